// Reads ZIP files of others: the whole file or a problem, never more than the limits allow.

/**
 * All files, in the order in which they stand in the ZIP file, `[{name, bytes}]`; folders are left out.
 *
 * @param limits {fileCount, byteCount}: how many files, and bytes in all when unpacked
 * @throws {Problem} of kind notAZip, broken, unsupported, encrypted, tooManyFiles (`limit`), tooLarge (`limit`), name (`entry`),
 *   repeatedName (`entry`) or notAFile (`entry`)
 */
async function readZip(bytes, limits, pause = async () => {}) {
  const files = [];
  for (const { header, data } of zipMembers(bytes, limits)) {
    if (header.isFolder) continue;
    files.push({ name: header.name, bytes: await zipContents(header, bytes.subarray(data.start, data.end)) });
    await pause();
  }
  return files;
}

function zipMembers(bytes, limits) {
  const endOffset = bytes.length - ZIP_RECORD.end.length;
  const end = zipRecord("end", endOffset, bytes);
  if (!end || end.getUint16(20, true) !== 0) throw new Problem("notAZip");
  const count = end.getUint16(10, true);
  const start = end.getUint32(16, true);
  const isPlain =
    end.getUint16(4, true) === 0 && end.getUint16(6, true) === 0 && end.getUint16(8, true) === count &&
    count < 0xffff && start < 0xffffffff &&
    zipRecord("zip64Locator", endOffset - ZIP_RECORD.zip64Locator.length, bytes) === null;
  if (!isPlain) throw new Problem("unsupported");
  if (start + end.getUint32(12, true) !== endOffset) throw new Problem("broken");
  if (count > limits.fileCount) throw new Problem("tooManyFiles", { limit: limits.fileCount });
  const headers = [];
  let offset = start;
  for (let entry = 1; entry <= count; entry += 1) {
    const header = zipCentralHeader(offset, entry, bytes, endOffset);
    offset = header.end;
    headers.push(header);
  }
  if (offset !== endOffset) throw new Problem("broken");
  demandDifferentZipNames(headers);
  if (headers.reduce((sum, header) => sum + header.sizes.unpacked, 0) > limits.byteCount) {
    throw new Problem("tooLarge", { limit: limits.byteCount });
  }
  headers.sort((one, other) => one.localOffset - other.localOffset);
  offset = 0;
  const members = headers.map((header) => {
    if (header.localOffset !== offset) throw new Problem("broken");
    const data = zipData(header, bytes, start);
    offset = data.next;
    return { header, data };
  });
  if (offset !== start) throw new Problem("broken");
  return members;
}

/** Names that a system takes for one are one here too: of other capitals, or composed in another way. */
function demandDifferentZipNames(headers) {
  const names = new Set();
  headers.forEach((header, index) => {
    // Character by character: a sigma at the end of a word has a small letter of its own.
    const small = Array.from(header.name.replace(/\/$/, ""), (character) => character.toLowerCase()).join("");
    const name = small.normalize("NFC");
    if (names.has(name)) throw new Problem("repeatedName", { entry: index + 1 });
    names.add(name);
  });
}

/** The bytes of a file, which grow as they are unpacked and never beyond what was announced. */
async function zipContents(header, data) {
  // Where nothing was packed, some programs write no end either.
  const isBare = header.method === ZIP_STORED || data.length === 0;
  const contents = isBare ? data : await inflated(data, header.sizes.unpacked);
  if (contents.length !== header.sizes.unpacked || crc32(contents) !== header.sizes.crc) throw new Problem("broken");
  return contents;
}

async function inflated(data, limit) {
  const contents = new Uint8Array(limit);
  let length = 0;
  try {
    const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (piece.value.length > limit - length) {
        await reader.cancel();
        throw new Problem("broken");
      }
      contents.set(piece.value, length);
      length += piece.value.length;
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(typeof DecompressionStream === "undefined" ? "unsupported" : "broken");
  }
  return contents.subarray(0, length);
}

let crc32Table = null;

/** CRC-32 (ISO 3309), as ZIP files have it. */
function crc32(bytes) {
  crc32Table ??= Uint32Array.from({ length: 256 }, (_, number) => {
    let rest = number;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ crc32Table[(sum ^ byte) & 255];
  return (sum ^ 0xffffffff) >>> 0;
}
