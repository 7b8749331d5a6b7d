import {afterAll, beforeAll, expect, test} from 'vitest';
import {type Fixture, names, refusal, slug, startFixture} from './forge-fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture();
});
afterAll(async () => {
  await fixture[Symbol.asyncDispose]();
  expect(fixture.forge.violations).toEqual([]);
});

test('issues: create with labels, find again, edit, close', async () => {
  const {octokit, events, workflow} = fixture;
  events.length = 0;
  const bot = workflow({issues: 'write'});
  const {data} = await bot.rest.issues.create({
    ...slug,
    title: 'Drift in m',
    body: 'PSI 0.3',
    labels: ['drift', 'm=x'],
  });
  expect(data).toMatchObject({number: 1, state: 'open', user: {login: 'github-actions[bot]', type: 'Bot'}});
  await octokit.rest.issues.create({...slug, title: 'Other'});
  for (const [query, count] of [
    [{labels: 'drift,m=x'}, 1],
    [{labels: 'none'}, 0],
    [{creator: 'octo'}, 1],
    [{creator: 'github-actions[bot]'}, 1],
    [{state: 'closed'}, 0],
    [{state: 'all'}, 2],
  ] as const) {
    expect((await octokit.rest.issues.listForRepo({...slug, ...query})).data).toHaveLength(count);
  }
  const issue = {...slug, issue_number: 1};
  const {data: edited} = await octokit.rest.issues.update({...issue, body: 'PSI 0.4', labels: ['drift']});
  expect(edited).toMatchObject({body: 'PSI 0.4', labels: [{name: 'drift'}]});
  const closed = await octokit.rest.issues.update({...issue, state: 'closed', state_reason: 'not_planned'});
  expect(closed.data).toMatchObject({
    state: 'closed',
    state_reason: 'not_planned',
    closed_by: {login: 'octo'},
  });
  await octokit.rest.issues.update({...issue, state: 'open'});
  expect((await octokit.rest.issues.get(issue)).data.closed_at).toBeNull();
  expect(names(events)).toEqual(
    ['opened', 'opened', 'edited', 'closed', 'reopened'].map((action) => `issues.${action}`),
  );
  expect(events[0]).toMatchObject({ref: 'refs/heads/main', sha: fixture.first, byWorkflowToken: true});
  await refusal(octokit.rest.issues.get({...slug, issue_number: 99}), 404);
  await refusal(octokit.rest.issues.create({...slug, title: ''}), 422);
  await refusal(octokit.rest.issues.create({...slug, title: 'x', body: 'x'.repeat(65_537)}), 422);
});

test('comments: create, list, edit, delete', async () => {
  const {octokit, events} = fixture;
  const {data: issue} = await octokit.rest.issues.create({...slug, title: 'Comments'});
  const at = {...slug, issue_number: issue.number};
  events.length = 0;
  const {data: first} = await octokit.rest.issues.createComment({...at, body: 'x'.repeat(65_536)});
  const {data: second} = await octokit.rest.issues.createComment({...at, body: '<!-- cairn -->'});
  expect((await octokit.rest.issues.listComments(at)).data.map(({id}) => id)).toEqual([first.id, second.id]);
  await octokit.rest.issues.updateComment({...slug, comment_id: second.id, body: 'Two'});
  expect((await octokit.rest.issues.getComment({...slug, comment_id: second.id})).data.body).toBe('Two');
  await octokit.rest.issues.deleteComment({...slug, comment_id: first.id});
  expect((await octokit.rest.issues.get(at)).data.comments).toBe(1);
  expect(names(events)).toEqual(
    ['created', 'created', 'edited', 'deleted'].map((action) => `issue_comment.${action}`),
  );
  await refusal(octokit.rest.issues.createComment({...at, body: 'x'.repeat(65_537)}), 422);
  await refusal(
    octokit.rest.issues.updateComment({...slug, comment_id: second.id, body: 'x'.repeat(65_537)}),
    422,
  );
  await refusal(octokit.rest.issues.deleteComment({...slug, comment_id: first.id}), 404);
  await refusal(octokit.rest.issues.createComment({...slug, issue_number: 99, body: 'x'}), 404);
});

