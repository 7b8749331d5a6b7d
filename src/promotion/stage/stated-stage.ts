import type {Stage} from '../../generated/documents.ts';
import type {Fact} from '../../registry/facts.ts';
import {historyOf, holderOf, type Registry} from '../../registry/read-registry.ts';
import {formatOverride} from './override.ts';
import {formatTraffic, type Trailers} from '../../registry/trailers.ts';

const allTerms = ['fallback', 'traffic', 'hold', 'override'] as const;
type Term = (typeof allTerms)[number];

/** What a stage tag says of a stage file beside version and manifest; what the file leaves out, the tag leaves out. */
export function statedTerms({fallback, traffic, hold, override}: Pick<Stage, Term>): Pick<Trailers, Term> {
  return {
    ...(fallback !== undefined && {fallback: fallback.version}),
    ...(traffic !== undefined && {traffic: formatTraffic(traffic)}),
    ...(hold !== undefined && {hold: hold.since}),
    ...(override !== undefined && {override: formatOverride(override)}),
  };
}

/** The stage tag that says all that a stage file says; undefined where the newest one says something else. */
export function tagStating(registry: Registry, desired: Stage): string | undefined {
  const {model, stage, version, manifest} = desired;
  const holder = holderOf(registry, model, stage);
  if (holder?.version !== version || holder.manifestDigest !== manifest) return undefined;
  const stated = historyOf(registry, model, stage).find(({tag}) => tag === holder.tag)?.trailers;
  const terms = statedTerms(desired);
  const same = allTerms.every((key) => stated?.[key] === terms[key]);
  return same ? holder.tag : undefined;
}

/**
 * The tags in force of a stage that ask for the same deployment as its file: the newest and those right before it with
 * the same version and traffic. A deployment of any of them stands; empty where the file asks for another one.
 */
export function tagsDeployedAlike(registry: Registry, desired: Stage): string[] {
  const {model, stage, version, manifest} = desired;
  const holder = holderOf(registry, model, stage);
  if (holder?.version !== version || holder.manifestDigest !== manifest) return [];
  const {traffic} = statedTerms(desired);
  const alike = (fact: Fact): boolean =>
    fact.name.kind === 'assignment' &&
    (fact.trailers.version ?? version) === version &&
    fact.commit === holder.commit &&
    fact.trailers.traffic === traffic;
  const tags: string[] = [];
  for (const fact of historyOf(registry, model, stage).toReversed()) {
    if (!alike(fact)) break;
    tags.push(fact.tag);
  }
  return tags;
}
