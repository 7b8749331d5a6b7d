import {basename, extname, join} from 'node:path';
import {describeColumns, type SeenTable} from '../data/describe-columns.ts';
import {UserError} from '../kernel/errors.ts';
import {counted} from '../text/counted.ts';
import {quoted} from '../text/quoted.ts';
import {idCandidates, inferRoles, targetCandidates} from './infer-roles.ts';
import type {DvcFetch} from './look-at-dvc.ts';
import {textOf, type Survey} from './look-at-repository.ts';
import {nameMistakes} from './name-mistakes.ts';
import {commandOf, scriptOf, splitCommand} from './training-command.ts';
import type {Draft} from './write-config.ts';

/** A value that a person gives, or that is taken because of what was seen. */
export interface Choice {
  /** The option that gives it. */
  readonly option: string;
  readonly question: string;
  /** What is taken where nothing is said; none where nothing suggests itself. */
  readonly proposed: string | undefined;
  readonly why: string;
}

/** Decides a choice: by the option, by a question, or by what is proposed; undefined where it is left open. */
export type Choose = (choice: Choice) => Promise<string | undefined>;

/** Why there are no data to draft from, and how those are fetched that are kept elsewhere. */
export interface NoDraft {
  readonly nothing: string;
  readonly absent?: {readonly data: string; readonly fetch: DvcFetch} | undefined;
}

/**
 * Drafts the configuration of a model from the data in a folder. Undefined, with a reason, where there are no data to draft
 * from; throws CAIRN_INPUT_INVALID where something that was named cannot be.
 */
export async function draftConfig(
  folder: string,
  survey: Survey,
  choose: Choose,
  {stages}: {stages: readonly string[]},
): Promise<Draft | NoDraft> {
  const path = await chooseData(survey, choose);
  if (typeof path !== 'string') return path;
  const seen = await describeColumns({absolute: join(folder, path), shown: path});
  if (seen.rows === 0 || seen.columns.length < 2)
    return {
      nothing: `${path} has ${counted(seen.rows, 'row')} and ${counted(seen.columns.length, 'column')}, so that nothing can be learned from it.`,
    };
  const id = await choose({
    option: 'id',
    question: 'Column that names a row (- for none)',
    proposed: idCandidates(seen)[0],
    why: 'another value in every row, and its name',
  });
  const target = await chooseTarget(seen, id === '-' ? undefined : id, choose);
  if (target === undefined) return {nothing: `no column of ${path} can be predicted.`};
  const roles = await rolesOf(seen, {target, id: id === '-' ? undefined : id}, choose);
  if (roles.features.length === 0)
    return {
      nothing: `${path} has no column to learn from beside ${quoted(target)}: names of rows, moments and columns of one value teach nothing.`,
    };
  const train = await chooseTraining(survey, choose);
  const isInGit = survey.data.some((one) => one.path === path && one.inGit);
  const fetch = isInGit ? undefined : survey.dvc.fetchOf(path);
  const notes = {
    data: isInGit || fetch !== undefined ? [] : [howToFetch],
    train: await trainingNotes(folder, survey, train),
  };
  const name = nameOf(path);
  const model = await choose({
    option: 'model',
    question: 'Name of the model',
    proposed: name,
    why: 'after the data',
  });
  return {
    ...{model: model ?? name, dataset: name, data: path, fetch},
    ...{seen, roles, train, stages, notes},
  };
}

