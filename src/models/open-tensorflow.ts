import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import type * as TensorFlow from '@tensorflow/tfjs-core';
import {tensorflowNode} from '../native/native.ts';

export type TensorFlowCore = typeof TensorFlow;

const wasmFile = 'tfjs-backend-wasm-simd.wasm';

/**
 * TensorFlow.js with the fastest backend that starts here: `tensorflow` (tfjs-node, where it is installed), `wasm`, or
 * `cpu`. An accelerator that is missing or broken changes the speed, not the result. What works with other packages of
 * TensorFlow.js, which know nothing of tfjs-node's own copy, asks for a bundled one.
 */
export async function openTensorFlow({bundled = false} = {}): Promise<{
  tf: TensorFlowCore;
  backend: 'tensorflow' | 'wasm' | 'cpu';
}> {
  const native = bundled ? undefined : tensorflowNode();
  if (isTensorFlow(native)) {
    await native.ready();
    return {tf: native, backend: 'tensorflow'};
  }
  const tf = await import('@tensorflow/tfjs-core');
  tf.enableProdMode(); // no advertisement on the console
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  const folder = wasmFolder();
  if (folder !== undefined) {
    wasm.setWasmPaths(`${folder}/`);
    if (await tf.setBackend('wasm').catch(() => false)) return {tf, backend: 'wasm'};
  }
  await import('@tensorflow/tfjs-backend-cpu');
  await tf.setBackend('cpu');
  return {tf, backend: 'cpu'};
}

/** Beside the bundle or one folder up (its chunks lie deeper), else in the package that it comes from. */
function wasmFolder(): string | undefined {
  const here = dirname(fileURLToPath(import.meta.url));
  const beside = [here, dirname(here)].find((folder) => existsSync(`${folder}/${wasmFile}`));
  if (beside !== undefined) return beside;
  try {
    return dirname(createRequire(import.meta.url).resolve(`@tensorflow/tfjs-backend-wasm/dist/${wasmFile}`));
  } catch {
    return undefined;
  }
}

function isTensorFlow(value: unknown): value is TensorFlowCore {
  return typeof value === 'object' && value !== null && 'variableGrads' in value && 'ready' in value;
}
