import {expect, test} from 'vitest';
import type {Stage, Verdict} from '../../src/generated/documents.ts';
import {parseDocument} from '../../src/provenance/document.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {
  configText,
  dying,
  metric,
  moment,
  promotionWorld,
  stateOf,
  write,
  type PromotionWorld,
} from '../support/promotion.ts';
import {merge, pullOf, registerOf} from '../support/lifecycle.ts';

const inputs = {
  model: 'm',
  stage: 'production',
  version: undefined,
  base: undefined,
  token: '',
  config: 'cairn.yaml',
};
const branch = 'refs/heads/cairn/m/production';

test('the first version: one branch, one pull request with desired state and manifest, and its status', async () => {
  await using world = await promotionWorld();
  await registerOf(world, {seed: 1});
  const work = await world.git.run(['status', '--porcelain', '--branch']);
  const {outputs, document} = await propose.run(inputs, await world.context(world.git));
  expect(outputs).toMatchObject({
    'pull-request': '1',
    verdict: 'pass',
    branch: 'cairn/m/production',
    changed: 'true',
  });
  expect(await world.git.run(['status', '--porcelain', '--branch'])).toBe(work);
  const {head, body} = await pullOf(world, 1);
  expect(await world.git.run(['diff', '--name-only', 'origin/main', head])).toBe(
    'registry/m/stages/production.json\nregistry/m/versions/0.0.1.json',
  );
  const stage = parseDocument(
    'stage',
    `${await world.git.run(['show', `${head}:registry/m/stages/production.json`])}\n`,
    'stage',
  );
  expect(stage).toMatchObject({version: '0.0.1'} satisfies Partial<Stage>);
  expect(body).toContain('## ✅ Promote: 1 passed, 1 not applicable');
  expect(body).toContain('How to roll back');
  const {verdict} = document as {verdict: Verdict};
  expect(JSON.parse(/```json\n([\s\S]*?)```/.exec(body)?.[1] ?? '')).toEqual(verdict);
  expect(await stateOf(world)).toMatchObject({statuses: [[{context: 'cairn/gate', state: 'success'}]]});
  expect(world.forge.violations).toEqual([]);
});

test('run again it changes nothing; a new version updates the same branch and pull request', async () => {
  await using world = await promotionWorld();
  await registerOf(world, {seed: 1});
  const context = await world.context(world.git);
  await propose.run(inputs, context);
  const state = await stateOf(world);
  const again = await propose.run(inputs, context);
  expect(again.outputs).toMatchObject({'pull-request': '1', changed: 'false'});
  expect(await stateOf(world)).toEqual(state);
  const writes = (): number =>
    world.forge.requests.filter(({method, path}) => method !== 'GET' && path.startsWith('/repos/')).length;
  const before = writes();
  await propose.run(inputs, context);
  expect(writes()).toBe(before);

  await registerOf(world, {seed: 2});
  const next = await propose.run(inputs, context);
  expect(next.outputs).toMatchObject({'pull-request': '1', changed: 'true'});
  const {head, title} = await pullOf(world, 1);
  expect(title).toBe('Promote m 0.0.2 to production');
  expect(await world.git.run(['diff', '--name-only', 'origin/main', head])).toBe(
    'registry/m/stages/production.json\nregistry/m/versions/0.0.2.json',
  );
});

test('a base that moved puts our branch on it anew; commits of people stay and ours go on top', async () => {
  await using world = await promotionWorld();
  await registerOf(world, {seed: 1});
  const context = await world.context(world.git);
  await propose.run(inputs, context);
  const base = await world.push({'README.md': 'moved\n'});
  await propose.run(inputs, context);
  const rebuilt = await pullOf(world, 1);
  expect(await world.git.run(['rev-list', '--parents', '-1', rebuilt.head])).toBe(`${rebuilt.head} ${base}`);

  const person = await world.clone('person');
  await person.run(['checkout', '--quiet', '-b', 'x', rebuilt.head]);
  await person.run(['commit', '--quiet', '--allow-empty', '-m', 'A note']);
  await person.run(['push', '--quiet', 'origin', `HEAD:${branch}`]);
  const theirs = await person.run(['rev-parse', 'HEAD']);
  await world.push({'README.md': 'moved again\n'});
  await registerOf(world, {seed: 2});
  await propose.run(inputs, context);
  const {head} = await pullOf(world, 1);
  expect(await world.git.run(['rev-list', '--parents', '-1', head])).toBe(`${head} ${theirs}`);
  expect(await world.git.run(['diff', '--name-only', `origin/main...${head}`])).toBe(
    'registry/m/stages/production.json\nregistry/m/versions/0.0.2.json',
  );
});

