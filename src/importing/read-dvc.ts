import {readFile} from 'node:fs/promises';
import {dirname, join, normalize} from 'node:path';
import type {DataPointers, DataPointersTypes} from '../generated/documents.ts';
import type {Git} from '../kernel/ports.ts';
import {matchRule, type HashRule} from './dvc-digests.ts';
import {asMap, asText, parseYaml, type YamlMap} from './read-yaml.ts';

type Pointer = DataPointersTypes.DataPointers['pointers'][number];
/** With the rules by which its digest may have been made. */
type Stated = Pointer & {readonly rules: readonly HashRule[]};

/**
 * The digests that DVC states in `.dvc` files and `dvc.lock`, of every file that Git tracks. Where a file or folder is in
 * the work tree and has the stated digest, the rule by which it has is added, and the SHA-256 of a file; where it has
 * another, `differing` names it. An entry without `hash: md5` may be of before DVC 3, so that both rules are tried.
 * Files that cannot be read are named in `problems`; paths that lead outside the repository are among them.
 */
export async function readDvc(
  git: Git,
): Promise<{document: DataPointers; differing: readonly string[]; problems: readonly string[]}> {
  const listed = await git.run(['ls-files', '-z', '--', '*.dvc', 'dvc.lock', '*/dvc.lock']);
  const pointers: Stated[] = [];
  const problems: string[] = [];
  for (const file of listed
    .split('\0')
    .filter((path) => path !== '')
    .sort())
    try {
      const found = pointersOf(parseYaml(await readFile(join(git.directory, file), 'utf8'), file), file);
      pointers.push(...found.pointers);
      problems.push(...found.problems);
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  const differing: string[] = [];
  const checked: Pointer[] = [];
  for (const {rules, ...pointer} of pointers) {
    const seen = await matchRule(git.directory, pointer, rules);
    if (seen === 'differs') differing.push(`${pointer.path}${pointer.folder ? '/' : ''}`);
    checked.push({...pointer, ...(typeof seen === 'object' && seen)});
  }
  return {
    document: {document: 'data-pointers', schemaVersion: 1, pointers: checked.sort(byPath)},
    differing: [...new Set(differing)].sort(),
    problems,
  };
}

/** A `.dvc` file has outputs (and dependencies, where it imports); dvc.lock has both for each stage of the pipeline. */
function pointersOf(content: YamlMap, file: string): {pointers: Stated[]; problems: string[]} {
  const stages = asMap(content['stages']);
  const parts: {stage?: string; content: YamlMap}[] =
    stages === undefined
      ? [{content}]
      : Object.entries(stages).map(([stage, inner]) => ({stage, content: asMap(inner) ?? {}}));
  const pointers: Stated[] = [];
  const problems: string[] = [];
  for (const {stage, content: part} of parts)
    for (const [role, key] of roles)
      for (const entry of asList(part[key])) {
        const pointer = pointerOf(entry, {role, file, stage, folder: asText(part['wdir']) ?? '.'});
        if (typeof pointer === 'string') problems.push(`${file}: ${pointer}`);
        else if (pointer !== undefined) pointers.push(pointer);
      }
  return {pointers, problems};
}

const roles = [
  ['output', 'outs'],
  ['dependency', 'deps'],
] as const;

function pointerOf(
  entry: YamlMap,
  of: {role: Pointer['role']; file: string; stage: string | undefined; folder: string},
): Stated | string | undefined {
  const md5 = /^([0-9a-f]{32})(\.dir)?$/.exec(asText(entry['md5']) ?? '');
  const stated = asText(entry['path']);
  if (md5?.[1] === undefined || stated === undefined) return undefined; // not cached, or kept by another hash
  const path = normalize(join(dirname(of.file), of.folder, stated)).replaceAll('\\', '/');
  if (path.startsWith('../') || path === '..' || stated.startsWith('/') || of.folder.startsWith('/'))
    return /^[a-z]+:\/\//.test(stated) || of.role === 'dependency'
      ? undefined // data from elsewhere has no path here
      : `${JSON.stringify(stated)} leads outside the repository`;
  return {
    path,
    role: of.role,
    md5: md5[1],
    folder: md5[2] !== undefined,
    ...count('size', entry['size']),
    ...count('files', entry['nfiles']),
    from: of.file,
    rules: entry['hash'] === undefined ? ['md5', 'md5-dos2unix'] : ['md5'],
    ...(of.stage !== undefined && {stage: of.stage}),
  };
}

function count<Name extends 'size' | 'files'>(name: Name, value: unknown): Partial<Record<Name, number>> {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return {};
  return {[name]: value} as Record<Name, number>; // the one name
}

function asList(value: unknown): YamlMap[] {
  return Array.isArray(value)
    ? value.flatMap((item: unknown) => {
        const map = asMap(item);
        return map === undefined ? [] : [map];
      })
    : [];
}

function byPath(a: Pointer, b: Pointer): number {
  const [first, second] = [a, b].map(({path, role, from, stage}) =>
    [path, role, from, stage ?? ''].join('\0'),
  );
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
