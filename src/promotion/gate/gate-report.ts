import type {CheckAnnotation} from '../../github/check-runs.ts';
import {explainRule, type RuleExplanation} from '../../policy/explain-rule.ts';
import {stagePath} from '../../registry/paths.ts';
import {code, escapeMarkdown, table} from '../../text/markdown.ts';
import {plainTable} from '../../text/plain-table.ts';
import type {VerbResult} from '../../kernel/verb.ts';
import type {ChangeVerdict} from './judge-change.ts';
import type {Judgement} from './judge-proposal.ts';

type Annotation = NonNullable<VerbResult['annotations']>[number];

/** What did not pass, at the stage file that is changed; `lineOf` says where in it the version stands. */
export function gateAnnotations(
  one: ChangeVerdict,
  lineOf: (path: string) => number | undefined,
): Annotation[] {
  const file = stagePath(one.model, one.stage);
  const line = lineOf(file);
  const place = {file, ...(line !== undefined && {line})};
  if ('problem' in one) return [{level: 'error', message: one.problem, place}];
  return one.verdict.rules
    .filter(({verdict}) => verdict === 'fail' || verdict === 'inconclusive')
    .map(({id, severity, verdict, message, waiver}) => ({
      level:
        severity === 'info'
          ? 'notice'
          : severity === 'block' &&
              verdict === 'fail' &&
              waiver?.active !== true &&
              one.overridden === undefined
            ? 'error'
            : 'warning',
      message: `${id}: ${message}`,
      place: {...place, title: id},
    }));
}

/** The same for a check run, which shows files of the judged commit alone. */
export function checkAnnotations(annotations: readonly Annotation[]): CheckAnnotation[] {
  const levels = {error: 'failure', warning: 'warning', notice: 'notice'} as const;
  return annotations.flatMap(({level, message, place}) =>
    place?.line === undefined
      ? []
      : [
          {
            path: place.file,
            line: place.line,
            level: levels[level],
            title: place.title ?? 'Gate',
            message,
          },
        ],
  );
}

/** The verdicts as Markdown for the job summary and the check run. */
export function gateSummary(line: string, {verdicts, problems, unsettled}: Judgement): string {
  const rows = verdicts.flatMap((one) =>
    'problem' in one
      ? [[code(placeOf(one)), '', 'fail', escapeMarkdown(one.problem, 600)]]
      : [
          ...overrideRow(one),
          ...one.verdict.rules.map(({id, verdict, message, waiver}) => [
            code(placeOf(one)),
            code(id),
            waiver?.active === true ? 'waived' : verdict,
            escapeMarkdown(message, 600),
          ]),
        ],
  );
  return [
    `## ${escapeMarkdown(line)}`,
    ...[...problems, ...unsettled].map((problem) => `- ${escapeMarkdown(problem, 600)}`),
    ...(rows.length === 0 ? [] : [table(['Stage', 'Rule', 'Verdict', 'Why'], rows)]),
  ].join('\n\n');
}

function overrideRow(one: ChangeVerdict): string[][] {
  if ('problem' in one || one.overridden === undefined) return [];
  const {override, settled, said} = one.overridden;
  return [[code(placeOf(one)), 'override', settled, escapeMarkdown(`${said}. Why: ${override.reason}`, 900)]];
}

/** The stage of a verdict, with the branch where there are several. */
export function placeOf({model, stage, base}: ChangeVerdict): string {
  return base === undefined ? `${model}/${stage}` : `${model}/${stage} on ${base}`;
}

/** Every rule with what was seen and what would make it pass, stage by stage. */
export function gateExplanations(
  verdicts: readonly ChangeVerdict[],
): {readonly model: string; readonly stage: string; readonly rules: readonly RuleExplanation[]}[] {
  return verdicts.flatMap((one) => {
    if ('problem' in one) return [];
    const {model, stage, verdict, policy} = one;
    const ruleOf = (id: string) => policy.rules.find((rule) => rule.id === id);
    return [{model, stage, rules: verdict.rules.map((judged) => explainRule(judged, ruleOf(judged.id)))}];
  });
}

/** The explanations as plain tables under the names of the stages. */
export function explanationText(explanations: ReturnType<typeof gateExplanations>): string {
  return explanations
    .map(({model, stage, rules}) => {
      const rows = rules.map((one) => [
        one.rule,
        one.verdict,
        one.severity,
        one.value,
        one.bound,
        one.interval,
        one.n,
        one.needed,
      ]);
      return `${model}/${stage}\n${plainTable(header, rows)}`;
    })
    .join('\n');
}

const header = ['RULE', 'VERDICT', 'SEVERITY', 'VALUE', 'BOUND', 'INTERVAL', 'N', 'WOULD PASS WITH'];
