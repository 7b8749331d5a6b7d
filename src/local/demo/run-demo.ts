import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {cairnRoot} from '../../kernel/version.ts';
import {narrateRuns} from '../narrate-run.ts';
import {freePort} from '../free-port.ts';
import {startLocal, type Local} from '../start-local.ts';
import {forgeClient, type ForgeClient} from './forge-client.ts';
import {createScratchRepository, type ScratchRepository} from './scratch-repository.ts';
import {sendTraffic} from './send-traffic.ts';
import {stopServer} from './stop-server.ts';
import {startTimeline, type Timeline} from './timeline.ts';

const repository = 'demo/flights';
const model = 'flight-delay';

/** What the demo leaves behind until it is closed. */
export interface Demo extends AsyncDisposable {
  readonly local: Local;
  readonly scratch: ScratchRepository;
  readonly timeline: Timeline;
  readonly directory: string;
  readonly promotions: number;
  readonly driftIssues: number;
}

/**
 * Plays the whole life of a model on real data: the workflow templates run on the local forge, and this function only
 * does what people would do: push, review, merge, ask for predictions, and start the schedule of a month that passed.
 */
export async function runDemo(options: {
  write: (text: string) => void;
  colour: boolean;
  directory?: string;
  /** Holds every request and answer against GitHub's description; for tests. */
  validate?: boolean;
}): Promise<Demo> {
  const timeline = startTimeline(options.write, options);
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'cairn-demo-')));
  timeline.chapter('A forge on this machine, and a repository with January 2001');
  const home = join(directory, 'home');
  const local = await startLocal({
    directory,
    repository,
    defaultBranch: 'main',
    home,
    ...(options.validate !== undefined && {validate: options.validate}),
    onUpdate: narrateRuns((line) => {
      timeline.say(line);
    }),
  });
  const story = new AsyncDisposableStack();
  story.defer(async () => {
    await local[Symbol.asyncDispose]();
    await stopServer(home);
    if (options.directory === undefined)
      await rm(directory, {recursive: true, force: true, maxRetries: 10, retryDelay: 50});
  });
  try {
    const forge = forgeClient({apiUrl: local.forge.apiUrl, repository, reviewer: local.personToken('rae')});
    timeline.say(`Web pages: ${local.forge.serverUrl}/${repository}`);
    const scratch = await createScratchRepository({
      directory: join(directory, 'laptop'),
      remote: `${local.forge.serverUrl}/${repository}`,
      server: local.forge.serverUrl,
      token: local.personToken('dana'),
      serverPort: (await freePort(0)) ?? 0,
    });
    timeline.chapter('The push starts train.yml: validate, train, evaluate, register, propose');
    await settled(local);
    let promotions = await promote(local, forge, timeline);
    let driftIssues = 0;
    for (const month of scratch.months.filter((name) => name <= '2001-05')) {
      timeline.chapter(`${month}: traffic, labels, and the scheduled drift check`);
      await playMonth(month, {local, forge, scratch, timeline});
      driftIssues = (await forge.openIssues()).length;
      promotions += await promote(local, forge, timeline);
    }
    timeline.end();
    return {
      local,
      scratch,
      timeline,
      directory,
      promotions,
      driftIssues,
      [Symbol.asyncDispose]: async () => story.disposeAsync(),
    };
  } catch (error) {
    await story.disposeAsync();
    throw error;
  }
}

/** Reviews and merges the open promotion, if there is one, and waits for release and deployment. Returns how many there were. */
async function promote(local: Local, forge: ForgeClient, timeline: Timeline): Promise<number> {
  const pull = await forge.openPromotion();
  if (pull === undefined) return 0;
  const gate = await forge.gateStatus(pull.head);
  timeline.say(`Pull request #${pull.number}: ${pull.title}`);
  timeline.say(`  cairn/gate: ${gate?.state ?? 'missing'}: ${gate?.description ?? ''}`);
  timeline.say(`  ${local.forge.serverUrl}/${repository}/pull/${pull.number}`);
  if (gate?.state !== 'success') {
    timeline.say('  The demo’s reviewer (Rae) does not merge what the gate does not pass.');
    return 0;
  }
  timeline.chapter(
    `The demo plays the reviewer: Rae approves and merges #${pull.number}; release.yml tags and deploys`,
  );
  await forge.approveAndMerge(pull.number);
  await settled(local);
  timeline.say(`Deployed at ${(await forge.deployedUrl('production')) ?? 'nowhere'}`);
  return 1;
}

async function playMonth(
  month: string,
  {
    local,
    forge,
    scratch,
    timeline,
  }: {local: Local; forge: ForgeClient; scratch: ScratchRepository; timeline: Timeline},
): Promise<void> {
  const url = await forge.deployedUrl('production');
  if (url === undefined)
    throw new Error('No model is deployed, so nothing can answer the traffic of the month.');
  const csv = await readFile(
    join(cairnRoot(), 'examples', 'flight-delays', 'data', `flights-${month}.csv`),
    'utf8',
  );
  const sent = await sendTraffic({url, model, csv, label: 'late', numeric: ['hour', 'distance'], batch: 100});
  timeline.say(
    `${sent.rows} flights in ${sent.requests} requests, answered by version ${sent.version} in ${(sent.milliseconds / 1000).toFixed(1)} s`,
  );
  await scratch.addMonth(month);
  timeline.say(`Dana pushes the data of ${month}: now it is known which flights were late`);
  await forge.dispatch('drift.yml', {
    model,
    from: `${month}-01T00:00:00Z`,
    to: `${nextMonth(month)}-01T00:00:00Z`,
  });
  await settled(local);
  const issues = await forge.openIssues();
  for (const {number, title} of issues) timeline.say(`Issue #${number}: ${title}`);
}

/** Waits until every workflow that the last step started, and those that they started, have ended. */
async function settled(local: Local): Promise<void> {
  await local.runner.idle();
  const failed = local.forge
    .runs(repository)
    .filter(({conclusion}) => conclusion === 'failure' || conclusion === 'timed_out');
  if (failed.length === 0) return;
  const names = failed.map(
    ({workflowName, id}) => `${workflowName} (${local.forge.serverUrl}/${repository}/actions/runs/${id})`,
  );
  throw new Error(`A workflow failed: ${names.join(', ')}`);
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
