import {git, objects, sha256, type Observation, type Place} from './observe.ts';
import {factsOf} from './raw-tags.ts';

/**
 * A digest of the state that a repository ended in: the content of branches, what tags say, releases, pull requests,
 * statuses, deployments and issues; without what a clock, a port or the order of calls decides (ids of commits, dates, addresses).
 */
export async function fingerprintOf(
  {refs, releases, pulls, deployments, issues}: Observation,
  place: Place,
): Promise<string> {
  const others = Object.keys(refs).filter((ref) => !/^refs\/(heads|tags)\//.test(ref));
  const trees = await objects(
    place.bare,
    others.map((ref) => `${ref}^{tree}`),
  );
  const branches = Object.keys(refs).filter((ref) => ref.startsWith('refs/heads/'));
  const facts = await factsOf(place.bare, refs);
  const plain = (text: string): string =>
    text
      .replace(/https?:\/\/[\w.]+:\d+/g, 'SERVER')
      .replace(/untagged-\d+/g, 'untagged')
      .replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'TIME')
      .replace(/\b[0-9a-f]{7,40}\b/g, 'ID');
  const state = {
    others: await Promise.all(
      others.map(async (ref) => [
        ref,
        ref.startsWith('refs/cairn/monitors/')
          ? await measuredIn(place.bare, ref, plain)
          : sha256(trees.get(`${ref}^{tree}`)?.bytes ?? Buffer.alloc(0)),
      ]),
    ),
    branches: await Promise.all(branches.map(async (ref) => [ref, await contentOf(place.bare, ref, plain)])),
    tags: facts.map(({tag, trailers: {Previous, ...trailers}}) => [
      tag,
      Previous !== undefined,
      sorted(trailers, plain),
    ]),
    releases: releases
      .map(({tag, draft, prerelease, text, assets}) => ({tag, draft, prerelease, text: plain(text), assets}))
      .sort((a, b) => (a.tag < b.tag ? -1 : 1)),
    pulls: pulls.map(({number, branch, base, open, title, body, comments, statuses}) => {
      const newest = statuses.find(({context}) => context === 'cairn/gate');
      const status = newest && {...newest, url: plain(newest.url)};
      return {number, branch, base, open, title, body: plain(body), comments, status};
    }),
    // An attempt that failed stays on record beside the one that did not.
    deployments: deployments
      .filter(({state: is}) => is !== 'error')
      .map(({ref, environment, payload, state: is}) => ({ref, environment, payload, is})),
    issues: issues.map(({title, open, body, comments}) => ({
      title,
      open,
      body: plain(body),
      comments: comments.map(plain),
    })),
  };
  return sha256(Buffer.from(JSON.stringify(state))).slice(7, 19);
}

function sorted(trailers: Readonly<Record<string, string>>, plain: (text: string) => string): string[] {
  return Object.entries(trailers)
    .map(([key, value]) => `${key}: ${key === 'Desired' ? 'ID' : plain(value)}`)
    .sort();
}

/** What was measured of a model: its files by their text, which names the moment of each check. */
async function measuredIn(bare: string, ref: string, plain: (text: string) => string): Promise<string[]> {
  const files = ['drift-report.json', 'history.ndjson'].map((name) => `${ref}:${name}`);
  return [...(await objects(bare, files)).values()].map((file) => plain(file?.bytes.toString() ?? ''));
}

/** The files of a branch; a stage file by its text, which may name the moment at which a hold began. */
async function contentOf(bare: string, ref: string, plain: (text: string) => string): Promise<string[]> {
  const list = (await git(bare, ['ls-tree', '-r', ref]))?.toString().split('\n') ?? [];
  const stages = list.filter((line) => /\/stages\/[^/]+\.json$/.test(line));
  const texts = await objects(
    bare,
    stages.map((line) => line.split(/\s/)[2] ?? ''),
  );
  const shown = stages.map((line) => plain(texts.get(line.split(/\s/)[2] ?? '')?.bytes.toString() ?? ''));
  return [...list.filter((line) => !stages.includes(line)), ...shown];
}
