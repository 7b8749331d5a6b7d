// src/git/asked-signatures.ts
async function askedSignatures(git) {
	const { stdout } = await git.try([
		"config",
		"--type=bool",
		"--get-regexp",
		"^(commit\\.gpgsign|tag\\.(gpgsign|forcesignannotated))$"
	]);
	const asked = /* @__PURE__ */ new Set();
	for (const line of stdout.split("\n")) {
		const [key = "", value] = line.split(" ");
		if (value === "true") asked.add(key);
		else asked.delete(key);
	}
	return [...asked].sort();
}

// src/provenance/unsigned-note.ts
async function noteUnsigned({ git, log }) {
	const asked = await askedSignatures(git);
	if (asked.length === 0) return;
	log.notice(`${asked.join(" and ")} ${asked.length === 1 ? "is" : "are"} set, but Git does not sign the commits and tags that Cairn makes. Versions and verdicts are signed by statements of their own: set CAIRN_SIGNING_KEY (docs/verification.md).`);
}

export { noteUnsigned as t };