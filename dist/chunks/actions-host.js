import { At as explainFileFault, Ct as childEnvironment, It as init_errors, Lt as messageOf, Mt as UserError, O as gitEnvironment, Rt as placeOf, St as withPythonPath, Ut as cairnVersion, Wt as init_version, k as parseInputs, n as requireGitHub, ut as startOfProcess, zt as sentence } from "./kernel.js";
import { et as tellPushes, it as openGit, rt as explainGit } from "./git.js";
import { t as openNetwork } from "./network.js";
import { r as sayNativeTo, t as init_native_log } from "./native-log.js";
import { c as setFailed, d as startGroup, i as endGroup, l as setOutput, n as core_exports, o as getInput, p as summary, r as debug, s as info, t as ExitCode, u as setSecret } from "../vendor/core.js";
import { a as storeCredentials, i as secretVariables, n as openHandover, r as actorIdentity, t as openAttester } from "./keyless.js";
import { o as reachable, t as apiOf } from "./repository-address.js";
import { join, resolve } from "node:path";
import { readFileSync, readlinkSync } from "node:fs";
import { lstat, mkdtemp, readdir, rm } from "node:fs/promises";
import { homedir, hostname, tmpdir } from "node:os";

// src/host/inert-output.ts
function makeOutputInert(streams, inert = inertText) {
	for (const stream of streams) {
		const write = stream.write.bind(stream);
		stream.write = (chunk, ...rest) => write(issuing ? chunk : inertChunk(chunk, inert), ...rest);
	}
}
let issuing = false;
function asCommand(issue) {
	issuing = true;
	try {
		return issue();
	} finally {
		issuing = false;
	}
}
function inertText(text) {
	return text.replaceAll("##[", "## [").replace(/(^|[\n\r])((?:[^\S\n\r]|\u0085)*::)/g, "$1| $2");
}
function plainOutput(text) {
	return text.replace(/(?![\n\t]|\r\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "?");
}
function plainJson(text) {
	return text.replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function inertJson(text) {
	return text.replaceAll("##[", "##\\u005b");
}
function inertChunk(chunk, inert) {
	if (typeof chunk === "string") return inert(chunk);
	const text = Buffer.from(chunk).toString("utf8");
	const changed = inert(text);
	return changed === text ? chunk : changed;
}

// src/host/as-user-error.ts
function asUserError(thrown) {
	return explainFileFault(explainGit(thrown));
}

// src/host/scratch.ts
init_errors();
const longestRun = 6048e5;
async function makeScratch(parent, prefix) {
	const { machine, pid, start } = self();
	return mkdtemp(join(parent, `${prefix}${machine}-${pid}-${start}-`));
}
async function sweepScratch(places, log) {
	for (const { parent, prefix } of places) {
		const names = await readdir(parent).catch(() => []);
		for (const name of names.filter((one) => one.startsWith(prefix))) {
			const path = join(parent, name);
			if (!await isLeft(path, name.slice(prefix.length))) continue;
			await rm(path, {
				recursive: true,
				force: true
			}).then(() => {
				log.debug(`Removed ${path}, which a killed run left.`);
			}, (error) => {
				log.debug(`${path}, which a killed run left, cannot be removed: ${messageOf(error)}`);
			});
		}
	}
}
async function isLeft(path, name) {
	const owner = ownerIn(name);
	if (owner === void 0) return false;
	const found = await lstat(path).catch(() => void 0);
	if (found?.isDirectory() !== true || process.getuid !== void 0 && found.uid !== process.getuid()) return false;
	return owner.machine === self().machine ? !runs(owner) : Date.now() - found.mtimeMs > longestRun;
}
function ownerIn(name) {
	const [, machine, pid, start] = /^([0-9a-f]{8})-(\d+)-(\d+)-\w{6}$/.exec(name) ?? [];
	return machine === void 0 || start === void 0 ? void 0 : {
		machine,
		pid: Number(pid),
		start
	};
}
function runs({ pid, start }) {
	if (start !== "0") return startOfProcess(pid) === start;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return !(error instanceof Error && "code" in error && error.code === "ESRCH");
	}
}
function self() {
	return {
		machine: shortHash([
			hostname(),
			textOf(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
			textOf(() => readlinkSync("/proc/self/ns/pid"))
		].join("\n")),
		pid: process.pid,
		start: startOfProcess(process.pid)
	};
}
function shortHash(text) {
	let hash = 2166136261;
	for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
	return hash.toString(16).padStart(8, "0");
}
function textOf(read) {
	try {
		return read();
	} catch {
		return "";
	}
}

// src/host/progress-lines.ts
function progressLines(now) {
	let last;
	return (share) => {
		const time = now();
		const tenth = share === void 0 ? void 0 : Math.floor(share * 10);
		last ??= {
			time,
			tenth: void 0
		};
		const silence = time - last.time;
		if (!(tenth !== void 0 && tenth !== last.tenth && silence >= 1e3) && silence < 1e4) return false;
		last = {
			time,
			tenth
		};
		return true;
	};
}

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

// src/host/open-context.ts
init_native_log();
init_version();
async function openContext(options) {
	const { environment, token, log, standing } = options;
	sayNativeTo(log);
	await openNetwork(environment, log);
	const temporary = environment["RUNNER_TEMP"] ?? tmpdir();
	await sweepScratch([{
		parent: temporary,
		prefix: "cairn-"
	}, {
		parent: join(standing.top, ".cairn"),
		prefix: "making-"
	}], log);
	const identity = actorIdentity(environment);
	const serverUrl = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const version = cairnVersion();
	return {
		log,
		workspace: standing.top,
		temporary: await makeScratch(temporary, "cairn-"),
		makeScratch,
		git: tellPushes(openGit({
			directory: standing.top,
			environment: gitEnvironment(environment),
			...identity !== void 0 && { identity },
			...token !== void 0 && { credentials: {
				server: serverUrl,
				token
			} }
		}), (line) => {
			log.info(line);
		}),
		github: await gitHubOf(options, serverUrl, version.replace(" ", "/")),
		ofGitHub: Boolean(environment["GITHUB_ACTIONS"]) || options.repository !== void 0,
		now: () => /* @__PURE__ */ new Date(),
		childEnvironment: withPythonPath(childEnvironment(environment)),
		named: (variable) => environment[variable],
		event: options.event,
		cairnVersion: version,
		home: environment["HOME"] ?? homedir(),
		...openHandover(environment, token),
		signal: options.signal,
		storeCredentials: storeCredentials(environment, token === void 0 ? void 0 : {
			server: serverUrl,
			token
		}),
		signingKey: keyFrom(standing, environment["CAIRN_SIGNING_KEY"]),
		attester: openAttester(environment, token)
	};
}
function keyFrom({ top, below }, text = "") {
	return text.trim() === "" || text.includes("-----BEGIN") ? text : resolve(top, below, text);
}
async function gitHubOf(options, serverUrl, userAgent) {
	const { token, repository, environment, log } = options;
	if (token === void 0 || repository === void 0 || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return void 0;
	const retries = Number(environment["CAIRN_GITHUB_RETRIES"] ?? 3);
	const { connectGitHub } = await import("./connect.js");
	return connectGitHub({
		repository,
		retries: Number.isInteger(retries) && retries >= 0 ? retries : 3,
		token,
		apiUrl: reachable(environment["GITHUB_API_URL"] ?? apiOf(serverUrl)),
		serverUrl,
		userAgent,
		log
	});
}

// src/host/summary.ts
function fitSummary(markdown, limitBytes = 1047552) {
	if (Buffer.byteLength(markdown) <= limitBytes) return markdown;
	const cut = Buffer.from(markdown).subarray(0, limitBytes).toString("utf8");
	return `${cut.slice(0, cut.lastIndexOf("\n"))}\n\n_The rest is cut: a job summary holds 1 MiB._\n`;
}

// src/host/actions-host.ts
init_errors();
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
		runUrl: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : void 0,
		job: environment["GITHUB_JOB"]
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

// src/verbs/inputs/config-input.ts
function configInput(note) {
	return {
		kind: "path",
		nearest: true,
		default: "cairn.yaml",
		description: `Path of the configuration${note === void 0 ? "" : `, ${note}`}.`
	};
}

// src/verbs/inputs/token-input.ts
function tokenInput(purpose) {
	return {
		kind: "string",
		secret: true,
		default: "${{ github.token }}",
		environment: "GITHUB_TOKEN",
		description: `Token that ${purpose}.`
	};
}

// src/verbs/inputs/handover-input.ts
function handoverInput() {
	return {
		kind: "string",
		description: "The output `handover` of `train`, where a store hands over (GitHub Enterprise Server). Ignored where an artifact does."
	};
}

// src/verbs/inputs/workflow-run-input.ts
function workflowRunInput() {
	return {
		kind: "integer",
		description: "Number of an earlier workflow run that trained (the last part of its address), where this one did not; the job then needs `actions: read`. Its artifact is kept for 7 days."
	};
}

// src/verbs/inputs/commits-input.ts
const commitsInput = {
	kind: "string",
	choices: ["git", "api"],
	default: "git",
	description: "How the commits of the pull request are made: `git`, or `api`, by which GitHub makes and signs them, for branches that require signed commits; that takes the token of the job or of a GitHub App."
};
function signerOf({ commits }, github) {
	return commits === "api" ? requireGitHub({ github }, "commits: api") : void 0;
}

export { plainJson as _, tokenInput as a, openContext as c, sweepScratch as d, asUserError as f, makeOutputInert as g, inertText as h, handoverInput as i, progressLines as l, inertJson as m, signerOf as n, configInput as o, asCommand as p, workflowRunInput as r, runAction as s, commitsInput as t, makeScratch as u, plainOutput as v };