import { o as __toESM } from "./rolldown-runtime.js";
import { a as table, c as modelOf, i as escapeMarkdown, n as code, s as loadConfig, t as defineVerb } from "./verb.js";
import { r as obtainModel } from "./run-folder.js";
import { t as readRunRecord } from "./run-record.js";
import { r as commitFiles, t as pushCreateOnly } from "./push.js";
import { i as formatNumber, t as ensureCommit } from "./ensure-commit.js";
import { a as digestOf, r as serializeDocument } from "./leads-outside.js";
import { n as init_errors, t as UserError } from "./errors.js";
import { t as claimTag } from "./claim-tag.js";
import { t as require_semver } from "./semver.js";
import { c as historyOf, f as versionsOf, g as isSemver, o as versionPath, r as readManifest } from "./ask.js";
import { n as withInterval, r as lineageTable, t as metricName } from "./metric-cells.js";
import { a as placeArtifacts, i as stayInside, n as isIntact, o as storeFolder, s as storeKind, t as copyChecked } from "./write-checked.js";
import { a as listReleaseAssets, c as uploadReleaseAsset, i as findRelease, n as deleteReleaseAsset, r as downloadReleaseAsset, s as publishRelease, t as createDraftRelease } from "./releases.js";
import { createHash } from "node:crypto";

// src/registry/make-manifest.ts
init_errors();
function makeManifest(options) {
	const { run, evaluation } = options;
	const { architecture } = run.trainer;
	return {
		document: "manifest",
		schemaVersion: 1,
		model: run.model,
		version: options.version,
		createdAt: run.createdAt,
		task: run.task,
		...options.previous !== void 0 && { previous: options.previous },
		run: {
			id: run.id,
			digest: digestOf(options.runText),
			ref: options.runRef
		},
		code: run.code,
		data: run.data,
		trainer: {
			kind: run.trainer.kind,
			...architecture !== void 0 && { architecture },
			parameters: run.trainer.parameters,
			seed: run.trainer.seed
		},
		metrics: evaluation.metrics,
		evaluation: options.evaluationDigest,
		profile: run.profile,
		format: run.format,
		...run.predict !== void 0 && { predict: run.predict },
		signature: run.signature,
		artifacts: [...options.artifacts].sort((a, b) => a.path < b.path ? -1 : 1),
		environment: run.environment
	};
}

// src/registry/next-version.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
function nextVersion(registry, model, bump) {
	const next = import_semver.default.inc(greatestVersion(registry, model) ?? "0.0.0", bump);
	if (next === null) throw new Error(`no ${bump} version follows the versions of ${model}`);
	return next;
}
function greatestVersion(registry, model) {
	return historyOf(registry, model).flatMap(({ name }) => name.kind === "version" || name.kind === "deregistration" ? [name.version] : []).sort((a, b) => import_semver.default.compareBuild(a, b)).at(-1);
}

// src/registry/register-version.ts
async function registerVersion(git, options) {
	const { run } = options.recorded;
	const { model } = run;
	const parent = await ensureCommit(git, run.code.commit, { role: "trained" });
	const outcome = await claimTag(git, {
		model,
		now: options.now,
		plan: async (registry) => {
			const existing = versionsOf(registry, model).find((version) => version.run === run.id);
			if (existing !== void 0) return { done: existing };
			const version = chooseVersion(registry, model, options.number);
			const manifest = makeManifest({
				...options.recorded,
				version,
				previous: greatestVersion(registry, model),
				evaluationDigest: digestOf(options.recorded.evaluationText),
				artifacts: options.artifacts
			});
			const text = serializeDocument(manifest);
			const commit = await commitFiles(git, {
				parent,
				files: { [versionPath(model, version)]: text },
				message: `Register ${model} ${version}\n\nCairn-Run: ${run.id}\n`,
				date: new Date(run.createdAt)
			});
			const trailers = {
				version,
				manifest: digestOf(text),
				run: run.id
			};
			const subject = options.title ?? `${model} ${version}`;
			return { claim: {
				name: {
					kind: "version",
					model,
					version
				},
				commit,
				subject,
				trailers
			} };
		}
	});
	if ("done" in outcome) {
		await shareTag(git, outcome.done);
		return {
			...await manifestOf(git, model, outcome.done.version),
			tag: outcome.done.tag,
			created: false
		};
	}
	return {
		...await manifestOf(git, model, outcome.claim.trailers.version ?? ""),
		tag: outcome.tag,
		created: true
	};
}
function chooseVersion(registry, model, number) {
	if ("bump" in number) return nextVersion(registry, model, number.bump);
	const { version } = number;
	if (!isSemver(version)) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "version",
		what: `${JSON.stringify(version)} is not a version`,
		expected: "a Semantic Version such as 1.4.0, without a leading v"
	});
	if (historyOf(registry, model).some(({ name }) => "version" in name && name.version === version)) throw new UserError("CAIRN_VERSION_TAKEN", {
		where: `${model} ${version}`,
		what: "exists already and was made from another run",
		todo: "Leave the input version out to get the next free number."
	});
	return version;
}
async function shareTag(git, { tag, tagObject }) {
	if (await pushCreateOnly(git, {
		ref: `refs/tags/${tag}`,
		object: tagObject
	}) === "taken") throw new UserError("CAIRN_VERSION_TAKEN", {
		where: tag,
		what: "is another tag on the remote than in this clone"
	});
}
async function manifestOf(git, model, version) {
	const tagged = await readManifest(git, model, version);
	if (tagged !== void 0) return tagged;
	throw new UserError("CAIRN_MANIFEST_MISMATCH", {
		where: `${model} ${version}`,
		what: "has no manifest in its tag"
	});
}

