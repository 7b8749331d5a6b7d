import { t as evaluate } from "./evaluate.js";

export { evaluate };