// src/config/declared-models.ts
async function declaredModels({ file, text }) {
	const [{ isAlias, isMap, isScalar }, { boundedYaml }] = await Promise.all([import("./yaml-when-asked.js"), import("./bounded-yaml.js")]);
	const read = boundedYaml(text);
	if ("mistakes" in read) return void 0;
	const { document, lines } = read;
	const found = document.get("models", true);
	const models = isAlias(found) ? found.resolve(document) : found;
	if (!isMap(models)) return void 0;
	return models.items.flatMap(({ key }) => isScalar(key) ? [{
		name: String(key.value),
		file,
		line: lines.linePos(key.range?.[0] ?? 0).line
	}] : []);
}

export { declaredModels as t };