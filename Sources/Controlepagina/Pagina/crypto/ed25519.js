// Ed25519 (RFC 8032): the browser's own where it has it, and else in these lines. Only verification, so that nothing
// here is secret and no time tells anything.

const ED25519_P = (1n << 255n) - 19n;
const ED25519_L = (1n << 252n) + 27742317777372353535851937790883648493n;
// The y of the points whose order divides 8, as bytes, each with either sign of x: such a key lets a signature hold for
// messages that were never signed.
const ED25519_SMALL_ORDER = [
  "00".repeat(32),
  "01" + "00".repeat(31),
  "ec" + "ff".repeat(30) + "7f",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
];

/** Why 32 bytes are no key that is taken ("length", "notCanonical", "smallOrder"), or null. */
function ed25519KeyProblem(key) {
  if (key.length !== 32) return "length";
  const y = Uint8Array.from(key);
  y[31] &= 0x7f;
  if (littleEndian(y) >= ED25519_P) return "notCanonical";
  return ED25519_SMALL_ORDER.includes(hexOf(y)) ? "smallOrder" : null;
}

let hasNativeEd25519 = null;

/** Whether `signature` is that of `key` over `message` (RFC 8032, 5.1.7). */
async function ed25519Verify(key, message, signature) {
  if (signature.length !== 64 || ed25519KeyProblem(key) !== null) return false;
  const subtle = subtleCrypto();
  if (subtle && hasNativeEd25519 !== false) {
    try {
      const imported = await subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
      const verdict = await subtle.verify({ name: "Ed25519" }, imported, signature, message);
      hasNativeEd25519 = true;
      return verdict;
    } catch (error) {
      // Either the browser has no Ed25519, or it does not take this key: the lines below tell.
      if (error?.name === "NotSupportedError") hasNativeEd25519 = false;
    }
  }
  return ed25519VerifySlow(key, message, signature);
}

async function ed25519VerifySlow(key, message, signature) {
  if (signature.length !== 64) return false;
  const s = littleEndian(signature.subarray(32));
  if (s >= ED25519_L) return false;
  const point = edwardsPoint(key);
  if (!point) return false;
  const hash = await sha512(joinBytes(signature.subarray(0, 32), key, message));
  const k = littleEndian(hash) % ED25519_L;
  // R must be the encoding of sB − kA: comparing bytes refuses every other encoding of the same point.
  const r = edwardsSum(edwardsProduct(edwardsBase(), s), edwardsProduct(edwardsNegative(point), k));
  return sameBytes(edwardsBytes(r), signature.subarray(0, 32));
}

function littleEndian(bytes) {
  return BigInt("0x" + hexOf(Uint8Array.from(bytes).reverse()));
}

function modulo(number) {
  const rest = number % ED25519_P;
  return rest < 0n ? rest + ED25519_P : rest;
}

function powerModulo(base, exponent) {
  let result = 1n;
  for (let bits = exponent, square = modulo(base); bits > 0n; bits >>= 1n, square = (square * square) % ED25519_P) {
    if (bits & 1n) result = (result * square) % ED25519_P;
  }
  return result;
}

let edwards = null;

/** d, the square root of −1 and the base point (RFC 8032, 5.1). */
function edwardsConstants() {
  if (edwards) return edwards;
  const d = modulo(-121665n * powerModulo(121666n, ED25519_P - 2n));
  const root = powerModulo(2n, (ED25519_P - 1n) / 4n);
  edwards = { d, root };
  const y = modulo(4n * powerModulo(5n, ED25519_P - 2n));
  edwards.base = edwardsFrom(y, 0n);
  return edwards;
}

function edwardsBase() {
  return edwardsConstants().base;
}

/** The point with this y whose x has this lowest bit (RFC 8032, 5.1.3), in extended coordinates; null when there is none. */
function edwardsFrom(y, sign) {
  const { d, root } = edwardsConstants();
  const u = modulo(y * y - 1n);
  const v = modulo(d * y * y + 1n);
  let x = modulo(u * v ** 3n * powerModulo(u * powerModulo(v, 7n), (ED25519_P - 5n) / 8n));
  const square = modulo(v * x * x);
  if (square === modulo(-u)) x = modulo(x * root);
  else if (square !== u) return null;
  if (x === 0n && sign === 1n) return null;
  if ((x & 1n) !== sign) x = ED25519_P - x;
  return [x, y, 1n, modulo(x * y)];
}

function edwardsPoint(bytes) {
  const number = littleEndian(bytes);
  const y = number & ((1n << 255n) - 1n);
  return y < ED25519_P ? edwardsFrom(y, number >> 255n) : null;
}

function edwardsNegative([x, y, z, t]) {
  return [modulo(-x), y, z, modulo(-t)];
}

/** Of any two points (RFC 8032, 5.1.4). */
function edwardsSum([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const { d } = edwardsConstants();
  const a = modulo((y1 - x1) * (y2 - x2));
  const b = modulo((y1 + x1) * (y2 + x2));
  const c = modulo(2n * t1 * t2 * d);
  const e = b - a;
  const f = 2n * z1 * z2 - c;
  const g = 2n * z1 * z2 + c;
  const h = b + a;
  return [modulo(e * f), modulo(g * h), modulo(f * g), modulo(e * h)];
}

function edwardsProduct(point, factor) {
  let result = [0n, 1n, 1n, 0n];
  for (let bits = factor, double = point; bits > 0n; bits >>= 1n, double = edwardsSum(double, double)) {
    if (bits & 1n) result = edwardsSum(result, double);
  }
  return result;
}

function edwardsBytes([x, y, z]) {
  const inverse = powerModulo(z, ED25519_P - 2n);
  const number = modulo(y * inverse) | ((modulo(x * inverse) & 1n) << 255n);
  return bytesOfHex(number.toString(16).padStart(64, "0")).reverse();
}
