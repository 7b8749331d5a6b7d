import { It as init_errors, Mt as UserError } from "./kernel.js";
import { t as columnOf } from "./table.js";
import { c as unloadable } from "./model-output.js";
import { a as rankCategories } from "./profile.js";
import { t as leadsOutside } from "./leads-outside.js";
import { join } from "node:path";
import { readFile } from "node:fs/promises";

// src/models/read-preprocessing.ts
function readPreprocessing(text, file) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw unloadable(file, "is not JSON", error);
	}
	if (!isObject(value) || value["version"] !== 1 || !Array.isArray(value["columns"])) throw unloadable(file, "is no preprocessing of version 1");
	return {
		version: 1,
		columns: value["columns"].map((column) => encodingOf(column, file))
	};
}
function encodingOf(value, file) {
	if (isObject(value) && typeof value["name"] === "string" && typeof value["missing"] === "boolean") {
		const { kind, name, missing, mean, sd, categories, other } = value;
		if (kind === "number" && isFiniteNumber(mean) && isFiniteNumber(sd) && sd !== 0) return {
			kind,
			name,
			missing,
			mean,
			sd
		};
		if (kind === "category" && isTextList(categories) && typeof other === "boolean") return {
			kind,
			name,
			missing,
			categories,
			other
		};
	}
	throw unloadable(file, `holds a column that cannot be read: ${JSON.stringify(value).slice(0, 100)}`);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isFiniteNumber(value) {
	return typeof value === "number" && Number.isFinite(value);
}
function isTextList(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}

// src/models/preprocessing.ts
const file$1 = "preprocessing.json";
async function preprocessingOf(directory, { signature }) {
	let text;
	try {
		text = await readFile(join(directory, file$1), "utf8");
	} catch {
		return;
	}
	const preprocessing = readPreprocessing(text, file$1);
	const known = new Set(signature.inputs.map(({ name }) => name));
	const stranger = preprocessing.columns.find(({ name }) => !known.has(name));
	if (stranger !== void 0) throw unloadable(file$1, `reads the column ${JSON.stringify(stranger.name)}, which is not in the signature of the model`);
	return preprocessing;
}
function numberColumns({ inputs, order }) {
	const texts = inputs.filter(({ type }) => type === "string").map(({ name }) => name);
	if (texts.length > 0) throw unloadable(file$1, `is missing, but is needed for the columns ${texts.join(", ")}, which hold text`);
	return {
		version: 1,
		columns: (order ?? inputs.map(({ name }) => name)).map((name) => ({
			kind: "number",
			name,
			mean: 0,
			sd: 1,
			missing: false
		}))
	};
}

// src/models/encoding.ts
init_errors();
function fitPreprocessing(table, features, most) {
	return {
		version: 1,
		columns: features.map((name) => fitColumn(name, columnOf(table, name), most))
	};
}
function encodedWidth({ columns }) {
	return columns.reduce((sum, column) => sum + widthOf(column), 0);
}
function encodeRows(table, preprocessing, { refuseMissing = false } = {}) {
	if (refuseMissing) for (const { name } of preprocessing.columns) requireValues(columnOf(table, name), name);
	const starts = new Uint32Array(table.rows + 1);
	const most = preprocessing.columns.length * table.rows;
	const positions = new Uint32Array(most);
	const values = new Float32Array(most);
	const encoders = encodersOf(table, preprocessing);
	let at = 0;
	for (let row = 0; row < table.rows; row++) {
		for (const encode of encoders) {
			const entry = encode(row);
			if (entry === void 0) continue;
			positions[at] = entry.position;
			values[at++] = entry.value;
		}
		starts[row + 1] = at;
	}
	return {
		rows: table.rows,
		width: encodedWidth(preprocessing),
		starts,
		positions: positions.slice(0, at),
		values: values.slice(0, at)
	};
}
function encodersOf(table, { columns }) {
	let offset = 0;
	return columns.map((encoding) => {
		const start = offset;
		offset += widthOf(encoding);
		const column = columnOf(table, encoding.name);
		return encoding.kind === "number" ? numberEncoder(column, encoding, start) : categoryEncoder(column, encoding, start);
	});
}
function numberEncoder(column, { name, mean, sd, missing }, start) {
	return (row) => {
		const value = column.kind === "number" ? column.values[row] ?? NaN : Number(column.values[row] ?? NaN);
		if (Number.isNaN(value)) return missing ? {
			position: start + 1,
			value: 1
		} : void 0;
		const scaled = (value - mean) / sd;
		if (Math.abs(scaled) < beyondFloats) return {
			position: start,
			value: scaled
		};
		throw new UserError("CAIRN_ROW_INVALID", {
			where: `column ${JSON.stringify(name)}, row ${row + 1}`,
			what: `is ${value}, which the model's inputs of 32 bits cannot hold`
		});
	};
}
const beyondFloats = 34028235677973366e22;
function categoryEncoder(column, encoding, start) {
	const { categories, other, missing } = encoding;
	const positionOf = new Map(categories.map((category, i) => [category, start + i]));
	const otherAt = start + categories.length;
	return (row) => {
		const value = column.kind === "string" ? column.values[row] : column.values[row]?.toString() ?? null;
		if (value === null || value === void 0) return missing ? {
			position: otherAt + Number(other),
			value: 1
		} : void 0;
		const position = positionOf.get(value) ?? (other ? otherAt : void 0);
		return position === void 0 ? void 0 : {
			position,
			value: 1
		};
	};
}
function widthOf(encoding) {
	if (encoding.kind === "number") return 1 + Number(encoding.missing);
	return encoding.categories.length + Number(encoding.other) + Number(encoding.missing);
}
function fitColumn(name, column, most) {
	if (column.kind === "number") return {
		kind: "number",
		name,
		...standardise(column.values)
	};
	const counts = /* @__PURE__ */ new Map();
	let missing = false;
	for (const value of column.values) if (value === null) missing = true;
	else counts.set(value, (counts.get(value) ?? 0) + 1);
	const ranked = rankCategories(counts);
	return {
		kind: "category",
		name,
		categories: ranked.slice(0, most).map(([category]) => category),
		other: ranked.length > most,
		missing
	};
}
function standardise(values) {
	const present = values.filter((value) => !Number.isNaN(value));
	if (present.length === 0) return {
		mean: 0,
		sd: 1,
		missing: values.length > 0
	};
	const mean = meanOf(present);
	const largest = present.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
	const unit = largest > 1e150 || largest > 0 && largest < 1e-150 ? largest : 1;
	let squares = 0;
	for (const value of present) squares += ((value - mean) / unit) ** 2;
	const sd = unit * Math.sqrt(squares / present.length);
	return {
		mean,
		sd: sd > 1e-12 * Math.abs(mean) ? sd : 1,
		missing: present.length < values.length
	};
}
function meanOf(values) {
	let sum = 0;
	for (const value of values) sum += value;
	if (Number.isFinite(sum)) return sum / values.length;
	return values.reduce((mean, value) => mean + value / values.length, 0);
}
function requireValues(column, name) {
	const row = column.kind === "number" ? column.values.findIndex(Number.isNaN) : column.values.findIndex((value) => value === null);
	if (row === -1) return;
	throw new UserError("CAIRN_ROW_INVALID", {
		where: `column ${JSON.stringify(name)}, row ${row + 1}`,
		what: "has no value, and without a preprocessing.json nothing says what the model is given for a missing one",
		todo: `Give a value, or say what stands for a missing one in cairn.yaml: train.fill: {${name}: …}.`
	});
}

// src/models/any-json.ts
function fieldOf(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return value[key];
}
function shown(value) {
	return JSON.stringify(value)?.slice(0, 60) ?? "nothing";
}

// src/models/layers-topology.ts
function layersIn(document) {
	const topology = fieldOf(document, "modelTopology");
	const model = fieldOf(topology, "model_config") ?? topology;
	const configuration = fieldOf(model, "config");
	const listed = Array.isArray(configuration) ? configuration : fieldOf(configuration, "layers");
	return {
		kind: fieldOf(model, "class_name"),
		layers: Array.isArray(listed) ? listed : []
	};
}
function weightNames(document) {
	const layers = new Set(layersIn(document).layers.map((layer) => nameOf(layer)));
	return (name) => {
		const parts = name.split("/");
		if (layers.has(parts[0] ?? "")) return name;
		const start = parts.findIndex((part) => layers.has(part));
		return start === -1 ? name : parts.slice(start).join("/");
	};
}
function asKeras2(value) {
	if (Array.isArray(value)) return value.map(asKeras2);
	if (typeof value !== "object" || value === null) return value;
	if (fieldOf(value, "class_name") === "DTypePolicy") return fieldOf(fieldOf(value, "config"), "name");
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => key === "batch_shape" ? ["batch_input_shape", inner] : key === "inbound_nodes" ? [key, inboundNodes(inner)] : key === "input_layers" || key === "output_layers" ? [key, isReference(inner) ? [inner] : inner] : [key, asKeras2(inner)]));
}
function inboundNodes(nodes) {
	if (!Array.isArray(nodes)) return nodes;
	return nodes.map((node) => {
		const args = fieldOf(node, "args");
		if (!Array.isArray(args)) return node;
		return args.flat().flatMap((argument) => {
			const history = fieldOf(fieldOf(argument, "config"), "keras_history");
			return Array.isArray(history) ? [[...history, {}]] : [];
		});
	});
}
function isReference(value) {
	return Array.isArray(value) && typeof value[0] === "string";
}
function nameOf(layer) {
	return String(fieldOf(fieldOf(layer, "config"), "name") ?? fieldOf(layer, "name"));
}

