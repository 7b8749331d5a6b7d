// src/storage/artifact-store.ts
function contentPath(sha256) {
	const hex = sha256.replace(/^sha256:/, "");
	return `sha256/${hex.slice(0, 2)}/${hex}`;
}

export { contentPath as t };