import type {Verdict} from '../../generated/documents.ts';
import type {VerbResult} from '../../kernel/verb.ts';
import {gateAnnotations, gateExplanations, gateSummary, placeOf} from './gate-report.ts';
import type {ChangeVerdict} from './judge-change.ts';
import type {Judgement} from './judge-proposal.ts';
import {verdictLine} from './verdict-line.ts';

export type GateResult = VerbResult<'verdict' | 'verdicts'>;

/** The verdict over all changes of a pull request, and one line for its status. */
export interface GateOutcome {
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'not-applicable';
  readonly line: string;
}

/**
 * The worst of the verdicts. What is wrong with files of versions comes before them; what cannot be told leaves the rest
 * inconclusive.
 */
export function conclude({verdicts, problems, unsettled}: Judgement): GateOutcome {
  const [first] = verdicts;
  const [problem] = problems;
  const [open] = unsettled;
  if (problem !== undefined) return {verdict: 'fail', line: `Do not merge: ${problem}`};
  const all = verdicts.map(verdictOf);
  if (open !== undefined && !all.includes('fail'))
    return {verdict: 'inconclusive', line: `Inconclusive: ${open}`};
  if (first === undefined)
    return {verdict: 'not-applicable', line: 'Nothing to judge: no stage of a model changes'};
  const verdict = all.includes('fail') ? 'fail' : all.includes('inconclusive') ? 'inconclusive' : 'pass';
  const line =
    verdicts.length === 1
      ? lineOf(first)
      : `${verdicts.length} stages: ${verdicts.map((one) => `${placeOf(one)} ${verdictOf(one)}`).join(', ')}`;
  return {verdict, line};
}

function verdictOf(one: ChangeVerdict): Verdict['verdict'] {
  return 'problem' in one ? 'fail' : (one.overridden?.settled ?? one.verdict.verdict);
}

function lineOf(one: ChangeVerdict): string {
  if ('problem' in one) return `Do not promote: ${one.problem}`;
  const rules = verdictLine(one.verdict);
  return one.overridden === undefined ? rules : `${one.overridden.said}. The rules say: ${rules}`;
}

/** What the gate hands back: verdicts as data and as Markdown, and annotations at the lines of the stage files. */
export function resultOf(
  outcome: GateOutcome,
  judgement: Judgement,
  {lines, explain}: {lines: ReadonlyMap<string, number>; explain: boolean},
): GateResult {
  const {verdicts, problems, unsettled} = judgement;
  const list = verdicts.map((one) => ({
    model: one.model,
    stage: one.stage,
    version: 'problem' in one ? null : one.verdict.version,
    verdict: verdictOf(one),
    message: lineOf(one),
    ...(one.base !== undefined && {base: one.base}),
  }));
  return {
    outputs: {verdict: outcome.verdict, verdicts: JSON.stringify(list)},
    document: {
      verdict: outcome.verdict,
      problems,
      ...(unsettled.length > 0 && {unsettled}),
      verdicts: verdicts.map((one) =>
        'problem' in one ? {model: one.model, stage: one.stage, problem: one.problem} : one.verdict,
      ),
      ...(explain && {explanations: gateExplanations(verdicts)}),
    },
    summary: gateSummary(outcome.line, judgement),
    headline: `${outcome.line.replace(/\.$/, '')}.`,
    conclusion: conclusions[outcome.verdict],
    annotations: [
      ...problems.map((message) => ({level: 'error' as const, message})),
      ...unsettled.map((message) => ({level: 'warning' as const, message})),
      ...verdicts.flatMap((one) => gateAnnotations(one, (path) => lines.get(path))),
    ],
  };
}

const conclusions = {
  pass: 'success',
  fail: 'failure',
  inconclusive: 'inconclusive',
  'not-applicable': 'success',
} as const;
