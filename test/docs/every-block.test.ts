import {existsSync, globSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {blocksOf} from '../support/page-blocks.ts';

/**
 * How each code block of the pages is proved. The examples of actions/<verb>/README.md are all played, by
 * action-examples.long.test.ts.
 */
type Proof =
  /** A test reads the block from the page and runs it, or reads it by the product's own reader. */
  | {readonly played: string}
  /** It stands in this file, which a test runs. */
  | {readonly excerpt: string}
  /** It cannot be played by a test, and why. */
  | {readonly cannot: string}
  /** It could be, and is not yet. */
  | {readonly unproved: string};

/** Page, language, how the block begins (nothing: all of the language that the page has), proof. */
type Row = readonly [page: string, language: string, begins: string, proof: Proof];

/** How many may be left unproved: a proof that is added takes one away here. */
const leftUnproved = 5;

const isTheCheck: Proof = {cannot: 'it runs the check that this test is a part of'};
const readOrRun = 'test/docs/configuration-parts.test.ts';
const commands = 'test/docs/release-and-rollback.long.test.ts';
const workflows = 'test/docs/workflows-of-pages.long.test.ts';
const plainGit = 'test/docs/plain-git.long.test.ts';
const migration = 'test/docs/migration.long.test.ts';
const fetching = 'test/docs/fetching.test.ts';
const stays = 'test/verbs/command-lines.test.ts';

const rows: readonly Row[] = [
  [
    'README.md',
    'sh',
    'npm ci\nnpm run demo',
    {cannot: 'it installs what runs this test; test/lifecycle/demo.long.test.ts plays the same demo'},
  ],
  ['README.md', 'sh', 'node ../cairn/bin/cairn.cjs init\n', {played: 'test/docs/init.long.test.ts'}],
  ['README.md', 'sh', 'node ../cairn/bin/cairn.cjs init --data', {played: 'test/docs/init.long.test.ts'}],
  ['README.md', 'yaml', '# Trains each model', {excerpt: 'action-templates/train.yml'}],
  ['README.md', 'yaml', '# Trains one model', {excerpt: 'action-templates/train-model.yml'}],
  ['README.md', 'sh', 'npm run check', isTheCheck],
  ['CONTRIBUTING.md', 'sh', '', isTheCheck],
  ['docs/configuration.md', 'yaml', '', {played: 'test/docs/configuration.test.ts'}],
  ['docs/extending.md', 'sh', '', isTheCheck],
  ['docs/fetching.md', 'yaml', '', {played: fetching}],
  ['docs/fetching.md', 'sh', '', {played: fetching}],
  ['docs/local.md', 'sh', '', {played: 'test/docs/local.long.test.ts'}],
  ['docs/migration.md', 'sh', '', {played: migration}],
  ['docs/migration.md', 'yaml', 'models:', {played: 'test/docs/model-at-hand.test.ts'}],
  ['docs/models.md', 'yaml', 'train:\n', {played: stays}],
  ['docs/models.md', 'python', '', {played: stays}],
  ['docs/models.md', 'yaml', 'models:\n  animal:', {played: readOrRun}],
  ['docs/models.md', 'yaml', 'models:\n  delivery:', {played: readOrRun}],
  [
    'docs/models.md',
    'yaml',
    '- run: npm install',
    {unproved: 'a step of a workflow that installs a package'},
  ],
  ['docs/plain-git.md', 'sh', '', {played: plainGit}],
  ['docs/plain-git.md', 'yaml', '', {played: plainGit}],
  [
    'docs/release-and-rollback.md',
    'json',
    '{\n  "document"',
    {played: 'test/docs/release-and-rollback.test.ts'},
  ],
  ['docs/release-and-rollback.md', 'json', '{"override"', {played: commands}],
  ['docs/release-and-rollback.md', 'sh', '', {played: commands}],
  ['docs/release-and-rollback.md', 'yaml', 'name: Rollback', {played: workflows}],
  ['docs/release-and-rollback.md', 'yaml', 'models:', {played: 'test/docs/release-and-rollback.test.ts'}],
  [
    'docs/reliability.md',
    'sh',
    '',
    {
      cannot:
        'it takes minutes to hours; test/reliability/faults.long.test.ts plays a sample of the same trials',
    },
  ],
  ['docs/reusable-workflows.md', 'sh', '', {played: 'test/lifecycle/reusable-workflows.long.test.ts'}],
  ['docs/reusable-workflows.md', 'yaml', '', {played: 'test/lifecycle/reusable-workflows.long.test.ts'}],
  ['docs/rules.md', 'yaml', 'stages:', {played: 'test/docs/rules.test.ts'}],
  ['docs/rules.md', 'yaml', 'promotion:', {played: readOrRun}],
  ['docs/rules.md', 'sh', '', {played: plainGit}],
  ['docs/serving.md', 'yaml', '', {played: readOrRun}],
  ['docs/serving.md', 'python', '', {played: 'test/serving/python-clients.long.test.ts'}],
  ['docs/stores.md', 'yaml', '', {played: 'test/docs/stores.test.ts'}],
  ['docs/stores.md', 'sh', '', {played: plainGit}],
  ['docs/stores.md', 'bash', '', {played: 'test/cli/pull.test.ts'}],
  ['docs/training.md', 'yaml', '  churn-onnx:', {excerpt: 'examples/training/cairn.yaml'}],
  ['docs/training.md', 'python', 'import cairn_ml', {excerpt: 'examples/training/train_onnx.py'}],
  ['docs/training.md', 'yaml', '      model: model.joblib', {excerpt: 'examples/training/cairn.yaml'}],
  ['docs/training.md', 'python', 'model.fit(data.X', {excerpt: 'examples/training/train_joblib.py'}],
  ['docs/training.md', 'r', '', {excerpt: 'examples/training/train.R'}],
  ['docs/training.md', 'js', '', {excerpt: 'examples/training/predict.mjs'}],
  ['docs/training.md', 'yaml', '      command: [python3', {excerpt: 'examples/training/cairn.yaml'}],
  ['docs/training.md', 'python', 'table = ', {excerpt: 'examples/training/train_untouched.py'}],
  ['docs/training.md', 'yaml', '- run: ', {unproved: 'a step of a workflow that installs packages'}],
  ['docs/verification.md', 'sh', '', {played: plainGit}],
  ['docs/verification.md', 'bash', '', {played: 'test/docs/verification-blocks.test.ts'}],
  ['docs/verification.md', 'yaml', 'on: workflow_dispatch', {played: workflows}],
  ['docs/verification.md', 'yaml', 'signing:', {played: readOrRun}],
  [
    'docs/verification.md',
    'shell',
    '',
    {cannot: 'it needs GitHub’s own program `gh`, and an attestation that GitHub signed'},
  ],
  ['docs/workflow-files.md', '', '! [remote rejected]', {cannot: 'it is what GitHub answers, quoted'}],
  ['docs/workflow-files.md', 'yaml', '', {unproved: 'a part of a workflow of somebody else'}],
  ['docs/workflow-files.md', 'sh', '', {played: commands}],
  [
    'examples/wine-python/README.md',
    'sh',
    '',
    {
      unproved:
        'it makes a .venv in the clone; test/lifecycle/wine.long.test.ts plays the demo in another one',
    },
  ],
  [
    'python/README.md',
    'python',
    '',
    {unproved: 'lines of two programs, which python/tests and test/python try call by call'},
  ],
];

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'python/README.md',
  ...globSync('docs/*.md'),
  ...globSync('examples/*/README.md'),
].sort();
const blocks = pages.flatMap((page) => blocksOf(page).map((block) => ({page, ...block})));
type Block = (typeof blocks)[number];

