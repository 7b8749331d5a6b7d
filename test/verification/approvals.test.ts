import {expect} from 'vitest';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {merge} from '../support/lifecycle.ts';
import {promotionWorld} from '../support/promotion.ts';
import {data, idsOf, registered, rewriteTag, verified} from './support.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {thorough} from '../support/effort.ts';

const inputs = inputsOf(propose, {model: 'm', stage: 'production'});
const common = {token: '', config: 'cairn.yaml'};

thorough('who approved is compared with the reviews of the pull request that was merged', async () => {
  await using world = await promotionWorld([
    '{id: second-pair-of-eyes, approvals: {count: 1, from: [erin]}}',
  ]);
  await world.push({'data.csv': data});
  await registered(world, {seed: 1});
  const {outputs} = await propose.run({...inputs, ...common}, await world.context(world.git));
  const number = Number(outputs['pull-request']);
  await approve(number, 'erin');
  await merge(world, number);
  await release.run({...common, 'dry-run': false}, await world.context(world.git));

  const sound = await verified(world, 'm#production');
  expect(idsOf(sound, 'fail')).toEqual([]);
  expect(sound.find(({id}) => id === 'approvals')).toMatchObject({
    status: 'pass',
    subject: 'm#production#1',
    message: 'erin approved',
  });
  expect(sound.find(({id}) => id === 'verdict')).toMatchObject({status: 'pass'});
  for (const options of [{offline: true, git: world.git}, {github: undefined}]) {
    const findings = await verified(world, 'm#production', options);
    expect(findings.find(({id}) => id === 'approvals')).toMatchObject({status: 'unchecked'});
  }

  const stated = /Cairn-Approvals: .*/;
  const lies = [
    ['Cairn-Approvals: mallory', ['verdict', 'approvals'], /no approval of its last commit by mallory/],
    ['Cairn-Approvals: erin, mallory=acme/leads', ['approvals'], /no approval of its last commit by mallory/],
    ['Cairn-Approvals: none', ['verdict'], /nobody approved, as the tag says/],
  ] as const;
  for (const [lie, broken, message] of lies) {
    await rewriteTag(world.git, 'm#production#1', (text) => text.replace(stated, lie));
    const findings = await verified(world, 'm#production');
    expect(idsOf(findings, 'fail'), lie).toEqual(broken);
    expect(findings.find(({id}) => id === 'approvals')?.message).toMatch(message);
  }
  await rewriteTag(world.git, 'm#production#1', (text) =>
    text.replace(/Cairn-Desired: .*\n/, '').replace(stated, 'Cairn-Approvals: erin'),
  );
  expect(idsOf(await verified(world, 'm#production'), 'fail')).toEqual(['verdict', 'approvals']);

  async function approve(pull: number, actor: string): Promise<void> {
    const token = world.forge.issueToken({repository: world.slug, actor, kind: 'person', permissions: {}});
    const response = await fetch(`${world.forge.apiUrl}/repos/${world.slug}/pulls/${pull}/reviews`, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
      body: JSON.stringify({event: 'APPROVE'}),
    });
    expect(response.status).toBe(200);
  }
});
