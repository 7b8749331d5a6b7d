import { t as guarded } from "./chunks/guarded.js";
import { t as serveInForeground } from "./chunks/serve-in-foreground.js";
import { parseArgs } from "node:util";

// src/cli/serve-main.ts
const { values } = parseArgs({ options: {
	directory: { type: "string" },
	port: { type: "string" }
} });
await guarded((code) => {
	process.exitCode = code;
}, async () => {
	await serveInForeground({
		directory: values.directory ?? ".",
		port: Number(values.port ?? 8085)
	});
	return 0;
})();

export {  };