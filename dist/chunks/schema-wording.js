// src/provenance/schema-wording.ts
function shownValue(value) {
	if (value === void 0) return "missing";
	if (value === null) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a group of keys";
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function kindName(type) {
	return {
		object: "keys with values",
		array: "a list",
		string: "text",
		number: "a number",
		integer: "a whole number",
		boolean: "true or false",
		null: "null"
	}[String(type)] ?? String(type);
}
function patternWords(pattern) {
	switch (pattern) {
		case "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$": return "a name of letters, digits, - and _ that starts and ends with a letter or digit";
		case "^sha256:[0-9a-f]{64}$": return "sha256: and 64 hexadecimal digits";
		case "^[0-9a-f]{40}([0-9a-f]{24})?$": return "the id of a commit, 40 or 64 hexadecimal digits";
		case "^https?://[^\\s<>\"]+$": return "a web address";
		default: return `text that matches ${String(pattern)}`;
	}
}
function pathOf(pointer) {
	return pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function valueAt(value, path) {
	let inner = value;
	for (const key of path) {
		if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return void 0;
		inner = inner[key];
	}
	return inner;
}
function schemaMistakesOf(errors, value) {
	const meant = withoutOtherForms(errors);
	return (meant.length > 0 ? meant : errors).map((error) => ({
		where: error.instancePath,
		...explain(error, value)
	}));
}
const formPath = /^(.*\/oneOf)\/(\d+)(?=\/|$)/;
function withoutOtherForms(errors) {
	const choices = errors.filter(({ keyword }) => keyword === "oneOf");
	return errors.filter((error) => {
		const enclosing = choices.find(({ schemaPath, instancePath }) => error.schemaPath.startsWith(`${schemaPath}/`) && error.instancePath.startsWith(instancePath));
		const meant = (choice) => meantForm(choice, errors);
		if (error.keyword === "oneOf") return meant(error) === void 0;
		if (enclosing === void 0) return true;
		return meant(enclosing) === Number(formPath.exec(error.schemaPath)?.[2]);
	});
}
function meantForm(choice, errors) {
	const inside = errors.filter(({ schemaPath, instancePath }) => schemaPath.startsWith(`${choice.schemaPath}/`) && instancePath.startsWith(choice.instancePath));
	const formOf = ({ schemaPath }) => Number(formPath.exec(schemaPath)?.[2]);
	const all = new Set(inside.map(formOf));
	for (const error of inside) if (error.keyword === "const") all.delete(formOf(error));
	const [first] = all;
	return all.size === 1 ? first : void 0;
}
function explain(error, value) {
	const params = error.params;
	const given = shownValue(valueAt(value, pathOf(error.instancePath)));
	switch (error.keyword) {
		case "additionalProperties": return { what: `has the key ${shownValue(params["additionalProperty"])}, which is not known here` };
		case "required": return { what: `lacks the key ${String(params["missingProperty"])}` };
		case "enum": return {
			what: `is ${given}`,
			expected: `one of ${params["allowedValues"].join(", ")}`
		};
		case "const": return {
			what: `is ${given}`,
			expected: JSON.stringify(params["allowedValue"])
		};
		case "type": return {
			what: `is ${given}`,
			expected: [params["type"]].flat().map(kindName).join(" or ")
		};
		case "pattern": return {
			what: `is ${given}`,
			expected: patternWords(params["pattern"])
		};
		case "oneOf": return { what: `is ${given}, which has none of the forms that are known here` };
		default: return { what: `is ${given}, but ${error.message ?? error.keyword}` };
	}
}

export { shownValue as a, schemaMistakesOf as i, pathOf as n, valueAt as o, patternWords as r, kindName as t };