import { t as compareManifests } from "./compare-manifests.js";
import { t as readManifest } from "./read-manifest.js";
import { o as stateOf, t as historyOf } from "./registry.js";
import { n as selectVersion } from "./selector.js";
import { Et as plainTable, It as init_errors, Mt as UserError, a as formatNumber } from "./kernel.js";
import { a as checkRemoteOptions, n as registryQuery, o as fetchOption, r as selectorOf, t as fetchFirst } from "./registry-query.js";

// src/cli/diff-command.ts
init_errors();
function addDiff(program, setExitCode) {
	const [checkRemote, noCheckRemote] = checkRemoteOptions();
	program.command("diff").description("Compare the manifests of two versions: metrics, data, parameters, features, artifacts.").argument("<from>", "model@version (also @latest, @greatest or model#stage)").argument("<to>", "model@version (also @latest, @greatest or model#stage)").addOption(fetchOption()).addOption(checkRemote).addOption(noCheckRemote).action(registryQuery(program, setExitCode, async (query, [first = "", second = ""]) => {
		const from = await manifestOf(query, first);
		const to = await manifestOf(query, second);
		const differences = compareManifests(from.manifest, to.manifest);
		if (query.json) query.printJson({
			from: identity(from),
			to: identity(to),
			differences: differences.map((one) => ({
				...one,
				from: one.from ?? null,
				to: one.to ?? null
			}))
		});
		else if (differences.length === 0) query.print("The manifests agree in everything but their names.\n");
		else query.print(plainTable([
			"",
			"",
			from.manifest.version,
			to.manifest.version
		], differences.map((one) => [
			one.area,
			one.name,
			shown(one, one.from),
			shown(one, one.to)
		])));
	}));
}
async function manifestOf(query, text) {
	const selector = selectorOf(text);
	const registry = await query.read(selector.model);
	const version = selectVersion(stateOf(historyOf(registry, selector.model)), selector);
	if (version === void 0) throw new UserError("CAIRN_VERSION_UNKNOWN", {
		where: text,
		what: "is no registered version",
		todo: fetchFirst
	});
	const tagged = await readManifest(query.git, selector.model, version.version);
	if (tagged !== void 0) return tagged;
	throw new UserError("CAIRN_VERSION_UNKNOWN", {
		where: text,
		what: `has no manifest on the commit of ${version.tag}`,
		todo: "Versions that another tool registered have none; in a shallow clone, fetch the tag."
	});
}
function identity({ manifest, digest, commit }) {
	return {
		model: manifest.model,
		version: manifest.version,
		commit,
		manifestDigest: digest
	};
}
function shown({ area }, value) {
	if (value === void 0 || value === null) return "-";
	if (area === "metrics") return metric(value);
	if (typeof value === "string") return value.replace(/^(sha256:.{12}).*$/, "$1");
	if (typeof value === "number") return String(value);
	return JSON.stringify(value).replace(/(sha256:.{12})[0-9a-f]+/g, "$1");
}
function metric(value) {
	const { value: estimate, lower, upper } = value;
	const interval = lower === null || upper === null ? "" : ` (${formatNumber(lower)} to ${formatNumber(upper)})`;
	return `${formatNumber(estimate)}${interval}`;
}

export { addDiff };