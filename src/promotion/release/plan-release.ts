import type {Config, ConfigTypes} from '../../generated/documents.ts';
import type {Context} from '../../kernel/context.ts';
import type {Git} from '../../kernel/ports.ts';
import {readManifest} from '../../registry/read-manifest.ts';
import {holderOf, type Holder, type Registry} from '../../registry/read-registry.ts';
import {UserError, type Mistake} from '../../kernel/errors.ts';
import {desiredStages, type RemovedStage, type UndeclaredStage} from '../stage/desired-stages.ts';
import {holderToLetGo} from './empty-stage.ts';
import {
  releaseReader,
  unfinishedRelease,
  type ReleaseReader,
  type UnfinishedRelease,
} from './finish-release.ts';
import {
  judgeRelease,
  readReleaseSources,
  type JudgedRelease,
  type ReleasableStage,
  type ReleaseSources,
} from './judge-release.ts';
import {requireReleasable} from './release-stage.ts';
import {statedTerms, tagsDeployedAlike, tagStating} from '../stage/stated-stage.ts';

/** What one stage needs so that the facts are as its file says. */
export type PlannedStage = {
  readonly model: string;
  readonly stage: string;
  /** Who holds the stage by the newest tag. */
  readonly holder: Holder | undefined;
  /** The release of the holder that goes, which an earlier run left unfinished. */
  readonly earlier: UnfinishedRelease | undefined;
} & (
  | {
      readonly action: 'none' | 'assign';
      readonly wanted: ReleasableStage;
      /** How a change was judged; absent where nothing is to be stated. */
      readonly judged?: JudgedRelease & {readonly sources: ReleaseSources};
      /** The release of the version itself. */
      readonly own: UnfinishedRelease | undefined;
      /** Tags whose deployment is the one that the file asks for. */
      readonly alike: readonly string[];
    }
  | {readonly action: 'unassign'; readonly removed: RemovedStage}
);

type KeptStage = Extract<PlannedStage, {action: 'none' | 'assign'}>;

export interface ReleasePlan {
  /** The commit whose stage files count. */
  readonly commit: string;
  readonly stages: readonly PlannedStage[];
  /** What may not be released: then nothing is. */
  readonly refused: readonly Mistake[];
  /** Stage files that no configuration declares. */
  readonly undeclared: readonly UndeclaredStage[];
}

/**
 * Compares the stage files of a commit with the facts, and judges what changes; reads only. Throws
 * CAIRN_STAGE_UNRELEASABLE with all that cannot be released, or CAIRN_DOCUMENT_INVALID for a broken stage file.
 */
export async function planRelease(
  read: Pick<Context, 'git' | 'github' | 'log'>,
  options: {
    commit: string;
    config: Config;
    registry: Registry;
    /** Path of the configuration, whose earlier rules a change is judged by. */
    configFile: string;
    /** One stage alone. */
    only?: {readonly model: string; readonly stage: string};
    /** Whether GitHub does not have the commit yet, so that nobody can have approved it. */
    unpublished?: boolean;
    /** Whether this commit has the say about a stage, where there are others that promotions go to. */
    counts?: (model: string, stage: string) => boolean;
  },
): Promise<ReleasePlan> {
  const {git, github, log} = read;
  const releases = github && releaseReader(github);
  const reader = {git, github, log, releases};
  const {commit, config, registry} = options;
  const found = await desiredStages(git, commit, config, options.only);
  const {undeclared} = found;
  const [stages, removed] = [counting(found.stages, options), counting(found.removed, options)];
  const planned: PlannedStage[] = [];
  const refused: Mistake[] = [];
  for (const wanted of await requireReleasable(git, registry, stages)) {
    const stage = await planStage(reader, wanted, options);
    planned.push(stage);
    refused.push(...(stage.judged?.refusals ?? []));
  }
  for (const one of removed) {
    const {model, stage} = one;
    const holder = holderToLetGo(registry, one);
    if (holder === undefined) continue;
    const final = releases !== undefined && isFinal(stage, config.models[model]?.stages);
    const earlier = final ? await unfinishedOf(git, releases, model, holder) : undefined;
    planned.push({model, stage, holder, action: 'unassign', removed: one, earlier});
  }
  return {commit, stages: planned, refused, undeclared};
}

