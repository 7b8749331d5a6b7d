import type {Stage, Verdict} from '../../generated/documents.ts';
import {fits, formatOverride, type Override} from '../stage/override.ts';

/** What a stage file is released (or was) by: a verdict that passes, or one of the few reasons that need none. */
export type Ground =
  | {readonly kind: 'pass'}
  /** The stage declares no rules. */
  | {readonly kind: 'no-rules'}
  /** The version holds the stage already: only its terms change. */
  | {readonly kind: 'terms'}
  /** A return with a hold to a version that held the stage before. */
  | {readonly kind: 'return'}
  | {readonly kind: 'override'; readonly override: Override};

/** What the decision to release rests on. */
export interface Judged {
  readonly desired: Pick<Stage, 'version' | 'manifest' | 'hold' | 'override'>;
  /** By the rules that stood before the change; a sentence where it cannot be made. */
  readonly verdict: Verdict | string;
  /** Who holds the stage by the tags before. */
  readonly holder: {readonly version: string; readonly manifestDigest?: string | undefined} | undefined;
  /** Versions that held the stage by the tags before. */
  readonly held: ReadonlySet<string>;
}

/** Why a stage file may be released; undefined where it may not. The weakest claim that carries it is named. */
export function releaseGround({desired, verdict, holder, held}: Judged): Ground | undefined {
  if (typeof verdict !== 'string' && verdict.rules.length === 0) return {kind: 'no-rules'};
  if (typeof verdict !== 'string' && verdict.verdict === 'pass') return {kind: 'pass'};
  if (holder?.version === desired.version && holder.manifestDigest === desired.manifest)
    return {kind: 'terms'};
  if (desired.hold !== undefined && held.has(desired.version)) return {kind: 'return'};
  return desired.override !== undefined && fits(desired.override, desired)
    ? {kind: 'override', override: desired.override}
    : undefined;
}

/** A verdict, or why there is none, as what follows "whose verdict". */
export function wordOf(verdict: Verdict | string): string {
  if (typeof verdict === 'string') return `cannot be made: ${verdict}`;
  const open = openRules(verdict).map(({id}) => id);
  return open.length === 0 ? `is ${verdict.verdict}` : `is ${verdict.verdict} (${open.join(', ')})`;
}

/** The rules that keep a verdict from passing. */
export function openRules({rules}: Verdict): Verdict['rules'] {
  return rules.filter(
    ({severity, verdict, waiver}) =>
      severity === 'block' && waiver?.active !== true && (verdict === 'fail' || verdict === 'inconclusive'),
  );
}

/** What a ground other than a passing verdict is, as a clause for people; undefined where the verdict passes. */
export function groundClause(ground: Ground, verdict: Verdict | string): string | undefined {
  switch (ground.kind) {
    case 'pass':
      return undefined;
    case 'no-rules':
      return 'the stage has no rules, so nothing was judged';
    case 'terms':
      return 'the version was in place: only the terms of the stage changed';
    case 'return':
      return `a return with a hold to a version that held the stage; the verdict ${wordOf(verdict)}`;
    case 'override':
      return `by an override of ${formatOverride(ground.override)}; the verdict ${wordOf(verdict)}`;
  }
}
