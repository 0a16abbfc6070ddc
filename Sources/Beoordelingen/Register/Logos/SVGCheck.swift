import XMLTree

/// Whether a drawing is only a drawing: shapes, text and paint, nothing that runs, loads, moves or differs by medium.
enum SVGCheck {
  private static let elements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
    "tspan", "title", "desc", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker",
    "style",
  ]

  private static let namespace = #"http://www.w3.org/2000/svg"#

  static func problem(in bytes: [UInt8]) -> LogoProblem? {
    var rest: [UInt8]? = bytes
    var drawing: XMLFragment?
    let outcome = XMLFragmentReader(paths: ["svg"]).read {
      defer { rest = nil }
      return rest
    } onFragment: {
      drawing = $0
    }
    if let problem = outcome.problem {
      return .brokenSVG(line: problem.line, detail: problem.kind == .documentType ? "DOCTYPE" : problem.detail)
    }
    // A drawing without the namespace is no image for a browser. Declarations are not among the attributes.
    guard let root = drawing?.root, bytes.contains(Array(#"xmlns="\#(namespace)""#.utf8)) else { return .notSVG }
    guard root.attribute("viewBox") != nil || (root.attribute("width") != nil && root.attribute("height") != nil) else {
      return .svgWithoutSize
    }
    for element in root.subtree {
      if let problem = problem(of: element) { return problem }
    }
    return nil
  }

  private static func problem(of element: Element) -> LogoProblem? {
    guard elements.contains(element.name) else { return .svgElement(name: element.name, line: element.line) }
    if element.name == "style", !isHarmless(style: element.text) { return .svgStyle(line: element.line) }
    for (name, value) in element.attributes {
      switch name {
      case "href", "xlink:href":
        guard value.hasPrefix("#") else { return .svgAttribute(name: name, line: element.line) }
      case _ where name.lowercased().hasPrefix("on") || name == "src":
        return .svgAttribute(name: name, line: element.line)
      default:
        // Any attribute of presentation can hold what a style can.
        if !isHarmless(style: value) { return .svgAttribute(name: name, line: element.line) }
      }
    }
    return nil
  }

  /// Whether a style does not load anything, nor depend on the medium or on time.
  private static func isHarmless(style: String) -> Bool {
    let text = style.lowercased()
    // A backslash could spell any of these otherwise.
    if text.contains("\\") || text.contains("@") || text.contains("javascript:") || text.contains("expression") {
      return false
    }
    if text.contains("animation") || text.contains("transition") { return false }
    var rest = text[...]
    while let address = rest.firstRange(of: "url(") {
      rest = rest[address.upperBound...].drop { $0 == " " || $0 == "\"" || $0 == "'" }
      guard rest.hasPrefix("#") else { return false }
    }
    return true
  }
}

extension [UInt8] {
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    firstRange(of: part) != nil
  }
}
