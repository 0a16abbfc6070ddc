import Diagnostics
import Templates

/// Page and text show the same values: a reader of one must not know less than a reader of the other.
enum SameEverywhere {
  /// What one of the two shows and the other does not, each at the place where it is shown.
  static func problems(
    html: Template.Compilation, txt: Template.Compilation, files: (html: String, txt: String)
  ) -> [Diagnostic] {
    let (page, text) = (shown(by: html), shown(by: txt))
    return problems(page, missingIn: text, file: files.txt) + problems(text, missingIn: page, file: files.html)
  }

  private static func problems(
    _ uses: [String: NameUse], missingIn other: [String: NameUse], file: String
  ) -> [Diagnostic] {
    uses.filter { other[$0.key] == nil }.sorted { $0.key < $1.key }.map { name, use in
      Diagnostic(
        code, at: use.place,
        Bilingual(
          nl: "`\(name)` wordt hier getoond, en niet in \(file)", en: "`\(name)` is shown here, and not in \(file)"))
    }
  }

  private static func shown(by compilation: Template.Compilation) -> [String: NameUse] {
    let uses = compilation.uses.filter {
      $0.role == .variable && $0.isInText && !RequiredNames.forPrograms.contains($0.dottedPath)
    }
    return Dictionary(uses.map { ($0.dottedPath, $0) }, uniquingKeysWith: { first, _ in first })
  }

  static let code = DiagnosticCode(
    "SJ204", .error,
    nl: (
      "pagina en tekst tonen niet hetzelfde",
      "De pagina en de tekst van een verklaring zijn twee vormen van hetzelfde document: wie de ene leest, weet niet minder dan wie de andere leest.",
      "Toon het genoemde gegeven ook in het andere sjabloon, of in geen van beide."
    ),
    en: (
      "page and text do not show the same",
      "The page and the text of a verklaring are two forms of the same document: who reads one knows no less than who reads the other.",
      "Show the value named in the other template as well, or in neither."
    ))
}
