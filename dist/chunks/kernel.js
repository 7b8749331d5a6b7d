import { n as __esmMin } from "./rolldown-runtime.js";
import { createRequire } from "node:module";
import { spawn } from "node:child_process";
import { delimiter, dirname, isAbsolute, join, resolve, sep } from "node:path";
import { createReadStream, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mkdir, mkdtemp, open, rename, rm, stat } from "node:fs/promises";
import { createInterface } from "node:readline";

// src/kernel/version.ts
function cairnRoot() {
	for (let folder = dirname(fileURLToPath(import.meta.url));; folder = dirname(folder)) {
		if (packageOf(folder)?.name === "cairn-ml") return folder;
		if (folder === dirname(folder)) throw new Error("package.json of cairn-ml was not found above the running file.");
	}
}
function cairnVersion() {
	return `cairn ${packageOf(cairnRoot())?.version ?? "0.0.0"}`;
}
function packageOf(folder) {
	try {
		return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	} catch {
		return;
	}
}
var init_version = __esmMin((() => {}));

// src/kernel/error-catalogue.ts
var errorCatalogue;
var init_error_catalogue = __esmMin((() => {
	errorCatalogue = {
		CAIRN_ARTIFACT_CORRUPT: "The stored bytes of a model are not those that its manifest names.",
		CAIRN_ARTIFACT_MISSING: "A file of a version is not in the store that its manifest names.",
		CAIRN_ARTIFACT_TOO_BIG: "A file of a model is bigger than its store takes.",
		CAIRN_ATTEST_FAILED: "A version could not be signed by the identity of the workflow run.",
		CAIRN_CHAMPION_UNUSABLE: "The model that holds the stage cannot be scored on the rows of the challenger.",
		CAIRN_COMMIT_MISSING: "A commit or branch is not in the clone and cannot be fetched.",
		CAIRN_COMMIT_UNSIGNED: "GitHub made a commit that was to be signed, and did not sign it.",
		CAIRN_CONFIG_INVALID: "The configuration cairn.yaml is missing or breaks its schema.",
		CAIRN_DATASET_UNKNOWN: "The configuration has no dataset of this name.",
		CAIRN_DATA_CHANGED: "The data are not those that the run was made from.",
		CAIRN_DATA_INVALID: "A data file cannot be read or breaks the contract of its dataset.",
		CAIRN_DATA_MISSING: "No data file matches the path of a dataset.",
		CAIRN_DATA_NOT_FETCHED: "Files of a dataset that names a `fetch` are not here, not those of their digests, or cannot be fetched.",
		CAIRN_DISK_FULL: "A disk has no room left, or a limit on files is reached.",
		CAIRN_DISK_READ_ONLY: "A file system that would be written to is read-only.",
		CAIRN_DOCUMENT_INVALID: "A JSON document (manifest, stage file, run, evaluation, …) breaks its schema.",
		CAIRN_FETCH_FAILED: "The tags could not be fetched from the remote.",
		CAIRN_FILE_EXISTS: "A file that would be written is there already; nothing was overwritten.",
		CAIRN_FILE_FORBIDDEN: "The user that Cairn runs as may not read or write a file.",
		CAIRN_FILE_TOO_BIG: "A file in Git that is read as a whole is larger than any that Cairn writes.",
		CAIRN_FORGE_IN_USE: "Another local forge runs on the same directory.",
		CAIRN_FORGE_NOT_RUNNING: "No local forge runs for this repository.",
		CAIRN_FORGE_PORT_TAKEN: "The port of the local forge is taken by another program.",
		CAIRN_GITHUB_LIMITED: "GitHub takes no more requests of this token for a while: its rate limit is reached.",
		CAIRN_GITHUB_MISSING: "The verb needs a GitHub repository and a token, and has none.",
		CAIRN_GITHUB_REFUSED: "GitHub refused a request: missing permission, wrong token, or an unknown repository.",
		CAIRN_GITHUB_UNAVAILABLE: "GitHub could not be reached or kept failing.",
		CAIRN_GIT_BUSY: "Git could not lock or write what another program held, although it was tried several times.",
		CAIRN_GIT_CONFIG_INVALID: "Git cannot read its own configuration.",
		CAIRN_GIT_CREDENTIALS: "Git has no login for the remote, or the remote does not take it.",
		CAIRN_GIT_MISSING: "The git command was not found.",
		CAIRN_GIT_NO_COMMIT: "The repository has no commit yet, so nothing can refer to its code.",
		CAIRN_GIT_NO_IDENTITY: "Git does not know whom to name as author of commits and tags.",
		CAIRN_GIT_NO_REPOSITORY: "The folder is not in a Git repository.",
		CAIRN_GIT_OWNERSHIP: "Git refuses to work in a folder that belongs to another user.",
		CAIRN_GIT_TOO_OLD: "The git command is older than a verb needs.",
		CAIRN_HANDOVER_REFUSED: "What a training handed over is not what the checkout at hand makes of its run.",
		CAIRN_HANDOVER_UNAVAILABLE: "What is trained cannot be handed to the next job: there is neither an artifact service nor a store for it.",
		CAIRN_IMPORT_INVALID: "What is to be imported is not what the other tool writes, or its names cannot be kept.",
		CAIRN_INPUT_INVALID: "One or more inputs of a verb are missing or malformed.",
		CAIRN_LIVE_INVALID: "Logged traffic cannot be read.",
		CAIRN_LIVE_MISSING: "No source of logged traffic is known, or it cannot be reached.",
		CAIRN_LOCAL_WORKFLOW_UNKNOWN: "The local runner was asked to start a workflow that is not there or is not started that way.",
		CAIRN_MANIFEST_MISMATCH: "The manifest of a version is not the one that its tag names.",
		CAIRN_METRICS_INVALID: "The metrics file of a training is not a flat JSON object of finite numbers.",
		CAIRN_MODEL_AMBIGUOUS: "A model is declared in two configurations of the repository, or in two spellings that differ in case only.",
		CAIRN_MODEL_BUSY: "A model has as many calls waiting as it takes, or its command has just failed to start.",
		CAIRN_MODEL_MISSING: "The files of a trained model are neither in the work tree nor handed over by an earlier job.",
		CAIRN_MODEL_UNKNOWN: "The configuration has no model of this name.",
		CAIRN_MODEL_UNLOADABLE: "A model does not load.",
		CAIRN_MODEL_UNTRAINED: "A verb that needs data and training was asked for a model that the configuration knows by its tags alone.",
		CAIRN_NATIVE_UNAVAILABLE: "A native part (such as DuckDB) could not be found, downloaded or verified.",
		CAIRN_NODE_TOO_OLD: "Cairn runs on Node.js 24 or newer.",
		CAIRN_OUTPUT_UNCLEAR: "A model has several outputs or classes, and nothing says which of them is the prediction.",
		CAIRN_PATH_OUTSIDE: "A path leads outside the folder that it must stay in.",
		CAIRN_PLOTS_REFUSED: "Plots that a training made cannot be shown: they are too many or too large, no PNG, links, or have no plain names.",
		CAIRN_PREDICTIONS_REFUSED: "Predictions that a job of their own handed over are not those of this model for these rows.",
		CAIRN_PREDICTION_INVALID: "A model gave predictions that are not numbers of the right kind, one a row.",
		CAIRN_PROXY_INVALID: "The environment names a proxy that Cairn cannot go by.",
		CAIRN_PUSH_REFUSED: "The remote repository refused a push.",
		CAIRN_RACE_LOST: "Others kept changing the same tags, record or branch at the same time.",
		CAIRN_REF_IN_THE_WAY: "A branch or tag has a name that another one needs as its folder.",
		CAIRN_REF_TOO_LONG: "The name of a branch or tag is longer than Git can store.",
		CAIRN_RELEASE_IMMUTABLE: "GitHub keeps a published release as it is, so it cannot be changed or made anew.",
		CAIRN_RELEASE_REFUSED: "A stage file asks for a version whose rules did not pass, and nobody answers for it in a reviewed change.",
		CAIRN_REMOTE_AMBIGUOUS: "The clone has several remotes, and nothing says which of them is shared.",
		CAIRN_REMOTE_NOT_GITHUB: "Tags would not be pushed to the repository of GitHub that the verb works for.",
		CAIRN_REMOTE_UNREACHABLE: "Git could not reach the remote, or its answer broke off.",
		CAIRN_RETIREMENT_REFUSED: "A version cannot be retired: it is staged, referenced or still called, or its date has not come.",
		CAIRN_ROLLBACK_IMPOSSIBLE: "There is no version to go back to, or the stage has it already.",
		CAIRN_ROW_INVALID: "A row holds a value, or lacks one, that the model cannot be given.",
		CAIRN_RUN_NOT_EVALUATED: "A run without an evaluation cannot become a version.",
		CAIRN_RUN_UNKNOWN: "There is no record of a run with this id.",
		CAIRN_SIGNING_KEY_INVALID: "A key to sign with, or to check signatures with, cannot be used.",
		CAIRN_STAGE_EMPTY: "The stage holds no version yet.",
		CAIRN_STAGE_HELD: "The stage is held at its version until a reviewed change lifts the hold.",
		CAIRN_STAGE_MOVED: "The stage holds another version than the one that is to be deployed.",
		CAIRN_STAGE_UNKNOWN: "The model has no stage of this name.",
		CAIRN_STAGE_UNRELEASABLE: "A stage file asks for something that cannot be released.",
		CAIRN_STORE_CREDENTIALS_MISSING: "The artifact store needs credentials, and none are in the environment.",
		CAIRN_STORE_REFUSED: "An artifact store refused a request: missing permission, wrong credentials or an unknown place.",
		CAIRN_STORE_UNAVAILABLE: "An artifact store could not be reached or kept failing.",
		CAIRN_TAG_NOT_SHARED: "A release is not published, because GitHub does not have its tag.",
		CAIRN_TARGET_BROKEN: "The files of a deployed version are missing or are not those of its manifest.",
		CAIRN_TARGET_FAILED: "A target did not take the version: a command failed, or a server did not start.",
		CAIRN_TARGET_MISSING: "The stage has no target to deploy to.",
		CAIRN_TARGET_ON_HOSTED_RUNNER: "A local server would run on a machine of GitHub, which is thrown away when the job ends.",
		CAIRN_TARGET_PORT_TAKEN: "The port of a local server is taken by another program.",
		CAIRN_TARGET_TAKEN: "The folder of a local server belongs to another model.",
		CAIRN_TRAINING_FAILED: "The training ended without a model: a command failed or ran out of time, or its result is unusable.",
		CAIRN_VERSION_RETIRED: "The version was taken out of the registry.",
		CAIRN_VERSION_TAKEN: "The version exists already and was made from another run.",
		CAIRN_VERSION_UNKNOWN: "There is no such version of the model."
	};
}));

