import {join} from 'node:path';
import type {ForgeEvent} from '../../src/local/contract.ts';
import {startForge} from '../../src/local/forge/start-forge.ts';
import {createConcurrencyGroups} from '../../src/local/runner/concurrency-groups.ts';
import {createDeploymentReviews} from '../../src/local/runner/deployment-reviews.ts';
import {createJobSlots} from '../../src/local/runner/job-slots.ts';
import {planRuns} from '../../src/local/runner/plan-runs.ts';
import type {RunnerHost} from '../../src/local/runner/runner-host.ts';
import type {Local} from '../../src/local/start-local.ts';
import {runWorkflow, type ActSetup} from './run-workflow.ts';

/** What a story is played on: a forge, and somebody who carries out its workflows. */
export type Stage = AsyncDisposable &
  Pick<Local, 'forge' | 'personToken'> & {readonly runner: Pick<Local['runner'], 'idle'>};

/**
 * A local forge whose workflows act carries out, one after another. Which workflows an event starts is decided by our own
 * runner's plan, since act knows no filters of branches and paths, and would run all that name the event.
 */
export async function startActLocal(
  options: ActSetup & {readonly directory: string; readonly repository: string},
): Promise<Stage> {
  const forge = await startForge({directory: join(options.directory, 'forge')});
  const [owner = '', name = ''] = options.repository.split('/');
  await forge.createRepository({owner, name, defaultBranch: 'main'});
  const host: RunnerHost = {
    forge,
    directory: join(options.directory, 'runner'),
    node: process.execPath,
    actions: new Map([['cairn-ml/cairn', options.actions.cairn.folder]]),
    fetchAction: undefined,
    environment: {},
    slots: createJobSlots(1),
    groups: createConcurrencyGroups(),
    reviews: createDeploymentReviews(),
    keepWorkspaces: false,
    millisecondsPerMinute: 60_000,
    now: () => new Date(),
    closing: new AbortController().signal,
  };
  const handle = async (event: ForgeEvent): Promise<void> => {
    const requests = await planRuns(host, {}, event, (run) => {
      forge.saveRun(run);
    });
    for (const {context} of requests) await runWorkflow(options, context);
  };
  /** act knows no concurrency groups: its runs wait for each other, in the order of their events. */
  let last: Promise<void> = Promise.resolve();
  forge.onEvent((event) => {
    last = last.then(async () => handle(event));
    last.catch(() => undefined); // `idle` throws it
  });
  return {
    forge,
    personToken: (login) =>
      forge.issueToken({repository: options.repository, actor: login, kind: 'person', permissions: {}}),
    runner: {
      async idle() {
        for (let seen: unknown; seen !== last;) {
          seen = last;
          await last;
        }
      },
    },
    [Symbol.asyncDispose]: async () => forge[Symbol.asyncDispose](),
  };
}
