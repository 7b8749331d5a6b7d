import {readFile} from 'node:fs/promises';
import {generateKeyPairSync} from 'node:crypto';
import {join} from 'node:path';
import {readRunRecord, recordRun} from '../../src/experiments/run-record.ts';
import type {Run} from '../../src/generated/documents.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {serializeDocument} from '../../src/provenance/document.ts';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {release} from '../../src/verbs/release.ts';
import type {Finding} from '../../src/verification/finding.ts';
import {parseTarget} from '../../src/verification/parse-target.ts';
import {verifyChain} from '../../src/verification/verify-chain.ts';
import {merge} from '../support/lifecycle.ts';
import {
  describeRun,
  copyOfWorld,
  keepWorld,
  moment,
  promotionWorld,
  write,
  type KeptWorld,
  type PromotionWorld,
  type RunOptions,
} from '../support/promotion.ts';
import {inputsOf} from '../support/inputs-of.ts';

export const data = 'x,y\n1,true\n2,false\n';
const lock = 'version = 1\n';
const profile = serializeDocument({document: 'profile', schemaVersion: 1, rows: 2, columns: []});

const pair = generateKeyPairSync('ed25519');

/** The private key that versions are signed with. */
const signingKey = pair.privateKey.export({type: 'pkcs8', format: 'pem'}).toString();

/** Its public key, which the configuration declares. */
const publicKey = pair.publicKey.export({type: 'spki', format: 'pem'}).toString();

const signing = `signing:\n  keys:\n    - |\n${publicKey.replace(/^/gm, '      ')}\n`;

/** A world whose data file is in Git (or is not, as `files` says), and whose configuration declares a key. */
export async function dataWorld(
  files: Readonly<Record<string, string>> = {'data.csv': data, 'uv.lock': lock},
): Promise<PromotionWorld> {
  const world = await promotionWorld(undefined, signing);
  await world.push(files);
  return world;
}

/** Records a run with a real data file, evaluation and profile, and registers it; it is signed unless told otherwise. */
export async function registered(
  world: PromotionWorld,
  options: RunOptions & {change?: (run: Run) => Run; signed?: boolean},
): Promise<{run: string; manifest: string}> {
  const {run: plain, evaluation, files} = await describeRun(world.git, options);
  const sound: Run = {
    ...plain,
    data: {...plain.data, files: [{path: 'data.csv', sha256: digestOf(data), rows: 2}]},
    profile: digestOf(profile),
  };
  const run = options.change?.(sound) ?? sound;
  await write(join(world.git.directory, '.cairn', 'runs', run.id, 'model'), files);
  const record = {
    'run.json': serializeDocument(run),
    'evaluation.json': serializeDocument(evaluation),
    'profile.json': profile,
  };
  await recordRun(world.git, run.id, record, {parent: run.code.commit, now: moment});
  const inputs = inputsOf(register, {model: 'm', run: 'that of a test'});
  const overrides = options.signed === false ? {} : {signingKey};
  const {outputs} = await register.run({...inputs, run: run.id}, await world.context(world.git, overrides));
  return {run: run.id, manifest: outputs.manifest};
}

/** Proposes, merges and releases the newest version. */
export async function promoted(world: PromotionWorld): Promise<void> {
  const inputs = inputsOf(propose, {model: 'm', stage: 'production'});
  const {outputs} = await propose.run(inputs, await world.context(world.git));
  await merge(world, Number(outputs['pull-request']));
  const context = await world.context(world.git, {signingKey});
  await release.run({token: '', 'dry-run': false, config: 'cairn.yaml'}, context);
}

/** One version, in production, with everything as it should be. */
export async function promotion(): Promise<PromotionWorld & {run: string}> {
  original ??= makeOriginal();
  const {world, run} = await original;
  return Object.assign(await copyOfWorld(world), {run});
}

/** Made once for all test files of the process; every test gets a copy. */
let original: Promise<{world: KeptWorld; run: string}> | undefined;

async function makeOriginal(): Promise<{world: KeptWorld; run: string}> {
  await using world = await dataWorld();
  const {run} = await registered(world, {seed: 1});
  await promoted(world);
  return {world: await keepWorld(world), run};
}

