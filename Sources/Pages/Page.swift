import Diagnostics

/// A page while it is looked at: its source, its tree, and what is wrong with it so far.
struct Page {
  let source: PageSource
  let findings: Findings
  let tree: PageTree
  /// The section around each section.
  let sectionParents: [Int?]

  init(_ source: PageSource, _ findings: Findings) {
    self.source = source
    self.findings = findings
    var builder = TreeBuilder(source, findings)
    var tree = builder.build()
    sectionParents = builder.sectionParents
    Self.markText(in: &tree, source)
    self.tree = tree
  }

  func string(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }

  func section(_ index: Int) -> PageSource.Section { source.sections[index] }

  func sectionNote(_ index: Int) -> Note {
    let name = quoted(section(index).name)
    return findings.note(
      "de sectie `\(name)` begint hier", "the section `\(name)` begins here", at: section(index).range.lowerBound)
  }

  func elementNote(_ element: PageElement) -> Note {
    let name = quoted(element.name)
    return findings.note("`<\(name)>` staat hier", "`<\(name)>` stands here", at: element.offset)
  }

  /// The sections around an element or text, the innermost first.
  func sections(from innermost: Int?) -> some Sequence<Int> {
    sequence(state: innermost) { next in
      defer { next = next.flatMap { sectionParents[$0] } }
      return next
    }
  }

  /// Whether a list lies between an element and one that it lies in, so that it may be there more than once.
  func isRepeated(_ element: PageElement, in holder: PageElement) -> Bool {
    sections(from: element.section).prefix { $0 != holder.section }.contains { section($0).kind == .list }
  }

  private static func markText(in tree: inout PageTree, _ source: PageSource) {
    for text in tree.texts where InkScanner(source.bytes[text.range]).hasInk {
      var next = text.parent
      // Each step marks something that was not marked, or ends: linear, whatever the depth.
      while let index = next {
        let lasts = tree.elements[index].section == text.section
        if tree.elements[index].hasText, !lasts || tree.elements[index].hasLastingText { break }
        tree.elements[index].hasText = true
        if lasts { tree.elements[index].hasLastingText = true }
        next = tree.elements[index].parent
      }
    }
  }
}

extension Page {
  /// Where the first byte stands that is no white space.
  func firstInk(in range: Range<Int>) -> Int? {
    range.first { !source.bytes[$0].isSpace }
  }
}

extension Page {
  /// The first section that begins in a range, not at its very end.
  func firstSection(within range: Range<Int>) -> Int? {
    let index = source.sections.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    guard index < source.sections.count, source.sections[index].range.upperBound <= range.upperBound else { return nil }
    return index
  }

  func reportDeceiver(at offset: Int) {
    findings.report(
      PageCodes.invisibleCharacter, at: offset,
      Bilingual(
        nl: "hier staat een teken dat niet te zien is of de leesrichting omkeert",
        en: "there is a character here that cannot be seen or turns the reading direction"))
  }
}