// src/kernel/errors.ts
function bounded(mistake) {
	if (!Object.values(mistake).some((text) => typeof text === "string" && text.length > longest)) return mistake;
	const cut = Object.entries(mistake).map(([part, text]) => [part, text.length > longest ? `${text.slice(0, longest)}…` : text]);
	return Object.fromEntries(cut);
}
function placeOf({ where = "" }) {
	const [, file, line] = /^([^\s:]+):(\d+)(?=\s|$)/.exec(where) ?? [];
	return file === void 0 ? void 0 : {
		file,
		line: Number(line)
	};
}
function messageOf(error) {
	const said = [];
	for (const link of chainOf(error)) {
		const text = textOf$1(link);
		if (text !== "" && !said.some((one) => one.includes(text))) said.push(text);
	}
	const telling = said.filter((text) => !empty.has(text));
	return (telling.length > 0 ? telling : said).join(": ");
}
function chainOf(error) {
	const chain = [];
	let link = error;
	do {
		chain.push(link);
		link = causeOf(link);
	} while (link !== void 0 && link !== null && chain.length < 8 && !chain.includes(link));
	return chain;
}
function causeOf(error) {
	if (!(error instanceof Error) || error instanceof UserError) return void 0;
	return error instanceof AggregateError ? error.errors[0] : error.cause;
}
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function textOf$1(error) {
	const message = error instanceof Error ? error.message : String(error);
	const code = error instanceof UserError ? void 0 : codeOf(error);
	if (code === void 0 || code.startsWith("ERR_") || message.includes(code)) return message;
	return message === "" ? code : `${message} (${code})`;
}
function hasCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}
function sentence({ what, where, expected, todo }) {
	const place = where === void 0 ? "" : `${where}: `;
	const wanted = expected === void 0 ? "" : ` Expected: ${expected}.`;
	const remedy = todo === void 0 ? "" : ` ${todo}`;
	return `${place}${what}${/[.!?\n]$/.test(what) ? "" : "."}${wanted}${remedy}`;
}
var UserError, mostMistakes, longest, empty;
var init_errors = __esmMin((() => {
	init_error_catalogue();
	UserError = class extends Error {
		name = "UserError";
		code;
		mistakes;
		constructor(code, mistakes, options) {
			const all = Array.isArray(mistakes) ? mistakes : [mistakes];
			const list = all.slice(0, mostMistakes).map(bounded);
			if (all.length > mostMistakes) list.push({
				...list[0],
				what: `and ${all.length - mostMistakes} more mistakes of this kind`
			});
			super(list.map(sentence).join("\n"), options);
			this.code = code;
			this.mistakes = list;
		}
		get meaning() {
			return errorCatalogue[this.code];
		}
	};
	mostMistakes = 100;
	longest = 2e3;
	empty = /* @__PURE__ */ new Set([
		"fetch failed",
		"terminated",
		"Premature close",
		"aborted"
	]);
}));

