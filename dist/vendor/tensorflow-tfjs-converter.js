import { f as GraphModel, p as loadGraphModel } from "./tensorflow.js";

export { loadGraphModel };