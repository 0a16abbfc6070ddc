// The lines of a list that a key signs, and what stands above each: origin, serial, `vorige`, `opgesteld`. Problems have the
// kinds and lines that Swift's `ListProblem` has.

const LIST_MAXIMUM_SERIAL = (1n << 53n) - 1n;
// Of a signed list; a list of a million stays below it.
const SIGNED_LIST_MAXIMUM_BYTES = 128 << 20;

class ListLines {
  /** @param bytes the text of a note, which is UTF-8 */
  constructor(bytes) {
    // At once: asking the browser for each of a million lines takes seconds.
    this.text = strictText(bytes);
    this.position = 0;
    this.line = 0;
    if (!this.text.endsWith("\n")) throw new Problem("noFinalLineFeed", { line: 1 + countLineFeeds(bytes) });
  }

  get isAtEnd() {
    return this.position === this.text.length;
  }

  /** The next line without its line feed; there must be one. */
  next() {
    const end = this.text.indexOf("\n", this.position);
    if (end === -1) throw new Problem("noHeader", { line: this.line + 1 });
    const line = this.text.slice(this.position, end);
    this.position = end + 1;
    this.line += 1;
    return line;
  }

  /** What the next line has behind `word` and a space. */
  nextAfter(word, kind) {
    const line = this.next();
    if (!line.startsWith(`${word} `)) throw this.problem(kind);
    return line.slice(word.length + 1);
  }

  /** Reads the line `aantal`; answers a function that demands so many. */
  count() {
    const announced = decimalNumber(this.nextAfter("aantal", "countForm"));
    if (announced === null) throw this.problem("countForm");
    const line = this.line;
    return (found) => {
      if (announced !== BigInt(found)) throw new Problem("count", { line, announced, found });
    };
  }

  problem(kind, details = {}) {
    return new Problem(kind, { line: this.line, ...details });
  }
}

/** `{origin, serial, previous, madeAt}`; `previous` as bytes, null in the first list alone. */
function readListHeader(lines, role) {
  const origin = lines.next();
  if (!isKeyName(origin) || roleOfKeyName(origin) !== role) throw lines.problem("origin");
  const serial = decimalNumber(lines.next());
  if (serial === null || serial < 1n || serial > LIST_MAXIMUM_SERIAL) throw lines.problem("serial");
  const digest = lines.nextAfter("vorige", "previous");
  const previous = digest === "-" ? null : bytesOfBase64(digest);
  const isFirst = digest === "-";
  if (isFirst !== (serial === 1n) || (!isFirst && previous?.length !== 32)) throw lines.problem("previous");
  const madeAt = readMoment(lines.nextAfter("opgesteld", "madeAt"));
  if (madeAt === null) throw lines.problem("madeAt");
  return { origin, serial: Number(serial), previous, madeAt };
}

/**
 * A list with its note, `{note, list}`. Nobody may believe it yet.
 *
 * @throws {Problem} of the note's or the list's kinds; `details.part` says of which
 */
async function readListNote(bytes, read) {
  const note = await ofPart("note", () => readNote(bytes, SIGNED_LIST_MAXIMUM_BYTES));
  return { note, list: await ofPart("list", () => read(note.text)) };
}

async function ofPart(part, read) {
  try {
    return await read();
  } catch (problem) {
    if (problem instanceof Problem) problem.details.part = part;
    throw problem;
  }
}
