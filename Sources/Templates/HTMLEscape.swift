import Bytes

/// The places in HTML that escape differently.
///
/// Escaping is by byte: all that HTML gives a meaning is ASCII, and no byte of a longer UTF-8 sequence is. Working by
/// `Character` would miss a `<` with a combining mark behind it.
enum HTMLEscape {
  case text, attribute

  /// The first byte from `start` on that must be escaped here. Most values have none: they are looked through eight
  /// bytes at a time.
  @inline(__always)
  func firstEscaped(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    let raw = UnsafeRawBufferPointer(text)
    while index + 8 <= text.count {
      if escapesAny(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) { break }
      index += 8
    }
    // The last bytes, with some before them that may have been looked at already.
    if index + 8 > text.count, text.count >= 8,
      !escapesAny(raw.loadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self))
    {
      return nil
    }
    while index < text.count {
      if escapes(text[index]) { return index }
      index += 1
    }
    return nil
  }

  @inline(__always)
  private func escapes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), .lessThan, .greaterThan: true
    case UInt8(ascii: "\""), UInt8(ascii: "'"): self == .attribute
    default: false
    }
  }

  @inline(__always)
  private func escapesAny(_ bytes: UInt64) -> Bool {
    // < and > are apart by one bit, & and ' too: with that bit set, one comparison finds both.
    let comparisons = (bytes | Self.everyByte(0x02)).marks(of: .greaterThan)
    switch self {
    case .text: return comparisons | bytes.marks(of: UInt8(ascii: "&")) != 0
    case .attribute:
      let ampersands = (bytes | Self.everyByte(0x01)).marks(of: UInt8(ascii: "'"))
      return comparisons | ampersands | bytes.marks(of: UInt8(ascii: "\"")) != 0
    }
  }

  @inline(__always)
  private static func everyByte(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  static func reference(to byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case .lessThan: "&lt;"
    case .greaterThan: "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: preconditionFailure("this byte is not escaped")
    }
  }
}
