const Half = globalThis.Float16Array;

/**
 * ONNX Runtime for Node.js keeps numbers of 16 bits as the whole numbers of their bits; where its JavaScript finds a
 * Float16Array it makes one instead, which its machine code takes for empty. So it finds none, in this process.
 */
export function hideHalfFloats(): void {
  Reflect.deleteProperty(globalThis, 'Float16Array');
}

/** The bits of numbers, each rounded once. */
export function toHalfBits(values: Float64Array): Uint16Array {
  return new Uint16Array(Half.from(values).buffer);
}

/** The numbers that bits stand for. */
export function fromHalfBits(bits: Uint16Array): Float64Array {
  return Float64Array.from(new Half(Uint16Array.from(bits).buffer));
}
