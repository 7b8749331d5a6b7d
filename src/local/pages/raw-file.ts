import type {PageResponse} from '../contract.ts';
import {fileContent} from './file-content.ts';
import {missing, safetyHeaders} from './layout.ts';
import {splitRefPath} from './ref-path.ts';
import type {RepositoryScope} from './scope.ts';

/** The bytes of a file: pictures as pictures, text as plain text, all else as a download; nothing in it can run. */
export async function rawFile(scope: RepositoryScope, rest: readonly string[]): Promise<PageResponse> {
  const place = await splitRefPath(scope, rest);
  const content = await fileContent(scope, place);
  if (content.kind === 'missing' || content.kind === 'folder')
    return missing(`There is no file ${place.path} at ${place.ref}.`, scope);
  if (content.kind === 'too-large')
    return missing(`${place.path} is too large to be shown here; clone the repository to read it.`, scope);
  const type = pictureType(place.path) ?? (content.kind === 'text' ? 'text/plain; charset=utf-8' : undefined);
  return {
    status: 200,
    headers: {
      ...safetyHeaders,
      // A picture in SVG brings its own styles; the sandbox keeps the rest of it from doing anything.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'content-type': type ?? 'application/octet-stream',
      ...(type === undefined ? {'content-disposition': 'attachment'} : {}),
    },
    body: content.bytes,
  };
}

/** The media type of a picture that browsers show, by the ending of its name. */
export function pictureType(path: string): string | undefined {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return pictures.get(ending);
}

const pictures: ReadonlyMap<string, string> = new Map([
  ['gif', 'image/gif'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['webp', 'image/webp'],
]);
