import { Z as remoteName, it as openGit, nt as GitError, o as openRepository, rt as explainGit } from "./git.js";
import { r as configurationsIn } from "./configurations.js";
import { r as fetchPlan } from "./fetch-plan.js";
import { t as parseConfig } from "./parse-config.js";
import { It as init_errors, M as firstOnes, Mt as UserError, O as gitEnvironment, z as counted } from "./kernel.js";
import { a as listRefs, c as privateFolder, i as isAncestor, l as freePort, o as readRef, r as startLocal, s as tryGit, t as interruption, u as narrateRuns } from "./local.js";
import { t as guarded } from "./guarded.js";
import { t as forgesFolder } from "./local-forge.js";
import { t as openNetwork } from "./network.js";
import { t as terminalLog } from "./terminal-log.js";
import { t as portOf } from "./port.js";
import { t as defaultBranchOf } from "./pin.js";
import { basename, join, resolve } from "node:path";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";

// src/config/fetch-secrets.ts
async function fetchSecrets(context) {
	const names = (await configurationsIn(context)).flatMap(({ file, text }) => {
		try {
			return Object.values(parseConfig(text, file).datasets ?? {}).flatMap((dataset) => {
				const plan = fetchPlan(dataset);
				return plan?.kind === "command" ? plan.secrets : [];
			});
		} catch {
			return [];
		}
	});
	return [...new Set(names)];
}

