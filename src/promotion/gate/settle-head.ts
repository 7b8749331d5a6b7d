import {readFileAt} from '../../git/commit-files.ts';
import {setCommitStatus} from '../../github/statuses.ts';
import type {Context} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';
import type {Git} from '../../kernel/ports.ts';
import {conclude, resultOf, type GateOutcome, type GateResult} from './gate-result.ts';
import {gateStatus} from './gate-status.ts';
import type {Ground} from './ground.ts';
import {judgeProposal, type Judgement} from './judge-proposal.ts';
import {showChecks} from './show-checks.ts';

type Settling = Pick<Context, 'git' | 'github' | 'log' | 'now'>;

/** What is to be judged, and whether the verdict becomes the status of the commit. */
export interface HeadToSettle {
  readonly head: string;
  readonly grounds: readonly Ground[];
  /** Why no commit status is set, as a sentence; undefined where one is. */
  readonly silent: string | undefined;
  /** Where the status leads. */
  readonly url: string | undefined;
}

/** A judged commit. */
export interface SettledHead {
  readonly judgement: Judgement;
  readonly outcome: GateOutcome;
  readonly result: GateResult;
}

/**
 * Judges a commit at all its places and, where it may have one, sets its status. The plan is asked again right before:
 * where a base or a pull request moved meanwhile, that is judged, so that no slow run leaves a verdict of before. What
 * cannot be judged at all keeps no status that said otherwise: it becomes inconclusive before the error is thrown.
 */
export async function settleHead(
  context: Settling,
  plan: () => Promise<HeadToSettle>,
  options: {
    config: string;
    only?: {model?: string | undefined; stage?: string | undefined};
    explain?: boolean;
    /** Without a check run beside the status. */
    statusAlone?: boolean;
  },
): Promise<SettledHead> {
  for (let planned = await plan(), attempt = 1; ; attempt++) {
    const shown = planned.silent === undefined ? context.github : undefined;
    try {
      const judgement = await judgeProposal(context, {...planned, ...options});
      const now = shown === undefined ? planned : await plan();
      if (sameGrounds(planned, now)) return await show(context, planned, judgement, options);
      planned = now;
      if (attempt === attempts)
        throw new UserError('CAIRN_RACE_LOST', {
          where: planned.head.slice(0, 12),
          what: `its bases or pull requests moved while it was judged, ${attempts} times`,
          todo: 'Run the gate again.',
        });
    } catch (error) {
      if (error instanceof UserError && shown !== undefined && error.code !== 'CAIRN_GITHUB_REFUSED') {
        const line = `Inconclusive: ${error.message}`;
        await setCommitStatus(shown, planned.head, gateStatus('inconclusive', line, planned.url));
      }
      throw error;
    }
  }
}

async function show(
  {git, github, log}: Settling,
  {head, silent, url}: HeadToSettle,
  judgement: Judgement,
  {explain = false, statusAlone = false}: Parameters<typeof settleHead>[2],
): Promise<SettledHead> {
  const outcome = conclude(judgement);
  const lines = await versionLines(git, head, judgement.paths);
  const result = resultOf(outcome, judgement, {lines, explain});
  log.info(`${outcome.line.replace(/\.$/, '')}.`);
  if (github !== undefined && silent === undefined) {
    await setCommitStatus(github, head, gateStatus(outcome.verdict, outcome.line, url));
    if (!statusAlone) await showChecks({github, log}, head, {outcome, result, url});
  }
  if (github !== undefined && silent !== undefined) log.notice(silent);
  return {judgement, outcome, result};
}

/** How often a commit is judged whose surroundings move meanwhile. */
const attempts = 4;

function sameGrounds(one: HeadToSettle, other: HeadToSettle): boolean {
  const of = ({head, grounds, silent}: HeadToSettle): string => JSON.stringify([head, grounds, silent]);
  return of(one) === of(other);
}

/** The line of a stage file that names the version; undefined where the file is not there. */
async function versionLines(git: Git, head: string, paths: readonly string[]): Promise<Map<string, number>> {
  const lines = new Map<string, number>();
  for (const path of paths) {
    const text = await readFileAt(git, head, path);
    if (text === undefined) continue;
    const index = text.split('\n').findIndex((line) => line.includes('"version"'));
    lines.set(path, Math.max(index, 0) + 1);
  }
  return lines;
}
