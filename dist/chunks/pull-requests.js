import { It as init_errors, Mt as UserError } from "./kernel.js";
import { o as withRetries, r as init_passing_fault } from "./passing-fault.js";
import { n as answerOf, t as ask } from "./ask.js";

// src/github/pull-requests.ts
init_errors();
init_passing_fault();
const write = "pull-requests: write";
async function openPullRequests(github, base) {
	const { octokit, owner, repo } = github;
	return (await ask({
		doing: "listing the open pull requests",
		permission: "pull-requests: read"
	}, async () => octokit.paginate(octokit.rest.pulls.list, {
		owner,
		repo,
		state: "open",
		direction: "asc",
		per_page: 100,
		...base !== void 0 && { base }
	}))).map((pull) => ({
		number: pull.number,
		url: pull.html_url,
		headSha: pull.head.sha,
		base: pull.base.ref
	}));
}
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
	}))).filter(({ head, base }) => head.ref === branch && isFrom(head.repo, base.repo)).map((pull) => ({
		...asPullRequest(pull),
		merged: pull.merged_at !== null
	})).sort((a, b) => Number(b.open) - Number(a.open) || b.number - a.number);
}
function isFrom(head, base) {
	return head?.id === base.id;
}
async function openPullRequest(github, { branch, base, title, body }, waiting = {}) {
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
			const answer = answerOf(error);
			if (answer?.status !== 422 || !answer.message.includes("already exists")) throw error;
			return withRetries(waiting, async () => requireOpen(github, branch));
		}
	});
}
async function requireOpen(github, branch) {
	const [newest] = await findPullRequests(github, branch);
	if (newest?.open === true) return newest;
	throw new UserError("CAIRN_GITHUB_UNAVAILABLE", {
		where: branch,
		what: "GitHub says that a pull request of this branch is open, and lists none",
		todo: "Run it again in a minute: its list lags behind at times."
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

export { updatePullRequest as a, openPullRequests as i, findPullRequests as n, openPullRequest as r, closePullRequest as t };