/**
 * What this browser remembers of signed lists, so that an old one is known for old: by key id the highest serial that was
 * seen and the list's digest, and nothing else. Where the browser keeps nothing for pages it lasts as long as the page.
 */
class ListMemory {
  constructor() {
    this.kept = new Map();
  }

  static storageName(key) {
    return `praktijkverklaring-lijst ${key}`;
  }

  /** What was kept under a key, as text; null when nothing was. */
  get(key) {
    const stored = readStored(ListMemory.storageName(key));
    return stored === null ? this.kept.get(key) ?? null : stored;
  }

  set(key, text) {
    this.kept.set(key, text);
    writeStored(ListMemory.storageName(key), text);
  }
}
