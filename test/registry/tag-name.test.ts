import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {formatTagName, isSemver, parseTagName, type TagName} from '../../src/registry/tag-name.ts';

describe('every shape that GTO writes or accepts', () => {
  const shapes: readonly (readonly [string, TagName])[] = [
    ['m@v1.0.0', {kind: 'version', model: 'm', version: '1.0.0'}],
    ['m@v1.0.0#3', {kind: 'version', model: 'm', version: '1.0.0', counter: 3}],
    ['m@v1.0.0!', {kind: 'deregistration', model: 'm', version: '1.0.0'}],
    ['m@v1.0.0!#4', {kind: 'deregistration', model: 'm', version: '1.0.0', counter: 4}],
    ['m@v1.0.0-rc.1', {kind: 'version', model: 'm', version: '1.0.0-rc.1'}],
    ['m@v1.0.0+build.5', {kind: 'version', model: 'm', version: '1.0.0+build.5'}],
    ['m#prod', {kind: 'assignment', model: 'm', stage: 'prod'}],
    ['m#prod#1', {kind: 'assignment', model: 'm', stage: 'prod', counter: 1}],
    ['m#prod!', {kind: 'unassignment', model: 'm', stage: 'prod'}],
    ['m#prod!#2', {kind: 'unassignment', model: 'm', stage: 'prod', counter: 2}],
    ['m#env/eu-1#2', {kind: 'assignment', model: 'm', stage: 'env/eu-1', counter: 2}],
    ['m#1#1', {kind: 'assignment', model: 'm', stage: '1', counter: 1}],
    ['m@deprecated', {kind: 'deprecation', model: 'm'}],
    ['m@deprecated#7', {kind: 'deprecation', model: 'm', counter: 7}],
    ['m@created', {kind: 'created', model: 'm'}],
    ['models/cv=resnet#prod#1', {kind: 'assignment', model: 'models/cv:resnet', stage: 'prod', counter: 1}],
    ['models.d/cv=resnet@v0.1.0', {kind: 'version', model: 'models.d/cv:resnet', version: '0.1.0'}],
    ['pkg@v1.2.3', {kind: 'version', model: 'pkg', version: '1.2.3'}],
    ['Big-Name_2@v1.2.3', {kind: 'version', model: 'Big-Name_2', version: '1.2.3'}],
  ];
  test.each(shapes)('%s', (tag, expected) => {
    expect(parseTagName(tag)).toEqual(expected);
    expect(formatTagName(expected)).toBe(tag);
  });

  test('a counter with leading zeros is read, and written without them', () => {
    const name = parseTagName('m#prod#01');
    expect(name).toEqual({kind: 'assignment', model: 'm', stage: 'prod', counter: 1});
  });
});

test.each([
  'm@1.0.0',
  'm@v1.0',
  'm@v01.0.0',
  'm@latest',
  'm@v1.0.0-01',
  'm@v1.0.0-a..b',
  'm@v1.0.0+',
  'm@v99999999999999999999.0.0',
  'my.model@v0.1.0',
  '_m@v1.0.0',
  'm-@v1.0.0',
  'a=b=c@v1.0.0',
  '=m@v1.0.0',
  'm#prod#1!',
  'm#prod#',
  'm#prod#x',
  'm#prod#1#2',
  'm#prod#99999999999999999999',
  'm#',
  'm##1',
  'm#!',
  'm#-prod#1',
  'models/cv:resnet#prod',
  'v1.2.3',
  'release/v1.2.3',
  '@scope/pkg@1.2.3',
  '',
  '@',
  '#',
  'm@',
  'm@v1.0.0\n',
  'm\n@v1.0.0',
])('%j is foreign', (tag) => {
  const name = parseTagName(tag);
  expect(name.kind).toBe('foreign');
  expect(name).toHaveProperty('reason', expect.stringMatching(/./));
});

const name = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9/_-]{0,8}[A-Za-z0-9])?$/);
const model = fc.oneof(
  name,
  fc.tuple(fc.stringMatching(/^[A-Za-z0-9._/-]{1,8}$/), name).map((two) => two.join(':')),
);
const version = fc
  .tuple(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom('', '-rc.1', '-0a.-', '+b.01', '-x+y'))
  .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);
const counter = fc.option(fc.nat(), {nil: undefined});
const tagName: fc.Arbitrary<TagName> = fc
  .tuple(
    fc.oneof(
      fc.record({kind: fc.constantFrom('version' as const, 'deregistration' as const), model, version}),
      fc.record({kind: fc.constantFrom('assignment' as const, 'unassignment' as const), model, stage: name}),
      fc.record({kind: fc.constantFrom('deprecation' as const, 'created' as const), model}),
    ),
    counter,
  )
  .map(([named, count]) => ({...named, ...(count !== undefined && {counter: count})}));

test('what is written is read as it was', () => {
  fc.assert(
    fc.property(tagName, (named) => {
      expect(parseTagName(formatTagName(named))).toEqual(named);
    }),
  );
});

test('no text makes the parser throw, and what it accepts it can write again', () => {
  const pieces = fc.array(
    fc.constantFrom('m', '@', '#', 'v', '1', '.', '0', '!', '=', '/', '-', 'deprecated', '\n'),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((parts) => parts.join('')),
      ),
      (text) => {
        const named = parseTagName(text);
        if (named.kind === 'foreign') return;
        expect(parseTagName(formatTagName(named))).toEqual(named);
      },
    ),
    {numRuns: 2000},
  );
});

test.each([
  ['1.0.0', true],
  ['1.0.0-alpha.1+x', true],
  ['v1.0.0', false],
  ['1.0', false],
  ['9007199254740992.0.0', false],
])('isSemver %s is %s', (text, expected) => {
  expect(isSemver(text)).toBe(expected);
});