test('what people write around the report stays', async () => {
  await using world = await promotionWorld();
  await registerOf(world, {seed: 1});
  const context = await world.context(world.git);
  await propose.run(inputs, context);
  const {body} = await pullOf(world, 1);
  const {octokit, owner, repo} = context.github!;
  await octokit.rest.pulls.update({
    owner,
    repo,
    pull_number: 1,
    body: `Please look at this.\n\n${body}\n\nThank you.`.replaceAll('\n', '\r\n'),
  });
  await registerOf(world, {seed: 2});
  await propose.run(inputs, context);
  const edited = (await pullOf(world, 1)).body;
  expect(edited).toMatch(
    /^Please look at this\.\n\n<!-- cairn:report:begin -->[\s\S]*0\.0\.2[\s\S]*end -->\n\nThank you\.$/,
  );
  expect(edited.match(/cairn:report:begin/g)).toHaveLength(1);
});

test('a version that holds the stage already is nothing to do', async () => {
  await using world = await promotionWorld();
  await registerOf(world, {seed: 1});
  const context = await world.context(world.git);
  await propose.run(inputs, context);
  await merge(world, 1);
  const before = await stateOf(world);
  const {outputs, conclusion} = await propose.run(inputs, context);
  expect(outputs).toMatchObject({'pull-request': '', verdict: 'not-applicable', changed: 'false'});
  expect(conclusion).toBe('success');
  expect(await stateOf(world)).toEqual(before);
});

test('after a merge the next version gets a new pull request from the same branch', async () => {
  await using world = await promotionWorld();
  const first = await registerOf(world, {seed: 1});
  const context = await world.context(world.git);
  await propose.run(inputs, context);
  await merge(world, 1);
  await release.run({token: '', config: 'cairn.yaml'}, context);
  await registerOf(world, {
    seed: 2,
    champion: {version: '0.0.1', manifest: first.manifest, metrics: [metric('roc_auc', 0.7, 0.02)]},
    comparison: [
      {
        metric: 'roc_auc',
        direction: 'higher',
        difference: 0.05,
        lower: 0.01,
        upper: 0.09,
        n: 1000,
        better: 'challenger',
      },
    ],
  });
  const {outputs} = await propose.run(inputs, context);
  expect(outputs).toMatchObject({'pull-request': '2', verdict: 'pass'});
  const {body, head} = await pullOf(world, 2);
  expect(body).toContain('Champion 0.0.1');
  expect(body).toContain('in place of 0.0.1');
  expect(await world.git.run(['diff', '--name-only', 'origin/main', head])).toBe(
    'registry/m/stages/production.json\nregistry/m/versions/0.0.2.json',
  );
});

test('stale evidence fails, too little data is inconclusive with the n that would do', async () => {
  await using world = await promotionWorld();
  await registerOf(world, {seed: 1});
  const context = await world.context(world.git);
  await propose.run(inputs, context);
  await merge(world, 1);
  await release.run({token: '', config: 'cairn.yaml'}, context);
  await registerOf(world, {seed: 2, metrics: [metric('roc_auc', 0.61, 0.02)]});
  const {outputs} = await propose.run(inputs, context);
  expect(outputs.verdict).toBe('fail');
  const {body} = await pullOf(world, 2);
  expect(body).toContain('compares with no champion, but 0.0.1 holds the stage');
  expect(body).toMatch(/about 4000 rows would tell/);
  expect(await stateOf(world)).toMatchObject({statuses: [[{state: 'failure'}], [{state: 'success'}]]});
});

