// src/kernel/version-tag.ts
function versionTag(model, version) {
	return `${model}@v${version}`;
}

export { versionTag as t };