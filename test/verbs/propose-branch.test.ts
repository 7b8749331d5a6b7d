import {expect, test} from 'vitest';
import {propose} from '../../src/verbs/propose.ts';
import {rollback} from '../../src/verbs/rollback.ts';
import {thorough} from '../support/effort.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {registeredWorld, registerOf} from '../support/lifecycle.ts';
import {stateOf} from '../support/promotion.ts';

// The remote is that of a forge, of which nothing is known but its Git.

const inputs = inputsOf(propose, {model: 'm', stage: 'production'});
const branch = 'cairn/m/production';

test('without GitHub the branch is the proposal, judged and told; run again nothing moves', async () => {
  await using world = await registeredWorld();
  const {git} = world;
  const context = await world.context(git, {github: undefined});
  const {outputs, document} = await propose.run(inputs, context);
  expect(outputs).toEqual({
    'pull-request': '',
    url: '',
    verdict: 'pass',
    branch,
    report: 'registry/m/reports/production/0.0.1/report.md',
    changed: 'true',
  });
  const head = await git.run(['ls-remote', 'origin', `refs/heads/${branch}`]);
  const files = await git.run(['diff', '--name-only', 'origin/main', `origin/${branch}`]);
  expect(files.split('\n')).toEqual([
    'registry/m/reports/production/0.0.1/report.html',
    outputs.report,
    'registry/m/reports/production/0.0.1/verdict.json',
    'registry/m/stages/production.json',
    'registry/m/versions/0.0.1.json',
  ]);
  const {next} = document as {next: string[]};
  expect(next).toContain(`git diff origin/main...origin/${branch}`);
  expect(next.at(-1)).toBe('cairn release');
  for (const command of next) expect(context.log.lines.join('\n')).toContain(command);
  expect((await propose.run(inputs, context)).outputs).toMatchObject({verdict: 'pass', changed: 'false'});
  expect(await git.run(['ls-remote', 'origin', `refs/heads/${branch}`])).toBe(head);
  expect(await stateOf(world)).toMatchObject({pulls: [], statuses: []});
});

thorough('where GitHub is meant, a missing token stays the error, before anything is written', async () => {
  await using world = await registeredWorld();
  const before = await world.git.run(['ls-remote', 'origin']);
  const context = await world.context(world.git, {github: undefined, ofGitHub: true});
  await expect(propose.run(inputs, context)).rejects.toMatchObject({code: 'CAIRN_GITHUB_MISSING'});
  const plain = await world.context(world.git, {github: undefined});
  await expect(propose.run({...inputs, commits: 'api'}, plain)).rejects.toMatchObject({
    code: 'CAIRN_GITHUB_MISSING',
  });
  expect(await world.git.run(['ls-remote', 'origin'])).toBe(before);
});

thorough('a rule on approvals is inconclusive, and that is said', async () => {
  await using world = await registeredWorld(['{id: people, approvals: {count: 1}}']);
  const context = await world.context(world.git, {github: undefined});
  expect((await propose.run(inputs, context)).outputs.verdict).toBe('inconclusive');
  expect(context.log.lines.join('\n')).toContain('a plain Git server knows no reviews');
});

thorough('commits of people stay, and a newer version goes on top of them', async () => {
  await using world = await registeredWorld();
  const {git} = world;
  const context = await world.context(git, {github: undefined});
  await propose.run(inputs, context);
  await git.run(['switch', '--quiet', '--create', 'theirs', `origin/${branch}`]);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'A word of mine']);
  const theirs = await git.run(['rev-parse', 'HEAD']);
  await git.run(['push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`]);
  await git.run(['switch', '--quiet', 'main']);
  await registerOf(world, {seed: 2});
  expect((await propose.run(inputs, context)).outputs).toMatchObject({
    report: 'registry/m/reports/production/0.0.2/report.md',
    changed: 'true',
  });
  await git.run(['merge-base', '--is-ancestor', theirs, `origin/${branch}`]);
});

thorough(
  'without a remote the branch is one of the clone, and one that is checked out is not moved',
  async () => {
    await using world = await registeredWorld();
    const {git} = world;
    await git.run(['switch', '--quiet', 'main']);
    await git.run(['remote', 'remove', 'origin']);
    const context = await world.context(git, {github: undefined});
    const first = await propose.run(inputs, context);
    expect(first.outputs).toMatchObject({verdict: 'pass', branch, changed: 'true'});
    expect(context.log.lines.join('\n')).toContain(`branch ${branch} is in this clone alone`);
    expect((first.document as {next: string[]}).next).toContain(`git diff main...${branch}`);
    expect((await propose.run(inputs, context)).outputs.changed).toBe('false');
    expect(await git.run(['status', '--porcelain'])).toBe('');

    await registerOf(world, {seed: 2}, {github: undefined});
    await git.run(['switch', '--quiet', branch]);
    const head = await git.run(['rev-parse', 'HEAD']);
    await expect(propose.run({...inputs, base: 'main'}, context)).rejects.toMatchObject({
      code: 'CAIRN_INPUT_INVALID',
      message: expect.stringContaining('is checked out') as string,
    });
    expect(await git.run(['rev-parse', 'HEAD'])).toBe(head);
    await git.run(['switch', '--quiet', '--detach']);
    await expect(propose.run(inputs, context)).rejects.toMatchObject({code: 'CAIRN_COMMIT_MISSING'});
    await expect(
      rollback.run(inputsOf(rollback, {model: 'm', reason: 'bad', now: 'true'}), context),
    ).rejects.toMatchObject({code: 'CAIRN_COMMIT_MISSING'});
  },
);
