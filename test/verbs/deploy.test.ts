import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {askServer} from '../../src/deployment/server-client.ts';
import {parseDocument, serializeDocument} from '../../src/provenance/document.ts';
import type {Deployment} from '../../src/generated/documents.ts';
import type {Context} from '../../src/kernel/context.ts';
import {deploy} from '../../src/verbs/deploy.ts';
import {servedWorld, slug, type ServedWorld} from '../deployment/support/served-world.ts';
import {smallModel} from '../deployment/support/small-version.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {dying} from '../support/promotion.ts';
import {thorough} from '../support/effort.ts';

const inputs = inputsOf(deploy, {model: 'late'});
const permissions = {contents: 'read', deployments: 'write'} as const;
const broken = {...smallModel(0), 'model.json': Buffer.from('{}')};

/** Every deployment on the forge, oldest first, with its states in the order they came. */
async function deployments(world: ServedWorld): Promise<unknown[]> {
  const {github} = await world.context();
  if (github === undefined) throw new Error('the world has a forge');
  const {octokit, owner, repo} = github;
  const {data} = await octokit.rest.repos.listDeployments({owner, repo, per_page: 100});
  const all = await Promise.all(
    data.map(async ({id, ref, environment, payload}) => {
      const statuses = await octokit.rest.repos.listDeploymentStatuses({owner, repo, deployment_id: id});
      return {id, ref, environment, payload, states: statuses.data.map(({state}) => state).reverse()};
    }),
  );
  return all
    .sort((a, b) => a.id - b.id)
    .map(({ref, environment, payload, states}) => ({ref, environment, payload, states}));
}

const payloadOf = (version: string, n: number): unknown =>
  expect.objectContaining({model: 'late', stage: 'production', version, tag: `late#production#${n}`});

