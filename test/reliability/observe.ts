import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';

/** Where to look: the repository on disk, the clones, and the REST API of the forge. */
export interface Place {
  readonly bare: string;
  readonly clones: readonly string[];
  readonly apiUrl: string;
  readonly token: string;
  /** `owner/name`. */
  readonly slug: string;
}

export interface SeenRelease {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly text: string;
  readonly assets: readonly {name: string; state: string; size: number; digest: string | null}[];
}

export interface SeenPull {
  readonly number: number;
  readonly branch: string;
  readonly base: string;
  readonly head: string;
  readonly open: boolean;
  readonly title: string;
  readonly body: string;
  readonly comments: readonly string[];
  /** Newest first. */
  readonly statuses: readonly {context: string; state: string; description: string; url: string}[];
}

export interface SeenDeployment {
  readonly id: number;
  readonly ref: string;
  readonly environment: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** That of its newest status; `none` where it has none. */
  readonly state: string;
}

export interface SeenIssue {
  readonly number: number;
  readonly open: boolean;
  readonly title: string;
  readonly body: string;
  readonly comments: readonly string[];
}

/** All that can be seen from outside, by means that share no code with Cairn. */
export interface Observation {
  /** Object ids by full name, refs of pull requests left out. */
  readonly refs: Readonly<Record<string, string>>;
  readonly releases: readonly SeenRelease[];
  readonly pulls: readonly SeenPull[];
  /** Newest first. */
  readonly deployments: readonly SeenDeployment[];
  readonly issues: readonly SeenIssue[];
  readonly clones: readonly SeenClone[];
}

export interface SeenClone {
  readonly head: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Changed and untracked files of the work tree. */
  readonly dirty: string;
  /** Locks, temporary files and refs that belong nowhere. */
  readonly leftovers: readonly string[];
}

/** Looks at everything once. */
export async function observe(place: Place): Promise<Observation> {
  const [refs, releases, pulls, deployments, issues, clones] = await Promise.all([
    refsOf(place.bare),
    releasesOf(place),
    pullsOf(place),
    deploymentsOf(place),
    issuesOf(place),
    Promise.all(place.clones.map(seeClone)),
  ]);
  const own = Object.entries(refs).filter(([ref]) => !ref.startsWith('refs/pull/'));
  return {refs: Object.fromEntries(own), releases, pulls, deployments, issues, clones};
}

/** Output of a git command; an exit code other than 0 gives undefined. */
export async function git(
  directory: string,
  args: readonly string[],
  input = '',
): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', directory, ...args], {stdio: ['pipe', 'pipe', 'ignore']});
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code === 0 ? Buffer.concat(chunks) : undefined);
    });
    child.stdin.end(input);
  });
}

/** Objects by what they were asked for, with type and bytes; undefined where git has no such object. */
export async function objects(
  directory: string,
  names: readonly string[],
): Promise<Map<string, {type: string; bytes: Buffer} | undefined>> {
  const found = new Map<string, {type: string; bytes: Buffer} | undefined>();
  const output = (await git(directory, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join('')))!;
  let at = 0;
  for (const name of names) {
    const end = output.indexOf('\n', at);
    const [, type = '', size = ''] = output.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (!/^\d+$/.test(size)) {
      found.set(name, undefined);
      continue;
    }
    found.set(name, {type, bytes: output.subarray(at, at + Number(size))});
    at += Number(size) + 1;
  }
  return found;
}

export function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The JSON answer of the REST API, all pages of it. */
async function ask(place: Place, path: string): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  for (let page = 1; ; page++) {
    const mark = path.includes('?') ? '&' : '?';
    const url = `${place.apiUrl}/repos/${place.slug}${path}${mark}per_page=100&page=${page}`;
    const response = await fetch(url, {headers: {authorization: `Bearer ${place.token}`}});
    if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
    const part = (await response.json()) as Record<string, unknown>[]; // lists of objects are all that is asked for
    all.push(...part);
    if (part.length < 100) return all;
  }
}

