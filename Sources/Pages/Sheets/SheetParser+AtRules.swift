import Diagnostics

/// `@media` and `@page`, and why not the others.
extension SheetParser {
  mutating func readAtRule(_ name: String, isNested: Bool) {
    let start = place
    index += 1
    let prelude = take { $0 == .openBrace || $0 == .closeBrace || $0 == .semicolon }.trimmed
    let hasBlock = current?.kind == .openBrace
    guard name == "media" || name == "page", !isNested, hasBlock else {
      reportAtRule(name, isNested: isNested, at: start)
      if hasBlock { skipBlock() } else if current?.kind == .semicolon { index += 1 }
      return
    }
    index += 1
    if name == "page" { return readPage(prelude, at: start) }
    // What stands in a block of which the condition is wrong is looked at as if it always holds.
    readRules(media: mediaQuery(prelude, at: start) ?? MediaQuery(), isNested: true)
  }

  private func reportAtRule(_ name: String, isNested: Bool, at offset: Int) {
    let shown = quoted("@" + name)
    let message: Bilingual
    if name == "media" || name == "page" {
      message =
        isNested
        ? Bilingual(nl: "`\(shown)` kan niet in `@media` staan", en: "`\(shown)` cannot stand in `@media`")
        : Bilingual(
          nl: "achter `\(shown)` hoort een blok met `{` en `}`",
          en: "a block with `{` and `}` belongs behind `\(shown)`")
    } else {
      message =
        Bilingual(nl: "`\(shown)` kan niet in een stijl staan", en: "a style sheet cannot hold `\(shown)`")
        + (Self.reasons[name].map { Bilingual(nl: ": " + $0.nl, en: ": " + $0.en) }
          ?? .hint(near(name, among: ["media", "page"]), marks: ("`@", "`")))
    }
    findings.report(PageCodes.atRule, at: offset, message)
  }

  private static let reasons: [String: Bilingual] = [
    "import": Bilingual(
      nl: "een stijl laadt niets; zet de regels zelf in `<style>`",
      en: "a style sheet loads nothing; put the rules themselves in `<style>`"),
    "font-face": Bilingual(
      nl: "een stijl laadt niets; noem letters die op elk apparaat staan",
      en: "a style sheet loads nothing; name fonts that every device has"),
    "supports": Bilingual(
      nl: "hoe een document eruitziet hangt niet van de browser af",
      en: "what a document looks like does not depend on the browser"),
    "container": Bilingual(nl: "gebruik `@media`", en: "use `@media`"),
    "layer": Bilingual(nl: "de volgorde van de regels is genoeg", en: "the order of the rules is enough"),
    "keyframes": Bilingual(nl: "een document beweegt niet", en: "a document does not move"),
    "charset": Bilingual(
      nl: "de tekenset staat in `<meta charset=\"utf-8\">`",
      en: "the character set stands in `<meta charset=\"utf-8\">`"),
    "namespace": Bilingual(nl: "een pagina heeft er geen", en: "a page has none"),
    "property": Bilingual(nl: "schrijf `--naam` in `:root`", en: "write `--name` in `:root`"),
    "counter-style": Bilingual(
      nl: "nummers van lijsten zijn gewone getallen", en: "numbers of lists are plain numbers"),
  ]
}

// MARK: - @media

extension SheetParser {
  private func mediaQuery(_ prelude: [SheetToken], at offset: Int) -> MediaQuery? {
    var query = MediaQuery()
    var rest = prelude.filter { !$0.isSpace }[...]
    var isFirst = true
    while let token = rest.popFirst() {
      if !isFirst {
        guard token.kind == .identifier("and") else { return reportQuery(token) }
      }
      guard let part = isFirst ? token : rest.popFirst() else { return reportQuery(token) }
      switch part.kind {
      case .identifier(let name) where isFirst:
        switch name.lowercased() {
        case "all": break
        case "screen": query.medium = .screen
        case "print": query.medium = .print
        default: return reportQuery(part)
        }
      case .openParenthesis:
        guard let bound = bound(&rest) else { return reportQuery(part) }
        query.bounds.append(bound)
      default: return reportQuery(part)
      }
      isFirst = false
    }
    if isFirst {
      findings.report(
        PageCodes.mediaQuery, at: offset,
        Bilingual(nl: "achter `@media` hoort een voorwaarde", en: "a condition belongs behind `@media`"))
      return nil
    }
    return query
  }

