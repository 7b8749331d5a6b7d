import { c as explainFetch, l as defaultRevision } from "./git.js";
import { t as checkRef } from "./check-ref.js";
import { n as gtoCheckedRef, t as gtoActionOutputs } from "./gto-json.js";
import { Et as plainTable, Ot as plainTime } from "./kernel.js";
import { t as checkedRefJson } from "./registry-json.js";
import { i as withoutFetch, n as registryQuery, o as fetchOption, s as formatOption } from "./registry-query.js";

// src/cli/check-ref-command.ts
function addCheckRef(program, setExitCode) {
	program.command("check-ref").description("Say what one tag did: for workflows that start on tags. Prints nothing for a foreign ref.").argument("<ref>", "name of the tag, with or without refs/tags/").addOption(fetchOption()).addOption(formatOption(["gto", "gto-action"])).action(registryQuery(program, setExitCode, async (query, [ref = ""], options) => {
		const checked = await checkRef(query.git, ref, {
			declared: await query.declared(),
			fallback: await defaultRevision(query.git, { ask: options.fetch === true }),
			fetch: options.fetch === true
		}).catch(explainFetch(withoutFetch));
		for (const warning of checked.warnings) query.warn(warning);
		if (options.format === "gto-action") query.printJson(gtoActionOutputs(checked));
		else if (checked.kind === "foreign") return;
		else if (options.format === "gto") query.printJson(gtoCheckedRef(checked.event));
		else if (query.json) query.printJson(checkedRefJson(checked));
		else query.print(eventTable(checked.event, checked.annotation));
	}));
}
function eventTable({ fact: { name, commit }, moment, version }, { path = "-" }) {
	const stage = "stage" in name ? name.stage : "-";
	const row = [
		plainTime(moment),
		name.model,
		name.kind,
		version ?? "-",
		stage,
		commit,
		path
	];
	return plainTable([
		"at",
		"model",
		"event",
		"version",
		"stage",
		"commit",
		"path"
	], [row]);
}

export { addCheckRef };