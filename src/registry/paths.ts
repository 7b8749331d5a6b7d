/** Where the desired state of a stage is kept, relative to the repository root. */
export function stagePath(model: string, stage: string): string {
  return `registry/${model}/stages/${stage}.json`;
}

/** Where the manifest of a version is kept, relative to the repository root. */
export function versionPath(model: string, version: string): string {
  return `registry/${model}/versions/${version}.json`;
}

/** Where the model card of a version is kept, beside its manifest; `parseRegistryPath` does not claim it. */
export function cardPath(model: string, version: string): string {
  return `registry/${model}/versions/${version}.md`;
}

/** What a path of the registry names; undefined for every other path. */
export function parseRegistryPath(
  path: string,
):
  | {kind: 'stage'; model: string; stage: string}
  | {kind: 'version'; model: string; version: string}
  | undefined {
  const match = /^registry\/([^/]+)\/(stages|versions)\/([^/]+)\.json$/.exec(path);
  const [, model, folder, name] = match ?? [];
  if (model === undefined || name === undefined) return undefined;
  return folder === 'stages' ? {kind: 'stage', model, stage: name} : {kind: 'version', model, version: name};
}
