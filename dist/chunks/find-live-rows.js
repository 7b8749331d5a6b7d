import { It as init_errors, Lt as messageOf, M as firstOnes, Mt as UserError, j as millisecondsOf, z as counted } from "./kernel.js";
import { s as shownPlace, t as readRows } from "./read-rows.js";
import { n as tableEndingsText, t as formatOf } from "./formats.js";
import { n as markedColumns, t as isMarker } from "./missing-markers.js";
import { n as severalTargets } from "./answer-width.js";
import { o as trainedModelOf, t as datasetOf } from "./config.js";
import { n as findDataFiles } from "./find-files.js";
import { r as readDeployments } from "./record-deployment.js";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createInterface } from "node:readline";

// src/monitoring/live/rows-of-ids.ts
init_errors();
function rowsOfIds(features) {
	const firsts = /* @__PURE__ */ new Map();
	const repeats = /* @__PURE__ */ new Map();
	const textOf = ({ feature }) => JSON.stringify(features.map((name) => feature(name) ?? null));
	return {
		isNew(row) {
			if (row.id === null) return true;
			const first = firsts.get(row.id);
			if (first === void 0) {
				firsts.set(row.id, row);
				return true;
			}
			const known = repeats.get(row.id) ?? /* @__PURE__ */ new Set([textOf(first)]);
			const text = textOf(row);
			if (known.has(text)) return false;
			repeats.set(row.id, known.add(text));
			return true;
		},
		dependence(rows) {
			const sizes = [...repeats.values()].map(({ size }) => size);
			const sharing = sizes.reduce((sum, size) => sum + size - 1, 0);
			const squares = rows - sharing - sizes.length + sizes.reduce((sum, size) => sum + size * size, 0);
			return {
				sharing,
				independent: rows === 0 ? 1 : rows / squares
			};
		}
	};
}

// src/monitoring/live/live-rows.ts
function collectRows(found, signature, window, counts) {
	const { inputs } = signature;
	const everything = window.from === -Infinity && window.to === Infinity;
	const ids = rowsOfIds(inputs.map(({ name }) => name));
	const kept = [];
	let repeated = 0;
	let read = 0;
	for (const row of found) {
		if (everything || !Number.isNaN(row.time)) read += 1;
		else counts.rows.add("has no time that can be read, so that no window holds it", row.id === null ? [] : [row.id]);
		if (!everything && !(row.time >= window.from && row.time < window.to)) continue;
		if (ids.isNew(row)) kept.push(row);
		else repeated += 1;
	}
	const columns = new Map(inputs.map((input) => [input.name, columnOf(kept, input, counts.values)]));
	return {
		rows: kept.length,
		read,
		unread: counts.rows.list(),
		mistyped: counts.values.list(),
		repeated,
		...ids.dependence(kept.length),
		table: {
			rows: kept.length,
			columns
		},
		ids: kept.map(({ id }) => id),
		times: Float64Array.from(kept, ({ time }) => time),
		...answersOf(kept, signature),
		versions: kept.map(({ version }) => version)
	};
}
function isOfVersion({ versions }, version, row) {
	return (versions[row] ?? version) === version;
}
function answersOf(rows, signature) {
	const { classes } = signature.outputs[0] ?? {};
	if (classes !== void 0) return probabilitiesOf(rows, classes);
	const targets = severalTargets(signature);
	const numbers = targets.length === 0 ? rows.map(({ prediction }) => finite(prediction)) : rows.flatMap(({ target }) => targets.map((name) => finite(target(name))));
	const predictions = Float64Array.from(numbers);
	return {
		predictions,
		answers: predictions
	};
}
function probabilitiesOf(rows, classes) {
	const places = new Map(classes.map((name, place) => [name, place]));
	return {
		predictions: Float64Array.from(rows.flatMap(({ probability }) => classes.map((name) => finite(probability(name))))),
		answers: Float64Array.from(rows, ({ prediction }) => places.get(String(prediction ?? "")) ?? NaN)
	};
}
function finite(value) {
	return typeof value === "number" ? value : NaN;
}
function columnOf(rows, { name, type, missing }, mistyped) {
	const read = (isTyped) => rows.map(({ feature, id }) => {
		const value = feature(name) ?? void 0;
		if (value === void 0 || isMarker(value, missing, type)) return void 0;
		if (isTyped(value)) return value;
		mistyped.add(`${name} is ${kindOf(value)}, not ${kinds[type]}`, id === null ? [] : [id]);
	});
	if (type === "string") return {
		kind: "string",
		values: read((value) => typeof value === "string").map((value) => value ?? null)
	};
	const values = read((value) => typeof value === "number" || typeof value === "boolean");
	return {
		kind: "number",
		values: Float64Array.from(values, (value) => Number(value ?? NaN))
	};
}
const kinds = {
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	string: "a text"
};
function kindOf(value) {
	if (Array.isArray(value)) return "a list";
	return typeof value === "string" ? "a text" : `a ${typeof value}`;
}

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

