// src/native/platform.ts
function platform() {
	return {
		runtime: `node ${process.versions.node}`,
		platform: `${process.platform}-${process.arch}`
	};
}

export { platform as t };