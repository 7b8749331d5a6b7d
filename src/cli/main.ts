import {outliveReaders} from './closed-pipe.ts';
import {createProgram} from './program.ts';

outliveReaders([process.stdout, process.stderr]);
const program = await createProgram((code) => {
  process.exitCode = code;
}, process.argv.slice(2));
await program.parseAsync(process.argv);
