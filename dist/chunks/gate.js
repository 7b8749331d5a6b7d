import { It as init_errors, Mt as UserError, V as replaceFile, f as code, g as defineVerb, h as table, m as escapeMarkdown, n as requireGitHub } from "./kernel.js";
import { a as groundOfPull, c as withOwn, i as groundAt, n as explanationText, o as groundsOfHead, r as gateExplanations, s as groundsOfQueue, t as settleHead } from "./settle-head.js";
import { $ as requireRemote, W as ensureCommit } from "./git.js";
import { i as openPullRequests } from "./pull-requests.js";
import { i as promotionBases, r as noBase, t as baseTip } from "./promotion-bases.js";
import { n as serializeDocument } from "./document.js";
import { a as tokenInput, o as configInput } from "./actions-host.js";
import { join } from "node:path";

// src/promotion/gate/gate-task.ts
init_errors();
function gateTask({ name, ref, payload }, asked) {
	const task = eventTask({
		name,
		ref,
		payload
	});
	if (asked.base === void 0 && asked.head === void 0 && task !== void 0) return task;
	const own = task?.kind === "pull" || task?.kind === "queue" ? task : void 0;
	const base = asked.base ?? own?.baseSha;
	if (base !== void 0) return {
		kind: "revisions",
		base,
		head: asked.head ?? own?.head ?? "HEAD"
	};
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: "base",
		what: "this run was not started by a pull request, so the commit to compare with is not known",
		expected: "the input base (and head, where it is not what is checked out), or the event pull_request, pull_request_review, merge_group, push or workflow_run"
	});
}
function eventTask({ name, ref, payload }) {
	const pull = pullTask(payload["pull_request"]);
	if (pull !== void 0) return pull;
	const group = payload["merge_group"];
	const [head, base] = [text(at(group, "head_sha")), text(at(group, "base_sha"))];
	if (head !== void 0 && base !== void 0) {
		const queued = /\/pr-(\d+)-[0-9a-f]+$/.exec(text(at(group, "head_ref")) ?? "")?.[1];
		return {
			kind: "queue",
			head,
			base: (text(at(group, "base_ref")) ?? "").replace(/^refs\/heads\//, ""),
			baseSha: base,
			pull: queued === void 0 ? void 0 : Number(queued)
		};
	}
	const followed = text(at(payload["workflow_run"], "head_sha"));
	if (name === "workflow_run" && followed !== void 0) return {
		kind: "follow-up",
		head: followed
	};
	const branch = name === "push" ? /^refs\/heads\/(.+)$/.exec(ref ?? "")?.[1] : void 0;
	return branch === void 0 ? void 0 : {
		kind: "branch",
		branch
	};
}
function pullTask(pull) {
	const [head, number] = [text(at(pull, "head", "sha")), text(at(pull, "number"))];
	const [base, baseSha] = [text(at(pull, "base", "ref")), text(at(pull, "base", "sha"))];
	if (head === void 0 || number === void 0 || base === void 0 || baseSha === void 0) return void 0;
	const fork = text(at(pull, "head", "repo", "full_name")) !== text(at(pull, "base", "repo", "full_name"));
	return {
		kind: "pull",
		number: Number(number),
		head,
		base,
		baseSha,
		url: text(at(pull, "html_url")),
		fork
	};
}
function at(value, ...path) {
	return path.reduce((inner, key) => {
		if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return void 0;
		return inner[key];
	}, value);
}
function text(value) {
	return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}

// src/promotion/gate/head-to-settle.ts
init_errors();
async function headToSettle(context, task, bases, asked) {
	const { git, github, event } = context;
	const url = event.runUrl;
	switch (task.kind) {
		case "revisions": return asked.status ? namedOnRemote(context, task, bases, asked) : {
			head: await ensureCommit(git, task.head, { role: "head" }),
			grounds: [await namedHere(context, task)],
			silent: "No commit status was set: base and head are those of the inputs (--status sets it, where base is a branch of the remote that promotions go to).",
			url
		};
		case "queue": return {
			head: await ensureCommit(git, task.head, { role: "head" }),
			grounds: await groundsOfQueue(git, task, bases),
			silent: silence(task.base, bases, asked),
			url
		};
		case "pull": {
			const head = await ensureCommit(git, task.head, {
				role: "head",
				refs: [`refs/pull/${task.number}/head`]
			});
			const own = await groundOfPull(git, task, bases);
			const silent = task.fork ? ofFork(task) : silence(task.base, bases, asked);
			return {
				head,
				grounds: silent === void 0 && github !== void 0 ? withOwn(own, await groundsOfHead(git, await openPullRequests(github), head, bases)) : [own],
				silent,
				url: url ?? task.url
			};
		}
		case "follow-up": {
			const pulls = (await openPullRequests(requireGitHub(context, "gate"))).filter(({ headSha }) => headSha === task.head);
			const refs = pulls.map(({ number }) => `refs/pull/${number}/head`);
			const head = await ensureCommit(git, task.head, {
				role: "head",
				refs
			});
			const grounds = await groundsOfHead(git, pulls, head, bases);
			return {
				head,
				grounds,
				silent: grounds.length > 0 ? partly(asked) : `No commit status was set: no open pull request brings commit ${head.slice(0, 12)} to a base of promotions.`,
				url: url ?? pulls[0]?.url
			};
		}
	}
}
async function namedHere({ git }, { base }) {
	const commit = await ensureCommit(git, base, { role: "base" });
	return groundAt(void 0, commit);
}
async function namedOnRemote(context, task, bases, asked) {
	const { git, event } = context;
	const github = requireGitHub(context, "gate --status");
	const prefix = `${await requireRemote(git)}/`;
	const named = task.base.replace(/^refs\/heads\//, "");
	const name = [named, named.startsWith(prefix) ? named.slice(prefix.length) : named].find((one) => bases.names.includes(one));
	const tip = name === void 0 ? void 0 : await baseTip(git, bases, name);
	if (name === void 0 || tip === void 0 || asked.partly) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "status",
		what: asked.partly ? "is asked for, but a model or stage is named, and a status speaks for the whole change" : `is asked for, but ${name === void 0 ? noBase(bases, task.base) : `the remote has no branch ${name}`}`,
		expected: `a base that promotions go to: ${bases.names.join(", ")}`
	});
	const head = await ensureCommit(git, task.head, { role: "head" });
	const pulls = await openPullRequests(github);
	const own = groundAt(name, tip);
	const grounds = await groundsOfHead(git, pulls, head, bases);
	return {
		head,
		grounds: grounds.some((ground) => ground.name === name) ? grounds : [own, ...grounds],
		silent: void 0,
		url: event.runUrl ?? pulls.find(({ headSha }) => headSha === head)?.url
	};
}
function silence(base, bases, asked) {
	return bases.names.includes(base) ? partly(asked) : `No commit status was set: ${noBase(bases, base)}.`;
}
function partly(asked) {
	return asked.partly ? "No commit status was set: a status speaks for the whole change, and the inputs model and stage judge a part of it." : void 0;
}
function ofFork({ number }) {
	return `No commit status was set: pull request ${number} comes from a fork, whose runs may set none. The workflow "Promotion of forks" judges it again on the default branch and sets it.`;
}

