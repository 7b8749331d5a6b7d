import {readRunRecord} from '../../experiments/run-record.ts';
import type {Evaluation, Manifest, Profile} from '../../generated/documents.ts';
import type {Git} from '../../kernel/ports.ts';
import {digestOf} from '../../kernel/digest.ts';
import {readManifest} from '../../registry/read-manifest.ts';
import {holderOf, readRegistry} from '../../registry/read-registry.ts';
import {UserError} from '../../kernel/errors.ts';

/** What live data are held against: the version in a stage, what it learned from, and how it was measured. */
export interface Reference {
  readonly manifest: Manifest;
  readonly profile: Profile;
  readonly evaluation: Evaluation | undefined;
}

/** The reference of a stage, each document checked against the digest in the manifest; throws where one is missing or differs. */
export async function readReference(git: Git, model: string, stage: string): Promise<Reference> {
  const registry = await readRegistry(git, {models: [model], fetch: true});
  const holder = holderOf(registry, model, stage);
  if (holder === undefined)
    throw new UserError('CAIRN_STAGE_EMPTY', {
      where: `${model}#${stage}`,
      what: 'the stage holds no version, so there is nothing to compare with',
      todo: 'Promote a version first.',
    });
  const tagged = await readManifest(git, model, holder.version);
  if (tagged === undefined)
    throw new UserError('CAIRN_VERSION_UNKNOWN', {
      where: holder.tag,
      what: `version ${holder.version} has no manifest of Cairn`,
    });
  const {manifest} = tagged;
  const record = await readRunRecord(git, manifest.run.id);
  const {profile, profileText, evaluation, evaluationText} = record ?? {};
  if (profile === undefined || profileText === undefined || digestOf(profileText) !== manifest.profile)
    throw new UserError('CAIRN_RUN_UNKNOWN', {
      where: manifest.run.ref,
      what: `the reference profile ${manifest.profile} of version ${manifest.version} is not there`,
      todo: 'Check that the refs under refs/cairn/runs were kept.',
    });
  const sound = evaluationText !== undefined && digestOf(evaluationText) === manifest.evaluation;
  return {manifest, profile, evaluation: sound ? evaluation : undefined};
}
