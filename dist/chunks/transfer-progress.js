// src/transfer/transfer-progress.ts
function transferProgress(log, title, total, every = 5e3) {
	const files = [];
	const timer = setInterval(() => {
		const done = files.reduce((sum, bytes) => sum + bytes, 0);
		const all = typeof total === "number" ? total : total();
		log.progress(`${title}: ${bytesText(done)}${all === void 0 ? "" : ` of ${bytesText(all)}`}`, ...all === void 0 ? [] : [all === 0 ? 1 : Math.min(1, done / all)]);
	}, every);
	timer.unref();
	return {
		file() {
			const index = files.push(0) - 1;
			return (bytes) => {
				files[index] = bytes;
			};
		},
		[Symbol.dispose]() {
			clearInterval(timer);
		}
	};
}
function bytesText(bytes) {
	const units = [
		"bytes",
		"KiB",
		"MiB",
		"GiB",
		"TiB"
	];
	const power = bytes < 1024 ? 0 : Math.min(4, Math.floor(Math.log2(bytes) / 10));
	return power === 0 ? `${bytes} bytes` : `${(bytes / 1024 ** power).toFixed(1)} ${units[power] ?? ""}`;
}

export { transferProgress as n, bytesText as t };