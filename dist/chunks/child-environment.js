import { n as init_errors, t as UserError } from "./errors.js";
import { t as GitError } from "./git.js";

// src/git/unreachable.ts
init_errors();
const words = /unable to access|RPC failed|Empty reply|Could not resolve host(?:name)?|early EOF|hung up|Could not read from remote|returned error: \d+/i;
function explainUnreachable(error) {
	if (!(error instanceof GitError) || !words.test(error.outcome.stderr)) return error;
	return new UserError("CAIRN_REMOTE_UNREACHABLE", {
		where: `git ${error.args[0] ?? ""}`,
		what: `the remote did not answer as it should: ${error.outcome.stderr.trim().split("\n").slice(-2).join(" ").slice(0, 300)}`,
		todo: "Run it again: what was done is found and finished."
	}, { cause: error });
}

// src/kernel/child-environment.ts
function childEnvironment(environment) {
	const kept = Object.entries(environment).filter((entry) => entry[1] !== void 0 && !isPrivate(entry[0]));
	return Object.fromEntries(kept);
}
function isPrivate(name) {
	return /^(INPUT_|ACTIONS_|STATE_|GIT_CONFIG_)/.test(name) || /(^|_)(TOKEN|SECRET|PASSWORD|CREDENTIALS?)(_|$)/i.test(name) || [
		"CAIRN_SIGNING_KEY",
		"GITHUB_OUTPUT",
		"GITHUB_ENV",
		"GITHUB_PATH",
		"GITHUB_STATE",
		"GITHUB_STEP_SUMMARY",
		"NODE_OPTIONS"
	].includes(name);
}

export { explainUnreachable as n, childEnvironment as t };