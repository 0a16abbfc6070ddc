// `SHA256SUMS`, read strictly, line by line: what is accepted has exactly one form, so that the list is its leaves.

class ManifestReader {
  constructor() {
    this.line = 0;
    this.previous = null;
    this.hasBatch = false;
    this.leaf = null;
  }

  /**
   * Reads a line without its line feed; answers `{batch}` or an entry `{id, html, json, txt}` (digests as 64 digits) where the
   * line completes one, else null.
   *
   * @throws {Problem} with `line`, of kind empty, byteOrderMark, carriageReturn, noFinalLineFeed, lineForm, name, batchLine,
   *   idOrder or leafForm
   */
  read(bytes, isTerminated) {
    this.line += 1;
    const text = asciiText(bytes);
    const form = isTerminated ? /^([0-9a-f]{64}) {2}(.+)$/s.exec(text) : null;
    const document = form && documentAt(form[2]);
    if (document) return this.take(document, form[1]);
    if (form?.[2] !== "batch.json") throw this.problemOf(bytes, text, isTerminated);
    if (this.hasBatch || this.leaf) throw this.problem("batchLine");
    this.hasBatch = true;
    return { batch: form[1] };
  }

  /** Demands that the list may end here. */
  finish() {
    if (this.leaf) throw this.problem("leafForm");
    if (!this.hasBatch) throw new Problem("empty", { line: 1 });
  }

  take({ id, rendition }, digest) {
    if (!this.hasBatch) throw this.problem("batchLine");
    if (!this.leaf) {
      if (rendition !== "html") throw this.problem("leafForm");
      // Crockford's alphabet is in the order of its characters.
      if (this.previous !== null && id <= this.previous) throw this.problem("idOrder");
      this.leaf = { id, html: digest };
      return null;
    }
    const wanted = this.leaf.json === undefined ? "json" : "txt";
    if (id !== this.leaf.id || rendition !== wanted) throw this.problem("leafForm");
    this.leaf[wanted] = digest;
    if (wanted === "json") return null;
    const entry = this.leaf;
    this.leaf = null;
    this.previous = id;
    return entry;
  }

  problemOf(bytes, text, isTerminated) {
    if (this.line === 1 && startsWith(bytes, Uint8Array.of(0xef, 0xbb, 0xbf))) return this.problem("byteOrderMark");
    if (text.includes("\r")) return this.problem("carriageReturn");
    if (!isTerminated) return this.problem("noFinalLineFeed");
    return this.problem(/^[0-9a-f]{64} {2}.+$/s.test(text) ? "name" : "lineForm");
  }

  problem(kind) {
    return new Problem(kind, { line: this.line });
  }
}

/** What the lines of `bytes` complete, one after another, each with its leaf: `{item, leaf}`, items as `reader` answers them. */
function* manifestItems(reader, bytes) {
  let leafStart = 0;
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const item = reader.read(bytes.subarray(start, end), feed !== -1);
    start = end + 1;
    if (!item) continue;
    yield { item, leaf: bytes.subarray(leafStart, start) };
    leafStart = start;
  }
  reader.finish();
}

/** The leaf of an entry: its three lines. */
function leafOf(entry) {
  return utf8Bytes(
    renditions.map((rendition) => `${entry[rendition]}  ${documentFolder}/${entry.id}.${rendition}\n`).join(""),
  );
}

/** The entry whose leaf has exactly these bytes; @throws {Problem} as `ManifestReader.read`, with the leaf's own lines */
function readLeaf(bytes) {
  // A leaf is what a list of one document has behind the line of `batch.json`.
  const reader = new ManifestReader();
  reader.hasBatch = true;
  reader.line = 1;
  const entries = [];
  try {
    for (const { item } of manifestItems(reader, bytes)) entries.push(item);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    throw new Problem(problem.kind, { line: Math.max(1, problem.details.line - 1) });
  }
  if (entries.length === 0) throw new Problem("empty", { line: 1 });
  if (entries.length !== 1) throw new Problem("leafForm", { line: 4 });
  return entries[0];
}

/**
 * A whole list: `{batch: digest, entries: Map of id to entry, count: leaves, root}`. It waits between pieces, so that a page
 * stays alive.
 *
 * @throws {Problem} as `ManifestReader.read`
 */
async function readManifest(bytes, pause = async () => {}) {
  const reader = new ManifestReader();
  const range = new CompactRange();
  const entries = new Map();
  let batch = null;
  for (const { item, leaf } of manifestItems(reader, bytes)) {
    if (item.batch) batch = item.batch;
    else entries.set(item.id, item);
    range.append(leafHash(leaf));
    if (range.count % 512 === 0) await pause();
  }
  return { batch, entries, count: range.count, root: range.root };
}
