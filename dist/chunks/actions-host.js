import { c as setFailed, d as startGroup, i as endGroup, l as setOutput, n as core_exports, o as getInput, p as summary, r as debug, s as info, t as ExitCode, u as setSecret } from "../vendor/core.js";
import { n as secretVariables, t as openContext } from "./open-context.js";
import { t as progressLines } from "./progress-lines.js";
import { i as makeOutputInert, t as asCommand } from "./inert-output.js";
import { t as asUserError } from "./as-user-error.js";
import { H as messageOf, L as UserError, U as placeOf, V as init_errors, W as sentence, g as parseInputs } from "./kernel.js";
import { rm } from "node:fs/promises";

// src/host/runner-commands.ts
const runnerCommands = {
	debug: (message) => {
		asCommand(() => {
			debug(message);
		});
	},
	annotate: (level, message, properties) => {
		asCommand(() => {
			core_exports[level](message, properties);
		});
	},
	setFailed: (message) => {
		asCommand(() => {
			setFailed(message);
		});
	},
	mask: (secret) => {
		asCommand(() => {
			setSecret(secret);
		});
	},
	setOutput: (name, value) => {
		asCommand(() => {
			setOutput(name, value);
		});
	},
	group: async (title, work) => {
		asCommand(() => {
			startGroup(title);
		});
		try {
			return await work();
		} finally {
			asCommand(() => {
				endGroup();
			});
		}
	}
};

// src/host/actions-log.ts
function actionsLog() {
	const isDue = progressLines(Date.now);
	return {
		info: (message) => {
			info(message);
		},
		debug: runnerCommands.debug,
		warning: (message, place) => {
			runnerCommands.annotate("warning", message, annotationProperties(place));
		},
		error: (message, place) => {
			runnerCommands.annotate("error", message, annotationProperties(place));
		},
		notice: (message, place) => {
			runnerCommands.annotate("notice", message, annotationProperties(place));
		},
		progress(message, share) {
			if (isDue(share)) info(share === void 0 ? message : `${message} (${Math.round(share * 100)} %)`);
		},
		group: runnerCommands.group
	};
}
function annotationProperties(place) {
	return {
		...place && { file: place.file },
		...place?.line !== void 0 && { startLine: place.line },
		...place?.title !== void 0 && { title: place.title }
	};
}

// src/host/annotations.ts
const shownPerLevel = 10;
function annotate(annotations) {
	for (const level of [
		"error",
		"warning",
		"notice"
	]) {
		const ofLevel = annotations.filter((annotation) => annotation.level === level);
		const shown = ofLevel.length > shownPerLevel ? ofLevel.slice(0, 9) : ofLevel;
		for (const { message, place } of shown) runnerCommands.annotate(level, message, annotationProperties(place));
		if (ofLevel.length > shown.length) runnerCommands.annotate(level, `${ofLevel.length - shown.length} more of these are in the job summary.`);
	}
}

// src/host/summary.ts
init_errors();
function fitSummary(markdown, limitBytes = 1047552) {
	if (Buffer.byteLength(markdown) <= limitBytes) return markdown;
	const cut = Buffer.from(markdown).subarray(0, limitBytes).toString("utf8");
	return `${cut.slice(0, cut.lastIndexOf("\n"))}\n\n_The rest is cut: a job summary holds 1 MiB._\n`;
}

// src/host/actions-host.ts
async function runAction(verb) {
	makeOutputInert([process.stdout, process.stderr]);
	process.once("uncaughtException", (error) => {
		fail(error);
		process.exit();
	});
	const abort = new AbortController();
	process.once("SIGINT", () => {
		abort.abort();
	});
	process.once("SIGTERM", () => {
		abort.abort();
	});
	let context;
	let result;
	try {
		maskSecrets(verb);
		const inputs = parseInputs(verb.inputs, (name) => getInput(name));
		context = await openContext({
			environment: process.env,
			standing: {
				top: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
				below: ""
			},
			log: actionsLog(),
			event: await triggerEvent(process.env),
			token: getInput("token") || void 0,
			repository: process.env["GITHUB_REPOSITORY"],
			signal: abort.signal
		});
		result = await verb.run(inputs, context);
		await report(result);
	} catch (error) {
		fail(error);
	} finally {
		await tidyUp(verb, result, context).catch(fail);
	}
	process.exit();
}
async function tidyUp(verb, result, context) {
	if (context !== void 0) await rm(context.temporary, {
		recursive: true,
		force: true
	});
	for (const name of Object.keys(verb.outputs)) runnerCommands.setOutput(name, result?.outputs[name] ?? "");
}
async function triggerEvent(environment) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
	return {
		name: environment["GITHUB_EVENT_NAME"],
		ref: environment["GITHUB_REF"],
		sha: environment["GITHUB_SHA"],
		actor: environment["GITHUB_ACTOR"],
		payload: await readPayload(),
		runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : void 0
	};
}
async function readPayload() {
	try {
		return (await import("./event-context.js")).context.payload;
	} catch (error) {
		runnerCommands.annotate("warning", `The payload of the event cannot be read and counts as empty: ${messageOf(error)}`);
		return {};
	}
}
function maskSecrets(verb) {
	for (const [name, input] of Object.entries(verb.inputs)) if (input.secret === true && getInput(name) !== "") runnerCommands.mask(getInput(name));
	for (const name of secretVariables) {
		const value = process.env[name];
		if (value !== void 0 && value !== "") runnerCommands.mask(value);
	}
}
async function report(result) {
	annotate(result.annotations ?? []);
	if (result.summary !== void 0 && process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(fitSummary(result.summary), true).write();
	if (result.conclusion === "failure") runnerCommands.setFailed(result.headline);
	else if (result.conclusion === "success") info(result.headline);
	else runnerCommands.annotate("warning", result.headline);
}
function fail(thrown) {
	const error = asUserError(thrown);
	if (error instanceof UserError) {
		process.exitCode = ExitCode.Failure;
		annotate(annotationsOf(error));
		return;
	}
	runnerCommands.setFailed(`This is a fault in Cairn, not in your files: ${messageOf(error)}`);
	if (error instanceof Error) info(error.stack ?? "");
}
function annotationsOf(error) {
	if (!error.mistakes.some((mistake) => placeOf(mistake) !== void 0)) return [{
		level: "error",
		message: `${error.code}: ${error.message}`
	}];
	return error.mistakes.map((mistake) => {
		const place = placeOf(mistake);
		return {
			level: "error",
			message: `${error.code}: ${sentence(mistake)}`,
			...place && { place }
		};
	});
}

export { runAction as t };