import type {Git} from '../kernel/ports.ts';

/** Commands that look, and `fetch`, which brings what others shared; none changes a work tree, an own ref or a remote. */
const reading: ReadonlySet<string> = new Set([
  'cat-file',
  'diff',
  'fetch',
  'for-each-ref',
  'log',
  'ls-remote',
  'ls-tree',
  'merge-base',
  'rev-list',
  'rev-parse',
  'show',
  'var',
]);

/** The same repository without the means to change it: any command that could write is a fault, before it starts. */
export function readOnlyGit(git: Git): Git {
  const guard = (args: readonly string[]): void => {
    const [command = ''] = args;
    const part = `${command} ${args[1] ?? ''}`;
    if (reading.has(command) || /^config --get(?:-regexp)?$/.test(part) || part === 'remote get-url') return;
    throw new Error(`git ${command} in a part that only reads`);
  };
  return {
    directory: git.directory,
    async run(args, options) {
      guard(args);
      return git.run(args, options);
    },
    async try(args, options) {
      guard(args);
      return git.try(args, options);
    },
    async bytes(args, options) {
      guard(args);
      return git.bytes(args, options);
    },
    object: async (name, limit) => git.object(name, limit),
  };
}
