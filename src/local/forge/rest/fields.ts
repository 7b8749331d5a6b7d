import {ApiFault, invalid} from './answer.ts';

/** The parsed JSON body of a request: always an object. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text field; undefined where it is missing or null. Another type is a 422, as is one that is too long. */
export function text(body: Fields, field: string, limit = Infinity): string | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw wrongType(field, 'string', value);
  if (value.length > limit && Array.from(value).length > limit) {
    const message = `${field} is too long (maximum is ${limit} characters)`;
    throw new ApiFault(422, 'Validation Failed', [{resource: 'Body', field, code: 'custom', message}]);
  }
  return value;
}

/** The new value, or the old one where the body does not speak of it. */
export function otherwise<T>(value: T | undefined, old: T): T {
  return value ?? old;
}

/** A text field that must be there and not be empty. */
export function requiredText(body: Fields, field: string, resource: string, limit = Infinity): string {
  const value = text(body, field, limit);
  if (value === undefined || value === '') throw invalid({resource, field, code: 'missing_field'});
  return value;
}

export function flag(body: Fields, field: string): boolean | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'boolean') throw wrongType(field, 'boolean', value);
  return value;
}

export function integer(body: Fields, field: string): number | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongType(field, 'integer', value);
  return value;
}

export function object(body: Fields, field: string): Fields | undefined {
  const value = body[field];
  if (value === undefined || value === null) return undefined;
  if (!isFields(value)) throw wrongType(field, 'object', value);
  return value;
}

export function list(body: Fields, field: string): readonly unknown[] | undefined {
  const value: unknown = body[field];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw wrongType(field, 'array', value);
  return value as readonly unknown[]; // isArray alone says any[]
}

export function texts(body: Fields, field: string): readonly string[] | undefined {
  return list(body, field)?.map((one) => {
    if (typeof one !== 'string') throw wrongType(`${field}/items`, 'string', one);
    return one;
  });
}

/** One of a closed set of words. */
export function choice<const T extends string>(
  body: Fields,
  field: string,
  resource: string,
  allowed: readonly T[],
): T | undefined {
  const value = text(body, field);
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalid({resource, field, code: 'invalid', value});
  return found;
}

function wrongType(field: string, expected: string, value: unknown): ApiFault {
  return new ApiFault(
    422,
    `Invalid request.\n\nFor 'properties/${field}', ${JSON.stringify(value)} is not a ${expected}.`,
  );
}
