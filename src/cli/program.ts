import {Command} from 'commander';
import {cairnVersion} from '../kernel/version.ts';
import {commandTable, type CommandEntry} from './command-table.ts';

/** The command line of Cairn: every verb, and the commands that only make sense at a terminal. */
export async function createProgram(
  setExitCode: (code: number) => void,
  /** What was typed: where it names a command, only that one is loaded. */
  args: readonly string[] = [],
  commands: readonly CommandEntry[] = commandTable,
): Promise<Command> {
  const program = new Command('cairn')
    .description('GitOps for machine-learning models: the same verbs as the GitHub Actions, at a terminal.')
    .option('-C, --directory <path>', 'folder to run in, as if started there', '.')
    .option(
      '--repository <owner/name>',
      'repository on GitHub (default: GITHUB_REPOSITORY, else where the remote points)',
    )
    .option('--json', 'print the result as JSON on stdout')
    .option('--verbose', 'also print details for those who look for a fault')
    .showHelpAfterError('(run with --help for what there is)')
    .showSuggestionAfterError();
  const [first, second] = program.parseOptions([...args]).operands;
  const named = commands.find(({name}) => name === (first === 'help' ? second : first));
  // After a command, --version is an option of that command: `cairn deploy --version 1.2.0`.
  program.version(cairnVersion(), first === undefined ? '-V, --version' : '-V', 'print the version of Cairn');
  // Help and suggestions are about all of them.
  const wanted = named === undefined ? commands : [named];
  for (const add of await Promise.all(wanted.map(async (entry) => entry.load()))) add(program, setExitCode);
  return program;
}
