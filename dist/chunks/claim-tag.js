import { t as pushCreateOnly } from "./push.js";
import { n as init_errors, t as UserError } from "./errors.js";
import { C as formatTagName, b as formatMessage, f as claimRef, r as readRegistry, t as historyOf } from "./read-registry.js";
import { setTimeout } from "node:timers/promises";

// src/git/tag-object.ts
async function writeTagObject(git, options) {
	const date = `${Math.floor(options.date.getTime() / 1e3)} +0000`;
	const tagger = await git.run(["var", "GIT_COMMITTER_IDENT"], { environment: { GIT_COMMITTER_DATE: date } });
	const head = [
		`object ${options.commit}`,
		"type commit",
		`tag ${options.name}`,
		`tagger ${tagger}`
	];
	return git.run(["mktag"], { input: `${head.join("\n")}\n\n${options.message}` });
}

// src/registry/claim-tag.ts
init_errors();
async function claimTag(git, options) {
	const { model } = options;
	for (let waited = 0, last = 0; waited < patience; waited += last) {
		const before = await readRegistry(git, {
			models: [model],
			fetch: true
		});
		const planned = await options.plan(before);
		if ("done" in planned) return planned;
		const { claim } = planned;
		const tag = formatTagName(claim.name);
		const previous = historyOf(before, model).at(-1)?.tagObject;
		const trailers = {
			...claim.trailers,
			sequence: nextSequence(before, model),
			...previous && { previous }
		};
		const object = await writeTagObject(git, {
			name: tag,
			commit: claim.commit,
			message: formatMessage(claim.subject, trailers),
			date: options.now()
		});
		if (await pushCreateOnly(git, {
			refs: refsOf(claim.name),
			object
		}) === "created") return {
			tag,
			tagObject: object,
			claim,
			before
		};
		last = delay(last, object);
		await setTimeout(last);
	}
	throw new UserError("CAIRN_RACE_LOST", {
		where: model,
		what: "others kept taking the next tag of this model",
		todo: "Run it again; a `concurrency` group in the workflow avoids the race."
	});
}
function refsOf(name) {
	const tag = `refs/tags/${formatTagName(name)}`;
	return name.kind === "version" ? [tag, claimRef(name.model, name.version)] : [tag];
}
function nextSequence(registry, model) {
	const facts = historyOf(registry, model);
	return 1 + Math.max(facts.length, ...facts.map(({ trailers }) => trailers.sequence ?? 0));
}
function nextCounter(registry, model) {
	return 1 + Math.max(0, ...historyOf(registry, model).map(({ name }) => name.counter ?? 0));
}
const patience = 6e4;
function delay(last, object) {
	const chance = Number.parseInt(object.slice(0, 8), 16) / 2 ** 32;
	return Math.min(5e3, 100 + chance * (Math.max(last, 200) * 3 - 100));
}

export { nextCounter as n, claimTag as t };