import { V as replaceFile, ut as startOfProcess } from "./kernel.js";
import { join } from "node:path";
import { readFile } from "node:fs/promises";

// src/deployment/server-record.ts
const file = "server.process.json";
async function recordServer(directory, pid) {
	await replaceFile(join(directory, file), `${JSON.stringify({
		pid,
		start: startOfProcess(pid)
	})}\n`);
	await replaceFile(join(directory, "server.pid"), `${pid}\n`);
}
async function recordedServer(directory) {
	const recorded = await readRecord(directory);
	if (recorded === void 0) return void 0;
	const { pid, start } = recorded;
	return startOfProcess(pid) === start ? pid : void 0;
}
async function readRecord(directory) {
	try {
		const record = JSON.parse(await readFile(join(directory, file), "utf8"));
		if (typeof record !== "object" || record === null) return void 0;
		const { pid, start } = record;
		return Number.isSafeInteger(pid) && Number(pid) > 1 && typeof start === "string" ? {
			pid: Number(pid),
			start
		} : void 0;
	} catch {
		return;
	}
}

export { recordedServer as n, recordServer as t };