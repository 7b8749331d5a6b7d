import type {VerbResult} from '../../kernel/verb.ts';
import {gateAnnotations, gateExplanations, gateSummary} from './gate-report.ts';
import type {ChangeVerdict} from './judge-change.ts';
import {verdictLine} from './verdict-line.ts';

export type GateResult = VerbResult<'verdict' | 'verdicts'>;

/** The verdict over all changes of a pull request, and one line for its status. */
export interface GateOutcome {
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'not-applicable';
  readonly line: string;
}

/** The worst of the verdicts; what is wrong with files of versions comes before them. */
export function conclude(verdicts: readonly ChangeVerdict[], problems: readonly string[]): GateOutcome {
  const [first] = verdicts;
  const [problem] = problems;
  if (problem !== undefined) return {verdict: 'fail', line: `Do not merge: ${problem}`};
  if (first === undefined)
    return {verdict: 'not-applicable', line: 'Nothing to judge: no stage of a model changes'};
  const all = verdicts.map((one) => ('problem' in one ? 'fail' : one.verdict.verdict));
  const verdict = all.includes('fail') ? 'fail' : all.includes('inconclusive') ? 'inconclusive' : 'pass';
  const line =
    verdicts.length === 1
      ? lineOf(first)
      : `${verdicts.length} stages: ${verdicts.map((one) => `${one.model}/${one.stage} ${'problem' in one ? 'fail' : one.verdict.verdict}`).join(', ')}`;
  return {verdict, line};
}

function lineOf(one: ChangeVerdict): string {
  return 'problem' in one ? `Do not promote: ${one.problem}` : verdictLine(one.verdict);
}

/** What the gate hands back: verdicts as data and as Markdown, and annotations at the lines of the stage files. */
export function resultOf(
  outcome: GateOutcome,
  of: {
    verdicts: readonly ChangeVerdict[];
    problems: readonly string[];
    lines: ReadonlyMap<string, number>;
    explain: boolean;
  },
): GateResult {
  const {verdicts, problems, lines} = of;
  const list = verdicts.map((one) => ({
    model: one.model,
    stage: one.stage,
    version: 'problem' in one ? null : one.verdict.version,
    verdict: 'problem' in one ? 'fail' : one.verdict.verdict,
    message: lineOf(one),
  }));
  return {
    outputs: {verdict: outcome.verdict, verdicts: JSON.stringify(list)},
    document: {
      verdict: outcome.verdict,
      problems,
      verdicts: verdicts.map((one) =>
        'problem' in one ? {model: one.model, stage: one.stage, problem: one.problem} : one.verdict,
      ),
      ...(of.explain && {explanations: gateExplanations(verdicts)}),
    },
    summary: gateSummary(outcome.line, verdicts, problems),
    headline: `${outcome.line}.`,
    conclusion: conclusions[outcome.verdict],
    annotations: [
      ...problems.map((message) => ({level: 'error' as const, message})),
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
