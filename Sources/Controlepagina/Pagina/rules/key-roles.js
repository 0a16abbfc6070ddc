/** What a key may sign, as its name shows, so that no key speaks in two roles. */
function roleOfKeyName(name) {
  return ["status", "sleutels"].find((role) => name.endsWith(`/${role}`)) || "zegel";
}

/** The name of the status key of whoever seals under `origin`. */
function statusKeyName(origin) {
  return `${origin}/status`;
}

/** A key's identity: its name and its bytes, whatever its id is. */
function keyIdentity(key) {
  return `${key.name} ${hexOf(key.key32)}`;
}

function isSameKey(one, other) {
  return one.name === other.name && sameBytes(one.key32, other.key32);
}

/**
 * The known keys that signed a note, each once; one bad signature under a known key's name and id fails the whole note.
 *
 * Answers `{signers}`, or why there are none: `{bad: {name, id}}`, `{none: true}`.
 */
async function noteSigners(note, keys) {
  const signers = [];
  for (const signature of note.signatures) {
    const named = keys.filter((key) => key.name === signature.name && key.id === signature.id);
    if (named.length === 0) continue;
    const valid = [];
    for (const key of named) {
      if (signature.bytes.length === 64 && (await ed25519Verify(key.key32, note.text, signature.bytes))) valid.push(key);
    }
    if (valid.length === 0) return { bad: { name: signature.name, id: signature.id } };
    for (const key of valid) if (!signers.some((known) => isSameKey(known, key))) signers.push(key);
  }
  return signers.length > 0 ? { signers } : { none: true };
}

/** The same of a note that speaks for `origin`: one of the signers must have that name (`{otherOrigin: true}` else). */
async function noteSignersFor(origin, note, keys) {
  const found = await noteSigners(note, keys);
  if (found.signers && !found.signers.some((key) => key.name === origin)) return { otherOrigin: true };
  return found;
}
