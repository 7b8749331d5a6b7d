import { a as formatNumber, f as code } from "./kernel.js";

// src/report/metric-cells.ts
function withInterval(metric) {
	if (metric?.value === null || metric?.value === void 0) return "–";
	const value = formatNumber(metric.value);
	if (metric.lower === null || metric.upper === null) return value;
	return `${value} (${formatNumber(metric.lower)} to ${formatNumber(metric.upper)})`;
}
function metricName({ name, direction }) {
	return `${code(name)} ${direction === "higher" ? "↑" : "↓"}`;
}

export { withInterval as n, metricName as t };