public import Diagnostics
import Pages
public import Templates
import UnicodeText

/// The templates of a praktijkverklaring: one for the page, one for the text.
public struct TemplateSet: Sendable {
  public let html: Template
  public let txt: Template
  /// Why these templates make no concepts, as warnings; none where they do.
  public let conceptProblems: [Diagnostic]

  /// Why verklaringen by these templates show no QR code, as warnings; none where they do.
  public let qrProblems: [Diagnostic]

  /// Whether these templates can make concepts.
  public var canMakeConcepts: Bool { conceptProblems.isEmpty }

  /// The names of the two files in a template folder; every other `NAME.html` and `NAME.txt` is a partial.
  public static let htmlFile = "verklaring.html"
  public static let txtFile = "verklaring.txt"
  /// How many columns a line of the text may have.
  public static let textWidth = 76

  /// Compiles the files of a template folder.
  ///
  /// - Parameters:
  ///   - files: the contents by file name.
  ///   - isBuiltIn: whether these are the program's own, of which the tests hold that the page is right: looking at it
  ///     again in every run would take longer than to make a document.
  /// - Returns: the set, or nil when there is an error among the diagnostics.
  public static func compile(
    folder: String, files: [String: [UInt8]], isBuiltIn: Bool = false
  ) -> (TemplateSet?, [Diagnostic]) {
    let html = compile(htmlFile, .html, ending: ".html", folder, files, checksPage: !isBuiltIn)
    let txt = compile(txtFile, .text(width: textWidth), ending: ".txt", folder, files, checksPage: false)
    var problems = html.diagnostics + txt.diagnostics
    guard let page = html.compilation?.template, let text = txt.compilation?.template,
      let htmlCompilation = html.compilation, let txtCompilation = txt.compilation
    else { return (nil, problems) }
    problems += SameEverywhere.problems(
      html: htmlCompilation, txt: txtCompilation, files: ("\(folder)/\(htmlFile)", "\(folder)/\(txtFile)"))
    let conceptProblems =
      ConceptMarks.problems(in: htmlCompilation, of: .html, file: "\(folder)/\(htmlFile)")
      + ConceptMarks.problems(in: txtCompilation, of: .text(width: textWidth), file: "\(folder)/\(txtFile)")
    let qrProblems =
      QRPlace.problems(in: htmlCompilation, of: .html, file: "\(folder)/\(htmlFile)")
      + QRPlace.problems(in: txtCompilation, of: .text(width: textWidth), file: "\(folder)/\(txtFile)")
    let set = TemplateSet(html: page, txt: text, conceptProblems: conceptProblems, qrProblems: qrProblems)
    return (problems.contains(where: \.isError) ? nil : set, problems)
  }

  private static func compile(
    _ name: String, _ kind: OutputKind, ending: String, _ folder: String, _ files: [String: [UInt8]], checksPage: Bool
  ) -> (compilation: Template.Compilation?, diagnostics: [Diagnostic]) {
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
    var problems = compilation.diagnostics
    if checksPage { problems += pageProblems(of: compilation) }
    if kind != .html { problems += unprintable(in: compilation.outline) }
    // What a broken template shows cannot be told.
    if compilation.template != nil {
      problems += RequiredNames.missing(in: compilation, of: kind).map { $0.diagnostic(in: source.file) }
    }
    problems += partials.filter { !compilation.partials.contains($0.key) }.map { partial in
      Diagnostic(
        TemplateSetCodes.unusedPartial, at: Place(file: partial.value.file),
        Bilingual(
          nl: "geen sjabloon gebruikt dit bestand; het is niet nagekeken",
          en: "no template uses this file; it was not looked at"))
    }
    return (compilation, problems.sortedByPlace(first: source.file))
  }

  /// Characters in the text template that a reader cannot see, or that steer a terminal.
  private static func unprintable(in outline: TemplateOutline) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for line in outline.bytes.indices.split(whereSeparator: { outline.bytes[$0] == UInt8(ascii: "\n") }) {
      guard firstUnprintable(in: outline.bytes[line.startIndex..<line.endIndex].withoutPlaceholders) != nil else {
        continue
      }
      let (place, notes) = outline.place(at: line.startIndex)
      problems.append(
        Diagnostic(
          TemplateSetCodes.unprintable, at: Place(file: place.file, line: place.line),
          Bilingual(
            nl:
              "op deze regel staat een teken dat niet te zien is of de leesrichting verandert (een tab is er ook een)",
            en: "this line holds a character that cannot be seen or turns the reading direction (a tab is one too)"),
          notes: notes))
    }
    return problems
  }

  /// What is wrong with the page as a page: what is hidden, loaded, unreadable or inaccessible.
  private static func pageProblems(of compilation: Template.Compilation) -> [Diagnostic] {
    // Where tags, sections or elements are broken, the rest would be found wrong for that reason alone.
    let broken = Set((TemplateCodes.syntaxCodes + TemplateCodes.htmlCodes).map(\.id))
    guard !compilation.diagnostics.contains(where: { broken.contains($0.code.id) }) else { return [] }
    return PageCheck.problems(in: PageSource(compilation.outline))
  }
}

extension ArraySlice<UInt8> {
  /// Without the marks that stand for values.
  fileprivate var withoutPlaceholders: ArraySlice<UInt8> {
    String(decoding: self, as: UTF8.self).replacing("\u{FFFC}", with: "").utf8.map(\.self)[...]
  }
}

