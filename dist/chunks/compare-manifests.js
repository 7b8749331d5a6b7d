import { t as targetsOf } from "./targets.js";

// src/registry/compare-manifests.ts
function compareManifests(from, to) {
	const [before, after] = [describe(from), describe(to)];
	return areas.flatMap((area) => {
		const [a, b] = [before[area], after[area]];
		return [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].sort().filter((name) => JSON.stringify(a.get(name)) !== JSON.stringify(b.get(name))).map((name) => ({
			area,
			name,
			from: a.get(name),
			to: b.get(name)
		}));
	});
}
const areas = [
	"about",
	"metrics",
	"data",
	"parameters",
	"features",
	"parents",
	"signature",
	"artifacts",
	"made with",
	"cost"
];
function describe(manifest) {
	const { data, trainer, signature, environment } = manifest;
	return {
		about: present({
			licence: manifest.license,
			description: manifest.description
		}),
		metrics: new Map([...manifest.metrics.map((one) => [one.name, estimateOf(one)]), ...(manifest.targets ?? []).flatMap(({ target, metrics }) => metrics.map((one) => [`${one.name} of ${target}`, estimateOf(one)]))]),
		data: new Map([
			["dataset", data.dataset],
			["digest", data.digest],
			["rows to train", data.rows.train],
			["rows to test", data.rows.test],
			["target", targetsOf(data).join(", ")],
			...data.time === void 0 ? [] : [["period", `${data.time.from} to ${data.time.to}`]],
			...data.files.map(({ path, sha256 }) => [`file ${path}`, sha256]),
			...present({ "expectations kept": kept(data.contract) })
		]),
		parameters: new Map([...Object.entries(trainer.parameters), ["seed", trainer.seed]]),
		features: new Map(data.features.map((name, index) => [name, `column ${index + 1}`])),
		parents: new Map((manifest.parents ?? []).map(({ name, version, digest, url }) => [name, {
			version,
			digest,
			url
		}])),
		signature: new Map([...signature.inputs.map(({ name, type }) => [`input ${name}`, type]), ...signature.outputs.flatMap(({ name, type, classes }) => [[`output ${name}`, type], ...(classes ?? []).map((one, place) => [`class ${one}`, `column ${place + 1}`])])]),
		artifacts: new Map(manifest.artifacts.map(({ path, size, sha256 }) => [path, {
			size,
			sha256
		}])),
		"made with": new Map([
			["task", manifest.task],
			["format", manifest.format],
			...present({
				command: manifest.predict?.join(" "),
				protocol: manifest.protocol
			}),
			["trainer", [trainer.kind, trainer.architecture].filter((part) => part !== void 0).join(", ")],
			["code", `${manifest.code.commit}${manifest.code.dirty ? " with uncommitted changes" : ""}`],
			["cairn", environment.cairn],
			["runtime", environment.runtime],
			["platform", environment.platform],
			...present({
				interpreter: environment.training?.interpreter,
				image: environment.training?.image
			}),
			...Object.entries(environment.training?.packages ?? {}).map(([name, version]) => [`package ${name}`, version]),
			...(environment.lockfiles ?? []).map(({ path, sha256 }) => [`lock file ${path}`, sha256])
		]),
		cost: present({ "seconds of training": manifest.cost?.trainSeconds })
	};
}
function estimateOf({ value, lower, upper, n }) {
	return {
		value,
		lower,
		upper,
		n
	};
}
function present(values) {
	return new Map(Object.entries(values).filter(([, value]) => value !== void 0));
}
function kept(contract) {
	return contract && `${contract.checked - contract.failed} of ${contract.checked}`;
}

export { compareManifests as t };