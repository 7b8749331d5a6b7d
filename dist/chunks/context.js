import { r as init_errors, t as UserError } from "./errors.js";
import { n as statusOf, t as ask } from "./ask.js";

// src/github/pull-requests.ts
const write = "pull-requests: write";
async function findPullRequests(github, branch) {
	const { octokit, owner, repo } = github;
	return (await ask({
		doing: `looking for the pull request of ${branch}`,
		permission: "pull-requests: read"
	}, async () => octokit.paginate(octokit.rest.pulls.list, {
		owner,
		repo,
		head: `${owner}:${branch}`,
		state: "all",
		per_page: 100
	}))).filter(({ head }) => head.ref === branch).map((pull) => ({
		...asPullRequest(pull),
		merged: pull.merged_at !== null
	})).sort((a, b) => Number(b.open) - Number(a.open) || b.number - a.number);
}
async function openPullRequest(github, { branch, base, title, body }) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: `opening the pull request of ${branch}`,
		permission: write
	}, async () => {
		try {
			const { data } = await octokit.rest.pulls.create({
				owner,
				repo,
				head: branch,
				base,
				title,
				body
			});
			return asPullRequest(data);
		} catch (error) {
			const other = statusOf(error) === 422 ? (await findPullRequests(github, branch))[0] : void 0;
			if (other?.open === true) return other;
			throw error;
		}
	});
}
async function updatePullRequest(github, pull, wanted) {
	const { octokit, owner, repo } = github;
	if (pull.title === wanted.title && withoutReturns(pull.body) === withoutReturns(wanted.body) && pull.base === wanted.base) return false;
	await ask({
		doing: `updating pull request ${pull.number}`,
		permission: write
	}, async () => octokit.rest.pulls.update({
		owner,
		repo,
		pull_number: pull.number,
		...wanted
	}));
	return true;
}
async function closePullRequest(github, pull, body) {
	const { octokit, owner, repo } = github;
	await ask({
		doing: `closing pull request ${pull.number}`,
		permission: write
	}, async () => octokit.rest.pulls.update({
		owner,
		repo,
		pull_number: pull.number,
		body,
		state: "closed"
	}));
}
function withoutReturns(text) {
	return text.replace(/\r\n/g, "\n").trim();
}
function asPullRequest(data) {
	return {
		number: data.number,
		url: data.html_url,
		open: data.state === "open",
		merged: false,
		headSha: data.head.sha,
		base: data.base.ref,
		title: data.title,
		body: data.body ?? ""
	};
}

// src/kernel/context.ts
init_errors();
function requireGitHub({ github }, verb) {
	if (github !== void 0) return github;
	throw new UserError("CAIRN_GITHUB_MISSING", {
		what: `${verb} needs GitHub`,
		expected: "a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (input token, or GITHUB_TOKEN)"
	});
}

export { updatePullRequest as a, openPullRequest as i, closePullRequest as n, findPullRequests as r, requireGitHub as t };