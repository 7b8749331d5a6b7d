import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

// src/generated/validators.js
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length(), 1);
const ucs2length = import_ucs2length.default.default ?? import_ucs2length.default;
const validateConfig = validate52;
const schema20 = {
	"type": "object",
	"properties": {
		"path": { "oneOf": [{ "type": "string" }, {
			"type": "array",
			"items": { "type": "string" },
			"minItems": 1
		}] },
		"id": { "type": "string" },
		"time": { "type": "string" },
		"columns": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/columnContract" },
			"minProperties": 1
		},
		"rows": {
			"type": "object",
			"properties": {
				"minimum": {
					"type": "integer",
					"minimum": 0
				},
				"maximum": {
					"type": "integer",
					"minimum": 1
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"split": {
			"type": "object",
			"properties": {
				"by": {
					"type": "string",
					"enum": ["time", "random"]
				},
				"test": {
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1
				},
				"seed": { "type": "integer" }
			},
			"required": [],
			"additionalProperties": false
		}
	},
	"required": ["path", "columns"],
	"additionalProperties": false
};
const schema21 = {
	"type": "object",
	"properties": {
		"type": {
			"type": "string",
			"enum": [
				"number",
				"integer",
				"boolean",
				"string",
				"timestamp"
			]
		},
		"required": { "type": "boolean" },
		"minimum": { "type": "number" },
		"maximum": { "type": "number" },
		"values": {
			"type": "array",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"pattern": { "type": "string" },
		"description": { "type": "string" }
	},
	"required": ["type"],
	"additionalProperties": false
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "required" || key0 === "minimum" || key0 === "maximum" || key0 === "values" || key0 === "pattern" || key0 === "description")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type !== void 0) {
			let data0 = data.type;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "number" || data0 === "integer" || data0 === "boolean" || data0 === "string" || data0 === "timestamp")) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema21.properties.type.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.required !== void 0) {
			if (typeof data.required !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data2 = data.minimum;
			if (!(typeof data2 == "number" && isFinite(data2))) {
				const err5 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data3 = data.maximum;
			if (!(typeof data3 == "number" && isFinite(data3))) {
				const err6 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/properties/maximum/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.values !== void 0) {
			let data4 = data.values;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean") {
						const err7 = {
							instancePath: instancePath + "/values/" + i0,
							schemaPath: "#/properties/values/items/type",
							keyword: "type",
							params: { type: schema21.properties.values.items.type },
							message: "must be string,number,boolean"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.pattern !== void 0) {
			if (typeof data.pattern !== "string") {
				const err9 = {
					instancePath: instancePath + "/pattern",
					schemaPath: "#/properties/pattern/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err10 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.columns === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "columns" },
				message: "must have required property 'columns'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "id" || key0 === "time" || key0 === "columns" || key0 === "rows" || key0 === "split")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			const _errs3 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs4 = errors;
			if (typeof data0 !== "string") {
				const err3 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/oneOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs6 = errors;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/oneOf/1/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
					const err5 = {
						instancePath: instancePath + "/path/" + i0,
						schemaPath: "#/properties/path/oneOf/1/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/oneOf/1/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err7 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err8 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.time !== void 0) {
			if (typeof data.time !== "string") {
				const err9 = {
					instancePath: instancePath + "/time",
					schemaPath: "#/properties/time/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.columns !== void 0) {
			let data4 = data.columns;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length < 1) {
					const err10 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data4) if (!validate54(data4[key1], {
					instancePath: instancePath + "/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data6 = data.rows;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key2 in data6) if (!(key2 === "minimum" || key2 === "maximum")) {
					const err12 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data6.minimum !== void 0) {
					let data7 = data6.minimum;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err13 = {
							instancePath: instancePath + "/rows/minimum",
							schemaPath: "#/properties/rows/properties/minimum/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 < 0 || isNaN(data7)) {
							const err14 = {
								instancePath: instancePath + "/rows/minimum",
								schemaPath: "#/properties/rows/properties/minimum/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				}
				if (data6.maximum !== void 0) {
					let data8 = data6.maximum;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err15 = {
							instancePath: instancePath + "/rows/maximum",
							schemaPath: "#/properties/rows/properties/maximum/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 1 || isNaN(data8)) {
							const err16 = {
								instancePath: instancePath + "/rows/maximum",
								schemaPath: "#/properties/rows/properties/maximum/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.split !== void 0) {
			let data9 = data.split;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key3 in data9) if (!(key3 === "by" || key3 === "test" || key3 === "seed")) {
					const err18 = {
						instancePath: instancePath + "/split",
						schemaPath: "#/properties/split/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data9.by !== void 0) {
					let data10 = data9.by;
					if (typeof data10 !== "string") {
						const err19 = {
							instancePath: instancePath + "/split/by",
							schemaPath: "#/properties/split/properties/by/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (!(data10 === "time" || data10 === "random")) {
						const err20 = {
							instancePath: instancePath + "/split/by",
							schemaPath: "#/properties/split/properties/by/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.split.properties.by.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data9.test !== void 0) {
					let data11 = data9.test;
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 >= 1 || isNaN(data11)) {
							const err21 = {
								instancePath: instancePath + "/split/test",
								schemaPath: "#/properties/split/properties/test/exclusiveMaximum",
								keyword: "exclusiveMaximum",
								params: {
									comparison: "<",
									limit: 1
								},
								message: "must be < 1"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data11 <= 0 || isNaN(data11)) {
							const err22 = {
								instancePath: instancePath + "/split/test",
								schemaPath: "#/properties/split/properties/test/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/split/test",
							schemaPath: "#/properties/split/properties/test/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data9.seed !== void 0) {
					let data12 = data9.seed;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err24 = {
							instancePath: instancePath + "/split/seed",
							schemaPath: "#/properties/split/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/split",
					schemaPath: "#/properties/split/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"type": "object",
	"properties": {
		"task": {
			"type": "string",
			"enum": ["binary", "regression"]
		},
		"dataset": { "type": "string" },
		"target": { "type": "string" },
		"features": {
			"type": "array",
			"items": { "type": "string" },
			"minItems": 1,
			"uniqueItems": true
		},
		"train": { "$ref": "#/$defs/train" },
		"evaluate": {
			"type": "object",
			"properties": {
				"metrics": {
					"type": "array",
					"items": {
						"type": "string",
						"enum": [
							"roc_auc",
							"average_precision",
							"log_loss",
							"brier",
							"ece",
							"accuracy",
							"precision",
							"recall",
							"f1",
							"rmse",
							"mae",
							"r2"
						]
					},
					"minItems": 1,
					"uniqueItems": true
				},
				"threshold": {
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"confidence": {
					"type": "number",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1
				},
				"resamples": {
					"type": "integer",
					"minimum": 50,
					"maximum": 1e5
				},
				"seed": { "type": "integer" },
				"slices": {
					"type": "array",
					"items": { "type": "string" },
					"minItems": 1,
					"maxItems": 20,
					"uniqueItems": true
				},
				"minimum-rows": {
					"type": "integer",
					"minimum": 1
				},
				"fairness": { "$ref": "#/$defs/fairness" },
				"recent-hours": {
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": 87600
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"stages": {
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/stageConfig" },
			"minProperties": 1,
			"propertyNames": {
				"type": "string",
				"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
				"maxLength": 100
			}
		},
		"retention": { "$ref": "#/$defs/retention" },
		"monitor": { "$ref": "#/$defs/monitor" },
		"retrain": { "$ref": "#/$defs/retrain" },
		"license": {
			"type": "string",
			"pattern": "^[A-Za-z0-9(][A-Za-z0-9.+:() -]*$",
			"maxLength": 200
		},
		"description": {
			"type": "string",
			"maxLength": 1e3
		},
		"parents": {
			"type": "array",
			"items": { "$ref": "#/$defs/parent" }
		},
		"card": { "type": "string" }
	},
	"required": [
		"task",
		"dataset",
		"target",
		"features",
		"train",
		"stages"
	],
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const func1 = ucs2length;
const schema23 = { "oneOf": [{
	"type": "object",
	"properties": {
		"trainer": { "const": "tensorflow" },
		"architecture": {
			"type": "string",
			"enum": [
				"logistic",
				"linear",
				"mlp"
			]
		},
		"parameters": {
			"type": "object",
			"properties": {
				"epochs": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e4
				},
				"batch": {
					"type": "integer",
					"minimum": 1
				},
				"learning-rate": {
					"type": "number",
					"exclusiveMinimum": 0
				},
				"hidden": {
					"type": "array",
					"items": {
						"type": "integer",
						"minimum": 1
					},
					"minItems": 1
				},
				"l2": {
					"type": "number",
					"minimum": 0
				},
				"dropout": {
					"type": "number",
					"minimum": 0,
					"exclusiveMaximum": 1
				},
				"patience": {
					"type": "integer",
					"minimum": 1
				},
				"validation": {
					"type": "number",
					"exclusiveMinimum": 0,
					"maximum": .5
				},
				"categories": {
					"type": "integer",
					"minimum": 1
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"seed": { "type": "integer" }
	},
	"required": ["trainer"],
	"additionalProperties": false
}, {
	"type": "object",
	"properties": {
		"trainer": { "const": "command" },
		"command": {
			"type": "array",
			"items": { "type": "string" },
			"minItems": 1
		},
		"parameters": {
			"type": "object",
			"additionalProperties": { "type": [
				"string",
				"number",
				"boolean",
				"array",
				"null"
			] }
		},
		"model": { "type": "string" },
		"metrics": { "type": "string" },
		"format": { "$ref": "#/$defs/format" },
		"predict": {
			"type": "array",
			"items": { "type": "string" },
			"minItems": 1
		},
		"timeout": {
			"type": "integer",
			"minimum": 1
		},
		"seed": { "type": "integer" }
	},
	"required": [
		"trainer",
		"command",
		"model",
		"format"
	],
	"additionalProperties": false
}] };
const schema24 = {
	"type": "string",
	"enum": [
		"tensorflow",
		"onnx",
		"command"
	]
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "tensorflow" || data === "onnx" || data === "command")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema24.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.trainer === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "trainer" },
				message: "must have required property 'trainer'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "trainer" || key0 === "architecture" || key0 === "parameters" || key0 === "seed")) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.trainer !== void 0) {
			if ("tensorflow" !== data.trainer) {
				const err2 = {
					instancePath: instancePath + "/trainer",
					schemaPath: "#/oneOf/0/properties/trainer/const",
					keyword: "const",
					params: { allowedValue: "tensorflow" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.architecture !== void 0) {
			let data1 = data.architecture;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/architecture",
					schemaPath: "#/oneOf/0/properties/architecture/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data1 === "logistic" || data1 === "linear" || data1 === "mlp")) {
				const err4 = {
					instancePath: instancePath + "/architecture",
					schemaPath: "#/oneOf/0/properties/architecture/enum",
					keyword: "enum",
					params: { allowedValues: schema23.oneOf[0].properties.architecture.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.parameters !== void 0) {
			let data2 = data.parameters;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (!func2.call(schema23.oneOf[0].properties.parameters.properties, key1)) {
					const err5 = {
						instancePath: instancePath + "/parameters",
						schemaPath: "#/oneOf/0/properties/parameters/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.epochs !== void 0) {
					let data3 = data2.epochs;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err6 = {
							instancePath: instancePath + "/parameters/epochs",
							schemaPath: "#/oneOf/0/properties/parameters/properties/epochs/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 > 1e4 || isNaN(data3)) {
							const err7 = {
								instancePath: instancePath + "/parameters/epochs",
								schemaPath: "#/oneOf/0/properties/parameters/properties/epochs/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e4
								},
								message: "must be <= 10000"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data3 < 1 || isNaN(data3)) {
							const err8 = {
								instancePath: instancePath + "/parameters/epochs",
								schemaPath: "#/oneOf/0/properties/parameters/properties/epochs/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				}
				if (data2.batch !== void 0) {
					let data4 = data2.batch;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err9 = {
							instancePath: instancePath + "/parameters/batch",
							schemaPath: "#/oneOf/0/properties/parameters/properties/batch/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 < 1 || isNaN(data4)) {
							const err10 = {
								instancePath: instancePath + "/parameters/batch",
								schemaPath: "#/oneOf/0/properties/parameters/properties/batch/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
				if (data2["learning-rate"] !== void 0) {
					let data5 = data2["learning-rate"];
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 <= 0 || isNaN(data5)) {
							const err11 = {
								instancePath: instancePath + "/parameters/learning-rate",
								schemaPath: "#/oneOf/0/properties/parameters/properties/learning-rate/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/parameters/learning-rate",
							schemaPath: "#/oneOf/0/properties/parameters/properties/learning-rate/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data2.hidden !== void 0) {
					let data6 = data2.hidden;
					if (Array.isArray(data6)) {
						if (data6.length < 1) {
							const err13 = {
								instancePath: instancePath + "/parameters/hidden",
								schemaPath: "#/oneOf/0/properties/parameters/properties/hidden/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						const len0 = data6.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data7 = data6[i0];
							if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
								const err14 = {
									instancePath: instancePath + "/parameters/hidden/" + i0,
									schemaPath: "#/oneOf/0/properties/parameters/properties/hidden/items/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (typeof data7 == "number" && isFinite(data7)) {
								if (data7 < 1 || isNaN(data7)) {
									const err15 = {
										instancePath: instancePath + "/parameters/hidden/" + i0,
										schemaPath: "#/oneOf/0/properties/parameters/properties/hidden/items/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							}
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/parameters/hidden",
							schemaPath: "#/oneOf/0/properties/parameters/properties/hidden/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data2.l2 !== void 0) {
					let data8 = data2.l2;
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 0 || isNaN(data8)) {
							const err17 = {
								instancePath: instancePath + "/parameters/l2",
								schemaPath: "#/oneOf/0/properties/parameters/properties/l2/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/parameters/l2",
							schemaPath: "#/oneOf/0/properties/parameters/properties/l2/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data2.dropout !== void 0) {
					let data9 = data2.dropout;
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 0 || isNaN(data9)) {
							const err19 = {
								instancePath: instancePath + "/parameters/dropout",
								schemaPath: "#/oneOf/0/properties/parameters/properties/dropout/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data9 >= 1 || isNaN(data9)) {
							const err20 = {
								instancePath: instancePath + "/parameters/dropout",
								schemaPath: "#/oneOf/0/properties/parameters/properties/dropout/exclusiveMaximum",
								keyword: "exclusiveMaximum",
								params: {
									comparison: "<",
									limit: 1
								},
								message: "must be < 1"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/parameters/dropout",
							schemaPath: "#/oneOf/0/properties/parameters/properties/dropout/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data2.patience !== void 0) {
					let data10 = data2.patience;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err22 = {
							instancePath: instancePath + "/parameters/patience",
							schemaPath: "#/oneOf/0/properties/parameters/properties/patience/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 1 || isNaN(data10)) {
							const err23 = {
								instancePath: instancePath + "/parameters/patience",
								schemaPath: "#/oneOf/0/properties/parameters/properties/patience/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
				}
				if (data2.validation !== void 0) {
					let data11 = data2.validation;
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 > .5 || isNaN(data11)) {
							const err24 = {
								instancePath: instancePath + "/parameters/validation",
								schemaPath: "#/oneOf/0/properties/parameters/properties/validation/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: .5
								},
								message: "must be <= 0.5"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data11 <= 0 || isNaN(data11)) {
							const err25 = {
								instancePath: instancePath + "/parameters/validation",
								schemaPath: "#/oneOf/0/properties/parameters/properties/validation/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/parameters/validation",
							schemaPath: "#/oneOf/0/properties/parameters/properties/validation/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data2.categories !== void 0) {
					let data12 = data2.categories;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err27 = {
							instancePath: instancePath + "/parameters/categories",
							schemaPath: "#/oneOf/0/properties/parameters/properties/categories/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (typeof data12 == "number" && isFinite(data12)) {
						if (data12 < 1 || isNaN(data12)) {
							const err28 = {
								instancePath: instancePath + "/parameters/categories",
								schemaPath: "#/oneOf/0/properties/parameters/properties/categories/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/oneOf/0/properties/parameters/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.seed !== void 0) {
			let data13 = data.seed;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err30 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/oneOf/0/properties/seed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs32 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.trainer === void 0) {
			const err32 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "trainer" },
				message: "must have required property 'trainer'"
			};
			if (vErrors === null) vErrors = [err32];
			else vErrors.push(err32);
			errors++;
		}
		if (data.command === void 0) {
			const err33 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "command" },
				message: "must have required property 'command'"
			};
			if (vErrors === null) vErrors = [err33];
			else vErrors.push(err33);
			errors++;
		}
		if (data.model === void 0) {
			const err34 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err34];
			else vErrors.push(err34);
			errors++;
		}
		if (data.format === void 0) {
			const err35 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'"
			};
			if (vErrors === null) vErrors = [err35];
			else vErrors.push(err35);
			errors++;
		}
		for (const key2 in data) if (!func2.call(schema23.oneOf[1].properties, key2)) {
			const err36 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key2 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err36];
			else vErrors.push(err36);
			errors++;
		}
		if (data.trainer !== void 0) {
			if ("command" !== data.trainer) {
				const err37 = {
					instancePath: instancePath + "/trainer",
					schemaPath: "#/oneOf/1/properties/trainer/const",
					keyword: "const",
					params: { allowedValue: "command" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.command !== void 0) {
			let data15 = data.command;
			if (Array.isArray(data15)) {
				if (data15.length < 1) {
					const err38 = {
						instancePath: instancePath + "/command",
						schemaPath: "#/oneOf/1/properties/command/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				const len1 = data15.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data15[i1] !== "string") {
					const err39 = {
						instancePath: instancePath + "/command/" + i1,
						schemaPath: "#/oneOf/1/properties/command/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/command",
					schemaPath: "#/oneOf/1/properties/command/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.parameters !== void 0) {
			let data17 = data.parameters;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) for (const key3 in data17) {
				let data18 = data17[key3];
				if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean" && !Array.isArray(data18) && data18 !== null) {
					const err41 = {
						instancePath: instancePath + "/parameters/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/oneOf/1/properties/parameters/additionalProperties/type",
						keyword: "type",
						params: { type: schema23.oneOf[1].properties.parameters.additionalProperties.type },
						message: "must be string,number,boolean,array,null"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			}
			else {
				const err42 = {
					instancePath: instancePath + "/parameters",
					schemaPath: "#/oneOf/1/properties/parameters/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.model !== void 0) {
			if (typeof data.model !== "string") {
				const err43 = {
					instancePath: instancePath + "/model",
					schemaPath: "#/oneOf/1/properties/model/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			if (typeof data.metrics !== "string") {
				const err44 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/oneOf/1/properties/metrics/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.format !== void 0) {
			if (!validate59(data.format, {
				instancePath: instancePath + "/format",
				parentData: data,
				parentDataProperty: "format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.predict !== void 0) {
			let data22 = data.predict;
			if (Array.isArray(data22)) {
				if (data22.length < 1) {
					const err45 = {
						instancePath: instancePath + "/predict",
						schemaPath: "#/oneOf/1/properties/predict/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				const len2 = data22.length;
				for (let i2 = 0; i2 < len2; i2++) if (typeof data22[i2] !== "string") {
					const err46 = {
						instancePath: instancePath + "/predict/" + i2,
						schemaPath: "#/oneOf/1/properties/predict/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/predict",
					schemaPath: "#/oneOf/1/properties/predict/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data24 = data.timeout;
			if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
				const err48 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "#/oneOf/1/properties/timeout/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
			if (typeof data24 == "number" && isFinite(data24)) {
				if (data24 < 1 || isNaN(data24)) {
					const err49 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/oneOf/1/properties/timeout/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			}
		}
		if (data.seed !== void 0) {
			let data25 = data.seed;
			if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
				const err50 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/oneOf/1/properties/seed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
	} else {
		const err51 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err51];
		else vErrors.push(err51);
		errors++;
	}
	var _valid0 = _errs32 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err52 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err52];
		else vErrors.push(err52);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate58.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate58.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.columns === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "columns" },
				message: "must have required property 'columns'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "columns" || key0 === "minimum-rows")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.columns !== void 0) {
			let data0 = data.columns;
			if (Array.isArray(data0)) {
				if (data0.length > 20) {
					const err2 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						message: "must NOT have more than 20 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
					const err4 = {
						instancePath: instancePath + "/columns/" + i0,
						schemaPath: "#/properties/columns/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data0[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err5 = {
								instancePath: instancePath + "/columns",
								schemaPath: "#/properties/columns/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["minimum-rows"] !== void 0) {
			let data2 = data["minimum-rows"];
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/minimum-rows",
					schemaPath: "#/properties/minimum-rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/minimum-rows",
						schemaPath: "#/properties/minimum-rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = { "oneOf": [
	{
		"type": "object",
		"properties": {
			"id": { "type": "string" },
			"metric": { "type": "string" },
			"minimum": { "type": "number" },
			"maximum": { "type": "number" },
			"slices": { "type": "string" },
			"slice": {
				"type": "object",
				"properties": {
					"column": { "type": "string" },
					"value": { "type": "string" }
				},
				"required": ["column", "value"],
				"additionalProperties": false
			},
			"minimum-rows": {
				"type": "integer",
				"minimum": 1
			},
			"severity": { "$ref": "#/$defs/severity" },
			"judge": { "$ref": "#/$defs/judge" }
		},
		"required": ["id", "metric"],
		"additionalProperties": false
	},
	{
		"type": "object",
		"properties": {
			"id": { "type": "string" },
			"metric": { "type": "string" },
			"versus": {
				"type": "string",
				"enum": ["champion", "baseline"]
			},
			"improvement": { "type": "number" },
			"relative-improvement": { "type": "number" },
			"slices": { "type": "string" },
			"slice": {
				"type": "object",
				"properties": {
					"column": { "type": "string" },
					"value": { "type": "string" }
				},
				"required": ["column", "value"],
				"additionalProperties": false
			},
			"minimum-rows": {
				"type": "integer",
				"minimum": 1
			},
			"severity": { "$ref": "#/$defs/severity" },
			"judge": { "$ref": "#/$defs/judge" }
		},
		"required": [
			"id",
			"metric",
			"versus"
		],
		"additionalProperties": false
	},
	{
		"type": "object",
		"properties": {
			"id": { "type": "string" },
			"fairness": {
				"type": "string",
				"enum": [
					"demographic_parity_ratio",
					"demographic_parity_difference",
					"equal_opportunity_difference",
					"equalized_odds_difference",
					"metric_gap"
				]
			},
			"groups": { "type": "string" },
			"metric": { "type": "string" },
			"minimum": { "type": "number" },
			"maximum": { "type": "number" },
			"severity": { "$ref": "#/$defs/severity" },
			"judge": { "$ref": "#/$defs/judge" }
		},
		"required": [
			"id",
			"fairness",
			"groups"
		],
		"additionalProperties": false
	},
	{
		"type": "object",
		"properties": {
			"id": { "type": "string" },
			"budget": {
				"type": "string",
				"enum": [
					"bytes",
					"latency-p50-ms",
					"latency-p99-ms",
					"train-seconds",
					"cost"
				]
			},
			"maximum": {
				"type": "number",
				"minimum": 0
			},
			"batch": {
				"type": "integer",
				"minimum": 1
			},
			"price-per-hour": {
				"type": "number",
				"minimum": 0
			},
			"severity": { "$ref": "#/$defs/severity" }
		},
		"required": [
			"id",
			"budget",
			"maximum"
		],
		"additionalProperties": false
	},
	{
		"type": "object",
		"properties": {
			"id": { "type": "string" },
			"drift": { "const": "recent" },
			"maximum-share": {
				"type": "number",
				"minimum": 0,
				"maximum": 1
			},
			"severity": { "$ref": "#/$defs/severity" }
		},
		"required": ["id", "drift"],
		"additionalProperties": false
	},
	{
		"type": "object",
		"properties": {
			"id": { "type": "string" },
			"contract": { "const": "passed" },
			"severity": { "$ref": "#/$defs/severity" }
		},
		"required": ["id", "contract"],
		"additionalProperties": false
	},
	{
		"type": "object",
		"properties": {
			"id": { "type": "string" },
			"fresh": {
				"type": "string",
				"enum": ["data", "evaluation"]
			},
			"within-days": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"severity": { "$ref": "#/$defs/severity" }
		},
		"required": [
			"id",
			"fresh",
			"within-days"
		],
		"additionalProperties": false
	},
	{
		"type": "object",
		"properties": {
			"id": { "type": "string" },
			"reproducible": { "const": true },
			"severity": { "$ref": "#/$defs/severity" }
		},
		"required": ["id", "reproducible"],
		"additionalProperties": false
	},
	{
		"type": "object",
		"properties": {
			"id": { "type": "string" },
			"approvals": {
				"type": "object",
				"properties": {
					"count": {
						"type": "integer",
						"minimum": 1,
						"maximum": 100
					},
					"from": {
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9._-]+)?$",
							"maxLength": 200
						},
						"minItems": 1,
						"uniqueItems": true
					},
					"not-author": { "type": "boolean" }
				},
				"required": ["count"],
				"additionalProperties": false
			},
			"severity": { "$ref": "#/$defs/severity" }
		},
		"required": ["id", "approvals"],
		"additionalProperties": false
	},
	{
		"type": "object",
		"properties": {
			"id": { "type": "string" },
			"after": { "$ref": "#/$defs/stageName" },
			"soak-hours": {
				"type": "number",
				"minimum": 0
			},
			"severity": { "$ref": "#/$defs/severity" }
		},
		"required": ["id", "after"],
		"additionalProperties": false
	}
] };
const schema28 = {
	"type": "string",
	"enum": [
		"block",
		"warn",
		"info"
	]
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "block" || data === "warn" || data === "info")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema28.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"type": "string",
	"enum": ["interval", "estimate"]
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "interval" || data === "estimate")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema29.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern3 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9._-]+)?$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.metric === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				message: "must have required property 'metric'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema27.oneOf[0].properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err3 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/oneOf/0/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			if (typeof data.metric !== "string") {
				const err4 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/oneOf/0/properties/metric/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data2 = data.minimum;
			if (!(typeof data2 == "number" && isFinite(data2))) {
				const err5 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/oneOf/0/properties/minimum/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data3 = data.maximum;
			if (!(typeof data3 == "number" && isFinite(data3))) {
				const err6 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/oneOf/0/properties/maximum/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.slices !== void 0) {
			if (typeof data.slices !== "string") {
				const err7 = {
					instancePath: instancePath + "/slices",
					schemaPath: "#/oneOf/0/properties/slices/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.slice !== void 0) {
			let data5 = data.slice;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.column === void 0) {
					const err8 = {
						instancePath: instancePath + "/slice",
						schemaPath: "#/oneOf/0/properties/slice/required",
						keyword: "required",
						params: { missingProperty: "column" },
						message: "must have required property 'column'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data5.value === void 0) {
					const err9 = {
						instancePath: instancePath + "/slice",
						schemaPath: "#/oneOf/0/properties/slice/required",
						keyword: "required",
						params: { missingProperty: "value" },
						message: "must have required property 'value'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "column" || key1 === "value")) {
					const err10 = {
						instancePath: instancePath + "/slice",
						schemaPath: "#/oneOf/0/properties/slice/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data5.column !== void 0) {
					if (typeof data5.column !== "string") {
						const err11 = {
							instancePath: instancePath + "/slice/column",
							schemaPath: "#/oneOf/0/properties/slice/properties/column/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data5.value !== void 0) {
					if (typeof data5.value !== "string") {
						const err12 = {
							instancePath: instancePath + "/slice/value",
							schemaPath: "#/oneOf/0/properties/slice/properties/value/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/slice",
					schemaPath: "#/oneOf/0/properties/slice/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data["minimum-rows"] !== void 0) {
			let data8 = data["minimum-rows"];
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err14 = {
					instancePath: instancePath + "/minimum-rows",
					schemaPath: "#/oneOf/0/properties/minimum-rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 1 || isNaN(data8)) {
					const err15 = {
						instancePath: instancePath + "/minimum-rows",
						schemaPath: "#/oneOf/0/properties/minimum-rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.severity !== void 0) {
			if (!validate66(data.severity, {
				instancePath: instancePath + "/severity",
				parentData: data,
				parentDataProperty: "severity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.judge !== void 0) {
			if (!validate68(data.judge, {
				instancePath: instancePath + "/judge",
				parentData: data,
				parentDataProperty: "judge",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs25 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.metric === void 0) {
			const err18 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				message: "must have required property 'metric'"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		if (data.versus === void 0) {
			const err19 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "versus" },
				message: "must have required property 'versus'"
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		for (const key2 in data) if (!func2.call(schema27.oneOf[1].properties, key2)) {
			const err20 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key2 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err21 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/oneOf/1/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			if (typeof data.metric !== "string") {
				const err22 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/oneOf/1/properties/metric/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.versus !== void 0) {
			let data13 = data.versus;
			if (typeof data13 !== "string") {
				const err23 = {
					instancePath: instancePath + "/versus",
					schemaPath: "#/oneOf/1/properties/versus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (!(data13 === "champion" || data13 === "baseline")) {
				const err24 = {
					instancePath: instancePath + "/versus",
					schemaPath: "#/oneOf/1/properties/versus/enum",
					keyword: "enum",
					params: { allowedValues: schema27.oneOf[1].properties.versus.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.improvement !== void 0) {
			let data14 = data.improvement;
			if (!(typeof data14 == "number" && isFinite(data14))) {
				const err25 = {
					instancePath: instancePath + "/improvement",
					schemaPath: "#/oneOf/1/properties/improvement/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data["relative-improvement"] !== void 0) {
			let data15 = data["relative-improvement"];
			if (!(typeof data15 == "number" && isFinite(data15))) {
				const err26 = {
					instancePath: instancePath + "/relative-improvement",
					schemaPath: "#/oneOf/1/properties/relative-improvement/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.slices !== void 0) {
			if (typeof data.slices !== "string") {
				const err27 = {
					instancePath: instancePath + "/slices",
					schemaPath: "#/oneOf/1/properties/slices/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.slice !== void 0) {
			let data17 = data.slice;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.column === void 0) {
					const err28 = {
						instancePath: instancePath + "/slice",
						schemaPath: "#/oneOf/1/properties/slice/required",
						keyword: "required",
						params: { missingProperty: "column" },
						message: "must have required property 'column'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data17.value === void 0) {
					const err29 = {
						instancePath: instancePath + "/slice",
						schemaPath: "#/oneOf/1/properties/slice/required",
						keyword: "required",
						params: { missingProperty: "value" },
						message: "must have required property 'value'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				for (const key3 in data17) if (!(key3 === "column" || key3 === "value")) {
					const err30 = {
						instancePath: instancePath + "/slice",
						schemaPath: "#/oneOf/1/properties/slice/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data17.column !== void 0) {
					if (typeof data17.column !== "string") {
						const err31 = {
							instancePath: instancePath + "/slice/column",
							schemaPath: "#/oneOf/1/properties/slice/properties/column/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data17.value !== void 0) {
					if (typeof data17.value !== "string") {
						const err32 = {
							instancePath: instancePath + "/slice/value",
							schemaPath: "#/oneOf/1/properties/slice/properties/value/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/slice",
					schemaPath: "#/oneOf/1/properties/slice/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data["minimum-rows"] !== void 0) {
			let data20 = data["minimum-rows"];
			if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
				const err34 = {
					instancePath: instancePath + "/minimum-rows",
					schemaPath: "#/oneOf/1/properties/minimum-rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			if (typeof data20 == "number" && isFinite(data20)) {
				if (data20 < 1 || isNaN(data20)) {
					const err35 = {
						instancePath: instancePath + "/minimum-rows",
						schemaPath: "#/oneOf/1/properties/minimum-rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			}
		}
		if (data.severity !== void 0) {
			if (!validate66(data.severity, {
				instancePath: instancePath + "/severity",
				parentData: data,
				parentDataProperty: "severity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.judge !== void 0) {
			if (!validate68(data.judge, {
				instancePath: instancePath + "/judge",
				parentData: data,
				parentDataProperty: "judge",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err36 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	}
	var _valid0 = _errs25 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) props0 = true;
		}
		const _errs51 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0) {
				const err37 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "id" },
					message: "must have required property 'id'"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
			if (data.fairness === void 0) {
				const err38 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "fairness" },
					message: "must have required property 'fairness'"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
			if (data.groups === void 0) {
				const err39 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "groups" },
					message: "must have required property 'groups'"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			for (const key4 in data) if (!(key4 === "id" || key4 === "fairness" || key4 === "groups" || key4 === "metric" || key4 === "minimum" || key4 === "maximum" || key4 === "severity" || key4 === "judge")) {
				const err40 = {
					instancePath,
					schemaPath: "#/oneOf/2/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key4 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			if (data.id !== void 0) {
				if (typeof data.id !== "string") {
					const err41 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/oneOf/2/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			}
			if (data.fairness !== void 0) {
				let data24 = data.fairness;
				if (typeof data24 !== "string") {
					const err42 = {
						instancePath: instancePath + "/fairness",
						schemaPath: "#/oneOf/2/properties/fairness/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (!(data24 === "demographic_parity_ratio" || data24 === "demographic_parity_difference" || data24 === "equal_opportunity_difference" || data24 === "equalized_odds_difference" || data24 === "metric_gap")) {
					const err43 = {
						instancePath: instancePath + "/fairness",
						schemaPath: "#/oneOf/2/properties/fairness/enum",
						keyword: "enum",
						params: { allowedValues: schema27.oneOf[2].properties.fairness.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			}
			if (data.groups !== void 0) {
				if (typeof data.groups !== "string") {
					const err44 = {
						instancePath: instancePath + "/groups",
						schemaPath: "#/oneOf/2/properties/groups/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
			}
			if (data.metric !== void 0) {
				if (typeof data.metric !== "string") {
					const err45 = {
						instancePath: instancePath + "/metric",
						schemaPath: "#/oneOf/2/properties/metric/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
			}
			if (data.minimum !== void 0) {
				let data27 = data.minimum;
				if (!(typeof data27 == "number" && isFinite(data27))) {
					const err46 = {
						instancePath: instancePath + "/minimum",
						schemaPath: "#/oneOf/2/properties/minimum/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			}
			if (data.maximum !== void 0) {
				let data28 = data.maximum;
				if (!(typeof data28 == "number" && isFinite(data28))) {
					const err47 = {
						instancePath: instancePath + "/maximum",
						schemaPath: "#/oneOf/2/properties/maximum/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
			}
			if (data.severity !== void 0) {
				if (!validate66(data.severity, {
					instancePath: instancePath + "/severity",
					parentData: data,
					parentDataProperty: "severity",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
					errors = vErrors.length;
				}
			}
			if (data.judge !== void 0) {
				if (!validate68(data.judge, {
					instancePath: instancePath + "/judge",
					parentData: data,
					parentDataProperty: "judge",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err48 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err48];
			else vErrors.push(err48);
			errors++;
		}
		var _valid0 = _errs51 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
				if (props0 !== true) props0 = true;
			}
			const _errs68 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.id === void 0) {
					const err49 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data.budget === void 0) {
					const err50 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "budget" },
						message: "must have required property 'budget'"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data.maximum === void 0) {
					const err51 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "maximum" },
						message: "must have required property 'maximum'"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				for (const key5 in data) if (!(key5 === "id" || key5 === "budget" || key5 === "maximum" || key5 === "batch" || key5 === "price-per-hour" || key5 === "severity")) {
					const err52 = {
						instancePath,
						schemaPath: "#/oneOf/3/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data.id !== void 0) {
					if (typeof data.id !== "string") {
						const err53 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/oneOf/3/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data.budget !== void 0) {
					let data32 = data.budget;
					if (typeof data32 !== "string") {
						const err54 = {
							instancePath: instancePath + "/budget",
							schemaPath: "#/oneOf/3/properties/budget/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
					if (!(data32 === "bytes" || data32 === "latency-p50-ms" || data32 === "latency-p99-ms" || data32 === "train-seconds" || data32 === "cost")) {
						const err55 = {
							instancePath: instancePath + "/budget",
							schemaPath: "#/oneOf/3/properties/budget/enum",
							keyword: "enum",
							params: { allowedValues: schema27.oneOf[3].properties.budget.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data.maximum !== void 0) {
					let data33 = data.maximum;
					if (typeof data33 == "number" && isFinite(data33)) {
						if (data33 < 0 || isNaN(data33)) {
							const err56 = {
								instancePath: instancePath + "/maximum",
								schemaPath: "#/oneOf/3/properties/maximum/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/maximum",
							schemaPath: "#/oneOf/3/properties/maximum/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
				if (data.batch !== void 0) {
					let data34 = data.batch;
					if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
						const err58 = {
							instancePath: instancePath + "/batch",
							schemaPath: "#/oneOf/3/properties/batch/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
					if (typeof data34 == "number" && isFinite(data34)) {
						if (data34 < 1 || isNaN(data34)) {
							const err59 = {
								instancePath: instancePath + "/batch",
								schemaPath: "#/oneOf/3/properties/batch/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
					}
				}
				if (data["price-per-hour"] !== void 0) {
					let data35 = data["price-per-hour"];
					if (typeof data35 == "number" && isFinite(data35)) {
						if (data35 < 0 || isNaN(data35)) {
							const err60 = {
								instancePath: instancePath + "/price-per-hour",
								schemaPath: "#/oneOf/3/properties/price-per-hour/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
					} else {
						const err61 = {
							instancePath: instancePath + "/price-per-hour",
							schemaPath: "#/oneOf/3/properties/price-per-hour/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
				if (data.severity !== void 0) {
					if (!validate66(data.severity, {
						instancePath: instancePath + "/severity",
						parentData: data,
						parentDataProperty: "severity",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err62 = {
					instancePath,
					schemaPath: "#/oneOf/3/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
			var _valid0 = _errs68 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
					if (props0 !== true) props0 = true;
				}
				const _errs82 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.id === void 0) {
						const err63 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "id" },
							message: "must have required property 'id'"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
					if (data.drift === void 0) {
						const err64 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "drift" },
							message: "must have required property 'drift'"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
					for (const key6 in data) if (!(key6 === "id" || key6 === "drift" || key6 === "maximum-share" || key6 === "severity")) {
						const err65 = {
							instancePath,
							schemaPath: "#/oneOf/4/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
					if (data.id !== void 0) {
						if (typeof data.id !== "string") {
							const err66 = {
								instancePath: instancePath + "/id",
								schemaPath: "#/oneOf/4/properties/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
					}
					if (data.drift !== void 0) {
						if ("recent" !== data.drift) {
							const err67 = {
								instancePath: instancePath + "/drift",
								schemaPath: "#/oneOf/4/properties/drift/const",
								keyword: "const",
								params: { allowedValue: "recent" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					}
					if (data["maximum-share"] !== void 0) {
						let data39 = data["maximum-share"];
						if (typeof data39 == "number" && isFinite(data39)) {
							if (data39 > 1 || isNaN(data39)) {
								const err68 = {
									instancePath: instancePath + "/maximum-share",
									schemaPath: "#/oneOf/4/properties/maximum-share/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1
									},
									message: "must be <= 1"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
							if (data39 < 0 || isNaN(data39)) {
								const err69 = {
									instancePath: instancePath + "/maximum-share",
									schemaPath: "#/oneOf/4/properties/maximum-share/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						} else {
							const err70 = {
								instancePath: instancePath + "/maximum-share",
								schemaPath: "#/oneOf/4/properties/maximum-share/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
					}
					if (data.severity !== void 0) {
						if (!validate66(data.severity, {
							instancePath: instancePath + "/severity",
							parentData: data,
							parentDataProperty: "severity",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
							errors = vErrors.length;
						}
					}
				} else {
					const err71 = {
						instancePath,
						schemaPath: "#/oneOf/4/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				var _valid0 = _errs82 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else {
					if (_valid0) {
						valid0 = true;
						passing0 = 4;
						if (props0 !== true) props0 = true;
					}
					const _errs91 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.id === void 0) {
							const err72 = {
								instancePath,
								schemaPath: "#/oneOf/5/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data.contract === void 0) {
							const err73 = {
								instancePath,
								schemaPath: "#/oneOf/5/required",
								keyword: "required",
								params: { missingProperty: "contract" },
								message: "must have required property 'contract'"
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						for (const key7 in data) if (!(key7 === "id" || key7 === "contract" || key7 === "severity")) {
							const err74 = {
								instancePath,
								schemaPath: "#/oneOf/5/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
						if (data.id !== void 0) {
							if (typeof data.id !== "string") {
								const err75 = {
									instancePath: instancePath + "/id",
									schemaPath: "#/oneOf/5/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
						if (data.contract !== void 0) {
							if ("passed" !== data.contract) {
								const err76 = {
									instancePath: instancePath + "/contract",
									schemaPath: "#/oneOf/5/properties/contract/const",
									keyword: "const",
									params: { allowedValue: "passed" },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
						if (data.severity !== void 0) {
							if (!validate66(data.severity, {
								instancePath: instancePath + "/severity",
								parentData: data,
								parentDataProperty: "severity",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err77 = {
							instancePath,
							schemaPath: "#/oneOf/5/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err77];
						else vErrors.push(err77);
						errors++;
					}
					var _valid0 = _errs91 === errors;
					if (_valid0 && valid0) {
						valid0 = false;
						passing0 = [passing0, 5];
					} else {
						if (_valid0) {
							valid0 = true;
							passing0 = 5;
							if (props0 !== true) props0 = true;
						}
						const _errs98 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.id === void 0) {
								const err78 = {
									instancePath,
									schemaPath: "#/oneOf/6/required",
									keyword: "required",
									params: { missingProperty: "id" },
									message: "must have required property 'id'"
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
							if (data.fresh === void 0) {
								const err79 = {
									instancePath,
									schemaPath: "#/oneOf/6/required",
									keyword: "required",
									params: { missingProperty: "fresh" },
									message: "must have required property 'fresh'"
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
							if (data["within-days"] === void 0) {
								const err80 = {
									instancePath,
									schemaPath: "#/oneOf/6/required",
									keyword: "required",
									params: { missingProperty: "within-days" },
									message: "must have required property 'within-days'"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
							for (const key8 in data) if (!(key8 === "id" || key8 === "fresh" || key8 === "within-days" || key8 === "severity")) {
								const err81 = {
									instancePath,
									schemaPath: "#/oneOf/6/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key8 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err81];
								else vErrors.push(err81);
								errors++;
							}
							if (data.id !== void 0) {
								if (typeof data.id !== "string") {
									const err82 = {
										instancePath: instancePath + "/id",
										schemaPath: "#/oneOf/6/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err82];
									else vErrors.push(err82);
									errors++;
								}
							}
							if (data.fresh !== void 0) {
								let data45 = data.fresh;
								if (typeof data45 !== "string") {
									const err83 = {
										instancePath: instancePath + "/fresh",
										schemaPath: "#/oneOf/6/properties/fresh/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
								if (!(data45 === "data" || data45 === "evaluation")) {
									const err84 = {
										instancePath: instancePath + "/fresh",
										schemaPath: "#/oneOf/6/properties/fresh/enum",
										keyword: "enum",
										params: { allowedValues: schema27.oneOf[6].properties.fresh.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err84];
									else vErrors.push(err84);
									errors++;
								}
							}
							if (data["within-days"] !== void 0) {
								let data46 = data["within-days"];
								if (typeof data46 == "number" && isFinite(data46)) {
									if (data46 <= 0 || isNaN(data46)) {
										const err85 = {
											instancePath: instancePath + "/within-days",
											schemaPath: "#/oneOf/6/properties/within-days/exclusiveMinimum",
											keyword: "exclusiveMinimum",
											params: {
												comparison: ">",
												limit: 0
											},
											message: "must be > 0"
										};
										if (vErrors === null) vErrors = [err85];
										else vErrors.push(err85);
										errors++;
									}
								} else {
									const err86 = {
										instancePath: instancePath + "/within-days",
										schemaPath: "#/oneOf/6/properties/within-days/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number"
									};
									if (vErrors === null) vErrors = [err86];
									else vErrors.push(err86);
									errors++;
								}
							}
							if (data.severity !== void 0) {
								if (!validate66(data.severity, {
									instancePath: instancePath + "/severity",
									parentData: data,
									parentDataProperty: "severity",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
									errors = vErrors.length;
								}
							}
						} else {
							const err87 = {
								instancePath,
								schemaPath: "#/oneOf/6/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						var _valid0 = _errs98 === errors;
						if (_valid0 && valid0) {
							valid0 = false;
							passing0 = [passing0, 6];
						} else {
							if (_valid0) {
								valid0 = true;
								passing0 = 6;
								if (props0 !== true) props0 = true;
							}
							const _errs108 = errors;
							if (data && typeof data == "object" && !Array.isArray(data)) {
								if (data.id === void 0) {
									const err88 = {
										instancePath,
										schemaPath: "#/oneOf/7/required",
										keyword: "required",
										params: { missingProperty: "id" },
										message: "must have required property 'id'"
									};
									if (vErrors === null) vErrors = [err88];
									else vErrors.push(err88);
									errors++;
								}
								if (data.reproducible === void 0) {
									const err89 = {
										instancePath,
										schemaPath: "#/oneOf/7/required",
										keyword: "required",
										params: { missingProperty: "reproducible" },
										message: "must have required property 'reproducible'"
									};
									if (vErrors === null) vErrors = [err89];
									else vErrors.push(err89);
									errors++;
								}
								for (const key9 in data) if (!(key9 === "id" || key9 === "reproducible" || key9 === "severity")) {
									const err90 = {
										instancePath,
										schemaPath: "#/oneOf/7/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key9 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err90];
									else vErrors.push(err90);
									errors++;
								}
								if (data.id !== void 0) {
									if (typeof data.id !== "string") {
										const err91 = {
											instancePath: instancePath + "/id",
											schemaPath: "#/oneOf/7/properties/id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err91];
										else vErrors.push(err91);
										errors++;
									}
								}
								if (data.reproducible !== void 0) {
									if (true !== data.reproducible) {
										const err92 = {
											instancePath: instancePath + "/reproducible",
											schemaPath: "#/oneOf/7/properties/reproducible/const",
											keyword: "const",
											params: { allowedValue: true },
											message: "must be equal to constant"
										};
										if (vErrors === null) vErrors = [err92];
										else vErrors.push(err92);
										errors++;
									}
								}
								if (data.severity !== void 0) {
									if (!validate66(data.severity, {
										instancePath: instancePath + "/severity",
										parentData: data,
										parentDataProperty: "severity",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err93 = {
									instancePath,
									schemaPath: "#/oneOf/7/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
							var _valid0 = _errs108 === errors;
							if (_valid0 && valid0) {
								valid0 = false;
								passing0 = [passing0, 7];
							} else {
								if (_valid0) {
									valid0 = true;
									passing0 = 7;
									if (props0 !== true) props0 = true;
								}
								const _errs115 = errors;
								if (data && typeof data == "object" && !Array.isArray(data)) {
									if (data.id === void 0) {
										const err94 = {
											instancePath,
											schemaPath: "#/oneOf/8/required",
											keyword: "required",
											params: { missingProperty: "id" },
											message: "must have required property 'id'"
										};
										if (vErrors === null) vErrors = [err94];
										else vErrors.push(err94);
										errors++;
									}
									if (data.approvals === void 0) {
										const err95 = {
											instancePath,
											schemaPath: "#/oneOf/8/required",
											keyword: "required",
											params: { missingProperty: "approvals" },
											message: "must have required property 'approvals'"
										};
										if (vErrors === null) vErrors = [err95];
										else vErrors.push(err95);
										errors++;
									}
									for (const key10 in data) if (!(key10 === "id" || key10 === "approvals" || key10 === "severity")) {
										const err96 = {
											instancePath,
											schemaPath: "#/oneOf/8/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key10 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err96];
										else vErrors.push(err96);
										errors++;
									}
									if (data.id !== void 0) {
										if (typeof data.id !== "string") {
											const err97 = {
												instancePath: instancePath + "/id",
												schemaPath: "#/oneOf/8/properties/id/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err97];
											else vErrors.push(err97);
											errors++;
										}
									}
									if (data.approvals !== void 0) {
										let data52 = data.approvals;
										if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
											if (data52.count === void 0) {
												const err98 = {
													instancePath: instancePath + "/approvals",
													schemaPath: "#/oneOf/8/properties/approvals/required",
													keyword: "required",
													params: { missingProperty: "count" },
													message: "must have required property 'count'"
												};
												if (vErrors === null) vErrors = [err98];
												else vErrors.push(err98);
												errors++;
											}
											for (const key11 in data52) if (!(key11 === "count" || key11 === "from" || key11 === "not-author")) {
												const err99 = {
													instancePath: instancePath + "/approvals",
													schemaPath: "#/oneOf/8/properties/approvals/additionalProperties",
													keyword: "additionalProperties",
													params: { additionalProperty: key11 },
													message: "must NOT have additional properties"
												};
												if (vErrors === null) vErrors = [err99];
												else vErrors.push(err99);
												errors++;
											}
											if (data52.count !== void 0) {
												let data53 = data52.count;
												if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
													const err100 = {
														instancePath: instancePath + "/approvals/count",
														schemaPath: "#/oneOf/8/properties/approvals/properties/count/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													};
													if (vErrors === null) vErrors = [err100];
													else vErrors.push(err100);
													errors++;
												}
												if (typeof data53 == "number" && isFinite(data53)) {
													if (data53 > 100 || isNaN(data53)) {
														const err101 = {
															instancePath: instancePath + "/approvals/count",
															schemaPath: "#/oneOf/8/properties/approvals/properties/count/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 100
															},
															message: "must be <= 100"
														};
														if (vErrors === null) vErrors = [err101];
														else vErrors.push(err101);
														errors++;
													}
													if (data53 < 1 || isNaN(data53)) {
														const err102 = {
															instancePath: instancePath + "/approvals/count",
															schemaPath: "#/oneOf/8/properties/approvals/properties/count/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 1
															},
															message: "must be >= 1"
														};
														if (vErrors === null) vErrors = [err102];
														else vErrors.push(err102);
														errors++;
													}
												}
											}
											if (data52.from !== void 0) {
												let data54 = data52.from;
												if (Array.isArray(data54)) {
													if (data54.length < 1) {
														const err103 = {
															instancePath: instancePath + "/approvals/from",
															schemaPath: "#/oneOf/8/properties/approvals/properties/from/minItems",
															keyword: "minItems",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 items"
														};
														if (vErrors === null) vErrors = [err103];
														else vErrors.push(err103);
														errors++;
													}
													const len0 = data54.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data55 = data54[i0];
														if (typeof data55 === "string") {
															if (func1(data55) > 200) {
																const err104 = {
																	instancePath: instancePath + "/approvals/from/" + i0,
																	schemaPath: "#/oneOf/8/properties/approvals/properties/from/items/maxLength",
																	keyword: "maxLength",
																	params: { limit: 200 },
																	message: "must NOT have more than 200 characters"
																};
																if (vErrors === null) vErrors = [err104];
																else vErrors.push(err104);
																errors++;
															}
															if (!pattern5.test(data55)) {
																const err105 = {
																	instancePath: instancePath + "/approvals/from/" + i0,
																	schemaPath: "#/oneOf/8/properties/approvals/properties/from/items/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9._-]+)?$" },
																	message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9._-]+)?$\""
																};
																if (vErrors === null) vErrors = [err105];
																else vErrors.push(err105);
																errors++;
															}
														} else {
															const err106 = {
																instancePath: instancePath + "/approvals/from/" + i0,
																schemaPath: "#/oneOf/8/properties/approvals/properties/from/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err106];
															else vErrors.push(err106);
															errors++;
														}
													}
													let i1 = data54.length;
													let j0;
													if (i1 > 1) {
														const indices0 = {};
														for (; i1--;) {
															let item0 = data54[i1];
															if (typeof item0 !== "string") continue;
															if (typeof indices0[item0] == "number") {
																j0 = indices0[item0];
																const err107 = {
																	instancePath: instancePath + "/approvals/from",
																	schemaPath: "#/oneOf/8/properties/approvals/properties/from/uniqueItems",
																	keyword: "uniqueItems",
																	params: {
																		i: i1,
																		j: j0
																	},
																	message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
																};
																if (vErrors === null) vErrors = [err107];
																else vErrors.push(err107);
																errors++;
																break;
															}
															indices0[item0] = i1;
														}
													}
												} else {
													const err108 = {
														instancePath: instancePath + "/approvals/from",
														schemaPath: "#/oneOf/8/properties/approvals/properties/from/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													};
													if (vErrors === null) vErrors = [err108];
													else vErrors.push(err108);
													errors++;
												}
											}
											if (data52["not-author"] !== void 0) {
												if (typeof data52["not-author"] !== "boolean") {
													const err109 = {
														instancePath: instancePath + "/approvals/not-author",
														schemaPath: "#/oneOf/8/properties/approvals/properties/not-author/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													};
													if (vErrors === null) vErrors = [err109];
													else vErrors.push(err109);
													errors++;
												}
											}
										} else {
											const err110 = {
												instancePath: instancePath + "/approvals",
												schemaPath: "#/oneOf/8/properties/approvals/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											};
											if (vErrors === null) vErrors = [err110];
											else vErrors.push(err110);
											errors++;
										}
									}
									if (data.severity !== void 0) {
										if (!validate66(data.severity, {
											instancePath: instancePath + "/severity",
											parentData: data,
											parentDataProperty: "severity",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
											errors = vErrors.length;
										}
									}
								} else {
									const err111 = {
										instancePath,
										schemaPath: "#/oneOf/8/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err111];
									else vErrors.push(err111);
									errors++;
								}
								var _valid0 = _errs115 === errors;
								if (_valid0 && valid0) {
									valid0 = false;
									passing0 = [passing0, 8];
								} else {
									if (_valid0) {
										valid0 = true;
										passing0 = 8;
										if (props0 !== true) props0 = true;
									}
									const _errs132 = errors;
									if (data && typeof data == "object" && !Array.isArray(data)) {
										if (data.id === void 0) {
											const err112 = {
												instancePath,
												schemaPath: "#/oneOf/9/required",
												keyword: "required",
												params: { missingProperty: "id" },
												message: "must have required property 'id'"
											};
											if (vErrors === null) vErrors = [err112];
											else vErrors.push(err112);
											errors++;
										}
										if (data.after === void 0) {
											const err113 = {
												instancePath,
												schemaPath: "#/oneOf/9/required",
												keyword: "required",
												params: { missingProperty: "after" },
												message: "must have required property 'after'"
											};
											if (vErrors === null) vErrors = [err113];
											else vErrors.push(err113);
											errors++;
										}
										for (const key12 in data) if (!(key12 === "id" || key12 === "after" || key12 === "soak-hours" || key12 === "severity")) {
											const err114 = {
												instancePath,
												schemaPath: "#/oneOf/9/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key12 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err114];
											else vErrors.push(err114);
											errors++;
										}
										if (data.id !== void 0) {
											if (typeof data.id !== "string") {
												const err115 = {
													instancePath: instancePath + "/id",
													schemaPath: "#/oneOf/9/properties/id/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err115];
												else vErrors.push(err115);
												errors++;
											}
										}
										if (data.after !== void 0) {
											if (!validate80(data.after, {
												instancePath: instancePath + "/after",
												parentData: data,
												parentDataProperty: "after",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
												errors = vErrors.length;
											}
										}
										if (data["soak-hours"] !== void 0) {
											let data60 = data["soak-hours"];
											if (typeof data60 == "number" && isFinite(data60)) {
												if (data60 < 0 || isNaN(data60)) {
													const err116 = {
														instancePath: instancePath + "/soak-hours",
														schemaPath: "#/oneOf/9/properties/soak-hours/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err116];
													else vErrors.push(err116);
													errors++;
												}
											} else {
												const err117 = {
													instancePath: instancePath + "/soak-hours",
													schemaPath: "#/oneOf/9/properties/soak-hours/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number"
												};
												if (vErrors === null) vErrors = [err117];
												else vErrors.push(err117);
												errors++;
											}
										}
										if (data.severity !== void 0) {
											if (!validate66(data.severity, {
												instancePath: instancePath + "/severity",
												parentData: data,
												parentDataProperty: "severity",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err118 = {
											instancePath,
											schemaPath: "#/oneOf/9/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
									var _valid0 = _errs132 === errors;
									if (_valid0 && valid0) {
										valid0 = false;
										passing0 = [passing0, 9];
									} else if (_valid0) {
										valid0 = true;
										passing0 = 9;
										if (props0 !== true) props0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	}
	if (!valid0) {
		const err119 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err119];
		else vErrors.push(err119);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate65.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate65.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern7 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rule === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rule" },
				message: "must have required property 'rule'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reason === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.person === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "person" },
				message: "must have required property 'person'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.expires === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "expires" },
				message: "must have required property 'expires'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rule" || key0 === "version" || key0 === "reason" || key0 === "person" || key0 === "expires")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.rule !== void 0) {
			if (typeof data.rule !== "string") {
				const err5 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (!pattern7.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/pattern",
						keyword: "pattern",
						params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" },
						message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			let data2 = data.reason;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.person !== void 0) {
			let data3 = data.person;
			if (typeof data3 === "string") {
				if (func1(data3) < 1) {
					const err10 = {
						instancePath: instancePath + "/person",
						schemaPath: "#/properties/person/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/person",
					schemaPath: "#/properties/person/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.expires !== void 0) {
			let data4 = data.expires;
			if (typeof data4 === "string") {
				if (func1(data4) < 1) {
					const err12 = {
						instancePath: instancePath + "/expires",
						schemaPath: "#/properties/expires/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/expires",
					schemaPath: "#/properties/expires/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "rules" || key0 === "rule-files" || key0 === "waivers" || key0 === "target" || key0 === "environment")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rules !== void 0) {
			let data0 = data.rules;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate65(data0[i0], {
					instancePath: instancePath + "/rules/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data["rule-files"] !== void 0) {
			let data2 = data["rule-files"];
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (typeof data3 === "string") {
						if (func1(data3) < 1) {
							const err2 = {
								instancePath: instancePath + "/rule-files/" + i1,
								schemaPath: "#/properties/rule-files/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					} else {
						const err3 = {
							instancePath: instancePath + "/rule-files/" + i1,
							schemaPath: "#/properties/rule-files/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				let i2 = data2.length;
				let j0;
				if (i2 > 1) {
					const indices0 = {};
					for (; i2--;) {
						let item0 = data2[i2];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err4 = {
								instancePath: instancePath + "/rule-files",
								schemaPath: "#/properties/rule-files/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i2,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
							break;
						}
						indices0[item0] = i2;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/rule-files",
					schemaPath: "#/properties/rule-files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.waivers !== void 0) {
			let data4 = data.waivers;
			if (Array.isArray(data4)) {
				const len2 = data4.length;
				for (let i3 = 0; i3 < len2; i3++) if (!validate84(data4[i3], {
					instancePath: instancePath + "/waivers/" + i3,
					parentData: data4,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (typeof data.target !== "string") {
				const err7 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			if (typeof data.environment !== "string") {
				const err8 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "keep-last" || key0 === "keep-days")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["keep-last"] !== void 0) {
			let data0 = data["keep-last"];
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/keep-last",
					schemaPath: "#/properties/keep-last/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/keep-last",
						schemaPath: "#/properties/keep-last/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data["keep-days"] !== void 0) {
			let data1 = data["keep-days"];
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/keep-days",
					schemaPath: "#/properties/keep-days/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/keep-days",
						schemaPath: "#/properties/keep-days/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "stage" || key0 === "live" || key0 === "labels" || key0 === "alpha" || key0 === "effects" || key0 === "performance" || key0 === "minimum-rows" || key0 === "columns")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.stage !== void 0) {
			if (!validate80(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.live !== void 0) {
			if (typeof data.live !== "string") {
				const err1 = {
					instancePath: instancePath + "/live",
					schemaPath: "#/properties/live/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			if (typeof data.labels !== "string") {
				const err2 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/properties/labels/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.alpha !== void 0) {
			let data3 = data.alpha;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > .5 || isNaN(data3)) {
					const err3 = {
						instancePath: instancePath + "/alpha",
						schemaPath: "#/properties/alpha/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: .5
						},
						message: "must be <= 0.5"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data3 <= 0 || isNaN(data3)) {
					const err4 = {
						instancePath: instancePath + "/alpha",
						schemaPath: "#/properties/alpha/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/alpha",
					schemaPath: "#/properties/alpha/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.effects !== void 0) {
			let data4 = data.effects;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 in data4) if (!(key1 === "numeric" || key1 === "categorical" || key1 === "label" || key1 === "performance")) {
					const err6 = {
						instancePath: instancePath + "/effects",
						schemaPath: "#/properties/effects/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data4.numeric !== void 0) {
					let data5 = data4.numeric;
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 <= 0 || isNaN(data5)) {
							const err7 = {
								instancePath: instancePath + "/effects/numeric",
								schemaPath: "#/properties/effects/properties/numeric/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/effects/numeric",
							schemaPath: "#/properties/effects/properties/numeric/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data4.categorical !== void 0) {
					let data6 = data4.categorical;
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 <= 0 || isNaN(data6)) {
							const err9 = {
								instancePath: instancePath + "/effects/categorical",
								schemaPath: "#/properties/effects/properties/categorical/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/effects/categorical",
							schemaPath: "#/properties/effects/properties/categorical/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data4.label !== void 0) {
					let data7 = data4.label;
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 <= 0 || isNaN(data7)) {
							const err11 = {
								instancePath: instancePath + "/effects/label",
								schemaPath: "#/properties/effects/properties/label/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/effects/label",
							schemaPath: "#/properties/effects/properties/label/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data4.performance !== void 0) {
					let data8 = data4.performance;
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 <= 0 || isNaN(data8)) {
							const err13 = {
								instancePath: instancePath + "/effects/performance",
								schemaPath: "#/properties/effects/properties/performance/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/effects/performance",
							schemaPath: "#/properties/effects/properties/performance/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/effects",
					schemaPath: "#/properties/effects/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.performance !== void 0) {
			let data9 = data.performance;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data9[i0] !== "string") {
					const err16 = {
						instancePath: instancePath + "/performance/" + i0,
						schemaPath: "#/properties/performance/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/performance",
					schemaPath: "#/properties/performance/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data["minimum-rows"] !== void 0) {
			let data11 = data["minimum-rows"];
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err18 = {
					instancePath: instancePath + "/minimum-rows",
					schemaPath: "#/properties/minimum-rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 < 1 || isNaN(data11)) {
					const err19 = {
						instancePath: instancePath + "/minimum-rows",
						schemaPath: "#/properties/minimum-rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.columns !== void 0) {
			let data12 = data.columns;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data12[i1] !== "string") {
					const err20 = {
						instancePath: instancePath + "/columns/" + i1,
						schemaPath: "#/properties/columns/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = {
	"type": "object",
	"properties": {
		"workflow": { "type": "string" },
		"window-hours": {
			"type": "number",
			"minimum": 0
		},
		"new-rows": {
			"type": "integer",
			"minimum": 0
		},
		"on": {
			"type": "array",
			"items": {
				"type": "string",
				"enum": [
					"drift",
					"schedule",
					"manual"
				]
			}
		}
	},
	"required": [],
	"additionalProperties": false
};
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "workflow" || key0 === "window-hours" || key0 === "new-rows" || key0 === "on")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.workflow !== void 0) {
			if (typeof data.workflow !== "string") {
				const err1 = {
					instancePath: instancePath + "/workflow",
					schemaPath: "#/properties/workflow/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data["window-hours"] !== void 0) {
			let data1 = data["window-hours"];
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err2 = {
						instancePath: instancePath + "/window-hours",
						schemaPath: "#/properties/window-hours/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/window-hours",
					schemaPath: "#/properties/window-hours/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data["new-rows"] !== void 0) {
			let data2 = data["new-rows"];
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err4 = {
					instancePath: instancePath + "/new-rows",
					schemaPath: "#/properties/new-rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err5 = {
						instancePath: instancePath + "/new-rows",
						schemaPath: "#/properties/new-rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.on !== void 0) {
			let data3 = data.on;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 !== "string") {
						const err6 = {
							instancePath: instancePath + "/on/" + i0,
							schemaPath: "#/properties/on/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (!(data4 === "drift" || data4 === "schedule" || data4 === "manual")) {
						const err7 = {
							instancePath: instancePath + "/on/" + i0,
							schemaPath: "#/properties/on/items/enum",
							keyword: "enum",
							params: { allowedValues: schema34.properties.on.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/on",
					schemaPath: "#/properties/on/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate92.errors = vErrors;
	return errors === 0;
}
validate92.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern9 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern10 = new RegExp("^https?://[^\\s<>\"]+$", "u");
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "version" || key0 === "digest" || key0 === "url")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (func1(data1) > 200) {
					const err5 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			let data2 = data.digest;
			if (typeof data2 === "string") {
				if (!pattern9.test(data2)) {
					const err8 = {
						instancePath: instancePath + "/digest",
						schemaPath: "#/properties/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^sha256:[0-9a-f]{64}$" },
						message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/digest",
					schemaPath: "#/properties/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data3 = data.url;
			if (typeof data3 === "string") {
				if (func1(data3) > 1e3) {
					const err10 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern10.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://[^\\s<>\"]+$" },
						message: "must match pattern \"^https?://[^\\s<>\"]+$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern8 = new RegExp("^[A-Za-z0-9(][A-Za-z0-9.+:() -]*$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.task === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "task" },
				message: "must have required property 'task'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dataset === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dataset" },
				message: "must have required property 'dataset'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.target === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.features === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "features" },
				message: "must have required property 'features'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.train === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "train" },
				message: "must have required property 'train'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.stages === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stages" },
				message: "must have required property 'stages'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema22.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.task !== void 0) {
			let data0 = data.task;
			if (typeof data0 !== "string") {
				const err7 = {
					instancePath: instancePath + "/task",
					schemaPath: "#/properties/task/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data0 === "binary" || data0 === "regression")) {
				const err8 = {
					instancePath: instancePath + "/task",
					schemaPath: "#/properties/task/enum",
					keyword: "enum",
					params: { allowedValues: schema22.properties.task.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.dataset !== void 0) {
			if (typeof data.dataset !== "string") {
				const err9 = {
					instancePath: instancePath + "/dataset",
					schemaPath: "#/properties/dataset/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (typeof data.target !== "string") {
				const err10 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.features !== void 0) {
			let data3 = data.features;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err11 = {
						instancePath: instancePath + "/features",
						schemaPath: "#/properties/features/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data3[i0] !== "string") {
					const err12 = {
						instancePath: instancePath + "/features/" + i0,
						schemaPath: "#/properties/features/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data3[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err13 = {
								instancePath: instancePath + "/features",
								schemaPath: "#/properties/features/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.train !== void 0) {
			if (!validate58(data.train, {
				instancePath: instancePath + "/train",
				parentData: data,
				parentDataProperty: "train",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluate !== void 0) {
			let data6 = data.evaluate;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key1 in data6) if (!func2.call(schema22.properties.evaluate.properties, key1)) {
					const err15 = {
						instancePath: instancePath + "/evaluate",
						schemaPath: "#/properties/evaluate/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data6.metrics !== void 0) {
					let data7 = data6.metrics;
					if (Array.isArray(data7)) {
						if (data7.length < 1) {
							const err16 = {
								instancePath: instancePath + "/evaluate/metrics",
								schemaPath: "#/properties/evaluate/properties/metrics/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						const len1 = data7.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data8 = data7[i2];
							if (typeof data8 !== "string") {
								const err17 = {
									instancePath: instancePath + "/evaluate/metrics/" + i2,
									schemaPath: "#/properties/evaluate/properties/metrics/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
							if (!(data8 === "roc_auc" || data8 === "average_precision" || data8 === "log_loss" || data8 === "brier" || data8 === "ece" || data8 === "accuracy" || data8 === "precision" || data8 === "recall" || data8 === "f1" || data8 === "rmse" || data8 === "mae" || data8 === "r2")) {
								const err18 = {
									instancePath: instancePath + "/evaluate/metrics/" + i2,
									schemaPath: "#/properties/evaluate/properties/metrics/items/enum",
									keyword: "enum",
									params: { allowedValues: schema22.properties.evaluate.properties.metrics.items.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						let i3 = data7.length;
						let j1;
						if (i3 > 1) {
							const indices1 = {};
							for (; i3--;) {
								let item1 = data7[i3];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err19 = {
										instancePath: instancePath + "/evaluate/metrics",
										schemaPath: "#/properties/evaluate/properties/metrics/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i3,
											j: j1
										},
										message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
									break;
								}
								indices1[item1] = i3;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/evaluate/metrics",
							schemaPath: "#/properties/evaluate/properties/metrics/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data6.threshold !== void 0) {
					let data9 = data6.threshold;
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 1 || isNaN(data9)) {
							const err21 = {
								instancePath: instancePath + "/evaluate/threshold",
								schemaPath: "#/properties/evaluate/properties/threshold/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1
								},
								message: "must be <= 1"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data9 < 0 || isNaN(data9)) {
							const err22 = {
								instancePath: instancePath + "/evaluate/threshold",
								schemaPath: "#/properties/evaluate/properties/threshold/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/evaluate/threshold",
							schemaPath: "#/properties/evaluate/properties/threshold/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data6.confidence !== void 0) {
					let data10 = data6.confidence;
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 >= 1 || isNaN(data10)) {
							const err24 = {
								instancePath: instancePath + "/evaluate/confidence",
								schemaPath: "#/properties/evaluate/properties/confidence/exclusiveMaximum",
								keyword: "exclusiveMaximum",
								params: {
									comparison: "<",
									limit: 1
								},
								message: "must be < 1"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data10 <= 0 || isNaN(data10)) {
							const err25 = {
								instancePath: instancePath + "/evaluate/confidence",
								schemaPath: "#/properties/evaluate/properties/confidence/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/evaluate/confidence",
							schemaPath: "#/properties/evaluate/properties/confidence/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data6.resamples !== void 0) {
					let data11 = data6.resamples;
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err27 = {
							instancePath: instancePath + "/evaluate/resamples",
							schemaPath: "#/properties/evaluate/properties/resamples/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 > 1e5 || isNaN(data11)) {
							const err28 = {
								instancePath: instancePath + "/evaluate/resamples",
								schemaPath: "#/properties/evaluate/properties/resamples/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e5
								},
								message: "must be <= 100000"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data11 < 50 || isNaN(data11)) {
							const err29 = {
								instancePath: instancePath + "/evaluate/resamples",
								schemaPath: "#/properties/evaluate/properties/resamples/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 50
								},
								message: "must be >= 50"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
				}
				if (data6.seed !== void 0) {
					let data12 = data6.seed;
					if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
						const err30 = {
							instancePath: instancePath + "/evaluate/seed",
							schemaPath: "#/properties/evaluate/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data6.slices !== void 0) {
					let data13 = data6.slices;
					if (Array.isArray(data13)) {
						if (data13.length > 20) {
							const err31 = {
								instancePath: instancePath + "/evaluate/slices",
								schemaPath: "#/properties/evaluate/properties/slices/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								message: "must NOT have more than 20 items"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data13.length < 1) {
							const err32 = {
								instancePath: instancePath + "/evaluate/slices",
								schemaPath: "#/properties/evaluate/properties/slices/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						const len2 = data13.length;
						for (let i4 = 0; i4 < len2; i4++) if (typeof data13[i4] !== "string") {
							const err33 = {
								instancePath: instancePath + "/evaluate/slices/" + i4,
								schemaPath: "#/properties/evaluate/properties/slices/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						let i5 = data13.length;
						let j2;
						if (i5 > 1) {
							const indices2 = {};
							for (; i5--;) {
								let item2 = data13[i5];
								if (typeof item2 !== "string") continue;
								if (typeof indices2[item2] == "number") {
									j2 = indices2[item2];
									const err34 = {
										instancePath: instancePath + "/evaluate/slices",
										schemaPath: "#/properties/evaluate/properties/slices/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i5,
											j: j2
										},
										message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
									};
									if (vErrors === null) vErrors = [err34];
									else vErrors.push(err34);
									errors++;
									break;
								}
								indices2[item2] = i5;
							}
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/evaluate/slices",
							schemaPath: "#/properties/evaluate/properties/slices/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data6["minimum-rows"] !== void 0) {
					let data15 = data6["minimum-rows"];
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err36 = {
							instancePath: instancePath + "/evaluate/minimum-rows",
							schemaPath: "#/properties/evaluate/properties/minimum-rows/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 < 1 || isNaN(data15)) {
							const err37 = {
								instancePath: instancePath + "/evaluate/minimum-rows",
								schemaPath: "#/properties/evaluate/properties/minimum-rows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
				}
				if (data6.fairness !== void 0) {
					if (!validate62(data6.fairness, {
						instancePath: instancePath + "/evaluate/fairness",
						parentData: data6,
						parentDataProperty: "fairness",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data6["recent-hours"] !== void 0) {
					let data17 = data6["recent-hours"];
					if (typeof data17 == "number" && isFinite(data17)) {
						if (data17 > 87600 || isNaN(data17)) {
							const err38 = {
								instancePath: instancePath + "/evaluate/recent-hours",
								schemaPath: "#/properties/evaluate/properties/recent-hours/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 87600
								},
								message: "must be <= 87600"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data17 <= 0 || isNaN(data17)) {
							const err39 = {
								instancePath: instancePath + "/evaluate/recent-hours",
								schemaPath: "#/properties/evaluate/properties/recent-hours/exclusiveMinimum",
								keyword: "exclusiveMinimum",
								params: {
									comparison: ">",
									limit: 0
								},
								message: "must be > 0"
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/evaluate/recent-hours",
							schemaPath: "#/properties/evaluate/properties/recent-hours/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/evaluate",
					schemaPath: "#/properties/evaluate/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data18 = data.stages;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (Object.keys(data18).length < 1) {
					const err42 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				for (const key2 in data18) {
					const _errs39 = errors;
					if (typeof key2 === "string") {
						if (func1(key2) > 100) {
							const err43 = {
								instancePath: instancePath + "/stages",
								schemaPath: "#/properties/stages/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (!pattern3.test(key2)) {
							const err44 = {
								instancePath: instancePath + "/stages",
								schemaPath: "#/properties/stages/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
								message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\"",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/stages",
							schemaPath: "#/properties/stages/propertyNames/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							propertyName: key2
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					if (!(_errs39 === errors)) {
						const err46 = {
							instancePath: instancePath + "/stages",
							schemaPath: "#/properties/stages/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				for (const key3 in data18) if (!validate64(data18[key3], {
					instancePath: instancePath + "/stages/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data18,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
					errors = vErrors.length;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.retention !== void 0) {
			if (!validate87(data.retention, {
				instancePath: instancePath + "/retention",
				parentData: data,
				parentDataProperty: "retention",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.monitor !== void 0) {
			if (!validate89(data.monitor, {
				instancePath: instancePath + "/monitor",
				parentData: data,
				parentDataProperty: "monitor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.retrain !== void 0) {
			if (!validate92(data.retrain, {
				instancePath: instancePath + "/retrain",
				parentData: data,
				parentDataProperty: "retrain",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
				errors = vErrors.length;
			}
		}
		if (data.license !== void 0) {
			let data23 = data.license;
			if (typeof data23 === "string") {
				if (func1(data23) > 200) {
					const err48 = {
						instancePath: instancePath + "/license",
						schemaPath: "#/properties/license/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (!pattern8.test(data23)) {
					const err49 = {
						instancePath: instancePath + "/license",
						schemaPath: "#/properties/license/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9(][A-Za-z0-9.+:() -]*$" },
						message: "must match pattern \"^[A-Za-z0-9(][A-Za-z0-9.+:() -]*$\""
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/license",
					schemaPath: "#/properties/license/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data24 = data.description;
			if (typeof data24 === "string") {
				if (func1(data24) > 1e3) {
					const err51 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.parents !== void 0) {
			let data25 = data.parents;
			if (Array.isArray(data25)) {
				const len3 = data25.length;
				for (let i6 = 0; i6 < len3; i6++) if (!validate94(data25[i6], {
					instancePath: instancePath + "/parents/" + i6,
					parentData: data25,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
					errors = vErrors.length;
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/parents",
					schemaPath: "#/properties/parents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.card !== void 0) {
			if (typeof data.card !== "string") {
				const err54 = {
					instancePath: instancePath + "/card",
					schemaPath: "#/properties/card/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
	} else {
		const err55 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err55];
		else vErrors.push(err55);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.directory === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "directory" },
				message: "must have required property 'directory'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "kind" || key0 === "directory" || key0 === "port")) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("local-server" !== data.kind) {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/oneOf/0/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "local-server" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.directory !== void 0) {
			if (typeof data.directory !== "string") {
				const err4 = {
					instancePath: instancePath + "/directory",
					schemaPath: "#/oneOf/0/properties/directory/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.port !== void 0) {
			let data2 = data.port;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err5 = {
					instancePath: instancePath + "/port",
					schemaPath: "#/oneOf/0/properties/port/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 65535 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/port",
						schemaPath: "#/oneOf/0/properties/port/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 65535
						},
						message: "must be <= 65535"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/port",
						schemaPath: "#/oneOf/0/properties/port/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.deploy === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "deploy" },
				message: "must have required property 'deploy'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "kind" || key1 === "deploy" || key1 === "check" || key1 === "url" || key1 === "timeout")) {
			const err11 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.kind !== void 0) {
			if ("command" !== data.kind) {
				const err12 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/oneOf/1/properties/kind/const",
					keyword: "const",
					params: { allowedValue: "command" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.deploy !== void 0) {
			let data4 = data.deploy;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err13 = {
						instancePath: instancePath + "/deploy",
						schemaPath: "#/oneOf/1/properties/deploy/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data4[i0] !== "string") {
					const err14 = {
						instancePath: instancePath + "/deploy/" + i0,
						schemaPath: "#/oneOf/1/properties/deploy/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/deploy",
					schemaPath: "#/oneOf/1/properties/deploy/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.check !== void 0) {
			let data6 = data.check;
			if (Array.isArray(data6)) {
				if (data6.length < 1) {
					const err16 = {
						instancePath: instancePath + "/check",
						schemaPath: "#/oneOf/1/properties/check/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data6[i1] !== "string") {
					const err17 = {
						instancePath: instancePath + "/check/" + i1,
						schemaPath: "#/oneOf/1/properties/check/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/check",
					schemaPath: "#/oneOf/1/properties/check/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (typeof data.url !== "string") {
				const err19 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/oneOf/1/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			let data9 = data.timeout;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err20 = {
					instancePath: instancePath + "/timeout",
					schemaPath: "#/oneOf/1/properties/timeout/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 1 || isNaN(data9)) {
					const err21 = {
						instancePath: instancePath + "/timeout",
						schemaPath: "#/oneOf/1/properties/timeout/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	var _valid0 = _errs9 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err23 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate97.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate97.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const pattern11 = new RegExp("^(?!/|-|refs/)(?!.*(//|\\.\\.|@\\{))[^\\s~^:?*\\[\\\\\0-]+(?<![/.])$", "u");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bases === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "bases" },
				message: "must have required property 'bases'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "bases")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.bases !== void 0) {
			let data0 = data.bases;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err2 = {
						instancePath: instancePath + "/bases",
						schemaPath: "#/properties/bases/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (!pattern11.test(data1)) {
							const err3 = {
								instancePath: instancePath + "/bases/" + i0,
								schemaPath: "#/properties/bases/items/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!/|-|refs/)(?!.*(//|\\.\\.|@\\{))[^\\s~^:?*\\[\\\\\0-]+(?<![/.])$" },
								message: "must match pattern \"^(?!/|-|refs/)(?!.*(//|\\.\\.|@\\{))[^\\s~^:?*\\[\\\\\0-]+(?<![/.])$\""
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/bases/" + i0,
							schemaPath: "#/properties/bases/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data0[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err5 = {
								instancePath: instancePath + "/bases",
								schemaPath: "#/properties/bases/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/bases",
					schemaPath: "#/properties/bases/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema38 = {
	"type": "object",
	"properties": {
		"kind": {
			"type": "string",
			"enum": [
				"release",
				"folder",
				"s3",
				"tree",
				"lfs"
			]
		},
		"path": { "type": "string" },
		"endpoint": {
			"type": "string",
			"pattern": "^https?://[A-Za-z0-9._:\\[\\]-]+/?$"
		},
		"bucket": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"
		},
		"region": {
			"type": "string",
			"pattern": "^[a-z0-9-]+$"
		},
		"prefix": {
			"type": "string",
			"pattern": "^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*/?$",
			"maxLength": 200
		},
		"owned": { "type": "boolean" },
		"file-limit": {
			"type": "integer",
			"minimum": 1
		},
		"total-limit": {
			"type": "integer",
			"minimum": 1
		}
	},
	"required": ["kind"],
	"additionalProperties": false
};
const pattern12 = new RegExp("^https?://[A-Za-z0-9._:\\[\\]-]+/?$", "u");
const pattern13 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
const pattern14 = new RegExp("^[a-z0-9-]+$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*/?$", "u");
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				message: "must have required property 'kind'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema38.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "release" || data0 === "folder" || data0 === "s3" || data0 === "tree" || data0 === "lfs")) {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema38.properties.kind.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.endpoint !== void 0) {
			let data2 = data.endpoint;
			if (typeof data2 === "string") {
				if (!pattern12.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/endpoint",
						schemaPath: "#/properties/endpoint/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://[A-Za-z0-9._:\\[\\]-]+/?$" },
						message: "must match pattern \"^https?://[A-Za-z0-9._:\\[\\]-]+/?$\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "#/properties/endpoint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.bucket !== void 0) {
			let data3 = data.bucket;
			if (typeof data3 === "string") {
				if (!pattern13.test(data3)) {
					const err7 = {
						instancePath: instancePath + "/bucket",
						schemaPath: "#/properties/bucket/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/bucket",
					schemaPath: "#/properties/bucket/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data4 = data.region;
			if (typeof data4 === "string") {
				if (!pattern14.test(data4)) {
					const err9 = {
						instancePath: instancePath + "/region",
						schemaPath: "#/properties/region/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9-]+$" },
						message: "must match pattern \"^[a-z0-9-]+$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/properties/region/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.prefix !== void 0) {
			let data5 = data.prefix;
			if (typeof data5 === "string") {
				if (func1(data5) > 200) {
					const err11 = {
						instancePath: instancePath + "/prefix",
						schemaPath: "#/properties/prefix/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern15.test(data5)) {
					const err12 = {
						instancePath: instancePath + "/prefix",
						schemaPath: "#/properties/prefix/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*/?$" },
						message: "must match pattern \"^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*/?$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/prefix",
					schemaPath: "#/properties/prefix/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.owned !== void 0) {
			if (typeof data.owned !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/owned",
					schemaPath: "#/properties/owned/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data["file-limit"] !== void 0) {
			let data7 = data["file-limit"];
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err15 = {
					instancePath: instancePath + "/file-limit",
					schemaPath: "#/properties/file-limit/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 1 || isNaN(data7)) {
					const err16 = {
						instancePath: instancePath + "/file-limit",
						schemaPath: "#/properties/file-limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data["total-limit"] !== void 0) {
			let data8 = data["total-limit"];
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err17 = {
					instancePath: instancePath + "/total-limit",
					schemaPath: "#/properties/total-limit/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 1 || isNaN(data8)) {
					const err18 = {
						instancePath: instancePath + "/total-limit",
						schemaPath: "#/properties/total-limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.keys === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "keys" },
				message: "must have required property 'keys'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "keys" || key0 === "required")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.keys !== void 0) {
			let data0 = data.keys;
			if (Array.isArray(data0)) {
				if (data0.length < 1) {
					const err2 = {
						instancePath: instancePath + "/keys",
						schemaPath: "#/properties/keys/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
					const err3 = {
						instancePath: instancePath + "/keys/" + i0,
						schemaPath: "#/properties/keys/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/keys",
					schemaPath: "#/properties/keys/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.required !== void 0) {
			if (typeof data.required !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.datasets === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "datasets" },
				message: "must have required property 'datasets'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.models === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "models" },
				message: "must have required property 'models'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "datasets" || key0 === "models" || key0 === "targets" || key0 === "promotion" || key0 === "storage" || key0 === "signing")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err4 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.datasets !== void 0) {
			let data1 = data.datasets;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err5 = {
						instancePath: instancePath + "/datasets",
						schemaPath: "#/properties/datasets/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data1) if (!validate53(data1[key1], {
					instancePath: instancePath + "/datasets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data1,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/datasets",
					schemaPath: "#/properties/datasets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.models !== void 0) {
			let data3 = data.models;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (Object.keys(data3).length < 1) {
					const err7 = {
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key2 in data3) {
					const _errs9 = errors;
					if (typeof key2 === "string") {
						if (func1(key2) > 100) {
							const err8 = {
								instancePath: instancePath + "/models",
								schemaPath: "#/properties/models/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (!pattern3.test(key2)) {
							const err9 = {
								instancePath: instancePath + "/models",
								schemaPath: "#/properties/models/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
								message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\"",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/models",
							schemaPath: "#/properties/models/propertyNames/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							propertyName: key2
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (!(_errs9 === errors)) {
						const err11 = {
							instancePath: instancePath + "/models",
							schemaPath: "#/properties/models/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				for (const key3 in data3) if (!validate57(data3[key3], {
					instancePath: instancePath + "/models/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data3,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/models",
					schemaPath: "#/properties/models/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.targets !== void 0) {
			let data5 = data.targets;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				for (const key4 in data5) if (!validate97(data5[key4], {
					instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data5,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/targets",
					schemaPath: "#/properties/targets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.promotion !== void 0) {
			if (!validate99(data.promotion, {
				instancePath: instancePath + "/promotion",
				parentData: data,
				parentDataProperty: "promotion",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
				errors = vErrors.length;
			}
		}
		if (data.storage !== void 0) {
			if (!validate101(data.storage, {
				instancePath: instancePath + "/storage",
				parentData: data,
				parentDataProperty: "storage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.signing !== void 0) {
			if (!validate103(data.signing, {
				instancePath: instancePath + "/signing",
				parentData: data,
				parentDataProperty: "signing",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateDataPointers = validate105;
const schema40 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/data-pointers.schema.json",
	"title": "DataPointers",
	"type": "object",
	"properties": {
		"document": { "const": "data-pointers" },
		"schemaVersion": { "const": 1 },
		"pointers": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"path": { "type": "string" },
					"role": {
						"type": "string",
						"enum": ["output", "dependency"]
					},
					"md5": {
						"type": "string",
						"pattern": "^[0-9a-f]{32}$"
					},
					"folder": { "type": "boolean" },
					"size": {
						"type": "integer",
						"minimum": 0
					},
					"files": {
						"type": "integer",
						"minimum": 0
					},
					"from": { "type": "string" },
					"stage": { "type": "string" },
					"sha256": { "$ref": "#/$defs/digest" }
				},
				"required": [
					"path",
					"role",
					"md5",
					"folder",
					"from"
				],
				"additionalProperties": false
			}
		}
	},
	"required": [
		"document",
		"schemaVersion",
		"pointers"
	],
	"additionalProperties": false,
	"$defs": { "digest": {
		"type": "string",
		"pattern": "^sha256:[0-9a-f]{64}$"
	} }
};
const pattern16 = new RegExp("^[0-9a-f]{32}$", "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.pointers === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pointers" },
				message: "must have required property 'pointers'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "document" || key0 === "schemaVersion" || key0 === "pointers")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.document !== void 0) {
			if ("data-pointers" !== data.document) {
				const err4 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "data-pointers" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err5 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.pointers !== void 0) {
			let data2 = data.pointers;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.path === void 0) {
							const err6 = {
								instancePath: instancePath + "/pointers/" + i0,
								schemaPath: "#/properties/pointers/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.role === void 0) {
							const err7 = {
								instancePath: instancePath + "/pointers/" + i0,
								schemaPath: "#/properties/pointers/items/required",
								keyword: "required",
								params: { missingProperty: "role" },
								message: "must have required property 'role'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data3.md5 === void 0) {
							const err8 = {
								instancePath: instancePath + "/pointers/" + i0,
								schemaPath: "#/properties/pointers/items/required",
								keyword: "required",
								params: { missingProperty: "md5" },
								message: "must have required property 'md5'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3.folder === void 0) {
							const err9 = {
								instancePath: instancePath + "/pointers/" + i0,
								schemaPath: "#/properties/pointers/items/required",
								keyword: "required",
								params: { missingProperty: "folder" },
								message: "must have required property 'folder'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data3.from === void 0) {
							const err10 = {
								instancePath: instancePath + "/pointers/" + i0,
								schemaPath: "#/properties/pointers/items/required",
								keyword: "required",
								params: { missingProperty: "from" },
								message: "must have required property 'from'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 in data3) if (!func2.call(schema40.properties.pointers.items.properties, key1)) {
							const err11 = {
								instancePath: instancePath + "/pointers/" + i0,
								schemaPath: "#/properties/pointers/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data3.path !== void 0) {
							if (typeof data3.path !== "string") {
								const err12 = {
									instancePath: instancePath + "/pointers/" + i0 + "/path",
									schemaPath: "#/properties/pointers/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data3.role !== void 0) {
							let data5 = data3.role;
							if (typeof data5 !== "string") {
								const err13 = {
									instancePath: instancePath + "/pointers/" + i0 + "/role",
									schemaPath: "#/properties/pointers/items/properties/role/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (!(data5 === "output" || data5 === "dependency")) {
								const err14 = {
									instancePath: instancePath + "/pointers/" + i0 + "/role",
									schemaPath: "#/properties/pointers/items/properties/role/enum",
									keyword: "enum",
									params: { allowedValues: schema40.properties.pointers.items.properties.role.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data3.md5 !== void 0) {
							let data6 = data3.md5;
							if (typeof data6 === "string") {
								if (!pattern16.test(data6)) {
									const err15 = {
										instancePath: instancePath + "/pointers/" + i0 + "/md5",
										schemaPath: "#/properties/pointers/items/properties/md5/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{32}$" },
										message: "must match pattern \"^[0-9a-f]{32}$\""
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/pointers/" + i0 + "/md5",
									schemaPath: "#/properties/pointers/items/properties/md5/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data3.folder !== void 0) {
							if (typeof data3.folder !== "boolean") {
								const err17 = {
									instancePath: instancePath + "/pointers/" + i0 + "/folder",
									schemaPath: "#/properties/pointers/items/properties/folder/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data3.size !== void 0) {
							let data8 = data3.size;
							if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
								const err18 = {
									instancePath: instancePath + "/pointers/" + i0 + "/size",
									schemaPath: "#/properties/pointers/items/properties/size/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (typeof data8 == "number" && isFinite(data8)) {
								if (data8 < 0 || isNaN(data8)) {
									const err19 = {
										instancePath: instancePath + "/pointers/" + i0 + "/size",
										schemaPath: "#/properties/pointers/items/properties/size/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							}
						}
						if (data3.files !== void 0) {
							let data9 = data3.files;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
								const err20 = {
									instancePath: instancePath + "/pointers/" + i0 + "/files",
									schemaPath: "#/properties/pointers/items/properties/files/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 < 0 || isNaN(data9)) {
									const err21 = {
										instancePath: instancePath + "/pointers/" + i0 + "/files",
										schemaPath: "#/properties/pointers/items/properties/files/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							}
						}
						if (data3.from !== void 0) {
							if (typeof data3.from !== "string") {
								const err22 = {
									instancePath: instancePath + "/pointers/" + i0 + "/from",
									schemaPath: "#/properties/pointers/items/properties/from/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data3.stage !== void 0) {
							if (typeof data3.stage !== "string") {
								const err23 = {
									instancePath: instancePath + "/pointers/" + i0 + "/stage",
									schemaPath: "#/properties/pointers/items/properties/stage/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data3.sha256 !== void 0) {
							if (!validate106(data3.sha256, {
								instancePath: instancePath + "/pointers/" + i0 + "/sha256",
								parentData: data3,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/pointers/" + i0,
							schemaPath: "#/properties/pointers/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/pointers",
					schemaPath: "#/properties/pointers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateDataReport = validate108;
const schema42 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/data-report.schema.json",
	"title": "DataReport",
	"type": "object",
	"properties": {
		"document": { "const": "data-report" },
		"schemaVersion": { "const": 1 },
		"dataset": { "type": "string" },
		"createdAt": { "$ref": "#/$defs/time" },
		"verdict": { "$ref": "#/$defs/verdict" },
		"digest": { "$ref": "#/$defs/digest" },
		"rows": {
			"type": "integer",
			"minimum": 0
		},
		"files": {
			"type": "array",
			"items": { "$ref": "#/$defs/dataFile" }
		},
		"checks": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"id": { "type": "string" },
					"column": { "type": "string" },
					"verdict": { "$ref": "#/$defs/verdict" },
					"message": { "type": "string" },
					"count": {
						"type": "integer",
						"minimum": 0
					},
					"examples": {
						"type": "array",
						"items": { "type": "string" },
						"maxItems": 5
					}
				},
				"required": [
					"id",
					"verdict",
					"message"
				],
				"additionalProperties": false
			}
		}
	},
	"required": [
		"document",
		"schemaVersion",
		"dataset",
		"createdAt",
		"verdict",
		"digest",
		"rows",
		"files",
		"checks"
	],
	"additionalProperties": false,
	"$defs": {
		"time": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"verdict": {
			"type": "string",
			"enum": [
				"pass",
				"fail",
				"inconclusive",
				"not-applicable"
			]
		},
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"dataFile": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"sha256": { "$ref": "#/$defs/digest" },
				"rows": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": [
				"path",
				"sha256",
				"rows"
			],
			"additionalProperties": false
		}
	}
};
const pattern18 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "u");
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate109.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate109.errors = vErrors;
	return errors === 0;
}
validate109.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema44 = {
	"type": "string",
	"enum": [
		"pass",
		"fail",
		"inconclusive",
		"not-applicable"
	]
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "pass" || data === "fail" || data === "inconclusive" || data === "not-applicable")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema44.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate111.errors = vErrors;
	return errors === 0;
}
validate111.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate113.errors = vErrors;
	return errors === 0;
}
validate113.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate115.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rows === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "sha256" || key0 === "rows")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			if (!validate113(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			let data2 = data.rows;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err5 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate115.errors = vErrors;
	return errors === 0;
}
validate115.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.dataset === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dataset" },
				message: "must have required property 'dataset'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.verdict === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.digest === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.rows === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.files === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				message: "must have required property 'files'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.checks === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checks" },
				message: "must have required property 'checks'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema42.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.document !== void 0) {
			if ("data-report" !== data.document) {
				const err10 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "data-report" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err11 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.dataset !== void 0) {
			if (typeof data.dataset !== "string") {
				const err12 = {
					instancePath: instancePath + "/dataset",
					schemaPath: "#/properties/dataset/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.createdAt !== void 0) {
			if (!validate109(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
				errors = vErrors.length;
			}
		}
		if (data.verdict !== void 0) {
			if (!validate111(data.verdict, {
				instancePath: instancePath + "/verdict",
				parentData: data,
				parentDataProperty: "verdict",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.digest !== void 0) {
			if (!validate113(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			let data6 = data.rows;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err13 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err14 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.files !== void 0) {
			let data7 = data.files;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate115(data7[i0], {
					instancePath: instancePath + "/files/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
					errors = vErrors.length;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.checks !== void 0) {
			let data9 = data.checks;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.id === void 0) {
							const err16 = {
								instancePath: instancePath + "/checks/" + i1,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data10.verdict === void 0) {
							const err17 = {
								instancePath: instancePath + "/checks/" + i1,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "verdict" },
								message: "must have required property 'verdict'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data10.message === void 0) {
							const err18 = {
								instancePath: instancePath + "/checks/" + i1,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						for (const key1 in data10) if (!(key1 === "id" || key1 === "column" || key1 === "verdict" || key1 === "message" || key1 === "count" || key1 === "examples")) {
							const err19 = {
								instancePath: instancePath + "/checks/" + i1,
								schemaPath: "#/properties/checks/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data10.id !== void 0) {
							if (typeof data10.id !== "string") {
								const err20 = {
									instancePath: instancePath + "/checks/" + i1 + "/id",
									schemaPath: "#/properties/checks/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data10.column !== void 0) {
							if (typeof data10.column !== "string") {
								const err21 = {
									instancePath: instancePath + "/checks/" + i1 + "/column",
									schemaPath: "#/properties/checks/items/properties/column/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data10.verdict !== void 0) {
							if (!validate111(data10.verdict, {
								instancePath: instancePath + "/checks/" + i1 + "/verdict",
								parentData: data10,
								parentDataProperty: "verdict",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
								errors = vErrors.length;
							}
						}
						if (data10.message !== void 0) {
							if (typeof data10.message !== "string") {
								const err22 = {
									instancePath: instancePath + "/checks/" + i1 + "/message",
									schemaPath: "#/properties/checks/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data10.count !== void 0) {
							let data15 = data10.count;
							if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
								const err23 = {
									instancePath: instancePath + "/checks/" + i1 + "/count",
									schemaPath: "#/properties/checks/items/properties/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
							if (typeof data15 == "number" && isFinite(data15)) {
								if (data15 < 0 || isNaN(data15)) {
									const err24 = {
										instancePath: instancePath + "/checks/" + i1 + "/count",
										schemaPath: "#/properties/checks/items/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							}
						}
						if (data10.examples !== void 0) {
							let data16 = data10.examples;
							if (Array.isArray(data16)) {
								if (data16.length > 5) {
									const err25 = {
										instancePath: instancePath + "/checks/" + i1 + "/examples",
										schemaPath: "#/properties/checks/items/properties/examples/maxItems",
										keyword: "maxItems",
										params: { limit: 5 },
										message: "must NOT have more than 5 items"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								const len2 = data16.length;
								for (let i2 = 0; i2 < len2; i2++) if (typeof data16[i2] !== "string") {
									const err26 = {
										instancePath: instancePath + "/checks/" + i1 + "/examples/" + i2,
										schemaPath: "#/properties/checks/items/properties/examples/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/checks/" + i1 + "/examples",
									schemaPath: "#/properties/checks/items/properties/examples/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/checks/" + i1,
							schemaPath: "#/properties/checks/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateDecision = validate119;
const schema47 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/decision.schema.json",
	"title": "Decision",
	"type": "object",
	"properties": {
		"document": { "const": "decision" },
		"schemaVersion": { "const": 1 },
		"model": { "$ref": "#/$defs/modelName" },
		"createdAt": { "$ref": "#/$defs/time" },
		"decision": {
			"type": "string",
			"enum": [
				"retrain",
				"wait",
				"discard"
			]
		},
		"reasons": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"id": { "type": "string" },
					"verdict": { "$ref": "#/$defs/verdict" },
					"message": { "type": "string" }
				},
				"required": [
					"id",
					"verdict",
					"message"
				],
				"additionalProperties": false
			}
		},
		"dispatched": {
			"type": "object",
			"properties": {
				"workflow": { "type": "string" },
				"ref": { "type": "string" },
				"inputs": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				}
			},
			"required": [
				"workflow",
				"ref",
				"inputs"
			],
			"additionalProperties": false
		}
	},
	"required": [
		"document",
		"schemaVersion",
		"model",
		"createdAt",
		"decision",
		"reasons"
	],
	"additionalProperties": false,
	"$defs": {
		"modelName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"time": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"verdict": {
			"type": "string",
			"enum": [
				"pass",
				"fail",
				"inconclusive",
				"not-applicable"
			]
		}
	}
};
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate120.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate120.errors = vErrors;
	return errors === 0;
}
validate120.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema50 = {
	"type": "string",
	"enum": [
		"pass",
		"fail",
		"inconclusive",
		"not-applicable"
	]
};
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "pass" || data === "fail" || data === "inconclusive" || data === "not-applicable")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema50.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate124.errors = vErrors;
	return errors === 0;
}
validate124.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate119.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.model === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.decision === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "decision" },
				message: "must have required property 'decision'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.reasons === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reasons" },
				message: "must have required property 'reasons'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "document" || key0 === "schemaVersion" || key0 === "model" || key0 === "createdAt" || key0 === "decision" || key0 === "reasons" || key0 === "dispatched")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.document !== void 0) {
			if ("decision" !== data.document) {
				const err7 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "decision" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err8 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.model !== void 0) {
			if (!validate120(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
				errors = vErrors.length;
			}
		}
		if (data.createdAt !== void 0) {
			if (!validate122(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
				errors = vErrors.length;
			}
		}
		if (data.decision !== void 0) {
			let data4 = data.decision;
			if (typeof data4 !== "string") {
				const err9 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data4 === "retrain" || data4 === "wait" || data4 === "discard")) {
				const err10 = {
					instancePath: instancePath + "/decision",
					schemaPath: "#/properties/decision/enum",
					keyword: "enum",
					params: { allowedValues: schema47.properties.decision.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.reasons !== void 0) {
			let data5 = data.reasons;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.id === void 0) {
							const err11 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data6.verdict === void 0) {
							const err12 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "verdict" },
								message: "must have required property 'verdict'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data6.message === void 0) {
							const err13 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "id" || key1 === "verdict" || key1 === "message")) {
							const err14 = {
								instancePath: instancePath + "/reasons/" + i0,
								schemaPath: "#/properties/reasons/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data6.id !== void 0) {
							if (typeof data6.id !== "string") {
								const err15 = {
									instancePath: instancePath + "/reasons/" + i0 + "/id",
									schemaPath: "#/properties/reasons/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data6.verdict !== void 0) {
							if (!validate124(data6.verdict, {
								instancePath: instancePath + "/reasons/" + i0 + "/verdict",
								parentData: data6,
								parentDataProperty: "verdict",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
								errors = vErrors.length;
							}
						}
						if (data6.message !== void 0) {
							if (typeof data6.message !== "string") {
								const err16 = {
									instancePath: instancePath + "/reasons/" + i0 + "/message",
									schemaPath: "#/properties/reasons/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/reasons/" + i0,
							schemaPath: "#/properties/reasons/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/reasons",
					schemaPath: "#/properties/reasons/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.dispatched !== void 0) {
			let data10 = data.dispatched;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.workflow === void 0) {
					const err19 = {
						instancePath: instancePath + "/dispatched",
						schemaPath: "#/properties/dispatched/required",
						keyword: "required",
						params: { missingProperty: "workflow" },
						message: "must have required property 'workflow'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data10.ref === void 0) {
					const err20 = {
						instancePath: instancePath + "/dispatched",
						schemaPath: "#/properties/dispatched/required",
						keyword: "required",
						params: { missingProperty: "ref" },
						message: "must have required property 'ref'"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data10.inputs === void 0) {
					const err21 = {
						instancePath: instancePath + "/dispatched",
						schemaPath: "#/properties/dispatched/required",
						keyword: "required",
						params: { missingProperty: "inputs" },
						message: "must have required property 'inputs'"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key2 in data10) if (!(key2 === "workflow" || key2 === "ref" || key2 === "inputs")) {
					const err22 = {
						instancePath: instancePath + "/dispatched",
						schemaPath: "#/properties/dispatched/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data10.workflow !== void 0) {
					if (typeof data10.workflow !== "string") {
						const err23 = {
							instancePath: instancePath + "/dispatched/workflow",
							schemaPath: "#/properties/dispatched/properties/workflow/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data10.ref !== void 0) {
					if (typeof data10.ref !== "string") {
						const err24 = {
							instancePath: instancePath + "/dispatched/ref",
							schemaPath: "#/properties/dispatched/properties/ref/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data10.inputs !== void 0) {
					let data13 = data10.inputs;
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						for (const key3 in data13) if (typeof data13[key3] !== "string") {
							const err25 = {
								instancePath: instancePath + "/dispatched/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/dispatched/properties/inputs/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/dispatched/inputs",
							schemaPath: "#/properties/dispatched/properties/inputs/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/dispatched",
					schemaPath: "#/properties/dispatched/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate119.errors = vErrors;
	return errors === 0;
}
validate119.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateDeployment = validate126;
const schema51 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/deployment.schema.json",
	"title": "Deployment",
	"type": "object",
	"properties": {
		"document": { "const": "deployment" },
		"schemaVersion": { "const": 1 },
		"model": { "$ref": "#/$defs/modelName" },
		"stage": { "$ref": "#/$defs/stageName" },
		"version": { "$ref": "#/$defs/semver" },
		"target": { "type": "string" },
		"startedAt": { "$ref": "#/$defs/time" },
		"finishedAt": { "$ref": "#/$defs/time" },
		"result": {
			"type": "string",
			"enum": [
				"deployed",
				"unchanged",
				"restored",
				"failed"
			]
		},
		"url": { "type": "string" },
		"previous": { "$ref": "#/$defs/semver" },
		"checks": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"id": { "type": "string" },
					"verdict": { "$ref": "#/$defs/verdict" },
					"message": { "type": "string" },
					"milliseconds": {
						"type": "number",
						"minimum": 0
					}
				},
				"required": [
					"id",
					"verdict",
					"message"
				],
				"additionalProperties": false
			}
		}
	},
	"required": [
		"document",
		"schemaVersion",
		"model",
		"stage",
		"version",
		"target",
		"startedAt",
		"finishedAt",
		"result",
		"checks"
	],
	"additionalProperties": false,
	"$defs": {
		"modelName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"stageName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"semver": {
			"type": "string",
			"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
		},
		"time": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"verdict": {
			"type": "string",
			"enum": [
				"pass",
				"fail",
				"inconclusive",
				"not-applicable"
			]
		}
	}
};
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate127.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate127.errors = vErrors;
	return errors === 0;
}
validate127.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate129.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate129.errors = vErrors;
	return errors === 0;
}
validate129.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate131.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" },
				message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate131.errors = vErrors;
	return errors === 0;
}
validate131.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate133.errors = vErrors;
	return errors === 0;
}
validate133.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema56 = {
	"type": "string",
	"enum": [
		"pass",
		"fail",
		"inconclusive",
		"not-applicable"
	]
};
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "pass" || data === "fail" || data === "inconclusive" || data === "not-applicable")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema56.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate137.errors = vErrors;
	return errors === 0;
}
validate137.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.model === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.stage === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stage" },
				message: "must have required property 'stage'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.target === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.startedAt === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "startedAt" },
				message: "must have required property 'startedAt'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.finishedAt === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "finishedAt" },
				message: "must have required property 'finishedAt'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.result === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "result" },
				message: "must have required property 'result'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.checks === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checks" },
				message: "must have required property 'checks'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema51.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.document !== void 0) {
			if ("deployment" !== data.document) {
				const err11 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "deployment" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err12 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.model !== void 0) {
			if (!validate127(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
				errors = vErrors.length;
			}
		}
		if (data.stage !== void 0) {
			if (!validate129(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate131(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
				errors = vErrors.length;
			}
		}
		if (data.target !== void 0) {
			if (typeof data.target !== "string") {
				const err13 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.startedAt !== void 0) {
			if (!validate133(data.startedAt, {
				instancePath: instancePath + "/startedAt",
				parentData: data,
				parentDataProperty: "startedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
				errors = vErrors.length;
			}
		}
		if (data.finishedAt !== void 0) {
			if (!validate133(data.finishedAt, {
				instancePath: instancePath + "/finishedAt",
				parentData: data,
				parentDataProperty: "finishedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
				errors = vErrors.length;
			}
		}
		if (data.result !== void 0) {
			let data8 = data.result;
			if (typeof data8 !== "string") {
				const err14 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (!(data8 === "deployed" || data8 === "unchanged" || data8 === "restored" || data8 === "failed")) {
				const err15 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/enum",
					keyword: "enum",
					params: { allowedValues: schema51.properties.result.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (typeof data.url !== "string") {
				const err16 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.previous !== void 0) {
			if (!validate131(data.previous, {
				instancePath: instancePath + "/previous",
				parentData: data,
				parentDataProperty: "previous",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
				errors = vErrors.length;
			}
		}
		if (data.checks !== void 0) {
			let data11 = data.checks;
			if (Array.isArray(data11)) {
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.id === void 0) {
							const err17 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data12.verdict === void 0) {
							const err18 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "verdict" },
								message: "must have required property 'verdict'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data12.message === void 0) {
							const err19 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						for (const key1 in data12) if (!(key1 === "id" || key1 === "verdict" || key1 === "message" || key1 === "milliseconds")) {
							const err20 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data12.id !== void 0) {
							if (typeof data12.id !== "string") {
								const err21 = {
									instancePath: instancePath + "/checks/" + i0 + "/id",
									schemaPath: "#/properties/checks/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data12.verdict !== void 0) {
							if (!validate137(data12.verdict, {
								instancePath: instancePath + "/checks/" + i0 + "/verdict",
								parentData: data12,
								parentDataProperty: "verdict",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
								errors = vErrors.length;
							}
						}
						if (data12.message !== void 0) {
							if (typeof data12.message !== "string") {
								const err22 = {
									instancePath: instancePath + "/checks/" + i0 + "/message",
									schemaPath: "#/properties/checks/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data12.milliseconds !== void 0) {
							let data16 = data12.milliseconds;
							if (typeof data16 == "number" && isFinite(data16)) {
								if (data16 < 0 || isNaN(data16)) {
									const err23 = {
										instancePath: instancePath + "/checks/" + i0 + "/milliseconds",
										schemaPath: "#/properties/checks/items/properties/milliseconds/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/checks/" + i0 + "/milliseconds",
									schemaPath: "#/properties/checks/items/properties/milliseconds/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/checks/" + i0,
							schemaPath: "#/properties/checks/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateDriftReport = validate139;
const schema57 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/drift-report.schema.json",
	"title": "DriftReport",
	"type": "object",
	"properties": {
		"document": { "const": "drift-report" },
		"schemaVersion": { "const": 1 },
		"model": { "$ref": "#/$defs/modelName" },
		"stage": { "$ref": "#/$defs/stageName" },
		"version": { "$ref": "#/$defs/semver" },
		"createdAt": { "$ref": "#/$defs/time" },
		"window": {
			"type": "object",
			"properties": {
				"from": { "type": "string" },
				"to": { "type": "string" },
				"rows": {
					"type": "integer",
					"minimum": 0
				},
				"labelled": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": ["rows", "labelled"],
			"additionalProperties": false
		},
		"verdict": {
			"type": "string",
			"enum": [
				"drift",
				"no-drift",
				"inconclusive"
			]
		},
		"alpha": {
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"checks": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"kind": {
						"type": "string",
						"enum": [
							"data",
							"prediction",
							"label",
							"performance"
						]
					},
					"column": { "type": "string" },
					"test": { "type": "string" },
					"verdict": {
						"type": "string",
						"enum": [
							"drift",
							"no-drift",
							"inconclusive",
							"not-applicable"
						]
					},
					"statistic": { "type": ["number", "null"] },
					"pValue": { "type": ["number", "null"] },
					"adjusted": { "type": "number" },
					"effect": {
						"type": "object",
						"properties": {
							"name": { "type": "string" },
							"value": { "type": ["number", "null"] },
							"lower": { "type": ["number", "null"] },
							"upper": { "type": ["number", "null"] },
							"threshold": { "type": "number" }
						},
						"required": [
							"name",
							"value",
							"lower",
							"upper",
							"threshold"
						],
						"additionalProperties": false
					},
					"reference": {
						"type": "integer",
						"minimum": 0
					},
					"current": {
						"type": "integer",
						"minimum": 0
					},
					"message": { "type": "string" }
				},
				"required": [
					"kind",
					"column",
					"test",
					"verdict",
					"adjusted",
					"effect",
					"reference",
					"current",
					"message"
				],
				"additionalProperties": false
			}
		}
	},
	"required": [
		"document",
		"schemaVersion",
		"model",
		"stage",
		"version",
		"createdAt",
		"window",
		"verdict",
		"alpha",
		"checks"
	],
	"additionalProperties": false,
	"$defs": {
		"modelName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"stageName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"semver": {
			"type": "string",
			"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
		},
		"time": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		}
	}
};
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate140.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate140.errors = vErrors;
	return errors === 0;
}
validate140.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate144.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" },
				message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate144.errors = vErrors;
	return errors === 0;
}
validate144.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate146.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate146.errors = vErrors;
	return errors === 0;
}
validate146.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.model === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.stage === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stage" },
				message: "must have required property 'stage'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.window === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "window" },
				message: "must have required property 'window'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.verdict === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.alpha === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "alpha" },
				message: "must have required property 'alpha'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.checks === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checks" },
				message: "must have required property 'checks'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema57.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.document !== void 0) {
			if ("drift-report" !== data.document) {
				const err11 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "drift-report" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err12 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.model !== void 0) {
			if (!validate140(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
				errors = vErrors.length;
			}
		}
		if (data.stage !== void 0) {
			if (!validate142(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate144(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
				errors = vErrors.length;
			}
		}
		if (data.createdAt !== void 0) {
			if (!validate146(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
				errors = vErrors.length;
			}
		}
		if (data.window !== void 0) {
			let data6 = data.window;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.rows === void 0) {
					const err13 = {
						instancePath: instancePath + "/window",
						schemaPath: "#/properties/window/required",
						keyword: "required",
						params: { missingProperty: "rows" },
						message: "must have required property 'rows'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data6.labelled === void 0) {
					const err14 = {
						instancePath: instancePath + "/window",
						schemaPath: "#/properties/window/required",
						keyword: "required",
						params: { missingProperty: "labelled" },
						message: "must have required property 'labelled'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "from" || key1 === "to" || key1 === "rows" || key1 === "labelled")) {
					const err15 = {
						instancePath: instancePath + "/window",
						schemaPath: "#/properties/window/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data6.from !== void 0) {
					if (typeof data6.from !== "string") {
						const err16 = {
							instancePath: instancePath + "/window/from",
							schemaPath: "#/properties/window/properties/from/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data6.to !== void 0) {
					if (typeof data6.to !== "string") {
						const err17 = {
							instancePath: instancePath + "/window/to",
							schemaPath: "#/properties/window/properties/to/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data6.rows !== void 0) {
					let data9 = data6.rows;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err18 = {
							instancePath: instancePath + "/window/rows",
							schemaPath: "#/properties/window/properties/rows/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 < 0 || isNaN(data9)) {
							const err19 = {
								instancePath: instancePath + "/window/rows",
								schemaPath: "#/properties/window/properties/rows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
				if (data6.labelled !== void 0) {
					let data10 = data6.labelled;
					if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
						const err20 = {
							instancePath: instancePath + "/window/labelled",
							schemaPath: "#/properties/window/properties/labelled/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data10 == "number" && isFinite(data10)) {
						if (data10 < 0 || isNaN(data10)) {
							const err21 = {
								instancePath: instancePath + "/window/labelled",
								schemaPath: "#/properties/window/properties/labelled/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/window",
					schemaPath: "#/properties/window/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data11 = data.verdict;
			if (typeof data11 !== "string") {
				const err23 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (!(data11 === "drift" || data11 === "no-drift" || data11 === "inconclusive")) {
				const err24 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema57.properties.verdict.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.alpha !== void 0) {
			let data12 = data.alpha;
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 >= 1 || isNaN(data12)) {
					const err25 = {
						instancePath: instancePath + "/alpha",
						schemaPath: "#/properties/alpha/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						message: "must be < 1"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data12 <= 0 || isNaN(data12)) {
					const err26 = {
						instancePath: instancePath + "/alpha",
						schemaPath: "#/properties/alpha/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/alpha",
					schemaPath: "#/properties/alpha/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.checks !== void 0) {
			let data13 = data.checks;
			if (Array.isArray(data13)) {
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data14 = data13[i0];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.kind === void 0) {
							const err28 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data14.column === void 0) {
							const err29 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "column" },
								message: "must have required property 'column'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data14.test === void 0) {
							const err30 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "test" },
								message: "must have required property 'test'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data14.verdict === void 0) {
							const err31 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "verdict" },
								message: "must have required property 'verdict'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data14.adjusted === void 0) {
							const err32 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "adjusted" },
								message: "must have required property 'adjusted'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data14.effect === void 0) {
							const err33 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "effect" },
								message: "must have required property 'effect'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data14.reference === void 0) {
							const err34 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "reference" },
								message: "must have required property 'reference'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data14.current === void 0) {
							const err35 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "current" },
								message: "must have required property 'current'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data14.message === void 0) {
							const err36 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						for (const key2 in data14) if (!func2.call(schema57.properties.checks.items.properties, key2)) {
							const err37 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data14.kind !== void 0) {
							let data15 = data14.kind;
							if (typeof data15 !== "string") {
								const err38 = {
									instancePath: instancePath + "/checks/" + i0 + "/kind",
									schemaPath: "#/properties/checks/items/properties/kind/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							if (!(data15 === "data" || data15 === "prediction" || data15 === "label" || data15 === "performance")) {
								const err39 = {
									instancePath: instancePath + "/checks/" + i0 + "/kind",
									schemaPath: "#/properties/checks/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema57.properties.checks.items.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data14.column !== void 0) {
							if (typeof data14.column !== "string") {
								const err40 = {
									instancePath: instancePath + "/checks/" + i0 + "/column",
									schemaPath: "#/properties/checks/items/properties/column/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data14.test !== void 0) {
							if (typeof data14.test !== "string") {
								const err41 = {
									instancePath: instancePath + "/checks/" + i0 + "/test",
									schemaPath: "#/properties/checks/items/properties/test/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data14.verdict !== void 0) {
							let data18 = data14.verdict;
							if (typeof data18 !== "string") {
								const err42 = {
									instancePath: instancePath + "/checks/" + i0 + "/verdict",
									schemaPath: "#/properties/checks/items/properties/verdict/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
							if (!(data18 === "drift" || data18 === "no-drift" || data18 === "inconclusive" || data18 === "not-applicable")) {
								const err43 = {
									instancePath: instancePath + "/checks/" + i0 + "/verdict",
									schemaPath: "#/properties/checks/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema57.properties.checks.items.properties.verdict.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data14.statistic !== void 0) {
							let data19 = data14.statistic;
							if (!(typeof data19 == "number" && isFinite(data19)) && data19 !== null) {
								const err44 = {
									instancePath: instancePath + "/checks/" + i0 + "/statistic",
									schemaPath: "#/properties/checks/items/properties/statistic/type",
									keyword: "type",
									params: { type: schema57.properties.checks.items.properties.statistic.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data14.pValue !== void 0) {
							let data20 = data14.pValue;
							if (!(typeof data20 == "number" && isFinite(data20)) && data20 !== null) {
								const err45 = {
									instancePath: instancePath + "/checks/" + i0 + "/pValue",
									schemaPath: "#/properties/checks/items/properties/pValue/type",
									keyword: "type",
									params: { type: schema57.properties.checks.items.properties.pValue.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data14.adjusted !== void 0) {
							let data21 = data14.adjusted;
							if (!(typeof data21 == "number" && isFinite(data21))) {
								const err46 = {
									instancePath: instancePath + "/checks/" + i0 + "/adjusted",
									schemaPath: "#/properties/checks/items/properties/adjusted/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data14.effect !== void 0) {
							let data22 = data14.effect;
							if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
								if (data22.name === void 0) {
									const err47 = {
										instancePath: instancePath + "/checks/" + i0 + "/effect",
										schemaPath: "#/properties/checks/items/properties/effect/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
								if (data22.value === void 0) {
									const err48 = {
										instancePath: instancePath + "/checks/" + i0 + "/effect",
										schemaPath: "#/properties/checks/items/properties/effect/required",
										keyword: "required",
										params: { missingProperty: "value" },
										message: "must have required property 'value'"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								if (data22.lower === void 0) {
									const err49 = {
										instancePath: instancePath + "/checks/" + i0 + "/effect",
										schemaPath: "#/properties/checks/items/properties/effect/required",
										keyword: "required",
										params: { missingProperty: "lower" },
										message: "must have required property 'lower'"
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
								if (data22.upper === void 0) {
									const err50 = {
										instancePath: instancePath + "/checks/" + i0 + "/effect",
										schemaPath: "#/properties/checks/items/properties/effect/required",
										keyword: "required",
										params: { missingProperty: "upper" },
										message: "must have required property 'upper'"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
								if (data22.threshold === void 0) {
									const err51 = {
										instancePath: instancePath + "/checks/" + i0 + "/effect",
										schemaPath: "#/properties/checks/items/properties/effect/required",
										keyword: "required",
										params: { missingProperty: "threshold" },
										message: "must have required property 'threshold'"
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
								for (const key3 in data22) if (!(key3 === "name" || key3 === "value" || key3 === "lower" || key3 === "upper" || key3 === "threshold")) {
									const err52 = {
										instancePath: instancePath + "/checks/" + i0 + "/effect",
										schemaPath: "#/properties/checks/items/properties/effect/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
								if (data22.name !== void 0) {
									if (typeof data22.name !== "string") {
										const err53 = {
											instancePath: instancePath + "/checks/" + i0 + "/effect/name",
											schemaPath: "#/properties/checks/items/properties/effect/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err53];
										else vErrors.push(err53);
										errors++;
									}
								}
								if (data22.value !== void 0) {
									let data24 = data22.value;
									if (!(typeof data24 == "number" && isFinite(data24)) && data24 !== null) {
										const err54 = {
											instancePath: instancePath + "/checks/" + i0 + "/effect/value",
											schemaPath: "#/properties/checks/items/properties/effect/properties/value/type",
											keyword: "type",
											params: { type: schema57.properties.checks.items.properties.effect.properties.value.type },
											message: "must be number,null"
										};
										if (vErrors === null) vErrors = [err54];
										else vErrors.push(err54);
										errors++;
									}
								}
								if (data22.lower !== void 0) {
									let data25 = data22.lower;
									if (!(typeof data25 == "number" && isFinite(data25)) && data25 !== null) {
										const err55 = {
											instancePath: instancePath + "/checks/" + i0 + "/effect/lower",
											schemaPath: "#/properties/checks/items/properties/effect/properties/lower/type",
											keyword: "type",
											params: { type: schema57.properties.checks.items.properties.effect.properties.lower.type },
											message: "must be number,null"
										};
										if (vErrors === null) vErrors = [err55];
										else vErrors.push(err55);
										errors++;
									}
								}
								if (data22.upper !== void 0) {
									let data26 = data22.upper;
									if (!(typeof data26 == "number" && isFinite(data26)) && data26 !== null) {
										const err56 = {
											instancePath: instancePath + "/checks/" + i0 + "/effect/upper",
											schemaPath: "#/properties/checks/items/properties/effect/properties/upper/type",
											keyword: "type",
											params: { type: schema57.properties.checks.items.properties.effect.properties.upper.type },
											message: "must be number,null"
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
								if (data22.threshold !== void 0) {
									let data27 = data22.threshold;
									if (!(typeof data27 == "number" && isFinite(data27))) {
										const err57 = {
											instancePath: instancePath + "/checks/" + i0 + "/effect/threshold",
											schemaPath: "#/properties/checks/items/properties/effect/properties/threshold/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/checks/" + i0 + "/effect",
									schemaPath: "#/properties/checks/items/properties/effect/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
						if (data14.reference !== void 0) {
							let data28 = data14.reference;
							if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
								const err59 = {
									instancePath: instancePath + "/checks/" + i0 + "/reference",
									schemaPath: "#/properties/checks/items/properties/reference/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
							if (typeof data28 == "number" && isFinite(data28)) {
								if (data28 < 0 || isNaN(data28)) {
									const err60 = {
										instancePath: instancePath + "/checks/" + i0 + "/reference",
										schemaPath: "#/properties/checks/items/properties/reference/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
							}
						}
						if (data14.current !== void 0) {
							let data29 = data14.current;
							if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
								const err61 = {
									instancePath: instancePath + "/checks/" + i0 + "/current",
									schemaPath: "#/properties/checks/items/properties/current/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
							if (typeof data29 == "number" && isFinite(data29)) {
								if (data29 < 0 || isNaN(data29)) {
									const err62 = {
										instancePath: instancePath + "/checks/" + i0 + "/current",
										schemaPath: "#/properties/checks/items/properties/current/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
							}
						}
						if (data14.message !== void 0) {
							if (typeof data14.message !== "string") {
								const err63 = {
									instancePath: instancePath + "/checks/" + i0 + "/message",
									schemaPath: "#/properties/checks/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
					} else {
						const err64 = {
							instancePath: instancePath + "/checks/" + i0,
							schemaPath: "#/properties/checks/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
	} else {
		const err66 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err66];
		else vErrors.push(err66);
		errors++;
	}
	validate139.errors = vErrors;
	return errors === 0;
}
validate139.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateEvaluation = validate148;
const schema62 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/evaluation.schema.json",
	"title": "Evaluation",
	"type": "object",
	"properties": {
		"document": { "const": "evaluation" },
		"schemaVersion": { "const": 1 },
		"run": { "type": "string" },
		"model": { "$ref": "#/$defs/modelName" },
		"createdAt": { "$ref": "#/$defs/time" },
		"rows": {
			"type": "object",
			"properties": {
				"dataset": { "type": "string" },
				"digest": { "$ref": "#/$defs/digest" },
				"n": {
					"type": "integer",
					"minimum": 0
				},
				"time": {
					"type": "object",
					"properties": {
						"from": { "type": "string" },
						"to": { "type": "string" }
					},
					"required": ["from", "to"],
					"additionalProperties": false
				}
			},
			"required": [
				"dataset",
				"digest",
				"n"
			],
			"additionalProperties": false
		},
		"confidence": {
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"resamples": {
			"type": "integer",
			"minimum": 1
		},
		"seed": { "type": "integer" },
		"metrics": {
			"type": "array",
			"items": { "$ref": "#/$defs/metric" }
		},
		"champion": {
			"type": "object",
			"properties": {
				"stage": { "$ref": "#/$defs/stageName" },
				"version": { "$ref": "#/$defs/semver" },
				"manifest": { "$ref": "#/$defs/digest" },
				"metrics": {
					"type": "array",
					"items": { "$ref": "#/$defs/metric" }
				},
				"cost": { "$ref": "#/$defs/cost" }
			},
			"required": [
				"stage",
				"version",
				"manifest",
				"metrics"
			],
			"additionalProperties": false
		},
		"comparison": {
			"type": "array",
			"items": { "$ref": "#/$defs/difference" }
		},
		"baseline": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"metrics": {
					"type": "array",
					"items": { "$ref": "#/$defs/metric" }
				},
				"comparison": {
					"type": "array",
					"items": { "$ref": "#/$defs/difference" }
				}
			},
			"required": [
				"name",
				"metrics",
				"comparison"
			],
			"additionalProperties": false
		},
		"slices": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"column": { "type": "string" },
					"value": { "type": "string" },
					"n": {
						"type": "integer",
						"minimum": 0
					},
					"metrics": {
						"type": "array",
						"items": { "$ref": "#/$defs/metric" }
					},
					"comparison": {
						"type": "array",
						"items": { "$ref": "#/$defs/difference" }
					}
				},
				"required": [
					"column",
					"value",
					"n",
					"metrics"
				],
				"additionalProperties": false
			}
		},
		"fairness": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"column": { "type": "string" },
					"measure": {
						"type": "string",
						"enum": [
							"demographic_parity_ratio",
							"demographic_parity_difference",
							"equal_opportunity_difference",
							"equalized_odds_difference",
							"metric_gap"
						]
					},
					"metric": { "type": "string" },
					"value": { "type": ["number", "null"] },
					"lower": { "type": ["number", "null"] },
					"upper": { "type": ["number", "null"] },
					"n": {
						"type": "integer",
						"minimum": 0
					},
					"groups": {
						"type": "array",
						"items": {
							"type": "object",
							"properties": {
								"value": { "type": "string" },
								"n": {
									"type": "integer",
									"minimum": 0
								},
								"rate": { "type": ["number", "null"] }
							},
							"required": [
								"value",
								"n",
								"rate"
							],
							"additionalProperties": false
						}
					},
					"left": {
						"type": "array",
						"items": { "type": "string" }
					}
				},
				"required": [
					"column",
					"measure",
					"value",
					"lower",
					"upper",
					"n",
					"groups",
					"left"
				],
				"additionalProperties": false
			}
		},
		"calibration": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"lower": { "type": "number" },
					"upper": { "type": "number" },
					"n": {
						"type": "integer",
						"minimum": 0
					},
					"predicted": { "type": "number" },
					"observed": { "type": "number" }
				},
				"required": [
					"lower",
					"upper",
					"n",
					"predicted",
					"observed"
				],
				"additionalProperties": false
			}
		},
		"flips": {
			"type": "object",
			"properties": {
				"n": {
					"type": "integer",
					"minimum": 0
				},
				"changed": {
					"type": "integer",
					"minimum": 0
				},
				"better": {
					"type": "integer",
					"minimum": 0
				},
				"worse": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": [
				"n",
				"changed",
				"better",
				"worse"
			],
			"additionalProperties": false
		},
		"cost": { "$ref": "#/$defs/cost" },
		"recent": {
			"type": "object",
			"properties": {
				"rows": {
					"type": "integer",
					"minimum": 0
				},
				"from": { "type": "string" },
				"to": { "type": "string" },
				"tested": {
					"type": "integer",
					"minimum": 0
				},
				"drifted": {
					"type": "array",
					"items": { "type": "string" }
				},
				"verdict": {
					"type": "string",
					"enum": [
						"drift",
						"no-drift",
						"inconclusive"
					]
				}
			},
			"required": [
				"rows",
				"tested",
				"drifted",
				"verdict"
			],
			"additionalProperties": false
		}
	},
	"required": [
		"document",
		"schemaVersion",
		"run",
		"model",
		"createdAt",
		"rows",
		"confidence",
		"resamples",
		"seed",
		"metrics"
	],
	"additionalProperties": false,
	"$defs": {
		"modelName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"time": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"metric": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"direction": { "$ref": "#/$defs/direction" },
				"value": { "type": ["number", "null"] },
				"lower": { "type": ["number", "null"] },
				"upper": { "type": ["number", "null"] },
				"n": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": [
				"name",
				"direction",
				"value",
				"lower",
				"upper",
				"n"
			],
			"additionalProperties": false
		},
		"direction": {
			"type": "string",
			"enum": ["higher", "lower"]
		},
		"stageName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"semver": {
			"type": "string",
			"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
		},
		"difference": {
			"type": "object",
			"properties": {
				"metric": { "type": "string" },
				"direction": { "$ref": "#/$defs/direction" },
				"difference": { "type": ["number", "null"] },
				"lower": { "type": ["number", "null"] },
				"upper": { "type": ["number", "null"] },
				"n": {
					"type": "integer",
					"minimum": 0
				},
				"better": {
					"type": "string",
					"enum": [
						"challenger",
						"champion",
						"baseline",
						"unclear"
					]
				}
			},
			"required": [
				"metric",
				"direction",
				"difference",
				"lower",
				"upper",
				"n",
				"better"
			],
			"additionalProperties": false
		},
		"cost": {
			"type": "object",
			"properties": {
				"bytes": {
					"type": "integer",
					"minimum": 0
				},
				"trainSeconds": {
					"type": "number",
					"minimum": 0
				},
				"backend": { "type": "string" },
				"platform": { "type": "string" },
				"latency": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"batch": {
								"type": "integer",
								"minimum": 1
							},
							"calls": {
								"type": "integer",
								"minimum": 0
							},
							"p50": {
								"type": "number",
								"minimum": 0
							},
							"p99": {
								"type": "number",
								"minimum": 0
							}
						},
						"required": [
							"batch",
							"calls",
							"p50",
							"p99"
						],
						"additionalProperties": false
					}
				}
			},
			"required": ["bytes", "latency"],
			"additionalProperties": false
		}
	}
};
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate149.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate149.errors = vErrors;
	return errors === 0;
}
validate149.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate153.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate153.errors = vErrors;
	return errors === 0;
}
validate153.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema66 = {
	"type": "object",
	"properties": {
		"name": { "type": "string" },
		"direction": { "$ref": "#/$defs/direction" },
		"value": { "type": ["number", "null"] },
		"lower": { "type": ["number", "null"] },
		"upper": { "type": ["number", "null"] },
		"n": {
			"type": "integer",
			"minimum": 0
		}
	},
	"required": [
		"name",
		"direction",
		"value",
		"lower",
		"upper",
		"n"
	],
	"additionalProperties": false
};
const schema67 = {
	"type": "string",
	"enum": ["higher", "lower"]
};
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate156.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "higher" || data === "lower")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema67.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate156.errors = vErrors;
	return errors === 0;
}
validate156.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate155.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.direction === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "direction" },
				message: "must have required property 'direction'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.value === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.lower === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lower" },
				message: "must have required property 'lower'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.upper === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "upper" },
				message: "must have required property 'upper'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.n === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "n" },
				message: "must have required property 'n'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "direction" || key0 === "value" || key0 === "lower" || key0 === "upper" || key0 === "n")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			if (!validate156(data.direction, {
				instancePath: instancePath + "/direction",
				parentData: data,
				parentDataProperty: "direction",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
				errors = vErrors.length;
			}
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
				const err8 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: schema66.properties.value.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.lower !== void 0) {
			let data3 = data.lower;
			if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
				const err9 = {
					instancePath: instancePath + "/lower",
					schemaPath: "#/properties/lower/type",
					keyword: "type",
					params: { type: schema66.properties.lower.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.upper !== void 0) {
			let data4 = data.upper;
			if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
				const err10 = {
					instancePath: instancePath + "/upper",
					schemaPath: "#/properties/upper/type",
					keyword: "type",
					params: { type: schema66.properties.upper.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.n !== void 0) {
			let data5 = data.n;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err11 = {
					instancePath: instancePath + "/n",
					schemaPath: "#/properties/n/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err12 = {
						instancePath: instancePath + "/n",
						schemaPath: "#/properties/n/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate155.errors = vErrors;
	return errors === 0;
}
validate155.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate159.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate159.errors = vErrors;
	return errors === 0;
}
validate159.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate161.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" },
				message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate161.errors = vErrors;
	return errors === 0;
}
validate161.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate165.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bytes === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "bytes" },
				message: "must have required property 'bytes'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.latency === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "latency" },
				message: "must have required property 'latency'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "bytes" || key0 === "trainSeconds" || key0 === "backend" || key0 === "platform" || key0 === "latency")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.bytes !== void 0) {
			let data0 = data.bytes;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/bytes",
					schemaPath: "#/properties/bytes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/bytes",
						schemaPath: "#/properties/bytes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.trainSeconds !== void 0) {
			let data1 = data.trainSeconds;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/trainSeconds",
						schemaPath: "#/properties/trainSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/trainSeconds",
					schemaPath: "#/properties/trainSeconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.backend !== void 0) {
			if (typeof data.backend !== "string") {
				const err7 = {
					instancePath: instancePath + "/backend",
					schemaPath: "#/properties/backend/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.platform !== void 0) {
			if (typeof data.platform !== "string") {
				const err8 = {
					instancePath: instancePath + "/platform",
					schemaPath: "#/properties/platform/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.latency !== void 0) {
			let data4 = data.latency;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.batch === void 0) {
							const err9 = {
								instancePath: instancePath + "/latency/" + i0,
								schemaPath: "#/properties/latency/items/required",
								keyword: "required",
								params: { missingProperty: "batch" },
								message: "must have required property 'batch'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data5.calls === void 0) {
							const err10 = {
								instancePath: instancePath + "/latency/" + i0,
								schemaPath: "#/properties/latency/items/required",
								keyword: "required",
								params: { missingProperty: "calls" },
								message: "must have required property 'calls'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data5.p50 === void 0) {
							const err11 = {
								instancePath: instancePath + "/latency/" + i0,
								schemaPath: "#/properties/latency/items/required",
								keyword: "required",
								params: { missingProperty: "p50" },
								message: "must have required property 'p50'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data5.p99 === void 0) {
							const err12 = {
								instancePath: instancePath + "/latency/" + i0,
								schemaPath: "#/properties/latency/items/required",
								keyword: "required",
								params: { missingProperty: "p99" },
								message: "must have required property 'p99'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key1 in data5) if (!(key1 === "batch" || key1 === "calls" || key1 === "p50" || key1 === "p99")) {
							const err13 = {
								instancePath: instancePath + "/latency/" + i0,
								schemaPath: "#/properties/latency/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data5.batch !== void 0) {
							let data6 = data5.batch;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								const err14 = {
									instancePath: instancePath + "/latency/" + i0 + "/batch",
									schemaPath: "#/properties/latency/items/properties/batch/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 < 1 || isNaN(data6)) {
									const err15 = {
										instancePath: instancePath + "/latency/" + i0 + "/batch",
										schemaPath: "#/properties/latency/items/properties/batch/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
							}
						}
						if (data5.calls !== void 0) {
							let data7 = data5.calls;
							if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
								const err16 = {
									instancePath: instancePath + "/latency/" + i0 + "/calls",
									schemaPath: "#/properties/latency/items/properties/calls/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
							if (typeof data7 == "number" && isFinite(data7)) {
								if (data7 < 0 || isNaN(data7)) {
									const err17 = {
										instancePath: instancePath + "/latency/" + i0 + "/calls",
										schemaPath: "#/properties/latency/items/properties/calls/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
							}
						}
						if (data5.p50 !== void 0) {
							let data8 = data5.p50;
							if (typeof data8 == "number" && isFinite(data8)) {
								if (data8 < 0 || isNaN(data8)) {
									const err18 = {
										instancePath: instancePath + "/latency/" + i0 + "/p50",
										schemaPath: "#/properties/latency/items/properties/p50/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/latency/" + i0 + "/p50",
									schemaPath: "#/properties/latency/items/properties/p50/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data5.p99 !== void 0) {
							let data9 = data5.p99;
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 < 0 || isNaN(data9)) {
									const err20 = {
										instancePath: instancePath + "/latency/" + i0 + "/p99",
										schemaPath: "#/properties/latency/items/properties/p99/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/latency/" + i0 + "/p99",
									schemaPath: "#/properties/latency/items/properties/p99/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/latency/" + i0,
							schemaPath: "#/properties/latency/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/latency",
					schemaPath: "#/properties/latency/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate165.errors = vErrors;
	return errors === 0;
}
validate165.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema71 = {
	"type": "object",
	"properties": {
		"metric": { "type": "string" },
		"direction": { "$ref": "#/$defs/direction" },
		"difference": { "type": ["number", "null"] },
		"lower": { "type": ["number", "null"] },
		"upper": { "type": ["number", "null"] },
		"n": {
			"type": "integer",
			"minimum": 0
		},
		"better": {
			"type": "string",
			"enum": [
				"challenger",
				"champion",
				"baseline",
				"unclear"
			]
		}
	},
	"required": [
		"metric",
		"direction",
		"difference",
		"lower",
		"upper",
		"n",
		"better"
	],
	"additionalProperties": false
};
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate167.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.metric === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				message: "must have required property 'metric'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.direction === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "direction" },
				message: "must have required property 'direction'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.difference === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "difference" },
				message: "must have required property 'difference'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.lower === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lower" },
				message: "must have required property 'lower'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.upper === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "upper" },
				message: "must have required property 'upper'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.n === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "n" },
				message: "must have required property 'n'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.better === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "better" },
				message: "must have required property 'better'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "metric" || key0 === "direction" || key0 === "difference" || key0 === "lower" || key0 === "upper" || key0 === "n" || key0 === "better")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.metric !== void 0) {
			if (typeof data.metric !== "string") {
				const err8 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/properties/metric/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			if (!validate156(data.direction, {
				instancePath: instancePath + "/direction",
				parentData: data,
				parentDataProperty: "direction",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
				errors = vErrors.length;
			}
		}
		if (data.difference !== void 0) {
			let data2 = data.difference;
			if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
				const err9 = {
					instancePath: instancePath + "/difference",
					schemaPath: "#/properties/difference/type",
					keyword: "type",
					params: { type: schema71.properties.difference.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.lower !== void 0) {
			let data3 = data.lower;
			if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
				const err10 = {
					instancePath: instancePath + "/lower",
					schemaPath: "#/properties/lower/type",
					keyword: "type",
					params: { type: schema71.properties.lower.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.upper !== void 0) {
			let data4 = data.upper;
			if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
				const err11 = {
					instancePath: instancePath + "/upper",
					schemaPath: "#/properties/upper/type",
					keyword: "type",
					params: { type: schema71.properties.upper.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.n !== void 0) {
			let data5 = data.n;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err12 = {
					instancePath: instancePath + "/n",
					schemaPath: "#/properties/n/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err13 = {
						instancePath: instancePath + "/n",
						schemaPath: "#/properties/n/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.better !== void 0) {
			let data6 = data.better;
			if (typeof data6 !== "string") {
				const err14 = {
					instancePath: instancePath + "/better",
					schemaPath: "#/properties/better/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (!(data6 === "challenger" || data6 === "champion" || data6 === "baseline" || data6 === "unclear")) {
				const err15 = {
					instancePath: instancePath + "/better",
					schemaPath: "#/properties/better/enum",
					keyword: "enum",
					params: { allowedValues: schema71.properties.better.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate167.errors = vErrors;
	return errors === 0;
}
validate167.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.run === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.model === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.rows === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.confidence === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "confidence" },
				message: "must have required property 'confidence'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.resamples === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "resamples" },
				message: "must have required property 'resamples'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.seed === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seed" },
				message: "must have required property 'seed'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.metrics === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metrics" },
				message: "must have required property 'metrics'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema62.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.document !== void 0) {
			if ("evaluation" !== data.document) {
				const err11 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "evaluation" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err12 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.run !== void 0) {
			if (typeof data.run !== "string") {
				const err13 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.model !== void 0) {
			if (!validate149(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.createdAt !== void 0) {
			if (!validate151(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			let data5 = data.rows;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.dataset === void 0) {
					const err14 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/required",
						keyword: "required",
						params: { missingProperty: "dataset" },
						message: "must have required property 'dataset'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5.digest === void 0) {
					const err15 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/required",
						keyword: "required",
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data5.n === void 0) {
					const err16 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/required",
						keyword: "required",
						params: { missingProperty: "n" },
						message: "must have required property 'n'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "dataset" || key1 === "digest" || key1 === "n" || key1 === "time")) {
					const err17 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data5.dataset !== void 0) {
					if (typeof data5.dataset !== "string") {
						const err18 = {
							instancePath: instancePath + "/rows/dataset",
							schemaPath: "#/properties/rows/properties/dataset/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data5.digest !== void 0) {
					if (!validate153(data5.digest, {
						instancePath: instancePath + "/rows/digest",
						parentData: data5,
						parentDataProperty: "digest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
						errors = vErrors.length;
					}
				}
				if (data5.n !== void 0) {
					let data8 = data5.n;
					if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
						const err19 = {
							instancePath: instancePath + "/rows/n",
							schemaPath: "#/properties/rows/properties/n/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 < 0 || isNaN(data8)) {
							const err20 = {
								instancePath: instancePath + "/rows/n",
								schemaPath: "#/properties/rows/properties/n/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				}
				if (data5.time !== void 0) {
					let data9 = data5.time;
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.from === void 0) {
							const err21 = {
								instancePath: instancePath + "/rows/time",
								schemaPath: "#/properties/rows/properties/time/required",
								keyword: "required",
								params: { missingProperty: "from" },
								message: "must have required property 'from'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data9.to === void 0) {
							const err22 = {
								instancePath: instancePath + "/rows/time",
								schemaPath: "#/properties/rows/properties/time/required",
								keyword: "required",
								params: { missingProperty: "to" },
								message: "must have required property 'to'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						for (const key2 in data9) if (!(key2 === "from" || key2 === "to")) {
							const err23 = {
								instancePath: instancePath + "/rows/time",
								schemaPath: "#/properties/rows/properties/time/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data9.from !== void 0) {
							if (typeof data9.from !== "string") {
								const err24 = {
									instancePath: instancePath + "/rows/time/from",
									schemaPath: "#/properties/rows/properties/time/properties/from/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data9.to !== void 0) {
							if (typeof data9.to !== "string") {
								const err25 = {
									instancePath: instancePath + "/rows/time/to",
									schemaPath: "#/properties/rows/properties/time/properties/to/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
					} else {
						const err26 = {
							instancePath: instancePath + "/rows/time",
							schemaPath: "#/properties/rows/properties/time/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.confidence !== void 0) {
			let data12 = data.confidence;
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 >= 1 || isNaN(data12)) {
					const err28 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						message: "must be < 1"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data12 <= 0 || isNaN(data12)) {
					const err29 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/confidence",
					schemaPath: "#/properties/confidence/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.resamples !== void 0) {
			let data13 = data.resamples;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err31 = {
					instancePath: instancePath + "/resamples",
					schemaPath: "#/properties/resamples/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 1 || isNaN(data13)) {
					const err32 = {
						instancePath: instancePath + "/resamples",
						schemaPath: "#/properties/resamples/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
		}
		if (data.seed !== void 0) {
			let data14 = data.seed;
			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
				const err33 = {
					instancePath: instancePath + "/seed",
					schemaPath: "#/properties/seed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data15 = data.metrics;
			if (Array.isArray(data15)) {
				const len0 = data15.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate155(data15[i0], {
					instancePath: instancePath + "/metrics/" + i0,
					parentData: data15,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
					errors = vErrors.length;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.champion !== void 0) {
			let data17 = data.champion;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.stage === void 0) {
					const err35 = {
						instancePath: instancePath + "/champion",
						schemaPath: "#/properties/champion/required",
						keyword: "required",
						params: { missingProperty: "stage" },
						message: "must have required property 'stage'"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (data17.version === void 0) {
					const err36 = {
						instancePath: instancePath + "/champion",
						schemaPath: "#/properties/champion/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data17.manifest === void 0) {
					const err37 = {
						instancePath: instancePath + "/champion",
						schemaPath: "#/properties/champion/required",
						keyword: "required",
						params: { missingProperty: "manifest" },
						message: "must have required property 'manifest'"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data17.metrics === void 0) {
					const err38 = {
						instancePath: instancePath + "/champion",
						schemaPath: "#/properties/champion/required",
						keyword: "required",
						params: { missingProperty: "metrics" },
						message: "must have required property 'metrics'"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				for (const key3 in data17) if (!(key3 === "stage" || key3 === "version" || key3 === "manifest" || key3 === "metrics" || key3 === "cost")) {
					const err39 = {
						instancePath: instancePath + "/champion",
						schemaPath: "#/properties/champion/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data17.stage !== void 0) {
					if (!validate159(data17.stage, {
						instancePath: instancePath + "/champion/stage",
						parentData: data17,
						parentDataProperty: "stage",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
						errors = vErrors.length;
					}
				}
				if (data17.version !== void 0) {
					if (!validate161(data17.version, {
						instancePath: instancePath + "/champion/version",
						parentData: data17,
						parentDataProperty: "version",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
						errors = vErrors.length;
					}
				}
				if (data17.manifest !== void 0) {
					if (!validate153(data17.manifest, {
						instancePath: instancePath + "/champion/manifest",
						parentData: data17,
						parentDataProperty: "manifest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
						errors = vErrors.length;
					}
				}
				if (data17.metrics !== void 0) {
					let data21 = data17.metrics;
					if (Array.isArray(data21)) {
						const len1 = data21.length;
						for (let i1 = 0; i1 < len1; i1++) if (!validate155(data21[i1], {
							instancePath: instancePath + "/champion/metrics/" + i1,
							parentData: data21,
							parentDataProperty: i1,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
							errors = vErrors.length;
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/champion/metrics",
							schemaPath: "#/properties/champion/properties/metrics/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data17.cost !== void 0) {
					if (!validate165(data17.cost, {
						instancePath: instancePath + "/champion/cost",
						parentData: data17,
						parentDataProperty: "cost",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/champion",
					schemaPath: "#/properties/champion/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.comparison !== void 0) {
			let data24 = data.comparison;
			if (Array.isArray(data24)) {
				const len2 = data24.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate167(data24[i2], {
					instancePath: instancePath + "/comparison/" + i2,
					parentData: data24,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
					errors = vErrors.length;
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/comparison",
					schemaPath: "#/properties/comparison/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.baseline !== void 0) {
			let data26 = data.baseline;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
				if (data26.name === void 0) {
					const err43 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				if (data26.metrics === void 0) {
					const err44 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/required",
						keyword: "required",
						params: { missingProperty: "metrics" },
						message: "must have required property 'metrics'"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data26.comparison === void 0) {
					const err45 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/required",
						keyword: "required",
						params: { missingProperty: "comparison" },
						message: "must have required property 'comparison'"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				for (const key4 in data26) if (!(key4 === "name" || key4 === "metrics" || key4 === "comparison")) {
					const err46 = {
						instancePath: instancePath + "/baseline",
						schemaPath: "#/properties/baseline/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (data26.name !== void 0) {
					if (typeof data26.name !== "string") {
						const err47 = {
							instancePath: instancePath + "/baseline/name",
							schemaPath: "#/properties/baseline/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data26.metrics !== void 0) {
					let data28 = data26.metrics;
					if (Array.isArray(data28)) {
						const len3 = data28.length;
						for (let i3 = 0; i3 < len3; i3++) if (!validate155(data28[i3], {
							instancePath: instancePath + "/baseline/metrics/" + i3,
							parentData: data28,
							parentDataProperty: i3,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
							errors = vErrors.length;
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/baseline/metrics",
							schemaPath: "#/properties/baseline/properties/metrics/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data26.comparison !== void 0) {
					let data30 = data26.comparison;
					if (Array.isArray(data30)) {
						const len4 = data30.length;
						for (let i4 = 0; i4 < len4; i4++) if (!validate167(data30[i4], {
							instancePath: instancePath + "/baseline/comparison/" + i4,
							parentData: data30,
							parentDataProperty: i4,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
							errors = vErrors.length;
						}
					} else {
						const err49 = {
							instancePath: instancePath + "/baseline/comparison",
							schemaPath: "#/properties/baseline/properties/comparison/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.slices !== void 0) {
			let data32 = data.slices;
			if (Array.isArray(data32)) {
				const len5 = data32.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data33 = data32[i5];
					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
						if (data33.column === void 0) {
							const err51 = {
								instancePath: instancePath + "/slices/" + i5,
								schemaPath: "#/properties/slices/items/required",
								keyword: "required",
								params: { missingProperty: "column" },
								message: "must have required property 'column'"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data33.value === void 0) {
							const err52 = {
								instancePath: instancePath + "/slices/" + i5,
								schemaPath: "#/properties/slices/items/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data33.n === void 0) {
							const err53 = {
								instancePath: instancePath + "/slices/" + i5,
								schemaPath: "#/properties/slices/items/required",
								keyword: "required",
								params: { missingProperty: "n" },
								message: "must have required property 'n'"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (data33.metrics === void 0) {
							const err54 = {
								instancePath: instancePath + "/slices/" + i5,
								schemaPath: "#/properties/slices/items/required",
								keyword: "required",
								params: { missingProperty: "metrics" },
								message: "must have required property 'metrics'"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						for (const key5 in data33) if (!(key5 === "column" || key5 === "value" || key5 === "n" || key5 === "metrics" || key5 === "comparison")) {
							const err55 = {
								instancePath: instancePath + "/slices/" + i5,
								schemaPath: "#/properties/slices/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data33.column !== void 0) {
							if (typeof data33.column !== "string") {
								const err56 = {
									instancePath: instancePath + "/slices/" + i5 + "/column",
									schemaPath: "#/properties/slices/items/properties/column/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
						if (data33.value !== void 0) {
							if (typeof data33.value !== "string") {
								const err57 = {
									instancePath: instancePath + "/slices/" + i5 + "/value",
									schemaPath: "#/properties/slices/items/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data33.n !== void 0) {
							let data36 = data33.n;
							if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
								const err58 = {
									instancePath: instancePath + "/slices/" + i5 + "/n",
									schemaPath: "#/properties/slices/items/properties/n/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
							if (typeof data36 == "number" && isFinite(data36)) {
								if (data36 < 0 || isNaN(data36)) {
									const err59 = {
										instancePath: instancePath + "/slices/" + i5 + "/n",
										schemaPath: "#/properties/slices/items/properties/n/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
							}
						}
						if (data33.metrics !== void 0) {
							let data37 = data33.metrics;
							if (Array.isArray(data37)) {
								const len6 = data37.length;
								for (let i6 = 0; i6 < len6; i6++) if (!validate155(data37[i6], {
									instancePath: instancePath + "/slices/" + i5 + "/metrics/" + i6,
									parentData: data37,
									parentDataProperty: i6,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
									errors = vErrors.length;
								}
							} else {
								const err60 = {
									instancePath: instancePath + "/slices/" + i5 + "/metrics",
									schemaPath: "#/properties/slices/items/properties/metrics/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data33.comparison !== void 0) {
							let data39 = data33.comparison;
							if (Array.isArray(data39)) {
								const len7 = data39.length;
								for (let i7 = 0; i7 < len7; i7++) if (!validate167(data39[i7], {
									instancePath: instancePath + "/slices/" + i5 + "/comparison/" + i7,
									parentData: data39,
									parentDataProperty: i7,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
									errors = vErrors.length;
								}
							} else {
								const err61 = {
									instancePath: instancePath + "/slices/" + i5 + "/comparison",
									schemaPath: "#/properties/slices/items/properties/comparison/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
					} else {
						const err62 = {
							instancePath: instancePath + "/slices/" + i5,
							schemaPath: "#/properties/slices/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/slices",
					schemaPath: "#/properties/slices/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.fairness !== void 0) {
			let data41 = data.fairness;
			if (Array.isArray(data41)) {
				const len8 = data41.length;
				for (let i8 = 0; i8 < len8; i8++) {
					let data42 = data41[i8];
					if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
						if (data42.column === void 0) {
							const err64 = {
								instancePath: instancePath + "/fairness/" + i8,
								schemaPath: "#/properties/fairness/items/required",
								keyword: "required",
								params: { missingProperty: "column" },
								message: "must have required property 'column'"
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (data42.measure === void 0) {
							const err65 = {
								instancePath: instancePath + "/fairness/" + i8,
								schemaPath: "#/properties/fairness/items/required",
								keyword: "required",
								params: { missingProperty: "measure" },
								message: "must have required property 'measure'"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
						if (data42.value === void 0) {
							const err66 = {
								instancePath: instancePath + "/fairness/" + i8,
								schemaPath: "#/properties/fairness/items/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data42.lower === void 0) {
							const err67 = {
								instancePath: instancePath + "/fairness/" + i8,
								schemaPath: "#/properties/fairness/items/required",
								keyword: "required",
								params: { missingProperty: "lower" },
								message: "must have required property 'lower'"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						if (data42.upper === void 0) {
							const err68 = {
								instancePath: instancePath + "/fairness/" + i8,
								schemaPath: "#/properties/fairness/items/required",
								keyword: "required",
								params: { missingProperty: "upper" },
								message: "must have required property 'upper'"
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						if (data42.n === void 0) {
							const err69 = {
								instancePath: instancePath + "/fairness/" + i8,
								schemaPath: "#/properties/fairness/items/required",
								keyword: "required",
								params: { missingProperty: "n" },
								message: "must have required property 'n'"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						if (data42.groups === void 0) {
							const err70 = {
								instancePath: instancePath + "/fairness/" + i8,
								schemaPath: "#/properties/fairness/items/required",
								keyword: "required",
								params: { missingProperty: "groups" },
								message: "must have required property 'groups'"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						if (data42.left === void 0) {
							const err71 = {
								instancePath: instancePath + "/fairness/" + i8,
								schemaPath: "#/properties/fairness/items/required",
								keyword: "required",
								params: { missingProperty: "left" },
								message: "must have required property 'left'"
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						for (const key6 in data42) if (!func2.call(schema62.properties.fairness.items.properties, key6)) {
							const err72 = {
								instancePath: instancePath + "/fairness/" + i8,
								schemaPath: "#/properties/fairness/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data42.column !== void 0) {
							if (typeof data42.column !== "string") {
								const err73 = {
									instancePath: instancePath + "/fairness/" + i8 + "/column",
									schemaPath: "#/properties/fairness/items/properties/column/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data42.measure !== void 0) {
							let data44 = data42.measure;
							if (typeof data44 !== "string") {
								const err74 = {
									instancePath: instancePath + "/fairness/" + i8 + "/measure",
									schemaPath: "#/properties/fairness/items/properties/measure/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
							if (!(data44 === "demographic_parity_ratio" || data44 === "demographic_parity_difference" || data44 === "equal_opportunity_difference" || data44 === "equalized_odds_difference" || data44 === "metric_gap")) {
								const err75 = {
									instancePath: instancePath + "/fairness/" + i8 + "/measure",
									schemaPath: "#/properties/fairness/items/properties/measure/enum",
									keyword: "enum",
									params: { allowedValues: schema62.properties.fairness.items.properties.measure.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
						}
						if (data42.metric !== void 0) {
							if (typeof data42.metric !== "string") {
								const err76 = {
									instancePath: instancePath + "/fairness/" + i8 + "/metric",
									schemaPath: "#/properties/fairness/items/properties/metric/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err76];
								else vErrors.push(err76);
								errors++;
							}
						}
						if (data42.value !== void 0) {
							let data46 = data42.value;
							if (!(typeof data46 == "number" && isFinite(data46)) && data46 !== null) {
								const err77 = {
									instancePath: instancePath + "/fairness/" + i8 + "/value",
									schemaPath: "#/properties/fairness/items/properties/value/type",
									keyword: "type",
									params: { type: schema62.properties.fairness.items.properties.value.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data42.lower !== void 0) {
							let data47 = data42.lower;
							if (!(typeof data47 == "number" && isFinite(data47)) && data47 !== null) {
								const err78 = {
									instancePath: instancePath + "/fairness/" + i8 + "/lower",
									schemaPath: "#/properties/fairness/items/properties/lower/type",
									keyword: "type",
									params: { type: schema62.properties.fairness.items.properties.lower.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							}
						}
						if (data42.upper !== void 0) {
							let data48 = data42.upper;
							if (!(typeof data48 == "number" && isFinite(data48)) && data48 !== null) {
								const err79 = {
									instancePath: instancePath + "/fairness/" + i8 + "/upper",
									schemaPath: "#/properties/fairness/items/properties/upper/type",
									keyword: "type",
									params: { type: schema62.properties.fairness.items.properties.upper.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						if (data42.n !== void 0) {
							let data49 = data42.n;
							if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
								const err80 = {
									instancePath: instancePath + "/fairness/" + i8 + "/n",
									schemaPath: "#/properties/fairness/items/properties/n/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
							if (typeof data49 == "number" && isFinite(data49)) {
								if (data49 < 0 || isNaN(data49)) {
									const err81 = {
										instancePath: instancePath + "/fairness/" + i8 + "/n",
										schemaPath: "#/properties/fairness/items/properties/n/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
							}
						}
						if (data42.groups !== void 0) {
							let data50 = data42.groups;
							if (Array.isArray(data50)) {
								const len9 = data50.length;
								for (let i9 = 0; i9 < len9; i9++) {
									let data51 = data50[i9];
									if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
										if (data51.value === void 0) {
											const err82 = {
												instancePath: instancePath + "/fairness/" + i8 + "/groups/" + i9,
												schemaPath: "#/properties/fairness/items/properties/groups/items/required",
												keyword: "required",
												params: { missingProperty: "value" },
												message: "must have required property 'value'"
											};
											if (vErrors === null) vErrors = [err82];
											else vErrors.push(err82);
											errors++;
										}
										if (data51.n === void 0) {
											const err83 = {
												instancePath: instancePath + "/fairness/" + i8 + "/groups/" + i9,
												schemaPath: "#/properties/fairness/items/properties/groups/items/required",
												keyword: "required",
												params: { missingProperty: "n" },
												message: "must have required property 'n'"
											};
											if (vErrors === null) vErrors = [err83];
											else vErrors.push(err83);
											errors++;
										}
										if (data51.rate === void 0) {
											const err84 = {
												instancePath: instancePath + "/fairness/" + i8 + "/groups/" + i9,
												schemaPath: "#/properties/fairness/items/properties/groups/items/required",
												keyword: "required",
												params: { missingProperty: "rate" },
												message: "must have required property 'rate'"
											};
											if (vErrors === null) vErrors = [err84];
											else vErrors.push(err84);
											errors++;
										}
										for (const key7 in data51) if (!(key7 === "value" || key7 === "n" || key7 === "rate")) {
											const err85 = {
												instancePath: instancePath + "/fairness/" + i8 + "/groups/" + i9,
												schemaPath: "#/properties/fairness/items/properties/groups/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key7 },
												message: "must NOT have additional properties"
											};
											if (vErrors === null) vErrors = [err85];
											else vErrors.push(err85);
											errors++;
										}
										if (data51.value !== void 0) {
											if (typeof data51.value !== "string") {
												const err86 = {
													instancePath: instancePath + "/fairness/" + i8 + "/groups/" + i9 + "/value",
													schemaPath: "#/properties/fairness/items/properties/groups/items/properties/value/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												};
												if (vErrors === null) vErrors = [err86];
												else vErrors.push(err86);
												errors++;
											}
										}
										if (data51.n !== void 0) {
											let data53 = data51.n;
											if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
												const err87 = {
													instancePath: instancePath + "/fairness/" + i8 + "/groups/" + i9 + "/n",
													schemaPath: "#/properties/fairness/items/properties/groups/items/properties/n/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err87];
												else vErrors.push(err87);
												errors++;
											}
											if (typeof data53 == "number" && isFinite(data53)) {
												if (data53 < 0 || isNaN(data53)) {
													const err88 = {
														instancePath: instancePath + "/fairness/" + i8 + "/groups/" + i9 + "/n",
														schemaPath: "#/properties/fairness/items/properties/groups/items/properties/n/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													};
													if (vErrors === null) vErrors = [err88];
													else vErrors.push(err88);
													errors++;
												}
											}
										}
										if (data51.rate !== void 0) {
											let data54 = data51.rate;
											if (!(typeof data54 == "number" && isFinite(data54)) && data54 !== null) {
												const err89 = {
													instancePath: instancePath + "/fairness/" + i8 + "/groups/" + i9 + "/rate",
													schemaPath: "#/properties/fairness/items/properties/groups/items/properties/rate/type",
													keyword: "type",
													params: { type: schema62.properties.fairness.items.properties.groups.items.properties.rate.type },
													message: "must be number,null"
												};
												if (vErrors === null) vErrors = [err89];
												else vErrors.push(err89);
												errors++;
											}
										}
									} else {
										const err90 = {
											instancePath: instancePath + "/fairness/" + i8 + "/groups/" + i9,
											schemaPath: "#/properties/fairness/items/properties/groups/items/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err90];
										else vErrors.push(err90);
										errors++;
									}
								}
							} else {
								const err91 = {
									instancePath: instancePath + "/fairness/" + i8 + "/groups",
									schemaPath: "#/properties/fairness/items/properties/groups/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
						}
						if (data42.left !== void 0) {
							let data55 = data42.left;
							if (Array.isArray(data55)) {
								const len10 = data55.length;
								for (let i10 = 0; i10 < len10; i10++) if (typeof data55[i10] !== "string") {
									const err92 = {
										instancePath: instancePath + "/fairness/" + i8 + "/left/" + i10,
										schemaPath: "#/properties/fairness/items/properties/left/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err92];
									else vErrors.push(err92);
									errors++;
								}
							} else {
								const err93 = {
									instancePath: instancePath + "/fairness/" + i8 + "/left",
									schemaPath: "#/properties/fairness/items/properties/left/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err93];
								else vErrors.push(err93);
								errors++;
							}
						}
					} else {
						const err94 = {
							instancePath: instancePath + "/fairness/" + i8,
							schemaPath: "#/properties/fairness/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
				}
			} else {
				const err95 = {
					instancePath: instancePath + "/fairness",
					schemaPath: "#/properties/fairness/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err95];
				else vErrors.push(err95);
				errors++;
			}
		}
		if (data.calibration !== void 0) {
			let data57 = data.calibration;
			if (Array.isArray(data57)) {
				const len11 = data57.length;
				for (let i11 = 0; i11 < len11; i11++) {
					let data58 = data57[i11];
					if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
						if (data58.lower === void 0) {
							const err96 = {
								instancePath: instancePath + "/calibration/" + i11,
								schemaPath: "#/properties/calibration/items/required",
								keyword: "required",
								params: { missingProperty: "lower" },
								message: "must have required property 'lower'"
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						if (data58.upper === void 0) {
							const err97 = {
								instancePath: instancePath + "/calibration/" + i11,
								schemaPath: "#/properties/calibration/items/required",
								keyword: "required",
								params: { missingProperty: "upper" },
								message: "must have required property 'upper'"
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
						if (data58.n === void 0) {
							const err98 = {
								instancePath: instancePath + "/calibration/" + i11,
								schemaPath: "#/properties/calibration/items/required",
								keyword: "required",
								params: { missingProperty: "n" },
								message: "must have required property 'n'"
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						}
						if (data58.predicted === void 0) {
							const err99 = {
								instancePath: instancePath + "/calibration/" + i11,
								schemaPath: "#/properties/calibration/items/required",
								keyword: "required",
								params: { missingProperty: "predicted" },
								message: "must have required property 'predicted'"
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						if (data58.observed === void 0) {
							const err100 = {
								instancePath: instancePath + "/calibration/" + i11,
								schemaPath: "#/properties/calibration/items/required",
								keyword: "required",
								params: { missingProperty: "observed" },
								message: "must have required property 'observed'"
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
						for (const key8 in data58) if (!(key8 === "lower" || key8 === "upper" || key8 === "n" || key8 === "predicted" || key8 === "observed")) {
							const err101 = {
								instancePath: instancePath + "/calibration/" + i11,
								schemaPath: "#/properties/calibration/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err101];
							else vErrors.push(err101);
							errors++;
						}
						if (data58.lower !== void 0) {
							let data59 = data58.lower;
							if (!(typeof data59 == "number" && isFinite(data59))) {
								const err102 = {
									instancePath: instancePath + "/calibration/" + i11 + "/lower",
									schemaPath: "#/properties/calibration/items/properties/lower/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err102];
								else vErrors.push(err102);
								errors++;
							}
						}
						if (data58.upper !== void 0) {
							let data60 = data58.upper;
							if (!(typeof data60 == "number" && isFinite(data60))) {
								const err103 = {
									instancePath: instancePath + "/calibration/" + i11 + "/upper",
									schemaPath: "#/properties/calibration/items/properties/upper/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err103];
								else vErrors.push(err103);
								errors++;
							}
						}
						if (data58.n !== void 0) {
							let data61 = data58.n;
							if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
								const err104 = {
									instancePath: instancePath + "/calibration/" + i11 + "/n",
									schemaPath: "#/properties/calibration/items/properties/n/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err104];
								else vErrors.push(err104);
								errors++;
							}
							if (typeof data61 == "number" && isFinite(data61)) {
								if (data61 < 0 || isNaN(data61)) {
									const err105 = {
										instancePath: instancePath + "/calibration/" + i11 + "/n",
										schemaPath: "#/properties/calibration/items/properties/n/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err105];
									else vErrors.push(err105);
									errors++;
								}
							}
						}
						if (data58.predicted !== void 0) {
							let data62 = data58.predicted;
							if (!(typeof data62 == "number" && isFinite(data62))) {
								const err106 = {
									instancePath: instancePath + "/calibration/" + i11 + "/predicted",
									schemaPath: "#/properties/calibration/items/properties/predicted/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
						if (data58.observed !== void 0) {
							let data63 = data58.observed;
							if (!(typeof data63 == "number" && isFinite(data63))) {
								const err107 = {
									instancePath: instancePath + "/calibration/" + i11 + "/observed",
									schemaPath: "#/properties/calibration/items/properties/observed/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err107];
								else vErrors.push(err107);
								errors++;
							}
						}
					} else {
						const err108 = {
							instancePath: instancePath + "/calibration/" + i11,
							schemaPath: "#/properties/calibration/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					}
				}
			} else {
				const err109 = {
					instancePath: instancePath + "/calibration",
					schemaPath: "#/properties/calibration/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err109];
				else vErrors.push(err109);
				errors++;
			}
		}
		if (data.flips !== void 0) {
			let data64 = data.flips;
			if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
				if (data64.n === void 0) {
					const err110 = {
						instancePath: instancePath + "/flips",
						schemaPath: "#/properties/flips/required",
						keyword: "required",
						params: { missingProperty: "n" },
						message: "must have required property 'n'"
					};
					if (vErrors === null) vErrors = [err110];
					else vErrors.push(err110);
					errors++;
				}
				if (data64.changed === void 0) {
					const err111 = {
						instancePath: instancePath + "/flips",
						schemaPath: "#/properties/flips/required",
						keyword: "required",
						params: { missingProperty: "changed" },
						message: "must have required property 'changed'"
					};
					if (vErrors === null) vErrors = [err111];
					else vErrors.push(err111);
					errors++;
				}
				if (data64.better === void 0) {
					const err112 = {
						instancePath: instancePath + "/flips",
						schemaPath: "#/properties/flips/required",
						keyword: "required",
						params: { missingProperty: "better" },
						message: "must have required property 'better'"
					};
					if (vErrors === null) vErrors = [err112];
					else vErrors.push(err112);
					errors++;
				}
				if (data64.worse === void 0) {
					const err113 = {
						instancePath: instancePath + "/flips",
						schemaPath: "#/properties/flips/required",
						keyword: "required",
						params: { missingProperty: "worse" },
						message: "must have required property 'worse'"
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
				for (const key9 in data64) if (!(key9 === "n" || key9 === "changed" || key9 === "better" || key9 === "worse")) {
					const err114 = {
						instancePath: instancePath + "/flips",
						schemaPath: "#/properties/flips/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err114];
					else vErrors.push(err114);
					errors++;
				}
				if (data64.n !== void 0) {
					let data65 = data64.n;
					if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
						const err115 = {
							instancePath: instancePath + "/flips/n",
							schemaPath: "#/properties/flips/properties/n/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
					if (typeof data65 == "number" && isFinite(data65)) {
						if (data65 < 0 || isNaN(data65)) {
							const err116 = {
								instancePath: instancePath + "/flips/n",
								schemaPath: "#/properties/flips/properties/n/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err116];
							else vErrors.push(err116);
							errors++;
						}
					}
				}
				if (data64.changed !== void 0) {
					let data66 = data64.changed;
					if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
						const err117 = {
							instancePath: instancePath + "/flips/changed",
							schemaPath: "#/properties/flips/properties/changed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
					if (typeof data66 == "number" && isFinite(data66)) {
						if (data66 < 0 || isNaN(data66)) {
							const err118 = {
								instancePath: instancePath + "/flips/changed",
								schemaPath: "#/properties/flips/properties/changed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
					}
				}
				if (data64.better !== void 0) {
					let data67 = data64.better;
					if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
						const err119 = {
							instancePath: instancePath + "/flips/better",
							schemaPath: "#/properties/flips/properties/better/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err119];
						else vErrors.push(err119);
						errors++;
					}
					if (typeof data67 == "number" && isFinite(data67)) {
						if (data67 < 0 || isNaN(data67)) {
							const err120 = {
								instancePath: instancePath + "/flips/better",
								schemaPath: "#/properties/flips/properties/better/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err120];
							else vErrors.push(err120);
							errors++;
						}
					}
				}
				if (data64.worse !== void 0) {
					let data68 = data64.worse;
					if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
						const err121 = {
							instancePath: instancePath + "/flips/worse",
							schemaPath: "#/properties/flips/properties/worse/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
					if (typeof data68 == "number" && isFinite(data68)) {
						if (data68 < 0 || isNaN(data68)) {
							const err122 = {
								instancePath: instancePath + "/flips/worse",
								schemaPath: "#/properties/flips/properties/worse/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
					}
				}
			} else {
				const err123 = {
					instancePath: instancePath + "/flips",
					schemaPath: "#/properties/flips/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err123];
				else vErrors.push(err123);
				errors++;
			}
		}
		if (data.cost !== void 0) {
			if (!validate165(data.cost, {
				instancePath: instancePath + "/cost",
				parentData: data,
				parentDataProperty: "cost",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
				errors = vErrors.length;
			}
		}
		if (data.recent !== void 0) {
			let data70 = data.recent;
			if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
				if (data70.rows === void 0) {
					const err124 = {
						instancePath: instancePath + "/recent",
						schemaPath: "#/properties/recent/required",
						keyword: "required",
						params: { missingProperty: "rows" },
						message: "must have required property 'rows'"
					};
					if (vErrors === null) vErrors = [err124];
					else vErrors.push(err124);
					errors++;
				}
				if (data70.tested === void 0) {
					const err125 = {
						instancePath: instancePath + "/recent",
						schemaPath: "#/properties/recent/required",
						keyword: "required",
						params: { missingProperty: "tested" },
						message: "must have required property 'tested'"
					};
					if (vErrors === null) vErrors = [err125];
					else vErrors.push(err125);
					errors++;
				}
				if (data70.drifted === void 0) {
					const err126 = {
						instancePath: instancePath + "/recent",
						schemaPath: "#/properties/recent/required",
						keyword: "required",
						params: { missingProperty: "drifted" },
						message: "must have required property 'drifted'"
					};
					if (vErrors === null) vErrors = [err126];
					else vErrors.push(err126);
					errors++;
				}
				if (data70.verdict === void 0) {
					const err127 = {
						instancePath: instancePath + "/recent",
						schemaPath: "#/properties/recent/required",
						keyword: "required",
						params: { missingProperty: "verdict" },
						message: "must have required property 'verdict'"
					};
					if (vErrors === null) vErrors = [err127];
					else vErrors.push(err127);
					errors++;
				}
				for (const key10 in data70) if (!(key10 === "rows" || key10 === "from" || key10 === "to" || key10 === "tested" || key10 === "drifted" || key10 === "verdict")) {
					const err128 = {
						instancePath: instancePath + "/recent",
						schemaPath: "#/properties/recent/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err128];
					else vErrors.push(err128);
					errors++;
				}
				if (data70.rows !== void 0) {
					let data71 = data70.rows;
					if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
						const err129 = {
							instancePath: instancePath + "/recent/rows",
							schemaPath: "#/properties/recent/properties/rows/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err129];
						else vErrors.push(err129);
						errors++;
					}
					if (typeof data71 == "number" && isFinite(data71)) {
						if (data71 < 0 || isNaN(data71)) {
							const err130 = {
								instancePath: instancePath + "/recent/rows",
								schemaPath: "#/properties/recent/properties/rows/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err130];
							else vErrors.push(err130);
							errors++;
						}
					}
				}
				if (data70.from !== void 0) {
					if (typeof data70.from !== "string") {
						const err131 = {
							instancePath: instancePath + "/recent/from",
							schemaPath: "#/properties/recent/properties/from/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err131];
						else vErrors.push(err131);
						errors++;
					}
				}
				if (data70.to !== void 0) {
					if (typeof data70.to !== "string") {
						const err132 = {
							instancePath: instancePath + "/recent/to",
							schemaPath: "#/properties/recent/properties/to/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err132];
						else vErrors.push(err132);
						errors++;
					}
				}
				if (data70.tested !== void 0) {
					let data74 = data70.tested;
					if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
						const err133 = {
							instancePath: instancePath + "/recent/tested",
							schemaPath: "#/properties/recent/properties/tested/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err133];
						else vErrors.push(err133);
						errors++;
					}
					if (typeof data74 == "number" && isFinite(data74)) {
						if (data74 < 0 || isNaN(data74)) {
							const err134 = {
								instancePath: instancePath + "/recent/tested",
								schemaPath: "#/properties/recent/properties/tested/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
					}
				}
				if (data70.drifted !== void 0) {
					let data75 = data70.drifted;
					if (Array.isArray(data75)) {
						const len12 = data75.length;
						for (let i12 = 0; i12 < len12; i12++) if (typeof data75[i12] !== "string") {
							const err135 = {
								instancePath: instancePath + "/recent/drifted/" + i12,
								schemaPath: "#/properties/recent/properties/drifted/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
					} else {
						const err136 = {
							instancePath: instancePath + "/recent/drifted",
							schemaPath: "#/properties/recent/properties/drifted/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err136];
						else vErrors.push(err136);
						errors++;
					}
				}
				if (data70.verdict !== void 0) {
					let data77 = data70.verdict;
					if (typeof data77 !== "string") {
						const err137 = {
							instancePath: instancePath + "/recent/verdict",
							schemaPath: "#/properties/recent/properties/verdict/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err137];
						else vErrors.push(err137);
						errors++;
					}
					if (!(data77 === "drift" || data77 === "no-drift" || data77 === "inconclusive")) {
						const err138 = {
							instancePath: instancePath + "/recent/verdict",
							schemaPath: "#/properties/recent/properties/verdict/enum",
							keyword: "enum",
							params: { allowedValues: schema62.properties.recent.properties.verdict.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err138];
						else vErrors.push(err138);
						errors++;
					}
				}
			} else {
				const err139 = {
					instancePath: instancePath + "/recent",
					schemaPath: "#/properties/recent/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err139];
				else vErrors.push(err139);
				errors++;
			}
		}
	} else {
		const err140 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err140];
		else vErrors.push(err140);
		errors++;
	}
	validate148.errors = vErrors;
	return errors === 0;
}
validate148.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateImportedVersion = validate175;
const schema72 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/imported-version.schema.json",
	"title": "ImportedVersion",
	"type": "object",
	"properties": {
		"document": { "const": "imported-version" },
		"schemaVersion": { "const": 1 },
		"model": { "$ref": "#/$defs/modelName" },
		"version": { "$ref": "#/$defs/semver" },
		"createdAt": { "$ref": "#/$defs/time" },
		"source": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"enum": ["gto", "mlflow"]
				},
				"name": { "type": "string" },
				"version": { "type": "string" },
				"location": { "type": "string" }
			},
			"required": [
				"kind",
				"name",
				"version"
			],
			"additionalProperties": false
		},
		"commit": { "$ref": "#/$defs/sha" },
		"description": { "type": "string" },
		"type": { "type": "string" },
		"path": { "type": "string" },
		"labels": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"run": {
			"type": "object",
			"properties": {
				"id": { "type": "string" },
				"name": { "type": "string" },
				"status": { "type": "string" },
				"startedAt": { "$ref": "#/$defs/time" },
				"endedAt": { "$ref": "#/$defs/time" },
				"parameters": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				},
				"metrics": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"name": { "type": "string" },
							"value": { "type": ["number", "null"] },
							"values": {
								"type": "integer",
								"minimum": 0
							}
						},
						"required": [
							"name",
							"value",
							"values"
						],
						"additionalProperties": false
					}
				},
				"tags": {
					"type": "object",
					"additionalProperties": { "type": "string" }
				}
			},
			"required": [
				"id",
				"parameters",
				"metrics",
				"tags"
			],
			"additionalProperties": false
		},
		"signature": {
			"type": "object",
			"properties": {
				"inputs": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"name": { "type": "string" },
							"type": { "type": "string" }
						},
						"required": ["name", "type"],
						"additionalProperties": false
					}
				},
				"outputs": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"name": { "type": "string" },
							"type": { "type": "string" }
						},
						"required": ["name", "type"],
						"additionalProperties": false
					}
				}
			},
			"required": ["inputs", "outputs"],
			"additionalProperties": false
		},
		"artifacts": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"path": { "type": "string" },
					"size": {
						"type": "integer",
						"minimum": 0
					},
					"sha256": { "$ref": "#/$defs/digest" }
				},
				"required": [
					"path",
					"size",
					"sha256"
				],
				"additionalProperties": false
			}
		},
		"stages": {
			"type": "array",
			"items": { "type": "string" }
		}
	},
	"required": [
		"document",
		"schemaVersion",
		"model",
		"version",
		"createdAt",
		"source",
		"artifacts",
		"stages"
	],
	"additionalProperties": false,
	"$defs": {
		"modelName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"semver": {
			"type": "string",
			"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
		},
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"time": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"sha": {
			"type": "string",
			"pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
		}
	}
};
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate176.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate176.errors = vErrors;
	return errors === 0;
}
validate176.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate178.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" },
				message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate178.errors = vErrors;
	return errors === 0;
}
validate178.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate180.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate180.errors = vErrors;
	return errors === 0;
}
validate180.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern38 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate182.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern38.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" },
				message: "must match pattern \"^[0-9a-f]{40}([0-9a-f]{24})?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate182.errors = vErrors;
	return errors === 0;
}
validate182.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate186.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate186.errors = vErrors;
	return errors === 0;
}
validate186.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate175.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.model === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.source === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.artifacts === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "artifacts" },
				message: "must have required property 'artifacts'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.stages === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stages" },
				message: "must have required property 'stages'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema72.properties, key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.document !== void 0) {
			if ("imported-version" !== data.document) {
				const err9 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "imported-version" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err10 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.model !== void 0) {
			if (!validate176(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate178(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
				errors = vErrors.length;
			}
		}
		if (data.createdAt !== void 0) {
			if (!validate180(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
				errors = vErrors.length;
			}
		}
		if (data.source !== void 0) {
			let data5 = data.source;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.kind === void 0) {
					const err11 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data5.name === void 0) {
					const err12 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5.version === void 0) {
					const err13 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "kind" || key1 === "name" || key1 === "version" || key1 === "location")) {
					const err14 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/properties/source/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5.kind !== void 0) {
					let data6 = data5.kind;
					if (typeof data6 !== "string") {
						const err15 = {
							instancePath: instancePath + "/source/kind",
							schemaPath: "#/properties/source/properties/kind/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (!(data6 === "gto" || data6 === "mlflow")) {
						const err16 = {
							instancePath: instancePath + "/source/kind",
							schemaPath: "#/properties/source/properties/kind/enum",
							keyword: "enum",
							params: { allowedValues: schema72.properties.source.properties.kind.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data5.name !== void 0) {
					if (typeof data5.name !== "string") {
						const err17 = {
							instancePath: instancePath + "/source/name",
							schemaPath: "#/properties/source/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data5.version !== void 0) {
					if (typeof data5.version !== "string") {
						const err18 = {
							instancePath: instancePath + "/source/version",
							schemaPath: "#/properties/source/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data5.location !== void 0) {
					if (typeof data5.location !== "string") {
						const err19 = {
							instancePath: instancePath + "/source/location",
							schemaPath: "#/properties/source/properties/location/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.commit !== void 0) {
			if (!validate182(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			if (typeof data.description !== "string") {
				const err21 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (typeof data.type !== "string") {
				const err22 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err23 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			let data14 = data.labels;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key2 in data14) if (typeof data14[key2] !== "string") {
					const err24 = {
						instancePath: instancePath + "/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/labels/additionalProperties/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/properties/labels/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data16 = data.run;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (data16.id === void 0) {
					const err26 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data16.parameters === void 0) {
					const err27 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "parameters" },
						message: "must have required property 'parameters'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data16.metrics === void 0) {
					const err28 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "metrics" },
						message: "must have required property 'metrics'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data16.tags === void 0) {
					const err29 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "tags" },
						message: "must have required property 'tags'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				for (const key3 in data16) if (!(key3 === "id" || key3 === "name" || key3 === "status" || key3 === "startedAt" || key3 === "endedAt" || key3 === "parameters" || key3 === "metrics" || key3 === "tags")) {
					const err30 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data16.id !== void 0) {
					if (typeof data16.id !== "string") {
						const err31 = {
							instancePath: instancePath + "/run/id",
							schemaPath: "#/properties/run/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data16.name !== void 0) {
					if (typeof data16.name !== "string") {
						const err32 = {
							instancePath: instancePath + "/run/name",
							schemaPath: "#/properties/run/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data16.status !== void 0) {
					if (typeof data16.status !== "string") {
						const err33 = {
							instancePath: instancePath + "/run/status",
							schemaPath: "#/properties/run/properties/status/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data16.startedAt !== void 0) {
					if (!validate180(data16.startedAt, {
						instancePath: instancePath + "/run/startedAt",
						parentData: data16,
						parentDataProperty: "startedAt",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
						errors = vErrors.length;
					}
				}
				if (data16.endedAt !== void 0) {
					if (!validate180(data16.endedAt, {
						instancePath: instancePath + "/run/endedAt",
						parentData: data16,
						parentDataProperty: "endedAt",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
						errors = vErrors.length;
					}
				}
				if (data16.parameters !== void 0) {
					let data22 = data16.parameters;
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						for (const key4 in data22) if (typeof data22[key4] !== "string") {
							const err34 = {
								instancePath: instancePath + "/run/parameters/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/run/properties/parameters/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/run/parameters",
							schemaPath: "#/properties/run/properties/parameters/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data16.metrics !== void 0) {
					let data24 = data16.metrics;
					if (Array.isArray(data24)) {
						const len0 = data24.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data25 = data24[i0];
							if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
								if (data25.name === void 0) {
									const err36 = {
										instancePath: instancePath + "/run/metrics/" + i0,
										schemaPath: "#/properties/run/properties/metrics/items/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data25.value === void 0) {
									const err37 = {
										instancePath: instancePath + "/run/metrics/" + i0,
										schemaPath: "#/properties/run/properties/metrics/items/required",
										keyword: "required",
										params: { missingProperty: "value" },
										message: "must have required property 'value'"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								if (data25.values === void 0) {
									const err38 = {
										instancePath: instancePath + "/run/metrics/" + i0,
										schemaPath: "#/properties/run/properties/metrics/items/required",
										keyword: "required",
										params: { missingProperty: "values" },
										message: "must have required property 'values'"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
								for (const key5 in data25) if (!(key5 === "name" || key5 === "value" || key5 === "values")) {
									const err39 = {
										instancePath: instancePath + "/run/metrics/" + i0,
										schemaPath: "#/properties/run/properties/metrics/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (data25.name !== void 0) {
									if (typeof data25.name !== "string") {
										const err40 = {
											instancePath: instancePath + "/run/metrics/" + i0 + "/name",
											schemaPath: "#/properties/run/properties/metrics/items/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err40];
										else vErrors.push(err40);
										errors++;
									}
								}
								if (data25.value !== void 0) {
									let data27 = data25.value;
									if (!(typeof data27 == "number" && isFinite(data27)) && data27 !== null) {
										const err41 = {
											instancePath: instancePath + "/run/metrics/" + i0 + "/value",
											schemaPath: "#/properties/run/properties/metrics/items/properties/value/type",
											keyword: "type",
											params: { type: schema72.properties.run.properties.metrics.items.properties.value.type },
											message: "must be number,null"
										};
										if (vErrors === null) vErrors = [err41];
										else vErrors.push(err41);
										errors++;
									}
								}
								if (data25.values !== void 0) {
									let data28 = data25.values;
									if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
										const err42 = {
											instancePath: instancePath + "/run/metrics/" + i0 + "/values",
											schemaPath: "#/properties/run/properties/metrics/items/properties/values/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
									if (typeof data28 == "number" && isFinite(data28)) {
										if (data28 < 0 || isNaN(data28)) {
											const err43 = {
												instancePath: instancePath + "/run/metrics/" + i0 + "/values",
												schemaPath: "#/properties/run/properties/metrics/items/properties/values/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
										}
									}
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/run/metrics/" + i0,
									schemaPath: "#/properties/run/properties/metrics/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/run/metrics",
							schemaPath: "#/properties/run/properties/metrics/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data16.tags !== void 0) {
					let data29 = data16.tags;
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						for (const key6 in data29) if (typeof data29[key6] !== "string") {
							const err46 = {
								instancePath: instancePath + "/run/tags/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/run/properties/tags/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/run/tags",
							schemaPath: "#/properties/run/properties/tags/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.signature !== void 0) {
			let data31 = data.signature;
			if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
				if (data31.inputs === void 0) {
					const err49 = {
						instancePath: instancePath + "/signature",
						schemaPath: "#/properties/signature/required",
						keyword: "required",
						params: { missingProperty: "inputs" },
						message: "must have required property 'inputs'"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data31.outputs === void 0) {
					const err50 = {
						instancePath: instancePath + "/signature",
						schemaPath: "#/properties/signature/required",
						keyword: "required",
						params: { missingProperty: "outputs" },
						message: "must have required property 'outputs'"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				for (const key7 in data31) if (!(key7 === "inputs" || key7 === "outputs")) {
					const err51 = {
						instancePath: instancePath + "/signature",
						schemaPath: "#/properties/signature/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				if (data31.inputs !== void 0) {
					let data32 = data31.inputs;
					if (Array.isArray(data32)) {
						const len1 = data32.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data33 = data32[i1];
							if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
								if (data33.name === void 0) {
									const err52 = {
										instancePath: instancePath + "/signature/inputs/" + i1,
										schemaPath: "#/properties/signature/properties/inputs/items/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
								if (data33.type === void 0) {
									const err53 = {
										instancePath: instancePath + "/signature/inputs/" + i1,
										schemaPath: "#/properties/signature/properties/inputs/items/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'"
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								for (const key8 in data33) if (!(key8 === "name" || key8 === "type")) {
									const err54 = {
										instancePath: instancePath + "/signature/inputs/" + i1,
										schemaPath: "#/properties/signature/properties/inputs/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key8 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								if (data33.name !== void 0) {
									if (typeof data33.name !== "string") {
										const err55 = {
											instancePath: instancePath + "/signature/inputs/" + i1 + "/name",
											schemaPath: "#/properties/signature/properties/inputs/items/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err55];
										else vErrors.push(err55);
										errors++;
									}
								}
								if (data33.type !== void 0) {
									if (typeof data33.type !== "string") {
										const err56 = {
											instancePath: instancePath + "/signature/inputs/" + i1 + "/type",
											schemaPath: "#/properties/signature/properties/inputs/items/properties/type/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								}
							} else {
								const err57 = {
									instancePath: instancePath + "/signature/inputs/" + i1,
									schemaPath: "#/properties/signature/properties/inputs/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/signature/inputs",
							schemaPath: "#/properties/signature/properties/inputs/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
				if (data31.outputs !== void 0) {
					let data36 = data31.outputs;
					if (Array.isArray(data36)) {
						const len2 = data36.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data37 = data36[i2];
							if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
								if (data37.name === void 0) {
									const err59 = {
										instancePath: instancePath + "/signature/outputs/" + i2,
										schemaPath: "#/properties/signature/properties/outputs/items/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
								if (data37.type === void 0) {
									const err60 = {
										instancePath: instancePath + "/signature/outputs/" + i2,
										schemaPath: "#/properties/signature/properties/outputs/items/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'"
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
								for (const key9 in data37) if (!(key9 === "name" || key9 === "type")) {
									const err61 = {
										instancePath: instancePath + "/signature/outputs/" + i2,
										schemaPath: "#/properties/signature/properties/outputs/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key9 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
								if (data37.name !== void 0) {
									if (typeof data37.name !== "string") {
										const err62 = {
											instancePath: instancePath + "/signature/outputs/" + i2 + "/name",
											schemaPath: "#/properties/signature/properties/outputs/items/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err62];
										else vErrors.push(err62);
										errors++;
									}
								}
								if (data37.type !== void 0) {
									if (typeof data37.type !== "string") {
										const err63 = {
											instancePath: instancePath + "/signature/outputs/" + i2 + "/type",
											schemaPath: "#/properties/signature/properties/outputs/items/properties/type/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
								}
							} else {
								const err64 = {
									instancePath: instancePath + "/signature/outputs/" + i2,
									schemaPath: "#/properties/signature/properties/outputs/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
					} else {
						const err65 = {
							instancePath: instancePath + "/signature/outputs",
							schemaPath: "#/properties/signature/properties/outputs/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/signature",
					schemaPath: "#/properties/signature/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.artifacts !== void 0) {
			let data40 = data.artifacts;
			if (Array.isArray(data40)) {
				const len3 = data40.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data41 = data40[i3];
					if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
						if (data41.path === void 0) {
							const err67 = {
								instancePath: instancePath + "/artifacts/" + i3,
								schemaPath: "#/properties/artifacts/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'"
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						if (data41.size === void 0) {
							const err68 = {
								instancePath: instancePath + "/artifacts/" + i3,
								schemaPath: "#/properties/artifacts/items/required",
								keyword: "required",
								params: { missingProperty: "size" },
								message: "must have required property 'size'"
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
						if (data41.sha256 === void 0) {
							const err69 = {
								instancePath: instancePath + "/artifacts/" + i3,
								schemaPath: "#/properties/artifacts/items/required",
								keyword: "required",
								params: { missingProperty: "sha256" },
								message: "must have required property 'sha256'"
							};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						for (const key10 in data41) if (!(key10 === "path" || key10 === "size" || key10 === "sha256")) {
							const err70 = {
								instancePath: instancePath + "/artifacts/" + i3,
								schemaPath: "#/properties/artifacts/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key10 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						if (data41.path !== void 0) {
							if (typeof data41.path !== "string") {
								const err71 = {
									instancePath: instancePath + "/artifacts/" + i3 + "/path",
									schemaPath: "#/properties/artifacts/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data41.size !== void 0) {
							let data43 = data41.size;
							if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
								const err72 = {
									instancePath: instancePath + "/artifacts/" + i3 + "/size",
									schemaPath: "#/properties/artifacts/items/properties/size/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
							if (typeof data43 == "number" && isFinite(data43)) {
								if (data43 < 0 || isNaN(data43)) {
									const err73 = {
										instancePath: instancePath + "/artifacts/" + i3 + "/size",
										schemaPath: "#/properties/artifacts/items/properties/size/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
							}
						}
						if (data41.sha256 !== void 0) {
							if (!validate186(data41.sha256, {
								instancePath: instancePath + "/artifacts/" + i3 + "/sha256",
								parentData: data41,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err74 = {
							instancePath: instancePath + "/artifacts/" + i3,
							schemaPath: "#/properties/artifacts/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
			} else {
				const err75 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data45 = data.stages;
			if (Array.isArray(data45)) {
				const len4 = data45.length;
				for (let i4 = 0; i4 < len4; i4++) if (typeof data45[i4] !== "string") {
					const err76 = {
						instancePath: instancePath + "/stages/" + i4,
						schemaPath: "#/properties/stages/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
	} else {
		const err78 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err78];
		else vErrors.push(err78);
		errors++;
	}
	validate175.errors = vErrors;
	return errors === 0;
}
validate175.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateManifest = validate188;
const schema78 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/manifest.schema.json",
	"title": "Manifest",
	"type": "object",
	"properties": {
		"document": { "const": "manifest" },
		"schemaVersion": { "const": 1 },
		"model": { "$ref": "#/$defs/modelName" },
		"version": { "$ref": "#/$defs/semver" },
		"createdAt": { "$ref": "#/$defs/time" },
		"task": {
			"type": "string",
			"enum": ["binary", "regression"]
		},
		"startedBy": {
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(\\[bot\\])?$"
		},
		"previous": { "$ref": "#/$defs/semver" },
		"run": {
			"type": "object",
			"properties": {
				"id": { "type": "string" },
				"digest": { "$ref": "#/$defs/digest" },
				"ref": { "type": "string" }
			},
			"required": [
				"id",
				"digest",
				"ref"
			],
			"additionalProperties": false
		},
		"code": { "$ref": "#/$defs/code" },
		"data": { "$ref": "#/$defs/data" },
		"trainer": {
			"type": "object",
			"properties": {
				"kind": { "type": "string" },
				"architecture": { "type": "string" },
				"parameters": {
					"type": "object",
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"array",
						"null"
					] }
				},
				"seed": { "type": "integer" }
			},
			"required": [
				"kind",
				"parameters",
				"seed"
			],
			"additionalProperties": false
		},
		"metrics": {
			"type": "array",
			"items": { "$ref": "#/$defs/metric" }
		},
		"evaluation": { "$ref": "#/$defs/digest" },
		"profile": { "$ref": "#/$defs/digest" },
		"format": { "$ref": "#/$defs/format" },
		"predict": {
			"type": "array",
			"items": { "type": "string" }
		},
		"signature": { "$ref": "#/$defs/signature" },
		"artifacts": {
			"type": "array",
			"items": { "$ref": "#/$defs/artifact" }
		},
		"environment": { "$ref": "#/$defs/environment" },
		"confidence": {
			"type": "number",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"license": { "$ref": "#/$defs/license" },
		"description": {
			"type": "string",
			"maxLength": 1e3
		},
		"parents": {
			"type": "array",
			"items": { "$ref": "#/$defs/parent" }
		},
		"cost": {
			"type": "object",
			"properties": { "trainSeconds": {
				"type": "number",
				"minimum": 0
			} },
			"required": [],
			"additionalProperties": false
		}
	},
	"required": [
		"document",
		"schemaVersion",
		"model",
		"version",
		"createdAt",
		"task",
		"run",
		"code",
		"data",
		"trainer",
		"metrics",
		"evaluation",
		"profile",
		"format",
		"signature",
		"artifacts",
		"environment"
	],
	"additionalProperties": false,
	"$defs": {
		"modelName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"semver": {
			"type": "string",
			"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
		},
		"time": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"license": {
			"type": "string",
			"pattern": "^[A-Za-z0-9(][A-Za-z0-9.+:() -]*$",
			"maxLength": 200
		},
		"parent": {
			"type": "object",
			"properties": {
				"name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"version": {
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"digest": { "$ref": "#/$defs/digest" },
				"url": {
					"type": "string",
					"pattern": "^https?://[^\\s<>\"]+$",
					"maxLength": 1e3
				}
			},
			"required": ["name"],
			"additionalProperties": false
		},
		"code": {
			"type": "object",
			"properties": {
				"commit": { "$ref": "#/$defs/sha" },
				"dirty": { "type": "boolean" }
			},
			"required": ["commit", "dirty"],
			"additionalProperties": false
		},
		"sha": {
			"type": "string",
			"pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
		},
		"data": {
			"type": "object",
			"properties": {
				"dataset": { "type": "string" },
				"digest": { "$ref": "#/$defs/digest" },
				"files": {
					"type": "array",
					"items": { "$ref": "#/$defs/dataFile" }
				},
				"rows": {
					"type": "object",
					"properties": {
						"train": {
							"type": "integer",
							"minimum": 0
						},
						"test": {
							"type": "integer",
							"minimum": 0
						}
					},
					"required": ["train", "test"],
					"additionalProperties": false
				},
				"time": {
					"type": "object",
					"properties": {
						"from": { "type": "string" },
						"to": { "type": "string" }
					},
					"required": ["from", "to"],
					"additionalProperties": false
				},
				"target": { "type": "string" },
				"features": {
					"type": "array",
					"items": { "type": "string" }
				},
				"contract": {
					"type": "object",
					"properties": {
						"checked": {
							"type": "integer",
							"minimum": 0
						},
						"failed": {
							"type": "integer",
							"minimum": 0
						}
					},
					"required": ["checked", "failed"],
					"additionalProperties": false
				}
			},
			"required": [
				"dataset",
				"digest",
				"files",
				"rows",
				"target",
				"features"
			],
			"additionalProperties": false
		},
		"dataFile": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"sha256": { "$ref": "#/$defs/digest" },
				"rows": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": [
				"path",
				"sha256",
				"rows"
			],
			"additionalProperties": false
		},
		"metric": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"direction": { "$ref": "#/$defs/direction" },
				"value": { "type": ["number", "null"] },
				"lower": { "type": ["number", "null"] },
				"upper": { "type": ["number", "null"] },
				"n": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": [
				"name",
				"direction",
				"value",
				"lower",
				"upper",
				"n"
			],
			"additionalProperties": false
		},
		"direction": {
			"type": "string",
			"enum": ["higher", "lower"]
		},
		"format": {
			"type": "string",
			"enum": [
				"tensorflow",
				"onnx",
				"command"
			]
		},
		"signature": {
			"type": "object",
			"properties": {
				"inputs": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"name": { "type": "string" },
							"type": {
								"type": "string",
								"enum": [
									"number",
									"integer",
									"boolean",
									"string"
								]
							}
						},
						"required": ["name", "type"],
						"additionalProperties": false
					}
				},
				"outputs": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"name": { "type": "string" },
							"type": {
								"type": "string",
								"enum": [
									"number",
									"integer",
									"boolean",
									"string"
								]
							}
						},
						"required": ["name", "type"],
						"additionalProperties": false
					}
				}
			},
			"required": ["inputs", "outputs"],
			"additionalProperties": false
		},
		"artifact": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"size": {
					"type": "integer",
					"minimum": 0
				},
				"sha256": { "$ref": "#/$defs/digest" },
				"store": { "oneOf": [
					{
						"type": "object",
						"properties": {
							"kind": { "const": "release" },
							"asset": { "type": "string" }
						},
						"required": ["kind", "asset"],
						"additionalProperties": false
					},
					{
						"type": "object",
						"properties": {
							"kind": { "const": "folder" },
							"path": { "type": "string" }
						},
						"required": ["kind", "path"],
						"additionalProperties": false
					},
					{
						"type": "object",
						"properties": {
							"kind": { "const": "s3" },
							"key": { "type": "string" }
						},
						"required": ["kind", "key"],
						"additionalProperties": false
					},
					{
						"type": "object",
						"properties": { "kind": { "const": "tree" } },
						"required": ["kind"],
						"additionalProperties": false
					},
					{
						"type": "object",
						"properties": { "kind": { "const": "lfs" } },
						"required": ["kind"],
						"additionalProperties": false
					}
				] }
			},
			"required": [
				"path",
				"size",
				"sha256",
				"store"
			],
			"additionalProperties": false
		},
		"environment": {
			"type": "object",
			"properties": {
				"cairn": { "type": "string" },
				"runtime": { "type": "string" },
				"platform": { "type": "string" },
				"lockfiles": {
					"type": "array",
					"items": { "$ref": "#/$defs/file" }
				}
			},
			"required": [
				"cairn",
				"runtime",
				"platform"
			],
			"additionalProperties": false
		},
		"file": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"size": {
					"type": "integer",
					"minimum": 0
				},
				"sha256": { "$ref": "#/$defs/digest" }
			},
			"required": [
				"path",
				"size",
				"sha256"
			],
			"additionalProperties": false
		}
	}
};
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate189.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate189.errors = vErrors;
	return errors === 0;
}
validate189.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate191.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" },
				message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate191.errors = vErrors;
	return errors === 0;
}
validate191.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate193.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate193.errors = vErrors;
	return errors === 0;
}
validate193.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate196.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate196.errors = vErrors;
	return errors === 0;
}
validate196.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate199.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern38.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" },
				message: "must match pattern \"^[0-9a-f]{40}([0-9a-f]{24})?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate199.errors = vErrors;
	return errors === 0;
}
validate199.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate198.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.commit === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dirty === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dirty" },
				message: "must have required property 'dirty'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "commit" || key0 === "dirty")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.commit !== void 0) {
			if (!validate199(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
				errors = vErrors.length;
			}
		}
		if (data.dirty !== void 0) {
			if (typeof data.dirty !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/dirty",
					schemaPath: "#/properties/dirty/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate198.errors = vErrors;
	return errors === 0;
}
validate198.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate204.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rows === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "sha256" || key0 === "rows")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			if (!validate196(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			let data2 = data.rows;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err5 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate204.errors = vErrors;
	return errors === 0;
}
validate204.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate202.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dataset === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dataset" },
				message: "must have required property 'dataset'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.digest === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.files === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				message: "must have required property 'files'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.rows === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.target === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.features === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "features" },
				message: "must have required property 'features'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "dataset" || key0 === "digest" || key0 === "files" || key0 === "rows" || key0 === "time" || key0 === "target" || key0 === "features" || key0 === "contract")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.dataset !== void 0) {
			if (typeof data.dataset !== "string") {
				const err7 = {
					instancePath: instancePath + "/dataset",
					schemaPath: "#/properties/dataset/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate196(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
				errors = vErrors.length;
			}
		}
		if (data.files !== void 0) {
			let data2 = data.files;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate204(data2[i0], {
					instancePath: instancePath + "/files/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data4 = data.rows;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.train === void 0) {
					const err9 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/required",
						keyword: "required",
						params: { missingProperty: "train" },
						message: "must have required property 'train'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data4.test === void 0) {
					const err10 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/required",
						keyword: "required",
						params: { missingProperty: "test" },
						message: "must have required property 'test'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "train" || key1 === "test")) {
					const err11 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data4.train !== void 0) {
					let data5 = data4.train;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err12 = {
							instancePath: instancePath + "/rows/train",
							schemaPath: "#/properties/rows/properties/train/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 0 || isNaN(data5)) {
							const err13 = {
								instancePath: instancePath + "/rows/train",
								schemaPath: "#/properties/rows/properties/train/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data4.test !== void 0) {
					let data6 = data4.test;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err14 = {
							instancePath: instancePath + "/rows/test",
							schemaPath: "#/properties/rows/properties/test/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 0 || isNaN(data6)) {
							const err15 = {
								instancePath: instancePath + "/rows/test",
								schemaPath: "#/properties/rows/properties/test/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.time !== void 0) {
			let data7 = data.time;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.from === void 0) {
					const err17 = {
						instancePath: instancePath + "/time",
						schemaPath: "#/properties/time/required",
						keyword: "required",
						params: { missingProperty: "from" },
						message: "must have required property 'from'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data7.to === void 0) {
					const err18 = {
						instancePath: instancePath + "/time",
						schemaPath: "#/properties/time/required",
						keyword: "required",
						params: { missingProperty: "to" },
						message: "must have required property 'to'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				for (const key2 in data7) if (!(key2 === "from" || key2 === "to")) {
					const err19 = {
						instancePath: instancePath + "/time",
						schemaPath: "#/properties/time/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data7.from !== void 0) {
					if (typeof data7.from !== "string") {
						const err20 = {
							instancePath: instancePath + "/time/from",
							schemaPath: "#/properties/time/properties/from/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data7.to !== void 0) {
					if (typeof data7.to !== "string") {
						const err21 = {
							instancePath: instancePath + "/time/to",
							schemaPath: "#/properties/time/properties/to/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/time",
					schemaPath: "#/properties/time/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (typeof data.target !== "string") {
				const err23 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.features !== void 0) {
			let data11 = data.features;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data11[i1] !== "string") {
					const err24 = {
						instancePath: instancePath + "/features/" + i1,
						schemaPath: "#/properties/features/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.contract !== void 0) {
			let data13 = data.contract;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.checked === void 0) {
					const err26 = {
						instancePath: instancePath + "/contract",
						schemaPath: "#/properties/contract/required",
						keyword: "required",
						params: { missingProperty: "checked" },
						message: "must have required property 'checked'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data13.failed === void 0) {
					const err27 = {
						instancePath: instancePath + "/contract",
						schemaPath: "#/properties/contract/required",
						keyword: "required",
						params: { missingProperty: "failed" },
						message: "must have required property 'failed'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				for (const key3 in data13) if (!(key3 === "checked" || key3 === "failed")) {
					const err28 = {
						instancePath: instancePath + "/contract",
						schemaPath: "#/properties/contract/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data13.checked !== void 0) {
					let data14 = data13.checked;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err29 = {
							instancePath: instancePath + "/contract/checked",
							schemaPath: "#/properties/contract/properties/checked/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 < 0 || isNaN(data14)) {
							const err30 = {
								instancePath: instancePath + "/contract/checked",
								schemaPath: "#/properties/contract/properties/checked/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					}
				}
				if (data13.failed !== void 0) {
					let data15 = data13.failed;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err31 = {
							instancePath: instancePath + "/contract/failed",
							schemaPath: "#/properties/contract/properties/failed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 < 0 || isNaN(data15)) {
							const err32 = {
								instancePath: instancePath + "/contract/failed",
								schemaPath: "#/properties/contract/properties/failed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/contract",
					schemaPath: "#/properties/contract/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate202.errors = vErrors;
	return errors === 0;
}
validate202.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema87 = {
	"type": "object",
	"properties": {
		"name": { "type": "string" },
		"direction": { "$ref": "#/$defs/direction" },
		"value": { "type": ["number", "null"] },
		"lower": { "type": ["number", "null"] },
		"upper": { "type": ["number", "null"] },
		"n": {
			"type": "integer",
			"minimum": 0
		}
	},
	"required": [
		"name",
		"direction",
		"value",
		"lower",
		"upper",
		"n"
	],
	"additionalProperties": false
};
const schema88 = {
	"type": "string",
	"enum": ["higher", "lower"]
};
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate209.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "higher" || data === "lower")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema88.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate209.errors = vErrors;
	return errors === 0;
}
validate209.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate208.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.direction === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "direction" },
				message: "must have required property 'direction'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.value === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.lower === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "lower" },
				message: "must have required property 'lower'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.upper === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "upper" },
				message: "must have required property 'upper'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.n === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "n" },
				message: "must have required property 'n'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "direction" || key0 === "value" || key0 === "lower" || key0 === "upper" || key0 === "n")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.direction !== void 0) {
			if (!validate209(data.direction, {
				instancePath: instancePath + "/direction",
				parentData: data,
				parentDataProperty: "direction",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
				errors = vErrors.length;
			}
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
				const err8 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: schema87.properties.value.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.lower !== void 0) {
			let data3 = data.lower;
			if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
				const err9 = {
					instancePath: instancePath + "/lower",
					schemaPath: "#/properties/lower/type",
					keyword: "type",
					params: { type: schema87.properties.lower.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.upper !== void 0) {
			let data4 = data.upper;
			if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
				const err10 = {
					instancePath: instancePath + "/upper",
					schemaPath: "#/properties/upper/type",
					keyword: "type",
					params: { type: schema87.properties.upper.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.n !== void 0) {
			let data5 = data.n;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err11 = {
					instancePath: instancePath + "/n",
					schemaPath: "#/properties/n/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err12 = {
						instancePath: instancePath + "/n",
						schemaPath: "#/properties/n/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate208.errors = vErrors;
	return errors === 0;
}
validate208.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema89 = {
	"type": "string",
	"enum": [
		"tensorflow",
		"onnx",
		"command"
	]
};
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate214.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "tensorflow" || data === "onnx" || data === "command")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema89.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate214.errors = vErrors;
	return errors === 0;
}
validate214.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema90 = {
	"type": "object",
	"properties": {
		"inputs": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"type": {
						"type": "string",
						"enum": [
							"number",
							"integer",
							"boolean",
							"string"
						]
					}
				},
				"required": ["name", "type"],
				"additionalProperties": false
			}
		},
		"outputs": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"type": {
						"type": "string",
						"enum": [
							"number",
							"integer",
							"boolean",
							"string"
						]
					}
				},
				"required": ["name", "type"],
				"additionalProperties": false
			}
		}
	},
	"required": ["inputs", "outputs"],
	"additionalProperties": false
};
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate216.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.inputs === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inputs" },
				message: "must have required property 'inputs'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.outputs === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				message: "must have required property 'outputs'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "inputs" || key0 === "outputs")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.inputs !== void 0) {
			let data0 = data.inputs;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.name === void 0) {
							const err3 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/properties/inputs/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.type === void 0) {
							const err4 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/properties/inputs/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "name" || key1 === "type")) {
							const err5 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/properties/inputs/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.name !== void 0) {
							if (typeof data1.name !== "string") {
								const err6 = {
									instancePath: instancePath + "/inputs/" + i0 + "/name",
									schemaPath: "#/properties/inputs/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (data1.type !== void 0) {
							let data3 = data1.type;
							if (typeof data3 !== "string") {
								const err7 = {
									instancePath: instancePath + "/inputs/" + i0 + "/type",
									schemaPath: "#/properties/inputs/items/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (!(data3 === "number" || data3 === "integer" || data3 === "boolean" || data3 === "string")) {
								const err8 = {
									instancePath: instancePath + "/inputs/" + i0 + "/type",
									schemaPath: "#/properties/inputs/items/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema90.properties.inputs.items.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/inputs/" + i0,
							schemaPath: "#/properties/inputs/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data4 = data.outputs;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.name === void 0) {
							const err11 = {
								instancePath: instancePath + "/outputs/" + i1,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data5.type === void 0) {
							const err12 = {
								instancePath: instancePath + "/outputs/" + i1,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key2 in data5) if (!(key2 === "name" || key2 === "type")) {
							const err13 = {
								instancePath: instancePath + "/outputs/" + i1,
								schemaPath: "#/properties/outputs/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data5.name !== void 0) {
							if (typeof data5.name !== "string") {
								const err14 = {
									instancePath: instancePath + "/outputs/" + i1 + "/name",
									schemaPath: "#/properties/outputs/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data5.type !== void 0) {
							let data7 = data5.type;
							if (typeof data7 !== "string") {
								const err15 = {
									instancePath: instancePath + "/outputs/" + i1 + "/type",
									schemaPath: "#/properties/outputs/items/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (!(data7 === "number" || data7 === "integer" || data7 === "boolean" || data7 === "string")) {
								const err16 = {
									instancePath: instancePath + "/outputs/" + i1 + "/type",
									schemaPath: "#/properties/outputs/items/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema90.properties.outputs.items.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/outputs/" + i1,
							schemaPath: "#/properties/outputs/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate216.errors = vErrors;
	return errors === 0;
}
validate216.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate218.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.size === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size" },
				message: "must have required property 'size'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.store === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "store" },
				message: "must have required property 'store'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "size" || key0 === "sha256" || key0 === "store")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err5 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data1 = data.size;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/size",
						schemaPath: "#/properties/size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			if (!validate196(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
				errors = vErrors.length;
			}
		}
		if (data.store !== void 0) {
			let data3 = data.store;
			const _errs8 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs9 = errors;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.kind === void 0) {
					const err8 = {
						instancePath: instancePath + "/store",
						schemaPath: "#/properties/store/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data3.asset === void 0) {
					const err9 = {
						instancePath: instancePath + "/store",
						schemaPath: "#/properties/store/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "asset" },
						message: "must have required property 'asset'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "kind" || key1 === "asset")) {
					const err10 = {
						instancePath: instancePath + "/store",
						schemaPath: "#/properties/store/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3.kind !== void 0) {
					if ("release" !== data3.kind) {
						const err11 = {
							instancePath: instancePath + "/store/kind",
							schemaPath: "#/properties/store/oneOf/0/properties/kind/const",
							keyword: "const",
							params: { allowedValue: "release" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data3.asset !== void 0) {
					if (typeof data3.asset !== "string") {
						const err12 = {
							instancePath: instancePath + "/store/asset",
							schemaPath: "#/properties/store/oneOf/0/properties/asset/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/store",
					schemaPath: "#/properties/store/oneOf/0/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
				var props0 = true;
			}
			const _errs15 = errors;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.kind === void 0) {
					const err14 = {
						instancePath: instancePath + "/store",
						schemaPath: "#/properties/store/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data3.path === void 0) {
					const err15 = {
						instancePath: instancePath + "/store",
						schemaPath: "#/properties/store/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "path" },
						message: "must have required property 'path'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key2 in data3) if (!(key2 === "kind" || key2 === "path")) {
					const err16 = {
						instancePath: instancePath + "/store",
						schemaPath: "#/properties/store/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data3.kind !== void 0) {
					if ("folder" !== data3.kind) {
						const err17 = {
							instancePath: instancePath + "/store/kind",
							schemaPath: "#/properties/store/oneOf/1/properties/kind/const",
							keyword: "const",
							params: { allowedValue: "folder" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data3.path !== void 0) {
					if (typeof data3.path !== "string") {
						const err18 = {
							instancePath: instancePath + "/store/path",
							schemaPath: "#/properties/store/oneOf/1/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/store",
					schemaPath: "#/properties/store/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			var _valid0 = _errs15 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else {
				if (_valid0) {
					valid1 = true;
					passing0 = 1;
					if (props0 !== true) props0 = true;
				}
				const _errs21 = errors;
				if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
					if (data3.kind === void 0) {
						const err20 = {
							instancePath: instancePath + "/store",
							schemaPath: "#/properties/store/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "kind" },
							message: "must have required property 'kind'"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (data3.key === void 0) {
						const err21 = {
							instancePath: instancePath + "/store",
							schemaPath: "#/properties/store/oneOf/2/required",
							keyword: "required",
							params: { missingProperty: "key" },
							message: "must have required property 'key'"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					for (const key3 in data3) if (!(key3 === "kind" || key3 === "key")) {
						const err22 = {
							instancePath: instancePath + "/store",
							schemaPath: "#/properties/store/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (data3.kind !== void 0) {
						if ("s3" !== data3.kind) {
							const err23 = {
								instancePath: instancePath + "/store/kind",
								schemaPath: "#/properties/store/oneOf/2/properties/kind/const",
								keyword: "const",
								params: { allowedValue: "s3" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
					if (data3.key !== void 0) {
						if (typeof data3.key !== "string") {
							const err24 = {
								instancePath: instancePath + "/store/key",
								schemaPath: "#/properties/store/oneOf/2/properties/key/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
				} else {
					const err25 = {
						instancePath: instancePath + "/store",
						schemaPath: "#/properties/store/oneOf/2/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				var _valid0 = _errs21 === errors;
				if (_valid0 && valid1) {
					valid1 = false;
					passing0 = [passing0, 2];
				} else {
					if (_valid0) {
						valid1 = true;
						passing0 = 2;
						if (props0 !== true) props0 = true;
					}
					const _errs27 = errors;
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.kind === void 0) {
							const err26 = {
								instancePath: instancePath + "/store",
								schemaPath: "#/properties/store/oneOf/3/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								message: "must have required property 'kind'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						for (const key4 in data3) if (!(key4 === "kind")) {
							const err27 = {
								instancePath: instancePath + "/store",
								schemaPath: "#/properties/store/oneOf/3/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data3.kind !== void 0) {
							if ("tree" !== data3.kind) {
								const err28 = {
									instancePath: instancePath + "/store/kind",
									schemaPath: "#/properties/store/oneOf/3/properties/kind/const",
									keyword: "const",
									params: { allowedValue: "tree" },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/store",
							schemaPath: "#/properties/store/oneOf/3/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					var _valid0 = _errs27 === errors;
					if (_valid0 && valid1) {
						valid1 = false;
						passing0 = [passing0, 3];
					} else {
						if (_valid0) {
							valid1 = true;
							passing0 = 3;
							if (props0 !== true) props0 = true;
						}
						const _errs31 = errors;
						if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
							if (data3.kind === void 0) {
								const err30 = {
									instancePath: instancePath + "/store",
									schemaPath: "#/properties/store/oneOf/4/required",
									keyword: "required",
									params: { missingProperty: "kind" },
									message: "must have required property 'kind'"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
							for (const key5 in data3) if (!(key5 === "kind")) {
								const err31 = {
									instancePath: instancePath + "/store",
									schemaPath: "#/properties/store/oneOf/4/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key5 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
							if (data3.kind !== void 0) {
								if ("lfs" !== data3.kind) {
									const err32 = {
										instancePath: instancePath + "/store/kind",
										schemaPath: "#/properties/store/oneOf/4/properties/kind/const",
										keyword: "const",
										params: { allowedValue: "lfs" },
										message: "must be equal to constant"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							}
						} else {
							const err33 = {
								instancePath: instancePath + "/store",
								schemaPath: "#/properties/store/oneOf/4/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						var _valid0 = _errs31 === errors;
						if (_valid0 && valid1) {
							valid1 = false;
							passing0 = [passing0, 4];
						} else if (_valid0) {
							valid1 = true;
							passing0 = 4;
							if (props0 !== true) props0 = true;
						}
					}
				}
			}
			if (!valid1) {
				const err34 = {
					instancePath: instancePath + "/store",
					schemaPath: "#/properties/store/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
	} else {
		const err35 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	validate218.errors = vErrors;
	return errors === 0;
}
validate218.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate222.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.size === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size" },
				message: "must have required property 'size'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "size" || key0 === "sha256")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data1 = data.size;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/size",
						schemaPath: "#/properties/size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			if (!validate196(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate222.errors = vErrors;
	return errors === 0;
}
validate222.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate221.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cairn === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cairn" },
				message: "must have required property 'cairn'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.runtime === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "runtime" },
				message: "must have required property 'runtime'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.platform === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "platform" },
				message: "must have required property 'platform'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "cairn" || key0 === "runtime" || key0 === "platform" || key0 === "lockfiles")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.cairn !== void 0) {
			if (typeof data.cairn !== "string") {
				const err4 = {
					instancePath: instancePath + "/cairn",
					schemaPath: "#/properties/cairn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.runtime !== void 0) {
			if (typeof data.runtime !== "string") {
				const err5 = {
					instancePath: instancePath + "/runtime",
					schemaPath: "#/properties/runtime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.platform !== void 0) {
			if (typeof data.platform !== "string") {
				const err6 = {
					instancePath: instancePath + "/platform",
					schemaPath: "#/properties/platform/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.lockfiles !== void 0) {
			let data3 = data.lockfiles;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate222(data3[i0], {
					instancePath: instancePath + "/lockfiles/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/lockfiles",
					schemaPath: "#/properties/lockfiles/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate221.errors = vErrors;
	return errors === 0;
}
validate221.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate226.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				message: "must NOT have more than 200 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern8.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9(][A-Za-z0-9.+:() -]*$" },
				message: "must match pattern \"^[A-Za-z0-9(][A-Za-z0-9.+:() -]*$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate226.errors = vErrors;
	return errors === 0;
}
validate226.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate228.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "version" || key0 === "digest" || key0 === "url")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (func1(data0) > 200) {
					const err2 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (func1(data1) > 200) {
					const err5 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate196(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
				errors = vErrors.length;
			}
		}
		if (data.url !== void 0) {
			let data3 = data.url;
			if (typeof data3 === "string") {
				if (func1(data3) > 1e3) {
					const err8 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern10.test(data3)) {
					const err9 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/pattern",
						keyword: "pattern",
						params: { pattern: "^https?://[^\\s<>\"]+$" },
						message: "must match pattern \"^https?://[^\\s<>\"]+$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate228.errors = vErrors;
	return errors === 0;
}
validate228.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern43 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(\\[bot\\])?$", "u");
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate188.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.model === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.task === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "task" },
				message: "must have required property 'task'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.run === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.code === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.data === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.trainer === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trainer" },
				message: "must have required property 'trainer'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.metrics === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metrics" },
				message: "must have required property 'metrics'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.evaluation === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evaluation" },
				message: "must have required property 'evaluation'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.profile === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "profile" },
				message: "must have required property 'profile'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.format === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.signature === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "signature" },
				message: "must have required property 'signature'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.artifacts === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "artifacts" },
				message: "must have required property 'artifacts'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.environment === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" },
				message: "must have required property 'environment'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema78.properties, key0)) {
			const err17 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.document !== void 0) {
			if ("manifest" !== data.document) {
				const err18 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "manifest" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err19 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.model !== void 0) {
			if (!validate189(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate191(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
				errors = vErrors.length;
			}
		}
		if (data.createdAt !== void 0) {
			if (!validate193(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
				errors = vErrors.length;
			}
		}
		if (data.task !== void 0) {
			let data5 = data.task;
			if (typeof data5 !== "string") {
				const err20 = {
					instancePath: instancePath + "/task",
					schemaPath: "#/properties/task/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (!(data5 === "binary" || data5 === "regression")) {
				const err21 = {
					instancePath: instancePath + "/task",
					schemaPath: "#/properties/task/enum",
					keyword: "enum",
					params: { allowedValues: schema78.properties.task.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.startedBy !== void 0) {
			let data6 = data.startedBy;
			if (typeof data6 === "string") {
				if (!pattern43.test(data6)) {
					const err22 = {
						instancePath: instancePath + "/startedBy",
						schemaPath: "#/properties/startedBy/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(\\[bot\\])?$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(\\[bot\\])?$\""
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/startedBy",
					schemaPath: "#/properties/startedBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.previous !== void 0) {
			if (!validate191(data.previous, {
				instancePath: instancePath + "/previous",
				parentData: data,
				parentDataProperty: "previous",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
				errors = vErrors.length;
			}
		}
		if (data.run !== void 0) {
			let data8 = data.run;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.id === void 0) {
					const err24 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data8.digest === void 0) {
					const err25 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data8.ref === void 0) {
					const err26 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "ref" },
						message: "must have required property 'ref'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				for (const key1 in data8) if (!(key1 === "id" || key1 === "digest" || key1 === "ref")) {
					const err27 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data8.id !== void 0) {
					if (typeof data8.id !== "string") {
						const err28 = {
							instancePath: instancePath + "/run/id",
							schemaPath: "#/properties/run/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data8.digest !== void 0) {
					if (!validate196(data8.digest, {
						instancePath: instancePath + "/run/digest",
						parentData: data8,
						parentDataProperty: "digest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
						errors = vErrors.length;
					}
				}
				if (data8.ref !== void 0) {
					if (typeof data8.ref !== "string") {
						const err29 = {
							instancePath: instancePath + "/run/ref",
							schemaPath: "#/properties/run/properties/ref/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.code !== void 0) {
			if (!validate198(data.code, {
				instancePath: instancePath + "/code",
				parentData: data,
				parentDataProperty: "code",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate202(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
				errors = vErrors.length;
			}
		}
		if (data.trainer !== void 0) {
			let data14 = data.trainer;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (data14.kind === void 0) {
					const err31 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data14.parameters === void 0) {
					const err32 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/required",
						keyword: "required",
						params: { missingProperty: "parameters" },
						message: "must have required property 'parameters'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data14.seed === void 0) {
					const err33 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/required",
						keyword: "required",
						params: { missingProperty: "seed" },
						message: "must have required property 'seed'"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				for (const key2 in data14) if (!(key2 === "kind" || key2 === "architecture" || key2 === "parameters" || key2 === "seed")) {
					const err34 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data14.kind !== void 0) {
					if (typeof data14.kind !== "string") {
						const err35 = {
							instancePath: instancePath + "/trainer/kind",
							schemaPath: "#/properties/trainer/properties/kind/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data14.architecture !== void 0) {
					if (typeof data14.architecture !== "string") {
						const err36 = {
							instancePath: instancePath + "/trainer/architecture",
							schemaPath: "#/properties/trainer/properties/architecture/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data14.parameters !== void 0) {
					let data17 = data14.parameters;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) for (const key3 in data17) {
						let data18 = data17[key3];
						if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean" && !Array.isArray(data18) && data18 !== null) {
							const err37 = {
								instancePath: instancePath + "/trainer/parameters/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/trainer/properties/parameters/additionalProperties/type",
								keyword: "type",
								params: { type: schema78.properties.trainer.properties.parameters.additionalProperties.type },
								message: "must be string,number,boolean,array,null"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
					else {
						const err38 = {
							instancePath: instancePath + "/trainer/parameters",
							schemaPath: "#/properties/trainer/properties/parameters/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data14.seed !== void 0) {
					let data19 = data14.seed;
					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
						const err39 = {
							instancePath: instancePath + "/trainer/seed",
							schemaPath: "#/properties/trainer/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/trainer",
					schemaPath: "#/properties/trainer/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data20 = data.metrics;
			if (Array.isArray(data20)) {
				const len0 = data20.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate208(data20[i0], {
					instancePath: instancePath + "/metrics/" + i0,
					parentData: data20,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
					errors = vErrors.length;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.evaluation !== void 0) {
			if (!validate196(data.evaluation, {
				instancePath: instancePath + "/evaluation",
				parentData: data,
				parentDataProperty: "evaluation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
				errors = vErrors.length;
			}
		}
		if (data.profile !== void 0) {
			if (!validate196(data.profile, {
				instancePath: instancePath + "/profile",
				parentData: data,
				parentDataProperty: "profile",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
				errors = vErrors.length;
			}
		}
		if (data.format !== void 0) {
			if (!validate214(data.format, {
				instancePath: instancePath + "/format",
				parentData: data,
				parentDataProperty: "format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
				errors = vErrors.length;
			}
		}
		if (data.predict !== void 0) {
			let data25 = data.predict;
			if (Array.isArray(data25)) {
				const len1 = data25.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data25[i1] !== "string") {
					const err42 = {
						instancePath: instancePath + "/predict/" + i1,
						schemaPath: "#/properties/predict/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/predict",
					schemaPath: "#/properties/predict/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.signature !== void 0) {
			if (!validate216(data.signature, {
				instancePath: instancePath + "/signature",
				parentData: data,
				parentDataProperty: "signature",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
				errors = vErrors.length;
			}
		}
		if (data.artifacts !== void 0) {
			let data28 = data.artifacts;
			if (Array.isArray(data28)) {
				const len2 = data28.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate218(data28[i2], {
					instancePath: instancePath + "/artifacts/" + i2,
					parentData: data28,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
					errors = vErrors.length;
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			if (!validate221(data.environment, {
				instancePath: instancePath + "/environment",
				parentData: data,
				parentDataProperty: "environment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
				errors = vErrors.length;
			}
		}
		if (data.confidence !== void 0) {
			let data31 = data.confidence;
			if (typeof data31 == "number" && isFinite(data31)) {
				if (data31 >= 1 || isNaN(data31)) {
					const err45 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						message: "must be < 1"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (data31 <= 0 || isNaN(data31)) {
					const err46 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/confidence",
					schemaPath: "#/properties/confidence/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.license !== void 0) {
			if (!validate226(data.license, {
				instancePath: instancePath + "/license",
				parentData: data,
				parentDataProperty: "license",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			let data33 = data.description;
			if (typeof data33 === "string") {
				if (func1(data33) > 1e3) {
					const err48 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 characters"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.parents !== void 0) {
			let data34 = data.parents;
			if (Array.isArray(data34)) {
				const len3 = data34.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate228(data34[i3], {
					instancePath: instancePath + "/parents/" + i3,
					parentData: data34,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
					errors = vErrors.length;
				}
			} else {
				const err50 = {
					instancePath: instancePath + "/parents",
					schemaPath: "#/properties/parents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err50];
				else vErrors.push(err50);
				errors++;
			}
		}
		if (data.cost !== void 0) {
			let data36 = data.cost;
			if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
				for (const key4 in data36) if (!(key4 === "trainSeconds")) {
					const err51 = {
						instancePath: instancePath + "/cost",
						schemaPath: "#/properties/cost/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				if (data36.trainSeconds !== void 0) {
					let data37 = data36.trainSeconds;
					if (typeof data37 == "number" && isFinite(data37)) {
						if (data37 < 0 || isNaN(data37)) {
							const err52 = {
								instancePath: instancePath + "/cost/trainSeconds",
								schemaPath: "#/properties/cost/properties/trainSeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/cost/trainSeconds",
							schemaPath: "#/properties/cost/properties/trainSeconds/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/cost",
					schemaPath: "#/properties/cost/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
	} else {
		const err55 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err55];
		else vErrors.push(err55);
		errors++;
	}
	validate188.errors = vErrors;
	return errors === 0;
}
validate188.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateProfile = validate231;
const schema97 = {
	"type": "object",
	"properties": {
		"name": { "type": "string" },
		"type": {
			"type": "string",
			"enum": ["numeric", "categorical"]
		},
		"count": {
			"type": "integer",
			"minimum": 0
		},
		"missing": {
			"type": "integer",
			"minimum": 0
		},
		"mean": { "type": ["number", "null"] },
		"sd": { "type": ["number", "null"] },
		"minimum": { "type": ["number", "null"] },
		"maximum": { "type": ["number", "null"] },
		"edges": {
			"type": "array",
			"items": { "type": "number" }
		},
		"counts": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 0
			}
		},
		"exact": { "type": "boolean" },
		"values": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"value": { "type": "string" },
					"count": {
						"type": "integer",
						"minimum": 1
					}
				},
				"required": ["value", "count"],
				"additionalProperties": false
			}
		},
		"other": {
			"type": "object",
			"properties": {
				"values": {
					"type": "integer",
					"minimum": 0
				},
				"count": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": ["values", "count"],
			"additionalProperties": false
		}
	},
	"required": [
		"name",
		"type",
		"count",
		"missing"
	],
	"additionalProperties": false
};
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate232.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				message: "must have required property 'type'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.count === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.missing === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" },
				message: "must have required property 'missing'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema97.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data1 = data.type;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data1 === "numeric" || data1 === "categorical")) {
				const err7 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema97.properties.type.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.count !== void 0) {
			let data2 = data.count;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err8 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.missing !== void 0) {
			let data3 = data.missing;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err10 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/properties/missing/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.mean !== void 0) {
			let data4 = data.mean;
			if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
				const err12 = {
					instancePath: instancePath + "/mean",
					schemaPath: "#/properties/mean/type",
					keyword: "type",
					params: { type: schema97.properties.mean.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.sd !== void 0) {
			let data5 = data.sd;
			if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
				const err13 = {
					instancePath: instancePath + "/sd",
					schemaPath: "#/properties/sd/type",
					keyword: "type",
					params: { type: schema97.properties.sd.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.minimum !== void 0) {
			let data6 = data.minimum;
			if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
				const err14 = {
					instancePath: instancePath + "/minimum",
					schemaPath: "#/properties/minimum/type",
					keyword: "type",
					params: { type: schema97.properties.minimum.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.maximum !== void 0) {
			let data7 = data.maximum;
			if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
				const err15 = {
					instancePath: instancePath + "/maximum",
					schemaPath: "#/properties/maximum/type",
					keyword: "type",
					params: { type: schema97.properties.maximum.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.edges !== void 0) {
			let data8 = data.edges;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (!(typeof data9 == "number" && isFinite(data9))) {
						const err16 = {
							instancePath: instancePath + "/edges/" + i0,
							schemaPath: "#/properties/edges/items/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/edges",
					schemaPath: "#/properties/edges/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.counts !== void 0) {
			let data10 = data.counts;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data11 = data10[i1];
					if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
						const err18 = {
							instancePath: instancePath + "/counts/" + i1,
							schemaPath: "#/properties/counts/items/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data11 == "number" && isFinite(data11)) {
						if (data11 < 0 || isNaN(data11)) {
							const err19 = {
								instancePath: instancePath + "/counts/" + i1,
								schemaPath: "#/properties/counts/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/counts",
					schemaPath: "#/properties/counts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.exact !== void 0) {
			if (typeof data.exact !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/exact",
					schemaPath: "#/properties/exact/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.values !== void 0) {
			let data13 = data.values;
			if (Array.isArray(data13)) {
				const len2 = data13.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data14 = data13[i2];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.value === void 0) {
							const err22 = {
								instancePath: instancePath + "/values/" + i2,
								schemaPath: "#/properties/values/items/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data14.count === void 0) {
							const err23 = {
								instancePath: instancePath + "/values/" + i2,
								schemaPath: "#/properties/values/items/required",
								keyword: "required",
								params: { missingProperty: "count" },
								message: "must have required property 'count'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						for (const key1 in data14) if (!(key1 === "value" || key1 === "count")) {
							const err24 = {
								instancePath: instancePath + "/values/" + i2,
								schemaPath: "#/properties/values/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data14.value !== void 0) {
							if (typeof data14.value !== "string") {
								const err25 = {
									instancePath: instancePath + "/values/" + i2 + "/value",
									schemaPath: "#/properties/values/items/properties/value/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data14.count !== void 0) {
							let data16 = data14.count;
							if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
								const err26 = {
									instancePath: instancePath + "/values/" + i2 + "/count",
									schemaPath: "#/properties/values/items/properties/count/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
							if (typeof data16 == "number" && isFinite(data16)) {
								if (data16 < 1 || isNaN(data16)) {
									const err27 = {
										instancePath: instancePath + "/values/" + i2 + "/count",
										schemaPath: "#/properties/values/items/properties/count/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/values/" + i2,
							schemaPath: "#/properties/values/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.other !== void 0) {
			let data17 = data.other;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.values === void 0) {
					const err30 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/properties/other/required",
						keyword: "required",
						params: { missingProperty: "values" },
						message: "must have required property 'values'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data17.count === void 0) {
					const err31 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/properties/other/required",
						keyword: "required",
						params: { missingProperty: "count" },
						message: "must have required property 'count'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				for (const key2 in data17) if (!(key2 === "values" || key2 === "count")) {
					const err32 = {
						instancePath: instancePath + "/other",
						schemaPath: "#/properties/other/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data17.values !== void 0) {
					let data18 = data17.values;
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err33 = {
							instancePath: instancePath + "/other/values",
							schemaPath: "#/properties/other/properties/values/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (typeof data18 == "number" && isFinite(data18)) {
						if (data18 < 0 || isNaN(data18)) {
							const err34 = {
								instancePath: instancePath + "/other/values",
								schemaPath: "#/properties/other/properties/values/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
				}
				if (data17.count !== void 0) {
					let data19 = data17.count;
					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
						const err35 = {
							instancePath: instancePath + "/other/count",
							schemaPath: "#/properties/other/properties/count/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (typeof data19 == "number" && isFinite(data19)) {
						if (data19 < 0 || isNaN(data19)) {
							const err36 = {
								instancePath: instancePath + "/other/count",
								schemaPath: "#/properties/other/properties/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/other",
					schemaPath: "#/properties/other/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate232.errors = vErrors;
	return errors === 0;
}
validate232.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate231.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rows === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.columns === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "columns" },
				message: "must have required property 'columns'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "document" || key0 === "schemaVersion" || key0 === "rows" || key0 === "columns" || key0 === "prediction" || key0 === "label")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.document !== void 0) {
			if ("profile" !== data.document) {
				const err5 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "profile" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err6 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data2 = data.rows;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.columns !== void 0) {
			let data3 = data.columns;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate232(data3[i0], {
					instancePath: instancePath + "/columns/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.prediction !== void 0) {
			if (!validate232(data.prediction, {
				instancePath: instancePath + "/prediction",
				parentData: data,
				parentDataProperty: "prediction",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			if (!validate232(data.label, {
				instancePath: instancePath + "/label",
				parentData: data,
				parentDataProperty: "label",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate231.errors = vErrors;
	return errors === 0;
}
validate231.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateRetirement = validate236;
const schema98 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/retirement.schema.json",
	"title": "Retirement",
	"type": "object",
	"properties": {
		"document": { "const": "retirement" },
		"schemaVersion": { "const": 1 },
		"model": { "$ref": "#/$defs/modelName" },
		"version": { "$ref": "#/$defs/semver" },
		"manifest": { "$ref": "#/$defs/digest" },
		"reason": { "type": "string" },
		"announcedAt": { "$ref": "#/$defs/time" },
		"after": { "$ref": "#/$defs/time" },
		"by": { "type": "string" }
	},
	"required": [
		"document",
		"schemaVersion",
		"model",
		"version",
		"manifest",
		"reason",
		"announcedAt",
		"after",
		"by"
	],
	"additionalProperties": false,
	"$defs": {
		"modelName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"semver": {
			"type": "string",
			"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
		},
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"time": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		}
	}
};
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate237.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate237.errors = vErrors;
	return errors === 0;
}
validate237.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate239.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" },
				message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate239.errors = vErrors;
	return errors === 0;
}
validate239.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate241.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate241.errors = vErrors;
	return errors === 0;
}
validate241.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate243.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate243.errors = vErrors;
	return errors === 0;
}
validate243.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate236.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.model === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.manifest === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manifest" },
				message: "must have required property 'manifest'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.reason === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.announcedAt === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "announcedAt" },
				message: "must have required property 'announcedAt'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.after === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "after" },
				message: "must have required property 'after'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.by === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema98.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.document !== void 0) {
			if ("retirement" !== data.document) {
				const err10 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "retirement" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err11 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.model !== void 0) {
			if (!validate237(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate239(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
				errors = vErrors.length;
			}
		}
		if (data.manifest !== void 0) {
			if (!validate241(data.manifest, {
				instancePath: instancePath + "/manifest",
				parentData: data,
				parentDataProperty: "manifest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			if (typeof data.reason !== "string") {
				const err12 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.announcedAt !== void 0) {
			if (!validate243(data.announcedAt, {
				instancePath: instancePath + "/announcedAt",
				parentData: data,
				parentDataProperty: "announcedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
				errors = vErrors.length;
			}
		}
		if (data.after !== void 0) {
			if (!validate243(data.after, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			if (typeof data.by !== "string") {
				const err13 = {
					instancePath: instancePath + "/by",
					schemaPath: "#/properties/by/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate236.errors = vErrors;
	return errors === 0;
}
validate236.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateRun = validate246;
const schema103 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/run.schema.json",
	"title": "Run",
	"type": "object",
	"properties": {
		"document": { "const": "run" },
		"schemaVersion": { "const": 1 },
		"id": {
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*-[0-9a-f]{12}$"
		},
		"model": { "$ref": "#/$defs/modelName" },
		"task": {
			"type": "string",
			"enum": ["binary", "regression"]
		},
		"createdAt": { "$ref": "#/$defs/time" },
		"startedBy": {
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(\\[bot\\])?$"
		},
		"seconds": {
			"type": "number",
			"minimum": 0
		},
		"code": { "$ref": "#/$defs/code" },
		"data": { "$ref": "#/$defs/data" },
		"trainer": {
			"type": "object",
			"properties": {
				"kind": {
					"type": "string",
					"enum": ["tensorflow", "command"]
				},
				"architecture": { "type": "string" },
				"backend": { "type": "string" },
				"command": {
					"type": "array",
					"items": { "type": "string" }
				},
				"parameters": {
					"type": "object",
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"array",
						"null"
					] }
				},
				"seed": { "type": "integer" }
			},
			"required": [
				"kind",
				"parameters",
				"seed"
			],
			"additionalProperties": false
		},
		"metrics": {
			"type": "object",
			"additionalProperties": { "type": ["number", "null"] }
		},
		"format": { "$ref": "#/$defs/format" },
		"predict": {
			"type": "array",
			"items": { "type": "string" }
		},
		"artifacts": {
			"type": "array",
			"items": { "$ref": "#/$defs/file" }
		},
		"signature": { "$ref": "#/$defs/signature" },
		"environment": { "$ref": "#/$defs/environment" },
		"profile": { "$ref": "#/$defs/digest" },
		"reported": {
			"type": "array",
			"items": {
				"type": "string",
				"enum": [
					"seconds",
					"metrics",
					"backend"
				]
			}
		}
	},
	"required": [
		"document",
		"schemaVersion",
		"id",
		"model",
		"task",
		"createdAt",
		"seconds",
		"code",
		"data",
		"trainer",
		"metrics",
		"format",
		"artifacts",
		"signature",
		"environment",
		"profile"
	],
	"additionalProperties": false,
	"$defs": {
		"modelName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"time": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"code": {
			"type": "object",
			"properties": {
				"commit": { "$ref": "#/$defs/sha" },
				"dirty": { "type": "boolean" }
			},
			"required": ["commit", "dirty"],
			"additionalProperties": false
		},
		"sha": {
			"type": "string",
			"pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
		},
		"data": {
			"type": "object",
			"properties": {
				"dataset": { "type": "string" },
				"digest": { "$ref": "#/$defs/digest" },
				"files": {
					"type": "array",
					"items": { "$ref": "#/$defs/dataFile" }
				},
				"rows": {
					"type": "object",
					"properties": {
						"train": {
							"type": "integer",
							"minimum": 0
						},
						"test": {
							"type": "integer",
							"minimum": 0
						}
					},
					"required": ["train", "test"],
					"additionalProperties": false
				},
				"time": {
					"type": "object",
					"properties": {
						"from": { "type": "string" },
						"to": { "type": "string" }
					},
					"required": ["from", "to"],
					"additionalProperties": false
				},
				"target": { "type": "string" },
				"features": {
					"type": "array",
					"items": { "type": "string" }
				},
				"contract": {
					"type": "object",
					"properties": {
						"checked": {
							"type": "integer",
							"minimum": 0
						},
						"failed": {
							"type": "integer",
							"minimum": 0
						}
					},
					"required": ["checked", "failed"],
					"additionalProperties": false
				}
			},
			"required": [
				"dataset",
				"digest",
				"files",
				"rows",
				"target",
				"features"
			],
			"additionalProperties": false
		},
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"dataFile": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"sha256": { "$ref": "#/$defs/digest" },
				"rows": {
					"type": "integer",
					"minimum": 0
				}
			},
			"required": [
				"path",
				"sha256",
				"rows"
			],
			"additionalProperties": false
		},
		"format": {
			"type": "string",
			"enum": [
				"tensorflow",
				"onnx",
				"command"
			]
		},
		"file": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"size": {
					"type": "integer",
					"minimum": 0
				},
				"sha256": { "$ref": "#/$defs/digest" }
			},
			"required": [
				"path",
				"size",
				"sha256"
			],
			"additionalProperties": false
		},
		"signature": {
			"type": "object",
			"properties": {
				"inputs": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"name": { "type": "string" },
							"type": {
								"type": "string",
								"enum": [
									"number",
									"integer",
									"boolean",
									"string"
								]
							}
						},
						"required": ["name", "type"],
						"additionalProperties": false
					}
				},
				"outputs": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"name": { "type": "string" },
							"type": {
								"type": "string",
								"enum": [
									"number",
									"integer",
									"boolean",
									"string"
								]
							}
						},
						"required": ["name", "type"],
						"additionalProperties": false
					}
				}
			},
			"required": ["inputs", "outputs"],
			"additionalProperties": false
		},
		"environment": {
			"type": "object",
			"properties": {
				"cairn": { "type": "string" },
				"runtime": { "type": "string" },
				"platform": { "type": "string" },
				"lockfiles": {
					"type": "array",
					"items": { "$ref": "#/$defs/file" }
				}
			},
			"required": [
				"cairn",
				"runtime",
				"platform"
			],
			"additionalProperties": false
		}
	}
};
const pattern52 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*-[0-9a-f]{12}$", "u");
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate247.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate247.errors = vErrors;
	return errors === 0;
}
validate247.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate249.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate249.errors = vErrors;
	return errors === 0;
}
validate249.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate252.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern38.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" },
				message: "must match pattern \"^[0-9a-f]{40}([0-9a-f]{24})?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate252.errors = vErrors;
	return errors === 0;
}
validate252.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate251.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.commit === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dirty === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dirty" },
				message: "must have required property 'dirty'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "commit" || key0 === "dirty")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.commit !== void 0) {
			if (!validate252(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
				errors = vErrors.length;
			}
		}
		if (data.dirty !== void 0) {
			if (typeof data.dirty !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/dirty",
					schemaPath: "#/properties/dirty/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate251.errors = vErrors;
	return errors === 0;
}
validate251.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate256.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate256.errors = vErrors;
	return errors === 0;
}
validate256.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate258.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rows === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "sha256" || key0 === "rows")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			if (!validate256(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
				errors = vErrors.length;
			}
		}
		if (data.rows !== void 0) {
			let data2 = data.rows;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err5 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 0 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate258.errors = vErrors;
	return errors === 0;
}
validate258.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate255.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.dataset === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dataset" },
				message: "must have required property 'dataset'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.digest === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				message: "must have required property 'digest'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.files === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				message: "must have required property 'files'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.rows === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.target === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				message: "must have required property 'target'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.features === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "features" },
				message: "must have required property 'features'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "dataset" || key0 === "digest" || key0 === "files" || key0 === "rows" || key0 === "time" || key0 === "target" || key0 === "features" || key0 === "contract")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.dataset !== void 0) {
			if (typeof data.dataset !== "string") {
				const err7 = {
					instancePath: instancePath + "/dataset",
					schemaPath: "#/properties/dataset/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate256(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
				errors = vErrors.length;
			}
		}
		if (data.files !== void 0) {
			let data2 = data.files;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate258(data2[i0], {
					instancePath: instancePath + "/files/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data4 = data.rows;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.train === void 0) {
					const err9 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/required",
						keyword: "required",
						params: { missingProperty: "train" },
						message: "must have required property 'train'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data4.test === void 0) {
					const err10 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/required",
						keyword: "required",
						params: { missingProperty: "test" },
						message: "must have required property 'test'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data4) if (!(key1 === "train" || key1 === "test")) {
					const err11 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/properties/rows/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data4.train !== void 0) {
					let data5 = data4.train;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err12 = {
							instancePath: instancePath + "/rows/train",
							schemaPath: "#/properties/rows/properties/train/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 0 || isNaN(data5)) {
							const err13 = {
								instancePath: instancePath + "/rows/train",
								schemaPath: "#/properties/rows/properties/train/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				}
				if (data4.test !== void 0) {
					let data6 = data4.test;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err14 = {
							instancePath: instancePath + "/rows/test",
							schemaPath: "#/properties/rows/properties/test/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 < 0 || isNaN(data6)) {
							const err15 = {
								instancePath: instancePath + "/rows/test",
								schemaPath: "#/properties/rows/properties/test/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.time !== void 0) {
			let data7 = data.time;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.from === void 0) {
					const err17 = {
						instancePath: instancePath + "/time",
						schemaPath: "#/properties/time/required",
						keyword: "required",
						params: { missingProperty: "from" },
						message: "must have required property 'from'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data7.to === void 0) {
					const err18 = {
						instancePath: instancePath + "/time",
						schemaPath: "#/properties/time/required",
						keyword: "required",
						params: { missingProperty: "to" },
						message: "must have required property 'to'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				for (const key2 in data7) if (!(key2 === "from" || key2 === "to")) {
					const err19 = {
						instancePath: instancePath + "/time",
						schemaPath: "#/properties/time/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data7.from !== void 0) {
					if (typeof data7.from !== "string") {
						const err20 = {
							instancePath: instancePath + "/time/from",
							schemaPath: "#/properties/time/properties/from/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data7.to !== void 0) {
					if (typeof data7.to !== "string") {
						const err21 = {
							instancePath: instancePath + "/time/to",
							schemaPath: "#/properties/time/properties/to/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/time",
					schemaPath: "#/properties/time/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (typeof data.target !== "string") {
				const err23 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.features !== void 0) {
			let data11 = data.features;
			if (Array.isArray(data11)) {
				const len1 = data11.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data11[i1] !== "string") {
					const err24 = {
						instancePath: instancePath + "/features/" + i1,
						schemaPath: "#/properties/features/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/features",
					schemaPath: "#/properties/features/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.contract !== void 0) {
			let data13 = data.contract;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.checked === void 0) {
					const err26 = {
						instancePath: instancePath + "/contract",
						schemaPath: "#/properties/contract/required",
						keyword: "required",
						params: { missingProperty: "checked" },
						message: "must have required property 'checked'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data13.failed === void 0) {
					const err27 = {
						instancePath: instancePath + "/contract",
						schemaPath: "#/properties/contract/required",
						keyword: "required",
						params: { missingProperty: "failed" },
						message: "must have required property 'failed'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				for (const key3 in data13) if (!(key3 === "checked" || key3 === "failed")) {
					const err28 = {
						instancePath: instancePath + "/contract",
						schemaPath: "#/properties/contract/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data13.checked !== void 0) {
					let data14 = data13.checked;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err29 = {
							instancePath: instancePath + "/contract/checked",
							schemaPath: "#/properties/contract/properties/checked/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 < 0 || isNaN(data14)) {
							const err30 = {
								instancePath: instancePath + "/contract/checked",
								schemaPath: "#/properties/contract/properties/checked/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					}
				}
				if (data13.failed !== void 0) {
					let data15 = data13.failed;
					if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
						const err31 = {
							instancePath: instancePath + "/contract/failed",
							schemaPath: "#/properties/contract/properties/failed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (typeof data15 == "number" && isFinite(data15)) {
						if (data15 < 0 || isNaN(data15)) {
							const err32 = {
								instancePath: instancePath + "/contract/failed",
								schemaPath: "#/properties/contract/properties/failed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/contract",
					schemaPath: "#/properties/contract/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate255.errors = vErrors;
	return errors === 0;
}
validate255.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema111 = {
	"type": "string",
	"enum": [
		"tensorflow",
		"onnx",
		"command"
	]
};
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate262.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "tensorflow" || data === "onnx" || data === "command")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema111.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate262.errors = vErrors;
	return errors === 0;
}
validate262.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate264.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.size === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size" },
				message: "must have required property 'size'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "size" || key0 === "sha256")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data1 = data.size;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/size",
						schemaPath: "#/properties/size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			if (!validate256(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate264.errors = vErrors;
	return errors === 0;
}
validate264.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema113 = {
	"type": "object",
	"properties": {
		"inputs": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"type": {
						"type": "string",
						"enum": [
							"number",
							"integer",
							"boolean",
							"string"
						]
					}
				},
				"required": ["name", "type"],
				"additionalProperties": false
			}
		},
		"outputs": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"type": {
						"type": "string",
						"enum": [
							"number",
							"integer",
							"boolean",
							"string"
						]
					}
				},
				"required": ["name", "type"],
				"additionalProperties": false
			}
		}
	},
	"required": ["inputs", "outputs"],
	"additionalProperties": false
};
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate267.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.inputs === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inputs" },
				message: "must have required property 'inputs'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.outputs === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				message: "must have required property 'outputs'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "inputs" || key0 === "outputs")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.inputs !== void 0) {
			let data0 = data.inputs;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.name === void 0) {
							const err3 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/properties/inputs/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.type === void 0) {
							const err4 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/properties/inputs/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						for (const key1 in data1) if (!(key1 === "name" || key1 === "type")) {
							const err5 = {
								instancePath: instancePath + "/inputs/" + i0,
								schemaPath: "#/properties/inputs/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.name !== void 0) {
							if (typeof data1.name !== "string") {
								const err6 = {
									instancePath: instancePath + "/inputs/" + i0 + "/name",
									schemaPath: "#/properties/inputs/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						}
						if (data1.type !== void 0) {
							let data3 = data1.type;
							if (typeof data3 !== "string") {
								const err7 = {
									instancePath: instancePath + "/inputs/" + i0 + "/type",
									schemaPath: "#/properties/inputs/items/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (!(data3 === "number" || data3 === "integer" || data3 === "boolean" || data3 === "string")) {
								const err8 = {
									instancePath: instancePath + "/inputs/" + i0 + "/type",
									schemaPath: "#/properties/inputs/items/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema113.properties.inputs.items.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/inputs/" + i0,
							schemaPath: "#/properties/inputs/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data4 = data.outputs;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
						if (data5.name === void 0) {
							const err11 = {
								instancePath: instancePath + "/outputs/" + i1,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data5.type === void 0) {
							const err12 = {
								instancePath: instancePath + "/outputs/" + i1,
								schemaPath: "#/properties/outputs/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key2 in data5) if (!(key2 === "name" || key2 === "type")) {
							const err13 = {
								instancePath: instancePath + "/outputs/" + i1,
								schemaPath: "#/properties/outputs/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data5.name !== void 0) {
							if (typeof data5.name !== "string") {
								const err14 = {
									instancePath: instancePath + "/outputs/" + i1 + "/name",
									schemaPath: "#/properties/outputs/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data5.type !== void 0) {
							let data7 = data5.type;
							if (typeof data7 !== "string") {
								const err15 = {
									instancePath: instancePath + "/outputs/" + i1 + "/type",
									schemaPath: "#/properties/outputs/items/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							if (!(data7 === "number" || data7 === "integer" || data7 === "boolean" || data7 === "string")) {
								const err16 = {
									instancePath: instancePath + "/outputs/" + i1 + "/type",
									schemaPath: "#/properties/outputs/items/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema113.properties.outputs.items.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/outputs/" + i1,
							schemaPath: "#/properties/outputs/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate267.errors = vErrors;
	return errors === 0;
}
validate267.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate269.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.cairn === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cairn" },
				message: "must have required property 'cairn'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.runtime === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "runtime" },
				message: "must have required property 'runtime'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.platform === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "platform" },
				message: "must have required property 'platform'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "cairn" || key0 === "runtime" || key0 === "platform" || key0 === "lockfiles")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.cairn !== void 0) {
			if (typeof data.cairn !== "string") {
				const err4 = {
					instancePath: instancePath + "/cairn",
					schemaPath: "#/properties/cairn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.runtime !== void 0) {
			if (typeof data.runtime !== "string") {
				const err5 = {
					instancePath: instancePath + "/runtime",
					schemaPath: "#/properties/runtime/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.platform !== void 0) {
			if (typeof data.platform !== "string") {
				const err6 = {
					instancePath: instancePath + "/platform",
					schemaPath: "#/properties/platform/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.lockfiles !== void 0) {
			let data3 = data.lockfiles;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate264(data3[i0], {
					instancePath: instancePath + "/lockfiles/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/lockfiles",
					schemaPath: "#/properties/lockfiles/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate269.errors = vErrors;
	return errors === 0;
}
validate269.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate246.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.model === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.task === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "task" },
				message: "must have required property 'task'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.seconds === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seconds" },
				message: "must have required property 'seconds'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.code === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.data === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.trainer === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trainer" },
				message: "must have required property 'trainer'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.metrics === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metrics" },
				message: "must have required property 'metrics'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.format === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.artifacts === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "artifacts" },
				message: "must have required property 'artifacts'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.signature === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "signature" },
				message: "must have required property 'signature'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.environment === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "environment" },
				message: "must have required property 'environment'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.profile === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "profile" },
				message: "must have required property 'profile'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema103.properties, key0)) {
			const err16 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.document !== void 0) {
			if ("run" !== data.document) {
				const err17 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "run" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err18 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data2 = data.id;
			if (typeof data2 === "string") {
				if (!pattern52.test(data2)) {
					const err19 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*-[0-9a-f]{12}$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9_-]*-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.model !== void 0) {
			if (!validate247(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
				errors = vErrors.length;
			}
		}
		if (data.task !== void 0) {
			let data4 = data.task;
			if (typeof data4 !== "string") {
				const err21 = {
					instancePath: instancePath + "/task",
					schemaPath: "#/properties/task/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (!(data4 === "binary" || data4 === "regression")) {
				const err22 = {
					instancePath: instancePath + "/task",
					schemaPath: "#/properties/task/enum",
					keyword: "enum",
					params: { allowedValues: schema103.properties.task.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.createdAt !== void 0) {
			if (!validate249(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
				errors = vErrors.length;
			}
		}
		if (data.startedBy !== void 0) {
			let data6 = data.startedBy;
			if (typeof data6 === "string") {
				if (!pattern43.test(data6)) {
					const err23 = {
						instancePath: instancePath + "/startedBy",
						schemaPath: "#/properties/startedBy/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(\\[bot\\])?$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9_-]{0,98}(\\[bot\\])?$\""
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/startedBy",
					schemaPath: "#/properties/startedBy/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.seconds !== void 0) {
			let data7 = data.seconds;
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 0 || isNaN(data7)) {
					const err25 = {
						instancePath: instancePath + "/seconds",
						schemaPath: "#/properties/seconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/seconds",
					schemaPath: "#/properties/seconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.code !== void 0) {
			if (!validate251(data.code, {
				instancePath: instancePath + "/code",
				parentData: data,
				parentDataProperty: "code",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate255(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
				errors = vErrors.length;
			}
		}
		if (data.trainer !== void 0) {
			let data10 = data.trainer;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.kind === void 0) {
					const err27 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data10.parameters === void 0) {
					const err28 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/required",
						keyword: "required",
						params: { missingProperty: "parameters" },
						message: "must have required property 'parameters'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data10.seed === void 0) {
					const err29 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/required",
						keyword: "required",
						params: { missingProperty: "seed" },
						message: "must have required property 'seed'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				for (const key1 in data10) if (!(key1 === "kind" || key1 === "architecture" || key1 === "backend" || key1 === "command" || key1 === "parameters" || key1 === "seed")) {
					const err30 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data10.kind !== void 0) {
					let data11 = data10.kind;
					if (typeof data11 !== "string") {
						const err31 = {
							instancePath: instancePath + "/trainer/kind",
							schemaPath: "#/properties/trainer/properties/kind/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (!(data11 === "tensorflow" || data11 === "command")) {
						const err32 = {
							instancePath: instancePath + "/trainer/kind",
							schemaPath: "#/properties/trainer/properties/kind/enum",
							keyword: "enum",
							params: { allowedValues: schema103.properties.trainer.properties.kind.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data10.architecture !== void 0) {
					if (typeof data10.architecture !== "string") {
						const err33 = {
							instancePath: instancePath + "/trainer/architecture",
							schemaPath: "#/properties/trainer/properties/architecture/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data10.backend !== void 0) {
					if (typeof data10.backend !== "string") {
						const err34 = {
							instancePath: instancePath + "/trainer/backend",
							schemaPath: "#/properties/trainer/properties/backend/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data10.command !== void 0) {
					let data14 = data10.command;
					if (Array.isArray(data14)) {
						const len0 = data14.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data14[i0] !== "string") {
							const err35 = {
								instancePath: instancePath + "/trainer/command/" + i0,
								schemaPath: "#/properties/trainer/properties/command/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/trainer/command",
							schemaPath: "#/properties/trainer/properties/command/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data10.parameters !== void 0) {
					let data16 = data10.parameters;
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) for (const key2 in data16) {
						let data17 = data16[key2];
						if (typeof data17 !== "string" && !(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "boolean" && !Array.isArray(data17) && data17 !== null) {
							const err37 = {
								instancePath: instancePath + "/trainer/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/trainer/properties/parameters/additionalProperties/type",
								keyword: "type",
								params: { type: schema103.properties.trainer.properties.parameters.additionalProperties.type },
								message: "must be string,number,boolean,array,null"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
					else {
						const err38 = {
							instancePath: instancePath + "/trainer/parameters",
							schemaPath: "#/properties/trainer/properties/parameters/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data10.seed !== void 0) {
					let data18 = data10.seed;
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err39 = {
							instancePath: instancePath + "/trainer/seed",
							schemaPath: "#/properties/trainer/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/trainer",
					schemaPath: "#/properties/trainer/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data19 = data.metrics;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) for (const key3 in data19) {
				let data20 = data19[key3];
				if (!(typeof data20 == "number" && isFinite(data20)) && data20 !== null) {
					const err41 = {
						instancePath: instancePath + "/metrics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/metrics/additionalProperties/type",
						keyword: "type",
						params: { type: schema103.properties.metrics.additionalProperties.type },
						message: "must be number,null"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			}
			else {
				const err42 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.format !== void 0) {
			if (!validate262(data.format, {
				instancePath: instancePath + "/format",
				parentData: data,
				parentDataProperty: "format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
				errors = vErrors.length;
			}
		}
		if (data.predict !== void 0) {
			let data22 = data.predict;
			if (Array.isArray(data22)) {
				const len1 = data22.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data22[i1] !== "string") {
					const err43 = {
						instancePath: instancePath + "/predict/" + i1,
						schemaPath: "#/properties/predict/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/predict",
					schemaPath: "#/properties/predict/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.artifacts !== void 0) {
			let data24 = data.artifacts;
			if (Array.isArray(data24)) {
				const len2 = data24.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate264(data24[i2], {
					instancePath: instancePath + "/artifacts/" + i2,
					parentData: data24,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
					errors = vErrors.length;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.signature !== void 0) {
			if (!validate267(data.signature, {
				instancePath: instancePath + "/signature",
				parentData: data,
				parentDataProperty: "signature",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
				errors = vErrors.length;
			}
		}
		if (data.environment !== void 0) {
			if (!validate269(data.environment, {
				instancePath: instancePath + "/environment",
				parentData: data,
				parentDataProperty: "environment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
				errors = vErrors.length;
			}
		}
		if (data.profile !== void 0) {
			if (!validate256(data.profile, {
				instancePath: instancePath + "/profile",
				parentData: data,
				parentDataProperty: "profile",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
				errors = vErrors.length;
			}
		}
		if (data.reported !== void 0) {
			let data29 = data.reported;
			if (Array.isArray(data29)) {
				const len3 = data29.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data30 = data29[i3];
					if (typeof data30 !== "string") {
						const err46 = {
							instancePath: instancePath + "/reported/" + i3,
							schemaPath: "#/properties/reported/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
					if (!(data30 === "seconds" || data30 === "metrics" || data30 === "backend")) {
						const err47 = {
							instancePath: instancePath + "/reported/" + i3,
							schemaPath: "#/properties/reported/items/enum",
							keyword: "enum",
							params: { allowedValues: schema103.properties.reported.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/reported",
					schemaPath: "#/properties/reported/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
	} else {
		const err49 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err49];
		else vErrors.push(err49);
		errors++;
	}
	validate246.errors = vErrors;
	return errors === 0;
}
validate246.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateStage = validate273;
const schema115 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/stage.schema.json",
	"title": "Stage",
	"type": "object",
	"properties": {
		"document": { "const": "stage" },
		"schemaVersion": { "const": 1 },
		"model": { "$ref": "#/$defs/modelName" },
		"stage": { "$ref": "#/$defs/stageName" },
		"version": { "$ref": "#/$defs/semver" },
		"manifest": { "$ref": "#/$defs/digest" },
		"hold": {
			"type": "object",
			"properties": {
				"reason": { "type": "string" },
				"since": { "$ref": "#/$defs/time" },
				"by": { "type": "string" }
			},
			"required": ["reason", "since"],
			"additionalProperties": false
		},
		"fallback": {
			"type": "object",
			"properties": {
				"version": { "$ref": "#/$defs/semver" },
				"manifest": { "$ref": "#/$defs/digest" }
			},
			"required": ["version", "manifest"],
			"additionalProperties": false
		},
		"traffic": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"version": { "$ref": "#/$defs/semver" },
					"manifest": { "$ref": "#/$defs/digest" },
					"weight": {
						"type": "integer",
						"minimum": 0,
						"maximum": 100
					}
				},
				"required": [
					"version",
					"manifest",
					"weight"
				],
				"additionalProperties": false
			},
			"minItems": 2,
			"maxItems": 10
		}
	},
	"required": [
		"document",
		"schemaVersion",
		"model",
		"stage",
		"version",
		"manifest"
	],
	"additionalProperties": false,
	"$defs": {
		"modelName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"stageName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"semver": {
			"type": "string",
			"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
		},
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"time": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		}
	}
};
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate274.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate274.errors = vErrors;
	return errors === 0;
}
validate274.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate276.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate276.errors = vErrors;
	return errors === 0;
}
validate276.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate278.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" },
				message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate278.errors = vErrors;
	return errors === 0;
}
validate278.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate280.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate280.errors = vErrors;
	return errors === 0;
}
validate280.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate282.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate282.errors = vErrors;
	return errors === 0;
}
validate282.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate273.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.model === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.stage === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stage" },
				message: "must have required property 'stage'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.manifest === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manifest" },
				message: "must have required property 'manifest'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema115.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.document !== void 0) {
			if ("stage" !== data.document) {
				const err7 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "stage" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err8 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.model !== void 0) {
			if (!validate274(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
				errors = vErrors.length;
			}
		}
		if (data.stage !== void 0) {
			if (!validate276(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate278(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
				errors = vErrors.length;
			}
		}
		if (data.manifest !== void 0) {
			if (!validate280(data.manifest, {
				instancePath: instancePath + "/manifest",
				parentData: data,
				parentDataProperty: "manifest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
				errors = vErrors.length;
			}
		}
		if (data.hold !== void 0) {
			let data6 = data.hold;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.reason === void 0) {
					const err9 = {
						instancePath: instancePath + "/hold",
						schemaPath: "#/properties/hold/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data6.since === void 0) {
					const err10 = {
						instancePath: instancePath + "/hold",
						schemaPath: "#/properties/hold/required",
						keyword: "required",
						params: { missingProperty: "since" },
						message: "must have required property 'since'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "reason" || key1 === "since" || key1 === "by")) {
					const err11 = {
						instancePath: instancePath + "/hold",
						schemaPath: "#/properties/hold/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data6.reason !== void 0) {
					if (typeof data6.reason !== "string") {
						const err12 = {
							instancePath: instancePath + "/hold/reason",
							schemaPath: "#/properties/hold/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data6.since !== void 0) {
					if (!validate282(data6.since, {
						instancePath: instancePath + "/hold/since",
						parentData: data6,
						parentDataProperty: "since",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
						errors = vErrors.length;
					}
				}
				if (data6.by !== void 0) {
					if (typeof data6.by !== "string") {
						const err13 = {
							instancePath: instancePath + "/hold/by",
							schemaPath: "#/properties/hold/properties/by/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/hold",
					schemaPath: "#/properties/hold/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.fallback !== void 0) {
			let data10 = data.fallback;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.version === void 0) {
					const err15 = {
						instancePath: instancePath + "/fallback",
						schemaPath: "#/properties/fallback/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data10.manifest === void 0) {
					const err16 = {
						instancePath: instancePath + "/fallback",
						schemaPath: "#/properties/fallback/required",
						keyword: "required",
						params: { missingProperty: "manifest" },
						message: "must have required property 'manifest'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				for (const key2 in data10) if (!(key2 === "version" || key2 === "manifest")) {
					const err17 = {
						instancePath: instancePath + "/fallback",
						schemaPath: "#/properties/fallback/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data10.version !== void 0) {
					if (!validate278(data10.version, {
						instancePath: instancePath + "/fallback/version",
						parentData: data10,
						parentDataProperty: "version",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
						errors = vErrors.length;
					}
				}
				if (data10.manifest !== void 0) {
					if (!validate280(data10.manifest, {
						instancePath: instancePath + "/fallback/manifest",
						parentData: data10,
						parentDataProperty: "manifest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/fallback",
					schemaPath: "#/properties/fallback/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.traffic !== void 0) {
			let data13 = data.traffic;
			if (Array.isArray(data13)) {
				if (data13.length > 10) {
					const err19 = {
						instancePath: instancePath + "/traffic",
						schemaPath: "#/properties/traffic/maxItems",
						keyword: "maxItems",
						params: { limit: 10 },
						message: "must NOT have more than 10 items"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data13.length < 2) {
					const err20 = {
						instancePath: instancePath + "/traffic",
						schemaPath: "#/properties/traffic/minItems",
						keyword: "minItems",
						params: { limit: 2 },
						message: "must NOT have fewer than 2 items"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data14 = data13[i0];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.version === void 0) {
							const err21 = {
								instancePath: instancePath + "/traffic/" + i0,
								schemaPath: "#/properties/traffic/items/required",
								keyword: "required",
								params: { missingProperty: "version" },
								message: "must have required property 'version'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data14.manifest === void 0) {
							const err22 = {
								instancePath: instancePath + "/traffic/" + i0,
								schemaPath: "#/properties/traffic/items/required",
								keyword: "required",
								params: { missingProperty: "manifest" },
								message: "must have required property 'manifest'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data14.weight === void 0) {
							const err23 = {
								instancePath: instancePath + "/traffic/" + i0,
								schemaPath: "#/properties/traffic/items/required",
								keyword: "required",
								params: { missingProperty: "weight" },
								message: "must have required property 'weight'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						for (const key3 in data14) if (!(key3 === "version" || key3 === "manifest" || key3 === "weight")) {
							const err24 = {
								instancePath: instancePath + "/traffic/" + i0,
								schemaPath: "#/properties/traffic/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data14.version !== void 0) {
							if (!validate278(data14.version, {
								instancePath: instancePath + "/traffic/" + i0 + "/version",
								parentData: data14,
								parentDataProperty: "version",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
								errors = vErrors.length;
							}
						}
						if (data14.manifest !== void 0) {
							if (!validate280(data14.manifest, {
								instancePath: instancePath + "/traffic/" + i0 + "/manifest",
								parentData: data14,
								parentDataProperty: "manifest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
								errors = vErrors.length;
							}
						}
						if (data14.weight !== void 0) {
							let data17 = data14.weight;
							if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
								const err25 = {
									instancePath: instancePath + "/traffic/" + i0 + "/weight",
									schemaPath: "#/properties/traffic/items/properties/weight/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							if (typeof data17 == "number" && isFinite(data17)) {
								if (data17 > 100 || isNaN(data17)) {
									const err26 = {
										instancePath: instancePath + "/traffic/" + i0 + "/weight",
										schemaPath: "#/properties/traffic/items/properties/weight/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										message: "must be <= 100"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								if (data17 < 0 || isNaN(data17)) {
									const err27 = {
										instancePath: instancePath + "/traffic/" + i0 + "/weight",
										schemaPath: "#/properties/traffic/items/properties/weight/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/traffic/" + i0,
							schemaPath: "#/properties/traffic/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/traffic",
					schemaPath: "#/properties/traffic/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate273.errors = vErrors;
	return errors === 0;
}
validate273.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateTraining = validate288;
const schema121 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/training.schema.json",
	"title": "Training",
	"type": "object",
	"properties": {
		"document": { "const": "training" },
		"schemaVersion": { "const": 1 },
		"run": {
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*-[0-9a-f]{12}$"
		},
		"model": { "$ref": "#/$defs/modelName" },
		"code": { "$ref": "#/$defs/code" },
		"configuration": { "$ref": "#/$defs/digest" },
		"data": {
			"type": "object",
			"properties": {
				"dataset": { "type": "string" },
				"digest": { "$ref": "#/$defs/digest" },
				"rows": {
					"type": "object",
					"properties": {
						"train": {
							"type": "integer",
							"minimum": 0
						},
						"test": {
							"type": "integer",
							"minimum": 0
						}
					},
					"required": ["train", "test"],
					"additionalProperties": false
				}
			},
			"required": [
				"dataset",
				"digest",
				"rows"
			],
			"additionalProperties": false
		},
		"artifacts": {
			"type": "array",
			"items": { "$ref": "#/$defs/file" }
		},
		"seconds": {
			"type": "number",
			"minimum": 0
		},
		"metrics": {
			"type": "object",
			"maxProperties": 1e3,
			"propertyNames": {
				"type": "string",
				"maxLength": 200
			},
			"additionalProperties": { "type": ["number", "null"] }
		},
		"backend": {
			"type": "string",
			"enum": [
				"tensorflow",
				"wasm",
				"cpu"
			]
		}
	},
	"required": [
		"document",
		"schemaVersion",
		"run",
		"model",
		"code",
		"configuration",
		"data",
		"artifacts",
		"seconds",
		"metrics"
	],
	"additionalProperties": false,
	"$defs": {
		"modelName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"code": {
			"type": "object",
			"properties": {
				"commit": { "$ref": "#/$defs/sha" },
				"dirty": { "type": "boolean" }
			},
			"required": ["commit", "dirty"],
			"additionalProperties": false
		},
		"sha": {
			"type": "string",
			"pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
		},
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"file": {
			"type": "object",
			"properties": {
				"path": { "type": "string" },
				"size": {
					"type": "integer",
					"minimum": 0
				},
				"sha256": { "$ref": "#/$defs/digest" }
			},
			"required": [
				"path",
				"size",
				"sha256"
			],
			"additionalProperties": false
		}
	}
};
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate289.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate289.errors = vErrors;
	return errors === 0;
}
validate289.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate292.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern38.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" },
				message: "must match pattern \"^[0-9a-f]{40}([0-9a-f]{24})?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate292.errors = vErrors;
	return errors === 0;
}
validate292.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate291.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.commit === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit" },
				message: "must have required property 'commit'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dirty === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dirty" },
				message: "must have required property 'dirty'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "commit" || key0 === "dirty")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.commit !== void 0) {
			if (!validate292(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
				errors = vErrors.length;
			}
		}
		if (data.dirty !== void 0) {
			if (typeof data.dirty !== "boolean") {
				const err3 = {
					instancePath: instancePath + "/dirty",
					schemaPath: "#/properties/dirty/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate291.errors = vErrors;
	return errors === 0;
}
validate291.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate295.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate295.errors = vErrors;
	return errors === 0;
}
validate295.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate298.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.size === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size" },
				message: "must have required property 'size'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "size" || key0 === "sha256")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.size !== void 0) {
			let data1 = data.size;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/size",
					schemaPath: "#/properties/size/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/size",
						schemaPath: "#/properties/size/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			if (!validate295(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate298.errors = vErrors;
	return errors === 0;
}
validate298.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate288.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.run === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" },
				message: "must have required property 'run'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.model === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.code === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.configuration === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "configuration" },
				message: "must have required property 'configuration'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.data === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "data" },
				message: "must have required property 'data'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.artifacts === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "artifacts" },
				message: "must have required property 'artifacts'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.seconds === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "seconds" },
				message: "must have required property 'seconds'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.metrics === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metrics" },
				message: "must have required property 'metrics'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema121.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.document !== void 0) {
			if ("training" !== data.document) {
				const err11 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "training" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err12 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data2 = data.run;
			if (typeof data2 === "string") {
				if (!pattern52.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*-[0-9a-f]{12}$" },
						message: "must match pattern \"^[A-Za-z0-9][A-Za-z0-9_-]*-[0-9a-f]{12}$\""
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.model !== void 0) {
			if (!validate289(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
				errors = vErrors.length;
			}
		}
		if (data.code !== void 0) {
			if (!validate291(data.code, {
				instancePath: instancePath + "/code",
				parentData: data,
				parentDataProperty: "code",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
				errors = vErrors.length;
			}
		}
		if (data.configuration !== void 0) {
			if (!validate295(data.configuration, {
				instancePath: instancePath + "/configuration",
				parentData: data,
				parentDataProperty: "configuration",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			let data6 = data.data;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.dataset === void 0) {
					const err15 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "dataset" },
						message: "must have required property 'dataset'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data6.digest === void 0) {
					const err16 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data6.rows === void 0) {
					const err17 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/required",
						keyword: "required",
						params: { missingProperty: "rows" },
						message: "must have required property 'rows'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				for (const key1 in data6) if (!(key1 === "dataset" || key1 === "digest" || key1 === "rows")) {
					const err18 = {
						instancePath: instancePath + "/data",
						schemaPath: "#/properties/data/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data6.dataset !== void 0) {
					if (typeof data6.dataset !== "string") {
						const err19 = {
							instancePath: instancePath + "/data/dataset",
							schemaPath: "#/properties/data/properties/dataset/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data6.digest !== void 0) {
					if (!validate295(data6.digest, {
						instancePath: instancePath + "/data/digest",
						parentData: data6,
						parentDataProperty: "digest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
						errors = vErrors.length;
					}
				}
				if (data6.rows !== void 0) {
					let data9 = data6.rows;
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.train === void 0) {
							const err20 = {
								instancePath: instancePath + "/data/rows",
								schemaPath: "#/properties/data/properties/rows/required",
								keyword: "required",
								params: { missingProperty: "train" },
								message: "must have required property 'train'"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data9.test === void 0) {
							const err21 = {
								instancePath: instancePath + "/data/rows",
								schemaPath: "#/properties/data/properties/rows/required",
								keyword: "required",
								params: { missingProperty: "test" },
								message: "must have required property 'test'"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						for (const key2 in data9) if (!(key2 === "train" || key2 === "test")) {
							const err22 = {
								instancePath: instancePath + "/data/rows",
								schemaPath: "#/properties/data/properties/rows/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data9.train !== void 0) {
							let data10 = data9.train;
							if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
								const err23 = {
									instancePath: instancePath + "/data/rows/train",
									schemaPath: "#/properties/data/properties/rows/properties/train/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
							if (typeof data10 == "number" && isFinite(data10)) {
								if (data10 < 0 || isNaN(data10)) {
									const err24 = {
										instancePath: instancePath + "/data/rows/train",
										schemaPath: "#/properties/data/properties/rows/properties/train/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							}
						}
						if (data9.test !== void 0) {
							let data11 = data9.test;
							if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
								const err25 = {
									instancePath: instancePath + "/data/rows/test",
									schemaPath: "#/properties/data/properties/rows/properties/test/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							if (typeof data11 == "number" && isFinite(data11)) {
								if (data11 < 0 || isNaN(data11)) {
									const err26 = {
										instancePath: instancePath + "/data/rows/test",
										schemaPath: "#/properties/data/properties/rows/properties/test/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							}
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/data/rows",
							schemaPath: "#/properties/data/properties/rows/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/data",
					schemaPath: "#/properties/data/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.artifacts !== void 0) {
			let data12 = data.artifacts;
			if (Array.isArray(data12)) {
				const len0 = data12.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate298(data12[i0], {
					instancePath: instancePath + "/artifacts/" + i0,
					parentData: data12,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.seconds !== void 0) {
			let data14 = data.seconds;
			if (typeof data14 == "number" && isFinite(data14)) {
				if (data14 < 0 || isNaN(data14)) {
					const err30 = {
						instancePath: instancePath + "/seconds",
						schemaPath: "#/properties/seconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/seconds",
					schemaPath: "#/properties/seconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data15 = data.metrics;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (Object.keys(data15).length > 1e3) {
					const err32 = {
						instancePath: instancePath + "/metrics",
						schemaPath: "#/properties/metrics/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1e3 },
						message: "must NOT have more than 1000 properties"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				for (const key3 in data15) {
					const _errs29 = errors;
					if (typeof key3 === "string") {
						if (func1(key3) > 200) {
							const err33 = {
								instancePath: instancePath + "/metrics",
								schemaPath: "#/properties/metrics/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters",
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/metrics",
							schemaPath: "#/properties/metrics/propertyNames/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							propertyName: key3
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
					if (!(_errs29 === errors)) {
						const err35 = {
							instancePath: instancePath + "/metrics",
							schemaPath: "#/properties/metrics/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				for (const key4 in data15) {
					let data16 = data15[key4];
					if (!(typeof data16 == "number" && isFinite(data16)) && data16 !== null) {
						const err36 = {
							instancePath: instancePath + "/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/metrics/additionalProperties/type",
							keyword: "type",
							params: { type: schema121.properties.metrics.additionalProperties.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.backend !== void 0) {
			let data17 = data.backend;
			if (typeof data17 !== "string") {
				const err38 = {
					instancePath: instancePath + "/backend",
					schemaPath: "#/properties/backend/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
			if (!(data17 === "tensorflow" || data17 === "wasm" || data17 === "cpu")) {
				const err39 = {
					instancePath: instancePath + "/backend",
					schemaPath: "#/properties/backend/enum",
					keyword: "enum",
					params: { allowedValues: schema121.properties.backend.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
	} else {
		const err40 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err40];
		else vErrors.push(err40);
		errors++;
	}
	validate288.errors = vErrors;
	return errors === 0;
}
validate288.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateVerdict = validate301;
const schema127 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/verdict.schema.json",
	"title": "Verdict",
	"type": "object",
	"properties": {
		"document": { "const": "verdict" },
		"schemaVersion": { "const": 1 },
		"model": { "$ref": "#/$defs/modelName" },
		"stage": { "$ref": "#/$defs/stageName" },
		"version": { "$ref": "#/$defs/semver" },
		"judge": {
			"type": "integer",
			"minimum": 2
		},
		"createdAt": { "$ref": "#/$defs/time" },
		"judgedAt": { "$ref": "#/$defs/time" },
		"verdict": { "$ref": "#/$defs/verdict" },
		"rules": {
			"type": "array",
			"items": {
				"type": "object",
				"properties": {
					"id": { "type": "string" },
					"severity": {
						"type": "string",
						"enum": [
							"block",
							"warn",
							"info"
						]
					},
					"verdict": { "$ref": "#/$defs/verdict" },
					"metric": { "type": "string" },
					"value": { "type": ["number", "null"] },
					"lower": { "type": ["number", "null"] },
					"upper": { "type": ["number", "null"] },
					"bound": { "type": "number" },
					"n": {
						"type": "integer",
						"minimum": 0
					},
					"slice": {
						"type": "object",
						"properties": {
							"column": { "type": "string" },
							"value": { "type": "string" }
						},
						"required": ["column", "value"],
						"additionalProperties": false
					},
					"left": {
						"type": "array",
						"items": { "type": "string" }
					},
					"waiver": {
						"type": "object",
						"properties": {
							"person": { "type": "string" },
							"reason": { "type": "string" },
							"expires": { "type": "string" },
							"active": { "type": "boolean" }
						},
						"required": [
							"person",
							"reason",
							"expires",
							"active"
						],
						"additionalProperties": false
					},
					"message": { "type": "string" }
				},
				"required": [
					"id",
					"severity",
					"verdict",
					"message"
				],
				"additionalProperties": false
			}
		},
		"champion": { "$ref": "#/$defs/semver" },
		"evidence": {
			"type": "object",
			"properties": {
				"manifest": { "$ref": "#/$defs/digest" },
				"evaluation": { "$ref": "#/$defs/digest" },
				"rules": {
					"type": "object",
					"properties": {
						"commit": { "$ref": "#/$defs/sha" },
						"digest": { "$ref": "#/$defs/digest" }
					},
					"required": ["commit", "digest"],
					"additionalProperties": false
				}
			},
			"required": ["manifest", "rules"],
			"additionalProperties": false
		}
	},
	"required": [
		"document",
		"schemaVersion",
		"model",
		"stage",
		"version",
		"createdAt",
		"verdict",
		"rules",
		"evidence"
	],
	"additionalProperties": false,
	"$defs": {
		"modelName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"stageName": {
			"type": "string",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"semver": {
			"type": "string",
			"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
		},
		"time": {
			"type": "string",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"verdict": {
			"type": "string",
			"enum": [
				"pass",
				"fail",
				"inconclusive",
				"not-applicable"
			]
		},
		"digest": {
			"type": "string",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"sha": {
			"type": "string",
			"pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
		}
	}
};
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate302.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate302.errors = vErrors;
	return errors === 0;
}
validate302.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate304.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 100 },
				message: "must NOT have more than 100 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
				message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate304.errors = vErrors;
	return errors === 0;
}
validate304.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate306.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" },
				message: "must match pattern \"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate306.errors = vErrors;
	return errors === 0;
}
validate306.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate308.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern18.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$" },
				message: "must match pattern \"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate308.errors = vErrors;
	return errors === 0;
}
validate308.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema132 = {
	"type": "string",
	"enum": [
		"pass",
		"fail",
		"inconclusive",
		"not-applicable"
	]
};
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate311.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "pass" || data === "fail" || data === "inconclusive" || data === "not-applicable")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema132.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate311.errors = vErrors;
	return errors === 0;
}
validate311.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate315.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				message: "must match pattern \"^sha256:[0-9a-f]{64}$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate315.errors = vErrors;
	return errors === 0;
}
validate315.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate318.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern38.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" },
				message: "must match pattern \"^[0-9a-f]{40}([0-9a-f]{24})?$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate318.errors = vErrors;
	return errors === 0;
}
validate318.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate301.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.document === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "document" },
				message: "must have required property 'document'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.schemaVersion === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schemaVersion" },
				message: "must have required property 'schemaVersion'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.model === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "model" },
				message: "must have required property 'model'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.stage === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stage" },
				message: "must have required property 'stage'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.createdAt === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "createdAt" },
				message: "must have required property 'createdAt'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.verdict === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.rules === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rules" },
				message: "must have required property 'rules'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.evidence === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" },
				message: "must have required property 'evidence'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema127.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.document !== void 0) {
			if ("verdict" !== data.document) {
				const err10 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/const",
					keyword: "const",
					params: { allowedValue: "verdict" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.schemaVersion !== void 0) {
			if (1 !== data.schemaVersion) {
				const err11 = {
					instancePath: instancePath + "/schemaVersion",
					schemaPath: "#/properties/schemaVersion/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.model !== void 0) {
			if (!validate302(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
				errors = vErrors.length;
			}
		}
		if (data.stage !== void 0) {
			if (!validate304(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate306(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
				errors = vErrors.length;
			}
		}
		if (data.judge !== void 0) {
			let data5 = data.judge;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err12 = {
					instancePath: instancePath + "/judge",
					schemaPath: "#/properties/judge/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 2 || isNaN(data5)) {
					const err13 = {
						instancePath: instancePath + "/judge",
						schemaPath: "#/properties/judge/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 2
						},
						message: "must be >= 2"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.createdAt !== void 0) {
			if (!validate308(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
				errors = vErrors.length;
			}
		}
		if (data.judgedAt !== void 0) {
			if (!validate308(data.judgedAt, {
				instancePath: instancePath + "/judgedAt",
				parentData: data,
				parentDataProperty: "judgedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
				errors = vErrors.length;
			}
		}
		if (data.verdict !== void 0) {
			if (!validate311(data.verdict, {
				instancePath: instancePath + "/verdict",
				parentData: data,
				parentDataProperty: "verdict",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0) {
			let data9 = data.rules;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data10 = data9[i0];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.id === void 0) {
							const err14 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data10.severity === void 0) {
							const err15 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "severity" },
								message: "must have required property 'severity'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data10.verdict === void 0) {
							const err16 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "verdict" },
								message: "must have required property 'verdict'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data10.message === void 0) {
							const err17 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						for (const key1 in data10) if (!func2.call(schema127.properties.rules.items.properties, key1)) {
							const err18 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data10.id !== void 0) {
							if (typeof data10.id !== "string") {
								const err19 = {
									instancePath: instancePath + "/rules/" + i0 + "/id",
									schemaPath: "#/properties/rules/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data10.severity !== void 0) {
							let data12 = data10.severity;
							if (typeof data12 !== "string") {
								const err20 = {
									instancePath: instancePath + "/rules/" + i0 + "/severity",
									schemaPath: "#/properties/rules/items/properties/severity/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							if (!(data12 === "block" || data12 === "warn" || data12 === "info")) {
								const err21 = {
									instancePath: instancePath + "/rules/" + i0 + "/severity",
									schemaPath: "#/properties/rules/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema127.properties.rules.items.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data10.verdict !== void 0) {
							if (!validate311(data10.verdict, {
								instancePath: instancePath + "/rules/" + i0 + "/verdict",
								parentData: data10,
								parentDataProperty: "verdict",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
								errors = vErrors.length;
							}
						}
						if (data10.metric !== void 0) {
							if (typeof data10.metric !== "string") {
								const err22 = {
									instancePath: instancePath + "/rules/" + i0 + "/metric",
									schemaPath: "#/properties/rules/items/properties/metric/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data10.value !== void 0) {
							let data15 = data10.value;
							if (!(typeof data15 == "number" && isFinite(data15)) && data15 !== null) {
								const err23 = {
									instancePath: instancePath + "/rules/" + i0 + "/value",
									schemaPath: "#/properties/rules/items/properties/value/type",
									keyword: "type",
									params: { type: schema127.properties.rules.items.properties.value.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data10.lower !== void 0) {
							let data16 = data10.lower;
							if (!(typeof data16 == "number" && isFinite(data16)) && data16 !== null) {
								const err24 = {
									instancePath: instancePath + "/rules/" + i0 + "/lower",
									schemaPath: "#/properties/rules/items/properties/lower/type",
									keyword: "type",
									params: { type: schema127.properties.rules.items.properties.lower.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data10.upper !== void 0) {
							let data17 = data10.upper;
							if (!(typeof data17 == "number" && isFinite(data17)) && data17 !== null) {
								const err25 = {
									instancePath: instancePath + "/rules/" + i0 + "/upper",
									schemaPath: "#/properties/rules/items/properties/upper/type",
									keyword: "type",
									params: { type: schema127.properties.rules.items.properties.upper.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						if (data10.bound !== void 0) {
							let data18 = data10.bound;
							if (!(typeof data18 == "number" && isFinite(data18))) {
								const err26 = {
									instancePath: instancePath + "/rules/" + i0 + "/bound",
									schemaPath: "#/properties/rules/items/properties/bound/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data10.n !== void 0) {
							let data19 = data10.n;
							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
								const err27 = {
									instancePath: instancePath + "/rules/" + i0 + "/n",
									schemaPath: "#/properties/rules/items/properties/n/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							if (typeof data19 == "number" && isFinite(data19)) {
								if (data19 < 0 || isNaN(data19)) {
									const err28 = {
										instancePath: instancePath + "/rules/" + i0 + "/n",
										schemaPath: "#/properties/rules/items/properties/n/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							}
						}
						if (data10.slice !== void 0) {
							let data20 = data10.slice;
							if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
								if (data20.column === void 0) {
									const err29 = {
										instancePath: instancePath + "/rules/" + i0 + "/slice",
										schemaPath: "#/properties/rules/items/properties/slice/required",
										keyword: "required",
										params: { missingProperty: "column" },
										message: "must have required property 'column'"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
								if (data20.value === void 0) {
									const err30 = {
										instancePath: instancePath + "/rules/" + i0 + "/slice",
										schemaPath: "#/properties/rules/items/properties/slice/required",
										keyword: "required",
										params: { missingProperty: "value" },
										message: "must have required property 'value'"
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
								for (const key2 in data20) if (!(key2 === "column" || key2 === "value")) {
									const err31 = {
										instancePath: instancePath + "/rules/" + i0 + "/slice",
										schemaPath: "#/properties/rules/items/properties/slice/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
								if (data20.column !== void 0) {
									if (typeof data20.column !== "string") {
										const err32 = {
											instancePath: instancePath + "/rules/" + i0 + "/slice/column",
											schemaPath: "#/properties/rules/items/properties/slice/properties/column/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
								}
								if (data20.value !== void 0) {
									if (typeof data20.value !== "string") {
										const err33 = {
											instancePath: instancePath + "/rules/" + i0 + "/slice/value",
											schemaPath: "#/properties/rules/items/properties/slice/properties/value/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/rules/" + i0 + "/slice",
									schemaPath: "#/properties/rules/items/properties/slice/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data10.left !== void 0) {
							let data23 = data10.left;
							if (Array.isArray(data23)) {
								const len1 = data23.length;
								for (let i1 = 0; i1 < len1; i1++) if (typeof data23[i1] !== "string") {
									const err35 = {
										instancePath: instancePath + "/rules/" + i0 + "/left/" + i1,
										schemaPath: "#/properties/rules/items/properties/left/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
							} else {
								const err36 = {
									instancePath: instancePath + "/rules/" + i0 + "/left",
									schemaPath: "#/properties/rules/items/properties/left/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data10.waiver !== void 0) {
							let data25 = data10.waiver;
							if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
								if (data25.person === void 0) {
									const err37 = {
										instancePath: instancePath + "/rules/" + i0 + "/waiver",
										schemaPath: "#/properties/rules/items/properties/waiver/required",
										keyword: "required",
										params: { missingProperty: "person" },
										message: "must have required property 'person'"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
								if (data25.reason === void 0) {
									const err38 = {
										instancePath: instancePath + "/rules/" + i0 + "/waiver",
										schemaPath: "#/properties/rules/items/properties/waiver/required",
										keyword: "required",
										params: { missingProperty: "reason" },
										message: "must have required property 'reason'"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
								if (data25.expires === void 0) {
									const err39 = {
										instancePath: instancePath + "/rules/" + i0 + "/waiver",
										schemaPath: "#/properties/rules/items/properties/waiver/required",
										keyword: "required",
										params: { missingProperty: "expires" },
										message: "must have required property 'expires'"
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (data25.active === void 0) {
									const err40 = {
										instancePath: instancePath + "/rules/" + i0 + "/waiver",
										schemaPath: "#/properties/rules/items/properties/waiver/required",
										keyword: "required",
										params: { missingProperty: "active" },
										message: "must have required property 'active'"
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
								for (const key3 in data25) if (!(key3 === "person" || key3 === "reason" || key3 === "expires" || key3 === "active")) {
									const err41 = {
										instancePath: instancePath + "/rules/" + i0 + "/waiver",
										schemaPath: "#/properties/rules/items/properties/waiver/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
								if (data25.person !== void 0) {
									if (typeof data25.person !== "string") {
										const err42 = {
											instancePath: instancePath + "/rules/" + i0 + "/waiver/person",
											schemaPath: "#/properties/rules/items/properties/waiver/properties/person/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								}
								if (data25.reason !== void 0) {
									if (typeof data25.reason !== "string") {
										const err43 = {
											instancePath: instancePath + "/rules/" + i0 + "/waiver/reason",
											schemaPath: "#/properties/rules/items/properties/waiver/properties/reason/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
								if (data25.expires !== void 0) {
									if (typeof data25.expires !== "string") {
										const err44 = {
											instancePath: instancePath + "/rules/" + i0 + "/waiver/expires",
											schemaPath: "#/properties/rules/items/properties/waiver/properties/expires/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
									}
								}
								if (data25.active !== void 0) {
									if (typeof data25.active !== "boolean") {
										const err45 = {
											instancePath: instancePath + "/rules/" + i0 + "/waiver/active",
											schemaPath: "#/properties/rules/items/properties/waiver/properties/active/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err45];
										else vErrors.push(err45);
										errors++;
									}
								}
							} else {
								const err46 = {
									instancePath: instancePath + "/rules/" + i0 + "/waiver",
									schemaPath: "#/properties/rules/items/properties/waiver/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data10.message !== void 0) {
							if (typeof data10.message !== "string") {
								const err47 = {
									instancePath: instancePath + "/rules/" + i0 + "/message",
									schemaPath: "#/properties/rules/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/rules/" + i0,
							schemaPath: "#/properties/rules/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.champion !== void 0) {
			if (!validate306(data.champion, {
				instancePath: instancePath + "/champion",
				parentData: data,
				parentDataProperty: "champion",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
				errors = vErrors.length;
			}
		}
		if (data.evidence !== void 0) {
			let data32 = data.evidence;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				if (data32.manifest === void 0) {
					const err50 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/required",
						keyword: "required",
						params: { missingProperty: "manifest" },
						message: "must have required property 'manifest'"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data32.rules === void 0) {
					const err51 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/required",
						keyword: "required",
						params: { missingProperty: "rules" },
						message: "must have required property 'rules'"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				for (const key4 in data32) if (!(key4 === "manifest" || key4 === "evaluation" || key4 === "rules")) {
					const err52 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data32.manifest !== void 0) {
					if (!validate315(data32.manifest, {
						instancePath: instancePath + "/evidence/manifest",
						parentData: data32,
						parentDataProperty: "manifest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
						errors = vErrors.length;
					}
				}
				if (data32.evaluation !== void 0) {
					if (!validate315(data32.evaluation, {
						instancePath: instancePath + "/evidence/evaluation",
						parentData: data32,
						parentDataProperty: "evaluation",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
						errors = vErrors.length;
					}
				}
				if (data32.rules !== void 0) {
					let data35 = data32.rules;
					if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
						if (data35.commit === void 0) {
							const err53 = {
								instancePath: instancePath + "/evidence/rules",
								schemaPath: "#/properties/evidence/properties/rules/required",
								keyword: "required",
								params: { missingProperty: "commit" },
								message: "must have required property 'commit'"
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (data35.digest === void 0) {
							const err54 = {
								instancePath: instancePath + "/evidence/rules",
								schemaPath: "#/properties/evidence/properties/rules/required",
								keyword: "required",
								params: { missingProperty: "digest" },
								message: "must have required property 'digest'"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						for (const key5 in data35) if (!(key5 === "commit" || key5 === "digest")) {
							const err55 = {
								instancePath: instancePath + "/evidence/rules",
								schemaPath: "#/properties/evidence/properties/rules/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data35.commit !== void 0) {
							if (!validate318(data35.commit, {
								instancePath: instancePath + "/evidence/rules/commit",
								parentData: data35,
								parentDataProperty: "commit",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
								errors = vErrors.length;
							}
						}
						if (data35.digest !== void 0) {
							if (!validate315(data35.digest, {
								instancePath: instancePath + "/evidence/rules/digest",
								parentData: data35,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/evidence/rules",
							schemaPath: "#/properties/evidence/properties/rules/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
	} else {
		const err58 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err58];
		else vErrors.push(err58);
		errors++;
	}
	validate301.errors = vErrors;
	return errors === 0;
}
validate301.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateRuleFile = validate321;
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate321.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rules === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rules" },
				message: "must have required property 'rules'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "rules" || key0 === "waivers")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.rules !== void 0) {
			let data1 = data.rules;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate65(data1[i0], {
					instancePath: instancePath + "/rules/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.waivers !== void 0) {
			let data3 = data.waivers;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate84(data3[i1], {
					instancePath: instancePath + "/waivers/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate321.errors = vErrors;
	return errors === 0;
}
validate321.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

export { require_equal as _, validateDeployment as a, validateImportedVersion as c, validateRetirement as d, validateRuleFile as f, validateVerdict as g, validateTraining as h, validateDecision as i, validateManifest as l, validateStage as m, validateDataPointers as n, validateDriftReport as o, validateRun as p, validateDataReport as r, validateEvaluation as s, validateConfig as t, validateProfile as u, require_ucs2length as v, require_fast_deep_equal as y };