import {Octokit} from 'octokit';
import type {GitHub} from '../kernel/ports.ts';
import type {Log} from '../kernel/log.ts';
import {wholeFetch} from './whole-fetch.ts';

/**
 * A client for one repository. It waits out rate limits twice at most and retries server faults; what GitHub refuses
 * (4xx) is never retried.
 */
export function connectGitHub(options: {
  /** `owner/name`. */
  repository: string;
  token: string;
  apiUrl: string;
  serverUrl: string;
  userAgent: string;
  log: Log;
  /** Retries of server faults and rate limits; 0 in tests that count calls. */
  retries?: number;
  /** Milliseconds that it takes for a second where it waits before a retry; with 0, in tests, writes are not spaced either. */
  second?: number;
}): GitHub {
  const [owner = '', repo = ''] = options.repository.split('/');
  const {retries = 3, second = 1000} = options;
  const onLimit = (
    after: number,
    request: {method: string; url: string},
    _: unknown,
    count: number,
  ): boolean => {
    const again = count < Math.min(2, retries) && after <= 120;
    options.log.warning(
      `GitHub's rate limit is reached at ${request.method} ${request.url}${again ? `: again in ${after} s` : ''}.`,
    );
    return again;
  };
  const detail = (message: string): void => {
    options.log.debug(message);
  };
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: options.userAgent,
    log: {debug: () => undefined, info: () => undefined, warn: detail, error: detail},
    request: {fetch: wholeFetch},
    retry: {
      retries,
      enabled: retries > 0,
      doNotRetry: [400, 401, 403, 404, 405, 409, 410, 422, 429, 451],
      retryAfterBaseValue: second,
    },
    throttle: {
      enabled: retries > 0,
      onRateLimit: onLimit,
      onSecondaryRateLimit: onLimit,
      retryAfterBaseValue: second,
      ...(second === 0 && unspaced),
    },
  });
  return {owner, repo, octokit, serverUrl: options.serverUrl};
}

/** In place of the queues that leave one second between writes and three between what notifies people. */
const queue = {key: () => ({schedule: async (_: unknown, work: () => Promise<void>) => work()})};
const unspaced = {write: queue, notifications: queue};
