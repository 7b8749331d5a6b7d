// src/host/inert-output.ts
function makeOutputInert(streams, inert = inertText) {
	for (const stream of streams) {
		const write = stream.write.bind(stream);
		stream.write = (chunk, ...rest) => write(issuing ? chunk : inertChunk(chunk, inert), ...rest);
	}
}
let issuing = false;
function asCommand(issue) {
	issuing = true;
	try {
		return issue();
	} finally {
		issuing = false;
	}
}
function inertText(text) {
	return text.replaceAll("##[", "## [").replace(/(^|[\n\r])((?:[^\S\n\r]|\u0085)*::)/g, "$1| $2");
}
function inertJson(text) {
	return text.replaceAll("##[", "##\\u005b");
}
function inertChunk(chunk, inert) {
	if (typeof chunk === "string") return inert(chunk);
	const text = Buffer.from(chunk).toString("utf8");
	const changed = inert(text);
	return changed === text ? chunk : changed;
}

export { makeOutputInert as i, inertJson as n, inertText as r, asCommand as t };