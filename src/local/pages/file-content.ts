import {at, numberAt, textAt} from './fields.ts';
import {contentsPath, type RefPath} from './ref-path.ts';
import type {RepositoryScope} from './scope.ts';

export type FileContent =
  | {readonly kind: 'missing'}
  | {readonly kind: 'folder'}
  | {readonly kind: 'too-large'; readonly size: number}
  | {readonly kind: 'binary'; readonly size: number; readonly bytes: Uint8Array}
  | {readonly kind: 'text'; readonly size: number; readonly bytes: Uint8Array; readonly text: string};

/** Reads a file at a ref; text is what is UTF-8 without a NUL. */
export async function fileContent(scope: RepositoryScope, place: RefPath): Promise<FileContent> {
  const body = await scope.get(contentsPath(scope, place));
  if (body === undefined) return {kind: 'missing'};
  if (Array.isArray(body)) return {kind: 'folder'};
  const encoded = at(body, 'content');
  const size = numberAt(body, 'size') ?? 0;
  if (typeof encoded !== 'string' || (encoded === '' && size > 0)) return {kind: 'too-large', size};
  const bytes = new Uint8Array(
    Buffer.from(encoded, textAt(body, 'encoding') === 'base64' ? 'base64' : 'utf8'),
  );
  const text = decode(bytes);
  return text === undefined ? {kind: 'binary', size, bytes} : {kind: 'text', size, bytes, text};
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