extension RequiredNames.Missing {
  fileprivate func diagnostic(in file: String) -> Diagnostic {
    let isOptional = !RequiredNames.always.contains(name) && !RequiredNames.onPage.contains(name)
    let message = Bilingual(
      nl: isOptional
        ? "`\(name)` wordt niet getoond op elke verklaring die het heeft"
        : "`\(name)` wordt niet op elke verklaring getoond",
      en: isOptional
        ? "`\(name)` is not shown on every verklaring that has it" : "`\(name)` is not shown on every verklaring")
    if RequiredNames.places.contains(name) {
      return Diagnostic(
        RequiredNames.code, at: Place(file: file, line: 1, column: 1),
        Bilingual(
          nl: "`{{#\(name)}}…{{/\(name)}}` met een element erin ontbreekt: de plaats voor de handtekening",
          en: "`{{#\(name)}}…{{/\(name)}}` with an element in it is missing: the place for the signature"))
    }
    guard let use else { return Diagnostic(RequiredNames.code, at: Place(file: file, line: 1, column: 1), message) }
    let note = Note(
      use.isInText
        ? Bilingual(nl: "hier hangt het ook van iets anders af", en: "here it depends on something else as well")
        : Bilingual(
          nl: "in een attribuut of in de titel ziet een lezer het niet",
          en: "in an attribute or in the title readers do not see it"))
    return Diagnostic(RequiredNames.code, at: use.place, message, notes: [note])
  }
}

extension [Diagnostic] {
  /// By file, the named one first, then by place; those at one place stay in their order.
  fileprivate func sortedByPlace(first file: String) -> [Diagnostic] {
    enumerated().sorted { a, b in
      func key(_ diagnostic: Diagnostic, _ index: Int) -> (Int, String, Int, Int, Int) {
        let place = diagnostic.place
        return (place.file == file ? 0 : 1, place.file, place.line ?? 0, place.column ?? 0, index)
      }
      return key(a.element, a.offset) < key(b.element, b.offset)
    }.map(\.element)
  }
}

/// Codes for a folder of templates as a whole.
public enum TemplateSetCodes {
  public static let all = [
    missingFile, RequiredNames.code, unusedPartial, SameEverywhere.code, unprintable, notOnConcepts, noConcepts,
    QRPlace.code, noQR,
  ]

  static let missingFile = DiagnosticCode(
    "SJ201", .error,
    nl: (
      "sjabloonbestand ontbreekt",
      "Een map met sjablonen heeft verklaring.html voor de pagina en verklaring.txt voor de tekst.",
      "Zet het bestand in de map; `praktijkverklaring template new` maakt een map om mee te beginnen."
    ),
    en: (
      "template file is missing",
      "A template folder has verklaring.html for the page and verklaring.txt for the text.",
      "Put the file in the folder; `praktijkverklaring template new` makes a folder to start from."
    ))

  static let unprintable = DiagnosticCode(
    "SJ205", .error,
    nl: (
      "teken dat niet in een tekst kan",
      "Stuurtekens kunnen tekst verbergen in een venster, en andere tekens draaien de leesrichting om of zijn niet te zien.",
      "Typ de regel opnieuw, met spaties in plaats van tabs."
    ),
    en: (
      "character that cannot stand in a text",
      "Control characters can hide text in a terminal, and others turn the reading direction or cannot be seen.",
      "Type the line anew, with spaces instead of tabs."
    ))

  static let notOnConcepts = DiagnosticCode(
    "SJ206", .warning,
    nl: (
      "sjabloon kan geen concepten maken",
      "Een concept (`generate --concept`) is nog niet afgetekend: het heeft geen id, zout, controlegetal, aftekening en datum van afgifte, en zegt zelf dat het een concept is. Voor praktijkverklaringen is dit sjabloon goed.",
      "Zet wat een concept niet heeft binnen `{{^concept}}…{{/concept}}`, en een merk binnen `{{#concept}}…{{/concept}}`, met het woord CONCEPT; op de pagina ook in een kop die op elk vel terugkomt. De ingebouwde sjablonen (`template new`) doen het voor."
    ),
    en: (
      "template can make no concepts",
      "A concept (`generate --concept`) is not signed off yet: it has no id, salt, control number, sign-off and day of issue, and says itself that it is a concept. For praktijkverklaringen this template is right.",
      "Put what a concept does not have within `{{^concept}}…{{/concept}}`, and a mark within `{{#concept}}…{{/concept}}`, with the word CONCEPT; on the page also in a header that comes back on each sheet. The built-in templates (`template new`) show how."
    ))

  /// What stops `generate --concept`.
  public static let noConcepts = DiagnosticCode(
    "SJ207", .error,
    nl: (
      "met deze sjablonen kunnen geen concepten worden gemaakt",
      "Een concept moet als concept te herkennen zijn, en heeft minder gegevens dan een praktijkverklaring. De waarschuwingen erboven zeggen waar het sjabloon daar geen rekening mee houdt.",
      "Herstel wat SJ206 noemt, of laat --templates weg: de ingebouwde sjablonen kunnen het."
    ),
    en: (
      "no concepts can be made with these templates",
      "A concept must be recognised as one, and has fewer values than a praktijkverklaring. The warnings above say where the template does not reckon with that.",
      "Mend what SJ206 names, or leave --templates out: the built-in templates can do it."
    ))

  /// What stops `generate --verify-url`.
  public static let noQR = DiagnosticCode(
    "SJ209", .error,
    nl: (
      "met deze sjablonen krijgen verklaringen geen QR-code",
      "Met --verify-url hoort op elke verklaring een QR-code en het adres van de controlepagina. De waarschuwingen erboven zeggen wat het sjabloon daarvan niet toont.",
      "Herstel wat SJ208 noemt, of laat --verify-url of --templates weg: de ingebouwde sjablonen tonen de code."
    ),
    en: (
      "with these templates verklaringen get no QR code",
      "With --verify-url every verklaring is to show a QR code and the address of the verification page. The warnings above say what of that the template does not show.",
      "Mend what SJ208 names, or leave --verify-url or --templates out: the built-in templates show the code."
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
