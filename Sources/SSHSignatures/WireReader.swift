/// Reads SSH's binary form (RFC 4251, 5) from its beginning; nil when the bytes end too early or have another form.
struct WireReader {
  private var rest: ArraySlice<UInt8>

  /// The longest string that anything here holds: a signature by the largest RSA key, with room to spare.
  static let maximumStringByteCount = 16 * 1024

  init(_ bytes: some Sequence<UInt8>) {
    rest = Array(bytes)[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes `bytes` when they come next.
  mutating func skip(_ bytes: some Collection<UInt8>) -> Bool {
    guard rest.starts(with: bytes) else { return false }
    rest = rest.dropFirst(bytes.count)
    return true
  }

  mutating func uint32() -> UInt32? {
    guard rest.count >= 4 else { return nil }
    defer { rest = rest.dropFirst(4) }
    return rest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// A length and so many bytes.
  mutating func string() -> ArraySlice<UInt8>? {
    guard let count = uint32(), count <= Self.maximumStringByteCount, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(Int(count)) }
    return rest.prefix(Int(count))
  }

  /// A string of printable ASCII, as the names of algorithms are.
  mutating func name() -> String? {
    guard let bytes = string(), Self.isName(bytes) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether an algorithm may be named so (RFC 4251, 6): 1 to 64 printable characters of ASCII without a comma.
  static func isName(_ bytes: some Collection<UInt8>) -> Bool {
    1...64 ~= bytes.count && bytes.allSatisfy { 0x21...0x7E ~= $0 && $0 != UInt8(ascii: ",") }
  }

  /// A number above zero, the greatest byte first, without the zero that keeps it from being negative.
  mutating func positiveNumber() -> [UInt8]? {
    guard let bytes = string(), let first = bytes.first, first < 0x80 else { return nil }
    guard first == 0 else { return Array(bytes) }
    // RFC 4251: no zero in front but the one that is needed.
    guard let second = bytes.dropFirst().first, second >= 0x80 else { return nil }
    return Array(bytes.dropFirst())
  }
}
