import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** What goes wrong with one request: before anything happens, instead of the answer, or with the bytes of the answer. */
export type Trouble =
  'reset' | 'busy' | 'lost answer' | 'cut' | 'truncated' | 'flipped' | 'no ranges' | undefined;

/** A real HTTP server on the loopback whose handler gets the whole body; `trouble` is asked before each request. */
export async function startServer(
  handle: (request: IncomingMessage, body: Buffer, answer: Answer) => void,
  trouble: (request: IncomingMessage) => Trouble = () => undefined,
): Promise<AsyncDisposable & {url: string; requests: string[]}> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const wrong = trouble(request);
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (wrong === 'reset') {
      request.socket.destroy();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('error', () => undefined);
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (wrong === 'busy') {
        response.writeHead(503, {'retry-after': '1'}).end('<Error><Code>SlowDown</Code></Error>');
        return;
      }
      handle(request, Buffer.concat(chunks), new Answer(request, response, wrong));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The answer to one request, which trouble may spoil. */
export class Answer {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly wrong: Trouble;

  constructor(request: IncomingMessage, response: ServerResponse, wrong: Trouble) {
    this.request = request;
    this.response = response;
    this.wrong = wrong;
  }

  send(status: number, headers: Record<string, string> = {}, body: string | Buffer = ''): void {
    if (this.wrong === 'lost answer') {
      this.request.socket.destroy();
      return;
    }
    this.response.writeHead(status, headers);
    this.response.end(this.request.method === 'HEAD' ? undefined : body);
  }

  /** Sends stored bytes, or the range that is asked for. */
  sendBytes(bytes: Buffer): void {
    const {response, request, wrong} = this;
    const from = wrong === 'no ranges' ? undefined : rangeStart(request);
    if (from !== undefined && from >= bytes.length) {
      this.send(416, {}, '<Error><Code>InvalidRange</Code></Error>');
      return;
    }
    const part = Buffer.from(bytes.subarray(from ?? 0));
    if (wrong === 'flipped') part[0] = (part[0] ?? 0) ^ 1;
    const half = part.subarray(0, Math.floor(part.length / 2));
    const sent = wrong === 'truncated' ? half : part;
    response.writeHead(from === undefined ? 200 : 206, {
      'content-length': String(sent.length),
      ...(from !== undefined && {'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}`}),
    });
    if (wrong === 'cut') response.write(half, () => void setTimeout(() => request.socket.destroy(), 5));
    else if (wrong === 'lost answer') request.socket.destroy();
    else response.end(sent);
  }
}

function rangeStart({headers}: IncomingMessage): number | undefined {
  const start = /^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1];
  return start === undefined ? undefined : Number(start);
}
