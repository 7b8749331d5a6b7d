import { n as __esmMin } from "./rolldown-runtime.js";
import { It as init_errors, Lt as messageOf, dt as X509Certificate, gt as init_crypto_when_asked } from "./kernel.js";
import { dirname, join, resolve } from "node:path";
import { readFileSync } from "node:fs";

// src/native/npmrc.ts
function parseNpmrc(text, environment) {
	const settings = /* @__PURE__ */ new Map();
	for (const line of text.split(/\r?\n/)) {
		if (/^\s*\[/.test(line)) break;
		const [, key = "", value = ""] = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
		if (key !== "") settings.set(fillIn(key, environment), fillIn(unquoted(value), environment));
	}
	return settings;
}
function unquoted(value) {
	const [, , inner] = /^(["'])(.*)\1$/.exec(value) ?? [];
	return inner ?? value.replace(/\s*(?<!\\)[;#].*$/, "").replace(/\\([;#\\])/g, "$1");
}
function fillIn(text, environment) {
	return text.replace(/(?<!\\)\$\{([^${}?]+)(\?)?\}/g, (whole, name, optional) => environment[name] ?? (optional === void 0 ? whole : ""));
}
var init_npmrc = __esmMin((() => {}));

// src/native/npm-settings.ts
function readNpmSettings(options) {
	const { environment, home, project } = options;
	const own = fromEnvironment(environment);
	const user = own.get("userconfig") ?? join(home, ".npmrc");
	const mine = project === void 0 ? void 0 : join(project, ".npmrc");
	const settings = new Map([
		...readFile(own.get("globalconfig"), environment),
		...readFile(user, environment),
		...mine === user ? [] : readFile(mine, forProjects(environment)),
		...own
	]);
	const cafile = settings.get("cafile")?.replace(/^~(?=\/)/, () => home);
	const registry = webAddress(settings.get("registry")) ?? "https://registry.npmjs.org/";
	return {
		registryOf(name) {
			const [scope = ""] = name.split("/");
			return webAddress(settings.get(`${scope}:registry`)) ?? registry;
		},
		loginFor: (address) => loginFor(settings, new URL(address)),
		certificateFile: cafile === void 0 ? void 0 : resolve(project ?? home, cafile)
	};
}
function npmProject(folder, holds) {
	for (let at = resolve(folder);; at = dirname(at)) {
		if (holds(join(at, "package.json")) || holds(join(at, "node_modules"))) return at;
		if (dirname(at) === at) return resolve(folder);
	}
}
function fromEnvironment(environment) {
	const settings = /* @__PURE__ */ new Map();
	for (const [name, value] of Object.entries(environment)) {
		if (value === void 0 || value === "" || !/^npm_config_/i.test(name)) continue;
		const key = name.slice(11);
		settings.set(key.startsWith("//") ? key : key.replace(/(?!^)_/g, "-").toLowerCase(), value);
	}
	return settings;
}
function forProjects(environment) {
	return Object.fromEntries(Object.entries(environment).filter(([name]) => /^(NPM_|NODE_AUTH_TOKEN$)/i.test(name)));
}
function readFile(path, environment) {
	if (path === void 0) return /* @__PURE__ */ new Map();
	try {
		return parseNpmrc(readFileSync(path, "utf8"), environment);
	} catch {
		return /* @__PURE__ */ new Map();
	}
}
function webAddress(text) {
	const url = URL.parse(text ?? "");
	return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : void 0;
}
function loginFor(settings, { host, pathname }) {
	for (let key = `//${host}${pathname}`; key.length > 2; key = key.replace(/([^/]+|\/)$/, "")) {
		const login = loginAt(settings, key);
		if (login !== void 0) return login;
	}
}
function loginAt(settings, key) {
	const read = (name) => {
		const value = settings.get(`${key}:${name}`);
		return value?.includes("${") === true ? void 0 : value;
	};
	const [token, basic, name, password] = [
		read("_authToken"),
		read("_auth"),
		read("username"),
		read("_password")
	];
	if (token !== void 0) return `Bearer ${token}`;
	if (basic !== void 0) return `Basic ${basic}`;
	if (name === void 0 || password === void 0) return void 0;
	const pair = `${name}:${Buffer.from(password, "base64").toString("utf8")}`;
	return `Basic ${Buffer.from(pair).toString("base64")}`;
}
function npmCertificates({ certificateFile: file }, log) {
	if (file === void 0) return [];
	try {
		const found = readFileSync(file, "utf8").match(/-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----/gs) ?? [];
		if (found.length === 0) throw new Error("it holds no certificate");
		return found.map((pem) => new X509Certificate(pem).toString());
	} catch (error) {
		log?.warning(`npm's setting cafile names ${file}, which cannot be used: ${messageOf(error)}`);
		return [];
	}
}
var init_npm_settings = __esmMin((() => {
	init_crypto_when_asked();
	init_errors();
	init_npmrc();
}));

export { readNpmSettings as i, npmCertificates as n, npmProject as r, init_npm_settings as t };