import { n as init_errors, r as messageOf, t as UserError } from "./errors.js";
import { a as validateDecision, c as validateEvaluation, d as validateRun, f as validateStage, i as validateDataReport, l as validateManifest, o as validateDeployment, p as validateVerdict, s as validateDriftReport, u as validateProfile } from "./documents.js";
import { dirname, join } from "node:path";
import { createReadStream, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";

// src/runtime/child-environment.ts
function childEnvironment(environment) {
	const kept = Object.entries(environment).filter((entry) => entry[1] !== void 0 && !isPrivate(entry[0]));
	return Object.fromEntries(kept);
}
function isPrivate(name) {
	return /^(INPUT_|ACTIONS_|STATE_|GIT_CONFIG_)/.test(name) || /(^|_)(TOKEN|SECRET|PASSWORD|CREDENTIALS?)(_|$)/i.test(name) || [
		"GITHUB_OUTPUT",
		"GITHUB_ENV",
		"GITHUB_PATH",
		"GITHUB_STATE",
		"GITHUB_STEP_SUMMARY",
		"NODE_OPTIONS"
	].includes(name);
}

// src/runtime/version.ts
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

// src/provenance/digest.ts
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

// src/provenance/document.ts
init_errors();
const validatorOf = {
	"data-report": validateDataReport,
	decision: validateDecision,
	deployment: validateDeployment,
	"drift-report": validateDriftReport,
	evaluation: validateEvaluation,
	manifest: validateManifest,
	profile: validateProfile,
	run: validateRun,
	stage: validateStage,
	verdict: validateVerdict
};
function serializeDocument(document) {
	const mistakes = mistakesOf(validatorOf[document.document], document);
	if (mistakes.length > 0) throw new Error(`A ${document.document} of ours breaks its schema: ${mistakes.map((m) => `${m.where ?? ""} ${m.what}`).join("; ")}`);
	return stableJson(document);
}
function parseDocument(name, text, where) {
	const value = parseJson(text, where);
	const mistakes = mistakesOf(validatorOf[name], value).map((mistake) => ({
		...mistake,
		where: `${where}${mistake.where ?? ""}`
	}));
	if (mistakes.length > 0) throw new UserError("CAIRN_DOCUMENT_INVALID", mistakes);
	return value;
}
function stableJson(value) {
	return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
function mistakesOf(validate, value) {
	if (validate(value)) return [];
	return (validate.errors ?? []).map((error) => ({
		where: error.instancePath,
		what: explain(error)
	}));
}
function explain({ keyword, message, params }) {
	const named = params;
	if (keyword === "additionalProperties") return `unknown key ${JSON.stringify(named["additionalProperty"])}`;
	if (keyword === "enum") return `must be one of ${named["allowedValues"].join(", ")}`;
	if (keyword === "const") return `must be ${JSON.stringify(named["allowedValue"])}`;
	return message ?? keyword;
}
function parseJson(text, where) {
	try {
		return JSON.parse(text, (key, value) => key === "__proto__" ? void 0 : value);
	} catch (error) {
		throw new UserError("CAIRN_DOCUMENT_INVALID", {
			where,
			what: `is not JSON: ${messageOf(error)}`
		}, { cause: error });
	}
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)]));
}

// src/config/leads-outside.ts
function leadsOutside(path) {
	const parts = path.split(/[\\/]/);
	return path === "" || path.startsWith("/") || /^[A-Za-z]:/.test(path) || parts.includes("..") || path.includes("\0");
}

export { digestOf as a, cairnVersion as c, stableJson as i, childEnvironment as l, parseDocument as n, digestOfFile as o, serializeDocument as r, cairnRoot as s, leadsOutside as t };