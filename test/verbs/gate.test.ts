import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {recordRun} from '../../src/experiments/run-record.ts';
import type {Context} from '../../src/kernel/context.ts';
import {gate} from '../../src/verbs/gate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {merge, pullOf, registeredWorld, registerOf} from '../support/lifecycle.ts';
import {plainOctokit} from '../support/plain-octokit.ts';
import {
  configText,
  describeRun,
  metric,
  moment,
  promotionWorld,
  stateOf,
  write,
  type PromotionWorld,
} from '../support/promotion.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {thorough} from '../support/effort.ts';

const inputs = inputsOf(gate);
const proposal = inputsOf(propose, {model: 'm', stage: 'production'});
const stageFile = 'registry/m/stages/production.json';

test('a proposal is judged alike by propose and gate, in a fresh clone that knows nothing', async () => {
  await using world = await registeredWorld();
  const proposed = await propose.run(proposal, await world.context(world.git));
  const state = await stateOf(world);
  const clone = await world.clone('runner');
  const result = await gate.run(inputs, await onPull(world, clone, 1));
  expect(result.conclusion).toBe('success');
  expect(JSON.parse(result.outputs.verdicts)).toEqual([
    {
      model: 'm',
      stage: 'production',
      version: '0.0.1',
      verdict: 'pass',
      message: 'Promote: 1 passed, 1 not applicable',
    },
  ]);
  expect((result.document as {verdicts: unknown[]}).verdicts).toEqual([
    (proposed.document as {verdict: unknown}).verdict,
  ]);
  const written = await readFile(join(clone.directory, '.cairn/reports/verdict-m-production.json'), 'utf8');
  expect(JSON.parse(written)).toEqual((proposed.document as {verdict: unknown}).verdict);
  expect(await stateOf(world)).toEqual(state);
  expect(world.forge.violations).toEqual([]);
});

thorough('a pull request that also weakens the rules is judged by the rules of its base', async () => {
  await using world = await registeredWorld(['{id: strict, metric: roc_auc, minimum: 0.9}']);
  await propose.run(proposal, await world.context(world.git));
  await amend(world, {'cairn.yaml': configText([])});
  const result = await gate.run(inputs, await onPull(world, await world.clone('runner'), 1));
  expect(result.outputs.verdict).toBe('fail');
  expect(result.conclusion).toBe('failure');
  expect(result.annotations).toMatchObject([{level: 'error', place: {file: stageFile}}]);
  expect(await stateOf(world)).toMatchObject({statuses: [[{context: 'cairn/gate', state: 'failure'}]]});
});

thorough('too little data is inconclusive: pending, and no failed job', async () => {
  await using world = await promotionWorld();
  await registerOf(world, {seed: 1, metrics: [metric('roc_auc', 0.61, 0.05)]});
  await propose.run(proposal, await world.context(world.git));
  const result = await gate.run(inputs, await onPull(world, await world.clone('runner'), 1));
  expect([result.outputs.verdict, result.conclusion]).toEqual(['inconclusive', 'inconclusive']);
  expect(await stateOf(world)).toMatchObject({statuses: [[{context: 'cairn/gate', state: 'pending'}]]});
});

test('a pull request that changes no stage passes with nothing to judge', async () => {
  await using world = await promotionWorld();
  await open(world, {'README.md': 'hello\n'});
  const result = await gate.run(inputs, await onPull(world, await world.clone('runner'), 1));
  expect(result.outputs).toEqual({verdict: 'not-applicable', verdicts: '[]'});
  expect(result.conclusion).toBe('success');
  expect(await stateOf(world)).toMatchObject({statuses: [[{context: 'cairn/gate', state: 'success'}]]});
});

