import { t as guarded } from "./guarded.js";
import { t as portOf } from "./port.js";
import { t as serveInForeground } from "./serve-in-foreground.js";
import { resolve } from "node:path";

// src/cli/serve-command.ts
function addServe(program, setExitCode) {
	program.command("serve").description("Answer predictions with the model that a local-server target holds (Open Inference Protocol, loopback only).").requiredOption("--from <folder>", "the directory of the target in cairn.yaml").option("--port <number>", "loopback port", "8085").action(guarded(setExitCode, async ({ from, port }) => {
		await serveInForeground({
			directory: resolve(program.opts().directory, from),
			port: portOf(port)
		});
		return 0;
	}));
}

export { addServe };