import { It as init_errors, Mt as UserError } from "./kernel.js";
import { c as isRuleOf } from "./parse-config.js";
import { a as versionsOf, g as restorationOf, o as stateOf, t as historyOf } from "./registry.js";
import { t as readManifest } from "./read-manifest.js";
import { c as pullRequestPeople, d as retargetedAt, f as teamMembers, l as pullRequestsOfCommit, n as tagStating, o as mayWrite, s as newestReviews, u as pushersOf } from "./stated-stage.js";

// src/promotion/evidence/count-approvals.ts
function approvingReviews(reviews, commit) {
	return reviews.filter((review) => review.approved && review.commit === commit);
}
function partEarly(approving, retargeted) {
	const isEarly = ({ at }) => typeof retargeted === "string" && !(Date.parse(at) > Date.parse(retargeted));
	return {
		approved: approving.filter((review) => !isEarly(review)),
		early: approving.filter(isEarly)
	};
}
function approvalBy(user, known) {
	const login = user.toLowerCase();
	const isOneOf = (people) => people.some((other) => other.toLowerCase() === login);
	const teams = [...known.members].filter(([, members]) => members.has(login)).map(([team]) => team);
	return {
		approval: {
			user,
			teams,
			...isOneOf(known.authors) && { author: true },
			...isOneOf(known.pushers) && { pushed: true }
		},
		isNamed: known.names.has(login) || teams.length > 0
	};
}

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
		unreadTeams: [],
		unknownCommits: [],
		early: [],
		unreadPushes: false,
		unreadBases: false
	};
	return readApprovals(github, policy, { number });
}
function noteUnreadTeams({ unreadTeams }, log) {
	if (unreadTeams.length > 0) log.warning(`The members of ${unreadTeams.join(", ")} cannot be read, so no approval counts as theirs: the token lacks the permission Members (read) of the organization, which the job's own token never has. Give that of an app as input token, or let the rule name people by login.`);
}
function noteUntold({ unreadPushes, unreadBases, early }, log) {
	if (early.length > 0) log.warning(`Not counted: ${early.join(", ")} approved before the pull request went to this branch, which makes it another change. They may approve again.`);
	if (unreadBases) log.warning("Whether the pull request went to another branch when it was approved cannot be read here (permission pull-requests: read): an approval counts all the same.");
	if (unreadPushes) log.warning("Who pushed to the pull request cannot be read here: an approval counts unless its person wrote a commit of it, opened it, or started the training.");
}
async function approvalsOf(github, policy, pull, head = pull.headSha) {
	const named = policy.rules.flatMap((rule) => isRuleOf("approvals", rule) ? rule.approvals.from ?? [] : []);
	const reviews = await newestReviews(github, pull.number, pull.mergedAt);
	const current = approvingReviews(reviews, head);
	const retargeted = current.length === 0 ? void 0 : await retargetedAt(github, pull.number);
	const { approved, early } = partEarly(current, retargeted);
	const names = new Set(named.map((name) => name.toLowerCase()));
	const teams = [...names].filter((name) => name.includes("/")).sort();
	const members = /* @__PURE__ */ new Map();
	const unreadTeams = [];
	for (const team of approved.length === 0 ? [] : teams) {
		const found = await teamMembers(github, team);
		if (found === void 0) unreadTeams.push(team);
		else members.set(team, found);
	}
	const pushed = approved.length === 0 ? [] : await pushersOf(github, pull);
	const approvals = [];
	for (const { user } of approved) {
		const { approval, isNamed } = approvalBy(user, {
			names,
			members,
			authors: pull.authors,
			pushers: pushed ?? []
		});
		if (isNamed || await mayWrite(github, user)) approvals.push(approval);
	}
	return {
		approvals: approvals.sort((a, b) => a.user < b.user ? -1 : 1),
		unreadTeams,
		unknownCommits: pull.unknown.map((commit) => commit.slice(0, 12)),
		unreadPushes: pushed === void 0,
		early: early.map(({ user }) => user),
		unreadBases: retargeted === null
	};
}

// src/promotion/stage/traffic-mistakes.ts
init_errors();
function trafficMistakes(version, traffic) {
	const versions = traffic.map((share) => share.version);
	const twice = versions.filter((one, index) => versions.indexOf(one) !== index);
	const sum = traffic.reduce((total, { weight }) => total + weight, 0);
	return [
		...[...new Set(twice)].map((one) => ({
			what: `names ${one} twice in its traffic`,
			expected: "each version once"
		})),
		...versions.includes(version) ? [] : [{
			what: `gives no traffic to ${version}, the version of the stage`,
			expected: "a share for it"
		}],
		...sum === 100 ? [] : [{
			what: `splits the traffic into weights that add up to ${sum}`,
			expected: "weights that add up to 100"
		}]
	];
}

// src/promotion/stage/check-stage.ts
async function checkStage(git, registry, { model, stage, desired }) {
	const where = `${model}/${stage}`;
	const found = await findVersion(git, registry, model, desired);
	const mistakes = [...found.mistakes];
	const { fallback, traffic } = desired;
	if (fallback !== void 0) {
		mistakes.push(...(await findVersion(git, registry, model, fallback, " as fallback")).mistakes);
		if (fallback.version === desired.version) mistakes.push({
			what: `keeps ${fallback.version} as fallback, which is the version itself`,
			todo: "Name another version, or take the key fallback out."
		});
	}
	if (traffic !== void 0) {
		for (const share of traffic) mistakes.push(...(await findVersion(git, registry, model, share, " for a share of the traffic")).mistakes);
		mistakes.push(...trafficMistakes(desired.version, traffic));
	}
	if (found.tagged !== void 0 && tagStating(registry, desired) === void 0) {
		if (stateOf(historyOf(registry, model)).deprecated) mistakes.push({
			what: `changes a stage of ${model}, which is deprecated as a whole`,
			todo: "Register a newer version first, which ends the deprecation, or revert the change of the stage file."
		});
	}
	if (found.tagged !== void 0 && mistakes.length === 0) return { tagged: found.tagged };
	return { mistakes: mistakes.map((mistake) => ({
		where,
		...mistake
	})) };
}
async function findVersion(git, registry, model, { version, manifest }, role = "") {
	const wrong = (what, todo) => ({ mistakes: [{
		what,
		todo
	}] });
	const registered = versionsOf(registry, model).some((candidate) => candidate.version === version);
	const known = historyOf(registry, model).some(({ name }) => "version" in name && name.version === version);
	if (!registered && known) return wrong(`asks for version ${version}${role}, which was taken out of the registry`, "Revert the change of the stage file, or go back to an earlier version with `rollback`.");
	try {
		const tagged = await readManifest(git, model, version);
		if (tagged === void 0) {
			const restore = await restorationOf(git, model, version);
			if (restore !== void 0) return wrong(`asks for version ${version}${role}, whose tag is gone`, restore);
			return wrong(`asks for version ${version}${role}, which was never registered (it has no tag with a manifest)`, "Revert the change of the stage file, or name a version that is registered.");
		}
		if (tagged.digest === manifest) return {
			tagged,
			mistakes: []
		};
		return wrong(`names manifest ${manifest}, but version ${version} has ${tagged.digest}`, "Revert the change of the stage file and promote with `propose`.");
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return wrong(`asks for version ${version}${role}, whose facts disagree: ${error.message}`, `Fetch the tags again; where the tag on the remote is wrong too, retire ${version} and register its run under a new number.`);
	}
}

export { readApprovals as a, noteUntold as i, asksForApprovals as n, readApprovalsOfCommit as o, noteUnreadTeams as r, checkStage as t };