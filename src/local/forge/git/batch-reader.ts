import {spawn} from 'node:child_process';
import {objectReader} from '../../../git/object-reader.ts';
import type {GitObject} from '../../../kernel/ports.ts';
import {gitEnvironment} from './run-git.ts';

const readers = new Map<string, (name: string, limit: number) => Promise<GitObject | undefined>>();

/** What an expression without line breaks names, over one process for each repository, which ends when it is not asked. */
export async function readNamed(directory: string, expression: string): Promise<GitObject | undefined> {
  const read =
    readers.get(directory) ??
    objectReader(
      () => spawn('git', ['--git-dir', directory, 'cat-file', '--batch'], {env: gitEnvironment}),
      (failure) =>
        failure instanceof Error
          ? failure
          : new Error(`cat-file ended with ${failure.code}: ${failure.stderr}`),
    );
  readers.set(directory, read);
  return read(expression, Number.POSITIVE_INFINITY);
}
