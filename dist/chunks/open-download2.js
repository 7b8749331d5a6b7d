import { n as __esmMin } from "./rolldown-runtime.js";
import { It as init_errors, Lt as messageOf } from "./kernel.js";
import { r as init_passing_fault, t as PassingFault } from "./passing-fault.js";
import { request } from "node:http";
import { request as request$1 } from "node:https";
import { getCACertificates } from "node:tls";

// src/transfer/open-download.ts
async function openDownload(href, headers, options) {
	const { signal, doing, redirects = 5 } = options;
	const url = new URL(href);
	const response = await ask(url, {
		headers,
		...options
	}).catch((error) => {
		if (signal?.aborted === true) throw error;
		throw new PassingFault(`${url.origin} did not answer while ${doing}: ${messageOf(error)}`, { cause: error });
	});
	const status = response.statusCode ?? 0;
	const { location } = response.headers;
	if ([
		301,
		302,
		303,
		307,
		308
	].includes(status) && location !== void 0 && redirects > 0) {
		response.destroy();
		const next = URL.canParse(location, url.href) ? new URL(location, url) : void 0;
		const isSafe = next?.protocol === "https:" || next?.protocol === "http:" && url.protocol === "http:";
		if (next === void 0 || !isSafe) throw new PassingFault(`${url.origin} redirects to no safe address while ${doing}`);
		const others = Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));
		return openDownload(next.href, next.origin === url.origin ? headers : others, {
			...options,
			redirects: redirects - 1
		});
	}
	return {
		status,
		header: (name) => {
			const value = response.headers[name];
			return Array.isArray(value) ? value[0] : value;
		},
		bytes: response
	};
}
async function textOf({ bytes }) {
	const chunks = [];
	let size = 0;
	for await (const chunk of bytes) {
		chunks.push(chunk);
		size += chunk.byteLength;
		if (size > 65536) break;
	}
	return Buffer.concat(chunks).toString("utf8");
}
async function ask(url, { headers, signal, certificates = [] }) {
	return new Promise((resolve, reject) => {
		const common = {
			method: "GET",
			headers,
			...signal && { signal }
		};
		const ca = certificates.length > 0 && { ca: [...getCACertificates("default"), ...certificates] };
		const request$2 = url.protocol === "https:" ? request$1(url, {
			...common,
			...ca
		}, resolve) : request(url, common, resolve);
		request$2.setTimeout(silence, () => request$2.destroy(/* @__PURE__ */ new Error(`silence for ${silence / 1e3} seconds`)));
		request$2.on("error", reject);
		request$2.end();
	});
}
var silence;
var init_open_download = __esmMin((() => {
	init_errors();
	init_passing_fault();
	silence = 12e4;
}));

export { openDownload as n, textOf as r, init_open_download as t };