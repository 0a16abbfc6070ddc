import Bytes

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
  public init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard let parts = Self.parts(of: text) else { return nil }
    self.init(profiel: parts.profiel, kerntaak: parts.kerntaak, werkproces: parts.werkproces)
  }

  public init?(_ text: some Collection<UInt8>) {
    guard let code = Array(text).withUnsafeBufferPointer({ WerkprocesCode($0) }) else { return nil }
    self = code
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

  /// The length of the longest code, `P99-K99-W99`.
  public static let longestText = 11

  /// Writes the code; answers its length.
  public func put(at place: UnsafeMutablePointer<UInt8>) -> Int {
    var end = profiel.map { Self.put("P", $0, at: place) } ?? Self.put("B", 1, at: place)
    place[end] = UInt8(ascii: "-")
    end += 1 + Self.put("K", kerntaak, at: place + end + 1)
    place[end] = UInt8(ascii: "-")
    return end + 1 + Self.put("W", werkproces, at: place + end + 1)
  }

  /// Appends the code.
  public func append(to text: inout [UInt8]) {
    text.append(atMost: Self.longestText) { put(at: $0) }
  }

  private static func put(_ letter: Unicode.Scalar, _ number: Int, at place: UnsafeMutablePointer<UInt8>) -> Int {
    place[0] = UInt8(ascii: letter)
    if number < 10 {
      place[1] = UInt8(ascii: "0") + UInt8(number)
      return 2
    }
    place[1] = UInt8(ascii: "0") + UInt8(number / 10)
    place[2] = UInt8(ascii: "0") + UInt8(number % 10)
    return 3
  }

  private static func parts(
    of text: UnsafeBufferPointer<UInt8>
  ) -> (profiel: Int?, kerntaak: Int, werkproces: Int)? {
    var index = 0
    let isBasis = reads("B", text, &index)
    guard isBasis || reads("P", text, &index), let part = number(text, &index), !isBasis || part == 1,
      reads("-", text, &index), reads("K", text, &index), let kerntaak = number(text, &index),
      reads("-", text, &index), reads("W", text, &index), let werkproces = number(text, &index), index == text.count
    else { return nil }
    return (isBasis ? nil : part, kerntaak, werkproces)
  }

  private static func reads(_ character: Unicode.Scalar, _ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool
  {
    guard index < text.count, text[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  /// One or two digits, the first not zero.
  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int? {
    var value = 0
    let start = index
    while index < text.count, index < start + 2, UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[index] {
      value = value * 10 + Int(text[index] - UInt8(ascii: "0"))
      index += 1
    }
    return index > start && text[start] != UInt8(ascii: "0") ? value : nil
  }
}
