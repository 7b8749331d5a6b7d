import { t as formatNumber } from "./format-number.js";
import { a as listed, i as rowsNeeded, o as shortened } from "./assemble-evidence.js";

// src/policy/explain-rule.ts
function explainRule(judged, rule) {
	const { id, severity, verdict, value, lower, upper, bound, n, waiver } = judged;
	const interval = isNumber(lower) && isNumber(upper) ? `${formatNumber(lower)} to ${formatNumber(upper)}` : dash;
	return {
		rule: id,
		severity,
		verdict: waiver?.active === true ? "waived" : verdict,
		value: isNumber(value) ? formatNumber(value) : dash,
		bound: isNumber(bound) ? `${signOf(judged, rule)} ${formatNumber(bound)}` : dash,
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
	if ("approvals" in rule) return approvalsNeeded(judged, rule.approvals);
	if ("after" in rule) return timeNeeded(judged, rule.after);
	if ("reproducible" in rule) return "a version that was trained with all of it recorded";
	if ("contract" in rule) return "a version that was trained on data that keeps its contract";
	if ("drift" in rule) return drift(judged, rule);
	if ("fresh" in rule) return freshness(judged, rule.fresh);
	return "budget" in rule ? savingNeeded(judged) : numberNeeded(judged, rule);
}
function savingNeeded({ value, bound }) {
	return isNumber(value) && isNumber(bound) ? `${formatNumber(value - bound)} less` : "an evaluation that measures it";
}
function numberNeeded(judged, rule) {
	const { value, bound } = judged;
	if (!isNumber(bound) || !isNumber(value)) return missing(judged, rule);
	const side = isStrict(judged, rule) ? "more than" : sideOf(judged, rule) === "≥" ? "at least" : "at most";
	if (rule.judge === "estimate") return `an estimate of ${side} ${formatNumber(bound)}`;
	const { lower, upper, n = 0, verdict } = judged;
	if (!isNumber(lower) || !isNumber(upper)) return "an evaluation with an interval";
	const reach = side === "at most" ? upper - value : lower - value;
	const estimate = `an estimate of ${side} ${formatNumber(bound - reach)} with as wide an interval`;
	const rows = verdict === "inconclusive" && (side === "at most" ? value < bound : value > bound) ? rowsNeeded({
		value,
		lower,
		upper,
		n
	}, bound) : void 0;
	return rows === void 0 ? estimate : `about ${formatNumber(rows, 2)} rows with this estimate, or ${estimate}`;
}
function missing({ verdict, left = [] }, rule) {
	if ("fairness" in rule) return verdict === "inconclusive" ? `two groups of ${shortened(rule.groups)} with enough rows` : "an evaluation that measures it";
	if (verdict !== "inconclusive") return "an evaluation that measures it, on the same rows";
	const least = rule["minimum-rows"];
	const rows = least === void 0 ? "enough rows" : `at least ${least} rows`;
	return left.length === 0 ? rows : `${rows} in ${listed(left)}`;
}
function approvalsNeeded({ value, message }, asked) {
	const more = asked.count - (isNumber(value) ? value : 0);
	const whose = asked.from === void 0 ? "anybody who may write" : listed(asked.from, 10);
	const other = asked["not-author"] ?? true ? " who did not make the change" : "";
	const token = message.includes("Members (read)") ? ", and a token that may read its members" : "";
	return `${more} more ${more === 1 ? "approval" : "approvals"} of this commit by ${whose}${other}${token}`;
}
function timeNeeded({ verdict, value, bound }, stage) {
	if (verdict !== "inconclusive" || !isNumber(value) || !isNumber(bound)) return isNumber(bound) && bound > 0 ? `${formatNumber(bound)} hours in stage ${stage}` : `stage ${stage} first`;
	return `${formatNumber(bound - value)} more hours in stage ${stage}`;
}
function drift({ verdict }, rule) {
	if (verdict === "inconclusive") return "more recent traffic";
	const share = rule["maximum-share"];
	return `a version trained on data from which ${share === void 0 ? "no feature" : `a share of at most ${formatNumber(share)} of the features`} drifted`;
}
function freshness({ bound }, what) {
	const days = isNumber(bound) ? ` of the last ${formatNumber(bound)} days` : " with a date";
	return what === "data" ? `a version trained on rows${days}` : `an evaluation${days}`;
}
function signOf(judged, rule) {
	return isStrict(judged, rule) ? ">" : sideOf(judged, rule);
}
function isStrict({ bound }, rule) {
	return rule !== void 0 && "versus" in rule && bound === 0 && (rule["relative-improvement"] ?? 0) > 0;
}
function sideOf({ bound }, rule) {
	if (rule === void 0) return "≥";
	if ("minimum" in rule || "maximum" in rule) {
		const minimum = "minimum" in rule ? rule.minimum : void 0;
		return minimum !== void 0 && bound === minimum ? "≥" : "≤";
	}
	return "budget" in rule || "drift" in rule || "fresh" in rule || "contract" in rule ? "≤" : "≥";
}
const checks = /* @__PURE__ */ new Map([
	["manifest", "the manifest of the version’s tag in the stage file"],
	["manifest-file", "the manifest of the version’s tag, byte for byte"],
	["hold", "a change that lifts the hold"]
]);
const dash = "–";
function isNumber(value) {
	return value !== null && value !== void 0 && Number.isFinite(value);
}

export { explainRule as t };