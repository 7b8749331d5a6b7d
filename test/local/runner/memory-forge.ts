import {execFileSync, spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {
  Forge,
  ForgeEvent,
  ForgeRepository,
  TokenGrant,
  WorkflowRun,
} from '../../../src/local/contract.ts';

/** A forge in memory: real bare repositories served by git's own HTTP backend, tokens checked, nothing else. */
export interface MemoryForge extends Forge {
  readonly tokens: {readonly token: string; readonly grant: TokenGrant; revoked: boolean}[];
  /** Method and path of every request that is not Git's. */
  readonly requests: string[];
  /** What the runner said of deployments, in order. */
  readonly deployments: string[];
  /** Basic credentials that Git clients sent. */
  readonly gitTokens: string[];
  /** Every saved state, as JSON. */
  readonly saved: string[];
}

export async function createMemoryForge(directory: string): Promise<MemoryForge> {
  const repositories = new Map<string, ForgeRepository>();
  const listeners = new Set<(event: ForgeEvent) => void>();
  const runs = new Map<string, WorkflowRun>();
  const numbers = new Map<string, number>();
  const tokens: MemoryForge['tokens'] = [];
  const requests: string[] = [];
  const deployments: string[] = [];
  const gitTokens: string[] = [];
  const saved: string[] = [];
  let nextId = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    if (/\/(?:info\/refs|git-upload-pack|git-receive-pack)/.test(path)) {
      const credentials = Buffer.from(
        (request.headers.authorization ?? '').replace(/^basic /i, ''),
        'base64',
      ).toString();
      const token = credentials.slice(credentials.indexOf(':') + 1);
      const known = tokens.find((entry) => entry.token === token && !entry.revoked);
      if (!known) {
        response.writeHead(401, {'www-authenticate': 'Basic realm="forge"'}).end();
        return;
      }
      gitTokens.push(token);
      serveGit(request, response, directory);
      return;
    }
    requests.push(`${request.method ?? ''} ${path}`);
    response.writeHead(200, {'content-type': 'application/json'}).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as {port: number};

  return {
    apiUrl: `http://127.0.0.1:${port}`,
    serverUrl: `http://forge.localhost:${port}`,
    resultsUrl: `http://127.0.0.1:${port}/`,
    tokens,
    requests,
    deployments,
    gitTokens,
    saved,
    async createRepository({owner, name, defaultBranch = 'main'}) {
      const slug = `${owner}/${name}`;
      const gitDirectory = join(directory, `${slug}.git`);
      await mkdir(gitDirectory, {recursive: true});
      execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', defaultBranch, gitDirectory]);
      const repository = {slug, gitDirectory, defaultBranch};
      repositories.set(slug, repository);
      return repository;
    },
    repository: (slug) => repositories.get(slug),
    issueToken(grant) {
      const token = `ghs_token${tokens.length}abcdefghij`;
      tokens.push({token, grant, revoked: false});
      return token;
    },
    revokeToken(token) {
      for (const entry of tokens) if (entry.token === token) entry.revoked = true;
    },
    issueRuntimeToken: ({runId, jobId}) => `runtime.${runId}.${jobId}`,
    onEvent(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    emit(event) {
      for (const listener of listeners) listener(event);
    },
    nextRun(repository, path) {
      const key = `${repository} ${path}`;
      numbers.set(key, (numbers.get(key) ?? 0) + 1);
      nextId += 1;
      return {id: nextId, runNumber: numbers.get(key) ?? 0};
    },
    beginDeployment({environment, ref, jobId}) {
      deployments.push(`${environment} ${ref} job ${jobId}`);
      return {id: deployments.length, waits: false};
    },
    moveDeployment(_repository, id, state, url = '') {
      deployments.push(`${id} ${state}${url && ` ${url}`}`);
    },
    saveRun(run) {
      runs.set(`${run.repository}#${run.id}`, run);
      saved.push(JSON.stringify(run));
    },
    runs: (repository) => [...runs.values()].filter((run) => run.repository === repository),
    run: (repository, id) => runs.get(`${repository}#${id}`),
    [Symbol.asyncDispose]: async () => closeServer(server),
  };
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** CGI to `git http-backend`. */
function serveGit(request: IncomingMessage, response: ServerResponse, directory: string): void {
  const url = new URL(request.url ?? '', 'http://localhost');
  const path = url.pathname.replace(/^\/([^/]+\/[^/]+?)(?:\.git)?\/(info|git-)/, '/$1.git/$2');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: directory,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: path,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      CONTENT_ENCODING: request.headers['content-encoding'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_PROTOCOL: request.headers['git-protocol'] as string | undefined,
      REMOTE_USER: 'somebody',
    },
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const all = Buffer.concat(chunks);
    const end = all.indexOf('\r\n\r\n');
    const headers = all.subarray(0, end).toString().split('\r\n');
    for (const header of headers) {
      const at = header.indexOf(':');
      if (header.startsWith('Status:')) response.statusCode = Number(header.slice(at + 1, at + 6));
      else response.setHeader(header.slice(0, at), header.slice(at + 1).trim());
    }
    response.end(all.subarray(end + 4));
  });
}

/** A clone to commit in and push from, straight to the bare repository. */
export interface Clone {
  readonly directory: string;
  git(...args: string[]): string;
  /** Writes files and commits; returns the commit. */
  commit(files: Readonly<Record<string, string>>, message?: string): string;
  /** The same, and pushes. */
  push(files: Readonly<Record<string, string>>, message?: string, branch?: string): string;
}

export function createClone(repository: ForgeRepository, directory: string): Clone {
  mkdirSync(directory, {recursive: true});
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com', ...args], {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  git('init', '--quiet', '--initial-branch', 'main', '.');
  git('remote', 'add', 'origin', repository.gitDirectory);
  const clone: Clone = {
    directory,
    git,
    commit(files, message = 'A change') {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(directory, path)), {recursive: true});
        writeFileSync(join(directory, path), content);
      }
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    push(files, message, branch = 'main') {
      const sha = clone.commit(files, message);
      git('push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${branch}`);
      return sha;
    },
  };
  return clone;
}

export function scratchDirectory(): {path: string} & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'cairn-runner-'));
  return {
    path,
    [Symbol.dispose]() {
      rmSync(path, {recursive: true, force: true});
    },
  };
}
