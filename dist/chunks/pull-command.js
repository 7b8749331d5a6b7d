import { n as loadConfig } from "./config.js";
import { r as requireManifest } from "./choose-version.js";
import { Ft as hasCode, It as init_errors, M as firstOnes, Mt as UserError, V as replaceFile, c as stayInside, i as formatBytes, s as versionTag, u as isIntact, z as counted } from "./kernel.js";
import { t as fetchArtifacts } from "./fetch-artifacts.js";
import { a as nearestFile } from "./git.js";
import { o as stateOf, t as historyOf } from "./registry.js";
import { n as selectVersion } from "./selector.js";
import { n as configPath, t as configOption } from "./config-option.js";
import { t as inContext } from "./in-context.js";
import { a as checkRemoteOptions, n as registryQuery, o as fetchOption, r as selectorOf, t as fetchFirst } from "./registry-query.js";
import { dirname, join, relative, resolve, sep } from "node:path";
import { lstat, readdir, realpath } from "node:fs/promises";

// src/deployment/pull-version.ts
init_errors();
async function pullVersion(access, manifest, into) {
	const states = await Promise.all(manifest.artifacts.map(async (artifact) => {
		const place = stayInside(into, artifact.path);
		if (await leadsOut(into, place)) return {
			place,
			state: "leads out"
		};
		if (!await isThere(place)) return {
			place,
			state: "absent"
		};
		return {
			place,
			state: await isIntact(place, artifact) ? "present" : "other"
		};
	}));
	const wrong = states.filter(({ state }) => state === "other" || state === "leads out");
	if (wrong.length > 0) throw new UserError("CAIRN_FILE_EXISTS", wrong.map(({ place, state }) => ({
		where: place,
		what: state === "other" ? `is there with other bytes than the file of ${manifest.model} ${manifest.version}` : "would be written through a link that leads out of the folder",
		todo: "Move it away, or name another folder with --to."
	})));
	await tellOthers(into, states.map(({ place }) => place), access);
	await fetchArtifacts({
		...access,
		manifest,
		into
	});
	const present = states.filter(({ state }) => state === "present").length;
	return {
		fetched: states.length - present,
		present
	};
}
async function isThere(place) {
	return lstat(place).then(() => true, (error) => {
		if (hasCode(error, "ENOENT")) return false;
		if (hasCode(error, "ENOTDIR")) return true;
		throw error;
	});
}
async function leadsOut(into, place) {
	const root = await realpath(into).catch(() => void 0);
	if (root === void 0) return false;
	for (let folder = dirname(place);; folder = dirname(folder)) {
		const real = await realpath(folder).catch(() => void 0);
		if (real !== void 0) return real !== root && !real.startsWith(`${root}${sep}`);
	}
}
async function tellOthers(into, places, { log }) {
	const others = (await readdir(into, {
		recursive: true,
		withFileTypes: true
	}).catch((error) => {
		if (hasCode(error, "ENOENT")) return [];
		throw error;
	})).filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name)).filter((path) => !places.includes(path)).map((path) => relative(into, path)).sort();
	if (others.length > 0) log.warning(`${into} holds ${counted(others.length, "file")} besides those of the version: ${firstOnes(others, 3)}.`);
}

