/// Base64 (RFC 4648, 4) with padding, strictly: what is read has exactly one form, and is written the same.
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  public static func append(_ bytes: some Collection<UInt8>, to text: inout [UInt8]) {
    var bits: UInt32 = 0
    var bitCount = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      bitCount += 8
      while bitCount >= 6 {
        bitCount -= 6
        text.append(alphabet[Int(bits >> bitCount & 63)])
      }
    }
    guard bitCount > 0 else { return }
    text.append(alphabet[Int(bits << (6 - bitCount) & 63)])
    for _ in 0..<(6 - bitCount) / 2 { text.append(padding) }
  }

  public static func text(of bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    append(bytes, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes that `text` writes, or nil for any other text, also one with white space or with bits set behind the last
  /// byte (RFC 4648, 3.5).
  public static func bytes(of text: some BidirectionalCollection<UInt8>) -> [UInt8]? {
    let length = text.count
    guard length % 4 == 0 else { return nil }
    let padded = text.suffix(2).reversed().prefix { $0 == padding }.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length / 4 * 3)
    var bits: UInt32 = 0
    var bitCount = 0
    for character in text.dropLast(padded) {
      guard let value = value(of: character) else { return nil }
      bits = bits << 6 | UInt32(value)
      bitCount += 6
      if bitCount >= 8 {
        bitCount -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> bitCount))
      }
    }
    // One padding character stands for two bits that are left, two stand for four.
    guard bitCount == 2 * padded, bits & (1 << bitCount - 1) == 0 else { return nil }
    return bytes
  }

  private static func value(of character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

extension Digest {
  /// The digest whose 32 bytes base64 writes, or nil.
  public init?(base64 text: some BidirectionalCollection<UInt8>) {
    guard let bytes = Base64.bytes(of: text) else { return nil }
    self.init(bytes: bytes)
  }

  /// Appends the 32 bytes in base64.
  public func appendBase64(to text: inout [UInt8]) {
    Base64.append(bytes, to: &text)
  }
}

/// The number that `text` writes in decimal digits without leading zeros, or nil, also when it has more than 64 bits.
public func decimalNumber(_ text: some Collection<UInt8>) -> UInt64? {
  guard let first = text.first, first != UInt8(ascii: "0") || text.count == 1 else { return nil }
  var number: UInt64 = 0
  for character in text {
    guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= character else { return nil }
    let (tenfold, overflow) = number.multipliedReportingOverflow(by: 10)
    let (sum, carry) = tenfold.addingReportingOverflow(UInt64(character - UInt8(ascii: "0")))
    if overflow || carry { return nil }
    number = sum
  }
  return number
}

/// The lines of `text`, each without its line feed; nil when the last has none.
func terminatedLines(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
  guard text.last == UInt8(ascii: "\n") else { return nil }
  return text.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
}
