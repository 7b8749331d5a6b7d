import { M as firstOnes, R as quoted } from "./kernel.js";
import { r as unclear } from "./model-output.js";

// src/models/target-outputs.ts
function outputsOfTargets(known, { targets, outputs, from }, file) {
	const missing = outputs.filter((name) => !known.includes(name));
	if (missing.length > 0) throw unclear(file, `has no output of numbers ${firstOnes(missing.map(quoted), 10)}`, `outputs of it: ${firstOnes(known.map(quoted), 10)}`, "Correct train.output: {names: […]}.");
	if (outputs.length > 0) return outputs;
	return targets.length > 0 && from.name === void 0 && targets.every((name) => known.includes(name)) ? targets : void 0;
}
function severalOutputs(names, { targets }, file, of) {
	const one = `train.output: {name: ${names.map((name) => JSON.stringify(name)).join(" or ")}}`;
	if (targets.length === 0) return unclear(file, `gives ${names.length} outputs${of}, and nothing says which is the prediction`, `one output${of}`, `Name it in cairn.yaml: ${one}.`);
	return unclear(file, `gives ${names.length} outputs${of}, and nothing says which give the targets ${firstOnes(targets.map(quoted), 10)}`, "one output of all targets, or one named after each", `Name the one of all in cairn.yaml: ${one}; or one for each, in the order of target: train.output: {names: […]}.`);
}
function requireOneEach(columns, names, { rows, file }) {
	const at = columns.findIndex(({ length }) => length !== rows);
	if (at === -1) return;
	throw unclear(file, `gives ${columns[at]?.length ?? 0} numbers in output ${quoted(names[at] ?? "")} for ${rows} rows`, "one number a row in each of several outputs", "Name one output of all in cairn.yaml: train.output: {name: …}, or let each give one number.");
}

export { requireOneEach as n, severalOutputs as r, outputsOfTargets as t };