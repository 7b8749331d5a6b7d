import {cp, mkdir, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {Training} from '../../src/generated/documents.ts';
import type {Context} from '../../src/kernel/context.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {readBytesAt} from '../../src/git/commit-files.ts';
import {teamPlots} from '../../src/promotion/evidence/team-plots.ts';
import {evaluate} from '../../src/verbs/evaluate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {train} from '../../src/verbs/train.ts';
import {flightsRepository} from '../data/synthetic-flights.ts';
import {artifactsIn, commandRepository} from '../support/command-model.ts';
import {testContext, testGit} from '../support/context.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {pngOf} from '../support/png.ts';
import {temporaryFolder} from '../support/temporary.ts';

// Each job has a machine of its own: plots go from training to evaluation as an artifact, which may hold anything by then.

const model = 'flight-delay';
const picture = pngOf(4, 3);
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let run: string;
let machines = 0;

/** A repository whose training draws: `lines` write below `out`. */
function repository(lines: string): Record<string, string> {
  const files = commandRepository();
  const draw = [`const out = process.env.CAIRN_OUTPUT + '/';`, "mkdirSync(out + 'reports');", lines].join(
    '\n',
  );
  return {
    ...files,
    'cairn.yaml': (files['cairn.yaml'] ?? '')
      .replace('model: model,', 'model: model, plots: [reports/*.png, roc.png],')
      .replace(
        /^storage: .*$/m,
        `storage: {kind: folder, path: ${JSON.stringify(join(folder.path, 'store'))}}`,
      ),
    'train.mjs': `${files['train.mjs'] ?? ''}\n${draw}\n`,
  };
}

const good = [
  `const png = Buffer.from('${picture.toString('base64')}', 'base64');`,
  "writeFileSync(out + 'reports/residuals.png', png);",
  "writeFileSync(out + 'roc.png', png);",
].join('\n');

async function machine(): Promise<Context & {log: {lines: string[]}}> {
  const name = `machine-${machines++}`;
  await testGit(folder.path).run(['clone', '--quiet', join(folder.path, 'origin'), name]);
  const handover = artifactsIn(join(folder.path, 'artifacts'));
  return testContext({workspace: join(folder.path, name), overrides: {handover}});
}

beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder.path, 'artifacts'));
  await testGit(folder.path).run(['init', '--quiet', '--initial-branch', 'main', 'origin']);
  await flightsRepository(testGit(join(folder.path, 'origin')), repository(good));
  run = (await train.run(inputsOf(train, {model}), await machine())).outputs.run;
}, 60_000);
afterAll(async () => folder[Symbol.asyncDispose]());

const artifact = (...path: string[]): string => join(folder.path, 'artifacts', `cairn-run-${run}`, ...path);

