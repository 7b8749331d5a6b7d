import { t as ask } from "./ask.js";
import { t as makeOnce } from "./make-once.js";

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
async function openIssue(github, { title, body, label, marker }) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: "opening an issue",
		permission: write
	}, async () => makeOnce(async (request) => {
		const texts = {
			title,
			body: cut(body),
			labels: [label]
		};
		return asIssue((await octokit.rest.issues.create({
			owner,
			repo,
			...texts,
			request
		})).data);
	}, async () => findMarkedIssue(github, {
		label,
		marker
	})));
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
		const find = async () => {
			const at = {
				owner,
				repo,
				issue_number: issue,
				per_page: 100
			};
			return (await octokit.paginate(octokit.rest.issues.listComments, at)).some((comment) => (comment.body ?? "").includes(marker)) || void 0;
		};
		if (await find()) return false;
		return makeOnce(async (request) => {
			const text = cut(`${body}\n\n${marker}`);
			await octokit.rest.issues.createComment({
				owner,
				repo,
				issue_number: issue,
				body: text,
				request
			});
			return true;
		}, find);
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