// src/kernel/exit-code.ts
const exitCodes = {
	success: 0,
	failure: 1,
	drift: 3,
	inconclusive: 4,
	fault: 70
};

// src/files/file-fault.ts
init_version();
init_errors();
const faults = {
	ENOSPC: {
		code: "CAIRN_DISK_FULL",
		what: "the disk is full",
		todo: "Make room there and run it again: nothing half-written was left."
	},
	EDQUOT: {
		code: "CAIRN_DISK_FULL",
		what: "the quota of this user is used up",
		todo: "Make room there and run it again: nothing half-written was left."
	},
	EFBIG: {
		code: "CAIRN_DISK_FULL",
		what: "the file would be larger than this process or file system allows",
		todo: "Raise the limit (ulimit -f), or use a file system that takes such files."
	},
	EROFS: {
		code: "CAIRN_DISK_READ_ONLY",
		what: "the file system is read-only",
		todo: "Mount it for writing, or use another folder."
	},
	EACCES: {
		code: "CAIRN_FILE_FORBIDDEN",
		what: "this user may not do that",
		todo: "Give this user the permission for the file and its folder."
	},
	EPERM: {
		code: "CAIRN_FILE_FORBIDDEN",
		what: "the system does not let this user do that",
		todo: "Give this user the permission for the file and its folder; it may belong to somebody else, or be locked."
	}
};
const elsewhere = /^(listen|bind|connect|kill|spawn|getaddrinfo|setuid|setpriority)/;
function explainFileFault(error) {
	if (error instanceof UserError) return error;
	for (const link of chainOf(error)) {
		const fault = faults[codeOf(link) ?? ""];
		const call = textOf(link, "syscall");
		if (fault === void 0 || call === void 0 || elsewhere.test(call)) continue;
		const where = textOf(link, "dest") ?? textOf(link, "path");
		return new UserError(fault.code, {
			...where !== void 0 && { where },
			what: `${fault.what} (${codeOf(link) ?? ""}, ${call})`,
			todo: fault.todo
		}, { cause: error });
	}
	return error;
}
async function atPath(path, work) {
	try {
		return await work;
	} catch (error) {
		if (error instanceof Error && codeOf(error) !== void 0 && textOf(error, "path") === void 0) Object.assign(error, { path });
		throw error;
	}
}
function textOf(error, name) {
	const value = error instanceof Error ? Reflect.get(error, name) : void 0;
	return typeof value === "string" ? value : void 0;
}

