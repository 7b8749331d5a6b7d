import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {generateKeyPairSync} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import type {Manifest} from '../../src/generated/documents.ts';
import {recordAttestation} from '../../src/provenance/attestation-record.ts';
import {checkSignatures, parseEnvelope, payloadOf} from '../../src/provenance/dsse.ts';
import {parseVerifyingKey} from '../../src/provenance/signing-key.ts';
import {statementText, versionStatement} from '../../src/provenance/statement.ts';
import {parseRegistryPath} from '../../src/registry/paths.ts';
import type {Attester} from '../../src/kernel/context.ts';
import {readManifest} from '../../src/registry/read-manifest.ts';
import {readRegistry, versionsOf} from '../../src/registry/read-registry.ts';
import {fetchArtifacts} from '../../src/storage/fetch-artifacts.ts';
import {register} from '../../src/verbs/register.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import type {Git} from '../../src/kernel/ports.ts';
import {testContext, testGit} from '../support/context.ts';
import {
  configText,
  dying,
  makeRun,
  metric,
  moment,
  promotionWorld,
  stateOf,
  write,
  type PromotionWorld,
} from '../support/promotion.ts';
import {pushedRefs, refuseRefs} from '../support/server-hooks.ts';
import {temporaryFolder} from '../support/temporary.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {thorough} from '../support/effort.ts';

const inputs = inputsOf(register, {model: 'm', run: 'that of a test'});

test('a run becomes a version: manifest commit, annotated tag with trailers, release with assets', async () => {
  await using world = await promotionWorld();
  const run = await makeRun(world.git, {seed: 1});
  const before = await world.git.run(['status', '--porcelain', '--branch']);
  const context = await world.context(world.git);
  const {outputs} = await register.run({...inputs, run}, context);
  expect(outputs).toMatchObject({version: '0.0.1', tag: 'm@v0.0.1', created: 'true'});
  expect(await world.git.run(['status', '--porcelain', '--branch'])).toBe(before);

  const clone = await world.clone('other');
  const registry = await readRegistry(clone, {models: ['m'], fetch: true});
  const [version] = versionsOf(registry, 'm');
  expect(version).toMatchObject({version: '0.0.1', run, manifestDigest: outputs.manifest});
  const tagged = await readManifest(clone, 'm', '0.0.1');
  expect(digestOf(tagged?.text ?? '')).toBe(outputs.manifest);
  expect(await clone.run(['rev-parse', `${tagged?.commit ?? ''}^`])).toBe(tagged?.manifest.code.commit);
  expect(await clone.run(['diff', '--name-only', `${tagged?.commit ?? ''}^`, tagged?.commit ?? ''])).toBe(
    'registry/m/versions/0.0.1.json\nregistry/m/versions/0.0.1.md',
  );
  expect(await clone.run(['cat-file', 'tag', 'refs/tags/m@v0.0.1'])).toContain(
    `Cairn-Sequence: 1\nCairn-Version: 0.0.1\nCairn-Manifest: ${outputs.manifest}\nCairn-Run: ${run}`,
  );
  expect(outputs['release-url']).toContain('m%40v0.0.1');
  expect(await stateOf(world)).toMatchObject({
    releases: [{tag_name: 'm@v0.0.1', draft: false, prerelease: true, assets: [{size: 12}, {size: 12}]}],
  });
  if (tagged === undefined) throw new Error('no manifest');
  await using folder = await temporaryFolder();
  const {github, log} = context;
  const places = {storage: undefined, workspace: folder.path, home: folder.path};
  await fetchArtifacts({manifest: tagged.manifest, into: folder.path, github, ...places, log});
  expect(await readFile(join(folder.path, 'weights/part 1.bin'), 'utf8')).toBe('weights of 1');
  expect(world.forge.violations).toEqual([]);
});

