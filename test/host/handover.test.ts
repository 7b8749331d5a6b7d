import {expect, test} from 'vitest';
import {openHandover} from '../../src/host/handover.ts';

const job = {ACTIONS_RUNTIME_TOKEN: 't', ACTIONS_RESULTS_URL: 'https://results.example'};

test.each([
  ['github.com', {...job, GITHUB_SERVER_URL: 'https://github.com'}, 'artifacts'],
  ['a company’s ghe.com', {...job, GITHUB_SERVER_URL: 'https://octo.ghe.com'}, 'artifacts'],
  ['the local forge', {...job, GITHUB_SERVER_URL: 'http://forge.localhost:3000'}, 'artifacts'],
  ['GitHub Enterprise Server', {...job, GITHUB_SERVER_URL: 'https://git.octo.example'}, 'refused'],
  ['a name that ends like one', {...job, GITHUB_SERVER_URL: 'https://notgithub.com'}, 'refused'],
  ['a terminal', {GITHUB_SERVER_URL: 'https://git.octo.example'}, 'none'],
])('%s: %s', (_, environment, expected) => {
  const {handover, noArtifacts} = openHandover(environment, undefined);
  const found = handover !== undefined ? 'artifacts' : noArtifacts !== undefined ? 'refused' : 'none';
  expect(found).toBe(expected);
});
