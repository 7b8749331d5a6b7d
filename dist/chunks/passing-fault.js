import { n as __esmMin } from "./rolldown-runtime.js";
import { It as init_errors, Lt as messageOf, Mt as UserError } from "./kernel.js";
import { n as init_certificate_fault, t as certificateRemedy } from "./certificate-fault.js";
import { setTimeout } from "node:timers/promises";

// src/transfer/passing-fault.ts
async function withRetries(access, work) {
	for (let attempt = 1;; attempt += 1) try {
		access.signal?.throwIfAborted();
		return await work(attempt);
	} catch (error) {
		if (access.signal?.aborted === true || attempt >= 5 || !mayPass(error)) throw asLasting(error);
		await pauseAfter(access, error, attempt);
	}
}
function mayPass(error) {
	return error instanceof PassingFault || error instanceof UserError && error.code === "CAIRN_GITHUB_UNAVAILABLE";
}
async function pauseAfter({ pause, signal }, error, failures) {
	const asked = error instanceof PassingFault ? (error.seconds ?? 0) * 1e3 : 0;
	const milliseconds = Math.min(6e4, Math.max(asked, 250 * 2 ** (failures - 1)));
	await (pause === void 0 ? setTimeout(milliseconds, void 0, { ...signal && { signal } }) : pause(milliseconds));
}
function asLasting(error) {
	if (!(error instanceof PassingFault)) return error;
	return new UserError("CAIRN_STORE_UNAVAILABLE", {
		what: messageOf(error),
		todo: certificateRemedy(error) ?? "Run it again: what was stored is found, and the rest follows."
	}, { cause: error });
}
var PassingFault;
var init_passing_fault = __esmMin((() => {
	init_errors();
	init_certificate_fault();
	PassingFault = class extends Error {
		name = "PassingFault";
		seconds;
		constructor(message, options = {}) {
			super(message, { cause: options.cause });
			this.seconds = options.seconds;
		}
	};
}));

export { pauseAfter as a, mayPass as i, asLasting as n, withRetries as o, init_passing_fault as r, PassingFault as t };