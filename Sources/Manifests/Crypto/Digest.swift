import Bytes
import Crypto

/// A SHA-256 digest (FIPS 180-4).
public struct Digest: Hashable, Sendable {
  // Four words instead of an array: a million digests lie in one block of memory.
  let words: (UInt64, UInt64, UInt64, UInt64)

  public static let byteCount = 32

  /// The digest of `bytes`.
  public init(of bytes: UnsafeRawBufferPointer) {
    var hash = SHA256()
    hash.update(bufferPointer: bytes)
    self.init(hash.finalize())
  }

  /// The digest of `bytes`.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }

  /// The digest of `bytes`.
  public init(of bytes: ArraySlice<UInt8>) {
    self = bytes.withUnsafeBytes { Digest(of: $0) }
  }

  fileprivate init(_ digest: SHA256.Digest) {
    words = digest.withUnsafeBytes { raw in
      func word(_ index: Int) -> UInt64 {
        UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      }
      return (word(0), word(1), word(2), word(3))
    }
  }

  /// The digest whose 32 bytes these are, or nil when there are more or fewer.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, byte) in bytes.enumerated() { words[index / 8] = words[index / 8] << 8 | UInt64(byte) }
    self.words = (words[0], words[1], words[2], words[3])
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } }
  }

  /// The digest that 64 lower-case hexadecimal digits write, or nil.
  public init?(hexadecimal text: some Collection<UInt8>) {
    guard let digest = withBytes(of: text, { Digest(hexadecimal: $0) }) else { return nil }
    self = digest
  }

  /// The digest that 64 lower-case hexadecimal digits write, or nil.
  init?(hexadecimal text: UnsafeRawBufferPointer) {
    guard text.count == 2 * Self.byteCount, let first = Self.word(in: text, at: 0),
      let second = Self.word(in: text, at: 16), let third = Self.word(in: text, at: 32),
      let fourth = Self.word(in: text, at: 48)
    else { return nil }
    words = (first, second, third, fourth)
  }

  /// The 64 bits that 16 digits write, or nil when they are none.
  private static func word(in text: UnsafeRawBufferPointer, at offset: Int) -> UInt64? {
    func half(at offset: Int) -> UInt64? {
      let digits = UInt64(bigEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let bits = bits(of: digits)
      // What is not written so again were other characters.
      return hexadecimal(bits) == digits ? bits : nil
    }
    guard let upper = half(at: offset), let lower = half(at: offset + 8) else { return nil }
    return upper << 32 | lower
  }

  /// The 32 bits that eight digits write, all at once; of other characters, any bits.
  private static func bits(of digits: UInt64) -> UInt64 {
    // Letters alone have the seventh bit, and lie nine short of their value.
    var bits = digits & 0x0F0F_0F0F_0F0F_0F0F &+ (digits >> 6 & 0x0101_0101_0101_0101) &* 9
    bits = (bits | bits >> 4) & 0x00FF_00FF_00FF_00FF
    bits = (bits | bits >> 8) & 0x0000_FFFF_0000_FFFF
    return (bits | bits >> 16) & 0xFFFF_FFFF
  }

  /// The number of hexadecimal digits.
  public static let hexadecimalLength = 2 * byteCount

  /// Writes the 64 lower-case hexadecimal digits; answers their number.
  public func putHexadecimal(at place: UnsafeMutablePointer<UInt8>) -> Int {
    Self.store(words.0, at: place)
    Self.store(words.1, at: place + 16)
    Self.store(words.2, at: place + 32)
    Self.store(words.3, at: place + 48)
    return Self.hexadecimalLength
  }

  /// Appends the 64 lower-case hexadecimal digits.
  public func appendHexadecimal(to text: inout [UInt8]) {
    text.append(atMost: Self.hexadecimalLength) { putHexadecimal(at: $0) }
  }

  /// Writes the 16 digits of 64 bits.
  static func store(_ word: UInt64, at place: UnsafeMutablePointer<UInt8>) {
    let digits = UnsafeMutableRawPointer(place)
    digits.storeBytes(of: hexadecimal(word >> 32).bigEndian, as: UInt64.self)
    digits.storeBytes(of: hexadecimal(word & 0xFFFF_FFFF).bigEndian, toByteOffset: 8, as: UInt64.self)
  }

  /// The eight digits of 32 bits, all at once: manifests have millions of them.
  private static func hexadecimal(_ bits: UInt64) -> UInt64 {
    // Each half byte into a byte of its own.
    var digits = (bits << 16 | bits) & 0x0000_FFFF_0000_FFFF
    digits = (digits << 8 | digits) & 0x00FF_00FF_00FF_00FF
    digits = (digits << 4 | digits) & 0x0F0F_0F0F_0F0F_0F0F
    // With six more, those from ten on reach the upper half of their byte.
    let letters = (digits &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return digits &+ 0x3030_3030_3030_3030 &+ letters &* UInt64(UInt8(ascii: "a") - UInt8(ascii: "0") - 10)
  }

  /// The 64 lower-case hexadecimal digits.
  public var hexadecimal: String {
    var text: [UInt8] = []
    appendHexadecimal(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the hexadecimal digits in groups of four, so that people can compare them.
  public func appendGrouped(to text: inout [UInt8]) {
    withUnsafeTemporaryAllocation(byteCount: 5 * Self.byteCount / 2, alignment: 8) { groups in
      var end = 0
      for word in [words.0, words.1, words.2, words.3] {
        for half in [word >> 32, word & 0xFFFF_FFFF] {
          let digits = Self.hexadecimal(half)
          groups.storeBytes(of: UInt32(digits >> 32).bigEndian, toByteOffset: end, as: UInt32.self)
          groups[end + 4] = UInt8(ascii: " ")
          groups.storeBytes(of: UInt32(truncatingIfNeeded: digits).bigEndian, toByteOffset: end + 5, as: UInt32.self)
          groups[end + 9] = UInt8(ascii: " ")
          end += 10
        }
      }
      text.append(contentsOf: groups.dropLast())
    }
  }

  /// The hexadecimal digits in groups of four.
  public var grouped: String {
    var text: [UInt8] = []
    appendGrouped(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The first 64 bits, which serve where a short fingerprint is enough.
  public var prefix: UInt64 { words.0 }

  public static func == (a: Digest, b: Digest) -> Bool {
    a.words == b.words
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
  }
}

/// A digest of bytes that come in pieces.
public struct DigestStream {
  private var hash = SHA256()

  public init() {}

  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bufferPointer: bytes)
  }

  /// The digest of everything so far.
  public func finish() -> Digest {
    Digest(hash.finalize())
  }
}

/// A key for HMAC-SHA256 (RFC 2104).
public struct MessageKey: Sendable {
  /// The state with the key taken in, which each message starts from: that is half of the work of a short one.
  private let keyed: HMAC<SHA256>

  public init(_ bytes: [UInt8]) {
    keyed = HMAC<SHA256>(key: SymmetricKey(data: bytes))
  }

  /// A key of 256 random bits from the operating system.
  public static func random() -> [UInt8] {
    SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
  }

  /// The first 128 bits of the HMAC over `message`.
  public func code128(over message: [UInt8]) -> UInt128 {
    var code = keyed
    message.withUnsafeBytes { code.update(data: $0) }
    return code.finalize().withUnsafeBytes { raw in UInt128(bigEndian: raw.loadUnaligned(as: UInt128.self)) }
  }
}
