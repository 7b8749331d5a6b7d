import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import type {Context} from '../../src/kernel/context.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {fetchData} from '../../src/verbs/fetch-data.ts';
import {train} from '../../src/verbs/train.ts';
import {validateData} from '../../src/verbs/validate-data.ts';
import {commitAll, flightsConfig, flightsCsv} from '../data/synthetic-flights.ts';
import {artifactsIn} from '../support/command-model.ts';
import {testContext} from '../support/context.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {temporaryFolder} from '../support/temporary.ts';

const csv = flightsCsv(400);
const sha256 = digestOf(csv);
let answer: RequestListener;
const server = createServer((request, response) => {
  answer(request, response);
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  answer = (_, response) => response.end(csv);
});

type Machine = Awaited<ReturnType<typeof testContext>>;

/** A repository whose data are fetched so, and a machine in it. */
async function repository(
  path: string,
  fetch: string,
  options: {files?: Record<string, string>; overrides?: Partial<Omit<Context, 'log'>>; path?: string} = {},
): Promise<Machine> {
  const context = await testContext({
    workspace: path,
    now: () => new Date('2001-02-01T00:00:00Z'),
    ...(options.overrides && {overrides: options.overrides}),
  });
  await mkdir(path, {recursive: true});
  await context.git.run(['init', '--quiet', '--initial-branch', 'main']);
  const text = flightsConfig({path: options.path ?? 'data/x.csv'});
  await commitAll(context.git, {
    'cairn.yaml': text.replace('    id: id\n', `    fetch: ${fetch}\n    id: id\n`),
    '.gitignore': '.cairn/\n.store/\n/data/x.csv\n',
    ...options.files,
  });
  return context;
}

const download = (digest: string = sha256): string =>
  `{url: '${base}/x.csv', sha256: ${digest.replace('sha256:', '')}}`;
const command = (script: string, more = ''): string =>
  `{command: [node, -e, ${JSON.stringify(`const fs = require('fs'); fs.mkdirSync('data', {recursive: true}); ${script}`)}]${more}}`;
const makes = "fs.copyFileSync('seed.csv', 'data/x.csv');";
const seed = {files: {'seed.csv': csv}};

const run = async (
  context: Context,
  given: Parameters<typeof inputsOf<typeof fetchData.inputs, never>>[1] = {},
) => fetchData.run(inputsOf(fetchData, given), context);
const there = (context: Context): boolean => existsSync(join(context.workspace, 'data/x.csv'));
const refusal = {code: 'CAIRN_DATA_NOT_FETCHED'};

test('the other verbs name what fetches, and take what was fetched', async () => {
  await using folder = await temporaryFolder();
  const context = await repository(folder.path, download());
  for (const verb of [
    async () => validateData.run(inputsOf(validateData), context),
    async () => train.run(inputsOf(train, {model: 'flight-delay'}), context),
  ])
    await expect(verb()).rejects.toThrow('data/x.csv: matches no file. Run `cairn fetch-data`.');
  const {headline, document} = await run(context);
  expect(headline).toBe('Fetched 1 file.');
  expect(document).toEqual({
    document: 'fetched-data',
    schemaVersion: 1,
    datasets: [{dataset: 'flights', fetched: true, files: [{path: 'data/x.csv', size: csv.length, sha256}]}],
  });
  expect(context.log.lines).toContain(
    `info: Fetched data/x.csv: 20.5 KiB, ${sha256}.`.replace('20.5', (csv.length / 1024).toFixed(1)),
  );
  const {outputs} = await train.run(inputsOf(train, {model: 'flight-delay'}), context);
  expect(outputs.run).toMatch(/^flight-delay-/);
  expect((await context.git.run(['status', '--porcelain'])).trim()).toBe('');
  // A second time there is nothing to do, not even a question to the server.
  answer = (_, response) => response.writeHead(500).end();
  expect((await run(context)).headline).toBe('Nothing to fetch: 1 file there already.');
});

