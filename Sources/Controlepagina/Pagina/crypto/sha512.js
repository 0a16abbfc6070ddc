// SHA-512 (FIPS 180-4), as SHA-256 is here. A word is two numbers of 32 bits, the upper one first: BigInt would take a
// minute for a list of a million lines.

async function sha512(bytes) {
  const subtle = subtleCrypto();
  return subtle ? new Uint8Array(await subtle.digest("SHA-512", bytes)) : sha512Slow(bytes);
}

let sha512Constants = null;

function sha512Slow(bytes) {
  sha512Constants ??= { start: sha512Words(8, 2), rounds: sha512Words(80, 3) };
  const state = sha512Constants.start.slice();
  const message = paddedMessage(bytes, 128, 16);
  const words = new Int32Array(160);
  for (let block = 0; block < message.byteLength; block += 128) {
    for (let index = 0; index < 32; index += 1) words[index] = message.getInt32(block + 4 * index);
    sha512Block(state, words, sha512Constants.rounds);
  }
  const digest = new DataView(new ArrayBuffer(64));
  state.forEach((half, index) => digest.setInt32(4 * index, half));
  return new Uint8Array(digest.buffer);
}

/** The fractions of the roots of the first primes. */
function sha512Words(count, degree) {
  const halves = primes(count).map((prime) => rootFraction(prime, degree, 64)).flatMap((word) => [word >> 32n, word]);
  return Int32Array.from(halves, (half) => Number(BigInt.asIntN(32, half)));
}

function sha512Block(state, words, rounds) {
  for (let index = 32; index < 160; index += 2) {
    const h = words[index - 30], l = words[index - 29];
    const p = words[index - 4], q = words[index - 3];
    const lower = (words[index - 31] >>> 0) + (words[index - 13] >>> 0)
      + ((turnedHalf(l, h, 1) ^ turnedHalf(l, h, 8) ^ turnedHalf(l, h, 7)) >>> 0)
      + ((turnedHalf(q, p, 19) ^ turnedHalf(p, q, 29) ^ turnedHalf(q, p, 6)) >>> 0);
    words[index + 1] = lower;
    words[index] = words[index - 32] + words[index - 14] + carryOf(lower)
      + (turnedHalf(h, l, 1) ^ turnedHalf(h, l, 8) ^ (h >>> 7)) + (turnedHalf(p, q, 19) ^ turnedHalf(q, p, 29) ^ (p >>> 6));
  }
  // a to h, of which each round shifts all by one.
  const work = state.slice();
  for (let index = 0; index < 160; index += 2) {
    const ah = work[0], al = work[1], bh = work[2], bl = work[3], ch = work[4], cl = work[5], eh = work[8], el = work[9];
    const one = (work[15] >>> 0) + (rounds[index + 1] >>> 0) + (words[index + 1] >>> 0)
      + ((turnedHalf(el, eh, 14) ^ turnedHalf(el, eh, 18) ^ turnedHalf(eh, el, 9)) >>> 0)
      + (((el & work[11]) ^ (~el & work[13])) >>> 0);
    const oneAbove = work[14] + rounds[index] + words[index] + carryOf(one)
      + (turnedHalf(eh, el, 14) ^ turnedHalf(eh, el, 18) ^ turnedHalf(el, eh, 9)) + ((eh & work[10]) ^ (~eh & work[12]));
    const two = ((turnedHalf(al, ah, 28) ^ turnedHalf(ah, al, 2) ^ turnedHalf(ah, al, 7)) >>> 0)
      + (((al & bl) ^ (al & cl) ^ (bl & cl)) >>> 0) + (one >>> 0);
    const twoAbove = (turnedHalf(ah, al, 28) ^ turnedHalf(al, ah, 2) ^ turnedHalf(al, ah, 7))
      + ((ah & bh) ^ (ah & ch) ^ (bh & ch)) + carryOf(two) + oneAbove;
    work.copyWithin(2, 0, 14);
    const fifth = (work[9] >>> 0) + (one >>> 0);
    work[9] = fifth;
    work[8] += oneAbove + carryOf(fifth);
    work[1] = two;
    work[0] = twoAbove;
  }
  for (let index = 0; index < 16; index += 2) {
    const lower = (state[index + 1] >>> 0) + (work[index + 1] >>> 0);
    state[index + 1] = lower;
    state[index] += work[index] + carryOf(lower);
  }
}

/** A half of a word that is turned to the right by less than 32 bits: `half` shifted, `other` coming in from above. */
function turnedHalf(half, other, by) {
  return (half >>> by) | (other << (32 - by));
}

/** What a sum of lower halves carries into the upper one. */
function carryOf(sum) {
  return Math.floor(sum / 0x100000000);
}
