import type {Config, Retirement} from '../generated/documents.ts';
import type {TaggedManifest} from '../registry/read-manifest.ts';
import {versionsOf, type Registry} from '../registry/read-registry.ts';
import type {Context} from '../kernel/context.ts';
import {millisecondsOf} from '../kernel/moment.ts';
import type {Base} from '../promotion/release/stage-owners.ts';
import {findConsumers, type ConsumerSearch} from './find-consumers.ts';
import {findReferences} from './find-references.ts';
import {planFiles, type FilePlan} from './removable-files.ts';
import {keptByRetention} from './retention.ts';

/** What taking a version out would do, and what stands against it. */
export interface RemovalPlan {
  readonly tagged: TaggedManifest;
  /** Whether it is out of the registry already: then only files are left to remove. */
  readonly deregistered: boolean;
  readonly retirement: Retirement | undefined;
  /** Sentences of plain text; with any of them nothing is removed. */
  readonly blockers: readonly string[];
  /** That one of them which time alone takes away. */
  readonly early: string | undefined;
  readonly search: ConsumerSearch;
  readonly files: FilePlan;
}

/** Looks at everything that could stand against taking a version out; reads only. */
export async function planRemoval(
  context: Pick<
    Context,
    'git' | 'github' | 'workspace' | 'home' | 'log' | 'storeCredentials' | 'signal' | 'pause'
  >,
  options: {
    tagged: TaggedManifest;
    retirement: Retirement | undefined;
    registry: Registry;
    config: Config;
    /** The branches that promotions go to, the default branch first. */
    bases: readonly Base[];
    now: Date;
    /** Days without a call that are asked for. */
    window: number;
    live: string | undefined;
    url: string | undefined;
  },
): Promise<RemovalPlan> {
  const {tagged, retirement, registry, config, now} = options;
  const {model, version} = tagged.manifest;
  const stagesOf = ({models}: Config): string[] => Object.keys(models[model]?.stages ?? {});
  const from = new Date(now.getTime() - options.window * 86_400_000);
  const search = await findConsumers(context, {...options, model, version, from});
  const early = earlyBlocker(retirement, now);
  const blockers = [
    ...announcementBlockers(retirement, tagged),
    ...(early === undefined ? [] : [early]),
    ...(await findReferences(context.git, tagged, {
      registry,
      stages: [...new Set(options.bases.flatMap((base) => stagesOf(base.config)))],
      bases: options.bases,
      models: Object.keys(config.models),
    })),
    ...search.consumers.map(
      ({caller, calls, last}) =>
        `${caller} called it ${calls} ${calls === 1 ? 'time' : 'times'} in the last ${options.window} days${last === undefined ? '' : `, last at ${last}`}.`,
    ),
    ...search.unread.map((problem) => `Who calls it is not known: ${problem}`),
  ];
  const kept = keptByRetention(config.models[model]?.retention, {registry, model, version, now});
  const files = await planFiles(context, tagged, {config, now});
  return {
    tagged,
    retirement,
    deregistered: !versionsOf(registry, model).some((candidate) => candidate.version === version),
    blockers,
    early,
    search,
    files: kept === undefined ? files : keepAll(files, kept),
  };
}

function announcementBlockers(retirement: Retirement | undefined, {digest}: TaggedManifest): string[] {
  if (retirement === undefined) return ['Its retirement was never announced.'];
  if (retirement.manifest !== digest)
    return [`Its retirement was announced for manifest ${retirement.manifest}, but it has ${digest}.`];
  if (millisecondsOf(retirement.after) === undefined)
    return [`Its retirement was announced for ${retirement.after}, which no calendar has.`];
  return [];
}

function earlyBlocker(retirement: Retirement | undefined, now: Date): string | undefined {
  const after = retirement === undefined ? undefined : millisecondsOf(retirement.after);
  if (retirement === undefined || after === undefined || now.getTime() >= after) return undefined;
  return `Its retirement was announced for ${retirement.after}, which has not come.`;
}

function keepAll({goes, stays}: FilePlan, why: string): FilePlan {
  return {goes: [], stays: [...stays, ...goes.map(({path, bytes, store}) => ({path, bytes, store, why}))]};
}
