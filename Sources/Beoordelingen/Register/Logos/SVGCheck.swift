import XMLTree

/// Whether a drawing is only a drawing: shapes, text and paint, and nothing that runs, loads or moves, or that differs by
/// reader or medium. What is not known to be harmless is refused.
enum SVGCheck {
  private static let namespace = "http://www.w3.org/2000/svg"
  /// A drawing that uses its parts more often is refused.
  private static let mostUses = 100

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
    guard let root = drawing?.root, outcome.root?.namespace == namespace else { return .notSVG }
    guard hasSize(root) else { return .svgWithoutSize }
    // A processing instruction can name a style sheet; the declaration at the beginning is none.
    if let line = lineOfInstruction(in: bytes) { return .svgElement(name: "<?", line: line) }
    for element in root.subtree {
      if let problem = problem(of: element) { return problem }
    }
    return problemOfUses(in: root)
  }

  /// Whether the drawing has proportions: four numbers in `viewBox`, or a width and a height.
  private static func hasSize(_ root: Element) -> Bool {
    if let box = root.attribute("viewBox") {
      let numbers = box.split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }.map { Double($0) }
      guard numbers.count == 4, let width = numbers[2], let height = numbers[3] else { return false }
      return width > 0 && height > 0 && width.isFinite && height.isFinite
    }
    return ["width", "height"].allSatisfy { name in
      guard let text = root.attribute(name) else { return false }
      let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      return (Double(number) ?? 0) > 0 && ["", "px", "pt", "mm", "cm", "in"].contains(text.dropFirst(number.count))
    }
  }

  private static func lineOfInstruction(in bytes: [UInt8]) -> Int? {
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    if rest.starts(with: "<?xml ".utf8) { rest = rest.dropFirst(2) }
    guard let found = rest.firstRange(of: "<?".utf8) else { return nil }
    return bytes[..<found.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
  }

  private static func problem(of element: Element) -> LogoProblem? {
    guard SVGVocabulary.elements.contains(element.name) else {
      return .svgElement(name: element.name, line: element.line)
    }
    if element.name == "style", !SVGStyle.isHarmless(sheet: element.text) { return .svgStyle(line: element.line) }
    for (name, value) in element.attributes {
      let isHarmless =
        switch name {
        case "href", "xlink:href": value.hasPrefix("#")
        case "style": SVGStyle.isHarmless(declarations: value[...])
        case "id", "class": true
        case _ where SVGVocabulary.properties.contains(name): SVGStyle.isHarmless(value: value[...])
        default: SVGVocabulary.attributes.contains(name) || name.hasPrefix("data-") || name.hasPrefix("aria-")
        }
      if !isHarmless { return .svgAttribute(name: name, line: element.line) }
    }
    return nil
  }

  /// Parts that are used within parts can multiply without end: a used part uses none, and there are not many uses.
  private static func problemOfUses(in root: Element) -> LogoProblem? {
    let uses = root.subtree.filter { $0.name == "use" }
    if uses.count > mostUses { return .svgElement(name: "use", line: uses[mostUses].line) }
    let used = Set(uses.compactMap { $0.attribute("href") ?? $0.attribute("xlink:href") }.map { $0.dropFirst() })
    guard !used.isEmpty else { return nil }
    for element in root.subtree where element.attribute("id").map({ used.contains($0[...]) }) ?? false {
      if let inner = element.subtree.first(where: { $0.name == "use" }) {
        return .svgElement(name: "use", line: inner.line)
      }
    }
    return nil
  }
}
