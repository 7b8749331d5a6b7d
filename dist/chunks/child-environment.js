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

export { childEnvironment as t };