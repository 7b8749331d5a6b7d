import {sendTraffic, type TrafficReport} from './send-traffic.ts';
import type {Stage} from './story.ts';

/** Asks the deployed model; throws where none is deployed. */
export async function askDeployed(
  {forge}: Pick<Stage, 'forge'>,
  traffic: Omit<Parameters<typeof sendTraffic>[0], 'url'>,
): Promise<TrafficReport> {
  const url = await forge.deployedUrl('production');
  if (url === undefined) throw new Error('No model is deployed, so nothing can answer the traffic.');
  return sendTraffic({...traffic, url});
}

/** Starts the drift check, waits for what follows from it, and tells the issues that are open then. */
export async function checkDrift(
  {forge, settled, timeline}: Pick<Stage, 'forge' | 'settled' | 'timeline'>,
  inputs: Record<string, string>,
): Promise<void> {
  await forge.dispatch('drift.yml', inputs);
  await settled();
  for (const {number, title} of await forge.openIssues()) timeline.say(`Issue #${number}: ${title}`);
}
