import { t as chosenDatasets } from "./chosen-datasets.js";
import { n as loadConfig, t as datasetOf } from "./config.js";
import { d as isFound, f as isPlace, m as configFolder } from "./parse-config.js";
import { r as fetchPlan } from "./fetch-plan.js";
import { I as inertLine, It as init_errors, L as runCommand, M as firstOnes, Mt as UserError, N as describeOutcome, V as replaceFile, ct as digestOfFile, f as code, g as defineVerb, h as table, l as copyChecked, lt as init_digest, z as counted } from "./kernel.js";
import { t as bytesText } from "./transfer-progress.js";
import { i as presentDataFiles, n as findDataFiles, r as matchingPaths } from "./find-files.js";
import { i as markHalfFetched, r as isHalfFetched, t as notFetched } from "./require-fetched.js";
import { t as formatOf } from "./formats.js";
import { t as placeInside } from "./place-inside.js";
import { n as serializeDocument, t as parseDocument } from "./document.js";
import { t as openHandoverStore } from "./handover-store.js";
import { i as listFiles } from "./run-folder.js";
import { o as configInput } from "./actions-host.js";
import { join } from "node:path";
import { readFile, rm } from "node:fs/promises";

// src/data/fetching/fetch-by-command.ts
init_errors();
init_digest();
const lastLines = 15;
async function fetchByCommand(name, { argv, minutes, secrets }, { workspace, folder, childEnvironment, named = () => void 0, log, signal }) {
	const given = secrets.flatMap((variable) => {
		const value = named(variable) ?? "";
		if (value === "") log.warning(`${variable} is not set: the command that fetches ${name} runs without it.`);
		return value === "" ? [] : [[variable, value]];
	});
	const masked = maskOf(given.map(([, value]) => value));
	const last = [];
	log.info(`Fetching ${name}: ${inertLine(argv.join(" ")).slice(2)}`);
	const outcome = await runCommand(argv, {
		directory: join(workspace, folder),
		environment: {
			...childEnvironment,
			...Object.fromEntries(given)
		},
		milliseconds: minutes * 6e4,
		signal,
		onLine: (line) => {
			const inert = inertLine(masked(line));
			last.push(inert);
			if (last.length > lastLines) last.shift();
			log.info(inert);
		}
	});
	if (outcome.kind === "exit" && outcome.code === 0) return last;
	const limit = outcome.kind === "timeout" ? ` after ${minutes} minutes (fetch.timeout)` : "";
	throw notFetched({
		where: name,
		what: `the command ${JSON.stringify(argv.join(" "))} ${describeOutcome(outcome)}${limit}.${outcome.kind === "not-started" ? "" : saying(last)}`,
		todo: outcome.kind === "not-started" ? `Install ${argv[0] ?? ""}, in a workflow by a step of the job fetch; or mend the command.` : "Nothing that it fetched was kept. Mend the command or its login, and run `cairn fetch-data` again."
	});
}
function saying(lines) {
	return lines.length === 0 ? " It printed nothing." : ` Its last lines:\n${lines.join("\n")}\n`;
}
function maskOf(secrets) {
	const hidden = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).map((part) => part.trim()).filter((part) => part.length >= 4).sort((a, b) => b.length - a.length);
	return (line) => hidden.reduce((text, part) => text.replaceAll(part, "***"), line);
}

// src/data/fetching/tracked-files.ts
async function trackedOf(git, paths) {
	return listed(git, ["--cached"], paths);
}
async function looseOf(git, paths) {
	return listed(git, ["--others", "--exclude-standard"], paths);
}
async function listed(git, options, paths) {
	const found = [];
	for (let at = 0; at < paths.length; at += 100) {
		const some = paths.slice(at, at + 100).map((path) => `:(top,literal)${path}`);
		found.push(...(await git.run([
			"ls-files",
			"-z",
			...options,
			"--",
			...some
		])).split("\0"));
	}
	return found.filter((path) => path !== "");
}

