import { dirname } from "node:path";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { randomUUID } from "node:crypto";

// src/files/replace-file.ts
async function replaceFile(path, text) {
	await mkdir(dirname(path), { recursive: true });
	const temporary = `${path}.${randomUUID()}.tmp`;
	try {
		await using handle = await open(temporary, "wx");
		await handle.writeFile(text);
		await handle.sync();
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

export { replaceFile as t };