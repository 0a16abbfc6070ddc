/// One token of a style sheet, and where it stands in the page.
struct SheetToken {
  enum Kind: Equatable {
    case identifier(String)
    /// A name with its opening parenthesis.
    case function(String)
    case atKeyword(String)
    case hash(String)
    /// Without its quotes.
    case string(String)
    /// `url(`, with all up to its end.
    case url
    case number(Double, isInteger: Bool)
    case percentage(Double)
    case dimension(Double, unit: String)
    case space
    case colon, semicolon, comma
    case openBrace, closeBrace, openParenthesis, closeParenthesis, openBracket, closeBracket
    /// A value of the document.
    case value(Int)
    case mark(UInt8)
    /// A string or a comment without an end, or a name with `\\`.
    case broken(Breakage)
  }

  enum Breakage: Equatable {
    case string, comment, escape
  }

  let kind: Kind
  let range: Range<Int>

  var offset: Int { range.lowerBound }
  var isSpace: Bool { kind == .space }
}

/// Cuts style sheets into tokens (CSS Syntax Level 3, section 4), without escapes, which no template needs.
struct SheetTokenizer {
  private let source: PageSource
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int

  init(_ source: PageSource, _ range: Range<Int>) {
    self.source = source
    bytes = source.bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  mutating func tokens() -> [SheetToken] {
    var tokens: [SheetToken] = []
    while offset < end {
      let start = offset
      guard let kind = next() else { continue }
      tokens.append(SheetToken(kind: kind, range: start..<offset))
    }
    return tokens
  }

  private func byte(_ distance: Int) -> UInt8 { offset + distance < end ? bytes[offset + distance] : 0 }

  /// The next token; nil for a comment.
  private mutating func next() -> SheetToken.Kind? {
    let byte = byte(0)
    if byte == UInt8(ascii: "/"), self.byte(1) == UInt8(ascii: "*") { return skipComment() ? nil : .broken(.comment) }
    if let index = valueHere {
      offset += PageSource.placeholder.count
      return .value(index)
    }
    if byte.isSpace {
      while offset < end, bytes[offset].isSpace { offset += 1 }
      return .space
    }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return readString(byte) }
    if beginsNumber { return readNumber() }
    if beginsName(0) { return readName() }
    if byte == UInt8(ascii: "#"), isNameByte(1) {
      offset += 1
      return .hash(name())
    }
    if byte == UInt8(ascii: "@"), beginsName(1) {
      offset += 1
      return .atKeyword(name().lowercased())
    }
    offset += 1
    return Self.marks[byte] ?? (byte == UInt8(ascii: "\\") ? .broken(.escape) : .mark(byte))
  }

  private static let marks: [UInt8: SheetToken.Kind] = [
    UInt8(ascii: ":"): .colon, UInt8(ascii: ";"): .semicolon, UInt8(ascii: ","): .comma,
    UInt8(ascii: "{"): .openBrace, UInt8(ascii: "}"): .closeBrace, UInt8(ascii: "("): .openParenthesis,
    UInt8(ascii: ")"): .closeParenthesis, UInt8(ascii: "["): .openBracket, UInt8(ascii: "]"): .closeBracket,
  ]

  private var valueHere: Int? {
    guard byte(0) == PageSource.placeholder[0] else { return nil }
    return source.values(in: offset..<(offset + 1)).first
  }
}

extension SheetTokenizer {
  /// Whether the comment has an end.
  private mutating func skipComment() -> Bool {
    offset += 2
    while offset < end {
      if byte(0) == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
        offset += 2
        return true
      }
      offset += 1
    }
    return false
  }

  private mutating func readString(_ quote: UInt8) -> SheetToken.Kind {
    offset += 1
    let start = offset
    while offset < end {
      switch bytes[offset] {
      case quote:
        offset += 1
        return .string(String(decoding: bytes[start..<(offset - 1)], as: UTF8.self))
      case UInt8(ascii: "\n"), 0x0C, 0x0D: return .broken(.string)
      case UInt8(ascii: "\\"):
        offset += 1
        return .broken(.escape)
      default: offset += 1
      }
    }
    return .broken(.string)
  }

  private var beginsNumber: Bool {
    let first = byte(0)
    let sign = first == UInt8(ascii: "+") || first == UInt8(ascii: "-") ? 1 : 0
    return byte(sign).isDigit || (byte(sign) == UInt8(ascii: ".") && byte(sign + 1).isDigit)
  }

  private mutating func readNumber() -> SheetToken.Kind {
    let start = offset
    var isInteger = true
    offset += byte(0).isDigit ? 0 : 1
    while byte(0).isDigit { offset += 1 }
    // The mark may have been skipped as the first byte.
    if bytes[start] == UInt8(ascii: ".") { isInteger = false }
    if isInteger, byte(0) == UInt8(ascii: "."), byte(1).isDigit {
      isInteger = false
      offset += 1
      while byte(0).isDigit { offset += 1 }
    }
    if byte(0) | 0x20 == UInt8(ascii: "e") {
      let sign = byte(1) == UInt8(ascii: "+") || byte(1) == UInt8(ascii: "-") ? 1 : 0
      if byte(1 + sign).isDigit {
        isInteger = false
        offset += 1 + sign
        while byte(0).isDigit { offset += 1 }
      }
    }
    let value = Self.number(bytes[start..<offset])
    if byte(0) == UInt8(ascii: "%") {
      offset += 1
      return .percentage(value)
    }
    return beginsName(0) ? .dimension(value, unit: name().lowercased()) : .number(value, isInteger: isInteger)
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Double {
    var text = String(decoding: text, as: UTF8.self)
    if text.hasPrefix("+") { text.removeFirst() }
    // Beyond what a number can be it is too large for every property.
    return Double(text) ?? .infinity
  }

  private func beginsName(_ distance: Int) -> Bool {
    let first = byte(distance)
    if first == UInt8(ascii: "-") {
      return byte(distance + 1) == UInt8(ascii: "-") || Self.beginsName(byte(distance + 1))
    }
    return Self.beginsName(first) && !isPlaceholder(distance)
  }

  private static func beginsName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private func isNameByte(_ distance: Int) -> Bool {
    let byte = byte(distance)
    return (Self.beginsName(byte) && !isPlaceholder(distance)) || byte.isDigit || byte == UInt8(ascii: "-")
  }

  private func isPlaceholder(_ distance: Int) -> Bool {
    byte(distance) == PageSource.placeholder[0]
      && !source.values(in: (offset + distance)..<(offset + distance + 1)).isEmpty
  }

  private mutating func name() -> String {
    let start = offset
    while isNameByte(0) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func readName() -> SheetToken.Kind {
    let name = name()
    guard byte(0) == UInt8(ascii: "(") else { return .identifier(name) }
    offset += 1
    guard name.lowercased() == "url" else { return .function(name.lowercased()) }
    // An address may hold anything; it is refused whatever it is.
    while offset < end, !Self.endsAddress(bytes[offset]) { offset += 1 }
    if byte(0) == UInt8(ascii: ")") { offset += 1 }
    return .url
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "}")
  }
}