// src/promotion/gate/settle-open.ts
init_errors();
async function settleOpen(context, { branch, config }) {
	const { git, github, log, event } = context;
	const pulls = await openPullRequests(github);
	const rows = [];
	const problems = [];
	for (const { number, headSha, url } of pulls.filter(({ base }) => base === branch)) try {
		const head = await ensureCommit(git, headSha, {
			role: "head",
			refs: [`refs/pull/${number}/head`]
		});
		const plan = async () => {
			const [bases, open] = [await promotionBases(context, config), await openPullRequests(github)];
			const grounds = await groundsOfHead(git, open, head, bases);
			const silent = grounds.length > 0 ? void 0 : `Pull request ${number} was closed or went elsewhere meanwhile.`;
			return {
				head,
				grounds,
				silent,
				url: event.runUrl ?? url
			};
		};
		const { outcome } = await settleHead(context, plan, { config });
		rows.push({
			pull: number,
			...outcome
		});
	} catch (error) {
		if (!(error instanceof UserError) || error.code === "CAIRN_GITHUB_REFUSED") throw error;
		log.warning(`Pull request ${number} cannot be judged: ${error.message}`);
		problems.push(`Pull request ${number} cannot be judged: ${error.message}`);
		rows.push({
			pull: number,
			verdict: "inconclusive",
			line: `Inconclusive: ${error.message}`
		});
	}
	return openResult(branch, rows, problems);
}
function openResult(branch, rows, problems) {
	const verdicts = rows.map(({ verdict }) => verdict);
	const counted = [
		"pass",
		"fail",
		"inconclusive",
		"not-applicable"
	].map((kind) => ({
		kind,
		n: verdicts.filter((one) => one === kind).length
	})).filter(({ n }) => n > 0).map(({ kind, n }) => `${n} ${kind}`);
	const headline = rows.length === 0 ? `No pull request is open to ${branch}: nothing to judge again.` : `Judged again what is open to ${branch}: ${counted.join(", ")}.`;
	const worst = [
		"fail",
		"inconclusive",
		"pass"
	].find((kind) => verdicts.includes(kind));
	return {
		outputs: {
			verdict: worst ?? "not-applicable",
			verdicts: JSON.stringify(rows)
		},
		document: {
			verdict: worst ?? "not-applicable",
			branch,
			problems,
			pulls: rows
		},
		summary: [`## ${escapeMarkdown(headline)}`, ...rows.length === 0 ? [] : [table([
			"Pull request",
			"Verdict",
			"Why"
		], rows.map(({ pull, verdict, line }) => [
			code(`#${pull}`),
			verdict,
			escapeMarkdown(line, 600)
		]))]].join("\n\n"),
		headline,
		conclusion: problems.length > 0 ? "failure" : "success"
	};
}

