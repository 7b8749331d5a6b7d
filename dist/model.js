import { It as init_errors, Lt as messageOf, Mt as UserError } from "./chunks/kernel.js";
import { Worker } from "node:worker_threads";

// src/models/model-answer.ts
init_errors();
function modelAnswers() {
	let model;
	return async (question) => {
		try {
			const isFirst = model === void 0;
			model ??= openModel(question);
			const opened = await model;
			const { backend, rounding } = opened;
			if (isFirst || question === void 0) return { facts: {
				backend,
				rounding
			} };
			return {
				predictions: await opened.predict(question),
				tellsClass: opened.tellsClass()
			};
		} catch (error) {
			if (error instanceof UserError) return {
				code: error.code,
				mistakes: error.mistakes
			};
			return { failure: messageOf(error) };
		}
	};
}
async function openModel(question) {
	if (question.format === "onnx") return (await import("./chunks/onnx-session.js")).openOnnxSession(question.directory, question);
	return (await import("./chunks/tensorflow-session.js")).openTensorFlowSession(question.directory, question);
}

// src/cli/model-main.ts
const answer = modelAnswers();
process.on("message", ({ question }) => {
	answer(question).then((given) => process.send?.(given));
});
process.once("disconnect", () => {
	process.exit();
});
new Worker(`setInterval(() => { if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL'); }, 1000);`, { eval: true }).unref();

export {  };