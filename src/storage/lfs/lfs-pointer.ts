/** The text of a Git LFS pointer, exactly as version 1 of its specification orders it. */
export function lfsPointer({size, sha256}: {size: number; sha256: string}): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256.replace(/^sha256:/, '')}\nsize ${size}\n`;
}
