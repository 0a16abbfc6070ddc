/// What the list of contents says of one file (APPNOTE 4.3.12).
struct CentralHeader {
  let name: String
  let isFolder: Bool
  let sizes: ZipRecord.Sizes
  /// Where the file's own header begins.
  let localOffset: Int
  /// Where this header ends.
  let end: Int

  private let nameBytes: ArraySlice<UInt8>
  private let flags: Int
  private let method: Int

  private static let stored = 0
  private static let deflated = 8

  private enum Flag {
    static let encrypted = 1 << 0
    /// How hard was tried to pack the file well; it says nothing to who unpacks it.
    static let effort = 0b11 << 1
    static let hasDescriptor = 1 << 3
    static let stronglyEncrypted = 1 << 6
    static let isUTF8 = 1 << 11
    static let hidden = 1 << 13
  }

  /// - Parameter entry: its number in the list, from 1.
  init(at offset: Int, entry: Int, in bytes: ArraySlice<UInt8>) throws(ZipProblem) {
    guard let record = ZipRecord(.centralHeader, at: offset, in: bytes) else { throw .broken }
    let nameStart = offset + ZipRecord.Kind.centralHeader.byteCount
    let extraStart = nameStart + record.short(28)
    let extraEnd = extraStart + record.short(30)
    end = extraEnd + record.short(32)
    guard end <= bytes.endIndex else { throw .broken }
    flags = record.short(8)
    method = record.short(10)
    sizes = record.sizes(16)
    localOffset = record.long(42)
    nameBytes = bytes[nameStart..<extraStart]

    guard flags & (Flag.encrypted | Flag.stronglyEncrypted | Flag.hidden) == 0 else { throw .encrypted }
    guard flags & ~(Flag.effort | Flag.hasDescriptor | Flag.isUTF8) == 0, record.short(34) == 0,
      [Self.stored, Self.deflated].contains(method), sizes.packed < 0xFFFF_FFFF, sizes.unpacked < 0xFFFF_FFFF
    else { throw .unsupported }
    guard method == Self.deflated || sizes.packed == sizes.unpacked else { throw .broken }
    guard let name = ZipName.name(nameBytes),
      ZipExtraFields.agree(bytes[extraStart..<extraEnd], withName: nameBytes)
    else { throw .name(entry: entry) }
    self.name = name
    isFolder = nameBytes.last == UInt8(ascii: "/")
    // The upper half is the mode as Unix has it; zero where the ZIP file was made elsewhere.
    let kind = record.long(38) >> 28
    guard kind == 0 || kind == (isFolder ? 0o04 : 0o10), !isFolder || sizes.unpacked == 0 else {
      throw .notAFile(entry: entry)
    }
  }

  /// Where the file's data ends, with the descriptor that may follow it; its own header must say what the list says.
  func endOfData(in bytes: ArraySlice<UInt8>) throws(ZipProblem) -> Int {
    guard let local = ZipRecord(.localHeader, at: localOffset, in: bytes) else { throw .broken }
    let nameStart = localOffset + ZipRecord.Kind.localHeader.byteCount
    let extraStart = nameStart + local.short(26)
    let dataStart = extraStart + local.short(28)
    let dataEnd = dataStart + sizes.packed
    guard dataEnd <= bytes.endIndex, bytes[nameStart..<extraStart] == nameBytes, local.short(8) == method,
      (local.short(6) ^ flags) & ~Flag.effort == 0,
      ZipExtraFields.agree(bytes[extraStart..<dataStart], withName: nameBytes)
    else { throw .broken }
    guard flags & Flag.hasDescriptor != 0 else {
      guard local.sizes(14) == sizes else { throw .broken }
      return dataEnd
    }
    guard [sizes, .unknown].contains(local.sizes(14)),
      let descriptor = ZipRecord(.dataDescriptor, at: dataEnd, in: bytes), descriptor.sizes(4) == sizes
    else { throw .broken }
    return dataEnd + ZipRecord.Kind.dataDescriptor.byteCount
  }
}