// src/monitoring/live/left-out.ts
function countProblems({ rows, values }, problems) {
	for (const { id, message, count, places } of problems) {
		if (id.startsWith("row-shape:")) rows.add(message, places.map(shownPlace), count);
		if (id.startsWith("column-type:")) values.add(message, places.map(shownPlace), count);
	}
}
const mostExamples = 3;
function countLeftOut() {
	const reasons = /* @__PURE__ */ new Map();
	return {
		add(reason, places, rows = 1) {
			const one = reasons.get(reason) ?? {
				rows: 0,
				examples: []
			};
			one.examples.push(...places.slice(0, mostExamples - one.examples.length));
			reasons.set(reason, {
				...one,
				rows: one.rows + rows
			});
		},
		list: () => [...reasons].map(([reason, one]) => ({
			reason,
			...one
		}))
	};
}

// src/monitoring/live/parse-log-line.ts
function parseLogLine(line, naming = {}) {
	const value = parsed(line) ?? parsed(withoutTokens(line));
	if (!isObject(value)) return void 0;
	const fields = value;
	const features = objectOr(fields["features"], fields);
	const own = (object, name) => name !== void 0 && Object.hasOwn(object, name) ? object[name] : void 0;
	const id = own(fields, "id") ?? own(fields, naming.id);
	const version = own(fields, "version");
	const prediction = own(fields, "prediction");
	const caller = own(fields, "caller");
	const at = momentOf(own(fields, "at"));
	return {
		id: typeof id === "string" || typeof id === "number" ? String(id) : null,
		time: momentOf(own(fields, "time") ?? own(fields, naming.time)),
		prediction: typeof prediction === "number" || typeof prediction === "string" ? prediction : void 0,
		target: (name) => own(objectOr(own(fields, "predictions"), {}), name),
		probability: (name) => own(objectOr(own(fields, "probabilities"), {}), name),
		version: typeof version === "string" ? version : void 0,
		...typeof caller === "string" && { caller },
		...!Number.isNaN(at) && { at },
		feature: (name) => own(features, name)
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function withoutTokens(line) {
	return line.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (found) => found.startsWith("\"") ? found : "null");
}
function momentOf(value) {
	if (typeof value === "number") return value;
	return (typeof value === "string" ? millisecondsOf(value) : void 0) ?? NaN;
}
function objectOr(value, otherwise) {
	return isObject(value) ? value : otherwise;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/monitoring/live/read-log-lines.ts
async function* readLogLines(lines, source) {
	let number = 0;
	let broken;
	for await (const line of lines) {
		number += 1;
		if (line.trim() === "") continue;
		if (broken !== void 0) source.left.add("is no JSON object", [broken]);
		broken = void 0;
		const row = parseLogLine(line, source.naming);
		if (row === void 0) broken = `${source.name}:${number}`;
		else yield row;
	}
	if (broken !== void 0) source.torn(broken);
}

// src/monitoring/live/fetch-live-rows.ts
async function fetchLiveRows(address, window, left) {
	const rows = [];
	for await (const row of streamLiveRows(address, window, left)) rows.push(row);
	return rows;
}
async function* streamLiveRows(address, window, left) {
	const url = logAddress(address);
	for (const [name, value] of Object.entries(window)) if (value !== void 0) url.searchParams.set(name, value);
	const failed = (what, cause) => new UserError("CAIRN_LIVE_MISSING", {
		where: url.origin,
		what,
		todo: "Check that the server runs, or name files by the input live."
	}, { cause });
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(6e5) });
		if (!response.ok || response.body === null) throw failed(`the log was answered with ${response.status}`);
		const body = Readable.fromWeb(response.body);
		const lines = createInterface({
			input: body,
			crlfDelay: Infinity
		});
		const torn = (place) => {
			left.add("is no JSON object", [place]);
		};
		yield* readLogLines(lines, {
			name: "the log",
			left,
			torn
		});
	} catch (error) {
		throw error instanceof UserError ? error : failed(`the log cannot be read: ${messageOf(error)}`, error);
	}
}
function logAddress(address) {
	const url = URL.parse("/cairn/log", address);
	if (url !== null && (url.protocol === "http:" || url.protocol === "https:")) return url;
	throw new UserError("CAIRN_LIVE_MISSING", {
		where: address,
		what: "is no web address",
		expected: "such as http://127.0.0.1:8085"
	});
}

