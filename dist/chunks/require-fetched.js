import { r as fetchPlan } from "./fetch-plan.js";
import { It as init_errors, Mt as UserError, V as replaceFile, lt as init_digest, st as digestOf } from "./kernel.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";

// src/data/fetching/fetch-marker.ts
init_errors();
init_digest();
function isHalfFetched(workspace, dataset) {
	return existsSync(markerOf(workspace, dataset));
}
async function markHalfFetched(workspace, dataset) {
	const marker = markerOf(workspace, dataset);
	await replaceFile(marker, `${JSON.stringify(dataset.path)}\n`);
	return async () => rm(marker, { force: true });
}
function markerOf(workspace, { path }) {
	const name = digestOf(JSON.stringify([path].flat())).slice(7, 23);
	return join(workspace, ".cairn", "fetching", name);
}

// src/data/fetching/require-fetched.ts
const remedy = "Run `cairn fetch-data`. In a workflow the job `fetch` does that, and hands the files over (docs/fetching.md).";
function notFetched(...mistakes) {
	const [first, ...others] = mistakes.map((mistake) => ({
		todo: remedy,
		...mistake
	}));
	return new UserError("CAIRN_DATA_NOT_FETCHED", first === void 0 ? [] : [first, ...others]);
}
function requireFetched(workspace, dataset, files) {
	const plan = fetchPlan(dataset);
	if (plan === void 0) return;
	const [path = ""] = [dataset.path].flat();
	if (isHalfFetched(workspace, dataset)) throw notFetched({
		where: path,
		what: "is being fetched, or was when a command broke off: what is there may be half of it"
	});
	if (plan.kind === "command") return;
	for (const { to, sha256 } of plan.files) {
		const file = files.find((one) => one.path === to);
		if (file === void 0) throw notFetched({
			where: to,
			what: "is not here"
		});
		if (file.sha256 !== sha256) throw notFetched({
			where: to,
			what: `has digest ${file.sha256}`,
			expected: `${sha256}, as its fetch says`
		});
	}
}

export { markHalfFetched as i, requireFetched as n, isHalfFetched as r, notFetched as t };