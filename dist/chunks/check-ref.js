import { L as parseTagName, d as outsideList, f as readAnnotations, r as readRegistry, s as eventsOf, t as historyOf } from "./registry.js";

// src/registry/check-ref.ts
async function checkRef(git, ref, options) {
	const { declared, fallback, fetch } = options;
	const foreign = (...warnings) => ({
		kind: "foreign",
		warnings
	});
	const tag = ref.replace(/^refs\/tags\//, "");
	const name = parseTagName(tag);
	if (name.kind === "foreign") return foreign(`${ref} is not ours: ${name.reason}`);
	const { model } = name;
	const registry = await readRegistry(git, {
		models: [model],
		fetch
	});
	const event = eventsOf(historyOf(registry, model)).find(({ fact }) => fact.tag === tag);
	const told = registry.diagnostics.map(({ tag: bad, problem, remedy }) => `tag ${bad} ${problem}. ${remedy}`);
	if (event === void 0) {
		const broken = registry.diagnostics.some((diagnostic) => diagnostic.tag === tag);
		return foreign(...told, ...broken ? [] : [`${ref} is no tag of a model here`]);
	}
	const { artifacts, stages, types, problems } = await readAnnotations(git, {
		artifacts: [{
			model,
			commit: event.fact.commit
		}],
		fallback
	});
	const annotation = artifacts.get(model);
	if (declared?.includes(model) === false && annotation === void 0) return foreign(`${model} is not ours: neither the configuration nor a file of GTO declares it`);
	const outside = [outsideList("stage", "stage" in name ? name.stage : void 0, stages), outsideList("type", annotation?.type, types)].filter((problem) => problem !== void 0);
	return {
		kind: "event",
		event,
		annotation: annotation ?? {},
		warnings: [...told, ...[...problems, ...outside].map(({ file, problem }) => `${file} ${problem}`)]
	};
}

export { checkRef as t };