/** One field of a message of protocol buffers: a number, or the bytes of a text, list or message. */
export interface ProtoField {
  readonly number: number;
  readonly value: bigint | Uint8Array;
  /** Where the field lies in its message, its tag included. */
  readonly start: number;
  readonly end: number;
}

/** The fields of a message, in order; throws a RangeError where the bytes are none. Numbers of fixed width come as bytes. */
export function* protoFields(bytes: Uint8Array): Generator<ProtoField> {
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at++];
      if (byte === undefined) break;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new RangeError('A number of the message is cut short.');
  };
  const take = (length: number): Uint8Array => {
    at += length;
    if (at > bytes.length) throw new RangeError('A field of the message is cut short.');
    return bytes.subarray(at - length, at);
  };
  while (at < bytes.length) {
    const start = at;
    const tag = varint();
    const wire = Number(tag & 7n);
    const value =
      wire === 0
        ? varint()
        : wire === 1
          ? take(8)
          : wire === 2
            ? take(Number(varint()))
            : wire === 5
              ? take(4)
              : undefined;
    if (value === undefined) throw new RangeError(`The message has a field of kind ${wire}.`);
    yield {number: Number(tag >> 3n), value, start, end: at};
  }
}

/** A field that holds bytes, a text or a message. */
export function protoBytes(number: number, value: Uint8Array | string): Uint8Array {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  return Buffer.concat([varintOf(number * 8 + 2), varintOf(bytes.length), bytes]);
}

/** A field that holds a whole number that is not negative. */
export function protoNumber(number: number, value: number): Uint8Array {
  return Buffer.concat([varintOf(number * 8), varintOf(value)]);
}

function varintOf(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Uint8Array.from([...bytes, rest]);
}
