import { t as versionTag } from "./version-tag.js";
import { n as init_errors, r as messageOf, t as UserError } from "./errors.js";
import { n as storeFolder, t as contentPath } from "./artifact-store.js";
import { t as stayInside } from "./stay-inside.js";
import { u as digestOfFile } from "./document.js";
import { a as listReleaseAssets, c as settleRelease, d as textOf$1, f as PassingFault, g as withRetries, i as findRelease, l as uploadReleaseAsset, n as deleteReleaseAsset, r as downloadReleaseAsset, s as publishRelease, t as createDraftRelease, u as openDownload } from "./releases.js";
import { n as hasOrigin, t as fetchRefs } from "./remote.js";
import { dirname, join } from "node:path";
import { createReadStream, openAsBlob } from "node:fs";
import { access, mkdir, mkdtemp, open, readFile, rename, rm } from "node:fs/promises";
import { createHash } from "node:crypto";

// src/transfer/in-parallel.ts
init_errors();
async function inParallel(items, limit, work) {
	const queue = [...items].values();
	const failures = [];
	const worker = async () => {
		for (const item of queue) {
			if (failures.length > 0) return;
			try {
				await work(item);
			} catch (error) {
				failures.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: limit }, worker));
	if (failures.length > 0) throw failures[0];
}
function slots(limit) {
	let free = limit;
	const waiting = [];
	return async (work) => {
		if (free > 0) free -= 1;
		else await new Promise((resolve) => {
			waiting.push(resolve);
		});
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next === void 0) free += 1;
			else next();
		}
	};
}

// src/storage/artifact-missing.ts
function artifactMissing(artifact, version, place) {
	return new UserError("CAIRN_ARTIFACT_MISSING", {
		where: `${artifact.path} of ${version}`,
		what: `is not where its manifest says (${place})`,
		todo: "Run `register` again for its run: it stores what is missing."
	});
}
function foreignPlace(artifact) {
	return /* @__PURE__ */ new Error(`${artifact.path} is in a store of kind ${artifact.store.kind}`);
}

