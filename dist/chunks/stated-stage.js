import { k as formatTraffic, n as holderOf, t as historyOf } from "./registry.js";
import { i as statusOf, r as isForbidden, t as ask } from "./ask.js";

// src/github/reviews.ts
const read = "pull-requests: read";
async function newestReviews(github, number, until) {
	const { octokit, owner, repo } = github;
	const all = await ask({
		doing: `reading the reviews of pull request ${number}`,
		permission: read
	}, async () => octokit.paginate(octokit.rest.pulls.listReviews, {
		owner,
		repo,
		pull_number: number,
		per_page: 100
	}));
	const newest = /* @__PURE__ */ new Map();
	for (const { user, state, commit_id, submitted_at } of all) {
		if (user === null || isBot(user) || !decisions.has(state)) continue;
		if (until !== void 0 && Date.parse(submitted_at ?? "") > Date.parse(until)) continue;
		newest.set(user.login.toLowerCase(), {
			user: user.login,
			approved: state === "APPROVED",
			commit: commit_id ?? "",
			at: submitted_at ?? ""
		});
	}
	return [...newest.values()];
}
async function retargetedAt({ octokit, owner, repo }, number) {
	return ask({
		doing: `reading where pull request ${number} went before`,
		permission: read
	}, async () => {
		try {
			const issue = {
				owner,
				repo,
				issue_number: number,
				per_page: 100
			};
			return (await octokit.paginate(octokit.rest.issues.listEvents, issue)).filter(({ event }) => retargets.has(event)).at(-1)?.created_at;
		} catch (error) {
			if (isForbidden(error) || statusOf(error) === 404) return null;
			throw error;
		}
	});
}
const retargets = /* @__PURE__ */ new Set(["base_ref_changed", "automatic_base_change_succeeded"]);
async function pullRequestPeople(github, number) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: `reading pull request ${number}`,
		permission: read
	}, async () => {
		const { data } = await octokit.rest.pulls.get({
			owner,
			repo,
			pull_number: number
		});
		const commits = await octokit.paginate(octokit.rest.pulls.listCommits, {
			owner,
			repo,
			pull_number: number,
			per_page: 100
		});
		const logins = commits.flatMap(({ author, committer }) => [loginOf(author), loginOf(committer)]);
		const authors = [data.user.login, ...logins].filter((login) => login !== void 0);
		const [fromOwner = "", fromRepo = ""] = data.head.repo?.full_name.split("/") ?? [];
		return {
			number,
			headSha: data.head.sha,
			mergedAt: data.merged_at ?? void 0,
			authors: [...new Set(authors)],
			commits: commits.map(({ sha }) => sha),
			unknown: commits.filter(({ author, committer }) => loginOf(author) === void 0 || loginOf(committer) === void 0).map(({ sha }) => sha),
			from: fromRepo === "" ? void 0 : {
				owner: fromOwner,
				repo: fromRepo,
				ref: `refs/heads/${data.head.ref}`
			}
		};
	});
}
async function mayWrite(github, login) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: `asking what ${login} may do`,
		permission: "metadata: read"
	}, async () => {
		try {
			const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
				owner,
				repo,
				username: login
			});
			return data.permission === "admin" || data.permission === "write";
		} catch (error) {
			if (statusOf(error) === 404) return false;
			throw error;
		}
	});
}
async function pushersOf({ octokit }, { commits, from }) {
	if (from === void 0) return void 0;
	const ours = new Set(commits);
	return ask({
		doing: `reading who pushed to ${from.ref}`,
		permission: "contents: read"
	}, async () => {
		try {
			const pushers = (await octokit.paginate(octokit.rest.repos.listActivities, {
				...from,
				per_page: 100
			})).flatMap(({ after, actor }) => ours.has(after) && actor !== null ? [actor.login] : []);
			return [...new Set(pushers)];
		} catch (error) {
			if (isForbidden(error) || statusOf(error) === 404) return void 0;
			throw error;
		}
	});
}
async function pullRequestsOfCommit(github, commit) {
	const { octokit, owner, repo } = github;
	const found = await ask({
		doing: `looking for the pull request of commit ${commit.slice(0, 12)}`,
		permission: read
	}, async () => {
		const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
			owner,
			repo,
			commit_sha: commit,
			per_page: 100
		});
		return data;
	});
	const rank = ({ merged_at, state }) => merged_at === null ? state === "open" ? 1 : 2 : 0;
	return found.sort((a, b) => rank(a) - rank(b) || b.number - a.number).map(({ number }) => number);
}
async function teamMembers(github, team) {
	const { octokit } = github;
	const [org = "", slug = ""] = team.split("/");
	return ask({ doing: `reading the members of team ${team}` }, async () => {
		try {
			const members = await octokit.paginate(octokit.rest.teams.listMembersInOrg, {
				org,
				team_slug: slug,
				per_page: 100
			});
			return new Set(members.map(({ login }) => login.toLowerCase()));
		} catch (error) {
			if (isForbidden(error) || statusOf(error) === 404) return void 0;
			throw error;
		}
	});
}
const decisions = /* @__PURE__ */ new Set([
	"APPROVED",
	"CHANGES_REQUESTED",
	"DISMISSED"
]);
function isBot({ login, type }) {
	return type === "Bot" || login.endsWith("[bot]");
}
function loginOf(user) {
	return user !== null && "login" in user && typeof user.login === "string" ? user.login : void 0;
}

// src/promotion/stage/override.ts
function fits(override, desired) {
	return override.version === desired.version;
}
function formatOverride({ by, reason }) {
	return `${by}: ${reason}`;
}

// src/promotion/stage/stated-stage.ts
const allTerms = [
	"fallback",
	"traffic",
	"hold",
	"override"
];
function statedTerms({ fallback, traffic, hold, override }) {
	return {
		...fallback !== void 0 && { fallback: fallback.version },
		...traffic !== void 0 && { traffic: formatTraffic(traffic) },
		...hold !== void 0 && { hold: hold.since },
		...override !== void 0 && { override: formatOverride(override) }
	};
}
function tagStating(registry, desired) {
	const { model, stage, version, manifest } = desired;
	const holder = holderOf(registry, model, stage);
	if (holder?.version !== version || holder.manifestDigest !== manifest) return void 0;
	const stated = historyOf(registry, model, stage).find(({ tag }) => tag === holder.tag)?.trailers;
	const terms = statedTerms(desired);
	return allTerms.every((key) => stated?.[key] === terms[key]) ? holder.tag : void 0;
}
function tagsDeployedAlike(registry, desired) {
	const { model, stage, version, manifest } = desired;
	const holder = holderOf(registry, model, stage);
	if (holder?.version !== version || holder.manifestDigest !== manifest) return [];
	const { traffic } = statedTerms(desired);
	const alike = (fact) => fact.name.kind === "assignment" && (fact.trailers.version ?? version) === version && fact.commit === holder.commit && fact.trailers.traffic === traffic;
	const tags = [];
	for (const fact of historyOf(registry, model, stage).toReversed()) {
		if (!alike(fact)) break;
		tags.push(fact.tag);
	}
	return tags;
}

export { formatOverride as a, pullRequestPeople as c, retargetedAt as d, teamMembers as f, fits as i, pullRequestsOfCommit as l, tagStating as n, mayWrite as o, tagsDeployedAlike as r, newestReviews as s, statedTerms as t, pushersOf as u };