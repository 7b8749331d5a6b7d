import { n as configurationsAt } from "./configurations.js";
import { l as modelsOf, s as ambiguousModels } from "./config.js";
import { B as fullStop, It as init_errors, M as firstOnes, Mt as UserError, _ as boundedYaml, f as code, g as defineVerb, h as table, m as escapeMarkdown, o as foreignLetters, z as counted } from "./kernel.js";
import { $ as requireRemote, C as defaultBranch, L as pushCreateOnly, R as pushExpecting, U as readFileAt, X as hasRemote, Y as fetchRefs, d as commitTime } from "./git.js";
import { r as keptBranch, t as allKeptBranches } from "./kept-branch.js";
import { F as formatTagName, L as parseTagName, T as stagePath, _ as claimFolders, a as versionsOf, b as parseClaim, h as restoration, m as quoted, n as holderOf, o as stateOf, p as adviceRemote, r as readRegistry, t as historyOf, y as claimRefOf } from "./registry.js";
import { h as isTrained } from "./parse-config.js";
import { t as readManifest } from "./read-manifest.js";
import { n as desiredStages, t as stageOwners } from "./stage-owners.js";
import { n as isDeclarable, t as declarableName } from "./declarable-name.js";
import { i as statusOf, r as isForbidden, t as ask } from "./ask.js";
import { r as listReleases } from "./list-releases.js";
import { l as readReviewedConfig } from "./policy.js";
import { n as desiredCommit, t as releasedBases } from "./released-bases.js";
import { a as tokenInput, o as configInput } from "./actions-host.js";

// src/diagnosis/check-configurations.ts
function checkConfigurations(declared, file) {
	const others = new Set(declared.map((model) => model.file));
	others.delete(file);
	return [...ambiguousModels(declared).map(({ mistake: { where = "", what, expected = "", todo = "" } }) => ({
		check: "ambiguous-model",
		code: "CAIRN_MODEL_AMBIGUOUS",
		level: "error",
		subject: where,
		problem: `${what} (there must be ${expected})`,
		remedy: todo
	})), ...[...others].map((other) => ({
		check: "other-configuration",
		level: "notice",
		subject: other,
		problem: "declares models too: their tags, stages and releases were not looked at",
		remedy: `Run \`doctor\` with config ${other}.`
	}))];
}

// src/generated/reusable-workflows.ts
const verbsOfWorkflows = {
	"cairn-drift": [
		"plan",
		"check-drift",
		"retrain"
	],
	"cairn-drift-model": ["check-drift", "retrain"],
	"cairn-promotion": ["gate"],
	"cairn-promotion-forks": ["gate"],
	"cairn-release": ["release", "deploy"],
	"cairn-retrain": ["retrain"],
	"cairn-rollback": ["rollback", "deploy"],
	"cairn-soak": ["plan", "propose"],
	"cairn-train": [
		"plan",
		"validate-data",
		"train",
		"predict",
		"evaluate",
		"register",
		"propose"
	],
	"cairn-train-model": [
		"validate-data",
		"train",
		"predict",
		"evaluate",
		"register",
		"propose"
	]
};

