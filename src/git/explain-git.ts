import {plainText} from '../text/plain-table.ts';
import {UserError} from '../kernel/errors.ts';
import type {GitFailure} from './failure-row.ts';
import {failuresOfGit} from './failures-of-git.ts';

/** A failure that git's words explain. */
export interface Explanation {
  readonly error: UserError;
  /** Where nothing else can be done in this repository or by this user, so that no caller can go on. */
  readonly final: boolean;
}

/**
 * What a failure of git means and what to do, by git's own words, which no exit code stands for; undefined where they
 * are in no row of the table: then the fault is ours. `where` names what the command was about.
 */
export function explainFailure(
  failure: GitFailure,
  {where, cause}: {where?: string; cause: Error},
): Explanation | undefined {
  for (const row of failuresOfGit) {
    const found = row.words.exec(failure.stderr);
    if (found === null || (row.of !== undefined && row.of !== failure.args[0])) continue;
    const mistake = {
      ...(where !== undefined && {where}),
      ...row.mistake(found, {...failure, said: saidIn(failure.stderr)}),
    };
    return {error: new UserError(row.code, mistake, {cause}), final: row.final === true};
  }
  return undefined;
}

/** Whether a failure may be gone a moment later: a lock that another git holds, a server that could not write just now. */
export function isPassing({stderr, args}: Pick<GitFailure, 'stderr' | 'args'>): boolean {
  const row = failuresOfGit.find(({words, of}) => words.test(stderr) && (of === undefined || of === args[0]));
  return row?.passing === true;
}

/** Whether the remote said that it has no such ref or object, and nothing worse. */
export function saysAbsent(stderr: string): boolean {
  return /couldn't find remote ref|not our ref|unadvertised object|invalid refspec/i.test(stderr);
}

/**
 * What the server said, all of it (its lines say why), then what git made of it; where the server said nothing, the
 * last words of git. Without colours and line breaks.
 */
function saidIn(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => plainText(line).trim())
    .filter((line) => line !== '' && line !== 'remote:');
  const server = lines.filter((line) => line.startsWith('remote: ')).map((line) => line.slice(8).trim());
  const rejected = lines.filter((line) => /^! \[(?:remote )?rejected\]/.test(line));
  const own = lines.filter((line) => /^(?:fatal|error|ssh|\S+@\S+): |failed\.$/i.test(line));
  const told = server.length > 0 || rejected.length > 0 ? [...server, ...rejected] : own;
  return [...new Set(told.length > 0 ? told : lines.slice(-2))].join(' ');
}
