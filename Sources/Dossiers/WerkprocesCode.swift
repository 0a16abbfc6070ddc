/// The code of a werkproces, `B1-K1-W2` or `P3-K1-W1`.
///
/// It does not stand in SBB's XML: it is B1 for the basisdeel or P with the `hoofdstuk` of the profiel, K with the
/// `hoofdstuk` of the kerntaak, W with the `hoofdstuk` of the werkproces. Each number is 1–99.
public struct WerkprocesCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The four parts as one number; its order is dossier order: basisdeel first, then by number.
  private let packed: Int32

  /// - Parameter profiel: the `hoofdstuk` of the profiel, nil for the basisdeel.
  public init?(profiel: Int?, kerntaak: Int, werkproces: Int) {
    guard (1...99).contains(profiel ?? 1), (1...99).contains(kerntaak), (1...99).contains(werkproces) else {
      return nil
    }
    packed = Int32(((profiel ?? 0) * 100 + kerntaak) * 100 + werkproces)
  }

  /// Reads a code in exactly the form above.
  public init?(_ text: some Collection<UInt8>) {
    var rest = text[...]
    func number(after letter: UInt8) -> Int? {
      guard rest.first == letter else { return nil }
      rest = rest.dropFirst()
      let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      guard let first = digits.first, first != UInt8(ascii: "0"), digits.count <= 2 else { return nil }
      rest = rest.dropFirst(digits.count)
      return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    func hyphen() -> Bool {
      guard rest.first == UInt8(ascii: "-") else { return false }
      rest = rest.dropFirst()
      return true
    }
    let isBasis = rest.first == UInt8(ascii: "B")
    guard let part = number(after: UInt8(ascii: isBasis ? "B" : "P")), hyphen(),
      let kerntaak = number(after: UInt8(ascii: "K")), hyphen(),
      let werkproces = number(after: UInt8(ascii: "W")), rest.isEmpty, !isBasis || part == 1
    else { return nil }
    self.init(profiel: isBasis ? nil : part, kerntaak: kerntaak, werkproces: werkproces)
  }

  /// The `hoofdstuk` of the profiel, nil for the basisdeel.
  public var profiel: Int? { packed < 10_000 ? nil : Int(packed) / 10_000 }
  /// The `hoofdstuk` of the kerntaak.
  public var kerntaak: Int { Int(packed) / 100 % 100 }
  /// The `hoofdstuk` of the werkproces.
  public var werkproces: Int { Int(packed) % 100 }

  /// The code of its kerntaak, `B1-K1`.
  public var kerntaakCode: String { "\(profiel.map { "P\($0)" } ?? "B1")-K\(kerntaak)" }

  public var description: String { "\(kerntaakCode)-W\(werkproces)" }

  public func isInSameKerntaak(as other: WerkprocesCode) -> Bool { packed / 100 == other.packed / 100 }

  public static func < (a: WerkprocesCode, b: WerkprocesCode) -> Bool { a.packed < b.packed }
}
