import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";

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

// src/generated/validators.js
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length(), 1);
const ucs2length = import_ucs2length.default.default ?? import_ucs2length.default;
const validateConfig = validate52;
const schema20 = {
	"type": "object",
	"description": "A table and its contract.",
	"properties": {
		"path": {
			"description": "File or glob (or several), relative to the repository root; CSV or Parquet by their ending.",
			"oneOf": [{
				"type": "string",
				"description": "File or glob."
			}, {
				"type": "array",
				"description": "Files or globs.",
				"items": {
					"type": "string",
					"description": "File or glob."
				},
				"minItems": 1
			}]
		},
		"id": {
			"type": "string",
			"description": "Column that names a row; its values are unique."
		},
		"time": {
			"type": "string",
			"description": "Column with the moment of a row."
		},
		"columns": {
			"type": "object",
			"description": "Columns by name. Others are ignored.",
			"additionalProperties": { "$ref": "#/$defs/columnContract" },
			"minProperties": 1
		},
		"rows": {
			"type": "object",
			"description": "How many rows there must be.",
			"properties": {
				"minimum": {
					"type": "integer",
					"description": "At least.",
					"minimum": 0
				},
				"maximum": {
					"type": "integer",
					"description": "At most.",
					"minimum": 1
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"split": {
			"type": "object",
			"description": "How test rows are kept apart.",
			"properties": {
				"by": {
					"type": "string",
					"description": "time: the last rows; random: by a hash of the seed and the row.",
					"enum": ["time", "random"]
				},
				"test": {
					"type": "number",
					"description": "Share of test rows (default 0.2).",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1
				},
				"seed": {
					"type": "integer",
					"description": "Seed of a random split."
				}
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
	"description": "What values of a column may be.",
	"properties": {
		"type": {
			"type": "string",
			"description": "Kind of the values.",
			"enum": [
				"number",
				"integer",
				"boolean",
				"string",
				"timestamp"
			]
		},
		"required": {
			"type": "boolean",
			"description": "Whether missing values are mistakes (default true)."
		},
		"minimum": {
			"type": "number",
			"description": "Smallest allowed."
		},
		"maximum": {
			"type": "number",
			"description": "Largest allowed."
		},
		"values": {
			"type": "array",
			"description": "The allowed values.",
			"items": { "type": [
				"string",
				"number",
				"boolean"
			] }
		},
		"pattern": {
			"type": "string",
			"description": "A regular expression that strings match."
		},
		"description": {
			"type": "string",
			"description": "For people."
		}
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
	"description": "One model.",
	"properties": {
		"task": {
			"type": "string",
			"description": "What is predicted.",
			"enum": ["binary", "regression"]
		},
		"dataset": {
			"type": "string",
			"description": "Name of a dataset."
		},
		"target": {
			"type": "string",
			"description": "Column that is predicted."
		},
		"features": {
			"type": "array",
			"description": "Columns the model reads.",
			"items": {
				"type": "string",
				"description": "Column."
			},
			"minItems": 1,
			"uniqueItems": true
		},
		"train": { "$ref": "#/$defs/train" },
		"evaluate": {
			"type": "object",
			"description": "How it is measured.",
			"properties": {
				"metrics": {
					"type": "array",
					"description": "binary: roc_auc, log_loss, brier, accuracy, precision, recall, f1; regression: rmse, mae, r2.",
					"items": {
						"type": "string",
						"description": "Metric.",
						"enum": [
							"roc_auc",
							"log_loss",
							"brier",
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
					"description": "From which probability on a row counts as positive (default 0.5).",
					"minimum": 0,
					"maximum": 1
				},
				"confidence": {
					"type": "number",
					"description": "Of the intervals (default 0.95).",
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1
				},
				"resamples": {
					"type": "integer",
					"description": "Bootstrap resamples (default 1000).",
					"minimum": 50,
					"maximum": 1e5
				},
				"seed": {
					"type": "integer",
					"description": "Seed of the bootstrap (default 1)."
				}
			},
			"required": [],
			"additionalProperties": false
		},
		"stages": {
			"type": "object",
			"description": "Stages by name.",
			"additionalProperties": { "$ref": "#/$defs/stageConfig" },
			"minProperties": 1,
			"propertyNames": {
				"type": "string",
				"description": "Name of a stage.",
				"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
				"maxLength": 100
			}
		},
		"monitor": { "$ref": "#/$defs/monitor" },
		"retrain": { "$ref": "#/$defs/retrain" }
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
const schema23 = {
	"description": "How the model is trained.",
	"oneOf": [{
		"type": "object",
		"description": "Built-in TensorFlow.js.",
		"properties": {
			"trainer": {
				"const": "tensorflow",
				"description": "Built in."
			},
			"architecture": {
				"type": "string",
				"description": "logistic (binary), linear (regression) or mlp.",
				"enum": [
					"logistic",
					"linear",
					"mlp"
				]
			},
			"parameters": {
				"type": "object",
				"description": "Parameters with sound defaults.",
				"properties": {
					"epochs": {
						"type": "integer",
						"description": "At most (default 30).",
						"minimum": 1,
						"maximum": 1e4
					},
					"batch": {
						"type": "integer",
						"description": "Rows a step (default 256).",
						"minimum": 1
					},
					"learning-rate": {
						"type": "number",
						"description": "Of Adam (default 0.01).",
						"exclusiveMinimum": 0
					},
					"hidden": {
						"type": "array",
						"description": "Units of each hidden layer of an mlp (default [32, 16]).",
						"items": {
							"type": "integer",
							"description": "Units.",
							"minimum": 1
						},
						"minItems": 1
					},
					"l2": {
						"type": "number",
						"description": "Weight decay (default 0.0001).",
						"minimum": 0
					},
					"dropout": {
						"type": "number",
						"description": "Share dropped in training (default 0).",
						"minimum": 0,
						"exclusiveMaximum": 1
					},
					"patience": {
						"type": "integer",
						"description": "Epochs without improvement before it stops (default 5).",
						"minimum": 1
					},
					"validation": {
						"type": "number",
						"description": "Share of train rows for early stopping (default 0.1).",
						"exclusiveMinimum": 0,
						"maximum": .5
					},
					"categories": {
						"type": "integer",
						"description": "Most frequent categories a column keeps (default 100).",
						"minimum": 1
					}
				},
				"required": [],
				"additionalProperties": false
			},
			"seed": {
				"type": "integer",
				"description": "Seed of all randomness (default 1)."
			}
		},
		"required": ["trainer"],
		"additionalProperties": false
	}, {
		"type": "object",
		"description": "Any command, in any language.",
		"properties": {
			"trainer": {
				"const": "command",
				"description": "A command of yours."
			},
			"command": {
				"type": "array",
				"description": "argv; run in the repository root.",
				"items": {
					"type": "string",
					"description": "Argument."
				},
				"minItems": 1
			},
			"parameters": {
				"type": "object",
				"description": "Given as CAIRN_PARAM_<NAME> and in the file that CAIRN_PARAMETERS names.",
				"additionalProperties": { "type": [
					"string",
					"number",
					"boolean",
					"array",
					"null"
				] }
			},
			"model": {
				"type": "string",
				"description": "File or folder that the command writes, below CAIRN_OUTPUT."
			},
			"metrics": {
				"type": "string",
				"description": "JSON file of numbers that the command may write, below CAIRN_OUTPUT."
			},
			"format": { "$ref": "#/$defs/format" },
			"predict": {
				"type": "array",
				"description": "For format command: argv that reads CAIRN_ROWS (CSV) and writes CAIRN_PREDICTIONS (CSV with column prediction); run in the folder of the model.",
				"items": {
					"type": "string",
					"description": "Argument."
				},
				"minItems": 1
			},
			"timeout": {
				"type": "integer",
				"description": "Minutes (default 350).",
				"minimum": 1
			},
			"seed": {
				"type": "integer",
				"description": "Given as CAIRN_SEED (default 1)."
			}
		},
		"required": [
			"trainer",
			"command",
			"model",
			"format"
		],
		"additionalProperties": false
	}]
};
const schema24 = {
	"type": "string",
	"description": "What can load the model.",
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
const schema27 = {
	"type": "string",
	"description": "block (default), warn, or info.",
	"enum": [
		"block",
		"warn",
		"info"
	]
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
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
			params: { allowedValues: schema27.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"type": "string",
	"description": "By the interval (default) or by the estimate alone.",
	"enum": ["interval", "estimate"]
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
	if (!(data === "interval" || data === "estimate")) {
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
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
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
		for (const key0 in data) if (!(key0 === "id" || key0 === "metric" || key0 === "minimum" || key0 === "maximum" || key0 === "severity" || key0 === "judge")) {
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
		if (data.severity !== void 0) {
			if (!validate64(data.severity, {
				instancePath: instancePath + "/severity",
				parentData: data,
				parentDataProperty: "severity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.judge !== void 0) {
			if (!validate66(data.judge, {
				instancePath: instancePath + "/judge",
				parentData: data,
				parentDataProperty: "judge",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs14 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.metric === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "metric" },
				message: "must have required property 'metric'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.versus === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "versus" },
				message: "must have required property 'versus'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key1 in data) if (!(key1 === "id" || key1 === "metric" || key1 === "versus" || key1 === "improvement" || key1 === "severity" || key1 === "judge")) {
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
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err12 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/oneOf/1/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.metric !== void 0) {
			if (typeof data.metric !== "string") {
				const err13 = {
					instancePath: instancePath + "/metric",
					schemaPath: "#/oneOf/1/properties/metric/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.versus !== void 0) {
			if ("champion" !== data.versus) {
				const err14 = {
					instancePath: instancePath + "/versus",
					schemaPath: "#/oneOf/1/properties/versus/const",
					keyword: "const",
					params: { allowedValue: "champion" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.improvement !== void 0) {
			let data9 = data.improvement;
			if (!(typeof data9 == "number" && isFinite(data9))) {
				const err15 = {
					instancePath: instancePath + "/improvement",
					schemaPath: "#/oneOf/1/properties/improvement/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			if (!validate64(data.severity, {
				instancePath: instancePath + "/severity",
				parentData: data,
				parentDataProperty: "severity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.judge !== void 0) {
			if (!validate66(data.judge, {
				instancePath: instancePath + "/judge",
				parentData: data,
				parentDataProperty: "judge",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	var _valid0 = _errs14 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) props0 = true;
	}
	if (!valid0) {
		const err17 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate63.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate63.evaluated = {
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
		for (const key0 in data) if (!(key0 === "rules" || key0 === "target" || key0 === "environment")) {
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
				for (let i0 = 0; i0 < len0; i0++) if (!validate63(data0[i0], {
					instancePath: instancePath + "/rules/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
		if (data.target !== void 0) {
			if (typeof data.target !== "string") {
				const err2 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			if (typeof data.environment !== "string") {
				const err3 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
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
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern3 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
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
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
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
			if (!validate73(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"type": "object",
	"description": "When training is dispatched.",
	"properties": {
		"workflow": {
			"type": "string",
			"description": "File name (default train.yml)."
		},
		"window-hours": {
			"type": "number",
			"description": "Not twice within (default 24).",
			"minimum": 0
		},
		"new-rows": {
			"type": "integer",
			"description": "Not without so many rows that the holder of the stage did not learn from (default 1).",
			"minimum": 0
		},
		"on": {
			"type": "array",
			"description": "What starts it (default drift).",
			"items": {
				"type": "string",
				"description": "Reason.",
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
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
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
							params: { allowedValues: schema31.properties.on.items.enum },
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
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
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
				for (const key1 in data6) if (!(key1 === "metrics" || key1 === "threshold" || key1 === "confidence" || key1 === "resamples" || key1 === "seed")) {
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
							if (!(data8 === "roc_auc" || data8 === "log_loss" || data8 === "brier" || data8 === "accuracy" || data8 === "precision" || data8 === "recall" || data8 === "f1" || data8 === "rmse" || data8 === "mae" || data8 === "r2")) {
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
			} else {
				const err31 = {
					instancePath: instancePath + "/evaluate",
					schemaPath: "#/properties/evaluate/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.stages !== void 0) {
			let data13 = data.stages;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (Object.keys(data13).length < 1) {
					const err32 = {
						instancePath: instancePath + "/stages",
						schemaPath: "#/properties/stages/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				for (const key2 in data13) {
					const _errs30 = errors;
					if (typeof key2 === "string") {
						if (func1(key2) > 100) {
							const err33 = {
								instancePath: instancePath + "/stages",
								schemaPath: "#/properties/stages/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (!pattern3.test(key2)) {
							const err34 = {
								instancePath: instancePath + "/stages",
								schemaPath: "#/properties/stages/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$" },
								message: "must match pattern \"^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$\"",
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/stages",
							schemaPath: "#/properties/stages/propertyNames/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							propertyName: key2
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (!(_errs30 === errors)) {
						const err36 = {
							instancePath: instancePath + "/stages",
							schemaPath: "#/properties/stages/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							message: "property name must be valid"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				for (const key3 in data13) if (!validate62(data13[key3], {
					instancePath: instancePath + "/stages/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data13,
					parentDataProperty: key3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/stages",
					schemaPath: "#/properties/stages/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.monitor !== void 0) {
			if (!validate72(data.monitor, {
				instancePath: instancePath + "/monitor",
				parentData: data,
				parentDataProperty: "monitor",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.retrain !== void 0) {
			if (!validate76(data.retrain, {
				instancePath: instancePath + "/retrain",
				parentData: data,
				parentDataProperty: "retrain",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
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
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
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
	validate79.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate79.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema33 = {
	"type": "object",
	"description": "Where big bytes go.",
	"properties": {
		"kind": {
			"type": "string",
			"description": "Release assets, or a folder.",
			"enum": ["release", "folder"]
		},
		"path": {
			"type": "string",
			"description": "The folder, relative to the repository root, absolute or below the home folder with ~/."
		}
	},
	"required": ["kind"],
	"additionalProperties": false
};
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
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
		for (const key0 in data) if (!(key0 === "kind" || key0 === "path")) {
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
			if (!(data0 === "release" || data0 === "folder")) {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.kind.enum },
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
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
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
		for (const key0 in data) if (!(key0 === "version" || key0 === "datasets" || key0 === "models" || key0 === "targets" || key0 === "storage")) {
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
				for (const key4 in data5) if (!validate79(data5[key4], {
					instancePath: instancePath + "/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data5,
					parentDataProperty: key4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
		if (data.storage !== void 0) {
			if (!validate81(data.storage, {
				instancePath: instancePath + "/storage",
				parentData: data,
				parentDataProperty: "storage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
const validateDataReport = validate83;
const schema34 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/data-report.schema.json",
	"title": "DataReport",
	"type": "object",
	"description": "What validate-data found in a dataset.",
	"properties": {
		"document": {
			"const": "data-report",
			"description": "Which document this is."
		},
		"schemaVersion": {
			"const": 1,
			"description": "Version of this schema."
		},
		"dataset": {
			"type": "string",
			"description": "Name in cairn.yaml."
		},
		"createdAt": { "$ref": "#/$defs/time" },
		"verdict": { "$ref": "#/$defs/verdict" },
		"digest": { "$ref": "#/$defs/digest" },
		"rows": {
			"type": "integer",
			"description": "Rows in all files.",
			"minimum": 0
		},
		"files": {
			"type": "array",
			"description": "In order of path.",
			"items": { "$ref": "#/$defs/dataFile" }
		},
		"checks": {
			"type": "array",
			"description": "One for each expectation.",
			"items": {
				"type": "object",
				"description": "One expectation.",
				"properties": {
					"id": {
						"type": "string",
						"description": "Such as column-type:hour."
					},
					"column": {
						"type": "string",
						"description": "Column."
					},
					"verdict": { "$ref": "#/$defs/verdict" },
					"message": {
						"type": "string",
						"description": "What was found."
					},
					"count": {
						"type": "integer",
						"description": "Rows that break it.",
						"minimum": 0
					},
					"examples": {
						"type": "array",
						"description": "A few offending values.",
						"items": {
							"type": "string",
							"description": "Value."
						},
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
			"description": "A moment in UTC, ISO 8601.",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"verdict": {
			"type": "string",
			"description": "pass, fail, inconclusive (too little data to say) or not-applicable.",
			"enum": [
				"pass",
				"fail",
				"inconclusive",
				"not-applicable"
			]
		},
		"digest": {
			"type": "string",
			"description": "SHA-256 of the exact bytes.",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"dataFile": {
			"type": "object",
			"description": "One data file that was read.",
			"properties": {
				"path": {
					"type": "string",
					"description": "Relative to the repository root."
				},
				"sha256": { "$ref": "#/$defs/digest" },
				"rows": {
					"type": "integer",
					"description": "Rows without the header.",
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
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
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
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = {
	"type": "string",
	"description": "pass, fail, inconclusive (too little data to say) or not-applicable.",
	"enum": [
		"pass",
		"fail",
		"inconclusive",
		"not-applicable"
	]
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
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
			params: { allowedValues: schema36.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern7 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
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
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
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
			if (!validate88(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
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
		for (const key0 in data) if (!func2.call(schema34.properties, key0)) {
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
			if (!validate84(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data.verdict !== void 0) {
			if (!validate86(data.verdict, {
				instancePath: instancePath + "/verdict",
				parentData: data,
				parentDataProperty: "verdict",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
				errors = vErrors.length;
			}
		}
		if (data.digest !== void 0) {
			if (!validate88(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
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
				for (let i0 = 0; i0 < len0; i0++) if (!validate90(data7[i0], {
					instancePath: instancePath + "/files/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
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
							if (!validate86(data10.verdict, {
								instancePath: instancePath + "/checks/" + i1 + "/verdict",
								parentData: data10,
								parentDataProperty: "verdict",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
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
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateDecision = validate94;
const schema39 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/decision.schema.json",
	"title": "Decision",
	"type": "object",
	"description": "Whether to retrain, and why.",
	"properties": {
		"document": {
			"const": "decision",
			"description": "Which document this is."
		},
		"schemaVersion": {
			"const": 1,
			"description": "Version of this schema."
		},
		"model": { "$ref": "#/$defs/modelName" },
		"createdAt": { "$ref": "#/$defs/time" },
		"decision": {
			"type": "string",
			"description": "retrain (dispatched), wait (a rule says not now) or discard (no reason to).",
			"enum": [
				"retrain",
				"wait",
				"discard"
			]
		},
		"reasons": {
			"type": "array",
			"description": "One for each rule.",
			"items": {
				"type": "object",
				"description": "One rule.",
				"properties": {
					"id": {
						"type": "string",
						"description": "Such as new-data."
					},
					"verdict": { "$ref": "#/$defs/verdict" },
					"message": {
						"type": "string",
						"description": "In one sentence."
					}
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
			"description": "What was started.",
			"properties": {
				"workflow": {
					"type": "string",
					"description": "File name."
				},
				"ref": {
					"type": "string",
					"description": "Branch."
				},
				"inputs": {
					"type": "object",
					"description": "Inputs.",
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
			"description": "Name of a model.",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"time": {
			"type": "string",
			"description": "A moment in UTC, ISO 8601.",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"verdict": {
			"type": "string",
			"description": "pass, fail, inconclusive (too little data to say) or not-applicable.",
			"enum": [
				"pass",
				"fail",
				"inconclusive",
				"not-applicable"
			]
		}
	}
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate95.evaluated;
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
	validate95.errors = vErrors;
	return errors === 0;
}
validate95.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
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
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema42 = {
	"type": "string",
	"description": "pass, fail, inconclusive (too little data to say) or not-applicable.",
	"enum": [
		"pass",
		"fail",
		"inconclusive",
		"not-applicable"
	]
};
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
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
			params: { allowedValues: schema42.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
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
			if (!validate95(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data.createdAt !== void 0) {
			if (!validate97(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
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
					params: { allowedValues: schema39.properties.decision.enum },
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
							if (!validate99(data6.verdict, {
								instancePath: instancePath + "/reasons/" + i0 + "/verdict",
								parentData: data6,
								parentDataProperty: "verdict",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateDeployment = validate101;
const schema43 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/deployment.schema.json",
	"title": "Deployment",
	"type": "object",
	"description": "What deploy did.",
	"properties": {
		"document": {
			"const": "deployment",
			"description": "Which document this is."
		},
		"schemaVersion": {
			"const": 1,
			"description": "Version of this schema."
		},
		"model": { "$ref": "#/$defs/modelName" },
		"stage": { "$ref": "#/$defs/stageName" },
		"version": { "$ref": "#/$defs/semver" },
		"target": {
			"type": "string",
			"description": "Name in cairn.yaml."
		},
		"startedAt": { "$ref": "#/$defs/time" },
		"finishedAt": { "$ref": "#/$defs/time" },
		"result": {
			"type": "string",
			"description": "deployed, unchanged (it ran already), restored (the test failed, the previous version runs) or failed (nothing runs).",
			"enum": [
				"deployed",
				"unchanged",
				"restored",
				"failed"
			]
		},
		"url": {
			"type": "string",
			"description": "Where it answers."
		},
		"previous": { "$ref": "#/$defs/semver" },
		"checks": {
			"type": "array",
			"description": "Smoke tests.",
			"items": {
				"type": "object",
				"description": "One test.",
				"properties": {
					"id": {
						"type": "string",
						"description": "Such as health."
					},
					"verdict": { "$ref": "#/$defs/verdict" },
					"message": {
						"type": "string",
						"description": "What was seen."
					},
					"milliseconds": {
						"type": "number",
						"description": "How long it took.",
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
			"description": "Name of a model.",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"stageName": {
			"type": "string",
			"description": "Name of a stage.",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"semver": {
			"type": "string",
			"description": "A Semantic Version 2.0.0 without a leading v.",
			"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
		},
		"time": {
			"type": "string",
			"description": "A moment in UTC, ISO 8601.",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"verdict": {
			"type": "string",
			"description": "pass, fail, inconclusive (too little data to say) or not-applicable.",
			"enum": [
				"pass",
				"fail",
				"inconclusive",
				"not-applicable"
			]
		}
	}
};
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
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
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate104.evaluated;
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
	validate104.errors = vErrors;
	return errors === 0;
}
validate104.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern12 = new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern12.test(data)) {
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
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
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
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema48 = {
	"type": "string",
	"description": "pass, fail, inconclusive (too little data to say) or not-applicable.",
	"enum": [
		"pass",
		"fail",
		"inconclusive",
		"not-applicable"
	]
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
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
			params: { allowedValues: schema48.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
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
		for (const key0 in data) if (!func2.call(schema43.properties, key0)) {
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
			if (!validate102(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
				errors = vErrors.length;
			}
		}
		if (data.stage !== void 0) {
			if (!validate104(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate106(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
			if (!validate108(data.startedAt, {
				instancePath: instancePath + "/startedAt",
				parentData: data,
				parentDataProperty: "startedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.finishedAt !== void 0) {
			if (!validate108(data.finishedAt, {
				instancePath: instancePath + "/finishedAt",
				parentData: data,
				parentDataProperty: "finishedAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
					params: { allowedValues: schema43.properties.result.enum },
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
			if (!validate106(data.previous, {
				instancePath: instancePath + "/previous",
				parentData: data,
				parentDataProperty: "previous",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
							if (!validate112(data12.verdict, {
								instancePath: instancePath + "/checks/" + i0 + "/verdict",
								parentData: data12,
								parentDataProperty: "verdict",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateDriftReport = validate114;
const schema49 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/drift-report.schema.json",
	"title": "DriftReport",
	"type": "object",
	"description": "Live data against the reference profile of a version.",
	"properties": {
		"document": {
			"const": "drift-report",
			"description": "Which document this is."
		},
		"schemaVersion": {
			"const": 1,
			"description": "Version of this schema."
		},
		"model": { "$ref": "#/$defs/modelName" },
		"stage": { "$ref": "#/$defs/stageName" },
		"version": { "$ref": "#/$defs/semver" },
		"createdAt": { "$ref": "#/$defs/time" },
		"window": {
			"type": "object",
			"description": "Which rows were looked at.",
			"properties": {
				"from": {
					"type": "string",
					"description": "First moment."
				},
				"to": {
					"type": "string",
					"description": "Moment after the last."
				},
				"rows": {
					"type": "integer",
					"description": "Rows.",
					"minimum": 0
				},
				"labelled": {
					"type": "integer",
					"description": "Rows with a label.",
					"minimum": 0
				}
			},
			"required": ["rows", "labelled"],
			"additionalProperties": false
		},
		"verdict": {
			"type": "string",
			"description": "Of the whole.",
			"enum": [
				"drift",
				"no-drift",
				"inconclusive"
			]
		},
		"alpha": {
			"type": "number",
			"description": "False alarm rate that the correction holds.",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"checks": {
			"type": "array",
			"description": "Data, prediction, label and performance checks.",
			"items": {
				"type": "object",
				"description": "One check.",
				"properties": {
					"kind": {
						"type": "string",
						"description": "What may have moved.",
						"enum": [
							"data",
							"prediction",
							"label",
							"performance"
						]
					},
					"column": {
						"type": "string",
						"description": "Column or metric."
					},
					"test": {
						"type": "string",
						"description": "Such as chi-square or kolmogorov-smirnov."
					},
					"verdict": {
						"type": "string",
						"description": "Of this check.",
						"enum": [
							"drift",
							"no-drift",
							"inconclusive",
							"not-applicable"
						]
					},
					"statistic": {
						"type": ["number", "null"],
						"description": "Of the test."
					},
					"pValue": {
						"type": ["number", "null"],
						"description": "Of the test alone."
					},
					"adjusted": {
						"type": ["number", "null"],
						"description": "After Benjamini-Hochberg over all checks."
					},
					"effect": {
						"type": "object",
						"description": "How large the change is.",
						"properties": {
							"name": {
								"type": "string",
								"description": "Such as cramers-v."
							},
							"value": {
								"type": ["number", "null"],
								"description": "Estimate."
							},
							"lower": {
								"type": ["number", "null"],
								"description": "Lower bound."
							},
							"upper": {
								"type": ["number", "null"],
								"description": "Upper bound."
							},
							"threshold": {
								"type": "number",
								"description": "From which on it matters."
							}
						},
						"required": [
							"name",
							"value",
							"threshold"
						],
						"additionalProperties": false
					},
					"reference": {
						"type": "integer",
						"description": "Reference rows.",
						"minimum": 0
					},
					"current": {
						"type": "integer",
						"description": "Current rows.",
						"minimum": 0
					},
					"message": {
						"type": "string",
						"description": "In one sentence."
					}
				},
				"required": [
					"kind",
					"column",
					"test",
					"verdict",
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
			"description": "Name of a model.",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"stageName": {
			"type": "string",
			"description": "Name of a stage.",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"semver": {
			"type": "string",
			"description": "A Semantic Version 2.0.0 without a leading v.",
			"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
		},
		"time": {
			"type": "string",
			"description": "A moment in UTC, ISO 8601.",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		}
	}
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate115.evaluated;
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
	validate115.errors = vErrors;
	return errors === 0;
}
validate115.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate117.evaluated;
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
	validate117.errors = vErrors;
	return errors === 0;
}
validate117.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate119.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern12.test(data)) {
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
	validate119.errors = vErrors;
	return errors === 0;
}
validate119.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate121.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
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
	validate121.errors = vErrors;
	return errors === 0;
}
validate121.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate114.evaluated;
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
		for (const key0 in data) if (!func2.call(schema49.properties, key0)) {
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
			if (!validate115(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
				errors = vErrors.length;
			}
		}
		if (data.stage !== void 0) {
			if (!validate117(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate119(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
				errors = vErrors.length;
			}
		}
		if (data.createdAt !== void 0) {
			if (!validate121(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
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
					params: { allowedValues: schema49.properties.verdict.enum },
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
						if (data14.reference === void 0) {
							const err32 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "reference" },
								message: "must have required property 'reference'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data14.current === void 0) {
							const err33 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "current" },
								message: "must have required property 'current'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data14.message === void 0) {
							const err34 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						for (const key2 in data14) if (!func2.call(schema49.properties.checks.items.properties, key2)) {
							const err35 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/properties/checks/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data14.kind !== void 0) {
							let data15 = data14.kind;
							if (typeof data15 !== "string") {
								const err36 = {
									instancePath: instancePath + "/checks/" + i0 + "/kind",
									schemaPath: "#/properties/checks/items/properties/kind/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
							if (!(data15 === "data" || data15 === "prediction" || data15 === "label" || data15 === "performance")) {
								const err37 = {
									instancePath: instancePath + "/checks/" + i0 + "/kind",
									schemaPath: "#/properties/checks/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema49.properties.checks.items.properties.kind.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data14.column !== void 0) {
							if (typeof data14.column !== "string") {
								const err38 = {
									instancePath: instancePath + "/checks/" + i0 + "/column",
									schemaPath: "#/properties/checks/items/properties/column/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data14.test !== void 0) {
							if (typeof data14.test !== "string") {
								const err39 = {
									instancePath: instancePath + "/checks/" + i0 + "/test",
									schemaPath: "#/properties/checks/items/properties/test/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data14.verdict !== void 0) {
							let data18 = data14.verdict;
							if (typeof data18 !== "string") {
								const err40 = {
									instancePath: instancePath + "/checks/" + i0 + "/verdict",
									schemaPath: "#/properties/checks/items/properties/verdict/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
							if (!(data18 === "drift" || data18 === "no-drift" || data18 === "inconclusive" || data18 === "not-applicable")) {
								const err41 = {
									instancePath: instancePath + "/checks/" + i0 + "/verdict",
									schemaPath: "#/properties/checks/items/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema49.properties.checks.items.properties.verdict.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data14.statistic !== void 0) {
							let data19 = data14.statistic;
							if (!(typeof data19 == "number" && isFinite(data19)) && data19 !== null) {
								const err42 = {
									instancePath: instancePath + "/checks/" + i0 + "/statistic",
									schemaPath: "#/properties/checks/items/properties/statistic/type",
									keyword: "type",
									params: { type: schema49.properties.checks.items.properties.statistic.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data14.pValue !== void 0) {
							let data20 = data14.pValue;
							if (!(typeof data20 == "number" && isFinite(data20)) && data20 !== null) {
								const err43 = {
									instancePath: instancePath + "/checks/" + i0 + "/pValue",
									schemaPath: "#/properties/checks/items/properties/pValue/type",
									keyword: "type",
									params: { type: schema49.properties.checks.items.properties.pValue.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data14.adjusted !== void 0) {
							let data21 = data14.adjusted;
							if (!(typeof data21 == "number" && isFinite(data21)) && data21 !== null) {
								const err44 = {
									instancePath: instancePath + "/checks/" + i0 + "/adjusted",
									schemaPath: "#/properties/checks/items/properties/adjusted/type",
									keyword: "type",
									params: { type: schema49.properties.checks.items.properties.adjusted.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
						if (data14.effect !== void 0) {
							let data22 = data14.effect;
							if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
								if (data22.name === void 0) {
									const err45 = {
										instancePath: instancePath + "/checks/" + i0 + "/effect",
										schemaPath: "#/properties/checks/items/properties/effect/required",
										keyword: "required",
										params: { missingProperty: "name" },
										message: "must have required property 'name'"
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
								if (data22.value === void 0) {
									const err46 = {
										instancePath: instancePath + "/checks/" + i0 + "/effect",
										schemaPath: "#/properties/checks/items/properties/effect/required",
										keyword: "required",
										params: { missingProperty: "value" },
										message: "must have required property 'value'"
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
								if (data22.threshold === void 0) {
									const err47 = {
										instancePath: instancePath + "/checks/" + i0 + "/effect",
										schemaPath: "#/properties/checks/items/properties/effect/required",
										keyword: "required",
										params: { missingProperty: "threshold" },
										message: "must have required property 'threshold'"
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
								for (const key3 in data22) if (!(key3 === "name" || key3 === "value" || key3 === "lower" || key3 === "upper" || key3 === "threshold")) {
									const err48 = {
										instancePath: instancePath + "/checks/" + i0 + "/effect",
										schemaPath: "#/properties/checks/items/properties/effect/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key3 },
										message: "must NOT have additional properties"
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								if (data22.name !== void 0) {
									if (typeof data22.name !== "string") {
										const err49 = {
											instancePath: instancePath + "/checks/" + i0 + "/effect/name",
											schemaPath: "#/properties/checks/items/properties/effect/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									}
								}
								if (data22.value !== void 0) {
									let data24 = data22.value;
									if (!(typeof data24 == "number" && isFinite(data24)) && data24 !== null) {
										const err50 = {
											instancePath: instancePath + "/checks/" + i0 + "/effect/value",
											schemaPath: "#/properties/checks/items/properties/effect/properties/value/type",
											keyword: "type",
											params: { type: schema49.properties.checks.items.properties.effect.properties.value.type },
											message: "must be number,null"
										};
										if (vErrors === null) vErrors = [err50];
										else vErrors.push(err50);
										errors++;
									}
								}
								if (data22.lower !== void 0) {
									let data25 = data22.lower;
									if (!(typeof data25 == "number" && isFinite(data25)) && data25 !== null) {
										const err51 = {
											instancePath: instancePath + "/checks/" + i0 + "/effect/lower",
											schemaPath: "#/properties/checks/items/properties/effect/properties/lower/type",
											keyword: "type",
											params: { type: schema49.properties.checks.items.properties.effect.properties.lower.type },
											message: "must be number,null"
										};
										if (vErrors === null) vErrors = [err51];
										else vErrors.push(err51);
										errors++;
									}
								}
								if (data22.upper !== void 0) {
									let data26 = data22.upper;
									if (!(typeof data26 == "number" && isFinite(data26)) && data26 !== null) {
										const err52 = {
											instancePath: instancePath + "/checks/" + i0 + "/effect/upper",
											schemaPath: "#/properties/checks/items/properties/effect/properties/upper/type",
											keyword: "type",
											params: { type: schema49.properties.checks.items.properties.effect.properties.upper.type },
											message: "must be number,null"
										};
										if (vErrors === null) vErrors = [err52];
										else vErrors.push(err52);
										errors++;
									}
								}
								if (data22.threshold !== void 0) {
									let data27 = data22.threshold;
									if (!(typeof data27 == "number" && isFinite(data27))) {
										const err53 = {
											instancePath: instancePath + "/checks/" + i0 + "/effect/threshold",
											schemaPath: "#/properties/checks/items/properties/effect/properties/threshold/type",
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
									instancePath: instancePath + "/checks/" + i0 + "/effect",
									schemaPath: "#/properties/checks/items/properties/effect/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data14.reference !== void 0) {
							let data28 = data14.reference;
							if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
								const err55 = {
									instancePath: instancePath + "/checks/" + i0 + "/reference",
									schemaPath: "#/properties/checks/items/properties/reference/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
							if (typeof data28 == "number" && isFinite(data28)) {
								if (data28 < 0 || isNaN(data28)) {
									const err56 = {
										instancePath: instancePath + "/checks/" + i0 + "/reference",
										schemaPath: "#/properties/checks/items/properties/reference/minimum",
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
							}
						}
						if (data14.current !== void 0) {
							let data29 = data14.current;
							if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
								const err57 = {
									instancePath: instancePath + "/checks/" + i0 + "/current",
									schemaPath: "#/properties/checks/items/properties/current/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
							if (typeof data29 == "number" && isFinite(data29)) {
								if (data29 < 0 || isNaN(data29)) {
									const err58 = {
										instancePath: instancePath + "/checks/" + i0 + "/current",
										schemaPath: "#/properties/checks/items/properties/current/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							}
						}
						if (data14.message !== void 0) {
							if (typeof data14.message !== "string") {
								const err59 = {
									instancePath: instancePath + "/checks/" + i0 + "/message",
									schemaPath: "#/properties/checks/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
					} else {
						const err60 = {
							instancePath: instancePath + "/checks/" + i0,
							schemaPath: "#/properties/checks/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
				}
			} else {
				const err61 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
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
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err62];
		else vErrors.push(err62);
		errors++;
	}
	validate114.errors = vErrors;
	return errors === 0;
}
validate114.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateEvaluation = validate123;
const schema54 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/evaluation.schema.json",
	"title": "Evaluation",
	"type": "object",
	"description": "Metrics of a challenger, and of the champion on the same rows.",
	"properties": {
		"document": {
			"const": "evaluation",
			"description": "Which document this is."
		},
		"schemaVersion": {
			"const": 1,
			"description": "Version of this schema."
		},
		"run": {
			"type": "string",
			"description": "Run that was evaluated."
		},
		"model": { "$ref": "#/$defs/modelName" },
		"createdAt": { "$ref": "#/$defs/time" },
		"rows": {
			"type": "object",
			"description": "The rows both were scored on.",
			"properties": {
				"dataset": {
					"type": "string",
					"description": "Name in cairn.yaml."
				},
				"digest": { "$ref": "#/$defs/digest" },
				"n": {
					"type": "integer",
					"description": "Rows.",
					"minimum": 0
				},
				"time": {
					"type": "object",
					"description": "Range of the time column.",
					"properties": {
						"from": {
							"type": "string",
							"description": "Earliest value."
						},
						"to": {
							"type": "string",
							"description": "Latest value."
						}
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
			"description": "Of the intervals, such as 0.95.",
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1
		},
		"resamples": {
			"type": "integer",
			"description": "Bootstrap resamples.",
			"minimum": 1
		},
		"seed": {
			"type": "integer",
			"description": "Seed of the bootstrap."
		},
		"metrics": {
			"type": "array",
			"description": "Of the challenger.",
			"items": { "$ref": "#/$defs/metric" }
		},
		"champion": {
			"type": "object",
			"description": "Who holds the stage now.",
			"properties": {
				"stage": { "$ref": "#/$defs/stageName" },
				"version": { "$ref": "#/$defs/semver" },
				"manifest": { "$ref": "#/$defs/digest" },
				"metrics": {
					"type": "array",
					"description": "Of the champion, on the same rows.",
					"items": { "$ref": "#/$defs/metric" }
				}
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
			"description": "Paired differences, challenger minus champion.",
			"items": {
				"type": "object",
				"description": "One metric.",
				"properties": {
					"metric": {
						"type": "string",
						"description": "Name."
					},
					"direction": { "$ref": "#/$defs/direction" },
					"difference": {
						"type": ["number", "null"],
						"description": "Challenger minus champion."
					},
					"lower": {
						"type": ["number", "null"],
						"description": "Lower bound."
					},
					"upper": {
						"type": ["number", "null"],
						"description": "Upper bound."
					},
					"n": {
						"type": "integer",
						"description": "Rows.",
						"minimum": 0
					},
					"better": {
						"type": "string",
						"description": "Whom the interval favours.",
						"enum": [
							"challenger",
							"champion",
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
			}
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
			"description": "Name of a model.",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"time": {
			"type": "string",
			"description": "A moment in UTC, ISO 8601.",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"digest": {
			"type": "string",
			"description": "SHA-256 of the exact bytes.",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"metric": {
			"type": "object",
			"description": "One metric with its interval; null where it is undefined, which fails every rule.",
			"properties": {
				"name": {
					"type": "string",
					"description": "Such as roc_auc."
				},
				"direction": { "$ref": "#/$defs/direction" },
				"value": {
					"type": ["number", "null"],
					"description": "Estimate."
				},
				"lower": {
					"type": ["number", "null"],
					"description": "Lower bound of the interval."
				},
				"upper": {
					"type": ["number", "null"],
					"description": "Upper bound of the interval."
				},
				"n": {
					"type": "integer",
					"description": "Rows used.",
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
			"description": "Whether a larger or a smaller value is better.",
			"enum": ["higher", "lower"]
		},
		"stageName": {
			"type": "string",
			"description": "Name of a stage.",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"semver": {
			"type": "string",
			"description": "A Semantic Version 2.0.0 without a leading v.",
			"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
		}
	}
};
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate124.evaluated;
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
	validate124.errors = vErrors;
	return errors === 0;
}
validate124.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
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
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
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
	validate128.errors = vErrors;
	return errors === 0;
}
validate128.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema58 = {
	"type": "object",
	"description": "One metric with its interval; null where it is undefined, which fails every rule.",
	"properties": {
		"name": {
			"type": "string",
			"description": "Such as roc_auc."
		},
		"direction": { "$ref": "#/$defs/direction" },
		"value": {
			"type": ["number", "null"],
			"description": "Estimate."
		},
		"lower": {
			"type": ["number", "null"],
			"description": "Lower bound of the interval."
		},
		"upper": {
			"type": ["number", "null"],
			"description": "Upper bound of the interval."
		},
		"n": {
			"type": "integer",
			"description": "Rows used.",
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
const schema59 = {
	"type": "string",
	"description": "Whether a larger or a smaller value is better.",
	"enum": ["higher", "lower"]
};
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate131.evaluated;
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
			params: { allowedValues: schema59.enum },
			message: "must be equal to one of the allowed values"
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
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate130.evaluated;
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
			if (!validate131(data.direction, {
				instancePath: instancePath + "/direction",
				parentData: data,
				parentDataProperty: "direction",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
					params: { type: schema58.properties.value.type },
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
					params: { type: schema58.properties.lower.type },
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
					params: { type: schema58.properties.upper.type },
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
	validate130.errors = vErrors;
	return errors === 0;
}
validate130.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate134.evaluated;
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
	validate134.errors = vErrors;
	return errors === 0;
}
validate134.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate136.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern12.test(data)) {
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
	validate136.errors = vErrors;
	return errors === 0;
}
validate136.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123.evaluated;
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
		for (const key0 in data) if (!func2.call(schema54.properties, key0)) {
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
			if (!validate124(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
				errors = vErrors.length;
			}
		}
		if (data.createdAt !== void 0) {
			if (!validate126(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
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
					if (!validate128(data5.digest, {
						instancePath: instancePath + "/rows/digest",
						parentData: data5,
						parentDataProperty: "digest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
				for (let i0 = 0; i0 < len0; i0++) if (!validate130(data15[i0], {
					instancePath: instancePath + "/metrics/" + i0,
					parentData: data15,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
				for (const key3 in data17) if (!(key3 === "stage" || key3 === "version" || key3 === "manifest" || key3 === "metrics")) {
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
					if (!validate134(data17.stage, {
						instancePath: instancePath + "/champion/stage",
						parentData: data17,
						parentDataProperty: "stage",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
						errors = vErrors.length;
					}
				}
				if (data17.version !== void 0) {
					if (!validate136(data17.version, {
						instancePath: instancePath + "/champion/version",
						parentData: data17,
						parentDataProperty: "version",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
						errors = vErrors.length;
					}
				}
				if (data17.manifest !== void 0) {
					if (!validate128(data17.manifest, {
						instancePath: instancePath + "/champion/manifest",
						parentData: data17,
						parentDataProperty: "manifest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
						errors = vErrors.length;
					}
				}
				if (data17.metrics !== void 0) {
					let data21 = data17.metrics;
					if (Array.isArray(data21)) {
						const len1 = data21.length;
						for (let i1 = 0; i1 < len1; i1++) if (!validate130(data21[i1], {
							instancePath: instancePath + "/champion/metrics/" + i1,
							parentData: data21,
							parentDataProperty: i1,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
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
			let data23 = data.comparison;
			if (Array.isArray(data23)) {
				const len2 = data23.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data24 = data23[i2];
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.metric === void 0) {
							const err42 = {
								instancePath: instancePath + "/comparison/" + i2,
								schemaPath: "#/properties/comparison/items/required",
								keyword: "required",
								params: { missingProperty: "metric" },
								message: "must have required property 'metric'"
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data24.direction === void 0) {
							const err43 = {
								instancePath: instancePath + "/comparison/" + i2,
								schemaPath: "#/properties/comparison/items/required",
								keyword: "required",
								params: { missingProperty: "direction" },
								message: "must have required property 'direction'"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data24.difference === void 0) {
							const err44 = {
								instancePath: instancePath + "/comparison/" + i2,
								schemaPath: "#/properties/comparison/items/required",
								keyword: "required",
								params: { missingProperty: "difference" },
								message: "must have required property 'difference'"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						if (data24.lower === void 0) {
							const err45 = {
								instancePath: instancePath + "/comparison/" + i2,
								schemaPath: "#/properties/comparison/items/required",
								keyword: "required",
								params: { missingProperty: "lower" },
								message: "must have required property 'lower'"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data24.upper === void 0) {
							const err46 = {
								instancePath: instancePath + "/comparison/" + i2,
								schemaPath: "#/properties/comparison/items/required",
								keyword: "required",
								params: { missingProperty: "upper" },
								message: "must have required property 'upper'"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data24.n === void 0) {
							const err47 = {
								instancePath: instancePath + "/comparison/" + i2,
								schemaPath: "#/properties/comparison/items/required",
								keyword: "required",
								params: { missingProperty: "n" },
								message: "must have required property 'n'"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data24.better === void 0) {
							const err48 = {
								instancePath: instancePath + "/comparison/" + i2,
								schemaPath: "#/properties/comparison/items/required",
								keyword: "required",
								params: { missingProperty: "better" },
								message: "must have required property 'better'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						for (const key4 in data24) if (!(key4 === "metric" || key4 === "direction" || key4 === "difference" || key4 === "lower" || key4 === "upper" || key4 === "n" || key4 === "better")) {
							const err49 = {
								instancePath: instancePath + "/comparison/" + i2,
								schemaPath: "#/properties/comparison/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data24.metric !== void 0) {
							if (typeof data24.metric !== "string") {
								const err50 = {
									instancePath: instancePath + "/comparison/" + i2 + "/metric",
									schemaPath: "#/properties/comparison/items/properties/metric/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
						if (data24.direction !== void 0) {
							if (!validate131(data24.direction, {
								instancePath: instancePath + "/comparison/" + i2 + "/direction",
								parentData: data24,
								parentDataProperty: "direction",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
								errors = vErrors.length;
							}
						}
						if (data24.difference !== void 0) {
							let data27 = data24.difference;
							if (!(typeof data27 == "number" && isFinite(data27)) && data27 !== null) {
								const err51 = {
									instancePath: instancePath + "/comparison/" + i2 + "/difference",
									schemaPath: "#/properties/comparison/items/properties/difference/type",
									keyword: "type",
									params: { type: schema54.properties.comparison.items.properties.difference.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data24.lower !== void 0) {
							let data28 = data24.lower;
							if (!(typeof data28 == "number" && isFinite(data28)) && data28 !== null) {
								const err52 = {
									instancePath: instancePath + "/comparison/" + i2 + "/lower",
									schemaPath: "#/properties/comparison/items/properties/lower/type",
									keyword: "type",
									params: { type: schema54.properties.comparison.items.properties.lower.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data24.upper !== void 0) {
							let data29 = data24.upper;
							if (!(typeof data29 == "number" && isFinite(data29)) && data29 !== null) {
								const err53 = {
									instancePath: instancePath + "/comparison/" + i2 + "/upper",
									schemaPath: "#/properties/comparison/items/properties/upper/type",
									keyword: "type",
									params: { type: schema54.properties.comparison.items.properties.upper.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data24.n !== void 0) {
							let data30 = data24.n;
							if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
								const err54 = {
									instancePath: instancePath + "/comparison/" + i2 + "/n",
									schemaPath: "#/properties/comparison/items/properties/n/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
							if (typeof data30 == "number" && isFinite(data30)) {
								if (data30 < 0 || isNaN(data30)) {
									const err55 = {
										instancePath: instancePath + "/comparison/" + i2 + "/n",
										schemaPath: "#/properties/comparison/items/properties/n/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							}
						}
						if (data24.better !== void 0) {
							let data31 = data24.better;
							if (typeof data31 !== "string") {
								const err56 = {
									instancePath: instancePath + "/comparison/" + i2 + "/better",
									schemaPath: "#/properties/comparison/items/properties/better/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
							if (!(data31 === "challenger" || data31 === "champion" || data31 === "unclear")) {
								const err57 = {
									instancePath: instancePath + "/comparison/" + i2 + "/better",
									schemaPath: "#/properties/comparison/items/properties/better/enum",
									keyword: "enum",
									params: { allowedValues: schema54.properties.comparison.items.properties.better.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/comparison/" + i2,
							schemaPath: "#/properties/comparison/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/comparison",
					schemaPath: "#/properties/comparison/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
	} else {
		const err60 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err60];
		else vErrors.push(err60);
		errors++;
	}
	validate123.errors = vErrors;
	return errors === 0;
}
validate123.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateManifest = validate141;
const schema62 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/manifest.schema.json",
	"title": "Manifest",
	"type": "object",
	"description": "An immutable version of a model.",
	"properties": {
		"document": {
			"const": "manifest",
			"description": "Which document this is."
		},
		"schemaVersion": {
			"const": 1,
			"description": "Version of this schema."
		},
		"model": { "$ref": "#/$defs/modelName" },
		"version": { "$ref": "#/$defs/semver" },
		"createdAt": { "$ref": "#/$defs/time" },
		"task": {
			"type": "string",
			"description": "What is predicted.",
			"enum": ["binary", "regression"]
		},
		"previous": { "$ref": "#/$defs/semver" },
		"run": {
			"type": "object",
			"description": "The run it was frozen from.",
			"properties": {
				"id": {
					"type": "string",
					"description": "Run id."
				},
				"digest": { "$ref": "#/$defs/digest" },
				"ref": {
					"type": "string",
					"description": "refs/cairn/runs/<id>."
				}
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
			"description": "What trained it.",
			"properties": {
				"kind": {
					"type": "string",
					"description": "tensorflow or command."
				},
				"architecture": {
					"type": "string",
					"description": "Such as mlp."
				},
				"parameters": {
					"type": "object",
					"description": "Parameters by name.",
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"array",
						"null"
					] }
				},
				"seed": {
					"type": "integer",
					"description": "Seed."
				}
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
			"description": "Of the evaluation.",
			"items": { "$ref": "#/$defs/metric" }
		},
		"evaluation": { "$ref": "#/$defs/digest" },
		"profile": { "$ref": "#/$defs/digest" },
		"format": { "$ref": "#/$defs/format" },
		"predict": {
			"type": "array",
			"description": "For format command: argv of the predictor.",
			"items": {
				"type": "string",
				"description": "Argument."
			}
		},
		"signature": { "$ref": "#/$defs/signature" },
		"artifacts": {
			"type": "array",
			"description": "Files of the model, in order of path.",
			"items": { "$ref": "#/$defs/artifact" }
		},
		"environment": { "$ref": "#/$defs/environment" }
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
			"description": "Name of a model.",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"semver": {
			"type": "string",
			"description": "A Semantic Version 2.0.0 without a leading v.",
			"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
		},
		"time": {
			"type": "string",
			"description": "A moment in UTC, ISO 8601.",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"digest": {
			"type": "string",
			"description": "SHA-256 of the exact bytes.",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"code": {
			"type": "object",
			"description": "The code that was trained.",
			"properties": {
				"commit": { "$ref": "#/$defs/sha" },
				"dirty": {
					"type": "boolean",
					"description": "Whether the work tree had uncommitted changes."
				}
			},
			"required": ["commit", "dirty"],
			"additionalProperties": false
		},
		"sha": {
			"type": "string",
			"description": "A Git commit id.",
			"pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
		},
		"data": {
			"type": "object",
			"description": "The rows a run was made from.",
			"properties": {
				"dataset": {
					"type": "string",
					"description": "Name in cairn.yaml."
				},
				"digest": { "$ref": "#/$defs/digest" },
				"files": {
					"type": "array",
					"description": "In order of path.",
					"items": { "$ref": "#/$defs/dataFile" }
				},
				"rows": {
					"type": "object",
					"description": "Rows of each part.",
					"properties": {
						"train": {
							"type": "integer",
							"description": "Rows learned from.",
							"minimum": 0
						},
						"test": {
							"type": "integer",
							"description": "Rows kept for evaluation.",
							"minimum": 0
						}
					},
					"required": ["train", "test"],
					"additionalProperties": false
				},
				"time": {
					"type": "object",
					"description": "Range of the time column over all rows.",
					"properties": {
						"from": {
							"type": "string",
							"description": "Earliest value."
						},
						"to": {
							"type": "string",
							"description": "Latest value."
						}
					},
					"required": ["from", "to"],
					"additionalProperties": false
				},
				"target": {
					"type": "string",
					"description": "Column that is predicted."
				},
				"features": {
					"type": "array",
					"description": "Columns the model reads, in order.",
					"items": {
						"type": "string",
						"description": "Column."
					}
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
			"description": "One data file that was read.",
			"properties": {
				"path": {
					"type": "string",
					"description": "Relative to the repository root."
				},
				"sha256": { "$ref": "#/$defs/digest" },
				"rows": {
					"type": "integer",
					"description": "Rows without the header.",
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
			"description": "One metric with its interval; null where it is undefined, which fails every rule.",
			"properties": {
				"name": {
					"type": "string",
					"description": "Such as roc_auc."
				},
				"direction": { "$ref": "#/$defs/direction" },
				"value": {
					"type": ["number", "null"],
					"description": "Estimate."
				},
				"lower": {
					"type": ["number", "null"],
					"description": "Lower bound of the interval."
				},
				"upper": {
					"type": ["number", "null"],
					"description": "Upper bound of the interval."
				},
				"n": {
					"type": "integer",
					"description": "Rows used.",
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
			"description": "Whether a larger or a smaller value is better.",
			"enum": ["higher", "lower"]
		},
		"format": {
			"type": "string",
			"description": "What can load the model.",
			"enum": [
				"tensorflow",
				"onnx",
				"command"
			]
		},
		"signature": {
			"type": "object",
			"description": "What the model reads and answers.",
			"properties": {
				"inputs": {
					"type": "array",
					"description": "In order.",
					"items": {
						"type": "object",
						"description": "One column.",
						"properties": {
							"name": {
								"type": "string",
								"description": "Column."
							},
							"type": {
								"type": "string",
								"description": "Kind of the values.",
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
					"description": "In order.",
					"items": {
						"type": "object",
						"description": "One output.",
						"properties": {
							"name": {
								"type": "string",
								"description": "Name."
							},
							"type": {
								"type": "string",
								"description": "Kind of the values.",
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
			"description": "One file and where its bytes are.",
			"properties": {
				"path": {
					"type": "string",
					"description": "Relative path in the model."
				},
				"size": {
					"type": "integer",
					"description": "Bytes.",
					"minimum": 0
				},
				"sha256": { "$ref": "#/$defs/digest" },
				"store": {
					"description": "Where the bytes are.",
					"oneOf": [{
						"type": "object",
						"description": "An asset of the GitHub Release of the version tag.",
						"properties": {
							"kind": { "const": "release" },
							"asset": {
								"type": "string",
								"description": "Name of the asset."
							}
						},
						"required": ["kind", "asset"],
						"additionalProperties": false
					}, {
						"type": "object",
						"description": "A file of a content-addressed folder.",
						"properties": {
							"kind": { "const": "folder" },
							"path": {
								"type": "string",
								"description": "Relative to the folder."
							}
						},
						"required": ["kind", "path"],
						"additionalProperties": false
					}]
				}
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
			"description": "Where it was trained.",
			"properties": {
				"cairn": {
					"type": "string",
					"description": "Version of Cairn."
				},
				"runtime": {
					"type": "string",
					"description": "Such as node 24.1.0."
				},
				"platform": {
					"type": "string",
					"description": "Such as linux-x64."
				},
				"lockfiles": {
					"type": "array",
					"description": "Lock files of the repository.",
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
			"description": "One file, by its place and its bytes.",
			"properties": {
				"path": {
					"type": "string",
					"description": "Relative path, with forward slashes."
				},
				"size": {
					"type": "integer",
					"description": "Bytes.",
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
		if (!pattern12.test(data)) {
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
		if (!pattern6.test(data)) {
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
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate149.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
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
	validate149.errors = vErrors;
	return errors === 0;
}
validate149.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern27 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate152.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern27.test(data)) {
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
	validate152.errors = vErrors;
	return errors === 0;
}
validate152.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
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
			if (!validate152(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate157.evaluated;
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
			if (!validate149(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
	validate157.errors = vErrors;
	return errors === 0;
}
validate157.evaluated = {
	"props": true,
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
		for (const key0 in data) if (!(key0 === "dataset" || key0 === "digest" || key0 === "files" || key0 === "rows" || key0 === "time" || key0 === "target" || key0 === "features")) {
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
			if (!validate149(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.files !== void 0) {
			let data2 = data.files;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate157(data2[i0], {
					instancePath: instancePath + "/files/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
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
	validate155.errors = vErrors;
	return errors === 0;
}
validate155.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema71 = {
	"type": "object",
	"description": "One metric with its interval; null where it is undefined, which fails every rule.",
	"properties": {
		"name": {
			"type": "string",
			"description": "Such as roc_auc."
		},
		"direction": { "$ref": "#/$defs/direction" },
		"value": {
			"type": ["number", "null"],
			"description": "Estimate."
		},
		"lower": {
			"type": ["number", "null"],
			"description": "Lower bound of the interval."
		},
		"upper": {
			"type": ["number", "null"],
			"description": "Upper bound of the interval."
		},
		"n": {
			"type": "integer",
			"description": "Rows used.",
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
const schema72 = {
	"type": "string",
	"description": "Whether a larger or a smaller value is better.",
	"enum": ["higher", "lower"]
};
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate162.evaluated;
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
			params: { allowedValues: schema72.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate162.errors = vErrors;
	return errors === 0;
}
validate162.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate161.evaluated;
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
			if (!validate162(data.direction, {
				instancePath: instancePath + "/direction",
				parentData: data,
				parentDataProperty: "direction",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
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
					params: { type: schema71.properties.value.type },
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
					params: { type: schema71.properties.lower.type },
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
					params: { type: schema71.properties.upper.type },
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
	validate161.errors = vErrors;
	return errors === 0;
}
validate161.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema73 = {
	"type": "string",
	"description": "What can load the model.",
	"enum": [
		"tensorflow",
		"onnx",
		"command"
	]
};
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate167.evaluated;
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
			params: { allowedValues: schema73.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate167.errors = vErrors;
	return errors === 0;
}
validate167.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema74 = {
	"type": "object",
	"description": "What the model reads and answers.",
	"properties": {
		"inputs": {
			"type": "array",
			"description": "In order.",
			"items": {
				"type": "object",
				"description": "One column.",
				"properties": {
					"name": {
						"type": "string",
						"description": "Column."
					},
					"type": {
						"type": "string",
						"description": "Kind of the values.",
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
			"description": "In order.",
			"items": {
				"type": "object",
				"description": "One output.",
				"properties": {
					"name": {
						"type": "string",
						"description": "Name."
					},
					"type": {
						"type": "string",
						"description": "Kind of the values.",
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
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate169.evaluated;
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
									params: { allowedValues: schema74.properties.inputs.items.properties.type.enum },
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
									params: { allowedValues: schema74.properties.outputs.items.properties.type.enum },
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
	validate169.errors = vErrors;
	return errors === 0;
}
validate169.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate171.evaluated;
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
			if (!validate149(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
				if (props0 !== true) props0 = true;
			}
			if (!valid1) {
				const err20 = {
					instancePath: instancePath + "/store",
					schemaPath: "#/properties/store/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
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
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate171.errors = vErrors;
	return errors === 0;
}
validate171.evaluated = {
	"props": true,
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
			if (!validate149(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
	validate175.errors = vErrors;
	return errors === 0;
}
validate175.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate174.evaluated;
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
				for (let i0 = 0; i0 < len0; i0++) if (!validate175(data3[i0], {
					instancePath: instancePath + "/lockfiles/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
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
	validate174.errors = vErrors;
	return errors === 0;
}
validate174.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate141.evaluated;
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
		for (const key0 in data) if (!func2.call(schema62.properties, key0)) {
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
			if (!validate142(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
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
					params: { allowedValues: schema62.properties.task.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.previous !== void 0) {
			if (!validate144(data.previous, {
				instancePath: instancePath + "/previous",
				parentData: data,
				parentDataProperty: "previous",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
				errors = vErrors.length;
			}
		}
		if (data.run !== void 0) {
			let data7 = data.run;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.id === void 0) {
					const err22 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data7.digest === void 0) {
					const err23 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "digest" },
						message: "must have required property 'digest'"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data7.ref === void 0) {
					const err24 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/required",
						keyword: "required",
						params: { missingProperty: "ref" },
						message: "must have required property 'ref'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				for (const key1 in data7) if (!(key1 === "id" || key1 === "digest" || key1 === "ref")) {
					const err25 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data7.id !== void 0) {
					if (typeof data7.id !== "string") {
						const err26 = {
							instancePath: instancePath + "/run/id",
							schemaPath: "#/properties/run/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data7.digest !== void 0) {
					if (!validate149(data7.digest, {
						instancePath: instancePath + "/run/digest",
						parentData: data7,
						parentDataProperty: "digest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
						errors = vErrors.length;
					}
				}
				if (data7.ref !== void 0) {
					if (typeof data7.ref !== "string") {
						const err27 = {
							instancePath: instancePath + "/run/ref",
							schemaPath: "#/properties/run/properties/ref/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.code !== void 0) {
			if (!validate151(data.code, {
				instancePath: instancePath + "/code",
				parentData: data,
				parentDataProperty: "code",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate155(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
				errors = vErrors.length;
			}
		}
		if (data.trainer !== void 0) {
			let data13 = data.trainer;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.kind === void 0) {
					const err29 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data13.parameters === void 0) {
					const err30 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/required",
						keyword: "required",
						params: { missingProperty: "parameters" },
						message: "must have required property 'parameters'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data13.seed === void 0) {
					const err31 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/required",
						keyword: "required",
						params: { missingProperty: "seed" },
						message: "must have required property 'seed'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				for (const key2 in data13) if (!(key2 === "kind" || key2 === "architecture" || key2 === "parameters" || key2 === "seed")) {
					const err32 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data13.kind !== void 0) {
					if (typeof data13.kind !== "string") {
						const err33 = {
							instancePath: instancePath + "/trainer/kind",
							schemaPath: "#/properties/trainer/properties/kind/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data13.architecture !== void 0) {
					if (typeof data13.architecture !== "string") {
						const err34 = {
							instancePath: instancePath + "/trainer/architecture",
							schemaPath: "#/properties/trainer/properties/architecture/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data13.parameters !== void 0) {
					let data16 = data13.parameters;
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) for (const key3 in data16) {
						let data17 = data16[key3];
						if (typeof data17 !== "string" && !(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "boolean" && !Array.isArray(data17) && data17 !== null) {
							const err35 = {
								instancePath: instancePath + "/trainer/parameters/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/trainer/properties/parameters/additionalProperties/type",
								keyword: "type",
								params: { type: schema62.properties.trainer.properties.parameters.additionalProperties.type },
								message: "must be string,number,boolean,array,null"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
					else {
						const err36 = {
							instancePath: instancePath + "/trainer/parameters",
							schemaPath: "#/properties/trainer/properties/parameters/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data13.seed !== void 0) {
					let data18 = data13.seed;
					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
						const err37 = {
							instancePath: instancePath + "/trainer/seed",
							schemaPath: "#/properties/trainer/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/trainer",
					schemaPath: "#/properties/trainer/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data19 = data.metrics;
			if (Array.isArray(data19)) {
				const len0 = data19.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate161(data19[i0], {
					instancePath: instancePath + "/metrics/" + i0,
					parentData: data19,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
					errors = vErrors.length;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.evaluation !== void 0) {
			if (!validate149(data.evaluation, {
				instancePath: instancePath + "/evaluation",
				parentData: data,
				parentDataProperty: "evaluation",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.profile !== void 0) {
			if (!validate149(data.profile, {
				instancePath: instancePath + "/profile",
				parentData: data,
				parentDataProperty: "profile",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.format !== void 0) {
			if (!validate167(data.format, {
				instancePath: instancePath + "/format",
				parentData: data,
				parentDataProperty: "format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
				errors = vErrors.length;
			}
		}
		if (data.predict !== void 0) {
			let data24 = data.predict;
			if (Array.isArray(data24)) {
				const len1 = data24.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data24[i1] !== "string") {
					const err40 = {
						instancePath: instancePath + "/predict/" + i1,
						schemaPath: "#/properties/predict/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/predict",
					schemaPath: "#/properties/predict/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.signature !== void 0) {
			if (!validate169(data.signature, {
				instancePath: instancePath + "/signature",
				parentData: data,
				parentDataProperty: "signature",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
				errors = vErrors.length;
			}
		}
		if (data.artifacts !== void 0) {
			let data27 = data.artifacts;
			if (Array.isArray(data27)) {
				const len2 = data27.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate171(data27[i2], {
					instancePath: instancePath + "/artifacts/" + i2,
					parentData: data27,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
					errors = vErrors.length;
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			if (!validate174(data.environment, {
				instancePath: instancePath + "/environment",
				parentData: data,
				parentDataProperty: "environment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err43 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err43];
		else vErrors.push(err43);
		errors++;
	}
	validate141.errors = vErrors;
	return errors === 0;
}
validate141.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateProfile = validate179;
const schema79 = {
	"type": "object",
	"description": "One column as counts.",
	"properties": {
		"name": {
			"type": "string",
			"description": "Column."
		},
		"type": {
			"type": "string",
			"description": "numeric or categorical.",
			"enum": ["numeric", "categorical"]
		},
		"count": {
			"type": "integer",
			"description": "Values that are there.",
			"minimum": 0
		},
		"missing": {
			"type": "integer",
			"description": "Values that are not.",
			"minimum": 0
		},
		"mean": {
			"type": ["number", "null"],
			"description": "Of numbers."
		},
		"sd": {
			"type": ["number", "null"],
			"description": "Population standard deviation."
		},
		"minimum": {
			"type": ["number", "null"],
			"description": "Smallest."
		},
		"maximum": {
			"type": ["number", "null"],
			"description": "Largest."
		},
		"edges": {
			"type": "array",
			"description": "Numeric: ascending; bin i holds edges[i-1] < x <= edges[i], the last bin all above.",
			"items": {
				"type": "number",
				"description": "Edge."
			}
		},
		"counts": {
			"type": "array",
			"description": "Numeric: one more than edges.",
			"items": {
				"type": "integer",
				"description": "Values in the bin.",
				"minimum": 0
			}
		},
		"exact": {
			"type": "boolean",
			"description": "Numeric: every edge is a distinct value (few distinct values), so nothing was lost."
		},
		"values": {
			"type": "array",
			"description": "Categorical: most frequent first, ties by code point.",
			"items": {
				"type": "object",
				"description": "One category.",
				"properties": {
					"value": {
						"type": "string",
						"description": "Category."
					},
					"count": {
						"type": "integer",
						"description": "Times.",
						"minimum": 1
					}
				},
				"required": ["value", "count"],
				"additionalProperties": false
			}
		},
		"other": {
			"type": "object",
			"description": "Categorical: what the list leaves out.",
			"properties": {
				"values": {
					"type": "integer",
					"description": "Distinct values.",
					"minimum": 0
				},
				"count": {
					"type": "integer",
					"description": "Times.",
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
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate180.evaluated;
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
		for (const key0 in data) if (!func2.call(schema79.properties, key0)) {
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
					params: { allowedValues: schema79.properties.type.enum },
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
					params: { type: schema79.properties.mean.type },
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
					params: { type: schema79.properties.sd.type },
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
					params: { type: schema79.properties.minimum.type },
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
					params: { type: schema79.properties.maximum.type },
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
	validate180.errors = vErrors;
	return errors === 0;
}
validate180.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate179.evaluated;
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
				for (let i0 = 0; i0 < len0; i0++) if (!validate180(data3[i0], {
					instancePath: instancePath + "/columns/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
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
			if (!validate180(data.prediction, {
				instancePath: instancePath + "/prediction",
				parentData: data,
				parentDataProperty: "prediction",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			if (!validate180(data.label, {
				instancePath: instancePath + "/label",
				parentData: data,
				parentDataProperty: "label",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
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
	validate179.errors = vErrors;
	return errors === 0;
}
validate179.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateRun = validate184;
const schema80 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/run.schema.json",
	"title": "Run",
	"type": "object",
	"description": "One training run: what was trained, from what, and what came out.",
	"properties": {
		"document": {
			"const": "run",
			"description": "Which document this is."
		},
		"schemaVersion": {
			"const": 1,
			"description": "Version of this schema."
		},
		"id": {
			"type": "string",
			"description": "Content address: model and 12 hex digits of what the run was made from.",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*-[0-9a-f]{12}$"
		},
		"model": { "$ref": "#/$defs/modelName" },
		"task": {
			"type": "string",
			"description": "What is predicted.",
			"enum": ["binary", "regression"]
		},
		"createdAt": { "$ref": "#/$defs/time" },
		"seconds": {
			"type": "number",
			"description": "Wall time of the training.",
			"minimum": 0
		},
		"code": { "$ref": "#/$defs/code" },
		"data": { "$ref": "#/$defs/data" },
		"trainer": {
			"type": "object",
			"description": "What trained it.",
			"properties": {
				"kind": {
					"type": "string",
					"description": "Built in, or any command.",
					"enum": ["tensorflow", "command"]
				},
				"architecture": {
					"type": "string",
					"description": "Such as logistic or mlp."
				},
				"backend": {
					"type": "string",
					"description": "TensorFlow.js backend that ran, such as wasm."
				},
				"command": {
					"type": "array",
					"description": "argv.",
					"items": {
						"type": "string",
						"description": "Argument."
					}
				},
				"parameters": {
					"type": "object",
					"description": "Parameters by name.",
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"array",
						"null"
					] }
				},
				"seed": {
					"type": "integer",
					"description": "Seed of all randomness."
				}
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
			"description": "What the training itself reported.",
			"additionalProperties": {
				"type": ["number", "null"],
				"description": "Value."
			}
		},
		"format": { "$ref": "#/$defs/format" },
		"predict": {
			"type": "array",
			"description": "For format command: argv of the predictor, run in the folder of the model.",
			"items": {
				"type": "string",
				"description": "Argument."
			}
		},
		"artifacts": {
			"type": "array",
			"description": "Files of the model, in order of path.",
			"items": { "$ref": "#/$defs/file" }
		},
		"signature": { "$ref": "#/$defs/signature" },
		"environment": { "$ref": "#/$defs/environment" },
		"profile": { "$ref": "#/$defs/digest" }
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
			"description": "Name of a model.",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"time": {
			"type": "string",
			"description": "A moment in UTC, ISO 8601.",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"code": {
			"type": "object",
			"description": "The code that was trained.",
			"properties": {
				"commit": { "$ref": "#/$defs/sha" },
				"dirty": {
					"type": "boolean",
					"description": "Whether the work tree had uncommitted changes."
				}
			},
			"required": ["commit", "dirty"],
			"additionalProperties": false
		},
		"sha": {
			"type": "string",
			"description": "A Git commit id.",
			"pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
		},
		"data": {
			"type": "object",
			"description": "The rows a run was made from.",
			"properties": {
				"dataset": {
					"type": "string",
					"description": "Name in cairn.yaml."
				},
				"digest": { "$ref": "#/$defs/digest" },
				"files": {
					"type": "array",
					"description": "In order of path.",
					"items": { "$ref": "#/$defs/dataFile" }
				},
				"rows": {
					"type": "object",
					"description": "Rows of each part.",
					"properties": {
						"train": {
							"type": "integer",
							"description": "Rows learned from.",
							"minimum": 0
						},
						"test": {
							"type": "integer",
							"description": "Rows kept for evaluation.",
							"minimum": 0
						}
					},
					"required": ["train", "test"],
					"additionalProperties": false
				},
				"time": {
					"type": "object",
					"description": "Range of the time column over all rows.",
					"properties": {
						"from": {
							"type": "string",
							"description": "Earliest value."
						},
						"to": {
							"type": "string",
							"description": "Latest value."
						}
					},
					"required": ["from", "to"],
					"additionalProperties": false
				},
				"target": {
					"type": "string",
					"description": "Column that is predicted."
				},
				"features": {
					"type": "array",
					"description": "Columns the model reads, in order.",
					"items": {
						"type": "string",
						"description": "Column."
					}
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
			"description": "SHA-256 of the exact bytes.",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"dataFile": {
			"type": "object",
			"description": "One data file that was read.",
			"properties": {
				"path": {
					"type": "string",
					"description": "Relative to the repository root."
				},
				"sha256": { "$ref": "#/$defs/digest" },
				"rows": {
					"type": "integer",
					"description": "Rows without the header.",
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
			"description": "What can load the model.",
			"enum": [
				"tensorflow",
				"onnx",
				"command"
			]
		},
		"file": {
			"type": "object",
			"description": "One file, by its place and its bytes.",
			"properties": {
				"path": {
					"type": "string",
					"description": "Relative path, with forward slashes."
				},
				"size": {
					"type": "integer",
					"description": "Bytes.",
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
			"description": "What the model reads and answers.",
			"properties": {
				"inputs": {
					"type": "array",
					"description": "In order.",
					"items": {
						"type": "object",
						"description": "One column.",
						"properties": {
							"name": {
								"type": "string",
								"description": "Column."
							},
							"type": {
								"type": "string",
								"description": "Kind of the values.",
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
					"description": "In order.",
					"items": {
						"type": "object",
						"description": "One output.",
						"properties": {
							"name": {
								"type": "string",
								"description": "Name."
							},
							"type": {
								"type": "string",
								"description": "Kind of the values.",
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
			"description": "Where it was trained.",
			"properties": {
				"cairn": {
					"type": "string",
					"description": "Version of Cairn."
				},
				"runtime": {
					"type": "string",
					"description": "Such as node 24.1.0."
				},
				"platform": {
					"type": "string",
					"description": "Such as linux-x64."
				},
				"lockfiles": {
					"type": "array",
					"description": "Lock files of the repository.",
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
const pattern28 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*-[0-9a-f]{12}$", "u");
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate185.evaluated;
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
	validate185.errors = vErrors;
	return errors === 0;
}
validate185.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate187.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
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
	validate187.errors = vErrors;
	return errors === 0;
}
validate187.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate190.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern27.test(data)) {
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
	validate190.errors = vErrors;
	return errors === 0;
}
validate190.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate189.evaluated;
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
			if (!validate190(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
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
	validate189.errors = vErrors;
	return errors === 0;
}
validate189.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate194.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
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
	validate194.errors = vErrors;
	return errors === 0;
}
validate194.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate196.evaluated;
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
			if (!validate194(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
	validate196.errors = vErrors;
	return errors === 0;
}
validate196.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate193.evaluated;
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
		for (const key0 in data) if (!(key0 === "dataset" || key0 === "digest" || key0 === "files" || key0 === "rows" || key0 === "time" || key0 === "target" || key0 === "features")) {
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
			if (!validate194(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
				errors = vErrors.length;
			}
		}
		if (data.files !== void 0) {
			let data2 = data.files;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate196(data2[i0], {
					instancePath: instancePath + "/files/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
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
	validate193.errors = vErrors;
	return errors === 0;
}
validate193.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema88 = {
	"type": "string",
	"description": "What can load the model.",
	"enum": [
		"tensorflow",
		"onnx",
		"command"
	]
};
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate200.evaluated;
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
			params: { allowedValues: schema88.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate200.errors = vErrors;
	return errors === 0;
}
validate200.evaluated = {
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
			if (!validate194(data.sha256, {
				instancePath: instancePath + "/sha256",
				parentData: data,
				parentDataProperty: "sha256",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
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
	validate202.errors = vErrors;
	return errors === 0;
}
validate202.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema90 = {
	"type": "object",
	"description": "What the model reads and answers.",
	"properties": {
		"inputs": {
			"type": "array",
			"description": "In order.",
			"items": {
				"type": "object",
				"description": "One column.",
				"properties": {
					"name": {
						"type": "string",
						"description": "Column."
					},
					"type": {
						"type": "string",
						"description": "Kind of the values.",
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
			"description": "In order.",
			"items": {
				"type": "object",
				"description": "One output.",
				"properties": {
					"name": {
						"type": "string",
						"description": "Name."
					},
					"type": {
						"type": "string",
						"description": "Kind of the values.",
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
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate205.evaluated;
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
	validate205.errors = vErrors;
	return errors === 0;
}
validate205.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate207.evaluated;
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
				for (let i0 = 0; i0 < len0; i0++) if (!validate202(data3[i0], {
					instancePath: instancePath + "/lockfiles/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
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
	validate207.errors = vErrors;
	return errors === 0;
}
validate207.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate184.evaluated;
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
		for (const key0 in data) if (!func2.call(schema80.properties, key0)) {
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
				if (!pattern28.test(data2)) {
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
			if (!validate185(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
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
					params: { allowedValues: schema80.properties.task.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.createdAt !== void 0) {
			if (!validate187(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
				errors = vErrors.length;
			}
		}
		if (data.seconds !== void 0) {
			let data6 = data.seconds;
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err23 = {
						instancePath: instancePath + "/seconds",
						schemaPath: "#/properties/seconds/minimum",
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
					instancePath: instancePath + "/seconds",
					schemaPath: "#/properties/seconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.code !== void 0) {
			if (!validate189(data.code, {
				instancePath: instancePath + "/code",
				parentData: data,
				parentDataProperty: "code",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate193(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
				errors = vErrors.length;
			}
		}
		if (data.trainer !== void 0) {
			let data9 = data.trainer;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.kind === void 0) {
					const err25 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data9.parameters === void 0) {
					const err26 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/required",
						keyword: "required",
						params: { missingProperty: "parameters" },
						message: "must have required property 'parameters'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data9.seed === void 0) {
					const err27 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/required",
						keyword: "required",
						params: { missingProperty: "seed" },
						message: "must have required property 'seed'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				for (const key1 in data9) if (!(key1 === "kind" || key1 === "architecture" || key1 === "backend" || key1 === "command" || key1 === "parameters" || key1 === "seed")) {
					const err28 = {
						instancePath: instancePath + "/trainer",
						schemaPath: "#/properties/trainer/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data9.kind !== void 0) {
					let data10 = data9.kind;
					if (typeof data10 !== "string") {
						const err29 = {
							instancePath: instancePath + "/trainer/kind",
							schemaPath: "#/properties/trainer/properties/kind/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (!(data10 === "tensorflow" || data10 === "command")) {
						const err30 = {
							instancePath: instancePath + "/trainer/kind",
							schemaPath: "#/properties/trainer/properties/kind/enum",
							keyword: "enum",
							params: { allowedValues: schema80.properties.trainer.properties.kind.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data9.architecture !== void 0) {
					if (typeof data9.architecture !== "string") {
						const err31 = {
							instancePath: instancePath + "/trainer/architecture",
							schemaPath: "#/properties/trainer/properties/architecture/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data9.backend !== void 0) {
					if (typeof data9.backend !== "string") {
						const err32 = {
							instancePath: instancePath + "/trainer/backend",
							schemaPath: "#/properties/trainer/properties/backend/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data9.command !== void 0) {
					let data13 = data9.command;
					if (Array.isArray(data13)) {
						const len0 = data13.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data13[i0] !== "string") {
							const err33 = {
								instancePath: instancePath + "/trainer/command/" + i0,
								schemaPath: "#/properties/trainer/properties/command/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/trainer/command",
							schemaPath: "#/properties/trainer/properties/command/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data9.parameters !== void 0) {
					let data15 = data9.parameters;
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) for (const key2 in data15) {
						let data16 = data15[key2];
						if (typeof data16 !== "string" && !(typeof data16 == "number" && isFinite(data16)) && typeof data16 !== "boolean" && !Array.isArray(data16) && data16 !== null) {
							const err35 = {
								instancePath: instancePath + "/trainer/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/trainer/properties/parameters/additionalProperties/type",
								keyword: "type",
								params: { type: schema80.properties.trainer.properties.parameters.additionalProperties.type },
								message: "must be string,number,boolean,array,null"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
					else {
						const err36 = {
							instancePath: instancePath + "/trainer/parameters",
							schemaPath: "#/properties/trainer/properties/parameters/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data9.seed !== void 0) {
					let data17 = data9.seed;
					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
						const err37 = {
							instancePath: instancePath + "/trainer/seed",
							schemaPath: "#/properties/trainer/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/trainer",
					schemaPath: "#/properties/trainer/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data18 = data.metrics;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) for (const key3 in data18) {
				let data19 = data18[key3];
				if (!(typeof data19 == "number" && isFinite(data19)) && data19 !== null) {
					const err39 = {
						instancePath: instancePath + "/metrics/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/metrics/additionalProperties/type",
						keyword: "type",
						params: { type: schema80.properties.metrics.additionalProperties.type },
						message: "must be number,null"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
			else {
				const err40 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.format !== void 0) {
			if (!validate200(data.format, {
				instancePath: instancePath + "/format",
				parentData: data,
				parentDataProperty: "format",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
				errors = vErrors.length;
			}
		}
		if (data.predict !== void 0) {
			let data21 = data.predict;
			if (Array.isArray(data21)) {
				const len1 = data21.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data21[i1] !== "string") {
					const err41 = {
						instancePath: instancePath + "/predict/" + i1,
						schemaPath: "#/properties/predict/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/predict",
					schemaPath: "#/properties/predict/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.artifacts !== void 0) {
			let data23 = data.artifacts;
			if (Array.isArray(data23)) {
				const len2 = data23.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate202(data23[i2], {
					instancePath: instancePath + "/artifacts/" + i2,
					parentData: data23,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
					errors = vErrors.length;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/artifacts",
					schemaPath: "#/properties/artifacts/type",
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
			if (!validate205(data.signature, {
				instancePath: instancePath + "/signature",
				parentData: data,
				parentDataProperty: "signature",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
				errors = vErrors.length;
			}
		}
		if (data.environment !== void 0) {
			if (!validate207(data.environment, {
				instancePath: instancePath + "/environment",
				parentData: data,
				parentDataProperty: "environment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
				errors = vErrors.length;
			}
		}
		if (data.profile !== void 0) {
			if (!validate194(data.profile, {
				instancePath: instancePath + "/profile",
				parentData: data,
				parentDataProperty: "profile",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err44 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
		errors++;
	}
	validate184.errors = vErrors;
	return errors === 0;
}
validate184.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateStage = validate211;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate212.evaluated;
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
	validate212.errors = vErrors;
	return errors === 0;
}
validate212.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate214.evaluated;
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
	validate214.errors = vErrors;
	return errors === 0;
}
validate214.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate216.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern12.test(data)) {
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
	validate216.errors = vErrors;
	return errors === 0;
}
validate216.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate218.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
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
	validate218.errors = vErrors;
	return errors === 0;
}
validate218.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate220.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
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
	validate220.errors = vErrors;
	return errors === 0;
}
validate220.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate211.evaluated;
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
		for (const key0 in data) if (!(key0 === "document" || key0 === "schemaVersion" || key0 === "model" || key0 === "stage" || key0 === "version" || key0 === "manifest" || key0 === "hold")) {
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
			if (!validate212(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
				errors = vErrors.length;
			}
		}
		if (data.stage !== void 0) {
			if (!validate214(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate216(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
				errors = vErrors.length;
			}
		}
		if (data.manifest !== void 0) {
			if (!validate218(data.manifest, {
				instancePath: instancePath + "/manifest",
				parentData: data,
				parentDataProperty: "manifest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
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
				for (const key1 in data6) if (!(key1 === "reason" || key1 === "since")) {
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
					if (!validate220(data6.since, {
						instancePath: instancePath + "/hold/since",
						parentData: data6,
						parentDataProperty: "since",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/hold",
					schemaPath: "#/properties/hold/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
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
	validate211.errors = vErrors;
	return errors === 0;
}
validate211.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const validateVerdict = validate222;
const schema98 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://cairn-ml.dev/schemas/verdict.schema.json",
	"title": "Verdict",
	"type": "object",
	"description": "Rules applied to the evidence of one promotion.",
	"properties": {
		"document": {
			"const": "verdict",
			"description": "Which document this is."
		},
		"schemaVersion": {
			"const": 1,
			"description": "Version of this schema."
		},
		"model": { "$ref": "#/$defs/modelName" },
		"stage": { "$ref": "#/$defs/stageName" },
		"version": { "$ref": "#/$defs/semver" },
		"createdAt": { "$ref": "#/$defs/time" },
		"verdict": { "$ref": "#/$defs/verdict" },
		"rules": {
			"type": "array",
			"description": "In order of the configuration.",
			"items": {
				"type": "object",
				"description": "One rule.",
				"properties": {
					"id": {
						"type": "string",
						"description": "Rule id."
					},
					"severity": {
						"type": "string",
						"description": "Whether a failure blocks.",
						"enum": [
							"block",
							"warn",
							"info"
						]
					},
					"verdict": { "$ref": "#/$defs/verdict" },
					"metric": {
						"type": "string",
						"description": "Metric."
					},
					"value": {
						"type": ["number", "null"],
						"description": "What was measured."
					},
					"lower": {
						"type": ["number", "null"],
						"description": "Lower bound."
					},
					"upper": {
						"type": ["number", "null"],
						"description": "Upper bound."
					},
					"bound": {
						"type": "number",
						"description": "What it is held against."
					},
					"n": {
						"type": "integer",
						"description": "Rows.",
						"minimum": 0
					},
					"message": {
						"type": "string",
						"description": "Why, in one sentence."
					}
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
			"description": "What was judged, by digest.",
			"properties": {
				"manifest": { "$ref": "#/$defs/digest" },
				"evaluation": { "$ref": "#/$defs/digest" },
				"rules": {
					"type": "object",
					"description": "Where the rules were read.",
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
			"description": "Name of a model.",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"stageName": {
			"type": "string",
			"description": "Name of a stage.",
			"pattern": "^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$",
			"maxLength": 100
		},
		"semver": {
			"type": "string",
			"description": "A Semantic Version 2.0.0 without a leading v.",
			"pattern": "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"
		},
		"time": {
			"type": "string",
			"description": "A moment in UTC, ISO 8601.",
			"pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$"
		},
		"verdict": {
			"type": "string",
			"description": "pass, fail, inconclusive (too little data to say) or not-applicable.",
			"enum": [
				"pass",
				"fail",
				"inconclusive",
				"not-applicable"
			]
		},
		"digest": {
			"type": "string",
			"description": "SHA-256 of the exact bytes.",
			"pattern": "^sha256:[0-9a-f]{64}$"
		},
		"sha": {
			"type": "string",
			"description": "A Git commit id.",
			"pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$"
		}
	}
};
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate223.evaluated;
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
	validate223.errors = vErrors;
	return errors === 0;
}
validate223.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate225.evaluated;
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
	validate225.errors = vErrors;
	return errors === 0;
}
validate225.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate227.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern12.test(data)) {
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
	validate227.errors = vErrors;
	return errors === 0;
}
validate227.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate229.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
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
	validate229.errors = vErrors;
	return errors === 0;
}
validate229.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema103 = {
	"type": "string",
	"description": "pass, fail, inconclusive (too little data to say) or not-applicable.",
	"enum": [
		"pass",
		"fail",
		"inconclusive",
		"not-applicable"
	]
};
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate231.evaluated;
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
			params: { allowedValues: schema103.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate231.errors = vErrors;
	return errors === 0;
}
validate231.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate235.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
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
	validate235.errors = vErrors;
	return errors === 0;
}
validate235.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate238.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern27.test(data)) {
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
	validate238.errors = vErrors;
	return errors === 0;
}
validate238.evaluated = {
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
			if (!validate223(data.model, {
				instancePath: instancePath + "/model",
				parentData: data,
				parentDataProperty: "model",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
				errors = vErrors.length;
			}
		}
		if (data.stage !== void 0) {
			if (!validate225(data.stage, {
				instancePath: instancePath + "/stage",
				parentData: data,
				parentDataProperty: "stage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate227(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
				errors = vErrors.length;
			}
		}
		if (data.createdAt !== void 0) {
			if (!validate229(data.createdAt, {
				instancePath: instancePath + "/createdAt",
				parentData: data,
				parentDataProperty: "createdAt",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
				errors = vErrors.length;
			}
		}
		if (data.verdict !== void 0) {
			if (!validate231(data.verdict, {
				instancePath: instancePath + "/verdict",
				parentData: data,
				parentDataProperty: "verdict",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0) {
			let data7 = data.rules;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.id === void 0) {
							const err12 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data8.severity === void 0) {
							const err13 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "severity" },
								message: "must have required property 'severity'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data8.verdict === void 0) {
							const err14 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "verdict" },
								message: "must have required property 'verdict'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data8.message === void 0) {
							const err15 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key1 in data8) if (!func2.call(schema98.properties.rules.items.properties, key1)) {
							const err16 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data8.id !== void 0) {
							if (typeof data8.id !== "string") {
								const err17 = {
									instancePath: instancePath + "/rules/" + i0 + "/id",
									schemaPath: "#/properties/rules/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data8.severity !== void 0) {
							let data10 = data8.severity;
							if (typeof data10 !== "string") {
								const err18 = {
									instancePath: instancePath + "/rules/" + i0 + "/severity",
									schemaPath: "#/properties/rules/items/properties/severity/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (!(data10 === "block" || data10 === "warn" || data10 === "info")) {
								const err19 = {
									instancePath: instancePath + "/rules/" + i0 + "/severity",
									schemaPath: "#/properties/rules/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: schema98.properties.rules.items.properties.severity.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data8.verdict !== void 0) {
							if (!validate231(data8.verdict, {
								instancePath: instancePath + "/rules/" + i0 + "/verdict",
								parentData: data8,
								parentDataProperty: "verdict",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
								errors = vErrors.length;
							}
						}
						if (data8.metric !== void 0) {
							if (typeof data8.metric !== "string") {
								const err20 = {
									instancePath: instancePath + "/rules/" + i0 + "/metric",
									schemaPath: "#/properties/rules/items/properties/metric/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data8.value !== void 0) {
							let data13 = data8.value;
							if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
								const err21 = {
									instancePath: instancePath + "/rules/" + i0 + "/value",
									schemaPath: "#/properties/rules/items/properties/value/type",
									keyword: "type",
									params: { type: schema98.properties.rules.items.properties.value.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data8.lower !== void 0) {
							let data14 = data8.lower;
							if (!(typeof data14 == "number" && isFinite(data14)) && data14 !== null) {
								const err22 = {
									instancePath: instancePath + "/rules/" + i0 + "/lower",
									schemaPath: "#/properties/rules/items/properties/lower/type",
									keyword: "type",
									params: { type: schema98.properties.rules.items.properties.lower.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data8.upper !== void 0) {
							let data15 = data8.upper;
							if (!(typeof data15 == "number" && isFinite(data15)) && data15 !== null) {
								const err23 = {
									instancePath: instancePath + "/rules/" + i0 + "/upper",
									schemaPath: "#/properties/rules/items/properties/upper/type",
									keyword: "type",
									params: { type: schema98.properties.rules.items.properties.upper.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data8.bound !== void 0) {
							let data16 = data8.bound;
							if (!(typeof data16 == "number" && isFinite(data16))) {
								const err24 = {
									instancePath: instancePath + "/rules/" + i0 + "/bound",
									schemaPath: "#/properties/rules/items/properties/bound/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data8.n !== void 0) {
							let data17 = data8.n;
							if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
								const err25 = {
									instancePath: instancePath + "/rules/" + i0 + "/n",
									schemaPath: "#/properties/rules/items/properties/n/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							if (typeof data17 == "number" && isFinite(data17)) {
								if (data17 < 0 || isNaN(data17)) {
									const err26 = {
										instancePath: instancePath + "/rules/" + i0 + "/n",
										schemaPath: "#/properties/rules/items/properties/n/minimum",
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
						if (data8.message !== void 0) {
							if (typeof data8.message !== "string") {
								const err27 = {
									instancePath: instancePath + "/rules/" + i0 + "/message",
									schemaPath: "#/properties/rules/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/rules/" + i0,
							schemaPath: "#/properties/rules/items/type",
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
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.champion !== void 0) {
			if (!validate227(data.champion, {
				instancePath: instancePath + "/champion",
				parentData: data,
				parentDataProperty: "champion",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
				errors = vErrors.length;
			}
		}
		if (data.evidence !== void 0) {
			let data20 = data.evidence;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.manifest === void 0) {
					const err30 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/required",
						keyword: "required",
						params: { missingProperty: "manifest" },
						message: "must have required property 'manifest'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data20.rules === void 0) {
					const err31 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/required",
						keyword: "required",
						params: { missingProperty: "rules" },
						message: "must have required property 'rules'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				for (const key2 in data20) if (!(key2 === "manifest" || key2 === "evaluation" || key2 === "rules")) {
					const err32 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data20.manifest !== void 0) {
					if (!validate235(data20.manifest, {
						instancePath: instancePath + "/evidence/manifest",
						parentData: data20,
						parentDataProperty: "manifest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
						errors = vErrors.length;
					}
				}
				if (data20.evaluation !== void 0) {
					if (!validate235(data20.evaluation, {
						instancePath: instancePath + "/evidence/evaluation",
						parentData: data20,
						parentDataProperty: "evaluation",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
						errors = vErrors.length;
					}
				}
				if (data20.rules !== void 0) {
					let data23 = data20.rules;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (data23.commit === void 0) {
							const err33 = {
								instancePath: instancePath + "/evidence/rules",
								schemaPath: "#/properties/evidence/properties/rules/required",
								keyword: "required",
								params: { missingProperty: "commit" },
								message: "must have required property 'commit'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data23.digest === void 0) {
							const err34 = {
								instancePath: instancePath + "/evidence/rules",
								schemaPath: "#/properties/evidence/properties/rules/required",
								keyword: "required",
								params: { missingProperty: "digest" },
								message: "must have required property 'digest'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						for (const key3 in data23) if (!(key3 === "commit" || key3 === "digest")) {
							const err35 = {
								instancePath: instancePath + "/evidence/rules",
								schemaPath: "#/properties/evidence/properties/rules/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data23.commit !== void 0) {
							if (!validate238(data23.commit, {
								instancePath: instancePath + "/evidence/rules/commit",
								parentData: data23,
								parentDataProperty: "commit",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
								errors = vErrors.length;
							}
						}
						if (data23.digest !== void 0) {
							if (!validate235(data23.digest, {
								instancePath: instancePath + "/evidence/rules/digest",
								parentData: data23,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/evidence/rules",
							schemaPath: "#/properties/evidence/properties/rules/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
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
	validate222.errors = vErrors;
	return errors === 0;
}
validate222.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

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

// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

export { validateDecision as a, validateEvaluation as c, validateRun as d, validateStage as f, validateDataReport as i, validateManifest as l, require_ucs2length as m, require_fast_deep_equal as n, validateDeployment as o, validateVerdict as p, validateConfig as r, validateDriftReport as s, require_equal as t, validateProfile as u };