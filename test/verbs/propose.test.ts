import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Stage, Verdict} from '../../src/generated/documents.ts';
import {serializeStage} from '../../src/promotion/stage/stage-file.ts';
import {parseDocument, serializeDocument} from '../../src/provenance/document.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {
  configText,
  copyOfWorld,
  dying,
  metric,
  moment,
  promotionWorld,
  stateOf,
  write,
  type PromotionWorld,
} from '../support/promotion.ts';
import {merge, pullOf, registeredWorld, registerOf} from '../support/lifecycle.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {thorough} from '../support/effort.ts';

const inputs = inputsOf(propose, {model: 'm', stage: 'production'});
const branch = 'refs/heads/cairn/m/production';
const releaseInputs = inputsOf(release);
const reports = 'registry/m/reports/production';

/** Worlds to copy: one version is registered; it is proposed; it holds the stage. */
let registered: PromotionWorld;
let proposed: PromotionWorld;
let promoted: PromotionWorld;
let firstManifest: string;

beforeAll(async () => {
  registered = await promotionWorld();
  firstManifest = (await registerOf(registered, {seed: 1})).manifest;
  proposed = await copyOfWorld(registered);
  await propose.run(inputs, await proposed.context(proposed.git));
  promoted = await copyOfWorld(proposed);
  await merge(promoted, 1);
  await release.run(releaseInputs, await promoted.context(promoted.git));
});

afterAll(async () => {
  for (const world of [registered, proposed, promoted]) await world[Symbol.asyncDispose]();
});

test('the first version: one branch, one pull request with desired state, manifest and report, and its status', async () => {
  await using world = await copyOfWorld(registered);
  const work = await world.git.run(['status', '--porcelain', '--branch']);
  const {outputs, document} = await propose.run(inputs, await world.context(world.git));
  expect(outputs).toEqual({
    'pull-request': '1',
    url: `${world.forge.serverUrl}/octo/ml/pull/1`,
    verdict: 'pass',
    branch: 'cairn/m/production',
    report: `${reports}/0.0.1/report.md`,
    changed: 'true',
  });
  expect(await world.git.run(['status', '--porcelain', '--branch'])).toBe(work);
  const {head, body} = await pullOf(world, 1);
  expect(await filesOf(world, 'origin/main', head)).toEqual([
    `${reports}/0.0.1/report.html`,
    `${reports}/0.0.1/report.md`,
    `${reports}/0.0.1/verdict.json`,
    'registry/m/stages/production.json',
    'registry/m/versions/0.0.1.json',
  ]);
  const stage = parseDocument(
    'stage',
    await textOf(world, head, 'registry/m/stages/production.json'),
    'stage',
  );
  expect(stage).toMatchObject({version: '0.0.1'} satisfies Partial<Stage>);
  expect(body).toContain('## ✅ Promote: 1 passed, 1 not applicable');
  expect(body).toContain('How to roll back');
  expect(body).toContain(`(${world.forge.serverUrl}/octo/ml/blob/${head}/${outputs.report})`);
  const {verdict} = document as {verdict: Verdict};
  expect(JSON.parse(/```json\n([\s\S]*?)```/.exec(body)?.[1] ?? '')).toEqual(verdict);
  expect(await textOf(world, head, `${reports}/0.0.1/verdict.json`)).toBe(serializeDocument(verdict));
  expect(await stateOf(world)).toMatchObject({statuses: [[{context: 'cairn/gate', state: 'success'}]]});
  expect(world.forge.violations).toEqual([]);
});

test('run again it changes nothing, at another time neither; a new version updates branch and pull request', async () => {
  await using world = await copyOfWorld(registered);
  const context = await world.context(world.git);
  await propose.run(inputs, context);
  const state = await stateOf(world);
  const later = {...context, now: () => new Date(moment.getTime() + 86_400_000)};
  for (const again of [context, later]) {
    const {outputs} = await propose.run(inputs, again);
    expect(outputs).toMatchObject({'pull-request': '1', changed: 'false'});
    expect(await stateOf(world)).toEqual(state);
  }
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
  expect(await filesOf(world, 'origin/main', head)).toEqual(filesOfVersion('0.0.2'));
});

