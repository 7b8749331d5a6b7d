import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {join} from 'node:path';
import util from 'node:util';
import {messageOf, UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import type {PinnedPackage} from './native-download.ts';
import {npmCertificates, npmProject, readNpmSettings} from './npm-settings.ts';
import pinned from './native-packages.json' with {type: 'json'};

/** Parts with machine code, which no bundle can hold. */
export type NativePart = 'duckdb' | 'onnxruntime';

interface PinnedPart {
  /** What to load, below node_modules. */
  readonly entry: string;
  readonly packages: readonly PinnedPackage[];
}

const ready = new Map<NativePart, string>();

/**
 * Finds a native part and remembers where: in the toolkit's own node_modules, else in the runner's tool cache, else it
 * is downloaded there once. Throws CAIRN_NATIVE_UNAVAILABLE. Call it before whatever calls `nativePart`.
 */
export async function prepareNative(part: NativePart, log?: Pick<Log, 'info' | 'warning'>): Promise<void> {
  if (ready.has(part)) return;
  const {entry, packages} = pinnedPart(part);
  const own = resolveOwn(entry);
  if (own !== undefined) {
    ready.set(part, own);
    return;
  }
  const folder = join(toolCache(), 'cairn', part, packages[0]?.version ?? '', platform());
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
      wanted: isForThisMachine,
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
      {where: path, what: `does not load: ${messageOf(error)}`},
      {cause: error},
    );
  }
}

/** `@tensorflow/tfjs-node` where it is installed and loads; undefined elsewhere: it only makes things faster. */
export function tensorflowNode(): unknown {
  // Its last release calls a function that Node 23 removed.
  const legacy = util as {isNullOrUndefined?: (value: unknown) => boolean};
  legacy.isNullOrUndefined ??= (value) => value === null || value === undefined;
  try {
    return createRequire(import.meta.url)('@tensorflow/tfjs-node');
  } catch {
    return undefined;
  }
}

function pinnedPart(part: NativePart): PinnedPart {
  const byPlatform: Readonly<Record<string, PinnedPart | undefined>> = pinned[part];
  const found = byPlatform[platform()] ?? byPlatform['any'];
  if (found !== undefined) return found;
  throw new UserError('CAIRN_NATIVE_UNAVAILABLE', {
    what: `There is no ${part} for ${platform()}`,
    expected: Object.keys(byPlatform).join(', '),
  });
}

function resolveOwn(entry: string): string | undefined {
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

/** Packages for all machines are unpacked for this one alone. */
function isForThisMachine(path: string): boolean {
  const machine = /^bin\/napi-v\d+\/([^/]+)\/([^/]+)\//.exec(path);
  return machine === null || (machine[1] === process.platform && machine[2] === process.arch);
}

function toolCache(): string {
  const {RUNNER_TOOL_CACHE: runner, XDG_CACHE_HOME: cache} = process.env;
  return runner ?? cache ?? join(homedir(), '.cache');
}
