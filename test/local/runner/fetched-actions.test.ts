import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {randomBytes} from 'node:crypto';
import {createServer} from 'node:http';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {actionFetcher} from '../../../src/local/fetch-action.ts';
import type {FetchAction} from '../../../src/local/runner/runner-options.ts';
import {thorough} from '../../support/effort.ts';
import {scratchDirectory} from './memory-forge.ts';
import {complaints, setStage, stepNamed, workflowOf} from './stage.ts';

const commit = 'a1'.repeat(20);

const script = {
  'js/action.yml':
    'name: A\ndescription: B\ninputs: {what: {description: x}}\nruns: {using: node24, main: ../dist/main.js, post: post.js}\n',
  'dist/main.js':
    "const {env} = process; require('node:fs').appendFileSync(env.GITHUB_STATE, 'mark=' + env.INPUT_WHAT + '\\n'); console.log('main ' + env.INPUT_WHAT, env.GITHUB_ACTION_REPOSITORY, env.GITHUB_ACTION_REF);",
  'js/post.js': "console.log('post of ' + process.env.STATE_mark);",
};

describe('an action that is fetched', () => {
  test('runs from one download by its commit: JavaScript with a post step, a composite one that names it', async () => {
    await using codeload = await serveArchives();
    codeload.add(`octo/tool/tar.gz/${commit}`, script);
    codeload.add(`octo/outer/tar.gz/${commit}`, {
      'action.yaml': `name: C
description: D
outputs: {said: {description: x, value: "\${{ steps.own.outputs.said }}"}}
runs:
  using: composite
  steps:
    - {uses: octo/Tool/js@${commit}, with: {what: inner}}
    - {id: own, shell: bash, run: '"$GITHUB_ACTION_PATH/say" >> "$GITHUB_OUTPUT"'}
`,
      say: '#!/bin/sh\necho said=hello\n',
    });
    await using stage = await setStage({fetchAction: codeload.fetchAction});
    const workflow = workflowOf(`- {name: direct, uses: octo/tool/js@${commit}, with: {what: outer}}
- {name: composite, id: c, uses: octo/outer@${commit}}
- {name: after, run: 'echo "<\${{ steps.c.outputs.said }}>"'}`);
    const run = await stage.run(workflow);
    expect(complaints(run)).toEqual([]);
    expect(run.conclusion).toBe('success');
    expect(stepNamed(run, 'direct').log).toContain(
      `Downloaded ${codeload.address}/octo/tool/tar.gz/${commit}\n`,
    );
    expect(stepNamed(run, 'direct').log).toContain(`\nmain outer octo/tool ${commit}\n`);
    expect(stepNamed(run, 'composite').log).toContain(`\nmain inner octo/Tool ${commit}\n`);
    expect(stepNamed(run, 'after').log).toContain('\n<hello>\n');
    expect(stepNamed(run, 'Post direct').log).toContain('post of outer');
    expect(
      run.jobs
        .flatMap(({steps}) => steps)
        .map(({log}) => log)
        .join(),
    ).toContain('post of inner');
    expect(codeload.asked).toEqual([`/octo/tool/tar.gz/${commit}`, `/octo/outer/tar.gz/${commit}`]);

    const again = await stage.run(workflow.replace('direct', 'again'));
    expect(again.conclusion).toBe('success');
    expect(stepNamed(again, 'again').log).not.toContain('Downloaded');
    expect(codeload.asked).toHaveLength(2);
    expect(readdirSync(join(codeload.cache, 'octo/tool'))).toEqual([commit]);
  });

  test.each<[what: string, make: (folder: string) => void, tar: readonly string[], message: RegExp]>([
    [
      'a path that climbs',
      (folder) => {
        writeFileSync(join(folder, 'evil'), 'x');
      },
      ['-P', '--transform=s,^top/evil,top/../../evil,'],
      /unsafe path "top\/\.\.\/\.\.\/evil"/,
    ],
    [
      'an absolute path',
      (folder) => {
        writeFileSync(join(folder, 'evil'), 'x');
      },
      ['-P', '--transform=s,^top/evil,/tmp/cairn-evil,'],
      /unsafe path "\/tmp\/cairn-evil"/,
    ],
    [
      'an absolute link',
      (folder) => {
        symlinkSync('/etc/passwd', join(folder, 'link'));
      },
      [],
      /an entry of type "2" \(a link\)/,
    ],
    [
      'too many bytes',
      (folder) => {
        writeFileSync(join(folder, 'large'), randomBytes(20_000)); // which no compression makes smaller
      },
      [],
      /The archive has more than 10000 bytes\./,
    ],
    [
      'too many bytes, unpacked,',
      (folder) => {
        writeFileSync(join(folder, 'large'), Buffer.alloc(200_000));
      },
      [],
      /The archive has more than 100000 bytes unpacked/,
    ],
  ])('with %s in its archive is refused, and nothing of it is kept', async (_, make, tar, message) => {
    await using codeload = await serveArchives();
    codeload.add(`octo/tool/tar.gz/${commit}`, script, make, tar);
    await using stage = await setStage({fetchAction: codeload.fetchAction});
    const run = await stage.run(workflowOf(`- uses: octo/tool/js@${commit}`));
    expect(run.conclusion).toBe('failure');
    expect(complaints(run).join()).toMatch(message);
    expect(complaints(run).join()).toContain(`octo/tool@${commit} cannot be had from ${codeload.address}`);
    const kept = existsSync(codeload.cache) ? readdirSync(codeload.cache, {recursive: true}) : [];
    expect(kept.filter((name) => String(name).includes(commit))).toEqual([]);
    expect(existsSync('/tmp/cairn-evil')).toBe(false);
  });

  thorough('that is not there fails its step with the address and the status', async () => {
    await using codeload = await serveArchives();
    await using stage = await setStage({fetchAction: codeload.fetchAction});
    const run = await stage.run(workflowOf(`- uses: octo/none@${commit}`));
    expect(complaints(run).join()).toMatch(
      /octo\/none@(?:a1){20} cannot be had from http.*HTTP status 404: there is no such public repository/,
    );
  });

  thorough.each([
    ['a tag', 'octo/tool@v1', /by their full commit alone.*pin it, as octo\/tool@.*that 'v1' stands for/],
    ['a short commit', 'octo/tool@a1a1a1a', /pin it/],
    ['no ref', 'octo/tool@', /full commit/],
    ['an owner that climbs', `../tool@${commit}`, /names no action/],
    ['a repository that climbs', `octo/..@${commit}`, /names no action/],
    ['an address in the owner', `octo%2f/tool@${commit}`, /names no action/],
    ['Docker', 'docker://alpine:3', /does not run Docker actions/],
  ])('by %s is refused before anything runs or is asked for', async (_, uses, message) => {
    await using codeload = await serveArchives();
    await using stage = await setStage({fetchAction: codeload.fetchAction});
    const run = await stage.run(workflowOf(`- {name: first, run: 'true'}\n- uses: ${uses}`));
    expect(run.conclusion).toBe('failure');
    expect(complaints(run).join()).toMatch(message);
    expect(codeload.asked).toEqual([]);
  });

  test('is refused with the option that allows it, where that was not given', async () => {
    await using stage = await setStage();
    const run = await stage.run(workflowOf(`- uses: octo/tool@${commit}`));
    expect(complaints(run).join()).toMatch(/does not have the action.*`cairn local --allow-actions`/);
  });

  thorough(
    'of Docker, or with a pre step, is refused by name; a path outside its repository too',
    async () => {
      await using codeload = await serveArchives();
      codeload.add(`octo/tool/tar.gz/${commit}`, {
        'docker/action.yml': 'name: A\ndescription: B\nruns: {using: docker, image: Dockerfile}\n',
        'pre/action.yml': 'name: A\ndescription: B\nruns: {using: node24, pre: a.js, main: a.js}\n',
      });
      await using stage = await setStage({fetchAction: codeload.fetchAction});
      const run = await stage.run(
        workflowOf(
          ['docker', 'pre', '../../../x', 'none']
            .map((path) => `- {continue-on-error: true, uses: octo/tool/${path}@${commit}}`)
            .join('\n'),
        ),
      );
      expect(complaints(run)).toEqual([
        expect.stringContaining("does not run 'docker' actions"),
        expect.stringContaining('does not run `pre` steps'),
        expect.stringContaining('leads outside its repository'),
        expect.stringContaining("Can't find 'action.yml'"),
      ]);
    },
  );
});

