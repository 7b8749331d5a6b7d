import { H as readFileAt } from "./git.js";
import { n as serializeDocument, t as parseDocument } from "./document.js";
import { At as init_errors, Et as UserError } from "./kernel.js";
import { I as stagePath } from "./registry.js";

// src/promotion/stage/stage-file.ts
init_errors();
async function readStageFile(git, commit, model, stage) {
	const path = stagePath(model, stage);
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