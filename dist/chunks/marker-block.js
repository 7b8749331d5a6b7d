import { i as updatePullRequest, r as openPullRequest } from "./pull-requests.js";

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

export { keepPullRequest as i, reportBudget as n, withReport as r, isReported as t };