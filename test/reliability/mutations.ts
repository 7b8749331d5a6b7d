import fc from 'fast-check';

/** What nobody expects where a value should be. */
const oddValues: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  true,
  '',
  ' ',
  0,
  -1,
  -0,
  0.1,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[[]]],
  '__proto__',
  'constructor',
  '\u0000',
  '\u202e\u0007\u001b[2J',
  '💥'.repeat(40),
  '../../etc/passwd',
  '$(id)`id`',
  '<script>alert(1)</script>@everyone',
  'x'.repeat(5000),
  {toString: 'x', valueOf: null},
  {length: -1},
);
const oddKeys = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  'a\nb',
  '💥',
  'x'.repeat(300),
);

/** One change of one place of a JSON value. */
interface Change {
  /** Which place, counted through the value. */
  readonly at: number;
  readonly how: 'replace' | 'delete' | 'add' | 'rename' | 'repeat' | 'wrap';
  readonly value: unknown;
  readonly key: string;
}

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    at: fc.nat(400),
    how: fc.constantFrom('replace', 'replace', 'delete', 'add', 'rename', 'repeat', 'wrap'),
    value: oddValues,
    key: oddKeys,
  }),
  {minLength: 1, maxLength: 3},
);

/** A document with some places changed, and the text of it. */
export function changedDocuments(original: unknown): fc.Arbitrary<string> {
  return changes.map((list) => JSON.stringify(list.reduce(apply, structuredClone(original)), null, 2));
}

/** A text with bytes lost, turned, doubled or put in; a key that comes twice; numbers that no double holds; deep nesting. */
export function brokenTexts(original: string): fc.Arbitrary<string> {
  const place = fc.nat(original.length);
  const inserted = fc.oneof(
    fc.string({unit: 'binary', maxLength: 8}),
    fc.constantFrom(
      '1e999',
      '9'.repeat(400),
      '"__proto__": {"polluted": true},',
      '__proto__: {polluted: true}\n',
      '"model": "other",',
      'model: other\n',
      '['.repeat(3000),
      '{"a":'.repeat(3000),
      '&a [*a, *a]',
      '- '.repeat(500),
      '\ufeff',
      '\u0000',
      '\r',
      '\t',
      '!!js/function x',
      '<<: *a',
      '? ',
      '%YAML 9.9\n',
      '---\n',
    ),
  );
  return fc.oneof(
    place.map((at) => original.slice(0, at)),
    place.map((at) => original.slice(at)),
    fc.tuple(place, inserted).map(([at, text]) => original.slice(0, at) + text + original.slice(at)),
    fc
      .tuple(place, fc.nat(40), place)
      .map(
        ([from, length, to]) =>
          original.slice(0, to) + original.slice(from, from + length) + original.slice(to),
      ),
    fc.tuple(place, fc.nat(30)).map(([at, length]) => original.slice(0, at) + original.slice(at + length)),
    fc.tuple(place, fc.integer({min: 0, max: 255})).map(([at, byte]) => {
      const bytes = Buffer.from(original);
      bytes[at % Math.max(1, bytes.length)] = byte;
      return bytes.toString('utf8');
    }),
    fc.string({unit: 'binary'}),
    fc.json(),
  );
}

/** Whether anything reached the prototype that all objects share. */
export function isPolluted(): boolean {
  return 'polluted' in {} || Object.keys(Object.prototype).length > 0;
}

function apply(value: unknown, {value: odd, ...rest}: Change): unknown {
  const change = {...rest, value: structuredClone(odd)}; // put in twice it must not hold itself
  const box: Holder = {value};
  const places = placesOf(box);
  const [holder, key] = places[change.at % places.length] ?? [box, 'value'];
  const old = holder[key];
  switch (change.how) {
    case 'replace':
      set(holder, key, change.value);
      break;
    case 'delete':
      if (holder !== box) Reflect.deleteProperty(holder, key);
      break;
    case 'add':
      if (isObject(old)) set(old, change.key, change.value);
      break;
    case 'rename':
      if (holder !== box && !Array.isArray(holder)) {
        Reflect.deleteProperty(holder, key);
        set(holder, change.key, old);
      }
      break;
    case 'repeat':
      if (Array.isArray(old))
        set(
          holder,
          key,
          Array.from({length: 60}, () => (old as unknown[])[0] ?? change.value),
        );
      break;
    case 'wrap':
      set(holder, key, [old]);
      break;
  }
  return box['value'];
}

type Holder = Record<string, unknown>;

function placesOf(holder: Holder): [Holder, string][] {
  return Object.entries(holder).flatMap(([key, inner]) => [
    [holder, key] as [Holder, string],
    ...(isObject(inner) ? placesOf(inner) : []),
  ]);
}

function isObject(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

/** As an own property, also under a name such as `__proto__`. */
function set(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {value, enumerable: true, configurable: true, writable: true});
}