test('a held stage is left alone', async () => {
  await using world = await promotionWorld();
  const {manifest} = await registerOf(world, {seed: 1});
  await world.push({
    'registry/m/stages/production.json': JSON.stringify({
      document: 'stage',
      schemaVersion: 1,
      model: 'm',
      stage: 'production',
      version: '0.0.1',
      manifest,
      hold: {reason: 'an incident', since: moment.toISOString()},
    }),
  });
  await registerOf(world, {seed: 2});
  const {outputs, headline} = await propose.run(inputs, await world.context(world.git));
  expect(outputs).toMatchObject({'pull-request': '', changed: 'false'});
  expect(headline).toContain('an incident');
});

test('names from data cannot mention, link, or break out of the report', async () => {
  await using world = await promotionWorld();
  const hostile = [
    '@octocat',
    'a|b',
    '<img src=x onerror=alert(1)>',
    '[x](http://evil.example)',
    'a\nb',
    '#1',
    '```',
  ];
  await registerOf(world, {seed: 1, features: hostile});
  await propose.run(inputs, await world.context(world.git));
  const {body} = await pullOf(world, 1);
  const row = body.split('\n').find((line) => line.startsWith('| Features |')) ?? '';
  expect(row).toBe(
    '| Features | `@octocat`, `a\\|b`, `<img src=x onerror=alert(1)>`, `[x](http://evil.example)`, `a b`, `#1`, ```` ``` ```` |',
  );
});

test.each([
  ['an unknown version', {version: '9.9.9'}, 'CAIRN_VERSION_UNKNOWN'],
  ['an unknown stage', {stage: 'nowhere'}, 'CAIRN_STAGE_UNKNOWN'],
  ['an unknown base', {base: 'nowhere'}, 'CAIRN_COMMIT_MISSING'],
  ['a configuration outside', {config: '../cairn.yaml'}, 'CAIRN_CONFIG_INVALID'],
])('%s is one clear error and nothing is made', async (_, wrong, code) => {
  await using world = await promotionWorld();
  await registerOf(world, {seed: 1});
  const context = await world.context(world.git);
  await expect(propose.run({...inputs, ...wrong}, context)).rejects.toMatchObject({code});
  expect(await stateOf(world)).toMatchObject({pulls: []});
});

test('killed after any external step, a second run ends in the same state as an undisturbed one', async () => {
  const {steps, state} = await undisturbed();
  expect(steps).toEqual([
    'git push',
    'POST /repos/{owner}/{repo}/pulls',
    'POST /repos/{owner}/{repo}/statuses/{sha}',
  ]);
  for (let after = 1; after < steps.length; after++) {
    await using world = await promotionWorld();
    await registerOf(world, {seed: 1});
    const killed = dying(await world.context(world.git), after);
    await expect(propose.run(inputs, killed.context)).rejects.toThrow('killed');
    await propose.run(inputs, await world.context(await world.clone('fresh')));
    expect(await stateOf(world), `killed after ${killed.steps.join(', ')}`).toEqual(state);
  }
});

test('two proposals at once end with one pull request', async () => {
  await using world = await promotionWorld();
  await registerOf(world, {seed: 1});
  const contexts = [
    await world.context(await world.clone('one')),
    await world.context(await world.clone('two')),
  ];
  const results = await Promise.all(contexts.map(async (context) => propose.run(inputs, context)));
  expect(results.map(({outputs}) => outputs['pull-request'])).toEqual(['1', '1']);
  expect(await stateOf(world)).toMatchObject({pulls: [{number: 1}]});
});

test('rules are those of the base branch, whatever the work tree says', async () => {
  await using world = await promotionWorld(['{id: strict, metric: roc_auc, minimum: 0.9}']);
  await registerOf(world, {seed: 1});
  await write(world.git.directory, {'cairn.yaml': configText([])});
  const {outputs} = await propose.run(inputs, await world.context(world.git));
  expect(outputs.verdict).toBe('fail');
});

async function undisturbed(): Promise<{steps: string[]; state: unknown}> {
  await using world: PromotionWorld = await promotionWorld();
  await registerOf(world, {seed: 1});
  const {context, steps} = dying(await world.context(world.git), Number.POSITIVE_INFINITY);
  await propose.run(inputs, context);
  return {steps, state: await stateOf(world)};
}
