import {openAsBlob} from 'node:fs';

/**
 * A file as the body of a request: streamed from disk, of known length, and telling how far it was read (from the start
 * again where the request is repeated).
 */
export async function countedBlob(file: string, read: (bytes: number) => void): Promise<Blob> {
  const blob = await openAsBlob(file);
  const stream = blob.stream.bind(blob);
  // A fetch takes a blob's length from it and its bytes from stream(); a stream as body would have no length.
  Object.defineProperty(blob, 'stream', {
    value: () => {
      let bytes = 0;
      return stream().pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            bytes += chunk.byteLength;
            read(bytes);
            controller.enqueue(chunk);
          },
        }),
      );
    },
  });
  return blob;
}
