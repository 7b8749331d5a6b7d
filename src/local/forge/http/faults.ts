/** A request as fault injection sees it; the path has its query. */
export interface FaultTarget {
  readonly method: string;
  readonly path: string;
  /** Empty where no known token was sent. */
  readonly actor: string;
}

/** What shall go wrong with a request. */
export type Fault =
  /** The connection breaks before anything happens. */
  | {readonly kind: 'reset'}
  /** Everything happens, and the connection breaks instead of the answer; `first` is called just before it does. */
  | {readonly kind: 'after'; readonly first?: () => void}
  /** Everything happens, and the connection breaks in the middle of the answer. */
  | {readonly kind: 'half'}
  /**
   * The server dies in the middle and the connection breaks. Of a push the objects are kept and no ref moves (the first
   * of several moves where the push is not atomic); of an upload an asset without bytes is left; of anything else all
   * happens, as with `after`.
   */
  | {readonly kind: 'torn'}
  /** Nothing happens but this answer. */
  | {
      readonly kind: 'status';
      readonly status: 500 | 502 | 503 | 403 | 409 | 429;
      readonly retryAfter?: number;
    }
  /** Everything happens, later. */
  | {readonly kind: 'delay'; readonly milliseconds: number};

export type Faults = (request: FaultTarget) => Fault | undefined;

/** The answer of a `status` fault, worded as GitHub words it. */
export function faultedAnswer(fault: Extract<Fault, {kind: 'status'}>): {
  status: number;
  headers: Record<string, string>;
  body: unknown;
} {
  const limited = fault.status === 403 || fault.status === 429;
  const message = limited
    ? 'API rate limit exceeded (secondary rate limit).'
    : (messages[fault.status] ?? 'Server Error');
  const retry = fault.retryAfter === undefined ? {} : {'retry-after': String(fault.retryAfter)};
  const remaining = fault.status === 403 ? {'x-ratelimit-remaining': '0'} : {};
  const headers: Record<string, string> = limited ? {...retry, ...remaining} : {};
  return {status: fault.status, headers, body: {message, documentation_url: 'https://docs.github.com/rest'}};
}

const messages: Readonly<Record<number, string>> = {
  409: 'Conflict',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};
