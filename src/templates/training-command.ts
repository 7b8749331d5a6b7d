import {UserError} from '../kernel/errors.ts';
import {quoted} from '../text/quoted.ts';

/** What runs a script, by the ending of its name. */
const programs: Readonly<Record<string, string>> = {
  py: 'python3',
  r: 'Rscript',
  js: 'node',
  mjs: 'node',
  cjs: 'node',
  ts: 'node',
};

/** The command that runs a script. */
export function commandOf(script: string): string {
  const program = programs[script.split('.').at(-1)?.toLowerCase() ?? ''] ?? '';
  return `${program} ${/[\s"'\\]/.test(script) ? `"${script.replace(/["\\]/g, '\\$&')}"` : script}`.trim();
}

/**
 * The arguments of a command as a shell would split it: blanks part them, quotes keep blanks. There is no shell when it
 * runs, so CAIRN_INPUT_INVALID is thrown for what only a shell does.
 */
export function splitCommand(command: string): readonly string[] {
  const parts = command.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/g) ?? [];
  const bare = command.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|\\./g, '');
  const foreign =
    /[|&;<>`$*?"'\\]/.exec(bare)?.[0] ?? (/\$|`/.test(command.replace(/'[^']*'/g, '')) ? '$' : undefined);
  if (foreign !== undefined || parts.length === 0)
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: '--train',
      what:
        parts.length === 0
          ? 'is empty'
          : `is ${quoted(command)}, and no shell runs it that would know ${foreign ?? ''}`,
      expected: 'a program and its arguments, such as python3 src/train.py',
      todo: 'Put anything more into a script and name that.',
    });
  return parts.map((part) =>
    part.replace(
      /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g,
      (_, double?: string, single?: string, escaped?: string) =>
        double === undefined ? (single ?? escaped ?? '') : double.replace(/\\(["\\])/g, '$1'),
    ),
  );
}

/** The script that a command runs: its first argument that is a file of the folder. */
export function scriptOf(command: readonly string[], files: ReadonlySet<string>): string | undefined {
  return command.map((part) => part.replace(/^\.\//, '')).find((part) => files.has(part));
}
