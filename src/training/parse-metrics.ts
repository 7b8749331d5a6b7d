import {messageOf, UserError, type Mistake} from '../kernel/errors.ts';
import {jsonFault} from '../text/json-fault.ts';

/**
 * The metrics that a training reports: a flat JSON object of finite numbers, null where one is undefined. Throws
 * CAIRN_METRICS_INVALID with all mistakes; NaN and Infinity, which some writers put into JSON, are named.
 */
export function parseMetrics(text: string, where: string): Record<string, number | null> {
  const value = parse(text, where);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UserError('CAIRN_METRICS_INVALID', {
      where,
      what: 'is no object',
      expected: 'one JSON object of numbers',
    });
  const metrics: Record<string, number | null> = {};
  const mistakes: Mistake[] = [];
  for (const [name, number] of Object.entries(value as Record<string, unknown>)) {
    if (number === null || (typeof number === 'number' && Number.isFinite(number))) metrics[name] = number;
    else
      mistakes.push({
        where: `${where} ${name}`,
        what: `is ${shown(number)}`,
        expected: 'a finite number, or null where it is undefined',
      });
  }
  if (mistakes.length > 0) throw new UserError('CAIRN_METRICS_INVALID', mistakes);
  return metrics;
}

function parse(text: string, where: string): unknown {
  const fault = jsonFault(text);
  if (fault !== undefined) throw new UserError('CAIRN_METRICS_INVALID', {where, what: fault});
  try {
    return JSON.parse(text);
  } catch (error) {
    const named = notFinite(text);
    if (named.length > 0)
      throw new UserError(
        'CAIRN_METRICS_INVALID',
        named.map(({name, token}) => ({
          where: `${where} ${name}`,
          what: `is ${token}`,
          expected: 'a finite number, or null where it is undefined',
          todo: 'Look for a division by zero or a training that diverged.',
        })),
        {cause: error},
      );
    throw new UserError(
      'CAIRN_METRICS_INVALID',
      {where, what: `is not JSON: ${messageOf(error)}`},
      {cause: error},
    );
  }
}

/** Keys whose values are the tokens NaN or Infinity, which are no JSON. */
function notFinite(text: string): readonly {name: string; token: string}[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.){1,200})"\s*:\s*(-?(?:NaN|Infinity))\b/gi)].map(
    ([, name = '', token = '']) => ({name, token}),
  );
}

function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
