import {readFile, stat} from 'node:fs/promises';
import {UserError} from '../kernel/errors.ts';
import {boundedYaml} from '../text/bounded-yaml.ts';

const mostBytes = 10 << 20;

/** The mapping in a YAML file of another tool; undefined where there is no such file. Throws CAIRN_IMPORT_INVALID where it is none. */
export async function readYamlFile(path: string): Promise<YamlMap | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isFile() || found.size > mostBytes)
    throw invalid(path, found.isFile() ? 'is larger than 10 MiB' : 'is not a file');
  return parseYaml(await readFile(path, 'utf8'), path);
}

/** A YAML text that is a mapping, with few aliases only; throws CAIRN_IMPORT_INVALID. */
export function parseYaml(text: string, where: string): YamlMap {
  const read = boundedYaml(text, mostBytes);
  if ('mistakes' in read)
    throw new UserError(
      'CAIRN_IMPORT_INVALID',
      read.mistakes.map(({what, line}) => ({
        where: line === undefined ? where : `${where}:${line}`,
        what,
      })),
    );
  const map = asMap(read.value ?? {});
  if (map === undefined) throw invalid(where, 'is not a mapping');
  return map;
}

export type YamlMap = Readonly<Record<string, unknown>>;

/** The value as a mapping with names; undefined where it is none. */
export function asMap(value: unknown): YamlMap | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as YamlMap) // a plain object
    : undefined;
}

/** The value as text: numbers and dates too; undefined where there is none. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function invalid(where: string, what: string): UserError {
  return new UserError('CAIRN_IMPORT_INVALID', {where, what});
}
