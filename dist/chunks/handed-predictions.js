import { r as readPredictions } from "./find-champion.js";
import { Ft as init_errors, jt as UserError } from "./kernel.js";

// src/evaluation/handed-predictions.ts
init_errors();
async function openPredictions(of, hand, context) {
	if (!of.isCommand) return void 0;
	const { log, event } = context;
	const { stated = "" } = of;
	const handed = await readPredictions(context.workspace, hand, {
		run: of.run,
		stated
	});
	if (handed === void 0) {
		if (event.name !== void 0 && context.github !== void 0) log.warning("A model is a command (format: command), so code of the team runs beside the token of this job: let a job before this one run predict, which needs no token that writes. A model as ONNX or TensorFlow.js is only read.");
		return;
	}
	const { run, model, job, workflowRun } = handed.predictions;
	if (run !== of.run || model !== of.model) throw refused("predictions", `are of run ${run} of model ${model}`, `run ${of.run} of model ${of.model}`);
	const by = job === void 0 ? "" : `, made by job ${job} of ${workflowRun ?? "a workflow run"}`;
	log.info(`Commands are not run here: their predictions are those of ${handed.digest}${by}.`);
	if (stated === "" && event.name !== void 0) log.warning("No digest of the predictions was stated, so any job of the workflow run may have handed them over: give the output predictions of predict as input predictions.");
	return handed;
}
function answersOfChallenger(handed, format) {
	if (handed === void 0 || format !== "command") return void 0;
	const { challenger, run } = handed.predictions;
	if (challenger !== void 0) return challenger;
	throw refused("predictions", `the file has none of run ${run}`);
}
function answersOfChampion(handed, { manifest, digest }) {
	if (handed === void 0 || manifest.format !== "command") return void 0;
	const { champion } = handed.predictions;
	if (champion?.manifest === digest) return champion.answers;
	throw refused("predictions", `the file ${champion === void 0 ? "has no champion" : `has champion ${champion.version} (${champion.manifest})`}`, `${manifest.version} (${digest}), which holds the stage`);
}
function namedPredictions(handed, formats) {
	if (handed === void 0) return {};
	const { job, workflowRun } = handed.predictions;
	return { predictions: {
		of: ["challenger", "champion"].filter((whose) => formats[whose] === "command"),
		file: handed.digest,
		...job !== void 0 && { job },
		...workflowRun !== void 0 && { workflowRun }
	} };
}
function refused(where, what, expected) {
	return new UserError("CAIRN_PREDICTIONS_REFUSED", {
		where,
		what,
		...expected !== void 0 && { expected },
		todo: "Run predict again, for this run and stage."
	});
}

export { openPredictions as i, answersOfChampion as n, namedPredictions as r, answersOfChallenger as t };