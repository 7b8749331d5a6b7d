import { n as predictsClass } from "./task-kinds.js";
import { a as prepareNative, r as onnxRuntimeOf, t as init_native } from "./native.js";
import { n as rowsOfColumns } from "./row-numbers.js";
import { a as numberText, o as dataInvalid, t as readRows } from "./read-rows.js";
import { n as numbersOf, r as selectRows, t as columnOf } from "./table.js";
import { Bt as errorCatalogue, F as hasGroups, Ht as cairnRoot, I as inertLine, It as init_errors, L as runCommand, M as firstOnes, Mt as UserError, N as describeOutcome, P as endGroup, R as quoted, Vt as init_error_catalogue, Wt as init_version, ct as digestOfFile, lt as init_digest } from "./kernel.js";
import { n as severalTargets, t as answerWidth } from "./answer-width.js";
import { i as readCsvHeader } from "./formats.js";
import { a as softmaxInto, c as unloadable, i as wantedOf$1, o as checkPredictions, s as longestPrediction, t as predictionsIn } from "./model-output.js";
import { a as weightNames, c as encodeRows, f as numberColumns, i as layersIn, l as encodedWidth, n as readWeightFiles, o as fieldOf, p as preprocessingOf, s as shown, t as readModelJson } from "./weight-files.js";
import { setMaxListeners } from "node:events";
import { fork, spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { createWriteStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { setImmediate } from "node:timers/promises";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";

// src/data/read-table.ts
init_version();
init_error_catalogue();
init_errors();
init_native();
async function readTable(paths, columns) {
	const sources = paths.map((path) => ({
		absolute: resolve(path),
		shown: path
	}));
	const { table, problems } = await readRows(sources, columns);
	if (problems.length > 0) throw dataInvalid(problems);
	return table;
}

// src/models/command-classes.ts
function classesOf({ outputs }) {
	return outputs[0]?.classes ?? [];
}
function probabilitiesByClass(rows, classes) {
	const probabilities = new Float64Array(rows.length * classes.length);
	for (const [i, row] of rows.entries()) {
		const numbers = Object.entries(row);
		const wrong = wrongNames(numbers.map(([name]) => name), classes);
		if (wrong !== void 0) return `${wrong} in row ${i + 1}`;
		for (const [name, number] of numbers) {
			if (typeof number !== "number" && number !== null) return `gives no number for the class ${quoted(name)} in row ${i + 1}`;
			probabilities[i * classes.length + classes.indexOf(name)] = number ?? NaN;
		}
	}
	return probabilities;
}
async function readClassColumns(path, classes) {
	const { names } = await readCsvHeader(path, path, classes);
	const wrong = wrongNames(names, classes);
	if (wrong !== void 0) return `${wrong} among the columns of CAIRN_PREDICTIONS`;
	const table = await readTable([path], Object.fromEntries(classes.map((name) => [name, { type: "number" }])));
	return rowsOfColumns(classes.map((name) => numbersOf(table, name)));
}
function wrongNames(names, classes) {
	const known = new Set(classes);
	const unknown = names.filter((name) => !known.has(name));
	if (unknown.length > 0) return `has ${some(unknown)}, and the classes are ${some(classes)}: it is to name them alone,`;
	const given = new Set(names);
	const missing = classes.filter((name) => !given.has(name));
	return missing.length === 0 ? void 0 : `has no probability of ${some(missing)}`;
}
function some(names) {
	return firstOnes(names.map(quoted), 10);
}

// src/models/worker-process.ts
var WorkerEnd = class extends Error {
	name = "WorkerEnd";
};
const longestLine = 67108864;
const mostGrowth = 1024 ** 3;
const grace = 1e3;
function startWorkerProcess(argv, options) {
	const [program = "", ...args] = argv;
	const child = spawn(program, args, {
		cwd: options.directory,
		env: options.environment,
		stdio: "pipe",
		detached: hasGroups
	});
	let tail = "";
	let how;
	let question;
	let memory;
	const over = (reason) => {
		if (how === void 0 || how === "") how = reason;
		question?.reject(new WorkerEnd(how));
		question = void 0;
	};
	const end = () => {
		how ??= "was ended";
		endGroup(child.pid, "SIGKILL");
	};
	const stop = () => {
		how ??= "was ended";
		child.stdin.end();
		endGroup(child.pid, "SIGTERM");
		const timer = setTimeout(end, grace);
		child.once("close", () => {
			clearTimeout(timer);
		});
	};
	const watchMemory = async () => {
		const now = await residentBytes(child.pid);
		if (now === void 0) return;
		memory ??= now;
		if (now - memory <= mostGrowth || how !== void 0 || question !== void 0) return;
		options.onEnd(`takes ${Math.round(now / 1024 ** 2)} MiB of memory, after its first answer ${Math.round(memory / 1024 ** 2)}`);
		stop();
	};
	child.once("error", (error) => {
		over(`could not be started (${error.message})`);
	});
	child.once("exit", () => {
		how ??= "";
		endGroup(child.pid, "SIGKILL");
	});
	child.once("close", (code, signal) => {
		options.signal.removeEventListener("abort", stop);
		if (how === "") {
			how = code === null ? `was ended by ${signal ?? "a signal"}` : `ended with code ${code}`;
			if (question === void 0) options.onEnd(how);
		}
		over("ended");
	});
	child.stdin.on("error", () => void 0);
	child.stderr.setEncoding("utf8").on("data", (text) => {
		tail = (tail + text).slice(-1500);
	});
	onLines(child.stdout.setEncoding("utf8"), (line) => {
		if (question !== void 0 && line !== void 0) {
			question.resolve(line);
			question = void 0;
			return;
		}
		const reason = line === void 0 ? "answered with a line without end" : unasked(line);
		if (question === void 0 && how === void 0) options.onEnd(reason);
		over(reason);
		end();
	});
	if (options.signal.aborted) stop();
	else options.signal.addEventListener("abort", stop, { once: true });
	return {
		end,
		isAlive: () => how === void 0,
		said: () => tail.split(/\r?\n/).filter((line) => line !== ""),
		async ask(line) {
			if (how !== void 0) throw new WorkerEnd(how === "" ? "has ended" : how);
			const timer = setTimeout(() => {
				over(`gave no answer in ${options.milliseconds / 1e3} s and was ended`);
				end();
			}, options.milliseconds);
			try {
				return await new Promise((resolve, reject) => {
					question = {
						resolve,
						reject
					};
					child.stdin.write(`${line}\n`);
				});
			} finally {
				clearTimeout(timer);
				watchMemory();
			}
		}
	};
}
function unasked(line) {
	return `wrote ${JSON.stringify(line.slice(0, 100))} to its standard output without being asked (print to standard error)`;
}
function onLines(stream, onLine) {
	let parts = [];
	let length = 0;
	stream.on("data", (text) => {
		const [first = "", ...rest] = text.split("\n");
		parts.push(first);
		length += first.length;
		for (const next of rest) {
			onLine(parts.join(""));
			parts = [next];
			length = next.length;
		}
		if (length <= longestLine) return;
		stream.removeAllListeners("data");
		onLine(void 0);
	});
}
async function residentBytes(pid) {
	const status = await readFile(`/proc/${pid ?? 0}/status`, "utf8").catch(() => "");
	const [, kilobytes] = /^VmRSS:\s*(\d+) kB$/m.exec(status) ?? [];
	return kilobytes === void 0 ? void 0 : Number(kilobytes) * 1024;
}

// src/models/command-lines.ts
const hello = {
	protocol: "cairn-lines",
	version: 1
};
async function startLineWorker(argv, signature, options, log) {
	const process = startWorkerProcess(argv, {
		...options,
		onEnd: (how) => {
			log.warning([`A process of the model ${how}; another one takes its place.`, ...said(process)].join("\n"));
		},
		environment: {
			PYTHONDONTWRITEBYTECODE: "1",
			...options.environment
		}
	});
	const failed = failures(argv, process);
	const { inputs } = signature;
	const columns = inputs.map(({ name, type }) => ({
		name,
		type
	}));
	const targets = severalTargets(signature);
	const classes = classesOf(signature);
	const { protocol, version } = await ask(process, JSON.stringify({
		...hello,
		columns,
		...targets.length > 0 && { targets },
		...classes.length > 0 && { classes }
	}), "CAIRN_MODEL_UNLOADABLE", failed);
	if (protocol !== hello.protocol || version !== hello.version) {
		process.end();
		throw await failed("CAIRN_MODEL_UNLOADABLE", `did not begin with ${JSON.stringify(hello)}`);
	}
	let count = 0;
	return {
		isAlive: process.isAlive,
		async predict(rows) {
			const id = ++count;
			const answer = await ask(process, questionOf(id, rows, inputs), "CAIRN_PREDICTION_INVALID", failed);
			if (answer["id"] === id && typeof answer["error"] === "string") throw await failed("CAIRN_PREDICTION_INVALID", "has no prediction", answer["error"]);
			const given = answer["id"] === id ? answer["predictions"] : void 0;
			const predictions = classes.length === 0 ? numbersIn(given, targets) : byClass(given, classes);
			if (typeof predictions === "string") throw await failed("CAIRN_PREDICTION_INVALID", predictions);
			if (predictions !== void 0) return predictions;
			process.end();
			throw await failed("CAIRN_PREDICTION_INVALID", `did not answer with {"id": ${id}, "predictions": ${wantedOf(targets, classes)}}`);
		}
	};
}
function failures(argv, process) {
	return async (code, what, error) => {
		await setImmediate();
		return new UserError(code, { what: [
			`The command ${JSON.stringify(argv.join(" "))} of the model ${what}.`,
			...said(process),
			...error === void 0 ? [] : error.slice(0, 300).split(/[\r\n]+/).map(inertLine)
		].join("\n") });
	};
}
function said(process) {
	return process.said().map(inertLine);
}
async function ask(process, line, code, failed) {
	const text = await process.ask(line).catch(async (error) => {
		throw error instanceof WorkerEnd ? await failed(code, error.message) : error;
	});
	try {
		const answer = JSON.parse(text);
		if (typeof answer === "object" && answer !== null) return answer;
	} catch {}
	process.end();
	throw await failed(code, "wrote to its standard output what is no line of the protocol (print to standard error)", text);
}
function questionOf(id, rows, inputs) {
	const columns = inputs.map(({ name, type }) => `${JSON.stringify(name)}:${JSON.stringify(valuesOf(columnOf(rows, name), type, name))}`);
	return `{"id":${id},"rows":${rows.rows},"columns":{${columns.join(",")}}}`;
}
function valuesOf(column, type, name) {
	if (column.kind === "string") return column.values;
	return Array.from(column.values, (value, row) => {
		if (Number.isNaN(value)) return null;
		if (type === "boolean") return value === 1;
		if (Number.isFinite(value)) return value;
		throw new UserError("CAIRN_ROW_INVALID", {
			where: `column ${JSON.stringify(name)}, row ${row + 1}`,
			what: `is ${value}, which JSON cannot hold`
		});
	});
}
function wantedOf(targets, classes) {
	if (classes.length > 0) return "[an object for each row, with a number by class]";
	return targets.length === 0 ? "[numbers]" : "{each target: [numbers]}";
}
function byClass(value, classes) {
	if (!Array.isArray(value)) return void 0;
	const rows = value;
	return rows.every(isRecord) ? probabilitiesByClass(rows, classes) : void 0;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function numbersIn(value, targets) {
	if (targets.length === 0) return listIn(value);
	if (typeof value !== "object" || value === null) return void 0;
	const answered = new Map(Object.entries(value));
	const lists = targets.map((name) => listIn(answered.get(name))).filter((list) => list !== void 0);
	return lists.length === targets.length && lists.every(({ length }) => length === lists[0]?.length) ? rowsOfColumns(lists) : void 0;
}
function listIn(value) {
	if (!Array.isArray(value)) return void 0;
	const values = value;
	if (!values.every((one) => one === null || typeof one === "number")) return void 0;
	return Float64Array.from(values, (one) => one ?? NaN);
}

// src/data/write-csv.ts
async function writeCsv(path, table, names, columns, { asRead = false } = {}) {
	const cells = names.map((name) => cellsOf(table, name, columns[name], asRead));
	const lines = function* () {
		yield `${names.map(field).join(",")}\n`;
		for (let start = 0; start < table.rows; start += 1e3) {
			const end = Math.min(start + 1e3, table.rows);
			let text = "";
			for (let row = start; row < end; row++) text += `${cells.map((cell) => field(cell(row))).join(",")}\n`;
			yield text;
		}
	};
	await pipeline(lines, createWriteStream(path));
}
function cellsOf(table, name, { type, words } = {}, asRead) {
	const column = columnOf(table, name);
	const texts = asRead ? column.texts : void 0;
	if (column.kind === "string") return (row) => texts?.[row] ?? column.values[row] ?? "";
	const shown = numberText(type, words);
	return (row) => texts?.[row] ?? shown(column.values[row] ?? NaN);
}
function field(text) {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}

// src/models/fill-rows.ts
init_digest();
function fillRows(table, inputs) {
	const fills = inputs.filter(({ fill }) => fill !== void 0);
	if (fills.length === 0) return table;
	const columns = new Map(table.columns);
	for (const { name, fill } of fills) columns.set(name, fillColumn(columnOf(table, name), fill));
	return {
		rows: table.rows,
		columns
	};
}
function fillColumn(column, fill) {
	return column.kind === "string" ? {
		kind: "string",
		values: column.values.map((value) => value ?? String(fill))
	} : {
		kind: "number",
		values: column.values.map((value) => Number.isNaN(value) ? Number(fill) : value)
	};
}

// src/models/command-rows.ts
async function writeCommandRows(path, table, { inputs }) {
	const columns = Object.fromEntries(inputs.map(({ name, type, words }) => [name, {
		type,
		words
	}]));
	await writeCsv(path, table, Object.keys(columns), columns);
}
async function digestOfCommandRows(table, signature, { temporary, makeScratch }) {
	const scratch = await makeScratch(temporary, "rows-");
	try {
		const path = join(scratch, "rows.csv");
		await writeCommandRows(path, fillRows(table, signature.inputs), signature);
		return (await digestOfFile(path)).sha256;
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}

// src/models/worker-pool.ts
init_errors();
const mostWaiting = 256;
const mostWaitingRows = 1e6;
const firstPause = 200;
const longestPause = 3e4;
function openWorkerPool(options) {
	const ending = new AbortController();
	setMaxListeners(0, ending.signal);
	const waiting = [];
	const idle = [];
	let starting = 0;
	let busy = 0;
	let failures = 0;
	let pausedUntil = 0;
	const refuseAll = (error) => {
		for (const call of waiting.splice(0)) call.reject(error);
	};
	const start = async () => {
		starting++;
		try {
			idle.push(await options.start(ending.signal));
			failures = 0;
		} catch (error) {
			pausedUntil = Date.now() + Math.min(longestPause, firstPause * 2 ** failures++);
			throw error;
		} finally {
			starting--;
		}
	};
	const answer = async (worker, call) => {
		busy++;
		try {
			const rows = pieceOf(call, options.rowsAtOnce);
			const predictions = await worker.predict(rows);
			if (predictions.length !== rows.rows * options.width) throw new UserError("CAIRN_PREDICTION_INVALID", { what: `The model gave ${predictions.length} predictions for ${rows.rows} rows${options.width === 1 ? "" : ` of ${options.width} numbers`}` });
			call.predictions.set(predictions, call.done * options.width);
			call.done += rows.rows;
			if (call.done === call.rows.rows) call.resolve(call.predictions);
			else waiting.push(call);
		} catch (error) {
			call.reject(error);
		} finally {
			busy--;
			if (worker.isAlive()) idle.push(worker);
			work();
		}
	};
	const work = () => {
		if (ending.signal.aborted) refuseAll(ended());
		while (waiting.length > 0) {
			const worker = idle.pop();
			if (worker === void 0) break;
			if (!worker.isAlive()) continue;
			const call = waiting.shift();
			if (call !== void 0) answer(worker, call);
		}
		const pause = pausedUntil - Date.now();
		if (pause > 0) {
			if (busy + starting === 0) refuseAll(paused(pause));
			return;
		}
		while (waiting.length > starting && busy + starting < options.processes) start().then(work, (error) => {
			if (busy + starting === 0) refuseAll(error);
			work();
		});
	};
	return {
		warmUp: start,
		async predict(rows) {
			const rowsWaiting = waiting.reduce((sum, call) => sum + call.rows.rows, rows.rows);
			if (waiting.length >= mostWaiting || waiting.length > 0 && rowsWaiting > mostWaitingRows) throw new UserError("CAIRN_MODEL_BUSY", {
				what: `${waiting.length} calls of the model wait already`,
				todo: "Ask again later."
			});
			return new Promise((resolve, reject) => {
				const predictions = new Float64Array(rows.rows * options.width);
				waiting.push({
					rows,
					predictions,
					done: 0,
					resolve,
					reject
				});
				work();
			});
		},
		end() {
			ending.abort();
			refuseAll(ended());
		}
	};
}
function pieceOf({ rows, done }, rowsAtOnce) {
	if (rows.rows <= rowsAtOnce) return rows;
	const count = Math.min(rowsAtOnce, rows.rows - done);
	return selectRows(rows, Uint32Array.from({ length: count }, (_, row) => done + row));
}
function paused(milliseconds) {
	return new UserError("CAIRN_MODEL_BUSY", {
		what: `The command of the model did not start; it is tried again in ${Math.ceil(milliseconds / 1e3)} s at the earliest`,
		todo: "Ask again later; the log says why it did not start."
	});
}
function ended() {
	return new UserError("CAIRN_PREDICTION_INVALID", { what: "The model is no longer served" });
}

// src/models/command-model.ts
init_errors();
const rowsAtOnce = 5e3;
async function loadCommandModel(directory, { predict, protocol, signature, task }, context) {
	if (predict === void 0 || predict.length === 0) throw unloadable("predict", "is missing: the format command needs a command that predicts");
	if ((await stat(directory).catch(() => void 0))?.isDirectory() !== true) throw unloadable(directory, "is no folder");
	const { processes = 1, longest = longestPrediction } = context;
	const childEnvironment = {
		...context.childEnvironment,
		...questionVariables(signature, task)
	};
	const environment = {
		...processes > 1 && { OMP_NUM_THREADS: "1" },
		...childEnvironment
	};
	const width = answerWidth(signature);
	const pool = protocol === "lines" ? openWorkerPool({
		processes,
		rowsAtOnce,
		width,
		start: async (signal) => startLineWorker(predict, signature, {
			directory,
			environment,
			milliseconds: longest,
			signal
		}, context.log)
	}) : openWorkerPool({
		processes,
		rowsAtOnce: Infinity,
		width,
		start: async (signal) => {
			const predictOnce = async (table) => runOnce(predict, table, {
				directory,
				signature,
				context: {
					...context,
					childEnvironment
				},
				signal
			});
			return Promise.resolve({
				predict: predictOnce,
				isAlive: () => true
			});
		}
	});
	await pool.warmUp().catch((error) => {
		pool.end();
		throw error;
	});
	return {
		backend: "command",
		tellsClass: () => true,
		rounding: 1e-5,
		dispose: pool.end,
		predict: pool.predict
	};
}
function questionVariables(signature, task) {
	const { inputs, outputs } = signature;
	const { positive } = outputs[0] ?? {};
	const targets = severalTargets(signature);
	const classes = classesOf(signature);
	return {
		CAIRN_TASK: task,
		CAIRN_COLUMNS: JSON.stringify(Object.fromEntries(inputs.map(({ name, type }) => [name, type]))),
		...positive !== void 0 && { CAIRN_POSITIVE: JSON.stringify(positive) },
		...targets.length > 0 && { CAIRN_TARGETS: JSON.stringify(targets) },
		...classes.length > 0 && { CAIRN_CLASSES: JSON.stringify(classes) }
	};
}
async function runOnce(predict, table, { directory, signature, context, signal }) {
	const scratch = await mkdtemp(join(context.temporary, "predict-"));
	try {
		const rows = join(scratch, "rows.csv");
		const answers = join(scratch, "predictions.csv");
		await writeCommandRows(rows, table, signature);
		const last = [];
		const outcome = await runCommand(predict, {
			directory,
			environment: {
				...context.childEnvironment,
				CAIRN_ROWS: rows,
				CAIRN_PREDICTIONS: answers
			},
			milliseconds: context.longest ?? 18e5,
			signal,
			onLine: (line) => {
				last.push(line);
				if (last.length > 10) last.shift();
				context.log.debug(inertLine(line));
			}
		});
		if (outcome.kind !== "exit" || outcome.code !== 0) throw failed$1(predict, [`${describeOutcome(outcome)}.`, ...last.map(inertLine)].join("\n"));
		if (await stat(answers).catch(() => void 0) === void 0) throw failed$1(predict, "ended well, but wrote no file CAIRN_PREDICTIONS");
		const classes = classesOf(signature);
		if (classes.length > 0) {
			const probabilities = await readClassColumns(answers, classes);
			if (typeof probabilities === "string") throw failed$1(predict, probabilities);
			return probabilities;
		}
		const targets = severalTargets(signature);
		const columns = targets.length === 0 ? ["prediction"] : targets;
		const contract = Object.fromEntries(columns.map((name) => [name, { type: "number" }]));
		const answered = await readTable([answers], contract);
		return rowsOfColumns(columns.map((name) => numbersOf(answered, name)));
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}
function failed$1(predict, what) {
	return new UserError("CAIRN_PREDICTION_INVALID", { what: `The command ${JSON.stringify(predict.join(" "))} of the model ${what}` });
}

// src/models/model-process.ts
function openModelProcess(options) {
	let running;
	let last = Promise.resolve();
	const end = () => {
		running?.kill("SIGKILL");
		running = void 0;
	};
	const exchange = async (child, question) => new Promise((resolve) => {
		const settle = (outcome) => {
			clearTimeout(timer);
			child.removeAllListeners();
			child.on("error", () => void 0);
			if (outcome.kind === "ended") end();
			resolve(outcome);
		};
		const timer = setTimeout(() => {
			settle({
				kind: "ended",
				how: `gave no answer in ${options.milliseconds / 1e3} s and was ended`
			});
		}, options.milliseconds);
		child.once("message", (answer) => {
			settle({
				kind: "answer",
				answer
			});
		});
		child.once("error", (error) => {
			settle({
				kind: "ended",
				how: `could not be asked (${error.message})`
			});
		});
		child.once("exit", (code, signal) => {
			settle({
				kind: "ended",
				how: `ended its process with ${signal ?? `code ${code ?? "unknown"}`}`
			});
		});
		child.send({ question }, (error) => {
			if (error !== null) settle({
				kind: "ended",
				how: `could not be asked (${error.message})`
			});
		});
	});
	const answerTo = async (question) => {
		if (running?.exitCode !== null || running.signalCode !== null) {
			running = start(options.entry, options.environment);
			const loaded = await exchange(running, options.first);
			if (question === void 0 || loaded.kind === "ended") return loaded;
		}
		return exchange(running, question);
	};
	return {
		end,
		ask: async (question) => {
			const answer = last.then(async () => answerTo(question));
			last = answer;
			return answer;
		}
	};
}
function start(entry, environment) {
	const child = fork(entry, [], {
		env: { ...environment },
		execArgv: [],
		serialization: "advanced",
		stdio: [
			"ignore",
			"ignore",
			"ignore",
			"ipc"
		]
	});
	child.unref();
	child.channel?.unref();
	return child;
}

// src/models/process-model.ts
init_errors();
async function loadInProcess(directory, { format, signature, task }, context, runtime) {
	const process = openModelProcess({
		entry: processEntry(),
		first: {
			directory,
			format,
			signature,
			task,
			runtime
		},
		environment: context.childEnvironment,
		milliseconds: context.longest ?? 18e5
	});
	const ask = async (question) => {
		const outcome = await process.ask(question);
		if (outcome.kind === "ended") throw failed(format, outcome.how);
		return checkedAnswer(outcome.answer, format);
	};
	const { facts } = await ask(void 0).catch((error) => {
		process.end();
		throw error;
	});
	let isTold = false;
	return {
		backend: facts?.backend ?? format,
		tellsClass: () => isTold,
		rounding: facts?.rounding === .001 ? .001 : 1e-5,
		dispose: process.end,
		predict: async ({ rows, columns }) => {
			const wanted = signature.inputs.map(({ name }) => name);
			const given = {
				rows,
				columns: new Map([...columns].filter(([name]) => wanted.includes(name)))
			};
			const { predictions, tellsClass } = await ask(given);
			if (predictions === void 0) throw failed(format, "gave no answer");
			isTold = tellsClass === true;
			return predictions;
		}
	};
}
function checkedAnswer(answer, format) {
	const { predictions, tellsClass, facts, code, mistakes, failure } = objectOf(answer);
	if (predictions instanceof Float64Array) return {
		predictions,
		tellsClass: tellsClass === true
	};
	const { backend, rounding } = objectOf(facts);
	if (typeof backend === "string" && typeof rounding === "number") return { facts: {
		backend: backend.slice(0, 100),
		rounding
	} };
	if (typeof code === "string" && isCode(code) && Array.isArray(mistakes)) throw new UserError(code, mistakes.map(mistakeIn));
	throw failed(format, typeof failure === "string" ? inOneLine(failure) : "gave no answer");
}
function objectOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function mistakeIn(mistake) {
	const parts = Object.entries(objectOf(mistake)).filter(([part, text]) => [
		"where",
		"what",
		"expected",
		"todo"
	].includes(part) && typeof text === "string");
	return {
		what: "",
		...Object.fromEntries(parts)
	};
}
function isCode(code) {
	return Object.hasOwn(errorCatalogue, code);
}
function inOneLine(text) {
	return `failed: ${text.replace(/\s+/g, " ").slice(0, 500)}`;
}
function failed(format, how) {
	return new UserError("CAIRN_PREDICTION_INVALID", {
		what: `The ${format === "onnx" ? "ONNX" : "TensorFlow.js"} model ${how}`,
		todo: "Run it with its own runtime on the same rows; a model that loops or depends on the number of rows cannot be scored."
	});
}
function processEntry() {
	if (import.meta.url.endsWith(".ts")) return fileURLToPath(new URL("../cli/model-main.ts", import.meta.url));
	return join(cairnRoot(), "dist", "model.js");
}

// src/models/dense-network.ts
const activations = {
	linear: (x) => x,
	relu: (x) => Math.max(0, x),
	sigmoid: (x) => x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)),
	tanh: Math.tanh,
	elu: (x) => x >= 0 ? x : Math.expm1(x),
	softplus: (x) => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)))
};
function predictDense(layers, rows) {
	const width = layers.at(-1)?.units ?? 0;
	const predictions = new Float64Array(rows.rows * width);
	const sums = layers.map(({ units }) => new Float64Array(units));
	for (let row = 0; row < rows.rows; row++) {
		for (const [depth, layer] of layers.entries()) {
			const out = sums[depth] ?? /* @__PURE__ */ new Float64Array();
			out.set(layer.bias);
			const previous = sums[depth - 1];
			if (previous === void 0) addSparse(layer, rows, row, out);
			else addDense(layer, previous, out);
			activateAll(layer.activation, out);
		}
		predictions.set(sums.at(-1) ?? [], row * width);
	}
	return predictions;
}
function activateAll(activation, sums) {
	if (activation !== "softmax") {
		const activate = activations[activation];
		for (let unit = 0; unit < sums.length; unit++) sums[unit] = activate(sums[unit] ?? 0);
		return;
	}
	softmaxInto(sums, sums, {
		start: 0,
		width: sums.length
	});
}
function addSparse({ kernel, units }, rows, row, out) {
	for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
		const value = rows.values[at] ?? 0;
		const start = (rows.positions[at] ?? 0) * units;
		for (let unit = 0; unit < units; unit++) out[unit] = (out[unit] ?? 0) + value * (kernel[start + unit] ?? 0);
	}
}
function addDense({ kernel, units }, input, out) {
	for (let i = 0; i < input.length; i++) {
		const value = input[i] ?? 0;
		if (value === 0) continue;
		const start = i * units;
		for (let unit = 0; unit < units; unit++) out[unit] = (out[unit] ?? 0) + value * (kernel[start + unit] ?? 0);
	}
}