// src/monitoring/live/read-live-files.ts
init_errors();
async function readLiveFiles(workspace, pattern, columns, counts, log) {
	const progress = (message, share) => {
		log.progress(message, share);
	};
	const rows = [];
	for (const file of await findDataFiles(workspace, { path: pattern })) {
		const format = formatOf(file.path);
		if (format === void 0) throw new UserError("CAIRN_LIVE_INVALID", {
			where: file.path,
			what: "has an unknown ending",
			expected: tableEndingsText
		});
		if (format === "ndjson") {
			for await (const row of readLog(file, columns.dataset, counts, log)) if (rows.push(row) % 1e4 === 0) progress(`Reading ${file.path}: ${rows.length} rows`);
		} else for (const row of await readTabular(file, columns, counts, progress)) rows.push(row);
	}
	return rows;
}
function readLog(file, { id, time }, counts, log) {
	const lines = createInterface({
		input: createReadStream(file.absolute, "utf8"),
		crlfDelay: Infinity
	});
	return readLogLines(lines, {
		name: file.path,
		naming: {
			...id !== void 0 && { id },
			...time !== void 0 && { time }
		},
		left: counts.rows,
		torn(place) {
			log.info(`${place} is no whole line yet and is left out: what writes the log may be at it.`);
		}
	});
}
async function readTabular(file, { dataset, features, answers, targets }, counts, progress) {
	const marked = markedColumns(dataset);
	const typeOf = (name) => {
		const { type = "string", missing } = marked[name] ?? {};
		return {
			type,
			required: false,
			...missing && { missing }
		};
	};
	const naming = [dataset.id, dataset.time].filter((name) => name !== void 0);
	const contracts = {
		...Object.fromEntries(naming.map((name) => [name, typeOf(name)])),
		...Object.fromEntries(features.map((name) => [name, {
			...typeOf(name),
			required: true
		}])),
		prediction: {
			type: answers,
			required: false
		},
		...Object.fromEntries(targets.map((name) => [predictionOf(name), {
			type: "number",
			required: false
		}]))
	};
	const { table, problems } = await readRows([{
		absolute: file.absolute,
		shown: file.path
	}], contracts, progress);
	const missing = features.filter((name) => problems.some(({ id }) => id === `column-missing:${name}`));
	if (missing.length > 0) throw new UserError("CAIRN_LIVE_INVALID", {
		where: file.path,
		what: `has no column ${missing.map((name) => JSON.stringify(name)).join(", ")}`,
		expected: "every feature of the model"
	});
	countProblems(counts, problems);
	const at = (name, row) => name === void 0 ? null : valueAt(table.columns.get(name), row);
	return Array.from({ length: table.rows }, (_, row) => {
		const id = at(dataset.id, row);
		const time = at(dataset.time, row);
		return {
			id: id === null ? null : String(id),
			time: typeof time === "number" ? time : NaN,
			prediction: at("prediction", row) ?? void 0,
			target: (name) => at(predictionOf(name), row),
			probability: () => void 0,
			version: void 0,
			feature: (name) => at(name, row)
		};
	});
}
function predictionOf(target) {
	return `prediction_${target}`;
}
function valueAt(column, row) {
	if (column === void 0) return null;
	const value = column.values[row] ?? null;
	return typeof value === "number" && Number.isNaN(value) ? null : value;
}

// src/monitoring/live/find-live-rows.ts
init_errors();
async function findLiveRows(context, options) {
	const { config, model, window, live, signature } = options;
	const counts = {
		rows: countLeftOut(),
		values: countLeftOut()
	};
	const settings = trainedModelOf(config, model);
	if (live !== void 0) {
		const dataset = datasetOf(config, settings.dataset);
		const features = signature.inputs.map(({ name }) => name);
		const answers = signature.outputs[0]?.classes === void 0 ? "number" : "string";
		const rows = await readLiveFiles(context.workspace, live, {
			dataset,
			features,
			answers,
			targets: severalTargets(signature)
		}, counts, context.log);
		return collectRows(rows, signature, window, counts);
	}
	const address = options.url ?? await liveAddress(context, options);
	if (address === void 0) throw new UserError("CAIRN_LIVE_MISSING", {
		where: model,
		what: "there is no source of live traffic",
		expected: "the input live or url, monitor.live in cairn.yaml, or a deployment with an address"
	});
	context.log.info(`Reading the log of ${address}`);
	const rows = await fetchLiveRows(address, {
		from: window.fromText,
		to: window.toText
	}, counts.rows);
	return collectRows(rows, signature, window, counts);
}
async function liveAddress(context, stage) {
	return await deployedAddress(context, stage) ?? targetAddress(stage);
}
async function deployedAddress({ github }, { config, model, stage }) {
	if (github === void 0) return void 0;
	const environment = config.models[model]?.stages?.[stage]?.environment ?? stage;
	return (await readDeployments(github, {
		environment,
		model,
		stage
	})).success?.environmentUrl;
}
function targetAddress({ config, model, stage }) {
	const name = config.models[model]?.stages?.[stage]?.target;
	const target = name === void 0 ? void 0 : config.targets?.[name];
	if (target === void 0) return void 0;
	return target.kind === "local-server" ? `http://127.0.0.1:${target.port ?? 8085}` : target.url;
}

export { countLeftOut as a, liveSentences as c, streamLiveRows as i, isOfVersion as l, liveAddress as n, countProblems as o, readLiveFiles as r, leftOutText as s, findLiveRows as t };