import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import util from 'node:util';
import {messageOf} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import {ownFolders} from './native.ts';

const name = '@tensorflow/tfjs-node';

/** The part of the version that says what it can do. */
const major = '4.';

/**
 * Loads `@tensorflow/tfjs-node`, which only makes things faster, from the toolkit's own node_modules or those of `folders`, the
 * first that loads; undefined where none does. One in `folders` that cannot be used is said. It is code of whoever may
 * write there: nothing but a training, which runs code of the team anyway, may ask for it.
 */
export function loadTensorFlowNode(folders: readonly string[], log: Pick<Log, 'warning'>): unknown {
  const own = ownFolders().map((folder) => join(folder, name));
  const theirs = folders.map((folder) => join(folder, 'node_modules', name));
  for (const folder of [...own, ...theirs]) {
    if (!existsSync(join(folder, 'package.json'))) continue;
    try {
      return load(folder);
    } catch (error) {
      // The toolkit's own is installed without its library wherever no script of a package runs.
      if (theirs.includes(folder))
        log.warning(
          `${folder} is not used: ${messageOf(error)} The training takes WebAssembly instead, which gives the same and is slower on wide networks.`,
        );
    }
  }
  return undefined;
}

function load(folder: string): unknown {
  const require = createRequire(join(folder, 'package.json'));
  const {version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {version?: unknown};
  if (typeof version !== 'string' || !version.startsWith(major))
    throw new Error(`It is of version ${String(version)}; expected is ${major}x.`);
  const library = libraryIn(join(folder, 'lib'));
  if (library === undefined)
    throw new Error('Its library is not there (its install script did not run, or failed).');
  process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '1'; // else it prints what the machine can do
  // Before the package, whose other half would stay, and disturb TensorFlow.js on WebAssembly, where this fails.
  require(library);
  // Its last release calls a function that Node 23 removed.
  const legacy = util as {isNullOrUndefined?: (value: unknown) => boolean};
  legacy.isNullOrUndefined ??= (value) => value === null || value === undefined;
  return require(folder);
}

/** Of the newest Node-API that there is one for. */
function libraryIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .map((version) => join(folder, version, 'tfjs_binding.node'))
    .filter(existsSync)
    .sort()
    .at(-1);
}
