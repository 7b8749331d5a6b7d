import { H as messageOf, L as UserError, V as init_errors } from "./kernel.js";

// src/models/model.ts
init_errors();
const longestPrediction = 18e5;
function unloadable(file, reason, cause) {
	const why = cause === void 0 ? reason : `${reason} (${messageOf(cause).split("\n")[0] ?? ""})`;
	return new UserError("CAIRN_MODEL_UNLOADABLE", {
		where: file,
		what: why
	}, { cause });
}
function checkPredictions(predictions, rows, task) {
	if (predictions.length !== rows) throw invalid(`The model gave ${predictions.length} predictions for ${rows} rows`);
	const at = predictions.findIndex((value) => !Number.isFinite(value) || task === "binary" && (value < 0 || value > 1));
	if (at === -1) return predictions;
	const expected = task === "binary" ? "the probability of the positive class, between 0 and 1" : "a finite number";
	throw invalid(`The model predicts ${predictions[at] ?? ""} for row ${at + 1}`, expected);
}
function invalid(what, expected) {
	return new UserError("CAIRN_PREDICTION_INVALID", {
		what,
		...expected !== void 0 && { expected }
	});
}

export { longestPrediction as n, unloadable as r, checkPredictions as t };