import { _ as boundedYaml } from "./kernel.js";

export { boundedYaml };