// src/data/fetching/fetch-dataset.ts
async function fetchDataset(name, dataset, context) {
	const plan = fetchPlan(dataset);
	if (plan === void 0) return void 0;
	await replaceFile(join(context.workspace, ".cairn", ".gitignore"), "*\n");
	return {
		fetched: plan.kind === "command" ? await byCommand(name, dataset, plan, context) : await byDownloads(plan.files, context),
		files: await findDataFiles(context.workspace, dataset)
	};
}
async function byDownloads(files, context) {
	const { workspace, log, again } = context;
	let fetched = false;
	const { downloadFile } = await import("./download-file.js");
	for (const file of files) {
		const earlier = await digestOfFile(join(workspace, file.to)).catch(() => void 0);
		if (earlier?.sha256 === file.sha256 && !again) continue;
		if (earlier !== void 0 && earlier.sha256 !== file.sha256) {
			if ((await trackedOf(context.git, [file.to])).length > 0) throw notFetched({
				where: file.to,
				what: `is in Git with digest ${earlier.sha256}, and would be overwritten`,
				expected: file.sha256,
				todo: "Take it out of Git (git rm --cached, and a line in .gitignore), or take its fetch away."
			});
			log.warning(`${file.to} has digest ${earlier.sha256} and not that of its fetch: it is replaced.`);
		}
		const { size } = await downloadFile(file, context);
		log.info(`Fetched ${file.to}: ${bytesText(size)}, ${file.sha256}.`);
		fetched = true;
	}
	return fetched;
}
async function byCommand(name, dataset, plan, context) {
	const { workspace, log, again } = context;
	const before = await present(workspace, dataset);
	const isHalf = isHalfFetched(workspace, dataset);
	if (isHalf) log.warning(`An earlier fetch of ${name} was broken off: all of it is fetched again.`);
	if (before.isWhole && !isHalf && !again) return false;
	const unmark = await markHalfFetched(workspace, dataset);
	try {
		const last = await fetchByCommand(name, plan, context);
		const after = await present(workspace, dataset);
		if (!after.isWhole) throw notFetched({
			where: name,
			what: `the command ${JSON.stringify(plan.argv.join(" "))} ended well, but ${after.missing} is still not here.${saying(last)}`,
			todo: "Let it write the files at path, relative to the folder of cairn.yaml."
		});
		await unmark();
		for (const { path, absolute, sha256 } of after.files) {
			if (before.digests.get(path) === sha256) continue;
			log.info(`Fetched ${path}: ${bytesText((await digestOfFile(absolute)).size)}, ${sha256}.`);
		}
		return true;
	} catch (error) {
		await dropNew(dataset, {
			before: before.digests,
			isHalf
		}, context);
		await unmark();
		throw error;
	}
}
async function present(workspace, dataset) {
	const missing = [];
	const files = [];
	for (const path of [dataset.path].flat()) try {
		files.push(...await presentDataFiles(workspace, { path }));
	} catch (error) {
		if (!(error instanceof UserError) || error.code !== "CAIRN_DATA_MISSING") throw error;
		missing.push(path);
	}
	return {
		isWhole: missing.length === 0,
		missing: missing.join(", "),
		files,
		digests: new Map(files.map(({ path, sha256 }) => [path, sha256]))
	};
}
async function dropNew(dataset, { before, isHalf }, { workspace, git }) {
	const paths = await matchingPaths(workspace, dataset);
	const tracked = new Set(await trackedOf(git, paths));
	for (const path of paths) {
		if (tracked.has(path)) continue;
		const place = join(workspace, path);
		const sha256 = await digestOfFile(place).then((found) => found.sha256, () => void 0);
		if (isHalf || before.get(path) !== sha256) await rm(place, { force: true });
	}
}

