import { i as statusOf, t as ask } from "./ask.js";
import { t as makeOnce } from "./make-once.js";
import { isDeepStrictEqual } from "node:util";

// src/github/deployments.ts
const unfinished = [
	"none",
	"in_progress",
	"queued",
	"pending"
];
async function findDeployments(github, { environment, readStated }, wanted) {
	return ask({
		doing: `reading the deployments of ${environment}`,
		permission: "deployments: read"
	}, async () => {
		const found = [];
		for await (const deployment of newestFirst(github, {
			environment,
			readStated,
			wanted
		})) {
			found.push(deployment);
			if (deployment.state === "success") break;
		}
		return found;
	});
}
async function retireReplaced(github, { environment, readStated }, wanted, successor) {
	const doing = `reading the deployments of ${environment}`;
	const left = await ask({
		doing,
		permission: "deployments: read"
	}, async () => {
		const found = [];
		for await (const deployment of newestFirst(github, {
			environment,
			readStated,
			wanted,
			olderThan: successor
		})) {
			if (deployment.state === "inactive") break;
			if (replaceable.includes(deployment.state)) found.push(deployment);
		}
		return found;
	});
	for (const { id, environmentUrl } of left) await ensureDeploymentStatus(github, id, {
		state: "inactive",
		environmentUrl
	});
}
const replaceable = ["success", ...unfinished];
async function* newestFirst(github, options) {
	const { environment, readStated, wanted, olderThan = Number.POSITIVE_INFINITY } = options;
	let isCrowded = false;
	for await (const { id, ref, payload } of listed(github, { environment })) {
		const isOfJob = Object.keys(payload).length === 0;
		const states = isOfJob ? await statesOf(github, id) : [];
		const deployment = {
			id,
			ref,
			environment,
			payload: states.map(({ description }) => readStated(description)).find((one) => one !== void 0) ?? payload
		};
		if (!wanted(deployment)) isCrowded ||= isOfJob && olderThan === Number.POSITIVE_INFINITY;
		else if (id < olderThan) yield {
			...deployment,
			...await standOf(github, id, {
				states,
				isCrowded
			})
		};
	}
}
async function* listed(github, filter) {
	const { octokit, owner, repo } = github;
	const pages = octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
		owner,
		repo,
		...filter,
		task: "deploy",
		per_page: 100
	});
	for await (const { data } of pages) for (const { id, ref, payload } of data) yield {
		id,
		ref,
		payload: payloadOf(payload)
	};
}
async function standOf(github, id, { states, isCrowded }) {
	const [newest] = states.length > 0 ? states : await statesOf(github, id, 1);
	if (newest === void 0) return {
		state: "none",
		environmentUrl: void 0
	};
	if (states.length === 0 && !(isCrowded && newest.state === "inactive")) return newest;
	const all = states.length > 0 ? states : await statesOf(github, id);
	const address = all.find(({ environmentUrl }) => environmentUrl !== void 0);
	const before = isCrowded ? all.find(({ state }) => state !== "inactive") : void 0;
	return {
		state: newest.state !== "inactive" || before?.state !== "success" ? newest.state : "success",
		environmentUrl: address?.environmentUrl
	};
}
async function findJobDeployments(github, of) {
	const { environment, sha, runUrl, jobId } = of;
	const doing = `reading the deployments of ${environment}`;
	return ask({
		doing,
		permission: "deployments: read"
	}, async () => {
		const found = [];
		for await (const { id, payload } of listed(github, {
			environment,
			sha
		})) {
			if (Object.keys(payload).length > 0) continue;
			const [newest, ...earlier] = await statesOf(github, id);
			if ([newest, ...earlier].some((one) => one?.logUrl.startsWith(`${runUrl}/job/`) && (jobId === void 0 || one.logUrl.endsWith(`/job/${jobId}`))) && newest !== void 0 && !ended.includes(newest.state)) found.push(id);
		}
		return found;
	});
}
const ended = [
	"success",
	"failure",
	"error",
	"inactive"
];
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
		const { environment } = options;
		const wanted = ({ payload }) => isDeepStrictEqual(payload, options.payload);
		const same = {
			environment,
			wanted,
			readStated: () => void 0
		};
		for await (const { id, state } of newestFirst(github, same)) return state === "none" ? id : void 0;
	}));
}
async function ensureDeploymentStatus(github, id, status) {
	const { octokit, owner, repo } = github;
	await ask({
		doing: `setting the state of deployment ${id}`,
		permission: "deployments: write"
	}, async () => {
		const [newest] = await statesOf(github, id, 1);
		const isSaid = status.stated === void 0 || newest?.description === status.stated;
		if (newest?.state === status.state && newest.environmentUrl === status.environmentUrl && isSaid) return;
		await octokit.rest.repos.createDeploymentStatus({
			owner,
			repo,
			deployment_id: id,
			state: status.state,
			description: status.stated ?? (status.description ?? "").slice(0, 140),
			...status.environmentUrl !== void 0 && { environment_url: status.environmentUrl },
			...status.logUrl !== void 0 && { log_url: status.logUrl },
			auto_inactive: false
		});
	});
}
async function statesOf(github, id, count = 100) {
	const { octokit, owner, repo } = github;
	try {
		const { data } = await octokit.rest.repos.listDeploymentStatuses({
			owner,
			repo,
			deployment_id: id,
			per_page: count
		});
		return data.map(({ state, description, environment_url, log_url, target_url }) => ({
			state,
			description,
			environmentUrl: nonEmpty(environment_url),
			logUrl: nonEmpty(log_url) ?? target_url
		}));
	} catch (error) {
		if (statusOf(error) === 404) return [];
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

// src/registry/stated-deployment.ts
const longestStatement = 140;
function stateDeployment({ stage, version, tag, manifest }) {
	const text = `${tag} ${version} to ${stage} ${manifest}`;
	return text.length <= 140 ? text : void 0;
}
function readStatedDeployment(description) {
	const [, tag = "", version = "", stage = "", manifest = ""] = /^(\S+) (\S+) to (\S+) (sha256:[0-9a-f]{64})$/.exec(description) ?? [];
	const [model = ""] = tag.split(/[#@]/);
	return model === "" ? void 0 : {
		model,
		stage,
		version,
		tag,
		manifest
	};
}

export { findDeployments as a, unfinished as c, ensureDeploymentStatus as i, stateDeployment as n, findJobDeployments as o, createDeployment as r, retireReplaced as s, readStatedDeployment as t };