import { t as release } from "./release.js";

export { release };