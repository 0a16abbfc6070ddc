import Diagnostics

/// The problems of one page: each once at a place, however often it is found.
final class Findings {
  /// With so many problems the file is something else than a template.
  static let limit = 500

  private struct Key: Hashable {
    let code: String
    let offset: Int
    let variant: String
  }

  private let source: PageSource
  private var seen: Set<Key> = []
  private var problems: [(offset: Int, diagnostic: Diagnostic)] = []

  init(_ source: PageSource) {
    self.source = source
  }

  /// Reports a problem; its message is only made when the problem is new and there is room for it. Several problems of
  /// one kind at one place are told apart by their variants.
  func report(
    _ code: DiagnosticCode, at offset: Int, variant: String = "", notes: @autoclosure () -> [Note] = [],
    _ message: @autoclosure () -> Bilingual
  ) {
    guard !isFull, seen.insert(Key(code: code.id, offset: offset, variant: variant)).inserted else { return }
    let (place, inclusions) = source.place(clamped(offset))
    problems.append((offset, Diagnostic(code, at: place, message(), notes: notes() + inclusions)))
  }

  /// Whether there are so many problems that there is no point in going on.
  var isFull: Bool { problems.count >= Self.limit }

  /// A note at another place of the page.
  func note(_ nl: String, _ en: String, at offset: Int) -> Note {
    Note(Bilingual(nl: nl, en: en), at: source.place(clamped(offset)).place)
  }

  private func clamped(_ offset: Int) -> Int { max(0, min(offset, source.bytes.count)) }

  /// All diagnostics in the order of their places; those at one place in the order in which they were found.
  func sorted() -> [Diagnostic] {
    var diagnostics = problems.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element.diagnostic)
    if isFull, let last = diagnostics.last {
      diagnostics.append(
        Diagnostic(
          PageCodes.tooMuch, at: Place(file: last.place.file),
          Bilingual(
            nl: "\(Self.limit) problemen of meer: de rest is niet nagekeken",
            en: "\(Self.limit) problems or more: the rest was not looked at")))
    }
    return diagnostics
  }
}
