import { a as validateDeployment, c as validateImportedVersion, d as validateRetirement, g as validateVerdict, h as validateTraining, i as validateDecision, l as validateManifest, m as validateStage, n as validateDataPointers, o as validateDriftReport, p as validateRun, r as validateDataReport, s as validateEvaluation, u as validateProfile } from "./documents.js";
import { H as messageOf, L as UserError, V as init_errors } from "./kernel.js";

// src/provenance/schema-wording.ts
init_errors();
function shownValue(value) {
	if (value === void 0) return "missing";
	if (value === null) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a group of keys";
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function kindName(type) {
	return {
		object: "keys with values",
		array: "a list",
		string: "text",
		number: "a number",
		integer: "a whole number",
		boolean: "true or false",
		null: "null"
	}[String(type)] ?? String(type);
}
function patternWords(pattern) {
	switch (pattern) {
		case "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$": return "a name of letters, digits, - and _ that starts and ends with a letter or digit";
		case "^sha256:[0-9a-f]{64}$": return "sha256: and 64 hexadecimal digits";
		case "^[0-9a-f]{40}([0-9a-f]{24})?$": return "the id of a commit, 40 or 64 hexadecimal digits";
		case "^https?://[^\\s<>\"]+$": return "a web address";
		default: return `text that matches ${String(pattern)}`;
	}
}
function pathOf(pointer) {
	return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function valueAt(value, path) {
	let inner = value;
	for (const key of path) {
		if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return void 0;
		inner = inner[key];
	}
	return inner;
}
function schemaMistakesOf(errors, value) {
	const meant = withoutOtherForms(errors);
	return (meant.length > 0 ? meant : errors).map((error) => ({
		where: error.instancePath,
		...explain(error, value)
	}));
}
const formPath = /^(.*\/oneOf)\/(\d+)(?=\/|$)/;
function withoutOtherForms(errors) {
	const choices = errors.filter(({ keyword }) => keyword === "oneOf");
	return errors.filter((error) => {
		const enclosing = choices.find(({ schemaPath, instancePath }) => error.schemaPath.startsWith(`${schemaPath}/`) && error.instancePath.startsWith(instancePath));
		const meant = (choice) => meantForm(choice, errors);
		if (error.keyword === "oneOf") return meant(error) === void 0;
		if (enclosing === void 0) return true;
		return meant(enclosing) === Number(formPath.exec(error.schemaPath)?.[2]);
	});
}
function meantForm(choice, errors) {
	const inside = errors.filter(({ schemaPath, instancePath }) => schemaPath.startsWith(`${choice.schemaPath}/`) && instancePath.startsWith(choice.instancePath));
	const formOf = ({ schemaPath }) => Number(formPath.exec(schemaPath)?.[2]);
	const all = new Set(inside.map(formOf));
	for (const error of inside) if (error.keyword === "const") all.delete(formOf(error));
	const [first] = all;
	return all.size === 1 ? first : void 0;
}
function explain(error, value) {
	const params = error.params;
	const given = shownValue(valueAt(value, pathOf(error.instancePath)));
	switch (error.keyword) {
		case "additionalProperties": return { what: `has the key ${shownValue(params["additionalProperty"])}, which is not known here` };
		case "required": return { what: `lacks the key ${String(params["missingProperty"])}` };
		case "enum": return {
			what: `is ${given}`,
			expected: `one of ${params["allowedValues"].join(", ")}`
		};
		case "const": return {
			what: `is ${given}`,
			expected: JSON.stringify(params["allowedValue"])
		};
		case "type": return {
			what: `is ${given}`,
			expected: [params["type"]].flat().map(kindName).join(" or ")
		};
		case "pattern": return {
			what: `is ${given}`,
			expected: patternWords(params["pattern"])
		};
		case "oneOf": return { what: `is ${given}, which has none of the forms that are known here` };
		default: return { what: `is ${given}, but ${error.message ?? error.keyword}` };
	}
}

// src/provenance/document.ts
const validatorOf = {
	"data-pointers": validateDataPointers,
	"data-report": validateDataReport,
	decision: validateDecision,
	deployment: validateDeployment,
	"drift-report": validateDriftReport,
	evaluation: validateEvaluation,
	"imported-version": validateImportedVersion,
	manifest: validateManifest,
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
	return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "__proto__").sort(([a], [b]) => a < b ? -1 : 1).map(([key, inner]) => [key, sorted(inner)]));
}

export { pathOf as a, valueAt as c, kindName as i, serializeDocument as n, patternWords as o, stableJson as r, shownValue as s, parseDocument as t };