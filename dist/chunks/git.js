import { r as init_errors, t as UserError } from "./errors.js";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { existsSync, readdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

// src/text/plain-table.ts
init_errors();
function plainTable(header, rows) {
	const lines = [header, ...rows].map((row) => row.map(plainText));
	const widths = header.map((_, column) => lines.reduce((width, row) => Math.max(width, lengthOf(row[column])), 0));
	return lines.map((row) => row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - lengthOf(cell))).join("  ").trimEnd()).map((line) => `${line}\n`).join("");
}
function plainText(text) {
	if (harmless.test(text)) return text;
	return text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "?");
}
function plainTime(seconds) {
	return isoTime(seconds).replace("T", " ").replace("Z", " UTC");
}
function isoTime(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return (Number.isNaN(date.getTime()) ? /* @__PURE__ */ new Date(0) : date).toISOString().replace(".000Z", "Z");
}
const harmless = /^[!-~]*(?: [!-~]+)*$/;
function lengthOf(cell = "") {
	if (harmless.test(cell)) return cell.length;
	return Array.from(cell).length;
}

// src/git/repositories-below.ts
function repositoriesBelow(directory) {
	const inside = foldersOf(directory);
	const own = inside.filter((name) => isRepository(join(directory, name)));
	if (own.length > 0) return own;
	return inside.flatMap((name) => foldersOf(join(directory, name)).map((inner) => `${name}/${inner}`).filter((path) => isRepository(join(directory, path))));
}
function isRepository(directory) {
	return existsSync(join(directory, ".git"));
}
function foldersOf(directory) {
	try {
		return readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules").map(({ name }) => name).slice(0, 200);
	} catch {
		return [];
	}
}

