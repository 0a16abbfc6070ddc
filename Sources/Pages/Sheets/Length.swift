/// Lengths of style sheets.
enum Length {
  /// How many px a unit is, with the font size of a page that sets none for those that depend on it; nil for a unit that
  /// cannot be used.
  static func pixels(perUnit unit: String) -> Double? {
    switch unit {
    case "px": 1
    case "em", "rem": 16
    case "ex", "ch": 8
    case "pt": 4.0 / 3
    case "pc": 16
    case "mm": 96 / 25.4
    case "cm": 96 / 2.54
    case "in": 96
    default: nil
    }
  }

  static let units = ["rem", "em", "px", "pt", "mm", "cm"]
}
