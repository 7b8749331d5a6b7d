import type {GitHub} from '../kernel/ports.ts';

/** The web page of a file at a commit. */
export function blobUrl(
  {serverUrl, owner, repo}: Omit<GitHub, 'octokit'>,
  commit: string,
  path: string,
): string {
  const place = [owner, repo, 'blob', commit, ...path.split('/')].map(encodeURIComponent).join('/');
  return `${serverUrl}/${place}`;
}
