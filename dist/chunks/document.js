import { $ as validatePredictions, G as validateDataReport, H as jsonFault, It as init_errors, J as validateDriftReport, K as validateDecision, Lt as messageOf, Mt as UserError, Q as validateManifest, W as validateDataPointers, X as validateFetchedData, Y as validateEvaluation, Z as validateImportedVersion, at as validateTraining, et as validateProfile, it as validateStage, ot as validateVerdict, q as validateDeployment, rt as validateRun, tt as validateRetirement } from "./kernel.js";
import { i as schemaMistakesOf } from "./schema-wording.js";

// src/provenance/document.ts
init_errors();
const validatorOf = {
	"data-pointers": validateDataPointers,
	"data-report": validateDataReport,
	decision: validateDecision,
	deployment: validateDeployment,
	"drift-report": validateDriftReport,
	evaluation: validateEvaluation,
	"fetched-data": validateFetchedData,
	"imported-version": validateImportedVersion,
	manifest: validateManifest,
	predictions: validatePredictions,
	profile: validateProfile,
	retirement: validateRetirement,
	run: validateRun,
	stage: validateStage,
	training: validateTraining,
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
	return schemaMistakesOf(validate.errors ?? [], value);
}
function parseJson(text, where) {
	const fault = jsonFault(text);
	if (fault !== void 0) throw new UserError("CAIRN_DOCUMENT_INVALID", {
		where,
		what: fault
	});
	try {
		return JSON.parse(text);
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
	if (Object.hasOwn(value, "__proto__")) throw new UserError("CAIRN_DOCUMENT_INVALID", {
		where: "a document to be written",
		what: "has the key __proto__, which no document can have",
		todo: "Give the column, category or parameter of this name another one."
	});
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)]));
}

export { serializeDocument as n, stableJson as r, parseDocument as t };