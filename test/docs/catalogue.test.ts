import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {verbTable} from '../../src/cli/verb-table.ts';
import {errorCatalogue} from '../../src/kernel/error-catalogue.ts';

describe('docs/errors.md', () => {
  const documented = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `(CAIRN_\w+)` \| (.+) \|$/gm)];

  test('explains every code of the catalogue, and no other', () => {
    expect(documented.map(([, code, meaning]) => [code, meaning])).toEqual(Object.entries(errorCatalogue));
  });

  test('every code of the catalogue is thrown somewhere', () => {
    const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
      .filter(
        (path) => path.endsWith('.ts') && !path.includes('error-catalogue') && !path.startsWith('generated'),
      )
      .map((path) => readFileSync(`src/${path}`, 'utf8'))
      .concat(readFileSync('bin/node24.cjs', 'utf8'))
      .join('\n');
    const unused = Object.keys(errorCatalogue).filter((code) => !sources.includes(code));
    expect(unused).toEqual([]);
  });

  test('codes are sorted', () => {
    const codes = Object.keys(errorCatalogue);
    expect(codes).toEqual([...codes].sort());
  });
});

describe.each(verbTable.map((verb) => [verb.name, verb] as const))('actions/%s', (name, verb) => {
  const action = parse(readFileSync(`actions/${name}/action.yml`, 'utf8')) as {
    description: string;
    inputs: Record<string, {description: string; required: boolean; default?: string}>;
    outputs: Record<string, {description: string}>;
    runs: {using: string; main: string};
  };
  const readme = readFileSync(`actions/${name}/README.md`, 'utf8');

  test('action.yml says what the verb declares', () => {
    expect(action.description).toBe(verb.summary);
    expect(Object.keys(action.inputs)).toEqual(Object.keys(verb.inputs));
    for (const [input, {description, required, default: fallback}] of Object.entries(action.inputs)) {
      const declared = Object.entries(verb.inputs).find(([known]) => known === input)?.[1] as {
        description: string;
        required?: boolean;
        default?: string;
      };
      expect(description.startsWith(declared.description)).toBe(true);
      expect(required).toBe(declared.required ?? false);
      expect(fallback).toBe(declared.default);
    }
    expect(Object.keys(action.outputs)).toEqual(Object.keys(verb.outputs));
    expect(action.runs).toEqual({using: 'node24', main: `../../dist/${name}.js`});
  });

  test('its README names every input and output', () => {
    for (const item of [...Object.keys(verb.inputs), ...Object.keys(verb.outputs)])
      expect(readme).toContain(`| \`${item}\` |`);
  });

  test('every input and output is described by a sentence', () => {
    for (const {description} of Object.values(verb.inputs)) expect(description).toMatch(/^[A-Z`].*[.!)]$/s);
    for (const description of Object.values(verb.outputs)) expect(description).toMatch(/^[A-Z`].*[.!)]$/s);
  });
});

describe('docs/threat-model.md', () => {
  const named = [
    ...readFileSync('docs/threat-model.md', 'utf8').matchAll(/`((?:test|src|docs)\/[\w./-]+)`/g),
  ].map(([, path]) => path ?? '');

  test.each([...new Set(named)])('names %s, which exists', (path) => {
    expect(existsSync(path)).toBe(true);
  });

  test('names a test for most invariants', () => {
    expect(named.filter((path) => path.startsWith('test/')).length).toBeGreaterThan(10);
  });
});
