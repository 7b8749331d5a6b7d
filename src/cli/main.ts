import {createProgram} from './program.ts';

const program = await createProgram((code) => {
  process.exitCode = code;
}, process.argv.slice(2));
await program.parseAsync(process.argv);
