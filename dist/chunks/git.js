import { Dt as plainText, It as init_errors, Mt as UserError, lt as init_digest, st as digestOf, wt as workflowRemedy } from "./kernel.js";
import { execFile, spawn } from "node:child_process";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { existsSync, readdirSync } from "node:fs";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { Socket } from "node:net";
import { mkdtemp, realpath, rm, stat } from "node:fs/promises";
import { StringDecoder } from "node:string_decoder";

// src/git/repositories-below.ts
init_errors();
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

// src/git/no-repository.ts
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

// src/git/refusals-of-rules.ts
const refusalsOfRules = [
	{
		code: "CAIRN_PUSH_REFUSED",
		words: /must have (?:a )?(?:valid|verified) signatures?/i,
		mistake: (_, { said, args }) => ({
			what: `the remote takes signed commits alone, and those that git makes here are not signed: ${said}`,
			todo: args.some((arg) => /:refs\/heads\/cairn(?:-rollback)?\//.test(arg)) ? "Let GitHub make and sign the commits of pull requests: input `commits: api` of `propose` and `rollback`, with the token of the job or of a GitHub App." : "Leave the branches `cairn-versions/**` and the tags of models out of the rule \"Require signed commits\", or let the GitHub App whose token is given bypass it (input `token`)."
		})
	},
	{
		code: "CAIRN_PUSH_REFUSED",
		words: /creations being restricted/i,
		mistake: (_, { said }) => ({
			what: `the rules of the remote refused the push: ${said}`,
			todo: appTokenRemedy
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
	}
];
const appTokenRemedy = "Give this step the token of a GitHub App that the ruleset lets bypass it: in the workflow take the marks from the step `app` (actions/create-github-app-token) and from `token: ${{ steps.app.outputs.token }}`. The own token of a job can be given no exception. Or restrict updates and deletions alone.";

// src/git/failures-of-git.ts
const again = "Run it again: what was done is found and finished.";
const failuresOfGit = [
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
	ofDisk("CAIRN_DISK_FULL", /^(?!remote:).*(?:No space left on device|Disk quota exceeded|File too large)/m),
	ofDisk("CAIRN_DISK_READ_ONLY", /^(?!remote:).*Read-only file system/m),
	ofDisk("CAIRN_FILE_FORBIDDEN", /^(?!remote:).*(?:insufficient permission for adding an object|: Permission denied$)/m),
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
		code: "CAIRN_PUSH_REFUSED",
		words: /refusing to allow .* to create or update workflow/i,
		mistake: (_, { said }) => ({
			what: `the remote refused the push: ${said}`,
			todo: workflowRemedy
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
	...refusalsOfRules,
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
function ofDisk(code, words) {
	return {
		code,
		words,
		final: true,
		mistake: (_, { directory, said }) => ({
			where: directory,
			what: `git cannot write there: ${said}`,
			todo: "Make room, or let this user write there (the files below .git too), and run it again: nothing half-written counts."
		})
	};
}
function remoteIn(args) {
	return args.slice(1).find((argument) => !argument.startsWith("-")) ?? "origin";
}

// src/git/explain-git.ts
function explainFailure(failure, { where, cause }) {
	for (const row of failuresOfGit) {
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
	return failuresOfGit.find(({ words, of }) => words.test(stderr) && (of === void 0 || of === args[0]))?.passing === true;
}
function saysAbsent(stderr) {
	return /couldn't find remote ref|not our ref|unadvertised object|invalid refspec/i.test(stderr);
}
function saidIn(stderr) {
	const lines = stderr.split("\n").map((line) => plainText(line).trim()).filter((line) => line !== "" && line !== "remote:");
	const server = lines.filter((line) => line.startsWith("remote: ")).map((line) => line.slice(8).trim());
	const rejected = lines.filter((line) => /^! \[(?:remote )?rejected\]/.test(line));
	const own = lines.filter((line) => /^(?:fatal|error|ssh|\S+@\S+): |failed\.$/i.test(line));
	const told = server.length > 0 || rejected.length > 0 ? [...server, ...rejected] : own;
	return [...new Set(told.length > 0 ? told : lines.slice(-2))].join(" ");
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
	diff: ["--no-ext-diff", "--no-textconv"],
	fetch: ["--no-prune", "--no-auto-maintenance"],
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

// src/git/object-reader.ts
init_errors();
const usualLimit = 32 << 20;
function objectReader(start, explain) {
	let current;
	let timer;
	const ask = async (name, limit) => {
		const conversation = current ??= converse(start(), explain);
		clearTimeout(timer);
		try {
			return await conversation.ask(name, limit);
		} catch (error) {
			if (current === conversation) current = void 0;
			throw error;
		} finally {
			clearTimeout(timer);
			timer = setTimeout(() => {
				if (current?.isIdle() !== true) return;
				current.end();
				current = void 0;
			}, 1e3).unref();
		}
	};
	return async (name, limit = usualLimit) => {
		const wasOpen = current !== void 0;
		const answer = await ask(name, limit).catch(async (error) => {
			if (!wasOpen) throw error;
			return ask(name, limit);
		});
		if (answer === void 0 || "content" in answer) return answer;
		throw new UserError("CAIRN_FILE_TOO_BIG", {
			where: name,
			what: `has ${answer.size} bytes`,
			expected: `${limit} bytes at most`
		});
	};
}
function converse(child, explain) {
	const questions = [];
	let stderr = "";
	let ended;
	const hold = (held) => {
		for (const handle of [
			child,
			child.stdin,
			child.stdout,
			child.stderr
		]) if (handle === child || handle instanceof Socket) {
			if (held) handle.ref();
			else handle.unref();
		}
	};
	const fail = (failure) => {
		ended ??= explain(failure);
		for (const { reject } of questions.splice(0)) reject(ended);
	};
	const take = answerParser({
		limit: () => questions[0]?.limit ?? usualLimit,
		answered: (answer) => {
			questions.shift()?.resolve(answer);
			if (questions.length === 0) hold(false);
		}
	});
	child.stdout.on("data", take);
	child.stderr.on("data", (bytes) => {
		stderr = `${stderr}${bytes.toString("utf8")}`.slice(-1e4);
	});
	child.stdin.on("error", () => void 0);
	child.on("error", fail);
	child.on("close", (code) => {
		fail({
			code: code ?? 1,
			stderr
		});
	});
	return {
		ask: async (name, limit) => new Promise((resolve, reject) => {
			if (ended !== void 0) {
				reject(ended);
				return;
			}
			questions.push({
				limit,
				resolve,
				reject
			});
			hold(true);
			child.stdin.write(`${name}\n`);
		}),
		isIdle: () => questions.length === 0,
		end: () => child.stdin.end()
	};
}
function answerParser(one) {
	let chunks = [];
	let length = 0;
	let needed = 1;
	let passing = 0;
	return (bytes) => {
		const rest = bytes.subarray(Math.min(passing, bytes.length));
		passing -= bytes.length - rest.length;
		if (rest.length === 0) return;
		chunks.push(rest);
		length += rest.length;
		while (length >= needed) {
			const buffer = Buffer.concat(chunks);
			const { used, answer, missing } = nextAnswer(buffer, one.limit());
			chunks = used < buffer.length ? [buffer.subarray(used)] : [];
			passing = Math.max(0, used - buffer.length);
			length = Math.max(0, length - used);
			needed = missing;
			if (used > 0) one.answered(answer);
		}
	};
}
function nextAnswer(buffer, limit) {
	const end = buffer.indexOf("\n");
	if (end < 0) return {
		used: 0,
		answer: void 0,
		missing: buffer.length + 1
	};
	const header = buffer.toString("utf8", 0, end);
	const [, id, type, size] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(header) ?? [];
	if (id === void 0 || type === void 0) return {
		used: end + 1,
		answer: void 0,
		missing: 1
	};
	const stop = end + 1 + Number(size);
	if (Number(size) > limit) return {
		used: stop + 1,
		answer: { size: Number(size) },
		missing: 1
	};
	if (buffer.length <= stop) return {
		used: 0,
		answer: void 0,
		missing: stop + 1
	};
	return {
		used: stop + 1,
		answer: {
			id,
			type,
			content: buffer.subarray(end + 1, stop)
		},
		missing: 1
	};
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
			else await setTimeout$1(50 * 2 ** attempt * (1 + Math.random()));
		}
	};
	const batch = ["cat-file", "--batch"];
	let readsWithToken = false;
	const readObject = objectReader(() => spawnGit(directory, commandLine(batch), readsWithToken ? remote : local), (failure) => failure instanceof Error ? explainStart(failure, directory) : explained(new GitError(batch, {
		...failure,
		stdout: ""
	}, directory)));
	return {
		directory,
		identity: options.identity,
		async bytes(args, extra) {
			const { code, stdout, stderr } = await start(args, extra);
			if (code === 0) return stdout;
			throw explained(new GitError(args, {
				code,
				stdout: "",
				stderr
			}, directory));
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
		},
		async object(name, limit) {
			if (!/[\r\n]/.test(name)) return readObject(name, limit).catch(async (error) => {
				if (readsWithToken || credentials === void 0 || !(error instanceof GitError)) throw error;
				if (!wantsLogin(error.outcome.stderr)) throw error;
				readsWithToken = true;
				return readObject(name, limit);
			});
			const found = await this.try([
				"rev-parse",
				"--verify",
				"--quiet",
				"--end-of-options",
				name
			]);
			return found.code === 0 ? readObject(found.stdout.trim(), limit) : void 0;
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
function explained(error) {
	const { args, outcome, directory } = error;
	const found = explainFailure({
		args,
		stderr: outcome.stderr,
		directory
	}, { cause: error });
	return found?.final === true ? found.error : error;
}
const tries = 4;
async function runGit(directory, args, environment, { input, onOutput, limit }) {
	return new Promise((resolve, reject) => {
		const child = spawnGit(directory, args, environment, { detached: limit !== void 0 });
		const out = [];
		const err = [];
		child.stdout.on("data", onOutput ?? ((chunk) => out.push(chunk)));
		child.stderr.on("data", (chunk) => err.push(chunk));
		child.on("error", (error) => {
			reject(explainStart(error, directory));
		});
		child.stdin.on("error", () => void 0);
		child.stdin.end(input ?? "");
		const timer = limit === void 0 ? void 0 : setTimeout(() => {
			child.kill();
			for (const stream of [child.stdout, child.stderr]) stream.destroy();
			child.unref();
			resolve({
				code: 1,
				stdout: Buffer.of(),
				stderr: `no answer within ${limit / 1e3} seconds`
			});
		}, limit);
		child.on("close", (code) => {
			clearTimeout(timer);
			resolve({
				code: code ?? 1,
				stdout: Buffer.concat(out),
				stderr: Buffer.concat(err).toString("utf8")
			});
		});
	});
}
function spawnGit(directory, args, environment, { detached = false } = {}) {
	return spawn("git", args, {
		cwd: directory,
		env: environment,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		detached
	});
}
function explainStart(error, directory) {
	if (error.code !== "ENOENT") return error;
	if (!existsSync(directory)) return new UserError("CAIRN_GIT_NO_REPOSITORY", noRepository(directory));
	return new UserError("CAIRN_GIT_MISSING", {
		what: "git was not found",
		todo: "Install Git 2.30 or newer and put it on PATH."
	});
}
function fixedEnvironment(identity) {
	const quiet = {
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_GRAFT_FILE: "/dev/null"
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

// src/git/without-login.ts
function withoutLogin(url) {
	return url.replace(/^([a-z][\w+.-]*:\/\/)[^/]*@/i, "$1");
}

// src/git/tell-pushes.ts
function tellPushes(git, say) {
	const told = async (args, outcome) => {
		const found = outcome.code === 0 ? partsOf(args) : void 0;
		if (found === void 0) return outcome;
		const { code, stdout } = await git.try([
			"remote",
			"get-url",
			"--push",
			found.remote
		]);
		const address = code === 0 ? ` (${withoutLogin(stdout.trim())})` : "";
		for (const [what, refs] of [["Pushed", found.made], ["Deleted", found.deleted]]) if (refs.length > 0) say(`${what} ${refs.join(", ")} at the remote ${found.remote}${address}.`);
		return outcome;
	};
	return {
		directory: git.directory,
		identity: git.identity,
		run: async (args, options) => git.run(args, options),
		try: async (args, options) => told(args, await git.try(args, options)),
		bytes: async (args, options) => git.bytes(args, options),
		object: async (name) => git.object(name)
	};
}
function partsOf(args) {
	const [command, ...rest] = args;
	const [remote, ...specs] = rest.filter((arg) => !arg.startsWith("--"));
	if (command !== "push" || remote === void 0) return void 0;
	const refOf = (spec) => spec.slice(spec.indexOf(":") + 1);
	return {
		remote,
		made: specs.filter((spec) => !spec.startsWith(":")).map(refOf),
		deleted: specs.filter((spec) => spec.startsWith(":")).map(refOf)
	};
}

// src/git/remote.ts
init_errors();
const remotes = /* @__PURE__ */ new WeakMap();
async function remoteName(git) {
	return (await remoteOf(git))?.name;
}
async function remoteUrl(git) {
	return (await remoteOf(git))?.url;
}
async function hasRemote(git) {
	return await remoteName(git) !== void 0;
}
async function requireRemote(git) {
	const name = await remoteName(git);
	if (name === void 0) throw new Error(`${git.directory} has no remote`);
	return name;
}
async function remoteRef(git, ref) {
	return (await remoteRefs(git, [ref])).get(ref);
}
async function remoteRefs(git, refs) {
	const lines = (await git.run([
		"ls-remote",
		"--refs",
		await requireRemote(git),
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
	await git.run(await fetchCommand(git, refspecs));
}
async function fetchPatterns(git, refspecs) {
	await git.run(await fetchCommand(git, refspecs, ["--prune"]));
}
async function fetchRef(git, refspec) {
	const args = await fetchCommand(git, [refspec]);
	const outcome = await git.try(args);
	if (outcome.code === 0) return true;
	if (saysAbsent(outcome.stderr)) return false;
	throw new GitError(args, outcome, git.directory);
}
async function fetchCommand(git, refspecs, more = []) {
	return [
		"fetch",
		...[
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			...more
		],
		await requireRemote(git),
		...refspecs
	];
}
async function remoteOf(git) {
	const known = remotes.get(git) ?? chooseRemote(git);
	remotes.set(git, known);
	return known;
}
async function chooseRemote(git) {
	const settings = await readSettings(git);
	const setting = (wanted) => settings.findLast(([key]) => key === wanted)?.[1] ?? "";
	const named = setting("cairn.remote");
	const candidates = remotesOf(settings, named);
	if (named !== "") return namedRemote(git, candidates, named);
	const [first, second] = candidates.values();
	const origin = candidates.get("origin");
	if (origin !== void 0 || second === void 0) return origin ?? first;
	const meant = candidates.get(setting("clone.defaultremotename")) ?? candidates.get(setting(`branch.${await git.run([
		"rev-parse",
		"--abbrev-ref",
		"HEAD"
	])}.remote`));
	if (meant !== void 0) return meant;
	throw new UserError("CAIRN_REMOTE_AMBIGUOUS", {
		where: git.directory,
		what: `has the remotes ${[...candidates.keys()].join(", ")}, and nothing says through which of them versions are shared`,
		expected: "one that is called origin, or one alone",
		todo: "Say which: git config clone.defaultRemoteName <name>."
	});
}
function remotesOf(settings, named) {
	const found = /* @__PURE__ */ new Map();
	for (const [key, url] of settings) {
		const [, name] = /^remote\.(.+)\.url$/.exec(key) ?? [];
		if (name === void 0 || found.has(name)) continue;
		if (name === named || !isPlayground(name, url)) found.set(name, {
			name,
			url
		});
	}
	return found;
}
function namedRemote(git, candidates, named) {
	const found = candidates.get(named);
	if (found !== void 0) return found;
	throw new UserError("CAIRN_REMOTE_AMBIGUOUS", {
		where: git.directory,
		what: `the setting cairn.remote of git names ${JSON.stringify(named)}, which is none of its remotes`,
		expected: [...candidates.keys()].join(", ") || "no setting, where there is no remote",
		todo: "Correct it: git config cairn.remote <name>, or the variables GIT_CONFIG_KEY_<n> and GIT_CONFIG_VALUE_<n>."
	});
}
async function readSettings(git) {
	const args = [
		"config",
		"--get-regexp",
		"-z",
		"^(remote\\..*\\.url|branch\\..*\\.remote|clone\\.defaultremotename|cairn\\.remote)$"
	];
	const outcome = await git.try(args);
	if (outcome.code > 1) throw new GitError(args, outcome, git.directory);
	if (outcome.code === 1) await requireRepository(git);
	return outcome.stdout.split("\0").slice(0, -1).map((pair) => {
		const end = pair.indexOf("\n");
		return [pair.slice(0, end), pair.slice(end + 1)];
	});
}
function isPlayground(name, url) {
	return name === "local" && /^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url);
}

// src/git/ensure-commit.ts
init_errors();
async function ensureCommit(git, revision, options) {
	await requireOneMeaning(git, revision);
	const found = await resolveCommit(git, revision);
	if (found !== void 0) return found;
	if (!revision.startsWith("-") && await remoteName(git) !== void 0) for (const wanted of [revision, ...options.refs ?? []]) {
		const args = await fetchCommand(git, [wanted]);
		const outcome = await git.try(args);
		if (outcome.code !== 0 && !saysAbsent(outcome.stderr)) throw explainGit(new GitError(args, outcome, git.directory), revision);
		const fetched = await resolveCommit(git, revision) ?? await resolveFetched(git, revision, wanted);
		if (fetched !== void 0) return fetched;
	}
	throw new UserError("CAIRN_COMMIT_MISSING", {
		where: revision,
		what: `the ${options.role} commit is not in this clone and cannot be fetched`,
		todo: "Check the repository out with its history (actions/checkout with fetch-depth: 0)."
	});
}
async function requireOneMeaning(git, revision) {
	if (!/^[^\s~^:?*[\\@-][^\s~^:?*[\\@]*$/.test(revision) || /^[0-9a-f]{40,64}$/.test(revision)) return;
	const tag = await resolveCommit(git, `refs/tags/${revision}`);
	if (tag === void 0) return;
	for (const branch of [`refs/heads/${revision}`, `refs/remotes/${revision}`]) {
		const other = await resolveCommit(git, branch);
		if (other === void 0 || other === tag) continue;
		throw new UserError("CAIRN_INPUT_INVALID", {
			where: revision,
			what: "is the name of a tag and of a branch, which are different commits",
			expected: `${branch}, or refs/tags/${revision}`
		});
	}
}
async function mergeBase(git, one, other) {
	const first = await git.try([
		"merge-base",
		one,
		other
	]);
	if (first.code === 0) return first.stdout.trim();
	if (!(await git.run(["rev-parse", "--is-shallow-repository"]) === "true") || await remoteName(git) === void 0) return void 0;
	await git.try(await fetchCommand(git, [], ["--unshallow"]));
	const second = await git.try([
		"merge-base",
		one,
		other
	]);
	return second.code === 0 ? second.stdout.trim() : void 0;
}
async function resolveCommit(git, revision) {
	return (await git.object(`${revision}^{commit}`))?.id;
}
async function resolveFetched(git, revision, wanted) {
	if (wanted !== revision || /^[0-9a-f]{40,64}$/.test(revision)) return void 0;
	return resolveCommit(git, "FETCH_HEAD");
}

// src/git/objects.ts
async function writeCommit(git, commit) {
	const [author, committer] = [await personOf(git, "AUTHOR"), await personOf(git, "COMMITTER")];
	const [first, ...others] = commit.parents;
	const at = `${Math.floor(commit.date.getTime() / 1e3)} +0000`;
	const input = Buffer.concat([
		Buffer.from(`commit ${scratch}\nmark :1\nauthor ${author} ${at}\ncommitter ${committer} ${at}\n`),
		data(commit.message.replace(/(?<!\n)$/, "\n")),
		Buffer.from(first === void 0 ? "" : `from ${first}\n`),
		Buffer.from(others.map((parent) => `merge ${parent}\n`).join("")),
		Buffer.from(commit.whole === true ? "deleteall\n" : ""),
		...Object.entries(commit.files).map(([path, content]) => change(path, content)),
		Buffer.from("\nget-mark :1\n"),
		Buffer.from(`reset ${scratch}\nfrom ${"0".repeat(first?.length ?? 40)}\n\ndone\n`)
	]);
	return git.run([
		"fast-import",
		"--quiet",
		"--done"
	], { input });
}
const scratch = "refs/cairn-scratch/commit";
function change(path, content) {
	if (path.split("/").some((name) => [
		"",
		".",
		".."
	].includes(name))) throw new Error(`not a path inside a repository: ${path}`);
	const quoted = `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
	if (content === null) return Buffer.from(`D ${quoted}\n`);
	return Buffer.concat([
		Buffer.from(`M 100644 inline ${quoted}\n`),
		data(content),
		Buffer.from("\n")
	]);
}
function data(content) {
	const bytes = Buffer.from(content);
	return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes]);
}
const people = /* @__PURE__ */ new WeakMap();
async function personOf(git, role) {
	const { identity } = git;
	if (identity !== void 0 && isPlain(identity.name) && isPlain(identity.email)) return `${identity.name} <${identity.email}>`;
	const known = people.get(git) ?? /* @__PURE__ */ new Map();
	people.set(git, known);
	const person = known.get(role) ?? git.run(["var", `GIT_${role}_IDENT`]);
	known.set(role, person);
	return (await person).replace(/ \d+ [+-]\d+$/, "");
}
function isPlain(text) {
	return /^[\p{L}\p{N}](?:[^<>\n\0]*[\p{L}\p{N}\]])?$/u.test(text);
}

// src/git/commit-files.ts
async function commitFiles(git, options) {
	const parent = await resolveCommit(git, options.parent);
	if (parent === void 0) throw new Error(`no commit ${options.parent} in ${git.directory}`);
	return writeCommit(git, {
		...options,
		parents: [parent]
	});
}
async function readFileAt(git, commit, path) {
	return contentOf(await git.object(`${commit}:${path}`))?.toString("utf8");
}
async function readBytesAt(git, commit, path) {
	return contentOf(await git.object(`${commit}:${path}`, Number.POSITIVE_INFINITY));
}
function contentOf(found) {
	return found?.type === "blob" ? found.content : void 0;
}

// src/git/once-per-commit.ts
function oncePerCommit(ask) {
	const answers = /* @__PURE__ */ new WeakMap();
	return async (git, commit, ...args) => {
		if (!/^[0-9a-f]{40,64}$/.test(commit)) return ask(git, commit, ...args);
		const known = answers.get(git) ?? /* @__PURE__ */ new Map();
		answers.set(git, known);
		const key = JSON.stringify([commit, ...args]);
		const kept = known.get(key);
		if (kept !== void 0) return kept;
		const answer = ask(git, commit, ...args);
		known.set(key, answer);
		answer.catch(() => known.delete(key));
		return answer;
	};
}

// src/git/ssh-host.ts
async function sshHost(name, environment) {
	if (!/^[\w.-]+$/.test(name) || name.startsWith("-")) return void 0;
	return new Promise((resolve) => {
		execFile("ssh", ["-G", name], {
			env: environment,
			timeout: 5e3
		}, (error, stdout) => {
			resolve(error === null ? /^hostname (\S+)$/m.exec(stdout)?.[1]?.toLowerCase() : void 0);
		});
	});
}

// src/git/push.ts
init_errors();
var RefMoved = class extends Error {
	name = "RefMoved";
	ref;
	constructor({ ref }) {
		super(`${ref} moved`);
		this.ref = ref;
	}
};
async function pushCreateOnly(git, { refs, object, along = [] }) {
	if (refs.filter((ref) => ref.startsWith("refs/tags/")).length > 3) throw new Error("more than three tags in one push start no workflow on GitHub");
	if (!await hasRemote(git)) return createLocally(git, refs, object);
	const moves = [...refs.map((ref) => ({
		ref,
		object,
		expected: ""
	})), ...along];
	const args = [
		"push",
		"--quiet",
		"--atomic",
		"--no-verify",
		...moves.map(({ ref, expected }) => `--force-with-lease=${ref}:${expected}`),
		await requireRemote(git),
		...moves.map((move) => `${move.object}:${move.ref}`)
	];
	const outcome = await git.try(args);
	if (outcome.code !== 0) {
		const names = moves.map(({ ref }) => ref);
		const current = await remoteRefs(git, names);
		if (refs.some((ref) => (current.get(ref) ?? object) !== object)) return "taken";
		const left = moves.filter((move) => current.get(move.ref) !== move.object);
		const others = left.filter((move) => along.includes(move));
		const moved = others.find(({ ref, expected }) => (current.get(ref) ?? "") !== expected);
		if (moved !== void 0) throw new RefMoved(moved);
		if (left.length === moves.length) throw explainGit(new GitError(args, outcome, git.directory), names.join(", "));
		const missing = refs.filter((ref) => !current.has(ref));
		if (left.length > 0 && await pushCreateOnly(git, {
			refs: missing,
			object,
			along: others
		}) === "taken") return "taken";
	}
	await git.run(["update-ref", "--stdin"], { input: refs.map((ref) => `update ${ref} ${object}\n`).join("") });
	return "created";
}
async function pushExpecting(git, { ref, object, expected }) {
	if (!await hasRemote(git)) return moveLocally(git, {
		ref,
		object,
		expected
	});
	const args = [
		"push",
		"--quiet",
		"--atomic",
		"--no-verify",
		`--force-with-lease=${ref}:${expected}`,
		await requireRemote(git),
		`${object}:${ref}`
	];
	const outcome = await git.try(args);
	if (outcome.code === 0) return "pushed";
	const current = await remoteRef(git, ref);
	if (current === object) return "pushed";
	if ((current ?? "") !== expected) return "moved";
	throw explainGit(new GitError(args, outcome, git.directory), ref);
}
async function deleteExpecting(git, { ref, expected }) {
	const args = [
		"push",
		"--quiet",
		"--no-verify",
		`--force-with-lease=${ref}:${expected}`,
		await requireRemote(git),
		`:${ref}`
	];
	const outcome = await git.try(args);
	if (outcome.code === 0) return "deleted";
	if (await remoteRef(git, ref) !== expected) return "moved";
	throw explainGit(new GitError(args, outcome, git.directory), ref);
}
async function moveLocally(git, { ref, object, expected }) {
	if ((await git.run([
		"worktree",
		"list",
		"--porcelain"
	])).split("\n").includes(`branch ${ref}`)) throw new UserError("CAIRN_INPUT_INVALID", {
		where: ref.replace(/^refs\/heads\//, ""),
		what: "is checked out, so that it cannot be moved without leaving the files behind; nothing was changed",
		todo: "Check out the branch that the change is to go to (git switch <branch>), and run it again."
	});
	const args = [
		"update-ref",
		ref,
		object,
		expected
	];
	const outcome = await git.try(args);
	if (outcome.code === 0) return "pushed";
	const current = (await git.object(ref))?.id;
	if (current === object) return "pushed";
	if ((current ?? "") !== expected) return "moved";
	throw explainGit(new GitError(args, outcome, git.directory), ref);
}
async function createLocally(git, refs, object) {
	const current = await Promise.all(refs.map(async (ref) => (await git.object(ref))?.id));
	if (current.some((id) => id !== void 0 && id !== object)) return "taken";
	const missing = refs.filter((_, index) => current[index] === void 0);
	const input = missing.map((ref) => `create ${ref} ${object}\n`).join("");
	if (missing.length === 0 || (await git.try(["update-ref", "--stdin"], { input })).code === 0) return "created";
	const now = await Promise.all(missing.map(async (ref) => (await git.object(ref))?.id));
	if (now.some((id) => id !== void 0)) return now.every((id) => id === object) ? "created" : "taken";
	throw new Error(`cannot create ${missing.join(", ")} in ${git.directory}`);
}

// src/git/filters-of-clone.ts
async function filtersOfClone(git) {
	const asked = [
		"config",
		"--show-scope",
		"--null",
		"--get-regexp",
		String.raw`^(filter|lfs\.extension)\.`
	];
	const fields = (await git.try(asked)).stdout.split("\0");
	const names = /* @__PURE__ */ new Set();
	for (let at = 0; at + 1 < fields.length; at += 2) {
		const [key = "", ...lines] = (fields[at + 1] ?? "").split("\n");
		const named = /^filter\.(.*)\.([^.]*)$/s.exec(key);
		if (!["local", "worktree"].includes(fields[at] ?? "")) continue;
		if (named === null) names.add("lfs");
		else if (named[1] !== "lfs" || ofLfs[named[2] ?? ""] !== lines.join("\n")) names.add(named[1] ?? "");
	}
	return [...names].sort();
}
function withoutFilters(names) {
	const option = (name, key, variable) => `--config-env=filter.${name}.${key}=${variable}`;
	return {
		args: names.flatMap((name) => [
			option(name, "clean", "CAIRN_NO_FILTER"),
			option(name, "process", "CAIRN_NO_FILTER"),
			option(name, "required", "CAIRN_NOT_REQUIRED")
		]),
		environment: {
			CAIRN_NO_FILTER: "",
			CAIRN_NOT_REQUIRED: "false"
		}
	};
}
const ofLfs = {
	clean: "git-lfs clean -- %f",
	smudge: "git-lfs smudge -- %f",
	process: "git-lfs filter-process",
	required: "true"
};

// src/git/contend.ts
init_errors();
async function contend(where, attempt, pause = setTimeout$1) {
	for (let waited = 0, last = 0; waited < patience$1; waited += last) {
		const outcome = await attempt();
		if ("value" in outcome) return outcome.value;
		last = delay({
			last,
			waited
		}, outcome.lost);
		await pause(last);
	}
	throw new UserError("CAIRN_RACE_LOST", {
		where,
		what: "others kept changing it first, for a minute",
		todo: "Run it again; a `concurrency` group in the workflow avoids the race."
	});
}
const patience$1 = 6e4;
const longest = 5e3;
function delay({ last, waited }, object) {
	const chance = Number.parseInt(object.slice(0, 8), 16) / 2 ** 32;
	if (waited >= patience$1 / 2) return 100 + chance * 900;
	return Math.min(longest, 100 + chance * (Math.max(last, 200) * 3 - 100));
}

// src/git/record-standing.ts
function standingOf(seen, line) {
	const { remote, local } = seen;
	const tip = line === "ahead" ? local : remote ?? local;
	return {
		...seen,
		tip,
		unshared: line === "apart" && local !== void 0 ? [local] : []
	};
}
function nextStep(commit, { shared, remote }, { push, remembered }) {
	if (remembered && (commit === void 0 || commit === remote)) return "ask";
	if (commit === void 0) return "nothing";
	return push && shared && commit !== remote ? "push" : "keep";
}
function cloneStays(commit, { remote, local, unshared }) {
	return commit === local || commit === remote && unshared.length > 0;
}

// src/git/ref-record.ts
async function readRecord(git, ref, { offline = false } = {}) {
	const { tip } = await look(git, ref, { offline });
	return tip === void 0 ? void 0 : recordAt(git, tip);
}
async function readStated(git, ref, { offline }) {
	const commit = offline || !await hasRemote(git) ? await resolveCommit(git, ref) : await fetchTip(git, ref).catch(async (error) => {
		if (error instanceof GitError) return resolveCommit(git, ref);
		throw error;
	});
	return commit === void 0 ? void 0 : recordAt(git, commit);
}
async function unsharedRecord(git, ref) {
	const { shared, remote, tip } = await look(git, ref, {
		offline: false,
		remembered: true
	});
	if (!shared || tip === void 0 || tip === remote) return void 0;
	return {
		ref,
		object: tip,
		expected: remote ?? ""
	};
}
function recordAt(git, commit) {
	return {
		commit,
		file: async (name) => readFileAt(git, commit, name)
	};
}
async function updateRecord(git, options, change) {
	let known = memoryOf(git).has(options.ref);
	return contend(options.ref, async () => {
		const remembered = known;
		known = false;
		return attemptUpdate(git, {
			...options,
			remembered
		}, change);
	});
}
async function attemptUpdate(git, options, change) {
	const { ref, push = true } = options;
	const remembered = options.remembered && push;
	const seen = await look(git, ref, {
		offline: false,
		remembered
	});
	const { tip } = seen;
	const { files, whole = false, value } = await change(tip === void 0 ? void 0 : recordAt(git, tip));
	const changed = files !== void 0 && !await says(git, tip, files, whole);
	const commit = changed ? await append(git, {
		files,
		whole
	}, seen, options) : tip;
	const step = nextStep(commit, seen, {
		push,
		remembered
	});
	if (step === "ask") return attemptUpdate(git, {
		...options,
		remembered: false
	}, change);
	if (commit === void 0) return { value: {
		commit,
		changed,
		shared: false,
		value
	} };
	const pushes = step === "push";
	if (!await share(git, ref, commit, {
		...seen,
		pushes
	})) return { lost: commit };
	return { value: {
		commit,
		changed,
		shared: pushes,
		value
	} };
}
async function append(git, { files, whole }, { tip, unshared }, { root, message, date }) {
	const parents = [tip ?? root, ...unshared].filter((commit) => commit !== void 0);
	return writeCommit(git, {
		parents,
		files,
		whole: whole || tip === void 0,
		message,
		date
	});
}
async function says(git, commit, files, whole) {
	if (commit === void 0) return false;
	for (const [name, content] of Object.entries(files)) if ((await readBytesAt(git, commit, name))?.equals(Buffer.from(content)) !== true) return false;
	if (!whole) return true;
	return (await git.run([
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		commit
	])).split("\0").length - 1 === Object.keys(files).length;
}
async function look(git, ref, { offline, remembered = false }) {
	const shared = !offline && await hasRemote(git);
	const there = shared ? await askRemote(git, ref, remembered) : void 0;
	const local = await resolveCommit(git, ref);
	const remote = there === "in the clone" ? local : there;
	if (shared) memoryOf(git).set(ref, remote);
	if (remote === void 0 || local === void 0 || remote === local) return standingOf({
		shared,
		remote,
		local
	}, void 0);
	return standingOf({
		shared,
		remote,
		local
	}, await lineOf(git, remote, local));
}
async function lineOf(git, remote, local) {
	if (await isAncestor(git, remote, local)) return "ahead";
	return await isAncestor(git, local, remote) ? "behind" : "apart";
}
const memory = /* @__PURE__ */ new WeakMap();
function memoryOf(git) {
	const known = memory.get(git) ?? /* @__PURE__ */ new Map();
	memory.set(git, known);
	return known;
}
async function askRemote(git, ref, remembered) {
	const known = memoryOf(git);
	return remembered && known.has(ref) ? known.get(ref) : fetchInto(git, ref);
}
async function fetchInto(git, ref) {
	try {
		return await fetchRef(git, `${ref}:${ref}`) ? "in the clone" : void 0;
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
	}
	return fetchTip(git, ref);
}
async function fetchTip(git, ref) {
	const id = await remoteRef(git, ref);
	if (id === void 0) return void 0;
	if (await resolveCommit(git, id) === void 0) await fetchRefs(git, [ref]);
	return resolveCommit(git, id);
}
async function isAncestor(git, older, newer) {
	return (await git.try([
		"merge-base",
		"--is-ancestor",
		older,
		newer
	])).code === 0;
}
async function share(git, ref, commit, { pushes, ...seen }) {
	const { remote, local } = seen;
	if (pushes) {
		if (await pushExpecting(git, {
			ref,
			object: commit,
			expected: remote ?? ""
		}) === "moved") return false;
		memoryOf(git).set(ref, commit);
	}
	if (cloneStays(commit, seen)) return true;
	const args = [
		"update-ref",
		"--",
		ref,
		commit,
		local ?? "0".repeat(commit.length)
	];
	const outcome = await git.try(args);
	if (outcome.code === 0 || pushes || commit === remote) return true;
	const now = await resolveCommit(git, ref);
	if (now !== local || outcome.stderr.includes(".lock': File exists")) return now === commit;
	throw new GitError(args, outcome, git.directory);
}

// src/git/tag-records.ts
init_errors();
const longestField = 1 << 20;
async function readTagRecords(git, patterns) {
	const { reader, unreadable } = await readTagsInto(git, patterns, () => {
		const tags = [];
		return {
			tags,
			take: (record) => tags.push(record)
		};
	});
	return {
		tags: reader.tags,
		unreadable
	};
}
async function readTagsInto(git, patterns, makeReader) {
	const reader = makeReader();
	const outcome = await list(git, patterns, reader);
	if (outcome.code === 0) return {
		reader,
		unreadable: brokenRefs(outcome.stderr)
	};
	const second = makeReader();
	return {
		reader: second,
		unreadable: await readIntact(git, patterns, second, outcome.stderr)
	};
}
async function readTag(git, name) {
	const found = await git.object(`refs/tags/${name}`).catch((error) => {
		if (error instanceof UserError && error.code === "CAIRN_FILE_TOO_BIG") return "too big";
		throw error;
	});
	if (found === void 0) return void 0;
	if (found === "too big") {
		const id = await git.run([
			"rev-parse",
			"--verify",
			"--end-of-options",
			`refs/tags/${name}`
		]);
		return {
			...recordOf([
				`refs/tags/${name}`,
				id,
				"tag"
			]),
			tooBig: true
		};
	}
	const { id, type } = found;
	const text = type === "tag" ? found.content.toString("utf8") : "";
	const end = text.indexOf("\n\n");
	const header = end < 0 ? text : text.slice(0, end);
	const field = (key) => new RegExp(`^${key} (.*)$`, "m").exec(header)?.[1] ?? "";
	const message = end < 0 ? "" : text.slice(end).replace(/^\n+/, "");
	const values = [
		"tag",
		"type",
		"object",
		"tagger"
	].map(field);
	const record = recordOf([
		`refs/tags/${name}`,
		id,
		type,
		...values,
		message
	]);
	return message.length > longestField ? {
		...record,
		tooBig: true
	} : record;
}
const fields = [
	"refname",
	"objectname",
	"objecttype",
	"tag",
	"type",
	"object",
	"tagger",
	"contents"
];
const format = `--format=${fields.map((field) => `%(${field})%00`).join("")}`;
const chunk = 200;
async function list(git, patterns, reader) {
	const decoder = new StringDecoder("utf8");
	const take = recordTaker(reader);
	return git.try([
		"for-each-ref",
		format,
		"--",
		...patterns
	], { onOutput: (bytes) => {
		take(decoder.write(bytes));
	} });
}
function recordTaker(reader) {
	let values = [];
	let field = "";
	let tooBig = false;
	return (output) => {
		for (const [index, part] of output.split("\0").entries()) {
			if (index > 0) {
				values.push(field);
				field = "";
			}
			if (values.length === fields.length) {
				const record = recordOf(values);
				reader.take(tooBig ? {
					...record,
					tooBig
				} : record);
				values = [];
				tooBig = false;
			}
			if (field.length + part.length > longestField) tooBig = true;
			else field += part;
		}
	};
}
function recordOf(values) {
	const [ref = "", object = "", type, statedName = "", targetType = "", target = "", who = "", message = ""] = values;
	const [, tagger = "", email = "", time] = /^(.*?) ?<([^<>]*)> (-?\d+) [+-]\d+$/.exec(who) ?? [];
	const name = ref.slice(ref.indexOf("refs/tags/") + 10);
	return {
		name,
		object,
		annotated: type === "tag",
		statedName: statedName === name ? name : statedName,
		targetType,
		target,
		time: time === void 0 ? NaN : Number(time),
		tagger,
		email,
		message: type === "tag" ? message : ""
	};
}
async function readIntact(git, patterns, reader, stderr) {
	const names = await git.try([
		"for-each-ref",
		"--format=%(refname) %(objectname)",
		"--",
		...patterns
	]);
	if (names.code !== 0) throw new GitError(["for-each-ref"], names);
	const refs = names.stdout.split("\n").filter((line) => line !== "").map((line) => ({
		ref: line.slice(0, line.lastIndexOf(" ")),
		id: line.slice(line.lastIndexOf(" ") + 1)
	}));
	const types = (await git.run(["cat-file", "--batch-check=%(objecttype)"], { input: refs.map(({ id }) => `${id}\n`).join("") })).split("\n");
	const isMissing = (index) => !/^(?:tag|commit|tree|blob)$/.test(types[index] ?? "");
	const intact = refs.filter((_, index) => !isMissing(index));
	const unreadable = refs.filter((_, index) => isMissing(index)).map(({ ref }) => ref.slice(10));
	for (let start = 0; start < intact.length; start += chunk) {
		const wanted = intact.slice(start, start + chunk).map(({ ref }) => ref);
		unreadable.push(...await readSound(git, wanted, reader));
	}
	return [...unreadable, ...brokenRefs(stderr)];
}
async function readSound(git, refs, reader) {
	const records = [];
	if ((await list(git, refs, { take: (record) => records.push(record) })).code === 0) {
		for (const record of records) reader.take(record);
		return [];
	}
	if (refs.length === 1) return refs.map((ref) => ref.slice(10));
	const half = Math.ceil(refs.length / 2);
	return [...await readSound(git, refs.slice(0, half), reader), ...await readSound(git, refs.slice(half), reader)];
}
function brokenRefs(stderr) {
	return [...stderr.matchAll(/^warning: ignoring broken ref refs\/tags\/(.+)$/gm)].map((match) => match[1] ?? "");
}

// src/git/default-branch.ts
init_digest();
async function fetchDefaultBranch(git) {
	const remote = await requireRemote(git);
	const found = await askDefaultBranch(git, remote);
	if (found !== void 0 && await resolveCommit(git, found.commit) === void 0) await fetchRefs(git, [`+refs/heads/${found.name}:refs/remotes/${remote}/${found.name}`]);
	return found;
}
async function defaultBranch(git) {
	if (!await hasRemote(git)) return void 0;
	try {
		return (await askDefaultBranch(git, await requireRemote(git)))?.name;
	} catch (error) {
		if (error instanceof GitError) return void 0;
		throw error;
	}
}
async function askDefaultBranch(git, remote) {
	const answer = await git.run([
		"ls-remote",
		"--symref",
		remote,
		"HEAD"
	]);
	const name = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(answer)?.[1];
	const commit = /^([0-9a-f]{40,64})\tHEAD$/m.exec(answer)?.[1];
	return name === void 0 || commit === void 0 ? void 0 : {
		name,
		commit
	};
}

// src/git/read-blobs.ts
const limitBytes = 262144;
async function readBlobs(git, names) {
	const wanted = [...new Set(names)].filter((name) => !/[\r\n]/.test(name));
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	const checks = await batch(git, "--batch-check=%(objecttype) %(objectsize) %(objectname)", wanted);
	const ids = /* @__PURE__ */ new Map();
	for (const [index, line] of checks.toString("utf8").split("\n").entries()) {
		const [, size, id] = /^blob (\d+) ([0-9a-f]+)$/.exec(line) ?? [];
		const name = wanted[index];
		if (name === void 0 || size === void 0 || id === void 0) continue;
		if (Number(size) > limitBytes) found.set(name, "too large");
		else ids.set(name, id);
	}
	if (ids.size === 0) return found;
	const contents = await batch(git, "--batch=%(objectsize)", [...ids.values()]);
	let at = 0;
	for (const name of ids.keys()) {
		const start = contents.indexOf("\n", at) + 1;
		const end = start + Number(contents.toString("latin1", at, start));
		found.set(name, { text: contents.toString("utf8", start, end) });
		at = end + 1;
	}
	return found;
}
async function batch(git, mode, lines) {
	return git.bytes([
		"cat-file",
		"--buffer",
		mode
	], { input: lines.map((line) => `${line}\n`).join("") });
}

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

// src/git/tag-object.ts
async function writeTagObject(git, options) {
	const tagger = `${await personOf(git, "COMMITTER")} ${Math.floor(options.date.getTime() / 1e3)} +0000`;
	const head = [
		`object ${options.commit}`,
		"type commit",
		`tag ${options.name}`,
		`tagger ${tagger}`
	];
	return git.run(["mktag"], { input: `${head.join("\n")}\n\n${options.message}` });
}

// src/git/remote-branch.ts
async function trackingRef(git, branch) {
	return `refs/remotes/${await requireRemote(git)}/${branch}`;
}
async function fetchBranch(git, branch) {
	if (!isBranchName(branch)) return void 0;
	if (!await hasRemote(git)) return resolveCommit(git, `refs/heads/${branch}`);
	const tracking = await trackingRef(git, branch);
	return await fetchRef(git, `+refs/heads/${branch}:${tracking}`) ? resolveCommit(git, tracking) : void 0;
}
async function fetchBranches(git, prefixes) {
	const tracking = await trackingRef(git, "");
	await fetchPatterns(git, prefixes.map((prefix) => `+refs/heads/${prefix}*:${tracking}${prefix}*`));
}
function isBranchName(text) {
	return /^[^\s~^:?*[\\]+$/.test(text) && !text.includes("..");
}

// src/git/keep-signed.ts
async function keepSigned(git, { id, signature, payload }) {
	const end = payload.indexOf("\n\n") + 1;
	for (const ending of [
		"",
		"\n",
		"\n\n"
	]) {
		const lines = `${signature.trimEnd()}${ending}`.replaceAll("\n", "\n ");
		const input = `${payload.slice(0, end)}gpgsig ${lines}\n${payload.slice(end)}`;
		const made = await git.try([
			"hash-object",
			"-t",
			"commit",
			"-w",
			"--stdin"
		], { input });
		if (made.code === 0 && made.stdout.trim() === id) return id;
	}
	return ensureCommit(git, id, { role: "signed" });
}

// src/git/form-at.ts
async function oddFormAt(git, commit, path) {
	const slash = path.lastIndexOf("/");
	const tree = await git.object(`${commit}:${path.slice(0, Math.max(slash, 0))}`);
	if (tree?.type !== "tree") return void 0;
	const name = Buffer.from(path.slice(slash + 1));
	const idBytes = tree.id.length / 2;
	for (let at = 0; at < tree.content.length;) {
		const blank = tree.content.indexOf(32, at);
		const end = tree.content.indexOf(0, blank);
		if (tree.content.subarray(blank + 1, end).equals(name)) return forms.get(tree.content.toString("latin1", at, blank));
		at = end + 1 + idBytes;
	}
}
const forms = /* @__PURE__ */ new Map([
	["40000", "a folder"],
	["160000", "a submodule"],
	["120000", "a symbolic link"]
]);

// src/git/history.ts
async function searchHistory(git, { tip, not, file, digest }) {
	const args = [
		"log",
		"--full-history",
		"--format=%H",
		tip,
		`^${not}`,
		"--",
		`:(top)${file}`
	];
	const log = await git.try(args);
	for (const commit of log.stdout.split("\n").filter((line) => line !== "")) {
		const text = await readFileAt(git, commit, file);
		if (text !== void 0 && digestOf(text) === digest) return text;
	}
}

// src/git/merged-tree.ts
init_errors();
async function mergedTree(git, base, head) {
	const [directory = "", shallow] = (await git.run(["rev-parse", ...["--absolute-git-dir", "--is-shallow-repository"]])).split("\n");
	if (shallow === "true") await complete(git);
	const args = [
		...settings,
		"merge-tree",
		"--write-tree",
		"--name-only",
		"--no-messages",
		"-z",
		base,
		head
	];
	const outcome = await withoutAttributes(git, directory, async (folder, environment) => git.try([
		"-C",
		folder,
		...args
	], { environment }));
	const [tree = "", ...paths] = outcome.stdout.split("\0").filter((part) => part !== "");
	if (/^[0-9a-f]{40,64}$/.test(tree) && outcome.code <= 1) return outcome.code === 0 ? { tree } : { conflicts: [...new Set(paths)] };
	if (outcome.code === 129) throw new UserError("CAIRN_GIT_TOO_OLD", {
		where: await git.run(["version"]),
		what: "cannot tell what a merge makes (git merge-tree --write-tree)",
		expected: "Git 2.38 or newer",
		todo: "Install it and put it first on PATH; the runners of GitHub have it."
	});
	if ((await git.try([
		"merge-base",
		base,
		head
	])).code === 1) throw new UserError("CAIRN_COMMIT_MISSING", {
		where: head,
		what: "has no history in common with the base"
	});
	throw explainGit(new GitError(args, outcome, git.directory), head);
}
const settings = [
	"core.attributesFile=/dev/null",
	"attr.tree=4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	"merge.default=text",
	"merge.renames=true",
	"merge.directoryRenames=conflict",
	"merge.renormalize=false"
].flatMap((pair) => ["-c", pair]);
async function withoutAttributes(git, directory, merge) {
	const [attributes = "", objects = ""] = (await git.run([
		"rev-parse",
		"--path-format=absolute",
		...[
			"--git-path",
			"info/attributes",
			"--git-path",
			"objects"
		]
	])).split("\n");
	if (!await stat(attributes).then(({ size }) => size > 0, () => false)) return merge(directory, {});
	const format = await git.run(["rev-parse", "--show-object-format"]);
	const folder = await mkdtemp(join(directory, "cairn-merge-"));
	try {
		await git.run([
			"init",
			"--quiet",
			"--bare",
			"--template=",
			`--object-format=${format}`,
			folder
		]);
		return await merge(folder, {
			GIT_DIR: folder,
			GIT_OBJECT_DIRECTORY: objects
		});
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function complete(git) {
	const remote = await remoteName(git);
	if (remote === void 0) throw new UserError("CAIRN_COMMIT_MISSING", {
		where: git.directory,
		what: "the clone is shallow and has no remote, so its history cannot be completed",
		todo: "Check the repository out with its history (actions/checkout with fetch-depth: 0)."
	});
	await git.run([
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"--unshallow",
		remote
	]);
}

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
		},
		object: async (name, limit) => git.object(name, limit)
	};
}

// src/git/commit-time.ts
const latest = Date.parse("9999-12-31T23:59:59Z") / 1e3;
async function commitTime(git, commit, say) {
	const content = (await git.object(`${commit}^{commit}`))?.content.toString("utf8") ?? "";
	const [, seconds] = /^committer .*> (-?\d+) [+-]\d{4}$/m.exec(content) ?? [];
	if (seconds === void 0) throw new Error(`no commit ${commit} in ${git.directory}`);
	const within = Math.min(Math.max(Number(seconds), 0), latest);
	const moment = (/* @__PURE__ */ new Date(within * 1e3)).toISOString();
	if (within !== Number(seconds)) say(`Commit ${commit.slice(0, 12)} claims a moment outside 1970 to 9999: it counts as made at ${moment}.`);
	return moment;
}

// src/git/last-changes.ts
async function lastChanges(git, commit, folder) {
	const changes = /* @__PURE__ */ new Map();
	const output = await git.run([
		"log",
		"--first-parent",
		"-m",
		"--root",
		"--no-follow",
		"--no-renames",
		"--ignore-submodules=none",
		"--name-only",
		"--format=%x00%H",
		commit,
		"--",
		folder
	]);
	for (const part of output.split("\0")) {
		const [id = "", ...paths] = part.split("\n");
		for (const path of paths) if (path !== "" && !changes.has(path)) changes.set(path, id);
	}
	return changes;
}

// src/git/default-revision.ts
async function defaultRevision(git, options) {
	if (!await hasRemote(git)) return "HEAD";
	const head = await trackingRef(git, "HEAD");
	if (await resolveCommit(git, head) !== void 0) return head;
	const branch = options.ask ? await defaultBranch(git) : void 0;
	const known = branch === void 0 ? void 0 : await trackingRef(git, branch);
	return known !== void 0 && await resolveCommit(git, known) !== void 0 ? known : "HEAD";
}

// src/git/explain-fetch.ts
init_errors();
function explainFetch(todo) {
	return (error) => {
		if (!(error instanceof GitError) || error.args[0] !== "fetch") throw error;
		const explained = explainGit(error);
		const [told] = explained instanceof UserError ? explained.mistakes : [];
		throw new UserError("CAIRN_FETCH_FAILED", {
			...told,
			what: told?.what ?? error.message,
			todo: told?.todo === void 0 ? todo : `${told.todo} ${todo}`
		}, { cause: error });
	};
}

// src/git/work-tree.ts
init_errors();
async function openRepository(options) {
	const git = openGit(options);
	const up = await git.run(["rev-parse", "--show-cdup"]);
	if (up === "") return {
		git,
		standing: {
			top: git.directory,
			below: ""
		}
	};
	const folder = await realpath(git.directory);
	const top = resolve(folder, up);
	const below = relative(top, folder).split(sep).join("/");
	return {
		git: openGit({
			...options,
			directory: top
		}),
		standing: {
			top,
			below
		}
	};
}
async function openWorkTree(options) {
	try {
		return await openRepository(options);
	} catch (error) {
		if (!(error instanceof UserError && error.code === "CAIRN_GIT_NO_REPOSITORY")) throw error;
		return {
			git: openGit(options),
			standing: {
				top: options.directory,
				below: ""
			}
		};
	}
}
function fromTop({ top, below }, path) {
	if (!isAbsolute(path)) return posix.join(below, path.split(sep).join("/"));
	const inside = relative(top, path).split(sep).join("/");
	return inside.startsWith("../") || isAbsolute(inside) ? path : inside;
}
async function nearestFile({ top, below }, name) {
	const folders = below === "" ? [] : below.split("/");
	for (let depth = folders.length; depth >= 0; depth--) {
		const path = [...folders.slice(0, depth), name].join("/");
		if ((await stat(join(top, path)).catch(() => void 0))?.isFile() === true) return path;
	}
}

// src/git/remote-tags.ts
const patience = 3e3;
async function remoteTags(git) {
	const remote = await remoteName(git);
	if (remote === void 0) return void 0;
	const { code, stdout, stderr } = await git.try([
		"-c",
		"credential.interactive=false",
		"ls-remote",
		"--tags",
		"--refs",
		remote
	], {
		limit: patience,
		environment: {
			SSH_ASKPASS_REQUIRE: "never",
			GCM_INTERACTIVE: "never"
		}
	});
	if (code === 0) return {
		remote,
		tags: tagsIn(stdout, "	")
	};
	return { why: `${remote}: ${stderr.trim().split("\n")[0] ?? ""}` };
}
async function localTags(git) {
	return tagsIn(await git.run([
		"for-each-ref",
		"--format=%(objectname) %(refname)",
		"refs/tags"
	]), " ");
}
function tagsIn(lines, separator) {
	return new Map(lines.split("\n").flatMap((line) => {
		const [id = "", name] = line.split(`${separator}refs/tags/`);
		return name === void 0 ? [] : [[name, id]];
	}));
}

// src/git/read-commits.ts
async function readCommits(git, ids) {
	const commits = /* @__PURE__ */ new Map();
	if (ids.length === 0) return commits;
	const fields = [
		"%H",
		"%ct",
		"%an",
		"%ae",
		"%cn",
		"%ce",
		"%B"
	];
	const parts = (await git.run([
		"log",
		"--no-walk=unsorted",
		"--ignore-missing",
		"--stdin",
		"-z",
		`--format=${fields.join("%x00")}`
	], { input: ids.map((id) => `${id}\n`).join("") })).split("\0");
	for (let at = 0; at + fields.length <= parts.length; at += fields.length) {
		const [id = "", time = "", author = "", authorEmail = "", committer = "", committerEmail = "", message = ""] = parts.slice(at, at + fields.length);
		commits.set(id, {
			id,
			time: Number(time),
			author,
			authorEmail,
			committer,
			committerEmail,
			message
		});
	}
	return commits;
}

export { requireRemote as $, unsharedRecord as A, oncePerCommit as B, defaultBranch as C, readTagsInto as D, readTagRecords as E, RefMoved as F, mergeBase as G, readBytesAt as H, deleteExpecting as I, fetchRef as J, resolveCommit as K, pushCreateOnly as L, contend as M, filtersOfClone as N, readRecord as O, withoutFilters as P, remoteUrl as Q, pushExpecting as R, readBlobs as S, readTag as T, readFileAt as U, commitFiles as V, ensureCommit as W, hasRemote as X, fetchRefs as Y, remoteName as Z, fetchBranch as _, nearestFile as a, requireRepository as at, writeTagObject as b, explainFetch as c, commitTime as d, tellPushes as et, readOnlyGit as f, keepSigned as g, oddFormAt as h, fromTop as i, openGit as it, updateRecord as j, readStated as k, defaultRevision as l, searchHistory as m, localTags as n, GitError as nt, openRepository as o, objectReader as ot, mergedTree as p, fetchCommand as q, remoteTags as r, explainGit as rt, openWorkTree as s, readCommits as t, withoutLogin as tt, lastChanges as u, fetchBranches as v, fetchDefaultBranch as w, askedSignatures as x, trackingRef as y, sshHost as z };