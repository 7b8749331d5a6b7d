import type {Git} from '../kernel/ports.ts';

/** Writes an annotated tag as an object, without a ref to it, and returns its id. */
export async function writeTagObject(
  git: Git,
  options: {name: string; commit: string; message: string; date: Date},
): Promise<string> {
  const date = `${Math.floor(options.date.getTime() / 1000)} +0000`;
  const tagger = await git.run(['var', 'GIT_COMMITTER_IDENT'], {environment: {GIT_COMMITTER_DATE: date}});
  const head = [`object ${options.commit}`, 'type commit', `tag ${options.name}`, `tagger ${tagger}`];
  return git.run(['mktag'], {input: `${head.join('\n')}\n\n${options.message}`});
}