// src/files/write-checked.ts
init_errors();
async function writeChecked(source, target, expected) {
	await mkdir(dirname(target), { recursive: true });
	const folder = await mkdtemp(join(dirname(target), ".cairn-part-"));
	try {
		const part = join(folder, "part");
		const hash = createHash("sha256");
		let size = 0;
		await using file = await open(part, "wx", 384);
		for await (const chunk of source) {
			size += chunk.byteLength;
			if (size > expected.size) break;
			hash.update(chunk);
			await file.writeFile(chunk);
		}
		const sha256 = `sha256:${hash.digest("hex")}`;
		if (size !== expected.size || sha256 !== expected.sha256) throw new UserError("CAIRN_ARTIFACT_CORRUPT", {
			where: target,
			what: `${size > expected.size ? "more than " : ""}${Math.min(size, expected.size)} bytes with digest ${sha256} arrived`,
			expected: `${expected.size} bytes with digest ${expected.sha256}`
		});
		await file.sync();
		await rename(part, target);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function copyChecked(source, target, expected) {
	await using file = await open(source);
	await writeChecked(file.createReadStream({ autoClose: false }), target, expected);
}
async function isIntact(path, expected) {
	try {
		const found = await digestOfFile(path);
		return found.size === expected.size && found.sha256 === expected.sha256;
	} catch {
		return false;
	}
}

// src/storage/folder/folder-store.ts
function folderStore(folder, version) {
	const place = (artifact) => {
		if (artifact.store.kind !== "folder") throw foreignPlace(artifact);
		return stayInside(folder, artifact.store.path);
	};
	return {
		remote: false,
		has: async (artifact) => isIntact(place(artifact), artifact),
		async put(artifact, file, sent) {
			await copyChecked(file, place(artifact), artifact);
			sent(artifact.size);
		},
		async get(artifact, from) {
			const path = place(artifact);
			await access(path).catch(() => {
				throw artifactMissing(artifact, version, `folder ${folder}`);
			});
			return createReadStream(path, { start: from });
		}
	};
}

// src/transfer/bytes-from.ts
async function* bytesFrom(source, skip) {
	let left = skip;
	for await (const chunk of source) if (left >= chunk.byteLength) left -= chunk.byteLength;
	else {
		yield chunk.subarray(left);
		left = 0;
	}
}
function rangeOf({ status, bytes }, from) {
	return status === 416 ? nothing() : bytesFrom(bytes, status === 206 ? 0 : from);
}
async function* nothing() {}

// src/transfer/counted-blob.ts
async function countedBlob(file, read) {
	const blob = await openAsBlob(file);
	const stream = blob.stream.bind(blob);
	Object.defineProperty(blob, "stream", { value: () => {
		let bytes = 0;
		return stream().pipeThrough(new TransformStream({ transform(chunk, controller) {
			bytes += chunk.byteLength;
			read(bytes);
			controller.enqueue(chunk);
		} }));
	} });
	return blob;
}

// src/storage/lfs/lfs-client.ts
init_errors();
const mediaType = "application/vnd.git-lfs+json";
function lfsClient(endpoint, access) {
	const authorization = authorizationFor(endpoint, access.storeCredentials?.git);
	const client = {
		async batch(operation, { sha256, size, path }) {
			const oid = sha256.slice(7);
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
					objects: [{
						oid,
						size
					}],
					hash_algo: "sha256"
				}),
				doing: `asking how to ${operation} ${path}`
			})), oid, endpoint);
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
				const cause = error instanceof Error && error.cause !== void 0 ? error.cause : error;
				throw new PassingFault(`the LFS server did not answer while ${doing}: ${messageOf(cause)}`, { cause: error });
			});
			if (response.ok) return response;
			throw faultOf$1({
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
			throw faultOf$1({
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
function readAnswer(body, oid, endpoint) {
	const objects = fieldOf(body, "objects");
	const transfer = fieldOf(body, "transfer") ?? "basic";
	const object = Array.isArray(objects) ? objects.find((one) => fieldOf(one, "oid") === oid) : void 0;
	if (object === void 0 || transfer !== "basic") throw refused$1(endpoint, "the LFS server says nothing of the object that it was asked for");
	const error = fieldOf(object, "error");
	if (error !== void 0) return { error: {
		code: Number(fieldOf(error, "code")),
		message: textOf(error)
	} };
	const actions = fieldOf(object, "actions");
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
function faultOf$1({ status, text, retryAfter }, doing, endpoint) {
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
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
	return value[name];
}

// src/storage/lfs/lfs-endpoint.ts
init_errors();
async function lfsEndpoint(git) {
	const configured = await read(git, "lfs.url") ?? await read(git, "remote.origin.lfsurl");
	const origin = await read(git, "remote.origin.url");
	const address = configured ?? (origin === void 0 ? void 0 : derive(origin));
	const url = address === void 0 || !URL.canParse(address) ? void 0 : new URL(address);
	if (url === void 0 || url.protocol !== "https:" && url.protocol !== "http:") throw new UserError("CAIRN_STORE_REFUSED", {
		where: origin ?? "remote origin",
		what: "no address of a Git LFS server can be found from it",
		expected: "an https or ssh address of origin, or lfs.url in the configuration of git"
	});
	url.username = "";
	url.password = "";
	return url.href.replace(/\/$/, "");
}
function derive(origin) {
	const [, host, path] = /^(?:ssh:\/\/)?(?:[^@/\s]+@)([A-Za-z0-9.-]+)(?::\d+\/|[:/])(.+)$/.exec(origin) ?? [];
	return `${(host === void 0 || path === void 0 || /^https?:/.test(origin) ? origin : `https://${host}/${path}`).replace(/\/$/, "").replace(/\.git$/, "")}.git/info/lfs`;
}
async function read(git, key) {
	const outcome = await git.try([
		"config",
		"--get",
		key
	]);
	return outcome.code === 0 ? outcome.stdout.trim() : void 0;
}

// src/transfer/remembered.ts
function remembered(work) {
	let result;
	const ask = async () => {
		const mine = result ??= work();
		try {
			return await mine;
		} catch (error) {
			if (result === mine) result = void 0;
			throw error;
		}
	};
	return Object.assign(ask, { forget: () => {
		result = void 0;
	} });
}

// src/storage/lfs/lfs-store.ts
init_errors();
function lfsStore(git, access, version) {
	const client = remembered(async () => lfsClient(await lfsEndpoint(git), access));
	const ask = async (operation, artifact) => {
		const lfs = await client();
		return withRetries(access, async () => lfs.batch(operation, artifact));
	};
	return {
		remote: true,
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

// src/storage/release/release-store.ts
function releaseStore(github, access, { tag, draft }) {
	const find = remembered(async () => withRetries(access, async () => {
		const found = await findRelease(github, tag);
		if (found !== void 0 || draft === void 0) return found;
		const made = await createDraftRelease(github, {
			tag,
			...draft
		});
		return settleRelease(github, made, {
			tag,
			title: draft.title
		});
	}));
	const assets = remembered(async () => {
		const found = await find();
		const list = found === void 0 ? [] : await listReleaseAssets(github, found);
		return new Map(list.map((asset) => [asset.name, asset]));
	});
	const nameOf = (artifact) => {
		if (artifact.store.kind !== "release") throw foreignPlace(artifact);
		return artifact.store.asset;
	};
	const required = async () => {
		const found = await find();
		if (found === void 0) throw new Error(`there is no release of ${tag} to store in`);
		return found;
	};
	return {
		remote: true,
		async has(artifact) {
			const asset = (await assets()).get(nameOf(artifact));
			return asset !== void 0 && await isRight(github, asset, artifact);
		},
		async put(artifact, file, sent) {
			const name = nameOf(artifact);
			await withRetries(access, async (attempt) => {
				if (attempt > 1) assets.forget();
				const existing = (await assets()).get(name);
				if (existing !== void 0) {
					if (attempt > 1 && await isRight(github, existing, artifact)) return;
					access.log.warning(`Asset ${name} of ${tag} is incomplete or wrong: it is uploaded again.`);
					await deleteReleaseAsset(github, existing);
					(await assets()).delete(name);
				}
				const blob = await countedBlob(file, sent);
				const uploaded = await uploadReleaseAsset(github, await required(), {
					name,
					blob
				});
				if (uploaded === "taken") throw new PassingFault(`another upload of ${name} to ${tag} is under way`);
				(await assets()).set(name, uploaded);
				if (!uploaded.complete || uploaded.size !== artifact.size || (uploaded.digest ?? artifact.sha256) !== artifact.sha256) throw new PassingFault(`GitHub stored other bytes as ${name} of ${tag} than were sent`);
			});
			sent(artifact.size);
		},
		async get(artifact, from) {
			const name = nameOf(artifact);
			const asset = (await assets()).get(name);
			if (asset?.complete !== true) throw artifactMissing(artifact, tag, `asset ${name} of the release`);
			const answer = await downloadReleaseAsset(github, asset, from);
			return bytesFrom(answer.bytes, from - answer.from);
		},
		async publish() {
			const found = await required();
			const published = found.draft ? await publishRelease(github, found) : found;
			return draft === void 0 ? published : settleRelease(github, published, {
				tag,
				title: draft.title
			});
		}
	};
}
async function isRight(github, asset, artifact) {
	if (!asset.complete || asset.size !== artifact.size) return false;
	if (asset.digest !== void 0) return asset.digest === artifact.sha256;
	const hash = createHash("sha256");
	for await (const chunk of (await downloadReleaseAsset(github, asset)).bytes) hash.update(chunk);
	return `sha256:${hash.digest("hex")}` === artifact.sha256;
}

// node_modules/aws4fetch/dist/aws4fetch.esm.mjs
/**
* @license MIT <https://opensource.org/licenses/MIT>
* @copyright Michael Hart 2024
*/
const encoder = new TextEncoder();
const HOST_SERVICES = {
	appstream2: "appstream",
	cloudhsmv2: "cloudhsm",
	email: "ses",
	marketplace: "aws-marketplace",
	mobile: "AWSMobileHubService",
	pinpoint: "mobiletargeting",
	queue: "sqs",
	"git-codecommit": "codecommit",
	"mturk-requester-sandbox": "mturk-requester",
	"personalize-runtime": "personalize"
};
const UNSIGNABLE_HEADERS = /* @__PURE__ */ new Set([
	"authorization",
	"content-type",
	"content-length",
	"user-agent",
	"presigned-expires",
	"expect",
	"x-amzn-trace-id",
	"range",
	"connection"
]);
var AwsV4Signer = class {
	constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
		if (url == null) throw new TypeError("url is a required option");
		if (accessKeyId == null) throw new TypeError("accessKeyId is a required option");
		if (secretAccessKey == null) throw new TypeError("secretAccessKey is a required option");
		this.method = method || (body ? "POST" : "GET");
		this.url = new URL(url);
		this.headers = new Headers(headers || {});
		this.body = body;
		this.accessKeyId = accessKeyId;
		this.secretAccessKey = secretAccessKey;
		this.sessionToken = sessionToken;
		let guessedService, guessedRegion;
		if (!service || !region) [guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
		this.service = service || guessedService || "";
		this.region = region || guessedRegion || "us-east-1";
		this.cache = cache || /* @__PURE__ */ new Map();
		this.datetime = datetime || (/* @__PURE__ */ new Date()).toISOString().replace(/[:-]|\.\d{3}/g, "");
		this.signQuery = signQuery;
		this.appendSessionToken = appendSessionToken || this.service === "iotdevicegateway";
		this.headers.delete("Host");
		if (this.service === "s3" && !this.signQuery && !this.headers.has("X-Amz-Content-Sha256")) this.headers.set("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
		const params = this.signQuery ? this.url.searchParams : this.headers;
		params.set("X-Amz-Date", this.datetime);
		if (this.sessionToken && !this.appendSessionToken) params.set("X-Amz-Security-Token", this.sessionToken);
		this.signableHeaders = ["host", ...this.headers.keys()].filter((header) => allHeaders || !UNSIGNABLE_HEADERS.has(header)).sort();
		this.signedHeaders = this.signableHeaders.join(";");
		this.canonicalHeaders = this.signableHeaders.map((header) => header + ":" + (header === "host" ? this.url.host : (this.headers.get(header) || "").replace(/\s+/g, " "))).join("\n");
		this.credentialString = [
			this.datetime.slice(0, 8),
			this.region,
			this.service,
			"aws4_request"
		].join("/");
		if (this.signQuery) {
			if (this.service === "s3" && !params.has("X-Amz-Expires")) params.set("X-Amz-Expires", "86400");
			params.set("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
			params.set("X-Amz-Credential", this.accessKeyId + "/" + this.credentialString);
			params.set("X-Amz-SignedHeaders", this.signedHeaders);
		}
		if (this.service === "s3") try {
			this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, " "));
		} catch (e) {
			this.encodedPath = this.url.pathname;
		}
		else this.encodedPath = this.url.pathname.replace(/\/+/g, "/");
		if (!singleEncode) this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, "/");
		this.encodedPath = encodeRfc3986(this.encodedPath);
		const seenKeys = /* @__PURE__ */ new Set();
		this.encodedSearch = [...this.url.searchParams].filter(([k]) => {
			if (!k) return false;
			if (this.service === "s3") {
				if (seenKeys.has(k)) return false;
				seenKeys.add(k);
			}
			return true;
		}).map((pair) => pair.map((p) => encodeRfc3986(encodeURIComponent(p)))).sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0).map((pair) => pair.join("=")).join("&");
	}
	async sign() {
		if (this.signQuery) {
			this.url.searchParams.set("X-Amz-Signature", await this.signature());
			if (this.sessionToken && this.appendSessionToken) this.url.searchParams.set("X-Amz-Security-Token", this.sessionToken);
		} else this.headers.set("Authorization", await this.authHeader());
		return {
			method: this.method,
			url: this.url,
			headers: this.headers,
			body: this.body
		};
	}
	async authHeader() {
		return [
			"AWS4-HMAC-SHA256 Credential=" + this.accessKeyId + "/" + this.credentialString,
			"SignedHeaders=" + this.signedHeaders,
			"Signature=" + await this.signature()
		].join(", ");
	}
	async signature() {
		const date = this.datetime.slice(0, 8);
		const cacheKey = [
			this.secretAccessKey,
			date,
			this.region,
			this.service
		].join();
		let kCredentials = this.cache.get(cacheKey);
		if (!kCredentials) {
			kCredentials = await hmac(await hmac(await hmac(await hmac("AWS4" + this.secretAccessKey, date), this.region), this.service), "aws4_request");
			this.cache.set(cacheKey, kCredentials);
		}
		return buf2hex(await hmac(kCredentials, await this.stringToSign()));
	}
	async stringToSign() {
		return [
			"AWS4-HMAC-SHA256",
			this.datetime,
			this.credentialString,
			buf2hex(await hash(await this.canonicalString()))
		].join("\n");
	}
	async canonicalString() {
		return [
			this.method.toUpperCase(),
			this.encodedPath,
			this.encodedSearch,
			this.canonicalHeaders + "\n",
			this.signedHeaders,
			await this.hexBodyHash()
		].join("\n");
	}
	async hexBodyHash() {
		let hashHeader = this.headers.get("X-Amz-Content-Sha256") || (this.service === "s3" && this.signQuery ? "UNSIGNED-PAYLOAD" : null);
		if (hashHeader == null) {
			if (this.body && typeof this.body !== "string" && !("byteLength" in this.body)) throw new Error("body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header");
			hashHeader = buf2hex(await hash(this.body || ""));
		}
		return hashHeader;
	}
};
async function hmac(key, string) {
	const cryptoKey = await crypto.subtle.importKey("raw", typeof key === "string" ? encoder.encode(key) : key, {
		name: "HMAC",
		hash: { name: "SHA-256" }
	}, false, ["sign"]);
	return crypto.subtle.sign("HMAC", cryptoKey, encoder.encode(string));
}
async function hash(content) {
	return crypto.subtle.digest("SHA-256", typeof content === "string" ? encoder.encode(content) : content);
}
const HEX_CHARS = [
	"0",
	"1",
	"2",
	"3",
	"4",
	"5",
	"6",
	"7",
	"8",
	"9",
	"a",
	"b",
	"c",
	"d",
	"e",
	"f"
];
function buf2hex(arrayBuffer) {
	const buffer = new Uint8Array(arrayBuffer);
	let out = "";
	for (let idx = 0; idx < buffer.length; idx++) {
		const n = buffer[idx];
		out += HEX_CHARS[n >>> 4 & 15];
		out += HEX_CHARS[n & 15];
	}
	return out;
}
function encodeRfc3986(urlEncodedStr) {
	return urlEncodedStr.replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
}
function guessServiceRegion(url, headers) {
	const { hostname, pathname } = url;
	if (hostname.endsWith(".on.aws")) {
		const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
		return match != null ? ["lambda", match[1] || ""] : ["", ""];
	}
	if (hostname.endsWith(".r2.cloudflarestorage.com")) return ["s3", "auto"];
	if (hostname.endsWith(".backblazeb2.com")) {
		const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
		return match != null ? ["s3", match[1] || ""] : ["", ""];
	}
	const match = hostname.replace("dualstack.", "").match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
	let service = match && match[1] || "";
	let region = match && match[2];
	if (region === "us-gov") region = "us-gov-west-1";
	else if (region === "s3" || region === "s3-accelerate") {
		region = "us-east-1";
		service = "s3";
	} else if (service === "iot") {
		if (hostname.startsWith("iot.")) service = "execute-api";
		else if (hostname.startsWith("data.jobs.iot.")) service = "iot-jobs-data";
		else service = pathname === "/mqtt" ? "iotdevicegateway" : "iotdata";
	} else if (service === "autoscaling") {
		const targetPrefix = (headers.get("X-Amz-Target") || "").split(".")[0];
		if (targetPrefix === "AnyScaleFrontendService") service = "application-autoscaling";
		else if (targetPrefix === "AnyScaleScalingPlannerFrontendService") service = "autoscaling-plans";
	} else if (region == null && service.startsWith("s3-")) {
		region = service.slice(3).replace(/^fips-|^external-1/, "");
		service = "s3";
	} else if (service.endsWith("-fips")) service = service.slice(0, -5);
	else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) [service, region] = [region, service];
	return [HOST_SERVICES[service] || service, region || ""];
}

// src/storage/s3/s3-xml.ts
function elementText(xml, name) {
	const start = xml.indexOf(`<${name}>`);
	if (start < 0) return void 0;
	const from = start + name.length + 2;
	const end = xml.indexOf(`</${name}>`, from);
	return end < 0 ? void 0 : resolveEntities(xml.slice(from, end));
}
function elements(xml, name) {
	return xml.split(`<${name}>`).slice(1).map((rest) => rest.slice(0, Math.max(0, rest.indexOf(`</${name}>`))));
}
function escapeText(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
const entities = /* @__PURE__ */ new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""],
	["apos", "'"]
]);
function resolveEntities(text) {
	return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex, name) => {
		if (typeof name === "string") return entities.get(name) ?? whole;
		const code = typeof decimal === "string" ? Number(decimal) : parseInt(String(hex), 16);
		return code <= 1114111 ? String.fromCodePoint(code) : whole;
	});
}

