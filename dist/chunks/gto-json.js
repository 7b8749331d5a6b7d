import { s as eventsOf } from "./registry.js";
import { Dt as plainText, Tt as isoTime } from "./kernel.js";

// src/report/gto-json.ts
function gtoRegistry(states, histories) {
	const stages = [...new Set([...histories.values()].flatMap(usedStages))].sort();
	return Object.fromEntries([...states].filter(([, state]) => !state.deprecated).map(([model, state]) => {
		const greatest = state.versions.at(-1);
		return [model, {
			version: greatest === void 0 ? null : `v${greatest.version}`,
			stage: Object.fromEntries(stages.map((stage) => [stage, gtoHolder(state, stage)])),
			registered: greatest !== void 0,
			active: true
		}];
	}));
}
function gtoHistory(events, ascending, all = events) {
	const later = new Map(all.flatMap(({ fact: { name, commit } }) => name.kind === "version" ? [[`${name.model} ${commit}`, `v${name.version}`]] : []));
	const ordered = events.toSorted((a, b) => a.fact.time - b.fact.time || gtoPriority(a.fact) - gtoPriority(b.fact));
	if (!ascending) ordered.reverse();
	return ordered.map((event) => {
		const { fact } = event;
		return {
			timestamp: gtoTime(fact.time),
			artifact: fact.name.model,
			event: gtoEvent(fact),
			priority: gtoPriority(fact),
			version: (event.version === void 0 && "stage" in fact.name ? later.get(`${fact.name.model} ${fact.commit}`) : void 0) ?? gtoVersion(event),
			stage: "stage" in fact.name ? fact.name.stage : null,
			commit: fact.commit,
			author: fact.author,
			author_email: fact.email,
			message: gtoMessage(fact),
			ref: fact.tag
		};
	});
}
function gtoCheckedRef(event) {
	const { fact } = event;
	const version = gtoVersion(event);
	return {
		artifact: fact.name.model,
		created_at: gtoTime(fact.time),
		author: fact.author,
		author_email: fact.email,
		message: gtoMessage(fact),
		commit_hexsha: fact.commit,
		tag: fact.tag,
		...version !== null && { version },
		..."stage" in fact.name && { stage: fact.name.stage },
		event: gtoEvent(fact)
	};
}
function gtoActionOutputs(checked) {
	if (checked.kind === "foreign") return {
		event: "",
		name: "",
		version: "",
		stage: "",
		type: "",
		path: "",
		description: ""
	};
	const { event, annotation } = checked;
	const { name } = event.fact;
	return {
		event: gtoEvent(event.fact),
		name: name.model,
		version: gtoVersion(event) ?? "",
		stage: name.kind === "assignment" ? name.stage : "",
		type: plainText(annotation.type ?? ""),
		path: plainText(annotation.path ?? ""),
		description: plainText(annotation.description ?? "")
	};
}
function gtoEvent({ name }) {
	return names[name.kind][0];
}
const names = {
	created: ["creation", 1],
	deprecation: ["deprecation", 2],
	version: ["registration", 3],
	deregistration: ["deregistration", 4],
	assignment: ["assignment", 5],
	unassignment: ["unassignment", 6]
};
function gtoPriority({ name }) {
	return names[name.kind][1];
}
function usedStages(facts) {
	const assigned = /* @__PURE__ */ new Map();
	const gone = /* @__PURE__ */ new Set();
	for (const { fact, version } of eventsOf(facts)) {
		const { name } = fact;
		if (name.kind === "version") gone.delete(name.version);
		if (name.kind === "deregistration") gone.add(name.version);
		const key = "stage" in name ? JSON.stringify([version ?? fact.commit, name.stage]) : "";
		if (name.kind === "assignment") assigned.set(key, name.stage);
		if (name.kind === "unassignment") assigned.delete(key);
	}
	return [...assigned].filter(([key]) => !gone.has(String(JSON.parse(key)[0]))).map(([, stage]) => stage);
}
function gtoHolder(state, stage) {
	const holder = state.stages.get(stage);
	if (holder === void 0) return null;
	const version = state.versions.find((one) => one.version === holder.version || one.commit === holder.version);
	return version === void 0 ? holder.version : `v${version.version}`;
}
function gtoVersion({ fact, version }) {
	if (version !== void 0) return `v${version}`;
	return "stage" in fact.name ? fact.commit : null;
}
function gtoMessage({ message }) {
	return message.trimEnd();
}
function gtoTime(seconds) {
	return isoTime(seconds).replace("Z", "+00:00");
}

export { gtoPriority as a, gtoMessage as i, gtoCheckedRef as n, gtoRegistry as o, gtoHistory as r, gtoTime as s, gtoActionOutputs as t };