/** The file to learn from, which is here; else why there is none. */
async function chooseData(survey: Survey, choose: Choose): Promise<string | NoDraft> {
  const {data: tables, dvc} = survey;
  const few = tables.length === 0 ? 'DVC keeps it' : 'the only table';
  const data = await choose({
    option: 'data',
    question: 'Data file',
    proposed: tables[0]?.path ?? dvc.absent[0],
    why: tables.length > 1 ? `the likeliest of ${counted(tables.length, 'table')}` : few,
  });
  if (data === undefined) return {nothing: noData(survey)};
  const path = data.replaceAll('\\', '/').replace(/^\.\//, '');
  const fetch = dvc.absent.includes(path) ? dvc.fetchOf(path) : undefined;
  if (fetch !== undefined)
    return {
      nothing: `DVC keeps ${path}, which is not here. Its columns are drafted by cairn init where ${fetch.command.join(' ')} has run before.`,
      absent: {data: path, fetch},
    };
  requireFile(path, survey);
  return path;
}

async function chooseTarget(
  seen: SeenTable,
  id: string | undefined,
  choose: Choose,
): Promise<string | undefined> {
  const [proposed, second] = targetCandidates(seen, id);
  return choose({
    option: 'target',
    question: 'Column to predict',
    proposed,
    why:
      proposed !== undefined && proposed === seen.columns.at(-1)?.name
        ? 'the last column'
        : second === undefined
          ? 'the only one that can be'
          : 'by its name, or the last that can be',
  });
}

/** The roles, with the positive value of two asked for where it is a guess. */
async function rolesOf(
  seen: SeenTable,
  named: {target: string; id: string | undefined},
  choose: Choose,
): Promise<Draft['roles']> {
  const roles = inferRoles(seen, named);
  const proposed = roles.positive;
  const positive = await choose({
    option: 'positive',
    question: `Value of ${named.target} that a probability of 1 means`,
    proposed: proposed?.text,
    why: proposed?.why ?? '',
  });
  return positive === undefined || positive === proposed?.text
    ? roles
    : inferRoles(seen, {...named, positive});
}

async function chooseTraining(
  {scripts, files}: Survey,
  choose: Choose,
): Promise<readonly string[] | undefined> {
  const [script] = scripts;
  const command = await choose({
    option: 'train',
    question: 'Command that trains (- for the built-in trainer)',
    proposed: script === undefined ? undefined : commandOf(script),
    why: 'its name',
  });
  if (command === undefined || command === '-') return undefined;
  const argv = splitCommand(command);
  const named = argv.find((part) => /\.(py|r|[cm]?js|ts)$/i.test(part));
  if (named !== undefined && scriptOf(argv, files) === undefined)
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: '--train',
      what: `names ${quoted(named)}, which is no file of this folder`,
      expected: 'a command that runs in this folder, such as python3 src/train.py',
    });
  return argv;
}

async function trainingNotes(
  folder: string,
  {files}: Survey,
  train: readonly string[] | undefined,
): Promise<string[]> {
  const script = train === undefined ? undefined : scriptOf(train, files);
  const text = script === undefined ? undefined : await textOf(folder, script);
  if (script === undefined || text === undefined || /CAIRN_OUTPUT|cairn_ml/.test(text)) return [];
  return [
    `${quoted(script)} does not name CAIRN_OUTPUT yet, below which the model must be written (docs/training.md).`,
  ];
}

const howToFetch =
  'This file is not in Git: say how it is fetched by `fetch:` (docs/fetching.md), and renew the workflows.';

function requireFile(path: string, {data, files}: Survey): void {
  if (data.some((one) => one.path === path)) return;
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: '--data',
    what: files.has(path)
      ? `${quoted(path)} is empty, or no table that Cairn reads`
      : `${quoted(path)} is no file of this folder`,
    expected:
      data.length === 0
        ? 'a CSV, Parquet or NDJSON file'
        : `one of ${data
            .slice(0, 10)
            .map((one) => one.path)
            .join(', ')}`,
  });
}

function noData({unread}: Survey): string {
  const [first] = unread;
  return first === undefined
    ? 'there is no table (.csv, .tsv, .parquet, .ndjson, .jsonl) to look at.'
    : `${first} is in a format that Cairn does not read: write it as CSV, Parquet or NDJSON.`;
}

/** A name for the data that is one for a model too, after the file; after its folder where the file has a plain name. */
function nameOf(path: string): string {
  const parts = path.split('/').map((part) => part.slice(0, part.length - extname(part).length) || part);
  const plain = /^(data|raw|processed|train|training|dataset|input|table|[\d_-]+)$/i;
  const own = [...parts].reverse().find((part) => !plain.test(part)) ?? basename(path, extname(path));
  const name = own
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '')
    .slice(0, 60)
    .replace(/[-_]+$/, '');
  return nameMistakes(name).length === 0 ? name : 'my-model';
}
