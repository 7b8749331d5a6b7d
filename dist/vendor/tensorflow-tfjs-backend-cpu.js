import { r as MathBackendCPU } from "./tensorflow.js";

export {  };