import Diagnostics

/// Tables have headers, images have descriptions, and text stands in a region: what WCAG asks of what is on the page.
struct AccessCheck {
  let page: Page
  private var elements: [PageElement] { page.tree.elements }

  func run() {
    var tablesWithHeader: Set<Int> = []
    for (index, element) in elements.enumerated() where element.name == "th" {
      check(header: element)
      if let table = page.tree.ancestor(of: index, named: ["table"]) { tablesWithHeader.insert(table) }
    }
    for (index, element) in elements.enumerated() {
      switch element.name {
      case "table" where !tablesWithHeader.contains(index):
        report(
          PageCodes.table, element,
          Bilingual(nl: "deze tabel heeft geen enkele `<th>`", en: "this table has not a single `<th>`"))
      case "img" where element.attribute("alt")?.value == nil:
        report(
          PageCodes.image, element,
          Bilingual(
            nl: "`<img>` heeft geen `alt`: beschrijf de afbeelding, of schrijf `alt=\"\"` als zij alleen versiert",
            en: "`<img>` has no `alt`: describe the image, or write `alt=\"\"` when it only decorates"))
      case "img" where element.attribute("src") == nil:
        report(
          PageCodes.attributeValue, element, Bilingual(nl: "`<img>` heeft geen `src`", en: "`<img>` has no `src`"))
      case "svg": check(drawing: element)
      default: break
      }
    }
    checkRegions()
  }

  private func check(header: PageElement) {
    if header.attribute("scope") == nil {
      report(
        PageCodes.table, header,
        Bilingual(
          nl: "`<th>` heeft geen `scope`: schrijf `scope=\"row\"` of `scope=\"col\"`",
          en: "`<th>` has no `scope`: write `scope=\"row\"` or `scope=\"col\"`"))
    }
    if header.hasText { return }
    report(
      PageCodes.table, header,
      Bilingual(
        nl: "`<th>` heeft geen tekst: een lege hoekcel is `<td>`", en: "`<th>` has no text: an empty corner is `<td>`"))
  }

  private func check(drawing: PageElement) {
    if drawing.attribute("aria-hidden") != nil {
      if drawing.attribute("role") == nil, drawing.attribute("aria-label") == nil { return }
    } else if drawing.attribute("role") != nil,
      drawing.attribute("aria-label") != nil || drawing.attribute("aria-labelledby") != nil
    {
      return
    }
    report(
      PageCodes.image, drawing,
      Bilingual(
        nl: "`<svg>` heeft `role=\"img\"` en `aria-label`, of alleen `aria-hidden=\"true\"`",
        en: "`<svg>` has `role=\"img\"` and `aria-label`, or only `aria-hidden=\"true\"`"))
  }

  private func report(_ code: DiagnosticCode, _ element: PageElement, _ message: Bilingual) {
    page.findings.report(code, at: element.offset, message)
  }
}

// MARK: - Regions

extension AccessCheck {
  private static let regions: Set<String> = ["main", "header", "footer", "nav", "aside"]

  /// Every text of the body lies in a region; one report for each part of the body.
  private func checkRegions() {
    var isInRegion = elements.map { Self.regions.contains($0.name) }
    // What lies in the body directly, around each element.
    var tops: [Int?] = Array(repeating: nil, count: elements.count)
    for (index, element) in elements.enumerated() {
      guard let parent = element.parent else { continue }
      isInRegion[index] = isInRegion[index] || isInRegion[parent]
      tops[index] = elements[parent].name == "body" ? index : tops[parent]
    }
    for text in page.tree.texts {
      guard let parent = text.parent, !isInRegion[parent], let start = page.firstInk(in: text.range) else { continue }
      guard let offset = elements[parent].name == "body" ? start : tops[parent].map({ elements[$0].offset }) else {
        continue
      }
      page.findings.report(
        PageCodes.landmark, at: offset,
        Bilingual(
          nl: "deze tekst staat niet in `<main>`, `<header>` of `<footer>`",
          en: "this text does not stand in `<main>`, `<header>` or `<footer>`"))
    }
  }
}