thorough(
  'a base that moved elsewhere leaves the head; with something new to say our branch is put on it; commits of people stay',
  async () => {
    await using world = await copyOfWorld(proposed);
    const context = await world.context(world.git);
    const {head: before} = await pullOf(world, 1);
    const config = await world.git.run(['show', 'origin/main:cairn.yaml']);
    const base = await world.push({'README.md': 'moved\n', 'cairn.yaml': `${config}\n# a note\n`});
    await propose.run(inputs, context);
    const after = (await pullOf(world, 1)).head;
    expect(await world.git.run(['diff', before, after, '--', 'registry'])).toBe('');
    expect(after).toBe(before); // so what people approved stands
    await registerOf(world, {seed: 2});
    await propose.run(inputs, context);
    const rebuilt = await pullOf(world, 1);
    expect(await parentsOf(world, rebuilt.head)).toBe(`${rebuilt.head} ${base}`);

    const theirs = await commitOn(world, rebuilt.head, {'NOTES.md': 'A note\n'});
    await world.push({'README.md': 'moved again\n'});
    await registerOf(world, {seed: 3});
    await propose.run(inputs, context);
    const {head} = await pullOf(world, 1);
    expect(await parentsOf(world, head)).toBe(`${head} ${theirs}`);
    expect(await filesOf(world, 'origin/main', head)).toEqual(['NOTES.md', ...filesOfVersion('0.0.3')]);
  },
);

thorough('what people write around the report stays', async () => {
  await using world = await copyOfWorld(proposed);
  const context = await world.context(world.git);
  const {body} = await pullOf(world, 1);
  await update(world, {body: `Please look at this.\n\n${body}\n\nThank you.`.replaceAll('\n', '\r\n')});
  await registerOf(world, {seed: 2});
  await propose.run(inputs, context);
  const edited = (await pullOf(world, 1)).body;
  expect(edited).toMatch(
    /^Please look at this\.\n\n<!-- cairn:report:begin -->[\s\S]*0\.0\.2[\s\S]*end -->\n\nThank you\.$/,
  );
  expect(edited.match(/cairn:report:begin/g)).toHaveLength(1);
});

thorough(
  'what people change in the stage file on the branch stays while it is the same version',
  async () => {
    await using world = await copyOfWorld(promoted);
    await registerOf(world, {seed: 2});
    const context = await world.context(world.git);
    await propose.run(inputs, context);
    const {head} = await pullOf(world, 2);
    const path = 'registry/m/stages/production.json';
    const stage = parseDocument('stage', await textOf(world, head, path), path);
    const shares: Stage['traffic'] = [
      {version: stage.version, manifest: stage.manifest, weight: 10},
      {version: '0.0.1', manifest: firstManifest, weight: 90},
    ];
    const text = serializeStage({...stage, traffic: shares});
    await commitOn(world, head, {[path]: text});
    await propose.run(inputs, context);
    const edited = await pullOf(world, 2);
    expect(await textOf(world, edited.head, path)).toBe(text);
    expect(edited.body).toContain('| 0.0.2 | 10 % |');

    await registerOf(world, {seed: 3});
    await propose.run(inputs, context);
    const next = parseDocument('stage', await textOf(world, (await pullOf(world, 2)).head, path), path);
    expect(next).not.toHaveProperty('traffic');
    expect(next.version).toBe('0.0.3');
  },
);

test('a version that holds the stage already is nothing to do', async () => {
  await using world = await copyOfWorld(proposed);
  const context = await world.context(world.git);
  await merge(world, 1);
  const before = await stateOf(world);
  const {outputs, conclusion} = await propose.run(inputs, context);
  expect(outputs).toMatchObject({
    'pull-request': '',
    verdict: 'not-applicable',
    report: '',
    changed: 'false',
  });
  expect(conclusion).toBe('success');
  expect(await stateOf(world)).toEqual(before);
});

