import { a as getInput, c as notice, d as setSecret, f as warning, i as error, l as setFailed, n as core_exports, o as group, p as summary, r as debug, s as info, t as ExitCode, u as setOutput } from "../vendor/core.js";
import { n as secretVariables, t as openContext } from "./open-context.js";
import { t as progressLines } from "./progress-lines.js";
import { t as asUserError } from "./as-user-error.js";
import { B as placeOf, P as UserError, R as init_errors, V as sentence, g as parseInputs, z as messageOf } from "./kernel.js";
import { rm } from "node:fs/promises";

// src/host/actions-log.ts
function actionsLog() {
	const isDue = progressLines(Date.now);
	return {
		info: (message) => {
			info(message);
		},
		debug: (message) => {
			debug(message);
		},
		warning: (message, place) => {
			warning(message, annotationProperties(place));
		},
		error: (message, place) => {
			error(message, annotationProperties(place));
		},
		notice: (message, place) => {
			notice(message, annotationProperties(place));
		},
		progress(message, share) {
			if (isDue(share)) info(share === void 0 ? message : `${message} (${Math.round(share * 100)} %)`);
		},
		group: async (title, work) => group(title, async () => work())
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
		for (const { message, place } of shown) core_exports[level](message, annotationProperties(place));
		if (ofLevel.length > shown.length) core_exports[level](`${ofLevel.length - shown.length} more of these are in the job summary.`);
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
	for (const name of Object.keys(verb.outputs)) setOutput(name, result?.outputs[name] ?? "");
}
async function triggerEvent(environment) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
	return {
		name: environment["GITHUB_EVENT_NAME"],
		ref: environment["GITHUB_REF"],
		sha: environment["GITHUB_SHA"],
		actor: environment["GITHUB_ACTOR"],
		people: peopleOf(environment),
		payload: await readPayload(),
		runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : void 0
	};
}
function peopleOf({ GITHUB_ACTOR: actor, GITHUB_ACTOR_ID: id = "", GITHUB_TRIGGERING_ACTOR: again }) {
	const number = /^\d{1,15}$/.test(id) ? { id: Number(id) } : {};
	return [...actor ? [{
		login: actor,
		...number
	}] : [], ...again && again !== actor ? [{ login: again }] : []];
}
async function readPayload() {
	try {
		return (await import("./event-context.js")).context.payload;
	} catch (error) {
		warning(`The payload of the event cannot be read and counts as empty: ${messageOf(error)}`);
		return {};
	}
}
function maskSecrets(verb) {
	for (const [name, input] of Object.entries(verb.inputs)) if (input.secret === true && getInput(name) !== "") setSecret(getInput(name));
	for (const name of secretVariables) {
		const value = process.env[name];
		if (value !== void 0 && value !== "") setSecret(value);
	}
}
async function report(result) {
	annotate(result.annotations ?? []);
	if (result.summary !== void 0 && process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(fitSummary(result.summary), true).write();
	if (result.conclusion === "failure") setFailed(result.headline);
	else if (result.conclusion === "success") info(result.headline);
	else warning(result.headline);
}
function fail(thrown) {
	const error = asUserError(thrown);
	if (error instanceof UserError) {
		process.exitCode = ExitCode.Failure;
		annotate(annotationsOf(error));
		return;
	}
	setFailed(`This is a fault in Cairn, not in your files: ${messageOf(error)}`);
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