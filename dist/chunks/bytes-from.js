// src/transfer/bytes-from.ts
async function* bytesFrom(source, skip) {
	let left = skip;
	for await (const chunk of source) if (left >= chunk.byteLength) left -= chunk.byteLength;
	else {
		yield chunk.subarray(left);
		left = 0;
	}
}
function rangeOf({ status, bytes }, from) {
	return status === 416 ? nothing() : bytesFrom(bytes, status === 206 ? 0 : from);
}
async function* nothing() {}

export { rangeOf as n, bytesFrom as t };