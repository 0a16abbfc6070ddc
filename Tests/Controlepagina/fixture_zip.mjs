// Writes ZIP files for tests, right ones and others.
import { crc32, deflateRawSync } from "node:zlib";

/**
 * A ZIP file of `[name, bytes, options]`. Options make a file that a reader may not take: `method`, `flags`, `crc`, `unpacked`
 * (what its headers say), `mode` (as Unix has it), `localName`.
 */
export function zipOf(files, { comment = "", deflates = true } = {}) {
  const parts = [];
  const central = [];
  let offset = 0;
  for (const [name, bytes, options = {}] of files) {
    const data = deflates ? deflateRawSync(bytes) : bytes;
    const head = (signature, size, more) => {
      const header = Buffer.alloc(size);
      header.writeUInt32LE(signature, 0);
      const at = more ? 6 : 4;
      if (more) header.writeUInt16LE(0x0314, 4);
      header.writeUInt16LE(20, at);
      header.writeUInt16LE(options.flags ?? 0x0800, at + 2);
      header.writeUInt16LE(options.method ?? (deflates ? 8 : 0), at + 4);
      header.writeUInt32LE(options.crc ?? crc32(bytes), at + 10);
      header.writeUInt32LE(data.length, at + 14);
      header.writeUInt32LE(options.unpacked ?? bytes.length, at + 18);
      return header;
    };
    const localName = Buffer.from(options.localName ?? name);
    const local = head(0x04034b50, 30, false);
    local.writeUInt16LE(localName.length, 26);
    const entry = head(0x02014b50, 46, true);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(((options.mode ?? 0o100644) << 16) >>> 0, 38);
    entry.writeUInt32LE(offset, 42);
    central.push(entry, Buffer.from(name));
    parts.push(local, localName, data);
    offset += local.length + localName.length + data.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, list, end, Buffer.from(comment)]);
}
