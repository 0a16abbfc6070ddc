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
      guard let name = name(part), isForText(name) else { return nil }
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

  /// Fonts for reading text; in others letters can be drawings, bars, or those of another alphabet.
  static let known: [String] = [
    "serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded",
    "-apple-system", "BlinkMacSystemFont", "SF Pro Text", "SF Pro Display", "SF Mono", "Segoe UI", "Arial", "Helvetica",
    "Helvetica Neue", "Verdana", "Tahoma", "Trebuchet MS", "Calibri", "Candara", "Corbel", "Carlito", "Aptos",
    "Liberation Sans", "DejaVu Sans", "Noto Sans", "Nimbus Sans", "FreeSans", "Roboto", "Open Sans", "Lato", "Inter",
    "Source Sans Pro", "Source Sans 3", "Fira Sans", "IBM Plex Sans", "PT Sans", "Ubuntu", "Cantarell", "Montserrat",
    "Raleway", "Poppins", "Nunito", "Work Sans", "Mulish", "Barlow", "Futura", "Gill Sans", "Optima", "Avenir",
    "Avenir Next", "Century Gothic", "Franklin Gothic Medium", "RijksoverheidSansText", "RO Sans",
    "Times", "Times New Roman", "Georgia", "Cambria", "Constantia", "Caladea", "Garamond", "EB Garamond", "Palatino",
    "Palatino Linotype", "Book Antiqua", "Baskerville", "Liberation Serif", "DejaVu Serif", "Noto Serif",
    "Nimbus Roman",
    "FreeSerif", "Source Serif Pro", "Source Serif 4", "IBM Plex Serif", "PT Serif", "Merriweather", "Lora",
    "RijksoverheidSerif", "RO Serif", "Courier", "Courier New", "Consolas", "Menlo", "Monaco", "Cascadia Mono",
    "Lucida Console", "Liberation Mono", "DejaVu Sans Mono", "Noto Sans Mono", "Nimbus Mono PS", "FreeMono",
    "Roboto Mono", "Source Code Pro", "Fira Mono", "IBM Plex Mono", "Ubuntu Mono",
  ]

  private static let names: Set<String> = Set(known.map { $0.lowercased() })

  private static func isForText(_ name: String) -> Bool { names.contains(name.lowercased()) }
}
