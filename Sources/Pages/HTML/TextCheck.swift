import Diagnostics

/// What stands in text is text.
struct TextCheck {
  let page: Page

  func run() {
    for text in page.tree.texts {
      for index in page.source.values(in: text.range) {
        let value = page.source.values[index]
        if value.kind == .text { continue }
        let name = quoted(value.name)
        page.findings.report(
          PageCodes.misplacedValue, at: value.offset,
          Bilingual(nl: "`\(name)` kan niet in tekst staan: ", en: "`\(name)` cannot stand in text: ") + value.kind.home
        )
      }
      if let offset = InkScanner(page.source.bytes[text.range]).deceiver { page.reportDeceiver(at: offset) }
    }
  }
}
