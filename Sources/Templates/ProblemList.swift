import Diagnostics

/// Where something stands in one of the sources of a compilation.
struct SourceOffset: Hashable, Comparable {
  /// The template itself is 0; partials are numbered in the order in which they were first used.
  var source: Int
  var offset: Int

  static func < (a: SourceOffset, b: SourceOffset) -> Bool {
    (a.source, a.offset) < (b.source, b.offset)
  }
}

/// The diagnostics of one compilation: each once, though a partial may be used many times, and in the order of the
/// sources.
struct ProblemList {
  /// With so many problems the file is something else than a template.
  static let limit = 500

  private struct Key: Hashable {
    let code: String
    let offset: SourceOffset
  }

  private var seen: Set<Key> = []
  private var problems: [(offset: SourceOffset, diagnostic: Diagnostic)] = []

  /// Whether there are so many problems that there is no point in going on.
  var isFull: Bool { problems.count >= Self.limit }

  /// Whether there is a problem because of which the template cannot be used.
  var hasErrors: Bool { problems.contains { $0.diagnostic.isError } }

  /// Whether the problem at `offset` is new and there is room for it; asked before its message is made.
  mutating func admits(_ code: DiagnosticCode, at offset: SourceOffset) -> Bool {
    !isFull && seen.insert(Key(code: code.id, offset: offset)).inserted
  }

  mutating func append(_ diagnostic: Diagnostic, at offset: SourceOffset) {
    problems.append((offset, diagnostic))
  }

  /// All diagnostics in the order of their places; those at one place in the order in which they were found.
  func sorted() -> [Diagnostic] {
    var diagnostics = problems.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element.diagnostic)
    if isFull, let last = diagnostics.last {
      diagnostics.append(
        Diagnostic(
          TemplateCodes.tooManyProblems, at: Place(file: last.place.file),
          Bilingual(
            nl: "meer dan \(Self.limit) problemen: de rest is niet nagekeken",
            en: "more than \(Self.limit) problems: the rest was not looked at")))
    }
    return diagnostics
  }
}