describe('a download', () => {
  test('that changed here is refused by the others, fetched again and said', async () => {
    await using folder = await temporaryFolder();
    const context = await repository(folder.path, download());
    await run(context);
    await writeFile(join(folder.path, 'data/x.csv'), 'id\n1\n');
    await expect(validateData.run(inputsOf(validateData), context)).rejects.toMatchObject(refusal);
    await run(context);
    expect(context.log.lines.join('\n')).toMatch(/warning: data\/x\.csv has digest .* it is replaced/);
    expect(await readFile(join(folder.path, 'data/x.csv'), 'utf8')).toBe(csv);
  });

  test.each<[string, RequestListener, string]>([
    ['other bytes', (_, response) => response.end('id\n'), 'Nothing of it was kept'],
    ['nothing there', (_, response) => response.writeHead(404).end(), 'HTTP status 404 (there is nothing)'],
    ['a login', (_, response) => response.writeHead(403).end(), 'fetched by a command with secrets'],
    ['a server in trouble', (_, response) => response.writeHead(503).end(), 'HTTP status 503'],
    [
      'a redirect elsewhere',
      (_, response) => response.writeHead(302, {location: 'file:///etc/passwd'}).end(),
      'redirects to no safe address',
    ],
  ])('of %s keeps nothing', async (_, listener, said) => {
    await using folder = await temporaryFolder();
    const context = await repository(folder.path, download());
    answer = listener;
    await expect(run(context)).rejects.toMatchObject({
      ...refusal,
      message: expect.stringContaining(said) as string,
    });
    expect(there(context)).toBe(false);
    expect((await readdir(join(folder.path, '.cairn'))).filter((name) => name.startsWith('making'))).toEqual(
      [],
    );
  });

  test('that breaks off goes on where it broke', async () => {
    await using folder = await temporaryFolder();
    const context = await repository(folder.path, download());
    const asked: (string | undefined)[] = [];
    answer = ({headers}, response) => {
      asked.push(headers.range);
      const from = Number(/\d+/.exec(headers.range ?? '')?.[0] ?? 0);
      response.writeHead(from > 0 ? 206 : 200, {'content-length': String(csv.length - from)});
      if (asked.length > 2) response.end(csv.slice(from));
      else response.write(csv.slice(from, from + 5000), () => setTimeout(() => response.destroy(), 50));
    };
    await run(context);
    expect(asked).toEqual([undefined, 'bytes=5000-', 'bytes=10000-']);
    expect(await readFile(join(folder.path, 'data/x.csv'), 'utf8')).toBe(csv);
  });

  test('overwrites nothing that is in Git, and goes by no link', async () => {
    await using folder = await temporaryFolder();
    await using elsewhere = await temporaryFolder();
    const context = await repository(folder.path, download(), {
      path: 'data/y.csv',
      files: {'data/y.csv': 'id\n'},
    });
    await expect(run(context)).rejects.toThrow('is in Git');
    await rm(join(folder.path, 'data'), {recursive: true});
    await symlink(elsewhere.path, join(folder.path, 'data'));
    await expect(run(context)).rejects.toMatchObject({code: 'CAIRN_PATH_OUTSIDE'});
    await rm(join(folder.path, 'data'));
    await mkdir(join(folder.path, 'data'));
    await symlink(join(elsewhere.path, 'y.csv'), join(folder.path, 'data/y.csv'));
    await expect(run(context)).rejects.toMatchObject({code: 'CAIRN_PATH_OUTSIDE'});
    expect(await readdir(elsewhere.path)).toEqual([]);
  });
});

