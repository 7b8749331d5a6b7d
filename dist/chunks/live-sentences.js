import { M as firstOnes, z as counted } from "./kernel.js";

// src/monitoring/live/live-sentences.ts
function liveSentences(live, labels) {
	const { unread, mistyped, repeated, sharing, independent, rows } = live;
	return [
		...unread.map((one) => `Live rows left out: ${leftOutText(one)}.`),
		...mistyped.map((one) => `Live values that count as missing: ${leftOutText(one)}.`),
		...labels.map((one) => `Labels that count as not there yet: ${leftOutText(one)}.`),
		...repeated > 0 ? [`${counted(repeated, "live row")} left out that repeat the id and the features of another one.`] : [],
		...sharing > 0 ? [`${counted(sharing, "live row")} of an id that an earlier row of other features has: rows of one id may depend on each other, so that the tests count ${rows} rows as ${Math.round(rows * independent)}. Where each row is one of its own, give it an id of its own.`] : []
	];
}
function leftOutText({ reason, rows, examples }) {
	return `${reason}: ${rows}${examples.length === 0 ? "" : ` (${firstOnes([...examples], 3)}${rows > examples.length ? ", …" : ""})`}`;
}

export { liveSentences as n, leftOutText as t };