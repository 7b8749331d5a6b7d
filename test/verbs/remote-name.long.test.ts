import {expect, test} from 'vitest';
import {doctor} from '../../src/verbs/doctor.ts';
import {gate} from '../../src/verbs/gate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {release} from '../../src/verbs/release.ts';
import {retire} from '../../src/verbs/retire.ts';
import {rollback} from '../../src/verbs/rollback.ts';
import {makeRun, promotionWorld} from '../support/promotion.ts';
import {inputsOf} from '../support/inputs-of.ts';

const common = {token: '', config: 'cairn.yaml'};

/** The same life in two worlds, whose clones call their remote differently. */
async function live(remote: string): Promise<{refs: string; said: string[]; tracking: string[]}> {
  await using world = await promotionWorld();
  await world.git.run(['fetch', '--quiet', 'origin']);
  if (remote !== 'origin') await world.git.run(['remote', 'rename', 'origin', remote]);
  const {git, github} = await world.context(world.git);
  if (github === undefined) throw new Error('the world has a forge');
  const {octokit, owner, repo} = github;
  const said: string[] = [];
  const step = async <Outcome extends {headline: string}>(outcome: Promise<Outcome>): Promise<Outcome> => {
    said.push((await outcome).headline);
    return outcome;
  };
  const context = async (): ReturnType<typeof world.context> => world.context(git);
  const number = {
    bump: 'patch' as const,
    prerelease: undefined,
    version: undefined,
    title: undefined,
    attest: false,
    'workflow-run': undefined,
  };
  for (const seed of [1, 2]) {
    const run = await makeRun(git, {seed});
    await step(register.run({...number, ...common, run, model: 'm'}, await context()));
    const proposal = inputsOf(propose, {model: 'm', stage: 'production'});
    await step(propose.run({...proposal, ...common}, await context()));
    const change = {model: undefined, stage: undefined, status: false, explain: false};
    const head = await git.run(['rev-parse', `refs/remotes/${remote}/cairn/m/production`]);
    await step(gate.run({...change, ...common, base: 'HEAD', head}, await context()));
    await octokit.rest.pulls.merge({owner, repo, pull_number: seed});
    await step(release.run({...common, 'dry-run': false}, await context()));
    await git.run(['pull', '--quiet', remote, 'main']);
  }
  const reason = 'a drill';
  const back = {
    model: 'm',
    stage: undefined,
    to: undefined,
    reason,
    now: false,
    rehearse: false,
    commits: 'git' as const,
    base: undefined,
  };
  await step(rollback.run({...back, ...common}, await context()));
  const old = {model: 'm', version: '0.0.1', after: undefined, reason, remove: false, 'dry-run': undefined};
  const calls = {window: 7, live: undefined, url: undefined};
  await step(retire.run({...old, ...calls, ...common}, await context()));
  await step(doctor.run({...common, fix: false}, await context()));
  const refs = await git.run(['ls-remote', '--refs', remote]);
  const tracking = await git.run(['for-each-ref', '--format=%(refname)', 'refs/remotes']);
  return {refs, said, tracking: tracking.replaceAll(`/${remote}/`, '/the-remote/').split('\n')};
}

test('a clone whose only remote is called otherwise does and says the same in every verb', async () => {
  expect(await live('upstream')).toEqual(await live('origin'));
});