interface Codeload extends AsyncDisposable {
  readonly address: string;
  /** The paths of all requests so far. */
  readonly asked: readonly string[];
  readonly cache: string;
  readonly fetchAction: FetchAction;
  /** Makes an archive with `tar`, all below one folder. */
  add(
    path: string,
    files: Readonly<Record<string, string>>,
    make?: (folder: string) => void,
    options?: readonly string[],
  ): void;
}

/** A server on the loopback that answers as codeload does, and a cache of its own. */
async function serveArchives(): Promise<Codeload> {
  const scratch = scratchDirectory();
  const archives = new Map<string, string>();
  const asked: string[] = [];
  const server = createServer(({url = ''}, response) => {
    asked.push(url);
    const archive = archives.get(url);
    response.statusCode = archive === undefined ? 404 : 200;
    response.end(archive === undefined ? '404: Not Found' : readFileSync(archive));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  const address = `http://127.0.0.1:${bound.port}`;
  const cache = join(scratch.path, 'cache');
  return {
    address,
    asked,
    cache,
    fetchAction: actionFetcher(cache, {address, limits: {packed: 10_000, unpacked: 100_000}}),
    add(path, files, make, options = []) {
      const base = join(scratch.path, `archive-${archives.size}`);
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(base, 'top', name)), {recursive: true});
        writeFileSync(join(base, 'top', name), text, {mode: 0o755});
      }
      make?.(join(base, 'top'));
      execFileSync('tar', ['-czf', `${base}.tgz`, '-C', base, ...options, 'top']);
      archives.set(`/${path}`, `${base}.tgz`);
    },
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
      scratch[Symbol.dispose]();
    },
  };
}
