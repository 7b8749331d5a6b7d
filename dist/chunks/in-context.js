import { r as withRepository, t as noEvent } from "./cli-host.js";
import { c as openContext } from "./actions-host.js";
import { t as terminalLog } from "./terminal-log.js";
import { rm } from "node:fs/promises";

// src/cli/in-context.ts
async function inContext(of, work) {
	const { environment, repository } = await withRepository(of.standing.top, process.env, of.repository);
	const token = of.token ?? environment["GITHUB_TOKEN"];
	const context = await openContext({
		environment,
		standing: of.standing,
		log: terminalLog(process.stderr, { verbose: of.verbose === true }),
		event: noEvent,
		token: token === "" ? void 0 : token,
		repository,
		signal: of.signal ?? new AbortController().signal
	});
	try {
		return await work(context);
	} finally {
		await rm(context.temporary, {
			recursive: true,
			force: true
		});
	}
}

export { inContext as t };