/// Looking through text eight bytes at a time. A mark is the high bit of one of the eight bytes.
extension UInt64 {
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highBits: UInt64 { ones << 7 }

  /// Not zero when one of the bytes is `byte`: only then does subtracting one borrow the high bit of a zero byte. Which of
  /// them it is cannot be told from the marks.
  @inline(__always)
  func marks(of byte: UInt8) -> UInt64 {
    let differences = self ^ (UInt64(byte) &* Self.ones)
    return (differences &- Self.ones) & ~differences & Self.highBits
  }

  /// The bytes that are not ASCII.
  var nonASCIIMarks: UInt64 { self & Self.highBits }

  /// The bytes that go on with a scalar of UTF-8: 10 and six bits.
  var continuationMarks: UInt64 { self & ~(self << 1) & Self.highBits }
}

extension UnsafeBufferPointer<UInt8> {
  /// Calls `body` with every eight bytes, and with the last ones, before which it puts zeros where there are fewer.
  @inline(__always)
  func forEachWord(_ body: (UInt64) -> Void) {
    let raw = UnsafeRawBufferPointer(self)
    var index = 0
    while index + 8 <= count {
      body(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    if index == count { return }
    var rest: UInt64 = 0
    while index < count {
      rest = rest << 8 | UInt64(self[index])
      index += 1
    }
    body(rest)
  }
}
