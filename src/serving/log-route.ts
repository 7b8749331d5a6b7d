import {Readable} from 'node:stream';
import type {FastifyInstance} from 'fastify';
import {millisecondsOf} from '../kernel/moment.ts';
import {readPredictionLog} from './prediction-log.ts';
import {RequestProblem} from './request-problem.ts';

/** `GET /cairn/log?from=&to=`: logged predictions of a time window as NDJSON, streamed; either bound may be left out. */
export function addLogRoute(app: FastifyInstance, folder: string): void {
  app.get<{Querystring: Readonly<Record<string, unknown>>}>('/cairn/log', async ({query}, reply) => {
    const from = boundOf(query, 'from', -Infinity);
    const to = boundOf(query, 'to', Infinity);
    reply.type('application/x-ndjson; charset=utf-8');
    return reply.send(Readable.from(readPredictionLog(folder, {from, to})));
  });
}

function boundOf(query: Readonly<Record<string, unknown>>, name: string, absent: number): number {
  const text = query[name];
  if (text === undefined || text === '') return absent;
  const moment = typeof text === 'string' ? millisecondsOf(text) : undefined;
  if (moment === undefined) throw new RequestProblem(400, `"${name}" must be an ISO 8601 moment.`);
  return moment;
}
