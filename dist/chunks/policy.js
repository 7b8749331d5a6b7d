import { It as init_errors, M as firstOnes, Mt as UserError, a as formatNumber, c as stayInside, j as millisecondsOf, lt as init_digest, st as digestOf } from "./kernel.js";
import { B as oncePerCommit, U as readFileAt } from "./git.js";
import { r as stableJson } from "./document.js";
import { a as ruleMistakes, l as keyOf, o as waiverMistakes, s as asRuleOf, t as parseConfig } from "./parse-config.js";
import { a as stageOf, i as readConfigText, r as modelOf } from "./config.js";
import { t as parseRuleFile } from "./parse-rule-file.js";
import { n as rowsNeeded } from "./assemble-evidence.js";
import { readFile } from "node:fs/promises";

// src/policy/merge-rule-files.ts
init_digest();
init_errors();
async function mergeRuleFiles(config, { file, read }) {
	const paths = [...new Set(stagesOf(config).flatMap(({ settings }) => settings["rule-files"] ?? []))];
	if (paths.length === 0) return {
		config,
		texts: /* @__PURE__ */ new Map()
	};
	const mistakes = [];
	const texts = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const text = await read(path);
		if (text === void 0) mistakes.push({
			where: file,
			what: `names the rule file ${path}, which is not there`
		});
		else texts.set(path, text);
		const parsed = text === void 0 ? { mistakes: [] } : tryParse(text, path);
		if ("mistakes" in parsed) mistakes.push(...parsed.mistakes);
		else files.set(path, parsed);
	}
	if (mistakes.length === 0) for (const stage of stagesOf(config)) mistakes.push(...stageMistakes(stage, {
		file,
		files
	}));
	if (mistakes.length > 0) throw new UserError("CAIRN_CONFIG_INVALID", unique(mistakes));
	return {
		config: merged(config, files),
		texts
	};
}
function stagesOf(config) {
	return Object.entries(config.models).flatMap(([modelName, model]) => Object.entries(model.stages ?? {}).map(([name, settings]) => ({
		name,
		model,
		modelName,
		settings
	})));
}
function tryParse(text, path) {
	try {
		return parseRuleFile(text, path);
	} catch (error) {
		if (error instanceof UserError) return { mistakes: error.mistakes };
		throw error;
	}
}
function stageMistakes({ name, model, modelName, settings }, { file, files }) {
	const used = (settings["rule-files"] ?? []).flatMap((path) => files.get(path) ?? []);
	if (used.length === 0) return [];
	const taken = new Set((settings.rules ?? []).map(({ id }) => id));
	const mistakes = [];
	for (const { rules, placed } of used) {
		const found = ruleMistakes(rules, {
			model,
			stage: name,
			taken
		});
		mistakes.push(...placed(found.map(({ path, ...rest }) => ({
			path: ["rules", ...path],
			...rest
		}))));
	}
	for (const { waivers, placed } of used) {
		const found = waiverMistakes(waivers, taken);
		mistakes.push(...placed(found.map(({ path, ...rest }) => ({
			path: ["waivers", ...path],
			...rest
		}))));
	}
	const where = `${file} models.${modelName}.stages.${name}.waivers`;
	for (const { path, mistake } of waiverMistakes(settings.waivers ?? [], taken)) mistakes.push({
		...mistake,
		where: `${where}.${path.join(".")}`
	});
	return mistakes;
}
function merged(config, files) {
	const models = Object.entries(config.models).map(([name, model]) => {
		if (model.stages === void 0) return [name, model];
		const stages = Object.entries(model.stages).map(([stage, settings]) => {
			const used = (settings["rule-files"] ?? []).flatMap((path) => files.get(path) ?? []);
			const rules = [...settings.rules ?? [], ...used.flatMap((one) => one.rules)];
			const waivers = [...settings.waivers ?? [], ...used.flatMap((one) => one.waivers)];
			return [stage, used.length === 0 ? settings : {
				...settings,
				rules,
				waivers
			}];
		});
		return [name, {
			...model,
			stages: Object.fromEntries(stages)
		}];
	});
	return {
		...config,
		models: Object.fromEntries(models)
	};
}
function unique(mistakes) {
	return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
}

// src/policy/read-rules.ts
init_errors();
const readCommittedConfig = oncePerCommit(async (git, commit, file) => {
	const read = async (path) => isInside(path) ? readFileAt(git, commit, path) : void 0;
	const text = await read(file);
	if (text === void 0) throw new UserError("CAIRN_CONFIG_INVALID", {
		where: file,
		what: `is not in commit ${commit.slice(0, 12)}, from which the rules are read`,
		expected: "a path relative to the root of the repository, merged to the base branch",
		todo: "`cairn init` writes a starter."
	});
	return {
		text,
		...await mergeRuleFiles(parseConfig(text, file), {
			file,
			read
		})
	};
});
async function readReviewedConfig(git, commit, file) {
	const { config, text, texts } = await readCommittedConfig(git, commit, file);
	const changed = await git.run([
		"log",
		"-1",
		"--format=%H",
		commit,
		"--",
		file,
		...texts.keys()
	]);
	return {
		config,
		readFrom: {
			commit: changed === "" ? commit : changed,
			digest: digestOfRules(file, text, texts)
		}
	};
}
function digestOfRules(file, text, texts) {
	if (texts.size === 0) return digestOf(text);
	const lines = [[file, text], ...texts].map(([path, one]) => `${digestOf(one)} ${path}\n`);
	return digestOf(lines.join(""));
}
function policyOf(config, model, stage) {
	const declared = Object.hasOwn(config.models, model) ? config.models[model] : void 0;
	if (declared?.stages === void 0 || !Object.hasOwn(declared.stages, stage)) return void 0;
	return policyIn(declared.stages[stage]);
}
function requirePolicy(config, model, stage) {
	return policyIn(stageOf(modelOf(config, model), stage));
}
function policyIn(stage) {
	return {
		rules: stage?.rules ?? [],
		waivers: stage?.waivers ?? []
	};
}
function isInside(file) {
	return !file.startsWith("/") && !file.split("/").some((part) => part === ".." || part === "" || part === ".");
}

