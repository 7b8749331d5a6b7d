import { P as explainFileFault } from "./kernel.js";
import { J as explainGit } from "./git.js";

// src/host/as-user-error.ts
function asUserError(thrown) {
	return explainFileFault(explainGit(thrown));
}

export { asUserError as t };