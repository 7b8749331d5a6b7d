import { n as __esmMin } from "./rolldown-runtime.js";
import { Nt as init_errors, Pt as messageOf, kt as UserError, lt as createHash, mt as randomBytes, pt as init_crypto_when_asked } from "./kernel.js";
import { n as init_certificate_fault, t as certificateRemedy } from "./certificate-fault.js";
import { n as openDownload, t as init_open_download } from "./open-download2.js";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

// src/native/tar.ts
async function unpackTarball(tarball, into, wanted = () => true) {
	const files = [...tarFiles(gunzipSync(tarball))].filter(({ path }) => wanted(path));
	for (const { path, executable, bytes } of files) {
		const target = join(into, path);
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, bytes, { mode: executable ? 493 : 420 });
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
		} else if (type !== "5" && type !== "g") throw new Error(`The archive holds an entry of type ${JSON.stringify(type)}.`);
		else longPath = void 0;
	}
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

// src/native/native-download.ts
async function installPinned(options) {
	const { packages, folder } = options;
	if (existsSync(folder)) return;
	const scratch = `${folder}.${randomBytes(6).toString("hex")}`;
	try {
		for (const pinned of packages) await unpackTarball(await download(pinned, options), join(scratch, "node_modules", pinned.name), (path) => Object.hasOwn(pinned.files, path));
		await mkdir(dirname(folder), { recursive: true });
		await rename(scratch, folder).catch((error) => {
			if (!existsSync(folder)) throw error;
		});
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}
async function download(pinned, options) {
	const file = `${pinned.name.replace(/^.*\//, "")}-${pinned.version}.tgz`;
	const url = `${options.npm.registryOf(pinned.name).replace(/\/$/, "")}/${pinned.name}/-/${file}`;
	const shown = withoutCredentials(url);
	const bytes = await get(url, options).catch((error) => {
		throw unavailable(pinned, `it could not be downloaded from ${shown} (${messageOf(error)})`, error);
	});
	if (`sha512-${createHash("sha512").update(bytes).digest("base64")}` !== pinned.integrity) throw unavailable(pinned, `its bytes from ${shown} are not the pinned ones`);
	return bytes;
}
async function get(url, { npm, certificates }) {
	const login = npm.loginFor(url);
	const { status, bytes } = await openDownload(url, login === void 0 ? {} : { authorization: login }, {
		signal: AbortSignal.timeout(3e5),
		doing: "downloading it",
		certificates
	});
	if (status === 401 || status === 403) throw new Error(login === void 0 ? `HTTP status ${status}: it wants a login, and no .npmrc has one for it` : `HTTP status ${status}: it does not take the login of .npmrc`);
	if (status !== 200) throw new Error(`HTTP status ${status}`);
	const chunks = [];
	for await (const chunk of bytes) chunks.push(chunk);
	return Buffer.concat(chunks);
}
function unavailable({ name, version }, why, cause) {
	return new UserError("CAIRN_NATIVE_UNAVAILABLE", {
		what: `The native package ${name} ${version} is needed, but ${why}`,
		todo: certificateRemedy(cause) ?? "Install it beside Cairn (npm install), or let npm_config_registry name an npm registry that has it."
	}, { cause });
}
function withoutCredentials(url) {
	const parsed = new URL(url);
	return `${parsed.origin}${parsed.pathname}`;
}
var init_native_download = __esmMin((() => {
	init_crypto_when_asked();
	init_errors();
	init_certificate_fault();
	init_open_download();
	init_tar();
}));

init_native_download();
export { installPinned };