import { It as init_errors, Mt as UserError, lt as init_digest, s as versionTag, st as digestOf } from "./kernel.js";
import { F as RefMoved, K as resolveCommit, R as pushExpecting, d as commitTime } from "./git.js";
import { n as serializeDocument } from "./document.js";
import { l as readReviewedConfig, o as decisionDigest, r as judge, s as policyOf } from "./policy.js";
import { E as versionPath, I as isSemver, T as stagePath, n as holderOf, t as historyOf } from "./registry.js";
import { t as readManifest } from "./read-manifest.js";
import { t as signVerdict } from "./sign-statement.js";
import { t as claimTag } from "./claim-tag.js";
import { n as readEvidence } from "./read-evidence.js";
import { n as tagStating, r as tagsDeployedAlike, t as statedTerms } from "./stated-stage.js";
import { i as noteUntold, n as asksForApprovals, o as readApprovalsOfCommit, r as noteUnreadTeams, t as checkStage } from "./check-stage.js";
import { a as findDeployments, t as readStatedDeployment } from "./stated-deployment.js";
import { a as findReleases, i as findRelease, o as listReleaseAssets, s as promoteRelease } from "./releases.js";
import { a as releaseGround, i as openRules, n as versionsHeld, o as wordOf, r as groundClause, t as strangeShares } from "./strange-shares.js";
import { t as formatApprovals } from "./stated-approvals.js";
import { n as desiredStages } from "./stage-owners.js";

// src/promotion/release/awaits-deployment.ts
init_errors();
async function awaitsDeployment(github, wanted) {
	const { model, stage, environment, tags } = wanted;
	const [newest] = await findDeployments(github, {
		environment,
		readStated: readStatedDeployment
	}, ({ payload }) => payload["model"] === model && payload["stage"] === stage);
	const tag = newest?.state === "success" ? newest.payload["tag"] : void 0;
	return typeof tag !== "string" || !tags.includes(tag);
}

// src/promotion/release/empty-stage.ts
function holderToLetGo(registry, { model, stage }) {
	const holder = holderOf(registry, model, stage);
	if (holder === void 0) return void 0;
	return historyOf(registry, model, stage).find(({ tag }) => tag === holder.tag)?.trailers.desired === void 0 ? void 0 : holder;
}
async function emptyStage(git, options) {
	const { model, stage, changedBy } = options.removed;
	const outcome = await claimTag(git, {
		model,
		now: options.now,
		plan: async (registry) => {
			const holder = holderToLetGo(registry, options.removed);
			if (holder === void 0) return Promise.resolve({ done: void 0 });
			const { version, commit } = holder;
			return Promise.resolve({ claim: {
				name: {
					kind: "unassignment",
					model,
					stage
				},
				commit,
				subject: `${model} out of ${stage}`,
				trailers: {
					...isSemver(version) && {
						version,
						replaces: version
					},
					desired: changedBy
				}
			} });
		}
	});
	return { tag: "done" in outcome ? void 0 : outcome.tag };
}

// src/promotion/release/finish-release.ts
const few = 10;
function releaseReader(github) {
	let asked = 0;
	let all;
	return {
		find: async (tag) => {
			asked += 1;
			if (asked <= few) return findRelease(github, tag);
			return (await (all ??= findReleases(github))).get(tag);
		},
		assets: async (release) => listReleaseAssets(github, release)
	};
}
async function unfinishedRelease(reader, { manifest }) {
	const tag = versionTag(manifest.model, manifest.version);
	const release = await reader.find(tag);
	if (release === void 0) return void 0;
	if (!release.draft) return release.prerelease ? {
		tag,
		release,
		finishable: true
	} : void 0;
	const assets = await reader.assets(release);
	return {
		tag,
		release,
		finishable: manifest.artifacts.every(({ store, size, sha256 }) => store.kind !== "release" || assets.some((asset) => asset.name === store.asset && asset.complete && asset.size === size && (asset.digest === void 0 || asset.digest === sha256)))
	};
}
async function finishRelease(github, { tag, release }, latest) {
	await promoteRelease(github, release, tag, latest);
}