describe('a command', () => {
  test('runs where files are missing, and again when asked', async () => {
    await using folder = await temporaryFolder();
    const context = await repository(folder.path, command(makes), seed);
    expect((await run(context)).headline).toBe('Fetched 1 file.');
    expect((await run(context)).headline).toBe('Nothing to fetch: 1 file there already.');
    expect((await run(context, {again: 'true'})).headline).toBe('Fetched 1 file.');
  });

  test('has the secrets that are named and no others, and says none of them', async () => {
    await using folder = await temporaryFolder();
    const secrets: Record<string, string> = {MY_SECRET: 'hunter22', OTHER_SECRET: 'swordfish'};
    const script = `${makes} console.log('::warning::' + process.env.MY_SECRET + process.env.OTHER_SECRET)`;
    const context = await repository(folder.path, command(script, ', secrets: [MY_SECRET, NO_KEY]'), {
      ...seed,
      overrides: {named: (name) => secrets[name]},
    });
    await run(context);
    expect(context.log.lines).toContain('info: | ::warning::***undefined');
    expect(context.log.lines.join('\n')).toContain('NO_KEY is not set');
    expect(context.log.lines.join('\n')).not.toContain('hunter22');
  });

  test.each([
    [
      'fails',
      "fs.writeFileSync('data/x.csv', 'id,'); console.log('no network'); process.exit(3)",
      'ended with code 3. Its last lines:\n| no network',
    ],
    [
      'writes elsewhere',
      "fs.writeFileSync('data/other.csv', 'id')",
      'ended well, but data/x.csv is still not here',
    ],
    [
      'dies',
      "fs.writeFileSync('data/x.csv', 'id,'); process.kill(process.pid, 'SIGKILL')",
      'was ended by SIGKILL',
    ],
  ])('that %s leaves no file of the dataset', async (_, script, said) => {
    await using folder = await temporaryFolder();
    const context = await repository(folder.path, command(script));
    await expect(run(context)).rejects.toMatchObject({
      ...refusal,
      message: expect.stringContaining(said) as string,
    });
    expect(there(context)).toBe(false);
  });

  test('that leaves a link out of the repository is refused, and the link goes', async () => {
    await using folder = await temporaryFolder();
    const context = await repository(folder.path, command("fs.symlinkSync('/etc/passwd', 'data/x.csv')"));
    await expect(run(context)).rejects.toMatchObject({code: 'CAIRN_PATH_OUTSIDE'});
    expect(await readdir(join(folder.path, 'data'))).toEqual([]);
  });

  test('that hangs is ended with the run', async () => {
    await using folder = await temporaryFolder();
    const context = await repository(folder.path, command('setInterval(() => 0, 1000)'), {
      overrides: {signal: AbortSignal.timeout(300)},
    });
    await expect(run(context)).rejects.toThrow('was ended, because the run was cancelled');
  });

  test('that was broken off with Cairn itself is no data for anybody, and is run again', async () => {
    await using folder = await temporaryFolder();
    const context = await repository(
      folder.path,
      command("fs.writeFileSync('data/x.csv', 'id,'); setInterval(() => 0, 1000)"),
    );
    // As if the process had been killed: what it left is there, and the mark that it made before.
    const never = run({...context, signal: AbortSignal.timeout(60_000)}).catch(() => undefined);
    await expect.poll(() => there(context), {timeout: 10_000}).toBe(true);
    await expect(validateData.run(inputsOf(validateData), context)).rejects.toThrow('may be half of it');
    void never;
  });

  test('fetches a file that is not ignored with a warning', async () => {
    await using folder = await temporaryFolder();
    const context = await repository(folder.path, command(makes.replace('x.csv', 'loose.csv')), {
      ...seed,
      path: 'data/loose.csv',
    });
    await run(context);
    expect(context.log.lines.join('\n')).toContain('data/loose.csv is neither in Git nor ignored');
  });
});

