import {RefMoved, pushExpecting, type MovedRef} from '../../git/push.ts';
import {UserError} from '../../kernel/errors.ts';
import type {GitHub} from '../../kernel/ports.ts';
import type {SigningContext} from '../../provenance/sign-statement.ts';
import {awaitsDeployment} from './awaits-deployment.ts';
import {emptyStage} from './empty-stage.ts';
import {finishRelease, type UnfinishedRelease} from './finish-release.ts';
import {groundClause} from './release-grounds.ts';
import type {PlannedStage, ReleasePlan} from './plan-release.ts';
import {releaseStage} from './release-stage.ts';

/** One entry of the deployment matrix. */
export interface ReleasedStage {
  readonly model: string;
  readonly stage: string;
  readonly version: string;
  readonly tag: string;
  readonly target: string;
  readonly environment: string;
}

/** What a release did. */
export interface AppliedRelease {
  /** Stage tags that were made now. */
  readonly tagged: readonly string[];
  /** By what a stage was tagged where that is no verdict that passes, one sentence each. */
  readonly grounds: readonly string[];
  /** The stages with a target that are not deployed yet. */
  readonly released: readonly ReleasedStage[];
}

/**
 * Does what a plan says, stage by stage: what an earlier run left comes first, then the tag, then the release. Throws
 * CAIRN_RELEASE_REFUSED, before anything is written, where a stage may not be released.
 */
export async function applyRelease(
  context: SigningContext & {readonly github: GitHub | undefined},
  plan: ReleasePlan,
  {
    latest = false,
    along,
  }: {
    /** Whether releases become "Latest". */
    latest?: boolean;
    /** The default branch, whose commit goes out in the same push as the tag of the one stage that is planned. */
    along?: MovedRef | undefined;
  } = {},
): Promise<AppliedRelease> {
  const {git, github, log, now} = context;
  if (plan.refused.length > 0) throw new UserError('CAIRN_RELEASE_REFUSED', plan.refused);
  const tagged: string[] = [];
  const grounds: string[] = [];
  const released: ReleasedStage[] = [];
  const finish = async (unfinished: UnfinishedRelease | undefined): Promise<void> => {
    if (unfinished === undefined || github === undefined) return;
    if (unfinished.finishable) {
      await finishRelease(github, unfinished, latest);
      log.info(`The release of ${unfinished.tag} is a full one.`);
    } else
      log.warning(
        `The release of ${unfinished.tag} is an unfinished draft: run \`register\` again for its run.`,
      );
  };
  for (const planned of plan.stages) {
    if (along === undefined) await finish(planned.earlier);
    if (planned.action === 'unassign') {
      const {tag} = await emptyStage(git, {removed: planned.removed, now});
      if (tag === undefined) continue;
      tagged.push(tag);
      log.notice(
        `Tagged ${tag}: ${planned.model}/${planned.stage} is empty. What its target runs goes on until it is taken down there.`,
      );
      continue;
    }
    const {tag, created, ground} = await stateStage(context, planned, along);
    if (created) tagged.push(tag);
    if (ground !== undefined) grounds.push(ground);
    // A push that is refused has changed nothing yet.
    if (along !== undefined) await finish(planned.earlier);
    await finish(planned.own);
    const entry = await toDeploy(github, planned, {tag, created});
    if (entry !== undefined) released.push(entry);
  }
  return {tagged, released, grounds};
}

type KeptStage = Extract<PlannedStage, {action: 'none' | 'assign'}>;

/** The tag of a stage, made now where it is to be; and by what, where that is no verdict that passes. */
async function stateStage(
  context: SigningContext,
  {holder, wanted, judged}: KeptStage,
  along: MovedRef | undefined,
): Promise<{tag: string; created: boolean; ground?: string}> {
  const {git, log, now} = context;
  const {version} = wanted.desired;
  if (judged === undefined) {
    const tag = holder?.tag ?? '';
    if (along !== undefined && (await pushExpecting(git, along)) === 'moved') throw new RefMoved(along);
    log.info(`Already there: ${tag} (version ${version}).`);
    return {tag, created: false};
  }
  const {sources} = judged;
  const {tag, created} = await releaseStage(git, {stage: wanted, sources, now, signing: context, along});
  log.info(`${created ? 'Tagged' : 'Already there:'} ${tag} (version ${version}).`);
  const clause = created && judged.ground ? groundClause(judged.ground, judged.verdict) : undefined;
  if (clause === undefined) return {tag, created};
  const ground = `${tag}: ${clause}.`;
  log.notice(ground);
  return {tag, created, ground};
}

async function toDeploy(
  github: GitHub | undefined,
  {wanted, alike}: KeptStage,
  {tag, created}: {tag: string; created: boolean},
): Promise<ReleasedStage | undefined> {
  const {model, stage, settings, desired} = wanted;
  const {target} = settings;
  if (target === undefined) return undefined;
  const environment = settings.environment ?? stage;
  const entry = {model, stage, version: desired.version, tag, target, environment};
  if (created && alike.length === 0) return entry;
  if (github === undefined) return undefined;
  return (await awaitsDeployment(github, {...entry, tags: [tag, ...alike]})) ? entry : undefined;
}
