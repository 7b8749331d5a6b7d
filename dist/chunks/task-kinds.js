// src/config/task-kinds.ts
function predictsClass(task) {
	return task === "binary" || task === "multiclass";
}
function plainArchitecture(task) {
	return predictsClass(task) ? "logistic" : "linear";
}

export { predictsClass as n, plainArchitecture as t };