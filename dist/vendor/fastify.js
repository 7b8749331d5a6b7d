import { i as __require, t as __commonJSMin } from "../chunks/rolldown-runtime.js";
import { c as require_toad_cache } from "./github.js";
import { a as require_ajv, i as require_jtd, n as require_dist$3, o as require_equal, r as require_formats, t as require_standalone$3 } from "./ajv.js";
import { t as require_semver } from "./semver2.js";
import { t as require_fast_deep_equal } from "./fast-deep-equal.js";

// node_modules/reusify/reusify.js
var require_reusify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function reusify(Constructor) {
		var head = new Constructor();
		var tail = head;
		function get() {
			var current = head;
			if (current.next) head = current.next;
			else {
				head = new Constructor();
				tail = head;
			}
			current.next = null;
			return current;
		}
		function release(obj) {
			tail.next = obj;
			tail = obj;
		}
		return {
			get,
			release
		};
	}
	module.exports = reusify;
}));

// node_modules/fastq/queue.js
var require_queue = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var reusify = require_reusify();
	function fastqueue(context, worker, _concurrency) {
		if (typeof context === "function") {
			_concurrency = worker;
			worker = context;
			context = null;
		}
		if (!(_concurrency >= 1)) throw new Error("fastqueue concurrency must be equal to or greater than 1");
		var cache = reusify(Task);
		var queueHead = null;
		var queueTail = null;
		var _running = 0;
		var errorHandler = null;
		var self = {
			push,
			drain: noop,
			saturated: noop,
			pause,
			paused: false,
			get concurrency() {
				return _concurrency;
			},
			set concurrency(value) {
				if (!(value >= 1)) throw new Error("fastqueue concurrency must be equal to or greater than 1");
				_concurrency = value;
				if (self.paused) return;
				for (; queueHead && _running < _concurrency;) {
					_running++;
					release();
				}
			},
			running,
			resume,
			idle,
			length,
			getQueue,
			unshift,
			empty: noop,
			kill,
			killAndDrain,
			error,
			abort
		};
		return self;
		function running() {
			return _running;
		}
		function pause() {
			self.paused = true;
		}
		function length() {
			var current = queueHead;
			var counter = 0;
			while (current) {
				current = current.next;
				counter++;
			}
			return counter;
		}
		function getQueue() {
			var current = queueHead;
			var tasks = [];
			while (current) {
				tasks.push(current.value);
				current = current.next;
			}
			return tasks;
		}
		function resume() {
			if (!self.paused) return;
			self.paused = false;
			if (queueHead === null) {
				_running++;
				release();
				return;
			}
			for (; queueHead && _running < _concurrency;) {
				_running++;
				release();
			}
		}
		function idle() {
			return _running === 0 && self.length() === 0;
		}
		function push(value, done) {
			var current = cache.get();
			current.context = context;
			current.release = release;
			current.value = value;
			current.callback = done || noop;
			current.errorHandler = errorHandler;
			if (_running >= _concurrency || self.paused) {
				if (queueTail) {
					queueTail.next = current;
					queueTail = current;
				} else {
					queueHead = current;
					queueTail = current;
					self.saturated();
				}
			} else {
				_running++;
				worker.call(context, current.value, current.worked);
			}
		}
		function unshift(value, done) {
			var current = cache.get();
			current.context = context;
			current.release = release;
			current.value = value;
			current.callback = done || noop;
			current.errorHandler = errorHandler;
			if (_running >= _concurrency || self.paused) {
				if (queueHead) {
					current.next = queueHead;
					queueHead = current;
				} else {
					queueHead = current;
					queueTail = current;
					self.saturated();
				}
			} else {
				_running++;
				worker.call(context, current.value, current.worked);
			}
		}
		function release(holder) {
			if (holder) cache.release(holder);
			var next = queueHead;
			if (next && _running <= _concurrency) {
				if (!self.paused) {
					if (queueTail === queueHead) queueTail = null;
					queueHead = next.next;
					next.next = null;
					worker.call(context, next.value, next.worked);
					if (queueTail === null) self.empty();
				} else _running--;
			} else if (--_running === 0) self.drain();
		}
		function kill() {
			queueHead = null;
			queueTail = null;
			self.drain = noop;
		}
		function killAndDrain() {
			queueHead = null;
			queueTail = null;
			self.drain();
			self.drain = noop;
		}
		function abort() {
			var current = queueHead;
			queueHead = null;
			queueTail = null;
			while (current) {
				var next = current.next;
				var callback = current.callback;
				var errorHandler = current.errorHandler;
				var val = current.value;
				var context = current.context;
				current.value = null;
				current.callback = noop;
				current.errorHandler = null;
				current.next = null;
				if (errorHandler) errorHandler(/* @__PURE__ */ new Error("abort"), val);
				callback.call(context, /* @__PURE__ */ new Error("abort"));
				cache.release(current);
				current = next;
			}
			self.drain = noop;
		}
		function error(handler) {
			errorHandler = handler;
		}
	}
	function noop() {}
	function Task() {
		this.value = null;
		this.callback = noop;
		this.next = null;
		this.release = noop;
		this.context = null;
		this.errorHandler = null;
		var self = this;
		this.worked = function worked(err, result) {
			var callback = self.callback;
			var errorHandler = self.errorHandler;
			var val = self.value;
			self.value = null;
			self.callback = noop;
			if (self.errorHandler) errorHandler(err, val);
			callback.call(self.context, err, result);
			self.release(self);
		};
	}
	function queueAsPromised(context, worker, _concurrency) {
		if (typeof context === "function") {
			_concurrency = worker;
			worker = context;
			context = null;
		}
		function asyncWrapper(arg, cb) {
			worker.call(this, arg).then(function(res) {
				cb(null, res);
			}, cb);
		}
		var queue = fastqueue(context, asyncWrapper, _concurrency);
		var pushCb = queue.push;
		var unshiftCb = queue.unshift;
		queue.push = push;
		queue.unshift = unshift;
		queue.drained = drained;
		return queue;
		function push(value) {
			var p = new Promise(function(resolve, reject) {
				pushCb(value, function(err, result) {
					if (err) {
						reject(err);
						return;
					}
					resolve(result);
				});
			});
			p.catch(noop);
			return p;
		}
		function unshift(value) {
			var p = new Promise(function(resolve, reject) {
				unshiftCb(value, function(err, result) {
					if (err) {
						reject(err);
						return;
					}
					resolve(result);
				});
			});
			p.catch(noop);
			return p;
		}
		function drained() {
			return new Promise(function(resolve) {
				process.nextTick(function() {
					if (queue.idle()) resolve();
					else {
						var previousDrain = queue.drain;
						queue.drain = function() {
							if (typeof previousDrain === "function") previousDrain();
							resolve();
							queue.drain = previousDrain;
						};
					}
				});
			});
		}
	}
	module.exports = fastqueue;
	module.exports.promise = queueAsPromised;
}));

// node_modules/@fastify/error/index.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { format } = __require("node:util");
	function toString() {
		return `${this.name} [${this.code}]: ${this.message}`;
	}
	const FastifyGenericErrorSymbol = Symbol.for("fastify-error-generic");
	function createError(code, message, statusCode = 500, Base = Error, captureStackTrace = createError.captureStackTrace) {
		const shouldCreateFastifyGenericError = code === FastifyGenericErrorSymbol;
		if (shouldCreateFastifyGenericError) code = "FST_ERR";
		if (!code) throw new Error("Fastify error code must not be empty");
		if (!message) throw new Error("Fastify error message must not be empty");
		code = code.toUpperCase();
		!statusCode && (statusCode = void 0);
		const FastifySpecificErrorSymbol = Symbol.for(`fastify-error ${code}`);
		function FastifyError(...args) {
			if (!new.target) return new FastifyError(...args);
			this.code = code;
			this.name = "FastifyError";
			this.statusCode = statusCode;
			const lastElement = args.length - 1;
			if (lastElement !== -1 && args[lastElement] && typeof args[lastElement] === "object" && "cause" in args[lastElement]) this.cause = args.pop().cause;
			this.message = format(message, ...args);
			Error.stackTraceLimit && captureStackTrace && Error.captureStackTrace(this, FastifyError);
		}
		FastifyError.prototype = Object.create(Base.prototype, {
			constructor: {
				value: FastifyError,
				enumerable: false,
				writable: true,
				configurable: true
			},
			[FastifyGenericErrorSymbol]: {
				value: true,
				enumerable: false,
				writable: false,
				configurable: false
			},
			[FastifySpecificErrorSymbol]: {
				value: true,
				enumerable: false,
				writable: false,
				configurable: false
			}
		});
		if (shouldCreateFastifyGenericError) Object.defineProperty(FastifyError, Symbol.hasInstance, {
			value(instance) {
				return instance && instance[FastifyGenericErrorSymbol];
			},
			configurable: false,
			writable: false,
			enumerable: false
		});
		else Object.defineProperty(FastifyError, Symbol.hasInstance, {
			value(instance) {
				return instance && instance[FastifySpecificErrorSymbol];
			},
			configurable: false,
			writable: false,
			enumerable: false
		});
		FastifyError.prototype[Symbol.toStringTag] = "Error";
		FastifyError.prototype.toString = toString;
		return FastifyError;
	}
	createError.captureStackTrace = true;
	const FastifyErrorConstructor = createError(FastifyGenericErrorSymbol, "Fastify Error", 500, Error);
	module.exports = createError;
	module.exports.FastifyError = FastifyErrorConstructor;
	module.exports.default = createError;
	module.exports.createError = createError;
}));

// node_modules/avvio/lib/errors.js
var require_errors$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { createError } = require_error();
	module.exports = {
		AVV_ERR_EXPOSE_ALREADY_DEFINED: createError("AVV_ERR_EXPOSE_ALREADY_DEFINED", "'%s' is already defined, specify an expose option for '%s'"),
		AVV_ERR_ATTRIBUTE_ALREADY_DEFINED: createError("AVV_ERR_ATTRIBUTE_ALREADY_DEFINED", "'%s' is already defined"),
		AVV_ERR_CALLBACK_NOT_FN: createError("AVV_ERR_CALLBACK_NOT_FN", "Callback for '%s' hook is not a function. Received: '%s'"),
		AVV_ERR_PLUGIN_NOT_VALID: createError("AVV_ERR_PLUGIN_NOT_VALID", "Plugin must be a function or a promise. Received: '%s'"),
		AVV_ERR_ROOT_PLG_BOOTED: createError("AVV_ERR_ROOT_PLG_BOOTED", "Root plugin has already booted"),
		AVV_ERR_PARENT_PLG_LOADED: createError("AVV_ERR_PARENT_PLG_LOADED", "Impossible to load '%s' plugin because the parent '%s' was already loaded"),
		AVV_ERR_READY_TIMEOUT: createError("AVV_ERR_READY_TIMEOUT", "Plugin did not start in time: '%s'. You may have forgotten to call 'done' function or to resolve a Promise"),
		AVV_ERR_PLUGIN_EXEC_TIMEOUT: createError("AVV_ERR_PLUGIN_EXEC_TIMEOUT", "Plugin did not start in time: '%s'. You may have forgotten to call 'done' function or to resolve a Promise")
	};
}));

// node_modules/avvio/lib/symbols.js
var require_symbols$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const kAvvio = Symbol("avvio.Boot");
	const kIsOnCloseHandler = Symbol("isOnCloseHandler");
	const kThenifyDoNotWrap = Symbol("avvio.ThenifyDoNotWrap");
	const kUntrackNode = Symbol("avvio.TimeTree.untrackNode");
	const kTrackNode = Symbol("avvio.TimeTree.trackNode");
	const kGetParent = Symbol("avvio.TimeTree.getParent");
	const kGetNode = Symbol("avvio.TimeTree.getNode");
	const kAddNode = Symbol("avvio.TimeTree.addNode");
	const kPluginMeta = Symbol.for("plugin-meta");
	module.exports = {
		kAvvio,
		kIsOnCloseHandler,
		kThenifyDoNotWrap,
		kUntrackNode,
		kTrackNode,
		kGetParent,
		kGetNode,
		kAddNode,
		kPluginMeta
	};
}));

// node_modules/avvio/lib/time-tree.js
var require_time_tree = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kUntrackNode, kTrackNode, kGetParent, kGetNode, kAddNode } = require_symbols$2();
	var TimeTree = class {
		constructor() {
			this.root = null;
			this.tableId = /* @__PURE__ */ new Map();
			this.tableLabel = /* @__PURE__ */ new Map();
		}
		[kTrackNode](node) {
			this.tableId.set(node.id, node);
			if (this.tableLabel.has(node.label)) this.tableLabel.get(node.label).push(node);
			else this.tableLabel.set(node.label, [node]);
		}
		[kUntrackNode](node) {
			this.tableId.delete(node.id);
			const labelNode = this.tableLabel.get(node.label);
			labelNode.pop();
			if (labelNode.length === 0) this.tableLabel.delete(node.label);
		}
		[kGetParent](parent) {
			if (parent === null) return null;
			else if (this.tableLabel.has(parent)) {
				const parentNode = this.tableLabel.get(parent);
				return parentNode[parentNode.length - 1];
			} else return null;
		}
		[kGetNode](nodeId) {
			return this.tableId.get(nodeId);
		}
		[kAddNode](parent, label, start) {
			const parentNode = this[kGetParent](parent);
			if (parentNode === null) {
				this.root = {
					parent: null,
					id: "root",
					label,
					nodes: [],
					start,
					stop: null,
					diff: -1
				};
				this[kTrackNode](this.root);
				return this.root.id;
			}
			const nodeId = `${label}-${Math.random()}`;
			const childNode = {
				parent,
				id: nodeId,
				label,
				nodes: [],
				start,
				stop: null,
				diff: -1
			};
			parentNode.nodes.push(childNode);
			this[kTrackNode](childNode);
			return nodeId;
		}
		start(parent, label, start = Date.now()) {
			return this[kAddNode](parent, label, start);
		}
		stop(nodeId, stop = Date.now()) {
			const node = this[kGetNode](nodeId);
			if (node) {
				node.stop = stop;
				node.diff = node.stop - node.start || 0;
				this[kUntrackNode](node);
			}
		}
		toJSON() {
			return Object.assign({}, this.root);
		}
		prettyPrint() {
			return prettyPrintTimeTree(this.toJSON());
		}
	};
	function prettyPrintTimeTree(obj, prefix = "") {
		let result = prefix;
		const nodesCount = obj.nodes.length;
		const lastIndex = nodesCount - 1;
		result += `${obj.label} ${obj.diff} ms\n`;
		for (let i = 0; i < nodesCount; ++i) {
			const node = obj.nodes[i];
			const prefix_ = prefix + (i === lastIndex ? "  " : "│ ");
			result += prefix;
			result += i === lastIndex ? "└─" : "├─";
			result += node.nodes.length === 0 ? "─ " : "┬ ";
			result += prettyPrintTimeTree(node, prefix_).slice(prefix.length + 2);
		}
		return result;
	}
	module.exports = { TimeTree };
}));

// node_modules/avvio/lib/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { debuglog } = __require("node:util");
	const debug = debuglog("avvio");
	module.exports = { debug };
}));

// node_modules/avvio/lib/create-promise.js
var require_create_promise = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function createPromise() {
		const obj = {
			resolve: null,
			reject: null,
			promise: null
		};
		obj.promise = new Promise((resolve, reject) => {
			obj.resolve = resolve;
			obj.reject = reject;
		});
		return obj;
	}
	module.exports = { createPromise };
}));

// node_modules/avvio/lib/get-plugin-name.js
var require_get_plugin_name = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kPluginMeta } = require_symbols$2();
	function getPluginName(plugin, options) {
		if (plugin[kPluginMeta]?.name) return plugin[kPluginMeta].name;
		if (options?.name) return options.name;
		if (plugin.name) return plugin.name;
		else return plugin.toString().split("\n").slice(0, 2).map((s) => s.trim()).join(" -- ");
	}
	module.exports = { getPluginName };
}));

// node_modules/avvio/lib/is-promise-like.js
var require_is_promise_like = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isPromiseLike(maybePromiseLike) {
		return maybePromiseLike !== null && typeof maybePromiseLike === "object" && typeof maybePromiseLike.then === "function";
	}
	module.exports = { isPromiseLike };
}));

// node_modules/avvio/lib/plugin.js
var require_plugin = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { EventEmitter } = __require("node:events");
	const { inherits } = __require("node:util");
	const { debug } = require_debug();
	const { createPromise } = require_create_promise();
	const { AVV_ERR_PLUGIN_EXEC_TIMEOUT } = require_errors$2();
	const { getPluginName } = require_get_plugin_name();
	const { isPromiseLike } = require_is_promise_like();
	function Plugin(queue, func, options, isAfter, timeout) {
		this.queue = queue;
		this.func = func;
		this.options = options;
		this.isAfter = isAfter;
		this.timeout = timeout;
		this.started = false;
		this.name = getPluginName(func, options);
		this.queue.pause();
		this._error = null;
		this.loaded = false;
		this._promise = null;
		this.startTime = null;
	}
	inherits(Plugin, EventEmitter);
	Plugin.prototype.setFunc = function(func) {
		this.func = func;
		this.name = getPluginName(func, this.options);
	};
	Plugin.prototype.exec = function(server, callback) {
		debug("exec", this.name);
		this.server = server;
		const func = this.func;
		const name = this.name;
		let completed = false;
		this.options = typeof this.options === "function" ? this.options(this.server) : this.options;
		let timer = null;
		const done = (execErr) => {
			if (completed) {
				debug("loading complete", name);
				return;
			}
			this._error = execErr;
			if (execErr) debug("exec errored", name);
			else debug("exec completed", name);
			completed = true;
			if (timer) clearTimeout(timer);
			callback(execErr);
		};
		if (this.timeout > 0) {
			debug("setting up timeout", name, this.timeout);
			timer = setTimeout(function() {
				debug("timed out", name);
				timer = null;
				const readyTimeoutErr = new AVV_ERR_PLUGIN_EXEC_TIMEOUT(name);
				readyTimeoutErr.fn = func;
				done(readyTimeoutErr);
			}, this.timeout);
		}
		this.started = true;
		this.startTime = Date.now();
		this.emit("start", this.server ? this.server.name : null, this.name, Date.now());
		const maybePromiseLike = func(this.server, this.options, done);
		if (isPromiseLike(maybePromiseLike)) {
			debug("exec: resolving promise", name);
			maybePromiseLike.then(() => process.nextTick(done), (e) => process.nextTick(done, e));
		} else if (func.length < 3) done();
	};
	Plugin.prototype.loadedSoFar = function() {
		debug("loadedSoFar", this.name);
		if (this.loaded) return Promise.resolve();
		const setup = () => {
			this.server.after((afterErr, callback) => {
				this._error = afterErr;
				this.queue.pause();
				if (this._promise) {
					if (afterErr) {
						debug("rejecting promise", this.name, afterErr);
						this._promise.reject(afterErr);
					} else {
						debug("resolving promise", this.name);
						this._promise.resolve();
					}
					this._promise = null;
				}
				process.nextTick(callback, afterErr);
			});
			this.queue.resume();
		};
		let res;
		if (!this._promise) {
			this._promise = createPromise();
			res = this._promise.promise;
			if (!this.server) this.on("start", setup);
			else setup();
		} else res = Promise.resolve();
		return res;
	};
	Plugin.prototype.enqueue = function(plugin, callback) {
		debug("enqueue", this.name, plugin.name);
		this.emit("enqueue", this.server ? this.server.name : null, this.name, Date.now());
		this.queue.push(plugin, callback);
	};
	Plugin.prototype.finish = function(err, callback) {
		debug("finish", this.name, err);
		const done = () => {
			if (this.loaded) return;
			debug("loaded", this.name);
			this.emit("loaded", this.server ? this.server.name : null, this.name, Date.now());
			this.loaded = true;
			callback(err);
		};
		if (err) {
			if (this._promise) {
				this._promise.reject(err);
				this._promise = null;
			}
			done();
			return;
		}
		const check = () => {
			debug("check", this.name, this.queue.length(), this.queue.running(), this._promise);
			if (this.queue.length() === 0 && this.queue.running() === 0) {
				if (this._promise) {
					const wrap = () => {
						debug("wrap");
						queueMicrotask(check);
					};
					this._promise.resolve();
					this._promise.promise.then(wrap, wrap);
					this._promise = null;
				} else done();
			} else {
				debug("delayed", this.name);
				this.queue.drain = () => {
					debug("drain", this.name);
					this.queue.drain = noop;
					queueMicrotask(check);
				};
			}
		};
		queueMicrotask(check);
		this.queue.resume();
	};
	function noop() {}
	module.exports = { Plugin };
}));

// node_modules/avvio/lib/validate-plugin.js
var require_validate_plugin = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { AVV_ERR_PLUGIN_NOT_VALID } = require_errors$2();
	function validatePlugin(maybePlugin) {
		if (!(maybePlugin && (typeof maybePlugin === "function" || typeof maybePlugin.then === "function"))) {
			if (Array.isArray(maybePlugin)) throw new AVV_ERR_PLUGIN_NOT_VALID("array");
			else if (maybePlugin === null) throw new AVV_ERR_PLUGIN_NOT_VALID("null");
			else throw new AVV_ERR_PLUGIN_NOT_VALID(typeof maybePlugin);
		}
	}
	module.exports = { validatePlugin };
}));

// node_modules/avvio/lib/is-bundled-or-typescript-plugin.js
var require_is_bundled_or_typescript_plugin = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isBundledOrTypescriptPlugin(maybeBundledOrTypescriptPlugin) {
		return maybeBundledOrTypescriptPlugin !== null && typeof maybeBundledOrTypescriptPlugin === "object" && typeof maybeBundledOrTypescriptPlugin.default === "function";
	}
	module.exports = { isBundledOrTypescriptPlugin };
}));

// node_modules/avvio/lib/thenify.js
var require_thenify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { debug } = require_debug();
	const { kThenifyDoNotWrap } = require_symbols$2();
	function thenify() {
		if (this.booted) {
			debug("thenify returning undefined because we are already booted");
			return;
		}
		if (this[kThenifyDoNotWrap]) {
			this[kThenifyDoNotWrap] = false;
			return;
		}
		debug("thenify");
		return (resolve, reject) => {
			return this._loadRegistered().then(() => {
				this[kThenifyDoNotWrap] = true;
				return resolve(this._server);
			}, reject);
		};
	}
	module.exports = { thenify };
}));

// node_modules/avvio/lib/execute-with-thenable.js
var require_execute_with_thenable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { isPromiseLike } = require_is_promise_like();
	const { kAvvio } = require_symbols$2();
	function executeWithThenable(func, args, callback) {
		let result;
		try {
			result = func.apply(func, args);
		} catch (error) {
			if (callback) process.nextTick(callback, error);
			return;
		}
		if (isPromiseLike(result) && !result[kAvvio]) result.then(() => process.nextTick(callback), (error) => process.nextTick(callback, error));
		else if (callback) process.nextTick(callback);
	}
	module.exports = { executeWithThenable };
}));

// node_modules/avvio/index.js
var require_avvio = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fastq = require_queue();
	const EE = __require("node:events").EventEmitter;
	const inherits = __require("node:util").inherits;
	const { AVV_ERR_EXPOSE_ALREADY_DEFINED, AVV_ERR_CALLBACK_NOT_FN, AVV_ERR_ROOT_PLG_BOOTED, AVV_ERR_READY_TIMEOUT, AVV_ERR_ATTRIBUTE_ALREADY_DEFINED, AVV_ERR_PARENT_PLG_LOADED } = require_errors$2();
	const { kAvvio, kIsOnCloseHandler } = require_symbols$2();
	const { TimeTree } = require_time_tree();
	const { Plugin } = require_plugin();
	const { debug } = require_debug();
	const { validatePlugin } = require_validate_plugin();
	const { isBundledOrTypescriptPlugin } = require_is_bundled_or_typescript_plugin();
	const { isPromiseLike } = require_is_promise_like();
	const { thenify } = require_thenify();
	const { executeWithThenable } = require_execute_with_thenable();
	function Boot(server, opts, done) {
		if (typeof server === "function" && arguments.length === 1) {
			done = server;
			opts = {};
			server = null;
		}
		if (typeof opts === "function") {
			done = opts;
			opts = {};
		}
		opts = opts || {};
		opts.autostart = opts.autostart !== false;
		opts.timeout = Number(opts.timeout) || 0;
		opts.expose = opts.expose || {};
		if (!new.target) return new Boot(server, opts, done);
		this._server = server || this;
		this._opts = opts;
		if (server) this._expose();
		this._current = [];
		this._error = null;
		this._lastUsed = null;
		this.setMaxListeners(0);
		if (done) this.once("start", done);
		this.started = false;
		this.booted = false;
		this.pluginTree = new TimeTree();
		this._readyQ = fastq(this, callWithCbOrNextTick, 1);
		this._readyQ.pause();
		this._readyQ.drain = () => {
			this.emit("start");
			this._readyQ.drain = noop;
		};
		this._closeQ = fastq(this, closeWithCbOrNextTick, 1);
		this._closeQ.pause();
		this._closeQ.drain = () => {
			this.emit("close");
			this._closeQ.drain = noop;
		};
		this._doStart = null;
		const instance = this;
		this._root = new Plugin(fastq(this, this._loadPluginNextTick, 1), function root(server, opts, done) {
			instance._doStart = done;
			opts.autostart && instance.start();
		}, opts, false, 0);
		this._trackPluginLoading(this._root);
		this._loadPlugin(this._root, (err) => {
			debug("root plugin ready");
			try {
				this.emit("preReady");
				this._root = null;
			} catch (preReadyError) {
				err = err || this._error || preReadyError;
			}
			if (err) {
				this._error = err;
				if (this._readyQ.length() === 0) throw err;
			} else this.booted = true;
			this._readyQ.resume();
		});
	}
	inherits(Boot, EE);
	if ("asyncDispose" in Symbol) Boot.prototype[Symbol.asyncDispose] = function() {
		return new Promise((resolve, reject) => {
			this.close((err) => {
				if (err) return reject(err);
				resolve();
			});
		});
	};
	Boot.prototype.start = function() {
		this.started = true;
		process.nextTick(this._doStart);
		return this;
	};
	Boot.prototype.override = function(server, func, opts) {
		return server;
	};
	Boot.prototype[kAvvio] = true;
	Boot.prototype.use = function(plugin, opts) {
		this._lastUsed = this._addPlugin(plugin, opts, false);
		return this;
	};
	Boot.prototype._loadRegistered = function() {
		const plugin = this._current[0];
		if (!this.started && !this.booted) process.nextTick(() => this._root.queue.resume());
		if (!plugin) return Promise.resolve();
		return plugin.loadedSoFar();
	};
	Object.defineProperty(Boot.prototype, "then", { get: thenify });
	Boot.prototype._addPlugin = function(pluginFn, opts, isAfter) {
		if (isBundledOrTypescriptPlugin(pluginFn)) pluginFn = pluginFn.default;
		validatePlugin(pluginFn);
		opts = opts || {};
		if (this.booted) throw new AVV_ERR_ROOT_PLG_BOOTED();
		const current = this._current[0];
		let timeout = this._opts.timeout;
		if (!current.loaded && current.timeout > 0) {
			const delta = Date.now() - current.startTime;
			timeout = current.timeout - (delta + 3);
		}
		const plugin = new Plugin(fastq(this, this._loadPluginNextTick, 1), pluginFn, opts, isAfter, timeout);
		this._trackPluginLoading(plugin);
		if (current.loaded) throw new AVV_ERR_PARENT_PLG_LOADED(plugin.name, current.name);
		current.enqueue(plugin, (err) => {
			err && (this._error = err);
		});
		return plugin;
	};
	Boot.prototype._expose = function _expose() {
		const instance = this;
		const server = instance._server;
		const { use: useKey = "use", after: afterKey = "after", ready: readyKey = "ready", onClose: onCloseKey = "onClose", close: closeKey = "close" } = this._opts.expose;
		if (server[useKey]) throw new AVV_ERR_EXPOSE_ALREADY_DEFINED(useKey, "use");
		server[useKey] = function(fn, opts) {
			instance.use(fn, opts);
			return this;
		};
		if (server[afterKey]) throw new AVV_ERR_EXPOSE_ALREADY_DEFINED(afterKey, "after");
		server[afterKey] = function(func) {
			if (typeof func !== "function") return instance._loadRegistered();
			instance.after(encapsulateThreeParam(func, this));
			return this;
		};
		if (server[readyKey]) throw new AVV_ERR_EXPOSE_ALREADY_DEFINED(readyKey, "ready");
		server[readyKey] = function(func) {
			if (func && typeof func !== "function") throw new AVV_ERR_CALLBACK_NOT_FN(readyKey, typeof func);
			return instance.ready(func ? encapsulateThreeParam(func, this) : void 0);
		};
		if (server[onCloseKey]) throw new AVV_ERR_EXPOSE_ALREADY_DEFINED(onCloseKey, "onClose");
		server[onCloseKey] = function(func) {
			if (typeof func !== "function") throw new AVV_ERR_CALLBACK_NOT_FN(onCloseKey, typeof func);
			instance.onClose(encapsulateTwoParam(func, this));
			return this;
		};
		if (server[closeKey]) throw new AVV_ERR_EXPOSE_ALREADY_DEFINED(closeKey, "close");
		server[closeKey] = function(func) {
			if (func && typeof func !== "function") throw new AVV_ERR_CALLBACK_NOT_FN(closeKey, typeof func);
			if (func) {
				instance.close(encapsulateThreeParam(func, this));
				return this;
			}
			return instance.close();
		};
		if (server.then) throw new AVV_ERR_ATTRIBUTE_ALREADY_DEFINED("then");
		Object.defineProperty(server, "then", { get: thenify.bind(instance) });
		server[kAvvio] = true;
	};
	Boot.prototype.after = function(func) {
		if (!func) return this._loadRegistered();
		this._addPlugin(_after.bind(this), {}, true);
		function _after(s, opts, done) {
			callWithCbOrNextTick.call(this, func, done);
		}
		return this;
	};
	Boot.prototype.onClose = function(func) {
		if (typeof func !== "function") throw new AVV_ERR_CALLBACK_NOT_FN("onClose", typeof func);
		func[kIsOnCloseHandler] = true;
		this._closeQ.unshift(func, (err) => {
			err && (this._error = err);
		});
		return this;
	};
	Boot.prototype.close = function(func) {
		let promise;
		if (func) {
			if (typeof func !== "function") throw new AVV_ERR_CALLBACK_NOT_FN("close", typeof func);
		} else promise = new Promise(function(resolve, reject) {
			func = function(err) {
				if (err) return reject(err);
				resolve();
			};
		});
		this.ready(() => {
			this._error = null;
			this._closeQ.push(func);
			process.nextTick(this._closeQ.resume.bind(this._closeQ));
		});
		return promise;
	};
	Boot.prototype.ready = function(func) {
		if (func) {
			if (typeof func !== "function") throw new AVV_ERR_CALLBACK_NOT_FN("ready", typeof func);
			this._readyQ.push(func);
			queueMicrotask(this.start.bind(this));
			return;
		}
		return new Promise((resolve, reject) => {
			this._readyQ.push(readyPromiseCB);
			this.start();
			const relativeContext = this._current[0].server;
			function readyPromiseCB(err, context, done) {
				if (err) reject(err);
				else resolve(relativeContext);
				process.nextTick(done);
			}
		});
	};
	Boot.prototype._trackPluginLoading = function(plugin) {
		const parentName = this._current[0]?.name || null;
		plugin.once("start", (serverName, funcName, time) => {
			const nodeId = this.pluginTree.start(parentName || null, funcName, time);
			plugin.once("loaded", (serverName, funcName, time) => {
				this.pluginTree.stop(nodeId, time);
			});
		});
	};
	Boot.prototype.prettyPrint = function() {
		return this.pluginTree.prettyPrint();
	};
	Boot.prototype.toJSON = function() {
		return this.pluginTree.toJSON();
	};
	Boot.prototype._loadPlugin = function(plugin, callback) {
		const instance = this;
		if (isPromiseLike(plugin.func)) {
			plugin.func.then((fn) => {
				if (typeof fn.default === "function") fn = fn.default;
				plugin.setFunc(fn);
				this._loadPlugin(plugin, callback);
			}, callback);
			return;
		}
		const last = instance._current[0];
		instance._current.unshift(plugin);
		if (instance._error && !plugin.isAfter) {
			debug("skipping loading of plugin as instance errored and it is not an after", plugin.name);
			process.nextTick(execCallback);
			return;
		}
		let server = last?.server || instance._server;
		if (!plugin.isAfter) try {
			server = instance.override(server, plugin.func, plugin.options);
		} catch (overrideErr) {
			debug("override errored", plugin.name);
			return execCallback(overrideErr);
		}
		plugin.exec(server, execCallback);
		function execCallback(err) {
			plugin.finish(err, (err) => {
				instance._current.shift();
				callback(err);
			});
		}
	};
	Boot.prototype._loadPluginNextTick = function(plugin, callback) {
		process.nextTick(this._loadPlugin.bind(this), plugin, callback);
	};
	function noop() {}
	function callWithCbOrNextTick(func, cb) {
		const context = this._server;
		const err = this._error;
		this._error = null;
		if (func.length === 0) {
			this._error = err;
			executeWithThenable(func, [], cb);
		} else if (func.length === 1) executeWithThenable(func, [err], cb);
		else if (this._opts.timeout === 0) {
			let completed = false;
			const wrapCb = (err) => {
				if (completed) return;
				completed = true;
				this._error = err;
				process.nextTick(cb, this._error);
			};
			if (func.length === 2) func(err, wrapCb);
			else func(err, context, wrapCb);
		} else timeoutCall.call(this, func, err, context, cb);
	}
	function timeoutCall(func, rootErr, context, cb) {
		const name = func.unwrappedName ?? func.name;
		debug("setting up ready timeout", name, this._opts.timeout);
		let timer = setTimeout(() => {
			debug("timed out", name);
			timer = null;
			const toutErr = new AVV_ERR_READY_TIMEOUT(name);
			toutErr.fn = func;
			this._error = toutErr;
			cb(toutErr);
		}, this._opts.timeout);
		if (func.length === 2) func(rootErr, timeoutCb.bind(this));
		else func(rootErr, context, timeoutCb.bind(this));
		function timeoutCb(err) {
			if (timer) {
				clearTimeout(timer);
				timer = null;
				this._error = err;
				process.nextTick(cb, this._error);
			}
		}
	}
	function closeWithCbOrNextTick(func, cb) {
		const context = this._server;
		const isOnCloseHandler = func[kIsOnCloseHandler];
		if (func.length === 0 || func.length === 1) {
			let promise;
			if (isOnCloseHandler) promise = func(context);
			else promise = func(this._error);
			if (promise && typeof promise.then === "function") {
				debug("resolving close/onClose promise");
				promise.then(() => process.nextTick(cb), (e) => process.nextTick(cb, e));
			} else process.nextTick(cb);
		} else if (func.length === 2) {
			if (isOnCloseHandler) func(context, cb);
			else func(this._error, cb);
		} else if (isOnCloseHandler) func(context, cb);
		else func(this._error, context, cb);
	}
	function encapsulateTwoParam(func, that) {
		return _encapsulateTwoParam.bind(that);
		function _encapsulateTwoParam(context, cb) {
			let res;
			if (func.length === 0) {
				res = func();
				if (res?.then) res.then(function() {
					process.nextTick(cb);
				}, cb);
				else process.nextTick(cb);
			} else if (func.length === 1) {
				res = func(this);
				if (res?.then) res.then(function() {
					process.nextTick(cb);
				}, cb);
				else process.nextTick(cb);
			} else func(this, cb);
		}
	}
	function encapsulateThreeParam(func, that) {
		const wrapped = _encapsulateThreeParam.bind(that);
		wrapped.unwrappedName = func.name;
		return wrapped;
		function _encapsulateThreeParam(err, cb) {
			let res;
			/* c8 ignore next */
			if (!func)
 /* c8 ignore next */
			process.nextTick(cb);
			else if (func.length === 0) {
				res = func();
				if (res?.then) res.then(function() {
					process.nextTick(cb, err);
				}, cb);
				else process.nextTick(cb, err);
			} else if (func.length === 1) {
				res = func(err);
				if (res?.then) res.then(function() {
					process.nextTick(cb);
				}, cb);
				else process.nextTick(cb);
			} else if (func.length === 2) func(err, cb);
			else func(err, this, cb);
		}
	}
	module.exports = Boot;
}));

// node_modules/fastify/lib/symbols.js
var require_symbols$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const keys = {
		kAvvioBoot: Symbol("fastify.avvioBoot"),
		kChildren: Symbol("fastify.children"),
		kServerBindings: Symbol("fastify.serverBindings"),
		kBodyLimit: Symbol("fastify.bodyLimit"),
		kSupportedHTTPMethods: Symbol("fastify.acceptedHTTPMethods"),
		kRoutePrefix: Symbol("fastify.routePrefix"),
		kLogLevel: Symbol("fastify.logLevel"),
		kLogSerializers: Symbol("fastify.logSerializers"),
		kHooks: Symbol("fastify.hooks"),
		kContentTypeParser: Symbol("fastify.contentTypeParser"),
		kState: Symbol("fastify.state"),
		kOptions: Symbol("fastify.options"),
		kPluginNameChain: Symbol("fastify.pluginNameChain"),
		kRouteContext: Symbol("fastify.context"),
		kGenReqId: Symbol("fastify.genReqId"),
		kHttp2ServerSessions: Symbol("fastify.http2ServerSessions"),
		kSchemaController: Symbol("fastify.schemaController"),
		kSchemaHeaders: Symbol("headers-schema"),
		kSchemaParams: Symbol("params-schema"),
		kSchemaQuerystring: Symbol("querystring-schema"),
		kSchemaBody: Symbol("body-schema"),
		kSchemaResponse: Symbol("response-schema"),
		kSchemaErrorFormatter: Symbol("fastify.schemaErrorFormatter"),
		kSchemaVisited: Symbol("fastify.schemas.visited"),
		kRequest: Symbol("fastify.Request"),
		kRequestPayloadStream: Symbol("fastify.RequestPayloadStream"),
		kRequestAcceptVersion: Symbol("fastify.RequestAcceptVersion"),
		kRequestCacheValidateFns: Symbol("fastify.request.cache.validateFns"),
		kRequestContentType: Symbol("fastify.request.contentType"),
		kRequestOriginalUrl: Symbol("fastify.request.originalUrl"),
		kRequestSignal: Symbol("fastify.request.signal"),
		kHandlerTimeout: Symbol("fastify.handlerTimeout"),
		kTimeoutTimer: Symbol("fastify.request.timeoutTimer"),
		kOnAbort: Symbol("fastify.request.onAbort"),
		kFourOhFour: Symbol("fastify.404"),
		kCanSetNotFoundHandler: Symbol("fastify.canSetNotFoundHandler"),
		kFourOhFourLevelInstance: Symbol("fastify.404LogLevelInstance"),
		kFourOhFourContext: Symbol("fastify.404ContextKey"),
		kDefaultJsonParse: Symbol("fastify.defaultJSONParse"),
		kReply: Symbol("fastify.Reply"),
		kReplySerializer: Symbol("fastify.reply.serializer"),
		kReplyIsError: Symbol("fastify.reply.isError"),
		kReplyHeaders: Symbol("fastify.reply.headers"),
		kReplyTrailers: Symbol("fastify.reply.trailers"),
		kReplyHasStatusCode: Symbol("fastify.reply.hasStatusCode"),
		kReplyHijacked: Symbol("fastify.reply.hijacked"),
		kReplyStartTime: Symbol("fastify.reply.startTime"),
		kReplyNextErrorHandler: Symbol("fastify.reply.nextErrorHandler"),
		kReplyEndTime: Symbol("fastify.reply.endTime"),
		kReplyErrorHandlerCalled: Symbol("fastify.reply.errorHandlerCalled"),
		kReplyIsRunningOnErrorHook: Symbol("fastify.reply.isRunningOnErrorHook"),
		kReplySerializerDefault: Symbol("fastify.replySerializerDefault"),
		kReplyCacheSerializeFns: Symbol("fastify.reply.cache.serializeFns"),
		kTestInternals: Symbol("fastify.testInternals"),
		kErrorHandler: Symbol("fastify.errorHandler"),
		kErrorHandlerAlreadySet: Symbol("fastify.errorHandlerAlreadySet"),
		kChildLoggerFactory: Symbol("fastify.childLoggerFactory"),
		kHasBeenDecorated: Symbol("fastify.hasBeenDecorated"),
		kKeepAliveConnections: Symbol("fastify.keepAliveConnections"),
		kRouteByFastify: Symbol("fastify.routeByFastify"),
		kLogController: Symbol("fastify.logController"),
		kDiagnosticsStore: Symbol("fastify.diagnosticsStore")
	};
	module.exports = keys;
}));

// node_modules/process-warning/index.js
var require_process_warning = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { format } = __require("node:util");
	const kWarningFn = Symbol("process-warning.fn");
	const kWarningSpyData = Symbol("process-warning.spyData");
	function spyWarning(warning) {
		if (warning[kWarningSpyData] === null) {
			const warningFn = warning[kWarningFn];
			warning[kWarningFn] = function(a, b, c) {
				const args = [];
				if (c) args.push(a, b, c);
				else if (b) args.push(a, b);
				else if (a) args.push(a);
				warning[kWarningSpyData].calls.push({
					arguments: args,
					result: warningFn(a, b, c)
				});
			};
			const spyData = {
				calls: [],
				callCount() {
					return spyData.calls.length;
				},
				reset() {
					warning.emitted = false;
					spyData.calls.length = 0;
				},
				restore() {
					spyData.reset();
					warning[kWarningFn] = warningFn;
					warning[kWarningSpyData] = null;
				}
			};
			warning[kWarningSpyData] = spyData;
		}
		return warning[kWarningSpyData];
	}
	function createDeprecation(params) {
		return createWarning({
			...params,
			name: "DeprecationWarning"
		});
	}
	function createWarning({ name, code, message, unlimited = false } = {}) {
		if (!name) throw new Error("Warning name must not be empty");
		if (!code) throw new Error("Warning code must not be empty");
		if (!message) throw new Error("Warning message must not be empty");
		if (typeof unlimited !== "boolean") throw new Error("Warning opts.unlimited must be a boolean");
		code = code.toUpperCase();
		const warningFn = unlimited === true ? function(a, b, c) {
			warning.emitted = true;
			process.emitWarning(warning.format(a, b, c), warning.name, warning.code);
			return true;
		} : function(a, b, c) {
			if (warning.emitted === true && warning.unlimited !== true) return false;
			warning.emitted = true;
			process.emitWarning(warning.format(a, b, c), warning.name, warning.code);
			return true;
		};
		const warning = { [name]: function(a, b, c) {
			return warning[kWarningFn](a, b, c);
		} }[name];
		warning.emitted = false;
		warning.message = message;
		warning.unlimited = unlimited;
		warning.code = code;
		warning[kWarningFn] = warningFn;
		warning[kWarningSpyData] = null;
		warning.format = function(a, b, c) {
			let formatted;
			if (a && b && c) formatted = format(message, a, b, c);
			else if (a && b) formatted = format(message, a, b);
			else if (a) formatted = format(message, a);
			else formatted = message;
			return formatted;
		};
		return warning;
	}
	const out = {
		createWarning,
		createDeprecation,
		spyWarning
	};
	module.exports = out;
	module.exports.default = out;
	module.exports.processWarning = out;
}));

// node_modules/fastify/lib/warnings.js
var require_warnings = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { createWarning } = require_process_warning();
	const FSTWRN001 = createWarning({
		name: "FastifyWarning",
		code: "FSTWRN001",
		message: "The %s schema for %s: %s is missing. This may indicate the schema is not well specified.",
		unlimited: true
	});
	const FSTWRN003 = createWarning({
		name: "FastifyWarning",
		code: "FSTWRN003",
		message: "The %s mixes async and callback styles that may lead to unhandled rejections. Please use only one of them.",
		unlimited: true
	});
	const FSTWRN004 = createWarning({
		name: "FastifyWarning",
		code: "FSTWRN004",
		message: "It seems that you are overriding an errorHandler in the same scope, which can lead to subtle bugs. To disable this behavior, set 'allowErrorHandlerOverride' to false. For more information, visit: https://fastify.dev/docs/latest/Reference/Server/#allowerrorhandleroverride",
		unlimited: true
	});
	const FSTSEC001 = createWarning({
		name: "FastifySecurity",
		code: "FSTSEC001",
		message: "You are using /%s/ Content-Type which may be vulnerable to CORS attack. Please make sure your RegExp start with \"^\" or include \";?\" to proper detection of the essence MIME type.",
		unlimited: true
	});
	const FSTSEC002 = createWarning({
		name: "FastifySecurity",
		code: "FSTSEC002",
		message: "The headers schema for %s: %s references an external $ref (%s) that is not case-normalized. Header names in the referenced schema keep their original case and will not match the lowercased request headers, so case-insensitive assertions such as required and dependencies may not apply. Inline the header schema instead of referencing it with an external $ref.",
		unlimited: true
	});
	const FSTSEC003 = createWarning({
		name: "FastifySecurity",
		code: "FSTSEC003",
		message: "The headers schema for %s: %s uses a $ref (%s) inside propertyNames that is not case-normalized. Header names held in the referenced schema keep their original case and will not match the lowercased request headers, so a case-insensitive deny-list or allow-list on header names may not apply. Inline the propertyNames constraint instead of referencing it with a $ref.",
		unlimited: true
	});
	const FSTDEP022 = createWarning({
		name: "FastifyWarning",
		code: "FSTDEP022",
		message: "The router options for %s property access is deprecated. Please use \"options.routerOptions\" instead for accessing router options. The router options will be removed in `fastify@6`.",
		unlimited: true
	});
	const FSTDEP023 = createWarning({
		name: "FastifyDeprecation",
		code: "FSTDEP023",
		message: "disableRequestLogging option is deprecated. Use the logController option with disableRequestLogging or isLogDisabled override instead. The disableRequestLogging top-level option will be removed in `fastify@6`.",
		unlimited: true
	});
	const FSTDEP024 = createWarning({
		name: "FastifyDeprecation",
		code: "FSTDEP024",
		message: "requestIdLogLabel option is deprecated. Use the logController option with requestIdLogLabel instead. The requestIdLogLabel top-level option will be removed in `fastify@6`.",
		unlimited: true
	});
	const FSTDEP025 = createWarning({
		name: "FastifyDeprecation",
		code: "FSTDEP025",
		message: "Calling addHttpMethod for existing method \"%s\" without { overrideExisting: true } is deprecated. In Fastify v6, this will throw an error.",
		unlimited: true
	});
	module.exports = {
		FSTWRN001,
		FSTWRN003,
		FSTWRN004,
		FSTSEC001,
		FSTSEC002,
		FSTSEC003,
		FSTDEP022,
		FSTDEP023,
		FSTDEP024,
		FSTDEP025
	};
}));

// node_modules/fastify/lib/errors.js
var require_errors$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const createError = require_error();
	const codes = {
		FST_ERR_NOT_FOUND: createError("FST_ERR_NOT_FOUND", "Not Found", 404),
		FST_ERR_OPTIONS_NOT_OBJ: createError("FST_ERR_OPTIONS_NOT_OBJ", "Options must be an object", 500, TypeError),
		FST_ERR_QSP_NOT_FN: createError("FST_ERR_QSP_NOT_FN", "querystringParser option should be a function, instead got '%s'", 500, TypeError),
		FST_ERR_SCHEMA_CONTROLLER_BUCKET_OPT_NOT_FN: createError("FST_ERR_SCHEMA_CONTROLLER_BUCKET_OPT_NOT_FN", "schemaController.bucket option should be a function, instead got '%s'", 500, TypeError),
		FST_ERR_SCHEMA_ERROR_FORMATTER_NOT_FN: createError("FST_ERR_SCHEMA_ERROR_FORMATTER_NOT_FN", "schemaErrorFormatter option should be a non async function. Instead got '%s'.", 500, TypeError),
		FST_ERR_AJV_CUSTOM_OPTIONS_OPT_NOT_OBJ: createError("FST_ERR_AJV_CUSTOM_OPTIONS_OPT_NOT_OBJ", "ajv.customOptions option should be an object, instead got '%s'", 500, TypeError),
		FST_ERR_AJV_CUSTOM_OPTIONS_OPT_NOT_ARR: createError("FST_ERR_AJV_CUSTOM_OPTIONS_OPT_NOT_ARR", "ajv.plugins option should be an array, instead got '%s'", 500, TypeError),
		FST_ERR_VALIDATION: createError("FST_ERR_VALIDATION", "%s", 400),
		FST_ERR_LISTEN_OPTIONS_INVALID: createError("FST_ERR_LISTEN_OPTIONS_INVALID", "Invalid listen options: '%s'", 500, TypeError),
		FST_ERR_ERROR_HANDLER_NOT_FN: createError("FST_ERR_ERROR_HANDLER_NOT_FN", "Error Handler must be a function", 500, TypeError),
		FST_ERR_ERROR_HANDLER_ALREADY_SET: createError("FST_ERR_ERROR_HANDLER_ALREADY_SET", "Error Handler already set in this scope. Set 'allowErrorHandlerOverride: true' to allow overriding.", 500, TypeError),
		FST_ERR_CTP_ALREADY_PRESENT: createError("FST_ERR_CTP_ALREADY_PRESENT", "Content type parser '%s' already present."),
		FST_ERR_CTP_INVALID_TYPE: createError("FST_ERR_CTP_INVALID_TYPE", "The content type should be a string or a RegExp", 500, TypeError),
		FST_ERR_CTP_EMPTY_TYPE: createError("FST_ERR_CTP_EMPTY_TYPE", "The content type cannot be an empty string", 500, TypeError),
		FST_ERR_CTP_INVALID_HANDLER: createError("FST_ERR_CTP_INVALID_HANDLER", "The content type handler should be a function", 500, TypeError),
		FST_ERR_CTP_INVALID_PARSE_TYPE: createError("FST_ERR_CTP_INVALID_PARSE_TYPE", "The body parser can only parse your data as 'string' or 'buffer', you asked '%s' which is not supported.", 500, TypeError),
		FST_ERR_CTP_BODY_TOO_LARGE: createError("FST_ERR_CTP_BODY_TOO_LARGE", "Request body is too large", 413, RangeError),
		FST_ERR_CTP_INVALID_MEDIA_TYPE: createError("FST_ERR_CTP_INVALID_MEDIA_TYPE", "Unsupported Media Type", 415),
		FST_ERR_CTP_INVALID_CONTENT_LENGTH: createError("FST_ERR_CTP_INVALID_CONTENT_LENGTH", "Request body size did not match Content-Length", 400, RangeError),
		FST_ERR_CTP_EMPTY_JSON_BODY: createError("FST_ERR_CTP_EMPTY_JSON_BODY", "Body cannot be empty when content-type is set to 'application/json'", 400),
		FST_ERR_CTP_INVALID_JSON_BODY: createError("FST_ERR_CTP_INVALID_JSON_BODY", "Body is not valid JSON but content-type is set to 'application/json'", 400),
		FST_ERR_CTP_INSTANCE_ALREADY_STARTED: createError("FST_ERR_CTP_INSTANCE_ALREADY_STARTED", "Cannot call \"%s\" when fastify instance is already started!", 400),
		FST_ERR_DEC_ALREADY_PRESENT: createError("FST_ERR_DEC_ALREADY_PRESENT", "The decorator '%s' has already been added!"),
		FST_ERR_DEC_DEPENDENCY_INVALID_TYPE: createError("FST_ERR_DEC_DEPENDENCY_INVALID_TYPE", "The dependencies of decorator '%s' must be of type Array.", 500, TypeError),
		FST_ERR_DEC_MISSING_DEPENDENCY: createError("FST_ERR_DEC_MISSING_DEPENDENCY", "The decorator is missing dependency '%s'."),
		FST_ERR_DEC_AFTER_START: createError("FST_ERR_DEC_AFTER_START", "The decorator '%s' has been added after start!"),
		FST_ERR_DEC_REFERENCE_TYPE: createError("FST_ERR_DEC_REFERENCE_TYPE", "The decorator '%s' of type '%s' is a reference type. Use the { getter, setter } interface instead."),
		FST_ERR_DEC_UNDECLARED: createError("FST_ERR_DEC_UNDECLARED", "No decorator '%s' has been declared on %s."),
		FST_ERR_HOOK_INVALID_TYPE: createError("FST_ERR_HOOK_INVALID_TYPE", "The hook name must be a string", 500, TypeError),
		FST_ERR_HOOK_INVALID_HANDLER: createError("FST_ERR_HOOK_INVALID_HANDLER", "%s hook should be a function, instead got %s", 500, TypeError),
		FST_ERR_HOOK_INVALID_ASYNC_HANDLER: createError("FST_ERR_HOOK_INVALID_ASYNC_HANDLER", "Async function has too many arguments. Async hooks should not use the 'done' argument.", 500, TypeError),
		FST_ERR_HOOK_NOT_SUPPORTED: createError("FST_ERR_HOOK_NOT_SUPPORTED", "%s hook not supported!", 500, TypeError),
		FST_ERR_MISSING_MIDDLEWARE: createError("FST_ERR_MISSING_MIDDLEWARE", "You must register a plugin for handling middlewares, visit fastify.dev/docs/latest/Reference/Middleware/ for more info.", 500),
		FST_ERR_HOOK_TIMEOUT: createError("FST_ERR_HOOK_TIMEOUT", "A callback for '%s' hook%s timed out. You may have forgotten to call 'done' function or to resolve a Promise"),
		FST_ERR_LOG_INVALID_DESTINATION: createError("FST_ERR_LOG_INVALID_DESTINATION", "Cannot specify both logger.stream and logger.file options"),
		FST_ERR_LOG_INVALID_LOGGER: createError("FST_ERR_LOG_INVALID_LOGGER", "Invalid logger object provided. The logger instance should have these functions(s): '%s'.", 500, TypeError),
		FST_ERR_LOG_INVALID_LOGGER_INSTANCE: createError("FST_ERR_LOG_INVALID_LOGGER_INSTANCE", "loggerInstance only accepts a logger instance.", 500, TypeError),
		FST_ERR_LOG_INVALID_LOGGER_CONFIG: createError("FST_ERR_LOG_INVALID_LOGGER_CONFIG", "logger options only accepts a configuration object.", 500, TypeError),
		FST_ERR_LOG_LOGGER_AND_LOGGER_INSTANCE_PROVIDED: createError("FST_ERR_LOG_LOGGER_AND_LOGGER_INSTANCE_PROVIDED", "You cannot provide both logger and loggerInstance. Please provide only one.", 500, TypeError),
		FST_ERR_LOG_INVALID_LOG_CONTROLLER: createError("FST_ERR_LOG_INVALID_LOG_CONTROLLER", "logController option must be an instance of LogController, got '%s'.", 500, TypeError),
		FST_ERR_REP_INVALID_PAYLOAD_TYPE: createError("FST_ERR_REP_INVALID_PAYLOAD_TYPE", "Attempted to send payload of invalid type '%s'. Expected a string or Buffer.", 500, TypeError),
		FST_ERR_REP_RESPONSE_BODY_CONSUMED: createError("FST_ERR_REP_RESPONSE_BODY_CONSUMED", "Response.body is already consumed."),
		FST_ERR_REP_READABLE_STREAM_LOCKED: createError("FST_ERR_REP_READABLE_STREAM_LOCKED", "ReadableStream was locked. You should call releaseLock() method on reader before sending."),
		FST_ERR_REP_ALREADY_SENT: createError("FST_ERR_REP_ALREADY_SENT", "Reply was already sent, did you forget to \"return reply\" in \"%s\" (%s)?"),
		FST_ERR_REP_SENT_VALUE: createError("FST_ERR_REP_SENT_VALUE", "The only possible value for reply.sent is true.", 500, TypeError),
		FST_ERR_SEND_INSIDE_ONERR: createError("FST_ERR_SEND_INSIDE_ONERR", "You cannot use `send` inside the `onError` hook"),
		FST_ERR_SEND_UNDEFINED_ERR: createError("FST_ERR_SEND_UNDEFINED_ERR", "Undefined error has occurred"),
		FST_ERR_BAD_STATUS_CODE: createError("FST_ERR_BAD_STATUS_CODE", "Called reply with an invalid status code: %s"),
		FST_ERR_BAD_TRAILER_NAME: createError("FST_ERR_BAD_TRAILER_NAME", "Called reply.trailer with an invalid header name: %s"),
		FST_ERR_BAD_TRAILER_VALUE: createError("FST_ERR_BAD_TRAILER_VALUE", "Called reply.trailer('%s', fn) with an invalid type: %s. Expected a function."),
		FST_ERR_FAILED_ERROR_SERIALIZATION: createError("FST_ERR_FAILED_ERROR_SERIALIZATION", "Failed to serialize an error. Error: %s. Original error: %s"),
		FST_ERR_MISSING_SERIALIZATION_FN: createError("FST_ERR_MISSING_SERIALIZATION_FN", "Missing serialization function. Key \"%s\""),
		FST_ERR_MISSING_CONTENTTYPE_SERIALIZATION_FN: createError("FST_ERR_MISSING_CONTENTTYPE_SERIALIZATION_FN", "Missing serialization function. Key \"%s:%s\""),
		FST_ERR_REQ_INVALID_VALIDATION_INVOCATION: createError("FST_ERR_REQ_INVALID_VALIDATION_INVOCATION", "Invalid validation invocation. Missing validation function for HTTP part \"%s\" nor schema provided."),
		FST_ERR_SCH_MISSING_ID: createError("FST_ERR_SCH_MISSING_ID", "Missing schema $id property"),
		FST_ERR_SCH_ALREADY_PRESENT: createError("FST_ERR_SCH_ALREADY_PRESENT", "Schema with id '%s' already declared!"),
		FST_ERR_SCH_CONTENT_MISSING_SCHEMA: createError("FST_ERR_SCH_CONTENT_MISSING_SCHEMA", "Schema is missing for the content type '%s'"),
		FST_ERR_SCH_DUPLICATE: createError("FST_ERR_SCH_DUPLICATE", "Schema with '%s' already present!"),
		FST_ERR_SCH_VALIDATION_BUILD: createError("FST_ERR_SCH_VALIDATION_BUILD", "Failed building the validation schema for %s: %s, due to error %s"),
		FST_ERR_SCH_SERIALIZATION_BUILD: createError("FST_ERR_SCH_SERIALIZATION_BUILD", "Failed building the serialization schema for %s: %s, due to error %s"),
		FST_ERR_SCH_RESPONSE_SCHEMA_NOT_NESTED_2XX: createError("FST_ERR_SCH_RESPONSE_SCHEMA_NOT_NESTED_2XX", "response schemas should be nested under a valid status code, e.g { 2xx: { type: \"object\" } }"),
		FST_ERR_INIT_OPTS_INVALID: createError("FST_ERR_INIT_OPTS_INVALID", "Invalid initialization options: '%s'"),
		FST_ERR_FORCE_CLOSE_CONNECTIONS_IDLE_NOT_AVAILABLE: createError("FST_ERR_FORCE_CLOSE_CONNECTIONS_IDLE_NOT_AVAILABLE", "Cannot set forceCloseConnections to 'idle' as your HTTP server does not support closeIdleConnections method"),
		FST_ERR_DUPLICATED_ROUTE: createError("FST_ERR_DUPLICATED_ROUTE", "Method '%s' already declared for route '%s'"),
		FST_ERR_BAD_URL: createError("FST_ERR_BAD_URL", "'%s' is not a valid url component", 400, URIError),
		FST_ERR_MAX_PARAM_LENGTH: createError("FST_ERR_MAX_PARAM_LENGTH", "'%s' is exceeding the max param length", 414, URIError),
		FST_ERR_ASYNC_CONSTRAINT: createError("FST_ERR_ASYNC_CONSTRAINT", "Unexpected error from async constraint", 500),
		FST_ERR_INVALID_URL: createError("FST_ERR_INVALID_URL", "URL must be a string. Received '%s'", 400, TypeError),
		FST_ERR_ROUTE_OPTIONS_NOT_OBJ: createError("FST_ERR_ROUTE_OPTIONS_NOT_OBJ", "Options for \"%s:%s\" route must be an object", 500, TypeError),
		FST_ERR_ROUTE_DUPLICATED_HANDLER: createError("FST_ERR_ROUTE_DUPLICATED_HANDLER", "Duplicate handler for \"%s:%s\" route is not allowed!", 500),
		FST_ERR_ROUTE_HANDLER_NOT_FN: createError("FST_ERR_ROUTE_HANDLER_NOT_FN", "Error Handler for %s:%s route, if defined, must be a function", 500, TypeError),
		FST_ERR_ROUTE_MISSING_HANDLER: createError("FST_ERR_ROUTE_MISSING_HANDLER", "Missing handler function for \"%s:%s\" route.", 500),
		FST_ERR_ROUTE_METHOD_INVALID: createError("FST_ERR_ROUTE_METHOD_INVALID", "Provided method is invalid!", 500, TypeError),
		FST_ERR_ROUTE_METHOD_NOT_SUPPORTED: createError("FST_ERR_ROUTE_METHOD_NOT_SUPPORTED", "%s method is not supported.", 500),
		FST_ERR_ROUTE_LOG_LEVEL_INVALID: createError("FST_ERR_ROUTE_LOG_LEVEL_INVALID", "Log level for '%s:%s' route must be a valid logger level. Received: '%s'", 500, TypeError),
		FST_ERR_ROUTE_BODY_VALIDATION_SCHEMA_NOT_SUPPORTED: createError("FST_ERR_ROUTE_BODY_VALIDATION_SCHEMA_NOT_SUPPORTED", "Body validation schema for %s:%s route is not supported!", 500),
		FST_ERR_ROUTE_BODY_LIMIT_OPTION_NOT_INT: createError("FST_ERR_ROUTE_BODY_LIMIT_OPTION_NOT_INT", "'bodyLimit' option must be an integer > 0. Got '%s'", 500, TypeError),
		FST_ERR_HANDLER_TIMEOUT: createError("FST_ERR_HANDLER_TIMEOUT", "Request timed out after %s ms on route '%s'", 503),
		FST_ERR_ROUTE_HANDLER_TIMEOUT_OPTION_NOT_INT: createError("FST_ERR_ROUTE_HANDLER_TIMEOUT_OPTION_NOT_INT", "'handlerTimeout' option must be an integer > 0. Got '%s'", 500, TypeError),
		FST_ERR_ROUTE_REWRITE_NOT_STR: createError("FST_ERR_ROUTE_REWRITE_NOT_STR", "Rewrite url for \"%s\" needs to be of type \"string\" but received \"%s\"", 500, TypeError),
		FST_ERR_ROUTE_MISSING_CONTENT_TYPE: createError("FST_ERR_ROUTE_MISSING_CONTENT_TYPE", "Method '%s' must provide a 'Content-Type' header.", 400),
		FST_ERR_ROUTE_MISSING_CONTENT: createError("FST_ERR_ROUTE_MISSING_CONTENT", "Method '%s' must provide a request body.", 400),
		FST_ERR_REOPENED_CLOSE_SERVER: createError("FST_ERR_REOPENED_CLOSE_SERVER", "Fastify has already been closed and cannot be reopened"),
		FST_ERR_REOPENED_SERVER: createError("FST_ERR_REOPENED_SERVER", "Fastify is already listening"),
		FST_ERR_INSTANCE_ALREADY_LISTENING: createError("FST_ERR_INSTANCE_ALREADY_LISTENING", "Fastify instance is already listening. %s"),
		FST_ERR_PLUGIN_VERSION_MISMATCH: createError("FST_ERR_PLUGIN_VERSION_MISMATCH", "fastify-plugin: %s - expected '%s' fastify version, '%s' is installed"),
		FST_ERR_PLUGIN_NOT_PRESENT_IN_INSTANCE: createError("FST_ERR_PLUGIN_NOT_PRESENT_IN_INSTANCE", "The decorator '%s'%s is not present in %s"),
		FST_ERR_PLUGIN_INVALID_ASYNC_HANDLER: createError("FST_ERR_PLUGIN_INVALID_ASYNC_HANDLER", "The %s plugin being registered mixes async and callback styles. Async plugin should not mix async and callback style.", 500, TypeError),
		FST_ERR_PLUGIN_DEPENDENCY_NOT_REGISTERED: createError("FST_ERR_PLUGIN_DEPENDENCY_NOT_REGISTERED", "The dependency '%s' of plugin '%s' is not registered"),
		FST_ERR_PLUGIN_CALLBACK_NOT_FN: createError("FST_ERR_PLUGIN_CALLBACK_NOT_FN", "fastify-plugin: %s", 500, TypeError),
		FST_ERR_PLUGIN_NOT_VALID: createError("FST_ERR_PLUGIN_NOT_VALID", "fastify-plugin: %s"),
		FST_ERR_ROOT_PLG_BOOTED: createError("FST_ERR_ROOT_PLG_BOOTED", "fastify-plugin: %s"),
		FST_ERR_PARENT_PLUGIN_BOOTED: createError("FST_ERR_PARENT_PLUGIN_BOOTED", "fastify-plugin: %s"),
		FST_ERR_PLUGIN_TIMEOUT: createError("FST_ERR_PLUGIN_TIMEOUT", "fastify-plugin: %s")
	};
	function appendStackTrace(oldErr, newErr) {
		newErr.cause = oldErr;
		return newErr;
	}
	module.exports = codes;
	module.exports.appendStackTrace = appendStackTrace;
	module.exports.AVVIO_ERRORS_MAP = {
		AVV_ERR_CALLBACK_NOT_FN: codes.FST_ERR_PLUGIN_CALLBACK_NOT_FN,
		AVV_ERR_PLUGIN_NOT_VALID: codes.FST_ERR_PLUGIN_NOT_VALID,
		AVV_ERR_ROOT_PLG_BOOTED: codes.FST_ERR_ROOT_PLG_BOOTED,
		AVV_ERR_PARENT_PLG_LOADED: codes.FST_ERR_PARENT_PLUGIN_BOOTED,
		AVV_ERR_READY_TIMEOUT: codes.FST_ERR_PLUGIN_TIMEOUT,
		AVV_ERR_PLUGIN_EXEC_TIMEOUT: codes.FST_ERR_PLUGIN_TIMEOUT
	};
}));

// node_modules/fastify/lib/hooks.js
var require_hooks = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const applicationHooks = [
		"onRoute",
		"onRegister",
		"onReady",
		"onListen",
		"preClose",
		"onClose"
	];
	const lifecycleHooks = [
		"onTimeout",
		"onRequest",
		"preParsing",
		"preValidation",
		"preSerialization",
		"preHandler",
		"onSend",
		"onResponse",
		"onError",
		"onRequestAbort"
	];
	const supportedHooks = lifecycleHooks.concat(applicationHooks);
	const { FST_ERR_HOOK_INVALID_TYPE, FST_ERR_HOOK_INVALID_HANDLER, FST_ERR_SEND_UNDEFINED_ERR, FST_ERR_HOOK_TIMEOUT, FST_ERR_HOOK_NOT_SUPPORTED, AVVIO_ERRORS_MAP, appendStackTrace } = require_errors$1();
	const { kChildren, kHooks, kRequestPayloadStream } = require_symbols$1();
	function Hooks() {
		this.onRequest = [];
		this.preParsing = [];
		this.preValidation = [];
		this.preSerialization = [];
		this.preHandler = [];
		this.onResponse = [];
		this.onSend = [];
		this.onError = [];
		this.onRoute = [];
		this.onRegister = [];
		this.onReady = [];
		this.onListen = [];
		this.onTimeout = [];
		this.onRequestAbort = [];
		this.preClose = [];
	}
	Hooks.prototype = Object.create(null);
	Hooks.prototype.validate = function(hook, fn) {
		if (typeof hook !== "string") throw new FST_ERR_HOOK_INVALID_TYPE();
		if (Array.isArray(this[hook]) === false) throw new FST_ERR_HOOK_NOT_SUPPORTED(hook);
		if (typeof fn !== "function") throw new FST_ERR_HOOK_INVALID_HANDLER(hook, Object.prototype.toString.call(fn));
	};
	Hooks.prototype.add = function(hook, fn) {
		this.validate(hook, fn);
		this[hook].push(fn);
	};
	function buildHooks(h) {
		const hooks = new Hooks();
		hooks.onRequest = h.onRequest.slice();
		hooks.preParsing = h.preParsing.slice();
		hooks.preValidation = h.preValidation.slice();
		hooks.preSerialization = h.preSerialization.slice();
		hooks.preHandler = h.preHandler.slice();
		hooks.onSend = h.onSend.slice();
		hooks.onResponse = h.onResponse.slice();
		hooks.onError = h.onError.slice();
		hooks.onRoute = h.onRoute.slice();
		hooks.onRegister = h.onRegister.slice();
		hooks.onTimeout = h.onTimeout.slice();
		hooks.onRequestAbort = h.onRequestAbort.slice();
		hooks.onReady = [];
		hooks.onListen = [];
		hooks.preClose = [];
		return hooks;
	}
	function hookRunnerApplication(hookName, boot, server, cb) {
		const hooks = server[kHooks][hookName];
		let i = 0;
		let c = 0;
		next();
		function exit(err) {
			const hookFnName = hooks[i - 1]?.name;
			const hookFnFragment = hookFnName ? ` "${hookFnName}"` : "";
			if (err) {
				if (err.code === "AVV_ERR_READY_TIMEOUT") err = appendStackTrace(err, new FST_ERR_HOOK_TIMEOUT(hookName, hookFnFragment));
				else err = AVVIO_ERRORS_MAP[err.code] != null ? appendStackTrace(err, new AVVIO_ERRORS_MAP[err.code](err.message)) : err;
				cb(err);
				return;
			}
			cb();
		}
		function next(err) {
			if (err) {
				exit(err);
				return;
			}
			if (i === hooks.length && c === server[kChildren].length) {
				if (i === 0 && c === 0) exit();
				else boot(function manageTimeout(err, done) {
					exit(err);
					done(err);
				});
				return;
			}
			if (i === hooks.length && c < server[kChildren].length) {
				const child = server[kChildren][c++];
				hookRunnerApplication(hookName, boot, child, next);
				return;
			}
			boot(wrap(hooks[i++], server));
			next();
		}
		function wrap(fn, server) {
			return function(err, done) {
				if (err) {
					done(err);
					return;
				}
				if (fn.length === 1) {
					try {
						fn.call(server, done);
					} catch (error) {
						done(error);
					}
					return;
				}
				try {
					const ret = fn.call(server);
					if (ret && typeof ret.then === "function") {
						ret.then(done, done);
						return;
					}
				} catch (error) {
					err = error;
				}
				done(err);
			};
		}
	}
	function onListenHookRunner(server) {
		const hooks = server[kHooks].onListen;
		const hooksLen = hooks.length;
		let i = 0;
		let c = 0;
		next();
		function next(err) {
			err && server.log.error(err);
			if (i === hooksLen) {
				while (c < server[kChildren].length) {
					const child = server[kChildren][c++];
					onListenHookRunner(child);
				}
				return;
			}
			wrap(hooks[i++], server, next);
		}
		async function wrap(fn, server, done) {
			if (fn.length === 1) {
				try {
					fn.call(server, done);
				} catch (e) {
					done(e);
				}
				return;
			}
			try {
				const ret = fn.call(server);
				if (ret && typeof ret.then === "function") {
					ret.then(done, done);
					return;
				}
				done();
			} catch (error) {
				done(error);
			}
		}
	}
	function hookRunnerGenerator(iterator) {
		return function hookRunner(functions, request, reply, cb) {
			let i = 0;
			function next(err) {
				if (err || i === functions.length) {
					cb(err, request, reply);
					return;
				}
				let result;
				try {
					result = iterator(functions[i++], request, reply, next);
				} catch (error) {
					cb(error, request, reply);
					return;
				}
				if (result && typeof result.then === "function") result.then(handleResolve, handleReject);
			}
			function handleResolve() {
				next();
			}
			function handleReject(err) {
				if (!err) err = new FST_ERR_SEND_UNDEFINED_ERR();
				cb(err, request, reply);
			}
			next();
		};
	}
	function onResponseHookIterator(fn, request, reply, next) {
		return fn(request, reply, next);
	}
	const onResponseHookRunner = hookRunnerGenerator(onResponseHookIterator);
	const preValidationHookRunner = hookRunnerGenerator(hookIterator);
	const preHandlerHookRunner = hookRunnerGenerator(hookIterator);
	const onTimeoutHookRunner = hookRunnerGenerator(hookIterator);
	const onRequestHookRunner = hookRunnerGenerator(hookIterator);
	function onSendHookRunner(functions, request, reply, payload, cb) {
		let i = 0;
		function next(err, newPayload) {
			if (err) {
				cb(err, request, reply, payload);
				return;
			}
			if (newPayload !== void 0) payload = newPayload;
			if (i === functions.length) {
				cb(null, request, reply, payload);
				return;
			}
			let result;
			try {
				result = functions[i++](request, reply, payload, next);
			} catch (error) {
				cb(error, request, reply);
				return;
			}
			if (result && typeof result.then === "function") result.then(handleResolve, handleReject);
		}
		function handleResolve(newPayload) {
			try {
				next(null, newPayload);
			} catch (err) {
				cb(err, request, reply, payload);
			}
		}
		function handleReject(err) {
			if (!err) err = new FST_ERR_SEND_UNDEFINED_ERR();
			cb(err, request, reply, payload);
		}
		next();
	}
	const preSerializationHookRunner = onSendHookRunner;
	function preParsingHookRunner(functions, request, reply, cb) {
		let i = 0;
		function next(err, newPayload) {
			if (reply.sent) return;
			if (newPayload !== void 0) request[kRequestPayloadStream] = newPayload;
			if (err || i === functions.length) {
				cb(err, request, reply);
				return;
			}
			let result;
			try {
				result = functions[i++](request, reply, request[kRequestPayloadStream], next);
			} catch (error) {
				cb(error, request, reply);
				return;
			}
			if (result && typeof result.then === "function") result.then(handleResolve, handleReject);
		}
		function handleResolve(newPayload) {
			next(null, newPayload);
		}
		function handleReject(err) {
			if (!err) err = new FST_ERR_SEND_UNDEFINED_ERR();
			cb(err, request, reply);
		}
		next();
	}
	function onRequestAbortHookRunner(functions, request, cb) {
		let i = 0;
		function next(err) {
			if (err || i === functions.length) {
				cb(err, request);
				return;
			}
			let result;
			try {
				result = functions[i++](request, next);
			} catch (error) {
				cb(error, request);
				return;
			}
			if (result && typeof result.then === "function") result.then(handleResolve, handleReject);
		}
		function handleResolve() {
			next();
		}
		function handleReject(err) {
			if (!err) err = new FST_ERR_SEND_UNDEFINED_ERR();
			cb(err, request);
		}
		next();
	}
	function hookIterator(fn, request, reply, next) {
		if (reply.sent === true) return void 0;
		return fn(request, reply, next);
	}
	module.exports = {
		Hooks,
		buildHooks,
		hookRunnerGenerator,
		preParsingHookRunner,
		onResponseHookRunner,
		onSendHookRunner,
		preSerializationHookRunner,
		onRequestAbortHookRunner,
		hookIterator,
		hookRunnerApplication,
		onListenHookRunner,
		preHandlerHookRunner,
		preValidationHookRunner,
		onRequestHookRunner,
		onTimeoutHookRunner,
		lifecycleHooks,
		supportedHooks
	};
}));

// node_modules/fastify/lib/noop-set.js
var require_noop_set = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function noopSet() {
		return {
			[Symbol.iterator]: function* () {},
			add() {},
			delete() {},
			has() {
				return true;
			}
		};
	};
}));

// node_modules/fastify/lib/promise.js
var require_promise = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kTestInternals } = require_symbols$1();
	function withResolvers() {
		let res, rej;
		return {
			promise: new Promise((resolve, reject) => {
				res = resolve;
				rej = reject;
			}),
			resolve: res,
			reject: rej
		};
	}
	module.exports = {
		withResolvers: typeof Promise.withResolvers === "function" ? Promise.withResolvers.bind(Promise) : withResolvers,
		[kTestInternals]: { withResolvers }
	};
}));

// node_modules/fastify/lib/server.js
var require_server = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const http = __require("node:http");
	const https = __require("node:https");
	const http2 = __require("node:http2");
	const dns = __require("node:dns");
	const os = __require("node:os");
	const { kState, kOptions, kServerBindings, kHttp2ServerSessions } = require_symbols$1();
	const { FSTWRN003 } = require_warnings();
	const { onListenHookRunner } = require_hooks();
	const { FST_ERR_REOPENED_CLOSE_SERVER, FST_ERR_REOPENED_SERVER, FST_ERR_LISTEN_OPTIONS_INVALID, FST_ERR_FORCE_CLOSE_CONNECTIONS_IDLE_NOT_AVAILABLE } = require_errors$1();
	const noopSet = require_noop_set();
	const PonyPromise = require_promise();
	module.exports.createServer = createServer;
	function defaultResolveServerListeningText(address) {
		return `Server listening at ${address}`;
	}
	function createServer(options, httpHandler) {
		const server = getServerInstance(options, httpHandler);
		function listen(listenOptions = {
			port: 0,
			host: "localhost"
		}, cb = void 0) {
			if (typeof cb === "function") {
				if (cb.constructor.name === "AsyncFunction") FSTWRN003("listen method");
				listenOptions.cb = cb;
			}
			if (listenOptions.signal) {
				if (typeof listenOptions.signal.on !== "function" && typeof listenOptions.signal.addEventListener !== "function") throw new FST_ERR_LISTEN_OPTIONS_INVALID("Invalid options.signal");
				this[kState].aborted = listenOptions.signal.aborted;
				if (this[kState].aborted) return this.close();
				else {
					const onAborted = () => {
						this[kState].aborted = true;
						this.close();
					};
					listenOptions.signal.addEventListener("abort", onAborted, { once: true });
				}
			}
			let host;
			if (listenOptions.path == null) host = listenOptions.host ?? "localhost";
			else host = listenOptions.host;
			if (!Object.hasOwn(listenOptions, "host") || listenOptions.host == null) listenOptions.host = host;
			if (host === "localhost") listenOptions.cb = (err, address) => {
				if (err) {
					cb(err, address);
					return;
				}
				multipleBindings.call(this, server, httpHandler, options, listenOptions, () => {
					this[kState].listening = true;
					cb(null, address);
					onListenHookRunner(this);
				});
			};
			else listenOptions.cb = (err, address) => {
				if (err) {
					cb(err, address);
					return;
				}
				this[kState].listening = true;
				cb(null, address);
				onListenHookRunner(this);
			};
			if (cb === void 0) return listenPromise.call(this, server, listenOptions).then((address) => {
				const { promise, resolve } = PonyPromise.withResolvers();
				if (host === "localhost") multipleBindings.call(this, server, httpHandler, options, listenOptions, () => {
					this[kState].listening = true;
					resolve(address);
					onListenHookRunner(this);
				});
				else {
					resolve(address);
					onListenHookRunner(this);
				}
				return promise;
			});
			this.ready(listenCallback.call(this, server, listenOptions));
		}
		const serverHasCloseAllConnections = typeof server.closeAllConnections === "function";
		const serverHasCloseIdleConnections = typeof server.closeIdleConnections === "function";
		const serverHasCloseHttp2Sessions = typeof server.closeHttp2Sessions === "function";
		let forceCloseConnections = options.forceCloseConnections;
		if (forceCloseConnections === "idle" && !serverHasCloseIdleConnections) throw new FST_ERR_FORCE_CLOSE_CONNECTIONS_IDLE_NOT_AVAILABLE();
		else if (typeof forceCloseConnections !== "boolean")
 /* istanbul ignore next: only one branch can be valid in a given Node.js version */
		forceCloseConnections = serverHasCloseIdleConnections ? "idle" : false;
		const keepAliveConnections = !serverHasCloseAllConnections && forceCloseConnections === true ? /* @__PURE__ */ new Set() : noopSet();
		return {
			server,
			listen,
			forceCloseConnections,
			serverHasCloseAllConnections,
			serverHasCloseHttp2Sessions,
			keepAliveConnections
		};
	}
	function multipleBindings(mainServer, httpHandler, serverOpts, listenOptions, onListen) {
		this[kState].listening = false;
		dns.lookup(listenOptions.host, { all: true }, (dnsErr, addresses) => {
			if (dnsErr || this[kState].aborted) {
				onListen();
				return;
			}
			const isMainServerListening = mainServer.listening && serverOpts.serverFactory;
			let binding = 0;
			let bound = 0;
			if (!isMainServerListening) {
				const primaryAddress = mainServer.address();
				for (const adr of addresses) if (adr.address !== primaryAddress.address) {
					binding++;
					const secondaryOpts = Object.assign({}, listenOptions, {
						host: adr.address,
						port: primaryAddress.port,
						cb: (_ignoreErr) => {
							bound++;
							if (!_ignoreErr) this[kServerBindings].push(secondaryServer);
							if (bound === binding) onListen();
						}
					});
					const secondaryServer = getServerInstance(serverOpts, httpHandler);
					const closeSecondary = () => {
						secondaryServer.close(() => {});
						if (typeof secondaryServer.closeAllConnections === "function" && serverOpts.forceCloseConnections === true) secondaryServer.closeAllConnections();
						if (typeof secondaryServer.closeHttp2Sessions === "function") secondaryServer.closeHttp2Sessions();
					};
					secondaryServer.on("upgrade", mainServer.emit.bind(mainServer, "upgrade"));
					mainServer.on("unref", closeSecondary);
					mainServer.on("close", closeSecondary);
					mainServer.on("error", closeSecondary);
					this[kState].listening = false;
					listenCallback.call(this, secondaryServer, secondaryOpts)();
				}
			}
			if (binding === 0) {
				onListen();
				return;
			}
			const originUnref = mainServer.unref;
			mainServer.unref = function() {
				originUnref.call(mainServer);
				mainServer.emit("unref");
			};
		});
	}
	function listenCallback(server, listenOptions) {
		const wrap = (err) => {
			server.removeListener("error", wrap);
			server.removeListener("listening", wrap);
			if (!err) {
				const address = logServerAddress.call(this, server, listenOptions.listenTextResolver || defaultResolveServerListeningText);
				listenOptions.cb(null, address);
			} else {
				this[kState].listening = false;
				listenOptions.cb(err, null);
			}
		};
		return (err) => {
			if (err != null) return listenOptions.cb(err);
			if (this[kState].listening && this[kState].closing) return listenOptions.cb(new FST_ERR_REOPENED_CLOSE_SERVER(), null);
			if (this[kState].listening) return listenOptions.cb(new FST_ERR_REOPENED_SERVER(), null);
			server.once("error", wrap);
			if (!this[kState].closing) {
				server.once("listening", wrap);
				server.listen(listenOptions);
				this[kState].listening = true;
			}
		};
	}
	function listenPromise(server, listenOptions) {
		if (this[kState].listening && this[kState].closing) return Promise.reject(new FST_ERR_REOPENED_CLOSE_SERVER());
		if (this[kState].listening) return Promise.reject(new FST_ERR_REOPENED_SERVER());
		return this.ready().then(() => {
			if (this[kState].aborted) return;
			const { promise, resolve, reject } = PonyPromise.withResolvers();
			const errEventHandler = (err) => {
				cleanup();
				this[kState].listening = false;
				reject(err);
			};
			const listeningEventHandler = () => {
				cleanup();
				this[kState].listening = true;
				resolve(logServerAddress.call(this, server, listenOptions.listenTextResolver || defaultResolveServerListeningText));
			};
			function cleanup() {
				server.removeListener("error", errEventHandler);
				server.removeListener("listening", listeningEventHandler);
			}
			server.once("error", errEventHandler);
			server.once("listening", listeningEventHandler);
			server.listen(listenOptions);
			return promise;
		});
	}
	function getServerInstance(options, httpHandler) {
		if (options.serverFactory) return options.serverFactory(httpHandler, options);
		const httpsOptions = options.https === true ? {} : options.https;
		if (options.http2) {
			const server = typeof httpsOptions === "object" ? http2.createSecureServer(httpsOptions, httpHandler) : http2.createServer(options.http, httpHandler);
			server.on("session", (session) => session.setTimeout(options.http2SessionTimeout, () => {
				session.close();
			}));
			if (options.forceCloseConnections === true) server.closeHttp2Sessions = createCloseHttp2SessionsByHttp2Server(server);
			server.setTimeout(options.connectionTimeout);
			return server;
		}
		const server = httpsOptions ? https.createServer(httpsOptions, httpHandler) : http.createServer(options.http, httpHandler);
		server.keepAliveTimeout = options.keepAliveTimeout;
		server.requestTimeout = options.requestTimeout;
		server.setTimeout(options.connectionTimeout);
		if (options.maxRequestsPerSocket > 0) server.maxRequestsPerSocket = options.maxRequestsPerSocket;
		return server;
	}
	function getAddresses(address) {
		if (address.address === "0.0.0.0") return Object.values(os.networkInterfaces()).flatMap((iface) => {
			return iface.filter((iface) => iface.family === "IPv4");
		}).sort((iface) => {
			/* c8 ignore next 2 */
			return iface.internal ? -1 : 1;
		}).map((iface) => {
			return iface.address;
		});
		return [address.address];
	}
	function logServerAddress(server, listenTextResolver) {
		let addresses;
		if (!(typeof server.address() === "string")) {
			if (server.address().address.indexOf(":") === -1) addresses = getAddresses(server.address()).map((address) => address + ":" + server.address().port);
			else addresses = ["[" + server.address().address + "]:" + server.address().port];
			addresses = addresses.map((address) => "http" + (this[kOptions].https ? "s" : "") + "://" + address);
		} else addresses = [server.address()];
		for (const address of addresses) this.log.info(listenTextResolver(address));
		return addresses[0];
	}
	function createCloseHttp2SessionsByHttp2Server(http2Server) {
		http2Server[kHttp2ServerSessions] = /* @__PURE__ */ new Set();
		http2Server.on("session", function(session) {
			session.once("connect", function() {
				http2Server[kHttp2ServerSessions].add(session);
			});
			session.once("close", function() {
				http2Server[kHttp2ServerSessions].delete(session);
			});
			session.once("frameError", function(type, code, streamId) {
				if (streamId === 0) http2Server[kHttp2ServerSessions].delete(session);
			});
			session.once("goaway", function() {
				http2Server[kHttp2ServerSessions].delete(session);
			});
		});
		return function closeHttp2Sessions() {
			if (http2Server[kHttp2ServerSessions].size === 0) return;
			for (const session of http2Server[kHttp2ServerSessions]) session.close();
		};
	}
}));

// node_modules/fastify/lib/error-status.js
var require_error_status = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kReplyHasStatusCode } = require_symbols$1();
	function setErrorStatusCode(reply, err) {
		if (!reply[kReplyHasStatusCode] || reply.statusCode === 200) {
			let statusCode = 500;
			if (err?.statusCode >= 400 && err.statusCode <= 599) statusCode = err.statusCode;
			else if (err?.status >= 400 && err.status <= 599) statusCode = err.status;
			reply.code(statusCode);
		}
	}
	module.exports = { setErrorStatusCode };
}));

// node_modules/fastify/lib/wrap-thenable.js
var require_wrap_thenable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kReplyIsError, kReplyHijacked } = require_symbols$1();
	const { setErrorStatusCode } = require_error_status();
	const channels = __require("node:diagnostics_channel").tracingChannel("fastify.request.handler");
	function wrapThenable(thenable, reply, store) {
		if (store) store.async = true;
		thenable.then(function(payload) {
			if (reply[kReplyHijacked] === true) return;
			if (store) channels.asyncStart.publish(store);
			try {
				if (payload !== void 0 || reply.sent === false && reply.raw.headersSent === false && reply.request.raw.aborted === false && reply.request.socket && !reply.request.socket.destroyed) try {
					reply.send(payload);
				} catch (err) {
					reply[kReplyIsError] = true;
					reply.send(err);
				}
			} finally {
				if (store) channels.asyncEnd.publish(store);
			}
		}, function(err) {
			if (store) {
				store.error = err;
				setErrorStatusCode(reply, err);
				channels.error.publish(store);
				channels.asyncStart.publish(store);
			}
			try {
				if (reply.sent === true) {
					reply.log.error({ err }, "Promise errored, but reply.sent = true was set");
					return;
				}
				reply[kReplyIsError] = true;
				reply.send(err);
			} catch (err) {
				reply.send(err);
			} finally {
				if (store) channels.asyncEnd.publish(store);
			}
		});
	}
	module.exports = wrapThenable;
}));

// node_modules/fastify/lib/validation.js
var require_validation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kSchemaHeaders: headersSchema, kSchemaParams: paramsSchema, kSchemaQuerystring: querystringSchema, kSchemaBody: bodySchema, kSchemaResponse: responseSchema } = require_symbols$1();
	const scChecker = /^[1-5](?:\d{2}|xx)$|^default$/;
	const { FST_ERR_SCH_RESPONSE_SCHEMA_NOT_NESTED_2XX } = require_errors$1();
	const { FSTWRN001, FSTSEC002, FSTSEC003 } = require_warnings();
	function compileSchemasForSerialization(context, compile) {
		if (!context.schema || !context.schema.response) return;
		const { method, url } = context.config || {};
		context[responseSchema] = Object.keys(context.schema.response).reduce(function(acc, statusCode) {
			const schema = context.schema.response[statusCode];
			statusCode = statusCode.toLowerCase();
			if (!scChecker.test(statusCode)) throw new FST_ERR_SCH_RESPONSE_SCHEMA_NOT_NESTED_2XX();
			if (schema.content) {
				const contentTypesSchemas = {};
				for (const mediaName of Object.keys(schema.content)) {
					const contentSchema = schema.content[mediaName].schema;
					contentTypesSchemas[mediaName] = compile({
						schema: contentSchema,
						url,
						method,
						httpStatus: statusCode,
						contentType: mediaName
					});
				}
				acc[statusCode] = contentTypesSchemas;
			} else acc[statusCode] = compile({
				schema,
				url,
				method,
				httpStatus: statusCode
			});
			return acc;
		}, {});
	}
	function lowerCaseHeadersSchema(schema, insidePropertyNames = false) {
		if (Array.isArray(schema)) return schema.map((item) => lowerCaseHeadersSchema(item, insidePropertyNames));
		if (schema === null || typeof schema !== "object") return schema;
		const result = {};
		for (const key of Object.keys(schema)) {
			const value = schema[key];
			switch (key) {
				case "properties": {
					if (value === null || typeof value !== "object") {
						result.properties = value;
						break;
					}
					const normalized = {};
					for (const prop of Object.keys(value)) normalized[prop.toLowerCase()] = lowerCaseHeadersSchema(value[prop], insidePropertyNames);
					result.properties = normalized;
					break;
				}
				case "required":
					result.required = Array.isArray(value) ? value.map((name) => name.toLowerCase()) : value;
					break;
				case "dependencies": {
					if (value === null || typeof value !== "object") {
						result.dependencies = value;
						break;
					}
					const normalized = {};
					for (const dep of Object.keys(value)) {
						const depValue = value[dep];
						if (Array.isArray(depValue)) normalized[dep.toLowerCase()] = depValue.map((name) => name.toLowerCase());
						else normalized[dep.toLowerCase()] = lowerCaseHeadersSchema(depValue, insidePropertyNames);
					}
					result.dependencies = normalized;
					break;
				}
				case "dependentSchemas": {
					if (value === null || typeof value !== "object") {
						result.dependentSchemas = value;
						break;
					}
					const normalized = {};
					for (const dep of Object.keys(value)) normalized[dep.toLowerCase()] = lowerCaseHeadersSchema(value[dep], insidePropertyNames);
					result.dependentSchemas = normalized;
					break;
				}
				case "dependentRequired": {
					if (value === null || typeof value !== "object") {
						result.dependentRequired = value;
						break;
					}
					const normalized = {};
					for (const dep of Object.keys(value)) normalized[dep.toLowerCase()] = value[dep].map((name) => name.toLowerCase());
					result.dependentRequired = normalized;
					break;
				}
				case "allOf":
				case "anyOf":
				case "oneOf":
				case "not":
				case "if":
				case "then":
				case "else":
				case "items":
				case "additionalItems":
				case "additionalProperties":
				case "unevaluatedItems":
				case "unevaluatedProperties":
				case "contains":
				case "contentSchema":
					result[key] = lowerCaseHeadersSchema(value, insidePropertyNames);
					break;
				case "propertyNames":
					result[key] = lowerCaseHeadersSchema(value, true);
					break;
				case "definitions":
				case "$defs":
				case "patternProperties": {
					if (value === null || typeof value !== "object") {
						result[key] = value;
						break;
					}
					const normalized = {};
					for (const k of Object.keys(value)) normalized[k] = lowerCaseHeadersSchema(value[k], insidePropertyNames);
					result[key] = normalized;
					break;
				}
				default: if (insidePropertyNames && key === "enum" && Array.isArray(value)) result[key] = value.map((item) => typeof item === "string" ? item.toLowerCase() : item);
				else if (insidePropertyNames && key === "const" && typeof value === "string") result[key] = value.toLowerCase();
				else result[key] = value;
			}
		}
		return result;
	}
	function findExternalHeaderRef(schema) {
		if (Array.isArray(schema)) {
			for (const item of schema) {
				const ref = findExternalHeaderRef(item);
				if (ref !== void 0) return ref;
			}
			return;
		}
		if (schema === null || typeof schema !== "object") return;
		if (typeof schema.$ref === "string" && schema.$ref[0] !== "#") return schema.$ref;
		for (const key of Object.keys(schema)) {
			const ref = findExternalHeaderRef(schema[key]);
			if (ref !== void 0) return ref;
		}
	}
	function findPropertyNamesRef(schema, insidePropertyNames = false) {
		if (Array.isArray(schema)) {
			for (const item of schema) {
				const ref = findPropertyNamesRef(item, insidePropertyNames);
				if (ref !== void 0) return ref;
			}
			return;
		}
		if (schema === null || typeof schema !== "object") return;
		if (insidePropertyNames && typeof schema.$ref === "string" && schema.$ref[0] === "#") return schema.$ref;
		for (const key of Object.keys(schema)) {
			const ref = findPropertyNamesRef(schema[key], insidePropertyNames || key === "propertyNames");
			if (ref !== void 0) return ref;
		}
	}
	function compileSchemasForValidation(context, compile, isCustom) {
		const { schema } = context;
		if (!schema) return;
		const { method, url } = context.config || {};
		const headers = schema.headers;
		if (headers !== void 0) {
			if (isCustom || typeof headers !== "object" || headers === null || Object.getPrototypeOf(headers) !== Object.prototype) context[headersSchema] = compile({
				schema: headers,
				method,
				url,
				httpPart: "headers"
			});
			else {
				const headersSchemaLowerCase = lowerCaseHeadersSchema(headers);
				const externalRef = findExternalHeaderRef(headers);
				if (externalRef !== void 0) FSTSEC002(method, url, externalRef);
				const propertyNamesRef = findPropertyNamesRef(headers);
				if (propertyNamesRef !== void 0) FSTSEC003(method, url, propertyNamesRef);
				context[headersSchema] = compile({
					schema: headersSchemaLowerCase,
					method,
					url,
					httpPart: "headers"
				});
			}
		} else if (Object.hasOwn(schema, "headers")) FSTWRN001("headers", method, url);
		if (schema.body !== void 0) {
			const contentProperty = schema.body !== null && typeof schema.body === "object" ? schema.body.content : void 0;
			if (contentProperty) {
				const contentTypeSchemas = {};
				for (const contentType of Object.keys(contentProperty)) {
					const contentSchema = contentProperty[contentType].schema;
					contentTypeSchemas[contentType] = compile({
						schema: contentSchema,
						method,
						url,
						httpPart: "body",
						contentType
					});
				}
				context[bodySchema] = contentTypeSchemas;
			} else context[bodySchema] = compile({
				schema: schema.body,
				method,
				url,
				httpPart: "body"
			});
		} else if (Object.hasOwn(schema, "body")) FSTWRN001("body", method, url);
		if (schema.querystring !== void 0) context[querystringSchema] = compile({
			schema: schema.querystring,
			method,
			url,
			httpPart: "querystring"
		});
		else if (Object.hasOwn(schema, "querystring")) FSTWRN001("querystring", method, url);
		if (schema.params !== void 0) context[paramsSchema] = compile({
			schema: schema.params,
			method,
			url,
			httpPart: "params"
		});
		else if (Object.hasOwn(schema, "params")) FSTWRN001("params", method, url);
	}
	function validateParam(validatorFunction, request, paramName) {
		if (validatorFunction == null) return false;
		const value = request[paramName];
		let ret;
		try {
			const data = value === void 0 ? null : value;
			if (validatorFunction.schemaEnv) ret = validatorFunction(data, {
				parentData: request,
				parentDataProperty: paramName
			});
			else ret = validatorFunction(data);
		} catch (err) {
			err.statusCode = 500;
			return err;
		}
		if (ret && typeof ret.then === "function") return ret.then((res) => {
			return res === false ? validatorFunction.errors : false;
		}).catch((err) => {
			return err;
		});
		return answer(ret);
		function answer(ret) {
			if (ret === false) return validatorFunction.errors;
			if (ret && ret.error) return ret.error;
			if (ret && typeof ret === "object" && "value" in ret) request[paramName] = ret.value;
			return false;
		}
	}
	function validate(context, request, execution) {
		const runExecution = execution === void 0;
		if (runExecution && context[paramsSchema] === void 0 && context[bodySchema] === void 0 && context[querystringSchema] === void 0 && context[headersSchema] === void 0) return false;
		if (runExecution || !execution.skipParams) {
			const params = validateParam(context[paramsSchema], request, "params");
			if (params) {
				if (typeof params.then !== "function") return wrapValidationError(params, "params", context.schemaErrorFormatter);
				else return validateAsyncParams(params, context, request);
			}
		}
		if (runExecution || !execution.skipBody) {
			let validatorFunction = null;
			if (typeof context[bodySchema] === "function") validatorFunction = context[bodySchema];
			else if (context[bodySchema]) {
				const contentSchema = context[bodySchema][request.mediaType];
				if (contentSchema) validatorFunction = contentSchema;
			}
			const body = validateParam(validatorFunction, request, "body");
			if (body) {
				if (typeof body.then !== "function") return wrapValidationError(body, "body", context.schemaErrorFormatter);
				else return validateAsyncBody(body, context, request);
			}
		}
		if (runExecution || !execution.skipQuery) {
			const query = validateParam(context[querystringSchema], request, "query");
			if (query) {
				if (typeof query.then !== "function") return wrapValidationError(query, "querystring", context.schemaErrorFormatter);
				else return validateAsyncQuery(query, context, request);
			}
		}
		const headers = validateParam(context[headersSchema], request, "headers");
		if (headers) {
			if (typeof headers.then !== "function") return wrapValidationError(headers, "headers", context.schemaErrorFormatter);
			else return validateAsyncHeaders(headers, context, request);
		}
		return false;
	}
	function validateAsyncParams(validatePromise, context, request) {
		return validatePromise.then((paramsResult) => {
			if (paramsResult) return wrapValidationError(paramsResult, "params", context.schemaErrorFormatter);
			return validate(context, request, { skipParams: true });
		});
	}
	function validateAsyncBody(validatePromise, context, request) {
		return validatePromise.then((bodyResult) => {
			if (bodyResult) return wrapValidationError(bodyResult, "body", context.schemaErrorFormatter);
			return validate(context, request, {
				skipParams: true,
				skipBody: true
			});
		});
	}
	function validateAsyncQuery(validatePromise, context, request) {
		return validatePromise.then((queryResult) => {
			if (queryResult) return wrapValidationError(queryResult, "querystring", context.schemaErrorFormatter);
			return validate(context, request, {
				skipParams: true,
				skipBody: true,
				skipQuery: true
			});
		});
	}
	function validateAsyncHeaders(validatePromise, context, request) {
		return validatePromise.then((headersResult) => {
			if (headersResult) return wrapValidationError(headersResult, "headers", context.schemaErrorFormatter);
			return false;
		});
	}
	function wrapValidationError(result, dataVar, schemaErrorFormatter) {
		if (result instanceof Error) {
			result.statusCode = result.statusCode || 400;
			result.code = result.code || "FST_ERR_VALIDATION";
			result.validationContext = result.validationContext || dataVar;
			return result;
		}
		const error = schemaErrorFormatter(result, dataVar);
		error.statusCode = error.statusCode || 400;
		error.code = error.code || "FST_ERR_VALIDATION";
		error.validation = result;
		error.validationContext = dataVar;
		return error;
	}
	module.exports = {
		symbols: {
			bodySchema,
			querystringSchema,
			responseSchema,
			paramsSchema,
			headersSchema
		},
		compileSchemasForValidation,
		compileSchemasForSerialization,
		validate
	};
}));

// node_modules/fastify/lib/content-type.js
var require_content_type = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { FifoMap: Fifo } = require_toad_cache();
	const keyValuePairsReg = /(?:^|;)\s*([\w!#$%&'*+.^`|~-]+)=("(?:[\t\u0020\u0021\u0023-\u005b\u005d-\u007e\u0080-\u00ff]|\\[\t\u0020-\u00ff])*"|[\w!#$%&'*+.^`|~-]+)/gu;
	const quotedPairReg = /\\([\t\u0020-\u00ff])/gu;
	const typeNameReg = /^[\w!#$%&'*+.^`|~-]+$/;
	const subtypeNameReg = /^[\w!#$%&'*+.^`|~-]+\s*$/;
	const cache = new Fifo(100);
	var ContentType = class ContentType {
		#valid = false;
		#empty = true;
		#type = "";
		#subtype = "";
		#parameters = /* @__PURE__ */ new Map();
		#string;
		static get cache() {
			return cache;
		}
		static from(headerValue) {
			let contentType = cache.get(headerValue);
			if (contentType !== void 0) return contentType;
			contentType = new ContentType(headerValue);
			cache.set(headerValue, contentType);
			return contentType;
		}
		constructor(headerValue) {
			if (headerValue == null || headerValue === "" || headerValue === "undefined") return;
			let sepIdx = headerValue.indexOf(";");
			if (sepIdx === -1) {
				sepIdx = headerValue.indexOf("/");
				if (sepIdx === -1) return;
				const type = headerValue.slice(0, sepIdx).trimStart().toLowerCase();
				const subtype = headerValue.slice(sepIdx + 1).trimEnd().toLowerCase();
				if (typeNameReg.test(type) === true && subtypeNameReg.test(subtype) === true) {
					this.#valid = true;
					this.#empty = false;
					this.#type = type;
					this.#subtype = subtype;
				}
				return;
			}
			const mediaType = headerValue.slice(0, sepIdx).toLowerCase();
			const paramsList = headerValue.slice(sepIdx + 1).trim();
			sepIdx = mediaType.indexOf("/");
			if (sepIdx === -1) return;
			const type = mediaType.slice(0, sepIdx).trimStart();
			const subtype = mediaType.slice(sepIdx + 1).trimEnd();
			if (typeNameReg.test(type) === false || subtypeNameReg.test(subtype) === false) return;
			this.#type = type;
			this.#subtype = subtype;
			this.#valid = true;
			this.#empty = false;
			let matches = keyValuePairsReg.exec(paramsList);
			while (matches) {
				const key = matches[1].toLowerCase();
				let value = matches[2];
				if (value.charCodeAt(0) === 34) {
					value = value.slice(1, -1);
					if (value.indexOf("\\") !== -1) value = value.replace(quotedPairReg, "$1");
				}
				this.#parameters.set(key, value);
				matches = keyValuePairsReg.exec(paramsList);
			}
		}
		get [Symbol.toStringTag]() {
			return "ContentType";
		}
		get isEmpty() {
			return this.#empty;
		}
		get isValid() {
			return this.#valid;
		}
		get mediaType() {
			if (this.#valid === false) return void 0;
			return `${this.#type}/${this.#subtype}`;
		}
		get type() {
			return this.#type;
		}
		get subtype() {
			return this.#subtype;
		}
		get parameters() {
			return this.#parameters;
		}
		toString() {
			/* c8 ignore next: we don't need to verify the cache */
			if (this.#string) return this.#string;
			const parameters = [];
			for (const [key, value] of this.#parameters.entries()) parameters.push(`${key}="${value}"`);
			const result = [
				this.#type,
				"/",
				this.#subtype
			];
			if (parameters.length > 0) {
				result.push("; ");
				result.push(parameters.join("; "));
			}
			this.#string = result.join("");
			return this.#string;
		}
	};
	module.exports = ContentType;
}));

// node_modules/fastify/lib/handle-request.js
var require_handle_request = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const diagnostics = __require("node:diagnostics_channel");
	const wrapThenable = require_wrap_thenable();
	const { validate: validateSchema } = require_validation();
	const { preValidationHookRunner, preHandlerHookRunner } = require_hooks();
	const { FST_ERR_CTP_INVALID_MEDIA_TYPE, FST_ERR_ROUTE_MISSING_CONTENT_TYPE } = require_errors$1();
	const { setErrorStatusCode } = require_error_status();
	const { kReplyIsError, kRouteContext, kFourOhFourContext, kSupportedHTTPMethods, kRequestContentType, kDiagnosticsStore } = require_symbols$1();
	const ContentType = require_content_type();
	const channels = diagnostics.tracingChannel("fastify.request.handler");
	function handleRequest(err, request, reply) {
		if (reply.sent === true) return;
		if (err != null) {
			reply[kReplyIsError] = true;
			reply.send(err);
			return;
		}
		const method = request.method;
		if (this[kSupportedHTTPMethods].bodyless.has(method)) {
			handler(request, reply);
			return;
		}
		if (this[kSupportedHTTPMethods].bodywith.has(method)) {
			const headers = request.headers;
			const ctHeader = headers["content-type"];
			if (method === "QUERY") {
				if (ctHeader === void 0) {
					reply[kReplyIsError] = true;
					reply.status(400).send(new FST_ERR_ROUTE_MISSING_CONTENT_TYPE(method));
					return;
				}
			}
			if (ctHeader === void 0) {
				const contentLength = headers["content-length"];
				if (headers["transfer-encoding"] === void 0 && (contentLength === void 0 || contentLength === "0")) {
					handler(request, reply);
					return;
				}
				request[kRouteContext].contentTypeParser.run("", handler, request, reply);
				return;
			}
			if (!request[kRequestContentType]) request[kRequestContentType] = ContentType.from(ctHeader);
			if (request[kRequestContentType].isValid === false) {
				reply[kReplyIsError] = true;
				reply.status(415).send(new FST_ERR_CTP_INVALID_MEDIA_TYPE());
				return;
			}
			request[kRouteContext].contentTypeParser.run(request[kRequestContentType].toString(), handler, request, reply);
			return;
		}
		handler(request, reply);
	}
	function handler(request, reply) {
		try {
			if (request[kRouteContext].preValidation !== null) preValidationHookRunner(request[kRouteContext].preValidation, request, reply, preValidationCallback);
			else preValidationCallback(null, request, reply);
		} catch (err) {
			preValidationCallback(err, request, reply);
		}
	}
	function preValidationCallback(err, request, reply) {
		if (reply.sent === true) return;
		if (err != null) {
			reply[kReplyIsError] = true;
			reply.send(err);
			return;
		}
		const validationErr = validateSchema(reply[kRouteContext], request);
		if (validationErr && typeof validationErr.then === "function" || false) {
			const cb = validationCompleted.bind(null, request, reply);
			validationErr.then(cb, cb);
		} else validationCompleted(request, reply, validationErr);
	}
	function validationCompleted(request, reply, validationErr) {
		if (validationErr) {
			if (reply[kRouteContext].attachValidation === false) {
				reply.send(validationErr);
				return;
			}
			reply.request.validationError = validationErr;
		}
		if (request[kRouteContext].preHandler !== null) preHandlerHookRunner(request[kRouteContext].preHandler, request, reply, preHandlerCallback);
		else preHandlerCallback(null, request, reply);
	}
	function preHandlerCallback(err, request, reply) {
		if (reply.sent) return;
		const context = request[kRouteContext];
		if (!channels.hasSubscribers || context[kFourOhFourContext] === null) preHandlerCallbackInner(err, request, reply);
		else {
			const store = {
				request,
				reply,
				async: false,
				route: {
					url: context.config.url,
					method: context.config.method
				}
			};
			reply[kDiagnosticsStore] = store;
			channels.start.runStores(store, preHandlerCallbackInner, void 0, err, request, reply, store);
		}
	}
	function preHandlerCallbackInner(err, request, reply, store) {
		const context = request[kRouteContext];
		try {
			if (err != null) {
				reply[kReplyIsError] = true;
				if (store) {
					store.error = err;
					setErrorStatusCode(reply, err);
					channels.error.publish(store);
				}
				reply.send(err);
				return;
			}
			let result;
			try {
				result = context.handler(request, reply);
			} catch (err) {
				if (store) {
					store.error = err;
					setErrorStatusCode(reply, err);
					channels.error.publish(store);
				}
				reply[kReplyIsError] = true;
				reply.send(err);
				return;
			}
			if (result !== void 0) {
				if (result !== null && typeof result.then === "function") wrapThenable(result, reply, store);
				else reply.send(result);
			}
		} finally {
			if (store) channels.end.publish(store);
		}
	}
	module.exports = handleRequest;
	module.exports[Symbol.for("internals")] = {
		handler,
		preHandlerCallback
	};
}));

// node_modules/fastify/lib/config-validator.js
/* c8 ignore start */
var require_config_validator$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = validate10;
	module.exports.default = validate10;
	const schema11 = {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"connectionTimeout": {
				"type": "integer",
				"default": 0
			},
			"keepAliveTimeout": {
				"type": "integer",
				"default": 72e3
			},
			"forceCloseConnections": { "oneOf": [{
				"type": "string",
				"pattern": "idle"
			}, { "type": "boolean" }] },
			"maxRequestsPerSocket": {
				"type": "integer",
				"default": 0,
				"nullable": true
			},
			"requestTimeout": {
				"type": "integer",
				"default": 0
			},
			"handlerTimeout": {
				"type": "integer",
				"default": 0
			},
			"bodyLimit": {
				"type": "integer",
				"default": 1048576
			},
			"caseSensitive": {
				"type": "boolean",
				"default": true
			},
			"allowUnsafeRegex": {
				"type": "boolean",
				"default": false
			},
			"http2": { "type": "boolean" },
			"https": {
				"if": { "not": { "oneOf": [
					{ "type": "boolean" },
					{ "type": "null" },
					{
						"type": "object",
						"additionalProperties": false,
						"required": ["allowHTTP1"],
						"properties": { "allowHTTP1": { "type": "boolean" } }
					}
				] } },
				"then": { "setDefaultValue": true }
			},
			"ignoreTrailingSlash": {
				"type": "boolean",
				"default": false
			},
			"ignoreDuplicateSlashes": {
				"type": "boolean",
				"default": false
			},
			"disableRequestLogging": { "default": false },
			"maxParamLength": {
				"type": "integer",
				"default": 100
			},
			"onProtoPoisoning": {
				"type": "string",
				"default": "error"
			},
			"onConstructorPoisoning": {
				"type": "string",
				"default": "error"
			},
			"pluginTimeout": {
				"type": "integer",
				"default": 1e4
			},
			"requestIdHeader": {
				"anyOf": [{ "type": "boolean" }, { "type": "string" }],
				"default": false
			},
			"requestIdLogLabel": {
				"type": "string",
				"default": "reqId"
			},
			"http2SessionTimeout": {
				"type": "integer",
				"default": 72e3
			},
			"exposeHeadRoutes": {
				"type": "boolean",
				"default": true
			},
			"useSemicolonDelimiter": {
				"type": "boolean",
				"default": false
			},
			"routerOptions": {
				"type": "object",
				"additionalProperties": true,
				"properties": {
					"compile": {
						"type": "boolean",
						"default": false
					},
					"ignoreTrailingSlash": {
						"type": "boolean",
						"default": false
					},
					"ignoreDuplicateSlashes": {
						"type": "boolean",
						"default": false
					},
					"maxParamLength": {
						"type": "integer",
						"default": 100
					},
					"allowUnsafeRegex": {
						"type": "boolean",
						"default": false
					},
					"useSemicolonDelimiter": {
						"type": "boolean",
						"default": false
					}
				}
			},
			"constraints": {
				"type": "object",
				"additionalProperties": {
					"type": "object",
					"required": [
						"name",
						"storage",
						"validate",
						"deriveConstraint"
					],
					"additionalProperties": true,
					"properties": {
						"name": { "type": "string" },
						"storage": {},
						"validate": {},
						"deriveConstraint": {}
					}
				}
			}
		}
	};
	const func2 = Object.prototype.hasOwnProperty;
	const pattern0 = new RegExp("idle", "u");
	function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.connectionTimeout === void 0) data.connectionTimeout = 0;
				if (data.keepAliveTimeout === void 0) data.keepAliveTimeout = 72e3;
				if (data.maxRequestsPerSocket === void 0) data.maxRequestsPerSocket = 0;
				if (data.requestTimeout === void 0) data.requestTimeout = 0;
				if (data.handlerTimeout === void 0) data.handlerTimeout = 0;
				if (data.bodyLimit === void 0) data.bodyLimit = 1048576;
				if (data.caseSensitive === void 0) data.caseSensitive = true;
				if (data.allowUnsafeRegex === void 0) data.allowUnsafeRegex = false;
				if (data.ignoreTrailingSlash === void 0) data.ignoreTrailingSlash = false;
				if (data.ignoreDuplicateSlashes === void 0) data.ignoreDuplicateSlashes = false;
				if (data.disableRequestLogging === void 0) data.disableRequestLogging = false;
				if (data.maxParamLength === void 0) data.maxParamLength = 100;
				if (data.onProtoPoisoning === void 0) data.onProtoPoisoning = "error";
				if (data.onConstructorPoisoning === void 0) data.onConstructorPoisoning = "error";
				if (data.pluginTimeout === void 0) data.pluginTimeout = 1e4;
				if (data.requestIdHeader === void 0) data.requestIdHeader = false;
				if (data.requestIdLogLabel === void 0) data.requestIdLogLabel = "reqId";
				if (data.http2SessionTimeout === void 0) data.http2SessionTimeout = 72e3;
				if (data.exposeHeadRoutes === void 0) data.exposeHeadRoutes = true;
				if (data.useSemicolonDelimiter === void 0) data.useSemicolonDelimiter = false;
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema11.properties, key0)) delete data[key0];
				if (_errs1 === errors) {
					let data0 = data.connectionTimeout;
					const _errs2 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						let dataType0 = typeof data0;
						let coerced0 = void 0;
						if (!(coerced0 !== void 0)) {
							if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1)) coerced0 = +data0;
							else {
								validate10.errors = [{
									instancePath: instancePath + "/connectionTimeout",
									schemaPath: "#/properties/connectionTimeout/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
						}
						if (coerced0 !== void 0) {
							data0 = coerced0;
							if (data !== void 0) data["connectionTimeout"] = coerced0;
						}
					}
					var valid0 = _errs2 === errors;
					if (valid0) {
						let data1 = data.keepAliveTimeout;
						const _errs4 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							let dataType1 = typeof data1;
							let coerced1 = void 0;
							if (!(coerced1 !== void 0)) {
								if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) coerced1 = +data1;
								else {
									validate10.errors = [{
										instancePath: instancePath + "/keepAliveTimeout",
										schemaPath: "#/properties/keepAliveTimeout/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
							}
							if (coerced1 !== void 0) {
								data1 = coerced1;
								if (data !== void 0) data["keepAliveTimeout"] = coerced1;
							}
						}
						var valid0 = _errs4 === errors;
						if (valid0) {
							if (data.forceCloseConnections !== void 0) {
								let data2 = data.forceCloseConnections;
								const _errs6 = errors;
								const _errs7 = errors;
								let valid1 = false;
								let passing0 = null;
								const _errs8 = errors;
								if (typeof data2 !== "string") {
									let dataType2 = typeof data2;
									let coerced2 = void 0;
									if (!(coerced2 !== void 0)) {
										if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
										else if (data2 === null) coerced2 = "";
										else {
											const err0 = {
												instancePath: instancePath + "/forceCloseConnections",
												schemaPath: "#/properties/forceCloseConnections/oneOf/0/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										}
									}
									if (coerced2 !== void 0) {
										data2 = coerced2;
										if (data !== void 0) data["forceCloseConnections"] = coerced2;
									}
								}
								if (errors === _errs8) {
									if (typeof data2 === "string") {
										if (!pattern0.test(data2)) {
											const err1 = {
												instancePath: instancePath + "/forceCloseConnections",
												schemaPath: "#/properties/forceCloseConnections/oneOf/0/pattern",
												keyword: "pattern",
												params: { pattern: "idle" },
												message: "must match pattern \"idle\""
											};
											if (vErrors === null) vErrors = [err1];
											else vErrors.push(err1);
											errors++;
										}
									}
								}
								var _valid0 = _errs8 === errors;
								if (_valid0) {
									valid1 = true;
									passing0 = 0;
								}
								const _errs10 = errors;
								if (typeof data2 !== "boolean") {
									let coerced3 = void 0;
									if (!(coerced3 !== void 0)) {
										if (data2 === "false" || data2 === 0 || data2 === null) coerced3 = false;
										else if (data2 === "true" || data2 === 1) coerced3 = true;
										else {
											const err2 = {
												instancePath: instancePath + "/forceCloseConnections",
												schemaPath: "#/properties/forceCloseConnections/oneOf/1/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											};
											if (vErrors === null) vErrors = [err2];
											else vErrors.push(err2);
											errors++;
										}
									}
									if (coerced3 !== void 0) {
										data2 = coerced3;
										if (data !== void 0) data["forceCloseConnections"] = coerced3;
									}
								}
								var _valid0 = _errs10 === errors;
								if (_valid0 && valid1) {
									valid1 = false;
									passing0 = [passing0, 1];
								} else if (_valid0) {
									valid1 = true;
									passing0 = 1;
								}
								if (!valid1) {
									const err3 = {
										instancePath: instancePath + "/forceCloseConnections",
										schemaPath: "#/properties/forceCloseConnections/oneOf",
										keyword: "oneOf",
										params: { passingSchemas: passing0 },
										message: "must match exactly one schema in oneOf"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
									validate10.errors = vErrors;
									return false;
								} else {
									errors = _errs7;
									if (vErrors !== null) {
										if (_errs7) vErrors.length = _errs7;
										else vErrors = null;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								let data3 = data.maxRequestsPerSocket;
								const _errs12 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
									let dataType4 = typeof data3;
									let coerced4 = void 0;
									if (!(coerced4 !== void 0)) {
										if (dataType4 === "boolean" || data3 === null || dataType4 === "string" && data3 && data3 == +data3 && !(data3 % 1)) coerced4 = +data3;
										else if (data3 === "" || data3 === 0 || data3 === false) coerced4 = null;
										else {
											validate10.errors = [{
												instancePath: instancePath + "/maxRequestsPerSocket",
												schemaPath: "#/properties/maxRequestsPerSocket/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
									}
									if (coerced4 !== void 0) {
										data3 = coerced4;
										if (data !== void 0) data["maxRequestsPerSocket"] = coerced4;
									}
								}
								var valid0 = _errs12 === errors;
								if (valid0) {
									let data4 = data.requestTimeout;
									const _errs15 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
										let dataType5 = typeof data4;
										let coerced5 = void 0;
										if (!(coerced5 !== void 0)) {
											if (dataType5 === "boolean" || data4 === null || dataType5 === "string" && data4 && data4 == +data4 && !(data4 % 1)) coerced5 = +data4;
											else {
												validate10.errors = [{
													instancePath: instancePath + "/requestTimeout",
													schemaPath: "#/properties/requestTimeout/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
										}
										if (coerced5 !== void 0) {
											data4 = coerced5;
											if (data !== void 0) data["requestTimeout"] = coerced5;
										}
									}
									var valid0 = _errs15 === errors;
									if (valid0) {
										let data5 = data.handlerTimeout;
										const _errs17 = errors;
										if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
											let dataType6 = typeof data5;
											let coerced6 = void 0;
											if (!(coerced6 !== void 0)) {
												if (dataType6 === "boolean" || data5 === null || dataType6 === "string" && data5 && data5 == +data5 && !(data5 % 1)) coerced6 = +data5;
												else {
													validate10.errors = [{
														instancePath: instancePath + "/handlerTimeout",
														schemaPath: "#/properties/handlerTimeout/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
											}
											if (coerced6 !== void 0) {
												data5 = coerced6;
												if (data !== void 0) data["handlerTimeout"] = coerced6;
											}
										}
										var valid0 = _errs17 === errors;
										if (valid0) {
											let data6 = data.bodyLimit;
											const _errs19 = errors;
											if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
												let dataType7 = typeof data6;
												let coerced7 = void 0;
												if (!(coerced7 !== void 0)) {
													if (dataType7 === "boolean" || data6 === null || dataType7 === "string" && data6 && data6 == +data6 && !(data6 % 1)) coerced7 = +data6;
													else {
														validate10.errors = [{
															instancePath: instancePath + "/bodyLimit",
															schemaPath: "#/properties/bodyLimit/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
												}
												if (coerced7 !== void 0) {
													data6 = coerced7;
													if (data !== void 0) data["bodyLimit"] = coerced7;
												}
											}
											var valid0 = _errs19 === errors;
											if (valid0) {
												let data7 = data.caseSensitive;
												const _errs21 = errors;
												if (typeof data7 !== "boolean") {
													let coerced8 = void 0;
													if (!(coerced8 !== void 0)) {
														if (data7 === "false" || data7 === 0 || data7 === null) coerced8 = false;
														else if (data7 === "true" || data7 === 1) coerced8 = true;
														else {
															validate10.errors = [{
																instancePath: instancePath + "/caseSensitive",
																schemaPath: "#/properties/caseSensitive/type",
																keyword: "type",
																params: { type: "boolean" },
																message: "must be boolean"
															}];
															return false;
														}
													}
													if (coerced8 !== void 0) {
														data7 = coerced8;
														if (data !== void 0) data["caseSensitive"] = coerced8;
													}
												}
												var valid0 = _errs21 === errors;
												if (valid0) {
													let data8 = data.allowUnsafeRegex;
													const _errs23 = errors;
													if (typeof data8 !== "boolean") {
														let coerced9 = void 0;
														if (!(coerced9 !== void 0)) {
															if (data8 === "false" || data8 === 0 || data8 === null) coerced9 = false;
															else if (data8 === "true" || data8 === 1) coerced9 = true;
															else {
																validate10.errors = [{
																	instancePath: instancePath + "/allowUnsafeRegex",
																	schemaPath: "#/properties/allowUnsafeRegex/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}];
																return false;
															}
														}
														if (coerced9 !== void 0) {
															data8 = coerced9;
															if (data !== void 0) data["allowUnsafeRegex"] = coerced9;
														}
													}
													var valid0 = _errs23 === errors;
													if (valid0) {
														if (data.http2 !== void 0) {
															let data9 = data.http2;
															const _errs25 = errors;
															if (typeof data9 !== "boolean") {
																let coerced10 = void 0;
																if (!(coerced10 !== void 0)) {
																	if (data9 === "false" || data9 === 0 || data9 === null) coerced10 = false;
																	else if (data9 === "true" || data9 === 1) coerced10 = true;
																	else {
																		validate10.errors = [{
																			instancePath: instancePath + "/http2",
																			schemaPath: "#/properties/http2/type",
																			keyword: "type",
																			params: { type: "boolean" },
																			message: "must be boolean"
																		}];
																		return false;
																	}
																}
																if (coerced10 !== void 0) {
																	data9 = coerced10;
																	if (data !== void 0) data["http2"] = coerced10;
																}
															}
															var valid0 = _errs25 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.https !== void 0) {
																let data10 = data.https;
																const _errs27 = errors;
																const _errs28 = errors;
																let valid2 = true;
																const _errs29 = errors;
																const _errs30 = errors;
																const _errs31 = errors;
																const _errs32 = errors;
																let valid4 = false;
																let passing1 = null;
																const _errs33 = errors;
																if (typeof data10 !== "boolean") {
																	let coerced11 = void 0;
																	if (!(coerced11 !== void 0)) {
																		if (data10 === "false" || data10 === 0 || data10 === null) coerced11 = false;
																		else if (data10 === "true" || data10 === 1) coerced11 = true;
																		else {
																			const err4 = {};
																			if (vErrors === null) vErrors = [err4];
																			else vErrors.push(err4);
																			errors++;
																		}
																	}
																	if (coerced11 !== void 0) {
																		data10 = coerced11;
																		if (data !== void 0) data["https"] = coerced11;
																	}
																}
																var _valid2 = _errs33 === errors;
																if (_valid2) {
																	valid4 = true;
																	passing1 = 0;
																}
																const _errs35 = errors;
																if (data10 !== null) {
																	let coerced12 = void 0;
																	if (!(coerced12 !== void 0)) {
																		if (data10 === "" || data10 === 0 || data10 === false) coerced12 = null;
																		else {
																			const err5 = {};
																			if (vErrors === null) vErrors = [err5];
																			else vErrors.push(err5);
																			errors++;
																		}
																	}
																	if (coerced12 !== void 0) {
																		data10 = coerced12;
																		if (data !== void 0) data["https"] = coerced12;
																	}
																}
																var _valid2 = _errs35 === errors;
																if (_valid2 && valid4) {
																	valid4 = false;
																	passing1 = [passing1, 1];
																} else {
																	if (_valid2) {
																		valid4 = true;
																		passing1 = 1;
																	}
																	const _errs37 = errors;
																	if (errors === _errs37) {
																		if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																			if (data10.allowHTTP1 === void 0 && "allowHTTP1") {
																				const err6 = {};
																				if (vErrors === null) vErrors = [err6];
																				else vErrors.push(err6);
																				errors++;
																			} else {
																				const _errs39 = errors;
																				for (const key1 in data10) if (!(key1 === "allowHTTP1")) delete data10[key1];
																				if (_errs39 === errors) {
																					if (data10.allowHTTP1 !== void 0) {
																						let data11 = data10.allowHTTP1;
																						if (typeof data11 !== "boolean") {
																							let coerced13 = void 0;
																							if (!(coerced13 !== void 0)) {
																								if (data11 === "false" || data11 === 0 || data11 === null) coerced13 = false;
																								else if (data11 === "true" || data11 === 1) coerced13 = true;
																								else {
																									const err7 = {};
																									if (vErrors === null) vErrors = [err7];
																									else vErrors.push(err7);
																									errors++;
																								}
																							}
																							if (coerced13 !== void 0) {
																								data11 = coerced13;
																								if (data10 !== void 0) data10["allowHTTP1"] = coerced13;
																							}
																						}
																					}
																				}
																			}
																		} else {
																			const err8 = {};
																			if (vErrors === null) vErrors = [err8];
																			else vErrors.push(err8);
																			errors++;
																		}
																	}
																	var _valid2 = _errs37 === errors;
																	if (_valid2 && valid4) {
																		valid4 = false;
																		passing1 = [passing1, 2];
																	} else if (_valid2) {
																		valid4 = true;
																		passing1 = 2;
																	}
																}
																if (!valid4) {
																	const err9 = {};
																	if (vErrors === null) vErrors = [err9];
																	else vErrors.push(err9);
																	errors++;
																} else {
																	errors = _errs32;
																	if (vErrors !== null) {
																		if (_errs32) vErrors.length = _errs32;
																		else vErrors = null;
																	}
																}
																if (_errs31 === errors) {
																	const err10 = {};
																	if (vErrors === null) vErrors = [err10];
																	else vErrors.push(err10);
																	errors++;
																} else {
																	errors = _errs30;
																	if (vErrors !== null) {
																		if (_errs30) vErrors.length = _errs30;
																		else vErrors = null;
																	}
																}
																var _valid1 = _errs29 === errors;
																errors = _errs28;
																if (vErrors !== null) {
																	if (_errs28) vErrors.length = _errs28;
																	else vErrors = null;
																}
																if (_valid1) {
																	const _errs42 = errors;
																	data["https"] = true;
																	var _valid1 = _errs42 === errors;
																	valid2 = _valid1;
																}
																if (!valid2) {
																	const err11 = {
																		instancePath: instancePath + "/https",
																		schemaPath: "#/properties/https/if",
																		keyword: "if",
																		params: { failingKeyword: "then" },
																		message: "must match \"then\" schema"
																	};
																	if (vErrors === null) vErrors = [err11];
																	else vErrors.push(err11);
																	errors++;
																	validate10.errors = vErrors;
																	return false;
																}
																var valid0 = _errs27 === errors;
															} else var valid0 = true;
															if (valid0) {
																let data12 = data.ignoreTrailingSlash;
																const _errs43 = errors;
																if (typeof data12 !== "boolean") {
																	let coerced14 = void 0;
																	if (!(coerced14 !== void 0)) {
																		if (data12 === "false" || data12 === 0 || data12 === null) coerced14 = false;
																		else if (data12 === "true" || data12 === 1) coerced14 = true;
																		else {
																			validate10.errors = [{
																				instancePath: instancePath + "/ignoreTrailingSlash",
																				schemaPath: "#/properties/ignoreTrailingSlash/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			}];
																			return false;
																		}
																	}
																	if (coerced14 !== void 0) {
																		data12 = coerced14;
																		if (data !== void 0) data["ignoreTrailingSlash"] = coerced14;
																	}
																}
																var valid0 = _errs43 === errors;
																if (valid0) {
																	let data13 = data.ignoreDuplicateSlashes;
																	const _errs45 = errors;
																	if (typeof data13 !== "boolean") {
																		let coerced15 = void 0;
																		if (!(coerced15 !== void 0)) {
																			if (data13 === "false" || data13 === 0 || data13 === null) coerced15 = false;
																			else if (data13 === "true" || data13 === 1) coerced15 = true;
																			else {
																				validate10.errors = [{
																					instancePath: instancePath + "/ignoreDuplicateSlashes",
																					schemaPath: "#/properties/ignoreDuplicateSlashes/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean"
																				}];
																				return false;
																			}
																		}
																		if (coerced15 !== void 0) {
																			data13 = coerced15;
																			if (data !== void 0) data["ignoreDuplicateSlashes"] = coerced15;
																		}
																	}
																	var valid0 = _errs45 === errors;
																	if (valid0) {
																		let data14 = data.maxParamLength;
																		const _errs47 = errors;
																		if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																			let dataType16 = typeof data14;
																			let coerced16 = void 0;
																			if (!(coerced16 !== void 0)) {
																				if (dataType16 === "boolean" || data14 === null || dataType16 === "string" && data14 && data14 == +data14 && !(data14 % 1)) coerced16 = +data14;
																				else {
																					validate10.errors = [{
																						instancePath: instancePath + "/maxParamLength",
																						schemaPath: "#/properties/maxParamLength/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																			}
																			if (coerced16 !== void 0) {
																				data14 = coerced16;
																				if (data !== void 0) data["maxParamLength"] = coerced16;
																			}
																		}
																		var valid0 = _errs47 === errors;
																		if (valid0) {
																			let data15 = data.onProtoPoisoning;
																			const _errs49 = errors;
																			if (typeof data15 !== "string") {
																				let dataType17 = typeof data15;
																				let coerced17 = void 0;
																				if (!(coerced17 !== void 0)) {
																					if (dataType17 == "number" || dataType17 == "boolean") coerced17 = "" + data15;
																					else if (data15 === null) coerced17 = "";
																					else {
																						validate10.errors = [{
																							instancePath: instancePath + "/onProtoPoisoning",
																							schemaPath: "#/properties/onProtoPoisoning/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																				}
																				if (coerced17 !== void 0) {
																					data15 = coerced17;
																					if (data !== void 0) data["onProtoPoisoning"] = coerced17;
																				}
																			}
																			var valid0 = _errs49 === errors;
																			if (valid0) {
																				let data16 = data.onConstructorPoisoning;
																				const _errs51 = errors;
																				if (typeof data16 !== "string") {
																					let dataType18 = typeof data16;
																					let coerced18 = void 0;
																					if (!(coerced18 !== void 0)) {
																						if (dataType18 == "number" || dataType18 == "boolean") coerced18 = "" + data16;
																						else if (data16 === null) coerced18 = "";
																						else {
																							validate10.errors = [{
																								instancePath: instancePath + "/onConstructorPoisoning",
																								schemaPath: "#/properties/onConstructorPoisoning/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																					}
																					if (coerced18 !== void 0) {
																						data16 = coerced18;
																						if (data !== void 0) data["onConstructorPoisoning"] = coerced18;
																					}
																				}
																				var valid0 = _errs51 === errors;
																				if (valid0) {
																					let data17 = data.pluginTimeout;
																					const _errs53 = errors;
																					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																						let dataType19 = typeof data17;
																						let coerced19 = void 0;
																						if (!(coerced19 !== void 0)) {
																							if (dataType19 === "boolean" || data17 === null || dataType19 === "string" && data17 && data17 == +data17 && !(data17 % 1)) coerced19 = +data17;
																							else {
																								validate10.errors = [{
																									instancePath: instancePath + "/pluginTimeout",
																									schemaPath: "#/properties/pluginTimeout/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																						}
																						if (coerced19 !== void 0) {
																							data17 = coerced19;
																							if (data !== void 0) data["pluginTimeout"] = coerced19;
																						}
																					}
																					var valid0 = _errs53 === errors;
																					if (valid0) {
																						let data18 = data.requestIdHeader;
																						const _errs55 = errors;
																						const _errs56 = errors;
																						let valid6 = false;
																						const _errs57 = errors;
																						if (typeof data18 !== "boolean") {
																							let coerced20 = void 0;
																							if (!(coerced20 !== void 0)) {
																								if (data18 === "false" || data18 === 0 || data18 === null) coerced20 = false;
																								else if (data18 === "true" || data18 === 1) coerced20 = true;
																								else {
																									const err12 = {
																										instancePath: instancePath + "/requestIdHeader",
																										schemaPath: "#/properties/requestIdHeader/anyOf/0/type",
																										keyword: "type",
																										params: { type: "boolean" },
																										message: "must be boolean"
																									};
																									if (vErrors === null) vErrors = [err12];
																									else vErrors.push(err12);
																									errors++;
																								}
																							}
																							if (coerced20 !== void 0) {
																								data18 = coerced20;
																								if (data !== void 0) data["requestIdHeader"] = coerced20;
																							}
																						}
																						var _valid3 = _errs57 === errors;
																						valid6 = valid6 || _valid3;
																						if (!valid6) {
																							const _errs59 = errors;
																							if (typeof data18 !== "string") {
																								let dataType21 = typeof data18;
																								let coerced21 = void 0;
																								if (!(coerced21 !== void 0)) {
																									if (dataType21 == "number" || dataType21 == "boolean") coerced21 = "" + data18;
																									else if (data18 === null) coerced21 = "";
																									else {
																										const err13 = {
																											instancePath: instancePath + "/requestIdHeader",
																											schemaPath: "#/properties/requestIdHeader/anyOf/1/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										};
																										if (vErrors === null) vErrors = [err13];
																										else vErrors.push(err13);
																										errors++;
																									}
																								}
																								if (coerced21 !== void 0) {
																									data18 = coerced21;
																									if (data !== void 0) data["requestIdHeader"] = coerced21;
																								}
																							}
																							var _valid3 = _errs59 === errors;
																							valid6 = valid6 || _valid3;
																						}
																						if (!valid6) {
																							const err14 = {
																								instancePath: instancePath + "/requestIdHeader",
																								schemaPath: "#/properties/requestIdHeader/anyOf",
																								keyword: "anyOf",
																								params: {},
																								message: "must match a schema in anyOf"
																							};
																							if (vErrors === null) vErrors = [err14];
																							else vErrors.push(err14);
																							errors++;
																							validate10.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs56;
																							if (vErrors !== null) {
																								if (_errs56) vErrors.length = _errs56;
																								else vErrors = null;
																							}
																						}
																						var valid0 = _errs55 === errors;
																						if (valid0) {
																							let data19 = data.requestIdLogLabel;
																							const _errs61 = errors;
																							if (typeof data19 !== "string") {
																								let dataType22 = typeof data19;
																								let coerced22 = void 0;
																								if (!(coerced22 !== void 0)) {
																									if (dataType22 == "number" || dataType22 == "boolean") coerced22 = "" + data19;
																									else if (data19 === null) coerced22 = "";
																									else {
																										validate10.errors = [{
																											instancePath: instancePath + "/requestIdLogLabel",
																											schemaPath: "#/properties/requestIdLogLabel/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																								}
																								if (coerced22 !== void 0) {
																									data19 = coerced22;
																									if (data !== void 0) data["requestIdLogLabel"] = coerced22;
																								}
																							}
																							var valid0 = _errs61 === errors;
																							if (valid0) {
																								let data20 = data.http2SessionTimeout;
																								const _errs63 = errors;
																								if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																									let dataType23 = typeof data20;
																									let coerced23 = void 0;
																									if (!(coerced23 !== void 0)) {
																										if (dataType23 === "boolean" || data20 === null || dataType23 === "string" && data20 && data20 == +data20 && !(data20 % 1)) coerced23 = +data20;
																										else {
																											validate10.errors = [{
																												instancePath: instancePath + "/http2SessionTimeout",
																												schemaPath: "#/properties/http2SessionTimeout/type",
																												keyword: "type",
																												params: { type: "integer" },
																												message: "must be integer"
																											}];
																											return false;
																										}
																									}
																									if (coerced23 !== void 0) {
																										data20 = coerced23;
																										if (data !== void 0) data["http2SessionTimeout"] = coerced23;
																									}
																								}
																								var valid0 = _errs63 === errors;
																								if (valid0) {
																									let data21 = data.exposeHeadRoutes;
																									const _errs65 = errors;
																									if (typeof data21 !== "boolean") {
																										let coerced24 = void 0;
																										if (!(coerced24 !== void 0)) {
																											if (data21 === "false" || data21 === 0 || data21 === null) coerced24 = false;
																											else if (data21 === "true" || data21 === 1) coerced24 = true;
																											else {
																												validate10.errors = [{
																													instancePath: instancePath + "/exposeHeadRoutes",
																													schemaPath: "#/properties/exposeHeadRoutes/type",
																													keyword: "type",
																													params: { type: "boolean" },
																													message: "must be boolean"
																												}];
																												return false;
																											}
																										}
																										if (coerced24 !== void 0) {
																											data21 = coerced24;
																											if (data !== void 0) data["exposeHeadRoutes"] = coerced24;
																										}
																									}
																									var valid0 = _errs65 === errors;
																									if (valid0) {
																										let data22 = data.useSemicolonDelimiter;
																										const _errs67 = errors;
																										if (typeof data22 !== "boolean") {
																											let coerced25 = void 0;
																											if (!(coerced25 !== void 0)) {
																												if (data22 === "false" || data22 === 0 || data22 === null) coerced25 = false;
																												else if (data22 === "true" || data22 === 1) coerced25 = true;
																												else {
																													validate10.errors = [{
																														instancePath: instancePath + "/useSemicolonDelimiter",
																														schemaPath: "#/properties/useSemicolonDelimiter/type",
																														keyword: "type",
																														params: { type: "boolean" },
																														message: "must be boolean"
																													}];
																													return false;
																												}
																											}
																											if (coerced25 !== void 0) {
																												data22 = coerced25;
																												if (data !== void 0) data["useSemicolonDelimiter"] = coerced25;
																											}
																										}
																										var valid0 = _errs67 === errors;
																										if (valid0) {
																											if (data.routerOptions !== void 0) {
																												let data23 = data.routerOptions;
																												const _errs69 = errors;
																												if (errors === _errs69) {
																													if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
																														if (data23.compile === void 0) data23.compile = false;
																														if (data23.ignoreTrailingSlash === void 0) data23.ignoreTrailingSlash = false;
																														if (data23.ignoreDuplicateSlashes === void 0) data23.ignoreDuplicateSlashes = false;
																														if (data23.maxParamLength === void 0) data23.maxParamLength = 100;
																														if (data23.allowUnsafeRegex === void 0) data23.allowUnsafeRegex = false;
																														if (data23.useSemicolonDelimiter === void 0) data23.useSemicolonDelimiter = false;
																														let data24 = data23.compile;
																														const _errs72 = errors;
																														if (typeof data24 !== "boolean") {
																															let coerced26 = void 0;
																															if (!(coerced26 !== void 0)) {
																																if (data24 === "false" || data24 === 0 || data24 === null) coerced26 = false;
																																else if (data24 === "true" || data24 === 1) coerced26 = true;
																																else {
																																	validate10.errors = [{
																																		instancePath: instancePath + "/routerOptions/compile",
																																		schemaPath: "#/properties/routerOptions/properties/compile/type",
																																		keyword: "type",
																																		params: { type: "boolean" },
																																		message: "must be boolean"
																																	}];
																																	return false;
																																}
																															}
																															if (coerced26 !== void 0) {
																																data24 = coerced26;
																																if (data23 !== void 0) data23["compile"] = coerced26;
																															}
																														}
																														var valid7 = _errs72 === errors;
																														if (valid7) {
																															let data25 = data23.ignoreTrailingSlash;
																															const _errs74 = errors;
																															if (typeof data25 !== "boolean") {
																																let coerced27 = void 0;
																																if (!(coerced27 !== void 0)) {
																																	if (data25 === "false" || data25 === 0 || data25 === null) coerced27 = false;
																																	else if (data25 === "true" || data25 === 1) coerced27 = true;
																																	else {
																																		validate10.errors = [{
																																			instancePath: instancePath + "/routerOptions/ignoreTrailingSlash",
																																			schemaPath: "#/properties/routerOptions/properties/ignoreTrailingSlash/type",
																																			keyword: "type",
																																			params: { type: "boolean" },
																																			message: "must be boolean"
																																		}];
																																		return false;
																																	}
																																}
																																if (coerced27 !== void 0) {
																																	data25 = coerced27;
																																	if (data23 !== void 0) data23["ignoreTrailingSlash"] = coerced27;
																																}
																															}
																															var valid7 = _errs74 === errors;
																															if (valid7) {
																																let data26 = data23.ignoreDuplicateSlashes;
																																const _errs76 = errors;
																																if (typeof data26 !== "boolean") {
																																	let coerced28 = void 0;
																																	if (!(coerced28 !== void 0)) {
																																		if (data26 === "false" || data26 === 0 || data26 === null) coerced28 = false;
																																		else if (data26 === "true" || data26 === 1) coerced28 = true;
																																		else {
																																			validate10.errors = [{
																																				instancePath: instancePath + "/routerOptions/ignoreDuplicateSlashes",
																																				schemaPath: "#/properties/routerOptions/properties/ignoreDuplicateSlashes/type",
																																				keyword: "type",
																																				params: { type: "boolean" },
																																				message: "must be boolean"
																																			}];
																																			return false;
																																		}
																																	}
																																	if (coerced28 !== void 0) {
																																		data26 = coerced28;
																																		if (data23 !== void 0) data23["ignoreDuplicateSlashes"] = coerced28;
																																	}
																																}
																																var valid7 = _errs76 === errors;
																																if (valid7) {
																																	let data27 = data23.maxParamLength;
																																	const _errs78 = errors;
																																	if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
																																		let dataType29 = typeof data27;
																																		let coerced29 = void 0;
																																		if (!(coerced29 !== void 0)) {
																																			if (dataType29 === "boolean" || data27 === null || dataType29 === "string" && data27 && data27 == +data27 && !(data27 % 1)) coerced29 = +data27;
																																			else {
																																				validate10.errors = [{
																																					instancePath: instancePath + "/routerOptions/maxParamLength",
																																					schemaPath: "#/properties/routerOptions/properties/maxParamLength/type",
																																					keyword: "type",
																																					params: { type: "integer" },
																																					message: "must be integer"
																																				}];
																																				return false;
																																			}
																																		}
																																		if (coerced29 !== void 0) {
																																			data27 = coerced29;
																																			if (data23 !== void 0) data23["maxParamLength"] = coerced29;
																																		}
																																	}
																																	var valid7 = _errs78 === errors;
																																	if (valid7) {
																																		let data28 = data23.allowUnsafeRegex;
																																		const _errs80 = errors;
																																		if (typeof data28 !== "boolean") {
																																			let coerced30 = void 0;
																																			if (!(coerced30 !== void 0)) {
																																				if (data28 === "false" || data28 === 0 || data28 === null) coerced30 = false;
																																				else if (data28 === "true" || data28 === 1) coerced30 = true;
																																				else {
																																					validate10.errors = [{
																																						instancePath: instancePath + "/routerOptions/allowUnsafeRegex",
																																						schemaPath: "#/properties/routerOptions/properties/allowUnsafeRegex/type",
																																						keyword: "type",
																																						params: { type: "boolean" },
																																						message: "must be boolean"
																																					}];
																																					return false;
																																				}
																																			}
																																			if (coerced30 !== void 0) {
																																				data28 = coerced30;
																																				if (data23 !== void 0) data23["allowUnsafeRegex"] = coerced30;
																																			}
																																		}
																																		var valid7 = _errs80 === errors;
																																		if (valid7) {
																																			let data29 = data23.useSemicolonDelimiter;
																																			const _errs82 = errors;
																																			if (typeof data29 !== "boolean") {
																																				let coerced31 = void 0;
																																				if (!(coerced31 !== void 0)) {
																																					if (data29 === "false" || data29 === 0 || data29 === null) coerced31 = false;
																																					else if (data29 === "true" || data29 === 1) coerced31 = true;
																																					else {
																																						validate10.errors = [{
																																							instancePath: instancePath + "/routerOptions/useSemicolonDelimiter",
																																							schemaPath: "#/properties/routerOptions/properties/useSemicolonDelimiter/type",
																																							keyword: "type",
																																							params: { type: "boolean" },
																																							message: "must be boolean"
																																						}];
																																						return false;
																																					}
																																				}
																																				if (coerced31 !== void 0) {
																																					data29 = coerced31;
																																					if (data23 !== void 0) data23["useSemicolonDelimiter"] = coerced31;
																																				}
																																			}
																																			var valid7 = _errs82 === errors;
																																		}
																																	}
																																}
																															}
																														}
																													} else {
																														validate10.errors = [{
																															instancePath: instancePath + "/routerOptions",
																															schemaPath: "#/properties/routerOptions/type",
																															keyword: "type",
																															params: { type: "object" },
																															message: "must be object"
																														}];
																														return false;
																													}
																												}
																												var valid0 = _errs69 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.constraints !== void 0) {
																													let data30 = data.constraints;
																													const _errs84 = errors;
																													if (errors === _errs84) {
																														if (data30 && typeof data30 == "object" && !Array.isArray(data30)) for (const key2 in data30) {
																															let data31 = data30[key2];
																															const _errs87 = errors;
																															if (errors === _errs87) {
																																if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																																	let missing1;
																																	if (data31.name === void 0 && (missing1 = "name") || data31.storage === void 0 && (missing1 = "storage") || data31.validate === void 0 && (missing1 = "validate") || data31.deriveConstraint === void 0 && (missing1 = "deriveConstraint")) {
																																		validate10.errors = [{
																																			instancePath: instancePath + "/constraints/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																																			schemaPath: "#/properties/constraints/additionalProperties/required",
																																			keyword: "required",
																																			params: { missingProperty: missing1 },
																																			message: "must have required property '" + missing1 + "'"
																																		}];
																																		return false;
																																	} else if (data31.name !== void 0) {
																																		let data32 = data31.name;
																																		if (typeof data32 !== "string") {
																																			let dataType32 = typeof data32;
																																			let coerced32 = void 0;
																																			if (!(coerced32 !== void 0)) {
																																				if (dataType32 == "number" || dataType32 == "boolean") coerced32 = "" + data32;
																																				else if (data32 === null) coerced32 = "";
																																				else {
																																					validate10.errors = [{
																																						instancePath: instancePath + "/constraints/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/name",
																																						schemaPath: "#/properties/constraints/additionalProperties/properties/name/type",
																																						keyword: "type",
																																						params: { type: "string" },
																																						message: "must be string"
																																					}];
																																					return false;
																																				}
																																			}
																																			if (coerced32 !== void 0) {
																																				data32 = coerced32;
																																				if (data31 !== void 0) data31["name"] = coerced32;
																																			}
																																		}
																																	}
																																} else {
																																	validate10.errors = [{
																																		instancePath: instancePath + "/constraints/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																																		schemaPath: "#/properties/constraints/additionalProperties/type",
																																		keyword: "type",
																																		params: { type: "object" },
																																		message: "must be object"
																																	}];
																																	return false;
																																}
																															}
																															if (!(_errs87 === errors)) break;
																														}
																														else {
																															validate10.errors = [{
																																instancePath: instancePath + "/constraints",
																																schemaPath: "#/properties/constraints/type",
																																keyword: "type",
																																params: { type: "object" },
																																message: "must be object"
																															}];
																															return false;
																														}
																													}
																													var valid0 = _errs84 === errors;
																												} else var valid0 = true;
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate10.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
		validate10.errors = vErrors;
		return errors === 0;
	}
	module.exports.defaultInitOptions = {
		"connectionTimeout": 0,
		"keepAliveTimeout": 72e3,
		"maxRequestsPerSocket": 0,
		"requestTimeout": 0,
		"handlerTimeout": 0,
		"bodyLimit": 1048576,
		"caseSensitive": true,
		"allowUnsafeRegex": false,
		"disableRequestLogging": false,
		"ignoreTrailingSlash": false,
		"ignoreDuplicateSlashes": false,
		"maxParamLength": 100,
		"onProtoPoisoning": "error",
		"onConstructorPoisoning": "error",
		"pluginTimeout": 1e4,
		"requestIdHeader": false,
		"requestIdLogLabel": "reqId",
		"http2SessionTimeout": 72e3,
		"exposeHeadRoutes": true,
		"useSemicolonDelimiter": false,
		"allowErrorHandlerOverride": true,
		"routerOptions": {
			"compile": false,
			"ignoreTrailingSlash": false,
			"ignoreDuplicateSlashes": false,
			"maxParamLength": 100,
			"allowUnsafeRegex": false,
			"useSemicolonDelimiter": false
		}
	};
}));
/* c8 ignore stop */

// node_modules/rfdc/index.js
var require_rfdc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = rfdc;
	function copyBuffer(cur) {
		if (cur instanceof Buffer) return Buffer.from(cur);
		return new cur.constructor(cur.buffer.slice(), cur.byteOffset, cur.length);
	}
	function rfdc(opts) {
		opts = opts || {};
		if (opts.circles) return rfdcCircles(opts);
		const constructorHandlers = /* @__PURE__ */ new Map();
		constructorHandlers.set(Date, (o) => new Date(o));
		constructorHandlers.set(Map, (o, fn) => new Map(cloneArray(Array.from(o), fn)));
		constructorHandlers.set(Set, (o, fn) => new Set(cloneArray(Array.from(o), fn)));
		if (opts.constructorHandlers) for (const handler of opts.constructorHandlers) constructorHandlers.set(handler[0], handler[1]);
		let handler = null;
		return opts.proto ? cloneProto : clone;
		function cloneArray(a, fn) {
			const keys = Object.keys(a);
			const a2 = new Array(keys.length);
			for (let i = 0; i < keys.length; i++) {
				const k = keys[i];
				const cur = a[k];
				if (typeof cur !== "object" || cur === null) a2[k] = cur;
				else if (cur.constructor !== Object && (handler = constructorHandlers.get(cur.constructor))) a2[k] = handler(cur, fn);
				else if (ArrayBuffer.isView(cur)) a2[k] = copyBuffer(cur);
				else a2[k] = fn(cur);
			}
			return a2;
		}
		function clone(o) {
			if (typeof o !== "object" || o === null) return o;
			if (Array.isArray(o)) return cloneArray(o, clone);
			if (o.constructor !== Object && (handler = constructorHandlers.get(o.constructor))) return handler(o, clone);
			const o2 = {};
			for (const k in o) {
				if (Object.hasOwnProperty.call(o, k) === false) continue;
				const cur = o[k];
				if (typeof cur !== "object" || cur === null) o2[k] = cur;
				else if (cur.constructor !== Object && (handler = constructorHandlers.get(cur.constructor))) o2[k] = handler(cur, clone);
				else if (ArrayBuffer.isView(cur)) o2[k] = copyBuffer(cur);
				else o2[k] = clone(cur);
			}
			return o2;
		}
		function cloneProto(o) {
			if (typeof o !== "object" || o === null) return o;
			if (Array.isArray(o)) return cloneArray(o, cloneProto);
			if (o.constructor !== Object && (handler = constructorHandlers.get(o.constructor))) return handler(o, cloneProto);
			const o2 = {};
			for (const k in o) {
				const cur = o[k];
				if (typeof cur !== "object" || cur === null) o2[k] = cur;
				else if (cur.constructor !== Object && (handler = constructorHandlers.get(cur.constructor))) o2[k] = handler(cur, cloneProto);
				else if (ArrayBuffer.isView(cur)) o2[k] = copyBuffer(cur);
				else o2[k] = cloneProto(cur);
			}
			return o2;
		}
	}
	function rfdcCircles(opts) {
		const refs = [];
		const refsNew = [];
		const constructorHandlers = /* @__PURE__ */ new Map();
		constructorHandlers.set(Date, (o) => new Date(o));
		constructorHandlers.set(Map, (o, fn) => new Map(cloneArray(Array.from(o), fn)));
		constructorHandlers.set(Set, (o, fn) => new Set(cloneArray(Array.from(o), fn)));
		if (opts.constructorHandlers) for (const handler of opts.constructorHandlers) constructorHandlers.set(handler[0], handler[1]);
		let handler = null;
		return opts.proto ? cloneProto : clone;
		function cloneArray(a, fn) {
			const keys = Object.keys(a);
			const a2 = new Array(keys.length);
			for (let i = 0; i < keys.length; i++) {
				const k = keys[i];
				const cur = a[k];
				if (typeof cur !== "object" || cur === null) a2[k] = cur;
				else if (cur.constructor !== Object && (handler = constructorHandlers.get(cur.constructor))) a2[k] = handler(cur, fn);
				else if (ArrayBuffer.isView(cur)) a2[k] = copyBuffer(cur);
				else {
					const index = refs.indexOf(cur);
					if (index !== -1) a2[k] = refsNew[index];
					else a2[k] = fn(cur);
				}
			}
			return a2;
		}
		function clone(o) {
			if (typeof o !== "object" || o === null) return o;
			if (Array.isArray(o)) return cloneArray(o, clone);
			if (o.constructor !== Object && (handler = constructorHandlers.get(o.constructor))) return handler(o, clone);
			const o2 = {};
			refs.push(o);
			refsNew.push(o2);
			for (const k in o) {
				if (Object.hasOwnProperty.call(o, k) === false) continue;
				const cur = o[k];
				if (typeof cur !== "object" || cur === null) o2[k] = cur;
				else if (cur.constructor !== Object && (handler = constructorHandlers.get(cur.constructor))) o2[k] = handler(cur, clone);
				else if (ArrayBuffer.isView(cur)) o2[k] = copyBuffer(cur);
				else {
					const i = refs.indexOf(cur);
					if (i !== -1) o2[k] = refsNew[i];
					else o2[k] = clone(cur);
				}
			}
			refs.pop();
			refsNew.pop();
			return o2;
		}
		function cloneProto(o) {
			if (typeof o !== "object" || o === null) return o;
			if (Array.isArray(o)) return cloneArray(o, cloneProto);
			if (o.constructor !== Object && (handler = constructorHandlers.get(o.constructor))) return handler(o, cloneProto);
			const o2 = {};
			refs.push(o);
			refsNew.push(o2);
			for (const k in o) {
				const cur = o[k];
				if (typeof cur !== "object" || cur === null) o2[k] = cur;
				else if (cur.constructor !== Object && (handler = constructorHandlers.get(cur.constructor))) o2[k] = handler(cur, cloneProto);
				else if (ArrayBuffer.isView(cur)) o2[k] = copyBuffer(cur);
				else {
					const i = refs.indexOf(cur);
					if (i !== -1) o2[k] = refsNew[i];
					else o2[k] = cloneProto(cur);
				}
			}
			refs.pop();
			refsNew.pop();
			return o2;
		}
	}
}));

// node_modules/fastify/lib/initial-config-validation.js
var require_initial_config_validation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const validate = require_config_validator$1();
	const deepClone = require_rfdc()({
		circles: true,
		proto: false
	});
	const { FST_ERR_INIT_OPTS_INVALID } = require_errors$1();
	function validateInitialConfig(options) {
		const opts = deepClone(options);
		if (!validate(opts)) {
			const error = new FST_ERR_INIT_OPTS_INVALID(JSON.stringify(validate.errors.map((e) => e.message)));
			error.errors = validate.errors;
			throw error;
		}
		return deepFreezeObject(opts);
	}
	function deepFreezeObject(object) {
		const properties = Object.getOwnPropertyNames(object);
		for (const name of properties) {
			const value = object[name];
			if (ArrayBuffer.isView(value) && !(value instanceof DataView)) continue;
			object[name] = value && typeof value === "object" ? deepFreezeObject(value) : value;
		}
		return Object.freeze(object);
	}
	module.exports = validateInitialConfig;
	module.exports.defaultInitOptions = validate.defaultInitOptions;
	module.exports.utils = { deepFreezeObject };
}));

// node_modules/fastify/lib/log-controller.js
var require_log_controller = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { defaultInitOptions } = require_initial_config_validation();
	var LogController = class {
		constructor(options) {
			const opts = options || {};
			this.disableRequestLogging = opts.disableRequestLogging || defaultInitOptions.disableRequestLogging;
			this.isDisableRequestLoggingFunction = typeof this.disableRequestLogging === "function";
			this.requestIdLogLabel = opts.requestIdLogLabel || defaultInitOptions.requestIdLogLabel;
		}
		isLogDisabled(req) {
			return this.isDisableRequestLoggingFunction ? this.disableRequestLogging(req) : this.disableRequestLogging;
		}
		incomingRequest(request, reply, metadata) {
			if (this.isLogDisabled(request)) return;
			request.log.info({ req: request }, "incoming request");
		}
		requestCompleted(error, request, reply, metadata) {
			if (this.isLogDisabled(request)) return;
			if (error) reply.log.error({
				res: reply,
				err: error,
				responseTime: reply.elapsedTime
			}, "request errored");
			else reply.log.info({
				res: reply,
				responseTime: reply.elapsedTime
			}, "request completed");
		}
		defaultErrorLog(error, request, reply, metadata) {
			if (this.isLogDisabled(request)) return;
			if (reply.statusCode >= 500) reply.log.error({
				req: request,
				res: reply,
				err: error
			}, error?.message);
			else reply.log.info({
				res: reply,
				err: error
			}, error?.message);
		}
		streamError(error, request, reply, metadata) {
			if (this.isLogDisabled(request)) return;
			if (error.code === "ERR_STREAM_PREMATURE_CLOSE") reply.log.info({ res: reply }, "stream closed prematurely");
			else reply.log.warn({ err: error }, "response terminated with an error with headers already sent");
		}
		routeNotFound(request, reply, metadata) {
			if (this.isLogDisabled(request)) return;
			const { url, method } = request.raw;
			request.log.info(`Route ${method}:${url} not found`);
		}
		writeHeadError(error, request, reply, metadata) {
			if (this.isLogDisabled(request)) return;
			reply.log.warn({
				req: request,
				res: reply,
				err: error
			}, error?.message);
		}
		serializerError(error, request, reply, metadata) {
			if (this.isLogDisabled(request)) return;
			reply.log.error({
				err: error,
				statusCode: metadata.statusCode
			}, "The serializer for the given status code failed");
		}
		serviceUnavailable(logger, server) {
			logger.info({ res: { statusCode: 503 } }, "request aborted - refusing to accept new requests as server is closing");
		}
	};
	module.exports = { LogController };
}));

// node_modules/abstract-logging/index.js
var require_abstract_logging = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function noop() {}
	const proto = {
		fatal: noop,
		error: noop,
		warn: noop,
		info: noop,
		debug: noop,
		trace: noop
	};
	Object.defineProperty(module, "exports", { get() {
		return Object.create(proto);
	} });
}));

// node_modules/pino-std-serializers/lib/err-helpers.js
var require_err_helpers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const isErrorLike = (err) => {
		return err && typeof err.message === "string";
	};
	const getErrorCause = (err) => {
		if (!err) return;
		const cause = err.cause;
		if (typeof cause === "function") {
			const causeResult = err.cause();
			return isErrorLike(causeResult) ? causeResult : void 0;
		} else return isErrorLike(cause) ? cause : void 0;
	};
	const _stackWithCauses = (err, seen) => {
		if (!isErrorLike(err)) return "";
		const stack = err.stack || "";
		if (seen.has(err)) return stack + "\ncauses have become circular...";
		const cause = getErrorCause(err);
		if (cause) {
			seen.add(err);
			return stack + "\ncaused by: " + _stackWithCauses(cause, seen);
		} else return stack;
	};
	const stackWithCauses = (err) => _stackWithCauses(err, /* @__PURE__ */ new Set());
	const _messageWithCauses = (err, seen, skip) => {
		if (!isErrorLike(err)) return "";
		const message = skip ? "" : err.message || "";
		if (seen.has(err)) return message + ": ...";
		const cause = getErrorCause(err);
		if (cause) {
			seen.add(err);
			const skipIfVErrorStyleCause = typeof err.cause === "function";
			return message + (skipIfVErrorStyleCause ? "" : ": ") + _messageWithCauses(cause, seen, skipIfVErrorStyleCause);
		} else return message;
	};
	const messageWithCauses = (err) => _messageWithCauses(err, /* @__PURE__ */ new Set());
	module.exports = {
		isErrorLike,
		getErrorCause,
		stackWithCauses,
		messageWithCauses
	};
}));

// node_modules/pino-std-serializers/lib/err-proto.js
var require_err_proto = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const seen = Symbol("circular-ref-tag");
	const rawSymbol = Symbol("pino-raw-err-ref");
	const pinoErrProto = Object.create({}, {
		type: {
			enumerable: true,
			writable: true,
			value: void 0
		},
		message: {
			enumerable: true,
			writable: true,
			value: void 0
		},
		stack: {
			enumerable: true,
			writable: true,
			value: void 0
		},
		aggregateErrors: {
			enumerable: true,
			writable: true,
			value: void 0
		},
		raw: {
			enumerable: false,
			get: function() {
				return this[rawSymbol];
			},
			set: function(val) {
				this[rawSymbol] = val;
			}
		}
	});
	Object.defineProperty(pinoErrProto, rawSymbol, {
		writable: true,
		value: {}
	});
	module.exports = {
		pinoErrProto,
		pinoErrorSymbols: {
			seen,
			rawSymbol
		}
	};
}));

// node_modules/pino-std-serializers/lib/err.js
var require_err = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = errSerializer;
	const { messageWithCauses, stackWithCauses, isErrorLike } = require_err_helpers();
	const { pinoErrProto, pinoErrorSymbols } = require_err_proto();
	const { seen } = pinoErrorSymbols;
	const { toString } = Object.prototype;
	function errSerializer(err) {
		if (!isErrorLike(err)) return err;
		err[seen] = void 0;
		const _err = Object.create(pinoErrProto);
		_err.type = toString.call(err.constructor) === "[object Function]" ? err.constructor.name : err.name;
		_err.message = messageWithCauses(err);
		_err.stack = stackWithCauses(err);
		if (Array.isArray(err.errors)) _err.aggregateErrors = err.errors.map((err) => errSerializer(err));
		for (const key in err) if (_err[key] === void 0) {
			const val = err[key];
			if (isErrorLike(val)) {
				if (key !== "cause" && !Object.prototype.hasOwnProperty.call(val, seen)) _err[key] = errSerializer(val);
			} else _err[key] = val;
		}
		delete err[seen];
		_err.raw = err;
		return _err;
	}
}));

// node_modules/pino-std-serializers/lib/err-with-cause.js
var require_err_with_cause = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = errWithCauseSerializer;
	const { isErrorLike } = require_err_helpers();
	const { pinoErrProto, pinoErrorSymbols } = require_err_proto();
	const { seen } = pinoErrorSymbols;
	const { toString } = Object.prototype;
	function errWithCauseSerializer(err) {
		if (!isErrorLike(err)) return err;
		err[seen] = void 0;
		const _err = Object.create(pinoErrProto);
		_err.type = toString.call(err.constructor) === "[object Function]" ? err.constructor.name : err.name;
		_err.message = err.message;
		_err.stack = err.stack;
		if (Array.isArray(err.errors)) _err.aggregateErrors = err.errors.map((err) => errWithCauseSerializer(err));
		if (isErrorLike(err.cause) && !Object.prototype.hasOwnProperty.call(err.cause, seen)) _err.cause = errWithCauseSerializer(err.cause);
		for (const key in err) if (_err[key] === void 0) {
			const val = err[key];
			if (isErrorLike(val)) {
				if (!Object.prototype.hasOwnProperty.call(val, seen)) _err[key] = errWithCauseSerializer(val);
			} else _err[key] = val;
		}
		delete err[seen];
		_err.raw = err;
		return _err;
	}
}));

// node_modules/pino-std-serializers/lib/req.js
var require_req = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		mapHttpRequest,
		reqSerializer
	};
	const rawSymbol = Symbol("pino-raw-req-ref");
	const pinoReqProto = Object.create({}, {
		id: {
			enumerable: true,
			writable: true,
			value: ""
		},
		method: {
			enumerable: true,
			writable: true,
			value: ""
		},
		url: {
			enumerable: true,
			writable: true,
			value: ""
		},
		query: {
			enumerable: true,
			writable: true,
			value: ""
		},
		params: {
			enumerable: true,
			writable: true,
			value: ""
		},
		headers: {
			enumerable: true,
			writable: true,
			value: {}
		},
		remoteAddress: {
			enumerable: true,
			writable: true,
			value: ""
		},
		remotePort: {
			enumerable: true,
			writable: true,
			value: ""
		},
		raw: {
			enumerable: false,
			get: function() {
				return this[rawSymbol];
			},
			set: function(val) {
				this[rawSymbol] = val;
			}
		}
	});
	Object.defineProperty(pinoReqProto, rawSymbol, {
		writable: true,
		value: {}
	});
	function reqSerializer(req) {
		const connection = req.info || req.socket;
		const _req = Object.create(pinoReqProto);
		_req.id = typeof req.id === "function" ? req.id() : req.id || (req.info ? req.info.id : void 0);
		_req.method = req.method;
		if (req.originalUrl) _req.url = req.originalUrl;
		else {
			const path = req.path;
			_req.url = typeof path === "string" ? path : req.url ? req.url.path || req.url : void 0;
		}
		if (req.query) _req.query = req.query;
		if (req.params) _req.params = req.params;
		_req.headers = req.headers;
		_req.remoteAddress = connection && connection.remoteAddress;
		_req.remotePort = connection && connection.remotePort;
		_req.raw = req.raw || req;
		return _req;
	}
	function mapHttpRequest(req) {
		return { req: reqSerializer(req) };
	}
}));

// node_modules/pino-std-serializers/lib/res.js
var require_res = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		mapHttpResponse,
		resSerializer
	};
	const rawSymbol = Symbol("pino-raw-res-ref");
	const pinoResProto = Object.create({}, {
		statusCode: {
			enumerable: true,
			writable: true,
			value: 0
		},
		headers: {
			enumerable: true,
			writable: true,
			value: ""
		},
		raw: {
			enumerable: false,
			get: function() {
				return this[rawSymbol];
			},
			set: function(val) {
				this[rawSymbol] = val;
			}
		}
	});
	Object.defineProperty(pinoResProto, rawSymbol, {
		writable: true,
		value: {}
	});
	function resSerializer(res) {
		const _res = Object.create(pinoResProto);
		_res.statusCode = res.headersSent ? res.statusCode : null;
		_res.headers = res.getHeaders ? res.getHeaders() : res._headers;
		_res.raw = res;
		return _res;
	}
	function mapHttpResponse(res) {
		return { res: resSerializer(res) };
	}
}));

// node_modules/pino-std-serializers/index.js
var require_pino_std_serializers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const errSerializer = require_err();
	const errWithCauseSerializer = require_err_with_cause();
	const reqSerializers = require_req();
	const resSerializers = require_res();
	module.exports = {
		err: errSerializer,
		errWithCause: errWithCauseSerializer,
		mapHttpRequest: reqSerializers.mapHttpRequest,
		mapHttpResponse: resSerializers.mapHttpResponse,
		req: reqSerializers.reqSerializer,
		res: resSerializers.resSerializer,
		wrapErrorSerializer: function wrapErrorSerializer(customSerializer) {
			if (customSerializer === errSerializer) return customSerializer;
			return function wrapErrSerializer(err) {
				return customSerializer(errSerializer(err));
			};
		},
		wrapRequestSerializer: function wrapRequestSerializer(customSerializer) {
			if (customSerializer === reqSerializers.reqSerializer) return customSerializer;
			return function wrappedReqSerializer(req) {
				return customSerializer(reqSerializers.reqSerializer(req));
			};
		},
		wrapResponseSerializer: function wrapResponseSerializer(customSerializer) {
			if (customSerializer === resSerializers.resSerializer) return customSerializer;
			return function wrappedResSerializer(res) {
				return customSerializer(resSerializers.resSerializer(res));
			};
		}
	};
}));

// node_modules/pino/lib/caller.js
var require_caller = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const util = __require("node:util");
	const getCallSites = util.getCallSites ?? util.getCallSite;
	function noOpPrepareStackTrace(_, stack) {
		return stack;
	}
	module.exports = function getCallers() {
		if (getCallSites) return getCallSites().slice(2).map((callSite) => callSite.scriptName);
		const originalPrepare = Error.prepareStackTrace;
		Error.prepareStackTrace = noOpPrepareStackTrace;
		const stack = (/* @__PURE__ */ new Error()).stack;
		Error.prepareStackTrace = originalPrepare;
		if (!Array.isArray(stack)) return;
		const entries = stack.slice(2);
		const fileNames = [];
		for (const entry of entries) {
			if (!entry) continue;
			fileNames.push(entry.getFileName());
		}
		return fileNames;
	};
}));

// node_modules/@pinojs/redact/index.js
var require_redact = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function deepClone(obj) {
		if (obj === null || typeof obj !== "object") return obj;
		if (obj instanceof Date) return new Date(obj.getTime());
		if (obj instanceof Array) {
			const cloned = [];
			for (let i = 0; i < obj.length; i++) cloned[i] = deepClone(obj[i]);
			return cloned;
		}
		if (typeof obj === "object") {
			const cloned = Object.create(Object.getPrototypeOf(obj));
			for (const key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) cloned[key] = deepClone(obj[key]);
			return cloned;
		}
		return obj;
	}
	function parsePath(path) {
		const parts = [];
		let current = "";
		let inBrackets = false;
		let inQuotes = false;
		let quoteChar = "";
		for (let i = 0; i < path.length; i++) {
			const char = path[i];
			if (!inBrackets && char === ".") {
				if (current) {
					parts.push(current);
					current = "";
				}
			} else if (char === "[") {
				if (current) {
					parts.push(current);
					current = "";
				}
				inBrackets = true;
			} else if (char === "]" && inBrackets) {
				parts.push(current);
				current = "";
				inBrackets = false;
				inQuotes = false;
			} else if ((char === "\"" || char === "'") && inBrackets) {
				if (!inQuotes) {
					inQuotes = true;
					quoteChar = char;
				} else if (char === quoteChar) {
					inQuotes = false;
					quoteChar = "";
				} else current += char;
			} else current += char;
		}
		if (current) parts.push(current);
		return parts;
	}
	function setValue(obj, parts, value) {
		let current = obj;
		for (let i = 0; i < parts.length - 1; i++) {
			const key = parts[i];
			if (typeof current !== "object" || current === null || !(key in current)) return false;
			if (typeof current[key] !== "object" || current[key] === null) return false;
			current = current[key];
		}
		const lastKey = parts[parts.length - 1];
		if (lastKey === "*") {
			if (Array.isArray(current)) for (let i = 0; i < current.length; i++) current[i] = value;
			else if (typeof current === "object" && current !== null) {
				for (const key in current) if (Object.prototype.hasOwnProperty.call(current, key)) current[key] = value;
			}
		} else if (typeof current === "object" && current !== null && lastKey in current && Object.prototype.hasOwnProperty.call(current, lastKey)) current[lastKey] = value;
		return true;
	}
	function removeKey(obj, parts) {
		let current = obj;
		for (let i = 0; i < parts.length - 1; i++) {
			const key = parts[i];
			if (typeof current !== "object" || current === null || !(key in current)) return false;
			if (typeof current[key] !== "object" || current[key] === null) return false;
			current = current[key];
		}
		const lastKey = parts[parts.length - 1];
		if (lastKey === "*") {
			if (Array.isArray(current)) for (let i = 0; i < current.length; i++) current[i] = void 0;
			else if (typeof current === "object" && current !== null) {
				for (const key in current) if (Object.prototype.hasOwnProperty.call(current, key)) delete current[key];
			}
		} else if (typeof current === "object" && current !== null && lastKey in current && Object.prototype.hasOwnProperty.call(current, lastKey)) delete current[lastKey];
		return true;
	}
	const PATH_NOT_FOUND = Symbol("PATH_NOT_FOUND");
	function getValueIfExists(obj, parts) {
		let current = obj;
		for (const part of parts) {
			if (current === null || current === void 0) return PATH_NOT_FOUND;
			if (typeof current !== "object" || current === null) return PATH_NOT_FOUND;
			if (!(part in current)) return PATH_NOT_FOUND;
			current = current[part];
		}
		return current;
	}
	function getValue(obj, parts) {
		let current = obj;
		for (const part of parts) {
			if (current === null || current === void 0) return;
			if (typeof current !== "object" || current === null) return;
			current = current[part];
		}
		return current;
	}
	function redactPaths(obj, paths, censor, remove = false) {
		for (const path of paths) {
			const parts = parsePath(path);
			if (parts.includes("*")) redactWildcardPath(obj, parts, censor, path, remove);
			else if (remove) removeKey(obj, parts);
			else {
				const value = getValueIfExists(obj, parts);
				if (value === PATH_NOT_FOUND) continue;
				setValue(obj, parts, typeof censor === "function" ? censor(value, parts) : censor);
			}
		}
	}
	function redactWildcardPath(obj, parts, censor, originalPath, remove = false) {
		const wildcardIndex = parts.indexOf("*");
		if (wildcardIndex === parts.length - 1) {
			const parentParts = parts.slice(0, -1);
			let current = obj;
			for (const part of parentParts) {
				if (current === null || current === void 0) return;
				if (typeof current !== "object" || current === null) return;
				current = current[part];
			}
			if (Array.isArray(current)) {
				if (remove) for (let i = 0; i < current.length; i++) current[i] = void 0;
				else for (let i = 0; i < current.length; i++) {
					const indexPath = [...parentParts, i.toString()];
					const actualCensor = typeof censor === "function" ? censor(current[i], indexPath) : censor;
					current[i] = actualCensor;
				}
			} else if (typeof current === "object" && current !== null) {
				if (remove) {
					const keysToDelete = [];
					for (const key in current) if (Object.prototype.hasOwnProperty.call(current, key)) keysToDelete.push(key);
					for (const key of keysToDelete) delete current[key];
				} else for (const key in current) {
					const keyPath = [...parentParts, key];
					const actualCensor = typeof censor === "function" ? censor(current[key], keyPath) : censor;
					current[key] = actualCensor;
				}
			}
		} else redactIntermediateWildcard(obj, parts, censor, wildcardIndex, originalPath, remove);
	}
	function redactIntermediateWildcard(obj, parts, censor, wildcardIndex, originalPath, remove = false) {
		const beforeWildcard = parts.slice(0, wildcardIndex);
		const afterWildcard = parts.slice(wildcardIndex + 1);
		const pathArray = [];
		function traverse(current, pathLength) {
			if (pathLength === beforeWildcard.length) {
				if (Array.isArray(current)) for (let i = 0; i < current.length; i++) {
					pathArray[pathLength] = i.toString();
					traverse(current[i], pathLength + 1);
				}
				else if (typeof current === "object" && current !== null) for (const key in current) {
					pathArray[pathLength] = key;
					traverse(current[key], pathLength + 1);
				}
			} else if (pathLength < beforeWildcard.length) {
				const nextKey = beforeWildcard[pathLength];
				if (current && typeof current === "object" && current !== null && nextKey in current) {
					pathArray[pathLength] = nextKey;
					traverse(current[nextKey], pathLength + 1);
				}
			} else if (afterWildcard.includes("*")) redactWildcardPath(current, afterWildcard, typeof censor === "function" ? (value, path) => {
				return censor(value, [...pathArray.slice(0, pathLength), ...path]);
			} : censor, originalPath, remove);
			else if (remove) removeKey(current, afterWildcard);
			else {
				const actualCensor = typeof censor === "function" ? censor(getValue(current, afterWildcard), [...pathArray.slice(0, pathLength), ...afterWildcard]) : censor;
				setValue(current, afterWildcard, actualCensor);
			}
		}
		if (beforeWildcard.length === 0) traverse(obj, 0);
		else {
			let current = obj;
			for (let i = 0; i < beforeWildcard.length; i++) {
				const part = beforeWildcard[i];
				if (current === null || current === void 0) return;
				if (typeof current !== "object" || current === null) return;
				current = current[part];
				pathArray[i] = part;
			}
			if (current !== null && current !== void 0) traverse(current, beforeWildcard.length);
		}
	}
	function buildPathStructure(pathsToClone) {
		if (pathsToClone.length === 0) return null;
		const pathStructure = /* @__PURE__ */ new Map();
		for (const path of pathsToClone) {
			const parts = parsePath(path);
			let current = pathStructure;
			for (let i = 0; i < parts.length; i++) {
				const part = parts[i];
				if (!current.has(part)) current.set(part, /* @__PURE__ */ new Map());
				current = current.get(part);
			}
		}
		return pathStructure;
	}
	function selectiveClone(obj, pathStructure) {
		if (!pathStructure) return obj;
		function cloneSelectively(source, pathMap, depth = 0) {
			if (!pathMap || pathMap.size === 0) return source;
			if (source === null || typeof source !== "object") return source;
			if (source instanceof Date) return new Date(source.getTime());
			if (Array.isArray(source)) {
				const cloned = [];
				for (let i = 0; i < source.length; i++) {
					const indexStr = i.toString();
					if (pathMap.has(indexStr) || pathMap.has("*")) cloned[i] = cloneSelectively(source[i], pathMap.get(indexStr) || pathMap.get("*"));
					else cloned[i] = source[i];
				}
				return cloned;
			}
			const cloned = Object.create(Object.getPrototypeOf(source));
			for (const key in source) if (Object.prototype.hasOwnProperty.call(source, key)) {
				if (pathMap.has(key) || pathMap.has("*")) cloned[key] = cloneSelectively(source[key], pathMap.get(key) || pathMap.get("*"));
				else cloned[key] = source[key];
			}
			return cloned;
		}
		return cloneSelectively(obj, pathStructure);
	}
	function validatePath(path) {
		if (typeof path !== "string") throw new Error("Paths must be (non-empty) strings");
		if (path === "") throw new Error("Invalid redaction path ()");
		if (path.includes("..")) throw new Error(`Invalid redaction path (${path})`);
		if (path.includes(",")) throw new Error(`Invalid redaction path (${path})`);
		let bracketCount = 0;
		let inQuotes = false;
		let quoteChar = "";
		for (let i = 0; i < path.length; i++) {
			const char = path[i];
			if ((char === "\"" || char === "'") && bracketCount > 0) {
				if (!inQuotes) {
					inQuotes = true;
					quoteChar = char;
				} else if (char === quoteChar) {
					inQuotes = false;
					quoteChar = "";
				}
			} else if (char === "[" && !inQuotes) bracketCount++;
			else if (char === "]" && !inQuotes) {
				bracketCount--;
				if (bracketCount < 0) throw new Error(`Invalid redaction path (${path})`);
			}
		}
		if (bracketCount !== 0) throw new Error(`Invalid redaction path (${path})`);
	}
	function validatePaths(paths) {
		if (!Array.isArray(paths)) throw new TypeError("paths must be an array");
		for (const path of paths) validatePath(path);
	}
	function slowRedact(options = {}) {
		const { paths = [], censor = "[REDACTED]", serialize = JSON.stringify, strict = true, remove = false } = options;
		validatePaths(paths);
		const pathStructure = buildPathStructure(paths);
		return function redact(obj) {
			if (strict && (obj === null || typeof obj !== "object")) {
				if (obj === null || obj === void 0) return serialize ? serialize(obj) : obj;
				if (typeof obj !== "object") return serialize ? serialize(obj) : obj;
			}
			const cloned = selectiveClone(obj, pathStructure);
			const original = obj;
			let actualCensor = censor;
			if (typeof censor === "function") actualCensor = censor;
			redactPaths(cloned, paths, actualCensor, remove);
			if (serialize === false) {
				cloned.restore = function() {
					return deepClone(original);
				};
				return cloned;
			}
			if (typeof serialize === "function") return serialize(cloned);
			return JSON.stringify(cloned);
		};
	}
	module.exports = slowRedact;
}));

// node_modules/pino/lib/symbols.js
var require_symbols = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const setLevelSym = Symbol("pino.setLevel");
	const getLevelSym = Symbol("pino.getLevel");
	const levelValSym = Symbol("pino.levelVal");
	const levelCompSym = Symbol("pino.levelComp");
	const useLevelLabelsSym = Symbol("pino.useLevelLabels");
	const useOnlyCustomLevelsSym = Symbol("pino.useOnlyCustomLevels");
	const mixinSym = Symbol("pino.mixin");
	const lsCacheSym = Symbol("pino.lsCache");
	const chindingsSym = Symbol("pino.chindings");
	const asJsonSym = Symbol("pino.asJson");
	const writeSym = Symbol("pino.write");
	const redactFmtSym = Symbol("pino.redactFmt");
	const timeSym = Symbol("pino.time");
	const timeSliceIndexSym = Symbol("pino.timeSliceIndex");
	const streamSym = Symbol("pino.stream");
	const stringifySym = Symbol("pino.stringify");
	const stringifySafeSym = Symbol("pino.stringifySafe");
	const stringifiersSym = Symbol("pino.stringifiers");
	const endSym = Symbol("pino.end");
	const formatOptsSym = Symbol("pino.formatOpts");
	const messageKeySym = Symbol("pino.messageKey");
	const errorKeySym = Symbol("pino.errorKey");
	const nestedKeySym = Symbol("pino.nestedKey");
	const nestedKeyStrSym = Symbol("pino.nestedKeyStr");
	const mixinMergeStrategySym = Symbol("pino.mixinMergeStrategy");
	const msgPrefixSym = Symbol("pino.msgPrefix");
	const wildcardFirstSym = Symbol("pino.wildcardFirst");
	const serializersSym = Symbol.for("pino.serializers");
	const formattersSym = Symbol.for("pino.formatters");
	const hooksSym = Symbol.for("pino.hooks");
	const needsMetadataGsym = Symbol.for("pino.metadata");
	const transportUsesMultistreamSym = Symbol.for("pino.transport.usesMultistream");
	module.exports = {
		setLevelSym,
		getLevelSym,
		levelValSym,
		levelCompSym,
		useLevelLabelsSym,
		mixinSym,
		lsCacheSym,
		chindingsSym,
		asJsonSym,
		writeSym,
		serializersSym,
		redactFmtSym,
		timeSym,
		timeSliceIndexSym,
		streamSym,
		stringifySym,
		stringifySafeSym,
		stringifiersSym,
		endSym,
		formatOptsSym,
		messageKeySym,
		errorKeySym,
		nestedKeySym,
		wildcardFirstSym,
		needsMetadataGsym,
		useOnlyCustomLevelsSym,
		formattersSym,
		hooksSym,
		nestedKeyStrSym,
		mixinMergeStrategySym,
		msgPrefixSym,
		transportUsesMultistreamSym
	};
}));

// node_modules/pino/lib/redaction.js
var require_redaction = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Redact = require_redact();
	const { redactFmtSym, wildcardFirstSym } = require_symbols();
	const rx = /[^.[\]]+|\[([^[\]]*?)\]/g;
	const CENSOR = "[Redacted]";
	const strict = false;
	function redaction(opts, serialize) {
		const { paths, censor, remove } = handle(opts);
		const shape = paths.reduce((o, str) => {
			rx.lastIndex = 0;
			const first = rx.exec(str);
			const next = rx.exec(str);
			let ns = first[1] !== void 0 ? first[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/, "$1") : first[0];
			if (ns === "*") ns = wildcardFirstSym;
			if (next === null) {
				o[ns] = null;
				return o;
			}
			if (o[ns] === null) return o;
			const { index } = next;
			const nextPath = `${str.substr(index, str.length - 1)}`;
			o[ns] = o[ns] || [];
			if (ns !== wildcardFirstSym && o[ns].length === 0) o[ns].push(...o[wildcardFirstSym] || []);
			if (ns === wildcardFirstSym) Object.keys(o).forEach(function(k) {
				if (o[k]) o[k].push(nextPath);
			});
			o[ns].push(nextPath);
			return o;
		}, Object.create(null));
		const result = Object.assign(Object.create(null), { [redactFmtSym]: Redact({
			paths,
			censor,
			serialize,
			strict,
			remove
		}) });
		const topCensor = (...args) => {
			return typeof censor === "function" ? serialize(censor(...args)) : serialize(censor);
		};
		return [...Object.keys(shape), ...Object.getOwnPropertySymbols(shape)].reduce((o, k) => {
			if (shape[k] === null) o[k] = (value) => topCensor(value, [k]);
			else {
				const wrappedCensor = typeof censor === "function" ? (value, path) => {
					return censor(value, [k, ...path]);
				} : censor;
				o[k] = Redact({
					paths: shape[k],
					censor: wrappedCensor,
					serialize,
					strict,
					remove
				});
			}
			return o;
		}, result);
	}
	function handle(opts) {
		if (Array.isArray(opts)) {
			opts = {
				paths: opts,
				censor: CENSOR
			};
			return opts;
		}
		let { paths, censor = CENSOR, remove } = opts;
		if (Array.isArray(paths) === false) throw Error("pino – redact must contain an array of strings");
		if (remove === true) censor = void 0;
		return {
			paths,
			censor,
			remove
		};
	}
	module.exports = redaction;
}));

// node_modules/pino/lib/time.js
var require_time = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const nullTime = () => "";
	const epochTime = () => `,"time":${Date.now()}`;
	const unixTime = () => `,"time":${Math.round(Date.now() / 1e3)}`;
	const isoTime = () => `,"time":"${new Date(Date.now()).toISOString()}"`;
	const NS_PER_MS = 1000000n;
	const NS_PER_SEC = 1000000000n;
	const startWallTimeNs = BigInt(Date.now()) * NS_PER_MS;
	const startHrTime = process.hrtime.bigint();
	const isoTimeNano = () => {
		const elapsedNs = process.hrtime.bigint() - startHrTime;
		const currentTimeNs = startWallTimeNs + elapsedNs;
		const secondsSinceEpoch = currentTimeNs / NS_PER_SEC;
		const nanosWithinSecond = currentTimeNs % NS_PER_SEC;
		const msSinceEpoch = Number(secondsSinceEpoch * 1000n + nanosWithinSecond / 1000000n);
		const date = new Date(msSinceEpoch);
		return `,"time":"${date.getUTCFullYear()}-${(date.getUTCMonth() + 1).toString().padStart(2, "0")}-${date.getUTCDate().toString().padStart(2, "0")}T${date.getUTCHours().toString().padStart(2, "0")}:${date.getUTCMinutes().toString().padStart(2, "0")}:${date.getUTCSeconds().toString().padStart(2, "0")}.${nanosWithinSecond.toString().padStart(9, "0")}Z"`;
	};
	module.exports = {
		nullTime,
		epochTime,
		unixTime,
		isoTime,
		isoTimeNano
	};
}));

// node_modules/quick-format-unescaped/index.js
var require_quick_format_unescaped = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function tryStringify(o) {
		try {
			return JSON.stringify(o);
		} catch (e) {
			return "\"[Circular]\"";
		}
	}
	module.exports = format;
	function format(f, args, opts) {
		var ss = opts && opts.stringify || tryStringify;
		var offset = 1;
		if (typeof f === "object" && f !== null) {
			var len = args.length + offset;
			if (len === 1) return f;
			var objects = new Array(len);
			objects[0] = ss(f);
			for (var index = 1; index < len; index++) objects[index] = ss(args[index]);
			return objects.join(" ");
		}
		if (typeof f !== "string") return f;
		var argLen = args.length;
		if (argLen === 0) return f;
		var str = "";
		var a = 1 - offset;
		var lastPos = -1;
		var flen = f && f.length || 0;
		for (var i = 0; i < flen;) {
			if (f.charCodeAt(i) === 37 && i + 1 < flen) {
				lastPos = lastPos > -1 ? lastPos : 0;
				switch (f.charCodeAt(i + 1)) {
					case 100:
					case 102:
						if (a >= argLen) break;
						if (args[a] == null) break;
						if (lastPos < i) str += f.slice(lastPos, i);
						str += Number(args[a]);
						lastPos = i + 2;
						i++;
						break;
					case 105:
						if (a >= argLen) break;
						if (args[a] == null) break;
						if (lastPos < i) str += f.slice(lastPos, i);
						str += Math.floor(Number(args[a]));
						lastPos = i + 2;
						i++;
						break;
					case 79:
					case 111:
					case 106:
						if (a >= argLen) break;
						if (args[a] === void 0) break;
						if (lastPos < i) str += f.slice(lastPos, i);
						var type = typeof args[a];
						if (type === "string") {
							str += "'" + args[a] + "'";
							lastPos = i + 2;
							i++;
							break;
						}
						if (type === "function") {
							str += args[a].name || "<anonymous>";
							lastPos = i + 2;
							i++;
							break;
						}
						str += ss(args[a]);
						lastPos = i + 2;
						i++;
						break;
					case 115:
						if (a >= argLen) break;
						if (lastPos < i) str += f.slice(lastPos, i);
						str += String(args[a]);
						lastPos = i + 2;
						i++;
						break;
					case 37:
						if (lastPos < i) str += f.slice(lastPos, i);
						str += "%";
						lastPos = i + 2;
						i++;
						a--;
				}
				++a;
			}
			++i;
		}
		if (lastPos === -1) return f;
		else if (lastPos < flen) str += f.slice(lastPos);
		return str;
	}
}));

// node_modules/atomic-sleep/index.js
var require_atomic_sleep = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	if (typeof SharedArrayBuffer !== "undefined" && typeof Atomics !== "undefined") {
		const nil = new Int32Array(new SharedArrayBuffer(4));
		function sleep(ms) {
			if ((ms > 0 && ms < Infinity) === false) {
				if (typeof ms !== "number" && typeof ms !== "bigint") throw TypeError("sleep: ms must be a number");
				throw RangeError("sleep: ms must be a number that is greater than 0 but less than Infinity");
			}
			Atomics.wait(nil, 0, 0, Number(ms));
		}
		module.exports = sleep;
	} else {
		function sleep(ms) {
			if ((ms > 0 && ms < Infinity) === false) {
				if (typeof ms !== "number" && typeof ms !== "bigint") throw TypeError("sleep: ms must be a number");
				throw RangeError("sleep: ms must be a number that is greater than 0 but less than Infinity");
			}
			const target = Date.now() + Number(ms);
			while (target > Date.now());
		}
		module.exports = sleep;
	}
}));

// node_modules/sonic-boom/index.js
var require_sonic_boom = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const EventEmitter = __require("events");
	const inherits = __require("util").inherits;
	const path = __require("path");
	const sleep = require_atomic_sleep();
	const assert = __require("assert");
	const BUSY_WRITE_TIMEOUT = 100;
	const kEmptyBuffer = Buffer.allocUnsafe(0);
	const MAX_WRITE = 16384;
	const kContentModeBuffer = "buffer";
	const kContentModeUtf8 = "utf8";
	const [major, minor] = (process.versions.node || "0.0").split(".").map(Number);
	const kCopyBuffer = major >= 22 && minor >= 7;
	function openFile(file, sonic) {
		sonic._opening = true;
		sonic._writing = true;
		sonic._asyncDrainScheduled = false;
		function fileOpened(err, fd) {
			if (err) {
				sonic._reopening = false;
				sonic._writing = false;
				sonic._opening = false;
				if (sonic.sync) process.nextTick(() => {
					if (sonic.listenerCount("error") > 0) sonic.emit("error", err);
				});
				else sonic.emit("error", err);
				return;
			}
			const reopening = sonic._reopening;
			sonic.fd = fd;
			sonic.file = file;
			sonic._reopening = false;
			sonic._opening = false;
			sonic._writing = false;
			if (sonic.sync) process.nextTick(() => sonic.emit("ready"));
			else sonic.emit("ready");
			if (sonic.destroyed) return;
			if (!sonic._writing && sonic._len > sonic.minLength || sonic._flushPending) sonic._actualWrite();
			else if (reopening) process.nextTick(() => sonic.emit("drain"));
		}
		const flags = sonic.append ? "a" : "w";
		const mode = sonic.mode;
		if (sonic.sync) try {
			if (sonic.mkdir) fs.mkdirSync(path.dirname(file), { recursive: true });
			fileOpened(null, fs.openSync(file, flags, mode));
		} catch (err) {
			fileOpened(err);
			throw err;
		}
		else if (sonic.mkdir) fs.mkdir(path.dirname(file), { recursive: true }, (err) => {
			if (err) return fileOpened(err);
			fs.open(file, flags, mode, fileOpened);
		});
		else fs.open(file, flags, mode, fileOpened);
	}
	function SonicBoom(opts) {
		if (!(this instanceof SonicBoom)) return new SonicBoom(opts);
		let { fd, dest, minLength, maxLength, maxWrite, periodicFlush, sync, append = true, mkdir, retryEAGAIN, fsync, contentMode, mode } = opts || {};
		fd = fd || dest;
		this._len = 0;
		this.fd = -1;
		this._bufs = [];
		this._lens = [];
		this._writing = false;
		this._ending = false;
		this._reopening = false;
		this._asyncDrainScheduled = false;
		this._flushPending = false;
		this._hwm = Math.max(minLength || 0, 16387);
		this.file = null;
		this.destroyed = false;
		this.minLength = minLength || 0;
		this.maxLength = maxLength || 0;
		this.maxWrite = maxWrite || MAX_WRITE;
		this._periodicFlush = periodicFlush || 0;
		this._periodicFlushTimer = void 0;
		this.sync = sync || false;
		this.writable = true;
		this._fsync = fsync || false;
		this.append = append || false;
		this.mode = mode;
		this.retryEAGAIN = retryEAGAIN || (() => true);
		this.mkdir = mkdir || false;
		let fsWriteSync;
		let fsWrite;
		if (contentMode === kContentModeBuffer) {
			this._writingBuf = kEmptyBuffer;
			this.write = writeBuffer;
			this.flush = flushBuffer;
			this.flushSync = flushBufferSync;
			this._actualWrite = actualWriteBuffer;
			fsWriteSync = () => fs.writeSync(this.fd, this._writingBuf);
			fsWrite = () => fs.write(this.fd, this._writingBuf, this.release);
		} else if (contentMode === void 0 || contentMode === kContentModeUtf8) {
			this._writingBuf = "";
			this.write = write;
			this.flush = flush;
			this.flushSync = flushSync;
			this._actualWrite = actualWrite;
			fsWriteSync = () => {
				if (Buffer.isBuffer(this._writingBuf)) return fs.writeSync(this.fd, this._writingBuf);
				return fs.writeSync(this.fd, this._writingBuf, "utf8");
			};
			fsWrite = () => {
				if (Buffer.isBuffer(this._writingBuf)) return fs.write(this.fd, this._writingBuf, this.release);
				return fs.write(this.fd, this._writingBuf, "utf8", this.release);
			};
		} else throw new Error(`SonicBoom supports "${kContentModeUtf8}" and "${kContentModeBuffer}", but passed ${contentMode}`);
		if (typeof fd === "number") {
			this.fd = fd;
			process.nextTick(() => this.emit("ready"));
		} else if (typeof fd === "string") openFile(fd, this);
		else throw new Error("SonicBoom supports only file descriptors and files");
		if (this.minLength >= this.maxWrite) throw new Error(`minLength should be smaller than maxWrite (${this.maxWrite})`);
		this.release = (err, n) => {
			if (err) {
				if ((err.code === "EAGAIN" || err.code === "EBUSY") && this.retryEAGAIN(err, this._writingBuf.length, this._len - this._writingBuf.length)) {
					if (this.sync) try {
						sleep(BUSY_WRITE_TIMEOUT);
						this.release(void 0, 0);
					} catch (err) {
						this.release(err);
					}
					else setTimeout(fsWrite, BUSY_WRITE_TIMEOUT);
				} else {
					this._writing = false;
					this.emit("error", err);
				}
				return;
			}
			this.emit("write", n);
			const releasedBufObj = releaseWritingBuf(this._writingBuf, this._len, n);
			this._len = releasedBufObj.len;
			this._writingBuf = releasedBufObj.writingBuf;
			if (this._writingBuf.length) {
				if (!this.sync) {
					fsWrite();
					return;
				}
				try {
					do {
						const n = fsWriteSync();
						const releasedBufObj = releaseWritingBuf(this._writingBuf, this._len, n);
						this._len = releasedBufObj.len;
						this._writingBuf = releasedBufObj.writingBuf;
					} while (this._writingBuf.length);
				} catch (err) {
					this.release(err);
					return;
				}
			}
			if (this._fsync) fs.fsyncSync(this.fd);
			const len = this._len;
			if (this._reopening) {
				this._writing = false;
				this._reopening = false;
				this.reopen();
			} else if (len > this.minLength) this._actualWrite();
			else if (this._ending) {
				if (len > 0) this._actualWrite();
				else {
					this._writing = false;
					actualClose(this);
				}
			} else {
				this._writing = false;
				if (this.sync) {
					if (!this._asyncDrainScheduled) {
						this._asyncDrainScheduled = true;
						process.nextTick(emitDrain, this);
					}
				} else this.emit("drain");
			}
		};
		this.on("newListener", function(name) {
			if (name === "drain") this._asyncDrainScheduled = false;
		});
		if (this._periodicFlush !== 0) {
			this._periodicFlushTimer = setInterval(() => this.flush(null), this._periodicFlush);
			this._periodicFlushTimer.unref();
		}
	}
	function releaseWritingBuf(writingBuf, len, n) {
		if (typeof writingBuf === "string") writingBuf = Buffer.from(writingBuf);
		len = Math.max(len - n, 0);
		writingBuf = writingBuf.subarray(n);
		return {
			writingBuf,
			len
		};
	}
	function emitDrain(sonic) {
		if (!(sonic.listenerCount("drain") > 0)) return;
		sonic._asyncDrainScheduled = false;
		sonic.emit("drain");
	}
	inherits(SonicBoom, EventEmitter);
	function mergeBuf(bufs, len) {
		if (bufs.length === 0) return kEmptyBuffer;
		if (bufs.length === 1) return bufs[0];
		return Buffer.concat(bufs, len);
	}
	function write(data) {
		if (this.destroyed) throw new Error("SonicBoom destroyed");
		data = "" + data;
		const dataLen = Buffer.byteLength(data);
		const len = this._len + dataLen;
		const bufs = this._bufs;
		if (this.maxLength && len > this.maxLength) {
			this.emit("drop", data);
			return this._len < this._hwm;
		}
		if (bufs.length === 0 || Buffer.byteLength(bufs[bufs.length - 1]) + dataLen > this.maxWrite) bufs.push(data);
		else bufs[bufs.length - 1] += data;
		this._len = len;
		if (!this._writing && this._len >= this.minLength) this._actualWrite();
		return this._len < this._hwm;
	}
	function writeBuffer(data) {
		if (this.destroyed) throw new Error("SonicBoom destroyed");
		const len = this._len + data.length;
		const bufs = this._bufs;
		const lens = this._lens;
		if (this.maxLength && len > this.maxLength) {
			this.emit("drop", data);
			return this._len < this._hwm;
		}
		if (bufs.length === 0 || lens[lens.length - 1] + data.length > this.maxWrite) {
			bufs.push([data]);
			lens.push(data.length);
		} else {
			bufs[bufs.length - 1].push(data);
			lens[lens.length - 1] += data.length;
		}
		this._len = len;
		if (!this._writing && this._len >= this.minLength) this._actualWrite();
		return this._len < this._hwm;
	}
	function callFlushCallbackOnDrain(cb) {
		this._flushPending = true;
		const onDrain = () => {
			if (!this._fsync) try {
				fs.fsync(this.fd, (err) => {
					this._flushPending = false;
					cb(err);
				});
			} catch (err) {
				cb(err);
			}
			else {
				this._flushPending = false;
				cb();
			}
			this.off("error", onError);
		};
		const onError = (err) => {
			this._flushPending = false;
			cb(err);
			this.off("drain", onDrain);
		};
		this.once("drain", onDrain);
		this.once("error", onError);
	}
	function flush(cb) {
		if (cb != null && typeof cb !== "function") throw new Error("flush cb must be a function");
		if (this.destroyed) {
			const error = /* @__PURE__ */ new Error("SonicBoom destroyed");
			if (cb) {
				cb(error);
				return;
			}
			throw error;
		}
		if (this.minLength <= 0) {
			cb?.();
			return;
		}
		if (cb) callFlushCallbackOnDrain.call(this, cb);
		if (this._writing) return;
		if (this._bufs.length === 0) this._bufs.push("");
		this._actualWrite();
	}
	function flushBuffer(cb) {
		if (cb != null && typeof cb !== "function") throw new Error("flush cb must be a function");
		if (this.destroyed) {
			const error = /* @__PURE__ */ new Error("SonicBoom destroyed");
			if (cb) {
				cb(error);
				return;
			}
			throw error;
		}
		if (this.minLength <= 0) {
			cb?.();
			return;
		}
		if (cb) callFlushCallbackOnDrain.call(this, cb);
		if (this._writing) return;
		if (this._bufs.length === 0) {
			this._bufs.push([]);
			this._lens.push(0);
		}
		this._actualWrite();
	}
	SonicBoom.prototype.reopen = function(file) {
		if (this.destroyed) throw new Error("SonicBoom destroyed");
		if (this._opening) {
			this.once("ready", () => {
				this.reopen(file);
			});
			return;
		}
		if (this._ending) return;
		if (!this.file) throw new Error("Unable to reopen a file descriptor, you must pass a file to SonicBoom");
		if (file) this.file = file;
		this._reopening = true;
		if (this._writing) return;
		const fd = this.fd;
		this.once("ready", () => {
			if (fd !== this.fd) fs.close(fd, (err) => {
				if (err) return this.emit("error", err);
			});
		});
		openFile(this.file, this);
	};
	SonicBoom.prototype.end = function() {
		if (this.destroyed) throw new Error("SonicBoom destroyed");
		if (this._opening) {
			this.once("ready", () => {
				this.end();
			});
			return;
		}
		if (this._ending) return;
		this._ending = true;
		if (this._writing) return;
		if (this._len > 0 && this.fd >= 0) this._actualWrite();
		else actualClose(this);
	};
	function flushSync() {
		if (this.destroyed) throw new Error("SonicBoom destroyed");
		if (this.fd < 0) throw new Error("sonic boom is not ready yet");
		if (!this._writing && this._writingBuf.length > 0) {
			this._bufs.unshift(this._writingBuf);
			this._writingBuf = "";
		}
		let buf = "";
		while (this._bufs.length || buf.length) {
			if (buf.length <= 0) buf = this._bufs[0];
			try {
				const n = Buffer.isBuffer(buf) ? fs.writeSync(this.fd, buf) : fs.writeSync(this.fd, buf, "utf8");
				const releasedBufObj = releaseWritingBuf(buf, this._len, n);
				buf = releasedBufObj.writingBuf;
				this._len = releasedBufObj.len;
				if (buf.length <= 0) this._bufs.shift();
			} catch (err) {
				if ((err.code === "EAGAIN" || err.code === "EBUSY") && !this.retryEAGAIN(err, buf.length, this._len - buf.length)) throw err;
				sleep(BUSY_WRITE_TIMEOUT);
			}
		}
		try {
			fs.fsyncSync(this.fd);
		} catch {}
	}
	function flushBufferSync() {
		if (this.destroyed) throw new Error("SonicBoom destroyed");
		if (this.fd < 0) throw new Error("sonic boom is not ready yet");
		if (!this._writing && this._writingBuf.length > 0) {
			this._bufs.unshift([this._writingBuf]);
			this._writingBuf = kEmptyBuffer;
		}
		let buf = kEmptyBuffer;
		while (this._bufs.length || buf.length) {
			if (buf.length <= 0) buf = mergeBuf(this._bufs[0], this._lens[0]);
			try {
				const n = fs.writeSync(this.fd, buf);
				buf = buf.subarray(n);
				this._len = Math.max(this._len - n, 0);
				if (buf.length <= 0) {
					this._bufs.shift();
					this._lens.shift();
				}
			} catch (err) {
				if ((err.code === "EAGAIN" || err.code === "EBUSY") && !this.retryEAGAIN(err, buf.length, this._len - buf.length)) throw err;
				sleep(BUSY_WRITE_TIMEOUT);
			}
		}
	}
	SonicBoom.prototype.destroy = function() {
		if (this.destroyed) return;
		actualClose(this);
	};
	function actualWrite() {
		const release = this.release;
		this._writing = true;
		this._writingBuf = this._writingBuf.length ? this._writingBuf : this._bufs.shift() || "";
		if (this.sync) try {
			release(null, Buffer.isBuffer(this._writingBuf) ? fs.writeSync(this.fd, this._writingBuf) : fs.writeSync(this.fd, this._writingBuf, "utf8"));
		} catch (err) {
			release(err);
		}
		else fs.write(this.fd, this._writingBuf, release);
	}
	function actualWriteBuffer() {
		const release = this.release;
		this._writing = true;
		this._writingBuf = this._writingBuf.length ? this._writingBuf : mergeBuf(this._bufs.shift(), this._lens.shift());
		if (this.sync) try {
			release(null, fs.writeSync(this.fd, this._writingBuf));
		} catch (err) {
			release(err);
		}
		else {
			if (kCopyBuffer) this._writingBuf = Buffer.from(this._writingBuf);
			fs.write(this.fd, this._writingBuf, release);
		}
	}
	function actualClose(sonic) {
		if (sonic.fd === -1) {
			sonic.once("ready", actualClose.bind(null, sonic));
			return;
		}
		if (sonic._periodicFlushTimer !== void 0) clearInterval(sonic._periodicFlushTimer);
		sonic.destroyed = true;
		sonic._bufs = [];
		sonic._lens = [];
		assert(typeof sonic.fd === "number", `sonic.fd must be a number, got ${typeof sonic.fd}`);
		try {
			fs.fsync(sonic.fd, closeWrapped);
		} catch {}
		function closeWrapped() {
			if (sonic.fd !== 1 && sonic.fd !== 2) fs.close(sonic.fd, done);
			else done();
		}
		function done(err) {
			if (err) {
				sonic.emit("error", err);
				return;
			}
			if (sonic._ending && !sonic._writing) sonic.emit("finish");
			sonic.emit("close");
		}
	}
	SonicBoom.SonicBoom = SonicBoom;
	SonicBoom.default = SonicBoom;
	module.exports = SonicBoom;
}));

// node_modules/on-exit-leak-free/index.js
var require_on_exit_leak_free = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const refs = {
		exit: [],
		beforeExit: []
	};
	const functions = {
		exit: onExit,
		beforeExit: onBeforeExit
	};
	let registry;
	function ensureRegistry() {
		if (registry === void 0) registry = new FinalizationRegistry(clear);
	}
	function install(event) {
		if (refs[event].length > 0) return;
		process.on(event, functions[event]);
	}
	function uninstall(event) {
		if (refs[event].length > 0) return;
		process.removeListener(event, functions[event]);
		if (refs.exit.length === 0 && refs.beforeExit.length === 0) registry = void 0;
	}
	function onExit() {
		callRefs("exit");
	}
	function onBeforeExit() {
		callRefs("beforeExit");
	}
	function callRefs(event) {
		for (const ref of refs[event]) {
			const obj = ref.deref();
			const fn = ref.fn;
			/* istanbul ignore else */
			if (obj !== void 0) fn(obj, event);
		}
		refs[event] = [];
	}
	function clear(ref) {
		for (const event of ["exit", "beforeExit"]) {
			const index = refs[event].indexOf(ref);
			refs[event].splice(index, index + 1);
			uninstall(event);
		}
	}
	function _register(event, obj, fn) {
		if (obj === void 0) throw new Error("the object can't be undefined");
		install(event);
		const ref = new WeakRef(obj);
		ref.fn = fn;
		ensureRegistry();
		registry.register(obj, ref);
		refs[event].push(ref);
	}
	function register(obj, fn) {
		_register("exit", obj, fn);
	}
	function registerBeforeExit(obj, fn) {
		_register("beforeExit", obj, fn);
	}
	function unregister(obj) {
		if (registry === void 0) return;
		registry.unregister(obj);
		for (const event of ["exit", "beforeExit"]) {
			refs[event] = refs[event].filter((ref) => {
				const _obj = ref.deref();
				return _obj && _obj !== obj;
			});
			uninstall(event);
		}
	}
	module.exports = {
		register,
		registerBeforeExit,
		unregister
	};
}));

// node_modules/thread-stream/package.json
var require_package = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"name": "thread-stream",
		"version": "4.2.1",
		"description": "A streaming way to send data to a Node.js Worker Thread",
		"main": "index.js",
		"types": "index.d.ts",
		"engines": { "node": ">=20" },
		"dependencies": { "real-require": "^1.0.0" },
		"devDependencies": {
			"@types/node": "^26.1.1",
			"@yao-pkg/pkg": "^6.0.0",
			"borp": "^1.0.0",
			"desm": "^1.3.0",
			"eslint": "^9.39.1",
			"fastbench": "^1.0.1",
			"neostandard": "^0.13.0",
			"pino-elasticsearch": "^9.0.0",
			"sonic-boom": "^5.0.0",
			"ts-node": "^10.8.0",
			"tsd": "^0.33.0",
			"typescript": "~5.7.3"
		},
		"scripts": {
			"build": "tsc --noEmit",
			"lint": "eslint",
			"test": "npm run lint && npm run build && npm run test:types && npm run transpile && borp --expose-gc --pattern \"test/*.test.{js,mjs}\"",
			"test:ci": "npm run lint && npm run test:types && npm run transpile && borp --expose-gc --pattern \"test/*.test.{js,mjs}\"",
			"test:types": "tsd",
			"test:yarn": "npm run transpile && borp --expose-gc --pattern \"test/*.test.js\"",
			"transpile": "sh ./test/ts/transpile.sh"
		},
		"tsd": { "directory": "test/types" },
		"repository": {
			"type": "git",
			"url": "git+https://github.com/mcollina/thread-stream.git"
		},
		"keywords": [
			"worker",
			"thread",
			"threads",
			"stream"
		],
		"author": "Matteo Collina <hello@matteocollina.com>",
		"license": "MIT",
		"bugs": { "url": "https://github.com/mcollina/thread-stream/issues" },
		"homepage": "https://github.com/mcollina/thread-stream#readme"
	};
}));

// node_modules/thread-stream/lib/wait.js
var require_wait = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WAIT_MS = 1e4;
	function wait(state, index, expected, timeout, done) {
		const max = timeout === Infinity ? Infinity : Date.now() + timeout;
		const check = (previous) => {
			const current = Atomics.load(state, index);
			if (current >= expected) {
				done(null, "ok");
				return;
			}
			if (previous !== void 0 && current !== previous) {
				done(null, "not-equal");
				return;
			}
			if (max !== Infinity && Date.now() > max) {
				done(null, "timed-out");
				return;
			}
			const remaining = max === Infinity ? WAIT_MS : Math.min(WAIT_MS, Math.max(1, max - Date.now()));
			const result = Atomics.waitAsync(state, index, current, remaining);
			if (result.async) result.value.then((res) => {
				if (res === "ok") {
					done(null, Atomics.load(state, index) >= expected ? "ok" : "not-equal");
					return;
				}
				check(current);
			});
			else setImmediate(done, null, "not-equal");
		};
		check();
	}
	function waitDiff(state, index, expected, timeout, done) {
		const max = timeout === Infinity ? Infinity : Date.now() + timeout;
		const check = () => {
			if (Atomics.load(state, index) !== expected) {
				done(null, "ok");
				return;
			}
			if (max !== Infinity && Date.now() > max) {
				done(null, "timed-out");
				return;
			}
			const remaining = max === Infinity ? WAIT_MS : Math.min(WAIT_MS, Math.max(1, max - Date.now()));
			const result = Atomics.waitAsync(state, index, expected, remaining);
			if (result.async) result.value.then((res) => {
				if (res === "ok") {
					done(null, "ok");
					return;
				}
				check();
			});
			else setImmediate(check);
		};
		check();
	}
	module.exports = {
		wait,
		waitDiff
	};
}));

// node_modules/thread-stream/lib/indexes.js
var require_indexes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SEQ_INDEX = 2;
	const WRITE_INDEX = 4;
	const READ_INDEX = 8;
	module.exports = {
		WRITE_INDEX,
		READ_INDEX,
		SEQ_INDEX
	};
}));

// node_modules/thread-stream/index.js
var require_thread_stream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { version } = require_package();
	const { EventEmitter } = __require("events");
	const { Worker } = __require("worker_threads");
	const { join } = __require("path");
	const { pathToFileURL } = __require("url");
	const { wait } = require_wait();
	const { WRITE_INDEX, READ_INDEX, SEQ_INDEX } = require_indexes();
	const buffer = __require("buffer");
	const assert = __require("assert");
	const kImpl = Symbol("kImpl");
	const MAX_STRING = buffer.constants.MAX_STRING_LENGTH;
	function noop() {}
	function updateState(stream, fn) {
		Atomics.add(stream[kImpl].state, SEQ_INDEX, 1);
		fn();
		Atomics.add(stream[kImpl].state, SEQ_INDEX, 1);
		Atomics.notify(stream[kImpl].state, SEQ_INDEX);
	}
	function resetIndexes(stream) {
		updateState(stream, () => {
			Atomics.store(stream[kImpl].state, READ_INDEX, 0);
			Atomics.store(stream[kImpl].state, WRITE_INDEX, 0);
		});
		Atomics.notify(stream[kImpl].state, READ_INDEX);
	}
	var FakeWeakRef = class {
		constructor(value) {
			this._value = value;
		}
		deref() {
			return this._value;
		}
	};
	var FakeFinalizationRegistry = class {
		register() {}
		unregister() {}
	};
	const FinalizationRegistry = process.env.NODE_V8_COVERAGE ? FakeFinalizationRegistry : global.FinalizationRegistry || FakeFinalizationRegistry;
	const WeakRef = process.env.NODE_V8_COVERAGE ? FakeWeakRef : global.WeakRef || FakeWeakRef;
	const registry = new FinalizationRegistry((worker) => {
		if (worker.exited) return;
		worker.terminate();
	});
	function createWorker(stream, opts) {
		const { filename, workerData } = opts;
		const toExecute = ("__bundlerPathsOverrides" in globalThis ? globalThis.__bundlerPathsOverrides : {})["thread-stream-worker"] || join(import.meta.dirname, "lib", "worker.js");
		const worker = new Worker(toExecute, {
			...opts.workerOpts,
			name: opts.workerOpts?.name || "thread-stream",
			trackUnmanagedFds: false,
			workerData: {
				filename: filename.indexOf("file://") === 0 ? filename : pathToFileURL(filename).href,
				dataBuf: stream[kImpl].dataBuf,
				stateBuf: stream[kImpl].stateBuf,
				workerData: {
					$context: { threadStreamVersion: version },
					...workerData
				}
			}
		});
		worker.stream = new FakeWeakRef(stream);
		worker.on("message", onWorkerMessage);
		worker.on("exit", onWorkerExit);
		registry.register(stream, worker);
		return worker;
	}
	function drain(stream) {
		assert(!stream[kImpl].sync);
		if (stream[kImpl].needDrain) {
			stream[kImpl].needDrain = false;
			stream.emit("drain");
		}
	}
	function nextFlush(stream) {
		while (true) {
			const writeIndex = Atomics.load(stream[kImpl].state, WRITE_INDEX);
			if (stream.destroyed || writeIndex < 0) return;
			const leftover = stream[kImpl].data.length - writeIndex;
			if (leftover > 0) {
				if (stream[kImpl].bufLen === 0) {
					stream[kImpl].flushing = false;
					if (stream[kImpl].ending) end(stream);
					else if (stream[kImpl].needDrain) process.nextTick(drain, stream);
					return;
				}
				write(stream, leftover, noop);
				continue;
			}
			if (leftover === 0) {
				if (writeIndex === 0 && stream[kImpl].bufLen === 0) return;
				waitForRead(stream, () => {
					if (stream.destroyed) return;
					resetIndexes(stream);
					nextFlush(stream);
				});
				return;
			}
			destroy(stream, /* @__PURE__ */ new Error("overwritten"));
			return;
		}
	}
	function onWorkerMessage(msg) {
		const stream = this.stream.deref();
		if (stream === void 0) {
			this.exited = true;
			this.terminate();
			return;
		}
		if (msg?.code == null) return;
		switch (msg.code) {
			case "READY":
				if (!stream[kImpl].ending) this.stream = new WeakRef(stream);
				waitForRead(stream, () => {
					stream[kImpl].ready = true;
					stream.emit("ready");
				});
				break;
			case "ERROR":
				destroy(stream, msg.err);
				break;
			case "EVENT":
				if (Array.isArray(msg.args)) stream.emit(msg.name, ...msg.args);
				else stream.emit(msg.name, msg.args);
				break;
			case "FLUSHED": {
				if (msg.context !== "thread-stream") {
					destroy(stream, /* @__PURE__ */ new Error("this should not happen: " + msg.code));
					break;
				}
				const cb = stream[kImpl].flushCallbacks.get(msg.id);
				if (cb) {
					stream[kImpl].flushCallbacks.delete(msg.id);
					process.nextTick(cb);
				}
				break;
			}
			case "WARNING":
				process.emitWarning(msg.err);
				break;
			default: destroy(stream, /* @__PURE__ */ new Error("this should not happen: " + msg.code));
		}
	}
	function onWorkerExit(code) {
		const stream = this.stream.deref();
		if (stream === void 0) return;
		registry.unregister(stream);
		stream.worker.exited = true;
		stream.worker.off("exit", onWorkerExit);
		destroy(stream, code !== 0 ? /* @__PURE__ */ new Error("the worker thread exited") : null);
	}
	var ThreadStream = class extends EventEmitter {
		constructor(opts = {}) {
			super();
			if (opts.bufferSize < 4) throw new Error("bufferSize must at least fit a 4-byte utf-8 char");
			this[kImpl] = {};
			this[kImpl].stateBuf = new SharedArrayBuffer(128);
			this[kImpl].state = new Int32Array(this[kImpl].stateBuf);
			this[kImpl].dataBuf = new SharedArrayBuffer(opts.bufferSize || 4194304);
			this[kImpl].data = Buffer.from(this[kImpl].dataBuf);
			this[kImpl].sync = opts.sync || false;
			this[kImpl].ending = false;
			this[kImpl].ended = false;
			this[kImpl].needDrain = false;
			this[kImpl].destroyed = false;
			this[kImpl].flushing = false;
			this[kImpl].ready = false;
			this[kImpl].finished = false;
			this[kImpl].errored = null;
			this[kImpl].closed = false;
			this[kImpl].buf = [];
			this[kImpl].bufHead = 0;
			this[kImpl].bufLen = 0;
			this[kImpl].flushCallbacks = /* @__PURE__ */ new Map();
			this[kImpl].nextFlushId = 0;
			this[kImpl].flushRetainCount = 0;
			this[kImpl].userRef = true;
			this.worker = createWorker(this, opts);
			this.on("message", (message, transferList) => {
				this.worker.postMessage(message, transferList);
			});
		}
		write(data) {
			const dataBuf = Buffer.isBuffer(data) ? data : Buffer.from(data);
			if (this[kImpl].destroyed) {
				error(this, /* @__PURE__ */ new Error("the worker has exited"));
				return false;
			}
			if (this[kImpl].ending) {
				error(this, /* @__PURE__ */ new Error("the worker is ending"));
				return false;
			}
			if (this[kImpl].flushing && this[kImpl].bufLen + dataBuf.length >= MAX_STRING) try {
				writeSync(this);
				this[kImpl].flushing = true;
			} catch (err) {
				destroy(this, err);
				return false;
			}
			this[kImpl].buf.push(dataBuf);
			this[kImpl].bufLen += dataBuf.length;
			if (this[kImpl].sync) try {
				writeSync(this);
				return true;
			} catch (err) {
				destroy(this, err);
				return false;
			}
			if (!this[kImpl].flushing) {
				this[kImpl].flushing = true;
				setImmediate(nextFlush, this);
			}
			this[kImpl].needDrain = this[kImpl].data.length - this[kImpl].bufLen - Atomics.load(this[kImpl].state, WRITE_INDEX) <= 0;
			return !this[kImpl].needDrain;
		}
		end() {
			if (this[kImpl].destroyed) return;
			this[kImpl].ending = true;
			this.worker.stream = new FakeWeakRef(this);
			end(this);
		}
		flush(cb) {
			const userCb = typeof cb === "function" ? cb : null;
			cb = userCb || noop;
			if (userCb) retainWorkerForPendingFlush(this);
			let finished = false;
			const done = (err) => {
				if (finished) return;
				finished = true;
				if (userCb) releaseWorkerForPendingFlush(this);
				cb(err);
			};
			flushBuffer(this, (err) => {
				if (err) {
					process.nextTick(done, err);
					return;
				}
				requestWorkerFlush(this, done);
			});
		}
		flushSync() {
			if (this[kImpl].destroyed) return;
			writeSync(this);
			flushSync(this);
		}
		unref() {
			this[kImpl].userRef = false;
			if (this[kImpl].flushRetainCount === 0) this.worker.unref();
		}
		ref() {
			this[kImpl].userRef = true;
			this.worker.ref();
		}
		get ready() {
			return this[kImpl].ready;
		}
		get destroyed() {
			return this[kImpl].destroyed;
		}
		get closed() {
			return this[kImpl].closed;
		}
		get writable() {
			return !this[kImpl].destroyed && !this[kImpl].ending;
		}
		get writableEnded() {
			return this[kImpl].ending;
		}
		get writableFinished() {
			return this[kImpl].finished;
		}
		get writableNeedDrain() {
			return this[kImpl].needDrain;
		}
		get writableObjectMode() {
			return false;
		}
		get writableErrored() {
			return this[kImpl].errored;
		}
	};
	function flushBuffer(stream, cb) {
		if (stream[kImpl].destroyed) {
			process.nextTick(cb, /* @__PURE__ */ new Error("the worker has exited"));
			return;
		}
		if (!stream[kImpl].sync && (stream[kImpl].flushing || stream[kImpl].bufLen > 0)) {
			setImmediate(flushBuffer, stream, cb);
			return;
		}
		waitForRead(stream, cb);
	}
	function waitForRead(stream, cb) {
		const writeIndex = Atomics.load(stream[kImpl].state, WRITE_INDEX);
		wait(stream[kImpl].state, READ_INDEX, writeIndex, Infinity, (err, res) => {
			if (err) {
				destroy(stream, err);
				cb(err);
				return;
			}
			if (res !== "ok") {
				waitForRead(stream, cb);
				return;
			}
			cb();
		});
	}
	function retainWorkerForPendingFlush(stream) {
		if (stream[kImpl].flushRetainCount === 0) stream.worker.ref();
		stream[kImpl].flushRetainCount++;
	}
	function releaseWorkerForPendingFlush(stream) {
		if (stream[kImpl].flushRetainCount === 0) return;
		stream[kImpl].flushRetainCount--;
		if (stream[kImpl].flushRetainCount === 0 && !stream[kImpl].userRef) stream.worker.unref();
	}
	function requestWorkerFlush(stream, cb) {
		if (stream[kImpl].destroyed) {
			process.nextTick(cb, /* @__PURE__ */ new Error("the worker has exited"));
			return;
		}
		if (!stream[kImpl].ready) {
			const onReady = () => {
				cleanup();
				requestWorkerFlush(stream, cb);
			};
			const onClose = () => {
				cleanup();
				process.nextTick(cb, /* @__PURE__ */ new Error("the worker has exited"));
			};
			const cleanup = () => {
				stream.off("ready", onReady);
				stream.off("close", onClose);
			};
			stream.once("ready", onReady);
			stream.once("close", onClose);
			return;
		}
		const id = ++stream[kImpl].nextFlushId;
		stream[kImpl].flushCallbacks.set(id, cb);
		try {
			stream.worker.postMessage({
				code: "FLUSH",
				context: "thread-stream",
				id
			});
		} catch (err) {
			stream[kImpl].flushCallbacks.delete(id);
			destroy(stream, err);
			process.nextTick(cb, err);
		}
	}
	function failPendingFlushCallbacks(stream, err) {
		const callbacks = stream[kImpl].flushCallbacks;
		if (callbacks.size === 0) return;
		const flushErr = err || /* @__PURE__ */ new Error("the worker has exited");
		for (const cb of callbacks.values()) process.nextTick(cb, flushErr);
		callbacks.clear();
	}
	function error(stream, err) {
		setImmediate(() => {
			stream.emit("error", err);
		});
	}
	function destroy(stream, err) {
		if (stream[kImpl].destroyed) return;
		stream[kImpl].destroyed = true;
		failPendingFlushCallbacks(stream, err);
		if (err) {
			stream[kImpl].errored = err;
			error(stream, err);
		}
		if (!stream.worker.exited) stream.worker.terminate().catch(() => {}).then(() => {
			stream[kImpl].closed = true;
			stream.emit("close");
		});
		else setImmediate(() => {
			stream[kImpl].closed = true;
			stream.emit("close");
		});
	}
	function write(stream, maxBytes, cb) {
		let offset = Atomics.load(stream[kImpl].state, WRITE_INDEX);
		let remaining = maxBytes;
		while (remaining > 0 && stream[kImpl].bufLen !== 0) {
			const head = stream[kImpl].bufHead;
			const buf = stream[kImpl].buf[head];
			if (buf.length <= remaining) {
				buf.copy(stream[kImpl].data, offset);
				offset += buf.length;
				remaining -= buf.length;
				stream[kImpl].bufLen -= buf.length;
				stream[kImpl].bufHead = head + 1;
				if (stream[kImpl].bufHead === stream[kImpl].buf.length) {
					stream[kImpl].buf.length = 0;
					stream[kImpl].bufHead = 0;
				} else if (stream[kImpl].bufHead >= 1024 && stream[kImpl].bufHead * 2 >= stream[kImpl].buf.length) {
					stream[kImpl].buf.splice(0, stream[kImpl].bufHead);
					stream[kImpl].bufHead = 0;
				}
				continue;
			}
			buf.copy(stream[kImpl].data, offset, 0, remaining);
			stream[kImpl].buf[head] = buf.subarray(remaining);
			stream[kImpl].bufLen -= remaining;
			offset += remaining;
			remaining = 0;
		}
		updateState(stream, () => {
			Atomics.store(stream[kImpl].state, WRITE_INDEX, offset);
		});
		cb();
		return true;
	}
	function end(stream) {
		if (stream[kImpl].ended || !stream[kImpl].ending || stream[kImpl].flushing) return;
		stream[kImpl].ended = true;
		try {
			stream.flushSync();
			let readIndex = Atomics.load(stream[kImpl].state, READ_INDEX);
			updateState(stream, () => {
				Atomics.store(stream[kImpl].state, WRITE_INDEX, -1);
			});
			let spins = 0;
			while (readIndex !== -1) {
				Atomics.wait(stream[kImpl].state, READ_INDEX, readIndex, 1e3);
				readIndex = Atomics.load(stream[kImpl].state, READ_INDEX);
				if (readIndex === -2) {
					destroy(stream, /* @__PURE__ */ new Error("end() failed"));
					return;
				}
				if (++spins === 10) {
					destroy(stream, /* @__PURE__ */ new Error("end() took too long (10s)"));
					return;
				}
			}
			process.nextTick(() => {
				stream[kImpl].finished = true;
				stream.emit("finish");
			});
		} catch (err) {
			destroy(stream, err);
		}
	}
	function writeSync(stream) {
		const cb = () => {
			if (stream[kImpl].ending) end(stream);
			else if (stream[kImpl].needDrain) process.nextTick(drain, stream);
		};
		stream[kImpl].flushing = false;
		while (stream[kImpl].bufLen !== 0) {
			const writeIndex = Atomics.load(stream[kImpl].state, WRITE_INDEX);
			if (writeIndex < 0) throw new Error("_writeSync failed");
			const leftover = stream[kImpl].data.length - writeIndex;
			if (leftover === 0) {
				flushSync(stream);
				resetIndexes(stream);
				continue;
			} else if (leftover < 0) throw new Error("overwritten");
			write(stream, leftover, cb);
		}
	}
	function flushSync(stream) {
		if (stream[kImpl].flushing) throw new Error("unable to flush while flushing");
		const writeIndex = Atomics.load(stream[kImpl].state, WRITE_INDEX);
		let spins = 0;
		while (true) {
			const readIndex = Atomics.load(stream[kImpl].state, READ_INDEX);
			if (readIndex === -2) throw Error("_flushSync failed");
			if (readIndex !== writeIndex) Atomics.wait(stream[kImpl].state, READ_INDEX, readIndex, 1e3);
			else break;
			if (++spins === 10) throw new Error("_flushSync took too long (10s)");
		}
	}
	module.exports = ThreadStream;
}));

// node_modules/pino/lib/transport.js
var require_transport = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { createRequire } = __require("module");
	const { existsSync } = __require("node:fs");
	const getCallers = require_caller();
	const { join, isAbsolute, sep } = __require("node:path");
	const { fileURLToPath } = __require("node:url");
	const sleep = require_atomic_sleep();
	const onExit = require_on_exit_leak_free();
	const ThreadStream = require_thread_stream();
	const { transportUsesMultistreamSym } = require_symbols();
	function setupOnExit(stream) {
		onExit.register(stream, autoEnd);
		onExit.registerBeforeExit(stream, flush);
		stream.on("close", function() {
			onExit.unregister(stream);
		});
	}
	function hasPreloadFlags() {
		const execArgv = process.execArgv;
		for (let i = 0; i < execArgv.length; i++) {
			const arg = execArgv[i];
			if (arg === "--import" || arg === "--require" || arg === "-r") return true;
			if (arg.startsWith("--import=") || arg.startsWith("--require=") || arg.startsWith("-r=")) return true;
		}
		return false;
	}
	function sanitizeNodeOptions(nodeOptions) {
		const tokens = nodeOptions.match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);
		if (!tokens) return nodeOptions;
		const sanitized = [];
		let changed = false;
		for (let i = 0; i < tokens.length; i++) {
			const token = tokens[i];
			if (token === "--require" || token === "-r" || token === "--import") {
				const next = tokens[i + 1];
				if (next && shouldDropPreload(next)) {
					changed = true;
					i++;
					continue;
				}
				sanitized.push(token);
				if (next) {
					sanitized.push(next);
					i++;
				}
				continue;
			}
			if (token.startsWith("--require=") || token.startsWith("-r=") || token.startsWith("--import=")) {
				if (shouldDropPreload(token.slice(token.indexOf("=") + 1))) {
					changed = true;
					continue;
				}
			}
			sanitized.push(token);
		}
		return changed ? sanitized.join(" ") : nodeOptions;
	}
	function shouldDropPreload(value) {
		const unquoted = stripQuotes(value);
		if (!unquoted) return false;
		let path = unquoted;
		if (path.startsWith("file://")) try {
			path = fileURLToPath(path);
		} catch {
			return false;
		}
		return isAbsolute(path) && !existsSync(path);
	}
	function stripQuotes(value) {
		const first = value[0];
		const last = value[value.length - 1];
		if (first === "\"" && last === "\"" || first === "'" && last === "'") return value.slice(1, -1);
		return value;
	}
	function buildStream(filename, workerData, workerOpts, sync, name) {
		if (!workerOpts.execArgv && hasPreloadFlags() && __require.main === void 0) workerOpts = {
			...workerOpts,
			execArgv: []
		};
		if (!workerOpts.env && process.env.NODE_OPTIONS) {
			const nodeOptions = sanitizeNodeOptions(process.env.NODE_OPTIONS);
			if (nodeOptions !== process.env.NODE_OPTIONS) workerOpts = {
				...workerOpts,
				env: {
					...process.env,
					NODE_OPTIONS: nodeOptions
				}
			};
		}
		workerOpts = {
			...workerOpts,
			name
		};
		const stream = new ThreadStream({
			filename,
			workerData,
			workerOpts,
			sync
		});
		stream.on("ready", onReady);
		stream.on("close", function() {
			process.removeListener("exit", onExit);
		});
		process.on("exit", onExit);
		function onReady() {
			process.removeListener("exit", onExit);
			stream.unref();
			if (workerOpts.autoEnd !== false) setupOnExit(stream);
		}
		function onExit() {
			/* istanbul ignore next */
			if (stream.closed) return;
			stream.flushSync();
			sleep(100);
			stream.end();
		}
		return stream;
	}
	function autoEnd(stream) {
		stream.ref();
		stream.flushSync();
		stream.end();
		stream.once("close", function() {
			stream.unref();
		});
	}
	function flush(stream) {
		stream.flushSync();
	}
	function transport(fullOptions) {
		const { pipeline, targets, levels, dedupe, worker = {}, caller = getCallers(), sync = false } = fullOptions;
		const options = { ...fullOptions.options };
		let usesMultistream = false;
		const callers = typeof caller === "string" ? [caller] : caller;
		const bundlerOverrides = typeof globalThis === "object" && Object.prototype.hasOwnProperty.call(globalThis, "__bundlerPathsOverrides") && globalThis.__bundlerPathsOverrides && typeof globalThis.__bundlerPathsOverrides === "object" ? globalThis.__bundlerPathsOverrides : Object.create(null);
		let target = fullOptions.target;
		if (target && targets) throw new Error("only one of target or targets can be specified");
		if (targets) {
			target = bundlerOverrides["pino-worker"] || join(import.meta.dirname, "worker.js");
			options.targets = targets.filter((dest) => dest.target).map((dest) => {
				return {
					...dest,
					target: fixTarget(dest.target)
				};
			});
			options.pipelines = targets.filter((dest) => dest.pipeline).map((dest) => {
				return dest.pipeline.map((t) => {
					return {
						...t,
						level: dest.level,
						target: fixTarget(t.target)
					};
				});
			});
			const targetsHaveLevel = options.targets.some((t) => t.level != null);
			const pipelinesHaveLevel = options.pipelines.some((p) => p.some((t) => t.level != null));
			usesMultistream = options.targets.length + options.pipelines.length > 1 || targetsHaveLevel || pipelinesHaveLevel;
		} else if (pipeline) {
			target = bundlerOverrides["pino-worker"] || join(import.meta.dirname, "worker.js");
			options.pipelines = [pipeline.map((dest) => {
				return {
					...dest,
					target: fixTarget(dest.target)
				};
			})];
		}
		if (levels) options.levels = levels;
		if (dedupe) options.dedupe = dedupe;
		options.pinoWillSendConfig = true;
		const name = targets || pipeline ? "pino.transport" : target;
		const stream = buildStream(fixTarget(target), options, worker, sync, name);
		if (usesMultistream) stream[transportUsesMultistreamSym] = true;
		return stream;
		function fixTarget(origin) {
			origin = bundlerOverrides[origin] || origin;
			if (isAbsolute(origin) || origin.indexOf("file://") === 0) return origin;
			if (origin === "pino/file") return join(import.meta.dirname, "..", "file.js");
			let fixTarget;
			for (const filePath of callers) try {
				const context = filePath === "node:repl" ? process.cwd() + sep : filePath;
				fixTarget = createRequire(context).resolve(origin);
				break;
			} catch (err) {
				continue;
			}
			if (!fixTarget) throw new Error(`unable to determine transport target for "${origin}"`);
			return fixTarget;
		}
	}
	module.exports = transport;
}));

// node_modules/pino/lib/tools.js
var require_tools = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const diagChan = __require("node:diagnostics_channel");
	const format = require_quick_format_unescaped();
	const { mapHttpRequest, mapHttpResponse } = require_pino_std_serializers();
	const SonicBoom = require_sonic_boom();
	const onExit = require_on_exit_leak_free();
	const { lsCacheSym, chindingsSym, writeSym, serializersSym, formatOptsSym, endSym, stringifiersSym, stringifySym, stringifySafeSym, wildcardFirstSym, nestedKeySym, formattersSym, messageKeySym, errorKeySym, nestedKeyStrSym, msgPrefixSym } = require_symbols();
	const { isMainThread } = __require("worker_threads");
	const transport = require_transport();
	const [nodeMajor] = process.versions.node.split(".").map((v) => Number(v));
	const asJsonChan = diagChan.tracingChannel("pino_asJson");
	const asString = nodeMajor >= 25 ? (str) => JSON.stringify(str) : _asString;
	function noop() {}
	function genLog(level, hook) {
		if (!hook) return LOG;
		return function hookWrappedLog(...args) {
			hook.call(this, args, LOG, level);
		};
		function LOG(o, ...n) {
			if (typeof o === "object") {
				let msg = o;
				if (o !== null) {
					if (o.method && o.headers && o.socket) o = mapHttpRequest(o);
					else if (typeof o.setHeader === "function") o = mapHttpResponse(o);
				}
				let formatParams;
				if (msg === null && n.length === 0) formatParams = [null];
				else {
					msg = n.shift();
					formatParams = n;
				}
				if (typeof this[msgPrefixSym] === "string" && msg !== void 0 && msg !== null) msg = this[msgPrefixSym] + msg;
				this[writeSym](o, format(msg, formatParams, this[formatOptsSym]), level);
			} else {
				let msg = o === void 0 ? n.shift() : o;
				if (typeof this[msgPrefixSym] === "string" && msg !== void 0 && msg !== null) msg = this[msgPrefixSym] + msg;
				this[writeSym](null, format(msg, n, this[formatOptsSym]), level);
			}
		}
	}
	function _asString(str) {
		let result = "";
		let last = 0;
		let found = false;
		let point = 255;
		const l = str.length;
		if (l > 100) return JSON.stringify(str);
		for (var i = 0; i < l && point >= 32; i++) {
			point = str.charCodeAt(i);
			if (point === 34 || point === 92) {
				result += str.slice(last, i) + "\\";
				last = i;
				found = true;
			}
		}
		if (!found) result = str;
		else result += str.slice(last);
		return point < 32 ? JSON.stringify(str) : "\"" + result + "\"";
	}
	function asJson(obj, msg, num, time) {
		if (asJsonChan.hasSubscribers === false) return _asJson.call(this, obj, msg, num, time);
		const store = {
			instance: this,
			arguments
		};
		return asJsonChan.traceSync(_asJson, store, this, obj, msg, num, time);
	}
	function _asJson(obj, msg, num, time) {
		const stringify = this[stringifySym];
		const stringifySafe = this[stringifySafeSym];
		const stringifiers = this[stringifiersSym];
		const end = this[endSym];
		const chindings = this[chindingsSym];
		const serializers = this[serializersSym];
		const formatters = this[formattersSym];
		const messageKey = this[messageKeySym];
		const errorKey = this[errorKeySym];
		let data = this[lsCacheSym][num] + time;
		data = data + chindings;
		let value;
		if (formatters.log) obj = formatters.log(obj);
		const wildcardStringifier = stringifiers[wildcardFirstSym];
		let propStr = "";
		for (const key in obj) {
			value = obj[key];
			if (Object.prototype.hasOwnProperty.call(obj, key) && value !== void 0) {
				if (serializers[key]) value = serializers[key](value);
				else if (key === errorKey && serializers.err) value = serializers.err(value);
				const stringifier = stringifiers[key] || wildcardStringifier;
				switch (typeof value) {
					case "undefined":
					case "function": continue;
					case "number": if (Number.isFinite(value) === false) value = null;
					case "boolean":
						if (stringifier) value = stringifier(value);
						break;
					case "string":
						value = (stringifier || asString)(value);
						break;
					default: value = (stringifier || stringify)(value, stringifySafe);
				}
				if (value === void 0) continue;
				const strKey = asString(key);
				propStr += "," + strKey + ":" + value;
			}
		}
		let msgStr = "";
		if (msg !== void 0) {
			value = serializers[messageKey] ? serializers[messageKey](msg) : msg;
			const stringifier = stringifiers[messageKey] || wildcardStringifier;
			switch (typeof value) {
				case "function": break;
				case "number": if (Number.isFinite(value) === false) value = null;
				case "boolean":
					if (stringifier) value = stringifier(value);
					msgStr = ",\"" + messageKey + "\":" + value;
					break;
				case "string":
					value = (stringifier || asString)(value);
					msgStr = ",\"" + messageKey + "\":" + value;
					break;
				default:
					value = (stringifier || stringify)(value, stringifySafe);
					msgStr = ",\"" + messageKey + "\":" + value;
			}
		}
		if (this[nestedKeySym] && propStr) return data + this[nestedKeyStrSym] + propStr.slice(1) + "}" + msgStr + end;
		else return data + propStr + msgStr + end;
	}
	function asChindings(instance, bindings) {
		let value;
		let data = instance[chindingsSym];
		const stringify = instance[stringifySym];
		const stringifySafe = instance[stringifySafeSym];
		const stringifiers = instance[stringifiersSym];
		const wildcardStringifier = stringifiers[wildcardFirstSym];
		const serializers = instance[serializersSym];
		const formatter = instance[formattersSym].bindings;
		bindings = formatter(bindings);
		for (const key in bindings) {
			value = bindings[key];
			if (((key.length < 5 || key !== "level" && key !== "serializers" && key !== "formatters" && key !== "customLevels") && bindings.hasOwnProperty(key) && value !== void 0) === true) {
				value = serializers[key] ? serializers[key](value) : value;
				value = (stringifiers[key] || wildcardStringifier || stringify)(value, stringifySafe);
				if (value === void 0) continue;
				data += "," + asString(key) + ":" + value;
			}
		}
		return data;
	}
	function hasBeenTampered(stream) {
		return stream.write !== stream.constructor.prototype.write;
	}
	function buildSafeSonicBoom(opts) {
		const stream = new SonicBoom(opts);
		stream.on("error", filterBrokenPipe);
		if (!opts.sync && isMainThread) {
			onExit.register(stream, autoEnd);
			stream.on("close", function() {
				onExit.unregister(stream);
			});
		}
		return stream;
		function filterBrokenPipe(err) {
			/* istanbul ignore next */
			if (err.code === "EPIPE") {
				stream.write = noop;
				stream.end = noop;
				stream.flushSync = noop;
				stream.destroy = noop;
				return;
			}
			stream.removeListener("error", filterBrokenPipe);
			stream.emit("error", err);
		}
	}
	function autoEnd(stream, eventName) {
		/* istanbul ignore next */
		if (stream.destroyed) return;
		if (eventName === "beforeExit") {
			stream.flush();
			stream.on("drain", function() {
				stream.end();
			});
		} else
 /* istanbul ignore next */
		stream.flushSync();
	}
	function createArgsNormalizer(defaultOptions) {
		return function normalizeArgs(instance, caller, opts = {}, stream) {
			if (typeof opts === "string") {
				stream = buildSafeSonicBoom({ dest: opts });
				opts = {};
			} else if (typeof stream === "string") {
				if (opts && opts.transport) throw Error("only one of option.transport or stream can be specified");
				stream = buildSafeSonicBoom({ dest: stream });
			} else if (opts instanceof SonicBoom || opts.writable || opts._writableState) {
				stream = opts;
				opts = {};
			} else if (opts.transport) {
				if (opts.transport instanceof SonicBoom || opts.transport.writable || opts.transport._writableState) throw Error("option.transport do not allow stream, please pass to option directly. e.g. pino(transport)");
				if (opts.transport.targets && opts.transport.targets.length && opts.formatters && typeof opts.formatters.level === "function") throw Error("option.transport.targets do not allow custom level formatters");
				let customLevels;
				if (opts.customLevels) customLevels = opts.useOnlyCustomLevels ? opts.customLevels : Object.assign({}, opts.levels, opts.customLevels);
				stream = transport({
					caller,
					...opts.transport,
					levels: customLevels
				});
			}
			opts = Object.assign({}, defaultOptions, opts);
			opts.serializers = Object.assign(Object.create(null), defaultOptions.serializers, opts.serializers);
			opts.formatters = Object.assign({}, defaultOptions.formatters, opts.formatters);
			if (opts.prettyPrint) throw new Error("prettyPrint option is no longer supported, see the pino-pretty package (https://github.com/pinojs/pino-pretty)");
			const { enabled, onChild } = opts;
			if (enabled === false) opts.level = "silent";
			if (!onChild) opts.onChild = noop;
			if (!stream) {
				if (!hasBeenTampered(process.stdout)) stream = buildSafeSonicBoom({ fd: process.stdout.fd || 1 });
				else stream = process.stdout;
			}
			return {
				opts,
				stream
			};
		};
	}
	function stringify(obj, stringifySafeFn) {
		try {
			return JSON.stringify(obj);
		} catch (_) {
			try {
				return (stringifySafeFn || this[stringifySafeSym])(obj);
			} catch (_) {
				return "\"[unable to serialize, circular reference is too complex to analyze]\"";
			}
		}
	}
	function buildFormatters(level, bindings, log) {
		return {
			level,
			bindings,
			log
		};
	}
	function normalizeDestFileDescriptor(destination) {
		const fd = Number(destination);
		if (typeof destination === "string" && Number.isFinite(fd)) return fd;
		if (destination === void 0) return 1;
		return destination;
	}
	module.exports = {
		noop,
		buildSafeSonicBoom,
		asChindings,
		asJson,
		genLog,
		createArgsNormalizer,
		stringify,
		buildFormatters,
		normalizeDestFileDescriptor
	};
}));

// node_modules/pino/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const DEFAULT_LEVELS = {
		trace: 10,
		debug: 20,
		info: 30,
		warn: 40,
		error: 50,
		fatal: 60
	};
	const SORTING_ORDER = {
		ASC: "ASC",
		DESC: "DESC"
	};
	module.exports = {
		DEFAULT_LEVELS,
		SORTING_ORDER
	};
}));

// node_modules/pino/lib/levels.js
var require_levels = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { lsCacheSym, levelValSym, useOnlyCustomLevelsSym, streamSym, formattersSym, hooksSym, levelCompSym } = require_symbols();
	const { noop, genLog } = require_tools();
	const { DEFAULT_LEVELS, SORTING_ORDER } = require_constants();
	const levelMethods = {
		fatal: (hook) => {
			const logFatal = genLog(DEFAULT_LEVELS.fatal, hook);
			return function(...args) {
				const stream = this[streamSym];
				logFatal.call(this, ...args);
				if (typeof stream.flushSync === "function") try {
					stream.flushSync();
				} catch (e) {}
			};
		},
		error: (hook) => genLog(DEFAULT_LEVELS.error, hook),
		warn: (hook) => genLog(DEFAULT_LEVELS.warn, hook),
		info: (hook) => genLog(DEFAULT_LEVELS.info, hook),
		debug: (hook) => genLog(DEFAULT_LEVELS.debug, hook),
		trace: (hook) => genLog(DEFAULT_LEVELS.trace, hook)
	};
	const nums = Object.keys(DEFAULT_LEVELS).reduce((o, k) => {
		o[DEFAULT_LEVELS[k]] = k;
		return o;
	}, {});
	const initialLsCache = Object.keys(nums).reduce((o, k) => {
		o[k] = "{\"level\":" + Number(k);
		return o;
	}, {});
	function genLsCache(instance) {
		const formatter = instance[formattersSym].level;
		const { labels } = instance.levels;
		const cache = {};
		for (const label in labels) {
			const level = formatter(labels[label], Number(label));
			cache[label] = JSON.stringify(level).slice(0, -1);
		}
		instance[lsCacheSym] = cache;
		return instance;
	}
	function isStandardLevel(level, useOnlyCustomLevels) {
		if (useOnlyCustomLevels) return false;
		switch (level) {
			case "fatal":
			case "error":
			case "warn":
			case "info":
			case "debug":
			case "trace": return true;
			default: return false;
		}
	}
	function setLevel(level) {
		const { labels, values } = this.levels;
		if (typeof level === "number") {
			if (labels[level] === void 0) throw Error("unknown level value" + level);
			level = labels[level];
		}
		if (values[level] === void 0) throw Error("unknown level " + level);
		const preLevelVal = this[levelValSym];
		const levelVal = this[levelValSym] = values[level];
		const useOnlyCustomLevelsVal = this[useOnlyCustomLevelsSym];
		const levelComparison = this[levelCompSym];
		const hook = this[hooksSym].logMethod;
		for (const key in values) {
			if (levelComparison(values[key], levelVal) === false) {
				this[key] = noop;
				continue;
			}
			this[key] = isStandardLevel(key, useOnlyCustomLevelsVal) ? levelMethods[key](hook) : genLog(values[key], hook);
		}
		this.emit("level-change", level, levelVal, labels[preLevelVal], preLevelVal, this);
	}
	function getLevel(level) {
		const { levels, levelVal } = this;
		return levels && levels.labels ? levels.labels[levelVal] : "";
	}
	function isLevelEnabled(logLevel) {
		const { values } = this.levels;
		const logLevelVal = values[logLevel];
		return logLevelVal !== void 0 && this[levelCompSym](logLevelVal, this[levelValSym]);
	}
	function compareLevel(direction, current, expected) {
		if (direction === SORTING_ORDER.DESC) return current <= expected;
		return current >= expected;
	}
	function genLevelComparison(levelComparison) {
		if (typeof levelComparison === "string") return compareLevel.bind(null, levelComparison);
		return levelComparison;
	}
	function mappings(customLevels = null, useOnlyCustomLevels = false) {
		const customNums = customLevels ? Object.keys(customLevels).reduce((o, k) => {
			o[customLevels[k]] = k;
			return o;
		}, {}) : null;
		return {
			labels: Object.assign(Object.create(Object.prototype, { Infinity: { value: "silent" } }), useOnlyCustomLevels ? null : nums, customNums),
			values: Object.assign(Object.create(Object.prototype, { silent: { value: Infinity } }), useOnlyCustomLevels ? null : DEFAULT_LEVELS, customLevels)
		};
	}
	function assertDefaultLevelFound(defaultLevel, customLevels, useOnlyCustomLevels) {
		if (typeof defaultLevel === "number") {
			if (![].concat(Object.keys(customLevels || {}).map((key) => customLevels[key]), useOnlyCustomLevels ? [] : Object.keys(nums).map((level) => +level), Infinity).includes(defaultLevel)) throw Error(`default level:${defaultLevel} must be included in custom levels`);
			return;
		}
		if (!(defaultLevel in Object.assign(Object.create(Object.prototype, { silent: { value: Infinity } }), useOnlyCustomLevels ? null : DEFAULT_LEVELS, customLevels))) throw Error(`default level:${defaultLevel} must be included in custom levels`);
	}
	function assertNoLevelCollisions(levels, customLevels) {
		const { labels, values } = levels;
		for (const k in customLevels) {
			if (k in values) throw Error("levels cannot be overridden");
			if (customLevels[k] in labels) throw Error("pre-existing level values cannot be used for new levels");
		}
	}
	function assertLevelComparison(levelComparison) {
		if (typeof levelComparison === "function") return;
		if (typeof levelComparison === "string" && Object.values(SORTING_ORDER).includes(levelComparison)) return;
		throw new Error("Levels comparison should be one of \"ASC\", \"DESC\" or \"function\" type");
	}
	module.exports = {
		initialLsCache,
		genLsCache,
		levelMethods,
		getLevel,
		setLevel,
		isLevelEnabled,
		mappings,
		assertNoLevelCollisions,
		assertDefaultLevelFound,
		genLevelComparison,
		assertLevelComparison
	};
}));

// node_modules/pino/lib/meta.js
var require_meta = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = { version: "10.4.0" };
}));

// node_modules/pino/lib/proto.js
var require_proto = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { EventEmitter } = __require("node:events");
	const { lsCacheSym, levelValSym, setLevelSym, getLevelSym, chindingsSym, mixinSym, asJsonSym, writeSym, mixinMergeStrategySym, timeSym, timeSliceIndexSym, streamSym, serializersSym, formattersSym, errorKeySym, messageKeySym, useOnlyCustomLevelsSym, needsMetadataGsym, redactFmtSym, stringifySym, formatOptsSym, stringifiersSym, msgPrefixSym, hooksSym } = require_symbols();
	const { getLevel, setLevel, isLevelEnabled, mappings, initialLsCache, genLsCache, assertNoLevelCollisions } = require_levels();
	const { asChindings, asJson, buildFormatters, stringify, noop } = require_tools();
	const { version } = require_meta();
	const redaction = require_redaction();
	const prototype = {
		constructor: class Pino {},
		child,
		bindings,
		setBindings,
		flush,
		isLevelEnabled,
		version,
		get level() {
			return this[getLevelSym]();
		},
		set level(lvl) {
			this[setLevelSym](lvl);
		},
		get levelVal() {
			return this[levelValSym];
		},
		set levelVal(n) {
			throw Error("levelVal is read-only");
		},
		get msgPrefix() {
			return this[msgPrefixSym];
		},
		get [Symbol.toStringTag]() {
			return "Pino";
		},
		[lsCacheSym]: initialLsCache,
		[writeSym]: write,
		[asJsonSym]: asJson,
		[getLevelSym]: getLevel,
		[setLevelSym]: setLevel
	};
	Object.setPrototypeOf(prototype, EventEmitter.prototype);
	module.exports = function() {
		return Object.create(prototype);
	};
	const resetChildingsFormatter = (bindings) => bindings;
	function child(bindings, options) {
		if (!bindings) throw Error("missing bindings for child Pino");
		const serializers = this[serializersSym];
		const formatters = this[formattersSym];
		const instance = Object.create(this);
		if (options == null) {
			if (instance[formattersSym].bindings !== resetChildingsFormatter) instance[formattersSym] = buildFormatters(formatters.level, resetChildingsFormatter, formatters.log);
			instance[chindingsSym] = asChindings(instance, bindings);
			if (this.onChild !== noop) this.onChild(instance);
			return instance;
		}
		if (options.hasOwnProperty("serializers") === true) {
			instance[serializersSym] = Object.create(null);
			for (const k in serializers) instance[serializersSym][k] = serializers[k];
			const parentSymbols = Object.getOwnPropertySymbols(serializers);
			for (var i = 0; i < parentSymbols.length; i++) {
				const ks = parentSymbols[i];
				instance[serializersSym][ks] = serializers[ks];
			}
			for (const bk in options.serializers) instance[serializersSym][bk] = options.serializers[bk];
			const bindingsSymbols = Object.getOwnPropertySymbols(options.serializers);
			for (var bi = 0; bi < bindingsSymbols.length; bi++) {
				const bks = bindingsSymbols[bi];
				instance[serializersSym][bks] = options.serializers[bks];
			}
		} else instance[serializersSym] = serializers;
		if (options.hasOwnProperty("formatters")) {
			const { level, bindings: chindings, log } = options.formatters;
			instance[formattersSym] = buildFormatters(level || formatters.level, chindings || resetChildingsFormatter, log || formatters.log);
		} else instance[formattersSym] = buildFormatters(formatters.level, resetChildingsFormatter, formatters.log);
		if (options.hasOwnProperty("customLevels") === true) {
			assertNoLevelCollisions(this.levels, options.customLevels);
			instance.levels = mappings(options.customLevels, instance[useOnlyCustomLevelsSym]);
			genLsCache(instance);
		}
		if (typeof options.redact === "object" && options.redact !== null || Array.isArray(options.redact)) {
			instance.redact = options.redact;
			const stringifiers = redaction(instance.redact, stringify);
			const formatOpts = { stringify: stringifiers[redactFmtSym] };
			instance[stringifySym] = stringify;
			instance[stringifiersSym] = stringifiers;
			instance[formatOptsSym] = formatOpts;
		}
		if (typeof options.msgPrefix === "string") instance[msgPrefixSym] = (this[msgPrefixSym] || "") + options.msgPrefix;
		instance[chindingsSym] = asChindings(instance, bindings);
		if (options.level !== void 0 && options.level !== this.level || options.hasOwnProperty("customLevels")) {
			const childLevel = options.level || this.level;
			instance[setLevelSym](childLevel);
		}
		this.onChild(instance);
		return instance;
	}
	function bindings() {
		const chindingsJson = `{${this[chindingsSym].substr(1)}}`;
		const bindingsFromJson = JSON.parse(chindingsJson);
		delete bindingsFromJson.pid;
		delete bindingsFromJson.hostname;
		return bindingsFromJson;
	}
	function setBindings(newBindings) {
		const chindings = asChindings(this, newBindings);
		this[chindingsSym] = chindings;
	}
	function defaultMixinMergeStrategy(mergeObject, mixinObject) {
		return Object.assign(mixinObject, mergeObject);
	}
	function write(_obj, msg, num) {
		const t = this[timeSym]();
		const mixin = this[mixinSym];
		const errorKey = this[errorKeySym];
		const messageKey = this[messageKeySym];
		const mixinMergeStrategy = this[mixinMergeStrategySym] || defaultMixinMergeStrategy;
		let obj;
		const streamWriteHook = this[hooksSym].streamWrite;
		if (_obj === void 0 || _obj === null) obj = {};
		else if (_obj instanceof Error) {
			obj = { [errorKey]: _obj };
			if (msg === void 0) msg = _obj.message;
		} else {
			obj = _obj;
			if (msg === void 0 && _obj[messageKey] === void 0 && _obj[errorKey]) msg = _obj[errorKey].message;
		}
		if (mixin) obj = mixinMergeStrategy(obj, mixin(obj, num, this));
		const s = this[asJsonSym](obj, msg, num, t);
		const stream = this[streamSym];
		if (stream[needsMetadataGsym] === true) {
			stream.lastLevel = num;
			stream.lastObj = obj;
			stream.lastMsg = msg;
			stream.lastTime = t.slice(this[timeSliceIndexSym]);
			stream.lastLogger = this;
		}
		stream.write(streamWriteHook ? streamWriteHook(s) : s);
	}
	function flush(cb) {
		if (cb != null && typeof cb !== "function") throw Error("callback must be a function");
		const stream = this[streamSym];
		if (typeof stream.flush === "function") stream.flush(cb || noop);
		else if (cb) cb();
	}
}));

// node_modules/safe-stable-stringify/index.js
var require_safe_stable_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { hasOwnProperty } = Object.prototype;
	const stringify = configure();
	stringify.configure = configure;
	stringify.stringify = stringify;
	stringify.default = stringify;
	exports.stringify = stringify;
	exports.configure = configure;
	module.exports = stringify;
	const strEscapeSequencesRegExp = /[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;
	function strEscape(str) {
		if (str.length < 5e3 && !strEscapeSequencesRegExp.test(str)) return `"${str}"`;
		return JSON.stringify(str);
	}
	function sort(array, comparator) {
		if (array.length > 200 || comparator) return array.sort(comparator);
		for (let i = 1; i < array.length; i++) {
			const currentValue = array[i];
			let position = i;
			while (position !== 0 && array[position - 1] > currentValue) {
				array[position] = array[position - 1];
				position--;
			}
			array[position] = currentValue;
		}
		return array;
	}
	const typedArrayPrototypeGetSymbolToStringTag = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(/* @__PURE__ */ new Int8Array())), Symbol.toStringTag).get;
	function isTypedArrayWithEntries(value) {
		return typedArrayPrototypeGetSymbolToStringTag.call(value) !== void 0 && value.length !== 0;
	}
	function stringifyTypedArray(array, separator, maximumBreadth) {
		if (array.length < maximumBreadth) maximumBreadth = array.length;
		const whitespace = separator === "," ? "" : " ";
		let res = `"0":${whitespace}${array[0]}`;
		for (let i = 1; i < maximumBreadth; i++) res += `${separator}"${i}":${whitespace}${array[i]}`;
		return res;
	}
	function getCircularValueOption(options) {
		if (hasOwnProperty.call(options, "circularValue")) {
			const circularValue = options.circularValue;
			if (typeof circularValue === "string") return `"${circularValue}"`;
			if (circularValue == null) return circularValue;
			if (circularValue === Error || circularValue === TypeError) return { toString() {
				throw new TypeError("Converting circular structure to JSON");
			} };
			throw new TypeError("The \"circularValue\" argument must be of type string or the value null or undefined");
		}
		return "\"[Circular]\"";
	}
	function getDeterministicOption(options) {
		let value;
		if (hasOwnProperty.call(options, "deterministic")) {
			value = options.deterministic;
			if (typeof value !== "boolean" && typeof value !== "function") throw new TypeError("The \"deterministic\" argument must be of type boolean or comparator function");
		}
		return value === void 0 ? true : value;
	}
	function getBooleanOption(options, key) {
		let value;
		if (hasOwnProperty.call(options, key)) {
			value = options[key];
			if (typeof value !== "boolean") throw new TypeError(`The "${key}" argument must be of type boolean`);
		}
		return value === void 0 ? true : value;
	}
	function getPositiveIntegerOption(options, key) {
		let value;
		if (hasOwnProperty.call(options, key)) {
			value = options[key];
			if (typeof value !== "number") throw new TypeError(`The "${key}" argument must be of type number`);
			if (!Number.isInteger(value)) throw new TypeError(`The "${key}" argument must be an integer`);
			if (value < 1) throw new RangeError(`The "${key}" argument must be >= 1`);
		}
		return value === void 0 ? Infinity : value;
	}
	function getItemCount(number) {
		if (number === 1) return "1 item";
		return `${number} items`;
	}
	function getUniqueReplacerSet(replacerArray) {
		const replacerSet = /* @__PURE__ */ new Set();
		for (const value of replacerArray) if (typeof value === "string" || typeof value === "number") replacerSet.add(String(value));
		return replacerSet;
	}
	function getStrictOption(options) {
		if (hasOwnProperty.call(options, "strict")) {
			const value = options.strict;
			if (typeof value !== "boolean") throw new TypeError("The \"strict\" argument must be of type boolean");
			if (value) return (value) => {
				let message = `Object can not safely be stringified. Received type ${typeof value}`;
				if (typeof value !== "function") message += ` (${value.toString()})`;
				throw new Error(message);
			};
		}
	}
	function configure(options) {
		options = { ...options };
		const fail = getStrictOption(options);
		if (fail) {
			if (options.bigint === void 0) options.bigint = false;
			if (!("circularValue" in options)) options.circularValue = Error;
		}
		const circularValue = getCircularValueOption(options);
		const bigint = getBooleanOption(options, "bigint");
		const deterministic = getDeterministicOption(options);
		const comparator = typeof deterministic === "function" ? deterministic : void 0;
		const maximumDepth = getPositiveIntegerOption(options, "maximumDepth");
		const maximumBreadth = getPositiveIntegerOption(options, "maximumBreadth");
		function stringifyFnReplacer(key, parent, stack, replacer, spacer, indentation) {
			let value = parent[key];
			if (typeof value === "object" && value !== null && typeof value.toJSON === "function") value = value.toJSON(key);
			value = replacer.call(parent, key, value);
			switch (typeof value) {
				case "string": return strEscape(value);
				case "object": {
					if (value === null) return "null";
					if (stack.indexOf(value) !== -1) return circularValue;
					let res = "";
					let join = ",";
					const originalIndentation = indentation;
					if (Array.isArray(value)) {
						if (value.length === 0) return "[]";
						if (maximumDepth < stack.length + 1) return "\"[Array]\"";
						stack.push(value);
						if (spacer !== "") {
							indentation += spacer;
							res += `\n${indentation}`;
							join = `,\n${indentation}`;
						}
						const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
						let i = 0;
						for (; i < maximumValuesToStringify - 1; i++) {
							const tmp = stringifyFnReplacer(String(i), value, stack, replacer, spacer, indentation);
							res += tmp !== void 0 ? tmp : "null";
							res += join;
						}
						const tmp = stringifyFnReplacer(String(i), value, stack, replacer, spacer, indentation);
						res += tmp !== void 0 ? tmp : "null";
						if (value.length - 1 > maximumBreadth) {
							const removedKeys = value.length - maximumBreadth - 1;
							res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
						}
						if (spacer !== "") res += `\n${originalIndentation}`;
						stack.pop();
						return `[${res}]`;
					}
					let keys = Object.keys(value);
					const keyLength = keys.length;
					if (keyLength === 0) return "{}";
					if (maximumDepth < stack.length + 1) return "\"[Object]\"";
					let whitespace = "";
					let separator = "";
					if (spacer !== "") {
						indentation += spacer;
						join = `,\n${indentation}`;
						whitespace = " ";
					}
					const maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
					if (deterministic && !isTypedArrayWithEntries(value)) keys = sort(keys, comparator);
					stack.push(value);
					for (let i = 0; i < maximumPropertiesToStringify; i++) {
						const key = keys[i];
						const tmp = stringifyFnReplacer(key, value, stack, replacer, spacer, indentation);
						if (tmp !== void 0) {
							res += `${separator}${strEscape(key)}:${whitespace}${tmp}`;
							separator = join;
						}
					}
					if (keyLength > maximumBreadth) {
						const removedKeys = keyLength - maximumBreadth;
						res += `${separator}"...":${whitespace}"${getItemCount(removedKeys)} not stringified"`;
						separator = join;
					}
					if (spacer !== "" && separator.length > 1) res = `\n${indentation}${res}\n${originalIndentation}`;
					stack.pop();
					return `{${res}}`;
				}
				case "number": return isFinite(value) ? String(value) : fail ? fail(value) : "null";
				case "boolean": return value === true ? "true" : "false";
				case "undefined": return;
				case "bigint": if (bigint) return String(value);
				default: return fail ? fail(value) : void 0;
			}
		}
		function stringifyArrayReplacer(key, value, stack, replacer, spacer, indentation) {
			if (typeof value === "object" && value !== null && typeof value.toJSON === "function") value = value.toJSON(key);
			switch (typeof value) {
				case "string": return strEscape(value);
				case "object": {
					if (value === null) return "null";
					if (stack.indexOf(value) !== -1) return circularValue;
					const originalIndentation = indentation;
					let res = "";
					let join = ",";
					if (Array.isArray(value)) {
						if (value.length === 0) return "[]";
						if (maximumDepth < stack.length + 1) return "\"[Array]\"";
						stack.push(value);
						if (spacer !== "") {
							indentation += spacer;
							res += `\n${indentation}`;
							join = `,\n${indentation}`;
						}
						const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
						let i = 0;
						for (; i < maximumValuesToStringify - 1; i++) {
							const tmp = stringifyArrayReplacer(String(i), value[i], stack, replacer, spacer, indentation);
							res += tmp !== void 0 ? tmp : "null";
							res += join;
						}
						const tmp = stringifyArrayReplacer(String(i), value[i], stack, replacer, spacer, indentation);
						res += tmp !== void 0 ? tmp : "null";
						if (value.length - 1 > maximumBreadth) {
							const removedKeys = value.length - maximumBreadth - 1;
							res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
						}
						if (spacer !== "") res += `\n${originalIndentation}`;
						stack.pop();
						return `[${res}]`;
					}
					stack.push(value);
					let whitespace = "";
					if (spacer !== "") {
						indentation += spacer;
						join = `,\n${indentation}`;
						whitespace = " ";
					}
					let separator = "";
					for (const key of replacer) {
						const tmp = stringifyArrayReplacer(key, value[key], stack, replacer, spacer, indentation);
						if (tmp !== void 0) {
							res += `${separator}${strEscape(key)}:${whitespace}${tmp}`;
							separator = join;
						}
					}
					if (spacer !== "" && separator.length > 1) res = `\n${indentation}${res}\n${originalIndentation}`;
					stack.pop();
					return `{${res}}`;
				}
				case "number": return isFinite(value) ? String(value) : fail ? fail(value) : "null";
				case "boolean": return value === true ? "true" : "false";
				case "undefined": return;
				case "bigint": if (bigint) return String(value);
				default: return fail ? fail(value) : void 0;
			}
		}
		function stringifyIndent(key, value, stack, spacer, indentation) {
			switch (typeof value) {
				case "string": return strEscape(value);
				case "object": {
					if (value === null) return "null";
					if (typeof value.toJSON === "function") {
						value = value.toJSON(key);
						if (typeof value !== "object") return stringifyIndent(key, value, stack, spacer, indentation);
						if (value === null) return "null";
					}
					if (stack.indexOf(value) !== -1) return circularValue;
					const originalIndentation = indentation;
					if (Array.isArray(value)) {
						if (value.length === 0) return "[]";
						if (maximumDepth < stack.length + 1) return "\"[Array]\"";
						stack.push(value);
						indentation += spacer;
						let res = `\n${indentation}`;
						const join = `,\n${indentation}`;
						const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
						let i = 0;
						for (; i < maximumValuesToStringify - 1; i++) {
							const tmp = stringifyIndent(String(i), value[i], stack, spacer, indentation);
							res += tmp !== void 0 ? tmp : "null";
							res += join;
						}
						const tmp = stringifyIndent(String(i), value[i], stack, spacer, indentation);
						res += tmp !== void 0 ? tmp : "null";
						if (value.length - 1 > maximumBreadth) {
							const removedKeys = value.length - maximumBreadth - 1;
							res += `${join}"... ${getItemCount(removedKeys)} not stringified"`;
						}
						res += `\n${originalIndentation}`;
						stack.pop();
						return `[${res}]`;
					}
					let keys = Object.keys(value);
					const keyLength = keys.length;
					if (keyLength === 0) return "{}";
					if (maximumDepth < stack.length + 1) return "\"[Object]\"";
					indentation += spacer;
					const join = `,\n${indentation}`;
					let res = "";
					let separator = "";
					let maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
					if (isTypedArrayWithEntries(value)) {
						res += stringifyTypedArray(value, join, maximumBreadth);
						keys = keys.slice(value.length);
						maximumPropertiesToStringify -= value.length;
						separator = join;
					}
					if (deterministic) keys = sort(keys, comparator);
					stack.push(value);
					for (let i = 0; i < maximumPropertiesToStringify; i++) {
						const key = keys[i];
						const tmp = stringifyIndent(key, value[key], stack, spacer, indentation);
						if (tmp !== void 0) {
							res += `${separator}${strEscape(key)}: ${tmp}`;
							separator = join;
						}
					}
					if (keyLength > maximumBreadth) {
						const removedKeys = keyLength - maximumBreadth;
						res += `${separator}"...": "${getItemCount(removedKeys)} not stringified"`;
						separator = join;
					}
					if (separator !== "") res = `\n${indentation}${res}\n${originalIndentation}`;
					stack.pop();
					return `{${res}}`;
				}
				case "number": return isFinite(value) ? String(value) : fail ? fail(value) : "null";
				case "boolean": return value === true ? "true" : "false";
				case "undefined": return;
				case "bigint": if (bigint) return String(value);
				default: return fail ? fail(value) : void 0;
			}
		}
		function stringifySimple(key, value, stack) {
			switch (typeof value) {
				case "string": return strEscape(value);
				case "object": {
					if (value === null) return "null";
					if (typeof value.toJSON === "function") {
						value = value.toJSON(key);
						if (typeof value !== "object") return stringifySimple(key, value, stack);
						if (value === null) return "null";
					}
					if (stack.indexOf(value) !== -1) return circularValue;
					let res = "";
					const hasLength = value.length !== void 0;
					if (hasLength && Array.isArray(value)) {
						if (value.length === 0) return "[]";
						if (maximumDepth < stack.length + 1) return "\"[Array]\"";
						stack.push(value);
						const maximumValuesToStringify = Math.min(value.length, maximumBreadth);
						let i = 0;
						for (; i < maximumValuesToStringify - 1; i++) {
							const tmp = stringifySimple(String(i), value[i], stack);
							res += tmp !== void 0 ? tmp : "null";
							res += ",";
						}
						const tmp = stringifySimple(String(i), value[i], stack);
						res += tmp !== void 0 ? tmp : "null";
						if (value.length - 1 > maximumBreadth) {
							const removedKeys = value.length - maximumBreadth - 1;
							res += `,"... ${getItemCount(removedKeys)} not stringified"`;
						}
						stack.pop();
						return `[${res}]`;
					}
					let keys = Object.keys(value);
					const keyLength = keys.length;
					if (keyLength === 0) return "{}";
					if (maximumDepth < stack.length + 1) return "\"[Object]\"";
					let separator = "";
					let maximumPropertiesToStringify = Math.min(keyLength, maximumBreadth);
					if (hasLength && isTypedArrayWithEntries(value)) {
						res += stringifyTypedArray(value, ",", maximumBreadth);
						keys = keys.slice(value.length);
						maximumPropertiesToStringify -= value.length;
						separator = ",";
					}
					if (deterministic) keys = sort(keys, comparator);
					stack.push(value);
					for (let i = 0; i < maximumPropertiesToStringify; i++) {
						const key = keys[i];
						const tmp = stringifySimple(key, value[key], stack);
						if (tmp !== void 0) {
							res += `${separator}${strEscape(key)}:${tmp}`;
							separator = ",";
						}
					}
					if (keyLength > maximumBreadth) {
						const removedKeys = keyLength - maximumBreadth;
						res += `${separator}"...":"${getItemCount(removedKeys)} not stringified"`;
					}
					stack.pop();
					return `{${res}}`;
				}
				case "number": return isFinite(value) ? String(value) : fail ? fail(value) : "null";
				case "boolean": return value === true ? "true" : "false";
				case "undefined": return;
				case "bigint": if (bigint) return String(value);
				default: return fail ? fail(value) : void 0;
			}
		}
		function stringify(value, replacer, space) {
			if (arguments.length > 1) {
				let spacer = "";
				if (typeof space === "number") spacer = " ".repeat(Math.min(space, 10));
				else if (typeof space === "string") spacer = space.slice(0, 10);
				if (replacer != null) {
					if (typeof replacer === "function") return stringifyFnReplacer("", { "": value }, [], replacer, spacer, "");
					if (Array.isArray(replacer)) return stringifyArrayReplacer("", value, [], getUniqueReplacerSet(replacer), spacer, "");
				}
				if (spacer.length !== 0) return stringifyIndent("", value, [], spacer, "");
			}
			return stringifySimple("", value, []);
		}
		return stringify;
	}
}));

// node_modules/pino/lib/multistream.js
var require_multistream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const metadata = Symbol.for("pino.metadata");
	const { DEFAULT_LEVELS } = require_constants();
	const DEFAULT_INFO_LEVEL = DEFAULT_LEVELS.info;
	function multistream(streamsArray, opts) {
		streamsArray = streamsArray || [];
		opts = opts || { dedupe: false };
		const streamLevels = Object.create(DEFAULT_LEVELS);
		streamLevels.silent = Infinity;
		if (opts.levels && typeof opts.levels === "object") Object.keys(opts.levels).forEach((i) => {
			streamLevels[i] = opts.levels[i];
		});
		const res = {
			write,
			add,
			remove,
			emit,
			flushSync,
			end,
			minLevel: 0,
			lastId: 0,
			streams: [],
			clone,
			[metadata]: true,
			streamLevels
		};
		if (Array.isArray(streamsArray)) streamsArray.forEach(add, res);
		else add.call(res, streamsArray);
		streamsArray = null;
		return res;
		function write(data) {
			let dest;
			const level = typeof this.lastLevel === "string" ? (this.streamLevels || streamLevels)[this.lastLevel] : this.lastLevel;
			const { streams } = this;
			let recordedLevel = 0;
			let stream;
			for (let i = initLoopVar(streams.length, opts.dedupe); checkLoopVar(i, streams.length, opts.dedupe); i = adjustLoopVar(i, opts.dedupe)) {
				dest = streams[i];
				if (dest.level <= level) {
					if (recordedLevel !== 0 && recordedLevel !== dest.level) break;
					stream = dest.stream;
					if (stream[metadata]) {
						const { lastTime, lastMsg, lastObj, lastLogger } = this;
						stream.lastLevel = level;
						stream.lastTime = lastTime;
						stream.lastMsg = lastMsg;
						stream.lastObj = lastObj;
						stream.lastLogger = lastLogger;
					}
					stream.write(data);
					if (opts.dedupe) recordedLevel = dest.level;
				} else if (!opts.dedupe) break;
			}
		}
		function emit(...args) {
			for (const { stream } of this.streams) if (typeof stream.emit === "function") stream.emit(...args);
		}
		function flushSync() {
			for (const { stream } of this.streams) if (typeof stream.flushSync === "function") stream.flushSync();
		}
		function add(dest) {
			if (!dest) return this;
			const isStream = typeof dest.write === "function" || dest.stream;
			const stream_ = dest.write ? dest : dest.stream;
			if (!isStream) throw Error("stream object needs to implement either StreamEntry or DestinationStream interface");
			const { streams, streamLevels } = this;
			let level;
			if (typeof dest.levelVal === "number") level = dest.levelVal;
			else if (typeof dest.level === "string") level = streamLevels[dest.level];
			else if (typeof dest.level === "number") level = dest.level;
			else level = DEFAULT_INFO_LEVEL;
			const dest_ = {
				stream: stream_,
				level,
				levelVal: void 0,
				id: ++res.lastId
			};
			streams.unshift(dest_);
			streams.sort(compareByLevel);
			this.minLevel = streams[0].level;
			return this;
		}
		function remove(id) {
			const { streams } = this;
			const index = streams.findIndex((s) => s.id === id);
			if (index >= 0) {
				streams.splice(index, 1);
				streams.sort(compareByLevel);
				this.minLevel = streams.length > 0 ? streams[0].level : -1;
			}
			return this;
		}
		function end() {
			for (const { stream } of this.streams) {
				if (typeof stream.flushSync === "function") stream.flushSync();
				stream.end();
			}
		}
		function clone(level) {
			const streams = new Array(this.streams.length);
			for (let i = 0; i < streams.length; i++) streams[i] = {
				level,
				stream: this.streams[i].stream
			};
			return {
				write,
				add,
				remove,
				emit,
				flushSync,
				end,
				minLevel: level,
				streams,
				clone,
				[metadata]: true,
				streamLevels
			};
		}
	}
	function compareByLevel(a, b) {
		return a.level - b.level;
	}
	function initLoopVar(length, dedupe) {
		return dedupe ? length - 1 : 0;
	}
	function adjustLoopVar(i, dedupe) {
		return dedupe ? i - 1 : i + 1;
	}
	function checkLoopVar(i, length, dedupe) {
		return dedupe ? i >= 0 : i < length;
	}
	module.exports = multistream;
}));

// node_modules/pino/pino.js
var require_pino = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const os = __require("node:os");
	const stdSerializers = require_pino_std_serializers();
	const caller = require_caller();
	const redaction = require_redaction();
	const time = require_time();
	const proto = require_proto();
	const symbols = require_symbols();
	const { configure } = require_safe_stable_stringify();
	const { assertDefaultLevelFound, mappings, genLsCache, genLevelComparison, assertLevelComparison } = require_levels();
	const { DEFAULT_LEVELS, SORTING_ORDER } = require_constants();
	const { createArgsNormalizer, asChindings, buildSafeSonicBoom, buildFormatters, stringify, normalizeDestFileDescriptor, noop } = require_tools();
	const { version } = require_meta();
	const { chindingsSym, redactFmtSym, serializersSym, timeSym, timeSliceIndexSym, streamSym, stringifySym, stringifySafeSym, stringifiersSym, setLevelSym, endSym, formatOptsSym, messageKeySym, errorKeySym, nestedKeySym, mixinSym, levelCompSym, useOnlyCustomLevelsSym, formattersSym, hooksSym, nestedKeyStrSym, mixinMergeStrategySym, msgPrefixSym, transportUsesMultistreamSym } = symbols;
	const { epochTime, nullTime } = time;
	const { pid } = process;
	const hostname = os.hostname();
	const defaultErrorSerializer = stdSerializers.err;
	const normalize = createArgsNormalizer({
		level: "info",
		levelComparison: SORTING_ORDER.ASC,
		levels: DEFAULT_LEVELS,
		messageKey: "msg",
		errorKey: "err",
		nestedKey: null,
		enabled: true,
		base: {
			pid,
			hostname
		},
		serializers: Object.assign(Object.create(null), { err: defaultErrorSerializer }),
		formatters: Object.assign(Object.create(null), {
			bindings(bindings) {
				return bindings;
			},
			level(label, number) {
				return { level: number };
			}
		}),
		hooks: {
			logMethod: void 0,
			streamWrite: void 0
		},
		timestamp: epochTime,
		name: void 0,
		redact: null,
		customLevels: null,
		useOnlyCustomLevels: false,
		depthLimit: 5,
		edgeLimit: 100
	});
	const serializers = Object.assign(Object.create(null), stdSerializers);
	function pino(...args) {
		const instance = {};
		const { opts, stream } = normalize(instance, caller(), ...args);
		if (opts.level && typeof opts.level === "string" && DEFAULT_LEVELS[opts.level.toLowerCase()] !== void 0) opts.level = opts.level.toLowerCase();
		const { redact, crlf, serializers, timestamp, messageKey, errorKey, nestedKey, base, name, level, customLevels, levelComparison, mixin, mixinMergeStrategy, useOnlyCustomLevels, formatters, hooks, depthLimit, edgeLimit, onChild, msgPrefix } = opts;
		const stringifySafe = configure({
			maximumDepth: depthLimit,
			maximumBreadth: edgeLimit
		});
		const allFormatters = buildFormatters(formatters.level, formatters.bindings, formatters.log);
		const stringifyFn = stringify.bind({ [stringifySafeSym]: stringifySafe });
		const stringifiers = redact ? Object.assign(Object.create(null), redaction(redact, stringifyFn)) : Object.create(null);
		const formatOpts = redact ? { stringify: stringifiers[redactFmtSym] } : { stringify: stringifyFn };
		const end = "}" + (crlf ? "\r\n" : "\n");
		const coreChindings = asChindings.bind(null, {
			[chindingsSym]: "",
			[serializersSym]: serializers,
			[stringifiersSym]: stringifiers,
			[stringifySym]: stringify,
			[stringifySafeSym]: stringifySafe,
			[formattersSym]: allFormatters
		});
		let chindings = "";
		if (base !== null) {
			if (name === void 0) chindings = coreChindings(base);
			else chindings = coreChindings(Object.assign({}, base, { name }));
		}
		const time = timestamp instanceof Function ? timestamp : timestamp ? epochTime : nullTime;
		const timeSliceIndex = time().indexOf(":") + 1;
		if (useOnlyCustomLevels && !customLevels) throw Error("customLevels is required if useOnlyCustomLevels is set true");
		if (mixin && typeof mixin !== "function") throw Error(`Unknown mixin type "${typeof mixin}" - expected "function"`);
		if (msgPrefix && typeof msgPrefix !== "string") throw Error(`Unknown msgPrefix type "${typeof msgPrefix}" - expected "string"`);
		assertDefaultLevelFound(level, customLevels, useOnlyCustomLevels);
		const levels = mappings(customLevels, useOnlyCustomLevels);
		if (stream && stream[transportUsesMultistreamSym] === true) {
			let sampleLabel = typeof level === "string" ? level : void 0;
			if (!sampleLabel || levels[sampleLabel] === void 0) sampleLabel = Object.keys(levels)[0];
			const sampleNumber = levels[sampleLabel];
			let ok = false;
			try {
				const formatted = formatters.level(sampleLabel, sampleNumber);
				ok = formatted && typeof formatted === "object" && formatted.level === sampleNumber;
			} catch {
				ok = false;
			}
			if (!ok) process.emitWarning("custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric \"level\" field or they may be dropped", { code: "PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER" });
		}
		if (typeof stream.emit === "function") stream.emit("message", {
			code: "PINO_CONFIG",
			config: {
				levels,
				messageKey,
				errorKey
			}
		});
		assertLevelComparison(levelComparison);
		const levelCompFunc = genLevelComparison(levelComparison);
		Object.assign(instance, {
			levels,
			[levelCompSym]: levelCompFunc,
			[useOnlyCustomLevelsSym]: useOnlyCustomLevels,
			[streamSym]: stream,
			[timeSym]: time,
			[timeSliceIndexSym]: timeSliceIndex,
			[stringifySym]: stringify,
			[stringifySafeSym]: stringifySafe,
			[stringifiersSym]: stringifiers,
			[endSym]: end,
			[formatOptsSym]: formatOpts,
			[messageKeySym]: messageKey,
			[errorKeySym]: errorKey,
			[nestedKeySym]: nestedKey,
			[nestedKeyStrSym]: nestedKey ? `,${JSON.stringify(nestedKey)}:{` : "",
			[serializersSym]: serializers,
			[mixinSym]: mixin,
			[mixinMergeStrategySym]: mixinMergeStrategy,
			[chindingsSym]: chindings,
			[formattersSym]: allFormatters,
			[hooksSym]: hooks,
			silent: noop,
			onChild,
			[msgPrefixSym]: msgPrefix
		});
		Object.setPrototypeOf(instance, proto());
		genLsCache(instance);
		instance[setLevelSym](level);
		return instance;
	}
	module.exports = pino;
	module.exports.destination = (dest = process.stdout.fd) => {
		if (typeof dest === "object") {
			dest.dest = normalizeDestFileDescriptor(dest.dest || process.stdout.fd);
			return buildSafeSonicBoom(dest);
		} else return buildSafeSonicBoom({
			dest: normalizeDestFileDescriptor(dest),
			minLength: 0
		});
	};
	module.exports.transport = require_transport();
	module.exports.multistream = require_multistream();
	module.exports.levels = mappings();
	module.exports.stdSerializers = serializers;
	module.exports.stdTimeFunctions = Object.assign({}, time);
	module.exports.symbols = symbols;
	module.exports.version = version;
	module.exports.default = pino;
	module.exports.pino = pino;
}));

// node_modules/fastify/lib/logger-pino.js
var require_logger_pino = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pino = require_pino();
	const { serializersSym } = pino.symbols;
	const { FST_ERR_LOG_INVALID_DESTINATION } = require_errors$1();
	function createPinoLogger(opts) {
		if (opts.stream && opts.file) throw new FST_ERR_LOG_INVALID_DESTINATION();
		else if (opts.file) {
			opts.stream = pino.destination(opts.file);
			delete opts.file;
		}
		const prevLogger = opts.logger;
		const prevGenReqId = opts.genReqId;
		let logger = null;
		if (prevLogger) {
			opts.logger = void 0;
			opts.genReqId = void 0;
			if (prevLogger[serializersSym]) opts.serializers = Object.assign({}, opts.serializers, prevLogger[serializersSym]);
			logger = prevLogger.child({}, opts);
			opts.logger = prevLogger;
			opts.genReqId = prevGenReqId;
		} else logger = pino(opts, opts.stream);
		return logger;
	}
	const serializers = {
		req: function asReqValue(req) {
			return {
				method: req.method,
				url: req.url,
				version: req.headers && req.headers["accept-version"],
				host: req.host,
				remoteAddress: req.ip,
				remotePort: req.socket ? req.socket.remotePort : void 0
			};
		},
		err: pino.stdSerializers.err,
		res: function asResValue(reply) {
			return { statusCode: reply.statusCode };
		}
	};
	module.exports = {
		serializers,
		createPinoLogger
	};
}));

// node_modules/fastify/lib/logger-factory.js
var require_logger_factory = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { performance } = __require("node:perf_hooks");
	const { FST_ERR_LOG_LOGGER_AND_LOGGER_INSTANCE_PROVIDED, FST_ERR_LOG_INVALID_LOGGER_CONFIG, FST_ERR_LOG_INVALID_LOGGER_INSTANCE, FST_ERR_LOG_INVALID_LOGGER, FST_ERR_LOG_INVALID_LOG_CONTROLLER } = require_errors$1();
	const { kLogController } = require_symbols$1();
	const { LogController } = require_log_controller();
	function createChildLogger(context, logger, req, reqId, loggerOpts) {
		const loggerBindings = { [context.server[kLogController].requestIdLogLabel]: reqId };
		const child = context.childLoggerFactory.call(context.server, logger, loggerBindings, loggerOpts || {}, req);
		if (context.childLoggerFactory !== defaultChildLoggerFactory) validateLogger(child, true);
		return child;
	}
	function defaultChildLoggerFactory(logger, bindings, opts) {
		return logger.child(bindings, opts);
	}
	function validateLogger(logger, strict) {
		const methods = [
			"info",
			"error",
			"debug",
			"fatal",
			"warn",
			"trace",
			"child"
		];
		const missingMethods = logger ? methods.filter((method) => !logger[method] || typeof logger[method] !== "function") : methods;
		if (!missingMethods.length) return true;
		else if (missingMethods.length === methods.length && !strict) return false;
		else throw FST_ERR_LOG_INVALID_LOGGER(missingMethods.join(","));
	}
	function createLogger(options) {
		if (options.logger && options.loggerInstance) throw new FST_ERR_LOG_LOGGER_AND_LOGGER_INSTANCE_PROVIDED();
		if (!options.loggerInstance && !options.logger) {
			const logger = require_abstract_logging();
			logger.child = () => logger;
			return {
				logger,
				hasLogger: false
			};
		}
		const { createPinoLogger, serializers } = require_logger_pino();
		if (validateLogger(options.loggerInstance)) return {
			logger: createPinoLogger({
				logger: options.loggerInstance,
				serializers: Object.assign({}, serializers, options.loggerInstance.serializers)
			}),
			hasLogger: true
		};
		if (validateLogger(options.logger)) throw FST_ERR_LOG_INVALID_LOGGER_CONFIG();
		if (options.loggerInstance) throw FST_ERR_LOG_INVALID_LOGGER_INSTANCE();
		const localLoggerOptions = {};
		if (Object.prototype.toString.call(options.logger) === "[object Object]") Reflect.ownKeys(options.logger).forEach((prop) => {
			Object.defineProperty(localLoggerOptions, prop, {
				value: options.logger[prop],
				writable: true,
				enumerable: true,
				configurable: true
			});
		});
		localLoggerOptions.level = localLoggerOptions.level || "info";
		localLoggerOptions.serializers = Object.assign({}, serializers, localLoggerOptions.serializers);
		options.logger = localLoggerOptions;
		return {
			logger: createPinoLogger(options.logger),
			hasLogger: true
		};
	}
	function createLogController(options) {
		const userController = options.logController;
		if (!userController) return new LogController(options);
		if (userController instanceof LogController) return userController;
		throw new FST_ERR_LOG_INVALID_LOG_CONTROLLER(typeof userController);
	}
	function now() {
		return performance.now();
	}
	module.exports = {
		createChildLogger,
		defaultChildLoggerFactory,
		createLogController,
		createLogger,
		LogController,
		validateLogger,
		now
	};
}));

// node_modules/fastify/lib/schemas.js
var require_schemas = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fastClone = require_rfdc()({
		circles: false,
		proto: true
	});
	const { kSchemaVisited, kSchemaResponse } = require_symbols$1();
	const kFluentSchema = Symbol.for("fluent-schema-object");
	const { FST_ERR_SCH_MISSING_ID, FST_ERR_SCH_ALREADY_PRESENT, FST_ERR_SCH_DUPLICATE, FST_ERR_SCH_CONTENT_MISSING_SCHEMA } = require_errors$1();
	const ContentType = require_content_type();
	const SCHEMAS_SOURCE = [
		"params",
		"body",
		"querystring",
		"query",
		"headers"
	];
	function Schemas(initStore) {
		this.store = initStore || {};
	}
	Schemas.prototype.add = function(inputSchema) {
		const schema = fastClone(inputSchema.isFluentSchema || inputSchema.isFluentJSONSchema || inputSchema[kFluentSchema] ? inputSchema.valueOf() : inputSchema);
		const id = schema.$id;
		if (!id) throw new FST_ERR_SCH_MISSING_ID();
		if (this.store[id]) throw new FST_ERR_SCH_ALREADY_PRESENT(id);
		this.store[id] = schema;
	};
	Schemas.prototype.getSchemas = function() {
		return Object.assign({}, this.store);
	};
	Schemas.prototype.getSchema = function(schemaId) {
		return this.store[schemaId];
	};
	function isCustomSchemaPrototype(schema) {
		return typeof schema === "object" && Object.getPrototypeOf(schema) !== Object.prototype;
	}
	function normalizeSchema(routeSchemas, serverOptions) {
		if (routeSchemas[kSchemaVisited]) return routeSchemas;
		if (routeSchemas.query !== void 0) {
			if (routeSchemas.querystring !== void 0) throw new FST_ERR_SCH_DUPLICATE("querystring");
			routeSchemas.querystring = routeSchemas.query;
		}
		generateFluentSchema(routeSchemas);
		for (const key of SCHEMAS_SOURCE) {
			const schema = routeSchemas[key];
			if (schema && !isCustomSchemaPrototype(schema)) {
				if (key === "body" && schema.content) {
					const contentProperty = schema.content;
					const keys = Object.keys(contentProperty);
					for (let i = 0; i < keys.length; i++) {
						const contentType = keys[i];
						if (!contentProperty[contentType].schema) throw new FST_ERR_SCH_CONTENT_MISSING_SCHEMA(contentType);
					}
					continue;
				}
			}
		}
		if (routeSchemas.response) {
			const httpCodes = Object.keys(routeSchemas.response);
			for (const code of httpCodes) {
				if (isCustomSchemaPrototype(routeSchemas.response[code])) continue;
				const contentProperty = routeSchemas.response[code].content;
				if (contentProperty) {
					const keys = Object.keys(contentProperty);
					for (let i = 0; i < keys.length; i++) {
						const mediaName = keys[i];
						if (!contentProperty[mediaName].schema) throw new FST_ERR_SCH_CONTENT_MISSING_SCHEMA(mediaName);
					}
				}
			}
		}
		routeSchemas[kSchemaVisited] = true;
		return routeSchemas;
	}
	function generateFluentSchema(schema) {
		for (const key of SCHEMAS_SOURCE) if (schema[key] && (schema[key].isFluentSchema || schema[key][kFluentSchema])) schema[key] = schema[key].valueOf();
		if (schema.response) {
			const httpCodes = Object.keys(schema.response);
			for (const code of httpCodes) if (schema.response[code].isFluentSchema || schema.response[code][kFluentSchema]) schema.response[code] = schema.response[code].valueOf();
		}
	}
	function getSchemaSerializer(context, statusCode, contentType) {
		const responseSchemaDef = context[kSchemaResponse];
		if (!responseSchemaDef) return false;
		if (responseSchemaDef[statusCode]) {
			if (responseSchemaDef[statusCode].constructor === Object) {
				const ct = ContentType.from(contentType);
				if (ct.isValid) {
					if (responseSchemaDef[statusCode][ct.mediaType]) return responseSchemaDef[statusCode][ct.mediaType];
					if (responseSchemaDef[statusCode]["*/*"]) return responseSchemaDef[statusCode]["*/*"];
					return false;
				}
			}
			return responseSchemaDef[statusCode];
		}
		const fallbackStatusCode = (statusCode + "")[0] + "xx";
		if (responseSchemaDef[fallbackStatusCode]) {
			if (responseSchemaDef[fallbackStatusCode].constructor === Object) {
				const ct = ContentType.from(contentType);
				if (ct.isValid) {
					if (responseSchemaDef[fallbackStatusCode][ct.mediaType]) return responseSchemaDef[fallbackStatusCode][ct.mediaType];
					if (responseSchemaDef[fallbackStatusCode]["*/*"]) return responseSchemaDef[fallbackStatusCode]["*/*"];
					return false;
				}
			}
			return responseSchemaDef[fallbackStatusCode];
		}
		if (responseSchemaDef.default) {
			if (responseSchemaDef.default.constructor === Object) {
				const ct = ContentType.from(contentType);
				if (ct.isValid) {
					if (responseSchemaDef.default[ct.mediaType]) return responseSchemaDef.default[ct.mediaType];
					if (responseSchemaDef.default["*/*"]) return responseSchemaDef.default["*/*"];
					return false;
				}
			}
			return responseSchemaDef.default;
		}
		return false;
	}
	module.exports = {
		buildSchemas(initStore) {
			return new Schemas(initStore);
		},
		getSchemaSerializer,
		normalizeSchema
	};
}));

// node_modules/fast-json-stringify/lib/v8.js
var require_v8 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const [v8Major, v8Minor] = String(process.versions.v8).split(".").map(Number);
	module.exports = { HAS_FAST_JSON_STRINGIFY: v8Major * 100 + v8Minor >= 1308 };
}));

// node_modules/fast-json-stringify/lib/serializer.js
var require_serializer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const STR_ESCAPE = /[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;
	const { HAS_FAST_JSON_STRINGIFY } = require_v8();
	const NATIVE_STRING_ESCAPE_MIN_LENGTH = 8;
	function escapeStringNative(str) {
		return str.length < NATIVE_STRING_ESCAPE_MIN_LENGTH ? escapeStringLoop(str) : JSON.stringify(str);
	}
	const TWO_DIGITS = new Array(100);
	for (let i = 0; i < 100; i++) TWO_DIGITS[i] = (i < 10 ? "0" : "") + i;
	function asYear(year) {
		if (year >= 1e3) return year <= 9999 ? "" + year : null;
		if (year >= 100) return "0" + year;
		if (year >= 10) return "00" + year;
		if (year >= 0) return "000" + year;
		return null;
	}
	function escapeStringLoop(str) {
		const len = str.length;
		if (len === 0) return "\"\"";
		else if (len < 42) {
			let result = "";
			let last = -1;
			let point = 255;
			for (let i = 0; i < len; i++) {
				point = str.charCodeAt(i);
				if (point === 34 || point === 92) {
					last === -1 && (last = 0);
					result += str.slice(last, i) + "\\";
					last = i;
				} else if (point < 32 || point >= 55296 && point <= 57343) return JSON.stringify(str);
			}
			return last === -1 && "\"" + str + "\"" || "\"" + result + str.slice(last) + "\"";
		} else if (len < 5e3 && STR_ESCAPE.test(str) === false) return "\"" + str + "\"";
		else return JSON.stringify(str);
	}
	const asString = [escapeStringLoop, escapeStringNative][Number(HAS_FAST_JSON_STRINGIFY)];
	module.exports = class Serializer {
		static escapeStringLoop = escapeStringLoop;
		static escapeStringNative = escapeStringNative;
		constructor(options) {
			switch (options && options.rounding) {
				case "floor":
					this.parseInteger = Math.floor;
					break;
				case "ceil":
					this.parseInteger = Math.ceil;
					break;
				case "round":
					this.parseInteger = Math.round;
					break;
				default: this.parseInteger = Math.trunc;
			}
			this._options = options;
		}
		asInteger(i) {
			if (Number.isInteger(i)) return "" + i;
			else if (typeof i === "bigint") return i.toString();
			const integer = this.parseInteger(i);
			if (integer === Infinity || integer === -Infinity || integer !== integer) throw new Error(`The value "${i}" cannot be converted to an integer.`);
			return "" + integer;
		}
		asNumber(i) {
			const num = Number(i);
			if (num !== num) throw new Error(`The value "${i}" cannot be converted to a number.`);
			else if (num === Infinity || num === -Infinity) return "null";
			else return "" + num;
		}
		asBoolean(bool) {
			return bool && "true" || "false";
		}
		asDateTime(date) {
			if (date === null) return "\"\"";
			if (date instanceof Date) {
				const year = asYear(date.getUTCFullYear());
				if (year === null) return "\"" + date.toISOString() + "\"";
				const ms = date.getUTCMilliseconds();
				return "\"" + year + "-" + TWO_DIGITS[date.getUTCMonth() + 1] + "-" + TWO_DIGITS[date.getUTCDate()] + "T" + TWO_DIGITS[date.getUTCHours()] + ":" + TWO_DIGITS[date.getUTCMinutes()] + ":" + TWO_DIGITS[date.getUTCSeconds()] + "." + (ms < 10 ? "00" : ms < 100 ? "0" : "") + ms + "Z\"";
			}
			if (typeof date === "string") return asString(date);
			throw new Error(`The value "${date}" cannot be converted to a date-time.`);
		}
		asDate(date) {
			if (date === null) return "\"\"";
			if (date instanceof Date) {
				const year = asYear(date.getFullYear());
				if (year === null) return "\"" + (/* @__PURE__ */ new Date(date.getTime() - date.getTimezoneOffset() * 6e4)).toISOString().slice(0, 10) + "\"";
				return "\"" + year + "-" + TWO_DIGITS[date.getMonth() + 1] + "-" + TWO_DIGITS[date.getDate()] + "\"";
			}
			if (typeof date === "string") return asString(date);
			throw new Error(`The value "${date}" cannot be converted to a date.`);
		}
		asTime(date) {
			if (date === null) return "\"\"";
			if (date instanceof Date) {
				const hours = TWO_DIGITS[date.getHours()];
				if (hours === void 0) return "\"" + (/* @__PURE__ */ new Date(date.getTime() - date.getTimezoneOffset() * 6e4)).toISOString().slice(11, 19) + "\"";
				return "\"" + hours + ":" + TWO_DIGITS[date.getMinutes()] + ":" + TWO_DIGITS[date.getSeconds()] + "\"";
			}
			if (typeof date === "string") return asString(date);
			throw new Error(`The value "${date}" cannot be converted to a time.`);
		}
		asString(str) {
			return asString(str);
		}
		asUnsafeString(str) {
			return "\"" + str + "\"";
		}
		asPlainStringArray(arr, len = arr.length) {
			const copy = new Array(len);
			if (Array.prototype.toJSON !== void 0) Object.setPrototypeOf(copy, null);
			for (let i = 0; i < len; i++) {
				const value = arr[i];
				if (typeof value !== "string") {
					copy.length = i;
					let json = JSON.stringify(copy).slice(0, -1);
					for (let j = i; j < len; j++) {
						const item = j === i ? value : arr[j];
						if (j > 0) json += ",";
						if (typeof item === "string") json += asString(item);
						else if (item === null) json += "\"\"";
						else if (item instanceof Date) json += "\"" + item.toISOString() + "\"";
						else if (item instanceof RegExp) json += asString(item.source);
						else json += asString(item.toString());
					}
					return json + "]";
				}
				copy[i] = value;
			}
			return JSON.stringify(copy);
		}
		getState() {
			return this._options;
		}
		static restoreFromState(state) {
			return new Serializer(state);
		}
	};
}));

// node_modules/fastify/lib/error-serializer.js
/* c8 ignore start */
var require_error_serializer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const serializer = require_serializer().restoreFromState({ "mode": "standalone" });
	const validator = null;
	module.exports = function anonymous(validator, serializer) {
		const { asString, asNumber, asBoolean, asDateTime, asDate, asTime, asUnsafeString } = serializer;
		serializer.asInteger.bind(serializer);
		const JSON_STR_BEGIN_OBJECT = "{";
		const JSON_STR_END_OBJECT = "}";
		const JSON_STR_COMMA = ",";
		const JSON_STR_QUOTE = "\"";
		const JSON_STR_EMPTY_OBJECT = "{}";
		const JSON_STR_EMPTY_STRING = "\"\"";
		function anonymous0(input) {
			const obj = input && typeof input.toJSON === "function" ? input.toJSON() : input;
			if (obj === null) return JSON_STR_EMPTY_OBJECT;
			let json = "";
			json += JSON_STR_BEGIN_OBJECT;
			let addComma_0 = false;
			const value_statusCode_1 = obj["statusCode"];
			if (value_statusCode_1 !== void 0) {
				!addComma_0 && (addComma_0 = true) || (json += JSON_STR_COMMA);
				json += "\"statusCode\":";
				json += asNumber(value_statusCode_1);
			}
			const value_code_2 = obj["code"];
			if (value_code_2 !== void 0) {
				!addComma_0 && (addComma_0 = true) || (json += JSON_STR_COMMA);
				json += "\"code\":";
				if (typeof value_code_2 !== "string") {
					if (value_code_2 === null) json += JSON_STR_EMPTY_STRING;
					else if (value_code_2 instanceof Date) json += JSON_STR_QUOTE + value_code_2.toISOString() + JSON_STR_QUOTE;
					else if (value_code_2 instanceof RegExp) json += asString(value_code_2.source);
					else json += asString(value_code_2.toString());
				} else json += asString(value_code_2);
			}
			const value_error_3 = obj["error"];
			if (value_error_3 !== void 0) {
				!addComma_0 && (addComma_0 = true) || (json += JSON_STR_COMMA);
				json += "\"error\":";
				if (typeof value_error_3 !== "string") {
					if (value_error_3 === null) json += JSON_STR_EMPTY_STRING;
					else if (value_error_3 instanceof Date) json += JSON_STR_QUOTE + value_error_3.toISOString() + JSON_STR_QUOTE;
					else if (value_error_3 instanceof RegExp) json += asString(value_error_3.source);
					else json += asString(value_error_3.toString());
				} else json += asString(value_error_3);
			}
			const value_message_4 = obj["message"];
			if (value_message_4 !== void 0) {
				!addComma_0 && (addComma_0 = true) || (json += JSON_STR_COMMA);
				json += "\"message\":";
				if (typeof value_message_4 !== "string") {
					if (value_message_4 === null) json += JSON_STR_EMPTY_STRING;
					else if (value_message_4 instanceof Date) json += JSON_STR_QUOTE + value_message_4.toISOString() + JSON_STR_QUOTE;
					else if (value_message_4 instanceof RegExp) json += asString(value_message_4.source);
					else json += asString(value_message_4.toString());
				} else json += asString(value_message_4);
			}
			json += JSON_STR_END_OBJECT;
			return json;
		}
		return anonymous0;
	}(validator, serializer);
}));
/* c8 ignore stop */

// node_modules/fastify/lib/error-handler.js
var require_error_handler = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const statusCodes = __require("node:http").STATUS_CODES;
	const wrapThenable = require_wrap_thenable();
	const { setErrorStatusCode } = require_error_status();
	const { kReplyHeaders, kReplyNextErrorHandler, kReplyIsRunningOnErrorHook, kRouteContext, kLogController, kDiagnosticsStore } = require_symbols$1();
	const { FST_ERR_REP_INVALID_PAYLOAD_TYPE, FST_ERR_FAILED_ERROR_SERIALIZATION } = require_errors$1();
	const { getSchemaSerializer } = require_schemas();
	const serializeError = require_error_serializer();
	const rootErrorHandler = {
		func: defaultErrorHandler,
		toJSON() {
			return this.func.name.toString() + "()";
		}
	};
	function handleError(reply, error, cb) {
		reply[kReplyIsRunningOnErrorHook] = false;
		const context = reply[kRouteContext];
		if (reply[kReplyNextErrorHandler] === false) {
			fallbackErrorHandler(error, reply, function(reply, payload) {
				if (reply.raw.headersSent === true || reply.raw.destroyed === true) {
					reply.raw.destroy(error);
					return;
				}
				try {
					reply.raw.writeHead(reply.raw.statusCode, reply[kReplyHeaders]);
				} catch (error) {
					reply.server[kLogController].writeHeadError(error, reply.request, reply);
					if (error.code === "ERR_HTTP_HEADERS_SENT" || reply.raw.headersSent === true || reply.raw.destroyed === true) {
						reply.raw.destroy(error);
						return;
					}
					reply.raw.writeHead(reply.raw.statusCode);
				}
				reply.raw.end(payload);
			});
			return;
		}
		const errorHandler = reply[kReplyNextErrorHandler] || context.errorHandler;
		reply[kReplyNextErrorHandler] = Object.getPrototypeOf(errorHandler);
		delete reply[kReplyHeaders]["content-type"];
		delete reply[kReplyHeaders]["content-length"];
		const func = errorHandler.func;
		if (!func) {
			reply[kReplyNextErrorHandler] = false;
			fallbackErrorHandler(error, reply, cb);
			return;
		}
		try {
			const result = func(error, reply.request, reply);
			if (result !== void 0) {
				if (result !== null && typeof result.then === "function") {
					const store = reply[kDiagnosticsStore] || null;
					wrapThenable(result, reply, store);
				} else reply.send(result);
			}
		} catch (err) {
			reply.send(err);
		}
	}
	function defaultErrorHandler(error, request, reply) {
		setErrorHeaders(error, reply);
		setErrorStatusCode(reply, error);
		request.server[kLogController].defaultErrorLog(error, request, reply);
		reply.send(error);
	}
	function fallbackErrorHandler(error, reply, cb) {
		const res = reply.raw;
		const statusCode = reply.statusCode;
		reply[kReplyHeaders]["content-type"] = reply[kReplyHeaders]["content-type"] ?? "application/json; charset=utf-8";
		let payload;
		try {
			const serializerFn = getSchemaSerializer(reply[kRouteContext], statusCode, reply[kReplyHeaders]["content-type"]);
			if (serializerFn === false) payload = serializeError({
				error: statusCodes[statusCode + ""],
				code: error.code,
				message: error.message,
				statusCode
			});
			else payload = serializerFn(Object.create(error, {
				error: { value: statusCodes[statusCode + ""] },
				message: { value: error.message },
				statusCode: { value: statusCode }
			}));
		} catch (err) {
			reply.server[kLogController].serializerError(err, reply.request, reply, { statusCode: res.statusCode });
			reply.code(500);
			payload = serializeError(new FST_ERR_FAILED_ERROR_SERIALIZATION(err.message, error.message));
		}
		if (typeof payload !== "string" && !Buffer.isBuffer(payload)) payload = serializeError(new FST_ERR_REP_INVALID_PAYLOAD_TYPE(typeof payload));
		reply[kReplyHeaders]["content-length"] = "" + Buffer.byteLength(payload);
		cb(reply, payload);
	}
	function buildErrorHandler(parent = rootErrorHandler, func) {
		if (!func) return parent;
		const errorHandler = Object.create(parent);
		errorHandler.func = func;
		return errorHandler;
	}
	function setErrorHeaders(error, reply) {
		const res = reply.raw;
		let statusCode = res.statusCode;
		statusCode = statusCode >= 400 && statusCode <= 599 ? statusCode : 500;
		if (error != null) {
			if (error.headers !== void 0) reply.headers(error.headers);
			if (error.statusCode >= 400 && error.statusCode <= 599) statusCode = error.statusCode;
			else if (error.status >= 400 && error.status <= 599) statusCode = error.status;
		}
		res.statusCode = statusCode;
	}
	module.exports = {
		buildErrorHandler,
		handleError
	};
}));

// node_modules/fastify/lib/decorate.js
var require_decorate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kReply, kRequest, kState, kHasBeenDecorated } = require_symbols$1();
	const { FST_ERR_DEC_ALREADY_PRESENT, FST_ERR_DEC_MISSING_DEPENDENCY, FST_ERR_DEC_AFTER_START, FST_ERR_DEC_REFERENCE_TYPE, FST_ERR_DEC_DEPENDENCY_INVALID_TYPE, FST_ERR_DEC_UNDECLARED } = require_errors$1();
	function decorate(instance, name, fn, dependencies) {
		if (Object.hasOwn(instance, name)) throw new FST_ERR_DEC_ALREADY_PRESENT(name);
		checkDependencies(instance, name, dependencies);
		if (fn && (typeof fn.getter === "function" || typeof fn.setter === "function")) Object.defineProperty(instance, name, {
			get: fn.getter,
			set: fn.setter
		});
		else instance[name] = fn;
	}
	function getInstanceDecorator(name) {
		if (!checkExistence(this, name)) throw new FST_ERR_DEC_UNDECLARED(name, "instance");
		const decorator = this[name];
		if (typeof decorator === "function") return decorator.bind(this);
		return decorator;
	}
	function decorateConstructor(konstructor, name, fn, dependencies) {
		const instance = konstructor.prototype;
		if (Object.hasOwn(instance, name) || hasKey(konstructor, name) || hasInstanceProperty(konstructor, name)) throw new FST_ERR_DEC_ALREADY_PRESENT(name);
		konstructor[kHasBeenDecorated] = true;
		checkDependencies(konstructor, name, dependencies);
		if (fn && (typeof fn.getter === "function" || typeof fn.setter === "function")) Object.defineProperty(instance, name, {
			get: fn.getter,
			set: fn.setter
		});
		else if (typeof fn === "function") instance[name] = fn;
		else konstructor.props.push({
			key: name,
			value: fn
		});
	}
	function checkReferenceType(name, fn) {
		if (typeof fn === "object" && fn && !(typeof fn.getter === "function" || typeof fn.setter === "function")) throw new FST_ERR_DEC_REFERENCE_TYPE(name, typeof fn);
	}
	function decorateFastify(name, fn, dependencies) {
		assertNotStarted(this, name);
		decorate(this, name, fn, dependencies);
		return this;
	}
	function checkExistence(instance, name) {
		if (name) return name in instance || instance.prototype && name in instance.prototype || hasKey(instance, name);
		return instance in this;
	}
	function hasKey(fn, name) {
		return fn.props ? fn.props.some((p) => p.key === name) : false;
	}
	function hasInstanceProperty(konstructor, name) {
		let k = konstructor;
		while (k) {
			if (k.instanceProperties && k.instanceProperties.has(name)) return true;
			k = k.parent;
		}
		return false;
	}
	function checkRequestExistence(name) {
		if (name && hasKey(this[kRequest], name)) return true;
		if (name && hasInstanceProperty(this[kRequest], name)) return true;
		return checkExistence(this[kRequest].prototype, name);
	}
	function checkReplyExistence(name) {
		if (name && hasKey(this[kReply], name)) return true;
		if (name && hasInstanceProperty(this[kReply], name)) return true;
		return checkExistence(this[kReply].prototype, name);
	}
	function checkDependencies(instance, name, deps) {
		if (deps === void 0 || deps === null) return;
		if (!Array.isArray(deps)) throw new FST_ERR_DEC_DEPENDENCY_INVALID_TYPE(name);
		for (let i = 0; i !== deps.length; ++i) if (!checkExistence(instance, deps[i]) && !hasInstanceProperty(instance, deps[i])) throw new FST_ERR_DEC_MISSING_DEPENDENCY(deps[i]);
	}
	function decorateReply(name, fn, dependencies) {
		assertNotStarted(this, name);
		checkReferenceType(name, fn);
		decorateConstructor(this[kReply], name, fn, dependencies);
		return this;
	}
	function decorateRequest(name, fn, dependencies) {
		assertNotStarted(this, name);
		checkReferenceType(name, fn);
		decorateConstructor(this[kRequest], name, fn, dependencies);
		return this;
	}
	function assertNotStarted(instance, name) {
		if (instance[kState].started) throw new FST_ERR_DEC_AFTER_START(name);
	}
	module.exports = {
		add: decorateFastify,
		exist: checkExistence,
		existRequest: checkRequestExistence,
		existReply: checkReplyExistence,
		dependencies: checkDependencies,
		decorateReply,
		decorateRequest,
		getInstanceDecorator,
		hasKey
	};
}));

// node_modules/fastify/lib/reply.js
var require_reply = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const eos = __require("node:stream").finished;
	const { kFourOhFourContext, kReplyErrorHandlerCalled, kReplyHijacked, kReplyStartTime, kReplyEndTime, kReplySerializer, kReplySerializerDefault, kReplyIsError, kReplyHeaders, kReplyTrailers, kReplyHasStatusCode, kReplyIsRunningOnErrorHook, kReplyNextErrorHandler, kSchemaResponse, kReplyCacheSerializeFns, kSchemaController, kOptions, kRouteContext, kTimeoutTimer, kOnAbort, kRequestSignal, kLogController } = require_symbols$1();
	const { onSendHookRunner, onResponseHookRunner, preHandlerHookRunner, preSerializationHookRunner } = require_hooks();
	const internals = require_handle_request()[Symbol.for("internals")];
	const now = require_logger_factory().now;
	const { handleError } = require_error_handler();
	const { getSchemaSerializer } = require_schemas();
	const CONTENT_TYPE = {
		JSON: "application/json; charset=utf-8",
		PLAIN: "text/plain; charset=utf-8",
		OCTET: "application/octet-stream"
	};
	const { FST_ERR_REP_INVALID_PAYLOAD_TYPE, FST_ERR_REP_RESPONSE_BODY_CONSUMED, FST_ERR_REP_READABLE_STREAM_LOCKED, FST_ERR_REP_ALREADY_SENT, FST_ERR_SEND_INSIDE_ONERR, FST_ERR_BAD_STATUS_CODE, FST_ERR_BAD_TRAILER_NAME, FST_ERR_BAD_TRAILER_VALUE, FST_ERR_MISSING_SERIALIZATION_FN, FST_ERR_MISSING_CONTENTTYPE_SERIALIZATION_FN, FST_ERR_DEC_UNDECLARED } = require_errors$1();
	const decorators = require_decorate();
	const ContentType = require_content_type();
	const toString = Object.prototype.toString;
	const HTTP2_WRITE_CHUNK_SIZE = 65536;
	function Reply(res, request, log) {
		this.raw = res;
		this[kReplySerializer] = null;
		this[kReplyErrorHandlerCalled] = false;
		this[kReplyIsError] = false;
		this[kReplyIsRunningOnErrorHook] = false;
		this.request = request;
		this[kReplyHeaders] = {};
		this[kReplyTrailers] = null;
		this[kReplyHasStatusCode] = false;
		this[kReplyStartTime] = void 0;
		this.log = log;
	}
	Reply.props = [];
	Reply.instanceProperties = /* @__PURE__ */ new Set([
		"raw",
		"request",
		"log"
	]);
	Object.defineProperties(Reply.prototype, {
		[kRouteContext]: { get() {
			return this.request[kRouteContext];
		} },
		elapsedTime: { get() {
			if (this[kReplyStartTime] === void 0) return 0;
			return (this[kReplyEndTime] || now()) - this[kReplyStartTime];
		} },
		mediaType: { get() {
			const contentTypeHeader = this.getHeader("content-type");
			return ContentType.from(contentTypeHeader).mediaType;
		} },
		server: { get() {
			return this.request[kRouteContext].server;
		} },
		sent: {
			enumerable: true,
			get() {
				return (this[kReplyHijacked] || this.raw.writableEnded) === true;
			}
		},
		statusCode: {
			get() {
				return this.raw.statusCode;
			},
			set(value) {
				this.code(value);
			}
		},
		routeOptions: { get() {
			return this.request.routeOptions;
		} }
	});
	Reply.prototype.writeEarlyHints = function(hints, callback) {
		this.raw.writeEarlyHints(hints, callback);
		return this;
	};
	Reply.prototype.hijack = function() {
		this[kReplyHijacked] = true;
		if (this.request[kRequestSignal]) {
			clearTimeout(this.request[kTimeoutTimer]);
			this.request[kTimeoutTimer] = null;
			if (this.request[kOnAbort]) {
				this.request.raw.removeListener("close", this.request[kOnAbort]);
				this.request[kOnAbort] = null;
			}
		}
		const socket = this.request.raw.socket;
		if (socket?._meta?.request === this.request) {
			socket.removeListener("timeout", socket._meta.onTimeout);
			socket._meta = null;
		}
		return this;
	};
	Reply.prototype.send = function(payload) {
		if (this[kReplyIsRunningOnErrorHook]) throw new FST_ERR_SEND_INSIDE_ONERR();
		if (this.sent === true) {
			this.log.warn({ err: new FST_ERR_REP_ALREADY_SENT(this.request.url, this.request.method) });
			return this;
		}
		if (this[kReplyIsError] || payload instanceof Error) {
			this[kReplyIsError] = false;
			onErrorHook(this, payload, onSendHook);
			return this;
		}
		if (payload === void 0) {
			onSendHook(this, payload);
			return this;
		}
		const contentType = ContentType.from(this.getHeader("content-type"));
		const hasContentType = contentType.isEmpty === false;
		if (payload !== null) {
			if (typeof payload.pipe === "function" || typeof payload.getReader === "function" || typeof payload === "object" && toString.call(payload) === "[object Response]") {
				onSendHook(this, payload);
				return this;
			}
			if (payload.buffer instanceof ArrayBuffer) {
				if (!hasContentType) this[kReplyHeaders]["content-type"] = CONTENT_TYPE.OCTET;
				const payloadToSend = Buffer.isBuffer(payload) ? payload : Buffer.from(payload.buffer, payload.byteOffset, payload.byteLength);
				onSendHook(this, payloadToSend);
				return this;
			}
			if (!hasContentType && typeof payload === "string") {
				this[kReplyHeaders]["content-type"] = CONTENT_TYPE.PLAIN;
				onSendHook(this, payload);
				return this;
			}
		}
		if (this[kReplySerializer] !== null) {
			if (typeof payload !== "string") {
				preSerializationHook(this, payload);
				return this;
			}
			payload = this[kReplySerializer](payload);
		} else if (!hasContentType || contentType.mediaType.indexOf("json") !== -1) {
			if (!hasContentType) this[kReplyHeaders]["content-type"] = CONTENT_TYPE.JSON;
			else if (contentType.parameters.has("charset") === false) {
				const customContentType = contentType.toString();
				this[kReplyHeaders]["content-type"] = `${customContentType}; charset=utf-8`;
			}
			if (typeof payload !== "string") {
				preSerializationHook(this, payload);
				return this;
			}
		}
		onSendHook(this, payload);
		return this;
	};
	Reply.prototype.getHeader = function(key) {
		key = key.toLowerCase();
		const value = this[kReplyHeaders][key];
		return value !== void 0 ? value : this.raw.getHeader(key);
	};
	Reply.prototype.getHeaders = function() {
		return {
			...this.raw.getHeaders(),
			...this[kReplyHeaders]
		};
	};
	Reply.prototype.hasHeader = function(key) {
		key = key.toLowerCase();
		return this[kReplyHeaders][key] !== void 0 || this.raw.hasHeader(key);
	};
	Reply.prototype.removeHeader = function(key) {
		key = key.toLowerCase();
		delete this[kReplyHeaders][key];
		if (!this.raw.headersSent) this.raw.removeHeader(key);
		return this;
	};
	Reply.prototype.header = function(key, value = "") {
		key = key.toLowerCase();
		if (this[kReplyHeaders][key] && key === "set-cookie") {
			if (typeof this[kReplyHeaders][key] === "string") this[kReplyHeaders][key] = [this[kReplyHeaders][key]];
			if (Array.isArray(value)) Array.prototype.push.apply(this[kReplyHeaders][key], value);
			else this[kReplyHeaders][key].push(value);
		} else if (key === "set-cookie" && Array.isArray(value)) this[kReplyHeaders][key] = value.slice();
		else this[kReplyHeaders][key] = value;
		return this;
	};
	Reply.prototype.headers = function(headers) {
		const keys = Object.keys(headers);
		for (let i = 0; i !== keys.length; ++i) {
			const key = keys[i];
			this.header(key, headers[key]);
		}
		return this;
	};
	const INVALID_TRAILERS = /* @__PURE__ */ new Set([
		"transfer-encoding",
		"content-length",
		"host",
		"cache-control",
		"max-forwards",
		"te",
		"authorization",
		"set-cookie",
		"content-encoding",
		"content-type",
		"content-range",
		"trailer"
	]);
	Reply.prototype.trailer = function(key, fn) {
		key = key.toLowerCase();
		if (INVALID_TRAILERS.has(key)) throw new FST_ERR_BAD_TRAILER_NAME(key);
		if (typeof fn !== "function") throw new FST_ERR_BAD_TRAILER_VALUE(key, typeof fn);
		if (this[kReplyTrailers] === null) this[kReplyTrailers] = {};
		this[kReplyTrailers][key] = fn;
		return this;
	};
	Reply.prototype.hasTrailer = function(key) {
		return this[kReplyTrailers]?.[key.toLowerCase()] !== void 0;
	};
	Reply.prototype.removeTrailer = function(key) {
		if (this[kReplyTrailers] === null) return this;
		this[kReplyTrailers][key.toLowerCase()] = void 0;
		return this;
	};
	Reply.prototype.code = function(code) {
		const statusCode = +code;
		if (!(statusCode >= 100 && statusCode <= 599)) throw new FST_ERR_BAD_STATUS_CODE(code || String(code));
		this.raw.statusCode = statusCode;
		this[kReplyHasStatusCode] = true;
		return this;
	};
	Reply.prototype.status = Reply.prototype.code;
	Reply.prototype.getSerializationFunction = function(schemaOrStatus, contentType) {
		let serialize;
		if (typeof schemaOrStatus === "string" || typeof schemaOrStatus === "number") {
			if (typeof contentType === "string") serialize = this[kRouteContext][kSchemaResponse]?.[schemaOrStatus]?.[contentType];
			else serialize = this[kRouteContext][kSchemaResponse]?.[schemaOrStatus];
		} else if (typeof schemaOrStatus === "object") serialize = this[kRouteContext][kReplyCacheSerializeFns]?.get(schemaOrStatus);
		return serialize;
	};
	Reply.prototype.compileSerializationSchema = function(schema, httpStatus = null, contentType = null) {
		const { request } = this;
		const { method, url } = request;
		if (this[kRouteContext][kReplyCacheSerializeFns]?.has(schema)) return this[kRouteContext][kReplyCacheSerializeFns].get(schema);
		const serializeFn = (this[kRouteContext].serializerCompiler || this.server[kSchemaController].serializerCompiler || this.server[kSchemaController].setupSerializer(this.server[kOptions]) || this.server[kSchemaController].serializerCompiler)({
			schema,
			method,
			url,
			httpStatus,
			contentType
		});
		if (this[kRouteContext][kReplyCacheSerializeFns] == null) this[kRouteContext][kReplyCacheSerializeFns] = /* @__PURE__ */ new WeakMap();
		this[kRouteContext][kReplyCacheSerializeFns].set(schema, serializeFn);
		return serializeFn;
	};
	Reply.prototype.serializeInput = function(input, schema, httpStatus, contentType) {
		const possibleContentType = httpStatus;
		let serialize;
		httpStatus = typeof schema === "string" || typeof schema === "number" ? schema : httpStatus;
		contentType = httpStatus && possibleContentType !== httpStatus ? possibleContentType : contentType;
		if (httpStatus != null) {
			if (contentType != null) serialize = this[kRouteContext][kSchemaResponse]?.[httpStatus]?.[contentType];
			else serialize = this[kRouteContext][kSchemaResponse]?.[httpStatus];
			if (serialize == null) {
				if (contentType) throw new FST_ERR_MISSING_CONTENTTYPE_SERIALIZATION_FN(httpStatus, contentType);
				throw new FST_ERR_MISSING_SERIALIZATION_FN(httpStatus);
			}
		} else if (this[kRouteContext][kReplyCacheSerializeFns]?.has(schema)) serialize = this[kRouteContext][kReplyCacheSerializeFns].get(schema);
		else serialize = this.compileSerializationSchema(schema, httpStatus, contentType);
		return serialize(input);
	};
	Reply.prototype.serialize = function(payload) {
		if (this[kReplySerializer] !== null) return this[kReplySerializer](payload);
		else if (this[kRouteContext] && this[kRouteContext][kReplySerializerDefault]) return this[kRouteContext][kReplySerializerDefault](payload, this.raw.statusCode);
		else return serialize(this[kRouteContext], payload, this.raw.statusCode);
	};
	Reply.prototype.serializer = function(fn) {
		this[kReplySerializer] = fn;
		return this;
	};
	Reply.prototype.type = function(type) {
		this[kReplyHeaders]["content-type"] = type;
		return this;
	};
	Reply.prototype.redirect = function(url, code) {
		if (!code) code = this[kReplyHasStatusCode] ? this.raw.statusCode : 302;
		return this.header("location", url).code(code).send();
	};
	Reply.prototype.callNotFound = function() {
		notFound(this);
		return this;
	};
	Reply.prototype.then = function(fulfilled, rejected) {
		if (this.sent) {
			fulfilled();
			return;
		}
		eos(this.raw, (err) => {
			if (err && err.code !== "ERR_STREAM_PREMATURE_CLOSE") {
				if (rejected) rejected(err);
				else this.log && this.log.warn("unhandled rejection on reply.then");
			} else fulfilled();
		});
	};
	Reply.prototype.getDecorator = function(name) {
		if (!decorators.hasKey(this, name) && !decorators.exist(this, name)) throw new FST_ERR_DEC_UNDECLARED(name, "reply");
		const decorator = this[name];
		if (typeof decorator === "function") return decorator.bind(this);
		return decorator;
	};
	function preSerializationHook(reply, payload) {
		if (reply[kRouteContext].preSerialization !== null) preSerializationHookRunner(reply[kRouteContext].preSerialization, reply.request, reply, payload, preSerializationHookEnd);
		else preSerializationHookEnd(null, void 0, reply, payload);
	}
	function preSerializationHookEnd(err, _request, reply, payload) {
		if (err != null) {
			onErrorHook(reply, err);
			return;
		}
		try {
			if (reply[kReplySerializer] !== null) payload = reply[kReplySerializer](payload);
			else if (reply[kRouteContext] && reply[kRouteContext][kReplySerializerDefault]) payload = reply[kRouteContext][kReplySerializerDefault](payload, reply.raw.statusCode);
			else payload = serialize(reply[kRouteContext], payload, reply.raw.statusCode, reply[kReplyHeaders]["content-type"]);
		} catch (e) {
			wrapSerializationError(e, reply);
			onErrorHook(reply, e);
			return;
		}
		onSendHook(reply, payload);
	}
	function wrapSerializationError(error, reply) {
		error.serialization = reply[kRouteContext].config;
	}
	function onSendHook(reply, payload) {
		if (reply[kRouteContext].onSend !== null) onSendHookRunner(reply[kRouteContext].onSend, reply.request, reply, payload, wrapOnSendEnd);
		else onSendEnd(reply, payload);
	}
	function wrapOnSendEnd(err, request, reply, payload) {
		if (err != null) onErrorHook(reply, err);
		else onSendEnd(reply, payload);
	}
	function safeWriteHead(reply, statusCode) {
		const res = reply.raw;
		try {
			res.writeHead(statusCode, reply[kReplyHeaders]);
		} catch (err) {
			if (err.code === "ERR_HTTP_HEADERS_SENT") reply.log.warn(`Reply was already sent, did you forget to "return reply" in the "${reply.request.raw.url}" (${reply.request.raw.method}) route?`);
			throw err;
		}
	}
	function onSendEnd(reply, payload) {
		const res = reply.raw;
		const req = reply.request;
		if (reply[kReplyTrailers] !== null) {
			const trailerHeaders = Object.keys(reply[kReplyTrailers]);
			let header = "";
			for (const trailerName of trailerHeaders) {
				if (typeof reply[kReplyTrailers][trailerName] !== "function") continue;
				header += " ";
				header += trailerName;
			}
			if (header !== "") {
				if (!isHttp2Reply(reply)) reply.header("Transfer-Encoding", "chunked");
				reply.header("Trailer", header.trim());
			} else reply[kReplyTrailers] = null;
		}
		if (payload != null && typeof payload === "object" && toString.call(payload) === "[object Response]") {
			if (typeof payload.status === "number") reply.code(payload.status);
			if (typeof payload.headers === "object" && typeof payload.headers.forEach === "function") for (const [headerName, headerValue] of payload.headers) reply.header(headerName, headerValue);
			if (payload.body !== null) {
				if (payload.bodyUsed) throw new FST_ERR_REP_RESPONSE_BODY_CONSUMED();
			}
			payload = payload.body;
		}
		const statusCode = res.statusCode;
		if (payload === void 0 || payload === null) {
			if (statusCode >= 200 && statusCode !== 204 && statusCode !== 304 && req.method !== "HEAD" && reply[kReplyTrailers] === null) reply[kReplyHeaders]["content-length"] = "0";
			safeWriteHead(reply, statusCode);
			sendTrailer(payload, res, reply);
			return;
		}
		if (statusCode >= 100 && statusCode < 200 || statusCode === 204) {
			reply.removeHeader("content-type");
			reply.removeHeader("content-length");
			safeWriteHead(reply, statusCode);
			sendTrailer(void 0, res, reply);
			if (typeof payload.resume === "function") {
				payload.on("error", noop);
				payload.resume();
			}
			return;
		}
		if (typeof payload.pipe === "function") {
			sendStream(payload, res, reply);
			return;
		}
		if (typeof payload.getReader === "function") {
			sendWebStream(payload, res, reply);
			return;
		}
		if (typeof payload !== "string" && !Buffer.isBuffer(payload)) throw new FST_ERR_REP_INVALID_PAYLOAD_TYPE(typeof payload);
		if (reply[kReplyTrailers] === null) {
			const contentLength = reply[kReplyHeaders]["content-length"];
			if (!contentLength || req.raw.method !== "HEAD" && Number(contentLength) !== Buffer.byteLength(payload)) reply[kReplyHeaders]["content-length"] = "" + Buffer.byteLength(payload);
		}
		safeWriteHead(reply, statusCode);
		writePayload(payload, res, reply);
	}
	function isHttp2Reply(reply) {
		return reply.request.raw?.httpVersionMajor === 2;
	}
	function writePayload(payload, res, reply) {
		if (!isHttp2Reply(reply) || Buffer.byteLength(payload) <= HTTP2_WRITE_CHUNK_SIZE) {
			if (reply[kReplyTrailers] === null) {
				res.end(payload, null, null);
				return;
			}
			res.write(payload);
			sendTrailer(payload, res, reply);
			return;
		}
		writeHttp2Payload(payload, res, () => {
			sendTrailer(payload, res, reply);
		});
	}
	function writeHttp2Payload(payload, res, done) {
		const buffer = Buffer.isBuffer(payload) ? payload : Buffer.from(payload);
		let offset = 0;
		function writeChunk() {
			while (offset < buffer.length) {
				/* c8 ignore next 3 - defensive guard for aborted responses */
				if (res.destroyed || res.writableEnded) return;
				const end = Math.min(offset + HTTP2_WRITE_CHUNK_SIZE, buffer.length);
				const shouldContinue = res.write(buffer.subarray(offset, end));
				offset = end;
				if (shouldContinue === false) {
					res.once("drain", writeChunk);
					return;
				}
			}
			done();
		}
		writeChunk();
	}
	function logStreamError(err, reply, res) {
		reply.server[kLogController].streamError(err, reply.request, reply);
	}
	function sendWebStream(payload, res, reply) {
		if (payload.locked) throw new FST_ERR_REP_READABLE_STREAM_LOCKED();
		let sourceOpen = true;
		let errorLogged = false;
		let waitingDrain = false;
		const reader = payload.getReader();
		eos(res, function(err) {
			if (sourceOpen) {
				if (err != null && res.headersSent && !errorLogged) {
					errorLogged = true;
					logStreamError(err, reply, res);
				}
				reader.cancel().catch(noop);
			}
		});
		if (!res.headersSent) for (const key in reply[kReplyHeaders]) res.setHeader(key, reply[kReplyHeaders][key]);
		else reply.log.warn("response will send, but you shouldn't use res.writeHead in stream mode");
		function onRead(result) {
			if (result.done) {
				sourceOpen = false;
				sendTrailer(null, res, reply);
				return;
			}
			/* c8 ignore next 5 - race condition: eos handler typically fires first */
			if (res.destroyed) {
				sourceOpen = false;
				reader.cancel().catch(noop);
				return;
			}
			if (res.write(result.value) === false) {
				waitingDrain = true;
				res.once("drain", onDrain);
				return;
			}
			reader.read().then(onRead, onReadError);
		}
		function onDrain() {
			if (!waitingDrain || !sourceOpen || res.destroyed) return;
			waitingDrain = false;
			reader.read().then(onRead, onReadError);
		}
		function onReadError(err) {
			sourceOpen = false;
			if (res.headersSent || reply.request.raw.aborted === true) {
				if (!errorLogged) {
					errorLogged = true;
					logStreamError(err, reply, reply);
				}
				res.destroy();
			} else onErrorHook(reply, err);
		}
		reader.read().then(onRead, onReadError);
	}
	function sendStream(payload, res, reply) {
		let sourceOpen = true;
		let errorLogged = false;
		eos(payload, {
			readable: true,
			writable: false
		}, function(err) {
			sourceOpen = false;
			if (err != null) {
				if (res.headersSent || reply.request.raw.aborted === true) {
					if (!errorLogged) {
						errorLogged = true;
						logStreamError(err, reply, reply);
					}
					res.destroy();
				} else onErrorHook(reply, err);
				return;
			}
			if (reply[kReplyTrailers] !== null) sendTrailer(null, res, reply);
		});
		eos(res, function(err) {
			if (sourceOpen) {
				if (err != null && res.headersSent && !errorLogged) {
					errorLogged = true;
					logStreamError(err, reply, res);
				}
				if (typeof payload.destroy === "function") payload.destroy();
				else if (typeof payload.close === "function") payload.close(noop);
				else if (typeof payload.abort === "function") payload.abort();
				else reply.log.warn("stream payload does not end properly");
			}
		});
		if (!res.headersSent) for (const key in reply[kReplyHeaders]) res.setHeader(key, reply[kReplyHeaders][key]);
		else reply.log.warn("response will send, but you shouldn't use res.writeHead in stream mode");
		if (reply[kReplyTrailers] !== null) payload.pipe(res, { end: false });
		else payload.pipe(res);
	}
	function sendTrailer(payload, res, reply) {
		if (reply[kReplyTrailers] === null) {
			res.end(null, null, null);
			return;
		}
		const trailerHeaders = Object.keys(reply[kReplyTrailers]);
		const trailers = {};
		let handled = 0;
		let skipped = true;
		let sent = false;
		function send() {
			/* istanbul ignore else */
			if (handled === 0 && !sent) {
				sent = true;
				res.addTrailers(trailers);
				res.end(null, null, null);
			}
		}
		for (const trailerName of trailerHeaders) {
			if (typeof reply[kReplyTrailers][trailerName] !== "function") continue;
			skipped = false;
			handled--;
			let cbAlreadyCalled = false;
			function cb(err, value) {
				if (cbAlreadyCalled) return;
				cbAlreadyCalled = true;
				handled++;
				if (err) reply.log.debug(err);
				else trailers[trailerName] = value;
				process.nextTick(send);
			}
			const result = reply[kReplyTrailers][trailerName](reply, payload, cb);
			if (typeof result === "object" && typeof result.then === "function") result.then((v) => cb(null, v), cb);
		}
		if (skipped) res.end(null, null, null);
	}
	function onErrorHook(reply, error, cb) {
		if (reply[kRouteContext].onError !== null && !reply[kReplyNextErrorHandler]) {
			reply[kReplyIsRunningOnErrorHook] = true;
			onSendHookRunner(reply[kRouteContext].onError, reply.request, reply, error, () => handleError(reply, error, cb));
		} else handleError(reply, error, cb);
	}
	function setupResponseListeners(reply) {
		reply[kReplyStartTime] = now();
		const onResFinished = (err) => {
			reply[kReplyEndTime] = now();
			reply.raw.removeListener("finish", onResFinished);
			reply.raw.removeListener("error", onResFinished);
			const ctx = reply[kRouteContext];
			if (reply.request[kRequestSignal]) {
				clearTimeout(reply.request[kTimeoutTimer]);
				reply.request[kTimeoutTimer] = null;
				if (reply.request[kOnAbort]) {
					reply.request.raw.removeListener("close", reply.request[kOnAbort]);
					reply.request[kOnAbort] = null;
				}
			}
			const socket = reply.request.raw.socket;
			if (socket && socket._meta && socket._meta.request === reply.request) {
				socket.removeListener("timeout", socket._meta.onTimeout);
				socket._meta = null;
			}
			if (ctx && ctx.onResponse !== null) onResponseHookRunner(ctx.onResponse, reply.request, reply, onResponseCallback);
			else onResponseCallback(err, reply.request, reply);
		};
		reply.raw.on("finish", onResFinished);
		reply.raw.on("error", onResFinished);
	}
	function onResponseCallback(err, request, reply) {
		reply.server[kLogController].requestCompleted(err, request, reply);
	}
	function buildReply(R) {
		const props = R.props.slice();
		function _Reply(res, request, log) {
			this.raw = res;
			this[kReplyIsError] = false;
			this[kReplyErrorHandlerCalled] = false;
			this[kReplyHijacked] = false;
			this[kReplySerializer] = null;
			this.request = request;
			this[kReplyHeaders] = {};
			this[kReplyTrailers] = null;
			this[kReplyStartTime] = void 0;
			this[kReplyEndTime] = void 0;
			this.log = log;
			let prop;
			for (let i = 0; i < props.length; i++) {
				prop = props[i];
				this[prop.key] = prop.value;
			}
		}
		Object.setPrototypeOf(_Reply.prototype, R.prototype);
		Object.setPrototypeOf(_Reply, R);
		_Reply.parent = R;
		_Reply.props = props;
		return _Reply;
	}
	function notFound(reply) {
		if (reply[kRouteContext][kFourOhFourContext] === null) {
			reply.log.warn("Trying to send a NotFound error inside a 404 handler. Sending basic 404 response.");
			reply.code(404).send("404 Not Found");
			return;
		}
		reply.request[kRouteContext] = reply[kRouteContext][kFourOhFourContext];
		if (reply[kRouteContext].preHandler !== null) preHandlerHookRunner(reply[kRouteContext].preHandler, reply.request, reply, internals.preHandlerCallback);
		else internals.preHandlerCallback(null, reply.request, reply);
	}
	function serialize(context, data, statusCode, contentType) {
		const fnSerialize = getSchemaSerializer(context, statusCode, contentType);
		if (fnSerialize) return fnSerialize(data);
		return JSON.stringify(data);
	}
	function noop() {}
	module.exports = Reply;
	module.exports.buildReply = buildReply;
	module.exports.setupResponseListeners = setupResponseListeners;
}));

// node_modules/@fastify/forwarded/index.js
var require_forwarded = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function forwarded(req) {
		if (!req) throw new TypeError("argument req is required");
		const header = req.headers["x-forwarded-for"];
		const socketAddr = req.socket.remoteAddress;
		if (!header || typeof header !== "string") return [socketAddr];
		else if (header.indexOf(",") === -1) {
			const remote = header.trim();
			return remote.length ? [socketAddr, remote] : [socketAddr];
		} else return parse(header, socketAddr);
	}
	function parse(header, socketAddr) {
		const result = [socketAddr];
		let end = header.length;
		let start = end;
		let char;
		let i;
		for (i = end - 1; i >= 0; --i) {
			char = header[i];
			if (char === " " || char === "	") start === end && (start = end = i);
			else if (char === ",") {
				start !== end && result.push(header.slice(start, end));
				start = end = i;
			} else start = i;
		}
		start !== end && result.push(header.substring(start, end));
		return result;
	}
	module.exports = forwarded;
	module.exports.default = forwarded;
	module.exports.forwarded = forwarded;
}));

// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = /* @__PURE__ */ __commonJSMin(((exports, module, this$7) => {
	(function(root) {
		"use strict";
		const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
		const ipv4Regexes = {
			fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
			twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
			longValue: new RegExp(`^${ipv4Part}$`, "i")
		};
		const octalRegex = new RegExp(`^0[0-7]+$`, "i");
		const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
		const zoneIndex = "%[0-9a-z]{1,}";
		const ipv6Part = "(?:[0-9a-f]+::?)+";
		const ipv6Regexes = {
			zoneIndex: new RegExp(zoneIndex, "i"),
			"native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
			deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
			transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
		};
		function expandIPv6(string, parts) {
			if (string.indexOf("::") !== string.lastIndexOf("::")) return null;
			let colonCount = 0;
			let lastColon = -1;
			let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
			let replacement, replacementCount;
			if (zoneId) {
				zoneId = zoneId.substring(1);
				string = string.replace(/%.+$/, "");
			}
			while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) colonCount++;
			if (string.substr(0, 2) === "::") colonCount--;
			if (string.substr(-2, 2) === "::") colonCount--;
			if (colonCount >= parts) return null;
			replacementCount = parts - colonCount;
			replacement = ":";
			while (replacementCount--) replacement += "0:";
			string = string.replace("::", replacement);
			if (string[0] === ":") string = string.slice(1);
			if (string[string.length - 1] === ":") string = string.slice(0, -1);
			parts = (function() {
				const ref = string.split(":");
				const results = [];
				for (let i = 0; i < ref.length; i++) results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
				return results;
			})();
			return {
				parts,
				zoneId
			};
		}
		function matchCIDR(first, second, partSize, cidrBits) {
			if (first.length !== second.length) throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
			let part = 0;
			let shift;
			while (cidrBits > 0) {
				shift = partSize - cidrBits;
				if (shift < 0) shift = 0;
				if (first[part] >> shift !== second[part] >> shift) return false;
				cidrBits -= partSize;
				part += 1;
			}
			return true;
		}
		function parseIntAuto(string) {
			if (hexRegex.test(string)) return parseInt(string, 16);
			if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
				if (octalRegex.test(string)) return parseInt(string, 8);
				throw new Error(`ipaddr: cannot parse ${string} as octal`);
			}
			return parseInt(string, 10);
		}
		function padPart(part, length) {
			while (part.length < length) part = `0${part}`;
			return part;
		}
		const ipaddr = {};
		ipaddr.IPv4 = (function() {
			function IPv4(octets) {
				if (octets.length !== 4) throw new Error("ipaddr: ipv4 octet count should be 4");
				let i, octet;
				for (i = 0; i < octets.length; i++) {
					octet = octets[i];
					if (!(0 <= octet && octet <= 255)) throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
				}
				this.octets = octets;
			}
			IPv4.prototype.SpecialRanges = {
				unspecified: [[new IPv4([
					0,
					0,
					0,
					0
				]), 8]],
				broadcast: [[new IPv4([
					255,
					255,
					255,
					255
				]), 32]],
				multicast: [[new IPv4([
					224,
					0,
					0,
					0
				]), 4]],
				linkLocal: [[new IPv4([
					169,
					254,
					0,
					0
				]), 16]],
				loopback: [[new IPv4([
					127,
					0,
					0,
					0
				]), 8]],
				carrierGradeNat: [[new IPv4([
					100,
					64,
					0,
					0
				]), 10]],
				"private": [
					[new IPv4([
						10,
						0,
						0,
						0
					]), 8],
					[new IPv4([
						172,
						16,
						0,
						0
					]), 12],
					[new IPv4([
						192,
						168,
						0,
						0
					]), 16]
				],
				reserved: [
					[new IPv4([
						192,
						0,
						0,
						0
					]), 24],
					[new IPv4([
						192,
						0,
						2,
						0
					]), 24],
					[new IPv4([
						192,
						88,
						99,
						0
					]), 24],
					[new IPv4([
						198,
						18,
						0,
						0
					]), 15],
					[new IPv4([
						198,
						51,
						100,
						0
					]), 24],
					[new IPv4([
						203,
						0,
						113,
						0
					]), 24],
					[new IPv4([
						240,
						0,
						0,
						0
					]), 4]
				],
				as112: [[new IPv4([
					192,
					175,
					48,
					0
				]), 24], [new IPv4([
					192,
					31,
					196,
					0
				]), 24]],
				amt: [[new IPv4([
					192,
					52,
					193,
					0
				]), 24]]
			};
			IPv4.prototype.kind = function() {
				return "ipv4";
			};
			IPv4.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv4") throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
				return matchCIDR(this.octets, other.octets, 8, cidrRange);
			};
			IPv4.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 8,
					128: 7,
					192: 6,
					224: 5,
					240: 4,
					248: 3,
					252: 2,
					254: 1,
					255: 0
				};
				let i, octet, zeros;
				for (i = 3; i >= 0; i -= 1) {
					octet = this.octets[i];
					if (octet in zerotable) {
						zeros = zerotable[octet];
						if (stop && zeros !== 0) return null;
						if (zeros !== 8) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 32 - cidr;
			};
			IPv4.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv4.prototype.toByteArray = function() {
				return this.octets.slice(0);
			};
			IPv4.prototype.toIPv4MappedAddress = function() {
				return ipaddr.IPv6.parse(`::ffff:${this.toString()}`);
			};
			IPv4.prototype.toNormalizedString = function() {
				return this.toString();
			};
			IPv4.prototype.toString = function() {
				return this.octets.join(".");
			};
			return IPv4;
		})();
		ipaddr.IPv4.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.isIPv4 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv4.isValid = function(string) {
			try {
				new this(this.parser(string));
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidCIDR = function(string) {
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv4.isValidFourPartDecimal = function(string) {
			if (ipaddr.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) return true;
			else return false;
		};
		ipaddr.IPv4.isValidCIDRFourPartDecimal = function(string) {
			const match = string.match(/^(.+)\/(\d+)$/);
			if (!ipaddr.IPv4.isValidCIDR(string) || !match) return false;
			return ipaddr.IPv4.isValidFourPartDecimal(match[1]);
		};
		ipaddr.IPv4.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 4) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv4.parse = function(string) {
			const parts = this.parser(string);
			if (parts === null) throw new Error("ipaddr: string is not formatted like an IPv4 Address");
			return new this(parts);
		};
		ipaddr.IPv4.parseCIDR = function(string) {
			let match;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				const maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 32) {
					const parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
		};
		ipaddr.IPv4.parser = function(string) {
			let match, part, value;
			if (match = string.match(ipv4Regexes.fourOctet)) return (function() {
				const ref = match.slice(1, 6);
				const results = [];
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					results.push(parseIntAuto(part));
				}
				return results;
			})();
			else if (match = string.match(ipv4Regexes.longValue)) {
				value = parseIntAuto(match[1]);
				if (value > 4294967295 || value < 0) throw new Error("ipaddr: address outside defined range");
				return (function() {
					const results = [];
					let shift = 0;
					for (; shift <= 24; shift += 8) results.push(value >> shift & 255);
					return results;
				})().reverse();
			} else if (match = string.match(ipv4Regexes.twoOctet)) return (function() {
				const ref = match.slice(1, 4);
				const results = [];
				value = parseIntAuto(ref[1]);
				if (value > 16777215 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(value >> 16 & 255);
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else if (match = string.match(ipv4Regexes.threeOctet)) return (function() {
				const ref = match.slice(1, 5);
				const results = [];
				value = parseIntAuto(ref[2]);
				if (value > 65535 || value < 0) throw new Error("ipaddr: address outside defined range");
				results.push(parseIntAuto(ref[0]));
				results.push(parseIntAuto(ref[1]));
				results.push(value >> 8 & 255);
				results.push(value & 255);
				return results;
			})();
			else return null;
		};
		ipaddr.IPv4.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) throw new Error("ipaddr: invalid IPv4 prefix length");
			const octets = [
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 4) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.IPv6 = (function() {
			function IPv6(parts, zoneId) {
				let i, part;
				if (parts.length === 16) {
					this.parts = [];
					for (i = 0; i <= 14; i += 2) this.parts.push(parts[i] << 8 | parts[i + 1]);
				} else if (parts.length === 8) this.parts = parts;
				else throw new Error("ipaddr: ipv6 part count should be 8 or 16");
				for (i = 0; i < this.parts.length; i++) {
					part = this.parts[i];
					if (!(0 <= part && part <= 65535)) throw new Error("ipaddr: ipv6 part should fit in 16 bits");
				}
				if (zoneId) this.zoneId = zoneId;
			}
			IPv6.prototype.SpecialRanges = {
				unspecified: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 128],
				linkLocal: [new IPv6([
					65152,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				multicast: [new IPv6([
					65280,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 8],
				loopback: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					1
				]), 128],
				uniqueLocal: [new IPv6([
					64512,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 7],
				ipv4Mapped: [new IPv6([
					0,
					0,
					0,
					0,
					0,
					65535,
					0,
					0
				]), 96],
				deprecatedSiteLocal: [new IPv6([
					65216,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 10],
				discard: [new IPv6([
					256,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 64],
				rfc6145: [new IPv6([
					0,
					0,
					0,
					0,
					65535,
					0,
					0,
					0
				]), 96],
				rfc6052: [[new IPv6([
					100,
					65435,
					0,
					0,
					0,
					0,
					0,
					0
				]), 96], [new IPv6([
					100,
					65435,
					1,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				"6to4": [new IPv6([
					8194,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				teredo: [new IPv6([
					8193,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				benchmarking: [new IPv6([
					8193,
					2,
					0,
					0,
					0,
					0,
					0,
					0
				]), 48],
				amt: [new IPv6([
					8193,
					3,
					0,
					0,
					0,
					0,
					0,
					0
				]), 32],
				as112v6: [[new IPv6([
					8193,
					4,
					274,
					0,
					0,
					0,
					0,
					0
				]), 48], [new IPv6([
					9760,
					79,
					32768,
					0,
					0,
					0,
					0,
					0
				]), 48]],
				deprecatedOrchid: [new IPv6([
					8193,
					16,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				orchid2: [new IPv6([
					8193,
					32,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				droneRemoteIdProtocolEntityTags: [new IPv6([
					8193,
					48,
					0,
					0,
					0,
					0,
					0,
					0
				]), 28],
				segmentRouting: [new IPv6([
					24320,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				]), 16],
				reserved: [
					[new IPv6([
						8193,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 23],
					[new IPv6([
						8193,
						3512,
						0,
						0,
						0,
						0,
						0,
						0
					]), 32],
					[new IPv6([
						16383,
						0,
						0,
						0,
						0,
						0,
						0,
						0
					]), 20]
				]
			};
			IPv6.prototype.isIPv4MappedAddress = function() {
				return this.range() === "ipv4Mapped";
			};
			IPv6.prototype.kind = function() {
				return "ipv6";
			};
			IPv6.prototype.match = function(other, cidrRange) {
				let ref;
				if (cidrRange === void 0) {
					ref = other;
					other = ref[0];
					cidrRange = ref[1];
				}
				if (other.kind() !== "ipv6") throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
				return matchCIDR(this.parts, other.parts, 16, cidrRange);
			};
			IPv6.prototype.prefixLengthFromSubnetMask = function() {
				let cidr = 0;
				let stop = false;
				const zerotable = {
					0: 16,
					32768: 15,
					49152: 14,
					57344: 13,
					61440: 12,
					63488: 11,
					64512: 10,
					65024: 9,
					65280: 8,
					65408: 7,
					65472: 6,
					65504: 5,
					65520: 4,
					65528: 3,
					65532: 2,
					65534: 1,
					65535: 0
				};
				let part, zeros;
				for (let i = 7; i >= 0; i -= 1) {
					part = this.parts[i];
					if (part in zerotable) {
						zeros = zerotable[part];
						if (stop && zeros !== 0) return null;
						if (zeros !== 16) stop = true;
						cidr += zeros;
					} else return null;
				}
				return 128 - cidr;
			};
			IPv6.prototype.range = function() {
				return ipaddr.subnetMatch(this, this.SpecialRanges);
			};
			IPv6.prototype.toByteArray = function() {
				let part;
				const bytes = [];
				const ref = this.parts;
				for (let i = 0; i < ref.length; i++) {
					part = ref[i];
					bytes.push(part >> 8);
					bytes.push(part & 255);
				}
				return bytes;
			};
			IPv6.prototype.toFixedLengthString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(padPart(this.parts[i].toString(16), 4));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toIPv4Address = function() {
				if (!this.isIPv4MappedAddress()) throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
				const ref = this.parts.slice(-2);
				const high = ref[0];
				const low = ref[1];
				return new ipaddr.IPv4([
					high >> 8,
					high & 255,
					low >> 8,
					low & 255
				]);
			};
			IPv6.prototype.toNormalizedString = function() {
				const addr = (function() {
					const results = [];
					for (let i = 0; i < this.parts.length; i++) results.push(this.parts[i].toString(16));
					return results;
				}).call(this).join(":");
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				return addr + suffix;
			};
			IPv6.prototype.toRFC5952String = function() {
				const regex = /((^|:)(0(:|$)){2,})/g;
				let suffix = "";
				if (this.zoneId) suffix = `%${this.zoneId}`;
				const normalized = this.toNormalizedString();
				const string = normalized.slice(0, normalized.length - suffix.length);
				let bestMatchIndex = 0;
				let bestMatchLength = -1;
				let bestMatchGroups = -1;
				let match;
				while (match = regex.exec(string)) {
					const groups = (match[0].match(/0/g) || []).length;
					if (groups > bestMatchGroups) {
						bestMatchGroups = groups;
						bestMatchIndex = match.index;
						bestMatchLength = match[0].length;
					}
				}
				if (bestMatchLength < 0) return string + suffix;
				return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
			};
			IPv6.prototype.toString = function() {
				return this.toRFC5952String();
			};
			return IPv6;
		})();
		ipaddr.IPv6.broadcastAddressFromCIDR = function(string) {
			try {
				const cidr = this.parseCIDR(string);
				const ipInterfaceOctets = cidr[0].toByteArray();
				const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				const octets = [];
				let i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.isIPv6 = function(string) {
			return this.parser(string) !== null;
		};
		ipaddr.IPv6.isValid = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				const addr = this.parser(string);
				new this(addr.parts, addr.zoneId);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.isValidCIDR = function(string) {
			if (typeof string === "string" && string.indexOf(":") === -1) return false;
			try {
				this.parseCIDR(string);
				return true;
			} catch {
				return false;
			}
		};
		ipaddr.IPv6.networkAddressFromCIDR = function(string) {
			let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
			try {
				cidr = this.parseCIDR(string);
				ipInterfaceOctets = cidr[0].toByteArray();
				subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
				octets = [];
				i = 0;
				while (i < 16) {
					octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
					i++;
				}
				return new this(octets);
			} catch (e) {
				throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
			}
		};
		ipaddr.IPv6.parse = function(string) {
			const addr = this.parser(string);
			if (addr === null) throw new Error("ipaddr: string is not formatted like an IPv6 Address");
			return new this(addr.parts, addr.zoneId);
		};
		ipaddr.IPv6.parseCIDR = function(string) {
			let maskLength, match, parsed;
			if (match = string.match(/^(.+)\/(\d+)$/)) {
				maskLength = parseInt(match[2]);
				if (maskLength >= 0 && maskLength <= 128) {
					parsed = [this.parse(match[1]), maskLength];
					Object.defineProperty(parsed, "toString", { value: function() {
						return this.join("/");
					} });
					return parsed;
				}
			}
			throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
		};
		ipaddr.IPv6.parser = function(string) {
			let addr, i, match, octet, octets, zoneId;
			if (match = string.match(ipv6Regexes.deprecatedTransitional)) return this.parser(`::ffff:${match[1]}`);
			if (ipv6Regexes.native.test(string)) return expandIPv6(string, 8);
			if (match = string.match(ipv6Regexes.transitional)) {
				zoneId = match[6] || "";
				addr = match[1];
				if (!match[1].endsWith("::")) addr = addr.slice(0, -1);
				addr = expandIPv6(addr + zoneId, 6);
				if (addr && addr.parts) {
					octets = [
						parseInt(match[2]),
						parseInt(match[3]),
						parseInt(match[4]),
						parseInt(match[5])
					];
					for (i = 0; i < octets.length; i++) {
						octet = octets[i];
						if (!(0 <= octet && octet <= 255)) return null;
					}
					addr.parts.push(octets[0] << 8 | octets[1]);
					addr.parts.push(octets[2] << 8 | octets[3]);
					return {
						parts: addr.parts,
						zoneId: addr.zoneId
					};
				}
			}
			return null;
		};
		ipaddr.IPv6.subnetMaskFromPrefixLength = function(prefix) {
			prefix = parseInt(prefix);
			if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) throw new Error("ipaddr: invalid IPv6 prefix length");
			const octets = [
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0,
				0
			];
			let j = 0;
			const filledOctetCount = Math.floor(prefix / 8);
			while (j < filledOctetCount) {
				octets[j] = 255;
				j++;
			}
			if (filledOctetCount < 16) octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
			return new this(octets);
		};
		ipaddr.fromByteArray = function(bytes) {
			const length = bytes.length;
			if (length === 4) return new ipaddr.IPv4(bytes);
			else if (length === 16) return new ipaddr.IPv6(bytes);
			else throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
		};
		ipaddr.isValid = function(string) {
			return ipaddr.IPv6.isValid(string) || ipaddr.IPv4.isValid(string);
		};
		ipaddr.isValidCIDR = function(string) {
			return ipaddr.IPv6.isValidCIDR(string) || ipaddr.IPv4.isValidCIDR(string);
		};
		ipaddr.parse = function(string) {
			if (ipaddr.IPv6.isValid(string)) return ipaddr.IPv6.parse(string);
			else if (ipaddr.IPv4.isValid(string)) return ipaddr.IPv4.parse(string);
			else throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
		};
		ipaddr.parseCIDR = function(string) {
			try {
				return ipaddr.IPv6.parseCIDR(string);
			} catch {
				try {
					return ipaddr.IPv4.parseCIDR(string);
				} catch (e) {
					throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
				}
			}
		};
		ipaddr.process = function(string) {
			const addr = this.parse(string);
			if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) return addr.toIPv4Address();
			else return addr;
		};
		ipaddr.subnetMatch = function(address, rangeList, defaultName) {
			let i, rangeName, rangeSubnets, subnet;
			if (defaultName === void 0 || defaultName === null) defaultName = "unicast";
			for (rangeName in rangeList) if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
				rangeSubnets = rangeList[rangeName];
				if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) rangeSubnets = [rangeSubnets];
				for (i = 0; i < rangeSubnets.length; i++) {
					subnet = rangeSubnets[i];
					if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) return rangeName;
				}
			}
			return defaultName;
		};
		if (typeof module !== "undefined" && module.exports) module.exports = ipaddr;
		else root.ipaddr = ipaddr;
	})(this$7);
}));

// node_modules/@fastify/proxy-addr/index.js
/*!
* proxy-addr
* Copyright(c) 2021 Fastify collaborators
* Copyright(c) 2014-2016 Douglas Christopher Wilson
* MIT Licensed
*/
var require_proxy_addr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = proxyaddr;
	module.exports.default = proxyaddr;
	module.exports.proxyaddr = proxyaddr;
	module.exports.all = alladdrs;
	module.exports.compile = compile;
	const forwarded = require_forwarded();
	const ipaddr = require_ipaddr();
	const DIGIT_REGEXP = /^\d+$/u;
	const isip = ipaddr.isValid;
	const parseip = ipaddr.parse;
	const IP_RANGES = {
		linklocal: ["169.254.0.0/16", "fe80::/10"],
		loopback: ["127.0.0.1/8", "::1/128"],
		uniquelocal: [
			"10.0.0.0/8",
			"172.16.0.0/12",
			"192.168.0.0/16",
			"fc00::/7"
		]
	};
	function alladdrs(req, trust) {
		const addrs = forwarded(req);
		if (!trust) return addrs;
		if (typeof trust !== "function") trust = compile(trust);
		for (let i = 0; i < addrs.length - 1; i++) {
			if (trust(addrs[i], i)) continue;
			addrs.length = i + 1;
		}
		return addrs;
	}
	function compile(val) {
		if (!val) throw new TypeError("argument is required");
		let trust;
		if (typeof val === "string") trust = [val];
		else if (Array.isArray(val)) trust = val.slice();
		else throw new TypeError("unsupported trust argument");
		for (let i = 0; i < trust.length; i++) {
			val = trust[i];
			if (!Object.hasOwn(IP_RANGES, val)) continue;
			val = IP_RANGES[val];
			trust.splice.apply(trust, [i, 1].concat(val));
			i += val.length - 1;
		}
		return compileTrust(compileRangeSubnets(trust));
	}
	function compileRangeSubnets(arr) {
		const rangeSubnets = new Array(arr.length);
		for (let i = 0; i < arr.length; i++) rangeSubnets[i] = parseipNotation(arr[i]);
		return rangeSubnets;
	}
	function compileTrust(rangeSubnets) {
		const len = rangeSubnets.length;
		return len === 0 ? trustNone : len === 1 ? trustSingle(rangeSubnets[0]) : trustMulti(rangeSubnets);
	}
	function parseipNotation(note) {
		const pos = note.lastIndexOf("/");
		const str = pos !== -1 ? note.substring(0, pos) : note;
		if (!isip(str)) throw new TypeError("invalid IP address: " + str);
		let ip = parseip(str);
		if (pos === -1 && ip.kind() === "ipv6" && ip.isIPv4MappedAddress()) ip = ip.toIPv4Address();
		const max = ip.kind() === "ipv6" ? 128 : 32;
		let range = pos !== -1 ? note.substring(pos + 1, note.length) : null;
		if (range === null) range = max;
		else if (DIGIT_REGEXP.test(range)) range = parseInt(range, 10);
		else if (ip.kind() === "ipv4" && isip(range)) range = parseNetmask(range);
		else range = null;
		if (range <= 0 || range > max) throw new TypeError("invalid range on address: " + note);
		return [ip, range];
	}
	function parseNetmask(netmask) {
		const ip = parseip(netmask);
		return ip.kind() === "ipv4" ? ip.prefixLengthFromSubnetMask() : null;
	}
	function proxyaddr(req, trust) {
		if (!req) throw new TypeError("req argument is required");
		if (!trust) throw new TypeError("trust argument is required");
		const addrs = alladdrs(req, trust);
		return addrs[addrs.length - 1];
	}
	function trustNone() {
		return false;
	}
	function trustMulti(subnets) {
		return function trust(addr) {
			if (!isip(addr)) return false;
			let ip = parseip(addr);
			if (ip.kind() === "ipv6" && ip.isIPv4MappedAddress()) ip = ip.toIPv4Address();
			let ipconv;
			const kind = ip.kind();
			for (let i = 0; i < subnets.length; i++) {
				const subnet = subnets[i];
				const subnetip = subnet[0];
				const subnetkind = subnetip.kind();
				const subnetrange = subnet[1];
				let trusted = ip;
				if (kind !== subnetkind) {
					const subnetisipv4 = subnetkind === "ipv4";
					if (subnetisipv4 && !ip.isIPv4MappedAddress()) continue;
					if (!subnetisipv4 && !(subnetrange >= 96 && subnetip.isIPv4MappedAddress())) continue;
					if (!ipconv) ipconv = ip.toIPv4MappedAddress();
					trusted = ipconv;
				} else if (kind === "ipv6" && subnetip.isIPv4MappedAddress()) continue;
				if (subnetip.zoneId && subnetip.zoneId !== trusted.zoneId) continue;
				if (trusted.match(subnetip, subnetrange)) return true;
			}
			return false;
		};
	}
	function trustSingle(subnet) {
		const subnetip = subnet[0];
		const subnetkind = subnetip.kind();
		const subnetisipv4 = subnetkind === "ipv4";
		const subnetrange = subnet[1];
		return function trust(addr) {
			if (!isip(addr)) return false;
			let ip = parseip(addr);
			if (ip.kind() === "ipv6" && ip.isIPv4MappedAddress()) ip = ip.toIPv4Address();
			const kind = ip.kind();
			if (kind !== subnetkind) {
				if (subnetisipv4 && !ip.isIPv4MappedAddress()) return false;
				if (!subnetisipv4 && !(subnetrange >= 96 && subnetip.isIPv4MappedAddress())) return false;
				ip = ip.toIPv4MappedAddress();
			} else if (kind === "ipv6" && subnetip.isIPv4MappedAddress()) return false;
			if (subnetip.zoneId && subnetip.zoneId !== ip.zoneId) return false;
			return ip.match(subnetip, subnetrange);
		};
	}
}));

// node_modules/fastify/lib/request.js
var require_request$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const proxyAddr = require_proxy_addr();
	const { kHasBeenDecorated, kSchemaBody, kSchemaHeaders, kSchemaParams, kSchemaQuerystring, kSchemaController, kOptions, kRequestCacheValidateFns, kRequestContentType, kRouteContext, kRequestOriginalUrl, kRequestSignal, kOnAbort } = require_symbols$1();
	const { FST_ERR_REQ_INVALID_VALIDATION_INVOCATION, FST_ERR_DEC_UNDECLARED } = require_errors$1();
	const decorators = require_decorate();
	const ContentType = require_content_type();
	const PORT_REGEX = /(?<port>:\d+)$/;
	const HTTP_PART_SYMBOL_MAP = {
		body: kSchemaBody,
		headers: kSchemaHeaders,
		params: kSchemaParams,
		querystring: kSchemaQuerystring,
		query: kSchemaQuerystring
	};
	function Request(id, params, req, query, log, context) {
		this.id = id;
		this[kRouteContext] = context;
		this.params = params;
		this.raw = req;
		this.query = query;
		this.log = log;
		this.body = void 0;
	}
	Request.props = [];
	Request.instanceProperties = /* @__PURE__ */ new Set([
		"id",
		"params",
		"raw",
		"query",
		"log",
		"body"
	]);
	function getTrustProxyFn(tp) {
		if (typeof tp === "function") return tp;
		if (tp === true) return function() {
			return true;
		};
		if (typeof tp === "number") return function() {
			return false;
		};
		if (typeof tp === "string") {
			const values = tp.split(",").map((it) => it.trim());
			return proxyAddr.compile(values);
		}
		return proxyAddr.compile(tp);
	}
	function buildRequest(R, trustProxy) {
		if (trustProxy) return buildRequestWithTrustProxy(R, trustProxy);
		return buildRegularRequest(R);
	}
	function buildRegularRequest(R) {
		const props = R.props.slice();
		function _Request(id, params, req, query, log, context) {
			this.id = id;
			this[kRouteContext] = context;
			this.params = params;
			this.raw = req;
			this.query = query;
			this.log = log;
			this.body = void 0;
			let prop;
			for (let i = 0; i < props.length; i++) {
				prop = props[i];
				this[prop.key] = prop.value;
			}
		}
		Object.setPrototypeOf(_Request.prototype, R.prototype);
		Object.setPrototypeOf(_Request, R);
		_Request.props = props;
		_Request.parent = R;
		return _Request;
	}
	function getLastEntryInMultiHeaderValue(headerValue) {
		const lastIndex = headerValue.lastIndexOf(",");
		return lastIndex === -1 ? headerValue.trim() : headerValue.slice(lastIndex + 1).trim();
	}
	function buildRequestWithTrustProxy(R, trustProxy) {
		const _Request = buildRegularRequest(R);
		const proxyFn = getTrustProxyFn(trustProxy);
		_Request[kHasBeenDecorated] = true;
		Object.defineProperties(_Request.prototype, {
			ip: { get() {
				const addrs = proxyAddr.all(this.raw, proxyFn);
				return addrs[addrs.length - 1];
			} },
			ips: { get() {
				return proxyAddr.all(this.raw, proxyFn);
			} },
			host: { get() {
				const socket = this.raw.socket;
				if (this.headers["x-forwarded-host"] && socket != null && proxyFn(socket.remoteAddress, 0)) return getLastEntryInMultiHeaderValue(this.headers["x-forwarded-host"]);
				return this.headers.host ?? this.headers[":authority"] ?? "";
			} },
			protocol: { get() {
				const socket = this.raw.socket;
				if (this.headers["x-forwarded-proto"] && socket != null && proxyFn(socket.remoteAddress, 0)) return getLastEntryInMultiHeaderValue(this.headers["x-forwarded-proto"]);
				if (this.socket) return this.socket.encrypted ? "https" : "http";
			} }
		});
		return _Request;
	}
	function assertsRequestDecoration(request, name) {
		if (!decorators.hasKey(request, name) && !decorators.exist(request, name)) throw new FST_ERR_DEC_UNDECLARED(name, "request");
	}
	Object.defineProperties(Request.prototype, {
		server: { get() {
			return this[kRouteContext].server;
		} },
		url: { get() {
			return this.raw.url;
		} },
		originalUrl: { get() {
			/* istanbul ignore else */
			if (!this[kRequestOriginalUrl]) this[kRequestOriginalUrl] = this.raw.originalUrl || this.raw.url;
			return this[kRequestOriginalUrl];
		} },
		method: { get() {
			return this.raw.method;
		} },
		routeOptions: { get() {
			const context = this[kRouteContext];
			const routeLimit = context._parserOptions.limit;
			const serverLimit = context.server.initialConfig.bodyLimit;
			const version = context.server.hasConstraintStrategy("version") ? this.raw.headers["accept-version"] : void 0;
			return {
				method: context.config?.method,
				url: context.config?.url,
				bodyLimit: routeLimit || serverLimit,
				handlerTimeout: context.handlerTimeout,
				attachValidation: context.attachValidation,
				logLevel: context.logLevel,
				exposeHeadRoute: context.exposeHeadRoute,
				prefixTrailingSlash: context.prefixTrailingSlash,
				handler: context.handler,
				config: context.config,
				schema: context.schema,
				version
			};
		} },
		is404: { get() {
			return this[kRouteContext].config?.url === void 0;
		} },
		socket: { get() {
			return this.raw.socket;
		} },
		signal: { get() {
			let ac = this[kRequestSignal];
			if (ac) return ac.signal;
			ac = new AbortController();
			this[kRequestSignal] = ac;
			const onAbort = () => {
				if (!ac.signal.aborted) ac.abort();
			};
			this.raw.on("close", onAbort);
			this[kOnAbort] = onAbort;
			return ac.signal;
		} },
		ip: { get() {
			if (this.socket) return this.socket.remoteAddress;
		} },
		host: { get() {
			return this.raw.headers.host ?? this.raw.headers[":authority"] ?? "";
		} },
		hostname: { get() {
			if (this.host[0] === "[") return this.host.slice(0, this.host.indexOf("]") + 1);
			return this.host.split(":", 1)[0];
		} },
		port: { get() {
			const matches = PORT_REGEX.exec(this.host);
			if (matches === null || matches[1] === void 0) return null;
			return parseInt(matches.groups.port.slice(1), 10);
		} },
		protocol: { get() {
			if (this.socket) return this.socket.encrypted ? "https" : "http";
		} },
		headers: {
			get() {
				if (this.additionalHeaders) return Object.assign({}, this.raw.headers, this.additionalHeaders);
				return this.raw.headers;
			},
			set(headers) {
				this.additionalHeaders = headers;
			}
		},
		mediaType: { get() {
			if (!this[kRequestContentType] && this.headers["content-type"] !== void 0) this[kRequestContentType] = ContentType.from(this.headers["content-type"]);
			return this[kRequestContentType]?.mediaType;
		} },
		getValidationFunction: { value: function(httpPartOrSchema) {
			if (typeof httpPartOrSchema === "string") {
				const symbol = HTTP_PART_SYMBOL_MAP[httpPartOrSchema];
				return this[kRouteContext][symbol];
			} else if (typeof httpPartOrSchema === "object") return this[kRouteContext][kRequestCacheValidateFns]?.get(httpPartOrSchema);
		} },
		compileValidationSchema: { value: function(schema, httpPart = null) {
			const { method, url } = this;
			if (this[kRouteContext][kRequestCacheValidateFns]?.has(schema)) return this[kRouteContext][kRequestCacheValidateFns].get(schema);
			const validateFn = (this[kRouteContext].validatorCompiler || this.server[kSchemaController].validatorCompiler || this.server[kSchemaController].setupValidator(this.server[kOptions]) || this.server[kSchemaController].validatorCompiler)({
				schema,
				method,
				url,
				httpPart
			});
			if (this[kRouteContext][kRequestCacheValidateFns] == null) this[kRouteContext][kRequestCacheValidateFns] = /* @__PURE__ */ new WeakMap();
			this[kRouteContext][kRequestCacheValidateFns].set(schema, validateFn);
			return validateFn;
		} },
		validateInput: { value: function(input, schema, httpPart) {
			httpPart = typeof schema === "string" ? schema : httpPart;
			const symbol = httpPart != null && typeof httpPart === "string" && HTTP_PART_SYMBOL_MAP[httpPart];
			let validate;
			if (symbol) validate = this[kRouteContext][symbol];
			if (validate == null && (schema == null || typeof schema !== "object" || Array.isArray(schema))) throw new FST_ERR_REQ_INVALID_VALIDATION_INVOCATION(httpPart);
			if (validate == null) {
				if (this[kRouteContext][kRequestCacheValidateFns]?.has(schema)) validate = this[kRouteContext][kRequestCacheValidateFns].get(schema);
				else validate = this.compileValidationSchema(schema, httpPart);
			}
			return validate(input);
		} },
		getDecorator: { value: function(name) {
			assertsRequestDecoration(this, name);
			const decorator = this[name];
			if (typeof decorator === "function") return decorator.bind(this);
			return decorator;
		} },
		setDecorator: { value: function(name, value) {
			assertsRequestDecoration(this, name);
			this[name] = value;
		} }
	});
	module.exports = Request;
	module.exports.buildRequest = buildRequest;
}));

// node_modules/fastify/lib/context.js
var require_context = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kFourOhFourContext, kReplySerializerDefault, kSchemaErrorFormatter, kErrorHandler, kChildLoggerFactory, kReply, kRequest, kBodyLimit, kLogLevel, kContentTypeParser, kRouteByFastify, kRequestCacheValidateFns, kReplyCacheSerializeFns, kHandlerTimeout } = require_symbols$1();
	function Context({ schema, handler, config, childLoggerFactory, errorHandler, bodyLimit, logLevel, logSerializers, attachValidation, validatorCompiler, serializerCompiler, replySerializer, schemaErrorFormatter, exposeHeadRoute, prefixTrailingSlash, server, isFastify, handlerTimeout }) {
		this.schema = schema;
		this.handler = handler;
		this.Reply = server[kReply];
		this.Request = server[kRequest];
		this.contentTypeParser = server[kContentTypeParser];
		this.onRequest = null;
		this.onSend = null;
		this.onError = null;
		this.onTimeout = null;
		this.preHandler = null;
		this.onResponse = null;
		this.preSerialization = null;
		this.onRequestAbort = null;
		this.config = config;
		this.errorHandler = errorHandler || server[kErrorHandler];
		this.childLoggerFactory = childLoggerFactory || server[kChildLoggerFactory];
		this._middie = null;
		this._parserOptions = { limit: bodyLimit || server[kBodyLimit] };
		this.exposeHeadRoute = exposeHeadRoute;
		this.prefixTrailingSlash = prefixTrailingSlash;
		this.logLevel = logLevel || server[kLogLevel];
		this.logSerializers = logSerializers;
		this[kFourOhFourContext] = null;
		this.attachValidation = attachValidation;
		this[kReplySerializerDefault] = replySerializer;
		this.schemaErrorFormatter = schemaErrorFormatter || server[kSchemaErrorFormatter] || defaultSchemaErrorFormatter;
		this[kRouteByFastify] = isFastify;
		this[kRequestCacheValidateFns] = null;
		this[kReplyCacheSerializeFns] = null;
		this.validatorCompiler = validatorCompiler || null;
		this.serializerCompiler = serializerCompiler || null;
		this.handlerTimeout = handlerTimeout || server[kHandlerTimeout] || 0;
		this.server = server;
	}
	function defaultSchemaErrorFormatter(errors, dataVar) {
		let text = "";
		const separator = ", ";
		for (let i = 0; i !== errors.length; ++i) {
			const e = errors[i];
			text += dataVar + (e.instancePath || "") + " " + e.message + separator;
		}
		return new Error(text.slice(0, -2));
	}
	module.exports = Context;
}));

// node_modules/secure-json-parse/index.js
var require_secure_json_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const hasBuffer = typeof Buffer !== "undefined";
	const suspectProtoRx = /"(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])"\s*:/;
	const suspectConstructorRx = /"(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)"\s*:/;
	function _parse(text, reviver, options) {
		if (options == null) {
			if (reviver !== null && typeof reviver === "object") {
				options = reviver;
				reviver = void 0;
			}
		}
		if (hasBuffer && Buffer.isBuffer(text)) text = text.toString();
		if (text && text.charCodeAt(0) === 65279) text = text.slice(1);
		const obj = JSON.parse(text, reviver);
		if (obj === null || typeof obj !== "object") return obj;
		const protoAction = options && options.protoAction || "error";
		const constructorAction = options && options.constructorAction || "error";
		if (protoAction === "ignore" && constructorAction === "ignore") return obj;
		if (protoAction !== "ignore" && constructorAction !== "ignore") {
			if (suspectProtoRx.test(text) === false && suspectConstructorRx.test(text) === false) return obj;
		} else if (protoAction !== "ignore" && constructorAction === "ignore") {
			if (suspectProtoRx.test(text) === false) return obj;
		} else if (suspectConstructorRx.test(text) === false) return obj;
		return filter(obj, {
			protoAction,
			constructorAction,
			safe: options && options.safe
		});
	}
	function filter(obj, { protoAction = "error", constructorAction = "error", safe } = {}) {
		let next = [obj];
		while (next.length) {
			const nodes = next;
			next = [];
			for (const node of nodes) {
				if (protoAction !== "ignore" && Object.prototype.hasOwnProperty.call(node, "__proto__")) {
					if (safe === true) return null;
					else if (protoAction === "error") throw new SyntaxError("Object contains forbidden prototype property");
					delete node.__proto__;
				}
				if (constructorAction !== "ignore" && Object.prototype.hasOwnProperty.call(node, "constructor") && node.constructor !== null && typeof node.constructor === "object" && Object.prototype.hasOwnProperty.call(node.constructor, "prototype")) {
					if (safe === true) return null;
					else if (constructorAction === "error") throw new SyntaxError("Object contains forbidden prototype property");
					delete node.constructor;
				}
				for (const key in node) {
					const value = node[key];
					if (value && typeof value === "object") next.push(value);
				}
			}
		}
		return obj;
	}
	function parse(text, reviver, options) {
		const { stackTraceLimit } = Error;
		Error.stackTraceLimit = 0;
		try {
			return _parse(text, reviver, options);
		} finally {
			Error.stackTraceLimit = stackTraceLimit;
		}
	}
	function safeParse(text, reviver) {
		const { stackTraceLimit } = Error;
		Error.stackTraceLimit = 0;
		let result;
		try {
			result = _parse(text, reviver, { safe: true });
		} catch {
			result = void 0;
		} finally {
			Error.stackTraceLimit = stackTraceLimit;
		}
		return result;
	}
	module.exports = parse;
	module.exports.default = parse;
	module.exports.parse = parse;
	module.exports.safeParse = safeParse;
	module.exports.scan = filter;
}));

// node_modules/fastify/lib/content-type-parser.js
var require_content_type_parser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { AsyncResource } = __require("node:async_hooks");
	const { FifoMap: Fifo } = require_toad_cache();
	const { parse: secureJsonParse } = require_secure_json_parse();
	const ContentType = require_content_type();
	const { kDefaultJsonParse, kContentTypeParser, kBodyLimit, kRequestPayloadStream, kState, kTestInternals, kReplyIsError, kRouteContext } = require_symbols$1();
	const { FST_ERR_CTP_INVALID_TYPE, FST_ERR_CTP_EMPTY_TYPE, FST_ERR_CTP_ALREADY_PRESENT, FST_ERR_CTP_INVALID_HANDLER, FST_ERR_CTP_INVALID_PARSE_TYPE, FST_ERR_CTP_BODY_TOO_LARGE, FST_ERR_CTP_INVALID_MEDIA_TYPE, FST_ERR_CTP_INVALID_CONTENT_LENGTH, FST_ERR_CTP_EMPTY_JSON_BODY, FST_ERR_CTP_INSTANCE_ALREADY_STARTED, FST_ERR_CTP_INVALID_JSON_BODY } = require_errors$1();
	const { FSTSEC001 } = require_warnings();
	function ContentTypeParser(bodyLimit, onProtoPoisoning, onConstructorPoisoning) {
		this[kDefaultJsonParse] = getDefaultJsonParser(onProtoPoisoning, onConstructorPoisoning);
		this.customParsers = /* @__PURE__ */ new Map();
		this.customParsers.set("application/json", new Parser(true, false, bodyLimit, this[kDefaultJsonParse]));
		this.customParsers.set("text/plain", new Parser(true, false, bodyLimit, defaultPlainTextParser));
		this.parserList = ["application/json", "text/plain"];
		this.parserRegExpList = [];
		this.cache = new Fifo(100);
	}
	ContentTypeParser.prototype.add = function(contentType, opts, parserFn) {
		const contentTypeIsString = typeof contentType === "string";
		if (contentTypeIsString) {
			contentType = contentType.trim().toLowerCase();
			if (contentType.length === 0) throw new FST_ERR_CTP_EMPTY_TYPE();
		} else if (!(contentType instanceof RegExp)) throw new FST_ERR_CTP_INVALID_TYPE();
		if (typeof parserFn !== "function") throw new FST_ERR_CTP_INVALID_HANDLER();
		if (this.existingParser(contentType)) throw new FST_ERR_CTP_ALREADY_PRESENT(contentType);
		if (opts.parseAs !== void 0) {
			if (opts.parseAs !== "string" && opts.parseAs !== "buffer") throw new FST_ERR_CTP_INVALID_PARSE_TYPE(opts.parseAs);
		}
		const parser = new Parser(opts.parseAs === "string", opts.parseAs === "buffer", opts.bodyLimit, parserFn);
		if (contentType === "*") this.customParsers.set("", parser);
		else if (contentTypeIsString) {
			const ct = new ContentType(contentType);
			if (ct.isValid === false) throw new FST_ERR_CTP_INVALID_TYPE();
			const normalizedContentType = ct.toString();
			this.parserList.unshift(normalizedContentType);
			this.customParsers.set(normalizedContentType, parser);
		} else {
			validateRegExp(contentType);
			this.parserRegExpList.unshift(contentType);
			this.customParsers.set(contentType.toString(), parser);
		}
	};
	ContentTypeParser.prototype.hasParser = function(contentType) {
		if (typeof contentType === "string") contentType = new ContentType(contentType).toString();
		else {
			if (!(contentType instanceof RegExp)) throw new FST_ERR_CTP_INVALID_TYPE();
			contentType = contentType.toString();
		}
		return this.customParsers.has(contentType);
	};
	ContentTypeParser.prototype.existingParser = function(contentType) {
		if (typeof contentType === "string") {
			const ct = new ContentType(contentType).toString();
			if (contentType === "application/json" && this.customParsers.has(contentType)) return this.customParsers.get(ct).fn !== this[kDefaultJsonParse];
			if (contentType === "text/plain" && this.customParsers.has(contentType)) return this.customParsers.get(ct).fn !== defaultPlainTextParser;
		}
		return this.hasParser(contentType);
	};
	ContentTypeParser.prototype.getParser = function(contentType) {
		if (typeof contentType === "string") {
			const cached = this.cache.get(contentType);
			if (cached !== void 0) return cached;
			contentType = new ContentType(contentType);
		}
		const ct = contentType.toString();
		let parser = this.cache.get(ct);
		if (parser !== void 0) return parser;
		parser = this.customParsers.get(ct);
		if (parser !== void 0) {
			this.cache.set(ct, parser);
			return parser;
		}
		parser = this.customParsers.get(contentType.mediaType);
		if (parser !== void 0) {
			this.cache.set(ct, parser);
			return parser;
		}
		for (let j = 0; j !== this.parserRegExpList.length; ++j) {
			const parserRegExp = this.parserRegExpList[j];
			parserRegExp.lastIndex = 0;
			if (parserRegExp.test(ct)) {
				parser = this.customParsers.get(parserRegExp.toString());
				this.cache.set(ct, parser);
				return parser;
			}
		}
		return this.customParsers.get("");
	};
	ContentTypeParser.prototype.removeAll = function() {
		this.customParsers = /* @__PURE__ */ new Map();
		this.parserRegExpList = [];
		this.parserList = [];
		this.cache = new Fifo(100);
	};
	ContentTypeParser.prototype.remove = function(contentType) {
		let parsers;
		if (typeof contentType === "string") {
			contentType = new ContentType(contentType).toString();
			parsers = this.parserList;
		} else {
			if (!(contentType instanceof RegExp)) throw new FST_ERR_CTP_INVALID_TYPE();
			contentType = contentType.toString();
			parsers = this.parserRegExpList;
		}
		const removed = this.customParsers.delete(contentType);
		const idx = parsers.findIndex((ct) => ct.toString() === contentType);
		if (idx > -1) parsers.splice(idx, 1);
		return removed || idx > -1;
	};
	ContentTypeParser.prototype.run = function(contentType, handler, request, reply) {
		const parser = this.getParser(contentType);
		if (parser === void 0) {
			if (request.is404 === true) {
				handler(request, reply);
				return;
			}
			reply[kReplyIsError] = true;
			reply.send(new FST_ERR_CTP_INVALID_MEDIA_TYPE());
			return;
		}
		const resource = new AsyncResource("content-type-parser:run", request);
		function done(error, body) {
			resource.runInAsyncScope(onDone, void 0, error, body);
		}
		if (parser.asString === true || parser.asBuffer === true) {
			rawBody(request, reply, reply[kRouteContext]._parserOptions, parser, done);
			return;
		}
		let result;
		try {
			result = parser.fn(request, request[kRequestPayloadStream], done);
		} catch (error) {
			done(error, void 0);
			return;
		}
		if (result && typeof result.then === "function") result.then((body) => {
			done(null, body);
		}, done);
		function onDone(error, body) {
			resource.emitDestroy();
			if (error != null) {
				reply.header("connection", "close");
				reply[kReplyIsError] = true;
				reply.send(error);
				return;
			}
			request.body = body;
			handler(request, reply);
		}
	};
	function rawBody(request, reply, options, parser, done) {
		const asString = parser.asString === true;
		const limit = options.limit === null ? parser.bodyLimit : options.limit;
		const contentLength = Number(request.headers["content-length"]);
		if (contentLength > limit) {
			done(new FST_ERR_CTP_BODY_TOO_LARGE(), void 0);
			return;
		}
		let receivedLength = 0;
		const chunks = [];
		const payload = request[kRequestPayloadStream] || request.raw;
		payload.on("data", onData);
		payload.on("end", onEnd);
		payload.on("error", onEnd);
		payload.resume();
		function onData(chunk) {
			if (typeof chunk === "string") chunk = Buffer.from(chunk);
			receivedLength += chunk.length;
			const { receivedEncodedLength = 0 } = payload;
			if (receivedLength > limit || receivedEncodedLength > limit) {
				payload.removeListener("data", onData);
				payload.removeListener("end", onEnd);
				payload.removeListener("error", onEnd);
				done(new FST_ERR_CTP_BODY_TOO_LARGE(), void 0);
				return;
			}
			chunks.push(chunk);
		}
		function onEnd(err) {
			payload.removeListener("data", onData);
			payload.removeListener("end", onEnd);
			payload.removeListener("error", onEnd);
			if (err != null) {
				if (!(typeof err.statusCode === "number" && err.statusCode >= 400)) err.statusCode = 400;
				done(err, void 0);
				return;
			}
			if (!Number.isNaN(contentLength) && (payload.receivedEncodedLength || receivedLength) !== contentLength) {
				done(new FST_ERR_CTP_INVALID_CONTENT_LENGTH(), void 0);
				return;
			}
			let body;
			if (asString) body = chunks.length === 1 ? chunks[0].toString("utf8") : Buffer.concat(chunks, receivedLength).toString("utf8");
			else body = Buffer.concat(chunks, receivedLength);
			let result;
			try {
				result = parser.fn(request, body, done);
			} catch (error) {
				done(error, void 0);
				return;
			}
			if (result && typeof result.then === "function") result.then((body) => {
				done(null, body);
			}, done);
		}
	}
	function getDefaultJsonParser(onProtoPoisoning, onConstructorPoisoning) {
		const parseOptions = {
			protoAction: onProtoPoisoning,
			constructorAction: onConstructorPoisoning
		};
		return defaultJsonParser;
		function defaultJsonParser(req, body, done) {
			if (body.length === 0) {
				done(new FST_ERR_CTP_EMPTY_JSON_BODY(), void 0);
				return;
			}
			try {
				done(null, secureJsonParse(body, parseOptions));
			} catch {
				done(new FST_ERR_CTP_INVALID_JSON_BODY(), void 0);
			}
		}
	}
	function defaultPlainTextParser(req, body, done) {
		done(null, body);
	}
	function Parser(asString, asBuffer, bodyLimit, fn) {
		this.asString = asString;
		this.asBuffer = asBuffer;
		this.bodyLimit = bodyLimit;
		this.fn = fn;
	}
	function buildContentTypeParser(c) {
		const contentTypeParser = new ContentTypeParser();
		contentTypeParser[kDefaultJsonParse] = c[kDefaultJsonParse];
		contentTypeParser.customParsers = new Map(c.customParsers.entries());
		contentTypeParser.parserList = c.parserList.slice();
		contentTypeParser.parserRegExpList = c.parserRegExpList.slice();
		return contentTypeParser;
	}
	function addContentTypeParser(contentType, opts, parser) {
		if (this[kState].started) throw new FST_ERR_CTP_INSTANCE_ALREADY_STARTED("addContentTypeParser");
		if (typeof opts === "function") {
			parser = opts;
			opts = {};
		}
		if (!opts) opts = {};
		if (!opts.bodyLimit) opts.bodyLimit = this[kBodyLimit];
		if (Array.isArray(contentType)) contentType.forEach((type) => this[kContentTypeParser].add(type, opts, parser));
		else this[kContentTypeParser].add(contentType, opts, parser);
		return this;
	}
	function hasContentTypeParser(contentType) {
		return this[kContentTypeParser].hasParser(contentType);
	}
	function removeContentTypeParser(contentType) {
		if (this[kState].started) throw new FST_ERR_CTP_INSTANCE_ALREADY_STARTED("removeContentTypeParser");
		if (Array.isArray(contentType)) for (const type of contentType) this[kContentTypeParser].remove(type);
		else this[kContentTypeParser].remove(contentType);
	}
	function removeAllContentTypeParsers() {
		if (this[kState].started) throw new FST_ERR_CTP_INSTANCE_ALREADY_STARTED("removeAllContentTypeParsers");
		this[kContentTypeParser].removeAll();
	}
	function validateRegExp(regexp) {
		if (regexp.source[0] !== "^" && regexp.source.includes(";?") === false) FSTSEC001(regexp.source);
	}
	module.exports = ContentTypeParser;
	module.exports.helpers = {
		buildContentTypeParser,
		addContentTypeParser,
		hasContentTypeParser,
		removeContentTypeParser,
		removeAllContentTypeParsers
	};
	module.exports.defaultParsers = {
		getDefaultJsonParser,
		defaultTextParser: defaultPlainTextParser
	};
	module.exports[kTestInternals] = { rawBody };
}));

// node_modules/@fastify/ajv-compiler/node_modules/fast-uri/lib/utils.js
var require_utils$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
	const isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
	const isPort = RegExp.prototype.test.bind(/^\d*$/u);
	const isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
	const isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
	const isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
	const isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
	const isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
	const isRegNameCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=]$/u);
	const isLiteralRegName = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=]*$/u);
	function stringArrayToHexStripped(input) {
		let acc = "";
		let code = 0;
		let i = 0;
		for (i = 0; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (code === 48) continue;
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
			break;
		}
		for (i += 1; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
		}
		return acc;
	}
	const isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
	const isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
	const isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
	const nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
	const nonSimpleDomainChars = RegExp.prototype.test.bind(/[^\d!"$&'()*+,\-.;=_`a-z{}~]/u);
	const numericLastLabel = RegExp.prototype.test.bind(/(?:^|\.)\d+$/u);
	function nonSimpleMailtoDomain(domain) {
		return nonSimpleDomainChars(domain) || numericLastLabel(domain);
	}
	function isZoneIdentifier(zone) {
		if (zone.length === 0) return false;
		for (let i = 0; i < zone.length; i++) {
			if (isZoneCharacter(zone[i])) continue;
			if (zone[i] === "%" && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
				i += 2;
				continue;
			}
			return false;
		}
		return true;
	}
	function compressIPv6ZeroRun(hextets) {
		let bestStart = -1;
		let bestLength = 0;
		let runStart = -1;
		let runLength = 0;
		for (let i = 0; i < hextets.length; i++) if (hextets[i] === "0") {
			if (runStart === -1) runStart = i;
			runLength++;
			if (runLength > bestLength) {
				bestLength = runLength;
				bestStart = runStart;
			}
		} else {
			runStart = -1;
			runLength = 0;
		}
		if (bestLength < 2) return hextets.join(":");
		const head = hextets.slice(0, bestStart).join(":");
		const tail = hextets.slice(bestStart + bestLength).join(":");
		return head + "::" + tail;
	}
	function normalizeIPv6Address(input) {
		const compression = input.indexOf("::");
		if (compression !== -1 && input.indexOf("::", compression + 1) !== -1) return void 0;
		const left = compression === -1 ? input.split(":") : input.slice(0, compression).split(":");
		const right = compression === -1 ? [] : input.slice(compression + 2).split(":");
		if (compression !== -1) {
			if (left.length === 1 && left[0] === "") left.length = 0;
			if (right.length === 1 && right[0] === "") right.length = 0;
		}
		const parts = left.concat(right);
		let hextetCount = 0;
		for (let i = 0; i < parts.length; i++) {
			const part = parts[i];
			if (part === "") return void 0;
			if (part.indexOf(".") !== -1) {
				if (i !== parts.length - 1 || compression !== -1 && right.length === 0 || !isIPv4(part)) return void 0;
				hextetCount += 2;
				continue;
			}
			if (!isHextet(part)) return void 0;
			parts[i] = parseInt(part, 16).toString(16);
			hextetCount++;
		}
		if (compression === -1) {
			if (hextetCount !== 8) return void 0;
			return compressIPv6ZeroRun(parts);
		}
		if (hextetCount >= 8) return void 0;
		const expanded = parts.slice(0, left.length);
		for (let i = hextetCount; i < 8; i++) expanded.push("0");
		for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
		return compressIPv6ZeroRun(expanded);
	}
	function normalizeIPv6(host) {
		const bracketed = host[0] === "[" && host[host.length - 1] === "]";
		if ((host[0] === "[" || host[host.length - 1] === "]") && !bracketed) return {
			host,
			isIPV6: false,
			error: true
		};
		let input = bracketed ? host.slice(1, -1) : host;
		if (bracketed && isIPvFuture(input)) {
			input = input.toLowerCase();
			return {
				host: `[${input}]`,
				escapedHost: input,
				isIPV6: false,
				isIPVFuture: true
			};
		}
		if (findToken(input, ":") < 2) return {
			host,
			isIPV6: false,
			error: bracketed
		};
		let zoneIdentifier = "";
		const zoneSeparator = input.indexOf("%");
		if (zoneSeparator !== -1) {
			const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === "%25" ? 3 : 1;
			zoneIdentifier = input.slice(zoneSeparator + separatorLength);
			if (!isZoneIdentifier(zoneIdentifier)) return {
				host,
				isIPV6: false,
				error: true
			};
			input = input.slice(0, zoneSeparator);
		}
		const address = normalizeIPv6Address(input);
		if (address === void 0) return {
			host,
			isIPV6: false,
			error: true
		};
		return {
			host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
			escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
			isIPV6: true
		};
	}
	function findToken(str, token) {
		let ind = 0;
		for (let i = 0; i < str.length; i++) if (str[i] === token) ind++;
		return ind;
	}
	function removeDotSegments(path) {
		let input = path;
		const output = [];
		let nextSlash = -1;
		let len = 0;
		while (len = input.length) {
			if (len === 1) {
				if (input === ".") break;
				else if (input === "/") {
					output.push("/");
					break;
				} else {
					output.push(input);
					break;
				}
			} else if (len === 2) {
				if (input[0] === ".") {
					if (input[1] === ".") break;
					else if (input[1] === "/") {
						input = input.slice(2);
						continue;
					}
				} else if (input[0] === "/") {
					if (input[1] === ".") {
						output.push("/");
						break;
					}
				}
			} else if (len === 3) {
				if (input === "/..") {
					if (output.length !== 0) output.pop();
					output.push("/");
					break;
				}
			}
			if (input[0] === ".") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(3);
						continue;
					}
				} else if (input[1] === "/") {
					input = input.slice(2);
					continue;
				}
			} else if (input[0] === "/") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(2);
						continue;
					} else if (input[2] === ".") {
						if (input[3] === "/") {
							input = input.slice(3);
							if (output.length !== 0) output.pop();
							continue;
						}
					}
				}
			}
			if ((nextSlash = input.indexOf("/", 1)) === -1) {
				output.push(input);
				break;
			} else {
				output.push(input.slice(0, nextSlash));
				input = input.slice(nextSlash);
			}
		}
		return output.join("");
	}
	function removeDotSegmentsRelative(path) {
		if (path === "" || path[0] === "/") return removeDotSegments(path);
		const segments = path.split("/");
		const last = segments.length - 1;
		const output = [];
		let trailingDirectory = false;
		for (let i = 0; i <= last; i++) {
			const segment = segments[i];
			if (segment === "." || segment === "..") {
				if (segment === "..") {
					if (output.length !== 0 && output[output.length - 1] !== "..") output.pop();
					else output.push("..");
				}
				trailingDirectory = i === last;
			} else output.push(segment);
		}
		if (trailingDirectory && output[output.length - 1] !== "..") output.push("");
		if (output.length === 0 || output[0] === "" || output[0].includes(":")) output.unshift(".");
		return output.join("/");
	}
	const IP_HOST_DELIMS = {
		"@": "%40",
		"/": "%2F",
		"?": "%3F",
		"#": "%23"
	};
	const IP_HOST_DELIM_RE = /[@/?#]/g;
	function encodeHost(host, isIP, allowNonAscii = false) {
		if (!isIP) {
			if (isLiteralRegName(host)) return host;
			return encodeComponent(host, isRegNameCharacter, allowNonAscii);
		}
		IP_HOST_DELIM_RE.lastIndex = 0;
		return host.replace(IP_HOST_DELIM_RE, (ch) => IP_HOST_DELIMS[ch]);
	}
	function normalizePercentEncoding(input, decodeUnreserved = false) {
		if (input.indexOf("%") === -1) return input;
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decodeUnreserved && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			output += input[i];
		}
		return output;
	}
	const BYTE_HEX = new Array(256);
	{
		const HEX_DIGITS = "0123456789ABCDEF";
		for (let i = 0; i < 256; i++) BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 15];
	}
	function isEscapeSafe(cp) {
		return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 42 || cp === 43 || cp === 45 || cp === 46 || cp === 47 || cp === 64 || cp === 95;
	}
	function percentEncodeNonAscii(cp) {
		if (cp < 2048) return BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | cp & 63];
		if (cp < 65536) return BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
		return BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
	}
	function normalizePathEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decoded !== "." && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isPathCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function serializePathEncoding(input, pathNoScheme = false) {
		let output = "";
		let firstSegment = pathNoScheme && input[0] !== "/";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (ch === "/") firstSegment = false;
			if (isPathCharacter(ch) && (ch !== ":" || !firstSegment)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function normalizeQueryFragmentEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isQueryFragmentCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function encodeComponent(input, isAllowed, allowNonAscii = false) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (isAllowed(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += allowNonAscii ? ch : percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += allowNonAscii ? ch + input[i + 1] : percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += allowNonAscii ? "�" : percentEncodeNonAscii(65533);
				} else output += allowNonAscii ? "�" : percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function encodeUserinfo(input) {
		return encodeComponent(input, isUserinfoCharacter);
	}
	function encodeQuery(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function encodeFragment(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function escapePreservingEscapes(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			const code = input.charCodeAt(i);
			if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
			else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
			else if (code <= 56319 && i + 1 < input.length) {
				const low = input.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
					i++;
				} else output += percentEncodeNonAscii(65533);
			} else output += percentEncodeNonAscii(65533);
		}
		return output;
	}
	function recomposeZonedIPv6Host(component) {
		const zone = component.ipv6Zone;
		if (zone === void 0) return void 0;
		const host = component.host;
		const separator = host.indexOf("%");
		if (separator === -1) return void 0;
		const escaped = host.slice(0, separator) + "%25" + zone;
		const derived = normalizeIPv6("[" + escaped + "]");
		if (derived.isIPV6 === true && derived.host === host) return "[" + escaped + "]";
	}
	function recomposeAuthority(component, allowNonAscii = false) {
		const uriTokens = [];
		if (component.userinfo !== void 0) {
			uriTokens.push(encodeUserinfo(component.userinfo));
			uriTokens.push("@");
		}
		if (component.host !== void 0) {
			let host = component.host;
			if (!isIPv4(host)) {
				const zonedHost = recomposeZonedIPv6Host(component);
				if (zonedHost !== void 0) host = zonedHost;
				else {
					let ipV6res = normalizeIPv6(host);
					if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
						host = normalizePercentEncoding(host, true);
						ipV6res = normalizeIPv6(host);
					}
					if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) host = `[${ipV6res.escapedHost}]`;
					else host = encodeHost(host, false, allowNonAscii);
				}
			}
			uriTokens.push(host);
		}
		if (typeof component.port === "number" || typeof component.port === "string") {
			const port = String(component.port);
			if (!isPort(port)) throw new TypeError("URI port is malformed.");
			uriTokens.push(":");
			uriTokens.push(port);
		}
		return uriTokens.length ? uriTokens.join("") : void 0;
	}
	module.exports = {
		BYTE_HEX,
		percentEncodeNonAscii,
		nonSimpleDomain,
		nonSimpleMailtoDomain,
		recomposeAuthority,
		encodeHost,
		normalizePercentEncoding,
		normalizePathEncoding,
		serializePathEncoding,
		normalizeQueryFragmentEncoding,
		encodeUserinfo,
		encodeQuery,
		encodeFragment,
		escapePreservingEscapes,
		removeDotSegments,
		removeDotSegmentsRelative,
		isIPv4,
		isUUID,
		normalizeIPv6,
		stringArrayToHexStripped
	};
}));

// node_modules/@fastify/ajv-compiler/node_modules/fast-uri/lib/schemes.js
var require_schemes$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { isUUID, BYTE_HEX, percentEncodeNonAscii, nonSimpleMailtoDomain } = require_utils$1();
	const URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
	const supportedSchemeNames = [
		"http",
		"https",
		"ws",
		"wss",
		"urn",
		"urn:uuid",
		"mailto"
	];
	function isValidSchemeName(name) {
		return supportedSchemeNames.indexOf(name) !== -1;
	}
	function wsIsSecure(wsComponent) {
		if (wsComponent.secure === true) return true;
		else if (wsComponent.secure === false) return false;
		else if (wsComponent.scheme) return wsComponent.scheme.length === 3 && (wsComponent.scheme[0] === "w" || wsComponent.scheme[0] === "W") && (wsComponent.scheme[1] === "s" || wsComponent.scheme[1] === "S") && (wsComponent.scheme[2] === "s" || wsComponent.scheme[2] === "S");
		else return false;
	}
	function httpParse(component) {
		if (!component.host) component.error = component.error || "HTTP URIs must have a host.";
		return component;
	}
	function httpSerialize(component) {
		const secure = String(component.scheme).toLowerCase() === "https";
		if (component.port === (secure ? 443 : 80) || component.port === "") component.port = void 0;
		if (!component.path) component.path = "/";
		return component;
	}
	function wsParse(wsComponent) {
		wsComponent.secure = wsIsSecure(wsComponent);
		wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : "");
		wsComponent.path = void 0;
		wsComponent.query = void 0;
		return wsComponent;
	}
	function wsSerialize(wsComponent) {
		if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === "") wsComponent.port = void 0;
		if (typeof wsComponent.secure === "boolean") {
			wsComponent.scheme = wsComponent.secure ? "wss" : "ws";
			wsComponent.secure = void 0;
		}
		if (wsComponent.resourceName) {
			const queryIndex = wsComponent.resourceName.indexOf("?");
			const path = queryIndex === -1 ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
			wsComponent.path = path && path !== "/" ? path : void 0;
			wsComponent.query = queryIndex === -1 ? void 0 : wsComponent.resourceName.slice(queryIndex + 1);
			wsComponent.resourceName = void 0;
		}
		wsComponent.fragment = void 0;
		return wsComponent;
	}
	function urnParse(urnComponent, options) {
		if (!urnComponent.path) {
			urnComponent.error = "URN can not be parsed";
			return urnComponent;
		}
		const matches = urnComponent.path.match(URN_REG);
		if (matches && matches[0] === urnComponent.path) {
			const scheme = options.scheme || urnComponent.scheme || "urn";
			urnComponent.nid = matches[1].toLowerCase();
			urnComponent.nss = matches[2];
			const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || urnComponent.nid}`);
			urnComponent.path = void 0;
			if (schemeHandler) urnComponent = schemeHandler.parse(urnComponent, options);
		} else urnComponent.error = urnComponent.error || "URN can not be parsed.";
		return urnComponent;
	}
	function urnSerialize(urnComponent, options) {
		if (urnComponent.nid === void 0) throw new Error("URN without nid cannot be serialized");
		const scheme = options.scheme || urnComponent.scheme || "urn";
		const nid = urnComponent.nid.toLowerCase();
		const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || nid}`);
		if (schemeHandler) urnComponent = schemeHandler.serialize(urnComponent, options);
		const uriComponent = urnComponent;
		const nss = urnComponent.nss;
		uriComponent.path = `${nid || options.nid}:${nss}`;
		options.skipEscape = true;
		return uriComponent;
	}
	function urnuuidParse(urnComponent, options) {
		const uuidComponent = urnComponent;
		uuidComponent.uuid = uuidComponent.nss;
		uuidComponent.nss = void 0;
		if (!options.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) uuidComponent.error = uuidComponent.error || "UUID is not valid.";
		return uuidComponent;
	}
	function urnuuidSerialize(uuidComponent) {
		const urnComponent = uuidComponent;
		urnComponent.nss = (uuidComponent.uuid || "").toLowerCase();
		return urnComponent;
	}
	const http = {
		scheme: "http",
		domainHost: true,
		parse: httpParse,
		serialize: httpSerialize
	};
	const https = {
		scheme: "https",
		domainHost: http.domainHost,
		parse: httpParse,
		serialize: httpSerialize
	};
	const ws = {
		scheme: "ws",
		domainHost: true,
		parse: wsParse,
		serialize: wsSerialize
	};
	const wss = {
		scheme: "wss",
		domainHost: ws.domainHost,
		parse: ws.parse,
		serialize: ws.serialize
	};
	const urn = {
		scheme: "urn",
		parse: urnParse,
		serialize: urnSerialize,
		skipNormalize: true,
		absolutePath: true
	};
	const urnuuid = {
		scheme: "urn:uuid",
		parse: urnuuidParse,
		serialize: urnuuidSerialize,
		skipNormalize: true
	};
	const LOCAL_PART_ALLOWED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*+=";
	const HFNAME_ALLOWED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*+,;:@";
	const DTEXT_ALLOWED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*+;:";
	function allowSet(chars, allowNonAscii = false) {
		const table = /* @__PURE__ */ new Uint8Array(128);
		for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
		const escaped = chars.replace(/[\\\]^-]/gu, "\\$&");
		const cls = allowNonAscii ? `[${escaped}]|[^\\0-\\x7F\\uD800-\\uDFFF]` : `[${escaped}]`;
		return {
			all: new RegExp(`^(?:${cls})*$`, "u"),
			table,
			allowNonAscii
		};
	}
	const LOCAL_PART = allowSet(LOCAL_PART_ALLOWED);
	const HFNAME = allowSet(HFNAME_ALLOWED);
	const DTEXT = allowSet(DTEXT_ALLOWED);
	const DTEXT_IRI = allowSet(DTEXT_ALLOWED, true);
	const HEX_PAIR = /^[\da-f]{2}$/iu;
	const MAILTO_DOMAIN_LITERAL = /^\[[\x21-\x5A\x5E-\x7E]*\]$/u;
	const MAILTO_DOMAIN_ERROR = "URI mailto has an invalid recipient domain.";
	const MAILTO_AUTHORITY_ERROR = "URI mailto must not have an authority component.";
	const HAS_SURROGATE = /[\uD800-\uDFFF]/u;
	function decodeHex(str) {
		if (typeof str !== "string" || str.indexOf("%") === -1) return str;
		try {
			return decodeURIComponent(str);
		} catch {
			return str;
		}
	}
	function replaceLoneSurrogates(input) {
		let result = "";
		for (let i = 0; i < input.length; i++) {
			const code = input.charCodeAt(i);
			if (code >= 55296 && code <= 56319 && i + 1 < input.length) {
				const low = input.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					result += input[i] + input[i + 1];
					i++;
					continue;
				}
			}
			result += code >= 55296 && code <= 57343 ? "�" : input[i];
		}
		return result;
	}
	function encodeWithAllow(input, set) {
		if (set.all.test(input)) return input;
		const table = set.table;
		let result = "";
		for (let i = 0; i < input.length; i++) {
			const code = input.charCodeAt(i);
			if (code < 128) {
				if (table[code] === 1) result += input[i];
				else if (code === 37 && i + 2 < input.length && HEX_PAIR.test(input.slice(i + 1, i + 3))) {
					result += "%" + input.slice(i + 1, i + 3).toUpperCase();
					i += 2;
				} else result += BYTE_HEX[code];
				continue;
			}
			if (code < 55296 || code > 57343) {
				result += set.allowNonAscii ? input[i] : percentEncodeNonAscii(code);
				continue;
			}
			if (code <= 56319 && i + 1 < input.length) {
				const low = input.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					result += set.allowNonAscii ? input[i] + input[i + 1] : percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
					i++;
					continue;
				}
			}
			result += set.allowNonAscii ? "�" : percentEncodeNonAscii(65533);
		}
		return result;
	}
	function mailtoNormalizeDomain(domain, options, component) {
		const normalizedDomain = String(domain).toLowerCase();
		if (MAILTO_DOMAIN_LITERAL.test(normalizedDomain)) return normalizedDomain;
		if (normalizedDomain !== "" && !nonSimpleMailtoDomain(normalizedDomain)) return normalizedDomain;
		try {
			const parsedDomain = new URL("http://" + normalizedDomain);
			if (parsedDomain.username || parsedDomain.password || parsedDomain.port || parsedDomain.pathname !== "/" || parsedDomain.search || parsedDomain.hash || !parsedDomain.hostname) throw new Error(MAILTO_DOMAIN_ERROR);
			return options && options.unicodeSupport ? normalizedDomain : parsedDomain.hostname;
		} catch {
			if (component) component.error = component.error || MAILTO_DOMAIN_ERROR;
			return normalizedDomain;
		}
	}
	function mailtoEncodeDomain(domain, options) {
		const set = options && options.unicodeSupport ? DTEXT_IRI : DTEXT;
		if (domain.length > 1 && domain[0] === "[" && domain[domain.length - 1] === "]") return "[" + encodeWithAllow(domain.slice(1, -1), set) + "]";
		return encodeWithAllow(domain, set);
	}
	function mailtoParse(component, options) {
		const mailtoComponent = component;
		let rawPath = mailtoComponent.path;
		let rawQuery = mailtoComponent.query;
		if (rawPath && HAS_SURROGATE.test(rawPath)) rawPath = replaceLoneSurrogates(rawPath);
		if (rawQuery && HAS_SURROGATE.test(rawQuery)) rawQuery = replaceLoneSurrogates(rawQuery);
		const to = rawPath ? rawPath.indexOf(",") === -1 ? [rawPath] : rawPath.split(",") : [];
		mailtoComponent.path = void 0;
		if (rawQuery) {
			let headers = null;
			let start = 0;
			while (start <= rawQuery.length) {
				let end = rawQuery.indexOf("&", start);
				if (end === -1) end = rawQuery.length;
				const token = rawQuery.slice(start, end);
				start = end + 1;
				const eqIdx = token.indexOf("=");
				if (eqIdx !== token.lastIndexOf("=")) {
					mailtoComponent.error = mailtoComponent.error || "URI mailto has malformed header fields.";
					continue;
				}
				const name = decodeHex(eqIdx === -1 ? token : token.slice(0, eqIdx));
				const normalizedName = name.toLowerCase();
				const value = eqIdx === -1 ? "" : token.slice(eqIdx + 1);
				if (normalizedName === "to") {
					const addrs = value.split(",");
					for (let j = 0; j < addrs.length; j++) to.push(addrs[j]);
					continue;
				}
				if (normalizedName === "subject") {
					mailtoComponent.subject = decodeHex(value);
					continue;
				}
				if (normalizedName === "body") {
					mailtoComponent.body = decodeHex(value);
					continue;
				}
				if (headers === null) headers = Object.create(null);
				headers[name] = decodeHex(value);
			}
			if (headers !== null) mailtoComponent.headers = headers;
		}
		mailtoComponent.query = void 0;
		if (to.length > 0 && (mailtoComponent.userinfo !== void 0 || mailtoComponent.host !== void 0 || mailtoComponent.port !== void 0)) {
			mailtoComponent.userinfo = void 0;
			mailtoComponent.host = void 0;
			mailtoComponent.port = void 0;
			mailtoComponent.error = mailtoComponent.error || MAILTO_AUTHORITY_ERROR;
		}
		for (let i = 0; i < to.length; i++) {
			const rawAddr = to[i];
			const atIdx = rawAddr.lastIndexOf("@");
			if (atIdx < 0) {
				mailtoComponent.error = mailtoComponent.error || MAILTO_DOMAIN_ERROR;
				to[i] = decodeHex(rawAddr);
				continue;
			}
			const local = decodeHex(rawAddr.slice(0, atIdx));
			const domain = mailtoNormalizeDomain(decodeHex(rawAddr.slice(atIdx + 1)), options, mailtoComponent);
			to[i] = local + "@" + domain;
		}
		if (to.length) mailtoComponent.to = to;
		return mailtoComponent;
	}
	function mailtoEncodeHeaderName(name) {
		return encodeWithAllow(name.replace(/%/gu, "%25"), HFNAME);
	}
	function mailtoSerialize(component, options) {
		const mailtoComponent = component;
		const to = Array.isArray(mailtoComponent.to) ? mailtoComponent.to.slice() : [];
		const sourceHeaders = mailtoComponent.headers && typeof mailtoComponent.headers === "object" ? Object.assign(Object.create(null), mailtoComponent.headers) : Object.create(null);
		const headers = Object.create(null);
		for (const name in sourceHeaders) {
			const normalizedName = name.toLowerCase();
			if (normalizedName === "to") {
				const addrs = String(sourceHeaders[name]).split(",");
				for (let i = 0; i < addrs.length; i++) to.push(addrs[i]);
			} else if (normalizedName === "subject" || normalizedName === "body") headers[normalizedName] = sourceHeaders[name];
			else headers[name] = sourceHeaders[name];
		}
		if (mailtoComponent.subject !== void 0) headers.subject = mailtoComponent.subject;
		if (mailtoComponent.body !== void 0) headers.body = mailtoComponent.body;
		mailtoComponent.headers = headers;
		if (to.length) {
			mailtoComponent.userinfo = void 0;
			mailtoComponent.host = void 0;
			mailtoComponent.port = void 0;
			for (let i = 0; i < to.length; i++) {
				const addr = String(to[i]);
				const atIdx = addr.lastIndexOf("@");
				const rawLocal = atIdx >= 0 ? addr.slice(0, atIdx) : addr;
				const rawDomain = atIdx >= 0 ? addr.slice(atIdx + 1) : "";
				const local = encodeWithAllow(rawLocal, LOCAL_PART);
				const normalizedDomain = mailtoNormalizeDomain(decodeHex(rawDomain), options);
				to[i] = local + "@" + mailtoEncodeDomain(normalizedDomain, options);
			}
			mailtoComponent.path = to.join(",");
			options.skipEscape = true;
		} else mailtoComponent.path = void 0;
		let query = "";
		let count = 0;
		for (const name in headers) {
			if (count++ !== 0) query += "&";
			query += mailtoEncodeHeaderName(name) + "=" + encodeWithAllow(String(headers[name]), HFNAME);
		}
		if (count !== 0) mailtoComponent.query = query;
		else mailtoComponent.headers = void 0;
		return mailtoComponent;
	}
	const SCHEMES = {
		http,
		https,
		ws,
		wss,
		urn,
		"urn:uuid": urnuuid,
		mailto: {
			scheme: "mailto",
			parse: mailtoParse,
			serialize: mailtoSerialize,
			domainHost: false,
			unicodeSupport: true,
			skipNormalize: true,
			absolutePath: true
		}
	};
	Object.setPrototypeOf(SCHEMES, null);
	function getSchemeHandler(scheme) {
		return scheme && (SCHEMES[scheme] || SCHEMES[scheme.toLowerCase()]) || void 0;
	}
	module.exports = {
		wsIsSecure,
		SCHEMES,
		isValidSchemeName,
		getSchemeHandler
	};
}));

// node_modules/@fastify/ajv-compiler/node_modules/fast-uri/index.js
var require_fast_uri$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, encodeHost, isIPv4, nonSimpleDomain } = require_utils$1();
	const { SCHEMES, getSchemeHandler } = require_schemes$1();
	const VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
	const MALFORMED_SCHEME_ERROR = "URI scheme is malformed.";
	const MALFORMED_HOST_ERROR = "URI host is malformed.";
	const FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
	function validateScheme(scheme) {
		const stringScheme = String(scheme);
		if (!VALID_SCHEME.test(stringScheme)) throw new TypeError(MALFORMED_SCHEME_ERROR);
		return stringScheme;
	}
	function normalize(uri, options) {
		if (typeof uri === "string") uri = normalizeString(uri, options);
		else if (typeof uri === "object") uri = parse(serialize(uri, options), options);
		return uri;
	}
	function resolve(baseURI, relativeURI, options) {
		const schemelessOptions = options ? Object.assign({ scheme: "null" }, options) : { scheme: "null" };
		const { parsed: baseParsed, malformedAuthorityOrPort: baseMalformed, malformedReferenceEdge: baseMalformedReferenceEdge, malformedPercentEncoding: baseMalformedPercentEncoding, malformedSchemeSpecific: baseMalformedSchemeSpecific, malformedHost: baseMalformedHost, malformedScheme: baseMalformedScheme } = parseWithStatus(baseURI, schemelessOptions);
		const { parsed: relativeParsed, malformedAuthorityOrPort: relativeMalformed, malformedReferenceEdge: relativeMalformedReferenceEdge, malformedPercentEncoding: relativeMalformedPercentEncoding, malformedSchemeSpecific: relativeMalformedSchemeSpecific, malformedHost: relativeMalformedHost, malformedScheme: relativeMalformedScheme } = parseWithStatus(relativeURI, schemelessOptions);
		if (baseMalformed || relativeMalformed || baseMalformedReferenceEdge || relativeMalformedReferenceEdge || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) throw new Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
		const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true);
		const resolvedSchemeHandler = getSchemeHandler(options && options.scheme || resolved.scheme);
		const resolvedHost = resolved.host;
		if ((resolved.scheme === "http" || resolved.scheme === "https") && !resolvedHost) throw new Error("HTTP URIs must have a host.");
		const resolvedHostIsIP = resolvedHost !== void 0 && resolvedHost !== "" && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
		if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) throw new Error(MALFORMED_HOST_ERROR);
		canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP);
		const encodedASCIIHost = resolvedHost && resolvedHost.indexOf("%") !== -1 && !/\P{ASCII}/u.test(resolvedHost);
		if (resolved.error && !encodedASCIIHost) throw new Error(resolved.error);
		schemelessOptions.skipEscape = true;
		if (resolvedSchemeHandler && resolvedSchemeHandler.absolutePath) schemelessOptions.absolutePath = true;
		return serialize(resolved, schemelessOptions);
	}
	function copyHost(target, source) {
		target.host = source.host;
		if (source.ipv6Zone !== void 0) target.ipv6Zone = source.ipv6Zone;
	}
	function resolveComponent(base, relative, options, skipNormalization) {
		const target = {};
		if (!skipNormalization) {
			base = parse(serialize(base, options), options);
			relative = parse(serialize(relative, options), options);
		}
		options = options || {};
		if (!options.tolerant && relative.scheme) {
			target.scheme = relative.scheme;
			target.userinfo = relative.userinfo;
			copyHost(target, relative);
			target.port = relative.port;
			const relativeSchemeHandler = getSchemeHandler(relative.scheme);
			target.path = relativeSchemeHandler && relativeSchemeHandler.absolutePath ? relative.path || "" : removeDotSegments(relative.path || "");
			target.query = relative.query;
		} else {
			if (relative.userinfo !== void 0 || relative.host !== void 0 || relative.port !== void 0) {
				target.userinfo = relative.userinfo;
				copyHost(target, relative);
				target.port = relative.port;
				target.path = removeDotSegments(relative.path || "");
				target.query = relative.query;
			} else {
				if (!relative.path) {
					target.path = base.path;
					if (relative.query !== void 0) target.query = relative.query;
					else target.query = base.query;
				} else {
					if (relative.path[0] === "/") target.path = removeDotSegments(relative.path);
					else {
						const baseHasAuthority = base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0;
						if (baseHasAuthority && !base.path) target.path = "/" + relative.path;
						else if (!base.path) target.path = relative.path;
						else target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path;
						target.path = base.scheme === void 0 && !baseHasAuthority && target.path[0] !== "/" ? removeDotSegmentsRelative(target.path) : removeDotSegments(target.path);
					}
					target.query = relative.query;
				}
				target.userinfo = base.userinfo;
				copyHost(target, base);
				target.port = base.port;
			}
			target.scheme = base.scheme;
		}
		target.fragment = relative.fragment;
		return target;
	}
	function equal(uriA, uriB, options) {
		const normalizedA = normalizeComparableURI(uriA, options);
		const normalizedB = normalizeComparableURI(uriB, options);
		return normalizedA !== void 0 && normalizedB !== void 0 && normalizedA === normalizedB;
	}
	function serialize(cmpts, opts) {
		const component = {
			host: cmpts.host,
			ipv6Zone: cmpts.ipv6Zone,
			scheme: cmpts.scheme,
			userinfo: cmpts.userinfo,
			port: cmpts.port,
			path: cmpts.path,
			query: cmpts.query,
			nid: cmpts.nid,
			nss: cmpts.nss,
			uuid: cmpts.uuid,
			fragment: cmpts.fragment,
			reference: cmpts.reference,
			resourceName: cmpts.resourceName,
			secure: cmpts.secure,
			to: cmpts.to,
			subject: cmpts.subject,
			body: cmpts.body,
			headers: cmpts.headers,
			error: ""
		};
		const options = Object.assign({}, opts);
		const uriTokens = [];
		if (component.scheme) component.scheme = validateScheme(component.scheme);
		const schemeHandler = getSchemeHandler(options.scheme || component.scheme);
		if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options);
		const hasAuthority = component.userinfo !== void 0 || component.host !== void 0 || component.port !== void 0;
		const schemelessReference = (component.scheme === void 0 || options.reference === "suffix") && !hasAuthority;
		const pathNoScheme = !options.skipEscape && schemelessReference;
		if (component.path !== void 0) {
			if (!options.skipEscape) component.path = serializePathEncoding(component.path, pathNoScheme);
			else component.path = normalizePercentEncoding(component.path);
		}
		if (options.reference !== "suffix" && component.scheme) {
			component.scheme = validateScheme(component.scheme);
			uriTokens.push(component.scheme, ":");
		}
		const allowNonAsciiHost = options.unicodeSupport === true || Boolean(schemeHandler && schemeHandler.unicodeSupport);
		const authority = recomposeAuthority(component, allowNonAsciiHost);
		if (authority !== void 0) {
			if (options.reference !== "suffix") uriTokens.push("//");
			uriTokens.push(authority);
			if (component.path && component.path[0] !== "/") uriTokens.push("/");
		}
		if (component.path !== void 0) {
			let s = component.path;
			if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) s = schemelessReference && s[0] !== "/" ? removeDotSegmentsRelative(s) : removeDotSegments(s);
			if (schemelessReference) s = serializePathEncoding(s, true);
			if (authority === void 0 && s[0] === "/" && s[1] === "/") s = "/%2F" + s.slice(2);
			uriTokens.push(s);
		}
		if (component.query !== void 0) uriTokens.push("?", encodeQuery(component.query));
		if (component.fragment !== void 0) uriTokens.push("#", encodeFragment(component.fragment));
		return uriTokens.join("");
	}
	const URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
	const AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
	const AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
	function getParseError(parsed, matches) {
		if (matches[2] !== void 0 && parsed.path && parsed.path[0] !== "/") return "URI path must start with \"/\" when authority is present.";
		if (typeof parsed.port === "number" && (parsed.port < 0 || parsed.port > 65535)) return "URI port is malformed.";
	}
	function hasMalformedPercentEncoding(component) {
		if (component === void 0) return false;
		let percent = component.indexOf("%");
		while (percent !== -1) {
			if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) return true;
			percent = component.indexOf("%", percent + 3);
		}
		return false;
	}
	function isIPLiteral(host) {
		return host[0] === "[" && host[host.length - 1] === "]";
	}
	function hasMalformedComponentPercentEncoding(matches) {
		const host = matches[4];
		return hasMalformedPercentEncoding(matches[3]) || host !== void 0 && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches[6]) || hasMalformedPercentEncoding(matches[7]) || hasMalformedPercentEncoding(matches[8]);
	}
	function canonicalizeHost(parsed, options, schemeHandler, isIP) {
		const bracketedIPLiteral = parsed.host && parsed.host[0] === "[" && parsed.host[parsed.host.length - 1] === "]";
		if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
			parsed.error = parsed.error || MALFORMED_HOST_ERROR;
			return true;
		}
		if (!options.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && isIP === false && !bracketedIPLiteral && nonSimpleDomain(parsed.host)) {
			let url;
			try {
				url = new URL("http://" + parsed.host);
			} catch (e) {
				parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e;
				return true;
			}
			if (!isHostOnlyURL(url)) {
				parsed.error = parsed.error || MALFORMED_HOST_ERROR;
				return true;
			}
			parsed.host = url.hostname;
		}
		return false;
	}
	function hasForbiddenDomainHost(parsed, options, schemeHandler, isIP) {
		return Boolean(parsed.host && isIP === false && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host));
	}
	function isHostOnlyURL(url) {
		return url.username === "" && url.password === "" && url.port === "" && url.pathname === "/" && url.search === "" && url.hash === "" && url.hostname !== "";
	}
	function parseWithStatus(uri, opts) {
		const options = Object.assign({}, opts);
		const parsed = {
			scheme: void 0,
			userinfo: void 0,
			host: "",
			port: void 0,
			path: "",
			query: void 0,
			fragment: void 0
		};
		let malformedAuthorityOrPort = false;
		const malformedReferenceEdge = uri.length !== 0 && (uri.charCodeAt(0) <= 32 || uri.charCodeAt(uri.length - 1) <= 32);
		let malformedPercentEncoding = false;
		let malformedSchemeSpecific = false;
		let malformedHost = false;
		let malformedIPLiteral = false;
		let malformedScheme = false;
		let isIP = false;
		if (options.reference === "suffix") {
			if (options.scheme) uri = options.scheme + ":" + uri;
			else uri = "//" + uri;
		}
		const authorityMatch = uri.match(AUTHORITY_PREFIX);
		if (authorityMatch !== null && authorityMatch[1].indexOf("\\") !== -1) {
			parsed.error = "URI authority must not contain a literal backslash.";
			malformedAuthorityOrPort = true;
		}
		const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
		if (introducerMatch !== null) {
			const region = introducerMatch[1];
			const normalizedRegion = region.replace(/[\t\n\r]/g, "");
			if (normalizedRegion.length >= 2) {
				if (normalizedRegion.slice(0, 2) !== "//") {
					parsed.error = parsed.error || "URI authority must not contain a literal backslash.";
					malformedAuthorityOrPort = true;
				} else if (region.length !== normalizedRegion.length) {
					parsed.error = parsed.error || "URI authority introducer must not contain whitespace.";
					malformedAuthorityOrPort = true;
				}
			}
		}
		if (malformedReferenceEdge) parsed.error = parsed.error || "URI must not contain leading or trailing C0 controls or spaces.";
		const matches = uri.match(URI_PARSE);
		if (matches) {
			parsed.scheme = matches[1];
			parsed.userinfo = matches[3];
			parsed.host = matches[4];
			parsed.port = parseInt(matches[5], 10);
			parsed.path = matches[6] || "";
			parsed.query = matches[7];
			parsed.fragment = matches[8];
			if (parsed.scheme !== void 0) {
				if (VALID_SCHEME.test(parsed.scheme)) parsed.scheme = parsed.scheme.toLowerCase();
				else {
					parsed.error = parsed.error || MALFORMED_SCHEME_ERROR;
					malformedScheme = true;
				}
			}
			malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches);
			if (malformedPercentEncoding) parsed.error = parsed.error || "URI contains malformed percent-encoding.";
			if (isNaN(parsed.port)) parsed.port = matches[5];
			const parseError = getParseError(parsed, matches);
			if (parseError !== void 0) {
				parsed.error = parsed.error || parseError;
				malformedAuthorityOrPort = true;
			}
			if (parsed.host) {
				if (isIPv4(parsed.host) === false) {
					const bracketedIPLiteral = isIPLiteral(parsed.host);
					const hasIPLiteralBracket = parsed.host.indexOf("[") !== -1 || parsed.host.indexOf("]") !== -1;
					const ipv6result = normalizeIPv6(parsed.host);
					isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true;
					malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true);
					parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase();
					if (isIP && ipv6result.isIPV6 === true && parsed.host.indexOf("%") !== -1) parsed.ipv6Zone = parsed.host.slice(parsed.host.indexOf("%") + 1);
					if (malformedIPLiteral) {
						parsed.error = parsed.error || MALFORMED_HOST_ERROR;
						malformedAuthorityOrPort = true;
					}
				} else isIP = true;
			}
			if (parsed.scheme === void 0 && parsed.userinfo === void 0 && parsed.host === void 0 && parsed.port === void 0 && parsed.query === void 0 && !parsed.path) parsed.reference = "same-document";
			else if (parsed.scheme === void 0) parsed.reference = "relative";
			else if (parsed.fragment === void 0) parsed.reference = "absolute";
			else parsed.reference = "uri";
			if (options.reference && options.reference !== "suffix" && options.reference !== parsed.reference) parsed.error = parsed.error || "URI is not a " + options.reference + " reference.";
			const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme);
			if (!malformedIPLiteral) malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP);
			if (parsed.host !== void 0 && !malformedIPLiteral) {
				let host = parsed.host;
				if (uri.indexOf("%") !== -1 && !isIP) {
					host = normalizePercentEncoding(host, true);
					host = normalizePercentEncoding(host.toLowerCase());
				}
				if (options.scheme !== "null") {
					const allowNonAsciiHost = options.unicodeSupport === true || Boolean(schemeHandler && schemeHandler.unicodeSupport);
					parsed.host = encodeHost(host, isIP, allowNonAsciiHost);
				} else parsed.host = host;
			}
			if (!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) {
				if (parsed.path) parsed.path = normalizePathEncoding(parsed.path);
				if (parsed.query) parsed.query = normalizeQueryFragmentEncoding(parsed.query);
				if (parsed.fragment) parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment);
			}
			if (schemeHandler && schemeHandler.parse) {
				schemeHandler.parse(parsed, options);
				if (schemeHandler === SCHEMES.urn && parsed.nid === void 0) malformedSchemeSpecific = true;
			}
		} else parsed.error = parsed.error || "URI can not be parsed.";
		return {
			parsed,
			malformedAuthorityOrPort,
			malformedReferenceEdge,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	function parse(uri, opts) {
		return parseWithStatus(uri, opts).parsed;
	}
	function normalizeString(uri, opts) {
		return normalizeStringWithStatus(uri, opts).normalized;
	}
	function normalizeStringWithStatus(uri, opts) {
		const { parsed, malformedAuthorityOrPort, malformedReferenceEdge, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts);
		return {
			normalized: malformedAuthorityOrPort || malformedReferenceEdge || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
			malformedAuthorityOrPort,
			malformedReferenceEdge,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	function normalizeComparableURI(uri, opts) {
		if (typeof uri !== "string" && typeof uri !== "object") return;
		let value;
		try {
			value = typeof uri === "string" ? uri : serialize(uri, opts);
		} catch {
			return;
		}
		const { normalized, malformedAuthorityOrPort, malformedReferenceEdge, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts);
		return malformedAuthorityOrPort || malformedReferenceEdge || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
	}
	const fastUri = {
		SCHEMES,
		normalize,
		resolve,
		resolveComponent,
		equal,
		serialize,
		parse
	};
	module.exports = fastUri;
	module.exports.default = fastUri;
	module.exports.fastUri = fastUri;
}));

// node_modules/@fastify/ajv-compiler/lib/default-ajv-options.js
var require_default_ajv_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fastUri = require_fast_uri$1();
	module.exports = Object.freeze({
		coerceTypes: "array",
		useDefaults: true,
		removeAdditional: true,
		uriResolver: fastUri,
		addUsedSchema: false,
		allErrors: false
	});
}));

// node_modules/@fastify/ajv-compiler/lib/validator-compiler.js
var require_validator_compiler = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Ajv = require_ajv().default;
	const AjvJTD = require_jtd();
	const defaultAjvOptions = require_default_ajv_options();
	var ValidatorCompiler = class {
		constructor(externalSchemas, options) {
			if (options.mode === "JTD") this.ajv = new AjvJTD(Object.assign({}, defaultAjvOptions, options.customOptions));
			else this.ajv = new Ajv(Object.assign({}, defaultAjvOptions, options.customOptions));
			let addFormatPlugin = true;
			if (options.plugins && options.plugins.length > 0) for (const plugin of options.plugins) if (Array.isArray(plugin)) {
				addFormatPlugin = addFormatPlugin && plugin[0].name !== "formatsPlugin";
				plugin[0](this.ajv, plugin[1]);
			} else {
				addFormatPlugin = addFormatPlugin && plugin.name !== "formatsPlugin";
				plugin(this.ajv);
			}
			if (addFormatPlugin) require_dist$3()(this.ajv);
			options.onCreate?.(this.ajv);
			const sourceSchemas = Object.values(externalSchemas);
			for (const extSchema of sourceSchemas) this.ajv.addSchema(extSchema);
		}
		buildValidatorFunction({ schema }) {
			if (schema.$id) {
				const stored = this.ajv.getSchema(schema.$id);
				if (stored) return stored;
			}
			return this.ajv.compile(schema);
		}
	};
	module.exports = ValidatorCompiler;
}));

// node_modules/@fastify/ajv-compiler/lib/serializer-compiler.js
var require_serializer_compiler = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const AjvJTD = require_jtd();
	const defaultAjvOptions = require_default_ajv_options();
	var SerializerCompiler = class {
		constructor(_externalSchemas, options) {
			this.ajv = new AjvJTD(Object.assign({}, defaultAjvOptions, options));
		}
		buildSerializerFunction({ schema }) {
			return this.ajv.compileSerializer(schema);
		}
	};
	module.exports = SerializerCompiler;
}));

// node_modules/@fastify/ajv-compiler/standalone.js
var require_standalone$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ValidatorSelector = require_ajv_compiler();
	const standaloneCode = require_standalone$3().default;
	function StandaloneValidator(options = { readMode: true }) {
		if (options.readMode === true && !options.restoreFunction) throw new Error("You must provide a restoreFunction options when readMode ON");
		if (options.readMode !== true && !options.storeFunction) throw new Error("You must provide a storeFunction options when readMode OFF");
		if (options.readMode === true) return function wrapper() {
			return function(opts) {
				return options.restoreFunction(opts);
			};
		};
		const factory = ValidatorSelector();
		return function wrapper(externalSchemas, ajvOptions = {}) {
			if (!ajvOptions.customOptions || !ajvOptions.customOptions.code) ajvOptions.customOptions = Object.assign({}, ajvOptions.customOptions, { code: { source: true } });
			const compiler = factory(externalSchemas, ajvOptions);
			return function(opts) {
				const validationFunc = compiler(opts);
				const schemaValidationCode = standaloneCode(compiler[ValidatorSelector.AjvReference].ajv, validationFunc);
				options.storeFunction(opts, schemaValidationCode);
				return validationFunc;
			};
		};
	}
	module.exports = StandaloneValidator;
}));

// node_modules/@fastify/ajv-compiler/index.js
var require_ajv_compiler = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const AjvReference = Symbol.for("fastify.ajv-compiler.reference");
	const ValidatorCompiler = require_validator_compiler();
	const SerializerCompiler = require_serializer_compiler();
	function AjvCompiler(opts) {
		const validatorPool = /* @__PURE__ */ new Map();
		const serializerPool = /* @__PURE__ */ new Map();
		if (opts && opts.jtdSerializer === true) return function buildSerializerFromPool(externalSchemas, serializerOpts) {
			const uniqueAjvKey = getPoolKey({}, serializerOpts);
			if (serializerPool.has(uniqueAjvKey)) return serializerPool.get(uniqueAjvKey);
			const compiler = new SerializerCompiler(externalSchemas, serializerOpts);
			const ret = compiler.buildSerializerFunction.bind(compiler);
			serializerPool.set(uniqueAjvKey, ret);
			return ret;
		};
		return function buildCompilerFromPool(externalSchemas, options) {
			const uniqueAjvKey = getPoolKey(externalSchemas, options.customOptions);
			if (validatorPool.has(uniqueAjvKey)) return validatorPool.get(uniqueAjvKey);
			const compiler = new ValidatorCompiler(externalSchemas, options);
			const ret = compiler.buildValidatorFunction.bind(compiler);
			validatorPool.set(uniqueAjvKey, ret);
			if (options.customOptions.code !== void 0) ret[AjvReference] = compiler;
			return ret;
		};
	}
	function getPoolKey(externalSchemas, options) {
		return `${JSON.stringify(externalSchemas)}${JSON.stringify(options)}`;
	}
	module.exports = AjvCompiler;
	module.exports.default = AjvCompiler;
	module.exports.AjvCompiler = AjvCompiler;
	module.exports.AjvReference = AjvReference;
	module.exports.StandaloneValidator = require_standalone$2();
}));

// node_modules/dequal/dist/index.js
var require_dist$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var has = Object.prototype.hasOwnProperty;
	function find(iter, tar, key) {
		for (key of iter.keys()) if (dequal(key, tar)) return key;
	}
	function dequal(foo, bar) {
		var ctor, len, tmp;
		if (foo === bar) return true;
		if (foo && bar && (ctor = foo.constructor) === bar.constructor) {
			if (ctor === Date) return foo.getTime() === bar.getTime();
			if (ctor === RegExp) return foo.toString() === bar.toString();
			if (ctor === Array) {
				if ((len = foo.length) === bar.length) while (len-- && dequal(foo[len], bar[len]));
				return len === -1;
			}
			if (ctor === Set) {
				if (foo.size !== bar.size) return false;
				for (len of foo) {
					tmp = len;
					if (tmp && typeof tmp === "object") {
						tmp = find(bar, tmp);
						if (!tmp) return false;
					}
					if (!bar.has(tmp)) return false;
				}
				return true;
			}
			if (ctor === Map) {
				if (foo.size !== bar.size) return false;
				for (len of foo) {
					tmp = len[0];
					if (tmp && typeof tmp === "object") {
						tmp = find(bar, tmp);
						if (!tmp) return false;
					}
					if (!dequal(len[1], bar.get(tmp))) return false;
				}
				return true;
			}
			if (ctor === ArrayBuffer) {
				foo = new Uint8Array(foo);
				bar = new Uint8Array(bar);
			} else if (ctor === DataView) {
				if ((len = foo.byteLength) === bar.byteLength) while (len-- && foo.getInt8(len) === bar.getInt8(len));
				return len === -1;
			}
			if (ArrayBuffer.isView(foo)) {
				if ((len = foo.byteLength) === bar.byteLength) while (len-- && foo[len] === bar[len]);
				return len === -1;
			}
			if (!ctor || typeof foo === "object") {
				len = 0;
				for (ctor in foo) {
					if (has.call(foo, ctor) && ++len && !has.call(bar, ctor)) return false;
					if (!(ctor in bar) || !dequal(foo[ctor], bar[ctor])) return false;
				}
				return Object.keys(bar).length === len;
			}
		}
		return foo !== foo && bar !== bar;
	}
	exports.dequal = dequal;
}));

// node_modules/json-schema-ref-resolver/index.js
var require_json_schema_ref_resolver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { dequal: deepEqual } = require_dist$2();
	const jsonSchemaRefSymbol = Symbol.for("json-schema-ref");
	var RefResolver = class {
		#schemas;
		#derefSchemas;
		#insertRefSymbol;
		#allowEqualDuplicates;
		#cloneSchemaWithoutRefs;
		constructor(opts = {}) {
			this.#schemas = {};
			this.#derefSchemas = {};
			this.#insertRefSymbol = opts.insertRefSymbol ?? false;
			this.#allowEqualDuplicates = opts.allowEqualDuplicates ?? true;
			this.#cloneSchemaWithoutRefs = opts.cloneSchemaWithoutRefs ?? false;
		}
		addSchema(schema, rootSchemaId, isRootSchema = true) {
			if (isRootSchema) {
				if (schema.$id !== void 0 && schema.$id.charAt(0) !== "#") rootSchemaId = schema.$id;
				else this.#insertSchemaBySchemaId(schema, rootSchemaId);
			}
			const schemaId = schema.$id;
			if (schemaId !== void 0 && typeof schemaId === "string") {
				if (schemaId.charAt(0) === "#") this.#insertSchemaByAnchor(schema, rootSchemaId, schemaId);
				else {
					this.#insertSchemaBySchemaId(schema, schemaId);
					rootSchemaId = schemaId;
				}
			}
			const ref = schema.$ref;
			if (ref !== void 0 && typeof ref === "string") {
				const { refSchemaId, refJsonPointer } = this.#parseSchemaRef(ref, rootSchemaId);
				this.#schemas[rootSchemaId].refs.push({
					schemaId: refSchemaId,
					jsonPointer: refJsonPointer
				});
			}
			for (const key in schema) if (typeof schema[key] === "object" && schema[key] !== null) this.addSchema(schema[key], rootSchemaId, false);
		}
		getSchema(schemaId, jsonPointer = "#") {
			const schema = this.#schemas[schemaId];
			if (schema === void 0) throw new Error(`Cannot resolve ref "${schemaId}${jsonPointer}". Schema with id "${schemaId}" is not found.`);
			if (schema.anchors[jsonPointer] !== void 0) return schema.anchors[jsonPointer];
			return getDataByJSONPointer(schema.schema, jsonPointer);
		}
		hasSchema(schemaId) {
			return this.#schemas[schemaId] !== void 0;
		}
		getSchemaRefs(schemaId) {
			const schema = this.#schemas[schemaId];
			if (schema === void 0) throw new Error(`Schema with id "${schemaId}" is not found.`);
			return schema.refs;
		}
		getSchemaDependencies(schemaId, dependencies = {}) {
			const schema = this.#schemas[schemaId];
			for (const ref of schema.refs) {
				const dependencySchemaId = ref.schemaId;
				if (dependencySchemaId === schemaId || dependencies[dependencySchemaId] !== void 0) continue;
				dependencies[dependencySchemaId] = this.getSchema(dependencySchemaId);
				this.getSchemaDependencies(dependencySchemaId, dependencies);
			}
			return dependencies;
		}
		derefSchema(schemaId) {
			if (this.#derefSchemas[schemaId] !== void 0) return;
			const schema = this.#schemas[schemaId];
			if (schema === void 0) throw new Error(`Schema with id "${schemaId}" is not found.`);
			if (!this.#cloneSchemaWithoutRefs && schema.refs.length === 0) this.#derefSchemas[schemaId] = {
				schema: schema.schema,
				anchors: schema.anchors
			};
			const refs = [];
			this.#addDerefSchema(schema.schema, schemaId, true, refs);
			const dependencies = this.getSchemaDependencies(schemaId);
			for (const schemaId in dependencies) {
				const schema = dependencies[schemaId];
				this.#addDerefSchema(schema, schemaId, true, refs);
			}
			for (const ref of refs) {
				const { refSchemaId, refJsonPointer } = this.#parseSchemaRef(ref.ref, ref.sourceSchemaId);
				const targetSchema = this.getDerefSchema(refSchemaId, refJsonPointer);
				if (targetSchema === null) throw new Error(`Cannot resolve ref "${ref.ref}". Ref "${refJsonPointer}" is not found in schema "${refSchemaId}".`);
				ref.targetSchema = targetSchema;
				ref.targetSchemaId = refSchemaId;
			}
			for (const ref of refs) this.#resolveRef(ref, refs);
		}
		getDerefSchema(schemaId, jsonPointer = "#") {
			let derefSchema = this.#derefSchemas[schemaId];
			if (derefSchema === void 0) {
				this.derefSchema(schemaId);
				derefSchema = this.#derefSchemas[schemaId];
			}
			if (derefSchema.anchors[jsonPointer] !== void 0) return derefSchema.anchors[jsonPointer];
			return getDataByJSONPointer(derefSchema.schema, jsonPointer);
		}
		#parseSchemaRef(ref, schemaId) {
			const sharpIndex = ref.indexOf("#");
			if (sharpIndex === -1) return {
				refSchemaId: ref,
				refJsonPointer: "#"
			};
			if (sharpIndex === 0) return {
				refSchemaId: schemaId,
				refJsonPointer: ref
			};
			return {
				refSchemaId: ref.slice(0, sharpIndex),
				refJsonPointer: ref.slice(sharpIndex)
			};
		}
		#addDerefSchema(schema, rootSchemaId, isRootSchema, refs = []) {
			const derefSchema = Array.isArray(schema) ? [...schema] : { ...schema };
			if (isRootSchema) {
				if (schema.$id !== void 0 && schema.$id.charAt(0) !== "#") rootSchemaId = schema.$id;
				else this.#insertDerefSchemaBySchemaId(derefSchema, rootSchemaId);
			}
			const schemaId = derefSchema.$id;
			if (schemaId !== void 0 && typeof schemaId === "string") {
				if (schemaId.charAt(0) === "#") this.#insertDerefSchemaByAnchor(derefSchema, rootSchemaId, schemaId);
				else {
					this.#insertDerefSchemaBySchemaId(derefSchema, schemaId);
					rootSchemaId = schemaId;
				}
			}
			if (derefSchema.$ref !== void 0) refs.push({
				ref: derefSchema.$ref,
				sourceSchemaId: rootSchemaId,
				sourceSchema: derefSchema
			});
			for (const key in derefSchema) {
				const value = derefSchema[key];
				if (typeof value === "object" && value !== null) derefSchema[key] = this.#addDerefSchema(value, rootSchemaId, false, refs);
			}
			return derefSchema;
		}
		#resolveRef(ref, refs) {
			const { sourceSchema, targetSchema } = ref;
			if (!sourceSchema.$ref) return;
			if (this.#insertRefSymbol) sourceSchema[jsonSchemaRefSymbol] = sourceSchema.$ref;
			delete sourceSchema.$ref;
			if (targetSchema.$ref) {
				const targetSchemaRef = refs.find((ref) => ref.sourceSchema === targetSchema);
				this.#resolveRef(targetSchemaRef, refs);
			}
			for (const key in targetSchema) {
				if (key === "$id") continue;
				if (sourceSchema[key] !== void 0) {
					if (deepEqual(sourceSchema[key], targetSchema[key])) continue;
					throw new Error(`Cannot resolve ref "${ref.ref}". Property "${key}" already exists in schema "${ref.sourceSchemaId}".`);
				}
				sourceSchema[key] = targetSchema[key];
			}
			ref.isResolved = true;
		}
		#insertSchemaBySchemaId(schema, schemaId) {
			const foundSchema = this.#schemas[schemaId];
			if (foundSchema !== void 0) {
				if (this.#allowEqualDuplicates && deepEqual(schema, foundSchema.schema)) return;
				throw new Error(`There is already another schema with id "${schemaId}".`);
			}
			this.#schemas[schemaId] = {
				schema,
				anchors: {},
				refs: []
			};
		}
		#insertSchemaByAnchor(schema, schemaId, anchor) {
			const { anchors } = this.#schemas[schemaId];
			if (anchors[anchor] !== void 0) throw new Error(`There is already another anchor "${anchor}" in schema "${schemaId}".`);
			anchors[anchor] = schema;
		}
		#insertDerefSchemaBySchemaId(schema, schemaId) {
			if (this.#derefSchemas[schemaId] !== void 0) return;
			this.#derefSchemas[schemaId] = {
				schema,
				anchors: {}
			};
		}
		#insertDerefSchemaByAnchor(schema, schemaId, anchor) {
			const { anchors } = this.#derefSchemas[schemaId];
			anchors[anchor] = schema;
		}
	};
	function getDataByJSONPointer(data, jsonPointer) {
		const parts = jsonPointer.split("/");
		let current = data;
		for (const part of parts) {
			if (part === "" || part === "#") continue;
			if (typeof current !== "object" || current === null) return null;
			current = current[part];
		}
		return current ?? null;
	}
	module.exports = { RefResolver };
}));

// node_modules/@fastify/merge-json-schemas/lib/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var MergeError = class extends Error {
		constructor(keyword, schemas) {
			super();
			this.name = "JsonSchemaMergeError";
			this.code = "JSON_SCHEMA_MERGE_ERROR";
			this.message = `Failed to merge "${keyword}" keyword schemas.`;
			this.schemas = schemas;
		}
	};
	var ResolverNotFoundError = class extends Error {
		constructor(keyword, schemas) {
			super();
			this.name = "JsonSchemaMergeError";
			this.code = "JSON_SCHEMA_MERGE_ERROR";
			this.message = `Resolver for "${keyword}" keyword not found.`;
			this.schemas = schemas;
		}
	};
	var InvalidOnConflictOptionError = class extends Error {
		constructor(onConflict) {
			super();
			this.name = "JsonSchemaMergeError";
			this.code = "JSON_SCHEMA_MERGE_ERROR";
			this.message = `Invalid "onConflict" option: "${onConflict}".`;
		}
	};
	module.exports = {
		MergeError,
		ResolverNotFoundError,
		InvalidOnConflictOptionError
	};
}));

// node_modules/@fastify/merge-json-schemas/lib/resolvers.js
var require_resolvers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { dequal: deepEqual } = require_dist$2();
	const { MergeError } = require_errors();
	function _arraysIntersection(arrays) {
		let intersection = arrays[0];
		for (let i = 1; i < arrays.length; i++) intersection = intersection.filter((value) => arrays[i].includes(value));
		return intersection;
	}
	function arraysIntersection(keyword, values, mergedSchema) {
		const intersection = _arraysIntersection(values);
		if (intersection.length === 0) throw new MergeError(keyword, values);
		mergedSchema[keyword] = intersection;
	}
	function hybridArraysIntersection(keyword, values, mergedSchema) {
		for (let i = 0; i < values.length; i++) if (!Array.isArray(values[i])) values[i] = [values[i]];
		const intersection = _arraysIntersection(values);
		if (intersection.length === 0) throw new MergeError(keyword, values);
		if (intersection.length === 1) mergedSchema[keyword] = intersection[0];
		else mergedSchema[keyword] = intersection;
	}
	function arraysUnion(keyword, values, mergedSchema) {
		const union = [];
		for (const array of values) for (const value of array) if (!union.includes(value)) union.push(value);
		mergedSchema[keyword] = union;
	}
	function minNumber(keyword, values, mergedSchema) {
		mergedSchema[keyword] = Math.min(...values);
	}
	function maxNumber(keyword, values, mergedSchema) {
		mergedSchema[keyword] = Math.max(...values);
	}
	function commonMultiple(keyword, values, mergedSchema) {
		const gcd = (a, b) => !b ? a : gcd(b, a % b);
		const lcm = (a, b) => a * b / gcd(a, b);
		let scale = 1;
		for (const value of values) while (value * scale % 1 !== 0) scale *= 10;
		let multiple = values[0] * scale;
		for (const value of values) multiple = lcm(multiple, value * scale);
		mergedSchema[keyword] = multiple / scale;
	}
	function allEqual(keyword, values, mergedSchema) {
		const firstValue = values[0];
		for (let i = 1; i < values.length; i++) if (!deepEqual(values[i], firstValue)) throw new MergeError(keyword, values);
		mergedSchema[keyword] = firstValue;
	}
	function skip() {}
	function booleanAnd(keyword, values, mergedSchema) {
		for (const value of values) if (value === false) {
			mergedSchema[keyword] = false;
			return;
		}
		mergedSchema[keyword] = true;
	}
	function booleanOr(keyword, values, mergedSchema) {
		for (const value of values) if (value === true) {
			mergedSchema[keyword] = true;
			return;
		}
		mergedSchema[keyword] = false;
	}
	module.exports = {
		arraysIntersection,
		hybridArraysIntersection,
		arraysUnion,
		minNumber,
		maxNumber,
		commonMultiple,
		allEqual,
		booleanAnd,
		booleanOr,
		skip
	};
}));

// node_modules/@fastify/merge-json-schemas/index.js
var require_merge_json_schemas = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { dequal: deepEqual } = require_dist$2();
	const resolvers = require_resolvers();
	const errors = require_errors();
	const keywordsResolvers = {
		$id: resolvers.skip,
		type: resolvers.hybridArraysIntersection,
		enum: resolvers.arraysIntersection,
		minLength: resolvers.maxNumber,
		maxLength: resolvers.minNumber,
		minimum: resolvers.maxNumber,
		maximum: resolvers.minNumber,
		multipleOf: resolvers.commonMultiple,
		exclusiveMinimum: resolvers.maxNumber,
		exclusiveMaximum: resolvers.minNumber,
		minItems: resolvers.maxNumber,
		maxItems: resolvers.minNumber,
		maxProperties: resolvers.minNumber,
		minProperties: resolvers.maxNumber,
		const: resolvers.allEqual,
		default: resolvers.allEqual,
		format: resolvers.allEqual,
		required: resolvers.arraysUnion,
		properties: mergeProperties,
		patternProperties: mergeObjects,
		additionalProperties: mergeSchemasResolver,
		items: mergeItems,
		additionalItems: mergeAdditionalItems,
		definitions: mergeObjects,
		$defs: mergeObjects,
		nullable: resolvers.booleanAnd,
		oneOf: mergeOneOf,
		anyOf: mergeOneOf,
		allOf: resolvers.arraysUnion,
		not: mergeSchemasResolver,
		if: mergeIfThenElseSchemas,
		then: resolvers.skip,
		else: resolvers.skip,
		dependencies: mergeDependencies,
		dependentRequired: mergeDependencies,
		dependentSchemas: mergeObjects,
		propertyNames: mergeSchemasResolver,
		uniqueItems: resolvers.booleanOr,
		contains: mergeSchemasResolver
	};
	function mergeSchemasResolver(keyword, values, mergedSchema, _schemas, options) {
		mergedSchema[keyword] = _mergeSchemas(values, options);
	}
	function cartesianProduct(arrays) {
		let result = [[]];
		for (const array of arrays) {
			const temp = [];
			for (const x of result) for (const y of array) temp.push([...x, y]);
			result = temp;
		}
		return result;
	}
	function mergeOneOf(keyword, values, mergedSchema, _schemas, options) {
		if (values.length === 1) {
			mergedSchema[keyword] = values[0];
			return;
		}
		const product = cartesianProduct(values);
		const mergedOneOf = [];
		for (const combination of product) try {
			const mergedSchema = _mergeSchemas(combination, options);
			if (mergedSchema !== void 0) mergedOneOf.push(mergedSchema);
		} catch (error) {
			if (error instanceof errors.MergeError) continue;
			throw error;
		}
		mergedSchema[keyword] = mergedOneOf;
	}
	function getSchemaForItem(schema, index) {
		const { items, additionalItems } = schema;
		if (Array.isArray(items)) {
			if (index < items.length) return items[index];
			return additionalItems;
		}
		if (items !== void 0) return items;
		return additionalItems;
	}
	function mergeItems(keyword, values, mergedSchema, schemas, options) {
		let maxArrayItemsLength = 0;
		for (const itemsSchema of values) if (Array.isArray(itemsSchema)) maxArrayItemsLength = Math.max(maxArrayItemsLength, itemsSchema.length);
		if (maxArrayItemsLength === 0) {
			mergedSchema[keyword] = _mergeSchemas(values, options);
			return;
		}
		const mergedItemsSchemas = [];
		for (let i = 0; i < maxArrayItemsLength; i++) {
			const indexItemSchemas = [];
			for (const schema of schemas) {
				const itemSchema = getSchemaForItem(schema, i);
				if (itemSchema !== void 0) indexItemSchemas.push(itemSchema);
			}
			mergedItemsSchemas[i] = _mergeSchemas(indexItemSchemas, options);
		}
		mergedSchema[keyword] = mergedItemsSchemas;
	}
	function mergeAdditionalItems(keyword, values, mergedSchema, schemas, options) {
		let hasArrayItems = false;
		for (const schema of schemas) if (Array.isArray(schema.items)) {
			hasArrayItems = true;
			break;
		}
		if (!hasArrayItems) {
			mergedSchema[keyword] = _mergeSchemas(values, options);
			return;
		}
		const mergedAdditionalItemsSchemas = [];
		for (const schema of schemas) {
			let additionalItemsSchema = schema.additionalItems;
			if (additionalItemsSchema === void 0 && !Array.isArray(schema.items)) additionalItemsSchema = schema.items;
			if (additionalItemsSchema !== void 0) mergedAdditionalItemsSchemas.push(additionalItemsSchema);
		}
		mergedSchema[keyword] = _mergeSchemas(mergedAdditionalItemsSchemas, options);
	}
	function getSchemaForProperty(schema, propertyName) {
		const { properties, patternProperties, additionalProperties } = schema;
		if (properties?.[propertyName] !== void 0) return properties[propertyName];
		for (const pattern of Object.keys(patternProperties ?? {})) if (new RegExp(pattern).test(propertyName)) return patternProperties[pattern];
		return additionalProperties;
	}
	function mergeProperties(keyword, _values, mergedSchema, schemas, options) {
		const foundProperties = {};
		for (const currentSchema of schemas) {
			const properties = currentSchema.properties ?? {};
			for (const propertyName of Object.keys(properties)) {
				if (foundProperties[propertyName] !== void 0) continue;
				foundProperties[propertyName] = [properties[propertyName]];
				for (const anotherSchema of schemas) {
					if (currentSchema === anotherSchema) continue;
					const propertySchema = getSchemaForProperty(anotherSchema, propertyName);
					if (propertySchema !== void 0) foundProperties[propertyName].push(propertySchema);
				}
			}
		}
		const mergedProperties = {};
		for (const property of Object.keys(foundProperties)) {
			const propertySchemas = foundProperties[property];
			mergedProperties[property] = _mergeSchemas(propertySchemas, options);
		}
		mergedSchema[keyword] = mergedProperties;
	}
	function mergeObjects(keyword, values, mergedSchema, _schemas, options) {
		const objectsProperties = {};
		for (const properties of values) for (const propertyName of Object.keys(properties)) {
			if (objectsProperties[propertyName] === void 0) objectsProperties[propertyName] = [];
			objectsProperties[propertyName].push(properties[propertyName]);
		}
		const mergedProperties = {};
		for (const propertyName of Object.keys(objectsProperties)) {
			const propertySchemas = objectsProperties[propertyName];
			mergedProperties[propertyName] = _mergeSchemas(propertySchemas, options);
		}
		mergedSchema[keyword] = mergedProperties;
	}
	function mergeIfThenElseSchemas(_keyword, _values, mergedSchema, schemas, options) {
		for (let i = 0; i < schemas.length; i++) {
			const subSchema = {
				if: schemas[i].if,
				then: schemas[i].then,
				else: schemas[i].else
			};
			if (subSchema.if === void 0) continue;
			if (mergedSchema.if === void 0) {
				mergedSchema.if = subSchema.if;
				if (subSchema.then !== void 0) mergedSchema.then = subSchema.then;
				if (subSchema.else !== void 0) mergedSchema.else = subSchema.else;
				continue;
			}
			if (mergedSchema.then !== void 0) mergedSchema.then = _mergeSchemas([mergedSchema.then, subSchema], options);
			if (mergedSchema.else !== void 0) mergedSchema.else = _mergeSchemas([mergedSchema.else, subSchema], options);
		}
	}
	function mergeDependencies(keyword, values, mergedSchema) {
		const mergedDependencies = {};
		for (const dependencies of values) for (const propertyName of Object.keys(dependencies)) {
			if (mergedDependencies[propertyName] === void 0) mergedDependencies[propertyName] = [];
			const mergedPropertyDependencies = mergedDependencies[propertyName];
			for (const propertyDependency of dependencies[propertyName]) if (!mergedPropertyDependencies.includes(propertyDependency)) mergedPropertyDependencies.push(propertyDependency);
		}
		mergedSchema[keyword] = mergedDependencies;
	}
	function _mergeSchemas(schemas, options) {
		if (schemas.length === 0) return {};
		if (schemas.length === 1) return schemas[0];
		const mergedSchema = {};
		const keywords = {};
		let allSchemasAreTrue = true;
		for (const schema of schemas) {
			if (schema === false) return false;
			if (schema === true) continue;
			allSchemasAreTrue = false;
			for (const keyword of Object.keys(schema)) {
				if (keywords[keyword] === void 0) keywords[keyword] = [];
				keywords[keyword].push(schema[keyword]);
			}
		}
		if (allSchemasAreTrue) return true;
		for (const keyword of Object.keys(keywords)) {
			const keywordValues = keywords[keyword];
			(options.resolvers[keyword] ?? options.defaultResolver)(keyword, keywordValues, mergedSchema, schemas, options);
		}
		return mergedSchema;
	}
	function defaultResolver(keyword, values, mergedSchema, _schemas, options) {
		const onConflict = options.onConflict ?? "throw";
		if (values.length === 1 || onConflict === "first") {
			mergedSchema[keyword] = values[0];
			return;
		}
		let allValuesEqual = true;
		for (let i = 1; i < values.length; i++) if (!deepEqual(values[i], values[0])) {
			allValuesEqual = false;
			break;
		}
		if (allValuesEqual) {
			mergedSchema[keyword] = values[0];
			return;
		}
		if (onConflict === "throw") throw new errors.ResolverNotFoundError(keyword, values);
		if (onConflict === "skip") return;
		throw new errors.InvalidOnConflictOptionError(onConflict);
	}
	function mergeSchemas(schemas, options = {}) {
		if (options.defaultResolver === void 0) options.defaultResolver = defaultResolver;
		options.resolvers = {
			...keywordsResolvers,
			...options.resolvers
		};
		return _mergeSchemas(schemas, options);
	}
	module.exports = {
		mergeSchemas,
		keywordsResolvers,
		defaultResolver,
		...errors
	};
}));

// node_modules/fast-json-stringify/node_modules/fast-uri/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
	const isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
	const isPort = RegExp.prototype.test.bind(/^\d*$/u);
	const isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
	const isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
	const isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
	const isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
	const isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
	const isRegNameCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=]$/u);
	const isLiteralRegName = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=]*$/u);
	function stringArrayToHexStripped(input) {
		let acc = "";
		let code = 0;
		let i = 0;
		for (i = 0; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (code === 48) continue;
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
			break;
		}
		for (i += 1; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
		}
		return acc;
	}
	const isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
	const isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
	const isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
	const nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
	const nonSimpleDomainChars = RegExp.prototype.test.bind(/[^\d!"$&'()*+,\-.;=_`a-z{}~]/u);
	const numericLastLabel = RegExp.prototype.test.bind(/(?:^|\.)\d+$/u);
	function nonSimpleMailtoDomain(domain) {
		return nonSimpleDomainChars(domain) || numericLastLabel(domain);
	}
	function isZoneIdentifier(zone) {
		if (zone.length === 0) return false;
		for (let i = 0; i < zone.length; i++) {
			if (isZoneCharacter(zone[i])) continue;
			if (zone[i] === "%" && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
				i += 2;
				continue;
			}
			return false;
		}
		return true;
	}
	function compressIPv6ZeroRun(hextets) {
		let bestStart = -1;
		let bestLength = 0;
		let runStart = -1;
		let runLength = 0;
		for (let i = 0; i < hextets.length; i++) if (hextets[i] === "0") {
			if (runStart === -1) runStart = i;
			runLength++;
			if (runLength > bestLength) {
				bestLength = runLength;
				bestStart = runStart;
			}
		} else {
			runStart = -1;
			runLength = 0;
		}
		if (bestLength < 2) return hextets.join(":");
		const head = hextets.slice(0, bestStart).join(":");
		const tail = hextets.slice(bestStart + bestLength).join(":");
		return head + "::" + tail;
	}
	function normalizeIPv6Address(input) {
		const compression = input.indexOf("::");
		if (compression !== -1 && input.indexOf("::", compression + 1) !== -1) return void 0;
		const left = compression === -1 ? input.split(":") : input.slice(0, compression).split(":");
		const right = compression === -1 ? [] : input.slice(compression + 2).split(":");
		if (compression !== -1) {
			if (left.length === 1 && left[0] === "") left.length = 0;
			if (right.length === 1 && right[0] === "") right.length = 0;
		}
		const parts = left.concat(right);
		let hextetCount = 0;
		for (let i = 0; i < parts.length; i++) {
			const part = parts[i];
			if (part === "") return void 0;
			if (part.indexOf(".") !== -1) {
				if (i !== parts.length - 1 || compression !== -1 && right.length === 0 || !isIPv4(part)) return void 0;
				hextetCount += 2;
				continue;
			}
			if (!isHextet(part)) return void 0;
			parts[i] = parseInt(part, 16).toString(16);
			hextetCount++;
		}
		if (compression === -1) {
			if (hextetCount !== 8) return void 0;
			return compressIPv6ZeroRun(parts);
		}
		if (hextetCount >= 8) return void 0;
		const expanded = parts.slice(0, left.length);
		for (let i = hextetCount; i < 8; i++) expanded.push("0");
		for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
		return compressIPv6ZeroRun(expanded);
	}
	function normalizeIPv6(host) {
		const bracketed = host[0] === "[" && host[host.length - 1] === "]";
		if ((host[0] === "[" || host[host.length - 1] === "]") && !bracketed) return {
			host,
			isIPV6: false,
			error: true
		};
		let input = bracketed ? host.slice(1, -1) : host;
		if (bracketed && isIPvFuture(input)) {
			input = input.toLowerCase();
			return {
				host: `[${input}]`,
				escapedHost: input,
				isIPV6: false,
				isIPVFuture: true
			};
		}
		if (findToken(input, ":") < 2) return {
			host,
			isIPV6: false,
			error: bracketed
		};
		let zoneIdentifier = "";
		const zoneSeparator = input.indexOf("%");
		if (zoneSeparator !== -1) {
			const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === "%25" ? 3 : 1;
			zoneIdentifier = input.slice(zoneSeparator + separatorLength);
			if (!isZoneIdentifier(zoneIdentifier)) return {
				host,
				isIPV6: false,
				error: true
			};
			input = input.slice(0, zoneSeparator);
		}
		const address = normalizeIPv6Address(input);
		if (address === void 0) return {
			host,
			isIPV6: false,
			error: true
		};
		return {
			host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
			escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
			isIPV6: true
		};
	}
	function findToken(str, token) {
		let ind = 0;
		for (let i = 0; i < str.length; i++) if (str[i] === token) ind++;
		return ind;
	}
	function removeDotSegments(path) {
		let input = path;
		const output = [];
		let nextSlash = -1;
		let len = 0;
		while (len = input.length) {
			if (len === 1) {
				if (input === ".") break;
				else if (input === "/") {
					output.push("/");
					break;
				} else {
					output.push(input);
					break;
				}
			} else if (len === 2) {
				if (input[0] === ".") {
					if (input[1] === ".") break;
					else if (input[1] === "/") {
						input = input.slice(2);
						continue;
					}
				} else if (input[0] === "/") {
					if (input[1] === ".") {
						output.push("/");
						break;
					}
				}
			} else if (len === 3) {
				if (input === "/..") {
					if (output.length !== 0) output.pop();
					output.push("/");
					break;
				}
			}
			if (input[0] === ".") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(3);
						continue;
					}
				} else if (input[1] === "/") {
					input = input.slice(2);
					continue;
				}
			} else if (input[0] === "/") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(2);
						continue;
					} else if (input[2] === ".") {
						if (input[3] === "/") {
							input = input.slice(3);
							if (output.length !== 0) output.pop();
							continue;
						}
					}
				}
			}
			if ((nextSlash = input.indexOf("/", 1)) === -1) {
				output.push(input);
				break;
			} else {
				output.push(input.slice(0, nextSlash));
				input = input.slice(nextSlash);
			}
		}
		return output.join("");
	}
	function removeDotSegmentsRelative(path) {
		if (path === "" || path[0] === "/") return removeDotSegments(path);
		const segments = path.split("/");
		const last = segments.length - 1;
		const output = [];
		let trailingDirectory = false;
		for (let i = 0; i <= last; i++) {
			const segment = segments[i];
			if (segment === "." || segment === "..") {
				if (segment === "..") {
					if (output.length !== 0 && output[output.length - 1] !== "..") output.pop();
					else output.push("..");
				}
				trailingDirectory = i === last;
			} else output.push(segment);
		}
		if (trailingDirectory && output[output.length - 1] !== "..") output.push("");
		if (output.length === 0 || output[0] === "" || output[0].includes(":")) output.unshift(".");
		return output.join("/");
	}
	const IP_HOST_DELIMS = {
		"@": "%40",
		"/": "%2F",
		"?": "%3F",
		"#": "%23"
	};
	const IP_HOST_DELIM_RE = /[@/?#]/g;
	function encodeHost(host, isIP, allowNonAscii = false) {
		if (!isIP) {
			if (isLiteralRegName(host)) return host;
			return encodeComponent(host, isRegNameCharacter, allowNonAscii);
		}
		IP_HOST_DELIM_RE.lastIndex = 0;
		return host.replace(IP_HOST_DELIM_RE, (ch) => IP_HOST_DELIMS[ch]);
	}
	function normalizePercentEncoding(input, decodeUnreserved = false) {
		if (input.indexOf("%") === -1) return input;
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decodeUnreserved && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			output += input[i];
		}
		return output;
	}
	const BYTE_HEX = new Array(256);
	{
		const HEX_DIGITS = "0123456789ABCDEF";
		for (let i = 0; i < 256; i++) BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 15];
	}
	function isEscapeSafe(cp) {
		return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 42 || cp === 43 || cp === 45 || cp === 46 || cp === 47 || cp === 64 || cp === 95;
	}
	function percentEncodeNonAscii(cp) {
		if (cp < 2048) return BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | cp & 63];
		if (cp < 65536) return BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
		return BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
	}
	function normalizePathEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decoded !== "." && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isPathCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function serializePathEncoding(input, pathNoScheme = false) {
		let output = "";
		let firstSegment = pathNoScheme && input[0] !== "/";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (ch === "/") firstSegment = false;
			if (isPathCharacter(ch) && (ch !== ":" || !firstSegment)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function normalizeQueryFragmentEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isQueryFragmentCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function encodeComponent(input, isAllowed, allowNonAscii = false) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (isAllowed(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += allowNonAscii ? ch : percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += allowNonAscii ? ch + input[i + 1] : percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += allowNonAscii ? "�" : percentEncodeNonAscii(65533);
				} else output += allowNonAscii ? "�" : percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	function encodeUserinfo(input) {
		return encodeComponent(input, isUserinfoCharacter);
	}
	function encodeQuery(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function encodeFragment(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function escapePreservingEscapes(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			const code = input.charCodeAt(i);
			if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
			else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
			else if (code <= 56319 && i + 1 < input.length) {
				const low = input.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
					i++;
				} else output += percentEncodeNonAscii(65533);
			} else output += percentEncodeNonAscii(65533);
		}
		return output;
	}
	function recomposeZonedIPv6Host(component) {
		const zone = component.ipv6Zone;
		if (zone === void 0) return void 0;
		const host = component.host;
		const separator = host.indexOf("%");
		if (separator === -1) return void 0;
		const escaped = host.slice(0, separator) + "%25" + zone;
		const derived = normalizeIPv6("[" + escaped + "]");
		if (derived.isIPV6 === true && derived.host === host) return "[" + escaped + "]";
	}
	function recomposeAuthority(component, allowNonAscii = false) {
		const uriTokens = [];
		if (component.userinfo !== void 0) {
			uriTokens.push(encodeUserinfo(component.userinfo));
			uriTokens.push("@");
		}
		if (component.host !== void 0) {
			let host = component.host;
			if (!isIPv4(host)) {
				const zonedHost = recomposeZonedIPv6Host(component);
				if (zonedHost !== void 0) host = zonedHost;
				else {
					let ipV6res = normalizeIPv6(host);
					if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
						host = normalizePercentEncoding(host, true);
						ipV6res = normalizeIPv6(host);
					}
					if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) host = `[${ipV6res.escapedHost}]`;
					else host = encodeHost(host, false, allowNonAscii);
				}
			}
			uriTokens.push(host);
		}
		if (typeof component.port === "number" || typeof component.port === "string") {
			const port = String(component.port);
			if (!isPort(port)) throw new TypeError("URI port is malformed.");
			uriTokens.push(":");
			uriTokens.push(port);
		}
		return uriTokens.length ? uriTokens.join("") : void 0;
	}
	module.exports = {
		BYTE_HEX,
		percentEncodeNonAscii,
		nonSimpleDomain,
		nonSimpleMailtoDomain,
		recomposeAuthority,
		encodeHost,
		normalizePercentEncoding,
		normalizePathEncoding,
		serializePathEncoding,
		normalizeQueryFragmentEncoding,
		encodeUserinfo,
		encodeQuery,
		encodeFragment,
		escapePreservingEscapes,
		removeDotSegments,
		removeDotSegmentsRelative,
		isIPv4,
		isUUID,
		normalizeIPv6,
		stringArrayToHexStripped
	};
}));

// node_modules/fast-json-stringify/node_modules/fast-uri/lib/schemes.js
var require_schemes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { isUUID, BYTE_HEX, percentEncodeNonAscii, nonSimpleMailtoDomain } = require_utils();
	const URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
	const supportedSchemeNames = [
		"http",
		"https",
		"ws",
		"wss",
		"urn",
		"urn:uuid",
		"mailto"
	];
	function isValidSchemeName(name) {
		return supportedSchemeNames.indexOf(name) !== -1;
	}
	function wsIsSecure(wsComponent) {
		if (wsComponent.secure === true) return true;
		else if (wsComponent.secure === false) return false;
		else if (wsComponent.scheme) return wsComponent.scheme.length === 3 && (wsComponent.scheme[0] === "w" || wsComponent.scheme[0] === "W") && (wsComponent.scheme[1] === "s" || wsComponent.scheme[1] === "S") && (wsComponent.scheme[2] === "s" || wsComponent.scheme[2] === "S");
		else return false;
	}
	function httpParse(component) {
		if (!component.host) component.error = component.error || "HTTP URIs must have a host.";
		return component;
	}
	function httpSerialize(component) {
		const secure = String(component.scheme).toLowerCase() === "https";
		if (component.port === (secure ? 443 : 80) || component.port === "") component.port = void 0;
		if (!component.path) component.path = "/";
		return component;
	}
	function wsParse(wsComponent) {
		wsComponent.secure = wsIsSecure(wsComponent);
		wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : "");
		wsComponent.path = void 0;
		wsComponent.query = void 0;
		return wsComponent;
	}
	function wsSerialize(wsComponent) {
		if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === "") wsComponent.port = void 0;
		if (typeof wsComponent.secure === "boolean") {
			wsComponent.scheme = wsComponent.secure ? "wss" : "ws";
			wsComponent.secure = void 0;
		}
		if (wsComponent.resourceName) {
			const queryIndex = wsComponent.resourceName.indexOf("?");
			const path = queryIndex === -1 ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
			wsComponent.path = path && path !== "/" ? path : void 0;
			wsComponent.query = queryIndex === -1 ? void 0 : wsComponent.resourceName.slice(queryIndex + 1);
			wsComponent.resourceName = void 0;
		}
		wsComponent.fragment = void 0;
		return wsComponent;
	}
	function urnParse(urnComponent, options) {
		if (!urnComponent.path) {
			urnComponent.error = "URN can not be parsed";
			return urnComponent;
		}
		const matches = urnComponent.path.match(URN_REG);
		if (matches && matches[0] === urnComponent.path) {
			const scheme = options.scheme || urnComponent.scheme || "urn";
			urnComponent.nid = matches[1].toLowerCase();
			urnComponent.nss = matches[2];
			const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || urnComponent.nid}`);
			urnComponent.path = void 0;
			if (schemeHandler) urnComponent = schemeHandler.parse(urnComponent, options);
		} else urnComponent.error = urnComponent.error || "URN can not be parsed.";
		return urnComponent;
	}
	function urnSerialize(urnComponent, options) {
		if (urnComponent.nid === void 0) throw new Error("URN without nid cannot be serialized");
		const scheme = options.scheme || urnComponent.scheme || "urn";
		const nid = urnComponent.nid.toLowerCase();
		const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || nid}`);
		if (schemeHandler) urnComponent = schemeHandler.serialize(urnComponent, options);
		const uriComponent = urnComponent;
		const nss = urnComponent.nss;
		uriComponent.path = `${nid || options.nid}:${nss}`;
		options.skipEscape = true;
		return uriComponent;
	}
	function urnuuidParse(urnComponent, options) {
		const uuidComponent = urnComponent;
		uuidComponent.uuid = uuidComponent.nss;
		uuidComponent.nss = void 0;
		if (!options.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) uuidComponent.error = uuidComponent.error || "UUID is not valid.";
		return uuidComponent;
	}
	function urnuuidSerialize(uuidComponent) {
		const urnComponent = uuidComponent;
		urnComponent.nss = (uuidComponent.uuid || "").toLowerCase();
		return urnComponent;
	}
	const http = {
		scheme: "http",
		domainHost: true,
		parse: httpParse,
		serialize: httpSerialize
	};
	const https = {
		scheme: "https",
		domainHost: http.domainHost,
		parse: httpParse,
		serialize: httpSerialize
	};
	const ws = {
		scheme: "ws",
		domainHost: true,
		parse: wsParse,
		serialize: wsSerialize
	};
	const wss = {
		scheme: "wss",
		domainHost: ws.domainHost,
		parse: ws.parse,
		serialize: ws.serialize
	};
	const urn = {
		scheme: "urn",
		parse: urnParse,
		serialize: urnSerialize,
		skipNormalize: true,
		absolutePath: true
	};
	const urnuuid = {
		scheme: "urn:uuid",
		parse: urnuuidParse,
		serialize: urnuuidSerialize,
		skipNormalize: true
	};
	const LOCAL_PART_ALLOWED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*+=";
	const HFNAME_ALLOWED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*+,;:@";
	const DTEXT_ALLOWED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*+;:";
	function allowSet(chars, allowNonAscii = false) {
		const table = /* @__PURE__ */ new Uint8Array(128);
		for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
		const escaped = chars.replace(/[\\\]^-]/gu, "\\$&");
		const cls = allowNonAscii ? `[${escaped}]|[^\\0-\\x7F\\uD800-\\uDFFF]` : `[${escaped}]`;
		return {
			all: new RegExp(`^(?:${cls})*$`, "u"),
			table,
			allowNonAscii
		};
	}
	const LOCAL_PART = allowSet(LOCAL_PART_ALLOWED);
	const HFNAME = allowSet(HFNAME_ALLOWED);
	const DTEXT = allowSet(DTEXT_ALLOWED);
	const DTEXT_IRI = allowSet(DTEXT_ALLOWED, true);
	const HEX_PAIR = /^[\da-f]{2}$/iu;
	const MAILTO_DOMAIN_LITERAL = /^\[[\x21-\x5A\x5E-\x7E]*\]$/u;
	const MAILTO_DOMAIN_ERROR = "URI mailto has an invalid recipient domain.";
	const MAILTO_AUTHORITY_ERROR = "URI mailto must not have an authority component.";
	const HAS_SURROGATE = /[\uD800-\uDFFF]/u;
	function decodeHex(str) {
		if (typeof str !== "string" || str.indexOf("%") === -1) return str;
		try {
			return decodeURIComponent(str);
		} catch {
			return str;
		}
	}
	function replaceLoneSurrogates(input) {
		let result = "";
		for (let i = 0; i < input.length; i++) {
			const code = input.charCodeAt(i);
			if (code >= 55296 && code <= 56319 && i + 1 < input.length) {
				const low = input.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					result += input[i] + input[i + 1];
					i++;
					continue;
				}
			}
			result += code >= 55296 && code <= 57343 ? "�" : input[i];
		}
		return result;
	}
	function encodeWithAllow(input, set) {
		if (set.all.test(input)) return input;
		const table = set.table;
		let result = "";
		for (let i = 0; i < input.length; i++) {
			const code = input.charCodeAt(i);
			if (code < 128) {
				if (table[code] === 1) result += input[i];
				else if (code === 37 && i + 2 < input.length && HEX_PAIR.test(input.slice(i + 1, i + 3))) {
					result += "%" + input.slice(i + 1, i + 3).toUpperCase();
					i += 2;
				} else result += BYTE_HEX[code];
				continue;
			}
			if (code < 55296 || code > 57343) {
				result += set.allowNonAscii ? input[i] : percentEncodeNonAscii(code);
				continue;
			}
			if (code <= 56319 && i + 1 < input.length) {
				const low = input.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					result += set.allowNonAscii ? input[i] + input[i + 1] : percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
					i++;
					continue;
				}
			}
			result += set.allowNonAscii ? "�" : percentEncodeNonAscii(65533);
		}
		return result;
	}
	function mailtoNormalizeDomain(domain, options, component) {
		const normalizedDomain = String(domain).toLowerCase();
		if (MAILTO_DOMAIN_LITERAL.test(normalizedDomain)) return normalizedDomain;
		if (normalizedDomain !== "" && !nonSimpleMailtoDomain(normalizedDomain)) return normalizedDomain;
		try {
			const parsedDomain = new URL("http://" + normalizedDomain);
			if (parsedDomain.username || parsedDomain.password || parsedDomain.port || parsedDomain.pathname !== "/" || parsedDomain.search || parsedDomain.hash || !parsedDomain.hostname) throw new Error(MAILTO_DOMAIN_ERROR);
			return options && options.unicodeSupport ? normalizedDomain : parsedDomain.hostname;
		} catch {
			if (component) component.error = component.error || MAILTO_DOMAIN_ERROR;
			return normalizedDomain;
		}
	}
	function mailtoEncodeDomain(domain, options) {
		const set = options && options.unicodeSupport ? DTEXT_IRI : DTEXT;
		if (domain.length > 1 && domain[0] === "[" && domain[domain.length - 1] === "]") return "[" + encodeWithAllow(domain.slice(1, -1), set) + "]";
		return encodeWithAllow(domain, set);
	}
	function mailtoParse(component, options) {
		const mailtoComponent = component;
		let rawPath = mailtoComponent.path;
		let rawQuery = mailtoComponent.query;
		if (rawPath && HAS_SURROGATE.test(rawPath)) rawPath = replaceLoneSurrogates(rawPath);
		if (rawQuery && HAS_SURROGATE.test(rawQuery)) rawQuery = replaceLoneSurrogates(rawQuery);
		const to = rawPath ? rawPath.indexOf(",") === -1 ? [rawPath] : rawPath.split(",") : [];
		mailtoComponent.path = void 0;
		if (rawQuery) {
			let headers = null;
			let start = 0;
			while (start <= rawQuery.length) {
				let end = rawQuery.indexOf("&", start);
				if (end === -1) end = rawQuery.length;
				const token = rawQuery.slice(start, end);
				start = end + 1;
				const eqIdx = token.indexOf("=");
				if (eqIdx !== token.lastIndexOf("=")) {
					mailtoComponent.error = mailtoComponent.error || "URI mailto has malformed header fields.";
					continue;
				}
				const name = decodeHex(eqIdx === -1 ? token : token.slice(0, eqIdx));
				const normalizedName = name.toLowerCase();
				const value = eqIdx === -1 ? "" : token.slice(eqIdx + 1);
				if (normalizedName === "to") {
					const addrs = value.split(",");
					for (let j = 0; j < addrs.length; j++) to.push(addrs[j]);
					continue;
				}
				if (normalizedName === "subject") {
					mailtoComponent.subject = decodeHex(value);
					continue;
				}
				if (normalizedName === "body") {
					mailtoComponent.body = decodeHex(value);
					continue;
				}
				if (headers === null) headers = Object.create(null);
				headers[name] = decodeHex(value);
			}
			if (headers !== null) mailtoComponent.headers = headers;
		}
		mailtoComponent.query = void 0;
		if (to.length > 0 && (mailtoComponent.userinfo !== void 0 || mailtoComponent.host !== void 0 || mailtoComponent.port !== void 0)) {
			mailtoComponent.userinfo = void 0;
			mailtoComponent.host = void 0;
			mailtoComponent.port = void 0;
			mailtoComponent.error = mailtoComponent.error || MAILTO_AUTHORITY_ERROR;
		}
		for (let i = 0; i < to.length; i++) {
			const rawAddr = to[i];
			const atIdx = rawAddr.lastIndexOf("@");
			if (atIdx < 0) {
				mailtoComponent.error = mailtoComponent.error || MAILTO_DOMAIN_ERROR;
				to[i] = decodeHex(rawAddr);
				continue;
			}
			const local = decodeHex(rawAddr.slice(0, atIdx));
			const domain = mailtoNormalizeDomain(decodeHex(rawAddr.slice(atIdx + 1)), options, mailtoComponent);
			to[i] = local + "@" + domain;
		}
		if (to.length) mailtoComponent.to = to;
		return mailtoComponent;
	}
	function mailtoEncodeHeaderName(name) {
		return encodeWithAllow(name.replace(/%/gu, "%25"), HFNAME);
	}
	function mailtoSerialize(component, options) {
		const mailtoComponent = component;
		const to = Array.isArray(mailtoComponent.to) ? mailtoComponent.to.slice() : [];
		const sourceHeaders = mailtoComponent.headers && typeof mailtoComponent.headers === "object" ? Object.assign(Object.create(null), mailtoComponent.headers) : Object.create(null);
		const headers = Object.create(null);
		for (const name in sourceHeaders) {
			const normalizedName = name.toLowerCase();
			if (normalizedName === "to") {
				const addrs = String(sourceHeaders[name]).split(",");
				for (let i = 0; i < addrs.length; i++) to.push(addrs[i]);
			} else if (normalizedName === "subject" || normalizedName === "body") headers[normalizedName] = sourceHeaders[name];
			else headers[name] = sourceHeaders[name];
		}
		if (mailtoComponent.subject !== void 0) headers.subject = mailtoComponent.subject;
		if (mailtoComponent.body !== void 0) headers.body = mailtoComponent.body;
		mailtoComponent.headers = headers;
		if (to.length) {
			mailtoComponent.userinfo = void 0;
			mailtoComponent.host = void 0;
			mailtoComponent.port = void 0;
			for (let i = 0; i < to.length; i++) {
				const addr = String(to[i]);
				const atIdx = addr.lastIndexOf("@");
				const rawLocal = atIdx >= 0 ? addr.slice(0, atIdx) : addr;
				const rawDomain = atIdx >= 0 ? addr.slice(atIdx + 1) : "";
				const local = encodeWithAllow(rawLocal, LOCAL_PART);
				const normalizedDomain = mailtoNormalizeDomain(decodeHex(rawDomain), options);
				to[i] = local + "@" + mailtoEncodeDomain(normalizedDomain, options);
			}
			mailtoComponent.path = to.join(",");
			options.skipEscape = true;
		} else mailtoComponent.path = void 0;
		let query = "";
		let count = 0;
		for (const name in headers) {
			if (count++ !== 0) query += "&";
			query += mailtoEncodeHeaderName(name) + "=" + encodeWithAllow(String(headers[name]), HFNAME);
		}
		if (count !== 0) mailtoComponent.query = query;
		else mailtoComponent.headers = void 0;
		return mailtoComponent;
	}
	const SCHEMES = {
		http,
		https,
		ws,
		wss,
		urn,
		"urn:uuid": urnuuid,
		mailto: {
			scheme: "mailto",
			parse: mailtoParse,
			serialize: mailtoSerialize,
			domainHost: false,
			unicodeSupport: true,
			skipNormalize: true,
			absolutePath: true
		}
	};
	Object.setPrototypeOf(SCHEMES, null);
	function getSchemeHandler(scheme) {
		return scheme && (SCHEMES[scheme] || SCHEMES[scheme.toLowerCase()]) || void 0;
	}
	module.exports = {
		wsIsSecure,
		SCHEMES,
		isValidSchemeName,
		getSchemeHandler
	};
}));

// node_modules/fast-json-stringify/node_modules/fast-uri/index.js
var require_fast_uri = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, encodeHost, isIPv4, nonSimpleDomain } = require_utils();
	const { SCHEMES, getSchemeHandler } = require_schemes();
	const VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
	const MALFORMED_SCHEME_ERROR = "URI scheme is malformed.";
	const MALFORMED_HOST_ERROR = "URI host is malformed.";
	const FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
	function validateScheme(scheme) {
		const stringScheme = String(scheme);
		if (!VALID_SCHEME.test(stringScheme)) throw new TypeError(MALFORMED_SCHEME_ERROR);
		return stringScheme;
	}
	function normalize(uri, options) {
		if (typeof uri === "string") uri = normalizeString(uri, options);
		else if (typeof uri === "object") uri = parse(serialize(uri, options), options);
		return uri;
	}
	function resolve(baseURI, relativeURI, options) {
		const schemelessOptions = options ? Object.assign({ scheme: "null" }, options) : { scheme: "null" };
		const { parsed: baseParsed, malformedAuthorityOrPort: baseMalformed, malformedReferenceEdge: baseMalformedReferenceEdge, malformedPercentEncoding: baseMalformedPercentEncoding, malformedSchemeSpecific: baseMalformedSchemeSpecific, malformedHost: baseMalformedHost, malformedScheme: baseMalformedScheme } = parseWithStatus(baseURI, schemelessOptions);
		const { parsed: relativeParsed, malformedAuthorityOrPort: relativeMalformed, malformedReferenceEdge: relativeMalformedReferenceEdge, malformedPercentEncoding: relativeMalformedPercentEncoding, malformedSchemeSpecific: relativeMalformedSchemeSpecific, malformedHost: relativeMalformedHost, malformedScheme: relativeMalformedScheme } = parseWithStatus(relativeURI, schemelessOptions);
		if (baseMalformed || relativeMalformed || baseMalformedReferenceEdge || relativeMalformedReferenceEdge || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) throw new Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
		const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true);
		const resolvedSchemeHandler = getSchemeHandler(options && options.scheme || resolved.scheme);
		const resolvedHost = resolved.host;
		if ((resolved.scheme === "http" || resolved.scheme === "https") && !resolvedHost) throw new Error("HTTP URIs must have a host.");
		const resolvedHostIsIP = resolvedHost !== void 0 && resolvedHost !== "" && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
		if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) throw new Error(MALFORMED_HOST_ERROR);
		canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP);
		const encodedASCIIHost = resolvedHost && resolvedHost.indexOf("%") !== -1 && !/\P{ASCII}/u.test(resolvedHost);
		if (resolved.error && !encodedASCIIHost) throw new Error(resolved.error);
		schemelessOptions.skipEscape = true;
		if (resolvedSchemeHandler && resolvedSchemeHandler.absolutePath) schemelessOptions.absolutePath = true;
		return serialize(resolved, schemelessOptions);
	}
	function copyHost(target, source) {
		target.host = source.host;
		if (source.ipv6Zone !== void 0) target.ipv6Zone = source.ipv6Zone;
	}
	function resolveComponent(base, relative, options, skipNormalization) {
		const target = {};
		if (!skipNormalization) {
			base = parse(serialize(base, options), options);
			relative = parse(serialize(relative, options), options);
		}
		options = options || {};
		if (!options.tolerant && relative.scheme) {
			target.scheme = relative.scheme;
			target.userinfo = relative.userinfo;
			copyHost(target, relative);
			target.port = relative.port;
			const relativeSchemeHandler = getSchemeHandler(relative.scheme);
			target.path = relativeSchemeHandler && relativeSchemeHandler.absolutePath ? relative.path || "" : removeDotSegments(relative.path || "");
			target.query = relative.query;
		} else {
			if (relative.userinfo !== void 0 || relative.host !== void 0 || relative.port !== void 0) {
				target.userinfo = relative.userinfo;
				copyHost(target, relative);
				target.port = relative.port;
				target.path = removeDotSegments(relative.path || "");
				target.query = relative.query;
			} else {
				if (!relative.path) {
					target.path = base.path;
					if (relative.query !== void 0) target.query = relative.query;
					else target.query = base.query;
				} else {
					if (relative.path[0] === "/") target.path = removeDotSegments(relative.path);
					else {
						const baseHasAuthority = base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0;
						if (baseHasAuthority && !base.path) target.path = "/" + relative.path;
						else if (!base.path) target.path = relative.path;
						else target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path;
						target.path = base.scheme === void 0 && !baseHasAuthority && target.path[0] !== "/" ? removeDotSegmentsRelative(target.path) : removeDotSegments(target.path);
					}
					target.query = relative.query;
				}
				target.userinfo = base.userinfo;
				copyHost(target, base);
				target.port = base.port;
			}
			target.scheme = base.scheme;
		}
		target.fragment = relative.fragment;
		return target;
	}
	function equal(uriA, uriB, options) {
		const normalizedA = normalizeComparableURI(uriA, options);
		const normalizedB = normalizeComparableURI(uriB, options);
		return normalizedA !== void 0 && normalizedB !== void 0 && normalizedA === normalizedB;
	}
	function serialize(cmpts, opts) {
		const component = {
			host: cmpts.host,
			ipv6Zone: cmpts.ipv6Zone,
			scheme: cmpts.scheme,
			userinfo: cmpts.userinfo,
			port: cmpts.port,
			path: cmpts.path,
			query: cmpts.query,
			nid: cmpts.nid,
			nss: cmpts.nss,
			uuid: cmpts.uuid,
			fragment: cmpts.fragment,
			reference: cmpts.reference,
			resourceName: cmpts.resourceName,
			secure: cmpts.secure,
			to: cmpts.to,
			subject: cmpts.subject,
			body: cmpts.body,
			headers: cmpts.headers,
			error: ""
		};
		const options = Object.assign({}, opts);
		const uriTokens = [];
		if (component.scheme) component.scheme = validateScheme(component.scheme);
		const schemeHandler = getSchemeHandler(options.scheme || component.scheme);
		if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options);
		const hasAuthority = component.userinfo !== void 0 || component.host !== void 0 || component.port !== void 0;
		const schemelessReference = (component.scheme === void 0 || options.reference === "suffix") && !hasAuthority;
		const pathNoScheme = !options.skipEscape && schemelessReference;
		if (component.path !== void 0) {
			if (!options.skipEscape) component.path = serializePathEncoding(component.path, pathNoScheme);
			else component.path = normalizePercentEncoding(component.path);
		}
		if (options.reference !== "suffix" && component.scheme) {
			component.scheme = validateScheme(component.scheme);
			uriTokens.push(component.scheme, ":");
		}
		const allowNonAsciiHost = options.unicodeSupport === true || Boolean(schemeHandler && schemeHandler.unicodeSupport);
		const authority = recomposeAuthority(component, allowNonAsciiHost);
		if (authority !== void 0) {
			if (options.reference !== "suffix") uriTokens.push("//");
			uriTokens.push(authority);
			if (component.path && component.path[0] !== "/") uriTokens.push("/");
		}
		if (component.path !== void 0) {
			let s = component.path;
			if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) s = schemelessReference && s[0] !== "/" ? removeDotSegmentsRelative(s) : removeDotSegments(s);
			if (schemelessReference) s = serializePathEncoding(s, true);
			if (authority === void 0 && s[0] === "/" && s[1] === "/") s = "/%2F" + s.slice(2);
			uriTokens.push(s);
		}
		if (component.query !== void 0) uriTokens.push("?", encodeQuery(component.query));
		if (component.fragment !== void 0) uriTokens.push("#", encodeFragment(component.fragment));
		return uriTokens.join("");
	}
	const URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
	const AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
	const AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
	function getParseError(parsed, matches) {
		if (matches[2] !== void 0 && parsed.path && parsed.path[0] !== "/") return "URI path must start with \"/\" when authority is present.";
		if (typeof parsed.port === "number" && (parsed.port < 0 || parsed.port > 65535)) return "URI port is malformed.";
	}
	function hasMalformedPercentEncoding(component) {
		if (component === void 0) return false;
		let percent = component.indexOf("%");
		while (percent !== -1) {
			if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) return true;
			percent = component.indexOf("%", percent + 3);
		}
		return false;
	}
	function isIPLiteral(host) {
		return host[0] === "[" && host[host.length - 1] === "]";
	}
	function hasMalformedComponentPercentEncoding(matches) {
		const host = matches[4];
		return hasMalformedPercentEncoding(matches[3]) || host !== void 0 && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches[6]) || hasMalformedPercentEncoding(matches[7]) || hasMalformedPercentEncoding(matches[8]);
	}
	function canonicalizeHost(parsed, options, schemeHandler, isIP) {
		const bracketedIPLiteral = parsed.host && parsed.host[0] === "[" && parsed.host[parsed.host.length - 1] === "]";
		if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
			parsed.error = parsed.error || MALFORMED_HOST_ERROR;
			return true;
		}
		if (!options.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && isIP === false && !bracketedIPLiteral && nonSimpleDomain(parsed.host)) {
			let url;
			try {
				url = new URL("http://" + parsed.host);
			} catch (e) {
				parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e;
				return true;
			}
			if (!isHostOnlyURL(url)) {
				parsed.error = parsed.error || MALFORMED_HOST_ERROR;
				return true;
			}
			parsed.host = url.hostname;
		}
		return false;
	}
	function hasForbiddenDomainHost(parsed, options, schemeHandler, isIP) {
		return Boolean(parsed.host && isIP === false && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host));
	}
	function isHostOnlyURL(url) {
		return url.username === "" && url.password === "" && url.port === "" && url.pathname === "/" && url.search === "" && url.hash === "" && url.hostname !== "";
	}
	function parseWithStatus(uri, opts) {
		const options = Object.assign({}, opts);
		const parsed = {
			scheme: void 0,
			userinfo: void 0,
			host: "",
			port: void 0,
			path: "",
			query: void 0,
			fragment: void 0
		};
		let malformedAuthorityOrPort = false;
		const malformedReferenceEdge = uri.length !== 0 && (uri.charCodeAt(0) <= 32 || uri.charCodeAt(uri.length - 1) <= 32);
		let malformedPercentEncoding = false;
		let malformedSchemeSpecific = false;
		let malformedHost = false;
		let malformedIPLiteral = false;
		let malformedScheme = false;
		let isIP = false;
		if (options.reference === "suffix") {
			if (options.scheme) uri = options.scheme + ":" + uri;
			else uri = "//" + uri;
		}
		const authorityMatch = uri.match(AUTHORITY_PREFIX);
		if (authorityMatch !== null && authorityMatch[1].indexOf("\\") !== -1) {
			parsed.error = "URI authority must not contain a literal backslash.";
			malformedAuthorityOrPort = true;
		}
		const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
		if (introducerMatch !== null) {
			const region = introducerMatch[1];
			const normalizedRegion = region.replace(/[\t\n\r]/g, "");
			if (normalizedRegion.length >= 2) {
				if (normalizedRegion.slice(0, 2) !== "//") {
					parsed.error = parsed.error || "URI authority must not contain a literal backslash.";
					malformedAuthorityOrPort = true;
				} else if (region.length !== normalizedRegion.length) {
					parsed.error = parsed.error || "URI authority introducer must not contain whitespace.";
					malformedAuthorityOrPort = true;
				}
			}
		}
		if (malformedReferenceEdge) parsed.error = parsed.error || "URI must not contain leading or trailing C0 controls or spaces.";
		const matches = uri.match(URI_PARSE);
		if (matches) {
			parsed.scheme = matches[1];
			parsed.userinfo = matches[3];
			parsed.host = matches[4];
			parsed.port = parseInt(matches[5], 10);
			parsed.path = matches[6] || "";
			parsed.query = matches[7];
			parsed.fragment = matches[8];
			if (parsed.scheme !== void 0) {
				if (VALID_SCHEME.test(parsed.scheme)) parsed.scheme = parsed.scheme.toLowerCase();
				else {
					parsed.error = parsed.error || MALFORMED_SCHEME_ERROR;
					malformedScheme = true;
				}
			}
			malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches);
			if (malformedPercentEncoding) parsed.error = parsed.error || "URI contains malformed percent-encoding.";
			if (isNaN(parsed.port)) parsed.port = matches[5];
			const parseError = getParseError(parsed, matches);
			if (parseError !== void 0) {
				parsed.error = parsed.error || parseError;
				malformedAuthorityOrPort = true;
			}
			if (parsed.host) {
				if (isIPv4(parsed.host) === false) {
					const bracketedIPLiteral = isIPLiteral(parsed.host);
					const hasIPLiteralBracket = parsed.host.indexOf("[") !== -1 || parsed.host.indexOf("]") !== -1;
					const ipv6result = normalizeIPv6(parsed.host);
					isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true;
					malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true);
					parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase();
					if (isIP && ipv6result.isIPV6 === true && parsed.host.indexOf("%") !== -1) parsed.ipv6Zone = parsed.host.slice(parsed.host.indexOf("%") + 1);
					if (malformedIPLiteral) {
						parsed.error = parsed.error || MALFORMED_HOST_ERROR;
						malformedAuthorityOrPort = true;
					}
				} else isIP = true;
			}
			if (parsed.scheme === void 0 && parsed.userinfo === void 0 && parsed.host === void 0 && parsed.port === void 0 && parsed.query === void 0 && !parsed.path) parsed.reference = "same-document";
			else if (parsed.scheme === void 0) parsed.reference = "relative";
			else if (parsed.fragment === void 0) parsed.reference = "absolute";
			else parsed.reference = "uri";
			if (options.reference && options.reference !== "suffix" && options.reference !== parsed.reference) parsed.error = parsed.error || "URI is not a " + options.reference + " reference.";
			const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme);
			if (!malformedIPLiteral) malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP);
			if (parsed.host !== void 0 && !malformedIPLiteral) {
				let host = parsed.host;
				if (uri.indexOf("%") !== -1 && !isIP) {
					host = normalizePercentEncoding(host, true);
					host = normalizePercentEncoding(host.toLowerCase());
				}
				if (options.scheme !== "null") {
					const allowNonAsciiHost = options.unicodeSupport === true || Boolean(schemeHandler && schemeHandler.unicodeSupport);
					parsed.host = encodeHost(host, isIP, allowNonAsciiHost);
				} else parsed.host = host;
			}
			if (!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) {
				if (parsed.path) parsed.path = normalizePathEncoding(parsed.path);
				if (parsed.query) parsed.query = normalizeQueryFragmentEncoding(parsed.query);
				if (parsed.fragment) parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment);
			}
			if (schemeHandler && schemeHandler.parse) {
				schemeHandler.parse(parsed, options);
				if (schemeHandler === SCHEMES.urn && parsed.nid === void 0) malformedSchemeSpecific = true;
			}
		} else parsed.error = parsed.error || "URI can not be parsed.";
		return {
			parsed,
			malformedAuthorityOrPort,
			malformedReferenceEdge,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	function parse(uri, opts) {
		return parseWithStatus(uri, opts).parsed;
	}
	function normalizeString(uri, opts) {
		return normalizeStringWithStatus(uri, opts).normalized;
	}
	function normalizeStringWithStatus(uri, opts) {
		const { parsed, malformedAuthorityOrPort, malformedReferenceEdge, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts);
		return {
			normalized: malformedAuthorityOrPort || malformedReferenceEdge || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
			malformedAuthorityOrPort,
			malformedReferenceEdge,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	function normalizeComparableURI(uri, opts) {
		if (typeof uri !== "string" && typeof uri !== "object") return;
		let value;
		try {
			value = typeof uri === "string" ? uri : serialize(uri, opts);
		} catch {
			return;
		}
		const { normalized, malformedAuthorityOrPort, malformedReferenceEdge, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts);
		return malformedAuthorityOrPort || malformedReferenceEdge || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
	}
	const fastUri = {
		SCHEMES,
		normalize,
		resolve,
		resolveComponent,
		equal,
		serialize,
		parse
	};
	module.exports = fastUri;
	module.exports.default = fastUri;
	module.exports.fastUri = fastUri;
}));

// node_modules/fast-json-stringify/lib/validator.js
var require_validator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Ajv = require_ajv();
	const { _ } = Ajv;
	const fastUri = require_fast_uri();
	const ajvFormats = require_dist$3();
	const clone = require_rfdc()({ proto: true });
	function escapeRefForAjv(ref) {
		const hashIndex = ref.indexOf("#");
		if (hashIndex === -1) return ref;
		return ref.slice(0, hashIndex) + ref.slice(hashIndex).replace(/%/g, "%25");
	}
	function hasLiteralRefTarget(ref, schemaId, refResolver) {
		const hashIndex = ref.indexOf("#");
		if (hashIndex === -1) return false;
		const targetSchemaId = ref.slice(0, hashIndex) || schemaId;
		return refResolver.getSchema(targetSchemaId, ref.slice(hashIndex)) !== null;
	}
	const SCHEMA_MAP_KEYWORDS = /* @__PURE__ */ new Set([
		"properties",
		"patternProperties",
		"definitions",
		"$defs",
		"dependentSchemas",
		"dependencies"
	]);
	var Validator = class Validator {
		constructor(ajvOptions, inlineValidators) {
			const codeOptions = inlineValidators ? { code: {
				...ajvOptions?.code,
				source: true,
				esm: false
			} } : {};
			this.ajv = new Ajv({
				...ajvOptions,
				...codeOptions,
				strictSchema: ajvOptions?.strictSchema ?? false,
				validateSchema: false,
				allowUnionTypes: true,
				uriResolver: fastUri
			});
			ajvFormats(this.ajv);
			this.ajv.addKeyword({
				keyword: "fjs_type",
				type: "object",
				errors: false,
				code(context) {
					const { data } = context;
					context.fail(_`!${data} || typeof ${data}.toJSON !== "function"`);
				}
			});
			this._ajvSchemas = {};
			this._ajvOptions = ajvOptions || {};
		}
		addSchema(schema, schemaName, refResolver) {
			let schemaKey = schema.$id || schemaName;
			if (schema.$id !== void 0 && schema.$id[0] === "#") schemaKey = schemaName + schema.$id;
			if (this.ajv.refs[schemaKey] === void 0 && this.ajv.schemas[schemaKey] === void 0) {
				const ajvSchema = clone(schema);
				const shouldEscapeRef = refResolver && ((ref) => hasLiteralRefTarget(ref, schemaName, refResolver));
				this.convertSchemaToAjvFormat(ajvSchema, shouldEscapeRef);
				this.ajv.addSchema(ajvSchema, schemaKey);
				this._ajvSchemas[schemaKey] = ajvSchema;
			}
		}
		compileSchemas(schemaRefs) {
			for (const schemaRef of schemaRefs) this.ajv.getSchema(schemaRef);
		}
		validate(schemaRef, data) {
			return this.ajv.validate(schemaRef, data);
		}
		getSchemaValidator(schemaRef) {
			const validate = this.ajv.getSchema(schemaRef);
			if (validate === void 0) throw new Error(`no schema with key or ref "${schemaRef}"`);
			return validate;
		}
		convertSchemaToAjvFormat(schema, shouldEscapeRef) {
			if (schema === null) return;
			if (typeof schema.$ref === "string" && (shouldEscapeRef === void 0 || shouldEscapeRef(schema.$ref))) schema.$ref = escapeRefForAjv(schema.$ref);
			if (schema.type === "string") {
				schema.fjs_type = "string";
				schema.type = ["string", "object"];
			} else if (Array.isArray(schema.type) && schema.type.includes("string") && !schema.type.includes("object")) {
				schema.fjs_type = "string";
				schema.type.push("object");
			}
			for (const property in schema) {
				if (typeof schema[property] !== "object") continue;
				if (property === "propertyNames") continue;
				if (SCHEMA_MAP_KEYWORDS.has(property)) for (const key in schema[property]) this.convertSchemaToAjvFormat(schema[property][key], shouldEscapeRef);
				else this.convertSchemaToAjvFormat(schema[property], shouldEscapeRef);
			}
		}
		getState() {
			return {
				ajvOptions: this._ajvOptions,
				ajvSchemas: this._ajvSchemas
			};
		}
		static restoreFromState(state) {
			const validator = new Validator(state.ajvOptions);
			for (const [id, ajvSchema] of Object.entries(state.ajvSchemas)) validator.ajv.addSchema(ajvSchema, id);
			return validator;
		}
	};
	module.exports = Validator;
	module.exports.escapeRefForAjv = escapeRefForAjv;
}));

// node_modules/fast-json-stringify/lib/projection.js
var require_projection = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const PRIMITIVES = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean"
	]);
	const STRING_FORMATS = /* @__PURE__ */ new Set([
		void 0,
		"date-time",
		"date",
		"time"
	]);
	function nullableMultiType(schema) {
		const t = schema.type;
		if (!Array.isArray(t) || t.length !== 2 || !t.includes("null")) return null;
		const base = t[0] === "null" ? t[1] : t[0];
		if (base !== "string" && base !== "number" && base !== "boolean") return null;
		if (base === "string" ? !STRING_FORMATS.has(schema.format) : schema.format !== void 0) return null;
		return base;
	}
	function hasDispatchKeyword(s) {
		return s.nullable === true || s.const !== void 0 || s.enum !== void 0 || s.allOf !== void 0 || s.anyOf !== void 0 || s.oneOf !== void 0 || s.if !== void 0 || s.$ref !== void 0;
	}
	function isProjectable(schema, depth = 0) {
		if (typeof schema !== "object" || schema === null || depth > 32) return false;
		if (hasDispatchKeyword(schema)) return false;
		if (Array.isArray(schema.type)) return nullableMultiType(schema) !== null;
		if (schema.type === "object") {
			if (schema.additionalProperties !== void 0 || schema.patternProperties !== void 0 || schema.dependencies !== void 0 || typeof schema.properties !== "object" || schema.properties === null) return false;
			const keys = Object.keys(schema.properties);
			if (keys.length === 0) return false;
			for (const key of keys) if (!isProjectable(schema.properties[key], depth + 1)) return false;
			return true;
		}
		if (schema.type === "array") {
			if (schema.items === void 0 || Array.isArray(schema.items) || schema.additionalItems !== void 0) return false;
			return isProjectable(schema.items, depth + 1);
		}
		if (!PRIMITIVES.has(schema.type)) return false;
		if (schema.type === "string") return STRING_FORMATS.has(schema.format);
		return schema.format === void 0;
	}
	function primitiveExpr(schema, src, pointerIdx) {
		const base = nullableMultiType(schema);
		if (base !== null) {
			const err = `typeMismatch(${pointerIdx})`;
			const single = primitiveExpr({
				...schema,
				type: base
			}, src, pointerIdx);
			if (base === "string") return `(${src} === null ? null : (typeof ${src} === 'string' || ${src} instanceof Date || ${src} instanceof RegExp || (typeof ${src} === 'object' && typeof ${src}.toString === 'function' && ${src}.toString !== Object.prototype.toString)) ? ${single} : ${err})`;
			if (base === "number") return `(${src} === null ? null : typeof ${src} === 'number' ? ${single} : ${err})`;
			return `(${src} === null ? null : typeof ${src} === 'boolean' ? ${src} : ${err})`;
		}
		switch (schema.type) {
			case "string":
				if (schema.format === "date-time") return `asDateTimeValue(${src})`;
				if (schema.format === "date") return `asDateValue(${src})`;
				if (schema.format === "time") return `asTimeValue(${src})`;
				return `asStringValue(${src})`;
			case "number": return `asNumberValue(${src})`;
			case "integer": return `asIntegerValue(${src})`;
			case "boolean": return `(${src} ? true : false)`;
		}
	}
	function orderedKeys(schema) {
		const required = schema.required || [];
		return Object.keys(schema.properties).sort((a, b) => {
			const ra = required.includes(a);
			return ra === required.includes(b) ? 0 : ra ? -1 : 1;
		});
	}
	var Emitter = class {
		constructor() {
			this.decls = [];
			this.uid = 0;
			this.pointers = [];
			this.keys = [];
		}
		id(prefix) {
			return `${prefix}_${this.uid++}`;
		}
		pointerIndex(pointer) {
			let i = this.pointers.indexOf(pointer);
			if (i === -1) {
				i = this.pointers.length;
				this.pointers.push(pointer);
			}
			return i;
		}
		keyIndex(key) {
			let i = this.keys.indexOf(key);
			if (i === -1) {
				i = this.keys.length;
				this.keys.push(key);
			}
			return i;
		}
		scratchLiteral(schema) {
			return "{ " + orderedKeys(schema).map((k) => `${JSON.stringify(k)}: undefined`).join(", ") + " }";
		}
		allocScratch(schema, holder, slotFields) {
			if (holder === null) {
				const name = this.id("scratch");
				this.decls.push(`const ${name} = ${this.scratchLiteral(schema)}`);
				return name;
			}
			const field = this.id("s");
			slotFields.push([field, this.scratchLiteral(schema)]);
			return `${holder}.${field}`;
		}
		allocArray(holder, slotFields) {
			if (holder === null) {
				const name = this.id("arr");
				this.decls.push(`const ${name} = []`);
				return name;
			}
			const field = this.id("a");
			slotFields.push([field, "[]"]);
			return `${holder}.${field}`;
		}
		fillObject(schema, src, dst, out, indent, pointer, holder, slotFields) {
			const props = schema.properties;
			const requiredList = schema.required || [];
			const required = new Set(requiredList);
			const keys = orderedKeys(schema);
			const o = this.id("o");
			out.push(`${indent}const ${o} = (${src} !== null && typeof ${src} === 'object' && typeof ${src}.toJSON === 'function') ? ${src}.toJSON() : ${src}`);
			out.push(`${indent}if (${o} === null) {`);
			for (const k of keys) out.push(`${indent}  ${dst}[${JSON.stringify(k)}] = undefined`);
			out.push(`${indent}} else {`);
			for (const k of requiredList) if (props[k] === void 0) out.push(`${indent}  if (${o}[${JSON.stringify(k)}] === undefined) requiredMissing(${this.keyIndex(k)})`);
			for (const k of keys) {
				const p = props[k];
				const ks = JSON.stringify(k);
				const v = this.id("v");
				out.push(`${indent}  const ${v} = ${o}[${ks}]`);
				out.push(`${indent}  if (${v} === undefined) {`);
				if (required.has(k)) out.push(`${indent}    requiredMissing(${this.keyIndex(k)})`);
				else if (p.default !== void 0) out.push(`${indent}    ${dst}[${ks}] = ${JSON.stringify(p.default)}`);
				else out.push(`${indent}    ${dst}[${ks}] = undefined`);
				out.push(`${indent}  } else {`);
				out.push(`${indent}    ${dst}[${ks}] = ${this.valueExpr(p, v, out, indent + "    ", `${pointer}/properties/${k}`, holder, slotFields)}`);
				out.push(`${indent}  }`);
			}
			out.push(`${indent}}`);
		}
		valueExpr(schema, src, out, indent, pointer, holder, slotFields) {
			if (schema.type === "object") {
				const scratch = this.allocScratch(schema, holder, slotFields);
				this.fillObject(schema, src, scratch, out, indent, pointer, holder, slotFields);
				return scratch;
			}
			if (schema.type === "array") {
				const pool = this.allocArray(holder, slotFields);
				this.fillArray(schema, src, pool, out, indent, pointer, holder, slotFields);
				return pool;
			}
			return primitiveExpr(schema, src, this.pointerIndex(pointer));
		}
		fillArray(schema, src, pool, out, indent, pointer, holder, slotFields) {
			const items = schema.items;
			const n = this.id("n");
			const i = this.id("i");
			out.push(`${indent}if (${src} === null) {`);
			out.push(`${indent}  ${pool}.length = 0`);
			out.push(`${indent}} else {`);
			out.push(`${indent}  if (!Array.isArray(${src})) typeMismatch(${this.pointerIndex(pointer)})`);
			out.push(`${indent}  const ${n} = ${src}.length`);
			out.push(`${indent}  ${pool}.length = ${n}`);
			if (items.type === "object" || items.type === "array") {
				const slots = this.allocArray(holder, slotFields);
				const factory = this.id("makeSlot");
				const el = this.id("el");
				const innerHolder = this.id("slot");
				const innerFields = [];
				const inner = [];
				const expr = this.valueExpr(items, el, inner, indent + "    ", `${pointer}/items`, innerHolder, innerFields);
				this.decls.push(`function ${factory} () { return { ${innerFields.map(([f, lit]) => `${f}: ${lit}`).join(", ")} } }`);
				out.push(`${indent}  for (let ${i} = ${slots}.length; ${i} < ${n}; ${i}++) ${slots}[${i}] = ${factory}()`);
				out.push(`${indent}  for (let ${i} = 0; ${i} < ${n}; ${i}++) {`);
				out.push(`${indent}    const ${el} = ${src}[${i}]`);
				out.push(`${indent}    const ${innerHolder} = ${slots}[${i}]`);
				out.push(...inner);
				out.push(`${indent}    ${pool}[${i}] = ${expr}`);
				out.push(`${indent}  }`);
			} else {
				out.push(`${indent}  for (let ${i} = 0; ${i} < ${n}; ${i}++) {`);
				out.push(`${indent}    ${pool}[${i}] = ${primitiveExpr(items, `${src}[${i}]`, this.pointerIndex(`${pointer}/items`))}`);
				out.push(`${indent}  }`);
			}
			out.push(`${indent}}`);
		}
	};
	function buildProjection(schema) {
		if (!isProjectable(schema)) return null;
		if (schema.type !== "object" && schema.type !== "array") return null;
		const em = new Emitter();
		const body = [];
		const rootExpr = em.valueExpr(schema, "input", body, "      ", "#", null, null);
		body.push(`      return JSON.stringify(${rootExpr})`);
		return `
    ${projectionHelpers}
    const POINTERS = ${JSON.stringify(em.pointers)}
    const KEYS = ${JSON.stringify(em.keys)}
    function typeMismatch (i) {
      throw new TypeError("The value of '" + POINTERS[i] + "' does not match schema definition.")
    }
    function requiredMissing (i) {
      throw new Error('"' + KEYS[i] + '" is required!')
    }
    ${em.decls.join("\n    ")}
    function main (input) {
${body.join("\n")}
    }
    return main
  `;
	}
	const projectionHelpers = `
  const asStringValue = (v) => {
    if (typeof v === 'string') return v
    if (v === null) return ''
    if (v instanceof Date) return v.toISOString()
    if (v instanceof RegExp) return v.source
    return v.toString()
  }
  const asDateTimeValue = (v) => {
    if (v === null) return ''
    if (v instanceof Date) return v.toISOString()
    if (typeof v === 'string') return v
    throw new Error('The value "' + v + '" cannot be converted to a date-time.')
  }
  const asDateValue = (v) => { const s = serializer.asDate(v); return s.slice(1, -1) }
  const asTimeValue = (v) => { const s = serializer.asTime(v); return s.slice(1, -1) }
  const asNumberValue = (v) => {
    const num = typeof v === 'number' ? v : Number(v)
    if (num !== num) throw new Error('The value "' + v + '" cannot be converted to a number.')
    return (num === Infinity || num === -Infinity) ? null : num
  }
  const asIntegerValue = (v) => {
    if (Number.isInteger(v)) return v
    if (typeof v === 'bigint') return Number(v)
    return Number(serializer.asInteger(v))
  }
`;
	module.exports = {
		buildProjection,
		isProjectable
	};
}));

// node_modules/fast-json-stringify/lib/location.js
var require_location = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Location = class Location {
		constructor(schema, schemaId, jsonPointer = "#") {
			this.schema = schema;
			this.schemaId = schemaId;
			this.jsonPointer = jsonPointer;
		}
		getPropertyLocation(propertyName) {
			const name = String(propertyName);
			const segment = /[~/]/.test(name) ? name.replace(/~/g, "~0").replace(/\//g, "~1") : name;
			return new Location(this.schema[propertyName], this.schemaId, this.jsonPointer + "/" + segment);
		}
		getSchemaRef() {
			return this.schemaId + this.jsonPointer;
		}
	};
	module.exports = Location;
}));

// node_modules/fast-json-stringify/lib/schema-validator.js
var require_schema_validator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = validate10;
	module.exports.default = validate10;
	const schema11 = {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "http://json-schema.org/draft-07/schema#",
		"title": "Core schema meta-schema",
		"definitions": {
			"schemaArray": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#" }
			},
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/nonNegativeInteger" }, { "default": 0 }] },
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		},
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"type": "string",
				"format": "uri-reference"
			},
			"$schema": {
				"type": "string",
				"format": "uri"
			},
			"$ref": {
				"type": "string",
				"format": "uri-reference"
			},
			"$comment": { "type": "string" },
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			},
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/definitions/nonNegativeInteger" },
			"minLength": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"additionalItems": { "$ref": "#" },
			"items": {
				"anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }],
				"default": true
			},
			"maxItems": { "$ref": "#/definitions/nonNegativeInteger" },
			"minItems": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"contains": { "$ref": "#" },
			"maxProperties": { "$ref": "#/definitions/nonNegativeInteger" },
			"minProperties": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/definitions/stringArray" },
			"additionalProperties": { "$ref": "#" },
			"definitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"properties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependencies": {
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] }
			},
			"propertyNames": { "$ref": "#" },
			"const": true,
			"enum": {
				"type": "array",
				"items": true,
				"minItems": 1,
				"uniqueItems": true
			},
			"type": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/definitions/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"format": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentEncoding": { "type": "string" },
			"if": { "$ref": "#" },
			"then": { "$ref": "#" },
			"else": { "$ref": "#" },
			"allOf": { "$ref": "#/definitions/schemaArray" },
			"anyOf": { "$ref": "#/definitions/schemaArray" },
			"oneOf": { "$ref": "#/definitions/schemaArray" },
			"not": { "$ref": "#" }
		},
		"default": true
	};
	const schema20 = { "enum": [
		"array",
		"boolean",
		"integer",
		"null",
		"number",
		"object",
		"string"
	] };
	const formats0 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	const formats2 = require_formats().fullFormats.uri;
	const formats6 = require_formats().fullFormats.regex;
	function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
			validate11.errors = [{
				instancePath,
				schemaPath: "#/definitions/nonNegativeInteger/type",
				keyword: "type",
				params: { type: "integer" },
				message: "must be integer"
			}];
			return false;
		}
		if (typeof data == "number" && isFinite(data)) {
			if (data < 0 || isNaN(data)) {
				validate11.errors = [{
					instancePath,
					schemaPath: "#/definitions/nonNegativeInteger/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0"
				}];
				return false;
			}
		}
		validate11.errors = vErrors;
		return true;
	}
	const root1 = { validate: validate10 };
	function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (errors === 0) {
			if (Array.isArray(data)) {
				if (data.length < 1) {
					validate13.errors = [{
						instancePath,
						schemaPath: "#/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					}];
					return false;
				} else {
					const len0 = data.length;
					for (let i0 = 0; i0 < len0; i0++) {
						const _errs1 = errors;
						if (!root1.validate(data[i0], {
							instancePath: instancePath + "/" + i0,
							parentData: data,
							parentDataProperty: i0,
							rootData
						})) {
							vErrors = vErrors === null ? root1.validate.errors : vErrors.concat(root1.validate.errors);
							errors = vErrors.length;
						}
						if (!(_errs1 === errors)) break;
					}
				}
			} else {
				validate13.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
			}
		}
		validate13.errors = vErrors;
		return errors === 0;
	}
	const func0 = require_equal().default;
	function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		if (!(data && typeof data == "object" && !Array.isArray(data)) && typeof data !== "boolean") {
			validate10.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: schema11.type },
				message: "must be object,boolean"
			}];
			return false;
		}
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.$id !== void 0) {
					let data0 = data.$id;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (errors === _errs1) {
							if (typeof data0 === "string") {
								if (!formats0.test(data0)) {
									validate10.errors = [{
										instancePath: instancePath + "/$id",
										schemaPath: "#/properties/%24id/format",
										keyword: "format",
										params: { format: "uri-reference" },
										message: "must match format \"uri-reference\""
									}];
									return false;
								}
							} else {
								validate10.errors = [{
									instancePath: instancePath + "/$id",
									schemaPath: "#/properties/%24id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.$schema !== void 0) {
						let data1 = data.$schema;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (!formats2(data1)) {
										validate10.errors = [{
											instancePath: instancePath + "/$schema",
											schemaPath: "#/properties/%24schema/format",
											keyword: "format",
											params: { format: "uri" },
											message: "must match format \"uri\""
										}];
										return false;
									}
								} else {
									validate10.errors = [{
										instancePath: instancePath + "/$schema",
										schemaPath: "#/properties/%24schema/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.$ref !== void 0) {
							let data2 = data.$ref;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if (!formats0.test(data2)) {
											validate10.errors = [{
												instancePath: instancePath + "/$ref",
												schemaPath: "#/properties/%24ref/format",
												keyword: "format",
												params: { format: "uri-reference" },
												message: "must match format \"uri-reference\""
											}];
											return false;
										}
									} else {
										validate10.errors = [{
											instancePath: instancePath + "/$ref",
											schemaPath: "#/properties/%24ref/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.$comment !== void 0) {
								const _errs7 = errors;
								if (typeof data.$comment !== "string") {
									validate10.errors = [{
										instancePath: instancePath + "/$comment",
										schemaPath: "#/properties/%24comment/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.title !== void 0) {
									const _errs9 = errors;
									if (typeof data.title !== "string") {
										validate10.errors = [{
											instancePath: instancePath + "/title",
											schemaPath: "#/properties/title/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.description !== void 0) {
										const _errs11 = errors;
										if (typeof data.description !== "string") {
											validate10.errors = [{
												instancePath: instancePath + "/description",
												schemaPath: "#/properties/description/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.readOnly !== void 0) {
											const _errs13 = errors;
											if (typeof data.readOnly !== "boolean") {
												validate10.errors = [{
													instancePath: instancePath + "/readOnly",
													schemaPath: "#/properties/readOnly/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.examples !== void 0) {
												const _errs15 = errors;
												if (errors === _errs15) {
													if (!Array.isArray(data.examples)) {
														validate10.errors = [{
															instancePath: instancePath + "/examples",
															schemaPath: "#/properties/examples/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.multipleOf !== void 0) {
													let data8 = data.multipleOf;
													const _errs17 = errors;
													if (errors === _errs17) {
														if (typeof data8 == "number" && isFinite(data8)) {
															if (data8 <= 0 || isNaN(data8)) {
																validate10.errors = [{
																	instancePath: instancePath + "/multipleOf",
																	schemaPath: "#/properties/multipleOf/exclusiveMinimum",
																	keyword: "exclusiveMinimum",
																	params: {
																		comparison: ">",
																		limit: 0
																	},
																	message: "must be > 0"
																}];
																return false;
															}
														} else {
															validate10.errors = [{
																instancePath: instancePath + "/multipleOf",
																schemaPath: "#/properties/multipleOf/type",
																keyword: "type",
																params: { type: "number" },
																message: "must be number"
															}];
															return false;
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.maximum !== void 0) {
														let data9 = data.maximum;
														const _errs19 = errors;
														if (!(typeof data9 == "number" && isFinite(data9))) {
															validate10.errors = [{
																instancePath: instancePath + "/maximum",
																schemaPath: "#/properties/maximum/type",
																keyword: "type",
																params: { type: "number" },
																message: "must be number"
															}];
															return false;
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.exclusiveMaximum !== void 0) {
															let data10 = data.exclusiveMaximum;
															const _errs21 = errors;
															if (!(typeof data10 == "number" && isFinite(data10))) {
																validate10.errors = [{
																	instancePath: instancePath + "/exclusiveMaximum",
																	schemaPath: "#/properties/exclusiveMaximum/type",
																	keyword: "type",
																	params: { type: "number" },
																	message: "must be number"
																}];
																return false;
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.minimum !== void 0) {
																let data11 = data.minimum;
																const _errs23 = errors;
																if (!(typeof data11 == "number" && isFinite(data11))) {
																	validate10.errors = [{
																		instancePath: instancePath + "/minimum",
																		schemaPath: "#/properties/minimum/type",
																		keyword: "type",
																		params: { type: "number" },
																		message: "must be number"
																	}];
																	return false;
																}
																var valid0 = _errs23 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.exclusiveMinimum !== void 0) {
																	let data12 = data.exclusiveMinimum;
																	const _errs25 = errors;
																	if (!(typeof data12 == "number" && isFinite(data12))) {
																		validate10.errors = [{
																			instancePath: instancePath + "/exclusiveMinimum",
																			schemaPath: "#/properties/exclusiveMinimum/type",
																			keyword: "type",
																			params: { type: "number" },
																			message: "must be number"
																		}];
																		return false;
																	}
																	var valid0 = _errs25 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.maxLength !== void 0) {
																		let data13 = data.maxLength;
																		const _errs27 = errors;
																		const _errs28 = errors;
																		if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																			validate10.errors = [{
																				instancePath: instancePath + "/maxLength",
																				schemaPath: "#/definitions/nonNegativeInteger/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (errors === _errs28) {
																			if (typeof data13 == "number" && isFinite(data13)) {
																				if (data13 < 0 || isNaN(data13)) {
																					validate10.errors = [{
																						instancePath: instancePath + "/maxLength",
																						schemaPath: "#/definitions/nonNegativeInteger/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 0
																						},
																						message: "must be >= 0"
																					}];
																					return false;
																				}
																			}
																		}
																		var valid0 = _errs27 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.minLength !== void 0) {
																			const _errs30 = errors;
																			if (!validate11(data.minLength, {
																				instancePath: instancePath + "/minLength",
																				parentData: data,
																				parentDataProperty: "minLength",
																				rootData
																			})) {
																				vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs30 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.pattern !== void 0) {
																				let data15 = data.pattern;
																				const _errs31 = errors;
																				if (errors === _errs31) {
																					if (errors === _errs31) {
																						if (typeof data15 === "string") {
																							if (!formats6(data15)) {
																								validate10.errors = [{
																									instancePath: instancePath + "/pattern",
																									schemaPath: "#/properties/pattern/format",
																									keyword: "format",
																									params: { format: "regex" },
																									message: "must match format \"regex\""
																								}];
																								return false;
																							}
																						} else {
																							validate10.errors = [{
																								instancePath: instancePath + "/pattern",
																								schemaPath: "#/properties/pattern/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																					}
																				}
																				var valid0 = _errs31 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.additionalItems !== void 0) {
																					const _errs33 = errors;
																					if (!validate10(data.additionalItems, {
																						instancePath: instancePath + "/additionalItems",
																						parentData: data,
																						parentDataProperty: "additionalItems",
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs33 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.items !== void 0) {
																						let data17 = data.items;
																						const _errs34 = errors;
																						const _errs35 = errors;
																						let valid2 = false;
																						const _errs36 = errors;
																						if (!validate10(data17, {
																							instancePath: instancePath + "/items",
																							parentData: data,
																							parentDataProperty: "items",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
																							errors = vErrors.length;
																						}
																						var _valid0 = _errs36 === errors;
																						valid2 = valid2 || _valid0;
																						if (!valid2) {
																							const _errs37 = errors;
																							if (!validate13(data17, {
																								instancePath: instancePath + "/items",
																								parentData: data,
																								parentDataProperty: "items",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
																								errors = vErrors.length;
																							}
																							var _valid0 = _errs37 === errors;
																							valid2 = valid2 || _valid0;
																						}
																						if (!valid2) {
																							const err0 = {
																								instancePath: instancePath + "/items",
																								schemaPath: "#/properties/items/anyOf",
																								keyword: "anyOf",
																								params: {},
																								message: "must match a schema in anyOf"
																							};
																							if (vErrors === null) vErrors = [err0];
																							else vErrors.push(err0);
																							errors++;
																							validate10.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs35;
																							if (vErrors !== null) {
																								if (_errs35) vErrors.length = _errs35;
																								else vErrors = null;
																							}
																						}
																						var valid0 = _errs34 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.maxItems !== void 0) {
																							let data18 = data.maxItems;
																							const _errs38 = errors;
																							const _errs39 = errors;
																							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																								validate10.errors = [{
																									instancePath: instancePath + "/maxItems",
																									schemaPath: "#/definitions/nonNegativeInteger/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (errors === _errs39) {
																								if (typeof data18 == "number" && isFinite(data18)) {
																									if (data18 < 0 || isNaN(data18)) {
																										validate10.errors = [{
																											instancePath: instancePath + "/maxItems",
																											schemaPath: "#/definitions/nonNegativeInteger/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											},
																											message: "must be >= 0"
																										}];
																										return false;
																									}
																								}
																							}
																							var valid0 = _errs38 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.minItems !== void 0) {
																								const _errs41 = errors;
																								if (!validate11(data.minItems, {
																									instancePath: instancePath + "/minItems",
																									parentData: data,
																									parentDataProperty: "minItems",
																									rootData
																								})) {
																									vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
																									errors = vErrors.length;
																								}
																								var valid0 = _errs41 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.uniqueItems !== void 0) {
																									const _errs42 = errors;
																									if (typeof data.uniqueItems !== "boolean") {
																										validate10.errors = [{
																											instancePath: instancePath + "/uniqueItems",
																											schemaPath: "#/properties/uniqueItems/type",
																											keyword: "type",
																											params: { type: "boolean" },
																											message: "must be boolean"
																										}];
																										return false;
																									}
																									var valid0 = _errs42 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.contains !== void 0) {
																										const _errs44 = errors;
																										if (!validate10(data.contains, {
																											instancePath: instancePath + "/contains",
																											parentData: data,
																											parentDataProperty: "contains",
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
																											errors = vErrors.length;
																										}
																										var valid0 = _errs44 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.maxProperties !== void 0) {
																											let data22 = data.maxProperties;
																											const _errs45 = errors;
																											const _errs46 = errors;
																											if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																												validate10.errors = [{
																													instancePath: instancePath + "/maxProperties",
																													schemaPath: "#/definitions/nonNegativeInteger/type",
																													keyword: "type",
																													params: { type: "integer" },
																													message: "must be integer"
																												}];
																												return false;
																											}
																											if (errors === _errs46) {
																												if (typeof data22 == "number" && isFinite(data22)) {
																													if (data22 < 0 || isNaN(data22)) {
																														validate10.errors = [{
																															instancePath: instancePath + "/maxProperties",
																															schemaPath: "#/definitions/nonNegativeInteger/minimum",
																															keyword: "minimum",
																															params: {
																																comparison: ">=",
																																limit: 0
																															},
																															message: "must be >= 0"
																														}];
																														return false;
																													}
																												}
																											}
																											var valid0 = _errs45 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.minProperties !== void 0) {
																												const _errs48 = errors;
																												if (!validate11(data.minProperties, {
																													instancePath: instancePath + "/minProperties",
																													parentData: data,
																													parentDataProperty: "minProperties",
																													rootData
																												})) {
																													vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
																													errors = vErrors.length;
																												}
																												var valid0 = _errs48 === errors;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.required !== void 0) {
																													let data24 = data.required;
																													const _errs49 = errors;
																													if (errors === errors) {
																														if (Array.isArray(data24)) {
																															var valid6 = true;
																															const len0 = data24.length;
																															for (let i0 = 0; i0 < len0; i0++) {
																																const _errs52 = errors;
																																if (typeof data24[i0] !== "string") {
																																	validate10.errors = [{
																																		instancePath: instancePath + "/required/" + i0,
																																		schemaPath: "#/definitions/stringArray/items/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid6 = _errs52 === errors;
																																if (!valid6) break;
																															}
																															if (valid6) {
																																let i1 = data24.length;
																																let j0;
																																if (i1 > 1) {
																																	const indices0 = {};
																																	for (; i1--;) {
																																		let item0 = data24[i1];
																																		if (typeof item0 !== "string") continue;
																																		if (typeof indices0[item0] == "number") {
																																			j0 = indices0[item0];
																																			validate10.errors = [{
																																				instancePath: instancePath + "/required",
																																				schemaPath: "#/definitions/stringArray/uniqueItems",
																																				keyword: "uniqueItems",
																																				params: {
																																					i: i1,
																																					j: j0
																																				},
																																				message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
																																			}];
																																			return false;
																																		}
																																		indices0[item0] = i1;
																																	}
																																}
																															}
																														} else {
																															validate10.errors = [{
																																instancePath: instancePath + "/required",
																																schemaPath: "#/definitions/stringArray/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															}];
																															return false;
																														}
																													}
																													var valid0 = _errs49 === errors;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.additionalProperties !== void 0) {
																														const _errs54 = errors;
																														if (!validate10(data.additionalProperties, {
																															instancePath: instancePath + "/additionalProperties",
																															parentData: data,
																															parentDataProperty: "additionalProperties",
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
																															errors = vErrors.length;
																														}
																														var valid0 = _errs54 === errors;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.definitions !== void 0) {
																															let data27 = data.definitions;
																															const _errs55 = errors;
																															if (errors === _errs55) {
																																if (data27 && typeof data27 == "object" && !Array.isArray(data27)) for (const key0 in data27) {
																																	const _errs58 = errors;
																																	if (!validate10(data27[key0], {
																																		instancePath: instancePath + "/definitions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
																																		parentData: data27,
																																		parentDataProperty: key0,
																																		rootData
																																	})) {
																																		vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
																																		errors = vErrors.length;
																																	}
																																	if (!(_errs58 === errors)) break;
																																}
																																else {
																																	validate10.errors = [{
																																		instancePath: instancePath + "/definitions",
																																		schemaPath: "#/properties/definitions/type",
																																		keyword: "type",
																																		params: { type: "object" },
																																		message: "must be object"
																																	}];
																																	return false;
																																}
																															}
																															var valid0 = _errs55 === errors;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.properties !== void 0) {
																																let data29 = data.properties;
																																const _errs59 = errors;
																																if (errors === _errs59) {
																																	if (data29 && typeof data29 == "object" && !Array.isArray(data29)) for (const key1 in data29) {
																																		const _errs62 = errors;
																																		if (!validate10(data29[key1], {
																																			instancePath: instancePath + "/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																																			parentData: data29,
																																			parentDataProperty: key1,
																																			rootData
																																		})) {
																																			vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
																																			errors = vErrors.length;
																																		}
																																		if (!(_errs62 === errors)) break;
																																	}
																																	else {
																																		validate10.errors = [{
																																			instancePath: instancePath + "/properties",
																																			schemaPath: "#/properties/properties/type",
																																			keyword: "type",
																																			params: { type: "object" },
																																			message: "must be object"
																																		}];
																																		return false;
																																	}
																																}
																																var valid0 = _errs59 === errors;
																															} else var valid0 = true;
																															if (valid0) {
																																if (data.patternProperties !== void 0) {
																																	let data31 = data.patternProperties;
																																	const _errs63 = errors;
																																	if (errors === _errs63) {
																																		if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																																			for (const key2 in data31) {
																																				const _errs65 = errors;
																																				if (errors === _errs65) {
																																					if (typeof key2 === "string") {
																																						if (!formats6(key2)) {
																																							const err1 = {
																																								instancePath: instancePath + "/patternProperties",
																																								schemaPath: "#/properties/patternProperties/propertyNames/format",
																																								keyword: "format",
																																								params: { format: "regex" },
																																								message: "must match format \"regex\"",
																																								propertyName: key2
																																							};
																																							if (vErrors === null) vErrors = [err1];
																																							else vErrors.push(err1);
																																							errors++;
																																						}
																																					}
																																				}
																																				var valid10 = _errs65 === errors;
																																				if (!valid10) {
																																					const err2 = {
																																						instancePath: instancePath + "/patternProperties",
																																						schemaPath: "#/properties/patternProperties/propertyNames",
																																						keyword: "propertyNames",
																																						params: { propertyName: key2 },
																																						message: "property name must be valid"
																																					};
																																					if (vErrors === null) vErrors = [err2];
																																					else vErrors.push(err2);
																																					errors++;
																																					validate10.errors = vErrors;
																																					return false;
																																				}
																																			}
																																			if (valid10) for (const key3 in data31) {
																																				const _errs67 = errors;
																																				if (!validate10(data31[key3], {
																																					instancePath: instancePath + "/patternProperties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																																					parentData: data31,
																																					parentDataProperty: key3,
																																					rootData
																																				})) {
																																					vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
																																					errors = vErrors.length;
																																				}
																																				if (!(_errs67 === errors)) break;
																																			}
																																		} else {
																																			validate10.errors = [{
																																				instancePath: instancePath + "/patternProperties",
																																				schemaPath: "#/properties/patternProperties/type",
																																				keyword: "type",
																																				params: { type: "object" },
																																				message: "must be object"
																																			}];
																																			return false;
																																		}
																																	}
																																	var valid0 = _errs63 === errors;
																																} else var valid0 = true;
																																if (valid0) {
																																	if (data.dependencies !== void 0) {
																																		let data33 = data.dependencies;
																																		const _errs68 = errors;
																																		if (errors === _errs68) {
																																			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) for (const key4 in data33) {
																																				let data34 = data33[key4];
																																				const _errs71 = errors;
																																				const _errs72 = errors;
																																				let valid13 = false;
																																				const _errs73 = errors;
																																				if (!validate10(data34, {
																																					instancePath: instancePath + "/dependencies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																																					parentData: data33,
																																					parentDataProperty: key4,
																																					rootData
																																				})) {
																																					vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
																																					errors = vErrors.length;
																																				}
																																				var _valid1 = _errs73 === errors;
																																				valid13 = valid13 || _valid1;
																																				if (!valid13) {
																																					const _errs74 = errors;
																																					if (errors === errors) {
																																						if (Array.isArray(data34)) {
																																							var valid15 = true;
																																							const len1 = data34.length;
																																							for (let i2 = 0; i2 < len1; i2++) {
																																								const _errs77 = errors;
																																								if (typeof data34[i2] !== "string") {
																																									const err3 = {
																																										instancePath: instancePath + "/dependencies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
																																										schemaPath: "#/definitions/stringArray/items/type",
																																										keyword: "type",
																																										params: { type: "string" },
																																										message: "must be string"
																																									};
																																									if (vErrors === null) vErrors = [err3];
																																									else vErrors.push(err3);
																																									errors++;
																																								}
																																								var valid15 = _errs77 === errors;
																																								if (!valid15) break;
																																							}
																																							if (valid15) {
																																								let i3 = data34.length;
																																								let j1;
																																								if (i3 > 1) {
																																									const indices1 = {};
																																									for (; i3--;) {
																																										let item1 = data34[i3];
																																										if (typeof item1 !== "string") continue;
																																										if (typeof indices1[item1] == "number") {
																																											j1 = indices1[item1];
																																											const err4 = {
																																												instancePath: instancePath + "/dependencies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																																												schemaPath: "#/definitions/stringArray/uniqueItems",
																																												keyword: "uniqueItems",
																																												params: {
																																													i: i3,
																																													j: j1
																																												},
																																												message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
																																											};
																																											if (vErrors === null) vErrors = [err4];
																																											else vErrors.push(err4);
																																											errors++;
																																											break;
																																										}
																																										indices1[item1] = i3;
																																									}
																																								}
																																							}
																																						} else {
																																							const err5 = {
																																								instancePath: instancePath + "/dependencies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																																								schemaPath: "#/definitions/stringArray/type",
																																								keyword: "type",
																																								params: { type: "array" },
																																								message: "must be array"
																																							};
																																							if (vErrors === null) vErrors = [err5];
																																							else vErrors.push(err5);
																																							errors++;
																																						}
																																					}
																																					var _valid1 = _errs74 === errors;
																																					valid13 = valid13 || _valid1;
																																				}
																																				if (!valid13) {
																																					const err6 = {
																																						instancePath: instancePath + "/dependencies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
																																						schemaPath: "#/properties/dependencies/additionalProperties/anyOf",
																																						keyword: "anyOf",
																																						params: {},
																																						message: "must match a schema in anyOf"
																																					};
																																					if (vErrors === null) vErrors = [err6];
																																					else vErrors.push(err6);
																																					errors++;
																																					validate10.errors = vErrors;
																																					return false;
																																				} else {
																																					errors = _errs72;
																																					if (vErrors !== null) {
																																						if (_errs72) vErrors.length = _errs72;
																																						else vErrors = null;
																																					}
																																				}
																																				if (!(_errs71 === errors)) break;
																																			}
																																			else {
																																				validate10.errors = [{
																																					instancePath: instancePath + "/dependencies",
																																					schemaPath: "#/properties/dependencies/type",
																																					keyword: "type",
																																					params: { type: "object" },
																																					message: "must be object"
																																				}];
																																				return false;
																																			}
																																		}
																																		var valid0 = _errs68 === errors;
																																	} else var valid0 = true;
																																	if (valid0) {
																																		if (data.propertyNames !== void 0) {
																																			const _errs79 = errors;
																																			if (!validate10(data.propertyNames, {
																																				instancePath: instancePath + "/propertyNames",
																																				parentData: data,
																																				parentDataProperty: "propertyNames",
																																				rootData
																																			})) {
																																				vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
																																				errors = vErrors.length;
																																			}
																																			var valid0 = _errs79 === errors;
																																		} else var valid0 = true;
																																		if (valid0) {
																																			if (data.enum !== void 0) {
																																				let data37 = data.enum;
																																				const _errs80 = errors;
																																				if (errors === _errs80) {
																																					if (Array.isArray(data37)) {
																																						if (data37.length < 1) {
																																							validate10.errors = [{
																																								instancePath: instancePath + "/enum",
																																								schemaPath: "#/properties/enum/minItems",
																																								keyword: "minItems",
																																								params: { limit: 1 },
																																								message: "must NOT have fewer than 1 items"
																																							}];
																																							return false;
																																						} else {
																																							let i4 = data37.length;
																																							let j2;
																																							if (i4 > 1) {
																																								outer0: for (; i4--;) for (j2 = i4; j2--;) if (func0(data37[i4], data37[j2])) {
																																									validate10.errors = [{
																																										instancePath: instancePath + "/enum",
																																										schemaPath: "#/properties/enum/uniqueItems",
																																										keyword: "uniqueItems",
																																										params: {
																																											i: i4,
																																											j: j2
																																										},
																																										message: "must NOT have duplicate items (items ## " + j2 + " and " + i4 + " are identical)"
																																									}];
																																									return false;
																																								}
																																							}
																																						}
																																					} else {
																																						validate10.errors = [{
																																							instancePath: instancePath + "/enum",
																																							schemaPath: "#/properties/enum/type",
																																							keyword: "type",
																																							params: { type: "array" },
																																							message: "must be array"
																																						}];
																																						return false;
																																					}
																																				}
																																				var valid0 = _errs80 === errors;
																																			} else var valid0 = true;
																																			if (valid0) {
																																				if (data.type !== void 0) {
																																					let data38 = data.type;
																																					const _errs82 = errors;
																																					const _errs83 = errors;
																																					let valid18 = false;
																																					const _errs84 = errors;
																																					if (!(data38 === "array" || data38 === "boolean" || data38 === "integer" || data38 === "null" || data38 === "number" || data38 === "object" || data38 === "string")) {
																																						const err7 = {
																																							instancePath: instancePath + "/type",
																																							schemaPath: "#/definitions/simpleTypes/enum",
																																							keyword: "enum",
																																							params: { allowedValues: schema20.enum },
																																							message: "must be equal to one of the allowed values"
																																						};
																																						if (vErrors === null) vErrors = [err7];
																																						else vErrors.push(err7);
																																						errors++;
																																					}
																																					var _valid2 = _errs84 === errors;
																																					valid18 = valid18 || _valid2;
																																					if (!valid18) {
																																						const _errs86 = errors;
																																						if (errors === _errs86) {
																																							if (Array.isArray(data38)) {
																																								if (data38.length < 1) {
																																									const err8 = {
																																										instancePath: instancePath + "/type",
																																										schemaPath: "#/properties/type/anyOf/1/minItems",
																																										keyword: "minItems",
																																										params: { limit: 1 },
																																										message: "must NOT have fewer than 1 items"
																																									};
																																									if (vErrors === null) vErrors = [err8];
																																									else vErrors.push(err8);
																																									errors++;
																																								} else {
																																									var valid20 = true;
																																									const len2 = data38.length;
																																									for (let i5 = 0; i5 < len2; i5++) {
																																										let data39 = data38[i5];
																																										const _errs88 = errors;
																																										if (!(data39 === "array" || data39 === "boolean" || data39 === "integer" || data39 === "null" || data39 === "number" || data39 === "object" || data39 === "string")) {
																																											const err9 = {
																																												instancePath: instancePath + "/type/" + i5,
																																												schemaPath: "#/definitions/simpleTypes/enum",
																																												keyword: "enum",
																																												params: { allowedValues: schema20.enum },
																																												message: "must be equal to one of the allowed values"
																																											};
																																											if (vErrors === null) vErrors = [err9];
																																											else vErrors.push(err9);
																																											errors++;
																																										}
																																										var valid20 = _errs88 === errors;
																																										if (!valid20) break;
																																									}
																																									if (valid20) {
																																										let i6 = data38.length;
																																										let j3;
																																										if (i6 > 1) {
																																											outer1: for (; i6--;) for (j3 = i6; j3--;) if (func0(data38[i6], data38[j3])) {
																																												const err10 = {
																																													instancePath: instancePath + "/type",
																																													schemaPath: "#/properties/type/anyOf/1/uniqueItems",
																																													keyword: "uniqueItems",
																																													params: {
																																														i: i6,
																																														j: j3
																																													},
																																													message: "must NOT have duplicate items (items ## " + j3 + " and " + i6 + " are identical)"
																																												};
																																												if (vErrors === null) vErrors = [err10];
																																												else vErrors.push(err10);
																																												errors++;
																																												break outer1;
																																											}
																																										}
																																									}
																																								}
																																							} else {
																																								const err11 = {
																																									instancePath: instancePath + "/type",
																																									schemaPath: "#/properties/type/anyOf/1/type",
																																									keyword: "type",
																																									params: { type: "array" },
																																									message: "must be array"
																																								};
																																								if (vErrors === null) vErrors = [err11];
																																								else vErrors.push(err11);
																																								errors++;
																																							}
																																						}
																																						var _valid2 = _errs86 === errors;
																																						valid18 = valid18 || _valid2;
																																					}
																																					if (!valid18) {
																																						const err12 = {
																																							instancePath: instancePath + "/type",
																																							schemaPath: "#/properties/type/anyOf",
																																							keyword: "anyOf",
																																							params: {},
																																							message: "must match a schema in anyOf"
																																						};
																																						if (vErrors === null) vErrors = [err12];
																																						else vErrors.push(err12);
																																						errors++;
																																						validate10.errors = vErrors;
																																						return false;
																																					} else {
																																						errors = _errs83;
																																						if (vErrors !== null) {
																																							if (_errs83) vErrors.length = _errs83;
																																							else vErrors = null;
																																						}
																																					}
																																					var valid0 = _errs82 === errors;
																																				} else var valid0 = true;
																																				if (valid0) {
																																					if (data.format !== void 0) {
																																						const _errs90 = errors;
																																						if (typeof data.format !== "string") {
																																							validate10.errors = [{
																																								instancePath: instancePath + "/format",
																																								schemaPath: "#/properties/format/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							}];
																																							return false;
																																						}
																																						var valid0 = _errs90 === errors;
																																					} else var valid0 = true;
																																					if (valid0) {
																																						if (data.contentMediaType !== void 0) {
																																							const _errs92 = errors;
																																							if (typeof data.contentMediaType !== "string") {
																																								validate10.errors = [{
																																									instancePath: instancePath + "/contentMediaType",
																																									schemaPath: "#/properties/contentMediaType/type",
																																									keyword: "type",
																																									params: { type: "string" },
																																									message: "must be string"
																																								}];
																																								return false;
																																							}
																																							var valid0 = _errs92 === errors;
																																						} else var valid0 = true;
																																						if (valid0) {
																																							if (data.contentEncoding !== void 0) {
																																								const _errs94 = errors;
																																								if (typeof data.contentEncoding !== "string") {
																																									validate10.errors = [{
																																										instancePath: instancePath + "/contentEncoding",
																																										schemaPath: "#/properties/contentEncoding/type",
																																										keyword: "type",
																																										params: { type: "string" },
																																										message: "must be string"
																																									}];
																																									return false;
																																								}
																																								var valid0 = _errs94 === errors;
																																							} else var valid0 = true;
																																							if (valid0) {
																																								if (data.if !== void 0) {
																																									const _errs96 = errors;
																																									if (!validate10(data.if, {
																																										instancePath: instancePath + "/if",
																																										parentData: data,
																																										parentDataProperty: "if",
																																										rootData
																																									})) {
																																										vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
																																										errors = vErrors.length;
																																									}
																																									var valid0 = _errs96 === errors;
																																								} else var valid0 = true;
																																								if (valid0) {
																																									if (data.then !== void 0) {
																																										const _errs97 = errors;
																																										if (!validate10(data.then, {
																																											instancePath: instancePath + "/then",
																																											parentData: data,
																																											parentDataProperty: "then",
																																											rootData
																																										})) {
																																											vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
																																											errors = vErrors.length;
																																										}
																																										var valid0 = _errs97 === errors;
																																									} else var valid0 = true;
																																									if (valid0) {
																																										if (data.else !== void 0) {
																																											const _errs98 = errors;
																																											if (!validate10(data.else, {
																																												instancePath: instancePath + "/else",
																																												parentData: data,
																																												parentDataProperty: "else",
																																												rootData
																																											})) {
																																												vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
																																												errors = vErrors.length;
																																											}
																																											var valid0 = _errs98 === errors;
																																										} else var valid0 = true;
																																										if (valid0) {
																																											if (data.allOf !== void 0) {
																																												const _errs99 = errors;
																																												if (!validate13(data.allOf, {
																																													instancePath: instancePath + "/allOf",
																																													parentData: data,
																																													parentDataProperty: "allOf",
																																													rootData
																																												})) {
																																													vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
																																													errors = vErrors.length;
																																												}
																																												var valid0 = _errs99 === errors;
																																											} else var valid0 = true;
																																											if (valid0) {
																																												if (data.anyOf !== void 0) {
																																													const _errs100 = errors;
																																													if (!validate13(data.anyOf, {
																																														instancePath: instancePath + "/anyOf",
																																														parentData: data,
																																														parentDataProperty: "anyOf",
																																														rootData
																																													})) {
																																														vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
																																														errors = vErrors.length;
																																													}
																																													var valid0 = _errs100 === errors;
																																												} else var valid0 = true;
																																												if (valid0) {
																																													if (data.oneOf !== void 0) {
																																														const _errs101 = errors;
																																														if (!validate13(data.oneOf, {
																																															instancePath: instancePath + "/oneOf",
																																															parentData: data,
																																															parentDataProperty: "oneOf",
																																															rootData
																																														})) {
																																															vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
																																															errors = vErrors.length;
																																														}
																																														var valid0 = _errs101 === errors;
																																													} else var valid0 = true;
																																													if (valid0) {
																																														if (data.not !== void 0) {
																																															const _errs102 = errors;
																																															if (!validate10(data.not, {
																																																instancePath: instancePath + "/not",
																																																parentData: data,
																																																parentDataProperty: "not",
																																																rootData
																																															})) {
																																																vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
																																																errors = vErrors.length;
																																															}
																																															var valid0 = _errs102 === errors;
																																														} else var valid0 = true;
																																													}
																																												}
																																											}
																																										}
																																									}
																																								}
																																							}
																																						}
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
		validate10.errors = vErrors;
		return errors === 0;
	}
}));

// node_modules/fast-json-stringify/lib/merge-schemas.js
var require_merge_schemas = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { mergeSchemas: _mergeSchemas } = require_merge_json_schemas();
	function mergeSchemas(schemas) {
		return _mergeSchemas(schemas, { onConflict: "skip" });
	}
	module.exports = mergeSchemas;
}));

// node_modules/fast-json-stringify/lib/standalone.js
var require_standalone$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function buildStandaloneCode(contextFunc, context, serializer, validator) {
		let ajvDependencyCode = "";
		if (context.validatorSchemasIds.size > 0) {
			if (context.options.inlineValidators) {
				const standaloneCode = require_standalone$3().default;
				const schemaRefs = Object.fromEntries([...context.validatorSchemaRefs].map((schemaRef) => [schemaRef, schemaRef]));
				ajvDependencyCode += `const validator = (() => {
        const validators = {}
        const exports = validators
        ${standaloneCode(validator.ajv, schemaRefs)}
        return {
          validate (schemaRef, data) {
            const validate = validators[schemaRef]
            return validate(data)
          },
          getSchemaValidator (schemaRef) {
            return validators[schemaRef]
          }
        }
      })()\n`;
			} else {
				ajvDependencyCode += "const Validator = require('fast-json-stringify/lib/validator')\n";
				ajvDependencyCode += `const validatorState = ${JSON.stringify(validator.getState())}\n`;
				ajvDependencyCode += "const validator = Validator.restoreFromState(validatorState)\n";
			}
		} else ajvDependencyCode += "const validator = null\n";
		const { schema, ...serializerState } = serializer.getState();
		return `
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = ${JSON.stringify(serializerState)}
  const serializer = Serializer.restoreFromState(serializerState)

  ${ajvDependencyCode}

  module.exports = ${contextFunc.toString()}(validator, serializer)`;
	}
	module.exports = buildStandaloneCode;
	module.exports.dependencies = {
		Serializer: require_serializer(),
		Validator: require_validator()
	};
}));

// node_modules/fast-json-stringify/index.js
var require_fast_json_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { RefResolver } = require_json_schema_ref_resolver();
	const { MergeError } = require_merge_json_schemas();
	const Serializer = require_serializer();
	const Validator = require_validator();
	const { escapeRefForAjv } = Validator;
	const { buildProjection } = require_projection();
	const Location = require_location();
	const validate = require_schema_validator();
	const mergeSchemas = require_merge_schemas();
	const DEFAULT_MAX_DEPTH = 100;
	const NAMED_FRAGMENT_REF = /^#[a-z_][-\w._]*$/i;
	const nodeMajor = Number.parseInt(process.versions.node, 10);
	const { HAS_FAST_JSON_STRINGIFY: PROJECTION_SUPPORTED } = require_v8();
	const PRIMITIVE_FAST_PATH_MIN_LENGTH = [{
		integer: 3e5,
		number: 3e5,
		string: 128
	}, {
		integer: 512,
		number: 128,
		string: 8
	}][+(nodeMajor >= 22)];
	const STRING_ARRAY_FAST_PATH_MIN_LENGTH = PRIMITIVE_FAST_PATH_MIN_LENGTH.string;
	const INTEGER_ARRAY_FAST_PATH = {
		condition: "Number.isInteger(v)",
		minLength: PRIMITIVE_FAST_PATH_MIN_LENGTH.integer
	};
	const NUMBER_ARRAY_FAST_PATH = {
		condition: "typeof v === 'number' && v === v",
		minLength: PRIMITIVE_FAST_PATH_MIN_LENGTH.number
	};
	const singleSchemaKeywords = [
		"additionalItems",
		"additionalProperties",
		"contains",
		"else",
		"if",
		"not",
		"propertyNames",
		"then"
	];
	const arraySchemaKeywords = [
		"allOf",
		"anyOf",
		"oneOf"
	];
	const objectSchemaKeywords = [
		"definitions",
		"patternProperties",
		"properties"
	];
	const serializerFns = `
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)

`;
	const validRoundingMethods = /* @__PURE__ */ new Set([
		"floor",
		"ceil",
		"round",
		"trunc"
	]);
	const validLargeArrayMechanisms = /* @__PURE__ */ new Set(["default", "json-stringify"]);
	const validObjectMechanisms = /* @__PURE__ */ new Set(["default", "native"]);
	const IGNORED_REF_SIBLING_KEYWORDS = /* @__PURE__ */ new Set([
		"$ref",
		"$comment",
		"title",
		"description",
		"examples",
		"deprecated",
		"readOnly",
		"writeOnly"
	]);
	let schemaIdCounter = 0;
	function getMaxDepth(options) {
		const maxDepth = options.maxDepth === void 0 ? DEFAULT_MAX_DEPTH : options.maxDepth;
		if (!Number.isInteger(maxDepth) || maxDepth < 0 || maxDepth > DEFAULT_MAX_DEPTH) throw new Error(`Unsupported max schema depth ${maxDepth}. Expected an integer between 0 and ${DEFAULT_MAX_DEPTH}.`);
		return maxDepth;
	}
	function schemaDepthError(maxDepth, name) {
		const prefix = name ? `"${name}" ` : "";
		return /* @__PURE__ */ new Error(`${prefix}schema exceeds maximum depth of ${maxDepth}`);
	}
	function assertObjectDepth(schema, maxDepth, name) {
		const stack = [{
			value: schema,
			depth: 0,
			exit: false
		}];
		const path = /* @__PURE__ */ new WeakSet();
		let hasRef = false;
		while (stack.length > 0) {
			const entry = stack.pop();
			const value = entry.value;
			if (typeof value !== "object" || value === null) continue;
			if (entry.depth > maxDepth * 2) throw schemaDepthError(maxDepth, name);
			if (entry.exit) {
				path.delete(value);
				continue;
			}
			if (path.has(value)) throw new Error("schema contains a circular object reference; use $ref instead");
			path.add(value);
			stack.push({
				value,
				depth: entry.depth,
				exit: true
			});
			for (const key in value) {
				const child = value[key];
				if (key === "$ref" && typeof child === "string") hasRef = true;
				if (typeof child === "object" && child !== null) stack.push({
					value: child,
					depth: entry.depth + 1,
					exit: false
				});
			}
		}
		return hasRef;
	}
	function assertSchemaDepth(schema, maxDepth, name) {
		const stack = [{
			schema,
			depth: 0
		}];
		while (stack.length > 0) {
			const entry = stack.pop();
			const currentSchema = entry.schema;
			if (entry.depth > maxDepth) throw schemaDepthError(maxDepth, name);
			if (typeof currentSchema !== "object" || currentSchema === null) continue;
			const nestedDepth = entry.depth + 1;
			for (const keyword of singleSchemaKeywords) if (typeof currentSchema[keyword] === "object" && currentSchema[keyword] !== null) stack.push({
				schema: currentSchema[keyword],
				depth: nestedDepth
			});
			for (const keyword of arraySchemaKeywords) {
				const schemas = currentSchema[keyword];
				if (Array.isArray(schemas)) for (const nestedSchema of schemas) stack.push({
					schema: nestedSchema,
					depth: nestedDepth
				});
			}
			const items = currentSchema.items;
			if (Array.isArray(items)) for (const nestedSchema of items) stack.push({
				schema: nestedSchema,
				depth: nestedDepth
			});
			else if (typeof items === "object" && items !== null) stack.push({
				schema: items,
				depth: nestedDepth
			});
			for (const keyword of objectSchemaKeywords) {
				const schemas = currentSchema[keyword];
				if (typeof schemas === "object" && schemas !== null) for (const key of Object.keys(schemas)) stack.push({
					schema: schemas[key],
					depth: nestedDepth
				});
			}
			const dependencies = currentSchema.dependencies;
			if (typeof dependencies === "object" && dependencies !== null) for (const key of Object.keys(dependencies)) {
				const dependency = dependencies[key];
				if (!Array.isArray(dependency)) stack.push({
					schema: dependency,
					depth: nestedDepth
				});
			}
		}
	}
	function isValidSchema(schema, name) {
		if (!validate(schema)) {
			if (name) name = `"${name}" `;
			else name = "";
			const first = validate.errors[0];
			const err = /* @__PURE__ */ new Error(`${name}schema is invalid: data${first.instancePath} ${first.message}`);
			err.errors = isValidSchema.errors;
			throw err;
		}
	}
	function resolveRef(context, location) {
		const seen = /* @__PURE__ */ new Set();
		const siblingLocations = [];
		let depth = 0;
		while (location.schema.$ref !== void 0) {
			const refSchema = location.schema;
			const ref = refSchema.$ref;
			const locationRef = location.getSchemaRef();
			if (seen.has(locationRef)) throw new Error(`Cannot resolve circular reference "${ref}"`);
			seen.add(locationRef);
			if (depth++ > context.maxDepth) throw schemaDepthError(context.maxDepth);
			let hashIndex = ref.indexOf("#");
			if (hashIndex === -1) hashIndex = ref.length;
			const schemaId = ref.slice(0, hashIndex) || location.schemaId;
			const jsonPointer = ref.slice(hashIndex) || "#";
			const schema = context.refResolver.getSchema(schemaId, jsonPointer);
			if (schema === null) throw new Error(`Cannot find reference "${ref}"`);
			const siblingSchema = {};
			for (const key in refSchema) if (!IGNORED_REF_SIBLING_KEYWORDS.has(key)) siblingSchema[key] = refSchema[key];
			if (Object.keys(siblingSchema).length !== 0) siblingLocations.unshift(new Location(cloneOriginSchema(context, siblingSchema, location.schemaId), location.schemaId, location.jsonPointer));
			location = new Location(schema, schemaId, jsonPointer);
		}
		if (siblingLocations.length === 0) return location;
		const mergedSchemaKey = location.getSchemaRef() + JSON.stringify(siblingLocations.map((l) => l.schema));
		let mergedSchemaId = context.mergedRefsIds.get(mergedSchemaKey);
		if (mergedSchemaId === void 0) {
			mergedSchemaId = `__fjs_merged_${schemaIdCounter++}`;
			try {
				mergeLocations(context, mergedSchemaId, [location, ...siblingLocations]);
			} catch (err) {
				if (!(err instanceof MergeError)) throw err;
				return location;
			}
			context.mergedRefsIds.set(mergedSchemaKey, mergedSchemaId);
		}
		return getMergedLocation(context, mergedSchemaId);
	}
	function getSchemaDependencies(refResolver, schemaId) {
		const dependencies = {};
		const processed = /* @__PURE__ */ new Set();
		const pending = [schemaId];
		while (pending.length > 0) {
			const currentSchemaId = pending.pop();
			if (processed.has(currentSchemaId)) continue;
			processed.add(currentSchemaId);
			for (const ref of refResolver.getSchemaRefs(currentSchemaId)) {
				const dependencySchemaId = ref.schemaId;
				if (dependencySchemaId === currentSchemaId || dependencies[dependencySchemaId] !== void 0) continue;
				dependencies[dependencySchemaId] = refResolver.getSchema(dependencySchemaId);
				pending.push(dependencySchemaId);
			}
		}
		return dependencies;
	}
	function getMergedLocation(context, mergedSchemaId) {
		const mergedSchema = context.refResolver.getSchema(mergedSchemaId, "#");
		return new Location(mergedSchema, mergedSchemaId, "#");
	}
	function getSchemaId(schema, rootSchemaId) {
		if (typeof schema.$id === "string" && schema.$id.charAt(0) !== "#") return schema.$id;
		return rootSchemaId;
	}
	const LINE_SEPARATORS = /[\u2028\u2029]/g;
	function asComment(schemaRef) {
		return JSON.stringify(schemaRef).replace(LINE_SEPARATORS, (c) => "\\u" + c.charCodeAt(0).toString(16));
	}
	function getSafeSchemaRef(context, location) {
		let schemaRef = location.getSchemaRef() || "";
		if (schemaRef.startsWith(context.rootSchemaId)) schemaRef = schemaRef.replace(context.rootSchemaId, "") || "#";
		return schemaRef;
	}
	function getValidatorSchemaRef(context, location) {
		return escapeRefForAjv(resolveValidatorSchemaRef(context, location));
	}
	function buildValidation(context, schemaRef, input) {
		let name = context.validatorFunctions.get(schemaRef);
		if (name === void 0) {
			name = `validate_${context.validatorFunctions.size}`;
			context.validatorFunctions.set(schemaRef, name);
		}
		return `(${name} || (${name} = validator.getSchemaValidator(${JSON.stringify(schemaRef)})))(${input})`;
	}
	function resolveValidatorSchemaRef(context, location) {
		let schemaRef = location.getSchemaRef();
		const schema = location.schema;
		if (typeof schema.$ref !== "string" || Object.keys(schema).length !== 1) return schemaRef;
		const ref = schema.$ref;
		const hashIndex = ref.indexOf("#");
		const refSchemaId = hashIndex === -1 ? ref : ref.slice(0, hashIndex);
		const refJsonPointer = hashIndex === -1 ? "" : ref.slice(hashIndex);
		const isBareRef = refJsonPointer === "" || refJsonPointer === "#";
		const isNamedFragmentRef = NAMED_FRAGMENT_REF.test(refJsonPointer);
		const isJsonPointerRef = refJsonPointer.startsWith("#/");
		if ((isBareRef || isNamedFragmentRef || isJsonPointerRef) && refSchemaId && context.refResolver.hasSchema(refSchemaId)) {
			const refSchema = context.refResolver.getSchema(refSchemaId);
			const refSubSchema = isBareRef ? refSchema : context.refResolver.getSchema(refSchemaId, refJsonPointer);
			const hasRelativeSchemaId = typeof refSchema.$id === "string" && refSchema.$id.charAt(0) === "#";
			if (refSubSchema !== null && (!hasRelativeSchemaId || refSchema.$id === refJsonPointer)) schemaRef = refSchemaId + (isBareRef ? "#" : refJsonPointer);
		}
		return schemaRef;
	}
	function build(schema, options) {
		options = options || {};
		const maxDepth = getMaxDepth(options);
		let hasRef = assertObjectDepth(schema, maxDepth);
		assertSchemaDepth(schema, maxDepth);
		isValidSchema(schema);
		const context = {
			functions: [],
			functionsCounter: 0,
			functionsNamesBySchema: /* @__PURE__ */ new Map(),
			options,
			refResolver: new RefResolver(),
			rootSchemaId: schema.$id || `__fjs_root_${schemaIdCounter++}`,
			validatorSchemasIds: /* @__PURE__ */ new Set(),
			validatorSchemaRefs: /* @__PURE__ */ new Set(),
			validatorFunctions: /* @__PURE__ */ new Map(),
			mergedSchemasIds: /* @__PURE__ */ new Map(),
			mergedRefsIds: /* @__PURE__ */ new Map(),
			maxDepth,
			recursiveSchemas: /* @__PURE__ */ new Set(),
			recursivePaths: /* @__PURE__ */ new Set(),
			buildingSet: /* @__PURE__ */ new Set(),
			largeArraySize: 2e4,
			largeArrayMechanism: "default",
			objectMechanism: "default",
			uid: 0
		};
		const schemaId = getSchemaId(schema, context.rootSchemaId);
		if (!context.refResolver.hasSchema(schemaId)) context.refResolver.addSchema(schema, context.rootSchemaId);
		if (options.schema) for (const key in options.schema) {
			const schema = options.schema[key];
			const schemaId = getSchemaId(schema, key);
			if (!context.refResolver.hasSchema(schemaId)) {
				if (assertObjectDepth(schema, maxDepth, key)) hasRef = true;
				assertSchemaDepth(schema, maxDepth, key);
				isValidSchema(schema, key);
				context.refResolver.addSchema(schema, key);
			}
		}
		if (options.rounding) {
			if (!validRoundingMethods.has(options.rounding)) throw new Error(`Unsupported integer rounding method ${options.rounding}`);
		}
		if (options.largeArrayMechanism) {
			if (validLargeArrayMechanisms.has(options.largeArrayMechanism)) context.largeArrayMechanism = options.largeArrayMechanism;
			else throw new Error(`Unsupported large array mechanism ${options.largeArrayMechanism}`);
		}
		if (options.objectMechanism) {
			if (validObjectMechanisms.has(options.objectMechanism)) context.objectMechanism = options.objectMechanism;
			else throw new Error(`Unsupported object mechanism ${options.objectMechanism}`);
		}
		if (options.largeArraySize) {
			const largeArraySizeType = typeof options.largeArraySize;
			let parsedNumber;
			if (largeArraySizeType === "string" && Number.isFinite(parsedNumber = Number.parseInt(options.largeArraySize, 10))) context.largeArraySize = parsedNumber;
			else if (largeArraySizeType === "number" && Number.isInteger(options.largeArraySize)) context.largeArraySize = options.largeArraySize;
			else if (largeArraySizeType === "bigint") context.largeArraySize = Number(options.largeArraySize);
			else throw new Error(`Unsupported large array size. Expected integer-like, got ${typeof options.largeArraySize} with value ${options.largeArraySize}`);
		}
		const location = new Location(schema, context.rootSchemaId);
		if (hasRef) detectRecursiveSchemas(context, location);
		let code = null;
		let projection = null;
		if (context.objectMechanism === "native" && (options.forceProjection === true || PROJECTION_SUPPORTED)) projection = buildProjection(schema);
		if (projection === null) code = buildValue(context, location, "input");
		let contextFunctionCode = `
    ${serializerFns}
    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    ${[...context.validatorFunctions.values()].map((name) => `let ${name}`).join("\n    ")}
  `;
		if (projection !== null) contextFunctionCode += projection;
		else if (code === "json += anonymous0(input)") contextFunctionCode += `
    ${context.functions.join("\n")}
    const main = anonymous0
    return main
    `;
		else contextFunctionCode += `
    function main (input) {
      let json = ''
      ${code}
      return json
    }
    ${context.functions.join("\n")}
    return main
    `;
		const serializer = new Serializer(options);
		const validator = context.validatorSchemasIds.size > 0 || options.mode === "debug" ? new Validator(options.ajv, options.mode === "standalone" && options.inlineValidators) : null;
		if (validator !== null) {
			for (const schemaId of context.validatorSchemasIds) {
				const schema = context.refResolver.getSchema(schemaId);
				validator.addSchema(schema, schemaId, context.refResolver);
				const dependencies = getSchemaDependencies(context.refResolver, schemaId);
				for (const [schemaId, schema] of Object.entries(dependencies)) validator.addSchema(schema, schemaId, context.refResolver);
			}
			if (options.compileValidators) validator.compileSchemas(context.validatorSchemaRefs);
		}
		if (options.mode === "debug") return {
			validator,
			serializer,
			code: `validator\nserializer\n${contextFunctionCode}`,
			ajv: validator.ajv
		};
		const contextFunc = new Function("validator", "serializer", contextFunctionCode);
		if (options.mode === "standalone") return require_standalone$1()(contextFunc, context, serializer, validator);
		return contextFunc(validator, serializer);
	}
	const objectKeywords = [
		"properties",
		"required",
		"additionalProperties",
		"patternProperties",
		"maxProperties",
		"minProperties",
		"dependencies"
	];
	const arrayKeywords = [
		"items",
		"additionalItems",
		"maxItems",
		"minItems",
		"uniqueItems",
		"contains"
	];
	const stringKeywords = [
		"maxLength",
		"minLength",
		"pattern"
	];
	const numberKeywords = [
		"multipleOf",
		"maximum",
		"exclusiveMaximum",
		"minimum",
		"exclusiveMinimum"
	];
	function inferTypeByKeyword(schema) {
		for (const keyword of objectKeywords) if (keyword in schema) return "object";
		for (const keyword of arrayKeywords) if (keyword in schema) return "array";
		for (const keyword of stringKeywords) if (keyword in schema) return "string";
		for (const keyword of numberKeywords) if (keyword in schema) return "number";
		return schema.type;
	}
	function buildExtraObjectPropertiesSerializer(context, location, addComma, objVar) {
		const schema = location.schema;
		const propertiesKeys = Object.keys(schema.properties || {});
		let code = `
    for (const key of Object.keys(${objVar})) {
      if (
        ${propertiesKeys.length > 0 ? propertiesKeys.map((k) => `key === ${JSON.stringify(k)}`).join(" || ") + " ||" : ""}
        ${objVar}[key] === undefined ||
        typeof ${objVar}[key] === 'function' ||
        typeof ${objVar}[key] === 'symbol'
      ) continue
      const value = ${objVar}[key]
  `;
		const patternPropertiesLocation = location.getPropertyLocation("patternProperties");
		const patternPropertiesSchema = patternPropertiesLocation.schema;
		if (patternPropertiesSchema !== void 0) for (const propertyKey in patternPropertiesSchema) {
			const propertyLocation = patternPropertiesLocation.getPropertyLocation(propertyKey);
			code += `
        if (/${propertyKey.replace(/\\*\//g, "\\/")}/.test(key)) {
          ${addComma}
          json += asString(key) + JSON_STR_COLONS
          ${buildValue(context, propertyLocation, "value")}
          continue
        }
      `;
		}
		const additionalPropertiesSchema = location.getPropertyLocation("additionalProperties").schema;
		if (additionalPropertiesSchema !== void 0 && additionalPropertiesSchema !== false) {
			if (additionalPropertiesSchema === true) code += `
        ${addComma}
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      `;
			else {
				const propertyLocation = location.getPropertyLocation("additionalProperties");
				code += `
        ${addComma}
        json += asString(key) + JSON_STR_COLONS
        ${buildValue(context, propertyLocation, "value")}
      `;
			}
		}
		code += `
    }
  `;
		return code;
	}
	function buildInnerObject(context, location, objVar, isReturnForm) {
		const schema = location.schema;
		const propertiesLocation = location.getPropertyLocation("properties");
		const requiredProperties = schema.required || [];
		const propertiesKeys = Object.keys(schema.properties || {}).sort((key1, key2) => {
			const required1 = requiredProperties.includes(key1);
			return required1 === requiredProperties.includes(key2) ? 0 : required1 ? -1 : 1;
		});
		let code = "";
		for (const key of requiredProperties) if (!propertiesKeys.includes(key)) {
			const sanitizedKey = JSON.stringify(key);
			code += `if (${objVar}[${sanitizedKey}] === undefined) throw new Error('${sanitizedKey.replace(/'/g, "\\'")} is required!')\n`;
		}
		const localUid = context.uid++;
		let addComma = "";
		let emptyObjectGuard = null;
		if (propertiesKeys.length > 0 && requiredProperties.includes(propertiesKeys[0])) {
			for (let i = 0; i < propertiesKeys.length; i++) {
				const key = propertiesKeys[i];
				const propertyLocation = propertiesLocation.getPropertyLocation(key);
				let resolvedLocation = propertyLocation;
				if (propertyLocation.schema.$ref) resolvedLocation = resolveRef(context, propertyLocation);
				const sanitizedKey = JSON.stringify(key);
				const value = `value_${key.replace(/[^a-zA-Z0-9]/g, "_")}_${context.uid++}`;
				const defaultValue = resolvedLocation.schema.default;
				const isRequired = requiredProperties.includes(key);
				const keyPrefix = (i === 0 ? "{" : ",") + sanitizedKey + ":";
				code += `
      const ${value} = ${objVar}[${sanitizedKey}]
      if (${value} !== undefined) {
        json += ${JSON.stringify(keyPrefix)}
        ${buildValue(context, resolvedLocation, `${value}`)}
      }`;
				if (defaultValue !== void 0) code += ` else {
        json += ${JSON.stringify(keyPrefix + JSON.stringify(defaultValue))}
      }
      `;
				else if (isRequired) code += ` else {
        throw new Error('${sanitizedKey.replace(/'/g, "\\'")} is required!')
      }
      `;
				else code += "\n";
			}
			addComma = "json += JSON_STR_COMMA";
		} else {
			const needsRuntimeComma = propertiesKeys.length > 1 || schema.patternProperties || schema.additionalProperties !== void 0 && schema.additionalProperties !== false;
			if (needsRuntimeComma) {
				code += `let addComma_${localUid} = false\n`;
				addComma = `json += addComma_${localUid} ? JSON_STR_COMMA : ((addComma_${localUid} = true), JSON_STR_BEGIN_OBJECT)`;
				emptyObjectGuard = `if (!addComma_${localUid}) json += JSON_STR_BEGIN_OBJECT\n`;
			} else if (propertiesKeys.length === 0) code += "json += JSON_STR_BEGIN_OBJECT\n";
			for (const key of propertiesKeys) {
				let propertyLocation = propertiesLocation.getPropertyLocation(key);
				if (propertyLocation.schema.$ref) propertyLocation = resolveRef(context, propertyLocation);
				const sanitizedKey = JSON.stringify(key);
				const value = `value_${key.replace(/[^a-zA-Z0-9]/g, "_")}_${context.uid++}`;
				const defaultValue = propertyLocation.schema.default;
				const isRequired = requiredProperties.includes(key);
				const keyColon = sanitizedKey + ":";
				const addProperty = needsRuntimeComma ? `json += addComma_${localUid} ? ${JSON.stringify("," + keyColon)} : ((addComma_${localUid} = true), ${JSON.stringify("{" + keyColon)})` : `json += ${JSON.stringify("{" + keyColon)}`;
				code += `
          const ${value} = ${objVar}[${sanitizedKey}]
          if (${value} !== undefined) {
            ${addProperty}
            ${buildValue(context, propertyLocation, `${value}`)}
          }`;
				if (defaultValue !== void 0) {
					const defaultValueLiteral = JSON.stringify(sanitizedKey + ":" + JSON.stringify(defaultValue));
					if (needsRuntimeComma) code += ` else {
            ${addComma}
            json += ${defaultValueLiteral}
          }
          `;
					else code += ` else {
            json += ${JSON.stringify("{" + sanitizedKey + ":" + JSON.stringify(defaultValue))}
          }
          `;
				} else if (isRequired) code += ` else {
            throw new Error('${sanitizedKey.replace(/'/g, "\\'")} is required!')
          }
          `;
				else if (!needsRuntimeComma) code += ` else {
            json += JSON_STR_BEGIN_OBJECT
          }
          `;
				else code += "\n";
			}
		}
		if (schema.patternProperties || schema.additionalProperties) code += buildExtraObjectPropertiesSerializer(context, location, addComma, objVar);
		if (emptyObjectGuard !== null) code += emptyObjectGuard;
		code += isReturnForm ? "\nreturn json + JSON_STR_END_OBJECT\n" : "\njson += JSON_STR_END_OBJECT\n";
		return code;
	}
	function mergeLocations(context, mergedSchemaId, mergedLocations) {
		for (let i = 0, mergedLocationsLength = mergedLocations.length; i < mergedLocationsLength; i++) {
			const location = mergedLocations[i];
			if (location.schema.$ref) mergedLocations[i] = resolveRef(context, location);
		}
		const mergedSchemas = [];
		for (const location of mergedLocations) {
			const schema = cloneOriginSchema(context, location.schema, location.schemaId);
			delete schema.$id;
			mergedSchemas.push(schema);
		}
		const mergedSchema = mergeSchemas(mergedSchemas);
		const mergedLocation = new Location(mergedSchema, mergedSchemaId);
		context.refResolver.addSchema(mergedSchema, mergedSchemaId);
		return mergedLocation;
	}
	function cloneOriginSchema(context, schema, schemaId) {
		const clonedSchema = Array.isArray(schema) ? [] : {};
		if (typeof schema.$id === "string" && schema.$id.charAt(0) !== "#") schemaId = schema.$id;
		const mergedSchemaRef = context.mergedSchemasIds.get(schema);
		if (mergedSchemaRef) context.mergedSchemasIds.set(clonedSchema, mergedSchemaRef);
		for (const key in schema) {
			let value = schema[key];
			if (key === "$ref" && typeof value === "string" && value.charAt(0) === "#") value = schemaId + value;
			if (typeof value === "object" && value !== null) value = cloneOriginSchema(context, value, schemaId);
			clonedSchema[key] = value;
		}
		return clonedSchema;
	}
	function toJSON(variableName) {
		return `(${variableName} && typeof ${variableName}.toJSON === 'function')
    ? ${variableName}.toJSON()
    : ${variableName}
  `;
	}
	function buildObject(context, location, input) {
		const schema = location.schema;
		if (context.functionsNamesBySchema.has(schema)) return `json += ${context.functionsNamesBySchema.get(schema)}(${input})`;
		const nullable = schema.nullable === true;
		const schemaId = location.schemaId || "";
		const fullPath = `${schemaId}#${location.jsonPointer || ""}`;
		if (context.recursivePaths.has(fullPath) || context.buildingSet.has(schema) || schemaId !== "") {
			const functionName = generateFuncName(context);
			context.functionsNamesBySchema.set(schema, functionName);
			const functionCode = `
      // ${asComment(getSafeSchemaRef(context, location))}
      function ${functionName} (input) {
        const obj = ${toJSON("input")}
        if (obj === null) return ${nullable ? "JSON_STR_NULL" : "JSON_STR_EMPTY_OBJECT"}
        let json = ''

        ${buildInnerObject(context, location, "obj", true)}
      }
    `;
			context.functions.push(functionCode);
			return `json += ${functionName}(${input})`;
		}
		context.buildingSet.add(schema);
		const objVar = `obj_${context.uid++}`;
		const code = `
    const ${objVar} = ${toJSON(input)}
    if (${objVar} === null) {
      json += ${nullable ? "JSON_STR_NULL" : "JSON_STR_EMPTY_OBJECT"}
    } else {
      ${buildInnerObject(context, location, objVar)}
    }
  `;
		context.buildingSet.delete(schema);
		return code;
	}
	function getPrimitiveArrayFastPathCondition(itemsSchema) {
		if (Array.isArray(itemsSchema) || itemsSchema.$ref !== void 0 || typeof itemsSchema.type !== "string" || itemsSchema.const !== void 0 || itemsSchema.nullable === true || itemsSchema.allOf !== void 0 || itemsSchema.anyOf !== void 0 || itemsSchema.oneOf !== void 0 || itemsSchema.if !== void 0) return null;
		switch (itemsSchema.type) {
			case "number": return NUMBER_ARRAY_FAST_PATH;
			case "integer": return INTEGER_ARRAY_FAST_PATH;
			default: return null;
		}
	}
	function isPlainStringItemsSchema(schema) {
		if (schema.type !== "string") return false;
		if (schema.format !== void 0) return false;
		if (schema.nullable === true) return false;
		if (schema.const !== void 0) return false;
		if (schema.allOf !== void 0) return false;
		if (schema.anyOf !== void 0) return false;
		if (schema.oneOf !== void 0) return false;
		if (schema.if !== void 0) return false;
		return true;
	}
	function buildArray(context, location, input) {
		const schema = location.schema;
		let itemsLocation = location.getPropertyLocation("items");
		itemsLocation.schema = itemsLocation.schema || {};
		if (itemsLocation.schema.$ref) itemsLocation = resolveRef(context, itemsLocation);
		const itemsSchema = itemsLocation.schema;
		const plainStringFastPath = context.largeArrayMechanism !== "json-stringify" && !Array.isArray(itemsSchema) && isPlainStringItemsSchema(itemsSchema);
		if (context.functionsNamesBySchema.has(schema)) return `json += ${context.functionsNamesBySchema.get(schema)}(${input})`;
		const nullable = schema.nullable === true;
		const schemaId = location.schemaId || "";
		const fullPath = `${schemaId}#${location.jsonPointer || ""}`;
		if (context.recursivePaths.has(fullPath) || context.buildingSet.has(schema) || schemaId !== "") {
			const functionName = generateFuncName(context);
			context.functionsNamesBySchema.set(schema, functionName);
			const schemaRef = getSafeSchemaRef(context, location);
			let functionCode = `
    function ${functionName} (obj) {
      // ${asComment(schemaRef)}
      let json = ''
  `;
			functionCode += `
    if (obj === null) return ${nullable ? "JSON_STR_NULL" : "JSON_STR_EMPTY_ARRAY"}
    if (!Array.isArray(obj)) {
      throw new TypeError(${JSON.stringify(`The value of '${schemaRef}' does not match schema definition.`)})
    }
    const arrayLength = obj.length
  `;
			if (!schema.additionalItems && Array.isArray(itemsSchema)) functionCode += `
      if (arrayLength > ${itemsSchema.length}) {
        throw new Error(\`Item at ${itemsSchema.length} does not match schema definition.\`)
      }
    `;
			if (context.largeArrayMechanism === "json-stringify") functionCode += `if (arrayLength >= ${context.largeArraySize}) return JSON.stringify(obj)\n`;
			else if (plainStringFastPath) functionCode += `
      if (typeof arrayLength === 'number' && arrayLength >= ${STRING_ARRAY_FAST_PATH_MIN_LENGTH} && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      `;
			else {
				const fastPath = getPrimitiveArrayFastPathCondition(itemsSchema);
				if (fastPath) {
					const valueCode = buildValue(context, itemsLocation, "v");
					functionCode += `
        // Copying small arrays costs more than the existing loop.
        if (typeof arrayLength === 'number' && arrayLength >= ${fastPath.minLength} && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
          const copy = new Array(arrayLength)
          // V8's side-effect-free JSON.stringify fast path (V8 >= 13.8) requires
          // the standard Array.prototype; a null prototype halves its throughput.
          // Only detach the prototype when a toJSON hook would otherwise be called.
          if (Array.prototype.toJSON !== undefined) Object.setPrototypeOf(copy, null)
          for (let i = 0; i < arrayLength; i++) {
            const v = obj[i]
            if (!(${fastPath.condition})) {
              // Serialize the captured prefix, then resume at the first miss.
              // Never reread getters or read ahead of an item's coercion.
              copy.length = i
              json = JSON.stringify(copy).slice(0, -1)
              if (i > 0) json += JSON_STR_COMMA
              ${valueCode}
              for (i++; i < arrayLength; i++) {
                json += JSON_STR_COMMA
                const v = obj[i]
                ${valueCode}
              }
              return json + JSON_STR_END_ARRAY
            }
            copy[i] = v
          }
          return JSON.stringify(copy)
        }
      `;
				}
			}
			functionCode += `
    json += JSON_STR_BEGIN_ARRAY
  `;
			if (Array.isArray(itemsSchema)) {
				for (let i = 0, itemsSchemaLength = itemsSchema.length; i < itemsSchemaLength; i++) {
					let item = itemsSchema[i];
					let itemLocation = itemsLocation.getPropertyLocation(i);
					if (itemLocation.schema.$ref) {
						itemLocation = resolveRef(context, itemLocation);
						item = itemLocation.schema;
					}
					const value = `value_${i}`;
					functionCode += `const ${value} = obj[${i}]`;
					const tmpRes = buildValue(context, itemLocation, value);
					functionCode += `
        if (${i} < arrayLength) {
          if (${buildTupleItemCondition(item, value)}) {
            if (${i}) {
              json += JSON_STR_COMMA
            }
            ${tmpRes}
          } else {
            throw new Error(\`Item at ${i} does not match schema definition.\`)
          }
        }
        `;
				}
				if (schema.additionalItems) functionCode += `
        for (let i = ${itemsSchema.length}; i < arrayLength; i++) {
          if (i) {
            json += JSON_STR_COMMA
          }
          json += JSON.stringify(obj[i])
        }`;
			} else {
				const code = buildValue(context, itemsLocation, "value");
				functionCode += `
      if (arrayLength > 0) {
        const value = obj[0]
        ${code}
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          ${code}
        }
      }`;
			}
			functionCode += `
      return json + JSON_STR_END_ARRAY
    }`;
			context.functions.push(functionCode);
			return `json += ${functionName}(${input})`;
		}
		context.buildingSet.add(schema);
		const safeSchemaRef = getSafeSchemaRef(context, location);
		const objVar = `obj_${context.uid++}`;
		let inlinedCode = `
    const ${objVar} = ${input}
    if (${objVar} === null) {
      json += ${nullable ? "JSON_STR_NULL" : "JSON_STR_EMPTY_ARRAY"}
    } else if (!Array.isArray(${objVar})) {
      throw new TypeError(${JSON.stringify(`The value of '${safeSchemaRef}' does not match schema definition.`)})
    } else {
      const arrayLength_${objVar} = ${objVar}.length
  `;
		if (!schema.additionalItems && Array.isArray(itemsSchema)) inlinedCode += `
      if (arrayLength_${objVar} > ${itemsSchema.length}) {
        throw new Error(\`Item at ${itemsSchema.length} does not match schema definition.\`)
      }
    `;
		if (context.largeArrayMechanism === "json-stringify") inlinedCode += `if (arrayLength_${objVar} >= ${context.largeArraySize}) json += JSON.stringify(${objVar})\n else {`;
		else if (plainStringFastPath) inlinedCode += `
      let fjsPlain_${objVar}
      if (typeof arrayLength_${objVar} === 'number' && arrayLength_${objVar} >= ${STRING_ARRAY_FAST_PATH_MIN_LENGTH} && Number.isInteger(arrayLength_${objVar}) && arrayLength_${objVar} <= 0xffffffff) fjsPlain_${objVar} = asPlainStringArray(${objVar}, arrayLength_${objVar})
      if (fjsPlain_${objVar} !== undefined) json += fjsPlain_${objVar}
      else {
    `;
		inlinedCode += `
    json += JSON_STR_BEGIN_ARRAY
  `;
		if (Array.isArray(itemsSchema)) {
			const localUid = context.uid++;
			inlinedCode += `let addComma_${localUid} = false\n`;
			for (let i = 0, itemsSchemaLength = itemsSchema.length; i < itemsSchemaLength; i++) {
				let item = itemsSchema[i];
				let itemLocation = itemsLocation.getPropertyLocation(i);
				if (itemLocation.schema.$ref) {
					itemLocation = resolveRef(context, itemLocation);
					item = itemLocation.schema;
				}
				const value = `value_${i}_${context.uid++}`;
				inlinedCode += `const ${value} = ${objVar}[${i}]`;
				const tmpRes = buildValue(context, itemLocation, value);
				inlinedCode += `
        if (${i} < arrayLength_${objVar}) {
          if (${buildTupleItemCondition(item, value)}) {
            !addComma_${localUid} && (addComma_${localUid} = true) || (json += JSON_STR_COMMA)
            ${tmpRes}
          } else {
            throw new Error(\`Item at ${i} does not match schema definition.\`)
          }
        }
        `;
			}
			if (schema.additionalItems) inlinedCode += `
        for (let i = ${itemsSchema.length}; i < arrayLength_${objVar}; i++) {
          !addComma_${localUid} && (addComma_${localUid} = true) || (json += JSON_STR_COMMA)
          json += JSON.stringify(${objVar}[i])
        }`;
		} else {
			const code = buildValue(context, itemsLocation, "value");
			inlinedCode += `
      if (arrayLength_${objVar} > 0) {
        const value = ${objVar}[0]
        ${code}
        for (let i = 1; i < arrayLength_${objVar}; i++) {
          json += JSON_STR_COMMA
          const value = ${objVar}[i]
          ${code}
        }
      }`;
		}
		inlinedCode += `
    json += JSON_STR_END_ARRAY
  `;
		if (context.largeArrayMechanism === "json-stringify" || plainStringFastPath) inlinedCode += "}";
		inlinedCode += "}";
		context.buildingSet.delete(schema);
		return inlinedCode;
	}
	function buildArrayTypeCondition(type, accessor) {
		let condition;
		switch (type) {
			case "null":
				condition = `${accessor} === null`;
				break;
			case "string":
				condition = `typeof ${accessor} === 'string' ||
      ${accessor} === null ||
      ${accessor} instanceof Date ||
      ${accessor} instanceof RegExp ||
      (
        typeof ${accessor} === "object" &&
        typeof ${accessor}.toString === "function" &&
        ${accessor}.toString !== Object.prototype.toString
      )`;
				break;
			case "integer":
				condition = `Number.isInteger(${accessor})`;
				break;
			case "number":
				condition = `Number.isFinite(${accessor})`;
				break;
			case "boolean":
				condition = `typeof ${accessor} === 'boolean'`;
				break;
			case "object":
				condition = `${accessor} && typeof ${accessor} === 'object' && ${accessor}.constructor === Object`;
				break;
			case "array":
				condition = `Array.isArray(${accessor})`;
				break;
			default: if (Array.isArray(type)) condition = `(${type.map((subType) => {
				return buildArrayTypeCondition(subType, accessor);
			}).join(" || ")})`;
		}
		return condition;
	}
	function buildTupleItemCondition(item, accessor) {
		const condition = buildArrayTypeCondition(item.type, accessor);
		return item.nullable === true ? `${accessor} === null || ${condition}` : condition;
	}
	function generateFuncName(context) {
		return "anonymous" + context.functionsCounter++;
	}
	function buildMultiTypeSerializer(context, location, input) {
		const types = [...location.schema.type].sort((t1) => t1 === "null" ? -1 : 1);
		let code = "";
		types.forEach((type, index) => {
			location.schema = {
				...location.schema,
				type
			};
			const nestedResult = buildSingleTypeSerializer(context, location, input);
			const statement = index === 0 ? "if" : "else if";
			switch (type) {
				case "null":
					code += `
          ${statement} (${input} === null) {
            ${nestedResult}
          }
          `;
					break;
				case "string":
					code += `
          ${statement}(
            typeof ${input} === "string" ||
            ${input} === null ||
            ${input} instanceof Date ||
            ${input} instanceof RegExp ||
            (
              typeof ${input} === "object" &&
              typeof ${input}.toString === "function" &&
              ${input}.toString !== Object.prototype.toString
            )
          ) {
            ${nestedResult}
          }
        `;
					break;
				case "array":
					code += `
          ${statement}(Array.isArray(${input})) {
            ${nestedResult}
          }
        `;
					break;
				case "integer":
					code += `
          ${statement}(Number.isInteger(${input}) || ${input} === null) {
            ${nestedResult}
          }
        `;
					break;
				case "object":
					code += `
          ${statement}((typeof ${input} === "object" && !Array.isArray(${input})) || ${input} === null) {
            ${nestedResult}
          }
        `;
					break;
				default: code += `
          ${statement}(typeof ${input} === "${type}" || ${input} === null) {
            ${nestedResult}
          }
        `;
			}
		});
		code += `
    else throw new TypeError(${JSON.stringify(`The value of '${getSafeSchemaRef(context, location)}' does not match schema definition.`)})
  `;
		return code;
	}
	function buildSingleTypeSerializer(context, location, input) {
		const schema = location.schema;
		switch (schema.type) {
			case "null": return "json += JSON_STR_NULL";
			case "string": if (schema.format === "date-time") return `json += asDateTime(${input})`;
			else if (schema.format === "date") return `json += asDate(${input})`;
			else if (schema.format === "time") return `json += asTime(${input})`;
			else if (schema.format === "unsafe") return `json += asUnsafeString(${input})`;
			else return `
        if (typeof ${input} !== 'string') {
          if (${input} === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (${input} instanceof Date) {
            json += JSON_STR_QUOTE + ${input}.toISOString() + JSON_STR_QUOTE
          } else if (${input} instanceof RegExp) {
            json += asString(${input}.source)
          } else {
            json += asString(${input}.toString())
          }
        } else {
          json += asString(${input})
        }
        `;
			case "integer": return `json += asInteger(${input})`;
			case "number": return `json += asNumber(${input})`;
			case "boolean": return `json += asBoolean(${input})`;
			case "object": return buildObject(context, location, input);
			case "array": return buildArray(context, location, input);
			case void 0: return `json += JSON.stringify(${input})`;
			default: throw new Error(`${schema.type} unsupported`);
		}
	}
	function detectRecursiveSchemas(context, location) {
		const pathStack = /* @__PURE__ */ new Set();
		function traverse(location, depth) {
			const schema = location.schema;
			if (!schema || typeof schema !== "object") return;
			if (depth > context.maxDepth) throw schemaDepthError(context.maxDepth);
			const fullPath = `${location.schemaId}#${location.jsonPointer}`;
			if (pathStack.has(fullPath)) {
				let inCycle = false;
				for (const p of pathStack) {
					if (p === fullPath) inCycle = true;
					if (inCycle) context.recursivePaths.add(p);
				}
				context.recursivePaths.add(fullPath);
				return;
			}
			pathStack.add(fullPath);
			if (schema.$ref) try {
				traverse(resolveRef(context, location), depth);
			} catch (err) {
				if (!err.message.startsWith("Cannot find reference")) throw err;
			}
			const nestedDepth = depth + 1;
			for (const keyword of singleSchemaKeywords) if (typeof schema[keyword] === "object" && schema[keyword] !== null) traverse(location.getPropertyLocation(keyword), nestedDepth);
			for (const keyword of arraySchemaKeywords) {
				const schemas = schema[keyword];
				if (Array.isArray(schemas)) {
					const schemasLocation = location.getPropertyLocation(keyword);
					const schemasLength = schemas.length;
					for (let i = 0; i < schemasLength; i++) traverse(schemasLocation.getPropertyLocation(i), nestedDepth);
				}
			}
			const items = schema.items;
			if (Array.isArray(items)) {
				const itemsLocation = location.getPropertyLocation("items");
				const itemsLength = items.length;
				for (let i = 0; i < itemsLength; i++) traverse(itemsLocation.getPropertyLocation(i), nestedDepth);
			} else if (typeof items === "object" && items !== null) traverse(location.getPropertyLocation("items"), nestedDepth);
			for (const keyword of objectSchemaKeywords) {
				const schemas = schema[keyword];
				if (typeof schemas === "object" && schemas !== null) {
					const schemasLocation = location.getPropertyLocation(keyword);
					for (const key in schemas) traverse(schemasLocation.getPropertyLocation(key), nestedDepth);
				}
			}
			const dependencies = schema.dependencies;
			if (typeof dependencies === "object" && dependencies !== null) {
				const dependenciesLocation = location.getPropertyLocation("dependencies");
				for (const key in dependencies) if (!Array.isArray(dependencies[key])) traverse(dependenciesLocation.getPropertyLocation(key), nestedDepth);
			}
			pathStack.delete(fullPath);
		}
		traverse(location, 0);
	}
	function buildConstSerializer(location, input) {
		const schema = location.schema;
		const type = schema.type;
		const hasNullType = Array.isArray(type) && type.includes("null");
		let code = "";
		if (hasNullType) code += `
      if (${input} === null) {
        json += JSON_STR_NULL
      } else {
    `;
		code += `json += ${JSON.stringify(JSON.stringify(schema.const))}`;
		if (hasNullType) code += `
      }
    `;
		return code;
	}
	function buildAllOf(context, location, input) {
		const schema = location.schema;
		let mergedSchemaId = context.mergedSchemasIds.get(schema);
		if (mergedSchemaId) return buildValue(context, getMergedLocation(context, mergedSchemaId), input);
		mergedSchemaId = `__fjs_merged_${schemaIdCounter++}`;
		context.mergedSchemasIds.set(schema, mergedSchemaId);
		const { allOf, ...schemaWithoutAllOf } = location.schema;
		const dropAdditionalProperties = schemaWithoutAllOf.additionalProperties === false;
		if (dropAdditionalProperties) delete schemaWithoutAllOf.additionalProperties;
		const locations = [new Location(schemaWithoutAllOf, location.schemaId, location.jsonPointer)];
		const allOfsLocation = location.getPropertyLocation("allOf");
		for (let i = 0, allOfLength = allOf.length; i < allOfLength; i++) locations.push(allOfsLocation.getPropertyLocation(i));
		const mergedLocation = mergeLocations(context, mergedSchemaId, locations);
		if (dropAdditionalProperties) mergedLocation.schema.additionalProperties = false;
		return buildValue(context, mergedLocation, input);
	}
	function isEmptyObjectSchema(schema) {
		return Object.keys(schema).length === 0;
	}
	function buildOneOf(context, location, input) {
		context.validatorSchemasIds.add(location.schemaId);
		const type = location.schema.anyOf ? "anyOf" : "oneOf";
		const { [type]: oneOfs, ...schemaWithoutAnyOf } = location.schema;
		const locationWithoutOneOf = new Location(schemaWithoutAnyOf, location.schemaId, location.jsonPointer);
		const oneOfsLocation = location.getPropertyLocation(type);
		const withoutIsEmpty = isEmptyObjectSchema(schemaWithoutAnyOf);
		let code = "";
		for (let index = 0, oneOfsLength = oneOfs.length; index < oneOfsLength; index++) {
			const optionLocation = oneOfsLocation.getPropertyLocation(index);
			const optionSchema = optionLocation.schema;
			let nestedResult;
			if (typeof optionSchema.$ref === "string") {
				const resolvedLocation = resolveRef(context, optionLocation);
				let mergedLocation = resolvedLocation;
				if (!withoutIsEmpty) {
					const siblingLocation = new Location(cloneOriginSchema(context, schemaWithoutAnyOf, location.schemaId), location.schemaId, location.jsonPointer);
					const mergedSchemaKey = resolvedLocation.getSchemaRef() + JSON.stringify(siblingLocation.schema);
					let mergedSchemaId = context.mergedRefsIds.get(mergedSchemaKey);
					if (mergedSchemaId === void 0) {
						mergedSchemaId = `__fjs_merged_${schemaIdCounter++}`;
						mergeLocations(context, mergedSchemaId, [siblingLocation, resolvedLocation]);
						context.mergedRefsIds.set(mergedSchemaKey, mergedSchemaId);
					}
					mergedLocation = getMergedLocation(context, mergedSchemaId);
				}
				nestedResult = buildValue(context, mergedLocation, input);
			} else {
				let mergedSchemaId = context.mergedSchemasIds.get(optionSchema);
				let mergedLocation = null;
				if (mergedSchemaId) mergedLocation = getMergedLocation(context, mergedSchemaId);
				else {
					mergedSchemaId = `__fjs_merged_${schemaIdCounter++}`;
					context.mergedSchemasIds.set(optionSchema, mergedSchemaId);
					mergedLocation = mergeLocations(context, mergedSchemaId, [locationWithoutOneOf, optionLocation]);
				}
				nestedResult = buildValue(context, mergedLocation, input);
			}
			const schemaRef = getValidatorSchemaRef(context, optionLocation);
			context.validatorSchemaRefs.add(schemaRef);
			code += `
      ${index === 0 ? "if" : "else if"}(${buildValidation(context, schemaRef, input)}) {
        ${nestedResult}
      }
    `;
		}
		code += `
    else throw new TypeError(${JSON.stringify(`The value of '${getSafeSchemaRef(context, location)}' does not match schema definition.`)})
  `;
		return code;
	}
	function buildIfThenElse(context, location, input) {
		context.validatorSchemasIds.add(location.schemaId);
		const { if: ifSchema, then: thenSchema, else: elseSchema, ...schemaWithoutIfThenElse } = location.schema;
		const rootLocation = new Location(schemaWithoutIfThenElse, location.schemaId, location.jsonPointer);
		const ifSchemaRef = getValidatorSchemaRef(context, location.getPropertyLocation("if"));
		context.validatorSchemaRefs.add(ifSchemaRef);
		let thenMergedLocation = rootLocation;
		if (thenSchema !== void 0) {
			const thenLocation = location.getPropertyLocation("then");
			let thenMergedSchemaId = context.mergedSchemasIds.get(thenSchema);
			if (thenMergedSchemaId) thenMergedLocation = getMergedLocation(context, thenMergedSchemaId);
			else {
				thenMergedSchemaId = `__fjs_merged_${schemaIdCounter++}`;
				context.mergedSchemasIds.set(thenSchema, thenMergedSchemaId);
				thenMergedLocation = mergeLocations(context, thenMergedSchemaId, [rootLocation, thenLocation]);
			}
		}
		if (!elseSchema) return `
      if (${buildValidation(context, ifSchemaRef, input)}) {
        ${buildValue(context, thenMergedLocation, input)}
      } else {
        ${buildValue(context, rootLocation, input)}
      }
    `;
		const elseLocation = location.getPropertyLocation("else");
		let elseMergedSchemaId = context.mergedSchemasIds.get(elseSchema);
		let elseMergedLocation = null;
		if (elseMergedSchemaId) elseMergedLocation = getMergedLocation(context, elseMergedSchemaId);
		else {
			elseMergedSchemaId = `__fjs_merged_${schemaIdCounter++}`;
			context.mergedSchemasIds.set(elseSchema, elseMergedSchemaId);
			elseMergedLocation = mergeLocations(context, elseMergedSchemaId, [rootLocation, elseLocation]);
		}
		return `
    if (${buildValidation(context, ifSchemaRef, input)}) {
      ${buildValue(context, thenMergedLocation, input)}
    } else {
      ${buildValue(context, elseMergedLocation, input)}
    }
  `;
	}
	function buildValue(context, location, input) {
		let schema = location.schema;
		if (typeof schema === "boolean") return `json += JSON.stringify(${input})`;
		if (schema.$ref) {
			location = resolveRef(context, location);
			schema = location.schema;
		}
		if (schema.allOf) return buildAllOf(context, location, input);
		if (schema.anyOf || schema.oneOf) return buildOneOf(context, location, input);
		if (schema.if && (schema.then || schema.else)) return buildIfThenElse(context, location, input);
		if (schema.type === void 0) {
			const inferredType = inferTypeByKeyword(schema);
			if (inferredType) schema.type = inferredType;
		}
		let code = "";
		const type = schema.type;
		const nullable = schema.nullable === true;
		if (nullable) code += `
      if (${input} === null) {
        json += JSON_STR_NULL
      } else {
    `;
		if (schema.const !== void 0) code += buildConstSerializer(location, input);
		else if (Array.isArray(type)) code += buildMultiTypeSerializer(context, location, input);
		else code += buildSingleTypeSerializer(context, location, input);
		if (nullable) code += `
      }
    `;
		return code;
	}
	module.exports = build;
	module.exports.default = build;
	module.exports.build = build;
	module.exports.validLargeArrayMechanisms = validLargeArrayMechanisms;
	module.exports.restore = function({ code, validator, serializer }) {
		return Function.apply(null, [
			"validator",
			"serializer",
			code
		]).apply(null, [validator, serializer]);
	};
}));

// node_modules/@fastify/fast-json-stringify-compiler/standalone.js
var require_standalone = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fastJsonStringify = require_fast_json_stringify();
	function SerializerSelector() {
		return function buildSerializerFactory(externalSchemas, serializerOpts) {
			const fjsOpts = Object.assign({}, serializerOpts, { schema: externalSchemas });
			return responseSchemaCompiler.bind(null, fjsOpts);
		};
	}
	function responseSchemaCompiler(fjsOpts, { schema }) {
		if (fjsOpts.schema && schema.$id && fjsOpts.schema[schema.$id]) {
			fjsOpts.schema = { ...fjsOpts.schema };
			delete fjsOpts.schema[schema.$id];
		}
		return fastJsonStringify(schema, fjsOpts);
	}
	function StandaloneSerializer(options = { readMode: true }) {
		if (options.readMode === true && typeof options.restoreFunction !== "function") throw new Error("You must provide a function for the restoreFunction-option when readMode ON");
		if (options.readMode !== true && typeof options.storeFunction !== "function") throw new Error("You must provide a function for the storeFunction-option when readMode OFF");
		if (options.readMode === true) return function wrapper() {
			return function(opts) {
				return options.restoreFunction(opts);
			};
		};
		const factory = SerializerSelector();
		return function wrapper(externalSchemas, serializerOpts = {}) {
			serializerOpts.mode = "standalone";
			const compiler = factory(externalSchemas, serializerOpts);
			return function(opts) {
				const serializeFuncCode = compiler(opts);
				options.storeFunction(opts, serializeFuncCode);
				return new Function(serializeFuncCode);
			};
		};
	}
	module.exports.SerializerSelector = SerializerSelector;
	module.exports.StandaloneSerializer = StandaloneSerializer;
	module.exports.default = StandaloneSerializer;
}));

// node_modules/@fastify/fast-json-stringify-compiler/index.js
var require_fast_json_stringify_compiler = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { SerializerSelector, StandaloneSerializer } = require_standalone();
	module.exports = SerializerSelector;
	module.exports.default = SerializerSelector;
	module.exports.SerializerSelector = SerializerSelector;
	module.exports.StandaloneSerializer = StandaloneSerializer;
}));

// node_modules/fastify/lib/schema-controller.js
var require_schema_controller = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { buildSchemas } = require_schemas();
	function buildSchemaController(parentSchemaCtrl, opts) {
		if (parentSchemaCtrl) return new SchemaController(parentSchemaCtrl, opts);
		const compilersFactory = Object.assign({
			buildValidator: null,
			buildSerializer: null
		}, opts?.compilersFactory);
		if (!compilersFactory.buildValidator) compilersFactory.buildValidator = require_ajv_compiler()();
		if (!compilersFactory.buildSerializer) compilersFactory.buildSerializer = require_fast_json_stringify_compiler()();
		const option = {
			bucket: opts && opts.bucket || buildSchemas,
			compilersFactory,
			isCustomValidatorCompiler: typeof opts?.compilersFactory?.buildValidator === "function",
			isCustomSerializerCompiler: typeof opts?.compilersFactory?.buildSerializer === "function"
		};
		return new SchemaController(void 0, option);
	}
	var SchemaController = class {
		constructor(parent, options) {
			this.opts = options || parent?.opts;
			this.addedSchemas = false;
			this.compilersFactory = this.opts.compilersFactory;
			if (parent) {
				this.schemaBucket = this.opts.bucket(parent.getSchemas());
				this.validatorCompiler = parent.getValidatorCompiler();
				this.serializerCompiler = parent.getSerializerCompiler();
				this.isCustomValidatorCompiler = parent.isCustomValidatorCompiler;
				this.isCustomSerializerCompiler = parent.isCustomSerializerCompiler;
				this.parent = parent;
			} else {
				this.schemaBucket = this.opts.bucket();
				this.isCustomValidatorCompiler = this.opts.isCustomValidatorCompiler || false;
				this.isCustomSerializerCompiler = this.opts.isCustomSerializerCompiler || false;
			}
		}
		add(schema) {
			this.addedSchemas = true;
			return this.schemaBucket.add(schema);
		}
		getSchema(schemaId) {
			return this.schemaBucket.getSchema(schemaId);
		}
		getSchemas() {
			return this.schemaBucket.getSchemas();
		}
		setValidatorCompiler(validatorCompiler) {
			this.compilersFactory = Object.assign({}, this.compilersFactory, { buildValidator: () => validatorCompiler });
			this.validatorCompiler = validatorCompiler;
			this.isCustomValidatorCompiler = true;
		}
		setSerializerCompiler(serializerCompiler) {
			this.compilersFactory = Object.assign({}, this.compilersFactory, { buildSerializer: () => serializerCompiler });
			this.serializerCompiler = serializerCompiler;
			this.isCustomSerializerCompiler = true;
		}
		getValidatorCompiler() {
			return this.validatorCompiler || this.parent && this.parent.getValidatorCompiler();
		}
		getSerializerCompiler() {
			return this.serializerCompiler || this.parent && this.parent.getSerializerCompiler();
		}
		getSerializerBuilder() {
			return this.compilersFactory.buildSerializer || this.parent && this.parent.getSerializerBuilder();
		}
		getValidatorBuilder() {
			return this.compilersFactory.buildValidator || this.parent && this.parent.getValidatorBuilder();
		}
		setupValidator(serverOptions) {
			if (this.validatorCompiler !== void 0 && !this.addedSchemas) return;
			this.validatorCompiler = this.getValidatorBuilder()(this.schemaBucket.getSchemas(), serverOptions.ajv);
		}
		setupSerializer(serverOptions) {
			if (this.serializerCompiler !== void 0 && !this.addedSchemas) return;
			this.serializerCompiler = this.getSerializerBuilder()(this.schemaBucket.getSchemas(), serverOptions.serializerOpts);
		}
	};
	SchemaController.buildSchemaController = buildSchemaController;
	module.exports = SchemaController;
}));

// node_modules/fastify/lib/plugin-utils.js
var require_plugin_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const semver = require_semver();
	const assert = __require("node:assert");
	const kRegisteredPlugins = Symbol.for("registered-plugin");
	const { kTestInternals } = require_symbols$1();
	const { exist, existReply, existRequest } = require_decorate();
	const { FST_ERR_PLUGIN_VERSION_MISMATCH, FST_ERR_PLUGIN_NOT_PRESENT_IN_INSTANCE, FST_ERR_PLUGIN_INVALID_ASYNC_HANDLER, FST_ERR_PLUGIN_DEPENDENCY_NOT_REGISTERED } = require_errors$1();
	const rcRegex = /-(?:rc|pre|alpha).+$/u;
	function getMeta(fn) {
		return fn[Symbol.for("plugin-meta")];
	}
	function getPluginName(func) {
		const display = getDisplayName(func);
		if (display) return display;
		const cache = __require.cache;
		if (cache) {
			const keys = Object.keys(cache);
			for (let i = 0; i < keys.length; i++) {
				const key = keys[i];
				if (cache[key].exports === func) return key;
			}
		}
		if (func.name) return func.name;
		return null;
	}
	function getFuncPreview(func) {
		return func.toString().split("\n", 2).map((s) => s.trim()).join(" -- ");
	}
	function getDisplayName(fn) {
		return fn[Symbol.for("fastify.display-name")];
	}
	function shouldSkipOverride(fn) {
		return !!fn[Symbol.for("skip-override")];
	}
	function checkDependencies(fn) {
		const meta = getMeta(fn);
		if (!meta) return;
		const dependencies = meta.dependencies;
		if (!dependencies) return;
		assert(Array.isArray(dependencies), "The dependencies should be an array of strings");
		dependencies.forEach((dependency) => {
			if (!this[kRegisteredPlugins].includes(dependency)) throw new FST_ERR_PLUGIN_DEPENDENCY_NOT_REGISTERED(dependency, meta.name);
		});
	}
	function checkDecorators(fn) {
		const meta = getMeta(fn);
		if (!meta) return;
		const { decorators, name } = meta;
		if (!decorators) return;
		if (decorators.fastify) _checkDecorators(this, "Fastify", decorators.fastify, name);
		if (decorators.reply) _checkDecorators(this, "Reply", decorators.reply, name);
		if (decorators.request) _checkDecorators(this, "Request", decorators.request, name);
	}
	const checks = {
		Fastify: exist,
		Request: existRequest,
		Reply: existReply
	};
	function _checkDecorators(that, instance, decorators, name) {
		assert(Array.isArray(decorators), "The decorators should be an array of strings");
		decorators.forEach((decorator) => {
			const withPluginName = typeof name === "string" ? ` required by '${name}'` : "";
			if (!checks[instance].call(that, decorator)) throw new FST_ERR_PLUGIN_NOT_PRESENT_IN_INSTANCE(decorator, withPluginName, instance);
		});
	}
	function checkVersion(fn) {
		const meta = getMeta(fn);
		if (meta?.fastify == null) return;
		const requiredVersion = meta.fastify;
		const fastifyRc = rcRegex.test(this.version);
		if (fastifyRc === true && semver.gt(this.version, semver.coerce(requiredVersion)) === true) return;
		if (requiredVersion && semver.satisfies(this.version, requiredVersion, { includePrerelease: fastifyRc }) === false) throw new FST_ERR_PLUGIN_VERSION_MISMATCH(meta.name, requiredVersion, this.version);
	}
	function registerPluginName(fn) {
		const meta = getMeta(fn);
		if (!meta) return;
		const name = meta.name;
		if (!name) return;
		this[kRegisteredPlugins].push(name);
		return name;
	}
	function checkPluginHealthiness(fn, pluginName) {
		if (fn.constructor.name === "AsyncFunction" && fn.length === 3) throw new FST_ERR_PLUGIN_INVALID_ASYNC_HANDLER(pluginName);
	}
	function registerPlugin(fn) {
		const pluginName = registerPluginName.call(this, fn) || getPluginName(fn);
		checkPluginHealthiness.call(this, fn, pluginName);
		checkVersion.call(this, fn);
		checkDecorators.call(this, fn);
		checkDependencies.call(this, fn);
		return shouldSkipOverride(fn);
	}
	module.exports = {
		getPluginName,
		getFuncPreview,
		kRegisteredPlugins,
		getDisplayName,
		registerPlugin
	};
	module.exports[kTestInternals] = {
		shouldSkipOverride,
		getMeta,
		checkDecorators,
		checkDependencies
	};
}));

// node_modules/fastify/lib/req-id-gen-factory.js
var require_req_id_gen_factory = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kGenReqId } = require_symbols$1();
	function reqIdGenFactory(requestIdHeader, optGenReqId) {
		const genReqId = optGenReqId || buildDefaultGenReqId();
		if (requestIdHeader) return buildOptionalHeaderReqId(requestIdHeader, genReqId);
		return genReqId;
	}
	function getGenReqId(contextServer, req) {
		return contextServer[kGenReqId](req);
	}
	function buildDefaultGenReqId() {
		const maxInt = 2147483647;
		let nextReqId = 0;
		return function defaultGenReqId() {
			nextReqId = nextReqId + 1 & maxInt;
			return `req-${nextReqId.toString(36)}`;
		};
	}
	function buildOptionalHeaderReqId(requestIdHeader, genReqId) {
		return function(req) {
			return req.headers[requestIdHeader] || genReqId(req);
		};
	}
	module.exports = {
		getGenReqId,
		reqIdGenFactory
	};
}));

// node_modules/fast-decode-uri-component/index.js
var require_fast_decode_uri_component = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var UTF8_ACCEPT = 12;
	var UTF8_REJECT = 0;
	var UTF8_DATA = [
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		3,
		4,
		4,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		5,
		6,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		7,
		8,
		7,
		7,
		10,
		9,
		9,
		9,
		11,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		4,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		12,
		0,
		0,
		0,
		0,
		24,
		36,
		48,
		60,
		72,
		84,
		96,
		0,
		12,
		12,
		12,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		24,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		24,
		24,
		24,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		24,
		24,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		48,
		48,
		48,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		48,
		48,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		48,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		127,
		63,
		63,
		63,
		0,
		31,
		15,
		15,
		15,
		7,
		7,
		7
	];
	function decodeURIComponent(uri) {
		var percentPosition = uri.indexOf("%");
		if (percentPosition === -1) return uri;
		var length = uri.length;
		var decoded = "";
		var last = 0;
		var codepoint = 0;
		var startOfOctets = percentPosition;
		var state = UTF8_ACCEPT;
		while (percentPosition > -1 && percentPosition < length) {
			var byte = hexCodeToInt(uri[percentPosition + 1], 4) | hexCodeToInt(uri[percentPosition + 2], 0);
			var type = UTF8_DATA[byte];
			state = UTF8_DATA[256 + state + type];
			codepoint = codepoint << 6 | byte & UTF8_DATA[364 + type];
			if (state === UTF8_ACCEPT) {
				decoded += uri.slice(last, startOfOctets);
				decoded += codepoint <= 65535 ? String.fromCharCode(codepoint) : String.fromCharCode(55232 + (codepoint >> 10), 56320 + (codepoint & 1023));
				codepoint = 0;
				last = percentPosition + 3;
				percentPosition = startOfOctets = uri.indexOf("%", last);
			} else if (state === UTF8_REJECT) return null;
			else {
				percentPosition += 3;
				if (percentPosition < length && uri.charCodeAt(percentPosition) === 37) continue;
				return null;
			}
		}
		return decoded + uri.slice(last);
	}
	var HEX = {
		"0": 0,
		"1": 1,
		"2": 2,
		"3": 3,
		"4": 4,
		"5": 5,
		"6": 6,
		"7": 7,
		"8": 8,
		"9": 9,
		"a": 10,
		"A": 10,
		"b": 11,
		"B": 11,
		"c": 12,
		"C": 12,
		"d": 13,
		"D": 13,
		"e": 14,
		"E": 14,
		"f": 15,
		"F": 15
	};
	function hexCodeToInt(c, shift) {
		var i = HEX[c];
		return i === void 0 ? 255 : i << shift;
	}
	module.exports = decodeURIComponent;
}));

// node_modules/fast-querystring/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fastDecode = require_fast_decode_uri_component();
	const plusRegex = /\+/g;
	const Empty = function() {};
	Empty.prototype = Object.create(null);
	function parse(input) {
		const result = new Empty();
		if (typeof input !== "string") return result;
		let inputLength = input.length;
		let key = "";
		let value = "";
		let startingIndex = -1;
		let equalityIndex = -1;
		let shouldDecodeKey = false;
		let shouldDecodeValue = false;
		let keyHasPlus = false;
		let valueHasPlus = false;
		let hasBothKeyValuePair = false;
		let c = 0;
		for (let i = 0; i < inputLength + 1; i++) {
			c = i !== inputLength ? input.charCodeAt(i) : 38;
			if (c === 38) {
				hasBothKeyValuePair = equalityIndex > startingIndex;
				if (!hasBothKeyValuePair) equalityIndex = i;
				key = input.slice(startingIndex + 1, equalityIndex);
				if (hasBothKeyValuePair || key.length > 0) {
					if (keyHasPlus) key = key.replace(plusRegex, " ");
					if (shouldDecodeKey) key = fastDecode(key) || key;
					if (hasBothKeyValuePair) {
						value = input.slice(equalityIndex + 1, i);
						if (valueHasPlus) value = value.replace(plusRegex, " ");
						if (shouldDecodeValue) value = fastDecode(value) || value;
					}
					const currentValue = result[key];
					if (currentValue === void 0) result[key] = value;
					else if (currentValue.pop) currentValue.push(value);
					else result[key] = [currentValue, value];
				}
				value = "";
				startingIndex = i;
				equalityIndex = i;
				shouldDecodeKey = false;
				shouldDecodeValue = false;
				keyHasPlus = false;
				valueHasPlus = false;
			} else if (c === 61) {
				if (equalityIndex <= startingIndex) equalityIndex = i;
				else shouldDecodeValue = true;
			} else if (c === 43) {
				if (equalityIndex > startingIndex) valueHasPlus = true;
				else keyHasPlus = true;
			} else if (c === 37) {
				if (equalityIndex > startingIndex) shouldDecodeValue = true;
				else shouldDecodeKey = true;
			}
		}
		return result;
	}
	module.exports = parse;
}));

// node_modules/fast-querystring/lib/internals/querystring.js
var require_querystring = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const hexTable = Array.from({ length: 256 }, (_, i) => "%" + ((i < 16 ? "0" : "") + i.toString(16)).toUpperCase());
	const noEscape = new Int8Array([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		0,
		0,
		1,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		0,
		1,
		0,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		1,
		0,
		0,
		0,
		1,
		0
	]);
	function encodeString(str) {
		const len = str.length;
		if (len === 0) return "";
		let out = "";
		let lastPos = 0;
		let i = 0;
		outer: for (; i < len; i++) {
			let c = str.charCodeAt(i);
			while (c < 128) {
				if (noEscape[c] !== 1) {
					if (lastPos < i) out += str.slice(lastPos, i);
					lastPos = i + 1;
					out += hexTable[c];
				}
				if (++i === len) break outer;
				c = str.charCodeAt(i);
			}
			if (lastPos < i) out += str.slice(lastPos, i);
			if (c < 2048) {
				lastPos = i + 1;
				out += hexTable[192 | c >> 6] + hexTable[128 | c & 63];
				continue;
			}
			if (c < 55296 || c >= 57344) {
				lastPos = i + 1;
				out += hexTable[224 | c >> 12] + hexTable[128 | c >> 6 & 63] + hexTable[128 | c & 63];
				continue;
			}
			++i;
			if (i >= len) throw new Error("URI malformed");
			const c2 = str.charCodeAt(i) & 1023;
			lastPos = i + 1;
			c = 65536 + ((c & 1023) << 10 | c2);
			out += hexTable[240 | c >> 18] + hexTable[128 | c >> 12 & 63] + hexTable[128 | c >> 6 & 63] + hexTable[128 | c & 63];
		}
		if (lastPos === 0) return str;
		if (lastPos < len) return out + str.slice(lastPos);
		return out;
	}
	module.exports = { encodeString };
}));

// node_modules/fast-querystring/lib/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { encodeString } = require_querystring();
	function getAsPrimitive(value) {
		const type = typeof value;
		if (type === "string") return encodeString(value);
		else if (type === "bigint") return value.toString();
		else if (type === "boolean") return value ? "true" : "false";
		else if (type === "number" && Number.isFinite(value)) return value < 1e21 ? "" + value : encodeString("" + value);
		return "";
	}
	function stringify(input) {
		let result = "";
		if (input === null || typeof input !== "object") return result;
		const separator = "&";
		const keys = Object.keys(input);
		const keyLength = keys.length;
		let valueLength = 0;
		for (let i = 0; i < keyLength; i++) {
			const key = keys[i];
			const value = input[key];
			const encodedKey = encodeString(key) + "=";
			if (i) result += separator;
			if (Array.isArray(value)) {
				valueLength = value.length;
				for (let j = 0; j < valueLength; j++) {
					if (j) result += separator;
					result += encodedKey;
					result += getAsPrimitive(value[j]);
				}
			} else {
				result += encodedKey;
				result += getAsPrimitive(value);
			}
		}
		return result;
	}
	module.exports = stringify;
}));

// node_modules/fast-querystring/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const stringify = require_stringify();
	const fastQuerystring = {
		parse,
		stringify
	};
	module.exports = fastQuerystring;
	module.exports.default = fastQuerystring;
	module.exports.parse = parse;
	module.exports.stringify = stringify;
}));

// node_modules/ret/dist/types/tokens.js
var require_tokens = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));

// node_modules/ret/dist/types/types.js
var require_types$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.types = void 0;
	var types;
	(function(types) {
		types[types["ROOT"] = 0] = "ROOT";
		types[types["GROUP"] = 1] = "GROUP";
		types[types["POSITION"] = 2] = "POSITION";
		types[types["SET"] = 3] = "SET";
		types[types["RANGE"] = 4] = "RANGE";
		types[types["REPETITION"] = 5] = "REPETITION";
		types[types["REFERENCE"] = 6] = "REFERENCE";
		types[types["CHAR"] = 7] = "CHAR";
	})(types || (exports.types = types = {}));
}));

// node_modules/ret/dist/types/set-lookup.js
var require_set_lookup = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));

// node_modules/ret/dist/types/index.js
var require_types = /* @__PURE__ */ __commonJSMin(((exports, module, this$6) => {
	var __createBinding = this$6 && this$6.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$6 && this$6.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_tokens(), exports);
	__exportStar(require_types$1(), exports);
	__exportStar(require_set_lookup(), exports);
}));

// node_modules/ret/dist/sets.js
var require_sets = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.anyChar = exports.notWhitespace = exports.whitespace = exports.notInts = exports.ints = exports.notWords = exports.words = void 0;
	const types_1 = require_types();
	const INTS = () => [{
		type: types_1.types.RANGE,
		from: 48,
		to: 57
	}];
	const WORDS = () => [
		{
			type: types_1.types.CHAR,
			value: 95
		},
		{
			type: types_1.types.RANGE,
			from: 97,
			to: 122
		},
		{
			type: types_1.types.RANGE,
			from: 65,
			to: 90
		},
		{
			type: types_1.types.RANGE,
			from: 48,
			to: 57
		}
	];
	const WHITESPACE = () => [
		{
			type: types_1.types.CHAR,
			value: 9
		},
		{
			type: types_1.types.CHAR,
			value: 10
		},
		{
			type: types_1.types.CHAR,
			value: 11
		},
		{
			type: types_1.types.CHAR,
			value: 12
		},
		{
			type: types_1.types.CHAR,
			value: 13
		},
		{
			type: types_1.types.CHAR,
			value: 32
		},
		{
			type: types_1.types.CHAR,
			value: 160
		},
		{
			type: types_1.types.CHAR,
			value: 5760
		},
		{
			type: types_1.types.RANGE,
			from: 8192,
			to: 8202
		},
		{
			type: types_1.types.CHAR,
			value: 8232
		},
		{
			type: types_1.types.CHAR,
			value: 8233
		},
		{
			type: types_1.types.CHAR,
			value: 8239
		},
		{
			type: types_1.types.CHAR,
			value: 8287
		},
		{
			type: types_1.types.CHAR,
			value: 12288
		},
		{
			type: types_1.types.CHAR,
			value: 65279
		}
	];
	const NOTANYCHAR = () => [
		{
			type: types_1.types.CHAR,
			value: 10
		},
		{
			type: types_1.types.CHAR,
			value: 13
		},
		{
			type: types_1.types.CHAR,
			value: 8232
		},
		{
			type: types_1.types.CHAR,
			value: 8233
		}
	];
	const words = () => ({
		type: types_1.types.SET,
		set: WORDS(),
		not: false
	});
	exports.words = words;
	const notWords = () => ({
		type: types_1.types.SET,
		set: WORDS(),
		not: true
	});
	exports.notWords = notWords;
	const ints = () => ({
		type: types_1.types.SET,
		set: INTS(),
		not: false
	});
	exports.ints = ints;
	const notInts = () => ({
		type: types_1.types.SET,
		set: INTS(),
		not: true
	});
	exports.notInts = notInts;
	const whitespace = () => ({
		type: types_1.types.SET,
		set: WHITESPACE(),
		not: false
	});
	exports.whitespace = whitespace;
	const notWhitespace = () => ({
		type: types_1.types.SET,
		set: WHITESPACE(),
		not: true
	});
	exports.notWhitespace = notWhitespace;
	const anyChar = () => ({
		type: types_1.types.SET,
		set: NOTANYCHAR(),
		not: true
	});
	exports.anyChar = anyChar;
}));

// node_modules/ret/dist/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	var __createBinding = this$5 && this$5.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$5 && this$5.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$5 && this$5.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.tokenizeClass = exports.strToChars = void 0;
	const types_1 = require_types();
	const sets = __importStar(require_sets());
	const CTRL = "@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^ ?";
	const strToChars = (str) => {
		return str.replace(/(\[\\b\])|(\\)?\\(?:u([A-F0-9]{4})|x([A-F0-9]{2})|c([@A-Z[\\\]^?])|([0tnvfr]))/g, (s, b, lbs, a16, b16, dctrl, eslsh) => {
			if (lbs) return s;
			let code = b ? 8 : a16 ? parseInt(a16, 16) : b16 ? parseInt(b16, 16) : dctrl ? CTRL.indexOf(dctrl) : {
				0: 0,
				t: 9,
				n: 10,
				v: 11,
				f: 12,
				r: 13
			}[eslsh];
			let c = String.fromCharCode(code);
			return /[[\]{}^$.|?*+()]/.test(c) ? `\\${c}` : c;
		});
	};
	exports.strToChars = strToChars;
	const tokenizeClass = (str, regexpStr = "") => {
		var _a, _b, _c, _d, _e, _f, _g;
		let tokens = [], rs, c;
		const regexp = /\\(?:(w)|(d)|(s)|(W)|(D)|(S))|((?:(?:\\)(.)|([^\]\\]))-(((?:\\)])|(((?:\\)?([^\]])))))|(\])|(?:\\)?([^])/g;
		while ((rs = regexp.exec(str)) !== null) {
			const p = (_g = (_f = (_e = (_d = (_c = (_b = (_a = rs[1] && sets.words()) !== null && _a !== void 0 ? _a : rs[2] && sets.ints()) !== null && _b !== void 0 ? _b : rs[3] && sets.whitespace()) !== null && _c !== void 0 ? _c : rs[4] && sets.notWords()) !== null && _d !== void 0 ? _d : rs[5] && sets.notInts()) !== null && _e !== void 0 ? _e : rs[6] && sets.notWhitespace()) !== null && _f !== void 0 ? _f : rs[7] && {
				type: types_1.types.RANGE,
				from: (rs[8] || rs[9]).charCodeAt(0),
				to: (c = rs[10]).charCodeAt(c.length - 1)
			}) !== null && _g !== void 0 ? _g : (c = rs[16]) && {
				type: types_1.types.CHAR,
				value: c.charCodeAt(0)
			};
			if (p) tokens.push(p);
			else return [tokens, regexp.lastIndex];
		}
		throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Unterminated character class`);
	};
	exports.tokenizeClass = tokenizeClass;
}));

// node_modules/ret/dist/tokenizer.js
var require_tokenizer = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$4 && this$4.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$4 && this$4.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.tokenizer = void 0;
	const util = __importStar(require_util());
	const types_1 = require_types();
	const sets = __importStar(require_sets());
	const captureGroupFirstChar = /^[a-zA-Z_$]$/i;
	const captureGroupChars = /^[a-zA-Z0-9_$]$/i;
	const digit = /\d/;
	const tokenizer = (regexpStr) => {
		let i = 0, c;
		let start = {
			type: types_1.types.ROOT,
			stack: []
		};
		let lastGroup = start;
		let last = start.stack;
		let groupStack = [];
		let referenceQueue = [];
		let groupCount = 0;
		const repeatErr = (col) => {
			throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Nothing to repeat at column ${col - 1}`);
		};
		let str = util.strToChars(regexpStr);
		while (i < str.length) switch (c = str[i++]) {
			case "\\":
				if (i === str.length) throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: \\ at end of pattern`);
				switch (c = str[i++]) {
					case "b":
						last.push({
							type: types_1.types.POSITION,
							value: "b"
						});
						break;
					case "B":
						last.push({
							type: types_1.types.POSITION,
							value: "B"
						});
						break;
					case "w":
						last.push(sets.words());
						break;
					case "W":
						last.push(sets.notWords());
						break;
					case "d":
						last.push(sets.ints());
						break;
					case "D":
						last.push(sets.notInts());
						break;
					case "s":
						last.push(sets.whitespace());
						break;
					case "S":
						last.push(sets.notWhitespace());
						break;
					default: if (digit.test(c)) {
						let digits = c;
						while (i < str.length && digit.test(str[i])) digits += str[i++];
						let value = parseInt(digits, 10);
						const reference = {
							type: types_1.types.REFERENCE,
							value
						};
						last.push(reference);
						referenceQueue.push({
							reference,
							stack: last,
							index: last.length - 1
						});
					} else last.push({
						type: types_1.types.CHAR,
						value: c.charCodeAt(0)
					});
				}
				break;
			case "^":
				last.push({
					type: types_1.types.POSITION,
					value: "^"
				});
				break;
			case "$":
				last.push({
					type: types_1.types.POSITION,
					value: "$"
				});
				break;
			case "[": {
				let not;
				if (str[i] === "^") {
					not = true;
					i++;
				} else not = false;
				let classTokens = util.tokenizeClass(str.slice(i), regexpStr);
				i += classTokens[1];
				last.push({
					type: types_1.types.SET,
					set: classTokens[0],
					not
				});
				break;
			}
			case ".":
				last.push(sets.anyChar());
				break;
			case "(": {
				let group = {
					type: types_1.types.GROUP,
					stack: [],
					remember: true
				};
				if (str[i] === "?") {
					c = str[i + 1];
					i += 2;
					if (c === "=") {
						group.followedBy = true;
						group.remember = false;
					} else if (c === "!") {
						group.notFollowedBy = true;
						group.remember = false;
					} else if (c === "<") {
						let name = "";
						if (captureGroupFirstChar.test(str[i])) {
							name += str[i];
							i++;
						} else throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Invalid capture group name, character '${str[i]}' after '<' at column ${i + 1}`);
						while (i < str.length && captureGroupChars.test(str[i])) {
							name += str[i];
							i++;
						}
						if (str[i] !== ">") throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Unclosed capture group name, expected '>', found '${str[i]}' at column ${i + 1}`);
						group.name = name;
						i++;
					} else if (c === ":") group.remember = false;
					else throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Invalid group, character '${c}' after '?' at column ${i - 1}`);
				} else groupCount += 1;
				last.push(group);
				groupStack.push(lastGroup);
				lastGroup = group;
				last = group.stack;
				break;
			}
			case ")":
				if (groupStack.length === 0) throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Unmatched ) at column ${i - 1}`);
				lastGroup = groupStack.pop();
				last = lastGroup.options ? lastGroup.options[lastGroup.options.length - 1] : lastGroup.stack;
				break;
			case "|": {
				if (!lastGroup.options) {
					lastGroup.options = [lastGroup.stack];
					delete lastGroup.stack;
				}
				let stack = [];
				lastGroup.options.push(stack);
				last = stack;
				break;
			}
			case "{": {
				let rs = /^(\d+)(,(\d+)?)?\}/.exec(str.slice(i)), min, max;
				if (rs !== null) {
					if (last.length === 0) repeatErr(i);
					min = parseInt(rs[1], 10);
					max = rs[2] ? rs[3] ? parseInt(rs[3], 10) : Infinity : min;
					i += rs[0].length;
					last.push({
						type: types_1.types.REPETITION,
						min,
						max,
						value: last.pop()
					});
				} else last.push({
					type: types_1.types.CHAR,
					value: 123
				});
				break;
			}
			case "?":
				if (last.length === 0) repeatErr(i);
				last.push({
					type: types_1.types.REPETITION,
					min: 0,
					max: 1,
					value: last.pop()
				});
				break;
			case "+":
				if (last.length === 0) repeatErr(i);
				last.push({
					type: types_1.types.REPETITION,
					min: 1,
					max: Infinity,
					value: last.pop()
				});
				break;
			case "*":
				if (last.length === 0) repeatErr(i);
				last.push({
					type: types_1.types.REPETITION,
					min: 0,
					max: Infinity,
					value: last.pop()
				});
				break;
			default: last.push({
				type: types_1.types.CHAR,
				value: c.charCodeAt(0)
			});
		}
		if (groupStack.length !== 0) throw new SyntaxError(`Invalid regular expression: /${regexpStr}/: Unterminated group`);
		updateReferences(referenceQueue, groupCount);
		return start;
	};
	exports.tokenizer = tokenizer;
	function updateReferences(referenceQueue, groupCount) {
		for (const elem of referenceQueue.reverse()) if (groupCount < elem.reference.value) {
			elem.reference.type = types_1.types.CHAR;
			const valueString = elem.reference.value.toString();
			elem.reference.value = parseInt(valueString, 8);
			if (!/^[0-7]+$/.test(valueString)) {
				let i = 0;
				while (valueString[i] !== "8" && valueString[i] !== "9") i += 1;
				if (i === 0) {
					elem.reference.value = valueString.charCodeAt(0);
					i += 1;
				} else elem.reference.value = parseInt(valueString.slice(0, i), 8);
				if (valueString.length > i) {
					const tail = elem.stack.splice(elem.index + 1);
					for (const char of valueString.slice(i)) elem.stack.push({
						type: types_1.types.CHAR,
						value: char.charCodeAt(0)
					});
					elem.stack.push(...tail);
				}
			}
		}
	}
}));

// node_modules/ret/dist/sets-lookup.js
var require_sets_lookup = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	var __createBinding = this$3 && this$3.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$3 && this$3.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$3 && this$3.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.NOTANYCHAR = exports.WHITESPACE = exports.WORDS = exports.INTS = void 0;
	const Sets = __importStar(require_sets());
	const types_1 = require_types();
	function setToLookup(tokens) {
		let lookup = {};
		let len = 0;
		for (const token of tokens) {
			if (token.type === types_1.types.CHAR) lookup[token.value] = true;
			if (token.type === types_1.types.RANGE) lookup[`${token.from}-${token.to}`] = true;
			len += 1;
		}
		return {
			lookup: () => Object.assign({}, lookup),
			len
		};
	}
	exports.INTS = setToLookup(Sets.ints().set);
	exports.WORDS = setToLookup(Sets.words().set);
	exports.WHITESPACE = setToLookup(Sets.whitespace().set);
	exports.NOTANYCHAR = setToLookup(Sets.anyChar().set);
}));

// node_modules/ret/dist/write-set-tokens.js
var require_write_set_tokens = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$2 && this$2.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.setChar = setChar;
	exports.writeSetTokens = writeSetTokens;
	const types_1 = require_types();
	const sets = __importStar(require_sets_lookup());
	function setChar(charCode) {
		return charCode === 94 ? "\\^" : charCode === 92 ? "\\\\" : charCode === 93 ? "\\]" : charCode === 45 ? "\\-" : String.fromCharCode(charCode);
	}
	function isSameSet(set, { lookup, len }) {
		if (len !== set.length) return false;
		const map = lookup();
		for (const elem of set) {
			if (elem.type === types_1.types.SET) return false;
			const key = elem.type === types_1.types.CHAR ? elem.value : `${elem.from}-${elem.to}`;
			if (map[key]) map[key] = false;
			else return false;
		}
		return true;
	}
	function writeSetTokens(set, isNested = false) {
		if (isSameSet(set.set, sets.INTS)) return set.not ? "\\D" : "\\d";
		if (isSameSet(set.set, sets.WORDS)) return set.not ? "\\W" : "\\w";
		if (set.not && isSameSet(set.set, sets.NOTANYCHAR)) return ".";
		if (isSameSet(set.set, sets.WHITESPACE)) return set.not ? "\\S" : "\\s";
		let tokenString = "";
		for (let i = 0; i < set.set.length; i++) {
			const subset = set.set[i];
			tokenString += writeSetToken(subset);
		}
		const contents = `${set.not ? "^" : ""}${tokenString}`;
		return isNested ? contents : `[${contents}]`;
	}
	function writeSetToken(set) {
		if (set.type === types_1.types.CHAR) return setChar(set.value);
		else if (set.type === types_1.types.RANGE) return `${setChar(set.from)}-${setChar(set.to)}`;
		return writeSetTokens(set, true);
	}
}));

// node_modules/ret/dist/reconstruct.js
var require_reconstruct = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.reconstruct = void 0;
	const types_1 = require_types();
	const write_set_tokens_1 = require_write_set_tokens();
	const reduceStack = (stack) => stack.map(exports.reconstruct).join("");
	const createAlternate = (token) => {
		if ("options" in token) return token.options.map(reduceStack).join("|");
		else if ("stack" in token) return reduceStack(token.stack);
		else throw new Error(`options or stack must be Root or Group token`);
	};
	const reconstruct = (token) => {
		switch (token.type) {
			case types_1.types.ROOT: return createAlternate(token);
			case types_1.types.CHAR: {
				const c = String.fromCharCode(token.value);
				return (/[[\\{}$^.|?*+()]/.test(c) ? "\\" : "") + c;
			}
			case types_1.types.POSITION: if (token.value === "^" || token.value === "$") return token.value;
			else return `\\${token.value}`;
			case types_1.types.REFERENCE: return `\\${token.value}`;
			case types_1.types.SET: return (0, write_set_tokens_1.writeSetTokens)(token);
			case types_1.types.GROUP: return `(${token.name ? `?<${token.name}>` : token.remember ? "" : token.followedBy ? "?=" : token.notFollowedBy ? "?!" : "?:"}${createAlternate(token)})`;
			case types_1.types.REPETITION: {
				const { min, max } = token;
				let endWith;
				if (min === 0 && max === 1) endWith = "?";
				else if (min === 1 && max === Infinity) endWith = "+";
				else if (min === 0 && max === Infinity) endWith = "*";
				else if (max === Infinity) endWith = `{${min},}`;
				else if (min === max) endWith = `{${min}}`;
				else endWith = `{${min},${max}}`;
				return `${(0, exports.reconstruct)(token.value)}${endWith}`;
			}
			case types_1.types.RANGE: return `${(0, write_set_tokens_1.setChar)(token.from)}-${(0, write_set_tokens_1.setChar)(token.to)}`;
			default: throw new Error(`Invalid token type ${token}`);
		}
	};
	exports.reconstruct = reconstruct;
}));

// node_modules/ret/dist/index.js
var require_dist$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.types = void 0;
	/* istanbul ignore file */
	const types_1 = require_types();
	Object.defineProperty(exports, "types", {
		enumerable: true,
		get: function() {
			return types_1.types;
		}
	});
	__exportStar(require_tokenizer(), exports);
	__exportStar(require_reconstruct(), exports);
	const tokenizer_1 = require_tokenizer();
	const reconstruct_1 = require_reconstruct();
	__exportStar(require_types(), exports);
	exports.default = tokenizer_1.tokenizer;
	module.exports = tokenizer_1.tokenizer;
	module.exports.types = types_1.types;
	module.exports.reconstruct = reconstruct_1.reconstruct;
}));

// node_modules/safe-regex2/index.js
var require_safe_regex2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_dist$1();
	const { types } = require_dist$1();
	function walk(node, opts, starHeight) {
		let i;
		let ok;
		let len;
		if (node.type === types.REPETITION) {
			starHeight++;
			opts.reps++;
			if (starHeight > 1) return false;
			if (opts.reps > opts.limit) return false;
		}
		const options = node.options || node.value?.options;
		if (options) for (i = 0, len = options.length; i < len; i++) {
			ok = walk({ stack: options[i] }, opts, starHeight);
			if (!ok) return false;
		}
		const stack = node.stack || node.value?.stack;
		if (!stack) return true;
		for (i = 0, len = stack.length; i < len; i++) {
			ok = walk(stack[i], opts, starHeight);
			if (!ok) return false;
		}
		return true;
	}
	function safeRegex(re, options) {
		const opts = {
			reps: 0,
			limit: options?.limit ?? 25
		};
		if (isRegExp(re)) re = re.source;
		else if (typeof re !== "string") re = String(re);
		try {
			return walk(parse(re), opts, 0);
		} catch {
			return false;
		}
	}
	function isRegExp(x) {
		return Object.prototype.toString.call(x) === "[object RegExp]";
	}
	module.exports = safeRegex;
	module.exports.default = safeRegex;
	module.exports.safeRegex = safeRegex;
}));

// node_modules/find-my-way/lib/strategies/http-method.js
var require_http_method = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		name: "__fmw_internal_strategy_merged_tree_http_method__",
		storage: function() {
			const handlers = /* @__PURE__ */ new Map();
			return {
				get: (type) => {
					return handlers.get(type) || null;
				},
				set: (type, store) => {
					handlers.set(type, store);
				}
			};
		},
		/* c8 ignore next 1 */
		deriveConstraint: (req) => req.method,
		mustMatchWhenDerived: true
	};
}));

// node_modules/find-my-way/lib/pretty-print.js
var require_pretty_print = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const deepEqual = require_fast_deep_equal();
	const httpMethodStrategy = require_http_method();
	const treeDataSymbol = Symbol("treeData");
	function printObjectTree(obj, parentPrefix = "") {
		let tree = "";
		const keys = Object.keys(obj);
		for (let i = 0; i < keys.length; i++) {
			const key = keys[i];
			const value = obj[key];
			const isLast = i === keys.length - 1;
			const nodePrefix = isLast ? "└── " : "├── ";
			const childPrefix = isLast ? "    " : "│   ";
			const prefixedNodeData = (value[treeDataSymbol] || "").replaceAll("\n", "\n" + parentPrefix + childPrefix);
			tree += parentPrefix + nodePrefix + key + prefixedNodeData + "\n";
			tree += printObjectTree(value, parentPrefix + childPrefix);
		}
		return tree;
	}
	function parseFunctionName(fn) {
		let fName = fn.name || "";
		fName = fName.replace("bound", "").trim();
		fName = (fName || "anonymous") + "()";
		return fName;
	}
	function parseMeta(meta) {
		if (Array.isArray(meta)) return meta.map((m) => parseMeta(m));
		if (typeof meta === "symbol") return meta.toString();
		if (typeof meta === "function") return parseFunctionName(meta);
		if (meta instanceof RegExp) return meta.toString();
		return meta;
	}
	function getRouteMetaData(route, options) {
		if (!options.includeMeta) return {};
		const metaDataObject = options.buildPrettyMeta(route);
		const filteredMetaData = {};
		let includeMetaKeys = options.includeMeta;
		if (!Array.isArray(includeMetaKeys)) includeMetaKeys = Reflect.ownKeys(metaDataObject);
		for (const metaKey of includeMetaKeys) {
			if (!Object.prototype.hasOwnProperty.call(metaDataObject, metaKey)) continue;
			const serializedKey = metaKey.toString();
			const metaValue = metaDataObject[metaKey];
			if (metaValue !== void 0 && metaValue !== null) filteredMetaData[serializedKey] = JSON.stringify(parseMeta(metaValue));
		}
		return filteredMetaData;
	}
	function serializeMetaData(metaData) {
		let serializedMetaData = "";
		for (const [key, value] of Object.entries(metaData)) serializedMetaData += `\n• (${key}) ${value}`;
		return serializedMetaData;
	}
	function normalizeRoute(route) {
		const constraints = { ...route.opts.constraints };
		const method = constraints[httpMethodStrategy.name];
		delete constraints[httpMethodStrategy.name];
		return {
			...route,
			method,
			opts: { constraints }
		};
	}
	function serializeConstraints(constraints) {
		return JSON.stringify(constraints, (_key, value) => {
			if (value instanceof RegExp) return value.toString();
			return value;
		});
	}
	function serializeRoute(route) {
		let serializedRoute = ` (${route.method})`;
		const constraints = route.opts.constraints || {};
		if (Object.keys(constraints).length !== 0) serializedRoute += " " + serializeConstraints(constraints);
		serializedRoute += serializeMetaData(route.metaData);
		return serializedRoute;
	}
	function mergeSimilarRoutes(routes) {
		return routes.reduce((mergedRoutes, route) => {
			for (const nodeRoute of mergedRoutes) if (deepEqual(route.opts.constraints, nodeRoute.opts.constraints) && deepEqual(route.metaData, nodeRoute.metaData)) {
				nodeRoute.method += ", " + route.method;
				return mergedRoutes;
			}
			mergedRoutes.push(route);
			return mergedRoutes;
		}, []);
	}
	function serializeNode(node, prefix, options) {
		let routes = node.routes;
		if (options.method === void 0) routes = routes.map(normalizeRoute);
		routes = routes.map((route) => {
			route.metaData = getRouteMetaData(route, options);
			return route;
		});
		if (options.method === void 0) routes = mergeSimilarRoutes(routes);
		return routes.map(serializeRoute).join(`\n${prefix}`);
	}
	function buildObjectTree(node, tree, prefix, options) {
		if (node.isLeafNode || options.commonPrefix !== false) {
			prefix = prefix || "(empty root node)";
			tree = tree[prefix] = {};
			if (node.isLeafNode) tree[treeDataSymbol] = serializeNode(node, prefix, options);
			prefix = "";
		}
		if (node.staticChildrenNodes) for (const child of node.staticChildrenNodes) buildObjectTree(child, tree, prefix + child.prefix, options);
		if (node.parametricChildren) for (const child of Object.values(node.parametricChildren)) {
			const childPrefix = Array.from(child.nodePaths).join("|");
			buildObjectTree(child, tree, prefix + childPrefix, options);
		}
		if (node.wildcardChild) buildObjectTree(node.wildcardChild, tree, "*", options);
	}
	function prettyPrintTree(root, options) {
		const objectTree = {};
		buildObjectTree(root, objectTree, root.prefix, options);
		return printObjectTree(objectTree);
	}
	module.exports = { prettyPrintTree };
}));

// node_modules/find-my-way/lib/null-object.js
var require_null_object = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const NullObject = function() {};
	NullObject.prototype = Object.create(null);
	module.exports = { NullObject };
}));

// node_modules/find-my-way/lib/handler-storage.js
var require_handler_storage = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { NullObject } = require_null_object();
	const httpMethodStrategy = require_http_method();
	var HandlerStorage = class {
		constructor() {
			this.unconstrainedHandler = null;
			this.constraints = [];
			this.handlers = [];
			this.constrainedHandlerStores = null;
		}
		getMatchingHandler(derivedConstraints) {
			if (derivedConstraints === void 0) return this.unconstrainedHandler;
			return this._getHandlerMatchingConstraints(derivedConstraints);
		}
		addHandler(constrainer, route) {
			const params = route.params;
			const constraints = route.opts.constraints || {};
			const handlerObject = {
				params,
				constraints,
				handler: route.handler,
				store: route.store || null,
				_createParamsObject: this._compileCreateParamsObject(params)
			};
			const constraintsNames = Object.keys(constraints);
			if (constraintsNames.length === 0) this.unconstrainedHandler = handlerObject;
			for (const constraint of constraintsNames) if (!this.constraints.includes(constraint)) {
				if (constraint === "version") this.constraints.unshift(constraint);
				else this.constraints.push(constraint);
			}
			const isMergedTree = constraintsNames.includes(httpMethodStrategy.name);
			if (!isMergedTree && this.handlers.length >= 31) throw new Error("find-my-way supports a maximum of 31 route handlers per node when there are constraints, limit reached");
			this.handlers.push(handlerObject);
			this.handlers.sort((a, b) => Object.keys(a.constraints).length - Object.keys(b.constraints).length);
			if (!isMergedTree) this._compileGetHandlerMatchingConstraints(constrainer, constraints);
		}
		_compileCreateParamsObject(params) {
			const fnBody = ["'use strict'"];
			fnBody.push("const fn = function _createParamsObject (param0, param1, param2, param3, extraParams) {");
			fnBody.push("const params = new NullObject()");
			for (let i = 0; i < params.length; i++) {
				const value = i < 4 ? `param${i}` : `extraParams[${i - 4}]`;
				fnBody.push(`params[${JSON.stringify(params[i])}] = ${value}`);
			}
			fnBody.push("return params");
			fnBody.push("}");
			fnBody.push("return fn");
			return new Function("NullObject", fnBody.join("\n"))(NullObject);
		}
		_getHandlerMatchingConstraints() {
			return null;
		}
		_buildConstraintStore(store, constraint) {
			for (let i = 0; i < this.handlers.length; i++) {
				const constraintValue = this.handlers[i].constraints[constraint];
				if (constraintValue !== void 0) {
					let indexes = store.get(constraintValue) || 0;
					indexes |= 1 << i;
					store.set(constraintValue, indexes);
				}
			}
		}
		_constrainedIndexBitmask(constraint) {
			let mask = 0;
			for (let i = 0; i < this.handlers.length; i++) if (this.handlers[i].constraints[constraint] !== void 0) mask |= 1 << i;
			return ~mask;
		}
		_compileGetHandlerMatchingConstraints(constrainer) {
			this.constrainedHandlerStores = {};
			for (const constraint of this.constraints) {
				const store = constrainer.newStoreForConstraint(constraint);
				this.constrainedHandlerStores[constraint] = store;
				this._buildConstraintStore(store, constraint);
			}
			const lines = ["'use strict'"];
			lines.push(`
    let candidates = ${(1 << this.handlers.length) - 1}
    let mask, matches, value
    `);
			for (const constraint of this.constraints) {
				lines.push(`
      mask = ${this._constrainedIndexBitmask(constraint)}
      value = derivedConstraints.${constraint}
      `);
				const matchMask = constrainer.strategies[constraint].mustMatchWhenDerived ? "matches" : "(matches | mask)";
				lines.push(`
      if (value === undefined) {
        candidates &= mask
      } else {
        matches = this.constrainedHandlerStores.${constraint}.get(value) || 0
        candidates &= ${matchMask}
      }
      if (candidates === 0) return null;
      `);
			}
			for (const constraint in constrainer.strategies) {
				if (!Object.hasOwn(constrainer.strategies, constraint)) continue;
				if (constrainer.strategies[constraint].mustMatchWhenDerived && !this.constraints.includes(constraint)) lines.push(`if (derivedConstraints.${constraint} !== undefined) return null`);
			}
			lines.push("return this.handlers[31 - Math.clz32(candidates)]");
			this._getHandlerMatchingConstraints = new Function("derivedConstraints", lines.join("\n"));
		}
	};
	module.exports = HandlerStorage;
}));

// node_modules/find-my-way/lib/node.js
var require_node = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const HandlerStorage = require_handler_storage();
	const NODE_TYPES = {
		STATIC: 0,
		PARAMETRIC: 1,
		WILDCARD: 2
	};
	const LONG_PREFIX_MIN_LENGTH = 16;
	function matchSingleCharPrefix() {
		return true;
	}
	function compilePrefixMatch(prefix) {
		if (prefix.length === 1) return matchSingleCharPrefix;
		if (prefix.length >= LONG_PREFIX_MIN_LENGTH) return function matchLongPrefix(path, i) {
			return path.indexOf(prefix, i) === i;
		};
		const lines = [];
		for (let i = 1; i < prefix.length; i++) {
			const charCode = prefix.charCodeAt(i);
			lines.push(`path.charCodeAt(i + ${i}) === ${charCode}`);
		}
		return new Function("path", "i", `'use strict'\nreturn ${lines.join(" && ")}`);
	}
	var Node = class {
		constructor(kind, prefix, regex, staticSuffix, nodePath) {
			this.kind = kind;
			this.prefix = prefix;
			this.isLeafNode = false;
			this.routes = null;
			this.handlerStorage = null;
			this.staticChildrenCharCodes = [];
			this.staticChildrenNodes = [];
			this.parametricChildren = [];
			this.wildcardChild = null;
			this.matchPrefix = kind === NODE_TYPES.STATIC ? compilePrefixMatch(prefix) : null;
			this.isRegex = regex != null;
			this.regex = regex || null;
			this.staticSuffix = staticSuffix || null;
			this.nodePaths = kind === NODE_TYPES.PARAMETRIC ? /* @__PURE__ */ new Set([nodePath]) : null;
			this.regexParamCount = 0;
			this.regexStaticLength = 0;
		}
		addRoute(route, constrainer) {
			if (this.routes === null) this.routes = [];
			if (this.handlerStorage === null) this.handlerStorage = new HandlerStorage();
			this.isLeafNode = true;
			this.routes.push(route);
			this.handlerStorage.addHandler(constrainer, route);
		}
		setStaticChild(label, node) {
			const charCode = label.charCodeAt(0);
			const index = this.staticChildrenCharCodes.indexOf(charCode);
			if (index === -1) {
				this.staticChildrenCharCodes.push(charCode);
				this.staticChildrenNodes.push(node);
			} else this.staticChildrenNodes[index] = node;
		}
		findStaticMatchingChild(path, pathIndex) {
			const charCode = path.charCodeAt(pathIndex);
			const charCodes = this.staticChildrenCharCodes;
			for (let i = 0; i < charCodes.length; i++) if (charCodes[i] === charCode) {
				const staticChild = this.staticChildrenNodes[i];
				if (staticChild.matchPrefix(path, pathIndex)) return staticChild;
				return null;
			}
			return null;
		}
		getStaticChild(path, pathIndex = 0) {
			if (path.length === pathIndex) return this;
			const staticChild = this.findStaticMatchingChild(path, pathIndex);
			if (staticChild) return staticChild.getStaticChild(path, pathIndex + staticChild.prefix.length);
			return null;
		}
		createStaticChild(path) {
			if (path.length === 0) return this;
			const childIndex = this.staticChildrenCharCodes.indexOf(path.charCodeAt(0));
			let staticChild = childIndex === -1 ? void 0 : this.staticChildrenNodes[childIndex];
			if (staticChild) {
				let i = 1;
				for (; i < staticChild.prefix.length; i++) if (path.charCodeAt(i) !== staticChild.prefix.charCodeAt(i)) {
					staticChild = staticChild.split(this, i);
					break;
				}
				return staticChild.createStaticChild(path.slice(i));
			}
			const node = createStaticNode(path);
			this.setStaticChild(path.charAt(0), node);
			return node;
		}
		getParametricChild(regex) {
			const regexpSource = regex && regex.source;
			const parametricChild = this.parametricChildren.find((child) => {
				return (child.regex && child.regex.source) === regexpSource;
			});
			if (parametricChild) return parametricChild;
			return null;
		}
		createParametricChild(regex, staticSuffix, nodePath, regexParamCount, regexStaticLength) {
			let parametricChild = this.getParametricChild(regex);
			if (parametricChild) {
				parametricChild.nodePaths.add(nodePath);
				parametricChild.regexParamCount = Math.max(parametricChild.regexParamCount, regexParamCount);
				parametricChild.regexStaticLength = Math.max(parametricChild.regexStaticLength, regexStaticLength);
				return parametricChild;
			}
			parametricChild = createParametricNode(regex, staticSuffix, nodePath);
			parametricChild.regexParamCount = regexParamCount;
			parametricChild.regexStaticLength = regexStaticLength;
			this.parametricChildren.push(parametricChild);
			this.parametricChildren.sort((child1, child2) => {
				if (!child1.isRegex) return 1;
				if (!child2.isRegex) return -1;
				if (child1.staticSuffix === null) return 1;
				if (child2.staticSuffix === null) return -1;
				if (child2.staticSuffix.endsWith(child1.staticSuffix)) return 1;
				if (child1.staticSuffix.endsWith(child2.staticSuffix)) return -1;
				return 0;
			});
			return parametricChild;
		}
		getWildcardChild() {
			return this.wildcardChild;
		}
		createWildcardChild() {
			this.wildcardChild = this.getWildcardChild() || createWildcardNode();
			return this.wildcardChild;
		}
		getNextNode(path, pathIndex, nodeStack, paramsCount) {
			let node = this.findStaticMatchingChild(path, pathIndex);
			let parametricBrotherNodeIndex = 0;
			if (node === null) {
				if (this.parametricChildren.length === 0) return this.wildcardChild;
				node = this.parametricChildren[0];
				parametricBrotherNodeIndex = 1;
			}
			if (this.wildcardChild !== null) nodeStack.push(this.wildcardChild, pathIndex, paramsCount);
			for (let i = this.parametricChildren.length - 1; i >= parametricBrotherNodeIndex; i--) nodeStack.push(this.parametricChildren[i], pathIndex, paramsCount);
			return node;
		}
		split(parentNode, length) {
			const parentPrefix = this.prefix.slice(0, length);
			const childPrefix = this.prefix.slice(length);
			this.prefix = childPrefix;
			this.matchPrefix = compilePrefixMatch(childPrefix);
			const staticNode = createStaticNode(parentPrefix);
			staticNode.setStaticChild(childPrefix.charAt(0), this);
			parentNode.setStaticChild(parentPrefix.charAt(0), staticNode);
			return staticNode;
		}
	};
	function createStaticNode(prefix) {
		return new Node(NODE_TYPES.STATIC, prefix, null, null, null);
	}
	function createParametricNode(regex, staticSuffix, nodePath) {
		return new Node(NODE_TYPES.PARAMETRIC, "", regex, staticSuffix, nodePath);
	}
	function createWildcardNode() {
		return new Node(NODE_TYPES.WILDCARD, "", null, null, null);
	}
	module.exports = {
		Node,
		createStaticNode,
		createParametricNode,
		createWildcardNode,
		NODE_TYPES
	};
}));

// node_modules/find-my-way/lib/url-sanitizer.js
var require_url_sanitizer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const DECODE_COMPONENT_TABLE = /* @__PURE__ */ new Uint8Array(768);
	for (const [encoded, char] of [
		["%23", "#"],
		["%24", "$"],
		["%25", "%"],
		["%26", "&"],
		["%2B", "+"],
		["%2b", "+"],
		["%2C", ","],
		["%2c", ","],
		["%2F", "/"],
		["%2f", "/"],
		["%3A", ":"],
		["%3a", ":"],
		["%3B", ";"],
		["%3b", ";"],
		["%3D", "="],
		["%3d", "="],
		["%3F", "?"],
		["%3f", "?"],
		["%40", "@"]
	]) DECODE_COMPONENT_TABLE[encoded.charCodeAt(1) - 50 << 8 | encoded.charCodeAt(2)] = char.charCodeAt(0);
	function decodeComponentCharCode(highCharCode, lowCharCode) {
		if (highCharCode < 50 || highCharCode > 52 || lowCharCode > 255) return 0;
		return DECODE_COMPONENT_TABLE[highCharCode - 50 << 8 | lowCharCode];
	}
	function decodeComponentChar(highCharCode, lowCharCode) {
		const charCode = decodeComponentCharCode(highCharCode, lowCharCode);
		if (charCode === 0) return null;
		return String.fromCharCode(charCode);
	}
	const MIN_NATIVE_SCAN_LENGTH = 12;
	function safeDecodeURI(path, useSemicolonDelimiter) {
		if (path.length >= MIN_NATIVE_SCAN_LENGTH) return safeDecodeURINativeScan(path, useSemicolonDelimiter);
		return safeDecodeURICharScan(path, useSemicolonDelimiter, 1);
	}
	function safeDecodeURINativeScan(path, useSemicolonDelimiter) {
		const percentIndex = path.indexOf("%", 1);
		let delimIndex = path.indexOf("?", 1);
		const hashIndex = path.indexOf("#", 1);
		if (hashIndex !== -1 && (delimIndex === -1 || hashIndex < delimIndex)) delimIndex = hashIndex;
		if (useSemicolonDelimiter) {
			const semicolonIndex = path.indexOf(";", 1);
			if (semicolonIndex !== -1 && (delimIndex === -1 || semicolonIndex < delimIndex)) delimIndex = semicolonIndex;
		}
		if (percentIndex === -1 || delimIndex !== -1 && percentIndex > delimIndex) {
			if (delimIndex === -1) return {
				path,
				querystring: "",
				shouldDecodeParam: false
			};
			return {
				path: path.slice(0, delimIndex),
				querystring: path.slice(delimIndex + 1),
				shouldDecodeParam: false
			};
		}
		return safeDecodeURIPercentScan(path, useSemicolonDelimiter, percentIndex);
	}
	function safeDecodeURICharScan(path, useSemicolonDelimiter, startIndex) {
		for (let i = startIndex; i < path.length; i++) {
			const charCode = path.charCodeAt(i);
			if (charCode === 37) return safeDecodeURIPercentScan(path, useSemicolonDelimiter, i);
			else if (charCode === 63 || charCode === 35 || charCode === 59 && useSemicolonDelimiter) return {
				path: path.slice(0, i),
				querystring: path.slice(i + 1),
				shouldDecodeParam: false
			};
		}
		return {
			path,
			querystring: "",
			shouldDecodeParam: false
		};
	}
	function safeDecodeURIPercentScan(path, useSemicolonDelimiter, startIndex) {
		let shouldDecode = false;
		let shouldDecodeParam = false;
		let querystring = "";
		let percentIndexes = null;
		let pathEnd = -1;
		for (let i = startIndex; i < path.length; i++) {
			const charCode = path.charCodeAt(i);
			if (charCode === 37) {
				const componentCharCode = decodeComponentCharCode(path.charCodeAt(i + 1), path.charCodeAt(i + 2));
				if (componentCharCode === 0) shouldDecode = true;
				else {
					shouldDecodeParam = true;
					if (componentCharCode === 37) {
						shouldDecode = true;
						if (percentIndexes === null) percentIndexes = [];
						percentIndexes.push(i);
					}
					i += 2;
				}
			} else if (charCode === 63 || charCode === 35 || charCode === 59 && useSemicolonDelimiter) {
				querystring = path.slice(i + 1);
				pathEnd = i;
				break;
			}
		}
		let decodedPath;
		if (percentIndexes === null) decodedPath = pathEnd === -1 ? path : path.slice(0, pathEnd);
		else {
			const parts = [];
			let last = 0;
			for (const index of percentIndexes) {
				parts.push(path.slice(last, index), "%2525");
				last = index + 3;
			}
			parts.push(path.slice(last, pathEnd === -1 ? path.length : pathEnd));
			decodedPath = parts.join("");
		}
		if (shouldDecode) decodedPath = decodeURI(decodedPath);
		return {
			path: decodedPath,
			querystring,
			shouldDecodeParam
		};
	}
	function safeDecodeURIComponent(uriComponent) {
		const startIndex = uriComponent.indexOf("%");
		if (startIndex === -1) return uriComponent;
		let decoded = "";
		let lastIndex = startIndex;
		for (let i = startIndex; i < uriComponent.length; i++) if (uriComponent.charCodeAt(i) === 37) {
			const decodedChar = decodeComponentChar(uriComponent.charCodeAt(i + 1), uriComponent.charCodeAt(i + 2));
			decoded += uriComponent.slice(lastIndex, i) + decodedChar;
			lastIndex = i + 3;
		}
		return uriComponent.slice(0, startIndex) + decoded + uriComponent.slice(lastIndex);
	}
	module.exports = {
		safeDecodeURI,
		safeDecodeURIComponent,
		safeDecodeURINativeScan,
		safeDecodeURICharScan,
		MIN_NATIVE_SCAN_LENGTH
	};
}));

// node_modules/find-my-way/lib/compiler.js
var require_compiler = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { NODE_TYPES } = require_node();
	const { NullObject } = require_null_object();
	const { safeDecodeURIComponent } = require_url_sanitizer();
	const LONG_PREFIX_MIN_LENGTH = 16;
	const SCAN_LOOP_MAX_LENGTH = 12;
	const SPLIT_LINES = 250;
	const FUNCTION_LINES = 400;
	const FLAG = Symbol("find-my-way.compiled.flag");
	const NO_MATCH = Symbol("find-my-way.compiled.no-match");
	const POSITION_PLACEHOLDER = "POS";
	const RETRY_PLACEHOLDER = "RETRY";
	const POSITION_PATTERN = new RegExp(`${POSITION_PLACEHOLDER}(?: \\+ (\\d+))?`, "g");
	const SUM_PATTERN = /^(\S+) \+ (\d+)$/;
	function substitutePosition(line, position) {
		return line.replace(POSITION_PATTERN, (match, offset) => {
			if (offset === void 0) return position;
			const sum = SUM_PATTERN.exec(position);
			if (sum !== null) return `${sum[1]} + ${Number(sum[2]) + Number(offset)}`;
			if (/^\d+$/.test(position)) return String(Number(position) + Number(offset));
			return `${position} + ${offset}`;
		});
	}
	var TreeCompiler = class {
		constructor(router, raw, target = "find") {
			this.router = router;
			this.raw = raw;
			this.lookup = target === "lookup";
			this.constNames = [];
			this.constValues = [];
			this.functions = [];
			this.lines = [];
			this.indent = 1;
			this.maxParams = 0;
			this.uid = 0;
			this.tracksMaxParamLength = router.onMaxParamLength !== null;
			this.useSemicolonDelimiter = router.useSemicolonDelimiter;
			this.routerConst = this.addConst(router, "router");
		}
		addConst(value, hint) {
			const name = `${hint}_${this.constNames.length}`;
			this.constNames.push(name);
			this.constValues.push(value);
			return name;
		}
		emit(line) {
			this.lines.push("  ".repeat(this.indent) + line);
		}
		compile(root, slow) {
			if (this.raw) this.indent = 2;
			this.emitNodeBody(root, null, root.prefix.length, 0, root.prefix);
			if (this.raw) {
				if (this.tracksMaxParamLength) this.emit("if (maxParamLengthExceeded) break raw");
				this.emit(`if (path.indexOf('%', 1) === -1) return ${this.lookup ? `${this.routerConst}._defaultRoute(req, res, ctx)` : "null"}`);
			} else {
				if (this.tracksMaxParamLength) this.emit(`if (maxParamLengthExceeded) return ${this.routerConst}._onMaxParamLength(originPath)`);
				this.emit("return null");
			}
			const source = ["'use strict'"];
			for (const fn of this.functions) {
				source.push(`function ${fn.name} (${this.subtreeArguments(fn.paramsCount, "i")}) {`);
				source.push(`  let ${this.paramLocals(fn.paramsCount)}`);
				if (this.raw) source.push("  let c");
				if (this.tracksMaxParamLength) source.push("  let maxParamLengthExceeded = false");
				source.push(...fn.lines);
				if (this.tracksMaxParamLength) source.push("  return maxParamLengthExceeded ? FLAG : NO_MATCH");
				else source.push("  return NO_MATCH");
				source.push("}");
			}
			if (this.raw) {
				const delimiters = this.delimiterCharCodes();
				source.push(this.scanFunction("scanSegment", [47].concat(delimiters), false), this.scanFunction("scanRest", delimiters, true), this.lookup ? "return function compiledLookup (path, derivedConstraints, req, res, ctx) {" : "return function compiledFind (path, derivedConstraints) {", "  raw: {", "    if (path.charCodeAt(0) !== 47) break raw", "    const pathLen = path.length", "    let c", `    let ${this.paramLocals(0)}`);
				if (this.tracksMaxParamLength) source.push("    let maxParamLengthExceeded = false");
				source.push(...this.lines.map((line) => line.replaceAll(RETRY_PLACEHOLDER, "break raw")), "  }", this.lookup ? `  return ${this.routerConst}.callHandler(slow(path, derivedConstraints), req, res, ctx)` : "  return slow(path, derivedConstraints)", "}");
			} else {
				source.push("return function compiledFindSanitized (path, originPath, shouldDecodeParam, derivedConstraints, querystring) {", "  const pathLen = path.length", `  let ${this.paramLocals(0)}`);
				if (this.tracksMaxParamLength) source.push("  let maxParamLengthExceeded = false");
				source.push(...this.lines, "}");
			}
			const code = source.join("\n");
			const fn = new Function("NullObject", "decodeParam", "slow", "FLAG", "NO_MATCH", ...this.constNames, code)(NullObject, safeDecodeURIComponent, slow, FLAG, NO_MATCH, ...this.constValues);
			fn.source = code;
			return fn;
		}
		paramLocals(from) {
			const locals = [];
			for (let i = from; i < Math.max(this.maxParams, 4); i++) locals.push(`p${i}`);
			return locals.length === 0 ? "unused" : locals.join(", ");
		}
		subtreeArguments(paramsCount, position) {
			const args = this.raw ? [
				"path",
				"pathLen",
				position,
				"derivedConstraints"
			] : [
				"path",
				"originPath",
				"pathLen",
				"shouldDecodeParam",
				"derivedConstraints",
				"querystring",
				position
			];
			if (this.lookup) args.push("req", "res", "ctx");
			for (let i = 0; i < paramsCount; i++) args.push(`p${i}`);
			return args.join(", ");
		}
		delimiterCharCodes() {
			const delimiters = [63, 35];
			if (this.useSemicolonDelimiter) delimiters.push(59);
			return delimiters;
		}
		scanFunction(name, stops, knowsLength) {
			const checks = stops.concat(37).map((code) => `c === ${code}`).join(" || ");
			const lines = [
				`const ${name}Regex = /[${stops.concat(37).map((code) => "\\x" + code.toString(16).padStart(2, "0")).join("")}]/g`,
				`function ${name}Long (path, i, len) {`,
				`  ${name}Regex.lastIndex = i`,
				`  if (!${name}Regex.test(path)) return len`,
				`  i = ${name}Regex.lastIndex - 1`,
				"  return path.charCodeAt(i) === 37 ? -1 : i",
				"}",
				`function ${name} (path, i, len) {`
			];
			if (knowsLength) {
				lines.push(`  if (len - i > ${SCAN_LOOP_MAX_LENGTH}) return ${name}Long(path, i, len)`);
				lines.push("  for (; i < len; i++) {");
			} else {
				lines.push(`  const limit = len - i > ${SCAN_LOOP_MAX_LENGTH} ? i + ${SCAN_LOOP_MAX_LENGTH} : len`);
				lines.push("  for (; i < limit; i++) {");
			}
			lines.push("    const c = path.charCodeAt(i)", `    if (${checks}) return c === 37 ? -1 : i`, "  }");
			if (knowsLength) lines.push("  return len");
			else lines.push(`  return i === len ? len : ${name}Long(path, i, len)`);
			lines.push("}");
			return lines.join("\n");
		}
		position(base, offset) {
			if (base === null) return String(offset);
			if (offset === 0) return base;
			return `${base} + ${offset}`;
		}
		retry() {
			return RETRY_PLACEHOLDER;
		}
		endCondition(pos) {
			if (!this.raw) return `pathLen === ${pos}`;
			const delimiters = this.delimiterCharCodes();
			const checks = [`pathLen === ${pos}`, `(c = path.charCodeAt(${pos})) === ${delimiters[0]}`];
			for (let i = 1; i < delimiters.length; i++) checks.push(`c === ${delimiters[i]}`);
			return checks.join(" || ");
		}
		querystringExpression(pos) {
			if (!this.raw) return "querystring";
			return `pathLen === ${pos} ? '' : path.slice(${pos} + 1)`;
		}
		emitNodeBody(node, base, offset, paramsCount, staticPath) {
			if (node.isLeafNode) {
				const pos = this.position(base, offset);
				if (node.kind === NODE_TYPES.WILDCARD && !this.raw) this.emitLeaf(node, paramsCount, pos);
				else {
					this.emit(`if (${this.endCondition(pos)}) {`);
					this.indent++;
					this.emitLeaf(node, paramsCount, pos);
					this.indent--;
					this.emit("}");
				}
			}
			this.emitStaticChildren(node, base, offset, paramsCount, staticPath);
			this.emitParametricChildren(node, base, offset, paramsCount);
			this.emitWildcardChild(node, base, offset, paramsCount);
		}
		emitSubtree(node, base, offset, paramsCount, staticPath) {
			const outerLines = this.lines;
			const outerIndent = this.indent;
			this.lines = [];
			this.indent = 0;
			this.emitNodeBody(node, POSITION_PLACEHOLDER, 0, paramsCount, staticPath);
			const bodyLines = this.lines;
			this.lines = outerLines;
			this.indent = outerIndent;
			if (bodyLines.length <= SPLIT_LINES && this.lines.length + bodyLines.length <= FUNCTION_LINES) {
				const position = this.position(base, offset);
				const prefix = "  ".repeat(this.indent);
				for (const line of bodyLines) this.lines.push(prefix + substitutePosition(line, position));
				return;
			}
			const name = `subtree_${this.functions.length}`;
			this.functions.push({
				name,
				paramsCount,
				lines: bodyLines.map((line) => "  " + substitutePosition(line, "i").replaceAll(RETRY_PLACEHOLDER, "return FLAG"))
			});
			const result = `r${this.uid++}`;
			this.emit(`const ${result} = ${name}(${this.subtreeArguments(paramsCount, this.position(base, offset))})`);
			this.emit(`if (${result} !== NO_MATCH) {`);
			this.emit(`  if (${result} !== FLAG) return ${result}`);
			if (this.raw) this.emit(`  ${this.retry()}`);
			else if (this.tracksMaxParamLength) this.emit("  maxParamLengthExceeded = true");
			this.emit("}");
		}
		emitLeaf(node, paramsCount, pos) {
			const storage = node.handlerStorage;
			const storageConst = this.addConst(storage, "handlers");
			const handle = `h${this.uid++}`;
			this.emit(`const ${handle} = ${storageConst}.getMatchingHandler(derivedConstraints)`);
			this.emit(`if (${handle} !== null) {`);
			this.indent++;
			let paramsExpr;
			if (storage.handlers.length === 1) {
				const params = storage.handlers[0].params;
				this.maxParams = Math.max(this.maxParams, paramsCount, params.length);
				const paramsObject = `o${this.uid++}`;
				this.emit(`const ${paramsObject} = new NullObject()`);
				for (let i = 0; i < params.length; i++) this.emit(`${paramsObject}[${JSON.stringify(params[i])}] = p${i}`);
				paramsExpr = paramsObject;
			} else {
				this.maxParams = Math.max(this.maxParams, paramsCount);
				const extra = [];
				for (let i = 4; i < paramsCount; i++) extra.push(`p${i}`);
				paramsExpr = `${handle}._createParamsObject(p0, p1, p2, p3, ${extra.length === 0 ? "null" : `[${extra.join(", ")}]`})`;
			}
			const searchParams = `${this.routerConst}.querystringParser(${this.querystringExpression(pos)})`;
			if (this.lookup) {
				this.emit(`const q${this.uid} = ${searchParams}`);
				this.emit("return ctx === undefined");
				this.emit(`  ? ${handle}.handler(req, res, ${paramsExpr}, ${handle}.store, q${this.uid})`);
				this.emit(`  : ${handle}.handler.call(ctx, req, res, ${paramsExpr}, ${handle}.store, q${this.uid})`);
				this.uid++;
			} else {
				this.emit("return {");
				this.emit(`  handler: ${handle}.handler,`);
				this.emit(`  store: ${handle}.store,`);
				this.emit(`  params: ${paramsExpr},`);
				this.emit(`  searchParams: ${searchParams}`);
				this.emit("}");
			}
			this.indent--;
			this.emit("}");
		}
		prefixCondition(child, base, offset, skipFirstChar) {
			const prefix = child.prefix;
			if (prefix.length >= LONG_PREFIX_MIN_LENGTH) {
				const pos = this.position(base, offset);
				return `path.indexOf(${JSON.stringify(prefix)}, ${pos}) === ${pos}`;
			}
			const checks = [];
			for (let i = skipFirstChar ? 1 : 0; i < prefix.length; i++) checks.push(`path.charCodeAt(${this.position(base, offset + i)}) === ${prefix.charCodeAt(i)}`);
			return checks.length === 0 ? null : checks.join(" && ");
		}
		emitStaticChildren(node, base, offset, paramsCount, staticPath) {
			const children = node.staticChildrenNodes;
			if (children.length === 0) return;
			if (children.length === 1) {
				this.emitStaticChild(children[0], base, offset, paramsCount, staticPath, false);
				return;
			}
			this.emit(`switch (path.charCodeAt(${this.position(base, offset)})) {`);
			this.indent++;
			for (let i = 0; i < children.length; i++) {
				this.emit(`case ${node.staticChildrenCharCodes[i]}: {`);
				this.indent++;
				this.emitStaticChild(children[i], base, offset, paramsCount, staticPath, true);
				this.emit("break");
				this.indent--;
				this.emit("}");
			}
			this.indent--;
			this.emit("}");
		}
		emitStaticChild(child, base, offset, paramsCount, staticPath, skipFirstChar) {
			const childStaticPath = staticPath === null ? null : staticPath + child.prefix;
			const condition = this.prefixCondition(child, base, offset, skipFirstChar);
			const end = offset + child.prefix.length;
			if (this.raw && childStaticPath !== null && child.isLeafNode && child.staticChildrenNodes.length === 0 && child.parametricChildren.length === 0 && child.wildcardChild === null) {
				const pos = this.position(base, end);
				const suffix = condition === null ? this.endCondition(pos) : `${condition} && (${this.endCondition(pos)})`;
				this.emit(`if (path === ${JSON.stringify(childStaticPath)} || (${suffix})) {`);
				this.indent++;
				this.emitLeaf(child, paramsCount, pos);
				this.indent--;
				this.emit("}");
				return;
			}
			if (condition !== null) {
				this.emit(`if (${condition}) {`);
				this.indent++;
			}
			this.emitSubtree(child, base, end, paramsCount, childStaticPath);
			if (condition !== null) {
				this.indent--;
				this.emit("}");
			}
		}
		emitParametricChildren(node, base, offset, paramsCount) {
			const children = node.parametricChildren;
			if (children.length === 0) return;
			const pos = this.position(base, offset);
			const id = this.uid++;
			const end = `e${id}`;
			const value = `v${id}`;
			if (this.raw) {
				this.emit(`const ${end} = scanSegment(path, ${pos}, pathLen)`);
				this.emit(`if (${end} === -1) ${this.retry()}`);
				this.emit(`const ${value} = path.slice(${pos}, ${end})`);
			} else {
				this.emit(`let ${end} = originPath.indexOf('/', ${pos})`);
				this.emit(`if (${end} === -1) ${end} = pathLen`);
				this.emit(`let ${value} = originPath.slice(${pos}, ${end})`);
				this.emit(`if (shouldDecodeParam) ${value} = decodeParam(${value})`);
			}
			for (const child of children) if (child.isRegex) this.emitRegexChild(child, end, value, paramsCount);
			else {
				this.emit(`if (${value}.length <= ${this.routerConst}.maxParamLength) {`);
				this.indent++;
				this.emit(`p${paramsCount} = ${value}`);
				this.emitSubtree(child, end, 0, paramsCount + 1, null);
				this.indent--;
				if (this.tracksMaxParamLength) {
					this.emit("} else {");
					this.emit("  maxParamLengthExceeded = true");
				}
				this.emit("}");
			}
		}
		emitRegexChild(child, end, value, paramsCount) {
			const regexConst = this.addConst(child.regex, "regex");
			const groupCount = countCaptureGroups(child.regex);
			const match = `m${this.uid++}`;
			const maxLength = `${child.regexParamCount} * ${this.routerConst}.maxParamLength + ${child.regexStaticLength}`;
			this.emit(`if (${value}.length > ${maxLength}) {`);
			if (this.tracksMaxParamLength) this.emit("  maxParamLengthExceeded = true");
			this.emit("} else {");
			this.indent++;
			this.emit(`const ${match} = ${regexConst}.exec(${value})`);
			this.emit(`if (${match} !== null) {`);
			this.indent++;
			const groups = [];
			for (let i = 1; i <= groupCount; i++) {
				const group = `${match}g${i}`;
				groups.push(group);
				this.emit(`const ${group} = ${match}[${i}] ?? ''`);
			}
			const tooLong = groups.map((group) => `${group}.length > ${this.routerConst}.maxParamLength`).join(" || ");
			if (groups.length > 0) {
				this.emit(`if (${tooLong}) {`);
				if (this.tracksMaxParamLength) this.emit("  maxParamLengthExceeded = true");
				this.emit("} else {");
				this.indent++;
			}
			for (let i = 0; i < groups.length; i++) this.emit(`p${paramsCount + i} = ${groups[i]}`);
			this.emitSubtree(child, end, 0, paramsCount + groups.length, null);
			if (groups.length > 0) {
				this.indent--;
				this.emit("}");
			}
			this.indent--;
			this.emit("}");
			this.indent--;
			this.emit("}");
		}
		emitWildcardChild(node, base, offset, paramsCount) {
			const child = node.wildcardChild;
			if (child === null) return;
			const pos = this.position(base, offset);
			const id = this.uid++;
			const value = `w${id}`;
			this.emit("{");
			this.indent++;
			if (this.raw) {
				const end = `e${id}`;
				this.emit(`const ${end} = scanRest(path, ${pos}, pathLen)`);
				this.emit(`if (${end} === -1) ${this.retry()}`);
				this.emit(`const ${value} = path.slice(${pos}, ${end})`);
				this.emit(`p${paramsCount} = ${value}`);
				this.emitNodeBody(child, end, 0, paramsCount + 1, null);
			} else {
				this.emit(`let ${value} = originPath.slice(${pos})`);
				this.emit(`if (shouldDecodeParam) ${value} = decodeParam(${value})`);
				this.emit(`p${paramsCount} = ${value}`);
				this.emitNodeBody(child, "pathLen", 0, paramsCount + 1, null);
			}
			this.indent--;
			this.emit("}");
		}
	};
	function countCaptureGroups(regex) {
		return new RegExp(regex.source + "|").exec("").length - 1;
	}
	function supportsRawMatching(router, root) {
		if (router.ignoreTrailingSlash || router.ignoreDuplicateSlashes || router.caseSensitive === false) return false;
		const forbidden = router.useSemicolonDelimiter ? /[%?#;]/ : /[%?#]/;
		const stack = [root];
		while (stack.length > 0) {
			const node = stack.pop();
			if (forbidden.test(node.prefix)) return false;
			stack.push(...node.staticChildrenNodes, ...node.parametricChildren);
			if (node.wildcardChild !== null) stack.push(node.wildcardChild);
		}
		return true;
	}
	function compileTree(router, root) {
		const sanitized = new TreeCompiler(router, false).compile(root, null);
		const slow = function findSanitized(path, derivedConstraints) {
			return router._findSanitized(sanitized, path, derivedConstraints);
		};
		if (!supportsRawMatching(router, root)) return {
			find: slow,
			lookup: function lookupSanitized(path, derivedConstraints, req, res, ctx) {
				return router.callHandler(slow(path, derivedConstraints), req, res, ctx);
			}
		};
		return {
			find: new TreeCompiler(router, true, "find").compile(root, slow),
			lookup: new TreeCompiler(router, true, "lookup").compile(root, slow)
		};
	}
	module.exports = { compileTree };
}));

// node_modules/find-my-way/lib/strategies/accept-version.js
var require_accept_version = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	function SemVerStore() {
		if (!(this instanceof SemVerStore)) return new SemVerStore();
		this.store = /* @__PURE__ */ new Map();
		this.maxMajor = 0;
		this.maxMinors = {};
		this.maxPatches = {};
	}
	SemVerStore.prototype.set = function(version, store) {
		if (typeof version !== "string") throw new TypeError("Version should be a string");
		let [major, minor, patch] = version.split(".", 3);
		if (isNaN(major)) throw new TypeError("Major version must be a numeric value");
		major = Number(major);
		minor = Number(minor) || 0;
		patch = Number(patch) || 0;
		if (major >= this.maxMajor) {
			this.maxMajor = major;
			this.store.set("x", store);
			this.store.set("*", store);
			this.store.set("x.x", store);
			this.store.set("x.x.x", store);
		}
		if (minor >= (this.maxMinors[major] || 0)) {
			this.maxMinors[major] = minor;
			this.store.set(`${major}.x`, store);
			this.store.set(`${major}.x.x`, store);
		}
		if (patch >= (this.maxPatches[`${major}.${minor}`] || 0)) {
			this.maxPatches[`${major}.${minor}`] = patch;
			this.store.set(`${major}.${minor}.x`, store);
		}
		this.store.set(`${major}.${minor}.${patch}`, store);
		return this;
	};
	SemVerStore.prototype.get = function(version) {
		return this.store.get(version);
	};
	module.exports = {
		name: "version",
		mustMatchWhenDerived: true,
		storage: SemVerStore,
		validate(value) {
			assert(typeof value === "string", "Version should be a string");
		}
	};
}));

// node_modules/find-my-way/lib/strategies/accept-host.js
var require_accept_host = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const REGEX_CACHE_MAX_SIZE = 1e3;
	const REGEX_CACHE_EVICTION_SIZE = REGEX_CACHE_MAX_SIZE / 2;
	function HostStorage() {
		const hosts = /* @__PURE__ */ new Map();
		const regexHosts = [];
		const regexCache = /* @__PURE__ */ new Map();
		function cacheRegexResult(host, value) {
			if (regexCache.size >= REGEX_CACHE_MAX_SIZE) {
				const keys = regexCache.keys();
				for (let i = 0; i < REGEX_CACHE_EVICTION_SIZE; i++) regexCache.delete(keys.next().value);
			}
			regexCache.set(host, value);
		}
		return {
			get: (host) => {
				const exact = hosts.get(host);
				if (exact) return exact;
				if (regexHosts.length === 0) return void 0;
				if (regexCache.has(host)) return regexCache.get(host);
				for (const regex of regexHosts) if (regex.host.test(host)) {
					cacheRegexResult(host, regex.value);
					return regex.value;
				}
				cacheRegexResult(host, void 0);
			},
			set: (host, value) => {
				if (host instanceof RegExp) {
					const safeRegex = new RegExp(host.source, host.flags.replace(/[gy]/g, ""));
					regexHosts.push({
						host: safeRegex,
						value
					});
					regexCache.clear();
				} else hosts.set(host, value);
			}
		};
	}
	module.exports = {
		name: "host",
		mustMatchWhenDerived: false,
		storage: HostStorage,
		validate(value) {
			assert(typeof value === "string" || Object.prototype.toString.call(value) === "[object RegExp]", "Host should be a string or a RegExp");
		}
	};
}));

// node_modules/find-my-way/lib/constrainer.js
var require_constrainer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const acceptVersionStrategy = require_accept_version();
	const acceptHostStrategy = require_accept_host();
	const assert = __require("node:assert");
	var Constrainer = class {
		constructor(customStrategies) {
			this.strategies = {
				version: acceptVersionStrategy,
				host: acceptHostStrategy
			};
			this.strategiesInUse = /* @__PURE__ */ new Set();
			this.asyncStrategiesInUse = /* @__PURE__ */ new Set();
			if (customStrategies) for (const strategy of Object.values(customStrategies)) this.addConstraintStrategy(strategy);
		}
		isStrategyUsed(strategyName) {
			return this.strategiesInUse.has(strategyName) || this.asyncStrategiesInUse.has(strategyName);
		}
		hasConstraintStrategy(strategyName) {
			if (!Object.hasOwn(this.strategies, strategyName)) return false;
			const customConstraintStrategy = this.strategies[strategyName];
			if (customConstraintStrategy !== void 0) return customConstraintStrategy.isCustom || this.isStrategyUsed(strategyName);
			return false;
		}
		addConstraintStrategy(strategy) {
			assert(typeof strategy.name === "string" && strategy.name !== "", "strategy.name is required.");
			assert(strategy.storage && typeof strategy.storage === "function", "strategy.storage function is required.");
			assert(strategy.deriveConstraint && typeof strategy.deriveConstraint === "function", "strategy.deriveConstraint function is required.");
			if (Object.hasOwn(this.strategies, strategy.name) && this.strategies[strategy.name].isCustom) throw new Error(`There already exists a custom constraint with the name ${strategy.name}.`);
			if (this.isStrategyUsed(strategy.name)) throw new Error(`There already exists a route with ${strategy.name} constraint.`);
			strategy.isCustom = true;
			strategy.isAsync = strategy.deriveConstraint.length === 3;
			this.strategies[strategy.name] = strategy;
			if (strategy.mustMatchWhenDerived) this.noteUsage({ [strategy.name]: strategy });
		}
		deriveConstraints(req, ctx, done) {
			const constraints = this.deriveSyncConstraints(req, ctx);
			if (done === void 0) return constraints;
			this.deriveAsyncConstraints(constraints, req, ctx, done);
		}
		deriveSyncConstraints(req, ctx) {}
		noteUsage(constraints) {
			if (constraints) {
				const beforeSize = this.strategiesInUse.size;
				for (const key in constraints) {
					if (!Object.hasOwn(constraints, key) || !Object.hasOwn(this.strategies, key)) continue;
					if (this.strategies[key].isAsync) this.asyncStrategiesInUse.add(key);
					else this.strategiesInUse.add(key);
				}
				if (beforeSize !== this.strategiesInUse.size) this._buildDeriveConstraints();
			}
		}
		newStoreForConstraint(constraint) {
			if (!Object.hasOwn(this.strategies, constraint) || !this.strategies[constraint]) throw new Error(`No strategy registered for constraint key ${constraint}`);
			return this.strategies[constraint].storage();
		}
		validateConstraints(constraints) {
			for (const key in constraints) {
				if (!Object.hasOwn(constraints, key)) continue;
				const value = constraints[key];
				if (typeof value === "undefined") throw new Error("Can't pass an undefined constraint value, must pass null or no key at all");
				const strategy = Object.hasOwn(this.strategies, key) ? this.strategies[key] : void 0;
				if (!strategy) throw new Error(`No strategy registered for constraint key ${key}`);
				if (strategy.validate) strategy.validate(value);
			}
		}
		deriveAsyncConstraints(constraints, req, ctx, done) {
			let asyncConstraintsCount = this.asyncStrategiesInUse.size;
			if (asyncConstraintsCount === 0) {
				done(null, constraints);
				return;
			}
			let errored = false;
			constraints = constraints || {};
			for (const key of this.asyncStrategiesInUse) this.strategies[key].deriveConstraint(req, ctx, (err, constraintValue) => {
				if (errored) return;
				if (err !== null) {
					errored = true;
					done(err);
					return;
				}
				constraints[key] = constraintValue;
				if (--asyncConstraintsCount === 0) done(null, constraints);
			});
		}
		_buildDeriveConstraints() {
			if (this.strategiesInUse.size === 0) return;
			const lines = ["'use strict'", "return {"];
			for (const key of this.strategiesInUse) {
				const strategy = this.strategies[key];
				if (!strategy.isCustom) {
					if (key === "version") lines.push("   version: req.headers['accept-version'],");
					else lines.push("   host: req.headers.host || req.headers[':authority'],");
				} else lines.push(`  ${strategy.name}: this.strategies.${key}.deriveConstraint(req, ctx),`);
			}
			lines.push("}");
			this.deriveSyncConstraints = new Function("req", "ctx", lines.join("\n")).bind(this);
		}
	};
	module.exports = Constrainer;
}));

// node_modules/find-my-way/lib/http-methods.js
var require_http_methods = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const httpMethods = [
		"ACL",
		"BIND",
		"CHECKOUT",
		"CONNECT",
		"COPY",
		"DELETE",
		"GET",
		"HEAD",
		"LINK",
		"LOCK",
		"M-SEARCH",
		"MERGE",
		"MKACTIVITY",
		"MKCALENDAR",
		"MKCOL",
		"MOVE",
		"NOTIFY",
		"OPTIONS",
		"PATCH",
		"POST",
		"PROPFIND",
		"PROPPATCH",
		"PURGE",
		"PUT",
		"QUERY",
		"REBIND",
		"REPORT",
		"SEARCH",
		"SOURCE",
		"SUBSCRIBE",
		"TRACE",
		"UNBIND",
		"UNLINK",
		"UNLOCK",
		"UNSUBSCRIBE"
	];
	module.exports = httpMethods;
}));

// node_modules/find-my-way/index.js
var require_find_my_way = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const querystring = require_lib();
	const isRegexSafe = require_safe_regex2();
	const deepEqual = require_fast_deep_equal();
	const { prettyPrintTree } = require_pretty_print();
	const { createStaticNode, NODE_TYPES } = require_node();
	const { compileTree } = require_compiler();
	const Constrainer = require_constrainer();
	const httpMethods = require_http_methods();
	const httpMethodStrategy = require_http_method();
	const { safeDecodeURI, safeDecodeURIComponent, safeDecodeURINativeScan, safeDecodeURICharScan, MIN_NATIVE_SCAN_LENGTH } = require_url_sanitizer();
	const OPTIONAL_PARAM_REGEXP = /(\/:[^/()]*?)\?(\/?)/;
	const ESCAPE_REGEXP = /[.*+?^${}()|[\]\\]/g;
	const REMOVE_DUPLICATE_SLASHES_REGEXP = /\/\/+/g;
	const parseUrl = typeof URL.parse === "function" ? URL.parse : (url) => URL.canParse(url) ? new URL(url) : null;
	if (!isRegexSafe(OPTIONAL_PARAM_REGEXP)) throw new Error("the OPTIONAL_PARAM_REGEXP is not safe, update this module");
	if (!isRegexSafe(ESCAPE_REGEXP)) throw new Error("the ESCAPE_REGEXP is not safe, update this module");
	if (!isRegexSafe(REMOVE_DUPLICATE_SLASHES_REGEXP)) throw new Error("the REMOVE_DUPLICATE_SLASHES_REGEXP is not safe, update this module");
	function Router(opts) {
		if (!(this instanceof Router)) return new Router(opts);
		opts = opts || {};
		this._opts = opts;
		if (opts.defaultRoute) {
			assert(typeof opts.defaultRoute === "function", "The default route must be a function");
			this.defaultRoute = opts.defaultRoute;
		} else this.defaultRoute = null;
		if (opts.onBadUrl) {
			assert(typeof opts.onBadUrl === "function", "The bad url handler must be a function");
			this.onBadUrl = opts.onBadUrl;
		} else this.onBadUrl = null;
		if (opts.buildPrettyMeta) {
			assert(typeof opts.buildPrettyMeta === "function", "buildPrettyMeta must be a function");
			this.buildPrettyMeta = opts.buildPrettyMeta;
		} else this.buildPrettyMeta = defaultBuildPrettyMeta;
		if (opts.querystringParser) {
			assert(typeof opts.querystringParser === "function", "querystringParser must be a function");
			this.querystringParser = opts.querystringParser;
		} else this.querystringParser = (query) => query.length === 0 ? {} : querystring.parse(query);
		this.caseSensitive = opts.caseSensitive === void 0 ? true : opts.caseSensitive;
		this.ignoreTrailingSlash = opts.ignoreTrailingSlash || false;
		this.ignoreDuplicateSlashes = opts.ignoreDuplicateSlashes || false;
		this.maxParamLength = opts.maxParamLength || 100;
		this.onMaxParamLength = opts.onMaxParamLength || null;
		this.allowUnsafeRegex = opts.allowUnsafeRegex || false;
		this.constrainer = new Constrainer(opts.constraints);
		this.useSemicolonDelimiter = opts.useSemicolonDelimiter || false;
		this.routes = [];
		this._routesByMethodAndPattern = /* @__PURE__ */ new Map();
		this.trees = Object.create(null);
		this._treeGET = null;
		this._compiledGET = null;
		this._compiledTrees = Object.create(null);
	}
	function routesWithMethodAndPattern(router, method, pattern) {
		const byPattern = router._routesByMethodAndPattern.get(method);
		return byPattern === void 0 ? void 0 : byPattern.get(pattern);
	}
	Router.prototype.on = function on(method, path, opts, handler, store) {
		if (typeof opts === "function") {
			if (handler !== void 0) store = handler;
			handler = opts;
			opts = {};
		}
		assert(typeof path === "string", "Path should be a string");
		assert(path.length > 0, "The path could not be empty");
		assert(path[0] === "/" || path[0] === "*", "The first character of a path should be `/` or `*`");
		assert(typeof handler === "function", "Handler should be a function");
		const optionalParamMatch = path.match(OPTIONAL_PARAM_REGEXP);
		if (optionalParamMatch) {
			assert(path.length === optionalParamMatch.index + optionalParamMatch[0].length, "Optional Parameter needs to be the last parameter of the path");
			const pathFull = path.replace(OPTIONAL_PARAM_REGEXP, "$1$2");
			const pathOptional = path.replace(OPTIONAL_PARAM_REGEXP, "$2") || "/";
			this.on(method, pathFull, opts, handler, store);
			this.on(method, pathOptional, opts, handler, store);
			return;
		}
		const route = path;
		if (this.ignoreDuplicateSlashes) path = removeDuplicateSlashes(path);
		if (this.ignoreTrailingSlash) path = trimLastSlash(path);
		const methods = Array.isArray(method) ? method : [method];
		for (const method of methods) {
			assert(typeof method === "string", "Method should be a string");
			assert(httpMethods.includes(method), `Method '${method}' is not an http method.`);
			this._on(method, path, opts, handler, store, route);
		}
	};
	Router.prototype._on = function _on(method, path, opts, handler, store) {
		let constraints = {};
		if (opts.constraints !== void 0) {
			assert(typeof opts.constraints === "object" && opts.constraints !== null, "Constraints should be an object");
			if (Object.keys(opts.constraints).length !== 0) constraints = opts.constraints;
		}
		this.constrainer.validateConstraints(constraints);
		this.constrainer.noteUsage(constraints);
		this._compiledGET = null;
		this._compiledTrees = Object.create(null);
		if (this.trees[method] === void 0) this.trees[method] = createStaticNode("/");
		let pattern = path;
		if (pattern === "*" && this.trees[method].prefix.length !== 0) {
			const currentRoot = this.trees[method];
			this.trees[method] = createStaticNode("");
			this.trees[method].setStaticChild("/", currentRoot);
		}
		let currentNode = this.trees[method];
		if (method === "GET") this._treeGET = currentNode;
		let parentNodePathIndex = currentNode.prefix.length;
		const params = [];
		for (let i = 0; i <= pattern.length; i++) {
			if (pattern.charCodeAt(i) === 58 && pattern.charCodeAt(i + 1) === 58) {
				i++;
				continue;
			}
			const isParametricNode = pattern.charCodeAt(i) === 58 && pattern.charCodeAt(i + 1) !== 58;
			const isWildcardNode = pattern.charCodeAt(i) === 42;
			if (isParametricNode || isWildcardNode || i === pattern.length && i !== parentNodePathIndex) {
				let staticNodePath = pattern.slice(parentNodePathIndex, i);
				if (!this.caseSensitive) staticNodePath = staticNodePath.toLowerCase();
				staticNodePath = staticNodePath.replaceAll("::", ":");
				staticNodePath = staticNodePath.replaceAll("%", "%25");
				currentNode = currentNode.createStaticChild(staticNodePath);
			}
			if (isParametricNode) {
				let isRegexNode = false;
				let isParamSafe = true;
				let backtrack = "";
				const regexps = [];
				let nodePatternParts = "";
				let nodeParamCount = 0;
				let nodeStaticLength = 0;
				let lastParamStartIndex = i + 1;
				for (let j = lastParamStartIndex;; j++) {
					const charCode = pattern.charCodeAt(j);
					const isRegexParam = charCode === 40;
					const isStaticPart = charCode === 45 || charCode === 46;
					const isEndOfNode = charCode === 47 || j === pattern.length;
					if (isRegexParam || isStaticPart || isEndOfNode) {
						const paramName = pattern.slice(lastParamStartIndex, j);
						params.push(paramName);
						nodeParamCount++;
						isRegexNode = isRegexNode || isRegexParam || isStaticPart;
						if (isRegexParam) {
							const endOfRegexIndex = getClosingParenthensePosition(pattern, j);
							const regexString = pattern.slice(j, endOfRegexIndex + 1);
							if (!this.allowUnsafeRegex) assert(isRegexSafe(new RegExp(regexString)), `The regex '${regexString}' is not safe!`);
							regexps.push(trimRegExpStartAndEnd(regexString));
							j = endOfRegexIndex + 1;
							isParamSafe = true;
						} else {
							regexps.push(isParamSafe ? "(.*?)" : `(${backtrack}|(?:(?!${backtrack}).)*)`);
							isParamSafe = false;
						}
						const staticPartStartIndex = j;
						for (; j < pattern.length; j++) {
							const charCode = pattern.charCodeAt(j);
							if (charCode === 47) break;
							if (charCode === 58) {
								if (pattern.charCodeAt(j + 1) === 58) j++;
								else break;
							}
						}
						let staticPart = pattern.slice(staticPartStartIndex, j);
						if (staticPart) {
							staticPart = staticPart.replaceAll("::", ":");
							staticPart = staticPart.replaceAll("%", "%25");
							regexps.push(backtrack = escapeRegExp(staticPart));
							nodeStaticLength += staticPart.length;
						}
						lastParamStartIndex = j + 1;
						nodePatternParts += "()" + staticPart;
						if (isEndOfNode || pattern.charCodeAt(j) === 47 || j === pattern.length) {
							const nodePattern = isRegexNode ? nodePatternParts : staticPart;
							const nodePath = pattern.slice(i, j);
							pattern = pattern.slice(0, i + 1) + nodePattern + pattern.slice(j);
							i += nodePattern.length;
							const regex = isRegexNode ? new RegExp("^" + regexps.join("") + "$") : null;
							currentNode = currentNode.createParametricChild(regex, staticPart || null, nodePath, nodeParamCount, nodeStaticLength);
							parentNodePathIndex = i + 1;
							break;
						}
					}
				}
			} else if (isWildcardNode) {
				params.push("*");
				currentNode = currentNode.createWildcardChild();
				parentNodePathIndex = i + 1;
				if (i !== pattern.length - 1) throw new Error("Wildcard must be the last character in the route");
			}
		}
		if (!this.caseSensitive) pattern = pattern.toLowerCase();
		if (pattern === "*") pattern = "/*";
		const sameRoutes = routesWithMethodAndPattern(this, method, pattern);
		if (sameRoutes !== void 0) for (const existRoute of sameRoutes) {
			const routeConstraints = existRoute.opts.constraints || {};
			if (deepEqual(routeConstraints, constraints)) throw new Error(`Method '${method}' already declared for route '${pattern}' with constraints '${JSON.stringify(constraints)}'`);
		}
		const route = {
			method,
			path,
			pattern,
			params,
			opts,
			handler,
			store
		};
		this.routes.push(route);
		if (sameRoutes !== void 0) sameRoutes.push(route);
		else {
			let byPattern = this._routesByMethodAndPattern.get(method);
			if (byPattern === void 0) {
				byPattern = /* @__PURE__ */ new Map();
				this._routesByMethodAndPattern.set(method, byPattern);
			}
			byPattern.set(pattern, [route]);
		}
		currentNode.addRoute(route, this.constrainer);
	};
	Router.prototype.hasRoute = function hasRoute(method, path, constraints) {
		return this.findRoute(method, path, constraints) !== null;
	};
	Router.prototype.findRoute = function findNode(method, path, constraints = {}) {
		if (this.trees[method] === void 0) return null;
		let pattern = path;
		let currentNode = this.trees[method];
		let parentNodePathIndex = currentNode.prefix.length;
		const params = [];
		for (let i = 0; i <= pattern.length; i++) {
			if (pattern.charCodeAt(i) === 58 && pattern.charCodeAt(i + 1) === 58) {
				i++;
				continue;
			}
			const isParametricNode = pattern.charCodeAt(i) === 58 && pattern.charCodeAt(i + 1) !== 58;
			const isWildcardNode = pattern.charCodeAt(i) === 42;
			if (isParametricNode || isWildcardNode || i === pattern.length && i !== parentNodePathIndex) {
				let staticNodePath = pattern.slice(parentNodePathIndex, i);
				if (!this.caseSensitive) staticNodePath = staticNodePath.toLowerCase();
				staticNodePath = staticNodePath.replaceAll("::", ":");
				staticNodePath = staticNodePath.replaceAll("%", "%25");
				currentNode = currentNode.getStaticChild(staticNodePath);
				if (currentNode === null) return null;
			}
			if (isParametricNode) {
				let isRegexNode = false;
				let isParamSafe = true;
				let backtrack = "";
				const regexps = [];
				let nodePatternParts = "";
				let lastParamStartIndex = i + 1;
				for (let j = lastParamStartIndex;; j++) {
					const charCode = pattern.charCodeAt(j);
					const isRegexParam = charCode === 40;
					const isStaticPart = charCode === 45 || charCode === 46;
					const isEndOfNode = charCode === 47 || j === pattern.length;
					if (isRegexParam || isStaticPart || isEndOfNode) {
						const paramName = pattern.slice(lastParamStartIndex, j);
						params.push(paramName);
						isRegexNode = isRegexNode || isRegexParam || isStaticPart;
						if (isRegexParam) {
							const endOfRegexIndex = getClosingParenthensePosition(pattern, j);
							const regexString = pattern.slice(j, endOfRegexIndex + 1);
							if (!this.allowUnsafeRegex) assert(isRegexSafe(new RegExp(regexString)), `The regex '${regexString}' is not safe!`);
							regexps.push(trimRegExpStartAndEnd(regexString));
							j = endOfRegexIndex + 1;
							isParamSafe = true;
						} else {
							regexps.push(isParamSafe ? "(.*?)" : `(${backtrack}|(?:(?!${backtrack}).)*)`);
							isParamSafe = false;
						}
						const staticPartStartIndex = j;
						for (; j < pattern.length; j++) {
							const charCode = pattern.charCodeAt(j);
							if (charCode === 47) break;
							if (charCode === 58) {
								if (pattern.charCodeAt(j + 1) === 58) j++;
								else break;
							}
						}
						let staticPart = pattern.slice(staticPartStartIndex, j);
						if (staticPart) {
							staticPart = staticPart.replaceAll("::", ":");
							staticPart = staticPart.replaceAll("%", "%25");
							regexps.push(backtrack = escapeRegExp(staticPart));
						}
						lastParamStartIndex = j + 1;
						nodePatternParts += "()" + staticPart;
						if (isEndOfNode || pattern.charCodeAt(j) === 47 || j === pattern.length) {
							const nodePattern = isRegexNode ? nodePatternParts : staticPart;
							const nodePath = pattern.slice(i, j);
							pattern = pattern.slice(0, i + 1) + nodePattern + pattern.slice(j);
							i += nodePattern.length;
							const regex = isRegexNode ? new RegExp("^" + regexps.join("") + "$") : null;
							currentNode = currentNode.getParametricChild(regex, staticPart || null, nodePath);
							if (currentNode === null) return null;
							parentNodePathIndex = i + 1;
							break;
						}
					}
				}
			} else if (isWildcardNode) {
				params.push("*");
				currentNode = currentNode.getWildcardChild();
				parentNodePathIndex = i + 1;
				if (i !== pattern.length - 1) throw new Error("Wildcard must be the last character in the route");
			}
		}
		if (!this.caseSensitive) pattern = pattern.toLowerCase();
		const sameRoutes = routesWithMethodAndPattern(this, method, pattern);
		if (sameRoutes === void 0) return null;
		for (const existRoute of sameRoutes) {
			const routeConstraints = existRoute.opts.constraints || {};
			if (deepEqual(routeConstraints, constraints)) return {
				handler: existRoute.handler,
				store: existRoute.store,
				params: existRoute.params
			};
		}
		return null;
	};
	Router.prototype.hasConstraintStrategy = function(strategyName) {
		return this.constrainer.hasConstraintStrategy(strategyName);
	};
	Router.prototype.addConstraintStrategy = function(constraints) {
		this.constrainer.addConstraintStrategy(constraints);
		this._rebuild(this.routes);
	};
	Router.prototype.reset = function reset() {
		this._compiledGET = null;
		this._compiledTrees = Object.create(null);
		this.trees = Object.create(null);
		this._treeGET = null;
		this.routes = [];
		this._routesByMethodAndPattern = /* @__PURE__ */ new Map();
	};
	Router.prototype.off = function off(method, path, constraints) {
		assert(typeof path === "string", "Path should be a string");
		assert(path.length > 0, "The path could not be empty");
		assert(path[0] === "/" || path[0] === "*", "The first character of a path should be `/` or `*`");
		assert(typeof constraints === "undefined" || typeof constraints === "object" && !Array.isArray(constraints) && constraints !== null, "Constraints should be an object or undefined.");
		const optionalParamMatch = path.match(OPTIONAL_PARAM_REGEXP);
		if (optionalParamMatch) {
			assert(path.length === optionalParamMatch.index + optionalParamMatch[0].length, "Optional Parameter needs to be the last parameter of the path");
			const pathFull = path.replace(OPTIONAL_PARAM_REGEXP, "$1$2");
			const pathOptional = path.replace(OPTIONAL_PARAM_REGEXP, "$2") || "/";
			this.off(method, pathFull, constraints);
			this.off(method, pathOptional, constraints);
			return;
		}
		if (this.ignoreDuplicateSlashes) path = removeDuplicateSlashes(path);
		if (this.ignoreTrailingSlash) path = trimLastSlash(path);
		const methods = Array.isArray(method) ? method : [method];
		for (const method of methods) this._off(method, path, constraints);
	};
	Router.prototype._off = function _off(method, path, constraints) {
		assert(typeof method === "string", "Method should be a string");
		assert(httpMethods.includes(method), `Method '${method}' is not an http method.`);
		function matcherWithoutConstraints(route) {
			return method !== route.method || path !== route.path;
		}
		function matcherWithConstraints(route) {
			return matcherWithoutConstraints(route) || !deepEqual(constraints, route.opts.constraints || {});
		}
		const predicate = constraints ? matcherWithConstraints : matcherWithoutConstraints;
		const newRoutes = this.routes.filter(predicate);
		this._rebuild(newRoutes);
	};
	Router.prototype.lookup = function lookup(req, res, ctx, done) {
		if (typeof ctx === "function") {
			done = ctx;
			ctx = void 0;
		}
		if (done === void 0) {
			const constraints = this.constrainer.deriveConstraints(req, ctx);
			const handle = this.find(req.method, req.url, constraints);
			return this.callHandler(handle, req, res, ctx);
		}
		this.constrainer.deriveConstraints(req, ctx, (err, constraints) => {
			if (err !== null) {
				done(err);
				return;
			}
			try {
				const handle = this.find(req.method, req.url, constraints);
				const result = this.callHandler(handle, req, res, ctx);
				done(null, result);
			} catch (err) {
				done(err);
			}
		});
	};
	Router.prototype.callHandler = function callHandler(handle, req, res, ctx) {
		if (handle === null) return this._defaultRoute(req, res, ctx);
		return ctx === void 0 ? handle.handler(req, res, handle.params, handle.store, handle.searchParams) : handle.handler.call(ctx, req, res, handle.params, handle.store, handle.searchParams);
	};
	Router.prototype.find = function find(method, path, derivedConstraints) {
		let currentNode = method === "GET" ? this._treeGET : this.trees[method];
		if (currentNode == null) return null;
		if (path.charCodeAt(0) !== 47) {
			const absolutePath = getPathFromAbsoluteUrl(path);
			if (absolutePath === null) return this._onBadUrl(path);
			path = absolutePath;
		}
		let sanitizedUrl;
		let querystring;
		let shouldDecodeParam;
		try {
			sanitizedUrl = path.length >= MIN_NATIVE_SCAN_LENGTH ? safeDecodeURINativeScan(path, this.useSemicolonDelimiter) : safeDecodeURICharScan(path, this.useSemicolonDelimiter, 1);
			path = sanitizedUrl.path;
			querystring = sanitizedUrl.querystring;
			shouldDecodeParam = sanitizedUrl.shouldDecodeParam;
		} catch (error) {
			return this._onBadUrl(path);
		}
		if (this.ignoreDuplicateSlashes) path = removeDuplicateSlashes(path);
		if (this.ignoreTrailingSlash) path = trimLastSlash(path);
		const originPath = path;
		if (this.caseSensitive === false) path = path.toLowerCase();
		const maxParamLength = this.maxParamLength;
		let pathIndex = currentNode.prefix.length;
		const pathLen = path.length;
		let paramsCount = 0;
		let param0, param1, param2, param3;
		let extraParams = null;
		const brothersNodesStack = [];
		let maxParamLengthExceeded = false;
		while (true) {
			if (pathIndex === pathLen && currentNode.isLeafNode) {
				const handle = currentNode.handlerStorage.getMatchingHandler(derivedConstraints);
				if (handle !== null) return {
					handler: handle.handler,
					store: handle.store,
					params: handle._createParamsObject(param0, param1, param2, param3, extraParams),
					searchParams: this.querystringParser(querystring)
				};
			}
			let node = currentNode.getNextNode(path, pathIndex, brothersNodesStack, paramsCount);
			if (node === null) {
				if (brothersNodesStack.length === 0) {
					if (maxParamLengthExceeded && this.onMaxParamLength) return this._onMaxParamLength(originPath);
					return null;
				}
				const stackLength = brothersNodesStack.length;
				paramsCount = brothersNodesStack[stackLength - 1];
				pathIndex = brothersNodesStack[stackLength - 2];
				node = brothersNodesStack[stackLength - 3];
				brothersNodesStack.length = stackLength - 3;
			}
			currentNode = node;
			while (true) {
				if (currentNode.kind === NODE_TYPES.STATIC) {
					pathIndex += currentNode.prefix.length;
					break;
				}
				let paramEndIndex = pathLen;
				if (currentNode.kind === NODE_TYPES.PARAMETRIC) {
					paramEndIndex = originPath.indexOf("/", pathIndex);
					if (paramEndIndex === -1) paramEndIndex = pathLen;
				}
				let param = originPath.slice(pathIndex, paramEndIndex);
				if (shouldDecodeParam) param = safeDecodeURIComponent(param);
				let matched = true;
				let regexMatches = null;
				if (currentNode.isRegex) {
					if (param.length > currentNode.regexParamCount * maxParamLength + currentNode.regexStaticLength) {
						maxParamLengthExceeded = true;
						matched = false;
					} else if ((regexMatches = currentNode.regex.exec(param)) === null) matched = false;
					else for (let i = 1; i < regexMatches.length; i++) if ((regexMatches[i] ?? "").length > maxParamLength) {
						maxParamLengthExceeded = true;
						matched = false;
						break;
					}
				} else if (currentNode.kind === NODE_TYPES.PARAMETRIC && param.length > maxParamLength) {
					maxParamLengthExceeded = true;
					matched = false;
				}
				if (matched) {
					if (regexMatches === null) {
						if (paramsCount === 0) param0 = param;
						else if (paramsCount === 1) param1 = param;
						else if (paramsCount === 2) param2 = param;
						else if (paramsCount === 3) param3 = param;
						else {
							if (extraParams === null) extraParams = [];
							extraParams[paramsCount - 4] = param;
						}
						paramsCount++;
					} else for (let i = 1; i < regexMatches.length; i++) {
						const value = regexMatches[i] ?? "";
						if (paramsCount === 0) param0 = value;
						else if (paramsCount === 1) param1 = value;
						else if (paramsCount === 2) param2 = value;
						else if (paramsCount === 3) param3 = value;
						else {
							if (extraParams === null) extraParams = [];
							extraParams[paramsCount - 4] = value;
						}
						paramsCount++;
					}
					pathIndex = paramEndIndex;
					break;
				}
				if (brothersNodesStack.length === 0) {
					if (maxParamLengthExceeded && this.onMaxParamLength) return this._onMaxParamLength(originPath);
					return null;
				}
				const stackLength = brothersNodesStack.length;
				paramsCount = brothersNodesStack[stackLength - 1];
				pathIndex = brothersNodesStack[stackLength - 2];
				currentNode = brothersNodesStack[stackLength - 3];
				brothersNodesStack.length = stackLength - 3;
			}
		}
	};
	Router.prototype.compile = function compile() {
		this.find = Router.prototype._findCompiled;
		this.lookup = Router.prototype._lookupCompiled;
		for (const method in this.trees) this._compileTree(method);
		return this;
	};
	Router.prototype._compileTree = function _compileTree(method) {
		const tree = this.trees[method];
		if (tree === void 0) return null;
		const compiled = compileTree(this, tree);
		if (method === "GET") this._compiledGET = compiled;
		else this._compiledTrees[method] = compiled;
		return compiled;
	};
	Router.prototype._findCompiled = function _findCompiled(method, path, derivedConstraints) {
		let compiled = method === "GET" ? this._compiledGET : this._compiledTrees[method];
		if (compiled == null) {
			compiled = this._compileTree(method);
			if (compiled === null) return null;
		}
		return compiled.find(path, derivedConstraints);
	};
	Router.prototype._lookupCompiled = function _lookupCompiled(req, res, ctx, done) {
		if (typeof ctx === "function" || done !== void 0) return Router.prototype.lookup.call(this, req, res, ctx, done);
		const derivedConstraints = this.constrainer.deriveConstraints(req, ctx);
		const method = req.method;
		let compiled = method === "GET" ? this._compiledGET : this._compiledTrees[method];
		if (compiled == null) {
			compiled = this._compileTree(method);
			if (compiled === null) return this._defaultRoute(req, res, ctx);
		}
		return compiled.lookup(req.url, derivedConstraints, req, res, ctx);
	};
	Router.prototype._findSanitized = function _findSanitized(matcher, path, derivedConstraints) {
		if (path.charCodeAt(0) !== 47) {
			const absolutePath = getPathFromAbsoluteUrl(path);
			if (absolutePath === null) return this._onBadUrl(path);
			path = absolutePath;
		}
		let sanitizedUrl;
		let querystring;
		let shouldDecodeParam;
		try {
			sanitizedUrl = path.length >= MIN_NATIVE_SCAN_LENGTH ? safeDecodeURINativeScan(path, this.useSemicolonDelimiter) : safeDecodeURICharScan(path, this.useSemicolonDelimiter, 1);
			path = sanitizedUrl.path;
			querystring = sanitizedUrl.querystring;
			shouldDecodeParam = sanitizedUrl.shouldDecodeParam;
		} catch (error) {
			return this._onBadUrl(path);
		}
		if (this.ignoreDuplicateSlashes) path = removeDuplicateSlashes(path);
		if (this.ignoreTrailingSlash) path = trimLastSlash(path);
		const originPath = path;
		if (this.caseSensitive === false) path = path.toLowerCase();
		return matcher(path, originPath, shouldDecodeParam, derivedConstraints, querystring);
	};
	Router.prototype._rebuild = function(routes) {
		this.reset();
		for (const route of routes) {
			const { method, path, opts, handler, store } = route;
			this._on(method, path, opts, handler, store);
		}
	};
	Router.prototype._defaultRoute = function(req, res, ctx) {
		if (this.defaultRoute !== null) return ctx === void 0 ? this.defaultRoute(req, res) : this.defaultRoute.call(ctx, req, res);
		else {
			res.statusCode = 404;
			res.end();
		}
	};
	Router.prototype._onBadUrl = function(path) {
		if (this.onBadUrl === null) return null;
		const onBadUrl = this.onBadUrl;
		return {
			handler: (req, res, ctx) => onBadUrl(path, req, res),
			params: {},
			store: null
		};
	};
	Router.prototype._onMaxParamLength = function(path) {
		if (this.onMaxParamLength === null) return null;
		const onMaxParamLength = this.onMaxParamLength;
		return {
			handler: (req, res, ctx) => onMaxParamLength(path, req, res),
			params: {},
			store: null
		};
	};
	Router.prototype.prettyPrint = function(options = {}) {
		const method = options.method;
		options.buildPrettyMeta = this.buildPrettyMeta.bind(this);
		let tree = null;
		if (method === void 0) {
			const { version, host, ...constraints } = this.constrainer.strategies;
			constraints[httpMethodStrategy.name] = httpMethodStrategy;
			const mergedRouter = new Router({
				...this._opts,
				constraints
			});
			const mergedRoutes = this.routes.map((route) => {
				const constraints = {
					...route.opts.constraints,
					[httpMethodStrategy.name]: route.method
				};
				return {
					...route,
					method: "MERGED",
					opts: { constraints }
				};
			});
			mergedRouter._rebuild(mergedRoutes);
			tree = mergedRouter.trees.MERGED;
		} else tree = this.trees[method];
		if (tree == null) return "(empty tree)";
		return prettyPrintTree(tree, options);
	};
	for (const i in httpMethods) {
		if (!httpMethods.hasOwnProperty(i)) continue;
		const m = httpMethods[i];
		const methodName = m.toLowerCase();
		Router.prototype[methodName] = function(path, handler, store) {
			return this.on(m, path, handler, store);
		};
	}
	Router.prototype.all = function(path, handler, store) {
		this.on(httpMethods, path, handler, store);
	};
	Router.sanitizeUrlPath = function sanitizeUrlPath(url, useSemicolonDelimiter) {
		const decoded = safeDecodeURI(url, useSemicolonDelimiter);
		if (decoded.shouldDecodeParam) return safeDecodeURIComponent(decoded.path);
		return decoded.path;
	};
	Router.removeDuplicateSlashes = removeDuplicateSlashes;
	Router.trimLastSlash = trimLastSlash;
	module.exports = Router;
	function escapeRegExp(string) {
		return string.replace(ESCAPE_REGEXP, "\\$&");
	}
	function getPathFromAbsoluteUrl(url) {
		const schemeEnd = url.indexOf("://");
		if (schemeEnd === -1) return url;
		const scheme = url.slice(0, schemeEnd).toLowerCase();
		if (scheme !== "http" && scheme !== "https") return url;
		const authorityStart = schemeEnd + 3;
		let authorityEnd = url.length;
		const pathStart = url.indexOf("/", authorityStart);
		if (pathStart !== -1) authorityEnd = pathStart;
		const queryStart = url.indexOf("?", authorityStart);
		if (queryStart !== -1 && queryStart < authorityEnd) authorityEnd = queryStart;
		if (url.indexOf("#", authorityStart) !== -1 || authorityEnd === authorityStart) return null;
		const parsed = parseUrl(url);
		if (parsed === null || parsed.protocol !== `${scheme}:` || parsed.host.length === 0) return null;
		if (authorityEnd === url.length) return "/";
		if (authorityEnd === queryStart) return "/" + url.slice(queryStart);
		return url.slice(pathStart);
	}
	function removeDuplicateSlashes(path) {
		return path.indexOf("//") !== -1 ? path.replace(REMOVE_DUPLICATE_SLASHES_REGEXP, "/") : path;
	}
	function trimLastSlash(path) {
		if (path.length > 1 && path.charCodeAt(path.length - 1) === 47) return path.slice(0, -1);
		return path;
	}
	function trimRegExpStartAndEnd(regexString) {
		if (regexString.charCodeAt(1) === 94) regexString = regexString.slice(0, 1) + regexString.slice(2);
		if (regexString.charCodeAt(regexString.length - 2) === 36) regexString = regexString.slice(0, regexString.length - 2) + regexString.slice(regexString.length - 1);
		return regexString;
	}
	function getClosingParenthensePosition(path, idx) {
		let parentheses = 1;
		while (idx < path.length) {
			idx++;
			if (path.charCodeAt(idx) === 92) {
				idx++;
				continue;
			}
			if (path.charCodeAt(idx) === 41) parentheses--;
			else if (path.charCodeAt(idx) === 40) parentheses++;
			if (!parentheses) return idx;
		}
		throw new TypeError("Invalid regexp expression in \"" + path + "\"");
	}
	function defaultBuildPrettyMeta(route) {
		if (!route) return {};
		if (!route.store) return {};
		return Object.assign({}, route.store);
	}
}));

// node_modules/fastify/lib/head-route.js
var require_head_route = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function headRouteOnSendHandler(req, reply, payload, done) {
		if (payload === void 0) {
			reply.header("content-length", "0");
			done(null, null);
			return;
		}
		if (typeof payload.resume === "function") {
			payload.on("error", (err) => {
				reply.log.error({ err }, "Error on Stream found for HEAD route");
			});
			payload.resume();
			done(null, null);
			return;
		}
		if (typeof payload.getReader === "function") {
			payload.cancel("Stream cancelled by HEAD route").catch((err) => {
				reply.log.error({ err }, "Error on Stream found for HEAD route");
			});
			done(null, null);
			return;
		}
		const size = "" + Buffer.byteLength(payload);
		reply.header("content-length", size);
		done(null, null);
	}
	function parseHeadOnSendHandlers(onSendHandlers) {
		if (onSendHandlers == null) return headRouteOnSendHandler;
		return Array.isArray(onSendHandlers) ? [...onSendHandlers, headRouteOnSendHandler] : [onSendHandlers, headRouteOnSendHandler];
	}
	module.exports = { parseHeadOnSendHandlers };
}));

// node_modules/fastify/lib/route.js
var require_route = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const FindMyWay = require_find_my_way();
	const Context = require_context();
	const handleRequest = require_handle_request();
	const { onRequestAbortHookRunner, lifecycleHooks, preParsingHookRunner, onTimeoutHookRunner, onRequestHookRunner } = require_hooks();
	const { normalizeSchema } = require_schemas();
	const { parseHeadOnSendHandlers } = require_head_route();
	const { defaultInitOptions } = require_initial_config_validation();
	const { compileSchemasForValidation, compileSchemasForSerialization } = require_validation();
	const { FST_ERR_SCH_VALIDATION_BUILD, FST_ERR_SCH_SERIALIZATION_BUILD, FST_ERR_DUPLICATED_ROUTE, FST_ERR_INVALID_URL, FST_ERR_HOOK_INVALID_HANDLER, FST_ERR_ROUTE_OPTIONS_NOT_OBJ, FST_ERR_ROUTE_DUPLICATED_HANDLER, FST_ERR_ROUTE_HANDLER_NOT_FN, FST_ERR_ROUTE_MISSING_HANDLER, FST_ERR_ROUTE_METHOD_NOT_SUPPORTED, FST_ERR_ROUTE_METHOD_INVALID, FST_ERR_ROUTE_LOG_LEVEL_INVALID, FST_ERR_ROUTE_BODY_VALIDATION_SCHEMA_NOT_SUPPORTED, FST_ERR_ROUTE_BODY_LIMIT_OPTION_NOT_INT, FST_ERR_ROUTE_HANDLER_TIMEOUT_OPTION_NOT_INT, FST_ERR_HANDLER_TIMEOUT, FST_ERR_HOOK_INVALID_ASYNC_HANDLER } = require_errors$1();
	const { kRoutePrefix, kSupportedHTTPMethods, kLogLevel, kLogSerializers, kHooks, kSchemaController, kOptions, kReplySerializerDefault, kReplyIsError, kRequestPayloadStream, kSchemaErrorFormatter, kErrorHandler, kHasBeenDecorated, kRequestAcceptVersion, kRouteByFastify, kRouteContext, kRequestSignal, kTimeoutTimer, kOnAbort, kLogController } = require_symbols$1();
	const { buildErrorHandler } = require_error_handler();
	const { createChildLogger, defaultChildLoggerFactory } = require_logger_factory();
	const { getGenReqId } = require_req_id_gen_factory();
	const { FSTDEP022 } = require_warnings();
	const routerKeys = [
		"allowUnsafeRegex",
		"buildPrettyMeta",
		"caseSensitive",
		"constraints",
		"defaultRoute",
		"ignoreDuplicateSlashes",
		"ignoreTrailingSlash",
		"maxParamLength",
		"onBadUrl",
		"onMaxParamLength",
		"querystringParser",
		"useSemicolonDelimiter"
	];
	function buildRouting(options) {
		const router = FindMyWay(options);
		let avvio;
		let fourOhFour;
		let logger;
		let hasLogger;
		let setupResponseListeners;
		let throwIfAlreadyStarted;
		let ignoreTrailingSlash;
		let ignoreDuplicateSlashes;
		let return503OnClosing;
		let globalExposeHeadRoutes;
		let keepAliveConnections;
		let closing = false;
		return {
			setup(options, fastifyArgs) {
				avvio = fastifyArgs.avvio;
				fourOhFour = fastifyArgs.fourOhFour;
				logger = options.logger;
				hasLogger = fastifyArgs.hasLogger;
				setupResponseListeners = fastifyArgs.setupResponseListeners;
				throwIfAlreadyStarted = fastifyArgs.throwIfAlreadyStarted;
				globalExposeHeadRoutes = options.exposeHeadRoutes;
				ignoreTrailingSlash = options.routerOptions.ignoreTrailingSlash;
				ignoreDuplicateSlashes = options.routerOptions.ignoreDuplicateSlashes;
				return503OnClosing = Object.hasOwn(options, "return503OnClosing") ? options.return503OnClosing : true;
				keepAliveConnections = fastifyArgs.keepAliveConnections;
			},
			routing: (req, res, done) => router.lookup(req, res, done),
			compileRoutes: () => router.compile(),
			route,
			hasRoute,
			prepareRoute,
			routeHandler,
			closeRoutes: () => {
				closing = true;
			},
			printRoutes: router.prettyPrint.bind(router),
			addConstraintStrategy,
			hasConstraintStrategy,
			isAsyncConstraint,
			findRoute
		};
		function addConstraintStrategy(strategy) {
			throwIfAlreadyStarted("Cannot add constraint strategy!");
			return router.addConstraintStrategy(strategy);
		}
		function hasConstraintStrategy(strategyName) {
			return router.hasConstraintStrategy(strategyName);
		}
		function isAsyncConstraint() {
			return router.constrainer.asyncStrategiesInUse.size > 0;
		}
		function prepareRoute({ method, url, options, handler, isFastify }) {
			if (typeof url !== "string") throw new FST_ERR_INVALID_URL(typeof url);
			if (!handler && typeof options === "function") {
				handler = options;
				options = {};
			} else if (handler && typeof handler === "function") {
				if (Object.prototype.toString.call(options) !== "[object Object]") throw new FST_ERR_ROUTE_OPTIONS_NOT_OBJ(method, url);
				else if (options.handler) {
					if (typeof options.handler === "function") throw new FST_ERR_ROUTE_DUPLICATED_HANDLER(method, url);
					else throw new FST_ERR_ROUTE_HANDLER_NOT_FN(method, url);
				}
			}
			options = Object.assign({}, options, {
				method,
				url,
				path: url,
				handler: handler || options && options.handler
			});
			return route.call(this, {
				options,
				isFastify
			});
		}
		function hasRoute({ options }) {
			const normalizedMethod = options.method?.toUpperCase() ?? "";
			return router.hasRoute(normalizedMethod, options.url || "", options.constraints);
		}
		function findRoute(options) {
			const route = router.find(options.method?.toUpperCase() ?? "", options.url || "", options.constraints);
			if (route) return {
				handler: route.handler,
				params: route.params,
				searchParams: route.searchParams
			};
			else return null;
		}
		function route({ options, isFastify }) {
			throwIfAlreadyStarted("Cannot add route!");
			const opts = { ...options };
			const path = opts.url || opts.path || "";
			if (!opts.handler) throw new FST_ERR_ROUTE_MISSING_HANDLER(opts.method, path);
			if (opts.errorHandler !== void 0 && typeof opts.errorHandler !== "function") throw new FST_ERR_ROUTE_HANDLER_NOT_FN(opts.method, path);
			validateBodyLimitOption(opts.bodyLimit);
			validateHandlerTimeoutOption(opts.handlerTimeout);
			const shouldExposeHead = opts.exposeHeadRoute ?? globalExposeHeadRoutes;
			let isGetRoute = false;
			let isHeadRoute = false;
			if (Array.isArray(opts.method)) for (let i = 0; i < opts.method.length; ++i) {
				opts.method[i] = normalizeAndValidateMethod.call(this, opts.method[i]);
				validateSchemaBodyOption.call(this, opts.method[i], path, opts.schema);
				isGetRoute = opts.method.includes("GET");
				isHeadRoute = opts.method.includes("HEAD");
			}
			else {
				opts.method = normalizeAndValidateMethod.call(this, opts.method);
				validateSchemaBodyOption.call(this, opts.method, path, opts.schema);
				isGetRoute = opts.method === "GET";
				isHeadRoute = opts.method === "HEAD";
			}
			const headOpts = shouldExposeHead && isGetRoute ? { ...options } : null;
			const prefix = this[kRoutePrefix];
			if (path === "/" && prefix.length > 0 && opts.method !== "HEAD") switch (opts.prefixTrailingSlash) {
				case "slash":
					addNewRoute.call(this, {
						path,
						isFastify
					});
					break;
				case "no-slash":
					addNewRoute.call(this, {
						path: "",
						isFastify
					});
					break;
				default:
					addNewRoute.call(this, {
						path: "",
						isFastify
					});
					if (ignoreTrailingSlash !== true && (ignoreDuplicateSlashes !== true || !prefix.endsWith("/"))) addNewRoute.call(this, {
						path,
						prefixing: true,
						isFastify
					});
			}
			else if (path[0] === "/" && prefix.endsWith("/")) addNewRoute.call(this, {
				path: path.slice(1),
				isFastify
			});
			else addNewRoute.call(this, {
				path,
				isFastify
			});
			return this;
			function addNewRoute({ path, prefixing = false, isFastify = false }) {
				const url = prefix + path;
				opts.url = url;
				opts.path = url;
				opts.routePath = path;
				opts.prefix = prefix;
				opts.logLevel = opts.logLevel || this[kLogLevel];
				validateLogLevelOption(opts.logLevel, opts.method, opts.url, logger);
				if (this[kLogSerializers] || opts.logSerializers) opts.logSerializers = Object.assign(Object.create(this[kLogSerializers]), opts.logSerializers);
				if (opts.attachValidation == null) opts.attachValidation = false;
				const routeConfigUrl = prefixing ? prefix : url;
				if (prefixing === false) for (const hook of this[kHooks].onRoute) hook.call(this, opts);
				for (const hook of lifecycleHooks) if (opts && hook in opts) {
					if (Array.isArray(opts[hook])) for (const func of opts[hook]) {
						if (typeof func !== "function") throw new FST_ERR_HOOK_INVALID_HANDLER(hook, Object.prototype.toString.call(func));
						if (hook === "onSend" || hook === "preSerialization" || hook === "onError" || hook === "preParsing") {
							if (func.constructor.name === "AsyncFunction" && func.length === 4) throw new FST_ERR_HOOK_INVALID_ASYNC_HANDLER();
						} else if (hook === "onRequestAbort") {
							if (func.constructor.name === "AsyncFunction" && func.length !== 1) throw new FST_ERR_HOOK_INVALID_ASYNC_HANDLER();
						} else if (func.constructor.name === "AsyncFunction" && func.length === 3) throw new FST_ERR_HOOK_INVALID_ASYNC_HANDLER();
					}
					else if (opts[hook] !== void 0 && typeof opts[hook] !== "function") throw new FST_ERR_HOOK_INVALID_HANDLER(hook, Object.prototype.toString.call(opts[hook]));
				}
				const constraints = opts.constraints || {};
				const config = {
					...opts.config,
					url: routeConfigUrl,
					method: opts.method
				};
				const context = new Context({
					schema: opts.schema,
					handler: opts.handler.bind(this),
					config,
					errorHandler: opts.errorHandler,
					childLoggerFactory: opts.childLoggerFactory,
					bodyLimit: opts.bodyLimit,
					logLevel: opts.logLevel,
					logSerializers: opts.logSerializers,
					attachValidation: opts.attachValidation,
					schemaErrorFormatter: opts.schemaErrorFormatter,
					replySerializer: this[kReplySerializerDefault],
					validatorCompiler: opts.validatorCompiler,
					serializerCompiler: opts.serializerCompiler,
					exposeHeadRoute: shouldExposeHead,
					prefixTrailingSlash: opts.prefixTrailingSlash || "both",
					server: this,
					isFastify,
					handlerTimeout: opts.handlerTimeout
				});
				const hasHEADHandler = router.findRoute("HEAD", opts.url, constraints) !== null;
				try {
					router.on(opts.method, opts.url, { constraints }, routeHandler, context);
				} catch (error) {
					if (!context[kRouteByFastify]) {
						if ((Array.isArray(opts.method) ? opts.method : [opts.method]).some((method) => error.message.includes(`Method '${method}' already declared for route`))) throw new FST_ERR_DUPLICATED_ROUTE(opts.method, opts.url);
						throw error;
					}
				}
				this.after((notHandledErr, done) => {
					context.errorHandler = opts.errorHandler ? buildErrorHandler(this[kErrorHandler], opts.errorHandler) : this[kErrorHandler];
					context._parserOptions.limit = opts.bodyLimit || null;
					context.logLevel = opts.logLevel;
					context.logSerializers = opts.logSerializers;
					context.attachValidation = opts.attachValidation;
					context[kReplySerializerDefault] = this[kReplySerializerDefault];
					context.schemaErrorFormatter = opts.schemaErrorFormatter || this[kSchemaErrorFormatter] || context.schemaErrorFormatter;
					avvio.once("preReady", () => {
						for (const hook of lifecycleHooks) {
							const toSet = this[kHooks][hook].concat(opts[hook] || []).map((h) => h.bind(this));
							context[hook] = toSet.length ? toSet : null;
						}
						while (!context.Request[kHasBeenDecorated] && context.Request.parent) context.Request = context.Request.parent;
						while (!context.Reply[kHasBeenDecorated] && context.Reply.parent) context.Reply = context.Reply.parent;
						fourOhFour.setContext(this, context);
						if (opts.schema) {
							context.schema = normalizeSchema(context.schema, this.initialConfig);
							const schemaController = this[kSchemaController];
							const hasValidationSchema = opts.schema.body !== void 0 || opts.schema.headers !== void 0 || opts.schema.querystring !== void 0 || opts.schema.params !== void 0;
							if (!opts.validatorCompiler && hasValidationSchema) schemaController.setupValidator(this[kOptions]);
							try {
								const isCustom = typeof opts?.validatorCompiler === "function" || schemaController.isCustomValidatorCompiler;
								compileSchemasForValidation(context, opts.validatorCompiler || schemaController.validatorCompiler, isCustom);
							} catch (error) {
								throw new FST_ERR_SCH_VALIDATION_BUILD(opts.method, url, error.message);
							}
							if (opts.schema.response && !opts.serializerCompiler) schemaController.setupSerializer(this[kOptions]);
							try {
								compileSchemasForSerialization(context, opts.serializerCompiler || schemaController.serializerCompiler);
							} catch (error) {
								throw new FST_ERR_SCH_SERIALIZATION_BUILD(opts.method, url, error.message);
							}
						}
					});
					done(notHandledErr);
				});
				if (shouldExposeHead && isGetRoute && !isHeadRoute && !hasHEADHandler) {
					const onSendHandlers = parseHeadOnSendHandlers(headOpts.onSend);
					prepareRoute.call(this, {
						method: "HEAD",
						url: path,
						options: {
							...headOpts,
							onSend: onSendHandlers
						},
						isFastify: true
					});
				}
			}
		}
		function routeHandler(req, res, params, context, query) {
			const id = getGenReqId(context.server, req);
			let childLogger;
			if (hasLogger === false && context.childLoggerFactory === defaultChildLoggerFactory) childLogger = logger;
			else {
				const loggerOpts = {};
				if (context.logLevel) loggerOpts.level = context.logLevel;
				if (context.logSerializers) loggerOpts.serializers = context.logSerializers;
				childLogger = createChildLogger(context, logger, req, id, loggerOpts);
			}
			if (closing === true) {
				/* istanbul ignore next mac, windows */
				if (req.httpVersionMajor !== 2) res.setHeader("Connection", "close");
				if (return503OnClosing) {
					res.writeHead(503, {
						"Content-Type": "application/json",
						"Content-Length": "80"
					});
					res.end("{\"error\":\"Service Unavailable\",\"message\":\"Service Unavailable\",\"statusCode\":503}");
					context.server[kLogController].serviceUnavailable(childLogger, context.server);
					return;
				}
			}
			if (String.prototype.toLowerCase.call(req.headers.connection || "") === "keep-alive") {
				if (keepAliveConnections.has(req.socket) === false) {
					keepAliveConnections.add(req.socket);
					req.socket.on("close", removeTrackedSocket.bind({
						keepAliveConnections,
						socket: req.socket
					}));
				}
			}
			if (req.headers[kRequestAcceptVersion] !== void 0) {
				req.headers["accept-version"] = req.headers[kRequestAcceptVersion];
				req.headers[kRequestAcceptVersion] = void 0;
			}
			const request = new context.Request(id, params, req, query, childLogger, context);
			const reply = new context.Reply(res, request, childLogger);
			context.server[kLogController].incomingRequest(request, reply);
			const handlerTimeout = context.handlerTimeout;
			if (handlerTimeout > 0) {
				const ac = new AbortController();
				request[kRequestSignal] = ac;
				request[kTimeoutTimer] = setTimeout(() => {
					if (reply.sent === true) return;
					const err = new FST_ERR_HANDLER_TIMEOUT(handlerTimeout, context.config?.url);
					ac.abort(err);
					if (reply.sent === true) return;
					if (reply.raw.headersSent === true) {
						reply[kReplyIsError] = true;
						reply.raw.destroy(err);
						return;
					}
					reply[kReplyIsError] = true;
					reply.send(err);
				}, handlerTimeout);
				const onAbort = () => {
					if (!ac.signal.aborted) ac.abort();
					clearTimeout(request[kTimeoutTimer]);
				};
				req.on("close", onAbort);
				request[kOnAbort] = onAbort;
			}
			if (hasLogger === true || context.onResponse !== null || handlerTimeout > 0) setupResponseListeners(reply);
			if (context.onTimeout !== null) {
				if (!request.raw.socket._meta) request.raw.socket.on("timeout", handleTimeout);
				request.raw.socket._meta = {
					context,
					request,
					reply,
					onTimeout: handleTimeout
				};
			}
			if (context.onRequest !== null) onRequestHookRunner(context.onRequest, request, reply, runPreParsing);
			else runPreParsing(null, request, reply);
			if (context.onRequestAbort !== null) req.on("close", () => {
				/* istanbul ignore else */
				if (req.aborted) onRequestAbortHookRunner(context.onRequestAbort, request, handleOnRequestAbortHooksErrors.bind(null, reply));
			});
		}
	}
	function handleOnRequestAbortHooksErrors(reply, err) {
		if (err) reply.log.error({ err }, "onRequestAborted hook failed");
	}
	function handleTimeout() {
		const { context, request, reply } = this._meta;
		onTimeoutHookRunner(context.onTimeout, request, reply, noop);
	}
	function normalizeAndValidateMethod(method) {
		if (typeof method !== "string") throw new FST_ERR_ROUTE_METHOD_INVALID();
		method = method.toUpperCase();
		if (!this[kSupportedHTTPMethods].bodyless.has(method) && !this[kSupportedHTTPMethods].bodywith.has(method)) throw new FST_ERR_ROUTE_METHOD_NOT_SUPPORTED(method);
		return method;
	}
	function validateSchemaBodyOption(method, path, schema) {
		if (this[kSupportedHTTPMethods].bodyless.has(method) && schema?.body) throw new FST_ERR_ROUTE_BODY_VALIDATION_SCHEMA_NOT_SUPPORTED(method, path);
	}
	function validateBodyLimitOption(bodyLimit) {
		if (bodyLimit === void 0) return;
		if (!Number.isInteger(bodyLimit) || bodyLimit <= 0) throw new FST_ERR_ROUTE_BODY_LIMIT_OPTION_NOT_INT(bodyLimit);
	}
	function validateHandlerTimeoutOption(handlerTimeout) {
		if (handlerTimeout === void 0) return;
		if (!Number.isInteger(handlerTimeout) || handlerTimeout <= 0) throw new FST_ERR_ROUTE_HANDLER_TIMEOUT_OPTION_NOT_INT(handlerTimeout);
	}
	function validateLogLevelOption(logLevel, method, path, logger) {
		if (logLevel == null || logLevel === "") return;
		if (logger?.levels?.values == null) return;
		if (typeof logLevel !== "string" || logger.levels.values[logLevel] === void 0) throw new FST_ERR_ROUTE_LOG_LEVEL_INVALID(method, path, logLevel);
	}
	function runPreParsing(err, request, reply) {
		if (reply.sent === true) return;
		if (err != null) {
			reply[kReplyIsError] = true;
			reply.send(err);
			return;
		}
		request[kRequestPayloadStream] = request.raw;
		if (request[kRouteContext].preParsing !== null) preParsingHookRunner(request[kRouteContext].preParsing, request, reply, handleRequest.bind(request.server));
		else handleRequest.call(request.server, null, request, reply);
	}
	function buildRouterOptions(options, defaultOptions) {
		const routerOptions = options.routerOptions == null ? Object.create(null) : Object.assign(Object.create(null), options.routerOptions);
		const usedDeprecatedOptions = routerKeys.filter((key) => Object.hasOwn(options, key));
		if (usedDeprecatedOptions.length > 0) FSTDEP022(usedDeprecatedOptions.join(", "));
		for (const key of routerKeys) if (!Object.hasOwn(routerOptions, key)) routerOptions[key] = options[key] ?? defaultOptions[key];
		routerOptions.compile ??= defaultInitOptions.routerOptions.compile;
		return routerOptions;
	}
	function removeTrackedSocket() {
		this.keepAliveConnections.delete(this.socket);
	}
	function noop() {}
	module.exports = {
		buildRouting,
		validateBodyLimitOption,
		buildRouterOptions
	};
}));

// node_modules/fastify/lib/four-oh-four.js
var require_four_oh_four = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const FindMyWay = require_find_my_way();
	const Reply = require_reply();
	const Request = require_request$1();
	const Context = require_context();
	const { kRoutePrefix, kCanSetNotFoundHandler, kFourOhFourLevelInstance, kFourOhFourContext, kHooks, kErrorHandler, kLogController } = require_symbols$1();
	const { lifecycleHooks } = require_hooks();
	const { buildErrorHandler } = require_error_handler();
	const { FST_ERR_NOT_FOUND } = require_errors$1();
	const { createChildLogger } = require_logger_factory();
	const { getGenReqId } = require_req_id_gen_factory();
	function fourOhFour(options) {
		const { logger } = options;
		const router = FindMyWay({
			onBadUrl: options.routerOptions.onBadUrl,
			onMaxParamLength: options.routerOptions.onMaxParamLength,
			defaultRoute: fourOhFourFallBack
		});
		return {
			router,
			setNotFoundHandler,
			setContext,
			arrange404
		};
		function arrange404(instance) {
			instance[kFourOhFourLevelInstance] = instance;
			instance[kCanSetNotFoundHandler] = true;
			router.defaultRoute = router.defaultRoute.bind(instance);
		}
		function basic404(request, reply) {
			request.server[kLogController].routeNotFound(request, reply);
			const { url, method } = request.raw;
			reply.code(404).send({
				message: `Route ${method}:${url} not found`,
				error: "Not Found",
				statusCode: 404
			});
		}
		function setContext(instance, context) {
			const _404Context = Object.create(instance[kFourOhFourContext]);
			_404Context.onSend = context.onSend;
			context[kFourOhFourContext] = _404Context;
		}
		function setNotFoundHandler(opts, handler, avvio, routeHandler) {
			if (this[kCanSetNotFoundHandler] === void 0) this[kCanSetNotFoundHandler] = true;
			if (this[kFourOhFourContext] === void 0) this[kFourOhFourContext] = null;
			const _fastify = this;
			const prefix = this[kRoutePrefix] || "/";
			if (this[kCanSetNotFoundHandler] === false) throw new Error(`Not found handler already set for Fastify instance with prefix: '${prefix}'`);
			if (typeof opts === "object") {
				if (opts.preHandler) {
					if (Array.isArray(opts.preHandler)) opts.preHandler = opts.preHandler.map((hook) => hook.bind(_fastify));
					else opts.preHandler = opts.preHandler.bind(_fastify);
				}
				if (opts.preValidation) {
					if (Array.isArray(opts.preValidation)) opts.preValidation = opts.preValidation.map((hook) => hook.bind(_fastify));
					else opts.preValidation = opts.preValidation.bind(_fastify);
				}
			}
			if (typeof opts === "function") {
				handler = opts;
				opts = void 0;
			}
			opts = opts || {};
			if (handler) {
				this[kFourOhFourLevelInstance][kCanSetNotFoundHandler] = false;
				handler = handler.bind(this);
			} else handler = basic404;
			this.after((notHandledErr, done) => {
				_setNotFoundHandler.call(this, prefix, opts, handler, avvio, routeHandler);
				done(notHandledErr);
			});
		}
		function _setNotFoundHandler(prefix, opts, handler, avvio, routeHandler) {
			const context = new Context({
				schema: opts.schema,
				handler,
				config: opts.config || {},
				server: this
			});
			avvio.once("preReady", () => {
				const context = this[kFourOhFourContext];
				for (const hook of lifecycleHooks) {
					const toSet = this[kHooks][hook].concat(opts[hook] || []).map((h) => h.bind(this));
					context[hook] = toSet.length ? toSet : null;
				}
				context.errorHandler = opts.errorHandler ? buildErrorHandler(this[kErrorHandler], opts.errorHandler) : this[kErrorHandler];
			});
			if (this[kFourOhFourContext] !== null && prefix === "/") {
				Object.assign(this[kFourOhFourContext], context);
				return;
			}
			this[kFourOhFourLevelInstance][kFourOhFourContext] = context;
			router.all(prefix + (prefix.endsWith("/") ? "*" : "/*"), routeHandler, context);
			router.all(prefix, routeHandler, context);
		}
		function fourOhFourFallBack(req, res) {
			const fourOhFourContext = this[kFourOhFourLevelInstance][kFourOhFourContext];
			const id = getGenReqId(fourOhFourContext.server, req);
			const childLogger = createChildLogger(fourOhFourContext, logger, req, id);
			const request = new Request(id, null, req, null, childLogger, fourOhFourContext);
			const reply = new Reply(res, request, childLogger);
			fourOhFourContext.server[kLogController].incomingRequest(request, reply);
			request.log.warn("the default handler for 404 did not catch this, this is likely a fastify bug, please report it");
			request.log.warn(router.prettyPrint());
			reply.code(404).send(new FST_ERR_NOT_FOUND());
		}
	}
	module.exports = fourOhFour;
}));

// node_modules/fastify/lib/plugin-override.js
var require_plugin_override = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { kAvvioBoot, kChildren, kRoutePrefix, kLogLevel, kLogSerializers, kHooks, kSchemaController, kContentTypeParser, kReply, kRequest, kFourOhFour, kPluginNameChain, kErrorHandlerAlreadySet } = require_symbols$1();
	const Reply = require_reply();
	const Request = require_request$1();
	const SchemaController = require_schema_controller();
	const ContentTypeParser = require_content_type_parser();
	const { buildHooks } = require_hooks();
	const pluginUtils = require_plugin_utils();
	module.exports = function override(old, fn, opts) {
		const shouldSkipOverride = pluginUtils.registerPlugin.call(old, fn);
		const fnName = pluginUtils.getPluginName(fn) || pluginUtils.getFuncPreview(fn);
		if (shouldSkipOverride) {
			old[kPluginNameChain].push(fnName);
			return old;
		}
		const instance = Object.create(old);
		old[kChildren].push(instance);
		instance.ready = old[kAvvioBoot].bind(instance);
		instance[kChildren] = [];
		instance[kReply] = Reply.buildReply(instance[kReply]);
		instance[kRequest] = Request.buildRequest(instance[kRequest]);
		instance[kContentTypeParser] = ContentTypeParser.helpers.buildContentTypeParser(instance[kContentTypeParser]);
		instance[kHooks] = buildHooks(instance[kHooks]);
		instance[kRoutePrefix] = buildRoutePrefix(instance[kRoutePrefix], opts.prefix);
		instance[kLogLevel] = opts.logLevel || instance[kLogLevel];
		instance[kSchemaController] = SchemaController.buildSchemaController(old[kSchemaController]);
		instance.getSchema = instance[kSchemaController].getSchema.bind(instance[kSchemaController]);
		instance.getSchemas = instance[kSchemaController].getSchemas.bind(instance[kSchemaController]);
		instance[pluginUtils.kRegisteredPlugins] = Object.create(instance[pluginUtils.kRegisteredPlugins]);
		instance[kPluginNameChain] = [fnName];
		instance[kErrorHandlerAlreadySet] = false;
		if (instance[kLogSerializers] || opts.logSerializers) instance[kLogSerializers] = Object.assign(Object.create(instance[kLogSerializers]), opts.logSerializers);
		if (opts.prefix) instance[kFourOhFour].arrange404(instance);
		for (const hook of instance[kHooks].onRegister) hook.call(old, instance, opts);
		return instance;
	};
	function buildRoutePrefix(instancePrefix, pluginPrefix) {
		if (!pluginPrefix) return instancePrefix;
		if (instancePrefix.endsWith("/") && pluginPrefix[0] === "/") pluginPrefix = pluginPrefix.slice(1);
		else if (pluginPrefix[0] !== "/" && !instancePrefix.endsWith("/")) pluginPrefix = "/" + pluginPrefix;
		return instancePrefix + pluginPrefix;
	}
}));

// node_modules/@fastify/deepmerge/index.js
var require_deepmerge = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const JSON_PROTO = Object.getPrototypeOf({});
	function defaultIsMergeableObjectFactory() {
		return function defaultIsMergeableObject(value) {
			return typeof value === "object" && value !== null && !(value instanceof RegExp) && !(value instanceof Date);
		};
	}
	function deepmergeConstructor(options) {
		function isNotPrototypeKey(value) {
			return value !== "constructor" && value !== "prototype" && value !== "__proto__";
		}
		function cloneArray(value) {
			let i = 0;
			const il = value.length;
			const result = new Array(il);
			for (; i < il; ++i) result[i] = clone(value[i]);
			return result;
		}
		function cloneObject(target) {
			const result = {};
			if (cloneProtoObject && Object.getPrototypeOf(target) !== JSON_PROTO) return cloneProtoObject(target);
			const targetKeys = getKeys(target);
			let i, il, key;
			for (i = 0, il = targetKeys.length; i < il; ++i) isNotPrototypeKey(key = targetKeys[i]) && (result[key] = clone(target[key]));
			return result;
		}
		function concatArrays(target, source) {
			const tl = target.length;
			const sl = source.length;
			let i = 0;
			const result = new Array(tl + sl);
			for (; i < tl; ++i) result[i] = clone(target[i]);
			for (i = 0; i < sl; ++i) result[i + tl] = clone(source[i]);
			return result;
		}
		const propertyIsEnumerable = Object.prototype.propertyIsEnumerable;
		function getSymbolsAndKeys(value) {
			const result = Object.keys(value);
			const keys = Object.getOwnPropertySymbols(value);
			for (let i = 0, il = keys.length; i < il; ++i) propertyIsEnumerable.call(value, keys[i]) && result.push(keys[i]);
			return result;
		}
		const getKeys = options?.symbols ? getSymbolsAndKeys : Object.keys;
		const cloneProtoObject = typeof options?.cloneProtoObject === "function" ? options.cloneProtoObject : void 0;
		const isMergeableObject = typeof options?.isMergeableObject === "function" ? options.isMergeableObject : defaultIsMergeableObjectFactory();
		const onlyDefinedProperties = options?.onlyDefinedProperties === true;
		function isPrimitive(value) {
			return typeof value !== "object" || value === null;
		}
		const mergeArray = options && typeof options.mergeArray === "function" ? options.mergeArray({
			clone,
			deepmerge: _deepmerge,
			getKeys,
			isMergeableObject
		}) : concatArrays;
		function clone(entry) {
			return isMergeableObject(entry) ? Array.isArray(entry) ? cloneArray(entry) : cloneObject(entry) : entry;
		}
		function mergeObject(target, source) {
			const result = {};
			const targetKeys = getKeys(target);
			const sourceKeys = getKeys(source);
			let i, il, key;
			for (i = 0, il = targetKeys.length; i < il; ++i) isNotPrototypeKey(key = targetKeys[i]) && sourceKeys.indexOf(key) === -1 && (result[key] = clone(target[key]));
			for (i = 0, il = sourceKeys.length; i < il; ++i) {
				if (!isNotPrototypeKey(key = sourceKeys[i])) continue;
				if (key in target) {
					if (targetKeys.indexOf(key) !== -1) {
						if (cloneProtoObject && isMergeableObject(source[key]) && Object.getPrototypeOf(source[key]) !== JSON_PROTO) result[key] = cloneProtoObject(source[key]);
						else result[key] = _deepmerge(target[key], source[key]);
					}
				} else {
					if (onlyDefinedProperties && typeof source[key] === "undefined") continue;
					result[key] = clone(source[key]);
				}
			}
			return result;
		}
		function _deepmerge(target, source) {
			if (onlyDefinedProperties && typeof source === "undefined") return clone(target);
			const sourceIsArray = Array.isArray(source);
			const targetIsArray = Array.isArray(target);
			if (isPrimitive(source)) return source;
			else if (!isMergeableObject(target)) return clone(source);
			else if (sourceIsArray && targetIsArray) return mergeArray(target, source);
			else if (sourceIsArray !== targetIsArray) return clone(source);
			else return mergeObject(target, source);
		}
		function _deepmergeAll() {
			switch (arguments.length) {
				case 0: return {};
				case 1: return clone(arguments[0]);
				case 2: return _deepmerge(arguments[0], arguments[1]);
			}
			let result;
			for (let i = 0, il = arguments.length; i < il; ++i) result = _deepmerge(result, arguments[i]);
			return result;
		}
		return options?.all ? _deepmergeAll : _deepmerge;
	}
	module.exports = deepmergeConstructor;
	module.exports.default = deepmergeConstructor;
	module.exports.deepmerge = deepmergeConstructor;
	Object.defineProperty(module.exports, "isMergeableObject", { get: defaultIsMergeableObjectFactory });
}));

// node_modules/light-my-request/node_modules/cookie/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseCookie = parseCookie;
	exports.parse = parseCookie;
	exports.stringifyCookie = stringifyCookie;
	exports.stringifySetCookie = stringifySetCookie;
	exports.serialize = stringifySetCookie;
	exports.parseSetCookie = parseSetCookie;
	exports.stringifySetCookie = stringifySetCookie;
	exports.serialize = stringifySetCookie;
	const cookieNameRegExp = /^[\u0021-\u003A\u003C\u003E-\u007E]+$/;
	const cookieValueRegExp = /^[\u0021-\u003A\u003C-\u007E]*$/;
	const domainValueRegExp = /^([.]?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)([.][a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;
	const pathValueRegExp = /^[\u0020-\u003A\u003D-\u007E]*$/;
	const maxAgeRegExp = /^-?\d+$/;
	const __toString = Object.prototype.toString;
	const NullObject = /* @__PURE__ */ (() => {
		const C = function() {};
		C.prototype = Object.create(null);
		return C;
	})();
	function parseCookie(str, options) {
		const obj = new NullObject();
		const len = str.length;
		if (len < 2) return obj;
		const dec = options?.decode || decode;
		let index = 0;
		do {
			const eqIdx = eqIndex(str, index, len);
			if (eqIdx === -1) break;
			const endIdx = endIndex(str, index, len);
			if (eqIdx > endIdx) {
				index = str.lastIndexOf(";", eqIdx - 1) + 1;
				continue;
			}
			const key = valueSlice(str, index, eqIdx);
			if (obj[key] === void 0) obj[key] = dec(valueSlice(str, eqIdx + 1, endIdx));
			index = endIdx + 1;
		} while (index < len);
		return obj;
	}
	function stringifyCookie(cookie, options) {
		const enc = options?.encode || encodeURIComponent;
		const cookieStrings = [];
		for (const name of Object.keys(cookie)) {
			const val = cookie[name];
			if (val === void 0) continue;
			if (!cookieNameRegExp.test(name)) throw new TypeError(`cookie name is invalid: ${name}`);
			const value = enc(val);
			if (!cookieValueRegExp.test(value)) throw new TypeError(`cookie val is invalid: ${val}`);
			cookieStrings.push(`${name}=${value}`);
		}
		return cookieStrings.join("; ");
	}
	function stringifySetCookie(_name, _val, _opts) {
		const cookie = typeof _name === "object" ? _name : {
			..._opts,
			name: _name,
			value: String(_val)
		};
		const enc = (typeof _val === "object" ? _val : _opts)?.encode || encodeURIComponent;
		if (!cookieNameRegExp.test(cookie.name)) throw new TypeError(`argument name is invalid: ${cookie.name}`);
		const value = cookie.value ? enc(cookie.value) : "";
		if (!cookieValueRegExp.test(value)) throw new TypeError(`argument val is invalid: ${cookie.value}`);
		let str = cookie.name + "=" + value;
		if (cookie.maxAge !== void 0) {
			if (!Number.isInteger(cookie.maxAge)) throw new TypeError(`option maxAge is invalid: ${cookie.maxAge}`);
			str += "; Max-Age=" + cookie.maxAge;
		}
		if (cookie.domain) {
			if (!domainValueRegExp.test(cookie.domain)) throw new TypeError(`option domain is invalid: ${cookie.domain}`);
			str += "; Domain=" + cookie.domain;
		}
		if (cookie.path) {
			if (!pathValueRegExp.test(cookie.path)) throw new TypeError(`option path is invalid: ${cookie.path}`);
			str += "; Path=" + cookie.path;
		}
		if (cookie.expires) {
			if (!isDate(cookie.expires) || !Number.isFinite(cookie.expires.valueOf())) throw new TypeError(`option expires is invalid: ${cookie.expires}`);
			str += "; Expires=" + cookie.expires.toUTCString();
		}
		if (cookie.httpOnly) str += "; HttpOnly";
		if (cookie.secure) str += "; Secure";
		if (cookie.partitioned) str += "; Partitioned";
		if (cookie.priority) switch (typeof cookie.priority === "string" ? cookie.priority.toLowerCase() : void 0) {
			case "low":
				str += "; Priority=Low";
				break;
			case "medium":
				str += "; Priority=Medium";
				break;
			case "high":
				str += "; Priority=High";
				break;
			default: throw new TypeError(`option priority is invalid: ${cookie.priority}`);
		}
		if (cookie.sameSite) switch (typeof cookie.sameSite === "string" ? cookie.sameSite.toLowerCase() : cookie.sameSite) {
			case true:
			case "strict":
				str += "; SameSite=Strict";
				break;
			case "lax":
				str += "; SameSite=Lax";
				break;
			case "none":
				str += "; SameSite=None";
				break;
			default: throw new TypeError(`option sameSite is invalid: ${cookie.sameSite}`);
		}
		return str;
	}
	function parseSetCookie(str, options) {
		const dec = options?.decode || decode;
		const len = str.length;
		const endIdx = endIndex(str, 0, len);
		const eqIdx = eqIndex(str, 0, endIdx);
		const setCookie = eqIdx === -1 ? {
			name: "",
			value: dec(valueSlice(str, 0, endIdx))
		} : {
			name: valueSlice(str, 0, eqIdx),
			value: dec(valueSlice(str, eqIdx + 1, endIdx))
		};
		let index = endIdx + 1;
		while (index < len) {
			const endIdx = endIndex(str, index, len);
			const eqIdx = eqIndex(str, index, endIdx);
			const attr = eqIdx === -1 ? valueSlice(str, index, endIdx) : valueSlice(str, index, eqIdx);
			const val = eqIdx === -1 ? void 0 : valueSlice(str, eqIdx + 1, endIdx);
			switch (attr.toLowerCase()) {
				case "httponly":
					setCookie.httpOnly = true;
					break;
				case "secure":
					setCookie.secure = true;
					break;
				case "partitioned":
					setCookie.partitioned = true;
					break;
				case "domain":
					setCookie.domain = val;
					break;
				case "path":
					setCookie.path = val;
					break;
				case "max-age":
					if (val && maxAgeRegExp.test(val)) setCookie.maxAge = Number(val);
					break;
				case "expires":
					if (!val) break;
					const date = new Date(val);
					if (Number.isFinite(date.valueOf())) setCookie.expires = date;
					break;
				case "priority":
					if (!val) break;
					const priority = val.toLowerCase();
					if (priority === "low" || priority === "medium" || priority === "high") setCookie.priority = priority;
					break;
				case "samesite":
					if (!val) break;
					const sameSite = val.toLowerCase();
					if (sameSite === "lax" || sameSite === "strict" || sameSite === "none") setCookie.sameSite = sameSite;
			}
			index = endIdx + 1;
		}
		return setCookie;
	}
	function endIndex(str, min, len) {
		const index = str.indexOf(";", min);
		return index === -1 ? len : index;
	}
	function eqIndex(str, min, max) {
		const index = str.indexOf("=", min);
		return index < max ? index : -1;
	}
	function valueSlice(str, min, max) {
		let start = min;
		let end = max;
		do {
			const code = str.charCodeAt(start);
			if (code !== 32 && code !== 9) break;
		} while (++start < end);
		while (end > start) {
			const code = str.charCodeAt(end - 1);
			if (code !== 32 && code !== 9) break;
			end--;
		}
		return str.slice(start, end);
	}
	function decode(str) {
		if (str.indexOf("%") === -1) return str;
		try {
			return decodeURIComponent(str);
		} catch (e) {
			return str;
		}
	}
	function isDate(val) {
		return __toString.call(val) === "[object Date]";
	}
}));

// node_modules/light-my-request/lib/cookies.js
var require_cookies = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { stringifySetCookie } = require_dist();
	function cookiePathMatches(cookiePath, requestPath) {
		const path = cookiePath || "/";
		if (requestPath === path) return true;
		if (!requestPath.startsWith(path)) return false;
		return path.endsWith("/") || requestPath.charAt(path.length) === "/";
	}
	function listCookies(cookies) {
		if (Array.isArray(cookies)) return cookies;
		return Object.keys(cookies).map((name) => {
			const item = cookies[name];
			if (item !== null && typeof item === "object") return {
				name: item.name || name,
				value: item.value,
				path: item.path
			};
			return {
				name,
				value: item
			};
		});
	}
	function encodeCookies(cookies, requestPath) {
		return listCookies(cookies).filter((item) => cookiePathMatches(item.path, requestPath)).map((item) => stringifySetCookie({
			name: item.name,
			value: item.value
		}));
	}
	module.exports = {
		cookiePathMatches,
		encodeCookies,
		listCookies
	};
}));

// node_modules/light-my-request/lib/parse-url.js
var require_parse_url = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { URL } = __require("node:url");
	const BASE_URL = "http://localhost";
	module.exports = function parseURL(url, query) {
		if ((typeof url === "string" || Object.prototype.toString.call(url) === "[object String]") && url.startsWith("//")) url = BASE_URL + url;
		const result = typeof url === "object" ? Object.assign(new URL(BASE_URL), url) : new URL(url, BASE_URL);
		if (typeof query === "string") {
			query = new URLSearchParams(query);
			for (const key of query.keys()) {
				result.searchParams.delete(key);
				for (const value of query.getAll(key)) result.searchParams.append(key, value);
			}
		} else {
			const merged = Object.assign({}, url.query, query);
			for (const key in merged) {
				const value = merged[key];
				if (Array.isArray(value)) {
					result.searchParams.delete(key);
					for (const param of value) result.searchParams.append(key, param);
				} else result.searchParams.set(key, value);
			}
		}
		return result;
	};
}));

// node_modules/light-my-request/lib/form-data.js
var require_form_data = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { randomUUID } = __require("node:crypto");
	const { Readable } = __require("node:stream");
	let textEncoder;
	function isFormDataLike(payload) {
		return payload && typeof payload === "object" && typeof payload.append === "function" && typeof payload.delete === "function" && typeof payload.get === "function" && typeof payload.getAll === "function" && typeof payload.has === "function" && typeof payload.set === "function" && payload[Symbol.toStringTag] === "FormData";
	}
	function formDataToStream(formdata) {
		textEncoder = textEncoder ?? new TextEncoder();
		const boundary = `----formdata-${randomUUID()}`;
		const prefix = `--${boundary}\r\nContent-Disposition: form-data`;
		/*! formdata-polyfill. MIT License. Jimmy Wärting <https://jimmy.warting.se/opensource> */
		const escape = (str) => str.replace(/\n/g, "%0A").replace(/\r/g, "%0D").replace(/"/g, "%22");
		const normalizeLinefeeds = (value) => value.replace(/\r?\n|\r/g, "\r\n");
		const linebreak = new Uint8Array([13, 10]);
		async function* asyncIterator() {
			for (const [name, value] of formdata) if (typeof value === "string") {
				yield textEncoder.encode(`${prefix}; name="${escape(normalizeLinefeeds(name))}"\r\n\r\n`);
				yield textEncoder.encode(`${normalizeLinefeeds(value)}\r\n`);
			} else {
				let header = `${prefix}; name="${escape(normalizeLinefeeds(name))}"`;
				value.name && (header += `; filename="${escape(value.name)}"`);
				header += `\r\nContent-Type: ${value.type || "application/octet-stream"}\r\n\r\n`;
				yield textEncoder.encode(header);
				if (value.stream) yield* value.stream();
				else yield value;
				yield linebreak;
			}
			yield textEncoder.encode(`--${boundary}--`);
		}
		return {
			stream: Readable.from(asyncIterator()),
			contentType: `multipart/form-data; boundary=${boundary}`
		};
	}
	module.exports.isFormDataLike = isFormDataLike;
	module.exports.formDataToStream = formDataToStream;
}));

// node_modules/light-my-request/lib/request.js
var require_request = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Readable, addAbortSignal } = __require("node:stream");
	const util = __require("node:util");
	const assert = __require("node:assert");
	const { createDeprecation } = require_process_warning();
	const { encodeCookies } = require_cookies();
	const parseURL = require_parse_url();
	const { isFormDataLike, formDataToStream } = require_form_data();
	const { EventEmitter } = __require("node:events");
	const FST_LIGHTMYREQUEST_DEP01 = createDeprecation({
		name: "FastifyDeprecationLightMyRequest",
		code: "FST_LIGHTMYREQUEST_DEP01",
		message: "You are accessing \"request.connection\", use \"request.socket\" instead."
	});
	function hostHeaderFromURL(parsedURL) {
		return parsedURL.port ? parsedURL.host : parsedURL.hostname + (parsedURL.protocol === "https:" ? ":443" : ":80");
	}
	const SINGLE_VALUE_HEADERS = /* @__PURE__ */ new Set([
		"age",
		"authorization",
		"content-length",
		"content-type",
		"etag",
		"expires",
		"from",
		"host",
		"if-modified-since",
		"if-unmodified-since",
		"last-modified",
		"location",
		"max-forwards",
		"proxy-authorization",
		"referer",
		"retry-after",
		"server",
		"user-agent"
	]);
	function joinHeaderValues(field, values) {
		if (field === "set-cookie") return values.slice();
		if (SINGLE_VALUE_HEADERS.has(field)) return values[0];
		return values.join(field === "cookie" ? "; " : ", ");
	}
	var MockSocket = class extends EventEmitter {
		constructor(remoteAddress) {
			super();
			this.remoteAddress = remoteAddress;
		}
	};
	function CustomRequest(options) {
		return new _CustomLMRRequest(this);
		function _CustomLMRRequest(obj) {
			Request.call(obj, {
				...options,
				Request: void 0
			});
			Object.assign(this, obj);
			for (const fn of Object.keys(Request.prototype)) this.constructor.prototype[fn] = Request.prototype[fn];
			util.inherits(this.constructor, options.Request);
			return this;
		}
	}
	function Request(options) {
		Readable.call(this, { autoDestroy: false });
		const parsedURL = parseURL(options.url || options.path, options.query);
		this.url = parsedURL.pathname + parsedURL.search;
		this.aborted = false;
		this.httpVersionMajor = 1;
		this.httpVersionMinor = 1;
		this.httpVersion = "1.1";
		this.method = options.method ? options.method.toUpperCase() : "GET";
		this.headers = {};
		this.rawHeaders = [];
		this.isLightMyRequest = true;
		const headers = options.headers || {};
		const multiValueHeaders = /* @__PURE__ */ new Map();
		for (const field in headers) {
			const fieldLowerCase = field.toLowerCase();
			const value = headers[field];
			if ((fieldLowerCase === "user-agent" || fieldLowerCase === "content-type") && value === void 0) {
				this.headers[fieldLowerCase] = void 0;
				continue;
			}
			if (Array.isArray(value)) {
				const rawValues = [];
				for (const item of value) {
					assert(item !== void 0, "invalid value \"undefined\" for header " + field);
					rawValues.push("" + item);
				}
				multiValueHeaders.set(fieldLowerCase, rawValues);
				this.headers[fieldLowerCase] = joinHeaderValues(fieldLowerCase, rawValues);
				continue;
			}
			assert(value !== void 0, "invalid value \"undefined\" for header " + field);
			this.headers[fieldLowerCase] = "" + value;
		}
		if ("user-agent" in this.headers === false) this.headers["user-agent"] = "lightMyRequest";
		this.headers.host = this.headers.host || options.authority || hostHeaderFromURL(parsedURL);
		if (options.cookies) {
			const cookieValues = encodeCookies(options.cookies, parsedURL.pathname);
			if (this.headers.cookie) cookieValues.unshift(this.headers.cookie);
			this.headers.cookie = cookieValues.join("; ");
			multiValueHeaders.delete("cookie");
		}
		this.socket = new MockSocket(options.remoteAddress || "127.0.0.1");
		Object.defineProperty(this, "connection", {
			get() {
				FST_LIGHTMYREQUEST_DEP01();
				return this.socket;
			},
			configurable: true
		});
		let payload = options.payload || options.body || null;
		let payloadResume = payload && typeof payload.resume === "function";
		if (isFormDataLike(payload)) {
			const stream = formDataToStream(payload);
			payload = stream.stream;
			payloadResume = true;
			this.headers["content-type"] = stream.contentType;
			this.headers["transfer-encoding"] = "chunked";
		}
		if (payload && typeof payload !== "string" && !payloadResume && !Buffer.isBuffer(payload)) {
			payload = JSON.stringify(payload);
			if ("content-type" in this.headers === false) this.headers["content-type"] = "application/json";
		}
		if (payload && !payloadResume && !Object.hasOwn(this.headers, "content-length")) this.headers["content-length"] = (Buffer.isBuffer(payload) ? payload.length : Buffer.byteLength(payload)).toString();
		for (const header of Object.keys(this.headers)) {
			const rawValues = multiValueHeaders.get(header);
			if (rawValues !== void 0) for (const value of rawValues) this.rawHeaders.push(header, value);
			else this.rawHeaders.push(header, this.headers[header]);
		}
		this._lightMyRequest = {
			payload,
			isDone: false,
			simulate: options.simulate || {},
			payloadAsStream: options.payloadAsStream,
			signal: options.signal
		};
		const signal = options.signal;
		/* c8 ignore next 3 */
		if (signal) addAbortSignal(signal, this);
		{
			const payload = this._lightMyRequest.payload;
			if (payload?._readableState) {
				this._read = readStream;
				payload.on("error", (err) => {
					this.destroy(err);
				});
				payload.on("end", () => {
					this.push(null);
				});
			} else this._read = readEverythingElse;
		}
		return this;
	}
	function readStream() {
		const payload = this._lightMyRequest.payload;
		let more = true;
		let pushed = false;
		let chunk;
		while (more && (chunk = payload.read())) {
			pushed = true;
			more = this.push(chunk);
		}
		if (more && !pushed) this._lightMyRequest.payload.once("readable", this._read.bind(this));
	}
	function readEverythingElse() {
		setImmediate(() => {
			if (this._lightMyRequest.isDone) {
				if (this._lightMyRequest.simulate.end !== false) this.push(null);
				return;
			}
			this._lightMyRequest.isDone = true;
			if (this._lightMyRequest.payload) {
				if (this._lightMyRequest.simulate.split) {
					this.push(this._lightMyRequest.payload.slice(0, 1));
					this.push(this._lightMyRequest.payload.slice(1));
				} else this.push(this._lightMyRequest.payload);
			}
			if (this._lightMyRequest.simulate.error) this.emit("error", /* @__PURE__ */ new Error("Simulated"));
			if (this._lightMyRequest.simulate.close) this.emit("close");
			if (this._lightMyRequest.simulate.end !== false) this.push(null);
		});
	}
	util.inherits(Request, Readable);
	util.inherits(CustomRequest, Request);
	Request.prototype.destroy = function(error) {
		if (this.destroyed || this._lightMyRequest.isDone) return;
		this.destroyed = true;
		if (error) {
			this._error = true;
			process.nextTick(() => this.emit("error", error));
		}
		process.nextTick(() => this.emit("close"));
	};
	module.exports = Request;
	module.exports.Request = Request;
	module.exports.CustomRequest = CustomRequest;
}));

// node_modules/set-cookie-parser/dist/set-cookie.cjs
var require_set_cookie = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var defaultParseOptions = {
		decodeValues: true,
		map: false,
		silent: false,
		split: "auto"
	};
	function isForbiddenKey(key) {
		return typeof key !== "string" || key in {};
	}
	function createNullObj() {
		return Object.create(null);
	}
	function isNonEmptyString(str) {
		return typeof str === "string" && !!str.trim();
	}
	function parseString(setCookieValue, options) {
		var parts = setCookieValue.split(";");
		var nameValuePairStr = parts.shift();
		if (!isNonEmptyString(nameValuePairStr)) return null;
		var parsed = parseNameValuePair(nameValuePairStr);
		var name = parsed.name;
		var value = parsed.value;
		if (!name && !value) return null;
		options = options ? Object.assign({}, defaultParseOptions, options) : defaultParseOptions;
		if (isForbiddenKey(name)) {
			if (!options.silent) console.warn("set-cookie-parser: dropping cookie due to name:", name);
			return null;
		}
		try {
			value = options.decodeValues ? decodeURIComponent(value) : value;
		} catch (e) {
			if (!options.silent) console.error("set-cookie-parser: failed to decode cookie value. Set options.decodeValues=false to disable decoding.", e);
		}
		var cookie = createNullObj();
		cookie.name = name;
		cookie.value = value;
		parts.forEach(function(part) {
			var sides = part.split("=");
			var key = sides.shift().trim().toLowerCase();
			if (isForbiddenKey(key) || key === "name" || key === "value") {
				if (!options.silent) console.warn("set-cookie-parser: ignoring attribute:", part);
				return;
			}
			var value = sides.join("=").trim();
			if (key === "expires") {
				var expires = new Date(value);
				if (Number.isNaN(expires.getTime())) {
					if (!options.silent) console.error("set-cookie-parser: failed to parse expires time:", value);
				} else cookie.expires = expires;
			} else if (key === "max-age") {
				if (/^-?\d+$/.test(value)) cookie.maxAge = parseInt(value, 10);
				else if (!options.silent) console.error("set-cookie-parser: failed to parse max-age:", value);
			} else if (key === "secure") cookie.secure = true;
			else if (key === "httponly") cookie.httpOnly = true;
			else if (key === "samesite") cookie.sameSite = value;
			else if (key === "partitioned") cookie.partitioned = true;
			else if (key) cookie[key] = value;
		});
		return cookie;
	}
	function parseNameValuePair(nameValuePairStr) {
		var name = "";
		var value = "";
		var nameValueArr = nameValuePairStr.split("=");
		if (nameValueArr.length > 1) {
			name = nameValueArr.shift();
			value = nameValueArr.join("=");
		} else value = nameValuePairStr;
		return {
			name: trimWsp(name),
			value: trimWsp(value)
		};
	}
	function trimWsp(str) {
		var start = 0;
		var end = str.length;
		while (start < end && isWsp(str.charCodeAt(start))) start += 1;
		while (end > start && isWsp(str.charCodeAt(end - 1))) end -= 1;
		return str.substring(start, end);
	}
	function isWsp(code) {
		return code === 32 || code === 9;
	}
	function parseSetCookie(input, options) {
		options = options ? Object.assign({}, defaultParseOptions, options) : defaultParseOptions;
		if (!input) {
			if (!options.map) return [];
			else return createNullObj();
		}
		if (input.headers) {
			if (typeof input.headers.getSetCookie === "function") input = input.headers.getSetCookie();
			else if (input.headers["set-cookie"]) input = input.headers["set-cookie"];
			else {
				var sch = input.headers[Object.keys(input.headers).find(function(key) {
					return key.toLowerCase() === "set-cookie";
				})];
				if (!sch && input.headers.cookie && !options.silent) console.warn("Warning: set-cookie-parser appears to have been called on a request object. It is designed to parse Set-Cookie headers from responses, not Cookie headers from requests.");
				input = sch;
			}
		}
		var split = options.split;
		var isArray = Array.isArray(input);
		if (split === "auto") split = !isArray;
		if (!isArray) input = [input];
		input = input.filter(isNonEmptyString);
		if (split) input = input.map(splitCookiesString).flat();
		if (!options.map) return input.map(function(str) {
			return parseString(str, options);
		}).filter(Boolean);
		else {
			var cookies = createNullObj();
			return input.reduce(function(cookies, str) {
				var cookie = parseString(str, options);
				if (cookie) cookies[cookie.name] = cookie;
				return cookies;
			}, cookies);
		}
	}
	function splitCookiesString(cookiesString) {
		if (Array.isArray(cookiesString)) return cookiesString;
		if (typeof cookiesString !== "string") return [];
		var cookiesStrings = [];
		var pos = 0;
		var start;
		var ch;
		var lastComma;
		var nextStart;
		var cookiesSeparatorFound;
		function skipWhitespace() {
			while (pos < cookiesString.length && /\s/.test(cookiesString.charAt(pos))) pos += 1;
			return pos < cookiesString.length;
		}
		function notSpecialChar() {
			ch = cookiesString.charAt(pos);
			return ch !== "=" && ch !== ";" && ch !== ",";
		}
		while (pos < cookiesString.length) {
			start = pos;
			cookiesSeparatorFound = false;
			while (skipWhitespace()) {
				ch = cookiesString.charAt(pos);
				if (ch === ",") {
					lastComma = pos;
					pos += 1;
					skipWhitespace();
					nextStart = pos;
					while (pos < cookiesString.length && notSpecialChar()) pos += 1;
					if (pos < cookiesString.length && cookiesString.charAt(pos) === "=") {
						cookiesSeparatorFound = true;
						pos = nextStart;
						cookiesStrings.push(cookiesString.substring(start, lastComma));
						start = pos;
					} else pos = lastComma + 1;
				} else pos += 1;
			}
			if (!cookiesSeparatorFound || pos >= cookiesString.length) cookiesStrings.push(cookiesString.substring(start, cookiesString.length));
		}
		return cookiesStrings;
	}
	parseSetCookie.parseSetCookie = parseSetCookie;
	parseSetCookie.parse = parseSetCookie;
	parseSetCookie.parseString = parseString;
	parseSetCookie.splitCookiesString = splitCookiesString;
	module.exports = parseSetCookie;
}));

// node_modules/light-my-request/lib/response.js
var require_response = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const http = __require("node:http");
	const { Writable, Readable, addAbortSignal } = __require("node:stream");
	const util = __require("node:util");
	const setCookie = require_set_cookie();
	function Response(req, onEnd, reject) {
		http.ServerResponse.call(this, req);
		this.isLightMyRequest = true;
		if (req._lightMyRequest?.payloadAsStream) {
			const read = this.emit.bind(this, "drain");
			this._lightMyRequest = {
				headers: null,
				trailers: {},
				stream: new Readable({ read })
			};
			const signal = req._lightMyRequest.signal;
			if (signal) addAbortSignal(signal, this._lightMyRequest.stream);
		} else this._lightMyRequest = {
			headers: null,
			trailers: {},
			payloadChunks: []
		};
		this.setHeader("foo", "bar");
		this.removeHeader("foo");
		this.assignSocket(getNullSocket());
		this._promiseCallback = typeof reject === "function";
		let called = false;
		const onEndSuccess = (payload) => {
			if (called) return;
			called = true;
			if (this._promiseCallback) return process.nextTick(() => onEnd(payload));
			process.nextTick(() => onEnd(null, payload));
		};
		this._lightMyRequest.onEndSuccess = onEndSuccess;
		let finished = false;
		const onEndFailure = (err) => {
			if (called) {
				if (this._lightMyRequest.stream && !finished) {
					if (!err) {
						err = /* @__PURE__ */ new Error("response destroyed before completion");
						err.code = "LIGHT_ECONNRESET";
					}
					this._lightMyRequest.stream.destroy(err);
					this._lightMyRequest.stream.on("error", () => {});
				}
				return;
			}
			called = true;
			if (!err) {
				err = /* @__PURE__ */ new Error("response destroyed before completion");
				err.code = "LIGHT_ECONNRESET";
			}
			if (this._promiseCallback) return process.nextTick(() => reject(err));
			process.nextTick(() => onEnd(err, null));
		};
		if (this._lightMyRequest.stream) this.once("finish", () => {
			finished = true;
			this._lightMyRequest.stream.push(null);
		});
		else this.once("finish", () => {
			const res = generatePayload(this);
			res.raw.req = req;
			onEndSuccess(res);
		});
		this.connection.once("error", onEndFailure);
		this.once("error", onEndFailure);
		this.once("close", onEndFailure);
	}
	util.inherits(Response, http.ServerResponse);
	Response.prototype.setTimeout = function(msecs, callback) {
		this.timeoutHandle = setTimeout(() => {
			this.emit("timeout");
		}, msecs);
		this.on("timeout", callback);
		return this;
	};
	Response.prototype.writeHead = function() {
		const result = http.ServerResponse.prototype.writeHead.apply(this, arguments);
		copyHeaders(this);
		if (this._lightMyRequest.stream) this._lightMyRequest.onEndSuccess(generatePayload(this));
		return result;
	};
	Response.prototype.write = function(data, encoding, callback) {
		if (this.timeoutHandle) clearTimeout(this.timeoutHandle);
		http.ServerResponse.prototype.write.call(this, data, encoding, callback);
		if (!this._hasBody) return true;
		if (this._lightMyRequest.stream) return this._lightMyRequest.stream.push(Buffer.from(data, encoding));
		else {
			this._lightMyRequest.payloadChunks.push(Buffer.from(data, encoding));
			return true;
		}
	};
	Response.prototype.end = function(data, encoding, callback) {
		if (typeof data === "function") {
			callback = data;
			data = null;
		} else if (typeof encoding === "function") {
			callback = encoding;
			encoding = null;
		}
		if (data) this.write(data, encoding);
		http.ServerResponse.prototype.end.call(this, callback);
		this.emit("finish");
		this.destroy();
	};
	Response.prototype.destroy = function(error) {
		if (this.destroyed) return;
		this.destroyed = true;
		if (error) process.nextTick(() => this.emit("error", error));
		process.nextTick(() => this.emit("close"));
	};
	Response.prototype.addTrailers = function(trailers) {
		for (const key in trailers) this._lightMyRequest.trailers[key.toLowerCase().trim()] = trailers[key].toString().trim();
	};
	function generatePayload(response) {
		/* c8 ignore next 3  */
		if (response._lightMyRequest.headers === null) copyHeaders(response);
		serializeHeaders(response);
		const res = {
			raw: { res: response },
			headers: response._lightMyRequest.headers,
			statusCode: response.statusCode,
			statusMessage: response.statusMessage,
			trailers: {},
			get cookies() {
				return setCookie.parse(this);
			}
		};
		res.trailers = response._lightMyRequest.trailers;
		if (response._lightMyRequest.payloadChunks) {
			const rawBuffer = Buffer.concat(response._lightMyRequest.payloadChunks);
			res.rawPayload = rawBuffer;
			res.payload = rawBuffer.toString();
			res.body = res.payload;
			res.json = function parseJsonPayload() {
				return JSON.parse(res.payload);
			};
		} else res.json = function() {
			throw new Error("Response payload is not available with payloadAsStream: true");
		};
		res.stream = function streamPayload() {
			if (response._lightMyRequest.stream) return response._lightMyRequest.stream;
			return Readable.from(response._lightMyRequest.payloadChunks);
		};
		return res;
	}
	function getNullSocket() {
		return new Writable({ write(_chunk, _encoding, callback) {
			setImmediate(callback);
		} });
	}
	function serializeHeaders(response) {
		const headers = response._lightMyRequest.headers;
		for (const headerName of Object.keys(headers)) {
			const headerValue = headers[headerName];
			if (Array.isArray(headerValue)) headers[headerName] = headerValue.map((value) => "" + value);
			else headers[headerName] = "" + headerValue;
		}
	}
	function copyHeaders(response) {
		response._lightMyRequest.headers = Object.assign({}, response.getHeaders());
		[
			"Date",
			"Connection",
			"Transfer-Encoding"
		].forEach((name) => {
			const regex = new RegExp("\\r\\n" + name + ": ([^\\r]*)\\r\\n");
			const field = response._header?.match(regex);
			if (field) response._lightMyRequest.headers[name.toLowerCase()] = field[1];
		});
	}
	module.exports = Response;
}));

// node_modules/light-my-request/lib/config-validator.js
/* c8 ignore start */
var require_config_validator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = validate10;
	module.exports.default = validate10;
	const schema11 = {
		"type": "object",
		"properties": {
			"url": { "oneOf": [{ "type": "string" }, {
				"type": "object",
				"properties": {
					"protocol": { "type": "string" },
					"hostname": { "type": "string" },
					"pathname": { "type": "string" }
				},
				"additionalProperties": true,
				"required": ["pathname"]
			}] },
			"path": { "oneOf": [{ "type": "string" }, {
				"type": "object",
				"properties": {
					"protocol": { "type": "string" },
					"hostname": { "type": "string" },
					"pathname": { "type": "string" }
				},
				"additionalProperties": true,
				"required": ["pathname"]
			}] },
			"cookies": { "anyOf": [{
				"type": "object",
				"additionalProperties": true
			}, {
				"type": "array",
				"items": {
					"type": "object",
					"properties": {
						"name": { "type": "string" },
						"value": { "type": "string" }
					},
					"required": ["name", "value"],
					"additionalProperties": true
				}
			}] },
			"headers": {
				"type": "object",
				"additionalProperties": true
			},
			"query": { "anyOf": [{
				"type": "object",
				"additionalProperties": true
			}, { "type": "string" }] },
			"simulate": {
				"type": "object",
				"properties": {
					"end": { "type": "boolean" },
					"split": { "type": "boolean" },
					"error": { "type": "boolean" },
					"close": { "type": "boolean" }
				}
			},
			"authority": { "type": "string" },
			"remoteAddress": { "type": "string" },
			"method": {
				"type": "string",
				"enum": [
					"ACL",
					"BIND",
					"CHECKOUT",
					"CONNECT",
					"COPY",
					"DELETE",
					"GET",
					"HEAD",
					"LINK",
					"LOCK",
					"M-SEARCH",
					"MERGE",
					"MKACTIVITY",
					"MKCALENDAR",
					"MKCOL",
					"MOVE",
					"NOTIFY",
					"OPTIONS",
					"PATCH",
					"POST",
					"PROPFIND",
					"PROPPATCH",
					"PURGE",
					"PUT",
					"QUERY",
					"REBIND",
					"REPORT",
					"SEARCH",
					"SOURCE",
					"SUBSCRIBE",
					"TRACE",
					"UNBIND",
					"UNLINK",
					"UNLOCK",
					"UNSUBSCRIBE",
					"acl",
					"bind",
					"checkout",
					"connect",
					"copy",
					"delete",
					"get",
					"head",
					"link",
					"lock",
					"m-search",
					"merge",
					"mkactivity",
					"mkcalendar",
					"mkcol",
					"move",
					"notify",
					"options",
					"patch",
					"post",
					"propfind",
					"proppatch",
					"purge",
					"put",
					"query",
					"rebind",
					"report",
					"search",
					"source",
					"subscribe",
					"trace",
					"unbind",
					"unlink",
					"unlock",
					"unsubscribe"
				]
			},
			"validate": { "type": "boolean" }
		},
		"additionalProperties": true,
		"oneOf": [{ "required": ["url"] }, { "required": ["path"] }]
	};
	function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
		let vErrors = null;
		let errors = 0;
		const _errs1 = errors;
		let valid0 = false;
		let passing0 = null;
		const _errs2 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url")) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		var _valid0 = _errs2 === errors;
		if (_valid0) {
			valid0 = true;
			passing0 = 0;
		}
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.path === void 0 && (missing1 = "path")) {
				const err1 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 1];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		if (!valid0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf",
				keyword: "oneOf",
				params: { passingSchemas: passing0 },
				message: "must match exactly one schema in oneOf"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
			validate10.errors = vErrors;
			return false;
		} else {
			errors = _errs1;
			if (vErrors !== null) {
				if (_errs1) vErrors.length = _errs1;
				else vErrors = null;
			}
		}
		if (errors === 0) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.url !== void 0) {
					let data0 = data.url;
					const _errs5 = errors;
					const _errs6 = errors;
					let valid2 = false;
					let passing1 = null;
					const _errs7 = errors;
					if (typeof data0 !== "string") {
						let dataType0 = typeof data0;
						let coerced0 = void 0;
						if (!(coerced0 !== void 0)) {
							if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
							else if (data0 === null) coerced0 = "";
							else {
								const err3 = {
									instancePath: instancePath + "/url",
									schemaPath: "#/properties/url/oneOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
						if (coerced0 !== void 0) {
							data0 = coerced0;
							if (data !== void 0) data["url"] = coerced0;
						}
					}
					var _valid1 = _errs7 === errors;
					if (_valid1) {
						valid2 = true;
						passing1 = 0;
					}
					const _errs9 = errors;
					if (errors === _errs9) {
						if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
							let missing2;
							if (data0.pathname === void 0 && (missing2 = "pathname")) {
								const err4 = {
									instancePath: instancePath + "/url",
									schemaPath: "#/properties/url/oneOf/1/required",
									keyword: "required",
									params: { missingProperty: missing2 },
									message: "must have required property '" + missing2 + "'"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							} else {
								if (data0.protocol !== void 0) {
									let data1 = data0.protocol;
									const _errs12 = errors;
									if (typeof data1 !== "string") {
										let dataType1 = typeof data1;
										let coerced1 = void 0;
										if (!(coerced1 !== void 0)) {
											if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
											else if (data1 === null) coerced1 = "";
											else {
												const err5 = {
													instancePath: instancePath + "/url/protocol",
													schemaPath: "#/properties/url/oneOf/1/properties/protocol/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err5];
												else vErrors.push(err5);
												errors++;
											}
										}
										if (coerced1 !== void 0) {
											data1 = coerced1;
											if (data0 !== void 0) data0["protocol"] = coerced1;
										}
									}
									var valid3 = _errs12 === errors;
								} else var valid3 = true;
								if (valid3) {
									if (data0.hostname !== void 0) {
										let data2 = data0.hostname;
										const _errs14 = errors;
										if (typeof data2 !== "string") {
											let dataType2 = typeof data2;
											let coerced2 = void 0;
											if (!(coerced2 !== void 0)) {
												if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
												else if (data2 === null) coerced2 = "";
												else {
													const err6 = {
														instancePath: instancePath + "/url/hostname",
														schemaPath: "#/properties/url/oneOf/1/properties/hostname/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err6];
													else vErrors.push(err6);
													errors++;
												}
											}
											if (coerced2 !== void 0) {
												data2 = coerced2;
												if (data0 !== void 0) data0["hostname"] = coerced2;
											}
										}
										var valid3 = _errs14 === errors;
									} else var valid3 = true;
									if (valid3) {
										if (data0.pathname !== void 0) {
											let data3 = data0.pathname;
											const _errs16 = errors;
											if (typeof data3 !== "string") {
												let dataType3 = typeof data3;
												let coerced3 = void 0;
												if (!(coerced3 !== void 0)) {
													if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
													else if (data3 === null) coerced3 = "";
													else {
														const err7 = {
															instancePath: instancePath + "/url/pathname",
															schemaPath: "#/properties/url/oneOf/1/properties/pathname/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err7];
														else vErrors.push(err7);
														errors++;
													}
												}
												if (coerced3 !== void 0) {
													data3 = coerced3;
													if (data0 !== void 0) data0["pathname"] = coerced3;
												}
											}
											var valid3 = _errs16 === errors;
										} else var valid3 = true;
									}
								}
							}
						} else {
							const err8 = {
								instancePath: instancePath + "/url",
								schemaPath: "#/properties/url/oneOf/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					var _valid1 = _errs9 === errors;
					if (_valid1 && valid2) {
						valid2 = false;
						passing1 = [passing1, 1];
					} else if (_valid1) {
						valid2 = true;
						passing1 = 1;
					}
					if (!valid2) {
						const err9 = {
							instancePath: instancePath + "/url",
							schemaPath: "#/properties/url/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing1 },
							message: "must match exactly one schema in oneOf"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
						validate10.errors = vErrors;
						return false;
					} else {
						errors = _errs6;
						if (vErrors !== null) {
							if (_errs6) vErrors.length = _errs6;
							else vErrors = null;
						}
					}
					var valid1 = _errs5 === errors;
				} else var valid1 = true;
				if (valid1) {
					if (data.path !== void 0) {
						let data4 = data.path;
						const _errs18 = errors;
						const _errs19 = errors;
						let valid4 = false;
						let passing2 = null;
						const _errs20 = errors;
						if (typeof data4 !== "string") {
							let dataType4 = typeof data4;
							let coerced4 = void 0;
							if (!(coerced4 !== void 0)) {
								if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
								else if (data4 === null) coerced4 = "";
								else {
									const err10 = {
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/oneOf/0/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							}
							if (coerced4 !== void 0) {
								data4 = coerced4;
								if (data !== void 0) data["path"] = coerced4;
							}
						}
						var _valid2 = _errs20 === errors;
						if (_valid2) {
							valid4 = true;
							passing2 = 0;
						}
						const _errs22 = errors;
						if (errors === _errs22) {
							if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
								let missing3;
								if (data4.pathname === void 0 && (missing3 = "pathname")) {
									const err11 = {
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/oneOf/1/required",
										keyword: "required",
										params: { missingProperty: missing3 },
										message: "must have required property '" + missing3 + "'"
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								} else {
									if (data4.protocol !== void 0) {
										let data5 = data4.protocol;
										const _errs25 = errors;
										if (typeof data5 !== "string") {
											let dataType5 = typeof data5;
											let coerced5 = void 0;
											if (!(coerced5 !== void 0)) {
												if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data5;
												else if (data5 === null) coerced5 = "";
												else {
													const err12 = {
														instancePath: instancePath + "/path/protocol",
														schemaPath: "#/properties/path/oneOf/1/properties/protocol/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err12];
													else vErrors.push(err12);
													errors++;
												}
											}
											if (coerced5 !== void 0) {
												data5 = coerced5;
												if (data4 !== void 0) data4["protocol"] = coerced5;
											}
										}
										var valid5 = _errs25 === errors;
									} else var valid5 = true;
									if (valid5) {
										if (data4.hostname !== void 0) {
											let data6 = data4.hostname;
											const _errs27 = errors;
											if (typeof data6 !== "string") {
												let dataType6 = typeof data6;
												let coerced6 = void 0;
												if (!(coerced6 !== void 0)) {
													if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
													else if (data6 === null) coerced6 = "";
													else {
														const err13 = {
															instancePath: instancePath + "/path/hostname",
															schemaPath: "#/properties/path/oneOf/1/properties/hostname/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err13];
														else vErrors.push(err13);
														errors++;
													}
												}
												if (coerced6 !== void 0) {
													data6 = coerced6;
													if (data4 !== void 0) data4["hostname"] = coerced6;
												}
											}
											var valid5 = _errs27 === errors;
										} else var valid5 = true;
										if (valid5) {
											if (data4.pathname !== void 0) {
												let data7 = data4.pathname;
												const _errs29 = errors;
												if (typeof data7 !== "string") {
													let dataType7 = typeof data7;
													let coerced7 = void 0;
													if (!(coerced7 !== void 0)) {
														if (dataType7 == "number" || dataType7 == "boolean") coerced7 = "" + data7;
														else if (data7 === null) coerced7 = "";
														else {
															const err14 = {
																instancePath: instancePath + "/path/pathname",
																schemaPath: "#/properties/path/oneOf/1/properties/pathname/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err14];
															else vErrors.push(err14);
															errors++;
														}
													}
													if (coerced7 !== void 0) {
														data7 = coerced7;
														if (data4 !== void 0) data4["pathname"] = coerced7;
													}
												}
												var valid5 = _errs29 === errors;
											} else var valid5 = true;
										}
									}
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/oneOf/1/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						var _valid2 = _errs22 === errors;
						if (_valid2 && valid4) {
							valid4 = false;
							passing2 = [passing2, 1];
						} else if (_valid2) {
							valid4 = true;
							passing2 = 1;
						}
						if (!valid4) {
							const err16 = {
								instancePath: instancePath + "/path",
								schemaPath: "#/properties/path/oneOf",
								keyword: "oneOf",
								params: { passingSchemas: passing2 },
								message: "must match exactly one schema in oneOf"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
							validate10.errors = vErrors;
							return false;
						} else {
							errors = _errs19;
							if (vErrors !== null) {
								if (_errs19) vErrors.length = _errs19;
								else vErrors = null;
							}
						}
						var valid1 = _errs18 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.cookies !== void 0) {
							let data8 = data.cookies;
							const _errs31 = errors;
							const _errs32 = errors;
							let valid6 = false;
							const _errs33 = errors;
							if (errors === _errs33) {
								if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
									const err17 = {
										instancePath: instancePath + "/cookies",
										schemaPath: "#/properties/cookies/anyOf/0/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							}
							var _valid3 = _errs33 === errors;
							valid6 = valid6 || _valid3;
							if (!valid6) {
								const _errs36 = errors;
								if (errors === _errs36) {
									if (Array.isArray(data8)) {
										const len0 = data8.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data9 = data8[i0];
											const _errs38 = errors;
											if (errors === _errs38) {
												if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
													let missing4;
													if (data9.name === void 0 && (missing4 = "name") || data9.value === void 0 && (missing4 = "value")) {
														const err18 = {
															instancePath: instancePath + "/cookies/" + i0,
															schemaPath: "#/properties/cookies/anyOf/1/items/required",
															keyword: "required",
															params: { missingProperty: missing4 },
															message: "must have required property '" + missing4 + "'"
														};
														if (vErrors === null) vErrors = [err18];
														else vErrors.push(err18);
														errors++;
													} else {
														if (data9.name !== void 0) {
															let data10 = data9.name;
															const _errs41 = errors;
															if (typeof data10 !== "string") {
																let dataType8 = typeof data10;
																let coerced8 = void 0;
																if (!(coerced8 !== void 0)) {
																	if (dataType8 == "number" || dataType8 == "boolean") coerced8 = "" + data10;
																	else if (data10 === null) coerced8 = "";
																	else {
																		const err19 = {
																			instancePath: instancePath + "/cookies/" + i0 + "/name",
																			schemaPath: "#/properties/cookies/anyOf/1/items/properties/name/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		};
																		if (vErrors === null) vErrors = [err19];
																		else vErrors.push(err19);
																		errors++;
																	}
																}
																if (coerced8 !== void 0) {
																	data10 = coerced8;
																	if (data9 !== void 0) data9["name"] = coerced8;
																}
															}
															var valid8 = _errs41 === errors;
														} else var valid8 = true;
														if (valid8) {
															if (data9.value !== void 0) {
																let data11 = data9.value;
																const _errs43 = errors;
																if (typeof data11 !== "string") {
																	let dataType9 = typeof data11;
																	let coerced9 = void 0;
																	if (!(coerced9 !== void 0)) {
																		if (dataType9 == "number" || dataType9 == "boolean") coerced9 = "" + data11;
																		else if (data11 === null) coerced9 = "";
																		else {
																			const err20 = {
																				instancePath: instancePath + "/cookies/" + i0 + "/value",
																				schemaPath: "#/properties/cookies/anyOf/1/items/properties/value/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			};
																			if (vErrors === null) vErrors = [err20];
																			else vErrors.push(err20);
																			errors++;
																		}
																	}
																	if (coerced9 !== void 0) {
																		data11 = coerced9;
																		if (data9 !== void 0) data9["value"] = coerced9;
																	}
																}
																var valid8 = _errs43 === errors;
															} else var valid8 = true;
														}
													}
												} else {
													const err21 = {
														instancePath: instancePath + "/cookies/" + i0,
														schemaPath: "#/properties/cookies/anyOf/1/items/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err21];
													else vErrors.push(err21);
													errors++;
												}
											}
											if (!(_errs38 === errors)) break;
										}
									} else {
										const err22 = {
											instancePath: instancePath + "/cookies",
											schemaPath: "#/properties/cookies/anyOf/1/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
								}
								var _valid3 = _errs36 === errors;
								valid6 = valid6 || _valid3;
							}
							if (!valid6) {
								const err23 = {
									instancePath: instancePath + "/cookies",
									schemaPath: "#/properties/cookies/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
								validate10.errors = vErrors;
								return false;
							} else {
								errors = _errs32;
								if (vErrors !== null) {
									if (_errs32) vErrors.length = _errs32;
									else vErrors = null;
								}
							}
							var valid1 = _errs31 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.headers !== void 0) {
								let data12 = data.headers;
								const _errs45 = errors;
								if (errors === _errs45) {
									if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
										validate10.errors = [{
											instancePath: instancePath + "/headers",
											schemaPath: "#/properties/headers/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								var valid1 = _errs45 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.query !== void 0) {
									let data13 = data.query;
									const _errs48 = errors;
									const _errs49 = errors;
									let valid9 = false;
									const _errs50 = errors;
									if (errors === _errs50) {
										if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
											const err24 = {
												instancePath: instancePath + "/query",
												schemaPath: "#/properties/query/anyOf/0/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
									}
									var _valid4 = _errs50 === errors;
									valid9 = valid9 || _valid4;
									if (!valid9) {
										const _errs53 = errors;
										if (typeof data13 !== "string") {
											let dataType10 = typeof data13;
											let coerced10 = void 0;
											if (!(coerced10 !== void 0)) {
												if (dataType10 == "number" || dataType10 == "boolean") coerced10 = "" + data13;
												else if (data13 === null) coerced10 = "";
												else {
													const err25 = {
														instancePath: instancePath + "/query",
														schemaPath: "#/properties/query/anyOf/1/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err25];
													else vErrors.push(err25);
													errors++;
												}
											}
											if (coerced10 !== void 0) {
												data13 = coerced10;
												if (data !== void 0) data["query"] = coerced10;
											}
										}
										var _valid4 = _errs53 === errors;
										valid9 = valid9 || _valid4;
									}
									if (!valid9) {
										const err26 = {
											instancePath: instancePath + "/query",
											schemaPath: "#/properties/query/anyOf",
											keyword: "anyOf",
											params: {},
											message: "must match a schema in anyOf"
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
										validate10.errors = vErrors;
										return false;
									} else {
										errors = _errs49;
										if (vErrors !== null) {
											if (_errs49) vErrors.length = _errs49;
											else vErrors = null;
										}
									}
									var valid1 = _errs48 === errors;
								} else var valid1 = true;
								if (valid1) {
									if (data.simulate !== void 0) {
										let data14 = data.simulate;
										const _errs55 = errors;
										if (errors === _errs55) {
											if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
												if (data14.end !== void 0) {
													let data15 = data14.end;
													const _errs57 = errors;
													if (typeof data15 !== "boolean") {
														let coerced11 = void 0;
														if (!(coerced11 !== void 0)) {
															if (data15 === "false" || data15 === 0 || data15 === null) coerced11 = false;
															else if (data15 === "true" || data15 === 1) coerced11 = true;
															else {
																validate10.errors = [{
																	instancePath: instancePath + "/simulate/end",
																	schemaPath: "#/properties/simulate/properties/end/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}];
																return false;
															}
														}
														if (coerced11 !== void 0) {
															data15 = coerced11;
															if (data14 !== void 0) data14["end"] = coerced11;
														}
													}
													var valid10 = _errs57 === errors;
												} else var valid10 = true;
												if (valid10) {
													if (data14.split !== void 0) {
														let data16 = data14.split;
														const _errs59 = errors;
														if (typeof data16 !== "boolean") {
															let coerced12 = void 0;
															if (!(coerced12 !== void 0)) {
																if (data16 === "false" || data16 === 0 || data16 === null) coerced12 = false;
																else if (data16 === "true" || data16 === 1) coerced12 = true;
																else {
																	validate10.errors = [{
																		instancePath: instancePath + "/simulate/split",
																		schemaPath: "#/properties/simulate/properties/split/type",
																		keyword: "type",
																		params: { type: "boolean" },
																		message: "must be boolean"
																	}];
																	return false;
																}
															}
															if (coerced12 !== void 0) {
																data16 = coerced12;
																if (data14 !== void 0) data14["split"] = coerced12;
															}
														}
														var valid10 = _errs59 === errors;
													} else var valid10 = true;
													if (valid10) {
														if (data14.error !== void 0) {
															let data17 = data14.error;
															const _errs61 = errors;
															if (typeof data17 !== "boolean") {
																let coerced13 = void 0;
																if (!(coerced13 !== void 0)) {
																	if (data17 === "false" || data17 === 0 || data17 === null) coerced13 = false;
																	else if (data17 === "true" || data17 === 1) coerced13 = true;
																	else {
																		validate10.errors = [{
																			instancePath: instancePath + "/simulate/error",
																			schemaPath: "#/properties/simulate/properties/error/type",
																			keyword: "type",
																			params: { type: "boolean" },
																			message: "must be boolean"
																		}];
																		return false;
																	}
																}
																if (coerced13 !== void 0) {
																	data17 = coerced13;
																	if (data14 !== void 0) data14["error"] = coerced13;
																}
															}
															var valid10 = _errs61 === errors;
														} else var valid10 = true;
														if (valid10) {
															if (data14.close !== void 0) {
																let data18 = data14.close;
																const _errs63 = errors;
																if (typeof data18 !== "boolean") {
																	let coerced14 = void 0;
																	if (!(coerced14 !== void 0)) {
																		if (data18 === "false" || data18 === 0 || data18 === null) coerced14 = false;
																		else if (data18 === "true" || data18 === 1) coerced14 = true;
																		else {
																			validate10.errors = [{
																				instancePath: instancePath + "/simulate/close",
																				schemaPath: "#/properties/simulate/properties/close/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			}];
																			return false;
																		}
																	}
																	if (coerced14 !== void 0) {
																		data18 = coerced14;
																		if (data14 !== void 0) data14["close"] = coerced14;
																	}
																}
																var valid10 = _errs63 === errors;
															} else var valid10 = true;
														}
													}
												}
											} else {
												validate10.errors = [{
													instancePath: instancePath + "/simulate",
													schemaPath: "#/properties/simulate/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										var valid1 = _errs55 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data.authority !== void 0) {
											let data19 = data.authority;
											const _errs65 = errors;
											if (typeof data19 !== "string") {
												let dataType15 = typeof data19;
												let coerced15 = void 0;
												if (!(coerced15 !== void 0)) {
													if (dataType15 == "number" || dataType15 == "boolean") coerced15 = "" + data19;
													else if (data19 === null) coerced15 = "";
													else {
														validate10.errors = [{
															instancePath: instancePath + "/authority",
															schemaPath: "#/properties/authority/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
												if (coerced15 !== void 0) {
													data19 = coerced15;
													if (data !== void 0) data["authority"] = coerced15;
												}
											}
											var valid1 = _errs65 === errors;
										} else var valid1 = true;
										if (valid1) {
											if (data.remoteAddress !== void 0) {
												let data20 = data.remoteAddress;
												const _errs67 = errors;
												if (typeof data20 !== "string") {
													let dataType16 = typeof data20;
													let coerced16 = void 0;
													if (!(coerced16 !== void 0)) {
														if (dataType16 == "number" || dataType16 == "boolean") coerced16 = "" + data20;
														else if (data20 === null) coerced16 = "";
														else {
															validate10.errors = [{
																instancePath: instancePath + "/remoteAddress",
																schemaPath: "#/properties/remoteAddress/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													if (coerced16 !== void 0) {
														data20 = coerced16;
														if (data !== void 0) data["remoteAddress"] = coerced16;
													}
												}
												var valid1 = _errs67 === errors;
											} else var valid1 = true;
											if (valid1) {
												if (data.method !== void 0) {
													let data21 = data.method;
													const _errs69 = errors;
													if (typeof data21 !== "string") {
														let dataType17 = typeof data21;
														let coerced17 = void 0;
														if (!(coerced17 !== void 0)) {
															if (dataType17 == "number" || dataType17 == "boolean") coerced17 = "" + data21;
															else if (data21 === null) coerced17 = "";
															else {
																validate10.errors = [{
																	instancePath: instancePath + "/method",
																	schemaPath: "#/properties/method/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														if (coerced17 !== void 0) {
															data21 = coerced17;
															if (data !== void 0) data["method"] = coerced17;
														}
													}
													if (!(data21 === "ACL" || data21 === "BIND" || data21 === "CHECKOUT" || data21 === "CONNECT" || data21 === "COPY" || data21 === "DELETE" || data21 === "GET" || data21 === "HEAD" || data21 === "LINK" || data21 === "LOCK" || data21 === "M-SEARCH" || data21 === "MERGE" || data21 === "MKACTIVITY" || data21 === "MKCALENDAR" || data21 === "MKCOL" || data21 === "MOVE" || data21 === "NOTIFY" || data21 === "OPTIONS" || data21 === "PATCH" || data21 === "POST" || data21 === "PROPFIND" || data21 === "PROPPATCH" || data21 === "PURGE" || data21 === "PUT" || data21 === "QUERY" || data21 === "REBIND" || data21 === "REPORT" || data21 === "SEARCH" || data21 === "SOURCE" || data21 === "SUBSCRIBE" || data21 === "TRACE" || data21 === "UNBIND" || data21 === "UNLINK" || data21 === "UNLOCK" || data21 === "UNSUBSCRIBE" || data21 === "acl" || data21 === "bind" || data21 === "checkout" || data21 === "connect" || data21 === "copy" || data21 === "delete" || data21 === "get" || data21 === "head" || data21 === "link" || data21 === "lock" || data21 === "m-search" || data21 === "merge" || data21 === "mkactivity" || data21 === "mkcalendar" || data21 === "mkcol" || data21 === "move" || data21 === "notify" || data21 === "options" || data21 === "patch" || data21 === "post" || data21 === "propfind" || data21 === "proppatch" || data21 === "purge" || data21 === "put" || data21 === "query" || data21 === "rebind" || data21 === "report" || data21 === "search" || data21 === "source" || data21 === "subscribe" || data21 === "trace" || data21 === "unbind" || data21 === "unlink" || data21 === "unlock" || data21 === "unsubscribe")) {
														validate10.errors = [{
															instancePath: instancePath + "/method",
															schemaPath: "#/properties/method/enum",
															keyword: "enum",
															params: { allowedValues: schema11.properties.method.enum },
															message: "must be equal to one of the allowed values"
														}];
														return false;
													}
													var valid1 = _errs69 === errors;
												} else var valid1 = true;
												if (valid1) {
													if (data.validate !== void 0) {
														let data22 = data.validate;
														const _errs71 = errors;
														if (typeof data22 !== "boolean") {
															let coerced18 = void 0;
															if (!(coerced18 !== void 0)) {
																if (data22 === "false" || data22 === 0 || data22 === null) coerced18 = false;
																else if (data22 === "true" || data22 === 1) coerced18 = true;
																else {
																	validate10.errors = [{
																		instancePath: instancePath + "/validate",
																		schemaPath: "#/properties/validate/type",
																		keyword: "type",
																		params: { type: "boolean" },
																		message: "must be boolean"
																	}];
																	return false;
																}
															}
															if (coerced18 !== void 0) {
																data22 = coerced18;
																if (data !== void 0) data["validate"] = coerced18;
															}
														}
														var valid1 = _errs71 === errors;
													} else var valid1 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate10.errors = [{
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
		validate10.errors = vErrors;
		return errors === 0;
	}
}));

// node_modules/light-my-request/index.js
var require_light_my_request = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const assert = __require("node:assert");
	const deepMerge = require_deepmerge()();
	const Request = require_request();
	const Response = require_response();
	const errorMessage = "The dispatch function has already been invoked";
	const optsValidator = require_config_validator();
	function inject(dispatchFunc, options, callback) {
		if (callback === void 0) return new Chain(dispatchFunc, options);
		else return doInject(dispatchFunc, options, callback);
	}
	function supportStream1(req, next) {
		const payload = req._lightMyRequest.payload;
		if (!payload || payload._readableState || typeof payload.resume !== "function") return next();
		const chunks = [];
		payload.on("data", (chunk) => chunks.push(Buffer.from(chunk)));
		payload.on("end", () => {
			const payload = Buffer.concat(chunks);
			req.headers["content-length"] = req.headers["content-length"] || "" + payload.length;
			delete req.headers["transfer-encoding"];
			req._lightMyRequest.payload = payload;
			return next();
		});
		payload.resume();
	}
	function makeRequest(dispatchFunc, server, req, res) {
		req.once("error", function(err) {
			if (this.destroyed) res.destroy(err);
		});
		req.once("close", function() {
			if (this.destroyed && !this._error) res.destroy();
		});
		return supportStream1(req, () => dispatchFunc.call(server, req, res));
	}
	function doInject(dispatchFunc, options, callback) {
		options = toOptionsObject(options);
		if (options.validate !== false) {
			assert(typeof dispatchFunc === "function", "dispatchFunc should be a function");
			if (!optsValidator(options)) throw new Error(optsValidator.errors.map((e) => e.message));
		}
		const server = options.server || {};
		const RequestConstructor = options.Request ? Request.CustomRequest : Request;
		if (dispatchFunc.request && dispatchFunc.request.app === dispatchFunc) {
			Object.setPrototypeOf(Object.getPrototypeOf(dispatchFunc.request), RequestConstructor.prototype);
			Object.setPrototypeOf(Object.getPrototypeOf(dispatchFunc.response), Response.prototype);
		}
		if (typeof callback === "function") {
			const req = new RequestConstructor(options);
			return makeRequest(dispatchFunc, server, req, new Response(req, callback));
		} else return new Promise((resolve, reject) => {
			const req = new RequestConstructor(options);
			const res = new Response(req, resolve, reject);
			makeRequest(dispatchFunc, server, req, res);
		});
	}
	function Chain(dispatch, option) {
		if (typeof option === "string") this.option = { url: option };
		else this.option = Object.assign({}, option);
		this.dispatch = dispatch;
		this._hasInvoked = false;
		this._promise = null;
		if (this.option.autoStart !== false) process.nextTick(() => {
			if (!this._hasInvoked) this.end();
		});
	}
	[
		"delete",
		"get",
		"head",
		"options",
		"patch",
		"post",
		"put",
		"trace"
	].forEach((method) => {
		Chain.prototype[method] = function(url) {
			if (this._hasInvoked === true || this._promise) throw new Error(errorMessage);
			this.option.url = url;
			this.option.method = method.toUpperCase();
			return this;
		};
	});
	[
		"body",
		"cookies",
		"headers",
		"payload",
		"query"
	].forEach((method) => {
		Chain.prototype[method] = function(value) {
			if (this._hasInvoked === true || this._promise) throw new Error(errorMessage);
			this.option[method] = value;
			return this;
		};
	});
	Chain.prototype.end = function(callback) {
		if (this._hasInvoked === true || this._promise) throw new Error(errorMessage);
		this._hasInvoked = true;
		if (typeof callback === "function") doInject(this.dispatch, this.option, callback);
		else {
			this._promise = doInject(this.dispatch, this.option);
			return this._promise;
		}
	};
	Object.getOwnPropertyNames(Promise.prototype).forEach((method) => {
		if (method === "constructor") return;
		Chain.prototype[method] = function(...args) {
			if (!this._promise) {
				if (this._hasInvoked === true) throw new Error(errorMessage);
				this._hasInvoked = true;
				this._promise = doInject(this.dispatch, this.option);
			}
			return this._promise[method](...args);
		};
	});
	function isInjection(obj) {
		return obj instanceof Request || obj instanceof Response || obj?.constructor?.name === "_CustomLMRRequest";
	}
	function toOptionsObject(options = {}) {
		return typeof options === "string" ? { url: options } : options;
	}
	function bindInject(dispatchFunc, defaults) {
		defaults = toOptionsObject(defaults);
		return function boundInject(options, callback) {
			return inject(dispatchFunc, deepMerge(defaults, toOptionsObject(options)), callback);
		};
	}
	module.exports = inject;
	module.exports.default = inject;
	module.exports.inject = inject;
	module.exports.isInjection = isInjection;
	module.exports.bindInject = bindInject;
}));

// node_modules/fastify/fastify.js
var require_fastify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const VERSION = "5.12.8";
	const Avvio = require_avvio();
	const http = __require("node:http");
	const diagnostics = __require("node:diagnostics_channel");
	let lightMyRequest;
	const { kAvvioBoot, kChildren, kServerBindings, kBodyLimit, kSupportedHTTPMethods, kRoutePrefix, kLogLevel, kLogSerializers, kHooks, kSchemaController, kRequestAcceptVersion, kReplySerializerDefault, kContentTypeParser, kReply, kRequest, kFourOhFour, kState, kOptions, kPluginNameChain, kSchemaErrorFormatter, kErrorHandler, kKeepAliveConnections, kChildLoggerFactory, kGenReqId, kErrorHandlerAlreadySet, kHandlerTimeout, kLogController } = require_symbols$1();
	const { createServer } = require_server();
	const Reply = require_reply();
	const Request = require_request$1();
	const Context = require_context();
	const decorator = require_decorate();
	const ContentTypeParser = require_content_type_parser();
	const SchemaController = require_schema_controller();
	const { Hooks, hookRunnerApplication, supportedHooks } = require_hooks();
	const { createChildLogger, defaultChildLoggerFactory, createLogger, createLogController, LogController } = require_logger_factory();
	const pluginUtils = require_plugin_utils();
	const { getGenReqId, reqIdGenFactory } = require_req_id_gen_factory();
	const { buildRouting, validateBodyLimitOption, buildRouterOptions } = require_route();
	const build404 = require_four_oh_four();
	const getSecuredInitialConfig = require_initial_config_validation();
	const override = require_plugin_override();
	const { appendStackTrace, AVVIO_ERRORS_MAP, ...errorCodes } = require_errors$1();
	const PonyPromise = require_promise();
	const { defaultInitOptions } = getSecuredInitialConfig;
	const { FST_ERR_ASYNC_CONSTRAINT, FST_ERR_BAD_URL, FST_ERR_MAX_PARAM_LENGTH, FST_ERR_OPTIONS_NOT_OBJ, FST_ERR_QSP_NOT_FN, FST_ERR_SCHEMA_CONTROLLER_BUCKET_OPT_NOT_FN, FST_ERR_AJV_CUSTOM_OPTIONS_OPT_NOT_OBJ, FST_ERR_AJV_CUSTOM_OPTIONS_OPT_NOT_ARR, FST_ERR_INSTANCE_ALREADY_LISTENING, FST_ERR_REOPENED_CLOSE_SERVER, FST_ERR_ROUTE_REWRITE_NOT_STR, FST_ERR_SCHEMA_ERROR_FORMATTER_NOT_FN, FST_ERR_ERROR_HANDLER_NOT_FN, FST_ERR_ERROR_HANDLER_ALREADY_SET, FST_ERR_ROUTE_METHOD_INVALID } = errorCodes;
	const { buildErrorHandler } = require_error_handler();
	const { FSTWRN004, FSTDEP023, FSTDEP024, FSTDEP025 } = require_warnings();
	const initChannel = diagnostics.channel("fastify.initialization");
	function asyncDisposableHook(disposable) {
		return function(instance, done) {
			disposable[Symbol.asyncDispose]().then(() => done(), done);
		};
	}
	function disposableHook(disposable) {
		return function(instance, done) {
			try {
				disposable[Symbol.dispose]();
				done();
			} catch (err) {
				done(err);
			}
		};
	}
	function fastify(serverOptions) {
		const { options, genReqId, logController, hasLogger, initialConfig } = processOptions(serverOptions, defaultRoute, onBadUrl, onMaxParamLength);
		const router = buildRouting(options.routerOptions);
		const fourOhFour = build404(options);
		const httpHandler = wrapRouting(router, options);
		const { server, listen, forceCloseConnections, serverHasCloseAllConnections, serverHasCloseHttp2Sessions, keepAliveConnections } = createServer(options, httpHandler);
		const setupResponseListeners = Reply.setupResponseListeners;
		const schemaController = SchemaController.buildSchemaController(null, options.schemaController);
		const fastify = {
			[kState]: {
				listening: false,
				closing: false,
				started: false,
				ready: false,
				booting: false,
				aborted: false,
				readyResolver: null
			},
			[kKeepAliveConnections]: keepAliveConnections,
			[kSupportedHTTPMethods]: {
				bodyless: /* @__PURE__ */ new Set([
					"GET",
					"HEAD",
					"TRACE"
				]),
				bodywith: /* @__PURE__ */ new Set([
					"DELETE",
					"OPTIONS",
					"PATCH",
					"PUT",
					"POST",
					"QUERY"
				])
			},
			[kOptions]: options,
			[kChildren]: [],
			[kServerBindings]: [],
			[kBodyLimit]: options.bodyLimit,
			[kHandlerTimeout]: options.handlerTimeout,
			[kRoutePrefix]: "",
			[kLogLevel]: "",
			[kLogSerializers]: null,
			[kHooks]: new Hooks(),
			[kSchemaController]: schemaController,
			[kSchemaErrorFormatter]: null,
			[kErrorHandler]: buildErrorHandler(),
			[kErrorHandlerAlreadySet]: false,
			[kChildLoggerFactory]: options.childLoggerFactory || defaultChildLoggerFactory,
			[kReplySerializerDefault]: null,
			[kContentTypeParser]: new ContentTypeParser(options.bodyLimit, options.onProtoPoisoning || defaultInitOptions.onProtoPoisoning, options.onConstructorPoisoning || defaultInitOptions.onConstructorPoisoning),
			[kReply]: Reply.buildReply(Reply),
			[kRequest]: Request.buildRequest(Request, options.trustProxy),
			[kFourOhFour]: fourOhFour,
			[pluginUtils.kRegisteredPlugins]: [],
			[kPluginNameChain]: ["fastify"],
			[kAvvioBoot]: null,
			[kGenReqId]: genReqId,
			routing: httpHandler,
			delete: function _delete(url, options, handler) {
				return router.prepareRoute.call(this, {
					method: "DELETE",
					url,
					options,
					handler
				});
			},
			get: function _get(url, options, handler) {
				return router.prepareRoute.call(this, {
					method: "GET",
					url,
					options,
					handler
				});
			},
			head: function _head(url, options, handler) {
				return router.prepareRoute.call(this, {
					method: "HEAD",
					url,
					options,
					handler
				});
			},
			trace: function _trace(url, options, handler) {
				return router.prepareRoute.call(this, {
					method: "TRACE",
					url,
					options,
					handler
				});
			},
			patch: function _patch(url, options, handler) {
				return router.prepareRoute.call(this, {
					method: "PATCH",
					url,
					options,
					handler
				});
			},
			post: function _post(url, options, handler) {
				return router.prepareRoute.call(this, {
					method: "POST",
					url,
					options,
					handler
				});
			},
			put: function _put(url, options, handler) {
				return router.prepareRoute.call(this, {
					method: "PUT",
					url,
					options,
					handler
				});
			},
			options: function _options(url, options, handler) {
				return router.prepareRoute.call(this, {
					method: "OPTIONS",
					url,
					options,
					handler
				});
			},
			query: function _query(url, options, handler) {
				return router.prepareRoute.call(this, {
					method: "QUERY",
					url,
					options,
					handler
				});
			},
			all: function _all(url, options, handler) {
				return router.prepareRoute.call(this, {
					method: this.supportedMethods,
					url,
					options,
					handler
				});
			},
			route: function _route(options) {
				return router.route.call(this, { options });
			},
			hasRoute: function _route(options) {
				return router.hasRoute.call(this, { options });
			},
			findRoute: function _findRoute(options) {
				return router.findRoute(options);
			},
			log: options.logger,
			[kLogController]: logController,
			withTypeProvider,
			addHook,
			addSchema,
			getSchema: schemaController.getSchema.bind(schemaController),
			getSchemas: schemaController.getSchemas.bind(schemaController),
			setValidatorCompiler,
			setSerializerCompiler,
			setSchemaController,
			setReplySerializer,
			setSchemaErrorFormatter,
			setGenReqId,
			addContentTypeParser: ContentTypeParser.helpers.addContentTypeParser,
			hasContentTypeParser: ContentTypeParser.helpers.hasContentTypeParser,
			getDefaultJsonParser: ContentTypeParser.defaultParsers.getDefaultJsonParser,
			defaultTextParser: ContentTypeParser.defaultParsers.defaultTextParser,
			removeContentTypeParser: ContentTypeParser.helpers.removeContentTypeParser,
			removeAllContentTypeParsers: ContentTypeParser.helpers.removeAllContentTypeParsers,
			register: null,
			after: null,
			ready: null,
			onClose: null,
			close: null,
			printPlugins: null,
			hasPlugin: function(name) {
				return this[pluginUtils.kRegisteredPlugins].includes(name) || this[kPluginNameChain].includes(name);
			},
			listen,
			server,
			addresses: function() {
				/* istanbul ignore next */
				const binded = this[kServerBindings].map((b) => b.address());
				binded.push(this.server.address());
				return binded.filter((adr) => adr);
			},
			decorate: decorator.add,
			hasDecorator: decorator.exist,
			decorateReply: decorator.decorateReply,
			decorateRequest: decorator.decorateRequest,
			hasRequestDecorator: decorator.existRequest,
			hasReplyDecorator: decorator.existReply,
			getDecorator: decorator.getInstanceDecorator,
			addHttpMethod,
			inject,
			printRoutes,
			setNotFoundHandler,
			setErrorHandler,
			setChildLoggerFactory,
			initialConfig,
			addConstraintStrategy: router.addConstraintStrategy.bind(router),
			hasConstraintStrategy: router.hasConstraintStrategy.bind(router)
		};
		Object.defineProperties(fastify, {
			listeningOrigin: { get() {
				const address = this.addresses().slice(-1).pop();
				/* c8 ignore next 3 */
				if (typeof address === "string") return address;
				const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
				return `${this[kOptions].https ? "https" : "http"}://${host}:${address.port}`;
			} },
			pluginName: {
				configurable: true,
				get() {
					if (this[kPluginNameChain].length > 1) return this[kPluginNameChain].join(" -> ");
					return this[kPluginNameChain][0];
				}
			},
			prefix: {
				configurable: true,
				get() {
					return this[kRoutePrefix];
				}
			},
			validatorCompiler: {
				configurable: true,
				get() {
					return this[kSchemaController].getValidatorCompiler();
				}
			},
			serializerCompiler: {
				configurable: true,
				get() {
					return this[kSchemaController].getSerializerCompiler();
				}
			},
			childLoggerFactory: {
				configurable: true,
				get() {
					return this[kChildLoggerFactory];
				}
			},
			version: {
				configurable: true,
				get() {
					return VERSION;
				}
			},
			errorHandler: {
				configurable: true,
				get() {
					return this[kErrorHandler].func;
				}
			},
			genReqId: {
				configurable: true,
				get() {
					return this[kGenReqId];
				}
			},
			supportedMethods: {
				configurable: false,
				get() {
					return [...this[kSupportedHTTPMethods].bodyless, ...this[kSupportedHTTPMethods].bodywith];
				}
			}
		});
		if (options.schemaErrorFormatter) {
			validateSchemaErrorFormatter(options.schemaErrorFormatter);
			fastify[kSchemaErrorFormatter] = options.schemaErrorFormatter.bind(fastify);
		}
		const avvioPluginTimeout = Number(options.pluginTimeout);
		const avvio = Avvio(fastify, {
			autostart: false,
			timeout: isNaN(avvioPluginTimeout) === false ? avvioPluginTimeout : defaultInitOptions.pluginTimeout,
			expose: { use: "register" }
		});
		avvio.override = override;
		avvio.on("start", () => fastify[kState].started = true);
		fastify[kAvvioBoot] = fastify.ready;
		fastify.ready = ready;
		fastify.printPlugins = avvio.prettyPrint.bind(avvio);
		avvio.once("preReady", () => {
			if (options.routerOptions.compile === true) {
				router.compileRoutes();
				fourOhFour.router.compile();
			}
			fastify.onClose((instance, done) => {
				fastify[kState].closing = true;
				router.closeRoutes();
				hookRunnerApplication("preClose", fastify[kAvvioBoot], fastify, function() {
					if (fastify[kState].listening) {
						/* istanbul ignore next: Cannot test this without Node.js core support */
						if (forceCloseConnections === "idle" && options.serverFactory) instance.server.closeIdleConnections();
						else if (serverHasCloseAllConnections && forceCloseConnections === true) instance.server.closeAllConnections();
						else if (forceCloseConnections === true) for (const conn of fastify[kKeepAliveConnections]) {
							conn.destroy();
							fastify[kKeepAliveConnections].delete(conn);
						}
					}
					if (serverHasCloseHttp2Sessions) instance.server.closeHttp2Sessions();
					if (!options.serverFactory || fastify[kState].listening) instance.server.close(function(err) {
						/* c8 ignore next 6 */
						if (err && err.code !== "ERR_SERVER_NOT_RUNNING") done(null);
						else done();
					});
					else process.nextTick(done, null);
				});
			});
		});
		const routeEventContext = new Context({
			server: fastify,
			config: {}
		});
		fastify.setNotFoundHandler();
		fourOhFour.arrange404(fastify);
		router.setup(options, {
			avvio,
			fourOhFour,
			hasLogger,
			setupResponseListeners,
			throwIfAlreadyStarted,
			keepAliveConnections
		});
		server.on("clientError", options.clientErrorHandler.bind(fastify));
		if (initChannel.hasSubscribers) initChannel.publish({ fastify });
		if ("asyncDispose" in Symbol) fastify[Symbol.asyncDispose] = function dispose() {
			return fastify.close();
		};
		return fastify;
		function throwIfAlreadyStarted(msg) {
			if (fastify[kState].started) throw new FST_ERR_INSTANCE_ALREADY_LISTENING(msg);
		}
		function inject(opts, cb) {
			if (lightMyRequest === void 0) lightMyRequest = require_light_my_request();
			if (fastify[kState].started) {
				if (fastify[kState].closing) {
					const error = new FST_ERR_REOPENED_CLOSE_SERVER();
					if (cb) {
						cb(error);
						return;
					} else return Promise.reject(error);
				}
				return lightMyRequest(httpHandler, opts, cb);
			}
			if (cb) this.ready((err) => {
				if (err) cb(err, null);
				else lightMyRequest(httpHandler, opts, cb);
			});
			else return lightMyRequest((req, res) => {
				this.ready(function(err) {
					if (err) {
						res.emit("error", err);
						return;
					}
					httpHandler(req, res);
				});
			}, opts);
		}
		function ready(cb) {
			if (this[kState].readyResolver !== null) {
				if (cb != null) {
					this[kState].readyResolver.promise.then(() => cb(null, fastify), cb);
					return;
				}
				return this[kState].readyResolver.promise;
			}
			process.nextTick(runHooks);
			this[kState].readyResolver = PonyPromise.withResolvers();
			if (!cb) return this[kState].readyResolver.promise;
			else this[kState].readyResolver.promise.then(() => cb(null, fastify), cb);
			function runHooks() {
				fastify[kAvvioBoot]((err, done) => {
					if (err || fastify[kState].started || fastify[kState].ready || fastify[kState].booting) manageErr(err);
					else {
						fastify[kState].booting = true;
						hookRunnerApplication("onReady", fastify[kAvvioBoot], fastify, manageErr);
					}
					done();
				});
			}
			function manageErr(err) {
				err = err != null && AVVIO_ERRORS_MAP[err.code] != null ? appendStackTrace(err, new AVVIO_ERRORS_MAP[err.code](err.message)) : err;
				if (err) return fastify[kState].readyResolver.reject(err);
				fastify[kState].readyResolver.resolve(fastify);
				fastify[kState].booting = false;
				fastify[kState].ready = true;
				fastify[kState].readyResolver = null;
			}
		}
		function withTypeProvider() {
			return this;
		}
		function addHook(name, fn) {
			throwIfAlreadyStarted("Cannot call \"addHook\"!");
			if (fn == null) throw new errorCodes.FST_ERR_HOOK_INVALID_HANDLER(name, fn);
			if (name === "onSend" || name === "preSerialization" || name === "onError" || name === "preParsing") {
				if (fn.constructor.name === "AsyncFunction" && fn.length === 4) throw new errorCodes.FST_ERR_HOOK_INVALID_ASYNC_HANDLER();
			} else if (name === "onReady" || name === "onListen") {
				if (fn.constructor.name === "AsyncFunction" && fn.length !== 0) throw new errorCodes.FST_ERR_HOOK_INVALID_ASYNC_HANDLER();
			} else if (name === "onRequestAbort") {
				if (fn.constructor.name === "AsyncFunction" && fn.length !== 1) throw new errorCodes.FST_ERR_HOOK_INVALID_ASYNC_HANDLER();
			} else if (fn.constructor.name === "AsyncFunction" && fn.length === 3) throw new errorCodes.FST_ERR_HOOK_INVALID_ASYNC_HANDLER();
			if (name === "onClose" && typeof fn !== "function") {
				if (typeof fn[Symbol.asyncDispose] === "function") fn = asyncDisposableHook(fn);
				else if (typeof fn[Symbol.dispose] === "function") fn = disposableHook(fn);
				else throw new errorCodes.FST_ERR_HOOK_INVALID_HANDLER(name, Object.prototype.toString.call(fn));
			}
			if (name === "onClose") this.onClose(fn.bind(this));
			else if (name === "onReady" || name === "onListen" || name === "onRoute" || name === "preClose") this[kHooks].add(name, fn);
			else this.after((err, done) => {
				try {
					_addHook.call(this, name, fn);
					done(err);
				} catch (err) {
					done(err);
				}
			});
			return this;
			function _addHook(name, fn) {
				this[kHooks].add(name, fn);
				this[kChildren].forEach((child) => _addHook.call(child, name, fn));
			}
		}
		function addSchema(schema) {
			throwIfAlreadyStarted("Cannot call \"addSchema\"!");
			this[kSchemaController].add(schema);
			this[kChildren].forEach((child) => child.addSchema(schema));
			return this;
		}
		function defaultRoute(req, res) {
			if (req.headers["accept-version"] !== void 0) {
				req.headers[kRequestAcceptVersion] = req.headers["accept-version"];
				req.headers["accept-version"] = void 0;
			}
			fourOhFour.router.lookup(req, res);
		}
		function onBadUrl(path, req, res) {
			if (options.frameworkErrors) {
				const id = getGenReqId(routeEventContext.server, req);
				const childLogger = createChildLogger(routeEventContext, options.logger, req, id);
				const request = new Request(id, null, req, null, childLogger, routeEventContext);
				const reply = new Reply(res, request, childLogger);
				routeEventContext.server[kLogController].incomingRequest(request, reply);
				return options.frameworkErrors(new FST_ERR_BAD_URL(path), request, reply);
			}
			const body = JSON.stringify({
				error: "Bad Request",
				code: "FST_ERR_BAD_URL",
				message: `'${path}' is not a valid url component`,
				statusCode: 400
			});
			res.writeHead(400, {
				"Content-Type": "application/json",
				"Content-Length": Buffer.byteLength(body)
			});
			res.end(body);
		}
		function onMaxParamLength(path, req, res) {
			if (options.frameworkErrors) {
				const id = getGenReqId(routeEventContext.server, req);
				const childLogger = createChildLogger(routeEventContext, options.logger, req, id);
				const request = new Request(id, null, req, null, childLogger, routeEventContext);
				const reply = new Reply(res, request, childLogger);
				routeEventContext.server[kLogController].incomingRequest(request, reply);
				return options.frameworkErrors(new FST_ERR_MAX_PARAM_LENGTH(path), request, reply);
			}
			const body = JSON.stringify({
				error: "Bad Request",
				code: "FST_ERR_MAX_PARAM_LENGTH",
				message: `'${path}' is exceeding the max param length`,
				statusCode: 414
			});
			res.writeHead(414, {
				"Content-Type": "application/json",
				"Content-Length": Buffer.byteLength(body)
			});
			res.end(body);
		}
		function buildAsyncConstraintCallback(isAsync, req, res) {
			if (isAsync === false) return void 0;
			return function onAsyncConstraintError(err) {
				if (err) {
					if (options.frameworkErrors) {
						const id = getGenReqId(routeEventContext.server, req);
						const childLogger = createChildLogger(routeEventContext, options.logger, req, id);
						const request = new Request(id, null, req, null, childLogger, routeEventContext);
						const reply = new Reply(res, request, childLogger);
						routeEventContext.server[kLogController].incomingRequest(request, reply);
						return options.frameworkErrors(new FST_ERR_ASYNC_CONSTRAINT(), request, reply);
					}
					const body = "{\"error\":\"Internal Server Error\",\"message\":\"Unexpected error from async constraint\",\"statusCode\":500}";
					res.writeHead(500, {
						"Content-Type": "application/json",
						"Content-Length": 101
					});
					res.end(body);
				}
			};
		}
		function setNotFoundHandler(opts, handler) {
			throwIfAlreadyStarted("Cannot call \"setNotFoundHandler\"!");
			fourOhFour.setNotFoundHandler.call(this, opts, handler, avvio, router.routeHandler);
			return this;
		}
		function setValidatorCompiler(validatorCompiler) {
			throwIfAlreadyStarted("Cannot call \"setValidatorCompiler\"!");
			this[kSchemaController].setValidatorCompiler(validatorCompiler);
			return this;
		}
		function setSchemaErrorFormatter(errorFormatter) {
			throwIfAlreadyStarted("Cannot call \"setSchemaErrorFormatter\"!");
			validateSchemaErrorFormatter(errorFormatter);
			this[kSchemaErrorFormatter] = errorFormatter.bind(this);
			return this;
		}
		function setSerializerCompiler(serializerCompiler) {
			throwIfAlreadyStarted("Cannot call \"setSerializerCompiler\"!");
			this[kSchemaController].setSerializerCompiler(serializerCompiler);
			return this;
		}
		function setSchemaController(schemaControllerOpts) {
			throwIfAlreadyStarted("Cannot call \"setSchemaController\"!");
			const old = this[kSchemaController];
			const schemaController = SchemaController.buildSchemaController(old, Object.assign({}, old.opts, schemaControllerOpts));
			this[kSchemaController] = schemaController;
			this.getSchema = schemaController.getSchema.bind(schemaController);
			this.getSchemas = schemaController.getSchemas.bind(schemaController);
			return this;
		}
		function setReplySerializer(replySerializer) {
			throwIfAlreadyStarted("Cannot call \"setReplySerializer\"!");
			this[kReplySerializerDefault] = replySerializer;
			return this;
		}
		function setErrorHandler(func) {
			throwIfAlreadyStarted("Cannot call \"setErrorHandler\"!");
			if (typeof func !== "function") throw new FST_ERR_ERROR_HANDLER_NOT_FN();
			if (!options.allowErrorHandlerOverride && this[kErrorHandlerAlreadySet]) throw new FST_ERR_ERROR_HANDLER_ALREADY_SET();
			else if (this[kErrorHandlerAlreadySet]) FSTWRN004();
			this[kErrorHandlerAlreadySet] = true;
			this[kErrorHandler] = buildErrorHandler(this[kErrorHandler], func.bind(this));
			return this;
		}
		function setChildLoggerFactory(factory) {
			throwIfAlreadyStarted("Cannot call \"setChildLoggerFactory\"!");
			this[kChildLoggerFactory] = factory;
			return this;
		}
		function printRoutes(opts = {}) {
			opts.includeMeta = opts.includeHooks ? opts.includeMeta ? supportedHooks.concat(opts.includeMeta) : supportedHooks : opts.includeMeta;
			return router.printRoutes(opts);
		}
		function wrapRouting(router, { rewriteUrl, logger }) {
			let isAsync;
			return function preRouting(req, res) {
				if (isAsync === void 0) isAsync = router.isAsyncConstraint();
				if (rewriteUrl) {
					req.originalUrl = req.url;
					const url = rewriteUrl.call(fastify, req);
					if (typeof url === "string") req.url = url;
					else {
						const err = new FST_ERR_ROUTE_REWRITE_NOT_STR(req.url, typeof url);
						req.destroy(err);
					}
				}
				router.routing(req, res, buildAsyncConstraintCallback(isAsync, req, res));
			};
		}
		function setGenReqId(func) {
			throwIfAlreadyStarted("Cannot call \"setGenReqId\"!");
			this[kGenReqId] = reqIdGenFactory(this[kOptions].requestIdHeader, func);
			return this;
		}
		function addHttpMethod(method, { hasBody = false, overrideExisting = false } = {}) {
			if (typeof method !== "string" || http.METHODS.indexOf(method) === -1) throw new FST_ERR_ROUTE_METHOD_INVALID();
			if ((this[kSupportedHTTPMethods].bodyless.has(method) || this[kSupportedHTTPMethods].bodywith.has(method)) && !overrideExisting) FSTDEP025(method);
			if (hasBody === true) {
				this[kSupportedHTTPMethods].bodywith.add(method);
				this[kSupportedHTTPMethods].bodyless.delete(method);
			} else {
				this[kSupportedHTTPMethods].bodywith.delete(method);
				this[kSupportedHTTPMethods].bodyless.add(method);
			}
			const _method = method.toLowerCase();
			if (!this.hasDecorator(_method)) this.decorate(_method, function(url, options, handler) {
				return router.prepareRoute.call(this, {
					method,
					url,
					options,
					handler
				});
			});
			return this;
		}
	}
	function processOptions(options, defaultRoute, onBadUrl, onMaxParamLength) {
		if (options && typeof options !== "object") throw new FST_ERR_OPTIONS_NOT_OBJ();
		else options = Object.assign({}, options);
		if (options.querystringParser && typeof options.querystringParser !== "function" || options.routerOptions?.querystringParser && typeof options.routerOptions.querystringParser !== "function") throw new FST_ERR_QSP_NOT_FN(typeof (options.querystringParser ?? options.routerOptions.querystringParser));
		if (options.schemaController && options.schemaController.bucket && typeof options.schemaController.bucket !== "function") throw new FST_ERR_SCHEMA_CONTROLLER_BUCKET_OPT_NOT_FN(typeof options.schemaController.bucket);
		validateBodyLimitOption(options.bodyLimit);
		const requestIdHeader = typeof options.requestIdHeader === "string" && options.requestIdHeader.length !== 0 ? options.requestIdHeader.toLowerCase() : options.requestIdHeader === true && "request-id";
		const genReqId = reqIdGenFactory(requestIdHeader, options.genReqId);
		if (options.requestIdLogLabel !== void 0) FSTDEP024();
		options.bodyLimit = options.bodyLimit || defaultInitOptions.bodyLimit;
		if (options.disableRequestLogging !== void 0) FSTDEP023();
		const ajvOptions = Object.assign({
			customOptions: {},
			plugins: []
		}, options.ajv);
		if (!ajvOptions.customOptions || Object.prototype.toString.call(ajvOptions.customOptions) !== "[object Object]") throw new FST_ERR_AJV_CUSTOM_OPTIONS_OPT_NOT_OBJ(typeof ajvOptions.customOptions);
		if (!ajvOptions.plugins || !Array.isArray(ajvOptions.plugins)) throw new FST_ERR_AJV_CUSTOM_OPTIONS_OPT_NOT_ARR(typeof ajvOptions.plugins);
		const { logger, hasLogger } = createLogger(options);
		const logController = createLogController(options);
		options.connectionTimeout = options.connectionTimeout || defaultInitOptions.connectionTimeout;
		options.keepAliveTimeout = options.keepAliveTimeout || defaultInitOptions.keepAliveTimeout;
		options.maxRequestsPerSocket = options.maxRequestsPerSocket || defaultInitOptions.maxRequestsPerSocket;
		options.requestTimeout = options.requestTimeout || defaultInitOptions.requestTimeout;
		options.logger = logger;
		options.requestIdHeader = requestIdHeader;
		options.ajv = ajvOptions;
		options.clientErrorHandler = options.clientErrorHandler || defaultClientErrorHandler;
		options.allowErrorHandlerOverride = options.allowErrorHandlerOverride ?? defaultInitOptions.allowErrorHandlerOverride;
		const initialConfig = getSecuredInitialConfig(options);
		options.exposeHeadRoutes = initialConfig.exposeHeadRoutes;
		options.http2SessionTimeout = initialConfig.http2SessionTimeout;
		options.routerOptions = buildRouterOptions(options, {
			defaultRoute,
			onBadUrl,
			onMaxParamLength,
			ignoreTrailingSlash: defaultInitOptions.ignoreTrailingSlash,
			ignoreDuplicateSlashes: defaultInitOptions.ignoreDuplicateSlashes,
			maxParamLength: defaultInitOptions.maxParamLength,
			allowUnsafeRegex: defaultInitOptions.allowUnsafeRegex,
			buildPrettyMeta: defaultBuildPrettyMeta,
			useSemicolonDelimiter: defaultInitOptions.useSemicolonDelimiter
		});
		return {
			options,
			genReqId,
			logController,
			hasLogger,
			initialConfig
		};
	}
	function defaultBuildPrettyMeta(route) {
		const cleanKeys = {};
		[
			"errorHandler",
			"logLevel",
			"logSerializers"
		].concat(supportedHooks).forEach((k) => {
			cleanKeys[k] = route.store[k];
		});
		return Object.assign({}, cleanKeys);
	}
	function defaultClientErrorHandler(err, socket) {
		if (err.code === "ECONNRESET" || socket.destroyed) return;
		let body, errorCode, errorStatus, errorLabel;
		if (err.code === "ERR_HTTP_REQUEST_TIMEOUT") {
			errorCode = "408";
			errorStatus = http.STATUS_CODES[errorCode];
			body = `{"error":"${errorStatus}","message":"Client Timeout","statusCode":408}`;
			errorLabel = "timeout";
		} else if (err.code === "HPE_HEADER_OVERFLOW") {
			errorCode = "431";
			errorStatus = http.STATUS_CODES[errorCode];
			body = `{"error":"${errorStatus}","message":"Exceeded maximum allowed HTTP header size","statusCode":431}`;
			errorLabel = "header_overflow";
		} else {
			errorCode = "400";
			errorStatus = http.STATUS_CODES[errorCode];
			body = `{"error":"${errorStatus}","message":"Client Error","statusCode":400}`;
			errorLabel = "error";
		}
		this.log.trace({ err }, `client ${errorLabel}`);
		if (socket.writable) socket.write(`HTTP/1.1 ${errorCode} ${errorStatus}\r\nContent-Length: ${body.length}\r\nContent-Type: application/json\r\n\r\n${body}`);
		socket.destroy(err);
	}
	function validateSchemaErrorFormatter(schemaErrorFormatter) {
		if (typeof schemaErrorFormatter !== "function") throw new FST_ERR_SCHEMA_ERROR_FORMATTER_NOT_FN(typeof schemaErrorFormatter);
		else if (schemaErrorFormatter.constructor.name === "AsyncFunction") throw new FST_ERR_SCHEMA_ERROR_FORMATTER_NOT_FN("AsyncFunction");
	}
	module.exports = fastify;
	module.exports.errorCodes = errorCodes;
	module.exports.LogController = LogController;
	module.exports.fastify = fastify;
	module.exports.default = fastify;
}));

export { require_fastify as t };