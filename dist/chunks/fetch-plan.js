// src/config/fetch-plan.ts
function fetchPlan({ fetch, path }) {
	if (fetch === void 0) return void 0;
	const entries = typeof fetch === "string" ? [{ command: fetch }] : [fetch].flat();
	const [first] = entries;
	if (first?.command !== void 0) return {
		kind: "command",
		argv: argvOf(first.command),
		minutes: first.timeout ?? 60,
		secrets: first.secrets ?? []
	};
	return {
		kind: "downloads",
		files: entries.map(({ url = "", sha256 = "", to = plainPath(path) ?? "" }) => ({
			url,
			to: to.replace(/^(?:\.\/)+/, ""),
			sha256: `sha256:${bareDigest(sha256)}`
		}))
	};
}
function argvOf(command) {
	return typeof command === "string" ? command.split(/\s+/).filter((part) => part !== "") : command;
}
function plainPath(path) {
	const [only, ...others] = [path].flat();
	return only !== void 0 && others.length === 0 && !/[*?[\]{}!()]/.test(only) ? only : void 0;
}
function bareDigest(sha256) {
	return sha256.replace(/^sha256:/, "");
}

export { plainPath as i, bareDigest as n, fetchPlan as r, argvOf as t };