import {randomBytes} from 'node:crypto';
import {rm} from 'node:fs/promises';
import type {AddressInfo} from 'node:net';
import {join, resolve} from 'node:path';
import {UserError, hasCode} from '../../kernel/errors.ts';
import type {Forge, ForgeEvent, ForgeRepository, Pages, WorkflowRun} from '../contract.ts';
import {privateFolder} from '../private-folder.ts';
import {issueRuntimeToken} from './artifacts/runtime-token.ts';
import {createRepository} from './create-repository.ts';
import type {Faults} from './http/faults.ts';
import {type RecordedRequest, serve} from './http/serve.ts';
import {signedUrls} from './http/signed-urls.ts';
import {issueToken, revokeToken} from './http/tokens.ts';
import type {OpenApiCheck, Violation} from './openapi-check.ts';
import {jobDeployments} from './job-deployments.ts';
import {ensureEnvironment} from './rest/environments.ts';
import {recoverPulls} from './pulls/recover-pulls.ts';
import type {EnvironmentDocument, RulesetDocument} from './state/documents.ts';
import {isLocked, openStore, type Store} from './state/store.ts';
import {type World, findRepo, makeQueues} from './world.ts';

export interface ForgeOptions {
  /** Where everything is kept; made when missing. Only one forge at a time may use it. */
  readonly directory: string;
  /** 0 or nothing: any free port. */
  readonly port?: number;
  /** The forge never listens to the outside. */
  readonly host?: '127.0.0.1';
  readonly pages?: Pages;
  /** Check every REST request and answer against GitHub's description. */
  readonly validate?: boolean;
  readonly clock?: () => Date;
  readonly faults?: Faults;
}

/** A running forge, with what tests want to know of it. */
export interface StartedForge extends Forge {
  /** What GitHub's description does not allow, and faults of the forge itself; empty is good. */
  readonly violations: readonly Violation[];
  readonly requests: readonly RecordedRequest[];
  /** Adds a set of rules for pushes to a repository, as an administrator does in its settings. */
  addRuleset(repository: string, ruleset: Omit<RulesetDocument, 'id'>): void;
  /** Asks for a reviewer before a job starts that names an environment, as an administrator does in its settings. */
  protectEnvironment(
    repository: string,
    name: string,
    rule: Pick<EnvironmentDocument, 'reviewers' | 'preventSelfReview'>,
  ): void;
}

/** Starts the forge on a directory: what it acknowledged there before, however it ended, is there again. */
export async function startForge(options: ForgeOptions): Promise<StartedForge> {
  const {clock = () => new Date(), port = 0, pages, faults} = options;
  const directory = resolve(options.directory);
  await rm(join(directory, 'tmp'), {recursive: true, force: true});
  await privateFolder(directory);
  for (const name of ['git', 'assets', 'artifacts', 'tmp']) await privateFolder(join(directory, name));
  const store = openAlone(directory);
  // Until the port is known: what recovery shapes with these is told to nobody.
  const urls = {api: 'http://127.0.0.1', server: 'http://forge.localhost'};
  const storage = signedUrls(secretOf(store), clock, () => urls.api);
  const world: World = {directory, store, clock, urls, storage, exclusively: makeQueues()};
  await recoverPulls(world);
  const violations: Violation[] = [];
  const requests: RecordedRequest[] = [];
  const check = options.validate === true ? await loadCheck(violations) : undefined;
  const listeners = new Set<(event: ForgeEvent) => void>();
  const deliver = (events: readonly ForgeEvent[]): void => {
    for (const event of events) for (const listener of [...listeners]) listener(event);
  };
  const broken = (message: string): void => {
    violations.push({operation: 'forge', message});
  };
  const parts = {world, forge: () => forge, pages, faults, check, requests, deliver, broken};
  const server = await serve(parts, port).catch((error: unknown) => {
    store.close();
    throw portTaken(error, port) ?? error;
  });
  const bound = (server.address() as AddressInfo).port; // a TCP server that listens has an AddressInfo
  urls.api = `http://127.0.0.1:${bound}`;
  urls.server = `http://forge.localhost:${bound}`;
  const forge: StartedForge = {
    apiUrl: urls.api,
    serverUrl: urls.server,
    resultsUrl: `${urls.api}/`,
    violations,
    requests,
    createRepository: async (of) => createRepository(world, of),
    repository: (slug): ForgeRepository | undefined => findRepo(world, slug),
    issueToken: (grant) => issueToken(store, grant),
    revokeToken: (token) => {
      revokeToken(store, token);
    },
    addRuleset: (repository, ruleset) => {
      const id = store.next('', 'id');
      store.put('ruleset', repository, id, {...ruleset, id});
      store.commit();
    },
    protectEnvironment: (repository, name, rule) => {
      const environment = ensureEnvironment(world, repository, name);
      store.put('environment', repository, name, {...environment, ...rule});
      store.commit();
    },
    ...jobDeployments(world),
    issueRuntimeToken: (job) => issueRuntimeToken(world, job),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    emit: (event) => {
      deliver([event]);
    },
    ...runRecords(store),
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
      store.close();
    },
  };
  return forge;
}

function openAlone(directory: string): Store {
  try {
    return openStore(join(directory, 'forge.sqlite'));
  } catch (error) {
    if (!isLocked(error)) throw error;
    const todo = 'End the other one, or choose another directory.';
    throw new UserError(
      'CAIRN_FORGE_IN_USE',
      {what: 'another forge uses it', where: directory, todo},
      {cause: error},
    );
  }
}

function portTaken(error: unknown, port: number): UserError | undefined {
  if (!hasCode(error, 'EADDRINUSE')) return undefined;
  const todo = 'Choose another port, or none.';
  return new UserError('CAIRN_FORGE_PORT_TAKEN', {what: `port ${port} is taken`, todo}, {cause: error});
}

function runRecords(store: Store): Pick<Forge, 'nextRun' | 'saveRun' | 'runs' | 'run'> {
  return {
    nextRun: (repository, workflowPath) => {
      const ids = {
        id: store.next('', 'run'),
        runNumber: store.next(repository, `run ${workflowPath}`),
      };
      store.commit();
      return ids;
    },
    saveRun: (run: WorkflowRun) => {
      store.put('run', run.repository, run.id, run);
      store.commit();
    },
    runs: (repository) => store.list('run', repository),
    run: (repository, id) => store.get('run', repository, id),
  };
}

function secretOf(store: Store): string {
  const known = store.get('secret', '', 'signing');
  if (known) return known.value;
  const value = randomBytes(32).toString('hex');
  store.put('secret', '', 'signing', {value});
  store.commit();
  return value;
}

// The validator is heavy and a development dependency: it is loaded only where it is asked for.
async function loadCheck(violations: Violation[]): Promise<OpenApiCheck> {
  const {openApiCheck} = await import('./openapi-check.ts');
  return openApiCheck((violation) => {
    violations.push(violation);
  });
}
