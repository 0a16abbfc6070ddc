extension String {
  /// The text with U+FFFD for every character that could make a terminal do something, or a line look like another:
  /// controls, line breaks and characters that turn the reading direction. File names and quoted input hold anything.
  public var printable: String {
    let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    if isPlain { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
