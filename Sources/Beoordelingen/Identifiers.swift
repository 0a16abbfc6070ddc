/// SBB's number of an erkend leerbedrijf, 100000000–999999999.
public struct LeerbedrijfID: Hashable, Sendable, CustomStringConvertible {
  public let number: Int32

  public init?(_ text: ArraySlice<UInt8>) {
    guard text.count == 9, let number = decimal(text), number >= 100_000_000 else { return nil }
    self.number = Int32(number)
  }

  public var description: String { String(number) }
}

/// A school in BRIN: two digits and two capitals, and two digits more for a vestiging.
public struct BRIN: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  public init?(_ text: ArraySlice<UInt8>) {
    let bytes = Array(text)
    guard bytes.count == 4 || bytes.count == 6, decimal(bytes[..<2]) != nil,
      bytes[2..<4].allSatisfy({ UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }),
      bytes.count == 4 || decimal(bytes[4...]) != nil
    else { return nil }
    description = String(decoding: bytes, as: UTF8.self)
  }
}

/// A number in the trade register of the Kamer van Koophandel: eight digits, leading zeros kept.
public struct KvKNummer: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  public init?(_ text: ArraySlice<UInt8>) {
    guard text.count == 8, decimal(text) != nil else { return nil }
    description = String(decoding: text, as: UTF8.self)
  }
}

/// The value of decimal digits, or nil when there is anything else; at most nine of them.
func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
  guard (1...9).contains(digits.count) else { return nil }
  var value = 0
  for digit in digits {
    guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
    value = value * 10 + Int(digit - UInt8(ascii: "0"))
  }
  return value
}
