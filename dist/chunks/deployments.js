import { i as statusOf, t as ask } from "./ask.js";
import { t as makeOnce } from "./make-once.js";
import { isDeepStrictEqual } from "node:util";

// src/github/deployments.ts
async function findDeployments(github, environment, wanted) {
	return ask({
		doing: `reading the deployments of ${environment}`,
		permission: "deployments: read"
	}, async () => {
		const found = [];
		for await (const deployment of newestFirst(github, environment, wanted)) {
			found.push(deployment);
			if (deployment.state === "success") break;
		}
		return found;
	});
}
async function retireReplaced(github, environment, wanted, successor) {
	const doing = `reading the deployments of ${environment}`;
	const left = await ask({
		doing,
		permission: "deployments: read"
	}, async () => {
		const found = [];
		for await (const deployment of newestFirst(github, environment, wanted, successor)) {
			if (deployment.state === "inactive") break;
			if (deployment.state === "success") found.push(deployment);
		}
		return found;
	});
	for (const { id, environmentUrl } of left) await ensureDeploymentStatus(github, id, {
		state: "inactive",
		environmentUrl
	});
}
async function* newestFirst(github, environment, wanted, olderThan = Number.POSITIVE_INFINITY) {
	const { octokit, owner, repo } = github;
	const pages = octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
		owner,
		repo,
		environment,
		task: "deploy",
		per_page: 100
	});
	for await (const { data } of pages) for (const { id, ref, payload } of data) {
		const deployment = {
			id,
			ref,
			environment,
			payload: payloadOf(payload)
		};
		if (id < olderThan && wanted(deployment)) yield {
			...deployment,
			...await newestStatus(github, id)
		};
	}
}
async function createDeployment(github, options) {
	const { octokit, owner, repo } = github;
	return ask({
		doing: `recording the deployment of ${options.ref}`,
		permission: "deployments: write"
	}, async () => makeOnce(async (request) => {
		const { data } = await octokit.rest.repos.createDeployment({
			owner,
			repo,
			ref: options.ref,
			task: "deploy",
			auto_merge: false,
			required_contexts: [],
			environment: options.environment,
			description: options.description.slice(0, 140),
			payload: { ...options.payload },
			production_environment: options.production,
			transient_environment: false,
			request
		});
		if ("id" in data) return data.id;
		throw new Error(`GitHub merged instead of deploying ${options.ref}: ${data.message ?? ""}`);
	}, async () => {
		const same = ({ payload }) => isDeepStrictEqual(payload, options.payload);
		for await (const { id, state } of newestFirst(github, options.environment, same)) return state === "none" ? id : void 0;
	}));
}
async function ensureDeploymentStatus(github, id, status) {
	const { octokit, owner, repo } = github;
	await ask({
		doing: `setting the state of deployment ${id}`,
		permission: "deployments: write"
	}, async () => {
		const newest = await newestStatus(github, id);
		if (newest.state === status.state && newest.environmentUrl === status.environmentUrl) return;
		await octokit.rest.repos.createDeploymentStatus({
			owner,
			repo,
			deployment_id: id,
			state: status.state,
			description: (status.description ?? "").slice(0, 140),
			...status.environmentUrl !== void 0 && { environment_url: status.environmentUrl },
			...status.logUrl !== void 0 && { log_url: status.logUrl },
			auto_inactive: false
		});
	});
}
async function newestStatus(github, id) {
	const { octokit, owner, repo } = github;
	try {
		const { data } = await octokit.rest.repos.listDeploymentStatuses({
			owner,
			repo,
			deployment_id: id,
			per_page: 1
		});
		return {
			state: data[0]?.state ?? "none",
			environmentUrl: nonEmpty(data[0]?.environment_url)
		};
	} catch (error) {
		if (statusOf(error) === 404) return {
			state: "none",
			environmentUrl: void 0
		};
		throw error;
	}
}
function nonEmpty(text) {
	return text === "" ? void 0 : text;
}
function payloadOf(payload) {
	if (typeof payload === "object" && payload !== null) return payload;
	if (typeof payload !== "string") return {};
	try {
		const value = JSON.parse(payload);
		return typeof value === "object" && value !== null ? value : {};
	} catch {
		return {};
	}
}

export { retireReplaced as i, ensureDeploymentStatus as n, findDeployments as r, createDeployment as t };