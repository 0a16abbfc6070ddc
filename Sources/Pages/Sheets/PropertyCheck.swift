import Diagnostics

/// The declarations of a rule are known, and their values are.
struct PropertyCheck {
  let page: Page
  let resolver: VariableResolver
  private var findings: Findings { page.findings }

  init(_ page: Page, _ sheet: Sheet) {
    self.page = page
    resolver = VariableResolver(variables: sheet.variables, findings: page.findings)
  }

  /// The declarations of a rule that take part in the cascade.
  func check(_ rule: StyleRule) -> [StyleDeclaration] {
    rule.declarations.compactMap { declaration -> StyleDeclaration? in
      if declaration.value.contains(where: { $0.kind == .mark(UInt8(ascii: "!")) }) {
        Self.reportImportant(declaration, findings)
        return nil
      }
      if HidingCheck(findings: findings, rule: rule).reports(declaration) { return nil }
      guard let row = row(for: declaration, in: rule) else { return nil }
      // Addresses have been reported as such.
      if declaration.value.contains(where: { $0.kind == .url }) { return nil }
      guard let resolved = resolver.resolve(declaration) else { return nil }
      if HidingCheck(findings: findings, rule: rule).reports(declaration, resolved.tokens) { return nil }
      let isInherit = resolved.tokens.count == 1 && resolved.tokens[0].kind == .identifier("inherit")
      guard row.grammar.matches(resolved.tokens) || (isInherit && row.isInherited) else {
        Self.reportValue(declaration, row, findings, notes: resolved.origins.map(resolver.note))
        return nil
      }
      return StyleDeclaration(declaration, resolved.tokens, page.source)
    }
  }

  private func row(for declaration: Declaration, in rule: StyleRule) -> PropertyRow? {
    if rule.isForImages, let row = Properties.ofImages[declaration.name] { return row }
    if let row = Properties.byName[declaration.name] { return row }
    findings.report(
      declaration.name == "content" ? PageCodes.content : PageCodes.property, at: declaration.offset,
      Bilingual(
        nl: "`\(quoted(declaration.name))` kan niet in een stijl staan",
        en: "a style sheet cannot hold `\(quoted(declaration.name))`") + UnknownProperties.hint(declaration.name))
    return nil
  }

  static func reportImportant(_ declaration: Declaration, _ findings: Findings) {
    findings.report(
      PageCodes.important, at: declaration.offset,
      Bilingual(
        nl: "`!important` kan niet bij `\(quoted(declaration.name))`: zet de regel verder naar beneden of maak de "
          + "selector preciezer",
        en: "`!important` cannot be used with `\(quoted(declaration.name))`: put the rule further down or make the "
          + "selector more precise"))
  }

  static func reportValue(_ declaration: Declaration, _ row: PropertyRow, _ findings: Findings, notes: [Note] = []) {
    findings.report(
      PageCodes.propertyValue, at: declaration.offset, notes: notes,
      Bilingual(
        nl: "`\(row.name)` kan deze waarde niet hebben; hier kan: ",
        en: "`\(row.name)` cannot have this value; this can be here: ") + row.values)
  }
}

extension StyleRule {
  /// Whether it holds only for images and drawings, which have no text that could be cut.
  var isForImages: Bool { subjects.isSubset(of: ["img", "svg"]) && !subjects.isEmpty }

  /// The elements that it holds for; an empty name for all.
  var subjects: Set<String> { Set(selectors.map { $0.compounds.last?.type ?? "" }) }
}

extension Properties {
  /// What images and drawings can have otherwise.
  static let ofImages: [String: PropertyRow] = {
    let width = PropertyRow(
      "width", .either([.length(1...640), .percentage(1...100), .keywords(["auto"])]),
      nl: "een breedte tot en met 40rem of `100%`, of `auto`", en: "a width up to 40rem or `100%`, or `auto`")
    let rows = [
      width, width.named("min-width"),
      PropertyRow(
        "max-width", .either([.length(1...2000), .percentage(1...100), .keywords(["none"])]),
        nl: "een breedte, of `none`", en: "a width, or `none`"),
    ]
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0) })
  }()
}
