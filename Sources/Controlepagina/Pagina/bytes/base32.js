// Base32 (RFC 4648, 6) in capitals, without padding, strictly: every character fits the alphanumeric mode of a QR code.

const BASE32_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function base32Of(bytes) {
  let text = "";
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffff;
    count += 8;
    while (count >= 5) {
      count -= 5;
      text += BASE32_ALPHABET[(bits >> count) & 31];
    }
  }
  return count === 0 ? text : text + BASE32_ALPHABET[(bits << (5 - count)) & 31];
}

/** The bytes that `base32Of` writes so, or null. */
function bytesOfBase32(text) {
  if (!/^[A-Z2-7]*$/.test(text)) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let bits = 0;
  let count = 0;
  let position = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    bits = ((bits << 5) | (character >= 65 ? character - 65 : character - 24)) & 0x1fff;
    count += 5;
    if (count >= 8) {
      count -= 8;
      bytes[position] = (bits >> count) & 255;
      position += 1;
    }
  }
  // Five bits or more that are left are a character too many.
  if (count >= 5 || (bits & ((1 << count) - 1)) !== 0) return null;
  return bytes;
}
