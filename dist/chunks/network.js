import { i as readNpmSettings, n as npmCertificates, t as init_npm_settings } from "./npm-settings.js";
import { a as init_errors, t as UserError } from "./errors.js";
import { homedir } from "node:os";
import tls from "node:tls";
import http from "node:http";

// src/transfer/proxy.ts
init_npm_settings();
init_errors();
const here = [
	"localhost",
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

export { openNetwork as t };