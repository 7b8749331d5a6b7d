import { It as init_errors, Lt as messageOf, Mt as UserError, wt as workflowRemedy } from "./kernel.js";
import { n as init_certificate_fault, t as certificateRemedy } from "./certificate-fault.js";

// src/github/answer.ts
init_errors();
init_certificate_fault();
function answerOf(error) {
	const status = fieldOf(error, "status");
	if (typeof status !== "number") return void 0;
	const response = fieldOf(error, "response");
	const headers = fieldOf(response, "headers");
	const message = fieldOf(error, "message");
	return {
		status,
		header: (name) => {
			const value = fieldOf(headers, name);
			return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
		},
		came: response !== void 0,
		message: typeof message === "string" ? message : ""
	};
}
function statusOf(error) {
	return answerOf(error)?.status;
}
function isForbidden(error) {
	const answer = answerOf(error);
	return answer?.status === 403 && !isLimit(answer);
}
function isLimit({ status, header, message }) {
	if (status === 429) return true;
	if (status !== 403 || message.includes("not accessible by")) return false;
	return header("x-ratelimit-remaining") === "0" || header("retry-after") !== void 0 || /rate limit/i.test(message);
}
function endOfLimit({ header }) {
	const wait = Number(header("retry-after") ?? NaN);
	const now = Date.parse(header("date") ?? "");
	const reset = header("x-ratelimit-remaining") === "0" ? Number(header("x-ratelimit-reset")) * 1e3 : NaN;
	const end = Number.isNaN(wait) ? reset : now + wait * 1e3;
	if (!Number.isNaN(end)) return `${new Date(end).toISOString().slice(0, 19).replace("T", " ")} UTC`;
	return Number.isNaN(wait) ? void 0 : `${wait} seconds from now`;
}
function fieldOf(value, name) {
	if (typeof value !== "object" || value === null || !(name in value)) return void 0;
	return value[name];
}

// src/github/accepted-permissions.ts
const ofJobs = /* @__PURE__ */ new Set([
	"actions",
	"attestations",
	"checks",
	"contents",
	"deployments",
	"discussions",
	"issues",
	"packages",
	"pages",
	"pull-requests",
	"security-events",
	"statuses"
]);
function asksForWorkflows(header) {
	return /\bworkflows=/.test(header);
}
function acceptedPermissions(header) {
	const sets = header.split(";").map((set) => [...set.matchAll(/(\w+)=(\w+)/g)].map(([, name = "", level = ""]) => ({
		name: name.replaceAll("_", "-"),
		level
	}))).filter((set) => set.length > 0);
	if (sets.length === 0) return void 0;
	const grantable = sets.filter((set) => set.every(({ name }) => ofJobs.has(name) || name === "metadata"));
	return {
		ofJob: grantable.length > 0,
		sets: (grantable.length > 0 ? grantable : sets).map((set) => set.map(({ name, level }) => `${name}: ${level}`).join(", "))
	};
}

