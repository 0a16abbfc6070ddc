import Crypto

/// A public key for Ed25519 (RFC 8032), 32 bytes.
public struct PublicKey: Hashable, Sendable {
  public let bytes: [UInt8]

  public static let byteCount = 32
  public static let signatureByteCount = 64

  /// The key that 32 bytes write, unless it is one of those that no honest signer has: such a key lets a signature hold
  /// for messages that were never signed, and programs differ in what they accept under it.
  public init(bytes: [UInt8]) throws(KeyProblem) {
    guard bytes.count == Self.byteCount else { throw .length }
    // All but the top bit of the last byte write y, the least byte first (RFC 8032, 5.1.2).
    let y = Array(bytes.dropLast() + [bytes[31] & 0x7F])
    if Self.isAtLeastPrime(y) { throw .notCanonical }
    if Self.smallOrderY.contains(y) { throw .smallOrder }
    self.bytes = bytes
  }

  fileprivate init(_ key: Curve25519.Signing.PublicKey) {
    bytes = Array(key.rawRepresentation)
  }

  /// Whether `signature` is this key's over `message` (RFC 8032, 5.1.7).
  public func isValid(_ signature: [UInt8], over message: [UInt8]) -> Bool {
    guard signature.count == Self.signatureByteCount,
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
    else { return false }
    return key.isValidSignature(signature, for: message)
  }

  /// Whether the number is at least p = 2²⁵⁵ − 19, so that a smaller one writes the same y (RFC 8032, 5.1.3).
  private static func isAtLeastPrime(_ y: [UInt8]) -> Bool {
    y[0] >= 0xED && y[1...30].allSatisfy { $0 == 0xFF } && y[31] == 0x7F
  }

  /// The y of the eight points whose order divides 8: 0, 1, p − 1 and the two of order 8; each with either sign of x.
  private static let smallOrderY: [[UInt8]] = [
    [UInt8](repeating: 0, count: 32),
    [1] + [UInt8](repeating: 0, count: 31),
    [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F],
    [
      0x26, 0xE8, 0x95, 0x8F, 0xC2, 0xB2, 0x27, 0xB0, 0x45, 0xC3, 0xF4, 0x89, 0xF2, 0xEF, 0x98, 0xF0,
      0xD5, 0xDF, 0xAC, 0x05, 0xD3, 0xC6, 0x33, 0x39, 0xB1, 0x38, 0x02, 0x88, 0x6D, 0x53, 0xFC, 0x05,
    ],
    [
      0xC7, 0x17, 0x6A, 0x70, 0x3D, 0x4D, 0xD8, 0x4F, 0xBA, 0x3C, 0x0B, 0x76, 0x0D, 0x10, 0x67, 0x0F,
      0x2A, 0x20, 0x53, 0xFA, 0x2C, 0x39, 0xCC, 0xC6, 0x4E, 0xC7, 0xFD, 0x77, 0x92, 0xAC, 0x03, 0x7A,
    ],
  ]
}

/// A private key for Ed25519: 32 bytes, which RFC 8032 calls the seed.
struct PrivateKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  init?(seed: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.key = key
  }

  /// A key of random bits from the operating system.
  static func random() -> PrivateKey {
    PrivateKey(key: Curve25519.Signing.PrivateKey())
  }

  private init(key: Curve25519.Signing.PrivateKey) {
    self.key = key
  }

  var seed: [UInt8] { Array(key.rawRepresentation) }

  var publicKey: PublicKey { PublicKey(key.publicKey) }

  /// The signature over `message`, 64 bytes: always the same ones (RFC 8032, 5.1.6; BoringSSL adds no randomness).
  func signature(over message: [UInt8]) -> [UInt8] {
    guard let signature = try? key.signature(for: message) else { preconditionFailure("Ed25519 signs any message") }
    return Array(signature)
  }
}
