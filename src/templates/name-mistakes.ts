import type {Mistake} from '../kernel/errors.ts';

/** What is wrong with the name of a model that is to be written into files. */
export function nameMistakes(model: string): Mistake[] {
  if (/^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(model)) return [];
  const what = `${JSON.stringify(model)} is no name of a model`;
  return [{where: '--model', what, expected: 'letters, digits, - and _'}];
}
