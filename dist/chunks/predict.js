import { t as predict } from "./predict2.js";

export { predict };