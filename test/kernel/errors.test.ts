import {expect, test} from 'vitest';
import {messageOf, UserError} from '../../src/kernel/errors.ts';

const coded = (message: string, code: string, cause?: unknown): Error =>
  Object.assign(new Error(message, {cause}), {code});
const circle = new Error('round');
circle.cause = circle;

test.each<[string, unknown, string]>([
  ['a text', 'plain', 'plain'],
  ['nothing', undefined, 'undefined'],
  ['an error', new Error('why'), 'why'],
  [
    'a fetch that met a certificate of its own',
    new TypeError('fetch failed', {
      cause: coded('self-signed certificate in certificate chain', 'SELF_SIGNED_CERT_IN_CHAIN'),
    }),
    'self-signed certificate in certificate chain (SELF_SIGNED_CERT_IN_CHAIN)',
  ],
  ['a fetch without a cause', new TypeError('fetch failed'), 'fetch failed'],
  [
    'addresses that all refused',
    new TypeError('fetch failed', {
      cause: new AggregateError(
        [coded('connect ECONNREFUSED ::1:9', 'ECONNREFUSED'), new Error('other')],
        '',
      ),
    }),
    'connect ECONNREFUSED ::1:9',
  ],
  [
    'a wrapper that quotes its cause',
    new Error('it did not answer: read ECONNRESET', {cause: coded('read ECONNRESET', 'ECONNRESET')}),
    'it did not answer: read ECONNRESET',
  ],
  ['a wrapper that does not', new Error('it broke', {cause: new Error('because')}), 'it broke: because'],
  [
    'a mistake says all itself',
    new UserError('CAIRN_INPUT_INVALID', {what: 'is wrong'}, {cause: new Error('hidden')}),
    'is wrong.',
  ],
  ['a code of Node is in its words', coded('Invalid URL', 'ERR_INVALID_URL'), 'Invalid URL'],
  ['an error without words', coded('', 'ECONNREFUSED'), 'ECONNREFUSED'],
  ['a circle', circle, 'round'],
])('%s', (_, error, message) => {
  expect(messageOf(error)).toBe(message);
});
