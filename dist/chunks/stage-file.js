import { n as init_errors, t as UserError } from "./errors.js";
import { c as modelOf, l as stageOf, u as parseConfig } from "./verb.js";
import { a as digestOf, n as parseDocument } from "./leads-outside.js";
import { a as stagePath, c as historyOf, l as holderOf } from "./ask.js";
import { i as readFileAt } from "./push.js";
import { i as formatNumber } from "./ensure-commit.js";
import { t as readRunRecord } from "./run-record.js";

// src/policy/read-rules.ts
init_errors();
async function readReviewedConfig(git, commit, file) {
	const text = isInside(file) ? await readFileAt(git, commit, file) : void 0;
	if (text === void 0) throw new UserError("CAIRN_CONFIG_INVALID", {
		where: file,
		what: `is not in commit ${commit.slice(0, 12)}, from which the rules are read`,
		expected: "a path relative to the root of the repository, merged to the base branch"
	});
	const changed = await git.run([
		"log",
		"-1",
		"--format=%H",
		commit,
		"--",
		file
	]);
	return {
		config: parseConfig(text, file),
		readFrom: {
			commit: changed === "" ? commit : changed,
			digest: digestOf(text)
		}
	};
}
function rulesOf(config, model, stage) {
	const declared = Object.hasOwn(config.models, model) ? config.models[model] : void 0;
	if (declared === void 0 || !Object.hasOwn(declared.stages, stage)) return void 0;
	return declared.stages[stage]?.rules ?? [];
}
function isInside(file) {
	return !file.startsWith("/") && !file.split("/").some((part) => part === ".." || part === "" || part === ".");
}
function requireRules(config, model, stage) {
	return stageOf(modelOf(config, model), stage).rules ?? [];
}

// src/policy/evidence.ts
function evaluationProblem({ manifest, evaluation }) {
	if (evaluation === void 0) return `run ${manifest.run.id} has no evaluation`;
	if (evaluation.digest !== manifest.evaluation) return `the evaluation of the run (${evaluation.digest}) is not the one that the version was registered with (${manifest.evaluation})`;
	const { document } = evaluation;
	if (document.run !== manifest.run.id) return `the evaluation is of run ${document.run}, not of ${manifest.run.id}`;
	if (document.model !== manifest.model) return `the evaluation is of model ${document.model}, not of ${manifest.model}`;
}
function championProblem({ evaluation, holder }) {
	if (holder === void 0) return void 0;
	const compared = evaluation?.document.champion;
	if (compared === void 0) return `the evaluation compares with no champion, but ${holder.version} holds the stage: train and evaluate again`;
	if (compared.version !== holder.version) return `the evaluation compares with ${compared.version}, but ${holder.version} holds the stage by now: train and evaluate again`;
	if (holder.manifestDigest !== void 0 && compared.manifest !== holder.manifestDigest) return `the evaluation compares with another manifest of ${compared.version} than the one that holds the stage`;
}

