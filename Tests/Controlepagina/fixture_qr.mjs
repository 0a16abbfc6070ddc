// The text of a QR code, made without the program.
import { sign } from "node:crypto";
import { canonical } from "./fixture_seal.mjs";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export const base32 = {
  text(bytes) {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
    return bits.match(/.{1,5}/g).map((five) => alphabet[parseInt(five.padEnd(5, "0"), 2)]).join("");
  },
  read(text) {
    const bits = [...text].map((one) => alphabet.indexOf(one).toString(2).padStart(5, "0")).join("");
    return Uint8Array.from(bits.match(/.{8}/g), (eight) => parseInt(eight, 2));
  },
};

/** `record` as a key of `fixture_seal.mjs` signs it for a QR code. */
export function signedCode(record, key, { domain = "pv-qr/1\n" } = {}) {
  const bytes = canonical(record);
  const signature = sign(null, Buffer.concat([Buffer.from(domain), bytes]), key.secret);
  return `https://roc.example/c#1${base32.text(Buffer.concat([bytes, signature]))}`;
}
