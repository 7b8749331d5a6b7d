import {benchDemo} from './demo.ts';
import {benchManyModels} from './many-models.ts';
import {benchRegistry} from './registry.ts';
import {benchStart} from './start.ts';

/** Prints figures and ratios, all from one run on one machine. `npm run bench -- start registry` runs parts. */
const parts = {start: benchStart, registry: benchRegistry, models: benchManyModels, demo: benchDemo};
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const line of await bench()) console.log(`  ${line}`);
}