// src/policy/judge-interval.ts
function judgeInterval(measured, rule) {
	const { bound, side, name } = rule;
	const wanted = `${side} ${formatNumber(bound)}`;
	const { value } = measured;
	if (value === null || !Number.isFinite(value)) return {
		verdict: "fail",
		message: `${name} is undefined`
	};
	const keeps = (x) => side === "at least" ? x >= bound : x <= bound;
	if (rule.judge === "estimate") return {
		verdict: keeps(value) ? "pass" : "fail",
		message: `${name} is ${formatNumber(value)}, and must be ${wanted} (by the estimate alone)`
	};
	const { lower, upper } = measured;
	if (lower === null || upper === null || !isInterval(lower, upper)) return {
		verdict: "fail",
		message: `${name} has no interval to judge by`
	};
	const seen = `${name} is ${formatNumber(value)} with interval ${formatNumber(lower)} to ${formatNumber(upper)}`;
	if (keeps(lower) && keeps(upper)) return {
		verdict: "pass",
		message: `${seen}, all of it ${wanted}`
	};
	if (!keeps(lower) && !keeps(upper)) return {
		verdict: "fail",
		message: `${seen}, none of it ${wanted}`
	};
	return {
		verdict: "inconclusive",
		message: `${seen}: on ${measured.n} rows it cannot be said whether it is ${wanted}; ${advice({
			...measured,
			value,
			lower,
			upper
		}, bound)}`
	};
}
function rowsNeeded({ value, lower, upper, n }, bound) {
	const distance = Math.abs(value - bound);
	const reach = value > bound ? value - lower : upper - value;
	const rows = Math.ceil(n * (reach / distance) ** 2);
	return distance > 0 && Number.isSafeInteger(rows) && rows > n ? rows : void 0;
}
function advice(measured, bound) {
	const rows = rowsNeeded(measured, bound);
	return rows === void 0 ? "the estimate is too close to the bound for any number of rows to tell" : `about ${formatNumber(rows, 2)} rows would tell`;
}
function isInterval(lower, upper) {
	return Number.isFinite(lower) && Number.isFinite(upper) && lower <= upper;
}

