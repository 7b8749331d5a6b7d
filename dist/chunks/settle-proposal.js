import { a as updatePullRequest, i as openPullRequests, r as openPullRequest } from "./pull-requests.js";
import { a as groundAt, l as withOwn, s as groundsOfHead, t as settleHead } from "./settle-head.js";
import { i as promotionBases, r as noBase, t as baseTip } from "./promotion-bases.js";

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

export { keepPullRequest as a, withReport as i, isReported as n, reportBudget as r, settleProposal as t };