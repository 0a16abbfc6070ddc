// What stands in a ZIP file (PKWARE's APPNOTE.TXT 6.3.10, 4.3): it says everything twice, in the list at its end and before
// each file, and programs differ in which they believe. So both must agree, and every byte must belong to a record.

const ZIP_RECORD = {
  localHeader: { signature: 0x04034b50, length: 30 },
  dataDescriptor: { signature: 0x08074b50, length: 16 },
  centralHeader: { signature: 0x02014b50, length: 46 },
  zip64Locator: { signature: 0x07064b50, length: 20 },
  end: { signature: 0x06054b50, length: 22 },
};
const ZIP_FLAG = { effort: 0b110, hasDescriptor: 1 << 3, isUTF8: 1 << 11, hidden: (1 << 0) | (1 << 6) | (1 << 13) };
const ZIP_STORED = 0;
const ZIP_DEFLATED = 8;
const ZIP_MAXIMUM_NAME = 1024;
// Info-ZIP's field with the name in UTF-8, which some programs believe (APPNOTE 4.6.9).
const ZIP_UNICODE_PATH = 0x7075;

/** The record of that kind at `offset` of `bytes`, which end at `limit`; null when it is not there. */
function zipRecord(kind, offset, bytes, limit = bytes.length) {
  const { signature, length } = ZIP_RECORD[kind];
  if (offset < 0 || limit - offset < length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, length);
  return view.getUint32(0, true) === signature ? view : null;
}

/** CRC-32, packed and unpacked size, which stand together in three kinds of records. */
function zipSizes(record, place) {
  return {
    crc: record.getUint32(place, true),
    packed: record.getUint32(place + 4, true),
    unpacked: record.getUint32(place + 8, true),
  };
}

function sameZipSizes(one, other) {
  return one.crc === other.crc && one.packed === other.packed && one.unpacked === other.unpacked;
}

/** What the list of contents says of one file; `entry` is its number there, from 1. */
function zipCentralHeader(offset, entry, bytes, limit) {
  const record = zipRecord("centralHeader", offset, bytes, limit);
  if (!record) throw new Problem("broken");
  const short = (place) => record.getUint16(place, true);
  const nameStart = offset + ZIP_RECORD.centralHeader.length;
  const extraStart = nameStart + short(28);
  const extraEnd = extraStart + short(30);
  const end = extraEnd + short(32);
  if (end > limit) throw new Problem("broken");
  const header = {
    flags: short(8), method: short(10), sizes: zipSizes(record, 16), localOffset: record.getUint32(42, true), end,
    nameBytes: bytes.subarray(nameStart, extraStart),
  };
  if ((header.flags & ZIP_FLAG.hidden) !== 0) throw new Problem("encrypted");
  const known = ZIP_FLAG.effort | ZIP_FLAG.hasDescriptor | ZIP_FLAG.isUTF8;
  if ((header.flags & ~known) !== 0 || short(34) !== 0 || ![ZIP_STORED, ZIP_DEFLATED].includes(header.method)) {
    throw new Problem("unsupported");
  }
  if (header.sizes.packed === 0xffffffff || header.sizes.unpacked === 0xffffffff) throw new Problem("unsupported");
  if (header.method === ZIP_STORED && header.sizes.packed !== header.sizes.unpacked) throw new Problem("broken");
  header.name = zipName(header.nameBytes);
  if (header.name === null || !zipFieldsAgree(bytes.subarray(extraStart, extraEnd), header.nameBytes)) {
    throw new Problem("name", { entry });
  }
  header.isFolder = header.name.endsWith("/");
  // The upper half is the mode as Unix has it; zero where the ZIP file was made elsewhere.
  const mode = record.getUint32(38, true) >>> 28;
  if ((mode !== 0 && mode !== (header.isFolder ? 0o04 : 0o10)) || (header.isFolder && header.sizes.unpacked !== 0)) {
    throw new Problem("notAFile", { entry });
  }
  return header;
}

/** The name that the bytes write, or null: a file may be unpacked under it on any system, within its folder. */
function zipName(bytes) {
  const name = bytes.length <= ZIP_MAXIMUM_NAME ? strictText(bytes) : null;
  if (name === null || /[\p{Cc}\\:]/u.test(name)) return null;
  const parts = name.split("/");
  if (parts[parts.length - 1] === "") parts.pop();
  return parts.length > 0 && parts.every((part) => part !== "" && part !== "." && part !== "..") ? name : null;
}

/** Whether the extra fields have their form and none gives the file another name. */
function zipFieldsAgree(fields, nameBytes) {
  for (let start = 0; start < fields.length; ) {
    if (fields.length - start < 4) return false;
    const kind = fields[start] | (fields[start + 1] << 8);
    const end = start + 4 + (fields[start + 2] | (fields[start + 3] << 8));
    if (end > fields.length) return false;
    if (kind === ZIP_UNICODE_PATH && !sameBytes(fields.subarray(start + 4, end).subarray(5), nameBytes)) return false;
    start = end;
  }
  return true;
}

/** Where the file's data stands, and where the record behind it ends; its own header must say what the list says. */
function zipData(header, bytes, limit) {
  const local = zipRecord("localHeader", header.localOffset, bytes, limit);
  if (!local) throw new Problem("broken");
  const short = (place) => local.getUint16(place, true);
  const nameStart = header.localOffset + ZIP_RECORD.localHeader.length;
  const extraStart = nameStart + short(26);
  const start = extraStart + short(28);
  const end = start + header.sizes.packed;
  const agrees =
    end <= limit && sameBytes(bytes.subarray(nameStart, extraStart), header.nameBytes) && short(8) === header.method &&
    ((short(6) ^ header.flags) & ~ZIP_FLAG.effort) === 0 &&
    zipFieldsAgree(bytes.subarray(extraStart, start), header.nameBytes);
  if (!agrees) throw new Problem("broken");
  const sizes = zipSizes(local, 14);
  if ((header.flags & ZIP_FLAG.hasDescriptor) === 0) {
    if (!sameZipSizes(sizes, header.sizes)) throw new Problem("broken");
    return { start, end, next: end };
  }
  const unknown = { crc: 0, packed: 0, unpacked: 0 };
  const descriptor = zipRecord("dataDescriptor", end, bytes, limit);
  const isDescribed = descriptor && sameZipSizes(zipSizes(descriptor, 4), header.sizes);
  if (!isDescribed || !(sameZipSizes(sizes, header.sizes) || sameZipSizes(sizes, unknown))) throw new Problem("broken");
  return { start, end, next: end + ZIP_RECORD.dataDescriptor.length };
}
