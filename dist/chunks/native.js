import { n as __esmMin } from "./rolldown-runtime.js";
import { B as messageOf, F as UserError, z as init_errors } from "./kernel.js";
import { i as readNpmSettings, n as npmCertificates, r as npmProject, t as init_npm_settings } from "./npm-settings.js";
import { createRequire } from "node:module";
import { join } from "node:path";
import { existsSync } from "node:fs";
import util from "node:util";
import { homedir } from "node:os";

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
		const { installPinned } = await import("./native-download.js");
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
	init_npm_settings();
	ready = /* @__PURE__ */ new Map();
}));

export { tensorflowNode as i, nativePart as n, prepareNative as r, init_native as t };