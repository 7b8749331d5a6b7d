import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseConfig} from '../../src/config/parse-config.ts';
import type {Manifest} from '../../src/generated/documents.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {judge} from '../../src/policy/judge.ts';
import {readStageFile} from '../../src/promotion/stage/stage-file.ts';
import {parseDocument, serializeDocument, type DocumentName} from '../../src/provenance/document.ts';
import {readRegistry} from '../../src/registry/read-registry.ts';
import {UserError} from '../../src/kernel/errors.ts';
import {compared, digest, evidence} from '../policy/evidence.ts';
import {testGit} from '../support/context.ts';
import {describeRun, metric} from '../support/promotion.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {brokenTexts, changedDocuments, isPolluted} from './mutations.ts';
import {sample, thorough} from '../support/effort.ts';

const numRuns = sample({all: 200, quick: 50});

/** Fails unless the work gives a value or throws one clear sentence for a person. */
function givesValueOrClearError(work: () => unknown): unknown {
  let value: unknown;
  try {
    value = work();
  } catch (error) {
    expectClear(error);
  }
  expect(isPolluted()).toBe(false);
  return value;
}

function expectClear(error: unknown): void {
  if (!(error instanceof UserError)) throw error;
  expect(error.mistakes.length).toBeGreaterThan(0);
  expect(error.message.length).toBeLessThan(65_536);
  for (const {what, where} of error.mistakes) {
    expect(what.trim()).not.toBe('');
    expect(where?.trim() ?? '').not.toBe('');
    expect(what.length).toBeLessThan(4000);
    expect(`${where} ${what}`).not.toMatch(/\[object Object\]|\bundefined\b|\n\s+at |\bNaN\b/);
  }
}

const commit = 'c'.repeat(40);
const documents: Readonly<Record<'run' | 'evaluation' | 'manifest' | 'stage', unknown>> = {
  ...(await runAndEvaluation()),
  manifest: manifestOf(),
  stage: {
    document: 'stage',
    schemaVersion: 1,
    model: 'm',
    stage: 'production',
    version: '1.1.0',
    manifest: digest('a'),
    hold: {reason: 'wait', since: '2025-01-01T00:00:00Z'},
  },
};
const names = Object.keys(documents) as (keyof typeof documents)[]; // its own keys

describe.each(names)('a %s', (name: DocumentName & keyof typeof documents) => {
  const original = documents[name];
  const text = JSON.stringify(original, null, 2);

  test('as it is is read', () => {
    expect(parseDocument(name, text, 'file.json')).toEqual(original);
  });

  test('with its values changed is read or refused clearly, and what is read can be written', () => {
    fc.assert(
      fc.property(changedDocuments(original), (changed) => {
        const parsed = givesValueOrClearError(() => parseDocument(name, changed, 'file.json'));
        if (parsed !== undefined) serializeDocument(parsed as ReturnType<typeof parseDocument>);
      }),
      {numRuns},
    );
  });

  test('with its text broken is read or refused clearly', () => {
    fc.assert(
      fc.property(brokenTexts(text), (broken) => {
        givesValueOrClearError(() => parseDocument(name, broken, 'file.json'));
      }),
      {numRuns},
    );
  });
});

const configuration = {
  version: 1,
  datasets: {
    d: {path: 'data.csv', columns: {x: {type: 'number'}, g: {type: 'string'}, y: {type: 'boolean'}}},
  },
  models: {
    m: {
      task: 'binary',
      dataset: 'd',
      target: 'y',
      features: ['x'],
      train: {trainer: 'tensorflow'},
      evaluate: {slices: ['g']},
      stages: {
        staging: {},
        production: {
          target: 'here',
          rules: [
            {id: 'a', metric: 'roc_auc', minimum: 0.6, severity: 'warn'},
            {id: 'b', metric: 'roc_auc', versus: 'champion', improvement: -0.01},
            {id: 'c', metric: 'roc_auc', minimum: 0.6, slices: 'g', 'minimum-rows': 50},
            {id: 'd', fresh: 'data', 'within-days': 30},
            {id: 'e', approvals: {count: 1, from: ['alice']}},
            {id: 'f', after: 'staging', 'soak-hours': 24},
          ],
        },
      },
    },
  },
  targets: {here: {kind: 'command', deploy: ['true']}},
};

