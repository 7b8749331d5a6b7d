import { It as init_errors, Lt as messageOf, Mt as UserError } from "./kernel.js";
import { t as artifactMissing } from "./artifact-missing.js";
import { n as rangeOf } from "./bytes-from.js";
import { t as countedBlob } from "./counted-blob.js";
import { n as openDownload, r as textOf$1, t as init_open_download } from "./open-download2.js";
import { o as withRetries, r as init_passing_fault, t as PassingFault } from "./passing-fault.js";
import { Q as remoteUrl, Z as remoteName } from "./git.js";
import { t as remembered } from "./remembered.js";

// src/storage/lfs/lfs-client.ts
init_errors();
init_open_download();
init_passing_fault();
const mediaType = "application/vnd.git-lfs+json";
function lfsClient(endpoint, access) {
	const authorization = authorizationFor(endpoint, access.storeCredentials?.git);
	const client = {
		async batch(operation, { sha256, size, path }) {
			const asked = {
				oid: sha256.slice(7),
				size
			};
			return readAnswer(await jsonOf(await client.act({
				href: `${endpoint}/objects/batch`,
				headers: {
					accept: mediaType,
					"content-type": mediaType
				}
			}, {
				method: "POST",
				body: JSON.stringify({
					operation,
					transfers: ["basic"],
					objects: [asked],
					hash_algo: "sha256"
				}),
				doing: `asking how to ${operation} ${path}`
			})), asked, endpoint);
		},
		async act({ href, headers }, { method, body, headers: more, doing }) {
			const own = authorization !== void 0 && new URL(href).origin === new URL(endpoint).origin;
			const sent = new Headers({
				...own && { authorization },
				...more,
				...headers
			});
			const response = await fetch(href, {
				method,
				headers: sent,
				redirect: "manual",
				...body !== void 0 && { body },
				...access.signal && { signal: access.signal }
			}).catch((error) => {
				if (access.signal?.aborted === true) throw error;
				throw new PassingFault(`the LFS server did not answer while ${doing}: ${messageOf(error)}`, { cause: error });
			});
			if (response.ok) return response;
			throw faultOf({
				status: response.status,
				text: await response.text().catch(() => ""),
				retryAfter: response.headers.get("retry-after") ?? void 0
			}, doing, endpoint);
		},
		async download({ href, headers }, from, doing) {
			const sent = {
				...authorization !== void 0 && new URL(href).origin === new URL(endpoint).origin && { authorization },
				range: `bytes=${from}-`,
				...headers
			};
			const answer = await openDownload(href, sent, {
				signal: access.signal,
				doing
			});
			if ([
				200,
				206,
				404,
				416
			].includes(answer.status)) return answer;
			const text = await textOf$1(answer).catch(() => "");
			throw faultOf({
				status: answer.status,
				text,
				retryAfter: answer.header("retry-after")
			}, doing, endpoint);
		}
	};
	return client;
}
function authorizationFor(endpoint, credentials) {
	if (credentials === void 0 || new URL(credentials.server).origin !== new URL(endpoint).origin) return void 0;
	return `Basic ${Buffer.from(`x-access-token:${credentials.token}`).toString("base64")}`;
}
async function jsonOf(response) {
	try {
		return await response.json();
	} catch (error) {
		throw new PassingFault(`the LFS server's answer is not JSON or broke off: ${messageOf(error)}`, { cause: error });
	}
}
function readAnswer(body, asked, endpoint) {
	const { objects, transfer, hash_algo: algorithm } = fieldsOf(body);
	const object = Array.isArray(objects) ? objects.find((one) => fieldOf(one, "oid") === asked.oid) : void 0;
	if (object === void 0 || (transfer ?? "basic") !== "basic" || (algorithm ?? "sha256") !== "sha256") throw refused$1(endpoint, "the LFS server says nothing of the object that it was asked for");
	const { error, actions, size } = fieldsOf(object);
	if (error !== void 0) return { error: {
		code: Number(fieldOf(error, "code")),
		message: textOf(error)
	} };
	if ((size ?? asked.size) !== asked.size) throw refused$1(endpoint, `the LFS server speaks of ${JSON.stringify(size).slice(0, 40)} bytes where the object has ${asked.size}`);
	const read = (name) => readAction(fieldOf(actions, name), endpoint);
	const [upload, download, verify] = [
		read("upload"),
		read("download"),
		read("verify")
	];
	return { actions: {
		...upload && { upload },
		...download && { download },
		...verify && { verify }
	} };
}
function readAction(action, endpoint) {
	const href = fieldOf(action, "href");
	if (typeof href !== "string") return void 0;
	const url = URL.canParse(href) ? new URL(href) : void 0;
	if (!(url?.protocol === "https:" || url?.protocol === "http:" && endpoint.startsWith("http:"))) throw refused$1(endpoint, "the LFS server names an address for bytes that is not https");
	const header = fieldOf(action, "header");
	const kept = (typeof header === "object" && header !== null ? Object.entries(header) : []).filter((entry) => typeof entry[1] === "string" && !/^(host|content-length|transfer-encoding|connection)$/i.test(entry[0]));
	return {
		href,
		headers: Object.fromEntries(kept.map(([name, value]) => [name.toLowerCase(), value]))
	};
}
function faultOf({ status, text, retryAfter }, doing, endpoint) {
	const message = messageIn(text);
	const what = `the LFS server answered ${status} while ${doing}${message && `: ${message}`}`;
	if (status >= 500 && status !== 501 && status !== 507 || [
		408,
		425,
		429
	].includes(status)) return new PassingFault(what, { seconds: Number(retryAfter ?? 0) || 0 });
	return refused$1(endpoint, what);
}
function messageIn(text) {
	try {
		return textOf(JSON.parse(text));
	} catch {
		return "";
	}
}
function textOf(error) {
	const message = fieldOf(error, "message");
	return typeof message === "string" ? message.slice(0, 300) : "";
}
function refused$1(endpoint, what) {
	return new UserError("CAIRN_STORE_REFUSED", {
		where: new URL(endpoint).host,
		what,
		todo: "Check that the repository has Git LFS with room left, and that the token may write contents."
	});
}
function fieldOf(value, name) {
	const fields = fieldsOf(value);
	return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? { ...value } : {};
}

