import { n as __esmMin } from "./rolldown-runtime.js";

// src/native/native-log.ts
function sayNativeTo(log) {
	ofHost = log;
}
function nativeLog() {
	return ofHost;
}
var ofHost;
var init_native_log = __esmMin((() => {
	;
}));

export { nativeLog as n, sayNativeTo as r, init_native_log as t };