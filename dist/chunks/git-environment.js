import { t as childEnvironment } from "./child-environment.js";

// src/kernel/git-environment.ts
function gitEnvironment(environment) {
	const configuration = Object.entries(environment).filter((entry) => entry[1] !== void 0 && entry[0].startsWith("GIT_CONFIG_"));
	return {
		...childEnvironment(environment),
		...Object.fromEntries(configuration)
	};
}

export { gitEnvironment as t };