import { n as __esmMin } from "./rolldown-runtime.js";
import { I as init_errors, L as messageOf, M as UserError } from "./kernel.js";
import { n as init_certificate_fault, t as certificateRemedy } from "./certificate-fault.js";
import { n as openDownload, t as init_open_download } from "./open-download2.js";
import { i as readNpmSettings, n as npmCertificates, r as npmProject, t as init_npm_settings } from "./npm-settings.js";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import util from "node:util";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { createHash, randomBytes } from "node:crypto";
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
	const { packages, folder, wanted } = options;
	if (existsSync(folder)) return;
	const scratch = `${folder}.${randomBytes(6).toString("hex")}`;
	try {
		for (const pinned of packages) await unpackTarball(await download(pinned, options), join(scratch, "node_modules", pinned.name), wanted);
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
	init_errors();
	init_certificate_fault();
	init_open_download();
	init_tar();
}));

// src/native/native-packages.json
var native_packages_default = {
	duckdb: {
		"darwin-arm64": {
			"entry": "@duckdb/node-bindings-darwin-arm64/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-darwin-arm64",
				"version": "1.5.5-r.5",
				"integrity": "sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g=="
			}]
		},
		"darwin-x64": {
			"entry": "@duckdb/node-bindings-darwin-x64/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-darwin-x64",
				"version": "1.5.5-r.5",
				"integrity": "sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg=="
			}]
		},
		"linux-arm64": {
			"entry": "@duckdb/node-bindings-linux-arm64/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-linux-arm64",
				"version": "1.5.5-r.5",
				"integrity": "sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw=="
			}]
		},
		"linux-arm64-musl": {
			"entry": "@duckdb/node-bindings-linux-arm64-musl/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-linux-arm64-musl",
				"version": "1.5.5-r.5",
				"integrity": "sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ=="
			}]
		},
		"linux-x64": {
			"entry": "@duckdb/node-bindings-linux-x64/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-linux-x64",
				"version": "1.5.5-r.5",
				"integrity": "sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ=="
			}]
		},
		"linux-x64-musl": {
			"entry": "@duckdb/node-bindings-linux-x64-musl/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-linux-x64-musl",
				"version": "1.5.5-r.5",
				"integrity": "sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw=="
			}]
		},
		"win32-arm64": {
			"entry": "@duckdb/node-bindings-win32-arm64/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-win32-arm64",
				"version": "1.5.5-r.5",
				"integrity": "sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g=="
			}]
		},
		"win32-x64": {
			"entry": "@duckdb/node-bindings-win32-x64/duckdb.node",
			"packages": [{
				"name": "@duckdb/node-bindings-win32-x64",
				"version": "1.5.5-r.5",
				"integrity": "sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA=="
			}]
		}
	},
	onnxruntime: { "any": {
		"entry": "onnxruntime-node",
		"packages": [{
			"name": "onnxruntime-node",
			"version": "1.30.0",
			"integrity": "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw=="
		}, {
			"name": "onnxruntime-common",
			"version": "1.30.0",
			"integrity": "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA=="
		}]
	} }
};

// src/native/native.ts
async function prepareNative(part, log) {
	if (ready.has(part)) return;
	const { entry, packages } = pinnedPart(part);
	const own = resolveOwn(entry);
	if (own !== void 0) {
		ready.set(part, own);
		return;
	}
	const folder = join(toolCache(), "cairn", part, packages[0]?.version ?? "", platform());
	if (!existsSync(folder)) {
		const npm = readNpmSettings({
			environment: process.env,
			home: homedir(),
			project: npmProject(process.cwd(), existsSync)
		});
		log?.info(`Downloading ${packages.map(({ name, version }) => `${name} ${version}`).join(", ")} once, for this machine …`);
		await installPinned({
			packages,
			folder,
			npm,
			certificates: npmCertificates(npm, log),
			wanted: isForThisMachine
		});
	}
	ready.set(part, createRequire(join(folder, "index.js")).resolve(entry));
}
function nativePart(part) {
	const path = ready.get(part);
	if (path === void 0) throw new Error(`prepareNative('${part}') was not called.`);
	try {
		return createRequire(import.meta.url)(path);
	} catch (error) {
		throw new UserError("CAIRN_NATIVE_UNAVAILABLE", {
			where: path,
			what: `does not load: ${messageOf(error)}`
		}, { cause: error });
	}
}
function tensorflowNode() {
	const legacy = util;
	legacy.isNullOrUndefined ??= (value) => value === null || value === void 0;
	try {
		return createRequire(import.meta.url)("@tensorflow/tfjs-node");
	} catch {
		return;
	}
}
function pinnedPart(part) {
	const byPlatform = native_packages_default[part];
	const found = byPlatform[platform()] ?? byPlatform["any"];
	if (found !== void 0) return found;
	throw new UserError("CAIRN_NATIVE_UNAVAILABLE", {
		what: `There is no ${part} for ${platform()}`,
		expected: Object.keys(byPlatform).join(", ")
	});
}
function resolveOwn(entry) {
	try {
		return createRequire(import.meta.url).resolve(entry);
	} catch {
		return;
	}
}
function platform() {
	const name = `${process.platform}-${process.arch}`;
	if (process.platform !== "linux") return name;
	const { header } = process.report.getReport();
	return header?.glibcVersionRuntime === void 0 ? `${name}-musl` : name;
}
function isForThisMachine(path) {
	const machine = /^bin\/napi-v\d+\/([^/]+)\/([^/]+)\//.exec(path);
	return machine === null || machine[1] === process.platform && machine[2] === process.arch;
}
function toolCache() {
	const { RUNNER_TOOL_CACHE: runner, XDG_CACHE_HOME: cache } = process.env;
	return runner ?? cache ?? join(homedir(), ".cache");
}
var ready;
var init_native = __esmMin((() => {
	init_errors();
	init_native_download();
	init_npm_settings();
	ready = /* @__PURE__ */ new Map();
}));

export { tensorflowNode as i, nativePart as n, prepareNative as r, init_native as t };