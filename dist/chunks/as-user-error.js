import { F as explainFileFault } from "./kernel.js";
import { Y as explainGit } from "./git.js";

// src/host/as-user-error.ts
function asUserError(thrown) {
	return explainFileFault(explainGit(thrown));
}

export { asUserError as t };