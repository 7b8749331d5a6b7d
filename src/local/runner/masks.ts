/** Hides secret values in every text that leaves a job. */
export interface Masks {
  /** Hides a value, each of its lines, and its base64, JSON and URI forms. */
  add(value: string): void;
  /** The text with every hidden value replaced by three asterisks. */
  hide(text: string): string;
}

/** Base64 forms shorter than this would hide ordinary text. */
const shortestEncoded = 4;

/** Makes the masks of one job. */
export function createMasks(values: Iterable<string> = []): Masks {
  const hidden = new Set<string>();
  const masks: Masks = {
    add(value) {
      for (const part of new Set([value, value.trim(), ...value.split(/\r?\n/)])) {
        if (part.trim() === '') continue;
        hidden.add(part);
        for (const form of encodedForms(part)) hidden.add(form);
      }
    },
    hide: (text) =>
      replaceSpans(
        text,
        [...hidden].flatMap((value) => spansOf(text, value)),
      ),
  };
  for (const value of values) masks.add(value);
  return masks;
}

type Span = readonly [start: number, end: number];

function spansOf(text: string, value: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1))
    spans.push([at, at + value.length]);
  return spans;
}

/** Spans that overlap or touch are hidden as one, so that no rest of a value remains between two. */
function replaceSpans(text: string, spans: Span[]): string {
  if (spans.length === 0) return text;
  spans.sort((a, b) => a[0] - b[0]);
  let result = '';
  let end = 0;
  let open = false;
  for (const [start, stop] of spans) {
    if (!open || start > end) {
      result += `${text.slice(end, start)}***`;
      open = true;
    }
    end = Math.max(end, stop);
  }
  return result + text.slice(end);
}

/** A value inside a longer base64 text starts at one of three offsets; the outer characters depend on the neighbours. */
function encodedForms(value: string): string[] {
  const forms = [JSON.stringify(value).slice(1, -1), encodeURIComponentSafely(value)];
  const bytes = Buffer.from(value);
  for (let shift = 0; shift < 3; shift += 1) {
    const whole = bytes.subarray(shift, bytes.length - ((bytes.length - shift) % 3));
    const encoded = whole.toString('base64');
    if (encoded.length >= shortestEncoded) forms.push(encoded);
  }
  const full = bytes.toString('base64');
  if (full.length >= shortestEncoded) forms.push(full, full.replace(/=+$/, ''));
  return forms;
}

function encodeURIComponentSafely(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value; // a lone surrogate has no URI form
  }
}
