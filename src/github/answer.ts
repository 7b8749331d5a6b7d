/** What GitHub answered to a call that failed. */
export interface Answer {
  /** 500 where no answer came. */
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  /** Whether GitHub itself said so, and not the client for want of an answer. */
  readonly came: boolean;
  readonly message: string;
}

/** The answer in an error that the client threw; undefined for errors of another kind. */
export function answerOf(error: unknown): Answer | undefined {
  const status = fieldOf(error, 'status');
  if (typeof status !== 'number') return undefined;
  const response = fieldOf(error, 'response');
  const headers = fieldOf(response, 'headers');
  const message = fieldOf(error, 'message');
  return {
    status,
    header: (name) => {
      const value = fieldOf(headers, name);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    },
    came: response !== undefined,
    message: typeof message === 'string' ? message : '',
  };
}

/** The HTTP status of a failed call; 500 where no answer came. */
export function statusOf(error: unknown): number | undefined {
  return answerOf(error)?.status;
}

/** Whether GitHub says that the token may not; a rate limit has the same status, but says nothing of the token. */
export function isForbidden(error: unknown): boolean {
  const answer = answerOf(error);
  return answer?.status === 403 && !isLimit(answer);
}

/** Whether GitHub takes no more requests for a while: by the quota of the hour, or since too many came at once. */
export function isLimit({status, header, message}: Answer): boolean {
  if (status === 429) return true;
  if (status !== 403 || message.includes('not accessible by')) return false;
  return (
    header('x-ratelimit-remaining') === '0' ||
    header('retry-after') !== undefined ||
    /rate limit/i.test(message)
  );
}

/** When a limit ends, in UTC; undefined where GitHub does not say. */
export function endOfLimit({header}: Answer): string | undefined {
  const wait = Number(header('retry-after') ?? Number.NaN);
  const now = Date.parse(header('date') ?? '');
  const reset =
    header('x-ratelimit-remaining') === '0' ? Number(header('x-ratelimit-reset')) * 1000 : Number.NaN;
  const end = Number.isNaN(wait) ? reset : now + wait * 1000;
  if (!Number.isNaN(end)) return `${new Date(end).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  return Number.isNaN(wait) ? undefined : `${wait} seconds from now`;
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !(name in value)) return undefined;
  return (value as Record<string, unknown>)[name]; // an object has fields; each is checked where it is used
}
