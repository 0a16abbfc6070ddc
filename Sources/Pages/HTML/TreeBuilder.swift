import Diagnostics

/// Builds the tree of a page from its tags, and says where tags and sections do not match.
struct TreeBuilder {
  /// Parsers stop at some depth (512 in one browser); with sections repeated, a page is as deep as its template.
  static let depthLimit = 128

  let source: PageSource
  let findings: Findings
  private(set) var tree = PageTree()
  /// The elements that are open, the innermost last.
  private var open: [Int] = []
  private var walk: SectionWalk
  private var hasDoctype = false

  /// The section around each section, when the tree has been built.
  var sectionParents: [Int?] { walk.parents }

  init(_ source: PageSource, _ findings: Findings) {
    self.source = source
    self.findings = findings
    walk = SectionWalk(source.sections)
  }

  mutating func build() -> PageTree {
    var reader = HTMLReader(source.bytes)
    while tree.isWhole, let token = reader.next() {
      passSections(to: token.range.lowerBound)
      read(token)
    }
    passSections(to: .max)
    if tree.isWhole { for element in open.reversed() { reportUnclosed(element) } }
    if !hasDoctype { reportNoDoctype(at: 0) }
    return tree
  }

  private mutating func read(_ token: HTMLToken) {
    switch token.kind {
    case .text: readText(token.range)
    case .rawText:
      if let element = open.last, tree.elements[element].name == "title" {
        readText(token.range)
      } else {
        if let element = open.last, tree.elements[element].name == "style" { tree.sheets.append(token.range) }
        passSections(within: token.range)
      }
    case .comment: passSections(within: token.range)
    case .declaration:
      readDeclaration(token.range)
      passSections(within: token.range)
    case .startTag(let tag):
      readStartTag(tag, token.range)
      passSections(within: token.range, attributes: tag.attributes)
    case .endTag(let tag):
      readEndTag(tag, token.range)
      passSections(within: token.range)
    }
  }

  /// A text is cut where a section begins or ends, so that each piece lies in one.
  private mutating func readText(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      passSections(to: start)
      let end = min(walk.nextBoundary ?? .max, range.upperBound)
      tree.texts.append(PageText(range: start..<end, parent: open.last, section: walk.innermost))
      start = end
    }
  }

  private mutating func readDeclaration(_ range: Range<Int>) {
    let words = String(decoding: source.bytes[range].map(\.lowercased), as: UTF8.self).dropLast()
      .split { $0 == " " || $0 == "\n" || $0 == "\t" }
    let isDoctype = words == ["<!doctype", "html"] && source.bytes[range].last == UInt8(ascii: ">")
    if isDoctype, !hasDoctype, tree.elements.isEmpty {
      hasDoctype = true
    } else if words.first == "<!doctype", tree.elements.isEmpty, !hasDoctype {
      hasDoctype = true
      reportNoDoctype(at: range.lowerBound)
    } else {
      findings.report(
        PageCodes.skeleton, at: range.lowerBound,
        Bilingual(
          nl: "hier kan geen doctype staan: alleen aan het begin staat er een",
          en: "there can be no doctype here: there is only one, at the start"))
    }
  }

  private func reportNoDoctype(at offset: Int) {
    findings.report(
      PageCodes.skeleton, at: offset,
      Bilingual(nl: "de pagina begint niet met `<!DOCTYPE html>`", en: "the page does not begin with `<!DOCTYPE html>`")
    )
  }
}

// MARK: - Tags

extension TreeBuilder {
  private mutating func readStartTag(_ tag: HTMLTag, _ range: Range<Int>) {
    guard open.count < Self.depthLimit else {
      findings.report(
        PageCodes.tooDeep, at: range.lowerBound,
        Bilingual(
          nl: "`<\(quoted(tag.name))>` ligt dieper dan \(Self.depthLimit) elementen",
          en: "`<\(quoted(tag.name))>` lies deeper than \(Self.depthLimit) elements"))
      tree.isWhole = false
      return
    }
    let index = tree.elements.count
    if let parent = open.last { tree.elements[parent].children.append(index) }
    tree.elements.append(
      PageElement(
        name: tag.name, range: range, attributes: tag.attributes, parent: open.last, depth: open.count,
        section: walk.innermost))
    if ElementRule.voidNames.contains(tag.name) { return }
    // In a drawing a slash closes an element, elsewhere a browser does not see it.
    if tag.isSelfClosing, tag.name == "svg" || ElementRule.shapes.contains(tag.name) { return }
    if tag.isSelfClosing, ElementRule.named(tag.name) != nil {
      findings.report(
        PageCodes.notClosed, at: range.lowerBound,
        Bilingual(
          nl: "`/` sluit `<\(tag.name)>` niet: schrijf `<\(tag.name)></\(tag.name)>`",
          en: "`/` does not close `<\(tag.name)>`: write `<\(tag.name)></\(tag.name)>`"))
      return
    }
    open.append(index)
  }