// src/text/plain-table.ts
function plainTable(header, rows) {
	const lines = [header, ...rows].map((row) => row.map(plainText));
	const widths = header.map((_, column) => lines.reduce((width, row) => Math.max(width, lengthOf(row[column])), 0));
	return lines.map((row) => row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - lengthOf(cell))).join("  ").trimEnd()).map((line) => `${line}\n`).join("");
}
function plainText(text) {
	if (harmless.test(text)) return text;
	return text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "?");
}
function plainTime(seconds) {
	return isoTime(seconds).replace("T", " ").replace("Z", " UTC");
}
function isoTime(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return (Number.isNaN(date.getTime()) ? /* @__PURE__ */ new Date(0) : date).toISOString().replace(".000Z", "Z");
}
const harmless = /^[!-~]*(?: [!-~]+)*$/;
function lengthOf(cell = "") {
	if (harmless.test(cell)) return cell.length;
	return Array.from(cell).length;
}

// src/kernel/workflow-remedy.ts
const workflowRemedy = "The own token of a job can never have this right: give the input `token` one of a GitHub App with `workflows: write` (or of a person, with the scope `workflow`). GitHub asks for it where the workflow files of the commit are at the tip of no branch, as after a change of a pinned action. Where the branch `cairn-versions/<model>/<version>` is missing, a person who may push can make it, and this token will do (docs/workflow-files.md).";

// src/kernel/child-environment.ts
function childEnvironment(environment) {
	const kept = Object.entries(environment).filter((entry) => entry[1] !== void 0 && !isPrivate(entry[0]));
	return Object.fromEntries(kept);
}
function isPrivate(name) {
	return /^(INPUT_|ACTIONS_|STATE_|GIT_CONFIG_)/.test(name) || /(^|_)(TOKEN|SECRET|PASSWORD|CREDENTIALS?)(_|$)/i.test(name) || [
		"CAIRN_SIGNING_KEY",
		"GITHUB_OUTPUT",
		"GITHUB_ENV",
		"GITHUB_PATH",
		"GITHUB_STATE",
		"GITHUB_STEP_SUMMARY",
		"NODE_OPTIONS"
	].includes(name);
}

// src/kernel/python-path.ts
function withPythonPath(environment) {
	const named = environment["PYTHONPATH"] ?? "";
	const own = join(cairnRoot(), "python");
	return {
		...environment,
		PYTHONPATH: named === "" ? own : `${named}${delimiter}${own}`
	};
}

// scripts/stand-ins/crypto-when-asked.ts
function X509Certificate(text) {
	return new (real()).X509Certificate(text);
}
var real, createHash, createHmac, createPrivateKey, createPublicKey, randomBytes, randomUUID, timingSafeEqual, sign, verify;
var init_crypto_when_asked = __esmMin((() => {
	real = () => process.getBuiltinModule("node:crypto");
	createHash = (...given) => real().createHash(...given);
	createHmac = (...given) => real().createHmac(...given);
	createPrivateKey = (key) => real().createPrivateKey(key);
	createPublicKey = (key) => real().createPublicKey(key);
	randomBytes = (size) => real().randomBytes(size);
	randomUUID = (options) => real().randomUUID(options);
	timingSafeEqual = (a, b) => real().timingSafeEqual(a, b);
	sign = (algorithm, data, key) => real().sign(algorithm, data, key);
	verify = (algorithm, data, key, signature) => real().verify(algorithm, data, key, signature);
}));

// src/kernel/process-start.ts
function startOfProcess(pid) {
	const state = stateOf(pid);
	return state.slice(state.lastIndexOf(")") + 2).split(" ")[19] ?? "0";
}
function stateOf(pid) {
	try {
		return readFileSync(`/proc/${pid}/stat`, "utf8");
	} catch {
		return "";
	}
}

