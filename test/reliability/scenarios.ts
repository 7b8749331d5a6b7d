import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import type {Context} from '../../src/kernel/context.ts';
import {parseInputs} from '../../src/kernel/inputs.ts';
import type {Inputs, Outputs, Verb} from '../../src/kernel/verb.ts';
import {checkDrift} from '../../src/verbs/check-drift.ts';
import {deploy} from '../../src/verbs/deploy.ts';
import {gate} from '../../src/verbs/gate.ts';
import {propose} from '../../src/verbs/propose.ts';
import {register} from '../../src/verbs/register.ts';
import {release} from '../../src/verbs/release.ts';
import {rollback} from '../../src/verbs/rollback.ts';
import {merge, pullOf, registerOf} from '../support/lifecycle.ts';
import {makeRun, metric, promotionWorld, type PromotionWorld} from '../support/promotion.ts';
import type {Goal} from './invariants/complaint.ts';
import {learnedProfile, liveLog} from './live-rows.ts';
import {keepWorld} from './worlds.ts';

/** A verb in a prepared state, and what must be true at the end beside the invariants. */
export interface Scenario {
  readonly name: string;
  readonly verb: VerbName;
  /** Folder of the kept world. */
  readonly world: string;
  readonly goal: Goal;
  /** Where two actors want more than one. */
  readonly goalOfTwo?: Goal;
  /** Inputs of the two actors. */
  readonly inputs: readonly [Texts, Texts];
  readonly event?: Context['event'];
}

type Texts = Readonly<Record<string, string>>;

/** The verbs that are tried. */
export type VerbName = 'register' | 'propose' | 'gate' | 'release' | 'rollback' | 'deploy' | 'check-drift';

/** Runs the verb of a scenario for one of the two actors. */
export async function runScenario(
  {verb, inputs}: Pick<Scenario, 'verb' | 'inputs'>,
  context: Context,
  actor: 0 | 1,
): Promise<void> {
  await run(verb, inputs[actor], context);
}

const configuration = `version: 1
datasets:
  d: {path: data.csv, columns: {x: {type: number}, y: {type: boolean}}}
models:
  m:
    task: binary
    dataset: d
    target: y
    features: [x]
    train: {trainer: tensorflow}
    monitor: {minimum-rows: 50}
    stages:
      staging:
        rules:
          - {id: good-enough, metric: roc_auc, minimum: 0.6}
      production:
        target: here
        rules:
          - {id: good-enough, metric: roc_auc, minimum: 0.6}
          - {id: not-worse, metric: roc_auc, versus: champion}
targets:
  here: {kind: command, deploy: ['true']}
`;

/**
 * Lives one story (two models are registered, promoted, released, deployed; a third and a fourth come; traffic drifts) and keeps the world at each
 * page of it that a scenario starts from.
 */
