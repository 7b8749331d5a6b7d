import { It as init_errors, Mt as UserError } from "./kernel.js";
import http from "node:http";

// src/transfer/proxy.ts
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

export { goByProxy };