import { t as release } from "./release2.js";

export { release };