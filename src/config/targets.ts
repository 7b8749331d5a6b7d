/** The columns that are predicted, in the order of the model's outputs: one, or those of a list. */
export function targetsOf({target}: {target: string | readonly string[]}): readonly string[] {
  return typeof target === 'string' ? [target] : target;
}
