// Who: somebody who may push branches and edit their pull request. They may reach an approval of a change that looks
// harmless beside a branch which holds the rest of it already, and take it along to the branch of promotions (`edited`).
// What stops them: an approval counts only for the branch that the pull request went to when it was given
// (`retargetedAt`), and the event of the change judges anew.
import {expect} from 'vitest';
import {gate} from '../../src/verbs/gate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {
  approve,
  gateInputs,
  onPull,
  proposeInputs,
  pushBranch,
  stageFile,
  statusOf,
} from '../support/gate-run.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {merge, pullOf, registeredWorld} from '../support/lifecycle.ts';
import {thorough} from '../support/effort.ts';

const of = {owner: 'octo', repo: 'ml', pull_number: 1};

thorough(
  'somebody has a pull request approved for a branch that holds the promotion already, and sends it to main',
  async () => {
    await using world = await registeredWorld(['{id: people, approvals: {count: 1}}']);
    const {git, forge} = world;
    await propose.run(proposeInputs, await world.context(git));
    const {head} = await pullOf(world, 1);
    await pushBranch(world, 'lax', {[stageFile]: await git.run(['show', `${head}:${stageFile}`])});
    const {octokit} = (await world.context(git)).github!;
    await octokit.rest.pulls.update({...of, base: 'lax'});
    await approve(world, 'erin');
    const events: {name: string; payload: object}[] = [];
    forge.onEvent((event) => events.push(event));
    await octokit.rest.pulls.update({...of, base: 'main'});
    expect(events).toMatchObject([
      {name: 'pull_request', payload: {action: 'edited', changes: {base: {ref: {from: 'lax'}}}}},
    ]);

    const context = await onPull(world, git, 1);
    expect((await gate.run(gateInputs, context)).outputs.verdict).toBe('inconclusive');
    expect(await statusOf(world, head)).toMatchObject({state: 'pending'});
    expect(context.log.lines.join('\n')).toContain(
      'Not counted: erin approved before the pull request went to this branch',
    );

    // As if it had gone there an hour before she approved.
    const later = await onPull(world, git, 1);
    later.github?.octokit.hook.after('request', ({data}, {url}) => {
      if (url.includes('/events'))
        for (const event of data as {created_at: string}[]) event.created_at = '2025-06-01T11:00:00Z';
    });
    expect((await gate.run(gateInputs, later)).outputs.verdict).toBe('pass');

    // Merged past the gate, it is not released.
    await merge(world, 1);
    const released = await release.run(inputsOf(release), await world.context(git));
    expect(released.conclusion).toBe('failure');
    expect(forge.violations).toEqual([]);
  },
);

thorough(
  'where the server does not tell which branch it went to, an approval counts and that is said',
  async () => {
    await using world = await registeredWorld(['{id: people, approvals: {count: 1}}']);
    await propose.run(proposeInputs, await world.context(world.git));
    await approve(world, 'erin');
    const context = await onPull(world, world.git, 1);
    context.github?.octokit.hook.before('request', ({url}) => {
      if (url.includes('/events')) throw Object.assign(new Error('Not Found'), {status: 404});
    });
    expect((await gate.run(gateInputs, context)).outputs.verdict).toBe('pass');
    expect(context.log.lines.join('\n')).toContain('Whether the pull request went to another branch');
  },
);
