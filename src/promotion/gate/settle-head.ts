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
  const {git, github, log} = context;
  for (let planned = await plan(), attempt = 1; ; attempt++) {
    const {head, grounds, silent, url} = planned;
    const shown = silent === undefined ? github : undefined;
    try {
      const judgement = await judgeProposal(context, {head, grounds, ...options});
      if (shown !== undefined) {
        const now = await plan();
        if (!sameGrounds(planned, now)) {
          planned = now;
          if (attempt < attempts) continue;
          throw new UserError('CAIRN_RACE_LOST', {
            where: head.slice(0, 12),
            what: `its bases or pull requests moved while it was judged, ${attempts} times`,
            todo: 'Run the gate again.',
          });
        }
      }
      const outcome = conclude(judgement);
      const lines = await versionLines(git, head, judgement.paths);
      const result = resultOf(outcome, judgement, {lines, explain: options.explain ?? false});
      log.info(`${outcome.line.replace(/\.$/, '')}.`);
      if (shown !== undefined) {
        await setCommitStatus(shown, head, gateStatus(outcome.verdict, outcome.line, url));
        if (options.statusAlone !== true)
          await showChecks({github: shown, log}, head, {outcome, result, url});
      }
      if (silent !== undefined && github !== undefined) log.notice(silent);
      return {judgement, outcome, result};
    } catch (error) {
      if (error instanceof UserError && shown !== undefined && error.code !== 'CAIRN_GITHUB_REFUSED')
        await setCommitStatus(shown, head, gateStatus('inconclusive', `Inconclusive: ${error.message}`, url));
      throw error;
    }
  }
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
