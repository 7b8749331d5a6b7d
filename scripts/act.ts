import {cp, mkdir, mkdtemp, rm, symlink} from 'node:fs/promises';
import {registerHooks} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Stage} from './act/act-local.ts';
import {checkoutAction} from './act/checkout-action.ts';
import {compareStates} from './act/compare-states.ts';
import {endState, type EndState} from './act/end-state.ts';
import type {LocalAction} from './act/run-workflow.ts';
import {fromGo, install} from './install-tool.ts';

/**
 * `npm run act`: plays the life of a model twice, its workflows carried out by nektos/act (host mode, with the real
 * actions/checkout) and by our own runner, against a local forge each, and compares what is left. In it: train, promotion
 * (by push and by review), release with deployment, drift until it drifts, retrain as a called workflow, and rollback (a
 * rehearsal, and at once). Not in it: promotion-forks.yml, since act starts nothing when a run ends; a rollback by pull
 * request, merge queues and schedules, which are the same workflows with other inputs or events; and what act does not
 * know: permissions of single jobs, concurrency groups, environments.
 */
const repository = 'demo/flights';
const root = join(import.meta.dirname, '..');

// GitHub's language packages import JSON without an import attribute, which plain Node refuses.
registerHooks({
  load: (url, context, next) => {
    const type = url.endsWith('.json') ? {type: 'json'} : {};
    return next(url, {...context, importAttributes: {...context.importAttributes, ...type}});
  },
});
const {stopServer} = await import('../src/local/demo/stop-server.ts');
const {narrateRuns} = await import('../src/local/narrate-run.ts');
const {startLocal} = await import('../src/local/start-local.ts');
const {pinnedCommit} = await import('../src/templates/pin.ts');
const {startActLocal} = await import('./act/act-local.ts');
const {playStory} = await import('./act/play-story.ts');

const directory = await mkdtemp(join(tmpdir(), 'cairn-act-'));
try {
  process.exitCode = await playBoth();
} finally {
  if (process.exitCode === 0) await rm(directory, {recursive: true, force: true, maxRetries: 10});
  else console.log(`Logs of act: ${directory}`);
}

async function playBoth(): Promise<number> {
  const checkout = await checkoutAction(join(directory, 'checkout'));
  if ('missing' in checkout)
    return skip(`actions/checkout ${checkout.commit} cannot be had here (${checkout.missing})`);
  const act = fromGo('github.com/nektos/act', '0.2.89');
  const missing = await install(act);
  if (missing !== undefined) return skip(`act ${act.version} cannot be had here (${missing})`);
  const actions = {
    cairn: await cairnAction(),
    checkout: {repository: 'actions/checkout', commit: checkout.commit, folder: checkout.folder},
  };
  const acts = await play('act', async (at) =>
    startActLocal({...at, act: act.program, actions, logs: join(at.directory, 'logs')}),
  );
  const ours = await play('our runner', async ({say, ...at}) =>
    startLocal({...at, defaultBranch: 'main', onUpdate: narrateRuns(say)}),
  );
  const differences = compareStates(ours, acts);
  for (const difference of differences) console.log(difference);
  const counts = Object.entries(ours).map(([kind, {length}]) => `${length} ${kind}`);
  console.log(
    `act ${act.version} and our runner, without ids, times and addresses: ${counts.join(', ')} compared, ` +
      (differences.length === 0 ? 'all the same.' : `${differences.length} differ.`),
  );
  return differences.length === 0 ? 0 : 1;
}

function skip(why: string): number {
  console.log(`Skipped: ${why}.`);
  return 0;
}

/** What runners find behind `uses: cairn-ml/cairn/actions/…`; act copies it for each step, so it is no more than that. */
async function cairnAction(): Promise<LocalAction> {
  const folder = join(directory, 'cairn');
  await mkdir(folder);
  for (const name of ['actions', 'dist', 'package.json'])
    await cp(join(root, name), join(folder, name), {recursive: true});
  // Native parts are those of this checkout, for both.
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {repository: 'cairn-ml/cairn', commit: await pinnedCommit(process.env), folder};
}

interface Where {
  readonly directory: string;
  readonly repository: string;
  readonly home: string;
  readonly say: (line: string) => void;
}

async function play(name: string, start: (where: Where) => Promise<Stage>): Promise<EndState> {
  const at: Where = {
    directory: join(directory, name.replace(' ', '-')),
    repository,
    home: join(directory, `home of ${name}`.replaceAll(' ', '-')),
    say: (line) => {
      console.log(`${name}: ${line}`);
    },
  };
  await mkdir(at.directory);
  await mkdir(at.home);
  await using stage = await start(at);
  try {
    await playStory(stage, at);
    return await endState(stage.forge, repository, stage.personToken('auditor'));
  } finally {
    await stopServer(at.home);
  }
}
