import { openAsBlob } from "node:fs";

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

export { countedBlob as t };