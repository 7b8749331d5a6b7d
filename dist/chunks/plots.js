import { Ft as hasCode, It as init_errors, Mt as UserError, lt as init_digest, st as digestOf } from "./kernel.js";
import { join, relative, sep } from "node:path";
import { lstat, readFile, readdir } from "node:fs/promises";
import { crc32 } from "node:zlib";

// src/experiments/png-fault.ts
init_errors();
init_digest();
const mostPixels = 8192;
const signature = Buffer.from([
	137,
	80,
	78,
	71,
	13,
	10,
	26,
	10
]);
function pngFault(bytes) {
	if (!bytes.subarray(0, signature.length).equals(signature)) return "does not begin as a PNG does";
	let at = signature.length;
	for (let chunk = 0; at + 12 <= bytes.length; chunk++) {
		const length = bytes.readUInt32BE(at);
		const end = at + 12 + length;
		if (end > bytes.length) return "breaks off in the middle";
		const type = bytes.toString("latin1", at + 4, at + 8);
		if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return "has a part that is damaged";
		if (chunk === 0) {
			if (type !== "IHDR" || length !== 13) return "has no header";
			const [width, height] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
			if (width === 0 || height === 0 || width > mostPixels || height > mostPixels) return `is ${width} x ${height} pixels`;
		}
		if (type === "IEND") return end === bytes.length ? void 0 : "holds more behind its end";
		at = end;
	}
	return "breaks off in the middle";
}

// src/experiments/plots.ts
const plotsFolder = "plots";
const most = {
	files: 10,
	bytes: 1048576,
	together: 3145728
};
async function readPlots(folder) {
	const paths = (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	}).catch((error) => {
		if (hasCode(error, "ENOENT")) return [];
		throw error;
	})).filter((entry) => !entry.isDirectory()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")).sort((a, b) => a < b ? -1 : 1);
	const mistakes = [];
	if (paths.length > most.files) mistakes.push({
		where: "train.plots",
		what: `are ${paths.length} files`,
		expected: `at most ${most.files}`
	});
	const plots = [];
	for (const path of paths.slice(0, most.files)) {
		const found = await readPlot(folder, path);
		if ("what" in found) mistakes.push({
			where: `plot ${JSON.stringify(path)}`,
			...found
		});
		else plots.push(found);
	}
	const together = plots.reduce((sum, { size }) => sum + size, 0);
	if (together > most.together) mistakes.push({
		where: "train.plots",
		what: `are ${together} bytes together`,
		expected: `at most ${most.together}`
	});
	if (mistakes.length > 0) throw new UserError("CAIRN_PLOTS_REFUSED", mistakes);
	return plots;
}
async function readPlot(folder, path) {
	if (/\.svgz?$/i.test(path)) return {
		what: "is SVG, which can hold scripts and links",
		todo: "Let the training write it as PNG."
	};
	if (!plainPath.test(path) || path.length > 200) return {
		what: "is no plain name",
		expected: "letters, digits, -, _ and . in folders and name, at most 200, and .png at the end"
	};
	const status = await lstat(join(folder, path));
	if (!status.isFile()) return { what: "is a link or a special file" };
	if (status.size > most.bytes) return {
		what: `is ${status.size} bytes`,
		expected: `at most ${most.bytes}`,
		todo: "Write it with fewer pixels."
	};
	const bytes = await readFile(join(folder, path));
	const fault = pngFault(bytes);
	if (fault !== void 0) return {
		what: fault,
		expected: "a PNG of at most 8192 x 8192 pixels, and nothing else"
	};
	return {
		path,
		size: bytes.length,
		sha256: digestOf(bytes),
		bytes
	};
}
const plainPath = /^(?:[A-Za-z0-9_][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_][A-Za-z0-9_.-]*\.png$/;

export { readPlots as n, plotsFolder as t };