thorough(
  'the same run again is found, another run takes the next number, whatever part is raised',
  async () => {
    await using world = await promotionWorld();
    const context = await world.context(world.git);
    const first = await makeRun(world.git, {seed: 1});
    const second = await makeRun(world.git, {seed: 2});
    await register.run({...inputs, run: first}, context);
    const state = await stateOf(world);
    const again = await register.run({...inputs, run: first, bump: 'major'}, context);
    expect(again.outputs).toMatchObject({version: '0.0.1', created: 'false'});
    expect(await stateOf(world)).toEqual(state);
    const next = await register.run({...inputs, run: second, bump: 'minor'}, context);
    expect(next.outputs).toMatchObject({version: '0.1.0', created: 'true'});
    expect((next.document as {previous: string}).previous).toBe('0.0.1');
    const third = await makeRun(world.git, {seed: 3});
    await expect(register.run({...inputs, run: third, version: '0.1.0'}, context)).rejects.toThrow(
      /another run/,
    );
    await expect(register.run({...inputs, run: third, version: 'v1'}, context)).rejects.toMatchObject({
      code: 'CAIRN_INPUT_INVALID',
    });
    const named = await register.run({...inputs, run: third, version: '2.0.0-rc.1'}, context);
    expect(named.outputs.tag).toBe('m@v2.0.0-rc.1');
  },
);

thorough('two registrations at once in two clones end with two versions, none lost', async () => {
  await using world = await promotionWorld();
  const one = await world.clone('one');
  const two = await world.clone('two');
  const runs = [await makeRun(one, {seed: 1}), await makeRun(two, {seed: 2})];
  const contexts = [await world.context(one), await world.context(two)];
  const results = await Promise.all(
    runs.map(async (run, index) =>
      register.run({...inputs, run}, contexts[index] ?? (await world.context(one))),
    ),
  );
  expect(results.map(({outputs}) => outputs.version).sort()).toEqual(['0.0.1', '0.0.2']);
  const registry = await readRegistry(await world.clone('reader'), {models: ['m'], fetch: true});
  expect(
    versionsOf(registry, 'm')
      .map(({run}) => run)
      .sort(),
  ).toEqual(runs);
  expect(registry.diagnostics).toEqual([]);
  const sequences = (registry.models.get('m') ?? []).map(({trailers}) => trailers.sequence);
  expect(sequences).toEqual([1, 2]);
  for (const clone of [one, two]) {
    await clone.run(['fetch', '--quiet', '--tags', 'origin']); // would refuse to replace a tag left by the loser
    expect(await clone.run(['tag', '--list'])).toBe('m@v0.0.1\nm@v0.0.2');
  }
});

thorough(
  'killed after any external step, a second run ends in the same state as an undisturbed one',
  async () => {
    const {steps, state} = await undisturbed();
    expect(steps).toEqual([
      'git push',
      'git update-ref',
      'POST /repos/{owner}/{repo}/releases',
      'POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}',
      'POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}',
      'PATCH /repos/{owner}/{repo}/releases/{release_id}',
    ]);
    for (let after = 1; after < steps.length; after++) {
      await using world = await promotionWorld();
      const run = await prepared(world);
      const killed = dying(await world.context(world.git), after);
      await expect(register.run({...inputs, run}, killed.context)).rejects.toThrow('killed');
      const fresh = await world.clone('fresh'); // another runner: nothing of the first is left but the model's files
      await makeRun(fresh, {seed: 1});
      await register.run({...inputs, run}, await world.context(fresh));
      expect(await stateOf(world), `killed after ${killed.steps.join(', ')}`).toEqual(state);
    }
  },
);

test('record, tag, number and kept branch reach the remote in one push, or none of them does', async () => {
  await using world = await promotionWorld();
  const {git} = world;
  const run = await unpushedRun(git, 1);
  const state = await stateOf(world);
  const allow = await refuseRefs(world, 'refs/tags/');
  const refused = register.run({...inputs, run}, await world.context(git));
  await expect(refused).rejects.toMatchObject({code: 'CAIRN_PUSH_REFUSED'});
  expect(await stateOf(world)).toEqual(state);
  expect(await git.run(['tag', '--list'])).toBe('');

  await allow();
  const pushes = await pushedRefs(world);
  const context = await world.context(git);
  await register.run({...inputs, run}, context);
  expect((await pushes()).map((refs) => refs.sort())).toEqual([
    [
      `refs/cairn/runs/${run}`,
      'refs/cairn/versions/m/0.0.1',
      'refs/heads/cairn-versions/m/0.0.1',
      'refs/tags/m@v0.0.1',
    ],
  ]);
  expect(context.log.lines.join('\n')).toContain(`Pushed refs/cairn/runs/${run} to the remote with it`);
});