function blocksOfRow([page, language, begins]: Row): readonly Block[] {
  return blocks.filter(
    (block) => block.page === page && block.language === language && block.text.startsWith(begins),
  );
}

describe('each block has one proof', () => {
  test.each(blocks.map((block): [string, Block] => [`${block.page}:${block.line}`, block]))(
    '%s',
    (_, block) => {
      expect(rows.filter((row) => blocksOfRow(row).includes(block))).toHaveLength(1);
    },
  );
});

test('each proof is of a block: of one, where it says how that begins', () => {
  for (const row of rows) {
    const [page, language, begins] = row;
    const count = blocksOfRow(row).length;
    expect(begins === '' ? Math.min(count, 1) : count, `${page} ${language} ${begins}`).toBe(1);
  }
});

test('a test that plays a block names its page', () => {
  for (const [page, , , proof] of rows)
    if ('played' in proof) expect(readFileSync(proof.played, 'utf8'), proof.played).toContain(page);
});

test('an excerpt stands in its file', () => {
  for (const row of rows) {
    const [, , , proof] = row;
    if (!('excerpt' in proof)) continue;
    const whole = readFileSync(proof.excerpt, 'utf8').replaceAll('$default-branch', 'main');
    for (const {text} of blocksOfRow(row)) expect(whole, proof.excerpt).toContain(text);
  }
});

test('a reason names files that are there', () => {
  const reasons = rows.flatMap(([, , , proof]) =>
    'cannot' in proof ? [proof.cannot] : 'unproved' in proof ? [proof.unproved] : [],
  );
  const named = reasons.join(' ').match(/\btest\/[\w/.-]+\.ts\b/g) ?? [];
  expect(named.length).toBeGreaterThan(2);
  for (const path of named) expect(existsSync(path), path).toBe(true);
});

const unproved = rows.flatMap((row) => ('unproved' in row[3] ? blocksOfRow(row) : []));

test(`${unproved.length} of ${blocks.length} blocks are not proved yet`, () => {
  expect(unproved.map(({page, line}) => `${page}:${line}`)).toHaveLength(leftUnproved);
});
