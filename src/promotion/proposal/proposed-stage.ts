import type {Stage} from '../../generated/documents.ts';
import type {Context} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';
import type {TaggedManifest} from '../../registry/read-manifest.ts';
import type {Override} from '../stage/override.ts';
import {personOf} from './person.ts';

/**
 * The stage file that puts a version into a stage. One that keeps a fallback keeps the version that held it before; an
 * override is never carried over.
 */
export function proposedStage(
  stage: string,
  {manifest, digest}: TaggedManifest,
  before: Stage | undefined,
  override?: Omit<Override, 'version'>,
): Stage {
  const {model, version} = manifest;
  const fallback =
    before?.version === version
      ? before.fallback
      : before?.fallback && {version: before.version, manifest: before.manifest};
  return {
    document: 'stage',
    schemaVersion: 1,
    model,
    stage,
    version,
    manifest: digest,
    ...(fallback !== undefined && {fallback}),
    ...(override !== undefined && {override: {version, ...override}}),
  };
}

/** Who overrides and why, where a reason is given: the person who runs this. */
export async function overrideOf(
  context: Pick<Context, 'event' | 'git'>,
  given: string | undefined,
): Promise<Omit<Override, 'version'> | undefined> {
  if (given === undefined) return undefined;
  const reason = plain(given);
  if (reason === '' || reason.length > 500)
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'override-reason',
      what: reason === '' ? 'is empty' : `has ${reason.length} characters`,
      expected: 'why the version is released although its rules do not pass, in at most 500 characters',
    });
  return {by: plain(await personOf(context)).slice(0, 120), reason};
}

/** One line without characters that steer a terminal or hide text. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();
}
