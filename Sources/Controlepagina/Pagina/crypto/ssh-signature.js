// A signature that `ssh-keygen -Y sign` made over a file (OpenSSH, PROTOCOL.sshsig). It proves no time.

const SSH_SIGNATURE_MAXIMUM_BYTES = 64 * 1024;
const SSH_NAMESPACE_MAXIMUM_BYTES = 1024;
const SSH_SIGNATURE_MAGIC = "SSHSIG";
const SSH_SIGNATURE_VERSION = 1;

/**
 * `{key, namespace, hash, value}`; nothing in it is to be believed before `verifySSHSignature` has been asked.
 *
 * @throws {Problem} of kind tooLarge, newerVersion (`version`), key (as `readSSHKey`), unsupportedHash (`name`),
 *   unsupportedAlgorithm (`name`), malformed (`where`: content or namespace), or as `bytesInArmor`
 */
async function readSSHSignature(bytes) {
  if (bytes.length > SSH_SIGNATURE_MAXIMUM_BYTES) throw new Problem("tooLarge");
  const content = () => new Problem("malformed", { where: "content" });
  const reader = new WireReader(bytesInArmor(bytes));
  const version = reader.skip(utf8Bytes(SSH_SIGNATURE_MAGIC)) ? reader.uint32() : null;
  if (version === null) throw content();
  if (version > SSH_SIGNATURE_VERSION) throw new Problem("newerVersion", { version });
  const blob = version === SSH_SIGNATURE_VERSION ? reader.string() : null;
  const namespaceBytes = blob && reader.string();
  // The empty string is kept for later versions.
  const hash = namespaceBytes && reader.string()?.length === 0 ? reader.name() : null;
  const valueBytes = hash === null ? null : reader.string();
  if (valueBytes === null || !reader.isAtEnd) throw content();
  const isPlain = namespaceBytes.length >= 1 && namespaceBytes.length <= SSH_NAMESPACE_MAXIMUM_BYTES &&
    namespaceBytes.every((byte) => byte >= 0x20 && byte !== 0x7f);
  const namespace = isPlain ? strictText(namespaceBytes) : null;
  if (namespace === null) throw new Problem("malformed", { where: "namespace" });
  if (hash !== "sha256" && hash !== "sha512") throw new Problem("unsupportedHash", { name: hash });
  const key = await readSSHKey(blob);
  return { key, namespace, hash, value: readSSHValue(valueBytes, key) };
}

/** The signature itself: the algorithm's name, then a string (RFC 8709, 6; RFC 5656, 3.1.2; RFC 8332, 3). */
function readSSHValue(bytes, key) {
  const content = () => new Problem("malformed", { where: "content" });
  const reader = new WireReader(bytes);
  const name = reader.name();
  const value = name === null ? null : reader.string();
  if (value === null || !reader.isAtEnd) throw content();
  if (key.algorithm === "ssh-ed25519" && name === "ssh-ed25519") {
    if (value.length !== 64) throw content();
    return { bytes: value };
  }
  if (key.algorithm === "ecdsa-sha2-nistp256" && name === "ecdsa-sha2-nistp256") {
    const numbers = new WireReader(value);
    const [r, s] = [numbers.positiveNumber(), numbers.positiveNumber()];
    if (r === null || s === null || !numbers.isAtEnd || Math.max(r.length, s.length) > 32) throw content();
    return { r, s };
  }
  if (key.algorithm === "ssh-rsa" && (name === "rsa-sha2-256" || name === "rsa-sha2-512")) {
    if (value.length !== key.modulusLength) throw content();
    return { hash: name === "rsa-sha2-256" ? "SHA-256" : "SHA-512", bytes: value };
  }
  throw new Problem("unsupportedAlgorithm", { name });
}

/** Whether this is the signature of its key over `message`, in its own namespace. */
async function verifySSHSignature(signature, message) {
  const digest = signature.hash === "sha256" ? await sha256(message) : await sha512(message);
  const signed = joinBytes(
    utf8Bytes(SSH_SIGNATURE_MAGIC), wireString(utf8Bytes(signature.namespace)), wireString(new Uint8Array(0)),
    wireString(utf8Bytes(signature.hash)), wireString(digest));
  return signature.key.verify(signature.value, signed);
}
