import {parseTagName} from './tag-name.ts';

/**
 * The tags about these models (about any, where none are given) that a clone lacks, or has at another object than the
 * remote, in the order of the remote. Tags of the clone alone are not behind.
 */
export function tagsBehind(
  {local, remote}: {local: ReadonlyMap<string, string>; remote: ReadonlyMap<string, string>},
  models: ReadonlySet<string> | undefined,
): readonly string[] {
  return [...remote].flatMap(([tag, id]) => {
    if (local.get(tag) === id) return [];
    const name = parseTagName(tag);
    return name.kind === 'foreign' || models?.has(name.model) === false ? [] : [tag];
  });
}
