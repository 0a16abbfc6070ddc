/// What the value of a property can be.
indirect enum Grammar: Sendable {
  case keywords([String])
  /// A length from the first to the second, in px when its unit depends on a font size; 0 needs no unit.
  case length(ClosedRange<Double>)
  /// Only in `em`.
  case ems(ClosedRange<Double>)
  case percentage(ClosedRange<Double>)
  case number(ClosedRange<Double>)
  case integer(ClosedRange<Double>)
  case colour
  /// Names and strings with commas between them.
  case fonts
  /// `font`: style and weight, size and line height, names.
  case font
  /// A page number with words around it.
  case pageNumber
  case either([Grammar])
  /// So many times, with spaces between them.
  case times(ClosedRange<Int>, Grammar)
  /// Each at most once and at least one of them, in any order.
  case anyOrder([Grammar])
  case sequence([Grammar])
  case optional(Grammar)
  case function(String, Grammar)
  case slash
  case comma
  /// `1fr`.
  case fractions

  /// Whether the whole value is as it should be; without its spaces.
  func matches(_ value: [SheetToken]) -> Bool {
    match(value, from: 0) == value.count && !value.isEmpty
  }

  /// Behind what matches from `start` on; nil when nothing does.
  func match(_ value: [SheetToken], from start: Int) -> Int? {
    switch self {
    case .either(let grammars): return grammars.lazy.compactMap { $0.match(value, from: start) }.first
    case .times(let count, let grammar): return repeated(grammar, count, value, from: start)
    case .anyOrder(let grammars): return anyOrder(grammars, value, from: start)
    case .sequence(let grammars):
      return grammars.reduce(start as Int?) { index, grammar in index.flatMap { grammar.match(value, from: $0) } }
    case .optional(let grammar): return grammar.match(value, from: start) ?? start
    case .fonts: return FontGrammar.names(value, from: start)
    case .font: return FontGrammar.font(value, from: start)
    case .pageNumber: return PageNumber.match(value, from: start)
    case .function(let name, let grammar):
      guard start < value.count, value[start].kind == .function(name),
        let end = grammar.match(value, from: start + 1), end < value.count, value[end].kind == .closeParenthesis
      else { return nil }
      return end + 1
    default: return start < value.count && matchesOne(value[start]) ? start + 1 : nil
    }
  }

  private func matchesOne(_ token: SheetToken) -> Bool {
    switch (self, token.kind) {
    case (.keywords(let words), .identifier(let word)): words.contains(word.lowercased())
    case (.length(let range), .dimension(let number, let unit)):
      Length.pixels(perUnit: unit).map { range.contains(number * $0) } ?? false
    case (.length(let range), .number(0, _)): range.contains(0)
    case (.ems(let range), .dimension(let number, "em")): range.contains(number)
    case (.percentage(let range), .percentage(let number)): range.contains(number)
    case (.number(let range), .number(let number, _)): range.contains(number)
    case (.integer(let range), .number(let number, isInteger: true)): range.contains(number)
    case (.colour, .value): true
    case (.colour, _): Colour(token) != nil
    case (.slash, .mark(UInt8(ascii: "/"))), (.comma, .comma): true
    case (.fractions, .dimension(let number, "fr")): (0.1...100).contains(number)
    default: false
    }
  }

  private func repeated(_ grammar: Grammar, _ count: ClosedRange<Int>, _ value: [SheetToken], from start: Int) -> Int? {
    var index = start
    var found = 0
    while found < count.upperBound, let next = grammar.match(value, from: index), next > index {
      index = next
      found += 1
    }
    return count.contains(found) ? index : nil
  }

  private func anyOrder(_ grammars: [Grammar], _ value: [SheetToken], from start: Int) -> Int? {
    var index = start
    var left = grammars
    while let found = left.firstIndex(where: { $0.match(value, from: index) ?? index > index }),
      let next = left[found].match(value, from: index)
    {
      index = next
      left.remove(at: found)
    }
    return index > start ? index : nil
  }
}

extension Colour {
  /// A known colour in a style sheet.
  init?(_ token: SheetToken) {
    switch token.kind {
    case .hash(let digits): self.init(cssText: "#" + digits)
    case .identifier(let name): self.init(cssText: name)
    default: return nil
    }
  }
}

/// A page number: `counter(page)`, `counter(pages)`, and a few words around them.
enum PageNumber {
  static func match(_ value: [SheetToken], from start: Int) -> Int? {
    var index = start
    while index < value.count {
      switch value[index].kind {
      case .string(let text) where isAllowed(text): index += 1
      case .function("counter"):
        guard index + 2 < value.count, case .identifier(let name) = value[index + 1].kind,
          name == "page" || name == "pages", value[index + 2].kind == .closeParenthesis
        else { return nil }
        index += 3
      default: return nil
      }
    }
    return index > start ? index : nil
  }

  private static func isAllowed(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { ["pagina", "Pagina", "van", "/", "-"].contains($0) }
  }
}
