/**
 * The arguments of git for a command of Cairn: what the user's configuration must not change about it is set before the
 * command (`-c` wins over every file and variable) or right behind it. Hooks and fsmonitor are programs that a work tree
 * names, and diff drivers ones that a clone does; tags, branches and signatures that nobody asked for must not be pushed, nor refs of the clone be pruned.
 */
export function commandLine(args: readonly string[]): string[] {
  const settings = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'log.showSignature=false'];
  const at = commandIndex(args);
  const options = fixedOptions[args[at] ?? ''] ?? [];
  return [
    ...settings.flatMap((pair) => ['-c', pair]),
    ...args.slice(0, at + 1),
    ...options,
    ...args.slice(at + 1),
  ];
}

/** Whether a command may need the token: the others read and write the clone alone. */
export function talksToRemote(args: readonly string[]): boolean {
  return ['clone', 'fetch', 'ls-remote', 'pull', 'push'].includes(args[commandIndex(args)] ?? '');
}

/** Whether a command of the clone asked a remote after all, and was not let in. */
export function wantsLogin(stderr: string): boolean {
  return /could not read (?:Username|Password)|terminal prompts (?:have been )?disabled|Authentication failed|returned error: 40[134]|Repository not found|repository '.*' not found/i.test(
    stderr,
  );
}

const fixedOptions: Readonly<Record<string, readonly string[]>> = {
  diff: ['--no-ext-diff', '--no-textconv'],
  fetch: ['--no-prune', '--no-auto-maintenance'],
  push: ['--no-follow-tags', '--no-signed', '--no-recurse-submodules'],
};

/** Where the command is, behind the options of git itself. */
function commandIndex(args: readonly string[]): number {
  let at = 0;
  while (args[at]?.startsWith('-') === true) at += args[at] === '-c' || args[at] === '-C' ? 2 : 1;
  return at;
}
