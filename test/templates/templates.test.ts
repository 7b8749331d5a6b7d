import {convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {parseConfig} from '../../src/config/load-config.ts';
import {renderTemplates} from '../../src/templates/render-templates.ts';
import {fill} from '../../src/templates/render-workflow.ts';
import {withAppToken} from '../support/app-token.ts';
import {verbTable} from '../../src/cli/verb-table.ts';

const names = readdirSync('action-templates')
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.replace('.yml', ''));
const pin = 'a'.repeat(40);

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, string>;
}
interface Job {
  uses?: string;
  concurrency?: {group: string; 'cancel-in-progress'?: boolean};
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps?: Step[];
}
interface Workflow {
  permissions: unknown;
  concurrency?: unknown;
  on: Record<string, unknown>;
  jobs: Record<string, Job>;
}

function source(name: string): string {
  return fill(readFileSync(`action-templates/${name}.yml`, 'utf8'), {model: 'm', branch: 'main', pin});
}

function workflow(name: string): Workflow {
  return parse(source(name)) as Workflow;
}

describe.each(names)('template %s', (name) => {
  const steps = Object.values(workflow(name).jobs).flatMap((job) => job.steps ?? []);

  test('is a workflow by GitHub’s own parser', async () => {
    const result = parseWorkflow({name: `${name}.yml`, content: source(name)}, new NoOperationTraceWriter());
    expect(result.context.errors.getErrors().map(({message}) => message)).toEqual([]);
    if (result.value === undefined) throw new Error('nothing was parsed');
    const template = await convertWorkflowTemplate(result.context, result.value);
    expect(template.errors ?? []).toEqual([]);
  });

  test('gives no permission at the top, and each job only what it needs, with a reason on the line', () => {
    expect(workflow(name).permissions).toEqual({});
    for (const job of Object.values(workflow(name).jobs)) expect(job.permissions).toBeDefined();
    const grants = source(name)
      .split('\n')
      .filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line));
    expect(grants.length).toBeGreaterThan(0);
    for (const grant of grants) expect(grant).toMatch(/ # \S+/);
  });

  test('limits the time of each job', () => {
    for (const job of Object.values(workflow(name).jobs)) {
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test('has no expression in a script, and pins every action to a commit', () => {
    for (const step of steps) {
      expect(step.run ?? '').not.toContain('${{');
      if (step.uses !== undefined) expect(step.uses).toMatch(/@[0-9a-f]{40}$/);
    }
  });

  test('keeps no credentials in the checkout', () => {
    const checkouts = steps.filter(({uses}) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('gives our Actions only inputs that they declare, and all that they require', () => {
    for (const step of steps) {
      const called = /^cairn-ml\/cairn\/actions\/([a-z-]+)@/.exec(step.uses ?? '')?.[1];
      if (called === undefined) continue;
      const verb = verbTable.find((known) => known.name === called);
      if (verb === undefined) throw new Error(`There is no verb ${called}.`);
      const given = Object.keys(step.with ?? {});
      const required = Object.entries(verb.inputs)
        .filter(([, input]) => 'required' in input)
        .map(([input]) => input);
      expect(Object.keys(verb.inputs)).toEqual(expect.arrayContaining(given));
      expect(given).toEqual(expect.arrayContaining(required));
    }
  });

  test('gives each job at least the permissions that its verbs declare', () => {
    for (const job of Object.values(workflow(name).jobs)) {
      for (const step of job.steps ?? []) {
        const verb = verbTable.find((known) => step.uses?.includes(`/actions/${known.name}@`));
        for (const {scope, access} of verb?.permissions ?? []) {
          expect([access, 'write'], `${verb?.name ?? ''} needs ${scope}: ${access}`).toContain(
            job.permissions?.[scope],
          );
        }
      }
    }
  });

  test('is listed with the properties that GitHub wants', () => {
    const properties = JSON.parse(readFileSync(`action-templates/${name}.properties.json`, 'utf8')) as Record<
      string,
      unknown
    >;
    expect(properties['creator']).toBe('Cairn');
    expect(properties['name']).toMatch(/^Cairn: /);
    expect(properties['description']).toMatch(/^[A-Z].*\.$/);
    expect(properties['iconName']).toMatch(/^octicon [a-z-]+$/);
    expect((properties['categories'] as unknown[]).length).toBeGreaterThan(0);
  });

  test('holds one run at a time where runs could collide', () => {
    // A called workflow runs inside its caller's group.
    if ('workflow_call' in workflow(name).on) return;
    const {concurrency, jobs} = workflow(name);
    // A first job that only plans collides with nothing.
    for (const [id, job] of Object.entries(jobs))
      if (id !== 'plan') expect(job.concurrency ?? concurrency, id).toBeDefined();
  });
});

describe('with the token of a GitHub App, whose marks are taken away', () => {
  const tagging = ['register', 'release', 'rollback'];

  test.each(['train', 'train-model', 'release', 'rollback'])('%s is a workflow', async (name) => {
    const text = withAppToken(source(name));
    expect(text).not.toMatch(/^ *# .*(steps\.app|create-github-app|CAIRN_APP|permission-)/m);
    const result = parseWorkflow({name: `${name}.yml`, content: text}, new NoOperationTraceWriter());
    if (result.value === undefined) throw new Error('nothing was parsed');
    const template = await convertWorkflowTemplate(result.context, result.value);
    expect([...result.context.errors.getErrors(), ...(template.errors ?? [])]).toEqual([]);
    for (const job of Object.values((parse(text) as Workflow).jobs)) {
      const tags = job.steps?.find(({uses}) => tagging.some((verb) => uses?.includes(`/actions/${verb}@`)));
      if (tags === undefined) continue;
      expect(tags.with?.['token']).toBe('${{ steps.app.outputs.token }}');
      const app = job.steps?.find(({uses}) => uses?.startsWith('actions/create-github-app-token@'));
      expect(app?.uses).toMatch(/@[0-9a-f]{40}$/);
      // The app gets no more than the verb says that it needs, and no less.
      const verb = verbTable.find((known) => tags.uses?.includes(`/actions/${known.name}@`));
      const given = Object.entries(app?.with ?? {}).filter(([key]) => key.startsWith('permission-'));
      expect(Object.fromEntries(given)).toMatchObject(
        Object.fromEntries(
          (verb?.permissions ?? []).map(({scope, access}): [string, string] => [
            `permission-${scope}`,
            access,
          ]),
        ),
      );
    }
  });
});

describe('the templates together', () => {
  // GitHub keeps one run of a group and one that waits: a newer one drops the one that waits.
  test('drop no rollback and no deployment that is needed', () => {
    const [release, rollback] = [workflow('release'), workflow('rollback')];
    expect([release.concurrency, rollback.concurrency]).toEqual([undefined, undefined]);
    // All deployments of a stage are in one group, wherever they come from, and each deploys what the stage holds by then.
    const deploys = [release, rollback].map(({jobs}) => jobs['deploy']);
    for (const job of deploys) {
      expect(job?.concurrency).toEqual({
        group: 'cairn-deploy-${{ matrix.model }}-${{ matrix.stage }}',
        'cancel-in-progress': false,
      });
      const step = job?.steps?.find(({uses}) => uses?.includes('/actions/deploy@'));
      expect(step?.with).not.toHaveProperty('version');
    }
    expect(rollback.jobs['rollback']?.concurrency?.group).toContain('${{ github.run_id }}');
  });

  test('are what init writes, with nothing left to fill in', async () => {
    const stages = ['staging', 'production'];
    const files = await renderTemplates({model: 'churn', branch: 'trunk', pin, stages});
    const one = await renderTemplates({model: 'churn', branch: 'trunk', pin});
    expect([...files.keys()].filter((path) => !one.has(path))).toEqual(['.github/workflows/soak.yml']);
    expect([...files.keys()].sort()).toEqual(
      [
        'cairn.yaml',
        'registry/.gitattributes',
        ...names.map((name) => `.github/workflows/${name}.yml`),
      ].sort(),
    );
    for (const text of files.values()) {
      expect(text).not.toMatch(/\$default-branch|my-model|cairn\/actions\/[a-z-]+@v/);
    }
  });

  test('the starter cairn.yaml is a valid configuration', () => {
    const config = parseConfig(readFileSync('action-templates/cairn.yaml', 'utf8'), 'cairn.yaml');
    expect(Object.keys(config.models)).toEqual(['my-model']);
    expect(config.targets).toBeUndefined();
  });

  test.each([
    ['command', 'here'],
    ['local-server', 'server'],
  ])('the starter has a target of kind %s where it is asked for', async (kind, name) => {
    const files = await renderTemplates({model: 'churn', branch: 'main', pin, deploy: kind});
    const config = parseConfig(files.get('cairn.yaml') ?? '', 'cairn.yaml');
    expect(config.models['churn']?.stages?.['production']?.target).toBe(name);
    expect(Object.entries(config.targets ?? {}).map(([key, target]) => [key, target.kind])).toEqual([
      [name, kind],
    ]);
  });

  test.each([
    ['a model with a slash', {model: 'a/b', branch: 'main', pin}],
    ['a branch with a quote', {model: 'a', branch: "x'", pin}],
    ['a short commit', {model: 'a', branch: 'main', pin: 'abc'}],
    ['an unknown kind of target', {model: 'a', branch: 'main', pin, deploy: 'cloud'}],
  ])('refuses %s', async (_, answers) => {
    await expect(renderTemplates(answers)).rejects.toMatchObject({code: 'CAIRN_INPUT_INVALID'});
  });
});

describe.each(readdirSync('.github/workflows'))('our own workflow %s', (name) => {
  const text = readFileSync(`.github/workflows/${name}`, 'utf8');
  const own = parse(text) as Workflow;

  test('keeps the rules that it preaches', () => {
    expect(own.permissions).toEqual({});
    // What others call has groups for single jobs.
    if (!('workflow_call' in own.on)) expect(own.concurrency).toBeDefined();
    for (const job of Object.values(own.jobs)) {
      expect(job.permissions).toBeDefined();
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const step of job.steps ?? []) {
        expect(step.run ?? '').not.toContain('${{');
        if (step.uses !== undefined) expect(step.uses).toMatch(/^\$\/actions\/|@[0-9a-f]{40}$/);
        if (step.uses?.startsWith('actions/checkout@'))
          expect(step.with?.['persist-credentials']).toBe(false);
      }
    }
  });
});
