import { It as init_errors, Lt as messageOf, Mt as UserError, jt as exitCodes } from "./kernel.js";
import { f as asUserError } from "./actions-host.js";

// src/host/explain.ts
init_errors();
function explain(thrown, json = false) {
	const error = asUserError(thrown);
	if (error instanceof UserError) {
		if (json) process.stdout.write(`${JSON.stringify({ error: {
			code: error.code,
			mistakes: error.mistakes
		} }, null, 2)}\n`);
		process.stderr.write(`error ${error.code}\n${error.message}\n`);
		return exitCodes.failure;
	}
	process.stderr.write(`This is a fault in Cairn, not in your files: ${messageOf(error)}\n${error instanceof Error ? error.stack ?? "" : ""}\n`);
	return exitCodes.fault;
}

export { explain as t };