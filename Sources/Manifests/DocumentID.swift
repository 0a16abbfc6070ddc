import Bytes

/// The id of a document: 128 bits, written as `pv-` and 26 characters of Crockford's base32 in lower case.
///
/// The characters hold 130 bits: the id's, then two zero bits. Ids in the order of their bits are in the order of their texts.
public struct DocumentID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let bits: UInt128

  public init(bits: UInt128) {
    self.bits = bits
  }

  /// How many bytes the text has: `pv-` and 26 characters.
  public static let textLength = 29

  private static let prefix: [UInt8] = Array("pv-".utf8)
  private static let alphabet: [UInt8] = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// The value of each character, or `noValue`.
  private static let values: [UInt8] = (0...UInt8.max).map { character in
    alphabet.firstIndex(of: character).map { UInt8($0) } ?? noValue
  }
  private static let noValue: UInt8 = 0x80

  /// The id that `text` writes in exactly the form above, or nil.
  public init?(_ text: some Collection<UInt8>) {
    guard let id = withBytes(of: text, { DocumentID($0) }) else { return nil }
    self = id
  }

  /// The id that `text` writes in exactly the form above, or nil.
  public init?(_ text: UnsafeRawBufferPointer) {
    guard text.count == Self.textLength, text.starts(with: Self.prefix) else { return nil }
    let values = Self.values
    var seen: UInt8 = 0
    func number(of characters: Range<Int>) -> UInt64 {
      var number: UInt64 = 0
      for index in characters {
        let value = values[Int(text[index])]
        seen |= value
        number = number << 5 | UInt64(value)
      }
      return number
    }
    // Twelve characters fit into 64 bits.
    let (first, second, last) = (number(of: 3..<15), number(of: 15..<27), number(of: 27..<29))
    guard seen & Self.noValue == 0, last & 0b11 == 0 else { return nil }
    bits = UInt128(first) << 68 | UInt128(second) << 8 | UInt128(last >> 2)
  }

  /// Writes the id; answers its length.
  public func put(at place: UnsafeMutablePointer<UInt8>) -> Int {
    place.update(from: Self.prefix, count: Self.prefix.count)
    let characters = place + Self.prefix.count
    Self.alphabet.withUnsafeBufferPointer { alphabet in
      characters[25] = alphabet[Int(truncatingIfNeeded: bits << 2) & 31]
      // Twelve characters are 60 bits; the first of all 26 is left.
      var (last, first) = (UInt64(truncatingIfNeeded: bits >> 3), UInt64(truncatingIfNeeded: bits >> 63))
      for index in 0..<12 {
        characters[24 - index] = alphabet[Int(last & 31)]
        characters[12 - index] = alphabet[Int(first & 31)]
        last >>= 5
        first >>= 5
      }
      characters[0] = alphabet[Int(truncatingIfNeeded: bits >> 123)]
    }
    return Self.textLength
  }

  public func append(to text: inout [UInt8]) {
    text.append(atMost: Self.textLength) { put(at: $0) }
  }

  public var description: String {
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  public static func < (a: DocumentID, b: DocumentID) -> Bool { a.bits < b.bits }
}
