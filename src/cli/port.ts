import {UserError} from '../kernel/errors.ts';

/** A TCP port as it was typed; throws CAIRN_INPUT_INVALID. */
export function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UserError('CAIRN_INPUT_INVALID', {
    where: '--port',
    what: `is ${JSON.stringify(text)}`,
    expected: 'a port from 1 to 65535',
  });
}
