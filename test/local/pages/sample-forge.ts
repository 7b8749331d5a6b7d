import type {Forge, PageRequest, PageResponse} from '../../../src/local/contract.ts';
import {createPages} from '../../../src/local/pages/pages.ts';
import {sampleAnswer, sampleState, type SampleState} from './sample-api.ts';
import {now} from './sample-names.ts';
import {sampleRuns} from './sample-runs.ts';

export const formToken = 'a-token-of-the-test';

export interface Sample {
  readonly state: SampleState;
  readonly get: (path: string) => Promise<PageResponse | undefined>;
  readonly post: (path: string, form: Record<string, string>) => Promise<PageResponse | undefined>;
}

/** The contract's objects, answering from the sample data; `answer` may speak before them. */
export function sample(answer?: (path: string) => unknown, runs = sampleRuns): Sample {
  const state = sampleState();
  const pages = createPages({now: () => now, formToken});
  const refuse = (): never => {
    throw new Error('The pages must not call this.');
  };
  const forge: Forge = {
    apiUrl: 'http://127.0.0.1:4321',
    serverUrl: 'http://forge.localhost:4321',
    resultsUrl: 'http://127.0.0.1:4321/results/',
    createRepository: refuse,
    repository: refuse,
    issueToken: refuse,
    revokeToken: refuse,
    issueRuntimeToken: refuse,
    onEvent: refuse,
    emit: refuse,
    nextRun: refuse,
    beginDeployment: refuse,
    moveDeployment: refuse,
    saveRun: refuse,
    runs: () => runs,
    run: (_repository, id) => runs.find((run) => run.id === id),
    [Symbol.asyncDispose]: async () => Promise.resolve(),
  };
  const api: PageRequest['api'] = async (method, path, body) => {
    const special = answer?.(path);
    return Promise.resolve(
      special === undefined ? sampleAnswer(state, method, path, body) : {status: 200, body: special},
    );
  };
  const send = async (
    method: 'GET' | 'POST',
    path: string,
    form: URLSearchParams,
  ): Promise<PageResponse | undefined> =>
    pages({method, url: new URL(path, forge.serverUrl), form, api, forge});
  return {
    state,
    get: async (path) => send('GET', path, new URLSearchParams()),
    post: async (path, form) => send('POST', path, new URLSearchParams(form)),
  };
}

/** The text of a page with runs of white space made one blank; fails where there is none. */
export function textOf(response: PageResponse | undefined): string {
  if (response === undefined) throw new Error('No page has this path.');
  const text =
    typeof response.body === 'string' ? response.body : Buffer.from(response.body).toString('utf8');
  return text.replace(/\s+/g, ' ');
}