thorough('a version that the clone alone had is shared with its record in one push', async () => {
  await using world = await promotionWorld(undefined, 'storage: {kind: folder, path: store}\n');
  const {git} = world;
  const run = await unpushedRun(git, 1);
  const remote = await git.run(['config', 'remote.origin.url']); // as it stands: worlds read by another way
  await git.run(['remote', 'remove', 'origin']);
  await register.run({...inputs, run}, await testContext({workspace: git.directory}));
  await git.run(['remote', 'add', 'origin', remote]);
  const pushes = await pushedRefs(world);
  const {outputs} = await register.run({...inputs, run}, await world.context(git));
  expect(outputs.created).toBe('false');
  const [refs, ...more] = await pushes();
  expect(refs).toContain(`refs/cairn/runs/${run}`);
  expect(refs).toContain('refs/tags/m@v0.0.1');
  expect(more).toEqual([]);
});

thorough('a record that another evaluation changes meanwhile is not registered unseen', async () => {
  await using world = await promotionWorld();
  const run = await unpushedRun(world.git, 1);
  const other = await world.clone('other');
  const context = await world.context(world.git);
  const git: Git = {
    ...context.git,
    try: async (args, options) => {
      if (args[0] === 'push') await makeRun(other, {seed: 1, metrics: [metric('roc_auc', 0.9, 0.01)]});
      return context.git.try(args, options);
    },
  };
  await expect(register.run({...inputs, run}, {...context, git})).rejects.toMatchObject({
    code: 'CAIRN_RACE_LOST',
    mistakes: [{where: `refs/cairn/runs/${run}`}],
  });
  expect(await world.git.run(['ls-remote', 'origin', 'refs/tags/*', 'refs/heads/cairn-versions/*'])).toBe('');
});

/** A run that was evaluated without `push`: the clone alone has its record. */
async function unpushedRun(git: Git, seed: number): Promise<string> {
  const run = await makeRun(git, {seed});
  await git.run(['push', '--quiet', 'origin', `:refs/cairn/runs/${run}`]);
  return run;
}

thorough('a wrong asset is replaced, a right one stays', async () => {
  await using world = await promotionWorld();
  const context = await world.context(world.git);
  const run = await makeRun(world.git, {seed: 1});
  await register.run({...inputs, run}, context);
  const state = await stateOf(world);
  const {octokit, owner, repo} = context.github!;
  const {data} = await octokit.rest.repos.getReleaseByTag({owner, repo, tag: 'm@v0.0.1'});
  const [spoiled, kept] = data.assets;
  await octokit.rest.repos.deleteReleaseAsset({owner, repo, asset_id: spoiled?.id ?? 0});
  await octokit.rest.repos.uploadReleaseAsset({
    baseUrl: data.upload_url.split('/repos/')[0] ?? '',
    owner,
    repo,
    release_id: data.id,
    name: spoiled?.name ?? '',
    data: 'wrong bytes!',
    headers: {'content-type': 'application/octet-stream'},
  });
  const result = await register.run({...inputs, run}, context);
  expect(result.outputs.created).toBe('false');
  expect(await stateOf(world)).toEqual(state);
  const after = await octokit.rest.repos.getReleaseByTag({owner, repo, tag: 'm@v0.0.1'});
  expect(after.data.assets.find(({name}) => name === kept?.name)?.id).toBe(kept?.id);
});

test('without a remote and with a folder store, the tag is local and the files are there by their digest', async () => {
  await using folder = await temporaryFolder();
  const git = testGit(folder.path);
  await git.run(['init', '--quiet', '--initial-branch', 'main']);
  await write(folder.path, {'cairn.yaml': configText(undefined, 'storage: {kind: folder, path: store}\n')});
  await git.run(['add', '--all']);
  await git.run(['commit', '--quiet', '-m', 'First']);
  const run = await makeRun(git, {seed: 1});
  const context = await testContext({workspace: folder.path});
  const {outputs} = await register.run({...inputs, run}, context);
  expect(outputs).toMatchObject({tag: 'm@v0.0.1', 'release-url': '', created: 'true'});
  const tagged = await readManifest(git, 'm', '0.0.1');
  if (tagged === undefined) throw new Error('no manifest');
  const options = {manifest: tagged.manifest, github: undefined, workspace: folder.path, home: folder.path};
  const storage = {kind: 'folder', path: 'store'} as const;
  await fetchArtifacts({...options, into: join(folder.path, 'out'), storage, log: context.log});
  expect(await readFile(join(folder.path, 'out/model.json'), 'utf8')).toBe('{"seed": 1}\n');

  const [artifact] = tagged.manifest.artifacts;
  if (artifact?.store.kind !== 'folder') throw new Error('not in a folder');
  await writeFile(join(folder.path, 'store', artifact.store.path), '{"seed": 9}\n');
  const fetched = fetchArtifacts({...options, into: join(folder.path, 'again'), storage, log: context.log});
  await expect(fetched).rejects.toMatchObject({code: 'CAIRN_ARTIFACT_CORRUPT'});
  await register.run({...inputs, run}, context); // stores the right bytes again
  await fetchArtifacts({...options, into: join(folder.path, 'again'), storage, log: context.log});
});

