import { createRequire } from "node:module";
import { dirname } from "node:path";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// src/models/open-tensorflow.ts
const wasmFile = "tfjs-backend-wasm-simd.wasm";
async function openTensorFlow() {
	const tf = await import("../vendor/tensorflow-tfjs-core.js");
	tf.enableProdMode();
	const wasm = await import("../vendor/tensorflow-tfjs-backend-wasm.js");
	const folder = wasmFolder();
	if (folder !== void 0) {
		wasm.setWasmPaths(`${folder}/`);
		if (await tf.setBackend("wasm").catch(() => false)) return {
			tf,
			backend: "wasm"
		};
	}
	await import("../vendor/tensorflow-tfjs-backend-cpu.js");
	await tf.setBackend("cpu");
	return {
		tf,
		backend: "cpu"
	};
}
function wasmFolder() {
	const here = dirname(fileURLToPath(import.meta.url));
	const beside = [here, dirname(here)].find((folder) => existsSync(`${folder}/${wasmFile}`));
	if (beside !== void 0) return beside;
	try {
		return dirname(createRequire(import.meta.url).resolve(`@tensorflow/tfjs-backend-wasm/dist/${wasmFile}`));
	} catch {
		return;
	}
}

export { openTensorFlow as t };