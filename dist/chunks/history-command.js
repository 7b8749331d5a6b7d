import { s as eventsOf, t as historyOf } from "./registry.js";
import { r as gtoHistory } from "./gto-json.js";
import { Et as plainTable, Ot as plainTime } from "./kernel.js";
import { n as eventJson } from "./registry-json.js";
import { a as checkRemoteOptions, n as registryQuery, o as fetchOption, r as selectorOf, s as formatOption } from "./registry-query.js";

// src/cli/history-command.ts
function addHistory(program, setExitCode) {
	const [checkRemote, noCheckRemote] = checkRemoteOptions();
	program.command("history").description("List registrations and stage changes, newest first.").argument("[name]", "model, model@version or model#stage").option("--asc", "oldest first").addOption(fetchOption()).addOption(checkRemote).addOption(noCheckRemote).addOption(formatOption()).action(registryQuery(program, setExitCode, async (query, [name], options) => {
		const selector = name === void 0 ? void 0 : selectorOf(name);
		const registry = await query.read(selector?.model);
		const ascending = options.asc === true;
		const all = [...registry.models.keys()].flatMap((model) => eventsOf(historyOf(registry, model)));
		const wanted = all.filter(({ version }) => selector?.version === void 0 || version === selector.version).filter(({ fact: { name: event } }) => {
			return selector?.stage === void 0 || "stage" in event && event.stage === selector.stage;
		});
		if (options.format === "gto") {
			query.printJson(gtoHistory(wanted, ascending, all));
			return;
		}
		const events = wanted.sort((a, b) => a.moment - b.moment);
		if (!ascending) events.reverse();
		if (query.json) query.printJson({ events: events.map(eventJson) });
		else query.print(events.length === 0 ? "Nothing happened yet.\n" : eventTable(events));
	}));
}
function eventTable(events) {
	return plainTable([
		"at",
		"model",
		"event",
		"version",
		"stage",
		"by",
		"tag"
	], events.map(({ fact, moment, version }) => [
		plainTime(moment),
		fact.name.model,
		fact.name.kind,
		version ?? "-",
		"stage" in fact.name ? fact.name.stage : "-",
		fact.author,
		fact.tag
	]));
}

export { addHistory };