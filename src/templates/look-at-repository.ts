import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, extname, join} from 'node:path';
import {formatOf} from '../data/formats.ts';
import type {Git} from '../kernel/ports.ts';
import {lookAtDvc, type DvcSurvey} from './look-at-dvc.ts';

/** What a folder of a repository holds that the workflows and the configuration depend on. */
export interface Survey {
  /** Every file, as its path from the folder with forward slashes; at most 20,000. */
  readonly files: ReadonlySet<string>;
  /** Tables that Cairn reads, the likeliest training data first. */
  readonly data: readonly DataFile[];
  /** Tables in formats that Cairn does not read. */
  readonly unread: readonly string[];
  /** Scripts that are called like a training, the likeliest first. */
  readonly scripts: readonly string[];
  /** What DVC keeps. */
  readonly dvc: DvcSurvey;
}

export interface DataFile {
  readonly path: string;
  readonly bytes: number;
  /** Whether a workflow finds it after its checkout. */
  readonly inGit: boolean;
}

/** Folders that hold nothing of a person's own. */
const foreign: ReadonlySet<string> = new Set([
  '.git',
  '.github',
  '.cairn',
  '.dvc',
  '.venv',
  'venv',
  'env',
  'node_modules',
  'renv',
  '__pycache__',
  'mlruns',
  'mlartifacts',
  'registry',
  'site-packages',
]);
const mostFiles = 20_000;
const deepest = 8;

/** Looks at a folder and what is below it; follows no links. */
export async function lookAtRepository(folder: string, git: Git): Promise<Survey> {
  const files: string[] = [];
  await walk(folder, '', files);
  const tracked = await git.try([
    '-C',
    folder,
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  const known = new Set(tracked.stdout.split('\0'));
  const tables = files.filter((path) => formatOf(path) !== undefined);
  const data = await Promise.all(
    tables.map(async (path) => ({
      path,
      bytes: (await stat(join(folder, path))).size,
      inGit: tracked.code !== 0 || known.has(path),
    })),
  );
  return {
    files: new Set(files),
    dvc: await lookAtDvc(folder, new Set(files)),
    data: data.filter(({bytes}) => bytes > 0).sort(byLikelihood),
    unread: files.filter(
      (path) => /\.(json|xlsx?|feather|arrow|h5)$/i.test(path) && /(^|\/)data\//i.test(path),
    ),
    scripts: files
      .filter((path) => /(^|[_-])train([_-]|$)|^training$/i.test(basename(path, extname(path))))
      .filter((path) => ['.py', '.r', '.js', '.mjs', '.cjs', '.ts'].includes(extname(path).toLowerCase()))
      .sort((a, b) => depth(a) - depth(b) || a.length - b.length || (a < b ? -1 : 1)),
  };
}

/** The text of a file of the folder, where it is one of no more than a MiB; undefined otherwise. */
export async function textOf(folder: string, path: string): Promise<string | undefined> {
  const text = await readFile(join(folder, path), 'utf8').catch(() => undefined);
  return text === undefined || text.length > 1 << 20 ? undefined : text;
}

async function walk(root: string, below: string, into: string[]): Promise<void> {
  const entries = await readdir(join(root, below), {withFileTypes: true}).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (into.length >= mostFiles) return;
    if (entry.isFile()) into.push(path);
    else if (entry.isDirectory() && !foreign.has(entry.name) && depth(path) < deepest)
      await walk(root, path, into);
  }
}

/** What is in Git, is called like data to learn from and not like something else, lies in a folder data, is large. */
function byLikelihood(a: DataFile, b: DataFile): number {
  const score = ({path, inGit}: DataFile): number =>
    (inGit ? 8 : 0) +
    (/(^|[/_.-])(test|tests|valid|val|holdout|sample|submission|predictions?|results?|metrics|live|traffic)([/_.-]|$)/i.test(
      path,
    )
      ? 0
      : 4) +
    (/(^|[/_-])train/i.test(path) ? 2 : 0) +
    (/(^|\/)data\//i.test(path) ? 1 : 0);
  return score(b) - score(a) || b.bytes - a.bytes || (a.path < b.path ? -1 : 1);
}

function depth(path: string): number {
  return path.split('/').length;
}
