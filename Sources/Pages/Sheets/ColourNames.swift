extension Colour {
  /// The names of CSS level 2: sixteen, orange, and the other spelling of gray.
  static let names: [(name: String, hexadecimal: String)] = [
    ("black", "#000000"), ("silver", "#c0c0c0"), ("gray", "#808080"), ("grey", "#808080"), ("white", "#ffffff"),
    ("maroon", "#800000"), ("red", "#ff0000"), ("purple", "#800080"), ("fuchsia", "#ff00ff"), ("green", "#008000"),
    ("lime", "#00ff00"), ("olive", "#808000"), ("yellow", "#ffff00"), ("navy", "#000080"), ("blue", "#0000ff"),
    ("teal", "#008080"), ("aqua", "#00ffff"), ("orange", "#ffa500"),
  ]

  private static let byName: [String: Colour] = Dictionary(
    uniqueKeysWithValues: names.compactMap { entry in
      Colour(hexadecimal: entry.hexadecimal.utf8).map { (entry.name, $0) }
    })

  /// A colour as a style sheet writes it: `#rgb`, `#rrggbb`, or a name of CSS level 2.
  init?(cssText text: String) {
    let bytes = Array(text.utf8)
    if bytes.count == 4, bytes[0] == UInt8(ascii: "#") {
      self.init(hexadecimal: [bytes[0]] + bytes[1...].flatMap { [$0, $0] })
    } else if let colour = Self.byName[text.lowercased()] ?? Colour(hexadecimal: bytes) {
      self = colour
    } else {
      return nil
    }
  }
}