  /// Reads `min-width: 40rem)`.
  private func bound(_ rest: inout ArraySlice<SheetToken>) -> MediaQuery.Bound? {
    guard case .identifier(let name)? = rest.popFirst()?.kind, rest.popFirst()?.kind == .colon,
      case .dimension(let number, let unit)? = rest.popFirst()?.kind, rest.popFirst()?.kind == .closeParenthesis,
      let factor = Length.pixels(perUnit: unit), (1...100_000).contains(number * factor)
    else { return nil }
    switch name.lowercased() {
    case "min-width": return .least(number * factor)
    case "max-width": return .most(number * factor)
    default: return nil
    }
  }

  private func reportQuery(_ token: SheetToken) -> MediaQuery? {
    findings.report(
      PageCodes.mediaQuery, at: token.offset,
      Bilingual(
        nl: "hier kan `print`, `screen` of `all` staan, en `(min-width: …)` of `(max-width: …)`, verbonden met `and`",
        en: "`print`, `screen` or `all` can be here, and `(min-width: …)` or `(max-width: …)`, joined by `and`"))
    return nil
  }
}

// MARK: - @page

extension SheetParser {
  private mutating func readPage(_ prelude: [SheetToken], at offset: Int) {
    let isAllowed: Bool =
      switch prelude.map(\.kind) {
      case []: true
      case [.colon, .identifier("first")]: true
      default: false
      }
    if !isAllowed {
      findings.report(
        PageCodes.atRule, at: prelude[0].offset,
        Bilingual(nl: "achter `@page` kan alleen `:first` staan", en: "only `:first` can stand behind `@page`"))
    }
    while true {
      skipSpace()
      guard let token = current else {
        reportSyntax(at: place, nl: "`@page` wordt niet gesloten met `}`", en: "`@page` is not closed with `}`")
        return
      }
      switch token.kind {
      case .closeBrace:
        index += 1
        return
      case .semicolon: index += 1
      case .atKeyword(let name): readMarginBox(name, at: token.offset)
      default:
        if let declaration = readDeclaration() { check(declaration, in: PageProperties.page, of: "@page") }
      }
    }
  }

  private mutating func readMarginBox(_ name: String, at offset: Int) {
    index += 1
    let prelude = take { $0 == .openBrace || $0 == .closeBrace || $0 == .semicolon }.trimmed
    guard PageProperties.marginBoxes.contains(name), prelude.isEmpty, current?.kind == .openBrace else {
      findings.report(
        PageCodes.atRule, at: offset,
        Bilingual(
          nl: "`\(quoted("@" + name))` is geen plek in de marge",
          en: "`\(quoted("@" + name))` is no place in the margin")
          + .hint(near(name, among: PageProperties.marginBoxes), marks: ("`@", "`")))
      if current?.kind == .openBrace { skipBlock() }
      return
    }
    index += 1
    for declaration in readDeclarations() { check(declaration, in: PageProperties.marginBox, of: "@" + name) }
  }

  /// The properties of pages and margins do not take part in the cascade, so they are looked at where they stand.
  private func check(_ declaration: Declaration, in rows: [PropertyRow], of place: String) {
    let name = quoted(declaration.name)
    guard let row = rows.first(where: { $0.name == declaration.name }) else {
      findings.report(
        PageCodes.property, at: declaration.offset,
        Bilingual(
          nl: "`\(name)` kan niet in `\(place)` staan; hier kan: ",
          en: "`\(name)` cannot stand in `\(place)`; this can be here: ")
          + choice(of: rows.map(\.name)))
      return
    }
    let value = declaration.value.filter { !$0.isSpace }
    if value.contains(where: { $0.kind == .mark(UInt8(ascii: "!")) }) {
      return PropertyCheck.reportImportant(declaration, findings)
    }
    if row.grammar.matches(value) { return }
    if declaration.name == "content" {
      findings.report(
        PageCodes.content, at: declaration.offset,
        Bilingual(nl: "hier kan alleen een paginanummer staan: ", en: "only a page number can be here: ") + row.values)
      return
    }
    PropertyCheck.reportValue(declaration, row, findings)
  }
}
