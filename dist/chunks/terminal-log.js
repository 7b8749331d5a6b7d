import { l as progressLines, p as asCommand } from "./actions-host.js";

// src/host/terminal-log.ts
function terminalLog(terminal, options) {
	const isDue = progressLines(options.now ?? Date.now);
	let openLine = false;
	const clearLine = () => {
		asCommand(() => terminal.write("\r\x1B[2K"));
	};
	const line = (text) => {
		if (openLine) clearLine();
		openLine = false;
		terminal.write(`${text}\n`);
	};
	return {
		info: line,
		debug: (message) => {
			if (options.verbose) line(message);
		},
		warning: (message, place) => {
			line(`warning: ${placeOf(place)}${message}`);
		},
		error: (message, place) => {
			line(`error: ${placeOf(place)}${message}`);
		},
		notice: (message, place) => {
			line(`note: ${placeOf(place)}${message}`);
		},
		progress(message, share) {
			const text = share === void 0 ? message : `${message} ${Math.round(share * 100)} %`;
			if (terminal.isTTY === true) {
				clearLine();
				terminal.write(text.slice(0, (terminal.columns ?? 80) - 1));
				openLine = true;
			} else if (isDue(share)) line(text);
		},
		async group(title, work) {
			line(title);
			return work();
		}
	};
}
function placeOf(place) {
	if (place === void 0) return "";
	return place.line === void 0 ? `${place.file}: ` : `${place.file}:${place.line}: `;
}

export { terminalLog as t };