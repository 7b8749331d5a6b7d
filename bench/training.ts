import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {installTfjsNode} from '../scripts/install-tfjs-node.ts';

interface Measured {
  readonly backend: string;
  readonly seconds: number;
  readonly auc: number;
}

/** CPU time of one built-in training of a wide network on tfjs-node and on WebAssembly, and how far their models differ. */
export async function benchTraining(): Promise<string[]> {
  const installed = await installTfjsNode();
  if ('why' in installed) return [`Skipped: no tfjs-node (${installed.why}).`];
  const [native, wasm] = [train(installed.folder), train('')];
  const figures = [native, wasm].map(
    ({backend, seconds, auc}) => `${backend}: ${seconds.toFixed(1)} s of CPU, ROC AUC ${auc.toFixed(5)}`,
  );
  const ratio = (wasm.seconds / native.seconds).toFixed(1);
  const apart = Math.abs(wasm.auc - native.auc).toFixed(5);
  return [
    'MLP 512-256 on 80,000 of 100,000 rows x 20, 3 epochs',
    ...figures,
    `${ratio} times, AUC ${apart} apart`,
  ];
}

/** In a process of its own, whose CPU time is that of the training alone. */
function train(packages: string): Measured {
  const script = join(import.meta.dirname, 'train-wide-network.ts');
  const {stdout, stderr, status} = spawnSync(process.execPath, [script, packages], {encoding: 'utf8'});
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}
