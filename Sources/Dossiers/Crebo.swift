/// A number in the Centraal register beroepsopleidingen, of a dossier or a kwalificatie: five digits.
public struct Crebo: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let number: Int32

  public init?(_ text: some Collection<UInt8>) {
    self.init(Array(text)[...])
  }

  public init?(_ text: ArraySlice<UInt8>) {
    guard text.count == 5 else { return nil }
    var number: Int32 = 0
    for byte in text {
      guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
      number = number * 10 + Int32(byte - UInt8(ascii: "0"))
    }
    self.number = number
  }

  public init?(_ text: String) {
    self.init(Array(text.utf8))
  }

  public var description: String {
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the five digits.
  public func append(to text: inout [UInt8]) {
    var divisor: Int32 = 10_000
    while divisor > 0 {
      text.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  public static func < (a: Crebo, b: Crebo) -> Bool { a.number < b.number }
}
