import Diagnostics

/// Declarations that would hide text: they are told as such, with the medium.
struct HidingCheck {
  let findings: Findings
  let rule: StyleRule

  /// Whether the property itself hides, whatever its value.
  func reports(_ declaration: Declaration) -> Bool {
    guard Self.hidingNames.contains(declaration.name) else { return false }
    report(declaration, "`\(declaration.name)`")
    return true
  }

  private static let hidingNames: Set<String> = [
    "opacity", "visibility", "content-visibility", "clip", "clip-path", "mask", "mask-image", "text-indent", "zoom",
    "display-inside", "overflow-x", "overflow-y", "line-clamp", "-webkit-line-clamp", "text-overflow",
    "-webkit-text-fill-color", "backface-visibility", "scale",
  ]

  /// Whether the value hides.
  func reports(_ declaration: Declaration, _ value: [SheetToken]) -> Bool {
    guard let first = value.first, value.count == 1 || declaration.name == "overflow" else { return false }
    let shown: String
    switch (declaration.name, first.kind) {
    case ("display", .identifier(let word)) where ["none", "contents"].contains(word.lowercased()),
      ("overflow", .identifier(let word)) where word.lowercased() != "visible",
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
    let isWord: (String) -> Bool = { value.kind == .identifier($0) }
    switch declaration.name {
    case "height" where !isWord("auto") && !rule.isForImages, "max-height" where !isWord("none") && !rule.isForImages:
      return reportPlace(
        declaration, nl: "tekst die er niet in past loopt over wat eronder staat; gebruik `min-height`",
        en: "text that does not fit in it runs over what stands below; use `min-height`")
    case "float" where !isWord("none") && !rule.isForImages:
      return reportPlace(
        declaration, nl: "tekst komt dan op de achtergrond van iets anders; gebruik `display: flex`",
        en: "text comes upon the background of something else; use `display: flex`")
    case "display" where isWord("table-header-group") && rule.subjects != ["thead"],
      "display" where isWord("table-footer-group") && rule.subjects != ["tfoot"]:
      findings.report(
        PageCodes.propertyValue, at: declaration.offset,
        Bilingual(
          nl: "`table-header-group` is alleen voor `thead` en `table-footer-group` alleen voor `tfoot`: zij "
            + "veranderen de volgorde",
          en:
            "`table-header-group` is only for `thead` and `table-footer-group` only for `tfoot`: they change the order")
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
