import { t as artifactMissing } from "./artifact-missing.js";
import { n as rangeOf } from "./bytes-from.js";
import { n as slots, t as inParallel } from "./in-parallel.js";
import { a as escapeText, i as elements, n as s3Client, r as elementText, t as objectKey } from "./s3-client.js";
import { It as init_errors, Mt as UserError, ft as createHash, gt as init_crypto_when_asked } from "./kernel.js";
import { o as withRetries, r as init_passing_fault, t as PassingFault } from "./passing-fault.js";
import { open, readFile } from "node:fs/promises";

// src/storage/s3/s3-multipart.ts
init_crypto_when_asked();
init_errors();
init_passing_fault();
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
function s3Store(access, version, partBytes = partSize) {
	const send = s3Client(access);
	const slot = slots(4);
	return {
		async has(artifact) {
			return holds(send, artifact);
		},
		async put(artifact, file, sent) {
			const key = objectKey(artifact);
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
			const key = objectKey(artifact);
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
		key: objectKey(artifact),
		headers: { "x-amz-checksum-mode": "ENABLED" },
		accept: [404],
		doing: `looking for ${artifact.path}`
	});
	if (response.status === 404 || Number(response.header("content-length")) !== artifact.size) return false;
	const checksum = response.header("x-amz-checksum-sha256");
	if (checksum === void 0 || checksum.includes("-")) return true;
	return Buffer.from(checksum, "base64").toString("hex") === artifact.sha256.slice(7);
}

export { s3Store };