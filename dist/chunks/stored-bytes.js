import { It as init_errors, Lt as messageOf, Mt as UserError, d as writeChecked, ft as createHash, gt as init_crypto_when_asked } from "./kernel.js";
import { n as kindOf } from "./stores.js";
import { a as pauseAfter, i as mayPass, n as asLasting, r as init_passing_fault, t as PassingFault } from "./passing-fault.js";

// src/storage/stored-bytes.ts
init_crypto_when_asked();
init_errors();
init_passing_fault();
const breaks = 5;
const deliveries = 3;
async function fetchChecked(store, artifact, target, access, received = () => void 0) {
	await whileCorrupt(artifact, access, async () => writeChecked(storedBytes(store, artifact, access, received), target, artifact));
}
async function readChecked(store, artifact, access) {
	await whileCorrupt(artifact, access, async () => {
		const hash = createHash("sha256");
		let size = 0;
		for await (const chunk of storedBytes(store, artifact, access)) {
			hash.update(chunk);
			size += chunk.byteLength;
		}
		const sha256 = `sha256:${hash.digest("hex")}`;
		if (size !== artifact.size || sha256 !== artifact.sha256) throw new UserError("CAIRN_ARTIFACT_CORRUPT", {
			where: artifact.path,
			what: `has ${size} bytes with digest ${sha256}`,
			expected: `${artifact.size} bytes with digest ${artifact.sha256}`
		});
	});
}
async function whileCorrupt(artifact, access, work) {
	for (let delivery = 1;; delivery += 1) try {
		await work();
		return;
	} catch (error) {
		if (!(error instanceof UserError && error.code === "CAIRN_ARTIFACT_CORRUPT") || !kindOf(artifact).remote || delivery >= deliveries) throw error;
		access.log.warning(`Wrong bytes arrived for ${artifact.path}: it is fetched again.`);
		await pauseAfter(access, error, delivery);
	}
}
async function* storedBytes(store, artifact, access, received = () => void 0) {
	if (artifact.size === 0) return;
	let at = 0;
	for (let failures = 0;;) {
		access.signal?.throwIfAborted();
		const start = at;
		let fault;
		try {
			for await (const chunk of faulty(await store.get(artifact, at))) {
				at += chunk.byteLength;
				received(at);
				yield chunk;
				if (at > artifact.size) return;
			}
			if (at >= artifact.size || !kindOf(artifact).remote) return;
		} catch (error) {
			if (!mayPass(error)) throw error;
			fault = error;
		}
		failures = at > start ? 1 : failures + 1;
		if (failures > breaks) {
			if (fault === void 0) return;
			throw asLasting(fault);
		}
		access.log.debug(`The transfer of ${artifact.path} broke at ${at} of ${artifact.size} bytes.`);
		await pauseAfter(access, fault, failures);
	}
}
async function* faulty(source) {
	try {
		yield* source;
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new PassingFault(`the transfer broke: ${messageOf(error)}`, { cause: error });
	}
}

export { readChecked as n, fetchChecked as t };