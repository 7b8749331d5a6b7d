import { t as deploy } from "./deploy.js";

export { deploy };