import { join } from "node:path";
import { readFile } from "node:fs/promises";

// src/host/local-forge.ts
async function localForgeAt(url, home) {
	const [, port, repository] = /^http:\/\/forge\.localhost:(\d{1,5})\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
	if (port === void 0 || repository === void 0) return void 0;
	const state = await read(join(forgesFolder(home), port));
	const token = state === void 0 ? void 0 : await read(join(state, "token"));
	if (token === void 0) return void 0;
	return {
		serverUrl: `http://forge.localhost:${port}`,
		apiUrl: `http://127.0.0.1:${port}`,
		repository,
		token
	};
}
function forgesFolder(home) {
	return join(home, ".cairn", "forges");
}
async function read(path) {
	const text = (await readFile(path, "utf8").catch(() => "")).trim();
	return text === "" ? void 0 : text;
}

export { localForgeAt as n, forgesFolder as t };