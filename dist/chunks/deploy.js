import { i as versionBefore, n as isStillHeld, t as chooseVersion } from "./choose-version.js";
import { a as stageOf, n as loadConfig, r as modelOf, t as datasetOf } from "./config.js";
import { h as isTrained, m as configFolder } from "./parse-config.js";
import { Ft as hasCode, Ht as cairnRoot, I as inertLine, It as init_errors, L as runCommand, Lt as messageOf, Mt as UserError, N as describeOutcome, R as quoted, Wt as init_version, f as code, g as defineVerb, gt as init_crypto_when_asked, h as table, lt as init_digest, m as escapeMarkdown, st as digestOf, vt as randomUUID } from "./kernel.js";
import { t as readRunRecord } from "./run-record.js";
import { t as fetchArtifacts } from "./fetch-artifacts.js";
import { t as refuseHostedRunner } from "./refuse-hosted-runner.js";
import { i as checkFiles, n as versionFolder, r as writePointer, t as readPointer } from "./version-folder.js";
import { n as severalTargets, t as answerWidth } from "./answer-width.js";
import { n as predictsClass } from "./task-kinds.js";
import { i as profiledPredictions } from "./profile.js";
import { a as stopServer, c as predictOnce, i as launchServer, l as reloadServer, n as noteServer, o as askServer, s as isReady } from "./running-servers.js";
import { a as retireEarlier, i as recordOfJob, n as isOf, o as startDeployment, r as readDeployments, t as finishDeployment } from "./record-deployment.js";
import { t as readManifest } from "./read-manifest.js";
import { r as readRegistry } from "./registry.js";
import { a as tokenInput, o as configInput } from "./actions-host.js";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";

// src/deployment/deploy-version.ts
init_errors();
async function deployVersion(target, files, log) {
	const previous = await target.previous();
	const checks = [];
	let fault;
	try {
		await target.deploy(files);
		checks.push(...await target.check(files));
	} catch (error) {
		checks.push({
			id: "deploy",
			verdict: "fail",
			message: messageOf(error)
		});
		if (!(error instanceof UserError)) fault = error;
	}
	if (checks.every(({ verdict }) => verdict !== "fail")) {
		await target.accept(files);
		return {
			result: "deployed",
			checks,
			previous
		};
	}
	for (const { id, verdict, message } of checks) if (verdict === "fail") log.error(`${id}: ${message}`);
	const restored = await target.restore(files).catch((error) => {
		checks.push({
			id: "restore",
			verdict: "fail",
			message: messageOf(error)
		});
		log.error(`Restoring failed: ${messageOf(error)}`);
	});
	if (fault !== void 0) throw fault instanceof Error ? fault : new Error(messageOf(fault));
	if (restored !== void 0) log.warning(`${files.model} ${restored} runs again.`);
	return {
		result: restored === void 0 ? "failed" : "restored",
		checks,
		previous
	};
}

// src/deployment/fetch-version-files.ts
init_digest();
async function fetchVersionFiles(context, { config, dataset, stage }, { manifest, text, digest }) {
	const { log } = context;
	const folder = join(context.temporary, "deploy", manifest.version);
	await fetchArtifacts({
		...context,
		manifest,
		into: folder,
		storage: config.storage
	});
	const run = await readRunRecord(context.git, manifest.run.id);
	const sound = run?.profileText !== void 0 && digestOf(run.profileText) === manifest.profile;
	if (!sound) log.warning(`The reference profile of ${manifest.version} was not found: the test row has no values.`);
	return {
		model: manifest.model,
		stage,
		version: manifest.version,
		manifest,
		manifestText: text,
		manifestDigest: digest,
		folder,
		profile: sound ? run.profile : void 0,
		idColumn: dataset?.id,
		timeColumn: dataset?.time
	};
}

// src/deployment/run-target-command.ts
init_version();
init_crypto_when_asked();
init_errors();
async function runTargetCommand(options) {
	const last = [];
	const outcome = await runCommand(options.argv, {
		...options,
		onLine: (line) => {
			options.log.info(inertLine(line));
			last.push(line);
			if (last.length > 10) last.shift();
		}
	});
	if (outcome.kind === "exit" && outcome.code === 0) return;
	const said = last.length === 0 ? "" : `: ${last.map(inertLine).join(" ").slice(-1e3)}`;
	throw new UserError("CAIRN_TARGET_FAILED", {
		where: options.argv[0] ?? "",
		what: `${describeOutcome(outcome)}${said}`
	});
}

