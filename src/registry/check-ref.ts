import type {Git} from '../kernel/ports.ts';
import {eventsOf, type RegistryEvent} from './events.ts';
import {outsideList, readAnnotations, type Annotation} from './read-annotations.ts';
import {historyOf, readRegistry} from './read-registry.ts';
import {parseTagName} from './tag-name.ts';

/** What one tag did, and what GTO's files say of its artifact; or why it is none of ours. */
export type CheckedRef =
  | {
      readonly kind: 'event';
      readonly event: RegistryEvent;
      readonly annotation: Annotation;
      readonly warnings: readonly string[];
    }
  | {readonly kind: 'foreign'; readonly warnings: readonly string[]};

/**
 * Looks at one tag (with or without `refs/tags/`). Where a configuration declares models, those of others are ours only
 * when GTO's own files at the tagged commit or in `fallback` declare them.
 */
export async function checkRef(
  git: Git,
  ref: string,
  options: {declared: readonly string[] | undefined; fallback: string; fetch: boolean},
): Promise<CheckedRef> {
  const {declared, fallback, fetch} = options;
  const foreign = (...warnings: string[]): CheckedRef => ({kind: 'foreign', warnings});
  const tag = ref.replace(/^refs\/tags\//, '');
  const name = parseTagName(tag);
  if (name.kind === 'foreign') return foreign(`${ref} is not ours: ${name.reason}`);
  const {model} = name;
  const registry = await readRegistry(git, {models: [model], fetch});
  const event = eventsOf(historyOf(registry, model)).find(({fact}) => fact.tag === tag);
  const told = registry.diagnostics.map(({tag: bad, problem, remedy}) => `tag ${bad} ${problem}. ${remedy}`);
  if (event === undefined) {
    const broken = registry.diagnostics.some((diagnostic) => diagnostic.tag === tag);
    return foreign(...told, ...(broken ? [] : [`${ref} is no tag of a model here`]));
  }
  const {artifacts, stages, types, problems} = await readAnnotations(git, {
    artifacts: [{model, commit: event.fact.commit}],
    fallback,
  });
  const annotation = artifacts.get(model);
  if (declared?.includes(model) === false && annotation === undefined)
    return foreign(`${model} is not ours: neither the configuration nor a file of GTO declares it`);
  const outside = [
    outsideList('stage', 'stage' in name ? name.stage : undefined, stages),
    outsideList('type', annotation?.type, types),
  ].filter((problem) => problem !== undefined);
  return {
    kind: 'event',
    event,
    annotation: annotation ?? {},
    warnings: [...told, ...[...problems, ...outside].map(({file, problem}) => `${file} ${problem}`)],
  };
}
