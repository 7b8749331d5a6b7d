import {expect, test} from 'vitest';
import type {Manifest, Verdict} from '../../src/generated/documents.ts';
import {bodyLimit, withReport} from '../../src/promotion/proposal/marker-block.ts';
import {makeManifest} from '../../src/registry/make-manifest.ts';
import {proposalBody} from '../../src/promotion/proposal/proposal-body.ts';
import {describeRun, metric} from '../support/promotion.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const digest = `sha256:${'a'.repeat(64)}`;

test('a report of any size fits into a body, with the decision first and people’s words kept', async () => {
  const {manifest, evaluation} = await evidence(2000);
  const before = withReport(`A note.\n`, 'old');
  const facts = {
    verdict: verdictOf(3000),
    verdictLine: 'Do not promote',
    manifest,
    evaluation,
    previous: undefined,
  };
  const body = proposalBody(before, facts, shown);
  expect(body.length).toBeLessThanOrEqual(bodyLimit);
  expect(body).toMatch(/^A note\.\n\n<!-- cairn:report:begin -->\n## ❌ Do not promote\n/);
  expect(body).toContain('left out for lack of room');
  expect(body).toContain('How to roll back');
});

test('a rule that quotes the end marker does not end the report', async () => {
  const {manifest, evaluation} = await evidence(1);
  const verdict = verdictOf(1, '<!-- cairn:report:end -->');
  const facts = {verdict, verdictLine: 'x', manifest, evaluation, previous: '0.0.1'};
  const first = proposalBody('', facts, shown);
  expect(first.match(/cairn:report:end -->/g)?.length).toBeGreaterThan(0);
  const second = withReport(first, 'new');
  expect(second).toBe('<!-- cairn:report:begin -->\nnew\n<!-- cairn:report:end -->');
});

const shown = {charts: new Set<never>(), blobUrl: (path: string) => `https://forge.example/blob/${path}`};

async function evidence(
  metrics: number,
): Promise<{manifest: Manifest; evaluation: Awaited<ReturnType<typeof describeRun>>['evaluation']}> {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'x']);
  const many = Array.from({length: metrics}, (_, index) => metric(`metric_${index}`, 0.5, 0.1));
  const {run, evaluation} = await describeRun(git, {seed: 1, metrics: many});
  const manifest = makeManifest({
    version: '1.0.0',
    previous: undefined,
    run,
    runText: '',
    runRef: 'refs/cairn/runs/x',
    evaluation,
    evaluationDigest: digest,
    artifacts: [],
  });
  return {manifest, evaluation};
}

function verdictOf(rules: number, id = 'rule'): Verdict {
  return {
    document: 'verdict',
    schemaVersion: 1,
    model: 'm',
    stage: 'production',
    version: '1.0.0',
    createdAt: '2025-01-01T00:00:00Z',
    verdict: 'fail',
    rules: Array.from({length: rules}, (_, index) => ({
      id: `${id}${rules === 1 ? '' : index}`,
      severity: 'block' as const,
      verdict: 'fail' as const,
      message: `${id} failed.`,
    })),
    evidence: {manifest: digest, rules: {commit: '1'.repeat(40), digest}},
  };
}
