// SHA-256 (FIPS 180-4): the browser's own where the page is in a secure context, and else in these lines.

async function sha256(bytes) {
  const subtle = subtleCrypto();
  return subtle ? new Uint8Array(await subtle.digest("SHA-256", bytes)) : sha256Slow(bytes);
}

function subtleCrypto() {
  return globalThis.crypto?.subtle ?? null;
}

/** The first `count` primes, from which both hashes take their constants. */
function primes(count) {
  const found = [];
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}

/** The first `bits` bits behind the point of the root of `number`: the square root for 2, the cube root for 3. */
function rootFraction(number, degree, bits) {
  const scaled = BigInt(number) << BigInt(bits * degree);
  let low = 0n;
  let high = 1n << BigInt(bits + 10);
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (middle ** BigInt(degree) <= scaled) low = middle;
    else high = middle - 1n;
  }
  return BigInt.asUintN(bits, low);
}

/** The message with its padding: a one bit, zeros, and its length in bits. */
function paddedMessage(bytes, blockLength, lengthBytes) {
  const length = Math.ceil((bytes.length + 1 + lengthBytes) / blockLength) * blockLength;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 4, (bytes.length << 3) >>> 0);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000));
  return view;
}

let sha256Constants = null;

function sha256Slow(bytes) {
  sha256Constants ??= {
    start: Int32Array.from(primes(8), (prime) => Number(BigInt.asIntN(32, rootFraction(prime, 2, 32)))),
    rounds: Int32Array.from(primes(64), (prime) => Number(BigInt.asIntN(32, rootFraction(prime, 3, 32)))),
  };
  const state = sha256Constants.start.slice();
  const message = paddedMessage(bytes, 64, 8);
  const words = new Int32Array(64);
  for (let block = 0; block < message.byteLength; block += 64) {
    for (let index = 0; index < 16; index += 1) words[index] = message.getInt32(block + 4 * index);
    sha256Block(state, words, sha256Constants.rounds);
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (let index = 0; index < 8; index += 1) digest.setInt32(4 * index, state[index]);
  return new Uint8Array(digest.buffer);
}

// The turns to the right are written out, and the letters handed on one by one: a list of a million lines is hashed with
// these lines, and so they take half the time.
function sha256Block(state, words, rounds) {
  for (let index = 16; index < 64; index += 1) {
    const l = words[index - 15], r = words[index - 2];
    const first = ((l >>> 7) | (l << 25)) ^ ((l >>> 18) | (l << 14)) ^ (l >>> 3);
    const second = ((r >>> 17) | (r << 15)) ^ ((r >>> 19) | (r << 13)) ^ (r >>> 10);
    words[index] = words[index - 16] + first + words[index - 7] + second;
  }
  let a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
  for (let index = 0; index < 64; index += 1) {
    const mixed = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + mixed + ((e & f) ^ (~e & g)) + rounds[index] + words[index]) | 0;
    const other = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (other + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] += word;
  });
}
