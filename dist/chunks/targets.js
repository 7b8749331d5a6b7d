// src/config/targets.ts
function targetsOf({ target }) {
	return typeof target === "string" ? [target] : target;
}

export { targetsOf as t };