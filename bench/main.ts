import {parseArgs} from 'node:util';
import {benchDemo} from './demo.ts';
import {benchManyModels} from './many-models.ts';
import {benchProcesses} from './processes.ts';
import {benchRegistry} from './registry.ts';
import {benchStart} from './start.ts';
import {benchServing} from './serving.ts';
import {benchTraining} from './training.ts';

/**
 * Prints figures and ratios, all from one run on one machine. `npm run bench -- start registry` runs parts;
 * `processes --root <another checkout>` counts those of its bundles.
 */
const {values, positionals: wanted} = parseArgs({
  allowPositionals: true,
  options: {root: {type: 'string'}},
});
const parts = {
  start: benchStart,
  processes: async () => benchProcesses(values.root),
  registry: benchRegistry,
  models: benchManyModels,
  demo: benchDemo,
  training: benchTraining,
  serving: benchServing,
};
for (const [name, bench] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const line of await bench()) console.log(`  ${line}`);
}
