import {readFileSync} from 'node:fs';
import type {Plugin} from 'rolldown';

/**
 * In the bundle, the compiled checks of documents (half a megabyte) are read when the first document is, not at each start of
 * an Action: what imports `checks` gets functions of the same names that load `chunk` when they are called. A check leaves
 * what it found in its `errors`, as those of Ajv do.
 */
export function checksWhenAsked(checks: string, chunk: string): Plugin {
  const names = [...readFileSync(checks, 'utf8').matchAll(/\bexport const (validate\w+) =/g)].map(
    ([, name]) => name,
  );
  if (names.length === 0) throw new Error(`${checks} exports nothing in the form that is looked for.`);
  return {
    name: 'checks-when-asked',
    resolveId: (source, importer) =>
      importer !== undefined && source.endsWith('/generated/validators.js')
        ? `${checks}-when-asked`
        : undefined,
    load: (id) => (id === `${checks}-when-asked` ? standIn(names, chunk) : undefined),
  };
}

function standIn(names: readonly (string | undefined)[], chunk: string): string {
  return `
import {createRequire} from 'node:module';
let loaded;
function whenAsked(name) {
  const check = (value) => {
    loaded ??= createRequire(import.meta.url)(${JSON.stringify(chunk)});
    const right = loaded[name](value);
    check.errors = loaded[name].errors;
    return right;
  };
  return check;
}
${names.map((name) => `export const ${name} = whenAsked('${name}');`).join('\n')}
`;
}
