import {nativePart} from './native.ts';

/** Stands in for `@duckdb/node-bindings` in the bundle; evaluated when `@duckdb/node-api` is first imported. */
const bindings: unknown = nativePart('duckdb');

// eslint-disable-next-line no-restricted-exports -- the package that it stands in for has this export alone
export default bindings;