// src/promotion/release/judge-release.ts
init_digest();
const unanswered = /* @__PURE__ */ new Set(["CAIRN_GITHUB_LIMITED", "CAIRN_GITHUB_UNAVAILABLE"]);
async function readReleaseSources(git, of) {
	const { model, stage, changedBy } = of.stage;
	const commit = changedBy.slice(0, 12);
	const base = await resolveCommit(git, `${changedBy}^1`);
	if (base === void 0) return await git.run(["rev-parse", "--is-shallow-repository"]) === "true" ? `the clone is shallow, so the rules before commit ${commit} are not here (fetch the whole history)` : `commit ${commit} is the first one, so no rules stood before it`;
	try {
		const { config, readFrom } = await readReviewedConfig(git, base, of.configFile);
		const policy = policyOf(config, model, stage);
		if (policy === void 0) return `the configuration before commit ${commit} declares no such stage: one change declares a stage, a later one fills it`;
		const moment = await commitTime(git, changedBy, (said) => {
			of.log.warning(said);
		});
		if (of.unpublished) return {
			policy,
			readFrom,
			moment,
			approvals: asksForApprovals(policy) ? { approvals: [] } : void 0
		};
		return {
			policy,
			readFrom,
			moment,
			approvals: await approvalsFor(of, policy)
		};
	} catch (error) {
		if (!(error instanceof UserError) || unanswered.has(error.code)) throw error;
		return `the rules before commit ${commit} cannot be read: ${error.message}`;
	}
}
async function approvalsFor({ github, log, stage }, policy) {
	const { changedBy: commit, desired } = stage;
	if (github === void 0) return void 0;
	if (desired.override === void 0 && !asksForApprovals(policy)) return void 0;
	try {
		const read = await readApprovalsOfCommit(github, policy, commit);
		noteUntold(read, log);
		noteUnreadTeams(read, log);
		const { approvals, unknownCommits } = read;
		return {
			approvals,
			unknownCommits
		};
	} catch (error) {
		if (error instanceof UserError && error.code === "CAIRN_GITHUB_REFUSED") return void 0;
		throw error;
	}
}
async function judgeRelease(git, sources, { registry, wanted }) {
	const { model, stage, desired } = wanted;
	const verdict = typeof sources === "string" ? sources : await verdictFrom(git, sources, {
		registry,
		wanted
	});
	const held = new Set(versionsHeld(registry, model, stage));
	const ground = releaseGround({
		desired,
		verdict,
		holder: holderOf(registry, model, stage),
		held
	});
	const refusals = [...ground === void 0 ? [refusalOf(wanted, verdict)] : [], ...strangeShares(desired, held)];
	if (typeof verdict === "string" || typeof sources === "string") return {
		ground,
		refusals,
		verdict,
		digest: void 0,
		trailers: {}
	};
	const { approvals } = sources;
	const digest = digestOf(serializeDocument(verdict));
	return {
		ground,
		refusals,
		verdict,
		digest,
		trailers: {
			verdict: digest,
			decision: decisionDigest(verdict),
			judge: String(4),
			...approvals !== void 0 && { approvals: formatApprovals(approvals) }
		}
	};
}
async function verdictFrom(git, { policy, readFrom, moment, approvals }, { registry, wanted: { stage, tagged } }) {
	try {
		const evidence = await readEvidence(git, tagged, {
			registry,
			stage,
			moment,
			approvals: void 0,
			...approvals
		});
		if (evidence.evaluation === void 0 && policy.rules.length > 0) return `the evaluation of run ${tagged.manifest.run.id} is gone (${tagged.manifest.run.ref})`;
		return judge({
			stage,
			policy,
			readFrom,
			evidence
		});
	} catch (error) {
		if (error instanceof UserError) return error.message;
		throw error;
	}
}
function refusalOf({ model, stage, desired }, verdict) {
	const { version, override } = desired;
	const why = (typeof verdict === "string" ? [] : openRules(verdict)).slice(0, 5).map(({ id, message }) => ` ${id}: ${message}`);
	const stale = override === void 0 ? "" : ` Its override is for ${override.version}, not for this version: one is never carried over.`;
	return {
		where: `${model}/${stage}`,
		what: `asks for ${version}, whose verdict ${wordOf(verdict)}.${why.join("")}${stale}`,
		todo: `Revert the change of ${stagePath(model, stage)}; or let a reviewed change answer for it: \`propose\` with \`override-reason\` (at a terminal \`cairn propose --model ${model} --stage ${stage} --version ${version} --override-reason "why"\`).`
	};
}

