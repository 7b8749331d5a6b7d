/**
 * Cuts the operations that the local forge has out of GitHub's OpenAPI description, as plain JSON Schema.
 *
 * By hand, when operations are added or GitHub's description moves on:
 *   npm pack @octokit/openapi@23.0.2 (29 MB, unpacks to 385 MB; it is no dependency)
 *   node scripts/cut-openapi.ts path/to/package/generated/api.github.com.json
 */
import {readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {routes} from '../src/local/forge/rest/route-table.ts';

type Json = Readonly<Record<string, unknown>>;

const target = new URL('../src/local/forge/openapi-subset.json', import.meta.url);
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: cut-openapi.ts path/to/api.github.com.json');
const source = JSON.parse(await readFile(file, 'utf8')) as Json;

const dropped = new Set([
  'description',
  'example',
  'examples',
  'title',
  'default',
  'deprecated',
  'externalDocs',
  'discriminator',
  'readOnly',
  'writeOnly',
]);

const definitions = new Map<string, unknown>();
const operations: Record<string, unknown> = {};
for (const key of Object.keys(routes).sort()) operations[key] = cutOperation(key);

const subset = {
  about:
    'Cut by scripts/cut-openapi.ts from api.github.com.json of @octokit/openapi 23.0.2, GitHub’s OpenAPI description ' +
    '(https://github.com/octokit/openapi). Names of fields and their types only: descriptions and examples are left out.',
  licence: (await readFile(join(dirname(file), '..', 'LICENSE'), 'utf8')).trim(),
  operations,
  definitions: Object.fromEntries([...definitions].sort(([a], [b]) => (a < b ? -1 : 1))),
};
const text = JSON.stringify(subset);
await writeFile(target, `${text}\n`);
console.log(
  `${Object.keys(operations).length} operations, ${definitions.size} schemas, ${text.length} characters`,
);

function cutOperation(key: string): unknown {
  const [method = '', path = ''] = key.split(' ');
  const item = child(child(source, 'paths'), path);
  const operation = child(item, method.toLowerCase());
  if (Object.keys(operation).length === 0) throw new Error(`GitHub has no operation ${key}`);
  const parameters = [...array(item['parameters']), ...array(operation['parameters'])].map(resolve);
  const body = resolve(operation['requestBody'] ?? {});
  return {
    query: parameters
      .filter((one) => one['in'] === 'query')
      .map((one) => ({name: one['name'], required: one['required'] === true, schema: slim(one['schema'])})),
    bodyRequired: body['required'] === true,
    body: schemaOf(body),
    responses: Object.fromEntries(
      Object.entries(child(operation, 'responses')).map(([status, one]) => [status, schemaOf(resolve(one))]),
    ),
  };
}

function schemaOf(part: Json): unknown {
  const schema = child(child(part, 'content'), 'application/json')['schema'];
  return schema === undefined ? null : slim(schema);
}

// Examples, prose and OpenAPI's own keywords go; `nullable` becomes what JSON Schema says instead.
function slim(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(slim);
  if (!isJson(value)) return value;
  if (typeof value['$ref'] === 'string') return {$ref: define(value['$ref'])};
  const {nullable, properties, ...rest} = value;
  const kept = Object.fromEntries(
    Object.entries(rest)
      .filter(([name]) => !dropped.has(name) && !name.startsWith('x-'))
      .map(([name, one]) => [name, name === 'enum' || name === 'required' ? one : slim(one)]),
  );
  // Under `properties` the keys are names of fields, not keywords.
  if (isJson(properties)) {
    kept['properties'] = Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, slim(one)]),
    );
  }
  return nullable === true ? {anyOf: [{type: 'null'}, kept]} : kept;
}

function define(ref: string): string {
  const name = ref.split('/').at(-1) ?? '';
  if (!definitions.has(name)) {
    definitions.set(name, {}); // schemas may be circular
    definitions.set(name, slim(lookUp(ref)));
  }
  return `github#/definitions/${name}`;
}

function resolve(value: unknown): Json {
  if (!isJson(value)) return {};
  return typeof value['$ref'] === 'string' ? resolve(lookUp(value['$ref'])) : value;
}

function lookUp(ref: string): Json {
  return ref.replace('#/', '').split('/').reduce(child, source);
}

function child(value: Json, name: string): Json {
  const found = value[name];
  return isJson(found) ? found : {};
}

function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
