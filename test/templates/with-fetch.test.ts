import {convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {fetchPlan} from '../../src/config/fetch-plan.ts';
import {parseConfig} from '../../src/config/parse-config.ts';
import {draftConfig} from '../../src/templates/draft-config.ts';
import {lookAtRepository} from '../../src/templates/look-at-repository.ts';
import {renderTemplates, type Answers} from '../../src/templates/render-templates.ts';
import {withAppToken} from '../support/app-token.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

interface Step {
  name?: string;
  uses?: string;
  with?: Record<string, string>;
  env?: Record<string, string>;
}
interface Job {
  needs?: string | string[];
  uses?: string;
  permissions: Record<string, string>;
  secrets?: Record<string, string>;
  steps?: Step[];
}
interface Workflow {
  on: {workflow_call?: {secrets?: Record<string, unknown>}; push?: {paths: string[]}};
  jobs: Record<string, Job>;
}

const answers = {model: 'churn', branch: 'main', pin: 'a'.repeat(40)};
const rows = Array.from({length: 40}, (_, row) => `${row},${row % 7},${row % 2}\n`).join('');
const csv = `id,x,y\n${rows}`;
const config = `[core]\n    remote = store\n['remote "other"']\n    url = /mnt/x\n['remote "store"']\n    url = s3://bucket/x\n`;

/** What `init` writes into a repository with these files, of which Git ignores the data. */
async function written(files: Record<string, string>, more: Partial<Answers> = {}) {
  await using folder = await temporaryFolder();
  for (const [path, text] of Object.entries({...files, '.gitignore': '/data/*.csv\n'})) {
    await mkdir(dirname(join(folder.path, path)), {recursive: true});
    await writeFile(join(folder.path, path), text);
  }
  const git = testGit(folder.path);
  await git.run(['init', '--quiet']);
  const survey = await lookAtRepository(folder.path, git);
  const drafted = await draftConfig(folder.path, survey, async ({proposed}) => Promise.resolve(proposed), {
    stages: ['production'],
  });
  const all = {...answers, ...more};
  return 'nothing' in drafted
    ? {said: drafted.nothing, files: await renderTemplates({...all, absent: drafted.absent})}
    : {said: '', files: await renderTemplates({...all, draft: drafted, files: survey.files})};
}

function workflow(files: ReadonlyMap<string, string>, name: string): Workflow {
  return parse(files.get(`.github/workflows/${name}.yml`) ?? '') as Workflow;
}

const dvc = {'data/x.csv': csv, 'data/x.csv.dvc': 'outs:\n- path: x.csv\n', '.dvc/config': config};

describe('init in a repository whose data DVC keeps', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a pointer of the file', dvc, ['dvc', 'pull', 'data/x.csv']],
    [
      'a pointer of its folder',
      {'data/x.csv': csv, 'data.dvc': 'outs:\n- path: data\n'},
      ['dvc', 'pull', 'data.dvc'],
    ],
    [
      'an output of the pipeline',
      {'data/x.csv': csv, 'dvc.yaml': '', 'dvc.lock': 'stages:\n  a:\n    outs:\n    - path: data/x.csv\n'},
      ['dvc', 'pull', 'data/x.csv'],
    ],
    ['a file that is not here', {'data/x.csv.dvc': 'outs:\n- path: x.csv\n'}, ['dvc', 'pull', 'data/x.csv']],
    [
      'an output that is not here',
      {'dvc.lock': 'stages:\n  a:\n    outs:\n    - path: data/x.csv\n'},
      ['dvc', 'pull', 'data/x.csv'],
    ],
  ])('%s', async (_, files, argv) => {
    const {files: made, said} = await written(files);
    const [dataset] = Object.values(parseConfig(made.get('cairn.yaml') ?? '', 'cairn.yaml').datasets ?? {});
    expect(dataset).toMatchObject({path: 'data/x.csv'});
    expect(dataset && fetchPlan(dataset)).toMatchObject({kind: 'command', argv});
    expect(said === '').toBe('data/x.csv' in files);
    expect(workflow(made, 'train-model').jobs).toHaveProperty('fetch');
  });

  test('names the secrets that the remote wants, and starts a training when the pointer changes', async () => {
    const {files} = await written(dvc);
    expect(files.get('cairn.yaml')).toContain(
      'fetch: {command: dvc pull data/x.csv, secrets: [AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY]}',
    );
    expect(files.get('.github/workflows/train-model.yml')).toContain("run: pipx install 'dvc[s3]==");
    expect(workflow(files, 'train').on.push?.paths).toContain('data/x.csv.dvc');
  });

  test('data in Git need none of it', async () => {
    const {files} = await written({'x.csv': csv, 'other.csv.dvc': ''});
    expect([...files.values()].join('')).not.toContain('fetch-data');
  });

  test('workflows by a pin, which have no such job, are refused', async () => {
    await expect(written(dvc, {reusable: true})).rejects.toThrow('--reusable');
  });
});

