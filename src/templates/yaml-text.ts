/** A text as YAML 1.2 reads it back, in lists and maps in brackets too; what YAML 1.1 takes for a truth value is quoted as well. */
export function yamlText(text: string): string {
  const isPlain =
    /^[A-Za-z_.][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n|\.(inf|nan))$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
