import Diagnostics

/// Headings have text, and no level is skipped on the way down, whichever sections are left out or repeated.
struct HeadingCheck {
  let page: Page

  /// Levels as a set of bits: bit 0 for "no heading yet", bit 1 for `h1`.
  private struct Levels {
    var bits: UInt8

    /// The lowest of them: for it the next heading is the farthest.
    var least: Int { bits.trailingZeroBitCount }
  }

  /// A section that is open: what the level could be before it, and its first heading.
  private struct Frame {
    let section: Int
    let before: Levels
    var firstHeading: Int?
  }

  func run() {
    var levels = Levels(bits: 1)
    var frames: [Frame] = []
    var walk = SectionWalk(page.source.sections)
    for (index, element) in page.tree.elements.enumerated() {
      pass(&walk, to: element.offset, &levels, &frames)
      guard let level = Self.level(of: element) else { continue }
      checkText(element)
      checkStep(to: level, from: levels, at: element)
      for frame in frames.indices where frames[frame].firstHeading == nil { frames[frame].firstHeading = index }
      levels = Levels(bits: 1 << UInt8(level))
    }
    pass(&walk, to: .max, &levels, &frames)
  }

  private func pass(_ walk: inout SectionWalk, to offset: Int, _ levels: inout Levels, _ frames: inout [Frame]) {
    while let event = walk.step(to: offset) {
      switch event {
      case .begin(let section): frames.append(Frame(section: section, before: levels))
      case .end:
        guard let frame = frames.popLast() else { continue }
        if page.section(frame.section).kind == .list, let first = frame.firstHeading {
          // Repeated: its first heading also follows its last.
          let element = page.tree.elements[first]
          if let level = Self.level(of: element) { checkStep(to: level, from: levels, at: element) }
        }
        levels.bits |= frame.before.bits
      }
    }
  }

  private static func level(of element: PageElement) -> Int? {
    switch element.name {
    case "h1": 1
    case "h2": 2
    case "h3": 3
    case "h4": 4
    case "h5": 5
    case "h6": 6
    default: nil
    }
  }

  private func checkText(_ element: PageElement) {
    // That of `h1` has a code of its own.
    if element.hasText || element.name == "h1" { return }
    page.findings.report(
      PageCodes.heading, at: element.offset,
      Bilingual(nl: "`<\(element.name)>` heeft geen tekst", en: "`<\(element.name)>` has no text"))
  }

  private func checkStep(to level: Int, from levels: Levels, at element: PageElement) {
    let least = levels.least
    guard level > least + 1 else { return }
    let before =
      least == 0
      ? Bilingual(nl: "staat voor `<h1>`", en: "stands before `<h1>`")
      : Bilingual(nl: "kan op `<h\(least)>` volgen", en: "can follow `<h\(least)>`")
    page.findings.report(
      PageCodes.heading, at: element.offset,
      Bilingual(
        nl: "`<h\(level)>` \(before.nl): hier hoort `<h\(least + 1)>`",
        en: "`<h\(level)>` \(before.en): `<h\(least + 1)>` belongs here"))
  }
}
