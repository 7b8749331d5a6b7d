import { n as Option } from "../vendor/commander.js";
import { n as runCommand } from "./cli-host.js";
import { t as guarded } from "./guarded.js";

// src/cli/sending-text.ts
function sendingText({ always, asked = {} }) {
	const wishes = Object.entries(asked).map(([input, what]) => `${what} with --${input}`);
	if (always !== void 0) return `Leaves this machine: ${[always, ...wishes].join("; ")}.`;
	return wishes.length === 0 ? "Nothing leaves this machine." : `Nothing leaves this machine but ${wishes.join(", and ")}.`;
}

// src/cli/verb-command.ts
function addVerb(program, verb, setExitCode) {
	const command = program.command(verb.name).description(verb.summary);
	for (const [name, input] of Object.entries(verb.inputs)) command.addOption(optionOf(name, input));
	command.addHelpText("after", `\n${sendingText(verb.sends)}`);
	const named = verb.inputs["model"] !== void 0;
	if (named) command.argument("[name]", "the model, in place of --model");
	command.action(guarded(setExitCode, async (...given) => {
		const texts = textsOf(given, named);
		const { directory, json, verbose, repository } = program.opts();
		return runCommand(verb, {
			texts: Object.fromEntries(Object.keys(verb.inputs).map((name) => [name, texts[camelCase(name)]])),
			directory,
			json: json === true,
			verbose: verbose === true,
			...repository !== void 0 && { repository }
		});
	}));
}
function textsOf(given, named) {
	const [name, options] = named ? given : [void 0, ...given];
	const texts = Object.fromEntries(Object.entries(options).map(([key, value]) => [key, value === true ? "true" : value]));
	return typeof name === "string" ? {
		...texts,
		model: texts["model"] ?? name
	} : texts;
}
function optionOf(name, input) {
	const facts = [
		input.required === true ? "required" : void 0,
		input.choices && `one of ${input.choices.join(", ")}`,
		defaultOf(input),
		input.environment && `or ${input.environment}`
	].filter((fact) => fact !== void 0 && fact !== "");
	const notes = facts.length > 0 ? ` (${facts.join("; ")})` : "";
	const text = `${input.description}${notes}`;
	if (input.kind === "boolean") return new Option(`--${name} [boolean]`, text);
	return new Option(`--${name} <${input.kind}>`, text);
}
function defaultOf({ default: elsewhere, terminal: text = elsewhere, nearest }) {
	if (text === void 0 || text === "" || text.includes("${{")) return void 0;
	return nearest === true ? `default: the nearest ${text}, from here upwards` : `default: ${text}`;
}
function camelCase(name) {
	return name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

export { addVerb };