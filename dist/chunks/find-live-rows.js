import { o as trainedModelOf, t as datasetOf } from "./config.js";
import { r as readDeployments } from "./record-deployment.js";
import { It as init_errors, Lt as messageOf, Mt as UserError, j as millisecondsOf } from "./kernel.js";
import { n as severalTargets } from "./answer-width.js";
import { n as markedColumns, t as isMarker } from "./missing-markers.js";
import { n as findDataFiles } from "./find-files.js";
import { n as tableEndingsText, t as formatOf } from "./formats.js";
import { t as readRows } from "./read-rows.js";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createInterface } from "node:readline";

// src/monitoring/live/live-rows.ts
init_errors();
function collectRows(found, signature, window) {
	const { inputs } = signature;
	const everything = window.from === -Infinity && window.to === Infinity;
	const seen = /* @__PURE__ */ new Set();
	const kept = [];
	for (const row of found) {
		if (!(everything || row.time >= window.from && row.time < window.to) || row.id !== null && seen.has(row.id)) continue;
		if (row.id !== null) seen.add(row.id);
		kept.push(row);
	}
	const columns = new Map(inputs.map((input) => [input.name, columnOf(kept, input)]));
	return {
		rows: kept.length,
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
function columnOf(rows, { name, type, missing }) {
	const present = ({ feature }) => {
		const value = feature(name);
		return isMarker(value, missing, type) ? null : value;
	};
	if (type === "string") return {
		kind: "string",
		values: rows.map((row) => {
			const value = present(row);
			return typeof value === "string" ? value : null;
		})
	};
	return {
		kind: "number",
		values: Float64Array.from(rows, (row) => {
			const value = present(row);
			return typeof value === "number" || typeof value === "boolean" ? Number(value) : NaN;
		})
	};
}

// src/monitoring/live/parse-log-line.ts
function parseLogLine(line, naming = {}) {
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return;
	}
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

// src/monitoring/live/fetch-live-rows.ts
async function fetchLiveRows(address, window) {
	const rows = [];
	for await (const row of streamLiveRows(address, window)) rows.push(row);
	return rows;
}
async function* streamLiveRows(address, window) {
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
		for await (const line of createInterface({
			input: body,
			crlfDelay: Infinity
		})) {
			const row = parseLogLine(line);
			if (row !== void 0) yield row;
		}
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
async function readLiveFiles(workspace, pattern, columns, progress = () => void 0) {
	const rows = [];
	for (const file of await findDataFiles(workspace, { path: pattern })) {
		const format = formatOf(file.path);
		if (format === void 0) throw new UserError("CAIRN_LIVE_INVALID", {
			where: file.path,
			what: "has an unknown ending",
			expected: tableEndingsText
		});
		if (format === "ndjson") {
			for await (const row of readLog(file, columns.dataset)) if (rows.push(row) % 1e4 === 0) progress(`Reading ${file.path}: ${rows.length} rows`);
		} else for (const row of await readTabular(file, columns, progress)) rows.push(row);
	}
	return rows;
}
async function* readLog(file, dataset) {
	const naming = {
		...dataset.id !== void 0 && { id: dataset.id },
		...dataset.time !== void 0 && { time: dataset.time }
	};
	for await (const line of createInterface({
		input: createReadStream(file.absolute, "utf8"),
		crlfDelay: Infinity
	})) {
		const row = parseLogLine(line, naming);
		if (row !== void 0) yield row;
	}
}
async function readTabular(file, { dataset, features, answers, targets }, progress) {
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
		}, (message, share) => {
			context.log.progress(message, share);
		});
		return collectRows(rows, signature, window);
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
	});
	return collectRows(rows, signature, window);
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

export { isOfVersion as a, streamLiveRows as i, liveAddress as n, readLiveFiles as r, findLiveRows as t };