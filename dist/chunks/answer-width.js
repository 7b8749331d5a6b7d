// src/models/answer-width.ts
function answerWidth({ outputs }) {
	return outputs[0]?.classes?.length ?? 1;
}

export { answerWidth as t };