import type {SeenFact} from '../raw-tags.ts';
import {unless, type Case, type Complaint} from './complaint.ts';

/** Every tag is a fact; sequences run from 1 without gap or double; each fact names the one before it. */
export function historyComplaints({facts}: Case): Complaint[] {
  const bySequence = Map.groupBy(facts, ({trailers}) => trailers['Sequence'] ?? 'none');
  return [
    ...facts.flatMap(shapeComplaints),
    ...[...bySequence].flatMap(([number, same]) =>
      unless(same.length === 1, 'sequence', `${same.map(({tag}) => tag).join(' and ')} have ${number}`),
    ),
    ...facts.flatMap((_, index) => {
      const number = String(index + 1);
      const [fact] = bySequence.get(number) ?? [];
      if (fact === undefined) return unless(false, 'sequence', `of ${facts.length} facts none has ${number}`);
      const previous = bySequence.get(String(index))?.[0]?.object;
      const named = fact.trailers['Previous'];
      return unless(named === previous, 'predecessor', `${fact.tag} names ${named}, not ${previous}`);
    }),
  ];
}

function shapeComplaints({tag, annotated, kind, statedName}: SeenFact): Complaint[] {
  return [
    ...unless(annotated, 'tag-annotated', `${tag} is lightweight`),
    ...unless(kind !== undefined, 'tag-annotated', `${tag} is no fact`),
    ...unless(!annotated || statedName === tag, 'tag-annotated', `${tag} says that it is ${statedName}`),
  ];
}
