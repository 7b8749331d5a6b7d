import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import {messageOf, UserError, type Mistake} from '../kernel/errors.ts';
import type {PathMistake} from './schema-mistakes.ts';

/** Longer files are refused before they are parsed (1 MiB). */
const largest = 1 << 20;

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
  if (text.length > largest) throw refused([{where: file, what: 'is larger than 1 MiB'}]);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  // A tag that YAML itself does not know is a warning of the parser; here it is a mistake, as are syntax errors.
  const broken = [...document.errors, ...document.warnings].map((error) => ({
    where: `${file}:${lines.linePos(error.pos[0]).line}`,
    what: `is not YAML that can be read: ${firstLine(error.message)}`,
  }));
  if (broken.length > 0) throw refused(broken);
  return {
    value: plainValue(document, file, expected),
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

function plainValue(document: Document, file: string, expected: string): unknown {
  try {
    // Few aliases are a convenience; many that multiply are an attack.
    const value: unknown = document.toJS({maxAliasCount: 50});
    if (value === null || value === undefined) throw refused([{where: file, what: 'is empty', expected}]);
    return value;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('CAIRN_CONFIG_INVALID', {where: file, what: messageOf(error)}, {cause: error});
  }
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

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
