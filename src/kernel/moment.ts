const shape =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<time>(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?|24:00(?::00(?:\.0+)?)?)\s*(?:Z|(?<sign>[+-])(?<hours>[01]\d|2[0-3]):?(?<minutes>[0-5]\d))?)?$/i;

/** The years that ISO 8601 writes with four digits. */
const earliest = Date.parse('0000-01-01T00:00:00Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * Milliseconds since 1970 of an ISO 8601 date or time, in UTC where it names no zone; undefined for what no calendar has,
 * such as 30 February. All moments that people and documents give are read by this.
 */
export function millisecondsOf(text: string): number | undefined {
  const {day, time = '00:00', sign, hours, minutes} = shape.exec(text)?.groups ?? {};
  if (day === undefined || !isDay(day)) return undefined;
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  const milliseconds = Date.parse(`${day}T${time}Z`) - (sign === '-' ? -offset : offset);
  return milliseconds >= earliest && milliseconds <= latest ? milliseconds : undefined;
}

/** The engine takes 30 February for a day in March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