describe('local-server', () => {
  test('deploys, leaves alone what runs, replaces it, and restores it', async () => {
    await using world = await servedWorld();
    await world.version('1.0.0', -1);
    await world.promote('1.0.0');
    const context = await world.context({permissions});
    const first = await deploy.run(inputs, context);
    expect(first).toMatchObject({
      conclusion: 'success',
      outputs: {result: 'deployed', version: '1.0.0', url: world.address},
    });
    expect(first.outputs['deployment-id']).toMatch(/^\d+$/);
    const document = parseDocument('deployment', serializeDocument(first.document as Deployment), 'test');
    expect(document.checks.map(({verdict}) => verdict)).toEqual(['pass', 'pass', 'pass']);
    expect(await askServer(world.address)).toMatchObject({version: '1.0.0'});
    const once = [
      {
        ref: 'late#production#1',
        environment: 'production',
        payload: payloadOf('1.0.0', 1),
        states: ['in_progress', 'success'],
      },
    ];
    expect(await deployments(world)).toEqual(once);

    const again = await deploy.run(inputs, context);
    expect(again.outputs).toEqual({...first.outputs, result: 'unchanged'});
    expect(await deployments(world)).toEqual(once);

    await world.version('1.1.0', 1);
    await world.promote('1.1.0');
    const second = await deploy.run(inputs, context);
    expect(second).toMatchObject({
      outputs: {result: 'deployed', version: '1.1.0'},
      document: {previous: '1.0.0'},
    });
    expect(await deployments(world)).toMatchObject([
      {states: ['in_progress', 'success', 'inactive']},
      {ref: 'late#production#2', states: ['in_progress', 'success']},
    ]);

    await world.version('1.2.0', 0, {files: broken});
    await world.promote('1.2.0');
    const bad = await deploy.run(inputs, context);
    expect(bad).toMatchObject({
      conclusion: 'failure',
      outputs: {result: 'restored', version: '1.2.0'},
      document: {previous: '1.1.0'},
    });
    expect(bad.summary).toContain('1.1.0 runs again');
    expect(await askServer(world.address)).toMatchObject({version: '1.1.0'});
    expect((await deployments(world)).slice(1)).toMatchObject([
      {ref: 'late#production#2', states: ['in_progress', 'success']},
      {ref: 'late#production#3', states: ['in_progress', 'failure']},
    ]);

    await world.promote('1.1.0'); // back by a new fact: what runs is right, but the record must say so
    expect((await deploy.run(inputs, context)).outputs.result).toBe('deployed');
    expect((await deploy.run(inputs, context)).outputs.result).toBe('unchanged');
    expect(world.forge.violations).toEqual([]);
  });

  thorough('a kill at each external step, then the same again, ends as if nothing had happened', async () => {
    await using undisturbed = await servedWorld();
    await undisturbed.version('1.0.0', -1);
    await undisturbed.promote('1.0.0');
    const watched = dying(await undisturbed.context({permissions}), Infinity);
    await deploy.run(inputs, watched.context);
    const wanted = await deployments(undisturbed);
    expect(watched.steps.length).toBeGreaterThanOrEqual(3);
    for (let after = 1; after <= watched.steps.length; after++) {
      await using world = await servedWorld();
      await world.version('1.0.0', -1);
      await world.promote('1.0.0');
      await deploy
        .run(inputs, dying(await world.context({permissions}), after).context)
        .catch(() => undefined);
      const {outputs} = await deploy.run(inputs, await world.context({permissions}));
      expect(['deployed', 'unchanged']).toContain(outputs.result);
      expect(await deployments(world)).toEqual(wanted);
      expect(await askServer(world.address)).toMatchObject({version: '1.0.0'});
    }
  });

  thorough(
    'what the stage holds no more is not put on: a rollback before the switch, and one after it',
    async () => {
      await using world = await servedWorld();
      await world.version('1.0.0', -1);
      await world.version('1.1.0', 1);
      await world.promote('1.0.0');
      await deploy.run(inputs, await world.context({permissions}));
      for (const moment of ['before', 'after'] as const) {
        await world.promote('1.1.0');
        let reads = 0;
        const context = await world.context({permissions});
        const {git} = context;
        // The tags are read at the start, before the switch and after it; somebody rolls back meanwhile.
        const meddling = {
          ...git,
          run: async (...[args, options]: Parameters<typeof git.run>): Promise<string> => {
            if (args[0] === 'fetch' && ++reads === (moment === 'before' ? 2 : 3))
              await world.promote('1.0.0');
            return git.run(args, options);
          },
        };
        const {outputs} = await deploy.run(inputs, {...context, git: meddling});
        expect(outputs).toMatchObject({version: '1.0.0'});
        expect(await askServer(world.address)).toMatchObject({version: '1.0.0'});
        const states = (await deployments(world)).slice(-2);
        expect(states).toMatchObject([
          {payload: payloadOf('1.1.0', moment === 'before' ? 2 : 4)},
          {payload: payloadOf('1.0.0', moment === 'before' ? 3 : 5)},
        ]);
        expect(context.log.lines.join('\n')).toContain('holds 1.1.0 no more');
      }
      await expect(
        deploy.run({...inputs, version: '1.1.0'}, await world.context({permissions})),
      ).rejects.toMatchObject({code: 'CAIRN_STAGE_MOVED'});
      expect(world.forge.violations).toEqual([]);
    },
  );

  thorough(
    'takes the record that GitHub made of its job, also for what runs already, and none that may be of another',
    async () => {
      await using world = await servedWorld();
      const {forge} = world;
      await world.version('1.0.0', -1);
      await world.promote('1.0.0');
      const sha = await world.git.run(['rev-parse', 'HEAD']);
      const base = await world.context({permissions});
      const context = {...base, event: {...base.event, sha}};
      const jobRecord = (jobId: number): number => {
        const {id} = forge.beginDeployment({
          ...{repository: slug, runId: 1, jobId, environment: 'production', ref: 'main', sha},
        });
        forge.moveDeployment(slug, id, 'in_progress');
        return id;
      };
      const first = jobRecord(11);
      const done = await deploy.run(inputs, context);
      expect(done.outputs).toMatchObject({result: 'deployed', 'deployment-id': String(first)});
      expect(done.summary).toContain(`Recorded as deployment ${first}, which GitHub made of this job.`);
      forge.moveDeployment(slug, first, 'success'); // GitHub's own, without an address
      expect((await deploy.run(inputs, context)).outputs).toMatchObject({result: 'unchanged'});
      expect(await deployments(world)).toHaveLength(1);

      const second = jobRecord(12);
      const again = await deploy.run({...inputs, 'job-id': '12'}, context);
      expect(again.outputs).toMatchObject({result: 'unchanged', 'deployment-id': String(second)});
      expect(await deployments(world)).toMatchObject([
        {payload: {}, states: ['in_progress', 'in_progress', 'success', 'success', 'inactive']},
        {payload: {}, states: ['in_progress', 'in_progress', 'success']},
      ]);
      forge.moveDeployment(slug, second, 'success');

      // Two jobs of one run: with the id of the job it is told which; without, neither is taken.
      await world.version('1.1.0', 1);
      await world.promote('1.1.0');
      const [third, fourth] = [jobRecord(13), jobRecord(14)];
      const own = await deploy.run(inputs, context);
      expect(own.outputs).toMatchObject({result: 'deployed'});
      expect([String(third), String(fourth)]).not.toContain(own.outputs['deployment-id']);
      expect(context.log.lines.join('\n')).toContain(`of jobs of this run (${fourth}, ${third})`);
      await world.promote('1.0.0');
      const told = await deploy.run({...inputs, 'job-id': '13'}, context);
      expect(told.outputs).toMatchObject({result: 'deployed', 'deployment-id': String(third)});
      expect(forge.violations).toEqual([]);

      // What GitHub's record has no room for gets one of its own, and that is said.
      expect(context.log.lines.join('\n')).not.toContain('second record');
      const long = `2.0.0-${'candidate.'.repeat(4)}1`;
      await world.version(long, 1);
      await world.promote(long);
      const fifth = jobRecord(15);
      const beside = await deploy.run({...inputs, 'job-id': '15'}, context);
      expect(beside.outputs).toMatchObject({result: 'deployed', version: long});
      expect(beside.outputs['deployment-id']).not.toBe(String(fifth));
      expect(context.log.lines.join('\n')).toMatch(
        new RegExp(`warning.*deployment ${fifth} of this job.*140 characters.*second record`),
      );
    },
  );

  thorough('works without GitHub', async () => {
    await using world = await servedWorld();
    await world.version('1.0.0', -1);
    const context = await world.context({github: false});
    await expect(deploy.run(inputs, context)).rejects.toMatchObject({code: 'CAIRN_STAGE_EMPTY'});
    const named = {...inputs, version: '1.0.0'};
    expect((await deploy.run(named, context)).outputs).toEqual({
      result: 'deployed',
      version: '1.0.0',
      url: world.address,
      'deployment-id': '',
    });
    expect((await deploy.run(named, context)).outputs.result).toBe('unchanged');
    expect(await deployments(world)).toEqual([]);
  });

  thorough('a missing permission, an unknown version and a stage without a target are told', async () => {
    await using world = await servedWorld();
    await world.version('1.0.0', -1);
    await world.promote('1.0.0');
    const weak = await world.context({permissions: {contents: 'read', deployments: 'read'}});
    await expect(deploy.run(inputs, weak)).rejects.toMatchObject({
      code: 'CAIRN_GITHUB_REFUSED',
      message: expect.stringContaining('permissions: {deployments: write}') as string,
    });
    expect((await askServer(world.address)).kind).toBe('nobody');
    const context = await world.context({permissions});
    await expect(deploy.run({...inputs, version: '9.9.9'}, context)).rejects.toMatchObject({
      code: 'CAIRN_VERSION_UNKNOWN',
    });
    const config = await readFile(join(context.workspace, 'cairn.yaml'), 'utf8');
    await writeFile(join(context.workspace, 'other.yaml'), config.replace('{target: here}', '{}'));
    await expect(deploy.run({...inputs, config: 'other.yaml'}, context)).rejects.toMatchObject({
      code: 'CAIRN_TARGET_MISSING',
    });
  });

  test('bytes that are not those of the manifest are not deployed, and the record says error', async () => {
    await using world = await servedWorld();
    await world.version('1.0.0', -1);
    await world.promote('1.0.0');
    await writeFile(join(world.git.directory, 'store', '1.0.0', 'weights.bin'), 'other bytes here');
    await expect(deploy.run(inputs, await world.context({permissions}))).rejects.toMatchObject({
      code: 'CAIRN_ARTIFACT_CORRUPT',
    });
    expect(await deployments(world)).toMatchObject([{states: ['in_progress', 'error']}]);
    expect((await askServer(world.address)).kind).toBe('nobody');
  });
});

