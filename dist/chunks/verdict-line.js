import { t as ask } from "./ask.js";

// src/github/statuses.ts
async function setCommitStatus(github, sha, status) {
	const { octokit, owner, repo } = github;
	const description = cut(status.description, 140);
	const { context, state } = status;
	await ask({
		doing: `setting the status ${context} of ${sha.slice(0, 12)}`,
		permission: "statuses: write"
	}, async () => {
		const { data } = await octokit.rest.repos.listCommitStatusesForRef({
			owner,
			repo,
			ref: sha,
			per_page: 100
		});
		const newest = data.find((other) => other.context === context);
		if (newest?.state === state && newest.description === description && (newest.target_url ?? void 0) === status.targetUrl) return;
		await octokit.rest.repos.createCommitStatus({
			owner,
			repo,
			sha,
			context,
			state,
			description,
			...status.targetUrl !== void 0 && { target_url: status.targetUrl }
		});
	});
}
function cut(text, limit) {
	const characters = Array.from(text.replace(/\s+/g, " ").trim());
	return characters.length <= limit ? characters.join("") : `${characters.slice(0, limit - 1).join("")}…`;
}

// src/promotion/gate/gate-status.ts
const gateContext = "cairn/gate";
function gateStatus(verdict, description, targetUrl) {
	return {
		context: gateContext,
		state: verdict === "fail" ? "failure" : verdict === "inconclusive" ? "pending" : "success",
		description,
		targetUrl
	};
}

// src/promotion/gate/verdict-line.ts
function verdictLine({ verdict, rules }) {
	const kinds = rules.map((rule) => rule.waiver?.active === true ? "waived" : rule.verdict);
	const counted = [
		"pass",
		"fail",
		"waived",
		"inconclusive",
		"not-applicable"
	].map((kind) => ({
		kind,
		n: kinds.filter((other) => other === kind).length
	})).filter(({ n }) => n > 0).map(({ kind, n }) => `${n} ${words[kind]}`);
	return `${heads[verdict]}: ${counted.length === 0 ? "no rule is set for this stage" : counted.join(", ")}`;
}
const heads = {
	pass: "Promote",
	fail: "Do not promote",
	inconclusive: "Inconclusive",
	"not-applicable": "Not applicable"
};
const words = {
	pass: "passed",
	fail: "failed",
	waived: "waived",
	inconclusive: "inconclusive",
	"not-applicable": "not applicable"
};

export { gateStatus as n, setCommitStatus as r, verdictLine as t };