// src/github/repository-address.ts
function parseRemoteAddress(text) {
	const address = text.trim();
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(address)) return parseUrl(address);
	const [, host = "", path = ""] = /^(?:[^@/\s]+@)?([\w.-]{2,}|\[[^\]]+\]):(?!:)(.+)$/.exec(address) ?? [];
	return addressOf(host, path, true);
}
function isOnServer({ host, ssh }, serverUrl) {
	const url = new URL(serverUrl);
	const server = ssh ? url.hostname.toLowerCase() : hostOf(url);
	if (host === server) return true;
	return hostedServer(server) !== void 0 && (host === `ssh.${server}` || host === `www.${server}`);
}
function isNamedAfter(host, serverUrl) {
	const server = new URL(serverUrl).hostname.toLowerCase();
	return host.startsWith(`${server}-`) || host.startsWith(`${server}_`);
}
function hostedServer(host) {
	const [, server] = /^(?:ssh\.|www\.)?(github\.com|[a-z0-9-]+\.ghe\.com)$/.exec(host) ?? [];
	return server === void 0 ? void 0 : `https://${server}`;
}
function parseUrl(text) {
	if (!URL.canParse(text)) return void 0;
	const url = new URL(text);
	const scheme = url.protocol.slice(0, -1);
	const ssh = [
		"ssh",
		"git+ssh",
		"ssh+git"
	].includes(scheme);
	if (!ssh && ![
		"http",
		"https",
		"git"
	].includes(scheme)) return void 0;
	return addressOf(ssh ? url.hostname : hostOf(url), url.pathname, ssh);
}
function addressOf(host, path, ssh) {
	const [, repository] = /^\/*([\w.-]+\/[\w.-]+?)(?:\.git)?\/*$/.exec(path) ?? [];
	if (host === "" || repository === void 0 || /(?:^|\/)\.{1,2}(?:\/|$)/.test(repository)) return void 0;
	return {
		host: host.toLowerCase(),
		repository,
		ssh
	};
}
function hostOf({ protocol, hostname, port }) {
	return `${hostname}${port === "" || protocol === "http:" && port === "443" || protocol === "https:" && port === "80" ? "" : `:${port}`}`.toLowerCase();
}
function apiOf(serverUrl) {
	const { protocol, host } = new URL(serverUrl);
	if (hostedServer(host) !== void 0) return `https://api.${host}`;
	if (isLoopback(host)) return reachable(`${protocol}//${host}`);
	return `${protocol}//${host}/api/v3`;
}
function reachable(url) {
	return URL.canParse(url) && isLoopback(new URL(url).host) ? url.replace(/^(https?:\/\/)[\w.-]+\.localhost(?=[:/]|$)/i, "$1127.0.0.1") : url;
}
function isLoopback(host) {
	return /^[\w.-]+\.localhost(?::\d+)?$/i.test(host);
}

export { parseRemoteAddress as a, isOnServer as i, hostedServer as n, reachable as o, isNamedAfter as r, apiOf as t };