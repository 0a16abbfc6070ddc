/// A colour as the cascade knows it.
enum Paint: Hashable {
  case colour(Colour)
  /// A colour that comes with the data, of which only this is known.
  case data(leastContrastWithWhite: Double)

  var luminances: Luminances {
    switch self {
    case .colour(let colour): Luminances(colour)
    case .data(let ratio): Luminances(leastContrastWithWhite: ratio)
    }
  }
}

/// What a declaration does to how text is seen; others do not take part in the cascade here.
struct StyleDeclaration {
  enum Effect {
    /// Nil: as the element around it.
    case colour(Paint?)
    /// Nil: transparent.
    case background(Paint?)
    case fontSize(FontSize)
    /// Whether backgrounds are printed; nil: as the element around it.
    case exactInPrint(Bool?)
    case box([BoxEffect])
  }

  let effect: Effect
  let offset: Int

  /// Nil when the declaration takes no part. The value has been found right, and has no `var()` and no spaces.
  init?(_ declaration: Declaration, _ value: [SheetToken], _ source: PageSource) {
    offset = declaration.offset
    guard let first = value.first else { return nil }
    let isInherit = first.kind == .identifier("inherit")
    switch declaration.name {
    case "color": effect = .colour(isInherit ? nil : Paint(first, source))
    case "background", "background-color": effect = .background(Paint(first, source))
    case "font-size", "font":
      guard let size = isInherit ? .around(1) : value.lazy.compactMap(FontSize.init).first else { return nil }
      effect = .fontSize(size)
    case "print-color-adjust", "-webkit-print-color-adjust":
      effect = .exactInPrint(isInherit ? nil : first.kind == .identifier("exact"))
    default:
      let effects = BoxEffect.all(of: declaration, value)
      if effects.isEmpty { return nil }
      effect = .box(effects)
    }
  }
}

extension Paint {
  init?(_ token: SheetToken, _ source: PageSource) {
    if case .value(let index) = token.kind {
      guard case .colour(let ratio) = source.values[index].kind else { return nil }
      self = .data(leastContrastWithWhite: ratio)
    } else {
      guard let colour = Colour(token) else { return nil }
      self = .colour(colour)
    }
  }
}

/// A font size.
enum FontSize: Equatable {
  /// In px.
  case fixed(Double)
  /// So many times that of the element around it.
  case around(Double)
  /// So many times that of `html`.
  case root(Double)

  init?(_ token: SheetToken) {
    switch token.kind {
    case .dimension(let number, "em"): self = .around(number)
    case .dimension(let number, "ex"), .dimension(let number, "ch"): self = .around(number / 2)
    case .dimension(let number, "rem"): self = .root(number)
    case .dimension(let number, let unit):
      guard let factor = Length.pixels(perUnit: unit) else { return nil }
      self = .fixed(number * factor)
    case .percentage(let number): self = .around(number / 100)
    case .identifier(let word):
      guard let size = Self.words[word.lowercased()] else { return nil }
      self = size
    default: return nil
    }
  }

  private static let words: [String: FontSize] = [
    "x-small": .fixed(10), "small": .fixed(13), "medium": .fixed(16), "large": .fixed(18), "x-large": .fixed(24),
    "xx-large": .fixed(32), "smaller": .around(1 / 1.2), "larger": .around(1.2),
  ]

  /// What the style sheet of browsers sets (HTML, 15.3); nil for most elements.
  static func ofBrowser(_ element: String) -> FontSize? {
    switch element {
    case "h1": .around(2)
    case "h2": .around(1.5)
    case "h3": .around(1.17)
    case "h5", "small", "sub", "sup": .around(0.83)
    case "h6": .around(0.67)
    case "code", "kbd", "samp", "pre": .around(13 / 16)
    default: nil
    }
  }

  func pixels(around: Double, root: Double) -> Double {
    switch self {
    case .fixed(let pixels): pixels
    case .around(let factor): factor * around
    case .root(let factor): factor * root
    }
  }
}
