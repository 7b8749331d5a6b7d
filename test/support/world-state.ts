import {readdir, readFile} from 'node:fs/promises';
import {testGit} from './context.ts';
import type {World} from './world.ts';

/** Everything that a verb may leave in a world, in words that are the same for every copy of it: no times, ids, ports. */
export async function stateOf(world: World): Promise<Record<string, unknown>> {
  const state = {
    refs: await refsOf(world),
    commits: await commitsOf(world),
    releases: await releasesOf(world),
    pulls: await pullsOf(world),
    statuses: await statusesOf(world),
    deployments: await deploymentsOf(world),
    issues: await issuesOf(world),
    clone: await cloneOf(world),
    home: await filesOf(world.home),
  };
  return JSON.parse(withoutIds(JSON.stringify(state), world)) as Record<string, unknown>; // it was an object
}

/** Each ref with the tree that it leads to and, for a tag, its message. */
async function refsOf(world: World): Promise<string[]> {
  const fields = ['refname', 'objecttype', 'tree', 'contents', '*tree', '*contents'];
  return recordsOf(await bare(world).run(['for-each-ref', `--format=${format(fields)}`]));
}

/** Each commit that anything leads to, by its message: a second one would be work done twice. */
async function commitsOf(world: World): Promise<string[]> {
  return recordsOf(await bare(world).run(['log', '--all', '--format=%B%x01'])).sort();
}

async function releasesOf(world: World): Promise<unknown[]> {
  const found = await world.list('/releases?per_page=100');
  return found.map(({tag_name: tag, name, body, draft, prerelease, assets}) => ({
    tag,
    name,
    body,
    draft,
    prerelease,
    assets: records(assets)
      .map((asset) => [asset['name'], asset['state'], asset['size'], asset['digest']].join(' '))
      .sort(),
  }));
}

async function pullsOf(world: World): Promise<unknown[]> {
  const found = await world.list('/pulls?state=all&per_page=100');
  return Promise.all(
    found.map(async ({number, state, title, body, head, base}) => {
      const [{sha = '', ref = ''} = {}] = records([head]);
      const tree = await bare(world).run(['rev-parse', `${String(sha)}^{tree}`]);
      return {number, state, title, body, head: ref, tree, base: records([base])[0]?.['ref']};
    }),
  );
}

/** The newest status of each context, for the head of every pull request. */
async function statusesOf(world: World): Promise<unknown[]> {
  const pulls = await world.list('/pulls?state=all&per_page=100');
  return Promise.all(
    pulls.map(async ({head}) => {
      const {sha} = records([head])[0] ?? {};
      const found = await world.list(`/commits/${String(sha)}/statuses?per_page=100`);
      const newestFirst = found.map(({context, state, description, target_url: url}) => ({
        context,
        state,
        description,
        url,
      }));
      return [...new Map(newestFirst.reverse().map((status) => [status.context, status])).values()];
    }),
  );
}

/** Each deployment, newest first, with its newest status. */
async function deploymentsOf(world: World): Promise<unknown[]> {
  const found = await world.list('/deployments?per_page=100');
  return Promise.all(
    found.map(async ({id, ref, environment, payload}) => {
      const [newest] = await world.list(`/deployments/${String(id)}/statuses?per_page=100`);
      return {
        ref,
        environment,
        payload,
        state: newest?.['state'] ?? 'none',
        url: newest?.['environment_url'] ?? '',
      };
    }),
  );
}

/** Each issue with all that was said in it. */
async function issuesOf(world: World): Promise<unknown[]> {
  const found = (await world.list('/issues?state=all&per_page=100')).filter(
    (one) => !('pull_request' in one),
  );
  return Promise.all(
    found.map(async ({number, state, title, body, labels}) => {
      const comments = await world.list(`/issues/${String(number)}/comments?per_page=100`);
      const names = records(labels).map(({name}) => name);
      return {
        number,
        state,
        title,
        body,
        labels: names,
        comments: comments.map((comment) => comment['body']),
      };
    }),
  );
}

/** What a killed verb may leave in the clone by mistake: tags that nobody else has, changed files, locks. */
async function cloneOf({git, clone}: World): Promise<unknown> {
  const entries = await readdir(`${clone}/.git`, {recursive: true});
  return {
    tags: await git.run(['tag', '--list']),
    changes: await git.run(['status', '--porcelain']),
    locks: entries.filter((entry) => entry.endsWith('.lock')),
  };
}

async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readFile(`${folder}/${name}`, 'utf8')] as const),
    ),
  );
}

function bare({forge}: World): ReturnType<typeof testGit> {
  return testGit(forge.repository('octo/small')?.gitDirectory ?? '');
}

function format(fields: readonly string[]): string {
  return `${fields.map((field) => `%(${field})`).join(' ')}%01`;
}

function recordsOf(text: string): string[] {
  return text.split('\u0001').flatMap((record) => (record.trim() === '' ? [] : [record.trim()]));
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : []; // the forge's lists hold objects
}

function withoutIds(text: string, {forge}: World): string {
  const {hostname} = new URL(forge.serverUrl);
  return text
    .replaceAll(new RegExp(`http://${hostname.replaceAll('.', '\\.')}:\\d+`, 'g'), 'SERVER') // also of the server that it was copied from
    .replaceAll(forge.apiUrl, 'API')
    .replaceAll(/\b[0-9a-f]{40}\b/g, 'ID')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME');
}
