import { Et as plainTable, It as init_errors, Mt as UserError } from "./kernel.js";
import { t as guarded } from "./guarded.js";
import { t as portOf } from "./port.js";
import { t as serveInForeground } from "./serve-in-foreground.js";
import { r as runningServers, t as endServer } from "./running-servers.js";
import { resolve } from "node:path";
import { homedir } from "node:os";

// src/cli/served-servers.ts
init_errors();
async function serversTable(home) {
	const servers = await runningServers(home);
	if (servers.length === 0) return "No server runs that a deployment of this user started.\n";
	return plainTable([
		"Port",
		"Model",
		"Version",
		"Stage",
		"Process",
		"Started",
		"Folder"
	], servers.map(({ port, serves, stage, pid, startedAt, directory }) => [
		String(port),
		serves?.model ?? "(does not answer)",
		serves?.version ?? "",
		stage,
		String(pid),
		startedAt,
		directory
	]));
}
async function stopServers(home, wanted) {
	const chosen = choose(await runningServers(home), wanted);
	const lines = [];
	for (const server of chosen) {
		if (!await endServer(server)) throw new UserError("CAIRN_INPUT_INVALID", {
			where: `port ${server.port}`,
			what: `what answers there is not the process ${server.pid} that was started for ${server.directory}, so it was left alone`
		});
		const what = server.serves === void 0 ? "the server" : `${server.serves.model} ${server.serves.version}`;
		lines.push(`Ended ${what} on port ${server.port} (process ${server.pid}).\n`);
	}
	return lines.join("");
}
function choose(servers, wanted) {
	if (wanted === "all" && servers.length > 0) return servers;
	const found = servers.filter(({ port }) => wanted === void 0 || String(port) === wanted);
	if (found.length === 1) return found;
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: "--stop",
		what: found.length === 0 ? "no such server runs" : `${found.length} servers run`,
		expected: servers.length === 0 ? "a server that a deployment started" : `one of the ports ${servers.map(({ port }) => port).join(", ")}, or all`,
		todo: "cairn serve --list shows them."
	});
}

// src/cli/serve-command.ts
init_errors();
function addServe(program, setExitCode) {
	program.command("serve").description("Answer predictions with the model that a local-server target holds (Open Inference Protocol, loopback only); or list and end the servers that deployments started.").option("--from <folder>", "the directory of the target in cairn.yaml; required to serve").option("--port <number>", "loopback port", "8085").option("--list", "list the servers that deployments of this user started and that run").option("--stop [port]", "end one of them by its port, the only one, or `all`").action(guarded(setExitCode, async ({ from, port, list, stop }) => {
		if (list === true) process.stdout.write(await serversTable(homedir()));
		else if (stop !== void 0) process.stdout.write(await stopServers(homedir(), stop === true ? void 0 : stop));
		else await serveInForeground({
			directory: resolve(program.opts().directory, requireFolder(from)),
			port: portOf(port)
		});
		return 0;
	}));
}
function requireFolder(from) {
	if (from !== void 0) return from;
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: "--from",
		what: "is missing",
		expected: "the directory of the target in cairn.yaml (or --list, or --stop)"
	});
}

export { addServe };