import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {narrateRuns} from '../narrate-run.ts';
import {freePort} from '../free-port.ts';
import {startLocal, type Local} from '../start-local.ts';
import {forgeClient} from './forge-client.ts';
import {createScratchRepository, type ScratchRepository} from './scratch-repository.ts';
import {stopServer} from './stop-server.ts';
import type {Stage, Story} from './story.ts';
import {startTimeline, type Timeline} from './timeline.ts';

/** What the demo leaves behind until it is closed. */
export interface Demo extends AsyncDisposable {
  readonly story: Story;
  readonly local: Local;
  readonly scratch: ScratchRepository;
  readonly timeline: Timeline;
  readonly directory: string;
  readonly promotions: number;
  readonly driftIssues: number;
}

/**
 * Plays a story, the whole life of a model on real data: the workflow templates run on the local forge, and this function only
 * does what people would do: push, review, merge, ask for predictions, and start the schedule of a month that passed.
 */
export async function runDemo(options: {
  story: Story;
  write: (text: string) => void;
  colour: boolean;
  directory?: string;
  /** Holds every request and answer against GitHub's description; for tests. */
  validate?: boolean;
}): Promise<Demo> {
  const {story} = options;
  const {repository} = story;
  const timeline = startTimeline(options.write, options);
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), 'cairn-demo-')));
  timeline.chapter(story.opening);
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
  const afterwards = new AsyncDisposableStack();
  afterwards.defer(async () => {
    await local[Symbol.asyncDispose]();
    await stopServer(home);
    if (options.directory === undefined)
      await rm(directory, {recursive: true, force: true, maxRetries: 10, retryDelay: 50});
  });
  try {
    const forge = forgeClient({
      apiUrl: local.forge.apiUrl,
      repository,
      model: story.model,
      reviewer: local.personToken('rae'),
    });
    timeline.say(`Web pages: ${local.forge.serverUrl}/${repository}`);
    const scratch = await createScratchRepository({
      story,
      directory: join(directory, 'laptop'),
      remote: `${local.forge.serverUrl}/${repository}`,
      server: local.forge.serverUrl,
      token: local.personToken('dana'),
      serverPort: (await freePort(0)) ?? 0,
    });
    timeline.chapter('The push starts train.yml: validate, train, evaluate, register, propose');
    let promotions = 0;
    const settled = async (): Promise<void> => allSucceeded(local, repository);
    const promote = async (): Promise<void> => {
      promotions += await reviewPromotion({local, forge, timeline, repository, settled});
    };
    await settled();
    await promote();
    await story.tell({local, forge, scratch, timeline, promote, settled});
    const driftIssues = (await forge.openIssues()).length;
    timeline.end();
    return {
      story,
      local,
      scratch,
      timeline,
      directory,
      promotions,
      driftIssues,
      [Symbol.asyncDispose]: async () => afterwards.disposeAsync(),
    };
  } catch (error) {
    await afterwards.disposeAsync();
    throw error;
  }
}

/** Reviews and merges the open promotion, if there is one, and waits for release and deployment. Returns how many there were. */
async function reviewPromotion({
  local,
  forge,
  timeline,
  repository,
  settled,
}: Pick<Stage, 'local' | 'forge' | 'timeline' | 'settled'> & {repository: string}): Promise<number> {
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
  await settled();
  timeline.say(`Deployed at ${(await forge.deployedUrl('production')) ?? 'nowhere'}`);
  return 1;
}

async function allSucceeded(local: Local, repository: string): Promise<void> {
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
