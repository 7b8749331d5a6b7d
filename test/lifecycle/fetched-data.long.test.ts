import {execFile} from 'node:child_process';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {WorkflowRun} from '../../src/local/contract.ts';
import {startLocal, type Local} from '../../src/local/start-local.ts';
import {renderTemplates} from '../../src/templates/render-templates.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {testGit} from '../support/context.ts';
import {smallConfig, smallCsv} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';

// A repository without its data: the workflows that init writes fetch them, train, evaluate, propose, release and check for drift.

const repository = 'octo/small';
const csv = smallCsv(600);
const key = 'open sesame';
const storage = createServer((_, response) => response.end(csv));

beforeAll(async () => {
  await new Promise<void>((resolve) => storage.listen(0, '127.0.0.1', resolve));
});
afterAll(() => storage.close());

describe.each(['command', 'address'] as const)('by %s', (way) => {
  const seen = new Map<number, WorkflowRun>();
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let local: Local;
  let git: ReturnType<typeof testGit>;

  beforeAll(async () => {
    folder = await temporaryFolder();
    const store = join(folder.path, 'store');
    for (const path of ['home', 'clone', 'store']) await mkdir(join(folder.path, path));
    await writeFile(join(store, 'x.csv'), csv);
    local = await startLocal({
      directory: join(folder.path, 'forge'),
      repository,
      defaultBranch: 'main',
      home: join(folder.path, 'home'),
      secrets: {STORE_SECRET: key},
      validate: true,
      onUpdate: (run) => seen.set(run.id, run),
    });
    git = testGit(join(folder.path, 'clone'), {
      server: local.forge.serverUrl,
      token: local.personToken('dana'),
    });
    const {port} = storage.address() as AddressInfo;
    const fetch =
      way === 'command'
        ? '{command: node fetch.cjs, secrets: [STORE_SECRET]}'
        : `[{url: 'http://127.0.0.1:${port}/x.csv?key=1', sha256: '${digestOf(csv)}', to: data/x.csv}]`;
    const written = await renderTemplates({
      ...{model: 'small', branch: 'main', pin: 'a'.repeat(40)},
      absent: {
        data: 'data/x.csv',
        fetch: {
          ...{command: ['node', 'fetch.cjs'], install: 'echo nothing to install', pointer: 'fetch.cjs'},
          secrets: way === 'command' ? ['STORE_SECRET'] : [],
        },
      },
    });
    for (const [path, text] of [
      ...written,
      ['cairn.yaml', smallConfig.replace('    id: id\n', `    fetch: ${fetch}\n    id: id\n`)],
      ['.gitignore', '.cairn/\n/data/\n'],
      ['scripts/deploy.cjs', ''],
      ['scripts/check.cjs', ''],
      [
        'fetch.cjs',
        `const fs = require('fs');
fs.appendFileSync(${JSON.stringify(join(store, 'asked'))}, process.env.GITHUB_JOB + '\\n');
console.log('the key is ' + process.env.STORE_SECRET);
if (process.env.STORE_SECRET !== ${JSON.stringify(key)}) process.exit(1);
fs.cpSync(${JSON.stringify(join(store, 'x.csv'))}, 'data/x.csv');\n`,
      ],
    ] as const) {
      await mkdir(dirname(join(git.directory, path)), {recursive: true});
      await writeFile(join(git.directory, path), text);
    }
    await git.run(['init', '--quiet', '--initial-branch', 'main']);
    await git.run(['remote', 'add', 'origin', `${local.forge.serverUrl}/${repository}`]);
    await git.run(['add', '--all']);
    await git.run(['commit', '--quiet', '-m', 'A small model']);
    await git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
    await local.runner.idle();
  }, 180_000);

  afterAll(async () => {
    await local[Symbol.asyncDispose]();
    await folder[Symbol.asyncDispose]();
  });

  async function rest(method: string, path: string): Promise<Record<string, unknown>[]> {
    const response = await fetch(`${local.forge.apiUrl}/repos/${repository}/${path}`, {
      method,
      headers: {authorization: `Bearer ${local.personToken('dana')}`},
    });
    expect(response.status).toBeLessThan(300);
    return [(await response.json()) as Record<string, unknown>].flat();
  }

  /** The newest run of a workflow, what its jobs logged, and how it ended with what it complained of. */
  function ended(file: string): {said: string; log: string} {
    const run = [...seen.values()].findLast(({workflowPath}) => workflowPath.endsWith(`/${file}`));
    const problems = run?.jobs.flatMap(({annotations}) =>
      annotations.filter(({level}) => level === 'error').map(({message}) => message),
    );
    return {
      said: [run?.conclusion, ...(problems ?? [])].join(': '),
      log: run?.jobs.flatMap(({steps}) => steps.map(({log}) => log)).join('\n') ?? '',
    };
  }

  test(
    'one job fetches, the others take its files, and the version goes live',
    {timeout: 180_000},
    async () => {
      const train = ended('train.yml');
      expect(train.said).toBe('success');
      expect(train.log).toContain('Took 1 file.');
      expect(train.log).not.toContain(key);
      if (way === 'command') {
        expect(train.log).toContain('the key is ***');
        expect(await readFile(join(folder.path, 'store/asked'), 'utf8')).toBe('fetch\n');
      }
      const [pull] = await rest('GET', 'pulls');
      expect(pull?.['title']).toContain('small');
      await rest('PUT', `pulls/${String(pull?.['number'])}/merge`);
      await local.runner.idle();
      expect(ended('release.yml').said).toBe('success');
      await local.runner.schedule(repository, '.github/workflows/retrain.yml', {model: 'small'});
      await local.runner.idle();
      expect(ended('retrain.yml').said).toBe('success');
      await git.run(['pull', '--quiet', '--tags', 'origin', 'main']);
      const {stdout} = await promisify(execFile)(
        process.execPath,
        [join(process.cwd(), 'bin/cairn.cjs'), 'verify', 'small#production', '--offline'],
        {cwd: git.directory, env: {PATH: process.env['PATH'], HOME: join(folder.path, 'home')}},
      );
      expect(stdout).toContain('data/x.csv: not checked: not in Git');
      expect(local.forge.violations).toEqual([]);
    },
  );
});
