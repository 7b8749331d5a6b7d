import { i as readNpmSettings, n as npmCertificates, t as init_npm_settings } from "./npm-settings.js";
import { homedir } from "node:os";

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

export { openNetwork as t };