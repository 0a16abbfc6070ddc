/// An sRGB colour.
public struct Colour: Sendable, Hashable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  public static let white = Colour(red: 255, green: 255, blue: 255)
  public static let black = Colour(red: 0, green: 0, blue: 0)

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour that is written as `#` and exactly six hexadecimal digits, of either case.
  public init?(hexadecimal text: some Collection<UInt8>) {
    guard text.count == 7, text.first == UInt8(ascii: "#") else { return nil }
    let digits = text.dropFirst().compactMap(\.hexadecimalDigit)
    guard digits.count == 6 else { return nil }
    self.init(red: digits[0] << 4 | digits[1], green: digits[2] << 4 | digits[3], blue: digits[4] << 4 | digits[5])
  }

  /// As it is written: `#rrggbb`.
  public var hexadecimal: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The nearest darker shade that has at least this contrast with white.
  public func darkened(toContrastWithWhite least: Double) -> Colour {
    var parts = 256
    var shade = self
    while parts > 0, shade.contrast(with: .white) < least {
      parts -= 1
      let scaled = [red, green, blue].map { UInt8(Int($0) * parts / 256) }
      shade = Colour(red: scaled[0], green: scaled[1], blue: scaled[2])
    }
    return shade
  }

  /// The relative luminance of WCAG 2.1: 0 for black, 1 for white.
  public var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The contrast ratio of WCAG 2.1: from 1 to 21, and the same both ways.
  public func contrast(with other: Colour) -> Double {
    Luminances(self).contrast(with: Luminances(other))
  }

  private static func linear(_ channel: UInt8) -> Double {
    let part = Double(channel) / 255
    // WCAG 2.1 says 0.03928, sRGB itself 0.04045; no channel of eight bits lies between them.
    return part <= 0.03928 ? part / 12.92 : power((part + 0.055) / 1.055)
  }

  /// `base` to the power 2.4, as base² · ⁵√base²: the standard library has roots and powers only with a C library.
  private static func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    // Newton's method from above; for what is asked here it stands still before this.
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }
}

/// The luminances that a colour can have: one when it is known, a range when it will come with the data.
struct Luminances: Hashable {
  let range: ClosedRange<Double>

  init(_ colour: Colour) {
    range = colour.luminance...colour.luminance
  }

  /// Of any colour with at least this contrast with white.
  init(leastContrastWithWhite ratio: Double) {
    let most = ratio.isFinite && ratio >= 1 ? 1.05 / ratio - 0.05 : 1
    range = 0...max(0, min(1, most))
  }

  /// The least contrast that there can be.
  func contrast(with other: Luminances) -> Double {
    if range.overlaps(other.range) { return 1 }
    let (dark, light) = range.upperBound < other.range.lowerBound ? (range, other.range) : (other.range, range)
    return (light.lowerBound + 0.05) / (dark.upperBound + 0.05)
  }
}

extension UInt8 {
  /// What the byte is worth as a hexadecimal digit.
  var hexadecimalDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
