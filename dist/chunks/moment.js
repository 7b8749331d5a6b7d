// src/registry/moment.ts
function parseMoment(text) {
	const [, day, time = "00:00", zone = "Z"] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/i.exec(text) ?? [];
	if (day === void 0 || !isDay(day)) return void 0;
	const offset = zone.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
	const milliseconds = Date.parse(`${day}T${time}${offset}`);
	return Number.isNaN(milliseconds) ? void 0 : milliseconds / 1e3;
}
function isDay(day) {
	const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

export { parseMoment as t };