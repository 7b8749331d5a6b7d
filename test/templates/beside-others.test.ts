import {convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {parseConfig} from '../../src/config/load-config.ts';
import {renderTemplates, workflowPaths} from '../../src/templates/render-templates.ts';
import {withAppToken} from '../support/app-token.ts';

const answers = {model: 'churn', branch: 'main', pin: 'a'.repeat(40)};

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  name: string;
  on: {push?: {paths?: string[]}; workflow_run?: {workflows: string[]}};
  jobs: Record<string, {uses?: string; steps?: Step[]}>;
}

async function written(more: {prefix?: string; folder?: string}): Promise<Map<string, Workflow>> {
  const files = await renderTemplates({...answers, ...more});
  const workflows = [...files].filter(([path]) => path.startsWith('.github/workflows/'));
  for (const [path, text] of workflows) {
    for (const content of [text, withAppToken(text)]) {
      const result = parseWorkflow({name: path, content}, new NoOperationTraceWriter());
      if (result.value === undefined) throw new Error(`${path} is no workflow`);
      const template = await convertWorkflowTemplate(result.context, result.value);
      expect([path, ...result.context.errors.getErrors(), ...(template.errors ?? [])]).toEqual([path]);
    }
  }
  return new Map(workflows.map(([path, text]) => [path, parse(text) as Workflow]));
}

function callsIn(workflows: ReadonlyMap<string, Workflow>): string[] {
  return [...workflows.values()].flatMap(({jobs}) =>
    Object.values(jobs).flatMap(({uses}) => (uses === undefined ? [] : [uses.replace('./', '')])),
  );
}

describe('with a prefix', () => {
  test('each workflow that another one names is the one beside it, by file and by name', async () => {
    const workflows = await written({prefix: 'cairn-'});
    expect([...workflows.keys()].sort()).toEqual((await workflowPaths('cairn-')).sort());
    const calls = callsIn(workflows);
    expect(calls.length).toBeGreaterThan(2);
    for (const path of calls) expect([...workflows.keys()]).toContain(path);
    const names = [...workflows.values()].map(({name}) => name);
    for (const name of names) expect(name).toMatch(/ \(cairn\)$/);
    const awaited = [...workflows.values()].flatMap(({on}) => on.workflow_run?.workflows ?? []);
    expect(awaited).toEqual(['Promotion (cairn)']);
    expect(names).toContain(awaited[0]);
    const paths = workflows.get('.github/workflows/cairn-train.yml')?.on.push?.paths ?? [];
    expect(paths).toContain('.github/workflows/cairn-train-model.yml');
  });

  test('the configuration says which file retrain starts', async () => {
    const files = await renderTemplates({...answers, prefix: 'cairn-'});
    expect(parseConfig(files.get('cairn.yaml') ?? '', 'cairn.yaml').workflows).toEqual({
      train: 'cairn-train.yml',
      release: 'cairn-release.yml',
    });
  });

  test.each([{prefix: '../'}, {prefix: '-x'}, {folder: 'a${{ github.token }}'}])(
    '%j is refused',
    async (bad) => {
      await expect(renderTemplates({...answers, ...bad})).rejects.toMatchObject({
        code: 'CAIRN_INPUT_INVALID',
      });
    },
  );
});

describe('in a folder', () => {
  test('the configuration lies there, the workflows lie where GitHub looks, and each step knows which is meant', async () => {
    const workflows = await written({folder: 'models/a b'});
    expect([...workflows.keys()].sort()).toEqual((await workflowPaths()).sort());
    const steps = [...workflows.values()].flatMap(({jobs}) =>
      Object.values(jobs).flatMap((job) => job.steps ?? []),
    );
    const own = steps.filter(({uses}) => uses?.startsWith('cairn-ml/cairn/'));
    expect(own.length).toBeGreaterThan(10);
    for (const step of own)
      expect([step.uses, step.with?.['config']]).toEqual([step.uses, 'models/a b/cairn.yaml']);
    expect(workflows.get('.github/workflows/train.yml')?.on.push?.paths).toContain('models/a b/cairn.yaml');
    expect([...(await renderTemplates({...answers, folder: 'x'})).keys()]).toContain('x/cairn.yaml');
  });
});
