import { c as factsUntil, o as stateOf } from "./registry.js";
import { Et as plainTable, It as init_errors, Mt as UserError, Ot as plainTime, Tt as isoTime, j as millisecondsOf } from "./kernel.js";
import { i as stagesJson } from "./registry-json.js";
import { a as checkRemoteOptions, n as registryQuery, o as fetchOption, r as selectorOf } from "./registry-query.js";

// src/cli/at-command.ts
init_errors();
function addAt(program, setExitCode) {
	const [checkRemote, noCheckRemote] = checkRemoteOptions();
	program.command("at").description("Say which version each stage held at a moment, with its tag, commit and manifest.").argument("<time>", "ISO 8601, such as 2026-03-01T12:00:00Z; UTC where it names no zone").argument("[name]", "model or model#stage").addOption(fetchOption()).addOption(checkRemote).addOption(noCheckRemote).action(registryQuery(program, setExitCode, async (query, [time = "", name]) => {
		const moment = secondsOf(time);
		const selector = name === void 0 ? void 0 : selectorOf(name);
		if (moment === void 0 || selector?.version !== void 0) throw new UserError("CAIRN_INPUT_INVALID", {
			where: moment === void 0 ? time : name ?? "",
			what: moment === void 0 ? "is no moment" : "names a version, and a version does not change",
			expected: moment === void 0 ? "ISO 8601, such as 2026-03-01T12:00:00Z" : "a model or model#stage"
		});
		const states = [...(await query.read(selector?.model)).models].map(([model, facts]) => [model, onlyStage(stateOf(factsUntil(facts, moment)), selector?.stage)]);
		if (query.json) query.printJson({
			at: isoTime(moment),
			models: states.map(([model, state]) => ({
				model,
				deprecated: state.deprecated,
				greatest: state.versions.at(-1)?.version ?? null,
				stages: stagesJson(state)
			}))
		});
		else query.print(stageTable(states, moment));
	}));
}
function secondsOf(text) {
	const milliseconds = millisecondsOf(text);
	return milliseconds === void 0 ? void 0 : milliseconds / 1e3;
}
function onlyStage(state, stage) {
	if (stage === void 0) return state;
	return {
		...state,
		stages: /* @__PURE__ */ new Map([[stage, state.stages.get(stage)]])
	};
}
function stageTable(states, moment) {
	const rows = states.flatMap(([model, { stages }]) => [...stages].map(([stage, holder]) => [
		model,
		stage,
		holder?.version ?? "-",
		holder === void 0 ? "-" : plainTime(holder.time),
		holder?.tag ?? "-",
		holder?.commit ?? "-",
		holder?.manifestDigest ?? "-"
	]));
	if (rows.length === 0) return `No stage had held anything by ${plainTime(moment)}.\n`;
	return plainTable([
		"model",
		"stage",
		"version",
		"since",
		"tag",
		"commit",
		"manifest"
	], rows);
}

export { addAt };