// src/github/explain.ts
const refusals = [
	{
		fits: ({ status }) => status === 401,
		code: "CAIRN_GITHUB_REFUSED",
		todo: () => "Check the token: it may be wrong or have ended."
	},
	{
		fits: ({ status, message }) => status === 403 && /not permitted to create or approve pull requests/i.test(message),
		code: "CAIRN_GITHUB_REFUSED",
		todo: () => "Tick \"Allow GitHub Actions to create and approve pull requests\" under Settings > Actions > General > Workflow permissions; where it is grey, the organization has the same setting. Or let the input token be the token of an app or a person."
	},
	{
		fits: isLimit,
		code: "CAIRN_GITHUB_LIMITED",
		todo: (answer) => {
			const end = endOfLimit(answer);
			return `Run it again ${end === void 0 ? "in some minutes" : `after ${end}`}: what was done is found and finished.`;
		}
	},
	{
		fits: ({ status, message }) => status === 422 && message.includes("tag_name was used by an immutable release"),
		code: "CAIRN_RELEASE_IMMUTABLE",
		todo: () => "GitHub takes a second release of this tag never more: register the run as another version."
	},
	{
		fits: ({ status, message }) => status === 422 && /upload assets? .*immutable release/i.test(message),
		code: "CAIRN_RELEASE_IMMUTABLE",
		todo: () => "The release was published before all of its files were there, and takes none any more: register the run as another version. Publish no draft of a version by hand: `register` does, when its files are there."
	},
	{
		fits: ({ status, message }) => [
			403,
			409,
			422
		].includes(status) && /immutable/i.test(message),
		code: "CAIRN_RELEASE_IMMUTABLE",
		todo: () => "Files of a published release can neither be added nor deleted while the repository has immutable releases. To remove them, delete the whole release on GitHub."
	},
	{
		fits: ({ status, message }) => status === 403 && /archived/i.test(message),
		code: "CAIRN_GITHUB_REFUSED",
		todo: () => "The repository is archived and takes nothing new: unarchive it under Settings > General."
	},
	{
		fits: ({ status, message }) => status === 403 && message.includes("SAML"),
		code: "CAIRN_GITHUB_REFUSED",
		todo: () => "Authorize the token for the single sign-on of the organization (Settings > Developer settings)."
	},
	{
		fits: ({ status, message }) => status === 403 && /IP allow list/i.test(message),
		code: "CAIRN_GITHUB_REFUSED",
		todo: () => "Let the organization allow the address of this runner."
	},
	{
		fits: ({ status }) => status === 410,
		code: "CAIRN_GITHUB_REFUSED",
		todo: () => "Switch it on under Settings > General > Features."
	},
	{
		fits: ({ status, header }) => status === 403 && asksForWorkflows(header("x-accepted-github-permissions") ?? ""),
		code: "CAIRN_GITHUB_REFUSED",
		todo: () => workflowRemedy
	},
	{
		fits: ({ status }) => status === 403 || status === 404,
		code: "CAIRN_GITHUB_REFUSED",
		todo: missingPermission
	},
	{
		fits: ({ status }) => status === 408 || status >= 500,
		code: "CAIRN_GITHUB_UNAVAILABLE",
		todo: () => "Run it again: what was done is found and finished."
	}
];
function explainGitHubError(error, asked) {
	if (error instanceof UserError) return error;
	const answer = answerOf(error);
	if (answer === void 0) return error instanceof Error ? error : new Error(messageOf(error));
	const what = `${answer.came ? `GitHub answered ${answer.status}` : "GitHub gave no answer"} while ${asked.doing}: ${messageOf(error)}`;
	const refusal = refusals.find(({ fits }) => fits(answer));
	if (refusal === void 0) return new Error(what, { cause: error });
	const todo = certificateRemedy(error) ?? refusal.todo(answer, asked);
	return new UserError(refusal.code, {
		what,
		todo
	}, { cause: error });
}
function missingPermission({ header }, { permission }) {
	const accepted = acceptedPermissions(header("x-accepted-github-permissions") ?? "");
	if (accepted?.ofJob === false) return `No job's own token has this permission (${accepted.sets.join(" or ")}): let the input token be the token of an app or a person that has it.`;
	const sets = accepted?.sets ?? (permission === void 0 ? [] : [permission]);
	if (sets.length === 0) return "Check that the token may see the repository.";
	const fork = sets.some((set) => set.includes("write")) ? " Runs for pull requests from forks and by Dependabot never have it." : "";
	return `Give the job this permission: ${sets.map((set) => `\`permissions: {${set}}\``).join(" or ")}.${fork}`;
}

// src/github/ask.ts
async function ask(about, work) {
	try {
		return await work();
	} catch (error) {
		throw explainGitHubError(error, about);
	}
}

export { statusOf as i, answerOf as n, isForbidden as r, ask as t };