import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type LineCounter,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import {UserError, type Mistake} from '../kernel/errors.ts';
import {boundedYaml} from '../text/bounded-yaml.ts';
import type {PathMistake} from './schema-mistakes.ts';

/** What a YAML file says, and where in it. */
export interface PlacedYaml {
  readonly value: unknown;
  /** Turns mistakes at paths of keys into mistakes at lines, in the order of the lines. */
  readonly placed: (found: readonly PathMistake[]) => readonly Mistake[];
}

/**
 * Reads a YAML file that people write. Throws CAIRN_CONFIG_INVALID for what is no YAML, or empty (`expected` says what
 * belongs there), each mistake with file and line.
 */
export function readPlacedYaml(text: string, file: string, expected: string): PlacedYaml {
  const read = boundedYaml(text);
  if ('mistakes' in read)
    throw refused(
      read.mistakes.map(({what, line}) => ({where: line === undefined ? file : `${file}:${line}`, what})),
    );
  const {document, lines, value} = read;
  if (value === null || value === undefined) throw refused([{where: file, what: 'is empty', expected}]);
  return {
    value,
    placed: (found) =>
      found
        .map(({path, mistake, onKey}) => ({
          path,
          mistake,
          line: lineOf(document, lines, path, onKey === true),
        }))
        .sort((a, b) => a.line - b.line)
        .map(({path, mistake, line}) => ({...mistake, where: `${file}:${line}${keyPath(path)}`})),
  };
}

/** The pairs of a mapping by their keys, found once: a file may have many mistakes in a mapping of many keys. */
const pairsOfMaps = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairsOfMaps.get(map);
  if (known !== undefined) return known;
  const pairs = new Map(
    map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])),
  );
  pairsOfMaps.set(map, pairs);
  return pairs;
}

/** The line of the deepest part of the path that the file has. */
function lineOf(document: Document, lines: LineCounter, path: readonly string[], onKey: boolean): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, key] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (!isCollection(node)) break;
    const item: unknown = isMap(node) ? pairsOf(node).get(key) : node.items[Number(key)];
    if (item === undefined) break;
    const last = depth === path.length - 1;
    const inner: unknown = isPair(item) ? item.value : item;
    offset =
      (isPair(item) && (last || onKey || !isCollection(inner)) ? startOf(item.key) : startOf(inner)) ??
      offset;
    node = inner;
  }
  return lines.linePos(offset).line;
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}

/** ` models.late.train.seed`; keys that hold dots or blanks are quoted. */
function keyPath(path: readonly string[]): string {
  if (path.length === 0) return '';
  const shown = path.map((key) => (/^[\w-]+$/.test(key) ? key : JSON.stringify(key)));
  return ` ${shown.join('.')}`;
}

function refused(mistakes: readonly Mistake[]): UserError {
  return new UserError('CAIRN_CONFIG_INVALID', mistakes);
}
