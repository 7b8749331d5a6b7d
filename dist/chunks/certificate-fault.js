import { n as __esmMin } from "./rolldown-runtime.js";
import { It as init_errors, Nt as chainOf, Pt as codeOf } from "./kernel.js";

// src/transfer/certificate-fault.ts
function certificateRemedy(error) {
	return chainOf(error).some((link) => untrusted.has(codeOf(link) ?? "")) ? "Let NODE_EXTRA_CA_CERTS (or npm's cafile) name the file of the certificate that signs for this network." : void 0;
}
var untrusted;
var init_certificate_fault = __esmMin((() => {
	init_errors();
	untrusted = /* @__PURE__ */ new Set([
		"CERT_UNTRUSTED",
		"DEPTH_ZERO_SELF_SIGNED_CERT",
		"SELF_SIGNED_CERT_IN_CHAIN",
		"UNABLE_TO_GET_ISSUER_CERT",
		"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
		"UNABLE_TO_VERIFY_LEAF_SIGNATURE"
	]);
}));

export { init_certificate_fault as n, certificateRemedy as t };