import { p as isRuleOf } from "./load-config.js";
import { i as teamMembers, n as pullRequestPeople, r as pullRequestsOfCommit, t as newestReviews } from "./reviews.js";

// src/promotion/evidence/read-approvals.ts
function asksForApprovals({ rules }) {
	return rules.some((rule) => isRuleOf("approvals", rule));
}
async function readApprovals(github, policy, { number, head }) {
	return approvalsOf(github, policy, await pullRequestPeople(github, number), head);
}
async function readApprovalsOfCommit(github, policy, commit) {
	const [number] = await pullRequestsOfCommit(github, commit);
	if (number === void 0) return {
		approvals: [],
		unreadTeams: []
	};
	return readApprovals(github, policy, { number });
}
async function approvalsOf(github, policy, pull, head = pull.headSha) {
	const named = policy.rules.flatMap((rule) => isRuleOf("approvals", rule) ? rule.approvals.from ?? [] : []);
	const approved = (await newestReviews(github, pull.number, pull.mergedAt)).filter((review) => review.approved && review.commit === head);
	const names = new Set(named.map((name) => name.toLowerCase()));
	const teams = [...names].filter((name) => name.includes("/")).sort();
	const members = /* @__PURE__ */ new Map();
	const unreadTeams = [];
	for (const team of approved.length === 0 ? [] : teams) {
		const found = await teamMembers(github, team);
		if (found === void 0) unreadTeams.push(team);
		else members.set(team, found);
	}
	const authors = new Set(pull.authors.map((login) => login.toLowerCase()));
	return {
		approvals: approved.flatMap(({ user, insider }) => {
			const login = user.toLowerCase();
			const memberOf = teams.filter((team) => members.get(team)?.has(login) === true);
			if (!insider && !names.has(login) && memberOf.length === 0) return [];
			return [{
				user,
				teams: memberOf,
				...authors.has(login) && { author: true }
			}];
		}).sort((a, b) => a.user < b.user ? -1 : 1),
		unreadTeams
	};
}

export { readApprovals as n, readApprovalsOfCommit as r, asksForApprovals as t };