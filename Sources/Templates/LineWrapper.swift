import Bytes

/// Breaks lines of plain text that are wider than the output allows.
///
/// - Width is counted in grapheme clusters, what a reader takes for one character.
/// - A line is broken at spaces. A line that goes on is indented to the last *stop* before the word that did not fit: the
///   column where two or more spaces in the template's own text ended. So a value behind a label, `Naam:   {{naam}}`,
///   goes on below itself. Without a stop, or when a stop leaves less than a quarter of the width, it is indented as the
///   line itself is. Spaces within values are no stops.
/// - A word that does not fit behind the stop goes to the indentation of the line, and one that does not fit there either
///   to the first column. A word that is wider than the whole line is broken where the line ends, and goes on at the stop:
///   paper and mail would cut it.
struct LineWrapper: Sendable {
  /// The stops of the lines so far, each in bytes from the beginning of its line.
  private var stops: [Int] = []
  /// Where those of the line that is being rendered begin; emptying the list at every line would cost more than the rest.
  private var firstStop = 0
  /// The line after `wrap`.
  private(set) var wrapped: [UInt8] = []

  /// Begins a document.
  mutating func begin() {
    stops.removeAll(keepingCapacity: true)
    firstStop = 0
  }

  /// Begins a line.
  mutating func beginLine() {
    firstStop = stops.count
  }

  /// Remembers a stop of the line.
  mutating func markStop(_ offset: Int) {
    stops.append(offset)
  }

  /// Wraps a line, which may end with a line feed; answers false, and does nothing, when it is not too wide.
  mutating func wrap(_ bytes: UnsafeBufferPointer<UInt8>, width: Int) -> Bool {
    let end = bytes.last == .lineFeed ? bytes.count - 1 : bytes.count
    let line = Line(UnsafeBufferPointer(rebasing: bytes[..<end]))
    guard line.isWider(than: width, in: 0..<end) else { return false }
    wrapped.removeAll(keepingCapacity: true)
    // A value that has line feeds is kept as it is; each of its lines is a line.
    var start = 0
    while line.hasLineFeed, let feed = bytes[start..<end].firstIndex(of: .lineFeed) {
      appendWrapped(start..<feed, of: line, width: width)
      wrapped.append(.lineFeed)
      start = feed + 1
    }
    appendWrapped(start..<end, of: line, width: width)
    wrapped.append(contentsOf: bytes[end...])
    return true
  }

  private mutating func appendWrapped(_ range: Range<Int>, of line: Line, width: Int) {
    var column = 0
    /// Where the part of the line begins that is not copied yet.
    var copied = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let rest = line.skipFitting(width - column, in: index..<range.upperBound)
      column += rest.lowerBound - index
      index = rest.lowerBound
      let word = line.firstWord(in: rest)
      let wordColumn = column + word.lowerBound - index
      let wordWidth = line.width(of: word)
      column = wordColumn + wordWidth
      if column > width, wordWidth > 0 {
        let indent = indent(before: word.lowerBound, of: line, range, word: wordWidth, width: width)
        // Breaking before a word helps only when that moves it to the left.
        if indent < wordColumn {
          wrapped.append(contentsOf: UnsafeBufferPointer(rebasing: line.bytes[copied..<index]))
          beginLine(indent: indent)
          copied = word.lowerBound
        }
        let start = min(indent, wordColumn)
        column = start + wordWidth
        if wordWidth > width {
          wrapped.append(contentsOf: UnsafeBufferPointer(rebasing: line.bytes[copied..<word.lowerBound]))
          copied = word.upperBound
          column = appendPieces(of: line.characters(in: word), column: start, indent: indent, width: width)
        }
      }
      index = word.upperBound
    }
    wrapped.append(contentsOf: UnsafeBufferPointer(rebasing: line.bytes[copied..<range.upperBound]))
  }

  private mutating func beginLine(indent: Int) {
    wrapped.append(.lineFeed)
    wrapped.append(contentsOf: repeatElement(.space, count: indent))
  }

  /// Appends a word that no line can hold, from `column` on; answers the column behind it.
  private mutating func appendPieces(of characters: String, column: Int, indent: Int, width: Int) -> Int {
    var column = column
    for character in characters {
      if column >= width {
        beginLine(indent: indent)
        column = indent
      }
      wrapped.append(contentsOf: character.utf8)
      column += 1
    }
    return column
  }

  /// The indentation of a line that is broken before or in the word at `start`.
  private func indent(before start: Int, of line: Line, _ range: Range<Int>, word: Int, width: Int) -> Int {
    let indentation = min(line.bytes[range].prefix { $0 == .space }.count, width - width / 4)
    if let stop = stops[firstStop...].last(where: { range.lowerBound < $0 && $0 <= start }) {
      let stopColumn = line.width(of: range.lowerBound..<stop)
      if stopColumn <= width - width / 4, stopColumn + word <= width || word > width { return stopColumn }
    }
    return indentation + word <= width || word > width ? indentation : 0
  }
}

/// A line that may have to be wrapped.
///
/// Telling grapheme clusters apart takes far longer than all the rest, so it is done only where it may matter: a text has
/// no more clusters than scalars, and as many as bytes where it is ASCII.
private struct Line {
  let bytes: UnsafeBufferPointer<UInt8>
  let hasLineFeed: Bool
  private let isASCII: Bool

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var (feeds, others): (UInt64, UInt64) = (0, 0)
    bytes.forEachWord { word in
      feeds |= word.marks(of: .lineFeed)
      others |= word.nonASCIIMarks
    }
    hasLineFeed = feeds != 0
    isASCII = others == 0
  }

  func isWider(than width: Int, in range: Range<Int>) -> Bool {
    scalars(in: range) > width && self.width(of: range) > width
  }

  /// The number of grapheme clusters.
  func width(of range: Range<Int>) -> Int {
    // Line feeds are excepted, for CR LF is one cluster.
    isASCII || !hasLineFeed && isASCII(range)
      ? range.count : String(decoding: bytes[range], as: UTF8.self).count
  }

  private func isASCII(_ range: Range<Int>) -> Bool {
    isASCII || scalars(in: range) == range.count
  }

  private func scalars(in range: Range<Int>) -> Int {
    if isASCII { return range.count }
    var continuations = 0
    UnsafeBufferPointer(rebasing: bytes[range]).forEachWord { continuations += $0.continuationMarks.nonzeroBitCount }
    return range.count - continuations
  }

  func characters(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The first word, with nothing but spaces before it.
  func firstWord(in range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == .space { start += 1 }
    var end = start
    while end < range.upperBound, bytes[end] != .space { end += 1 }
    return start..<end
  }

  /// What is left behind words that certainly fit in `columns`, beginning at the spaces before a word; in ASCII, where
  /// bytes are columns, that can be known without going through them one by one.
  func skipFitting(_ columns: Int, in range: Range<Int>) -> Range<Int> {
    let fitting = range.prefix(max(columns, 0))
    guard !fitting.isEmpty, isASCII(fitting) else { return range }
    guard fitting.count < range.count else { return range.upperBound..<range.upperBound }
    var start = fitting.upperBound
    while start > range.lowerBound, bytes[start] != .space { start -= 1 }
    while start > range.lowerBound, bytes[start - 1] == .space { start -= 1 }
    return start..<range.upperBound
  }
}
