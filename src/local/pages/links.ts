import type {Forge} from '../contract.ts';

/**
 * An address that may stand in `href`: links to the forge itself lose their origin (so that they work under whatever
 * name the reader came by), http, https and mailto are kept, anything else is undefined.
 */
export function safeHref(address: string, forge: Pick<Forge, 'serverUrl'>): string | undefined {
  const trimmed = address.replace(/[\t\n\r]/g, '').trim(); // browsers drop these anywhere in an address
  if (trimmed === '') return undefined;
  if (/^(#|\/(?![/\\]))/.test(trimmed)) return trimmed;
  let url: URL;
  try {
    url = new URL(trimmed);
  } catch {
    return undefined;
  }
  if (url.origin === new URL(forge.serverUrl).origin) return url.pathname + url.search + url.hash;
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined;
}

/** A slash-separated path or ref, percent-encoded segment by segment. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The part of a full ref name that people say: `main` for `refs/heads/main`. */
export function shortRef(ref: string): string {
  return ref.replace(/^refs\/(heads|tags|pull)\//, '');
}

/** The first seven digits of an object name. */
export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}
