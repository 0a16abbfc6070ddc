// Base64 (RFC 4648, 4; with padding) and base32 (6; capitals, without padding), both strictly: what is read has exactly one
// form, without white space and without bits set behind the last byte. All of base32 fits the alphanumeric mode of a QR code.

const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function base64Of(bytes) {
  const text = digitsOf(bytes, 6, base64Digits);
  return text + "=".repeat((4 - (text.length % 4)) % 4);
}

/** The bytes that `base64Of` writes so, or null. */
function bytesOfBase64(text) {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  return bytesOfDigits(text.replace(/=+$/, ""), 6, base64Digits);
}

function base32Of(bytes) {
  return digitsOf(bytes, 5, base32Digits);
}

/** The bytes that `base32Of` writes so, or null. */
function bytesOfBase32(text) {
  return /^[A-Z2-7]*$/.test(text) ? bytesOfDigits(text, 5, base32Digits) : null;
}

/** The bits of `bytes`, `width` a digit; zeros fill the last. */
function digitsOf(bytes, width, digits) {
  let text = "";
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffff;
    count += 8;
    while (count >= width) {
      count -= width;
      text += digits[(bits >> count) & ((1 << width) - 1)];
    }
  }
  return count === 0 ? text : text + digits[(bits << (width - count)) & ((1 << width) - 1)];
}

/** The bytes that digits of the alphabet write; null where a digit is too many, or bits are set behind the last byte. */
function bytesOfDigits(text, width, digits) {
  const values = new Uint8Array(128);
  for (let value = 0; value < digits.length; value += 1) values[digits.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((text.length * width) / 8));
  let bits = 0;
  let count = 0;
  let position = 0;
  for (let index = 0; index < text.length; index += 1) {
    bits = ((bits << width) | values[text.charCodeAt(index)]) & 0x3fff;
    count += width;
    if (count >= 8) {
      count -= 8;
      bytes[position] = (bits >> count) & 255;
      position += 1;
    }
  }
  return count < width && (bits & ((1 << count) - 1)) === 0 ? bytes : null;
}