export async function prepareScenarios(folder: string): Promise<Scenario[]> {
  await mkdir(folder, {recursive: true});
  await using world = await promotionWorld();
  const scenarios: Scenario[] = [];
  const keep = async (name: string, ...starts: readonly Omit<Scenario, 'world'>[]): Promise<void> => {
    const kept = join(folder, name);
    await keepWorld(world, kept);
    scenarios.push(...starts.map((scenario) => ({...scenario, world: kept})));
  };
  await world.push({
    'cairn.yaml': configuration,
    'live/shifted.ndjson': liveLog(2, {shift: 0.4, rows: 400}),
    'live/further.ndjson': liveLog(3, {shift: 0.8, rows: 400}),
    'live/settled.ndjson': liveLog(4, {shift: 0, rows: 3000}),
  });
  const [a, b] = [await makeRun(world.git, {seed: 1}), await makeRun(world.git, {seed: 2})];
  await keep(
    'recorded',
    {name: 'first', goal: {runs: [a]}, ...call('register', {model: 'm', run: a})},
    {
      name: 'two runs',
      goal: {runs: [a]},
      goalOfTwo: {runs: [a, b]},
      ...call('register', {model: 'm', run: a}, {model: 'm', run: b}),
    },
  );
  await registerOf(world, {seed: 1});
  const pass = {state: 'success'};
  await keep(
    'registered',
    {name: 'next', goal: {runs: [a, b]}, ...call('register', {model: 'm', run: b, bump: 'minor'})},
    {
      name: 'first',
      goal: {proposals: [{stage: 'production', version: '0.0.1', ...pass}]},
      ...call('propose', {model: 'm', stage: 'production'}),
    },
  );
  await proposeTo(world, 'production');
  const event = await eventOf(world, 1);
  await keep('proposed', {
    name: 'passing',
    event,
    goal: {proposals: [{stage: 'production', version: '0.0.1', ...pass}]},
    ...call('gate', {}),
  });
  await merge(world, 1);
  await keep('merged', {name: 'first', goal: {released: ['production']}, ...call('release', {})});
  await run('release', {}, await world.context(world.git));
  const toProduction = {goal: {deployed: ['production']}, ...call('deploy', {model: 'm'})};
  await keep('released once', {name: 'first', ...toProduction});
  await run('deploy', {model: 'm'}, await world.context(world.git));
  await world.git.run(['fetch', '--quiet', 'origin']);
  const manifest = /"manifest": "(\S+)"/.exec(
    await world.git.run(['show', 'origin/main:registry/m/stages/production.json']),
  )?.[1];
  const champion = {version: '0.0.1', manifest: manifest ?? '', metrics: [metric('roc_auc', 0.75, 0.02)]};
  const comparison = [
    {
      metric: 'roc_auc',
      direction: 'higher' as const,
      difference: 0.05,
      lower: 0.01,
      upper: 0.09,
      n: 1000,
      better: 'challenger' as const,
    },
  ];
  const better = {champion, comparison, metrics: [metric('roc_auc', 0.76, 0.02)]};
  await registerOf(world, {seed: 3, ...better, profile: learnedProfile()});
  await keep('challenged', {
    name: 'against a champion',
    goal: {proposals: [{stage: 'production', version: '0.0.2', ...pass}]},
    ...call('propose', {model: 'm', stage: 'production'}),
  });
  await proposeTo(world, 'production');
  await workOfPeople(world, 2);
  const held = await eventOf(world, 2);
  const third = await registerOf(world, {seed: 4, ...better});
  await keep(
    'superseded',
    {
      name: 'over the work of people',
      goal: {proposals: [{stage: 'production', version: '0.0.3', ...pass}]},
      ...call('propose', {model: 'm', stage: 'production'}),
    },
    {
      name: 'with the work of people',
      event: held,
      goal: {proposals: [{stage: 'production', version: '0.0.2', ...pass}]},
      ...call('gate', {}),
    },
  );
  await registerOf(world, {seed: 5, metrics: [metric('roc_auc', 0.5, 0.02)]});
  await proposeTo(world, 'staging', '0.0.4');
  await keep('failing', {
    name: 'failing',
    event: await eventOf(world, 3),
    goal: {proposals: [{stage: 'staging', version: '0.0.4', state: 'failure'}]},
    ...call('gate', {}),
  });
  await merge(world, 2);
  await world.push({
    'registry/m/stages/staging.json': `${JSON.stringify(
      {
        document: 'stage',
        schemaVersion: 1,
        model: 'm',
        stage: 'staging',
        version: '0.0.3',
        manifest: third.manifest,
      },
      null,
      2,
    )}\n`,
  });
  await keep('merged again', {
    name: 'two stages',
    goal: {released: ['production', 'staging']},
    ...call('release', {}),
  });
  await run('release', {}, await world.context(world.git));
  const back = {model: 'm', stage: 'production', reason: 'Too many complaints'};
  await keep(
    'released',
    {name: 'nothing new', goal: {released: ['production', 'staging']}, ...call('release', {})},
    {
      name: 'by pull request',
      goal: {proposals: [{stage: 'production', version: '0.0.1', rollback: true, ...pass}]},
      ...call('rollback', back),
    },
    {
      name: 'at once',
      goal: {released: ['production', 'staging'], held: {production: '0.0.1'}},
      ...call('rollback', {...back, now: 'true'}),
    },
    {name: 'over another', ...toProduction},
    {name: 'first drift', goal: {drift: true}, ...callDrift('shifted')},
    {name: 'no drift', goal: {drift: false}, ...callDrift('settled')},
  );
  await run('check-drift', driftInputs('shifted'), await world.context(world.git));
  await keep(
    'drifted',
    {name: 'further drift', goal: {drift: true}, ...callDrift('further')},
    {name: 'drift that is over', goal: {drift: true}, ...callDrift('settled')},
  );
  if (world.forge.violations.length > 0) throw new Error(JSON.stringify(world.forge.violations));
  return scenarios;
}