describe('command', () => {
  const script = `const fs = require('node:fs');
const {CAIRN_MODEL, CAIRN_STAGE, CAIRN_VERSION, CAIRN_MODEL_DIR, HOME} = process.env;
const files = fs.readdirSync(CAIRN_MODEL_DIR).sort().join(' ');
fs.appendFileSync(HOME + '/calls', [process.argv[2], CAIRN_MODEL, CAIRN_STAGE, CAIRN_VERSION, files].join(',') + '\\n');
console.log('::error::' + process.argv[2]);
process.exit(process.argv[2] === 'check' && CAIRN_VERSION === '1.1.0' ? 3 : 0);
`;
  const target =
    '{kind: command, deploy: [node, target.cjs, deploy], check: [node, target.cjs, check], url: "https://example.com/late"}';

  thorough('deploys, checks, and brings the version before back by deploying it again', async () => {
    await using world = await servedWorld({target});
    await world.write('target.cjs', script);
    await world.commit();
    await world.version('1.0.0', -1);
    await world.promote('1.0.0');
    const context = await world.context({permissions, overrides: commands(world)});
    expect((await deploy.run(inputs, context)).outputs).toMatchObject({
      result: 'deployed',
      url: 'https://example.com/late',
    });
    expect((await deploy.run(inputs, context)).outputs.result).toBe('unchanged');
    await world.version('1.1.0', 1);
    await world.promote('1.1.0');
    const bad = await deploy.run(inputs, context);
    expect(bad).toMatchObject({
      conclusion: 'failure',
      outputs: {result: 'restored'},
      document: {previous: '1.0.0'},
    });
    const files = 'model.json preprocessing.json weights.bin';
    expect((await readFile(join(context.home, 'calls'), 'utf8')).trim().split('\n')).toEqual([
      `deploy,late,production,1.0.0,${files}`,
      `check,late,production,1.0.0,${files}`,
      `deploy,late,production,1.1.0,${files}`,
      `check,late,production,1.1.0,${files}`,
      `deploy,late,production,1.0.0,${files}`,
    ]);
    expect(context.log.lines.some((line) => line.startsWith('info: ::'))).toBe(false);
    expect(await deployments(world)).toMatchObject([
      {states: ['in_progress', 'success']},
      {states: ['in_progress', 'failure']},
    ]);
  });

  thorough('a first version that fails leaves nothing to restore', async () => {
    await using world = await servedWorld({target: '{kind: command, deploy: ["false"]}'});
    await world.version('1.0.0', -1);
    await world.promote('1.0.0');
    const result = await deploy.run(inputs, await world.context({permissions, overrides: commands(world)}));
    expect(result).toMatchObject({conclusion: 'failure', outputs: {result: 'failed'}});
    expect(result.summary).toContain('ended with code 1');
  });

  function commands(world: ServedWorld): Partial<Omit<Context, 'log'>> {
    return {childEnvironment: {PATH: process.env['PATH'] ?? '', HOME: join(world.folder, 'home')}};
  }
});
