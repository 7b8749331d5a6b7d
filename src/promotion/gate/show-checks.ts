import {setCheckRun} from '../../github/check-runs.ts';
import {digestOf} from '../../kernel/digest.ts';
import type {Log} from '../../kernel/log.ts';
import type {GitHub} from '../../kernel/ports.ts';
import {checkAnnotations} from './gate-report.ts';
import type {GateOutcome, GateResult} from './gate-result.ts';

/** Shows a verdict as a check run of its commit, with notes at the stage file, where the token permits. */
export async function showChecks(
  {github, log}: {github: GitHub; log: Log},
  head: string,
  {outcome, result, url}: {outcome: GateOutcome; result: GateResult; url: string | undefined},
): Promise<void> {
  const annotations = checkAnnotations(result.annotations ?? []);
  const summary = result.summary ?? '';
  const conclusion = checkConclusions[outcome.verdict];
  const shown = await setCheckRun(github, head, {
    name: checkName,
    conclusion,
    title: outcome.line,
    summary,
    key: digestOf(JSON.stringify([conclusion, summary, annotations])),
    detailsUrl: url,
    annotations,
  });
  if (shown === 'refused')
    log.info('The token may write no check run (checks: write): the commit status stands alone.');
}

/** Another name than the commit status has, so that a ruleset that asks for one does not mean both. */
const checkName = 'Cairn gate';

const checkConclusions = {
  pass: 'success',
  fail: 'failure',
  inconclusive: 'action_required',
  'not-applicable': 'success',
} as const;
