import { t as rollback } from "./rollback.js";

export { rollback };