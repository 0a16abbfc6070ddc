/** Reads SSH's binary form (RFC 4251, 5) from its beginning; null when the bytes end too early or have another form. */
class WireReader {
  constructor(bytes) {
    this.rest = bytes;
  }

  get isAtEnd() {
    return this.rest.length === 0;
  }

  take(count) {
    if (this.rest.length < count) return null;
    const taken = this.rest.subarray(0, count);
    this.rest = this.rest.subarray(count);
    return taken;
  }

  /** Takes `bytes` when they come next. */
  skip(bytes) {
    return startsWith(this.rest, bytes) && this.take(bytes.length) !== null;
  }

  uint32() {
    const bytes = this.take(4);
    return bytes && bytes.reduce((number, byte) => number * 256 + byte, 0);
  }

  /** A length and so many bytes; the longest is a signature by the largest RSA key, with room to spare. */
  string() {
    const count = this.uint32();
    return count === null || count > 16 * 1024 ? null : this.take(count);
  }

  /** The name of an algorithm (RFC 4251, 6). */
  name() {
    const bytes = this.string();
    const isName = bytes !== null && bytes.length >= 1 && bytes.length <= 64 &&
      bytes.every((byte) => byte >= 0x21 && byte <= 0x7e && byte !== 0x2c);
    return isName ? asciiText(bytes) : null;
  }

  /** A number above zero, the greatest byte first, without the zero that keeps it from being negative. */
  positiveNumber() {
    const bytes = this.string();
    if (bytes === null || bytes.length === 0 || bytes[0] >= 0x80) return null;
    if (bytes[0] !== 0) return bytes;
    return bytes.length > 1 && bytes[1] >= 0x80 ? bytes.subarray(1) : null;
  }
}

function wireString(bytes) {
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, bytes.length);
  return joinBytes(new Uint8Array(length.buffer), bytes);
}
