import Manifests

/// The lines of a manifest's file, read as they are needed.
struct ManifestFile {
  private let file: File
  /// Where the rest of the list stands in a file that holds more than it; nil where all of the file is the list.
  private var rest: Range<Int>?
  private var reader = ManifestReader()
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private let readLength: Int

  /// Longer than any line that can be right.
  private static let longestLine = 4096

  /// - Parameters:
  ///   - range: where the list stands in a file that holds more than it.
  ///   - readLength: how many bytes are read at once.
  init(_ file: File, within range: Range<Int>? = nil, readLength: Int = 1 << 16) {
    self.file = file
    rest = range
    self.readLength = readLength
  }

  /// The next item, or nil at the end of a manifest that may end there.
  mutating func next() throws -> ManifestReader.Item? {
    while true {
      if let end = buffer.firstLineFeed(from: position) {
        let line = buffer[position..<end]
        position = end + 1
        if let item = try reader.read(line, isTerminated: true) { return item }
      } else if isAtEnd || buffer.count - position > Self.longestLine {
        if position < buffer.count { _ = try reader.read(buffer[position...], isTerminated: false) }
        try reader.finish()
        return nil
      } else {
        buffer.removeSubrange(..<position)
        position = 0
        let more = try readMore()
        isAtEnd = more.isEmpty
        buffer += more
      }
    }
  }

  private mutating func readMore() throws(DiskError) -> [UInt8] {
    guard let range = rest else { return try file.read(upTo: readLength) }
    let bytes = try file.bytes(in: range.prefix(readLength))
    rest = range.dropFirst(bytes.count)
    return bytes
  }
}
