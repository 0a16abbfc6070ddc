/// One piece of HTML, and where it stands.
struct HTMLToken {
  enum Kind {
    case text, comment, declaration
    /// The text of `title`, `style`, `script` or `textarea`.
    case rawText
    case startTag(HTMLTag)
    case endTag(HTMLTag)
  }

  let kind: Kind
  let range: Range<Int>
}

struct HTMLTag {
  /// In lower case.
  let name: String
  var attributes: [HTMLAttribute] = []
  var isSelfClosing = false
}

struct HTMLAttribute {
  /// In lower case.
  let name: String
  let offset: Int
  /// Without its quotes; nil when only the name is there.
  let value: Range<Int>?
}

/// Cuts HTML into tokens. What parsers read differently has been refused by the module Templates; this reads any bytes,
/// each of them once.
struct HTMLReader {
  private let bytes: [UInt8]
  private var offset = 0
  /// The element whose raw text is next.
  private var rawElement: [UInt8]?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> HTMLToken? {
    let start = offset
    guard start < bytes.count else { return nil }
    if let name = rawElement {
      rawElement = nil
      offset = rawTextEnd(of: name)
      if offset > start { return HTMLToken(kind: .rawText, range: start..<offset) }
    }
    let kind = beginsMarkup(at: start) ? readMarkup() : readText()
    return HTMLToken(kind: kind, range: start..<offset)
  }

  private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func beginsMarkup(at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "<"), let next = byte(at: index + 1) else { return false }
    if next == UInt8(ascii: "/") { return byte(at: index + 2)?.isLetter ?? false }
    return next.isLetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
  }

  private mutating func readText() -> HTMLToken.Kind {
    repeat { offset += 1 } while offset < bytes.count && !beginsMarkup(at: offset)
    return .text
  }

  private mutating func readMarkup() -> HTMLToken.Kind {
    if bytes[offset + 1] == UInt8(ascii: "!"), byte(at: offset + 2) == UInt8(ascii: "-"),
      byte(at: offset + 3) == UInt8(ascii: "-")
    {
      skipComment()
      return .comment
    }
    switch bytes[offset + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
      offset = min(offset + 1, bytes.count)
      return .declaration
    case UInt8(ascii: "/"):
      offset += 2
      return .endTag(readTag())
    default:
      offset += 1
      let tag = readTag()
      if ["title", "style", "script", "textarea"].contains(tag.name) { rawElement = Array(tag.name.utf8) }
      return .startTag(tag)
    }
  }

  private mutating func skipComment() {
    offset += 4
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: ">"), bytes[offset - 1] == UInt8(ascii: "-"),
        bytes[offset - 2] == UInt8(ascii: "-")
      {
        offset += 1
        return
      }
      offset += 1
    }
  }

  /// Where the end tag of raw text begins.
  private func rawTextEnd(of name: [UInt8]) -> Int {
    var index = offset
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), byte(at: index + 1) == UInt8(ascii: "/"),
        bytes[(index + 2)...].prefix(name.count).elementsEqual(name, by: { $0.lowercased == $1 })
      {
        switch byte(at: index + 2 + name.count) {
        case nil, UInt8(ascii: "/"), UInt8(ascii: ">"): return index
        case let next? where next.isSpace: return index
        default: break
        }
      }
      index += 1
    }
    return index
  }
}

// MARK: - Tags

extension HTMLReader {
  /// Reads a tag from its name to behind its `>`.
  private mutating func readTag() -> HTMLTag {
    var tag = HTMLTag(name: readName { $0.isSpace || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") })
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ">") {
        tag.isSelfClosing = bytes[offset - 1] == UInt8(ascii: "/") && tag.attributes.last?.value?.upperBound != offset
        offset += 1
        break
      } else if byte.isSpace || byte == UInt8(ascii: "/") {
        offset += 1
      } else {
        tag.attributes.append(readAttribute())
      }
    }
    return tag
  }

  private mutating func readAttribute() -> HTMLAttribute {
    let start = offset
    // A name may begin with `=`.
    offset += 1
    let rest = readName {
      $0.isSpace || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=")
    }
    let name = String(decoding: [bytes[start].lowercased], as: UTF8.self) + rest
    skipSpace()
    guard byte(at: offset) == UInt8(ascii: "=") else { return HTMLAttribute(name: name, offset: start, value: nil) }
    offset += 1
    skipSpace()
    return HTMLAttribute(name: name, offset: start, value: readValue())
  }

  private mutating func readValue() -> Range<Int> {
    guard let quote = byte(at: offset), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = offset
      while offset < bytes.count, !bytes[offset].isSpace, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
      return start..<offset
    }
    offset += 1
    let start = offset
    while offset < bytes.count, bytes[offset] != quote { offset += 1 }
    let value = start..<offset
    offset = min(offset + 1, bytes.count)
    return value
  }

  private mutating func readName(until isEnd: (UInt8) -> Bool) -> String {
    let start = offset
    while offset < bytes.count, !isEnd(bytes[offset]) { offset += 1 }
    return String(decoding: bytes[start..<offset].map(\.lowercased), as: UTF8.self)
  }

  private mutating func skipSpace() {
    while offset < bytes.count, bytes[offset].isSpace { offset += 1 }
  }
}

extension UInt8 {
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  /// White space in HTML and in CSS.
  var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0C || self == 0x0D }
  var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
