import { Ft as hasCode, It as init_errors, Lt as messageOf, Mt as UserError, V as replaceFile } from "./kernel.js";
import { n as recordedServer, t as recordServer } from "./server-record.js";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { execPath, kill } from "node:process";
import { setTimeout } from "node:timers/promises";
import { mkdir, open, readFile, readdir, rm } from "node:fs/promises";

// src/deployment/server-client.ts
init_errors();
async function askServer(url) {
	let response;
	try {
		response = await fetch(`${url}/cairn/status`, { signal: AbortSignal.timeout(1e4) });
	} catch (error) {
		return isRefused(error) ? { kind: "nobody" } : { kind: "stranger" };
	}
	const body = await response.json().catch(() => void 0);
	if (response.status !== 200 || typeof body !== "object" || body === null) return { kind: "stranger" };
	const { model, version, manifest, directory, pid } = body;
	if (typeof model !== "string" || typeof version !== "string" || typeof manifest !== "string" || typeof directory !== "string" || typeof pid !== "number" || !Number.isSafeInteger(pid) || pid <= 1) return { kind: "stranger" };
	return {
		kind: "cairn",
		model,
		version,
		manifest,
		directory,
		pid
	};
}
async function reloadServer(url, model) {
	const answer = await post(`${url}/v2/repository/models/${encodeURIComponent(model)}/load`, {});
	if (answer.status !== 200) throw new UserError("CAIRN_TARGET_FAILED", {
		where: url,
		what: `the server answered ${answer.status}: ${errorOf(answer.body)}`
	});
}
async function predictOnce(url, model, row, types) {
	const inputs = Object.entries(row).map(([name, value]) => ({
		name,
		shape: [1],
		datatype: types.get(name) ?? "FP64",
		data: [value]
	}));
	const answer = await post(`${url}/v2/models/${encodeURIComponent(model)}/infer`, {
		inputs,
		parameters: { cairn_log: false }
	});
	if (answer.status !== 200) throw new UserError("CAIRN_TARGET_FAILED", {
		where: url,
		what: `the server answered ${answer.status}: ${errorOf(answer.body)}`
	});
	const { outputs } = answer.body;
	return (Array.isArray(outputs) ? outputs.filter(({ datatype }) => datatype !== "BYTES") : []).flatMap(({ data }) => Array.isArray(data) ? data.map((number) => typeof number === "number" ? number : NaN) : []);
}
async function isReady(url) {
	const response = await fetch(`${url}/v2/health/ready`, { signal: AbortSignal.timeout(1e4) });
	await response.body?.cancel();
	return response.status === 200;
}
async function post(url, body) {
	try {
		const response = await fetch(url, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(body),
			signal: AbortSignal.timeout(12e4)
		});
		return {
			status: response.status,
			body: await response.json().catch(() => ({}))
		};
	} catch (error) {
		throw new UserError("CAIRN_TARGET_FAILED", {
			where: url,
			what: `cannot be reached: ${messageOf(error)}`
		}, { cause: error });
	}
}
function errorOf(body) {
	const error = typeof body === "object" && body !== null && "error" in body ? body.error : void 0;
	return typeof error === "string" ? error.slice(0, 1e3) : "no reason";
}
function isRefused(error) {
	const cause = error instanceof Error ? error.cause : void 0;
	return hasCode(cause, "ECONNREFUSED");
}

// src/deployment/server-launch.ts
init_errors();
async function launchServer(options) {
	const { directory, port, url } = options;
	await mkdir(directory, { recursive: true });
	const log = await open(join(directory, "server.log"), "a");
	const { size } = await log.stat();
	const args = [
		options.serverEntry,
		"--directory",
		directory,
		"--port",
		String(port)
	];
	const child = spawn(execPath, args, {
		cwd: directory,
		detached: true,
		stdio: [
			"ignore",
			log.fd,
			log.fd
		],
		env: {
			...options.environment,
			RUNNER_TRACKING_ID: ""
		}
	});
	child.unref();
	let ended;
	child.on("error", (error) => ended = error.message);
	child.on("exit", (code, signal) => ended = `it ended with ${code ?? signal ?? "no code"}`);
	try {
		for (let waited = 0; waited < options.deadline; waited += 50) {
			const state = await askServer(url);
			if (state.kind === "cairn" && state.pid === child.pid) {
				await recordServer(directory, state.pid);
				await options.onStart?.();
				return;
			}
			if (ended !== void 0) break;
			await setTimeout(50);
		}
	} finally {
		await log.close();
	}
	child.kill();
	const said = (await readFile(join(directory, "server.log"))).subarray(size).toString("utf8").trim().slice(-2e3);
	throw new UserError("CAIRN_TARGET_FAILED", {
		where: directory,
		what: `the server did not start (${ended ?? "it gave no answer in time"})${said === "" ? "" : `: ${said}`}`
	});
}
async function stopServer(url, directory) {
	const state = await askServer(url);
	if (state.kind === "nobody") return true;
	const pid = await recordedServer(directory);
	if (state.kind !== "cairn" || state.directory !== directory || pid === void 0 || state.pid !== pid) return false;
	kill(pid, "SIGTERM");
	for (let i = 0; i < 200 && (await askServer(url)).kind !== "nobody"; i++) await setTimeout(50);
	return true;
}

// src/deployment/running-servers.ts
async function noteServer(home, place) {
	await mkdir(folderOf(home), { recursive: true });
	await replaceFile(join(folderOf(home), `${place.port}.json`), `${JSON.stringify(place)}\n`);
}
async function runningServers(home) {
	const found = [];
	for (const name of await readdir(folderOf(home)).catch(() => [])) {
		const file = join(folderOf(home), name);
		const place = placeOf(await readFile(file, "utf8").catch(() => ""));
		const pid = place && await recordedServer(place.directory);
		if (place === void 0 || pid === void 0) {
			await rm(file, { force: true });
			continue;
		}
		const state = await askServer(addressOf(place));
		if (state.kind !== "cairn") found.push({
			...place,
			pid,
			serves: void 0
		});
		else if (state.pid === pid && state.directory === place.directory) found.push({
			...place,
			pid,
			serves: {
				model: state.model,
				version: state.version
			}
		});
	}
	return found.sort((a, b) => a.port - b.port);
}
async function endServer(server) {
	return stopServer(addressOf(server), server.directory);
}
function folderOf(home) {
	return join(home, ".cairn", "served");
}
function addressOf({ port }) {
	return `http://127.0.0.1:${port}`;
}
function placeOf(text) {
	try {
		const value = JSON.parse(text);
		if (typeof value !== "object" || value === null) return void 0;
		const { port, directory, stage, startedAt } = value;
		return typeof directory === "string" && typeof stage === "string" && typeof startedAt === "string" && typeof port === "number" && Number.isInteger(port) && port > 0 ? {
			port,
			directory,
			stage,
			startedAt
		} : void 0;
	} catch {
		return;
	}
}

export { stopServer as a, predictOnce as c, launchServer as i, reloadServer as l, noteServer as n, askServer as o, runningServers as r, isReady as s, endServer as t };