import type {Git} from '../kernel/ports.ts';

/**
 * The filters that the configuration of a clone itself names: programs that Git starts where it compares a file of the
 * work tree, and that whoever wrote to `.git` chose. Those of the user and of the machine are not among them, nor Git LFS
 * as `git lfs install --local` sets it up.
 */
export async function filtersOfClone(git: Git): Promise<string[]> {
  const asked = ['config', '--show-scope', '--null', '--get-regexp', String.raw`^(filter|lfs\.extension)\.`];
  const fields = (await git.try(asked)).stdout.split('\0');
  const names = new Set<string>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [key = '', ...lines] = (fields[at + 1] ?? '').split('\n');
    const named = /^filter\.(.*)\.([^.]*)$/s.exec(key);
    if (!['local', 'worktree'].includes(fields[at] ?? '')) continue;
    if (named === null)
      names.add('lfs'); // an extension is a program that Git LFS starts
    else if (named[1] !== 'lfs' || ofLfs[named[2] ?? ''] !== lines.join('\n')) names.add(named[1] ?? '');
  }
  return [...names].sort();
}

/** Options of git that leave filters out. No name can lead out of its option: Git splits it at the last `=`. */
export function withoutFilters(names: readonly string[]): {
  args: string[];
  environment: Record<string, string>;
} {
  const option = (name: string, key: string, variable: string): string =>
    `--config-env=filter.${name}.${key}=${variable}`;
  return {
    args: names.flatMap((name) => [
      option(name, 'clean', 'CAIRN_NO_FILTER'),
      option(name, 'process', 'CAIRN_NO_FILTER'),
      option(name, 'required', 'CAIRN_NOT_REQUIRED'),
    ]),
    environment: {CAIRN_NO_FILTER: '', CAIRN_NOT_REQUIRED: 'false'},
  };
}

const ofLfs: Readonly<Record<string, string>> = {
  clean: 'git-lfs clean -- %f',
  smudge: 'git-lfs smudge -- %f',
  process: 'git-lfs filter-process',
  required: 'true',
};
