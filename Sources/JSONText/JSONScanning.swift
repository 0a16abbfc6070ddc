import Bytes

/// A JSON string: its text without quotes and escapes, and where its opening quote stands.
public struct JSONString: Sendable {
  /// Valid UTF-8.
  public let text: ArraySlice<UInt8>
  public let offset: Int

  public func isEqual(to other: StaticString) -> Bool {
    other.withUTF8Buffer { text.elementsEqual($0) }
  }
}

extension JSONReader {
  /// Reads a string whose opening quote is the next byte.
  mutating func scanString() throws(JSONProblem) -> JSONString {
    let start = offset
    let plain = scanPlainText(from: start + 1)
    if plain < end, bytes[plain] == UInt8(ascii: "\"") {
      offset = plain + 1
      return JSONString(text: bytes[(start + 1)..<plain], offset: start)
    }
    offset = plain
    var text = Array(bytes[(start + 1)..<plain])
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return JSONString(text: text[...], offset: start)
      case UInt8(ascii: "\\"):
        offset += 1
        try scanEscape(into: &text)
      case 0..<0x20:
        throw unexpected(.noControlCharacter)
      default:
        let next = scanPlainText(from: offset)
        text.append(contentsOf: bytes[offset..<next])
        offset = next
      }
    }
    throw JSONProblem(kind: .unexpectedEnd, offset: end)
  }

  /// What stands behind the opening quote that is the next byte, as far as it is plain text.
  @inline(__always)
  var plainText: Range<Int> { offset + 1..<scanPlainText(from: offset + 1) }

  /// The index of the first byte from `index` that ends a run of plain string text: a quote, a backslash, a control character.
  @inline(__always)
  private func scanPlainText(from index: Int) -> Int {
    bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[..<end]).firstEscaped(from: index) }
  }

  private mutating func scanEscape(into text: inout [UInt8]) throws(JSONProblem) {
    guard offset < end else { throw JSONProblem(kind: .unexpectedEnd, offset: end) }
    let letter = bytes[offset]
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      try scanUnicodeEscape(into: &text)
      return
    default: throw unexpected(.escape)
    }
    offset += 1
  }

  /// Reads `uXXXX`, and a second `\uXXXX` where the first is the high half of a surrogate pair.
  private mutating func scanUnicodeEscape(into text: inout [UInt8]) throws(JSONProblem) {
    let start = offset - 1
    let unit = try scanHexQuad()
    var value = unit
    if 0xD800...0xDBFF ~= unit {
      guard offset + 1 < end, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u") else {
        throw JSONProblem(kind: .invalidUnicode, offset: start)
      }
      offset += 1
      let low = try scanHexQuad()
      guard 0xDC00...0xDFFF ~= low else { throw JSONProblem(kind: .invalidUnicode, offset: start) }
      value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
      throw JSONProblem(kind: .invalidUnicode, offset: start)
    }
    text.append(contentsOf: encoded)
  }

  /// Reads the `u` at `offset` and the four hexadecimal digits behind it.
  private mutating func scanHexQuad() throws(JSONProblem) -> UInt32 {
    offset += 1
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard offset < end, let digit = hexadecimalValue(bytes[offset]) else { throw unexpected(.escape) }
      value = value << 4 | digit
      offset += 1
    }
    return value
  }

  private func hexadecimalValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// Reads a number by JSON's grammar; false when it has a fraction or an exponent.
  mutating func scanNumber() throws(JSONProblem) -> Bool {
    var isWhole = true
    if bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    if offset < end, bytes[offset] == UInt8(ascii: "0") {
      offset += 1
    } else {
      try scanDigits()
    }
    if offset < end, bytes[offset] == UInt8(ascii: ".") {
      isWhole = false
      offset += 1
      try scanDigits()
    }
    if offset < end, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      offset += 1
      if offset < end, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") { offset += 1 }
      try scanDigits()
    }
    return isWhole
  }

  private mutating func scanDigits() throws(JSONProblem) {
    let start = offset
    while offset < end, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[offset] { offset += 1 }
    if offset == start { throw unexpected(.value) }
  }

  mutating func scanWord(_ word: StaticString) throws(JSONProblem) {
    let length = word.utf8CodeUnitCount
    let matches = offset + length <= end && word.withUTF8Buffer { bytes[offset..<offset + length].elementsEqual($0) }
    guard matches else { throw unexpected(.value) }
    offset += length
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The index of the first byte from `start` on that a JSON string does not hold as it is (RFC 8259, 7): a quote, a
  /// backslash or a control character; the end when there is none.
  @inline(__always)
  func firstEscaped(from start: Int) -> Int {
    var index = start
    while index + 8 <= count {
      let word = word(at: index)
      let marks = word.marks(of: UInt8(ascii: "\"")) | word.marks(of: UInt8(ascii: "\\")) | word.controlMarks
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index] >= 0x20, self[index] != 0x22, self[index] != 0x5C { index += 1 }
    return index
  }
}
