/** What stands beside documents in a batch or a bundle, and is none. */
const companionNames = new Set([manifestName, checkpointName, checkpointBodyName, guideName]);

/** How many ids of a text are looked at: its own, that of the verklaring that it replaces, and room. */
const maximumIDCount = 8;

/**
 * What a file is, by its name (without its folder) or else by what it holds: people rename what they download.
 *
 * `{kind}` is `rendition` (with `rendition` and `ids`, those that it may be of), `zip`, `concept`, `newerFormat` or `other`.
 */
function documentFile(name, bytes) {
  const named = documentNamed(name);
  if (named) return { kind: "rendition", rendition: named.rendition, ids: [named.id] };
  if (companionNames.has(name) || startsWith(bytes, utf8Bytes(sheetFormatPrefix)) || isBucket(bytes)) return { kind: "other" };
  if (startsWith(bytes, utf8Bytes("PK\u0003\u0004")) || startsWith(bytes, utf8Bytes("PK\u0005\u0006"))) {
    return { kind: "zip" };
  }
  const record = readRecord(bytes);
  if (!record.problem) return { kind: "rendition", rendition: "json", ids: [record.id] };
  if (record.problem === "newerFormat") return { kind: "newerFormat" };
  const embedded = embeddedRecord(bytes);
  const page = embedded && readRecord(embedded);
  if (page && !page.problem) return { kind: "rendition", rendition: "html", ids: [page.id] };
  if (isConcept(bytes)) return { kind: "concept" };
  // Every text has the title; a list or a letter that names an id has not.
  if (placeOf(utf8Bytes("Praktijkverklaring"), bytes) < 0) return { kind: "other" };
  const ids = idsIn(bytes);
  return ids.length === 0 ? { kind: "other" } : { kind: "rendition", rendition: "txt", ids };
}

function idsIn(bytes) {
  // Ids are ASCII, which every encoding of one byte a character leaves as it is.
  const text = new TextDecoder("latin1").decode(bytes);
  const ids = new Set();
  for (const [id] of text.matchAll(/pv-[0-9a-hjkmnp-tv-z]{25}[048cgmrw]/g)) {
    ids.add(id);
    if (ids.size === maximumIDCount) break;
  }
  return [...ids];
}
