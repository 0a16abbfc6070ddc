import Diagnostics

/// Cuts a source into literal text and tags, in Mustache's notation.
///
/// - A tag is `{{`, an optional sigil, a name, `}}`, with spaces and tabs allowed around the name. It ends on the line on
///   which it begins, so that a tag that was not closed is found where it stands; only a comment may hold line ends.
/// - A section, inverted section, closing tag, comment or partial that is alone on its line takes the whole line with it,
///   the line end included. Indentation before such a partial is dropped, not given to the lines of the partial as
///   Mustache does: in HTML it means nothing, except in `pre` and `textarea`, where it would change what is read.
struct TagScanner {
  /// What is wrong with a tag by itself, and where it begins.
  enum Problem {
    case raw(content: String), delimiters, empty, unclosed(isComment: Bool)
  }

  private let bytes: [UInt8]
  /// Where literal text begins that has not become a token yet.
  private var literalStart = 0
  private var cursor = PositionCursor()
  private(set) var tokens: [Token] = []
  private(set) var problems: [(offset: Int, problem: Problem)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scan()
  }

  private mutating func scan() {
    var index = 0
    while let offset = bytes.firstPair(of: .openBrace, from: index), problems.count < ProblemList.limit {
      index = scanTag(at: offset)
    }
    appendLiteral(to: bytes.count)
  }

  /// Reads the tag at `offset`; answers where to go on.
  private mutating func scanTag(at offset: Int) -> Int {
    var start = skippingBlanks(from: offset + 2)
    let sigil = start < bytes.count ? bytes[start] : 0
    if sigil == UInt8(ascii: "!") { return scanComment(at: offset, content: start + 1) }

    let kind = Self.kind(of: sigil)
    if kind != .variable || Self.isRefused(sigil) { start += 1 }
    guard let end = closing(from: start) else {
      problems.append((offset, .unclosed(isComment: false)))
      appendLiteral(to: offset)
      literalStart = offset + 2
      return literalStart
    }
    let content = trimmed(start..<end)
    var next = end + 2

    switch sigil {
    case .openBrace, UInt8(ascii: "&"):
      if sigil == .openBrace, next < bytes.count, bytes[next] == .closeBrace { next += 1 }
      appendLiteral(to: offset)
      problems.append((offset, .raw(content: content)))
    case UInt8(ascii: "="):
      appendLiteral(to: offset)
      problems.append((offset, .delimiters))
    default:
      if content.isEmpty { problems.append((offset, .empty)) }
      next = appendTag(kind, content, at: offset, next: next)
    }
    literalStart = next
    return next
  }

  private mutating func scanComment(at offset: Int, content: Int) -> Int {
    guard let end = bytes.firstPair(of: .closeBrace, from: content) else {
      problems.append((offset, .unclosed(isComment: true)))
      appendLiteral(to: offset)
      literalStart = bytes.count
      return literalStart
    }
    let next = appendTag(.comment, "", at: offset, next: end + 2)
    literalStart = next
    return next
  }

  /// Adds a tag, and the literal text before it; answers where literal text goes on. An empty tag and a comment only take
  /// their room.
  private mutating func appendTag(_ kind: Tag.Kind, _ name: String, at offset: Int, next: Int) -> Int {
    var next = next
    if kind != .variable, let line = lineAround(offset..<next) {
      appendLiteral(to: line.lowerBound)
      next = line.upperBound
    } else {
      appendLiteral(to: offset)
    }
    if kind != .comment, !name.isEmpty {
      tokens.append(.tag(Tag(kind: kind, name: name, offset: offset, position: cursor.move(to: offset, in: bytes))))
    }
    return next
  }

  private mutating func appendLiteral(to end: Int) {
    if end > literalStart { tokens.append(.literal(literalStart..<end)) }
  }
}

// MARK: - Looking around

extension TagScanner {
  private static func kind(of sigil: UInt8) -> Tag.Kind {
    switch sigil {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .closing
    case UInt8(ascii: ">"): .partial
    default: .variable
    }
  }

  private static func isRefused(_ sigil: UInt8) -> Bool {
    sigil == .openBrace || sigil == UInt8(ascii: "&") || sigil == UInt8(ascii: "=")
  }

  private func skippingBlanks(from index: Int) -> Int {
    var index = index
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    return index
  }

  /// Where the `}}` stands that closes a tag, on the same line and before another tag begins.
  private func closing(from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count, bytes[index] != .lineFeed {
      if bytes[index] == .closeBrace, bytes[index + 1] == .closeBrace { return index }
      if bytes[index] == .openBrace, bytes[index + 1] == .openBrace { return nil }
      index += 1
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> String {
    var range = range
    while let first = range.first, bytes[first].isBlank { range = first + 1..<range.upperBound }
    while let last = range.last, bytes[last].isBlank { range = range.lowerBound..<last }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The whole line, with its line end, of a tag that has nothing but blanks beside it.
  private func lineAround(_ tag: Range<Int>) -> Range<Int>? {
    var start = tag.lowerBound
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    guard start == 0 || bytes[start - 1] == .lineFeed else { return nil }
    let end = skippingBlanks(from: tag.upperBound)
    if end == bytes.count { return start..<end }
    return bytes[end] == .lineFeed ? start..<end + 1 : nil
  }
}

/// Knows the position of an offset, and of later ones without beginning again.
private struct PositionCursor {
  private var offset = 0
  private var position = SourcePosition(line: 1, column: 1)

  mutating func move(to offset: Int, in bytes: [UInt8]) -> SourcePosition {
    let step = SourcePosition(of: offset - self.offset, in: bytes[self.offset...])
    position = SourcePosition(
      line: position.line + step.line - 1,
      column: step.line == 1 ? position.column + step.column - 1 : step.column)
    self.offset = offset
    return position
  }
}

extension [UInt8] {
  /// Where `byte` first stands twice in a row.
  fileprivate func firstPair(of byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index + 1 < count {
      if self[index] == byte, self[index + 1] == byte { return index }
      index += 1
    }
    return nil
  }
}

extension UInt8 {
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let lineFeed = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")

  /// A space or a tab.
  fileprivate var isBlank: Bool { self == .space || self == UInt8(ascii: "\t") }
}
