import { o as __toESM } from "./rolldown-runtime.js";
import { Ct as childEnvironment, Ft as hasCode, It as init_errors, Lt as messageOf, M as firstOnes, Mt as UserError, St as withPythonPath, Ut as cairnVersion, Wt as init_version, gt as init_crypto_when_asked, j as millisecondsOf, lt as init_digest, st as digestOf, vt as randomUUID } from "./kernel.js";
import { t as openNetwork } from "./network.js";
import { d as sweepScratch, u as makeScratch } from "./actions-host.js";
import { t as terminalLog } from "./terminal-log.js";
import { t as require_fastify } from "../vendor/fastify.js";
import { i as checkFiles, n as versionFolder, t as readPointer } from "./version-folder.js";
import { t as loadModel } from "./load-model.js";
import { t as parseDocument } from "./document.js";
import { n as severalTargets, t as answerWidth } from "./answer-width.js";
import { t as mostProbable } from "./most-probable.js";
import { t as isMarker } from "./missing-markers.js";
import { join, resolve } from "node:path";
import { createReadStream } from "node:fs";
import { inspect, promisify } from "node:util";
import { mkdir, open, readFile, readdir, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { STATUS_CODES } from "node:http";
import { Readable } from "node:stream";
import { gunzip } from "node:zlib";
import { createInterface } from "node:readline";

// src/serving/end-connections.ts
init_version();
init_errors();
var import_fastify = /* @__PURE__ */ __toESM(require_fastify(), 1);
const graceOfRequests = 4e3;
function endConnections(server) {
	const sockets = /* @__PURE__ */ new Set();
	server.on("connection", (socket) => {
		sockets.add(socket);
		socket.once("close", () => sockets.delete(socket));
	});
	return (onCut) => {
		for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
		const idle = setInterval(() => {
			server.closeIdleConnections();
		}, 100);
		const end = setTimeout(() => {
			onCut();
			server.closeAllConnections();
		}, graceOfRequests);
		return () => {
			clearInterval(idle);
			clearTimeout(end);
		};
	};
}

// src/serving/request-problem.ts
var RequestProblem = class extends Error {
	name = "RequestProblem";
	status;
	constructor(status, message, options) {
		super(message, options);
		this.status = status;
	}
};

// src/serving/request-body.ts
const largestBody = 16777216;
function readBodies(app) {
	app.removeAllContentTypeParsers();
	app.addContentTypeParser("*", { parseAs: "buffer" }, async ({ headers }, bytes) => {
		requireJson(headers);
		const text = decoded(await unpacked(headers["content-encoding"], bytes));
		try {
			return JSON.parse(text);
		} catch (error) {
			const remedy = noNumber.test(text) ? ". JSON has no NaN and no Infinity: a missing value is null" : "";
			throw new RequestProblem(400, `The body is not JSON: ${messageOf(error)}${remedy}`);
		}
	});
}
const noNumber = /[[,:]\s*(?:NaN|-?Infinity)\b/;
function requireJson(headers) {
	if (headers["inference-header-content-length"] !== void 0) throw new RequestProblem(415, "The binary extension of the protocol is not spoken: send tensors as JSON (binary_data=False).");
	const type = headers["content-type"];
	if (type === void 0 && headers.origin === void 0 && headers["sec-fetch-site"] === void 0) return;
	const [media, ...parameters] = (type ?? "none").split(";").map((part) => part.trim().toLowerCase());
	if (media !== "application/json") throw new RequestProblem(415, `The Content-Type must be application/json, not ${media?.slice(0, 100)}.`);
	const charset = parameters.find((one) => one.startsWith("charset="))?.slice(8);
	if (charset !== void 0 && ![
		"utf-8",
		"\"utf-8\"",
		"utf8"
	].includes(charset)) throw new RequestProblem(415, `The charset must be utf-8, not ${charset.slice(0, 100)}.`);
}
async function unpacked(encoding, bytes) {
	const name = encoding?.trim().toLowerCase() ?? "identity";
	if (name === "identity") return bytes;
	if (name !== "gzip") throw new RequestProblem(415, `The Content-Encoding must be gzip or none, not ${name.slice(0, 100)}.`);
	try {
		return await promisify(gunzip)(bytes, { maxOutputLength: largestBody });
	} catch (error) {
		if (hasCode(error, "ERR_BUFFER_TOO_LARGE")) throw new RequestProblem(413, `The body has more than ${largestBody} bytes when unpacked.`);
		throw new RequestProblem(400, `The body is no gzip: ${messageOf(error)}`);
	}
}
function decoded(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new RequestProblem(400, "The body is not UTF-8.");
	}
}

// src/serving/error-answers.ts
init_errors();
function answerErrors(app, log) {
	const routes = /* @__PURE__ */ new Map();
	app.addHook("onRoute", ({ url, method }) => {
		routes.set(url, [...routes.get(url) ?? [], ...[method].flat()]);
	});
	app.setNotFoundHandler(async ({ method, url }, reply) => {
		const [path = ""] = url.split("?");
		const allowed = [...routes].find(([pattern]) => matches(pattern, path))?.[1];
		if (allowed === void 0) return reply.code(404).send({ error: `There is no ${method} ${url.slice(0, 200)}.` });
		return reply.code(405).header("allow", allowed.join(", ")).send({ error: `${path.slice(0, 200)} takes ${allowed.join(", ")}, not ${method}.` });
	});
	app.setErrorHandler((error, _request, reply) => {
		sendError(error, reply, log);
	});
}
function sendError(error, reply, log) {
	const status = statusOf(error);
	if (isBusy(error)) {
		log.warning(error.message);
		reply.header("retry-after", "1");
	} else if (status >= 500 || error instanceof Error && error.cause !== void 0) log.error(inspect(error));
	reply.code(status).send({ error: sentenceOf(error, status) });
}
function answerBrokenHttp(error, socket) {
	if (!socket.writable || hasCode(error, "ECONNRESET")) {
		socket.destroy();
		return;
	}
	const status = hasCode(error, "ERR_HTTP_REQUEST_TIMEOUT") ? 408 : hasCode(error, "HPE_HEADER_OVERFLOW") ? 431 : 400;
	const body = JSON.stringify({ error: `${STATUS_CODES[status] ?? "Bad Request"}: ${messageOf(error)}` });
	socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
}
function matches(pattern, path) {
	const parts = path.split("/");
	const wanted = pattern.split("/");
	return parts.length === wanted.length && wanted.every((part, i) => part.startsWith(":") ? parts[i] !== "" : part === parts[i]);
}
function isBusy(error) {
	return error instanceof UserError && error.code === "CAIRN_MODEL_BUSY";
}
function statusOf(error) {
	if (error instanceof RequestProblem) return error.status;
	if (isBusy(error)) return 503;
	if (error instanceof UserError && error.code === "CAIRN_ROW_INVALID") return 400;
	if (error instanceof Error && "statusCode" in error && typeof error.statusCode === "number") return error.statusCode;
	return 500;
}
function sentenceOf(error, status) {
	if (hasCode(error, "FST_ERR_CTP_BODY_TOO_LARGE")) return `The body has more than ${largestBody} bytes.`;
	if (error instanceof RequestProblem) return error.message;
	if (status < 500) return messageOf(error);
	if (!(error instanceof UserError)) return "The server failed; its log says why.";
	const [first = "", ...more] = messageOf(error).split("\n");
	return more.length === 0 ? first : `${first} (the log of the server has the rest)`;
}

// src/serving/hot-swap.ts
function hotSwap(first) {
	let held = {
		version: first,
		users: 0,
		retired: false
	};
	const slots = /* @__PURE__ */ new Set([held]);
	let queue = Promise.resolve();
	const free = (slot) => {
		if (slots.delete(slot)) slot.version.model.dispose();
	};
	const leave = (slot) => {
		slot.users -= 1;
		if (slot.retired && slot.users === 0) free(slot);
	};
	return {
		version: () => held.version,
		async use(work) {
			const slot = held;
			slot.users += 1;
			try {
				return await work(slot.version);
			} finally {
				leave(slot);
			}
		},
		async replace(load) {
			const turn = queue.then(async () => {
				const next = await load();
				const old = held;
				held = {
					version: next,
					users: 0,
					retired: false
				};
				slots.add(held);
				old.retired = true;
				if (old.users === 0) free(old);
				return next;
			});
			queue = turn.catch(() => void 0);
			return turn;
		},
		dispose() {
			for (const slot of slots) free(slot);
		}
	};
}

// src/serving/load-version.ts
init_digest();
init_errors();
async function loadVersion(directory, context) {
	const current = await readPointer(directory, "current.json");
	if (current === void 0) throw new UserError("CAIRN_TARGET_BROKEN", {
		where: directory,
		what: "has no current.json: no version was deployed here",
		todo: "Run the verb deploy."
	});
	const folder = versionFolder(directory, current.version);
	const text = await readFile(folder.manifest, "utf8").catch((error) => {
		throw broken(folder.manifest, "cannot be read", error);
	});
	if (digestOf(text) !== current.manifest) throw broken(folder.manifest, `does not have digest ${current.manifest}`);
	const manifest = parseDocument("manifest", text, folder.manifest);
	if (manifest.model !== current.model || manifest.version !== current.version) throw broken(folder.manifest, `is of ${manifest.model} ${manifest.version}, not ${current.model} ${current.version}`);
	await checkFiles(folder.model, manifest);
	const { timeout } = current;
	return {
		current,
		manifest,
		model: await loadModel(folder.model, manifest, {
			...context,
			...timeout !== void 0 && { longest: timeout * 1e3 }
		})
	};
}
function broken(where, what, cause) {
	return new UserError("CAIRN_TARGET_BROKEN", {
		where,
		what,
		todo: "Deploy the stage again."
	}, { cause });
}

// src/serving/prediction-log.ts
init_crypto_when_asked();
init_errors();
function openPredictionLog(folder) {
	const mended = /* @__PURE__ */ new Set();
	let waiting = [];
	let writing;
	const drain = async () => {
		while (waiting.length > 0) {
			const batch = waiting;
			waiting = [];
			for (const [file, requests] of Map.groupBy(batch, (request) => request.file)) {
				const failure = await writeLines(folder, file, requests, mended).then(() => void 0, (error) => error);
				for (const { done } of requests) done(failure);
			}
		}
		writing = void 0;
	};
	return {
		async append(predictions) {
			const [first] = predictions;
			if (first === void 0) return;
			const text = predictions.map((line) => `${JSON.stringify(line)}\n`).join("");
			await new Promise((resolve, reject) => {
				const done = (error) => {
					if (error === void 0) resolve();
					else reject(error instanceof Error ? error : new Error(messageOf(error)));
				};
				waiting.push({
					file: `${first.at.slice(0, 7)}.ndjson`,
					text,
					done
				});
				writing ??= drain();
			});
		},
		async close() {
			await writing;
		}
	};
}
async function* readPredictionLog(folder, window) {
	const files = await readdir(folder).catch(() => []);
	for (const file of files.filter((name) => /^\d{4}-\d{2}\.ndjson$/.test(name)).sort()) {
		const stream = createReadStream(join(folder, file), "utf8");
		for await (const line of createInterface({
			input: stream,
			crlfDelay: Infinity
		})) {
			const time = timeOf(line);
			if (time >= window.from && time < window.to) yield `${line}\n`;
		}
	}
}
async function writeLines(folder, file, requests, mended) {
	await mkdir(folder, { recursive: true });
	const handle = await open(join(folder, file), "a+");
	try {
		if (!mended.has(file)) await mendLastLine(handle);
		mended.add(file);
		const { size } = await handle.stat();
		try {
			await handle.appendFile(requests.map(({ text }) => text).join(""));
		} catch (error) {
			mended.delete(file);
			await handle.truncate(size);
			throw error;
		}
	} finally {
		await handle.close();
	}
}
async function mendLastLine(handle) {
	const { size } = await handle.stat();
	if (size === 0) return;
	const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
	if (buffer[0] !== 10) await handle.appendFile("\n");
}
function timeOf(line) {
	try {
		const value = JSON.parse(line);
		if (typeof value === "object" && value !== null && "time" in value && typeof value.time === "string") return millisecondsOf(value.time) ?? NaN;
	} catch {}
	return NaN;
}

// src/serving/log-route.ts
function addLogRoute(app, folder) {
	app.get("/cairn/log", async ({ query }, reply) => {
		const from = boundOf(query, "from", -Infinity);
		const to = boundOf(query, "to", Infinity);
		reply.type("application/x-ndjson; charset=utf-8");
		return reply.send(Readable.from(readPredictionLog(folder, {
			from,
			to
		})));
	});
}
function boundOf(query, name, absent) {
	const text = query[name];
	if (text === void 0 || text === "") return absent;
	const moment = typeof text === "string" ? millisecondsOf(text) : void 0;
	if (moment === void 0) throw new RequestProblem(400, `"${name}" must be an ISO 8601 moment.`);
	return moment;
}

// src/serving/row-answer.ts
function rowAnswers(numbers, signature) {
	const targets = severalTargets(signature);
	if (targets.length > 0) return Array.from({ length: numbers.length / targets.length }, (_, row) => ({ targets: Object.fromEntries(targets.map((name, one) => [name, numbers[row * targets.length + one] ?? NaN])) }));
	const classes = signature.outputs[0]?.classes ?? [];
	if (classes.length === 0) return [...numbers];
	return Array.from(mostProbable(numbers, classes.length), (place, row) => ({
		label: classes[place] ?? "",
		probabilities: Object.fromEntries(classes.map((name, one) => [name, numbers[row * classes.length + one] ?? NaN]))
	}));
}
function instanceAnswer(answer) {
	return typeof answer !== "number" && "targets" in answer ? answer.targets : answer;
}
function loggedAnswer(answer) {
	if (typeof answer === "number") return { prediction: answer };
	if ("targets" in answer) return { predictions: answer.targets };
	return {
		prediction: answer.label,
		probabilities: answer.probabilities
	};
}
function answerTensors(answers, signature) {
	return outputTensors(signature).map(({ name, datatype, classes }) => {
		if (datatype === "BYTES") return {
			name,
			datatype,
			shape: [answers.length],
			data: answers.map((one) => classAnswer(one).label)
		};
		if (classes === void 0) return {
			name,
			datatype,
			shape: [answers.length],
			data: answers.map((one) => numberAnswer(one, name))
		};
		const data = answers.flatMap((one) => {
			const { probabilities } = classAnswer(one);
			return classes.map((of) => probabilities[of] ?? NaN);
		});
		return {
			name,
			datatype,
			shape: [answers.length, classes.length],
			data
		};
	});
}
function outputTensors({ outputs }) {
	return outputs.flatMap(({ name, classes }) => classes === void 0 ? [{
		name,
		datatype: "FP64"
	}] : [{
		name: "label",
		datatype: "BYTES"
	}, {
		name,
		datatype: "FP64",
		classes
	}]);
}
function classAnswer(answer) {
	if (typeof answer === "number" || "targets" in answer) throw new Error("A number was answered where a class is wanted.");
	return answer;
}
function numberAnswer(answer, target) {
	if (typeof answer === "number") return answer;
	if ("targets" in answer) return answer.targets[target] ?? NaN;
	throw new Error("A class was answered where a number is wanted.");
}

// src/serving/model-routes.ts
init_errors();
function addModelRoutes(app, options) {
	const { held } = options;
	app.get("/", () => ({ status: "alive" }));
	app.get("/v1/models", () => ({ models: [held.version().current.model] }));
	app.get("/v1/models/:name", ({ params: { name } }, reply) => {
		if (name.endsWith(":predict")) {
			reply.header("allow", "POST");
			throw new RequestProblem(405, `/v1/models/${name.slice(0, 200)} takes POST, not GET.`);
		}
		return {
			name: named(held, { model: name }).current.model,
			ready: true
		};
	});
	app.get("/v2", () => ({
		name: "cairn",
		version: options.cairnVersion.replace(/^cairn /, ""),
		extensions: ["model_repository(load)"]
	}));
	app.get("/v2/health/live", () => ({ live: true }));
	app.get("/v2/health/ready", () => ({
		ready: true,
		live: true
	}));
	app.get("/v2/models", () => ({ models: [held.version().current.model] }));
	for (const path of ["/v2/models/:model", "/v2/models/:model/versions/:version"]) {
		app.get(path, ({ params }) => metadataOf(named(held, params)));
		app.get(`${path}/ready`, ({ params }) => ({
			name: named(held, params).current.model,
			ready: true
		}));
	}
	app.post("/v2/repository/models/:model/load", async ({ params, body, headers }) => {
		if (headers.origin !== void 0 || headers["sec-fetch-site"] !== void 0) throw new RequestProblem(403, "No web page may make the server load a version.");
		requireLoadRequest(body);
		const { current } = await held.replace(async () => {
			const next = await options.load();
			if (next.current.model === params.model) return next;
			next.model.dispose();
			throw new RequestProblem(404, `current.json names model ${next.current.model}, not ${params.model}.`);
		}).catch((error) => {
			if (error instanceof RequestProblem) throw error;
			options.log.error(messageOf(error));
			const [first = ""] = messageOf(error).split("\n");
			throw new RequestProblem(400, `The version does not load; the old one answers on. ${first}`);
		});
		options.log.info(`Serving ${current.model} ${current.version} from now on`);
		return {
			name: current.model,
			version: current.version
		};
	});
	app.get("/cairn/status", () => {
		const { model, version, manifest } = held.version().current;
		return {
			model,
			version,
			manifest,
			directory: options.directory,
			pid: options.pid
		};
	});
}
function requireLoadRequest(body) {
	if (typeof body !== "object" || body === null || Array.isArray(body)) throw new RequestProblem(400, "The body must be an object: {} loads the version that was deployed.");
	const parameters = "parameters" in body ? body.parameters ?? {} : {};
	if (typeof parameters !== "object" || Object.keys(parameters).length > 0) throw new RequestProblem(400, "The load takes no \"parameters\": it loads the version that was deployed.");
}
function named(held, { model, version }) {
	const loaded = held.version();
	checkName(loaded, {
		model,
		...version !== void 0 && { version }
	});
	return loaded;
}
function checkName(loaded, { model, version }) {
	const { current } = loaded;
	if (current.model !== model) throw new RequestProblem(404, `There is no model ${JSON.stringify(model)} here, only ${current.model}.`);
	if (version !== void 0 && version !== current.version) throw new RequestProblem(404, `Version ${JSON.stringify(version)} is not served, only ${current.version}.`);
}
function metadataOf({ current, manifest }) {
	return {
		name: current.model,
		versions: [current.version],
		platform: `cairn_${manifest.format}`,
		inputs: manifest.signature.inputs.map(tensorOf),
		outputs: outputTensors(manifest.signature).map(({ name, datatype, classes }) => ({
			name,
			datatype,
			shape: classes === void 0 ? [-1] : [-1, classes.length],
			...classes && { parameters: { classes: JSON.stringify(classes) } }
		})),
		properties: {
			manifest: current.manifest,
			task: manifest.task
		}
	};
}
function tensorOf({ name, type }) {
	return {
		name,
		datatype: {
			string: "BYTES",
			boolean: "BOOL",
			integer: "INT64",
			number: "FP64"
		}[type],
		shape: [-1]
	};
}

// src/serving/column-tensors.ts
const ranges = {
	UINT8: [0, 255],
	UINT16: [0, 2 ** 16 - 1],
	UINT32: [0, 2 ** 32 - 1],
	UINT64: [0, Number.MAX_SAFE_INTEGER],
	INT8: [-128, 127],
	INT16: [-(2 ** 15), 2 ** 15 - 1],
	INT32: [-(2 ** 31), 2 ** 31 - 1],
	INT64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
};
const floats = [
	"FP16",
	"FP32",
	"FP64"
];
function readTensors(body) {
	const request = objectOf(body, "The body");
	const inputs = request["inputs"];
	if (!Array.isArray(inputs) || inputs.length === 0) throw new RequestProblem(400, "The body has no \"inputs\": expected a list of tensors, one a column.");
	const columns = /* @__PURE__ */ new Map();
	let rows;
	for (const input of inputs) {
		const { name, values } = readTensor(input);
		if (columns.has(name)) throw new RequestProblem(400, `Input ${JSON.stringify(name)} is given twice.`);
		if (rows !== void 0 && rows !== values.length) throw new RequestProblem(400, `Input ${JSON.stringify(name)} has ${values.length} rows, others have ${rows}.`);
		rows = values.length;
		columns.set(name, values);
	}
	const id = request["id"] ?? void 0;
	if (id !== void 0 && typeof id !== "string") throw new RequestProblem(400, "\"id\" must be a text.");
	return {
		id,
		rows: rows ?? 0,
		columns,
		logged: isLogged(request["parameters"] ?? {}),
		outputs: wanted(request["outputs"] ?? void 0)
	};
}
function readTensor(input) {
	const { name, datatype, shape, data } = objectOf(input, "An input");
	if (typeof name !== "string") throw new RequestProblem(400, "An input has no \"name\".");
	const where = `Input ${JSON.stringify(name.slice(0, 100))}`;
	if (typeof datatype !== "string" || !isDatatype(datatype)) throw new RequestProblem(400, `${where}: "datatype" must be one of ${[...datatypes].join(", ")}.`);
	const rows = readShape(shape, where);
	if (!Array.isArray(data)) throw new RequestProblem(400, `${where}: "data" must be a list.`);
	const values = data.flat();
	if (values.length !== rows) throw new RequestProblem(400, `${where}: shape ${JSON.stringify(shape)} needs ${rows} values, data has ${values.length}.`);
	values.forEach((value, row) => {
		if (value !== null && !fits(value, datatype)) throw new RequestProblem(400, `${where}, row ${row + 1}: the value is not of datatype ${datatype}.`);
	});
	return {
		name,
		values
	};
}
function readShape(shape, where) {
	const [rows, width = 1, ...more] = Array.isArray(shape) ? shape : [];
	if (more.length > 0 || width !== 1 || typeof rows !== "number" || !Number.isSafeInteger(rows) || rows < 0) throw new RequestProblem(400, `${where}: "shape" must be [n] or [n, 1], as each column is a tensor of its own.`);
	return rows;
}
const datatypes = /* @__PURE__ */ new Set([
	"BOOL",
	...Object.keys(ranges),
	...floats,
	"BYTES"
]);
function isDatatype(text) {
	return datatypes.has(text);
}
function fits(value, datatype) {
	if (datatype === "BYTES") return typeof value === "string";
	if (datatype === "BOOL") return typeof value === "boolean";
	if (typeof value !== "number") return false;
	if (floats.includes(datatype)) return true;
	const [least, most] = ranges[datatype] ?? [0, -1];
	return Number.isInteger(value) && value >= least && value <= most;
}
function isLogged(parameters) {
	const logged = objectOf(parameters, "\"parameters\"")["cairn_log"] ?? true;
	if (typeof logged === "boolean") return logged;
	throw new RequestProblem(400, "\"cairn_log\" in \"parameters\" must be true or false.");
}
function wanted(outputs) {
	if (outputs === void 0) return void 0;
	if (!Array.isArray(outputs)) throw new RequestProblem(400, "\"outputs\" must be a list.");
	return outputs.map((output) => {
		const { name, parameters } = objectOf(output, "An output");
		if (typeof name !== "string") throw new RequestProblem(400, "An output has no \"name\".");
		for (const [parameter, instead] of Object.entries(unspoken)) if ((objectOf(parameters ?? {}, "The \"parameters\" of an output")[parameter] ?? void 0) !== void 0) throw new RequestProblem(400, `Output ${JSON.stringify(name.slice(0, 100))}: the parameter "${parameter}" is not spoken. ${instead}`);
		return name;
	});
}
const unspoken = {
	classification: "A model of several classes has the outputs \"label\" and \"probabilities\".",
	shared_memory_region: "Every answer is JSON."
};
function objectOf(value, what) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	throw new RequestProblem(400, `${what} must be an object.`);
}

