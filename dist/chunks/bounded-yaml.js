import { g as boundedYaml } from "./kernel.js";

export { boundedYaml };