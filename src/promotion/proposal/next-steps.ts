import type {Context} from '../../kernel/context.ts';
import {remoteName} from '../../git/remote.ts';
import {fetchBranch} from '../../git/remote-branch.ts';
import {quoted} from '../../registry/mend-tag.ts';

/** A command that a person copies, and what it is for. */
export interface NextStep {
  readonly does: string;
  readonly command: string;
}

/**
 * Says where a proposal that is a branch alone lies and what to do with it, from reading it to its release, by commands
 * that work in this clone: they name the branch as the clone knows it, which is brought up to date for them.
 */
export async function sayNextSteps(
  {git, log}: Pick<Context, 'git' | 'log'>,
  proposal: {branch: string; base: string; report?: string},
): Promise<readonly NextStep[]> {
  const remote = await remoteName(git);
  if (remote !== undefined) await fetchBranch(git, proposal.branch);
  const steps = nextSteps(remote, proposal);
  const width = Math.max(...steps.map(({does}) => does.length));
  log.info(
    remote === undefined
      ? `There is no GitHub and no remote: branch ${proposal.branch} is in this clone alone.`
      : `There is no GitHub: branch ${proposal.branch} at the remote ${remote} is the proposal.`,
  );
  log.info('What to do next:');
  for (const {does, command} of steps) log.info(`  ${does.padEnd(width)}  ${command}`);
  return steps;
}

function nextSteps(
  remote: string | undefined,
  {branch, base, report}: {branch: string; base: string; report?: string},
): NextStep[] {
  const here = remote === undefined ? branch : `${remote}/${branch}`;
  const [from, into] = [quoted(here), quoted(base)];
  const tip = quoted(remote === undefined ? base : `${remote}/${base}`);
  return [
    ...(report === undefined
      ? []
      : [{does: 'read the report', command: `git show ${quoted(`${here}:${report}`)}`}]),
    {does: 'see the change', command: `git diff ${tip}...${from}`},
    {does: 'judge it again', command: `cairn gate --base ${tip} --head ${from}`},
    {
      does: 'merge it',
      command: `git switch ${into}${remote === undefined ? '' : ' && git pull --ff-only'} && git merge --no-ff --no-edit ${from}`,
    },
    ...(remote === undefined
      ? []
      : [{does: 'push the merge', command: `git push ${quoted(remote)} ${into}`}]),
    {does: 'state it as a fact', command: 'cairn release'},
  ];
}

/** The steps as a block of Markdown. */
export function nextStepBlock(steps: readonly NextStep[]): string {
  return ['```sh', ...steps.map(({does, command}) => `${command} # ${does}`), '```'].join('\n');
}
