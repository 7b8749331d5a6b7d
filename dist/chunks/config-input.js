// src/text/markdown.ts
function escapeMarkdown(text, limit = 300) {
	return oneLine(text, limit).replace(/[\\`*_{}[\]()<>#~$=^]/g, String.raw`\$&`).replace(/^(?:\d{1,9}(?=[.)](?:\s|$))|[-+])/, breakList).replace(/@/g, `${zeroWidth}@${zeroWidth}`).replace(/#/g, `#${zeroWidth}`).replace(/\b(?:GH-|www\.|(?:https?|ftp):|mailto:|xmpp:)/gi, `$&${zeroWidth}`).replace(/&/g, "&amp;").replace(/\|/g, "&#124;");
}
function code(text, limit = 300) {
	const inner = oneLine(text, limit);
	if (inner === "") return "";
	const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^[` ]|[` ]$/.test(inner) ? " " : "";
	return `${fence}${pad}${inner}${pad}${fence}`;
}
function table(header, rows) {
	const line = (cells) => `| ${header.map((_, index) => cell(cells[index] ?? "")).join(" | ")} |`;
	return [
		line(header),
		`|${" --- |".repeat(header.length)}`,
		...rows.map(line)
	].join("\n");
}
function codeBlock(text, language = "") {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text.replace(/\n$/, "")}\n${fence}`;
}
const zeroWidth = "​";
function breakList(start) {
	return /\d/.test(start) ? `${start}${zeroWidth}` : `\\${start}`;
}
function oneLine(text, limit) {
	const plain = text.slice(0, limit * 4).replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\p{Cs}]/gu, "�").trim();
	const characters = Array.from(plain);
	return characters.length <= limit ? plain : `${characters.slice(0, limit - 1).join("")}…`;
}
function cell(markdown) {
	return markdown.replace(/[\r\n]+/g, " ").replace(/(\\*)\|/g, (pipe, slashes) => slashes.length % 2 === 0 ? `${slashes}\\|` : pipe);
}

// src/kernel/verb.ts
function defineVerb(verb) {
	return {
		...verb,
		run: async (inputs, context) => {
			const result = await verb.run(inputs, context);
			return {
				...result,
				outputs: asTexts(result.outputs)
			};
		}
	};
}
function asTexts(outputs) {
	const texts = Object.entries(outputs).map(([name, value]) => [name, String(value ?? "")]);
	return Object.fromEntries(texts);
}

// src/verbs/inputs/config-input.ts
function configInput(note) {
	return {
		kind: "path",
		nearest: true,
		default: "cairn.yaml",
		description: `Path of the configuration${note === void 0 ? "" : `, ${note}`}.`
	};
}

export { escapeMarkdown as a, codeBlock as i, defineVerb as n, table as o, code as r, configInput as t };