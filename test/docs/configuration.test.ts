import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse, stringify} from 'yaml';
import schema from '../../schemas/config.schema.json' with {type: 'json'};
import {parseConfig} from '../../src/config/parse-config.ts';

const page = readFileSync('docs/configuration.md', 'utf8');
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text ?? '');
/** What each block stands in: the first one that is more than a comment. */
const smallest = blocks.find((text) => text.includes('version: 1')) ?? '';
const parts = blocks.filter((text) => parse(text) !== null);

describe('each block of docs/configuration.md', () => {
  test.each(parts.map((text): [string, string] => [text.trim().split('\n').slice(0, 4).join(' '), text]))(
    'is read without a mistake: %s',
    (_, text) => {
      expect(() => parseConfig(stringify(merged(parse(smallest), parse(text))), 'cairn.yaml')).not.toThrow();
    },
  );
});

test('every definition of the schema has its table of keys', () => {
  const tables = [...page.matchAll(/^<!-- keys of ([\w/]+):begin -->$/gm)].map(([, name]) => name);
  const wanted = Object.entries<object>(schema.$defs).flatMap(([name, definition]) => {
    if ('oneOf' in definition && Array.isArray(definition.oneOf))
      return definition.oneOf.map((_, form) => `${name}/${form}`);
    return 'properties' in definition ? [name] : [];
  });
  expect(tables.sort()).toEqual(['file', ...wanted].sort());
});

test('every key of the schema is in an example', () => {
  const shown = new Set<string>();
  for (const text of parts) gather(parse(text), shown);
  const keys = [...keysOf(schema)];
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !shown.has(key))).toEqual([]);
});

/** A part laid over what is around it: keys are joined, a list or value replaces; `train` and targets, which have forms, are whole. */
function merged(around: unknown, part: unknown, key = ''): unknown {
  if (!isGroup(around) || !isGroup(part) || key === 'train' || key === 'evaluate') return part;
  const keys = new Set([...Object.keys(around), ...Object.keys(part)]);
  return Object.fromEntries(
    [...keys].map((name) => [name, name in part ? merged(around[name], part[name], name) : around[name]]),
  );
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function gather(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) gather(one, into);
  if (!isGroup(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    into.add(key);
    gather(inner, into);
  }
}

/** Names of all keys that the schema declares, wherever they stand. */
function keysOf(schema: unknown): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isGroup(value)) return;
    if (isGroup(value['properties'])) for (const key of Object.keys(value['properties'])) found.add(key);
    Object.values(value).forEach(walk);
  };
  walk(schema);
  return found;
}