// src/deployment/command-target.ts
init_errors();
function commandTarget(options) {
	const run = async (argv, files) => runTargetCommand({
		argv,
		directory: options.folder,
		environment: {
			...options.environment,
			...variablesOf(files)
		},
		milliseconds: options.timeout,
		log: options.log,
		signal: options.signal
	});
	return {
		url: options.url,
		previous: async () => Promise.resolve(options.previous.version),
		runs: async () => Promise.resolve(true),
		async deploy(files) {
			await run(options.deploy, files);
		},
		async check(files) {
			if (options.check === void 0) return [{
				id: "check",
				verdict: "not-applicable",
				message: "The target has no check command."
			}];
			const start = options.now().getTime();
			const failure = await run(options.check, files).then(() => void 0, (error) => messageOf(error));
			return [{
				id: "check",
				verdict: failure === void 0 ? "pass" : "fail",
				message: failure ?? "The check command says that it works.",
				milliseconds: Math.max(0, options.now().getTime() - start)
			}];
		},
		accept: async () => Promise.resolve(),
		async restore() {
			const previous = await options.previous.files();
			if (previous === void 0) return void 0;
			await run(options.deploy, previous);
			return previous.version;
		}
	};
}
function variablesOf(files) {
	return {
		CAIRN_MODEL: files.model,
		CAIRN_STAGE: files.stage,
		CAIRN_VERSION: files.version,
		CAIRN_MODEL_DIR: files.folder
	};
}

// src/deployment/golden-row.ts
function goldenRow(signature, profile) {
	const columns = new Map(profile?.columns.map((column) => [column.name, column]));
	return Object.fromEntries(signature.inputs.map((input) => {
		const { name, type } = input;
		const column = columns.get(name);
		if (column === void 0) return [name, unknownValue(input)];
		if (type === "string") return [name, column.values?.[0]?.value ?? unknownValue(input)];
		const median = medianOf(column);
		if (median === void 0) return [name, unknownValue(input)];
		if (type === "boolean") return [name, median >= .5];
		return [name, type === "integer" ? Math.round(median) : median];
	}));
}
const anything = {
	lowest: -Infinity,
	highest: Infinity
};
function plausibleRanges(task, profile) {
	if (predictsClass(task)) return [{
		lowest: 0,
		highest: 1
	}];
	const known = profile === void 0 ? [] : profiledPredictions(profile);
	return known.length === 0 ? [anything] : known.map(widened);
}
function widened({ minimum, maximum }) {
	if (typeof minimum !== "number" || typeof maximum !== "number") return anything;
	const width = Math.max(maximum - minimum, Math.abs(maximum), Math.abs(minimum), 1e-9);
	return {
		lowest: minimum - width,
		highest: maximum + width
	};
}
function unknownValue(input) {
	const { type, required, fill, values, minimum, maximum } = input;
	if (required !== true || fill !== void 0) return null;
	return values?.[0] ?? (type === "string" ? "" : type === "boolean" ? false : minimum ?? maximum ?? 0);
}
function medianOf({ edges = [], counts = [], count, maximum }) {
	let seen = 0;
	for (const [bin, inBin] of counts.entries()) {
		seen += inBin;
		if (count > 0 && seen >= count / 2) return edges[bin] ?? maximum ?? edges.at(-1);
	}
}

