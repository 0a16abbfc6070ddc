/// What a logo may be drawn with (SVG 2), as far as it only draws.
enum SVGVocabulary {
  static let elements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
    "tspan", "title", "desc", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "style",
  ]

  /// Attributes that hold numbers, names and words of their own.
  static let attributes: Set<String> = [
    "version", "baseProfile", "viewBox", "preserveAspectRatio", "width", "height", "x", "y", "x1", "x2", "y1", "y2",
    "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "d", "points", "dx", "dy", "rotate", "textLength", "lengthAdjust",
    "transform", "gradientTransform", "gradientUnits", "spreadMethod", "offset", "clipPathUnits", "maskUnits",
    "maskContentUnits", "pathLength", "role", "lang", "xml:lang", "xml:space",
  ]

  /// Properties of paint and text, as attributes or in a style.
  static let properties: Set<String> = [
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap",
    "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "color", "display",
    "visibility", "overflow", "clip-path", "clip-rule", "mask",
    "stop-color", "stop-opacity", "font", "font-family", "font-size", "font-style", "font-weight", "font-stretch",
    "font-variant", "letter-spacing", "word-spacing", "text-anchor", "text-decoration", "text-rendering",
    "dominant-baseline", "alignment-baseline", "baseline-shift", "shape-rendering", "color-interpolation",
    "paint-order", "vector-effect", "isolation", "mix-blend-mode", "enable-background", "writing-mode",
    "font-size-adjust", "color-rendering", "image-rendering",
  ]

  /// Functions in values that load nothing and depend on nothing: colours and transformations. `url(#…)` is apart.
  static let functions: Set<String> = [
    "rgb", "rgba", "hsl", "hsla", "matrix", "translate", "translatex", "translatey", "scale", "scalex", "scaley",
    "rotate", "skewx", "skewy",
  ]
}

/// Styles in a drawing: rules without at-rules, of known properties.
enum SVGStyle {
  /// A whole style sheet.
  static func isHarmless(sheet: String) -> Bool {
    guard let sheet = withoutComments(sheet), !sheet.contains("@") else { return false }
    for rule in sheet.split(separator: "}") {
      let parts = rule.split(separator: "{", omittingEmptySubsequences: false)
      if parts.count == 1, parts[0].allSatisfy(\.isWhitespace) { continue }
      // A selector may look at nothing but elements, classes and ids: states and languages differ by reader.
      guard parts.count == 2, !parts[0].contains(where: { ":[".contains($0) }), isHarmless(declarations: parts[1])
      else {
        return false
      }
    }
    return true
  }

  /// `name: value; …`
  static func isHarmless(declarations: Substring) -> Bool {
    declarations.split(separator: ";").allSatisfy { declaration in
      if declaration.allSatisfy(\.isWhitespace) { return true }
      guard let colon = declaration.firstIndex(of: ":") else { return false }
      let name = trimmed(declaration[..<colon]).lowercased()
      return SVGVocabulary.properties.contains(name)
        && isHarmless(value: declaration[declaration.index(after: colon)...])
    }
  }

  /// Whether the functions in a value are known, and `url()` names a part of the drawing itself.
  static func isHarmless(value: Substring) -> Bool {
    // A backslash could spell any name otherwise.
    guard !value.contains("\\"), !value.contains("/*") else { return false }
    var rest = value
    while let open = rest.firstIndex(of: "(") {
      let name = String(rest[..<open].reversed().prefix { $0.isLetter || $0 == "-" }.reversed()).lowercased()
      rest = rest[rest.index(after: open)...]
      if name == "url" {
        let address = rest.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
        guard address.hasPrefix("#") else { return false }
      } else if !SVGVocabulary.functions.contains(name) {
        return false
      }
    }
    return true
  }

  private static func withoutComments(_ text: String) -> String? {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "/*") {
      result += rest[..<start.lowerBound] + " "
      guard let end = rest[start.upperBound...].firstRange(of: "*/") else { return nil }
      rest = rest[end.upperBound...]
    }
    return result + rest
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    return start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count)
  }
}
