// Looking through text eight bytes at a time. A mark is the high bit of one of the eight bytes.

extension UInt64 {
  fileprivate static var ones: UInt64 { 0x0101_0101_0101_0101 }
  fileprivate static var highBits: UInt64 { ones << 7 }

  /// Not zero when one of the bytes is `byte`; the lowest mark is right, those above it may not be.
  @inline(__always)
  fileprivate func marks(of byte: UInt8) -> UInt64 {
    let differences = self ^ (UInt64(byte) &* Self.ones)
    return (differences &- Self.ones) & ~differences & Self.highBits
  }

  /// Not zero when one of the bytes is below a space; the lowest mark is right, those above it may not be.
  @inline(__always)
  fileprivate var controlMarks: UInt64 { (self &- Self.ones &* 0x20) & ~self & Self.highBits }
}

extension UnsafeBufferPointer<UInt8> {
  /// The index of the first byte from `start` on that a JSON string does not hold as it is (RFC 8259, 7): a quote, a
  /// backslash or a control character; the end when there is none.
  @inline(__always)
  func firstEscaped(from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(self)
    var index = start
    while index + 8 <= count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let marks = word.marks(of: UInt8(ascii: "\"")) | word.marks(of: UInt8(ascii: "\\")) | word.controlMarks
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] >= 0x20, self[index] != 0x22, self[index] != 0x5C { index += 1 }
    return index
  }
}

extension [UInt8] {
  /// The index of the first byte in `range` that does not go on as UTF-8 (RFC 3629), if any.
  ///
  /// Only what is not ASCII is validated, with what lies between it: in a record that is a name here and there.
  func firstInvalidUTF8(in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = endOfWords(from: index, before: range.upperBound, areASCII: true)
      if start == range.upperBound { return nil }
      let end = endOfWords(from: start, before: range.upperBound, areASCII: false)
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: span.extracting(start..<end))
      } catch {
        return start + error.byteOffsets.lowerBound
      }
      index = end
    }
    return nil
  }

  /// Where the words of eight bytes end that are all ASCII, or all not. What is left before `end` goes with them.
  private func endOfWords(from start: Int, before end: Int, areASCII: Bool) -> Int {
    withUnsafeBytes { raw in
      var index = start
      while index + 8 <= end {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if (word & UInt64.highBits == 0) != areASCII { return index }
        index += 8
      }
      // Fewer than eight: they are looked at one by one, or validated with the rest.
      while index < end, !areASCII || raw[index] < 0x80 { index += 1 }
      return index
    }
  }
}
