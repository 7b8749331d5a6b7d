import { n as __esmMin } from "./rolldown-runtime.js";
import { dirname, join } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { constants } from "node:buffer";

// src/native/tar.ts
async function unpackTarball(tarball, into, { wanted = () => true, mostBytes } = {}) {
	const files = [...tarFiles(gunzip$1(tarball, mostBytes))].filter(({ path }) => wanted(path));
	for (const { path, executable, bytes } of files) {
		const target = join(into, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, bytes, { mode: executable ? 493 : 420 });
	}
}
function gunzip$1(tarball, mostBytes) {
	try {
		return gunzipSync(tarball, mostBytes === void 0 ? {} : { maxOutputLength: mostBytes });
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new Error(`The archive has more than ${mostBytes ?? constants.MAX_LENGTH} bytes unpacked.`, { cause: error });
	}
}
function* tarFiles(tar) {
	let longPath;
	for (let at = 0; at + block <= tar.length;) {
		const header = tar.subarray(at, at + block);
		if (header.every((byte) => byte === 0)) return;
		if (checksum(header) !== octal(header, 148, 8)) throw new Error("The archive is damaged: wrong checksum.");
		const size = octal(header, 124, 12);
		const bytes = tar.subarray(at + block, at + block + size);
		if (bytes.length !== size) throw new Error("The archive is damaged: it ends early.");
		at += block + Math.ceil(size / block) * block;
		const type = String.fromCharCode(header[156] ?? 0);
		if (type === "x") longPath = paxPath(bytes) ?? longPath;
		else if (type === "L") longPath = bytes.toString("utf8").replace(/\0.*$/s, "");
		else if (type === "0" || type === "\0") {
			const path = safePath(longPath ?? headerPath(header));
			longPath = void 0;
			yield {
				path,
				executable: (octal(header, 100, 8) & 73) !== 0,
				bytes
			};
		} else if (type !== "5" && type !== "g") throw refusedEntry(type);
		else longPath = void 0;
	}
}
function refusedEntry(type) {
	const link = type === "1" || type === "2" ? " (a link)" : "";
	return /* @__PURE__ */ new Error(`The archive holds an entry of type ${JSON.stringify(type)}${link}.`);
}
function headerPath(header) {
	const prefix = text(header, 345, 155);
	const name = text(header, 0, 100);
	return prefix === "" ? name : `${prefix}/${name}`;
}
function paxPath(bytes) {
	for (let at = 0; at < bytes.length;) {
		const length = Number.parseInt(bytes.toString("latin1", at, at + 20), 10);
		if (!Number.isSafeInteger(length) || length <= 0) return void 0;
		const record = bytes.toString("utf8", at, at + length - 1);
		const [key, ...value] = record.slice(record.indexOf(" ") + 1).split("=");
		if (key === "path") return value.join("=");
		at += length;
	}
}
function safePath(path) {
	const parts = path.split("/").slice(1);
	if (parts.length === 0 || parts.some((part) => part === "" || part === "." || part === "..") || path.startsWith("/") || /[\\\0]/.test(path)) throw new Error(`The archive holds the unsafe path ${JSON.stringify(path)}.`);
	return parts.join("/");
}
function checksum(header) {
	let sum = 0;
	for (let i = 0; i < block; i++) sum += i >= 148 && i < 156 ? 32 : header[i] ?? 0;
	return sum;
}
function octal(header, start, length) {
	const value = Number.parseInt(text(header, start, length).trim() || "0", 8);
	if (!Number.isSafeInteger(value) || value < 0) throw new Error("The archive is damaged: a number is unreadable.");
	return value;
}
function text(header, start, length) {
	return header.toString("utf8", start, start + length).replace(/\0.*$/s, "");
}
var block;
var init_tar = __esmMin((() => {
	block = 512;
}));

export { unpackTarball as n, init_tar as t };