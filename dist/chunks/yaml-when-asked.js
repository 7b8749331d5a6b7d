import { S as stringify, _ as isCollection, b as isScalar, g as isAlias, h as LineCounter, v as isMap, x as parseDocument, y as isPair } from "./kernel.js";

export { LineCounter, isAlias, isMap, isScalar, parseDocument };