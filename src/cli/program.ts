import {Command} from 'commander';
import {cairnVersion} from '../kernel/version.ts';
import {commandTable} from './command-table.ts';

/** The command line of Cairn: every verb, and the commands that only make sense at a terminal. */
export async function createProgram(
  setExitCode: (code: number) => void,
  /** What was typed: where it names a command, only that one is loaded. */
  args: readonly string[] = [],
): Promise<Command> {
  const program = new Command('cairn')
    .description('GitOps for machine-learning models: the same verbs as the GitHub Actions, at a terminal.')
    .version(cairnVersion())
    .option('-C, --directory <path>', 'work tree to run in', '.')
    .option(
      '--repository <owner/name>',
      'repository on GitHub (default: GITHUB_REPOSITORY, else where the remote points)',
    )
    .option('--json', 'print the result as JSON on stdout')
    .option('--verbose', 'also print details for those who look for a fault')
    .showHelpAfterError('(run with --help for what there is)')
    .showSuggestionAfterError();
  const [first, second] = program.parseOptions([...args]).operands;
  const named = commandTable.find(({name}) => name === (first === 'help' ? second : first));
  // Help and suggestions are about all of them.
  const wanted = named === undefined ? commandTable : [named];
  for (const add of await Promise.all(wanted.map(async (entry) => entry.load()))) add(program, setExitCode);
  return program;
}