// src/diagnosis/workflow-jobs.ts
function parseWorkflow(text) {
	const read = boundedYaml(text);
	const workflow = "mistakes" in read ? void 0 : asMap(read.value);
	if (workflow === void 0) return void 0;
	const { on, permissions, jobs } = workflow;
	return {
		events: typeof on === "string" ? [on] : Array.isArray(on) ? on.filter(isText) : Object.keys(asMap(on) ?? {}),
		permissions,
		jobs: Object.entries(asMap(jobs) ?? {}).map(([name, job]) => jobOf(name, asMap(job) ?? {}))
	};
}
function jobOf(name, job) {
	const { permissions, environment, uses, steps, with: inputs } = job;
	const called = isText(uses) ? verbsOfCalled(uses) : void 0;
	return {
		name,
		permissions,
		environment: called !== void 0 && asMap(inputs)?.["environments"] === true ? "${{ matrix.environment }}" : [environment, asMap(environment)?.["name"]].find(isText),
		calls: isText(uses) ? uses : void 0,
		verbs: called ?? (Array.isArray(steps) ? steps.flatMap((step) => verbOf(asMap(step) ?? {})) : [])
	};
}
function verbsOfCalled(uses) {
	const name = /^[^/@]+\/cairn\/\.github\/workflows\/([a-z-]+)\.yml@/.exec(uses)?.[1] ?? "";
	return Object.hasOwn(verbsOfWorkflows, name) ? verbsOfWorkflows[name]?.map((verb) => ({
		verb,
		inputs: {}
	})) : void 0;
}
function verbOf({ uses, with: inputs }) {
	const verb = isText(uses) ? /^(?:\.|[^/@]+\/cairn)\/actions\/([a-z-]+)(?:@|$)/.exec(uses)?.[1] : void 0;
	return verb === void 0 ? [] : [{
		verb,
		inputs: asMap(inputs) ?? {}
	}];
}
function asMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function isText(value) {
	return typeof value === "string";
}
function mayBe(input, value) {
	return typeof input === "string" && (input.includes("${{") || input.replace(/^\.\//, "") === value);
}

// src/diagnosis/check-environments.ts
function namedEnvironments(workflows, ofStages) {
	return workflows.flatMap(({ path, text }) => (parseWorkflow(text)?.jobs ?? []).flatMap(({ name: job, environment, verbs }) => {
		if (environment === void 0 || !verbs.some(({ verb }) => verb === "deploy")) return [];
		return (/^\$\{\{\s*matrix\.environment\s*\}\}$/.test(environment) ? ofStages : [environment]).map((name) => ({
			name,
			where: `job ${job} of ${path}`
		}));
	}));
}
function stageEnvironments({ models }) {
	return Object.values(models).flatMap(({ stages }) => Object.entries(stages ?? {}).flatMap(([stage, { target, environment = stage }]) => target === void 0 ? [] : [environment]));
}
function checkEnvironments(named, known) {
	const byName = new Map(known.map((one) => [one.name.toLowerCase(), one]));
	return [...Map.groupBy(named, ({ name }) => name.toLowerCase())].flatMap(([key, uses]) => {
		const by = firstOnes([...new Set(uses.map(({ where }) => where))], 3);
		return lacking(uses[0]?.name ?? key, by, byName.get(key));
	});
}
function lacking(name, by, found) {
	const subject = `environment ${name}`;
	const remedy = `Settings > Environments > ${name}: required reviewers (in a private repository they need GitHub Enterprise).`;
	if (name.includes("${{")) return [{
		check: "environment-unknown",
		level: "notice",
		subject,
		problem: `is named by ${by}, and only a run knows which one that is: it was not looked at`,
		remedy: "Look yourself whether it has required reviewers, or name it as the templates do."
	}];
	if (found === void 0) return [{
		check: "environment-missing",
		level: "warning",
		subject,
		problem: `does not exist and is named by ${by}: GitHub makes it when that first runs, without any protection`,
		remedy
	}];
	if (found.reviewed) return [];
	return [{
		check: "environment-not-reviewed",
		level: found.restricted ? "notice" : "warning",
		subject,
		problem: `has no required reviewers and is named by ${by}: that deploys without anybody's agreement`,
		remedy
	}];
}

// src/diagnosis/check-kept-branches.ts
async function checkKeptBranches(git, { models, registry }) {
	if (!await hasRemote(git)) return [];
	const remote = await requireRemote(git);
	const kept = await allKeptBranches(git);
	return models.flatMap((model) => {
		const { versions, stages } = stateOf(historyOf(registry, model));
		const staged = /* @__PURE__ */ new Map();
		for (const [stage, holder] of stages) for (const version of [
			holder?.version,
			holder?.fallback,
			...(holder?.traffic ?? []).map((share) => share.version)
		]) if (version !== void 0 && staged.get(version)?.includes(stage) !== true) staged.set(version, [...staged.get(version) ?? [], stage]);
		return versions.flatMap((version) => {
			const ref = `refs/heads/${keptBranch(model, version.version)}`;
			const there = kept.get(ref);
			if (version.manifestDigest === void 0 || there === version.commit) return [];
			return [findingAbout$1(git, version, {
				ref,
				there,
				remote,
				stages: staged.get(version.version) ?? []
			})];
		});
	});
}
function findingAbout$1(git, { tag }, of) {
	const { ref, there, remote, stages } = of;
	const branch = ref.slice(11);
	const who = stages.length > 0 ? `in ${stages.join(" and ")}` : "which may still be staged,";
	const command = `\`git push ${remote} ${quoted(`${tag}^{commit}:${ref}`)}\``;
	const found = {
		check: "missing-kept-branch",
		level: stages.length > 0 ? "warning" : "notice",
		subject: tag
	};
	if (there !== void 0) return {
		...found,
		problem: `${who} has its branch ${branch} at another commit (${there.slice(0, 12)}): after a change of a workflow file GitHub may refuse its tags`,
		remedy: `Rename that branch, then make it again: ${command}.`
	};
	return {
		...found,
		problem: `${who} lacks its branch ${branch} on ${remote}: after a change of a workflow file GitHub may refuse its tags`,
		remedy: `Make it again: ${command}, or \`cairn doctor --fix\`.`,
		fix: async () => {
			const object = await git.run([
				"rev-parse",
				"--verify",
				"--end-of-options",
				`refs/tags/${tag}^{commit}`
			]);
			return await pushExpecting(git, {
				ref,
				object,
				expected: ""
			}) === "pushed" ? `made its branch ${branch} again` : void 0;
		}
	};
}

// src/diagnosis/check-fetching.ts
function checkFetching(workflows, { models, configFile }) {
	return workflows.flatMap(({ path, text }) => (parseWorkflow(text)?.jobs ?? []).flatMap((job) => {
		const without = models.filter((model) => lacks(job, {
			model,
			configFile
		}));
		if (without.length === 0) return [];
		return [{
			check: "no-fetch-job",
			level: "error",
			subject: path,
			problem: `job ${job.name} reads the data of ${counted(without.length, "model")} (${firstOnes(without, 5)}), which are not in Git and are fetched, and does not take them: it ends with CAIRN_DATA_NOT_FETCHED`,
			remedy: "Add the job fetch and the steps that take its files, as docs/fetching.md has them."
		}];
	}));
}
function fetchedModels({ models, datasets = {} }) {
	const fetched = new Set(Object.keys(datasets).filter((name) => datasets[name]?.fetch !== void 0));
	return Object.entries(models).flatMap(([name, model]) => isTrained(model) && fetched.has(model.dataset) ? [name] : []);
}
const readers = /* @__PURE__ */ new Set([
	"train",
	"predict",
	"evaluate",
	"retrain"
]);
function lacks({ calls = "", verbs }, of) {
	if (/\/cairn\/\.github\/workflows\/cairn-(?:train|retrain)\.yml@/.test(calls)) return true;
	return !verbs.some(({ verb }) => verb === "fetch-data") && verbs.some(({ verb, inputs: { model, config = "cairn.yaml" } }) => readers.has(verb) && mayBe(model, of.model) && mayBe(config, of.configFile));
}

// src/diagnosis/check-predictions.ts
function checkPredictions(workflows, { commands, configFile }) {
	const all = workflows.map(({ path, text }) => ({
		path,
		jobs: parseWorkflow(text)?.jobs ?? []
	}));
	return all.flatMap((workflow) => workflow.jobs.flatMap(({ name: job, verbs }) => verbs.flatMap((step) => {
		const models = commands.filter((model) => evaluates(step, {
			model,
			configFile
		}));
		const before = step.inputs["workflow-run"] === void 0 ? runWith(workflow, all) : all;
		if (models.length === 0 || before.some(mayPredict)) return [];
		return [finding(workflow.path, job, {
			step,
			models
		})];
	})));
}
function commandModels({ models }) {
	return Object.entries(models).flatMap(([name, model]) => isTrained(model) && model.train.trainer === "command" && model.train.format === "command" ? [name] : []);
}
function runWith(start, all) {
	const found = /* @__PURE__ */ new Set([start]);
	for (const one of found) for (const other of all) if (isCalledBy(other, one) || isCalledBy(one, other)) found.add(other);
	return [...found];
}
function isCalledBy({ path }, { jobs }) {
	return jobs.some(({ calls }) => calls === `./${path}`);
}
function mayPredict({ jobs }) {
	return jobs.some(({ calls, verbs }) => calls?.startsWith("./") === false || verbs.some(({ verb }) => verb === "predict"));
}
function evaluates({ verb, inputs }, of) {
	const { model, config = "cairn.yaml" } = inputs;
	return verb === "evaluate" && mayBe(model, of.model) && mayBe(config, of.configFile);
}
function finding(path, job, { step, models }) {
	const stated = (step.inputs["predictions"] ?? "") !== "";
	const whose = `${counted(models.length, "model")} of format command (${firstOnes(models, 5)})`;
	const runsThem = "runs code of the team beside the token of this job";
	return {
		check: "no-predict-job",
		level: stated ? "error" : "warning",
		subject: path,
		problem: stated ? `job ${job} evaluates ${whose} by predictions that no job makes: evaluate ends with CAIRN_PREDICTIONS_REFUSED, or ${runsThem} where the input comes out empty` : `job ${job} evaluates ${whose} and no job uses predict: evaluate ${runsThem}`,
		remedy: "Renew the file: copy action-templates/train-model.yml of the commit of Cairn that its steps are pinned to from then on, or take the one that `cairn init` writes in an empty folder; then put your own steps into it again."
	};
}

// src/diagnosis/check-sizes.ts
init_errors();
const mib = 1024 ** 2;
const gib = 1024 ** 3;
const limits = {
	file: {
		most: 100 * mib,
		warnAt: 50 * mib
	},
	folder: {
		most: 3e3,
		warnAt: 2400
	},
	repository: {
		most: 10 * gib,
		warnAt: 8 * gib
	},
	asset: {
		most: 2 * gib,
		warnAt: 1.6 * gib
	},
	assets: {
		most: 1e3,
		warnAt: 800
	}
};
async function checkRepositorySizes(git, commit) {
	const listed = await git.run([
		"ls-tree",
		"-r",
		"-l",
		"-z",
		"--full-tree",
		commit
	]);
	const folders = /* @__PURE__ */ new Map();
	const findings = [];
	for (const line of listed.split("\0").filter((entry) => entry !== "")) {
		const tab = line.indexOf("	");
		const path = line.slice(tab + 1);
		const size = Number(line.slice(0, tab).trim().split(/\s+/)[3]);
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		folders.set(folder, (folders.get(folder) ?? 0) + 1);
		if (size >= limits.file.warnAt) findings.push(near(path, `has ${size} bytes; GitHub refuses files from ${limits.file.most} on`, "Keep it in a store, not in Git."));
	}
	for (const [folder, entries] of folders) if (entries >= limits.folder.warnAt) findings.push(near(folder === "" ? "./" : folder, `holds ${entries} files; GitHub advises against more than ${limits.folder.most}`, "Retire versions that nobody needs, or split the folder."));
	const packed = /^size-pack: (\d+)$/m.exec(await git.run(["count-objects", "-v"]))?.[1];
	const bytes = Number(packed ?? 0) * 1024;
	if (bytes >= limits.repository.warnAt) findings.push(near(".git", `has ${bytes} bytes; GitHub advises against more than ${limits.repository.most}`, "Move big files to a store."));
	return findings;
}
function checkReleaseSizes(tag, assets) {
	return [...assets.filter(({ size }) => size >= limits.asset.warnAt).map(({ name, size }) => near(`${tag} ${name}`, `has ${size} bytes; a release takes files below ${limits.asset.most}`, "Use an S3-compatible store for files of this size.")), ...assets.length >= limits.assets.warnAt ? [near(tag, `has ${assets.length} assets; a release takes ${limits.assets.most}`, "Pack small files into one.")] : []];
}
function near(subject, problem, remedy) {
	return {
		check: "near-limit",
		level: "warning",
		subject,
		problem,
		remedy
	};
}

// src/diagnosis/check-releases.ts
async function checkReleases(git, { models, registry, releases }) {
	const byTag = new Map(releases.map((release) => [release.tag, release]));
	const findings = releases.flatMap(({ tag, assets }) => checkReleaseSizes(tag, assets));
	for (const model of models) for (const { version, tag, manifestDigest, run } of versionsOf(registry, model)) {
		if (manifestDigest === void 0) continue;
		const again = `Run \`register\` again for run ${run ?? "of the version"}: it finishes what is there.`;
		const found = await wantedAssets(git, model, version);
		if (typeof found === "string") {
			findings.push({
				check: "broken-manifest",
				level: "error",
				subject: tag,
				problem: found,
				remedy: "Do not promote it; `cairn verify` shows which link broke."
			});
			continue;
		}
		const problem = found.length === 0 ? void 0 : problemOf(byTag.get(tag), found);
		if (problem !== void 0) findings.push({
			check: "unfinished-release",
			level: "error",
			subject: tag,
			problem,
			remedy: again
		});
	}
	return findings;
}
async function wantedAssets(git, model, version) {
	try {
		const tagged = await readManifest(git, model, version);
		if (tagged === void 0) return "has no manifest on the commit of its tag";
		return tagged.manifest.artifacts.flatMap(({ store, sha256 }) => store.kind === "release" ? [{
			name: store.asset,
			sha256
		}] : []);
	} catch (error) {
		if (error instanceof UserError) return error.message;
		throw error;
	}
}
function problemOf(release, wanted) {
	if (release === void 0) return "has no release, which should hold its files";
	const missing = wanted.filter(({ name }) => !release.assets.some((asset) => asset.name === name && asset.complete));
	const wrong = wanted.filter(({ name, sha256 }) => release.assets.some((asset) => asset.name === name && asset.digest !== void 0 && asset.digest !== sha256));
	if (wrong.length > 0) return `has other bytes than its manifest says in ${wrong.map(({ name }) => name).join(", ")}`;
	if (missing.length > 0) return `lacks ${missing.length} of ${wanted.length} files in its release`;
	return release.draft ? "has all files in a release that is still a draft" : void 0;
}

// src/diagnosis/check-stages.ts
init_errors();
async function checkStages(git, of) {
	const { bases, registry, elsewhere } = of;
	try {
		const owners = bases.length === 1 ? void 0 : await stageOwners(git, bases);
		const findings = [];
		const undeclaredPaths = /* @__PURE__ */ new Set();
		for (const base of bases) {
			const { stages, undeclared } = await desiredStages(git, base.commit, base.config);
			for (const { model, path } of undeclared) if (!elsewhere.has(model) && owners?.has(path) !== true) undeclaredPaths.add(path);
			for (const { model, stage, desired } of stages) {
				const path = stagePath(model, stage);
				const holder = holderOf(registry, model, stage)?.version;
				if ((owners === void 0 || owners.get(path) === base) && holder !== desired.version) findings.push(unreleased(path, {
					wanted: desired.version,
					holder
				}));
			}
		}
		return [...[...undeclaredPaths].map(undeclaredStage), ...findings];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return [{
			check: "broken-stage",
			level: "error",
			subject: "registry/",
			problem: error.message,
			remedy: "Mend the file in a pull request: until then nothing can be released."
		}];
	}
}
function undeclaredStage(path) {
	return {
		check: "undeclared-stage",
		level: "warning",
		subject: path,
		problem: `is ignored: cairn.yaml has no such model or stage${foreignLetters(path)}`,
		remedy: "Declare the stage, or remove the file."
	};
}
function unreleased(path, of) {
	return {
		check: "unreleased-stage",
		level: "warning",
		subject: path,
		problem: `asks for ${of.wanted}, but the newest tag says ${of.holder ?? "that nothing"} is there`,
		remedy: "Run `release` (the workflow, or the command): it makes the tag follow the file."
	};
}

// src/diagnosis/check-claims.ts
async function checkClaims(git, of) {
	const models = new Set(of.models);
	const suspect = [...of.refs].flatMap(([ref, object]) => {
		const claim = parseClaim(ref, object);
		if (claim === void 0 || !models.has(claim.model)) return [];
		return namesFor(claim).some((name) => of.refs.get(`refs/tags/${formatTagName(name)}`) === object) ? [] : [claim];
	});
	if (suspect.length === 0) return [];
	if (of.isShared) await fetchRefs(git, claimFolders.map((folder) => `+${folder}*:${folder}*`));
	const stated = await statedNames(git);
	const remote = await adviceRemote(git);
	return suspect.map((claim) => findingAbout(git, claim, {
		stated: stated.get(claim.ref),
		refs: of.refs,
		remote
	}));
}
function namesFor(claim) {
	const { model } = claim;
	if ("version" in claim) return [{
		kind: "version",
		model,
		version: claim.version
	}];
	const { stage, counter } = claim;
	return ["assignment", "unassignment"].map((kind) => ({
		kind,
		model,
		stage,
		counter
	}));
}
async function statedNames(git) {
	const lines = await git.run([
		"for-each-ref",
		"--format=%(refname) %(tag)",
		"--",
		...claimFolders
	]);
	return new Map(lines.split("\n").map((line) => {
		const [ref = "", tag = ""] = line.split(" ");
		return [ref, tag];
	}));
}
function findingAbout(git, claim, { stated = "", refs, remote }) {
	const name = parseTagName(stated);
	if (name.kind === "foreign" || claimRefOf(name) !== claim.ref) return {
		check: "broken-claim",
		level: "warning",
		subject: claim.ref,
		problem: "does not hold the tag whose number it keeps",
		remedy: "Leave it: the number counts as used."
	};
	const ref = `refs/tags/${stated}`;
	const command = restoration(claim, stated, remote);
	if (refs.has(ref)) return {
		check: "replaced-tag",
		level: "error",
		subject: stated,
		problem: `is another object than the one that its number was given to, which ${claim.ref} keeps`,
		remedy: `Put the fact back: ${command.replace("git push", "git push --force")}.`
	};
	return {
		check: "deleted-tag",
		level: "error",
		subject: stated,
		problem: `was deleted; ${claim.ref} keeps what it stated`,
		remedy: `Make it again: ${command}, or \`cairn doctor --fix\`.`,
		fix: async () => {
			return await pushCreateOnly(git, {
				refs: [ref],
				object: claim.object
			}) === "created" ? `made it again from ${claim.ref}` : void 0;
		}
	};
}

// src/diagnosis/check-tags.ts
async function checkTags(git, { models, registry }) {
	const isShared = await hasRemote(git);
	const refs = isShared ? await refsOfRemote(git) : await refsOfClone(git);
	const deleted = await checkClaims(git, {
		models,
		refs,
		isShared
	});
	const told = new Set(deleted.map(({ subject }) => subject));
	const differing = isShared ? (await differingTags(git, models, refs)).filter(({ subject }) => !told.has(subject)) : [];
	for (const { fix, subject } of differing) if (fix !== void 0) told.add(subject);
	return [
		...deleted,
		...differing,
		...undeclarable([...refs.keys()]),
		...registry.diagnostics.filter(({ tag }) => !told.has(tag)).map(({ tag, problem, remedy }) => ({
			check: "broken-tag",
			level: "error",
			subject: tag,
			problem,
			remedy
		}))
	];
}
const folders = ["refs/tags/", ...claimFolders];
async function refsOfRemote(git) {
	const patterns = folders.map((folder) => `${folder}*`);
	return parseRefs(await git.run([
		"ls-remote",
		"--refs",
		await requireRemote(git),
		...patterns
	]));
}
async function refsOfClone(git) {
	return parseRefs(await git.run([
		"for-each-ref",
		"--format=%(objectname)%09%(refname)",
		"--",
		...folders
	]));
}
function parseRefs(lines) {
	return new Map(lines.split("\n").flatMap((line) => {
		const [object = "", ref = ""] = line.split("	");
		return ref === "" ? [] : [[ref, object]];
	}));
}
async function differingTags(git, models, refs) {
	const remote = await requireRemote(git);
	const declared = new Set(models);
	return [...await refsOfClone(git)].flatMap(([ref, object]) => {
		const name = ref.slice(10);
		const parsed = parseTagName(name);
		if (!ref.startsWith("refs/tags/") || parsed.kind === "foreign" || !declared.has(parsed.model)) return [];
		const there = refs.get(ref);
		if (there === object) return [];
		if (there === void 0) return [{
			check: "local-tag",
			level: "warning",
			subject: name,
			problem: "is in this clone alone: nobody else can see what it states",
			remedy: "Push it if it is right, else delete it here."
		}];
		const fix = async () => {
			await fetchRefs(git, [`+refs/tags/${name}:refs/tags/${name}`]);
			return `fetched it from ${remote} again`;
		};
		return [{
			check: "moved-tag",
			level: "error",
			subject: name,
			problem: `is another object here than on ${remote}`,
			remedy: `Fetch it again: the one on ${remote} is the fact.`,
			fix
		}];
	});
}
function undeclarable(refs) {
	const counts = /* @__PURE__ */ new Map();
	for (const ref of refs) {
		const tag = ref.startsWith("refs/tags/") ? ref.slice(10) : "";
		const name = parseTagName(tag);
		const model = name.kind === "foreign" ? /^([^@#]+)@v\d/.exec(tag)?.[1] : name.model;
		if (model !== void 0 && !isDeclarable(model)) counts.set(model, (counts.get(model) ?? 0) + 1);
	}
	return [...counts].map(([model, count]) => ({
		check: "undeclarable-name",
		level: "notice",
		subject: model,
		problem: `is named by ${counted(count, "tag")} and is no name for a model of Cairn (${declarableName})${foreignLetters(model)}`,
		remedy: "Nothing can be registered under it; `cairn import gto --rename` takes its history over under another name."
	}));
}

// src/diagnosis/check-workflows.ts
function checkWorkflowPermissions({ path, text }, needed) {
	const workflow = parseWorkflow(text);
	if (workflow === void 0) return [{
		check: "broken-workflow",
		level: "error",
		subject: path,
		problem: "is not YAML, so GitHub runs nothing of it",
		remedy: "Mend the file."
	}];
	return workflow.jobs.flatMap(({ name: job, permissions, verbs }) => {
		const declared = permissions ?? workflow.permissions;
		return verbs.flatMap(({ verb }) => {
			const wants = Object.hasOwn(needed, verb) ? needed[verb] ?? [] : [];
			if (declared === void 0) return wants.some(({ access }) => access === "write") ? [unstated(path, job, verb)] : [];
			return wants.filter(({ scope, access }) => !grants(declared, scope, access)).map(({ scope, access, reason }) => ({
				check: "missing-permission",
				level: "error",
				subject: path,
				problem: `job ${job} uses ${verb} without \`${scope}: ${access}\`, which it needs ${reason}`,
				remedy: `Add \`${scope}: ${access}\` to the permissions of the job.`
			}));
		});
	});
}
function isScheduled({ text }) {
	return parseWorkflow(text)?.events.includes("schedule") === true;
}
function unstated(path, job, verb) {
	return {
		check: "unstated-permission",
		level: "warning",
		subject: path,
		problem: `job ${job} uses ${verb} and states no permissions: it has those of the repository's settings, whatever they are`,
		remedy: "State the permissions that the README of the Action names."
	};
}
function grants(declared, scope, access) {
	if (declared === "write-all") return true;
	if (declared === "read-all") return access === "read";
	const given = asMap(declared)?.[scope];
	return given === "write" || given === "read" && access === "read";
}

// src/github/branch-rules.ts
async function readBranchRules(github, branch) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: `reading the rules of ${branch}`,
		permission: "contents: read"
	}, async () => {
		const { data } = await octokit.rest.repos.getBranch({
			owner,
			repo,
			branch
		});
		const rules = await octokit.paginate(octokit.rest.repos.getBranchRules, {
			owner,
			repo,
			branch,
			per_page: 100
		});
		const sets = rules.flatMap((rule) => rule.type === "required_status_checks" && rule.parameters !== void 0 ? [rule.parameters] : []);
		const checks = sets.flatMap(({ required_status_checks: required }) => required.map(({ context, integration_id: app }) => ({
			context,
			app
		})));
		const reviews = rules.flatMap((rule) => rule.type === "pull_request" && rule.parameters !== void 0 ? [{
			count: rule.parameters.required_approving_review_count,
			codeOwners: rule.parameters.require_code_owner_review,
			dismissStale: rule.parameters.dismiss_stale_reviews_on_push,
			lastPush: rule.parameters.require_last_push_approval
		}] : []);
		const classic = data.protected ? await classicRules(github, branch) : nothing;
		const bySet = rules.some((rule) => rule.type === "required_signatures");
		const strict = sets.some((set) => set.strict_required_status_checks_policy);
		return {
			protected: data.protected || rules.length > 0,
			requiredChecks: [...classic?.checks ?? contextsOf(data.protection), ...checks],
			upToDate: strict || classic?.upToDate,
			review: classic === void 0 && reviews.length === 0 ? void 0 : strictest([...classic === void 0 ? [] : [classic.review], ...reviews]),
			signatures: bySet || classic?.signatures
		};
	});
}
function contextsOf(protection) {
	return (protection.required_status_checks?.contexts ?? []).map((context) => ({
		context,
		app: void 0
	}));
}
function strictest(all) {
	return {
		count: Math.max(0, ...all.map(({ count }) => count)),
		codeOwners: all.some(({ codeOwners }) => codeOwners),
		dismissStale: all.some(({ dismissStale }) => dismissStale),
		lastPush: all.some(({ lastPush }) => lastPush)
	};
}
const nothing = {
	checks: void 0,
	upToDate: false,
	review: {
		count: 0,
		codeOwners: false,
		dismissStale: false,
		lastPush: false
	},
	signatures: false
};
async function classicRules({ octokit, owner, repo }, branch) {
	try {
		const { data } = await octokit.rest.repos.getBranchProtection({
			owner,
			repo,
			branch
		});
		const { required_pull_request_reviews: reviews, required_status_checks: required } = data;
		return {
			checks: required?.checks.map(({ context, app_id: app }) => ({
				context,
				app: app ?? void 0
			})),
			upToDate: required?.strict ?? false,
			review: reviews === void 0 ? nothing.review : classicReview(reviews),
			signatures: data.required_signatures?.enabled ?? false
		};
	} catch (error) {
		if (statusOf(error) === 404) return nothing;
		if (isForbidden(error)) return void 0;
		throw error;
	}
}
function classicReview(asked) {
	return {
		count: asked.required_approving_review_count ?? 0,
		codeOwners: asked.require_code_owner_reviews,
		dismissStale: asked.dismiss_stale_reviews,
		lastPush: asked.require_last_push_approval ?? false
	};
}

// src/github/environments.ts
async function listEnvironments({ octokit, owner, repo }) {
	return ask({
		doing: "listing the environments",
		permission: "actions: read"
	}, async () => {
		try {
			return (await octokit.paginate({
				method: "GET",
				url: "/repos/{owner}/{repo}/environments",
				owner,
				repo,
				per_page: 100
			})).map(({ name, protection_rules: rules = [] }) => {
				return {
					name,
					reviewed: rules.some(({ reviewers = [] }) => reviewers.length > 0),
					restricted: rules.some(({ type }) => type !== "required_reviewers")
				};
			});
		} catch (error) {
			if (isForbidden(error) || statusOf(error) === 404) return void 0;
			throw error;
		}
	});
}

// src/github/immutable-releases.ts
async function areReleasesImmutable({ octokit, owner, repo }, { isAdministered }) {
	return ask({
		doing: "reading whether releases are immutable",
		permission: "administration: read"
	}, async () => {
		try {
			const { data } = await octokit.rest.repos.checkImmutableReleases({
				owner,
				repo
			});
			return data.enabled;
		} catch (error) {
			if (isForbidden(error)) return void 0;
			if (statusOf(error) !== 404) throw error;
			return isAdministered ? false : void 0;
		}
	});
}

// src/github/repository.ts
async function readRepository({ octokit, owner, repo }) {
	return ask({
		doing: "looking at the repository",
		permission: "metadata: read"
	}, async () => {
		const { data } = await octokit.rest.repos.get({
			owner,
			repo
		});
		return {
			isPrivate: data.private,
			isAdministered: data.permissions?.admin === true
		};
	});
}

// src/github/tag-rules.ts
async function readTagRules({ octokit, owner, repo }) {
	return ask({
		doing: "reading the rule sets for tags",
		permission: "metadata: read"
	}, async () => {
		try {
			const all = await octokit.paginate(octokit.rest.repos.getRepoRulesets, {
				owner,
				repo,
				per_page: 100
			});
			const found = [];
			for (const { id, target, enforcement } of all) {
				if (target !== "tag" || enforcement !== "active") continue;
				const { data } = await octokit.rest.repos.getRepoRuleset({
					owner,
					repo,
					ruleset_id: id
				});
				const { name, conditions, rules = [] } = data;
				const { include = [], exclude = [] } = namesOf(conditions);
				found.push({
					name,
					include,
					exclude,
					types: rules.map(({ type }) => type)
				});
			}
			return found;
		} catch (error) {
			if (isForbidden(error) || statusOf(error) === 404) return void 0;
			throw error;
		}
	});
}
function namesOf(conditions) {
	if (conditions === null || conditions === void 0 || !("ref_name" in conditions)) return {};
	return conditions.ref_name ?? {};
}

// src/github/workflows.ts
async function listWorkflows(github) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: "listing the workflows",
		permission: "actions: read"
	}, async () => {
		try {
			return (await octokit.paginate(octokit.rest.actions.listRepoWorkflows, {
				owner,
				repo,
				per_page: 100
			})).map(({ id, path, state }) => ({
				id,
				path,
				state
			}));
		} catch (error) {
			if (isForbidden(error)) return void 0;
			throw error;
		}
	});
}
async function enableWorkflow(github, { id, path }) {
	const { octokit, owner, repo } = github;
	await ask({
		doing: `enabling ${path}`,
		permission: "actions: write"
	}, async () => octokit.rest.actions.enableWorkflow({
		owner,
		repo,
		workflow_id: id
	}));
}

