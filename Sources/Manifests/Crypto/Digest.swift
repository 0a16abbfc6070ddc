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
    guard text.count == 2 * Self.byteCount else { return nil }
    var words: [UInt64] = [0, 0, 0, 0]
    for (index, character) in text.enumerated() {
      let digit: UInt8
      switch character {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = character - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = character - UInt8(ascii: "a") + 10
      default: return nil
      }
      words[index / 16] = words[index / 16] << 4 | UInt64(digit)
    }
    self.words = (words[0], words[1], words[2], words[3])
  }

  /// Appends the 64 lower-case hexadecimal digits.
  public func appendHexadecimal(to text: inout [UInt8]) {
    Self.appendHexadecimal(words.0, to: &text)
    Self.appendHexadecimal(words.1, to: &text)
    Self.appendHexadecimal(words.2, to: &text)
    Self.appendHexadecimal(words.3, to: &text)
  }

  /// The 64 lower-case hexadecimal digits.
  public var hexadecimal: String {
    var text: [UInt8] = []
    appendHexadecimal(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private static func appendHexadecimal(_ word: UInt64, to text: inout [UInt8]) {
    var shift: UInt64 = 64
    while shift > 0 {
      shift -= 4
      let digit = UInt8(truncatingIfNeeded: word >> shift) & 0xF
      text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
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
