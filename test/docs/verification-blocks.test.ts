import {execFile} from 'node:child_process';
import {cp, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect} from 'vitest';
import {makeRun, promotionWorld} from '../support/promotion.ts';
import {register} from '../../src/verbs/register.ts';
import {thorough} from '../support/effort.ts';

const page = await readFile('docs/verification.md', 'utf8');
const blocks = [...page.matchAll(/^```bash\n([\s\S]*?)^```$/gm)].map(([, text]) =>
  (text ?? '').replaceAll('flight-delay', 'm').replaceAll('1.2.0', '0.0.1'),
);

thorough(
  'what the page says of checking a version without Cairn works, and finds what is wrong',
  async () => {
    await using world = await promotionWorld();
    const run = await makeRun(world.git, {seed: 1});
    const clone = await world.clone('auditor');
    const bash = async (script: string): Promise<{code: number; out: string}> =>
      new Promise((resolve) => {
        const environment = {
          PATH: process.env['PATH'],
          HOME: clone.directory,
          GIT_CONFIG_COUNT: '1',
          GIT_CONFIG_KEY_0: 'http.extraheader',
          GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
        };
        const options = {cwd: clone.directory, env: environment};
        const child = execFile('bash', ['-euo', 'pipefail', '-c', script], options, (_, out, err) => {
          resolve({code: child.exitCode ?? -1, out: `${out}${err}`});
        });
      });
    const token = world.forge.issueToken({
      repository: world.slug,
      actor: 'dana',
      kind: 'person',
      permissions: {},
    });
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    const [makeKeys = '', checkManifest = '', checkSignature = '', checkFiles = ''] = blocks;
    expect(blocks).toHaveLength(4);

    expect(await bash(makeKeys)).toMatchObject({code: 0});
    const signingKey = await readFile(join(clone.directory, 'cairn-signing.pem'), 'utf8');
    const inputs = {
      model: 'm',
      bump: 'patch' as const,
      prerelease: undefined,
      version: undefined,
      title: undefined,
    };
    const context = await world.context(world.git, {signingKey});
    await register.run(
      {...inputs, run, attest: false, 'workflow-run': undefined, token: '', config: 'cairn.yaml'},
      context,
    );

    const {code, out} = await bash(checkManifest);
    expect(code, out).toBe(0);
    const [stated, found] = out.split('\n').map((line) => line.slice(0, 64));
    expect(stated).toMatch(/^[0-9a-f]{64}$/);
    expect(found).toBe(stated);

    expect(await bash(checkSignature)).toEqual({
      code: 0,
      out: expect.stringContaining('Verified Successfully') as string,
    });
    const model = join(clone.directory, 'model');
    await cp(join(world.git.directory, '.cairn', 'runs', run, 'model'), model, {recursive: true});
    const files = await bash(checkFiles);
    expect(files.out).toContain('weights/part 1.bin: OK');
    expect(files.code).toBe(0);

    await writeFile(join(model, 'model.json'), 'other');
    expect((await bash(checkFiles)).code).not.toBe(0);
    const last = checkSignature.trim().split('\n').at(-1) ?? '';
    await writeFile(join(clone.directory, 'signed.bin'), 'other');
    expect((await bash(last)).code).not.toBe(0);
  },
);