// src/storage/s3/s3-client.ts
init_errors();
function s3Client(access) {
	const { storage } = access;
	const bucket = storage?.bucket;
	if (bucket === void 0) throw new UserError("CAIRN_CONFIG_INVALID", {
		where: "storage",
		what: "does not say which bucket the files of versions are in",
		expected: "bucket, region and, for services other than AWS, endpoint (they may stand beside any kind)"
	});
	const credentials = access.storeCredentials?.s3 ?? missingCredentials(bucket);
	const region = storage?.region ?? "us-east-1";
	const base = `${endpointOf(storage, region)}/${bucket}`;
	return async (request) => withRetries(access, async () => {
		const signed = await sign$1(request, {
			base,
			region,
			credentials
		});
		const answer = request.stream === true ? await download(request, signed, access.signal) : await fetchOnce(request, signed, access.signal);
		const { status } = answer;
		if (status >= 200 && status < 300 || request.accept?.includes(status) === true) return answer;
		throw faultOf(answer, request, bucket);
	});
}
function endpointOf(storage, region) {
	return (storage?.endpoint ?? `https://s3.${region}.amazonaws.com`).replace(/\/$/, "");
}
async function sign$1({ method, key, query, headers, body }, { base, region, credentials }) {
	const path = key === void 0 ? "" : `/${key.split("/").map(encodeURIComponent).join("/")}`;
	const url = new URL(`${base}${path}`);
	for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
	const digest = createHash("sha256").update(body ?? "").digest("hex");
	const signed = await new AwsV4Signer({
		method,
		url: url.href,
		headers: {
			...headers,
			"x-amz-content-sha256": digest
		},
		...credentials,
		service: "s3",
		region
	}).sign();
	return {
		url: signed.url,
		headers: signed.headers
	};
}
async function fetchOnce({ method, body, doing }, { url, headers }, signal) {
	try {
		const response = await fetch(url, {
			method,
			headers,
			redirect: "manual",
			...body !== void 0 && { body },
			...signal && { signal }
		});
		const text = await response.text();
		return {
			status: response.status,
			header: (name) => response.headers.get(name) ?? void 0,
			text,
			bytes: bytesFrom([], 0)
		};
	} catch (error) {
		if (signal?.aborted === true) throw error;
		throw new PassingFault(`the S3 service at ${url.origin} did not answer while ${doing}: ${reason(error)}`, { cause: error });
	}
}
async function download({ doing, accept }, { url, headers }, signal) {
	const answer = await openDownload(url.href, Object.fromEntries(headers), {
		signal,
		doing,
		redirects: 0
	});
	const { status, header, bytes } = answer;
	const isStream = status === 200 || status === 206;
	return {
		status,
		header,
		text: isStream ? "" : await textOf$1(answer).catch(() => ""),
		bytes: isStream || accept?.includes(status) === true ? bytes : bytesFrom([], 0)
	};
}
const passing = [
	"BadDigest",
	"InternalError",
	"InvalidPart",
	"RequestTimeout",
	"SlowDown",
	"XAmzContentSHA256Mismatch"
];
function faultOf({ status, text, header }, { doing }, bucket) {
	const code = elementText(text, "Code") ?? "";
	const message = (elementText(text, "Message") ?? "").slice(0, 300);
	const what = `the S3 service answered ${status}${code && ` ${code}`} while ${doing}${message && `: ${message}`}`;
	if (status >= 500 && status !== 501 || [
		408,
		425,
		429
	].includes(status) || passing.includes(code)) return new PassingFault(what, { seconds: Number(header("retry-after") ?? 0) || 0 });
	return new UserError("CAIRN_STORE_REFUSED", {
		where: `bucket ${bucket}`,
		what,
		todo: remedy(status)
	});
}
function remedy(status) {
	if (status >= 300 && status < 400) return "Check endpoint and region: the bucket is elsewhere.";
	if (status === 404) return "Check the names of bucket and endpoint.";
	return "Check endpoint, region and credentials; they need s3:GetObject, s3:PutObject, s3:ListBucket, s3:ListBucketMultipartUploads, s3:ListMultipartUploadParts and s3:AbortMultipartUpload.";
}
function missingCredentials(bucket) {
	throw new UserError("CAIRN_STORE_CREDENTIALS_MISSING", {
		where: `bucket ${bucket}`,
		what: "there are no credentials for the S3 service",
		expected: "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN for temporary ones) in the environment"
	});
}
function reason(error) {
	const cause = error instanceof Error && error.cause !== void 0 ? error.cause : error;
	return messageOf(cause) || "no connection";
}

