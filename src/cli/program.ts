import {Command, Option} from 'commander';
import {runCommand} from '../runtime/cli-host.ts';
import type {Input, Verb} from '../runtime/verb.ts';
import {cairnVersion} from '../runtime/version.ts';
import {addAt} from './at-command.ts';
import {addCheckRef} from './check-ref-command.ts';
import {addDemo} from './demo-command.ts';
import {addDiff} from './diff-command.ts';
import {guarded} from './guarded.ts';
import {addHistory} from './history-command.ts';
import {addInit} from './init-command.ts';
import {addLocal} from './local-command.ts';
import {addServe} from './serve-command.ts';
import {addShow} from './show-command.ts';
import {verbTable} from './verb-table.ts';
import {addVerify} from './verify-command.ts';

/** The command line of Cairn: every verb, and the commands that only make sense at a terminal. */
export function createProgram(setExitCode: (code: number) => void): Command {
  const program = new Command('cairn')
    .description('GitOps for machine-learning models: the same verbs as the GitHub Actions, at a terminal.')
    .version(cairnVersion())
    .option('-C, --directory <path>', 'work tree to run in', '.')
    .option(
      '--repository <owner/name>',
      'repository on GitHub (default: GITHUB_REPOSITORY, else where origin points)',
    )
    .option('--json', 'print the result as JSON on stdout')
    .option('--verbose', 'also print details for those who look for a fault')
    .showHelpAfterError('(run with --help for what there is)')
    .showSuggestionAfterError();
  for (const verb of verbTable) addVerb(program, verb, setExitCode);
  for (const add of [addShow, addHistory, addAt, addDiff, addCheckRef]) add(program, setExitCode);
  for (const add of [addInit, addDemo, addLocal, addServe, addVerify]) add(program, setExitCode);
  return program;
}

function addVerb(program: Command, verb: Verb, setExitCode: (code: number) => void): void {
  const command = program.command(verb.name).description(verb.summary);
  for (const [name, input] of Object.entries(verb.inputs)) command.addOption(optionOf(name, input));
  command.action(
    guarded(setExitCode, async (texts: Record<string, string>) => {
      const {directory, json, verbose, repository} = program.opts<Globals>();
      return runCommand(verb, {
        texts: Object.fromEntries(Object.keys(verb.inputs).map((name) => [name, texts[camelCase(name)]])),
        directory,
        json: json === true,
        verbose: verbose === true,
        ...(repository !== undefined && {repository}),
      });
    }),
  );
}

interface Globals {
  directory: string;
  json?: boolean;
  verbose?: boolean;
  repository?: string;
}

/** Text only: kinds, choices and what is required are checked by the verb's own declaration, all at once. */
function optionOf(name: string, input: Input): Option {
  const facts = [
    input.required === true ? 'required' : undefined,
    input.choices && `one of ${input.choices.join(', ')}`,
    input.default && !input.default.includes('${{') ? `default: ${input.default}` : undefined,
    input.environment && `or ${input.environment}`,
  ].filter((fact) => fact !== undefined && fact !== '');
  const notes = facts.length > 0 ? ` (${facts.join('; ')})` : '';
  return new Option(`--${name} <${input.kind}>`, `${input.description}${notes}`);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
