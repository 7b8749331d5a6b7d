/** Stands in for the package node-fetch in the bundle: Node has a fetch of its own. */
// eslint-disable-next-line no-restricted-exports -- the package has a default export
export default globalThis.fetch;
export const {fetch, Headers, Request, Response} = globalThis;