// src/report/model-card.ts
function modelCard(manifest, manifestDigest) {
	const task = manifest.task === "binary" ? "a yes-or-no target" : "a number";
	return [
		`**${escapeMarkdown(manifest.model)} ${manifest.version}** predicts ${code(manifest.data.target)}, ${task}.`,
		"### Metrics",
		`On test rows that training never saw; intervals in brackets.`,
		table([
			"Metric",
			"Value",
			"Rows"
		], manifest.metrics.map((metric) => [
			metricName(metric),
			withInterval(metric),
			formatNumber(metric.n)
		])),
		"### Lineage",
		lineageTable(manifest, manifestDigest),
		"### Files",
		table([
			"File",
			"Bytes",
			"SHA-256"
		], manifest.artifacts.slice(0, 50).map(({ path, size, sha256 }) => [
			code(path),
			String(size),
			code(sha256.slice(7))
		]))
	].join("\n\n");
}

// src/storage/store-artifacts.ts
async function storeInFolder(options) {
	const folder = storeFolder(options.storage, options);
	for (const artifact of options.manifest.artifacts) {
		if (artifact.store.kind !== "folder") continue;
		const target = stayInside(folder, artifact.store.path);
		if (await isIntact(target, artifact)) continue;
		await copyChecked(stayInside(await options.obtain(), artifact.path), target, artifact);
	}
}
async function storeInRelease(options) {
	const { github, tag, log } = options;
	const release = await findRelease(github, tag) ?? await createDraftRelease(github, options);
	const assets = await listReleaseAssets(github, release);
	for (const artifact of options.manifest.artifacts) {
		if (artifact.store.kind !== "release") continue;
		const name = artifact.store.asset;
		const existing = assets.find((asset) => asset.name === name);
		if (existing !== void 0) {
			if (await isRight(github, existing, artifact)) continue;
			log.warning(`Asset ${name} of ${tag} is incomplete or wrong: it is uploaded again.`);
			await deleteReleaseAsset(github, existing);
		}
		const file = stayInside(await options.obtain(), artifact.path);
		await uploadReleaseAsset(github, release, {
			name,
			file
		});
		log.info(`Stored ${artifact.path} (${artifact.size} bytes) in the release of ${tag}.`);
	}
	return release.draft ? publishRelease(github, release) : release;
}
async function isRight(github, asset, artifact) {
	if (!asset.complete || asset.size !== artifact.size) return false;
	if (asset.digest !== void 0) return asset.digest === artifact.sha256;
	const hash = createHash("sha256");
	for await (const chunk of await downloadReleaseAsset(github, asset)) hash.update(chunk);
	return `sha256:${hash.digest("hex")}` === artifact.sha256;
}

