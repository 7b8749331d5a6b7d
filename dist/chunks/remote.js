// src/git/remote.ts
async function hasOrigin(git) {
	return (await git.try([
		"config",
		"--get",
		"remote.origin.url"
	])).code === 0;
}
async function remoteRef(git, ref) {
	return (await remoteRefs(git, [ref])).get(ref);
}
async function remoteRefs(git, refs) {
	const lines = (await git.run([
		"ls-remote",
		"--refs",
		"origin",
		...refs
	])).split("\n");
	const found = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const [id = "", ref = ""] = line.split("	");
		if (refs.includes(ref)) found.set(ref, id);
	}
	return found;
}
async function fetchRefs(git, refspecs) {
	await git.run([
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"origin",
		...refspecs
	]);
}

export { remoteRefs as i, hasOrigin as n, remoteRef as r, fetchRefs as t };