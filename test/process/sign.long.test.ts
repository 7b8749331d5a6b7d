import {generateKeyPairSync} from 'node:crypto';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, test} from 'vitest';
import {checkSignatures, parseEnvelope} from '../../src/provenance/dsse.ts';
import {parseVerifyingKey} from '../../src/provenance/signing-key.ts';
import {makeRun, promotionWorld, type PromotionWorld} from '../support/promotion.ts';
import {runBundle, type ActionRun} from '../support/run-action.ts';

const pair = generateKeyPairSync('ed25519');
const pem = pair.privateKey.export({type: 'pkcs8', format: 'pem'}).toString();
const key = parseVerifyingKey(pair.publicKey.export({type: 'spki', format: 'pem'}).toString(), 'test');

/** The Action in a process of its own, against the forge. */
async function register(
  world: PromotionWorld,
  run: string,
  options: {inputs?: Record<string, string>; environment?: Record<string, string>},
): Promise<ActionRun> {
  const {forge, slug} = world;
  const token = forge.issueToken({repository: slug, actor: 'dana', kind: 'person', permissions: {}});
  return runBundle('register', {
    workspace: world.git.directory,
    inputs: {model: 'm', run, token, ...options.inputs},
    environment: {
      GITHUB_API_URL: forge.apiUrl,
      GITHUB_SERVER_URL: forge.serverUrl,
      GITHUB_REPOSITORY: slug,
      ...options.environment,
    },
  });
}

test('the Action signs with the key of its environment, and shows it nowhere', async () => {
  await using world = await promotionWorld();
  const run = await makeRun(world.git, {seed: 1});
  const outcome = await register(world, run, {environment: {CAIRN_SIGNING_KEY: pem}});
  expect(outcome, outcome.log).toMatchObject({code: 0, outputs: {version: '0.0.1'}});
  const ref = 'refs/cairn/attestations/m/0.0.1';
  await world.git.run(['fetch', '--quiet', 'origin', ref]);
  const text = await world.git.run(['cat-file', 'blob', 'FETCH_HEAD:provenance.dsse.json']);
  const envelope = parseEnvelope(text);
  expect(envelope && checkSignatures(envelope, [key]).good).toEqual([key.id]);
  const secret = pem.split('\n')[1] ?? pem;
  expect(`${outcome.log}${outcome.files}${outcome.summary}`).not.toContain(secret);
});

test('with attest the Action asks for the identity of the run; what refuses it is named, and nothing is lost', async () => {
  const asked: string[] = [];
  const identity = createServer((request, response) => {
    asked.push(`${request.headers.authorization ?? ''} ${request.url ?? ''}`);
    response.writeHead(403, {'content-type': 'application/json'}).end('{"message": "no permission"}');
  });
  await new Promise<void>((resolve) => identity.listen(0, '127.0.0.1', resolve));
  const {port} = identity.address() as AddressInfo;
  try {
    await using world = await promotionWorld();
    const run = await makeRun(world.git, {seed: 1});
    const environment = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    };
    const refused = await register(world, run, {inputs: {attest: 'true'}, environment});
    expect(refused.code).toBe(1);
    expect(asked[0]).toMatch(/^Bearer request-token \/token\?.*audience=sigstore/);
    expect(refused.annotations.join()).toMatch(/CAIRN_ATTEST_FAILED.*id-token: write/);
    const unable = await register(world, run, {inputs: {attest: 'true'}});
    expect(unable.annotations.join()).toMatch(/CAIRN_ATTEST_FAILED.*has no identity/);
    const finished = await register(world, run, {environment});
    expect(finished).toMatchObject({code: 0, outputs: {version: '0.0.1', created: 'false'}});
    expect(asked.length).toBeGreaterThan(0);
  } finally {
    identity.close();
  }
});
