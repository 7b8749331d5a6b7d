import {describe, expect, test} from 'vitest';
import {headSha, slug} from './sample-names.ts';
import {formToken, sample, textOf} from './sample-forge.ts';

const pull = `/${slug}/pull/4`;

describe('merging by the form', () => {
  test('merges the commit that was seen and leads back', async () => {
    const forge = sample();
    const page = textOf(await forge.get(pull));
    expect(page).toMatch(new RegExp(`<form method="post" action="${pull}/merge"`));
    expect(page).toContain(`name="sha" value="${headSha}"`);
    const response = await forge.post(`${pull}/merge`, {token: formToken, sha: headSha});
    expect([response?.status, response?.headers['location']]).toEqual([303, `${pull}#merge`]);
    expect(forge.state.calls.filter(({method}) => method !== 'GET')).toEqual([
      {method: 'PUT', path: `/repos/${slug}/pulls/4/merge`, body: {merge_method: 'merge', sha: headSha}},
    ]);
    const after = textOf(await forge.get(pull));
    expect(after).toContain('by <strong>you</strong>');
    expect(after).not.toContain('<form');
  });

  test.each([
    [405, 'Pull Request is not mergeable'],
    [409, 'Head branch was modified. Review and try the merge again.'],
    [500, '<b>broken</b>'],
  ])('a refusal with %i is said on the page', async (status, message) => {
    const forge = sample();
    forge.state.refuse = {status, message};
    const response = await forge.post(`${pull}/merge`, {token: formToken, sha: headSha});
    const text = textOf(response);
    expect(response?.status).toBe(status === 500 ? 502 : status);
    expect(text).toContain('role="alert"');
    expect(text).toContain(message.replace('<b>', '&lt;b&gt;').replace('</b>', '&lt;/b&gt;'));
    expect(text).toContain('<form method="post"');
  });

  test.each([[{}], [{token: ''}], [{token: 'another', sha: headSha}]])(
    'a form of another site (%j) merges nothing',
    async (form) => {
      const forge = sample();
      const response = await forge.post(`${pull}/merge`, form);
      expect(response?.status).toBe(403);
      expect(forge.state.calls.filter(({method}) => method !== 'GET')).toEqual([]);
      expect(textOf(response)).toContain('The merge did not happen.');
    },
  );

  test.each([
    [{state: 'closed', closed_at: '2026-03-01T00:00:00Z'}, 'without a merge'],
    [{draft: true}, 'is a draft'],
    [{mergeable: false}, 'Conflicts'],
  ])('%j has no form', async (change, words) => {
    const forge = sample();
    Object.assign(forge.state.pulls[0] ?? {}, change);
    const text = textOf(await forge.get(pull));
    expect(text).toContain(words);
    expect(text).not.toContain('<form');
  });

  test('a failed check is told before the button', async () => {
    const status = {statuses: [{context: 'cairn/gate', state: 'failure', description: 'rule min-auc'}]};
    const text = textOf(await sample((path) => (path.includes('/status') ? status : undefined)).get(pull));
    expect(text).toContain('Some checks failed');
    expect(text).toContain('Not all checks have passed');
  });

  test('other posts are nobody’s', async () => {
    expect(await sample().post(pull, {token: formToken})).toBeUndefined();
    expect(await sample().post(`/${slug}/releases`, {token: formToken})).toBeUndefined();
  });
});
