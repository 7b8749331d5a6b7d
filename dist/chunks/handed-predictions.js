import { r as inputOf } from "./run-folder.js";
import { r as readPredictions } from "./find-champion.js";
import { It as init_errors, Mt as UserError } from "./kernel.js";

// src/evaluation/handed-predictions.ts
init_errors();
async function openPredictions(of, hand, context) {
	const { challenger, champion } = of.formats;
	if (challenger !== "command" && champion !== "command") return void 0;
	const handed = await openFiles(of, hand, context);
	const isNone = handed.challenger === void 0 && handed.champion === void 0;
	if (context.event.name !== void 0) warnOf(handed, {
		isNone,
		hasToken: context.github !== void 0
	}, context);
	return isNone ? void 0 : handed;
}
async function openFiles(of, hand, context) {
	const { challenger: whole = "", champion: apart = "" } = of.stated;
	const [isChallenger, isChampion] = [of.formats.challenger === "command", of.formats.champion === "command"];
	const open = async (whose, stated) => openFile({
		...of,
		of: whose,
		stated
	}, hand, context);
	const own = isChampion && (apart !== "" || whole === "") ? await open("champion", apart) : void 0;
	const first = isChallenger || own === void 0 ? await open("challenger", whole) : void 0;
	return {
		challenger: isChallenger ? first : void 0,
		champion: isChampion ? own ?? first : void 0
	};
}
function warnOf({ challenger, champion }, { isNone, hasToken }, { log }) {
	if (isNone && hasToken) log.warning("A model is a command (format: command), so code of the team runs beside the token of this job: let a job before this one run predict, which needs no token that writes. A model as ONNX or TensorFlow.js is only read.");
	if (challenger !== void 0 && challenger === champion) log.warning("Challenger and champion answered in one job, where either may have changed what the other answered: let predict run in two jobs, with of: challenger and of: champion, and give the output predictions of the second as input champion-predictions.");
}
async function openFile(of, hand, { workspace, log, event }) {
	const handed = await readPredictions(workspace, hand, of);
	if (handed === void 0) return void 0;
	const { run, model, job, workflowRun } = handed.predictions;
	if (run !== of.run || model !== of.model) throw refused("predictions", `are of run ${run} of model ${model}`, `run ${of.run} of model ${of.model}`);
	const by = job === void 0 ? "" : `, made by job ${job} of ${workflowRun ?? "a workflow run"}`;
	log.info(`Commands are not run here: their predictions are those of ${handed.digest}${by}.`);
	if (of.stated === "" && event.name !== void 0) log.warning(`No digest of the predictions was stated, so any job of the workflow run may have handed them over: give the output predictions of predict as input ${inputOf(of.of)}.`);
	return handed;
}
function answersOfChallenger(handed, format) {
	if (handed === void 0 || format !== "command") return void 0;
	const challenger = handed.challenger?.predictions.challenger;
	if (challenger !== void 0) return challenger;
	throw refused("predictions", handed.challenger === void 0 ? "only predictions of the champion were handed over" : `the file has none of run ${handed.challenger.predictions.run}`);
}
function answersOfChampion(handed, { manifest, digest }) {
	if (handed === void 0 || manifest.format !== "command") return void 0;
	const champion = handed.champion?.predictions.champion;
	if (champion?.manifest === digest) return champion.answers;
	throw refused("predictions", `the file ${champion === void 0 ? "has no champion" : `has champion ${champion.version} (${champion.manifest})`}`, `${manifest.version} (${digest}), which holds the stage`);
}
function namedPredictions(handed) {
	const { challenger, champion } = handed ?? {};
	const first = challenger ?? champion;
	if (first === void 0) return {};
	const isApart = challenger !== void 0 && champion !== void 0 && champion !== challenger;
	return { predictions: {
		of: ["challenger", "champion"].filter((whose) => handed?.[whose] !== void 0),
		...namedFile(first),
		...isApart && { champion: namedFile(champion) }
	} };
}
function namedFile({ predictions: { job, workflowRun }, digest }) {
	return {
		file: digest,
		...job !== void 0 && { job },
		...workflowRun !== void 0 && { workflowRun }
	};
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