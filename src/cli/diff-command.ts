import type {Command} from 'commander';
import {compareManifests, type Difference} from '../registry/compare-manifests.ts';
import {readManifest, type TaggedManifest} from '../registry/read-manifest.ts';
import {historyOf} from '../registry/read-registry.ts';
import {selectVersion} from '../registry/selector.ts';
import {stateOf} from '../registry/state.ts';
import {formatNumber} from '../text/format-number.ts';
import {plainTable} from '../text/plain-table.ts';
import {UserError} from '../kernel/errors.ts';
import {checkRemoteOptions, fetchOption} from './query-options.ts';
import {fetchFirst, registryQuery, selectorOf, type RegistryQuery} from './registry-query.ts';

/** `cairn diff`: what two versions say differently. */
export function addDiff(program: Command, setExitCode: (code: number) => void): void {
  const [checkRemote, noCheckRemote] = checkRemoteOptions();
  program
    .command('diff')
    .description('Compare the manifests of two versions: metrics, data, parameters, features, artifacts.')
    .argument('<from>', 'model@version (also @latest, @greatest or model#stage)')
    .argument('<to>', 'model@version (also @latest, @greatest or model#stage)')
    .addOption(fetchOption())
    .addOption(checkRemote)
    .addOption(noCheckRemote)
    .action(
      registryQuery(program, setExitCode, async (query, [first = '', second = '']) => {
        const from = await manifestOf(query, first);
        const to = await manifestOf(query, second);
        const differences = compareManifests(from.manifest, to.manifest);
        if (query.json)
          query.printJson({
            from: identity(from),
            to: identity(to),
            differences: differences.map((one) => ({...one, from: one.from ?? null, to: one.to ?? null})),
          });
        else if (differences.length === 0)
          query.print('The manifests agree in everything but their names.\n');
        else
          query.print(
            plainTable(
              ['', '', from.manifest.version, to.manifest.version],
              differences.map((one) => [one.area, one.name, shown(one, one.from), shown(one, one.to)]),
            ),
          );
      }),
    );
}

async function manifestOf(query: RegistryQuery, text: string): Promise<TaggedManifest> {
  const selector = selectorOf(text);
  const registry = await query.read(selector.model);
  const version = selectVersion(stateOf(historyOf(registry, selector.model)), selector);
  if (version === undefined)
    throw new UserError('CAIRN_VERSION_UNKNOWN', {
      where: text,
      what: 'is no registered version',
      todo: fetchFirst,
    });
  const tagged = await readManifest(query.git, selector.model, version.version);
  if (tagged !== undefined) return tagged;
  throw new UserError('CAIRN_VERSION_UNKNOWN', {
    where: text,
    what: `has no manifest on the commit of ${version.tag}`,
    todo: 'Versions that another tool registered have none; in a shallow clone, fetch the tag.',
  });
}

function identity({manifest, digest, commit}: TaggedManifest): object {
  return {model: manifest.model, version: manifest.version, commit, manifestDigest: digest};
}

function shown({area}: Difference, value: unknown): string {
  if (value === undefined || value === null) return '-';
  if (area === 'metrics') return metric(value);
  if (typeof value === 'string') return value.replace(/^(sha256:.{12}).*$/, '$1');
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value).replace(/(sha256:.{12})[0-9a-f]+/g, '$1');
}

function metric(value: unknown): string {
  const {value: estimate, lower, upper} = value as Record<string, number | null>; // as compareManifests makes it
  const interval =
    lower === null || upper === null ? '' : ` (${formatNumber(lower)} to ${formatNumber(upper)})`;
  return `${formatNumber(estimate)}${interval}`;
}
