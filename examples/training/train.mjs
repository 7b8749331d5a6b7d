import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const {CAIRN_TRAIN, CAIRN_OUTPUT} = process.env;
const [header, ...lines] = readFileSync(CAIRN_TRAIN, 'utf8').trim().split('\n');
const names = header.split(',');
const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at], cell])));

/** How often customers of a plan leave, drawn to one half where few are known. */
const shares = {};
for (const plan of new Set(rows.map((row) => row.plan))) {
  const those = rows.filter((row) => row.plan === plan);
  shares[plan] = (those.filter((row) => row.churned === 'true').length + 1) / (those.length + 2);
}

const model = join(CAIRN_OUTPUT, 'model');
mkdirSync(model);
writeFileSync(join(model, 'shares.json'), JSON.stringify(shares));
copyFileSync('predict.mjs', join(model, 'predict.mjs')); // predict runs in the folder of the model
writeFileSync(join(CAIRN_OUTPUT, 'metrics.json'), JSON.stringify({plans: Object.keys(shares).length}));