describe('a configuration', () => {
  const text = `version: 1 # comment
datasets:
  d: &d {path: data.csv, columns: {x: {type: number}, y: {type: boolean}}}
models:
  m:
    task: binary
    dataset: d
    target: y
    features: [x]
    train: {trainer: tensorflow}
    stages:
      production:
        rules:
          - {id: a, metric: roc_auc, minimum: 0.6}
          - id: b
            metric: roc_auc
            versus: champion
`;

  test('as it is is read', () => {
    parseConfig(text, 'cairn.yaml');
    parseConfig(JSON.stringify(configuration), 'cairn.yaml');
  });

  test('with its values changed is read or refused clearly', () => {
    fc.assert(
      fc.property(changedDocuments(configuration), (changed) => {
        givesValueOrClearError(() => parseConfig(changed, 'cairn.yaml'));
      }),
      {numRuns},
    );
  });

  test('with its text broken is read or refused clearly', () => {
    fc.assert(
      fc.property(brokenTexts(text), (broken) => {
        givesValueOrClearError(() => parseConfig(broken, 'cairn.yaml'));
      }),
      {numRuns},
    );
  });
});

test('rules and evidence that pass their schemas give a verdict that can be written, whatever they say', () => {
  const changedRules = changedDocuments(configuration).map((changed) => {
    const config = givesValueOrClearError(() => parseConfig(changed, 'cairn.yaml'));
    return (config as {models: Record<string, unknown>} | undefined)?.models['m'];
  });
  const changedEvaluations = changedDocuments(documents.evaluation).map((changed) =>
    givesValueOrClearError(() => parseDocument('evaluation', changed, 'file.json')),
  );
  const fallback = parseConfig(JSON.stringify(configuration), 'cairn.yaml').models['m'];
  let judged = 0;
  fc.assert(
    fc.property(changedRules, changedEvaluations, fc.boolean(), (model, evaluation, alone) => {
      const {stages} = (model ?? fallback) as NonNullable<typeof fallback>;
      const settings = stages?.['production'];
      if (settings === undefined) return;
      const {rules = [], waivers = []} = settings;
      const options = evaluation === undefined ? {} : {evaluation: evaluation as object};
      const verdict = judge({
        stage: 'production',
        policy: {rules, waivers},
        readFrom: {commit, digest: digest('b')},
        evidence: evidence({...options, ...(alone && {holder: undefined})}),
      });
      judged += 1;
      const text = serializeDocument(verdict);
      expect(text).not.toMatch(/\[object Object\]|\bundefined\b/);
      for (const {message} of verdict.rules) expect(message.length).toBeLessThan(4000);
    }),
    {numRuns},
  );
  expect(judged).toBeGreaterThan(numRuns / 2);
});

test('a stage file of any bytes is a value or a clear error, and never one of another stage', async () => {
  const text = JSON.stringify(documents.stage);
  await fc.assert(
    fc.asyncProperty(fc.oneof(changedDocuments(documents.stage), brokenTexts(text)), async (changed) => {
      try {
        const stage = await readStageFile(holding(changed), commit, 'm', 'production');
        expect(stage).toMatchObject({model: 'm', stage: 'production'});
      } catch (error) {
        expectClear(error);
      }
    }),
    {numRuns},
  );
});