// src/experiments/handed-data.ts
init_digest();
init_errors();
const listName = "fetched-data.json";
const listPath = `.cairn/${listName}`;
async function giveFetched(fetched, storage, context) {
	const { workspace, handover, noArtifacts } = context;
	await replaceFile(join(workspace, listPath), serializeDocument(fetched));
	if (handover === void 0 && noArtifacts === void 0) return "";
	const list = await digestOfFile(join(workspace, listPath));
	const files = fetched.datasets.flatMap((dataset) => dataset.files);
	if (noArtifacts === void 0) await handover?.upload(artifactName(list.sha256), workspace, [listPath, ...files.map(({ path }) => path)].map((path) => join(workspace, path)));
	else await (await openHandoverStore({
		...context,
		storage
	}, {
		why: noArtifacts,
		of: "data"
	})).put(workspace, [{
		path: listPath,
		...list
	}, ...files]);
	return `${list.sha256}/${list.size}`;
}
async function takeFetched(stated, config, context) {
	const [, sha256 = "", size = ""] = /^(sha256:[0-9a-f]{64})\/(\d{1,8})$/.exec(stated) ?? [];
	if (sha256 === "") throw new UserError("CAIRN_INPUT_INVALID", {
		where: "input handover",
		what: `is ${JSON.stringify(stated.slice(0, 100))}`,
		expected: "the output handover of fetch-data in an earlier job, or none"
	});
	const into = join(context.temporary, "data");
	const files = await bring({
		sha256,
		size: Number(size)
	}, into, config, context);
	const allowed = await allowedFiles(files, config, context);
	for (const file of allowed) await copyChecked(join(into, file.path), await placeInside(context.workspace, file.path), file);
	return files;
}
async function bring(list, into, { storage }, context) {
	const { handover, noArtifacts } = context;
	const entry = {
		path: listPath,
		...list
	};
	if (noArtifacts !== void 0) {
		const store = await openHandoverStore({
			...context,
			storage
		}, {
			why: noArtifacts,
			of: "data"
		});
		await store.fetch(into, [entry]);
		const fetched = await readList(into, list);
		await store.fetch(into, fetched.datasets.flatMap(({ files }) => files));
		return fetched;
	}
	if (await handover?.download(artifactName(list.sha256), into) !== true) throw refused(artifactName(list.sha256), "is no artifact of this workflow run", "Run the whole workflow again: artifacts are kept for 7 days.");
	await listFiles(into);
	return readList(into, list);
}
async function readList(into, list) {
	const path = join(into, listPath);
	const found = await digestOfFile(path).catch(() => void 0);
	if (found?.sha256 !== list.sha256) throw refused(listName, `has digest ${found?.sha256 ?? "(none, it is missing)"}, and the job that fetched stated ${list.sha256}`);
	return parseDocument("fetched-data", await readFile(path, "utf8"), listName);
}
async function allowedFiles({ datasets }, config, { git }) {
	const files = datasets.flatMap(({ dataset, files: own }) => {
		const settings = new Map(Object.entries(config.datasets ?? {})).get(dataset);
		if (settings?.fetch === void 0) throw refused(dataset, "is no dataset of cairn.yaml that names a fetch");
		for (const { path } of own) if (!isFound(path, settings.path) || formatOf(path) === void 0 || !isPlace(path)) throw refused(path, `is no table that the path of dataset ${dataset} finds`);
		return own;
	});
	const [tracked] = await trackedOf(git, files.map(({ path }) => path));
	if (tracked !== void 0) throw refused(tracked, "is in Git, and was not fetched");
	return files;
}
function artifactName(sha256) {
	return `cairn-data-${sha256.slice(7, 23)}`;
}
function refused(where, what, todo) {
	return new UserError("CAIRN_HANDOVER_REFUSED", {
		where,
		what,
		...todo !== void 0 && { todo }
	});
}

