import {type ChildProcess, fork} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {kindNames} from '../test/reliability/fault-plan.ts';
import {tablesOf, type Tally} from '../test/reliability/tables.ts';
import type {Outcome, Reference} from '../test/reliability/trial.ts';
import type {Scenario} from '../test/reliability/scenarios.ts';

/**
 * `npm run faults -- --runs 2000 --from 1`: disturbs verbs by seed and holds what they leave against the invariants;
 * `--seed 123` repeats one, `--verb deploy` tries the scenarios of one verb (and may be given again). Writes to a temporary folder alone. Ends with 1 where any trial failed.
 */
const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '2000'},
    from: {type: 'string', default: '1'},
    seed: {type: 'string'},
    verb: {type: 'string', multiple: true, default: []},
    workers: {type: 'string', default: '2'},
    // What the processes that this one starts are to do.
    prepare: {type: 'string'},
    work: {type: 'string'},
  },
});

// A process is started for every git command, which takes the longer the more memory its parent has: workers stay small
// and are replaced.
const small = ['--max-semi-space-size=1'];
const trialsOfWorker = 150;

/** Which scenarios a seed chooses from is part of what it means. */
const ofVerbs = values.verb.flatMap((verb) => ['--verb', verb]);

if (values.prepare !== undefined) await prepare(values.prepare);
else if (values.work !== undefined) await work(values.work);
else process.exitCode = await runAll();

interface Prepared {
  readonly scenarios: Scenario[];
  readonly references: Reference[];
}

async function runAll(): Promise<number> {
  const from = Number(values.seed ?? values.from);
  const runs = values.seed === undefined ? Number(values.runs) : 1;
  const folder = await mkdtemp(join(tmpdir(), 'cairn-faults-'));
  try {
    console.log(`Preparing the worlds (${availableParallelism()} cores, ${values.workers} workers) …`);
    const [code] = (await once(start('--prepare', folder), 'exit')) as [number | null];
    if (code !== 0) return 1;
    const started = performance.now();
    const tally: Tally = {outcomes: [], lost: []};
    let next = from;
    let end = from + runs;
    // Whoever has waited long enough gets the figures so far.
    process.once('SIGINT', () => {
      end = next;
    });
    const take = (): number | undefined => (next < end ? next++ : undefined);
    const done = (): void => {
      const count = tally.outcomes.length + tally.lost.length;
      if (count % 50 === 0 || count === runs)
        console.log(`${count} of ${runs}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
    };
    await Promise.all(
      Array.from({length: Math.min(Number(values.workers), runs)}, async () =>
        feed(folder, take, tally, done),
      ),
    );
    console.log(
      tablesOf(tally, kindNames, {seconds: (performance.now() - started) / 1000, options: ofVerbs}),
    );
    return tally.outcomes.some(({failures}) => failures.length > 0) || tally.lost.length > 0 ? 1 : 0;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

function start(mode: '--prepare' | '--work', folder: string): ChildProcess {
  return fork(import.meta.filename, [mode, folder, ...ofVerbs], {execArgv: small});
}

/** Gives seeds to a worker, one at a time, until none is left; a worker that dies loses its seed and is replaced. */
async function feed(
  folder: string,
  take: () => number | undefined,
  tally: Tally,
  done: () => void,
): Promise<void> {
  let seed = take();
  while (seed !== undefined) {
    const worker = start('--work', folder);
    const ended = once(worker, 'exit').then(() => undefined);
    for (let count = 0; count < trialsOfWorker && seed !== undefined; count++) {
      worker.send(seed);
      const answer = await Promise.race([once(worker, 'message'), ended]);
      if (answer === undefined) tally.lost.push(seed);
      else report((answer as [Outcome])[0], tally);
      done();
      seed = take();
      if (answer === undefined) break;
    }
    if (worker.connected) worker.disconnect();
    await ended;
  }
}

function report(outcome: Outcome, tally: Tally): void {
  tally.outcomes.push(outcome);
  const {seed, verb, scenario, plan, failures, unclear} = outcome;
  if (values.seed !== undefined) console.log(JSON.stringify({verb, scenario, plan, unclear}, null, 2));
  for (const failure of failures)
    console.log(`✗ seed ${seed}, ${verb} (${scenario}), ${plan.schedule.mode} ${plan.kind}: ${failure}`);
}

async function prepare(folder: string): Promise<void> {
  const {prepareScenarios} = await import('../test/reliability/scenarios.ts');
  const {referenceOf} = await import('../test/reliability/trial.ts');
  const all = await prepareScenarios(join(folder, 'worlds'));
  const scenarios = all.filter(({verb}) => values.verb.length === 0 || values.verb.includes(verb));
  if (scenarios.length === 0) throw new Error(`no scenario is of ${values.verb.join(', ')}`);
  const references: Reference[] = [];
  for (const scenario of scenarios) references.push(await referenceOf(scenario));
  await writeFile(join(folder, 'prepared.json'), JSON.stringify({scenarios, references} satisfies Prepared));
  process.disconnect();
}

async function work(folder: string): Promise<void> {
  const {runTrial, trialOf} = await import('../test/reliability/trial.ts');
  const text = await readFile(join(folder, 'prepared.json'), 'utf8');
  const {scenarios, references} = JSON.parse(text) as Prepared; // as `prepare` wrote it
  process.on('SIGINT', () => undefined); // a terminal sends it to all; who started this one ends it
  process.on('message', (seed: number) => {
    const {scenario, plan, reference} = trialOf(seed, scenarios, references);
    runTrial(scenario, plan, reference).then(
      (outcome) => process.send?.(outcome),
      (error: unknown) => {
        console.error(`seed ${seed}:`, error);
        process.exit(1);
      },
    );
  });
}
