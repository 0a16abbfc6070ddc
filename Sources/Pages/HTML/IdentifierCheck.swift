import Diagnostics

/// Each id is in a document once, and what is referred to is there whenever the reference is.
struct IdentifierCheck {
  let page: Page

  func run() {
    let ids = collect()
    for element in page.tree.elements {
      for attribute in element.attributes
      where ["aria-labelledby", "aria-describedby", "headers"].contains(attribute.name) {
        guard let range = attribute.value, page.source.values(in: range).isEmpty else { continue }
        for name in names(in: range) { check(name, in: element, ids) }
      }
    }
  }

  private func collect() -> [String: PageElement] {
    var ids: [String: PageElement] = [:]
    for element in page.tree.elements {
      guard let attribute = element.attribute("id"), let range = attribute.value,
        page.source.values(in: range).isEmpty
      else { continue }
      let name = page.string(range)
      let shown = quoted(name)
      if let list = page.sections(from: element.section).first(where: { page.section($0).kind == .list }) {
        page.findings.report(
          PageCodes.id, at: attribute.offset, notes: [page.sectionNote(list)],
          Bilingual(
            nl: "de id `\(shown)` staat in een lijst, en dus misschien vaker dan één keer in een document",
            en: "the id `\(shown)` stands in a list, and so maybe more than once in a document"))
      }
      if let first = ids[name] {
        page.findings.report(
          PageCodes.id, at: attribute.offset, notes: [page.elementNote(first)],
          Bilingual(nl: "de id `\(shown)` is er al", en: "the id `\(shown)` is there already"))
      } else {
        ids[name] = element
      }
    }
    return ids
  }

  private func check(_ name: (text: String, offset: Int), in element: PageElement, _ ids: [String: PageElement]) {
    let shown = quoted(name.text)
    guard let target = ids[name.text] else {
      page.findings.report(
        PageCodes.reference, at: name.offset,
        Bilingual(nl: "er is geen id `\(shown)`", en: "there is no id `\(shown)`")
          + .hint(near(name.text, among: ids.keys.sorted())))
      return
    }
    let around = Set(page.sections(from: element.section))
    guard let missing = page.sections(from: target.section).first(where: { !around.contains($0) }) else { return }
    page.findings.report(
      PageCodes.reference, at: name.offset, notes: [page.elementNote(target), page.sectionNote(missing)],
      Bilingual(
        nl: "de id `\(shown)` staat in een sectie die er niet altijd is",
        en: "the id `\(shown)` stands in a section that is not always there"))
  }

  private func names(in range: Range<Int>) -> [(text: String, offset: Int)] {
    page.source.bytes[range].split { $0.isSpace }.map { (String(decoding: $0, as: UTF8.self), $0.startIndex) }
  }
}
