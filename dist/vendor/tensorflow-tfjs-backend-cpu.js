import { g as MathBackendCPU } from "./tensorflow.js";

export {  };