// src/serving/instances.ts
function readInstances(body) {
	const instances = typeof body === "object" && body !== null && "instances" in body ? body.instances : void 0;
	if (!Array.isArray(instances) || instances.length === 0) throw new RequestProblem(400, "The body has no \"instances\": expected a list of objects, one a row.");
	const columns = /* @__PURE__ */ new Map();
	instances.forEach((instance, row) => {
		if (typeof instance !== "object" || instance === null || Array.isArray(instance)) throw new RequestProblem(400, `Instance ${row + 1} is not an object of column and value.`);
		for (const [name, value] of Object.entries(instance)) {
			const values = columns.get(name) ?? [];
			if (values.length !== row) throw absent(name, values.length + 1);
			values.push(value);
			columns.set(name, values);
		}
	});
	for (const [name, values] of columns) if (values.length !== instances.length) throw absent(name, values.length + 1);
	return {
		rows: instances.length,
		columns
	};
}
function absent(name, row) {
	return new RequestProblem(400, `Instance ${row} has no column ${JSON.stringify(name.slice(0, 100))}, others have it.`);
}

// src/serving/data-contract.ts
function departuresOf(rows, inputs) {
	return inputs.flatMap(({ name, minimum = -Infinity, maximum = Infinity, values }) => {
		if (minimum === -Infinity && maximum === Infinity && values === void 0) return [];
		const allowed = values === void 0 ? void 0 : new Set(values.map(textOf));
		return rows.flatMap((features, row) => {
			const value = features[name] ?? null;
			const fault = faultOf(value, {
				minimum,
				maximum,
				allowed
			});
			if (fault === void 0) return [];
			const shown = JSON.stringify(typeof value === "string" ? value.slice(0, 100) : value);
			return [{
				row,
				column: name,
				text: `column ${JSON.stringify(name)}, row ${row + 1}: ${shown} ${fault}`
			}];
		});
	});
}
function faultOf(value, { minimum, maximum, allowed }) {
	if (value === null) return void 0;
	if (typeof value === "number" && value < minimum) return `is below ${minimum}`;
	if (typeof value === "number" && value > maximum) return `is above ${maximum}`;
	return allowed === void 0 || allowed.has(textOf(value)) ? void 0 : "is no allowed value";
}
function textOf(value) {
	return String(typeof value === "boolean" ? Number(value) : value);
}

