/** A model as a configuration declares it. */
export interface DeclaredModel {
  readonly name: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** A configuration as it is written. */
export interface ConfigText {
  /** From the top of the work tree. */
  readonly file: string;
  readonly text: string;
}

/**
 * The models in a configuration, for those who only ask for names: a broken file declares nothing (undefined), and a
 * mistake elsewhere in it does not matter.
 */
export async function declaredModels({
  file,
  text,
}: ConfigText): Promise<readonly DeclaredModel[] | undefined> {
  const [{isAlias, isMap, isScalar}, {boundedYaml}] = await Promise.all([
    import('yaml'),
    import('../text/bounded-yaml.ts'),
  ]);
  const read = boundedYaml(text);
  if ('mistakes' in read) return undefined;
  const {document, lines} = read;
  const found: unknown = document.get('models', true);
  const models: unknown = isAlias(found) ? found.resolve(document) : found;
  if (!isMap(models)) return undefined;
  return models.items.flatMap(({key}) =>
    isScalar(key) ? [{name: String(key.value), file, line: lines.linePos(key.range?.[0] ?? 0).line}] : [],
  );
}