// src/policy/outcome.ts
function fail(message) {
	return {
		verdict: "fail",
		message: sentence(message)
	};
}
function sentence(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith(".") ? "" : "."}`;
}
function worstOf(outcomes) {
	return order.map((verdict) => outcomes.find((outcome) => outcome.verdict === verdict)).find(Boolean);
}
const order = [
	"fail",
	"inconclusive",
	"pass",
	"not-applicable"
];
function listed(names, most = 5) {
	return firstOnes(names.map(shortened), most);
}
function shortened(text) {
	const characters = Array.from(text.replace(/\s+/g, " "));
	return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : characters.join("");
}
function isNumber(value) {
	return value !== null && value !== void 0 && Number.isFinite(value);
}

// src/policy/apply-waivers.ts
function applyWaivers(rules, waivers, { version, moment }) {
	const now = millisecondsOf(moment) ?? Number.POSITIVE_INFINITY;
	return rules.map((rule) => {
		if (rule.verdict !== "fail" && rule.verdict !== "inconclusive") return rule;
		const [waiver] = waivers.filter((one) => one.rule === rule.id && (one.version ?? version) === version).sort((a, b) => endOf(b) - endOf(a));
		if (waiver === void 0) return rule;
		const { person, reason, expires } = waiver;
		const active = now <= endOf(waiver);
		const note = active ? `Waived by ${shortened(person)} until ${expires}: ${reason}` : `The waiver by ${shortened(person)} expired: ${expires}`;
		return {
			...rule,
			message: `${rule.message} ${note}${note.endsWith(".") ? "" : "."}`,
			waiver: {
				person,
				reason,
				expires,
				active
			}
		};
	});
}
function endOf({ expires }) {
	const at = millisecondsOf(expires);
	if (at === void 0) return Number.NEGATIVE_INFINITY;
	return /^\d{4}-\d\d-\d\d$/.test(expires) ? at + 86399999 : at;
}

// src/policy/decision.ts
init_digest();
function decisionDigest(verdict) {
	return digestOf(stableJson(decisionOf(verdict)));
}
function decisionDifferences(before, after) {
	const rules = [...new Set([...before.rules, ...after.rules].map(({ id }) => id))].flatMap((id) => {
		const [old, now] = [before, after].map(({ rules: judged }) => judged.filter((rule) => rule.id === id).map(withoutWords));
		return stableJson(old) === stableJson(now) ? [] : [`rule ${id}`];
	});
	const rest = (verdict) => stableJson({
		...decisionOf(verdict),
		rules: void 0
	});
	return rest(before) === rest(after) ? rules : ["the verdict, its moment or its evidence", ...rules];
}
function decisionOf(verdict) {
	return {
		...verdict,
		judge: void 0,
		schemaVersion: void 0,
		rules: verdict.rules.map(withoutWords)
	};
}
function withoutWords(rule) {
	return {
		...rule,
		message: void 0
	};
}

// src/policy/kinds/after.ts
const after = {
	judge: judgeOrder,
	needed: timeNeeded,
	side: () => "≥",
	timed: true
};
function judgeOrder(rule, { manifest, held, moment }) {
	const judged = millisecondsOf(moment);
	if (judged === void 0) return fail("the moment of judging is not known");
	const now = judged / 1e3;
	const stage = rule.after;
	const times = held.filter((one) => one.stage === stage && one.from <= now);
	if (times.length === 0) return fail(`${manifest.version} was never in stage ${stage}`);
	const value = Math.max(...times.map(({ from, to }) => ((to ?? now) - from) / 3600));
	const bound = rule["soak-hours"] ?? 0;
	const lasted = `${manifest.version} was in stage ${stage} for ${formatNumber(value)} hours without a break`;
	const numbers = {
		value,
		bound
	};
	if (value >= bound) return {
		verdict: "pass",
		message: `${lasted}.`,
		...numbers
	};
	const current = times.find(({ to }) => to === void 0);
	if (current === void 0) return {
		...fail(`${lasted}, and left it; ${formatNumber(bound)} are needed`),
		...numbers
	};
	const due = (/* @__PURE__ */ new Date((current.from + bound * 3600) * 1e3)).toISOString();
	return {
		verdict: "inconclusive",
		message: `${lasted}; ${formatNumber(bound)} are needed, which is at ${due}.`,
		...numbers
	};
}
function timeNeeded({ verdict, value, bound }, { after: stage }) {
	if (verdict !== "inconclusive" || !isNumber(value) || !isNumber(bound)) return isNumber(bound) && bound > 0 ? `${formatNumber(bound)} hours in stage ${stage}` : `stage ${stage} first`;
	return `${formatNumber(bound - value)} more hours in stage ${stage}`;
}

// src/policy/kinds/approvals.ts
const approvals = {
	judge: (rule, evidence) => judgeApprovals(rule.approvals, evidence),
	needed: (judged, rule) => approvalsNeeded(judged, rule.approvals),
	side: () => "≥",
	timed: false
};
function judgeApprovals(asked, evidence) {
	const { approvals, unreadTeams = [], unknownCommits = [] } = evidence;
	const { count, from } = asked;
	const whose = from === void 0 ? "anybody who may write" : listed(from, 10);
	if (approvals === void 0) return {
		verdict: "inconclusive",
		message: `${plural(count)} by ${whose} needed, but reviews cannot be read here.`,
		bound: count
	};
	const named = approvals.filter((approval) => isNamed(approval, asked));
	const part = asked["not-author"] === false ? /* @__PURE__ */ new Map() : partOf(named, evidence);
	const names = named.map(({ user }) => user).filter((user) => !part.has(user));
	const numbers = {
		value: names.length,
		bound: count
	};
	const left = [...part].map(([user, why]) => `${user} (${why})`);
	const aside = left.length === 0 ? "" : `; not counted: ${listed(left, 10)}`;
	if (unknownCommits.length > 0 && asked["not-author"] !== false) return {
		verdict: "inconclusive",
		message: `${plural(count)} by somebody who did not make the change needed, but commit ${listed(unknownCommits, 3)} has an address that belongs to no account: who made it cannot be told. Make it again under an address of your account (git config user.email; Settings > Emails on GitHub).`,
		...numbers
	};
	if (names.length >= count) return {
		verdict: "pass",
		message: `Approved by ${listed(names, 10)} (${count} needed${aside}).`,
		...numbers
	};
	const unread = unreadTeams.filter((team) => from?.some((one) => sameName(one, team)));
	if (unread.length > 0) return {
		...fail(`the members of ${listed(unread)} cannot be read: the token lacks the permission Members (read) of the organization, which the job's own token never has; give one of an app as input token, or name people by login`),
		...numbers
	};
	const so = names.length === 0 ? "nobody did" : `so far ${listed(names, 10)}`;
	return {
		verdict: "inconclusive",
		message: `${plural(count)} of this commit by ${whose} needed, ${so}${aside}.`,
		...numbers
	};
}
function isNamed({ user, teams }, { from }) {
	return from?.some((one) => [user, ...teams].some((name) => sameName(one, name))) ?? true;
}
function partOf(approvals, { manifest }) {
	const { startedBy } = manifest;
	return new Map(approvals.flatMap(({ user, author = false, pushed = false }) => {
		if (author) return [[user, "opened the pull request or wrote a commit of it"]];
		if (pushed) return [[user, "pushed a commit of it, says the activity log of the repository"]];
		if (startedBy !== void 0 && sameName(startedBy, user)) return [[user, "started the training, says the record of the run"]];
		return [];
	}));
}
function sameName(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function plural(count) {
	return count === 1 ? "1 approval" : `${count} approvals`;
}
function approvalsNeeded({ verdict, value }, asked) {
	const more = asked.count - (isNumber(value) ? value : 0);
	const whose = asked.from === void 0 ? "anybody who may write" : listed(asked.from, 10);
	const other = asked["not-author"] ?? true ? " who did not make the change, push it or start the training" : "";
	return `${more} more ${more === 1 ? "approval" : "approvals"} of this commit by ${whose}${other}${verdict === "fail" ? ", and a token that may read its members" : ""}`;
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

// src/policy/rule-kind.ts
function byEvaluation(judge) {
	return (rule, evidence) => {
		const evaluation = evidence.evaluation?.document;
		const problem = evaluationProblem(evidence);
		if (evaluation === void 0 || problem !== void 0) return fail(problem ?? "there is no evaluation");
		return judge(rule, evaluation, evidence);
	};
}

// src/policy/kinds/budget.ts
const budget = {
	judge: byEvaluation(judgeBudget),
	needed: savingNeeded,
	side: () => "≤",
	timed: false
};
function judgeBudget(rule, { cost }) {
	if (cost === void 0) return fail("the evaluation says nothing of what the model costs");
	const spent = spending(rule, cost);
	if (typeof spent === "string") return fail(spent);
	const { value, name, unit, n } = spent;
	if (!Number.isFinite(value) || value < 0) return fail(`${name} is undefined`);
	const amount = (x) => `${formatNumber(x)}${unit}`;
	return {
		verdict: value <= rule.maximum ? "pass" : "fail",
		message: `${name} is ${amount(value)}, and must be at most ${amount(rule.maximum)}.`,
		bound: rule.maximum,
		value,
		...n !== void 0 && { n }
	};
}
function spending(rule, cost) {
	const { trainSeconds } = cost;
	switch (rule.budget) {
		case "bytes": return {
			value: cost.bytes,
			name: "The size of the model",
			unit: " bytes"
		};
		case "train-seconds":
			if (trainSeconds === void 0) return "the seconds of training are not known";
			return {
				value: trainSeconds,
				name: "The time of training",
				unit: " s"
			};
		case "cost": {
			const price = rule["price-per-hour"];
			if (price === void 0) return "the rule names no price-per-hour";
			if (trainSeconds === void 0) return "the seconds of training are not known";
			return {
				value: price * trainSeconds / 3600,
				name: "The cost of training",
				unit: ""
			};
		}
		case "latency-p50-ms":
		case "latency-p99-ms": return latency(rule, cost);
	}
}
function latency({ budget, batch = 1 }, cost) {
	const measured = cost.latency.find((one) => one.batch === batch);
	const rows = batch === 1 ? "1 row" : `${batch} rows`;
	if (measured === void 0 || measured.calls === 0) return `the latency of calls with ${rows} was not measured`;
	const median = budget === "latency-p50-ms";
	return {
		value: median ? measured.p50 : measured.p99,
		name: `The ${median ? "median" : "99th percentile of the"} latency of calls with ${rows}`,
		unit: " ms",
		n: measured.calls
	};
}
function savingNeeded({ value, bound }) {
	return isNumber(value) && isNumber(bound) ? `${formatNumber(value - bound)} less` : "an evaluation that measures it";
}

// src/policy/kinds/contract.ts
const contract = {
	judge: (_rule, { manifest }) => judgeContract(manifest),
	needed: () => "a version that was trained on data that keeps its contract",
	side: () => "≤",
	timed: false
};
function judgeContract({ run, data: { contract } }) {
	if (contract === void 0) return fail(`run ${run.id} does not record whether its data kept the contract: train again`);
	const { checked, failed } = contract;
	if (checked === 0) return fail("the contract of the data has no expectation that was checked");
	return {
		verdict: failed === 0 ? "pass" : "fail",
		message: failed === 0 ? `The data kept all ${checked} expectations of its contract.` : `The data broke ${failed} of ${checked} expectations of its contract.`,
		value: failed,
		bound: 0
	};
}

// src/policy/kinds/drift.ts
const drift = {
	judge: byEvaluation(judgeDrift),
	needed: driftNeeded,
	side: () => "≤",
	timed: false
};
function judgeDrift(rule, { recent }) {
	if (recent === void 0) return fail("the evaluation did not compare the training data with recent traffic");
	const { rows, tested, drifted, verdict } = recent;
	const share = drifted.length / tested;
	const most = rule["maximum-share"];
	const numbers = {
		n: rows,
		...Number.isFinite(share) && { value: share },
		...most !== void 0 && { bound: most }
	};
	if (verdict === "inconclusive" || tested === 0) return {
		verdict: "inconclusive",
		message: `${rows} rows of recent traffic are too few to say whether it drifted from the training data.`,
		...numbers
	};
	if (drifted.length > tested) return fail("the evaluation names more drifted features than it tested");
	const seen = drifted.length === 0 ? `None of ${tested} features drifted` : `${drifted.length} of ${tested} features drifted (${listed(drifted)})`;
	if (most === void 0) return {
		verdict: verdict === "no-drift" ? "pass" : "fail",
		message: `${seen}.`,
		...numbers
	};
	return {
		verdict: share <= most ? "pass" : "fail",
		message: `${seen}; a share of at most ${formatNumber(most)} is allowed.`,
		...numbers
	};
}
function driftNeeded({ verdict }, rule) {
	if (verdict === "inconclusive") return "more recent traffic";
	const share = rule["maximum-share"];
	return `a version trained on data from which ${share === void 0 ? "no feature" : `a share of at most ${formatNumber(share)} of the features`} drifted`;
}

// src/policy/estimate-needed.ts
function estimateNeeded(judged, { side, judge = "interval" }) {
	const { value, bound, lower, upper, n = 0, verdict } = judged;
	if (!isNumber(bound) || !isNumber(value)) return void 0;
	if (judge === "estimate") return `an estimate of ${words[side]} ${formatNumber(bound)}`;
	if (!isNumber(lower) || !isNumber(upper)) return "an evaluation with an interval";
	const reach = side === "≤" ? upper - value : lower - value;
	const estimate = `an estimate of ${words[side]} ${formatNumber(bound - reach)} with as wide an interval`;
	const rows = verdict === "inconclusive" && (side === "≤" ? value < bound : value > bound) ? rowsNeeded({
		value,
		lower,
		upper,
		n
	}, bound) : void 0;
	return rows === void 0 ? estimate : `about ${formatNumber(rows, 2)} rows with this estimate, or ${estimate}`;
}
function boundSide({ bound }, { minimum }) {
	return minimum !== void 0 && bound === minimum ? "≥" : "≤";
}
const words = {
	"≥": "at least",
	">": "more than",
	"≤": "at most"
};

// src/policy/judge-interval.ts
function judgeBound(measured, bound) {
	const { verdict, message } = judgeInterval(measured, bound);
	return {
		verdict,
		message: sentence(message),
		bound: bound.bound,
		n: measured.n,
		value: finite(measured.value),
		lower: finite(measured.lower),
		upper: finite(measured.upper)
	};
}
function judgeBounds(measured, { minimum, maximum, judge = "interval" }, name) {
	const outcomes = [];
	if (minimum !== void 0) outcomes.push(judgeBound(measured, {
		name,
		judge,
		bound: minimum,
		side: "at least"
	}));
	if (maximum !== void 0) outcomes.push(judgeBound(measured, {
		name,
		judge,
		bound: maximum,
		side: "at most"
	}));
	return worstOf(outcomes) ?? fail("the rule names neither a minimum nor a maximum");
}
function judgeInterval(measured, rule) {
	const { bound, name } = rule;
	const wanted = wantedText(rule);
	if (!Number.isFinite(bound)) return {
		verdict: "fail",
		message: `the bound of ${name} is undefined`
	};
	const { value } = measured;
	if (!isNumber(value)) return {
		verdict: "fail",
		message: `${name} is undefined`
	};
	const keeps = (x) => keepsBound(x, rule);
	if (rule.judge === "estimate") return {
		verdict: keeps(value) ? "pass" : "fail",
		message: `${name} is ${formatNumber(value)}, and must be ${wanted} (by the estimate alone)`
	};
	const { lower, upper } = measured;
	if (!isNumber(lower) || !isNumber(upper) || lower > upper) return {
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
function advice(measured, bound) {
	const rows = rowsNeeded(measured, bound);
	return rows === void 0 ? "the estimate is too close to the bound for any number of rows to tell" : `about ${formatNumber(rows, 2)} rows would tell`;
}
const rounding = 1e-10;
function keepsBound(x, { bound, side, strict = false }) {
	const beyond = side === "at least" ? x - bound : bound - x;
	const allowed = rounding * Math.abs(bound);
	return strict ? beyond > allowed : beyond >= -allowed;
}
function wantedText({ bound, side, strict = false }) {
	return `${strict ? {
		"at least": "more than",
		"at most": "less than"
	}[side] : side} ${formatNumber(bound)}`;
}
function finite(value) {
	return isNumber(value) ? value : null;
}

// src/policy/kinds/fairness.ts
const fairness = {
	judge: byEvaluation(judgeFairness),
	needed: (judged, rule) => estimateNeeded(judged, {
		side: boundSide(judged, rule),
		judge: rule.judge
	}) ?? groupsNeeded(judged, rule),
	side: boundSide,
	timed: false
};
function judgeFairness(rule, evaluation) {
	const { fairness, groups, metric } = rule;
	const name = `${fairness}${metric === void 0 ? "" : ` of ${metric}`} between groups of ${shortened(groups)}`;
	const found = evaluation.fairness?.find((one) => one.measure === fairness && one.column === groups && one.metric === metric && one.target === void 0);
	if (found === void 0) return fail(`the evaluation has no ${name}`);
	const left = found.left.length === 0 ? {} : { left: found.left };
	const omitted = found.left.length === 0 ? "" : ` (left out for too few rows: ${listed(found.left)})`;
	if (found.groups.length < 2) return {
		verdict: "inconclusive",
		message: `There are not two groups of ${shortened(groups)} with enough rows to compare${omitted}.`,
		n: found.n,
		...left
	};
	const worst = judgeBounds(found, rule, name);
	return {
		...worst,
		message: `${worst.message.slice(0, -1)}${omitted}.`,
		...left
	};
}
function groupsNeeded({ verdict }, { groups }) {
	return verdict === "inconclusive" ? `two groups of ${shortened(groups)} with enough rows` : "an evaluation that measures it";
}

// src/policy/kinds/fresh.ts
const fresh = {
	judge: (rule, evidence) => (rule.fresh === "data" ? dataAge : evaluationAge)(rule, evidence),
	needed: freshnessNeeded,
	side: () => "≤",
	timed: true
};
function judgeAge(dated, { what, bound, moment }) {
	if (dated === void 0) return fail(`it is not recorded of when ${what} is`);
	const at = millisecondsOf(dated);
	const now = millisecondsOf(moment);
	if (at === void 0 || now === void 0) return fail(`${what} is dated ${shortened(dated)}, which is no date`);
	const days = (now - at) / 864e5;
	if (days < -1) return fail(`${what} is dated ${shortened(dated)}, which is after ${moment}`);
	const value = Math.max(0, days);
	return {
		verdict: value <= bound ? "pass" : "fail",
		message: sentence(`${what} is of ${shortened(dated)}, ${formatNumber(value, 3)} days before ${moment}; at most ${formatNumber(bound)} are allowed`),
		value,
		bound
	};
}
function dataAge(rule, evidence) {
	return judgeAge(newestRow(evidence), {
		what: "the newest row of the data",
		bound: rule["within-days"],
		moment: evidence.moment
	});
}
const evaluationAge = byEvaluation((rule, { createdAt }, { moment }) => judgeAge(createdAt, {
	what: "the evaluation",
	bound: rule["within-days"],
	moment
}));
function newestRow(evidence) {
	const { manifest, evaluation } = evidence;
	if (manifest.data.time !== void 0) return manifest.data.time.to;
	return evaluationProblem(evidence) === void 0 ? evaluation?.document.rows.time?.to : void 0;
}
function freshnessNeeded({ bound }, { fresh: what }) {
	const days = isNumber(bound) ? ` of the last ${formatNumber(bound)} days` : " with a date";
	return what === "data" ? `a version trained on rows${days}` : `an evaluation${days}`;
}

// src/policy/judge-parts.ts
function judgeParts(rule, evaluation, of) {
	const parts = partsOf(rule, evaluation);
	if (typeof parts === "string") return fail(parts);
	const least = rule["minimum-rows"] ?? parts.of?.least ?? 1;
	const judged = [];
	const left = [];
	for (const part of parts.list) {
		const { name, metrics } = part;
		if (name !== void 0 && metrics.length === 0 || (of.rows(part) ?? least) < least) left.push(labelOf(name));
		else judged.push({
			...of.judge(part, placeOf(part)),
			...name
		});
	}
	const worst = worstOf([...judged].sort(byMargin));
	if (parts.of !== void 0) return slicedOutcome(worst, {
		...parts.of,
		judged: judged.length,
		left,
		least
	});
	return worst ?? {
		verdict: "inconclusive",
		message: `There are fewer than ${least} rows to judge by.`
	};
}
function partsNeeded({ verdict, left = [] }, rule) {
	if (verdict !== "inconclusive") return "an evaluation that measures it, on the same rows";
	const least = rule["minimum-rows"];
	const rows = least === void 0 ? "enough rows" : `at least ${least} rows`;
	return left.length === 0 ? rows : `${rows} in ${listed(left)}`;
}
function labelOf(name = {}) {
	return name.slice?.value ?? name.class ?? name.target ?? "";
}
function placeOf({ name = {}, targets }) {
	const mean = targets > 1 ? ` (mean of ${targets} targets)` : "";
	if (name.slice !== void 0) return `${mean} on ${shortened(name.slice.column)} = ${shortened(name.slice.value)}`;
	if (name.target !== void 0) return ` of target ${shortened(name.target)}`;
	return name.class === void 0 ? mean : ` of class ${shortened(name.class)}`;
}
function partsOf(rule, evaluation) {
	if (rule.class !== void 0 || rule.classes !== void 0) return classesOf(rule, evaluation);
	if (rule.target !== void 0 || rule.targets !== void 0) return targetsOf(rule, evaluation);
	const column = rule.slices ?? rule.slice?.column;
	if (column !== void 0) return slicesOf(column, rule.slice?.value, evaluation);
	const { metrics, comparison, baseline } = evaluation;
	const targets = evaluation.targets?.length ?? 1;
	return { list: [{
		name: void 0,
		metrics,
		comparison,
		baseline: baseline?.comparison,
		targets
	}] };
}
function slicesOf(column, wanted, { slices = [], targets }) {
	const list = slices.filter((slice) => slice.column === column && (wanted === void 0 || slice.value === wanted)).map((slice) => ({
		name: { slice: {
			column,
			value: slice.value
		} },
		metrics: slice.metrics,
		comparison: slice.comparison,
		baseline: void 0,
		targets: targets?.length ?? 1
	}));
	if (list.length > 0) return {
		of: {
			many: "slices",
			where: `slice of ${shortened(column)}`,
			least: 30
		},
		list
	};
	return wanted === void 0 ? `the evaluation has no slice of column ${shortened(column)}` : `the evaluation has no slice ${shortened(column)} = ${shortened(wanted)}`;
}
function classesOf({ class: wanted }, { classes = [] }) {
	const list = classes.filter((one) => wanted === void 0 || one.class === String(wanted)).map((one) => ({
		name: { class: one.class },
		metrics: one.metrics,
		comparison: one.comparison,
		baseline: void 0,
		targets: 1
	}));
	if (list.length > 0) return {
		of: {
			many: "classes",
			where: "class",
			least: 30
		},
		list
	};
	return wanted === void 0 ? "the evaluation measures no classes" : `the evaluation measures no class ${shortened(String(wanted))}`;
}
function targetsOf({ target: wanted }, { targets = [] }) {
	const list = targets.filter(({ target }) => wanted === void 0 || target === wanted).map(({ target, metrics, comparison, baseline }) => ({
		name: { target },
		metrics,
		comparison,
		baseline,
		targets: 1
	}));
	if (list.length > 0) return {
		of: {
			many: "targets",
			where: "target",
			least: 1
		},
		list
	};
	return wanted === void 0 ? "the evaluation measures no targets by themselves" : `the evaluation measures no target ${shortened(wanted)}`;
}
function byMargin(a, b) {
	const margin = ({ value, bound, verdict }) => {
		const distance = Math.abs((value ?? NaN) - (bound ?? NaN));
		if (Number.isNaN(distance)) return Number.NEGATIVE_INFINITY;
		return verdict === "fail" ? -distance : distance;
	};
	return margin(a) - margin(b);
}
function slicedOutcome(worst, of) {
	const { judged, least, many, where } = of;
	const left = [...of.left];
	const omitted = left.length === 0 ? "" : `not judged for too few rows (below ${least}, or not measured): ${listed(left)}`;
	const lists = left.length > 0 && { left };
	if (worst === void 0) return {
		verdict: "inconclusive",
		message: sentence(`no ${where} can be judged; ${omitted}`),
		...lists
	};
	const notes = [judged > 1 ? `the worst of ${judged} ${many}` : "", omitted].filter((note) => note !== "");
	const message = notes.length === 0 ? worst.message : `${worst.message.slice(0, -1)} (${notes.join("; ")}).`;
	return {
		...worst,
		message,
		...lists
	};
}

// src/policy/kinds/metric.ts
const metric = {
	judge: byEvaluation(judgeMetric),
	needed: (judged, rule) => estimateNeeded(judged, {
		side: boundSide(judged, rule),
		judge: rule.judge
	}) ?? partsNeeded(judged, rule),
	side: boundSide,
	timed: false
};
function judgeMetric(rule, evaluation) {
	const measured = ({ metrics }) => metrics.find(({ name }) => name === rule.metric);
	return judgeParts(rule, evaluation, {
		rows: (part) => measured(part)?.n,
		judge: (part, where) => {
			const own = measured(part);
			if (own === void 0) return fail(`the evaluation has no metric ${rule.metric}${where}`);
			return judgeBounds(own, rule, `metric ${rule.metric}${where}`);
		}
	});
}

// src/policy/kinds/reproducible.ts
const reproducible = {
	judge: (_rule, { manifest }) => judgeReproducible(manifest),
	needed: () => "a version that was trained with all of it recorded",
	side: () => "≥",
	timed: false
};
function judgeReproducible({ code, data, environment }) {
	const missing = [
		...code.dirty ? ["it was trained with changes that are in no commit"] : [],
		...data.files.length === 0 ? ["no digest of its data is recorded"] : [],
		...(environment.lockfiles ?? []).length === 0 ? [`no lock file of its environment is recorded${openOnes(environment.unpinned)}`] : []
	];
	if (missing.length > 0) return fail(`it cannot be made again: ${missing.join("; ")}`);
	return {
		verdict: "pass",
		message: "Committed code, seed, digests of data and lock files are recorded."
	};
}
function openOnes(unpinned = []) {
	return unpinned.length === 0 ? "" : ` (${firstOnes(unpinned, 3)} leaves versions open)`;
}

// src/policy/kinds/versus.ts
const versus = {
	judge: byEvaluation(judgeVersus),
	needed: (judged, rule) => estimateNeeded(judged, {
		side: gainSide(judged, rule),
		judge: rule.judge
	}) ?? partsNeeded(judged, rule),
	side: gainSide,
	timed: false
};
function judgeVersus(rule, evaluation, evidence) {
	const baseline = rule.versus === "baseline";
	const exempt = baseline ? void 0 : champion(evidence);
	if (exempt !== void 0) return exempt;
	if (baseline && evaluation.baseline === void 0) return fail("the evaluation has no baseline to compare with");
	if (baseline && (rule.slices ?? rule.slice ?? rule.classes ?? rule.class) !== void 0) return fail("the evaluation compares no slice with the baseline");
	const against = (part) => ({
		own: part.metrics.find(({ name }) => name === rule.metric),
		compared: (baseline ? part.baseline : part.comparison)?.find(({ metric }) => metric === rule.metric)
	});
	return judgeParts(rule, evaluation, {
		rows: (part) => {
			const { own, compared } = against(part);
			return (compared ?? own)?.n;
		},
		judge: (part, where) => {
			const { own, compared } = against(part);
			if (compared === void 0) return fail(`the evaluation compares no metric ${rule.metric} with the ${rule.versus}${where}`);
			return againstOther(rule, {
				own,
				compared,
				other: otherMetric(rule, part, evaluation),
				where
			}, evidence);
		}
	});
}
function gainSide({ bound }, rule) {
	return bound === 0 && (rule["relative-improvement"] ?? 0) > 0 ? ">" : "≥";
}
function againstOther(rule, of, evidence) {
	const { own, compared, other, where } = of;
	const versus = rule.versus === "champion" ? `champion ${evidence.holder?.version ?? ""}` : "the baseline";
	for (const measured of [own, other]) if (measured !== void 0 && measured.n !== compared.n) return fail(`${rule.metric}${where} was measured on ${measured.n} rows but compared with ${versus} on ${compared.n}: they are not the same rows`);
	const wanted = wantedGain(rule, {
		own,
		compared,
		other
	});
	if (typeof wanted === "string") return fail(`${wanted}${where}`);
	return judgeBound(asGain(compared), {
		...wanted,
		side: "at least",
		name: `gain in ${rule.metric} over ${versus}${where}`,
		judge: rule.judge ?? "interval"
	});
}
function wantedGain(rule, of) {
	const share = rule["relative-improvement"];
	if (share === void 0) return { bound: rule.improvement ?? 0 };
	const value = otherValue(of);
	if (!isNumber(value)) return `${rule.metric} of the ${rule.versus} is undefined, so that no share of it can be asked for`;
	return {
		bound: share * Math.abs(value) + 0,
		...value === 0 && share > 0 && { strict: true }
	};
}
function otherValue({ own, compared, other }) {
	if (other !== void 0) return other.value ?? void 0;
	const { difference } = compared;
	return own === void 0 || own.value === null || difference === null ? void 0 : own.value - difference;
}
function otherMetric(rule, part, { champion, baseline }) {
	if (part.name !== void 0) return void 0;
	return (rule.versus === "champion" ? champion?.metrics : baseline?.metrics)?.find(({ name }) => name === rule.metric);
}
function champion(evidence) {
	const { holder, manifest } = evidence;
	if (holder === void 0) return {
		verdict: "not-applicable",
		message: "No version holds the stage yet: there is no champion to compare with."
	};
	if (holder.version === manifest.version) return {
		verdict: "not-applicable",
		message: `${holder.version} holds the stage itself.`
	};
	if (holder.run === manifest.run.id) return {
		verdict: "not-applicable",
		message: `${holder.version} holds the stage and was made from the same run: there is nothing to compare.`
	};
	if (evidence.heldBefore) return {
		verdict: "not-applicable",
		message: `${manifest.version} held the stage before: going back to it needs no comparison with ${holder.version}.`
	};
	const problem = championProblem(evidence);
	return problem === void 0 ? void 0 : fail(problem);
}
function asGain({ direction, difference, lower, upper, n }) {
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

// src/policy/rule-kinds.ts
const kinds = {
	fairness,
	budget,
	drift,
	contract,
	fresh,
	reproducible,
	approvals,
	after,
	versus,
	metric
};
function kindOf(rule) {
	return told(kinds, keyOf(rule), rule);
}
function told(of, key, rule) {
	const kind = of[key];
	const own = asRuleOf(key, rule);
	return {
		judge: (evidence) => kind.judge(own, evidence),
		needed: (judged) => kind.needed(judged, own),
		side: (judged) => kind.side(judged, own),
		timed: kind.timed
	};
}

// src/policy/judge-rule.ts
function judgeRule(rule, evidence) {
	return {
		id: rule.id,
		severity: rule.severity ?? "block",
		..."metric" in rule && { metric: rule.metric },
		...kindOf(rule).judge(evidence)
	};
}

// src/policy/judge.ts
const longestMessage = 3e3;
function judge(options) {
	const { evidence, policy } = options;
	const { manifest, evaluation, holder, moment } = evidence;
	const { version } = manifest;
	const judged = applyWaivers(policy.rules.map((rule) => judgeRule(rule, evidence)), policy.waivers, {
		version,
		moment
	});
	const rules = [...options.checks ?? [], ...judged].map(withShortMessage);
	const timed = policy.rules.some((rule) => kindOf(rule).timed) || judged.some(({ waiver }) => waiver !== void 0);
	const champion = holder !== void 0 && holder.version !== version && isVersion(holder.version);
	return {
		document: "verdict",
		schemaVersion: 1,
		model: manifest.model,
		stage: options.stage,
		version,
		judge: 4,
		createdAt: evaluation?.document.createdAt ?? manifest.createdAt,
		...timed && { judgedAt: moment },
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
	const blocking = rules.filter(({ severity, waiver }) => severity === "block" && waiver?.active !== true);
	if (blocking.some(({ verdict }) => verdict === "fail")) return "fail";
	return blocking.some(({ verdict }) => verdict === "inconclusive") ? "inconclusive" : "pass";
}
function withShortMessage(rule) {
	const characters = Array.from(rule.message);
	if (characters.length <= longestMessage) return rule;
	const left = characters.length - longestMessage;
	return {
		...rule,
		message: `${characters.slice(0, longestMessage).join("")}… (${left} more characters)`
	};
}
function isVersion(version) {
	return version.includes(".");
}

// src/policy/explain-rule.ts
function explainRule(judged, rule) {
	const { id, severity, verdict, value, lower, upper, bound, n, waiver } = judged;
	const interval = isNumber(lower) && isNumber(upper) ? `${formatNumber(lower)} to ${formatNumber(upper)}` : dash;
	return {
		rule: id,
		severity,
		verdict: waiver?.active === true ? "waived" : verdict,
		value: isNumber(value) ? formatNumber(value) : dash,
		bound: isNumber(bound) ? `${rule === void 0 ? "≥" : kindOf(rule).side(judged)} ${formatNumber(bound)}` : dash,
		interval,
		n: n === void 0 ? dash : String(n),
		needed: neededFor(judged, rule)
	};
}
function neededFor(judged, rule) {
	const { verdict, waiver } = judged;
	if (verdict === "pass" || verdict === "not-applicable") return dash;
	if (waiver?.active === true) return `nothing until ${waiver.expires}; then as without the waiver`;
	if (rule === void 0) return checks.get(judged.id) ?? "a change of what the reason names";
	return kindOf(rule).needed(judged);
}
const checks = /* @__PURE__ */ new Map([
	["manifest", "the manifest of the version’s tag in the stage file"],
	["manifest-file", "the manifest of the version’s tag, byte for byte"],
	["hold", "a change that lifts the hold"]
]);
const dash = "–";

// src/policy/load-rules.ts
async function loadRules(workspace, file) {
	const read = async (path) => readFile(stayInside(workspace, path), "utf8").catch(() => void 0);
	const { text } = await readConfigText(workspace, file);
	return (await mergeRuleFiles(parseConfig(text, file), {
		file,
		read
	})).config;
}

export { decisionDifferences as a, readCommittedConfig as c, partOf as i, readReviewedConfig as l, explainRule as n, decisionDigest as o, judge as r, policyOf as s, loadRules as t, requirePolicy as u };