// src/deployment/check-server.ts
init_errors();
async function checkServer(url, files, now) {
	const timed = async (id, test) => {
		const start = now().getTime();
		const { good, message } = await test().catch((error) => ({
			good: false,
			message: messageOf(error)
		}));
		return {
			id,
			verdict: good ? "pass" : "fail",
			message,
			milliseconds: Math.max(0, now().getTime() - start)
		};
	};
	return [
		await timed("health", async () => {
			const good = await isReady(url);
			return {
				good,
				message: good ? "The server is ready." : "The server is not ready."
			};
		}),
		await timed("version", async () => {
			const state = await askServer(url);
			const served = state.kind === "cairn" ? `${state.model} ${state.version}` : state.kind;
			return {
				good: state.kind === "cairn" && state.manifest === files.manifestDigest && state.version === files.version,
				message: `It serves ${served}.`
			};
		}),
		files.profile === void 0 ? {
			id: "prediction",
			verdict: "not-applicable",
			message: "Without a reference profile no typical row is known."
		} : await timed("prediction", async () => predictGolden(url, files))
	];
}
async function predictGolden(url, files) {
	const { manifest, profile, model } = files;
	const datatypes = {
		string: "BYTES",
		boolean: "BOOL",
		integer: "INT64",
		number: "FP64"
	};
	const types = new Map(manifest.signature.inputs.map(({ name, type }) => [name, datatypes[type]]));
	const numbers = await predictOnce(url, model, goldenRow(manifest.signature, profile), types);
	const ranges = plausibleRanges(manifest.task, profile);
	const width = answerWidth(manifest.signature);
	const bad = numbers.findIndex((number, i) => {
		const { lowest, highest } = ranges[i % ranges.length] ?? anything;
		return !(number >= lowest && number <= highest);
	});
	const good = numbers.length === width && bad === -1;
	const { lowest, highest } = ranges[Math.max(0, bad) % ranges.length] ?? anything;
	const answered = `A typical row is answered with ${numbers.length === 0 ? "no number" : numbers.slice(0, 10).join(", ")}`;
	const targets = severalTargets(manifest.signature);
	const expected = width === 1 ? "a number" : targets.length === 0 ? `${width} numbers, each` : `${width} numbers, that of ${quoted(targets[Math.max(0, bad)] ?? "")}`;
	return {
		good,
		message: good ? `${answered}.` : `${answered}; expected ${expected} from ${lowest} to ${highest}.`
	};
}

