import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fillMarked} from './fill-marked.ts';

/**
 * Fills the tables of keys in docs/configuration.md from `schemas/config.schema.json`: between the marks
 * `<!-- keys of <definition>:begin -->` and `<!-- keys of <definition>:end -->`, for one of several forms `<definition>/<number>`.
 */
const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/configuration.md');

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: '`true` or `false`',
  integer: 'whole number',
  array: 'list',
  object: 'keys',
  null: '`null`',
};

const schema = JSON.parse(await readFile(join(root, 'schemas/config.schema.json'), 'utf8')) as Schema;
const marks = (await readFile(page, 'utf8')).matchAll(/<!-- (keys of ([\w/]+)):begin/g);
for (const [, mark = '', name = ''] of marks) await fillMarked(page, mark, tableOf(definition(name)));

function definition(name: string): Schema {
  const [first = '', form] = name.split('/');
  const found = first === 'file' ? schema : schema.$defs?.[first];
  const chosen = form === undefined ? found : found?.oneOf?.[Number(form)];
  if (chosen?.properties === undefined)
    throw new Error(`docs/configuration.md asks for the keys of ${name}, which the schema has not.`);
  return chosen;
}

function tableOf(of: Schema): string {
  return [
    '| Key | Value | Default | Meaning |',
    '| --- | --- | --- | --- |',
    ...rowsOf(of, '').map(
      (cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('<', '\\<')).join(' | ')} |`,
    ),
  ].join('\n');
}

/** A row for each key; keys of a group that has no definition of its own stand below it as `group.key`. */
function rowsOf(of: Schema, before: string): string[][] {
  return Object.entries(of.properties ?? {}).flatMap(([key, declared]) => {
    const value = resolved(declared);
    const needed = of.required?.includes(key) === true;
    const {meaning, fallback} = describe(declared.description ?? value.description ?? '');
    const row = [`\`${before}${key}\``, valueOf(declared), needed ? '**required**' : fallback, meaning];
    const inner = declared.$ref === undefined ? rowsOf(declared, `${before}${key}.`) : [];
    return [row, ...inner];
  });
}

function resolved(of: Schema): Schema {
  return of.$ref === undefined ? of : (schema.$defs?.[of.$ref.replace('#/$defs/', '')] ?? of);
}

/** Splits "Share of test rows (default 0.2)." into what it means and what holds where the key is absent. */
function describe(description: string): {meaning: string; fallback: string} {
  const [whole, fallback] = /\s\(default:? ((?:[^()]|\([^()]*\))+)\)/.exec(description) ?? [];
  if (whole === undefined || fallback === undefined) return {meaning: description, fallback: ''};
  return {meaning: description.replace(whole, ''), fallback};
}

/** The words for what a value may be, such as "`time` or `random`", or "list of texts". */
function valueOf(declared: Schema): string {
  const of = resolved(declared);
  if (of.const !== undefined) return `\`${of.const}\``;
  if (of.enum !== undefined) {
    if (of.enum.length > 8) return 'one of those named';
    return of.enum.map((one) => `\`${one}\``).join(', ');
  }
  if (of.oneOf !== undefined && declared.$ref === undefined) return of.oneOf.map(valueOf).join(' or ');
  if (of.items !== undefined) return `list of: ${valueOf(of.items)}`;
  if (of.properties !== undefined || of.oneOf !== undefined) return 'keys';
  if (typeof of.additionalProperties === 'object') return `by name: ${valueOf(of.additionalProperties)}`;
  const types = typeof of.type === 'string' ? [of.type] : (of.type ?? []);
  return `${types.map((type) => words[type] ?? type).join(' or ')}${bounds(of)}`;
}

function bounds({minimum, maximum, exclusiveMinimum, exclusiveMaximum}: Schema): string {
  const low = minimum === undefined ? exclusiveMinimum && `above ${exclusiveMinimum}` : `from ${minimum}`;
  const above = exclusiveMinimum === undefined ? low : `above ${exclusiveMinimum}`;
  const high = maximum === undefined ? exclusiveMaximum && `below ${exclusiveMaximum}` : `to ${maximum}`;
  const said = [above, high].filter((one) => one !== undefined);
  return said.length === 0 ? '' : `, ${said.join(' ')}`;
}
