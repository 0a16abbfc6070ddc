import Diagnostics

/// Why attributes that designers know are not allowed, and what to use instead.
extension AttributeCheck {
  func reportUnknown(_ attribute: HTMLAttribute, on element: PageElement) {
    let name = attribute.shownName
    page.findings.report(
      PageCodes.unknownAttribute, at: attribute.offset,
      Bilingual(nl: "`\(name)` kan niet op `<\(element.name)>` staan", en: "`<\(element.name)>` cannot have `\(name)`")
        + hint(attribute, on: element))
  }

  private func hint(_ attribute: HTMLAttribute, on element: PageElement) -> Bilingual {
    let name = attribute.name
    if let reason = Self.reasons[name] { return Bilingual(nl: ": " + reason.nl, en: ": " + reason.en) }
    if name.hasPrefix("on") {
      return Bilingual(nl: ": een document voert niets uit", en: ": a document runs nothing")
    }
    let holders = AttributeRule.elements(with: name)
    if !holders.isEmpty {
      return Bilingual(nl: "; het kan alleen op ", en: "; it can be only on ") + choice(of: holders.map { "<\($0)>" })
    }
    return .hint(near(name, among: AttributeRule.names(on: element.name)))
  }

  private static let reasons: [String: Bilingual] = [
    "style": Bilingual(
      nl: "geef het element een klasse, en zet de stijl in `<style>`",
      en: "give the element a class, and put the style in `<style>`"),
    "hidden": Bilingual(
      nl: "het verbergt tekst; zet tekst die er niet altijd is in een sectie",
      en: "it hides text; put text that is not always there in a section"),
    "inert": Bilingual(nl: "het verbergt tekst voor een schermlezer", en: "it hides text from a screen reader"),
    "aria-hidden": Bilingual(
      nl: "het verbergt tekst voor een schermlezer; het kan alleen op `<svg>`",
      en: "it hides text from a screen reader; it can be only on `<svg>`"),
    "popover": Bilingual(nl: "het verbergt tekst tot iemand klikt", en: "it hides text until somebody clicks"),
    "http-equiv": Bilingual(
      nl: "een pagina stuurt de browser niet; de tekenset is `<meta charset=\"utf-8\">`",
      en: "a page does not steer the browser; the character set is `<meta charset=\"utf-8\">`"),
    "href": Bilingual(nl: "een document verwijst nergens heen", en: "a document links to nothing"),
    "srcset": Bilingual(nl: "een document laadt niets", en: "a document loads nothing"),
    "media": Bilingual(
      nl: "zet `@media` in de stijl zelf", en: "put `@media` in the style sheet itself"),
    "reversed": Bilingual(nl: "schrijf de lijst in haar volgorde", en: "write the list in its order"),
    "contenteditable": Bilingual(nl: "een document wordt niet ingevuld", en: "a document is not filled in"),
    "tabindex": Bilingual(nl: "een document wordt niet bediend", en: "a document is not operated"),
    "bgcolor": Bilingual(
      nl: "gebruik een klasse en `background` in `<style>`", en: "use a class and `background` in `<style>`"),
    "align": Bilingual(
      nl: "gebruik een klasse en `text-align` in `<style>`", en: "use a class and `text-align` in `<style>`"),
  ]
}