thorough(
  'after a merge the next version gets a new pull request whose change of the stage is one line',
  async () => {
    await using world = await copyOfWorld(promoted);
    await registerOf(world, {
      seed: 2,
      champion: {version: '0.0.1', manifest: firstManifest, metrics: [metric('roc_auc', 0.7, 0.02)]},
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
    const {outputs} = await propose.run(inputs, await world.context(world.git));
    expect(outputs).toMatchObject({'pull-request': '2', verdict: 'pass'});
    const {body, head} = await pullOf(world, 2);
    expect(body).toContain('Champion 0.0.1');
    expect(body).toContain('in place of 0.0.1');
    expect(await filesOf(world, 'origin/main', head)).toEqual([
      `${reports}/0.0.2/differences-dark.svg`,
      `${reports}/0.0.2/differences-light.svg`,
      ...filesOfVersion('0.0.2'),
    ]);
    const blob = `${world.forge.serverUrl}/octo/ml/blob/${head}/${reports}/0.0.2`;
    expect(body).toContain(
      `<picture><source media="(prefers-color-scheme: dark)" srcset="${blob}/differences-dark.svg?raw=true">`,
    );
    const range = `origin/main...${head}`;
    const stageFile = ['--', 'registry/m/stages/production.json'];
    expect(await world.git.run(['diff', '--numstat', range, ...stageFile])).toBe(
      '1\t1\tregistry/m/stages/production.json',
    );
    const lines = (await world.git.run(['diff', '-U0', range, ...stageFile])).split('\n');
    expect(lines.filter((line) => /^[+-](?![+-])/.test(line))).toEqual([
      expect.stringMatching(/^- {2}"version": "0\.0\.1", "manifest": "sha256:[0-9a-f]{64}"$/),
      expect.stringMatching(/^\+ {2}"version": "0\.0\.2", "manifest": "sha256:[0-9a-f]{64}"$/),
    ]);
  },
);

thorough('stale evidence fails, too little data is inconclusive with the n that would do', async () => {
  await using world = await copyOfWorld(promoted);
  await registerOf(world, {seed: 2, metrics: [metric('roc_auc', 0.61, 0.02)]});
  const {outputs} = await propose.run(inputs, await world.context(world.git));
  expect(outputs.verdict).toBe('fail');
  const {body} = await pullOf(world, 2);
  expect(body).toContain('compares with no champion, but 0.0.1 holds the stage');
  expect(body).toMatch(/about 4000 rows would tell/);
  expect(body).toMatch(/What would make them pass:\n\n- `good-enough`: \S/);
  expect(await stateOf(world)).toMatchObject({statuses: [[{state: 'failure'}], [{state: 'success'}]]});
});

thorough('a held stage is left alone', async () => {
  await using world = await copyOfWorld(registered);
  await world.push({
    'registry/m/stages/production.json': JSON.stringify({
      document: 'stage',
      schemaVersion: 1,
      model: 'm',
      stage: 'production',
      version: '0.0.1',
      manifest: firstManifest,
      hold: {reason: 'an incident', since: moment.toISOString()},
    }),
  });
  await registerOf(world, {seed: 2});
  const {outputs, headline} = await propose.run(inputs, await world.context(world.git));
  expect(outputs).toMatchObject({'pull-request': '', changed: 'false'});
  expect(headline).toContain('an incident');
});

thorough('names from data cannot mention, link, or break out of the report', async () => {
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
  await using world = await copyOfWorld(registered);
  const context = await world.context(world.git);
  await expect(propose.run({...inputs, ...wrong}, context)).rejects.toMatchObject({code});
  expect(await stateOf(world)).toMatchObject({pulls: []});
});

thorough(
  'killed after any external step, a second run ends in the same state as an undisturbed one',
  async () => {
    const {steps, state} = await undisturbed();
    expect(steps).toEqual([
      'git push',
      'POST /repos/{owner}/{repo}/pulls',
      'POST /repos/{owner}/{repo}/statuses/{sha}',
    ]);
    for (let after = 1; after < steps.length; after++) {
      await using world = await copyOfWorld(registered);
      const killed = dying(await world.context(world.git), after);
      await expect(propose.run(inputs, killed.context)).rejects.toThrow('killed');
      await propose.run(inputs, await world.context(await world.clone('fresh')));
      expect(await stateOf(world), `killed after ${killed.steps.join(', ')}`).toEqual(state);
    }
  },
);

thorough('two proposals at once end with one pull request', async () => {
  await using world = await copyOfWorld(registered);
  const contexts = [
    await world.context(await world.clone('one')),
    await world.context(await world.clone('two')),
  ];
  const results = await Promise.all(contexts.map(async (context) => propose.run(inputs, context)));
  expect(results.map(({outputs}) => outputs['pull-request'])).toEqual(['1', '1']);
  expect(await stateOf(world)).toMatchObject({pulls: [{number: 1}]});
});

thorough('rules are those of the base branch, whatever the work tree says', async () => {
  await using world = await registeredWorld(['{id: strict, metric: roc_auc, minimum: 0.9}']);
  await write(world.git.directory, {'cairn.yaml': configText([])});
  const {outputs} = await propose.run(inputs, await world.context(world.git));
  expect(outputs.verdict).toBe('fail');
});

async function undisturbed(): Promise<{steps: string[]; state: unknown}> {
  await using world = await copyOfWorld(registered);
  const {context, steps} = dying(await world.context(world.git), Number.POSITIVE_INFINITY);
  await propose.run(inputs, context);
  return {steps, state: await stateOf(world)};
}

/** Without charts, for which these runs have no evidence. */
function filesOfVersion(version: string): string[] {
  return [
    `${reports}/${version}/report.html`,
    `${reports}/${version}/report.md`,
    `${reports}/${version}/verdict.json`,
    'registry/m/stages/production.json',
    `registry/m/versions/${version}.json`,
  ];
}

async function filesOf(world: PromotionWorld, base: string, head: string): Promise<string[]> {
  return (await world.git.run(['diff', '--name-only', `${base}...${head}`])).split('\n');
}

async function textOf(world: PromotionWorld, commit: string, path: string): Promise<string> {
  return (await world.git.bytes(['show', `${commit}:${path}`])).toString('utf8');
}

async function parentsOf(world: PromotionWorld, commit: string): Promise<string> {
  return world.git.run(['rev-list', '--parents', '-1', commit]);
}

/** A person pushes a commit on top of another to the branch of the proposal. */
async function commitOn(
  world: PromotionWorld,
  parent: string,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const person = await world.clone('person');
  await person.run(['fetch', '--quiet', 'origin', `+${branch}:refs/remotes/origin/theirs`]);
  await person.run(['checkout', '--quiet', '-B', 'theirs', parent]);
  await write(person.directory, files);
  await person.run(['add', '--all']);
  await person.run(['commit', '--quiet', '-m', 'By hand']);
  await person.run(['push', '--quiet', '--force', 'origin', `HEAD:${branch}`]);
  return person.run(['rev-parse', 'HEAD']);
}

async function update(
  world: PromotionWorld,
  change: {body?: string; state?: 'open' | 'closed'},
  number = 1,
): Promise<void> {
  const {github} = await world.context(world.git);
  if (github === undefined) throw new Error('the world has a forge');
  const {octokit, owner, repo} = github;
  await octokit.rest.pulls.update({owner, repo, pull_number: number, ...change});
}

thorough('a rule that looks at the clock changes nothing while its outcome is the same', async () => {
  await using world = await registeredWorld(['{id: fresh, fresh: evaluation, within-days: 30}']);
  const context = await world.context(world.git);
  await propose.run(inputs, context);
  const state = await stateOf(world);
  const after = async (days: number): Promise<string> => {
    const now = (): Date => new Date(moment.getTime() + days * 86_400_000);
    return (await propose.run(inputs, {...context, now})).outputs.verdict;
  };
  expect(await after(5)).toBe('pass');
  expect(await stateOf(world)).toEqual(state);
  expect(await after(50)).toBe('fail');
  const {head} = await pullOf(world, 1);
  const verdict = await textOf(world, head, `${reports}/0.0.1/verdict.json`);
  expect(JSON.parse(verdict)).toMatchObject({verdict: 'fail', judgedAt: '2025-07-21T12:00:00.000Z'});
});

thorough(
  'a pull request that a person closed is a no to its version: only a newer one, or `again`, opens another',
  async () => {
    await using world = await copyOfWorld(proposed);
    const context = await world.context(world.git);
    await update(world, {state: 'closed'});
    const before = await stateOf(world);
    const {outputs, headline} = await propose.run(inputs, context);
    expect(outputs).toMatchObject({'pull-request': '', verdict: 'not-applicable', changed: 'false'});
    expect(headline).toContain(
      'Pull request 1, which proposed m 0.0.1 for production, was closed without a merge',
    );
    expect(await stateOf(world)).toEqual(before);

    await using copy = await copyOfWorld(world);
    const insisted = await propose.run({...inputs, again: true}, await copy.context(copy.git));
    expect(insisted.outputs).toMatchObject({'pull-request': '2', changed: 'true'});

    await registerOf(world, {seed: 2});
    const newer = await propose.run(inputs, context);
    expect(newer.outputs).toMatchObject({'pull-request': '2'});
    expect(await stateOf(world)).toMatchObject({
      pulls: [
        {number: 2, state: 'open', title: 'Promote m 0.0.2 to production'},
        {number: 1, state: 'closed'},
      ],
    });
  },
);

thorough(
  'a branch that a person deleted, and so closed the pull request, comes back with the next version',
  async () => {
    await using world = await copyOfWorld(proposed);
    await world.git.run(['push', '--quiet', 'origin', `:${branch}`]);
    const context = await world.context(world.git);
    expect((await propose.run(inputs, context)).headline).toContain('was closed without a merge');
    await registerOf(world, {seed: 2});
    expect((await propose.run(inputs, context)).outputs).toMatchObject({'pull-request': '2'});
    const {head} = await pullOf(world, 2);
    expect(await filesOf(world, 'origin/main', head)).toEqual(filesOfVersion('0.0.2'));
  },
);

thorough('a branch that a person pushed over is made whole again, with what they pushed below', async () => {
  await using world = await copyOfWorld(proposed);
  const context = await world.context(world.git);
  const base = await world.git.run(['rev-parse', 'origin/main']);
  const theirs = await commitOn(world, base, {'NOTES.md': 'mine\n'});
  await propose.run(inputs, context);
  const {head} = await pullOf(world, 1);
  expect(await parentsOf(world, head)).toBe(`${head} ${theirs}`);
  expect(await filesOf(world, 'origin/main', head)).toEqual(['NOTES.md', ...filesOfVersion('0.0.1')]);

  // Something that has no history in common with the base cannot be proposed to it.
  const orphan = await world.git.run(['commit-tree', `${base}^{tree}`, '-m', 'orphan']);
  await world.git.run(['push', '--quiet', '--force', 'origin', `${orphan}:${branch}`]);
  await propose.run(inputs, context);
  const again = await stateOf(world);
  const open = (again as {pulls: {number: number; state: string; sha: string}[]}).pulls.find(
    ({state}) => state === 'open',
  );
  if (open === undefined) throw new Error('there is an open pull request');
  await pullOf(world, open.number);
  expect(await parentsOf(world, open.sha)).toBe(`${open.sha} ${base}`);
});

thorough(
  'a version that came into the stage by another way closes its pull request, which is no refusal',
  async () => {
    await using world = await copyOfWorld(proposed);
    const {head} = await pullOf(world, 1);
    const path = 'registry/m/stages/production.json';
    await world.push({[path]: await textOf(world, head, path)});
    const context = await world.context(world.git);
    const {outputs, headline} = await propose.run(inputs, context);
    expect(outputs).toMatchObject({'pull-request': '', verdict: 'not-applicable', changed: 'true'});
    expect(headline).toContain('Pull request 1 was closed.');
    const comments = await commentsOf(world, 1);
    expect(comments).toEqual([expect.stringContaining('m 0.0.1 is in stage production by another way.')]);
    expect((await pullOf(world, 1)).body).toContain('**Closed by Cairn:**');
    const state = await stateOf(world);
    expect(state).toMatchObject({pulls: [{state: 'closed'}]});
    expect((await propose.run(inputs, context)).outputs).toMatchObject({changed: 'false'});
    expect(await stateOf(world)).toEqual(state);

    await world.git.run(['rm', '--quiet', path]);
    await world.push({'README.md': 'The stage is empty again.\n'});
    expect((await propose.run(inputs, context)).outputs).toMatchObject({'pull-request': '2'});
  },
);

thorough(
  'a proposal whose version was taken out of the registry is closed, and the error of today is said',
  async () => {
    await using world = await copyOfWorld(proposed);
    await deregister(world, '0.0.1');
    const context = await world.context(await world.clone('fresh'));
    await expect(propose.run(inputs, context)).rejects.toMatchObject({code: 'CAIRN_VERSION_UNKNOWN'});
    expect(await commentsOf(world, 1)).toEqual([
      expect.stringContaining('m 0.0.1 was taken out of the registry.'),
    ]);
    expect(await stateOf(world)).toMatchObject({pulls: [{state: 'closed'}]});
  },
);

test('a stage that left the configuration closes its proposal', async () => {
  await using world = await copyOfWorld(proposed);
  await world.push({'cairn.yaml': configText().replace('production:', 'staging:')});
  const context = await world.context(world.git);
  await expect(propose.run(inputs, context)).rejects.toMatchObject({code: 'CAIRN_STAGE_UNKNOWN'});
  expect(await commentsOf(world, 1)).toEqual([
    expect.stringContaining('The configuration of main has no stage production of model m any more.'),
  ]);
  expect(await stateOf(world)).toMatchObject({pulls: [{state: 'closed'}]});
});

thorough('of two open pull requests from the branch to different bases the wanted one stays', async () => {
  await using world = await copyOfWorld(proposed);
  await world.git.run(['push', '--quiet', 'origin', 'origin/main:refs/heads/develop']);
  const {github} = await world.context(world.git);
  if (github === undefined) throw new Error('the world has a forge');
  const {octokit, owner, repo} = github;
  const {body} = await pullOf(world, 1);
  await octokit.rest.pulls.create({
    owner,
    repo,
    head: 'cairn/m/production',
    base: 'develop',
    title: 'Also here',
    body,
  });
  const {outputs} = await propose.run({...inputs, base: 'develop'}, await world.context(world.git));
  expect(outputs).toMatchObject({'pull-request': '2'});
  expect(await stateOf(world)).toMatchObject({
    pulls: [
      {number: 2, state: 'open'},
      {number: 1, state: 'closed'},
    ],
  });
  expect(await commentsOf(world, 1)).toEqual([
    expect.stringContaining('Pull request 2 to develop takes its place.'),
  ]);
});

thorough('closing is taken up where a run was cut off', async () => {
  await using world = await copyOfWorld(proposed);
  const {head} = await pullOf(world, 1);
  const path = 'registry/m/stages/production.json';
  await world.push({[path]: await textOf(world, head, path)});
  const killed = dying(await world.context(world.git), 1);
  await expect(propose.run(inputs, killed.context)).rejects.toThrow('killed');
  expect(killed.steps).toEqual(['POST /repos/{owner}/{repo}/issues/{issue_number}/comments']);
  await propose.run(inputs, await world.context(world.git));
  expect(await commentsOf(world, 1)).toHaveLength(1);
  expect(await stateOf(world)).toMatchObject({pulls: [{state: 'closed'}]});
});

async function commentsOf(world: PromotionWorld, number: number): Promise<string[]> {
  const {github} = await world.context(world.git);
  if (github === undefined) throw new Error('the world has a forge');
  const {octokit, owner, repo} = github;
  const {data} = await octokit.rest.issues.listComments({owner, repo, issue_number: number});
  return data.map(({body}) => body ?? '');
}

/** As GTO does: a tag on the version's commit that takes it back. */
async function deregister(world: PromotionWorld, version: string): Promise<void> {
  const tag = `m@v${version}!`;
  await world.git.run(['tag', '-a', tag, '-m', 'Broken', `m@v${version}^{commit}`]);
  await world.git.run(['push', '--quiet', 'origin', `refs/tags/${tag}`]);
}
