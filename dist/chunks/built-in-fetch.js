import { n as __esmMin, r as __exportAll } from "./rolldown-runtime.js";

// scripts/stand-ins/built-in-fetch.ts
var built_in_fetch_exports = /* @__PURE__ */ __exportAll({
	Headers: () => Headers,
	Request: () => Request,
	Response: () => Response,
	default: () => built_in_fetch_default,
	fetch: () => fetch
});
var built_in_fetch_default, fetch, Headers, Request, Response;
var init_built_in_fetch = __esmMin((() => {
	built_in_fetch_default = globalThis.fetch;
	({fetch, Headers, Request, Response} = globalThis);
}));

export { init_built_in_fetch as n, built_in_fetch_exports as t };