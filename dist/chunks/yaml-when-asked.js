import { C as parseDocument, S as isScalar, _ as LineCounter, b as isMap, v as isAlias, w as stringify, x as isPair, y as isCollection } from "./kernel.js";

export { LineCounter, isAlias, isCollection, isMap, isPair, isScalar, parseDocument, stringify };