import {STATUS_CODES} from 'node:http';
import type {Socket} from 'node:net';
import {inspect} from 'node:util';
import type {FastifyInstance, FastifyReply} from 'fastify';
import {hasCode, messageOf, UserError} from '../kernel/errors.ts';
import type {Log} from '../kernel/log.ts';
import {largestBody} from './request-body.ts';
import {RequestProblem} from './request-problem.ts';

/** Answers `{"error": sentence}` for whatever goes wrong, on every path; stacks and what models say go to the log alone. */
export function answerErrors(app: FastifyInstance, log: Log): void {
  const routes = new Map<string, string[]>();
  app.addHook('onRoute', ({url, method}) => {
    routes.set(url, [...(routes.get(url) ?? []), ...[method].flat()]);
  });
  app.setNotFoundHandler(async ({method, url}, reply) => {
    const [path = ''] = url.split('?');
    const allowed = [...routes].find(([pattern]) => matches(pattern, path))?.[1];
    if (allowed === undefined)
      return reply.code(404).send({error: `There is no ${method} ${url.slice(0, 200)}.`});
    return reply
      .code(405)
      .header('allow', allowed.join(', '))
      .send({error: `${path.slice(0, 200)} takes ${allowed.join(', ')}, not ${method}.`});
  });
  app.setErrorHandler((error, _request, reply) => {
    sendError(error, reply, log);
  });
}

/** Sends what an error says to the caller. */
export function sendError(error: unknown, reply: FastifyReply, log: Log): void {
  const status = statusOf(error);
  if (isBusy(error)) {
    log.warning(error.message);
    void reply.header('retry-after', '1');
  } else if (status >= 500 || (error instanceof Error && error.cause !== undefined))
    log.error(inspect(error));
  void reply.code(status).send({error: sentenceOf(error, status)});
}

/** Answers what is no HTTP before a request of it is known. */
export function answerBrokenHttp(error: Error, socket: Socket): void {
  if (!socket.writable || hasCode(error, 'ECONNRESET')) {
    socket.destroy();
    return;
  }
  const status = hasCode(error, 'ERR_HTTP_REQUEST_TIMEOUT')
    ? 408
    : hasCode(error, 'HPE_HEADER_OVERFLOW')
      ? 431
      : 400;
  const body = JSON.stringify({error: `${STATUS_CODES[status] ?? 'Bad Request'}: ${messageOf(error)}`});
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function matches(pattern: string, path: string): boolean {
  const parts = path.split('/');
  const wanted = pattern.split('/');
  return (
    parts.length === wanted.length &&
    wanted.every((part, i) => (part.startsWith(':') ? parts[i] !== '' : part === parts[i]))
  );
}

function isBusy(error: unknown): error is UserError {
  return error instanceof UserError && error.code === 'CAIRN_MODEL_BUSY';
}

function statusOf(error: unknown): number {
  if (error instanceof RequestProblem) return error.status;
  if (isBusy(error)) return 503;
  if (error instanceof UserError && error.code === 'CAIRN_ROW_INVALID') return 400;
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number')
    return error.statusCode;
  return 500;
}

function sentenceOf(error: unknown, status: number): string {
  if (hasCode(error, 'FST_ERR_CTP_BODY_TOO_LARGE')) return `The body has more than ${largestBody} bytes.`;
  if (error instanceof RequestProblem) return error.message; // not what caused it
  if (status < 500) return messageOf(error);
  if (!(error instanceof UserError)) return 'The server failed; its log says why.';
  const [first = '', ...more] = messageOf(error).split('\n');
  return more.length === 0 ? first : `${first} (the log of the server has the rest)`;
}
