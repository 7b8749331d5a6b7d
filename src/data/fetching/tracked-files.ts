import type {Git} from '../../kernel/ports.ts';

/** Those of some paths from the top of the work tree that Git tracks. */
export async function trackedOf(git: Git, paths: readonly string[]): Promise<readonly string[]> {
  return listed(git, ['--cached'], paths);
}

/** Those that Git neither tracks nor ignores: with them a work tree counts as changed. */
export async function looseOf(git: Git, paths: readonly string[]): Promise<readonly string[]> {
  return listed(git, ['--others', '--exclude-standard'], paths);
}

async function listed(
  git: Git,
  options: readonly string[],
  paths: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  // So many at a time fit into the arguments of a program, however long they are.
  for (let at = 0; at < paths.length; at += 100) {
    const some = paths.slice(at, at + 100).map((path) => `:(top,literal)${path}`);
    found.push(...(await git.run(['ls-files', '-z', ...options, '--', ...some])).split('\0'));
  }
  return found.filter((path) => path !== '');
}
