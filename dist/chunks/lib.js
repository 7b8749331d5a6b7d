import { t as require_lib } from "../vendor/duckdb.js";

export default require_lib();

export {  };