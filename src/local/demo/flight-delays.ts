import {cp, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {cairnRoot} from '../../kernel/version.ts';
import {askDeployed, checkDrift} from './live-model.ts';
import type {Stage, Story} from './story.ts';

const model = 'flight-delay';
const first = '2001-01';
/** The months after the training, to the one in which the second model has settled. */
const months = ['2001-02', '2001-03', '2001-04', '2001-05'];

/** Flights of 2001, month by month: the built-in trainer, drift in April, and a second model. */
export const flightDelays: Story = {
  repository: 'demo/flights',
  model,
  example: 'flight-delays',
  opening: 'A forge on this machine, and a repository with January 2001',
  firstCommit: 'Predict late flights: data of January 2001, configuration and workflows',
  begins: (path) => ['README.md', 'cairn.yaml', 'data', dataFile(first)].includes(path),
  async tell(stage) {
    for (const month of months) {
      stage.timeline.chapter(`${month}: traffic, labels, and the scheduled drift check`);
      await playMonth(month, stage);
      await stage.promote();
    }
  },
};

/** Where the flights of a month are, in the example and in the repository. */
export function dataFile(month: string): string {
  return join('data', `flights-${month}.csv`);
}

async function playMonth(month: string, stage: Stage): Promise<void> {
  const {scratch, timeline} = stage;
  const source = join(cairnRoot(), 'examples', 'flight-delays', dataFile(month));
  const csv = await readFile(source, 'utf8');
  const numeric = ['hour', 'distance'];
  const sent = await askDeployed(stage, {model, csv, label: 'late', numeric, batch: 100});
  timeline.say(
    `${sent.rows} flights in ${sent.requests} requests, answered by version ${sent.version} in ${(sent.milliseconds / 1000).toFixed(1)} s`,
  );
  await scratch.push(`Data of ${month}`, async (directory) => cp(source, join(directory, dataFile(month))));
  timeline.say(`Dana pushes the data of ${month}: now it is known which flights were late`);
  await checkDrift(stage, {
    model,
    from: `${month}-01T00:00:00Z`,
    to: `${nextMonth(month)}-01T00:00:00Z`,
  });
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