async function refsOf(directory: string): Promise<Record<string, string>> {
  const output = (await git(directory, ['for-each-ref', '--format=%(objectname) %(refname)']))!;
  return Object.fromEntries(
    output
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(41), line.slice(0, 40)]),
  );
}

async function releasesOf(place: Place): Promise<SeenRelease[]> {
  return (await ask(place, '/releases')).map((release) => ({
    id: Number(release['id']),
    tag: String(release['tag_name']),
    draft: release['draft'] === true,
    prerelease: release['prerelease'] === true,
    text: String(release['body']),
    assets: (release['assets'] as Record<string, unknown>[])
      .map(({name, state, size, digest}) => ({
        name: String(name),
        state: String(state),
        size: Number(size),
        digest: typeof digest === 'string' ? digest : null,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));
}

async function pullsOf(place: Place): Promise<SeenPull[]> {
  const pulls = await ask(place, '/pulls?state=all');
  return Promise.all(
    pulls.map(async (pull) => {
      const head = pull['head'] as {sha: string; ref: string};
      const number = Number(pull['number']);
      const [comments, statuses] = await Promise.all([
        ask(place, `/issues/${number}/comments`),
        ask(place, `/commits/${head.sha}/statuses`),
      ]);
      return {
        number,
        branch: head.ref,
        base: (pull['base'] as {ref: string}).ref,
        head: head.sha,
        open: pull['state'] === 'open',
        title: String(pull['title']),
        body: typeof pull['body'] === 'string' ? pull['body'] : '',
        comments: comments.map((comment) => String(comment['body'])),
        statuses: statuses.map((status) => ({
          context: String(status['context']),
          state: String(status['state']),
          description: String(status['description']),
          url: String(status['target_url']),
        })),
      };
    }),
  );
}

async function deploymentsOf(place: Place): Promise<SeenDeployment[]> {
  const deployments = await ask(place, '/deployments');
  return Promise.all(
    deployments.map(async (deployment) => {
      const id = Number(deployment['id']);
      const [newest] = await ask(place, `/deployments/${id}/statuses`);
      return {
        id,
        ref: String(deployment['ref']),
        environment: String(deployment['environment']),
        payload: deployment['payload'] as Record<string, unknown>,
        state: newest === undefined ? 'none' : String(newest['state']),
      };
    }),
  );
}

async function issuesOf(place: Place): Promise<SeenIssue[]> {
  const issues = (await ask(place, '/issues?state=all')).filter((issue) => !('pull_request' in issue));
  return Promise.all(
    issues.map(async (issue) => ({
      number: Number(issue['number']),
      open: issue['state'] === 'open',
      title: String(issue['title']),
      body: String(issue['body']),
      comments: (await ask(place, `/issues/${Number(issue['number'])}/comments`)).map((comment) =>
        String(comment['body']),
      ),
    })),
  );
}

async function seeClone(clone: string): Promise<SeenClone> {
  const directory = join(clone, '.git');
  const refs = Object.entries(await refsOf(directory));
  const dirty = await git(directory, ['--work-tree', clone, 'status', '--porcelain']);
  return {
    head: await readFile(join(directory, 'HEAD'), 'utf8'),
    tags: Object.fromEntries(refs.filter(([ref]) => ref.startsWith('refs/tags/'))),
    dirty: dirty?.toString() ?? 'git status failed',
    leftovers: [
      ...refs.map(([ref]) => ref).filter((ref) => !/^refs\/(heads|tags|remotes|cairn)\//.test(ref)),
      ...(await temporaryFiles(directory)),
    ],
  };
}

/** Files that a git process leaves that died: locks, half packs, quarantined objects. */
export async function temporaryFiles(directory: string): Promise<string[]> {
  const names = await readdir(directory, {recursive: true});
  return names.filter((name) => /\.lock$|(^|\/)(tmp_|tmp-|incoming-)/.test(name));
}
