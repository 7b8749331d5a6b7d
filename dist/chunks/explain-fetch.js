import { r as init_errors, t as UserError } from "./errors.js";
import { n as explainGit, t as GitError } from "./git.js";

// src/git/explain-fetch.ts
init_errors();
function explainFetch(todo) {
	return (error) => {
		if (!(error instanceof GitError) || error.args[0] !== "fetch") throw error;
		const explained = explainGit(error);
		const [told] = explained instanceof UserError ? explained.mistakes : [];
		throw new UserError("CAIRN_FETCH_FAILED", {
			...told,
			what: told?.what ?? error.message,
			todo: told?.todo === void 0 ? todo : `${told.todo} ${todo}`
		}, { cause: error });
	};
}

export { explainFetch as t };