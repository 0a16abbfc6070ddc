import Diagnostics

/// The style sheets of a page, and what its texts look like by them.
struct SheetCheck {
  let page: Page

  func run() {
    var parser = SheetParser(page)
    let sheet = parser.read()
    let properties = PropertyCheck(page, sheet)
    let rules = sheet.rules.map { (rule: $0, declarations: properties.check($0)) }
    guard page.tree.isWhole else { return }
    let queries = Set(rules.compactMap(\.rule.media))
    guard let cascade = Cascade(rules, page), let situations = Situation.all(for: Array(queries)),
      ReadingCheck(page: page, cascade: cascade, situations: situations).run()
    else {
      page.findings.report(
        PageCodes.tooMuch, at: page.tree.sheets.first?.lowerBound ?? 0,
        Bilingual(
          nl: "de pagina en haar stijl zijn samen te groot om na te kijken: gebruik minder regels en voorwaarden",
          en: "the page and its style sheet are together too large to check: use fewer rules and conditions"))
      return
    }
  }
}
