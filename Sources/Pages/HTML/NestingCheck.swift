import Diagnostics

/// Elements and texts stand where a parser of HTML leaves them.
struct NestingCheck {
  let page: Page

  func run() {
    for index in page.tree.elements.indices { check(index) }
    for text in page.tree.texts { check(text) }
  }

  private func check(_ index: Int) {
    let element = page.tree.elements[index]
    guard let rule = ElementRule.named(element.name) else { return reportUnknown(element) }
    checkPlace(of: index, rule)
    if rule.isFixed, let section = element.section {
      page.findings.report(
        PageCodes.misplacedSection, at: element.offset, notes: [page.sectionNote(section)],
        Bilingual(
          nl: "`<\(element.name)>` hoort bij elk document en kan niet in een sectie staan",
          en: "`<\(element.name)>` belongs to every document and cannot stand in a section"))
    }
    switch element.name {
    case "table": checkOrder(of: element, Self.tableOrder, once: ["caption", "thead", "tfoot"])
    case "html": checkOrder(of: element, ["head": 0, "body": 1], once: ["head", "body"])
    default: break
    }
  }

  private func checkPlace(of index: Int, _ rule: ElementRule) {
    let element = page.tree.elements[index]
    guard let parent = element.parent else {
      if index == 0, element.name == "html" { return }
      if rule.category != .part || ElementRule.holders(of: element.name).isEmpty {
        return report(element, in: nil, inBody)
      }
      return report(element, in: nil, inHolders(of: element.name))
    }
    let holder = page.tree.elements[parent]
    // What an unknown element holds is not known; it has been reported itself.
    guard let holderRule = ElementRule.named(holder.name), !holderRule.canHold(element.name, rule) else { return }
    switch rule.category {
    case .part: report(element, in: holder.name, inHolders(of: element.name))
    case .flow where holderRule.canHoldText && holder.name != "title":
      report(
        element, in: holder.name,
        Bilingual(
          nl: "in `<\(holder.name)>` kan alleen tekst met opmaak staan, zoals `<span>` en `<strong>`",
          en: "`<\(holder.name)>` can hold only text with markup, such as `<span>` and `<strong>`"))
    default: report(element, in: holder.name, contents(of: holder.name, holderRule))
    }
  }

  private var inBody: Bilingual {
    Bilingual(nl: "zet het in `<body>`", en: "put it in `<body>`")
  }

  private func inHolders(of name: String) -> Bilingual {
    let holders = ElementRule.holders(of: name)
    if holders.isEmpty {
      return Bilingual(
        nl: "het staat één keer, om de hele pagina", en: "it is there once, around the whole page")
    }
    return Bilingual(nl: "het kan alleen direct in ", en: "it can stand only directly in ")
      + choice(of: holders.filter { $0 != "defs" && $0 != "g" }.map { "<\($0)>" })
      + Bilingual(nl: " staan", en: "")
  }

  private func contents(of name: String, _ rule: ElementRule) -> Bilingual {
    if case .only(let names) = rule.content, !names.isEmpty {
      return Bilingual(nl: "in `<\(name)>` kan alleen ", en: "`<\(name)>` can hold only ")
        + choice(of: names.map { "<\($0)>" }) + Bilingual(nl: " staan", en: "")
    }
    return Bilingual(
      nl: "in `<\(name)>` kan geen element staan", en: "`<\(name)>` can hold no element")
  }

  private func report(_ element: PageElement, in holder: String?, _ hint: Bilingual) {
    let place =
      holder.map { Bilingual(nl: "in `<\($0)>`", en: "in `<\($0)>`") }
      ?? Bilingual(nl: "buiten `<html>`", en: "outside `<html>`")
    page.findings.report(
      PageCodes.misplacedElement, at: element.offset,
      Bilingual(
        nl: "`<\(element.name)>` kan niet \(place.nl) staan: ", en: "`<\(element.name)>` cannot stand \(place.en): ")
        + hint)
  }
}

// MARK: - Order

extension NestingCheck {
  private static let tableOrder = ["caption": 0, "colgroup": 1, "thead": 2, "tbody": 3, "tfoot": 4]

  private func checkOrder(of holder: PageElement, _ ranks: [String: Int], once: Set<String>) {
    var last: (name: String, rank: Int)?
    var seen: Set<String> = []
    for child in holder.children.map({ page.tree.elements[$0] }) {
      guard let rank = ranks[child.name] else { continue }
      if once.contains(child.name), !seen.insert(child.name).inserted || page.isRepeated(child, in: holder) {
        report(
          child,
          Bilingual(
            nl: "`<\(child.name)>` kan maar één keer in `<\(holder.name)>` staan",
            en: "`<\(child.name)>` can stand in `<\(holder.name)>` only once"))
      } else if let last, rank < last.rank {
        report(
          child,
          Bilingual(
            nl: "`<\(child.name)>` staat achter `<\(last.name)>`, en hoort ervoor",
            en: "`<\(child.name)>` stands behind `<\(last.name)>`, and belongs before it"))
      }
      last = (child.name, rank)
    }
  }

  private func report(_ element: PageElement, _ message: Bilingual) {
    page.findings.report(PageCodes.misplacedElement, at: element.offset, message)
  }
}

// MARK: - Text

extension NestingCheck {
  private func check(_ text: PageText) {
    guard let start = page.firstInk(in: text.range) else { return }
    let name = text.parent.map { page.tree.elements[$0].name }
    if let name, ElementRule.named(name)?.canHoldText ?? true { return }
    page.findings.report(
      PageCodes.misplacedText, at: start,
      name.map {
        Bilingual(nl: "direct in `<\($0)>` kan geen tekst staan", en: "there can be no text directly in `<\($0)>`")
      } ?? Bilingual(nl: "buiten `<html>` kan geen tekst staan", en: "there can be no text outside `<html>`"))
  }
}