// src/storage/s3/s3-multipart.ts
init_errors();
const partSize = 16 * 1024 ** 2;
const partCount = 1e4;
async function putInParts(upload) {
	const { send, access, key } = upload;
	await withRetries(access, async (attempt) => {
		if (attempt > 1 && await isComplete(send, key, upload.size)) return;
		const [found] = await unfinished(upload);
		const id = found ?? await begin(upload);
		const parts = found === void 0 ? /* @__PURE__ */ new Map() : await partsOf(upload, id);
		if (parts.size > 0) access.log.debug(`Going on with the upload of ${key}: ${parts.size} parts are there.`);
		await complete(upload, id, await sendParts(upload, id, parts));
	});
	for (const id of await unfinished(upload)) await send({
		method: "DELETE",
		key,
		query: { uploadId: id },
		accept: [404],
		doing: "ending an unfinished upload"
	});
}
async function unfinished({ send, access, key }) {
	try {
		const response = await send({
			method: "GET",
			query: {
				uploads: "",
				prefix: key
			},
			doing: "looking for an unfinished upload"
		});
		return elements(response.text, "Upload").filter((upload) => elementText(upload, "Key") === key).flatMap((upload) => elementText(upload, "UploadId") ?? []);
	} catch (error) {
		if (!(error instanceof UserError) || error.code !== "CAIRN_STORE_REFUSED") throw error;
		access.log.debug(`Unfinished uploads cannot be listed: ${error.message}`);
		return [];
	}
}
async function begin({ send, key }) {
	const response = await send({
		method: "POST",
		key,
		query: { uploads: "" },
		headers: { "content-type": "application/octet-stream" },
		doing: "beginning an upload"
	});
	const id = elementText(response.text, "UploadId");
	if (id === void 0) throw new PassingFault("the S3 service began an upload without an id");
	return id;
}
async function partsOf({ send, key }, id) {
	const parts = /* @__PURE__ */ new Map();
	for (let marker = "0"; marker !== void 0;) {
		const response = await send({
			method: "GET",
			key,
			query: {
				uploadId: id,
				"part-number-marker": marker
			},
			accept: [404],
			doing: "listing the parts of an upload"
		});
		const text = response.text;
		if (response.status === 404) throw endedElsewhere(key);
		for (const part of elements(text, "Part")) parts.set(Number(elementText(part, "PartNumber")), {
			size: Number(elementText(part, "Size")),
			etag: elementText(part, "ETag") ?? ""
		});
		const next = elementText(text, "NextPartNumberMarker");
		marker = elementText(text, "IsTruncated") === "true" && Number(next) > Number(marker) ? next : void 0;
	}
	return parts;
}
async function sendParts({ send, slot, key, file, size, partBytes, sent }, id, present) {
	const length = Math.max(partBytes, Math.ceil(size / partCount));
	const count = Math.ceil(size / length);
	const etags = [];
	let done = 0;
	await using handle = await open(file);
	await inParallel(Array(count).keys(), 4, async (index) => slot(async () => {
		const from = index * length;
		const body = Buffer.alloc(Math.min(length, size - from));
		const { bytesRead } = await handle.read(body, 0, body.length, from);
		if (bytesRead !== body.length) throw new Error(`${file} changed while it was read`);
		const md5 = createHash("md5").update(body).digest("hex");
		const part = present.get(index + 1);
		const isThere = part?.size === body.length && part.etag.replaceAll("\"", "").toLowerCase() === md5;
		etags[index] = isThere ? part.etag : await sendPart({
			send,
			key,
			id,
			number: index + 1,
			body
		});
		done += body.length;
		sent(done);
	}));
	return etags;
}
async function sendPart(options) {
	const { send, key, id, number, body } = options;
	const response = await send({
		method: "PUT",
		key,
		query: {
			partNumber: String(number),
			uploadId: id
		},
		body,
		accept: [404],
		doing: `storing part ${number}`
	});
	if (response.status === 404) throw endedElsewhere(key);
	const etag = response.header("etag");
	if (etag === void 0) throw new PassingFault(`the S3 service stored part ${number} without an ETag`);
	return etag;
}
async function complete({ send, key, size }, id, etags) {
	const body = `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${etags.map((etag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${escapeText(etag)}</ETag></Part>`).join("")}</CompleteMultipartUpload>`;
	const response = await send({
		method: "POST",
		key,
		query: { uploadId: id },
		headers: { "content-type": "application/xml" },
		body,
		accept: [404],
		doing: "completing an upload"
	});
	const text = response.text;
	if (response.status === 200 && text.includes("CompleteMultipartUploadResult")) return;
	if (await isComplete(send, key, size)) return;
	throw new PassingFault(`the upload of ${key} was not completed: ${elementText(text, "Code") ?? response.status}`);
}
async function isComplete(send, key, size) {
	const head = await send({
		method: "HEAD",
		key,
		accept: [404],
		doing: "looking for a completed upload"
	});
	return head.status === 200 && Number(head.header("content-length")) === size;
}
function endedElsewhere(key) {
	return new PassingFault(`the upload of ${key} was ended by somebody else`);
}

// src/storage/s3/s3-store.ts
init_errors();
function s3Store(access, version, partBytes = partSize) {
	const send = s3Client(access);
	const slot = slots(4);
	return {
		remote: true,
		async has(artifact) {
			return holds(send, artifact);
		},
		async put(artifact, file, sent) {
			const key = keyOf(artifact);
			if (artifact.size > partBytes) {
				await putInParts({
					send,
					access,
					slot,
					key,
					file,
					size: artifact.size,
					partBytes,
					sent
				});
				return;
			}
			const body = await readFile(file);
			const headers = {
				"x-amz-checksum-sha256": Buffer.from(artifact.sha256.slice(7), "hex").toString("base64"),
				"content-type": "application/octet-stream"
			};
			await slot(async () => send({
				method: "PUT",
				key,
				headers,
				body,
				doing: `storing ${artifact.path}`
			}));
			sent(artifact.size);
		},
		async get(artifact, from) {
			const key = keyOf(artifact);
			const headers = { range: `bytes=${from}-` };
			const doing = `fetching ${artifact.path}`;
			const answer = await send({
				method: "GET",
				key,
				headers,
				doing,
				accept: [404, 416],
				stream: true
			});
			if (answer.status === 404) throw artifactMissing(artifact, version, `object ${key} of the bucket`);
			return rangeOf(answer, from);
		}
	};
}
async function holds(send, artifact) {
	const response = await send({
		method: "HEAD",
		key: keyOf(artifact),
		headers: { "x-amz-checksum-mode": "ENABLED" },
		accept: [404],
		doing: `looking for ${artifact.path}`
	});
	if (response.status === 404 || Number(response.header("content-length")) !== artifact.size) return false;
	const checksum = response.header("x-amz-checksum-sha256");
	if (checksum === void 0 || checksum.includes("-")) return true;
	return Buffer.from(checksum, "base64").toString("hex") === artifact.sha256.slice(7);
}
function keyOf(artifact) {
	if (artifact.store.kind !== "s3") throw foreignPlace(artifact);
	const { key } = artifact.store;
	const isClean = /^[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/.test(key) && !/(^|\/)\.{1,2}(\/|$)/.test(key);
	const content = contentPath(artifact.sha256);
	if (isClean && (key === content || key.endsWith(`/${content}`))) return key;
	throw new UserError("CAIRN_PATH_OUTSIDE", {
		where: JSON.stringify(key),
		what: "cannot be the key of this file",
		expected: `a prefix and ${content}`
	});
}

// src/storage/tree/commit-path.ts
init_errors();
function commitPath(model, version, path) {
	if (!path.split("/").some((part) => part === "" || part === "." || part === ".." || /^\.git$/i.test(part)) && !path.includes("\0") && !path.includes("\\")) return `registry/${model}/files/${version}/${path}`;
	throw new UserError("CAIRN_PATH_OUTSIDE", {
		where: JSON.stringify(path),
		what: "cannot be the path of a file in Git",
		expected: "a relative path without .., .git, backslashes or empty parts"
	});
}

// src/storage/tree/tree-store.ts
function treeStore(git, { model, version, tag }) {
	const ref = `refs/tags/${tag}`;
	const nameOf = (artifact) => `${ref}^{commit}:${commitPath(model, version, artifact.path)}`;
	const sizeOf = async (artifact) => {
		const outcome = await git.try([
			"cat-file",
			"-s",
			nameOf(artifact)
		]);
		return outcome.code === 0 ? Number(outcome.stdout) : void 0;
	};
	let fetched;
	const fetchTag = async () => {
		if (await hasOrigin(git)) await fetchRefs(git, [`+${ref}:${ref}`]).catch(() => void 0);
	};
	const find = async (artifact) => {
		const size = await sizeOf(artifact);
		if (size !== void 0) return size;
		await (fetched ??= fetchTag());
		return sizeOf(artifact);
	};
	return {
		remote: false,
		has: async (artifact) => await find(artifact) === artifact.size,
		put: async (artifact) => {
			await Promise.resolve();
			throw artifactMissing(artifact, tag, "the commit of its tag, which cannot change");
		},
		async get(artifact, from) {
			const size = await find(artifact);
			if (size === void 0) throw artifactMissing(artifact, tag, "the commit of its tag");
			return one((size > artifact.size ? new Uint8Array(artifact.size + 1) : await git.bytes([
				"cat-file",
				"blob",
				nameOf(artifact)
			])).subarray(from));
		}
	};
}
async function* one(bytes) {
	yield await Promise.resolve(bytes);
}

// src/storage/open-stores.ts
init_errors();
function openStores(access, { model, version }, draft) {
	const tag = versionTag(model, version);
	let release;
	const openRelease = () => release ??= releaseStore(access.github ?? missingGitHub(tag), access, {
		tag,
		...draft && { draft }
	});
	const open = (kind) => {
		switch (kind) {
			case "release": return openRelease();
			case "folder": return folderStore(storeFolder(access.storage, access), tag);
			case "s3": return s3Store(access, tag);
			case "tree": return treeStore(gitOf(access), {
				model,
				version,
				tag
			});
			case "lfs": return lfsStore(gitOf(access), access, tag);
		}
	};
	const opened = /* @__PURE__ */ new Map();
	return {
		of({ store: { kind } }) {
			const store = opened.get(kind) ?? open(kind);
			opened.set(kind, store);
			return store;
		},
		release: openRelease
	};
}
function gitOf({ git }) {
	if (git === void 0) throw new Error("a store in the repository needs git");
	return git;
}
function missingGitHub(tag) {
	throw new UserError("CAIRN_GITHUB_MISSING", {
		where: tag,
		what: "the files of this version are assets of a GitHub release",
		expected: "a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (GITHUB_TOKEN), or another store in the configuration"
	});
}

export { inParallel as a, writeChecked as i, commitPath as n, isIntact as r, openStores as t };