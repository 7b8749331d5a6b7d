import { C as isPair, D as visit, E as stringify, S as isMap, T as parseDocument, b as isAlias, v as Lexer, w as isScalar, x as isCollection, y as LineCounter } from "./kernel.js";

export { Lexer, LineCounter, isAlias, isCollection, isMap, isPair, isScalar, parseDocument, stringify, visit };