// src/policy/judge-rule.ts
function judgeRule(rule, evidence) {
	const head = {
		id: rule.id,
		severity: rule.severity ?? "block",
		metric: rule.metric
	};
	const problem = evaluationProblem(evidence);
	if (problem !== void 0) return {
		...head,
		verdict: "fail",
		message: sentence(problem)
	};
	return {
		...head,
		..."versus" in rule ? againstChampion(rule, evidence) : againstBounds(rule, evidence)
	};
}
function againstBounds(rule, { evaluation }) {
	const metric = evaluation?.document.metrics.find(({ name }) => name === rule.metric);
	if (metric === void 0) return fail(`the evaluation has no metric ${rule.metric}`);
	const outcomes = [];
	if (rule.minimum !== void 0) outcomes.push(bounded(rule, metric, rule.minimum, {
		side: "at least",
		name: `metric ${rule.metric}`
	}));
	if (rule.maximum !== void 0) outcomes.push(bounded(rule, metric, rule.maximum, {
		side: "at most",
		name: `metric ${rule.metric}`
	}));
	return order.map((verdict) => outcomes.find((outcome) => outcome.verdict === verdict)).find(Boolean) ?? fail("the rule names neither a minimum nor a maximum");
}
function againstChampion(rule, evidence) {
	const { holder, manifest, evaluation } = evidence;
	if (holder === void 0) return {
		verdict: "not-applicable",
		message: "No version holds the stage yet: there is no champion to compare with."
	};
	if (holder.version === manifest.version) return {
		verdict: "not-applicable",
		message: `${holder.version} holds the stage itself.`
	};
	if (evidence.heldBefore) return {
		verdict: "not-applicable",
		message: `${manifest.version} held the stage before: going back to it needs no comparison with ${holder.version}.`
	};
	const problem = championProblem(evidence);
	if (problem !== void 0) return fail(problem);
	const comparison = evaluation?.document.comparison?.find(({ metric }) => metric === rule.metric);
	if (comparison === void 0) return fail(`the evaluation compares no metric ${rule.metric} with the champion`);
	const gain = asGain(comparison);
	const name = `gain in ${rule.metric} over champion ${holder.version}`;
	return bounded(rule, gain, rule.improvement ?? 0, {
		side: "at least",
		name
	});
}
function asGain(comparison) {
	const { direction, difference, lower, upper, n } = comparison;
	if (direction === "higher") return {
		value: difference,
		lower,
		upper,
		n
	};
	const turned = (value) => value === null ? null : 0 - value;
	return {
		value: turned(difference),
		lower: turned(upper),
		upper: turned(lower),
		n
	};
}
function bounded(rule, measured, bound, { side, name }) {
	const { verdict, message } = judgeInterval(measured, {
		bound,
		side,
		name,
		judge: rule.judge ?? "interval"
	});
	const { value, lower, upper, n } = measured;
	return {
		verdict,
		message: sentence(message),
		bound,
		n,
		value: finite(value),
		lower: finite(lower),
		upper: finite(upper)
	};
}
const order = [
	"fail",
	"inconclusive",
	"pass"
];
function fail(message) {
	return {
		verdict: "fail",
		message: sentence(message)
	};
}
function finite(value) {
	return value !== null && Number.isFinite(value) ? value : null;
}
function sentence(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith(".") ? "" : "."}`;
}

// src/policy/judge.ts
function judge(options) {
	const { evidence } = options;
	const { manifest, evaluation, holder } = evidence;
	const rules = [...options.checks ?? [], ...options.rules.map((rule) => judgeRule(rule, evidence))];
	const champion = holder !== void 0 && holder.version !== manifest.version && isVersion(holder.version);
	return {
		document: "verdict",
		schemaVersion: 1,
		model: manifest.model,
		stage: options.stage,
		version: manifest.version,
		createdAt: evaluation?.document.createdAt ?? manifest.createdAt,
		verdict: overall(rules),
		rules,
		...champion && { champion: holder.version },
		evidence: {
			manifest: evidence.manifestDigest,
			...evaluation && { evaluation: evaluation.digest },
			rules: options.readFrom
		}
	};
}
function overall(rules) {
	const blocking = rules.filter(({ severity }) => severity === "block");
	if (blocking.some(({ verdict }) => verdict === "fail")) return "fail";
	return blocking.some(({ verdict }) => verdict === "inconclusive") ? "inconclusive" : "pass";
}
function isVersion(version) {
	return version.includes(".");
}

// src/promotion/read-evidence.ts
async function readEvidence(git, { manifest, digest }, { registry, stage }) {
	const { model, version } = manifest;
	const holder = holderOf(registry, model, stage);
	const past = historyOf(registry, model, stage).filter(({ name }) => name.kind === "assignment");
	const text = await findEvaluation(git, manifest);
	return {
		manifest,
		manifestDigest: digest,
		evaluation: text === void 0 ? void 0 : {
			document: parseEvaluation(manifest, text),
			digest: digestOf(text)
		},
		holder: holder && championOf(holder),
		heldBefore: holder?.version !== version && past.some(({ trailers }) => trailers.version === version)
	};
}
async function findEvaluation(git, manifest) {
	const record = await readRunRecord(git, manifest.run.id);
	if (record === void 0) return void 0;
	const newest = record.evaluationText;
	if (newest !== void 0 && digestOf(newest) === manifest.evaluation) return newest;
	return await searchHistory(git, record.commit, manifest.code.commit, manifest.evaluation) ?? newest;
}
async function searchHistory(git, tip, trained, wanted) {
	const log = await git.try([
		"log",
		"--format=%H",
		tip,
		`^${trained}`,
		"--",
		"evaluation.json"
	]);
	for (const commit of log.stdout.split("\n").filter((line) => line !== "")) {
		const text = await readFileAt(git, commit, "evaluation.json");
		if (text !== void 0 && digestOf(text) === wanted) return text;
	}
}
function championOf({ version, manifestDigest }) {
	return {
		version,
		...manifestDigest !== void 0 && { manifestDigest }
	};
}
function parseEvaluation(manifest, text) {
	return parseDocument("evaluation", text, `evaluation.json of run ${manifest.run.id}`);
}

// src/promotion/stage-file.ts
init_errors();
async function readStageFile(git, commit, model, stage) {
	const path = stagePath(model, stage);
	const text = await readFileAt(git, commit, path);
	if (text === void 0) return void 0;
	const desired = parseDocument("stage", text, path);
	if (desired.model === model && desired.stage === stage) return desired;
	throw new UserError("CAIRN_DOCUMENT_INVALID", {
		where: path,
		what: `speaks of ${desired.model} and its stage ${desired.stage}`,
		expected: `model ${model} and stage ${stage}, as the path says`
	});
}

export { requireRules as a, readReviewedConfig as i, readEvidence as n, rulesOf as o, judge as r, readStageFile as t };