import { n as init_errors, t as UserError } from "./errors.js";
import { o as digestOfFile } from "./leads-outside.js";
import { dirname, isAbsolute, join, resolve, sep } from "node:path";
import { mkdir, mkdtemp, open, rename, rm } from "node:fs/promises";
import { createHash } from "node:crypto";

// src/storage/asset-name.ts
function assetNames(paths) {
	const flat = paths.map((path) => ({
		path,
		name: flatten(path)
	}));
	const seen = /* @__PURE__ */ new Map();
	for (const { name } of flat) seen.set(name.toLowerCase(), (seen.get(name.toLowerCase()) ?? 0) + 1);
	return new Map(flat.map(({ path, name }) => {
		const plain = name === path.replaceAll("/", "-") && name.length <= 150 && !name.startsWith(".");
		const alone = seen.get(name.toLowerCase()) === 1;
		return [path, plain && alone ? name : `${mark(path)}-${name.slice(-150)}`];
	}));
}
function flatten(path) {
	return path.replaceAll("/", "-").replace(/[^A-Za-z0-9._-]/g, "_");
}
function mark(path) {
	return createHash("sha256").update(path).digest("hex").slice(0, 8);
}

// src/storage/artifact-store.ts
function storeKind(storage, github) {
	return storage?.kind ?? (github === void 0 ? "folder" : "release");
}
function storeFolder(storage, roots) {
	const path = storage?.path ?? "~/.cairn/store";
	if (path === "~" || path.startsWith("~/")) return join(roots.home, path.slice(1));
	return isAbsolute(path) ? path : join(roots.workspace, path);
}
function placeArtifacts(files, kind) {
	const names = assetNames(files.map(({ path }) => path));
	return files.map(({ path, size, sha256 }) => ({
		path,
		size,
		sha256,
		store: kind === "release" ? {
			kind,
			asset: names.get(path) ?? path
		} : {
			kind,
			path: `sha256/${sha256.slice(7, 9)}/${sha256.slice(7)}`
		}
	}));
}

// src/storage/stay-inside.ts
init_errors();
function stayInside(folder, path) {
	const root = resolve(folder);
	const place = resolve(root, path);
	if (!(path === "" || path.includes("\0") || path.includes("\\") || isAbsolute(path)) && place.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return place;
	throw new UserError("CAIRN_PATH_OUTSIDE", {
		where: JSON.stringify(path),
		what: "leads outside the folder of the model",
		expected: "a relative path without .."
	});
}

// src/storage/write-checked.ts
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

export { placeArtifacts as a, stayInside as i, isIntact as n, storeFolder as o, writeChecked as r, storeKind as s, copyChecked as t };