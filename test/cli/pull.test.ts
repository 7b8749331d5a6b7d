import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {mkdir, readdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {beforeAll, describe, expect, test} from 'vitest';
import {register} from '../../src/verbs/register.ts';
import {environmentOf, runCommandLine, type CommandRun} from '../support/command-line.ts';
import {thorough} from '../support/effort.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {
  copyOfWorld,
  keepWorld,
  makeRun,
  promotionWorld,
  type KeptWorld,
  type PromotionWorld,
} from '../support/promotion.ts';

/** Two versions in releases, the first of them in production by a tag as GTO writes it. */
let kept: KeptWorld;

beforeAll(async () => {
  await using world = await promotionWorld();
  for (const seed of [1, 2]) {
    const run = await makeRun(world.git, {seed});
    await register.run(inputsOf(register, {model: 'm', run}), await world.context(world.git));
  }
  await world.git.run(['tag', '-a', '-m', 'x', 'm#production#1', 'm@v0.0.1^{commit}']);
  await world.git.run(['push', '--quiet', 'origin', 'm#production#1']);
  kept = await keepWorld(world);
});

const opened = async (): Promise<PromotionWorld> => copyOfWorld(kept);

async function pull(
  {forge, slug, git}: PromotionWorld,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<CommandRun> {
  const home = join(git.directory, '..');
  const globals: readonly string[] = args.filter((arg) => arg === '--json');
  return runCommandLine(
    ['-C', git.directory, ...globals, 'pull', ...args.filter((arg) => !globals.includes(arg))],
    {...environmentOf({forge, slug, home}), ...environment},
  );
}

const codeOf = ({out}: CommandRun): string => (JSON.parse(out) as {error: {code: string}}).error.code;

describe('cairn pull', () => {
  test('brings a version by stage, number, or the model alone to a folder that Git does not see; again, it fetches nothing', async () => {
    await using world = await opened();
    const folder = join(world.git.directory, '.cairn/models/m/0.0.1');
    const first = await pull(world, ['--json', 'm#production']);
    expect(JSON.parse(first.out)).toMatchObject({
      model: 'm',
      version: '0.0.1',
      stage: 'production',
      tag: 'm@v0.0.1',
      format: 'tensorflow',
      folder,
      fetched: 2,
      present: 0,
    });
    expect(await readFile(join(folder, 'weights/part 1.bin'), 'utf8')).toBe('weights of 1');
    expect(JSON.parse((await pull(world, ['--json', 'm@v0.0.1'])).out)).toMatchObject({
      fetched: 0,
      present: 2,
    });
    expect(await world.git.run(['status', '--porcelain'])).toBe('');
    const greatest = await pull(world, ['m']);
    expect(greatest).toMatchObject({code: 0, err: ''});
    expect(greatest.out).toContain('m 0.0.2: 2 files fetched');
    expect(
      await readFile(join(world.git.directory, '.cairn/models/m/0.0.2/weights/part 1.bin'), 'utf8'),
    ).toBe('weights of 2');
    expect(world.forge.violations).toEqual([]);
  });

  test('other bytes of the same name are left as they are, before anything is fetched; a file besides is said', async () => {
    await using world = await opened();
    const into = join(world.git.directory, '..', 'mine');
    await mkdir(join(into, 'weights'), {recursive: true});
    await writeFile(join(into, 'weights/part 1.bin'), 'mine');
    await writeFile(join(into, 'notes.txt'), 'mine too');
    const refused = await pull(world, ['--json', 'm@0.0.1', '--to', '../mine']);
    expect(codeOf(refused)).toBe('CAIRN_FILE_EXISTS');
    expect(refused.out).toContain('part 1.bin');
    expect((await readdir(into, {recursive: true})).sort()).toEqual([
      'notes.txt',
      'weights',
      'weights/part 1.bin',
    ]);
    await writeFile(join(into, 'weights/part 1.bin'), 'weights of 1');
    const taken = await pull(world, ['m@0.0.1', '--to', '../mine']);
    expect(taken.out).toContain('1 file fetched, 1 there already');
    expect(taken.err).toContain('holds 1 file besides those of the version: notes.txt');
  });

  thorough('a link in the folder that leads elsewhere is refused', async () => {
    await using world = await opened();
    const [into, elsewhere] = [
      join(world.git.directory, '../mine'),
      join(world.git.directory, '../elsewhere'),
    ];
    await mkdir(into);
    await mkdir(elsewhere);
    await symlink(elsewhere, join(into, 'weights'));
    const refused = await pull(world, ['--json', 'm', '--to', into]);
    expect(codeOf(refused)).toBe('CAIRN_FILE_EXISTS');
    expect(refused.out).toContain('leads out of the folder');
    expect(await readdir(elsewhere)).toEqual([]);
  });

  test.each([
    ['other', 'CAIRN_MODEL_UNKNOWN'],
    ['m@9.9.9', 'CAIRN_VERSION_UNKNOWN'],
    ['m#nowhere', 'CAIRN_STAGE_UNKNOWN'],
    ['m@x', 'CAIRN_INPUT_INVALID'],
  ])('%s is %s', async (name, code) => {
    await using world = await opened();
    const answer = await pull(world, ['--json', name]);
    expect(answer.code).toBe(1);
    expect(codeOf(answer)).toBe(code);
  });

  test('without a token it says that the files are in a release', async () => {
    await using world = await opened();
    expect(codeOf(await pull(world, ['--json', 'm'], {GITHUB_TOKEN: ''}))).toBe('CAIRN_GITHUB_MISSING');
  });

  thorough('a clone that is behind says so, and --fetch brings the tags first', async () => {
    await using world = await opened();
    const {git} = world;
    await git.run(['tag', '-d', 'm@v0.0.2']);
    const behind = await pull(world, ['m', '--check-remote']);
    expect(behind.out).toContain('m 0.0.1:');
    expect(behind.err).toContain('behind origin: it lacks m@v0.0.2');
    const fetched = await pull(world, ['m', '--fetch']);
    expect(fetched.out).toContain('m 0.0.2:');
  });
});

thorough('what docs/stores.md does by curl alone brings the files, and notices other bytes', async () => {
  await using world = await opened();
  const [, block = ''] =
    /<!-- test: pull by curl -->\n```bash\n([^]*?)```/.exec(readFileSync('docs/stores.md', 'utf8')) ?? [];
  const script = block
    .replace('https://github.com/acme/ml', `${world.forge.serverUrl}/${world.slug}`)
    .replace('churn', 'm')
    .replace('1.2.0', '0.0.2');
  // Not waited for in one piece: the forge that answers is in this process.
  const bash = async (text: string): Promise<string> =>
    (await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', text], {cwd: world.git.directory})).stdout;
  expect((await bash(script)).trim().split('\n')).toHaveLength(2);
  expect(await bash(script)).toContain('model.json: OK');
  await expect(bash(script.replace('done\n', 'done; echo >>model.json\n'))).rejects.toThrow(/did NOT match/);
});
