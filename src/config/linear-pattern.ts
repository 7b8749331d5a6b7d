/** What a pattern is for RE2, or what of it RE2 has not. */
export type LinearPattern = {readonly re2: string} | {readonly refused: string; readonly at: number};

/**
 * A pattern of JavaScript (with the flag u, and valid there) in the syntax of RE2, with the same meaning. RE2 needs time in
 * proportion to the text whatever the pattern; a regular expression of JavaScript may need years for one value of 60 letters.
 * What cannot be matched so (looking around, references to groups), and a few rare forms, are refused with their position.
 */
export function linearPattern(pattern: string): LinearPattern {
  let re2 = '';
  let inClass = false;
  for (let at = 0; at < pattern.length;) {
    const rest = pattern.slice(at);
    const [form, part] = firstOf(inClass ? [...inClassOnly, ...escapes] : [...outsideOnly, ...escapes], rest);
    if (part.refused !== undefined) return {refused: part.refused, at};
    re2 += part.re2;
    at += form.length;
    inClass = part.inClass ?? inClass;
  }
  return {re2};
}

type Part =
  | {readonly re2: string; readonly inClass?: boolean; readonly refused?: undefined}
  | {readonly refused: string};

/** How a form at the start of the rest is written in RE2; the first that is found counts. */
type Form = readonly [RegExp, (groups: readonly string[]) => Part];

function firstOf(forms: readonly Form[], rest: string): readonly [string, Part] {
  for (const [form, part] of forms) {
    const found = form.exec(rest);
    // A group that took no part is undefined, whatever its type says.
    if (found !== null)
      return [found[0], part(Array.from(found, (group: string | undefined) => group ?? ''))];
  }
  return [rest.charAt(0), {re2: rest.charAt(0)}];
}

const spaces =
  '\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const noSpaces =
  '\\x{0}-\\x{8}\\x{e}-\\x{1f}!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';
/** RE2 repeats no part more often. */
const mostRepeats = 1000;

const outsideOnly: readonly Form[] = [
  [/^\(\?<?[=!]/, ([form]) => ({refused: `${form ?? ''}…) looks around`})],
  [/^\(\?<[^>]*>/, () => ({re2: '('})],
  [/^\(\?[^:]/, () => ({refused: '(?…) sets flags'})],
  [/^\[\^\]/, () => ({re2: '[\\x{0}-\\x{10ffff}]'})],
  [/^\[\]/, () => ({re2: '[^\\x{0}-\\x{10ffff}]'})],
  [/^\[\^?/, ([form = '']) => ({re2: form, inClass: true})],
  [/^\{(\d+)(?:,(\d*))?\}/, ([form = '', least = '', most = '']) => repeated(form, least, most)],
  [/^\./, () => ({re2: '[^\\n\\r\\x{2028}\\x{2029}]'})],
  [/^\\B/, () => ({refused: '\\B is found by RE2 between the bytes of one letter too'})],
  [/^\\s/, () => ({re2: `[${spaces}]`})],
  [/^\\S/, () => ({re2: `[${noSpaces}]`})],
];

const inClassOnly: readonly Form[] = [
  [/^\]/, () => ({re2: ']', inClass: false})],
  [/^\[/, () => ({re2: '\\['})], // RE2 has classes such as [:alpha:] in a class
  [/^\\b/, () => ({re2: '\\x{8}'})],
  [/^\\s/, () => ({re2: spaces})],
  [/^\\S/, () => ({re2: noSpaces})],
];

/** What starts with a backslash and means the same in a class and outside. */
const escapes: readonly Form[] = [
  [/^\\(?:[1-9]|k(?=<))/, ([form]) => ({refused: `${form ?? ''} refers to a group`})],
  [/^\\u(d[89ab][\da-f]{2})\\u(d[c-f][\da-f]{2})/i, ([, high = '', low = '']) => pair(high, low)],
  [/^\\u\{([\da-f]+)\}/i, ([form = '', hex = '']) => character(form, hex)],
  [/^\\u([\da-f]{4})/i, ([form = '', hex = '']) => character(form, hex)],
  [/^\\x([\da-f]{2})/i, ([form = '', hex = '']) => character(form, hex)],
  [/^\\c([a-z])/i, ([, letter = '']) => ({re2: codePoint(letter.charCodeAt(0) % 32)})],
  [/^\\0/, () => ({re2: codePoint(0)})],
  [/^\\([pP])\{([^}]*)\}/, ([form = '', kind = '', name = '']) => property(form, kind, name)],
  [/^\\./su, ([form = '']) => ({re2: form})],
];

function repeated(form: string, least: string, most: string): Part {
  const tooOften = Math.max(Number(least), Number(most)) > mostRepeats;
  return tooOften ? {refused: `${form} repeats more than ${mostRepeats} times`} : {re2: form};
}

function pair(high: string, low: string): Part {
  return {re2: codePoint(0x10000 + (parseInt(high, 16) - 0xd800) * 0x400 + parseInt(low, 16) - 0xdc00)};
}

function character(form: string, hex: string): Part {
  const point = parseInt(hex, 16);
  return point >= 0xd800 && point <= 0xdfff
    ? {refused: `${form} is half a character`}
    : {re2: codePoint(point)};
}

/** General categories by their short names and scripts by their long ones are called the same in both. */
function property(form: string, kind: string, name: string): Part {
  const category = /^(?:(?:gc|General_Category)=)?([A-Z][a-z]?)$/.exec(name)?.[1];
  const script = /^(?:sc|Script)=([A-Z][a-z]{4,}\w*)$/.exec(name)?.[1];
  const known = category === 'LC' ? undefined : (category ?? script);
  return known === undefined
    ? {refused: `${form} is a property that RE2 has not`}
    : {re2: `\\${kind}{${known}}`};
}

function codePoint(point: number): string {
  return `\\x{${point.toString(16)}}`;
}
