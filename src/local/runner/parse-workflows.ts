import {parseWorkflow, type ParsedWorkflow} from './parse-workflow.ts';
import type {RepositoryFiles} from './repository-files.ts';

/** All workflow files of a commit. */
export async function parseWorkflows(files: RepositoryFiles, sha: string): Promise<ParsedWorkflow[]> {
  const found = await files.workflows(sha);
  const contents = new Map(found.map(({path, content}) => [path, content]));
  return Promise.all(
    found.map(async ({path, content}) =>
      parseWorkflow(path, content, async (other) => contents.get(other) ?? files.text(sha, other)),
    ),
  );
}

/** Where a workflow file stands, whether it can be read or not. */
export function pathOf(file: ParsedWorkflow): string {
  return file.kind === 'valid' ? file.workflow.path : file.path;
}
