import {UserError, type Mistake} from '../kernel/errors.ts';

/**
 * The stages that an option lists, in the order that a version goes through them; production alone without one. Throws
 * CAIRN_INPUT_INVALID with every name that is none, is there twice (case aside: each is a file), or where production is not the
 * last, which is what verbs take whose stage is not said.
 */
export function stageNames(text: string | undefined): readonly string[] {
  const names = (text ?? 'production').split(',').map((name) => name.trim());
  const mistakes = names.flatMap((name, index): Mistake[] => {
    const what = mistakeOf(name, names.slice(0, index));
    return what === undefined
      ? []
      : [
          {
            where: '--stages',
            what: `${JSON.stringify(name)} ${what}`,
            expected: 'names of letters, digits, - and _, each once',
          },
        ];
  });
  if (names.at(-1) !== 'production')
    mistakes.push({
      where: '--stages',
      what: `ends with ${JSON.stringify(names.at(-1))}`,
      expected: 'production as the last one, such as staging,production',
    });
  if (mistakes.length > 0) throw new UserError('CAIRN_INPUT_INVALID', mistakes);
  return names;
}

function mistakeOf(name: string, before: readonly string[]): string | undefined {
  if (name.length > 100 || !/^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(name))
    return 'is no name of a stage';
  const isTwice = before.some((other) => other.toLowerCase() === name.toLowerCase());
  return isTwice ? 'is there twice' : undefined;
}