// src/diagnosis/check-immutable-releases.ts
function checkImmutableReleases(immutable) {
	if (immutable) return [];
	return [{
		check: "releases-mutable",
		level: "notice",
		subject: "releases",
		problem: "may be given other files after their publication by whoever may write",
		remedy: "Settings > General > Releases > Enable release immutability, where this GitHub has it: it holds for what is published from then on. Files must be there before a release is published, as `register` does it."
	}];
}

// src/diagnosis/check-protection.ts
function checkProtection(branch, rules, ownerless = []) {
	const finding = (check, problem, remedy) => ({
		check,
		level: "warning",
		subject: branch,
		problem,
		remedy
	});
	if (!rules.protected) return [finding("unprotected-branch", "is not protected: whoever may write can promote a model without review, and past the gate", "Settings > Rules > Rulesets: require a pull request with a review and the status check cairn/gate.")];
	const gate = rules.requiredChecks.filter(({ context }) => context === "cairn/gate");
	const { review } = rules;
	const asked = (problem, ...texts) => problem === true ? [finding(...texts)] : [];
	return [
		...asked(gate.length === 0, "gate-not-required", "does not require the status check cairn/gate: a failed verdict stops nobody", `${settings} add cairn/gate to the required status checks.`),
		...asked(gate.length > 0 && gate.every(({ app }) => app === void 0), "gate-not-bound", "requires cairn/gate from anybody: whoever may write can set that status by hand", `${settings} choose GitHub Actions (or the app whose token the gate uses) as the source of cairn/gate.`),
		...asked(gate.length > 0 && rules.upToDate === false, "gate-not-up-to-date", "merges pull requests that were judged before its newest commit", `${settings} require branches to be up to date before merging.`),
		...asked(review?.count === 0, "review-not-required", "requires no review: whoever opens a promotion may merge it", `${settings} require at least one approval.`),
		...review === void 0 || review.count === 0 ? [] : reviewFindings(review, ownerless, asked),
		...asked(rules.signatures, "signatures-required", "requires signed commits, which those of proposals and rollbacks are only with the input `commits: api`: others may be refused, or not be mergeable", "Give `propose` and `rollback` the input `commits: api`; `rollback` with `now` cannot push here. What signs versions is in docs/verification.md.")
	];
}
const settings = "Settings > Rules > Rulesets:";
function reviewFindings(review, ownerless, asked) {
	return [
		...asked(!review.dismissStale, "stale-reviews", "keeps approvals of commits that are not the newest any more", `${settings} dismiss stale approvals when new commits are pushed.`),
		...asked(!review.lastPush, "last-push-not-reviewed", "lets the one who pushed last be the one who approves", `${settings} require approval of the most recent reviewable push.`),
		...asked(!review.codeOwners || ownerless.length > 0, "owners-not-required", `lets anybody who may approve change what decides (${ownerless.length > 0 ? ownerless.join(", ") : "workflows and configuration"})`, `Name owners of .github/ and of the configuration in .github/CODEOWNERS; ${settings} require review from code owners.`)
	];
}

