import { I as init_errors, L as messageOf, M as UserError } from "./kernel.js";
import { i as readNpmSettings, n as npmCertificates, t as init_npm_settings } from "./npm-settings.js";
import { join } from "node:path";
import { readFileSync, readlinkSync } from "node:fs";
import { lstat, mkdtemp, readdir, rm } from "node:fs/promises";
import { homedir, hostname } from "node:os";
import tls from "node:tls";
import { createHash } from "node:crypto";
import http from "node:http";

// src/transfer/proxy.ts
init_npm_settings();
init_errors();
const here = [
	"localhost",
	".localhost",
	"127.0.0.1",
	"::1",
	"[::1]"
];
function goByProxy(environment, log) {
	const plain = proxyOf(environment, "http_proxy");
	const secure = proxyOf(environment, "https_proxy") ?? plain;
	if (secure === void 0) return () => void 0;
	if (!hasProxies(http)) {
		if (environment["NODE_USE_ENV_PROXY"] === void 0) log.warning(`A proxy is set, but this Node.js cannot go by it: requests go directly. Use Node.js 24.14 or newer.`);
		return () => void 0;
	}
	const direct = valueOf(environment, "no_proxy");
	return http.setGlobalProxyFromEnv({
		https_proxy: secure,
		no_proxy: [...direct === void 0 ? [] : [direct], ...here].join(","),
		...plain !== void 0 && { http_proxy: plain }
	});
}
function hasProxies(module) {
	return module.setGlobalProxyFromEnv !== void 0;
}
function proxyOf(environment, name) {
	const text = valueOf(environment, name);
	if (text === void 0) return void 0;
	const address = text.includes("://") ? text : `http://${text}`;
	const url = URL.parse(address);
	if (url?.protocol === "http:" || url?.protocol === "https:") return address;
	throw new UserError("CAIRN_PROXY_INVALID", {
		where: name.toUpperCase(),
		what: "is no address of a proxy that Cairn can go by",
		expected: "such as http://proxy.example:3128 (http or https)"
	});
}
function valueOf(environment, name) {
	return [environment[name], environment[name.toUpperCase()]].find((value) => value !== void 0 && value !== "");
}

// src/host/network.ts
function openNetwork(environment, log) {
	goByProxy(environment, log);
	const npm = readNpmSettings({
		environment,
		home: environment["HOME"] ?? homedir()
	});
	const certificates = npmCertificates(npm, log);
	if (certificates.length === 0) return;
	if (canTrustMore(tls)) tls.setDefaultCACertificates([...tls.getCACertificates("default"), ...certificates]);
	else log.warning("This Node.js cannot trust npm's cafile elsewhere than for npm: set NODE_EXTRA_CA_CERTS too.");
}
function canTrustMore(module) {
	return module.setDefaultCACertificates !== void 0;
}

// src/host/scratch.ts
init_errors();
const longestRun = 6048e5;
async function makeScratch(parent, prefix) {
	const { machine, pid, start } = self();
	return mkdtemp(join(parent, `${prefix}${machine}-${pid}-${start}-`));
}
async function sweepScratch(places, log) {
	for (const { parent, prefix } of places) {
		const names = await readdir(parent).catch(() => []);
		for (const name of names) {
			const path = join(parent, name);
			if (!name.startsWith(prefix) || !await isLeft(path, name.slice(prefix.length))) continue;
			await rm(path, {
				recursive: true,
				force: true
			}).then(() => {
				log.debug(`Removed ${path}, which a killed run left.`);
			}, (error) => {
				log.debug(`${path}, which a killed run left, cannot be removed: ${messageOf(error)}`);
			});
		}
	}
}
async function isLeft(path, name) {
	const owner = ownerIn(name);
	if (owner === void 0) return false;
	const found = await lstat(path).catch(() => void 0);
	if (found?.isDirectory() !== true || process.getuid !== void 0 && found.uid !== process.getuid()) return false;
	return owner.machine === self().machine ? !runs(owner) : Date.now() - found.mtimeMs > longestRun;
}
function ownerIn(name) {
	const [, machine, pid, start] = /^([0-9a-f]{8})-(\d+)-(\d+)-\w{6}$/.exec(name) ?? [];
	return machine === void 0 || start === void 0 ? void 0 : {
		machine,
		pid: Number(pid),
		start
	};
}
function runs({ pid, start }) {
	if (start !== "0") return startOf(pid) === start;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return !(error instanceof Error && "code" in error && error.code === "ESRCH");
	}
}
function self() {
	const parts = [
		hostname(),
		textOf(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
		textOf(() => readlinkSync("/proc/self/ns/pid"))
	];
	return {
		machine: createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 8),
		pid: process.pid,
		start: startOf(process.pid)
	};
}
function startOf(pid) {
	const state = textOf(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
	return state.slice(state.lastIndexOf(")") + 2).split(" ")[19] ?? "0";
}
function textOf(read) {
	try {
		return read();
	} catch {
		return "";
	}
}

export { sweepScratch as n, openNetwork as r, makeScratch as t };