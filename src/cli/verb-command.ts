import {Option, type Command} from 'commander';
import {runCommand} from '../host/cli-host.ts';
import type {Input, Verb} from '../kernel/verb.ts';
import {sendingText} from './sending-text.ts';
import {guarded} from './guarded.ts';

/** Adds a verb to the program: its inputs are the options; one that knows a model takes its name as an argument too. */
export function addVerb(program: Command, verb: Verb, setExitCode: (code: number) => void): void {
  const command = program.command(verb.name).description(verb.summary);
  for (const [name, input] of Object.entries(verb.inputs)) command.addOption(optionOf(name, input));
  command.addHelpText('after', `\n${sendingText(verb.sends)}`);
  const named = verb.inputs['model'] !== undefined;
  if (named) command.argument('[name]', 'the model, in place of --model');
  command.action(
    guarded(setExitCode, async (...given: unknown[]) => {
      const texts = textsOf(given, named);
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

/** What commander hands to an action: the argument where one is declared, the options, the command. */
function textsOf(given: readonly unknown[], named: boolean): Readonly<Record<string, string | undefined>> {
  const [name, options] = named ? given : [undefined, ...given];
  const texts = Object.fromEntries(
    // A boolean option without a value means yes.
    Object.entries(options as Record<string, string | true>).map(([key, value]) => [
      key,
      value === true ? 'true' : value,
    ]),
  );
  return typeof name === 'string' ? {...texts, model: texts['model'] ?? name} : texts;
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
    defaultOf(input),
    input.environment && `or ${input.environment}`,
  ].filter((fact) => fact !== undefined && fact !== '');
  const notes = facts.length > 0 ? ` (${facts.join('; ')})` : '';
  const text = `${input.description}${notes}`;
  if (input.kind === 'boolean') return new Option(`--${name} [boolean]`, text);
  return new Option(`--${name} <${input.kind}>`, text);
}

function defaultOf({default: elsewhere, terminal: text = elsewhere, nearest}: Input): string | undefined {
  if (text === undefined || text === '' || text.includes('${{')) return undefined;
  return nearest === true ? `default: the nearest ${text}, from here upwards` : `default: ${text}`;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
