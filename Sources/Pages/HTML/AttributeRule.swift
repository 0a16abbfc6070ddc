import Diagnostics

/// What an attribute can hold.
enum AttributeValue {
  /// Any text; the data of a document can stand in it.
  case text
  /// The same, and not empty.
  case label
  case id
  case classes
  case ids
  case language
  case words([String])
  case integer(ClosedRange<Int>)
  /// Numbers, as coordinates and sizes in drawings.
  case numbers
  case drawing
  case colour
  case image
  case date

  var description: Bilingual {
    switch self {
    case .text: Bilingual(nl: "tekst", en: "text")
    case .label: Bilingual(nl: "tekst, niet leeg", en: "text, not empty")
    case .id:
      Bilingual(
        nl: "een letter, en dan letters, cijfers, `-` en `_`", en: "a letter, and then letters, digits, `-` and `_`")
    case .classes: Bilingual(nl: "namen met een spatie ertussen", en: "names with a space between them")
    case .ids: Bilingual(nl: "ids met een spatie ertussen", en: "ids with a space between them")
    case .language: Bilingual(nl: "een taal, zoals `nl` of `en-GB`", en: "a language, such as `nl` or `en-GB`")
    case .words(let words): choice(of: words)
    case .integer(let range):
      Bilingual(
        nl: "een getal van \(range.lowerBound) tot en met \(range.upperBound)",
        en: "a number from \(range.lowerBound) to \(range.upperBound)")
    case .numbers: Bilingual(nl: "getallen", en: "numbers")
    case .drawing: Bilingual(nl: "letters, cijfers en haakjes", en: "letters, digits and parentheses")
    case .colour: Bilingual(nl: "`none`, `currentColor`, of een kleur", en: "`none`, `currentColor`, or a colour")
    case .image:
      Bilingual(
        nl: "een waarde die een afbeelding is, of `data:image/…;base64,…`",
        en: "a value that is an image, or `data:image/…;base64,…`")
    case .date:
      Bilingual(nl: "een datum, tijd of getal, of een waarde", en: "a date, a time or a number, or a value")
    }
  }

  /// Whether values and sections can stand in it.
  var isFree: Bool {
    switch self {
    case .text, .label, .date: true
    default: false
    }
  }
}

/// An attribute, the elements that can have it, and its values.
struct AttributeRule {
  let name: String
  /// None: every element of the page.
  let elements: [String]
  let value: AttributeValue

  init(_ name: String, _ value: AttributeValue) {
    self.init(name, [], value)
  }

  init(_ name: String, _ elements: [String], _ value: AttributeValue) {
    self.name = name
    self.elements = elements
    self.value = value
  }

  static func named(_ name: String, on element: String) -> AttributeRule? {
    byName[name]?.first { $0.elements.isEmpty || $0.elements.contains(element) }
  }

  static func elements(with name: String) -> [String] { byName[name]?.flatMap(\.elements) ?? [] }

  /// The names that an element can have.
  static func names(on element: String) -> [String] {
    all.filter { $0.elements.isEmpty || $0.elements.contains(element) }.map(\.name)
  }

  private static let byName = Dictionary(grouping: all, by: \.name)

  /// What can have a name of its own for a screen reader (WAI-ARIA 1.2, 5.2.8.6).
  private static let named = [
    "main", "header", "footer", "section", "article", "aside", "nav", "table", "figure", "svg",
  ]
  private static let drawn = ["svg"] + ElementRule.shapes

  /// In the order in which the manual lists them.
  static let all: [AttributeRule] = general + shapes

  private static let general: [AttributeRule] = [
    AttributeRule("id", .id),
    AttributeRule("class", .classes),
    AttributeRule("lang", .language),
    AttributeRule("title", .text),
    AttributeRule("dir", .words(["ltr", "auto"])),
    AttributeRule("role", ["svg"], .words(["img"])),
    AttributeRule("role", ["ul", "ol"], .words(["list"])),
    AttributeRule("role", ["div"], .words(["group"])),
    AttributeRule("aria-label", named, .label),
    AttributeRule("aria-labelledby", named, .ids),
    AttributeRule("aria-describedby", .ids),
    AttributeRule("aria-hidden", ["svg"], .words(["true"])),
    AttributeRule("charset", ["meta"], .words(["utf-8"])),
    AttributeRule(
      "name", ["meta"],
      .words(["viewport", "generator", "author", "description", "robots", "color-scheme", "format-detection"])),
    AttributeRule("content", ["meta"], .text),
    AttributeRule("colspan", ["td", "th"], .integer(1...100)),
    AttributeRule("rowspan", ["td", "th"], .integer(1...100)),
    AttributeRule("headers", ["td", "th"], .ids),
    AttributeRule("scope", ["th"], .words(["row", "col", "rowgroup", "colgroup"])),
    AttributeRule("span", ["col", "colgroup"], .integer(1...100)),
    AttributeRule("start", ["ol"], .integer(0...9999)),
    AttributeRule("type", ["ol"], .words(["1", "a", "A", "i", "I"])),
    AttributeRule("value", ["li"], .integer(0...9999)),
    AttributeRule("datetime", ["time"], .date),
    AttributeRule("value", ["data"], .date),
    AttributeRule("src", ["img"], .image),
    AttributeRule("alt", ["img"], .text),
    AttributeRule("width", ["img"], .integer(16...640)),
    AttributeRule("height", ["img"], .integer(16...800)),
  ]

  private static let shapes: [AttributeRule] = [
    AttributeRule("xmlns", ["svg"], .words(["http://www.w3.org/2000/svg"])),
    AttributeRule("viewbox", ["svg"], .numbers),
    AttributeRule("preserveaspectratio", ["svg"], .drawing),
    AttributeRule("focusable", ["svg"], .words(["false"])),
    AttributeRule("d", ["path"], .drawing),
    AttributeRule("transform", drawn.filter { $0 != "svg" }, .drawing),
    AttributeRule("fill", drawn, .colour),
    AttributeRule("stroke", drawn, .colour),
    AttributeRule("fill-rule", drawn, .words(["nonzero", "evenodd"])),
    AttributeRule("stroke-linecap", drawn, .words(["butt", "round", "square"])),
    AttributeRule("stroke-linejoin", drawn, .words(["miter", "round", "bevel"])),
    AttributeRule("stroke-width", drawn, .numbers),
    AttributeRule("points", ["polyline", "polygon"], .numbers),
    AttributeRule("width", ["svg", "rect"], .numbers),
    AttributeRule("height", ["svg", "rect"], .numbers),
    AttributeRule("x", ["rect"], .numbers),
    AttributeRule("y", ["rect"], .numbers),
    AttributeRule("rx", ["rect", "ellipse"], .numbers),
    AttributeRule("ry", ["rect", "ellipse"], .numbers),
    AttributeRule("cx", ["circle", "ellipse"], .numbers),
    AttributeRule("cy", ["circle", "ellipse"], .numbers),
    AttributeRule("r", ["circle"], .numbers),
    AttributeRule("x1", ["line"], .numbers),
    AttributeRule("y1", ["line"], .numbers),
    AttributeRule("x2", ["line"], .numbers),
    AttributeRule("y2", ["line"], .numbers),
  ]
}
