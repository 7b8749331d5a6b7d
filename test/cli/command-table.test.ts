import {Command} from 'commander';
import {describe, expect, test} from 'vitest';
import {commandTable} from '../../src/cli/command-table.ts';
import {createProgram} from '../../src/cli/program.ts';
import {verbTable} from '../../src/cli/verb-table.ts';

const names = async (...args: string[]): Promise<string[]> =>
  (await createProgram(() => undefined, args)).commands.map((command) => command.name());

describe('the table of commands', () => {
  test('holds every verb, in the order of the table of verbs, as it declares itself', async () => {
    const verbs = new Set<string>(verbTable.map(({name}) => name));
    const listed = commandTable.filter(({name}) => verbs.has(name));
    expect(listed.map(({name}) => name)).toEqual(verbTable.map(({name}) => name));
    for (const {name, summary, inputs} of verbTable) {
      if (name === 'check-ref') continue; // has a form of its own at a terminal, with the formats of GTO
      const program = await createProgram(() => undefined, [name]);
      const [command] = program.commands;
      expect(command?.description()).toBe(summary);
      const options = command?.options.map(({long}) => long);
      expect(options).toEqual(expect.arrayContaining(Object.keys(inputs).map((input) => `--${input}`)));
    }
  });

  test.each(commandTable.map((entry) => [entry.name, entry] as const))(
    '%s loads itself',
    async (name, entry) => {
      const program = new Command('cairn');
      (await entry.load())(program, () => undefined);
      expect(program.commands.map((command) => command.name())).toEqual([name]);
      expect(program.commands[0]?.description()).toMatch(/^[A-Z].*\.$/);
    },
  );
});

describe('the program', () => {
  test.each([
    [['show'], ['show']],
    [['-C', 'show', 'history', 'm'], ['history']],
    [['--json', '--repository', 'o/r', 'register', '--model', 'show'], ['register']],
    [['help', 'at'], ['at']],
    [['at', '--help'], ['at']],
  ])('loads of %j the one command that is named', async (args, expected) => {
    expect(await names(...args)).toEqual(expected);
  });

  test.each([[[]], [['--help']], [['help']], [['shw']]])('loads for %j all of them', async (args) => {
    expect(await names(...args)).toEqual(commandTable.map(({name}) => name));
  });
});
