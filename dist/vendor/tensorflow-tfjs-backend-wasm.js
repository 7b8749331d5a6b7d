import { n as setWasmPaths, t as BackendWasm } from "./tensorflow.js";

export { setWasmPaths };