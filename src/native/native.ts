import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {lstat, rm} from 'node:fs/promises';
import {homedir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {messageOf, UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import {cairnRoot} from '../kernel/version.ts';
import {foreignFiles} from './foreign-files.ts';
import type {PinnedPackage} from './native-download.ts';
import {nativeLog} from './native-log.ts';
import {npmCertificates, npmProject, readNpmSettings} from './npm-settings.ts';
import pinned from './native-packages.json' with {type: 'json'};

/** Parts with machine code or WebAssembly, which no bundle can hold. */
export type NativePart = 'duckdb' | OnnxRuntimePart;

/** ONNX Runtime as machine code, and as WebAssembly for machines that it is not made for. */
export type OnnxRuntimePart = 'onnxruntime' | 'onnxruntime-web';

interface PinnedPart {
  /** What to load, below node_modules. */
  readonly entry: string;
  readonly packages: readonly PinnedPackage[];
}

const ready = new Map<NativePart, string>();

/**
 * Finds a native part and remembers where: in the toolkit's own node_modules, else in the runner's tool cache, else it
 * is downloaded there once; what is in the cache is compared with the committed digests each time. Throws CAIRN_NATIVE_UNAVAILABLE. Call it before whatever calls `nativePart`.
 */
export async function prepareNative(part: NativePart, log = nativeLog()): Promise<void> {
  if (ready.has(part)) return;
  const {entry, packages} = pinnedPart(part);
  const own = resolveOwn(entry);
  if (own !== undefined) {
    ready.set(part, own);
    return;
  }
  const folder = join(toolCache(), 'cairn', part, packages[0]?.version ?? '', platform());
  await putForeignAway(folder, packages, log);
  if (!existsSync(folder)) {
    const npm = readNpmSettings({
      environment: process.env,
      home: homedir(),
      project: npmProject(process.cwd(), existsSync),
    });
    log?.info(
      `Downloading ${packages.map(({name, version}) => `${name} ${version}`).join(', ')} once, for this machine …`,
    );
    const {installPinned} = await import('./native-download.ts');
    await installPinned({
      packages,
      folder,
      npm,
      certificates: npmCertificates(npm, log),
    });
  }
  ready.set(part, createRequire(join(folder, 'index.js')).resolve(entry));
}

/** Loads a native part that `prepareNative` found. */
export function nativePart(part: NativePart): unknown {
  const path = ready.get(part);
  if (path === undefined) throw new Error(`prepareNative('${part}') was not called.`);
  try {
    return createRequire(import.meta.url)(path);
  } catch (error) {
    throw new UserError(
      'CAIRN_NATIVE_UNAVAILABLE',
      {
        where: path,
        what: `does not load: ${messageOf(error)}`,
        ...(part === 'onnxruntime' && {
          todo: 'Install what it lacks, or set CAIRN_ONNX_RUNTIME=wasm, which needs nothing of the machine.',
        }),
      },
      {cause: error},
    );
  }
}

/**
 * The ONNX Runtime of this machine, decided here alone: machine code, or WebAssembly where there is none for it or
 * CAIRN_ONNX_RUNTIME asks for it; then also why. Throws CAIRN_INPUT_INVALID where that variable says anything else.
 */
export function onnxRuntimeOf(
  machine = platform(),
  wanted = process.env['CAIRN_ONNX_RUNTIME'] ?? '',
): {part: OnnxRuntimePart; because?: string} {
  if (wanted === 'wasm') return {part: 'onnxruntime-web', because: 'CAIRN_ONNX_RUNTIME=wasm asks for it'};
  if (wanted !== '')
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: 'CAIRN_ONNX_RUNTIME',
      what: `is ${JSON.stringify(wanted)}`,
      expected: 'wasm, or nothing',
    });
  if (Object.hasOwn(pinned.onnxruntime, machine)) return {part: 'onnxruntime'};
  return {part: 'onnxruntime-web', because: `${machine} has no native build`};
}

function pinnedPart(part: NativePart): PinnedPart {
  const byPlatform: Readonly<Record<string, PinnedPart | undefined>> = pinned[part];
  const found = byPlatform[platform()] ?? byPlatform['any'];
  if (found !== undefined) return found;
  throw new UserError('CAIRN_NATIVE_UNAVAILABLE', {
    what: `${part} is not made for ${platform()}`,
    expected: Object.keys(byPlatform).join(', '),
    todo: 'Run the job on such a machine, for example runs-on: ubuntu-latest.',
  });
}

/** The node_modules that the toolkit was installed with: its own, and the one that it lies in, where npm put it into one. */
export function ownFolders(): readonly string[] {
  const root = cairnRoot();
  const beside = dirname(root);
  return [join(root, 'node_modules'), ...(basename(beside) === 'node_modules' ? [beside] : [])];
}

/**
 * What was installed with the toolkit. Node would also look in every folder above (the runner's work folder) and in the home
 * folder, where any earlier job may have written.
 */
function resolveOwn(entry: string): string | undefined {
  const [, name = entry] = /^((?:@[^/]+\/)?[^/]+)/.exec(entry) ?? [];
  if (!ownFolders().some((folder) => existsSync(join(folder, name)))) return undefined;
  try {
    return createRequire(import.meta.url).resolve(entry);
  } catch {
    return undefined;
  }
}

/** Such as linux-x64; with -musl where the C library is musl. */
function platform(): string {
  const name = `${process.platform}-${process.arch}`;
  if (process.platform !== 'linux') return name;
  const {header} = process.report.getReport() as {header?: {glibcVersionRuntime?: string}}; // documented, typed as object
  return header?.glibcVersionRuntime === undefined ? `${name}-musl` : name;
}

/** A cache that others wrote to, or that broke, is said and removed, so that it is filled anew. */
async function putForeignAway(
  folder: string,
  packages: readonly PinnedPackage[],
  log: Pick<Log, 'warning'> | undefined,
): Promise<void> {
  if ((await lstat(folder).catch(() => undefined)) === undefined) return;
  const foreign = await foreignFiles(folder, packages);
  if (foreign === undefined) return;
  log?.warning(
    `${folder} is not what Cairn pins (${foreign}). Nothing of it was loaded; it is removed and downloaded again. Somebody changed it, or the disk did.`,
  );
  await rm(folder, {recursive: true, force: true});
}

function toolCache(): string {
  const {RUNNER_TOOL_CACHE: runner, XDG_CACHE_HOME: cache} = process.env;
  return runner ?? cache ?? join(homedir(), '.cache');
}
