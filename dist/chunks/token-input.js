// src/verbs/inputs/token-input.ts
function tokenInput(purpose) {
	return {
		kind: "string",
		secret: true,
		default: "${{ github.token }}",
		environment: "GITHUB_TOKEN",
		description: `Token that ${purpose}.`
	};
}

export { tokenInput as t };