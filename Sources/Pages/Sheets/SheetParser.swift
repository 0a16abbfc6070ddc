import Diagnostics

/// Reads the style sheets of a page, in the order of the page, and reports what cannot be in them.
struct SheetParser {
  let page: Page
  var sheet = Sheet()
  private(set) var tokens: [SheetToken] = []
  var index = 0
  /// The values of the document that stand where they can.
  var placedValues: Set<Int> = []

  init(_ page: Page) {
    self.page = page
  }

  var findings: Findings { page.findings }

  mutating func read() -> Sheet {
    for range in page.tree.sheets {
      checkSections(range)
      var tokenizer = SheetTokenizer(page.source, range)
      tokens = tokenizer.tokens()
      index = 0
      reportBrokenTokens()
      readRules(media: nil, isNested: false)
      reportValues(in: range)
    }
    return sheet
  }

  private func checkSections(_ range: Range<Int>) {
    guard let section = page.firstSection(within: range) else { return }
    findings.report(
      PageCodes.misplacedSection, at: page.section(section).range.lowerBound,
      Bilingual(
        nl: "in `<style>` kan geen sectie staan: hoe het document eruitziet hangt niet van de gegevens af",
        en: "there can be no section in `<style>`: what the document looks like does not depend on the data"))
  }

  private func reportBrokenTokens() {
    for token in tokens {
      switch token.kind {
      case .broken(.string):
        reportSyntax(at: token.offset, nl: "dit aanhalingsteken wordt niet gesloten", en: "this quote is not closed")
      case .broken(.comment):
        reportSyntax(at: token.offset, nl: "dit commentaar wordt niet gesloten", en: "this comment is not closed")
      case .broken(.escape):
        reportSyntax(
          at: token.offset, nl: "`\\` kan niet in een stijl staan: schrijf het teken zelf",
          en: "`\\` cannot stand in a style sheet: write the character itself")
      case .url:
        findings.report(
          PageCodes.outsideAddress, at: token.offset,
          Bilingual(
            nl: "een stijl laadt niets: `url()` kan hier niet; een afbeelding is `<img>` of `<svg>`",
            en: "a style sheet loads nothing: `url()` cannot be used; an image is `<img>` or `<svg>`"))
      default: break
      }
    }
  }

  private func reportValues(in range: Range<Int>) {
    for index in page.source.values(in: range) where !placedValues.contains(index) {
      let value = page.source.values[index]
      let name = quoted(value.name)
      findings.report(
        PageCodes.misplacedValue, at: value.offset,
        Bilingual(
          nl: "`\(name)` kan hier niet in de stijl staan: ", en: "`\(name)` cannot stand here in the style sheet: ")
          + value.kind.home)
    }
  }

  func reportSyntax(at offset: Int, nl: String, en: String) {
    findings.report(PageCodes.sheetSyntax, at: offset, Bilingual(nl: nl, en: en))
  }
}

// MARK: - Tokens

extension SheetParser {
  var current: SheetToken? { index < tokens.count ? tokens[index] : nil }

  /// Where the current token stands, or the last one when there is none.
  var place: Int { current?.offset ?? tokens.last?.range.upperBound ?? 0 }

  mutating func skipSpace() {
    while current?.isSpace ?? false { index += 1 }
  }

  /// Takes the tokens up to one of these outside parentheses, and not that.
  mutating func take(until isEnd: (SheetToken.Kind) -> Bool) -> [SheetToken] {
    let start = index
    var depth = 0
    while let token = current {
      if depth <= 0, isEnd(token.kind) { break }
      switch token.kind {
      case .function, .openParenthesis, .openBracket: depth += 1
      case .closeParenthesis, .closeBracket: depth -= 1
      // A brace ends what is open: parentheses are not closed then, which the values will say.
      case .openBrace, .closeBrace, .semicolon: if isEnd(token.kind) { return Array(tokens[start..<index]) }
      default: break
      }
      index += 1
    }
    return Array(tokens[start..<index])
  }

  /// Skips a block, from its opening brace to behind its end.
  mutating func skipBlock() {
    var depth = 0
    while let token = current {
      index += 1
      if token.kind == .openBrace { depth += 1 }
      if token.kind == .closeBrace { depth -= 1 }
      if depth <= 0 { return }
    }
  }
}

// MARK: - Rules

extension SheetParser {
  /// Reads rules up to the end, or to the brace that closes a block of them.
  mutating func readRules(media: MediaQuery?, isNested: Bool) {
    while true {
      skipSpace()
      guard let token = current else {
        if isNested {
          reportSyntax(at: place, nl: "`@media` wordt niet gesloten met `}`", en: "`@media` is not closed with `}`")
        }
        return
      }
      switch token.kind {
      case .closeBrace where isNested:
        index += 1
        return
      case .closeBrace:
        reportSyntax(at: token.offset, nl: "deze `}` sluit niets", en: "this `}` closes nothing")
        index += 1
      case .atKeyword(let name): readAtRule(name, isNested: isNested)
      default: readStyleRule(media: media)
      }
    }
  }

