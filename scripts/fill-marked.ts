import {readFile} from 'node:fs/promises';
import {writeGenerated} from './write-generated.ts';

/** Puts the text between the marks `<!-- name:begin … -->` and `<!-- name:end -->` of a page; throws where it has none. */
export async function fillMarked(path: string, name: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8');
  const pattern = new RegExp(`(<!-- ${name}:begin[^>]*-->\\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!pattern.test(before))
    throw new Error(`${path} lacks the marks <!-- ${name}:begin --> and <!-- ${name}:end -->.`);
  await writeGenerated(
    path,
    before.replace(pattern, (_, begin: string, end: string) => `${begin}${text}\n${end}`),
  );
}