/** The part of a scenario that calls a verb: the second actor with inputs of its own, or the same. */
function call(verb: VerbName, texts: Texts, others = texts): Pick<Scenario, 'verb' | 'inputs'> {
  return {verb, inputs: [texts, others]};
}

function callDrift(file: string): Pick<Scenario, 'verb' | 'inputs'> {
  return call('check-drift', driftInputs(file));
}

function driftInputs(file: string): Texts {
  return {model: 'm', live: `live/${file}.ndjson`};
}

async function run(verb: VerbName, texts: Texts, context: Context): Promise<void> {
  switch (verb) {
    case 'register':
      await runVerb(register, texts, context);
      break;
    case 'propose':
      await runVerb(propose, texts, context);
      break;
    case 'gate':
      await runVerb(gate, texts, context);
      break;
    case 'release':
      await runVerb(release, texts, context);
      break;
    case 'rollback':
      await runVerb(rollback, texts, context);
      break;
    case 'deploy':
      await runVerb(deploy, texts, context);
      break;
    case 'check-drift':
      await runVerb(checkDrift, texts, context);
      break;
  }
}

async function runVerb<Declared extends Inputs, Declares extends Outputs>(
  verb: Verb<Declared, Declares>,
  texts: Texts,
  context: Context,
): Promise<void> {
  await verb.run(
    parseInputs(verb.inputs, (name) => texts[name]),
    context,
  );
}

async function proposeTo(world: PromotionWorld, stage: string, version = ''): Promise<void> {
  await run('propose', {model: 'm', stage, version}, await world.context(world.git));
}

/** What GitHub tells a workflow about a pull request. */
async function eventOf(world: PromotionWorld, number: number): Promise<Context['event']> {
  const {head, base} = await pullOf(world, number);
  const repo = {full_name: world.slug};
  return {
    name: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    sha: undefined,
    actor: 'dana',
    payload: {
      pull_request: {
        number,
        html_url: `https://example.com/pull/${number}`,
        head: {sha: head, repo},
        base: {ref: 'main', sha: base, repo},
      },
    },
    runUrl: 'https://example.com/runs/1',
  };
}

/** A commit on the promotion branch, text around the report, a comment, a label, and a commit on the default branch. */
async function workOfPeople(world: PromotionWorld, number: number): Promise<void> {
  const {git} = world;
  const {github} = await world.context(git);
  if (github === undefined) throw new Error('the world has a forge');
  const {octokit, owner, repo} = github;
  const branch = 'cairn/m/production';
  await git.run(['fetch', '--quiet', 'origin', branch]);
  await git.run(['checkout', '--quiet', '-b', 'work', 'FETCH_HEAD']);
  await git.run(['commit', '--quiet', '--allow-empty', '-m', 'Looked at it']);
  await git.run(['push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`]);
  await git.run(['checkout', '--quiet', 'main']);
  await git.run(['branch', '--quiet', '-D', 'work']);
  const at = {owner, repo, pull_number: number};
  const {data: pull} = await octokit.rest.pulls.get(at);
  await octokit.rest.pulls.update({...at, body: `Before, by Dana.\n\n${pull.body ?? ''}\n\nAfter, by Dana.`});
  await octokit.rest.issues.createComment({owner, repo, issue_number: number, body: 'Looks good'});
  await world.push({'NOTES.md': 'Notes\n'});
}
