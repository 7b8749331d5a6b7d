import { t as train } from "./train.js";

export { train };