thorough('a run becomes a pre-release, then the final version, each with its manifest and card', async () => {
  await using world = await promotionWorld();
  const context = await world.context(world.git);
  const first = await makeRun(world.git, {seed: 1});
  const second = await makeRun(world.git, {seed: 2});
  const made: string[] = [];
  const versionOf = async (run: string, prerelease: string | undefined): Promise<void> => {
    const {outputs} = await register.run({...inputs, run, bump: 'minor', prerelease}, context);
    made.push(`${outputs.version} ${outputs.created}`);
  };
  await versionOf(first, 'rc');
  await versionOf(first, 'rc');
  await versionOf(second, 'rc');
  await versionOf(second, undefined);
  await versionOf(second, 'rc');
  expect(made).toEqual([
    '0.1.0-rc.1 true',
    '0.1.0-rc.1 false',
    '0.1.0-rc.2 true',
    '0.1.0 true',
    '0.1.0-rc.2 false',
  ]);
  const listed = await world.git.run(['ls-tree', '-r', '--name-only', 'm@v0.1.0', '--', 'registry/']);
  expect(listed).toBe('registry/m/versions/0.1.0.json\nregistry/m/versions/0.1.0.md');
  expect(await world.git.run(['rev-parse', 'm@v0.1.0^{}^'])).toBe(
    await world.git.run(['rev-parse', 'm@v0.1.0-rc.2^{}^']),
  );
  await expect(register.run({...inputs, run: first, prerelease: 'r.c'}, context)).rejects.toMatchObject({
    code: 'CAIRN_INPUT_INVALID',
  });
});

thorough('the configuration says what no run can know, and people write a part of the card', async () => {
  const about = `    license: Apache-2.0
    description: Late or not.
    parents: [{name: owner/base, version: '3'}]
    card: docs/cards/m.md
`;
  await using world = await promotionWorld();
  const config = configText().replace('    train: {trainer', `${about}    train: {trainer`);
  await world.push({
    'cairn.yaml': config,
    'docs/cards/m.md': '---\nlicense: mit\n---\n## Use\n\nAsk **us**.\n',
  });
  const run = await makeRun(world.git, {seed: 1});
  await world.push({'docs/cards/m.md': 'Changed since.\n'});
  const context = await world.context(world.git);
  const {outputs, document} = await register.run({...inputs, run}, context);
  expect(document).toMatchObject({
    license: 'Apache-2.0',
    description: 'Late or not.',
    parents: [{name: 'owner/base', version: '3'}],
    confidence: 0.95,
    cost: {trainSeconds: 1.5},
  });
  const card = await world.git.run(['cat-file', 'blob', `${outputs.tag}:registry/m/versions/0.0.1.md`]);
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(card) ?? [];
  expect(parse(yaml)).toMatchObject({
    license: 'apache-2.0',
    base_model: ['owner/base'],
    'model-index': [
      {name: 'm', results: [{dataset: {name: 'd'}, metrics: [{type: 'roc_auc', value: 0.75}]}]},
    ],
  });
  expect(body).toContain('## About this model\n\n## Use\n\nAsk **us**.');
  const {releases} = (await stateOf(world)) as {releases: {body: string}[]};
  expect(card.endsWith(releases[0]?.body ?? 'no release')).toBe(true);
  expect(releases[0]?.body).not.toContain('---\n');
  expect(context.log.lines.join()).not.toContain('warning');
  expect(parseRegistryPath('registry/m/versions/0.0.1.md')).toBeUndefined();
});