/** Verifies in a new clone, or in the given one. */
export async function verified(
  world: PromotionWorld,
  target: string,
  options: {offline?: boolean; git?: Git; github?: undefined} = {},
): Promise<Finding[]> {
  const git = options.git ?? (await world.clone(`reader-${readers++}`));
  const context = await world.context(git, 'github' in options ? {github: undefined} : {});
  return verifyChain(context, parseTarget(target), {
    configFile: 'cairn.yaml',
    offline: options.offline ?? false,
  });
}

let readers = 0;

/** Ids of the links with a status, in the order of the chain. */
export function idsOf(findings: readonly Finding[], status: Finding['status']): string[] {
  return findings.filter((finding) => finding.status === status).map(({id}) => id);
}

/** Puts another tag object in the place of a tag, here and on the forge. */
export async function rewriteTag(git: Git, tag: string, change: (text: string) => string): Promise<void> {
  const text = await git.run(['cat-file', 'tag', `refs/tags/${tag}`]);
  const object = await git.run(['mktag'], {input: `${change(text)}\n`});
  await forceTag(git, tag, object);
}

export async function forceTag(git: Git, tag: string, object: string): Promise<void> {
  await git.run(['push', '--quiet', '--force', 'origin', `${object}:refs/tags/${tag}`]);
}

/** Replaces the record of a run by a history of its own, in which one file differs. */
export async function rewriteRecord(git: Git, run: string, file: string, text: string): Promise<void> {
  const ref = `refs/cairn/runs/${run}`;
  const files: Record<string, string> = {};
  for (const name of ['run.json', 'evaluation.json', 'profile.json'])
    files[name] = await git.run(['cat-file', 'blob', `${ref}:${name}`]).then((found) => `${found}\n`);
  files[file] = text;
  const lines: string[] = [];
  for (const [name, content] of Object.entries(files))
    lines.push(`100644 blob ${await git.run(['hash-object', '-w', '--stdin'], {input: content})}\t${name}`);
  const tree = await git.run(['mktree'], {input: `${lines.join('\n')}\n`});
  const commit = await git.run(['commit-tree', tree, '-p', 'HEAD', '-m', 'Rewritten']);
  await git.run(['push', '--quiet', '--force', 'origin', `${commit}:${ref}`]);
}

/** Adds another evaluation to the record of a run, as `evaluate` does. */
export async function evaluatedAgain(git: Git, run: string): Promise<void> {
  const record = await readRunRecord(git, run);
  if (record?.evaluation === undefined) throw new Error(`no evaluation of ${run}`);
  const {
    runText,
    profileText = '',
    evaluation,
    run: {code},
  } = record;
  const texts = {
    'run.json': runText,
    'profile.json': profileText,
    'evaluation.json': serializeDocument({...evaluation, seed: 7}),
  };
  await recordRun(git, run, texts, {parent: code.commit, now: moment});
}

/** Takes an asset of the release away, and puts other bytes of the same size there if wanted. */
export async function spoilAsset(
  world: PromotionWorld,
  name: string,
  {replace}: {replace: boolean},
): Promise<void> {
  const {github} = await world.context(world.git);
  if (github === undefined) throw new Error('the world has a forge');
  const {octokit, owner, repo} = github;
  const {data: found} = await octokit.rest.repos.getReleaseByTag({owner, repo, tag: 'm@v0.0.1'});
  const asset = found.assets.find((candidate) => candidate.name === name);
  if (asset === undefined) throw new Error(`no asset ${name}`);
  await octokit.rest.repos.deleteReleaseAsset({owner, repo, asset_id: asset.id});
  if (!replace) return;
  await octokit.rest.repos.uploadReleaseAsset({
    owner,
    repo,
    release_id: found.id,
    name,
    data: 'x'.repeat(asset.size),
    baseUrl: new URL(found.upload_url.slice(0, found.upload_url.indexOf('/repos/'))).href.replace(/\/$/, ''),
  });
}

/** A registry file of the default branch, changed by a push past all review. */
export async function changeFile(
  world: PromotionWorld,
  path: string,
  change: (text: string) => string,
): Promise<void> {
  const text = await readFile(join(world.git.directory, path), 'utf8');
  await world.push({[path]: change(text)});
}
