import {readFile, writeFile} from 'node:fs/promises';
import {format} from 'prettier';

/** Fills `src/native/native-packages.json` with versions and digests from package-lock.json. */
interface Locked {
  version: string;
  integrity?: string;
}
interface Pinned {
  name: string;
  version: string;
  integrity: string;
}

const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as {packages: Record<string, Locked>};
const duckdb = '@duckdb/node-bindings-';
const table = {
  duckdb: Object.fromEntries(
    Object.keys(lock.packages)
      .filter((path) => path.startsWith(`node_modules/${duckdb}`))
      .sort()
      .map((path) => {
        const name = path.replace('node_modules/', '');
        return [name.replace(duckdb, ''), {entry: `${name}/duckdb.node`, packages: [pin(name)]}];
      }),
  ),
  onnxruntime: {
    any: {entry: 'onnxruntime-node', packages: [pin('onnxruntime-node'), pin('onnxruntime-common')]},
  },
};
await writeFile(
  'src/native/native-packages.json',
  await format(JSON.stringify(table), {parser: 'json', printWidth: 110}),
);

function pin(name: string): Pinned {
  const locked = lock.packages[`node_modules/${name}`];
  if (locked?.integrity === undefined) throw new Error(`package-lock.json does not pin ${name}.`);
  return {name, version: locked.version, integrity: locked.integrity};
}
