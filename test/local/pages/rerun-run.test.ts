import {describe, expect, test} from 'vitest';
import {accessibilityFaults} from './accessibility-faults.ts';
import {slug} from './sample-names.ts';
import {formToken, sample, textOf, type Sample} from './sample-forge.ts';
import {sampleRuns} from './sample-runs.ts';

const run = `/${slug}/actions/runs/12`;

const changes = (forge: Sample): unknown[] => forge.state.calls.filter(({method}) => method !== 'GET');

describe('running again by the form', () => {
  test.each([
    ['all', 'rerun'],
    ['failed', 'rerun-failed-jobs'],
  ])('%s jobs asks the API for it and leads to the page that follows', async (jobs, call) => {
    const forge = sample();
    const page = textOf(await forge.get(run));
    expect(page).toMatch(new RegExp(`<form method="post" action="${run}/rerun"`));
    expect(page).toContain(`name="token" value="${formToken}"`);
    expect(page).toContain(`name="jobs" value="${jobs}"`);
    const response = await forge.post(`${run}/rerun`, {token: formToken, jobs});
    expect([response?.status, response?.headers['location']]).toEqual([303, `${run}?follow=1&attempt=2`]);
    expect(changes(forge)).toEqual([
      {method: 'POST', path: `/repos/${slug}/actions/runs/12/${call}`, body: undefined},
    ]);
  });

  test('the page follows until the attempt that was asked for has ended', async () => {
    const page = async (change: object): Promise<string> => {
      const runs = sampleRuns.map((one) => (one.id === 12 ? {...one, ...change} : one));
      return textOf(await sample(undefined, runs).get(`${run}?follow=1&attempt=2`));
    };
    const follows = 'http-equiv="refresh"';
    const asked = await page({});
    expect(asked).toContain(follows);
    expect(asked).not.toContain('/rerun"');
    expect(await page({runAttempt: 2, status: 'in_progress'})).toContain(follows);
    const ended = await page({runAttempt: 2, startedAt: sampleRuns[1]?.updatedAt});
    expect(ended).not.toContain(follows);
    expect(ended).toContain('/rerun"');
    expect(ended).toContain('<dt>Attempt</dt> <dd>2</dd>');
  });

  test('a run that has not ended, or in which nothing failed, offers less', async () => {
    expect(textOf(await sample().get(`/${slug}/actions/runs/13`))).not.toContain('/rerun"');
    const runs = sampleRuns.map((one) => ({
      ...one,
      jobs: one.jobs.map((job) => ({...job, conclusion: 'success' as const})),
    }));
    const page = textOf(await sample(undefined, runs).get(run));
    expect(page).toContain('Re-run</button>');
    expect(page).not.toContain('Re-run failed jobs');
  });

  test.each([
    [403, 'This workflow is already running'],
    [500, '<b>broken</b>'],
  ])('a refusal with %i is said on the page', async (status, message) => {
    const forge = sample();
    forge.state.refuse = {status, message};
    const response = await forge.post(`${run}/rerun`, {token: formToken, jobs: 'all'});
    const text = textOf(response);
    expect(response?.status).toBe(status === 500 ? 502 : status);
    expect(text).toContain('role="alert"');
    expect(text).toContain(message.replace('<b>', '&lt;b&gt;').replace('</b>', '&lt;/b&gt;'));
    expect(accessibilityFaults(text)).toEqual([]);
  });

  test.each([[{}], [{token: ''}], [{token: 'another', jobs: 'all'}]])(
    'a form of another site (%j) runs nothing',
    async (form) => {
      const forge = sample();
      const response = await forge.post(`${run}/rerun`, form);
      expect(response?.status).toBe(403);
      expect(changes(forge)).toEqual([]);
      expect(textOf(response)).toContain('It does not run again.');
    },
  );

  test.each(['99', '-1', '12x', '1e1'])('there is no run %s', async (id) => {
    const forge = sample();
    const response = await forge.post(`/${slug}/actions/runs/${id}/rerun`, {token: formToken});
    expect(response?.status).toBe(404);
    expect(changes(forge)).toEqual([]);
  });
});
