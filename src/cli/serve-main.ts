import {parseArgs} from 'node:util';
import {guarded} from './guarded.ts';
import {serveInForeground} from './serve-in-foreground.ts';

/** The server as a process of its own, which `deploy` starts. */
const {values} = parseArgs({options: {directory: {type: 'string'}, port: {type: 'string'}}});
await guarded(
  (code) => {
    process.exitCode = code;
  },
  async () => {
    await serveInForeground({directory: values.directory ?? '.', port: Number(values.port ?? 8085)});
    return 0;
  },
)();