thorough(
  'a manifest that was tampered with fails, in the stage file, in the version file, and alone',
  async () => {
    await using world = await registeredWorld();
    const {manifest} = world.first;
    await propose.run(proposal, await world.context(world.git));
    const {head} = await pullOf(world, 1);
    const text = await world.git.run(['show', `${head}:registry/m/versions/0.0.1.json`]);
    await amend(world, {'registry/m/versions/0.0.1.json': `${text.replace('logistic', 'mlp')}\n`});
    const altered = await gate.run(inputs, await onPull(world, await world.clone('a'), 1));
    expect(altered.outputs.verdict).toBe('fail');
    expect(altered.outputs.verdicts).toContain('1 failed');
    expect(altered.headline).toContain('byte for byte');

    await open(
      world,
      {
        [stageFile]: stageText(
          '0.0.1',
          manifest.replace(/\w$/, (last) => (last === '0' ? '1' : '0')),
        ),
      },
      'two',
    );
    const wrong = await gate.run(inputs, await onPull(world, await world.clone('b'), 2));
    expect(wrong.outputs.verdict).toBe('fail');
    expect(wrong.summary).toContain('but the tag has');

    await open(world, {'registry/m/versions/0.0.1.json': '{}\n'}, 'three');
    const alone = await gate.run(inputs, await onPull(world, await world.clone('c'), 3));
    expect([alone.outputs.verdict, alone.conclusion]).toEqual(['fail', 'failure']);
  },
);

thorough('a hold stays until the change lifts it, and lifting it alone needs no evidence', async () => {
  await using world = await registeredWorld();
  const first = world.first;
  await propose.run(proposal, await world.context(world.git));
  await merge(world, 1);
  const hold = {reason: 'wrong answers', since: moment.toISOString()};
  await world.push({[stageFile]: stageText('0.0.1', first.manifest, hold)});
  const second = await registerOf(world, {seed: 2});
  const text = await world.git.run(['show', `${second.tag}:registry/m/versions/0.0.2.json`]);
  const versionFile = {'registry/m/versions/0.0.2.json': `${text}\n`};
  await open(world, {[stageFile]: stageText('0.0.2', second.manifest, hold), ...versionFile}, 'kept');
  const kept = await gate.run(inputs, await onPull(world, await world.clone('a'), 2));
  expect(kept.outputs.verdict).toBe('fail');
  expect(kept.summary).toContain('wrong answers');
  await open(world, {[stageFile]: stageText('0.0.1', first.manifest)}, 'lifted');
  const lifted = await gate.run(inputs, await onPull(world, await world.clone('b'), 3));
  expect(lifted.outputs.verdict).toBe('pass');
  await open(world, {[stageFile]: stageText('0.0.2', second.manifest), ...versionFile}, 'both');
  const both = await gate.run(inputs, await onPull(world, await world.clone('c'), 4));
  expect(both.outputs.verdict).toBe('pass');
});

test.each([
  ['a version that was never registered', stageText('7.0.0', `sha256:${'0'.repeat(64)}`), 'never registered'],
  ['a stage file that is not JSON', 'version: 1\n', 'is not JSON'],
  [
    'a stage file of another model',
    stageText('0.0.1', `sha256:${'0'.repeat(64)}`).replace('"m"', '"n"'),
    'speaks of n',
  ],
])('%s fails and says why', async (_, text, problem) => {
  await using world = await registeredWorld();
  await open(world, {[stageFile]: text});
  const result = await gate.run(inputs, await onPull(world, await world.clone('runner'), 1));
  expect(result.conclusion).toBe('failure');
  expect(result.headline).toContain(problem);
  expect(await stateOf(world)).toMatchObject({statuses: [[{state: 'failure'}]]});
});

