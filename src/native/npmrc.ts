/** The settings of an .npmrc: `key = value` a line, quotes taken off, `${VARIABLE}` and `${VARIABLE?}` filled in. */
export function parseNpmrc(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): Map<string, string> {
  const settings = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*\[/.test(line)) break; // what follows is of a section, which npm has none of
    const [, key = '', value = ''] = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (key !== '') settings.set(fillIn(key, environment), fillIn(unquoted(value), environment));
  }
  return settings;
}

function unquoted(value: string): string {
  const [, , inner] = /^(["'])(.*)\1$/.exec(value) ?? [];
  return inner ?? value.replace(/\s*(?<!\\)[;#].*$/, '').replace(/\\([;#\\])/g, '$1');
}

/** A variable that is not set stays as it is written, or is nothing where it is marked with a question mark. */
function fillIn(text: string, environment: Readonly<Record<string, string | undefined>>): string {
  return text.replace(
    /(?<!\\)\$\{([^${}?]+)(\?)?\}/g,
    (whole, name: string, optional?: string) => environment[name] ?? (optional === undefined ? whole : ''),
  );
}
