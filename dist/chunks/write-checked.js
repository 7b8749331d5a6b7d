import { n as digestOfFile } from "./digest.js";
import { r as init_errors, t as UserError } from "./errors.js";
import { dirname, join } from "node:path";
import { mkdir, mkdtemp, open, rename, rm } from "node:fs/promises";
import { createHash } from "node:crypto";

// src/files/write-checked.ts
init_errors();
async function writeChecked(source, target, expected) {
	await mkdir(dirname(target), { recursive: true });
	const folder = await mkdtemp(join(dirname(target), ".cairn-part-"));
	try {
		const part = join(folder, "part");
		const hash = createHash("sha256");
		let size = 0;
		await using file = await open(part, "wx", 384);
		for await (const chunk of source) {
			size += chunk.byteLength;
			if (size > expected.size) break;
			hash.update(chunk);
			await file.writeFile(chunk);
		}
		const sha256 = `sha256:${hash.digest("hex")}`;
		if (size !== expected.size || sha256 !== expected.sha256) throw new UserError("CAIRN_ARTIFACT_CORRUPT", {
			where: target,
			what: `${size > expected.size ? "more than " : ""}${Math.min(size, expected.size)} bytes with digest ${sha256} arrived`,
			expected: `${expected.size} bytes with digest ${expected.sha256}`
		});
		await file.sync();
		await rename(part, target);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function copyChecked(source, target, expected) {
	await using file = await open(source);
	await writeChecked(file.createReadStream({ autoClose: false }), target, expected);
}
async function isIntact(path, expected) {
	try {
		const found = await digestOfFile(path);
		return found.size === expected.size && found.sha256 === expected.sha256;
	} catch {
		return false;
	}
}

export { isIntact as n, writeChecked as r, copyChecked as t };