/** The files that were given together, as folders: a path has no slash before or behind it, and the top is the empty path. */
class FileTree {
  constructor(files) {
    this.files = new Map();
    this.folders = new Map([["", new Set()]]);
    for (const file of files) this.add(file);
  }

  add(file) {
    // A name that was given twice is the last of them; nothing hangs on which.
    const path = file.name.split("/").filter((part) => part !== "").join("/");
    this.files.set(path, file);
    for (let child = path; child !== ""; child = folderOf(child)) {
      const parent = folderOf(child);
      const isKnown = this.folders.has(parent);
      if (!isKnown) this.folders.set(parent, new Set());
      this.folders.get(parent).add(lastPart(child));
      if (isKnown) break;
    }
  }

  /** `file`, `folder` or `absent`. */
  kind(path) {
    if (this.files.has(path)) return "file";
    return this.folders.has(path) ? "folder" : "absent";
  }

  /** The names in a folder, in the order of their bytes. */
  names(folder) {
    return [...(this.folders.get(folder) || [])].sort(compareBytes);
  }

  size(path) {
    return this.files.get(path).size;
  }

  /** The bytes of a file; a refusal when it has too many or cannot be read. */
  async bytes(path, limit) {
    const file = this.files.get(path);
    if (!file) throw new Refusal("could-not-check", [noteOn("ON101", path, unreadableText)]);
    if (file.size > limit) {
      throw new Refusal("could-not-check", [noteOn("ON101", path, { nl: "is te groot", en: "is too large" })]);
    }
    try {
      return await file.bytes();
    } catch (error) {
      throw new Refusal("could-not-check", [noteOn("ON101", path, unreadableText)]);
    }
  }
}

const unreadableText = { nl: "is niet te lezen", en: "cannot be read" };

/** The order of UTF-8, in which Swift sorts: that of code points. */
function compareBytes(one, other) {
  const [a, b] = [Array.from(one), Array.from(other)];
  for (let place = 0; place < Math.min(a.length, b.length); place += 1) {
    if (a[place] !== b[place]) return a[place].codePointAt(0) - b[place].codePointAt(0);
  }
  return a.length - b.length;
}

/** Lets the page answer its reader in between. */
function pause() {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
