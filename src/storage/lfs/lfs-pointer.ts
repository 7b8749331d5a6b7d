import type {Digest} from '../../kernel/digest.ts';

/** The text of a Git LFS pointer, exactly as version 1 of its specification orders it. */
export function lfsPointer({size, sha256}: {size: number; sha256: string}): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256.replace(/^sha256:/, '')}\nsize ${size}\n`;
}

/** What a Git LFS pointer says of the file that it stands for; undefined where the bytes are none. */
export function readLfsPointer(bytes: Uint8Array): {size: number; sha256: Digest} | undefined {
  if (bytes.length > 1024) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n')) return undefined;
  const sha256 = /^oid (sha256:[0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d{1,15})$/m.exec(text)?.[1];
  return sha256 === undefined || size === undefined ? undefined : {size: Number(size), sha256};
}
