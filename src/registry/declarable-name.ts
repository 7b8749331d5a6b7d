/**
 * Whether a configuration may declare a model of this name (schemas/config.schema.json says the same). GTO takes more:
 * names in folders (`nested/name`) and `folder:name`.
 */
export function isDeclarable(model: string): boolean {
  return /^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(model);
}

/** What such a name is made of. */
export const declarableName = 'letters and digits, with - and _ between them';