// src/promotion/release/release-stage.ts
init_errors();
async function requireReleasable(git, registry, stages) {
	const mistakes = [];
	const found = [];
	for (const stage of stages) {
		const checked = await checkStage(git, registry, stage);
		if ("tagged" in checked) found.push({
			...stage,
			tagged: checked.tagged
		});
		else mistakes.push(...checked.mistakes);
	}
	if (mistakes.length > 0) throw new UserError("CAIRN_STAGE_UNRELEASABLE", mistakes);
	return found;
}
async function releaseStage(git, options) {
	const { stage: wanted, sources } = options;
	const { model, stage, tagged, desired } = wanted;
	const { version } = tagged.manifest;
	const outcome = await claimTag(git, {
		model,
		now: options.now,
		plan: async (registry) => {
			const stated = tagStating(registry, desired);
			if (stated !== void 0) return { done: stated };
			const before = holderOf(registry, model, stage)?.version;
			const judged = await judgeRelease(git, sources, {
				registry,
				wanted
			});
			if (judged.refusals.length > 0) throw new UserError("CAIRN_RELEASE_REFUSED", judged.refusals);
			if (typeof judged.verdict !== "string" && judged.digest !== void 0) {
				const path = versionPath(model, version);
				const { manifest, digest, commit } = tagged;
				const { verdict } = judged;
				await signVerdict(options.signing, {
					manifest,
					digest,
					path,
					commit
				}, {
					verdict,
					digest: judged.digest
				});
			}
			return { claim: {
				name: {
					kind: "assignment",
					model,
					stage
				},
				commit: tagged.commit,
				subject: `${model} ${version} in ${stage}`,
				trailers: {
					version,
					manifest: tagged.digest,
					run: tagged.manifest.run.id,
					desired: wanted.changedBy,
					...before !== void 0 && before !== version && isSemver(before) && { replaces: before },
					...statedTerms(desired),
					...judged.trailers
				},
				along: options.along === void 0 ? [] : [options.along]
			} };
		}
	});
	if (!("done" in outcome)) return {
		tag: outcome.tag,
		created: true
	};
	const { along } = options;
	if (along !== void 0 && await pushExpecting(git, along) === "moved") throw new RefMoved(along);
	return {
		tag: outcome.done,
		created: false
	};
}

// src/promotion/release/apply-release.ts
init_errors();
async function applyRelease(context, plan, { latest = false, along } = {}) {
	const { git, github, log, now } = context;
	if (plan.refused.length > 0) throw new UserError("CAIRN_RELEASE_REFUSED", plan.refused);
	const tagged = [];
	const grounds = [];
	const released = [];
	const finish = async (unfinished) => {
		if (unfinished === void 0 || github === void 0) return;
		if (unfinished.finishable) {
			await finishRelease(github, unfinished, latest);
			log.info(`The release of ${unfinished.tag} is a full one.`);
		} else log.warning(`The release of ${unfinished.tag} is an unfinished draft: run \`register\` again for its run.`);
	};
	for (const planned of plan.stages) {
		if (along === void 0) await finish(planned.earlier);
		if (planned.action === "unassign") {
			const { tag } = await emptyStage(git, {
				removed: planned.removed,
				now
			});
			if (tag === void 0) continue;
			tagged.push(tag);
			log.notice(`Tagged ${tag}: ${planned.model}/${planned.stage} is empty. What its target runs goes on until it is taken down there.`);
			continue;
		}
		const { tag, created, ground } = await stateStage(context, planned, along);
		if (created) tagged.push(tag);
		if (ground !== void 0) grounds.push(ground);
		if (along !== void 0) await finish(planned.earlier);
		await finish(planned.own);
		const entry = await toDeploy(github, planned, {
			tag,
			created
		});
		if (entry !== void 0) released.push(entry);
	}
	return {
		tagged,
		released,
		grounds
	};
}
async function stateStage(context, { holder, wanted, judged }, along) {
	const { git, log, now } = context;
	const { version } = wanted.desired;
	if (judged === void 0) {
		const tag = holder?.tag ?? "";
		if (along !== void 0 && await pushExpecting(git, along) === "moved") throw new RefMoved(along);
		log.info(`Already there: ${tag} (version ${version}).`);
		return {
			tag,
			created: false
		};
	}
	const { sources } = judged;
	const { tag, created } = await releaseStage(git, {
		stage: wanted,
		sources,
		now,
		signing: context,
		along
	});
	log.info(`${created ? "Tagged" : "Already there:"} ${tag} (version ${version}).`);
	const clause = created && judged.ground ? groundClause(judged.ground, judged.verdict) : void 0;
	if (clause === void 0) return {
		tag,
		created
	};
	const ground = `${tag}: ${clause}.`;
	log.notice(ground);
	return {
		tag,
		created,
		ground
	};
}
async function toDeploy(github, { wanted, alike }, { tag, created }) {
	const { model, stage, settings, desired } = wanted;
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
	if (created && alike.length === 0) return entry;
	if (github === void 0) return void 0;
	return await awaitsDeployment(github, {
		...entry,
		tags: [tag, ...alike]
	}) ? entry : void 0;
}

