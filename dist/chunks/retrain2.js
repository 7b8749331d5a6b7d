import { t as retrain } from "./retrain.js";

export { retrain };