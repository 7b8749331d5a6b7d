// scripts/stand-ins/http-client-when-asked.ts
var HttpClient = class {
	#options;
	constructor(...options) {
		this.#options = options;
	}
	async getJson(...request) {
		const { HttpClient: Real } = await import("../vendor/actions-http-client.js");
		return new Real(...this.#options).getJson(...request);
	}
};

export { HttpClient as t };