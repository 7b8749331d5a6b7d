import {createServer, request as httpRequest} from 'node:http';
import {connect, type AddressInfo} from 'node:net';
import type {Duplex} from 'node:stream';

/** A real proxy on the loopback that tells what it was asked and leads every name to one port of this machine. */
export async function loggingProxy(
  target: number,
): Promise<AsyncDisposable & {url: string; asked: string[]}> {
  const asked: string[] = [];
  const tunnels = new Set<Duplex>();
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const url = new URL(request.url ?? '');
    request.pipe(
      httpRequest(
        {
          host: '127.0.0.1',
          port: target,
          path: url.pathname + url.search,
          method: request.method,
          headers: request.headers,
        },
        (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        },
      ),
    );
  });
  server.on('connect', ({url = ''}, socket) => {
    asked.push(`CONNECT ${url}`);
    tunnels.add(socket);
    const there = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      there.pipe(socket);
      socket.pipe(there);
    });
    there.on('error', () => void socket.destroy());
    socket.on('error', () => void there.destroy());
    socket.on('close', () => void there.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      for (const socket of tunnels) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
