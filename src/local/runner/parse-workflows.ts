import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseWorkflow, type ParsedWorkflow} from './parse-workflow.ts';
import type {RepositoryFiles} from './repository-files.ts';
import {isOutside, resolveUses} from './resolve-uses.ts';
import type {RunnerHost} from './runner-host.ts';

/** All workflow files of a commit, and those of other repositories that they call, directly or not. */
export async function parseWorkflows(
  files: RepositoryFiles,
  sha: string,
  {actions}: Pick<RunnerHost, 'actions'>,
): Promise<ParsedWorkflow[]> {
  const found = await files.workflows(sha);
  const contents = new Map(found.map(({path, content}) => [path, content]));
  const read = async (path: string): Promise<string> =>
    isOutside(path) ? readOutside(path, actions) : (contents.get(path) ?? files.text(sha, path));
  const parsed = await Promise.all(found.map(async ({path, content}) => parseWorkflow(path, content, read)));
  // What is added on the way is gone through as well.
  for (const file of parsed)
    for (const path of outsideOf(file))
      if (!parsed.some((other) => pathOf(other) === path))
        parsed.push(await parseWorkflow(path, await read(path), read));
  return parsed;
}

/** Where a workflow file stands, whether it can be read or not. */
export function pathOf(file: ParsedWorkflow): string {
  return file.kind === 'valid' ? file.workflow.path : file.path;
}

function outsideOf(file: ParsedWorkflow): string[] {
  if (file.kind !== 'valid') return [];
  const {path, jobs} = file.workflow;
  return jobs.flatMap(({uses}) => (uses === undefined ? [] : [resolveUses(uses, path)])).filter(isOutside);
}

/** The text of `owner/name/.github/workflows/x.yml@ref`, from the checkout that stands for that repository at any ref. */
async function readOutside(path: string, checkouts: RunnerHost['actions']): Promise<string> {
  const [, slug = '', file] = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(path) ?? [];
  const checkout = checkouts.get(slug.toLowerCase());
  if (file === undefined || checkout === undefined)
    throw new Error(
      `The local runner calls reusable workflows of the same repository and of ${[...checkouts.keys()].join(', ') || 'no other one'}, not '${path}'.`,
    );
  return readFile(join(checkout, file), 'utf8').catch(() => {
    throw new Error(`There is no reusable workflow '${path}'.`);
  });
}