// src/git/explain-git.ts
function explainFailure(failure, { where, cause }) {
	for (const row of table) {
		const found = row.words.exec(failure.stderr);
		if (found === null || row.of !== void 0 && row.of !== failure.args[0]) continue;
		const mistake = {
			...where !== void 0 && { where },
			...row.mistake(found, {
				...failure,
				said: saidIn(failure.stderr)
			})
		};
		return {
			error: new UserError(row.code, mistake, { cause }),
			final: row.final === true
		};
	}
}
function isPassing({ stderr, args }) {
	return table.find(({ words, of }) => words.test(stderr) && (of === void 0 || of === args[0]))?.passing === true;
}
function saysAbsent(stderr) {
	return /couldn't find remote ref|not our ref|unadvertised object|invalid refspec/i.test(stderr);
}
const again = "Run it again: what was done is found and finished.";
const table = [
	{
		code: "CAIRN_GIT_OWNERSHIP",
		words: /(?:dubious ownership in repository at|unsafe repository \() ?'([^']+)'/,
		final: true,
		mistake: ([, path = ""]) => ({
			where: path,
			what: "git refuses to work here, because the folder belongs to another user (as in the container of a job)",
			todo: `Tell git that it may, in a step before: git config --global --add safe.directory '${path}'`
		})
	},
	{
		code: "CAIRN_GIT_NO_REPOSITORY",
		words: /^fatal: not a git repository/m,
		final: true,
		mistake: (_, { directory }) => noRepository(directory)
	},
	{
		code: "CAIRN_GIT_CONFIG_INVALID",
		words: /^fatal: (?:unable to parse command-line config|bad (?:numeric )?config .*)/m,
		final: true,
		mistake: (_, { said }) => ({
			what: `git cannot read its own configuration: ${said}`,
			todo: "Correct that file, or the variables GIT_CONFIG_COUNT, GIT_CONFIG_KEY_<n> and GIT_CONFIG_VALUE_<n>."
		})
	},
	{
		code: "CAIRN_GIT_NO_IDENTITY",
		words: /tell me who you are|empty ident name|auto-detect email/i,
		final: true,
		mistake: () => ({
			what: "git does not know whom to name as author of commits and tags",
			todo: "Tell it: git config --global user.name \"Your Name\", and user.email likewise."
		})
	},
	{
		code: "CAIRN_REF_TOO_LONG",
		words: /file ?name too long|ref(?:erence)? ?name (?:is )?too long/i,
		mistake: (_, { said }) => ({
			what: `the name of a branch or tag is longer than Git can store: ${said.slice(0, 120)}…`,
			expected: "model and version, or model and stage, of at most 200 characters together",
			todo: "Choose shorter names."
		})
	},
	{
		code: "CAIRN_REF_IN_THE_WAY",
		words: /'(refs\/remotes\/([^/']+)\/[^']*)' exists; cannot create/,
		mistake: ([, ref = "", remote = ""]) => ({
			where: ref,
			what: "this clone remembers a branch of the remote whose name another one needs as its folder",
			todo: `Forget the branches that the remote has no longer: git remote prune ${remote}. Then run it again.`
		})
	},
	{
		code: "CAIRN_REF_IN_THE_WAY",
		words: /'(refs\/[^']+)' exists; cannot create '([^']+)'|directory file conflict/i,
		mistake: ([, ref, wanted], { args }) => ({
			...ref !== void 0 && { where: ref },
			what: `a branch or tag of the remote stands in the way of ${wanted ?? "the one to push"}: the name of one cannot be a folder of the other`,
			todo: `Rename or delete it there (git push ${remoteIn(args)} --delete ${ref ?? "<its name>"}), and run it again.`
		})
	},
	{
		code: "CAIRN_RACE_LOST",
		words: /but expected [0-9a-f]{40}|reference already exists|incorrect old value provided/,
		mistake: (_, { said }) => ({
			what: `somebody else is changing the same branch or tag: ${said}`,
			todo: again
		})
	},
	{
		code: "CAIRN_GIT_BUSY",
		words: /Unable to create '.*\.lock': File exists|\((?:failed to update ref|failed to lock|atomic transaction failed|transaction failed to start)\)|error in commit_refs/,
		passing: true,
		mistake: (_, { said }) => ({
			what: `a lock or a failure of the server stayed, although it was tried several times: ${said}`,
			todo: `${again} If no other git is at work, delete the lock file that is named.`
		})
	},
	{
		code: "CAIRN_PUSH_REFUSED",
		words: /refusing to allow .* to create or update workflow/i,
		mistake: (_, { said }) => ({
			what: `the remote refused the push: ${said}`,
			todo: "The token of a job can never have this right: give the input `token` one of a GitHub App with `workflows: write` (or of a person, with the scope `workflow`). It is asked for where the workflow files of the pushed commit are not those of a branch."
		})
	},
	{
		code: "CAIRN_PUSH_REFUSED",
		words: /must have (?:a )?(?:valid|verified) signatures?/i,
		mistake: (_, { said }) => ({
			what: `the remote takes signed commits alone, and those that Cairn makes are not signed: ${said}`,
			todo: "Leave the branches `cairn/**` and the tags of models out of the rule \"Require signed commits\", or let the GitHub App whose token is given bypass it (input `token`)."
		})
	},
	{
		code: "CAIRN_PUSH_REFUSED",
		words: /archived so it is read-only/i,
		mistake: (_, { said }) => ({
			what: `the remote refused the push: ${said}`,
			todo: "Take the repository out of the archive first."
		})
	},
	{
		code: "CAIRN_PUSH_REFUSED",
		words: /\bGH0(?:06|13)\b|protected (?:branch|tag|ref)|rule violations/i,
		mistake: (_, { said }) => ({
			what: `the rules of the remote refused the push: ${said}`,
			todo: "Change the rule (Settings > Rules), or give a token that may pass it (input `token`): the own token of a job cannot be let past a ruleset, that of a GitHub App can."
		})
	},
	{
		code: "CAIRN_PUSH_REFUSED",
		words: /returned error: 403|Permission to \S+ denied|Write access to repository not granted|(?:key|deploy key).* read.only/i,
		of: "push",
		mistake: (_, { said }) => ({
			what: `the remote refused the push: ${said}`,
			todo: "Give the job `permissions: {contents: write}`, or a token that may push (input `token`)."
		})
	},
	{
		code: "CAIRN_GIT_CREDENTIALS",
		words: /returned error: 403|Permission to \S+ denied/i,
		mistake: (_, { said }) => ({
			what: `the remote does not let this token read the repository: ${said}`,
			todo: "Give the job `permissions: {contents: read}`, or a token that may read it (input `token`)."
		})
	},
	{
		code: "CAIRN_GIT_CREDENTIALS",
		words: /could not read (?:Username|Password) for '([^']+)'|terminal prompts (?:have been )?disabled/i,
		mistake: ([, address = "the remote"]) => ({
			where: address.replace(/\/\/[^@/]*@/, "//"),
			what: "git has nothing to log in with, and Cairn never asks at the terminal",
			todo: "Give a token (input `token`, or GITHUB_TOKEN with GITHUB_SERVER_URL for other servers than github.com), or set up a credential helper of git."
		})
	},
	{
		code: "CAIRN_GIT_CREDENTIALS",
		words: /Permission denied \((?:publickey|password|keyboard-interactive)/i,
		mistake: (_, { said }) => ({
			what: `the remote takes none of the SSH keys that are at hand: ${said}`,
			todo: "Load a key of an account that may use the repository (ssh-add), or set the remote to its https address and give a token."
		})
	},
	{
		code: "CAIRN_GIT_CREDENTIALS",
		words: /Host key verification failed/i,
		mistake: (_, { said }) => ({
			what: `the SSH key of the remote is not among the known hosts, or has changed: ${said}`,
			todo: "Check the key and add it to ~/.ssh/known_hosts."
		})
	},
	{
		code: "CAIRN_GIT_CREDENTIALS",
		words: /Authentication failed|Invalid username or (?:password|token)|returned error: 401|not authorized/i,
		mistake: (_, { said }) => ({
			what: `the remote does not take this login: ${said}`,
			todo: "Check the token: it may be wrong, have ended, or be meant for another server."
		})
	},
	{
		code: "CAIRN_REMOTE_UNREACHABLE",
		words: /repository '?.*'? not found|Repository not found|does not appear to be a git repository/i,
		mistake: (_, { said, args }) => ({
			what: `there is no such repository, or this token may not see it: ${said}`,
			todo: `Check the address (git remote get-url ${remoteIn(args)}) and the token.`
		})
	},
	{
		code: "CAIRN_REMOTE_UNREACHABLE",
		words: /SSL certificate|certificate verif/i,
		mistake: (_, { said }) => ({
			what: `git does not trust the certificate of the remote: ${said}`,
			todo: "Tell git which authority signed it: git config --global http.sslCAInfo <file>."
		})
	},
	{
		code: "CAIRN_COMMIT_MISSING",
		words: /couldn't find remote ref (\S+)|no upstream configured for branch '([^']+)'/,
		mistake: ([what, ref, branch]) => ({
			where: ref ?? branch ?? "",
			what: ref === void 0 ? what : "the remote has no such branch or tag"
		})
	},
	{
		code: "CAIRN_REMOTE_UNREACHABLE",
		words: /unable to access|RPC failed|Empty reply|Could not resolve host(?:name)?|early EOF|hung up|Could not read from remote|returned error: \d+|promisor remote/i,
		mistake: (_, { said }) => ({
			what: `the remote did not answer as it should: ${said}`,
			todo: again
		})
	},
	{
		code: "CAIRN_PUSH_REFUSED",
		words: /\[(?:remote )?rejected\]|declined|denied/i,
		of: "push",
		mistake: (_, { said }) => ({
			what: `the remote refused the push: ${said}`,
			todo: "A rule or a hook of the server decided so: what it says is the reason; ask whoever keeps it."
		})
	}
];
function noRepository(directory) {
	const [below] = repositoriesBelow(directory);
	const place = directory === "" ? {} : { where: directory };
	if (below === void 0) return {
		...place,
		what: "is not in a Git repository",
		todo: "Run the command in a clone, or check the repository out first (actions/checkout)."
	};
	return {
		...place,
		what: `is not in a Git repository, but its folder ${below} is one`,
		todo: `Leave \`path:\` out of actions/checkout; at a terminal, work there (cairn -C ${below} …).`
	};
}
function saidIn(stderr) {
	const lines = stderr.split("\n").map((line) => plainText(line).trim()).filter((line) => line !== "" && line !== "remote:");
	const server = lines.filter((line) => line.startsWith("remote: ")).map((line) => line.slice(8).trim());
	const rejected = lines.filter((line) => /^! \[(?:remote )?rejected\]/.test(line));
	const own = lines.filter((line) => /^(?:fatal|error|ssh|\S+@\S+): |failed\.$/i.test(line));
	const told = server.length > 0 || rejected.length > 0 ? [...server, ...rejected] : own;
	return [...new Set(told.length > 0 ? told : lines.slice(-2))].join(" ");
}
function remoteIn(args) {
	return args.slice(1).find((argument) => !argument.startsWith("-")) ?? "origin";
}

// src/git/git-command.ts
function commandLine(args) {
	const settings = [
		"core.hooksPath=/dev/null",
		"core.fsmonitor=false",
		"log.showSignature=false"
	];
	const at = commandIndex(args);
	const options = fixedOptions[args[at] ?? ""] ?? [];
	return [
		...settings.flatMap((pair) => ["-c", pair]),
		...args.slice(0, at + 1),
		...options,
		...args.slice(at + 1)
	];
}
function talksToRemote(args) {
	return [
		"clone",
		"fetch",
		"ls-remote",
		"pull",
		"push"
	].includes(args[commandIndex(args)] ?? "");
}
function wantsLogin(stderr) {
	return /could not read (?:Username|Password)|terminal prompts (?:have been )?disabled|Authentication failed|returned error: 40[134]|Repository not found|repository '.*' not found/i.test(stderr);
}
const fixedOptions = {
	fetch: ["--no-prune"],
	push: [
		"--no-follow-tags",
		"--no-signed",
		"--no-recurse-submodules"
	]
};
function commandIndex(args) {
	let at = 0;
	while (args[at]?.startsWith("-") === true) at += args[at] === "-c" || args[at] === "-C" ? 2 : 1;
	return at;
}

// src/git/git.ts
init_errors();
var GitError = class extends Error {
	name = "GitError";
	args;
	outcome;
	directory;
	constructor(args, outcome, directory = "") {
		super(`git ${args.join(" ")} ended with ${outcome.code}: ${outcome.stderr.trim().slice(0, 2e3)}`);
		this.args = args;
		this.outcome = outcome;
		this.directory = directory;
	}
};
function openGit(options) {
	const { directory, credentials } = options;
	const local = {
		...options.environment,
		...fixedEnvironment(options.identity)
	};
	const remote = credentials === void 0 ? local : {
		...local,
		...withCredentials(local, credentials)
	};
	const start = async (args, extra = {}) => {
		const call = async (environment) => runGit(directory, commandLine(args), {
			...environment,
			...extra.environment
		}, extra);
		let withToken = talksToRemote(args);
		for (let attempt = 1;; attempt++) {
			const outcome = await call(withToken ? remote : local);
			if (extra.onOutput !== void 0) return outcome;
			if (!withToken && credentials !== void 0 && wantsLogin(outcome.stderr)) withToken = true;
			else if (outcome.code === 0 || attempt >= tries || !isPassing({
				args,
				stderr: outcome.stderr
			})) return outcome;
			else await setTimeout(50 * 2 ** attempt * (1 + Math.random()));
		}
	};
	return {
		directory,
		async bytes(args, extra) {
			const { code, stdout, stderr } = await start(args, extra);
			if (code === 0) return stdout;
			const error = new GitError(args, {
				code,
				stdout: "",
				stderr
			}, directory);
			const explained = explainFailure({
				args,
				stderr,
				directory
			}, { cause: error });
			throw explained?.final === true ? explained.error : error;
		},
		async run(args, extra) {
			return (await this.bytes(args, extra)).toString("utf8").replace(/\n$/, "");
		},
		async try(args, extra) {
			const { code, stdout, stderr } = await start(args, extra);
			return {
				code,
				stdout: stdout.toString("utf8"),
				stderr
			};
		}
	};
}
async function requireRepository(git) {
	await git.run(["rev-parse", "--git-dir"]);
}
function explainGit(error, where) {
	if (!(error instanceof GitError)) return error;
	const { args, outcome, directory } = error;
	const about = {
		cause: error,
		...where !== void 0 && { where }
	};
	return explainFailure({
		args,
		stderr: outcome.stderr,
		directory
	}, about)?.error ?? error;
}
const tries = 4;
async function runGit(directory, args, environment, { input, onOutput }) {
	return new Promise((resolve, reject) => {
		const child = spawn("git", args, {
			cwd: directory,
			env: environment,
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		});
		const out = [];
		const err = [];
		child.stdout.on("data", onOutput ?? ((chunk) => out.push(chunk)));
		child.stderr.on("data", (chunk) => err.push(chunk));
		child.on("error", (error) => {
			if (error.code === "ENOENT" && !existsSync(directory)) reject(new UserError("CAIRN_GIT_NO_REPOSITORY", noRepository(directory)));
			else reject(error.code === "ENOENT" ? new UserError("CAIRN_GIT_MISSING", {
				what: "git was not found",
				todo: "Install Git 2.30 or newer and put it on PATH."
			}) : error);
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(input ?? "");
		child.on("close", (code) => {
			resolve({
				code: code ?? 1,
				stdout: Buffer.concat(out),
				stderr: Buffer.concat(err).toString("utf8")
			});
		});
	});
}
function fixedEnvironment(identity) {
	const quiet = {
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	};
	if (identity === void 0) return quiet;
	const { name, email } = identity;
	return {
		...quiet,
		GIT_AUTHOR_NAME: name,
		GIT_AUTHOR_EMAIL: email,
		GIT_COMMITTER_NAME: name,
		GIT_COMMITTER_EMAIL: email
	};
}
function withCredentials(environment, { server, token }) {
	const given = environment["GIT_CONFIG_COUNT"] ?? "";
	if (given !== "" && !/^\d{1,6}$/.test(given)) return {};
	const count = Number(given);
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	const key = `http.${server.replace(/\/$/, "")}/.extraheader`;
	return {
		GIT_CONFIG_COUNT: String(count + 2),
		[`GIT_CONFIG_KEY_${count}`]: key,
		[`GIT_CONFIG_VALUE_${count}`]: "",
		[`GIT_CONFIG_KEY_${count + 1}`]: key,
		[`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${basic}`
	};
}

export { saysAbsent as a, plainText as c, requireRepository as i, plainTime as l, explainGit as n, isoTime as o, openGit as r, plainTable as s, GitError as t };