import {expect, test} from 'vitest';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {release} from '../../src/verbs/release.ts';
import {merge} from '../support/lifecycle.ts';
import {makeRun, promotionWorld, stateOf} from '../support/promotion.ts';
import {requireSignatures} from '../support/server-hooks.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {thorough} from '../support/effort.ts';

const config = {token: '', config: 'cairn.yaml'};
const version = {
  bump: 'patch' as const,
  version: undefined,
  title: undefined,
  prerelease: undefined,
  attest: false,
  'workflow-run': undefined,
};
const proposal = inputsOf(propose, {model: 'm', stage: 'production'});

thorough(
  'a remote that requires signatures refuses before anything is left behind, and the work goes on without the rule',
  async () => {
    await using world = await promotionWorld();
    const run = await makeRun(world.git, {seed: 1});
    const refs = async (): Promise<string> =>
      world.git.run(['for-each-ref', 'refs/tags', 'refs/cairn', 'refs/heads']);
    const refused = async (prefix: string, work: () => Promise<unknown>): Promise<void> => {
      const before = [await stateOf(world), await refs()];
      await requireSignatures(world, prefix);
      await expect(work()).rejects.toMatchObject({code: 'CAIRN_PUSH_REFUSED'});
      expect([await stateOf(world), await refs()]).toEqual(before);
      await requireSignatures(world, 'none');
    };
    const registering = async (): Promise<unknown> =>
      register.run({...config, ...version, model: 'm', run}, await world.context(world.git));
    await refused('refs/tags/', registering);
    await registering();
    const proposing = async (): Promise<unknown> =>
      propose.run({...config, ...proposal}, await world.context(world.git));
    await refused('refs/heads/cairn/', proposing);
    await proposing();
    await merge(world, 1);
    const releasing = async (): Promise<unknown> =>
      release.run({...config, 'dry-run': false}, await world.context(world.git));
    await refused('refs/tags/', releasing);
    await releasing();
    expect(await world.git.run(['tag', '--list'])).toBe('m#production#1\nm@v0.0.1');
  },
);

test('where the user has Git sign, a notice says that Cairn’s commits and tags are not signed, and what signs', async () => {
  await using world = await promotionWorld();
  const run = await makeRun(world.git, {seed: 1});
  const registering = async (): Promise<string> => {
    const context = await world.context(world.git);
    await register.run({...config, ...version, model: 'm', run}, context);
    return context.log.lines.join('\n');
  };
  await world.git.run(['config', 'tag.gpgSign', 'false']);
  expect(await registering()).not.toContain('gpgsign');
  await world.git.run(['config', 'commit.gpgSign', 'yes']);
  await world.git.run(['config', 'tag.gpgSign', 'true']);
  expect(await registering()).toContain(
    'commit.gpgsign and tag.gpgsign are set, but Git does not sign the commits and tags that Cairn makes.',
  );
  expect(await world.git.run(['cat-file', 'tag', 'm@v0.0.1'])).not.toContain('SIGNATURE');
});
