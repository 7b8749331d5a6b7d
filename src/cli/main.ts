import {createProgram} from './program.ts';

await createProgram((code) => {
  process.exitCode = code;
}).parseAsync(process.argv);
