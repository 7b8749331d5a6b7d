// src/local/forge/rest/media-type.ts
function wantsRaw({ headers }) {
	return /application\/vnd\.github\.(?:v3\.)?raw(?:\+json)?/.test(headers.accept ?? "");
}
function wantsBytes({ headers }) {
	return (headers.accept ?? "").includes("application/octet-stream");
}
function decodeBase64(text) {
	const compact = text.replace(/\s/g, "");
	return /^[A-Za-z0-9+/]*={0,2}$/.test(compact) && compact.length % 4 !== 1 ? Buffer.from(compact, "base64") : void 0;
}

export { wantsBytes as n, wantsRaw as r, decodeBase64 as t };