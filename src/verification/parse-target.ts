import {parseTagName} from '../registry/tag-name.ts';
import {UserError} from '../kernel/errors.ts';
import {foreignLetters} from '../text/foreign-letters.ts';

/** What is verified: a version by itself, or what a stage holds. */
export type Target =
  | {readonly model: string; readonly version: string; readonly stage?: undefined}
  | {readonly model: string; readonly stage: string; readonly version?: undefined};

/** Reads `<model>@<version>` (with or without a leading v) or `<model>#<stage>`; throws CAIRN_INPUT_INVALID. */
export function parseTarget(text: string): Target {
  const name = parseTagName(text.replace(/@v?(?=\d)/, '@v'));
  if (name.kind === 'version' && name.counter === undefined)
    return {model: name.model, version: name.version};
  if (name.kind === 'assignment' && name.counter === undefined) return {model: name.model, stage: name.stage};
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: JSON.stringify(text),
    what: `names neither a version nor a stage${foreignLetters(text)}`,
    expected: '<model>@<version> or <model>#<stage>, such as flight-delay@1.2.0 or flight-delay#production',
  });
}
