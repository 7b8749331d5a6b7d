// src/models/most-probable.ts
function mostProbable(probabilities, classes) {
	return Float64Array.from({ length: probabilities.length / classes }, (_, row) => {
		let best = 0;
		for (let one = 1; one < classes; one++) if ((probabilities[row * classes + one] ?? 0) > (probabilities[row * classes + best] ?? 0)) best = one;
		return Number.isNaN(probabilities[row * classes + best] ?? NaN) ? NaN : best;
	});
}

export { mostProbable as t };