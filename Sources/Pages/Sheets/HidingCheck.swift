import Diagnostics

/// Declarations that would hide text: they are told as such, with the medium.
struct HidingCheck {
  let findings: Findings
  let rule: StyleRule

  /// Whether the property itself hides, whatever its value.
  func reports(_ declaration: Declaration) -> Bool {
    if reportsInMedium(declaration) || reportsForHead(declaration) { return true }
    guard Self.hidingNames.contains(declaration.name) else { return false }
    report(declaration, "`\(declaration.name)`")
    return true
  }

  /// What is on paper is on the screen, and the other way round: a style for one medium changes size and place, no paint
  /// and no marks.
  private func reportsInMedium(_ declaration: Declaration) -> Bool {
    guard let medium = rule.media?.medium, Self.paints(declaration.name) else { return false }
    let name = medium == .print ? "print" : "screen"
    findings.report(
      PageCodes.propertyValue, at: declaration.offset,
      Bilingual(
        nl:
          "`\(declaration.name)` kan niet in `@media \(name)`: een stijl voor één medium verandert maat en plaats, geen "
          + "kleuren, lijnen en tekens",
        en: "`\(declaration.name)` cannot stand in `@media \(name)`: a style for one medium changes size and place, no "
          + "colours, lines and marks"))
    return true
  }

  private static func paints(_ name: String) -> Bool {
    if name == "color" || name.hasPrefix("background") || name.hasPrefix("list-style") { return true }
    guard name.hasPrefix("border") else { return false }
    return !name.hasSuffix("width") && !name.hasSuffix("radius")
      && !["border-collapse", "border-spacing"].contains(name)
  }

  /// `display` of anything at all would show what stands in `head`.
  private func reportsForHead(_ declaration: Declaration) -> Bool {
    let isOfAll = rule.selectors.contains { selector in
      selector.compounds.last.map { $0.type == nil && $0.classes.isEmpty && $0.ids.isEmpty } ?? true
    }
    guard declaration.name == "display", isOfAll else { return false }
    findings.report(
      PageCodes.propertyValue, at: declaration.offset,
      Bilingual(
        nl:
          "`display` kan niet voor elk element gelden: dan wordt ook zichtbaar wat in `<head>` staat; noem een element "
          + "of een klasse",
        en: "`display` cannot hold for every element: what stands in `<head>` would be seen; name an element or a class"
      ))
    return true
  }

  private static let hidingNames: Set<String> = [
    "opacity", "visibility", "content-visibility", "clip", "clip-path", "mask", "mask-image", "text-indent", "zoom",
    "display-inside", "overflow", "overflow-x", "overflow-y", "line-clamp", "-webkit-line-clamp", "text-overflow",
    "-webkit-text-fill-color", "backface-visibility", "scale",
  ]

  /// Whether the value hides.
  func reports(_ declaration: Declaration, _ value: [SheetToken]) -> Bool {
    guard let first = value.first, value.count == 1 else { return false }
    let shown: String
    switch (declaration.name, first.kind) {
    case ("display", .identifier(let word)) where ["none", "contents"].contains(word.lowercased()),
      ("color", .identifier(let word)) where word.lowercased() == "transparent":
      shown = word
    case ("font-size", .number(0, _)), ("width", .number(0, _)), ("height", .number(0, _)),
      ("max-width", .number(0, _)), ("max-height", .number(0, _)), ("line-height", .number(0, _)):
      shown = "0"
    case ("font-size", .dimension(0, let unit)), ("width", .dimension(0, let unit)),
      ("height", .dimension(0, let unit)), ("max-width", .dimension(0, let unit)),
      ("max-height", .dimension(0, let unit)), ("line-height", .dimension(0, let unit)):
      shown = "0" + unit
    default: return reportsForSomeElements(declaration, first)
    }
    report(declaration, "`\(declaration.name): \(quoted(shown))`")
    return true
  }

  /// Values that leave text where it is on some elements only.
  private func reportsForSomeElements(_ declaration: Declaration, _ value: SheetToken) -> Bool {
    let word: String? = if case .identifier(let name) = value.kind { name.lowercased() } else { nil }
    let isWord: (String) -> Bool = { word == $0 }
    switch declaration.name {
    case "height" where !isWord("auto") && !rule.isForImages, "max-height" where !isWord("none") && !rule.isForImages:
      return reportPlace(
        declaration, nl: "tekst die er niet in past loopt over wat eronder staat; gebruik `min-height`",
        en: "text that does not fit in it runs over what stands below; use `min-height`")
    case "float" where !isWord("none") && !rule.isForImages:
      return reportPlace(
        declaration, nl: "tekst komt dan op de achtergrond van iets anders; gebruik `display: flex`",
        en: "text comes upon the background of something else; use `display: flex`")
    // A `header` may repeat on every page of paper: there is one at the top of what it is in.
    case "display" where isWord("table-header-group") && !rule.subjects.isSubset(of: ["thead", "header"]),
      "display" where isWord("table-footer-group") && rule.subjects != ["tfoot"]:
      findings.report(
        PageCodes.propertyValue, at: declaration.offset,
        Bilingual(
          nl: "`table-header-group` is alleen voor `thead` en `header`, `table-footer-group` alleen voor `tfoot`: zij "
            + "veranderen de volgorde",
          en:
            "`table-header-group` is only for `thead` and `header`, `table-footer-group` only for `tfoot`: they change "
            + "the order")
      )
      return true
    default: return false
    }
  }

  private func reportPlace(_ declaration: Declaration, nl: String, en: String) -> Bool {
    findings.report(
      PageCodes.propertyValue, at: declaration.offset,
      Bilingual(
        nl: "`\(declaration.name)` kan alleen in een regel voor `img` of `svg`: \(nl)",
        en: "`\(declaration.name)` can be only in a rule for `img` or `svg`: \(en)"))
    return true
  }

  private func report(_ declaration: Declaration, _ shown: String) {
    let place: Bilingual =
      switch rule.media {
      case nil: .empty
      case let media? where media.medium == .print: Bilingual(nl: " op papier", en: " on paper")
      case let media? where media.medium == .screen: Bilingual(nl: " op het scherm", en: " on the screen")
      case let media? where !media.bounds.isEmpty: Bilingual(nl: " bij sommige breedtes", en: " at some widths")
      default: .empty
      }
    findings.report(
      PageCodes.hidesText, at: declaration.offset,
      Bilingual(
        nl: "\(shown) kan tekst verbergen\(place.nl): wat in een document staat, is voor elke lezer te zien",
        en: "\(shown) can hide text\(place.en): what is in a document can be seen by every reader"))
  }
}
