import {execFile} from 'node:child_process';
import {expect, test} from 'vitest';
import {findingLines} from '../../src/verification/finding-lines.ts';
import {parseTarget} from '../../src/verification/parse-target.ts';
import {promotion, spoilAsset} from './support.ts';
import type {PromotionWorld} from '../support/promotion.ts';

// The whole program needs the bundle; this command does not.
const script = `
  import {Command} from 'commander';
  import {addVerify} from './src/cli/verify-command.ts';
  const program = new Command('cairn').option('-C, --directory <path>').option('--json');
  addVerify(program, (code) => { process.exitCode = code; });
  await program.parseAsync(process.argv.slice(1), {from: 'user'});
`;

/** The command from its source, against the forge. */
async function cairn(
  world: PromotionWorld,
  ...args: string[]
): Promise<{code: number; out: string; err: string}> {
  const token = world.forge.issueToken({
    repository: world.slug,
    actor: 'dana',
    kind: 'person',
    permissions: {},
  });
  const env = {
    PATH: process.env['PATH'],
    HOME: world.git.directory,
    GITHUB_TOKEN: token,
    GITHUB_API_URL: world.forge.apiUrl,
    GITHUB_SERVER_URL: world.forge.serverUrl,
    GITHUB_REPOSITORY: world.slug,
  };
  return new Promise((resolve) => {
    const command = ['--input-type=module', '--eval', script, '--', '-C', world.git.directory, ...args];
    const child = execFile(process.execPath, command, {env}, (_, out, err) => {
      resolve({code: child.exitCode ?? -1, out, err});
    });
  });
}

test('the command prints a line for each link and ends with 1 where one is broken', async () => {
  await using world = await promotion();
  const sound = await cairn(world, 'verify', 'm#production');
  expect(sound).toMatchObject({code: 0, err: ''});
  expect(sound.out.match(/^✓/gm)).toHaveLength(16);
  expect(sound.out).toContain('No link is broken: 16 checked and sound, 0 not checked.');
  await spoilAsset(world, 'model.json', {replace: true});
  const broken = await cairn(world, 'verify', 'm#production');
  expect(broken.code).toBe(1);
  expect(broken.out.match(/^✗ artifact {7}model\.json: .*/gm)).toHaveLength(1);
  const json = await cairn(world, '--json', 'verify', 'm@0.0.1', '--offline');
  expect(json.code).toBe(0);
  expect(JSON.parse(json.out)).toContainEqual({
    id: 'artifact',
    subject: 'model.json',
    status: 'unchecked',
    message: 'not fetched: --offline',
  });
});

test('what is no target is refused', () => {
  expect(parseTarget('m@1.2.3')).toEqual({model: 'm', version: '1.2.3'});
  expect(parseTarget('m@v1.2.3-rc.1')).toEqual({model: 'm', version: '1.2.3-rc.1'});
  expect(parseTarget('m#production')).toEqual({model: 'm', stage: 'production'});
  for (const text of ['m', 'm@', 'm@latest', 'm#a#3', 'm@1.0.0#2', 'm@deprecated', '--x', '../m#a', ''])
    expect(() => parseTarget(text), text).toThrow(expect.objectContaining({code: 'CAIRN_INPUT_INVALID'}));
});

test('hostile texts stay on their line and steer no terminal', () => {
  const text = findingLines([
    {
      id: 'data',
      subject: 'a\n✓ data b\u001b[2J\u202e.csv',
      status: 'fail',
      message: 'x\r\u0007\u200b'.repeat(900),
    },
  ]);
  const lines = text.split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]?.length).toBeLessThan(700);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