// src/verbs/gate.ts
const gate = defineVerb({
	name: "gate",
	summary: "Judges a pull request that changes a stage by the rules of its base branch.",
	about: [
		"Judges the tree that the merge of a pull request would make (Git 2.38 or newer): which stage files it changes, by the",
		"rules of the newest commit of its base (never those of the pull request) on the recorded evidence, and whether",
		"manifests are those of the tags. Sets the commit status `cairn/gate` and, where the token permits, a check run with",
		"notes at the stage file. A pull request that changes no stage passes. Too little data, a missing approval, a soak time",
		"that is not over or a conflict is `inconclusive`: the status stays pending and the job does not fail.",
		"",
		"A status belongs to a commit, whichever pull requests it has. So it is set only where the base is the default branch",
		"of the repository or one that `promotion.bases` of the configuration on the default branch names; where open pull",
		"requests bring one commit to several of these, it is the worst verdict. Everywhere else the verdict is reported, and",
		"the log says why no status was set: for other bases, for base and head from the inputs (unless `status` asks for it),",
		"and for forks, whose runs may set none. Require the status `cairn/gate`, not the check of the job.",
		"",
		"Run it on `pull_request` (with `edited`, which tells a new base), on `pull_request_review` (where rules ask for",
		"approvals), on `merge_group`, on `push` of changed rules (judges all open pull requests to that branch again), and for",
		"forks on `workflow_run` of these: it judges the commit of that run again, and runs no code of it.",
		"",
		"Safe to run twice: it only reads, and sets the same status again."
	].join("\n"),
	icon: "shield",
	permissions: [
		{
			scope: "contents",
			access: "read",
			reason: "to read commits, tags and run records"
		},
		{
			scope: "pull-requests",
			access: "read",
			reason: "to read which pull requests a commit has, and reviews"
		},
		{
			scope: "statuses",
			access: "write",
			reason: "to set the commit status `cairn/gate`"
		},
		{
			scope: "checks",
			access: "write",
			reason: "to show what did not pass at the file; without it the status alone"
		}
	],
	sends: { asked: { status: "the commit status and its notes" } },
	inputs: {
		model: {
			kind: "string",
			description: "Judge changes of this model alone (default: of every model)."
		},
		stage: {
			kind: "string",
			description: "Judge changes of this stage alone (default: of every stage)."
		},
		base: {
			kind: "string",
			description: "Commit or branch whose rules apply (default: the base of the pull request of the event)."
		},
		head: {
			kind: "string",
			description: "Commit or branch that is judged (default: the head of the pull request of the event, else HEAD)."
		},
		status: {
			kind: "boolean",
			default: "false",
			description: "Also sets the commit status where base or head are given, by the newest commit of that base on the remote (a run that an event started sets it anyway)."
		},
		explain: {
			kind: "boolean",
			default: "false",
			description: "Also says for each rule what was measured, on how many rows, against which bound, and what would make it pass."
		},
		token: tokenInput("sets the commit status; without one (or in a run of a fork) none is set"),
		config: configInput("which is read from the base")
	},
	outputs: {
		verdict: "`pass`, `fail` or `inconclusive` over all changes, or `not-applicable` where no stage changes.",
		verdicts: "JSON list of `{model, stage, version, verdict, message}`, one for each changed stage (with `base` where several are judged); after a push of `{pull, verdict, line}`."
	},
	async run(inputs, context) {
		const { log } = context;
		const { config, model, stage, explain } = inputs;
		const task = gateTask(context.event, inputs);
		if (task.kind === "branch") {
			const { branch } = task;
			const bases = await promotionBases(context, config);
			if (bases.names.includes(branch)) return settleOpen({
				...context,
				github: requireGitHub(context, "gate")
			}, {
				branch,
				config
			});
			return {
				outputs: {
					verdict: "not-applicable",
					verdicts: "[]"
				},
				headline: `Nothing was judged: ${noBase(bases, branch)}.`,
				conclusion: "success",
				document: {}
			};
		}
		const partly = model !== void 0 || stage !== void 0;
		const plan = async () => headToSettle(context, task, await promotionBases(context, config), {
			status: inputs.status,
			partly
		});
		const { judgement, result } = await settleHead(context, plan, {
			config,
			only: {
				model,
				stage
			},
			explain
		});
		await writeVerdicts(context, judgement.verdicts);
		if (explain) await log.group("What each rule saw, and what would make it pass", () => {
			const text = explanationText(gateExplanations(judgement.verdicts));
			for (const line of text.trimEnd().split("\n")) log.info(line);
		});
		return result;
	}
});
async function writeVerdicts(context, verdicts) {
	const folder = join(context.workspace, ".cairn", "reports");
	for (const one of verdicts) {
		if ("problem" in one) continue;
		const name = `verdict-${one.model}-${one.stage}.json`;
		await replaceFile(join(folder, name), serializeDocument(one.verdict));
	}
}

export { gate as t };