// src/kernel/digest.ts
function digestOf(bytes) {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
async function digestOfFile(path) {
	const hash = createHash("sha256");
	for await (const chunk of createReadStream(path)) hash.update(chunk);
	return {
		size: (await stat(path)).size,
		sha256: `sha256:${hash.digest("hex")}`
	};
}
var init_digest = __esmMin((() => {
	init_crypto_when_asked();
}));

// src/generated/validators.js-when-asked
let loaded$1;
function whenAsked(name) {
	const check = (value) => {
		loaded$1 ??= createRequire(import.meta.url)("./documents.js");
		const right = loaded$1[name](value);
		check.errors = loaded$1[name].errors;
		return right;
	};
	return check;
}
const validateConfig = whenAsked("validateConfig");
const validateDataPointers = whenAsked("validateDataPointers");
const validateDataReport = whenAsked("validateDataReport");
const validateDecision = whenAsked("validateDecision");
const validateDeployment = whenAsked("validateDeployment");
const validateDriftReport = whenAsked("validateDriftReport");
const validateEvaluation = whenAsked("validateEvaluation");
const validateFetchedData = whenAsked("validateFetchedData");
const validateImportedVersion = whenAsked("validateImportedVersion");
const validateManifest = whenAsked("validateManifest");
const validatePredictions = whenAsked("validatePredictions");
const validateProfile = whenAsked("validateProfile");
const validateRetirement = whenAsked("validateRetirement");
const validateRun = whenAsked("validateRun");
const validateStage = whenAsked("validateStage");
const validateTraining = whenAsked("validateTraining");
const validateVerdict = whenAsked("validateVerdict");
const validateRuleFile = whenAsked("validateRuleFile");

// src/text/json-fault.ts
const deepest$1 = 100;
function jsonFault(text) {
	const open = [];
	for (let at = 0; at < text.length; at++) switch (text.charAt(at)) {
		case "{":
		case "[":
			if (open.push(text[at] === "{" ? /* @__PURE__ */ new Set() : void 0) > deepest$1) return `is nested deeper than ${deepest$1} levels (line ${lineAt(text, at)})`;
			break;
		case "}":
		case "]":
			open.pop();
			break;
		case "\"": {
			const start = at;
			at = endOfString(text, start);
			const fault = isKey(text, at) ? keyFault(text.slice(start, at + 1), open.at(-1)) : void 0;
			if (fault !== void 0) return `${fault} (line ${lineAt(text, start)})`;
		}
	}
}
function keyFault(written, known) {
	const key = written.includes("\\") ? unescaped(written) : written.slice(1, -1);
	if (key === "__proto__") return "has a key __proto__, which no document has";
	if (known?.has(key) === true) return `has the key ${JSON.stringify(key.slice(0, 100))} twice`;
	known?.add(key);
}
function endOfString(text, start) {
	for (let end = text.indexOf("\"", start + 1); end >= 0; end = text.indexOf("\"", end + 1)) {
		let slashes = 0;
		while (text[end - 1 - slashes] === "\\") slashes++;
		if (slashes % 2 === 0) return end;
	}
	return text.length - 1;
}
function isKey(text, end) {
	let next = end + 1;
	while (/\s/.test(text[next] ?? "")) next++;
	return text[next] === ":";
}
function unescaped(written) {
	try {
		return String(JSON.parse(written));
	} catch {
		return written;
	}
}
function lineAt(text, at) {
	return text.slice(0, at).split("\n").length;
}

// src/files/replace-file.ts
init_crypto_when_asked();
async function replaceFile(path, text) {
	await mkdir(dirname(path), { recursive: true });
	const temporary = `${path}.${randomUUID()}.tmp`;
	try {
		await using handle = await open(temporary, "wx");
		await atPath(path, handle.writeFile(text));
		await atPath(path, handle.sync());
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

// src/text/counted.ts
function counted(count, one, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}`;
}
function fullStop(text) {
	return /[.!?\n]$/.test(text) ? text : `${text}.`;
}

// src/text/quoted.ts
function quoted(text) {
	return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

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
			detached: hasGroups
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
const hasGroups = process.platform !== "win32";
function endGroup(pid, signal) {
	if (pid === void 0) return;
	try {
		process.kill(hasGroups ? -pid : pid, signal);
	} catch {}
}

// src/text/first-ones.ts
function firstOnes(texts, most) {
	const shown = texts.slice(0, most).join(", ");
	return texts.length > most ? `${shown} and ${texts.length - most} more` : shown;
}

// src/kernel/moment.ts
const shape = /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?|24:00(?::00(?:\.0+)?)?)\s*(?:Z|(?<sign>[+-])(?<hours>[01]\d|2[0-3]):?(?<minutes>[0-5]\d))?)?$/i;
const earliest = Date.parse("0000-01-01T00:00:00Z");
const latest = Date.parse("9999-12-31T23:59:59.999Z");
function millisecondsOf(text) {
	const { day, time = "00:00", sign, hours, minutes } = shape.exec(text)?.groups ?? {};
	if (day === void 0 || !isDay(day)) return void 0;
	const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 6e4;
	const milliseconds = Date.parse(`${day}T${time}Z`) - (sign === "-" ? -offset : offset);
	return milliseconds >= earliest && milliseconds <= latest ? milliseconds : void 0;
}
function isDay(day) {
	const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

// scripts/stand-ins/http-client-when-asked.ts
var HttpClient = class {
	#options;
	constructor(...options) {
		this.#options = options;
	}
	async getJson(...request) {
		const { HttpClient: Real } = await import("../vendor/actions-http-client.js");
		return new Real(...this.#options).getJson(...request);
	}
};

// src/kernel/inputs.ts
init_errors();
function parseInputs(declared, texts, nameOf = (name) => name) {
	const mistakes = [];
	const values = {};
	for (const [name, input] of Object.entries(declared)) {
		const text = (texts(name) ?? "").trim() || fixedDefault(input);
		const parsed = text === void 0 ? absent(input) : parse$1(input, text);
		if ("mistake" in parsed) mistakes.push({
			where: `input ${nameOf(name)}`,
			...parsed.mistake
		});
		else values[name] = parsed.value;
	}
	if (mistakes.length > 0) throw new UserError("CAIRN_INPUT_INVALID", mistakes);
	return values;
}
function fixedDefault(input) {
	return input.default === void 0 || input.default.includes("${{") || input.default === "" ? void 0 : input.default;
}
function absent(input) {
	if (input.required === true) return { mistake: {
		what: "is missing",
		todo: input.description
	} };
	return { value: input.default === "" && input.kind === "string" ? "" : emptyOf(input) };
}
function emptyOf(input) {
	if (input.default === void 0) return void 0;
	return input.kind === "list" ? [] : input.kind === "map" ? {} : void 0;
}
const oneLine$1 = (text) => /[\r\n\0]/.test(text) ? { mistake: {
	what: "holds a line break",
	expected: "one line"
} } : { value: text };
const parsers = {
	string: oneLine$1,
	path: oneLine$1,
	boolean: (text) => text === "true" || text === "false" ? { value: text === "true" } : { mistake: {
		what: `is ${JSON.stringify(text)}`,
		expected: "true or false"
	} },
	integer: (text) => /^-?\d{1,15}$/.test(text) ? { value: Number(text) } : { mistake: {
		what: `is ${JSON.stringify(text)}`,
		expected: "a whole number"
	} },
	number: (text) => /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text) ? { value: Number(text) } : { mistake: {
		what: `is ${JSON.stringify(text)}`,
		expected: "a number"
	} },
	list: (text) => ({ value: text.split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "") }),
	map: parseMap
};
function parse$1(input, text) {
	const parsed = parsers[input.kind](text);
	if ("value" in parsed && input.choices !== void 0 && !input.choices.includes(String(parsed.value))) return { mistake: {
		what: `is ${JSON.stringify(text)}`,
		expected: `one of ${input.choices.join(", ")}`
	} };
	return parsed;
}
function parseMap(text) {
	const entries = [];
	for (const line of text.split("\n").map((item) => item.trim())) {
		if (line === "") continue;
		const at = line.indexOf("=");
		if (at < 1) return { mistake: {
			what: `holds the line ${JSON.stringify(line)}`,
			expected: "lines of key=value"
		} };
		entries.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
	}
	return { value: Object.fromEntries(entries) };
}

// src/kernel/git-environment.ts
function gitEnvironment(environment) {
	const configuration = Object.entries(environment).filter((entry) => entry[1] !== void 0 && entry[0].startsWith("GIT_CONFIG_"));
	return {
		...childEnvironment(environment),
		...Object.fromEntries(configuration)
	};
}

// scripts/stand-ins/yaml-when-asked.ts
let loaded;
const yaml = () => loaded ??= createRequire(import.meta.url)("./yaml.js").default;
const isAlias = (node) => yaml().isAlias(node);
const isCollection = (node) => yaml().isCollection(node);
const isMap = (node) => yaml().isMap(node);
const isPair = (node) => yaml().isPair(node);
const isScalar = (node) => yaml().isScalar(node);
const parseDocument = (...given) => yaml().parseDocument(...given);
const stringify = (...given) => yaml().stringify(...given);
const visit = (...given) => {
	yaml().visit(...given);
};
function Lexer() {
	return new (yaml()).Lexer();
}
function LineCounter() {
	return new (yaml()).LineCounter();
}

// src/text/bounded-yaml.ts
init_errors();
const usual = 1 << 20;
const deepest = 100;
const mostAliases = 50;
function boundedYaml(text, largest = usual) {
	if (text.length > largest) return { mistakes: [{ what: `is larger than ${largest >> 20} MiB` }] };
	if (last?.text !== text) last = {
		text,
		parsed: parse(text)
	};
	const { parsed } = last;
	if ("mistakes" in parsed) return parsed;
	try {
		return {
			...parsed,
			value: parsed.document.toJS({ maxAliasCount: mostAliases })
		};
	} catch (error) {
		return { mistakes: [{ what: error instanceof ReferenceError && error.message.startsWith("Excessive alias count") ? `has more than ${mostAliases} uses of aliases (*name): write the values out` : messageOf(error) }] };
	}
}
let last;
function parse(text) {
	const deep = tooDeep(text);
	if (deep !== void 0) return { mistakes: [{
		what: `is nested deeper than ${deepest} levels`,
		line: deep
	}] };
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		version: "1.2",
		schema: "core",
		merge: false,
		prettyErrors: false,
		logLevel: "error",
		uniqueKeys: false
	});
	const mistakes = [...[...document.errors, ...document.warnings].map(({ message, pos }) => ({
		what: `is not YAML that can be read: ${message.split("\n")[0] ?? ""}`,
		offset: pos[0]
	})), ...misleading(document)].sort((a, b) => a.offset - b.offset).map(({ what, offset }) => ({
		what,
		line: lines.linePos(offset).line
	}));
	return mistakes.length > 0 ? { mistakes } : {
		document,
		lines
	};
}
function misleading(document) {
	const found = [];
	visit(document, {
		Map(_, { items }) {
			const known = /* @__PURE__ */ new Set();
			for (const { key } of items) {
				if (!isScalar(key)) continue;
				const { value } = key;
				if (known.has(value)) found.push({
					what: `has the key ${JSON.stringify(value)} twice`,
					offset: key.range?.[0] ?? 0
				});
				known.add(value);
			}
		},
		Alias(_, alias, path) {
			const meant = alias.resolve(document);
			if (path.some((node) => node === meant)) found.push({
				what: `has *${alias.source} inside of itself`,
				offset: alias.range?.[0] ?? 0
			});
		}
	});
	return found;
}
function tooDeep(text) {
	let line = 1;
	let brackets = 0;
	for (const token of new Lexer().lex(text)) {
		if (token === "[" || token === "{") brackets++;
		else if (token === "]" || token === "}") brackets--;
		if (brackets > deepest) return line;
		if (token.includes("\n")) line += token.split("\n").length - 1;
	}
	const index = text.split("\n").findIndex((one) => /^[ \t?-]{201}/.test(one) && one.trim() !== "");
	return index < 0 ? void 0 : index + 1;
}

// src/kernel/verb.ts
function defineVerb(verb) {
	return {
		...verb,
		run: async (inputs, context) => {
			const result = await verb.run(inputs, context);
			return {
				...result,
				outputs: asTexts(result.outputs)
			};
		}
	};
}
function asTexts(outputs) {
	const texts = Object.entries(outputs).map(([name, value]) => [name, String(value ?? "")]);
	return Object.fromEntries(texts);
}

// src/text/markdown.ts
function escapeMarkdown(text, limit = 300) {
	return oneLine(text, limit).replace(/[\\`*_{}[\]()<>#~$=^]/g, String.raw`\$&`).replace(/^(?:\d{1,9}(?=[.)](?:\s|$))|[-+])/, breakList).replace(/@/g, `${zeroWidth}@${zeroWidth}`).replace(/#/g, `#${zeroWidth}`).replace(/\b(?:GH-|www\.|(?:https?|ftp):|mailto:|xmpp:)/gi, `$&${zeroWidth}`).replace(/&/g, "&amp;").replace(/\|/g, "&#124;");
}
function code(text, limit = 300) {
	const inner = oneLine(text, limit);
	if (inner === "") return "";
	const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^[` ]|[` ]$/.test(inner) ? " " : "";
	return `${fence}${pad}${inner}${pad}${fence}`;
}
function table(header, rows) {
	const line = (cells) => `| ${header.map((_, index) => cell(cells[index] ?? "")).join(" | ")} |`;
	return [
		line(header),
		`|${" --- |".repeat(header.length)}`,
		...rows.map(line)
	].join("\n");
}
function codeBlock(text, language = "") {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text.replace(/\n$/, "")}\n${fence}`;
}
const zeroWidth = "​";
function breakList(start) {
	return /\d/.test(start) ? `${start}${zeroWidth}` : `\\${start}`;
}
function oneLine(text, limit) {
	const plain = text.slice(0, limit * 4).replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").replace(/(?![\ufe0e\ufe0f])[\p{Cf}\p{Cs}\p{DI}\ufffe\uffff]/gu, "�").trim();
	const characters = Array.from(plain);
	return characters.length <= limit ? plain : `${characters.slice(0, limit - 1).join("")}…`;
}
function cell(markdown) {
	return markdown.replace(/[\r\n]+/g, " ").replace(/(\\*)\|/g, (pipe, slashes) => slashes.length % 2 === 0 ? `${slashes}\\|` : pipe);
}

// src/files/write-checked.ts
init_crypto_when_asked();
init_digest();
init_errors();
async function writeChecked(source, target, expected) {
	await mkdir(dirname(target), { recursive: true });
	const folder = await mkdtemp(join(dirname(target), ".cairn-part-"));
	try {
		const part = join(folder, "part");
		const hash = createHash("sha256");
		let size = 0;
		await using file = await open(part, "wx", 384);
		for await (const chunk of source) {
			size += chunk.byteLength;
			if (size > expected.size) break;
			hash.update(chunk);
			await atPath(target, file.writeFile(chunk));
		}
		const sha256 = `sha256:${hash.digest("hex")}`;
		if (size !== expected.size || sha256 !== expected.sha256) throw new UserError("CAIRN_ARTIFACT_CORRUPT", {
			where: target,
			what: `${size > expected.size ? "more than " : ""}${Math.min(size, expected.size)} bytes with digest ${sha256} arrived`,
			expected: `${expected.size} bytes with digest ${expected.sha256}`
		});
		await atPath(target, file.sync());
		await rename(part, target);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function copyChecked(source, target, expected) {
	await using file = await open(source);
	await writeChecked(file.createReadStream({ autoClose: false }), target, expected);
}
async function isIntact(path, expected) {
	try {
		const found = await digestOfFile(path);
		return found.size === expected.size && found.sha256 === expected.sha256;
	} catch {
		return false;
	}
}

// src/files/stay-inside.ts
init_errors();
function stayInside(folder, path) {
	const root = resolve(folder);
	const place = resolve(root, path);
	if (!(path === "" || path.includes("\0") || path.includes("\\") || isAbsolute(path)) && place.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return place;
	throw new UserError("CAIRN_PATH_OUTSIDE", {
		where: JSON.stringify(path),
		what: "leads outside the folder of the model",
		expected: "a relative path without .."
	});
}

// src/kernel/version-tag.ts
function versionTag(model, version) {
	return `${model}@v${version}`;
}

// src/text/foreign-letters.ts
function foreignLetters(name) {
	const points = [...new Set(name.match(/[^\x20-\x7e]/gu))].map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
	if (points.length === 0) return "";
	const more = points.length > most ? " …" : "";
	return ` (with ${points.slice(0, most).join(", ")}${more})`;
}
const most = 5;

// src/text/format-number.ts
function formatNumber(value, figures = 4) {
	if (value === null || value === void 0 || !Number.isFinite(value)) return "–";
	const rounded = Number(value.toPrecision(figures));
	if (rounded === 0) return "0";
	const size = Math.abs(rounded);
	if (size >= 0x38d7ea4c68000 || size < 1e-6) return rounded.toExponential().replace("e+", "e");
	if (Number.isInteger(value) && size < 1e6 && figures >= 4) return String(value);
	return String(rounded);
}

// src/text/format-bytes.ts
function formatBytes(bytes) {
	const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
	return `${formatNumber(bytes / 1e3 ** power, power === 0 ? 4 : 3)} ${units[power] ?? ""}`;
}
const units = [
	"bytes",
	"kB",
	"MB",
	"GB",
	"TB"
];

// src/text/format-share.ts
function formatShare(part, whole) {
	return whole > 0 ? `${formatNumber(100 * part / whole, 3)} %` : "–";
}

// src/kernel/context.ts
init_errors();
function gitHubIfAny(context, verb) {
	return context.ofGitHub === true ? requireGitHub(context, verb) : context.github;
}
function requireGitHub({ github }, verb) {
	if (github !== void 0) return github;
	throw new UserError("CAIRN_GITHUB_MISSING", {
		what: `${verb} needs GitHub`,
		expected: "a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (input token, or GITHUB_TOKEN)"
	});
}

export { validatePredictions as $, HttpClient as A, explainFileFault as At, fullStop as B, errorCatalogue as Bt, isPair as C, childEnvironment as Ct, visit as D, plainText as Dt, stringify as E, plainTable as Et, hasGroups as F, hasCode as Ft, validateDataReport as G, jsonFault as H, cairnRoot as Ht, inertLine as I, init_errors as It, validateDriftReport as J, validateDecision as K, runCommand as L, messageOf as Lt, firstOnes as M, UserError as Mt, describeOutcome as N, chainOf as Nt, gitEnvironment as O, plainTime as Ot, endGroup as P, codeOf as Pt, validateManifest as Q, quoted as R, placeOf as Rt, isMap as S, withPythonPath as St, parseDocument as T, isoTime as Tt, validateConfig as U, cairnVersion as Ut, replaceFile as V, init_error_catalogue as Vt, validateDataPointers as W, init_version as Wt, validateFetchedData as X, validateEvaluation as Y, validateImportedVersion as Z, boundedYaml as _, randomBytes as _t, formatNumber as a, validateTraining as at, isAlias as b, timingSafeEqual as bt, stayInside as c, digestOfFile as ct, writeChecked as d, X509Certificate as dt, validateProfile as et, code as f, createHash as ft, defineVerb as g, init_crypto_when_asked as gt, table as h, createPublicKey as ht, formatBytes as i, validateStage as it, millisecondsOf as j, exitCodes as jt, parseInputs as k, atPath as kt, copyChecked as l, init_digest as lt, escapeMarkdown as m, createPrivateKey as mt, requireGitHub as n, validateRuleFile as nt, foreignLetters as o, validateVerdict as ot, codeBlock as p, createHmac as pt, validateDeployment as q, formatShare as r, validateRun as rt, versionTag as s, digestOf as st, gitHubIfAny as t, validateRetirement as tt, isIntact as u, startOfProcess as ut, Lexer as v, randomUUID as vt, isScalar as w, workflowRemedy as wt, isCollection as x, verify as xt, LineCounter as y, sign as yt, counted as z, sentence as zt };