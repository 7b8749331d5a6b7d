import {createHash} from 'node:crypto';
import {globSync, readFileSync, statSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {data} from '@actions/expressions';
import type {FunctionDefinition} from '@actions/expressions/funcs/info';

/** What `success()`, `failure()` and `cancelled()` say at this point. */
export interface Status {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

/** The functions that GitHub's expression library leaves to its host. */
export function hostFunctions(status: Status, workspace?: string): Map<string, FunctionDefinition> {
  const answer = (name: string, value: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 255,
    call: () => new data.BooleanData(value),
  });
  const functions = [
    answer('always', true),
    answer('success', status.success),
    answer('failure', status.failure),
    answer('cancelled', status.cancelled),
    {
      name: 'hashfiles',
      minArgs: 1,
      maxArgs: 255,
      call: (...patterns: data.ExpressionData[]) =>
        new data.StringData(
          workspace === undefined
            ? ''
            : hashFiles(
                workspace,
                patterns.map((pattern) => pattern.coerceString()),
              ),
        ),
    },
  ];
  return new Map(functions.map((definition) => [definition.name, definition]));
}

/**
 * The SHA-256 over the SHA-256 digests of all files that the patterns match, in order of path; empty where none does.
 * Patterns that begin with `!` take files out; files outside the workspace are left out.
 */
function hashFiles(workspace: string, patterns: readonly string[]): string {
  const matched = new Set<string>();
  for (const pattern of patterns.flatMap((text) => text.split('\n')).map((text) => text.trim())) {
    if (pattern === '' || pattern.startsWith('#')) continue;
    const negated = pattern.startsWith('!');
    for (const path of globSync(negated ? pattern.slice(1) : pattern, {cwd: workspace})) {
      if (negated) matched.delete(path);
      else matched.add(path);
    }
  }
  const digests = [...matched]
    .sort()
    .map((path) => resolve(workspace, path))
    .filter((path) => !relative(workspace, path).startsWith('..') && statSync(path).isFile())
    .map((path) => createHash('sha256').update(readFileSync(path)).digest());
  return digests.length === 0 ? '' : createHash('sha256').update(Buffer.concat(digests)).digest('hex');
}
