import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {InferenceSession} from 'onnxruntime-node';
import type * as OnnxRuntime from 'onnxruntime-node';
import {leadsOutside} from '../config/leads-outside.ts';
import {nativePart, prepareNative, type OnnxRuntimePart} from '../native/native.ts';
import {hideHalfFloats} from './half-floats.ts';
import {unloadable} from './model.ts';
import {readOnnxGraph, type OnnxGraph} from './onnx-graph.ts';

/** A graph of more bytes than protocol buffers hold cannot be read; its weights lie beside it. */
const largestGraph = 2 ** 31;

/** An ONNX Runtime with a session of one model, and what its file says besides. */
export interface OpenedOnnx {
  readonly runtime: typeof OnnxRuntime;
  readonly session: InferenceSession;
  readonly graph: OnnxGraph | undefined;
}

/**
 * Opens the .onnx file of a folder in the ONNX Runtime of this machine. Both kinds are the same program and are asked the same
 * way; the one of WebAssembly has no disk, so it is handed the bytes of the model and of the files that it names.
 */
export async function openOnnxRuntime(
  directory: string,
  file: string,
  part: OnnxRuntimePart,
): Promise<OpenedOnnx> {
  await prepareNative(part);
  hideHalfFloats();
  const runtime = nativePart(part) as typeof OnnxRuntime; // the package that prepareNative pinned; both have its interface
  const path = join(directory, file);
  const graph = await graphIn(path);
  // From memory only what is cut: a model may have weights in files beside it, which are found from its own place alone.
  const source = graph?.withoutZipMaps ?? path;
  const create = async (): Promise<InferenceSession> => {
    const options = {logSeverityLevel: 4} as const;
    if (part === 'onnxruntime') return runtime.InferenceSession.create(source as string, options); // both are taken
    runtime.env.wasm.numThreads = 1; // more need a page that is isolated from others, or cores that nobody else has
    const bytes = typeof source === 'string' ? await readFile(source) : source;
    const externalData = await externalFiles(directory, graph, file);
    return runtime.InferenceSession.create(bytes, {...options, externalData});
  };
  const session = await create().catch((error: unknown) => {
    throw unloadable(file, 'is no ONNX model that ONNX Runtime loads', error, localeHint(error));
  });
  return {runtime, session, graph};
}

/** What the file says besides; undefined where it is too large, or no model at all: then ONNX Runtime says why. */
async function graphIn(path: string): Promise<OnnxGraph | undefined> {
  const {size} = await stat(path);
  if (size >= largestGraph) return undefined;
  try {
    return readOnnxGraph(await readFile(path));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

async function externalFiles(
  directory: string,
  graph: OnnxGraph | undefined,
  file: string,
): Promise<{path: string; data: Uint8Array}[]> {
  return Promise.all(
    [...(graph?.weightFiles() ?? [])].map(async (path) => {
      if (leadsOutside(path))
        throw new Error(`${file} names the file ${JSON.stringify(path)}, which leads outside`);
      return {path, data: await readFile(join(directory, path))};
    }),
  );
}

/** Texts are compared by the rules of a language, and the machine may not know it. */
function localeHint(error: unknown): string | undefined {
  if (!(error instanceof Error) || !error.message.includes('locale')) return undefined;
  return 'Set the locale C in the nodes StringNormalizer of the model when it is exported, or install the one that it names (on Debian: apt-get install locales, then locale-gen).';
}
