/**
 * Stands in for the package buffers in the bundle, which states no licence. It comes with @actions/artifact, by way of
 * unzip-stream and binary; only binary's stream mode would use it, and unzip-stream parses whole buffers.
 */
// eslint-disable-next-line no-restricted-exports -- the package has a default export
export default function absentBuffers(): never {
  throw new Error('The package buffers is not part of Cairn.');
}