test('labels: of the repository and on an issue', async () => {
  const {octokit} = fixture;
  const label = {...slug, name: 'stage: production', color: '0e8a16', description: 'Live'};
  expect((await octokit.rest.issues.createLabel(label)).data).toMatchObject({
    name: label.name,
    color: label.color,
  });
  const twin = await refusal(octokit.rest.issues.createLabel(label), 422);
  expect(twin.errors).toMatchObject([{resource: 'Label', code: 'already_exists', field: 'name'}]);
  await refusal(octokit.rest.issues.createLabel({...label, name: 'x', color: 'red'}), 422);
  expect((await octokit.rest.issues.listLabelsForRepo(slug)).data.map(({name}) => name)).toContain(
    label.name,
  );
  expect((await octokit.rest.issues.getLabel({...slug, name: label.name})).data.description).toBe('Live');
  const {data: issue} = await octokit.rest.issues.create({...slug, title: 'Labels'});
  const at = {...slug, issue_number: issue.number};
  const {data: added} = await octokit.rest.issues.addLabels({...at, labels: [label.name, 'fresh']});
  expect(added.map(({name}) => name)).toEqual([label.name, 'fresh']);
  const {data: left} = await octokit.rest.issues.removeLabel({...at, name: label.name});
  expect(left.map(({name}) => name)).toEqual(['fresh']);
  await refusal(octokit.rest.issues.removeLabel({...at, name: label.name}), 404);
  expect((await octokit.rest.issues.setLabels({...at, labels: []})).data).toEqual([]);
  expect((await octokit.rest.issues.listLabelsOnIssue(at)).data).toEqual([]);
  await octokit.rest.issues.deleteLabel({...slug, name: 'fresh'});
  await refusal(octokit.rest.issues.getLabel({...slug, name: 'fresh'}), 404);
});

test('statuses: the newest of each context counts', async () => {
  const {octokit, first: sha, events} = fixture;
  events.length = 0;
  const combined = async (): Promise<string> =>
    (await octokit.rest.repos.getCombinedStatusForRef({...slug, ref: 'main'})).data.state;
  expect(await combined()).toBe('pending');
  const set = async (context: string, state: 'error' | 'failure' | 'pending' | 'success'): Promise<unknown> =>
    octokit.rest.repos.createCommitStatus({
      ...slug,
      sha,
      context,
      state,
      target_url: 'http://x/',
      description: 'd',
    });
  await set('gate', 'pending');
  await set('tests', 'success');
  expect(await combined()).toBe('pending');
  await set('gate', 'failure');
  expect(await combined()).toBe('failure');
  await set('gate', 'success');
  expect(await combined()).toBe('success');
  const {data} = await octokit.rest.repos.listCommitStatusesForRef({...slug, ref: sha});
  expect(data.map(({context, state}) => [context, state])[0]).toEqual(['gate', 'success']);
  expect(data).toHaveLength(4);
  expect(names(events)).toEqual(['status', 'status', 'status', 'status']);
  await refusal(octokit.rest.repos.createCommitStatus({...slug, sha: '1'.repeat(40), state: 'success'}), 422);
  await refusal(
    octokit.rest.repos.createCommitStatus({...slug, sha, state: 'success', description: 'x'.repeat(141)}),
    422,
  );
  await refusal(octokit.rest.repos.createCommitStatus({...slug, sha, state: 'good' as 'success'}), 422);
});

test('check runs: annotations are appended, fifty a request', async () => {
  const {octokit, first: head_sha, events} = fixture;
  events.length = 0;
  const annotations = Array.from({length: 50}, (_, index) => ({
    path: 'cairn.yaml',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'warning' as const,
    message: `m${index}`,
  }));
  const output = {title: 'T', summary: 'S', annotations};
  const {data} = await octokit.rest.checks.create({
    ...slug,
    name: 'cairn',
    head_sha,
    status: 'in_progress',
    output,
  });
  const check = {...slug, check_run_id: data.id};
  const done = await octokit.rest.checks.update({
    ...check,
    conclusion: 'success',
    output: {...output, title: 'U'},
  });
  expect(done.data).toMatchObject({status: 'completed', output: {title: 'U', annotations_count: 100}});
  expect((await octokit.rest.checks.get(check)).data.conclusion).toBe('success');
  const listed = await octokit.rest.checks.listAnnotations({...check, per_page: 100});
  expect(listed.data).toHaveLength(100);
  const ofRef = await octokit.rest.checks.listForRef({...slug, ref: 'main', check_name: 'cairn'});
  expect(ofRef.data.total_count).toBe(1);
  const many = {...output, annotations: [...annotations, ...annotations.slice(0, 1)]};
  await refusal(octokit.rest.checks.create({...slug, name: 'many', head_sha, output: many}), 422);
  await refusal(octokit.rest.checks.create({...slug, name: 'x', head_sha: '1'.repeat(40)}), 422);
  await refusal(octokit.rest.checks.get({...slug, check_run_id: 999_999}), 404);
  expect(names(events)).toEqual(['check_run.created', 'check_run.completed']);
});
