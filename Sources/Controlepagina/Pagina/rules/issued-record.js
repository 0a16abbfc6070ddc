const recordFormat = "praktijkverklaring/1", batchFormat = "praktijkverklaring-partij/1";
const conceptFormat = "praktijkverklaring-concept/1", assessmentFormat = "praktijkverklaring-beoordeling/1";

/** Records have some hundred values; so many would keep the page from answering while they are read. */
const maximumValueCount = 20_000;

/** Whether bytes are no record that this page reads, however well they are formed. */
function hasTooManyValues(bytes) {
  let count = 0;
  for (let place = bytes.indexOf(0x2c); place >= 0 && count <= maximumValueCount; place = bytes.indexOf(0x2c, place + 1)) count += 1;
  return count > maximumValueCount;
}

/** The value that `bytes` write in canonical form (RFC 8785) and that names its format, or null for any other bytes. */
function canonicalValue(bytes) {
  // What has no format is none of ours, and need not be parsed to know that.
  return placeOf(utf8Bytes("\"formaat\":\""), bytes) < 0 ? null : strictValue(bytes);
}

/** The same of bytes whose format stands elsewhere. */
function strictValue(bytes) {
  if (hasTooManyValues(bytes)) return null;
  try {
    const value = readJSON(bytes);
    return sameBytes(canonicalJSON(value), bytes) ? value : null;
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

/** The value that the keys lead to, from object to object; undefined where they lead to nothing. */
function memberOf(value, ...path) {
  return path.reduce((object, key) => (object instanceof Map ? object.get(key) : undefined), value);
}

function textOf(value, ...path) {
  const found = memberOf(value, ...path);
  return typeof found === "string" ? found : null;
}

function elementsOf(value, ...path) {
  const found = memberOf(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The record of a verklaring, of which nothing is to be believed yet; `{problem}` where the bytes are none. */
function readRecord(bytes) {
  const members = canonicalValue(bytes);
  const format = textOf(members, "formaat");
  if (format !== recordFormat) return { problem: isLaterFormat(format, recordFormat) ? "newerFormat" : "notARecord" };
  const [id, day, brin] = [textOf(members, "id"), textOf(members, "afgegeven"), textOf(members, "instelling", "brin")];
  if (id === null || !isDocumentID(id) || day === null || readDay(day) === null || brin === null) return { problem: "notARecord" };
  return { id, day, brin, members };
}

/** What `batch.json` says of its batch; `{problem}` where the bytes are none. */
function readBatchSummary(bytes) {
  const members = canonicalValue(bytes);
  const format = textOf(members, "formaat");
  if (format !== batchFormat) return { problem: isLaterFormat(format, batchFormat) ? "newerFormat" : "notARecord" };
  const count = memberOf(members, "aantal");
  const [day, brin] = [textOf(members, "afgegeven"), textOf(members, "instelling", "brin")];
  if (!isWholeNumber(count) || day === null || readDay(day) === null || brin === null) return { problem: "notARecord" };
  return { count: Number(count), day, brin };
}

function isWholeNumber(value) {
  return typeof value === "number" || typeof value === "bigint";
}

/** Whether `format` is a later version of `known`; both are a name, a slash and a number. */
function isLaterFormat(format, known) {
  if (format === null) return false;
  const [parts, knownParts] = [format, known].map((text) => text.split("/").filter((part) => part !== ""));
  return parts.length === 2 && parts[0] === knownParts[0] && /^[+-]?[0-9]{1,18}$/.test(parts[1])
    && Number(parts[1]) > Number(knownParts[1]);
}

/** What every record begins with; 15 bytes fill whole characters of base64. */
const recordBeginning = "{\"afgegeven\":\"2", conceptBeginning = "{\"bpv\":{\"tot\":\"";

/** What a page carries in base64 that begins so, whatever attribute its template put it in; null where there is none. */
function embeddedRecord(page, beginning = recordBeginning) {
  const start = placeOf(utf8Bytes(base64Of(utf8Bytes(beginning))), page);
  if (start < 0) return null;
  let end = start;
  while (end < page.length && isBase64Character(page[end])) end += 1;
  return bytesOfBase64(strictText(page.subarray(start, end)));
}

function isBase64Character(byte) {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x2f && byte <= 0x39)
    || byte === 0x2b || byte === 0x3d;
}

/** Whether bytes are the page or the text of a concept, or the record that its page carries; whatever their name is. */
function isConcept(bytes) {
  if (isConceptRecord(bytes)) return true;
  const embedded = embeddedRecord(bytes, conceptBeginning);
  return (embedded !== null && isConceptRecord(embedded)) || isConceptText(bytes);
}

function isConceptRecord(bytes) {
  return startsWith(bytes, utf8Bytes(conceptBeginning)) && textOf(canonicalValue(bytes), "formaat") === conceptFormat;
}

/** Whether the first line that is not empty has the title of a concept. */
function isConceptText(bytes) {
  let start = 0;
  while (bytes[start] === 10 || bytes[start] === 13) start += 1;
  let end = start;
  while (end < bytes.length && end < start + 1024 && bytes[end] !== 10 && bytes[end] !== 13) end += 1;
  return placeOf(utf8Bytes("Praktijkverklaring (concept)"), bytes.subarray(start, end)) >= 0;
}