thorough(
  'an evaluation that was rewritten after the registration fails; one that was added to the record does not',
  async () => {
    await using world = await registeredWorld();
    const {run} = world.first;
    await propose.run(proposal, await world.context(world.git));
    const described = await describeRun(world.git, {seed: 1, metrics: [metric('roc_auc', 0.99, 0.001)]});
    const {serializeDocument} = await import('../../src/provenance/document.ts');
    const texts = {
      'run.json': serializeDocument(described.run),
      'evaluation.json': serializeDocument(described.evaluation),
    };
    await recordRun(world.git, run, texts, {parent: described.run.code.commit, now: moment});
    const added = await gate.run(inputs, await onPull(world, await world.clone('a'), 1));
    expect(added.outputs.verdict).toBe('pass');
    expect(JSON.stringify(added.document)).toContain('"value":0.75');

    const ref = `refs/cairn/runs/${run}`;
    await world.git.run(['push', '--quiet', 'origin', `:${ref}`]);
    await recordRun(await world.clone('rewriter'), run, texts, {
      parent: described.run.code.commit,
      now: moment,
    });
    const rewritten = await gate.run(inputs, await onPull(world, await world.clone('b'), 1));
    expect(rewritten.outputs.verdict).toBe('fail');
    expect(rewritten.summary).toContain('is not the one that the version was registered with');
  },
);

thorough('a revert of a promotion passes: going back needs no comparison', async () => {
  await using world = await promotionWorld();
  const context = await world.context(world.git);
  const first = await registerOf(world, {seed: 1});
  await propose.run(proposal, context);
  await merge(world, 1);
  await release.run({token: '', 'dry-run': false, config: 'cairn.yaml'}, context);
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
  await propose.run(proposal, context);
  await merge(world, 2);
  await release.run({token: '', 'dry-run': false, config: 'cairn.yaml'}, context);
  await world.git.run(['checkout', '--quiet', '-b', 'back', 'origin/main']);
  await world.git.run(['revert', '--no-edit', '-m', '1', 'HEAD']);
  await world.git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/back']);
  await openPull(world, 'back');
  const result = await gate.run(inputs, await onPull(world, await world.clone('runner'), 3));
  expect(result.outputs.verdict).toBe('pass');
  expect(result.summary).toContain('held the stage before');
});

thorough(
  'locally it compares two revisions and sets no status; without any it says what is missing',
  async () => {
    await using world = await registeredWorld();
    await propose.run(proposal, await world.context(world.git));
    const context = await world.context(world.git, {github: undefined});
    const result = await gate.run({...inputs, base: 'origin/main', head: 'cairn/m/production'}, context);
    expect(result.outputs.verdict).toBe('pass');
    await expect(gate.run(inputs, context)).rejects.toMatchObject({code: 'CAIRN_INPUT_INVALID'});
    await expect(gate.run({...inputs, base: 'nowhere'}, context)).rejects.toMatchObject({
      code: 'CAIRN_COMMIT_MISSING',
    });
  },
);

thorough('a shallow checkout of the runner is completed', async () => {
  await using world = await registeredWorld();
  await propose.run(proposal, await world.context(world.git));
  await world.push({'README.md': 'the base moved\n'});
  const {head} = await pullOf(world, 1);
  const clone = await world.clone('full');
  await clone.run(['init', '--quiet', 'shallow']);
  const shallow = {...clone, directory: join(clone.directory, 'shallow')};
  const git = (await world.context(shallow)).git;
  await git.run(['remote', 'add', 'origin', await clone.run(['remote', 'get-url', 'origin'])]);
  await git.run(['fetch', '--quiet', '--depth=1', 'origin', head]);
  await git.run(['checkout', '--quiet', head]);
  const result = await gate.run(inputs, await onPull(world, git, 1));
  expect(result.outputs.verdict).toBe('pass');
});

function stageText(version: string, manifest: string, hold?: {reason: string; since: string}): string {
  return JSON.stringify({
    document: 'stage',
    schemaVersion: 1,
    model: 'm',
    stage: 'production',
    version,
    manifest,
    hold,
  });
}

/** The context of a run that the pull request's event started. */
async function onPull(world: PromotionWorld, git: PromotionWorld['git'], number: number): Promise<Context> {
  const context = await world.context(git);
  const {octokit, owner, repo} = context.github!;
  const {data} = await octokit.rest.pulls.get({owner, repo, pull_number: number});
  return {...context, event: {...context.event, name: 'pull_request', payload: {pull_request: data}}};
}

