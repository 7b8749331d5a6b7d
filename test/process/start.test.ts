import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {verbTable} from '../../src/cli/verb-table.ts';
import {temporaryFolder} from '../support/temporary.ts';

/** Says at the end of a process which parts of Node and of dist/ it loaded. */
const witness = `data:text/javascript,${encodeURIComponent(`
  import {registerHooks} from 'node:module';
  const files = [];
  registerHooks({load: (url, context, next) => { files.push(url.replace(/.*\\/dist\\//, '')); return next(url, context); }});
  process.on('exit', () => {
    const parts = process.moduleLoadList.filter((name) => name.startsWith('NativeModule '));
    process.stderr.write('loaded ' + JSON.stringify([...files, ...parts.map((name) => name.slice(13))]) + '\\n');
  });
`)}`;

test('an Action starts without what it does not need yet: no HTTP client, no engine, no chart', async () => {
  await using folder = await temporaryFolder();
  for (const {name} of verbTable) {
    const {stderr} = spawnSync(process.execPath, ['--import', witness, join('dist', `${name}.js`)], {
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        HOME: folder.path,
        RUNNER_TEMP: folder.path,
        GITHUB_WORKSPACE: folder.path,
      },
    });
    const loaded = JSON.parse(/^loaded (.*)$/m.exec(stderr)?.[1] ?? '[]') as string[];
    expect(loaded).toContain('chunks/kernel.js');
    const early =
      /^(https?|tls|_http_client|internal\/deps\/undici\/undici)$|^vendor\/(github|http-client|duckdb|tensorflow|vega|fastify|ajv|artifact|sigstore|workflows)/;
    expect([name, loaded.filter((part) => early.test(part))]).toEqual([name, []]);
  }
});
