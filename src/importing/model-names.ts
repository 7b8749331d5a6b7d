import {UserError, type Mistake} from '../kernel/errors.ts';

/**
 * The name here of each name elsewhere: what is no letter, digit, dash or underline becomes a dash. `given` names win.
 * Throws CAIRN_IMPORT_INVALID where two would become one or none is left.
 */
export function nameModels(
  originals: readonly string[],
  given: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const mistakes: Mistake[] = [];
  for (const original of originals) {
    const name = Object.hasOwn(given, original) ? (given[original] ?? '') : plainName(original);
    const taken = [...names].find(([, other]) => other === name)?.[0];
    if (!pattern.test(name))
      mistakes.push({
        where: JSON.stringify(original),
        what: `cannot be named ${JSON.stringify(name)} here`,
        expected: 'letters, digits, - and _, beginning and ending with a letter or digit',
        todo: 'Give it a name: --rename "old name=new-name".',
      });
    else if (taken !== undefined)
      mistakes.push({
        where: JSON.stringify(original),
        what: `would be named ${name} here, as ${JSON.stringify(taken)} is`,
        todo: 'Give one of them another name: --rename "old name=new-name".',
      });
    else names.set(original, name);
  }
  if (mistakes.length > 0) throw new UserError('CAIRN_IMPORT_INVALID', mistakes);
  return names;
}

/** A text with everything that no name may hold made a dash. */
export function plainName(text: string): string {
  return text
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 100);
}

const pattern = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?$/;
