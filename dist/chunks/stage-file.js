import { U as readFileAt, h as oddFormAt } from "./git.js";
import { n as serializeDocument, t as parseDocument } from "./document.js";
import { It as init_errors, Mt as UserError } from "./kernel.js";
import { T as stagePath } from "./registry.js";

// src/promotion/stage/stage-file.ts
init_errors();
async function readStageFile(git, commit, model, stage) {
	const path = stagePath(model, stage);
	const form = await oddFormAt(git, commit, path);
	if (form !== void 0) throw new UserError("CAIRN_DOCUMENT_INVALID", {
		where: path,
		what: `is ${form}`,
		expected: "a file, as `propose` writes it",
		todo: "Take it away in a pull request, and propose the version again."
	});
	const text = await readFileAt(git, commit, path);
	if (text === void 0) return void 0;
	const desired = parseDocument("stage", text, path);
	if (desired.model === model && desired.stage === stage) return desired;
	throw new UserError("CAIRN_DOCUMENT_INVALID", {
		where: path,
		what: `speaks of ${desired.model} and its stage ${desired.stage}`,
		expected: `model ${model} and stage ${stage}, as the path says`
	});
}
function serializeStage(stage) {
	const { version, manifest, ...rest } = JSON.parse(serializeDocument(stage));
	const line = `"version": ${JSON.stringify(version)}, "manifest": ${JSON.stringify(manifest)}`;
	return `${JSON.stringify(rest, null, 2).replace(/\n\}$/, `,\n  ${line}\n}`)}\n`;
}

export { serializeStage as n, readStageFile as t };