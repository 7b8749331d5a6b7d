/**
 * What a `uses:` names, seen from the workflow file that has it. Files of the repository of the run are paths; those of another
 * one are `owner/name/path@ref`, and what such a file names by `$/` (or a workflow by `./`) is of its own repository and ref.
 */
export function resolveUses(uses: string, from: string): string {
  if (!/^[.$]\//.test(uses)) return uses;
  const path = uses.slice(2);
  const [, slug, ref] = /^([^./@][^/@]*\/[^/@]+)\/[^@]*@(.+)$/.exec(from) ?? [];
  return slug === undefined || ref === undefined ? path : `${slug}/${path}@${ref}`;
}

/** Whether a resolved `uses:` is of another repository than that of the run. */
export function isOutside(resolved: string): boolean {
  return /^[^./@][^/@]*\/[^/@]+\/[^@]*@/.test(resolved);
}
