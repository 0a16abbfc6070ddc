// What verifies signed notes: a name and an Ed25519 key, `<name>+<id>+<base64>` (C2SP signed-note).

const ED25519_NOTE_ALGORITHM = 0x01;

/**
 * The key that `bytes` write, without a line feed: `{name, id, key32, text}`; the id as eight hexadecimal
 * digits.
 *
 * @throws {Problem} of kind form, algorithm, length, notCanonical, smallOrder or keyID
 */
function readVerifierKey(bytes) {
  const plus = 43;
  const first = bytes.indexOf(plus);
  const second = first === -1 ? -1 : bytes.indexOf(plus, first + 1);
  if (second === -1) throw new Problem("form");
  const name = readKeyName(bytes.subarray(0, first));
  const blob = bytesOfBase64(asciiText(bytes.subarray(second + 1)));
  if (name === null || blob === null || blob.length === 0) throw new Problem("form");
  if (blob[0] !== ED25519_NOTE_ALGORITHM) throw new Problem("algorithm");
  const key32 = blob.subarray(1);
  const problem = ed25519KeyProblem(key32);
  if (problem) throw new Problem(problem);
  const id = hexOf(sha256Slow(joinBytes(utf8Bytes(`${name}\n`), blob)).subarray(0, 4));
  if (asciiText(bytes.subarray(first + 1, second)) !== id) throw new Problem("keyID");
  return { name, id, key32, text: strictText(bytes) };
}
