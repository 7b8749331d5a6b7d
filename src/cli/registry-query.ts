import type {Command} from 'commander';
import {firstOnes} from '../text/first-ones.ts';
import {resolve} from 'node:path';
import {setFlagsFromString} from 'node:v8';
import {configName, configurationsIn} from '../config/configurations.ts';
import {declaredModels} from '../config/declared-models.ts';
import type {Git} from '../kernel/ports.ts';
import {explainFetch} from '../git/explain-fetch.ts';
import {hasRemote} from '../git/remote.ts';
import {nearestFile, openRepository, type Standing} from '../git/work-tree.ts';
import {outsideList, readAnnotations} from '../registry/read-annotations.ts';
import {historyOf, readRegistry, readWholeRegistry, type Registry} from '../registry/read-registry.ts';
import {parseSelector, type Selector} from '../registry/selector.ts';
import {stateOf} from '../registry/state.ts';
import {declarableName, isDeclarable} from '../registry/declarable-name.ts';
import {counted, fullStop} from '../text/counted.ts';
import {plainText} from '../text/plain-table.ts';
import {gitEnvironment} from '../kernel/git-environment.ts';
import {UserError} from '../kernel/errors.ts';
import {explain} from '../host/explain.ts';
import {askBehind} from './ask-behind.ts';
import {foreignLetters} from '../text/foreign-letters.ts';

/** What a command that only reads the registry works with. */
export interface RegistryQuery {
  readonly git: Git;
  /** Where the person stands in the work tree. */
  readonly standing: Standing;
  readonly json: boolean;
  /** Reads one model, or all where none is named; what was left out is told on stderr. */
  read(model?: string): Promise<Registry>;
  /** The models that any configuration of the repository declares; undefined where none does. */
  declared(): Promise<readonly string[] | undefined>;
  warn(message: string): void;
  print(text: string): void;
  printJson(value: unknown): void;
}

export interface QueryOptions {
  readonly fetch?: boolean;
  /** Of the commands that say how old their answer is. */
  readonly checkRemote?: boolean;
  readonly format?: string;
}

