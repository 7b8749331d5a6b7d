import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {getOctokit} from '@actions/github';
import {flightDelays} from '../../src/local/demo/flight-delays.ts';
import {runDemo, type Demo} from '../../src/local/demo/run-demo.ts';
import {digestOf} from '../../src/kernel/digest.ts';
import {parseDocument, serializeDocument} from '../../src/provenance/document.ts';
import {temporaryFolder} from '../support/temporary.ts';

/** The whole life of a model: real data, the templates, the built Actions, the local forge. Played once, looked at from all sides. */
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let demo: Demo;
let told = '';
const at = {owner: 'demo', repo: 'flights'};

beforeAll(async () => {
  folder = await temporaryFolder();
  demo = await runDemo({
    story: flightDelays,
    write: (text) => {
      told += text;
    },
    colour: false,
    directory: folder.path,
    validate: true,
  });
}, 240_000);

afterAll(async () => {
  await demo[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

function git(...args: string[]): string {
  const repository = demo.local.forge.repository('demo/flights');
  return execFileSync('git', ['-C', repository?.gitDirectory ?? '', ...args], {encoding: 'utf8'}).trim();
}

function octokit(): ReturnType<typeof getOctokit> {
  return getOctokit(demo.local.personToken('auditor'), {baseUrl: demo.local.forge.apiUrl});
}

describe('the life of a model', () => {
  test('has a first promotion, a drift issue, and a second promotion', () => {
    expect(demo.promotions).toBeGreaterThanOrEqual(2);
    expect(demo.driftIssues).toBe(1);
    expect(told).toContain('The demo plays the reviewer');
  });

  test('leaves a repository without a fault', () => {
    expect(git('fsck', '--strict', '--no-dangling')).toBe('');
  });

  test('every version and stage is an annotated tag in GTO’s grammar, with its trailers, in one sequence', () => {
    const lines = git(
      'for-each-ref',
      '--sort=taggerdate',
      '--format=%(objecttype) %(refname:short)',
      'refs/tags',
    ).split('\n');
    expect(lines.every((line) => /^tag flight-delay(@v\d+\.\d+\.\d+|#production#\d+)$/.test(line))).toBe(
      true,
    );
    const sequences = lines.map((line) => {
      const name = line.slice('tag '.length);
      const message = git('tag', '-l', '--format=%(contents)', name);
      expect(message).toMatch(/^Cairn-Manifest: sha256:[0-9a-f]{64}$/m);
      return Number(/^Cairn-Sequence: (\d+)$/m.exec(message)?.[1]);
    });
    expect([...sequences].sort((a, b) => a - b)).toEqual(sequences.map((_, index) => index + 1));
  });

  test('a stage tag points at the commit of its version, so that GTO reads the same', () => {
    for (const name of git('tag', '-l', 'flight-delay#production#*').split('\n')) {
      const version =
        /^Cairn-Version: (.+)$/m.exec(git('tag', '-l', '--format=%(contents)', name))?.[1] ?? '';
      expect(git('rev-parse', `${name}^{commit}`)).toBe(
        git('rev-parse', `flight-delay@v${version}^{commit}`),
      );
    }
  });

  test('one can walk from the stage to the rows that the model learned from, digest by digest', () => {
    const stage = parseDocument(
      'stage',
      git('show', 'main:registry/flight-delay/stages/production.json'),
      'stage',
    );
    const manifestText = `${git('show', `flight-delay@v${stage.version}:registry/flight-delay/versions/${stage.version}.json`)}\n`;
    expect(digestOf(manifestText)).toBe(stage.manifest);
    expect(`${git('show', `main:registry/flight-delay/versions/${stage.version}.json`)}\n`).toBe(
      manifestText,
    );
    const manifest = parseDocument('manifest', manifestText, 'manifest');
    const ref = manifest.run.ref;
    const run = `${git('show', `${ref}:run.json`)}\n`;
    expect(digestOf(run)).toBe(manifest.run.digest);
    expect(digestOf(`${git('show', `${ref}:evaluation.json`)}\n`)).toBe(manifest.evaluation);
    expect(digestOf(`${git('show', `${ref}:profile.json`)}\n`)).toBe(manifest.profile);
    for (const {path, sha256} of parseDocument('run', run, 'run').data.files) {
      expect(
        digestOf(
          execFileSync('git', [
            '-C',
            demo.local.forge.repository('demo/flights')?.gitDirectory ?? '',
            'show',
            `${manifest.code.commit}:${path}`,
          ]),
        ),
      ).toBe(sha256);
    }
  });

  test('the challenger was compared with the champion on the same rows', () => {
    const stage = parseDocument(
      'stage',
      git('show', 'main:registry/flight-delay/stages/production.json'),
      'stage',
    );
    const manifest = parseDocument(
      'manifest',
      git('show', `main:registry/flight-delay/versions/${stage.version}.json`),
      'manifest',
    );
    const evaluation = parseDocument(
      'evaluation',
      git('show', `${manifest.run.ref}:evaluation.json`),
      'evaluation',
    );
    expect(evaluation.champion?.version).toBeDefined();
    expect(evaluation.comparison?.find(({metric}) => metric === 'log_loss')?.better).toBe('challenger');
  });

  test('merged pull requests, full releases with the manifest’s files, deployments of which one is active', async () => {
    const {rest} = octokit();
    const {data: pulls} = await rest.pulls.list({...at, state: 'closed'});
    expect(pulls.filter(({merged_at}) => merged_at !== null)).toHaveLength(demo.promotions);
    const {data: releases} = await rest.repos.listReleases(at);
    expect(releases.filter(({prerelease, draft}) => !prerelease && !draft)).toHaveLength(demo.promotions);
    for (const release of releases) {
      const version = release.tag_name.replace('flight-delay@v', '');
      const manifest = parseDocument(
        'manifest',
        git('show', `${release.tag_name}:registry/flight-delay/versions/${version}.json`),
        'manifest',
      );
      const wanted = manifest.artifacts.map(({store, size}) => [
        store.kind === 'release' ? store.asset : '',
        size,
      ]);
      expect(release.assets.map(({name, size}) => [name, size])).toEqual(expect.arrayContaining(wanted));
    }
    const {data: deployments} = await rest.repos.listDeployments({...at, environment: 'production'});
    expect(deployments).toHaveLength(demo.promotions);
    const states = await Promise.all(
      deployments.map(
        async ({id}) => (await rest.repos.listDeploymentStatuses({...at, deployment_id: id})).data[0]?.state,
      ),
    );
    expect(states).toEqual(['success', ...deployments.slice(1).map(() => 'inactive')]);
  });

  test('the drift issue and the monitoring history tell the same', async () => {
    const {data: issues} = await octokit().rest.issues.listForRepo({...at, state: 'open'});
    expect(issues.filter(({pull_request}) => pull_request === undefined)).toHaveLength(1);
    const commits = git('rev-list', 'refs/cairn/monitors/flight-delay').split('\n');
    expect(commits).toHaveLength(4);
    const verdicts = commits.map(
      (commit) => parseDocument('drift-report', git('show', `${commit}:drift-report.json`), commit).verdict,
    );
    expect(verdicts).toContain('drift');
    expect(new Set(verdicts).size).toBeGreaterThan(1);
  });

  test('every workflow run succeeded and left its steps’ logs', () => {
    const runs = demo.local.forge.runs('demo/flights');
    // Those of pull requests that a job made wait for an approval, which nothing needs: the status was set by `propose`.
    const other = runs.filter(({conclusion}) => conclusion !== 'success');
    // Where no fork's pull request was judged, the follow-up for forks has nothing to do.
    const odd = new Set(other.map((run) => `${run.event} ${run.conclusion ?? ''}`));
    expect([...odd].sort()).toEqual(['pull_request action_required', 'workflow_run skipped']);
    expect(runs.map(({workflowName}) => workflowName)).toEqual(
      expect.arrayContaining(['Train', 'Release', 'Drift']),
    );
  });

  test('no token is in any log, summary, tag, document or file that the jobs left', () => {
    const runs = JSON.stringify(demo.local.forge.runs('demo/flights'));
    expect(runs).not.toMatch(/\bgh[sp]_\w{8,}|x-access-token:\w|eyJ[\w-]{10,}\.eyJ/);
    const leaks = filesBelow(join(folder.path, 'runner'))
      .concat(filesBelow(join(folder.path, 'home')), filesBelow(join(folder.path, 'laptop')))
      .filter((path) => /\bgh[sp]_\w{8,}|eyJ[\w-]{10,}\.eyJ/.test(readFileSync(path, 'latin1')));
    expect(leaks).toEqual([]);
  });

  test('the model server answers by the version that the stage holds', async () => {
    const stage = parseDocument(
      'stage',
      git('show', 'main:registry/flight-delay/stages/production.json'),
      'stage',
    );
    const {data: deployments} = await octokit().rest.repos.listDeployments({
      ...at,
      environment: 'production',
      per_page: 1,
    });
    const {data: statuses} = await octokit().rest.repos.listDeploymentStatuses({
      ...at,
      deployment_id: deployments[0]?.id ?? 0,
    });
    const url = statuses.find(({environment_url}) => environment_url)?.environment_url ?? '';
    const answer = (await (await fetch(`${url}/v2/models/flight-delay`)).json()) as {versions: string[]};
    expect(answer.versions).toContain(stage.version);
  });
});

describe('a pull request of a person that also weakens the rules', () => {
  test('is judged by promotion.yml with the rules of the base branch, and fails', async () => {
    const {scratch, local} = demo;
    const laptop = scratch.git;
    const config = join(scratch.directory, 'cairn.yaml');
    await laptop.run(['pull', '--quiet', '--rebase', 'origin', 'main']);
    const weak = readFileSync(config, 'utf8');
    writeFileSync(config, weak.replace('minimum: 0.52', 'minimum: 0.99'));
    await laptop.run(['commit', '--quiet', '-am', 'Ask for more [skip ci]']);
    await laptop.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/main']);
    await laptop.run(['switch', '--quiet', '-c', 'weaken']);
    writeFileSync(config, weak);
    const manifest = parseDocument(
      'manifest',
      git('show', 'flight-delay@v0.0.1:registry/flight-delay/versions/0.0.1.json'),
      'manifest',
    );
    const stage = join(scratch.directory, 'registry/flight-delay/stages/production.json');
    const digest = digestOf(
      `${git('show', 'flight-delay@v0.0.1:registry/flight-delay/versions/0.0.1.json')}\n`,
    );
    const held = parseDocument('stage', readFileSync(stage, 'utf8'), 'stage');
    writeFileSync(stage, serializeDocument({...held, version: manifest.version, manifest: digest}));
    await laptop.run(['commit', '--quiet', '-am', 'Back to 0.0.1, with the old rules']);
    await laptop.run(['push', '--quiet', 'origin', 'HEAD:refs/heads/weaken']);
    const person = getOctokit(local.personToken('dana'), {baseUrl: local.forge.apiUrl});
    const {data: pull} = await person.rest.pulls.create({
      ...at,
      base: 'main',
      head: 'weaken',
      title: 'Just a small change',
    });
    await local.runner.idle();
    const run = local.forge
      .runs('demo/flights')
      .find(
        ({workflowName, event, conclusion}) =>
          workflowName === 'Promotion' && event === 'pull_request' && conclusion !== 'action_required',
      );
    expect(run?.conclusion).toBe('failure');
    const {data: combined} = await person.rest.repos.getCombinedStatusForRef({...at, ref: pull.head.sha});
    const [status] = combined.statuses.filter(({context}) => context === 'cairn/gate');
    expect(status?.state).toBe('failure');
    expect(run?.jobs[0]?.steps.map(({summary}) => summary).join('')).toContain('0.99');
  });

  test('and every request and answer of all this was as GitHub describes it', () => {
    expect(demo.local.forge.violations).toEqual([]);
  });
});

function filesBelow(root: string): string[] {
  try {
    return readdirSync(root, {recursive: true, encoding: 'utf8'})
      .map((path) => join(root, path))
      .filter((path) => statSync(path).isFile());
  } catch {
    return [];
  }
}
