import type {Verdict} from '../../generated/documents.ts';

/** The name of a promotion, of its pull request and its report: plain text. */
export function reportTitle({model, version, stage}: Pick<Verdict, 'model' | 'version' | 'stage'>): string {
  return `Promote ${model} ${version} to ${stage}`;
}
