#!/usr/bin/env node
'use strict';
const path = require('path');
const {findNode, runWithNode24} = require('./node24.cjs');

const main = path.join(__dirname, '..', 'dist', 'cli.js');
// The usual case pays for no second process.
if (findNode(__dirname) === process.execPath) import('file://' + main);
else runWithNode24([main].concat(process.argv.slice(2)));
