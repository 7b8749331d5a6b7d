import type {Command} from 'commander';
import {resolve} from 'node:path';
import type {Config} from '../generated/documents.ts';
import {resolveCommit} from '../git/ensure-commit.ts';
import type {Git} from '../kernel/ports.ts';
import {openRepository} from '../git/work-tree.ts';
import {fetchRefs, hasRemote} from '../git/remote.ts';
import {loadRules} from '../policy/load-rules.ts';
import {readCommittedConfig} from '../policy/read-rules.ts';
import {replayPromotions, type Replay} from '../promotion/gate/replay-promotions.ts';
import {readRegistry} from '../registry/read-registry.ts';
import {plainTable, plainText} from '../text/plain-table.ts';
import {gitEnvironment} from '../kernel/git-environment.ts';
import {UserError} from '../kernel/errors.ts';
import {exitCodes} from '../kernel/exit-code.ts';
import {explain} from '../host/explain.ts';
import {configOption, configPath} from './config-option.ts';

interface TestOptions {
  readonly config?: string;
  readonly base?: string;
  readonly revision?: string;
  readonly failOnChange?: boolean;
  readonly fetch?: boolean;
}

interface Globals {
  readonly directory: string;
  readonly json?: boolean;
}

/** `cairn rules test`: which past promotions the rules of the work tree would have judged otherwise. */
export function addRules(program: Command, setExitCode: (code: number) => void): void {
  program
    .command('rules')
    .description('Try promotion rules before they are merged.')
    .command('test')
    .description('Judge every past promotion again by the rules of the work tree, and show what they change.')
    .addOption(configOption('path of the configuration'))
    .option('--revision <revision>', 'try the rules of this revision instead of those of the work tree')
    .option(
      '--base <revision>',
      'compare with the rules of this revision (default: those that stood at each promotion)',
    )
    .option('--fail-on-change', 'end with 1 where a promotion is judged otherwise')
    .option('--fetch', 'fetch the tags and the records of runs of the remote first (default: no network)')
    .action(async (options: TestOptions) => {
      const globals = program.opts<Globals>();
      setExitCode(
        await test(options, globals).catch((error: unknown) => explain(error, globals.json === true)),
      );
    });
}

async function test(options: TestOptions, {directory, json = false}: Globals): Promise<number> {
  const {git, standing} = await openRepository({
    directory: resolve(directory),
    environment: gitEnvironment(process.env),
  });
  const {base, revision} = options;
  const configFile = await configPath(standing, options.config);
  const tried =
    revision === undefined
      ? await loadRules(standing.top, configFile)
      : await rulesAt(git, revision, configFile);
  const before = base === undefined ? undefined : await rulesAt(git, base, configFile);
  const registry = await readRegistry(git, {
    models: Object.keys(tried.models),
    fetch: options.fetch === true,
  });
  for (const {tag, problem, remedy} of registry.diagnostics)
    process.stderr.write(`warning: ${plainText(`tag ${tag} ${problem}. ${remedy}`)}\n`);
  if (options.fetch === true && (await hasRemote(git)))
    await fetchRefs(git, ['refs/cairn/runs/*:refs/cairn/runs/*']);
  const replays = await replayPromotions(git, {registry, tried, before, configFile});
  process.stdout.write(json ? `${JSON.stringify(replays, null, 2)}\n` : textOf(replays));
  const changes = replays.some(({changed}) => changed);
  return changes && options.failOnChange === true ? exitCodes.failure : exitCodes.success;
}

async function rulesAt(git: Git, revision: string, file: string): Promise<Config> {
  const commit = await resolveCommit(git, revision);
  if (commit !== undefined) return (await readCommittedConfig(git, commit, file)).config;
  throw new UserError('CAIRN_COMMIT_MISSING', {where: revision, what: 'is no revision of this clone'});
}

function textOf(replays: readonly Replay[]): string {
  if (replays.length === 0) return 'No version was promoted to a declared stage yet.\n';
  const rows = replays.map(({tag, version, before, after, changed, rules, note}) => [
    tag,
    version ?? '–',
    before ?? '–',
    after ?? '–',
    changed ? 'yes' : '',
    [...rules, ...(note === null ? [] : [note])].join('; '),
  ]);
  const changed = replays.filter((one) => one.changed).length;
  const judged = replays.filter(({before, after}) => before !== null && after !== null).length;
  const sum = `${changed} of ${judged} past promotions would be judged otherwise.`;
  return `${plainTable(['PROMOTION', 'VERSION', 'WAS', 'WOULD BE', 'CHANGED', 'RULES'], rows)}\n${sum}\n`;
}
