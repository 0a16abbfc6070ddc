import Crypto

/// A SHA-512 digest (FIPS 180-4), which some formats of others want.
public struct Digest512: Hashable, Sendable {
  /// The 64 bytes.
  public let bytes: [UInt8]

  /// The digest of `bytes`.
  public init(of bytes: [UInt8]) {
    self.bytes = Array(SHA512.hash(data: bytes))
  }
}
