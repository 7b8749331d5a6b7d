// src/storage/lfs/lfs-pointer.ts
function lfsPointer({ size, sha256 }) {
	return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256.replace(/^sha256:/, "")}\nsize ${size}\n`;
}
function readLfsPointer(bytes) {
	if (bytes.length > 1024) return void 0;
	const text = Buffer.from(bytes).toString("utf8");
	if (!text.startsWith("version https://git-lfs.github.com/spec/v1\n")) return void 0;
	const sha256 = /^oid (sha256:[0-9a-f]{64})$/m.exec(text)?.[1];
	const size = /^size (\d{1,15})$/m.exec(text)?.[1];
	return sha256 === void 0 || size === void 0 ? void 0 : {
		size: Number(size),
		sha256
	};
}

export { readLfsPointer as n, lfsPointer as t };