public import Diagnostics
import Pages
public import Templates

/// The templates of a praktijkverklaring: one for the page, one for the text.
public struct TemplateSet: Sendable {
  public let html: Template
  public let txt: Template

  /// The names of the two files in a template folder; every other `NAME.html` and `NAME.txt` is a partial.
  public static let htmlFile = "verklaring.html"
  public static let txtFile = "verklaring.txt"
  /// How many columns a line of the text may have.
  public static let textWidth = 76

  /// Compiles the files of a template folder.
  ///
  /// - Parameter files: the contents by file name.
  /// - Returns: the set, or nil when there is an error among the diagnostics.
  public static func compile(
    folder: String, files: [String: [UInt8]]
  ) -> (TemplateSet?, [Diagnostic]) {
    let html = compile(htmlFile, .html, ending: ".html", folder, files)
    let txt = compile(txtFile, .text(width: textWidth), ending: ".txt", folder, files)
    let set = html.0.flatMap { html in txt.0.map { TemplateSet(html: html, txt: $0) } }
    return (set, html.1 + txt.1)
  }

  private static func compile(
    _ name: String, _ kind: OutputKind, ending: String, _ folder: String, _ files: [String: [UInt8]]
  ) -> (Template?, [Diagnostic]) {
    guard let bytes = files[name] else {
      let message = Bilingual(
        nl: "de map met sjablonen heeft geen \(name)", en: "the template folder has no \(name)")
      return (nil, [Diagnostic(TemplateSetCodes.missingFile, at: Place(file: "\(folder)/\(name)"), message)])
    }
    var partials: [String: TemplateSource] = [:]
    for (file, bytes) in files where file.hasSuffix(ending) && file != name {
      partials[String(file.dropLast(ending.count))] = TemplateSource(file: "\(folder)/\(file)", bytes: bytes)
    }
    let source = TemplateSource(file: "\(folder)/\(name)", bytes: bytes)
    let compilation = Template.compile(source, kind: kind, shape: VerklaringFields.all.shape, partials: partials)
    let page = kind == .html ? pageProblems(of: compilation) : []
    let unused = partials.filter { !compilation.partials.contains($0.key) }.map(\.value.file).sorted().map { file in
      Diagnostic(
        TemplateSetCodes.unusedPartial, at: Place(file: file),
        Bilingual(
          nl: "geen sjabloon gebruikt dit bestand; het is niet nagekeken",
          en: "no template uses this file; it was not looked at"))
    }
    let problems = compilation.diagnostics + page + unused
    // What a broken template shows cannot be told.
    guard let template = compilation.template else { return (nil, problems) }
    let missing = RequiredNames.missing(in: compilation.uses, of: kind).map { name in
      let isOptional = !RequiredNames.always.contains(name)
      return Diagnostic(
        RequiredNames.code, at: Place(file: source.file, line: 1, column: 1),
        Bilingual(
          nl: isOptional
            ? "`\(name)` wordt nergens getoond" : "`\(name)` wordt niet op elke verklaring getoond",
          en: isOptional ? "`\(name)` is shown nowhere" : "`\(name)` is not shown on every verklaring"))
    }
    let all = problems + missing
    return (all.contains(where: \.isError) ? nil : template, all)
  }

  /// What is wrong with the page as a page: what is hidden, loaded, unreadable or inaccessible.
  private static func pageProblems(of compilation: Template.Compilation) -> [Diagnostic] {
    // Where tags, sections or elements are broken, the rest would be found wrong for that reason alone.
    let broken = Set((TemplateCodes.syntaxCodes + TemplateCodes.htmlCodes).map(\.id))
    guard !compilation.diagnostics.contains(where: { broken.contains($0.code.id) }) else { return [] }
    return PageCheck.problems(in: PageSource(compilation.outline))
  }
}

/// Codes for a folder of templates as a whole.
public enum TemplateSetCodes {
  public static let all = [missingFile, RequiredNames.code, unusedPartial]

  static let missingFile = DiagnosticCode(
    "SJ201", .error,
    nl: (
      "sjabloonbestand ontbreekt",
      "Een map met sjablonen heeft verklaring.html voor de pagina en verklaring.txt voor de tekst.",
      "Zet het bestand in de map; de map `templates` van het programma is een voorbeeld."
    ),
    en: (
      "template file is missing",
      "A template folder has verklaring.html for the page and verklaring.txt for the text.",
      "Put the file in the folder; the program's own folder `templates` is an example."
    ))

  static let unusedPartial = DiagnosticCode(
    "SJ203", .warning,
    nl: (
      "deelsjabloon wordt niet gebruikt",
      "Een bestand in de map dat geen `{{> naam}}` noemt, staat op geen enkel document. Vaak is de naam in de tag of van het bestand een andere dan bedoeld.",
      "Gebruik het met `{{> naam}}`, of haal het uit de map."
    ),
    en: (
      "partial is not used",
      "A file in the folder that no `{{> name}}` names is on no document. Often the name in the tag or of the file is another than was meant.",
      "Use it with `{{> name}}`, or take it out of the folder."
    ))
}