// src/promotion/release/plan-release.ts
init_errors();
async function planRelease(read, options) {
	const { git, github, log } = read;
	const releases = github && releaseReader(github);
	const reader = {
		git,
		github,
		log,
		releases
	};
	const { commit, config, registry } = options;
	const found = await desiredStages(git, commit, config, options.only);
	const { undeclared } = found;
	const [stages, removed] = [counting(found.stages, options), counting(found.removed, options)];
	const planned = [];
	const refused = [];
	for (const wanted of await requireReleasable(git, registry, stages)) {
		const stage = await planStage(reader, wanted, options);
		planned.push(stage);
		refused.push(...stage.judged?.refusals ?? []);
	}
	for (const one of removed) {
		const { model, stage } = one;
		const holder = holderToLetGo(registry, one);
		if (holder === void 0) continue;
		const earlier = releases !== void 0 && isFinal(stage, config.models[model]?.stages) ? await unfinishedOf(git, releases, model, holder) : void 0;
		planned.push({
			model,
			stage,
			holder,
			action: "unassign",
			removed: one,
			earlier
		});
	}
	return {
		commit,
		stages: planned,
		refused,
		undeclared
	};
}
async function planStage({ git, github, log, releases }, wanted, of) {
	const { registry, config, configFile, unpublished = false } = of;
	const { model, stage, tagged, desired } = wanted;
	const holder = holderOf(registry, model, stage);
	const final = releases !== void 0 && isFinal(stage, config.models[model]?.stages);
	const leaves = holder !== void 0 && holder.version !== desired.version;
	const kept = {
		model,
		stage,
		holder,
		wanted,
		earlier: final && leaves ? await unfinishedOf(git, releases, model, holder) : void 0,
		own: final ? await unfinishedRelease(releases, tagged) : void 0,
		alike: tagsDeployedAlike(registry, desired)
	};
	if (tagStating(registry, desired) !== void 0) return {
		...kept,
		action: "none"
	};
	const sources = await readReleaseSources(git, {
		stage: wanted,
		configFile,
		github,
		log,
		unpublished
	});
	const judged = {
		...await judgeRelease(git, sources, {
			registry,
			wanted
		}),
		sources
	};
	return {
		...kept,
		action: "assign",
		judged
	};
}
function counting(all, { counts }) {
	return counts === void 0 ? all : all.filter(({ model, stage }) => counts(model, stage));
}
function planDocument({ commit, stages }) {
	return {
		commit,
		stages: stages.map(stageDocument)
	};
}
function stageDocument(planned) {
	const { model, stage, holder, action, earlier } = planned;
	const kept = planned.action === "unassign" ? void 0 : planned;
	const releases = [earlier, kept?.own].filter((one) => one !== void 0);
	const tagsOf = (finishable) => releases.filter((one) => one.finishable === finishable).map(({ tag }) => tag);
	return {
		model,
		stage,
		action,
		version: kept?.wanted.desired.version ?? null,
		holder: holder?.version ?? null,
		tag: action === "none" ? holder?.tag ?? null : null,
		...groundOf(kept?.judged),
		...kept !== void 0 && statedTerms(kept.wanted.desired),
		finishes: tagsOf(true),
		unfinished: tagsOf(false)
	};
}
function groundOf(judged) {
	return judged === void 0 ? {} : { ground: judged.ground?.kind ?? null };
}
function isFinal(stage, stages) {
	return stage === "production" || Object.keys(stages ?? {}).at(-1) === stage;
}
async function unfinishedOf(git, releases, model, { version }) {
	try {
		const tagged = await readManifest(git, model, version);
		return tagged === void 0 ? void 0 : await unfinishedRelease(releases, tagged);
	} catch (error) {
		if (error instanceof UserError && error.code === "CAIRN_MANIFEST_MISMATCH") return void 0;
		throw error;
	}
}

export { planRelease as n, applyRelease as r, planDocument as t };