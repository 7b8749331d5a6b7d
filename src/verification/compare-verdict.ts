import type {Verdict} from '../generated/documents.ts';
import {readFileAt} from '../git/commit-files.ts';
import {digestOf, type Digest} from '../kernel/digest.ts';
import {UserError} from '../kernel/errors.ts';
import type {Git} from '../kernel/ports.ts';
import {decisionDifferences, decisionDigest, judgeVersion} from '../policy/decision.ts';
import {reportFolder} from '../promotion/proposal/report-files.ts';
import {parseDocument, serializeDocument} from '../provenance/document.ts';
import type {Trailers} from '../registry/trailers.ts';

/** What a tag says of the verdict that its promotion had. */
export type StatedVerdict = Pick<Trailers, 'decision' | 'judge'> & {readonly verdict: Digest};

/**
 * Holds a verdict that was made again against the one that a tag records: what was decided must be the same, its words
 * need not where another judge used them (`judge` is that one). A tag that names no decision (Cairn wrote none at first) records the words with it: then some known wording
 * of the new verdict must be those words, or the recorded text itself be at hand.
 */
export function compareVerdict(
  made: Verdict,
  stated: StatedVerdict,
  /** The verdict beside the stage file in the commit that asked for the version. */
  reported: string | undefined,
): {readonly same: true; readonly judge?: string} | {readonly same: false; readonly problem: string} {
  const recorded = reported === undefined ? undefined : parseVerdict(reported);
  const isRecorded = reported !== undefined && digestOf(reported) === stated.verdict;
  const decision = stated.decision ?? (isRecorded && recorded ? decisionDigest(recorded) : undefined);
  const isWorded = digestOfText(made) === stated.verdict;
  const isDecided = decision === undefined ? isWorded : decision === decisionDigest(made);
  if (isDecided && isWorded) return {same: true};
  // The same judge uses the same words.
  if (isDecided && stated.judge !== String(judgeVersion))
    return {same: true, judge: stated.judge ?? String(recorded?.judge ?? 1)};
  if (decision === undefined) {
    const worded = earlierWordings(made, recorded).find((one) => digestOfText(one) === stated.verdict);
    if (worded !== undefined) return {same: true, judge: String(worded.judge ?? 1)};
  }
  const differences = isRecorded && recorded ? decisionDifferences(recorded, made) : [];
  const by = `judged again by judge ${judgeVersion} it is ${digestOfText(made)} (${made.verdict})`;
  const before = `the tag says ${stated.verdict}${stated.judge === undefined ? '' : `, by judge ${stated.judge}`}`;
  const where = differences.length > 0 ? `; decided otherwise: ${differences.join(', ')}` : '';
  return {same: false, problem: `${by}, but ${before}${where}`};
}

/** The verdict that was committed with a promotion, as its text; undefined where none was. */
export async function reportedVerdict(
  git: Git,
  commit: string,
  {model, stage, version}: Verdict,
): Promise<string | undefined> {
  return readFileAt(git, commit, `${reportFolder(model, stage, version)}verdict.json`);
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

function digestOfText(verdict: Verdict): Digest {
  return digestOf(serializeDocument(verdict));
}

function parseVerdict(text: string): Verdict | undefined {
  try {
    return parseDocument('verdict', text, 'verdict.json');
  } catch (error) {
    if (error instanceof UserError) return undefined; // it is no evidence by itself: what counts is the digest
    throw error;
  }
}
