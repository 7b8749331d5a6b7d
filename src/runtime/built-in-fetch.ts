/** Stands in for the package node-fetch in the bundle: Node has a fetch of its own. */
export default globalThis.fetch;
export const {fetch, Headers, Request, Response} = globalThis;
