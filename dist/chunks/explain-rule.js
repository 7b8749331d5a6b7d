import { t as formatNumber } from "./format-number.js";
import { a as isNumber, i as kindOf } from "./assemble-evidence.js";

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

export { explainRule as t };