describe('from job to job', () => {
  test('the files go by the digest that the first job stated, and no command runs', async () => {
    await using folder = await temporaryFolder();
    const handover = artifactsIn(join(folder.path, 'artifacts'));
    const first = await repository(join(folder.path, 'first'), command(makes), {
      ...seed,
      overrides: {handover},
    });
    const {outputs} = await run(first, {model: 'flight-delay'});
    expect(outputs.handover).toMatch(/^sha256:[0-9a-f]{64}\/\d+$/);
    const second = await repository(join(folder.path, 'second'), command('process.exit(1)'), {
      ...seed,
      overrides: {handover},
    });
    const taken = await run(second, {model: 'flight-delay', handover: outputs.handover});
    expect(taken.outputs.files).toBe('data/x.csv');
    expect(await readFile(join(second.workspace, 'data/x.csv'), 'utf8')).toBe(csv);
    expect((await run(second, {handover: 'none'})).headline).toBe('Nothing to fetch.');
  });

  test('a store hands them over where there are no artifacts', async () => {
    await using folder = await temporaryFolder();
    const overrides = {noArtifacts: 'GitHub Enterprise Server has none'};
    const machine = async (name: string) => {
      const made = await repository(join(folder.path, name), command(makes), {...seed, overrides});
      const at = join(made.workspace, 'cairn.yaml');
      const text = await readFile(at, 'utf8');
      await writeFile(at, text.replace('path: .store', `path: ${join(folder.path, 'store')}`));
      return made;
    };
    const {outputs} = await run(await machine('first'));
    const second = await machine('second');
    expect((await run(second, {handover: outputs.handover})).headline).toBe('Took 1 file.');
    expect(await readFile(join(second.workspace, 'data/x.csv'), 'utf8')).toBe(csv);
    const other = outputs.handover.replace(/[0-9a-f](?=\/)/, (digit) => (digit === '0' ? '1' : '0'));
    await expect(run(await machine('third'), {handover: other})).rejects.toMatchObject({
      code: 'CAIRN_ARTIFACT_MISSING',
    });
  });

  test.each<[string, (artifact: string) => Promise<void>, string]>([
    [
      'other bytes',
      async (at) => writeFile(join(at, 'data/x.csv'), csv.replace('f1,', 'f9,')),
      'CAIRN_ARTIFACT_CORRUPT',
    ],
    [
      'another list',
      async (at) => writeFile(join(at, '.cairn/fetched-data.json'), '{}'),
      'CAIRN_HANDOVER_REFUSED',
    ],
    ['links', async (at) => symlink('/etc/passwd', join(at, 'data/y.csv')), 'CAIRN_HANDOVER_REFUSED'],
    ['no artifact', async (at) => rm(at, {recursive: true}), 'CAIRN_HANDOVER_REFUSED'],
  ])('%s in its place is refused', async (_, change, code) => {
    await using folder = await temporaryFolder();
    const artifacts = join(folder.path, 'artifacts');
    const overrides = {handover: artifactsIn(artifacts)};
    const first = await repository(join(folder.path, 'first'), command(makes), {...seed, overrides});
    const {outputs} = await run(first);
    const [name = ''] = await readdir(artifacts);
    await change(join(artifacts, name));
    const second = await repository(join(folder.path, 'second'), command(makes), {...seed, overrides});
    await expect(run(second, {handover: outputs.handover})).rejects.toMatchObject({code});
    expect(there(second)).toBe(false);
  });

  test.each([
    ['in Git', 'data/y.csv', 'data/*.csv', {'data/y.csv': csv}],
    ['that the dataset does not find', 'cairn.yaml', 'data/*.csv', {}],
    ['that is no table', 'data/.gitattributes', 'data/**', {}],
    ['outside', '../x.csv', '**/*.csv', {}],
  ])('a list with a file %s writes nothing', async (_, path, pattern, files) => {
    await using folder = await temporaryFolder();
    const text = JSON.stringify({
      ...{document: 'fetched-data', schemaVersion: 1},
      datasets: [{dataset: 'flights', fetched: true, files: [{path, size: 4, sha256: digestOf('evil')}]}],
    });
    const artifact = join(folder.path, 'artifacts', `cairn-data-${digestOf(text).slice(7, 23)}`);
    await mkdir(join(artifact, '.cairn'), {recursive: true});
    await writeFile(join(artifact, '.cairn/fetched-data.json'), text);
    const context = await repository(join(folder.path, 'clone'), command(makes), {
      path: `'${pattern}'`,
      files: {...seed.files, ...files},
      overrides: {handover: artifactsIn(join(folder.path, 'artifacts'))},
    });
    await expect(run(context, {handover: `${digestOf(text)}/${text.length}`})).rejects.toMatchObject({
      code: 'CAIRN_HANDOVER_REFUSED',
    });
    expect((await context.git.run(['status', '--porcelain'])).trim()).toBe('');
  });
});