  private mutating func readEndTag(_ tag: HTMLTag, _ range: Range<Int>) {
    guard let position = open.lastIndex(where: { tree.elements[$0].name == tag.name }) else {
      return reportStray(tag, at: range.lowerBound)
    }
    for element in open[(position + 1)...].reversed() {
      reportUnclosed(element, closing: tag.name, at: range.lowerBound)
    }
    let element = open[position]
    open.removeSubrange(position...)
    checkSection(of: element, closedAt: range.lowerBound)
    if let attribute = tag.attributes.first {
      findings.report(
        PageCodes.unknownAttribute, at: attribute.offset,
        Bilingual(nl: "een eindtag heeft geen attributen", en: "an end tag has no attributes"))
    }
  }

  private func reportStray(_ tag: HTMLTag, at offset: Int) {
    let name = quoted(tag.name)
    if ElementRule.voidNames.contains(tag.name) {
      findings.report(
        PageCodes.notClosed, at: offset,
        Bilingual(nl: "`<\(name)>` heeft geen eindtag", en: "`<\(name)>` has no end tag"))
      return
    }
    let expected = open.last.map { quoted(tree.elements[$0].name) }
    findings.report(
      PageCodes.notClosed, at: offset, notes: open.last.map { [openingNote($0)] } ?? [],
      Bilingual(
        nl: "`</\(name)>` sluit iets dat niet open is" + (expected.map { "; hier kan alleen `</\($0)>` staan" } ?? ""),
        en: "`</\(name)>` closes what is not open" + (expected.map { "; only `</\($0)>` can stand here" } ?? "")))
  }

  private func reportUnclosed(_ element: Int, closing: String? = nil, at offset: Int = 0) {
    let name = quoted(tree.elements[element].name)
    let notes = closing.map { closing in
      let tag = quoted(closing)
      return [
        findings.note(
          "`</\(tag)>` sluit hier wat eromheen staat", "`</\(tag)>` closes here what is around it", at: offset)
      ]
    }
    findings.report(
      PageCodes.notClosed, at: tree.elements[element].offset, notes: notes ?? [],
      Bilingual(
        nl: "`<\(name)>` wordt niet gesloten met `</\(name)>`", en: "`<\(name)>` is not closed with `</\(name)>`"))
  }

  private func openingNote(_ element: Int) -> Note {
    let name = quoted(tree.elements[element].name)
    return findings.note("`<\(name)>` begint hier", "`<\(name)>` begins here", at: tree.elements[element].offset)
  }
}

// MARK: - Sections

extension TreeBuilder {
  private mutating func passSections(to offset: Int) {
    while let event = walk.step(to: offset) {
      guard case .end(let section) = event else { continue }
      // Elements that began in the section, or in one within it, and are still open.
      if let element = open.last(where: { isElement($0, in: section) }) {
        let name = quoted(tree.elements[element].name)
        report(
          section, at: element,
          Bilingual(
            nl: "`<\(name)>` begint in de sectie `\(quotedName(section))` en eindigt erbuiten",
            en: "`<\(name)>` begins in the section `\(quotedName(section))` and ends outside"))
      }
    }
  }

  private func isElement(_ element: Int, in section: Int) -> Bool {
    tree.elements[element].offset >= walk.sections[section].range.lowerBound
  }

  private func checkSection(of element: Int, closedAt offset: Int) {
    guard let section = walk.innermost, tree.elements[element].section != section,
      tree.elements[element].offset < walk.sections[section].range.lowerBound
    else { return }
    let name = quoted(tree.elements[element].name)
    report(
      section, at: element,
      Bilingual(
        nl: "`</\(name)>` staat in de sectie `\(quotedName(section))`, en het begin van het element erbuiten",
        en: "`</\(name)>` stands in the section `\(quotedName(section))`, and the start of the element outside"))
  }

  private func report(_ section: Int, at element: Int, _ message: Bilingual) {
    findings.report(
      PageCodes.brokenSection, at: walk.sections[section].range.lowerBound, notes: [openingNote(element)], message)
  }

  private func quotedName(_ section: Int) -> String { quoted(walk.sections[section].name) }

  /// Sections that begin or end within a token lie in it wholly, and in a tag in the value of one attribute. Whether
  /// that attribute can hold one is asked when attributes are looked at.
  private mutating func passSections(within token: Range<Int>, attributes: [HTMLAttribute] = []) {
    guard token.count > 1 else { return }
    let last = token.upperBound - 1
    for section in walk.open.reversed() {
      guard walk.sections[section].range.upperBound <= last else { break }
      reportMisplaced(section)
    }
    while let event = walk.step(to: last) {
      guard case .begin(let section) = event else { continue }
      let range = walk.sections[section].range
      let holds = { (place: Range<Int>) in
        place.lowerBound <= range.lowerBound && range.upperBound <= place.upperBound
      }
      if attributes.isEmpty ? !holds(token) : !attributes.contains(where: { $0.value.map(holds) ?? false }) {
        reportMisplaced(section)
      }
    }
  }

  private func reportMisplaced(_ section: Int) {
    let name = quotedName(section)
    findings.report(
      PageCodes.misplacedSection, at: walk.sections[section].range.lowerBound,
      Bilingual(
        nl: "de sectie `\(name)` begint of eindigt midden in een tag: zet haar om een heel element of in de waarde van "
          + "één attribuut",
        en: "the section `\(name)` begins or ends within a tag: put it around a whole element or in the value of one "
          + "attribute"))
  }
}
