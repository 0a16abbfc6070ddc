/// A record of a ZIP file: a signature and fields at fixed places, the least byte first. The names of fields and their places
/// are those of PKWARE's APPNOTE.TXT 6.3.10, 4.3.
struct ZipRecord {
  enum Kind: UInt32 {
    case localHeader = 0x0403_4B50
    case dataDescriptor = 0x0807_4B50
    case centralHeader = 0x0201_4B50
    case zip64Locator = 0x0706_4B50
    case end = 0x0605_4B50

    /// Bytes of the fields, before the name and what else has no fixed length.
    var byteCount: Int {
      switch self {
      case .localHeader: 30
      case .dataDescriptor: 16
      case .centralHeader: 46
      case .zip64Locator: 20
      case .end: 22
      }
    }
  }

  private let bytes: ArraySlice<UInt8>

  /// The record of that kind that stands at `offset`, or nil.
  init?(_ kind: Kind, at offset: Int, in bytes: ArraySlice<UInt8>) {
    guard offset >= bytes.startIndex, bytes.endIndex - offset >= kind.byteCount else { return nil }
    self.bytes = bytes[offset..<(offset + kind.byteCount)]
    guard long(0) == kind.rawValue else { return nil }
  }

  /// The field of two bytes at that place.
  func short(_ place: Int) -> Int {
    Int(bytes[bytes.startIndex + place]) | Int(bytes[bytes.startIndex + place + 1]) << 8
  }

  /// The field of four bytes at that place.
  func long(_ place: Int) -> Int {
    short(place) | short(place + 2) << 16
  }

  // CRC-32, packed and unpacked size stand together in three kinds of records.

  /// The three fields from that place on.
  func sizes(_ place: Int) -> Sizes {
    Sizes(crc: long(place), packed: long(place + 4), unpacked: long(place + 8))
  }

  struct Sizes: Hashable {
    let crc: Int
    let packed: Int
    let unpacked: Int

    /// What stands in a local header when a data descriptor follows the data.
    static let unknown = Sizes(crc: 0, packed: 0, unpacked: 0)
  }
}
