import { t as fetchData } from "./fetch-data.js";

export { fetchData };