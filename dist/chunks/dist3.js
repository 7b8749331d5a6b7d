import { r as MathBackendCPU } from "../vendor/tensorflow.js";

export {  };