// src/diagnosis/check-schedules.ts
const stopAfterDays = 60;
const warnAfterDays = 45;
function checkSchedules(of) {
	const idle = Math.floor((of.now.getTime() - of.newestCommit.getTime()) / 864e5);
	return of.scheduled.flatMap((path) => {
		const workflow = of.known.find((one) => one.path === path);
		const stopped = {
			check: "stopped-schedule",
			subject: path
		};
		if (workflow?.state === "disabled_inactivity") return [{
			...stopped,
			level: "error",
			problem: `was stopped by GitHub after ${stopAfterDays} days without a commit`,
			remedy: "Enable it again (Actions > the workflow > Enable), or run doctor with fix.",
			fix: async () => {
				await of.enable(workflow);
				return "enabled it again";
			}
		}];
		if (workflow?.state === "disabled_manually") return [{
			...stopped,
			level: "notice",
			problem: "was switched off by a person",
			remedy: "Enable it if that was long enough ago."
		}];
		if (of.isPrivate || idle < warnAfterDays) return [];
		return [{
			check: "schedule-about-to-stop",
			level: "warning",
			subject: path,
			problem: `the newest commit is ${idle} days old: GitHub stops schedules after ${stopAfterDays}`,
			remedy: "Push a commit, or enable the workflow again when it was stopped."
		}];
	});
}

