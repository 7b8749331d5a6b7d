// src/git/read-only.ts
const reading = /* @__PURE__ */ new Set([
	"cat-file",
	"diff",
	"fetch",
	"for-each-ref",
	"log",
	"ls-remote",
	"ls-tree",
	"merge-base",
	"rev-list",
	"rev-parse",
	"show",
	"var"
]);
function readOnlyGit(git) {
	const guard = (args) => {
		const [command = ""] = args;
		const part = `${command} ${args[1] ?? ""}`;
		if (reading.has(command) || /^config --get(?:-regexp)?$/.test(part) || part === "remote get-url") return;
		throw new Error(`git ${command} in a part that only reads`);
	};
	return {
		directory: git.directory,
		async run(args, options) {
			guard(args);
			return git.run(args, options);
		},
		async try(args, options) {
			guard(args);
			return git.try(args, options);
		},
		async bytes(args, options) {
			guard(args);
			return git.bytes(args, options);
		}
	};
}

export { readOnlyGit as t };