import { h as setWasmPaths, m as BackendWasm } from "./tensorflow.js";

export { setWasmPaths };