// src/diagnosis/check-tag-rules.ts
const samples = ["refs/tags/m@v1.0.0", "refs/tags/m#production#1"];
function checkTagRules(sets, { withAppToken }) {
	const restricted = (type) => samples.every((ref) => sets.some((set) => set.types.includes(type) && covers$1(set, ref)));
	const creation = sets.filter((set) => set.types.includes("creation") && samples.some((ref) => covers$1(set, ref)));
	const findings = [];
	if (!restricted("update") || !restricted("deletion")) findings.push({
		check: "tags-movable",
		level: "notice",
		subject: "tags",
		problem: "of versions and stages may be moved or deleted by whoever may write",
		remedy: "Settings > Rules > Rulesets > New tag ruleset: restrict updates and deletions of `*@v*` and `*#*`. That works with the job’s own token."
	});
	for (const { name } of creation) findings.push({
		check: "tags-creation-restricted",
		level: withAppToken ? "notice" : "error",
		subject: `ruleset ${name}`,
		problem: withAppToken ? "restricts who makes the tags of models: the app whose token the workflows use must be in its bypass list" : "restricts who makes the tags of models, and the job’s own token can be given no exception: `register` and `release` are refused",
		remedy: withAppToken ? "Look whether it is." : "Give `register`, `release` and `rollback` the token of a GitHub App that may bypass it: the templates show how as a comment (step `app`, input `token`). Or restrict updates and deletions alone."
	});
	return findings;
}
function covers$1({ include, exclude }, ref) {
	const matches = (pattern) => pattern === "~ALL" || globbed(pattern).test(ref);
	return include.some(matches) && !exclude.some(matches);
}
function globbed(pattern) {
	const source = (pattern.startsWith("refs/") ? pattern : `refs/tags/${pattern}`).replace(/\*\*|[*?]|[^\w/]/g, (part) => part === "**" ? ".*" : part === "*" ? "[^/]*" : part === "?" ? "[^/]" : `\\${part}`);
	return new RegExp(`^${source}$`);
}

