import type {Verdict} from '../../generated/documents.ts';

/** A verdict in one line of plain text: the decision and how the rules went. */
export function verdictLine({verdict, rules}: Pick<Verdict, 'verdict' | 'rules'>): string {
  const kinds = rules.map((rule) => (rule.waiver?.active === true ? 'waived' : rule.verdict));
  const counted = (['pass', 'fail', 'waived', 'inconclusive', 'not-applicable'] as const)
    .map((kind) => ({kind, n: kinds.filter((other) => other === kind).length}))
    .filter(({n}) => n > 0)
    .map(({kind, n}) => `${n} ${words[kind]}`);
  return `${heads[verdict]}: ${counted.length === 0 ? 'no rule is set for this stage' : counted.join(', ')}`;
}

const heads = {
  pass: 'Promote',
  fail: 'Do not promote',
  inconclusive: 'Inconclusive',
  'not-applicable': 'Not applicable',
} as const;

const words = {
  pass: 'passed',
  fail: 'failed',
  waived: 'waived',
  inconclusive: 'inconclusive',
  'not-applicable': 'not applicable',
} as const;
