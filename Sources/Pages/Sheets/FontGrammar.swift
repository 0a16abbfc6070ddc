/// `font` and `font-family`.
enum FontGrammar {
  static let styles = Grammar.keywords(["normal", "italic", "oblique"])
  static let weights = Grammar.either([.keywords(["normal", "bold"]), .integer(300...900)])
  static let sizes = Grammar.either([
    .length(1...96), .percentage(50...400),
    .keywords(["x-small", "small", "medium", "large", "x-large", "xx-large", "smaller", "larger"]),
  ])
  static let lineHeights = Grammar.either([.number(1...3), .keywords(["normal"])])

  static func font(_ value: [SheetToken], from start: Int) -> Int? {
    let grammar = Grammar.sequence([
      .optional(.anyOrder([styles, weights])), sizes, .optional(.sequence([.slash, lineHeights])), .fonts,
    ])
    return grammar.match(value, from: start)
  }

  /// Names with commas between them; a name is a string, or words.
  static func names(_ value: [SheetToken], from start: Int) -> Int? {
    let parts = Array(value[min(start, value.count)...]).partsBetweenCommas
    for part in parts {
      guard let name = name(part), !drawsSymbols(name) else { return nil }
    }
    return value.count
  }

  private static func name(_ part: [SheetToken]) -> String? {
    if part.count == 1, case .string(let text) = part[0].kind { return text }
    var words: [String] = []
    for token in part {
      guard case .identifier(let word) = token.kind, !reserved.contains(word.lowercased()) else { return nil }
      words.append(word)
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static let reserved: Set<String> = ["inherit", "initial", "unset", "revert", "revert-layer", "default"]

  /// Fonts in which letters are drawings, so that no text can be read in them.
  private static func drawsSymbols(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["dings", "symbol", "marlett", "barcode", "blank", "mt extra", "code 39", "code 128", "icon"].contains {
      part in
      name.utf8.count >= part.utf8.count && name.ranges(of: part).first != nil
    }
  }
}
