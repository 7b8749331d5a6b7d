import {inertJson, inertText, makeOutputInert, plainJson, plainOutput} from '../host/inert-output.ts';
import {outliveReaders} from './closed-pipe.ts';
import {createProgram} from './program.ts';

// A step of a workflow may be `run: cairn …`: the runner reads its output as that of an Action; else a terminal may read it.
const isJson = process.argv.includes('--json');
if (process.env['GITHUB_ACTIONS'] === 'true') {
  makeOutputInert([process.stderr]);
  makeOutputInert([process.stdout], isJson ? inertJson : inertText);
} else {
  makeOutputInert([process.stderr], plainOutput);
  makeOutputInert([process.stdout], isJson ? plainJson : plainOutput);
}
outliveReaders([process.stdout, process.stderr]);
const program = await createProgram((code) => {
  process.exitCode = code;
}, process.argv.slice(2));
await program.parseAsync(process.argv);
