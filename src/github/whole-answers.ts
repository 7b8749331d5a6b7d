import type {Octokit} from '@octokit/core';

/**
 * A plugin for Octokit that fails a call whose answer broke off: Octokit itself hands over what came of it as text, as if
 * the call had succeeded. Plugins that retry must come after it, so that they see the failure (as a 502).
 */
export function wholeAnswers(octokit: Octokit): void {
  octokit.hook.after('request', (response, options) => {
    const type = response.headers['content-type'] ?? '';
    if (typeof response.data !== 'string' || !/^application\/(?:[\w.+-]+\+)?json\b/.test(type)) return;
    throw Object.assign(new Error('the answer broke off'), {status: 502, request: options, response});
  });
}
