// src/config/missing-markers.ts
function markedColumns({ columns, missing }) {
	if (missing === void 0) return columns;
	return Object.fromEntries(Object.entries(columns).map(([name, one]) => [name, {
		missing,
		...one
	}]));
}
function isMarker(value, markers, type) {
	if (markers === void 0 || typeof value !== "string" && typeof value !== "number") return false;
	const number = markerNumber(value, type);
	return markers.some((marker) => String(marker) === String(value) || number !== void 0 && number === markerNumber(marker, type));
}
function markerNumber(marker, type) {
	if (type !== "number" && type !== "integer") return void 0;
	return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(String(marker)) && Number.isFinite(Number(marker)) ? Number(marker) : void 0;
}

export { markedColumns as n, markerNumber as r, isMarker as t };