// Signed notes (C2SP signed-note): a text, an empty line, and lines with signatures. Nobody may believe the text before
// its signers were asked for.

const NOTE_MAXIMUM_BYTES = 1 << 20;
const NOTE_MAXIMUM_SIGNATURES = 64;
const SIGNATURE_MARK = Uint8Array.of(0xe2, 0x80, 0x94, 0x20);

/**
 * The note that the bytes write in exactly that form: `{bytes, text, signatures: [{name, id, bytes}]}`.
 *
 * @throws {Problem} with `line`, of kind tooLarge, notUnicode, controlCharacter, noFinalLineFeed, noSignatures,
 *   signatureForm or tooManySignatures
 */
function readNote(bytes, maximumByteCount = NOTE_MAXIMUM_BYTES) {
  if (bytes.length > maximumByteCount) throw new Problem("tooLarge", { line: 1 });
  checkNoteCharacters(bytes);
  if (bytes.length === 0) throw new Problem("noSignatures", { line: 1 });
  if (bytes[bytes.length - 1] !== LINE_FEED) {
    throw new Problem("noFinalLineFeed", { line: 1 + countLineFeeds(bytes) });
  }
  const end = endOfNoteText(bytes);
  const lines = end === -1 || end + 1 >= bytes.length ? null : terminatedLines(bytes.subarray(end + 1), NOTE_MAXIMUM_SIGNATURES + 1);
  if (lines === null) throw new Problem("noSignatures", { line: countLineFeeds(bytes) });
  // The first signature stands behind the text and the empty line.
  const firstLine = countLineFeeds(bytes, end) + 2;
  if (lines.length > NOTE_MAXIMUM_SIGNATURES) {
    throw new Problem("tooManySignatures", { line: firstLine + NOTE_MAXIMUM_SIGNATURES });
  }
  const signatures = lines.map((line, index) => {
    const signature = readNoteSignature(line);
    if (signature === null) throw new Problem("signatureForm", { line: firstLine + index });
    return signature;
  });
  return { bytes, text: bytes.subarray(0, end), signatures };
}

function checkNoteCharacters(bytes) {
  let control = 0;
  while (control < bytes.length && (bytes[control] >= 0x20 || bytes[control] === LINE_FEED)) control += 1;
  if (control < bytes.length) throw new Problem("controlCharacter", { line: 1 + countLineFeeds(bytes, control) });
  if (strictText(bytes) === null) {
    throw new Problem("notUnicode", { line: 1 + countLineFeeds(bytes, firstInvalidByte(bytes)) });
  }
}

/** Where the first byte stands that is part of no UTF-8: piece by piece, so that the whole is read once. */
function firstInvalidByte(bytes) {
  const length = 1 << 16;
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    end = Math.min(start + length, bytes.length);
    // A character has at most three bytes behind its first.
    for (let back = 0; back < 3 && (bytes[end] & 0xc0) === 0x80; back += 1) end -= 1;
    const piece = bytes.subarray(start, end);
    if (strictText(piece) === null) return start + firstInvalidByteOf(piece);
  }
  return bytes.length;
}

function firstInvalidByteOf(bytes) {
  let valid = 0;
  let invalid = bytes.length;
  // The longest beginning that is UTF-8, but for a character that is cut off at its end.
  while (valid < invalid) {
    const middle = Math.ceil((valid + invalid) / 2);
    if (isUnicodeSoFar(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle - 1;
  }
  return valid;
}

function isUnicodeSoFar(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Where the last empty line begins: before it the text ends. */
function endOfNoteText(bytes) {
  for (let index = bytes.length - 1; index > 0; index -= 1) {
    if (bytes[index] === LINE_FEED && bytes[index - 1] === LINE_FEED) return index;
  }
  return -1;
}

function readNoteSignature(line) {
  if (!startsWith(line, SIGNATURE_MARK)) return null;
  const rest = line.subarray(SIGNATURE_MARK.length);
  const space = rest.indexOf(0x20);
  const name = space === -1 ? null : readKeyName(rest.subarray(0, space));
  const blob = name === null ? null : bytesOfBase64(asciiText(rest.subarray(space + 1)));
  if (blob === null || blob.length <= 4) return null;
  return { name, id: hexOf(blob.subarray(0, 4)), bytes: blob.subarray(4) };
}
