import {createReadStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import type {ServerResponse} from 'node:http';
import {buffer} from 'node:stream/consumers';
import {pipeline} from 'node:stream/promises';
import type {Answer} from '../rest/answer.ts';

const jsonType = 'application/json; charset=utf-8';

/** Sends an answer; returns when all of it is with the operating system or the client has gone. */
export async function sendAnswer(response: ServerResponse, answer: Answer, headOnly: boolean): Promise<void> {
  const bytes = answer.body === undefined ? answer.bytes : Buffer.from(JSON.stringify(answer.body));
  response.writeHead(answer.status, {...(await ownHeaders(answer, bytes?.length ?? 0)), ...answer.headers});
  const stream = answer.file === undefined ? answer.stream : createReadStream(answer.file);
  try {
    if (stream && !headOnly) await pipeline(stream, response);
    else
      await new Promise<void>((resolve) => response.once('close', resolve).end(headOnly ? undefined : bytes));
  } catch {
    response.destroy(); // the client has gone, or the file has; either way the connection says so
  }
}

/** Sends the head and the first half of an answer, and breaks the connection. */
export async function sendHalf(response: ServerResponse, answer: Answer): Promise<void> {
  const bytes = await wholeBody(answer);
  const type = answer.body === undefined ? {} : {'content-type': jsonType};
  response.writeHead(answer.status, {...type, ...answer.headers, 'content-length': String(bytes.length)});
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  if (half.length > 0)
    await new Promise((sent) => {
      response.write(half, sent);
    });
  response.destroy();
}

async function wholeBody({body, bytes, file, stream}: Answer): Promise<Uint8Array> {
  if (body !== undefined) return Buffer.from(JSON.stringify(body));
  if (file !== undefined) return readFile(file);
  return stream === undefined ? (bytes ?? new Uint8Array()) : buffer(stream);
}

async function ownHeaders(answer: Answer, length: number): Promise<Record<string, string>> {
  const type = answer.body === undefined ? {} : {'content-type': jsonType};
  if (answer.file !== undefined) return {...type, 'content-length': String((await stat(answer.file)).size)};
  const bodiless = answer.stream !== undefined || answer.status === 204 || answer.status === 304;
  return bodiless ? type : {...type, 'content-length': String(length)};
}
