import {posix} from 'node:path';
import type {Git} from '../kernel/ports.ts';
import {readBlobs} from '../git/read-blobs.ts';

/** What GTO's own files say about an artifact; texts are as somebody wrote them. */
export interface Annotation {
  readonly type?: string;
  /** From the root of the repository, never outside of it; or an address (`s3://…`), as somebody wrote it. */
  readonly path?: string;
  readonly description?: string;
  readonly labels?: readonly string[];
}

/** Why a file, or a part of it, was passed over. */
export interface AnnotationProblem {
  readonly file: string;
  readonly problem: string;
}

/** What there is about the artifacts that were asked for, and the allow-lists of the repository. */
export interface Annotations {
  /** By artifact; one that no file declares is not there. */
  readonly artifacts: ReadonlyMap<string, Annotation>;
  /** Stages and types that `.gto` allows; undefined where it names none. */
  readonly stages: readonly string[] | undefined;
  readonly types: readonly string[] | undefined;
  readonly problems: readonly AnnotationProblem[];
}

/**
 * Reads `dvc.yaml` (of the artifact's folder), `artifacts.yaml` and `.gto` for artifacts, each at a commit of its own and,
 * where that declares nothing, at the fallback (as a rule the default branch). Broken files are problems, never errors.
 */
export async function readAnnotations(
  git: Git,
  options: {artifacts: readonly {model: string; commit: string}[]; fallback: string},
): Promise<Annotations> {
  const {artifacts, fallback} = options;
  const places = artifacts.map((artifact) => ({...artifact, files: filesOf(artifact.model)}));
  const commits = [...new Set([...artifacts.map(({commit}) => commit), fallback])];
  const blobs = await readBlobs(git, [
    ...commits.map((commit) => `${commit}:.gto`),
    ...places.flatMap(({commit, files}) =>
      [commit, fallback].flatMap((at) => files.map(({path}) => `${at}:${path}`)),
    ),
  ]);
  const yaml = blobs.size === 0 ? undefined : await import('../text/bounded-yaml.ts');
  const problems = new Map<string, AnnotationProblem>();
  const read = (name: string, file: string): unknown => {
    const blob = blobs.get(name);
    if (yaml === undefined || blob === undefined) return undefined;
    const document =
      blob === 'too large' ? {mistakes: [{what: 'is larger than 256 KiB'}]} : yaml.boundedYaml(blob.text);
    if (!('mistakes' in document)) return document.value;
    const [mistake] = document.mistakes;
    problems.set(file, {file, problem: `cannot be read: ${mistake?.what.slice(0, 200) ?? ''}`});
    return undefined;
  };
  const found = new Map<string, Annotation>();
  for (const {model, commit, files} of places)
    for (const at of [commit, fallback])
      for (const file of files) {
        if (found.has(model)) continue;
        const declared = record(file.entry(read(`${at}:${file.path}`, file.path)));
        if (declared === undefined) continue;
        const {annotation, problem} = annotationFrom(declared, file);
        found.set(model, annotation);
        if (problem !== undefined) problems.set(`${file.path} ${model}`, {file: file.path, problem});
      }
  const lists = commits
    .map((commit) => record(read(`${commit}:.gto`, '.gto')))
    .find((one) => one !== undefined);
  return {
    artifacts: found,
    stages: names(lists?.['stages']),
    types: names(lists?.['types']),
    problems: [...problems.values()],
  };
}

/** The stage or type that a repository's allow-list does not know, as a problem. */
export function outsideList(
  kind: 'stage' | 'type',
  name: string | undefined,
  allowed: readonly string[] | undefined,
): AnnotationProblem | undefined {
  if (name === undefined || allowed === undefined || allowed.includes(name)) return undefined;
  return {file: '.gto', problem: `does not allow the ${kind} ${JSON.stringify(name)}`};
}

interface AnnotationFile {
  readonly path: string;
  /** Where paths in it start. */
  readonly folder: string;
  /** The part of the parsed file that is about the artifact. */
  entry(parsed: unknown): unknown;
  readonly descriptionKey: string;
}

/** The newer file first. A folder that is no plain path inside the repository has no files. */
function filesOf(model: string): AnnotationFile[] {
  const colon = model.indexOf(':');
  const folder = colon < 0 ? '' : model.slice(0, colon);
  const name = model.slice(colon + 1);
  const old: AnnotationFile = {
    path: 'artifacts.yaml',
    folder: '',
    entry: (parsed) => own(parsed, model),
    descriptionKey: 'description',
  };
  if (folder.split('/').some((part) => part === '..' || part === '.' || (part === '' && folder !== '')))
    return [old];
  const dvc: AnnotationFile = {
    path: posix.join(folder, 'dvc.yaml'),
    folder,
    entry: (parsed) => own(own(parsed, 'artifacts'), name),
    descriptionKey: 'desc',
  };
  return [dvc, old];
}

function annotationFrom(
  declared: Readonly<Record<string, unknown>>,
  {folder, descriptionKey}: AnnotationFile,
): {annotation: Annotation; problem?: string} {
  const [type, path, description] = ['type', 'path', descriptionKey].map((key) => text(declared[key]));
  const labels = names(declared['labels']);
  const place = path === undefined ? undefined : placeOf(folder, path);
  return {
    annotation: {
      ...(type !== undefined && {type}),
      ...(place !== undefined && {path: place}),
      ...(description !== undefined && {description}),
      ...(labels !== undefined && labels.length > 0 && {labels}),
    },
    ...(path !== undefined &&
      place === undefined && {problem: `names a path outside the repository: ${JSON.stringify(path)}`}),
  };
}

/** Whether a path is an address elsewhere, such as `s3://bucket/model.pt`; a drive of Windows (`C:/`, `C://`) is none. */
export function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}

function placeOf(folder: string, path: string): string | undefined {
  if (isAddress(path)) return path;
  if (posix.isAbsolute(path) || /[\\\0]|^[A-Za-z]:/.test(path)) return undefined;
  const joined = posix.normalize(posix.join(folder, path));
  return joined === '..' || joined.startsWith('../') ? undefined : joined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 4096) : undefined;
}

function names(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((item): item is string => typeof item === 'string');
}

function own(value: unknown, key: string): unknown {
  const parsed = record(value);
  return parsed !== undefined && Object.hasOwn(parsed, key) ? parsed[key] : undefined;
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>) // a plain object, by the checks before
    : undefined;
}
