import type {IncomingMessage} from 'node:http';
import type {Forge, PageRequest, Pages} from '../../contract.ts';
import {type Answer, ApiFault} from '../rest/answer.ts';
import {isSameHost} from './loopback-host.ts';
import {readBody} from './read-body.ts';

/** Asks the pages for an answer; undefined where they have none for this path. */
export async function answerPage(
  pages: Pages,
  forge: Forge,
  request: IncomingMessage,
  url: URL,
  api: PageRequest['api'],
): Promise<Answer | undefined> {
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const {host, origin, referer} = request.headers;
  if (method === 'POST' && !isSameHost(host, origin, referer)) {
    throw new ApiFault(403, 'Forms are taken from pages of this forge only');
  }
  const form = new URLSearchParams(method === 'POST' ? (await readBody(request)).toString() : '');
  const page = await pages({method, url, form, api, forge});
  if (!page) return undefined;
  const bytes = typeof page.body === 'string' ? Buffer.from(page.body) : page.body;
  return {status: page.status, headers: page.headers, bytes};
}
