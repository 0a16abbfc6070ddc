/// Looks whether a text has something to see: not only spaces and characters without a shape, also not as references.
struct InkScanner {
  let hasInk: Bool
  /// Where the first character stands that turns the reading direction or hides in a text.
  let deceiver: Int?

  init(_ bytes: ArraySlice<UInt8>) {
    var hasInk = false
    var deceiver: Int?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (scalar, length) = Self.scalar(in: bytes, at: index)
      if deceiver == nil, Self.deceives(scalar) { deceiver = index }
      hasInk = hasInk || !Self.isBlank(scalar)
      index += length
    }
    self.hasInk = hasInk
    self.deceiver = deceiver
  }

  /// The character at an index, with references read; for what is none, or unknown, something visible.
  private static func scalar(in bytes: ArraySlice<UInt8>, at index: Int) -> (UInt32, length: Int) {
    let first = bytes[index]
    if first == UInt8(ascii: "&") { return reference(in: bytes, at: index) ?? (UInt32(first), 1) }
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.endIndex else { return (UInt32(first), 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for byte in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (value, length)
  }

  private static func reference(in bytes: ArraySlice<UInt8>, at index: Int) -> (UInt32, length: Int)? {
    let name = bytes[(index + 1)...].prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") }
    guard !name.isEmpty else { return nil }
    let end = name.endIndex
    let length = end - index + (end < bytes.endIndex && bytes[end] == UInt8(ascii: ";") ? 1 : 0)
    if name.first == UInt8(ascii: "#") {
      let isHexadecimal = name.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
      let digits = String(decoding: name.dropFirst(isHexadecimal ? 2 : 1), as: UTF8.self)
      guard !digits.isEmpty else { return nil }
      // Zeros before a number change nothing; a number that is too large is no character.
      return (UInt32(digits, radix: isHexadecimal ? 16 : 10) ?? 0xFFFD, length)
    }
    return named[String(decoding: name, as: UTF8.self)].map { ($0, length) }
  }

  /// The references of HTML to characters that cannot be seen.
  private static let named: [String: UInt32] = [
    "Tab": 0x09, "NewLine": 0x0A, "nbsp": 0xA0, "NonBreakingSpace": 0xA0, "shy": 0xAD, "ensp": 0x2002, "emsp": 0x2003,
    "emsp13": 0x2004, "emsp14": 0x2005, "numsp": 0x2007, "puncsp": 0x2008, "thinsp": 0x2009, "ThinSpace": 0x2009,
    "hairsp": 0x200A, "VeryThinSpace": 0x200A, "MediumSpace": 0x205F, "ThickSpace": 0x2009, "zwnj": 0x200C,
    "zwj": 0x200D, "ZeroWidthSpace": 0x200B, "NegativeVeryThinSpace": 0x200B, "NegativeThinSpace": 0x200B,
    "NegativeMediumSpace": 0x200B, "NegativeThickSpace": 0x200B, "lrm": 0x200E, "rlm": 0x200F, "NoBreak": 0x2060,
    "ApplyFunction": 0x2061, "af": 0x2061, "InvisibleTimes": 0x2062, "it": 0x2062, "InvisibleComma": 0x2063,
    "ic": 0x2063,
  ]

  private static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x20, 0x7F...0xA0, 0xAD, 0x034F, 0x115F...0x1160, 0x1680, 0x17B4...0x17B5, 0x180B...0x180E,
      0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x2800, 0x3000, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0,
      0xFFF0...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// What turns the direction of what follows, or has no place in a text at all; soft hyphens and joiners have.
  private static func deceives(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x08, 0x0B, 0x0E...0x1F, 0x7F...0x9F, 0x061C, 0x115F...0x1160, 0x180E, 0x200E...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0x3164,
      0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