// src/cli/pull-command.ts
init_errors();
function addPull(program, setExitCode) {
	const [checkRemote, noCheckRemote] = checkRemoteOptions();
	program.command("pull").description("Bring the files of a version from its store into a folder, checked against its manifest.").argument("<name>", "model#stage, model@version, model@latest, model@greatest; model alone means model@greatest").option("--to <folder>", "where the files go (default: .cairn/models/<model>/<version> at the top of the repository)").addOption(configOption("path of the configuration that says where the store is")).option("--token <token>", "token that reads release assets (or GITHUB_TOKEN)").addOption(fetchOption()).addOption(checkRemote).addOption(noCheckRemote).action(registryQuery(program, setExitCode, async (query, [name = ""], options) => {
		const named = selectorOf(name);
		const selector = named.version ?? named.stage ? named : {
			...named,
			version: "greatest"
		};
		const { directory, verbose, repository } = program.opts();
		const tagged = await chosen(query, await query.read(selector.model), selector);
		await untilStopped(async (signal) => inContext({
			standing: query.standing,
			token: options.token,
			verbose,
			repository,
			signal
		}, async (context) => {
			const to = options.to === void 0 ? await ownFolder(query, tagged) : resolve(directory, options.to);
			const storage = await storageOf(query, context, options.config);
			const pulled = await pullVersion({
				...context,
				storage
			}, tagged.manifest, to);
			say(query, {
				selector,
				tagged,
				to,
				pulled
			});
		}));
	}));
}
async function chosen(query, registry, selector) {
	const { model, stage } = selector;
	const state = stateOf(historyOf(registry, model));
	const holder = stage === void 0 ? void 0 : state.stages.get(stage);
	if (stage !== void 0 && holder === void 0) throw noHolder(`${model}#${stage}`, state.stages.has(stage));
	const version = selectVersion(state, selector)?.version;
	if (version === void 0) throw noVersion(registry, model, holder?.version ?? selector.version ?? "");
	const tagged = await requireManifest(query.git, model, version);
	if (holder?.manifestDigest !== void 0 && holder.manifestDigest !== tagged.digest) throw new UserError("CAIRN_MANIFEST_MISMATCH", {
		where: holder.tag,
		what: `names manifest ${holder.manifestDigest}, but version ${version} has ${tagged.digest}`
	});
	return tagged;
}
function noHolder(where, isKnown) {
	return isKnown ? new UserError("CAIRN_STAGE_EMPTY", {
		where,
		what: "the stage holds no version",
		todo: fetchFirst
	}) : new UserError("CAIRN_STAGE_UNKNOWN", {
		where,
		what: "no tag ever named this stage",
		todo: fetchFirst
	});
}
function noVersion(registry, model, version) {
	const where = `${model}@${version}`;
	return historyOf(registry, model).some(({ name }) => "version" in name && name.version === version) ? new UserError("CAIRN_VERSION_RETIRED", {
		where,
		what: "was taken out of the registry",
		todo: "Choose another version: `cairn show` lists them."
	}) : new UserError("CAIRN_VERSION_UNKNOWN", {
		where,
		what: "is no registered version",
		todo: fetchFirst
	});
}
async function untilStopped(work) {
	const abort = new AbortController();
	const stop = () => {
		abort.abort();
	};
	process.once("SIGINT", stop);
	try {
		await work(abort.signal);
	} finally {
		process.off("SIGINT", stop);
	}
}
async function ownFolder({ standing }, { manifest }) {
	await replaceFile(join(standing.top, ".cairn", ".gitignore"), "*\n");
	return stayInside(join(standing.top, ".cairn", "models"), `${manifest.model}/${manifest.version}`);
}
async function storageOf({ standing }, context, named) {
	if (named === void 0 && await nearestFile(standing, "cairn.yaml") === void 0) return void 0;
	return (await loadConfig(context, await configPath(standing, named))).storage;
}
function say(query, of) {
	const { manifest, digest } = of.tagged;
	const { model, version, format, task, artifacts } = manifest;
	if (query.json) {
		query.printJson({
			model,
			version,
			...of.selector.stage !== void 0 && { stage: of.selector.stage },
			tag: versionTag(model, version),
			manifest: digest,
			task,
			format,
			folder: of.to,
			files: artifacts.map(({ path, size, sha256 }) => ({
				path,
				size,
				sha256
			})),
			...of.pulled
		});
		return;
	}
	const bytes = artifacts.reduce((sum, { size }) => sum + size, 0);
	const { fetched, present } = of.pulled;
	query.print(`${model} ${version}: ${counted(fetched, "file")} fetched${present > 0 ? `, ${present} there already` : ""} (${format}, ${formatBytes(bytes)}, checked against the manifest).\n` + artifacts.map(({ path }) => `  ${join(of.to, path)}\n`).join(""));
}

export { addPull };