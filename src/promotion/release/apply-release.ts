import type {MovedBranch} from '../../git/push.ts';
import type {GitHub} from '../../kernel/ports.ts';
import type {SigningContext} from '../../provenance/sign-statement.ts';
import {awaitsDeployment} from './awaits-deployment.ts';
import {emptyStage} from './empty-stage.ts';
import {finishRelease, type UnfinishedRelease} from './finish-release.ts';
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
  /** The stages with a target that are not deployed yet. */
  readonly released: readonly ReleasedStage[];
}

/** Does what a plan says, stage by stage: what an earlier run left comes first, then the tag, then the release. */
export async function applyRelease(
  context: SigningContext & {readonly github: GitHub | undefined},
  plan: ReleasePlan,
  {
    configFile,
    latest = false,
    along,
  }: {
    configFile: string;
    /** Whether releases become "Latest". */
    latest?: boolean;
    /** The default branch, whose commit goes out in the same push as the tag of the one stage that is planned. */
    along?: MovedBranch | undefined;
  },
): Promise<AppliedRelease> {
  const {git, github, log, now} = context;
  const tagged: string[] = [];
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
    const {tag, created} =
      planned.action === 'assign'
        ? await releaseStage(git, {stage: planned.wanted, configFile, now, github, signing: context, along})
        : {tag: planned.holder?.tag ?? '', created: false};
    if (created) tagged.push(tag);
    log.info(`${created ? 'Tagged' : 'Already there:'} ${tag} (version ${planned.wanted.desired.version}).`);
    // A push that is refused has changed nothing yet.
    if (along !== undefined) await finish(planned.earlier);
    await finish(planned.own);
    const entry = await toDeploy(github, planned, {tag, created});
    if (entry !== undefined) released.push(entry);
  }
  return {tagged, released};
}

async function toDeploy(
  github: GitHub | undefined,
  {wanted, alike}: Extract<PlannedStage, {action: 'none' | 'assign'}>,
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
