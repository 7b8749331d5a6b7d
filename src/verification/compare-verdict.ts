import type {Verdict} from '../generated/documents.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';
import {decisionDifferences, decisionDigest, judgeVersion} from '../policy/decision.ts';
import {parseDocument, serializeDocument} from '../provenance/document.ts';
import type {Trailers} from '../registry/trailers.ts';

/** Whether two verdicts decide the same; `judge` is the one that did so in other words. */
export type ComparedVerdict =
  {readonly same: true; readonly judge?: string} | {readonly same: false; readonly problem: string};

/** What a tag says of the verdict that its promotion had. */
export type StatedVerdict = Pick<Trailers, 'decision' | 'judge'> & {readonly verdict: Digest};

/**
 * Holds a verdict that was made again against the one that a tag records: what was decided must be the same, its words
 * need not where another judge used them. A tag that names no decision (Cairn wrote none at first) records the words
 * with it: then some known wording of the new verdict must be those words, or the recorded text itself be at hand.
 */
export function compareVerdict(
  made: Verdict,
  stated: StatedVerdict,
  /** The verdict beside the stage file in the commit that asked for the version. */
  reported: string | undefined,
): ComparedVerdict {
  const report = parseVerdict(reported);
  const recorded = report?.digest === stated.verdict ? report.verdict : undefined;
  const decision = stated.decision ?? (recorded && decisionDigest(recorded));
  const wordings = decision === undefined ? [made, ...earlierWordings(made, report?.verdict)] : [made];
  const worded = wordings.find((one) => digestOf(serializeDocument(one)) === stated.verdict);
  const isSame = decision === undefined ? worded !== undefined : decision === decisionDigest(made);
  if (!isSame) return {same: false, problem: problemOf(made, stated, recorded)};
  if (worded === made) return {same: true};
  const judge = stated.judge ?? judgeOf(worded ?? recorded);
  // The same judge uses the same words.
  return judge === String(judgeVersion)
    ? {same: false, problem: problemOf(made, stated, recorded)}
    : {same: true, judge};
}

function judgeOf(verdict: Verdict | undefined): string {
  return String(verdict?.judge ?? 1);
}

function problemOf(made: Verdict, stated: StatedVerdict, recorded: Verdict | undefined): string {
  const digest = digestOf(serializeDocument(made));
  const by = stated.judge === undefined ? '' : `, by judge ${stated.judge}`;
  const differences = recorded === undefined ? [] : decisionDifferences(recorded, made);
  const where = differences.length > 0 ? `; decided otherwise: ${differences.join(', ')}` : '';
  return `judged again by judge ${judgeVersion} it is ${digest} (${made.verdict}), but the tag says ${stated.verdict}${by}${where}`;
}

/** The same decision as judge 1 stated it, in today's words and in those of the report. */
function earlierWordings(made: Verdict, recorded: Verdict | undefined): Verdict[] {
  const rules = made.rules.map((rule, index) => {
    const said = recorded?.rules[index];
    return said?.id === rule.id ? {...rule, message: said.message} : rule;
  });
  return [withoutJudge(made), withoutJudge({...made, rules})];
}

function withoutJudge(verdict: Verdict): Verdict {
  const earlier = {...verdict};
  delete earlier.judge;
  return earlier;
}

/** Undefined where there is none that could be read: it is no evidence by itself, what counts is its digest. */
function parseVerdict(text: string | undefined): {verdict: Verdict; digest: Digest} | undefined {
  if (text === undefined) return undefined;
  try {
    return {verdict: parseDocument('verdict', text, 'verdict.json'), digest: digestOf(text)};
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
