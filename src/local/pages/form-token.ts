import {createHash, timingSafeEqual} from 'node:crypto';
import type {Scope} from './scope.ts';

/** Whether the form of a request was made by the forge that runs now, and not by another site. */
export function isOwnForm({request, formToken}: Pick<Scope, 'request' | 'formToken'>): boolean {
  return sameText(request.form.get('token') ?? '', formToken);
}

/** Compares without telling by its time how much was right. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
