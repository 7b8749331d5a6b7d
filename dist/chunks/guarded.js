import { t as explain } from "./explain.js";

// src/cli/guarded.ts
function guarded(setExitCode, action) {
	return async (...parameters) => {
		setExitCode(await action(...parameters).catch((error) => explain(error)));
	};
}

export { guarded as t };