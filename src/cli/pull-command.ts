import type {Command} from 'commander';
import {join, resolve} from 'node:path';
import {loadConfig} from '../config/load-config.ts';
import {requireManifest} from '../deployment/choose-version.ts';
import {pullVersion} from '../deployment/pull-version.ts';
import {replaceFile} from '../files/replace-file.ts';
import {stayInside} from '../files/stay-inside.ts';
import type {Config} from '../generated/documents.ts';
import {nearestFile} from '../git/work-tree.ts';
import type {Context} from '../kernel/context.ts';
import {UserError} from '../kernel/errors.ts';
import {versionTag} from '../kernel/version-tag.ts';
import type {TaggedManifest} from '../registry/read-manifest.ts';
import {historyOf, type Registry} from '../registry/read-registry.ts';
import {selectVersion, type Selector} from '../registry/selector.ts';
import {stateOf} from '../registry/state.ts';
import {counted} from '../text/counted.ts';
import {formatBytes} from '../text/format-bytes.ts';
import {configOption, configPath} from './config-option.ts';
import {inContext} from './in-context.ts';
import {checkRemoteOptions, fetchOption} from './query-options.ts';
import {
  fetchFirst,
  registryQuery,
  selectorOf,
  type QueryOptions,
  type RegistryQuery,
} from './registry-query.ts';

interface PullOptions extends QueryOptions {
  readonly to?: string;
  readonly config?: string;
  readonly token?: string;
}

/** `cairn pull`: the files of a version, checked against its manifest, in a folder of this machine. */
export function addPull(program: Command, setExitCode: (code: number) => void): void {
  const [checkRemote, noCheckRemote] = checkRemoteOptions();
  program
    .command('pull')
    .description('Bring the files of a version from its store into a folder, checked against its manifest.')
    .argument(
      '<name>',
      'model#stage, model@version, model@latest, model@greatest; model alone means model@greatest',
    )
    .option(
      '--to <folder>',
      'where the files go (default: .cairn/models/<model>/<version> at the top of the repository)',
    )
    .addOption(configOption('path of the configuration that says where the store is'))
    .option('--token <token>', 'token that reads release assets (or GITHUB_TOKEN)')
    .addOption(fetchOption())
    .addOption(checkRemote)
    .addOption(noCheckRemote)
    .action(
      registryQuery(program, setExitCode, async (query, [name = ''], options: PullOptions) => {
        const named = selectorOf(name);
        const selector = (named.version ?? named.stage) ? named : {...named, version: 'greatest'};
        const {directory, verbose, repository} = program.opts<Globals>();
        const tagged = await chosen(query, await query.read(selector.model), selector);
        await untilStopped(async (signal) =>
          inContext(
            {standing: query.standing, token: options.token, verbose, repository, signal},
            async (context) => {
              const to =
                options.to === undefined ? await ownFolder(query, tagged) : resolve(directory, options.to);
              const storage = await storageOf(query, context, options.config);
              const pulled = await pullVersion({...context, storage}, tagged.manifest, to);
              say(query, {selector, tagged, to, pulled});
            },
          ),
        );
      }),
    );
}

interface Globals {
  readonly directory: string;
  readonly verbose?: boolean;
  readonly repository?: string;
}

/** The manifest that a selector means, by the tags; one that the stage's tag contradicts is refused. */
async function chosen(query: RegistryQuery, registry: Registry, selector: Selector): Promise<TaggedManifest> {
  const {model, stage} = selector;
  const state = stateOf(historyOf(registry, model));
  const holder = stage === undefined ? undefined : state.stages.get(stage);
  if (stage !== undefined && holder === undefined)
    throw noHolder(`${model}#${stage}`, state.stages.has(stage));
  const version = selectVersion(state, selector)?.version;
  if (version === undefined) throw noVersion(registry, model, holder?.version ?? selector.version ?? '');
  const tagged = await requireManifest(query.git, model, version);
  if (holder?.manifestDigest !== undefined && holder.manifestDigest !== tagged.digest)
    throw new UserError('CAIRN_MANIFEST_MISMATCH', {
      where: holder.tag,
      what: `names manifest ${holder.manifestDigest}, but version ${version} has ${tagged.digest}`,
    });
  return tagged;
}

function noHolder(where: string, isKnown: boolean): UserError {
  return isKnown
    ? new UserError('CAIRN_STAGE_EMPTY', {where, what: 'the stage holds no version', todo: fetchFirst})
    : new UserError('CAIRN_STAGE_UNKNOWN', {where, what: 'no tag ever named this stage', todo: fetchFirst});
}

function noVersion(registry: Registry, model: string, version: string): UserError {
  const where = `${model}@${version}`;
  const wasThere = historyOf(registry, model).some(({name}) => 'version' in name && name.version === version);
  return wasThere
    ? new UserError('CAIRN_VERSION_RETIRED', {
        where,
        what: 'was taken out of the registry',
        todo: 'Choose another version: `cairn show` lists them.',
      })
    : new UserError('CAIRN_VERSION_UNKNOWN', {where, what: 'is no registered version', todo: fetchFirst});
}

/** Works until Ctrl-C: a download that is interrupted leaves nothing half-written. */
async function untilStopped(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort();
  };
  process.once('SIGINT', stop);
  try {
    await work(abort.signal);
  } finally {
    process.off('SIGINT', stop);
  }
}

/** A folder that Git does not see, with a name for each version: a pull of another one touches nothing. */
async function ownFolder({standing}: RegistryQuery, {manifest}: TaggedManifest): Promise<string> {
  await replaceFile(join(standing.top, '.cairn', '.gitignore'), '*\n');
  return stayInside(join(standing.top, '.cairn', 'models'), `${manifest.model}/${manifest.version}`);
}

/** Where the store is, by the configuration of the work tree; a repository without one may have releases and trees. */
async function storageOf(
  {standing}: RegistryQuery,
  context: Context,
  named: string | undefined,
): Promise<Config['storage']> {
  if (named === undefined && (await nearestFile(standing, 'cairn.yaml')) === undefined) return undefined;
  return (await loadConfig(context, await configPath(standing, named))).storage;
}

function say(
  query: RegistryQuery,
  of: {selector: Selector; tagged: TaggedManifest; to: string; pulled: {fetched: number; present: number}},
): void {
  const {manifest, digest} = of.tagged;
  const {model, version, format, task, artifacts} = manifest;
  if (query.json) {
    query.printJson({
      model,
      version,
      ...(of.selector.stage !== undefined && {stage: of.selector.stage}),
      tag: versionTag(model, version),
      manifest: digest,
      task,
      format,
      folder: of.to,
      files: artifacts.map(({path, size, sha256}) => ({path, size, sha256})),
      ...of.pulled,
    });
    return;
  }
  const bytes = artifacts.reduce((sum, {size}) => sum + size, 0);
  const {fetched, present} = of.pulled;
  query.print(
    `${model} ${version}: ${counted(fetched, 'file')} fetched${present > 0 ? `, ${present} there already` : ''} ` +
      `(${format}, ${formatBytes(bytes)}, checked against the manifest).\n` +
      artifacts.map(({path}) => `  ${join(of.to, path)}\n`).join(''),
  );
}
