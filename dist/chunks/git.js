import { n as init_errors, t as UserError } from "./errors.js";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

// src/git/git.ts
init_errors();
var GitError = class extends Error {
	name = "GitError";
	args;
	outcome;
	constructor(args, outcome) {
		super(`git ${args.join(" ")} ended with ${outcome.code}: ${outcome.stderr.trim().slice(0, 2e3)}`);
		this.args = args;
		this.outcome = outcome;
	}
};
function openGit(options) {
	const environment = {
		...options.environment,
		...fixedEnvironment(options.identity),
		...credentialEnvironment(options.credentials)
	};
	const start = async (args, extra = {}) => runGit(options.directory, args, {
		...environment,
		...extra.environment
	}, extra);
	return {
		directory: options.directory,
		async bytes(args, extra) {
			const { code, stdout, stderr } = await start(args, extra);
			if (code !== 0) throw explainFailure(new GitError(args, {
				code,
				stdout: "",
				stderr
			}));
			return stdout;
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
	if ((await git.try(["rev-parse", "--git-dir"])).code !== 0) throw noRepository(git.directory);
}
function noRepository(directory) {
	return new UserError("CAIRN_GIT_NO_REPOSITORY", {
		where: directory,
		what: "is not in a Git repository",
		todo: "Run the command in a clone, or check the repository out first (actions/checkout)."
	});
}
function explainFailure(error) {
	if (!/tell me who you are|empty ident name|auto-detect email/i.test(error.outcome.stderr)) return error;
	return new UserError("CAIRN_GIT_NO_IDENTITY", {
		what: "git does not know whom to name as author of commits and tags",
		todo: "Tell it: git config --global user.name \"Your Name\", and user.email likewise."
	}, { cause: error });
}
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
			if (error.code === "ENOENT" && !existsSync(directory)) reject(noRepository(directory));
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
function credentialEnvironment(credentials) {
	if (credentials === void 0) return {};
	const basic = Buffer.from(`x-access-token:${credentials.token}`).toString("base64");
	const key = `http.${credentials.server.replace(/\/$/, "")}/.extraheader`;
	return {
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: key,
		GIT_CONFIG_VALUE_0: "",
		GIT_CONFIG_KEY_1: key,
		GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`
	};
}

export { openGit as n, requireRepository as r, GitError as t };