const sheetFormatPrefix = "praktijkverklaring-aftekenblad/";
const sheetNamespace = "praktijkverklaring-beoordeling@v1";
/** More than a signature can have, so that a larger one says that it is none. */
const sheetSignatureLimit = 1 << 20;

/** The names of a sheet and its signature in a batch or a bundle. */
function sheetNames(digest) {
  return { sheet: `${digest}.txt`, signature: `${digest}.txt.sig` };
}

/**
 * A sheet and its signature as they were found beside documents, under the digest by which records name it: `{absent: true}`,
 * `{wrong: {word, …}}`, or `{sheet, fingerprint}` where the signature holds.
 */
async function lookAtSheet(digest, bytes, signature) {
  if (!bytes) return { absent: true };
  if ((await hexDigest(bytes)) !== digest) {
    const isRewritten = (await hexDigest(mendedLineEnds(bytes))) === digest;
    return { wrong: isRewritten ? { word: "sheet-form", form: { kind: "rewritten" } } : { word: "other-sheet" } };
  }
  if (!signature) return { absent: true };
  const sheet = readSheet(bytes);
  if (sheet.kind) return { wrong: { word: "sheet-form", form: sheet } };
  let signed;
  try {
    signed = await readSSHSignature(signature);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { wrong: { word: "unusable-signature", problem: error } };
  }
  if (signed.namespace !== sheetNamespace) return { wrong: { word: "other-purpose" } };
  if (!(await verifySSHSignature(signed, bytes))) return { wrong: { word: "wrong-signature" } };
  return { sheet, fingerprint: signed.key.fingerprint };
}

/** A sign-off sheet in exactly its one form; `{kind, line, …}` with what is wrong where it is none. */
function readSheet(bytes) {
  const text = strictText(bytes);
  const lines = new SheetLines(bytes);
  const first = lines.next();
  const prefix = utf8Bytes(sheetFormatPrefix);
  if (first === null || !startsWith(first, prefix)) {
    return { kind: startsWith(mendedLineEnds(bytes), prefix) ? "rewritten" : "notASheet" };
  }
  const version = strictText(first.subarray(prefix.length));
  if (version !== "1") {
    if (version === "1\r") return { kind: "rewritten" };
    return /^[0-9]{1,9}$/.test(version || "") && Number(version) > 1 ? { kind: "newerFormat" } : { kind: "line", line: 1 };
  }
  const values = {};
  for (const [name, isRight] of sheetFields) {
    const line = strictText(lines.next() || new Uint8Array());
    const value = line !== null && line.startsWith(`${name} `) ? line.slice(name.length + 1) : null;
    if (value === null || !isRight(value)) return { kind: "line", line: lines.number };
    values[name] = value;
  }
  const empty = lines.next();
  if (empty === null || empty.length > 0) return { kind: "line", line: lines.number };
  const rows = new Map();
  let last = "";
  for (let line = lines.next(); line !== null; line = lines.next()) {
    const id = idOfSheetLine(line);
    if (id === null) return { kind: "line", line: lines.number };
    if (id <= last) return { kind: id === last ? "repeated" : "order", line: lines.number };
    rows.set(id, strictText(line));
    last = id;
  }
  if (!lines.isTerminated) return { kind: "unterminated" };
  const announced = BigInt(values.aantal);
  if (announced !== BigInt(rows.size)) return { kind: "count", announced, found: rows.size };
  return text === null ? { kind: "notASheet" } : { values, rows };
}

const sheetFields = [
  ["leerbedrijf", (value) => /^[1-9][0-9]{8}$/.test(value)],
  ["praktijkopleider", isPlainName],
  ["instelling", (value) => /^[0-9]{2}[A-Z]{2}(?:[0-9]{2})?$/.test(value)],
  ["datum", (value) => readDay(value) !== null],
  ["pagina", (value) => /^[0-9a-f]{64}$/.test(value)],
  ["aantal", (value) => /^(?:0|[1-9][0-9]{0,19})$/.test(value) && BigInt(value) < 1n << 64n],
];

/** The id of `<digest>  <id>  <codes>`, the codes in dossier order and each once; null where the line has another form. */
function idOfSheetLine(line) {
  const text = strictText(line);
  const found = text !== null && /^[0-9a-f]{64} {2}(pv-[0-9a-z]{26}) {2}(.+)$/s.exec(text);
  if (!found || !isDocumentID(found[1])) return null;
  const places = found[2].split(" ").map(placeOfCode);
  const isRight = places.every((place, index) => place !== null && (index === 0 || places[index - 1] < place));
  return isRight ? found[1] : null;
}

/** A number by which codes of werkprocessen are in dossier order; null where the text is no code. */
function placeOfCode(text) {
  const found = /^(?:B1|P([1-9][0-9]?))-K([1-9][0-9]?)-W([1-9][0-9]?)$/.exec(text);
  return found && (Number(found[1] || 0) * 100 + Number(found[2])) * 100 + Number(found[3]);
}

/** A name as records hold it: printable, in NFC, without spaces around it. */
function isPlainName(text) {
  return text !== "" && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cn}\p{Co}\p{Cs}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(text)
    && !/^ | $/.test(text) && !hasManyMarks(text) && text.normalize("NFC") === text
    && /[^\p{Mn}\p{Me}\p{Zs}\u2800]/u.test(text);
}

/** The lines of a text, one after the other, with their numbers. */
class SheetLines {
  constructor(bytes) {
    this.rest = bytes;
    this.number = 0;
    /** Whether the line that was read last ended with a line feed. */
    this.isTerminated = true;
  }

  next() {
    this.number += 1;
    if (this.rest.length === 0) return null;
    const end = this.rest.indexOf(10);
    const line = this.rest.subarray(0, end < 0 ? this.rest.length : end);
    this.isTerminated = end >= 0;
    this.rest = end < 0 ? new Uint8Array() : this.rest.subarray(end + 1);
    return line;
  }
}
