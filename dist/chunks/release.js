import { i as findRelease, o as promoteRelease } from "./releases.js";
import { r as resolveCommit } from "./ensure-commit.js";
import { o as hasOrigin } from "./push.js";
import { i as readReviewedConfig, n as readEvidence, o as rulesOf, r as judge, t as readStageFile } from "./stage-file.js";
import { t as fetchBaseBranch } from "./base-branch.js";
import { a as stagePath, i as parseRegistryPath, l as holderOf, r as readManifest, s as versionTag, u as readRegistry } from "./ask.js";
import { a as digestOf, r as serializeDocument } from "./leads-outside.js";
import { n as nextCounter, t as claimTag } from "./claim-tag.js";
import { n as init_errors, t as UserError } from "./errors.js";
import { r as findDeployments } from "./deployments.js";
import { a as table, n as code, t as defineVerb } from "./verb.js";

// src/promotion/desired-stages.ts
async function desiredStages(git, commit, config) {
	const stages = [];
	const declared = /* @__PURE__ */ new Set();
	for (const [model, { stages: settings }] of Object.entries(config.models)) for (const [stage, setting] of Object.entries(settings)) {
		const path = stagePath(model, stage);
		declared.add(path);
		const desired = await readStageFile(git, commit, model, stage);
		if (desired === void 0) continue;
		const changedBy = await git.run([
			"log",
			"-1",
			"--format=%H",
			commit,
			"--",
			path
		]);
		stages.push({
			model,
			stage,
			settings: setting,
			desired,
			changedBy
		});
	}
	return {
		stages,
		undeclared: (await git.run([
			"ls-tree",
			"-r",
			"-z",
			"--name-only",
			commit,
			"--",
			"registry/"
		])).split("\0").filter((path) => parseRegistryPath(path)?.kind === "stage" && !declared.has(path))
	};
}

