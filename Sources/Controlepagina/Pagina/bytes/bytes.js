// Bytes are Uint8Array everywhere; text is what strict UTF-8 makes of them.

/** What is wrong with an input: a stable word, and what goes with it (a line, a number). */
class Problem extends Error {
  constructor(kind, details = {}) {
    super(kind);
    this.kind = kind;
    this.details = details;
  }
}

const LINE_FEED = 10;
const STRICT_DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function utf8Bytes(text) {
  return new TextEncoder().encode(text);
}

/** The text that the bytes write in UTF-8, a byte order mark included; null when they write none. */
function strictText(bytes) {
  try {
    return STRICT_DECODER.decode(bytes);
  } catch {
    return null;
  }
}

/** The text with a character for each byte: for ASCII, or where any other byte makes the text another. */
function asciiText(bytes) {
  let text = "";
  // A call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 4096) {
    text += String.fromCharCode.apply(null, bytes.subarray(start, start + 4096));
  }
  return text;
}

function hexOf(bytes) {
  let text = "";
  for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
  return text;
}

/** The bytes of lower-case hexadecimal digits, or null. */
function bytesOfHex(text) {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return null;
  const bytes = new Uint8Array(text.length / 2);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = parseInt(text.substr(2 * index, 2), 16);
  return bytes;
}

function sameBytes(one, other) {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}

function startsWith(bytes, beginning, at = 0) {
  if (bytes.length < at + beginning.length) return false;
  for (let index = 0; index < beginning.length; index += 1) {
    if (bytes[at + index] !== beginning[index]) return false;
  }
  return true;
}

function joinBytes(...parts) {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let position = 0;
  for (const part of parts) {
    joined.set(part, position);
    position += part.length;
  }
  return joined;
}

function countLineFeeds(bytes, end = bytes.length) {
  let count = 0;
  for (let index = 0; index < end; index += 1) if (bytes[index] === LINE_FEED) count += 1;
  return count;
}

/** The lines of `bytes`, each without its line feed, or the first `most` of them; null when the last has none. */
function terminatedLines(bytes, most = Infinity) {
  if (bytes.length === 0 || bytes[bytes.length - 1] !== LINE_FEED) return null;
  const lines = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1 && lines.length < most; end = bytes.indexOf(LINE_FEED, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** The number, as a BigInt, that ASCII digits without leading zeros write in at most 64 bits; null for anything else. */
function decimalNumber(text) {
  if (!/^(0|[1-9][0-9]{0,19})$/.test(text)) return null;
  const number = BigInt(text);
  return number < 1n << 64n ? number : null;
}