// src/verbs/fetch-data.ts
init_digest();
const fetchData = defineVerb({
	name: "fetch-data",
	summary: "Fetches the files of datasets that are not in Git, as `fetch` in the configuration says.",
	about: [
		"A dataset names a command (`dvc pull data/x.csv`) or addresses with digests; see docs/fetching.md. What is there already is",
		"left alone: a command runs where files are missing, a download where a file is missing or has another digest.",
		"Nothing half-written stays: a download gets its name when its digest is right, and what a command that failed has made of",
		"the dataset is removed.",
		"",
		"In a workflow it runs in a job of its own, which has the secrets of the storage and no token that writes. The files go to later",
		"jobs as an artifact; those run `fetch-data` with the output `handover`, which runs no command and takes only files of these",
		"digests that the datasets find and Git does not have.",
		"",
		"Safe to run twice: the second time there is nothing to fetch."
	].join("\n"),
	icon: "download",
	permissions: [{
		scope: "contents",
		access: "read",
		reason: "to check the repository out"
	}],
	sends: {},
	inputs: {
		dataset: {
			kind: "string",
			description: "Name of the dataset in the configuration (default: the one of `model`, else all)."
		},
		model: {
			kind: "string",
			description: "Model whose dataset is fetched. Ignored where `dataset` is given."
		},
		again: {
			kind: "boolean",
			default: "false",
			description: "Whether to fetch also what is there already."
		},
		handover: {
			kind: "string",
			description: "The output `handover` of `fetch-data` in an earlier job: its files are taken, and nothing is fetched or run; `none` where that job had nothing to fetch."
		},
		config: configInput()
	},
	outputs: {
		files: "Paths of the files, one a line.",
		handover: "What later jobs of the workflow take the files by; `none` where there was nothing to fetch, empty at a terminal."
	},
	async run(inputs, context) {
		const config = await loadConfig(context, inputs.config);
		const names = chosenDatasets(config, inputs);
		const { handover } = inputs;
		if (handover !== void 0) return resultOf(handover === "none" ? listOf([], inputs.model) : await takeFetched(handover, config, context), handover, "Took");
		const fetched = [];
		for (const name of names) {
			const found = await fetchDataset(name, datasetOf(config, name), {
				...context,
				folder: configFolder(inputs.config),
				again: inputs.again
			});
			if (found === void 0) context.log.info(`${name} names no fetch: all of its files are in the repository.`);
			else fetched.push(await described(name, found, context));
		}
		const document = listOf(fetched, inputs.model);
		return resultOf(document, fetched.every(({ files }) => files.length === 0) ? "none" : await giveFetched(document, config.storage, context), "Fetched");
	}
});
function listOf(datasets, model) {
	return {
		document: "fetched-data",
		schemaVersion: 1,
		...model !== void 0 && { model },
		datasets
	};
}
async function described(dataset, { fetched, files }, { git, log }) {
	const paths = files.map(({ path }) => path);
	const [tracked, loose] = [new Set(await trackedOf(git, paths)), await looseOf(git, paths)];
	if (loose.length > 0) log.warning(`${firstOnes(loose, 3)} ${loose.length === 1 ? "is" : "are"} neither in Git nor ignored: a training counts as one of changed code. Add a line to .gitignore.`);
	const own = files.filter(({ path }) => !tracked.has(path));
	const listed = await Promise.all(own.map(async ({ path, absolute, sha256 }) => ({
		path,
		size: (await digestOfFile(absolute)).size,
		sha256
	})));
	if (!fetched) log.info(`${dataset}: ${counted(files.length, "file")} there already.`);
	return {
		dataset,
		fetched,
		files: listed
	};
}
function resultOf(document, handover, did) {
	const files = document.datasets.flatMap((dataset) => dataset.files);
	const isNew = did === "Took" || document.datasets.some(({ fetched }) => fetched);
	const said = files.length === 0 ? "Nothing to fetch" : `${isNew ? did : "Nothing to fetch:"} ${counted(files.length, "file")}${isNew ? "" : " there already"}`;
	const rows = files.map(({ path, size, sha256 }) => [
		code(path),
		bytesText(size),
		code(sha256)
	]);
	return {
		outputs: {
			files: files.map(({ path }) => path).join("\n"),
			handover
		},
		document,
		summary: [
			`### Data that are not in Git`,
			"",
			rows.length === 0 ? `${said}.` : table([
				"file",
				"size",
				"digest"
			], rows),
			""
		].join("\n"),
		headline: `${said}.`,
		conclusion: "success"
	};
}

export { fetchData as t };