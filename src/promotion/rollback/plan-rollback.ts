import type {Stage} from '../../generated/documents.ts';
import type {Git} from '../../kernel/ports.ts';
import {compareManifests, type Difference} from '../../registry/compare-manifests.ts';
import {stagePath} from '../../registry/paths.ts';
import {restorationOf} from '../../registry/mend-tag.ts';
import {readManifest, type TaggedManifest} from '../../registry/read-manifest.ts';
import {versionsHeld} from '../../registry/versions-held.ts';
import {historyOf, holderOf, versionsOf, type Registry} from '../../registry/read-registry.ts';
import {UserError} from '../../kernel/errors.ts';
import {readStageFile, serializeStage} from '../stage/stage-file.ts';

/** What a rollback would do to a stage. */
export interface RollbackPlan {
  readonly model: string;
  readonly stage: string;
  /** The version that the stage holds now: by its file, else by its newest tag. */
  readonly from: string;
  /** The version that comes back. */
  readonly to: TaggedManifest;
  /** The stage file as it is to be, with the hold. */
  readonly desired: Stage & {readonly hold: NonNullable<Stage['hold']>};
  readonly text: string;
  /** The base says all this already: an earlier rollback with the same reason got that far. */
  readonly done: boolean;
  /** What changes for callers and readers, from the present version to the one that comes back. */
  readonly differences: readonly Difference[];
}

/**
 * Plans the return of a stage to a version that held it before. Without `to` it is the one that an undo would give: each
 * assignment of a version that the stage held earlier counts as an undo of what came after it. Throws
 * CAIRN_STAGE_EMPTY, CAIRN_STAGE_HELD, CAIRN_ROLLBACK_IMPOSSIBLE, CAIRN_VERSION_RETIRED or CAIRN_VERSION_UNKNOWN.
 */
export async function planRollback(
  git: Git,
  options: {
    model: string;
    stage: string;
    to: string | undefined;
    hold: NonNullable<Stage['hold']>;
    /** Commit whose stage file counts. */
    base: string;
    registry: Registry;
    /** Whether a held stage may be rolled back further, to a version that is named. */
    throughHold: boolean;
  },
): Promise<RollbackPlan> {
  const {model, stage, registry} = options;
  const file = await readStageFile(git, options.base, model, stage);
  const present = file?.version ?? holderOf(registry, model, stage)?.version;
  if (present === undefined)
    throw new UserError('CAIRN_STAGE_EMPTY', {
      where: `${model}#${stage}`,
      what: 'the stage holds no version, so there is nothing to roll back from',
      todo: 'Promote a version with `propose`.',
    });
  const done = doneBefore(file, options);
  if (done === undefined) refuseHeld(file, options);
  const version = done !== undefined ? present : await chooseEarlier(git, registry, present, options);
  const to = await requireManifest(git, registry, model, version);
  const desired = {
    document: 'stage' as const,
    schemaVersion: 1 as const,
    model,
    stage,
    version,
    manifest: to.digest,
    hold: done?.hold ?? options.hold,
  };
  const before = done !== undefined ? undefined : await readManifest(git, model, present).catch(absent);
  return {
    model,
    stage,
    from: present,
    to,
    desired,
    text: serializeStage(desired),
    done: done !== undefined,
    differences: before === undefined ? [] : compareManifests(before.manifest, to.manifest),
  };
}

/** Whether callers of the present version can call the one that comes back: inputs and outputs are the same. */
export function isCompatible({differences}: Pick<RollbackPlan, 'differences'>): boolean {
  return differences.every(({area}) => area !== 'signature');
}

interface Asked {
  readonly model: string;
  readonly stage: string;
  readonly to: string | undefined;
  readonly hold: {readonly reason: string};
  readonly throughHold: boolean;
}

/** The stage file where it says all this already, after an earlier run: same version, same reason. */
function doneBefore(file: Stage | undefined, {to, hold}: Asked): Stage | undefined {
  return file?.hold?.reason === hold.reason && (to ?? file.version) === file.version ? file : undefined;
}