// src/local/clone/local-remote.ts
async function addLocalRemote(git, { address, server, tokenFile }) {
	const known = await git.try([
		"remote",
		"get-url",
		"local"
	]);
	await git.run([
		"remote",
		known.code === 0 ? "set-url" : "add",
		"local",
		address
	]);
	const quoted = `'${tokenFile.replaceAll("'", `'\\''`)}'`;
	await git.run([
		"config",
		`credential.${server}.helper`,
		`!f() { echo username=x-access-token; echo "password=$(cat ${quoted})"; }; f`
	]);
}

// src/local/clone/forge-environment.ts
init_errors();
async function forgeEnvironment({ directory, name }, environment) {
	const read = async (file) => (await readFile(join(directory, file), "utf8").catch(() => "")).trim();
	const [port, token] = [await read("port"), await read("token")];
	const api = `http://127.0.0.1:${port}`;
	if (port === "" || token === "" || !await answers(`${api}/repos/local/${name}`, token)) throw new UserError("CAIRN_FORGE_NOT_RUNNING", {
		where: directory,
		what: "no forge runs on this state",
		todo: "Start it in another terminal: cairn local."
	});
	const values = {
		GITHUB_TOKEN: token,
		GITHUB_API_URL: api,
		GITHUB_SERVER_URL: `http://forge.localhost:${port}`,
		GITHUB_REPOSITORY: `local/${name}`,
		...remoteSetting(environment)
	};
	return Object.entries(values).map(([key, value]) => `export ${key}='${value.replaceAll("'", `'\\''`)}'`);
}
async function answers(url, token) {
	const signal = AbortSignal.timeout(5e3);
	return fetch(url, {
		headers: { authorization: `Bearer ${token}` },
		signal
	}).then(({ ok }) => ok).catch(() => false);
}
function remoteSetting(environment) {
	const given = Number(environment["GIT_CONFIG_COUNT"] ?? "0");
	const count = Number.isInteger(given) && given > 0 ? given : 0;
	for (let index = 0; index < count; index++) if (environment[`GIT_CONFIG_KEY_${index}`] === "cairn.remote") return {};
	return {
		GIT_CONFIG_COUNT: String(count + 1),
		[`GIT_CONFIG_KEY_${count}`]: "cairn.remote",
		[`GIT_CONFIG_VALUE_${count}`]: "local"
	};
}

// src/local/clone/forge-state.ts
async function forgeStateOf(root, clone) {
	const base = repositoryName(basename(clone));
	for (let number = 1;; number++) {
		const name = number === 1 ? base : `${base}-${number}`;
		const directory = join(root, name);
		const owner = await readFile(join(directory, "folder"), "utf8").catch(() => "");
		if (owner !== "" && owner !== clone && existsSync(owner)) continue;
		await privateFolder(directory);
		await writeFile(join(directory, "folder"), clone, { mode: 384 });
		return {
			directory,
			name
		};
	}
}
function repositoryName(folder) {
	const plain = folder.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/(?:\.git)+$/i, "").replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "").slice(0, 80);
	return plain === "" ? "repository" : plain;
}

// src/local/clone/share-registry.ts
async function shareRegistry(git, gitDirectory) {
	const shallow = await git.run(["rev-parse", "--is-shallow-repository"]) === "true";
	await tryGit(gitDirectory, [
		"config",
		"receive.shallowUpdate",
		"true"
	]);
	if (!shallow) await complete(git, gitDirectory);
	const there = new Map((await listRefs(gitDirectory)).map(({ ref, sha }) => [ref, sha]));
	const wanted = (await registryRefs(git)).filter(({ ref, object }) => there.get(ref) !== object);
	const outcome = {
		shared: [],
		kept: [],
		lacking: []
	};
	for (let at = 0; at < wanted.length; at += 500) await push(git, gitDirectory, wanted.slice(at, at + 500), outcome);
	const lacking = [];
	for (const { ref, object } of outcome.lacking) lacking.push({
		ref,
		missing: await missingObject(git, object) ?? object
	});
	return {
		shared: outcome.shared,
		kept: outcome.kept,
		lacking,
		shallow
	};
}
async function missingObject(git, revision) {
	const { stdout, stderr } = await git.try([
		"rev-list",
		"--objects",
		"--missing=print",
		revision,
		"--"
	]);
	return /^\?([0-9a-f]+)$/m.exec(stdout)?.[1] ?? /\b[0-9a-f]{40,64}\b/.exec(stderr)?.[0];
}
async function registryRefs(git) {
	const lines = await git.run([
		"for-each-ref",
		"--format=%(objectname) %(refname)",
		...[
			"refs/tags",
			"refs/cairn",
			"refs/heads/cairn-versions",
			"refs/remotes/*/cairn-versions/**"
		]
	]);
	const found = /* @__PURE__ */ new Map();
	for (const line of lines.split("\n")) {
		const [object = "", name = ""] = line.split(" ");
		const ref = name.replace(/^refs\/remotes\/[^/]+\//, "refs/heads/");
		if (ref !== "" && !found.has(ref) && !name.startsWith("refs/remotes/local/")) found.set(ref, object);
	}
	return [...found].map(([ref, object]) => ({
		ref,
		object
	}));
}
async function push(git, gitDirectory, refs, outcome) {
	const answers = await answersTo(git, gitDirectory, refs);
	const broken = [];
	for (const one of refs) {
		const answer = answers.get(one.ref) ?? "!";
		if (!answer.startsWith("!")) outcome.shared.push(one.ref);
		else if (/\((?:already exists|non-fast-forward|fetch first|needs force)\)/.test(answer)) outcome.kept.push(one.ref);
		else broken.push(one);
	}
	if (refs.length === 1) outcome.lacking.push(...broken);
	if (refs.length === 1 || broken.length === 0) return;
	const middle = Math.ceil(broken.length / 2);
	for (const half of [broken.slice(0, middle), broken.slice(middle)]) if (half.length > 0) await push(git, gitDirectory, half, outcome);
}
async function answersTo(git, gitDirectory, refs) {
	const args = [
		"push",
		"--porcelain",
		"--no-verify",
		`--receive-pack=git -c receive.fsckObjects=false -c receive.shallowUpdate=true receive-pack`,
		gitDirectory
	];
	const { stdout } = await git.try([...args, ...refs.map(({ ref, object }) => `${object}:${ref}`)]);
	const answers = /* @__PURE__ */ new Map();
	for (const line of stdout.split("\n")) {
		const [flag = "", spec, words = ""] = line.split("	");
		if (spec !== void 0) answers.set(spec.slice(spec.indexOf(":") + 1), `${flag}${words}`);
	}
	return answers;
}
async function complete(git, gitDirectory) {
	const { stdout } = await tryGit(gitDirectory, ["rev-parse", "--is-shallow-repository"]);
	if (stdout.toString().trim() !== "true") return;
	const refs = await git.run(["for-each-ref", "--format=%(refname)"]);
	const args = [
		"fetch",
		"--quiet",
		"--unshallow",
		"--no-tags",
		"--stdin",
		git.directory
	];
	await tryGit(gitDirectory, args, { input: `HEAD\n${refs}\n` });
}

// src/local/clone/push-head.ts
init_errors();
async function pushHead(git, { branch, gitDirectory }) {
	const head = (await git.object("HEAD^{commit}"))?.id;
	if (head === void 0) throw new UserError("CAIRN_GIT_NO_COMMIT", {
		where: git.directory,
		what: "has no commit yet, so that there is nothing to run",
		todo: "Make the first one: git add --all && git commit -m \"Begin\". Then run it again."
	});
	const ref = `refs/heads/${branch}`;
	const tip = (await readRef(gitDirectory, ref))?.sha;
	const isNext = tip === void 0 || tip === head || await leadsTo(git, tip, head);
	if (!isNext) {
		if (await isAncestor(gitDirectory, head, tip)) return {
			kind: "ahead",
			tip
		};
		if (!await wasCheckedOut(git, tip)) return {
			kind: "apart",
			tip
		};
	}
	const args = [
		"push",
		"--quiet",
		"--no-verify",
		...isNext ? [] : [`--force-with-lease=${ref}:${tip}`],
		"local",
		`HEAD:${ref}`
	];
	const outcome = await git.try(args);
	if (outcome.code !== 0) throw await pushFailed(git, new GitError(args, outcome, git.directory));
	return isNext ? { kind: "pushed" } : {
		kind: "pushed",
		replaced: tip
	};
}
async function leadsTo(git, older, newer) {
	return (await git.try([
		"merge-base",
		"--is-ancestor",
		older,
		newer
	])).code === 0;
}
async function wasCheckedOut(git, commit) {
	const { stdout } = await git.try([
		"log",
		"--walk-reflogs",
		"--format=%H",
		"HEAD"
	]);
	return stdout.split("\n").includes(commit);
}
async function pushFailed(git, error) {
	const missing = await missingObject(git, "HEAD");
	if (missing === void 0) return explainGit(error);
	return new UserError("CAIRN_COMMIT_MISSING", {
		where: git.directory,
		what: `the clone lacks objects of what is checked out (the first is ${missing}), and could not fetch them`,
		todo: "Fetch them where the remote can be reached: git fetch --unshallow, or git fetch --refetch in a partial clone. Then run it again."
	}, { cause: error });
}

// src/local/clone/tell-push.ts
function registryLines({ shared, kept, lacking, shallow }) {
	const lines = [];
	if (shared.length > 0) lines.push(`Copied ${counted(shared.length, "tag, record or branch", "tags, records and branches")} of the registry.`);
	if (kept.length > 0) lines.push(`Left as the forge has them, since they are others here: ${firstOnes(kept, most)}.`);
	for (const { ref, missing } of lacking.slice(0, most)) lines.push(`Not copied: ${ref}, of which this clone lacks ${missing}.`);
	if (lacking.length > most) lines.push(`Not copied either: ${lacking.length - most} more.`);
	if (lacking.length > 0) lines.push("What is lacking comes by git fetch --unshallow (a shallow clone) or git fetch --refetch (a partial one).");
	else if (shallow) lines.push("This clone is shallow, and so is the forge: git fetch --unshallow brings the history, then start again.");
	return lines;
}
function headLine(pushed, branch) {
	if (pushed.kind === "pushed") {
		const { replaced } = pushed;
		return `Pushed ${branch}${replaced === void 0 ? "" : ` in place of ${replaced.slice(0, 12)}, which this clone still has`}. Push again with: git push local HEAD:${branch}`;
	}
	const has = `Nothing was pushed: ${branch} of the forge`;
	const pull = `take it in with: git pull --no-rebase local ${branch}`;
	return pushed.kind === "ahead" ? `${has} is ahead of what is checked out here; ${pull}` : `${has} has commits that were never here (${pushed.tip.slice(0, 12)}); ${pull}, or replace it with: git push --force local HEAD:${branch}`;
}
const most = 10;

// src/local/remembered-port.ts
async function rememberedPort(state) {
	const port = Number(await readFile(join(state, "port"), "utf8").catch(() => ""));
	return Number.isInteger(port) && port > 0 ? freePort(port) : void 0;
}
async function rememberPort(state, address) {
	await writeFile(join(state, "port"), new URL(address).port, { mode: 384 });
}

// src/cli/local-command.ts
function addLocal(program, setExitCode) {
	program.command("local").description("Start a forge and a workflow runner on this machine, copy the registry of this clone to it, push what is checked out, and run its workflows. Nothing goes to another remote.").option("--port <number>", "loopback port of the forge (default: that of the last time, else a free one)").option("--state <folder>", "where the forge keeps its state (default: ~/.cairn/local/<name of the folder>)").option("--exit", "end when the workflows of the first push have ended, with 1 where one failed").option("--allow-actions", "download the actions that workflows name by their full commit from codeload.github.com, and run their code on this machine with the job's token (default: they are refused)").option("--env", "start nothing: print what makes the commands of a shell talk to the forge that runs, for eval \"$(cairn local --env)\"").action(guarded(setExitCode, async (options) => {
		const here = resolve(program.opts().directory);
		const { git, standing: { top: directory } } = await openRepository({
			directory: here,
			environment: gitEnvironment(process.env)
		});
		const branch = await defaultBranchOf(directory, process.env);
		const state = await stateOf(here, directory, options);
		if (options.env === true) {
			for (const line of await forgeEnvironment(state, process.env)) say(line);
			return 0;
		}
		using end = interruption();
		const secrets = await secretsFrom(process.env, {
			git,
			workspace: directory
		});
		await using local = await start(state, branch, {
			...options,
			secrets
		});
		const ended = end.promise.then(() => 0);
		return await Promise.race([ended, live(local, {
			git,
			state,
			branch,
			options
		}, ended)]);
	}));
}
async function stateOf(here, directory, { state }) {
	if (state === void 0) return forgeStateOf(join(homedir(), ".cairn", "local"), directory);
	return {
		directory: resolve(here, state),
		name: repositoryName(basename(directory))
	};
}
async function secretsFrom(environment, context) {
	const given = (await fetchSecrets(context)).flatMap((name) => {
		const value = environment[name] ?? "";
		return value === "" ? [] : [[name, value]];
	});
	if (given.length > 0) say(`Secrets of the forge, from your environment: ${given.map(([name]) => name).join(", ")}`);
	return Object.fromEntries(given);
}
async function start({ directory, name }, branch, options) {
	const port = options.port === void 0 ? await rememberedPort(directory) : portOf(options.port);
	if (options.allowActions === true) await openNetwork(process.env, terminalLog(process.stderr, { verbose: false }));
	const local = await startLocal({
		directory,
		repository: `local/${name}`,
		defaultBranch: branch,
		...port !== void 0 && { port },
		...options.allowActions === true && { allowActions: true },
		secrets: options.secrets,
		onUpdate: narrateRuns(say)
	});
	await rememberPort(directory, local.forge.serverUrl);
	const { port: given } = new URL(local.forge.serverUrl);
	await privateFolder(forgesFolder(homedir()));
	await writeFile(join(forgesFolder(homedir()), given), directory, { mode: 384 });
	return local;
}
async function live(local, { git, state, branch, options }, ended) {
	const { forge, runner } = local;
	const slug = `local/${state.name}`;
	const server = forge.serverUrl;
	const address = `${server}/${slug}`;
	const token = local.personToken("you");
	const tokenFile = join(state.directory, "token");
	await writeFile(tokenFile, token, { mode: 384 });
	await addLocalRemote(git, {
		address,
		server,
		tokenFile
	});
	say(`Web pages: ${address}`);
	const gitDirectory = forge.repository(slug)?.gitDirectory ?? "";
	for (const line of registryLines(await shareRegistry(git, gitDirectory))) say(line);
	const environment = gitEnvironment(process.env);
	const pushing = openGit({
		directory: git.directory,
		environment,
		credentials: {
			server,
			token
		}
	});
	const pushed = await pushHead(pushing, {
		branch,
		gitDirectory
	});
	say(headLine(pushed, branch));
	if (options.exit !== true) {
		const shared = await remoteName(git).catch(() => void 0);
		if (shared !== void 0 && shared !== "local") say(`Commands in other terminals talk to ${shared}; to this forge after: eval "$(cairn local --env)"`);
		say("Ctrl-C ends it; the state stays.");
		return ended;
	}
	await runner.idle();
	return forge.runs(slug).some(({ conclusion }) => !fine.has(conclusion)) || pushed.kind !== "pushed" ? 1 : 0;
}
const fine = /* @__PURE__ */ new Set([
	"success",
	"skipped",
	"action_required"
]);
function say(line) {
	process.stdout.write(`${line}\n`);
}

export { addLocal };