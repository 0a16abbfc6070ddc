/// What declarations do to boxes, as far as text could come out of its box, or a box over other text.
enum BoxEffect {
  enum Display {
    case inline
    /// As wide as what is in it.
    case shrinking
    case filling
  }

  case display(Display)
  /// `width` or `max-width`: in px, 0 for a small part of what is around it; nil when it does not limit text.
  case width(isMost: Bool, Double?)
  /// A column that is narrower than words can be.
  case narrowColumns(Bool)
  case wrapping(Bool)
  case fixedColumns(Bool)
  /// Padding and border above and below.
  case edge(Edge, FontSize)

  enum Edge: Hashable {
    case paddingTop, paddingBottom, borderTop, borderBottom
  }

  /// Narrower than this, a long word does not fit.
  static let narrow = 192.0

  static func all(of declaration: Declaration, _ value: [SheetToken]) -> [BoxEffect] {
    guard let first = value.first else { return [] }
    let word: String? = if case .identifier(let name) = first.kind { name.lowercased() } else { nil }
    switch declaration.name {
    case "display": return word.map { [.display(display($0))] } ?? []
    case "width", "max-width": return [.width(isMost: declaration.name == "max-width", length(first))]
    case "white-space": return word == "inherit" ? [] : [.wrapping(word != "nowrap" && word != "pre")]
    case "table-layout": return [.fixedColumns(word == "fixed")]
    case "grid-template-columns":
      return [.narrowColumns(value.contains { length($0).map { $0 < narrow } ?? false })]
    case "padding", "border-width": return sides(declaration.name, value)
    case "padding-top": return edges([.paddingTop], first)
    case "padding-bottom": return edges([.paddingBottom], first)
    case "border-top-width": return edges([.borderTop], first)
    case "border-bottom-width": return edges([.borderBottom], first)
    case "border", "border-top", "border-bottom":
      let drawn: [Edge] =
        switch declaration.name {
        case "border-top": [.borderTop]
        case "border-bottom": [.borderBottom]
        default: [.borderTop, .borderBottom]
        }
      let width = value.lazy.compactMap(size).first
      let isNone = value.contains { $0.kind == .identifier("none") }
      return drawn.map { .edge($0, isNone ? .fixed(0) : width ?? .fixed(3)) }
    default: return []
    }
  }

  private static func display(_ word: String) -> Display {
    switch word {
    case "inline": .inline
    case "block", "list-item", "flex", "grid": .filling
    default: .shrinking
    }
  }

  /// The first side is the top, the third the bottom; one or two values are for both.
  private static func sides(_ name: String, _ value: [SheetToken]) -> [BoxEffect] {
    let (top, bottom): (Edge, Edge) =
      name == "padding" ? (.paddingTop, .paddingBottom) : (.borderTop, .borderBottom)
    return edges([top], value[0]) + edges([bottom], value.count > 2 ? value[2] : value[0])
  }

  private static func edges(_ edges: [Edge], _ token: SheetToken) -> [BoxEffect] {
    // A part of the width of what is around it can be anything.
    let size = size(token) ?? .fixed(1000)
    return edges.map { .edge($0, size) }
  }

  private static func size(_ token: SheetToken) -> FontSize? {
    switch token.kind {
    case .number(0, _), .percentage(0): .fixed(0)
    case .identifier("thin"): .fixed(1)
    case .identifier("medium"): .fixed(3)
    case .identifier("thick"): .fixed(5)
    case .dimension: FontSize(token)
    default: nil
    }
  }

  private static func length(_ token: SheetToken) -> Double? {
    switch token.kind {
    case .dimension(let number, let unit): Length.pixels(perUnit: unit).map { $0 * number }
    case .percentage(let number): number < 25 ? 0 : narrow
    default: nil
    }
  }
}
