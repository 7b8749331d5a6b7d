import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import type * as TensorFlow from '@tensorflow/tfjs-core';

export type TensorFlowCore = typeof TensorFlow;

const wasmFile = 'tfjs-backend-wasm-simd.wasm';

/** The bundled TensorFlow.js with the fastest backend that starts here: `wasm`, else `cpu`, which is slower and gives the same. */
export async function openTensorFlow(): Promise<{tf: TensorFlowCore; backend: 'wasm' | 'cpu'}> {
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
