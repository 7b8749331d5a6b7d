import {spawnSync} from 'node:child_process';
import type {Command, Option} from 'commander';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {commandTable} from '../../src/cli/command-table.ts';
import {createProgram} from '../../src/cli/program.ts';
import {addVerb} from '../../src/cli/verb-command.ts';
import {verbTable} from '../../src/cli/verb-table.ts';
import type {Input, Verb} from '../../src/kernel/verb.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

const forms: readonly (readonly [form: string, write: (name: string, value: string) => readonly string[]])[] =
  [
    ['--name value', (name, value) => [name, value]],
    ['--name=value', (name, value) => [`${name}=${value}`]],
  ];

/** A text for an input, and what the verb must be given for it. */
const samples: Readonly<Record<Input['kind'], readonly [text: string, value: unknown]>> = {
  string: ['1.2.3', '1.2.3'],
  path: ['some/file.yaml', 'some/file.yaml'],
  boolean: ['false', false],
  integer: ['7', 7],
  number: ['0.5', 0.5],
  list: ['a,b', ['a', 'b']],
  map: ['key=value', {key: 'value'}],
};

function sampleOf({kind, choices}: Input): readonly [text: string, value: unknown] {
  const choice = choices?.at(-1);
  return choice === undefined ? samples[kind] : [choice, choice];
}

test.each(
  (verbTable as readonly Verb[])
    .filter(({name}) => name !== 'check-ref') // has a form of its own at a terminal, below
    .flatMap((verb) => forms.map(([form, write]) => [verb.name, form, verb, write] as const)),
)('every option of %s reaches the verb as %s', async (name, _, verb, write) => {
  await using folder = await temporaryFolder();
  await testGit(folder.path).run(['init', '--quiet']);
  let seen: unknown;
  const recording: Verb = {
    ...verb,
    run: async (inputs) => {
      seen = {...inputs};
      return Promise.resolve({outputs: {}, headline: 'Recorded.', conclusion: 'success'});
    },
  };
  const entry = {
    name,
    load: async () =>
      Promise.resolve((program: Command, setExitCode: (code: number) => void) => {
        addVerb(program, recording, setExitCode);
      }),
  };
  const options = Object.entries(verb.inputs).flatMap(([input, declared]) =>
    write(`--${input}`, sampleOf(declared)[0]),
  );
  const args = ['-C', folder.path, name, ...options];
  const program = await createProgram(() => undefined, args, [entry]);
  await program.parseAsync(args, {from: 'user'});
  expect(seen).toEqual(
    Object.fromEntries(
      Object.entries(verb.inputs).map(([input, declared]) => [input, sampleOf(declared)[1]]),
    ),
  );
});

const others = commandTable.filter(
  ({name}) => name === 'check-ref' || !verbTable.some((verb) => verb.name === name),
);

test.each(others.flatMap((entry) => forms.map(([form, write]) => [entry.name, form, write] as const)))(
  'every option of %s reaches the command as %s',
  async (name, _, write) => {
    const {commands} = await createProgram(() => undefined, [name]);
    const [only] = commands;
    const paths =
      only?.commands.length === 0 ? [[name]] : (only?.commands ?? []).map((one) => [name, one.name()]);
    for (const path of paths) {
      const index = (await commandAt(path)).command.options.keys();
      for (const at of index) {
        const {program, command} = await commandAt(path);
        const option = command.options[at];
        if (option === undefined) throw new Error('the options changed');
        let seen: unknown;
        command.action(() => {
          seen = command.opts();
        });
        const required = command.options.filter((one) => one.mandatory && one !== option);
        const given = [...required, option].flatMap((one) => written(one, write));
        const operands = command.registeredArguments.filter((one) => one.required).map(() => 'x');
        await program.parseAsync([...path, ...operands, ...given], {from: 'user'});
        expect(seen).toMatchObject({[option.attributeName()]: parsed(option)});
      }
    }
  },
);

async function commandAt(path: readonly string[]): Promise<{program: Command; command: Command}> {
  const program = await createProgram(() => undefined, path);
  const command = path.reduce((at, name) => {
    const next = at.commands.find((one) => one.name() === name);
    if (next === undefined) throw new Error(`there is no ${path.join(' ')}`);
    return next;
  }, program);
  return {program, command};
}

function takesValue({required, optional}: Option): boolean {
  return required || optional;
}

function valueOf({argChoices}: Option): string {
  return argChoices?.at(-1) ?? '7';
}

function written(
  option: Option,
  write: (name: string, value: string) => readonly string[],
): readonly string[] {
  return takesValue(option) ? write(option.long ?? '', valueOf(option)) : [option.long ?? ''];
}

function parsed(option: Option): unknown {
  if (!takesValue(option)) return !option.negate;
  return option.variadic ? [valueOf(option)] : valueOf(option);
}

test.each([
  ['alone', ['--version'], 0, /^cairn \d/],
  ['short', ['-V'], 0, /^cairn \d/],
  ['before a command', ['--version', 'deploy'], 0, /^cairn \d/],
  ['as an option that the command lacks', ['show', '--version', '1.0.0'], 1, /^$/],
])('--version %s', (_, args, code, out) => {
  const {status, stdout} = spawnSync(process.execPath, [join('bin', 'cairn.cjs'), ...args], {
    encoding: 'utf8',
  });
  expect(status).toBe(code);
  expect(stdout).toMatch(out);
});