function refuseHeld(file: Stage | undefined, {model, stage, to, throughHold}: Asked): void {
  if (file?.hold === undefined || (to !== undefined && throughHold)) return;
  const {reason, since, by} = file.hold;
  throw new UserError('CAIRN_STAGE_HELD', {
    where: `${model}#${stage}`,
    what: `is held at ${file.version} since ${since}${by === undefined ? '' : ` by ${by}`}: ${reason}`,
    todo: `Take the hold out of ${stagePath(model, stage)} in a reviewed change first; or name a version by \`to\` together with \`now\`.`,
  });
}

/** The version to go back to, which must be one that the stage held. */
async function chooseEarlier(
  git: Git,
  registry: Registry,
  present: string,
  {model, stage, to}: Asked,
): Promise<string> {
  const where = `${model}#${stage}`;
  const held = versionsHeld(registry, model, stage);
  if (to === undefined) {
    const registered = new Set(versionsOf(registry, model).map(({version}) => version));
    const earlier = undoStack([...held, present])
      .slice(0, -1)
      .findLast((version) => registered.has(version));
    if (earlier !== undefined) return earlier;
    throw new UserError('CAIRN_ROLLBACK_IMPOSSIBLE', {
      where,
      what: `held no other version before ${present} that is still registered`,
      todo: 'Promote another version with `propose`, or empty the stage by deleting its file in a reviewed change.',
    });
  }
  if (to === present)
    throw new UserError('CAIRN_ROLLBACK_IMPOSSIBLE', {where, what: `holds ${present} already`});
  await requireRegistered(git, registry, model, to);
  if (held.includes(to)) return to;
  const names = [...new Set(held)].filter((version) => version !== present);
  throw new UserError('CAIRN_ROLLBACK_IMPOSSIBLE', {
    where,
    what: `never held ${to}`,
    ...(names.length > 0 && {expected: `a version that it held: ${names.join(', ')}`}),
    todo: 'Promote it with `propose`, which judges it by the rules.',
  });
}

/** What an undo would walk down: a version that comes again takes away what came after it. */
function undoStack(held: readonly string[]): string[] {
  const stack: string[] = [];
  for (const version of held) {
    const index = stack.indexOf(version);
    if (index < 0) stack.push(version);
    else stack.length = index + 1;
  }
  return stack;
}

async function requireManifest(
  git: Git,
  registry: Registry,
  model: string,
  version: string,
): Promise<TaggedManifest> {
  await requireRegistered(git, registry, model, version);
  const tagged = await readManifest(git, model, version);
  if (tagged !== undefined) return tagged;
  throw new UserError('CAIRN_VERSION_UNKNOWN', {
    where: `${model} ${version}`,
    what: 'was not registered by Cairn: its tag holds no manifest',
  });
}

async function requireRegistered(
  git: Git,
  registry: Registry,
  model: string,
  version: string,
): Promise<void> {
  const versions = versionsOf(registry, model);
  if (versions.some((candidate) => candidate.version === version)) return;
  const where = `${model} ${version}`;
  const was = historyOf(registry, model).some(({name}) => 'version' in name && name.version === version);
  if (was)
    throw new UserError('CAIRN_VERSION_RETIRED', {
      where,
      what: 'was taken out of the registry',
      todo: 'Name another version.',
    });
  const newest = versions.slice(-5).map((candidate) => candidate.version);
  const restore = await restorationOf(git, model, version);
  throw new UserError('CAIRN_VERSION_UNKNOWN', {
    where,
    what: 'there is no such version',
    ...(newest.length > 0 && {expected: `one of ${newest.join(', ')}`}),
    ...(restore !== undefined && {todo: restore}),
  });
}

/** The present version may be broken beyond reading: that must not stop its rollback. */
function absent(error: unknown): undefined {
  if (error instanceof UserError) return undefined;
  throw error;
}
