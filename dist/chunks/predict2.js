import { a as requireRunId, n as configuredTrainer, t as readRunTask } from "./run-task.js";
import { a as stageOf, n as loadConfig, o as trainedModelOf } from "./config.js";
import { n as digestOfFiles, t as scoreModel } from "./score-model.js";
import { i as namedFiles, n as openCandidate, r as testRows, t as registeredFiles } from "./registered-files.js";
import { t as openHanding } from "./handover.js";
import { t as readRunRecord } from "./run-record.js";
import { i as writePredictions, n as findChampion, t as championFiles } from "./find-champion.js";
import { f as code, g as defineVerb } from "./kernel.js";
import { r as digestOfCommandRows } from "./load-model.js";
import { t as platform } from "./platform.js";
import { a as tokenInput, i as handoverInput, o as configInput, r as workflowRunInput } from "./actions-host.js";

// src/verbs/predict.ts
const predict = defineVerb({
	name: "predict",
	summary: "Lets models that are commands of the team predict the test rows of a run, in a job without a token that writes.",
	about: [
		"A model of `format: command` answers by a program of the team, which may do what it likes with its machine. So this",
		"runs in a job of its own with `contents: read` and no secret, and `evaluate` scores the file that it hands over: the",
		"predictions of the run and, where the stage holds a version that is a command, those of the champion. A model as ONNX",
		"or TensorFlow.js is computed by `evaluate` itself; where there is no command, the file is empty and nothing is read.",
		"",
		"Either program may change what lies on its machine, the answers of the other included. So in a workflow each has a job of",
		"its own, with `of: challenger` and `of: champion`, as the template has it, and `evaluate` takes both files by their digests.",
		"",
		"The commands get the columns of the signature alone: no target, no id, no other column. Files of the model and rows are",
		"made as `evaluate` makes them, from this checkout, and what the training claims is refused where it differs. The file",
		"holds the digests of both, the number of each row with its prediction, and the time of a call.",
		"",
		"What it cannot prevent: a program finds the test rows with their labels in the checkout beside it, or learned them by",
		"heart; and it answers for the times that are measured (docs/threat-model.md).",
		"",
		"Safe to run twice: the file is made anew, and takes the place of the one before."
	].join("\n"),
	icon: "play",
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "to check out code and data, and to read the release of the champion"
	}],
	sends: {},
	inputs: {
		model: {
			kind: "string",
			required: true,
			description: "Name of the model in the configuration."
		},
		run: {
			kind: "string",
			required: true,
			description: "Id of the run, as `train` gave it."
		},
		stage: {
			kind: "string",
			default: "production",
			description: "Stage whose holder is the champion."
		},
		of: {
			kind: "string",
			choices: [
				"both",
				"challenger",
				"champion"
			],
			default: "both",
			description: "Whose program runs: that of the run (`challenger`), of the version that holds the stage (`champion`), or `both` on this one machine, where the second can change what the first answered."
		},
		"workflow-run": workflowRunInput(),
		handover: handoverInput(),
		token: tokenInput("fetches the champion; one that reads is enough"),
		config: configInput()
	},
	outputs: {
		run: "Id of the run.",
		predictions: "Digest and size of the file of predictions, for the input `predictions` of `evaluate`; with `of: champion` for its input `champion-predictions`.",
		path: "The file, relative to the work tree."
	},
	async run(inputs, context) {
		const config = await loadConfig(context, inputs.config);
		const model = trainedModelOf(config, inputs.model);
		stageOf(model, inputs.stage);
		requireRunId(inputs.run);
		const { "workflow-run": workflowRun, handover: stated } = inputs;
		const hand = await openHanding(context, config.storage, {
			of: inputs.run,
			workflowRun,
			stated
		});
		const found = inputs.of === "challenger" ? void 0 : await findChampion(config, inputs, context);
		const champion = found?.manifest.format === "command" ? found : void 0;
		const isCommand = inputs.of !== "champion" && configuredTrainer(model).format === "command";
		const answers = isCommand || champion !== void 0 ? await answersOf({
			config,
			inputs,
			hand,
			champion,
			isCommand
		}, context) : {};
		const made = {
			document: "predictions",
			schemaVersion: 1,
			run: inputs.run,
			model: inputs.model,
			...madeBy(context.event),
			...answers
		};
		const { stated: predictions, path } = await writePredictions(context.workspace, hand, made, inputs.of);
		const whose = [...made.challenger === void 0 ? [] : [`run ${inputs.run}`], ...made.champion === void 0 ? [] : [`champion ${made.champion.version}`]];
		const said = whose.length === 0 ? "No model is a command: nothing to predict" : `Predicted by ${whose.join(" and ")}`;
		return {
			outputs: {
				run: inputs.run,
				predictions,
				path
			},
			document: made,
			summary: `### Predictions for run ${code(inputs.run)}\n\n${said}.\n`,
			headline: `${said}.`,
			conclusion: "success"
		};
	}
});
async function answersOf(of, context) {
	const { config, inputs, champion } = of;
	const task = await readRunTask(config, inputs, context);
	const { table } = testRows(task);
	const answers = await championAnswers(champion, table, config, context);
	if (!of.isCommand) return answers;
	const recorded = await readRunRecord(context.git, inputs.run);
	const registered = async (run) => registeredFiles(run, config, context);
	const candidate = await openCandidate(inputs.run, task, {
		recorded,
		hand: of.hand,
		registered
	}, context);
	return {
		challenger: await letAnswer(async () => namedFiles(candidate.directory, candidate.description, context), {
			...candidate.description,
			isTimed: true
		}, table, context),
		...answers
	};
}
async function championAnswers(champion, table, config, context) {
	if (champion === void 0) return {};
	const { manifest, digest } = champion;
	const files = async () => championFiles(manifest, config, context);
	const answers = await letAnswer(files, {
		...manifest,
		isTimed: false
	}, table, context);
	return { champion: {
		version: manifest.version,
		manifest: digest,
		answers
	} };
}
async function letAnswer(directory, { isTimed, ...description }, table, context) {
	const rows = await digestOfCommandRows(table, description.signature, context);
	const { predictions, cost } = await scoreModel(directory, description, table, context, {
		earlier: void 0,
		isTimed,
		trainSeconds: () => void 0
	});
	return {
		files: digestOfFiles(description.artifacts),
		rows,
		row: Array.from({ length: table.rows }, (_, index) => index + 1),
		prediction: [...predictions],
		platform: platform().platform,
		latency: cost.latency
	};
}
function madeBy({ job, runUrl }) {
	return {
		...job && { job },
		...runUrl && { workflowRun: runUrl }
	};
}

export { predict as t };