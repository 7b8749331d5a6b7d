import {beforeAll, describe, expect, test} from 'vitest';
import type {Verdict} from '../../src/generated/documents.ts';
import {runRef} from '../../src/experiments/run-record.ts';
import {gate} from '../../src/verbs/gate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {release} from '../../src/verbs/release.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {gateInputs, onPull, proposeInputs, stageFile, statusOf} from '../support/gate-run.ts';
import {merge, pullOf, registeredWorld} from '../support/lifecycle.ts';
import {copyOfWorld, keepWorld, makeRun, type KeptWorld, type PromotionWorld} from '../support/promotion.ts';

/*
 * Who: somebody who may push to the branch of a promotion, and changes what it holds beside the stage file: the verdict, the
 * report, the numbers, the rules and how Git writes files into a work tree.
 * What they may reach: a green `cairn/gate` or a tag for a version that the rules refuse, or that Cairn itself tells their
 * numbers in the report, the pull request and the tag.
 * What stops them: gate and release judge again from tag, run and base, and read objects, never a work tree; `propose` keeps a
 * committed verdict only where judging again gives every word of it.
 */
const strict = '{id: strict, metric: roc_auc, minimum: 0.999}';
const mild = '{id: mild, metric: roc_auc, minimum: 0.1}';
const branch = 'cairn/m/production';
const folder = 'registry/m/reports/production/0.0.1/';

const worlds = new Map<string, KeptWorld>();
beforeAll(async () => {
  for (const rule of [strict, mild]) {
    await using world = await registeredWorld([rule]);
    await propose.run(proposeInputs, await world.context(world.git));
    await pullOf(world, 1);
    worlds.set(rule, await keepWorld(world));
  }
}, 60_000);

async function proposed(rule: string): Promise<PromotionWorld> {
  const kept = worlds.get(rule);
  if (kept === undefined) throw new Error('a world is prepared for each rule');
  return copyOfWorld(kept);
}