// src/serving/read-rows.ts
function readRows(columns, rows, signature, naming, now) {
	checkNames(columns, signature, naming);
	const features = Array.from({ length: rows }, () => ({}));
	const table = /* @__PURE__ */ new Map();
	for (const input of signature) {
		const values = (columns.get(input.name) ?? []).map((value, row) => readValue(value, input, row));
		values.forEach((value, row) => {
			const feature = features[row];
			if (feature !== void 0) Object.defineProperty(feature, input.name, {
				value,
				enumerable: true,
				configurable: true,
				writable: true
			});
		});
		table.set(input.name, toColumn(input, values));
	}
	const ids = naming.idColumn === void 0 ? void 0 : columns.get(naming.idColumn);
	const times = naming.timeColumn === void 0 ? void 0 : columns.get(naming.timeColumn);
	return {
		table: {
			rows,
			columns: table
		},
		features,
		ids: Array.from({ length: rows }, (_, row) => readId(ids?.[row], naming.idColumn, row)),
		times: Array.from({ length: rows }, (_, row) => readTime(times?.[row], naming.timeColumn, row, now))
	};
}
function checkNames(columns, signature, { idColumn, timeColumn }) {
	const missing = signature.filter(({ name }) => !columns.has(name)).map(({ name }) => name);
	if (missing.length > 0) throw new RequestProblem(400, `Missing ${listed(missing)}.`);
	const known = /* @__PURE__ */ new Set([
		...signature.map(({ name }) => name),
		idColumn,
		timeColumn
	]);
	const unknown = [...columns.keys()].filter((name) => !known.has(name));
	if (unknown.length > 0) throw new RequestProblem(400, `Unknown ${listed(unknown)}. The model reads ${listed(signature.map(({ name }) => name))}.`);
}
function readValue(given, input, row) {
	const { name, type, required, fill, missing } = input;
	const value = isMarker(given, missing, type) ? null : given;
	if (value === null && (required !== true || fill !== void 0)) return null;
	if (!isOfType(value, type)) throw new RequestProblem(400, `Column ${JSON.stringify(name)}, row ${row + 1}: expected ${article(type)}, not ${shown(given)}.${value === null ? " The contract of the data requires a value." : ""}`);
	return type === "boolean" ? value === true || value === 1 : value;
}
function isOfType(value, type) {
	if (type === "string") return typeof value === "string";
	if (type === "boolean") return typeof value === "boolean" || value === 0 || value === 1;
	if (typeof value !== "number" || !Number.isFinite(value)) return false;
	return type === "number" || Number.isSafeInteger(value);
}
function toColumn({ type }, values) {
	if (type === "string") return {
		kind: "string",
		values: values.map((value) => value === null ? null : String(value))
	};
	return {
		kind: "number",
		values: Float64Array.from(values, (value) => value === null ? NaN : Number(value))
	};
}
function readId(value, column, row) {
	if (value === void 0 || value === null) return randomUUID();
	if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
	if (typeof value === "string" && value.length > 0 && value.length <= 500) return value;
	throw new RequestProblem(400, `Column ${JSON.stringify(column)}, row ${row + 1}: expected an id (text or a whole number), not ${shown(value)}.`);
}
function readTime(value, column, row, now) {
	if (value === void 0 || value === null) return now.toISOString();
	const moment = typeof value === "number" ? value : typeof value === "string" ? millisecondsOf(value) : void 0;
	const time = new Date(moment ?? NaN);
	if (Number.isFinite(time.getTime())) return time.toISOString();
	throw new RequestProblem(400, `Column ${JSON.stringify(column)}, row ${row + 1}: expected a moment (ISO 8601, or milliseconds since 1970), not ${shown(value)}.`);
}
function listed(names) {
	const shown = names.map((name) => JSON.stringify(name.slice(0, 100)));
	return `column${names.length === 1 ? "" : "s"} ${firstOnes(shown, 20)}`;
}
function article(type) {
	return type === "integer" ? "a whole number" : type === "string" ? "a text" : `a ${type}`;
}
function shown(value) {
	const text = JSON.stringify(value) ?? typeof value;
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

// src/serving/answer.ts
init_errors();
async function answer({ current, manifest, model }, request, { log, now, caller }) {
	if (request.rows === 0) throw new RequestProblem(400, "The request has no rows.");
	const rows = readRows(request.columns, request.rows, manifest.signature.inputs, current, now);
	const outside = departuresOf(rows.features, manifest.signature.inputs);
	const [first] = outside;
	if (first !== void 0 && current.outsideContract === "refuse") throw new RequestProblem(400, `Outside the contract of the data: ${first.text}${outside.length === 1 ? "" : ` and ${outside.length - 1} more`}.`);
	const numbers = await model.predict(rows.table).catch((error) => {
		throw causedByMissing(error, rows, manifest.signature.inputs) ?? error;
	});
	const width = answerWidth(manifest.signature);
	const bad = numbers.findIndex((number) => !Number.isFinite(number));
	if (bad !== -1 || numbers.length !== request.rows * width) throw new RequestProblem(500, `The model gave no number for row ${Math.floor((bad === -1 ? numbers.length : bad) / width) + 1}.`);
	const answers = rowAnswers(numbers, manifest.signature);
	const at = now.toISOString();
	const outsideOf = /* @__PURE__ */ new Map();
	for (const { row, column } of outside) outsideOf.set(row, [...outsideOf.get(row) ?? [], column]);
	const lines = answers.map((one, row) => {
		const columns = outsideOf.get(row);
		return {
			id: rows.ids[row] ?? "",
			time: rows.times[row] ?? at,
			at,
			model: current.model,
			version: current.version,
			...caller !== void 0 && { caller },
			features: rows.features[row] ?? {},
			...loggedAnswer(one),
			...columns !== void 0 && { outside: columns }
		};
	});
	await log?.append(lines).catch((error) => {
		throw new RequestProblem(503, "The log takes no rows, so none is answered: ask again later.", { cause: error });
	});
	return {
		answers,
		outside
	};
}
function causedByMissing(error, { features }, inputs) {
	if (!(error instanceof UserError) || error.code !== "CAIRN_PREDICTION_INVALID") return void 0;
	for (const { name, required, fill } of inputs) {
		const row = features.findIndex((values) => values[name] === null);
		if (row !== -1 && required === void 0 && fill === void 0) return new RequestProblem(400, `The model gives no prediction, and column ${JSON.stringify(name)}, row ${row + 1} has no value.`, { cause: error });
	}
}
function callerOf(headers) {
	const said = headers["x-cairn-caller"] ?? headers["user-agent"];
	const text = typeof said === "string" ? said : said?.[0];
	return text === void 0 || text === "" ? void 0 : text.slice(0, 200);
}

// src/serving/predict-routes.ts
function addPredictRoutes(app, { held, log, now }) {
	for (const path of ["/v2/models/:model/infer", "/v2/models/:model/versions/:version/infer"]) app.post(path, async ({ params, body, headers }) => held.use(async (loaded) => {
		checkName(loaded, params);
		const request = readTensors(body);
		const { signature } = loaded.manifest;
		const names = outputTensors(signature).map(({ name }) => name);
		const unknown = request.outputs?.find((output) => !names.includes(output));
		if (unknown !== void 0) throw new RequestProblem(400, `There is no output ${JSON.stringify(unknown)}, only ${names.map((name) => JSON.stringify(name)).join(" and ")}.`);
		const { answers, outside } = await answer(loaded, request, {
			log: request.logged ? log : void 0,
			now: now(),
			caller: callerOf(headers)
		});
		return {
			model_name: loaded.current.model,
			model_version: loaded.current.version,
			...request.id !== void 0 && { id: request.id },
			...outside.length > 0 && { parameters: {
				cairn_outside_values: outside.length,
				cairn_outside: first(outside).join("; ")
			} },
			outputs: answerTensors(answers, signature).filter(({ name }) => request.outputs?.includes(name) ?? true)
		};
	}));
	app.post("/v1/models/:name", async ({ params, body, headers }) => {
		const [model = "", verb] = params.name.split(":");
		if (verb !== "predict") throw new RequestProblem(404, `There is no POST /v1/models/${params.name.slice(0, 200)}.`);
		return held.use(async (loaded) => {
			checkName(loaded, { model });
			const { answers, outside } = await answer(loaded, readInstances(body), {
				log,
				now: now(),
				caller: callerOf(headers)
			});
			return {
				predictions: answers.map(instanceAnswer),
				model_version: loaded.current.version,
				...outside.length > 0 && { outside: {
					values: outside.length,
					first: first(outside)
				} }
			};
		});
	});
}
function first(outside) {
	return outside.slice(0, 20).map(({ text }) => text);
}

// src/serving/start-server.ts
init_errors();
async function startServer(options) {
	const host = options.host ?? "127.0.0.1";
	if (!loopback.has(host)) throw new Error(`${host} is no loopback address.`);
	const directory = resolve(options.directory);
	const loading = {
		childEnvironment: options.childEnvironment,
		temporary: options.temporary,
		log: options.log,
		longest: options.longest ?? 6e4,
		processes: availableParallelism()
	};
	const load = async () => loadVersion(directory, loading);
	const held = hotSwap(await load());
	const log = openPredictionLog(join(directory, "log"));
	const app = (0, import_fastify.default)({
		bodyLimit: largestBody,
		requestTimeout: 3e4,
		forceCloseConnections: "idle",
		return503OnClosing: false,
		exposeHeadRoutes: false,
		routerOptions: { maxParamLength: 1e3 },
		http: { requireHostHeader: false },
		clientErrorHandler: answerBrokenHttp,
		frameworkErrors: (error, _request, reply) => {
			sendError(error, reply, options.log);
		}
	});
	const closeConnections = endConnections(app.server);
	answerErrors(app, options.log);
	readBodies(app);
	namePlainJson(app);
	requireLoopback(app);
	addModelRoutes(app, {
		held,
		load,
		directory,
		pid: options.pid,
		cairnVersion: options.cairnVersion,
		log: options.log
	});
	addPredictRoutes(app, {
		held,
		log,
		now: options.now ?? (() => /* @__PURE__ */ new Date())
	});
	addLogRoute(app, join(directory, "log"));
	const url = await listen(app, host, options.port).catch((error) => {
		held.dispose();
		throw error;
	});
	const { current } = held.version();
	options.log.info(`Serving ${current.model} ${current.version} on ${url}`);
	return {
		url,
		async close() {
			const closed = closeConnections(() => {
				options.log.warning("Requests that are not over are cut off.");
				held.dispose();
			});
			await app.close();
			closed();
			await log.close();
			held.dispose();
		}
	};
}
const loopback = /* @__PURE__ */ new Set([
	"127.0.0.1",
	"localhost",
	"::1",
	"[::1]"
]);
function requireLoopback(app) {
	app.addHook("onRequest", (request, _reply, done) => {
		const name = (request.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
		if (loopback.has(name)) done();
		else done(new RequestProblem(403, "The Host header must name a loopback address."));
	});
}
function namePlainJson(app) {
	app.addHook("onSend", (_request, reply, payload, done) => {
		if (reply.getHeader("content-type") === "application/json; charset=utf-8") reply.header("content-type", "application/json");
		done(null, payload);
	});
}
async function listen(app, host, port) {
	try {
		return await app.listen({
			host,
			port
		});
	} catch (error) {
		if (hasCode(error, "EADDRINUSE")) throw new UserError("CAIRN_TARGET_PORT_TAKEN", {
			where: `port ${port}`,
			what: "is taken by another program",
			todo: "Give the target another port in cairn.yaml."
		}, { cause: error });
		throw error;
	}
}

// src/serving/server-process.ts
async function serve(options) {
	const server = await startServer(options);
	await new Promise((resolve) => {
		if (options.signal.aborted) resolve();
		else options.signal.addEventListener("abort", () => {
			resolve();
		});
	});
	await server.close();
}

// src/cli/serve-in-foreground.ts
async function serveInForeground({ directory, port }) {
	const abort = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => {
		abort.abort();
		setTimeout(() => process.exit(1), 9500).unref();
	});
	const log = terminalLog(process.stderr, { verbose: false });
	await openNetwork(process.env, log);
	await sweepScratch([{
		parent: tmpdir(),
		prefix: "cairn-serve-"
	}], log);
	const temporary = await makeScratch(tmpdir(), "cairn-serve-");
	try {
		await serve({
			directory,
			port,
			log,
			childEnvironment: withPythonPath(childEnvironment(process.env)),
			temporary,
			pid: process.pid,
			cairnVersion: cairnVersion(),
			signal: abort.signal
		});
	} finally {
		await rm(temporary, {
			recursive: true,
			force: true
		});
	}
}

export { serveInForeground as t };