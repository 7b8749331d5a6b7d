import { t as register } from "./register.js";

export { register };