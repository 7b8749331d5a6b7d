import type {ConfigTypes} from '../generated/documents.ts';
import {millisecondsOf} from '../kernel/moment.ts';
import {shortened, type RuleVerdict} from './outcome.ts';

/**
 * Marks rules that did not pass and that a waiver speaks of; verdict and numbers stay as they are. Only a waiver that
 * did not expire is active; of several the one that lasts longest is named.
 */
export function applyWaivers(
  rules: readonly RuleVerdict[],
  waivers: readonly ConfigTypes.Waiver[],
  {version, moment}: {version: string; moment: string},
): RuleVerdict[] {
  const now = millisecondsOf(moment) ?? Number.POSITIVE_INFINITY;
  return rules.map((rule) => {
    if (rule.verdict !== 'fail' && rule.verdict !== 'inconclusive') return rule;
    const [waiver] = waivers
      .filter((one) => one.rule === rule.id && (one.version ?? version) === version)
      .sort((a, b) => endOf(b) - endOf(a));
    if (waiver === undefined) return rule;
    const {person, reason, expires} = waiver;
    const active = now <= endOf(waiver);
    const note = active
      ? `Waived by ${shortened(person)} until ${expires}: ${reason}`
      : `The waiver by ${shortened(person)} expired: ${expires}`;
    return {
      ...rule,
      message: `${rule.message} ${note}${note.endsWith('.') ? '' : '.'}`,
      waiver: {person, reason, expires, active},
    };
  });
}

/** Milliseconds since 1970 up to which a waiver holds: a day counts to its end in UTC. What is no date never held. */
function endOf({expires}: Pick<ConfigTypes.Waiver, 'expires'>): number {
  const at = millisecondsOf(expires);
  if (at === undefined) return Number.NEGATIVE_INFINITY;
  return /^\d{4}-\d\d-\d\d$/.test(expires) ? at + 86_399_999 : at;
}
