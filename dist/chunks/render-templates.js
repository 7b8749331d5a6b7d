import { J as init_errors, W as UserError, et as cairnRoot, nt as init_version, tt as cairnVersion } from "./kernel.js";
import { join } from "node:path";
import { readFile, readdir } from "node:fs/promises";

// src/templates/render-templates.ts
init_errors();
init_version();
async function renderTemplates(answers) {
	check(answers);
	const folder = join(cairnRoot(), "action-templates");
	const files = /* @__PURE__ */ new Map();
	for (const name of (await readdir(folder)).filter((entry) => entry.endsWith(".yml")).sort()) files.set(`.github/workflows/${name}`, fill(await readFile(join(folder, name), "utf8"), answers));
	files.set("registry/.gitattributes", await readFile(join(folder, "registry.gitattributes"), "utf8"));
	const starter = withTarget(await readFile(join(folder, "cairn.yaml"), "utf8"), answers.target);
	files.set("cairn.yaml", fill(starter, answers));
	return files;
}
function withTarget(starter, kind) {
	const name = targets.get(kind ?? "");
	if (name === void 0) return starter;
	const entry = new RegExp(`^#   ${name}:\n(?:#     .*\n)+`, "m").exec(starter)?.[0] ?? "";
	const targetsAt = starter.indexOf("# targets:");
	const written = `targets:\n${entry.replace(/^# /gm, "")}`;
	return `${starter.slice(0, targetsAt)}${written}`.replace("# target: here #", `target: ${name} #`);
}
const targets = /* @__PURE__ */ new Map([["command", "here"], ["local-server", "server"]]);
function fill(template, { model, branch, pin }) {
	const version = cairnVersion().replace("cairn ", "v");
	return template.replaceAll("$default-branch", branch).replaceAll("my-model", model).replace(/(uses: cairn-ml\/cairn\/actions\/[a-z-]+)@v[\d.]+/g, `$1@${pin} # ${version}`);
}
function nameMistakes(model) {
	if (/^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(model)) return [];
	return [{
		where: "--model",
		what: `${JSON.stringify(model)} is no name of a model`,
		expected: "letters, digits, - and _"
	}];
}
function check({ model, branch, pin, target }) {
	const mistakes = [];
	if (target !== void 0 && !targets.has(target)) mistakes.push({
		where: "--target",
		what: `${JSON.stringify(target)} is no kind of target`,
		expected: [...targets.keys()].join(" or ")
	});
	mistakes.push(...nameMistakes(model));
	if (!/^[A-Za-z0-9][\w./-]*$/.test(branch)) mistakes.push({
		where: "--branch",
		what: `${JSON.stringify(branch)} is no name of a branch`,
		expected: "letters, digits, ., /, - and _"
	});
	if (!/^[0-9a-f]{40}$/.test(pin)) mistakes.push({
		where: "--pin",
		what: `${JSON.stringify(pin)} is no commit`,
		expected: "a full commit id of 40 hex digits"
	});
	if (mistakes.length > 0) throw new UserError("CAIRN_INPUT_INVALID", mistakes);
}

export { renderTemplates as n, nameMistakes as t };