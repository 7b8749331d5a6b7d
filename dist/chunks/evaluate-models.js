import { t as seededRandom } from "./seeded-random.js";

// src/evaluation/bootstrap.ts
function bootstrap(metrics, { rows, resamples, seed }) {
	const random = seededRandom(seed);
	const counts = new Uint32Array(rows);
	const values = metrics.map(() => new Float64Array(resamples));
	for (let b = 0; b < resamples; b++) {
		counts.fill(0);
		for (let i = 0; i < rows; i++) {
			const row = random.below(rows);
			counts[row] = (counts[row] ?? 0) + 1;
		}
		for (const [m, metric] of metrics.entries()) {
			const target = values[m];
			if (target !== void 0) target[b] = metric(counts);
		}
	}
	return values;
}
function percentileInterval(values, confidence) {
	const sorted = values.filter((value) => Number.isFinite(value)).sort();
	if (sorted.length === 0 || sorted.length < .95 * values.length) return void 0;
	const at = (share) => {
		const position = share * (sorted.length - 1);
		const low = sorted[Math.floor(position)] ?? 0;
		return low + ((sorted[Math.ceil(position)] ?? 0) - low) * (position - Math.floor(position));
	};
	return {
		lower: at((1 - confidence) / 2),
		upper: at((1 + confidence) / 2)
	};
}

// src/evaluation/roc-auc.ts
function rocAuc({ labels, predictions }) {
	const order = Uint32Array.from(labels, (_, i) => i).sort((a, b) => (predictions[a] ?? 0) - (predictions[b] ?? 0));
	const isPositive = Uint8Array.from(order, (row) => labels[row] ?? 0);
	const endsTie = Uint8Array.from(order, (row, i) => Number(predictions[order[i + 1] ?? -1] !== predictions[row]));
	return (counts) => {
		let below = 0;
		let positives = 0;
		let negatives = 0;
		let tiedPositives = 0;
		let wins = 0;
		for (let i = 0; i < order.length; i++) {
			const count = counts[order[i] ?? 0] ?? 0;
			if (isPositive[i] === 1) tiedPositives += count;
			else negatives += count;
			if (endsTie[i] === 0) continue;
			wins += tiedPositives * (below + negatives / 2);
			below += negatives;
			positives += tiedPositives;
			negatives = tiedPositives = 0;
		}
		return wins / (positives * below);
	};
}

// src/evaluation/metrics.ts
const logLossClip = 1e-15;
const metricDefinitions = {
	roc_auc: {
		direction: "higher",
		prepare: rocAuc
	},
	log_loss: {
		direction: "lower",
		prepare: (rows) => meanOf(logLosses(rows))
	},
	brier: {
		direction: "lower",
		prepare: (rows) => meanOf(perRow(rows, (y, p) => (p - y) ** 2))
	},
	accuracy: {
		direction: "higher",
		prepare: (rows, { threshold }) => meanOf(perRow(rows, (y, p) => Number(p >= threshold === (y === 1))))
	},
	precision: {
		direction: "higher",
		prepare: decision(({ tp, fp }) => tp / (tp + fp))
	},
	recall: {
		direction: "higher",
		prepare: decision(({ tp, fn }) => tp / (tp + fn))
	},
	f1: {
		direction: "higher",
		prepare: decision(({ tp, fp, fn }) => 2 * tp / (2 * tp + fp + fn))
	},
	rmse: {
		direction: "lower",
		prepare: (rows) => {
			const mean = meanOf(perRow(rows, (y, p) => (y - p) ** 2));
			return (counts) => Math.sqrt(mean(counts));
		}
	},
	mae: {
		direction: "lower",
		prepare: (rows) => meanOf(perRow(rows, (y, p) => Math.abs(y - p)))
	},
	r2: {
		direction: "higher",
		prepare: determination
	}
};
function logLosses(rows, clip = logLossClip) {
	return perRow(rows, (y, p) => {
		const clipped = Math.min(1 - clip, Math.max(clip, p));
		return y === 1 ? -Math.log(clipped) : -Math.log1p(-clipped);
	});
}
function meanOf(values) {
	return (counts) => {
		let sum = 0;
		let n = 0;
		for (let i = 0; i < values.length; i++) {
			const count = counts[i] ?? 0;
			sum += count * (values[i] ?? 0);
			n += count;
		}
		return sum / n;
	};
}
function perRow({ labels, predictions }, value) {
	return labels.map((label, i) => value(label, predictions[i] ?? NaN));
}
function decision(ratio) {
	return ({ labels, predictions }, { threshold }) => {
		const outcome = Uint8Array.from(labels, (y, i) => 2 * Number((predictions[i] ?? 0) >= threshold) + y);
		return (counts) => {
			const sums = [
				0,
				0,
				0,
				0
			];
			for (let i = 0; i < outcome.length; i++) {
				const at = outcome[i] ?? 0;
				sums[at] = (sums[at] ?? 0) + (counts[i] ?? 0);
			}
			return ratio({
				fn: sums[1] ?? 0,
				fp: sums[2] ?? 0,
				tp: sums[3] ?? 0
			});
		};
	};
}
function determination({ labels, predictions }) {
	return (counts) => {
		let n = 0;
		let sum = 0;
		let least = Infinity;
		let most = -Infinity;
		for (let i = 0; i < labels.length; i++) {
			const count = counts[i] ?? 0;
			if (count === 0) continue;
			const y = labels[i] ?? 0;
			n += count;
			sum += count * y;
			least = Math.min(least, y);
			most = Math.max(most, y);
		}
		if (!(least < most)) return NaN;
		const mean = sum / n;
		let residual = 0;
		let total = 0;
		for (let i = 0; i < labels.length; i++) {
			const count = counts[i] ?? 0;
			const y = labels[i] ?? 0;
			residual += count * (y - (predictions[i] ?? 0)) ** 2;
			total += count * (y - mean) ** 2;
		}
		return 1 - residual / total;
	};
}

