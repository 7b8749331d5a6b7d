import {execFile} from 'node:child_process';
import {join} from 'node:path';

const cli = join(import.meta.dirname, '../../bin/cairn.cjs');

/** What Cairn refuses: its code, and its sentence in one line. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

/** The outputs of a verb; what it refuses is thrown as `Refused`, all else is an error of the case. */
export async function outputsOf(
  repository: string,
  args: readonly string[],
): Promise<Readonly<Record<string, string | undefined>>> {
  const {code, stdout, stderr} = await execute(
    process.execPath,
    [cli, '-C', repository, '--json', ...args],
    repository,
  );
  if (code === 0) {
    const {outputs} = JSON.parse(stdout) as {outputs: Record<string, string | undefined>};
    return outputs;
  }
  throw refusalIn(stdout) ?? new Error(`${args[0] ?? ''} ended with ${code}: ${stdout}${stderr}`);
}

/** Runs a program to its end, whatever its exit code. */
export async function execute(
  program: string,
  args: readonly string[],
  directory: string,
): Promise<{code: number; stdout: string; stderr: string}> {
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      {cwd: directory, maxBuffer: 2 ** 26, env: {...process.env, GITHUB_TOKEN: '', NO_COLOR: '1'}},
      (error, stdout, stderr) => {
        resolve({code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, stdout, stderr});
      },
    );
  });
}

function refusalIn(stdout: string): Refused | undefined {
  if (!stdout.startsWith('{')) return undefined;
  const {error} = JSON.parse(stdout) as {
    error?: {code: string; mistakes: {where?: string; what: string; expected?: string; todo?: string}[]};
  };
  const [mistake] = error?.mistakes ?? [];
  if (error === undefined || mistake === undefined || error.code === 'CAIRN_INTERNAL') return undefined;
  const {where, what, expected, todo} = mistake;
  const parts = [where, what, expected && `expected: ${expected}`, todo].filter((part) => part !== undefined);
  return new Refused(error.code, parts.join(' | '));
}
