import {isObject, type CaseObject, type CaseValue} from './case-file.ts';

/**
 * What is wrong with a result, field by field; nothing where it holds. A field holds when |got − expected| ≤ abs + rel ·
 * |expected|, of lists and objects each part. Fields that are not expected do not count. `undefined: true` and `error: true`
 * ask that the result says that the statistic is not defined (`undefined` or a `reason`), whatever its value.
 */
export function compareFields(got: object, expected: CaseObject, tolerance: CaseObject): string[] {
  const fields = got as Readonly<Record<string, unknown>>;
  const isUndefined = fields['undefined'] === true || typeof fields['reason'] === 'string';
  const wrong: string[] = [];
  for (const [name, right] of Object.entries(expected)) {
    if (right === undefined || (name === 'reason' && isUndefined)) continue;
    if (name === 'undefined' || name === 'error') {
      if (right === true && !isUndefined) wrong.push(`${name}: expected that it says so, got ${text(got)}`);
      continue;
    }
    const allowed = allowedFor(name, tolerance);
    const value = fields[name];
    if (isUndefined && typeof right === 'number' && Number.isNaN(right)) continue;
    if (!holds(value, right, allowed)) wrong.push(`${name}: expected ${text(right)}, got ${text(value)}`);
  }
  return wrong;
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
