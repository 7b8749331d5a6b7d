import type {Verdict} from '../../generated/documents.ts';
import {parseDocument, stableJson} from '../../provenance/document.ts';
import {UserError} from '../../kernel/errors.ts';

/**
 * The verdict to commit: the one that is committed already where it came to the same by the same evidence, so that a
 * proposal that is run again at another time changes no file; else the new one. Whoever may push to the branch may have
 * written it, and report and pull request tell what it says: so it stays only where judging `again`, at its moment and by
 * the rules that it names, gives every word and number of it.
 */
export async function lastingVerdict(
  committed: string | undefined,
  verdict: Verdict,
  again: (earlier: Verdict) => Promise<Verdict | undefined>,
): Promise<Verdict> {
  // Stryker disable next-line ConditionalExpression: what is no text is no document either
  if (committed === undefined) return verdict;
  try {
    const earlier = parseDocument('verdict', committed, 'verdict.json');
    if (outcomeOf(earlier) !== outcomeOf(verdict)) return verdict;
    const repeated = await again(earlier);
    return repeated !== undefined && stableJson(repeated) === stableJson(earlier) ? earlier : verdict;
  } catch (error) {
    // Stryker disable next-line ConditionalExpression: nothing else is thrown, unless Cairn has a fault
    if (error instanceof UserError) return verdict; // somebody changed it, or an older Cairn wrote it
    throw error;
  }
}

/** All that is decided, without the moment, what counts up with it, and where else the same rules were read. */
function outcomeOf({model, stage, version, verdict, champion, evidence, rules}: Verdict): string {
  const judged = rules.map(({id, severity, verdict: outcome, bound, waiver}) => ({
    id,
    severity,
    outcome,
    bound,
    waiver,
  }));
  const {manifest, evaluation} = evidence;
  return stableJson({
    model,
    stage,
    version,
    verdict,
    champion,
    manifest,
    evaluation,
    judged,
  });
}
