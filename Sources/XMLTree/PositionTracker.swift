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
      var lineStart = range.lowerBound
      let newlines = count(UInt8(ascii: "\n"), in: bytes[range])
      if newlines > 0, let last = bytes[range].lastIndex(of: UInt8(ascii: "\n")) {
        line += newlines
        column = 1
        lineStart = last + 1
      }
      for byte in bytes[lineStart..<range.upperBound] { column += byte & 0xC0 == 0x80 ? 0 : 1 }
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
      var index = min(offset - windowStart, bytes.count) - 1
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

/// How often `byte` occurs, in blocks whose count fits a byte: the compiler makes vector instructions of it.
func count(_ byte: UInt8, in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  var total = 0
  var start = bytes.startIndex
  while start < bytes.endIndex {
    let end = min(start + 255, bytes.endIndex)
    var inBlock: UInt8 = 0
    for index in start..<end { inBlock &+= bytes.base[index] == byte ? 1 : 0 }
    total += Int(inBlock)
    start = end
  }
  return total
}
