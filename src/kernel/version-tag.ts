/** The name of the annotated tag that states a version: GTO's simple shape, which `register` writes. */
export function versionTag(model: string, version: string): string {
  return `${model}@v${version}`;
}
