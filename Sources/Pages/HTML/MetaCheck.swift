import Diagnostics

/// What `<meta>` says of the page.
struct MetaCheck {
  let page: Page

  func check(_ element: PageElement) {
    let name = element.attribute("name")
    if element.attribute("charset") != nil {
      for attribute in element.attributes where attribute.name == "name" || attribute.name == "content" {
        page.findings.report(
          PageCodes.attributeValue, at: attribute.offset,
          Bilingual(
            nl: "`\(attribute.name)` kan niet naast `charset` staan",
            en: "`\(attribute.name)` cannot stand beside `charset`"))
      }
      return
    }
    guard let name, let nameRange = name.value, let content = element.attribute("content") else {
      page.findings.report(
        PageCodes.attributeValue, at: element.offset,
        Bilingual(
          nl: "`<meta>` heeft `charset`, of `name` met `content`",
          en: "`<meta>` has `charset`, or `name` with `content`"))
      return
    }
    guard let range = content.value else { return }
    let text = page.string(range)
    switch page.string(nameRange) {
    case "viewport": checkViewport(text, at: range.lowerBound)
    case "color-scheme":
      if text == "light" || text == "only light" { return }
      page.findings.report(
        PageCodes.attributeValue, at: range.lowerBound,
        Bilingual(
          nl: "`color-scheme` kan alleen `light` of `only light` zijn: anders kiest de browser de kleuren",
          en: "`color-scheme` can be only `light` or `only light`: otherwise the browser chooses the colours"))
    default: break
    }
  }

  private func checkViewport(_ text: String, at offset: Int) {
    for setting in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = setting.filter { $0 != " " && $0 != "\n" }
      if ["width=device-width", "initial-scale=1", "initial-scale=1.0", "user-scalable=yes"].contains(words) {
        continue
      }
      let shown = quoted(String(setting.drop { $0 == " " }))
      page.findings.report(
        PageCodes.viewport, at: offset,
        Bilingual(
          nl: "`\(shown)` kan het vergroten beletten: hier kan alleen `width=device-width` en `initial-scale=1`",
          en: "`\(shown)` can prevent zooming: only `width=device-width` and `initial-scale=1` can be here"))
      return
    }
  }
}
