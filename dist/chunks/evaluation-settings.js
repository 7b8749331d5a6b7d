// src/config/evaluation-settings.ts
const classes = ["binary", "multiclass"];
const several = ["multiclass"];
const numbers = ["regression", "count"];
const tasksOfMetric = {
	roc_auc: ["binary"],
	average_precision: ["binary"],
	log_loss: classes,
	brier: classes,
	ece: classes,
	accuracy: classes,
	precision: ["binary"],
	recall: ["binary"],
	f1: ["binary"],
	balanced_accuracy: classes,
	kappa: classes,
	mcc: classes,
	precision_macro: several,
	precision_micro: several,
	precision_weighted: several,
	recall_macro: several,
	recall_micro: several,
	recall_weighted: several,
	f1_macro: several,
	f1_micro: several,
	f1_weighted: several,
	roc_auc_ovr: several,
	roc_auc_ovo: several,
	top_2_accuracy: several,
	top_3_accuracy: several,
	top_5_accuracy: several,
	rmse: numbers,
	mae: numbers,
	r2: numbers,
	poisson_deviance: ["count"]
};
const defaultMetrics = {
	binary: [
		"roc_auc",
		"log_loss",
		"brier",
		"accuracy"
	],
	multiclass: [
		"accuracy",
		"f1_macro",
		"roc_auc_ovr",
		"log_loss"
	],
	regression: [
		"rmse",
		"mae",
		"r2"
	],
	count: [
		"poisson_deviance",
		"rmse",
		"mae"
	]
};
const classMetrics = [
	"precision",
	"recall",
	"f1",
	"roc_auc",
	"average_precision"
];
const defaultMinimumRows = 30;
function metricsOfTask(task) {
	return Object.keys(tasksOfMetric).filter(isMetric).filter((name) => tasksOfMetric[name].includes(task));
}
function evaluationSettings(model) {
	const given = model.evaluate ?? {};
	return {
		metrics: given.metrics ?? defaultMetrics[model.task],
		threshold: given.threshold ?? .5,
		confidence: given.confidence ?? .95,
		resamples: given.resamples ?? 1e3,
		seed: given.seed ?? 1,
		slices: {
			columns: given.slices ?? [],
			minimumRows: given["minimum-rows"] ?? defaultMinimumRows
		},
		fairness: {
			columns: given.fairness?.columns ?? [],
			minimumRows: given.fairness?.["minimum-rows"] ?? defaultMinimumRows
		},
		recentHours: given["recent-hours"]
	};
}
function isMetric(name) {
	return Object.hasOwn(tasksOfMetric, name);
}

export { evaluationSettings as n, metricsOfTask as r, classMetrics as t };