/** A person opens a pull request with these files. */
async function open(world: PromotionWorld, files: Record<string, string>, branch = 'change'): Promise<void> {
  const {git} = world;
  await git.run(['checkout', '--quiet', '-B', branch, 'main']);
  await commit(world, files);
  await git.run(['push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`]);
  await git.run(['checkout', '--quiet', 'main']);
  await openPull(world, branch);
}

async function openPull(world: PromotionWorld, branch: string): Promise<void> {
  const {github} = await world.context(world.git);
  const {octokit, owner, repo} = github!;
  await octokit.rest.pulls.create({owner, repo, head: branch, base: 'main', title: branch});
}

/** A person pushes a commit to the branch of the proposal. */
async function amend(world: PromotionWorld, files: Record<string, string>): Promise<void> {
  const {git} = world;
  await git.run(['fetch', '--quiet', 'origin']);
  await git.run(['checkout', '--quiet', '--detach', 'origin/cairn/m/production']);
  await commit(world, files);
  await git.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/cairn/m/production']);
  await git.run(['checkout', '--quiet', 'main']);
}

async function commit({git}: PromotionWorld, files: Record<string, string>): Promise<void> {
  await write(git.directory, files);
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'By a person']);
}

thorough(
  'approvals: pending until enough of those who may have approved the very commit, not its author',
  async () => {
    await using world = await registeredWorld([
      '{id: people, approvals: {count: 2, from: [erin, frank, dana, acme/leads]}}',
    ]);
    await propose.run(proposal, await world.context(world.git));
    const judgeNow = async () => gate.run(inputs, await onPull(world, await world.clone('runner'), 1));
    const none = await judgeNow();
    expect([none.outputs.verdict, none.conclusion]).toEqual(['inconclusive', 'inconclusive']);
    expect(none.summary).toContain('nobody did');
    await review(world, 'erin', 'APPROVE');
    await review(world, 'mallory', 'APPROVE');
    await review(world, 'frank', 'APPROVE');
    await review(world, 'frank', 'REQUEST_CHANGES');
    await review(world, 'frank', 'COMMENT');
    const one = await judgeNow();
    expect(one.summary).toContain('cannot be read');
    expect(one.outputs.verdict).toBe('fail');
    await review(world, 'frank', 'APPROVE');
    const two = await judgeNow();
    expect(two.outputs.verdict).toBe('pass');
    expect(JSON.stringify(two.document)).toContain('Approved by erin, frank (2 needed)');
    expect(await stateOf(world)).toMatchObject({statuses: [[{context: 'cairn/gate', state: 'success'}]]});

    await amend(world, {'README.md': 'something else\n'});
    const moved = await judgeNow();
    expect(moved.outputs.verdict).toBe('inconclusive');
    // The forge has no teams; to GitHub's token they look the same.
    const unknown = 'GET /orgs/acme/teams/leads/members';
    expect(new Set(world.forge.violations.map(({operation}) => operation))).toEqual(new Set([unknown]));
  },
);

thorough(
  'an approval still counts when main moves without touching the promotion, proposed and judged again',
  async () => {
    await using world = await registeredWorld(['{id: people, approvals: {count: 1, from: [erin]}}']);
    await propose.run(proposal, await world.context(world.git));
    await review(world, 'erin', 'APPROVE');
    const {head} = await pullOf(world, 1);
    await world.push({'README.md': 'main goes on\n'});
    const again = await propose.run(proposal, await world.context(world.git));
    expect(again.outputs.verdict).toBe('pass');
    expect((await pullOf(world, 1)).head).toBe(head);
    const judged = await gate.run(inputs, await onPull(world, await world.clone('runner'), 1));
    expect(judged.outputs.verdict).toBe('pass');
    expect(await stateOf(world)).toMatchObject({statuses: [[{context: 'cairn/gate', state: 'success'}]]});
  },
);

