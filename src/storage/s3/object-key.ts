import {UserError} from '../../kernel/errors.ts';
import {contentPath, type Artifact} from '../artifact-store.ts';
import {foreignPlace} from '../artifact-missing.ts';

/** The key of a manifest, which is from outside: no path that an address could lead elsewhere by. */
export function objectKey({path, sha256, store}: Artifact): string {
  if (store.kind !== 's3') throw foreignPlace({path, store});
  const {key} = store;
  const isClean = /^[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/.test(key) && !/(^|\/)\.{1,2}(\/|$)/.test(key);
  const content = contentPath(sha256);
  if (isClean && (key === content || key.endsWith(`/${content}`))) return key;
  throw new UserError('CAIRN_PATH_OUTSIDE', {
    where: JSON.stringify(key),
    what: 'cannot be the key of this file',
    expected: `a prefix and ${content}`,
  });
}
