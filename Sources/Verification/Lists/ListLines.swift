import Dossiers
import Manifests

/// The lines of a list's text, one after the other.
struct ListLines {
  private let text: [UInt8]
  private var position = 0
  /// The number of the line that was read last, from 1.
  private(set) var line = 0

  init(_ text: [UInt8]) throws(ListProblem) {
    self.text = text
    guard text.last == UInt8(ascii: "\n") else {
      throw ListProblem(kind: .noFinalLineFeed, line: 1 + text.count { $0 == UInt8(ascii: "\n") })
    }
  }

  var isAtEnd: Bool { position == text.count }

  /// How many bytes are still to be read.
  var bytesLeft: Int { text.count - position }

  /// The next line without its line feed; there must be one.
  mutating func next() throws(ListProblem) -> ArraySlice<UInt8> {
    guard let end = text[position...].firstIndex(of: UInt8(ascii: "\n")) else {
      throw ListProblem(kind: .noHeader, line: line + 1)
    }
    defer { position = end + 1 }
    line += 1
    return text[position..<end]
  }

  /// What the next line has behind `word` and a space.
  mutating func next(after word: String, or kind: ListProblem.Kind) throws(ListProblem) -> ArraySlice<UInt8> {
    let line = try next()
    guard line.starts(with: "\(word) ".utf8) else { throw problem(kind) }
    return line.dropFirst(word.utf8.count + 1)
  }

  /// Reads the line `aantal`.
  mutating func count() throws(ListProblem) -> LineCount {
    guard let number = decimalNumber(try next(after: "aantal", or: .countForm)) else { throw problem(.countForm) }
    return LineCount(announced: number, line: line)
  }

  /// A problem in the line that was read last.
  func problem(_ kind: ListProblem.Kind) -> ListProblem {
    ListProblem(kind: kind, line: line)
  }
}

/// How many lines a list says that it has.
struct LineCount {
  let announced: UInt64
  /// Where it says so.
  let line: Int

  /// Demands that so many were found.
  func demand(_ found: Int) throws(ListProblem) {
    guard announced == found else { throw ListProblem(kind: .count(announced: announced, found: found), line: line) }
  }
}

/// The words of one line, parted by single spaces.
struct LineWords {
  private(set) var rest: ArraySlice<UInt8>?

  init(_ line: ArraySlice<UInt8>) {
    rest = line
  }

  /// The next word, or nil when there is none.
  mutating func next() -> ArraySlice<UInt8>? {
    guard let text = rest else { return nil }
    let end = text.firstIndex(of: UInt8(ascii: " "))
    rest = end.map { text[($0 + 1)...] }
    return end.map { text[..<$0] } ?? text
  }

  /// Steps over the next word when it is this one.
  mutating func skip(_ word: String) -> Bool {
    let before = rest
    if let next = next(), next.elementsEqual(word.utf8) { return true }
    rest = before
    return false
  }

  /// The day behind `word`; nil when another word stands there.
  mutating func day(after word: String, in lines: ListLines) throws(ListProblem) -> Datum? {
    guard skip(word) else { return nil }
    guard let text = next() else { throw lines.problem(.lineForm) }
    guard let day = Datum(iso: text) else { throw lines.problem(.day) }
    return day
  }
}
