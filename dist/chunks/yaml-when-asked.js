import { C as isScalar, S as isPair, T as stringify, b as isCollection, v as LineCounter, w as parseDocument, x as isMap, y as isAlias } from "./kernel.js";

export { LineCounter, isAlias, isCollection, isMap, isPair, isScalar, parseDocument, stringify };