import {mkdir, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {runBundle} from '../support/run-action.ts';
import {smallCsv, smallRepository, type SmallRepository} from '../support/small-repository.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {runCairn, runGit, signer, type Outcome, type RecordedAnswer} from './command-line.ts';

/*
 * Makes fixtures/registry-0.1.0.bundle, a repository as the build of dc9cf4c (Cairn 0.1.0) writes it, and
 * fixtures/registry-0.1.0.json, what that build answers about it. Run with the build of dc9cf4c alone, since all that
 * the two files prove is that what it wrote stays good:
 *
 *   git worktree add /tmp/cairn-0.1.0 dc9cf4c && (cd /tmp/cairn-0.1.0 && npm ci)
 *   node bin/run.cjs test/compatibility/make-fixture.ts /tmp/cairn-0.1.0
 */

const oldBuild = 'dc9cf4c';
const checkout = resolve(process.argv[2] ?? '.');
const fixtures = join(import.meta.dirname, 'fixtures');
const bundle = join(fixtures, 'registry-0.1.0.bundle');

const strictRules = `          - {id: good-enough, metric: roc_auc, minimum: 0.6}
          - {id: not-worse, metric: log_loss, versus: champion, improvement: -0.5}
          - {id: excellent, metric: roc_auc, minimum: 0.999, severity: warn}
          - {id: every-country, metric: roc_auc, minimum: 0.5, slices: country}
          - {id: small-enough, budget: bytes, maximum: 1000000}
          - {id: clean-data, contract: passed}
          - {id: new-data, fresh: data, within-days: 36500}
          - {id: again, reproducible: true, severity: info}
          - {id: one-person, approvals: {count: 1}}`;

const config = `version: 1
storage: {kind: tree}
signing: {keys: [keys/signer.pem]}
datasets:
  sales:
    path: data/*.csv
    id: id
    time: time
    columns:
      id: {type: string}
      time: {type: timestamp}
      amount: {type: number}
      country: {type: string}
      bought: {type: boolean}
    rows: {minimum: 50}
models:
  small:
    task: binary
    dataset: sales
    target: bought
    features: [amount, country]
    train: {trainer: tensorflow, architecture: logistic, parameters: {epochs: 8, batch: 32, learning-rate: 0.05}}
    evaluate: {metrics: [roc_auc, log_loss], resamples: 200, slices: [country]}
    stages:
      staging:
        rules:
          - {id: good-enough, metric: roc_auc, minimum: 0.6}
      production:
        target: here
        rules:
${strictRules}
          - {id: staged, after: staging}
        waivers:
          - {rule: excellent, reason: nobody is, person: rae, expires: 2999-12-31}
    monitor: {labels: data/*.csv, minimum-rows: 50}
    retrain: {window-hours: 0}
  steady:
    task: binary
    dataset: sales
    target: bought
    features: [amount]
    train: {trainer: tensorflow, architecture: logistic, parameters: {epochs: 8, batch: 32, learning-rate: 0.05}}
    evaluate: {metrics: [roc_auc, log_loss, brier], resamples: 200, slices: [country]}
    stages:
      production:
        rules:
${strictRules}
targets:
  here: {kind: command, deploy: ['true'], check: ['true']}
`;

const questions: readonly (readonly string[])[] = [
  ['--json', 'show'],
  ['--json', 'show', 'small'],
  ['--json', 'show', 'legacy'],
  ['--json', 'show', 'small@latest'],
  ['--json', 'show', 'small@greatest'],
  ['--json', 'show', 'small#staging'],
  ['--json', 'show', 'small#production'],
  ['show', 'small', '--format', 'gto'],
  ['--json', 'history', 'small#production', '--asc'],
  ['--json', 'history', 'legacy'],
  ['history', 'small', '--format', 'gto'],
  ['--json', 'diff', 'small@0.0.1', 'small@0.1.0'],
  ['--json', 'diff', 'small@0.1.1-beta.1', 'small#production'],
  ['--json', 'diff', 'small@0.0.1-rc.1', 'small#production'],
  ['--json', 'at', '2024-01-01T00:00:00Z'],
  ['--json', 'check-ref', 'refs/tags/release-2024-01'],
  ['--json', 'check-ref', 'legacy@v1.0.0'],
  ['check-ref', 'small@v0.1.0', '--format', 'gto-action'],
  ['check-ref', 'small#production#2', '--format', 'gto'],
  ['--json', 'verify', 'small@0.0.1-rc.1'],
  ['--json', 'verify', 'small@0.0.1'],
  ['--json', 'verify', 'small@0.1.0'],
  ['--json', 'verify', 'small@0.1.1-beta.1'],
  ['--json', 'verify', 'small#staging'],
  ['--json', 'verify', 'small#production'],
  ['--json', 'verify', 'small#production', '--offline'],
  ['--json', 'verify', 'steady@1.0.0'],
  ['--json', 'verify', 'steady#production'],
];

await refuseOtherBuilds();
await using folder = await temporaryFolder();
await using small = await smallRepository({config});
await makeHistory(small);
const bare = small.forge.repository(small.slug)?.gitDirectory ?? '';
await mkdir(fixtures, {recursive: true});
await runGit(bare, 'repack', '-adq');
await runGit(bare, 'bundle', 'create', '--quiet', bundle, '--all');
const answers = await recordAnswers(folder.path);
await writeFile(join(fixtures, 'registry-0.1.0.json'), `${JSON.stringify(answers, null, 1)}\n`);

async function refuseOtherBuilds(): Promise<void> {
  const changed = await runGit(checkout, 'status', '--porcelain', '--', 'bin', 'dist');
  const differs = await runGit(checkout, 'diff', '--stat', oldBuild, '--', 'bin', 'dist');
  if (changed !== '' || differs !== '') throw new Error(`${checkout} has another build than ${oldBuild}`);
}

/** The life of a model, with a fact of every kind that the old build states. */
async function makeHistory(world: SmallRepository): Promise<void> {
  const {git} = world;
  await git.run(['config', 'user.name', 'dana']);
  await git.run(['config', 'user.email', 'dana@example.com']);
  await world.write('keys/signer.pem', signer().open);
  await world.write('traffic/february.csv', trafficCsv());
  await world.push('The key that versions are signed with, and a month of traffic');
  await makeForeignTags(world);

  await step(world, 'validate-data', '--model', 'small');
  const first = await trainedRun(world, 'small');
  await step(world, 'register', '--model', 'small', '--run', first, '--prerelease', 'rc');
  await promote(world, 'small', '0.0.1-rc.1', 'staging');
  await promote(world, 'small', '0.0.1-rc.1', 'production');
  await step(world, 'register', '--model', 'small', '--run', first);
  await promote(world, 'small', '0.0.1', 'staging');
  await promote(world, 'small', '0.0.1', 'production');
  await makeSteady(world, '1.0.0');

  await world.write('data/2024-02.csv', smallCsv(600, {from: 600}));
  await world.push('Data of February');
  const second = await trainedRun(world, 'small');
  await step(world, 'register', '--model', 'small', '--run', second, '--bump', 'minor', '--title', 'Winter');
  await promote(world, 'small', '0.1.0', 'staging');
  await promote(world, 'small', '0.1.0', 'production');
  await makeSteady(world, '1.1.0');
  const traffic = ['--model', 'small', '--live', 'traffic/february.csv', '--push', '--issue'];
  await step(world, 'check-drift', ...traffic);
  await step(world, 'check-drift', ...traffic, '--to', '2024-02-01T00:00:00Z');

  await step(world, 'retire', 'small@0.0.1-rc.1', '--after', '0', '--reason', 'the final version is out');
  await step(world, 'retire', 'small@0.0.1-rc.1', '--remove', '--dry-run', 'false');
  await world.write('data/2024-03.csv', smallCsv(200, {from: 1200}));
  await world.push('Data of March');
  const third = await trainedRun(world, 'small');
  await step(world, 'register', '--model', 'small', '--run', third, '--prerelease', 'beta');
  await step(world, 'retire', 'small@0.1.1-beta.1', '--after', '2999-12-31', '--reason', 'a trial');
  await step(world, 'rollback', 'small#production', '--reason', 'a drill', '--now');
  await follow(world);
  await git.run(['rm', '--quiet', 'registry/small/stages/staging.json']);
  await world.push('Nothing is in staging');
  await step(world, 'release');
  await promote(world, 'small', '0.1.0', 'staging');
  await shareTraffic(world);
  await pause(1100);
  await git.run([
    'tag',
    '-a',
    'small#dev#11',
    '-m',
    'Assigning stage dev to artifact small',
    'small@v0.1.0^{}',
  ]);
  await git.run(['push', '--quiet', 'origin', 'small#dev#11']);
}

/** A model whose newest version came to its stage by a review, in place of a champion, and stayed there. */
async function makeSteady(world: SmallRepository, version: string): Promise<void> {
  const run = await trainedRun(world, 'steady');
  await step(world, 'register', '--model', 'steady', '--run', run, `--version=${version}`);
  await promote(world, 'steady', version, 'production');
}

/** Traffic that two versions share, as a person writes it into the file of the stage. */
async function shareTraffic(world: SmallRepository): Promise<void> {
  const stages = 'registry/small/stages';
  const read = async (stage: string): Promise<StageFile> =>
    JSON.parse(await world.git.run(['show', `HEAD:${stages}/${stage}.json`])) as StageFile; // as the old build wrote it
  const [staging, production] = await Promise.all([read('staging'), read('production')]);
  const share = ({version, manifest}: StageFile, weight: number): object => ({version, manifest, weight});
  const traffic = [share(staging, 90), share(production, 10)];
  const fallback = {version: production.version, manifest: production.manifest};
  await world.write(
    `${stages}/staging.json`,
    `${JSON.stringify({...staging, fallback, traffic}, null, 2)}\n`,
  );
  await world.push('A tenth of the traffic goes to the version before');
  await step(world, 'release');
}

interface StageFile {
  readonly version: string;
  readonly manifest: string;
}

/** Tags as GTO writes them for a model that Cairn does not know, and one of nobody. */
async function makeForeignTags({git}: SmallRepository): Promise<void> {
  const at = await git.run(['rev-parse', 'HEAD']);
  await git.run(['tag', '-a', 'legacy@v1.0.0', '-m', 'Registering artifact legacy version v1.0.0', at]);
  await git.run(['tag', '-a', 'legacy#prod#1', '-m', 'Assigning stage prod to artifact legacy', at]);
  await git.run(['tag', 'legacy@v1.1.0', at]);
  await git.run(['tag', 'release-2024-01', at]);
  await git.run(['push', '--quiet', 'origin', '--tags']);
}

async function trainedRun(world: SmallRepository, model: string): Promise<string> {
  const {run = ''} = await step(world, 'train', '--model', model);
  await step(world, 'evaluate', '--model', model, '--run', run);
  return run;
}

/** By pull request: proposed, approved, judged, merged, released. */
async function promote(world: SmallRepository, model: string, version: string, stage: string): Promise<void> {
  const pull = await proposed(world, {model, version, stage});
  await askForge(world, 'POST', `/pulls/${pull}/reviews`, {event: 'APPROVE', body: 'Good.'});
  await askForge(world, 'PUT', `/pulls/${pull}/merge`, {merge_method: 'merge'});
  await follow(world);
  await step(world, 'release');
}

/** As the Action: at a terminal, the old build takes `--version` for a question about itself. */
async function proposed(world: SmallRepository, inputs: Record<string, string>): Promise<string> {
  const {code, log, outputs} = await runBundle('propose', {
    workspace: world.clone,
    root: checkout,
    inputs: {token: tokenOf(world), ...inputs},
    environment: world.environment,
  });
  const {'pull-request': pull = ''} = outputs;
  if (code !== 0 || pull === '') throw new Error(`propose ended with ${code}:\n${log}`);
  return pull;
}

async function follow({git}: SmallRepository): Promise<void> {
  await git.run(['pull', '--quiet', 'origin', 'main']);
}

async function askForge(world: SmallRepository, method: string, path: string, body: object): Promise<void> {
  const {forge, slug} = world;
  const token = forge.issueToken({repository: slug, actor: 'rae', kind: 'person', permissions: {}});
  const response = await fetch(`${forge.apiUrl}/repos/${slug}${path}`, {
    method,
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
}

/** Runs a verb of the old build as a person with a token would; returns its outputs. */
async function step(world: SmallRepository, ...args: string[]): Promise<Record<string, string>> {
  await pause(1100); // tags know seconds: every fact gets one of its own
  const {code, out, err} = await runCairn(['--json', ...args], {
    directory: world.clone,
    home: world.home,
    checkout,
    environment: {...world.environment, GITHUB_TOKEN: tokenOf(world), CAIRN_SIGNING_KEY: signer().secret},
  });
  const isDrift = args[0] === 'check-drift' && out !== '';
  if (code !== 0 && !isDrift) throw new Error(`${args.join(' ')} ended with ${code}:\n${out}\n${err}`);
  process.stderr.write(`${args.join(' ')}\n${err}\n`);
  return (JSON.parse(out) as {outputs: Record<string, string>}).outputs; // as every verb prints them
}

function tokenOf(world: SmallRepository): string {
  return world.token({
    contents: 'write',
    'pull-requests': 'write',
    statuses: 'write',
    deployments: 'write',
    issues: 'write',
  });
}

/** February as the server logged it: the amounts have moved, and no label is known yet. */
function trafficCsv(): string {
  const [header = '', ...rows] = smallCsv(300, {from: 600, shift: 60}).trim().split('\n');
  const logged = rows.map((row) => `${row.replace(/,(?:true|false)$/, '')},0.5`);
  return `${[`${header.replace(',bought', '')},prediction`, ...logged].join('\n')}\n`;
}

interface HistoryEvent {
  readonly at: string;
  readonly model: string;
  readonly event: string;
  readonly stage: string | null;
  readonly tag: string;
}

/** What the old build says of the bundle, in a clone that has nothing else. */
async function recordAnswers(path: string): Promise<RecordedAnswer[]> {
  const clone = join(path, 'clone');
  await runGit(path, 'clone', '--quiet', '--mirror', bundle, join(path, 'origin.git'));
  await runGit(path, 'clone', '--quiet', join(path, 'origin.git'), clone);
  const ask = async (...args: string[]): Promise<RecordedAnswer> => {
    const outcome: Outcome = await runCairn(args, {directory: clone, home: path, checkout});
    const {code, out} = outcome;
    return {args, code, ...(out !== '' && {json: JSON.parse(out) as unknown})};
  };
  const history = await ask('--json', 'history');
  const {events} = history.json as {events: HistoryEvent[]}; // as it was printed
  const answers = [history];
  for (const args of questions) answers.push(await ask(...args));
  const oneOfAKind = new Map(events.map((one) => [`${one.model} ${one.event} ${one.stage ?? ''}`, one]));
  for (const {at, tag} of oneOfAKind.values())
    answers.push(await ask('--json', 'at', at), await ask('--json', 'check-ref', tag));
  return answers;
}