/** Adds a commit to the pull request, as somebody who may push to its branch. */
async function edit(world: PromotionWorld, files: Record<string, string>): Promise<string> {
  const {head} = await pullOf(world, 1);
  const {git} = world;
  await git.run(['read-tree', head]);
  for (const [path, text] of Object.entries(files)) {
    const blob = await git.run(['hash-object', '-w', '--no-filters', '--stdin'], {input: text});
    await git.run(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`]);
  }
  const commit = await git.run(['commit-tree', await git.run(['write-tree']), '-p', head, '-m', 'x']);
  await git.run(['read-tree', 'HEAD']);
  await git.run(['push', '--quiet', 'origin', `${commit}:refs/heads/${branch}`]);
  return commit;
}

async function fileOf({git}: PromotionWorld, revision: string, path: string): Promise<string> {
  return `${await git.run(['show', `${revision}:${path}`])}\n`;
}

async function verdictIn(world: PromotionWorld): Promise<Verdict> {
  const {head} = await pullOf(world, 1);
  return JSON.parse(await fileOf(world, head, `${folder}verdict.json`)) as Verdict;
}

/** The committed verdict as somebody would like it. */
async function flattering(world: PromotionWorld, outcome: 'pass' | undefined): Promise<string> {
  const verdict = await verdictIn(world);
  const rules = verdict.rules.map((rule) => ({
    ...rule,
    ...(outcome && {verdict: outcome}),
    ...{value: 0.9999, lower: 0.9998, upper: 1, message: 'roc_auc is 0.9999, as Dana measured.'},
  }));
  return JSON.stringify({...verdict, ...(outcome && {verdict: outcome}), rules});
}

const edits: readonly (readonly [string, (world: PromotionWorld) => Promise<Record<string, string>>])[] = [
  ['a verdict that passes', async (world) => ({[`${folder}verdict.json`]: await flattering(world, 'pass')})],
  [
    'a report that says that it passes',
    async (world) => {
      const {head} = await pullOf(world, 1);
      const report = await fileOf(world, head, `${folder}report.md`);
      const html = await fileOf(world, head, `${folder}report.html`);
      const better = (text: string): string => text.replaceAll(/Do not promote|fail(?:ed)?/gi, 'Promote');
      return {[`${folder}report.md`]: better(report), [`${folder}report.html`]: better(html)};
    },
  ],
  [
    'an evaluation of better numbers, wherever one may be looked for',
    async ({git}) => {
      const ref = runRef('m-000000000001');
      const text = (await git.run(['show', `${ref}:evaluation.json`])).replaceAll('0.75', '0.9999');
      return {
        [`${folder}evaluation.json`]: text,
        'registry/m/versions/0.0.1/evaluation.json': text,
        '.cairn/runs/m-000000000001/evaluation.json': text,
        'evaluation.json': text,
      };
    },
  ],
  [
    'rules in a file that the head alone names',
    async ({git}) => ({
      'cairn.yaml': (await git.run(['show', 'origin/main:cairn.yaml'])).replace(
        '        rules:',
        '        rule-files: [policies/mild.yaml]\n        rules:',
      ),
      'policies/mild.yaml': `version: 1\nrules:\n  - ${mild}\n`,
    }),
  ],
  [
    'the stage declared anew under other rules, and a second configuration',
    async ({git}) => {
      const text = (await git.run(['show', 'origin/main:cairn.yaml'])).replace(strict, mild);
      return {'cairn.yaml': text, '.github/cairn.yaml': text, 'cairn.yml': text};
    },
  ],
  [
    'attributes that write JSON otherwise into a work tree',
    async () =>
      Promise.resolve({
        '.gitattributes':
          '*.json ident text eol=crlf working-tree-encoding=UTF-16 filter=evil diff=evil merge=ours\n',
      }),
  ],
];

test.each(edits)(
  '%s in the head turns neither the gate nor a release',
  async (_, files) => {
    await using world = await proposed(strict);
    const head = await edit(world, await files(world));
    const clone = await world.clone('runner');
    await clone.run(['fetch', '--quiet', 'origin', head]);
    await clone.run(['config', 'filter.evil.smudge', 'sed s/0.75/0.9999/']);
    await clone.try(['checkout', '--quiet', '--force', '--detach', head]);
    const judged = await gate.run(gateInputs, await onPull(world, clone, 1));
    expect(judged.outputs.verdict).toBe('fail');
    expect(judged.summary).not.toContain('0.9999');
    expect(await statusOf(world, head)).toMatchObject({state: 'failure'});
    await merge(world, 1);
    const context = await world.context(world.git);
    const released = await release
      .run(inputsOf(release), context)
      .then(({conclusion, outputs}) => `${conclusion} ${outputs.released}`)
      .catch((error: unknown) => (error as {code?: string}).code ?? 'a fault');
    expect(released).toMatch(/^(?:failure \[\]|CAIRN_MODEL_AMBIGUOUS)$/);
    expect(await world.git.run(['ls-remote', 'origin', 'refs/tags/m#*'])).toBe('');
  },
  30_000,
);

describe('where the version passes', () => {
  test('the words and numbers of a verdict that somebody wrote are told by nothing of Cairn', async () => {
    await using world = await proposed(mild);
    const before = await verdictIn(world);
    await edit(world, {[`${folder}verdict.json`]: await flattering(world, undefined)});
    expect((await verdictIn(world)).rules[0]?.value).toBe(0.9999);
    await propose.run(proposeInputs, await world.context(world.git));
    const {head, body} = await pullOf(world, 1);
    expect(await verdictIn(world)).toEqual(before);
    expect(body).not.toContain('0.9999');
    expect(await fileOf(world, head, `${folder}report.md`)).not.toContain('0.9999');
  });

  test('the tag states what was judged, whatever verdict was merged', async () => {
    await using world = await proposed(mild);
    await edit(world, {[`${folder}verdict.json`]: await flattering(world, undefined)});
    await merge(world, 1);
    await release.run(inputsOf(release), await world.context(world.git));
    const edited = await tagOf(world);
    await using honest = await proposed(mild);
    await merge(honest, 1);
    await release.run(inputsOf(release), await honest.context(honest.git));
    const decision = /^Cairn-Decision: .*$/m;
    expect(decision.exec(edited)?.[0]).toBe(decision.exec(await tagOf(honest))?.[0]);
    expect(edited).not.toContain('0.9999');
  });

  test('a report and a text of the pull request that somebody wrote are made anew', async () => {
    await using world = await proposed(mild);
    const {body} = await pullOf(world, 1);
    await edit(world, {[`${folder}report.md`]: '# roc_auc 0.9999\n'});
    const {github} = await world.context(world.git);
    const {octokit, owner, repo} = github ?? never();
    const lie = body.replaceAll('0.75', '0.9999');
    expect(lie).not.toBe(body);
    await octokit.rest.pulls.update({owner, repo, pull_number: 1, body: lie});
    await propose.run(proposeInputs, await world.context(world.git));
    const after = await pullOf(world, 1);
    expect(after.body).not.toContain('0.9999');
    expect(await fileOf(world, after.head, `${folder}report.md`)).not.toContain('0.9999');
  });

  test('attributes of the head change nothing: the manifest is read byte for byte', async () => {
    await using world = await proposed(mild);
    await edit(world, {'.gitattributes': '*.json text eol=crlf ident working-tree-encoding=UTF-16\n'});
    const result = await gate.run(gateInputs, await onPull(world, await world.clone('runner'), 1));
    expect(result.outputs.verdict).toBe('pass');
  });

  test('the record of the run as that of another run, or of another model, is no evidence', async () => {
    for (const other of [{seed: 2}, {seed: 2, model: 'other'}]) {
      await using world = await proposed(mild);
      const run = await makeRun(world.git, other);
      await world.git.run([
        ...['push', '--quiet', '--force', 'origin'],
        `${runRef(run)}:${runRef('m-000000000001')}`,
      ]);
      const {head} = await pullOf(world, 1);
      const judged = await gate
        .run(gateInputs, await onPull(world, await world.clone('runner'), 1))
        .then(({outputs}) => outputs.verdict)
        .catch((error: unknown) => (error as {code?: string}).code ?? 'a fault');
      expect(judged).toMatch(/^(?:fail|inconclusive|CAIRN_[A-Z_]+)$/);
      expect((await statusOf(world, head))?.state).not.toBe('success');
    }
  });

  test('the tag of a version that is moved to another commit is no version for the stage file', async () => {
    await using world = await proposed(mild);
    const {git} = world;
    const {head} = await pullOf(world, 1);
    const tree = await git.run(['rev-parse', 'm@v0.0.1^{tree}']);
    const text = (await git.run(['show', 'm@v0.0.1:registry/m/versions/0.0.1.json'])).replace(
      '0.0.0',
      '0.0.1',
    );
    await git.run(['read-tree', tree]);
    const blob = await git.run(['hash-object', '-w', '--stdin'], {input: `${text}\n`});
    await git.run(['update-index', '--cacheinfo', `100644,${blob},registry/m/versions/0.0.1.json`]);
    const parent = await git.run(['rev-parse', 'm@v0.0.1^{commit}^']);
    const moved = await git.run(['commit-tree', await git.run(['write-tree']), '-p', parent, '-m', 'x']);
    await git.run(['read-tree', 'HEAD']);
    const words = (await git.run(['cat-file', 'tag', 'refs/tags/m@v0.0.1']))
      .split('\n\n')
      .slice(1)
      .join('\n\n');
    await git.run(['tag', '-f', '-a', 'm@v0.0.1', moved, '-m', words]);
    await git.run(['push', '--quiet', '--force', 'origin', 'refs/tags/m@v0.0.1']);
    const result = await gate.run(gateInputs, await onPull(world, await world.clone('runner'), 1));
    expect(result.outputs.verdict).toMatch(/^(?:fail|inconclusive)$/);
    expect((await statusOf(world, head))?.state).not.toBe('success');
  });

  test('a stage file that a later commit points at another manifest is judged as it is', async () => {
    await using world = await proposed(mild);
    const manifest = `sha256:${'9'.repeat(64)}`;
    const text = await fileOf(world, (await pullOf(world, 1)).head, stageFile);
    const head = await edit(world, {[stageFile]: text.replace(/sha256:[0-9a-f]{64}/, manifest)});
    const result = await gate.run(gateInputs, await onPull(world, await world.clone('runner'), 1));
    expect(result.outputs.verdict).toBe('fail');
    expect(await statusOf(world, head)).toMatchObject({state: 'failure'});
  });
});

async function tagOf({git}: PromotionWorld): Promise<string> {
  return git.run(['cat-file', 'tag', 'refs/tags/m#production#1']);
}

function never(): never {
  throw new Error('the world has a forge');
}
