import { r as init_errors, t as UserError } from "./errors.js";
import { setTimeout } from "node:timers/promises";

// src/git/contend.ts
init_errors();
async function contend(where, attempt, pause = setTimeout) {
	for (let waited = 0, last = 0; waited < patience; waited += last) {
		const outcome = await attempt();
		if ("value" in outcome) return outcome.value;
		last = delay(last, outcome.lost);
		await pause(last);
	}
	throw new UserError("CAIRN_RACE_LOST", {
		where,
		what: "others kept changing it first, for a minute",
		todo: "Run it again; a `concurrency` group in the workflow avoids the race."
	});
}
const patience = 6e4;
function delay(last, object) {
	const chance = Number.parseInt(object.slice(0, 8), 16) / 2 ** 32;
	return Math.min(5e3, 100 + chance * (Math.max(last, 200) * 3 - 100));
}

export { contend as t };