// src/promotion/release-stage.ts
init_errors();
async function requireReleasable(git, stages) {
	const mistakes = [];
	const found = [];
	for (const stage of stages) {
		const { model, desired } = stage;
		const where = `${model}/${stage.stage}`;
		const tagged = await readManifest(git, model, desired.version);
		if (tagged === void 0) mistakes.push({
			where,
			what: `asks for version ${desired.version}, which was never registered (it has no tag with a manifest)`,
			todo: "Revert the change of the stage file, or register the version."
		});
		else if (tagged.digest !== desired.manifest) mistakes.push({
			where,
			what: `names manifest ${desired.manifest}, but version ${desired.version} has ${tagged.digest}`,
			todo: "Revert the change of the stage file and promote with `propose`."
		});
		else found.push({
			...stage,
			tagged
		});
	}
	if (mistakes.length > 0) throw new UserError("CAIRN_STAGE_UNRELEASABLE", mistakes);
	return found;
}
async function releaseStage(git, options) {
	const { model, stage, tagged } = options.stage;
	const { version } = tagged.manifest;
	const outcome = await claimTag(git, {
		model,
		now: options.now,
		plan: async (registry) => {
			const holder = holderOf(registry, model, stage);
			if (holder?.version === version && holder.manifestDigest === tagged.digest) return { done: holder.tag };
			const verdict = await verdictDigest(git, options, registry);
			return { claim: {
				name: {
					kind: "assignment",
					model,
					stage,
					counter: nextCounter(registry, model)
				},
				commit: tagged.commit,
				subject: `${model} ${version} in ${stage}`,
				trailers: {
					version,
					manifest: tagged.digest,
					run: tagged.manifest.run.id,
					desired: options.stage.changedBy,
					...verdict !== void 0 && { verdict }
				}
			} };
		}
	});
	return "done" in outcome ? {
		tag: outcome.done,
		created: false
	} : {
		tag: outcome.tag,
		created: true
	};
}
async function verdictDigest(git, { stage: { model, stage, tagged, changedBy }, configFile }, registry) {
	const base = await resolveCommit(git, `${changedBy}^1`);
	if (base === void 0) return void 0;
	try {
		const { config, readFrom } = await readReviewedConfig(git, base, configFile);
		const rules = rulesOf(config, model, stage);
		const evidence = await readEvidence(git, tagged, {
			registry,
			stage
		});
		if (rules === void 0 || evidence.evaluation === void 0) return void 0;
		return digestOf(serializeDocument(judge({
			stage,
			rules,
			readFrom,
			evidence
		})));
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}

// src/promotion/awaits-deployment.ts
async function awaitsDeployment(github, { model, stage, environment, tag }) {
	const [newest] = await findDeployments(github, environment, ({ payload }) => payload["model"] === model && payload["stage"] === stage);
	return newest?.state !== "success" || newest.payload["tag"] !== tag;
}

// src/verbs/release.ts
init_errors();
const release = defineVerb({
	name: "release",
	summary: "Makes stage tags and releases match the stage files of the default branch.",
	about: [
		"After a merge, compares every stage file of the default branch with the newest tag of the stage. Where they differ",
		"it states the change by an annotated tag (`<model>#<stage>#<n>`) on the commit of the version, and makes the",
		"release of the version a full one. Its output `released` is the matrix for `deploy`.",
		"",
		"Safe to run twice, in parallel, and for a commit that is not the newest any more: it always works towards the head",
		"of the default branch, and lists again what was tagged earlier but is not deployed yet."
	].join("\n"),
	icon: "tag",
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "to push stage tags and update releases"
	}, {
		scope: "deployments",
		access: "read",
		reason: "to see which stages are deployed already"
	}],
	inputs: {
		token: {
			kind: "string",
			secret: true,
			default: "${{ github.token }}",
			environment: "GITHUB_TOKEN",
			description: "Token that pushes the tags and updates the releases."
		},
		config: {
			kind: "string",
			default: "cairn.yaml",
			description: "Path of the configuration, which is read from the default branch."
		}
	},
	outputs: {
		released: "JSON list of `{model, stage, version, tag, target, environment}`: the stages with a target that are not deployed yet, for a job matrix.",
		changed: "`true` where a stage was tagged now."
	},
	async run(inputs, context) {
		const { git, log } = context;
		const head = await desiredCommit(context);
		const { config } = await readReviewedConfig(git, head, inputs.config);
		const models = Object.keys(config.models);
		const registry = await readRegistry(git, {
			models,
			fetch: true
		});
		for (const { tag, problem, remedy } of registry.diagnostics) log.warning(`Tag ${tag} ${problem}. ${remedy}`);
		const { stages, undeclared } = await desiredStages(git, head, config);
		for (const path of undeclared) log.warning(`${path} is ignored: the configuration has no such model or stage.`);
		const released = [];
		const tagged = [];
		for (const stage of await requireReleasable(git, stages)) {
			const { tag, created } = await releaseStage(git, {
				stage,
				configFile: inputs.config,
				now: context.now
			});
			if (created) tagged.push(tag);
			log.info(`${created ? "Tagged" : "Already there:"} ${tag} (version ${stage.desired.version}).`);
			if (context.github !== void 0 && isFinal(stage, config.models[stage.model]?.stages)) await makeFull(context.github, stage, log);
			const entry = await toDeploy(context, stage, {
				tag,
				created
			});
			if (entry !== void 0) released.push(entry);
		}
		return {
			outputs: {
				released: JSON.stringify(released),
				changed: String(tagged.length > 0)
			},
			document: {
				commit: head,
				tagged,
				released
			},
			summary: summaryOf(tagged, released),
			headline: tagged.length === 0 ? `Every stage is as its file says; ${released.length} to deploy.` : `Tagged ${tagged.join(", ")}; ${released.length} to deploy.`,
			conclusion: "success"
		};
	}
});
async function desiredCommit({ git }) {
	if (await hasOrigin(git)) return (await fetchBaseBranch(git, void 0)).commit;
	const head = await resolveCommit(git, "HEAD");
	if (head !== void 0) return head;
	throw new UserError("CAIRN_GIT_NO_COMMIT", {
		where: git.directory,
		what: "the repository has no commit yet"
	});
}
function isFinal({ stage }, stages) {
	return stage === "production" || Object.keys(stages ?? {}).at(-1) === stage;
}
async function makeFull(github, { model, desired }, log) {
	const found = await findRelease(github, versionTag(model, desired.version));
	if (found === void 0) return;
	if (found.draft) log.warning(`The release of ${model} ${desired.version} is an unfinished draft: run \`register\` again for its run.`);
	else if (found.prerelease) await promoteRelease(github, found);
}
async function toDeploy({ github }, { model, stage, settings, desired }, { tag, created }) {
	const { target } = settings;
	if (target === void 0) return void 0;
	const environment = settings.environment ?? stage;
	const entry = {
		model,
		stage,
		version: desired.version,
		tag,
		target,
		environment
	};
	if (created || github === void 0) return created ? entry : void 0;
	return await awaitsDeployment(github, entry) ? entry : void 0;
}
function summaryOf(tagged, released) {
	if (tagged.length === 0 && released.length === 0) return "## Every stage is as its file says";
	return [
		"## Released",
		tagged.length === 0 ? "No new tag." : `New tags: ${tagged.map((tag) => code(tag)).join(", ")}`,
		...released.length === 0 ? [] : [table([
			"Model",
			"Stage",
			"Version",
			"Tag",
			"Target"
		], released.map((one) => [
			one.model,
			one.stage,
			one.version,
			one.tag,
			one.target
		].map((text) => code(text))))]
	].join("\n\n");
}

export { release as t };