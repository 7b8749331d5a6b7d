import {crc32} from 'node:zlib';

/** Browsers of readers have to hold what is unpacked. */
const mostPixels = 8192;

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Why bytes are no PNG that is shown to people, in words; undefined where they are one: the signature, a header with sizes that
 * can be shown, chunks whose checksums are right, and nothing behind the last one. What its pixels show is not looked at.
 */
export function pngFault(bytes: Buffer): string | undefined {
  if (!bytes.subarray(0, signature.length).equals(signature)) return 'does not begin as a PNG does';
  let at = signature.length;
  for (let chunk = 0; at + 12 <= bytes.length; chunk++) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return 'breaks off in the middle';
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
      return 'has a part that is damaged';
    if (chunk === 0) {
      if (type !== 'IHDR' || length !== 13) return 'has no header';
      const [width, height] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
      if (width === 0 || height === 0 || width > mostPixels || height > mostPixels)
        return `is ${width} x ${height} pixels`;
    }
    if (type === 'IEND') return end === bytes.length ? undefined : 'holds more behind its end';
    at = end;
  }
  return 'breaks off in the middle';
}
