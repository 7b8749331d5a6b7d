import { n as explainGit } from "./git.js";
import { i as messageOf, r as init_errors, t as UserError } from "./errors.js";

// src/kernel/exit-code.ts
init_errors();
const exitCodes = {
	success: 0,
	failure: 1,
	drift: 3,
	inconclusive: 4,
	fault: 70
};

// src/host/explain.ts
function explain(thrown, json = false) {
	const error = explainGit(thrown);
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

export { exitCodes as n, explain as t };