/// The box of an element in one situation.
struct Box: Hashable {
  var display: BoxEffect.Display
  /// Whether the style sheet says how it is displayed.
  var hasOwnDisplay = false
  var width: Double?
  var mostWidth: Double?
  var hasNarrowColumns = false
  var hasFixedColumns = false
  /// Padding and border above and below, in px.
  var edges: [BoxEffect.Edge: Double] = [:]
  private let isCell: Bool
  private let isReplaced: Bool

  init(_ element: String) {
    isCell = ["td", "th"].contains(element)
    isReplaced = ["img", "svg", "br", "wbr"].contains(element)
    if ElementRule.named(element)?.category == .phrasing {
      display = .inline
    } else {
      display =
        ["td", "th", "table", "tr", "thead", "tbody", "tfoot", "caption"].contains(element) ? .shrinking : .filling
    }
  }

  mutating func apply(_ effect: BoxEffect, pixels: (FontSize) -> Double) {
    switch effect {
    case .display(let new):
      display = new
      hasOwnDisplay = true
    case .width(let isMost, let pixels): if isMost { mostWidth = pixels } else { width = pixels }
    case .narrowColumns(let isNarrow): hasNarrowColumns = isNarrow
    case .fixedColumns(let areFixed): hasFixedColumns = areFixed
    case .edge(let edge, let size): edges[edge] = pixels(size)
    case .wrapping: break
    }
  }

  /// How wide its text can be at most. Cells grow with their text, unless their columns are fixed.
  func limit(inFixedColumns: Bool) -> Double? {
    if isReplaced || display == .inline || (isCell && !inFixedColumns) { return nil }
    guard let width, let mostWidth else { return width ?? mostWidth }
    return min(width, mostWidth)
  }

  /// How far it reaches over the lines above and below: only an inline box makes no room for its edges.
  var reach: Double {
    guard display == .inline, !isReplaced else { return 0 }
    let top = (edges[.paddingTop] ?? 0) + (edges[.borderTop] ?? 0)
    let bottom = (edges[.paddingBottom] ?? 0) + (edges[.borderBottom] ?? 0)
    return max(top, bottom)
  }
}
