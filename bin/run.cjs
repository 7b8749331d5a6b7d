'use strict';
// `node bin/run.cjs <file or package binary> …`: what the npm scripts call, so that they run on Node 24 everywhere.
const path = require('path');
const fs = require('fs');
const {runWithNode24} = require('./node24.cjs');

const root = path.join(__dirname, '..');
const wanted = process.argv[2];
const binary = path.join(root, 'node_modules', '.bin', wanted);
runWithNode24(
  [fs.existsSync(binary) ? fs.realpathSync(binary) : path.join(root, wanted)].concat(process.argv.slice(3)),
);
