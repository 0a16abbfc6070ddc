/// The page around its contents: text with places that are filled once, so that nothing filled in is looked at again.
struct Skeleton {
  /// The text before the first place, between places, and behind the last.
  let pieces: [String]
  let names: [String]

  static let page = Skeleton(PageParts.skeleton)

  /// - Parameter text: with places as `{{name}}`.
  init(_ text: String) {
    var pieces: [String] = []
    var names: [String] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "{{"), let end = rest[start.upperBound...].firstRange(of: "}}") {
      pieces.append(String(rest[..<start.lowerBound]))
      names.append(String(rest[start.upperBound..<end.lowerBound]))
      rest = rest[end.upperBound...]
    }
    self.pieces = pieces + [String(rest)]
    self.names = names
  }

  func filled(with values: [String: String]) -> [UInt8] {
    var bytes = Array(pieces[0].utf8)
    for (name, piece) in zip(names, pieces.dropFirst()) {
      guard let value = values[name] else { preconditionFailure("the page has no place called \(name)") }
      bytes += value.utf8
      bytes += piece.utf8
    }
    return bytes
  }
}
