import {isTrained} from '../config/trained-model.ts';
import type {Config} from '../generated/documents.ts';
import {counted} from '../text/counted.ts';
import {firstOnes} from '../text/first-ones.ts';
import type {WorkflowText} from './check-workflows.ts';
import type {Finding} from './finding.ts';
import {mayBe, parseWorkflow, type VerbStep, type WorkflowJob} from './workflow-jobs.ts';

/**
 * Jobs that evaluate models which are commands (`format: command`) where no job lets them predict before: workflows that were
 * written when there was no `predict`. Workflows of other repositories are not read: one that is called may predict.
 */
export function checkPredictions(
  workflows: readonly WorkflowText[],
  {commands, configFile}: {commands: readonly string[]; configFile: string},
): Finding[] {
  const all = workflows.map(({path, text}) => ({path, jobs: parseWorkflow(text)?.jobs ?? []}));
  return all.flatMap((workflow) =>
    workflow.jobs.flatMap(({name: job, verbs}) =>
      verbs.flatMap((step) => {
        const models = commands.filter((model) => evaluates(step, {model, configFile}));
        const before = step.inputs['workflow-run'] === undefined ? runWith(workflow, all) : all;
        if (models.length === 0 || before.some(mayPredict)) return [];
        return [finding(workflow.path, job, {step, models})];
      }),
    ),
  );
}

/** Names of the models that are a command of the team. */
export function commandModels({models}: Config): string[] {
  return Object.entries(models).flatMap(([name, model]) =>
    isTrained(model) && model.train.trainer === 'command' && model.train.format === 'command' ? [name] : [],
  );
}

interface ParsedWorkflow {
  readonly path: string;
  readonly jobs: readonly WorkflowJob[];
}

/** The workflows whose jobs may be in one run with those of another: what it calls, what calls it, and theirs. */
function runWith(start: ParsedWorkflow, all: readonly ParsedWorkflow[]): ParsedWorkflow[] {
  const found = new Set([start]);
  // What is added on the way is gone through as well.
  for (const one of found)
    for (const other of all) if (isCalledBy(other, one) || isCalledBy(one, other)) found.add(other);
  return [...found];
}

function isCalledBy({path}: ParsedWorkflow, {jobs}: ParsedWorkflow): boolean {
  return jobs.some(({calls}) => calls === `./${path}`);
}

function mayPredict({jobs}: ParsedWorkflow): boolean {
  return jobs.some(
    ({calls, verbs}) => calls?.startsWith('./') === false || verbs.some(({verb}) => verb === 'predict'),
  );
}

function evaluates({verb, inputs}: VerbStep, of: {model: string; configFile: string}): boolean {
  const {model, config = 'cairn.yaml'} = inputs;
  return verb === 'evaluate' && mayBe(model, of.model) && mayBe(config, of.configFile);
}

function finding(
  path: string,
  job: string,
  {step, models}: {step: VerbStep; models: readonly string[]},
): Finding {
  const stated = (step.inputs['predictions'] ?? '') !== '';
  const whose = `${counted(models.length, 'model')} of format command (${firstOnes(models, 5)})`;
  const runsThem = 'runs code of the team beside the token of this job';
  return {
    check: 'no-predict-job',
    level: stated ? 'error' : 'warning',
    subject: path,
    problem: stated
      ? `job ${job} evaluates ${whose} by predictions that no job makes: evaluate ends with CAIRN_PREDICTIONS_REFUSED, or ${runsThem} where the input comes out empty`
      : `job ${job} evaluates ${whose} and no job uses predict: evaluate ${runsThem}`,
    remedy:
      'Renew the file: copy action-templates/train-model.yml of the commit of Cairn that its steps are pinned to from then on, or take the one that `cairn init` writes in an empty folder; then put your own steps into it again.',
  };
}
