import { It as init_errors, Lt as messageOf, Pt as codeOf, ft as createHash, gt as init_crypto_when_asked, kt as atPath, l as copyChecked } from "./kernel.js";
import { n as rangeOf } from "./bytes-from.js";
import { n as init_certificate_fault, t as certificateRemedy } from "./certificate-fault.js";
import { n as openDownload, t as init_open_download } from "./open-download2.js";
import { a as pauseAfter, i as mayPass, r as init_passing_fault, t as PassingFault } from "./passing-fault.js";
import { n as transferProgress, t as bytesText } from "./transfer-progress.js";
import { t as placeInside } from "./place-inside.js";
import { t as notFetched } from "./require-fetched.js";
import { join } from "node:path";
import { open, rename, rm } from "node:fs/promises";

// src/data/fetching/download-file.ts
init_crypto_when_asked();
init_errors();
init_certificate_fault();
init_open_download();
init_passing_fault();
const largest = 20 * 1024 ** 3;
const breaks = 5;
async function downloadFile(file, context) {
	const place = await placeInside(context.workspace, file.to);
	const scratch = await context.makeScratch(join(context.workspace, ".cairn"), "making-");
	const part = join(scratch, "part");
	try {
		const { size, sha256 } = await writePart(part, file, context);
		if (sha256 !== file.sha256) throw notFetched({
			where: shown(file),
			what: `has ${bytesText(size)} with digest ${sha256}`,
			expected: file.sha256,
			todo: "Nothing of it was kept. Where these are the bytes that you mean, write their digest into cairn.yaml."
		});
		await rename(part, place).catch(async (error) => {
			if (codeOf(error) !== "EXDEV") throw error;
			await copyChecked(part, place, {
				size,
				sha256
			});
		});
		return { size };
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}
async function writePart(part, file, context) {
	const hash = createHash("sha256");
	let size = 0;
	await using handle = await open(part, "wx", 420);
	for await (const chunk of bytesOf(file, context)) {
		hash.update(chunk);
		size += chunk.byteLength;
		if (size > largest) throw tooBig(file);
		await atPath(file.to, handle.writeFile(chunk));
	}
	await atPath(file.to, handle.sync());
	return {
		size,
		sha256: `sha256:${hash.digest("hex")}`
	};
}
async function* bytesOf(file, context) {
	let at = 0;
	let total;
	using progress = transferProgress(context.log, `Fetching ${file.to}`, () => total);
	const told = progress.file();
	for (let failures = 0;;) {
		context.signal.throwIfAborted();
		const start = at;
		try {
			const answer = await askFrom(at, file, context);
			total = totalOf(answer, at) ?? total;
			for await (const chunk of faulty(rangeOf(answer, at), file)) {
				at += chunk.byteLength;
				told(at);
				yield chunk;
			}
			if (total === void 0 || at >= total) return;
			throw new PassingFault(`${shown(file)} broke off after ${bytesText(at)} of ${bytesText(total)}`);
		} catch (error) {
			failures = at > start ? 1 : failures + 1;
			if (context.signal.aborted || !mayPass(error)) throw error;
			if (failures >= breaks) throw lasting(error, file);
			await pauseAfter(context, error, failures);
		}
	}
}
function lasting(error, file) {
	return notFetched({
		where: shown(file),
		what: messageOf(error),
		todo: certificateRemedy(error) ?? "Run it again later: nothing of it was kept."
	});
}
async function askFrom(at, file, { signal }) {
	const headers = {
		"accept-encoding": "identity",
		"user-agent": "cairn",
		...at > 0 && { range: `bytes=${at}-` }
	};
	const answer = await openDownload(file.url, headers, {
		signal,
		doing: `fetching ${file.to}`
	});
	const { status } = answer;
	if (status === 200 || at > 0 && (status === 206 || status === 416)) return answer;
	if (status >= 500 || status === 408 || status === 425 || status === 429) {
		const seconds = Number(answer.header("retry-after"));
		throw new PassingFault(`${shown(file)} is answered with HTTP status ${status}`, { ...Number.isFinite(seconds) && { seconds } });
	}
	throw notFetched({
		where: shown(file),
		what: `is answered with HTTP status ${status}${words.get(status) ?? ""}`,
		todo: status === 401 || status === 403 ? "What needs a login is fetched by a command with secrets, as docs/fetching.md says." : "Check the address in cairn.yaml: open it in a browser."
	});
}
const words = /* @__PURE__ */ new Map([
	[401, " (it wants a login)"],
	[403, " (it is not for everybody)"],
	[404, " (there is nothing)"],
	[410, " (it is gone)"]
]);
function totalOf({ status, header }, at) {
	const length = header("content-length");
	if (length === void 0 || !/^\d{1,15}$/.test(length) || status === 416) return void 0;
	return Number(length) + (status === 206 ? at : 0);
}
async function* faulty(source, file) {
	try {
		yield* source;
	} catch (error) {
		throw new PassingFault(`${shown(file)} broke off: ${messageOf(error)}`, { cause: error });
	}
}
function tooBig(file) {
	return notFetched({
		where: shown(file),
		what: `is bigger than ${bytesText(largest)}`,
		todo: "Let a command fetch it, or part it into several files."
	});
}
function shown({ url }) {
	const { origin, pathname } = new URL(url);
	return `${origin}${pathname}`;
}

export { downloadFile };