import { I as readFileAt } from "./git.js";
import { o as judge, r as policyOf } from "./policy.js";
import { F as versionPath, k as isSemver, t as historyOf, x as restorationOf } from "./registry.js";
import { t as readManifest } from "./read-manifest.js";
import { B as init_errors, I as UserError } from "./kernel.js";
import { t as checkStage } from "./check-stage.js";
import { n as readEvidence } from "./read-evidence.js";
import { t as readStageFile } from "./stage-file.js";

// src/promotion/gate/judge-change.ts
init_errors();
async function judgeChange(git, options) {
	const { model, stage } = options;
	try {
		return {
			model,
			stage,
			...await judgeStage(git, options)
		};
	} catch (error) {
		if (error instanceof UserError) return {
			model,
			stage,
			problem: error.message
		};
		throw error;
	}
}
async function judgeStage(git, { model, stage, base, head, reviewed, registry, judged, declaredIn }) {
	const stated = policyOf(reviewed.config, model, stage);
	if (stated === void 0) return { problem: declaredIn === void 0 ? `The configuration of the base branch has no stage ${stage} of a model ${model}: merge that first.` : `Model ${model} is declared in ${declaredIn}: run the gate with that configuration (config: ${declaredIn}).` };
	const desired = await readStageFile(git, head, model, stage);
	if (desired === void 0) return { problem: `The change removes the stage file of ${model}/${stage}, which this gate never passes.` };
	if (!isSemver(desired.version)) return { problem: `${desired.version} is not a version.` };
	const tagged = await readManifest(git, model, desired.version);
	if (tagged === void 0) {
		const restore = await restorationOf(git, model, desired.version);
		const never = `${model} ${desired.version} was never registered: it has no tag with a manifest.`;
		return { problem: restore === void 0 ? never : `${model} ${desired.version} has no tag any more. ${restore}` };
	}
	const before = await readStageFile(git, base, model, stage);
	const wrong = manifestCheck(desired, tagged);
	const checks = [
		...wrong,
		...fileCheck(tagged, await readFileAt(git, head, versionPath(model, desired.version))),
		...holdCheck(before, desired),
		...wrong.length > 0 ? [] : await releaseCheck(git, registry, {
			model,
			stage,
			desired
		}),
		...shareCheck(registry, desired, before)
	];
	const policy = before?.version === desired.version && before.manifest === desired.manifest ? {
		rules: [],
		waivers: []
	} : stated;
	const evidence = await readEvidence(git, tagged, {
		registry,
		stage,
		...judged
	});
	return {
		policy,
		verdict: judge({
			stage,
			policy,
			readFrom: reviewed.readFrom,
			evidence,
			checks
		})
	};
}
async function releaseCheck(git, registry, of) {
	const found = await checkStage(git, registry, of);
	if ("tagged" in found) return [];
	return found.mistakes.map(({ what }) => failed("stage-file", `The stage file ${what}.`));
}
function shareCheck(registry, desired, before) {
	const { model, stage, version, traffic = [], fallback } = desired;
	const others = [...traffic, ...fallback === void 0 ? [] : [fallback]].map((one) => one.version);
	const held = /* @__PURE__ */ new Set([version, before?.version]);
	for (const { trailers } of historyOf(registry, model, stage)) held.add(trailers.version);
	return [...new Set(others)].filter((one) => !held.has(one)).map((one) => failed("shares", `The stage file names ${one} for traffic or as fallback, which never held the stage.`));
}
function manifestCheck(desired, { digest }) {
	if (desired.manifest === digest) return [];
	return [failed("manifest", `The stage file names manifest ${desired.manifest}, but the tag has ${digest}.`)];
}
function fileCheck({ text, manifest }, inChange) {
	if (inChange === text) return [];
	return [failed("manifest-file", `${versionPath(manifest.model, manifest.version)} ${inChange === void 0 ? "is missing" : "differs from the one in the tag"}; it must be the same byte for byte.`)];
}
function holdCheck(before, desired) {
	if (before?.hold === void 0 || before.version === desired.version) return [];
	const { reason, since } = before.hold;
	if (desired.hold === void 0) return [];
	return [failed("hold", `The stage is held at ${before.version} since ${since}: ${reason}`)];
}
function failed(id, message) {
	return {
		id,
		severity: "block",
		verdict: "fail",
		message
	};
}

export { judgeChange as t };