/** What is known of earlier lists: what the browser remembers, and what was seen in this run. */
class ListMemories {
  /** `memory` has `get(name)` and `set(name, text)`; it is null where nothing is kept. */
  constructor(memory) {
    this.memory = memory;
    this.known = new Map();
  }

  /** Reads what is kept of a key; false when something is there that cannot be read: an old list could pass for a new one. */
  async read(key) {
    const text = this.memory ? this.memory.get(await memoryName(key)) : null;
    if (text === null || text === undefined) return true;
    const found = /^([1-9][0-9]{0,15}) ([0-9a-f]{64})$/.exec(text);
    if (!found || !Number.isSafeInteger(Number(found[1]))) return false;
    this.known.set(keyIdentity(key), { serial: Number(found[1]), digest: found[2] });
    return true;
  }

  of(key) {
    return this.known.get(keyIdentity(key)) || null;
  }

  /** Keeps a list that may be believed. */
  async remember(key, { list, digest }) {
    this.known.set(keyIdentity(key), { serial: list.serial, digest });
    if (this.memory) this.memory.set(await memoryName(key), `${list.serial} ${digest}`);
  }
}

/** The key's own digest, since a key id is quickly imitated. */
async function memoryName(key) {
  return hexOf(await sha256(utf8Bytes(keyIdentity(key))));
}
