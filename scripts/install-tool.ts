import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {lastLine, tools} from './install-once.ts';

/** A program of others that a check needs. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** The program, once it is installed. */
  readonly program: string;
  readonly install: readonly [command: string, ...args: string[]];
}

/** A program that `go install` builds; its package is named as the program. */
export function fromGo(path: string, version: string): Tool {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {name, version, program: join(tools, name), install: ['go', 'install', `${path}@v${version}`]};
}

/** A program from Python's index, in a folder of its own. */
export function fromPython(name: string, version: string): Tool {
  const folder = join(tools, name);
  const options = ['--quiet', '--disable-pip-version-check', '--target', folder];
  return {
    name,
    version,
    program: join(folder, 'bin', name),
    install: ['python3', '-m', 'pip', 'install', ...options, `${name}==${version}`],
  };
}

/** Why it could not be installed; undefined where it is there. */
export async function install({program, install: [command, ...args]}: Tool): Promise<string | undefined> {
  if (existsSync(program)) return undefined;
  await mkdir(tools, {recursive: true});
  try {
    const options = {env: {...process.env, GOBIN: tools, GOFLAGS: '-mod=mod'}, timeout: 900_000};
    await promisify(execFile)(command, args, options);
    return undefined;
  } catch (error) {
    return lastLine(error);
  }
}
