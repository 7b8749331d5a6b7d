import {join} from 'node:path';
import type {FetchPlan} from '../../config/fetch-plan.ts';
import type {Context} from '../../kernel/context.ts';
import {describeOutcome, inertLine, runCommand} from '../../kernel/run-command.ts';
import {notFetched} from './require-fetched.ts';

/** So many last lines of a command are shown again with its error. */
const lastLines = 15;

/**
 * Runs what fetches the files of a dataset in the folder of the configuration. It is given the variables that `secrets` names,
 * whose values its output is freed of. Returns its last lines; throws CAIRN_DATA_NOT_FETCHED where it fails.
 */
export async function fetchByCommand(
  name: string,
  {argv, minutes, secrets}: Extract<FetchPlan, {kind: 'command'}>,
  {
    workspace,
    folder,
    childEnvironment,
    named = () => undefined,
    log,
    signal,
  }: Pick<Context, 'workspace' | 'childEnvironment' | 'named' | 'log' | 'signal'> & {folder: string},
): Promise<readonly string[]> {
  const given = secrets.flatMap((variable): [string, string][] => {
    const value = named(variable) ?? '';
    if (value === '')
      log.warning(`${variable} is not set: the command that fetches ${name} runs without it.`);
    return value === '' ? [] : [[variable, value]]; // an empty one is taken for a wrong one by most clients
  });
  const masked = maskOf(given.map(([, value]) => value));
  const last: string[] = [];
  log.info(`Fetching ${name}: ${inertLine(argv.join(' ')).slice(2)}`);
  const outcome = await runCommand(argv, {
    directory: join(workspace, folder),
    environment: {...childEnvironment, ...Object.fromEntries(given)},
    milliseconds: minutes * 60_000,
    signal,
    onLine: (line) => {
      const inert = inertLine(masked(line));
      last.push(inert);
      if (last.length > lastLines) last.shift();
      log.info(inert);
    },
  });
  if (outcome.kind === 'exit' && outcome.code === 0) return last;
  const limit = outcome.kind === 'timeout' ? ` after ${minutes} minutes (fetch.timeout)` : '';
  throw notFetched({
    where: name,
    what: `the command ${JSON.stringify(argv.join(' '))} ${describeOutcome(outcome)}${limit}.${outcome.kind === 'not-started' ? '' : saying(last)}`,
    todo:
      outcome.kind === 'not-started'
        ? `Install ${argv[0] ?? ''}, in a workflow by a step of the job fetch; or mend the command.`
        : 'Nothing that it fetched was kept. Mend the command or its login, and run `cairn fetch-data` again.',
  });
}

/** The last lines of a command, for the end of a sentence. */
export function saying(lines: readonly string[]): string {
  return lines.length === 0 ? ' It printed nothing.' : ` Its last lines:\n${lines.join('\n')}\n`;
}

/** Stars in place of secrets, and of each line of one that has several. */
function maskOf(secrets: readonly string[]): (line: string) => string {
  const hidden = secrets
    .flatMap((secret) => [secret, ...secret.split(/\r?\n/)])
    .map((part) => part.trim())
    .filter((part) => part.length >= 4)
    .sort((a, b) => b.length - a.length);
  return (line) => hidden.reduce((text, part) => text.replaceAll(part, '***'), line);
}
