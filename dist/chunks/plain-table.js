// src/text/plain-table.ts
function plainTable(header, rows) {
	const lines = [header, ...rows].map((row) => row.map(plainText));
	const widths = header.map((_, column) => lines.reduce((width, row) => Math.max(width, lengthOf(row[column])), 0));
	return lines.map((row) => row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - lengthOf(cell))).join("  ").trimEnd()).map((line) => `${line}\n`).join("");
}
function plainText(text) {
	if (harmless.test(text)) return text;
	return text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "?");
}
function plainTime(seconds) {
	return isoTime(seconds).replace("T", " ").replace("Z", " UTC");
}
function isoTime(seconds) {
	const date = /* @__PURE__ */ new Date(seconds * 1e3);
	return (Number.isNaN(date.getTime()) ? /* @__PURE__ */ new Date(0) : date).toISOString().replace(".000Z", "Z");
}
const harmless = /^[!-~]*(?: [!-~]+)*$/;
function lengthOf(cell = "") {
	if (harmless.test(cell)) return cell.length;
	return Array.from(cell).length;
}

export { plainTime as i, plainTable as n, plainText as r, isoTime as t };