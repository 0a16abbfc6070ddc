// Public keys as OpenSSH writes them: Ed25519 (RFC 8709), P-256 (RFC 5656) and RSA (RFC 4253), each ready to check with.

const RSA_BITS = { least: 2048, most: 8192 };

/**
 * The key in SSH's binary form: `{algorithm, blob, fingerprint, verify}`; `verify(value, message)` takes what
 * `readSSHValue` gives.
 *
 * @throws {Problem} of kind key, with `problem`: malformed, unsupported (`algorithm`), weak (`bits`), tooLarge, or noCrypto
 *   where the browser gives a page no cryptography
 */
async function readSSHKey(blob) {
  const reader = new WireReader(blob);
  const algorithm = reader.name();
  const wrong = (problem, details = {}) => new Problem("key", { problem, ...details });
  if (algorithm === null) throw wrong("malformed");
  const readers = { "ssh-ed25519": readSSHEd25519, "ecdsa-sha2-nistp256": readSSHP256, "ssh-rsa": readSSHRSA };
  if (!Object.keys(readers).includes(algorithm)) throw wrong("unsupported", { algorithm });
  const key = await readers[algorithm](reader, wrong);
  if (!reader.isAtEnd) throw wrong("malformed");
  // What people compare, as `ssh-keygen -l` prints it.
  const fingerprint = `SHA256:${base64Of(await sha256(blob)).replace(/=+$/, "")}`;
  return { algorithm, blob, fingerprint, ...key };
}

async function readSSHEd25519(reader, wrong) {
  const key = reader.string();
  if (key === null || ed25519KeyProblem(key) !== null) throw wrong("malformed");
  return { verify: (value, message) => ed25519Verify(key, message, value.bytes) };
}

async function readSSHP256(reader, wrong) {
  const curve = reader.string();
  const point = reader.string();
  if (curve === null || asciiText(curve) !== "nistp256" || point?.length !== 65 || point[0] !== 0x04) {
    throw wrong("malformed");
  }
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const key = await importedKey("raw", point, algorithm, wrong);
  return {
    verify: ({ r, s }, message) =>
      subtleCrypto().verify({ name: "ECDSA", hash: "SHA-256" }, key, joinBytes(padded(r, 32), padded(s, 32)), message),
  };
}

async function readSSHRSA(reader, wrong) {
  const exponent = reader.positiveNumber();
  const modulus = reader.positiveNumber();
  if (exponent === null || modulus === null) throw wrong("malformed");
  const bits = bitCount(modulus);
  if (bits < RSA_BITS.least) throw wrong("weak", { bits });
  if (bits > RSA_BITS.most) throw wrong("tooLarge");
  const isOdd = (number) => number[number.length - 1] % 2 === 1;
  // What BoringSSL takes: an odd exponent above 1 of at most 33 bits.
  if (!isOdd(modulus) || !isOdd(exponent) || bitCount(exponent) > 33 || bitCount(exponent) < 2) throw wrong("malformed");
  const webText = (bytes) => base64Of(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const jwk = { kty: "RSA", n: webText(modulus), e: webText(exponent) };
  const keys = {};
  for (const hash of ["SHA-256", "SHA-512"]) {
    keys[hash] = await importedKey("jwk", jwk, { name: "RSASSA-PKCS1-v1_5", hash }, wrong);
  }
  return {
    modulusLength: modulus.length,
    verify: ({ hash, bytes }, message) => subtleCrypto().verify({ name: "RSASSA-PKCS1-v1_5" }, keys[hash], bytes, message),
  };
}

async function importedKey(form, data, algorithm, wrong) {
  const subtle = subtleCrypto();
  if (!subtle) throw wrong("noCrypto");
  try {
    return await subtle.importKey(form, data, algorithm, false, ["verify"]);
  } catch {
    throw wrong("malformed");
  }
}

function bitCount(number) {
  const first = number.findIndex((byte) => byte !== 0);
  return first === -1 ? 0 : (number.length - first) * 8 - (Math.clz32(number[first]) - 24);
}

function padded(number, length) {
  return joinBytes(new Uint8Array(length - number.length), number);
}
