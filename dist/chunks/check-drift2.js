import { t as checkDrift } from "./check-drift.js";

export { checkDrift };