describe('the written workflows', () => {
  test('are workflows by GitHub’s own parser, with a prefix, in a folder and with the token of an App too', async () => {
    for (const more of [{}, {prefix: 'cairn-', folder: 'ml'}]) {
      const {files} = await written(dvc, more);
      for (const [name, text] of [...files].filter(([path]) => path.endsWith('.yml')))
        for (const content of [text, withAppToken(text)]) {
          const result = parseWorkflow({name, content}, new NoOperationTraceWriter());
          if (result.value === undefined) throw new Error(`${name} is no workflow`);
          const template = await convertWorkflowTemplate(result.context, result.value);
          expect([name, ...result.context.errors.getErrors(), ...(template.errors ?? [])]).toEqual([name]);
        }
    }
  });

  test.each([
    ['train-model', ['train', 'predict', 'predict-champion', 'evaluate']],
    ['drift-model', ['check']],
    ['retrain', ['decide']],
  ])(
    '%s fetches in a job of its own, which alone has the secrets and no token that writes',
    async (name, readers) => {
      const {files} = await written(dvc);
      const {jobs, on} = workflow(files, name);
      const secret = 'AWS_SECRET_ACCESS_KEY';
      expect(Object.keys(on.workflow_call?.secrets ?? {})).toEqual(['AWS_ACCESS_KEY_ID', secret]);
      expect(jobs['fetch']?.permissions).toEqual({contents: 'read'});
      const fetching = jobs['fetch']?.steps?.filter(({env}) => env !== undefined) ?? [];
      expect(fetching).toMatchObject([{env: {[secret]: `\${{ secrets.${secret} }}`}}]);
      for (const [id, {steps = [], needs}] of Object.entries(jobs)) {
        if (id === 'fetch') continue;
        expect(JSON.stringify(steps)).not.toContain('secrets.');
        const takes = steps.findIndex(({name: title}) => title === 'Take the fetched data');
        expect([id, takes]).toEqual([id, readers.includes(id) ? 1 : -1]);
        if (takes === -1) continue;
        expect([needs].flat()).toContain('fetch');
        expect(steps[takes]?.with?.['handover']).toBe("${{ needs.fetch.outputs.data || 'none' }}");
      }
    },
  );

  test('hand the secrets on to those that they call', async () => {
    const {files} = await written(dvc);
    for (const [name, job] of [
      ['train', 'model'],
      ['drift', 'model'],
      ['drift-model', 'retrain'],
    ] as const)
      expect(Object.keys(workflow(files, name).jobs[job]?.secrets ?? {})).toHaveLength(2);
  });

  test('differ from those without a fetch in these lines alone', async () => {
    const plain = await written({'data/x.csv': csv});
    const {files} = await written(dvc);
    for (const name of ['promotion', 'promotion-forks', 'release', 'rollback']) {
      const path = `.github/workflows/${name}.yml`;
      expect(files.get(path)).toBe(plain.files.get(path));
    }
    expect(plain.files.get('.github/workflows/train-model.yml')).not.toContain('fetch-data');
  });
});
