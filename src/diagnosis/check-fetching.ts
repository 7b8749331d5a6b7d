import {isTrained} from '../config/trained-model.ts';
import type {Config} from '../generated/documents.ts';
import {counted} from '../text/counted.ts';
import {firstOnes} from '../text/first-ones.ts';
import type {WorkflowText} from './check-workflows.ts';
import type {Finding} from './finding.ts';
import {mayBe, parseWorkflow, type WorkflowJob} from './workflow-jobs.ts';

/** Jobs that read data which are fetched (`models`: those that have such data), and neither fetch nor take them. */
export function checkFetching(
  workflows: readonly WorkflowText[],
  {models, configFile}: {models: readonly string[]; configFile: string},
): Finding[] {
  return workflows.flatMap(({path, text}) =>
    (parseWorkflow(text)?.jobs ?? []).flatMap((job) => {
      const without = models.filter((model) => lacks(job, {model, configFile}));
      if (without.length === 0) return [];
      return [
        {
          check: 'no-fetch-job',
          level: 'error' as const,
          subject: path,
          problem: `job ${job.name} reads the data of ${counted(without.length, 'model')} (${firstOnes(without, 5)}), which are not in Git and are fetched, and does not take them: it ends with CAIRN_DATA_NOT_FETCHED`,
          remedy: 'Add the job fetch and the steps that take its files, as docs/fetching.md has them.',
        },
      ];
    }),
  );
}

/** Names of the models whose dataset names a `fetch`. */
export function fetchedModels({models, datasets = {}}: Config): string[] {
  const fetched = new Set(Object.keys(datasets).filter((name) => datasets[name]?.fetch !== undefined));
  return Object.entries(models).flatMap(([name, model]) =>
    isTrained(model) && fetched.has(model.dataset) ? [name] : [],
  );
}

const readers: ReadonlySet<string> = new Set(['train', 'predict', 'evaluate', 'retrain']);

function lacks({calls = '', verbs}: WorkflowJob, of: {model: string; configFile: string}): boolean {
  // The workflows by a pin have no job that fetches.
  if (/\/cairn\/\.github\/workflows\/cairn-(?:train|retrain)\.yml@/.test(calls)) return true;
  return (
    !verbs.some(({verb}) => verb === 'fetch-data') &&
    verbs.some(
      ({verb, inputs: {model, config = 'cairn.yaml'}}) =>
        readers.has(verb) && mayBe(model, of.model) && mayBe(config, of.configFile),
    )
  );
}
