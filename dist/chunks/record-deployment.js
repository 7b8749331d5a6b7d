import { n as ensureDeploymentStatus, r as findDeployments, t as createDeployment } from "./deployments.js";

// src/deployment/record-deployment.ts
const unfinished = [
	"none",
	"in_progress",
	"queued",
	"pending"
];
async function readDeployments(github, { environment, model, stage }) {
	const found = await findDeployments(github, environment, ({ payload }) => payload["model"] === model && payload["stage"] === stage);
	return {
		newest: found[0],
		success: found.find(({ state }) => state === "success")
	};
}
function isOf(deployment, payload) {
	return deployment !== void 0 && Object.entries(payload).every(([name, value]) => deployment.payload[name] === value);
}
async function startDeployment(github, history, options) {
	const { payload, environment } = options;
	const { newest } = history;
	const id = newest !== void 0 && unfinished.includes(newest.state) && isOf(newest, payload) ? newest.id : await createDeployment(github, {
		ref: payload.tag,
		environment,
		description: `${payload.model} ${payload.version} to ${payload.stage}`,
		payload: { ...payload },
		production: payload.stage === "production"
	});
	await ensureDeploymentStatus(github, id, {
		state: "in_progress",
		logUrl: options.logUrl
	});
	return id;
}
async function finishDeployment(github, id, history, end) {
	await ensureDeploymentStatus(github, id, {
		state: end.state,
		description: end.description,
		environmentUrl: end.url,
		logUrl: end.logUrl
	});
	const replaced = history.success;
	if (end.state === "success" && replaced !== void 0 && replaced.id !== id) await ensureDeploymentStatus(github, replaced.id, {
		state: "inactive",
		environmentUrl: replaced.environmentUrl
	});
}

export { startDeployment as i, isOf as n, readDeployments as r, finishDeployment as t };