import { n as __esmMin } from "./rolldown-runtime.js";

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
		CAIRN_CONFIG_INVALID: "The configuration cairn.yaml is missing or breaks its schema.",
		CAIRN_DATASET_UNKNOWN: "The configuration has no dataset of this name.",
		CAIRN_DATA_CHANGED: "The data are not those that the run was made from.",
		CAIRN_DATA_INVALID: "A data file cannot be read or breaks the contract of its dataset.",
		CAIRN_DATA_MISSING: "No data file matches the path of a dataset.",
		CAIRN_DOCUMENT_INVALID: "A JSON document (manifest, stage file, run, evaluation, …) breaks its schema.",
		CAIRN_FETCH_FAILED: "The tags could not be fetched from origin.",
		CAIRN_FILE_EXISTS: "A file that would be written is there already; nothing was overwritten.",
		CAIRN_FORGE_IN_USE: "Another local forge runs on the same directory.",
		CAIRN_FORGE_PORT_TAKEN: "The port of the local forge is taken by another program.",
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
		CAIRN_IMPORT_INVALID: "What is to be imported is not what the other tool writes, or its names cannot be kept.",
		CAIRN_INPUT_INVALID: "One or more inputs of a verb are missing or malformed.",
		CAIRN_LIVE_INVALID: "Logged traffic cannot be read.",
		CAIRN_LIVE_MISSING: "No source of logged traffic is known, or it cannot be reached.",
		CAIRN_LOCAL_WORKFLOW_UNKNOWN: "The local runner was asked to start a workflow that is not there or is not started that way.",
		CAIRN_MANIFEST_MISMATCH: "The manifest of a version is not the one that its tag names.",
		CAIRN_METRICS_INVALID: "The metrics file of a training is not a flat JSON object of finite numbers.",
		CAIRN_MODEL_AMBIGUOUS: "A model is declared in two configurations of the repository, or in two spellings that differ in case only.",
		CAIRN_MODEL_MISSING: "The files of a trained model are neither in the work tree nor handed over by an earlier job.",
		CAIRN_MODEL_UNKNOWN: "The configuration has no model of this name.",
		CAIRN_MODEL_UNLOADABLE: "A model does not load.",
		CAIRN_NATIVE_UNAVAILABLE: "A native part (such as DuckDB) could not be found, downloaded or verified.",
		CAIRN_NODE_TOO_OLD: "Cairn runs on Node.js 24 or newer.",
		CAIRN_PATH_OUTSIDE: "A path leads outside the folder that it must stay in.",
		CAIRN_PREDICTION_INVALID: "A model gave predictions that are not numbers of the right kind, one a row.",
		CAIRN_PUSH_REFUSED: "The remote repository refused a push.",
		CAIRN_RACE_LOST: "Others kept changing the same tags, record or branch at the same time.",
		CAIRN_REF_IN_THE_WAY: "A branch or tag has a name that another one needs as its folder.",
		CAIRN_REF_TOO_LONG: "The name of a branch or tag is longer than Git can store.",
		CAIRN_REMOTE_AMBIGUOUS: "The clone has several remotes, and nothing says which of them is shared.",
		CAIRN_REMOTE_NOT_GITHUB: "Tags would not be pushed to the repository of GitHub that the verb works for.",
		CAIRN_REMOTE_UNREACHABLE: "Git could not reach the remote, or its answer broke off.",
		CAIRN_RETIREMENT_REFUSED: "A version cannot be retired: it is staged, referenced or still called, or its date has not come.",
		CAIRN_ROLLBACK_IMPOSSIBLE: "There is no version to go back to, or the stage has it already.",
		CAIRN_RUN_NOT_EVALUATED: "A run without an evaluation cannot become a version.",
		CAIRN_RUN_UNKNOWN: "There is no record of a run with this id.",
		CAIRN_SIGNING_KEY_INVALID: "A key to sign with, or to check signatures with, cannot be used.",
		CAIRN_STAGE_EMPTY: "The stage holds no version yet.",
		CAIRN_STAGE_HELD: "The stage is held at its version until a reviewed change lifts the hold.",
		CAIRN_STAGE_UNKNOWN: "The model has no stage of this name.",
		CAIRN_STAGE_UNRELEASABLE: "A stage file asks for something that cannot be released.",
		CAIRN_STORE_CREDENTIALS_MISSING: "The artifact store needs credentials, and none are in the environment.",
		CAIRN_STORE_REFUSED: "An artifact store refused a request: missing permission, wrong credentials or an unknown place.",
		CAIRN_STORE_UNAVAILABLE: "An artifact store could not be reached or kept failing.",
		CAIRN_TAG_NOT_SHARED: "A release is not published, because GitHub does not have its tag.",
		CAIRN_TARGET_BROKEN: "The files of a deployed version are missing or are not those of its manifest.",
		CAIRN_TARGET_FAILED: "A target did not take the version: a command failed, or a server did not start.",
		CAIRN_TARGET_MISSING: "The stage has no target to deploy to.",
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
		const text = textOf(link);
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
function textOf(error) {
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
	return `${place}${what}${/[.!?]$/.test(what) ? "" : "."}${wanted}${remedy}`;
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

export { placeOf as a, messageOf as i, hasCode as n, sentence as o, init_errors as r, UserError as t };