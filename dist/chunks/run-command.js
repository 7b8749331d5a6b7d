import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

// src/kernel/run-command.ts
async function runCommand(argv, options) {
	const [program = "", ...args] = argv;
	const { directory, environment, milliseconds, signal, onLine } = options;
	if (signal?.aborted === true) return { kind: "cancelled" };
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: directory,
			env: environment,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: process.platform !== "win32"
		});
		let ended;
		const stop = (outcome) => () => {
			ended ??= outcome;
			endGroup(child.pid, "SIGTERM");
			setTimeout(() => {
				endGroup(child.pid, "SIGKILL");
			}, 5e3).unref();
		};
		const timer = setTimeout(stop({ kind: "timeout" }), Math.min(milliseconds, 2 ** 31 - 1));
		const cancel = stop({ kind: "cancelled" });
		signal?.addEventListener("abort", cancel, { once: true });
		const settle = (outcome) => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", cancel);
			resolve(ended ?? outcome);
		};
		for (const stream of [child.stdout, child.stderr]) readLines(stream, onLine);
		child.on("error", (error) => {
			settle({
				kind: "not-started",
				reason: error.message
			});
		});
		child.on("close", (code, killedBy) => {
			settle(code === null ? {
				kind: "signal",
				signal: killedBy ?? "unknown"
			} : {
				kind: "exit",
				code
			});
		});
	});
}
function inertLine(line) {
	return `| ${line.replaceAll("##[", "## [")}`;
}
function describeOutcome(outcome) {
	switch (outcome.kind) {
		case "exit": return `ended with code ${outcome.code}`;
		case "signal": return `was ended by ${outcome.signal}`;
		case "timeout": return "ran out of time and was ended";
		case "cancelled": return "was ended, because the run was cancelled";
		case "not-started": return `could not be started (${outcome.reason})`;
	}
}
function readLines(stream, onLine) {
	createInterface({
		input: stream,
		crlfDelay: Infinity
	}).on("line", (line) => {
		onLine(line.slice(0, 1e4));
	});
}
function endGroup(pid, signal) {
	if (pid === void 0) return;
	try {
		process.kill(process.platform === "win32" ? pid : -pid, signal);
	} catch {}
}

export { inertLine as n, runCommand as r, describeOutcome as t };