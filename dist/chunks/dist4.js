import { n as setWasmPaths, t as BackendWasm } from "../vendor/tensorflow.js";

export { setWasmPaths };