import type {RunTypes} from '../generated/documents.ts';

/** How many numbers a model with this signature answers for a row: the probability of each class of several, else one. */
export function answerWidth({outputs}: RunTypes.Signature): number {
  return outputs[0]?.classes?.length ?? 1;
}