describe('what the training drew', () => {
  test('is handed over, recorded with the run, and named in the report and shown in the pull request', async () => {
    expect((await readdir(artifact('plots'), {recursive: true})).sort()).toEqual([
      'reports',
      'reports/residuals.png',
      'roc.png',
    ]);
    const job = await machine();
    const evaluated = inputsOf(evaluate, {model, run, push: 'true'});
    const {outputs} = await evaluate.run(evaluated, job);
    expect(await readBytesAt(job.git, outputs.commit, 'plots/roc.png')).toEqual(picture);
    const recorded = JSON.parse(await job.git.run(['show', `${outputs.commit}:run.json`])) as Training & {
      reported: string[];
    };
    const file = {size: picture.length, sha256: digestOf(picture)};
    expect(recorded.plots).toEqual([
      {path: 'reports/residuals.png', ...file},
      {path: 'roc.png', ...file},
    ]);
    expect(recorded.reported).toContain('plots');
    // Evaluated again on a machine without the artifact of the plots they stay.
    const again = await evaluate.run(evaluated, job);
    expect(await readBytesAt(job.git, again.outputs.commit, 'plots/reports/residuals.png')).toEqual(picture);
    const registering = await machine();
    await register.run(inputsOf(register, {model, run}), registering);
    await propose.run(inputsOf(propose, {model}), registering);
    const report = await registering.git.run([
      'show',
      `origin/cairn/${model}/production:registry/${model}/reports/production/0.0.1/report.md`,
    ]);
    expect(report).toContain('### The team’s own plots, unchecked');
    expect(report).toContain('- `reports/residuals.png`, 1 KiB');
    expect(report).toContain(`recorded with the run (\`refs/cairn/runs/${run}\`)`);
    const manifest = JSON.parse(
      await registering.git.run([
        'show',
        `origin/cairn/${model}/production:registry/${model}/versions/0.0.1.json`,
      ]),
    ) as {run: {id: string; digest: `sha256:${string}`; ref: string}};
    const plots = await teamPlots(registering.git, manifest);
    expect(plots?.files.map(({path, isThere}) => [path, isThere])).toEqual([
      ['reports/residuals.png', true],
      ['roc.png', true],
    ]);
    expect(
      await teamPlots(registering.git, {run: {...manifest.run, digest: digestOf('another')}}),
    ).toBeUndefined();
  }, 60_000);

  test.each<[string, (plots: string) => Promise<unknown>, string, RegExp]>([
    [
      'a page under the name of a PNG',
      async (plots) => writeFile(join(plots, 'roc.png'), '<script>1</script>'),
      'CAIRN_PLOTS_REFUSED',
      /does not begin as a PNG does/,
    ],
    [
      'another picture',
      async (plots) => writeFile(join(plots, 'roc.png'), pngOf(5, 5)),
      'CAIRN_HANDOVER_REFUSED',
      /2 plots were handed over/,
    ],
    [
      'one picture more',
      async (plots) => writeFile(join(plots, 'more.png'), picture),
      'CAIRN_HANDOVER_REFUSED',
      /3 plots were handed over, and the training names 2/,
    ],
    [
      'SVG',
      async (plots) => writeFile(join(plots, 'a.svg'), '<svg><script/></svg>'),
      'CAIRN_PLOTS_REFUSED',
      /scripts/,
    ],
    [
      'a link',
      async (plots) => symlink('/etc/hostname', join(plots, 'link.png')),
      'CAIRN_PLOTS_REFUSED',
      /link or a special file/,
    ],
    [
      'none any more',
      async (plots) => rm(plots, {recursive: true}),
      'CAIRN_HANDOVER_REFUSED',
      /0 plots were handed over/,
    ],
  ])('with %s in their place evaluate ends before it scores anything', async (_, change, code, message) => {
    const kept = join(folder.path, 'kept');
    await cp(artifact(), kept, {recursive: true});
    try {
      await change(artifact('plots'));
      const job = await machine();
      await job.git.run(['update-ref', '-d', `refs/cairn/runs/${run}`]);
      const isolated = {...job, workspace: job.workspace};
      await job.git.run(['remote', 'remove', 'origin']);
      const refused = evaluate.run(inputsOf(evaluate, {model, run}), isolated);
      await expect(refused).rejects.toMatchObject({code, message: expect.stringMatching(message) as unknown});
    } finally {
      await rm(artifact(), {recursive: true, force: true});
      await cp(kept, artifact(), {recursive: true});
      await rm(kept, {recursive: true});
    }
  });

  test('a name above the folder in what the training claims is refused', async () => {
    const text = await readFile(artifact('training.json'), 'utf8');
    try {
      await writeFile(artifact('training.json'), text.replace('"roc.png"', '"../model/predict.mjs"'));
      const job = await machine();
      await job.git.run(['remote', 'remove', 'origin']);
      await expect(evaluate.run(inputsOf(evaluate, {model, run}), job)).rejects.toMatchObject({
        name: 'UserError',
      });
    } finally {
      await writeFile(artifact('training.json'), text);
    }
  });
});

test.each([
  ['nothing', '', 'CAIRN_TRAINING_FAILED', /wrote no plot "reports\/\*\.png" below CAIRN_OUTPUT/],
  ['HTML', `${good}\nwriteFileSync(out + 'roc.png', '<p>');`, 'CAIRN_PLOTS_REFUSED', /roc\.png/],
  [
    'a link',
    `${good}\n(await import('node:fs')).symlinkSync('/etc/passwd', out + 'reports/x.png');`,
    'CAIRN_TRAINING_FAILED',
    /link/,
  ],
])('a training that draws %s fails, and leaves nothing', async (_, lines, code, message) => {
  await using other = await temporaryFolder();
  const context = await testContext({workspace: other.path});
  await flightsRepository(context.git, repository(lines));
  await expect(train.run(inputsOf(train, {model}), context)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message) as unknown,
  });
  expect(await readdir(join(other.path, '.cairn/runs'))).toEqual([]);
});
