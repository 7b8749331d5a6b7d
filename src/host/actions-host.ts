import * as core from '@actions/core';
import {rm} from 'node:fs/promises';
import {secretVariables} from '../storage/store-credentials.ts';
import {actionsLog} from './actions-log.ts';
import {annotate} from './annotations.ts';
import {asUserError} from './as-user-error.ts';
import type {Context, TriggerEvent} from '../kernel/context.ts';
import {messageOf, placeOf, sentence, UserError} from '../kernel/errors.ts';
import {parseInputs} from '../kernel/inputs.ts';
import {makeOutputInert} from './inert-output.ts';
import {openContext} from './open-context.ts';
import {runnerCommands} from './runner-commands.ts';
import {fitSummary} from './summary.ts';
import type {Verb, VerbResult} from '../kernel/verb.ts';

/**
 * Runs a verb as a GitHub Action: inputs, masks, the verb, outputs, annotations, summary, exit code. Every declared
 * output is set on every path; a person's mistake is one error line, a fault of ours also shows its stack.
 */
export async function runAction(verb: Verb): Promise<void> {
  makeOutputInert([process.stdout, process.stderr]);
  process.once('uncaughtException', (error) => {
    fail(error); // Node would print it past the streams
    process.exit();
  });
  const abort = new AbortController();
  process.once('SIGINT', () => {
    abort.abort();
  });
  process.once('SIGTERM', () => {
    abort.abort();
  });
  let context: Context | undefined;
  let result: VerbResult<string, string> | undefined;
  try {
    maskSecrets(verb);
    const inputs = parseInputs(verb.inputs, (name) => core.getInput(name));
    context = await openContext({
      environment: process.env,
      standing: {top: process.env['GITHUB_WORKSPACE'] ?? process.cwd(), below: ''},
      log: actionsLog(),
      event: await triggerEvent(process.env),
      token: core.getInput('token') || undefined,
      repository: process.env['GITHUB_REPOSITORY'],
      signal: abort.signal,
    });
    result = await verb.run(inputs, context);
    await report(result);
  } catch (error) {
    fail(error);
  } finally {
    // A full disk takes no outputs either.
    await tidyUp(verb, result, context).catch(fail);
  }
  // Sockets kept alive by the HTTP clients would hold the process for seconds after its work is done.
  process.exit();
}

async function tidyUp(
  verb: Verb,
  result: VerbResult<string, string> | undefined,
  context: Context | undefined,
): Promise<void> {
  if (context !== undefined) await rm(context.temporary, {recursive: true, force: true});
  for (const name of Object.keys(verb.outputs)) runnerCommands.setOutput(name, result?.outputs[name] ?? '');
}

/** What the runner says about the event, as the toolkit reads it; a broken payload is said and counts as empty. */
async function triggerEvent(environment: NodeJS.ProcessEnv): Promise<TriggerEvent> {
  const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run} = environment;
  return {
    name: environment['GITHUB_EVENT_NAME'],
    ref: environment['GITHUB_REF'],
    sha: environment['GITHUB_SHA'],
    actor: environment['GITHUB_ACTOR'],
    payload: await readPayload(),
    runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
    job: environment['GITHUB_JOB'],
  };
}

async function readPayload(): Promise<TriggerEvent['payload']> {
  try {
    // Its import reads the file; not before the inputs are known to be right, since it takes its time.
    return (await import('@actions/github')).context.payload;
  } catch (error) {
    runnerCommands.annotate(
      'warning',
      `The payload of the event cannot be read and counts as empty: ${messageOf(error)}`,
    );
    return {};
  }
}

function maskSecrets(verb: Verb): void {
  for (const [name, input] of Object.entries(verb.inputs)) {
    if (input.secret === true && core.getInput(name) !== '') runnerCommands.mask(core.getInput(name));
  }
  for (const name of secretVariables) {
    const value = process.env[name];
    if (value !== undefined && value !== '') runnerCommands.mask(value);
  }
}

async function report(result: VerbResult<string, string>): Promise<void> {
  annotate(result.annotations ?? []);
  if (result.summary !== undefined && process.env['GITHUB_STEP_SUMMARY']) {
    await core.summary.addRaw(fitSummary(result.summary), true).write();
  }
  if (result.conclusion === 'failure') runnerCommands.setFailed(result.headline);
  else if (result.conclusion === 'success') core.info(result.headline);
  else runnerCommands.annotate('warning', result.headline);
}

function fail(thrown: unknown): void {
  const error = asUserError(thrown);
  if (error instanceof UserError) {
    process.exitCode = core.ExitCode.Failure;
    annotate(annotationsOf(error));
    return;
  }
  runnerCommands.setFailed(`This is a fault in Cairn, not in your files: ${messageOf(error)}`);
  if (error instanceof Error) core.info(error.stack ?? '');
}

/** One annotation for all mistakes, or one for each where they have places in files. */
function annotationsOf(error: UserError): NonNullable<VerbResult['annotations']> {
  if (!error.mistakes.some((mistake) => placeOf(mistake) !== undefined)) {
    return [{level: 'error', message: `${error.code}: ${error.message}`}];
  }
  return error.mistakes.map((mistake) => {
    const place = placeOf(mistake);
    return {level: 'error' as const, message: `${error.code}: ${sentence(mistake)}`, ...(place && {place})};
  });
}
