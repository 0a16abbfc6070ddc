import Diagnostics

/// Reads the selectors before a block: of each it is known to which elements it applies.
struct SelectorParser {
  let findings: Findings
  let tokens: [SheetToken]
  /// Where to report what is missing.
  let end: Int

  func selectors() -> [Selector] {
    tokens.partsBetweenCommas.compactMap { part in
      guard let first = part.first else {
        report(at: end, nl: "hier ontbreekt een selector", en: "a selector is missing here")
        return nil
      }
      return selector(part[...], at: first.offset)
    }
  }

  private func selector(_ tokens: ArraySlice<SheetToken>, at offset: Int) -> Selector? {
    var selector = Selector(offset: offset)
    var rest = tokens
    var combinator = Selector.Compound.Combinator.descendant
    while let first = rest.first {
      guard var compound = compound(&rest, at: first.offset) else { return nil }
      compound.combinator = combinator
      selector.compounds.append(compound)
      combinator = .descendant
      guard !rest.isEmpty else { break }
      while rest.first?.isSpace ?? false { rest.removeFirst() }
      if rest.first?.kind == .mark(UInt8(ascii: ">")) {
        combinator = .child
        rest.removeFirst()
        while rest.first?.isSpace ?? false { rest.removeFirst() }
        guard rest.first != nil else {
          report(at: offset, nl: "achter `>` hoort een element", en: "an element belongs behind `>`")
          return nil
        }
      }
    }
    guard selector.compounds.count <= Self.compoundLimit else {
      report(
        at: offset, nl: "een selector heeft ten hoogste \(Self.compoundLimit) delen",
        en: "a selector has at most \(Self.compoundLimit) parts")
      return nil
    }
    return selector
  }

  static let compoundLimit = 8

  /// Reads what holds of one element, up to space, `>` or the end.
  private func compound(_ rest: inout ArraySlice<SheetToken>, at offset: Int) -> Selector.Compound? {
    var compound = Selector.Compound()
    var isFirst = true
    while let token = rest.first, !token.isSpace, token.kind != .mark(UInt8(ascii: ">")) {
      rest.removeFirst()
      switch token.kind {
      case .mark(UInt8(ascii: "*")) where isFirst: break
      case .identifier(let name) where isFirst:
        guard let type = type(name, at: token.offset) else { return nil }
        compound.type = type
      case .hash(let name) where name.isPlainName: compound.ids.append(name)
      case .mark(UInt8(ascii: ".")):
        guard case .identifier(let name)? = rest.first?.kind, name.isPlainName else {
          report(
            at: token.offset, nl: "achter `.` hoort een klasse: een letter, en dan letters, cijfers, `-` en `_`",
            en: "a class belongs behind `.`: a letter, and then letters, digits, `-` and `_`")
          return nil
        }
        rest.removeFirst()
        compound.classes.append(name)
      case .colon: guard readPseudo(&rest, &compound, at: token.offset) else { return nil }
      default:
        reportMark(token)
        return nil
      }
      isFirst = false
    }
    if isFirst {
      report(at: offset, nl: "hier ontbreekt een element", en: "an element is missing here")
      return nil
    }
    return compound
  }

  private func type(_ name: String, at offset: Int) -> String? {
    let type = name.lowercased()
    let hidden = ["head", "meta", "title", "style"]
    if ElementRule.named(type) != nil, !hidden.contains(type) { return type }
    let shown = quoted(name)
    findings.report(
      PageCodes.selector, at: offset,
      hidden.contains(type)
        ? Bilingual(nl: "`\(type)` is niet te zien en heeft geen stijl", en: "`\(type)` is not seen and has no style")
        : Bilingual(nl: "een pagina heeft geen element `\(shown)`", en: "a page has no element `\(shown)`")
          + .hint(near(type, among: ElementRule.names.filter { !hidden.contains($0) })))
    return nil
  }

