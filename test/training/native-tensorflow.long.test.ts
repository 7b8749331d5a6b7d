import {mkdir, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {installTfjsNode} from '../../scripts/install-tfjs-node.ts';
import {runBundle} from '../support/run-action.ts';
import {smallConfig, smallRepository} from '../support/small-repository.ts';

const installed = await installTfjsNode();
const reason = 'why' in installed ? ` (skipped: no tfjs-node, ${installed.why})` : '';

test.skipIf('why' in installed)(
  `tfjs-node of the repository trains the same model as WebAssembly, under an id of its own${reason}`,
  async () => {
    const config = smallConfig.replace('logistic, parameters: {epochs: 8', 'mlp, parameters: {epochs: 8');
    await using small = await smallRepository({config});
    await small.write('.gitignore', '.cairn/\nnode_modules\n');
    await small.push('No packages');
    const call = async (verb: string, inputs: Record<string, string>) => {
      const outcome = await runBundle(verb, {
        workspace: small.clone,
        environment: small.environment,
        inputs: {token: small.token({contents: 'write'}), ...inputs},
      });
      expect(outcome.log).not.toMatch(/already registered|tensorflow\/core/);
      if (outcome.code !== 0) throw new Error(`${verb} ended with ${outcome.code}:\n${outcome.log}`);
      return outcome.outputs;
    };
    const trained = async () => {
      const {run = '', backend} = await call('train', {model: 'small'});
      const {metrics = '{}'} = await call('evaluate', {model: 'small', run});
      return {run, backend, auc: (JSON.parse(metrics) as {roc_auc: number}).roc_auc};
    };
    const plain = await trained();
    expect(plain.backend).toBe('wasm');

    await mkdir(join(small.clone, 'node_modules'));
    if ('folder' in installed)
      await symlink(
        join(installed.folder, 'node_modules/@tensorflow'),
        join(small.clone, 'node_modules/@tensorflow'),
      );
    const native = await trained();
    expect(native.backend).toBe('tensorflow');
    expect(native.run).not.toBe(plain.run);
    expect(Math.abs(native.auc - plain.auc)).toBeLessThan(1e-3);
    const record = await small.git.run(['show', `refs/cairn/runs/${native.run}:run.json`]);
    expect(JSON.parse(record)).toMatchObject({id: native.run, trainer: {backend: 'tensorflow'}});
    expect((await call('train', {model: 'small'}))['run']).toBe(native.run);
  },
  180_000,
);
