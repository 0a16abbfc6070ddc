// SHA-512 (FIPS 180-4), as SHA-256 is here.

async function sha512(bytes) {
  const subtle = subtleCrypto();
  return subtle ? new Uint8Array(await subtle.digest("SHA-512", bytes)) : sha512Slow(bytes);
}

let sha512Constants = null;

function sha512Slow(bytes) {
  sha512Constants ??= {
    start: BigUint64Array.from(primes(8), (prime) => rootFraction(prime, 2, 64)),
    rounds: BigUint64Array.from(primes(80), (prime) => rootFraction(prime, 3, 64)),
  };
  const state = sha512Constants.start.slice();
  const message = paddedMessage(bytes, 128, 16);
  const words = new BigUint64Array(80);
  for (let block = 0; block < message.byteLength; block += 128) {
    for (let index = 0; index < 16; index += 1) words[index] = message.getBigUint64(block + 8 * index);
    sha512Block(state, words, sha512Constants.rounds);
  }
  const digest = new DataView(new ArrayBuffer(64));
  state.forEach((word, index) => digest.setBigUint64(8 * index, word));
  return new Uint8Array(digest.buffer);
}

function sha512Block(state, words, rounds) {
  const turn = (word, by) => BigInt.asUintN(64, (word >> by) | (word << (64n - by)));
  for (let index = 16; index < 80; index += 1) {
    const late = words[index - 15];
    const recent = words[index - 2];
    const first = turn(late, 1n) ^ turn(late, 8n) ^ (late >> 7n);
    const second = turn(recent, 19n) ^ turn(recent, 61n) ^ (recent >> 6n);
    words[index] = words[index - 16] + first + words[index - 7] + second;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let index = 0; index < 80; index += 1) {
    const mixed = (turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n)) + ((e & f) ^ (BigInt.asUintN(64, ~e) & g));
    const one = h + mixed + rounds[index] + words[index];
    const two = (turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [BigInt.asUintN(64, one + two), a, b, c, BigInt.asUintN(64, d + one), e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] += word;
  });
}
