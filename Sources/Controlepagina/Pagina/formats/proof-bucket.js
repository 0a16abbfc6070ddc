// The proofs of all verklaringen whose ids begin alike, `bewijzen/XX.txt`: whoever fetches it tells its host no more than XX.

const BUCKET_MAXIMUM_BYTES = 64 << 20;
const BUCKET_FORMAT = "praktijkverklaring-bewijzen/";
/** How many characters behind `pv-` a prefix can have. */
const bucketPrefixLengths = [2, 3];

/** The names of the files that may hold the proof of an id, the one that tells least first. */
function bucketNames(id) {
  return bucketPrefixLengths.map((length) => `${id.slice(3, 3 + length)}.txt`);
}

/** Whether the bytes are, or say that they are, a file of proofs of any version. */
function isBucket(bytes) {
  return startsWith(bytes, utf8Bytes(BUCKET_FORMAT));
}

/**
 * The lines and the proof of a verklaring, as bundles have them in files of their own: `{leaf, proof}`, or null where the
 * bucket has none. It may have several, of one verklaring in several batches: then the first whose lines (`readLeaf`) are
 * wanted, else the first.
 *
 * @throws {Problem} as `readBucket`
 */
async function proofFromBucket(bytes, id, isWanted = () => true, pause = undefined) {
  const { entries } = await readBucket(bytes, pause);
  const own = entries.filter((entry) => entry.entry.id === id);
  const found = own.find(({ entry }) => isWanted(entry)) ?? own[0];
  return found ? { leaf: found.leaf, proof: found.proof } : null;
}

/**
 * A whole bucket: `{prefix, entries: [{entry, leaf, proof}]}`. It waits between pieces, so that a page stays alive.
 *
 * @throws {Problem} with `line`, of kind tooLarge, newerFormat, form, leaf, proof, order or count (`announced`, `found`)
 */
async function readBucket(bytes, pause = async () => {}) {
  const reader = new BucketReader(bytes);
  const entries = [];
  let previous = null;
  for (let next = reader.next(null); next !== null; next = reader.next(previous)) {
    const { checkpoint, ...kept } = next;
    entries.push(kept);
    previous = { id: next.entry.id, checkpoint };
    if (entries.length % 64 === 0) await pause();
  }
  return { prefix: reader.prefix, entries };
}

class BucketReader {
  constructor(bytes) {
    if (bytes.length > BUCKET_MAXIMUM_BYTES) throw new Problem("tooLarge", { line: 1 });
    this.bytes = bytes;
    this.position = 0;
    this.found = 0;
    const first = this.headerLine();
    if (first !== `${BUCKET_FORMAT}1`) {
      const version = first?.startsWith(BUCKET_FORMAT) ? decimalNumber(first.slice(BUCKET_FORMAT.length)) : null;
      throw new Problem(version !== null && version > 1n ? "newerFormat" : "form", { line: 1 });
    }
    const prefix = /^begin pv-([0-9a-hjkmnp-tv-z]{2,3})$/.exec(this.headerLine() ?? "");
    if (!prefix) throw new Problem("form", { line: 2 });
    const count = this.headerLine() ?? "";
    const announced = count.startsWith("aantal ") ? decimalNumber(count.slice(7)) : null;
    if (announced === null || announced === 0n) throw new Problem("form", { line: 3 });
    this.prefix = prefix[1];
    this.announced = announced;
  }

  /** The next line of the header without its line feed; null when none is left that has one. */
  headerLine() {
    const end = this.bytes.subarray(0, this.position + 100).indexOf(LINE_FEED, this.position);
    if (end === -1) return null;
    const text = asciiText(this.bytes.subarray(this.position, end));
    this.position = end + 1;
    return text;
  }

  /** The next proof, `{entry, leaf, proof, checkpoint}`; null at the end of a bucket that may end there. */
  next(previous) {
    const { bytes, position } = this;
    const isAtEnd = position >= bytes.length;
    if (isAtEnd ? BigInt(this.found) !== this.announced : BigInt(this.found) >= this.announced) {
      throw new Problem("count", { line: 3, announced: this.announced, found: this.found + (isAtEnd ? 0 : 1) });
    }
    if (isAtEnd) return null;
    if (bytes[position] !== LINE_FEED) throw this.problem("form", position);
    const start = position + 1;
    const end = endOfParagraphs(bytes, start, 3);
    const leafEnd = endOfLines(bytes, start, end, renditions.length);
    const leaf = bytes.subarray(start, leafEnd);
    const proof = bytes.subarray(leafEnd, end);
    const entry = this.reading("leaf", start, () => readLeaf(leaf));
    const checkpoint = this.reading("proof", leafEnd, () => readProof(proof)).sealed.note.text;
    const isCovered = entry.id.startsWith(`pv-${this.prefix}`);
    if (!isCovered || (previous && !isBucketOrder(previous, { id: entry.id, checkpoint }))) {
      throw this.problem("order", start);
    }
    this.position = end;
    this.found += 1;
    return { entry, leaf, proof, checkpoint };
  }

  reading(kind, position, read) {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      throw this.problem(kind, position);
    }
  }

  problem(kind, position) {
    return new Problem(kind, { line: 1 + countLineFeeds(this.bytes, position) });
  }
}

/** Where so many paragraphs end: behind the last line feed of the last, before the empty line. */
function endOfParagraphs(bytes, start, count) {
  let position = start;
  for (let paragraph = 1; ; paragraph += 1) {
    let feed = bytes.indexOf(LINE_FEED, position);
    while (feed !== -1 && bytes[feed + 1] !== LINE_FEED) feed = bytes.indexOf(LINE_FEED, feed + 1);
    if (feed === -1) return bytes.length;
    if (paragraph === count) return feed + 1;
    position = feed + 1;
  }
}

function endOfLines(bytes, start, end, count) {
  let position = start;
  for (let line = 0; line < count; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, position);
    if (feed === -1 || feed >= end) return end;
    position = feed + 1;
  }
  return position;
}

/** Whether one entry stands above another: by id, and those of one id by the bytes of their checkpoints. */
function isBucketOrder(one, other) {
  if (one.id !== other.id) return one.id < other.id;
  const [a, b] = [one.checkpoint, other.checkpoint];
  const shortest = Math.min(a.length, b.length);
  for (let index = 0; index < shortest; index += 1) if (a[index] !== b[index]) return a[index] < b[index];
  return a.length < b.length;
}
