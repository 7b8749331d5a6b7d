import { t as retire } from "./retire.js";

export { retire };