// src/deployment/local-server.ts
init_digest();
init_errors();
function localServer(options) {
	const directory = resolve(options.directory.replace(/^~(?=\/|$)/, () => options.home));
	const url = `http://127.0.0.1:${options.port}`;
	const pointerTo = (files) => ({
		model: files.model,
		version: files.version,
		manifest: files.manifestDigest,
		path: `versions/${files.version}`,
		...files.idColumn !== void 0 && { idColumn: files.idColumn },
		...files.timeColumn !== void 0 && { timeColumn: files.timeColumn },
		...options.outsideContract === "refuse" && { outsideContract: "refuse" },
		...options.timeout !== void 0 && { timeout: options.timeout }
	});
	const refresh = async (model) => {
		const state = await askServer(url);
		if (state.kind === "nobody") await launchServer({
			directory,
			port: options.port,
			url,
			serverEntry: options.serverEntry,
			environment: options.environment,
			deadline: options.deadline ?? 6e4,
			onStart: async () => noteServer(options.home, {
				port: options.port,
				directory,
				stage: options.stage ?? "",
				startedAt: options.now().toISOString()
			}).catch((error) => {
				options.log.warning(`cairn serve --list will not show this server: ${messageOf(error)}`);
			})
		});
		else {
			requireOurs(state, directory, options.port);
			await reloadServer(url, model);
		}
	};
	return {
		url,
		previous: async () => (await readPointer(directory, "good.json"))?.version,
		async runs({ model, version, manifestDigest }) {
			const state = await askServer(url);
			const current = await readPointer(directory, "current.json").catch(() => void 0);
			return (current?.outsideContract ?? "answer") === (options.outsideContract ?? "answer") && current?.timeout === options.timeout && state.kind === "cairn" && state.directory === directory && state.model === model && state.version === version && state.manifest === manifestDigest;
		},
		async deploy(files) {
			await requireSameModel(directory, files.model);
			const state = await askServer(url);
			if (state.kind !== "nobody") requireOurs(state, directory, options.port);
			await placeFiles(directory, files);
			await writePointer(directory, "current.json", pointerTo(files));
			options.log.info(`${state.kind === "nobody" ? "Starting" : "Reloading"} the server on ${url}`);
			await refresh(files.model);
		},
		check: async (files) => checkServer(url, files, options.now),
		async accept(files) {
			await writePointer(directory, "good.json", pointerTo(files));
		},
		async restore(failed) {
			const state = await askServer(url);
			if (state.kind === "stranger") requireOurs(state, directory, options.port);
			if (await belongsToOther(directory, failed.model)) return void 0;
			const good = await readPointer(directory, "good.json").catch(() => void 0);
			if (good === void 0 || good.manifest === failed.manifestDigest) {
				if (!await stopServer(url, directory)) options.log.warning(`What answers on ${url} is not the server that was started for ${directory}, so it was left alone. End it yourself, or give the target another port.`);
				await rm(join(directory, "current.json"), { force: true });
				return;
			}
			await writePointer(directory, "current.json", good);
			await refresh(good.model);
			return good.version;
		}
	};
}
async function belongsToOther(directory, model) {
	const broken = () => void 0;
	return [await readPointer(directory, "current.json").catch(broken), await readPointer(directory, "good.json").catch(broken)].some((pointer) => pointer !== void 0 && pointer.model !== model);
}
async function requireSameModel(directory, model) {
	if (!await belongsToOther(directory, model)) return;
	throw new UserError("CAIRN_TARGET_TAKEN", {
		where: directory,
		what: "serves another model",
		todo: "Give each model a target of its own, with its own folder and port."
	});
}
function requireOurs(state, directory, port) {
	if (state.kind === "cairn" && state.directory === directory) return;
	throw new UserError("CAIRN_TARGET_PORT_TAKEN", {
		where: `port ${port}`,
		what: state.kind === "cairn" ? `is taken by the server of ${state.directory}` : "is taken by another program",
		todo: "Give the target another port in cairn.yaml."
	});
}
async function placeFiles(directory, files) {
	const place = versionFolder(directory, files.version);
	if (await isWhole(place, files)) return;
	const versions = dirname(place.path);
	await mkdir(versions, { recursive: true });
	for (const name of await readdir(versions)) if (name.startsWith(".tmp-")) await rm(join(versions, name), {
		recursive: true,
		force: true
	});
	const temporary = join(versions, `.tmp-${randomUUID()}`);
	for (const { path } of files.manifest.artifacts) {
		const copy = join(temporary, "model", path);
		await mkdir(dirname(copy), { recursive: true });
		await copyFile(join(files.folder, path), copy);
	}
	await checkFiles(join(temporary, "model"), files.manifest);
	await writeFile(join(temporary, "manifest.json"), files.manifestText, { flag: "wx" });
	const old = `${temporary}-old`;
	await rename(place.path, old).catch((error) => {
		if (!hasCode(error, "ENOENT")) throw error;
	});
	await rename(temporary, place.path);
	await rm(old, {
		recursive: true,
		force: true
	});
}
async function isWhole(place, files) {
	try {
		if (digestOf(await readFile(place.manifest)) !== files.manifestDigest) return false;
		await checkFiles(place.model, files.manifest);
		return true;
	} catch (error) {
		if (error instanceof UserError || hasCode(error, "ENOENT")) return false;
		throw error;
	}
}

// src/deployment/open-target.ts
init_errors();
function openTarget(context, target, previous, options) {
	const environment = context.childEnvironment;
	const { now, log, signal, workspace, home } = context;
	if (target.kind === "command") return commandTarget({
		deploy: target.deploy,
		check: target.check,
		url: target.url,
		timeout: (target.timeout ?? 600) * 1e3,
		previous,
		folder: options.folder,
		environment,
		now,
		log,
		signal
	});
	return localServer({
		directory: target.directory.startsWith("~") ? target.directory : resolve(workspace, target.directory),
		port: target.port ?? 8085,
		stage: options.stage,
		outsideContract: target["outside-contract"],
		timeout: target.timeout,
		serverEntry: options.serverEntry ?? serverEntry(),
		home,
		environment,
		now,
		log
	});
}
function targetOf(config, model, stage) {
	const name = config.models[model]?.stages?.[stage]?.target;
	const settings = name === void 0 ? void 0 : config.targets?.[name];
	if (name !== void 0 && settings !== void 0) return {
		name,
		settings
	};
	throw new UserError("CAIRN_TARGET_MISSING", {
		where: `cairn.yaml: models.${model}.stages.${stage}`,
		what: "has no target",
		expected: "the name of an entry of targets",
		todo: "Add `target:`, or leave deploy out of the workflow."
	});
}
function serverEntry() {
	if (import.meta.url.endsWith(".ts")) return fileURLToPath(new URL("../cli/serve-main.ts", import.meta.url));
	return join(cairnRoot(), "dist", "serve.js");
}

