import type { Unreadable } from '../ports';

/** What the bytes of a file are that are no text in UTF-8. */
export function whyNoText(bytes: Uint8Array): Unreadable {
  return wideEncodingOf(bytes) ?? (bytes.includes(0) ? 'binary' : 'encoding');
}

/** The name of an encoding that VS Code can read and save in another; nothing where it is not known. */
export function encodingName(why: Unreadable): string | undefined {
  return why === 'utf16' ? 'UTF-16' : why === 'utf32' ? 'UTF-32' : undefined;
}

/** As many bytes as are looked at where no mark says what they are. */
const looked = 4096;

/** An encoding with two or four bytes for a sign, as such files come out of older programs for Windows. */
function wideEncodingOf(bytes: Uint8Array): Extract<Unreadable, 'utf16' | 'utf32'> | undefined {
  const begins = (...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  const sample = bytes.subarray(0, looked);
  // The mark of UTF-32 begins like the one of UTF-16.
  if (begins(0xff, 0xfe, 0, 0) || begins(0, 0, 0xfe, 0xff)) return 'utf32';
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff) || isUtf16(sample)) return 'utf16';
  return isUtf32(sample) ? 'utf32' : undefined;
}

/** Whether all bytes are signs of four bytes each, most of them such as are in daily use. */
function isUtf32(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.length % 4 !== 0) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = bytes.length / 4;
  return [true, false].some(isLittle => {
    const signs = Array.from({ length: count }, (_, at) => view.getUint32(at * 4, isLittle));
    const isText = signs.every(sign => sign >= tab && sign <= highestSign);
    return isText && signs.filter(sign => sign <= 0xffff).length * 2 > count;
  });
}

const tab = 9;
const highestSign = 0x10ffff;

/** Whether the signs have two bytes each: those of Latin letters and line ends then have a null on the same side. */
function isUtf16(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.length % 2 !== 0) return false;
  const nulls = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  if ((even === 0) === (odd === 0)) return false;
  return hasOnlySigns(bytes, odd > 0);
}

/** A binary file has control characters among its signs, and halves of signs without the other. */
function hasOnlySigns(bytes: Uint8Array, isLittle: boolean): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) text += String.fromCharCode(view.getUint16(at, isLittle));
  // The last sign that was looked at may be cut in two.
  return !/[\0-\x08\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])(?!$)|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
    text,
  );
}
