import type {Stage} from '../../generated/documents.ts';
import {readFileAt} from '../../git/commit-files.ts';
import {oddFormAt} from '../../git/form-at.ts';
import type {Git} from '../../kernel/ports.ts';
import {parseDocument, serializeDocument} from '../../provenance/document.ts';
import {UserError} from '../../kernel/errors.ts';
import {stagePath} from '../../registry/paths.ts';

/**
 * The desired state of a stage as a commit has it; undefined where it has none. Throws CAIRN_DOCUMENT_INVALID where
 * the file breaks its schema, is none (a folder, submodule or link) or speaks of another model or stage than its path.
 */
export async function readStageFile(
  git: Git,
  commit: string,
  model: string,
  stage: string,
): Promise<Stage | undefined> {
  const path = stagePath(model, stage);
  const form = await oddFormAt(git, commit, path);
  if (form !== undefined)
    throw new UserError('CAIRN_DOCUMENT_INVALID', {
      where: path,
      what: `is ${form}`,
      expected: 'a file, as `propose` writes it',
      todo: 'Take it away in a pull request, and propose the version again.',
    });
  const text = await readFileAt(git, commit, path);
  if (text === undefined) return undefined;
  const desired = parseDocument('stage', text, path);
  if (desired.model === model && desired.stage === stage) return desired;
  throw new UserError('CAIRN_DOCUMENT_INVALID', {
    where: path,
    what: `speaks of ${desired.model} and its stage ${desired.stage}`,
    expected: `model ${model} and stage ${stage}, as the path says`,
  });
}

/**
 * The text of a stage file: as every document (keys sorted, two spaces, a final newline), but with version and manifest
 * on one line at the end, so that a promotion changes exactly that line.
 */
export function serializeStage(stage: Stage): string {
  const {version, manifest, ...rest} = JSON.parse(serializeDocument(stage)) as Stage; // checked, keys sorted
  const line = `"version": ${JSON.stringify(version)}, "manifest": ${JSON.stringify(manifest)}`;
  return `${JSON.stringify(rest, null, 2).replace(/\n\}$/, `,\n  ${line}\n}`)}\n`;
}
