// src/registry/declarable-name.ts
function isDeclarable(model) {
	return /^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(model);
}
const declarableName = "letters and digits, with - and _ between them";

export { isDeclarable as n, declarableName as t };