import {createHmac, timingSafeEqual} from 'node:crypto';

/** Addresses of stored bytes that work without a token for an hour, as those of GitHub's storage do. */
export interface SignedUrls {
  readonly sign: (path: string) => string;
  /** Whether the address was made by `sign` for this path and is still good. */
  readonly verify: (path: string, query: URLSearchParams) => boolean;
  /** A keyed digest of a text, in hexadecimal: hexadecimal because Azure's client drops the `=` of Base64. */
  readonly digest: (text: string) => string;
}

const lifetimeSeconds = 3600;

/** Makes and checks signed addresses with one secret; `origin` is asked late, as the port is known late. */
export function signedUrls(secret: string, clock: () => Date, origin: () => string): SignedUrls {
  const digest = (text: string): string => createHmac('sha256', secret).update(text).digest('hex');
  const seconds = (): number => Math.floor(clock().getTime() / 1000);
  return {
    digest,
    sign: (path) => {
      const until = seconds() + lifetimeSeconds;
      return `${origin()}${path}?se=${until}&sig=${digest(`${path} ${until}`)}`;
    },
    verify: (path, query) => {
      const until = query.get('se') ?? '';
      return Number(until) >= seconds() && sameText(query.get('sig') ?? '', digest(`${path} ${until}`));
    },
  };
}

/** Compares two texts in a time that does not tell where they differ. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