// src/storage/lfs/lfs-endpoint.ts
init_errors();
async function lfsEndpoint(git) {
	const name = await remoteName(git) ?? "origin";
	const configured = await read(git, "lfs.url") ?? await read(git, `remote.${name}.lfsurl`);
	const remote = await remoteUrl(git);
	const address = configured ?? (remote === void 0 ? void 0 : derive(remote));
	const url = address === void 0 || !URL.canParse(address) ? void 0 : new URL(address);
	if (url === void 0 || url.protocol !== "https:" && url.protocol !== "http:") throw new UserError("CAIRN_STORE_REFUSED", {
		where: remote ?? "the repository has no remote",
		what: "no address of a Git LFS server can be found from it",
		expected: "an https or ssh address of the remote, or lfs.url in the configuration of git"
	});
	url.username = "";
	url.password = "";
	return url.href.replace(/\/$/, "");
}
function derive(remote) {
	const [, host, path] = /^(?:ssh:\/\/)?(?:[^@/\s]+@)([A-Za-z0-9.-]+)(?::\d+\/|[:/])(.+)$/.exec(remote) ?? [];
	return `${(host === void 0 || path === void 0 || /^https?:/.test(remote) ? remote : `https://${host}/${path}`).replace(/\/$/, "").replace(/\.git$/, "")}.git/info/lfs`;
}
async function read(git, key) {
	const outcome = await git.try([
		"config",
		"--get",
		key
	]);
	return outcome.code === 0 ? outcome.stdout.trim() : void 0;
}

// src/storage/lfs/lfs-store.ts
init_errors();
init_passing_fault();
function lfsStore(git, access, version) {
	const client = remembered(async () => lfsClient(await lfsEndpoint(git), access));
	const ask = async (operation, artifact) => {
		const lfs = await client();
		return withRetries(access, async () => lfs.batch(operation, artifact));
	};
	return {
		async has(artifact) {
			const answer = await ask("download", artifact);
			if (!("error" in answer)) return answer.actions.download !== void 0;
			if ([404, 410].includes(answer.error.code)) return false;
			throw refused(artifact, answer.error);
		},
		async put(artifact, file, sent) {
			const lfs = await client();
			await withRetries(access, async () => {
				const answer = await lfs.batch("upload", artifact);
				if ("error" in answer) throw refused(artifact, answer.error);
				const { upload, verify } = answer.actions;
				if (upload !== void 0) {
					const headers = { "content-type": "application/octet-stream" };
					const body = await countedBlob(file, sent);
					await (await lfs.act(upload, {
						method: "PUT",
						body,
						headers,
						doing: `storing ${artifact.path}`
					})).body?.cancel();
				}
				if (verify !== void 0) await verified(lfs, verify, artifact);
			});
			sent(artifact.size);
		},
		async get(artifact, from) {
			const answer = await ask("download", artifact);
			if ("error" in answer) {
				if ([404, 410].includes(answer.error.code)) throw artifactMissing(artifact, version, "Git LFS");
				throw refused(artifact, answer.error);
			}
			const { download } = answer.actions;
			if (download === void 0) throw artifactMissing(artifact, version, "Git LFS");
			const lfs = await client();
			const response = await withRetries(access, async () => lfs.download(download, from, `fetching ${artifact.path}`));
			if (response.status === 404) throw artifactMissing(artifact, version, "Git LFS");
			return rangeOf(response, from);
		}
	};
}
async function verified(lfs, action, { sha256, size, path }) {
	const media = "application/vnd.git-lfs+json";
	await (await lfs.act(action, {
		method: "POST",
		headers: {
			accept: media,
			"content-type": media
		},
		body: JSON.stringify({
			oid: sha256.slice(7),
			size
		}),
		doing: `having the server check ${path}`
	})).body?.cancel();
}
function refused({ path }, { code, message }) {
	return new UserError("CAIRN_STORE_REFUSED", {
		where: path,
		what: `the LFS server refused the object with ${code}${message && `: ${message}`}`,
		todo: "Check that the repository has Git LFS with room left, and that the token may write contents."
	});
}

export { lfsStore };