import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import type {Forge} from '../../src/local/contract.ts';

/** By kind of thing, what there is of it: a text each, sorted. */
export type EndState = Readonly<Record<string, readonly string[]>>;

type Found = Readonly<Record<string, unknown>>;
type List = (path: string) => Promise<Found[]>;

/** What a story leaves with a forge, in words that do not depend on when and where it was played. */
export async function endState(forge: Forge, repository: string, token: string): Promise<EndState> {
  const list: List = async (path) => {
    const response = await fetch(`${forge.apiUrl}/repos/${repository}${path}`, {
      headers: {authorization: `Bearer ${token}`},
    });
    if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Found[]; // the forge's lists hold objects
  };
  const directory = forge.repository(repository)?.gitDirectory ?? '';
  const pulls = await list('/pulls?state=all&per_page=100');
  const found = {
    tags: await refsOf(directory, 'refs/tags/'),
    branches: await refsOf(directory, 'refs/heads/'),
    'refs/cairn': await refsOf(directory, 'refs/cairn/'),
    files: await filesOf(directory),
    commits: (await git(directory, 'log', '--all', '--format=%an %B%x01')).split('\u0001\n'),
    releases: (await list('/releases?per_page=100')).map(releaseText),
    deployments: await deploymentsOf(list),
    'pull requests': pulls.map(({number, state, title, body}) => textOf(number, {state, title, body})),
    statuses: await statusesOf(list, pulls),
    issues: (await list('/issues?state=all&per_page=100')).map(({number, state, title, body}) =>
      textOf(number, {state, title, body}),
    ),
    runs: runsOf(forge, repository),
  };
  const said = Object.entries(found).map(([kind, texts]): [string, string[]] => [
    kind,
    texts
      .map((text) => timeless(text, forge))
      .filter((text) => text !== '')
      .sort(),
  ]);
  // The bytes of a model depend on neither.
  return {...Object.fromEntries(said), 'model files': await modelFilesOf(directory)};
}

/** Each ref with its kind and its message. */
async function refsOf(directory: string, below: string): Promise<string[]> {
  const format = '%(refname) %(objecttype) %(contents)%01';
  return (await git(directory, 'for-each-ref', `--format=${format}`, below)).split('\u0001\n');
}

/** Each file that a ref leads to, with its text; the data are not what a workflow leaves. */
async function filesOf(directory: string): Promise<string[]> {
  const refs = await git(
    directory,
    'for-each-ref',
    '--format=%(refname)',
    'refs/tags',
    'refs/heads',
    'refs/cairn',
  );
  const texts: string[] = [];
  for (const ref of refs.trim().split('\n')) {
    const files = (await git(directory, 'ls-tree', '-r', '-z', '--name-only', ref)).split('\0');
    for (const file of files.filter((path) => path !== '' && !path.endsWith('.csv')))
      texts.push(`${ref}:${file} ${await git(directory, 'show', `${ref}:${file}`)}`);
  }
  return texts;
}

/** The digest of each file of each version, as its manifest states it. */
async function modelFilesOf(directory: string): Promise<string[]> {
  const manifest = /^registry\/[^/]+\/versions\/[^/]+\.json$/;
  const files = (await git(directory, 'ls-tree', '-r', '-z', '--name-only', 'HEAD')).split('\0');
  const found = files
    .filter((path) => manifest.test(path))
    .map(async (path) => {
      const text = await git(directory, 'show', `HEAD:${path}`);
      const {artifacts} = JSON.parse(text) as {artifacts: {path: string; sha256: string}[]}; // a manifest is so
      return artifacts.map((artifact) => `${path} ${artifact.path} ${artifact.sha256}`);
    });
  return (await Promise.all(found)).flat();
}

function releaseText({tag_name: tag, assets, name, body, draft, prerelease}: Found): string {
  const files = (assets as Found[]).map((asset) => `${String(asset['name'])} ${String(asset['state'])}`); // as GitHub describes it
  return textOf(tag, {name, body, draft, prerelease, files: files.sort()});
}

async function deploymentsOf(list: List): Promise<string[]> {
  const found = await list('/deployments?per_page=100');
  return Promise.all(
    found.map(async ({id, ref, environment, payload}) => {
      const statuses = await list(`/deployments/${String(id)}/statuses?per_page=100`);
      return textOf(ref, {environment, payload, states: statuses.map(({state}) => state)});
    }),
  );
}

/** All statuses of the heads of all pull requests, newest first. */
async function statusesOf(list: List, pulls: readonly Found[]): Promise<string[]> {
  return Promise.all(
    pulls.map(async ({number, head}) => {
      const {sha} = head as Found; // as GitHub describes it
      const found = await list(`/commits/${String(sha)}/statuses?per_page=100`);
      const statuses = found.map(({context, state, description}) => ({context, state, description}));
      return textOf(number, {statuses});
    }),
  );
}

/** How each run ended. Those that the end of a run starts (workflow_run) are left out: they are not played with act. */
function runsOf(forge: Forge, repository: string): string[] {
  return forge
    .runs(repository)
    .filter(({event}) => event !== 'workflow_run')
    .map(({workflowName, event, displayTitle, conclusion}) =>
      textOf(workflowName, {event, displayTitle, conclusion}),
    );
}

function textOf(name: unknown, fields: Found): string {
  const lines = Object.entries(fields).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return [String(name), ...lines].join(' \n');
}

/** Without ids, times, addresses and what was measured with a clock. All that the story's data say is of 2001. */
function timeless(text: string, {serverUrl, apiUrl}: Forge): string {
  return (
    text
      .replaceAll(serverUrl, 'SERVER')
      .replaceAll(apiUrl, 'API')
      .replaceAll(/127\.0\.0\.1:\d+/g, 'ADDRESS')
      .replace(/(?<=\bport: )\d+/, 'PORT')
      .replaceAll(/(?<![.\w])[0-9a-f]{12,64}\b/g, 'ID')
      .replaceAll(/actions\/runs\/\d+/g, 'actions/runs/ID')
      .replaceAll(/\b(?!2001)\d{4}-\d\d-\d\d[T ][\d:.]+Z?/g, 'TIME')
      .replaceAll(/(?<="(?:p50|p99|seconds|trainSeconds)": )[\d.]+/g, 'MEASURED')
      // In tables: a time, and by how much it is longer than the champion's.
      .replaceAll(/\d[\d.]*(?= m?s\b)/g, 'MEASURED')
      .replaceAll(/(?<=MEASURED m?s(?: \||<\/td>)\s(?:<td>)?)[^\s|<]+(?: %)?(?= \||<)/g, 'MEASURED')
      .replaceAll(/(seconds of training)\D+[\d.]+\D+[\d.]+/g, '$1 MEASURED')
      .trim()
  );
}

async function git(directory: string, ...args: string[]): Promise<string> {
  const {stdout} = await promisify(execFile)('git', ['-C', directory, ...args], {maxBuffer: 2 ** 28});
  return stdout;
}