// src/verbs/deploy.ts
init_errors();
const deploy = defineVerb({
	name: "deploy",
	summary: "Puts the version of a stage on its target, tests it there, and restores the one before if it fails.",
	about: [
		"Fetches the files of the version (every byte is checked against the manifest), hands them to the target that the",
		"configuration names (`local-server` or `command`), and runs smoke tests. Where one fails, the version that ran",
		"before comes back and the step fails. Each deployment and how it ended is recorded on GitHub, where there is one.",
		"",
		"It works towards what the stage holds: that is read again before the switch and after it, and where it changed meanwhile",
		"(a rollback), what the stage holds by then is deployed. So deployments of one stage may replace each other in a queue.",
		"",
		"A job may name the environment of the stage (`environment:`), so that its reviewers, secrets and wait times hold for it.",
		"GitHub then makes a deployment of the job by itself: that one is used as the record, and no second one is made.",
		"",
		"Safe to run twice: what is in place and answers is left as it is, and a deployment that a crash left unfinished is",
		"finished under the same record."
	].join("\n"),
	icon: "upload-cloud",
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "to read the tags and the files of the release"
	}, {
		scope: "deployments",
		access: "write",
		reason: "to record the deployment and how it ended"
	}],
	sends: { always: "the model to its target, and the record of the deployment" },
	inputs: {
		model: {
			kind: "string",
			required: true,
			description: "Name of the model in the configuration."
		},
		stage: {
			kind: "string",
			default: "production",
			description: "Stage whose target is deployed to."
		},
		version: {
			kind: "string",
			description: "Version to deploy, without a leading v (default: the one that the stage holds); refused where the stage holds another one."
		},
		"job-id": {
			kind: "string",
			default: "${{ job.check_run_id }}",
			description: "Id of the job (set by the runner): tells the record that GitHub makes of a job with `environment:`, where several jobs of the run name the same one."
		},
		token: tokenInput("fetches the files and records the deployment"),
		config: configInput()
	},
	outputs: {
		result: "`deployed`, `unchanged`, `restored` (the version before runs again) or `failed` (nothing runs).",
		version: "The version that was to be deployed.",
		url: "Where the target answers; empty where it has no address.",
		"deployment-id": "Id of the deployment on GitHub; empty without GitHub."
	},
	async run(inputs, context) {
		const startedAt = context.now().toISOString();
		const config = await loadConfig(context, inputs.config);
		const model = modelOf(config, inputs.model);
		const environment = stageOf(model, inputs.stage).environment ?? inputs.stage;
		const { name, settings } = targetOf(config, inputs.model, inputs.stage);
		refuseHostedRunner(context, {
			name,
			settings
		}, "deploy");
		const where = {
			environment,
			model: inputs.model,
			stage: inputs.stage
		};
		const folder = join(context.workspace, configFolder(inputs.config));
		const known = settings.kind === "local-server";
		const filesOf = async (version) => fetchVersionFiles(context, {
			config,
			dataset: isTrained(model) ? datasetOf(config, model.dataset) : void 0,
			stage: inputs.stage
		}, version);
		const read = async () => readRegistry(context.git, {
			models: [inputs.model],
			fetch: true
		});
		const ofJob = await recordOfJob(context, {
			environment,
			jobId: inputs["job-id"]
		});
		for (let round = 0, version = inputs.version; round < mostRounds; round++, version = void 0) {
			const registry = await read();
			const { tagged, payload } = await chooseVersion(context.git, registry, {
				...inputs,
				version
			});
			const history = context.github && await readDeployments(context.github, where);
			if (context.github && history) await retireEarlier(context.github, history, where);
			const before = versionBefore(registry, history, payload);
			const previous = async () => {
				const earlier = before === void 0 ? void 0 : await readManifest(context.git, inputs.model, before);
				return earlier && filesOf(earlier);
			};
			const target = openTarget(context, settings, {
				version: before,
				files: previous
			}, {
				folder,
				stage: inputs.stage
			});
			const files = async () => filesOf(tagged);
			const stands = async () => isStillHeld(await read(), payload);
			const done = await perform(context, {
				target,
				files,
				payload,
				history,
				where,
				known,
				stands,
				ofJob
			});
			if (done.result !== "replaced" && (done.result === "unchanged" || await stands())) return report({
				document: "deployment",
				schemaVersion: 1,
				model: inputs.model,
				stage: inputs.stage,
				version: payload.version,
				target: name,
				startedAt,
				finishedAt: context.now().toISOString(),
				result: done.result,
				...target.url !== void 0 && { url: target.url },
				...done.previous !== void 0 && { previous: done.previous },
				checks: [...done.checks]
			}, done.id, ofJob);
			context.log.notice(`${inputs.model}#${inputs.stage} holds ${payload.version} no more: what it holds now is deployed.`);
		}
		throw new UserError("CAIRN_RACE_LOST", {
			where: `${inputs.model}#${inputs.stage}`,
			what: `the stage changed during each of ${mostRounds} deployments`,
			todo: "Run it again when nobody changes it."
		});
	}
});
const mostRounds = 5;
async function perform(context, job) {
	const { target, payload, history, where, ofJob } = job;
	const { github, event, log } = context;
	const isInPlace = await runsAlready(job);
	if (isInPlace && ofJob === void 0) return {
		result: "unchanged",
		checks: [],
		previous: void 0,
		id: history?.newest?.id
	};
	const logUrl = event.runUrl;
	const id = github && history && await startDeployment({
		github,
		log
	}, history, {
		environment: where.environment,
		payload,
		logUrl,
		ofJob
	});
	const finish = async (state, description) => {
		if (github && history && id !== void 0) await finishDeployment(github, id, {
			history,
			where
		}, {
			state,
			description,
			url: target.url,
			logUrl
		});
	};
	if (isInPlace) {
		await finish("success", `${payload.version} runs already`);
		return {
			result: "unchanged",
			checks: [],
			previous: void 0,
			id
		};
	}
	try {
		const files = await job.files();
		if (!await job.stands()) {
			await finish("inactive", `${payload.stage} holds another version by now`);
			return {
				result: "replaced",
				checks: [],
				previous: void 0,
				id
			};
		}
		const outcome = await deployVersion(target, files, context.log);
		await finish(outcome.result === "deployed" ? "success" : "failure", endOf(outcome, payload.version));
		return {
			...outcome,
			id
		};
	} catch (error) {
		await finish("error", messageOf(error)).catch((second) => {
			context.log.warning(`The deployment could not be marked as ended: ${messageOf(second)}`);
		});
		throw error;
	}
}
async function runsAlready({ target, payload, history, known }) {
	return (history === void 0 ? known : history.newest?.state === "success" && isOf(history.newest, payload)) && await target.runs({
		...payload,
		manifestDigest: payload.manifest
	});
}
function endOf({ checks }, version) {
	return checks.find(({ verdict }) => verdict === "fail")?.message ?? `${version} runs`;
}
function report(document, id, ofJob) {
	const { model, stage, version, result, url, previous, checks } = document;
	const headline = {
		deployed: `${model} ${version} runs in ${stage}${url === void 0 ? "" : ` on ${url}`}.`,
		unchanged: `${model} ${version} ran in ${stage} already.`,
		restored: `${model} ${version} failed its tests; ${previous ?? "the version before"} runs again in ${stage}.`,
		failed: `${model} ${version} failed its tests, and nothing runs in ${stage}.`
	}[result];
	const good = result === "deployed" || result === "unchanged";
	const rows = checks.map(({ id: check, verdict, message }) => [
		code(check),
		verdict,
		escapeMarkdown(message)
	]);
	return {
		outputs: {
			result,
			version,
			url,
			"deployment-id": id
		},
		document,
		summary: [
			`## ${good ? "✅" : "❌"} ${escapeMarkdown(headline)}`,
			...id === void 0 || id !== ofJob ? [] : [`Recorded as deployment ${id}, which GitHub made of this job.`],
			...rows.length === 0 ? [] : [table([
				"check",
				"verdict",
				"seen"
			], rows)]
		].join("\n\n"),
		headline,
		conclusion: good ? "success" : "failure"
	};
}

export { deploy as t };