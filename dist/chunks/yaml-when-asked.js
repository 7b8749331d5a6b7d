import { C as stringify, S as parseDocument, _ as isAlias, b as isPair, g as LineCounter, v as isCollection, x as isScalar, y as isMap } from "./kernel.js";

export { LineCounter, isAlias, isMap, isScalar, parseDocument };