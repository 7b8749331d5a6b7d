import {Command} from 'commander';
import {expect, test} from 'vitest';
import {addVerb} from '../../src/cli/verb-command.ts';
import {defineVerb} from '../../src/kernel/verb.ts';
import {testGit} from '../support/context.ts';
import {temporaryFolder} from '../support/temporary.ts';

/** What a verb with these inputs is given for a command line; the exit code where it is not called. */
async function given(...args: string[]): Promise<unknown> {
  await using folder = await temporaryFolder();
  await testGit(folder.path).run(['init', '--quiet']);
  let seen: unknown;
  const verb = defineVerb({
    name: 'try',
    summary: 'Tries.',
    about: '',
    icon: 'tag',
    permissions: [],
    sends: {},
    inputs: {
      model: {kind: 'string', required: true, description: 'Model.'},
      now: {kind: 'boolean', default: 'false', description: 'At once.'},
      'dry-run': {kind: 'boolean', description: 'Nothing.'},
    },
    outputs: {},
    run: async (inputs) => {
      seen = {...inputs};
      return Promise.resolve({outputs: {}, headline: 'Tried.', conclusion: 'success'});
    },
  });
  const program = new Command('cairn').option('-C, --directory <path>', 'work tree', '.');
  let code = -1;
  addVerb(program, verb, (exit) => {
    code = exit;
  });
  await program.parseAsync(['-C', folder.path, 'try', ...args], {from: 'user'});
  return seen ?? code;
}

test.each([
  ['the model by its option', ['--model', 'm'], {model: 'm', now: false, 'dry-run': undefined}],
  ['the model as an argument', ['m#production'], {model: 'm#production', now: false, 'dry-run': undefined}],
  ['a boolean without a value', ['m', '--now'], {model: 'm', now: true, 'dry-run': undefined}],
  ['a boolean with one', ['m', '--dry-run', 'false'], {model: 'm', now: false, 'dry-run': false}],
  ['no model', ['--now'], 1],
  ['a boolean that is none', ['m', '--now', 'maybe'], 1],
])('%s', async (_, args, expected) => {
  expect(await given(...args)).toEqual(expected);
});
