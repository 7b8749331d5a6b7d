import type {Git} from '../kernel/ports.ts';

/**
 * Keeps what a question about the files of a commit was answered for as long as this `Git` lives: they never change.
 * Names that are no full ids are asked each time, and failures again. Not for questions about history: a shallow clone
 * may get more of it.
 */
export function oncePerCommit<Args extends readonly string[], Answer>(
  ask: (git: Git, commit: string, ...args: Args) => Promise<Answer>,
): (git: Git, commit: string, ...args: Args) => Promise<Answer> {
  const answers = new WeakMap<Git, Map<string, Promise<Answer>>>();
  return async (git, commit, ...args) => {
    if (!/^[0-9a-f]{40,64}$/.test(commit)) return ask(git, commit, ...args);
    const known = answers.get(git) ?? new Map<string, Promise<Answer>>();
    answers.set(git, known);
    const key = JSON.stringify([commit, ...args]);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const answer = ask(git, commit, ...args);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };
}
