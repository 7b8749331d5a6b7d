import {isObject, type CaseObject, type CaseValue} from './case-file.ts';

/**
 * What is wrong with a result, field by field; nothing where it holds. A field holds when |got − expected| ≤ abs + rel ·
 * |expected|, of lists and objects each part. Fields that are not expected do not count. `undefined: true` and `error: true`
 * ask that the result says that the statistic is not defined (`undefined` or a `reason`), whatever its value. `max_rate`, `x_min`
 * and `x_max` are bounds of a field of the result; what was measured of a peer (`peer_…`) is not compared.
 */
export function compareFields(got: object, expected: CaseObject, tolerance: CaseObject): string[] {
  const fields = got as Fields;
  const isUndefined = fields['undefined'] === true || typeof fields['reason'] === 'string';
  const compared = Object.entries(expected).filter(([name]) => !name.startsWith('peer_'));
  return compared.flatMap(([name, right]) => {
    if (right === undefined) return [];
    if (name === 'undefined' || name === 'error')
      return right === true && !isUndefined ? [`${name}: expected that it says so, got ${text(got)}`] : [];
    if (isUndefined && (name === 'reason' || Number.isNaN(right))) return [];
    const bounded = boundedField(name, fields);
    const value = bounded?.value ?? fields[name];
    const isRight =
      bounded !== undefined && typeof right === 'number'
        ? keepsBound(bounded, right)
        : holds(value, right, allowedFor(name, tolerance));
    return isRight ? [] : [`${name}: expected ${text(right)}, got ${text(value)}`];
  });
}

type Fields = Readonly<Record<string, unknown>>;

interface BoundedField {
  readonly value: number;
  readonly side: 'max' | 'min';
}

/** The field that an expected `max_x`, `x_max`, `min_x` or `x_min` bounds, where the result has it and no field of the name itself. */
function boundedField(name: string, fields: Fields): BoundedField | undefined {
  const [, first, after, before, last] = /^(?:(max|min)_(.*)|(.*)_(max|min))$/.exec(name) ?? [];
  const value = fields[after ?? before ?? ''];
  if (fields[name] !== undefined || typeof value !== 'number') return undefined;
  return {value, side: (first ?? last) === 'max' ? 'max' : 'min'};
}

function keepsBound({value, side}: BoundedField, bound: number): boolean {
  return side === 'max' ? value <= bound : value >= bound;
}

interface Allowed {
  readonly abs: number;
  readonly rel: number;
}

function allowedFor(name: string, tolerance: CaseObject): Allowed {
  const own = tolerance[name];
  const of = isObject(own) ? own : tolerance;
  return {abs: Number(of['abs'] ?? 0), rel: Number(of['rel'] ?? 0)};
}

function holds(got: unknown, right: CaseValue, allowed: Allowed): boolean {
  if (typeof right === 'number') {
    if (Number.isNaN(right)) return got === null || Number.isNaN(got);
    if (typeof got !== 'number') return false;
    return got === right || Math.abs(got - right) <= allowed.abs + allowed.rel * Math.abs(right);
  }
  if (Array.isArray(right)) {
    const list = ArrayBuffer.isView(got) ? Array.from(got as Float64Array) : got;
    if (!Array.isArray(list) || list.length !== right.length) return false;
    return right.every((one: CaseValue, i) => holds(list[i], one, allowed));
  }
  if (isObject(right)) {
    if (typeof got !== 'object' || got === null) return false;
    const parts = got as Readonly<Record<string, unknown>>;
    return Object.entries(right).every(
      ([name, one]) => one === undefined || holds(parts[name], one, allowed),
    );
  }
  return got === right;
}

function text(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  const plain = ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
  return JSON.stringify(plain, (_, one: unknown) => (isSpecial(one) ? String(one) : one)).slice(0, 200);
}

function isSpecial(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}