  private mutating func readStyleRule(media: MediaQuery?) {
    let start = place
    let prelude = take { $0 == .openBrace || $0 == .closeBrace || $0 == .semicolon }
    guard current?.kind == .openBrace else {
      reportSyntax(
        at: start, nl: "een regel is een selector met `{` en `}`; hier ontbreekt `{`",
        en: "a rule is a selector with `{` and `}`; `{` is missing here")
      if current?.kind == .semicolon { index += 1 }
      return
    }
    index += 1
    let selectors = SelectorParser(findings: findings, tokens: prelude, end: start).selectors()
    let rule = StyleRule(selectors: selectors, declarations: readDeclarations(), media: media)
    let isRoot =
      rule.selectors.count == 1 && rule.selectors[0].compounds.count == 1 && rule.selectors[0].compounds[0].isOnlyRoot
    add(rule, isRoot: isRoot && media == nil)
  }

  private mutating func add(_ rule: StyleRule, isRoot: Bool) {
    var rule = rule
    for declaration in rule.declarations where declaration.name.hasPrefix("--") {
      if isRoot {
        sheet.variables[declaration.name] = declaration
      } else {
        findings.report(
          PageCodes.customProperty, at: declaration.offset,
          Bilingual(
            nl: "`\(quoted(declaration.name))` kan hier niet staan: zet haar in een regel `:root`, buiten `@media`",
            en: "`\(quoted(declaration.name))` cannot stand here: put it in a rule `:root`, outside `@media`"))
      }
      if isRoot, declaration.value.count == 1, case .value(let index) = declaration.value[0].kind,
        case .colour = page.source.values[index].kind
      {
        placedValues.insert(index)
      }
    }
    rule.declarations.removeAll { $0.name.hasPrefix("--") }
    sheet.rules.append(rule)
  }

  /// Reads declarations up to behind the brace that ends them.
  mutating func readDeclarations() -> [Declaration] {
    var declarations: [Declaration] = []
    while true {
      skipSpace()
      guard let token = current else {
        reportSyntax(at: place, nl: "deze regel wordt niet gesloten met `}`", en: "this rule is not closed with `}`")
        return declarations
      }
      switch token.kind {
      case .closeBrace:
        index += 1
        return declarations
      case .semicolon: index += 1
      default: if let declaration = readDeclaration() { declarations.append(declaration) }
      }
    }
  }

  mutating func readDeclaration() -> Declaration? {
    let start = index
    let all = take { $0 == .semicolon || $0 == .closeBrace || $0 == .openBrace }
    if current?.kind == .openBrace {
      reportNested(at: tokens[start].offset)
      skipBlock()
      return nil
    }
    guard case .identifier(let name)? = all.first?.kind,
      let colon = all.dropFirst().firstIndex(where: { !$0.isSpace }), all[colon].kind == .colon
    else {
      reportSyntax(
        at: tokens[start].offset, nl: "hier hoort `eigenschap: waarde;`", en: "`property: value;` belongs here")
      return nil
    }
    let value = Array(all[(colon + 1)...]).trimmed
    let isCustom = name.hasPrefix("--")
    return Declaration(name: isCustom ? name : name.lowercased(), offset: all[0].offset, value: value)
  }

  private func reportNested(at offset: Int) {
    findings.report(
      PageCodes.nesting, at: offset,
      Bilingual(
        nl: "hier begint een regel binnen een regel: zet hem erachter, met zijn hele selector",
        en: "a rule begins within a rule here: put it behind, with its whole selector"))
  }
}

extension Array where Element == SheetToken {
  var trimmed: [SheetToken] {
    guard let first = firstIndex(where: { !$0.isSpace }), let last = lastIndex(where: { !$0.isSpace }) else {
      return []
    }
    return Array(self[first...last])
  }

  /// Cut at the commas outside parentheses.
  var partsBetweenCommas: [[SheetToken]] {
    var parts: [[SheetToken]] = [[]]
    var depth = 0
    for token in self {
      switch token.kind {
      case .function, .openParenthesis, .openBracket: depth += 1
      case .closeParenthesis, .closeBracket: depth -= 1
      default: break
      }
      if depth <= 0, token.kind == .comma { parts.append([]) } else { parts[parts.count - 1].append(token) }
    }
    return parts.map(\.trimmed)
  }
}

extension Selector.Compound {
  /// Whether it is `:root` and nothing more.
  var isOnlyRoot: Bool { isRoot && type == nil && classes.isEmpty && ids.isEmpty && positions.isEmpty }
}
