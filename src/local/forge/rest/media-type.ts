import type {Call} from './call.ts';

/** Whether the request asks for the bytes themselves: `application/vnd.github.raw`, with or without version and suffix. */
export function wantsRaw({headers}: Pick<Call, 'headers'>): boolean {
  return /application\/vnd\.github\.(?:v3\.)?raw(?:\+json)?/.test(headers.accept ?? '');
}

/** Whether the request asks for a file's bytes. */
export function wantsBytes({headers}: Pick<Call, 'headers'>): boolean {
  return (headers.accept ?? '').includes('application/octet-stream');
}

/** The bytes of a Base64 text (line breaks allowed), or undefined where it is none. */
export function decodeBase64(text: string): Buffer | undefined {
  const compact = text.replace(/\s/g, '');
  return /^[A-Za-z0-9+/]*={0,2}$/.test(compact) && compact.length % 4 !== 1
    ? Buffer.from(compact, 'base64')
    : undefined;
}
