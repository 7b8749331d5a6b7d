// src/config/leads-outside.ts
function leadsOutside(path) {
	const parts = path.split(/[\\/]/);
	return path === "" || path.startsWith("/") || /^[A-Za-z]:/.test(path) || parts.includes("..") || path.includes("\0");
}

export { leadsOutside as t };