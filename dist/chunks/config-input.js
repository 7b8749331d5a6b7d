// src/verbs/inputs/config-input.ts
function configInput(note) {
	return {
		kind: "path",
		nearest: true,
		default: "cairn.yaml",
		description: `Path of the configuration${note === void 0 ? "" : `, ${note}`}.`
	};
}

export { configInput as t };