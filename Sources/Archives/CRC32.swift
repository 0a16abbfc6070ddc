/// CRC-32 as ZIP has it (APPNOTE 4.4.7): the reflected polynomial 0xEDB88320. It finds accidents, not forgeries.
enum CRC32 {
  /// Eight tables, so that eight bytes are taken at once: the first is that of single bytes, each next one shifts a byte on.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for index in 0..<256 {
      tables[index] = (0..<8).reduce(UInt32(index)) { value, _ in
        value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320
      }
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = before >> 8 ^ tables[Int(before & 0xFF)]
    }
    return tables
  }()

  static func code(of bytes: [UInt8]) -> UInt32 {
    tables.withUnsafeBufferPointer { tables in
      bytes.withUnsafeBytes { bytes in
        var code: UInt32 = 0xFFFF_FFFF
        let whole = bytes.count & ~7
        for offset in stride(from: 0, to: whole, by: 8) {
          let next = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) ^ UInt64(code)
          code = 0
          for place in 0..<8 { code ^= tables[(7 - place) * 256 + Int(next >> (8 * place) & 0xFF)] }
        }
        for offset in whole..<bytes.count {
          code = code >> 8 ^ tables[Int(UInt8(truncatingIfNeeded: code) ^ bytes[offset])]
        }
        return ~code
      }
    }
  }
}
