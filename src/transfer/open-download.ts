import {request as httpRequest, type IncomingMessage} from 'node:http';
import {request as httpsRequest} from 'node:https';
import {getCACertificates} from 'node:tls';
import {messageOf} from '../kernel/errors.ts';
import {PassingFault} from './passing-fault.ts';

/** An answer whose bytes nobody has read yet. */
export interface Download {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  /** Breaks with an error where the connection does before all bytes are there. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Silence on a connection after which nothing more is waited for. */
const silence = 120_000;

/**
 * Asks for bytes and hands them over as they come. Not by fetch: that of Node.js 24 ends the whole process where a
 * server closes the connection while its reader is slow. Follows redirects; credentials are for the first origin alone.
 */
export async function openDownload(
  href: string,
  headers: Readonly<Record<string, string>>,
  options: {
    signal: AbortSignal | undefined;
    doing: string;
    redirects?: number;
    /** Certificates in PEM to trust beside the usual ones. */
    certificates?: readonly string[];
  },
): Promise<Download> {
  const {signal, doing, redirects = 5} = options;
  const url = new URL(href);
  const response = await ask(url, {headers, ...options}).catch((error: unknown) => {
    if (signal?.aborted === true) throw error;
    throw new PassingFault(`${url.origin} did not answer while ${doing}: ${messageOf(error)}`, {
      cause: error,
    });
  });
  const status = response.statusCode ?? 0;
  const {location} = response.headers;
  if ([301, 302, 303, 307, 308].includes(status) && location !== undefined && redirects > 0) {
    response.destroy();
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    const isSafe = next?.protocol === 'https:' || (next?.protocol === 'http:' && url.protocol === 'http:');
    if (next === undefined || !isSafe)
      throw new PassingFault(`${url.origin} redirects to no safe address while ${doing}`);
    const others = Object.fromEntries(
      Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'),
    );
    return openDownload(next.href, next.origin === url.origin ? headers : others, {
      ...options,
      redirects: redirects - 1,
    });
  }
  return {
    status,
    header: (name) => {
      const value = response.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    bytes: response,
  };
}

/** The text of an answer, up to 64 KiB of it. */
export async function textOf({bytes}: Download): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > 65_536) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function ask(
  url: URL,
  {
    headers,
    signal,
    certificates = [],
  }: {
    headers: Readonly<Record<string, string>>;
    signal: AbortSignal | undefined;
    certificates?: readonly string[];
  },
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const common = {method: 'GET', headers, ...(signal && {signal})};
    const ca = certificates.length > 0 && {ca: [...getCACertificates('default'), ...certificates]};
    const request =
      url.protocol === 'https:'
        ? httpsRequest(url, {...common, ...ca}, resolve)
        : httpRequest(url, common, resolve);
    request.setTimeout(silence, () => request.destroy(new Error(`silence for ${silence / 1000} seconds`)));
    request.on('error', reject);
    request.end();
  });
}
