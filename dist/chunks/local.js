import { Ft as hasCode, Ht as cairnRoot, It as init_errors, Lt as messageOf, Mt as UserError, Wt as init_version, _t as randomBytes, bt as timingSafeEqual, ft as createHash, gt as init_crypto_when_asked, pt as createHmac, vt as randomUUID } from "./kernel.js";
import { ot as objectReader } from "./git.js";
import { t as require_dist } from "../vendor/yaml.js";
import { n as unpackTarball, t as init_tar } from "./tar.js";
import { n as openDownload, t as init_open_download } from "./open-download2.js";
import { n as wantsBytes, r as wantsRaw, t as decodeBase64 } from "./media-type.js";
import { t as MarkdownItCallable } from "../vendor/markdown-it.js";
import { C as Dictionary, S as Array$1, _ as Lexer, a as parseWorkflow$1, b as Null, c as isBoolean, d as isSequence, f as isString, g as truthy, h as Evaluator, i as ensureStatusFunction, l as isMapping, m as Parser, n as parseAction, o as NoOperationTraceWriter, p as fileIdentifier, r as convertWorkflowTemplate, s as isBasicExpression, t as convertActionTemplate, u as isNumber, v as StringData, x as BooleanData, y as NumberData } from "../vendor/workflows.js";
import { once } from "node:events";
import { execFile, spawn } from "node:child_process";
import { delimiter, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { accessSync, chmodSync, closeSync, constants, createReadStream, existsSync, globSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { Socket, createServer } from "node:net";
import { appendFile, chmod, mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { createServer as createServer$1 } from "node:http";
import { PassThrough } from "node:stream";
import { createGunzip } from "node:zlib";
import { pipeline } from "node:stream/promises";
import { StringDecoder } from "node:string_decoder";
import { buffer } from "node:stream/consumers";
import { DatabaseSync } from "node:sqlite";

// src/local/narrate-run.ts
function narrateRuns(say) {
	const told = /* @__PURE__ */ new Set();
	return (run) => {
		if (run.conclusion === "action_required" && !told.has(String(run.id))) {
			told.add(String(run.id));
			say(`… ${run.workflowName} waits for an approval, since a job opened the pull request: its page runs it.`);
		}
		for (const job of run.jobs) {
			const key = `${run.id}/${run.runAttempt}/${job.id}`;
			if (job.status !== "completed" || told.has(key)) continue;
			told.add(key);
			say(`${markOf(job)} ${run.workflowName} › ${job.name}${duration$1(job)}`);
			for (const step of job.steps) if (step.conclusion === "failure") say(`    ✗ ${step.name}: ${failureLines(step)}`);
			else if (step.log.includes("cairn-ml/cairn/actions/")) say(`    ${lastLines(step, 1)}`);
		}
	};
}
function markOf({ conclusion }) {
	if (conclusion === "success") return "✓";
	return conclusion === "skipped" ? "–" : "✗";
}
function failureLines(step) {
	const lines = step.log.trim().split("\n");
	const first = lines.findIndex((line) => line.startsWith("Error: ") && !line.startsWith(exitLine));
	return first < 0 ? lastLines(step, 3) : lines.slice(first, first + 5).join("\n      ");
}
const exitLine = "Error: Process completed with exit code";
function lastLines({ log }, count) {
	return log.trim().split("\n").slice(-count).join("\n      ");
}
function duration$1({ startedAt, completedAt, conclusion }) {
	if (conclusion === "skipped") return " (not needed)";
	if (startedAt === void 0 || completedAt === void 0) return "";
	return ` (${((Date.parse(completedAt) - Date.parse(startedAt)) / 1e3).toFixed(1)} s)`;
}

// src/local/free-port.ts
async function freePort(port) {
	return new Promise((resolve) => {
		const server = createServer();
		server.once("error", () => {
			resolve(void 0);
		});
		server.listen(port, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => {
				resolve(typeof address === "object" && address !== null ? address.port : void 0);
			});
		});
	});
}

// src/local/fetch-action.ts
init_version();
init_crypto_when_asked();
init_errors();
init_tar();
init_open_download();
const mebibyte = 1048576;
const defaultLimits = {
	packed: 100 * mebibyte,
	unpacked: 500 * mebibyte
};
const longest = 3e5;
function actionFetcher(folder, { address = "https://codeload.github.com", limits = defaultLimits } = {}) {
	return async ({ owner, repository, commit }, signal) => {
		const target = join(folder, owner.toLowerCase(), repository.toLowerCase(), commit);
		if (existsSync(target)) return {
			directory: target,
			downloadedFrom: void 0
		};
		const url = `${address}/${owner}/${repository}/tar.gz/${commit}`;
		const scratch = `${target}.${randomBytes(6).toString("hex")}`;
		try {
			const tarball = await download$2(url, limits.packed, AbortSignal.any([signal, AbortSignal.timeout(longest)]));
			await mkdir(scratch, { recursive: true });
			await unpackTarball(tarball, scratch, { mostBytes: limits.unpacked });
			await mkdir(dirname(target), { recursive: true });
			await rename(scratch, target).catch((error) => {
				if (!existsSync(target)) throw error;
			});
		} catch (error) {
			throw new Error(`The action ${owner}/${repository}@${commit} cannot be had from ${url}: ${messageOf(error)}`, { cause: error });
		} finally {
			await rm(scratch, {
				recursive: true,
				force: true
			});
		}
		return {
			directory: target,
			downloadedFrom: url
		};
	};
}
async function download$2(url, mostBytes, signal) {
	const { status, bytes } = await openDownload(url, {}, {
		signal,
		doing: "an action was downloaded"
	});
	const chunks = [];
	let size = 0;
	for await (const chunk of bytes) {
		if (status !== 200) break;
		size += chunk.byteLength;
		if (size > mostBytes) throw new Error(`The archive has more than ${mostBytes} bytes.`);
		chunks.push(chunk);
	}
	if (status === 404) throw new Error("HTTP status 404: there is no such public repository or commit.");
	if (status !== 200) throw new Error(`HTTP status ${status}.`);
	return Buffer.concat(chunks);
}

// src/local/private-folder.ts
async function privateFolder(path) {
	await mkdir(path, {
		recursive: true,
		mode: 448
	});
	await chmod(path, 448);
}
async function privateTree(path) {
	await chmod(path, 448);
	for (const entry of await readdir(path, {
		recursive: true,
		withFileTypes: true
	})) await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 448 : 384);
}

// src/local/forge/http/signed-urls.ts
init_crypto_when_asked();
const lifetimeSeconds = 3600;
function signedUrls(secret, clock, origin) {
	const digest = (text) => createHmac("sha256", secret).update(text).digest("hex");
	const seconds = () => Math.floor(clock().getTime() / 1e3);
	return {
		digest,
		sign: (path) => {
			const until = seconds() + lifetimeSeconds;
			return `${origin()}${path}?se=${until}&sig=${digest(`${path} ${until}`)}`;
		},
		verify: (path, query) => {
			const until = query.get("se") ?? "";
			return Number(until) >= seconds() && sameText$1(query.get("sig") ?? "", digest(`${path} ${until}`));
		}
	};
}
function sameText$1(one, other) {
	const [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}

// src/local/forge/artifacts/runtime-token.ts
function issueRuntimeToken(world, job) {
	const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
	const claims = {
		repository: job.repository,
		runId: job.runId,
		jobId: job.jobId,
		scp: `Actions.Results:${job.runId}:${job.jobId}`
	};
	const head = `${encode({
		alg: "HS256",
		typ: "JWT"
	})}.${encode(claims)}`;
	return `${head}.${signature(world, head)}`;
}
function readRuntimeToken(world, header) {
	const [, head = "", claims = "", signed = ""] = /^Bearer ((?:[\w-]+)\.([\w-]+))\.([\w-]+)$/i.exec(header ?? "") ?? [];
	if (head === "" || !sameText$1(signed, signature(world, head))) return void 0;
	return JSON.parse(Buffer.from(claims, "base64url").toString());
}
function signature(world, head) {
	return Buffer.from(world.storage.digest(head), "hex").toString("base64url");
}

// src/local/forge/git/kept-answers.ts
function keepAnswers(most) {
	const kept = /* @__PURE__ */ new Map();
	return {
		get: (question) => kept.get(question),
		set: (question, answer) => {
			kept.set(question, answer);
			const [oldest] = kept.keys();
			if (kept.size > most && oldest !== void 0) kept.delete(oldest);
		}
	};
}

// src/local/forge/git/run-git.ts
const gitEnvironment = {
	PATH: process.env["PATH"] ?? "/usr/bin:/bin",
	LC_ALL: "C",
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_TERMINAL_PROMPT: "0",
	GIT_AUTHOR_NAME: "forge",
	GIT_AUTHOR_EMAIL: "forge@localhost",
	GIT_COMMITTER_NAME: "forge",
	GIT_COMMITTER_EMAIL: "forge@localhost"
};
async function tryGit(directory, args, options = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn("git", [
			"--git-dir",
			directory,
			...args
		], {
			env: {
				...gitEnvironment,
				...options.env
			},
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		});
		const out = [];
		const err = [];
		child.stdout.on("data", (chunk) => out.push(chunk));
		child.stderr.on("data", (chunk) => err.push(chunk));
		child.on("error", reject);
		child.stdin.on("error", () => void 0);
		child.on("close", (code) => {
			resolve({
				code: code ?? 1,
				stdout: Buffer.concat(out),
				stderr: Buffer.concat(err).toString()
			});
		});
		child.stdin.end(options.input);
	});
}
const kept$1 = keepAnswers(500);
async function askOnce(directory, args) {
	if (!args.slice(1).filter((arg) => !arg.startsWith("-")).every((name) => name === "" || fullIds.test(name))) return tryGit(directory, args);
	const key = JSON.stringify([directory, args]);
	const known = kept$1.get(key);
	if (known !== void 0) return known;
	const answer = await tryGit(directory, args);
	if (answer.code <= 1 && answer.stdout.length < 1e5) kept$1.set(key, answer);
	return answer;
}
const fullIds = /^\^?[0-9a-f]{40}(?:\.{2,3}[0-9a-f]{40})?$/;
async function git(directory, args, options = {}) {
	return outputOf(args, await tryGit(directory, args, options));
}
function outputOf(args, { code, stdout, stderr }) {
	if (code !== 0) throw new Error(`git ${args.join(" ")} ended with ${code}: ${stderr.trim()}`);
	return stdout.toString();
}

// src/local/forge/git/batch-reader.ts
const readers$1 = /* @__PURE__ */ new Map();
async function readNamed(directory, expression) {
	const read = readers$1.get(directory) ?? objectReader(() => spawn("git", [
		"--git-dir",
		directory,
		"cat-file",
		"--batch"
	], { env: gitEnvironment }), (failure) => failure instanceof Error ? failure : /* @__PURE__ */ new Error(`cat-file ended with ${failure.code}: ${failure.stderr}`));
	readers$1.set(directory, read);
	return read(expression, Number.POSITIVE_INFINITY);
}

// src/local/forge/git/objects.ts
async function inspectObjects(directory, expressions) {
	return Promise.all(expressions.map(async (expression) => {
		if (/[\n\0]/.test(expression)) return void 0;
		const key = `${directory} ${expression}`;
		const known = inspected.get(key);
		if (known !== void 0) return known;
		const found = await readNamed(directory, expression);
		if (found === void 0) return void 0;
		const { id, type, content } = found;
		const info = {
			sha: id,
			type,
			size: content.length
		};
		if (/^[0-9a-f]{40}(?:\^\{commit\})?$/.test(expression)) inspected.set(key, info);
		return info;
	}));
}
const inspected = keepAnswers(5e3);
async function inspectObject(directory, sha) {
	if (!/^[0-9a-f]{4,40}$/.test(sha)) return void 0;
	return (await inspectObjects(directory, [sha]))[0];
}
async function resolveCommit(directory, name) {
	if (name === "HEAD") return (await readNamed(directory, "HEAD^{commit}"))?.id;
	if (name === "" || /[~^:?*[\\\s\0]|\.\.|@\{/.test(name)) return void 0;
	const places = /^[0-9a-f]{40}$/.test(name) ? [] : [
		`refs/heads/${name}`,
		`refs/tags/${name}`,
		`refs/${name}`
	];
	if (name.startsWith("refs/")) places.push(name);
	if (/^[0-9a-f]{4,40}$/.test(name)) places.push(name);
	return (await Promise.all(places.map(async (place) => readNamed(directory, `${place}^{commit}`)))).find((one) => one !== void 0)?.id;
}
async function readObject(directory, type, sha) {
	const found = await readNamed(directory, sha);
	if (found?.type !== type) throw new Error(`${sha} is ${found === void 0 ? "missing" : `a ${found.type}`}, no ${type}`);
	return found.content;
}
async function writeObject(directory, type, bytes) {
	const { code, stdout } = await tryGit(directory, [
		"hash-object",
		"-w",
		"-t",
		type,
		"--stdin"
	], { input: bytes });
	return code === 0 ? stdout.toString().trim() : void 0;
}
function formatSignature({ name, email, date }) {
	const clean = (text) => text.replace(/[<>\n\0]/g, "").trim();
	return `${clean(name) || "unknown"} <${clean(email)}> ${Math.floor(Date.parse(date) / 1e3)} +0000`;
}
async function writeCommit(directory, commit) {
	const head = [
		`tree ${commit.tree}`,
		...commit.parents.map((parent) => `parent ${parent}`),
		`author ${formatSignature(commit.author)}`,
		`committer ${formatSignature(commit.committer)}`
	];
	const payload = `${head.join("\n")}\n\n${commit.message}`;
	if (commit.sign !== void 0) head.push(`gpgsig ${commit.sign(payload).replaceAll("\n", "\n ")}`);
	const sha = await writeObject(directory, "commit", `${head.join("\n")}\n\n${commit.message}`);
	if (sha === void 0) throw new Error("git refused a commit of the forge");
	return sha;
}

// src/local/forge/git/commits.ts
async function readCommits(directory, shas) {
	return Promise.all(shas.map(async (sha) => readCommit(directory, sha)));
}
async function readCommit(directory, sha) {
	return commitOf$2(sha, await readObject(directory, "commit", sha));
}
const emptyTree$1 = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
async function beforeCommit(directory, { parents }) {
	const [parent] = parents;
	const [found] = parent === void 0 ? [] : await inspectObjects(directory, [`${parent}^{commit}`]);
	return found?.sha ?? emptyTree$1;
}
async function listCommits(directory, range, options = [], paths = []) {
	const args = [
		"rev-list",
		...options,
		...range,
		"--",
		...paths.map((path) => `:(literal)${path}`)
	];
	return outputOf(args, await askOnce(directory, args)).split("\n").filter((line) => line !== "");
}
function isoTime(time) {
	return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
function commitOf$2(sha, bytes) {
	const [, encoding = "utf-8"] = /^encoding (\S+)$/m.exec(headOf$1(bytes.toString("latin1"))) ?? [];
	const text = decode$1(bytes, encoding);
	const head = headOf$1(text);
	const all = (key) => [...head.matchAll(new RegExp(`^${key} (.*)$`, "gm"))].map(([, value = ""]) => value);
	return {
		sha,
		tree: all("tree")[0] ?? "",
		parents: all("parent"),
		author: signatureOf(all("author")[0] ?? ""),
		committer: signatureOf(all("committer")[0] ?? ""),
		message: text.slice(head.length + 2).replace(/\n+$/, ""),
		...signedOf(text, head)
	};
}
function signedOf(text, head) {
	const [line, value] = /^gpgsig (.*(?:\n .*)*)/m.exec(head) ?? [];
	if (line === void 0 || value === void 0) return {};
	return { signed: {
		signature: value.replaceAll("\n ", "\n"),
		payload: text.replace(`${line}\n`, "")
	} };
}
function headOf$1(text) {
	const end = text.indexOf("\n\n");
	return end < 0 ? text : text.slice(0, end);
}
function signatureOf(line) {
	const [, name = "", email = "", seconds = "0"] = /^(.*?) ?<([^<>]*)> (\d+)/.exec(line) ?? [];
	return {
		name,
		email,
		date: isoTime(/* @__PURE__ */ new Date(Number(seconds) * 1e3))
	};
}
function decode$1(bytes, encoding) {
	try {
		return new TextDecoder(encoding).decode(bytes);
	} catch {
		return bytes.toString("utf8");
	}
}

// src/local/forge/world.ts
function findRepo(world, slug) {
	const document = world.store.get("repository", "", slug);
	return document && {
		...document,
		slug,
		gitDirectory: join(world.directory, "git", `${slug}.git`)
	};
}
function listRepos(world) {
	return world.store.list("repository", "").map(({ owner, name }) => `${owner}/${name}`).flatMap((slug) => findRepo(world, slug) ?? []);
}
function now(world) {
	return isoTime(world.clock());
}
function actorOf(grant) {
	return {
		login: grant.actor,
		byWorkflowToken: grant.kind === "workflow"
	};
}
function makeQueues() {
	const tails = /* @__PURE__ */ new Map();
	return async (key, task) => {
		const mine = (tails.get(key) ?? Promise.resolve()).then(task, task);
		const settled = mine.catch(() => void 0);
		tails.set(key, settled);
		try {
			return await mine;
		} finally {
			if (tails.get(key) === settled) tails.delete(key);
		}
	};
}

// src/local/forge/create-repository.ts
const run$1 = promisify(execFile);
const settings = `
[core]
	# The user's alone, as all of the forge.
	sharedRepository = 0600
[http]
	receivepack = true
[uploadpack]
	# Clients fetch commits by their ids, as actions/checkout does.
	allowAnySHA1InWant = true
	allowFilter = true
[receive]
	# The forge alone moves these.
	hideRefs = refs/pull
	fsckObjects = true
	autogc = false
[gc]
	auto = 0
[core]
	fsync = committed,loose-object,reference
	logAllRefUpdates = false
`;
async function createRepository(world, options) {
	const { owner, name, defaultBranch = "main" } = options;
	for (const part of [owner, name]) if (!/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(part) || part.endsWith(".git")) throw new Error(`${part} cannot be the name of an owner or a repository`);
	const slug = `${owner}/${name}`;
	return world.exclusively(slug, async () => {
		const known = findRepo(world, slug);
		if (known) return known;
		const directory = `${world.directory}/git/${slug}.git`;
		await privateFolder(dirname(directory));
		await run$1("git", [
			"init",
			"--quiet",
			"--bare",
			"--template=",
			`--initial-branch=${defaultBranch}`,
			"--",
			directory
		], { env: gitEnvironment });
		await appendFile(join(directory, "config"), settings);
		const parent = options.forkOf === void 0 ? void 0 : findRepo(world, options.forkOf);
		if (parent !== void 0) await git(directory, [
			"fetch",
			"--quiet",
			parent.gitDirectory,
			"+refs/heads/*:refs/heads/*"
		]);
		await privateTree(directory);
		const at = now(world);
		world.store.put("repository", "", slug, {
			id: world.store.next("", "id"),
			owner,
			name,
			private: options.private ?? false,
			defaultBranch,
			createdAt: at,
			updatedAt: at,
			pushedAt: at,
			...parent !== void 0 && { forkOf: parent.slug }
		});
		world.store.commit();
		const made = findRepo(world, slug);
		if (!made) throw new Error(`${slug} was made and is not there`);
		return made;
	});
}

// src/local/forge/rest/answer.ts
var ApiFault = class extends Error {
	name = "ApiFault";
	status;
	errors;
	headers;
	constructor(status, message, errors, headers) {
		super(message);
		this.status = status;
		this.errors = errors;
		this.headers = headers;
	}
};
function ok$1(body) {
	return {
		status: 200,
		body
	};
}
function created(body, location) {
	return {
		status: 201,
		body,
		...location === void 0 ? {} : { headers: { location } }
	};
}
const noContent = { status: 204 };
function notFound(message = "Not Found") {
	return new ApiFault(404, message);
}
function unprocessable(message) {
	return new ApiFault(422, message);
}
function invalid$1(fault) {
	return new ApiFault(422, "Validation Failed", [fault]);
}

// src/local/forge/rest/fields.ts
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function text$2(body, field, limit = Infinity) {
	const value = body[field];
	if (value === void 0 || value === null) return void 0;
	if (typeof value !== "string") throw wrongType(field, "string", value);
	if (value.length > limit && Array.from(value).length > limit) {
		const message = `${field} is too long (maximum is ${limit} characters)`;
		throw new ApiFault(422, "Validation Failed", [{
			resource: "Body",
			field,
			code: "custom",
			message
		}]);
	}
	return value;
}
function otherwise(value, old) {
	return value ?? old;
}
function requiredText(body, field, resource, limit = Infinity) {
	const value = text$2(body, field, limit);
	if (value === void 0 || value === "") throw invalid$1({
		resource,
		field,
		code: "missing_field"
	});
	return value;
}
function flag(body, field) {
	const value = body[field];
	if (value === void 0 || value === null) return void 0;
	if (typeof value !== "boolean") throw wrongType(field, "boolean", value);
	return value;
}
function integer(body, field) {
	const value = body[field];
	if (value === void 0 || value === null) return void 0;
	if (typeof value !== "number" || !Number.isInteger(value)) throw wrongType(field, "integer", value);
	return value;
}
function object(body, field) {
	const value = body[field];
	if (value === void 0 || value === null) return void 0;
	if (!isFields(value)) throw wrongType(field, "object", value);
	return value;
}
function list$1(body, field) {
	const value = body[field];
	if (value === void 0 || value === null) return void 0;
	if (!Array.isArray(value)) throw wrongType(field, "array", value);
	return value;
}
function texts$1(body, field) {
	return list$1(body, field)?.map((one) => {
		if (typeof one !== "string") throw wrongType(`${field}/items`, "string", one);
		return one;
	});
}
function choice(body, field, resource, allowed) {
	const value = text$2(body, field);
	if (value === void 0) return void 0;
	const found = allowed.find((one) => one === value);
	if (found === void 0) throw invalid$1({
		resource,
		field,
		code: "invalid",
		value
	});
	return found;
}
function wrongType(field, expected, value) {
	return new ApiFault(422, `Invalid request.\n\nFor 'properties/${field}', ${JSON.stringify(value)} is not a ${expected}.`);
}

// src/local/forge/artifacts/artifact-service.ts
const service = "/twirp/github.actions.results.api.v1.ArtifactService/";
const retentionDays = 90;
async function answerArtifactService(world, path, authorization, bytes) {
	const job = readRuntimeToken(world, authorization);
	const repo = job && findRepo(world, job.repository);
	if (!job || !repo) return twirpError(401, "unauthenticated", "the runtime token is missing or not valid");
	const method = path.startsWith(service) ? methods[path.slice(53)] : void 0;
	if (!method) return twirpError(404, "bad_route", `no such method: ${path}`);
	const body = JSON.parse(bytes.toString() || "{}");
	if (!isFields(body)) return twirpError(400, "malformed", "the body is not an object");
	if (body["workflow_run_backend_id"] !== String(job.runId)) return twirpError(403, "permission_denied", "the token belongs to another run");
	return world.exclusively(repo.slug, async () => {
		const answer = await method({
			world,
			job,
			body
		});
		world.store.commit();
		return answer;
	});
}
const methods = {
	CreateArtifact: create,
	FinalizeArtifact: finalize,
	ListArtifacts: list,
	GetSignedArtifactURL: signedUrl,
	DeleteArtifact: remove
};
function create({ world, job, body }) {
	const name = word(body, "name");
	if (name === "" || /[\\/:<>|*?"\r\n]/.test(name)) return twirpError(400, "invalid_argument", "the name is not valid");
	const old = artifactsOf(world, job).find((one) => one.name === name);
	if (old?.finalized) return twirpError(409, "already_exists", "an artifact with this name already exists on the workflow run");
	if (old) world.store.remove("artifact", job.repository, old.id);
	const at = now(world);
	const asked = Date.parse(word(body, "expires_at"));
	const expires = Number.isNaN(asked) ? world.clock().getTime() + retentionDays * 864e5 : asked;
	const artifact = {
		id: world.store.next("", "id"),
		runId: job.runId,
		name,
		mimeType: word(body, "mime_type") || "application/zip",
		size: 0,
		sha256: "",
		expiresAt: isoTime(new Date(expires)),
		finalized: false,
		createdAt: at,
		updatedAt: at
	};
	world.store.put("artifact", job.repository, artifact.id, artifact);
	return ok({
		ok: true,
		signed_upload_url: world.storage.sign(`/_storage/${job.repository}/uploads/${artifact.id}`)
	});
}
function finalize({ world, job, body }) {
	const artifact = artifactsOf(world, job).find((one) => one.name === word(body, "name"));
	if (!artifact) return missing$1();
	if (artifact.sha256 === "") return twirpError(412, "failed_precondition", "nothing was uploaded");
	const hash = word(body, "hash");
	if (word(body, "size") !== String(artifact.size) || hash !== "" && hash !== `sha256:${artifact.sha256}`) return twirpError(400, "invalid_argument", "size or hash differ from what was uploaded");
	world.store.put("artifact", job.repository, artifact.id, {
		...artifact,
		finalized: true,
		updatedAt: now(world)
	});
	return ok({
		ok: true,
		artifact_id: String(artifact.id)
	});
}
function list({ world, job, body }) {
	const name = word(body, "name_filter");
	const id = word(body, "id_filter");
	return ok({ artifacts: visible(world, job).filter((one) => (name === "" || one.name === name) && (id === "" || String(one.id) === id)).map((one) => ({
		workflow_run_backend_id: String(job.runId),
		workflow_job_run_backend_id: String(job.jobId),
		database_id: String(one.id),
		name: one.name,
		size: String(one.size),
		created_at: one.createdAt,
		digest: `sha256:${one.sha256}`
	})) });
}
function signedUrl({ world, job, body }) {
	const artifact = visible(world, job).find((one) => one.name === word(body, "name"));
	if (!artifact) return missing$1();
	return ok({ signed_url: world.storage.sign(`/_storage/${job.repository}/artifacts/${artifact.id}`) });
}
function remove({ world, job, body }) {
	const artifact = visible(world, job).find((one) => one.name === word(body, "name"));
	if (!artifact) return missing$1();
	world.store.remove("artifact", job.repository, artifact.id);
	return ok({
		ok: true,
		artifact_id: String(artifact.id)
	});
}
function visible(world, job) {
	const at = now(world);
	return artifactsOf(world, job).filter(({ finalized, expiresAt }) => finalized && expiresAt > at);
}
function artifactsOf(world, { repository, runId }) {
	return world.store.list("artifact", repository).filter((one) => one.runId === runId);
}
function word(body, field) {
	const value = body[field];
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
function ok(body) {
	return {
		status: 200,
		body
	};
}
function missing$1() {
	return twirpError(404, "not_found", "artifact not found");
}
function twirpError(status, code, msg) {
	return {
		status,
		body: {
			code,
			msg
		}
	};
}

// src/local/forge/http/read-body.ts
init_crypto_when_asked();
const mostBytes = 67108864;
async function readBody(request) {
	const chunks = [];
	let size = 0;
	for await (const chunk of request) {
		size += chunk.length;
		if (size > mostBytes) throw new ApiFault(413, "Request Entity Too Large");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
async function spoolBody(request, directory, { short = false } = {}) {
	const file = join(directory, randomUUID());
	const hash = createHash("sha256");
	const handle = await open(file, "wx", 384);
	let size = 0;
	try {
		for await (const chunk of request) {
			size += chunk.length;
			if (short && size > mostBytes) {
				await rm(file, { force: true });
				throw new ApiFault(413, "Request Entity Too Large");
			}
			hash.update(chunk);
			await handle.writeFile(chunk);
		}
		await handle.sync();
	} finally {
		await handle.close();
	}
	return {
		file,
		size,
		sha256: hash.digest("hex")
	};
}

// src/local/forge/rest/asset-file.ts
function assetFile(world, id) {
	return join(world.directory, "assets", String(id));
}

// src/local/user-id.ts
init_crypto_when_asked();
function userId(login) {
	if (login === "github-actions[bot]") return 41898282;
	return createHash("sha256").update(login).digest().readUInt32BE(0) % 1e8;
}

// src/local/forge/shapes/user.ts
function userShape(world, login) {
	const name = encodeURIComponent(login);
	const url = `${world.urls.api}/users/${name}`;
	return {
		login,
		id: userId(login),
		node_id: nodeId("U", userId(login)),
		avatar_url: `${world.urls.server}/_avatars/${name}`,
		gravatar_id: "",
		url,
		html_url: `${world.urls.server}/${name}`,
		followers_url: `${url}/followers`,
		following_url: `${url}/following{/other_user}`,
		gists_url: `${url}/gists{/gist_id}`,
		starred_url: `${url}/starred{/owner}{/repo}`,
		subscriptions_url: `${url}/subscriptions`,
		organizations_url: `${url}/orgs`,
		repos_url: `${url}/repos`,
		events_url: `${url}/events{/privacy}`,
		received_events_url: `${url}/received_events`,
		type: login.endsWith("[bot]") ? "Bot" : "User",
		site_admin: false
	};
}
function noreplyAddress(login) {
	return `${userId(login)}+${login}@users.noreply.github.com`;
}
function accountOf(world, address) {
	if (address === "noreply@github.com") return userShape(world, "web-flow");
	const [, id, login] = /^(\d+)\+(.+)@users\.noreply\.github\.com$/.exec(address) ?? [];
	return login !== void 0 && Number(id) === userId(login) ? userShape(world, login) : null;
}
function nodeId(type, id) {
	return Buffer.from(`${type}:${id}`).toString("base64url");
}

// src/local/forge/shapes/repository.ts
function repoApi(world, repo) {
	return `${world.urls.api}/repos/${repo.slug}`;
}
function repoWeb(world, repo) {
	return `${world.urls.server}/${repo.slug}`;
}
function repositoryShape(world, repo) {
	const issues = world.store.list("issue", repo.slug).filter(({ state }) => state === "open").length;
	const web = repoWeb(world, repo);
	return {
		id: repo.id,
		node_id: nodeId("R", repo.id),
		name: repo.name,
		full_name: repo.slug,
		owner: userShape(world, repo.owner),
		private: repo.private,
		html_url: web,
		description: null,
		fork: repo.forkOf !== void 0,
		...links$1(world, repo),
		git_url: `${web.replace(/^http/, "git")}.git`,
		ssh_url: `ssh://git@${new URL(world.urls.server).hostname}/${repo.slug}.git`,
		clone_url: `${web}.git`,
		svn_url: web,
		mirror_url: null,
		homepage: null,
		language: null,
		license: null,
		topics: [],
		...counts(issues),
		size: 0,
		default_branch: repo.defaultBranch,
		visibility: repo.private ? "private" : "public",
		...features,
		permissions: {
			admin: true,
			maintain: true,
			push: true,
			triage: true,
			pull: true
		},
		pushed_at: repo.pushedAt,
		created_at: repo.createdAt,
		updated_at: repo.updatedAt
	};
}
const features = {
	has_issues: true,
	has_projects: false,
	has_wiki: false,
	has_pages: false,
	has_discussions: false,
	has_downloads: true,
	archived: false,
	disabled: false,
	is_template: false,
	allow_forking: true,
	allow_merge_commit: true,
	allow_squash_merge: true,
	allow_rebase_merge: true,
	web_commit_signoff_required: false
};
function counts(openIssues) {
	return {
		forks: 0,
		forks_count: 0,
		stargazers_count: 0,
		watchers: 0,
		watchers_count: 0,
		subscribers_count: 0,
		network_count: 0,
		open_issues: openIssues,
		open_issues_count: openIssues
	};
}
function links$1(world, repo) {
	const url = repoApi(world, repo);
	return {
		url,
		archive_url: `${url}/{archive_format}{/ref}`,
		assignees_url: `${url}/assignees{/user}`,
		blobs_url: `${url}/git/blobs{/sha}`,
		branches_url: `${url}/branches{/branch}`,
		collaborators_url: `${url}/collaborators{/collaborator}`,
		comments_url: `${url}/comments{/number}`,
		commits_url: `${url}/commits{/sha}`,
		compare_url: `${url}/compare/{base}...{head}`,
		contents_url: `${url}/contents/{+path}`,
		contributors_url: `${url}/contributors`,
		deployments_url: `${url}/deployments`,
		downloads_url: `${url}/downloads`,
		events_url: `${url}/events`,
		forks_url: `${url}/forks`,
		git_commits_url: `${url}/git/commits{/sha}`,
		git_refs_url: `${url}/git/refs{/sha}`,
		git_tags_url: `${url}/git/tags{/sha}`,
		hooks_url: `${url}/hooks`,
		issue_comment_url: `${url}/issues/comments{/number}`,
		issue_events_url: `${url}/issues/events{/number}`,
		issues_url: `${url}/issues{/number}`,
		keys_url: `${url}/keys{/key_id}`,
		labels_url: `${url}/labels{/name}`,
		languages_url: `${url}/languages`,
		merges_url: `${url}/merges`,
		milestones_url: `${url}/milestones{/number}`,
		notifications_url: `${url}/notifications{?since,all,participating}`,
		pulls_url: `${url}/pulls{/number}`,
		releases_url: `${url}/releases{/id}`,
		stargazers_url: `${url}/stargazers`,
		statuses_url: `${url}/statuses/{sha}`,
		subscribers_url: `${url}/subscribers`,
		subscription_url: `${url}/subscription`,
		tags_url: `${url}/tags`,
		teams_url: `${url}/teams`,
		trees_url: `${url}/git/trees{/sha}`
	};
}

// src/local/forge/events/cause.ts
function announce(cause, event) {
	const { world, repo, grant } = cause;
	const { login, byWorkflowToken } = actorOf(grant);
	cause.announce({
		name: event.name,
		repository: repo.slug,
		ref: event.ref,
		sha: event.sha,
		actor: login,
		byWorkflowToken,
		payload: {
			...event.payload,
			repository: repositoryShape(world, repo),
			sender: userShape(world, login)
		}
	});
}

// src/local/forge/git/refs.ts
const zeroSha = "0".repeat(40);
async function listRefs(directory, ...prefixes) {
	return (await git(directory, [
		"for-each-ref",
		`--format=%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)`,
		"--",
		...prefixes.map(literal$1)
	])).split("\n").filter((line) => line !== "").map((line) => {
		const [ref = "", sha = "", type = "", peeled = ""] = line.split("\0");
		return {
			ref,
			sha,
			type,
			commit: peeled || sha
		};
	});
}
async function readRef(directory, ref) {
	if (!ref.startsWith("refs/") || /[~^:?*[\\\s\0]|\.\.|@\{/.test(ref)) return void 0;
	const found = await readNamed(directory, ref);
	if (found === void 0) return void 0;
	const peeled = found.type === "tag" ? await readNamed(directory, `${found.id}^{}`) : found;
	return {
		ref,
		sha: found.id,
		type: found.type,
		commit: peeled?.id ?? found.id
	};
}
async function refsStartingWith(directory, start) {
	return (await listRefs(directory, start.slice(0, start.lastIndexOf("/")))).filter((one) => one.ref.startsWith(start));
}
async function moveRef(directory, ref, after, before) {
	return (await tryGit(directory, after === zeroSha ? [
		"update-ref",
		"-d",
		ref,
		before
	] : [
		"update-ref",
		ref,
		after,
		before
	])).code === 0 ? "done" : "lost";
}
async function isRefName(directory, ref) {
	return !ref.startsWith("-") && (await tryGit(directory, ["check-ref-format", ref])).code === 0;
}
async function isAncestor(directory, ancestor, of) {
	return (await askOnce(directory, [
		"merge-base",
		"--is-ancestor",
		ancestor,
		of
	])).code === 0;
}
function literal$1(prefix) {
	return /[*?[\\]/.test(prefix) ? "refs/none/such" : prefix;
}

// src/local/forge/state/documents.ts
function isPull(issue) {
	return issue?.pull !== void 0;
}

// src/local/forge/git/diff.ts
async function diffFiles$1(directory, from, to) {
	const base = [
		"diff-tree",
		"-r",
		"-M",
		"--full-index",
		"--no-color",
		"--no-ext-diff",
		"--no-textconv"
	];
	const [raw, patch] = await Promise.all([ask(directory, [
		...base,
		"-z",
		"--raw",
		"--numstat",
		from,
		to
	]), ask(directory, [
		...base,
		"-p",
		from,
		to
	])]);
	const patches = patch.split(/^diff --git .*$/m).slice(1);
	const { entries, counts } = readRaw(raw.split("\0"));
	return entries.map((entry, index) => {
		const [additions, deletions] = counts[index] ?? [0, 0];
		const text = patches[index] ?? "";
		const start = text.search(/^@@ /m);
		return {
			...entry,
			additions,
			deletions,
			...start < 0 ? {} : { patch: text.slice(start).replace(/\n$/, "") }
		};
	});
}
async function diffPaths(directory, from, to) {
	return readRaw((await ask(directory, [
		"diff-tree",
		"-r",
		"-M",
		"-z",
		"--raw",
		from,
		to
	])).split("\0")).entries;
}
async function ask(directory, args) {
	return outputOf(args, await askOnce(directory, args));
}
function readRaw(parts) {
	const entries = [];
	const counts = [];
	for (let at = 0; at < parts.length; at += 1) {
		const part = parts[at] ?? "";
		if (part.startsWith(":")) {
			const entry = entryOf(part, parts[at + 1] ?? "", parts[at + 2] ?? "");
			entries.push(entry);
			at += entry.previousPath === void 0 ? 1 : 2;
		}
		const [, added, deleted, path] = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(part) ?? [];
		if (added === void 0 || deleted === void 0) continue;
		counts.push([lines(added), lines(deleted)]);
		if (path === "") at += 2;
	}
	return {
		entries,
		counts
	};
}
function entryOf(raw, path, second) {
	const [, , before = "", after = "", letter = ""] = raw.split(" ");
	if (letter.startsWith("R")) return {
		path: second,
		previousPath: path,
		status: "renamed",
		sha: after
	};
	if (letter === "D") return {
		path,
		status: "removed",
		sha: before
	};
	return {
		path,
		status: letter === "A" ? "added" : "modified",
		sha: after
	};
}
function lines(count) {
	return count === "-" ? 0 : Number(count);
}

// src/local/forge/git/merge.ts
async function mergeTrees(directory, ours, theirs) {
	const { code, stdout, stderr } = await tryGit(directory, [
		"merge-tree",
		"--write-tree",
		"--no-messages",
		ours,
		theirs
	]);
	if (code === 1) return void 0;
	if (code !== 0 && await mergeBase(directory, ours, theirs) === void 0) return void 0;
	if (code !== 0) throw new Error(`merge-tree: ${stderr.trim()}`);
	return stdout.toString().split("\n")[0]?.trim();
}
async function mergeBase(directory, one, other) {
	const { code, stdout } = await askOnce(directory, [
		"merge-base",
		one,
		other
	]);
	return code === 0 ? stdout.toString().trim() : void 0;
}
async function rebaseOnto(directory, base, head, committer) {
	const shas = await listCommits(directory, [`${base}..${head}`], [
		"--reverse",
		"--topo-order",
		"--no-merges"
	]);
	let tip = base;
	for (const commit of await readCommits(directory, shas)) {
		const tree = await pickedTree(directory, tip, commit);
		if (tree === void 0) return void 0;
		const { author, message } = commit;
		tip = await writeCommit(directory, {
			tree,
			parents: [tip],
			author,
			committer,
			message
		});
	}
	return tip;
}
async function pickedTree(directory, tip, commit) {
	const [parent] = commit.parents;
	if (parent === void 0) return mergeTrees(directory, tip, commit.sha);
	const { tree, author, committer } = await readCommit(directory, tip);
	return mergeTrees(directory, await writeCommit(directory, {
		tree,
		parents: [parent],
		author,
		committer,
		message: "stand-in"
	}), commit.sha);
}

// src/local/forge/pulls/pull-head.ts
function headRepo(world, repo, pull) {
	return pull.headRepo === void 0 ? repo : findRepo(world, pull.headRepo);
}
async function readHead(world, repo, pull) {
	const from = headRepo(world, repo, pull);
	const found = from && await readRef(from.gitDirectory, `refs/heads/${pull.headRef}`);
	if (from === void 0 || found === void 0) return void 0;
	if (from.slug !== repo.slug) await git(repo.gitDirectory, [
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		from.gitDirectory,
		found.sha
	]);
	return found.sha;
}
function namedHead(world, repo, head) {
	const [owner, ...rest] = head.split(":");
	if (rest.length === 0) return { headRef: head };
	const headRef = rest.join(":");
	if (owner === repo.owner) return { headRef };
	const fork = listRepos(world).find((one) => one.owner === owner && one.forkOf === repo.slug);
	return fork && {
		headRepo: fork.slug,
		headRef
	};
}
function headLabel(repo, { headRepo: fork, headRef }) {
	return `${fork?.split("/")[0] ?? repo.owner}:${headRef}`;
}

// src/local/forge/shapes/issue.ts
function labelShape(world, repo, label) {
	return {
		id: label.id,
		node_id: nodeId("LA", label.id),
		url: `${repoApi(world, repo)}/labels/${encodeURIComponent(label.name)}`,
		name: label.name,
		color: label.color,
		default: false,
		description: label.description
	};
}
function labelShapes(world, repo, names) {
	return names.flatMap((name) => {
		const label = world.store.get("label", repo.slug, name.toLowerCase());
		return label ? [labelShape(world, repo, label)] : [];
	});
}
function association(repo, login) {
	if (login === repo.owner) return "OWNER";
	return login.endsWith("[bot]") ? "NONE" : "CONTRIBUTOR";
}
function countComments(world, repo, number) {
	return world.store.list("comment", repo.slug).filter(({ issue }) => issue === number).length;
}
function issueShape(world, repo, issue) {
	const api = repoApi(world, repo);
	const url = `${api}/issues/${issue.number}`;
	const web = `${repoWeb(world, repo)}/${issue.pull ? "pull" : "issues"}/${issue.number}`;
	const pullUrl = `${api}/pulls/${issue.number}`;
	return {
		id: issue.id,
		node_id: nodeId("I", issue.id),
		url,
		repository_url: api,
		labels_url: `${url}/labels{/name}`,
		comments_url: `${url}/comments`,
		events_url: `${url}/events`,
		timeline_url: `${url}/timeline`,
		html_url: web,
		number: issue.number,
		title: issue.title,
		body: issue.body,
		user: userShape(world, issue.author),
		labels: labelShapes(world, repo, issue.labels),
		state: issue.state,
		state_reason: issue.stateReason,
		assignee: issue.assignees[0] === void 0 ? null : userShape(world, issue.assignees[0]),
		assignees: issue.assignees.map((login) => userShape(world, login)),
		milestone: null,
		locked: false,
		active_lock_reason: null,
		comments: countComments(world, repo, issue.number),
		created_at: issue.createdAt,
		updated_at: issue.updatedAt,
		closed_at: issue.closedAt,
		closed_by: issue.closedBy === null ? null : userShape(world, issue.closedBy),
		author_association: association(repo, issue.author),
		performed_via_github_app: null,
		...issue.pull && {
			draft: issue.pull.draft,
			pull_request: {
				url: pullUrl,
				html_url: web,
				diff_url: `${web}.diff`,
				patch_url: `${web}.patch`,
				merged_at: issue.pull.mergedAt
			}
		}
	};
}
function commentShape(world, repo, comment) {
	const api = repoApi(world, repo);
	const kind = world.store.get("issue", repo.slug, comment.issue)?.pull ? "pull" : "issues";
	return {
		id: comment.id,
		node_id: nodeId("IC", comment.id),
		url: `${api}/issues/comments/${comment.id}`,
		html_url: `${repoWeb(world, repo)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
		issue_url: `${api}/issues/${comment.issue}`,
		body: comment.body,
		user: userShape(world, comment.author),
		created_at: comment.createdAt,
		updated_at: comment.updatedAt,
		author_association: association(repo, comment.author),
		performed_via_github_app: null
	};
}

// src/local/forge/shapes/pull.ts
function pullShape(world, repo, issue) {
	const { pull, number } = issue;
	const from = headRepo(world, repo, pull);
	const side = (of, label, ref, sha) => ({
		label,
		ref,
		sha,
		user: userShape(world, label.split(":")[0] ?? repo.owner),
		repo: of === void 0 ? null : repositoryShape(world, of)
	});
	return {
		id: issue.id,
		node_id: nodeId("PR", issue.id),
		number,
		...links(world, repo, issue),
		state: issue.state,
		locked: false,
		active_lock_reason: null,
		title: issue.title,
		body: issue.body,
		user: userShape(world, issue.author),
		labels: labelShapes(world, repo, issue.labels),
		milestone: null,
		assignee: issue.assignees[0] === void 0 ? null : userShape(world, issue.assignees[0]),
		assignees: issue.assignees.map((login) => userShape(world, login)),
		requested_reviewers: [],
		requested_teams: [],
		created_at: issue.createdAt,
		updated_at: issue.updatedAt,
		closed_at: issue.closedAt,
		merged_at: pull.mergedAt,
		merge_commit_sha: pull.mergeCommit ?? pull.testMerge,
		head: side(from, headLabel(repo, pull), pull.headRef, pull.headSha),
		base: side(repo, `${repo.owner}:${pull.baseRef}`, pull.baseRef, pull.baseSha),
		author_association: association(repo, issue.author),
		auto_merge: null,
		draft: pull.draft
	};
}
async function fullPullShape(world, repo, issue) {
	const { pull, number } = issue;
	const merged = pull.mergedAt !== null;
	const [files, commits] = await Promise.all([pullFiles(repo, issue), pullCommits(repo, issue)]);
	const sum = (count) => files.reduce((total, file) => total + count(file), 0);
	const mergeable = merged ? null : pull.testMerge !== null;
	return {
		...pullShape(world, repo, issue),
		merged,
		mergeable,
		rebaseable: mergeable,
		mergeable_state: mergeableState(issue),
		merged_by: pull.mergedBy === null ? null : userShape(world, pull.mergedBy),
		comments: countComments(world, repo, number),
		review_comments: 0,
		maintainer_can_modify: false,
		commits: commits.length,
		additions: sum(({ additions }) => additions),
		deletions: sum(({ deletions }) => deletions),
		changed_files: files.length
	};
}
async function pullFiles(repo, { pull }) {
	const from = await mergeBase(repo.gitDirectory, pull.baseSha, pull.headSha) ?? pull.baseSha;
	return diffFiles$1(repo.gitDirectory, from, pull.headSha);
}
async function pullCommits(repo, { pull }) {
	const range = [`${pull.baseSha}..${pull.headSha}`];
	return (await listCommits(repo.gitDirectory, range, ["--topo-order"])).reverse().slice(0, 250);
}
function mergeableState({ pull }) {
	if (pull.mergedAt !== null) return "unknown";
	if (pull.draft) return "draft";
	return pull.testMerge === null ? "dirty" : "clean";
}
function links(world, repo, { number, pull }) {
	const api = repoApi(world, repo);
	const web = `${repoWeb(world, repo)}/pull/${number}`;
	const self = `${api}/pulls/${number}`;
	const issue = `${api}/issues/${number}`;
	const urls = {
		html: web,
		issue,
		comments: `${issue}/comments`,
		review_comments: `${self}/comments`,
		review_comment: `${api}/pulls/comments{/number}`,
		commits: `${self}/commits`,
		statuses: `${api}/statuses/${pull.headSha}`
	};
	return {
		url: self,
		html_url: web,
		diff_url: `${web}.diff`,
		patch_url: `${web}.patch`,
		issue_url: issue,
		commits_url: urls.commits,
		review_comments_url: urls.review_comments,
		review_comment_url: urls.review_comment,
		comments_url: urls.comments,
		statuses_url: urls.statuses,
		_links: Object.fromEntries(Object.entries({
			self,
			...urls
		}).map(([name, href]) => [name, { href }]))
	};
}

// src/local/forge/pulls/pull-events.ts
async function announcePull(cause, issue, action, extra = {}) {
	const { pull, number } = issue;
	if (pull.testMerge === null && action !== "closed") return;
	const merged = pull.mergeCommit !== null;
	announce(cause, {
		name: "pull_request",
		ref: merged ? `refs/heads/${pull.baseRef}` : `refs/pull/${number}/merge`,
		sha: pull.mergeCommit ?? pull.testMerge ?? pull.headSha,
		payload: {
			action,
			number,
			pull_request: await fullPullShape(cause.world, cause.repo, issue),
			...extra
		}
	});
}

// src/local/forge/pulls/test-merge.ts
async function renewPullRefs(world, repo, pull) {
	const { gitDirectory } = repo;
	const ref = `refs/pull/${pull.number}`;
	const tree = await mergeTrees(gitDirectory, pull.baseSha, pull.headSha);
	const who = {
		name: pull.author,
		email: noreplyAddress(pull.author),
		date: now(world)
	};
	const merge = tree === void 0 ? null : await writeCommit(gitDirectory, {
		tree,
		parents: [pull.baseSha, pull.headSha],
		author: who,
		committer: who,
		message: `Merge ${pull.headSha} into ${pull.baseSha}`
	});
	const commands = [`update ${ref}/head ${pull.headSha}`, merge === null ? `delete ${ref}/merge` : `update ${ref}/merge ${merge}`];
	await git(gitDirectory, ["update-ref", "--stdin"], { input: `${commands.join("\n")}\n` });
	return merge;
}

// src/local/forge/pulls/sync-pulls.ts
async function syncPulls(cause, changes) {
	const { world, repo } = cause;
	const moved = new Set(changes.map(({ ref }) => ref));
	for (const issue of world.store.list("issue", repo.slug)) {
		if (!isPull(issue) || issue.state !== "open") continue;
		const { headRepo, headRef, baseRef } = issue.pull;
		if ((headRepo === void 0 ? [headRef, baseRef] : [baseRef]).some((branch) => moved.has(`refs/heads/${branch}`))) await syncPull(cause, issue);
	}
	const parent = repo.forkOf === void 0 ? void 0 : findRepo(world, repo.forkOf);
	if (parent === void 0) return;
	await world.exclusively(parent.slug, async () => {
		for (const issue of world.store.list("issue", parent.slug)) {
			if (!isPull(issue) || issue.state !== "open" || issue.pull.headRepo !== repo.slug) continue;
			if (moved.has(`refs/heads/${issue.pull.headRef}`)) await syncPull({
				...cause,
				repo: parent
			}, issue);
		}
	});
}
async function syncPull(cause, issue) {
	const { world, repo } = cause;
	const { gitDirectory } = repo;
	const { pull } = issue;
	const base = await readRef(gitDirectory, `refs/heads/${pull.baseRef}`);
	const head = await readHead(world, repo, pull);
	const at = now(world);
	const save = (next) => {
		world.store.put("issue", repo.slug, issue.number, next);
		return next;
	};
	const mergedAs = base && await mergedCommit(cause, issue, base.sha, head ?? pull.headSha);
	if (base && mergedAs !== void 0) {
		const by = pull.merging?.by ?? cause.grant.actor;
		const done = closed(issue, by, at, {
			...pull,
			mergedAt: at,
			mergedBy: by,
			mergeCommit: mergedAs
		});
		await announcePull(cause, save(done), "closed");
		return done;
	}
	if (!base || !head) {
		const done = closed(issue, cause.grant.actor, at, pull);
		await announcePull(cause, save(done), "closed");
		return done;
	}
	const { merging, ...rest } = pull;
	if (head === pull.headSha && base.sha === pull.baseSha && merging === void 0) return issue;
	const { number, author } = issue;
	const testMerge = await renewPullRefs(world, repo, {
		number,
		author,
		headSha: head,
		baseSha: base.sha
	});
	const next = save({
		...issue,
		updatedAt: at,
		pull: {
			...rest,
			headSha: head,
			baseSha: base.sha,
			testMerge
		}
	});
	if (head !== pull.headSha) await announcePull(cause, next, "synchronize", {
		before: pull.headSha,
		after: head
	});
	return next;
}
function closed(issue, by, at, pull) {
	return {
		...issue,
		state: "closed",
		closedAt: at,
		closedBy: by,
		updatedAt: at,
		pull
	};
}
async function mergedCommit({ repo }, { pull }, base, head) {
	const { gitDirectory } = repo;
	if (pull.merging && await isAncestor(gitDirectory, pull.merging.commit, base)) return pull.merging.commit;
	if (base === pull.baseSha || !await isAncestor(gitDirectory, head, base)) return void 0;
	return await isAncestor(gitDirectory, head, pull.baseSha) ? void 0 : base;
}

// src/local/forge/events/activity.ts
function recordActivity({ world, repo, grant }, { ref, before, after }) {
	const id = world.store.next("", "id");
	const { login } = actorOf(grant);
	world.store.put("activity", repo.slug, id, {
		id,
		ref,
		before,
		after,
		actor: login,
		at: now(world)
	});
}

// src/local/forge/git/commit-signature.ts
init_crypto_when_asked();
function forgeSignature(payload) {
	return `-----BEGIN PGP SIGNATURE-----\n\n${createHash("sha256").update(`forge ${payload}`).digest("base64")}\n-----END PGP SIGNATURE-----\n`;
}
function verificationOf({ signed, committer }) {
	if (signed === void 0) return {
		verified: false,
		reason: "unsigned",
		signature: null,
		payload: null,
		verified_at: null
	};
	const verified = signed.signature === forgeSignature(signed.payload);
	return {
		verified,
		reason: verified ? "valid" : "unknown_key",
		...signed,
		verified_at: verified ? committer.date : null
	};
}

// src/local/forge/shapes/commit.ts
function encodePath$1(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
function gitCommitShape(world, repo, commit) {
	const { sha, tree, parents, author, committer, message } = commit;
	const api = repoApi(world, repo);
	return {
		sha,
		node_id: nodeId("C", sha),
		url: `${api}/git/commits/${sha}`,
		html_url: `${repoWeb(world, repo)}/commit/${sha}`,
		author,
		committer,
		tree: {
			sha: tree,
			url: `${api}/git/trees/${tree}`
		},
		message,
		parents: parents.map((parent) => ({
			sha: parent,
			url: `${api}/git/commits/${parent}`,
			html_url: `${repoWeb(world, repo)}/commit/${parent}`
		})),
		verification: verificationOf(commit)
	};
}
function commitShape(world, repo, commit) {
	const { sha, tree, parents, author, committer, message } = commit;
	const api = repoApi(world, repo);
	const web = repoWeb(world, repo);
	return {
		sha,
		node_id: nodeId("C", sha),
		url: `${api}/commits/${sha}`,
		html_url: `${web}/commit/${sha}`,
		comments_url: `${api}/commits/${sha}/comments`,
		commit: {
			url: `${api}/git/commits/${sha}`,
			author,
			committer,
			message,
			tree: {
				sha: tree,
				url: `${api}/git/trees/${tree}`
			},
			comment_count: 0,
			verification: verificationOf(commit)
		},
		author: accountOf(world, author.email),
		committer: accountOf(world, committer.email),
		parents: parents.map((parent) => ({
			sha: parent,
			url: `${api}/commits/${parent}`,
			html_url: `${web}/commit/${parent}`
		}))
	};
}
function fileShape(world, repo, at, file) {
	const path = encodePath$1(file.path);
	const web = repoWeb(world, repo);
	return {
		sha: file.sha,
		filename: file.path,
		status: file.status,
		additions: file.additions,
		deletions: file.deletions,
		changes: file.additions + file.deletions,
		blob_url: `${web}/blob/${at}/${path}`,
		raw_url: `${web}/raw/${at}/${path}`,
		contents_url: `${repoApi(world, repo)}/contents/${path}?ref=${at}`,
		...file.patch === void 0 ? {} : { patch: file.patch },
		...file.previousPath === void 0 ? {} : { previous_filename: file.previousPath }
	};
}
function pushCommitShape(world, repo, commit, files) {
	const { sha, tree, author, committer, message } = commit;
	const paths = (...statuses) => files.filter(({ status }) => statuses.includes(status)).map(({ path }) => path);
	const moved = files.flatMap(({ previousPath }) => previousPath ?? []);
	return {
		id: sha,
		tree_id: tree,
		distinct: true,
		message,
		timestamp: committer.date,
		url: `${repoWeb(world, repo)}/commit/${sha}`,
		author: {
			name: author.name,
			email: author.email
		},
		committer: {
			name: committer.name,
			email: committer.email
		},
		added: paths("added", "renamed"),
		removed: [...paths("removed"), ...moved],
		modified: paths("modified")
	};
}

// src/local/forge/events/push-events.ts
const mostTags = 3;
const mostCommits = 20;
async function announcePushes(cause, changes) {
	const tags = changes.filter(({ ref }) => ref.startsWith("refs/tags/"));
	for (const change of changes) {
		if (tags.length > mostTags && tags.includes(change)) continue;
		await announcePush(cause, change);
	}
}
async function announcePush(cause, { ref, before, after }) {
	const { world, repo, grant } = cause;
	const { gitDirectory } = repo;
	const created = before === zeroSha;
	const deleted = after === zeroSha;
	const [old, fresh] = await inspectObjects(gitDirectory, [`${before}^{commit}`, `${after}^{commit}`]);
	const shas = fresh ? await newCommits(repo, ref, old?.sha, fresh.sha) : [];
	const known = fresh && !shas.includes(fresh.sha) ? [...shas, fresh.sha] : shas;
	const shapes = /* @__PURE__ */ new Map();
	for (const commit of await readCommits(gitDirectory, known)) {
		const files = await diffPaths(gitDirectory, await beforeCommit(gitDirectory, commit), commit.sha);
		shapes.set(commit.sha, pushCommitShape(world, repo, commit, files));
	}
	announce(cause, {
		name: "push",
		ref,
		sha: fresh?.sha ?? zeroSha,
		payload: {
			ref,
			before,
			after,
			created,
			deleted,
			forced: old && fresh ? !await isAncestor(gitDirectory, old.sha, fresh.sha) : false,
			base_ref: null,
			compare: `${repoWeb(world, repo)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
			commits: shas.map((sha) => shapes.get(sha)),
			head_commit: fresh ? shapes.get(fresh.sha) : null,
			pusher: {
				name: grant.actor,
				email: noreplyAddress(grant.actor)
			}
		}
	});
}
async function newCommits(repo, ref, before, after) {
	if (ref.startsWith("refs/tags/")) return [];
	const main = `refs/heads/${repo.defaultBranch}`;
	const [base] = ref === main ? [] : await inspectObjects(repo.gitDirectory, [`${main}^{commit}`]);
	const excluded = before ?? base?.sha;
	const range = excluded === void 0 ? [after] : [after, `^${excluded}`];
	return (await listCommits(repo.gitDirectory, range, ["--topo-order", `--max-count=${mostCommits}`])).reverse();
}

// src/local/forge/events/ref-changes.ts
async function afterRefChanges(cause, changes) {
	const seen = changes.filter(({ ref, before, after }) => /^refs\/(heads|tags)\//.test(ref) && before !== after);
	if (seen.length === 0) return;
	const { world, repo } = cause;
	const document = world.store.get("repository", "", repo.slug);
	if (document) world.store.put("repository", "", repo.slug, {
		...document,
		pushedAt: now(world)
	});
	for (const change of seen) if (change.ref.startsWith("refs/heads/")) recordActivity(cause, change);
	await announcePushes(cause, seen);
	await syncPulls(cause, seen);
}

// src/local/forge/shapes/release.ts
function assetsOf(world, repo, release) {
	return world.store.list("asset", repo.slug).filter((asset) => asset.release === release);
}
function releaseShape(world, repo, release) {
	const api = repoApi(world, repo);
	const url = `${api}/releases/${release.id}`;
	const tag = encodeURIComponent(release.tag);
	return {
		id: release.id,
		node_id: nodeId("RE", release.id),
		url,
		html_url: `${repoWeb(world, repo)}/releases/tag/${release.draft ? `untagged-${release.id}` : tag}`,
		assets_url: `${url}/assets`,
		upload_url: `${url}/assets{?name,label}`,
		tarball_url: release.draft ? null : `${api}/tarball/${tag}`,
		zipball_url: release.draft ? null : `${api}/zipball/${tag}`,
		tag_name: release.tag,
		target_commitish: release.target,
		name: release.name,
		body: release.body,
		draft: release.draft,
		prerelease: release.prerelease,
		immutable: release.immutable ?? false,
		created_at: release.createdAt,
		updated_at: release.updatedAt,
		published_at: release.publishedAt,
		author: userShape(world, release.author),
		assets: assetsOf(world, repo, release.id).map((asset) => assetShape(world, repo, asset, release))
	};
}
function assetShape(world, repo, asset, release = world.store.get("release", repo.slug, asset.release)) {
	const tag = release?.draft === false ? encodeURIComponent(release.tag) : `untagged-${asset.release}`;
	return {
		id: asset.id,
		node_id: nodeId("RA", asset.id),
		url: `${repoApi(world, repo)}/releases/assets/${asset.id}`,
		browser_download_url: `${repoWeb(world, repo)}/releases/download/${tag}/${encodeURIComponent(asset.name)}`,
		name: asset.name,
		label: asset.label,
		state: asset.broken ? "starter" : "uploaded",
		content_type: asset.contentType,
		size: asset.size,
		digest: asset.broken ? null : `sha256:${asset.sha256}`,
		download_count: 0,
		created_at: asset.createdAt,
		updated_at: asset.updatedAt,
		uploader: userShape(world, asset.uploader)
	};
}

// src/local/forge/rest/call.ts
function idParam(call, name) {
	const value = call.param(name);
	return /^\d{1,15}$/.test(value) ? Number(value) : -1;
}

// src/local/forge/rest/immutable-releases.ts
const path = "/repos/{owner}/{repo}/immutable-releases";
const immutableReleaseRoutes = {
	[`GET ${path}`]: {
		scopes: ["administration"],
		handle: getSetting
	},
	[`PUT ${path}`]: {
		scopes: ["administration"],
		handle: (call) => setSetting(call, true)
	},
	[`DELETE ${path}`]: {
		scopes: ["administration"],
		handle: (call) => setSetting(call, false)
	}
};
function publishedAs({ world, repo }, release) {
	if (release.draft || repo.immutableReleases !== true) return release;
	const usedTags = [.../* @__PURE__ */ new Set([...repo.usedTags ?? [], release.tag])];
	set({
		world,
		repo
	}, { usedTags });
	return {
		...release,
		immutable: true
	};
}
function requireFreshTag({ world, repo }, { id, tag }) {
	if (world.store.get("release", repo.slug, id)?.immutable === true || repo.usedTags?.includes(tag) !== true) return;
	throw invalid$1({
		resource: "Release",
		field: "tag_name",
		code: "custom",
		message: "tag_name was used by an immutable release"
	});
}
function requireOwnTag(old, next) {
	if (old.immutable !== true || !next.draft && next.tag === old.tag && next.target === old.target) return;
	throw unprocessable("Cannot change the tag of an immutable release");
}
function requireMutable(release, doing) {
	if (release?.immutable === true) throw unprocessable(`Cannot ${doing} an immutable release`);
}
function immutableTagViolation(world, repo, { ref, isNew, isGone }) {
	const tag = ref.replace(/^refs\/tags\//, "");
	if (tag === ref || repo.usedTags?.includes(tag) !== true) return void 0;
	if (isNew) return "Cannot create ref due to creations being restricted.";
	if (!world.store.list("release", repo.slug).some((one) => one.immutable === true && one.tag === tag) && isGone) return void 0;
	return isGone ? "Cannot delete this protected ref." : "Cannot update this protected ref.";
}
function set({ world, repo }, change) {
	const document = world.store.get("repository", "", repo.slug);
	if (document) world.store.put("repository", "", repo.slug, {
		...document,
		...change
	});
}
function getSetting({ repo }) {
	if (repo.immutableReleases !== true) throw notFound();
	return ok$1({
		enabled: true,
		enforced_by_owner: false
	});
}
function setSetting({ world, repo }, immutableReleases) {
	set({
		world,
		repo
	}, { immutableReleases });
	return noContent;
}

// src/local/forge/git/ruleset-rule.ts
async function rulesetViolations(world, repo, grant, change, env = {}) {
	const rules = new Set(world.store.list("ruleset", repo.slug).filter((one) => covers$1(one, change.ref, repo) && !bypasses(one, grant)).flatMap((one) => one.rules));
	const [isNew, isGone] = [change.before === zeroSha, change.after === zeroSha];
	const sealedTag = immutableTagViolation(world, repo, {
		ref: change.ref,
		isNew,
		isGone
	});
	const found = sealedTag === void 0 ? [] : [sealedTag];
	if (change.before === zeroSha && rules.has("creation")) found.push("Cannot create ref due to creations being restricted.");
	if (change.before !== zeroSha && change.after !== zeroSha && rules.has("update")) found.push("Cannot update this protected ref.");
	if (change.after === zeroSha && rules.has("deletion")) found.push("Cannot delete this protected ref.");
	if (change.after !== zeroSha && rules.has("required_signatures")) {
		const unsigned = await unsignedCommits(repo, change, env);
		if (unsigned.length > 0) found.push(`Commits must have verified signatures. Found ${unsigned.length} violation:`, ...unsigned);
	}
	return found;
}
function rulesetRefusal(ref, violations) {
	return {
		reason: "push declined due to repository rule violations",
		said: [`error: GH013: Repository rule violations found for ${ref}.`, ...violations.map((violation) => `- ${violation}`)]
	};
}
function covers$1({ target, include }, ref, { defaultBranch }) {
	if (!ref.startsWith(target === "tag" ? "refs/tags/" : "refs/heads/")) return false;
	return include.some((pattern) => pattern === "~ALL" || (pattern === "~DEFAULT_BRANCH" ? ref === `refs/heads/${defaultBranch}` : glob$1(pattern).test(ref)));
}
function bypasses({ bypass }, { kind, actor }) {
	return kind !== "workflow" && bypass.includes(actor);
}
async function unsignedCommits({ gitDirectory }, { before, after }, env) {
	const known = before === zeroSha ? ["--not", "--branches"] : [`^${before}`];
	const shas = (await git(gitDirectory, [
		"rev-list",
		`${after}^{commit}`,
		...known
	], { env })).split("\n").filter((sha) => sha !== "");
	return (await Promise.all(shas.map(async (sha) => commitOf$2(sha, (await tryGit(gitDirectory, [
		"cat-file",
		"commit",
		sha
	], { env })).stdout)))).filter((commit) => !verificationOf(commit).verified).map(({ sha }) => sha);
}
function glob$1(pattern) {
	const source = pattern.split(/(\*\*|\*)/).map((part) => part === "**" ? ".*" : part === "*" ? "[^/]*" : part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&")).join("");
	return new RegExp(`^${source}$`);
}

// src/local/forge/git/workflow-rule.ts
const folder$1 = ".github/workflows";
function mayWriteWorkflows({ kind, permissions }) {
	return kind === "person" || permissions["workflows"] === "write";
}
async function workflowRefusals(directory, shas, env = {}) {
	const tips = (await listRefs(directory, "refs/heads/")).map(({ sha }) => sha);
	const trees = await treesOf(directory, [...shas, ...tips], env);
	const known = new Set(tips.map((tip) => trees.get(tip)));
	const refused = /* @__PURE__ */ new Map();
	for (const sha of shas) {
		const tree = trees.get(sha);
		if (tree === void 0 || known.has(tree)) continue;
		const file = await differingFile(directory, tree, trees.get(tips[0] ?? ""), env);
		refused.set(sha, `refusing to allow a GitHub App to create or update workflow \`${file}\` without \`workflows\` permission`);
	}
	return refused;
}
async function restMayPointAt(directory, grant, { sha, defaultBranch }) {
	if (mayWriteWorkflows(grant)) return true;
	const [commit, head] = await inspectObjects(directory, [`${sha}^{commit}`, `refs/heads/${defaultBranch}^{commit}`]);
	if (commit === void 0) return true;
	if (head !== void 0 && await isAncestor(directory, commit.sha, head.sha)) return true;
	return (await workflowRefusals(directory, [commit.sha])).size === 0;
}
async function treesOf(directory, shas, env) {
	const input = shas.map((sha) => `${sha}^{commit}:${folder$1}\n`).join("");
	const lines = (await git(directory, ["cat-file", "--batch-check=%(objectname) %(objecttype)"], {
		input,
		env
	})).split("\n");
	return new Map(shas.flatMap((sha, index) => {
		const [, tree] = /^([0-9a-f]{40}) tree$/.exec(lines[index] ?? "") ?? [];
		return tree === void 0 ? [] : [[sha, tree]];
	}));
}
async function differingFile(directory, tree, other, env) {
	const { stdout } = await tryGit(directory, other === void 0 ? [
		"ls-tree",
		"-r",
		"--name-only",
		tree
	] : [
		"diff-tree",
		"-r",
		"--name-only",
		"--diff-filter=d",
		other,
		tree
	], { env });
	return `${folder$1}/${stdout.toString().split("\n")[0] ?? ""}`;
}

// src/local/forge/rest/git-refs.ts
const gitRefRoutes = {
	"GET /repos/{owner}/{repo}/git/ref/{ref}": {
		scopes: ["contents"],
		handle: getRef
	},
	"GET /repos/{owner}/{repo}/git/matching-refs/{ref}": {
		scopes: ["contents"],
		handle: matchingRefs
	},
	"POST /repos/{owner}/{repo}/git/refs": {
		scopes: ["contents"],
		handle: createRef
	},
	"PATCH /repos/{owner}/{repo}/git/refs/{ref}": {
		scopes: ["contents"],
		handle: updateRef
	},
	"DELETE /repos/{owner}/{repo}/git/refs/{ref}": {
		scopes: ["contents"],
		handle: deleteRef
	}
};
async function getRef(call) {
	const ref = await readRef(call.repo.gitDirectory, fullName(call));
	if (!ref) throw notFound();
	return ok$1(refShape(call, ref));
}
async function matchingRefs(call) {
	const refs = await refsStartingWith(call.repo.gitDirectory, fullName(call));
	return ok$1(refs.map((ref) => refShape(call, ref)));
}
async function createRef(call) {
	const { gitDirectory } = call.repo;
	const ref = requiredText(call.body, "ref", "Reference");
	const sha = requiredText(call.body, "sha", "Reference");
	if (!/^refs\/[^/]+\/./.test(ref) || !await isRefName(gitDirectory, ref) || isReserved(ref)) throw unprocessable("Reference name is invalid");
	const found = /^[0-9a-f]{40}$/.test(sha) ? await inspectObject(gitDirectory, sha) : void 0;
	if (!found) throw unprocessable("Object does not exist");
	if (ref.startsWith("refs/heads/") && found.type !== "commit") throw unprocessable("Reference update failed");
	await requireRules(call, {
		ref,
		before: zeroSha,
		after: sha
	});
	await requireWorkflowRight(call, sha);
	if (await moveRef(gitDirectory, ref, sha, zeroSha) === "lost") {
		const exists = await readRef(gitDirectory, ref) !== void 0;
		throw unprocessable(exists ? "Reference already exists" : "Reference cannot be created");
	}
	await afterRefChanges(call, [{
		ref,
		before: zeroSha,
		after: sha
	}]);
	const commit = sha;
	return created(refShape(call, {
		ref,
		sha,
		type: found.type,
		commit
	}), refUrl(call, ref));
}
async function updateRef(call) {
	const { gitDirectory } = call.repo;
	const sha = requiredText(call.body, "sha", "Reference");
	const force = flag(call.body, "force") ?? false;
	const old = await readRef(gitDirectory, fullName(call));
	if (!old || isReserved(old.ref)) throw unprocessable("Reference does not exist");
	const found = /^[0-9a-f]{40}$/.test(sha) ? await inspectObject(gitDirectory, sha) : void 0;
	if (!found) throw unprocessable("Object does not exist");
	if (!force && !await isAncestor(gitDirectory, old.commit, sha)) throw unprocessable("Update is not a fast forward");
	await requireRules(call, {
		ref: old.ref,
		before: old.sha,
		after: sha
	});
	await requireWorkflowRight(call, sha);
	if (await moveRef(gitDirectory, old.ref, sha, old.sha) === "lost") throw unprocessable("Reference update failed");
	await afterRefChanges(call, [{
		ref: old.ref,
		before: old.sha,
		after: sha
	}]);
	return ok$1(refShape(call, {
		...old,
		sha,
		type: found.type
	}));
}
async function deleteRef(call) {
	const { gitDirectory, defaultBranch } = call.repo;
	const old = await readRef(gitDirectory, fullName(call));
	if (!old || isReserved(old.ref)) throw unprocessable("Reference does not exist");
	if (old.ref === `refs/heads/${defaultBranch}`) throw unprocessable("Cannot delete the default branch");
	await requireRules(call, {
		ref: old.ref,
		before: old.sha,
		after: zeroSha
	});
	if (await moveRef(gitDirectory, old.ref, zeroSha, old.sha) === "lost") throw unprocessable("Reference does not exist");
	await afterRefChanges(call, [{
		ref: old.ref,
		before: old.sha,
		after: zeroSha
	}]);
	return noContent;
}
async function requireRules({ world, repo, grant }, change) {
	const violations = await rulesetViolations(world, repo, grant, change);
	if (violations.length > 0) throw unprocessable(`Repository rule violations found\n\n${violations.join("\n")}\n\n`);
}
async function requireWorkflowRight({ repo, grant }, sha) {
	const { gitDirectory, defaultBranch } = repo;
	if (await restMayPointAt(gitDirectory, grant, {
		sha,
		defaultBranch
	})) return;
	throw new ApiFault(403, "Resource not accessible by integration", void 0, { "x-accepted-github-permissions": "contents=write; contents=write,workflows=write" });
}
function fullName(call) {
	return `refs/${call.param("ref")}`;
}
function isReserved(ref) {
	return ref.startsWith("refs/pull/");
}
function refUrl({ world, repo }, ref) {
	return `${repoApi(world, repo)}/git/${encodePath$1(ref)}`;
}
function refShape(call, { ref, sha, type }) {
	return {
		ref,
		node_id: nodeId("REF", ref),
		url: refUrl(call, ref),
		object: {
			sha,
			type,
			url: `${repoApi(call.world, call.repo)}/git/${type}s/${sha}`
		}
	};
}

// src/local/forge/rest/paginate.ts
function pageOf(call, all) {
	const size = Math.min(positive(call.query.get("per_page")) ?? 30, 100);
	const number = positive(call.query.get("page")) ?? 1;
	const last = Math.max(1, Math.ceil(all.length / size));
	const link = (page, rel) => {
		const query = new URLSearchParams(call.query);
		query.set("page", String(page));
		return `<${call.world.urls.api}${call.path}?${query.toString()}>; rel="${rel}"`;
	};
	const links = [
		...number > 1 ? [link(Math.min(number - 1, last), "prev")] : [],
		...number < last ? [link(number + 1, "next"), link(last, "last")] : [],
		...number > 1 ? [link(1, "first")] : []
	];
	return {
		items: all.slice((number - 1) * size, number * size),
		total: all.length,
		headers: links.length === 0 ? {} : { link: links.join(", ") }
	};
}
async function listAnswer(call, all, shape) {
	const { items, headers } = pageOf(call, all);
	return {
		status: 200,
		headers,
		body: await Promise.all(items.map(shape))
	};
}
async function countedAnswer(call, key, all, shape) {
	const { items, total, headers } = pageOf(call, all);
	return {
		status: 200,
		headers,
		body: {
			total_count: total,
			[key]: await Promise.all(items.map(shape))
		}
	};
}
function positive(value) {
	return value !== null && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : void 0;
}

// src/local/forge/rest/releases.ts
const releases$1 = "/repos/{owner}/{repo}/releases";
const bodyLimit$1 = 125e3;
const releaseRoutes = {
	[`GET ${releases$1}`]: {
		scopes: ["contents"],
		handle: listReleases
	},
	[`POST ${releases$1}`]: {
		scopes: ["contents"],
		handle: createRelease
	},
	[`GET ${releases$1}/latest`]: {
		scopes: ["contents"],
		handle: getLatest
	},
	[`GET ${releases$1}/tags/{tag}`]: {
		scopes: ["contents"],
		handle: getByTag
	},
	[`GET ${releases$1}/{release_id}`]: {
		scopes: ["contents"],
		handle: getRelease
	},
	[`PATCH ${releases$1}/{release_id}`]: {
		scopes: ["contents"],
		handle: updateRelease
	},
	[`DELETE ${releases$1}/{release_id}`]: {
		scopes: ["contents"],
		handle: deleteRelease
	}
};
async function listReleases(call) {
	const mayWrite = call.grant.kind === "person" || call.grant.permissions["contents"] === "write";
	const all = call.world.store.list("release", call.repo.slug).filter(({ draft }) => mayWrite || !draft);
	return listAnswer(call, all.reverse(), (release) => releaseShape(call.world, call.repo, release));
}
async function createRelease(call) {
	const { world, repo, body, grant } = call;
	const tag = requiredText(body, "tag_name", "Release");
	const draft = flag(body, "draft") ?? false;
	const at = now(world);
	const wanted = {
		id: world.store.next("", "id"),
		tag,
		target: text$2(body, "target_commitish") ?? repo.defaultBranch,
		name: text$2(body, "name") ?? null,
		body: text$2(body, "body", bodyLimit$1) ?? null,
		draft,
		prerelease: flag(body, "prerelease") ?? false,
		mayBeLatest: choice(body, "make_latest", "Release", [
			"true",
			"false",
			"legacy"
		]) !== "false",
		createdAt: at,
		updatedAt: at,
		publishedAt: draft ? null : at,
		author: grant.actor
	};
	if (!await isRefName(repo.gitDirectory, `refs/tags/${tag}`)) throw invalid$1({
		resource: "Release",
		field: "tag_name",
		code: "invalid",
		value: tag
	});
	if (!draft) await ensureTag(call, wanted);
	const release = publishedAs(call, wanted);
	world.store.put("release", repo.slug, release.id, release);
	if (!draft) await announceRelease(call, release, [
		"created",
		"published",
		released(release)
	]);
	const shape = releaseShape(world, repo, release);
	return created(shape, String(shape["url"]));
}
function getLatest(call) {
	const latest = call.world.store.list("release", call.repo.slug).filter(({ draft, prerelease, mayBeLatest }) => !draft && !prerelease && mayBeLatest).sort((a, b) => (a.publishedAt ?? "").localeCompare(b.publishedAt ?? "") || a.id - b.id).at(-1);
	if (!latest) throw notFound();
	return ok$1(releaseShape(call.world, call.repo, latest));
}
function getByTag(call) {
	const release = published(call, call.param("tag"));
	if (!release) throw notFound();
	return ok$1(releaseShape(call.world, call.repo, release));
}
function getRelease(call) {
	return ok$1(releaseShape(call.world, call.repo, releaseOf(call)));
}
async function updateRelease(call) {
	const { world, repo, body } = call;
	const old = releaseOf(call);
	const draft = flag(body, "draft") ?? old.draft;
	const latest = choice(body, "make_latest", "Release", [
		"true",
		"false",
		"legacy"
	]);
	const at = now(world);
	const wanted = {
		...old,
		tag: otherwise(text$2(body, "tag_name"), old.tag),
		target: otherwise(text$2(body, "target_commitish"), old.target),
		name: otherwise(text$2(body, "name"), old.name),
		body: otherwise(text$2(body, "body", bodyLimit$1), old.body),
		draft,
		prerelease: flag(body, "prerelease") ?? old.prerelease,
		mayBeLatest: latest === void 0 ? old.mayBeLatest : latest !== "false",
		updatedAt: at,
		publishedAt: draft ? old.publishedAt : old.publishedAt ?? at
	};
	requireOwnTag(old, wanted);
	if (!draft && (old.draft || wanted.tag !== old.tag)) await ensureTag(call, wanted);
	const next = old.draft ? publishedAs(call, wanted) : wanted;
	world.store.put("release", repo.slug, next.id, next);
	if (old.draft && !draft) await announceRelease(call, next, ["published", released(next)]);
	else if (!draft) await announceRelease(call, next, ["edited"]);
	return ok$1(releaseShape(world, repo, next));
}
async function deleteRelease(call) {
	const { world, repo } = call;
	const release = releaseOf(call);
	for (const asset of assetsOf(world, repo, release.id)) {
		world.store.remove("asset", repo.slug, asset.id);
		await rm(assetFile(world, asset.id), { force: true });
	}
	const event = releaseShape(world, repo, release);
	world.store.remove("release", repo.slug, release.id);
	if (!release.draft) await announceRelease(call, release, ["deleted"], event);
	return noContent;
}
function published(call, tag) {
	return call.world.store.list("release", call.repo.slug).find((one) => !one.draft && one.tag === tag);
}
function releaseOf(call) {
	const release = call.world.store.get("release", call.repo.slug, idParam(call, "release_id"));
	if (!release) throw notFound();
	return release;
}
async function ensureTag(call, release) {
	const { gitDirectory } = call.repo;
	requireFreshTag(call, release);
	const twin = published(call, release.tag);
	if (twin && twin.id !== release.id) throw invalid$1({
		resource: "Release",
		field: "tag_name",
		code: "already_exists"
	});
	const ref = `refs/tags/${release.tag}`;
	if (await readRef(gitDirectory, ref)) return;
	const sha = await resolveCommit(gitDirectory, release.target);
	if (sha === void 0) throw invalid$1({
		resource: "Release",
		field: "target_commitish",
		code: "invalid"
	});
	await requireWorkflowRight(call, sha);
	if (await moveRef(gitDirectory, ref, sha, zeroSha) === "lost") throw invalid$1({
		resource: "Release",
		field: "tag_name",
		code: "invalid",
		value: release.tag
	});
	await afterRefChanges(call, [{
		ref,
		before: zeroSha,
		after: sha
	}]);
}
async function announceRelease(call, release, actions, shape = releaseShape(call.world, call.repo, release)) {
	const { gitDirectory } = call.repo;
	const ref = `refs/tags/${release.tag}`;
	const commit = (await readRef(gitDirectory, ref))?.commit;
	const sha = commit === void 0 ? zeroSha : (await readCommit(gitDirectory, commit)).sha;
	for (const action of actions) announce(call, {
		name: "release",
		ref,
		sha,
		payload: {
			action,
			release: shape
		}
	});
}
function released({ prerelease }) {
	return prerelease ? "prereleased" : "released";
}

// src/local/forge/shapes/run.ts
function headBranch({ ref }) {
	return /^refs\/(?:heads|tags)\/(.+)$/.exec(ref)?.[1] ?? null;
}
async function runShape(world, repo, run, workflow) {
	const api = repoApi(world, repo);
	const url = `${api}/actions/runs/${run.id}`;
	const repository = repositoryShape(world, repo);
	const actor = userShape(world, run.actor);
	return {
		id: run.id,
		node_id: nodeId("WFR", run.id),
		name: run.workflowName,
		head_branch: headBranch(run),
		head_sha: run.headSha ?? run.sha,
		path: run.workflowPath,
		display_title: run.displayTitle,
		run_number: run.runNumber,
		run_attempt: run.runAttempt,
		event: run.event,
		status: run.status,
		conclusion: run.conclusion ?? null,
		workflow_id: workflow,
		url,
		html_url: `${repoWeb(world, repo)}/actions/runs/${run.id}`,
		pull_requests: [],
		created_at: isoTime(run.createdAt),
		updated_at: isoTime(run.updatedAt),
		run_started_at: isoTime(run.startedAt ?? run.createdAt),
		jobs_url: `${url}/jobs`,
		logs_url: `${url}/logs`,
		check_suite_url: `${api}/check-suites/${run.id}`,
		artifacts_url: `${url}/artifacts`,
		cancel_url: `${url}/cancel`,
		rerun_url: `${url}/rerun`,
		previous_attempt_url: null,
		workflow_url: `${api}/actions/workflows/${workflow}`,
		head_commit: await headCommit(repo, run.sha),
		actor,
		triggering_actor: actor,
		repository,
		head_repository: repository
	};
}
function jobShape(world, repo, run, job) {
	const api = repoApi(world, repo);
	const startedAt = isoTime(job.startedAt ?? run.startedAt ?? run.createdAt);
	return {
		id: job.id,
		run_id: run.id,
		run_url: `${api}/actions/runs/${run.id}`,
		run_attempt: run.runAttempt,
		node_id: nodeId("CR", job.id),
		head_sha: run.headSha ?? run.sha,
		head_branch: headBranch(run),
		url: `${api}/actions/jobs/${job.id}`,
		html_url: `${repoWeb(world, repo)}/actions/runs/${run.id}/job/${job.id}`,
		name: job.name,
		workflow_name: run.workflowName,
		status: job.status,
		conclusion: job.conclusion ?? null,
		created_at: isoTime(run.createdAt),
		started_at: startedAt,
		completed_at: job.completedAt === void 0 ? null : isoTime(job.completedAt),
		steps: job.steps.map((step) => ({
			name: step.name,
			number: step.number,
			status: step.status,
			conclusion: step.conclusion ?? null,
			started_at: step.startedAt === void 0 ? null : isoTime(step.startedAt),
			completed_at: step.completedAt === void 0 ? null : isoTime(step.completedAt)
		})),
		check_run_url: `${api}/check-runs/${job.id}`,
		labels: [],
		runner_id: null,
		runner_name: null,
		runner_group_id: null,
		runner_group_name: null
	};
}
function artifactShape(world, repo, artifact) {
	const url = `${repoApi(world, repo)}/actions/artifacts/${artifact.id}`;
	const run = world.store.get("run", repo.slug, artifact.runId);
	return {
		id: artifact.id,
		node_id: nodeId("A", artifact.id),
		name: artifact.name,
		size_in_bytes: artifact.size,
		digest: `sha256:${artifact.sha256}`,
		url,
		archive_download_url: `${url}/zip`,
		expired: artifact.expiresAt <= isoTime(world.clock()),
		created_at: artifact.createdAt,
		updated_at: artifact.updatedAt,
		expires_at: artifact.expiresAt,
		workflow_run: {
			id: artifact.runId,
			repository_id: repo.id,
			head_repository_id: repo.id,
			...run && {
				head_branch: headBranch(run) ?? "",
				head_sha: run.sha
			}
		}
	};
}
async function headCommit(repo, sha) {
	if ((await inspectObject(repo.gitDirectory, sha))?.type !== "commit") return null;
	const [commit] = await readCommits(repo.gitDirectory, [sha]);
	if (!commit) return null;
	const { tree, message, committer, author } = commit;
	const person = ({ name, email }) => ({
		name,
		email
	});
	return {
		id: sha,
		tree_id: tree,
		message,
		timestamp: committer.date,
		author: person(author),
		committer: person(committer)
	};
}

// src/local/forge/git/edit-tree.ts
var import_dist = require_dist();
init_crypto_when_asked();
async function editTree(directory, base, edits) {
	const index = join(directory, `index-${randomUUID()}`);
	const env = { GIT_INDEX_FILE: index };
	try {
		await git(directory, base === void 0 ? ["read-tree", "--empty"] : ["read-tree", base], { env });
		const lines = [];
		for (const { path, sha } of edits.filter((edit) => edit.mode === "040000" && edit.sha !== null)) {
			const old = await git(directory, [
				"ls-files",
				"-z",
				"--",
				`:(literal)${path}`
			], { env });
			lines.push(...old.split("\0").filter(Boolean).map(removal));
			const files = (await listTree(directory, String(sha), true)).filter(({ type }) => type !== "tree");
			lines.push(...files.map((one) => `${one.mode} ${one.sha} 0\t${path}/${one.path}\0`));
		}
		for (const { mode, sha, path } of edits) if (sha === null) lines.push(removal(path));
		else if (mode !== "040000") lines.push(`${mode} ${sha} 0\t${path}\0`);
		const input = lines.join("");
		if ((await tryGit(directory, [
			"update-index",
			"-z",
			"--replace",
			"--index-info"
		], {
			env,
			input
		})).code !== 0) return void 0;
		return (await git(directory, ["write-tree"], { env })).trim();
	} finally {
		await rm(index, { force: true });
	}
}
async function listTree(directory, tree, recursive = false) {
	const args = [
		"ls-tree",
		"-z",
		"--long",
		"--full-tree",
		...recursive ? ["-r", "-t"] : [],
		tree
	];
	const out = await git(directory, args);
	const entries = [];
	for (const line of out.split("\0")) {
		const match = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line);
		if (!match) continue;
		const [, mode = "", type = "", sha = "", size = "", path = ""] = match;
		entries.push({
			mode,
			type,
			sha,
			size: size === "-" ? void 0 : Number(size),
			path
		});
	}
	return entries;
}
function removal(path) {
	return `0 ${"0".repeat(40)}\t${path}\0`;
}

// src/local/forge/rest/workflow-files.ts
const folder = ".github/workflows";
async function workflowFiles(repo, commit) {
	const { gitDirectory } = repo;
	const [tree] = await inspectObjects(gitDirectory, [`${commit}:${folder}`]);
	if (tree?.type !== "tree") return [];
	const files = (await listTree(gitDirectory, tree.sha)).filter(({ type, path }) => type === "blob" && /\.ya?ml$/.test(path));
	return Promise.all(files.map(async ({ sha, path }) => {
		const content = parseYaml((await readObject(gitDirectory, "blob", sha)).toString());
		const name = content["name"];
		const full = `${folder}/${path}`;
		return {
			path: full,
			name: typeof name === "string" ? name : full,
			triggers: triggersOf$1(content["on"])
		};
	}));
}
function workflowId(world, repo, path) {
	return workflowRecord(world, repo, path).id;
}
function workflowRecord(world, repo, path) {
	const known = world.store.get("workflow", repo.slug, path);
	if (known) return known;
	const record = {
		id: world.store.next("", "id"),
		path,
		at: now(world)
	};
	world.store.put("workflow", repo.slug, path, record);
	return record;
}
function triggersOf$1(on) {
	if (typeof on === "string") return { [on]: void 0 };
	if (Array.isArray(on)) return Object.fromEntries(on.map((one) => [String(one), void 0]));
	return isFields(on) ? on : {};
}
function parseYaml(text) {
	try {
		const value = (0, import_dist.parse)(text);
		return isFields(value) ? value : {};
	} catch {
		return {};
	}
}

// src/local/forge/rest/workflows.ts
const workflows$1 = "/repos/{owner}/{repo}/actions/workflows";
const workflowRoutes = {
	[`GET ${workflows$1}`]: {
		scopes: ["actions"],
		handle: listWorkflows
	},
	[`GET ${workflows$1}/{workflow_id}`]: {
		scopes: ["actions"],
		handle: getWorkflow
	},
	[`PUT ${workflows$1}/{workflow_id}/enable`]: {
		scopes: ["actions"],
		handle: async (call) => switchTo(call, true)
	},
	[`PUT ${workflows$1}/{workflow_id}/disable`]: {
		scopes: ["actions"],
		handle: async (call) => switchTo(call, false)
	}
};
const idleDays = 60;
async function workflowOf(call) {
	const { world, repo } = call;
	const wanted = call.param("workflow_id");
	for (const { path } of await onDefaultBranch(call)) workflowRecord(world, repo, path);
	const found = world.store.list("workflow", repo.slug).find(({ id, path }) => String(id) === wanted || path === `.github/workflows/${wanted}` || path === wanted);
	if (!found) throw notFound();
	return found.path;
}
async function listWorkflows(call) {
	return countedAnswer(call, "workflows", await onDefaultBranch(call), async (file) => workflowShape(call, file));
}
async function getWorkflow(call) {
	const path = await workflowOf(call);
	const file = (await onDefaultBranch(call)).find((one) => one.path === path);
	if (!file) throw notFound();
	return ok$1(await workflowShape(call, file));
}
async function switchTo(call, on) {
	const { world, repo } = call;
	const path = await workflowOf(call);
	const { id, at } = workflowRecord(world, repo, path);
	const record = on ? {
		id,
		path,
		at,
		enabledAt: now(world)
	} : {
		id,
		path,
		at,
		disabled: true
	};
	world.store.put("workflow", repo.slug, path, record);
	return noContent;
}
async function stateOf({ world, repo }, { path, triggers }) {
	const { disabled, enabledAt } = workflowRecord(world, repo, path);
	if (disabled === true) return "disabled_manually";
	if (repo.private || !Object.hasOwn(triggers, "schedule")) return "active";
	const head = await resolveCommit(repo.gitDirectory, `heads/${repo.defaultBranch}`);
	const committed = head === void 0 ? void 0 : (await readCommit(repo.gitDirectory, head)).committer.date;
	const active = Math.max(...[committed, enabledAt].map((time) => new Date(time ?? 0).getTime()));
	return world.clock().getTime() - active > idleDays * 864e5 ? "disabled_inactivity" : "active";
}
async function onDefaultBranch(call) {
	const commit = await resolveCommit(call.repo.gitDirectory, `heads/${call.repo.defaultBranch}`);
	return commit === void 0 ? [] : workflowFiles(call.repo, commit);
}
async function workflowShape(call, file) {
	const { world, repo } = call;
	const { path, name } = file;
	const { id, at } = workflowRecord(world, repo, path);
	const web = repoWeb(world, repo);
	return {
		id,
		node_id: nodeId("W", id),
		name,
		path,
		state: await stateOf(call, file),
		created_at: at,
		updated_at: at,
		url: `${repoApi(world, repo)}/actions/workflows/${id}`,
		html_url: `${web}/blob/${encodePath$1(repo.defaultBranch)}/${encodePath$1(path)}`,
		badge_url: `${web}/workflows/${encodeURIComponent(name)}/badge.svg`
	};
}

// src/local/forge/rest/runs.ts
const actions$1 = "/repos/{owner}/{repo}/actions";
const runRoutes = {
	[`GET ${actions$1}/runs`]: {
		scopes: ["actions"],
		handle: listRuns
	},
	[`GET ${actions$1}/workflows/{workflow_id}/runs`]: {
		scopes: ["actions"],
		handle: listWorkflowRuns
	},
	[`GET ${actions$1}/runs/{run_id}`]: {
		scopes: ["actions"],
		handle: getRun
	},
	[`GET ${actions$1}/runs/{run_id}/jobs`]: {
		scopes: ["actions"],
		handle: listJobs
	},
	[`GET ${actions$1}/jobs/{job_id}`]: {
		scopes: ["actions"],
		handle: getJob
	},
	[`GET ${actions$1}/jobs/{job_id}/logs`]: {
		scopes: ["actions"],
		handle: getJobLog
	},
	[`POST ${actions$1}/runs/{run_id}/rerun`]: {
		scopes: ["actions"],
		handle: async (call) => rerun(call, false)
	},
	[`POST ${actions$1}/runs/{run_id}/rerun-failed-jobs`]: {
		scopes: ["actions"],
		handle: async (call) => rerun(call, true)
	}
};
function jobLog(job) {
	return job.steps.map(({ name, log }) => `##[group]${name}\n${log.replace(/\n$/, "")}\n##[endgroup]\n`).join("");
}
function findJob(call, id) {
	for (const run of call.world.store.list("run", call.repo.slug)) {
		const job = run.jobs.find((one) => one.id === id);
		if (job) return {
			run,
			job
		};
	}
}
function runOf(call) {
	const run = call.world.store.get("run", call.repo.slug, idParam(call, "run_id"));
	if (!run) throw notFound();
	return run;
}
async function listRuns(call) {
	return answerRuns(call, call.world.store.list("run", call.repo.slug));
}
async function listWorkflowRuns(call) {
	const path = await workflowOf(call);
	return answerRuns(call, call.world.store.list("run", call.repo.slug).filter(({ workflowPath }) => workflowPath === path));
}
async function answerRuns(call, runs) {
	const { query } = call;
	const fits = (name, ...values) => query.get(name) === null || values.includes(query.get(name));
	const found = runs.filter((run) => fits("event", run.event) && fits("branch", headBranch(run)) && fits("status", run.status, run.conclusion) && fits("head_sha", run.sha) && fits("actor", run.actor));
	found.sort((a, b) => b.id - a.id);
	return countedAnswer(call, "workflow_runs", found, async (run) => shape(call, run));
}
async function getRun(call) {
	return ok$1(await shape(call, runOf(call)));
}
async function listJobs(call) {
	const run = runOf(call);
	return countedAnswer(call, "jobs", run.jobs, (job) => jobShape(call.world, call.repo, run, job));
}
function getJob(call) {
	const found = findJob(call, idParam(call, "job_id"));
	if (!found) throw notFound();
	return ok$1(jobShape(call.world, call.repo, found.run, found.job));
}
function getJobLog(call) {
	const found = findJob(call, idParam(call, "job_id"));
	if (!found) throw notFound();
	return {
		status: 302,
		headers: { location: call.world.storage.sign(`/_storage/${call.repo.slug}/logs/${found.job.id}`) }
	};
}
async function rerun(call, failedOnly) {
	const run = runOf(call);
	if (run.status !== "completed") throw new ApiFault(403, "This workflow is already running");
	const payload = {
		workflow_run: await shape(call, run),
		run_id: run.id,
		failed_only: failedOnly
	};
	announce(call, {
		name: "rerun",
		ref: run.ref,
		sha: run.sha,
		payload
	});
	return created({});
}
async function shape(call, run) {
	const { world, repo } = call;
	return runShape(world, repo, run, workflowId(world, repo, run.workflowPath));
}

// src/local/forge/http/storage.ts
function artifactFile(world, id) {
	return join(world.directory, "artifacts", String(id));
}
function answerStorage(world, path, query) {
	const [, slug = "", kind = "", id = ""] = /^\/_storage\/([^/]+\/[^/]+)\/(\w+)\/(\d+)$/.exec(path) ?? [];
	const repo = findRepo(world, slug);
	if (!repo || !world.storage.verify(path, query)) throw notFound();
	const answer = readers[kind]?.(world, repo, Number(id));
	if (!answer) throw notFound();
	return answer;
}
const readers = {
	assets: (world, repo, id) => {
		const asset = world.store.get("asset", repo.slug, id);
		return asset && assetAnswer(world, asset);
	},
	artifacts: (world, repo, id) => {
		const artifact = world.store.get("artifact", repo.slug, id);
		if (!artifact?.finalized) return void 0;
		const name = artifact.mimeType === "application/zip" ? `${artifact.name}.zip` : artifact.name;
		return download$1(artifactFile(world, id), artifact.mimeType, name);
	},
	logs: (world, repo, id) => {
		const found = findJob({
			world,
			repo
		}, id);
		return found && {
			status: 200,
			headers: { "content-type": "text/plain; charset=utf-8" },
			bytes: Buffer.from(jobLog(found.job))
		};
	}
};
function answerDownload(world, path, credential, trusted) {
	const match = /^\/([^/]+\/[^/]+)\/releases\/download\/(.+)\/([^/]+)$/.exec(path);
	if (!match) return void 0;
	const [, slug = "", ...rest] = match;
	const [tag, name] = rest.map(decoded$1);
	const repo = findRepo(world, slug);
	if (!repo || !(trusted || mayRead(repo, credential))) throw notFound();
	const release = tag === void 0 ? void 0 : published({
		world,
		repo
	}, tag);
	const asset = world.store.list("asset", repo.slug).find((one) => one.release === release?.id && one.name === name);
	if (!asset) throw notFound();
	return assetAnswer(world, asset);
}
function decoded$1(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return;
	}
}
function mayRead(repo, credential) {
	return !repo.private || credential.kind === "known" && credential.grant.repository === repo.slug;
}
function assetAnswer(world, asset) {
	return download$1(assetFile(world, asset.id), asset.contentType, asset.name);
}
function download$1(file, type, name) {
	return {
		status: 200,
		headers: {
			"content-type": /^[\w.+-]+\/[\w.+-]+(; ?[\w-]+=[\w-]+)?$/.test(type) ? type : "application/octet-stream",
			"content-disposition": `attachment; filename="${name.replace(/["\\\r\n]|[^\x20-\x7e]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name)}`,
			"x-content-type-options": "nosniff",
			"content-security-policy": "sandbox"
		},
		file
	};
}

// src/local/forge/artifacts/block-upload.ts
init_crypto_when_asked();
async function answerBlockUpload(world, request, path, query) {
	const match = /^\/_storage\/([^/]+\/[^/]+)\/uploads\/(\d+)$/.exec(path);
	const repo = match?.[1] === void 0 ? void 0 : findRepo(world, match[1]);
	const artifact = repo && world.store.get("artifact", repo.slug, Number(match?.[2]));
	if (!repo || !artifact || artifact.finalized || !world.storage.verify(path, query)) throw notFound();
	const blocks = join(world.directory, "tmp", `artifact-${artifact.id}`);
	await privateFolder(blocks);
	const blockFile = (id) => join(blocks, Buffer.from(id).toString("hex"));
	if (query.get("comp") === "block") {
		const { file } = await spoolBody(request, blocks);
		await rename(file, blockFile(query.get("blockid") ?? ""));
		return accepted(world, artifact.id);
	}
	const { size, sha256 } = await concatenate([...(await readBody(request)).toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map((one) => one[1] ?? "").map(blockFile), artifactFile(world, artifact.id));
	await rm(blocks, {
		recursive: true,
		force: true
	});
	world.store.put("artifact", repo.slug, artifact.id, {
		...artifact,
		size,
		sha256,
		updatedAt: now(world)
	});
	world.store.commit();
	return accepted(world, artifact.id);
}
async function concatenate(files, target) {
	const hash = createHash("sha256");
	const handle = await open(target, "w", 384);
	let size = 0;
	try {
		for (const file of files) for await (const chunk of createReadStream(file)) {
			size += chunk.length;
			hash.update(chunk);
			await handle.writeFile(chunk);
		}
		await handle.sync();
	} finally {
		await handle.close();
	}
	return {
		size,
		sha256: hash.digest("hex")
	};
}
function accepted(world, id) {
	return {
		status: 201,
		headers: {
			etag: `"${id}"`,
			"last-modified": world.clock().toUTCString(),
			"x-ms-request-id": String(id),
			"x-ms-version": "2024-11-04"
		},
		bytes: Buffer.alloc(0)
	};
}

// src/local/forge/git/push-body.ts
function parsePush(body) {
	const commands = [];
	let capabilities = [];
	let shallow = Buffer.alloc(0);
	let at = 0;
	for (;;) {
		const length = Number.parseInt(body.toString("latin1", at, at + 4), 16);
		if (!(length > 4)) break;
		const start = at;
		at += length;
		if (body.toString("latin1", start + 4, start + 12) === "shallow ") {
			shallow = Buffer.concat([shallow, body.subarray(start, at)]);
			continue;
		}
		const [line = "", more] = body.toString("utf8", start + 4, at).trimEnd().split("\0");
		const [before = "", after = "", ...name] = line.split(" ");
		commands.push({
			ref: name.join(" "),
			before,
			after
		});
		if (more !== void 0) capabilities = more.trim().split(" ");
	}
	const pack = body.indexOf("PACK", at);
	return {
		commands,
		capabilities,
		shallow,
		pack: pack < 0 ? Buffer.alloc(0) : body.subarray(pack),
		rest: body.subarray(at)
	};
}
function withoutCommands(push, refs) {
	const kept = push.commands.filter(({ ref }) => !refs.has(ref));
	const lines = kept.map(({ before, after, ref }, index) => packetLine(`${before} ${after} ${ref}${index === 0 ? `\0${push.capabilities.join(" ")}` : ""}`));
	const rest = kept.every(({ after }) => after === zeroSha) ? Buffer.from("0000") : push.rest;
	return Buffer.concat([
		push.shallow,
		...lines,
		rest
	]);
}
function reportOf({ capabilities }, refused, report) {
	if (!capabilities.some((one) => one.startsWith("report-status"))) return report ?? Buffer.alloc(0);
	const banded = capabilities.includes("side-band-64k");
	const { progress, status } = readReport(report ?? Buffer.alloc(0), banded);
	const lines = [...refused].map(([ref, { reason }]) => packetLine(`ng ${ref} ${reason}\n`));
	const said = [...refused.values()].flatMap((one) => one.said ?? []);
	if (said.length > 0) progress.push(packetLine(`\x02${said.join("\n")}\n`));
	const done = status.length === 0 ? packetLine("unpack ok\n") : status;
	const all = Buffer.concat([
		done,
		...lines,
		Buffer.from("0000")
	]);
	return banded ? Buffer.concat([
		...progress,
		packetLine(Buffer.concat([Buffer.from([1]), all])),
		Buffer.from("0000")
	]) : all;
}
function readReport(report, banded) {
	const progress = [];
	const parts = [];
	for (let at = 0; banded && at < report.length;) {
		const length = Number.parseInt(report.toString("latin1", at, at + 4), 16);
		if (!(length > 4)) break;
		if (report[at + 4] === 1) parts.push(report.subarray(at + 5, at + length));
		else progress.push(report.subarray(at, at + length));
		at += length;
	}
	const status = banded ? Buffer.concat(parts) : report;
	return {
		progress,
		status: status.subarray(0, Math.max(0, status.length - 4))
	};
}
function packetLine(payload) {
	const bytes = Buffer.from(payload);
	return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, "0")), bytes]);
}

// src/local/forge/git/push-rules.ts
init_crypto_when_asked();
async function refusedRefs(world, repo, grant, push) {
	const { commands, capabilities, pack } = push;
	const refused = /* @__PURE__ */ new Map();
	const ruled = world.store.list("ruleset", repo.slug).length > 0 || repo.usedTags !== void 0;
	if (commands.length === 0 || !ruled && mayWriteWorkflows(grant)) return refused;
	const quarantine = join(world.directory, "tmp", `objects-${randomUUID()}`);
	await mkdir(quarantine, { recursive: true });
	const env = {
		GIT_OBJECT_DIRECTORY: quarantine,
		GIT_ALTERNATE_OBJECT_DIRECTORIES: join(repo.gitDirectory, "objects")
	};
	try {
		if (pack.length > 0) await tryGit(repo.gitDirectory, ["unpack-objects", "-q"], {
			input: pack,
			env
		});
		for (const change of ruled ? commands : []) {
			const violations = await rulesetViolations(world, repo, grant, change, env);
			if (violations.length > 0) refused.set(change.ref, rulesetRefusal(change.ref, violations));
		}
		if (!mayWriteWorkflows(grant)) for (const [ref, reason] of await workflowsRefused(repo, commands, env)) refused.set(ref, { reason });
	} finally {
		await rm(quarantine, {
			recursive: true,
			force: true
		});
	}
	if (refused.size === 0 || !capabilities.includes("atomic")) return refused;
	return new Map(commands.map(({ ref }) => [ref, refused.get(ref) ?? { reason: "atomic push failure" }]));
}
async function workflowsRefused({ gitDirectory }, commands, env) {
	const fresh = commands.filter(({ after }) => after !== zeroSha);
	if (fresh.length === 0) return [];
	const shas = fresh.map(({ after }) => after);
	const reasons = await workflowRefusals(gitDirectory, shas, env);
	return fresh.flatMap(({ ref, after }) => {
		const reason = reasons.get(after);
		return reason === void 0 ? [] : [[ref, reason]];
	});
}

// src/local/forge/git/tear-push.ts
async function tearPush({ gitDirectory }, { commands, capabilities, pack }) {
	if (pack.length > 0) await tryGit(gitDirectory, ["unpack-objects", "-q"], { input: pack });
	const [first, ...others] = commands;
	if (first !== void 0 && others.length > 0 && !capabilities.includes("atomic")) await moveRef(gitDirectory, first.ref, first.after, first.before);
	return { status: 200 };
}

// src/local/forge/git/smart-http.ts
function parseGitPath(path, query) {
	const match = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/.exec(path);
	return match ? {
		slug: `${match[1]}/${match[2]}`,
		service: match[3] ?? "",
		query
	} : void 0;
}
async function answerGit(world, request, git, credential, announce) {
	const repo = findRepo(world, git.slug);
	const pushing = git.service === "/git-receive-pack" || git.query.get("service") === "git-receive-pack";
	const refused = refusal(git.slug, repo, credential, pushing);
	if (refused) return refused;
	if (!repo) return plain(404, "Repository not found.");
	if (request.method === "GET") return advertise(world, request, {
		repo,
		git
	});
	if (request.headers["content-type"] !== `application/x${git.service.replace("/", "-")}-request`) return plain(415, "Unsupported Media Type.");
	const upload = await spoolBody(request, `${world.directory}/tmp`, { short: !pushing });
	if (credential.kind !== "known" || !pushing) {
		const answer = runService(request, repo, git, upload.file);
		answer.stream?.once("close", () => void rm(upload.file, { force: true }));
		return answer;
	}
	const { grant } = credential;
	return world.exclusively(repo.slug, async () => {
		const before = await branchesAndTags(repo);
		const answer = await receive(world, request, {
			repo,
			git,
			grant
		}, upload.file);
		await rm(upload.file, { force: true });
		await afterRefChanges({
			world,
			repo,
			grant,
			announce
		}, difference(before, await branchesAndTags(repo)));
		world.store.commit();
		return answer;
	});
}
async function receive(world, request, { repo, git, grant }, file) {
	const push = parsePush(await readFile(file));
	if (git.torn) return tearPush(repo, push);
	const refused = await refusedRefs(world, repo, grant, push);
	if (refused.size === push.commands.length && refused.size > 0) return {
		status: 200,
		headers: { "content-type": "application/x-git-receive-pack-result" },
		bytes: reportOf(push, refused)
	};
	if (refused.size > 0) await writeFile(file, withoutCommands(push, new Set(refused.keys())));
	const { status, headers = {}, stream } = runService(request, repo, git, file);
	const bytes = stream ? await buffer(stream) : Buffer.alloc(0);
	return {
		status,
		headers,
		bytes: refused.size > 0 ? reportOf(push, refused, bytes) : bytes
	};
}
function refusal(slug, repo, credential, pushing) {
	if (credential.kind === "bad") return challenge();
	if (credential.kind === "none") return pushing || repo?.private !== false ? challenge() : void 0;
	const { grant } = credential;
	if (grant.repository !== slug) return plain(404, "Repository not found.");
	if (grant.kind === "person") return void 0;
	const has = grant.permissions["contents"] ?? "none";
	if (has === "write" || has === "read" && !pushing) return void 0;
	return plain(403, `Permission to ${slug}.git denied to ${grant.actor}.`);
}
const abilities = /* @__PURE__ */ new WeakMap();
async function advertise(world, request, { repo, git }) {
	const known = abilities.get(world) ?? /* @__PURE__ */ new Map();
	abilities.set(world, known);
	const key = `${repo.slug} ${git.query.toString()} ${String(request.headers["git-protocol"] ?? "")}`;
	const kept = known.get(key);
	if (kept !== void 0) return kept;
	const { status, headers = {}, stream } = runService(request, repo, git, void 0);
	const answer = {
		status,
		headers,
		bytes: stream ? await buffer(stream) : Buffer.alloc(0)
	};
	if (answer.bytes.toString("latin1", 0, 14) === "000eversion 2\n") known.set(key, answer);
	return answer;
}
function runService(request, { gitDirectory }, { service, query }, body) {
	const name = body === void 0 ? query.get("service") ?? "" : service.slice(1);
	if (name !== "git-upload-pack" && name !== "git-receive-pack") return plain(403, "Unsupported service.");
	const protocol = String(request.headers["git-protocol"] ?? "");
	const mode = body === void 0 ? ["--http-backend-info-refs"] : ["--stateless-rpc"];
	const child = spawn("git", [
		name.slice(4),
		...mode,
		gitDirectory
	], {
		env: {
			...gitEnvironment,
			GIT_PROTOCOL: protocol
		},
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		]
	});
	child.stdin.on("error", () => void 0);
	const stream = new PassThrough();
	child.on("error", (error) => stream.destroy(error));
	child.stdout.pipe(stream);
	if (body === void 0) {
		child.stdin.end();
		if (!/(?:^|:)version=2(?:$|:)/.test(protocol)) stream.write(`${packet(`# service=${name}\n`)}0000`);
		return {
			status: 200,
			headers: answerHeaders(name, "advertisement"),
			stream
		};
	}
	const sent = createReadStream(body);
	if (request.headers["content-encoding"] === "gzip") sent.pipe(createGunzip()).pipe(child.stdin);
	else sent.pipe(child.stdin);
	return {
		status: 200,
		headers: answerHeaders(name, "result"),
		stream
	};
}
function answerHeaders(service, kind) {
	return {
		"content-type": `application/x-${service}-${kind}`,
		"cache-control": "no-cache"
	};
}
function packet(text) {
	return `${(text.length + 4).toString(16).padStart(4, "0")}${text}`;
}
async function branchesAndTags({ gitDirectory }) {
	return new Map((await listRefs(gitDirectory, "refs/heads/", "refs/tags/")).map(({ ref, sha }) => [ref, sha]));
}
function difference(before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].map((ref) => ({
		ref,
		before: before.get(ref) ?? zeroSha,
		after: after.get(ref) ?? zeroSha
	})).filter((change) => change.before !== change.after);
}
function challenge() {
	return {
		...plain(401, "Authentication required."),
		headers: { "www-authenticate": "Basic realm=\"forge\"" }
	};
}
function plain(status, text) {
	return {
		status,
		headers: { "content-type": "text/plain; charset=utf-8" },
		bytes: Buffer.from(`${text}\n`)
	};
}

// src/local/forge/rest/quota.ts
const spent = /* @__PURE__ */ new WeakMap();
function quotaOf(world, grant) {
	const limit = grant.kind === "workflow" ? 1e3 : 5e3;
	const now = Math.floor(world.clock().getTime() / 1e3);
	const known = spent.get(world)?.get(keyOf$1(grant));
	return known && known.reset > now ? known : {
		limit,
		used: 0,
		reset: now + 3600
	};
}
function spend(world, grant) {
	const quota = quotaOf(world, grant);
	const next = {
		...quota,
		used: Math.min(quota.used + 1, quota.limit)
	};
	const all = spent.get(world) ?? /* @__PURE__ */ new Map();
	spent.set(world, all.set(keyOf$1(grant), next));
	return next;
}
function keyOf$1({ kind, actor, repository }) {
	return `${kind} ${actor} ${repository}`;
}

// src/local/forge/rest/dispatch.ts
init_crypto_when_asked();
const documentation = "https://docs.github.com/rest";
async function dispatch(world, request, match, announce) {
	const answer = await attempt(world, request, match, announce);
	const grant = request.credential.kind === "known" ? request.credential.grant : void 0;
	const tagged = withEtag(request, answer);
	return {
		...tagged,
		headers: {
			...commonHeaders(world, grant, tagged.status),
			...tagged.headers
		}
	};
}
function faultAnswer({ status, message, errors, headers }) {
	return {
		status,
		...headers && { headers },
		body: {
			message,
			...errors && { errors },
			documentation_url: documentation,
			status: String(status)
		}
	};
}
async function attempt(world, request, match, announce) {
	try {
		const call = prepare$1(world, request, match, announce);
		const handle = async () => {
			try {
				return await call.route.handle(call.call);
			} finally {
				world.store.commit();
			}
		};
		return request.method === "GET" ? await handle() : await world.exclusively(call.call.repo.slug, handle);
	} catch (error) {
		if (error instanceof ApiFault) return faultAnswer(error);
		throw error;
	}
}
function prepare$1(world, request, match, announce) {
	const { credential, method, path, query, headers, upload } = request;
	if (credential.kind === "bad") throw new ApiFault(401, "Bad credentials");
	if (credential.kind === "none") throw new ApiFault(401, "Requires authentication");
	if (!match) throw notFound();
	const { grant } = credential;
	const { params, route } = match;
	const slug = params["owner"] === void 0 ? grant.repository : `${params["owner"]}/${params["repo"]}`;
	const repo = slug === grant.repository ? findRepo(world, slug) : void 0;
	if (!repo) throw notFound();
	checkRights(grant, route, method);
	const param = (name) => {
		const value = params[name];
		if (value === void 0) throw new Error(`${match.operation} has no parameter ${name}`);
		return value;
	};
	return {
		route,
		call: {
			world,
			repo,
			grant,
			method,
			path,
			param,
			query,
			headers,
			body: upload ? {} : parseBody(request.bytes),
			upload,
			announce
		}
	};
}
function checkRights(grant, route, method) {
	if (grant.kind === "person") return;
	const access = route.access ?? (method === "GET" ? "read" : "write");
	if (!route.scopes.some((scope) => {
		if (scope === "metadata") return access === "read";
		const has = grant.permissions[scope] ?? "none";
		return has === "write" || access === "read" && has === "read";
	})) throw new ApiFault(403, "Resource not accessible by integration");
}
function parseBody(bytes) {
	if (bytes.length === 0) return {};
	const value = parseJson(bytes.toString());
	if (!isFields(value)) throw new ApiFault(400, "Body should be a JSON object");
	return value;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new ApiFault(400, "Problems parsing JSON");
	}
}
function withEtag(request, answer) {
	if (request.method !== "GET" || answer.status !== 200 || answer.body === void 0) return answer;
	const etag = `W/"${createHash("sha256").update(JSON.stringify(answer.body)).digest("hex")}"`;
	const headers = {
		...answer.headers,
		etag,
		"cache-control": "private, max-age=60, s-maxage=60"
	};
	return (request.headers["if-none-match"] ?? "").split(/, */).includes(etag) ? {
		status: 304,
		headers
	} : {
		...answer,
		headers
	};
}
function commonHeaders(world, grant, status) {
	const headers = {
		"x-github-media-type": "github.v3; format=json",
		vary: "Accept, Authorization"
	};
	if (!grant || status === 304) return headers;
	const { limit, used, reset } = spend(world, grant);
	return {
		...headers,
		"x-ratelimit-limit": String(limit),
		"x-ratelimit-used": String(used),
		"x-ratelimit-remaining": String(limit - used),
		"x-ratelimit-reset": String(reset),
		"x-ratelimit-resource": "core"
	};
}

// src/local/forge/http/loopback-host.ts
function isLoopbackHost(host) {
	const name = (host ?? "").replace(/:\d+$/, "").toLowerCase();
	return name === "127.0.0.1" || name === "localhost" || name === "[::1]" || /^[a-z0-9.-]+\.localhost$/.test(name);
}
function isSameHost(host, origin, referer) {
	const source = origin ?? referer;
	return source !== void 0 && URL.canParse(source) && new URL(source).host === host;
}

// src/local/forge/http/answer-page.ts
async function answerPage(pages, forge, request, url, api) {
	const method = request.method === "POST" ? "POST" : "GET";
	const { host, origin, referer } = request.headers;
	if (method === "POST" && !isSameHost(host, origin, referer)) throw new ApiFault(403, "Forms are taken from pages of this forge only");
	const page = await pages({
		method,
		url,
		form: new URLSearchParams(method === "POST" ? (await readBody(request)).toString() : ""),
		api,
		forge
	});
	if (!page) return void 0;
	const bytes = typeof page.body === "string" ? Buffer.from(page.body) : page.body;
	return {
		status: page.status,
		headers: page.headers,
		bytes
	};
}

// src/local/forge/http/faults.ts
function faultedAnswer(fault) {
	const limited = fault.status === 403 || fault.status === 429;
	const message = limited ? "API rate limit exceeded (secondary rate limit)." : messages[fault.status] ?? "Server Error";
	const retry = fault.retryAfter === void 0 ? {} : { "retry-after": String(fault.retryAfter) };
	const remaining = fault.status === 403 ? { "x-ratelimit-remaining": "0" } : {};
	const headers = limited ? {
		...retry,
		...remaining
	} : {};
	return {
		status: fault.status,
		headers,
		body: {
			message,
			documentation_url: "https://docs.github.com/rest"
		}
	};
}
const messages = {
	409: "Conflict",
	502: "Bad Gateway",
	503: "Service Unavailable"
};

// src/local/forge/rest/activities.ts
const activityRoutes = { "GET /repos/{owner}/{repo}/activity": {
	scopes: ["contents"],
	handle: listActivities
} };
function listActivities(call) {
	const asked = call.query.get("ref");
	const found = call.world.store.list("activity", call.repo.slug).toReversed().filter(({ ref }) => asked === null || ref === asked || ref === `refs/heads/${asked}`);
	const size = Math.min(Number(call.query.get("per_page") ?? 30), 100);
	const start = Number(call.query.get("after") ?? 0);
	const next = new URLSearchParams(call.query);
	next.set("after", String(start + size));
	const link = `<${call.world.urls.api}${call.path}?${next.toString()}>; rel="next"`;
	return {
		status: 200,
		headers: found.length > start + size ? { link } : {},
		body: found.slice(start, start + size).map((one) => activityShape(call, one))
	};
}
function activityShape({ world }, { id, ref, before, after, actor, at }) {
	const kind = before === zeroSha ? "branch_creation" : after === zeroSha ? "branch_deletion" : "push";
	return {
		id,
		node_id: nodeId("PSH", id),
		before,
		after,
		ref,
		timestamp: at,
		activity_type: kind,
		actor: userShape(world, actor)
	};
}

// src/local/forge/rest/assets.ts
const releases = "/repos/{owner}/{repo}/releases";
const assetRoutes = {
	[`GET ${releases}/{release_id}/assets`]: {
		scopes: ["contents"],
		handle: listAssets
	},
	[`POST ${releases}/{release_id}/assets`]: {
		scopes: ["contents"],
		uploads: true,
		handle: uploadAsset
	},
	[`GET ${releases}/assets/{asset_id}`]: {
		scopes: ["contents"],
		handle: getAsset
	},
	[`PATCH ${releases}/assets/{asset_id}`]: {
		scopes: ["contents"],
		handle: updateAsset
	},
	[`DELETE ${releases}/assets/{asset_id}`]: {
		scopes: ["contents"],
		handle: deleteAsset
	}
};
async function listAssets(call) {
	const { world, repo } = call;
	return listAnswer(call, assetsOf(world, repo, releaseOf(call).id), (asset) => assetShape(world, repo, asset));
}
async function uploadAsset(call) {
	const { world, repo, upload, query, headers, grant } = call;
	const release = releaseOf(call);
	requireMutable(release, "upload assets to");
	const name = cleanName(query.get("name") ?? "");
	if (name === "") throw invalid$1({
		resource: "ReleaseAsset",
		field: "name",
		code: "missing_field"
	});
	const others = assetsOf(world, repo, release.id);
	if (others.some((one) => one.name === name)) throw invalid$1({
		resource: "ReleaseAsset",
		field: "name",
		code: "already_exists"
	});
	if (others.length >= 1e3) throw invalid$1({
		resource: "ReleaseAsset",
		code: "custom",
		message: "too many assets"
	});
	if (!upload || upload.size === 0) throw invalid$1({
		resource: "ReleaseAsset",
		field: "size",
		code: "invalid"
	});
	const at = now(world);
	const asset = {
		id: world.store.next("", "id"),
		release: release.id,
		name,
		label: query.get("label") ?? "",
		contentType: headers["content-type"] ?? "application/octet-stream",
		size: upload.torn ? 0 : upload.size,
		sha256: upload.sha256,
		uploader: grant.actor,
		...upload.torn && { broken: true },
		createdAt: at,
		updatedAt: at
	};
	if (!upload.torn) await rename(upload.file, assetFile(world, asset.id));
	world.store.put("asset", repo.slug, asset.id, asset);
	const shape = assetShape(world, repo, asset);
	return created(shape, String(shape["url"]));
}
function getAsset(call) {
	const asset = assetOf(call);
	if (!wantsBytes(call)) return ok$1(assetShape(call.world, call.repo, asset));
	return {
		status: 302,
		headers: { location: call.world.storage.sign(`/_storage/${call.repo.slug}/assets/${asset.id}`) }
	};
}
function updateAsset(call) {
	const { world, repo } = call;
	const asset = assetOf(call);
	requireMutable(world.store.get("release", repo.slug, asset.release), "update assets of");
	const name = cleanName(text$2(call.body, "name") ?? asset.name);
	if (assetsOf(world, repo, asset.release).some((one) => one.name === name && one.id !== asset.id)) throw invalid$1({
		resource: "ReleaseAsset",
		field: "name",
		code: "already_exists"
	});
	const next = {
		...asset,
		name,
		label: text$2(call.body, "label") ?? asset.label,
		updatedAt: now(world)
	};
	world.store.put("asset", repo.slug, asset.id, next);
	return ok$1(assetShape(world, repo, next));
}
async function deleteAsset(call) {
	const { id, release } = assetOf(call);
	requireMutable(call.world.store.get("release", call.repo.slug, release), "delete asset from");
	call.world.store.remove("asset", call.repo.slug, id);
	call.world.store.commit();
	await rm(assetFile(call.world, id), { force: true });
	return noContent;
}
function assetOf(call) {
	const asset = call.world.store.get("asset", call.repo.slug, idParam(call, "asset_id"));
	if (!asset) throw notFound();
	return asset;
}
function cleanName(name) {
	return name.replace(/[^A-Za-z0-9@_+.-]+/g, ".").replace(/^\.+/, "default.");
}

// src/local/forge/events/default-branch.ts
async function announceOnDefaultBranch(cause, event) {
	const { repo } = cause;
	const ref = `refs/heads/${repo.defaultBranch}`;
	const sha = (await readRef(repo.gitDirectory, ref))?.commit ?? zeroSha;
	announce(cause, {
		...event,
		ref,
		sha
	});
}

// src/local/forge/rest/checks.ts
const repository$1 = "/repos/{owner}/{repo}";
const checkRoutes = {
	[`POST ${repository$1}/check-runs`]: {
		scopes: ["checks"],
		handle: createCheck
	},
	[`GET ${repository$1}/check-runs/{check_run_id}`]: {
		scopes: ["checks"],
		handle: getCheck
	},
	[`PATCH ${repository$1}/check-runs/{check_run_id}`]: {
		scopes: ["checks"],
		handle: updateCheck
	},
	[`GET ${repository$1}/check-runs/{check_run_id}/annotations`]: {
		scopes: ["checks"],
		handle: listAnnotations
	},
	[`GET ${repository$1}/commits/{ref}/check-runs`]: {
		scopes: ["checks"],
		handle: listChecks
	}
};
const mostAnnotations = 50;
const statuses$1 = [
	"queued",
	"in_progress",
	"completed",
	"waiting",
	"requested",
	"pending"
];
const conclusions = [
	"action_required",
	"cancelled",
	"failure",
	"neutral",
	"success",
	"skipped",
	"stale",
	"timed_out"
];
async function createCheck(call) {
	const { world, repo, body } = call;
	const name = requiredText(body, "name", "CheckRun");
	const sha = requiredText(body, "head_sha", "CheckRun");
	const found = await inspectObject(repo.gitDirectory, sha);
	if (found?.type !== "commit") throw unprocessable(`No commit found for SHA: ${sha}`);
	const blank = {
		...blankCheck(world.store.next("", "id"), name, found.sha),
		startedAt: now(world)
	};
	return created(await save(call, change(call, blank), "created"));
}
function getCheck(call) {
	return ok$1(checkShape(call, checkOf(call)));
}
async function updateCheck(call) {
	const next = change(call, checkOf(call));
	return ok$1(await save(call, next, next.status === "completed" ? "completed" : "edited"));
}
async function listAnnotations(call) {
	const { sha, annotations } = checkOf(call);
	return listAnswer(call, annotations, (one) => ({
		path: one.path,
		blob_href: `${repoWeb(call.world, call.repo)}/blob/${sha}/${encodePath$1(one.path)}`,
		start_line: one.startLine,
		end_line: one.endLine,
		start_column: one.startColumn,
		end_column: one.endColumn,
		annotation_level: one.level,
		title: one.title,
		message: one.message,
		raw_details: one.rawDetails
	}));
}
async function listChecks(call) {
	const sha = await resolveCommit(call.repo.gitDirectory, call.param("ref"));
	if (sha === void 0) throw unprocessable(`No commit found for SHA: ${call.param("ref")}`);
	const name = call.query.get("check_name");
	const status = call.query.get("status");
	const wanted = (one) => (name ?? one.name) === one.name && (status ?? one.status) === one.status;
	const found = call.world.store.list("check", call.repo.slug).filter((one) => one.sha === sha && wanted(one));
	const made = call.query.get("filter") === "all" ? found : [...new Map(found.map((one) => [one.name, one])).values()];
	return countedAnswer(call, "check_runs", [...made.map((check) => checkShape(call, check)), ...jobChecks(call, sha).filter(wanted)], (shape) => shape);
}
function jobChecks({ world, repo }, sha) {
	return world.store.list("run", repo.slug).flatMap((run) => {
		if ((run.headSha ?? run.sha) !== sha) return [];
		return run.jobs.map((job) => ({
			...checkShape({
				world,
				repo
			}, {
				...blankCheck(job.id, job.name, sha),
				status: job.status,
				conclusion: job.conclusion ?? null,
				detailsUrl: `${repoWeb(world, repo)}/actions/runs/${run.id}/job/${job.id}`,
				startedAt: job.startedAt === void 0 ? null : isoTime(job.startedAt),
				completedAt: job.completedAt === void 0 ? null : isoTime(job.completedAt)
			}),
			name: job.name,
			status: job.status,
			check_suite: { id: run.id }
		}));
	});
}
function blankCheck(id, name, sha) {
	return {
		id,
		name,
		sha,
		status: "queued",
		conclusion: null,
		externalId: "",
		detailsUrl: null,
		startedAt: null,
		completedAt: null,
		title: null,
		summary: null,
		text: null,
		annotations: []
	};
}
function checkOf(call) {
	const check = call.world.store.get("check", call.repo.slug, idParam(call, "check_run_id"));
	if (!check) throw notFound();
	return check;
}
async function save(call, check, action) {
	call.world.store.put("check", call.repo.slug, check.id, check);
	const shape = checkShape(call, check);
	await announceOnDefaultBranch(call, {
		name: "check_run",
		payload: {
			action,
			check_run: shape
		}
	});
	return shape;
}
function change(call, old) {
	const { body } = call;
	const conclusion = choice(body, "conclusion", "CheckRun", conclusions) ?? old.conclusion;
	const asked = choice(body, "status", "CheckRun", statuses$1);
	const status = conclusion === null ? asked ?? old.status : "completed";
	if (status === "completed" && conclusion === null) throw invalid$1({
		resource: "CheckRun",
		field: "conclusion",
		code: "missing_field"
	});
	const completedAt = status === "completed" ? old.completedAt ?? now(call.world) : null;
	const output = object(body, "output") ?? {};
	if (body["output"] !== void 0) requiredText(output, "summary", "CheckRun", 65535);
	return {
		...old,
		name: otherwise(text$2(body, "name"), old.name),
		status,
		conclusion,
		externalId: otherwise(text$2(body, "external_id"), old.externalId),
		detailsUrl: otherwise(text$2(body, "details_url"), old.detailsUrl),
		startedAt: otherwise(text$2(body, "started_at"), old.startedAt),
		completedAt: otherwise(text$2(body, "completed_at"), completedAt),
		title: otherwise(text$2(output, "title"), old.title),
		summary: otherwise(text$2(output, "summary"), old.summary),
		text: otherwise(text$2(output, "text", 65535), old.text),
		annotations: [...old.annotations, ...annotationsOf(output)]
	};
}
function annotationsOf(output) {
	const given = list$1(output, "annotations") ?? [];
	if (given.length > mostAnnotations) throw unprocessable(`Invalid request.\n\nNo more than ${mostAnnotations} items are allowed; ${given.length} were supplied.`);
	return given.map((one) => {
		if (!isFields(one)) throw invalid$1({
			resource: "CheckRun",
			field: "annotations",
			code: "invalid"
		});
		const startLine = integer(one, "start_line") ?? 1;
		return {
			path: requiredText(one, "path", "CheckRun"),
			startLine,
			endLine: integer(one, "end_line") ?? startLine,
			startColumn: integer(one, "start_column") ?? null,
			endColumn: integer(one, "end_column") ?? null,
			level: choice(one, "annotation_level", "CheckRun", [
				"notice",
				"warning",
				"failure"
			]) ?? "notice",
			title: text$2(one, "title") ?? null,
			message: requiredText(one, "message", "CheckRun"),
			rawDetails: text$2(one, "raw_details") ?? null
		};
	});
}
function checkShape({ world, repo }, check) {
	const url = `${repoApi(world, repo)}/check-runs/${check.id}`;
	return {
		id: check.id,
		name: check.name,
		node_id: nodeId("CR", check.id),
		head_sha: check.sha,
		external_id: check.externalId,
		url,
		html_url: `${repoWeb(world, repo)}/runs/${check.id}`,
		details_url: check.detailsUrl,
		status: check.status,
		conclusion: check.conclusion,
		started_at: check.startedAt,
		completed_at: check.completedAt,
		output: {
			title: check.title,
			summary: check.summary,
			text: check.text,
			annotations_count: check.annotations.length,
			annotations_url: `${url}/annotations`
		},
		check_suite: null,
		app: null,
		pull_requests: []
	};
}

// src/local/forge/rest/find-issue.ts
const bodyLimit = 65536;
function issueOf(call) {
	const issue = call.world.store.get("issue", call.repo.slug, idParam(call, "issue_number"));
	if (!issue) throw notFound();
	return issue;
}
function pullOf(call) {
	const issue = call.world.store.get("issue", call.repo.slug, idParam(call, "pull_number"));
	if (!isPull(issue)) throw notFound();
	return issue;
}

// src/local/forge/rest/comments.ts
const issues$1 = "/repos/{owner}/{repo}/issues";
const commentRoutes = {
	[`GET ${issues$1}/{issue_number}/comments`]: {
		scopes: ["issues", "pull-requests"],
		handle: listComments
	},
	[`POST ${issues$1}/{issue_number}/comments`]: {
		scopes: ["issues", "pull-requests"],
		handle: createComment
	},
	[`GET ${issues$1}/comments/{comment_id}`]: {
		scopes: ["issues", "pull-requests"],
		handle: getComment
	},
	[`PATCH ${issues$1}/comments/{comment_id}`]: {
		scopes: ["issues", "pull-requests"],
		handle: updateComment
	},
	[`DELETE ${issues$1}/comments/{comment_id}`]: {
		scopes: ["issues", "pull-requests"],
		handle: deleteComment
	}
};
async function listComments(call) {
	const { number } = issueOf(call);
	const since = call.query.get("since") ?? "";
	const found = call.world.store.list("comment", call.repo.slug).filter(({ issue, updatedAt }) => issue === number && updatedAt >= since);
	return listAnswer(call, found, (comment) => commentShape(call.world, call.repo, comment));
}
async function createComment(call) {
	const { world, repo, grant } = call;
	const issue = issueOf(call);
	const body = requiredText(call.body, "body", "IssueComment", bodyLimit);
	const at = now(world);
	const id = world.store.next("", "id");
	const comment = {
		id,
		issue: issue.number,
		body,
		author: grant.actor,
		createdAt: at,
		updatedAt: at
	};
	world.store.put("comment", repo.slug, id, comment);
	world.store.put("issue", repo.slug, issue.number, {
		...issue,
		updatedAt: at
	});
	await announceComment(call, comment, "created");
	const shape = commentShape(world, repo, comment);
	return created(shape, String(shape["url"]));
}
function getComment(call) {
	return ok$1(commentShape(call.world, call.repo, commentOf(call)));
}
async function updateComment(call) {
	const { world, repo } = call;
	const body = requiredText(call.body, "body", "IssueComment", bodyLimit);
	const next = {
		...commentOf(call),
		body,
		updatedAt: now(world)
	};
	world.store.put("comment", repo.slug, next.id, next);
	await announceComment(call, next, "edited");
	return ok$1(commentShape(world, repo, next));
}
async function deleteComment(call) {
	const comment = commentOf(call);
	call.world.store.remove("comment", call.repo.slug, comment.id);
	await announceComment(call, comment, "deleted");
	return noContent;
}
function commentOf(call) {
	const comment = call.world.store.get("comment", call.repo.slug, idParam(call, "comment_id"));
	if (!comment) throw notFound();
	return comment;
}
async function announceComment(call, comment, action) {
	const { world, repo } = call;
	const issue = world.store.get("issue", repo.slug, comment.issue);
	if (!issue) return;
	const payload = {
		action,
		issue: issueShape(world, repo, issue),
		comment: commentShape(world, repo, comment)
	};
	await announceOnDefaultBranch(call, {
		name: "issue_comment",
		payload
	});
}

// src/local/forge/rest/commits.ts
const repo = "/repos/{owner}/{repo}";
const commitRoutes = {
	[`GET ${repo}/commits`]: {
		scopes: ["contents"],
		handle: listAll$1
	},
	[`GET ${repo}/commits/{ref}`]: {
		scopes: ["contents"],
		handle: getOne
	},
	[`GET ${repo}/commits/{commit_sha}/pulls`]: {
		scopes: ["pull-requests", "contents"],
		handle: pullsOf
	},
	[`GET ${repo}/compare/{basehead}`]: {
		scopes: ["contents"],
		handle: compare
	},
	[`GET ${repo}/branches`]: {
		scopes: ["contents"],
		handle: listBranches
	},
	[`GET ${repo}/branches/{branch}`]: {
		scopes: ["contents"],
		handle: getBranch
	},
	[`GET ${repo}/branches/{branch}/protection`]: {
		scopes: ["administration"],
		handle: noProtection
	},
	[`GET ${repo}/rules/branches/{branch}`]: {
		scopes: ["metadata"],
		handle: branchRules
	},
	[`GET ${repo}/tags`]: {
		scopes: ["contents"],
		handle: listTags
	}
};
async function branchRules(call) {
	const ref = `refs/heads/${call.param("branch")}`;
	const rules = call.world.store.list("ruleset", call.repo.slug).filter((one) => covers$1(one, ref, call.repo)).flatMap(({ id, rules: types, parameters = {} }) => types.map((type) => ({
		type,
		...type in parameters && { parameters: parameters[type] },
		ruleset_source_type: "Repository",
		ruleset_source: call.repo.slug,
		ruleset_id: id
	})));
	return listAnswer(call, rules, (rule) => rule);
}
async function listAll$1(call) {
	const { gitDirectory, defaultBranch } = call.repo;
	const start = await resolveCommit(gitDirectory, call.query.get("sha") ?? defaultBranch);
	if (start === void 0) throw call.query.has("sha") ? notFound() : new ApiFault(409, "Git Repository is empty.");
	const options = [
		"since",
		"until",
		"author"
	].flatMap((name) => {
		const value = call.query.get(name);
		return value === null ? [] : [`--${name}=${value}`];
	});
	const path = call.query.get("path");
	const page = pageOf(call, await listCommits(gitDirectory, [start], options, path === null ? [] : [path]));
	const commits = await readCommits(gitDirectory, page.items);
	return {
		status: 200,
		headers: page.headers,
		body: commits.map((one) => commitShape(call.world, call.repo, one))
	};
}
async function getOne(call) {
	const { world, repo: repository } = call;
	const commit = await commitNamed(call, call.param("ref"));
	const files = await diffFiles$1(repository.gitDirectory, await beforeCommit(repository.gitDirectory, commit), commit.sha);
	return ok$1({
		...commitShape(world, repository, commit),
		stats: totals(files),
		files: files.map((file) => fileShape(world, repository, commit.sha, file))
	});
}
async function pullsOf(call) {
	const { world, repo: repository } = call;
	const found = await inspectObject(repository.gitDirectory, call.param("commit_sha"));
	if (found?.type !== "commit") throw unprocessable(`No commit found for SHA: ${call.param("commit_sha")}`);
	const hits = [];
	for (const issue of world.store.list("issue", repository.slug)) {
		if (!isPull(issue)) continue;
		const { mergeCommit, headSha } = issue.pull;
		if ([mergeCommit, headSha].includes(found.sha) || (await pullCommits(repository, issue)).includes(found.sha)) hits.push(issue);
	}
	return listAnswer(call, hits, (issue) => pullShape(world, repository, issue));
}
async function compare(call) {
	const { world, repo: repository } = call;
	const { gitDirectory } = repository;
	const [baseName = "", headName = ""] = call.param("basehead").split("...");
	const [base, head] = [await commitNamed(call, unowned(baseName), 404), await commitNamed(call, unowned(headName), 404)];
	const common = await mergeBase(gitDirectory, base.sha, head.sha);
	if (common === void 0) throw notFound(`No common ancestor between ${baseName} and ${headName}.`);
	const ahead = (await listCommits(gitDirectory, [`${base.sha}..${head.sha}`], ["--topo-order"])).reverse();
	const behind = await listCommits(gitDirectory, [`${head.sha}..${base.sha}`]);
	const page = pageOf(call, ahead);
	const files = await diffFiles$1(gitDirectory, common, head.sha);
	const shape = (commit) => commitShape(world, repository, commit);
	const web = `${repoWeb(world, repository)}/compare/${encodePath$1(call.param("basehead"))}`;
	return {
		status: 200,
		headers: page.headers,
		body: {
			url: `${repoApi(world, repository)}/compare/${encodePath$1(call.param("basehead"))}`,
			html_url: web,
			permalink_url: `${repoWeb(world, repository)}/compare/${base.sha}...${head.sha}`,
			diff_url: `${web}.diff`,
			patch_url: `${web}.patch`,
			base_commit: shape(base),
			merge_base_commit: shape(await readCommit(gitDirectory, common)),
			status: relation(ahead.length, behind.length),
			ahead_by: ahead.length,
			behind_by: behind.length,
			total_commits: ahead.length,
			commits: (await readCommits(gitDirectory, page.items)).map(shape),
			files: files.slice(0, 300).map((file) => fileShape(world, repository, head.sha, file))
		}
	};
}
async function listBranches(call) {
	const api = repoApi(call.world, call.repo);
	return listAnswer(call, await listRefs(call.repo.gitDirectory, "refs/heads/"), ({ ref, sha }) => ({
		name: ref.slice(11),
		commit: {
			sha,
			url: `${api}/commits/${sha}`
		},
		protected: false
	}));
}
async function getBranch(call) {
	const { world, repo: repository } = call;
	const name = call.param("branch");
	const [found] = (await listRefs(repository.gitDirectory, `refs/heads/${name}`)).filter(({ ref }) => ref === `refs/heads/${name}`);
	if (!found) throw notFound("Branch not found");
	const self = `${repoApi(world, repository)}/branches/${encodePath$1(name)}`;
	return ok$1({
		name,
		commit: commitShape(world, repository, await readCommit(repository.gitDirectory, found.commit)),
		_links: {
			self,
			html: `${repoWeb(world, repository)}/tree/${encodePath$1(name)}`
		},
		protected: false,
		protection: {
			enabled: false,
			required_status_checks: {
				enforcement_level: "off",
				contexts: [],
				checks: []
			}
		},
		protection_url: `${self}/protection`
	});
}
function noProtection() {
	throw notFound("Branch not protected");
}
async function listTags(call) {
	const api = repoApi(call.world, call.repo);
	const tags = (await listRefs(call.repo.gitDirectory, "refs/tags/")).reverse();
	return listAnswer(call, tags, ({ ref, commit }) => {
		return {
			name: ref.slice(10),
			commit: {
				sha: commit,
				url: `${api}/commits/${commit}`
			},
			zipball_url: `${api}/zipball/${encodePath$1(ref)}`,
			tarball_url: `${api}/tarball/${encodePath$1(ref)}`,
			node_id: nodeId("REF", ref)
		};
	});
}
async function commitNamed(call, name, status = 422) {
	const sha = await resolveCommit(call.repo.gitDirectory, name);
	if (sha === void 0) throw new ApiFault(status, status === 404 ? "Not Found" : `No commit found for SHA: ${name}`);
	return readCommit(call.repo.gitDirectory, sha);
}
function unowned(name) {
	return name.replace(/^[^:]*:/, "");
}
function relation(ahead, behind) {
	if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
	return behind > 0 ? "behind" : "identical";
}
function totals(files) {
	const additions = files.reduce((sum, file) => sum + file.additions, 0);
	const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
	return {
		additions,
		deletions,
		total: additions + deletions
	};
}

// src/local/forge/rest/repository-path.ts
function checkPath(path) {
	const parts = path.split("/");
	const bad = (part) => part === "" || part === "." || part === ".." || /^\.git$/i.test(part);
	if (parts.some(bad) || path.includes("\0")) throw unprocessable("path contains a malformed path component");
	return path;
}

// src/local/forge/rest/signature.ts
function signatureFrom(call, field) {
	const given = object(call.body, field) ?? {};
	const date = text$2(given, "date") ?? now(call.world);
	if (Number.isNaN(Date.parse(date))) throw invalid$1({
		resource: "Commit",
		field: "date",
		code: "invalid",
		value: date
	});
	return {
		...ownSignature(call),
		...named(given),
		date
	};
}
function signedByForge(call) {
	if ([
		"author",
		"committer",
		"signature"
	].some((field) => call.body[field] !== void 0) || call.grant.kind === "person") return void 0;
	const author = ownSignature(call);
	return {
		author,
		committer: {
			...author,
			name: "GitHub",
			email: "noreply@github.com"
		},
		sign: forgeSignature
	};
}
function ownSignature({ world, grant }) {
	return {
		name: grant.actor,
		email: noreplyAddress(grant.actor),
		date: now(world)
	};
}
function named(given) {
	const name = text$2(given, "name");
	const email = text$2(given, "email");
	return {
		...name === void 0 ? {} : { name },
		...email === void 0 ? {} : { email }
	};
}

// src/local/forge/rest/contents.ts
const contents = "/repos/{owner}/{repo}/contents/{path}";
const contentRoutes = {
	[`GET ${contents}`]: {
		scopes: ["contents"],
		handle: getContents
	},
	[`PUT ${contents}`]: {
		scopes: ["contents"],
		handle: putFile
	},
	[`DELETE ${contents}`]: {
		scopes: ["contents"],
		handle: deleteFile
	}
};
async function getContents(call) {
	const { gitDirectory, defaultBranch } = call.repo;
	const ref = call.query.get("ref") ?? defaultBranch;
	const path = call.param("path").replace(/\/$/, "");
	const commit = await resolveCommit(gitDirectory, ref);
	if (commit === void 0) throw notFound(`No commit found for the ref ${ref}`);
	if (path === "") return listFolder(call, `${commit}^{tree}`, "", ref);
	const entry = await entryAt(call, commit, checkPath(path));
	if (entry?.type === "tree") return listFolder(call, entry.sha, `${path}/`, ref);
	if (entry?.type !== "blob") throw notFound();
	const bytes = await readObject(gitDirectory, "blob", entry.sha);
	const type = "application/vnd.github.raw+json; charset=utf-8";
	if (wantsRaw(call)) return {
		status: 200,
		bytes,
		headers: { "content-type": type }
	};
	const small = bytes.length <= 1048576;
	const content = small ? bytes.toString("base64").replace(/(.{60})/g, "$1\n") : "";
	return ok$1({
		...entryShape(call, {
			...entry,
			path
		}, ref),
		content,
		encoding: small ? "base64" : "none"
	});
}
async function listFolder(call, tree, inside, ref) {
	const entries = await listTree(call.repo.gitDirectory, tree);
	return ok$1(entries.map((one) => entryShape(call, {
		...one,
		path: inside + one.path
	}, ref)));
}
async function putFile(call) {
	const path = checkPath(call.param("path"));
	const message = requiredText(call.body, "message", "Commit");
	const content = text$2(call.body, "content");
	const bytes = content === void 0 ? void 0 : decodeBase64(content);
	if (!bytes) throw unprocessable("content is not valid Base64");
	const target = await branchOf(call);
	const old = target.commit === void 0 ? void 0 : await entryAt(call, target.commit, path);
	checkReplaced(path, old, text$2(call.body, "sha"));
	const blob = await writeObject(call.repo.gitDirectory, "blob", bytes);
	const commit = await commitEdit(call, target, {
		path,
		mode: old?.mode ?? "100644",
		sha: blob ?? null
	}, message);
	const entry = await entryAt(call, commit, path);
	if (!entry) throw new Error(`${path} was written and is not there`);
	return {
		status: old ? 200 : 201,
		body: {
			content: entryShape(call, {
				...entry,
				path
			}, target.name),
			commit: await commitOf$1(call, commit)
		}
	};
}
function checkReplaced(path, old, sha) {
	if (old?.type === "tree") throw unprocessable(`${path} is a directory`);
	if (old && sha === void 0) throw unprocessable(`Invalid request.\n\n"sha" wasn't supplied.`);
	if (sha !== void 0 && old?.sha !== sha) throw new ApiFault(409, `${path} does not match ${sha}`);
}
async function deleteFile(call) {
	const path = checkPath(call.param("path"));
	const message = requiredText(call.body, "message", "Commit");
	const sha = requiredText(call.body, "sha", "Blob");
	const target = await branchOf(call);
	const old = target.commit === void 0 ? void 0 : await entryAt(call, target.commit, path);
	if (old?.type !== "blob") throw notFound();
	if (old.sha !== sha) throw new ApiFault(409, `${path} does not match ${sha}`);
	const commit = await commitEdit(call, target, {
		path,
		mode: old.mode,
		sha: null
	}, message);
	return ok$1({
		content: null,
		commit: await commitOf$1(call, commit)
	});
}
async function branchOf(call) {
	const { gitDirectory, defaultBranch } = call.repo;
	const name = text$2(call.body, "branch") ?? defaultBranch;
	const ref = `refs/heads/${name}`;
	const commit = (await readRef(gitDirectory, ref))?.sha;
	if (commit === void 0 && name !== defaultBranch) throw notFound(`Branch ${name} not found`);
	return {
		name,
		ref,
		commit
	};
}
async function commitEdit(call, { ref, commit: parent }, edit, message) {
	const { gitDirectory } = call.repo;
	const [base] = parent === void 0 ? [] : await inspectObjects(gitDirectory, [`${parent}^{tree}`]);
	const tree = await editTree(gitDirectory, base?.sha, [edit]);
	if (tree === void 0) throw invalid$1({
		resource: "Commit",
		field: "path",
		code: "invalid",
		value: edit.path
	});
	const committer = call.body["committer"] === void 0 ? ownSignature(call) : signatureFrom(call, "committer");
	const author = call.body["author"] === void 0 ? committer : signatureFrom(call, "author");
	const parents = parent === void 0 ? [] : [parent];
	const by = signedByForge(call) ?? {
		author,
		committer
	};
	const commit = await writeCommit(gitDirectory, {
		tree,
		parents,
		message,
		...by
	});
	const before = parent ?? zeroSha;
	if (await moveRef(gitDirectory, ref, commit, before) === "lost") throw new ApiFault(409, `${ref} is at another commit than expected`);
	await afterRefChanges(call, [{
		ref,
		before,
		after: commit
	}]);
	return commit;
}
async function entryAt(call, commit, path) {
	const { gitDirectory } = call.repo;
	const folder = path.split("/").slice(0, -1).join("/");
	if (/[\n\0]/.test(path)) return void 0;
	const [tree] = await inspectObjects(gitDirectory, [`${commit}:${folder}`]);
	if (tree?.type !== "tree") return void 0;
	const name = path.slice(folder === "" ? 0 : folder.length + 1);
	return (await listTree(gitDirectory, tree.sha)).find((entry) => entry.path === name);
}
async function commitOf$1({ world, repo }, sha) {
	return gitCommitShape(world, repo, await readCommit(repo.gitDirectory, sha));
}
function entryShape({ world, repo }, entry, ref) {
	const path = encodePath$1(entry.path);
	const self = `${repoApi(world, repo)}/contents/${path}?ref=${encodeURIComponent(ref)}`;
	const isTree = entry.type === "tree";
	const gitUrl = `${repoApi(world, repo)}/git/${isTree ? "trees" : "blobs"}/${entry.sha}`;
	const html = `${repoWeb(world, repo)}/${isTree ? "tree" : "blob"}/${encodePath$1(ref)}/${path}`;
	return {
		type: isTree ? "dir" : entry.mode === "160000" ? "submodule" : "file",
		name: entry.path.split("/").at(-1),
		path: entry.path,
		sha: entry.sha,
		size: entry.size ?? 0,
		url: self,
		git_url: gitUrl,
		html_url: html,
		download_url: isTree ? null : `${repoWeb(world, repo)}/raw/${encodePath$1(ref)}/${path}`,
		_links: {
			self,
			git: gitUrl,
			html
		}
	};
}

// src/local/forge/shapes/deployment.ts
function deploymentShape(world, repo, one) {
	const api = repoApi(world, repo);
	const url = `${api}/deployments/${one.id}`;
	return {
		id: one.id,
		node_id: nodeId("DE", one.id),
		url,
		sha: one.sha,
		ref: one.ref,
		task: one.task,
		payload: one.payload,
		original_environment: one.environment,
		environment: one.environment,
		description: one.description,
		creator: userShape(world, one.creator),
		created_at: one.createdAt,
		updated_at: one.updatedAt,
		statuses_url: `${url}/statuses`,
		repository_url: api,
		transient_environment: one.transient,
		production_environment: one.production,
		performed_via_github_app: null
	};
}
function deploymentStatusShape(world, repo, status) {
	const api = repoApi(world, repo);
	const deployment = `${api}/deployments/${status.deployment}`;
	return {
		id: status.id,
		node_id: nodeId("DES", status.id),
		url: `${deployment}/statuses/${status.id}`,
		state: status.state,
		creator: userShape(world, status.creator),
		description: status.description,
		environment: status.environment,
		target_url: status.logUrl,
		log_url: status.logUrl,
		environment_url: status.environmentUrl,
		created_at: status.createdAt,
		updated_at: status.updatedAt,
		deployment_url: deployment,
		repository_url: api,
		performed_via_github_app: null
	};
}
async function deploymentRef$1(repo, name) {
	for (const ref of [
		`refs/heads/${name}`,
		`refs/tags/${name}`,
		name
	]) if (ref.startsWith("refs/") && await readRef(repo.gitDirectory, ref)) return ref;
	return "";
}

// src/local/forge/state/deployment-states.ts
function statesOf(world, slug, deployment) {
	return world.store.list("deployment-status", slug).filter((one) => one.deployment === deployment);
}
function addState(world, slug, deployment, said) {
	const at = now(world);
	const status = {
		description: "",
		environment: deployment.environment,
		environmentUrl: "",
		logUrl: "",
		...said,
		id: world.store.next("", "id"),
		deployment: deployment.id,
		createdAt: at,
		updatedAt: at
	};
	world.store.put("deployment-status", slug, status.id, status);
	world.store.put("deployment", slug, deployment.id, {
		...deployment,
		updatedAt: at
	});
	return status;
}
function retireOthers(world, slug, { id, environment }, creator) {
	for (const other of world.store.list("deployment", slug)) {
		if (other.id === id || other.environment !== environment || other.transient) continue;
		if (statesOf(world, slug, other.id).at(-1)?.state !== "success") continue;
		addState(world, slug, other, {
			state: "inactive",
			creator
		});
	}
}

// src/local/forge/rest/environments.ts
const environments = "/repos/{owner}/{repo}/environments";
const environmentRoutes = {
	[`GET ${environments}`]: {
		scopes: ["actions", "deployments"],
		handle: listEnvironments
	},
	[`GET ${environments}/{environment_name}`]: {
		scopes: ["actions", "deployments"],
		handle: getEnvironment
	},
	[`PUT ${environments}/{environment_name}`]: {
		scopes: ["administration"],
		handle: putEnvironment
	}
};
function ensureEnvironment(world, slug, name) {
	const known = world.store.get("environment", slug, name);
	if (known) return known;
	const at = now(world);
	const environment = {
		id: world.store.next("", "id"),
		name,
		createdAt: at,
		updatedAt: at
	};
	world.store.put("environment", slug, name, environment);
	return environment;
}
async function listEnvironments(call) {
	const all = call.world.store.list("environment", call.repo.slug);
	return countedAnswer(call, "environments", all, (one) => environmentShape(call, one));
}
function getEnvironment(call) {
	const found = call.world.store.get("environment", call.repo.slug, call.param("environment_name"));
	if (!found) throw notFound();
	return ok$1(environmentShape(call, found));
}
function putEnvironment(call) {
	const { world, repo, body } = call;
	for (const rule of [
		"reviewers",
		"wait_timer",
		"deployment_branch_policy"
	]) if (body[rule] !== void 0 && body[rule] !== null && body[rule] !== 0) throw unprocessable(`The local forge takes no ${rule} by REST.`);
	return ok$1(environmentShape(call, ensureEnvironment(world, repo.slug, call.param("environment_name"))));
}
function environmentShape({ world, repo }, one) {
	const name = encodeURIComponent(one.name);
	return {
		id: one.id,
		node_id: nodeId("EN", one.id),
		name: one.name,
		url: `${repoApi(world, repo)}/environments/${name}`,
		html_url: `${repoWeb(world, repo)}/deployments/activity_log?environments_filter=${name}`,
		created_at: one.createdAt,
		updated_at: one.updatedAt,
		protection_rules: protectionRules(world, one),
		deployment_branch_policy: null
	};
}
function protectionRules(world, { id, reviewers = [], preventSelfReview }) {
	if (reviewers.length === 0) return [];
	return [{
		id,
		node_id: nodeId("GA", id),
		type: "required_reviewers",
		prevent_self_review: preventSelfReview ?? false,
		reviewers: reviewers.map((login) => ({
			type: "User",
			reviewer: userShape(world, login)
		}))
	}];
}

// src/local/forge/rest/statuses.ts
const repository = "/repos/{owner}/{repo}";
const statusRoutes = {
	[`POST ${repository}/statuses/{sha}`]: {
		scopes: ["statuses"],
		handle: createStatus$1
	},
	[`GET ${repository}/commits/{ref}/statuses`]: {
		scopes: ["statuses"],
		handle: listStatuses$1
	},
	[`GET ${repository}/commits/{ref}/status`]: {
		scopes: ["statuses"],
		handle: combinedStatus
	}
};
function latestStatuses(world, repo, sha) {
	const byContext = /* @__PURE__ */ new Map();
	for (const status of world.store.list("status", repo.slug)) if (status.sha === sha) byContext.set(status.context, status);
	return [...byContext.values()];
}
async function createStatus$1(call) {
	const { world, repo, grant } = call;
	const sha = call.param("sha");
	if ((/^[0-9a-f]{40}$/.test(sha) ? await inspectObject(repo.gitDirectory, sha) : void 0)?.type !== "commit") throw unprocessable(`No commit found for SHA: ${sha}`);
	const state = choice(call.body, "state", "Status", [
		"error",
		"failure",
		"pending",
		"success"
	]);
	if (state === void 0) throw invalid$1({
		resource: "Status",
		field: "state",
		code: "missing_field"
	});
	const context = text$2(call.body, "context") ?? "default";
	const description = text$2(call.body, "description", 140) ?? null;
	if (world.store.list("status", repo.slug).filter((one) => one.sha === sha && one.context === context).length >= 1e3) throw invalid$1({
		resource: "Status",
		code: "custom",
		message: "This SHA and context has reached the maximum number of statuses."
	});
	const at = now(world);
	const id = world.store.next("", "id");
	const targetUrl = text$2(call.body, "target_url") ?? null;
	const author = grant.actor;
	const status = {
		id,
		sha,
		state,
		context,
		description,
		targetUrl,
		author,
		createdAt: at,
		updatedAt: at
	};
	world.store.put("status", repo.slug, id, status);
	const commit = commitShape(world, repo, await readCommit(repo.gitDirectory, sha));
	const payload = {
		id,
		sha,
		name: repo.slug,
		context,
		description,
		state,
		target_url: targetUrl,
		commit,
		branches: []
	};
	await announceOnDefaultBranch(call, {
		name: "status",
		payload: {
			...payload,
			created_at: at,
			updated_at: at
		}
	});
	return created({
		...simpleShape(call, status),
		creator: userShape(world, author)
	});
}
async function listStatuses$1(call) {
	const sha = await shaOf(call);
	const found = call.world.store.list("status", call.repo.slug).filter((one) => one.sha === sha);
	return listAnswer(call, found.reverse(), (status) => ({
		...simpleShape(call, status),
		creator: userShape(call.world, status.author)
	}));
}
async function combinedStatus(call) {
	const { world, repo } = call;
	const sha = await shaOf(call);
	const latest = latestStatuses(world, repo, sha);
	const page = pageOf(call, latest);
	const commit = `${repoApi(world, repo)}/commits/${sha}`;
	return {
		...ok$1({
			state: combined(latest.map(({ state }) => state)),
			statuses: page.items.map((status) => simpleShape(call, status)),
			sha,
			total_count: latest.length,
			repository: repositoryShape(world, repo),
			commit_url: commit,
			url: `${commit}/status`
		}),
		headers: page.headers
	};
}
function combined(states) {
	if (states.some((state) => state === "error" || state === "failure")) return "failure";
	return states.length === 0 || states.includes("pending") ? "pending" : "success";
}
async function shaOf(call) {
	const sha = await resolveCommit(call.repo.gitDirectory, call.param("ref"));
	if (sha === void 0) throw notFound(`No commit found for SHA: ${call.param("ref")}`);
	return sha;
}
function simpleShape({ world, repo }, status) {
	return {
		url: `${repoApi(world, repo)}/statuses/${status.sha}`,
		avatar_url: userShape(world, status.author)["avatar_url"],
		id: status.id,
		node_id: nodeId("SC", status.id),
		state: status.state,
		description: status.description,
		target_url: status.targetUrl,
		context: status.context,
		created_at: status.createdAt,
		updated_at: status.updatedAt
	};
}

// src/local/forge/rest/deployments.ts
const deployments = "/repos/{owner}/{repo}/deployments";
const deploymentRoutes = {
	[`GET ${deployments}`]: {
		scopes: ["deployments"],
		handle: listDeployments
	},
	[`POST ${deployments}`]: {
		scopes: ["deployments"],
		handle: createDeployment
	},
	[`GET ${deployments}/{deployment_id}`]: {
		scopes: ["deployments"],
		handle: getDeployment
	},
	[`DELETE ${deployments}/{deployment_id}`]: {
		scopes: ["deployments"],
		handle: deleteDeployment
	}
};
function deploymentOf(call) {
	const found = call.world.store.get("deployment", call.repo.slug, idParam(call, "deployment_id"));
	if (!found) throw notFound();
	return found;
}
async function listDeployments(call) {
	const { world, repo, query } = call;
	const fits = (one) => [
		"environment",
		"ref",
		"sha",
		"task"
	].every((key) => {
		const wanted = query.get(key);
		return wanted === null || wanted === "none" || wanted === one[key];
	});
	const found = world.store.list("deployment", repo.slug).filter(fits).reverse();
	return listAnswer(call, found, (one) => deploymentShape(world, repo, one));
}
async function createDeployment(call) {
	const { world, repo, body, grant } = call;
	const ref = requiredText(body, "ref", "Deployment");
	const sha = await resolveCommit(repo.gitDirectory, ref);
	if (sha === void 0) throw unprocessable(`No ref found for: ${ref}`);
	const merged = flag(body, "auto_merge") ?? true ? await mergeDefaultBranch(call, ref) : void 0;
	if (merged) return merged;
	checkContexts(call, ref, sha);
	const environment = text$2(body, "environment") ?? "production";
	const at = now(world);
	const deployment = {
		id: world.store.next("", "id"),
		sha,
		ref,
		task: text$2(body, "task") ?? "deploy",
		environment,
		payload: body["payload"] ?? {},
		description: text$2(body, "description", 140) ?? null,
		transient: flag(body, "transient_environment") ?? false,
		production: flag(body, "production_environment") ?? environment === "production",
		creator: grant.actor,
		createdAt: at,
		updatedAt: at
	};
	ensureEnvironment(world, repo.slug, environment);
	world.store.put("deployment", repo.slug, deployment.id, deployment);
	const shape = deploymentShape(world, repo, deployment);
	announce(call, {
		name: "deployment",
		ref: await deploymentRef$1(repo, ref),
		sha,
		payload: {
			action: "created",
			deployment: shape
		}
	});
	return created(shape, String(shape["url"]));
}
function getDeployment(call) {
	return ok$1(deploymentShape(call.world, call.repo, deploymentOf(call)));
}
function deleteDeployment(call) {
	const { world, repo } = call;
	const deployment = deploymentOf(call);
	const statuses = world.store.list("deployment-status", repo.slug).filter((one) => one.deployment === deployment.id);
	if (statuses.length > 0 && statuses.at(-1)?.state !== "inactive" && world.store.list("deployment", repo.slug).length > 1) throw unprocessable("We cannot delete an active deployment unless it is the only deployment in a given environment.");
	world.store.remove("deployment", repo.slug, deployment.id);
	for (const { id } of statuses) world.store.remove("deployment-status", repo.slug, id);
	return noContent;
}
function checkContexts(call, ref, sha) {
	const required = texts$1(call.body, "required_contexts");
	const latest = latestStatuses(call.world, call.repo, sha);
	const wanted = required ?? latest.map(({ context }) => context);
	const good = (context) => latest.some((one) => one.context === context && one.state === "success");
	if (wanted.every(good)) return;
	throw new ApiFault(409, `Conflict: Commit status checks failed for ${ref}.`, wanted.filter((context) => !good(context)).map((context) => ({
		resource: "Deployment",
		field: "required_contexts",
		code: "invalid",
		value: context
	})));
}
async function mergeDefaultBranch(call, name) {
	const { gitDirectory, defaultBranch } = call.repo;
	const [head, main] = await Promise.all([readRef(gitDirectory, `refs/heads/${name}`), readRef(gitDirectory, `refs/heads/${defaultBranch}`)]);
	if (!head || !main || await isAncestor(gitDirectory, main.sha, head.sha)) return void 0;
	const tree = await mergeTrees(gitDirectory, head.sha, main.sha);
	if (tree === void 0) throw new ApiFault(409, `Conflict merging ${defaultBranch} into ${name}.`);
	const who = ownSignature(call);
	const message = `Merge branch '${defaultBranch}' into ${name}`;
	const parents = [head.sha, main.sha];
	const after = await writeCommit(gitDirectory, {
		tree,
		parents,
		author: who,
		committer: who,
		message
	});
	if (await moveRef(gitDirectory, head.ref, after, head.sha) === "lost") throw new ApiFault(409, `Conflict merging ${defaultBranch} into ${name}.`);
	await afterRefChanges(call, [{
		ref: head.ref,
		before: head.sha,
		after
	}]);
	return {
		status: 202,
		body: { message: `Auto-merged ${defaultBranch} into ${name} on deployment.` }
	};
}

// src/local/forge/rest/deployment-statuses.ts
const statuses = "/repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
const states$1 = [
	"error",
	"failure",
	"inactive",
	"in_progress",
	"queued",
	"pending",
	"success"
];
const deploymentStatusRoutes = {
	[`GET ${statuses}`]: {
		scopes: ["deployments"],
		handle: listStatuses
	},
	[`POST ${statuses}`]: {
		scopes: ["deployments"],
		handle: createStatus
	},
	[`GET ${statuses}/{status_id}`]: {
		scopes: ["deployments"],
		handle: getStatus
	}
};
async function listStatuses(call) {
	const { world, repo } = call;
	const found = statesOf(world, repo.slug, deploymentOf(call).id).reverse();
	return listAnswer(call, found, (status) => deploymentStatusShape(world, repo, status));
}
async function createStatus(call) {
	const { world, repo, body } = call;
	const deployment = deploymentOf(call);
	const state = choice(body, "state", "DeploymentStatus", states$1);
	if (state === void 0) throw invalid$1({
		resource: "DeploymentStatus",
		field: "state",
		code: "missing_field"
	});
	const status = put(call, deployment, state);
	if (state === "success" && (flag(body, "auto_inactive") ?? true)) retireOthers(call.world, call.repo.slug, deployment, call.grant.actor);
	const shape = deploymentStatusShape(world, repo, status);
	announce(call, {
		name: "deployment_status",
		ref: await deploymentRef$1(repo, deployment.ref),
		sha: deployment.sha,
		payload: {
			action: "created",
			deployment_status: shape,
			deployment: deploymentShape(world, repo, deployment)
		}
	});
	return created(shape, String(shape["url"]));
}
function getStatus(call) {
	const found = call.world.store.get("deployment-status", call.repo.slug, idParam(call, "status_id"));
	if (found?.deployment !== deploymentOf(call).id) throw notFound();
	return ok$1(deploymentStatusShape(call.world, call.repo, found));
}
function put(call, deployment, state) {
	const { world, repo, body, grant } = call;
	return addState(world, repo.slug, deployment, {
		state,
		creator: grant.actor,
		description: text$2(body, "description", 140) ?? "",
		environment: text$2(body, "environment") ?? deployment.environment,
		environmentUrl: text$2(body, "environment_url") ?? "",
		logUrl: text$2(body, "log_url") ?? text$2(body, "target_url") ?? ""
	});
}

// src/local/forge/rest/dispatches.ts
const dispatchRoutes = {
	"POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches": {
		scopes: ["actions"],
		handle: dispatchWorkflow
	},
	"POST /repos/{owner}/{repo}/dispatches": {
		scopes: ["contents"],
		handle: dispatchRepository
	}
};
const mostInputs = 25;
const mostCharacters = 65535;
const mostPayloadKeys = 10;
async function dispatchWorkflow(call) {
	const { repo, body } = call;
	const path = await workflowOf(call);
	const name = requiredText(body, "ref", "Workflow");
	const ref = await branchOrTag(call, name);
	if (!ref) throw unprocessable(`No ref found for: ${name}`);
	const file = (await workflowFiles(repo, ref.commit)).find((one) => one.path === path);
	if (!file) throw notFound();
	if (!("workflow_dispatch" in file.triggers)) throw unprocessable(`Workflow does not have 'workflow_dispatch' trigger`);
	const given = object(body, "inputs") ?? {};
	if (JSON.stringify(given).length > mostCharacters) throw unprocessable("inputs are too large.");
	const payload = {
		inputs: checkInputs(file, given),
		ref: ref.ref,
		workflow: path
	};
	announce(call, {
		name: "workflow_dispatch",
		ref: ref.ref,
		sha: ref.commit,
		payload
	});
	return noContent;
}
async function dispatchRepository(call) {
	const action = requiredText(call.body, "event_type", "RepositoryDispatch", 100);
	const client = object(call.body, "client_payload") ?? {};
	if (Object.keys(client).length > mostPayloadKeys) throw unprocessable(`Invalid request.\n\nNo more than ${mostPayloadKeys} properties are allowed in client_payload.`);
	if (JSON.stringify(client).length > mostCharacters) throw unprocessable("client_payload is too large.");
	const payload = {
		action,
		branch: call.repo.defaultBranch,
		client_payload: client
	};
	await announceOnDefaultBranch(call, {
		name: "repository_dispatch",
		payload
	});
	return noContent;
}
async function branchOrTag(call, name) {
	const places = name.startsWith("refs/") ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
	for (const place of places) {
		const found = await readRef(call.repo.gitDirectory, place);
		if (found) return found;
	}
}
function checkInputs({ triggers }, given) {
	const settings = triggers["workflow_dispatch"];
	const inputs = isFields(settings) ? settings["inputs"] : void 0;
	const declared = isFields(inputs) ? inputs : {};
	const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
	if (unknown.length > 0) throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unknown)}`);
	if (Object.keys(given).length > mostInputs) throw unprocessable(`you may only define up to ${mostInputs} \`inputs\``);
	const result = {};
	for (const [name, declaration] of Object.entries(declared)) {
		const rule = isFields(declaration) ? declaration : {};
		const value = given[name] ?? rule["default"];
		if (value === void 0 || value === "") {
			if (rule["required"] === true) throw unprocessable(`Required input '${name}' not provided`);
		}
		if (value === void 0) continue;
		if (!fits(rule, value)) throw wrongValue(name, value, rule);
		result[name] = typeof value === "string" ? value : JSON.stringify(value);
	}
	return result;
}
function fits(rule, value) {
	const text = typeof value === "string" ? value : JSON.stringify(value);
	switch (rule["type"]) {
		case "boolean": return /^(true|false)$/.test(text);
		case "number": return text !== "" && Number.isFinite(Number(text));
		case "choice": return Array.isArray(rule["options"]) && rule["options"].map(String).includes(text);
		default: return [
			"string",
			"number",
			"boolean"
		].includes(typeof value);
	}
}
function wrongValue(name, value, rule) {
	if (rule["type"] === "choice") return unprocessable(`Provided value '${String(value)}' for input '${name}' not in the list of allowed values`);
	return invalid$1({
		resource: "Workflow",
		field: name,
		code: "invalid",
		value: String(value)
	});
}

// src/local/forge/rest/git-objects.ts
const gitObjectRoutes = {
	"GET /repos/{owner}/{repo}/git/blobs/{file_sha}": {
		scopes: ["contents"],
		handle: getBlob
	},
	"POST /repos/{owner}/{repo}/git/blobs": {
		scopes: ["contents"],
		handle: createBlob
	},
	"GET /repos/{owner}/{repo}/git/trees/{tree_sha}": {
		scopes: ["contents"],
		handle: getTree
	},
	"POST /repos/{owner}/{repo}/git/trees": {
		scopes: ["contents"],
		handle: createTree
	},
	"GET /repos/{owner}/{repo}/git/commits/{commit_sha}": {
		scopes: ["contents"],
		handle: getCommit
	},
	"POST /repos/{owner}/{repo}/git/commits": {
		scopes: ["contents"],
		handle: createCommit
	}
};
async function getBlob(call) {
	const { gitDirectory } = call.repo;
	const blob = await inspectObject(gitDirectory, call.param("file_sha"));
	if (blob?.type !== "blob") throw notFound();
	const bytes = await readObject(gitDirectory, "blob", blob.sha);
	if (wantsRaw(call)) return {
		status: 200,
		bytes,
		headers: { "content-type": "application/octet-stream" }
	};
	return ok$1({
		sha: blob.sha,
		node_id: nodeId("B", blob.sha),
		size: blob.size,
		url: blobUrl(call, blob.sha),
		content: bytes.toString("base64").replace(/(.{60})/g, "$1\n"),
		encoding: "base64"
	});
}
async function createBlob(call) {
	const content = text$2(call.body, "content") ?? "";
	const bytes = (choice(call.body, "encoding", "Blob", ["utf-8", "base64"]) ?? "utf-8") === "base64" ? decodeBase64(content) : Buffer.from(content);
	if (!bytes) throw unprocessable("content is not valid Base64");
	const sha = await writeObject(call.repo.gitDirectory, "blob", bytes);
	if (sha === void 0) throw new Error("git refused a blob");
	return created({
		sha,
		url: blobUrl(call, sha)
	}, blobUrl(call, sha));
}
async function getTree(call) {
	const { gitDirectory } = call.repo;
	const name = call.param("tree_sha");
	if (/[~^:?*[\\\s\0]|\.\.|@\{/.test(name)) throw notFound();
	const [tree] = await inspectObjects(gitDirectory, [`${name}^{tree}`]);
	if (!tree) throw notFound();
	return ok$1(treeShape(call, tree.sha, await listTree(gitDirectory, tree.sha, call.query.has("recursive"))));
}
async function createTree(call) {
	const { gitDirectory } = call.repo;
	const baseName = text$2(call.body, "base_tree");
	const [base] = baseName === void 0 ? [] : await inspectObjects(gitDirectory, [`${hexOnly(baseName)}^{tree}`]);
	if (baseName !== void 0 && !base) throw unprocessable("base_tree is not a valid tree oid");
	const edits = [];
	for (const entry of list$1(call.body, "tree") ?? []) edits.push(await editOf(call, entry));
	if (edits.length === 0) throw unprocessable("Invalid tree info");
	const sha = await editTree(gitDirectory, base?.sha, edits);
	if (sha === void 0) throw unprocessable("GitRPC::BadObjectState");
	return created(treeShape(call, sha, await listTree(gitDirectory, sha)));
}
async function editOf(call, entry) {
	const { gitDirectory } = call.repo;
	if (!isFields(entry)) throw unprocessable("Invalid tree info");
	const path = checkPath(requiredText(entry, "path", "Tree"));
	const mode = choice(entry, "mode", "Tree", [
		"100644",
		"100755",
		"040000",
		"160000",
		"120000"
	]) ?? "100644";
	const content = text$2(entry, "content");
	if (content !== void 0) return {
		path,
		mode,
		sha: await writeObject(gitDirectory, "blob", content) ?? null
	};
	const sha = text$2(entry, "sha");
	if (sha === void 0) {
		if (entry["sha"] === null) return {
			path,
			mode,
			sha: null
		};
		throw unprocessable("Must supply either a sha or content for a tree entry");
	}
	const wanted = mode === "040000" ? "tree" : "blob";
	const found = mode === "160000" ? void 0 : await inspectObject(gitDirectory, sha);
	if (mode !== "160000" && found?.type !== wanted) throw unprocessable(`tree.sha ${sha} is not a valid ${wanted}`);
	return {
		path,
		mode,
		sha
	};
}
async function getCommit(call) {
	const { gitDirectory } = call.repo;
	const found = await inspectObject(gitDirectory, call.param("commit_sha"));
	if (found?.type !== "commit") throw notFound();
	return ok$1(gitCommitShape(call.world, call.repo, await readCommit(gitDirectory, found.sha)));
}
async function createCommit(call) {
	const { gitDirectory } = call.repo;
	const message = requiredText(call.body, "message", "Commit");
	const tree = await inspectObject(gitDirectory, requiredText(call.body, "tree", "Commit"));
	if (tree?.type !== "tree") throw unprocessable("Tree SHA does not exist");
	const parents = texts$1(call.body, "parents") ?? [];
	for (const parent of parents) if ((await inspectObject(gitDirectory, parent))?.type !== "commit") throw unprocessable("Parent SHA does not exist or is not a commit object");
	const author = signatureFrom(call, "author");
	const committer = call.body["committer"] === void 0 ? author : signatureFrom(call, "committer");
	const by = signedByForge(call) ?? {
		author,
		committer
	};
	const sha = await writeCommit(gitDirectory, {
		tree: tree.sha,
		parents,
		message,
		...by
	});
	return created(gitCommitShape(call.world, call.repo, await readCommit(gitDirectory, sha)));
}
function treeShape(call, sha, entries) {
	const api = repoApi(call.world, call.repo);
	return {
		sha,
		url: `${api}/git/trees/${sha}`,
		truncated: false,
		tree: entries.map((entry) => ({
			path: entry.path,
			mode: entry.mode,
			type: entry.type,
			sha: entry.sha,
			...entry.size === void 0 ? {} : { size: entry.size },
			...entry.type === "commit" ? {} : { url: `${api}/git/${entry.type}s/${entry.sha}` }
		}))
	};
}
function blobUrl({ world, repo }, sha) {
	return `${repoApi(world, repo)}/git/blobs/${sha}`;
}
function hexOnly(name) {
	if (!/^[0-9a-f]{4,40}$/.test(name)) throw unprocessable("base_tree is not a valid tree oid");
	return name;
}

// src/local/forge/rest/git-tags.ts
const gitTagRoutes = {
	"GET /repos/{owner}/{repo}/git/tags/{tag_sha}": {
		scopes: ["contents"],
		handle: getTag
	},
	"POST /repos/{owner}/{repo}/git/tags": {
		scopes: ["contents"],
		handle: createTag
	}
};
async function getTag(call) {
	const { gitDirectory } = call.repo;
	const found = await inspectObject(gitDirectory, call.param("tag_sha"));
	if (found?.type !== "tag") throw notFound();
	return ok$1(tagShape(call, found.sha, (await readObject(gitDirectory, "tag", found.sha)).toString()));
}
async function createTag(call) {
	const { gitDirectory } = call.repo;
	const tag = requiredText(call.body, "tag", "Tag");
	const message = requiredText(call.body, "message", "Tag");
	const target = await inspectObject(gitDirectory, requiredText(call.body, "object", "Tag"));
	const type = choice(call.body, "type", "Tag", [
		"commit",
		"tree",
		"blob"
	]) ?? "commit";
	if (!await isRefName(gitDirectory, `refs/tags/${tag}`)) throw unprocessable("tag name is invalid");
	if (target?.type !== type) throw unprocessable("Object does not exist or has another type");
	const tagger = formatSignature(signatureFrom(call, "tagger"));
	const content = `object ${target.sha}\ntype ${type}\ntag ${tag}\ntagger ${tagger}\n\n${message}`;
	const sha = await writeObject(gitDirectory, "tag", content);
	if (sha === void 0) throw unprocessable("Tag could not be written");
	return created(tagShape(call, sha, content));
}
function tagShape(call, sha, content) {
	const api = repoApi(call.world, call.repo);
	const end = content.indexOf("\n\n");
	const head = end < 0 ? content : content.slice(0, end);
	const field = (name) => new RegExp(`^${name} (.*)$`, "m").exec(head)?.[1] ?? "";
	const tagger = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(field("tagger"));
	return {
		node_id: nodeId("T", sha),
		sha,
		url: `${api}/git/tags/${sha}`,
		tag: field("tag"),
		message: end < 0 ? "" : content.slice(end + 2),
		tagger: {
			name: tagger?.[1] ?? "",
			email: tagger?.[2] ?? "",
			date: isoTime(/* @__PURE__ */ new Date(Number(tagger?.[3] ?? 0) * 1e3))
		},
		object: {
			sha: field("object"),
			type: field("type"),
			url: `${api}/git/${field("type")}s/${field("object")}`
		},
		verification: {
			verified: false,
			reason: "unsigned",
			signature: null,
			payload: null,
			verified_at: null
		}
	};
}

// src/local/forge/rest/issue-events.ts
const issueEventRoutes = { "GET /repos/{owner}/{repo}/issues/{issue_number}/events": {
	scopes: ["issues", "pull-requests"],
	handle: listEvents
} };
async function listEvents(call) {
	const { world, repo } = call;
	return listAnswer(call, issueOf(call).pull?.baseChanges ?? [], ({ id, at, by }) => ({
		id,
		node_id: nodeId("BRCE", id),
		url: `${repoApi(world, repo)}/issues/events/${id}`,
		actor: userShape(world, by),
		event: "base_ref_changed",
		commit_id: null,
		commit_url: null,
		created_at: at,
		performed_via_github_app: null
	}));
}

// src/local/forge/rest/labels.ts
const labels = "/repos/{owner}/{repo}/labels";
const onIssue = "/repos/{owner}/{repo}/issues/{issue_number}/labels";
const labelRoutes = {
	[`GET ${labels}`]: {
		scopes: ["issues", "pull-requests"],
		handle: listLabels
	},
	[`POST ${labels}`]: {
		scopes: ["issues", "pull-requests"],
		handle: createLabel
	},
	[`GET ${labels}/{name}`]: {
		scopes: ["issues", "pull-requests"],
		handle: getLabel
	},
	[`DELETE ${labels}/{name}`]: {
		scopes: ["issues", "pull-requests"],
		handle: deleteLabel
	},
	[`GET ${onIssue}`]: {
		scopes: ["issues", "pull-requests"],
		handle: listOnIssue
	},
	[`POST ${onIssue}`]: {
		scopes: ["issues", "pull-requests"],
		handle: addToIssue
	},
	[`PUT ${onIssue}`]: {
		scopes: ["issues", "pull-requests"],
		handle: setOnIssue
	},
	[`DELETE ${onIssue}/{name}`]: {
		scopes: ["issues", "pull-requests"],
		handle: removeFromIssue
	}
};
function ensureLabels(call, names) {
	const { world, repo } = call;
	return names.map((name) => {
		return (world.store.get("label", repo.slug, name.toLowerCase()) ?? putLabel(call, {
			name,
			color: "ededed",
			description: null
		})).name;
	});
}
function labelNames(given) {
	return (Array.isArray(given) ? given : []).map((one) => {
		const name = isFields(one) ? one["name"] : one;
		if (typeof name !== "string" || name === "") throw invalid$1({
			resource: "Label",
			field: "name",
			code: "missing_field"
		});
		return name;
	});
}
async function listLabels(call) {
	const all = call.world.store.list("label", call.repo.slug);
	return listAnswer(call, all, (label) => labelShape(call.world, call.repo, label));
}
function createLabel(call) {
	const name = requiredText(call.body, "name", "Label", 50);
	const color = text$2(call.body, "color") ?? "ededed";
	if (!/^[0-9a-fA-F]{6}$/.test(color)) throw invalid$1({
		resource: "Label",
		field: "color",
		code: "invalid"
	});
	if (call.world.store.get("label", call.repo.slug, name.toLowerCase())) throw invalid$1({
		resource: "Label",
		field: "name",
		code: "already_exists"
	});
	const label = putLabel(call, {
		name,
		color,
		description: text$2(call.body, "description", 100) ?? null
	});
	return created(labelShape(call.world, call.repo, label));
}
function getLabel(call) {
	const label = call.world.store.get("label", call.repo.slug, call.param("name").toLowerCase());
	if (!label) throw notFound();
	return ok$1(labelShape(call.world, call.repo, label));
}
function deleteLabel(call) {
	const key = call.param("name").toLowerCase();
	const { store } = call.world;
	if (!store.get("label", call.repo.slug, key)) throw notFound();
	store.remove("label", call.repo.slug, key);
	return noContent;
}
async function listOnIssue(call) {
	return listAnswer(call, labelShapes(call.world, call.repo, issueOf(call).labels), (shape) => shape);
}
async function addToIssue(call) {
	const issue = issueOf(call);
	const names = ensureLabels(call, labelNames(call.body["labels"]));
	return relabel(call, issue, [.../* @__PURE__ */ new Set([...issue.labels, ...names])]);
}
async function setOnIssue(call) {
	return relabel(call, issueOf(call), [...new Set(ensureLabels(call, labelNames(call.body["labels"])))]);
}
async function removeFromIssue(call) {
	const issue = issueOf(call);
	const name = call.param("name").toLowerCase();
	const kept = issue.labels.filter((one) => one.toLowerCase() !== name);
	if (kept.length === issue.labels.length) throw notFound("Label does not exist");
	return relabel(call, issue, kept);
}
async function relabel(call, issue, names) {
	const { world, repo } = call;
	const next = {
		...issue,
		labels: names,
		updatedAt: now(world)
	};
	world.store.put("issue", repo.slug, issue.number, next);
	const changed = [...names.filter((name) => !issue.labels.includes(name)).map((name) => ["labeled", name]), ...issue.labels.filter((name) => !names.includes(name)).map((name) => ["unlabeled", name])];
	for (const [action, name] of changed) {
		const [label] = labelShapes(world, repo, [name]);
		if (isPull(next)) await announcePull(call, next, action, { label });
		else await announceOnDefaultBranch(call, {
			name: "issues",
			payload: {
				action,
				label,
				issue: issueShape(world, repo, next)
			}
		});
	}
	return ok$1(labelShapes(world, repo, names));
}
function putLabel(call, label) {
	const stored = {
		id: call.world.store.next("", "id"),
		...label
	};
	call.world.store.put("label", call.repo.slug, label.name.toLowerCase(), stored);
	return stored;
}

// src/local/forge/rest/edit-issue.ts
function editIssue(call, issue, resource) {
	const { body } = call;
	const title = otherwise(text$2(body, "title", 256), issue.title);
	if (title === "") throw invalid$1({
		resource,
		field: "title",
		code: "missing_field"
	});
	const given = body["labels"];
	const edited = {
		...issue,
		title,
		body: body["body"] === void 0 ? issue.body : text$2(body, "body", 65536) ?? null,
		labels: Array.isArray(given) ? [...new Set(ensureLabels(call, labelNames(given)))] : issue.labels,
		assignees: otherwise(texts$1(body, "assignees"), issue.assignees),
		updatedAt: now(call.world)
	};
	const changed = edited.title !== issue.title || edited.body !== issue.body;
	const { next, action } = changeState(call, edited, resource);
	return {
		next,
		actions: [...action ? [action] : [], ...changed ? ["edited"] : []]
	};
}
function changeState(call, issue, resource) {
	const state = choice(call.body, "state", resource, ["open", "closed"]) ?? issue.state;
	const reason = choice(call.body, "state_reason", resource, [
		"completed",
		"not_planned",
		"duplicate",
		"reopened"
	]);
	if (state === issue.state) return { next: issue };
	const own = (value) => issue.pull ? null : value;
	if (state === "open") return {
		next: {
			...issue,
			state,
			closedAt: null,
			closedBy: null,
			stateReason: own("reopened")
		},
		action: "reopened"
	};
	const at = issue.updatedAt;
	return {
		next: {
			...issue,
			state,
			closedAt: at,
			closedBy: call.grant.actor,
			stateReason: own(reason ?? "completed")
		},
		action: "closed"
	};
}

// src/local/forge/rest/pulls.ts
const pulls = "/repos/{owner}/{repo}/pulls";
const pullRoutes = {
	[`GET ${pulls}`]: {
		scopes: ["pull-requests"],
		handle: listPulls
	},
	[`POST ${pulls}`]: {
		scopes: ["pull-requests"],
		handle: createPull
	},
	[`GET ${pulls}/{pull_number}`]: {
		scopes: ["pull-requests"],
		handle: getPull
	},
	[`PATCH ${pulls}/{pull_number}`]: {
		scopes: ["pull-requests"],
		handle: updatePull
	},
	[`GET ${pulls}/{pull_number}/files`]: {
		scopes: ["pull-requests"],
		handle: listFiles
	},
	[`GET ${pulls}/{pull_number}/commits`]: {
		scopes: ["pull-requests"],
		handle: listPullCommits
	},
	[`GET ${pulls}/{pull_number}/merge`]: {
		scopes: ["pull-requests"],
		handle: isMerged
	}
};
async function listPulls(call) {
	const { world, repo, query } = call;
	const state = query.get("state") ?? "open";
	const head = query.get("head");
	const base = query.get("base");
	const wanted = ({ state: own, pull }) => (state === "all" || own === state) && (head === null || head === headLabel(repo, pull) || head === pull.headRef) && (base === null || base === pull.baseRef);
	const found = world.store.list("issue", repo.slug).filter(isPull).filter(wanted);
	const key = query.get("sort") === "updated" ? "updatedAt" : "createdAt";
	const sign = (query.get("direction") ?? (query.has("sort") && query.get("sort") !== "created" ? "asc" : "desc")) === "asc" ? 1 : -1;
	found.sort((a, b) => sign * (a[key].localeCompare(b[key]) || a.number - b.number));
	return listAnswer(call, found, (issue) => pullShape(world, repo, issue));
}
async function createPull(call) {
	const { world, repo, body, grant } = call;
	const title = requiredText(body, "title", "PullRequest", 256);
	const named = namedHead(world, repo, requiredText(body, "head", "PullRequest"));
	const baseRef = requiredText(body, "base", "PullRequest");
	const [head, base] = await Promise.all([named && readHead(world, repo, named), branch$1(call, baseRef)]);
	if (!base) throw invalid$1({
		resource: "PullRequest",
		field: "base",
		code: "invalid"
	});
	if (!head || !named) throw invalid$1({
		resource: "PullRequest",
		field: "head",
		code: "invalid"
	});
	if (await isAncestor(repo.gitDirectory, head, base)) throw custom(`No commits between ${baseRef} and ${named.headRef}`);
	if (world.store.list("issue", repo.slug).find((one) => isPull(one) && one.state === "open" && headLabel(repo, one.pull) === headLabel(repo, named) && one.pull.baseRef === baseRef)) throw custom(`A pull request already exists for ${headLabel(repo, named)}.`);
	const at = now(world);
	const draft = flag(body, "draft") ?? false;
	const bodyText = text$2(body, "body", 65536) ?? null;
	const number = world.store.next(repo.slug, "issue");
	const author = grant.actor;
	const testMerge = await renewPullRefs(world, repo, {
		number,
		author,
		headSha: head,
		baseSha: base
	});
	const sides = {
		...named,
		headSha: head,
		baseRef,
		baseSha: base
	};
	const issue = {
		id: world.store.next("", "id"),
		number,
		title,
		body: bodyText,
		author,
		state: "open",
		stateReason: null,
		labels: [],
		assignees: [],
		createdAt: at,
		updatedAt: at,
		closedAt: null,
		closedBy: null,
		pull: {
			...sides,
			draft,
			testMerge,
			mergedAt: null,
			mergedBy: null,
			mergeCommit: null
		}
	};
	world.store.put("issue", repo.slug, number, issue);
	await announcePull(call, issue, "opened");
	const shape = await fullPullShape(world, repo, issue);
	return created(shape, String(shape["url"]));
}
async function getPull(call) {
	return ok$1(await fullPullShape(call.world, call.repo, pullOf(call)));
}
async function updatePull(call) {
	return ok$1(await fullPullShape(call.world, call.repo, await editPull(call, pullOf(call))));
}
async function editPull(call, issue) {
	const { world, repo } = call;
	const baseRef = text$2(call.body, "base") ?? issue.pull.baseRef;
	const rebased = baseRef !== issue.pull.baseRef;
	if (rebased && await branch$1(call, baseRef) === void 0) throw invalid$1({
		resource: "PullRequest",
		field: "base",
		code: "invalid"
	});
	const pull = rebased ? {
		...issue.pull,
		baseRef,
		baseChanges: baseChanges(call, issue)
	} : issue.pull;
	const edit = editIssue(call, {
		...issue,
		pull
	}, "PullRequest");
	const { next } = edit;
	const actions = new Set(rebased ? [...edit.actions, "edited"] : edit.actions);
	const reopened = actions.has("reopened");
	if (reopened) await checkReopen(call, issue);
	world.store.put("issue", repo.slug, issue.number, next);
	const synced = reopened || rebased ? await syncPull(call, next) : next;
	for (const action of actions) {
		const { baseRef: from, baseSha } = issue.pull;
		await announcePull(call, synced, action, action === "edited" ? { changes: rebased ? { base: {
			ref: { from },
			sha: { from: baseSha }
		} } : {} } : {});
	}
	return synced;
}
function baseChanges({ world, grant }, { pull }) {
	const change = {
		id: world.store.next("", "id"),
		at: now(world),
		by: grant.actor
	};
	return [...pull.baseChanges ?? [], change];
}
async function checkReopen(call, { pull }) {
	if (pull.mergedAt !== null) throw custom("The pull request cannot be reopened.", "state");
	if (await readHead(call.world, call.repo, pull) === void 0) throw custom(`state cannot be changed. The ${pull.headRef} branch has been deleted.`, "state");
}
async function listFiles(call) {
	const issue = pullOf(call);
	const files = await pullFiles(call.repo, issue);
	return listAnswer(call, files.slice(0, 3e3), (file) => fileShape(call.world, call.repo, issue.pull.headSha, file));
}
async function listPullCommits(call) {
	const page = pageOf(call, await pullCommits(call.repo, pullOf(call)));
	const commits = await readCommits(call.repo.gitDirectory, page.items);
	return {
		status: 200,
		headers: page.headers,
		body: commits.map((one) => commitShape(call.world, call.repo, one))
	};
}
function isMerged(call) {
	if (pullOf(call).pull.mergedAt === null) throw notFound();
	return noContent;
}
async function branch$1(call, name) {
	return (await readRef(call.repo.gitDirectory, `refs/heads/${name}`))?.sha;
}
function custom(message, field) {
	return invalid$1({
		resource: "PullRequest",
		...field === void 0 ? {} : { field },
		code: "custom",
		message
	});
}

// src/local/forge/rest/issues.ts
const issues = "/repos/{owner}/{repo}/issues";
const issueRoutes = {
	[`GET ${issues}`]: {
		scopes: ["issues", "pull-requests"],
		handle: listIssues
	},
	[`POST ${issues}`]: {
		scopes: ["issues"],
		handle: createIssue
	},
	[`GET ${issues}/{issue_number}`]: {
		scopes: ["issues", "pull-requests"],
		handle: getIssue
	},
	[`PATCH ${issues}/{issue_number}`]: {
		scopes: ["issues", "pull-requests"],
		handle: updateIssue
	}
};
async function listIssues(call) {
	const { world, repo, query } = call;
	const state = query.get("state") ?? "open";
	const labels = (query.get("labels") ?? "").split(",").filter((one) => one !== "");
	const creator = query.get("creator");
	const since = query.get("since");
	const wanted = (issue) => (state === "all" || issue.state === state) && (creator === null || issue.author === creator) && (since === null || issue.updatedAt >= since) && labels.every((name) => issue.labels.some((own) => own.toLowerCase() === name.toLowerCase()));
	const found = world.store.list("issue", repo.slug).filter(wanted);
	const key = query.get("sort") === "updated" ? "updatedAt" : "createdAt";
	const sign = query.get("direction") === "asc" ? 1 : -1;
	found.sort((a, b) => sign * (a[key].localeCompare(b[key]) || a.number - b.number));
	return listAnswer(call, found, (issue) => issueShape(world, repo, issue));
}
async function createIssue(call) {
	const { world, repo, grant } = call;
	const title = requiredText(call.body, "title", "Issue", 256);
	const body = text$2(call.body, "body", 65536) ?? null;
	const assignees = texts$1(call.body, "assignees") ?? [];
	const labels = [...new Set(ensureLabels(call, labelNames(call.body["labels"])))];
	const at = now(world);
	const number = world.store.next(repo.slug, "issue");
	const issue = {
		id: world.store.next("", "id"),
		number,
		title,
		body,
		author: grant.actor,
		state: "open",
		stateReason: null,
		labels,
		assignees,
		createdAt: at,
		updatedAt: at,
		closedAt: null,
		closedBy: null
	};
	world.store.put("issue", repo.slug, number, issue);
	const shape = issueShape(world, repo, issue);
	await announceOnDefaultBranch(call, {
		name: "issues",
		payload: {
			action: "opened",
			issue: shape
		}
	});
	return created(shape, String(shape["url"]));
}
function getIssue(call) {
	return ok$1(issueShape(call.world, call.repo, issueOf(call)));
}
async function updateIssue(call) {
	const { world, repo } = call;
	const issue = issueOf(call);
	if (isPull(issue)) return ok$1(issueShape(world, repo, await editPull(call, issue)));
	const { next, actions } = editIssue(call, issue, "Issue");
	world.store.put("issue", repo.slug, issue.number, next);
	for (const action of actions) await announceOnDefaultBranch(call, {
		name: "issues",
		payload: {
			action,
			issue: issueShape(world, repo, next)
		}
	});
	return ok$1(issueShape(world, repo, next));
}

// src/local/forge/rest/pending-deployments.ts
const pending = "/repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments";
const pendingDeploymentRoutes = {
	[`GET ${pending}`]: {
		scopes: ["actions"],
		handle: listPending
	},
	[`POST ${pending}`]: {
		scopes: ["deployments"],
		handle: reviewPending
	}
};
function listPending(call) {
	const { world } = call;
	return ok$1(environmentsOf(call, waitingOf(call)).map((one) => {
		const { id, name, url, html_url } = environmentShape(call, one);
		return {
			environment: {
				id,
				node_id: nodeId("EN", one.id),
				name,
				url,
				html_url
			},
			wait_timer: 0,
			wait_timer_started_at: null,
			current_user_can_approve: mayReview(call, one),
			reviewers: (one.reviewers ?? []).map((login) => ({
				type: "User",
				reviewer: userShape(world, login)
			}))
		};
	}));
}
function reviewPending(call) {
	const { world, repo, body } = call;
	const run = runOf(call);
	const state = choice(body, "state", "WorkflowRun", ["approved", "rejected"]);
	if (state === void 0) throw invalid$1({
		resource: "WorkflowRun",
		field: "state",
		code: "missing_field"
	});
	const ids = list$1(body, "environment_ids") ?? [];
	const waiting = waitingOf(call);
	const environments = environmentsOf(call, waiting).filter(({ id }) => ids.includes(id));
	if (environments.length === 0 || environments.length < ids.length) throw unprocessable("There are no pending deployment requests to approve or reject");
	for (const environment of environments) if (!mayReview(call, environment)) throw unprocessable(`${call.grant.actor} may not review deployments to ${environment.name}.`);
	const names = environments.map(({ name }) => name);
	const payload = {
		run_id: run.id,
		environments: names,
		state
	};
	announce(call, {
		name: "deployment_review",
		ref: run.ref,
		sha: run.sha,
		payload
	});
	return ok$1(waiting.filter(({ environment }) => names.includes(environment)).map((one) => deploymentShape(world, repo, one)));
}
function waitingOf(call) {
	const { world, repo } = call;
	const { id } = runOf(call);
	return world.store.list("deployment", repo.slug).filter(({ job }) => job?.run === id).filter((one) => statesOf(world, repo.slug, one.id).at(-1)?.state === "waiting");
}
function environmentsOf({ world, repo }, waiting) {
	return [...new Set(waiting.map(({ environment }) => environment))].flatMap((name) => world.store.get("environment", repo.slug, name) ?? []);
}
function mayReview(call, { reviewers = [], preventSelfReview }) {
	const { actor, kind } = call.grant;
	const isOwnRun = preventSelfReview === true && runOf(call).actor === actor;
	return kind === "person" && reviewers.includes(actor) && !isOwnRun;
}

// src/local/forge/rest/pull-merge.ts
const pullMergeRoutes = { "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge": {
	scopes: ["contents"],
	handle: mergePull$1
} };
async function mergePull$1(call) {
	const { world, repo, body, grant } = call;
	const expected = text$2(body, "sha");
	const method = choice(body, "merge_method", "PullRequest", [
		"merge",
		"squash",
		"rebase"
	]) ?? "merge";
	let issue = pullOf(call);
	if (issue.state === "open") issue = await syncPull(call, issue);
	if (issue.state !== "open") throw new ApiFault(405, "Pull Request is not mergeable");
	if (issue.pull.draft) throw new ApiFault(405, "Pull Request is still a draft");
	if (expected !== void 0 && expected !== issue.pull.headSha) throw new ApiFault(409, "Head branch was modified. Review and try the merge again.");
	const ref = `refs/heads/${issue.pull.baseRef}`;
	const before = (await readRef(repo.gitDirectory, ref))?.sha ?? issue.pull.baseSha;
	const commit = await mergedTip(call, issue, before, method);
	if (commit === void 0) throw new ApiFault(405, "Pull Request is not mergeable");
	const violations = await rulesetViolations(world, repo, grant, {
		ref,
		before,
		after: commit
	});
	if (violations.length > 0) throw new ApiFault(405, `Repository rule violations found\n\n${violations.join("\n")}\n\n`);
	const merging = {
		commit,
		by: grant.actor
	};
	world.store.put("issue", repo.slug, issue.number, {
		...issue,
		pull: {
			...issue.pull,
			merging
		}
	});
	world.store.commit();
	if (await moveRef(repo.gitDirectory, ref, commit, before) === "lost") {
		world.store.put("issue", repo.slug, issue.number, issue);
		throw new ApiFault(409, "Base branch was modified. Review and try the merge again.");
	}
	const at = now(world);
	const pull = {
		...issue.pull,
		mergedAt: at,
		mergedBy: grant.actor,
		mergeCommit: commit
	};
	const done = {
		...issue,
		state: "closed",
		closedAt: at,
		closedBy: grant.actor,
		updatedAt: at,
		pull
	};
	world.store.put("issue", repo.slug, issue.number, done);
	await announcePull(call, done, "closed");
	await afterRefChanges(call, [{
		ref,
		before,
		after: commit
	}]);
	return ok$1({
		sha: commit,
		merged: true,
		message: "Pull Request successfully merged"
	});
}
async function mergedTip(call, issue, base, method) {
	const { gitDirectory, owner } = call.repo;
	const { headSha, headRef } = issue.pull;
	const committer = ownSignature(call);
	if (method === "rebase") return rebaseOnto(gitDirectory, base, headSha, committer);
	const tree = await mergeTrees(gitDirectory, base, headSha);
	if (tree === void 0) return void 0;
	const squash = method === "squash";
	const defaultTitle = squash ? `${issue.title} (#${issue.number})` : `Merge pull request #${issue.number} from ${owner}/${headRef}`;
	const title = text$2(call.body, "commit_title") ?? defaultTitle;
	const rest = text$2(call.body, "commit_message") ?? (squash ? issue.body ?? "" : issue.title);
	const message = rest === "" ? title : `${title}\n\n${rest}`;
	return writeCommit(gitDirectory, {
		tree,
		parents: squash ? [base] : [base, headSha],
		author: committer,
		committer,
		message,
		sign: forgeSignature
	});
}

// src/local/forge/rest/repository.ts
const repositoryRoutes = {
	"GET /repos/{owner}/{repo}": {
		scopes: ["metadata"],
		handle: getRepository
	},
	"GET /repos/{owner}/{repo}/collaborators/{username}/permission": {
		scopes: ["metadata"],
		handle: permissionOf
	},
	"GET /user": {
		scopes: ["metadata"],
		handle: getUser
	},
	"GET /user/repos": {
		scopes: ["metadata"],
		handle: listOwnRepositories
	},
	"GET /rate_limit": {
		scopes: ["metadata"],
		handle: getRateLimit
	}
};
function getRepository(call) {
	return ok$1(repositoryShape(call.world, call.repo));
}
function permissionOf(call) {
	const { world, repo } = call;
	const login = call.param("username");
	const holds = world.store.list("token", "").some(({ kind, actor, repository, permissions }) => kind === "person" && actor === login && repository === repo.slug && permissions["contents"] !== "read");
	const others = repo.private ? "none" : "read";
	const permission = login === repo.owner ? "admin" : holds ? "write" : others;
	return ok$1({
		permission,
		role_name: permission,
		user: {
			...userShape(world, login),
			role_name: permission
		}
	});
}
async function listOwnRepositories(call) {
	const { world, grant } = call;
	if (grant.kind !== "person") throw new ApiFault(403, "Resource not accessible by integration");
	const open = listRepos(world).filter(({ slug }) => grant.repository === "" || grant.repository === slug);
	return listAnswer(call, open, (repo) => repositoryShape(world, repo));
}
function getUser(call) {
	const { world, grant } = call;
	if (grant.kind !== "person") throw new ApiFault(403, "Resource not accessible by integration");
	const at = now(world);
	return ok$1({
		...userShape(world, grant.actor),
		user_view_type: "private",
		name: null,
		company: null,
		blog: null,
		location: null,
		email: null,
		hireable: null,
		bio: null,
		public_repos: 0,
		public_gists: 0,
		followers: 0,
		following: 0,
		created_at: at,
		updated_at: at,
		private_gists: 0,
		total_private_repos: 0,
		owned_private_repos: 0,
		disk_usage: 0,
		collaborators: 0,
		two_factor_authentication: true
	});
}
function getRateLimit(call) {
	const { limit, used, reset } = quotaOf(call.world, call.grant);
	const core = {
		limit,
		used,
		remaining: limit - used,
		reset
	};
	return ok$1({
		resources: {
			core,
			search: {
				limit: 30,
				used: 0,
				remaining: 30,
				reset
			}
		},
		rate: core
	});
}

// src/local/forge/rest/reviews.ts
const reviews = "/repos/{owner}/{repo}/pulls/{pull_number}/reviews";
const reviewRoutes = {
	[`GET ${reviews}`]: {
		scopes: ["pull-requests"],
		handle: listReviews
	},
	[`POST ${reviews}`]: {
		scopes: ["pull-requests"],
		handle: createReview
	}
};
const states = {
	APPROVE: "APPROVED",
	REQUEST_CHANGES: "CHANGES_REQUESTED",
	COMMENT: "COMMENTED"
};
async function listReviews(call) {
	const { number } = pullOf(call);
	const found = call.world.store.list("review", call.repo.slug).filter(({ pull }) => pull === number);
	return listAnswer(call, found, (review) => reviewShape(call, review));
}
function createReview(call) {
	const { world, repo, grant } = call;
	const issue = pullOf(call);
	const event = eventOf(call, issue);
	const body = text$2(call.body, "body", 65536) ?? "";
	if (body === "" && event !== void 0 && event !== "APPROVE") throw refused("Body can not be blank");
	const at = now(world);
	const review = {
		id: world.store.next("", "id"),
		pull: issue.number,
		body,
		author: grant.actor,
		state: event === void 0 ? "PENDING" : states[event],
		commit: text$2(call.body, "commit_id") ?? issue.pull.headSha,
		createdAt: at,
		updatedAt: at
	};
	world.store.put("review", repo.slug, review.id, review);
	const shape = reviewShape(call, review);
	if (event !== void 0 && issue.pull.testMerge !== null) announce(call, {
		name: "pull_request_review",
		ref: `refs/pull/${issue.number}/merge`,
		sha: issue.pull.testMerge,
		payload: {
			action: "submitted",
			review: shape,
			pull_request: pullShape(world, repo, issue)
		}
	});
	return ok$1(shape);
}
function eventOf(call, issue) {
	const asked = text$2(call.body, "event");
	const event = [
		"APPROVE",
		"REQUEST_CHANGES",
		"COMMENT"
	].find((one) => one === asked);
	if (asked !== void 0 && event === void 0) throw refused(`${asked} is not an event`);
	if (call.grant.actor === issue.author && (event === "APPROVE" || event === "REQUEST_CHANGES")) throw refused(`Can not ${event === "APPROVE" ? "approve" : "request changes on"} your own pull request`);
	return event;
}
function refused(message) {
	return new ApiFault(422, "Unprocessable Entity", [message]);
}
function reviewShape({ world, repo }, review) {
	const pull = `${repoApi(world, repo)}/pulls/${review.pull}`;
	const html = `${repoWeb(world, repo)}/pull/${review.pull}#pullrequestreview-${review.id}`;
	return {
		id: review.id,
		node_id: nodeId("PRR", review.id),
		user: userShape(world, review.author),
		body: review.body,
		state: review.state,
		html_url: html,
		pull_request_url: pull,
		_links: {
			html: { href: html },
			pull_request: { href: pull }
		},
		...review.state === "PENDING" ? {} : { submitted_at: review.createdAt },
		commit_id: review.commit,
		author_association: association(repo, review.author)
	};
}

// src/local/forge/rest/rulesets.ts
const rulesets = "/repos/{owner}/{repo}/rulesets";
const rulesetRoutes = {
	[`GET ${rulesets}`]: {
		scopes: ["metadata"],
		handle: listRulesets
	},
	[`POST ${rulesets}`]: {
		scopes: ["administration"],
		handle: createRuleset
	},
	[`GET ${rulesets}/{ruleset_id}`]: {
		scopes: ["metadata"],
		handle: getRuleset
	}
};
async function listRulesets(call) {
	return listAnswer(call, call.world.store.list("ruleset", call.repo.slug), (set) => headOf(call, set));
}
function getRuleset(call) {
	const found = call.world.store.get("ruleset", call.repo.slug, idParam(call, "ruleset_id"));
	if (!found) throw notFound();
	return ok$1(wholeOf(call, found));
}
function createRuleset(call) {
	const { world, repo, body } = call;
	const names = object(object(body, "conditions") ?? {}, "ref_name") ?? {};
	const rules = (list$1(body, "rules") ?? []).flatMap((rule) => isFields(rule) && typeof rule["type"] === "string" ? [{
		type: rule["type"],
		told: rule["parameters"]
	}] : []);
	const set = {
		id: world.store.next("", "id"),
		name: requiredText(body, "name", "Ruleset"),
		target: choice(body, "target", "Ruleset", ["branch", "tag"]) ?? "branch",
		include: texts$1(names, "include") ?? [],
		bypass: [],
		rules: rules.map(({ type }) => type),
		parameters: Object.fromEntries(rules.flatMap(({ type, told }) => told === void 0 ? [] : [[type, told]]))
	};
	world.store.put("ruleset", repo.slug, set.id, set);
	return created(wholeOf(call, set));
}
function headOf({ repo }, { id, name, target }) {
	return {
		id,
		name,
		target,
		enforcement: "active",
		source_type: "Repository",
		source: repo.slug
	};
}
function wholeOf(call, set) {
	const { include, rules, parameters = {} } = set;
	return {
		...headOf(call, set),
		conditions: { ref_name: {
			include,
			exclude: []
		} },
		rules: rules.map((type) => ({
			type,
			...type in parameters && { parameters: parameters[type] }
		}))
	};
}

// src/local/forge/rest/run-artifacts.ts
const actions = "/repos/{owner}/{repo}/actions";
const runArtifactRoutes = {
	[`GET ${actions}/artifacts`]: {
		scopes: ["actions"],
		handle: listAll
	},
	[`GET ${actions}/runs/{run_id}/artifacts`]: {
		scopes: ["actions"],
		handle: listOfRun
	},
	[`GET ${actions}/artifacts/{artifact_id}`]: {
		scopes: ["actions"],
		handle: getArtifact
	},
	[`GET ${actions}/artifacts/{artifact_id}/{archive_format}`]: {
		scopes: ["actions"],
		handle: download
	}
};
async function listAll(call) {
	return answer$1(call, call.world.store.list("artifact", call.repo.slug));
}
async function listOfRun(call) {
	const { id } = runOf(call);
	return answer$1(call, call.world.store.list("artifact", call.repo.slug).filter(({ runId }) => runId === id));
}
async function answer$1(call, all) {
	const name = call.query.get("name");
	const found = all.filter((one) => one.finalized && (name === null || one.name === name)).reverse();
	return countedAnswer(call, "artifacts", found, (one) => artifactShape(call.world, call.repo, one));
}
function getArtifact(call) {
	return ok$1(artifactShape(call.world, call.repo, artifactOf(call)));
}
function download(call) {
	const artifact = artifactOf(call);
	if (call.param("archive_format") !== "zip") throw notFound();
	if (artifact.expiresAt <= now(call.world)) throw new ApiFault(410, "Artifact has expired");
	return {
		status: 302,
		headers: { location: call.world.storage.sign(`/_storage/${call.repo.slug}/artifacts/${artifact.id}`) }
	};
}
function artifactOf(call) {
	const found = call.world.store.get("artifact", call.repo.slug, idParam(call, "artifact_id"));
	if (!found?.finalized) throw notFound();
	return found;
}

// src/local/forge/rest/route-table.ts
const routes = {
	...activityRoutes,
	...assetRoutes,
	...checkRoutes,
	...commentRoutes,
	...commitRoutes,
	...contentRoutes,
	...deploymentRoutes,
	...deploymentStatusRoutes,
	...dispatchRoutes,
	...environmentRoutes,
	...gitObjectRoutes,
	...gitRefRoutes,
	...gitTagRoutes,
	...immutableReleaseRoutes,
	...issueEventRoutes,
	...issueRoutes,
	...labelRoutes,
	...pendingDeploymentRoutes,
	...pullMergeRoutes,
	...pullRoutes,
	...releaseRoutes,
	...repositoryRoutes,
	...reviewRoutes,
	...rulesetRoutes,
	...runArtifactRoutes,
	...runRoutes,
	...statusRoutes,
	...workflowRoutes
};
function matchRoute(method, path) {
	for (const { operation, route, verb, pattern } of compiled) {
		if (verb !== method) continue;
		const found = pattern.exec(path);
		const params = found ? decodeAll(found.groups ?? {}) : void 0;
		if (params) return {
			operation,
			route,
			params
		};
	}
}
const deep = /* @__PURE__ */ new Set([
	"ref",
	"path",
	"branch",
	"basehead",
	"tag",
	"environment_name"
]);
const compiled = Object.entries(routes).map(([operation, route]) => {
	const [verb = "", template = ""] = operation.split(" ");
	const source = template.replace(/\/\{(\w+)\}/g, (_, name) => {
		if (name === "path") return `(?:/(?<path>.*))?`;
		return `/(?<${name}>${deep.has(name) ? ".+" : "[^/]+"})`;
	});
	return {
		operation,
		route,
		verb,
		pattern: new RegExp(`^${source}$`),
		fixed: template.replace(/\{\w+\}/g, "").length
	};
}).sort((a, b) => b.fixed - a.fixed);
function decodeAll(groups) {
	try {
		return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? "")]));
	} catch {
		return;
	}
}

// src/local/forge/http/rest-server.ts
function isRestPath(path) {
	return /^\/(repos|user|users|orgs|rate_limit|search|graphql|meta|app|installation|gists|notifications)(\/|$)/.test(path);
}
async function answerRest(world, request, url, credential, announce, check) {
	const method = request.method === "HEAD" ? "GET" : request.method ?? "GET";
	const spooled = matchRoute(method, url.path)?.route.uploads === true && credential.kind === "known" ? await spoolBody(request, `${world.directory}/tmp`) : void 0;
	const upload = spooled && {
		...spooled,
		torn: url.torn
	};
	const bytes = upload ? Buffer.alloc(0) : await readBody(request);
	const answer = await answerChecked(world, {
		...url,
		method,
		headers: request.headers,
		credential,
		bytes,
		upload
	}, announce, check);
	if (upload) await rm(upload.file, { force: true });
	return answer;
}
function pageApi(world, announce, check) {
	return async (method, path, body) => {
		const [plain = "", query = ""] = path.split("?");
		const match = /^\/repos\/([^/]+)\/([^/]+)/.exec(plain);
		const slug = match ? `${decodeURIComponent(match[1] ?? "")}/${decodeURIComponent(match[2] ?? "")}` : "";
		const actor = findRepo(world, slug)?.owner ?? "owner";
		const answer = await answerChecked(world, {
			method,
			path: plain,
			query: new URLSearchParams(query),
			headers: { accept: "application/vnd.github+json" },
			credential: {
				kind: "known",
				grant: {
					repository: slug,
					actor,
					kind: "person",
					permissions: {}
				}
			},
			bytes: Buffer.from(body === void 0 ? "" : JSON.stringify(body)),
			upload: void 0
		}, announce, check);
		return {
			status: answer.status,
			body: answer.body
		};
	};
}
async function answerChecked(world, request, announce, check) {
	const match = matchRoute(request.method, request.path);
	const answer = await dispatch(world, request, match, announce);
	check?.(request, match, answer);
	return answer;
}

// src/local/forge/http/send-answer.ts
const jsonType = "application/json; charset=utf-8";
async function sendAnswer(response, answer, headOnly) {
	const bytes = answer.body === void 0 ? answer.bytes : Buffer.from(JSON.stringify(answer.body));
	response.writeHead(answer.status, {
		...await ownHeaders(answer, bytes?.length ?? 0),
		...answer.headers
	});
	const stream = answer.file === void 0 ? answer.stream : createReadStream(answer.file);
	try {
		if (stream && !headOnly) await pipeline(stream, response);
		else await new Promise((resolve) => response.once("close", resolve).end(headOnly ? void 0 : bytes));
	} catch {
		response.destroy();
	}
}
async function sendHalf(response, answer) {
	const bytes = await wholeBody(answer);
	const type = answer.body === void 0 ? {} : { "content-type": jsonType };
	response.writeHead(answer.status, {
		...type,
		...answer.headers,
		"content-length": String(bytes.length)
	});
	const half = bytes.subarray(0, Math.floor(bytes.length / 2));
	if (half.length > 0) await new Promise((sent) => {
		response.write(half, sent);
	});
	response.destroy();
}
async function wholeBody({ body, bytes, file, stream }) {
	if (body !== void 0) return Buffer.from(JSON.stringify(body));
	if (file !== void 0) return readFile(file);
	return stream === void 0 ? bytes ?? /* @__PURE__ */ new Uint8Array() : buffer(stream);
}
async function ownHeaders(answer, length) {
	const type = answer.body === void 0 ? {} : { "content-type": jsonType };
	if (answer.file !== void 0) return {
		...type,
		"content-length": String((await stat(answer.file)).size)
	};
	return answer.stream !== void 0 || answer.status === 204 || answer.status === 304 ? type : {
		...type,
		"content-length": String(length)
	};
}

// src/local/forge/http/tokens.ts
init_crypto_when_asked();
function issueToken(store, grant) {
	const token = `${grant.kind === "person" ? "ghp" : "ghs"}_${randomBytes(20).toString("hex")}`;
	store.put("token", "", keyOf(token), grant);
	store.commit();
	return token;
}
function revokeToken(store, token) {
	store.remove("token", "", keyOf(token));
	store.commit();
}
function readCredential(store, header) {
	if (header === void 0 || header === "") return { kind: "none" };
	for (const token of tokensIn(header)) {
		const grant = store.get("token", "", keyOf(token));
		if (grant) return {
			kind: "known",
			grant
		};
	}
	return { kind: "bad" };
}
function tokensIn(header) {
	const [, scheme = "", value = ""] = /^(\w+) +(.+)$/.exec(header) ?? [];
	switch (scheme.toLowerCase()) {
		case "bearer":
		case "token": return [value];
		case "basic": {
			const pair = Buffer.from(value, "base64").toString();
			const colon = pair.indexOf(":");
			return [pair.slice(colon + 1), pair.slice(0, Math.max(colon, 0))];
		}
		default: return [];
	}
}
function keyOf(token) {
	return createHash("sha256").update(token).digest("hex");
}

// src/local/forge/http/serve.ts
async function serve(parts, port) {
	const server = createServer$1((request, response) => {
		handle(parts, request, response);
	});
	server.listen(port, "127.0.0.1");
	await once(server, "listening");
	return server;
}
async function handle(parts, request, response) {
	const read = readRequest(parts.world, request);
	const { credential, events, target, method } = read;
	const actor = credential.kind === "known" ? credential.grant.actor : "";
	const fault = parts.faults?.({
		method,
		path: target,
		actor
	});
	const incoming = {
		...read,
		torn: fault?.kind === "torn"
	};
	const record = (status) => {
		parts.requests.push({
			method,
			path: target,
			status,
			actor
		});
	};
	if (fault?.kind === "reset") {
		record(0);
		request.socket.destroy();
		return;
	}
	if (fault?.kind === "delay") await setTimeout$1(fault.milliseconds);
	const answer = fault?.kind === "status" ? faultedAnswer(fault) : await answerSafely(parts, request, incoming);
	record(isBroken(fault) ? 0 : answer.status);
	if (isBroken(fault)) await breakAnswer(response, answer, fault);
	else {
		request.resume();
		await sendAnswer(response, answer, method === "HEAD");
	}
	parts.deliver(events);
}
function isBroken(fault) {
	return fault?.kind === "after" || fault?.kind === "half" || fault?.kind === "torn";
}
async function breakAnswer(response, answer, fault) {
	if (fault.kind === "half") await sendHalf(response, answer);
	if (fault.kind === "after") fault.first?.();
	response.destroy();
}
function readRequest(world, request) {
	const { method = "GET", url: target = "/", headers } = request;
	const mark = target.indexOf("?");
	return {
		method,
		target,
		path: mark < 0 ? target : target.slice(0, mark),
		query: new URLSearchParams(mark < 0 ? "" : target.slice(mark + 1)),
		credential: readCredential(world.store, headers.authorization),
		events: []
	};
}
async function answerSafely(parts, request, incoming) {
	try {
		return await answer(parts, request, incoming);
	} catch (error) {
		if (error instanceof ApiFault) return faultAnswer(error);
		const text = error instanceof Error ? error.stack ?? error.message : String(error);
		parts.broken(`${incoming.method} ${incoming.path}: ${text}`);
		return {
			status: 500,
			body: { message: "Server Error" }
		};
	}
}
async function answer(parts, request, incoming) {
	const { world, check } = parts;
	const { path, query, credential, events, torn } = incoming;
	const { host, authorization } = request.headers;
	const announce = (event) => {
		events.push(event);
	};
	if (!isLoopbackHost(host)) throw new ApiFault(421, "This forge answers to loopback names only");
	if (path.startsWith("/twirp/")) return answerArtifactService(world, path, authorization, await readBody(request));
	if (path.startsWith("/_storage/")) return request.method === "PUT" ? answerBlockUpload(world, request, path, query) : answerStorage(world, path, query);
	const rest = async () => answerRest(world, request, {
		path,
		query,
		torn
	}, credential, announce, check);
	if (isRestPath(path)) return rest();
	const git = parseGitPath(path, query);
	if (git) return answerGit(world, request, {
		...git,
		torn
	}, credential, announce);
	const file = answerDownload(world, path, credential, parts.pages !== void 0);
	if (file) return file;
	if (parts.pages && path.startsWith("/") && [
		"GET",
		"HEAD",
		"POST"
	].includes(incoming.method)) {
		const url = new URL(`http://${host ?? "forge.localhost"}${incoming.target}`);
		const page = await answerPage(parts.pages, parts.forge(), request, url, pageApi(world, announce, check));
		if (page) return page;
	}
	return {
		status: 404,
		body: {
			message: "Not Found",
			documentation_url: "https://docs.github.com/rest",
			status: "404"
		}
	};
}

// src/local/forge/job-deployments.ts
const platform = "github-actions[bot]";
function jobDeployments(world) {
	const { store } = world;
	return {
		beginDeployment({ repository, runId, jobId, environment: name, ref, sha }) {
			const environment = ensureEnvironment(world, repository, name);
			const id = store.next("", "id");
			const at = now(world);
			store.put("deployment", repository, id, {
				id,
				sha,
				ref,
				environment: environment.name,
				creator: platform,
				createdAt: at,
				updatedAt: at,
				task: "deploy",
				payload: {},
				description: null,
				transient: false,
				production: environment.name === "production",
				job: {
					run: runId,
					job: jobId
				}
			});
			store.commit();
			return {
				id,
				waits: (environment.reviewers ?? []).length > 0
			};
		},
		moveDeployment(repository, id, state, environmentUrl = "") {
			const deployment = store.get("deployment", repository, id);
			const repo = findRepo(world, repository);
			if (!deployment?.job || !repo) return;
			const { run, job } = deployment.job;
			const logUrl = `${repoWeb(world, repo)}/actions/runs/${run}/job/${job}`;
			addState(world, repository, deployment, {
				state,
				creator: platform,
				environmentUrl,
				logUrl
			});
			if (state === "success") retireOthers(world, repository, deployment, platform);
			store.commit();
		}
	};
}

// src/local/forge/pulls/recover-pulls.ts
async function recoverPulls(world) {
	for (const repo of listRepos(world)) {
		const cause = {
			world,
			repo,
			grant: {
				repository: repo.slug,
				actor: repo.owner,
				kind: "person",
				permissions: {}
			},
			announce: () => void 0
		};
		for (const issue of world.store.list("issue", repo.slug)) if (isPull(issue) && issue.state === "open") await syncPull(cause, issue);
	}
	world.store.commit();
}

// src/local/forge/state/store.ts
function keepPrivate(file) {
	closeSync(openSync(file, "a", 384));
	for (const name of [
		file,
		`${file}-wal`,
		`${file}-shm`
	]) if (existsSync(name)) chmodSync(name, 384);
}
function isLocked(error) {
	if (!(error instanceof Error && "errcode" in error && typeof error.errcode === "number")) return false;
	return [5, 6].includes(error.errcode & 255);
}
function openStore(file) {
	keepPrivate(file);
	const database = new DatabaseSync(file);
	database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;CREATE TABLE IF NOT EXISTS document (position INTEGER PRIMARY KEY, kind TEXT NOT NULL, scope TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL, UNIQUE (kind, scope, key)) STRICT;");
	const memory = load(database);
	const upsert = database.prepare("INSERT INTO document (kind, scope, key, json) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json");
	const drop = database.prepare("DELETE FROM document WHERE kind = ? AND scope = ? AND key = ?");
	let pending = [];
	const shelf = (kind, scope) => {
		const name = shelfName(kind, scope);
		const found = memory.get(name) ?? /* @__PURE__ */ new Map();
		memory.set(name, found);
		return found;
	};
	const put = (kind, scope, key, document) => {
		shelf(kind, scope).set(String(key), document);
		pending.push([
			kind,
			scope,
			String(key),
			JSON.stringify(document)
		]);
	};
	const get = (kind, scope, key) => shelf(kind, scope).get(String(key));
	const commit = () => {
		if (pending.length === 0) return;
		const changes = pending;
		pending = [];
		database.exec("BEGIN");
		for (const [kind, scope, key, json] of changes) if (json === void 0) drop.run(kind, scope, key);
		else upsert.run(kind, scope, key, json);
		database.exec("COMMIT");
	};
	return {
		get,
		put,
		commit,
		list: (kind, scope) => [...shelf(kind, scope).values()],
		remove: (kind, scope, key) => {
			shelf(kind, scope).delete(String(key));
			pending.push([
				kind,
				scope,
				String(key),
				void 0
			]);
		},
		next: (scope, counter) => {
			const value = (get("counter", scope, counter)?.value ?? 0) + 1;
			put("counter", scope, counter, { value });
			return value;
		},
		close: () => {
			commit();
			database.close();
		}
	};
}
function load(database) {
	const memory = /* @__PURE__ */ new Map();
	for (const row of database.prepare("SELECT kind, scope, key, json FROM document ORDER BY position").iterate()) {
		const name = shelfName(String(row["kind"]), String(row["scope"]));
		const shelf = memory.get(name) ?? /* @__PURE__ */ new Map();
		shelf.set(String(row["key"]), JSON.parse(String(row["json"])));
		memory.set(name, shelf);
	}
	return memory;
}
function shelfName(kind, scope) {
	return `${kind}\n${scope}`;
}

// src/local/forge/start-forge.ts
init_crypto_when_asked();
init_errors();
async function startForge(options) {
	const { clock = () => /* @__PURE__ */ new Date(), port = 0, pages, faults } = options;
	const directory = resolve(options.directory);
	await rm(join(directory, "tmp"), {
		recursive: true,
		force: true
	});
	await privateFolder(directory);
	for (const name of [
		"git",
		"assets",
		"artifacts",
		"tmp"
	]) await privateFolder(join(directory, name));
	const store = openAlone(directory);
	const urls = {
		api: "http://127.0.0.1",
		server: "http://forge.localhost"
	};
	const world = {
		directory,
		store,
		clock,
		urls,
		storage: signedUrls(secretOf(store), clock, () => urls.api),
		exclusively: makeQueues()
	};
	await recoverPulls(world);
	const violations = [];
	const requests = [];
	const check = options.validate === true ? await loadCheck(violations) : void 0;
	const listeners = /* @__PURE__ */ new Set();
	const deliver = (events) => {
		for (const event of events) for (const listener of [...listeners]) listener(event);
	};
	const broken = (message) => {
		violations.push({
			operation: "forge",
			message
		});
	};
	const server = await serve({
		world,
		forge: () => forge,
		pages,
		faults,
		check,
		requests,
		deliver,
		broken
	}, port).catch((error) => {
		store.close();
		throw portTaken(error, port) ?? error;
	});
	const bound = server.address().port;
	urls.api = `http://127.0.0.1:${bound}`;
	urls.server = `http://forge.localhost:${bound}`;
	const forge = {
		apiUrl: urls.api,
		serverUrl: urls.server,
		resultsUrl: `${urls.api}/`,
		violations,
		requests,
		createRepository: async (of) => createRepository(world, of),
		repository: (slug) => findRepo(world, slug),
		issueToken: (grant) => issueToken(store, grant),
		revokeToken: (token) => {
			revokeToken(store, token);
		},
		addRuleset: (repository, ruleset) => {
			const id = store.next("", "id");
			store.put("ruleset", repository, id, {
				...ruleset,
				id
			});
			store.commit();
		},
		protectEnvironment: (repository, name, rule) => {
			const environment = ensureEnvironment(world, repository, name);
			store.put("environment", repository, name, {
				...environment,
				...rule
			});
			store.commit();
		},
		...jobDeployments(world),
		issueRuntimeToken: (job) => issueRuntimeToken(world, job),
		onEvent: (listener) => {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		emit: (event) => {
			deliver([event]);
		},
		...runRecords(store),
		[Symbol.asyncDispose]: async () => {
			const closed = new Promise((done) => server.close(done));
			server.closeAllConnections();
			await closed;
			store.close();
		}
	};
	return forge;
}
function openAlone(directory) {
	try {
		return openStore(join(directory, "forge.sqlite"));
	} catch (error) {
		if (!isLocked(error)) throw error;
		throw new UserError("CAIRN_FORGE_IN_USE", {
			what: "another forge uses it",
			where: directory,
			todo: "End the other one, or choose another directory."
		}, { cause: error });
	}
}
function portTaken(error, port) {
	if (!hasCode(error, "EADDRINUSE")) return void 0;
	return new UserError("CAIRN_FORGE_PORT_TAKEN", {
		what: `port ${port} is taken`,
		todo: "Choose another port, or none."
	}, { cause: error });
}
function runRecords(store) {
	return {
		nextRun: (repository, workflowPath) => {
			const ids = {
				id: store.next("", "run"),
				runNumber: store.next(repository, `run ${workflowPath}`)
			};
			store.commit();
			return ids;
		},
		saveRun: (run) => {
			store.put("run", run.repository, run.id, run);
			store.commit();
		},
		runs: (repository) => store.list("run", repository),
		run: (repository, id) => store.get("run", repository, id)
	};
}
function secretOf(store) {
	const known = store.get("secret", "", "signing");
	if (known) return known.value;
	const value = randomBytes(32).toString("hex");
	store.put("secret", "", "signing", { value });
	store.commit();
	return value;
}
async function loadCheck(violations) {
	const { openApiCheck } = await import("./openapi-check.js");
	return openApiCheck((violation) => {
		violations.push(violation);
	});
}

// src/local/pages/html.ts
var Markup = class {
	#text;
	constructor(text) {
		this.#text = text;
	}
	toString() {
		return this.#text;
	}
};
function html(strings, ...holes) {
	let text = strings[0] ?? "";
	holes.forEach((hole, index) => {
		text += render(hole) + (strings[index + 1] ?? "");
	});
	return new Markup(text);
}
function escapeHtml(text) {
	return revealHidden(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
function revealHidden(text) {
	return text.replace(hidden, (character) => {
		return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
	});
}
const hidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function render(hole) {
	if (hole === void 0 || hole === null || hole === false) return "";
	if (hole instanceof Markup) return hole.toString();
	if (typeof hole === "string") return escapeHtml(hole);
	if (typeof hole === "number") return String(hole);
	return hole.map(render).join("");
}

// src/local/pages/icons.ts
const drawings = {
	alert: "M8 2 14.5 13.5h-13L8 2ZM8 6.5v3M8 11.6v.1",
	branch: "M4.5 2.5v7M4.5 9.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM11.5 2.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM11.5 6.5c0 3-4 2.5-6.4 3.2",
	check: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5 8.2l2.1 2.1L11 6.2",
	closed: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
	comment: "M2 3h12v8.5H7.5L4.5 14v-2.5H2V3Z",
	commit: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM1.5 8H5M11 8h3.5",
	cube: "M8 1.5 14 4.7v6.6L8 14.5l-6-3.2V4.7L8 1.5ZM2.2 4.8 8 8l5.8-3.2M8 8v6.3",
	file: "M3.5 1.5h6l3 3v10h-9v-13ZM9.5 1.5v3h3",
	folder: "M1.5 3.5h4.6l1.5 1.8h6.9v8.2h-13v-10Z",
	info: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.3v3.7M8 5v.1",
	issue: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6Z",
	merge: "M4.5 2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM4.5 10.4a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM11.5 6.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM4.5 5.6v4.8M4.6 5.6c.6 2 2.4 2.9 5 2.9",
	play: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM6.5 5.4v5.2L10.8 8 6.5 5.4Z",
	pull: "M4.5 2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM4.5 10.4a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM11.5 10.4a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6ZM4.5 5.6v4.8M11.5 10.4V6.2c0-1.4-.8-2.4-2.2-2.4H7.6M9.4 1.9 7.5 3.8l1.9 1.9",
	rocket: "M5.6 9.2C6.4 5 9.4 2.2 13.8 2.2c0 4.4-2.8 7.4-7 8.2L5.6 9.2ZM5.8 8 2.6 8.6l2-3 2.4-.2M8 10.2l-.6 3.2 3-2 .2-2.4M3.8 10.6l-1.6 3.2 3.2-1.6",
	skipped: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.4 10.6l5.2-5.2",
	tag: "M2 2h5.6l6.6 6.6-5.6 5.6L2 7.6V2ZM5 5v.1",
	wait: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.6V8l2.4 1.6"
};
function icon(name) {
	return html`<svg
    class="icon"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    <path d="${drawings[name]}" />
  </svg>`;
}

// src/local/pages/dispatch-form.ts
const inputPrefix = "input.";
function dispatchForm(scope, file, { inputs, branches }) {
	const action = `${scope.base}/actions/workflows/${encodeURIComponent(file)}/dispatch`;
	return html`<details class="card dispatch">
    <summary>Run workflow</summary>
    <form method="post" action="${action}">
      <input type="hidden" name="token" value="${scope.formToken}" />
      <label>
        <span>Branch</span>
        <select name="ref">
          ${branches.map((name) => option(name, scope.defaultBranch))}
        </select>
      </label>
      ${inputs.map(field)}
      <button type="submit" class="primary">${icon("play")} Run workflow</button>
    </form>
  </details>`;
}
function field(input) {
	const { name, description, required } = input;
	return html`<label>
    <span
      >${description === "" ? name : description}${required && html` <span class="muted">(required)</span>`}</span
    >
    ${control(input)}
  </label>`;
}
function control({ name, type, required, fallback, options }) {
	const field = `${inputPrefix}${name}`;
	const must = required && html` required`;
	if (type === "boolean") return html`<input
      type="checkbox"
      name="${field}"
      value="true"
      ${fallback === "true" && html` checked`}
    />`;
	if (type === "choice") return html`<select name="${field}">
      ${options.map((one) => option(one, fallback))}
    </select>`;
	return type === "number" ? html`<input type="number" step="any" name="${field}" value="${fallback}" ${must} />` : html`<input type="text" name="${field}" value="${fallback}" ${must} />`;
}
function option(value, chosen) {
	return html`<option value="${value}" ${value === chosen && html` selected`}>${value}</option>`;
}

// src/local/pages/fields.ts
function at(value, ...keys) {
	let here = value;
	for (const key of keys) {
		if (typeof here !== "object" || here === null || !Object.hasOwn(here, key)) return void 0;
		here = here[key];
	}
	return here;
}
function textAt$1(value, ...keys) {
	const found = at(value, ...keys);
	if (typeof found === "string") return found;
	return typeof found === "number" ? String(found) : "";
}
function numberAt(value, ...keys) {
	const found = at(value, ...keys);
	return typeof found === "number" ? found : void 0;
}
function listAt$1(value, ...keys) {
	const found = at(value, ...keys);
	return Array.isArray(found) ? found : [];
}

// src/local/pages/links.ts
function safeHref(address, forge) {
	const trimmed = address.replace(/[\t\n\r]/g, "").trim();
	if (trimmed === "") return void 0;
	if (/^(#|\/(?![/\\]))/.test(trimmed)) return trimmed;
	let url;
	try {
		url = new URL(trimmed);
	} catch {
		return;
	}
	if (url.origin === new URL(forge.serverUrl).origin) return url.pathname + url.search + url.hash;
	return [
		"http:",
		"https:",
		"mailto:"
	].includes(url.protocol) ? url.href : void 0;
}
function encodePath(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
function shortRef(ref) {
	return ref.replace(/^refs\/(heads|tags|pull)\//, "");
}
function shortSha(sha) {
	return sha.slice(0, 7);
}

// src/local/pages/ref-path.ts
async function splitRefPath(scope, segments) {
	const parts = segments.join("/").split("/");
	const first = parts[0] ?? "";
	const cutAt = (length) => ({
		ref: parts.slice(0, length).join("/"),
		path: parts.slice(length).join("/")
	});
	if (first === scope.defaultBranch || /^[\da-f]{40}$/.test(first)) return cutAt(1);
	const lengths = parts.slice(0, deepestRef).map((_part, index) => index + 1);
	for (const kind of ["heads", "tags"]) {
		const found = await Promise.all(lengths.map(async (length) => scope.get(`${scope.api}/git/ref/${kind}/${encodePath(cutAt(length).ref)}`)));
		const length = lengths.find((_length, index) => found[index] !== void 0);
		if (length !== void 0) return cutAt(length);
	}
	return cutAt(1);
}
const deepestRef = 8;
function contentsPath(scope, { ref, path }) {
	return `${scope.api}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
}

// src/local/pages/file-content.ts
async function fileContent(scope, place) {
	const body = await scope.get(contentsPath(scope, place));
	if (body === void 0) return { kind: "missing" };
	if (Array.isArray(body)) return { kind: "folder" };
	const encoded = at(body, "content");
	const size = numberAt(body, "size") ?? 0;
	if (typeof encoded !== "string" || encoded === "" && size > 0) return {
		kind: "too-large",
		size
	};
	const bytes = new Uint8Array(Buffer.from(encoded, textAt$1(body, "encoding") === "base64" ? "base64" : "utf8"));
	const text = decode(bytes);
	return text === void 0 ? {
		kind: "binary",
		size,
		bytes
	} : {
		kind: "text",
		size,
		bytes,
		text
	};
}
function decode(bytes) {
	if (bytes.includes(0)) return void 0;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}

// src/local/pages/dispatch-inputs.ts
async function dispatchInputs$1(scope, file) {
	const path = [
		".github",
		"workflows",
		file
	].join("/");
	const found = await fileContent(scope, {
		ref: scope.defaultBranch,
		path
	});
	const on = found.kind === "text" ? triggersOf(found.text) : void 0;
	if (on === "workflow_dispatch" || Array.isArray(on) && on.includes("workflow_dispatch")) return [];
	if (typeof on !== "object" || on === null || !Object.hasOwn(on, "workflow_dispatch")) return void 0;
	const declared = at(on, "workflow_dispatch", "inputs") ?? {};
	return Object.keys(declared).map((name) => inputOf(name, at(declared, name)));
}
function triggersOf(text) {
	try {
		return at((0, import_dist.parse)(text), "on");
	} catch {
		return;
	}
}
function inputOf(name, definition) {
	const type = textAt$1(definition, "type");
	const fallback = at(definition, "default");
	return {
		name,
		description: textAt$1(definition, "description"),
		type: type === "choice" || type === "boolean" || type === "number" ? type : "string",
		required: at(definition, "required") === true,
		fallback: fallback === void 0 || fallback === null ? "" : asText$1(fallback),
		options: listAt$1(definition, "options").map(asText$1)
	};
}
function asText$1(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}

// src/local/pages/layout.ts
const contentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const safetyHeaders = {
	"content-security-policy": contentSecurityPolicy,
	"x-content-type-options": "nosniff",
	"referrer-policy": "same-origin",
	"cache-control": "no-store"
};
function page(parts) {
	const { scope, refresh } = parts;
	const title = scope === void 0 ? parts.title : `${parts.title} · ${scope.slug}`;
	const markup = html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${refresh !== void 0 && html`<meta http-equiv="refresh" content="${refresh}" />`}
        <title>${title} · Cairn</title>
        <link rel="stylesheet" href="/-/style.css" />
        <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(favicon)}" />
      </head>
      <body>
        <a class="skip" href="#content">Skip to content</a>
        <header class="top">
          <div class="bar">
            <a class="brand" href="/">${logo()}<span>Cairn</span></a>
            ${scope !== void 0 && breadcrumb(scope)}
            <span class="where">local forge</span>
          </div>
          ${scope !== void 0 && tabs(scope, parts.tab)}
        </header>
        <main id="content">${parts.body}</main>
        <footer class="foot">
          <p>Served from this machine by Cairn. Nothing on these pages was loaded from elsewhere.</p>
        </footer>
      </body>
    </html> `;
	return {
		status: parts.status ?? 200,
		headers: {
			...safetyHeaders,
			"content-type": "text/html; charset=utf-8"
		},
		body: markup.toString()
	};
}
function redirect(location) {
	return {
		status: 303,
		headers: {
			...safetyHeaders,
			location
		},
		body: ""
	};
}
function missing(what, scope) {
	return page({
		title: "Not found",
		status: 404,
		body: html`<h1>Not found</h1>
    <p>${what}</p>
    <p><a href="${scope?.base ?? "/"}">Go back to ${scope?.slug ?? "all repositories"}</a></p>`,
		...scope === void 0 ? {} : { scope }
	});
}
function emptyState(name, words, more) {
	return html`<div class="empty">
    ${icon(name)}
    <p>${words}</p>
    ${more !== void 0 && html`<p class="muted">${more}</p>`}
  </div>`;
}
function pager(url, shown, size) {
	const number = pageNumber(url);
	const to = (target) => {
		const query = new URLSearchParams(url.searchParams);
		query.set("page", String(target));
		return `?${query.toString()}`;
	};
	if (number === 1 && shown < size) return void 0;
	return html`<nav class="pager" aria-label="Pages">
    ${number > 1 ? html`<a rel="prev" href="${to(number - 1)}">Newer</a>` : html`<span class="muted">Newer</span>`}
    <span>Page ${number}</span>
    ${shown >= size ? html`<a rel="next" href="${to(number + 1)}">Older</a>` : html`<span class="muted">Older</span>`}
  </nav>`;
}
function pageNumber(url) {
	const asked = Number(url.searchParams.get("page") ?? "1");
	return Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
}
function breadcrumb({ slug, base, repository }) {
	const [owner, name] = slug.split("/");
	const visibility = textAt$1(repository, "visibility");
	return html`<p class="crumb">
    <span>${owner}</span><span aria-hidden="true">/</span
    ><a href="${base}">${name}</a>${visibility !== "" && html` <span class="badge">${visibility}</span>`}
  </p>`;
}
function tabs(scope, current) {
	const all = [
		[
			"Code",
			"",
			"cube"
		],
		[
			"Pull requests",
			"/pulls",
			"pull",
			scope.openPulls
		],
		[
			"Issues",
			"/issues",
			"issue",
			scope.openIssues
		],
		[
			"Actions",
			"/actions",
			"play"
		],
		[
			"Releases",
			"/releases",
			"tag"
		],
		[
			"Deployments",
			"/deployments",
			"rocket"
		],
		[
			"Tags",
			"/tags",
			"tag"
		],
		[
			"Branches",
			"/branches",
			"branch"
		]
	];
	return html`<nav class="tabs" aria-label="Repository">
    <ul>
      ${all.map(([name, path, picture, count]) => html`<li>
            <a href="${scope.base}${path}" ${name === current ? html` aria-current="page"` : ""}
              >${icon(picture)}
              ${name}${count !== void 0 && count > 0 && html` <span class="count">${count}</span>`}</a
            >
          </li>`)}
    </ul>
  </nav>`;
}
const stones = "<ellipse cx=\"8\" cy=\"12.6\" rx=\"6.6\" ry=\"2.2\"/><ellipse cx=\"8.4\" cy=\"8.4\" rx=\"4.6\" ry=\"1.8\"/><ellipse cx=\"7.7\" cy=\"4.9\" rx=\"2.9\" ry=\"1.4\"/><ellipse cx=\"8.2\" cy=\"2.1\" rx=\"1.5\" ry=\"1\"/>";
const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="#2f8f83">${stones}</svg>`;
function logo() {
	return html`<svg
    class="logo"
    viewBox="0 0 16 16"
    width="22"
    height="22"
    aria-hidden="true"
    focusable="false"
  >
    ${new Markup(stones)}
  </svg>`;
}

// src/local/pages/outcome.ts
function outcomeOf$1(status, conclusion) {
	const word = (conclusion === void 0 || conclusion === "" ? status : conclusion).toLowerCase();
	return outcomes[word] ?? {
		tone: "off",
		icon: "info",
		words: word === "" ? "Unknown" : word.replaceAll("_", " ")
	};
}
function outcomeLabel(outcome) {
	return html`<span class="outcome ${outcome.tone}">${icon(outcome.icon)} ${outcome.words}</span>`;
}
function outcomeIcon(outcome) {
	return html`<span class="outcome ${outcome.tone}" title="${outcome.words}"
    >${icon(outcome.icon)}<span class="unseen">${outcome.words}:</span></span
  >`;
}
function stateBadge(outcome) {
	return html`<span class="state ${outcome.tone}">${icon(outcome.icon)} ${outcome.words}</span>`;
}
const outcomes = Object.assign(Object.create(null), {
	success: {
		tone: "good",
		icon: "check",
		words: "Success"
	},
	failure: {
		tone: "bad",
		icon: "closed",
		words: "Failure"
	},
	error: {
		tone: "bad",
		icon: "closed",
		words: "Error"
	},
	timed_out: {
		tone: "bad",
		icon: "closed",
		words: "Timed out"
	},
	startup_failure: {
		tone: "bad",
		icon: "closed",
		words: "Could not start"
	},
	action_required: {
		tone: "bad",
		icon: "alert",
		words: "Action required"
	},
	stale: {
		tone: "off",
		icon: "skipped",
		words: "Stale"
	},
	cancelled: {
		tone: "off",
		icon: "skipped",
		words: "Cancelled"
	},
	skipped: {
		tone: "off",
		icon: "skipped",
		words: "Skipped"
	},
	neutral: {
		tone: "off",
		icon: "info",
		words: "Neutral"
	},
	inactive: {
		tone: "off",
		icon: "skipped",
		words: "Inactive"
	},
	dismissed: {
		tone: "off",
		icon: "skipped",
		words: "Dismissed"
	},
	queued: {
		tone: "wait",
		icon: "wait",
		words: "Queued"
	},
	waiting: {
		tone: "wait",
		icon: "wait",
		words: "Waiting"
	},
	pending: {
		tone: "wait",
		icon: "wait",
		words: "Pending"
	},
	requested: {
		tone: "wait",
		icon: "wait",
		words: "Requested"
	},
	in_progress: {
		tone: "wait",
		icon: "wait",
		words: "In progress"
	},
	approved: {
		tone: "good",
		icon: "check",
		words: "Approved"
	},
	changes_requested: {
		tone: "bad",
		icon: "alert",
		words: "Changes requested"
	},
	commented: {
		tone: "off",
		icon: "comment",
		words: "Commented"
	},
	active: {
		tone: "good",
		icon: "rocket",
		words: "Active"
	}
});

// src/local/pages/run-ref.ts
function runRefLink(scope, { ref }) {
	const pull = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
	const name = shortRef(ref);
	return pull === void 0 ? html`<a class="ref" href="${scope.base}/tree/${encodePath(name)}">${name}</a>` : html`<a class="ref" href="${scope.base}/pull/${pull}">#${pull}</a>`;
}

// src/local/pages/rerun-form.ts
function rerunForm(scope, run) {
	const hasFailed = run.jobs.some(({ conclusion }) => conclusion !== "success" && conclusion !== "skipped");
	return html`<form method="post" action="${scope.base}/actions/runs/${run.id}/rerun" class="rerun-form">
    <input type="hidden" name="token" value="${scope.formToken}" />
    <button type="submit" name="jobs" value="all" class="plain">${icon("play")} Re-run</button>
    ${hasFailed && html`<button type="submit" name="jobs" value="failed" class="plain">Re-run failed jobs</button>`}
  </form>`;
}

// src/local/pages/review-form.ts
async function reviewForms(scope, run) {
	if (run.status !== "waiting") return void 0;
	const pending = await scope.get(`${scope.api}/actions/runs/${run.id}/pending_deployments`);
	if (!Array.isArray(pending)) return void 0;
	return pending.map((one) => {
		const environment = one.environment;
		const reviewers = listAt$1(one, "reviewers").map((each) => textAt$1(each.reviewer, "login"));
		return html`<form method="post" action="${scope.base}/actions/runs/${run.id}/review" class="rerun-form">
      <p>Deploying to <strong>${textAt$1(environment, "name")}</strong> waits for ${reviewers.join(" or ")}.</p>
      <input type="hidden" name="token" value="${scope.formToken}" />
      <input type="hidden" name="environment" value="${numberAt(environment, "id")}" />
      <button type="submit" name="state" value="approved" class="plain">Approve</button>
      <button type="submit" name="state" value="rejected" class="plain">Reject</button>
    </form>`;
	});
}

// src/local/pages/markdown-html.ts
function allowSomeHtml(md) {
	md.block.ruler.before("html_block", "allowed_block", blockRule, { alt: [
		"paragraph",
		"reference",
		"blockquote"
	] });
	md.inline.ruler.before("html_inline", "allowed_inline", inlineRule$1);
	md.core.ruler.push("balance_allowed", balance);
	md.renderer.rules["allowed_tag"] = (tokens, index) => tagText(tokens[index]);
	md.renderer.rules["allowed_text"] = (tokens, index) => inertText(tokens[index]?.content ?? "");
}
const tag = /<(\/?)(details|summary|br|sub|sup)(\s[^<>]*)?\/?>/iy;
const comment = /<!--[\s\S]*?-->/y;
const blockStart = /^<\/?(?:details|summary)(?=[\s/>]|$)/i;
function blockRule(state, startLine, endLine, silent) {
	if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
	const next = endOfBlock(state, startLine, endLine);
	if (next === void 0) return false;
	if (silent) return true;
	pushPieces(state, state.getLines(startLine, next, state.blkIndent, true));
	state.line = next;
	return true;
}
function endOfBlock(state, startLine, endLine) {
	const first = lineText(state, startLine);
	let next = startLine + 1;
	if (first.startsWith("<!--")) {
		const end = state.src.indexOf("-->", state.bMarks[startLine]);
		while (next < endLine && (state.eMarks[next - 1] ?? 0) < end) next += 1;
		return end === -1 || (state.eMarks[next - 1] ?? 0) < end ? void 0 : next;
	}
	if (!blockStart.test(first)) return void 0;
	while (next < endLine && (state.sCount[next] ?? 0) >= state.blkIndent && !state.isEmpty(next)) next += 1;
	return next;
}
function inlineRule$1(state, silent) {
	const found = match(tag, state.src, state.pos) ?? match(comment, state.src, state.pos);
	if (found === void 0 || state.pos + found[0].length > state.posMax) return false;
	if (!silent && !found[0].startsWith("<!--")) state.push("allowed_tag", "", 0).meta = { ...tagOf(found) };
	state.pos += found[0].length;
	return true;
}
function pushPieces(state, text) {
	let plain = "";
	const flush = () => {
		if (plain !== "") state.push("allowed_text", "", 0).content = plain;
		plain = "";
	};
	for (let position = 0; position < text.length;) {
		const found = match(tag, text, position) ?? match(comment, text, position);
		if (found === void 0) {
			plain += text.charAt(position);
			position += 1;
			continue;
		}
		flush();
		if (!found[0].startsWith("<!--")) state.push("allowed_tag", "", 0).meta = { ...tagOf(found) };
		position += found[0].length;
	}
	flush();
}
function balance(state) {
	state.tokens = balanced(state.tokens, state);
}
function balanced(tokens, state) {
	const result = [];
	const open = [];
	const closeDownTo = (depth) => {
		while (open.length > depth) {
			const name = open.pop();
			if (name !== void 0) result.push(allowedToken(state, {
				name,
				act: "close",
				open: false
			}));
		}
	};
	const settle = ({ name, act }) => {
		if (act === "open") {
			if (name === "summary" && open.at(-1) !== "details") return false;
			open.push(name);
		} else if (act === "close") {
			const depth = open.lastIndexOf(name);
			if (depth <= open.lastIndexOf(void 0)) return false;
			closeDownTo(depth + 1);
			open.pop();
		}
		return true;
	};
	for (const token of tokens) {
		if (token.type === "allowed_tag") {
			if (!settle(metaOf(token))) continue;
		} else if (token.nesting === 1) open.push(void 0);
		else if (token.nesting === -1) {
			closeDownTo(open.lastIndexOf(void 0) + 1);
			open.pop();
		} else if (token.type === "inline") {
			token.children = balanced(token.children ?? [], state);
			if (token.children.some(isDetails)) loosenParagraph(result.at(-1));
		}
		result.push(token);
	}
	closeDownTo(0);
	for (const [index, token] of result.entries()) if (token.type === "paragraph_close") token.tag = result[index - 2]?.tag ?? token.tag;
	return result;
}
function loosenParagraph(before) {
	if (before?.type === "paragraph_open") before.tag = "div";
}
function isDetails(token) {
	return token.type === "allowed_tag" && metaOf(token).name === "details";
}
function lineText(state, line) {
	return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
function match(pattern, text, position) {
	pattern.lastIndex = position;
	return pattern.exec(text) ?? void 0;
}
function tagOf(found) {
	const name = (found[2] ?? "").toLowerCase();
	return {
		name,
		act: name === "br" ? "void" : found[1] === "/" ? "close" : "open",
		open: name === "details" && /^\s+open\b/i.test(found[3] ?? "")
	};
}
function allowedToken(state, meta) {
	const token = new state.Token("allowed_tag", "", 0);
	token.meta = { ...meta };
	return token;
}
function metaOf(token) {
	return token.meta;
}
function tagText(token) {
	if (token === void 0) return "";
	const { name, act, open } = metaOf(token);
	return act === "close" ? `</${name}>` : `<${name}${open ? " open" : ""}>`;
}
function inertText(text) {
	return escapeHtml(text).replace(/&amp;(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi, "&$1;");
}

// src/local/pages/markdown-picture.ts
const picture = /<picture>\s*<source media="\(prefers-color-scheme: (dark|light)\)" srcset="([^"<>\s]*)"\s*\/?>\s*<img alt="([^"<>]*)" src="([^"<>\s]*)"\s*\/?>\s*<\/picture>/iy;
function allowPicture(md) {
	md.inline.ruler.before("html_inline", "allowed_picture", inlineRule);
	md.renderer.rules["allowed_picture"] = (tokens, index) => pictureHtml(tokens[index]);
}
function pictureOf(token) {
	return token.type === "allowed_picture" ? token.meta : void 0;
}
function inlineRule(state, silent) {
	picture.lastIndex = state.pos;
	const found = picture.exec(state.src);
	if (found === null || state.pos + found[0].length > state.posMax) return false;
	const [all, scheme = "", other = "", words = "", plain = ""] = found;
	if (!silent) {
		const parts = {
			scheme: scheme.toLowerCase() === "dark" ? "dark" : "light",
			other: decoded(other),
			plain: decoded(plain),
			words: decoded(words)
		};
		state.push("allowed_picture", "", 0).meta = { ...parts };
	}
	state.pos += all.length;
	return true;
}
function decoded(text) {
	return text.replace(/&quot;/g, "\"").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}
function pictureHtml(token) {
	const parts = token && pictureOf(token);
	if (parts === void 0) return "";
	const { scheme, other, plain, words } = parts;
	if (plain === void 0) return escapeHtml(`[image: ${words}]`);
	return `<picture>${other === void 0 ? "" : `<source media="(prefers-color-scheme: ${scheme})" srcset="${escapeHtml(other)}">`}<img alt="${escapeHtml(words)}" src="${escapeHtml(plain)}" loading="lazy"></picture>`;
}

// src/local/pages/markdown.ts
function markdown(source, options) {
	return new Markup(renderer.render(revealHidden(source), { page: options }));
}
const renderer = build();
function build() {
	const md = new MarkdownItCallable({
		html: false,
		linkify: false,
		breaks: false
	});
	md.validateLink = (address) => !/^\s*[a-z][a-z\d+.-]*:/i.test(address) || /^(https?|mailto):/i.test(address);
	md.use(allowSomeHtml);
	md.use(allowPicture);
	md.core.ruler.push("fit_page", fitPage);
	md.renderer.rules["softbreak"] = (_tokens, _index, _options, env) => optionsOf(env).breaks ? "<br>\n" : "\n";
	md.renderer.rules["alert_title"] = (tokens, index) => `<span class="alert-title">${escapeHtml(tokens[index]?.content ?? "")}</span>`;
	md.renderer.rules["table_open"] = () => "<div class=\"scroll\"><table>\n";
	md.renderer.rules["table_close"] = () => "</table></div>\n";
	return md;
}
function fitPage(state) {
	const options = optionsOf(state.env);
	fitHeadings(state.tokens, options.under);
	state.tokens.forEach((token, index) => {
		if (token.type === "th_open" || token.type === "td_open") alignByClass(token);
		if (token.type === "blockquote_open") markAlert(token, state.tokens[index + 2]);
		if (token.children !== null) token.children = token.children.flatMap((child) => fitInline(child, options, state));
	});
}
function fitHeadings(tokens, under) {
	const above = [];
	for (const token of tokens) {
		if (token.type === "heading_open") {
			const level = Number(token.tag.slice(1));
			while ((above.at(-1) ?? 0) >= level) above.pop();
			above.push(level);
			token.attrSet("class", `level-${level}`);
		}
		if (token.type === "heading_open" || token.type === "heading_close") token.tag = `h${Math.min(6, under + above.length)}`;
	}
}
function alignByClass(token) {
	const align = /^text-align:(left|center|right)$/.exec(String(token.attrGet("style") ?? ""))?.[1];
	token.attrs = align === void 0 ? null : [["class", `align-${align}`]];
}
function markAlert(quotation, inline) {
	const first = inline?.children?.[0];
	const kind = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/.exec(first?.content ?? "")?.[1];
	if (kind === void 0 || first?.type !== "text" || (inline?.children?.[1]?.type ?? "softbreak") !== "softbreak") return;
	quotation.attrSet("class", `alert ${kind.toLowerCase()}`);
	first.content = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}:`;
	first.type = "alert_title";
}
function fitInline(token, options, state) {
	if (token.type === "link_open") {
		const target = options.resolve(String(token.attrGet("href") ?? ""), "link");
		const title = token.attrGet("title");
		token.attrs = target === void 0 ? [] : [["href", target]];
		if (target !== void 0 && /^[a-z]+:/i.test(target)) token.attrPush(["rel", "nofollow noopener noreferrer"]);
		if (title !== null) token.attrPush(["title", String(title)]);
	}
	const picture = pictureOf(token);
	if (picture !== void 0) {
		const resolved = (address = "") => options.resolve(address, "image");
		token.meta = {
			...picture,
			plain: resolved(picture.plain),
			other: resolved(picture.other)
		};
	}
	if (token.type !== "image") return [token];
	const source = String(token.attrGet("src") ?? "");
	const target = options.resolve(source, "image");
	if (target !== void 0) {
		token.attrSet("src", target);
		token.attrSet("loading", "lazy");
		return [token];
	}
	const text = new state.Token("text", "", 0);
	text.content = `[image: ${token.content === "" ? source : token.content}]`;
	return [text];
}
function optionsOf(env) {
	return env?.["page"];
}

// src/local/pages/scope.ts
function scopeOf(request, now, formToken) {
	const get = async (path) => {
		const { status, body } = await request.api("GET", path);
		return status >= 200 && status < 300 ? body : void 0;
	};
	return {
		request,
		forge: request.forge,
		now,
		formToken,
		get,
		list: async (path) => listAt$1(await get(path))
	};
}
async function repositoryScope(scope, slug) {
	const api = `/repos/${encodePath(slug)}`;
	const [repository, open] = await Promise.all([scope.get(api), scope.list(`${api}/issues?state=open&per_page=100`)]);
	if (repository === void 0) return void 0;
	const openPulls = open.filter((issue) => at(issue, "pull_request") !== void 0).length;
	return {
		...scope,
		slug,
		api,
		repository,
		base: `/${encodePath(slug)}`,
		defaultBranch: textAt$1(repository, "default_branch") || "main",
		openPulls,
		openIssues: open.length - openPulls
	};
}
function bodyMarkdown(scope, source, under) {
	return markdown(source, {
		under,
		breaks: true,
		resolve: (address, use) => resolve$1(scope, address, use, "", scope.defaultBranch)
	});
}
function fileMarkdown(scope, source, path, ref) {
	const folder = path.split("/").slice(0, -1).join("/");
	return markdown(source, {
		under: 1,
		breaks: false,
		resolve: (address, use) => resolve$1(scope, address, use, folder, ref)
	});
}
function resolve$1(scope, address, use, folder, ref) {
	if (/^([a-z][a-z\d+.-]*:|#|\/)/i.test(address)) {
		const href = safeHref(address, scope.forge);
		return use === "link" || href?.startsWith("/") === true ? href : void 0;
	}
	const kind = use === "image" ? "raw" : "blob";
	const root = `${scope.base}/${kind}/${encodePath(ref)}/`;
	const inside = new URL(address, `http://repository/${folder === "" ? "" : `${encodePath(folder)}/`}`);
	return inside.host === "repository" ? root + inside.pathname.slice(1) + inside.hash : void 0;
}

// src/local/pages/times.ts
function timeAgo(iso, now) {
	const moment = Date.parse(iso);
	if (Number.isNaN(moment)) return html`<span class="muted">unknown time</span>`;
	const exact = new Date(moment).toISOString();
	const title = `${exact.slice(0, 10)} ${exact.slice(11, 19)} UTC`;
	return html`<time datetime="${exact}" title="${title}">${distance(moment - now.getTime())}</time>`;
}
function duration(from, to) {
	const milliseconds = Date.parse(to ?? "") - Date.parse(from ?? "");
	if (Number.isNaN(milliseconds)) return void 0;
	const seconds = Math.max(0, milliseconds) / 1e3;
	if (seconds < 10) return `${seconds.toFixed(1)} s`;
	if (seconds < 60) return `${Math.floor(seconds)} s`;
	if (seconds < 3600) return `${Math.floor(seconds / 60)} m ${Math.floor(seconds % 60)} s`;
	return `${Math.floor(seconds / 3600)} h ${Math.floor(seconds % 3600 / 60)} m`;
}
function byteSize(bytes) {
	if (bytes === void 0) return "";
	if (bytes < 1024) return `${bytes} B`;
	const units = [
		"KiB",
		"MiB",
		"GiB",
		"TiB"
	];
	const power = Math.min(Math.floor(Math.log2(bytes) / 10), units.length);
	return `${(bytes / 1024 ** power).toFixed(1)} ${units[power - 1] ?? ""}`;
}
const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const steps = [
	["year", 31536e3],
	["month", 2592e3],
	["day", 86400],
	["hour", 3600],
	["minute", 60]
];
function distance(milliseconds) {
	const seconds = milliseconds / 1e3;
	for (const [unit, length] of steps) if (Math.abs(seconds) >= length) return words.format(Math.trunc(seconds / length), unit);
	return "just now";
}

// src/local/pages/step-log.ts
function stepLog(step) {
	const took = duration(step.startedAt, step.completedAt);
	const head = html`${outcomeIcon(outcomeOf$1(step.status, step.conclusion))}
    <span class="grow">${step.name}</span> <span class="muted small">${took}</span>`;
	if (step.log.trim() === "") return html`<li><div class="step">${head}</div></li>`;
	return html`<li><details${step.conclusion === "failure" ? html` open` : ""}><summary class="step">${head}</summary>
<div class="log" tabindex="0" role="region" aria-label="Log of ${step.name}">${logLines(step.log)}</div></details></li>`;
}
const mostLines$1 = 5e3;
function logLines(log) {
	const lines = withoutColours(log).replace(/\n$/, "").split(/\r?\n/);
	const from = Math.max(0, lines.length - mostLines$1);
	return html`${from > 0 && html`<p class="cut">The first ${from} lines are not shown.</p>`}
    <pre>${lines.slice(from).map((line, index) => logLine(from + index + 1, line))}</pre>`;
}
function logLine(number, line) {
	return html`<span class="log-line ${toneOf(line)}"><span class="log-number">${number}</span>${line}</span>`;
}
function toneOf(line) {
	if (/^(##\[error\]|error:)/i.test(line)) return "bad";
	if (/^(##\[warning\]|warning:)/i.test(line)) return "wait";
	return "";
}
function withoutColours(text) {
	return text.replace(/\u001B\[[\d;?]*[A-Za-z]/g, "");
}

// src/local/pages/run-page.ts
async function runPage(scope, rest, problem) {
	const id = Number(rest[0]);
	const run = Number.isSafeInteger(id) ? scope.forge.run(scope.slug, id) : void 0;
	if (run === void 0) return missing(`There is no run ${rest[0] ?? ""}.`, scope);
	const artifacts = listAt$1(await scope.get(`${scope.api}/actions/runs/${id}/artifacts?per_page=100`), "artifacts");
	const query = scope.request.url.searchParams;
	const unfinished = run.status !== "completed" || Number(query.get("attempt")) === run.runAttempt + 1;
	const following = unfinished && query.get("follow") === "1";
	const body = html`<p>
      <a
        href="${scope.base}/actions/workflows/${encodeURIComponent(run.workflowPath.split("/").at(-1) ?? "")}"
        >${run.workflowName}</a
      >
    </p>
    <header class="subject">
      <h1>${run.displayTitle || run.workflowName} <span class="muted">#${run.runNumber}</span></h1>
      <p>${stateBadge(outcomeOf$1(run.status, run.conclusion))} ${unfinished && follow(following)}</p>
    </header>
    ${problem !== void 0 && alarm(run, problem.words)} ${await reviewForms(scope, run)}
    ${!unfinished && rerunForm(scope, run)} ${facts(scope, run)}
    <div class="columns side-first">
      <nav class="side" aria-label="Jobs">
        <ul>
          ${run.jobs.map((job) => html`<li><a href="#job-${job.id}">${outcomeIcon(outcomeOf$1(job.status, job.conclusion))} ${job.name}</a></li>`)}
        </ul>
      </nav>
      <div>
        ${annotationTable(scope, run)} ${run.jobs.map((job) => summaries(scope, job))}
        ${artifacts.length > 0 && artifactTable(artifacts)}
        ${run.jobs.map((job) => jobSection(job, scope.now))}
      </div>
    </div>`;
	return page({
		title: `${run.workflowName} #${run.runNumber}`,
		scope,
		tab: "Actions",
		body,
		...following ? { refresh: 3 } : {},
		...problem !== void 0 && { status: problem.status }
	});
}
function alarm({ status }, words) {
	const what = status === "completed" ? "It does not run again." : "Nothing was answered.";
	return html`<div class="alarm" role="alert">
    ${icon("alert")}
    <div><strong>${what}</strong> ${words}</div>
  </div>`;
}
function follow(following) {
	return following ? html`<span class="muted">This page loads itself again every 3 seconds.</span> <a href="?">Stop</a>` : html`<a href="?follow=1">Follow the run</a>`;
}
function facts(scope, run) {
	const took = run.status === "completed" ? duration(run.startedAt ?? run.createdAt, run.updatedAt) : void 0;
	return html`<dl class="facts">
    <div>
      <dt>Event</dt>
      <dd>${run.event}</dd>
    </div>
    <div>
      <dt>By</dt>
      <dd>${run.actor}</dd>
    </div>
    <div>
      <dt>Started</dt>
      <dd>${timeAgo(run.startedAt ?? run.createdAt, scope.now)}</dd>
    </div>
    <div>
      <dt>Duration</dt>
      <dd>${took ?? "still running"}</dd>
    </div>
    <div>
      <dt>Ref</dt>
      <dd>${runRefLink(scope, run)}</dd>
    </div>
    <div>
      <dt>Commit</dt>
      <dd>
        <a class="sha" href="${scope.base}/commit/${encodeURIComponent(run.sha)}">${shortSha(run.sha)}</a>
      </dd>
    </div>
    <div>
      <dt>Workflow</dt>
      <dd>
        <a href="${scope.base}/blob/${encodeURIComponent(run.sha)}/${encodePath(run.workflowPath)}"
          >${run.workflowPath}</a
        >
      </dd>
    </div>
    ${run.runAttempt > 1 && html`<div>
        <dt>Attempt</dt>
        <dd>${run.runAttempt}</dd>
      </div>`}
  </dl>`;
}
const levels$1 = {
	notice: {
		tone: "note",
		icon: "info",
		words: "Notice"
	},
	warning: {
		tone: "wait",
		icon: "alert",
		words: "Warning"
	},
	error: {
		tone: "bad",
		icon: "closed",
		words: "Error"
	}
};
function annotationTable(scope, run) {
	const all = run.jobs.flatMap((job) => job.annotations.map((annotation) => ({
		job,
		annotation
	})));
	if (all.length === 0) return void 0;
	return html`<section class="card" aria-labelledby="annotations">
    <header class="card-head">
      <h2 id="annotations">Annotations</h2>
      <span class="count">${all.length}</span>
    </header>
    <div class="scroll">
      <table class="grid">
        <caption class="unseen">
          Annotations of this run
        </caption>
        <thead>
          <tr>
            <th scope="col">Level</th>
            <th scope="col">Message</th>
            <th scope="col">Job</th>
          </tr>
        </thead>
        <tbody>
          ${all.map(({ job, annotation }) => html`<tr>
                <td>${outcomeLabel(levels$1[annotation.level])}</td>
                <td>
                  ${annotation.title !== void 0 && annotation.title !== "" && html`<strong>${annotation.title}</strong><br />`}<span
                    class="lines"
                    >${annotation.message}</span
                  >${place(scope, run, annotation)}
                </td>
                <td>${job.name}</td>
              </tr>`)}
        </tbody>
      </table>
    </div>
  </section>`;
}
function place(scope, run, { path, line }) {
	if (path === void 0 || path === "") return void 0;
	const anchor = line === void 0 ? "" : `#L${line}`;
	return html`<br /><a
      class="small"
      href="${scope.base}/blob/${encodeURIComponent(run.sha)}/${encodePath(path)}?plain=1${anchor}"
      >${path}${line !== void 0 && `:${line}`}</a
    >`;
}
function summaries(scope, job) {
	const text = job.steps.map(({ summary }) => summary).filter((summary) => summary.trim() !== "").join("\n\n");
	if (text === "") return void 0;
	return html`<section class="card" aria-labelledby="summary-${job.id}">
    <header class="card-head">
      <h2 id="summary-${job.id}">${job.name} <span class="muted">summary</span></h2>
    </header>
    <div class="prose pad">${bodyMarkdown(scope, text, 2)}</div>
  </section>`;
}
function artifactTable(artifacts) {
	return html`<section class="card" aria-labelledby="artifacts">
    <header class="card-head"><h2 id="artifacts">Artifacts</h2></header>
    <div class="scroll">
      <table class="grid">
        <caption class="unseen">
          Artifacts of this run
        </caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col" class="number">Size</th>
            <th scope="col">Digest</th>
          </tr>
        </thead>
        <tbody>
          ${artifacts.map((artifact) => html`<tr>
                <td>${icon("cube")} ${textAt$1(artifact, "name")}</td>
                <td class="number">${byteSize(numberAt(artifact, "size_in_bytes"))}</td>
                <td><code class="digest">${textAt$1(artifact, "digest")}</code></td>
              </tr>`)}
        </tbody>
      </table>
    </div>
  </section>`;
}
function jobSection(job, now) {
	const took = duration(job.startedAt, job.completedAt);
	return html`<section class="card job" id="job-${job.id}" aria-labelledby="job-${job.id}-name">
    <header class="card-head">
      <h2 id="job-${job.id}-name">${job.name}</h2>
      <span
        >${outcomeLabel(outcomeOf$1(job.status, job.conclusion))}
        ${took !== void 0 ? html`<span class="muted">in ${took}</span>` : job.startedAt !== void 0 && html`<span class="muted">started ${timeAgo(job.startedAt, now)}</span>`}</span
      >
    </header>
    ${job.steps.length === 0 ? html`<p class="pad muted">No steps.</p>` : html`<ol class="steps">
            ${job.steps.map((step) => stepLog(step))}
          </ol>`}
  </section>`;
}

// src/local/pages/actions-page.ts
const size$8 = 50;
async function actionsPage(scope, rest, problem) {
	if (rest[0] === "runs" && rest.length > 1) return runPage(scope, rest.slice(1));
	const { url } = scope.request;
	const all = scope.forge.runs(scope.slug).toSorted((a, b) => b.id - a.id);
	const file = rest[0] === "workflows" ? rest[1] : void 0;
	const chosen = file === void 0 ? all : all.filter((run) => fileOf$1(run) === file);
	const number = pageNumber(url);
	const runs = chosen.slice((number - 1) * size$8, number * size$8);
	const names = await workflows(scope, all);
	const title = file === void 0 ? "All workflows" : names.get(file) ?? file;
	const follows = isAwaited(chosen[0], url.searchParams.get("after"));
	const body = html`<div class="columns side-first">
    <nav class="side" aria-label="Workflows">
      <ul>
        ${sideLink(scope, "All workflows", void 0, file)}${[...names].map(([path, name]) => sideLink(scope, name, path, file))}
      </ul>
    </nav>
    <div>
      <h1>${title}</h1>
      ${problem !== void 0 && html`<div class="alarm" role="alert">
          ${icon("alert")}
          <div><strong>It was not started.</strong> ${problem.words}</div>
        </div>`}
      ${file !== void 0 && await startForm(scope, file)}
      ${follows && html`<p class="muted" role="status">This page looks again every 3 seconds.</p>`}
      <section class="card" aria-label="Workflow runs">
        ${runs.length === 0 ? emptyState("play", "No workflow has run yet.", "Workflows in .github/workflows start with their events.") : html`<ul class="rows">
                ${runs.map((run) => row$10(scope, run))}
              </ul>`}
      </section>
      ${pager(url, runs.length, size$8)}
    </div>
  </div>`;
	return page({
		title: "Actions",
		scope,
		tab: "Actions",
		body,
		...problem !== void 0 && { status: problem.status },
		...follows && { refresh: 3 }
	});
}
async function workflows(scope, runs) {
	const known = listAt$1(await scope.get(`${scope.api}/actions/workflows?per_page=100`), "workflows");
	const names = [...runs.toReversed().map((run) => [fileOf$1(run), run.workflowName]), ...known.map((one) => [lastOf(textAt$1(one, "path")), textAt$1(one, "name")])];
	return new Map([...new Map(names)].sort((a, b) => a[1].localeCompare(b[1], "en")));
}
async function startForm(scope, file) {
	const inputs = await dispatchInputs$1(scope, file);
	if (inputs === void 0) return void 0;
	const branches = (await scope.list(`${scope.api}/branches?per_page=100`)).map((one) => textAt$1(one, "name"));
	return dispatchForm(scope, file, {
		inputs,
		branches
	});
}
function isAwaited(newest, after) {
	if (after === null || !/^\d{1,15}$/.test(after)) return false;
	return newest === void 0 || newest.id <= Number(after) || newest.status !== "completed";
}
function sideLink(scope, name, file, current) {
	const href = file === void 0 ? `${scope.base}/actions` : `${scope.base}/actions/workflows/${encodeURIComponent(file)}`;
	return html`<li><a href="${href}" ${file === current ? html` aria-current="page"` : ""}>${name}</a></li>`;
}
function row$10(scope, run) {
	const took = run.status === "completed" ? duration(run.startedAt ?? run.createdAt, run.updatedAt) : void 0;
	return html`<li class="row">
    ${outcomeIcon(outcomeOf$1(run.status, run.conclusion))}
    <div class="grow">
      <a class="title" href="${scope.base}/actions/runs/${run.id}">${run.displayTitle || run.workflowName}</a>
      <p class="muted small">
        <strong>${run.workflowName}</strong> #${run.runNumber}: ${run.event} by ${run.actor}
      </p>
    </div>
    ${runRefLink(scope, run)}
    <span class="when muted small"
      >${timeAgo(run.startedAt ?? run.createdAt, scope.now)}${took !== void 0 && html`<br />${took}`}</span
    >
  </li>`;
}
function fileOf$1({ workflowPath }) {
	return lastOf(workflowPath);
}
function lastOf(path) {
	return path.split("/").at(-1) ?? path;
}

// src/local/pages/file-list.ts
function fileList(scope, { ref, path }, entries) {
	const sorted = entries.toSorted((a, b) => rank(a) - rank(b) || textAt$1(a, "name").localeCompare(textAt$1(b, "name"), "en"));
	const up = path === "" ? void 0 : path.split("/").slice(0, -1).join("/");
	return html`<table class="files">
    <caption class="unseen">
      Files in ${path === "" ? "the root folder" : path} at ${ref}
    </caption>
    <thead class="unseen">
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Size</th>
      </tr>
    </thead>
    <tbody>
      ${up !== void 0 && html`<tr>
          <td>
            <a href="${scope.base}/tree/${encodePath(ref)}${up === "" ? "" : `/${encodePath(up)}`}"
              >${icon("folder")} <span>..</span><span class="unseen"> (parent folder)</span></a
            >
          </td>
          <td></td>
        </tr>`}
      ${sorted.map((entry) => row$9(scope, ref, entry))}
    </tbody>
  </table>`;
}
function pathCrumbs(scope, { ref, path }) {
	const parts = path === "" ? [] : path.split("/");
	const root = `${scope.base}/tree/${encodePath(ref)}`;
	return html`<a href="${root}">${scope.slug.split("/")[1]}</a>${parts.map((part, index) => {
		const here = encodePath(parts.slice(0, index + 1).join("/"));
		return html`<span class="muted" aria-hidden="true"> / </span
        >${index === parts.length - 1 ? part : html`<a href="${root}/${here}">${part}</a>`}`;
	})}`;
}
function row$9(scope, ref, entry) {
	const folder = textAt$1(entry, "type") === "dir";
	const href = `${scope.base}/${folder ? "tree" : "blob"}/${encodePath(ref)}/${encodePath(textAt$1(entry, "path"))}`;
	return html`<tr>
    <td>
      <a href="${href}" class="${folder ? "folder" : "plain"}"
        >${icon(folder ? "folder" : "file")} <span>${textAt$1(entry, "name")}</span></a
      >
    </td>
    <td class="number muted">${folder ? "" : byteSize(numberAt(entry, "size"))}</td>
  </tr>`;
}
function rank(entry) {
	return textAt$1(entry, "type") === "dir" ? 0 : 1;
}

// src/local/pages/raw-file.ts
async function rawFile(scope, rest) {
	const place = await splitRefPath(scope, rest);
	const content = await fileContent(scope, place);
	if (content.kind === "missing" || content.kind === "folder") return missing(`There is no file ${place.path} at ${place.ref}.`, scope);
	if (content.kind === "too-large") return missing(`${place.path} is too large to be shown here; clone the repository to read it.`, scope);
	const type = pictureType(place.path) ?? (content.kind === "text" ? "text/plain; charset=utf-8" : void 0);
	return {
		status: 200,
		headers: {
			...safetyHeaders,
			"content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
			"content-type": type ?? "application/octet-stream",
			...type === void 0 ? { "content-disposition": "attachment" } : {}
		},
		body: content.bytes
	};
}
function pictureType(path) {
	const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
	return pictures.get(ending);
}
const pictures = /* @__PURE__ */ new Map([
	["gif", "image/gif"],
	["jpeg", "image/jpeg"],
	["jpg", "image/jpeg"],
	["png", "image/png"],
	["svg", "image/svg+xml"],
	["webp", "image/webp"]
]);

// src/local/pages/blob-page.ts
async function blobPage(scope, rest) {
	const place = await splitRefPath(scope, rest);
	const { ref, path } = place;
	const query = scope.request.url.searchParams;
	if (query.get("raw") === "true") return redirect(`${scope.base}/raw/${encodePath(ref)}/${encodePath(path)}`);
	const plain = query.get("plain") === "1";
	const content = await fileContent(scope, place);
	if (content.kind === "missing") return missing(`There is no file ${path} at ${ref}.`, scope);
	if (content.kind === "folder") return redirect(`${scope.base}/tree/${encodePath(ref)}/${encodePath(path)}`);
	const rendered = content.kind === "text" && /\.(md|markdown)$/i.test(path);
	const lines = content.kind === "text" ? `${lineCount(content.text)} lines · ` : "";
	const raw = `${scope.base}/raw/${encodePath(ref)}/${encodePath(path)}`;
	const body = html`<h1 class="path">${pathCrumbs(scope, place)}</h1>
    <section class="card" aria-label="File">
      <header class="card-head">
        <span
          >${lines}${byteSize(content.size)} <span class="muted">at</span>
          <a class="ref" href="${scope.base}/tree/${encodePath(ref)}">${ref}</a></span
        >
        <span class="actions"
          >${rendered && (plain ? html`<a href="?">Rendered</a>` : html`<a href="?plain=1">Source</a>`)}
          <a href="${raw}">Raw</a>
          <a href="${scope.base}/commits/${encodePath(ref)}/${encodePath(path)}">History</a></span
        >
      </header>
      ${view(scope, place, content, rendered && !plain, raw)}
    </section>`;
	return page({
		title: `${path} at ${ref}`,
		scope,
		tab: "Code",
		body
	});
}
function view(scope, { ref, path }, content, rendered, raw) {
	if (content.kind === "text" && rendered) return html`<div class="prose pad">${fileMarkdown(scope, content.text, path, ref)}</div>`;
	if (pictureType(path) !== void 0) return html`<p class="picture"><img src="${raw}" alt="${path}" /></p>`;
	if (content.kind === "text") return numbered(content.text);
	return html`<p class="pad muted">
    ${content.kind === "binary" ? "This file is not text." : "This file is too large to be shown."}
  </p>`;
}
function numbered(text) {
	const lines = text.replace(/\r?\n$/, "").split("\n").slice(0, mostLines);
	return html`<div class="scroll" tabindex="0" role="region" aria-label="Content of the file">
      <table class="code">
        <caption class="unseen">
          Lines of the file
        </caption>
        <thead class="unseen">
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Text</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map((line, index) => html`<tr id="L${index + 1}">
                <td class="line"><a href="#L${index + 1}">${index + 1}</a></td>
                <td><pre>${line}</pre></td>
              </tr> `)}
        </tbody>
      </table>
    </div>
    ${lineCount(text) > mostLines && html`<p class="pad muted">Only the first ${mostLines} lines are shown.</p>`}`;
}
const mostLines = 5e3;
function lineCount(text) {
	return text === "" ? 0 : text.replace(/\r?\n$/, "").split("\n").length;
}

// src/local/pages/branches-page.ts
const size$7 = 100;
async function branchesPage(scope) {
	const { url } = scope.request;
	const branches = await scope.list(`${scope.api}/branches?per_page=${size$7}&page=${pageNumber(url)}`);
	const rank = (branch) => textAt$1(branch, "name") === scope.defaultBranch ? 0 : 1;
	const sorted = branches.toSorted((a, b) => rank(a) - rank(b) || textAt$1(a, "name").localeCompare(textAt$1(b, "name"), "en"));
	const body = html`<h1>Branches</h1>
    <section class="card" aria-label="Branches">
      ${sorted.length === 0 ? emptyState("branch", "No branches yet.") : html`<ul class="rows">
              ${sorted.map((branch) => row$8(scope, branch))}
            </ul>`}
    </section>
    ${pager(url, branches.length, size$7)}`;
	return page({
		title: "Branches",
		scope,
		tab: "Branches",
		body
	});
}
function row$8(scope, branch) {
	const name = textAt$1(branch, "name");
	const sha = textAt$1(branch, "commit", "sha");
	return html`<li class="row">
    ${icon("branch")}
    <div class="grow">
      <a class="title" href="${scope.base}/tree/${encodePath(name)}">${name}</a>
      ${name === scope.defaultBranch && html`<span class="badge">default</span>`}
      ${at(branch, "protected") === true && html`<span class="badge">protected</span>`}
    </div>
    <span class="ends"
      ><a href="${scope.base}/commits/${encodePath(name)}">History</a>
      <a class="sha" href="${scope.base}/commit/${encodeURIComponent(sha)}">${shortSha(sha)}</a></span
    >
  </li>`;
}

// src/local/pages/checks.ts
async function readChecks(scope, sha) {
	const commit = `${scope.api}/commits/${encodeURIComponent(sha)}`;
	const [statuses, runs] = await Promise.all([scope.get(`${commit}/status?per_page=100`), scope.get(`${commit}/check-runs?per_page=100`)]);
	return [...listAt$1(statuses, "statuses").map((status) => ({
		name: textAt$1(status, "context"),
		outcome: outcomeOf$1(textAt$1(status, "state")),
		description: textAt$1(status, "description"),
		summary: "",
		link: textAt$1(status, "target_url")
	})), ...listAt$1(runs, "check_runs").map((run) => ({
		name: textAt$1(run, "name"),
		outcome: outcomeOf$1(textAt$1(run, "status"), textAt$1(run, "conclusion")),
		description: textAt$1(run, "output", "title"),
		summary: textAt$1(run, "output", "summary"),
		link: textAt$1(run, "html_url") || textAt$1(run, "details_url")
	}))];
}
function checkList(scope, checks) {
	return html`<ul class="rows">
    ${checks.map((check) => row$7(scope, check))}
  </ul>`;
}
function checksVerdict(checks) {
	if (checks.length === 0) return "none";
	if (checks.some(({ outcome }) => outcome.tone === "bad")) return "failing";
	return checks.some(({ outcome }) => outcome.tone === "wait") ? "waiting" : "passing";
}
function row$7(scope, { name, outcome, description, summary, link }) {
	const href = safeHref(link, scope.forge);
	return html`<li class="row">
    ${outcomeIcon(outcome)}
    <div class="grow">
      <strong>${name}</strong> <span class="muted">${description}</span> ${summary !== "" && html`<details class="fold">
          <summary>Summary</summary>
          <div class="prose">${bodyMarkdown(scope, summary, 2)}</div>
        </details>`}
    </div>
    ${href !== void 0 && html`<a href="${href}">Details<span class="unseen"> of ${name}</span></a>`}
  </li>`;
}

// src/local/pages/commit-list.ts
function commitList(scope, commits) {
	return html`<ul class="rows">
    ${commits.map((commit) => row$6(scope, commit))}
  </ul>`;
}
function subjectOf(commit) {
	return textAt$1(commit, "commit", "message").split("\n")[0] ?? "";
}
function authorOf(commit) {
	return textAt$1(commit, "author", "login") || textAt$1(commit, "commit", "author", "name") || "unknown";
}
function row$6(scope, commit) {
	const sha = textAt$1(commit, "sha");
	const href = `${scope.base}/commit/${encodeURIComponent(sha)}`;
	return html`<li class="row">
    <div class="grow">
      <a class="title" href="${href}">${subjectOf(commit) || "(no message)"}</a>
      <p class="muted small">
        ${authorOf(commit)} committed ${timeAgo(textAt$1(commit, "commit", "author", "date"), scope.now)}
      </p>
    </div>
    <a class="sha" href="${href}">${shortSha(sha)}</a>
  </li>`;
}

// src/local/pages/diff.ts
function diffFiles(scope, files, ref) {
	const added = files.reduce((sum, file) => sum + (numberAt(file, "additions") ?? 0), 0);
	const removed = files.reduce((sum, file) => sum + (numberAt(file, "deletions") ?? 0), 0);
	return html`<p class="muted">
      ${files.length} changed ${files.length === 1 ? "file" : "files"} with
      <span class="outcome good">${added} ${added === 1 ? "addition" : "additions"}</span> and
      <span class="outcome bad">${removed} ${removed === 1 ? "deletion" : "deletions"}</span>
    </p>
    ${files.map((file) => diffFile(scope, file, ref))}`;
}
function diffLines(patch) {
	const lines = [];
	let before = 0;
	let after = 0;
	for (const line of patch.replace(/\n$/, "").split("\n")) {
		const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
		const text = line.slice(1);
		if (hunk !== null) {
			before = Number(hunk[1]);
			after = Number(hunk[2]);
			lines.push({
				kind: "hunk",
				text: line
			});
		} else if (line.startsWith("+")) lines.push({
			kind: "added",
			new: after++,
			text
		});
		else if (line.startsWith("-")) lines.push({
			kind: "removed",
			old: before++,
			text
		});
		else if (line.startsWith("\\")) lines.push({
			kind: "note",
			text: line
		});
		else lines.push({
			kind: "same",
			old: before++,
			new: after++,
			text
		});
	}
	return lines;
}
const foldAt = 400;
const cutAt = 3e3;
function diffFile(scope, file, ref) {
	const path = textAt$1(file, "filename");
	const status = textAt$1(file, "status");
	const from = textAt$1(file, "previous_filename");
	const lines = diffLines(textAt$1(file, "patch"));
	const hasPatch = textAt$1(file, "patch") !== "";
	return html`<details class="card file" ${lines.length <= foldAt ? html` open` : ""}>
    <summary class="card-head">
      <span class="grow"
        ><span class="badge ${status}">${status === "" ? "changed" : status}</span>
        <code>${from !== "" && from !== path && html`${from} → `}${path}</code></span
      >
      <span class="small"
        ><span class="outcome good">+${numberAt(file, "additions") ?? 0}</span>
        <span class="outcome bad">−${numberAt(file, "deletions") ?? 0}</span></span
      >
    </summary>
    ${hasPatch ? patchTable(path, lines) : html`<p class="pad muted">No textual difference to show: the file is binary, too large, or only its name changed.</p>`}
    ${status !== "removed" && html`<p class="card-foot small"><a href="${scope.base}/blob/${encodePath(ref)}/${encodePath(path)}">View file</a></p>`}
  </details>`;
}
function patchTable(path, lines) {
	return html`<div class="scroll" tabindex="0" role="region" aria-label="Changes in ${path}">
      <table class="code diff">
        <caption class="unseen">
          Changes in ${path}
        </caption>
        <thead class="unseen">
          <tr>
            <th scope="col">Old line</th>
            <th scope="col">New line</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          ${lines.slice(0, cutAt).map(row$5)}
        </tbody>
      </table>
    </div>
    ${lines.length > cutAt && html`<p class="pad muted">${lines.length - cutAt} more lines are not shown.</p>`}`;
}
const marks = {
	hunk: "",
	added: "+",
	removed: "−",
	same: " ",
	note: " "
};
function row$5(line) {
	return html`<tr class="${line.kind}">
    <td class="line">${line.old}</td>
    <td class="line">${line.new}</td>
    <td>
      <pre>${line.kind !== "hunk" && html`<span class="mark">${marks[line.kind]}</span>`}${line.text}</pre>
    </td>
  </tr> `;
}

// src/local/pages/commit-page.ts
async function commitPage(scope, rest) {
	const asked = rest[0] ?? "";
	const commit = await scope.get(`${scope.api}/commits/${encodeURIComponent(asked)}`);
	if (commit === void 0) return missing(`There is no commit ${asked}.`, scope);
	const sha = textAt$1(commit, "sha");
	const message = textAt$1(commit, "commit", "message").split("\n").slice(1).join("\n").trim();
	const checks = await readChecks(scope, sha);
	const body = html`<h1>${subjectOf(commit) || "(no message)"}</h1>
    <p class="muted">
      ${authorOf(commit)} committed ${timeAgo(textAt$1(commit, "commit", "author", "date"), scope.now)}
    </p>
    ${message !== "" && html`<pre class="message">${message}</pre>`}
    <dl class="facts">
      <div>
        <dt>Commit</dt>
        <dd><code>${sha}</code></dd>
      </div>
      ${listAt$1(commit, "parents").map((parent) => html`<div>
            <dt>Parent</dt>
            <dd>
              <a class="sha" href="${scope.base}/commit/${encodeURIComponent(textAt$1(parent, "sha"))}"
                >${shortSha(textAt$1(parent, "sha"))}</a
              >
            </dd>
          </div>`)}
      <div>
        <dt>Files</dt>
        <dd><a href="${scope.base}/tree/${encodeURIComponent(sha)}">Browse at this commit</a></dd>
      </div>
    </dl>
    ${checks.length > 0 && html`<section class="card" aria-labelledby="checks">
        <header class="card-head"><h2 id="checks">Checks</h2></header>
        ${checkList(scope, checks)}
      </section>`}
    <section aria-labelledby="changes">
      <h2 id="changes">Changes</h2>
      ${diffFiles(scope, listAt$1(commit, "files"), sha)}
    </section>`;
	return page({
		title: `${subjectOf(commit)} (${shortSha(sha)})`,
		scope,
		tab: "Code",
		body
	});
}

// src/local/pages/commits-page.ts
const size$6 = 50;
async function commitsPage(scope, rest) {
	const { ref, path } = rest.length === 0 ? {
		ref: scope.defaultBranch,
		path: ""
	} : await splitRefPath(scope, rest);
	const { url } = scope.request;
	const query = new URLSearchParams({
		sha: ref,
		per_page: String(size$6),
		page: String(pageNumber(url))
	});
	if (path !== "") query.set("path", path);
	const commits = await scope.list(`${scope.api}/commits?${query.toString()}`);
	const body = html`<h1>Commits</h1>
    <p class="muted">
      on
      <a class="ref" href="${scope.base}/tree/${encodePath(ref)}">${ref}</a
      >${path !== "" && html` that touch <code>${path}</code>`}
    </p>
    <section class="card" aria-label="Commits">
      ${commits.length === 0 ? emptyState("commit", "No commits here.") : commitList(scope, commits)}
    </section>
    ${pager(url, commits.length, size$6)}`;
	return page({
		title: `Commits on ${ref}`,
		scope,
		tab: "Code",
		body
	});
}

// src/local/pages/deployment.ts
async function withStatus(scope, deployment) {
	const path = `${scope.api}/deployments/${textAt$1(deployment, "id")}/statuses?per_page=1`;
	return {
		deployment,
		status: (await scope.list(path))[0]
	};
}
function deploymentRef(scope, deployment) {
	const ref = textAt$1(deployment, "ref");
	const sha = textAt$1(deployment, "sha");
	const named = /^[\da-f]{40}$/.test(ref) ? shortSha(ref) : ref;
	return html`<a class="ref" href="${scope.base}/tree/${encodePath(ref)}">${named}</a
    >${sha !== "" && sha !== ref && html` <a class="sha" href="${scope.base}/commit/${encodeURIComponent(sha)}">${shortSha(sha)}</a>`}`;
}
function environmentUrl$1(scope, status) {
	const href = safeHref(textAt$1(status, "environment_url"), scope.forge);
	return href !== void 0 && html`<a href="${href}" rel="noreferrer">${textAt$1(status, "environment_url")}</a>`;
}

// src/local/pages/environment-tiles.ts
async function environmentTiles(scope, known, only) {
	const declared = listAt$1(await scope.get(`${scope.api}/environments?per_page=100`), "environments");
	const wanted = [.../* @__PURE__ */ new Set([...declared.map((environment) => textAt$1(environment, "name")), ...known.map(({ deployment }) => textAt$1(deployment, "environment"))])].filter((name) => only === void 0 || name === only).sort();
	return Promise.all(wanted.map(async (name) => tile(scope, name, await liveIn(scope, name, known))));
}
async function liveIn(scope, name, known) {
	const succeeded = ({ status }) => textAt$1(status, "state") === "success";
	const live = known.find((one) => textAt$1(one.deployment, "environment") === name && succeeded(one));
	if (live !== void 0) return live;
	const query = new URLSearchParams({
		environment: name,
		per_page: "10"
	});
	const more = await scope.list(`${scope.api}/deployments?${query.toString()}`);
	return (await Promise.all(more.map(async (deployment) => withStatus(scope, deployment)))).find(succeeded);
}
function tile(scope, name, live) {
	return html`<li class="card tile">
    <h2>${icon("rocket")} <a href="${scope.base}/deployments/${encodeURIComponent(name)}">${name}</a></h2>
    ${live === void 0 ? html`<p class="muted">No successful deployment.</p>` : html`<p>
              ${outcomeLabel({
		tone: "good",
		icon: "check",
		words: "Live"
	})}
              ${deploymentRef(scope, live.deployment)}
            </p>
            <p class="muted small">since ${timeAgo(textAt$1(live.status, "created_at"), scope.now)}</p>
            ${environmentUrl$1(scope, live.status)}`}
  </li>`;
}

// src/local/pages/deployments-page.ts
const size$5 = 30;
async function deploymentsPage(scope, rest) {
	const { url } = scope.request;
	const only = rest[0];
	const query = new URLSearchParams({
		per_page: String(size$5),
		page: String(pageNumber(url))
	});
	if (only !== void 0) query.set("environment", only);
	const listed = await scope.list(`${scope.api}/deployments?${query.toString()}`);
	const deployments = await Promise.all(listed.map(async (deployment) => withStatus(scope, deployment)));
	const tiles = pageNumber(url) === 1 ? await environmentTiles(scope, deployments, only) : [];
	const body = html`<h1>Deployments${only !== void 0 && html` <span class="muted">to ${only}</span>`}</h1>
    ${only !== void 0 && html`<p><a href="${scope.base}/deployments">All environments</a></p>`}
    ${tiles.length > 0 && html`<ul class="tiles">
        ${tiles}
      </ul>`}
    <section class="card" aria-label="History of deployments">
      ${deployments.length === 0 ? emptyState("rocket", "Nothing was deployed yet.", "A release deploys what its stage should hold.") : table(scope, deployments)}
    </section>
    ${pager(url, listed.length, size$5)}`;
	return page({
		title: "Deployments",
		scope,
		tab: "Deployments",
		body
	});
}
function table(scope, deployments) {
	return html`<div class="scroll">
    <table class="grid">
      <caption class="unseen">
        Deployments, newest first
      </caption>
      <thead>
        <tr>
          <th scope="col">State</th>
          <th scope="col">Environment</th>
          <th scope="col">Ref</th>
          <th scope="col">Description</th>
          <th scope="col">When</th>
          <th scope="col">Address</th>
        </tr>
      </thead>
      <tbody>
        ${deployments.map(({ deployment, status }) => html`<tr>
              <td>${outcomeLabel(outcomeOf$1(textAt$1(status, "state") || "pending"))}</td>
              <td>${textAt$1(deployment, "environment")}</td>
              <td>${deploymentRef(scope, deployment)}</td>
              <td>
                ${textAt$1(status, "description") || textAt$1(deployment, "description")}${logLink(scope, status)}
              </td>
              <td>${timeAgo(textAt$1(status, "created_at") || textAt$1(deployment, "created_at"), scope.now)}</td>
              <td>${environmentUrl$1(scope, status)}</td>
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
function logLink(scope, status) {
	const href = safeHref(textAt$1(status, "log_url") || textAt$1(status, "target_url"), scope.forge);
	return href !== void 0 && html` · <a href="${href}">Log</a>`;
}

// src/local/pages/form-token.ts
init_crypto_when_asked();
function isOwnForm({ request, formToken }) {
	return sameText(request.form.get("token") ?? "", formToken);
}
function sameText(a, b) {
	const digest = (text) => createHash("sha256").update(text).digest();
	return timingSafeEqual(digest(a), digest(b));
}

// src/local/pages/dispatch-run.ts
async function dispatchRun(scope, rest) {
	const [, file = ""] = rest;
	const inputs = await dispatchInputs$1(scope, file);
	if (inputs === void 0) return missing(`No workflow ${file} can be started by a person here.`, scope);
	const refuse = async (status, words) => actionsPage(scope, ["workflows", file], {
		status,
		words
	});
	if (!isOwnForm(scope)) return refuse(403, "This form was not made by the forge that runs now. Look at the page again, then run it from here.");
	const { form, api } = scope.request;
	const before = Math.max(0, ...scope.forge.runs(scope.slug).map(({ id }) => id));
	const { status, body } = await api("POST", `${scope.api}/actions/workflows/${encodeURIComponent(file)}/dispatches`, {
		ref: form.get("ref") ?? "",
		inputs: Object.fromEntries(inputs.flatMap((one) => sentOf(one, form)))
	});
	if (status >= 200 && status < 300) return redirect(`${scope.base}/actions/workflows/${encodeURIComponent(file)}?after=${before}`);
	const reason = textAt$1(body, "message") || `The forge answered ${status}.`;
	return refuse(status >= 500 ? 502 : status, reason);
}
function sentOf({ name, type }, form) {
	const value = form.get(`${inputPrefix}${name}`);
	if (type === "boolean") return [[name, value === "true" ? "true" : "false"]];
	if (value === null || value === "" && type !== "string") return [];
	return [[name, value]];
}

// src/local/pages/conversation.ts
async function readComments(scope, number) {
	const comments = [];
	for (let page = 1; page <= mostPages$1; page += 1) {
		const more = await scope.list(`${scope.api}/issues/${number}/comments?per_page=100&page=${page}`);
		comments.push(...more);
		if (more.length < 100) break;
	}
	return comments;
}
const mostPages$1 = 20;
function openingEntry(scope, subject) {
	const body = textAt$1(subject, "body");
	return entry({
		anchor: `issue-${textAt$1(subject, "id")}`,
		author: textAt$1(subject, "user", "login"),
		did: "opened this",
		when: timeAgo(textAt$1(subject, "created_at"), scope.now),
		body: body === "" ? html`<p class="muted">No description was given.</p>` : bodyMarkdown(scope, body, 2)
	});
}
function conversationEntries(scope, comments, reviews) {
	const entries = [...comments.map((comment) => ({
		at: textAt$1(comment, "created_at"),
		show: commentEntry(scope, comment)
	})), ...reviews.map((review) => ({
		at: textAt$1(review, "submitted_at"),
		show: reviewEntry(scope, review)
	}))];
	entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
	return html`${entries.map(({ show }) => show)}`;
}
function labelBadges(labels) {
	return labels.map((label) => html`<span class="label">${typeof label === "string" ? label : textAt$1(label, "name")}</span> `);
}
function commentEntry(scope, comment) {
	return entry({
		anchor: `issuecomment-${textAt$1(comment, "id")}`,
		author: textAt$1(comment, "user", "login"),
		did: "commented",
		when: timeAgo(textAt$1(comment, "created_at"), scope.now),
		body: bodyMarkdown(scope, textAt$1(comment, "body"), 2)
	});
}
function reviewEntry(scope, review) {
	const body = textAt$1(review, "body");
	return entry({
		anchor: `pullrequestreview-${textAt$1(review, "id")}`,
		author: textAt$1(review, "user", "login"),
		did: html`reviewed: ${outcomeLabel(outcomeOf$1(textAt$1(review, "state")))}`,
		when: timeAgo(textAt$1(review, "submitted_at"), scope.now),
		body: body === "" ? void 0 : bodyMarkdown(scope, body, 2)
	});
}
function entry({ anchor, author, did, when, body }) {
	return html`<article class="card entry" id="${anchor}">
    <header class="card-head">
      <span
        >${icon("comment")} <strong>${author || "ghost"}</strong>
        <span class="muted">${did} ${when}</span></span
      >
    </header>
    ${body !== void 0 && html`<div class="prose pad">${body}</div>`}
  </article>`;
}

// src/local/pages/pull-state.ts
function pullState(pull) {
	if (at(pull, "merged") === true || textAt$1(pull, "merged_at") !== "") return {
		tone: "done",
		icon: "merge",
		words: "Merged"
	};
	if (textAt$1(pull, "state") === "closed") return {
		tone: "bad",
		icon: "closed",
		words: "Closed"
	};
	if (at(pull, "draft") === true) return {
		tone: "off",
		icon: "pull",
		words: "Draft"
	};
	return {
		tone: "good",
		icon: "pull",
		words: "Open"
	};
}
function issueState(issue) {
	if (textAt$1(issue, "state") !== "closed") return {
		tone: "good",
		icon: "issue",
		words: "Open"
	};
	return textAt$1(issue, "state_reason") === "not_planned" ? {
		tone: "off",
		icon: "skipped",
		words: "Not planned"
	} : {
		tone: "done",
		icon: "check",
		words: "Closed"
	};
}

// src/local/pages/issue-page.ts
async function issuePage(scope, rest) {
	const number = rest[0] ?? "";
	if (!/^\d{1,10}$/.test(number)) return missing("The number of an issue is a number.", scope);
	const issue = await scope.get(`${scope.api}/issues/${number}`);
	if (issue === void 0) return missing(`There is no issue ${number}.`, scope);
	if (at(issue, "pull_request") !== void 0) return redirect(`${scope.base}/pull/${number}`);
	const comments = await readComments(scope, number);
	const labels = listAt$1(issue, "labels");
	const closed = textAt$1(issue, "closed_at");
	const body = html`<header class="subject">
      <h1>${textAt$1(issue, "title")} <span class="muted">#${number}</span></h1>
      <p>
        ${stateBadge(issueState(issue))} <strong>${textAt$1(issue, "user", "login")}</strong>
        <span class="muted"
          >opened this ${timeAgo(textAt$1(issue, "created_at"), scope.now)} · ${comments.length}
          ${comments.length === 1 ? "comment" : "comments"}${closed !== "" && html` · closed ${timeAgo(closed, scope.now)}`}</span
        >
      </p>
      ${labels.length > 0 && html`<p><span class="unseen">Labels: </span>${labelBadges(labels)}</p>`}
    </header>
    <section aria-labelledby="conversation-title">
      <h2 id="conversation-title" class="unseen">Conversation</h2>
      ${openingEntry(scope, issue)} ${conversationEntries(scope, comments, [])}
    </section>`;
	return page({
		title: `${textAt$1(issue, "title")} · Issue #${number}`,
		scope,
		tab: "Issues",
		body
	});
}

// src/local/pages/state-filter.ts
function stateWanted(url) {
	const asked = url.searchParams.get("state");
	return asked === "open" || asked === "closed" ? asked : "all";
}
function stateFilter(current) {
	return html`<nav class="filter" aria-label="Filter by state">
    <ul>
      ${[
		"all",
		"open",
		"closed"
	].map((state) => html`<li>
            <a href="?state=${state}" ${state === current ? html` aria-current="true"` : ""}
              >${state === "all" ? "All" : state === "open" ? "Open" : "Closed"}</a
            >
          </li>`)}
    </ul>
  </nav>`;
}

// src/local/pages/issues-page.ts
const size$4 = 100;
const issuesPage = async (scope) => {
	const { url } = scope.request;
	const state = stateWanted(url);
	const listed = await scope.list(`${scope.api}/issues?state=${state}&per_page=${size$4}&page=${pageNumber(url)}`);
	const issues = listed.filter((issue) => at(issue, "pull_request") === void 0);
	const body = html`<header class="subject">
      <h1>Issues</h1>
      ${stateFilter(state)}
    </header>
    <section class="card" aria-label="Issues">
      ${issues.length === 0 ? emptyState("check", state === "open" ? "No open issues." : "No issues here.", "Drift checks open one issue per model.") : html`<ul class="rows">
              ${issues.map((issue) => row$4(scope, issue))}
            </ul>`}
    </section>
    ${pager(url, listed.length, size$4)}`;
	return page({
		title: "Issues",
		scope,
		tab: "Issues",
		body
	});
};
function row$4(scope, issue) {
	const number = textAt$1(issue, "number");
	const comments = numberAt(issue, "comments") ?? 0;
	return html`<li class="row">
    ${outcomeIcon(issueState(issue))}
    <div class="grow">
      <a class="title" href="${scope.base}/issues/${number}">${textAt$1(issue, "title")}</a>
      ${labelBadges(listAt$1(issue, "labels"))}
      <p class="muted small">
        #${number} opened ${timeAgo(textAt$1(issue, "created_at"), scope.now)} by
        ${textAt$1(issue, "user", "login")}
      </p>
    </div>
    ${comments > 0 && html`<span class="muted">${icon("comment")} ${comments}<span class="unseen"> comments</span></span>`}
  </li>`;
}

// src/local/pages/merge-box.ts
function mergeBox(scope, pull, checks, problem) {
	return html`<section class="card merge" id="merge" aria-labelledby="merge-title">
    <header class="card-head">
      <h2 id="merge-title">Checks and merge</h2>
      ${verdictLabel(checks)}
    </header>
    ${checks.length > 0 && checkList(scope, checks)}
    <div class="pad">
      ${problem !== void 0 && html`<div class="alarm" role="alert">
          ${icon("alert")}
          <div><strong>The merge did not happen.</strong> ${problem}</div>
        </div>`}
      ${decision(scope, pull, checks)}
    </div>
  </section>`;
}
function decision(scope, pull, checks) {
	const state = pullState(pull).words;
	if (state === "Merged") {
		const sha = textAt$1(pull, "merge_commit_sha");
		return html`<p>
      ${outcomeLabel({
			tone: "done",
			icon: "merge",
			words: "Merged"
		})} by
      <strong>${textAt$1(pull, "merged_by", "login") || "unknown"}</strong>
      ${timeAgo(textAt$1(pull, "merged_at"), scope.now)}${sha !== "" && html` as <a class="sha" href="${scope.base}/commit/${encodeURIComponent(sha)}">${shortSha(sha)}</a>`}.
    </p>`;
	}
	if (state === "Closed") return html`<p>
      ${outcomeLabel({
		tone: "bad",
		icon: "closed",
		words: "Closed"
	})} without a merge
      ${timeAgo(textAt$1(pull, "closed_at"), scope.now)}.
    </p>`;
	if (state === "Draft") return html`<p>This pull request is a draft: it must be marked as ready before it can be merged.</p>`;
	if (at(pull, "mergeable") === false) return html`<p>
      ${outcomeLabel({
		tone: "bad",
		icon: "alert",
		words: "Conflicts"
	})}
      <code>${textAt$1(pull, "head", "ref")}</code> and <code>${textAt$1(pull, "base", "ref")}</code> changed the
      same lines. Resolve that on the branch, then come back.
    </p>`;
	const risky = ["failing", "waiting"].includes(checksVerdict(checks));
	return html`<form
    method="post"
    action="${scope.base}/pull/${textAt$1(pull, "number")}/merge"
    class="merge-form"
  >
    <input type="hidden" name="token" value="${scope.formToken}" />
    <input type="hidden" name="sha" value="${textAt$1(pull, "head", "sha")}" />
    <button type="submit" class="${risky ? "danger" : "primary"}">${icon("merge")} Merge pull request</button>
    <p class="muted small">
      ${risky ? "Not all checks have passed; no rule of this forge forbids to merge all the same." : "No conflicts with the base branch."}
      Merges with a merge commit, at ${shortSha(textAt$1(pull, "head", "sha"))}.
    </p>
  </form>`;
}
function verdictLabel(checks) {
	switch (checksVerdict(checks)) {
		case "none": return html`<span class="muted">No checks on this commit</span>`;
		case "failing": return outcomeLabel({
			tone: "bad",
			icon: "closed",
			words: "Some checks failed"
		});
		case "waiting": return outcomeLabel({
			tone: "wait",
			icon: "wait",
			words: "Some checks have not finished"
		});
		case "passing": return outcomeLabel({
			tone: "good",
			icon: "check",
			words: "All checks have passed"
		});
	}
}

// src/local/pages/pull-page.ts
async function pullPage(scope, rest) {
	const [number = "", part] = rest;
	if (part === void 0) return showPull(scope, number);
	const anchor = (/* @__PURE__ */ new Map([
		["files", "files"],
		["commits", "commits"],
		["checks", "merge"],
		["merge", "merge"]
	])).get(part);
	if (anchor === void 0) return missing(`A pull request has no page ${part}.`, scope);
	return redirect(`${scope.base}/pull/${encodeURIComponent(number)}#${anchor}`);
}
async function showPull(scope, number, problem) {
	if (!/^\d{1,10}$/.test(number)) return missing("The number of a pull request is a number.", scope);
	const path = `${scope.api}/pulls/${number}`;
	const pull = await scope.get(path);
	if (pull === void 0) return await scope.get(`${scope.api}/issues/${number}`) === void 0 ? missing(`There is no pull request ${number}.`, scope) : redirect(`${scope.base}/issues/${number}`);
	const head = textAt$1(pull, "head", "sha");
	const [comments, reviews, commits, files, checks] = await Promise.all([
		readComments(scope, number),
		scope.list(`${path}/reviews?per_page=100`),
		scope.list(`${path}/commits?per_page=100`),
		scope.list(`${path}/files?per_page=100`),
		readChecks(scope, head)
	]);
	const state = pullState(pull);
	const talk = comments.length + reviews.length;
	const body = html`<header class="subject">
      <h1>${textAt$1(pull, "title")} <span class="muted">#${number}</span></h1>
      <p>
        ${stateBadge(state)} <strong>${textAt$1(pull, "user", "login")}</strong>
        <span class="muted"
          >${["Open", "Draft"].includes(state.words) ? "wants" : "asked"} to merge ${commits.length}
          ${commits.length === 1 ? "commit" : "commits"} into</span
        >
        ${branch(scope, pull, "base")} <span class="muted">from</span> ${branch(scope, pull, "head")}
      </p>
      ${listAt$1(pull, "labels").length > 0 && html`<p>${labelBadges(listAt$1(pull, "labels"))}</p>`}
    </header>
    <nav class="parts" aria-label="Parts of this pull request">
      <ul>
        <li>
          <a href="#conversation">Conversation <span class="count">${talk}</span></a>
        </li>
        <li>
          <a href="#merge">Checks and merge <span class="count">${checks.length}</span></a>
        </li>
        <li>
          <a href="#commits">Commits <span class="count">${commits.length}</span></a>
        </li>
        <li>
          <a href="#files">Files <span class="count">${files.length}</span></a>
        </li>
      </ul>
    </nav>
    <section id="conversation" aria-labelledby="conversation-title">
      <h2 id="conversation-title" class="unseen">Conversation</h2>
      ${openingEntry(scope, pull)} ${conversationEntries(scope, comments, reviews)}
    </section>
    ${mergeBox(scope, pull, checks, problem?.words)}
    <section class="card" id="commits" aria-labelledby="commits-title">
      <header class="card-head"><h2 id="commits-title">Commits</h2></header>
      ${commitList(scope, commits)}
    </section>
    <section id="files" aria-labelledby="files-title">
      <h2 id="files-title">Files</h2>
      ${diffFiles(scope, files, head)}
    </section>`;
	return page({
		title: `${textAt$1(pull, "title")} · Pull request #${number}`,
		scope,
		tab: "Pull requests",
		body,
		status: problem?.status ?? 200
	});
}
function branch(scope, pull, side) {
	const ref = textAt$1(pull, side, "ref");
	return html`<a class="ref" href="${scope.base}/tree/${encodePath(ref)}">${ref}</a>`;
}

// src/local/pages/merge-pull.ts
async function mergePull(scope, rest) {
	const number = rest[0] ?? "";
	const { form, api } = scope.request;
	if (!/^\d{1,10}$/.test(number)) return showPull(scope, number);
	if (!isOwnForm(scope)) return showPull(scope, number, {
		status: 403,
		words: "This form was not made by the forge that runs now. Look at the page again, then merge from here."
	});
	const sha = form.get("sha") ?? "";
	const { status, body } = await api("PUT", `${scope.api}/pulls/${number}/merge`, {
		merge_method: "merge",
		...sha === "" ? {} : { sha }
	});
	if (status >= 200 && status < 300) return redirect(`${scope.base}/pull/${number}#merge`);
	const reason = textAt$1(body, "message") || "The forge gave no reason.";
	const hint = status === 409 ? " The branch has moved since you saw it: what you see here is its present state." : "";
	return showPull(scope, number, {
		status: status >= 500 ? 502 : status,
		words: `${reason}${/[.!?]$/.test(reason) ? "" : "."}${hint} (${status})`
	});
}

// src/local/pages/pulls-page.ts
const size$3 = 50;
async function pullsPage(scope) {
	const { url } = scope.request;
	const state = stateWanted(url);
	const pulls = await scope.list(`${scope.api}/pulls?state=${state}&per_page=${size$3}&page=${pageNumber(url)}`);
	const body = html`<header class="subject">
      <h1>Pull requests</h1>
      ${stateFilter(state)}
    </header>
    <section class="card" aria-label="Pull requests">
      ${pulls.length === 0 ? emptyState("pull", state === "open" ? "No open pull requests." : "No pull requests here.", "Cairn proposes a promotion as a pull request.") : html`<ul class="rows">
              ${pulls.map((pull) => row$3(scope, pull))}
            </ul>`}
    </section>
    ${pager(url, pulls.length, size$3)}`;
	return page({
		title: "Pull requests",
		scope,
		tab: "Pull requests",
		body
	});
}
function row$3(scope, pull) {
	const number = textAt$1(pull, "number");
	const state = pullState(pull);
	const when = textAt$1(pull, "merged_at") || textAt$1(pull, "closed_at") || textAt$1(pull, "created_at");
	return html`<li class="row">
    ${outcomeIcon(state)}
    <div class="grow">
      <a class="title" href="${scope.base}/pull/${number}">${textAt$1(pull, "title")}</a>
      ${labelBadges(listAt$1(pull, "labels"))}
      <p class="muted small">
        #${number} by ${textAt$1(pull, "user", "login")},
        ${state.words === "Open" || state.words === "Draft" ? "opened" : state.words.toLowerCase()}
        ${timeAgo(when, scope.now)}
      </p>
    </div>
    <span class="ref">${textAt$1(pull, "head", "ref")}</span>
  </li>`;
}

// src/local/pages/releases-page.ts
const size$2 = 20;
async function releasesPage(scope, rest) {
	const latest = await scope.get(`${scope.api}/releases/latest`);
	const latestId = textAt$1(latest, "id");
	const [kind, ...name] = rest;
	if (kind === void 0) return allReleases(scope, latestId);
	const tag = name.join("/");
	if (kind === "latest" && name.length === 0) return oneRelease(scope, latest, "There is no full release yet.", latestId);
	if (kind !== "tag" || tag === "") return missing("There is no such page of releases.", scope);
	const release = await scope.get(`${scope.api}/releases/tags/${encodeURIComponent(tag)}`);
	return release === void 0 ? tagWithout(scope, tag) : oneRelease(scope, release, "", latestId);
}
async function tagWithout(scope, tag) {
	if (await scope.get(`${scope.api}/git/ref/tags/${encodePath(tag)}`) === void 0) return missing(`There is no tag ${tag}.`, scope);
	const body = html`<h1>${tag}</h1>
    <p>This tag has no release.</p>
    <p>
      <a href="${scope.base}/tree/${encodePath(tag)}">Files at this tag</a> ·
      <a href="${scope.base}/tags">All tags</a>
    </p>`;
	return page({
		title: `Tag ${tag}`,
		scope,
		tab: "Releases",
		body
	});
}
async function allReleases(scope, latestId) {
	const { url } = scope.request;
	const releases = await scope.list(`${scope.api}/releases?per_page=${size$2}&page=${pageNumber(url)}`);
	const body = html`<h1>Releases</h1>
    ${releases.length === 0 ? html`<section class="card" aria-label="Releases">${emptyState("tag", "No releases yet.", "A merged promotion is released with its artifacts.")}</section>` : releases.map((release) => releaseCard(scope, release, latestId, "h2"))}
    ${pager(url, releases.length, size$2)}`;
	return page({
		title: "Releases",
		scope,
		tab: "Releases",
		body
	});
}
function oneRelease(scope, release, otherwise, latestId) {
	if (release === void 0) return missing(otherwise, scope);
	const body = html`<p><a href="${scope.base}/releases">All releases</a></p>
    ${releaseCard(scope, release, latestId, "h1")}`;
	return page({
		title: `Release ${titleOf$1(release)}`,
		scope,
		tab: "Releases",
		body
	});
}
function releaseCard(scope, release, latestId, level) {
	const tag = textAt$1(release, "tag_name");
	const title = html`<a href="${scope.base}/releases/tag/${encodeURIComponent(tag)}">${titleOf$1(release)}</a>`;
	const when = textAt$1(release, "published_at") || textAt$1(release, "created_at");
	const assets = listAt$1(release, "assets");
	const text = textAt$1(release, "body");
	return html`<article class="card release">
    <header class="card-head">
      <div class="grow">
        ${level === "h1" ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
        <p class="muted small">
          ${icon("tag")}
          <a class="ref" href="${scope.base}/tree/${encodePath(tag)}">${tag}</a>
          ${textAt$1(release, "author", "login")} released this ${timeAgo(when, scope.now)}
        </p>
      </div>
      <span>${badges(release, latestId)}</span>
    </header>
    ${text !== "" && html`<div class="prose pad">${bodyMarkdown(scope, text, level === "h1" ? 1 : 2)}</div>`}
    ${assets.length > 0 && assetTable(scope, assets, tag)}
  </article>`;
}
function badges(release, latestId) {
	if (at(release, "draft") === true) return html`<span class="badge draft">Draft</span>`;
	if (at(release, "prerelease") === true) return html`<span class="badge pre">Pre-release</span>`;
	return textAt$1(release, "id") === latestId && html`<span class="badge latest">${icon("check")} Latest</span>`;
}
function assetTable(scope, assets, tag) {
	return html`<div class="scroll">
    <table class="grid">
      <caption>
        Assets of ${tag}
      </caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col" class="number">Size</th>
          <th scope="col">Digest</th>
        </tr>
      </thead>
      <tbody>
        ${assets.map((asset) => assetRow(scope, asset))}
      </tbody>
    </table>
  </div>`;
}
function assetRow(scope, asset) {
	const name = textAt$1(asset, "name");
	const href = safeHref(textAt$1(asset, "browser_download_url"), scope.forge);
	const digest = textAt$1(asset, "digest");
	return html`<tr>
    <td>${icon("cube")} ${href === void 0 ? name : html`<a href="${href}">${name}</a>`}</td>
    <td class="number">${byteSize(numberAt(asset, "size"))}</td>
    <td>
      ${digest === "" ? html`<span class="muted">none</span>` : html`<code class="digest">${digest}</code>`}
    </td>
  </tr>`;
}
function titleOf$1(release) {
	return textAt$1(release, "name") || textAt$1(release, "tag_name");
}

// src/local/pages/review-run.ts
async function reviewRun(scope, rest) {
	const [, id = ""] = rest;
	if (!/^\d{1,15}$/.test(id) || scope.forge.run(scope.slug, Number(id)) === void 0) return runPage(scope, [id]);
	const refuse = async (status, words) => runPage(scope, [id], {
		status,
		words
	});
	if (!isOwnForm(scope)) return refuse(403, "This form was not made by the forge that runs now. Look at the page again, then answer from here.");
	const { form, api } = scope.request;
	const { status, body } = await api("POST", `${scope.api}/actions/runs/${id}/pending_deployments`, {
		environment_ids: [Number(form.get("environment"))],
		state: form.get("state") === "approved" ? "approved" : "rejected",
		comment: ""
	});
	if (status >= 200 && status < 300) return redirect(`${scope.base}/actions/runs/${id}?follow=1`);
	return refuse(status >= 500 ? 502 : status, textAt$1(body, "message") || `The forge answered ${status}.`);
}

// src/local/pages/rerun-run.ts
async function rerunRun(scope, rest) {
	const [, text = ""] = rest;
	const id = Number(text);
	const run = /^\d{1,15}$/.test(text) ? scope.forge.run(scope.slug, id) : void 0;
	if (run === void 0) return runPage(scope, [text]);
	if (!isOwnForm(scope)) return runPage(scope, [text], {
		status: 403,
		words: "This form was not made by the forge that runs now. Look at the page again, then run it from here."
	});
	const { form, api } = scope.request;
	const call = form.get("jobs") === "failed" ? "rerun-failed-jobs" : "rerun";
	const { status, body } = await api("POST", `${scope.api}/actions/runs/${id}/${call}`);
	if (status >= 200 && status < 300) return redirect(`${scope.base}/actions/runs/${id}?follow=1&attempt=${run.runAttempt + 1}`);
	const reason = textAt$1(body, "message") || "The forge gave no reason.";
	return runPage(scope, [text], {
		status: status >= 500 ? 502 : status,
		words: `${reason}${/[.!?]$/.test(reason) ? "" : "."} (${status})`
	});
}

// src/local/pages/repositories-page.ts
const size$1 = 100;
async function repositoriesPage(scope) {
	const { url } = scope.request;
	const found = await scope.get(`/user/repos?per_page=${size$1}&page=${pageNumber(url)}`);
	const repositories = listAt$1(found);
	const body = html`<h1>Repositories</h1>
    <section class="card" aria-label="Repositories">
      ${repositories.length === 0 ? emptyState("cube", found === void 0 ? "The list of repositories cannot be read." : "No repositories yet.", html`The page of a repository is <code>/owner/name</code>.`) : html`<ul class="rows">
              ${repositories.map((repository) => row$2(scope, repository))}
            </ul>`}
    </section>
    ${pager(url, repositories.length, size$1)}`;
	return page({
		title: "Repositories",
		body
	});
}
function row$2(scope, repository) {
	const name = textAt$1(repository, "full_name");
	const changed = textAt$1(repository, "pushed_at") || textAt$1(repository, "updated_at");
	return html`<li class="row">
    ${icon("cube")}
    <div class="grow">
      <a class="title" href="/${encodePath(name)}">${name}</a>
      ${textAt$1(repository, "description") !== "" && html`<p>${textAt$1(repository, "description")}</p>`}
    </div>
    <span class="muted small">${changed !== "" && html`changed ${timeAgo(changed, scope.now)}`}</span>
  </li>`;
}

// src/local/pages/readme.ts
async function readme(scope, { ref }, entries) {
	const entry = entries.find((one) => /^readme\.(md|markdown)$/i.test(textAt$1(one, "name")));
	if (entry === void 0) return void 0;
	const path = textAt$1(entry, "path");
	const content = await fileContent(scope, {
		ref,
		path
	});
	if (content.kind !== "text") return void 0;
	return html`<section class="card" aria-label="${textAt$1(entry, "name")}">
    <header class="card-head"><span>${icon("file")} ${textAt$1(entry, "name")}</span></header>
    <div class="prose pad">${fileMarkdown(scope, content.text, path, ref)}</div>
  </section>`;
}

// src/local/pages/registry-stages.ts
async function registryStages(scope) {
	const models = await scope.list(contentsPath(scope, {
		ref: scope.defaultBranch,
		path: "registry"
	}));
	const stages = (await Promise.all(models.map(async (model) => stagesOf(scope, textAt$1(model, "name"))))).flat();
	if (stages.length === 0) return void 0;
	return html`<section class="card" aria-labelledby="stages">
    <header class="card-head">
      <h2 id="stages">${icon("cube")} Models</h2>
      <span class="muted">desired state on ${scope.defaultBranch}</span>
    </header>
    <div class="scroll">
      <table class="grid">
        <caption class="unseen">
          The version that each stage of each model should hold
        </caption>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">Stage</th>
            <th scope="col">Version</th>
            <th scope="col">Manifest</th>
            <th scope="col">Hold</th>
          </tr>
        </thead>
        <tbody>
          ${stages.map((stage) => row$1(scope, stage))}
        </tbody>
      </table>
    </div>
  </section>`;
}
async function stagesOf(scope, model) {
	const ref = scope.defaultBranch;
	const files = (await scope.list(contentsPath(scope, {
		ref,
		path: `registry/${model}/stages`
	}))).filter((entry) => textAt$1(entry, "name").endsWith(".json"));
	return Promise.all(files.map(async (file) => {
		const path = textAt$1(file, "path");
		const content = await fileContent(scope, {
			ref,
			path
		});
		return {
			model,
			stage: textAt$1(file, "name").replace(/\.json$/, ""),
			path,
			document: content.kind === "text" ? parsed(content.text) : void 0
		};
	}));
}
function row$1(scope, { model, stage, path, document }) {
	const version = textAt$1(document, "version");
	const digest = textAt$1(document, "manifest");
	const held = at(document, "hold") !== void 0;
	return html`<tr>
    <th scope="row">${model}</th>
    <td><a href="${scope.base}/blob/${encodePath(scope.defaultBranch)}/${encodePath(path)}">${stage}</a></td>
    <td>
      ${version === "" ? html`<span class="outcome bad">${icon("alert")} unreadable</span>` : html`<a class="ref" href="${scope.base}/releases/tag/${encodeURIComponent(`${model}@v${version}`)}">v${version}</a>`}
    </td>
    <td>${digest !== "" && html`<code title="${digest}">${digest.slice(0, 19)}</code>`}</td>
    <td>
      ${held ? html`<span class="outcome wait">${icon("alert")} ${textAt$1(document, "hold", "reason") || "on hold"}</span>` : html`<span class="muted">none</span>`}
    </td>
  </tr>`;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}

// src/local/pages/repository-page.ts
async function repositoryPage(scope) {
	const ref = scope.defaultBranch;
	const place = {
		ref,
		path: ""
	};
	const entries = await scope.list(contentsPath(scope, place));
	const [stages, text, commits, release] = await Promise.all([
		registryStages(scope),
		readme(scope, place, entries),
		scope.list(`${scope.api}/commits?sha=${encodeURIComponent(ref)}&per_page=6`),
		scope.get(`${scope.api}/releases/latest`)
	]);
	const description = textAt$1(scope.repository, "description");
	const body = html`<h1 class="unseen">${scope.slug}</h1>
    <div class="columns">
      <div>
        ${description !== "" && html`<p>${description}</p>`} ${stages}
        <section class="card" aria-labelledby="files-title">
          <header class="card-head">
            <h2 id="files-title" class="unseen">Files</h2>
            <span class="ref">${icon("branch")} ${ref}</span
            ><span class="actions"
              ><a href="${scope.base}/branches">Branches</a><a href="${scope.base}/tags">Tags</a></span
            >
          </header>
          ${entries.length === 0 ? emptyState("file", "This repository is empty.", html`Push to <code>${cloneUrl(scope)}</code>`) : fileList(scope, place, entries)}
        </section>
        ${text}
      </div>
      <aside aria-label="About this repository">
        <section class="card">
          <header class="card-head"><h2>Clone</h2></header>
          <p class="pad"><code class="clone">${cloneUrl(scope)}</code></p>
        </section>
        <section class="card">
          <header class="card-head">
            <h2>Latest commits</h2>
            <a href="${scope.base}/commits/${encodePath(ref)}">All</a>
          </header>
          ${commits.length === 0 ? html`<p class="pad muted">None yet.</p>` : commitList(scope, commits)}
        </section>
        ${release !== void 0 && latestRelease(scope, release)}
      </aside>
    </div>`;
	return page({
		title: "Code",
		scope,
		tab: "Code",
		body
	});
}
function latestRelease(scope, release) {
	const tag = textAt$1(release, "tag_name");
	const assets = listAt$1(release, "assets").length;
	return html`<section class="card">
    <header class="card-head">
      <h2>Latest release</h2>
      <a href="${scope.base}/releases">All</a>
    </header>
    <div class="pad">
      <p>
        <a class="title" href="${scope.base}/releases/tag/${encodeURIComponent(tag)}"
          >${textAt$1(release, "name") || tag}</a
        >
      </p>
      <p class="muted small">
        ${timeAgo(textAt$1(release, "published_at"), scope.now)} · ${assets}
        ${assets === 1 ? "asset" : "assets"}
      </p>
    </div>
  </section>`;
}
function cloneUrl(scope) {
	return textAt$1(scope.repository, "clone_url") || `${scope.forge.serverUrl}${scope.base}.git`;
}

// src/local/pages/style-parts.ts
const partsStyle = `
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: 0 0 16px; overflow: clip; }
.card-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 12px; padding: 9px 16px; background: var(--sunken); border-bottom: 1px solid var(--line); }
.card-head h2 { font-size: 14px; }
.card-foot { padding: 8px 16px; border-top: 1px solid var(--line-soft); }
.actions { display: flex; gap: 14px; font-size: 13px; }
.subject { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 16px; margin-bottom: 14px; }
.subject h1 { margin: 0; flex: 1 1 60%; }
.subject p { flex: 1 1 100%; margin: 2px 0; }
.path { font-size: 17px; }
.empty { text-align: center; padding: 36px 16px; }
.empty .icon { width: 28px; height: 28px; color: var(--muted); margin-bottom: 8px; }
.empty p { margin: 0; }

.rows { list-style: none; padding: 0; }
.row { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 4px 12px; padding: 10px 16px; border-top: 1px solid var(--line-soft); }
.row:first-child { border-top: 0; }
.row > .icon { margin-top: 2px; color: var(--muted); }
.row .grow { flex-basis: 55%; }
.row p { margin: 1px 0 0; }
.title { font-weight: 600; color: var(--text); }
.row .title + .label { margin-left: 4px; }
aside .title { font-weight: 500; }
.title:hover { color: var(--link); }
.when { min-width: 96px; text-align: right; }
.ends { display: flex; gap: 14px; align-items: baseline; }
.sha { color: var(--muted); }
.ref { display: inline-block; max-width: 100%; padding: 0 7px; border-radius: 5px; background: var(--note-soft); color: var(--note); line-height: 1.6; }
.ref .icon { width: 13px; height: 13px; vertical-align: -2px; }

.badge, .label, .count { display: inline-block; border-radius: 20px; font-size: 12px; line-height: 18px; padding: 0 8px; border: 1px solid transparent; background: var(--off-soft); color: var(--text); font-weight: 500; vertical-align: 1px; }
.count { padding: 0 7px; min-width: 20px; text-align: center; font-variant-numeric: tabular-nums; }
.label { background: none; border-color: var(--line); color: var(--muted); }
.badge .icon { width: 12px; height: 12px; vertical-align: -2px; }
.badge.latest, .badge.added { background: var(--good-soft); color: var(--good); }
.badge.pre, .badge.modified, .badge.changed, .badge.renamed { background: var(--wait-soft); color: var(--wait); }
.badge.removed { background: var(--bad-soft); color: var(--bad); }
.outcome { white-space: nowrap; font-weight: 500; }
.outcome.good { color: var(--good); } .outcome.bad { color: var(--bad); } .outcome.wait { color: var(--wait); }
.outcome.done { color: var(--done); } .outcome.note { color: var(--note); } .outcome.off { color: var(--off); }
.state { display: inline-flex; align-items: center; gap: 6px; padding: 3px 12px 3px 9px; border-radius: 20px; font-weight: 600; font-size: 13px; line-height: 20px; margin-right: 6px; vertical-align: middle; }
.state.good { background: var(--good-soft); color: var(--good); } .state.bad { background: var(--bad-soft); color: var(--bad); }
.state.wait { background: var(--wait-soft); color: var(--wait); } .state.done { background: var(--done-soft); color: var(--done); }
.state.off { background: var(--off-soft); color: var(--off); }

.facts { display: flex; flex-wrap: wrap; gap: 10px 32px; margin: 0 0 18px; padding: 10px 16px; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.facts dt { font-size: 12px; color: var(--muted); }
.facts dd { margin: 0; }
.parts, .filter { margin: 0 0 14px; }
.filter { margin: 0; }
.parts ul, .filter ul { list-style: none; display: flex; flex-wrap: wrap; gap: 6px; padding: 0; }
.parts a, .filter a { display: inline-block; padding: 3px 11px; border: 1px solid var(--line); border-radius: 20px; background: var(--card); color: var(--text); }
.parts a:hover, .filter a:hover { border-color: var(--accent); text-decoration: none; }
.filter a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--accent-text); }
.pager { display: flex; justify-content: center; gap: 18px; padding: 4px; }
.tiles { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 12px; margin-bottom: 16px; }
.tile { margin: 0; padding: 14px 16px; }
.tile h2 { margin-bottom: 8px; }
.tile p { margin: 0 0 3px; }
#files > h2 { margin: 22px 0 6px; font-size: 17px; }

.files, .grid { width: 100%; }
.files td { padding: 6px 16px; border-top: 1px solid var(--line-soft); }
.files tr:first-child td { border-top: 0; }
.files tr:hover td { background: var(--sunken); }
.files a { color: var(--text); }
.files .icon { color: var(--muted); margin-right: 4px; }
.files .folder .icon { color: var(--accent); fill: var(--note-soft); }
.grid th, .grid td { padding: 7px 16px; border-top: 1px solid var(--line-soft); vertical-align: top; }
.grid thead th { border-top: 0; font-size: 12px; color: var(--muted); font-weight: 500; white-space: nowrap; }
.grid thead th.number { text-align: right; }
.grid td time, .grid td .ref { white-space: nowrap; }
.grid caption { text-align: left; padding: 10px 16px 2px; font-weight: 600; border-top: 1px solid var(--line-soft); }
.grid caption.unseen { padding: 0; }
.digest { display: inline-block; min-width: 200px; overflow-wrap: anywhere; font-size: 11.5px; color: var(--muted); }

button { font: inherit; font-weight: 600; padding: 7px 16px; border-radius: 7px; border: 1px solid transparent; cursor: pointer; }
button.primary { background: var(--accent); color: var(--accent-text); }
button.primary:hover { filter: brightness(1.08); }
button.plain { background: var(--card); color: var(--text); border-color: var(--line); }
button.plain:hover { background: var(--sunken); }
button.danger { background: var(--card); color: var(--bad); border-color: var(--bad); }
button.danger:hover { background: var(--bad-soft); }
.merge-form { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; }
.dispatch { margin-bottom: 14px; padding: 10px 14px; }
.dispatch > summary { font-weight: 600; cursor: pointer; }
.dispatch form { display: grid; gap: 10px; margin-top: 12px; max-width: 460px; justify-items: start; }
.dispatch label { display: grid; gap: 4px; width: 100%; }
.dispatch input[type='checkbox'] { justify-self: start; }
.dispatch input, .dispatch select { font: inherit; padding: 5px 8px; border-radius: 7px; border: 1px solid var(--line); background: var(--card); color: var(--text); }
.rerun-form { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 14px; }
.merge-form p { margin: 0; flex: 1 1 280px; }
.alarm { display: flex; gap: 10px; padding: 10px 14px; margin-bottom: 12px; border-radius: 7px; background: var(--bad-soft); color: var(--bad); border: 1px solid currentColor; }
.alarm .icon { margin-top: 3px; }
.clone { user-select: all; }
.message { padding: 10px 14px; margin: 8px 0 14px; background: var(--sunken); border-radius: 6px; }
.fold > summary { color: var(--muted); font-size: 12.5px; }
.picture { padding: 16px; margin: 0; text-align: center; }
.picture img { max-width: 100%; }

.code { width: 100%; font-family: var(--mono); font-size: 12.5px; line-height: 1.55; tab-size: 4; }
.code td { padding: 0 10px; vertical-align: top; overflow-wrap: anywhere; }
.code pre { font-size: inherit; }
.code .line { width: 1%; min-width: 40px; text-align: right; color: var(--muted); user-select: none; white-space: nowrap; border-right: 1px solid var(--line-soft); }
.code .line a { color: inherit; }
.code tr:target { background: var(--wait-soft); }
.code tr:first-child td { padding-top: 6px; } .code tr:last-child td { padding-bottom: 6px; }
.file > summary { list-style: none; flex-wrap: nowrap; }
.file > summary::-webkit-details-marker { display: none; }
.file:not([open]) > summary { border-bottom: 0; }
.diff .mark { display: inline-block; width: 1.4em; user-select: none; }
.diff .added { background: var(--good-soft); } .diff .added .mark { color: var(--good); }
.diff .removed { background: var(--bad-soft); } .diff .removed .mark { color: var(--bad); }
.diff .hunk { background: var(--note-soft); color: var(--note); } .diff .note { color: var(--muted); }

.steps { list-style: none; padding: 4px 0; }
.step { display: flex; align-items: center; gap: 9px; padding: 6px 16px; }
.steps div.step { padding-left: 35px; }
.steps summary.step::before, .file > summary::before { content: ""; width: 0; height: 0; border: 5px solid transparent; border-left: 6px solid var(--muted); border-right: 0; margin-right: 4px; }
.steps details[open] > summary.step::before, .file[open] > summary::before { transform: rotate(90deg); }
summary.step { list-style: none; }
summary.step::-webkit-details-marker { display: none; }
summary.step:hover { background: var(--sunken); }
.log { background: var(--log); color: var(--log-text); margin: 2px 10px 8px; border-radius: 6px; padding: 10px 0; max-height: 560px; overflow: auto; }
.log pre { font-size: 12px; line-height: 1.55; }
.log-line { display: block; padding: 0 14px 0 64px; text-indent: -52px; }
.log-line:hover { background: #ffffff12; }
.log-number { display: inline-block; width: 40px; margin-right: 12px; text-indent: 0; text-align: right; color: var(--log-muted); user-select: none; }
.log-line.bad { color: #ff9d94; } .log-line.wait { color: #f0c674; }
.log .cut { padding: 0 14px 6px; color: var(--log-muted); }

.prose > * { margin: 0 0 12px; }
.prose > :last-child { margin-bottom: 0; }
.prose h2, .prose h3, .prose h4, .prose h5, .prose h6 { margin-top: 20px; }
.prose > :first-child { margin-top: 0; }
.prose .level-1 { font-size: 22px; padding-bottom: 6px; border-bottom: 1px solid var(--line-soft); }
.prose .level-2 { font-size: 18px; padding-bottom: 5px; border-bottom: 1px solid var(--line-soft); }
.prose .level-3 { font-size: 16px; } .prose .level-4, .prose .level-5, .prose .level-6 { font-size: 14px; }
.prose ul, .prose ol { padding-left: 26px; }
.prose li + li { margin-top: 3px; }
.prose code { background: var(--sunken); padding: 1px 5px; border-radius: 4px; }
.prose pre { background: var(--sunken); padding: 12px 14px; border-radius: 6px; overflow-x: auto; white-space: pre; }
.prose pre code { padding: 0; background: none; }
.prose table { min-width: 40%; }
.prose th, .prose td { border: 1px solid var(--line); padding: 5px 11px; }
.prose th { background: var(--sunken); }
.prose td { font-variant-numeric: tabular-nums; }
.prose blockquote { border-left: 3px solid var(--line); padding: 2px 14px; margin-left: 0; color: var(--muted); }
.prose .alert { color: var(--text); border-color: var(--note); background: var(--note-soft); padding: 8px 14px; border-radius: 0 6px 6px 0; }
.prose .alert.warning, .prose .alert.important { border-color: var(--wait); background: var(--wait-soft); }
.prose .alert.caution { border-color: var(--bad); background: var(--bad-soft); }
.prose .alert-title { font-weight: 600; }
.prose .alert.tip { border-color: var(--good); background: var(--good-soft); }
.prose details { border: 1px solid var(--line); border-radius: 6px; padding: 7px 13px; }
.prose details > summary { font-weight: 600; }
.prose details[open] > summary { margin-bottom: 8px; }
.prose details > *:last-child { margin-bottom: 2px; }
.prose img { max-width: 100%; }
.prose hr { border: 0; border-top: 1px solid var(--line); }
.prose .align-right { text-align: right; } .prose .align-center { text-align: center; }
.release h1, .release h2 { font-size: 18px; margin-bottom: 4px; }
.release h1 a, .release h2 a { color: var(--text); }
`;

// src/local/pages/stylesheet.ts
const stylesheet = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f5; --card: #ffffff; --sunken: #f0f2ef; --line: #d9ded9; --line-soft: #e8ece8;
  --text: #1d2421; --muted: #5a655f; --link: #0b6a60; --accent: #12786c; --accent-text: #ffffff;
  --top: #1f2925; --top-text: #eef3f0; --top-muted: #a9b8b0;
  --good: #1a7037; --good-soft: #dff3e4; --bad: #b3261e; --bad-soft: #fce6e3;
  --wait: #8a5a00; --wait-soft: #fbefd2; --done: #6a3fb5; --done-soft: #eee6fb;
  --note: #0a5f9e; --note-soft: #e0eefa; --off: #5a655f; --off-soft: #e9ecea;
  --log: #18201d; --log-text: #dfe7e3; --log-muted: #8fa098;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #101513; --card: #171e1b; --sunken: #1d2522; --line: #303b36; --line-soft: #252e2a;
    --text: #e3e9e6; --muted: #9aa8a1; --link: #6cc9bc; --accent: #1d8577; --accent-text: #ffffff;
    --top: #0b0f0d; --top-text: #eef3f0; --top-muted: #94a39b;
    --good: #6cce87; --good-soft: #16331f; --bad: #ff8f85; --bad-soft: #3b1b18;
    --wait: #e6b450; --wait-soft: #3a2c0e; --done: #bd9df5; --done-soft: #2d2148;
    --note: #7dbdf2; --note-soft: #14304a; --off: #9aa8a1; --off-soft: #26302b;
    --log: #0b0f0d;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--ground); color: var(--text); min-height: 100vh; display: flex; flex-direction: column;
  font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif;
  overflow-wrap: anywhere;
}
main { width: 100%; max-width: 1200px; margin: 0 auto; padding: 20px 24px 40px; flex: 1; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0; font-weight: 600; }
h1 { font-size: 22px; margin-bottom: 12px; }
h2 { font-size: 16px; }
p { margin: 0 0 8px; }
p:last-child { margin-bottom: 0; }
ul, ol { margin: 0; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
main p a:not(.ref, .sha, .title), .prose a, dd a:not(.ref, .sha) { text-decoration: underline; text-underline-offset: 2px; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
code, pre, .sha, .ref { font-family: var(--mono); font-size: 12.5px; }
pre { margin: 0; white-space: pre-wrap; }
table { border-collapse: collapse; }
th { text-align: left; font-weight: 600; }
th, td { overflow-wrap: break-word; }
summary { cursor: pointer; }
.icon { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; vertical-align: -3px; flex: none; }
.muted { color: var(--muted); font-weight: 400; }
.small { font-size: 12.5px; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.lines { white-space: pre-wrap; }
.grow { flex: 1 1 auto; min-width: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scroll { overflow-x: auto; }
.pad { padding: 14px 16px; }
.skip { position: absolute; left: -999px; top: 8px; padding: 6px 12px; background: var(--card); z-index: 2; }
.skip:focus { left: 8px; }
.top { background: var(--top); color: var(--top-text); }
.bar { display: flex; align-items: center; gap: 14px; max-width: 1200px; margin: 0 auto; padding: 10px 24px; }
.brand { display: flex; align-items: center; gap: 8px; color: inherit; font-weight: 650; font-size: 15px; letter-spacing: .01em; }
.brand:hover { text-decoration: none; }
.logo { fill: #5fc2b3; }
.crumb { margin: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 6px; padding-left: 14px; border-left: 1px solid #46544d; color: var(--top-muted); }
.crumb a { color: var(--top-text); font-weight: 600; }
.crumb .badge { background: none; color: var(--top-muted); border-color: #46544d; }
.where { margin-left: auto; color: var(--top-muted); font-size: 12.5px; white-space: nowrap; }
.top :focus-visible { outline-color: #8fe0d3; }
.tabs { background: var(--top); }
.tabs ul { list-style: none; display: flex; gap: 2px; max-width: 1200px; margin: 0 auto; padding: 0 16px; overflow-x: auto; scrollbar-width: thin; }
.tabs a { display: flex; gap: 6px; align-items: center; padding: 7px 10px 9px; color: var(--top-muted); white-space: nowrap; border-bottom: 2px solid transparent; }
.tabs a:hover { color: var(--top-text); text-decoration: none; }
.tabs a[aria-current] { color: var(--top-text); font-weight: 600; border-color: #5fc2b3; }
.tabs .count { line-height: 16px; background: #37443e; color: var(--top-text); }
.tabs :focus-visible { outline-offset: -3px; }
.foot { max-width: 1200px; width: 100%; margin: 0 auto; padding: 12px 24px 20px; color: var(--muted); font-size: 12px; border-top: 1px solid var(--line-soft); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 20px; align-items: start; }
.columns.side-first { grid-template-columns: 210px minmax(0, 1fr); }
.side ul { list-style: none; padding: 0; display: grid; gap: 2px; }
.side a { display: block; padding: 5px 10px; border-radius: 6px; color: var(--text); }
.side a:hover { background: var(--sunken); text-decoration: none; }
.side a[aria-current] { background: var(--sunken); font-weight: 600; box-shadow: inset 2px 0 var(--accent); }
@media (max-width: 860px) {
  main { padding: 16px 14px 32px; }
  .bar { padding: 10px 14px; }
  .tabs ul { padding: 0 6px; }
  .where { display: none; }
  .columns, .columns.side-first { grid-template-columns: minmax(0, 1fr); }
  .side ul { display: flex; overflow-x: auto; }
  .side a { white-space: nowrap; }
}
@media print { .top, .foot, .merge-form, .rerun-form, .skip { display: none; } }
${partsStyle}`;

// src/local/pages/tags-page.ts
const size = 50;
async function tagsPage(scope) {
	const { url } = scope.request;
	const sorted = (await Promise.all((await readRefs(scope)).map(async (ref) => readTag(scope, ref)))).sort((a, b) => dateOf(b).localeCompare(dateOf(a)) || b.name.localeCompare(a.name, "en", { numeric: true }));
	const number = pageNumber(url);
	const tags = sorted.slice((number - 1) * size, number * size);
	const body = html`<h1>Tags</h1>
    <section class="card" aria-label="Tags">
      ${tags.length === 0 ? emptyState("tag", "No tags yet.", "A version and each change of a stage is an annotated tag.") : html`<ul class="rows">
              ${tags.map((tag) => row(scope, tag))}
            </ul>`}
    </section>
    ${pager(url, tags.length, size)}`;
	return page({
		title: "Tags",
		scope,
		tab: "Tags",
		body
	});
}
async function readRefs(scope) {
	const path = `${scope.api}/git/matching-refs/tags`;
	const refs = /* @__PURE__ */ new Map();
	for (let page = 1; page <= mostPages; page += 1) {
		const more = await scope.list(page === 1 ? path : `${path}?page=${page}`);
		const before = refs.size;
		for (const ref of more) refs.set(textAt$1(ref, "ref"), ref);
		if (more.length !== usualSize || refs.size === before) break;
	}
	return [...refs.values()].filter((ref) => textAt$1(ref, "ref").startsWith("refs/tags/"));
}
const usualSize = 30;
const mostPages = 100;
async function readTag(scope, ref) {
	const name = textAt$1(ref, "ref").replace(/^refs\/tags\//, "");
	const sha = textAt$1(ref, "object", "sha");
	if (textAt$1(ref, "object", "type") !== "tag") return {
		name,
		target: sha,
		object: void 0
	};
	const object = await scope.get(`${scope.api}/git/tags/${encodeURIComponent(sha)}`);
	return {
		name,
		target: textAt$1(object, "object", "sha"),
		object
	};
}
function row(scope, { name, target, object }) {
	const { subject, rest } = messageParts(textAt$1(object, "message"));
	return html`<li class="row">
    ${icon("tag")}
    <div class="grow">
      <a class="title" href="${scope.base}/releases/tag/${encodeURIComponent(name)}">${name}</a>
      ${object === void 0 && html`<span class="badge">lightweight</span>`}
      ${subject !== "" && html`<p>${subject}</p>`}
      ${object !== void 0 && html`<p class="muted small">${textAt$1(object, "tagger", "name")} tagged ${timeAgo(dateOf({
		name,
		target,
		object
	}), scope.now)}</p>`}
      ${rest !== "" && message(rest)}
    </div>
    <span class="ends"
      ><a href="${scope.base}/tree/${encodePath(name)}">Files</a>
      <a class="sha" href="${scope.base}/commit/${encodeURIComponent(target)}">${shortSha(target)}</a></span
    >
  </li>`;
}
function message(rest) {
	return html`<details class="fold">
    <summary>Message</summary>
    <pre class="message">${rest}</pre>
  </details>`;
}
function messageParts(text) {
	const [subject = "", ...rest] = (text.split("-----BEGIN ")[0] ?? "").split("\n");
	return {
		subject,
		rest: rest.join("\n").trim()
	};
}
function dateOf({ object }) {
	return textAt$1(object, "tagger", "date");
}

// src/local/pages/tree-page.ts
async function treePage(scope, rest) {
	const place = await splitRefPath(scope, rest);
	const { ref, path } = place;
	const entries = await scope.get(contentsPath(scope, place));
	if (entries === void 0) return missing(`There is no folder ${path === "" ? ref : `${path} at ${ref}`}.`, scope);
	if (!Array.isArray(entries)) return redirect(`${scope.base}/blob/${encodePath(ref)}/${encodePath(path)}`);
	const body = html`<h1 class="path">${pathCrumbs(scope, place)}</h1>
    <section class="card" aria-label="Files">
      <header class="card-head">
        <span class="ref">${ref}</span
        ><span class="actions"
          ><a href="${scope.base}/commits/${encodePath(ref)}${path === "" ? "" : `/${encodePath(path)}`}"
            >History</a
          ></span
        >
      </header>
      ${fileList(scope, place, entries)}
    </section>
    ${await readme(scope, place, entries)}`;
	return page({
		title: path === "" ? ref : `${path} at ${ref}`,
		scope,
		tab: "Code",
		body
	});
}

// src/local/pages/pages.ts
init_crypto_when_asked();
function createPages(options = {}) {
	const now = options.now ?? (() => /* @__PURE__ */ new Date());
	const formToken = options.formToken ?? randomBytes(24).toString("base64url");
	return async (request) => {
		const path = pathSegments(request.url);
		if (path === void 0) return request.method === "GET" ? missing("This address is malformed.") : void 0;
		if (request.method === "GET" && path[0] === "-" && path[1] === "style.css" && path.length === 2) return style();
		const scope = scopeOf(request, now(), formToken);
		if (request.method === "GET" && path.length === 0) return repositoriesPage(scope);
		const [owner, name, ...rest] = path;
		if (!isName(owner) || !isName(name)) return void 0;
		const found = route(request, rest);
		if (found === void 0) return void 0;
		const repository = await repositoryScope(scope, `${owner}/${name}`);
		if (repository === void 0) return missing(`There is no repository ${owner}/${name} here.`);
		return found.show(repository, found.rest);
	};
}
const byName = /* @__PURE__ */ new Map([
	["actions", {
		show: async (scope, rest) => actionsPage(scope, rest),
		least: 0,
		most: 4
	}],
	["blob", {
		show: blobPage,
		least: 2,
		most: Infinity
	}],
	["branches", {
		show: branchesPage,
		least: 0,
		most: 0
	}],
	["commit", {
		show: commitPage,
		least: 1,
		most: 1
	}],
	["commits", {
		show: commitsPage,
		least: 0,
		most: Infinity
	}],
	["deployments", {
		show: deploymentsPage,
		least: 0,
		most: 1
	}],
	["issues", {
		show: issuesOrIssue,
		least: 0,
		most: 1
	}],
	["pull", {
		show: pullPage,
		least: 1,
		most: 2
	}],
	["pulls", {
		show: pullsPage,
		least: 0,
		most: 0
	}],
	["raw", {
		show: rawFile,
		least: 2,
		most: Infinity
	}],
	["releases", {
		show: releasesPage,
		least: 0,
		most: Infinity
	}],
	["tags", {
		show: tagsPage,
		least: 0,
		most: 0
	}],
	["tree", {
		show: treePage,
		least: 1,
		most: Infinity
	}]
]);
function route({ method }, path) {
	const [name, ...rest] = path;
	if (method === "POST") return formRoute(name, rest);
	if (name === void 0) return {
		show: repositoryPage,
		rest
	};
	if (name === "releases" && rest[0] === "download") return void 0;
	const known = byName.get(name);
	return known !== void 0 && rest.length >= known.least && rest.length <= known.most ? {
		show: known.show,
		rest
	} : void 0;
}
function formRoute(name, rest) {
	const [first, second, third] = rest;
	if (name === "pull" && rest.length === 2 && second === "merge") return {
		show: mergePull,
		rest
	};
	if (name !== "actions" || rest.length !== 3) return void 0;
	if (first === "workflows" && third === "dispatch") return {
		show: dispatchRun,
		rest
	};
	if (first !== "runs") return void 0;
	if (third === "rerun") return {
		show: rerunRun,
		rest
	};
	return third === "review" ? {
		show: reviewRun,
		rest
	} : void 0;
}
async function issuesOrIssue(...[scope, rest]) {
	return rest.length === 0 ? issuesPage(scope, rest) : issuePage(scope, rest);
}
function pathSegments(url) {
	try {
		const segments = url.pathname.split("/").filter((segment) => segment !== "").map(decodeURIComponent);
		return segments.some((segment) => /(^|[/\\])\.{1,2}($|[/\\])/.test(segment)) ? void 0 : segments;
	} catch {
		return;
	}
}
function isName(segment) {
	return segment !== void 0 && /^[\w.-]+$/.test(segment);
}
function style() {
	return {
		status: 200,
		headers: {
			...safetyHeaders,
			"content-type": "text/css; charset=utf-8",
			"cache-control": "no-cache"
		},
		body: stylesheet
	};
}

// src/local/runner/concurrency-groups.ts
function createConcurrencyGroups() {
	const groups = /* @__PURE__ */ new Map();
	function admit(key, group, request) {
		group.running = request;
		return {
			kind: "admitted",
			release: () => {
				if (group.running !== request) return;
				group.running = void 0;
				const next = group.waiting;
				group.waiting = void 0;
				if (next) next.settle(admit(key, group, next.request));
				else groups.delete(key);
			}
		};
	}
	return { async enter(name, request) {
		const key = name.toLowerCase();
		const group = groups.get(key) ?? {
			running: void 0,
			waiting: void 0
		};
		groups.set(key, group);
		if (!group.running) return admit(key, group, request);
		group.waiting?.settle({ kind: "replaced" });
		return new Promise((resolve) => {
			const mine = {
				request,
				settle
			};
			const giveUp = () => {
				if (group.waiting === mine) group.waiting = void 0;
				settle({ kind: "aborted" });
			};
			function settle(admission) {
				request.signal.removeEventListener("abort", giveUp);
				resolve(admission);
			}
			group.waiting = mine;
			request.signal.addEventListener("abort", giveUp);
			if (request.signal.aborted) giveUp();
			else if (request.cancelInProgress) group.running?.onCancel();
		});
	} };
}

// src/local/runner/deployment-reviews.ts
function createDeploymentReviews() {
	const waiting = /* @__PURE__ */ new Map();
	return {
		async wait(review, signal) {
			if (signal.aborted) return "cancelled";
			const key = JSON.stringify([
				review.repository,
				review.run,
				review.environment
			]);
			const { promise, resolve } = Promise.withResolvers();
			const waiters = waiting.get(key) ?? /* @__PURE__ */ new Set();
			waiting.set(key, waiters.add(resolve));
			const abandon = () => {
				resolve("cancelled");
			};
			signal.addEventListener("abort", abandon);
			const state = await promise;
			signal.removeEventListener("abort", abandon);
			waiters.delete(resolve);
			if (waiters.size === 0) waiting.delete(key);
			return state;
		},
		answer(review, state) {
			const key = JSON.stringify([
				review.repository,
				review.run,
				review.environment
			]);
			for (const resolve of waiting.get(key) ?? []) resolve(state);
		}
	};
}

// src/local/runner/expressions.ts
const contextNames = [
	"github",
	"env",
	"vars",
	"secrets",
	"inputs",
	"needs",
	"strategy",
	"matrix",
	"job",
	"jobs",
	"steps",
	"runner"
];
function evaluateExpression(expression, scope) {
	const parser = new Parser(tokensOf(expression), contextNames, [...scope.functions.values()]);
	const contexts = new Dictionary();
	for (const name of contextNames) contexts.add(name, toData(scope.contexts[name] ?? {}));
	return fromData(new Evaluator(parser.parse(), contexts, new Map(scope.functions)).evaluate());
}
function isTruthy(value) {
	return truthy(toData(value));
}
function asText(value) {
	return value === void 0 ? "" : toData(value).coerceString();
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asJson(value) {
	if (value === void 0 || value === null) return null;
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value)) return value.map(asJson);
	if (typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asJson(item)]));
	return null;
}
function tokensOf(expression) {
	return new Lexer(expression).lex().tokens.map((token) => token.lexeme.startsWith("'") ? {
		...token,
		value: token.lexeme.slice(1, -1).replaceAll("''", "'")
	} : token);
}
const converted = /* @__PURE__ */ new WeakMap();
function toData(value) {
	if (value === null) return new Null();
	if (typeof value === "string") return new StringData(value);
	if (typeof value === "number") return new NumberData(value);
	if (typeof value === "boolean") return new BooleanData(value);
	const known = converted.get(value);
	if (known) return known;
	const result = isObject(value) ? toDictionary(value) : new Array$1(...value.map(toData));
	converted.set(value, result);
	return result;
}
function toDictionary(value) {
	const dictionary = new Dictionary();
	for (const [key, item] of Object.entries(value)) dictionary.add(key, toData(item));
	return dictionary;
}
function fromData(value) {
	if (value instanceof Array$1) return value.values().map(fromData);
	if (value instanceof Dictionary) return Object.fromEntries(value.pairs().map(({ key, value: item }) => [key, fromData(item)]));
	return value instanceof Null ? null : value.value;
}

// src/local/runner/glob-filter.ts
function passesPatterns(name, patterns) {
	let passes = false;
	for (const pattern of patterns) {
		const negated = pattern.startsWith("!");
		if (toRegExp(negated ? pattern.slice(1) : pattern).test(name)) passes = !negated;
	}
	return passes;
}
function matchesAny(name, patterns) {
	return patterns.some((pattern) => toRegExp(pattern).test(name));
}
function toRegExp(pattern) {
	let source = "";
	let at = 0;
	const rules = [
		[/(?<=^|\/)\*\*\//y, () => "(?:.*/)?"],
		[/\*\*/y, () => ".*"],
		[/\*/y, () => "[^/]*"],
		[/[?+]/y, (text) => source === "" ? `\\${text}` : text],
		[/\[[^\]]+\]/y, (text) => text.replace(/\\/g, "\\\\").replace(/^\[\^/, "[\\^")],
		[/\\./sy, (text) => escape(text.slice(1))],
		[/./sy, escape]
	];
	while (at < pattern.length) for (const [rule, translate] of rules) {
		rule.lastIndex = at;
		const found = rule.exec(pattern)?.[0];
		if (found === void 0) continue;
		source += translate(found);
		at += found.length;
		break;
	}
	return compile(source, pattern);
}
function compile(source, pattern) {
	try {
		return new RegExp(`^(?:${source})$`, "s");
	} catch (error) {
		throw new Error(`The filter pattern ${JSON.stringify(pattern)} is not valid.`, { cause: error });
	}
}
function escape(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

// src/local/runner/event-filter.ts
async function startsWorkflow(workflow, event, changedPaths) {
	const filter = workflow.on.get(event.name);
	if (!filter) return false;
	if (event.name === "push") return passesRef(filter, event.ref) && passesPaths(filter, event.ref, changedPaths);
	if (event.name === "pull_request" || event.name === "pull_request_target") {
		const base = `refs/heads/${textAt(event.payload, "pull_request", "base", "ref")}`;
		return passesType(filter, event, [
			"opened",
			"synchronize",
			"reopened"
		]) && passesRef(filter, base) && passesPaths(filter, base, changedPaths);
	}
	if (event.name === "workflow_dispatch") return isNamed(workflow, event.payload["workflow"]);
	if (event.name === "workflow_run") {
		const named = listAt(filter, "workflows") ?? [];
		const branch = `refs/heads/${textAt(event.payload, "workflow_run", "head_branch")}`;
		return named.includes(textAt(event.payload, "workflow_run", "name")) && passesType(filter, event, void 0) && passesRef(filter, branch);
	}
	if (event.name === "schedule") return isScheduled(workflow, filter, event);
	return passesType(filter, event, void 0);
}
function asksToSkip(message) {
	return /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/.test(message) || /\n\n(?:.+\n)*skip-checks: ?true\s*$/.test(message);
}
function isOfFork({ name, payload, repository }) {
	if (name !== "pull_request" && name !== "pull_request_review") return false;
	return textAt(payload, "pull_request", "head", "repo", "full_name") !== repository;
}
function textAt(payload, ...keys) {
	let value = payload;
	for (const key of keys) value = typeof value === "object" && value !== null ? value[key] : void 0;
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
function passesRef(filter, ref) {
	const isTag = ref.startsWith("refs/tags/");
	const name = ref.replace(/^refs\/(?:heads|tags)\//, "");
	const [kind, other] = isTag ? ["tags", "branches"] : ["branches", "tags"];
	const only = listAt(filter, kind);
	const ignored = listAt(filter, `${kind}-ignore`);
	if (only) return passesPatterns(name, only);
	if (ignored) return !matchesAny(name, ignored);
	return !listAt(filter, other) && !listAt(filter, `${other}-ignore`);
}
async function passesPaths(filter, ref, changedPaths) {
	const only = listAt(filter, "paths");
	const ignored = listAt(filter, "paths-ignore");
	if (!only && !ignored || ref.startsWith("refs/tags/")) return true;
	const changed = await changedPaths();
	if (only) return changed.some((path) => passesPatterns(path, only));
	return changed.some((path) => !matchesAny(path, ignored ?? []));
}
function passesType(filter, event, byDefault) {
	const types = listAt(filter, "types") ?? byDefault;
	return types === void 0 || types.includes(textAt(event.payload, "action"));
}
function isNamed(workflow, name) {
	if (typeof name !== "string") return false;
	return workflow.path === name || workflow.path.endsWith(`/${name}`);
}
function isScheduled(workflow, filter, event) {
	const name = textAt(event.payload, "workflow");
	const cron = textAt(event.payload, "schedule");
	return (name === "" || isNamed(workflow, name)) && (cron === "" || cronsOf(filter).includes(cron));
}
function cronsOf(filter) {
	const entries = filter["entries"] ?? [];
	if (!Array.isArray(entries)) return [];
	return entries.map((entry) => isObject(entry) ? asText(entry["cron"]) : "");
}
function listAt(filter, key) {
	const value = filter[key];
	if (value === void 0 || value === null) return void 0;
	return Array.isArray(value) ? value.map((item) => asText(item)) : [asText(value)];
}

// src/local/runner/job-slots.ts
function createJobSlots(count) {
	let free = count;
	const waiting = /* @__PURE__ */ new Set();
	function release() {
		let released = false;
		return () => {
			if (released) return;
			released = true;
			free += 1;
			const [next] = waiting;
			next?.();
		};
	}
	return { async take(signal) {
		while (!signal.aborted) {
			if (free > 0) {
				free -= 1;
				return release();
			}
			await new Promise((resolve) => {
				const wake = () => {
					waiting.delete(wake);
					signal.removeEventListener("abort", wake);
					resolve();
				};
				waiting.add(wake);
				signal.addEventListener("abort", wake);
			});
		}
	} };
}

// src/local/runner/run-watch.ts
function createRunWatch() {
	const latest = /* @__PURE__ */ new Map();
	const waiting = /* @__PURE__ */ new Set();
	return {
		saw(run) {
			latest.set(`${run.repository}#${run.id}`, run);
			for (const look of waiting) look(run);
		},
		async first(predicate, timeoutMs) {
			const known = [...latest.values()].find(predicate);
			if (known) return known;
			return new Promise((resolve, reject) => {
				const look = (run) => {
					if (!predicate(run)) return;
					waiting.delete(look);
					clearTimeout(timer);
					resolve(run);
				};
				const timer = setTimeout(() => {
					waiting.delete(look);
					reject(/* @__PURE__ */ new Error(`No run was as wanted within ${timeoutMs} ms; seen:\n${describe([...latest.values()])}`));
				}, timeoutMs);
				waiting.add(look);
			});
		}
	};
}
function describe(runs) {
	return runs.map((run) => `  ${run.workflowPath} (${run.event}): ${run.status}${run.conclusion ? `, ${run.conclusion}` : ""}`).join("\n");
}

// src/local/runner/github-context.ts
function githubContext(run) {
	const { host, event, record, repository, workflow } = run;
	const { head } = record;
	const [owner = ""] = repository.slug.split("/");
	const path = `${repository.slug}/${workflow.path}@${event.ref}`;
	return {
		actor: event.actor,
		actor_id: String(userId(event.actor)),
		api_url: host.forge.apiUrl,
		base_ref: textAt(event.payload, "pull_request", "base", "ref"),
		event: asJson(event.payload),
		event_name: event.name,
		graphql_url: `${host.forge.apiUrl}/graphql`,
		head_ref: textAt(event.payload, "pull_request", "head", "ref"),
		ref: event.ref,
		ref_name: event.ref.replace(/^refs\/(?:heads|tags|pull)\//, ""),
		ref_protected: false,
		ref_type: event.ref.startsWith("refs/tags/") ? "tag" : "branch",
		repository: repository.slug,
		repository_owner: owner,
		repositoryUrl: `${host.forge.serverUrl.replace(/^https?/, "git")}/${repository.slug}.git`,
		retention_days: "90",
		run_attempt: String(head.runAttempt),
		run_id: String(head.id),
		run_number: String(head.runNumber),
		secret_source: "Actions",
		server_url: host.forge.serverUrl,
		sha: event.sha,
		triggering_actor: run.triggeringActor,
		workflow: workflow.name,
		workflow_ref: path,
		workflow_sha: event.sha
	};
}

// src/local/runner/resolve-uses.ts
function resolveUses(uses, from) {
	if (!/^[.$]\//.test(uses)) return uses;
	const path = uses.slice(2);
	const [, slug, ref] = /^([^./@][^/@]*\/[^/@]+)\/[^@]*@(.+)$/.exec(from) ?? [];
	return slug === void 0 || ref === void 0 ? path : `${slug}/${path}@${ref}`;
}
function isOutside(resolved) {
	return /^[^./@][^/@]*\/[^/@]+\/[^@]*@/.test(resolved);
}

// src/local/runner/status-functions.ts
init_crypto_when_asked();
function hostFunctions(status, workspace) {
	const answer = (name, value) => ({
		name,
		minArgs: 0,
		maxArgs: 255,
		call: () => new BooleanData(value)
	});
	const functions = [
		answer("always", true),
		answer("success", status.success),
		answer("failure", status.failure),
		answer("cancelled", status.cancelled),
		{
			name: "hashfiles",
			minArgs: 1,
			maxArgs: 255,
			call: (...patterns) => new StringData(workspace === void 0 ? "" : hashFiles(workspace, patterns.map((pattern) => pattern.coerceString())))
		}
	];
	return new Map(functions.map((definition) => [definition.name, definition]));
}
function hashFiles(workspace, patterns) {
	const matched = /* @__PURE__ */ new Set();
	for (const pattern of patterns.flatMap((text) => text.split("\n")).map((text) => text.trim())) {
		if (pattern === "" || pattern.startsWith("#")) continue;
		const negated = pattern.startsWith("!");
		for (const path of globSync(negated ? pattern.slice(1) : pattern, { cwd: workspace })) if (negated) matched.delete(path);
		else matched.add(path);
	}
	const digests = [...matched].sort().map((path) => resolve(workspace, path)).filter((path) => !relative(workspace, path).startsWith("..") && statSync(path).isFile()).map((path) => createHash("sha256").update(readFileSync(path)).digest());
	return digests.length === 0 ? "" : createHash("sha256").update(Buffer.concat(digests)).digest("hex");
}

// src/local/runner/token-value.ts
init_errors();
function tokenValue(token, scope) {
	return convert(token, (expression, at) => {
		try {
			return evaluateExpression(expression, scope);
		} catch (error) {
			throw new Error(`${scope.file}:${at.line ?? 1}: the expression \${{ ${expression} }} failed: ${messageOf(error)}`, { cause: error });
		}
	});
}
function tokenText(token, scope) {
	return asText(tokenValue(token, scope));
}
function tokenTexts(token, scope) {
	const value = tokenValue(token, scope);
	if (!isObject(value)) return {};
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
}
function literalValue(token) {
	return convert(token, (expression) => `\${{ ${expression} }}`);
}
function tokenEntries(token) {
	if (!token || !isMapping(token)) return [];
	return [...iterate(token)].map(({ key, value }) => [key.toString(), value]);
}
function tokenAt(token, key) {
	return token && isMapping(token) ? token.find(key) : void 0;
}
function tokenItems(token) {
	return token && isSequence(token) ? [...iterate(token)] : [];
}
function convert(token, evaluate) {
	if (!token) return null;
	if (isBasicExpression(token)) return evaluate(token.expression, token);
	if (isString(token) || isNumber(token) || isBoolean(token)) return token.value;
	if (isSequence(token)) return [...iterate(token)].map((item) => convert(item, evaluate));
	if (!isMapping(token)) return null;
	const result = {};
	for (const { key, value } of iterate(token)) {
		const item = convert(value, evaluate);
		if (key.isExpression && !isBasicExpression(key)) Object.assign(result, isObject(item) ? item : {});
		else result[asText(convert(key, evaluate))] = item;
	}
	return result;
}
function iterate(token) {
	return { [Symbol.iterator]: () => token[Symbol.iterator]() };
}

// src/local/runner/workflow-inputs.ts
function dispatchInputs(filter, sent) {
	const declared = isObject(filter["inputs"]) ? filter["inputs"] : {};
	const mistakes = Object.keys(sent).filter((name) => !(name in declared)).map((name) => `Unexpected input '${name}': the workflow declares ${listOf$1(Object.keys(declared))}.`);
	const inputs = {};
	for (const [name, definition] of Object.entries(declared)) {
		const checked = checkInput(name, isObject(definition) ? definition : {}, sent[name]);
		if (checked.kind === "invalid") mistakes.push(checked.mistake);
		else inputs[name] = checked.value;
	}
	return mistakes.length > 0 ? {
		kind: "invalid",
		mistakes
	} : {
		kind: "valid",
		inputs
	};
}
function checkInput(name, definition, sent) {
	const invalid = (mistake) => ({
		kind: "invalid",
		mistake
	});
	const given = sent === void 0 || sent === null ? "" : textOf(sent);
	if (given === "" && definition["required"] === true && asText(definition["default"]) === "") return invalid(`Required input '${name}' was not provided.`);
	const choices = (Array.isArray(definition["options"]) ? definition["options"] : []).map((option) => asText(option));
	if (given !== "" && choices.length > 0 && !choices.includes(given)) return invalid(`Input '${name}' is '${given}', which is none of ${listOf$1(choices)}.`);
	const type = asText(definition["type"] ?? "string");
	const value = typedInput(type, given === "" && sent !== "" ? asText(definition["default"]) : given);
	return value === void 0 ? invalid(`Input '${name}' is no ${type}: ${given}.`) : {
		kind: "valid",
		value
	};
}
function typedInput(type, text) {
	if (type === "boolean") return text === "true" ? true : text === "false" || text === "" ? false : void 0;
	if (type !== "number") return text;
	const number = Number(text);
	return Number.isNaN(number) ? void 0 : number;
}
function textOf(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
function listOf$1(names) {
	return names.length === 0 ? "none" : names.map((name) => `'${name}'`).join(", ");
}

// src/local/runner/call-workflow.ts
async function callWorkflow(call, runJobs) {
	const { scope, definition, tokenScope } = call;
	const path = resolveUses(definition.uses ?? "", scope.workflow.path);
	const workflow = scope.run.callable.get(path);
	if (!workflow) throw new Error(`The reusable workflow '${path}' is not in this commit.`);
	const inner = {
		run: scope.run,
		workflow,
		inputs: callInputs(workflow, definition, tokenScope),
		secrets: callSecrets(workflow, scope, definition, tokenScope),
		allowed: call.granted,
		prefix: `${call.name} / `,
		cancel: call.cancel,
		earlier: scope.earlier
	};
	const outcomes = await runJobs(inner, call.slot.children);
	const results = [...outcomes.values()].map(({ result }) => result);
	const result = [
		"failure",
		"cancelled",
		"success"
	].find((kind) => results.includes(kind)) ?? "skipped";
	const outputScope = {
		file: workflow.path,
		contexts: {
			github: githubContext(scope.run),
			vars: scope.run.variables,
			inputs: inner.inputs,
			jobs: Object.fromEntries([...outcomes].map(([id, outcome]) => [id, { ...outcome }]))
		},
		functions: hostFunctions({
			success: true,
			failure: false,
			cancelled: false
		})
	};
	const outputs = [...workflow.call.outputs].map(([name, token]) => [name, tokenText(token, outputScope)]);
	return {
		result,
		outputs: Object.fromEntries(outputs)
	};
}
function callInputs(workflow, definition, scope) {
	const given = tokenValue(definition.with, scope);
	const inputs = {};
	for (const [name, declared] of workflow.call.inputs) {
		const value = Object.entries(given ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? tokenValue(declared.default, {
			...scope,
			file: workflow.path
		});
		const typed = typedInput(declared.type, asText(value));
		if (typed === void 0) throw new Error(`Input '${name}' of ${workflow.path} is no ${declared.type}: '${asText(value)}'.`);
		inputs[name] = typed;
	}
	return inputs;
}
function callSecrets(workflow, scope, definition, tokenScope) {
	if (definition.secrets && literalValue(definition.secrets) === "inherit") return scope.secrets;
	const given = tokenTexts(definition.secrets, tokenScope);
	const missing = [...workflow.call.secrets].find(([name, { required }]) => required && !Object.keys(given).some((key) => key.toLowerCase() === name.toLowerCase()));
	if (missing) throw new Error(`Secret ${missing[0]} is required by ${workflow.path}, but not provided while calling.`);
	return given;
}

// src/local/runner/earlier-attempt.ts
function earlierSuccess(earlier, place) {
	const found = earlier?.outcomes.find(({ prefix, job, index }) => prefix === place.prefix && job === place.job && index === place.index);
	if (!earlier || found?.result !== "success") return void 0;
	const { recordId } = found;
	const isOfIt = ({ id, name }) => recordId === void 0 ? name.startsWith(`${place.name} / `) : id === recordId;
	return {
		outcome: found,
		records: earlier.run.jobs.filter(isOfIt).map(recordOf)
	};
}
function areAllEarlier(earlier, jobs) {
	const known = new Set(earlier?.run.jobs.map(({ id }) => id));
	return jobs.every(({ id, conclusion }) => known.has(id) || conclusion === "skipped");
}
function recordOf(job) {
	return {
		...job,
		conclusion: job.conclusion,
		startedAt: job.startedAt,
		completedAt: job.completedAt,
		annotations: [...job.annotations],
		steps: job.steps.map((step) => ({
			...step,
			conclusion: step.conclusion,
			startedAt: step.startedAt,
			completedAt: step.completedAt
		}))
	};
}

// src/local/runner/job-environment.ts
var DeploymentRejected = class extends Error {
	constructor(environment) {
		super(`A reviewer of the environment '${environment}' rejected this deployment.`);
	}
};
async function enterEnvironment(run, { definition, record }, scope, cancel) {
	const name = environmentName(definition, scope);
	if (name === "") return void 0;
	const { host, repository, event } = run;
	const { id: deployment, waits } = host.forge.beginDeployment({
		repository: repository.slug,
		runId: run.record.head.id,
		jobId: record.id,
		environment: name,
		ref: event.ref.replace(/^refs\/(?:heads|tags)\//, ""),
		sha: event.sha
	});
	const move = (state) => {
		host.forge.moveDeployment(repository.slug, deployment, state);
	};
	if (waits) {
		const answer = waitForReview(run, {
			name,
			record
		}, cancel);
		move("waiting");
		const state = await answer;
		if (state !== "approved") move(state === "rejected" ? "failure" : "error");
		if (state === "rejected") throw new DeploymentRejected(name);
		if (state === "cancelled") return void 0;
	}
	move("queued");
	return {
		name,
		deployment
	};
}
function environmentUrl(definition, scope) {
	try {
		return tokenText(tokenAt(definition.environment, "url"), scope);
	} catch {
		return "";
	}
}
async function waitForReview({ host, record: run, repository }, { name, record }, cancel) {
	record.status = "waiting";
	run.status = "waiting";
	run.changed();
	const state = await host.reviews.wait({
		repository: repository.slug,
		run: run.head.id,
		environment: name
	}, cancel);
	record.status = "queued";
	run.status = "in_progress";
	run.changed();
	return state;
}
function environmentName({ environment }, scope) {
	if (!environment) return "";
	const named = tokenAt(environment, "name");
	if (named) return tokenText(named, scope);
	const value = tokenValue(environment, scope);
	return asText(isObject(value) ? value["name"] ?? null : value);
}

// src/local/runner/matrix.ts
function expandMatrix(matrix) {
	if (!isObject(matrix)) throw new Error("The matrix is no mapping.");
	const axes = Object.entries(matrix).filter(([key]) => key !== "include" && key !== "exclude");
	let originals = axes.length > 0 ? [{}] : [];
	for (const [key, values] of axes) {
		if (!Array.isArray(values)) throw new Error(`The matrix key '${key}' is no list.`);
		originals = originals.flatMap((combination) => values.map((value) => ({
			...combination,
			[key]: value
		})));
	}
	const excluded = listOf(matrix, "exclude");
	originals = originals.filter((combination) => !excluded.some((entry) => Object.entries(entry).every(([key, value]) => covers(value, combination[key]))));
	const merged = originals.map((combination) => ({ ...combination }));
	const added = [];
	for (const entry of listOf(matrix, "include")) {
		const hosts = merged.filter((_, index) => Object.entries(entry).every(([key, value]) => {
			const original = originals[index]?.[key];
			return original === void 0 || same(original, value);
		}));
		for (const host of hosts) Object.assign(host, entry);
		if (hosts.length === 0) added.push(entry);
	}
	const all = [...merged, ...added];
	if (all.length === 0) throw new Error("The matrix has no combination.");
	if (all.length > 256) throw new Error(`The matrix has ${all.length} combinations; GitHub allows 256.`);
	return all;
}
function combinationLabel(combination) {
	return Object.values(combination).flatMap(leaves).join(", ");
}
function listOf(matrix, key) {
	const value = matrix[key];
	if (value === void 0 || value === null || value === "") return [];
	if (!Array.isArray(value)) throw new Error(`The matrix key '${key}' is no list.`);
	return value.filter((entry) => isObject(entry));
}
function covers(wanted, actual) {
	if (actual === void 0) return false;
	if (!isObject(wanted) || !isObject(actual)) return same(wanted, actual);
	return Object.entries(wanted).every(([key, value]) => covers(value, actual[key]));
}
function same(left, right) {
	return JSON.stringify(left) === JSON.stringify(right) || isScalar(left) && isScalar(right) && asText(left) === asText(right);
}
function isScalar(value) {
	return typeof value !== "object" || value === null;
}
function leaves(value) {
	if (Array.isArray(value)) return value.flatMap((item) => leaves(item));
	return isObject(value) ? Object.values(value).flatMap(leaves) : [asText(value)];
}

// src/local/runner/job-runtime.ts
function jobStatus(job) {
	return job.cancel.aborted ? "cancelled" : job.failed ? "failure" : "success";
}
function stepEnvironment(job, declared, action) {
	const { host } = job.scope.run;
	const github = job.contexts["github"];
	const variables = {};
	for (const name of githubVariables) variables[`GITHUB_${name.toUpperCase()}`] = asText(github[name]);
	const given = {
		CI: "true",
		...machineEnvironment(),
		...host.environment,
		...declared
	};
	const base = given["PATH"] ?? "";
	return {
		...given,
		PATH: [
			...job.path,
			dirname(host.node),
			base
		].filter((part) => part !== "").join(delimiter),
		...variables,
		GITHUB_ACTIONS: "true",
		GITHUB_ACTION: action.name,
		GITHUB_ACTION_REPOSITORY: action.identity?.repository ?? "",
		GITHUB_ACTION_REF: action.identity?.ref ?? "",
		...action.identity && { GITHUB_ACTION_PATH: action.identity.directory },
		GITHUB_EVENT_PATH: job.eventPath,
		GITHUB_JOB: job.definition.id,
		GITHUB_WORKSPACE: job.workspace,
		RUNNER_ARCH: runnerArchitecture(),
		RUNNER_ENVIRONMENT: "self-hosted",
		RUNNER_NAME: runnerName,
		RUNNER_OS: runnerSystem(),
		RUNNER_TEMP: job.temp,
		RUNNER_TOOL_CACHE: job.toolCache,
		RUNNER_TRACKING_ID: job.trackingId,
		RUNNER_WORKSPACE: dirname(job.workspace)
	};
}
const runnerName = "cairn-local";
function runnerSystem() {
	return process.platform === "darwin" ? "macOS" : "Linux";
}
function runnerArchitecture() {
	return process.arch === "arm64" ? "ARM64" : "X64";
}
const githubVariables = [
	"actor",
	"actor_id",
	"api_url",
	"base_ref",
	"event_name",
	"graphql_url",
	"head_ref",
	"ref",
	"ref_name",
	"ref_protected",
	"ref_type",
	"repository",
	"repository_owner",
	"retention_days",
	"run_attempt",
	"run_id",
	"run_number",
	"server_url",
	"sha",
	"triggering_actor",
	"workflow",
	"workflow_ref",
	"workflow_sha"
];
function machineEnvironment() {
	const kept = [
		"PATH",
		"HOME",
		"LANG"
	].map((name) => [name, process.env[name]]);
	return Object.fromEntries(kept.filter((entry) => entry[1] !== void 0));
}

// src/local/runner/masks.ts
const shortestEncoded = 4;
function createMasks(values = []) {
	const hidden = /* @__PURE__ */ new Set();
	const masks = {
		add(value) {
			for (const part of /* @__PURE__ */ new Set([
				value,
				value.trim(),
				...value.split(/\r?\n/)
			])) {
				if (part.trim() === "") continue;
				hidden.add(part);
				for (const form of encodedForms(part)) hidden.add(form);
			}
		},
		hide: (text) => replaceSpans(text, [...hidden].flatMap((value) => spansOf(text, value)))
	};
	for (const value of values) masks.add(value);
	return masks;
}
function spansOf(text, value) {
	const spans = [];
	for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) spans.push([at, at + value.length]);
	return spans;
}
function replaceSpans(text, spans) {
	if (spans.length === 0) return text;
	spans.sort((a, b) => a[0] - b[0]);
	let result = "";
	let end = 0;
	let open = false;
	for (const [start, stop] of spans) {
		if (!open || start > end) {
			result += `${text.slice(end, start)}***`;
			open = true;
		}
		end = Math.max(end, stop);
	}
	return result + text.slice(end);
}
function encodedForms(value) {
	const forms = [JSON.stringify(value).slice(1, -1), encodeURIComponentSafely(value)];
	const bytes = Buffer.from(value);
	for (let shift = 0; shift < 3; shift += 1) {
		const encoded = bytes.subarray(shift, bytes.length - (bytes.length - shift) % 3).toString("base64");
		if (encoded.length >= shortestEncoded) forms.push(encoded);
	}
	const full = bytes.toString("base64");
	if (full.length >= shortestEncoded) forms.push(full, full.replace(/=+$/, ""));
	return forms;
}
function encodeURIComponentSafely(value) {
	try {
		return encodeURIComponent(value);
	} catch {
		return value;
	}
}

// src/local/runner/processes.ts
const outputGraceMs = 1e3;
const interruptGraceMs = 7500;
async function runProcess(request) {
	const child = spawn(request.file, request.args, {
		cwd: request.cwd,
		env: { ...request.env },
		detached: true,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	const flushes = [child.stdout, child.stderr].map((stream) => splitLines(stream, request.onLine));
	const stopWatching = endOnSignals(child, request);
	try {
		return await new Promise((resolve) => {
			let grace;
			child.once("error", (error) => {
				resolve({
					kind: "failed",
					message: error.message
				});
			});
			child.once("exit", (code, signal) => {
				const end = {
					kind: "exited",
					code: code ?? 128 + signalNumber(signal)
				};
				child.once("close", () => {
					clearTimeout(grace);
					resolve(end);
				});
				grace = setTimeout(() => {
					request.onLine("The output streams did not close: a process that this step started is still running.");
					resolve(end);
				}, outputGraceMs);
			});
		});
	} finally {
		stopWatching();
		for (const flush of flushes) flush();
	}
}
function killOrphans(trackingId) {
	const killed = [];
	for (const pid of processIds()) {
		if (!readProcess(pid, "environ")?.split("\0").includes(`RUNNER_TRACKING_ID=${trackingId}`)) continue;
		const name = readProcess(pid, "comm")?.trim() ?? "";
		if (signal(pid, "SIGKILL")) killed.push({
			pid,
			name
		});
	}
	return killed;
}
function endOnSignals(child, request) {
	const timers = [];
	const kill = () => {
		signalGroup(child, "SIGKILL");
	};
	const cancel = () => {
		signalGroup(child, "SIGINT");
		timers.push(setTimeout(() => {
			signalGroup(child, "SIGTERM");
		}, interruptGraceMs), setTimeout(kill, 1e4));
	};
	request.cancel.addEventListener("abort", cancel);
	request.kill.addEventListener("abort", kill);
	if (request.kill.aborted) kill();
	else if (request.cancel.aborted) cancel();
	return () => {
		request.cancel.removeEventListener("abort", cancel);
		request.kill.removeEventListener("abort", kill);
		for (const timer of timers) clearTimeout(timer);
	};
}
function signalGroup(child, name) {
	return child.pid !== void 0 && signal(-child.pid, name);
}
function signal(pid, name) {
	try {
		return process.kill(pid, name);
	} catch {
		return false;
	}
}
function splitLines(stream, onLine) {
	const decoder = new StringDecoder("utf8");
	let rest = "";
	let closed = false;
	stream.on("data", (chunk) => {
		if (closed) return;
		const lines = (rest + decoder.write(chunk)).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) onLine(line.replace(/\r$/, ""));
	});
	return () => {
		if (rest !== "") onLine(rest.replace(/\r$/, ""));
		rest = "";
		closed = true;
		if (stream instanceof Socket) stream.unref();
	};
}
function processIds() {
	try {
		return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => pid !== process.pid);
	} catch {
		return [];
	}
}
function readProcess(pid, file) {
	try {
		return readFileSync(`/proc/${pid}/${file}`, "utf8");
	} catch {
		return;
	}
}
function signalNumber(name) {
	return name === "SIGINT" ? 2 : name === "SIGKILL" ? 9 : 15;
}

// src/local/runner/file-commands.ts
function parseFileCommands(content) {
	const entries = /* @__PURE__ */ new Map();
	const lines = content.split(/\r?\n/);
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] ?? "";
		if (line === "") continue;
		const equals = line.indexOf("=");
		const heredoc = line.indexOf("<<");
		if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
			if (equals === 0) return invalid(`Invalid format '${line}': the name is empty.`);
			entries.set(line.slice(0, equals), line.slice(equals + 1));
			continue;
		}
		const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
		if (heredoc <= 0 || delimiter === "") return invalid(`Invalid format '${line}'.`);
		const end = lines.indexOf(delimiter, at + 1);
		if (end === -1) return invalid(`Invalid value. Matching delimiter not found '${delimiter}'.`);
		entries.set(name, lines.slice(at + 1, end).join("\n"));
		at = end;
	}
	return {
		kind: "valid",
		entries
	};
}
function parsePathFile(content) {
	return content.split(/\r?\n/).filter((line) => line !== "");
}
function environmentRefusal(name) {
	return name.toUpperCase() === "NODE_OPTIONS" ? `Can't store ${name} output parameter using '$GITHUB_ENV' command.` : void 0;
}
function invalid(message) {
	return {
		kind: "invalid",
		message
	};
}

// src/local/runner/step-files.ts
init_crypto_when_asked();
const longestSummaryBytes = 1048576;
function createStepFiles(job) {
	const directory = join(job.temp, "_runner_file_commands");
	mkdirSync(directory, { recursive: true });
	const id = randomUUID();
	const paths = Object.fromEntries([
		"ENV",
		"OUTPUT",
		"PATH",
		"STATE",
		"STEP_SUMMARY"
	].map((name) => [`GITHUB_${name}`, join(directory, `${name.toLowerCase()}_${id}`)]));
	for (const path of Object.values(paths)) writeFileSync(path, "");
	const take = (name) => {
		const path = paths[name] ?? "";
		try {
			return readFileSync(path, "utf8");
		} catch {
			return "";
		} finally {
			rmSync(path, {
				force: true,
				recursive: true
			});
		}
	};
	const entries = (name, faults) => {
		const parsed = parseFileCommands(take(name));
		if (parsed.kind === "valid") return Object.fromEntries(parsed.entries);
		faults.push(`Unable to process file command '${name.replace("GITHUB_", "").toLowerCase()}' successfully. ${parsed.message}`);
		return {};
	};
	return {
		env: paths,
		collect(log, summary) {
			const faults = [];
			const env = entries("GITHUB_ENV", faults);
			for (const name of Object.keys(env)) {
				const refusal = environmentRefusal(name);
				if (refusal === void 0) continue;
				faults.push(refusal);
				Reflect.deleteProperty(env, name);
			}
			job.env = {
				...job.env,
				...env
			};
			job.path = [...parsePathFile(take("GITHUB_PATH")).reverse(), ...job.path];
			const outputs = {
				...Object.fromEntries(log.set.outputs),
				...entries("GITHUB_OUTPUT", faults)
			};
			const state = {
				...Object.fromEntries(log.set.state),
				...entries("GITHUB_STATE", faults)
			};
			log.set.outputs.clear();
			log.set.state.clear();
			const text = take("GITHUB_STEP_SUMMARY");
			if (Buffer.byteLength(text) > longestSummaryBytes) log.annotate({
				level: "error",
				message: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(Buffer.byteLength(text) / 1024)}k.`
			});
			else if (text !== "") summary(job.masks.hide(text));
			if (faults.length > 0) throw new Error(faults.join("\n"));
			return {
				outputs,
				state
			};
		}
	};
}

// src/local/runner/run-command.ts
init_crypto_when_asked();
const refusedShells = [
	"pwsh",
	"powershell",
	"cmd"
];
async function runCommand(call) {
	const { frame, step, scope, log } = call;
	const { job } = frame;
	const script = tokenText(step.run, scope);
	const shell = step.shell ? tokenText(step.shell, scope) : defaultOf(call, "shell");
	const directory = step.workingDirectory ? tokenText(step.workingDirectory, scope) : defaultOf(call, "working-directory");
	const path = join(job.temp, `${randomUUID()}.sh`);
	writeFileSync(path, script.replace(/\r\n/g, "\n").replace(/\n?$/, "\n"));
	const [program = "", ...args] = commandLine(shell, frame.composite !== void 0);
	const env = stepEnvironment(job, call.env, {
		name: call.actionName,
		identity: frame.composite?.action
	});
	const file = findProgram(program, env["PATH"] ?? "");
	log.group(`Run ${script.trim().split("\n")[0] ?? ""}`);
	for (const line of script.replace(/\n$/, "").split("\n")) log.write(line);
	log.write(`shell: ${[file, ...args].join(" ")}`);
	writeEnvironment(call);
	log.endGroup();
	const files = createStepFiles(job);
	const end = await runProcess({
		file,
		args: args.map((arg) => arg.replaceAll("{0}", path)),
		cwd: resolve(job.workspace, directory),
		env: {
			...env,
			...files.env
		},
		onLine: log.output,
		cancel: call.cancel,
		kill: job.kill
	});
	const { outputs } = files.collect(log, call.summary);
	if (end.kind === "failed") throw new Error(`${program} could not be started in ${directory || "."}: ${end.message}`);
	if (end.code !== 0 && !call.cancel.aborted) log.annotate({
		level: "error",
		message: `Process completed with exit code ${end.code}.`
	});
	return {
		success: end.code === 0,
		outputs
	};
}
function writeEnvironment({ env, log }) {
	const entries = Object.entries(env);
	if (entries.length > 0) log.write("env:");
	for (const [name, value] of entries) log.write(`  ${name}: ${value}`);
}
function commandLine(shell, composite) {
	if (shell === "") {
		if (composite) throw new Error("A run step of a composite action needs `shell:`.");
		return [
			"bash",
			"-e",
			"{0}"
		];
	}
	if (shell === "bash") return [
		"bash",
		"--noprofile",
		"--norc",
		"-eo",
		"pipefail",
		"{0}"
	];
	if (shell === "sh") return [
		"sh",
		"-e",
		"{0}"
	];
	if (shell === "python") return ["python3", "{0}"];
	if (refusedShells.includes(shell)) throw new Error(`The local runner has no shell '${shell}'.`);
	const words = shell.split(/\s+/).filter((word) => word !== "");
	if (!shell.includes("{0}")) throw new Error(`The shell '${shell}' is none that GitHub knows and has no {0}.`);
	return words;
}
function defaultOf({ frame, scope }, key) {
	if (frame.composite) return "";
	const { definition, scope: workflow } = frame.job;
	const at = (defaults) => tokenAt(tokenAt(defaults, "run"), key);
	return tokenText(at(definition.defaults) ?? at(workflow.workflow.defaults), scope);
}
function findProgram(program, path) {
	if (program.includes("/")) return program;
	for (const directory of path.split(delimiter)) {
		const file = join(directory, program);
		if (directory !== "" && isExecutable(file)) return file;
	}
	throw new Error(`The program '${program}' is not on PATH.`);
}
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
function insideWorkspace(job, path) {
	const inside = resolve(job.workspace, path);
	if (inside !== job.workspace && !inside.startsWith(`${job.workspace}/`)) throw new Error(`The path '${path}' is not under the workspace.`);
	return inside;
}

// src/local/runner/action-location.ts
async function locateAction(call, uses) {
	const { job } = call.frame;
	if (uses.startsWith("./")) return {
		directory: insideWorkspace(job, uses),
		repository: job.scope.run.repository.slug,
		ref: job.scope.run.event.ref
	};
	const { composite } = call.frame;
	const named = selfReference(uses, composite === void 0 ? job.scope.workflow.path : `${composite.action.repository}/action.yml@${composite.action.ref}`);
	const { slug, path, ref } = partsOf(named);
	const checkout = job.scope.run.host.actions.get(slug.toLowerCase()) ?? await fetched(call, named);
	const directory = resolve(checkout, ...path);
	if (directory !== resolve(checkout) && !directory.startsWith(`${resolve(checkout)}/`)) throw new Error(`The action '${uses}' leads outside its repository.`);
	return {
		directory,
		repository: slug,
		ref
	};
}
function selfReference(uses, from) {
	return uses.startsWith("$/") && isOutside(from) ? resolveUses(uses, from) : uses;
}
function refusedAction({ actions, fetchAction }, uses) {
	if (uses.startsWith("docker://")) return `The local runner does not run Docker actions: ${uses}.`;
	if (uses.startsWith("$/")) return `The local runner does not have '${uses}' of the repository itself: check it out and name it ./${uses.slice(2)}.`;
	const { owner, repository, slug, ref } = partsOf(uses);
	if (actions.has(slug.toLowerCase())) return void 0;
	if (fetchAction === void 0) return `The local runner does not have the action '${uses}': it runs actions of the workspace (./path), of the checkouts it was given, and the few of GitHub that it handles itself. \`cairn local --allow-actions\` lets it download others by their full commit and run their code on this machine.`;
	if (!/^[a-z\d][a-z\d-]*$/i.test(owner) || !/^(?!\.{1,2}$)[\w.-]+$/.test(repository)) return `'${uses}' names no action: expected owner/repository@commit or owner/repository/path@commit.`;
	if (!/^[\da-f]{40}$/.test(ref)) return `The local runner downloads actions by their full commit alone, and '${uses}' names none: pin it, as ${slug}@ and the 40 hexadecimal digits (small letters) of the commit that '${ref}' stands for.`;
}
async function fetched({ frame, cancel, log }, uses) {
	const { host } = frame.job.scope.run;
	const { owner, repository, ref } = partsOf(uses);
	const refusal = refusedAction(host, uses);
	if (refusal !== void 0 || host.fetchAction === void 0) throw new Error(refusal);
	const signal = AbortSignal.any([cancel, host.closing]);
	const { directory, downloadedFrom } = await host.fetchAction({
		owner,
		repository,
		commit: ref
	}, signal);
	if (downloadedFrom !== void 0) log.write(`Downloaded ${downloadedFrom}`);
	return directory;
}
function partsOf(uses) {
	const at = uses.indexOf("@");
	const [owner = "", repository = "", ...path] = (at < 0 ? uses : uses.slice(0, at)).split("/");
	return {
		owner,
		repository,
		slug: `${owner}/${repository}`,
		path,
		ref: at < 0 ? "" : uses.slice(at + 1)
	};
}

// src/local/runner/checkout.ts
const checkoutInputs = [
	"repository",
	"ref",
	"token",
	"path",
	"persist-credentials",
	"clean",
	"fetch-depth",
	"fetch-tags",
	"show-progress",
	"set-safe-directory",
	"allow-unsafe-pr-checkout",
	"ssh-key",
	"ssh-known-hosts",
	"ssh-strict",
	"ssh-user",
	"filter",
	"sparse-checkout",
	"sparse-checkout-cone-mode",
	"lfs",
	"submodules",
	"github-server-url"
];
const refusedInputs = [
	"ssh-key",
	"filter",
	"sparse-checkout",
	"lfs",
	"submodules",
	"github-server-url"
];
async function checkout(call) {
	const { frame, inputs, log } = call;
	const { job } = frame;
	const { run } = job.scope;
	refuseInputs(call);
	const directory = insideWorkspace(job, input(inputs, "path", "."));
	const token = input(inputs, "token", job.token);
	job.masks.add(token);
	const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
	job.masks.add(header.slice(21));
	const headerKey = `http.${run.host.forge.serverUrl}/.extraheader`;
	const persists = input(inputs, "persist-credentials", "true") === "true";
	const git = openGit(call, directory, {
		GIT_CONFIG_COUNT: "1",
		GIT_CONFIG_KEY_0: headerKey,
		GIT_CONFIG_VALUE_0: header
	});
	mkdirSync(directory, { recursive: true });
	await prepareDirectory(git, directory, `${run.host.forge.serverUrl}/${run.repository.slug}`);
	log.write(`Syncing repository: ${run.repository.slug}`);
	const depth = Number(input(inputs, "fetch-depth", "1"));
	if (!Number.isInteger(depth) || depth < 0) throw new Error(`fetch-depth is no count: ${inputs.get("fetch-depth") ?? ""}`);
	const target = await findTarget(call, git, {
		depth,
		tags: inputs.get("fetch-tags") === "true"
	});
	for (const refspecs of target.fetches) await git("fetch", ...depth > 0 ? [`--depth=${depth}`] : [], "--no-tags", "--no-recurse-submodules", "origin", ...refspecs);
	await git("checkout", "--progress", "--force", ...target.branch ? ["-B", target.branch] : ["--detach"], target.start);
	const commit = (await git("rev-parse", "HEAD")).trim();
	log.write(`HEAD is now at ${commit}`);
	if (persists) {
		await git("config", "--local", headerKey, header);
		job.posts.push({
			name: `Post ${call.name}`,
			condition: "always()",
			frame,
			run: async (postLog) => removeCredentials(call, directory, headerKey, postLog)
		});
	}
	return {
		success: true,
		outputs: {
			ref: input(inputs, "ref", run.event.ref),
			commit
		}
	};
}
function refuseInputs({ frame, inputs }) {
	const { run } = frame.job.scope;
	const refused = refusedInputs.find((name) => !["", "false"].includes(inputs.get(name) ?? ""));
	if (refused !== void 0) throw new Error(`The local runner does not support the input '${refused}' of actions/checkout.`);
	const repository = input(inputs, "repository", run.repository.slug);
	if (repository.toLowerCase() !== run.repository.slug.toLowerCase()) throw new Error(`The local runner checks out only ${run.repository.slug}, not '${repository}'.`);
}
function input(inputs, name, otherwise) {
	const value = inputs.get(name) ?? "";
	return value === "" ? otherwise : value;
}
function openGit(call, directory, extra, log = call.log) {
	const { job } = call.frame;
	const env = {
		...stepEnvironment(job, call.env, {
			name: call.actionName,
			identity: void 0
		}),
		GIT_TERMINAL_PROMPT: "0",
		...extra
	};
	const file = findProgram("git", env["PATH"] ?? "");
	return async (...args) => {
		const lines = [];
		const end = await runProcess({
			file,
			args,
			cwd: directory,
			env,
			onLine: (line) => lines.push(line),
			cancel: call.cancel,
			kill: job.kill
		});
		if (end.kind === "exited" && end.code === 0) return lines.join("\n");
		for (const line of lines) log.write(line);
		const why = end.kind === "failed" ? end.message : `exit code ${end.code}`;
		throw new Error(`The process 'git ${args[0] ?? ""}' failed: ${why}. ${lines.at(-1) ?? ""}`.trim());
	};
}
async function prepareDirectory(git, directory, url) {
	if (existsSync(join(directory, ".git"))) {
		if ((await git("config", "--local", "--get", "remote.origin.url").catch(() => "")).trim() === url) {
			await git("clean", "-ffdx");
			await git("reset", "--hard", "--quiet").catch(() => void 0);
			return;
		}
	}
	for (const name of readdirSync(directory)) rmSync(join(directory, name), {
		recursive: true,
		force: true
	});
	await git("-c", "init.defaultBranch=main", "init", "--quiet", ".");
	await git("remote", "add", "origin", url);
	await git("config", "--local", "gc.auto", "0");
}
async function findTarget(call, git, want) {
	const { event } = call.frame.job.scope.run;
	const wanted = input(call.inputs, "ref", event.ref);
	const tags = "+refs/tags/*:refs/tags/*";
	const wide = want.depth === 0 ? ["+refs/heads/*:refs/remotes/origin/*", tags] : want.tags ? [tags] : [];
	const fetches = (refspec) => [wide, [refspec]].filter((refspecs) => refspecs.length > 0);
	if (/^[0-9a-f]{40}$/i.test(wanted)) return {
		fetches: fetches(wanted),
		branch: void 0,
		start: wanted
	};
	const ref = wanted.startsWith("refs/") ? wanted : await qualify(git, wanted);
	const source = ref === event.ref && input(call.inputs, "ref", "") === "" ? event.sha : ref;
	const branch = ref.startsWith("refs/heads/") ? ref.slice(11) : void 0;
	const start = branch === void 0 ? ref.replace(/^refs\/pull\//, "refs/remotes/pull/") : `refs/remotes/origin/${branch}`;
	return {
		fetches: fetches(`+${source}:${start}`),
		branch,
		start
	};
}
async function qualify(git, name) {
	const refs = (await git("ls-remote", "origin", `refs/heads/${name}`, `refs/tags/${name}`)).split("\n").map((line) => line.split("	")[1]);
	const found = [`refs/heads/${name}`, `refs/tags/${name}`].find((ref) => refs.includes(ref));
	if (found === void 0) throw new Error(`A branch or tag with the name '${name}' could not be found`);
	return found;
}
async function removeCredentials(call, directory, key, log) {
	if (!existsSync(join(directory, ".git"))) return true;
	await openGit({
		...call,
		cancel: new AbortController().signal
	}, directory, {}, log)("config", "--local", "--unset-all", key).catch(() => void 0);
	log.write("The token was removed from the configuration of the clone.");
	return true;
}

// src/local/runner/known-actions.ts
const knownActions = /* @__PURE__ */ new Map([
	["actions/checkout", {
		inputs: checkoutInputs,
		run: checkout
	}],
	["actions/setup-node", {
		inputs: [
			"node-version",
			"node-version-file",
			"check-latest",
			"cache",
			"cache-dependency-path",
			"package-manager-cache"
		],
		run: setupNode
	}],
	["actions/setup-python", {
		inputs: [
			"python-version",
			"python-version-file",
			"cache",
			"cache-dependency-path",
			"check-latest"
		],
		run: setupPython
	}],
	["astral-sh/setup-uv", {
		inputs: [
			"enable-cache",
			"cache-dependency-glob",
			"version",
			"python-version"
		],
		run: ofThisMachine("uv")
	}],
	["r-lib/actions/setup-r", {
		inputs: [
			"r-version",
			"working-directory",
			"use-public-rspm"
		],
		run: ofThisMachine("Rscript")
	}]
]);
function findKnownAction(uses) {
	return knownActions.get((uses.split("@")[0] ?? "").toLowerCase());
}
function ofThisMachine(program) {
	return async (call) => {
		const env = stepEnvironment(call.frame.job, call.env, {
			name: call.actionName,
			identity: void 0
		});
		const file = findProgram(program, env["PATH"] ?? "");
		call.log.write(`The local runner uses ${await versionOf(call, file)} of this machine (${file}); nothing is installed.`);
		return {
			success: true,
			outputs: { "cache-hit": "false" }
		};
	};
}
async function setupNode(call) {
	const version = await versionOf(call, call.frame.job.scope.run.host.node);
	call.log.write(`The local runner uses its own Node ${version}; nothing is installed.`);
	return {
		success: true,
		outputs: {
			"node-version": version,
			"cache-hit": "false"
		}
	};
}
async function setupPython(call) {
	const { job } = call.frame;
	const env = stepEnvironment(job, call.env, {
		name: call.actionName,
		identity: void 0
	});
	const machine = findProgram("python3", env["PATH"] ?? "");
	const version = await versionOf(call, machine);
	const folder = join(job.temp, "python");
	await runPython(call, machine, [
		"-m",
		"venv",
		folder
	]);
	await runPython(call, machine, [
		"-c",
		shareSitePackages,
		folder
	]);
	const python = join(folder, "bin", "python3");
	call.log.write(`The local runner uses ${version} of this machine (${machine}) and its packages; others go to ${folder}.`);
	job.path = [join(folder, "bin"), ...job.path];
	return {
		success: true,
		outputs: {
			"python-version": version.replace(/^Python /, ""),
			"python-path": python,
			"cache-hit": "false"
		}
	};
}
const shareSitePackages = `
import glob, os, site, sys
own = glob.glob(os.path.join(sys.argv[1], "lib", "python*", "site-packages"))[0]
with open(os.path.join(own, "machine.pth"), "w") as file:
    file.write("\\n".join([*site.getsitepackages(), site.getusersitepackages()]) + "\\n")
`;
async function runPython(call, python, args) {
	const { job } = call.frame;
	const end = await runProcess({
		file: python,
		args,
		cwd: job.workspace,
		env: stepEnvironment(job, call.env, {
			name: call.actionName,
			identity: void 0
		}),
		onLine: (line) => {
			call.log.write(line);
		},
		cancel: call.cancel,
		kill: job.kill
	});
	if (end.kind === "failed" || end.code !== 0) throw new Error(`${python} makes no environment for the job (its module venv is needed).`);
}
async function versionOf(call, file) {
	const lines = [];
	const { job } = call.frame;
	const end = await runProcess({
		file,
		args: ["--version"],
		cwd: job.workspace,
		env: stepEnvironment(job, call.env, {
			name: call.actionName,
			identity: void 0
		}),
		onLine: (line) => lines.push(line),
		cancel: call.cancel,
		kill: job.kill
	});
	if (end.kind === "failed" || end.code !== 0) throw new Error(`${file} does not say its version.`);
	return lines.join(" ");
}

// src/local/runner/refusals.ts
const refusedJobKeys = [
	"container",
	"services",
	"snapshot"
];
const refusedStepKeys = [
	"background",
	"wait",
	"wait-all",
	"cancel",
	"parallel"
];
const knownLabels = /^(?:ubuntu-[\w.-]+|self-hosted|linux|x64|arm64)$/i;
function unsupportedParts(workflow, host) {
	const mistakes = [];
	const refuse = (line, message) => {
		mistakes.push({
			path: workflow.path,
			line,
			message
		});
	};
	for (const job of workflow.jobs) {
		for (const key of refusedJobKeys) {
			const line = job.keys.get(key);
			if (line !== void 0) refuse(line, `The local runner does not support \`${key}:\` (job '${job.id}').`);
		}
		if (job.runsOn && !containsExpression(literalValue(job.runsOn))) {
			const refusal = refusedLabel(literalValue(job.runsOn));
			if (refusal !== void 0) refuse(job.runsOn.line ?? job.line, refusal);
		}
		for (const step of job.steps) refuseStep(step, {
			host,
			path: workflow.path
		}, refuse);
	}
	return mistakes;
}
function refusedLabel(runsOn) {
	const labels = Array.isArray(runsOn) ? runsOn : [runsOn];
	const unknown = labels.find((label) => typeof label !== "string" || !knownLabels.test(label));
	if (unknown === void 0 && labels.length > 0) return void 0;
	return `The local runner is a Linux machine (ubuntu-*, self-hosted); it has no runner for ${JSON.stringify(unknown ?? runsOn)}.`;
}
function refuseStep(step, { host, path }, refuse) {
	for (const key of refusedStepKeys) {
		const line = step.keys.get(key);
		if (line !== void 0) refuse(line, `The local runner does not support \`${key}:\` in steps.`);
	}
	const shell = step.shell ? literalValue(step.shell) : void 0;
	if (typeof shell === "string" && refusedShells.includes(shell)) refuse(step.line, `The local runner has no shell '${shell}'.`);
	const { uses } = step;
	if (uses === void 0 || uses.startsWith("./") || findKnownAction(uses)) return;
	if (step.keys.has("if")) return;
	const refusal = refusedAction(host, selfReference(uses, path));
	if (refusal !== void 0) refuse(step.line, refusal);
}
function containsExpression(value) {
	return JSON.stringify(value).includes("${{");
}

// src/local/runner/run-record.ts
const saveIntervalMs = 100;
const maxJobsPerRun = 1e4;
function createRunRecord(head, now, save, jobs = 0) {
	let timer;
	let counted = jobs;
	const record = {
		head,
		displayTitle: "",
		status: "queued",
		conclusion: void 0,
		slots: [],
		addJob(slot, name) {
			counted += 1;
			const job = {
				id: head.id * maxJobsPerRun + counted,
				name,
				status: "queued",
				conclusion: void 0,
				startedAt: void 0,
				completedAt: void 0,
				steps: [],
				annotations: []
			};
			slot.jobs.push(job);
			return job;
		},
		changed() {
			clearTimeout(timer);
			timer = void 0;
			save(snapshot(record));
		},
		grew() {
			timer ??= setTimeout(() => {
				record.changed();
			}, saveIntervalMs);
		},
		now: () => now().toISOString()
	};
	return record;
}
function headOfNextAttempt(run, startedAt) {
	const { id, runNumber, repository, workflowName, workflowPath, event, ref, sha, actor, createdAt } = run;
	return {
		id,
		runNumber,
		repository,
		workflowName,
		workflowPath,
		event,
		ref,
		sha,
		actor,
		createdAt,
		...run.headSha !== void 0 && { headSha: run.headSha },
		runAttempt: run.runAttempt + 1,
		startedAt
	};
}
function lastJobOf({ id, jobs }) {
	return Math.max(0, ...jobs.map((job) => job.id - id * maxJobsPerRun));
}
function beginStep(run, job, name) {
	const step = {
		number: job.steps.length + 1,
		name,
		status: "in_progress",
		conclusion: void 0,
		startedAt: run.now(),
		completedAt: void 0,
		log: "",
		summary: ""
	};
	job.steps.push(step);
	run.changed();
	return step;
}
function complete(run, what, conclusion) {
	what.status = "completed";
	what.conclusion = conclusion;
	what.completedAt = run.now();
	run.changed();
}
function snapshot(record) {
	return {
		...record.head,
		displayTitle: record.displayTitle,
		status: record.status,
		...record.conclusion && { conclusion: record.conclusion },
		updatedAt: record.now(),
		jobs: record.slots.flatMap(jobsOf).map((job) => ({
			...withoutUndefined(job),
			steps: job.steps.map(withoutUndefined),
			annotations: [...job.annotations]
		}))
	};
}
function jobsOf(slot) {
	return [...slot.jobs, ...slot.children.flatMap(jobsOf)];
}
function withoutUndefined(value) {
	return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== void 0));
}

// src/local/runner/parse-workflow.ts
init_errors();
async function parseWorkflow(path, content, readFile) {
	const { context, value } = parseWorkflow$1({
		name: path,
		content
	}, new NoOperationTraceWriter());
	for (const [, job] of tokenEntries(tokenAt(value, "jobs"))) {
		const uses = tokenAt(job, "uses");
		if (uses === void 0) continue;
		const called = resolveUses(text$1(uses) ?? "", path);
		if (!isOutside(called)) continue;
		const refusal = await readFile(called).then(() => void 0, messageOf);
		if (refusal !== void 0) return {
			kind: "invalid",
			path,
			mistakes: [{
				path,
				line: uses.line,
				message: refusal
			}]
		};
	}
	if (value) await convertWorkflowTemplate(context, value, { getFileContent: async (reference) => {
		const called = resolveUses(fileIdentifier(reference), path);
		return {
			name: called,
			content: await readFile(called)
		};
	} }, { fetchReusableWorkflowDepth: 1 });
	const mistakes = mistakesOf$1(context, path);
	if (!value || mistakes.length > 0) return {
		kind: "invalid",
		path,
		mistakes
	};
	return {
		kind: "valid",
		workflow: toWorkflow(path, value)
	};
}
function mistakesOf$1(context, path) {
	return context.errors.getErrors().map((error) => ({
		path: /^(\S+\.ya?ml)/.exec(error.prefix ?? "")?.[1] ?? path,
		line: error.range?.start.line,
		message: error.rawMessage
	}));
}
function toSteps(token) {
	return tokenItems(token).map(toStep);
}
function toWorkflow(path, root) {
	return {
		path,
		name: text$1(tokenAt(root, "name")) ?? path,
		runName: tokenAt(root, "run-name"),
		on: toTriggers(tokenAt(root, "on")),
		call: toCallInterface(tokenAt(tokenAt(root, "on"), "workflow_call")),
		env: tokenAt(root, "env"),
		concurrency: tokenAt(root, "concurrency"),
		permissions: literal(tokenAt(root, "permissions")),
		defaults: tokenAt(root, "defaults"),
		jobs: tokenEntries(tokenAt(root, "jobs")).map(([id, token]) => toJob(id, token))
	};
}
function toTriggers(on) {
	const value = literalValue(on);
	if (typeof value === "string") return /* @__PURE__ */ new Map([[value, {}]]);
	if (Array.isArray(value)) return new Map(value.map((name) => [asText(name), {}]));
	if (!isObject(value)) return /* @__PURE__ */ new Map();
	return new Map(Object.entries(value).map(([name, filter]) => [name, isObject(filter) ? filter : Array.isArray(filter) ? { entries: filter } : {}]));
}
function toCallInterface(call) {
	const required = (token) => literalValue(tokenAt(token, "required")) === true;
	return {
		inputs: new Map(tokenEntries(tokenAt(call, "inputs")).map(([name, token]) => [name, {
			type: text$1(tokenAt(token, "type")) ?? "string",
			required: required(token),
			default: tokenAt(token, "default")
		}])),
		secrets: new Map(tokenEntries(tokenAt(call, "secrets")).map(([name, token]) => [name, { required: required(token) }])),
		outputs: new Map(tokenEntries(tokenAt(call, "outputs")).flatMap(([name, token]) => {
			const value = tokenAt(token, "value");
			return value ? [[name, value]] : [];
		}))
	};
}
function toJob(id, token) {
	return {
		id,
		line: token.line ?? 1,
		name: tokenAt(token, "name"),
		needs: texts(tokenAt(token, "needs")),
		if: condition(tokenAt(token, "if")),
		strategy: tokenAt(token, "strategy"),
		outputs: tokenAt(token, "outputs"),
		env: tokenAt(token, "env"),
		environment: tokenAt(token, "environment"),
		runsOn: tokenAt(token, "runs-on"),
		permissions: literal(tokenAt(token, "permissions")),
		defaults: tokenAt(token, "defaults"),
		timeoutMinutes: tokenAt(token, "timeout-minutes"),
		continueOnError: tokenAt(token, "continue-on-error"),
		concurrency: tokenAt(token, "concurrency"),
		steps: toSteps(tokenAt(token, "steps")),
		uses: text$1(tokenAt(token, "uses")),
		with: tokenAt(token, "with"),
		secrets: tokenAt(token, "secrets"),
		keys: keysOf(token)
	};
}
function toStep(token) {
	return {
		line: token.line ?? 1,
		id: text$1(tokenAt(token, "id")),
		name: tokenAt(token, "name"),
		if: condition(tokenAt(token, "if")),
		env: tokenAt(token, "env"),
		run: tokenAt(token, "run"),
		shell: tokenAt(token, "shell"),
		workingDirectory: tokenAt(token, "working-directory"),
		uses: text$1(tokenAt(token, "uses")),
		with: tokenAt(token, "with"),
		timeoutMinutes: tokenAt(token, "timeout-minutes"),
		continueOnError: tokenAt(token, "continue-on-error"),
		keys: keysOf(token)
	};
}
function condition(token) {
	if (!token) return "success()";
	const written = isBasicExpression(token) ? token.expression : asText(literalValue(token)).trim();
	return written === "" ? "success()" : ensureStatusFunction(written, token.definitionInfo);
}
function keysOf(token) {
	return new Map(tokenEntries(token).map(([key, value]) => [key, value.line ?? token.line ?? 1]));
}
function literal(token) {
	return token ? literalValue(token) : void 0;
}
function text$1(token) {
	return token ? asText(literalValue(token)) : void 0;
}
function texts(token) {
	if (!token) return [];
	return isString(token) ? [token.value] : isSequence(token) ? tokenItems(token).map((item) => text$1(item) ?? "") : [];
}

// src/local/runner/action-manifest.ts
function readActionManifest(directory, uses) {
	const path = ["action.yml", "action.yaml"].map((name) => join(directory, name)).find(existsSync);
	if (path === void 0) throw new Error(`Can't find 'action.yml' or 'action.yaml' for '${uses}'. Did you forget to run actions/checkout before it?`);
	const { context, value } = parseAction({
		name: uses,
		content: readFileSync(path, "utf8")
	}, new NoOperationTraceWriter());
	if (value) convertActionTemplate(context, value);
	const mistakes = mistakesOf$1(context, path).map(({ line, message }) => `${path}:${line ?? 1}: ${message}`);
	if (!value || mistakes.length > 0) throw new Error(mistakes.join("\n"));
	const runs = tokenAt(value, "runs");
	return {
		path,
		inputs: new Map(tokenEntries(tokenAt(value, "inputs")).map(([name, token]) => [name, {
			default: tokenAt(token, "default"),
			deprecation: text(tokenAt(token, "deprecationMessage"))
		}])),
		outputs: new Map(tokenEntries(tokenAt(value, "outputs")).flatMap(([name, token]) => {
			const source = tokenAt(token, "value");
			return source ? [[name, source]] : [];
		})),
		runs: toRuns(runs, uses)
	};
}
function toRuns(runs, uses) {
	const using = text(tokenAt(runs, "using")) ?? "";
	if (using === "composite") return {
		kind: "composite",
		steps: toSteps(tokenAt(runs, "steps"))
	};
	if (using !== "node20" && using !== "node24") throw new Error(`The local runner does not run '${using}' actions (it runs node20, node24 and composite): ${uses}.`);
	if (tokenAt(runs, "pre")) throw new Error(`The local runner does not run \`pre\` steps of actions: ${uses}.`);
	return {
		kind: "node",
		main: text(tokenAt(runs, "main")) ?? "",
		post: text(tokenAt(runs, "post")),
		postIf: text(tokenAt(runs, "post-if")) ?? "always()"
	};
}
function text(token) {
	return token ? asText(literalValue(token)) : void 0;
}

// src/local/runner/workflow-commands.ts
function parseWorkflowCommand(line) {
	const match = /^\s*::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(line);
	if (!match?.[1]) return void 0;
	const properties = {};
	for (const pair of (match[2] ?? "").split(",")) {
		const at = pair.indexOf("=");
		if (at > 0) properties[pair.slice(0, at).trim()] = unescapeProperty(pair.slice(at + 1));
	}
	return {
		name: match[1].toLowerCase(),
		properties,
		data: unescapeData(match[3] ?? "")
	};
}
function unescapeData(text) {
	return text.replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%");
}
function unescapeProperty(text) {
	return unescapeData(text.replace(/%3A/g, ":").replace(/%2C/g, ","));
}

// src/local/runner/step-log.ts
const levels = {
	error: "Error",
	warning: "Warning",
	notice: "Notice"
};
const annotationsPerLevelAndStep = 10;
const annotationsPerJob = 50;
const longestLog = 4194304;
function createStepLog(options) {
	const { run, job, step, masks } = options;
	const counts = {
		error: 0,
		warning: 0,
		notice: 0
	};
	let inGroup = false;
	let stopToken;
	const log = {
		masks,
		set: {
			outputs: /* @__PURE__ */ new Map(),
			state: /* @__PURE__ */ new Map()
		},
		write(line) {
			if (step.log.length > longestLog) return;
			const text = masks.hide(line);
			step.log += inGroup ? `${text.replace(/^/gm, "  ")}\n` : `${text}\n`;
			if (step.log.length > longestLog) step.log += "The log is longer than this runner keeps; the rest is cut.\n";
			run.grew();
		},
		output(line) {
			const command = parseWorkflowCommand(line);
			if (!command) log.write(line);
			else if (stopToken !== void 0) {
				if (command.name === stopToken.toLowerCase()) stopToken = void 0;
				else log.write(line);
			} else if (command.name === "stop-commands") stopToken = command.data;
			else carryOut(command, line);
		},
		group(title) {
			inGroup = false;
			log.write(`▾ ${title}`);
			inGroup = true;
		},
		endGroup() {
			inGroup = false;
		},
		annotate(annotation) {
			log.write(`${levels[annotation.level]}: ${annotation.message}`);
			counts[annotation.level] += 1;
			if (counts[annotation.level] > annotationsPerLevelAndStep) return;
			if (job.annotations.length >= annotationsPerJob) return;
			job.annotations.push({
				...annotation,
				message: masks.hide(annotation.message),
				...annotation.title !== void 0 && { title: masks.hide(annotation.title) }
			});
			run.grew();
		}
	};
	function carryOut(command, line) {
		const { name, data } = command;
		switch (name) {
			case "error":
			case "warning":
			case "notice":
				log.annotate(toAnnotation(name, command, options.workspace));
				return;
			case "debug":
				if (options.debug) log.write(`Debug: ${data}`);
				return;
			case "group":
				log.group(data);
				return;
			case "endgroup":
				log.endGroup();
				return;
			case "add-mask":
				masks.add(data);
				return;
			default: carryOutOld(command, line);
		}
	}
	function carryOutOld({ name, data, properties }, line) {
		switch (name) {
			case "echo": return;
			case "set-output":
			case "save-state":
				log.annotate({
					level: "warning",
					message: `The \`${name}\` command is deprecated. Please upgrade to using Environment Files.`
				});
				log.set[name === "set-output" ? "outputs" : "state"].set(properties["name"] ?? "", data);
				return;
			case "set-env":
			case "add-path":
				log.annotate({
					level: "error",
					message: `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`
				});
				return;
			case "add-matcher":
			case "remove-matcher":
				log.annotate({
					level: "warning",
					message: "Problem matchers are not supported by the local runner."
				});
				return;
			default: log.write(line);
		}
	}
	return log;
}
function toAnnotation(level, { properties, data }, workspace) {
	const { title, file, line } = {
		title: properties["title"],
		file: properties["file"],
		line: properties["line"]
	};
	const number = line !== void 0 && /^\d+$/.test(line) ? Number(line) : void 0;
	return {
		level,
		message: data,
		...title && { title },
		...file && { path: isAbsolute(file) ? relative(workspace, file) : file },
		...number !== void 0 && { line: number }
	};
}

// src/local/runner/step-scope.ts
function stepScope(frame, env, actionName = "") {
	const { job, composite } = frame;
	const status = jobStatus(job);
	const failed = composite ? frame.failed : job.failed;
	const github = {
		...job.contexts["github"],
		action: actionName,
		action_path: composite?.action.directory ?? "",
		action_repository: composite?.action.repository ?? "",
		action_ref: composite?.action.ref ?? "",
		action_status: failed ? "failure" : "success"
	};
	return {
		file: frame.file,
		contexts: {
			...job.contexts,
			github,
			env,
			job: {
				status,
				check_run_id: job.record.id
			},
			steps: Object.fromEntries(Object.entries(frame.steps).map(([id, result]) => [id, { ...result }])),
			...composite && {
				inputs: composite.inputs,
				secrets: {}
			}
		},
		functions: hostFunctions({
			success: !failed && status !== "cancelled",
			failure: failed && status !== "cancelled",
			cancelled: status === "cancelled"
		}, job.workspace)
	};
}
function openLog(job, step) {
	const { run, secrets } = job.scope;
	return createStepLog({
		run: run.record,
		job: job.record,
		step,
		masks: job.masks,
		workspace: job.workspace,
		debug: (secrets["ACTIONS_STEP_DEBUG"] ?? run.variables["ACTIONS_STEP_DEBUG"]) === "true"
	});
}

// src/local/runner/run-action.ts
const deepestComposite = 10;
async function useAction(call) {
	const { step, scope, log } = call;
	const uses = step.uses ?? "";
	const given = tokenTexts(step.with, scope);
	const known = findKnownAction(uses);
	if (known) {
		writeHeader(call, given);
		warnUnexpected(log, Object.keys(given), known.inputs);
		return known.run({
			...call,
			inputs: lowerKeys(given)
		});
	}
	const identity = await locateAction(call, uses);
	const manifest = readActionManifest(identity.directory, uses);
	warnUnexpected(log, Object.keys(given), [...manifest.inputs.keys()]);
	const inputs = actionInputs(call, manifest, lowerKeys(given));
	writeHeader(call, given);
	return manifest.runs.kind === "node" ? useNode(call, identity, manifest.runs, inputs) : useComposite(call, identity, manifest, manifest.runs.steps, inputs);
}
function actionInputs(call, manifest, given) {
	const inputs = {};
	const scope = {
		...stepScope({
			...call.frame,
			composite: void 0
		}, call.env, call.actionName),
		file: manifest.path
	};
	for (const [name, definition] of manifest.inputs) {
		const value = given.get(name.toLowerCase());
		inputs[name] = value ?? tokenText(definition.default, scope);
		if (value !== void 0 && definition.deprecation !== void 0) call.log.annotate({
			level: "warning",
			message: `Input '${name}' has been deprecated with message: ${definition.deprecation}`
		});
	}
	for (const [name, value] of given) if (![...manifest.inputs.keys()].some((declared) => declared.toLowerCase() === name)) inputs[name] = value;
	return inputs;
}
async function useNode(call, identity, runs, inputs) {
	const { frame, log, summary } = call;
	const { job } = frame;
	const own = ownEnvironment(call);
	let state = {};
	const script = (file) => {
		const path = join(identity.directory, file);
		if (!existsSync(path)) throw new Error(`File not found: '${path}'`);
		return path;
	};
	const start = async (file, into) => {
		const path = script(file);
		const files = createStepFiles(job);
		const declared = {
			...job.env,
			...own
		};
		const end = await runProcess({
			file: job.scope.run.host.node,
			args: [path],
			cwd: job.workspace,
			env: {
				...stepEnvironment(job, declared, {
					name: call.actionName,
					identity
				}),
				...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
				...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
				ACTIONS_RESULTS_URL: job.scope.run.host.forge.resultsUrl,
				ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
				...files.env
			},
			onLine: into.log.output,
			cancel: into.cancel,
			kill: job.kill
		});
		const findings = files.collect(into.log, into.summary);
		state = {
			...state,
			...findings.state
		};
		if (end.kind === "failed") throw new Error(`Node could not be started: ${end.message}`);
		return {
			success: end.code === 0,
			outputs: findings.outputs
		};
	};
	script(runs.main);
	const { post } = runs;
	if (post !== void 0) job.posts.push({
		name: `Post ${call.name}`,
		condition: runs.postIf,
		frame,
		run: async (postLog, postSummary) => {
			const never = new AbortController().signal;
			return (await start(post, {
				log: postLog,
				summary: postSummary,
				cancel: never
			})).success;
		}
	});
	return start(runs.main, {
		log,
		summary,
		cancel: call.cancel
	});
}
async function useComposite(call, action, manifest, steps, inputs) {
	const depth = (call.frame.composite?.depth ?? 0) + 1;
	if (depth > deepestComposite) throw new Error(`Composite actions are nested deeper than ${deepestComposite}.`);
	const frame = {
		job: call.frame.job,
		file: manifest.path,
		steps: {},
		failed: false,
		composite: {
			inputs,
			env: ownEnvironment(call),
			action,
			depth
		}
	};
	await call.runSteps(frame, steps, {
		log: call.log,
		summary: call.summary,
		cancel: call.cancel
	});
	const scope = stepScope(frame, call.env, call.actionName);
	const outputs = [...manifest.outputs].map(([name, token]) => [name, tokenText(token, scope)]);
	return {
		success: !frame.failed && !call.cancel.aborted,
		outputs: Object.fromEntries(outputs)
	};
}
function ownEnvironment({ env, frame }) {
	return Object.fromEntries(Object.entries(env).filter(([name, value]) => frame.job.env[name] !== value));
}
function inputVariable(name) {
	return `INPUT_${name.replace(/ /g, "_").toUpperCase()}`;
}
function lowerKeys(values) {
	return new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
}
function writeHeader(call, given) {
	call.log.group(`Run ${call.step.uses ?? ""}`);
	const entries = Object.entries(given);
	if (entries.length > 0) call.log.write("with:");
	for (const [name, value] of entries) call.log.write(`  ${name}: ${value}`);
	writeEnvironment(call);
	call.log.endGroup();
}
function warnUnexpected(log, given, declared) {
	const known = new Set(declared.map((name) => name.toLowerCase()));
	const unexpected = given.filter((name) => !known.has(name.toLowerCase()));
	if (unexpected.length === 0) return;
	const list = (names) => names.map((name) => `'${name}'`).join(", ");
	log.annotate({
		level: "warning",
		message: `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(declared)}]`
	});
}

// src/local/runner/run-steps.ts
init_errors();
async function runSteps(frame, steps, outer) {
	for (const step of steps) {
		if (frame.job.kill.aborted) return;
		const result = await runStep(frame, step, outer);
		if (result.conclusion === "failure") {
			frame.failed = true;
			if (!frame.composite) frame.job.failed = true;
		}
		if (step.id !== void 0) frame.steps = {
			...frame.steps,
			[step.id]: result
		};
	}
}
async function runStep(frame, step, outer) {
	const { job } = frame;
	const run = job.scope.run.record;
	const prepared = prepare(frame, step);
	const record = outer ? void 0 : beginStep(run, job.record, job.masks.hide(prepared.name));
	if (prepared.kind === "unwanted") {
		if (record) complete(run, record, "skipped");
		return {
			outputs: {},
			outcome: "skipped",
			conclusion: "skipped"
		};
	}
	const place = record ? ownPlace(job, record) : outer;
	if (!place) throw new Error("A step has neither a record nor an outer step.");
	const result = await carryOut(frame, step, prepared, place);
	if (record) complete(run, record, result.conclusion);
	return result;
}
function prepare(frame, step) {
	const actionName = nameAction(frame.job, step);
	const inherited = {
		...frame.job.env,
		...frame.composite?.env
	};
	const before = stepScope(frame, inherited, actionName);
	try {
		const env = {
			...inherited,
			...tokenTexts(step.env, before)
		};
		const scope = stepScope(frame, env, actionName);
		return {
			kind: isTruthy(evaluateExpression(step.if, scope)) ? "wanted" : "unwanted",
			name: nameOf(step, scope),
			actionName,
			env,
			scope
		};
	} catch (error) {
		return {
			kind: "broken",
			name: nameOf(step, before),
			actionName,
			env: inherited,
			scope: before,
			message: messageOf(error)
		};
	}
}
async function carryOut(frame, step, prepared, place) {
	const { job } = frame;
	const { scope, name, actionName, env } = prepared;
	const { log, summary } = place;
	const wasCancelled = job.cancel.aborted;
	const limit = new AbortController();
	let timer;
	let effect;
	try {
		if (prepared.message !== void 0) throw new Error(prepared.message);
		timer = startTimeout(job, step, scope, limit);
		const call = {
			frame,
			step,
			name,
			actionName,
			env,
			scope,
			log,
			summary,
			cancel: wasCancelled ? limit.signal : AbortSignal.any([place.cancel, limit.signal]),
			runSteps
		};
		effect = step.run ? await runCommand(call) : await useAction(call);
	} catch (error) {
		log.annotate({
			level: "error",
			message: messageOf(error)
		});
		effect = {
			success: false,
			outputs: {}
		};
	} finally {
		clearTimeout(timer);
	}
	log.endGroup();
	const outcome = outcomeOf(effect, limit.signal, job.cancel.aborted && !wasCancelled, name, log);
	const tolerated = outcome === "failure" && isTolerated$1(step, scope, log);
	return {
		outputs: effect.outputs,
		outcome,
		conclusion: tolerated ? "success" : outcome
	};
}
function ownPlace(job, record) {
	const summary = (text) => {
		record.summary += text;
	};
	return {
		log: openLog(job, record),
		summary,
		cancel: job.cancel
	};
}
function outcomeOf(effect, limit, cancelled, name, log) {
	if (limit.aborted) {
		const minutes = String(limit.reason);
		log.annotate({
			level: "error",
			message: `The action '${name}' has timed out after ${minutes} minutes.`
		});
		return "failure";
	}
	if (cancelled && !effect.success) {
		log.write("Error: The operation was canceled.");
		return "cancelled";
	}
	return effect.success ? "success" : "failure";
}
function isTolerated$1(step, scope, log) {
	try {
		return step.continueOnError !== void 0 && isTruthy(tokenValue(step.continueOnError, scope));
	} catch (error) {
		log.annotate({
			level: "error",
			message: messageOf(error)
		});
		return false;
	}
}
function startTimeout(job, step, scope, limit) {
	if (!step.timeoutMinutes) return void 0;
	const minutes = Number(tokenValue(step.timeoutMinutes, scope));
	const expire = () => {
		limit.abort(minutes);
	};
	return setTimeout(expire, minutes * job.scope.run.host.millisecondsPerMinute);
}
function nameOf(step, scope) {
	const byDefault = () => {
		if (step.uses !== void 0) return `Run ${step.uses}`;
		return `Run ${tokenText(step.run, scope).trim().split("\n")[0] ?? ""}`;
	};
	try {
		return step.name ? tokenText(step.name, scope) : byDefault();
	} catch {
		return asText(step.id ?? step.uses ?? "Run");
	}
}
function nameAction(job, step) {
	if (step.id !== void 0) return step.id;
	const base = step.uses === void 0 ? "__run" : /^[.$]/.test(step.uses) ? "__self" : `__${repositoryOf(step.uses)}`;
	const count = (job.names.get(base) ?? 0) + 1;
	job.names.set(base, count);
	return count === 1 ? base : `${base}_${count}`;
}
function repositoryOf(uses) {
	return (uses.split("@")[0] ?? "").split("/").slice(0, 2).join("_");
}

// src/local/runner/run-job.ts
init_crypto_when_asked();
init_errors();
const longestJobMinutes = 360;
async function runJob(request) {
	const { scope, record, definition, tokenScope } = request;
	const { host, record: run, repository } = scope.run;
	const timeout = new AbortController();
	const directory = join(host.directory, "runs", repository.slug, String(run.head.id), String(record.id));
	record.status = "in_progress";
	record.startedAt = run.now();
	run.changed();
	if (request.environment) host.forge.moveDeployment(repository.slug, request.environment.deployment, "in_progress");
	const job = setUp(request, directory, AbortSignal.any([request.cancel, timeout.signal]));
	const frame = {
		job,
		file: scope.workflow.path,
		steps: {},
		failed: false,
		composite: void 0
	};
	let outputs = {};
	let timer;
	try {
		const minutes = definition.timeoutMinutes ? Number(tokenValue(definition.timeoutMinutes, tokenScope)) : longestJobMinutes;
		timer = setTimeout(() => {
			timeout.abort(minutes);
		}, Math.min(minutes * host.millisecondsPerMinute, 2 ** 31 - 1));
		if (begin(job, request)) await runSteps(frame, definition.steps);
		outputs = collectOutputs(job, frame);
	} catch (error) {
		fail(job, messageOf(error));
	} finally {
		clearTimeout(timer);
	}
	if (timeout.signal.aborted) {
		const message = `The job running on runner ${runnerName} has exceeded the maximum execution time of ${String(timeout.signal.reason)} minutes.`;
		record.annotations.push({
			level: "error",
			message
		});
	}
	await runPosts(job);
	const url = finish(job, frame);
	host.forge.revokeToken(job.token);
	if (!host.keepWorkspaces) rmSync(directory, {
		recursive: true,
		force: true
	});
	const result = jobStatus(job);
	if (request.environment) host.forge.moveDeployment(repository.slug, request.environment.deployment, result === "cancelled" ? "error" : result, url);
	complete(run, record, result);
	return {
		result: result === "failure" && isTolerated(request) ? "success" : result,
		outputs
	};
}
function setUp(request, directory, cancel) {
	const { scope, record, definition, tokenScope, permissions } = request;
	const { host, event, record: run, repository } = scope.run;
	const name = repository.slug.split("/")[1] ?? "";
	const paths = {
		workspace: join(directory, name, name),
		temp: join(directory, "_temp"),
		toolCache: join(host.directory, "tool-cache")
	};
	for (const path of Object.values(paths)) mkdirSync(path, { recursive: true });
	const eventDirectory = join(paths.temp, "_github_workflow");
	mkdirSync(eventDirectory);
	const eventPath = join(eventDirectory, "event.json");
	writeFileSync(eventPath, JSON.stringify(event.payload, null, 2));
	const token = host.forge.issueToken({
		repository: repository.slug,
		actor: "github-actions[bot]",
		kind: "workflow",
		permissions
	});
	const runtimeToken = host.forge.issueRuntimeToken({
		repository: repository.slug,
		runId: run.head.id,
		jobId: record.id
	});
	const github = {
		...tokenScope.contexts["github"],
		token,
		job: definition.id,
		workspace: paths.workspace,
		event_path: eventPath
	};
	return {
		...paths,
		scope,
		definition,
		record,
		masks: createMasks([
			...Object.values(scope.secrets),
			token,
			runtimeToken
		]),
		contexts: {
			...tokenScope.contexts,
			github,
			secrets: {
				...scope.secrets,
				GITHUB_TOKEN: token,
				github_token: token
			},
			runner: {
				name: runnerName,
				os: runnerSystem(),
				arch: runnerArchitecture(),
				temp: paths.temp,
				tool_cache: paths.toolCache,
				environment: "self-hosted",
				debug: "",
				workspace: join(directory, name)
			}
		},
		eventPath,
		token,
		runtimeToken,
		trackingId: `github_${randomUUID()}`,
		env: {},
		path: [],
		failed: false,
		cancel,
		kill: host.closing,
		posts: [],
		names: /* @__PURE__ */ new Map()
	};
}
function begin(job, { permissions, tokenScope, environment }) {
	const { record: run } = job.scope.run;
	const step = beginStep(run, job.record, "Set up job");
	const log = openLog(job, step);
	log.write(`Runner: ${runnerName}`);
	log.group("GITHUB_TOKEN permissions");
	for (const [scope, level] of Object.entries(permissions)) log.write(`${scope}: ${level}`);
	log.endGroup();
	try {
		const refusal = refusedLabel(tokenValue(job.definition.runsOn, tokenScope));
		if (refusal !== void 0) throw new Error(refusal);
		const scope = {
			...tokenScope,
			contexts: job.contexts
		};
		job.env = {
			...tokenTexts(job.scope.workflow.env, scope),
			...tokenTexts(job.definition.env, scope)
		};
		if (environment) log.write(`Environment: ${environment.name}`);
		complete(run, step, "success");
		return true;
	} catch (error) {
		log.annotate({
			level: "error",
			message: messageOf(error)
		});
		job.failed = true;
		complete(run, step, "failure");
		return false;
	}
}
function collectOutputs(job, frame) {
	const outputs = tokenTexts(job.definition.outputs, stepScope(frame, job.env));
	for (const [name, value] of Object.entries(outputs)) {
		if (job.masks.hide(value) === value) continue;
		const message = `Skip output '${name}' since it may contain secret.`;
		job.record.annotations.push({
			level: "warning",
			message
		});
		Reflect.deleteProperty(outputs, name);
	}
	return outputs;
}
async function runPosts(job) {
	const { record: run } = job.scope.run;
	for (const post of job.posts.reverse()) {
		if (job.kill.aborted) return;
		const step = beginStep(run, job.record, job.masks.hide(post.name));
		const log = openLog(job, step);
		try {
			const scope = stepScope({
				...post.frame,
				composite: void 0
			}, job.env);
			if (!isTruthy(evaluateExpression(post.condition, scope))) {
				complete(run, step, "skipped");
				continue;
			}
			const success = await post.run(log, (text) => {
				step.summary += text;
			});
			if (!success) job.failed = true;
			complete(run, step, success ? "success" : "failure");
		} catch (error) {
			log.annotate({
				level: "error",
				message: messageOf(error)
			});
			job.failed = true;
			complete(run, step, "failure");
		}
	}
}
function finish(job, frame) {
	const { record: run } = job.scope.run;
	const step = beginStep(run, job.record, "Complete job");
	const log = openLog(job, step);
	const url = environmentUrl(job.definition, stepScope(frame, job.env));
	if (url !== "") log.write(`Environment URL: ${url}`);
	log.write("Cleaning up orphan processes");
	for (const { pid, name } of killOrphans(job.trackingId)) log.write(`Terminate orphan process: pid (${pid}) (${name})`);
	complete(run, step, "success");
	return url;
}
function fail(job, message) {
	job.record.annotations.push({
		level: "error",
		message: job.masks.hide(message)
	});
	job.failed = true;
}
function isTolerated({ definition, tokenScope }) {
	return definition.continueOnError !== void 0 && isTruthy(tokenValue(definition.continueOnError, tokenScope));
}

// src/local/runner/token-permissions.ts
const knownScopes = [
	"actions",
	"artifact-metadata",
	"attestations",
	"checks",
	"contents",
	"deployments",
	"discussions",
	"id-token",
	"issues",
	"models",
	"packages",
	"pages",
	"pull-requests",
	"repository-projects",
	"security-events",
	"statuses"
];
const defaultPermissions = {
	contents: "read",
	metadata: "read",
	packages: "read"
};
function tokenPermissions(job, workflow) {
	const written = job ?? workflow;
	if (written === void 0) return defaultPermissions;
	if (written === "read-all" || written === "write-all") {
		const level = written === "read-all" ? "read" : "write";
		return {
			...Object.fromEntries(knownScopes.map((scope) => [scope, level])),
			metadata: "read"
		};
	}
	const named = isObject(written) ? Object.entries(written).filter((entry) => isPermission(entry[1])) : [];
	return {
		metadata: "read",
		...Object.fromEntries(named.filter(([, level]) => level !== "none"))
	};
}
function reading(permissions) {
	return Object.fromEntries(Object.entries(permissions).map(([scope, level]) => [scope, level === "write" ? "read" : level]));
}
function exceedingPermissions(wanted, allowed) {
	const rank = {
		none: 0,
		read: 1,
		write: 2
	};
	return Object.entries(wanted).filter(([scope, level]) => rank[level] > rank[allowed[scope] ?? "none"]).map(([scope, level]) => `${scope}: ${level}`);
}
function isPermission(value) {
	return value === "read" || value === "write" || value === "none";
}

// src/local/runner/job-instances.ts
init_errors();
async function runInstances(turn, runJobs) {
	const { definition, scope, tokenScope, slot } = turn;
	const strategy = tokenValue(definition.strategy, tokenScope);
	const options = isObject(strategy) ? strategy : {};
	const combinations = options["matrix"] ? expandMatrix(options["matrix"]) : [void 0];
	const failFast = options["fail-fast"] === void 0 ? true : isTruthy(options["fail-fast"]);
	const maxParallel = options["max-parallel"] === void 0 ? combinations.length : Number(options["max-parallel"]);
	const parallel = createJobSlots(maxParallel);
	const failed = new AbortController();
	const cancel = combinations.length > 1 && failFast ? AbortSignal.any([scope.cancel, failed.signal]) : scope.cancel;
	const instances = combinations.map((combination, index) => {
		const contexts = {
			...tokenScope.contexts,
			matrix: combination ?? null,
			strategy: {
				"fail-fast": failFast,
				"job-index": index,
				"job-total": combinations.length,
				"max-parallel": maxParallel
			}
		};
		const inner = {
			...tokenScope,
			contexts
		};
		const name = scope.prefix + jobName(definition, inner, combination);
		const record = (index === 0 ? slot.jobs[0] : void 0) ?? scope.run.record.addJob(slot, name);
		record.name = name;
		return {
			turn,
			tokenScope: inner,
			name,
			index,
			cancel,
			record
		};
	});
	scope.run.record.changed();
	return sumUp(await Promise.all(instances.map(async (instance) => {
		const ended = takeEarlier(instance) ?? kept(instance, await runInstance(instance, parallel, runJobs));
		scope.run.outcomes.push(ended);
		if (ended.result === "failure") failed.abort();
		return ended;
	})));
}
function takeEarlier({ turn, name, index, record }) {
	const { scope, definition, slot } = turn;
	const { prefix, earlier } = scope;
	const success = earlierSuccess(earlier, {
		prefix,
		job: definition.id,
		index,
		name
	});
	if (!success) return void 0;
	slot.jobs.splice(slot.jobs.indexOf(record), 1, ...success.records);
	scope.run.record.changed();
	return success.outcome;
}
function kept({ turn, index, record }, outcome) {
	const { scope, definition } = turn;
	const recordId = definition.uses === void 0 ? record.id : void 0;
	return {
		prefix: scope.prefix,
		job: definition.id,
		index,
		recordId,
		...outcome
	};
}
async function runInstance(instance, parallel, runJobs) {
	const { turn, record, tokenScope } = instance;
	const { run } = turn.scope;
	const own = new AbortController();
	const release = [];
	try {
		const cancel = AbortSignal.any([instance.cancel, own.signal]);
		const admitted = await enterGroup(instance, own, release);
		const { definition, scope, slot } = turn;
		const environment = admitted ? await enterEnvironment(run, {
			definition,
			record
		}, tokenScope, cancel) : void 0;
		const signal = admitted ? await takeSlots(instance, cancel, parallel, release) : void 0;
		if (!signal) {
			if (environment) run.host.forge.moveDeployment(run.repository.slug, environment.deployment, "error");
			complete(run.record, record, "cancelled");
			return {
				result: "cancelled",
				outputs: {}
			};
		}
		const granted = grantedPermissions(turn);
		if (definition.uses !== void 0) {
			slot.jobs.splice(slot.jobs.indexOf(record), 1);
			return await callWorkflow({
				scope,
				definition,
				slot,
				tokenScope,
				name: instance.name,
				granted,
				cancel: signal
			}, runJobs);
		}
		return await runJob({
			scope,
			definition,
			record,
			tokenScope,
			permissions: granted,
			cancel: signal,
			environment
		});
	} catch (error) {
		if (!turn.slot.jobs.includes(record)) turn.slot.jobs.push(record);
		record.annotations.push({
			level: "error",
			message: messageOf(error),
			path: turn.scope.workflow.path,
			line: turn.definition.line
		});
		complete(run.record, record, "failure");
		return {
			result: "failure",
			outputs: {}
		};
	} finally {
		for (const giveBack of release.reverse()) giveBack();
	}
}
function grantedPermissions(turn) {
	const granted = namedPermissions(turn);
	return isOfFork(turn.scope.run.event) ? reading(granted) : granted;
}
function namedPermissions({ scope, definition }) {
	const named = definition.permissions ?? scope.workflow.permissions;
	if (scope.allowed && named === void 0) return scope.allowed;
	const wanted = tokenPermissions(definition.permissions, scope.workflow.permissions);
	const exceeding = scope.allowed ? exceedingPermissions(wanted, scope.allowed) : [];
	if (exceeding.length === 0) return wanted;
	throw new Error(`The called workflow asks for '${exceeding.join(", ")}', which its caller does not give.`);
}
async function enterGroup({ turn, tokenScope, cancel, record }, own, release) {
	const { run } = turn.scope;
	const wanted = concurrencyOf(turn.definition.concurrency, tokenScope);
	if (!wanted) return true;
	const admission = await run.host.groups.enter(`${run.repository.slug}\n${wanted.group}`, {
		cancelInProgress: wanted.cancelInProgress,
		onCancel: () => {
			own.abort();
		},
		signal: cancel
	});
	if (admission.kind === "admitted") release.push(admission.release);
	if (admission.kind === "replaced") record.annotations.push({
		level: "error",
		message: `Canceling since a higher priority waiting request for '${wanted.group}' exists`
	});
	return admission.kind === "admitted";
}
async function takeSlots({ turn }, cancel, parallel, release) {
	const slots = turn.definition.uses === void 0 ? [parallel, turn.scope.run.host.slots] : [parallel];
	let signal = cancel;
	if (cancel.aborted && turn.scope.cancel.aborted && turn.wanted()) signal = turn.scope.run.host.closing;
	for (const pool of slots) {
		let taken = await pool.take(signal);
		if (!taken && turn.scope.cancel.aborted && signal !== turn.scope.run.host.closing && turn.wanted()) {
			signal = turn.scope.run.host.closing;
			taken = await pool.take(signal);
		}
		if (!taken) return void 0;
		release.push(taken);
	}
	return signal;
}
function concurrencyOf(token, scope) {
	if (!token) return void 0;
	const value = tokenValue(token, scope);
	const group = asText(isObject(value) ? value["group"] : value);
	if (group === "") return void 0;
	return {
		group,
		cancelInProgress: isTruthy(tokenValue(tokenAt(token, "cancel-in-progress"), scope))
	};
}
function jobName(definition, scope, combination) {
	const label = combination && Object.keys(combination).length > 0 ? ` (${combinationLabel(combination)})` : "";
	if (!definition.name) return `${definition.id}${label}`;
	const name = tokenText(definition.name, scope);
	return definition.name.isExpression ? name : `${name}${label}`;
}
function sumUp(outcomes) {
	const has = (result) => outcomes.some((outcome) => outcome.result === result);
	const result = [
		"failure",
		"cancelled",
		"success"
	].find(has) ?? "skipped";
	const outputs = {};
	for (const outcome of outcomes) for (const [name, value] of Object.entries(outcome.outputs)) if (value !== "" || !(name in outputs)) outputs[name] = value;
	return {
		result,
		outputs
	};
}

// src/local/runner/kept-run.ts
function keepRun(directory, run, kept) {
	const file = fileOf(directory, run);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.new`, JSON.stringify(kept));
	renameSync(`${file}.new`, file);
}
function readKeptRun(directory, run) {
	try {
		return JSON.parse(readFileSync(fileOf(directory, run), "utf8"));
	} catch {
		return;
	}
}
function fileOf(directory, { repository, id }) {
	return join(directory, "kept", repository, `${id}.json`);
}

// src/local/runner/run-jobs.ts
init_errors();
async function runJobs(scope, slots) {
	const { jobs } = scope.workflow;
	const places = new Map(jobs.map((job) => [job.id, {
		jobs: [],
		children: []
	}]));
	for (const job of jobs) {
		const slot = places.get(job.id);
		if (!slot) continue;
		slots.push(slot);
		scope.run.record.addJob(slot, `${scope.prefix}${job.id}`);
	}
	scope.run.record.changed();
	const outcomes = /* @__PURE__ */ new Map();
	const started = /* @__PURE__ */ new Map();
	const fresh = /* @__PURE__ */ new Set();
	const start = async (job) => {
		await Promise.all(job.needs.map(async (id) => started.get(id)));
		const slot = places.get(job.id) ?? {
			jobs: [],
			children: []
		};
		const earlier = ancestorsOf(job, jobs).some((id) => fresh.has(id)) ? void 0 : scope.earlier;
		outcomes.set(job.id, await runDefinition({
			...scope,
			earlier
		}, job, slot, outcomes));
		if (!areAllEarlier(scope.earlier, jobsOf(slot))) fresh.add(job.id);
	};
	for (const job of inOrderOfNeed(jobs)) started.set(job.id, start(job));
	await Promise.all(started.values());
	return outcomes;
}
function workflowScopeContexts(scope) {
	return {
		github: githubContext(scope.run),
		vars: scope.run.variables,
		secrets: scope.secrets,
		inputs: scope.inputs
	};
}
async function runDefinition(scope, job, slot, outcomes) {
	const { record } = scope.run;
	const ancestors = ancestorsOf(job, scope.workflow.jobs).map((id) => outcomes.get(id)?.result);
	const needs = Object.fromEntries(job.needs.map((id) => [id, { ...outcomes.get(id) ?? {
		result: "skipped",
		outputs: {}
	} }]));
	const tokenScope = () => ({
		file: scope.workflow.path,
		contexts: {
			...workflowScopeContexts(scope),
			needs
		},
		functions: hostFunctions({
			success: !scope.cancel.aborted && ancestors.every((result) => result === "success"),
			failure: !scope.cancel.aborted && ancestors.includes("failure"),
			cancelled: scope.cancel.aborted
		})
	});
	try {
		const wanted = () => isTruthy(evaluateExpression(job.if, tokenScope()));
		if (!wanted()) {
			for (const waiting of slot.jobs) complete(record, waiting, scope.cancel.aborted && job.needs.length === 0 ? "cancelled" : "skipped");
			return {
				result: scope.cancel.aborted ? "cancelled" : "skipped",
				outputs: {}
			};
		}
		return await runInstances({
			scope,
			definition: job,
			slot,
			tokenScope: tokenScope(),
			wanted
		}, runJobs);
	} catch (error) {
		const [waiting = record.addJob(slot, `${scope.prefix}${job.id}`)] = slot.jobs;
		waiting.annotations.push({
			level: "error",
			message: messageOf(error),
			path: scope.workflow.path,
			line: job.line
		});
		complete(record, waiting, "failure");
		return {
			result: "failure",
			outputs: {}
		};
	}
}
function ancestorsOf(job, jobs) {
	const found = /* @__PURE__ */ new Set();
	const visit = (ids) => {
		for (const id of ids) {
			if (found.has(id)) continue;
			found.add(id);
			visit(jobs.find((other) => other.id === id)?.needs ?? []);
		}
	};
	visit(job.needs);
	return [...found];
}
function inOrderOfNeed(jobs) {
	const depth = (job) => ancestorsOf(job, jobs).length;
	return [...jobs].sort((a, b) => depth(a) - depth(b));
}

// src/local/runner/run-workflow.ts
init_errors();
async function runWorkflow({ context, inputs, secrets, cancel, earlier }) {
	const { record, host, workflow, repository } = context;
	const scope = {
		run: context,
		workflow,
		inputs,
		secrets,
		allowed: void 0,
		prefix: "",
		cancel: cancel.signal,
		earlier
	};
	record.changed();
	let release;
	try {
		const wanted = concurrencyOf(workflow.concurrency, workflowTokenScope(scope));
		if (wanted) {
			const admission = await host.groups.enter(`${repository.slug}\n${wanted.group}`, {
				cancelInProgress: wanted.cancelInProgress,
				onCancel: () => {
					cancel.abort();
				},
				signal: cancel.signal
			});
			if (admission.kind !== "admitted") {
				const message = admission.kind === "replaced" ? `Canceling since a higher priority waiting request for '${wanted.group}' exists` : "The run was canceled.";
				endWithoutJobs(context, "cancelled", [{
					path: workflow.path,
					line: void 0,
					message
				}]);
				return;
			}
			release = admission.release;
		}
		record.status = "in_progress";
		const outcomes = await runJobs(scope, record.slots);
		keepRun(host.directory, record.head, {
			event: context.event,
			outcomes: context.outcomes
		});
		record.status = "completed";
		record.conclusion = conclude([...outcomes.values()], cancel.signal.aborted);
		record.changed();
	} catch (error) {
		endWithoutJobs(context, "failure", [{
			path: workflow.path,
			line: void 0,
			message: messageOf(error)
		}]);
	} finally {
		release?.();
	}
}
function endWithoutJobs({ record, workflow }, conclusion, mistakes) {
	const slot = {
		jobs: [],
		children: []
	};
	record.slots.push(slot);
	const job = record.addJob(slot, workflow.name);
	const step = beginStep(record, job, "Set up workflow");
	for (const { path, line, message } of mistakes) {
		step.log += `Error: ${path}${line === void 0 ? "" : `:${line}`}: ${message}\n`;
		job.annotations.push({
			level: "error",
			message,
			path,
			...line !== void 0 && { line }
		});
	}
	complete(record, step, conclusion);
	complete(record, job, conclusion);
	record.status = "completed";
	record.conclusion = conclusion;
	record.changed();
}
function workflowTokenScope(scope) {
	return {
		file: scope.workflow.path,
		contexts: workflowScopeContexts(scope),
		functions: hostFunctions({
			success: true,
			failure: false,
			cancelled: false
		})
	};
}
function conclude(outcomes, cancelled) {
	if (cancelled) return "cancelled";
	return [
		"failure",
		"cancelled",
		"success"
	].find((kind) => outcomes.some(({ result }) => result === kind)) ?? "skipped";
}

// src/local/runner/parse-workflows.ts
async function parseWorkflows(files, sha, { actions }) {
	const found = await files.workflows(sha);
	const contents = new Map(found.map(({ path, content }) => [path, content]));
	const read = async (path) => isOutside(path) ? readOutside(path, actions) : contents.get(path) ?? files.text(sha, path);
	const parsed = await Promise.all(found.map(async ({ path, content }) => parseWorkflow(path, content, read)));
	for (const file of parsed) for (const path of outsideOf(file)) if (!parsed.some((other) => pathOf(other) === path)) parsed.push(await parseWorkflow(path, await read(path), read));
	return parsed;
}
function pathOf(file) {
	return file.kind === "valid" ? file.workflow.path : file.path;
}
function outsideOf(file) {
	if (file.kind !== "valid") return [];
	const { path, jobs } = file.workflow;
	return jobs.flatMap(({ uses }) => uses === void 0 ? [] : [resolveUses(uses, path)]).filter(isOutside);
}
async function readOutside(path, checkouts) {
	const [, slug = "", file] = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@/.exec(path) ?? [];
	const checkout = checkouts.get(slug.toLowerCase());
	if (file === void 0 || checkout === void 0) throw new Error(`The local runner calls reusable workflows of the same repository and of ${[...checkouts.keys()].join(", ") || "no other one"}, not '${path}'.`);
	return readFile(join(checkout, file), "utf8").catch(() => {
		throw new Error(`There is no reusable workflow '${path}'.`);
	});
}

// src/local/runner/open-run.ts
function openRun(opening) {
	const { file, parsed } = opening;
	const request = requestOf(opening);
	const { context } = request;
	keepRun(context.host.directory, context.record.head, {
		event: context.event,
		outcomes: []
	});
	const mistakes = file.kind === "valid" ? mistakesOf(request, parsed) : file.mistakes;
	if (mistakes.length === 0) return request;
	endWithoutJobs(context, "failure", mistakes);
}
function requestOf(opening) {
	const { host, options, event, repository, files, file, parsed, save, again } = opening;
	const { slug } = repository;
	const workflow = file.kind === "valid" ? file.workflow : unreadableWorkflow(file.path);
	const typed = dispatchInputs(workflow.on.get("workflow_dispatch") ?? {}, sentInputs(event));
	const inputs = event.name === "workflow_dispatch" && typed.kind === "valid" ? typed.inputs : {};
	const secrets = secretsFor(event, options.secrets?.[slug]);
	const variables = options.variables?.[slug] ?? {};
	const cancel = new AbortController();
	const now = host.now().toISOString();
	const head = again ? headOfNextAttempt(again.run, now) : firstHead(opening, workflow, now);
	const callable = new Map(parsed.flatMap((other) => other.kind === "valid" ? [[other.workflow.path, other.workflow]] : []));
	const context = {
		host,
		event,
		triggeringActor: again?.actor ?? event.actor,
		repository,
		files,
		record: createRunRecord(head, host.now, save, again ? lastJobOf(again.run) : 0),
		workflow,
		callable,
		variables,
		cancel: cancel.signal,
		outcomes: []
	};
	context.record.displayTitle = titleOf(context, inputs);
	return {
		context,
		inputs,
		secrets,
		cancel,
		earlier: again?.earlier
	};
}
function secretsFor(event, known = {}) {
	return isOfFork(event) ? {} : known;
}
function firstHead({ host, event, repository }, workflow, createdAt) {
	const { slug } = repository;
	const { id, runNumber } = host.forge.nextRun(slug, workflow.path);
	const headSha = textAt(event.payload, "pull_request", "head", "sha");
	return {
		id,
		runNumber,
		runAttempt: 1,
		repository: slug,
		workflowName: workflow.name,
		workflowPath: workflow.path,
		event: event.name,
		ref: event.ref,
		sha: event.sha,
		...headSha !== "" && { headSha },
		actor: event.actor,
		createdAt
	};
}
function mistakesOf(request, parsed) {
	const { context } = request;
	const { workflow, event, host } = context;
	const at = (message) => ({
		path: workflow.path,
		line: void 0,
		message
	});
	const mistakes = [];
	if (event.name === "workflow_dispatch") {
		const typed = dispatchInputs(workflow.on.get("workflow_dispatch") ?? {}, sentInputs(event));
		if (typed.kind === "invalid") mistakes.push(...typed.mistakes.map(at));
	}
	for (const called of calledFrom(workflow, parsed)) if (called.kind === "invalid") mistakes.push(...called.mistakes);
	else mistakes.push(...unsupportedParts(called.workflow, host));
	return mistakes;
}
function calledFrom(workflow, parsed) {
	const found = /* @__PURE__ */ new Map();
	const visit = (path) => {
		const file = parsed.find((other) => pathOf(other) === path);
		if (!file || found.has(path)) return;
		found.set(path, file);
		if (file.kind !== "valid") return;
		for (const { uses } of file.workflow.jobs) if (uses !== void 0) visit(resolveUses(uses, file.workflow.path));
	};
	visit(workflow.path);
	return [...found.values()];
}
function sentInputs(event) {
	const inputs = event.payload["inputs"];
	return typeof inputs === "object" && inputs !== null ? { ...inputs } : {};
}
function titleOf(context, inputs) {
	const { workflow, event, cancel } = context;
	const scope = {
		run: context,
		workflow,
		inputs,
		secrets: {},
		allowed: void 0,
		prefix: "",
		cancel,
		earlier: void 0
	};
	const written = workflow.runName ? tokenText(workflow.runName, workflowTokenScope(scope)).trim() : "";
	return written === "" ? defaultTitle(event, workflow) : written;
}
function defaultTitle(event, workflow) {
	const { payload } = event;
	return [
		textAt(payload, "pull_request", "title"),
		textAt(payload, "head_commit", "message").split("\n")[0],
		textAt(payload, "release", "name"),
		textAt(payload, "release", "tag_name"),
		textAt(payload, "issue", "title"),
		workflow.name
	].find((title) => title !== void 0 && title !== "") ?? "";
}
function unreadableWorkflow(path) {
	return {
		path,
		name: path,
		runName: void 0,
		on: /* @__PURE__ */ new Map(),
		call: {
			inputs: /* @__PURE__ */ new Map(),
			secrets: /* @__PURE__ */ new Map(),
			outputs: /* @__PURE__ */ new Map()
		},
		env: void 0,
		concurrency: void 0,
		permissions: void 0,
		defaults: void 0,
		jobs: []
	};
}

// src/local/runner/repository-files.ts
const run = promisify(execFile);
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
function openRepositoryFiles(gitDirectory) {
	const git = async (...args) => {
		const { stdout } = await run("git", [
			"--git-dir",
			gitDirectory,
			...args
		], { maxBuffer: 67108864 });
		return stdout;
	};
	const paths = (text) => text.split("\0").filter((path) => path !== "");
	const diff = async (...range) => paths(await git("diff", "--name-only", "--no-renames", "-z", ...range, "--"));
	const resolve = async (ref) => {
		try {
			return (await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`)).trim();
		} catch {
			return;
		}
	};
	return {
		resolve,
		async workflows(sha) {
			const files = paths(await git("ls-tree", "--name-only", "-z", sha, "--", ".github/workflows/")).filter((path) => /\.ya?ml$/.test(path));
			return Promise.all(files.map(async (path) => ({
				path,
				content: await git("cat-file", "blob", `${sha}:${path}`)
			})));
		},
		text: async (sha, path) => git("cat-file", "blob", `${sha}:${path}`),
		message: async (sha) => git("log", "-1", "--format=%B", sha, "--"),
		async changedByPush(ref, before, after) {
			if (!/^0*$/.test(before) && await resolve(before)) return diff(before, after);
			const known = (await git("for-each-ref", "--format=%(refname)", "refs/heads")).split("\n").filter((name) => name !== "" && name !== ref);
			const oldest = (await git("rev-list", "--topo-order", after, ...known.length > 0 ? ["--not", ...known] : [], "--")).trim().split("\n").at(-1);
			if (!oldest) return [];
			return diff(await resolve(`${oldest}^`) ?? emptyTree, after);
		},
		async changedByPullRequest(base, head) {
			return diff(`${base}...${head}`);
		}
	};
}

// src/local/runner/plan-rerun.ts
async function planRerun(host, options, { repository: slug, payload, actor }, save) {
	const repository = host.forge.repository(slug);
	const run = host.forge.run(slug, Number(payload["run_id"]));
	if (!repository || run?.status !== "completed") return [];
	const refuse = (message) => {
		const record = createRunRecord(headOfNextAttempt(run, host.now().toISOString()), host.now, save, lastJobOf(run));
		record.displayTitle = run.displayTitle;
		const { workflowPath: path } = run;
		endWithoutJobs({
			record,
			workflow: unreadableWorkflow(path)
		}, "failure", [{
			path,
			line: void 0,
			message
		}]);
		return [];
	};
	const kept = readKeptRun(host.directory, run);
	if (!kept) return refuse("This runner has no record of what started the run, and cannot repeat it.");
	const files = openRepositoryFiles(repository.gitDirectory);
	const { sha } = kept.event;
	if (await files.resolve(sha) === void 0) return refuse(`The commit ${sha} of the run is not in the repository any more.`);
	const parsed = await parseWorkflows(files, sha, host);
	const file = parsed.find((candidate) => pathOf(candidate) === run.workflowPath);
	if (!file) return refuse(`The commit ${sha} of the run does not hold its workflow.`);
	const again = {
		run,
		actor,
		earlier: payload["failed_only"] === true ? {
			run,
			outcomes: kept.outcomes
		} : void 0
	};
	const request = openRun({
		host,
		options,
		event: kept.event,
		repository,
		files,
		file,
		parsed,
		save,
		again
	});
	return request ? [request] : [];
}

// src/local/runner/plan-runs.ts
const dispatches = ["workflow_dispatch", "repository_dispatch"];
const fromDefaultBranch = [
	"schedule",
	"repository_dispatch",
	"workflow_run"
];
async function planRuns(host, options, event, save) {
	const awaits = awaitsApproval(event);
	if (startsNothing(event)) return [];
	const repository = host.forge.repository(event.repository);
	if (!repository || repository.forkOf !== void 0) return [];
	const files = openRepositoryFiles(repository.gitDirectory);
	const sha = await commitOf(event, repository, files);
	if (sha === void 0) return [];
	const current = {
		...event,
		sha
	};
	if (await isSkipped(current, files)) return [];
	const parsed = await parseWorkflows(files, sha, host);
	const requests = [];
	for (const file of parsed) {
		if (!(file.kind === "valid" ? await startsWorkflow(file.workflow, current, async () => changedPaths(current, files)) : event.name === "push" || textAt(event.payload, "workflow") === file.path)) continue;
		const request = openRun({
			host,
			options,
			event: current,
			repository,
			files,
			file,
			parsed,
			save
		});
		if (request && awaits) keepWaiting(request);
		else if (request) requests.push(request);
	}
	return requests;
}
function startsNothing(event) {
	return event.byWorkflowToken && !dispatches.includes(event.name) && !awaitsApproval(event);
}
function awaitsApproval({ byWorkflowToken, name, payload }) {
	const action = textAt(payload, "action");
	return byWorkflowToken && name === "pull_request" && approvable.has(action);
}
const approvable = /* @__PURE__ */ new Set([
	"opened",
	"synchronize",
	"reopened"
]);
function keepWaiting({ context: { record } }) {
	record.status = "completed";
	record.conclusion = "action_required";
	record.changed();
}
async function commitOf(event, repository, files) {
	if (fromDefaultBranch.includes(event.name)) return files.resolve(`refs/heads/${repository.defaultBranch}`);
	return /^0*$/.test(event.sha) ? void 0 : files.resolve(event.sha);
}
async function isSkipped(event, files) {
	if (event.name !== "push" && event.name !== "pull_request") return false;
	const head = textAt(event.payload, "pull_request", "head", "sha");
	const commit = await files.resolve(head === "" ? event.sha : head);
	return commit !== void 0 && asksToSkip(await files.message(commit));
}
async function changedPaths(event, files) {
	if (event.name === "push") return files.changedByPush(event.ref, textAt(event.payload, "before"), event.sha);
	return files.changedByPullRequest(textAt(event.payload, "pull_request", "base", "sha"), textAt(event.payload, "pull_request", "head", "sha"));
}

// src/local/runner/start-runner.ts
init_errors();
async function startRunner(options) {
	const { forge } = options;
	const closing = new AbortController();
	const watch = createRunWatch();
	const busy = /* @__PURE__ */ new Set();
	const active = /* @__PURE__ */ new Map();
	const directory = resolve(options.directory);
	mkdirSync(directory, { recursive: true });
	const host = {
		forge,
		directory,
		node: options.node,
		actions: new Map(options.actions.map(({ slug, checkout }) => [slug.toLowerCase(), resolve(checkout)])),
		fetchAction: options.fetchAction,
		environment: options.environment ?? {},
		slots: createJobSlots(options.maxParallelJobs ?? 2),
		groups: createConcurrencyGroups(),
		reviews: createDeploymentReviews(),
		keepWorkspaces: options.keepWorkspaces ?? false,
		millisecondsPerMinute: options.millisecondsPerMinute ?? 6e4,
		now: options.now ?? (() => /* @__PURE__ */ new Date()),
		closing: closing.signal
	};
	const save = (run) => {
		forge.saveRun(run);
		options.onUpdate?.(run);
		watch.saw(run);
	};
	const plan = async (event) => {
		const requests = await (event.name === "rerun" ? planRerun : planRuns)(host, options, event, save);
		for (const request of requests) follow(execute(request));
		return requests.map(({ context }) => context.record.head.id);
	};
	const execute = async (request) => {
		const { id } = request.context.record.head;
		const same = active.get(id) ?? /* @__PURE__ */ new Set();
		active.set(id, same.add(request));
		try {
			await runWorkflow(request);
		} finally {
			same.delete(request);
			if (same.size === 0) active.delete(id);
			const { record, event } = request.context;
			if (event.name !== "workflow_run" && !closing.signal.aborted) {
				const branch = forge.repository(event.repository)?.defaultBranch ?? "";
				follow(handle(workflowRunEvent(event, record, branch)));
			}
		}
	};
	let fault;
	const follow = (work) => {
		const kept = work.catch((error) => {
			fault ??= { error };
		}).finally(() => busy.delete(kept));
		busy.add(kept);
	};
	let planned = Promise.resolve();
	const handle = async (event) => {
		const mine = planned.then(async () => plan(event));
		planned = mine.catch(() => void 0);
		follow(mine);
		return mine;
	};
	const unsubscribe = forge.onEvent((event) => {
		if (event.name === "deployment_review") {
			answerReview(host, event);
			return;
		}
		handle(event).catch(() => void 0);
	});
	const idle = async () => {
		while (busy.size > 0) await Promise.all(busy);
		const found = fault;
		fault = void 0;
		if (found) throw new Error(`The local runner failed: ${messageOf(found.error)}`, { cause: found.error });
	};
	return {
		idle,
		waitFor: async (predicate, timeoutMs) => watch.first(predicate, timeoutMs),
		async schedule(repository, workflowPath, inputs) {
			const ids = await handle(await scheduleEvent(host, repository, workflowPath, inputs));
			if (ids.length === 0) throw new UserError("CAIRN_LOCAL_WORKFLOW_UNKNOWN", {
				what: `No workflow of the default branch of ${repository} is started by ${inputs ? "a dispatch" : "a schedule"}`,
				...workflowPath !== void 0 && { where: workflowPath }
			});
			return ids;
		},
		cancel(runId) {
			for (const { cancel } of active.get(runId) ?? []) cancel.abort();
		},
		async [Symbol.asyncDispose]() {
			unsubscribe();
			closing.abort();
			for (const requests of active.values()) for (const { cancel } of requests) cancel.abort();
			await idle();
		}
	};
}
function answerReview({ reviews }, { repository, payload }) {
	const { run_id: run, environments, state } = payload;
	if (typeof run !== "number" || !Array.isArray(environments)) return;
	for (const environment of environments) reviews.answer({
		repository,
		run,
		environment: String(environment)
	}, state === "approved" ? "approved" : "rejected");
}
function workflowRunEvent(event, { head, conclusion }, defaultBranch) {
	const from = textAt(event.payload, "pull_request", "head", "repo", "full_name");
	const sha = textAt(event.payload, "pull_request", "head", "sha");
	const branch = textAt(event.payload, "pull_request", "head", "ref");
	return {
		...event,
		name: "workflow_run",
		ref: `refs/heads/${defaultBranch}`,
		byWorkflowToken: false,
		payload: {
			action: "completed",
			workflow_run: {
				id: head.id,
				name: head.workflowName,
				path: head.workflowPath,
				event: head.event,
				head_branch: branch || head.ref.replace(/^refs\/(?:heads|tags)\//, ""),
				head_sha: sha || head.sha,
				head_repository: { full_name: from || event.repository },
				pull_requests: [],
				run_number: head.runNumber,
				run_attempt: head.runAttempt,
				status: "completed",
				conclusion: conclusion ?? null
			},
			repository: event.payload["repository"] ?? { full_name: event.repository },
			sender: { login: event.actor }
		}
	};
}
async function scheduleEvent(host, slug, workflowPath, inputs) {
	const repository = host.forge.repository(slug);
	const ref = `refs/heads/${repository?.defaultBranch ?? ""}`;
	const sha = repository && await openRepositoryFiles(repository.gitDirectory).resolve(ref);
	if (!repository || sha === void 0) throw new UserError("CAIRN_LOCAL_WORKFLOW_UNKNOWN", {
		what: "There is no such repository, or it is empty",
		where: slug
	});
	const [owner = "", name = ""] = slug.split("/");
	return {
		name: inputs ? "workflow_dispatch" : "schedule",
		repository: slug,
		ref,
		sha,
		actor: owner,
		byWorkflowToken: false,
		payload: {
			...workflowPath !== void 0 && { workflow: workflowPath },
			...inputs && {
				inputs,
				ref
			},
			repository: {
				full_name: slug,
				name,
				default_branch: repository.defaultBranch,
				owner: { login: owner }
			},
			sender: { login: owner }
		}
	};
}

// src/local/start-local.ts
async function startLocal(options) {
	const [owner = "local", name = "repository"] = options.repository.split("/");
	await privateFolder(options.directory);
	const forge = await startForge({
		directory: join(options.directory, "forge"),
		pages: createPages(),
		...options.port !== void 0 && { port: options.port },
		...options.validate !== void 0 && { validate: options.validate }
	});
	if (forge.repository(options.repository) === void 0) await forge.createRepository({
		owner,
		name,
		defaultBranch: options.defaultBranch
	});
	const runner = await startRunner({
		forge,
		directory: join(options.directory, "runner"),
		actions: [{
			slug: "cairn-ml/cairn",
			checkout: cairnRoot()
		}],
		...options.allowActions === true && { fetchAction: actionFetcher(join(options.directory, "actions")) },
		node: process.execPath,
		environment: {
			PATH: process.env["PATH"] ?? "/usr/bin:/bin",
			...options.home !== void 0 && { HOME: options.home }
		},
		...options.secrets && { secrets: { [options.repository]: options.secrets } },
		...options.onUpdate && { onUpdate: options.onUpdate }
	});
	return {
		forge,
		runner,
		personToken: (login) => forge.issueToken({
			repository: options.repository,
			actor: login,
			kind: "person",
			permissions: {}
		}),
		async [Symbol.asyncDispose]() {
			await runner[Symbol.asyncDispose]();
			await forge[Symbol.asyncDispose]();
		}
	};
}

// src/local/until-interrupted.ts
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
async function untilInterrupted() {
	using end = interruption();
	await end.promise;
}
function interruption() {
	const { promise, resolve } = Promise.withResolvers();
	let heard = false;
	const hear = () => {
		if (heard) process.exit(130);
		heard = true;
		resolve(void 0);
	};
	for (const signal of signals) process.on(signal, hear);
	const alive = setInterval(() => void 0, 6e4);
	return {
		promise,
		[Symbol.dispose]() {
			clearInterval(alive);
			for (const signal of signals) process.off(signal, hear);
		}
	};
}

export { listRefs as a, privateFolder as c, isAncestor as i, freePort as l, untilInterrupted as n, readRef as o, startLocal as r, tryGit as s, interruption as t, narrateRuns as u };