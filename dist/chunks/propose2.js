import { t as propose } from "./propose.js";

export { propose };