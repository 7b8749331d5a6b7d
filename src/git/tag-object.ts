import type {Git} from '../kernel/ports.ts';
import {personOf} from './objects.ts';

/** Writes an annotated tag as an object, without a ref to it, and returns its id. */
export async function writeTagObject(
  git: Git,
  options: {name: string; commit: string; message: string; date: Date},
): Promise<string> {
  const tagger = `${await personOf(git, 'COMMITTER')} ${Math.floor(options.date.getTime() / 1000)} +0000`;
  const head = [`object ${options.commit}`, 'type commit', `tag ${options.name}`, `tagger ${tagger}`];
  return git.run(['mktag'], {input: `${head.join('\n')}\n\n${options.message}`});
}
