/** What a detector says of the value that it was just given. */
export type Signal = 'none' | 'warning' | 'change';

/** A detector of change in a stream: it is given one value after the other. After a change it starts anew with the next value. */
export type Detector = (value: number) => Signal;

/** Where changes were found, and the first warning before each (of those that know warnings), counted from 0. */
export interface Signals {
  readonly changes: number[];
  readonly firstWarnings: number[];
}

/** Runs a detector over a stream. A missing value (NaN) is passed over: no detector is told of it. */
export function detect(stream: ArrayLike<number>, detector: Detector): Signals {
  const signals: Signals = {changes: [], firstWarnings: []};
  let warned = false;
  for (let i = 0; i < stream.length; i++) {
    const value = stream[i] ?? NaN;
    if (Number.isNaN(value)) continue;
    const signal = detector(value);
    if (signal === 'warning' && !warned) {
      signals.firstWarnings.push(i);
      warned = true;
    }
    if (signal !== 'change') continue;
    signals.changes.push(i);
    warned = false;
  }
  return signals;
}
