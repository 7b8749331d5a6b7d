import {parseInputs} from '../../src/kernel/inputs.ts';
import type {Inputs, InputValues, Outputs, Verb} from '../../src/kernel/verb.ts';

/** The inputs of a verb where somebody gives these, as texts: all others have their defaults, as in a workflow. */
export function inputsOf<Declared extends Inputs, Declares extends Outputs>(
  {inputs}: Verb<Declared, Declares>,
  given: Partial<Record<Extract<keyof Declared, string>, string>> = {},
): InputValues<Declared> {
  const texts: Readonly<Record<string, string | undefined>> = given;
  return parseInputs(inputs, (name) => texts[name]);
}
