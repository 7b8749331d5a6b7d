import { n as loadConfig, o as trainedModelOf, t as datasetOf } from "./config.js";
import { t as ask } from "./ask.js";
import { n as findPullRequests } from "./pull-requests.js";
import { t as readManifest } from "./read-manifest.js";
import { n as holderOf, r as readRegistry } from "./registry.js";
import { n as findDataFiles } from "./find-files.js";
import { t as readRows } from "./read-rows.js";
import { r as readMonitorHistory } from "./monitor-history.js";
import { f as code, g as defineVerb, h as table, m as escapeMarkdown, n as requireGitHub } from "./kernel.js";
import { a as tokenInput, o as configInput } from "./actions-host.js";

// src/github/dispatch.ts
async function recentRuns(github, { workflow, since }) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: `reading the runs of ${workflow}`,
		permission: "actions: read"
	}, async () => {
		const found = [];
		const pages = octokit.paginate.iterator(octokit.rest.actions.listWorkflowRuns, {
			owner,
			repo,
			workflow_id: workflow,
			event: "workflow_dispatch",
			per_page: 100
		});
		const oldest = since.getTime() - 31104e5;
		for await (const { data } of pages) {
			for (const run of data) {
				if (!(Date.parse(run.created_at) >= since.getTime()) && run.status === "completed") continue;
				found.push({
					id: run.id,
					title: run.display_title,
					status: run.status ?? "unknown",
					createdAt: run.created_at,
					url: run.html_url
				});
			}
			if (data.some((run) => Date.parse(run.created_at) < oldest)) break;
		}
		return found;
	});
}
async function dispatchWorkflow(github, { workflow, ref, inputs }) {
	const { octokit, owner, repo } = github;
	await ask({
		doing: `starting ${workflow} on ${ref}`,
		permission: "actions: write"
	}, async () => octokit.rest.actions.createWorkflowDispatch({
		owner,
		repo,
		workflow_id: workflow,
		ref,
		inputs: { ...inputs },
		request: { retries: 0 }
	}));
}
async function defaultBranchOf(github) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: "reading the repository",
		permission: "contents: read"
	}, async () => {
		const { data } = await octokit.rest.repos.get({
			owner,
			repo
		});
		return data.default_branch;
	});
}

// src/monitoring/retraining/decide-retraining.ts
function decideRetraining(facts) {
	const cause = [
		reasonAllowed(facts),
		driftSeen(facts),
		newData(facts)
	];
	const moment = [trainingQuiet(facts), noPromotion(facts)];
	const failed = ({ verdict }) => verdict === "fail";
	return {
		decision: cause.some(failed) ? "discard" : moment.some(failed) ? "wait" : "retrain",
		reasons: [...cause, ...moment]
	};
}
function reasonAllowed({ asked, allowed }) {
	return rule("reason", allowed.includes(asked), `Asked for because of: ${asked}; the configuration allows ${allowed.join(", ") || "nothing"}.`);
}
function driftSeen({ asked, verdict }) {
	if (asked !== "drift") return {
		id: "drift",
		verdict: "not-applicable",
		message: `The reason is ${asked}, whatever a drift check says.`
	};
	return rule("drift", verdict === "drift", `The drift check says ${verdict ?? "nothing: there was none"}.`);
}
function newData({ newRows, newRowsNeeded }) {
	return rule("new-data", newRows >= newRowsNeeded, `${newRows} rows that the version in the stage did not learn from; ${newRowsNeeded} are needed.`);
}
function trainingQuiet({ runs, windowHours }) {
	const [run] = runs;
	return rule("window", run === void 0, run === void 0 ? `No training was started within ${windowHours} hours.` : `Training run ${run.id} of ${run.createdAt} is ${run.status}; not twice within ${windowHours} hours.`);
}
function noPromotion({ openPromotions }) {
	return rule("promotion", openPromotions.length === 0, openPromotions.length === 0 ? "No promotion is waiting for a decision." : `A promotion is waiting for a decision: ${openPromotions.join(", ")}.`);
}
function rule(id, holds, message) {
	return {
		id,
		verdict: holds ? "pass" : "fail",
		message
	};
}

// src/monitoring/retraining/count-new-rows.ts
async function countNewRows(workspace, dataset, learned) {
	const known = new Set(learned?.files.map(({ sha256 }) => sha256));
	const before = new Map(learned?.files.map(({ path, rows }) => [path, rows]));
	const fresh = (await findDataFiles(workspace, dataset)).filter(({ sha256 }) => !known.has(sha256));
	let rows = 0;
	for (const { absolute, path } of fresh) {
		const { files } = await readRows([{
			absolute,
			shown: path
		}], dataset.columns);
		const had = files.reduce((sum, file) => sum + file.rows, 0);
		rows += Math.max(0, had - (before.get(path) ?? 0));
	}
	return rows;
}

