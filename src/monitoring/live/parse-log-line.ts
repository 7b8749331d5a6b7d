import {millisecondsOf} from '../../kernel/moment.ts';
import type {LiveRow} from './live-rows.ts';

/**
 * A line of a prediction log: `{id, time, version, features: {…}, prediction, predictions, probabilities}`, or the features beside the rest. A line
 * that is no JSON object (cut short by a crash) is undefined. NaN and Infinity, which Python's `json.dumps` writes though JSON has neither, are missing.
 */
export function parseLogLine(line: string, naming: {id?: string; time?: string} = {}): LiveRow | undefined {
  const value = parsed(line) ?? parsed(withoutTokens(line));
  if (!isObject(value)) return undefined;
  const fields = value;
  const features = objectOr(fields['features'], fields);
  const own = (object: Readonly<Record<string, unknown>>, name: string | undefined): unknown =>
    name !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
  const id = own(fields, 'id') ?? own(fields, naming.id);
  const version = own(fields, 'version');
  const prediction = own(fields, 'prediction');
  const caller = own(fields, 'caller');
  const at = momentOf(own(fields, 'at'));
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    time: momentOf(own(fields, 'time') ?? own(fields, naming.time)),
    prediction: typeof prediction === 'number' || typeof prediction === 'string' ? prediction : undefined,
    target: (name) => own(objectOr(own(fields, 'predictions'), {}), name),
    probability: (name) => own(objectOr(own(fields, 'probabilities'), {}), name),
    version: typeof version === 'string' ? version : undefined,
    ...(typeof caller === 'string' && {caller}),
    ...(!Number.isNaN(at) && {at}),
    feature: (name) => own(features, name),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Texts in quotes stay as they are. */
function withoutTokens(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (found) =>
    found.startsWith('"') ? found : 'null',
  );
}

function momentOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return (typeof value === 'string' ? millisecondsOf(value) : undefined) ?? Number.NaN;
}

type Fields = Readonly<Record<string, unknown>>;

function objectOr(value: unknown, otherwise: Fields): Fields {
  return isObject(value) ? value : otherwise;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
