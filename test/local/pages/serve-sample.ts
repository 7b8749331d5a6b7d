import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Sample} from './sample-forge.ts';

/** Serves the pages of a sample on loopback, as the forge would. */
export async function serveSample(sample: Sample): Promise<{url: string} & AsyncDisposable> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
      const path = request.url ?? '/';
      const answer = request.method === 'POST' ? sample.post(path, form) : sample.get(path);
      answer.then(
        (page) => response.writeHead(page?.status ?? 404, page?.headers).end(page?.body),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo; // a TCP server has this kind of address
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
