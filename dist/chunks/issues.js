import { t as ask } from "./ask.js";

// src/github/issues.ts
const write = "issues: write";
async function findMarkedIssue(github, { label, marker }) {
	const { octokit, owner, repo } = github;
	const issue = (await ask({
		doing: "looking for the issue",
		permission: "issues: read"
	}, async () => octokit.paginate(octokit.rest.issues.listForRepo, {
		owner,
		repo,
		labels: label,
		state: "open",
		sort: "created",
		direction: "asc",
		per_page: 100
	}))).find((one) => one.pull_request === void 0 && (one.body ?? "").includes(marker));
	return issue && asIssue(issue);
}
async function openIssue(github, { title, body, label }) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: "opening an issue",
		permission: write
	}, async () => {
		const { data } = await octokit.rest.issues.create({
			owner,
			repo,
			title,
			body: cut(body),
			labels: [label]
		});
		return asIssue(data);
	});
}
async function updateIssue(github, issue, body) {
	const { octokit, owner, repo } = github;
	if (issue.body.replace(/\r\n/g, "\n") === cut(body)) return false;
	await ask({
		doing: `updating issue ${issue.number}`,
		permission: write
	}, async () => octokit.rest.issues.update({
		owner,
		repo,
		issue_number: issue.number,
		body: cut(body)
	}));
	return true;
}
async function ensureComment(github, issue, { marker, body }) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: `commenting on issue ${issue}`,
		permission: write
	}, async () => {
		if ((await octokit.paginate(octokit.rest.issues.listComments, {
			owner,
			repo,
			issue_number: issue,
			per_page: 100
		})).some((comment) => (comment.body ?? "").includes(marker))) return false;
		await octokit.rest.issues.createComment({
			owner,
			repo,
			issue_number: issue,
			body: cut(`${body}\n\n${marker}`)
		});
		return true;
	});
}
function cut(body) {
	return body.length <= 65e3 ? body : `${body.slice(0, 65e3)}\n\n(cut)`;
}
function asIssue(data) {
	return {
		number: data.number,
		url: data.html_url,
		title: data.title,
		body: data.body ?? ""
	};
}

export { updateIssue as i, findMarkedIssue as n, openIssue as r, ensureComment as t };