import Diagnostics

/// A name or value from a page as a message quotes it: short, and with nothing that disturbs a terminal.
func quoted(_ text: String) -> String {
  let limit = 40
  let scalars = text.unicodeScalars.prefix(limit + 1)
  guard scalars.count > limit else { return text.printable }
  return (String(String.UnicodeScalarView(scalars.prefix(limit))) + "…").printable
}

/// The names as a sentence lists them: "`a`, `b` or `c`".
func listed(_ names: [String], _ last: String) -> String {
  let marked = names.map { "`\($0)`" }
  guard let end = marked.last, marked.count > 1 else { return marked.joined() }
  return marked.dropLast().joined(separator: ", ") + " \(last) " + end
}

/// The same names in both languages.
func choice(of names: [String]) -> Bilingual {
  Bilingual(nl: listed(names, "of"), en: listed(names, "or"))
}

/// The name that was meant; one letter says nothing.
func near(_ name: String, among candidates: some Sequence<String>) -> String? {
  name.utf8.count > 1 ? nearestName(to: name, among: candidates) : nil
}

extension Bilingual {
  static func + (a: Bilingual, b: Bilingual) -> Bilingual {
    Bilingual(nl: a.nl + b.nl, en: a.en + b.en)
  }

  static let empty = Bilingual(nl: "", en: "")

  /// "bedoelt u …?", when something is near.
  static func hint(_ name: String?, marks: (String, String) = ("`", "`")) -> Bilingual {
    guard let name else { return .empty }
    let near = marks.0 + name + marks.1
    return Bilingual(nl: "; bedoelt u \(near)?", en: "; did you mean \(near)?")
  }
}
