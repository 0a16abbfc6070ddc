import Diagnostics

/// What every page has once: its frame, language, character set, title, first heading and main part.
struct DocumentCheck {
  let page: Page
  private var elements: [PageElement] { page.tree.elements }

  func run() {
    let html = elements.first { $0.name == "html" && $0.parent == nil }
    let head = checkPresent("head")
    checkPresent("body")
    if let html { checkLanguage(html) } else { reportMissing("html") }
    if let head { checkCharset(head) }
    checkTitle()
    checkOnce("h1", PageCodes.mainHeading)
    checkOnce("main", PageCodes.mainElement)
  }

  @discardableResult
  private func checkPresent(_ name: String) -> PageElement? {
    let found = elements.first { $0.name == name }
    if found == nil { reportMissing(name) }
    return found
  }

  private func reportMissing(_ name: String) {
    // What is missing is missing at the end; each has its own code or place, so that none hides another.
    page.findings.report(
      PageCodes.skeleton, at: page.source.bytes.count, variant: name,
      Bilingual(nl: "de pagina heeft geen `<\(name)>`", en: "the page has no `<\(name)>`"))
  }

  private func checkLanguage(_ html: PageElement) {
    let text = html.attribute("lang")?.value.map { page.string($0).lowercased() }
    guard text != "nl", text != "nl-nl" else { return }
    page.findings.report(
      PageCodes.language, at: html.attribute("lang")?.offset ?? html.offset,
      Bilingual(
        nl: "het document is Nederlands: schrijf `<html lang=\"nl\">`",
        en: "the document is in Dutch: write `<html lang=\"nl\">`"))
  }

  private func checkCharset(_ head: PageElement) {
    let first = head.children.first.map { elements[$0] }
    if first?.name == "meta", first?.attribute("charset") != nil {
      for index in head.children.dropFirst() where elements[index].attribute("charset") != nil {
        page.findings.report(
          PageCodes.charset, at: elements[index].offset,
          Bilingual(nl: "de tekenset staat er al", en: "the character set is there already"))
      }
      return
    }
    page.findings.report(
      PageCodes.charset, at: first?.offset ?? head.offset,
      Bilingual(
        nl: "het eerste in `<head>` is `<meta charset=\"utf-8\">`",
        en: "the first in `<head>` is `<meta charset=\"utf-8\">`"
      ))
  }

  private func checkTitle() {
    let titles = elements.indices.filter { elements[$0].name == "title" }
    guard let title = titles.first else {
      page.findings.report(
        PageCodes.title, at: page.source.bytes.count,
        Bilingual(
          nl: "de pagina heeft geen titel: schrijf `<title>` met `{{naam}}` in `<head>`",
          en: "the page has no title: write `<title>` with `{{naam}}` in `<head>`"))
      return
    }
    for other in titles.dropFirst() { reportSecond(other, first: title, PageCodes.title) }
    let holdsName = page.tree.texts.contains { text in
      text.parent == title && text.section == elements[title].section
        && page.source.values(in: text.range).contains { page.source.values[$0].name == "naam" }
    }
    if holdsName { return }
    page.findings.report(
      PageCodes.title, at: elements[title].offset,
      Bilingual(
        nl: "de titel zegt niet van wie het document is: zet er `{{naam}}` in, buiten elke sectie",
        en: "the title does not say whose document it is: put `{{naam}}` in it, outside every section"))
  }

  private func checkOnce(_ name: String, _ code: DiagnosticCode) {
    let found = elements.indices.filter { elements[$0].name == name }
    guard let first = found.first else {
      page.findings.report(
        code, at: page.source.bytes.count,
        Bilingual(nl: "de pagina heeft geen `<\(name)>`", en: "the page has no `<\(name)>`"))
      return
    }
    for other in found.dropFirst() { reportSecond(other, first: first, code) }
    if name == "main" || elements[first].hasLastingText { return }
    page.findings.report(
      code, at: elements[first].offset,
      Bilingual(
        nl: "`<\(name)>` heeft geen tekst die er altijd is", en: "`<\(name)>` has no text that is always there"))
  }

  private func reportSecond(_ other: Int, first: Int, _ code: DiagnosticCode) {
    let name = elements[other].name
    page.findings.report(
      code, at: elements[other].offset, notes: [page.elementNote(elements[first])],
      Bilingual(nl: "er is al een `<\(name)>`", en: "there is a `<\(name)>` already"))
  }
}
