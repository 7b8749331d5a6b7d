import type {Command} from 'commander';
import {readCommits} from '../git/read-commits.ts';
import {historyOf, type Registry} from '../registry/read-registry.ts';
import {selectVersion, type Selector} from '../registry/selector.ts';
import {stateOf, type ModelState, type Version} from '../registry/state.ts';
import {gtoRegistry} from '../report/gto-json.ts';
import {gtoCommits, gtoVersions} from '../report/gto-versions.ts';
import {plainTable, plainTime} from '../text/plain-table.ts';
import {holderJson, stagesOf, stateJson, versionJson} from '../report/registry-json.ts';
import {UserError} from '../kernel/errors.ts';
import {checkRemoteOptions, fetchOption, formatOption} from './query-options.ts';
import {fetchFirst, registryQuery, selectorOf, type RegistryQuery} from './registry-query.ts';

/** `cairn show`: the models of a repository, or one model, version or stage. */
export function addShow(program: Command, setExitCode: (code: number) => void): void {
  const [checkRemote, noCheckRemote] = checkRemoteOptions();
  program
    .command('show')
    .description('Show the models with their versions and stages; needs nothing but the tags of a clone.')
    .argument('[name]', 'model, model@version, model@latest, model@greatest or model#stage')
    .addOption(fetchOption())
    .addOption(checkRemote)
    .addOption(noCheckRemote)
    .addOption(formatOption())
    .action(
      registryQuery(program, setExitCode, async (query, [name], {format}) => {
        const gto = format === 'gto';
        if (name === undefined) {
          showAll(query, await query.read(), gto);
          return;
        }
        const selector = selectorOf(name);
        const registry = await query.read(selector.model);
        const state = stateOf(historyOf(registry, selector.model));
        if (gto) await showGto(query, registry, selector, state);
        else if (selector.version === undefined && selector.stage === undefined)
          showModel(query, selector.model, state);
        else showOne(query, selector, state);
      }),
    );
}

function showAll(query: RegistryQuery, registry: Registry, gto: boolean): void {
  const states = new Map([...registry.models].map(([model, facts]) => [model, stateOf(facts)]));
  if (gto) query.printJson(gtoRegistry(states, registry.models));
  else if (query.json)
    query.printJson({models: [...states].map(([model, state]) => stateJson(model, state))});
  else if (states.size === 0) query.print('No tag names a model here.\n');
  else query.print(overview(states));
}

function overview(states: ReadonlyMap<string, ModelState>): string {
  const stages = [...new Set([...states.values()].flatMap((state) => [...state.stages.keys()]))].sort();
  const rows = [...states].map(([model, state]) => [
    state.deprecated ? `${model} (deprecated)` : model,
    String(state.versions.length),
    state.latest?.version ?? '-',
    state.versions.at(-1)?.version ?? '-',
    ...stages.map((stage) => state.stages.get(stage)?.version ?? '-'),
  ]);
  return plainTable(['model', 'versions', 'latest', 'greatest', ...stages.map((stage) => `#${stage}`)], rows);
}

function showModel(query: RegistryQuery, model: string, state: ModelState): void {
  if (query.json) {
    query.printJson(stateJson(model, state));
    return;
  }
  const stages = [...state.stages].map(([stage, holder]) => [
    `#${stage}`,
    holder?.version ?? '-',
    holder === undefined ? '-' : plainTime(holder.time),
    holder?.tag ?? '-',
  ]);
  if (state.deprecated) query.print(`${model} is deprecated.\n\n`);
  if (stages.length > 0) query.print(`${plainTable(['stage', 'version', 'since', 'tag'], stages)}\n`);
  query.print(versionTable(state.versions.toReversed(), state));
}

function showOne(query: RegistryQuery, selector: Selector, state: ModelState): void {
  const {model, stage} = selector;
  if (stage !== undefined && !state.stages.has(stage))
    throw new UserError('CAIRN_STAGE_UNKNOWN', {
      where: `${model}#${stage}`,
      what: 'no tag ever named this stage',
    });
  const holder = stage === undefined ? undefined : state.stages.get(stage);
  if (stage !== undefined && query.json) {
    query.printJson({model, stage, holder: holder === undefined ? null : holderJson(holder)});
    return;
  }
  const version = selectVersion(state, selector);
  if (stage !== undefined && version === undefined) {
    query.print(holder === undefined ? `${model}#${stage} is empty.\n` : `${holder.version}\n`);
    return;
  }
  if (version === undefined)
    throw new UserError('CAIRN_VERSION_UNKNOWN', {
      where: `${model}@${selector.version ?? ''}`,
      what: 'is no registered version',
      todo: fetchFirst,
    });
  if (query.json) query.printJson({model, ...versionJson(version, state)});
  else query.print(versionTable([version], state));
}

async function showGto(
  query: RegistryQuery,
  registry: Registry,
  selector: Selector,
  state: ModelState,
): Promise<void> {
  const facts = historyOf(registry, selector.model);
  const commits = await readCommits(query.git, gtoCommits(facts));
  const shown = gtoVersions(selector.model, state, facts, commits);
  const {stage, version} = selector;
  if (stage !== undefined)
    query.printJson(shown.filter(({stages}) => stages.some((one) => one.stage === stage)));
  else if (version === undefined) query.printJson(shown);
  else
    query.printJson(
      shown.filter((row) => row.version === `v${selectVersion(state, selector)?.version ?? ''}`),
    );
}

function versionTable(versions: readonly Version[], state: ModelState): string {
  return plainTable(
    ['version', 'stages', 'registered', 'tag', 'commit', 'manifest'],
    versions.map(({version, time, tag, commit, manifestDigest}) => [
      version,
      stagesOf(state, version).join(', ') || '-',
      plainTime(time),
      tag,
      commit.slice(0, 12),
      manifestDigest?.slice(0, 19) ?? '-',
    ]),
  );
}