thorough(
  'a file of the card that is not at the trained commit, or not in the repository, is missed aloud',
  async () => {
    await using world = await promotionWorld();
    const run = await makeRun(world.git, {seed: 1});
    for (const path of ['docs/none.md', '../../etc/passwd', '/etc/passwd']) {
      await world.push({
        'cairn.yaml': configText().replace('    train: {', `    card: ${path}\n    train: {`),
      });
      const context = await world.context(world.git);
      await register.run({...inputs, run}, context);
      expect(context.log.lines.join()).toMatch(/warning: The model card has no part by people/);
    }
  },
);

describe('signatures', () => {
  const {privateKey, publicKey} = generateKeyPairSync('ed25519');
  const signingKey = privateKey.export({type: 'pkcs8', format: 'pem'}).toString();
  const key = parseVerifyingKey(publicKey.export({type: 'spki', format: 'pem'}).toString(), 'test');
  const record = 'refs/cairn/attestations/m/0.0.1';

  /** The files of the record as the forge has it. */
  async function recorded(world: PromotionWorld): Promise<Record<string, string>> {
    const clone = await world.clone(`signed-${Math.random()}`);
    await clone.run(['fetch', '--quiet', 'origin', record]);
    const names = (await clone.run(['ls-tree', '--name-only', 'FETCH_HEAD'])).split('\n');
    return Object.fromEntries(
      await Promise.all(
        names.map(
          async (name) => [name, await clone.run(['cat-file', 'blob', `FETCH_HEAD:${name}`])] as const,
        ),
      ),
    );
  }

  thorough(
    'with a key at hand the statement of the version is signed once and pushed, and nothing else is',
    async () => {
      await using world = await promotionWorld();
      const context = await world.context(world.git, {signingKey});
      const run = await makeRun(world.git, {seed: 1});
      const {outputs, document} = await register.run({...inputs, run}, context);
      const files = await recorded(world);
      expect(Object.keys(files)).toEqual(['provenance.dsse.json']);
      const envelope = parseEnvelope(files['provenance.dsse.json'] ?? '');
      if (envelope === undefined) throw new Error('no envelope');
      expect(checkSignatures(envelope, [key])).toEqual({good: [key.id], bad: [], unknown: []});
      const path = 'registry/m/versions/0.0.1.json';
      const statement = versionStatement({manifest: document as Manifest, digest: outputs.manifest, path});
      expect(payloadOf(envelope).toString()).toBe(statementText(statement));
      expect(await world.git.run(['rev-parse', `${record}^`])).toBe(
        await world.git.run(['rev-parse', 'm@v0.0.1^{}']),
      );
      expect(context.log.lines.join('\n')).not.toContain('PRIVATE');

      const state = await stateOf(world);
      await register.run({...inputs, run}, context);
      const plain = await world.context(await world.clone('without-key'));
      await makeRun(plain.git, {seed: 1});
      await register.run({...inputs, run}, plain);
      expect(await stateOf(world)).toEqual(state);
    },
  );

  thorough('a second key adds its signature; a false one in the name of a key is replaced', async () => {
    await using world = await promotionWorld();
    const run = await makeRun(world.git, {seed: 1});
    const second = generateKeyPairSync('ec', {namedCurve: 'P-256'});
    const other = second.privateKey.export({type: 'pkcs8', format: 'pem'}).toString();
    const file = join(world.git.directory, '.cairn', 'key.pem');
    await writeFile(file, signingKey);
    await register.run({...inputs, run}, await world.context(world.git, {signingKey: file}));
    await register.run(
      {...inputs, run},
      await world.context(world.git, {signingKey: other.replaceAll('\n', '\\n')}),
    );
    const pem = second.publicKey.export({type: 'spki', format: 'pem'}).toString();
    const keys = [key, parseVerifyingKey(pem, 'test')];
    const envelope = parseEnvelope((await recorded(world))['provenance.dsse.json'] ?? '');
    expect(envelope && checkSignatures(envelope, keys).good).toEqual(keys.map(({id}) => id));

    const of = {model: 'm', version: '0.0.1', commit: 'HEAD', file: 'provenance.dsse.json', now: moment};
    const spoil = (text = ''): string => text.replace(/"sig": "...../g, '"sig": "AAAAA');
    await recordAttestation(world.git, of, spoil);
    await register.run({...inputs, run}, await world.context(world.git, {signingKey}));
    const mended = parseEnvelope((await recorded(world))['provenance.dsse.json'] ?? '');
    expect(mended && checkSignatures(mended, keys)).toEqual({
      good: [key.id],
      bad: [keys[1]?.id],
      unknown: [],
    });
  });

  thorough(
    'a job that signs by its identity hands over the statement, keeps the bundle, and asks once',
    async () => {
      await using world = await promotionWorld();
      const run = await makeRun(world.git, {seed: 1});
      const asked: unknown[] = [];
      const attester: Attester = async (statement) =>
        Promise.resolve(`{"bundle": ${asked.push(statement)}}\n`);
      const context = await world.context(world.git, {attester});
      await register.run({...inputs, run}, context);
      expect(asked).toEqual([]);
      for (let time = 0; time < 2; time++) await register.run({...inputs, run, attest: true}, context);
      expect(asked).toMatchObject([
        {
          predicateType: 'https://slsa.dev/provenance/v1',
          subject: [{name: 'model.json'}, {}, {name: 'registry/m/versions/0.0.1.json'}],
        },
      ]);
      expect(await recorded(world)).toEqual({'provenance.sigstore.json': '{"bundle": 1}'});
    },
  );

  thorough('what was asked for and cannot be is an error, and a later run finishes the version', async () => {
    await using world = await promotionWorld();
    const run = await makeRun(world.git, {seed: 1});
    const failing: Attester = async () => Promise.reject(new Error('no permission'));
    for (const overrides of [{}, {attester: failing}])
      await expect(
        register.run({...inputs, run, attest: true}, await world.context(world.git, overrides)),
      ).rejects.toMatchObject({code: 'CAIRN_ATTEST_FAILED'});
    const wrong = ['nothing.pem', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----', rsaKey()];
    for (const text of wrong) {
      const context = await world.context(world.git, {signingKey: text});
      const refused = register.run({...inputs, run}, context);
      await expect(refused).rejects.toMatchObject({code: 'CAIRN_SIGNING_KEY_INVALID'});
      await expect(refused).rejects.not.toThrow(/AAAA/);
    }
    await register.run({...inputs, run}, await world.context(world.git, {signingKey}));
    expect(await stateOf(world)).toMatchObject({releases: [{draft: false}]});
    expect(Object.keys(await recorded(world))).toEqual(['provenance.dsse.json']);
  });

  thorough('two jobs that sign at once both find their signature there', async () => {
    await using world = await promotionWorld();
    const run = await makeRun(world.git, {seed: 1});
    await register.run({...inputs, run}, await world.context(world.git));
    const pairs = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
    const clones = [await world.clone('one'), await world.clone('two')];
    await Promise.all(
      pairs.map(async (pair, index) => {
        const clone = clones[index] ?? world.git;
        await makeRun(clone, {seed: 1});
        const pem = pair.privateKey.export({type: 'pkcs8', format: 'pem'}).toString();
        return register.run({...inputs, run}, await world.context(clone, {signingKey: pem}));
      }),
    );
    const envelope = parseEnvelope((await recorded(world))['provenance.dsse.json'] ?? '');
    expect(envelope?.signatures).toHaveLength(2);
  });
});

function rsaKey(): string {
  const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 1024});
  return privateKey.export({type: 'pkcs8', format: 'pem'}).toString();
}

test.each([
  ['an unknown run', {run: 'm-ffffffffffff'}, 'CAIRN_RUN_UNKNOWN'],
  ['an unknown model', {model: 'n', run: 'm-000000000001'}, 'CAIRN_MODEL_UNKNOWN'],
])('%s is one clear error and nothing is made', async (_, wrong, code) => {
  await using world = await promotionWorld();
  await makeRun(world.git, {seed: 1});
  const context = await world.context(world.git);
  await expect(register.run({...inputs, ...wrong}, context)).rejects.toMatchObject({code});
  expect(await stateOf(world)).toMatchObject({releases: []});
  expect(await world.git.run(['ls-remote', '--tags', 'origin'])).toBe('');
});

async function prepared(world: PromotionWorld): Promise<string> {
  return makeRun(world.git, {seed: 1});
}

async function undisturbed(): Promise<{steps: string[]; state: unknown}> {
  await using world = await promotionWorld();
  const run = await prepared(world);
  const {context, steps} = dying(await world.context(world.git), Number.POSITIVE_INFINITY);
  await register.run({...inputs, run}, context);
  return {steps, state: await stateOf(world)};
}
