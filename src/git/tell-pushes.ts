import type {Git, GitOutcome} from '../kernel/ports.ts';
import {withoutLogin} from './without-login.ts';

/** The same repository, which says of every push that the remote took which refs went, and to which address. */
export function tellPushes(git: Git, say: (line: string) => void): Git {
  const told = async (args: readonly string[], outcome: GitOutcome): Promise<GitOutcome> => {
    const found = outcome.code === 0 ? partsOf(args) : undefined;
    if (found === undefined) return outcome;
    const {code, stdout} = await git.try(['remote', 'get-url', '--push', found.remote]);
    const address = code === 0 ? ` (${withoutLogin(stdout.trim())})` : '';
    for (const [what, refs] of [
      ['Pushed', found.made],
      ['Deleted', found.deleted],
    ] as const)
      if (refs.length > 0) say(`${what} ${refs.join(', ')} at the remote ${found.remote}${address}.`);
    return outcome;
  };
  return {
    directory: git.directory,
    identity: git.identity,
    run: async (args, options) => git.run(args, options),
    try: async (args, options) => told(args, await git.try(args, options)),
    bytes: async (args, options) => git.bytes(args, options),
    object: async (name) => git.object(name),
  };
}

/** Of `push --options <remote> <object>:<ref> …`, as this program pushes: the remote and the refs. */
function partsOf(args: readonly string[]): {remote: string; made: string[]; deleted: string[]} | undefined {
  const [command, ...rest] = args;
  const [remote, ...specs] = rest.filter((arg) => !arg.startsWith('--'));
  if (command !== 'push' || remote === undefined) return undefined;
  const refOf = (spec: string): string => spec.slice(spec.indexOf(':') + 1);
  return {
    remote,
    made: specs.filter((spec) => !spec.startsWith(':')).map(refOf),
    deleted: specs.filter((spec) => spec.startsWith(':')).map(refOf),
  };
}
