import {getOctokit} from '@actions/github';
import {retry} from '@octokit/plugin-retry';
import {throttling} from '@octokit/plugin-throttling';
import type {GitHub} from './github.ts';
import type {Log} from '../runtime/log.ts';

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
}): GitHub {
  const [owner = '', repo = ''] = options.repository.split('/');
  const retries = options.retries ?? 3;
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
  const octokit = getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl,
      userAgent: options.userAgent,
      log: {
        debug: () => undefined,
        info: () => undefined,
        warn: (m: string) => {
          options.log.debug(m);
        },
        error: (m: string) => {
          options.log.debug(m);
        },
      },
      retry: {retries, enabled: retries > 0, doNotRetry: [400, 401, 403, 404, 405, 409, 410, 422, 429, 451]},
      throttle: {enabled: retries > 0, onRateLimit: onLimit, onSecondaryRateLimit: onLimit},
    },
    retry,
    throttling,
  );
  return {owner, repo, octokit, serverUrl: options.serverUrl};
}
