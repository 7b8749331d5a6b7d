import {join, posix} from 'node:path';
import {readFile} from 'node:fs/promises';
import {formatOf} from '../data/formats.ts';
import {boundedYaml} from '../text/bounded-yaml.ts';

/** How a file of the repository that DVC keeps is fetched. */
export interface DvcFetch {
  readonly command: readonly string[];
  /** Variables with the credentials of its remote, as far as the kind of that tells them. */
  readonly secrets: readonly string[];
  /** What installs DVC with the client of its remote. */
  readonly install: string;
  /** The file in Git that changes when the data do. */
  readonly pointer: string;
}

/** What DVC keeps of a folder. */
export interface DvcSurvey {
  /** How a file is fetched; undefined where DVC does not keep it. */
  readonly fetchOf: (path: string) => DvcFetch | undefined;
  /** Tables that it keeps and that are not here. */
  readonly absent: readonly string[];
}

/** The version that a workflow installs; a lock file of the repository may have another one. */
const version = '3.67.1';

/** Looks at the pointers (`.dvc`), the lock file and the default remote of DVC in a folder. */
export async function lookAtDvc(folder: string, files: ReadonlySet<string>): Promise<DvcSurvey> {
  const pointers = new Set([...files].filter((path) => path.endsWith('.dvc')));
  const outputs = new Set(files.has('dvc.lock') ? outputsOf(await textAt(join(folder, 'dvc.lock'))) : []);
  const kind = remoteKind(await textAt(join(folder, '.dvc/config')));
  const {extra, secrets} = remotes.get(kind) ?? {extra: '', secrets: []};
  const found = (target: string, pointer: string): DvcFetch => ({
    command: ['dvc', 'pull', target],
    secrets,
    install: `pipx install 'dvc${extra}==${version}'`,
    pointer,
  });
  const kept = [...pointers].map((pointer) => pointer.slice(0, -'.dvc'.length));
  return {
    fetchOf: (path) => {
      // A pointer may be of the file, or of a folder above it.
      for (let at = path; at !== '.'; at = posix.dirname(at)) {
        if (pointers.has(`${at}.dvc`)) return found(at === path ? path : `${at}.dvc`, `${at}.dvc`);
        if (outputs.has(at)) return found(at, 'dvc.lock');
      }
      return undefined;
    },
    absent: [...kept, ...outputs].filter((path) => formatOf(path) !== undefined && !files.has(path)).sort(),
  };
}

/** Kinds of remotes by the scheme of their address: the part of DVC that speaks to them, and what it asks for. */
const remotes: ReadonlyMap<string, {readonly extra: string; readonly secrets: readonly string[]}> = new Map([
  ['s3', {extra: '[s3]', secrets: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']}],
  ['azure', {extra: '[azure]', secrets: ['AZURE_STORAGE_CONNECTION_STRING']}],
  ['gs', {extra: '[gs]', secrets: []}],
  ['gdrive', {extra: '[gdrive]', secrets: ['GDRIVE_CREDENTIALS_DATA']}],
  ['ssh', {extra: '[ssh]', secrets: []}],
]);

/** The scheme of the default remote's address, or of the only one's; empty where none is told. */
function remoteKind(config: string): string {
  const [, name] = /^\s*remote\s*=\s*(\S+)\s*$/m.exec(config) ?? [];
  const sections = config.split(/^(?=\s*\[)/m).filter((section) => /^\s*\['?remote/.test(section));
  const meant = sections.find((section) => section.includes(`"${name ?? ''}"`)) ?? sections[0] ?? '';
  return /^\s*url\s*=\s*([a-z0-9]+):\/\//m.exec(meant)?.[1] ?? '';
}

/** The paths of the outputs of all stages in a `dvc.lock`. */
function outputsOf(text: string): readonly string[] {
  const read = boundedYaml(text);
  const stages = 'value' in read ? partOf(read.value, 'stages') : undefined;
  return Object.values(isGroup(stages) ? stages : {}).flatMap((stage) => {
    const outs = partOf(stage, 'outs');
    return (Array.isArray(outs) ? outs : []).flatMap((out) => {
      const path = partOf(out, 'path');
      return typeof path === 'string' ? [posix.normalize(path)] : [];
    });
  });
}

function partOf(value: unknown, key: string): unknown {
  return isGroup(value) ? value[key] : undefined;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function textAt(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