// src/monitoring/retraining/gather-retrain-facts.ts
async function gatherRetrainFacts(context, github, asked) {
	const { config, model, workflow } = asked;
	const settings = trainedModelOf(config, model);
	const rules = {
		on: ["drift"],
		"window-hours": 24,
		"new-rows": 1,
		...settings.retrain
	};
	const since = /* @__PURE__ */ new Date(context.now().getTime() - rules["window-hours"] * 36e5);
	const learned = await learnedData(context.git, model, settings.monitor?.stage ?? "production");
	return {
		asked: asked.reason,
		allowed: rules.on,
		verdict: asked.verdict ?? (await readMonitorHistory(context.git, model)).report?.verdict,
		newRows: await countNewRows(context.workspace, datasetOf(config, settings.dataset), learned),
		newRowsNeeded: rules["new-rows"],
		runs: runsOf(model, Object.keys(config.models), await recentRuns(github, {
			workflow,
			since
		})),
		windowHours: rules["window-hours"],
		openPromotions: await openPromotions(github, model, Object.keys(settings.stages))
	};
}
async function learnedData(git, model, stage) {
	const registry = await readRegistry(git, {
		models: [model],
		fetch: true
	});
	const holder = holderOf(registry, model, stage);
	return (holder && await readManifest(git, model, holder.version))?.manifest.data;
}
function runsOf(model, models, runs) {
	const names = (title, name) => title.split(/[^A-Za-z0-9_-]+/).includes(name);
	return runs.filter(({ title }) => names(title, model) || !models.some((other) => other !== model && names(title, other)));
}
async function openPromotions(github, model, stages) {
	return (await Promise.all(stages.map(async (stage) => findPullRequests(github, `cairn/${model}/${stage}`)))).flat().filter(({ open }) => open).map(({ url }) => url);
}

// src/verbs/retrain.ts
const retrain = defineVerb({
	name: "retrain",
	summary: "Decides by the rules of the configuration whether to train again, wait or discard, and starts the training workflow.",
	about: [
		"Rules: the reason is allowed by `retrain.on`; for reason `drift` the check says drift; there are new rows to learn",
		"from; no training is under way or was started within `retrain.window-hours`; no promotion is waiting. Where all hold",
		"it dispatches the training workflow with the inputs `model` and `reason`.",
		"",
		"Safe to run twice: the run that it started makes the second call `wait`. Name the model in the `run-name` of the",
		"training workflow where several models share it, so that they do not wait for each other."
	].join("\n"),
	icon: "refresh-cw",
	permissions: [
		{
			scope: "actions",
			access: "write",
			reason: "to read the runs of the training workflow and start it"
		},
		{
			scope: "contents",
			access: "read",
			reason: "to read tags and the monitoring history"
		},
		{
			scope: "pull-requests",
			access: "read",
			reason: "to see whether a promotion is waiting"
		}
	],
	sends: { always: "the start of the training workflow, where the rules allow it" },
	inputs: {
		model: {
			kind: "string",
			required: true,
			description: "Name of the model in the configuration."
		},
		reason: {
			kind: "string",
			default: "drift",
			choices: [
				"drift",
				"schedule",
				"manual"
			],
			description: "Why training is asked for."
		},
		verdict: {
			kind: "string",
			choices: [
				"drift",
				"no-drift",
				"inconclusive"
			],
			description: "Output `verdict` of check-drift (default: the newest one in the monitoring history)."
		},
		workflow: {
			kind: "string",
			description: "File name of the training workflow (default: retrain.workflow, else workflows.train, else train.yml)."
		},
		ref: {
			kind: "string",
			description: "Branch to train on (default: the default branch)."
		},
		token: tokenInput("reads the runs and starts the workflow"),
		config: configInput()
	},
	outputs: {
		decision: "`retrain` (the workflow was started), `wait` or `discard`.",
		reasons: "JSON list of the rules, each with id, verdict and message."
	},
	async run(inputs, context) {
		const config = await loadConfig(context, inputs.config);
		const model = trainedModelOf(config, inputs.model);
		const github = requireGitHub(context, "retrain");
		const workflow = inputs.workflow ?? model.retrain?.workflow ?? config.workflows?.train ?? "train.yml";
		const { reason } = inputs;
		const { decision, reasons } = decideRetraining(await gatherRetrainFacts(context, github, {
			config,
			model: inputs.model,
			reason,
			verdict: inputs.verdict,
			workflow
		}));
		const dispatched = decision === "retrain" ? {
			workflow,
			ref: inputs.ref ?? await defaultBranchOf(github),
			inputs: {
				model: inputs.model,
				reason
			}
		} : void 0;
		if (dispatched !== void 0) await dispatchWorkflow(github, dispatched);
		const document = {
			document: "decision",
			schemaVersion: 1,
			model: inputs.model,
			createdAt: context.now().toISOString(),
			decision,
			reasons,
			...dispatched !== void 0 && { dispatched }
		};
		for (const { id, verdict, message } of reasons) context.log.info(`${verdict}: ${id}. ${message}`);
		const said = reasons.filter(({ verdict }) => verdict === "fail").map(({ id, message }) => `${id}: ${message}`).join(" ");
		const headline = {
			retrain: `${inputs.model}: training was started (${workflow}).`,
			wait: `${inputs.model}: training must wait. ${said}`,
			discard: `${inputs.model}: no reason to train. ${said}`
		}[decision];
		return {
			outputs: {
				decision,
				reasons: JSON.stringify(reasons)
			},
			document,
			summary: [`## ${escapeMarkdown(headline)}`, table([
				"rule",
				"verdict",
				"why"
			], reasons.map(({ id, verdict, message }) => [
				code(id),
				verdict,
				escapeMarkdown(message)
			]))].join("\n\n"),
			headline,
			conclusion: "success"
		};
	}
});

export { retrain as t };