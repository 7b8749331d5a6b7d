import { n as __esmMin, r as __exportAll } from "./rolldown-runtime.js";
import { t as require_lib } from "../vendor/duckdb.js";
import { n as nativePart, t as init_native } from "./native.js";

// src/native/duckdb-bindings.ts
var duckdb_bindings_exports = /* @__PURE__ */ __exportAll({ default: () => bindings });
var bindings;
var init_duckdb_bindings = __esmMin((() => {
	init_native();
	bindings = nativePart("duckdb");
}));

export default require_lib();

export { init_duckdb_bindings as n, duckdb_bindings_exports as t };