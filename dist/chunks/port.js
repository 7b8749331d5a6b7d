import { It as init_errors, Mt as UserError } from "./kernel.js";

// src/cli/port.ts
init_errors();
function portOf(text) {
	const port = Number(text);
	if (Number.isInteger(port) && port > 0 && port < 65536) return port;
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: "--port",
		what: `is ${JSON.stringify(text)}`,
		expected: "a port from 1 to 65535"
	});
}

export { portOf as t };