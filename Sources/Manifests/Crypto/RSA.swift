import Crypto
import CryptoExtras

/// A public key for RSA signatures of the kind RSASSA-PKCS1-v1_5 (RFC 8017, 8.2). Only for signatures that others made:
/// nothing of ours signs so.
public struct RSAPublicKey: Sendable {
  private let key: _RSA.Signing.PublicKey
  /// How many bytes the modulus has, and with it every signature.
  public let modulusByteCount: Int

  /// How many bits a modulus may have. Fewer are no longer safe, more BoringSSL does not take.
  public static let bitCounts = 2048...8192

  /// What is hashed with; SHA-1 is no longer safe to sign with.
  public enum Hash: Hashable, Sendable {
    case sha256, sha512
  }

  /// The key with these numbers, or nil when they make none: the modulus is even or of another size, or the exponent even,
  /// 1, or of more than 33 bits (what BoringSSL takes).
  /// - Parameters modulus, exponent: the greatest byte first, without leading zeros.
  public init?(modulus: [UInt8], exponent: [UInt8]) {
    guard Self.bitCounts.contains(Self.bitCount(of: modulus)), Self.bitCount(of: exponent) <= 33,
      modulus.last.map({ $0 & 1 == 1 }) == true,
      let key = try? _RSA.Signing.PublicKey(n: modulus, e: exponent)
    else { return nil }
    self.key = key
    modulusByteCount = modulus.count
  }

  /// How many bits a number has, the greatest byte first.
  public static func bitCount(of number: [UInt8]) -> Int {
    guard let first = number.firstIndex(where: { $0 != 0 }) else { return 0 }
    return (number.count - first) * 8 - number[first].leadingZeroBitCount
  }

  /// Whether `signature` is this key's over `message`.
  public func isValid(_ signature: [UInt8], over message: [UInt8], hash: Hash) -> Bool {
    guard signature.count == modulusByteCount else { return false }
    let signature = _RSA.Signing.RSASignature(rawRepresentation: signature)
    return switch hash {
    case .sha256: key.isValidSignature(signature, for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5)
    case .sha512: key.isValidSignature(signature, for: SHA512.hash(data: message), padding: .insecurePKCS1v1_5)
    }
  }
}
