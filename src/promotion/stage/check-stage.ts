import type {Git} from '../../kernel/ports.ts';
import {restorationOf} from '../../registry/mend-tag.ts';
import {readManifest, type TaggedManifest} from '../../registry/read-manifest.ts';
import {historyOf, versionsOf, type Registry} from '../../registry/read-registry.ts';
import {stateOf} from '../../registry/state.ts';
import {UserError, type Mistake} from '../../kernel/errors.ts';
import type {DesiredStage} from './desired-stages.ts';
import {tagStating} from './stated-stage.ts';
import {trafficMistakes} from './traffic-mistakes.ts';

/** Finds the version of a stage file, and all that is wrong with the file in the light of the registry. */
export async function checkStage(
  git: Git,
  registry: Registry,
  {model, stage, desired}: Pick<DesiredStage, 'model' | 'stage' | 'desired'>,
): Promise<{tagged: TaggedManifest} | {mistakes: Mistake[]}> {
  const where = `${model}/${stage}`;
  const found = await findVersion(git, registry, model, desired);
  const mistakes: Mistake[] = [...found.mistakes];
  const {fallback, traffic} = desired;
  if (fallback !== undefined) {
    mistakes.push(...(await findVersion(git, registry, model, fallback, ' as fallback')).mistakes);
    if (fallback.version === desired.version)
      mistakes.push({
        what: `keeps ${fallback.version} as fallback, which is the version itself`,
        todo: 'Name another version, or take the key fallback out.',
      });
  }
  if (traffic !== undefined) {
    for (const share of traffic)
      mistakes.push(
        ...(await findVersion(git, registry, model, share, ' for a share of the traffic')).mistakes,
      );
    mistakes.push(...trafficMistakes(desired.version, traffic));
  }
  if (found.tagged !== undefined && tagStating(registry, desired) === undefined)
    if (stateOf(historyOf(registry, model)).deprecated)
      mistakes.push({
        what: `changes a stage of ${model}, which is deprecated as a whole`,
        todo: 'Register a newer version first, which ends the deprecation, or revert the change of the stage file.',
      });
  if (found.tagged !== undefined && mistakes.length === 0) return {tagged: found.tagged};
  return {mistakes: mistakes.map((mistake) => ({where, ...mistake}))};
}

async function findVersion(
  git: Git,
  registry: Registry,
  model: string,
  {version, manifest}: {version: string; manifest: string},
  role = '',
): Promise<{tagged?: TaggedManifest; mistakes: Mistake[]}> {
  const wrong = (what: string, todo: string): {mistakes: Mistake[]} => ({mistakes: [{what, todo}]});
  const registered = versionsOf(registry, model).some((candidate) => candidate.version === version);
  const known = historyOf(registry, model).some(({name}) => 'version' in name && name.version === version);
  if (!registered && known)
    return wrong(
      `asks for version ${version}${role}, which was taken out of the registry`,
      'Revert the change of the stage file, or go back to an earlier version with `rollback`.',
    );
  try {
    const tagged = await readManifest(git, model, version);
    if (tagged === undefined) {
      const restore = await restorationOf(git, model, version);
      if (restore !== undefined)
        return wrong(`asks for version ${version}${role}, whose tag is gone`, restore);
      return wrong(
        `asks for version ${version}${role}, which was never registered (it has no tag with a manifest)`,
        'Revert the change of the stage file, or name a version that is registered.',
      );
    }
    if (tagged.digest === manifest) return {tagged, mistakes: []};
    return wrong(
      `names manifest ${manifest}, but version ${version} has ${tagged.digest}`,
      'Revert the change of the stage file and promote with `propose`.',
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return wrong(
      `asks for version ${version}${role}, whose facts disagree: ${error.message}`,
      `Fetch the tags again; where the tag on the remote is wrong too, retire ${version} and register its run under a new number.`,
    );
  }
}
