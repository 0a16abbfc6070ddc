/// Finds bytes that are no UTF-8 (RFC 3629) in `range` of a buffer, if there are any.
///
/// The standard library says what is wrong, but is asked only of what is not ASCII, with what lies between it: in most texts
/// that is a letter here and there.
public func invalidUTF8(in bytes: [UInt8], _ range: Range<Int>) -> InvalidUTF8? {
  var index = range.lowerBound
  while index < range.upperBound {
    let start = endOfWords(in: bytes, from: index, before: range.upperBound, areASCII: true)
    if start == range.upperBound { return nil }
    let end = endOfWords(in: bytes, from: start, before: range.upperBound, areASCII: false)
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(start..<end))
    } catch {
      let isCutOff = error.kind == .truncatedScalar && start + error.byteOffsets.upperBound == range.upperBound
      return InvalidUTF8(offset: start + error.byteOffsets.lowerBound, isCutOff: isCutOff)
    }
    index = end
  }
  return nil
}

/// Where bytes are no UTF-8.
public struct InvalidUTF8: Sendable, Hashable {
  /// The index of the first byte of what is wrong.
  public let offset: Int
  /// Whether nothing is wrong but that the last scalar is incomplete.
  public let isCutOff: Bool
}

/// Where the words of eight bytes end that are all ASCII, or all not. What is left before `end` goes with them.
private func endOfWords(in bytes: [UInt8], from start: Int, before end: Int, areASCII: Bool) -> Int {
  bytes.withUnsafeBufferPointer { bytes in
    var index = start
    while index + 8 <= end {
      if (bytes.word(at: index).nonASCIIMarks == 0) != areASCII { return index }
      index += 8
    }
    // Fewer than eight: they are looked at one by one, or validated with the rest.
    while index < end, !areASCII || bytes[index] < 0x80 { index += 1 }
    return index
  }
}