thorough('in a merge queue the approvals are those of the pull request whose turn it is', async () => {
  await using world = await registeredWorld(['{id: people, approvals: {count: 1, from: [erin]}}']);
  await propose.run(proposal, await world.context(world.git));
  await review(world, 'erin', 'APPROVE');
  const {head} = await pullOf(world, 1);
  const {git} = world;
  const base = await git.run(['rev-parse', 'origin/main']);
  await git.run(['checkout', '--quiet', '--detach', base]);
  await git.run(['merge', '--quiet', '--no-ff', '-m', 'queued', head]);
  const queued = await git.run(['rev-parse', 'HEAD']);
  await git.run(['checkout', '--quiet', 'main']);
  const context = await world.context(git);
  const merge_group = {
    base_sha: base,
    head_sha: queued,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${base}`,
  };
  const result = await gate.run(inputs, {
    ...context,
    github: undefined,
    event: {...context.event, name: 'merge_group', payload: {merge_group}},
  });
  expect(result.outputs.verdict).toBe('inconclusive'); // nobody can be asked
  await git.run(['push', '--quiet', 'origin', `${queued}:refs/heads/gh-readonly-queue/main/pr-1-${base}`]);
  const asked = await gate.run(inputs, {
    ...context,
    event: {...context.event, name: 'merge_group', payload: {merge_group}},
  });
  expect(asked.outputs.verdict).toBe('pass');
});

thorough(
  'a job’s token makes a check run once, with the rules that did not pass at the line of the version',
  async () => {
    await using world = await registeredWorld([
      '{id: strict, metric: roc_auc, minimum: 0.9}',
      '{id: mild, metric: roc_auc, minimum: 0.8, severity: info}',
    ]);
    await propose.run(proposal, await world.context(world.git));
    const token = world.forge.issueToken({
      repository: world.slug,
      actor: 'github-actions[bot]',
      kind: 'workflow',
      permissions: {contents: 'read', 'pull-requests': 'read', statuses: 'write', checks: 'write'},
    });
    const {github} = await world.context(world.git);
    const asJob = plainOctokit(token, world.forge.apiUrl);
    const run = async () => {
      const context = await onPull(world, await world.clone('runner'), 1);
      return gate.run({...inputs, explain: true}, {...context, github: {...github!, octokit: asJob}});
    };
    const first = await run();
    await run();
    const {head} = await pullOf(world, 1);
    const of = {owner: 'octo', repo: 'ml'};
    const {data} = await asJob.rest.checks.listForRef({...of, ref: head, filter: 'all'});
    expect(data.check_runs).toMatchObject([{name: 'Cairn gate', conclusion: 'failure', status: 'completed'}]);
    const annotations = await asJob.rest.checks.listAnnotations({
      ...of,
      check_run_id: data.check_runs[0]!.id,
    });
    expect(annotations.data).toMatchObject([
      {path: stageFile, annotation_level: 'failure', title: 'strict'},
      {path: stageFile, annotation_level: 'notice', title: 'mild'},
    ]);
    const text = await world.git.run(['show', `${head}:${stageFile}`]);
    expect(text.split('\n')[annotations.data[0]!.start_line - 1]).toContain('"version"');
    expect(JSON.stringify(first.document)).toContain('an estimate of at least 0.92 with as wide an interval');
    expect(world.forge.violations).toEqual([]);
  },
);

thorough('a version that never held the stage gets no traffic by a change of the terms alone', async () => {
  await using world = await promotionWorld(['{id: strict, metric: roc_auc, minimum: 0.7}']);
  const context = await world.context(world.git);
  const first = await registerOf(world, {seed: 1});
  await propose.run(proposal, context);
  await merge(world, 1);
  await release.run({token: '', 'dry-run': false, config: 'cairn.yaml'}, context);
  const second = await registerOf(world, {seed: 2, metrics: [metric('roc_auc', 0.5, 0.01)]});
  const traffic = [
    {version: '0.0.1', manifest: first.manifest, weight: 1},
    {version: '0.0.2', manifest: second.manifest, weight: 99},
  ];
  await open(world, {
    [stageFile]: JSON.stringify({...(JSON.parse(stageText('0.0.1', first.manifest)) as object), traffic}),
  });
  const result = await gate.run(inputs, await onPull(world, await world.clone('runner'), 2));
  expect(result.outputs.verdict).toBe('fail');
  expect(result.summary).toContain('never held the stage');
});

/** Somebody says something of the first pull request. */
async function review(
  world: PromotionWorld,
  actor: string,
  event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT',
): Promise<void> {
  const token = world.forge.issueToken({repository: world.slug, actor, kind: 'person', permissions: {}});
  const octokit = plainOctokit(token, world.forge.apiUrl);
  await octokit.rest.pulls.createReview({owner: 'octo', repo: 'ml', pull_number: 1, event, body: 'so'});
}

thorough(
  'rule files are read from the base too, and their bytes are part of what the verdict names',
  async () => {
    await using world = await promotionWorld();
    const named = configText(['{id: floor, metric: roc_auc, minimum: 0.6}']).replace(
      '        rules:',
      '        rule-files: [policies/more.yaml]\n        rules:',
    );
    const strict = 'version: 1\nrules:\n  - {id: strict, metric: roc_auc, minimum: 0.9}\n';
    const weak = 'version: 1\nrules: []\n';
    await world.push({'cairn.yaml': named, 'policies/more.yaml': strict});
    await registerOf(world, {seed: 1});
    await propose.run(proposal, await world.context(world.git));
    const {head} = await pullOf(world, 1);
    await amend(world, {'policies/more.yaml': weak});
    const result = await gate.run(inputs, await onPull(world, await world.clone('a'), 1));
    expect(result.outputs.verdict).toBe('fail');
    const digestOfRules = (verdict: unknown): string =>
      (verdict as {verdicts: [{evidence: {rules: {digest: string; commit: string}}}]}).verdicts[0].evidence
        .rules.digest;
    const before = digestOfRules(result.document);
    const reviewed = await world.push({'policies/more.yaml': `${strict}# why\n`});
    const clone = await world.clone('b');
    const again = await gate.run({...inputs, base: reviewed, head}, await world.context(clone));
    expect(again.outputs.verdict).toBe('fail');
    expect(digestOfRules(again.document)).not.toBe(before);
    expect(JSON.stringify(again.document)).toContain(reviewed);
    await world.push({'policies/more.yaml': 'version: 1\nrules:\n  - {id: floor, contract: passed}\n'});
    await expect(
      gate.run({...inputs, base: 'origin/main', head}, await world.context(await world.clone('c'))),
    ).rejects.toThrow('policies/more.yaml:3 rules.0.id: is "floor"');
  },
);

thorough('a version soaks in another stage before it may go on, by the clock of the tags', async () => {
  await using world = await promotionWorld();
  const rule = '{id: soaked, after: staging, soak-hours: 24}';
  const staging = '      staging: {}\n      production:';
  await world.push({'cairn.yaml': configText([rule]).replace('      production:', staging)});
  await registerOf(world, {seed: 1});
  const context = await world.context(world.git);
  await propose.run(proposal, context);
  const at = async (hours: number) => {
    const {git} = world;
    const now = (): Date => new Date(moment.getTime() + hours * 3_600_000);
    return gate.run(inputs, {...(await onPull(world, git, 1)), now});
  };
  expect((await at(100)).summary).toContain('was never in stage staging');
  await propose.run({...proposal, stage: 'staging'}, context);
  await merge(world, 2);
  await release.run({token: '', 'dry-run': false, config: 'cairn.yaml'}, context);
  const [early, late] = [await at(23), await at(24)];
  expect([early.outputs.verdict, late.outputs.verdict]).toEqual(['inconclusive', 'pass']);
  expect(JSON.stringify(late.document)).toContain('"judgedAt":"2025-06-02T12:00:00.000Z"');
});
