import type {RunTypes} from '../generated/documents.ts';

/** How many numbers a model with this signature answers for a row: the probability of each class of several, else one for each target. */
export function answerWidth({outputs}: RunTypes.Signature): number {
  return outputs[0]?.classes?.length ?? Math.max(1, outputs.length);
}

/** The targets of a model that has several, in the order of its numbers; else none. */
export function severalTargets({outputs}: RunTypes.Signature): readonly string[] {
  return outputs.length > 1 ? outputs.map(({name}) => name) : [];
}
