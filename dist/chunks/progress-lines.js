import { D as startOfProcess, H as messageOf, V as init_errors } from "./kernel.js";
import { a as npmCertificates, i as init_npm_settings, s as readNpmSettings } from "./native-log.js";
import { join } from "node:path";
import { readFileSync, readlinkSync } from "node:fs";
import { lstat, mkdtemp, readdir, rm } from "node:fs/promises";
import { homedir, hostname } from "node:os";
import { createHash } from "node:crypto";

// src/host/network.ts
init_npm_settings();
async function openNetwork(environment, log) {
	if (Object.keys(environment).some((name) => /^https?_proxy$/i.test(name))) (await import("./proxy.js")).goByProxy(environment, log);
	const npm = readNpmSettings({
		environment,
		home: environment["HOME"] ?? homedir()
	});
	const certificates = npmCertificates(npm, log);
	if (certificates.length === 0) return;
	const { default: trust } = await import("node:tls");
	if (canTrustMore(trust)) trust.setDefaultCACertificates([...trust.getCACertificates("default"), ...certificates]);
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
		for (const name of names.filter((one) => one.startsWith(prefix))) {
			const path = join(parent, name);
			if (!await isLeft(path, name.slice(prefix.length))) continue;
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
	if (start !== "0") return startOfProcess(pid) === start;
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
		start: startOfProcess(process.pid)
	};
}
function textOf(read) {
	try {
		return read();
	} catch {
		return "";
	}
}

// src/host/progress-lines.ts
function progressLines(now) {
	let last;
	return (share) => {
		const time = now();
		const tenth = share === void 0 ? void 0 : Math.floor(share * 10);
		last ??= {
			time,
			tenth: void 0
		};
		const silence = time - last.time;
		if (!(tenth !== void 0 && tenth !== last.tenth && silence >= 1e3) && silence < 1e4) return false;
		last = {
			time,
			tenth
		};
		return true;
	};
}

export { openNetwork as i, makeScratch as n, sweepScratch as r, progressLines as t };