/// The parts of a tar archive that reader and writer share (POSIX.1-1988 ustar, and GNU tar's own form of the same fields).
enum TarFormat {
  /// Headers are one block, and files are filled up to whole ones.
  static let blockLength = 512
  /// So many bytes of zeros end an archive.
  static let endLength = 2 * blockLength

  /// A field of a header: where it stands, and how many bytes it has.
  struct Field {
    let start: Int
    let count: Int

    var range: Range<Int> { start..<start + count }
  }

  static let name = Field(start: 0, count: 100)
  static let mode = Field(start: 100, count: 8)
  static let user = Field(start: 108, count: 8)
  static let group = Field(start: 116, count: 8)
  static let size = Field(start: 124, count: 12)
  static let time = Field(start: 136, count: 12)
  static let checksum = Field(start: 148, count: 8)
  static let kind = 156
  static let magic = Field(start: 257, count: 8)
  static let majorDevice = Field(start: 329, count: 8)
  static let minorDevice = Field(start: 337, count: 8)
  static let prefix = Field(start: 345, count: 155)

  /// `ustar`, a zero byte and version 00.
  static let ustarMagic: [UInt8] = [0x75, 0x73, 0x74, 0x61, 0x72, 0, 0x30, 0x30]
  static let gnuMagic: [UInt8] = [0x75, 0x73, 0x74, 0x61, 0x72, 0x20, 0x20, 0]

  static let fileKind = UInt8(ascii: "0")
  static let folderKind = UInt8(ascii: "5")

  /// How many bytes so many take in whole blocks.
  static func filled(_ count: Int) -> Int { (count + blockLength - 1) / blockLength * blockLength }

  /// The sum of a header's bytes, those of its own checksum counted as spaces.
  static func sum(of header: UnsafeRawBufferPointer) -> Int {
    var sum = checksum.count * 0x20
    for byte in header { sum += Int(byte) }
    for index in checksum.range { sum -= Int(header[index]) }
    return sum
  }
}
