/** The length of an id: `pv-` and 26 characters of Crockford's base32 in lower case, of which the last ends in two zero bits. */
const idLength = 29;
const idPattern = /^pv-[0-9a-hjkmnp-tv-z]{25}[048cgmrw]$/;
const renditions = ["html", "json", "txt"];

const manifestName = "SHA256SUMS", batchName = "batch.json", documentFolder = "documenten", proofFolder = "bewijzen";
const checkpointName = "checkpoint", checkpointBodyName = "checkpoint.body", guideName = "LEESMIJ.txt";
const sheetFolder = "aftekenbladen", conceptFolder = "concepten", leafEnding = ".sha256", proofEnding = ".tlog-proof";

/** How many bytes a file of a verklaring, or a bundle, can have at most. */
const documentLimit = 16 << 20;

function isDocumentID(text) {
  return idPattern.test(text);
}

/** The id and rendition that the file name `<id>.<rendition>` holds; null for any other name. */
function documentNamed(name) {
  const [id, rendition] = [name.slice(0, idLength), name.slice(idLength + 1)];
  return name[idLength] === "." && isDocumentID(id) && renditions.includes(rendition) ? { id, rendition } : null;
}

/** The same of the path `documenten/<id>.<rendition>`. */
function documentAt(path) {
  return path.startsWith(`${documentFolder}/`) ? documentNamed(path.slice(documentFolder.length + 1)) : null;
}

/** The id whose lines a file of this name holds; null for any other name. */
function leafNamed(name) {
  const id = name.endsWith(leafEnding) ? name.slice(0, -leafEnding.length) : "";
  return isDocumentID(id) ? id : null;
}

function lastPart(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The folder of a path; empty for one at the top. */
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function joinedPath(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}

async function hexDigest(bytes) {
  return hexOf(await sha256(bytes));
}

/** The text with line feeds alone, without a byte order mark and with a last line feed: what mail and text programs change. */
function mendedLineEnds(bytes) {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const text = new Uint8Array(bytes.length + 1);
  let length = 0;
  for (let place = start; place < bytes.length; place += 1) {
    if (bytes[place] === 13) {
      if (bytes[place + 1] === 10) place += 1;
      text[length++] = 10;
    } else {
      text[length++] = bytes[place];
    }
  }
  if (length === 0 || text[length - 1] !== 10) text[length++] = 10;
  return text.subarray(0, length);
}

/** Where `wanted` begins in `bytes` for the first time, from `from` on; -1 where it does not. */
function placeOf(wanted, bytes, from = 0) {
  const last = bytes.length - wanted.length;
  for (let place = bytes.indexOf(wanted[0], from); place >= 0 && place <= last; place = bytes.indexOf(wanted[0], place + 1)) {
    let length = 1;
    while (length < wanted.length && bytes[place + length] === wanted[length]) length += 1;
    if (length === wanted.length) return place;
  }
  return -1;
}

function startsWithBytes(bytes, beginning) {
  return bytes.length >= beginning.length && sameBytes(bytes.subarray(0, beginning.length), beginning);
}
