import { a as version, c as History, d as LayerVariable, i as LayersModel, l as InputSpec, n as Sequential, o as CallbackList, r as loadLayersModel, s as CustomCallback, t as RNN, u as SymbolicTensor } from "./tensorflow.js";

export { loadLayersModel };