// src/kernel/moment.ts
const shape = /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?|24:00(?::00(?:\.0+)?)?)\s*(?:Z|(?<sign>[+-])(?<hours>[01]\d|2[0-3]):?(?<minutes>[0-5]\d))?)?$/i;
const earliest = Date.parse("0000-01-01T00:00:00Z");
const latest = Date.parse("9999-12-31T23:59:59.999Z");
function millisecondsOf(text) {
	const { day, time = "00:00", sign, hours, minutes } = shape.exec(text)?.groups ?? {};
	if (day === void 0 || !isDay(day)) return void 0;
	const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 6e4;
	const milliseconds = Date.parse(`${day}T${time}Z`) - (sign === "-" ? -offset : offset);
	return milliseconds >= earliest && milliseconds <= latest ? milliseconds : void 0;
}
function isDay(day) {
	const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

export { millisecondsOf as t };