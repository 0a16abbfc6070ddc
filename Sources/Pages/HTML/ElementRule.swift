/// What an element can hold and where it can stand: strict enough that a parser of HTML builds just the tree that is
/// written, with no element closed, moved or added.
struct ElementRule {
  enum Content {
    /// A void element: no content and no end tag.
    case none
    case text
    case sheet
    case phrasing
    case flow
    /// Only these elements, no text.
    case only([String])
  }

  enum Category {
    case phrasing, flow
    /// Only in the elements that name it.
    case part
  }

  let content: Content
  let category: Category
  /// Elements that it can hold besides its content.
  var parts: [String] = []
  /// Whether every document needs it, so that no section may hold it.
  var isFixed = false

  static func named(_ name: String) -> ElementRule? { all[name] }

  /// In the order in which the manual lists them.
  static let names: [String] = table.map(\.name)

  private static let all: [String: ElementRule] = Dictionary(uniqueKeysWithValues: table.map { ($0.name, $0.rule) })

  static let shapes = ["g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"]

  /// The elements of HTML that never have an end tag, known here or not.
  static let voidNames: Set<String> = [
    "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
  ]

  func canHold(_ name: String, _ child: ElementRule) -> Bool {
    if parts.contains(name) { return true }
    switch content {
    case .none, .text, .sheet: return false
    case .phrasing: return child.category == .phrasing
    case .flow: return child.category != .part
    case .only(let names): return names.contains(name)
    }
  }

  var canHoldText: Bool {
    switch content {
    case .text, .phrasing, .flow: true
    case .none, .sheet, .only: false
    }
  }

  private static let table: [(name: String, rule: ElementRule)] =
    frame + blocks + lists + tables
    + [
      "span", "strong", "em", "b", "i", "small", "sub", "sup", "cite", "code", "kbd", "samp", "data", "time", "abbr",
      "bdi", "dfn",
    ].map { ($0, ElementRule(content: .phrasing, category: .phrasing)) }
    + ["br", "wbr", "img"].map { ($0, ElementRule(content: .none, category: .phrasing)) }
    + [("svg", ElementRule(content: .only(shapes), category: .phrasing))]
    + shapes.map { name in
      let holdsShapes = name == "g" || name == "defs"
      return (name, ElementRule(content: .only(holdsShapes ? shapes : []), category: .part))
    }

  private static let frame: [(String, ElementRule)] = [
    ("html", ElementRule(content: .only(["head", "body"]), category: .part, isFixed: true)),
    ("head", ElementRule(content: .only(["meta", "title", "style"]), category: .part, isFixed: true)),
    ("meta", ElementRule(content: .none, category: .part, isFixed: true)),
    ("title", ElementRule(content: .text, category: .part, isFixed: true)),
    ("style", ElementRule(content: .sheet, category: .part, isFixed: true)),
    ("body", ElementRule(content: .flow, category: .part, parts: ["main"], isFixed: true)),
    ("main", ElementRule(content: .flow, category: .part, isFixed: true)),
  ]

  private static let blocks: [(String, ElementRule)] =
    ["header", "footer", "section", "article", "aside", "nav", "address", "blockquote"].map {
      ($0, ElementRule(content: .flow, category: .flow))
    } + [
      ("div", ElementRule(content: .flow, category: .flow, parts: ["main"])),
      ("figure", ElementRule(content: .flow, category: .flow, parts: ["figcaption"])),
      ("figcaption", ElementRule(content: .flow, category: .part)),
      ("hr", ElementRule(content: .none, category: .flow)),
      ("h1", ElementRule(content: .phrasing, category: .flow, isFixed: true)),
    ]
    + ["h2", "h3", "h4", "h5", "h6", "p"].map { ($0, ElementRule(content: .phrasing, category: .flow)) }

  private static let lists: [(String, ElementRule)] = [
    ("ul", ElementRule(content: .only(["li"]), category: .flow)),
    ("ol", ElementRule(content: .only(["li"]), category: .flow)),
    ("li", ElementRule(content: .flow, category: .part)),
    ("dl", ElementRule(content: .only(["dt", "dd"]), category: .flow)),
    ("dt", ElementRule(content: .phrasing, category: .part)),
    ("dd", ElementRule(content: .flow, category: .part)),
  ]

  private static let tables: [(String, ElementRule)] = [
    (
      "table",
      ElementRule(content: .only(["caption", "colgroup", "thead", "tbody", "tfoot"]), category: .flow)
    ),
    ("caption", ElementRule(content: .phrasing, category: .part)),
    ("colgroup", ElementRule(content: .only(["col"]), category: .part)),
    ("col", ElementRule(content: .none, category: .part)),
    ("thead", ElementRule(content: .only(["tr"]), category: .part)),
    ("tbody", ElementRule(content: .only(["tr"]), category: .part)),
    ("tfoot", ElementRule(content: .only(["tr"]), category: .part)),
    ("tr", ElementRule(content: .only(["th", "td"]), category: .part)),
    ("th", ElementRule(content: .phrasing, category: .part)),
    ("td", ElementRule(content: .flow, category: .part)),
  ]

  /// The elements that can hold an element of which the category says nothing.
  static func holders(of name: String) -> [String] {
    table.filter { entry in
      if entry.rule.parts.contains(name) { return true }
      if case .only(let names) = entry.rule.content { return names.contains(name) }
      return false
    }.map(\.name)
  }
}
