import {expect, test} from 'vitest';
import {accessibilityFaults} from './accessibility-faults.ts';
import {slug} from './sample-names.ts';
import {formToken, sample, textOf, type Sample} from './sample-forge.ts';
import {sampleRuns} from './sample-runs.ts';

const run = `/${slug}/actions/runs/12`;
const pending = [
  {
    environment: {id: 7, name: '<b>production'},
    current_user_can_approve: true,
    reviewers: [{type: 'User', reviewer: {login: 'erin'}}],
  },
];

function waiting(): Sample {
  const runs = sampleRuns.map((one) => (one.id === 12 ? {...one, status: 'waiting' as const} : one));
  return sample((path) => (path.endsWith('/pending_deployments') ? pending : undefined), runs);
}

test('a run that waits says for whom, and is answered by a form of the forge alone', async () => {
  const forge = waiting();
  const page = textOf(await forge.get(run));
  expect(page).toContain('&lt;b&gt;production');
  expect(page).toContain('waits for erin');
  expect(accessibilityFaults(page)).toEqual([]);
  const answer = {environment: '7', state: 'approved'};
  expect((await forge.post(`${run}/review`, answer))?.status).toBe(403);
  const taken = await forge.post(`${run}/review`, {...answer, token: formToken});
  expect([taken?.status, taken?.headers['location']]).toEqual([303, `${run}?follow=1`]);
  expect((await forge.post(`/${slug}/actions/runs/99/review`, {...answer, token: formToken}))?.status).toBe(
    404,
  );
  expect(textOf(await sample().get(run))).not.toContain('/review"');
});
