import {spawn} from 'node:child_process';
import {createReadStream} from 'node:fs';
import {readFile, rm, writeFile} from 'node:fs/promises';
import type {IncomingMessage} from 'node:http';
import {PassThrough} from 'node:stream';
import {buffer} from 'node:stream/consumers';
import {createGunzip} from 'node:zlib';
import type {TokenGrant} from '../../contract.ts';
import {afterRefChanges} from '../events/ref-changes.ts';
import {spoolBody} from '../http/read-body.ts';
import type {Credential} from '../http/tokens.ts';
import type {Answer} from '../rest/answer.ts';
import {type Announce, type Repo, type World, findRepo} from '../world.ts';
import {parsePush, reportOf, withoutCommands} from './push-body.ts';
import {refusedRefs} from './push-rules.ts';
import {type RefChange, listRefs, zeroSha} from './refs.ts';
import {gitEnvironment} from './run-git.ts';
import {tearPush} from './tear-push.ts';

/** A request of Git's smart HTTP protocol. */
export interface GitRequest {
  readonly slug: string;
  /** `/info/refs`, `/git-upload-pack` or `/git-receive-pack`. */
  readonly service: string;
  readonly query: URLSearchParams;
  /** A push that breaks in the middle. */
  readonly torn?: boolean;
}

/** Reads `/o/r/info/refs` and the like, with and without `.git`; undefined for any other path. */
export function parseGitPath(path: string, query: URLSearchParams): GitRequest | undefined {
  const match = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/.exec(
    path,
  );
  return match ? {slug: `${match[1]}/${match[2]}`, service: match[3] ?? '', query} : undefined;
}

/** Answers a fetch or a push as Git's services do; a push ends in the events of what it moved. */
export async function answerGit(
  world: World,
  request: IncomingMessage,
  git: GitRequest,
  credential: Credential,
  announce: Announce,
): Promise<Answer> {
  const repo = findRepo(world, git.slug);
  const pushing = git.service === '/git-receive-pack' || git.query.get('service') === 'git-receive-pack';
  const refused = refusal(git.slug, repo, credential, pushing);
  if (refused) return refused;
  if (!repo) return plain(404, 'Repository not found.');
  if (request.method === 'GET') return advertise(world, request, {repo, git});
  // A web page may send text without leave of the browser, and what fetches asks for is short.
  if (request.headers['content-type'] !== `application/x${git.service.replace('/', '-')}-request`)
    return plain(415, 'Unsupported Media Type.');
  const upload = await spoolBody(request, `${world.directory}/tmp`, {short: !pushing});
  if (credential.kind !== 'known' || !pushing) {
    const answer = runService(request, repo, git, upload.file);
    answer.stream?.once('close', () => void rm(upload.file, {force: true}));
    return answer;
  }
  const {grant} = credential;
  return world.exclusively(repo.slug, async () => {
    const before = await branchesAndTags(repo);
    const answer = await receive(world, request, {repo, git, grant}, upload.file);
    await rm(upload.file, {force: true});
    await afterRefChanges({world, repo, grant, announce}, difference(before, await branchesAndTags(repo)));
    world.store.commit();
    return answer;
  });
}

/** Takes a push in (`file` is its body), as far as the rules of the repository let it. */
async function receive(
  world: World,
  request: IncomingMessage,
  {repo, git, grant}: {repo: Repo; git: GitRequest; grant: TokenGrant},
  file: string,
): Promise<Answer> {
  const push = parsePush(await readFile(file));
  if (git.torn) return tearPush(repo, push);
  const refused = await refusedRefs(world, repo, grant, push);
  if (refused.size === push.commands.length && refused.size > 0) {
    const headers = {'content-type': 'application/x-git-receive-pack-result'};
    return {status: 200, headers, bytes: reportOf(push, refused)};
  }
  if (refused.size > 0) await writeFile(file, withoutCommands(push, new Set(refused.keys())));
  const {status, headers = {}, stream} = runService(request, repo, git, file);
  const bytes = stream ? await buffer(stream) : Buffer.alloc(0);
  return {status, headers, bytes: refused.size > 0 ? reportOf(push, refused, bytes) : bytes};
}

