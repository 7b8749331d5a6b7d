import {chown, mkdir, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {createDraftRelease, promoteRelease, publishRelease} from '../../src/github/releases.ts';
import type {Context} from '../../src/kernel/context.ts';
import {checkRef} from '../../src/verbs/check-ref.ts';
import {doctor} from '../../src/verbs/doctor.ts';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {release} from '../../src/verbs/release.ts';
import {retire} from '../../src/verbs/retire.ts';
import {rollback} from '../../src/verbs/rollback.ts';
import {train} from '../../src/verbs/train.ts';
import {testContext, testGit} from '../support/context.ts';
import {registerOf} from '../support/lifecycle.ts';
import {makeRun, promotionWorld, stateOf, type PromotionWorld} from '../support/promotion.ts';
import {thorough} from '../support/effort.ts';

const common = {token: '', config: 'cairn.yaml'};
const number = {
  bump: 'patch' as const,
  prerelease: undefined,
  version: undefined,
  title: undefined,
  attest: false,
  'workflow-run': undefined,
};

/** Version 0.0.1 is registered, and a second run is recorded. */
let world: PromotionWorld;
let run: string;
beforeAll(async () => {
  world = await promotionWorld();
  await registerOf(world, {seed: 1});
  run = await makeRun(world.git, {seed: 2});
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

const verbs: readonly [string, (context: Context) => Promise<unknown>][] = [
  ['register', async (context) => register.run({...common, ...number, model: 'm', run}, context)],
  ['release', async (context) => release.run({...common, 'dry-run': false}, context)],
  [
    'propose',
    async (context) =>
      propose.run(
        {
          ...common,
          model: 'm',
          stage: 'production',
          version: undefined,
          base: undefined,
          from: undefined,
          again: false,
          'override-reason': undefined,
          commits: 'git' as const,
        },
        context,
      ),
  ],
  [
    'rollback',
    async (context) =>
      rollback.run(
        {
          ...common,
          model: 'm#production',
          stage: undefined,
          to: undefined,
          reason: 'bad',
          now: true,
          rehearse: false,
          commits: 'git' as const,
          base: undefined,
        },
        context,
      ),
  ],
  [
    'retire',
    async (context) =>
      retire.run(
        {
          ...common,
          model: 'm',
          version: '0.0.1',
          after: undefined,
          reason: 'old',
          remove: false,
          'dry-run': undefined,
          window: 7,
          live: undefined,
          url: undefined,
        },
        context,
      ),
  ],
];

describe('where GitHub is known and the remote is not that repository', () => {
  test.each(verbs)('%s refuses before it writes', async (_, call) => {
    const before = await stateOf(world);
    const elsewhere = join(world.git.directory, '..', 'elsewhere.git');
    await mkdir(elsewhere, {recursive: true});
    await testGit(elsewhere).run(['init', '--quiet', '--bare']);
    const address = await world.git.run(['remote', 'get-url', 'origin']);
    const refs = await world.git.run(['for-each-ref', 'refs/heads', 'refs/tags', 'refs/cairn']);
    try {
      await world.git.run(['remote', 'set-url', 'origin', elsewhere]);
      await expect(call(await world.context(world.git))).rejects.toMatchObject({
        code: 'CAIRN_REMOTE_NOT_GITHUB',
        message: expect.stringContaining('nothing was written') as string,
      });
      expect(await world.git.run(['ls-remote', 'origin'])).toBe('');
      await world.git.run(['remote', 'rename', 'origin', 'other']);
      await world.git.run(['remote', 'remove', 'other']);
      await expect(call(await world.context(world.git))).rejects.toMatchObject({
        code: 'CAIRN_REMOTE_NOT_GITHUB',
      });
    } finally {
      await world.git.try(['remote', 'remove', 'origin']);
      await world.git.run(['remote', 'add', 'origin', address]);
    }
    expect(await world.git.run(['for-each-ref', 'refs/heads', 'refs/tags', 'refs/cairn'])).toBe(refs);
    expect(await stateOf(world)).toEqual(before);
  });

  thorough('a release is not published whose tag the server lacks', async () => {
    const {github} = await world.context(world.git);
    if (github === undefined) throw new Error('the world has a forge');
    const draft = await createDraftRelease(github, {tag: 'm@v9.9.9', title: 'x', body: ''});
    for (const publish of [publishRelease, promoteRelease])
      await expect(publish(github, draft, 'm@v9.9.9')).rejects.toMatchObject({code: 'CAIRN_TAG_NOT_SHARED'});
    expect(await world.git.run(['ls-remote', '--tags', 'origin', 'm@v9*'])).toBe('');
    await world.git.run(['push', '--quiet', 'origin', 'HEAD:refs/tags/m@v9.9.9']);
    expect(await publishRelease(github, draft, 'm@v9.9.9')).toMatchObject({draft: false});
  });

  test('where GitHub is not known, the files of a version that only this machine has are said', async () => {
    const context = await testContext({workspace: world.git.directory, overrides: {git: world.git}});
    const home = join(world.git.directory, '..', 'home');
    const {outputs} = await register.run({...common, ...number, model: 'm', run}, {...context, home});
    expect(outputs['release-url']).toBe('');
    expect(context.log.lines.join('\n')).toMatch(
      /warning: The tag goes to the remote, but .* ~\/.cairn\/store/,
    );
  });
});

test.skipIf(process.getuid?.() !== 0)(
  'in a clone of another user every verb says so (only root can make one: skipped for others)',
  async () => {
    const clone = await world.clone('foreign');
    for (const path of ['', ...(await readdir(clone.directory))])
      await chown(join(clone.directory, path), 12_345, 12_345);
    const context = await world.context(clone);
    const others: typeof verbs = [
      ['doctor', async () => doctor.run({...common, fix: false}, context)],
      ['train', async () => train.run({...common, model: 'm'}, context)],
      ['check-ref', async () => checkRef.run({...common, ref: 'm@v0.0.1'}, context)],
    ];
    for (const [name, call] of [...verbs, ...others])
      await expect(call(context), name).rejects.toMatchObject({code: 'CAIRN_GIT_OWNERSHIP'});
  },
);
