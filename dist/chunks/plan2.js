import { t as plan } from "./plan.js";

export { plan };