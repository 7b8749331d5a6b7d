import {findingOf, unchecked, type Finding} from './finding.ts';
import {short} from './check-tags.ts';
import type {ModelTags} from './read-model-tags.ts';

/** Whether the history of a model is whole: every named predecessor is there and older, and no place is taken twice. */
export function checkSequence(model: string, {tags, unreadable}: ModelTags): Finding {
  const byObject = new Map(tags.map((tag) => [tag.object, tag]));
  const bySequence = new Map<number, string>();
  const problems = unreadable.map((tag) => `tag ${tag} cannot be read`);
  for (const {tag, trailers} of tags) {
    const {sequence, previous} = trailers;
    if (sequence === undefined) continue;
    const other = bySequence.get(sequence);
    if (other === undefined) bySequence.set(sequence, tag);
    else problems.push(`${other} and ${tag} both have sequence ${sequence}`);
    if (previous === undefined) continue;
    const before = byObject.get(previous);
    if (before === undefined) problems.push(`${tag} follows ${short(previous)}, which no tag names`);
    else if ((before.trailers.sequence ?? 0) >= sequence)
      problems.push(`${tag} follows ${before.tag}, whose sequence is not smaller`);
  }
  if (bySequence.size === 0 && problems.length === 0)
    return unchecked('sequence', model, 'no tag of the model states a sequence');
  return findingOf('sequence', model, problems, `${bySequence.size} facts, each with its predecessor`);
}
