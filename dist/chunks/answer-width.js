// src/models/answer-width.ts
function answerWidth({ outputs }) {
	return outputs[0]?.classes?.length ?? Math.max(1, outputs.length);
}
function severalTargets({ outputs }) {
	return outputs.length > 1 ? outputs.map(({ name }) => name) : [];
}

export { severalTargets as n, answerWidth as t };