// src/models/read-dense-layers.ts
const file = "model.json";
function isDenseSequence(document) {
	const { kind, layers } = layersIn(document);
	if (kind !== "Sequential") return false;
	const counted = layers.filter((layer) => !silent.has(String(fieldOf(layer, "class_name"))));
	return counted.length > 0 && counted.every((layer, depth) => {
		const activation = fieldOf(fieldOf(layer, "config"), "activation") ?? "linear";
		const isLast = depth === counted.length - 1;
		return fieldOf(layer, "class_name") === "Dense" && isActivation(activation) && (isLast || activation !== "softmax");
	}) && specificationsIn(document).every(isPlain);
}
const silent = /* @__PURE__ */ new Set(["Dropout", "InputLayer"]);
async function readDenseLayers(directory, document) {
	const weights = await readWeights(directory, document);
	const layers = layersIn(document).layers.filter((layer) => !silent.has(String(fieldOf(layer, "class_name")))).map((layer) => denseLayer(fieldOf(layer, "config"), weights));
	checkChain(layers);
	return layers;
}
function denseLayer(config, weights) {
	const name = String(fieldOf(config, "name"));
	const activation = fieldOf(config, "activation") ?? "linear";
	if (!isActivation(activation)) throw unloadable(file, `layer ${name} has the activation ${shown(activation)}`);
	const kernel = weights.get(`${name}/kernel`);
	const [inputs, units] = kernel?.shape ?? [];
	if (kernel === void 0 || inputs === void 0 || units === void 0 || kernel.shape.length !== 2) throw unloadable(file, `layer ${name} has no weights ${name}/kernel`);
	const bias = fieldOf(config, "use_bias") === false ? new Float32Array(units) : weights.get(`${name}/bias`)?.values;
	if (bias?.length !== units) throw unloadable(file, `layer ${name} has no ${units} weights ${name}/bias`);
	return {
		inputs,
		units,
		kernel: kernel.values,
		bias,
		activation
	};
}
function checkChain(layers) {
	for (const [depth, layer] of layers.entries()) {
		const next = layers[depth + 1]?.inputs ?? layer.units;
		if (layer.units !== next) throw unloadable(file, `layer ${depth + 1} gives ${layer.units} values where ${next} is expected`);
	}
}
async function readWeights(directory, document) {
	const weights = /* @__PURE__ */ new Map();
	const nameOf = weightNames(document);
	for (const { paths, specifications, bytes } of await readWeightFiles(directory, document)) {
		let offset = 0;
		for (const specification of specifications) {
			const { name, shape } = specificationOf(specification);
			const length = shape.reduce((product, size) => product * size, 1);
			if (bytes.length < offset + 4 * length) throw unloadable(paths, `has ${bytes.length} bytes, too few for the weights that model.json lists`);
			const start = offset;
			const values = Float32Array.from({ length }, (_, i) => bytes.readFloatLE(start + 4 * i));
			weights.set(nameOf(name), {
				shape,
				values
			});
			offset += 4 * length;
		}
		if (offset !== bytes.length) throw unloadable(paths, `has ${bytes.length} bytes, but model.json lists weights of ${offset}`);
	}
	return weights;
}
function specificationsIn(document) {
	const manifest = fieldOf(document, "weightsManifest");
	return Array.isArray(manifest) ? manifest.flatMap((group) => {
		const weights = fieldOf(group, "weights");
		return Array.isArray(weights) ? weights : [];
	}) : [];
}
function isPlain(specification) {
	return fieldOf(specification, "dtype") === "float32" && fieldOf(specification, "quantization") === void 0;
}
function specificationOf(value) {
	const [name, shape] = [fieldOf(value, "name"), fieldOf(value, "shape")];
	const isShape = Array.isArray(shape) && shape.every((size) => Number.isSafeInteger(size) && Number(size) > 0);
	if (typeof name !== "string" || !isShape) throw unloadable(file, "lists a weight that cannot be read");
	return {
		name,
		shape: shape.map(Number)
	};
}
function isActivation(value) {
	return typeof value === "string" && (value === "softmax" || Object.hasOwn(activations, value));
}