async function planStage(
  {
    git,
    github,
    log,
    releases,
  }: Pick<Context, 'git' | 'github' | 'log'> & {
    releases: ReleaseReader | undefined;
  },
  wanted: ReleasableStage,
  of: {registry: Registry; config: Config; configFile: string; unpublished?: boolean},
): Promise<KeptStage> {
  const {registry, config, configFile, unpublished = false} = of;
  const {model, stage, tagged, desired} = wanted;
  const holder = holderOf(registry, model, stage);
  const final = releases !== undefined && isFinal(stage, config.models[model]?.stages);
  const leaves = holder !== undefined && holder.version !== desired.version;
  const kept = {
    ...{model, stage, holder, wanted},
    earlier: final && leaves ? await unfinishedOf(git, releases, model, holder) : undefined,
    own: final ? await unfinishedRelease(releases, tagged) : undefined,
    alike: tagsDeployedAlike(registry, desired),
  };
  if (tagStating(registry, desired) !== undefined) return {...kept, action: 'none'};
  const sources = await readReleaseSources(git, {stage: wanted, configFile, github, log, unpublished});
  const judged = {...(await judgeRelease(git, sources, {registry, wanted})), sources};
  return {...kept, action: 'assign', judged};
}

function counting<One extends {model: string; stage: string}>(
  all: readonly One[],
  {counts}: {counts?: (model: string, stage: string) => boolean},
): readonly One[] {
  return counts === undefined ? all : all.filter(({model, stage}) => counts(model, stage));
}

/** A plan as data, for people and tools: what would be tagged, finished and deployed. */
export function planDocument({commit, stages}: ReleasePlan): object {
  return {
    commit,
    stages: stages.map(stageDocument),
  };
}

function stageDocument(planned: PlannedStage): object {
  const {model, stage, holder, action, earlier} = planned;
  const kept = planned.action === 'unassign' ? undefined : planned;
  const releases = [earlier, kept?.own].filter((one) => one !== undefined);
  const tagsOf = (finishable: boolean): string[] =>
    releases.filter((one) => one.finishable === finishable).map(({tag}) => tag);
  return {
    model,
    stage,
    action,
    version: kept?.wanted.desired.version ?? null,
    holder: holder?.version ?? null,
    tag: action === 'none' ? (holder?.tag ?? null) : null,
    ...groundOf(kept?.judged),
    ...(kept !== undefined && statedTerms(kept.wanted.desired)),
    finishes: tagsOf(true),
    unfinished: tagsOf(false),
  };
}

/** By what a change would be released; null where it would not be. */
function groundOf(judged: JudgedRelease | undefined): object {
  return judged === undefined ? {} : {ground: judged.ground?.kind ?? null};
}

/** The last stage that a model declares is where its versions are fully out; earlier ones are steps on the way. */
function isFinal(
  stage: string,
  stages: Readonly<Record<string, ConfigTypes.StageConfig>> | undefined,
): boolean {
  return stage === 'production' || Object.keys(stages ?? {}).at(-1) === stage;
}

/** A version whose own facts are broken has no release that could be finished; that must not stop its successor. */
async function unfinishedOf(
  git: Git,
  releases: ReleaseReader,
  model: string,
  {version}: Holder,
): Promise<UnfinishedRelease | undefined> {
  try {
    const tagged = await readManifest(git, model, version);
    return tagged === undefined ? undefined : await unfinishedRelease(releases, tagged);
  } catch (error) {
    if (error instanceof UserError && error.code === 'CAIRN_MANIFEST_MISMATCH') return undefined;
    throw error;
  }
}