function refusal(
  slug: string,
  repo: Repo | undefined,
  credential: Credential,
  pushing: boolean,
): Answer | undefined {
  if (credential.kind === 'bad') return challenge();
  if (credential.kind === 'none') return pushing || repo?.private !== false ? challenge() : undefined;
  const {grant} = credential;
  if (grant.repository !== slug) return plain(404, 'Repository not found.');
  if (grant.kind === 'person') return undefined;
  const has = grant.permissions['contents'] ?? 'none';
  if (has === 'write' || (has === 'read' && !pushing)) return undefined;
  return plain(403, `Permission to ${slug}.git denied to ${grant.actor}.`);
}

const abilities = new WeakMap<World, Map<string, Answer & {bytes: Buffer}>>();

/** What git can do, at first; in protocol 2 that names no ref and stays the same, so git is asked once. */
async function advertise(
  world: World,
  request: IncomingMessage,
  {repo, git}: {repo: Repo; git: GitRequest},
): Promise<Answer> {
  const known = abilities.get(world) ?? new Map<string, Answer & {bytes: Buffer}>();
  abilities.set(world, known);
  const key = `${repo.slug} ${git.query.toString()} ${String(request.headers['git-protocol'] ?? '')}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const {status, headers = {}, stream} = runService(request, repo, git, undefined);
  const answer = {status, headers, bytes: stream ? await buffer(stream) : Buffer.alloc(0)};
  const isProtocol2 = answer.bytes.toString('latin1', 0, 14) === '000eversion 2\n';
  if (isProtocol2) known.set(key, answer);
  return answer;
}

/**
 * The services behind Git's smart HTTP: `git http-backend` would start these same two, in one process more for each
 * request. `body` is the file with what the client sent; without it the service advertises what it can.
 */
function runService(
  request: IncomingMessage,
  {gitDirectory}: Repo,
  {service, query}: GitRequest,
  body: string | undefined,
): Answer {
  const name = body === undefined ? (query.get('service') ?? '') : service.slice(1);
  if (name !== 'git-upload-pack' && name !== 'git-receive-pack') return plain(403, 'Unsupported service.');
  const protocol = String(request.headers['git-protocol'] ?? '');
  const mode = body === undefined ? ['--http-backend-info-refs'] : ['--stateless-rpc'];
  const child = spawn('git', [name.slice('git-'.length), ...mode, gitDirectory], {
    env: {...gitEnvironment, GIT_PROTOCOL: protocol},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => undefined); // the service may refuse before it has read everything
  const stream = new PassThrough();
  child.on('error', (error) => stream.destroy(error));
  child.stdout.pipe(stream);
  if (body === undefined) {
    child.stdin.end();
    // In protocol 2 the answer begins with its version alone.
    if (!/(?:^|:)version=2(?:$|:)/.test(protocol)) stream.write(`${packet(`# service=${name}\n`)}0000`);
    return {status: 200, headers: answerHeaders(name, 'advertisement'), stream};
  }
  const sent = createReadStream(body);
  if (request.headers['content-encoding'] === 'gzip') sent.pipe(createGunzip()).pipe(child.stdin);
  else sent.pipe(child.stdin);
  return {status: 200, headers: answerHeaders(name, 'result'), stream};
}

function answerHeaders(service: string, kind: 'advertisement' | 'result'): Record<string, string> {
  return {'content-type': `application/x-${service}-${kind}`, 'cache-control': 'no-cache'};
}

/** A line as Git's protocol frames it: its length in four hex digits, its own four bytes included, then the text. */
function packet(text: string): string {
  return `${(text.length + 4).toString(16).padStart(4, '0')}${text}`;
}

async function branchesAndTags({gitDirectory}: Repo): Promise<Map<string, string>> {
  return new Map((await listRefs(gitDirectory, 'refs/heads/', 'refs/tags/')).map(({ref, sha}) => [ref, sha]));
}

function difference(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): RefChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((ref) => ({ref, before: before.get(ref) ?? zeroSha, after: after.get(ref) ?? zeroSha}))
    .filter((change) => change.before !== change.after);
}

function challenge(): Answer {
  return {...plain(401, 'Authentication required.'), headers: {'www-authenticate': 'Basic realm="forge"'}};
}

function plain(status: number, text: string): Answer {
  return {status, headers: {'content-type': 'text/plain; charset=utf-8'}, bytes: Buffer.from(`${text}\n`)};
}
