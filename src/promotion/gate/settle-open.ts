import {ensureCommit} from '../../git/ensure-commit.ts';
import {openPullRequests} from '../../github/pull-requests.ts';
import type {Context} from '../../kernel/context.ts';
import {UserError} from '../../kernel/errors.ts';
import type {GitHub} from '../../kernel/ports.ts';
import {code, escapeMarkdown, table} from '../../text/markdown.ts';
import {promotionBases} from '../stage/promotion-bases.ts';
import type {GateOutcome, GateResult} from './gate-result.ts';
import {groundsOfHead} from './ground.ts';
import {settleHead, type HeadToSettle} from './settle-head.ts';

interface Row {
  readonly pull: number;
  readonly verdict: GateOutcome['verdict'];
  readonly line: string;
}

/**
 * Judges all that is open to a branch again, by the rules that it has now, and renews the statuses: of forks too, since
 * this runs with the token of the branch itself. The verdict of another pull request is no failure of the branch; one
 * that cannot be judged is.
 */
export async function settleOpen(
  context: Pick<Context, 'git' | 'log' | 'now' | 'event'> & {readonly github: GitHub},
  {branch, config}: {branch: string; config: string},
): Promise<GateResult> {
  const {git, github, log, event} = context;
  const pulls = await openPullRequests(github);
  const rows: Row[] = [];
  const problems: string[] = [];
  for (const {number, headSha, url} of pulls.filter(({base}) => base === branch)) {
    try {
      const head = await ensureCommit(git, headSha, {role: 'head', refs: [`refs/pull/${number}/head`]});
      const plan = async (): Promise<HeadToSettle> => {
        const [bases, open] = [await promotionBases(context, config), await openPullRequests(github)];
        const grounds = await groundsOfHead(git, open, head, bases);
        const silent =
          grounds.length > 0 ? undefined : `Pull request ${number} was closed or went elsewhere meanwhile.`;
        return {head, grounds, silent, url: event.runUrl ?? url};
      };
      const {outcome} = await settleHead(context, plan, {config});
      rows.push({pull: number, ...outcome});
    } catch (error) {
      if (!(error instanceof UserError) || error.code === 'CAIRN_GITHUB_REFUSED') throw error;
      log.warning(`Pull request ${number} cannot be judged: ${error.message}`);
      problems.push(`Pull request ${number} cannot be judged: ${error.message}`);
      rows.push({pull: number, verdict: 'inconclusive', line: `Inconclusive: ${error.message}`});
    }
  }
  return openResult(branch, rows, problems);
}

function openResult(branch: string, rows: readonly Row[], problems: readonly string[]): GateResult {
  const verdicts = rows.map(({verdict}) => verdict);
  const counted = (['pass', 'fail', 'inconclusive', 'not-applicable'] as const)
    .map((kind) => ({kind, n: verdicts.filter((one) => one === kind).length}))
    .filter(({n}) => n > 0)
    .map(({kind, n}) => `${n} ${kind}`);
  const headline =
    rows.length === 0
      ? `No pull request is open to ${branch}: nothing to judge again.`
      : `Judged again what is open to ${branch}: ${counted.join(', ')}.`;
  const worst = (['fail', 'inconclusive', 'pass'] as const).find((kind) => verdicts.includes(kind));
  return {
    outputs: {verdict: worst ?? 'not-applicable', verdicts: JSON.stringify(rows)},
    document: {verdict: worst ?? 'not-applicable', branch, problems, pulls: rows},
    summary: [
      `## ${escapeMarkdown(headline)}`,
      ...(rows.length === 0
        ? []
        : [
            table(
              ['Pull request', 'Verdict', 'Why'],
              rows.map(({pull, verdict, line}) => [code(`#${pull}`), verdict, escapeMarkdown(line, 600)]),
            ),
          ]),
    ].join('\n\n'),
    headline,
    conclusion: problems.length > 0 ? 'failure' : 'success',
  };
}