// src/verbs/register.ts
init_errors();
const register = defineVerb({
	name: "register",
	summary: "Freezes a run as an immutable version: manifest, tag, and its files in a store.",
	about: [
		"Makes a commit that holds the manifest on top of the trained commit, states the version by an annotated tag on it",
		"(`<model>@v<version>`), and stores the files of the model: as assets of a release that is published as a",
		"pre-release, or in a folder.",
		"",
		"Safe to run twice, and in parallel: a run that is a version already is found and finished, and the loser of a race",
		"for a number takes the next one. Nothing that exists is moved or overwritten."
	].join("\n"),
	icon: "bookmark",
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "to push the version tag and make the release with its assets"
	}],
	inputs: {
		model: {
			kind: "string",
			required: true,
			description: "Name of the model in the configuration."
		},
		run: {
			kind: "string",
			required: true,
			description: "Id of an evaluated run, as `train` gave it."
		},
		bump: {
			kind: "string",
			default: "patch",
			choices: [
				"patch",
				"minor",
				"major"
			],
			description: "Which part of the greatest version so far to raise. Ignored where `version` is given."
		},
		version: {
			kind: "string",
			description: "The version to make, a Semantic Version without a leading v, where the next number is not wanted."
		},
		title: {
			kind: "string",
			description: "Title of the tag and the release (default: model and version)."
		},
		token: {
			kind: "string",
			secret: true,
			default: "${{ github.token }}",
			environment: "GITHUB_TOKEN",
			description: "Token that pushes the tag and makes the release."
		},
		config: {
			kind: "string",
			default: "cairn.yaml",
			description: "Path of the configuration."
		}
	},
	outputs: {
		version: "The version, without a leading v.",
		tag: "Name of the version tag.",
		manifest: "Digest of the manifest.",
		"release-url": "Web address of the release; empty where the files are in a folder.",
		created: "`true` where this call made the version, `false` where an earlier one did."
	},
	async run(inputs, context) {
		const config = await loadConfig(context.workspace, inputs.config);
		modelOf(config, inputs.model);
		const recorded = await evaluatedRun(context, inputs.model, inputs.run);
		const kind = storeKind(config.storage, context.github);
		if (kind === "release" && context.github === void 0) missingGitHub(inputs.model);
		const version = await registerVersion(context.git, {
			recorded,
			artifacts: placeArtifacts(recorded.run.artifacts, kind),
			number: inputs.version === void 0 ? { bump: bumpOf(inputs.bump) } : { version: inputs.version },
			title: inputs.title,
			now: context.now
		});
		const { manifest, digest, tag, created } = version;
		context.log.info(`${created ? "Made" : "Found"} ${tag}, manifest ${digest}.`);
		const url = await storeFiles(context, config, {
			recorded,
			version,
			tag,
			title: inputs.title
		});
		return {
			outputs: {
				version: manifest.version,
				tag,
				manifest: digest,
				"release-url": url,
				created: String(created)
			},
			document: manifest,
			summary: `## Registered ${tag}\n\n${modelCard(manifest, digest)}`,
			headline: created ? `Run ${recorded.run.id} is version ${manifest.version} of ${manifest.model}.` : `Run ${recorded.run.id} was version ${manifest.version} of ${manifest.model} already; its files are complete.`,
			conclusion: "success"
		};
	}
});
async function evaluatedRun(context, model, id) {
	const record = await readRunRecord(context.git, id);
	if (record === void 0) throw new UserError("CAIRN_RUN_UNKNOWN", {
		where: id,
		what: "there is no record of a run with this id, here or on the remote",
		todo: "Train first, or check the id."
	});
	const { run, runText, ref, evaluation, evaluationText } = record;
	if (run.model !== model) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "run",
		what: `${id} is a run of ${run.model}, not of ${model}`
	});
	if (evaluation === void 0 || evaluationText === void 0) throw new UserError("CAIRN_RUN_NOT_EVALUATED", {
		where: id,
		what: "the run has no evaluation",
		todo: "Run `evaluate` first."
	});
	if (run.code.dirty) context.log.warning(`Run ${id} was trained on code with uncommitted changes: nobody can make this version again from its commit.`);
	return {
		run,
		runText,
		runRef: ref,
		evaluation,
		evaluationText
	};
}
async function storeFiles(context, config, options) {
	const { github, log, workspace, home } = context;
	const { manifest, digest } = options.version;
	let folder;
	const obtain = async () => folder ??= await obtainModel(context, options.recorded.run);
	await storeInFolder({
		manifest,
		obtain,
		storage: config.storage,
		workspace,
		home
	});
	if (!manifest.artifacts.some(({ store }) => store.kind === "release")) return "";
	if (github === void 0) return missingGitHub(manifest.model);
	return (await storeInRelease({
		manifest,
		obtain,
		github,
		tag: options.tag,
		title: options.title ?? `${manifest.model} ${manifest.version}`,
		body: modelCard(manifest, digest),
		log
	})).url;
}
function missingGitHub(model) {
	throw new UserError("CAIRN_GITHUB_MISSING", {
		where: model,
		what: "the files of this version are to be assets of a GitHub release",
		expected: "a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (GITHUB_TOKEN), or storage: {kind: folder} in the configuration"
	});
}
function bumpOf(text) {
	return text === "minor" || text === "major" ? text : "patch";
}

export { register as t };