// src/diagnosis/code-owners.ts
const places = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
async function ownerless(git, commit, paths) {
	let text = "";
	for (const place of places) {
		const found = await readFileAt(git, commit, place);
		if (found === void 0) continue;
		text = found;
		break;
	}
	return paths.filter((path) => ownersOf(text, path).length === 0);
}
function ownersOf(text, path) {
	let owners = [];
	for (const line of text.split("\n")) {
		const [pattern, ...named] = line.replace(/(^|\s)#.*$/, "").trim().split(/\s+/);
		if (pattern !== void 0 && pattern !== "" && covers(pattern, path)) owners = named;
	}
	return owners;
}
function covers(pattern, path) {
	const anchored = pattern.replace(/^\//, "");
	const fixed = pattern.startsWith("/") || anchored.replace(/\/$/, "").includes("/");
	const source = anchored.replace(/\*\*\/?|[*?]|[^\w/]/g, (part) => {
		if (part.startsWith("**")) return part.endsWith("/") ? "(?:.*/)?" : ".*";
		return part === "*" ? "[^/]*" : part === "?" ? "[^/]" : `\\${part}`;
	});
	const end = pattern.endsWith("/") ? "" : pattern.endsWith("/*") ? "$" : "(?:/|$)";
	return new RegExp(`^${fixed ? "" : "(?:.*/)?"}${source}${end}`).test(path);
}

// src/diagnosis/examine-settings.ts
async function examineSettings(context, expected) {
	const { github, git, log, now } = context;
	if (github === void 0) {
		log.notice("Without a token, releases, schedules, environments and the protection of the branch were not looked at.");
		return [];
	}
	const { commit, workflows } = expected;
	const known = await listWorkflows(github);
	if (known === void 0) log.notice("The token may not see workflows (actions: read).");
	const repository = await readRepository(github);
	return [
		...checkSchedules({
			scheduled: workflows.filter(isScheduled).map(({ path }) => path),
			known: known ?? [],
			newestCommit: new Date(await commitTime(git, commit, (said) => {
				log.notice(said);
			})),
			now: now(),
			isPrivate: repository.isPrivate,
			enable: async (workflow) => enableWorkflow(github, workflow)
		}),
		...await examineBranch(github, context, expected),
		...await examineTags(github, context, workflows),
		...await examineEnvironments(github, context, expected),
		...await examineReleases(github, context, repository)
	];
}
async function examineBranch(github, { git, log }, { commit, configFile, release }) {
	const branch = await defaultBranch(git);
	if (branch === void 0) return [];
	const rules = await readBranchRules(github, branch);
	if (rules.protected && (rules.review === void 0 || rules.upToDate === void 0)) log.notice(`The token may not see the classic protection of ${branch} (administration: read): what it asks was not looked at.`);
	const owned = [
		`.github/workflows/${release}`,
		".github/CODEOWNERS",
		configFile
	];
	return checkProtection(branch, rules, await ownerless(git, commit, owned));
}
async function examineTags(github, { log }, workflows) {
	const rules = await readTagRules(github);
	if (rules === void 0) {
		log.notice("The token may not see the rule sets for tags.");
		return [];
	}
	const withAppToken = workflows.some(({ text }) => /^[^#\n]*(?:create-github-app-token|app-client-id:)/m.test(text));
	return checkTagRules(rules, { withAppToken });
}
async function examineEnvironments(github, { log }, { workflows, environments }) {
	const named = namedEnvironments(workflows, environments);
	if (named.length === 0) return [];
	const known = await listEnvironments(github);
	if (known !== void 0) return checkEnvironments(named, known);
	log.notice("The token may not see environments (actions: read): whether they ask for reviewers is not known.");
	return [];
}
async function examineReleases(github, { log }, repository) {
	const immutable = await areReleasesImmutable(github, repository);
	if (immutable === void 0) {
		log.notice("The token may not see whether releases are immutable (administration: read).");
		return [];
	}
	if (immutable) log.info("Releases are immutable: files must be there before one is published, as `register` does it; nothing can be added by hand afterwards.");
	return checkImmutableReleases(immutable);
}

// src/diagnosis/read-workflows.ts
async function readWorkflows(git, commit) {
	const paths = (await git.run([
		"ls-tree",
		"-z",
		"--name-only",
		"--full-tree",
		commit,
		"--",
		".github/workflows/"
	])).split("\0").filter((path) => /\.ya?ml$/.test(path));
	return Promise.all(paths.sort().map(async (path) => ({
		path,
		text: await readFileAt(git, commit, path) ?? ""
	})));
}

// src/generated/needed-permissions.ts
const neededPermissions = {
	plan: [{
		scope: "contents",
		access: "read",
		reason: "to read the configuration (`write` with `keep`, for the branch)"
	}],
	"fetch-data": [{
		scope: "contents",
		access: "read",
		reason: "to check the repository out"
	}],
	"validate-data": [{
		scope: "contents",
		access: "read",
		reason: "to check the repository out"
	}],
	train: [{
		scope: "contents",
		access: "read",
		reason: "to check out code and data"
	}],
	predict: [{
		scope: "contents",
		access: "read",
		reason: "to check out code and data, and to read the release of the champion"
	}],
	evaluate: [{
		scope: "contents",
		access: "write",
		reason: "to push the record of the run (`push`), and to read the release of the champion"
	}],
	register: [{
		scope: "contents",
		access: "write",
		reason: "to push the record of the run and the version tag with its branch, and make the release with its assets"
	}],
	propose: [
		{
			scope: "contents",
			access: "write",
			reason: "to push the branch of the pull request"
		},
		{
			scope: "pull-requests",
			access: "write",
			reason: "to open and update the pull request"
		},
		{
			scope: "statuses",
			access: "write",
			reason: "to set the commit status `cairn/gate`"
		}
	],
	gate: [
		{
			scope: "contents",
			access: "read",
			reason: "to read commits, tags and run records"
		},
		{
			scope: "pull-requests",
			access: "read",
			reason: "to read which pull requests a commit has, and reviews"
		},
		{
			scope: "statuses",
			access: "write",
			reason: "to set the commit status `cairn/gate`"
		},
		{
			scope: "checks",
			access: "write",
			reason: "to show what did not pass at the file; without it the status alone"
		}
	],
	release: [
		{
			scope: "contents",
			access: "write",
			reason: "to push stage tags and update releases"
		},
		{
			scope: "deployments",
			access: "read",
			reason: "to see which stages are deployed already"
		},
		{
			scope: "pull-requests",
			access: "read",
			reason: "to read who approved, where a rule asks for approvals"
		}
	],
	deploy: [{
		scope: "contents",
		access: "read",
		reason: "to read the tags and the files of the release"
	}, {
		scope: "deployments",
		access: "write",
		reason: "to record the deployment and how it ended"
	}],
	"check-drift": [
		{
			scope: "contents",
			access: "write",
			reason: "to append to the monitoring history under refs/cairn/monitors"
		},
		{
			scope: "deployments",
			access: "read",
			reason: "to find the address of the deployed server"
		},
		{
			scope: "issues",
			access: "write",
			reason: "to open or update the issue about drift"
		}
	],
	retrain: [
		{
			scope: "actions",
			access: "write",
			reason: "to read the runs of the training workflow and start it"
		},
		{
			scope: "contents",
			access: "read",
			reason: "to read tags and the monitoring history"
		},
		{
			scope: "pull-requests",
			access: "read",
			reason: "to see whether a promotion is waiting"
		}
	],
	rollback: [
		{
			scope: "contents",
			access: "write",
			reason: "to push the branch (with `now`: the default branch and the tag)"
		},
		{
			scope: "deployments",
			access: "read",
			reason: "with `now`, to see what is deployed already"
		},
		{
			scope: "pull-requests",
			access: "write",
			reason: "to open and update the pull request"
		},
		{
			scope: "statuses",
			access: "write",
			reason: "to set the commit status `cairn/gate`"
		}
	],
	retire: [{
		scope: "contents",
		access: "write",
		reason: "to push the announcement and the tag, and to delete files"
	}, {
		scope: "deployments",
		access: "read",
		reason: "to find the servers whose logs say who calls"
	}],
	doctor: [{
		scope: "contents",
		access: "write",
		reason: "to see releases that are still drafts, and with `fix` to push deleted tags and branches again (read is enough for the rest)"
	}, {
		scope: "actions",
		access: "write",
		reason: "to see stopped schedules and environments, and with `fix` to enable schedules"
	}],
	"check-ref": [{
		scope: "contents",
		access: "read",
		reason: "to fetch the tags of the model"
	}]
};

// src/verbs/doctor.ts
init_errors();
const doctor = defineVerb({
	name: "doctor",
	summary: "Finds broken tags, unfinished releases, missing protection and permissions, stopping schedules and sizes near limits.",
	about: [
		"Looks at the default branch, its workflows, the tags, releases and settings, and says of each finding what is wrong",
		"and what to do. With `fix` it mends what loses nothing: it fetches tags that a checkout replaced, makes tags again that",
		"somebody deleted (the ref that keeps their number has them), makes missing branches `cairn-versions/<model>/<version>`",
		"again, and enables schedules that GitHub stopped for idleness. Everything else is left to a person.",
		"",
		"What the token may not see is passed over with a line in the log: classic protection and immutable releases show only to a",
		"token with `administration: read`, which the own token of a job never has. Safe to run twice; without `fix` it only reads."
	].join("\n"),
	icon: "activity",
	permissions: [{
		scope: "contents",
		access: "write",
		reason: "to see releases that are still drafts, and with `fix` to push deleted tags and branches again (read is enough for the rest)"
	}, {
		scope: "actions",
		access: "write",
		reason: "to see stopped schedules and environments, and with `fix` to enable schedules"
	}],
	sends: { asked: { fix: "what it mends" } },
	inputs: {
		fix: {
			kind: "boolean",
			default: "false",
			description: "Mend what loses nothing."
		},
		token: tokenInput("reads releases, workflows and branch rules; without one only Git is looked at"),
		config: configInput("which is read from the default branch")
	},
	outputs: {
		findings: "JSON list of `{check, level, subject, problem, remedy, fixed}`.",
		errors: "Number of findings that mean that something does not work.",
		warnings: "Number of findings that will bite.",
		fixed: "Number of findings that were mended."
	},
	async run(inputs, context) {
		const found = await examine(context, inputs.config);
		const mended = inputs.fix ? await mend(context, found) : [];
		const left = mended.length > 0 ? await examine(context, inputs.config) : found;
		const findings = [...mended, ...left.map((finding) => toExamined(finding))];
		for (const { level, subject, problem, remedy, fixed } of findings.filter((one) => !isAnnotated(one))) context.log.info(`${level}: ${subject} ${fullStop(problem)} ${fixed ?? remedy}`);
		return result(findings);
	}
});
async function mend({ log }, found) {
	const mended = [];
	for (const finding of found) {
		const fixed = await finding.fix?.().catch((error) => {
			if (!(error instanceof UserError)) throw error;
			log.warning(`${finding.subject} could not be mended: ${error.message}`);
		});
		if (fixed !== void 0) mended.push({
			...toExamined(finding),
			fixed
		});
	}
	return mended;
}
function toExamined({ fix, ...finding }) {
	return {
		...finding,
		fixable: fix !== void 0
	};
}
async function examine(context, configFile) {
	const { git } = context;
	const commit = await desiredCommit(git);
	const workflows = await readWorkflows(git, commit);
	const findings = workflows.flatMap((workflow) => checkWorkflowPermissions(workflow, neededPermissions));
	findings.push(...await checkRepositorySizes(git, commit));
	const reviewed = await readReviewedConfig(git, commit, configFile).catch((error) => {
		if (!(error instanceof UserError)) throw error;
		findings.push({
			check: "broken-config",
			code: error.code,
			level: "error",
			subject: configFile,
			problem: error.message,
			remedy: "Mend it in a pull request."
		});
	});
	let release = "release.yml";
	let environments = [];
	const declared = await modelsOf(await configurationsAt(git, commit));
	findings.push(...checkConfigurations(declared, configFile));
	if (reviewed !== void 0) {
		const { config } = reviewed;
		const elsewhere = new Set(declared.filter(({ file }) => file !== configFile).map(({ name }) => name));
		const models = Object.keys(config.models);
		const registry = await readRegistry(git, { models });
		findings.push(...await checkTags(git, {
			models,
			registry
		}));
		findings.push(...await checkKeptBranches(git, {
			models,
			registry
		}));
		const bases = await releasedBases(context, configFile);
		findings.push(...await checkStages(git, {
			bases,
			registry,
			elsewhere
		}));
		findings.push(...checkPredictions(workflows, {
			commands: commandModels(config),
			configFile
		}));
		findings.push(...checkFetching(workflows, {
			models: fetchedModels(config),
			configFile
		}));
		release = config.workflows?.release ?? release;
		environments = bases.flatMap((base) => stageEnvironments(base.config));
		if (context.github !== void 0) findings.push(...await checkReleases(git, {
			models,
			registry,
			releases: await listReleases(context.github)
		}));
	}
	return [...findings, ...await examineSettings(context, {
		commit,
		workflows,
		configFile,
		release,
		environments
	})];
}
function result(findings) {
	const left = findings.filter(({ fixed }) => fixed === void 0);
	const errors = left.filter(({ level }) => level === "error").length;
	const warnings = left.filter(({ level }) => level === "warning").length;
	const fixed = findings.length - left.length;
	const counts = `${counted(errors, "error")}, ${counted(warnings, "warning")}${fixed > 0 ? `, ${fixed} mended` : ""}`;
	return {
		outputs: {
			findings: JSON.stringify(findings),
			errors,
			warnings,
			fixed
		},
		document: { findings },
		summary: summaryOf(findings, counts),
		headline: findings.length === 0 ? "Nothing found: all is well." : `${counts}.`,
		conclusion: errors > 0 ? "failure" : "success",
		annotations: findings.filter(isAnnotated).map(({ level, code: id, subject, problem, remedy }) => ({
			level,
			message: `${id === void 0 ? "" : `${id}: `}${problem.startsWith(subject) ? "" : `${subject} `}${fullStop(problem)} ${remedy}`
		}))
	};
}
function isAnnotated({ level, fixed }) {
	return level !== "notice" && fixed === void 0;
}
function summaryOf(findings, counts) {
	if (findings.length === 0) return "## All is well";
	return [`## ${counts}`, table([
		"",
		"What",
		"Problem",
		"What to do"
	], findings.map(({ level, subject, problem, remedy, fixed }) => [
		fixed === void 0 ? level : "mended",
		code(subject),
		escapeMarkdown(problem, 600),
		escapeMarkdown(fixed ?? remedy, 600)
	]))].join("\n\n");
}

export { doctor as t };