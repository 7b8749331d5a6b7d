// src/transfer/in-parallel.ts
async function inParallel(items, limit, work) {
	const queue = [...items].values();
	const failures = [];
	const worker = async () => {
		for (const item of queue) {
			if (failures.length > 0) return;
			try {
				await work(item);
			} catch (error) {
				failures.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: limit }, worker));
	if (failures.length > 0) throw failures[0];
}
function slots(limit) {
	let free = limit;
	const waiting = [];
	return async (work) => {
		if (free > 0) free -= 1;
		else await new Promise((resolve) => {
			waiting.push(resolve);
		});
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next === void 0) free += 1;
			else next();
		}
	};
}

export { slots as n, inParallel as t };