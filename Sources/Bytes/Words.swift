/// Looking through text eight bytes at a time. A mark is the high bit of one of the eight bytes.
///
/// Everything here is inlined into the modules that use it: it stands in their innermost loops.
extension UInt64 {
  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @inlinable static var highBits: UInt64 { ones << 7 }

  /// Not zero when one of the bytes is `byte`: only then does subtracting one borrow the high bit of a zero byte. The lowest
  /// mark is right; which of the bytes above it are meant cannot be told.
  @inlinable @inline(__always)
  public func marks(of byte: UInt8) -> UInt64 {
    let differences = self ^ (UInt64(byte) &* Self.ones)
    return (differences &- Self.ones) & ~differences & Self.highBits
  }

  /// Not zero when one of the bytes is below a space, a control character; the lowest mark is right.
  @inlinable @inline(__always)
  public var controlMarks: UInt64 { (self &- Self.ones &* 0x20) & ~self & Self.highBits }

  /// The bytes that are not ASCII.
  @inlinable @inline(__always)
  public var nonASCIIMarks: UInt64 { self & Self.highBits }

  /// The bytes that go on with a scalar of UTF-8: 10 and six bits.
  @inlinable @inline(__always)
  public var continuationMarks: UInt64 { self & ~(self << 1) & Self.highBits }
}

extension UnsafeBufferPointer<UInt8> {
  /// The eight bytes at `index`, the first of them the lowest.
  @inlinable @inline(__always)
  public func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Calls `body` with every eight bytes, and with the last ones, before which it puts zeros where there are fewer.
  @inlinable @inline(__always)
  public func forEachWord(_ body: (UInt64) -> Void) {
    var index = 0
    while index + 8 <= count {
      body(word(at: index))
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
