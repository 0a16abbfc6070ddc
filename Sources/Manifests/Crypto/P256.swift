import Crypto

/// A public key for ECDSA over the curve P-256 with SHA-256 (FIPS 186-5, 6).
public struct P256PublicKey: Sendable {
  private let key: P256.Signing.PublicKey

  /// How many bytes a coordinate, and each half of a signature, has.
  public static let scalarByteCount = 32
  /// How many bytes a point has: 0x04 and both coordinates.
  public static let pointByteCount = 1 + 2 * scalarByteCount

  /// The key whose point `bytes` write without compression (SEC 1, 2.3.3), or nil when they write none of this curve.
  public init?(uncompressedPoint bytes: [UInt8]) {
    guard bytes.count == Self.pointByteCount, bytes[0] == 0x04,
      let key = try? P256.Signing.PublicKey(x963Representation: bytes)
    else { return nil }
    self.key = key
  }

  /// Whether `r` and `s` are this key's signature over `message`.
  /// - Parameters r, s: the numbers, the greatest byte first, in at most 32 bytes each.
  public func isValid(r: [UInt8], s: [UInt8], over message: [UInt8]) -> Bool {
    guard r.count <= Self.scalarByteCount, s.count <= Self.scalarByteCount,
      let signature = try? P256.Signing.ECDSASignature(rawRepresentation: Self.padded(r) + Self.padded(s))
    else { return false }
    return key.isValidSignature(signature, for: message)
  }

  private static func padded(_ number: [UInt8]) -> [UInt8] {
    [UInt8](repeating: 0, count: scalarByteCount - number.count) + number
  }
}
