import { Z as remoteName, _ as fetchBranch } from "./git.js";
import { m as quoted } from "./registry.js";
import { a as updatePullRequest, i as openPullRequests, r as openPullRequest } from "./pull-requests.js";
import { c as withOwn, i as groundAt, o as groundsOfHead, t as settleHead } from "./settle-head.js";
import { i as promotionBases, r as noBase, t as baseTip } from "./promotion-bases.js";

// src/promotion/proposal/marker-block.ts
const begin = "<!-- cairn:report:begin -->";
const end = "<!-- cairn:report:end -->";
const bodyLimit = 65536;
function withReport(body, report) {
	const { before, after } = around(body);
	const inert = report.replaceAll(begin, "").replaceAll(end, "");
	return [
		before,
		`${begin}\n${inert}\n${end}`,
		after
	].filter((part) => part !== "").join("\n\n");
}
function isReported(body) {
	return body.includes(begin);
}
function reportBudget(body) {
	return bodyLimit - withReport(body, "").length;
}
function around(body) {
	const text = body.replace(/\r\n/g, "\n");
	const from = text.indexOf(begin);
	const to = text.indexOf(end, from);
	if (from < 0 || to < 0) return {
		before: text.trim(),
		after: ""
	};
	return {
		before: text.slice(0, from).trim(),
		after: text.slice(to + 25).trim()
	};
}

// src/promotion/proposal/next-steps.ts
async function sayNextSteps({ git, log }, proposal) {
	const remote = await remoteName(git);
	if (remote !== void 0) await fetchBranch(git, proposal.branch);
	const steps = nextSteps(remote, proposal);
	const width = Math.max(...steps.map(({ does }) => does.length));
	log.info(remote === void 0 ? `There is no GitHub and no remote: branch ${proposal.branch} is in this clone alone.` : `There is no GitHub: branch ${proposal.branch} at the remote ${remote} is the proposal.`);
	log.info("What to do next:");
	for (const { does, command } of steps) log.info(`  ${does.padEnd(width)}  ${command}`);
	return steps;
}
function nextSteps(remote, { branch, base, report }) {
	const here = remote === void 0 ? branch : `${remote}/${branch}`;
	const [from, into] = [quoted(here), quoted(base)];
	const tip = quoted(remote === void 0 ? base : `${remote}/${base}`);
	return [
		...report === void 0 ? [] : [{
			does: "read the report",
			command: `git show ${quoted(`${here}:${report}`)}`
		}],
		{
			does: "see the change",
			command: `git diff ${tip}...${from}`
		},
		{
			does: "judge it again",
			command: `cairn gate --base ${tip} --head ${from}`
		},
		{
			does: "merge it",
			command: `git switch ${into}${remote === void 0 ? "" : " && git pull --ff-only"} && git merge --no-ff --no-edit ${from}`
		},
		...remote === void 0 ? [] : [{
			does: "push the merge",
			command: `git push ${quoted(remote)} ${into}`
		}],
		{
			does: "state it as a fact",
			command: "cairn release"
		}
	];
}
function nextStepBlock(steps) {
	return [
		"```sh",
		...steps.map(({ does, command }) => `${command} # ${does}`),
		"```"
	].join("\n");
}

// src/promotion/gate/settle-branch.ts
async function settleBranch({ git, log, now }, { head, base, config }) {
	const planned = {
		head,
		grounds: [groundAt(base.name, base.commit)],
		silent: void 0,
		url: void 0
	};
	return settleHead({
		git,
		log,
		now,
		github: void 0
	}, async () => Promise.resolve(planned), { config });
}

// src/promotion/gate/settle-proposal.ts
async function settleProposal(context, proposal) {
	const { git, github } = context;
	const { head, base, pull, config } = proposal;
	const plan = async () => {
		const bases = await promotionBases(context, config);
		const isBase = bases.names.includes(base.name);
		const tip = (isBase ? await baseTip(git, bases, base.name) : void 0) ?? base.commit;
		const own = groundAt(base.name, tip, pull.number);
		return {
			head,
			grounds: isBase ? withOwn(own, await groundsOfHead(git, await openPullRequests(github), head, bases)) : [own],
			silent: isBase ? void 0 : `No commit status was set: ${noBase(bases, base.name)}.`,
			url: pull.url
		};
	};
	return settleHead(context, plan, {
		config,
		statusAlone: true
	});
}

// src/promotion/proposal/keep-pull-request.ts
async function keepPullRequest(github, pulls, wanted) {
	const { branch, base, title, bodyOf, waiting } = wanted;
	const existing = pulls.find(({ open }) => open);
	if (existing !== void 0) return {
		pull: existing,
		updated: await updatePullRequest(github, existing, {
			title,
			base,
			body: bodyOf(existing.body)
		})
	};
	const opened = await openPullRequest(github, {
		branch,
		base,
		title,
		body: bodyOf("")
	}, waiting);
	await updatePullRequest(github, opened, {
		title,
		base,
		body: bodyOf(opened.body)
	});
	return {
		pull: opened,
		updated: true
	};
}

export { sayNextSteps as a, withReport as c, nextStepBlock as i, settleProposal as n, isReported as o, settleBranch as r, reportBudget as s, keepPullRequest as t };