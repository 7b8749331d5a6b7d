import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createHash } from "node:crypto";

// src/kernel/digest.ts
function digestOf(bytes) {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
async function digestOfFile(path) {
	const hash = createHash("sha256");
	for await (const chunk of createReadStream(path)) hash.update(chunk);
	return {
		size: (await stat(path)).size,
		sha256: `sha256:${hash.digest("hex")}`
	};
}

export { digestOfFile as n, digestOf as t };