// src/models/weight-files.ts
const file = "model.json";
const mostFiles = 1e3;
async function readModelJson(directory) {
	try {
		return JSON.parse(await readFile(join(directory, file), "utf8"));
	} catch (error) {
		throw unloadable(file, "cannot be read", error);
	}
}
async function readWeightFiles(directory, document) {
	const manifest = fieldOf(document, "weightsManifest");
	if (!Array.isArray(manifest)) throw unloadable(file, "has no weightsManifest");
	const named = /* @__PURE__ */ new Set();
	const groups = [];
	for (const group of manifest) {
		const [paths, specifications] = [fieldOf(group, "paths"), fieldOf(group, "weights")];
		if (!Array.isArray(paths) || !Array.isArray(specifications)) throw unloadable(file, "has a weightsManifest that cannot be read");
		for (const path of paths) {
			if (named.has(path)) throw unloadable(file, `names the weight file ${shown(path)} more than once`);
			if (named.add(path).size > mostFiles) throw unloadable(file, `names more than ${mostFiles} weight files`);
		}
		const parts = await Promise.all(paths.map(async (path) => readBytes(directory, String(path))));
		groups.push({
			paths: paths.join(", "),
			specifications,
			bytes: Buffer.concat(parts)
		});
	}
	return groups;
}
async function readBytes(directory, path) {
	if (leadsOutside(path)) throw unloadable(file, `names the weight file ${JSON.stringify(path)}, which leads outside`);
	try {
		return await readFile(join(directory, path));
	} catch (error) {
		throw unloadable(path, "cannot be read", error);
	}
}

export { weightNames as a, encodeRows as c, standardise as d, numberColumns as f, layersIn as i, encodedWidth as l, readWeightFiles as n, fieldOf as o, preprocessingOf as p, asKeras2 as r, shown as s, readModelJson as t, fitPreprocessing as u };