/** Wraps the action of a reading command: results on stdout, warnings on stderr, mistakes explained (as JSON on demand). */
export function registryQuery(
  program: Command,
  setExitCode: (code: number) => void,
  action: (query: RegistryQuery, texts: readonly string[], options: QueryOptions) => Promise<void>,
): (...parameters: unknown[]) => Promise<void> {
  return async function (this: Command) {
    // What is read lives to the end: letting the space for short-lived objects grow saves no time, but 100 MB are idle.
    setFlagsFromString('--semi-space-growth-factor=1');
    const {directory, json = false, verbose = false} = program.opts<Globals>();
    const options: QueryOptions = this.opts();
    const warn = (message: string): void => {
      process.stderr.write(`warning: ${plainText(message)}\n`);
    };
    try {
      const {git, standing} = await openRepository({
        directory: resolve(directory),
        environment: gitEnvironment(process.env),
      });
      // The remote is asked while the clone is read.
      const behind = options.fetch !== true && options.checkRemote === true ? askBehind(git) : undefined;
      const declared = async (): Promise<readonly string[] | undefined> => declaredAnywhere(git, standing);
      const reading = {declared, warn, verbose, fetch: options.fetch === true};
      const seen: (readonly string[] | 'all')[] = [];
      const query: RegistryQuery = {
        git,
        standing,
        json,
        warn,
        read: async (model) => {
          const {registry, known, whole} = await read(git, {...reading, model});
          seen.push(whole ? 'all' : [...registry.models.keys()]);
          if (known) return registry;
          throw new UserError('CAIRN_MODEL_UNKNOWN', {
            where: model ?? '',
            what: 'has no tag in this clone and is not declared',
            todo: fetchFirst,
          });
        },
        declared,
        print: (text) => process.stdout.write(text),
        printJson: (value) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`),
      };
      if (options.fetch === true && !(await hasRemote(git)))
        warn('there is no remote to fetch from: this is what the clone has');
      const code = await action(query, this.args, options).then(
        () => 0,
        (error: unknown) => explain(error, json),
      );
      setExitCode(code);
      const told = await behind?.(seen.includes('all') ? undefined : new Set(seen.flat()));
      if (told !== undefined) warn(told);
    } catch (error) {
      setExitCode(explain(error, json));
    }
  };
}

/** Tags and `registry/` are one for the repository, so all of its configurations count, wherever one stands. */
async function declaredAnywhere(git: Git, standing: Standing): Promise<readonly string[] | undefined> {
  const nearest = await nearestFile(standing, configName);
  const all = await configurationsIn({git, workspace: standing.top}, nearest === undefined ? [] : [nearest]);
  const declared = (await Promise.all(all.map(declaredModels))).filter((models) => models !== undefined);
  return declared.length === 0 ? undefined : [...new Set(declared.flat().map(({name}) => name))];
}

/** The model, version or stage that an argument names. */
export function selectorOf(text: string): Selector {
  const selector = parseSelector(text);
  if (selector !== undefined) return selector;
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: plainText(text),
    what: `names no model, version or stage${foreignLetters(text)}`,
    expected: 'model, model@1.2.3, model@latest, model@greatest or model#stage',
  });
}

interface Globals {
  directory: string;
  json?: boolean;
  verbose?: boolean;
}

/** What a reader can do where something is not in the clone. */
export const fetchFirst = 'Where it was made elsewhere, add --fetch.';

/** What a reader can do where a fetch fails. */
export const withoutFetch = 'Leave --fetch out to read what this clone has.';

interface Reading {
  declared: () => Promise<readonly string[] | undefined>;
  model: string | undefined;
  warn: (message: string) => void;
  verbose: boolean;
  fetch: boolean;
}

async function read(
  git: Git,
  reading: Reading,
): Promise<{registry: Registry; known: boolean; whole: boolean}> {
  const {model, fetch} = reading;
  const declared = await reading.declared();
  const [registry, {stages, problems}] = await Promise.all([
    model === undefined
      ? readWholeRegistry(git, {declared, fetch})
      : readRegistry(git, {models: [model], fetch}),
    readAnnotations(git, {artifacts: [], fallback: 'HEAD'}),
  ]).catch(explainFetch(withoutFetch));
  tellLeftOut(registry, reading);
  const used =
    stages === undefined
      ? []
      : [...registry.models.values()].flatMap((facts) => [...stateOf(facts).stages.keys()]);
  const outside = [...new Set(used)].map((stage) => outsideList('stage', stage, stages));
  for (const told of [...problems, ...outside])
    if (told !== undefined) reading.warn(`${told.file} ${told.problem}`);
  const known =
    model === undefined || historyOf(registry, model).length > 0 || declared?.includes(model) === true;
  return {registry, known, whole: model === undefined && declared === undefined};
}

/** All that is broken; of foreign tags the first few, because a repository may have thousands. */
function tellLeftOut(
  registry: Registry & {foreign?: readonly {tag: string; reason: string}[]},
  {warn, verbose}: Pick<Reading, 'warn' | 'verbose'>,
): void {
  for (const {tag, problem, remedy} of registry.diagnostics)
    warn(`tag ${tag} ${fullStop(problem)} ${remedy}`);
  const odd = [...registry.models.keys()].filter((model) => !isDeclarable(model));
  if (odd.length > 0) warn(undeclarable(odd));
  const {foreign = []} = registry;
  const told = verbose ? foreign : foreign.slice(0, 10);
  for (const {tag, reason} of told) warn(`tag ${tag} is not ours: ${reason}`);
  if (foreign.length > told.length)
    warn(
      `${counted(foreign.length - told.length, 'more tag is', 'more tags are')} not ours (--verbose lists them)`,
    );
}

/** Names that only tags, or a configuration that is refused, can hold. */
function undeclarable(models: readonly string[]): string {
  const names = models.map((model) => JSON.stringify(model));
  return (
    `a model of Cairn cannot be called ${firstOnes(names, 5)} (a name is ${declarableName}): what tags say of it is shown, and nothing ` +
    'can be registered under it. `cairn import gto --rename` takes its history over under another name'
  );
}
