import Bytes
import Glibc

/// The text of the document around the place where the parser is, and the line and column of that place.
///
/// libxml2's own column counts bytes in some places and characters in others, and its buffer forgets what was parsed.
/// So the decoded text is kept here until the parser has passed it, and positions are counted in it.
struct PositionTracker {
  /// Decoded text, in UTF-8, that the parser has not passed for good.
  var window: [UInt8] = []
  /// The offset of the window in the decoded document.
  private var windowStart = 0
  /// How far lines and columns were counted, as an offset in the decoded document.
  private var counted = 0
  private var line = 1
  private var column = 1

  /// The offset of the end of the text that was read so far.
  var end: Int { windowStart + window.count }

  /// Forgets the text that lies before the last position that was asked for.
  mutating func forgetPassedText() {
    window.removeFirst(counted - windowStart)
    windowStart = counted
  }

  /// The line and column of `offset`, which must not lie before an offset that was asked for earlier.
  mutating func position(of offset: Int) -> (line: Int, column: Int) {
    let range = (counted - windowStart)..<max(counted - windowStart, min(offset - windowStart, window.count))
    window.withUnsafeBufferPointer { bytes in
      var rest = bytes[range]
      while let newline = firstOffset(of: UInt8(ascii: "\n"), in: rest) {
        line += 1
        column = 1
        rest = rest[(newline + 1)...]
      }
      for byte in rest { column += byte & 0xC0 == 0x80 ? 0 : 1 }
    }
    counted = windowStart + range.upperBound
    return (line, column)
  }

  /// The line and column of the `<` of the start tag whose end lies at `offset`: no tag has another `<` in it.
  mutating func position(ofTagBefore offset: Int) -> (line: Int, column: Int) {
    position(of: startOfTag(before: offset))
  }

  private func startOfTag(before offset: Int) -> Int {
    window.withUnsafeBufferPointer { bytes in
      var index = min(offset - windowStart, bytes.count)
      while index >= 8, bytes.word(at: index - 8).marks(of: UInt8(ascii: "<")) == 0 { index -= 8 }
      index -= 1
      while index > 0, bytes[index] != UInt8(ascii: "<") { index -= 1 }
      return windowStart + max(index, 0)
    }
  }

  /// Whether a start tag begins at `offset`, rather than text, a comment or the like.
  func isStartTag(at offset: Int) -> Bool {
    let text = window.dropFirst(offset - windowStart).prefix(2)
    guard text.count == 2, text.first == UInt8(ascii: "<"), let second = text.last else { return false }
    return !"!?/".utf8.contains(second)
  }
}

/// The index of the first `byte`. Every byte of a document goes through here, so it is the C library's that looks.
func firstOffset(of byte: UInt8, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
  guard let base = bytes.base.baseAddress else { return nil }
  let start = UnsafeRawPointer(base + bytes.startIndex)
  return memchr(start, Int32(byte), bytes.count).map { bytes.startIndex + (UnsafeRawPointer($0) - start) }
}
