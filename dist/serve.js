import { c as cairnVersion, l as childEnvironment } from "./chunks/leads-outside.js";
import { n as init_errors, r as messageOf, t as UserError } from "./chunks/errors.js";
import { C as terminalLog, t as serve } from "./chunks/server-process.js";
import { tmpdir } from "node:os";
import { parseArgs } from "node:util";

// src/serving/serve-main.ts
init_errors();
const { values } = parseArgs({ options: {
	directory: { type: "string" },
	port: { type: "string" }
} });
const abort = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => {
	abort.abort();
});
await serve({
	directory: values.directory ?? ".",
	port: Number(values.port ?? 8085),
	log: terminalLog(process.stderr, { verbose: false }),
	childEnvironment: childEnvironment(process.env),
	temporary: tmpdir(),
	pid: process.pid,
	cairnVersion: cairnVersion(),
	signal: abort.signal
}).catch((error) => {
	const { stack, message } = error instanceof Error ? error : {
		stack: void 0,
		message: messageOf(error)
	};
	process.stderr.write(error instanceof UserError ? `error ${error.code}: ${message}\n` : `${stack ?? message}\n`);
	process.exitCode = 1;
});

export {  };