import type {Answer} from './answer.ts';
import type {Call} from './call.ts';

/** The part of a list that `page` and `per_page` ask for (30 a page, at most 100). */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Cuts one page out of a list and makes its `Link` header. */
export function pageOf<T>(call: Call, all: readonly T[]): Page<T> {
  const size = Math.min(positive(call.query.get('per_page')) ?? 30, 100);
  const number = positive(call.query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (page: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(page));
    return `<${call.world.urls.api}${call.path}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(Math.min(number - 1, last), 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return {
    items: all.slice((number - 1) * size, number * size),
    total: all.length,
    headers: links.length === 0 ? {} : {link: links.join(', ')},
  };
}

/** A page of a plain list, each item shaped for the answer. */
export async function listAnswer<T>(
  call: Call,
  all: readonly T[],
  shape: (item: T) => unknown,
): Promise<Answer> {
  const {items, headers} = pageOf(call, all);
  return {status: 200, headers, body: await Promise.all(items.map(shape))};
}

/** A page of a list that GitHub wraps: `{total_count, <key>: […]}`. */
export async function countedAnswer<T>(
  call: Call,
  key: string,
  all: readonly T[],
  shape: (item: T) => unknown,
): Promise<Answer> {
  const {items, total, headers} = pageOf(call, all);
  return {status: 200, headers, body: {total_count: total, [key]: await Promise.all(items.map(shape))}};
}

function positive(value: string | null): number | undefined {
  return value !== null && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
}
