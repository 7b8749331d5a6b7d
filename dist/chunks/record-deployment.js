import { a as findDeployments, c as unfinished, i as ensureDeploymentStatus, n as stateDeployment, o as findJobDeployments, r as createDeployment, s as retireReplaced, t as readStatedDeployment } from "./stated-deployment.js";

// src/deployment/record-deployment.ts
async function readDeployments(github, { environment, model, stage }) {
	const found = await findDeployments(github, {
		environment,
		readStated: readStatedDeployment
	}, ({ payload }) => payload["model"] === model && payload["stage"] === stage);
	return {
		newest: found[0],
		success: found.find(({ state }) => state === "success")
	};
}
function isOf(deployment, payload) {
	return deployment !== void 0 && Object.entries(payload).every(([name, value]) => deployment.payload[name] === value);
}
async function retireEarlier(github, history, { environment, model, stage }) {
	if (history.success === void 0) return;
	await retireReplaced(github, {
		environment,
		readStated: readStatedDeployment
	}, ({ payload }) => payload["model"] === model && payload["stage"] === stage, history.success.id);
}
async function recordOfJob({ github, event, log }, { environment, jobId }) {
	const { sha, runUrl } = event;
	if (github === void 0 || sha === void 0 || runUrl === void 0) return void 0;
	const found = await findJobDeployments(github, {
		environment,
		sha,
		runUrl,
		jobId
	});
	const [only, ...others] = found;
	if (only === void 0) return void 0;
	if (others.length > 0) {
		log.warning(`GitHub made ${found.length} deployments to ${environment} of jobs of this run (${found.join(", ")}), and which is of this job is not known: a record of its own is made. The input job-id tells it.`);
		return;
	}
	log.info(`GitHub's own deployment ${only} of this job (environment ${environment}) is the record.`);
	return only;
}
async function startDeployment({ github, log }, history, options) {
	const { payload, environment, logUrl, ofJob } = options;
	const { newest } = history;
	const stated = ofJob === void 0 ? void 0 : stateDeployment(payload);
	if (ofJob !== void 0 && stated !== void 0) {
		await ensureDeploymentStatus(github, ofJob, {
			state: "in_progress",
			stated,
			logUrl
		});
		return ofJob;
	}
	if (ofJob !== void 0) log.warning(`GitHub's own deployment ${ofJob} of this job cannot say that it is ${payload.tag}, ${payload.version} to ${payload.stage}: with the digest that is more than the ${140} characters that GitHub takes. A second record is made beside it. Shorter names of the model or the stage keep it to one.`);
	const id = newest !== void 0 && unfinished.includes(newest.state) && isOf(newest, payload) ? newest.id : await createDeployment(github, {
		ref: payload.tag,
		environment,
		description: `${payload.model} ${payload.version} to ${payload.stage}`,
		payload: { ...payload },
		production: payload.stage === "production"
	});
	await ensureDeploymentStatus(github, id, {
		state: "in_progress",
		logUrl
	});
	return id;
}
async function finishDeployment(github, id, { history, where }, end) {
	await ensureDeploymentStatus(github, id, {
		state: end.state,
		description: end.description,
		environmentUrl: end.url,
		logUrl: end.logUrl
	});
	const replaced = history.success;
	if (end.state !== "success") return;
	if (replaced !== void 0 && replaced.id !== id) await ensureDeploymentStatus(github, replaced.id, {
		state: "inactive",
		environmentUrl: replaced.environmentUrl
	});
	await retireEarlier(github, await readDeployments(github, where), where);
}

export { retireEarlier as a, recordOfJob as i, isOf as n, startDeployment as o, readDeployments as r, finishDeployment as t };