import { i as messageOf, r as init_errors, t as UserError } from "./errors.js";

// src/github/explain.ts
init_errors();
function explainGitHubError(error, about) {
	if (error instanceof UserError) return error;
	const status = statusOf(error);
	if (status === void 0) return error instanceof Error ? error : new Error(messageOf(error));
	const message = messageOf(error);
	if (status === 401 || status === 403 || status === 404) return new UserError("CAIRN_GITHUB_REFUSED", {
		what: `GitHub answered ${status} while ${about.doing}: ${message}`,
		todo: remedy(status, about.permission)
	}, { cause: error });
	if (status >= 500 || status === 429) return new UserError("CAIRN_GITHUB_UNAVAILABLE", {
		what: `GitHub answered ${status} while ${about.doing}: ${message}`,
		todo: "Run it again: what was done is found and finished."
	}, { cause: error });
	return new Error(`GitHub answered ${status} while ${about.doing}: ${message}`, { cause: error });
}
function statusOf(error) {
	if (typeof error !== "object" || error === null || !("status" in error)) return void 0;
	return typeof error.status === "number" ? error.status : void 0;
}
function remedy(status, permission) {
	if (status === 401) return "Check the token: it may be wrong or have ended.";
	if (permission === void 0) return "Check that the token may see the repository.";
	return `Give the job this permission: \`permissions: {${permission}}\`.`;
}

// src/github/ask.ts
async function ask(about, work) {
	try {
		return await work();
	} catch (error) {
		throw explainGitHubError(error, about);
	}
}

export { statusOf as n, ask as t };