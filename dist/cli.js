import { _ as plainJson, g as makeOutputInert, h as inertText, m as inertJson, v as plainOutput } from "./chunks/actions-host.js";
import { t as Command } from "./vendor/commander.js";
import { Ut as cairnVersion, Wt as init_version } from "./chunks/kernel.js";

// src/cli/closed-pipe.ts
function outliveReaders(streams) {
	for (const stream of streams) stream.on("error", (error) => {
		if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
	});
}

// src/cli/command-table.ts
init_version();
const commandTable = [
	verb("plan", async () => (await import("./chunks/plan2.js")).plan),
	verb("fetch-data", async () => (await import("./chunks/fetch-data2.js")).fetchData),
	verb("validate-data", async () => (await import("./chunks/validate-data2.js")).validateData),
	verb("train", async () => (await import("./chunks/train2.js")).train),
	verb("predict", async () => (await import("./chunks/predict.js")).predict),
	verb("evaluate", async () => (await import("./chunks/evaluate2.js")).evaluate),
	verb("register", async () => (await import("./chunks/register2.js")).register),
	verb("propose", async () => (await import("./chunks/propose2.js")).propose),
	verb("gate", async () => (await import("./chunks/gate2.js")).gate),
	verb("release", async () => (await import("./chunks/release2.js")).release),
	verb("deploy", async () => (await import("./chunks/deploy2.js")).deploy),
	verb("check-drift", async () => (await import("./chunks/check-drift2.js")).checkDrift),
	verb("retrain", async () => (await import("./chunks/retrain2.js")).retrain),
	verb("rollback", async () => (await import("./chunks/rollback2.js")).rollback),
	verb("retire", async () => (await import("./chunks/retire2.js")).retire),
	verb("doctor", async () => (await import("./chunks/doctor2.js")).doctor),
	{
		name: "show",
		load: async () => (await import("./chunks/show-command.js")).addShow
	},
	{
		name: "history",
		load: async () => (await import("./chunks/history-command.js")).addHistory
	},
	{
		name: "at",
		load: async () => (await import("./chunks/at-command.js")).addAt
	},
	{
		name: "diff",
		load: async () => (await import("./chunks/diff-command.js")).addDiff
	},
	{
		name: "pull",
		load: async () => (await import("./chunks/pull-command.js")).addPull
	},
	{
		name: "check-ref",
		load: async () => (await import("./chunks/check-ref-command.js")).addCheckRef
	},
	{
		name: "init",
		load: async () => (await import("./chunks/init-command.js")).addInit
	},
	{
		name: "demo",
		load: async () => (await import("./chunks/demo-command.js")).addDemo
	},
	{
		name: "local",
		load: async () => (await import("./chunks/local-command.js")).addLocal
	},
	{
		name: "serve",
		load: async () => (await import("./chunks/serve-command.js")).addServe
	},
	{
		name: "verify",
		load: async () => (await import("./chunks/verify-command.js")).addVerify
	},
	{
		name: "rules",
		load: async () => (await import("./chunks/rules-command.js")).addRules
	},
	{
		name: "import",
		load: async () => (await import("./chunks/import-command.js")).addImport
	}
];
function verb(name, load) {
	return {
		name,
		load: async () => {
			const [declared, { addVerb }] = await Promise.all([load(), import("./chunks/verb-command.js")]);
			return (program, setExitCode) => {
				addVerb(program, declared, setExitCode);
			};
		}
	};
}

// src/cli/program.ts
async function createProgram(setExitCode, args = [], commands = commandTable) {
	const program = new Command("cairn").description("GitOps for machine-learning models: the same verbs as the GitHub Actions, at a terminal.").option("-C, --directory <path>", "folder to run in, as if started there", ".").option("--repository <owner/name>", "repository on GitHub (default: GITHUB_REPOSITORY, else where the remote points)").option("--json", "print the result as JSON on stdout").option("--verbose", "also print details for those who look for a fault").showHelpAfterError("(run with --help for what there is)").showSuggestionAfterError();
	const [first, second] = program.parseOptions([...args]).operands;
	const named = commands.find(({ name }) => name === (first === "help" ? second : first));
	program.version(cairnVersion(), first === void 0 ? "-V, --version" : "-V", "print the version of Cairn");
	const wanted = named === void 0 ? commands : [named];
	for (const add of await Promise.all(wanted.map(async (entry) => entry.load()))) add(program, setExitCode);
	return program;
}

// src/cli/main.ts
const isJson = process.argv.includes("--json");
if (process.env["GITHUB_ACTIONS"] === "true") {
	makeOutputInert([process.stderr]);
	makeOutputInert([process.stdout], isJson ? inertJson : inertText);
} else {
	makeOutputInert([process.stderr], plainOutput);
	makeOutputInert([process.stdout], isJson ? plainJson : plainOutput);
}
outliveReaders([process.stdout, process.stderr]);
await (await createProgram((code) => {
	process.exitCode = code;
}, process.argv.slice(2))).parseAsync(process.argv);

export {  };