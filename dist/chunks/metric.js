// src/evaluation/metric.ts
function widthOf({ labels, predictions }) {
	return predictions.length / labels.length;
}
function pickRows(values, rows, width) {
	return Float64Array.from({ length: rows.length * width }, (_, i) => {
		return values[(rows[Math.floor(i / width)] ?? 0) * width + i % width] ?? NaN;
	});
}
function ofBoth({ challenger, champion }, value) {
	return {
		challenger: value(challenger),
		...champion && { champion: value(champion) }
	};
}

export { pickRows as n, widthOf as r, ofBoth as t };