// src/models/tensorflow-model.ts
async function loadTensorFlowModel(directory, description, context) {
	const document = await readModelJson(directory);
	if (!isDenseSequence(document)) return loadInProcess(directory, description, context);
	const layers = await readDenseLayers(directory, document);
	const preprocessing = await preprocessingOf(directory, description);
	const inputs = preprocessing ?? numberColumns(description.signature);
	const width = encodedWidth(inputs);
	if (layers[0]?.inputs !== width) throw unloadable("model.json", `reads ${layers[0]?.inputs ?? 0} inputs, but the columns give ${width}`);
	const wanted = wantedOf$1(description);
	return {
		backend: "javascript",
		tellsClass: () => wanted.classes.length === 0,
		rounding: 1e-5,
		predict: async (table) => {
			const data = predictDense(layers, encodeRows(table, inputs, { refuseMissing: preprocessing === void 0 }));
			return Promise.resolve(predictionsIn({
				data,
				rows: table.rows,
				classes: void 0,
				file: "model.json"
			}, wanted));
		},
		dispose: () => void 0
	};
}

// src/models/load-model.ts
async function loadModel(directory, description, context) {
	const model = await loadFormat(directory, description, context);
	const { task, signature, format } = description;
	let isSaid = false;
	const sayClamped = (count) => {
		if (!isSaid) context.log.info(predictsClass(task) ? `${count} of the probabilities lay a rounding beyond 0 or 1; they count as 0 or 1, here and from now on.` : `${count} of the counts lay a rounding below 0; they count as 0, here and from now on.`);
		isSaid = true;
	};
	return {
		...model,
		predict: async (table) => checkPredictions(await model.predict(fillRows(table, signature.inputs)), {
			rows: table.rows,
			task,
			signature,
			rounding: model.rounding,
			format
		}, sayClamped)
	};
}
async function loadFormat(directory, description, context) {
	switch (description.format) {
		case "tensorflow": return loadTensorFlowModel(directory, description, context);
		case "onnx": {
			const { part, because } = onnxRuntimeOf();
			if (because !== void 0) context.log.info(`ONNX Runtime as WebAssembly, because ${because}.`);
			await prepareNative(part, context.log);
			return loadInProcess(directory, description, context, part);
		}
		case "command": return loadCommandModel(directory, description, context);
	}
}

export { writeCsv as i, activations as n, digestOfCommandRows as r, loadModel as t };