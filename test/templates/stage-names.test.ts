import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {parseConfig} from '../../src/config/load-config.ts';
import {UserError} from '../../src/kernel/errors.ts';
import {addModel} from '../../src/templates/add-model.ts';
import {renderTemplates} from '../../src/templates/render-templates.ts';
import {stageNames} from '../../src/templates/stage-names.ts';

const answers = {model: 'churn', branch: 'main', pin: 'a'.repeat(40)};

interface Called {
  jobs: Record<string, {steps?: {name?: string; uses?: string; with?: Record<string, unknown>}[]}>;
}

/** The stages of a model of a configuration, each with its name. */
function stagesOf(text: string, model: string) {
  const settings = parseConfig(text, 'cairn.yaml').models[model];
  if (settings === undefined) throw new Error(`there is no ${model}`);
  return Object.entries(settings.stages ?? {});
}

/** The rules of each stage of a model, by their ids. */
function rulesOf(text: string, model: string): [string, (string | undefined)[]][] {
  return stagesOf(text, model).map(([name, {rules = []}]) => [name, rules.map(({id}) => id)]);
}

describe('names of stages', () => {
  test.each([
    [undefined, ['production']],
    ['staging,production', ['staging', 'production']],
    ['dev, on,production', ['dev', 'on', 'production']],
  ])('%j is %j', (text, names) => {
    expect(stageNames(text)).toEqual(names);
  });

  test.each([
    ['', 2],
    ['staging,', 2],
    ['production,staging', 1],
    ['staging,Staging,production', 1],
    ['Production,production', 1],
    ['a b,-x,${{ x }},production', 3],
    [`${'x'.repeat(101)},production`, 1],
  ])('%j is refused with %d mistakes', (text, count) => {
    try {
      stageNames(text);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      expect([error.code, error.mistakes.length]).toEqual(['CAIRN_INPUT_INVALID', count]);
      return;
    }
    throw new Error('nothing was refused');
  });
});

describe('several stages', () => {
  test.each(['command', undefined])('are in the starter, with the target %s in the last', async (deploy) => {
    const files = await renderTemplates({...answers, deploy, stages: ['on', 'staging', 'production']});
    const text = files.get('cairn.yaml') ?? '';
    expect(rulesOf(text, 'churn')).toEqual([
      ['on', ['good-enough']],
      ['staging', ['good-enough', 'soaked']],
      ['production', ['good-enough', 'not-worse-than-champion', 'soaked']],
    ]);
    const stages = stagesOf(text, 'churn');
    expect(stages.map(([, {target}]) => target)).toEqual([
      undefined,
      undefined,
      deploy === undefined ? undefined : 'here',
    ]);
    expect(stages.at(-1)?.[1].rules?.at(-1)).toMatchObject({after: 'staging', 'soak-hours': 24});
  });

  test('are proposed to by training from the first on', async () => {
    for (const [stages, stage] of [
      [['on', 'production'], 'on'],
      [['production'], undefined],
    ] as const) {
      const files = await renderTemplates({...answers, stages, folder: 'ml'});
      const {jobs} = parse(files.get('.github/workflows/train-model.yml') ?? '') as Called;
      const proposals = Object.values(jobs)
        .flatMap(({steps}) => steps ?? [])
        .filter(({uses}) => uses?.includes('/actions/propose@'));
      expect(proposals.map((step) => [step.name, step.with?.['stage'], step.with?.['config']])).toEqual([
        [`Propose it for ${stage ?? 'production'}`, stage, 'ml/cairn.yaml'],
      ]);
    }
  });

  test('are those of an added model too, and one stage leaves the starter as it is', async () => {
    const plain = (await renderTemplates(answers)).get('cairn.yaml') ?? '';
    expect((await renderTemplates({...answers, stages: ['production']})).get('cairn.yaml')).toBe(plain);
    const text = addModel(plain, {file: 'cairn.yaml', model: 'next', stages: ['staging', 'production']});
    expect(rulesOf(text, 'next')).toEqual([
      ['staging', ['good-enough']],
      ['production', ['good-enough', 'soaked']],
    ]);
  });
});
