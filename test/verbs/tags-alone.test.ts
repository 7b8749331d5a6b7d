import {expect, test} from 'vitest';
import {deploy} from '../../src/verbs/deploy.ts';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {release} from '../../src/verbs/release.ts';
import {rollback} from '../../src/verbs/rollback.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {merge, registeredWorld, registerOf} from '../support/lifecycle.ts';
import {thorough} from '../support/effort.ts';

const config = `version: 1
models:
  m:
    stages:
      production:
        target: here
targets:
  here: {kind: command, deploy: ['true']}
`;

thorough(
  'versions of a model that is not trained here any more go on: promotion, deployment, rollback',
  async () => {
    await using world = await registeredWorld();
    await registerOf(world, {seed: 2});
    await world.push({'cairn.yaml': config});
    const context = await world.context(world.git);
    for (const [index, version] of ['0.0.1', '0.0.2'].entries()) {
      const {outputs} = await propose.run(inputsOf(propose, {model: 'm', version}), context);
      expect(outputs.verdict).toBe('pass');
      await merge(world, index + 1);
      expect((await release.run(inputsOf(release), context)).conclusion).toBe('success');
      const deployed = await deploy.run(inputsOf(deploy, {model: 'm'}), context);
      expect(deployed.outputs).toMatchObject({result: 'deployed', version});
    }
    const back = inputsOf(rollback, {model: 'm', reason: 'Wrong', now: 'true'});
    expect((await rollback.run(back, context)).conclusion).toBe('success');
    const again = await deploy.run(inputsOf(deploy, {model: 'm'}), context);
    expect(again.outputs).toMatchObject({result: 'deployed', version: '0.0.1'});
  },
);

test('what another tool registered is not promoted, and no run can be registered', async () => {
  await using world = await registeredWorld();
  await world.push({'cairn.yaml': config});
  await world.git.run(['tag', '-a', '-m', 'By GTO', 'm@v3.0.0']);
  await world.git.run(['push', '--quiet', 'origin', 'm@v3.0.0']);
  const context = await world.context(world.git);
  await expect(propose.run(inputsOf(propose, {model: 'm', version: '3.0.0'}), context)).rejects.toMatchObject(
    {
      code: 'CAIRN_VERSION_UNKNOWN',
      message: expect.stringContaining(
        'stages of what another tool registered are its own to assign',
      ) as string,
    },
  );
  await expect(
    register.run(inputsOf(register, {model: 'm', run: 'm-0123456789ab'}), context),
  ).rejects.toMatchObject({code: 'CAIRN_MODEL_UNTRAINED'});
});