  private func reportMark(_ token: SheetToken) {
    switch token.kind {
    case .openBracket:
      report(
        at: token.offset, nl: "een selector kan niet naar een attribuut kijken: gebruik een klasse",
        en: "a selector cannot look at an attribute: use a class")
    case .mark(UInt8(ascii: "+")), .mark(UInt8(ascii: "~")):
      report(
        at: token.offset, nl: "een selector kan niet naar buren kijken: gebruik een klasse, een spatie of `>`",
        en: "a selector cannot look at siblings: use a class, a space or `>`")
    case .mark(UInt8(ascii: "&")):
      report(
        at: token.offset, nl: "`&` kan niet: schrijf de hele selector",
        en: "`&` cannot be used: write the whole selector")
    default:
      report(
        at: token.offset, nl: "dit hoort niet in een selector: gebruik elementen, `.klasse` en `#id`",
        en: "this does not belong in a selector: use elements, `.class` and `#id`")
    }
  }

  func report(at offset: Int, nl: String, en: String) {
    findings.report(PageCodes.selector, at: offset, Bilingual(nl: nl, en: en))
  }
}

// MARK: - Pseudo-classes

extension SelectorParser {
  /// Reads a pseudo-class behind its colon.
  private func readPseudo(
    _ rest: inout ArraySlice<SheetToken>, _ compound: inout Selector.Compound, at offset: Int
  ) -> Bool {
    let token = rest.popFirst()
    switch token?.kind {
    case .identifier(let name):
      switch name.lowercased() {
      case "root": compound.isRoot = true
      case "first-child": compound.positions.append(.number(1))
      case "last-child": compound.positions.append(.last)
      default: return reportPseudo(name.lowercased(), at: offset)
      }
      return true
    case .function("nth-child"):
      guard let end = rest.firstIndex(where: { $0.kind == .closeParenthesis }) else { break }
      let argument = Array(rest[..<end]).trimmed
      rest = rest[(end + 1)...]
      if argument.count == 1, let position = Self.position(argument[0]) {
        compound.positions.append(position)
        return true
      }
      report(
        at: offset, nl: "in `:nth-child()` staat `odd`, `even` of een getal van 1 tot en met 99",
        en: "`:nth-child()` holds `odd`, `even` or a number from 1 to 99")
      return false
    case .function(let name): return reportPseudo(name + "()", at: offset)
    case .colon:
      report(
        at: offset, nl: "pseudo-elementen (`::before` en dergelijke) kunnen niet: tekst staat in de pagina",
        en: "pseudo-elements (`::before` and the like) cannot be used: text stands in the page")
      return false
    default: break
    }
    report(
      at: offset, nl: "achter `:` hoort `root`, `first-child`, `last-child` of `nth-child()`",
      en: "`root`, `first-child`, `last-child` or `nth-child()` belongs behind `:`")
    return false
  }

  private static func position(_ token: SheetToken) -> Selector.Position? {
    switch token.kind {
    case .identifier(let name) where name.lowercased() == "odd": .odd
    case .identifier(let name) where name.lowercased() == "even": .even
    case .number(let number, isInteger: true) where (1...99).contains(number): .number(Int(number))
    default: nil
    }
  }

  private func reportPseudo(_ name: String, at offset: Int) -> Bool {
    let shown = quoted(":" + name)
    let known = ["root", "first-child", "last-child", "nth-child()"]
    let reason: Bilingual =
      switch name {
      case "hover", "focus", "active", "visited", "link", "target", "focus-within", "focus-visible", "checked":
        Bilingual(
          nl: ": hoe een document eruitziet hangt niet af van wat een lezer doet",
          en: ": what a document looks like does not depend on what a reader does")
      case "before", "after", "first-line", "first-letter":
        Bilingual(nl: ": tekst staat in de pagina", en: ": text stands in the page")
      case "not()", "has()", "is()", "where()", "nth-of-type()", "nth-last-child()", "first-of-type", "last-of-type",
        "only-child", "empty":
        Bilingual(nl: ": gebruik een klasse", en: ": use a class")
      default: .hint(near(name, among: known), marks: ("`:", "`"))
      }
    findings.report(
      PageCodes.selector, at: offset,
      Bilingual(nl: "`\(shown)` kan niet in een selector staan", en: "`\(shown)` cannot stand in a selector") + reason)
    return false
  }
}
