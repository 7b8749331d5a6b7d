// src/text/format-number.ts
function formatNumber(value, figures = 4) {
	if (value === null || value === void 0 || !Number.isFinite(value)) return "–";
	const rounded = Number(value.toPrecision(figures));
	if (rounded === 0) return "0";
	const size = Math.abs(rounded);
	if (size >= 0x38d7ea4c68000 || size < 1e-6) return rounded.toExponential().replace("e+", "e");
	if (Number.isInteger(value) && size < 1e6 && figures >= 4) return String(value);
	return String(rounded);
}

export { formatNumber as t };