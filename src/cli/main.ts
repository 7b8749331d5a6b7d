import {inertJson, inertText, makeOutputInert} from '../host/inert-output.ts';
import {outliveReaders} from './closed-pipe.ts';
import {createProgram} from './program.ts';

// A step of a workflow may be `run: cairn …`: the runner reads its output as that of an Action.
if (process.env['GITHUB_ACTIONS'] === 'true') {
  makeOutputInert([process.stderr]);
  makeOutputInert([process.stdout], process.argv.includes('--json') ? inertJson : inertText);
}
outliveReaders([process.stdout, process.stderr]);
const program = await createProgram((code) => {
  process.exitCode = code;
}, process.argv.slice(2));
await program.parseAsync(process.argv);
