import {Octokit} from 'octokit';

/** A client of a loopback forge that neither waits nor tries again. */
export function plainOctokit(auth: string, baseUrl: string): Octokit {
  return new Octokit({auth, baseUrl, retry: {enabled: false}, throttle: {enabled: false}});
}
