import { t as validateData } from "./validate-data.js";

export { validateData };