import Beoordelingen
import Glibc

/// Some lines of a records file, and where they stand in it.
struct LineBlock: Sendable {
  let bytes: [UInt8]
  /// Where the block starts in the file.
  let fileOffset: Int
  /// The number of its first line, 1-based.
  let firstLine: Int
  /// The length in the file of a single line that is too long to be a record; `bytes` is then its beginning.
  let overlongLength: Int?

  /// The longest line that is looked at as a record, in bytes.
  static let longestLine = 1 << 20

  /// The lines that hold something, without their line feeds; each with its place in the file.
  func forEachLine(_ body: (RecordLine, _ inFile: Range<Int>, _ isTooLong: Bool) -> Void) {
    if let overlongLength {
      let line = RecordLine(block: bytes, range: 0..<bytes.count, number: firstLine)
      return body(line, fileOffset..<fileOffset + overlongLength, true)
    }
    var number = firstLine
    var start = 0
    while start < bytes.count {
      let end = bytes.firstLineFeed(from: start) ?? bytes.count
      // A byte order mark is no part of the first record.
      let isMarked = number == 1 && bytes[start..<end].starts(with: [0xEF, 0xBB, 0xBF])
      let first = isMarked ? start + 3 : start
      if bytes[first..<end].contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) {
        body(
          RecordLine(block: bytes, range: first..<end, number: number), fileOffset + first..<fileOffset + end,
          end - first > Self.longestLine)
      }
      number += 1
      start = end + 1
    }
  }
}

/// Reads a file in blocks of whole lines; memory does not follow the file or its longest line.
struct LineBlockReader {
  private let file: File
  private let blockSize: Int
  private var fileOffset = 0
  private var line = 1
  private var carried: [UInt8] = []
  private var isAtEnd = false

  /// About this many bytes a block: some fifty records.
  static let standardBlockSize = 96 << 10

  init(_ file: File, blockSize: Int = standardBlockSize) {
    self.file = file
    self.blockSize = blockSize
  }

  mutating func next() throws(DiskError) -> LineBlock? {
    while true {
      let start = fileOffset - carried.count
      if let last = carried.lastIndex(of: UInt8(ascii: "\n")), carried.count >= blockSize || isAtEnd {
        let rest = Array(carried[(last + 1)...])
        carried.removeSubrange((last + 1)...)
        return take(from: start, leaving: rest)
      }
      if isAtEnd { return carried.isEmpty ? nil : take(from: start, leaving: []) }
      if carried.count > LineBlock.longestLine, carried.lastIndex(of: UInt8(ascii: "\n")) == nil {
        return try skipOverlong(from: start)
      }
      try fill()
    }
  }

  private mutating func take(from start: Int, leaving rest: [UInt8]) -> LineBlock {
    let block = LineBlock(bytes: carried, fileOffset: start, firstLine: line, overlongLength: nil)
    line += carried.countOfLineFeeds
    carried = rest
    return block
  }

  /// Passes over a line that is too long, keeping only its beginning.
  private mutating func skipOverlong(from start: Int) throws(DiskError) -> LineBlock {
    let beginning = Array(carried[..<256])
    let number = line
    while true {
      if let end = carried.firstLineFeed(from: 0) {
        let length = fileOffset - carried.count + end - start
        carried.removeSubrange(...end)
        line += 1
        return LineBlock(bytes: beginning, fileOffset: start, firstLine: number, overlongLength: length)
      }
      carried.removeAll(keepingCapacity: true)
      if isAtEnd {
        return LineBlock(bytes: beginning, fileOffset: start, firstLine: number, overlongLength: fileOffset - start)
      }
      try fill()
    }
  }

  private mutating func fill() throws(DiskError) {
    let held = carried.count
    var failure: DiskError?
    let more = [UInt8](unsafeUninitializedCapacity: blockSize) { buffer, filled in
      do throws(DiskError) {
        filled = try file.read(at: fileOffset, into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        filled = 0
        failure = error
      }
    }
    if let failure { throw failure }
    if held == 0 { carried = more } else { carried += more }
    fileOffset += more.count
    if more.count < blockSize { isAtEnd = true }
  }
}

extension [UInt8] {
  func firstLineFeed(from start: Int) -> Int? {
    withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, start < buffer.count,
        let found = memchr(base + start, 0x0A, buffer.count - start)
      else { return nil }
      return found - UnsafeMutableRawPointer(mutating: base)
    }
  }

  var countOfLineFeeds: Int {
    var count = 0
    var start = 0
    while let found = firstLineFeed(from: start) {
      count += 1
      start = found + 1
    }
    return count
  }
}
