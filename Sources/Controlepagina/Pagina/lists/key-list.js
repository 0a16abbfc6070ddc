const CERTIFICATE_MAXIMUM_BYTES = 1 << 16;

/** The key list in a file; @throws {Problem} as `readListNote` */
async function readKeyList(bytes) {
  return readListNote(bytes, readKeyListText);
}

/**
 * The keys of schools that a body vouches for: `{…header, keys: [{key, role, school: {brin, name}, period}], authorities}`.
 */
function readKeyListText(text) {
  const lines = new ListLines(text);
  const header = readListHeader(lines, "sleutels");
  const demandCount = lines.count();
  const keys = [];
  const authorities = [];
  const seen = new Set();
  while (!lines.isAtEnd) {
    const line = readKeyListLine(lines);
    const subject = line.key ? line.key.text : base64Of(line.certificate);
    if (seen.has(subject)) throw lines.problem("listedTwice");
    seen.add(subject);
    (line.key ? keys : authorities).push(line);
  }
  demandCount(keys.length + authorities.length);
  return { ...header, keys, authorities };
}

function readKeyListLine(lines) {
  const words = new LineWords(lines.next());
  const kind = words.next();
  const subject = words.next();
  if (kind === null || subject === null) throw lines.problem("lineForm");
  if (kind === "tijdstempel") return readAuthority(subject, words, lines);
  if (kind !== "zegel" && kind !== "status") throw lines.problem("lineForm");
  return readListedKey(kind, subject, words, lines);
}

/** The words of a line, parted by single spaces; `rest` is what was not read, null at the end. */
class LineWords {
  constructor(line) {
    this.rest = line;
  }

  next() {
    if (this.rest === null) return null;
    const end = this.rest.indexOf(" ");
    const word = end === -1 ? this.rest : this.rest.slice(0, end);
    this.rest = end === -1 ? null : this.rest.slice(end + 1);
    return word;
  }

  /** Steps over the next word when it is this one. */
  skip(word) {
    const before = this.rest;
    if (this.next() === word) return true;
    this.rest = before;
    return false;
  }

  dayAfter(word, lines) {
    if (!this.skip(word)) return null;
    const text = this.next();
    if (text === null) throw lines.problem("lineForm");
    const day = readDay(text);
    if (day === null) throw lines.problem("day");
    return day;
  }
}

function readListedKey(role, subject, words, lines) {
  let key;
  try {
    key = readVerifierKey(utf8Bytes(subject));
  } catch (problem) {
    throw lines.problem("key", { problem });
  }
  if (roleOfKeyName(key.name) !== role) throw lines.problem("role");
  const period = readKeyPeriod(words, lines);
  const brin = words.skip("school") ? words.next() : null;
  if (brin === null || words.rest === null) throw lines.problem("lineForm");
  if (!/^[0-9]{2}[A-Z]{2}$/.test(brin)) throw lines.problem("brin");
  if (!isListedName(words.rest)) throw lines.problem("name");
  return { key, role, period, school: { brin, name: words.rest } };
}

function readAuthority(subject, words, lines) {
  const certificate = bytesOfBase64(subject);
  if (certificate === null || !canBeCertificate(certificate)) throw lines.problem("certificate");
  const period = readKeyPeriod(words, lines);
  if (!words.skip("naam") || words.rest === null) throw lines.problem("lineForm");
  if (!isListedName(words.rest)) throw lines.problem("name");
  return { certificate, period, name: words.rest };
}

/** `vanaf <day> [tot <day>] [ingetrokken-per <day>]`, as `{from, to, revokedAsOf}`. */
function readKeyPeriod(words, lines) {
  const from = words.dayAfter("vanaf", lines);
  if (from === null) throw lines.problem("lineForm");
  const to = words.dayAfter("tot", lines);
  const revokedAsOf = words.dayAfter("ingetrokken-per", lines);
  if (to !== null && to < from) throw lines.problem("period");
  return { from, to, revokedAsOf };
}

/** Visible characters, none that hides or turns others, no space at either end, at most 200 bytes. */
function isListedName(name) {
  const length = utf8Bytes(name).length;
  return (
    length >= 1 && length <= 200 && !/^\p{White_Space}|\p{White_Space}$/u.test(name) &&
    !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(name)
  );
}

/** Whether the bytes are one SEQUENCE that begins with a SEQUENCE, with lengths as DER writes them (X.690, 10.1). */
function canBeCertificate(bytes) {
  if (bytes.length > CERTIFICATE_MAXIMUM_BYTES) return false;
  const outer = derSequence(bytes);
  return outer !== null && outer.end === bytes.length && derSequence(bytes.subarray(outer.start)) !== null;
}

function derSequence(bytes) {
  if (bytes.length < 2 || bytes[0] !== 0x30) return null;
  let start = 2;
  let length = bytes[1];
  if (length >= 0x80) {
    // The certificates that are taken need three bytes of length at most.
    const count = length & 0x7f;
    if (count < 1 || count > 3 || bytes.length < 2 + count || bytes[2] === 0) return null;
    length = bytes.subarray(2, 2 + count).reduce((sum, byte) => sum * 256 + byte, 0);
    if (length < 0x80) return null;
    start += count;
  }
  return bytes.length - start >= length ? { start, end: start + length } : null;
}
