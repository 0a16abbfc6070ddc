extension [UInt8] {
  /// The text with line feeds alone, without a byte order mark and with a last line feed: what mail and text programs
  /// change without anybody asking them.
  public var mendingLineEnds: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(count + 1)
    var rest = starts(with: [0xEF, 0xBB, 0xBF]) ? self[3...] : self[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\r") {
        if rest.first == UInt8(ascii: "\n") { rest.removeFirst() }
        text.append(UInt8(ascii: "\n"))
      } else {
        text.append(byte)
      }
    }
    if text.last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    return text
  }
}
