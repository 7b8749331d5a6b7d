import {cp, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {dataFile, flightDelays} from '../../src/local/demo/flight-delays.ts';
import {forgeClient} from '../../src/local/demo/forge-client.ts';
import {createScratchRepository} from '../../src/local/demo/scratch-repository.ts';
import {sendTraffic} from '../../src/local/demo/send-traffic.ts';
import {freePort} from '../../src/local/free-port.ts';
import type {Stage} from './act-local.ts';

const example = join(import.meta.dirname, '../../examples/flight-delays');
const {model} = flightDelays;
/** The first months after the training, to the one that drifts. */
const months = ['2001-02', '2001-03', '2001-04', '2001-05'];

/** Plays what people do in the life of a model: push, review, merge, ask for predictions, check for drift, roll back. */
export async function playStory(
  {forge, personToken, runner}: Stage,
  {directory, repository, say}: {directory: string; repository: string; say: (line: string) => void},
): Promise<void> {
  const reviewer = personToken('rae');
  const people = forgeClient({apiUrl: forge.apiUrl, repository, model, reviewer});
  const send = async (method: string, path: string, body: unknown): Promise<void> => {
    const response = await fetch(`${forge.apiUrl}/repos/${repository}${path}`, {
      method,
      headers: {authorization: `Bearer ${reviewer}`, 'content-type': 'application/json'},
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  };
  const mergePromotion = async (): Promise<boolean> => {
    const pull = await people.openPromotion();
    if (pull === undefined) return false;
    say(`Rae approves #${pull.number}, and merges it when it is judged again`);
    await send('POST', `/pulls/${pull.number}/reviews`, {event: 'APPROVE', body: 'The evidence is sound.'});
    await runner.idle();
    await send('PUT', `/pulls/${pull.number}/merge`, {});
    await runner.idle();
    return true;
  };
  say('Dana pushes data and configuration');
  const scratch = await createScratchRepository({
    story: flightDelays,
    directory: join(directory, 'laptop'),
    remote: `${forge.serverUrl}/${repository}`,
    server: forge.serverUrl,
    token: personToken('dana'),
    serverPort: (await freePort(0)) ?? 0,
  });
  await runner.idle();
  if (!(await mergePromotion())) throw new Error('The first training proposed no promotion.');
  for (const [index, month] of months.entries()) {
    say(`Traffic and labels of ${month}, and a check for drift`);
    const url = await people.deployedUrl('production');
    if (url === undefined) throw new Error('No model is deployed.');
    const csv = await readFile(join(example, dataFile(month)), 'utf8');
    await sendTraffic({url, model, csv, label: 'late', numeric: ['hour', 'distance'], batch: 100});
    await scratch.push(`Data of ${month}`, async (clone) =>
      cp(join(example, dataFile(month)), join(clone, dataFile(month))),
    );
    const to = months[index + 1] ?? '2001-06';
    await people.dispatch('drift.yml', {model, from: `${month}-01T00:00:00Z`, to: `${to}-01T00:00:00Z`});
    await runner.idle();
    if (await mergePromotion()) break;
  }
  for (const how of ['rehearsal', 'now']) {
    say(`Rae rolls back: ${how}`);
    await people.dispatch('rollback.yml', {model: `${model}#production`, reason: 'complaints', how});
    await runner.idle();
  }
}