thorough('tags of any bytes in a real repository spoil no other tag', async () => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'x']);
  const head = await git.run(['rev-parse', 'HEAD']);
  await git.run(['tag', '-a', 'm@v1.0.0', '-m', 'Sound']);
  const sound = `object ${head}\ntype commit\ntag m@v2.0.0\ntagger Dana <dana@example.com> 1700000000 +0000\n\nx\n\nCairn-Sequence: 1\nCairn-Version: 2.0.0\n`;
  const broken = fc.sample(brokenTexts(sound), {numRuns: 100, seed: 1});
  for (const [index, text] of broken.entries()) {
    const args = ['hash-object', '-t', 'tag', '--literally', '-w', '--stdin'];
    const object = await git.run(args, {input: text});
    // Not by update-ref, which looks at the object first.
    await writeFile(join(folder.path, '.git', 'refs', 'tags', `m@v2.0.${index}`), `${object}\n`);
  }
  const registry = await readRegistry(git, {models: ['m']});
  expect(registry.models.get('m')?.map(({tag}) => tag)).toContain('m@v1.0.0');
  for (const {tag, problem, remedy} of registry.diagnostics) {
    expect(tag).not.toBe('m@v1.0.0');
    expect(`${problem} ${remedy}`).not.toMatch(/\[object Object\]|\bundefined\b|\bNaN\b/);
  }
  expect(registry.diagnostics.length).toBeGreaterThan(20);
});

test('an error is as long as a person reads, however many mistakes there are and however long what it quotes', () => {
  const mistakes = Array.from({length: 5000}, (_, index) => ({
    where: `file.json:${index}`,
    what: `holds ${'x'.repeat(index < 3 ? 50_000 : 3)}`,
  }));
  const error = new UserError('CAIRN_DOCUMENT_INVALID', mistakes);
  expectClear(error);
  expect(error.mistakes).toHaveLength(101);
  expect(error.mistakes.at(-1)?.what).toBe('and 4900 more mistakes of this kind');
  expect(error.mistakes[0]?.what).toHaveLength(2001);
});

/** A repository whose every file has this text. */
function holding(text: string): Git {
  const git = testGit('/');
  const outcome = {code: 0, stdout: text, stderr: ''};
  return {
    ...git,
    run: async () => Promise.resolve(text),
    try: async () => Promise.resolve(outcome),
    bytes: async () => Promise.resolve(Buffer.from(text)),
  };
}

async function runAndEvaluation(): Promise<{run: unknown; evaluation: unknown}> {
  const git: Git = {...holding(commit), directory: '/'};
  const {run, evaluation} = await describeRun(git, {
    seed: 7,
    metrics: [metric('roc_auc', 0.75, 0.02), metric('log_loss', 0.5, 0.01)],
    champion: {version: '1.0.0', manifest: digest('c'), metrics: [metric('roc_auc', 0.7, 0.02)]},
    comparison: compared(0.05, 0.01),
  });
  return {run, evaluation: {...evaluation, run: 'r', rows: {...evaluation.rows, digest: digest('d')}}};
}

function manifestOf(): Manifest {
  return {
    document: 'manifest',
    schemaVersion: 1,
    model: 'm',
    version: '1.1.0',
    createdAt: '2025-01-01T00:00:00Z',
    task: 'binary',
    run: {id: 'r', digest: digest('1'), ref: 'refs/cairn/runs/r'},
    code: {commit, dirty: false},
    data: {
      dataset: 'd',
      digest: digest('d'),
      files: [{path: 'data.csv', sha256: digest('d'), rows: 5000}],
      rows: {train: 4000, test: 1000},
      target: 'y',
      features: ['x'],
    },
    trainer: {kind: 'tensorflow', architecture: 'logistic', parameters: {}, seed: 1},
    metrics: [metric('roc_auc', 0.75, 0.02)],
    evaluation: digest('e'),
    profile: digest('0'),
    format: 'tensorflow',
    signature: {inputs: [{name: 'x', type: 'number'}], outputs: [{name: 'prediction', type: 'number'}]},
    artifacts: [
      {path: 'model.json', size: 3, sha256: digest('9'), store: {kind: 'release', asset: 'model.json'}},
    ],
    environment: {cairn: 'cairn 0.0.0', runtime: 'node 24.0.0', platform: 'linux-x64'},
  };
}
