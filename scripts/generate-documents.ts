import {readdir, readFile} from 'node:fs/promises';
import {Ajv2020} from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import {compile} from 'json-schema-to-typescript';
import {format} from 'prettier';
import {writeGenerated} from './write-generated.ts';

/** Makes `src/generated/documents.ts` (types) and `src/generated/validators.js` (compiled checks) from `schemas/`. */
const header = '// Generated from schemas/ by scripts/generate-documents.ts: do not edit.\n';
const names = (await readdir('schemas')).filter((name) => name.endsWith('.schema.json')).sort();
const schemas = await Promise.all(
  names.map(async (name) => JSON.parse(await readFile(`schemas/${name}`, 'utf8')) as Schema),
);

interface Schema {
  $id: string;
  title: string;
  [key: string]: unknown;
}

const types: string[] = [];
for (const schema of schemas) {
  const source = await compile(structuredClone(schema), schema.title, {
    bannerComment: '',
    additionalProperties: false,
    format: false,
    // Else a list of 2 to 10 items is a union of nine tuples; how many there may be is the validator's to say.
    ignoreMinAndMaxItems: true,
  });
  // Each document is its own namespace of definitions: prefix those that several documents share.
  types.push(`export * as ${schema.title}Types from './documents/${fileName(schema.title)}.ts';`);
  types.push(`export type {${schema.title}} from './documents/${fileName(schema.title)}.ts';`);
  await writeGenerated(
    `src/generated/documents/${fileName(schema.title)}.ts`,
    await format(header + source, {parser: 'typescript', printWidth: 110, singleQuote: true}),
  );
}
await writeGenerated('src/generated/documents.ts', `${header}${types.join('\n')}\n`);

const ajv = new Ajv2020({
  schemas: schemas.map((schema) => withoutWords(schema)),
  code: {source: true, esm: true},
  allErrors: true,
  inlineRefs: false,
  strict: true,
  allowUnionTypes: true,
});
const exported = {
  ...Object.fromEntries(schemas.map((schema) => [exportName(schema.title), schema.$id])),
  // A file of rules is a part of the configuration that stands alone.
  validateRuleFile: 'https://cairn-ml.dev/schemas/config.schema.json#/$defs/ruleFile',
};
const code = standaloneCode.default(ajv, exported).replace('"use strict";', '');
// Ajv's only run-time helper is required as CommonJS; an import keeps the file a module that bundles.
const module = code
  .replace(/const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g, 'const $1 = ucs2length;')
  .replace(/const (\w+) = require\("ajv\/dist\/runtime\/equal"\)\.default;/g, 'const $1 = equal;');
if (module.includes('require('))
  throw new Error('The compiled validators need a helper that this script does not know.');
const imports = [
  module.includes('ucs2length')
    ? "import ucs2 from 'ajv/dist/runtime/ucs2length.js';\nconst ucs2length = ucs2.default ?? ucs2;\n"
    : '',
  module.includes('= equal;')
    ? "import deepEqual from 'ajv/dist/runtime/equal.js';\nconst equal = deepEqual.default ?? deepEqual;\n"
    : '',
].join('');
await writeGenerated('src/generated/validators.js', header + imports + module);
const declarations = Object.keys(exported).map((name) => `export declare const ${name}: Validator;`);
await writeGenerated(
  'src/generated/validators.d.ts',
  `${header}import type {ValidateFunction} from 'ajv';\ntype Validator = ValidateFunction;\n${declarations.join('\n')}\n`,
);

/** The same schema without what is for people: the compiled checks keep parts of it, which each start of an Action reads. */
function withoutWords(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('description' in value)) return value;
    const {description, ...rest} = value;
    return typeof description === 'string' ? rest : value; // else it is a property of that name
  }) as Schema;
}

function fileName(title: string): string {
  return title.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

function exportName(title: string): string {
  return `validate${title}`;
}
