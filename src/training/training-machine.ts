import {posix} from 'node:path';
import type {Training} from '../generated/documents.ts';
import {runCommand} from '../kernel/run-command.ts';

type Machine = NonNullable<Training['machine']>;

/** Prints the version, then each package with its version, a line each. */
const python = [
  'import importlib.metadata, platform',
  'print("Python", platform.python_version())',
  'for one in importlib.metadata.distributions():',
  '    name = one.metadata["Name"]',
  '    if name and one.version: print(name, one.version)',
].join('\n');
const r =
  'cat("R", paste(R.version$major, R.version$minor, sep="."), "\\n"); p <- installed.packages()[, c("Package", "Version")]; cat(paste(p[, 1], p[, 2]), sep="\\n")';

/** Milliseconds that each question may take. */
const longest = 30_000;

/**
 * What a training command ran on: interpreter and packages, asked of the first python or Rscript that it names, with what
 * stands before it (`uv run python …`); GPUs where nvidia-smi lists any; the image that CAIRN_IMAGE names. What cannot be
 * found out is left out. All of it is the word of the machine that trained.
 */
export async function trainingMachine(
  command: readonly string[],
  context: {folder: string; childEnvironment: Readonly<Record<string, string>>; signal: AbortSignal},
): Promise<Machine> {
  const ask = async (argv: readonly string[]): Promise<readonly string[]> => linesOf(argv, context);
  const question = questionOf(command);
  const [first, ...packages] = question === undefined ? [] : await ask(question);
  const gpus = await ask(['nvidia-smi', '--query-gpu=name,driver_version', '--format=csv,noheader']);
  const image = context.childEnvironment['CAIRN_IMAGE'] ?? '';
  return {
    ...(first !== undefined &&
      /^(Python|R) \d/.test(first) && {interpreter: first, packages: versionsIn(packages)}),
    ...(gpus.length > 0 && {gpus: gpus.slice(0, 64).map((gpu) => gpu.slice(0, 200))}),
    ...(image !== '' && {image: image.slice(0, 500)}),
  };
}

function questionOf(command: readonly string[]): readonly string[] | undefined {
  for (const [place, part] of command.entries()) {
    const name = posix.basename(part);
    const start = command.slice(0, place + 1);
    if (/^python(\d(\.\d+)?)?$/.test(name)) return [...start, '-c', python];
    if (name === 'Rscript') return [...start, '-e', r];
  }
  return undefined;
}

/** What a command that ends well prints; nothing where it does not. */
async function linesOf(
  argv: readonly string[],
  {folder, childEnvironment, signal}: Parameters<typeof trainingMachine>[1],
): Promise<readonly string[]> {
  const lines: string[] = [];
  const outcome = await runCommand(argv, {
    directory: folder,
    environment: childEnvironment,
    milliseconds: longest,
    signal,
    onLine: (line) => lines.push(line.trim()),
  });
  return outcome.kind === 'exit' && outcome.code === 0 ? lines.filter((line) => line !== '') : [];
}

/** By name, in order of name; of two of one name the first is what an import finds. */
function versionsIn(lines: readonly string[]): Record<string, string> {
  const versions = new Map<string, string>();
  for (const line of lines) {
    const [, name, version] = /^(\S{1,200}) (\S{1,200})$/.exec(line) ?? [];
    if (name !== undefined && version !== undefined && !versions.has(name)) versions.set(name, version);
  }
  return Object.fromEntries([...versions].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, 5000));
}
