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

export { defineVerb as n, configInput as t };