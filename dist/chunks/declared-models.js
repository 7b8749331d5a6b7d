import { o as __toESM } from "./rolldown-runtime.js";
import { join } from "node:path";
import { readFile } from "node:fs/promises";

// src/config/declared-models.ts
async function declaredModels(workspace, file = "cairn.yaml") {
	const text = await readFile(join(workspace, file), "utf8").catch(() => void 0);
	if (text === void 0) return void 0;
	const { parse } = await import("./dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		const config = parse(text, { logLevel: "silent" });
		const models = isRecord(config) ? config["models"] : void 0;
		return isRecord(models) ? Object.keys(models) : void 0;
	} catch {
		return;
	}
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export { declaredModels as t };