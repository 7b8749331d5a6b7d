import {chosenDatasets} from '../config/chosen-datasets.ts';
import {datasetOf, loadConfig} from '../config/load-config.ts';
import {configFolder} from '../config/rooted-config.ts';
import {fetchDataset} from '../data/fetching/fetch-dataset.ts';
import {looseOf, trackedOf} from '../data/fetching/tracked-files.ts';
import type {FoundFile} from '../data/find-files.ts';
import {giveFetched, takeFetched} from '../experiments/handed-data.ts';
import type {FetchedData} from '../generated/documents.ts';
import type {Context} from '../kernel/context.ts';
import {digestOfFile} from '../kernel/digest.ts';
import {defineVerb} from '../kernel/verb.ts';
import {counted} from '../text/counted.ts';
import {firstOnes} from '../text/first-ones.ts';
import {code, table} from '../text/markdown.ts';
import {bytesText} from '../transfer/transfer-progress.ts';
import {configInput} from './inputs/config-input.ts';

/** Fetches the data that are not in Git. */
export const fetchData = defineVerb({
  name: 'fetch-data',
  summary: 'Fetches the files of datasets that are not in Git, as `fetch` in the configuration says.',
  about: [
    'A dataset names a command (`dvc pull data/x.csv`) or addresses with digests; see docs/fetching.md. What is there already is',
    'left alone: a command runs where files are missing, a download where a file is missing or has another digest.',
    'Nothing half-written stays: a download gets its name when its digest is right, and what a command that failed has made of',
    'the dataset is removed.',
    '',
    'In a workflow it runs in a job of its own, which has the secrets of the storage and no token that writes. The files go to later',
    'jobs as an artifact; those run `fetch-data` with the output `handover`, which runs no command and takes only files of these',
    'digests that the datasets find and Git does not have.',
    '',
    'Safe to run twice: the second time there is nothing to fetch.',
  ].join('\n'),
  icon: 'download',
  permissions: [{scope: 'contents', access: 'read', reason: 'to check the repository out'}],
  sends: {},
  inputs: {
    dataset: {
      kind: 'string',
      description: 'Name of the dataset in the configuration (default: the one of `model`, else all).',
    },
    model: {kind: 'string', description: 'Model whose dataset is fetched. Ignored where `dataset` is given.'},
    again: {
      kind: 'boolean',
      default: 'false',
      description: 'Whether to fetch also what is there already.',
    },
    handover: {
      kind: 'string',
      description:
        'The output `handover` of `fetch-data` in an earlier job: its files are taken, and nothing is fetched or run; `none` where that job had nothing to fetch.',
    },
    config: configInput(),
  },
  outputs: {
    files: 'Paths of the files, one a line.',
    handover:
      'What later jobs of the workflow take the files by; `none` where there was nothing to fetch, empty at a terminal.',
  },
  async run(inputs, context) {
    const config = await loadConfig(context, inputs.config);
    const names = chosenDatasets(config, inputs);
    const {handover} = inputs;
    if (handover !== undefined) {
      const taken =
        handover === 'none' ? listOf([], inputs.model) : await takeFetched(handover, config, context);
      return resultOf(taken, handover, 'Took');
    }
    const fetched: FetchedData['datasets'] = [];
    for (const name of names) {
      const found = await fetchDataset(name, datasetOf(config, name), {
        ...context,
        folder: configFolder(inputs.config),
        again: inputs.again,
      });
      if (found === undefined)
        context.log.info(`${name} names no fetch: all of its files are in the repository.`);
      else fetched.push(await described(name, found, context));
    }
    const document = listOf(fetched, inputs.model);
    const isNothing = fetched.every(({files}) => files.length === 0);
    const given = isNothing ? 'none' : await giveFetched(document, config.storage, context);
    return resultOf(document, given, 'Fetched');
  },
});

function listOf(datasets: FetchedData['datasets'], model: string | undefined): FetchedData {
  return {document: 'fetched-data', schemaVersion: 1, ...(model !== undefined && {model}), datasets};
}

/** A dataset with its files that are not in Git; those that would make every run one of changed code are said. */
async function described(
  dataset: string,
  {fetched, files}: {fetched: boolean; files: readonly FoundFile[]},
  {git, log}: Context,
): Promise<FetchedData['datasets'][number]> {
  const paths = files.map(({path}) => path);
  const [tracked, loose] = [new Set(await trackedOf(git, paths)), await looseOf(git, paths)];
  if (loose.length > 0)
    log.warning(
      `${firstOnes(loose, 3)} ${loose.length === 1 ? 'is' : 'are'} neither in Git nor ignored: a training counts as one of changed code. Add a line to .gitignore.`,
    );
  const own = files.filter(({path}) => !tracked.has(path));
  const listed = await Promise.all(
    own.map(async ({path, absolute, sha256}) => ({path, size: (await digestOfFile(absolute)).size, sha256})),
  );
  if (!fetched) log.info(`${dataset}: ${counted(files.length, 'file')} there already.`);
  return {dataset, fetched, files: listed};
}

function resultOf(document: FetchedData, handover: string, did: 'Fetched' | 'Took') {
  const files = document.datasets.flatMap((dataset) => dataset.files);
  const isNew = did === 'Took' || document.datasets.some(({fetched}) => fetched);
  const said =
    files.length === 0
      ? 'Nothing to fetch'
      : `${isNew ? did : 'Nothing to fetch:'} ${counted(files.length, 'file')}${isNew ? '' : ' there already'}`;
  const rows = files.map(({path, size, sha256}) => [code(path), bytesText(size), code(sha256)]);
  return {
    outputs: {files: files.map(({path}) => path).join('\n'), handover},
    document,
    summary: [
      `### Data that are not in Git`,
      '',
      rows.length === 0 ? `${said}.` : table(['file', 'size', 'digest'], rows),
      '',
    ].join('\n'),
    headline: `${said}.`,
    conclusion: 'success' as const,
  };
}
