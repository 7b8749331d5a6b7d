import { i as statusOf } from "./ask.js";

// src/github/make-once.ts
async function makeOnce(make, find) {
	try {
		return await make({ retries: 0 });
	} catch (error) {
		if ((statusOf(error) ?? 0) < 500) throw error;
		const made = await find();
		if (made === void 0) throw error;
		return made;
	}
}

export { makeOnce as t };