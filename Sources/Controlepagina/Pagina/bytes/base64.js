// Base64 (RFC 4648, 4) with padding, strictly: what is read has exactly one form.

const BASE64_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64Of(bytes) {
  let text = "";
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffff;
    count += 8;
    while (count >= 6) {
      count -= 6;
      text += BASE64_ALPHABET[(bits >> count) & 63];
    }
  }
  if (count === 0) return text;
  return text + BASE64_ALPHABET[(bits << (6 - count)) & 63] + "=".repeat((6 - count) / 2);
}

/** The bytes that `base64Of` writes so, or null, also with white space or with bits set behind the last byte. */
function bytesOfBase64(text) {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const digits = text.replace(/=+$/, "");
  const padded = text.length - digits.length;
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8));
  let bits = 0;
  let count = 0;
  let position = 0;
  for (let index = 0; index < digits.length; index += 1) {
    bits = ((bits << 6) | base64Value(digits.charCodeAt(index))) & 0x3fff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[position] = (bits >> count) & 255;
      position += 1;
    }
  }
  // One padding character stands for two bits that are left, two stand for four.
  if (count !== 2 * padded || (bits & ((1 << count) - 1)) !== 0) return null;
  return bytes;
}

function base64Value(character) {
  if (character >= 97) return character - 71;
  if (character >= 65) return character - 65;
  if (character >= 48) return character + 4;
  return character === 43 ? 62 : 63;
}
