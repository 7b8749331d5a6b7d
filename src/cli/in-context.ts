import {rm} from 'node:fs/promises';
import type {Standing} from '../git/work-tree.ts';
import {noEvent, withRepository} from '../host/cli-host.ts';
import {openContext} from '../host/open-context.ts';
import {terminalLog} from '../host/terminal-log.ts';
import type {Context} from '../kernel/context.ts';

/** Works with what verbs have (stores, GitHub, a scratch folder, which goes afterwards) in a command for a terminal alone. */
export async function inContext<T>(
  of: {
    standing: Standing;
    /** That of the option; else GITHUB_TOKEN. */
    token: string | undefined;
    verbose: boolean | undefined;
    repository: string | undefined;
    signal?: AbortSignal;
  },
  work: (context: Context) => Promise<T>,
): Promise<T> {
  const {environment, repository} = await withRepository(of.standing.top, process.env, of.repository);
  const token = of.token ?? environment['GITHUB_TOKEN'];
  const context = await openContext({
    environment,
    standing: of.standing,
    log: terminalLog(process.stderr, {verbose: of.verbose === true}),
    event: noEvent,
    token: token === '' ? undefined : token,
    repository,
    signal: of.signal ?? new AbortController().signal,
  });
  try {
    return await work(context);
  } finally {
    await rm(context.temporary, {recursive: true, force: true});
  }
}
