/// Makes a ZIP file: the files in the order given, not compressed, all of one mode (0644) and one time (1980-01-01, the first
/// that the format knows), so that the same files always make the same bytes.
public struct ZipWriter {
  private var bytes: [UInt8] = []
  /// The list of contents, which goes behind the files.
  private var directory: [UInt8] = []
  private var count = 0

  public init() {}

  /// Version 2.0 of the format, made on Unix.
  private static let madeBy = 3 << 8 | 20
  private static let needed = 20
  /// The first of January 1980: seven bits for the years since 1980, four for the month, five for the day.
  private static let date = 1 << 5 | 1
  private static let nameIsUTF8 = 1 << 11
  private static let mode = 0o100644

  /// Adds a file.
  ///
  /// - Precondition: the name is one that `ZipReader` takes, the file less than 65,535 files and 4 GiB large.
  public mutating func add(_ name: String, _ contents: [UInt8]) {
    let name = Array(name.utf8)
    let offset = bytes.count
    precondition(ZipName.name(name[...]) != nil && name.last != UInt8(ascii: "/"), "not a file's name")
    precondition(count < 0xFFFE && offset + contents.count + directory.count < 0xFFFF_0000, "too much for a ZIP file")
    count += 1
    let flags = name.allSatisfy { $0 < 0x80 } ? 0 : Self.nameIsUTF8
    let crc = Int(CRC32.code(of: contents))

    func appendCommonFields(to record: inout [UInt8]) {
      record.appendShorts(Self.needed, flags, 0, 0, Self.date)
      record.appendLongs(crc, contents.count, contents.count)
      record.appendShorts(name.count, 0)
    }
    bytes.appendLongs(Int(ZipRecord.Kind.localHeader.rawValue))
    appendCommonFields(to: &bytes)
    bytes += name
    bytes += contents

    directory.appendLongs(Int(ZipRecord.Kind.centralHeader.rawValue))
    directory.appendShorts(Self.madeBy)
    appendCommonFields(to: &directory)
    directory.appendShorts(0, 0, 0)
    directory.appendLongs(Self.mode << 16, offset)
    directory += name
  }

  /// The ZIP file with everything that was added.
  public consuming func finish() -> [UInt8] {
    let start = bytes.count
    bytes += directory
    bytes.appendLongs(Int(ZipRecord.Kind.end.rawValue))
    bytes.appendShorts(0, 0, count, count)
    bytes.appendLongs(directory.count, start)
    bytes.appendShorts(0)
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func appendShorts(_ values: Int...) {
    for value in values {
      append(UInt8(truncatingIfNeeded: value))
      append(UInt8(truncatingIfNeeded: value >> 8))
    }
  }

  fileprivate mutating func appendLongs(_ values: Int...) {
    for value in values { appendShorts(value, value >> 16) }
  }
}