// src/evaluation/evaluate-models.ts
function evaluateModels(labels, predictions, settings) {
	const prepared = (scores) => settings.metrics.map((name) => metricDefinitions[name].prepare({
		labels,
		predictions: scores
	}, { threshold: settings.threshold }));
	const challenger = prepared(predictions.challenger);
	const champion = predictions.champion === void 0 ? void 0 : prepared(predictions.champion);
	const all = [...challenger, ...champion ?? []];
	const once = new Uint32Array(labels.length).fill(1);
	const estimates = all.map((metric) => metric(once));
	const resampled = bootstrap(all, {
		rows: labels.length,
		resamples: settings.resamples,
		seed: settings.seed
	});
	const count = settings.metrics.length;
	const metricAt = (name, i) => ({
		name,
		direction: metricDefinitions[name].direction,
		...estimate(estimates[i] ?? NaN, resampled[i] ?? /* @__PURE__ */ new Float64Array(), settings.confidence),
		n: labels.length
	});
	const metrics = settings.metrics.map(metricAt);
	if (champion === void 0) return { metrics };
	return {
		metrics,
		champion: settings.metrics.map((name, i) => metricAt(name, count + i)),
		comparison: settings.metrics.map((name, i) => compare(name, (estimates[i] ?? NaN) - (estimates[count + i] ?? NaN), difference(resampled[i], resampled[count + i]), {
			confidence: settings.confidence,
			n: labels.length
		}))
	};
}
function compare(name, observed, resampled, { confidence, n }) {
	const { direction } = metricDefinitions[name];
	const { value, lower, upper } = estimate(observed, resampled, confidence);
	return {
		metric: name,
		direction,
		difference: value,
		lower,
		upper,
		n,
		better: favoured(direction, lower, upper)
	};
}
function favoured(direction, lower, upper) {
	if (lower === null || upper === null || lower <= 0 && upper >= 0) return "unclear";
	return lower > 0 === (direction === "higher") ? "challenger" : "champion";
}
function estimate(value, resampled, confidence) {
	const interval = percentileInterval(resampled, confidence);
	if (!Number.isFinite(value)) return {
		value: null,
		lower: null,
		upper: null
	};
	return {
		value,
		lower: interval?.lower ?? null,
		upper: interval?.upper ?? null
	};
}
function difference(a = /* @__PURE__ */ new Float64Array(), b = /* @__PURE__ */ new Float64Array()) {
	return a.map((value, i) => value - (b[i] ?? NaN));
}

export { evaluateModels as t };