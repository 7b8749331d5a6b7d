import { n as __esmMin } from "./rolldown-runtime.js";
import { It as init_errors, Lt as messageOf, Mt as UserError, _t as randomBytes, ft as createHash, gt as init_crypto_when_asked } from "./kernel.js";
import { n as init_certificate_fault, t as certificateRemedy } from "./certificate-fault.js";
import { n as openDownload, t as init_open_download } from "./open-download2.js";
import { n as unpackTarball, t as init_tar } from "./tar.js";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";

// src/native/native-download.ts
async function installPinned(options) {
	const { packages, folder } = options;
	if (existsSync(folder)) return;
	const scratch = `${folder}.${randomBytes(6).toString("hex")}`;
	try {
		for (const pinned of packages) await unpackTarball(await download(pinned, options), join(scratch, "node_modules", pinned.name), { wanted: (path) => Object.hasOwn(pinned.files, path) });
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